//! How a language spells its sounds and makes one word of another.

use super::fold::Letter;
use super::meaning::Meaning;

/// What the spelling of a language lets be the same.
#[derive(Debug, Clone, Default)]
pub(super) struct Spelling {
    /// Letters, and those they are compared as.
    alike: Vec<(Vec<char>, Vec<char>)>,
    opposites: Vec<(Vec<char>, Vec<char>)>,
    prefixes: Vec<Vec<char>>,
    suffixes: Vec<Vec<char>>,
}

impl Spelling {
    /// Takes what a word of the data says of spelling; `false` where it says something else.
    pub(super) fn take(&mut self, meaning: &Meaning, letters: &[Letter]) -> bool {
        let plain: Vec<char> = letters.iter().map(|letter| letter.base).collect();
        let pairs = if *meaning == Meaning::Prefix {
            self.prefixes.push(plain);
            return true;
        } else if *meaning == Meaning::Suffix {
            self.suffixes.push(plain);
            return true;
        } else if *meaning == Meaning::Alike {
            &mut self.alike
        } else if *meaning == Meaning::Opposite {
            &mut self.opposites
        } else {
            return false;
        };
        if let [one, other] = plain.split(|c| *c == ' ').collect::<Vec<_>>()[..] {
            pairs.push((one.to_vec(), other.to_vec()));
        }
        true
    }

    /// Whether the language has two spellings of anything.
    pub(super) fn has_alike(&self) -> bool {
        !self.alike.is_empty()
    }

    /// Whether these letters end words made of another.
    pub(super) fn is_ending(&self, letters: &[Letter]) -> bool {
        self.suffixes.iter().any(|suffix| suffix.iter().eq(letters.iter().map(|letter| &letter.base)))
    }

    /// Whether one of two words says the opposite of the other, each known by its beginning: `mababa` in "mababang".
    pub(super) fn are_opposites(&self, one: &[Letter], other: &[Letter]) -> bool {
        let is = |word: &[Letter], known: &[char]| {
            word.len() >= known.len() && word.iter().zip(known).all(|(letter, c)| letter.base == *c)
        };
        self.opposites.iter().any(|(a, b)| (is(one, a) && is(other, b)) || (is(one, b) && is(other, a)))
    }

    /// Whether one word is made of another by what the language puts before and behind it: `kekeringan` of `kering`,
    /// `penyakit` of `sakit`.
    pub(super) fn is_made_of(&self, made: &[char], word: &[char]) -> bool {
        let begun = |prefix: &Vec<char>| {
            let Some(rest) = made.strip_prefix(&prefix[..]) else { return false };
            let lost = lost_after(prefix).filter(|lost| word.first() == Some(lost));
            let whole = rest.strip_prefix(word);
            let behind = whole.or_else(|| lost.and_then(|_| rest.strip_prefix(&word[1..])));
            behind.is_some_and(|end| end.is_empty() || self.suffixes.iter().any(|suffix| suffix == end))
        };
        self.prefixes.iter().any(begun)
    }
}

/// Letters with each of two spellings of one sound as the same, and doubled Latin letters as one.
pub(super) fn spelt(letters: &[Letter], spelling: Option<&Spelling>) -> Vec<Letter> {
    let alike = spelling.map_or(&[][..], |spelling| spelling.alike.as_slice());
    let mut spelt: Vec<Letter> = Vec::with_capacity(letters.len());
    let mut at = 0;
    while let Some(letter) = letters.get(at) {
        let begins = |one: &[char]| {
            letters.get(at..at + one.len()).is_some_and(|part| part.iter().map(|l| &l.base).eq(one))
        };
        let (taken, instead) = match alike.iter().find(|(one, _)| begins(one)) {
            Some((one, other)) => (one.len(), other.clone()),
            None => (1, vec![letter.base]),
        };
        for base in instead {
            let doubled = base.is_ascii_alphabetic() && spelt.last().is_some_and(|l| l.base == base);
            if !doubled {
                spelt.push(Letter { base, marks: letter.marks });
            }
        }
        at += taken.max(1);
    }
    spelt
}

/// The first letter that a word loses behind a prefix that ends in its nasal.
fn lost_after(prefix: &[char]) -> Option<char> {
    match prefix {
        [.., 'n', 'y'] => Some('s'),
        [.., 'n', 'g'] => Some('k'),
        [.., 'm'] => Some('p'),
        [.., 'n'] => Some('t'),
        [..] => None,
    }
}

#[cfg(test)]
mod tests {
    use super::super::fold::fold;
    use super::*;

    fn malay() -> Spelling {
        let mut spelling = Spelling::default();
        for (meaning, words) in
            [(Meaning::Prefix, "ke pe peny mem"), (Meaning::Suffix, "an kan"), (Meaning::Alike, "")]
        {
            for word in words.split(' ') {
                assert!(spelling.take(&meaning, &fold(word)), "{word}");
            }
        }
        assert!(!spelling.take(&Meaning::Yes, &fold("ya")));
        spelling
    }

    #[test]
    fn a_word_is_made_of_another_by_known_parts_alone() {
        let chars = |word: &str| word.chars().collect::<Vec<char>>();
        for (made, word, so) in [
            ("kekeringan", "kering", true),
            ("penyakit", "sakit", true),
            ("petani", "tani", true),
            ("memakan", "pakan", true),
            ("keringat", "kering", false),
            ("disagree", "agree", false),
            ("kering", "kering", false),
        ] {
            assert_eq!(malay().is_made_of(&chars(made), &chars(word)), so, "{made} {word}");
        }
    }

    #[test]
    fn one_sound_has_one_spelling() {
        let mut javanese = Spelling::default();
        for pair in ["o a", "dh d"] {
            javanese.take(&Meaning::Alike, &fold(pair));
        }
        assert_eq!(spelt(&fold("podho dowo"), Some(&javanese)), spelt(&fold("pada dawa"), Some(&javanese)));
        assert_eq!(spelt(&fold("flod"), None), spelt(&fold("flood"), None));
        assert_ne!(spelt(&fold("dowo"), None), spelt(&fold("dawa"), None));
    }
}
