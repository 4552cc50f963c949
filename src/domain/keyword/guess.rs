//! Which option was meant by words that are not its label: the same in other words, a part of it, a slip.

use std::collections::BTreeSet;
use std::ops::RangeInclusive;

use super::fold::{Edge, Letter, edge, is_dependent, is_letter, is_unspaced};
use super::han::is_han;
use super::meaning::Meaning;
use super::pieces::{Label, Piece, Reader, Thing};
use super::sound::sounding;
use super::spelling::spelt;

impl Reader<'_> {
    /// The one option that says the same as the reply in other words: no, don't know, less, the same, more.
    pub(super) fn sense(&self, letters: &[Letter], pieces: &[Piece], labels: &[Label]) -> Option<usize> {
        // "Than before" stands in two of them, and names neither.
        let words: Vec<&Piece> =
            pieces.iter().filter(|piece| !matches!(piece.thing, Thing::Sign(_))).collect();
        let core: Vec<&Piece> = words.iter().filter(|piece| !piece.is_polite()).copied().collect();
        let typed = trimmed(letters, if core.is_empty() { &words } else { &core });
        let shared = |typed: &[Letter]| {
            those(labels, |label| !typed.is_empty() && holds(typed, &label.letters)).len() > 1
        };
        // "Lebih" stands in "Lebih murah" too.
        if shared(typed) || matches!(core[..], [sense, _] if shared(&letters[sense.start..sense.end])) {
            return None;
        }
        const SENSES: [Meaning; 7] = [
            Meaning::DontKnow,
            Meaning::Refuse,
            Meaning::Less,
            Meaning::Same,
            Meaning::More,
            Meaning::Yes,
            Meaning::No,
        ];
        let senses = |pieces: &[Piece]| -> Vec<Meaning> {
            SENSES.into_iter().filter(|sense| pieces.iter().any(|piece| piece.means(sense))).collect()
        };
        // Thai `ครับ` is yes only where nothing else is said.
        let plain: Vec<Piece> = pieces.iter().filter(|piece| !piece.is_polite()).cloned().collect();
        let said = senses(if plain.is_empty() { pieces } else { &plain });
        let [sense] = said.as_slice() else { return None };
        let unknown: usize = pieces.iter().filter(|piece| piece.is_unknown()).map(|p| p.words(letters)).sum();
        // "Di sang-ayon" for "Hindi sang-ayon": a phrase of several words that says the same.
        let phrase =
            matches!(&plain[..], [only] if letters[only.start..only.end].iter().any(|l| l.base == ' '));
        let bare = matches!(sense, Meaning::Yes | Meaning::No);
        // A thumb is a yes only where a no may be said as well: "Baik" stands also beside "Rosak".
        let sign = bare && !typed.iter().any(|letter| is_letter(letter.base));
        let both = || {
            let of = |m: &Meaning| {
                labels.iter().any(|l| self.pieces(&l.letters, &[]).iter().any(|piece| piece.means(m)))
            };
            of(&Meaning::Yes) && of(&Meaning::No)
        };
        if sign && !both() {
            return None;
        }
        let longest = plain.iter().map(|piece| piece.end - piece.start).max().unwrap_or_default();
        if unknown > 2
            || (bare && unknown > 0)
            || pieces.iter().any(|p| matches!(p.thing, Thing::Digits(_) | Thing::Label(_)))
        {
            return None;
        }
        let options: BTreeSet<usize> = labels
            .iter()
            .filter(|label| {
                // "No" is a label, "not agreed" is another thing.
                let spaced = label.letters.iter().any(|letter| letter.base == ' ');
                let longer = label.letters.len() > longest + 1;
                let part = spaced || (longer && is_unspaced(label.letters[0].base));
                let parts = self.pieces(&label.letters, &[]);
                senses(&parts).contains(sense) && (!bare || !part || (phrase && parts.len() == 1))
            })
            .map(|label| label.option)
            .collect();
        // "Better boat" where "Better nets" and "Boat engine" stand.
        let named = || pieces.iter().filter(|piece| piece.is_unknown());
        let contested = |option: &usize| {
            named().any(|piece| {
                self.guess(&letters[piece.start..piece.end], labels).is_some_and(|other| other != *option)
            })
        };
        only(options).filter(|option| !contested(option))
    }

    /// The one label that begins so, has such words inside, or differs by a slip of the finger.
    pub(super) fn guess(&self, typed: &[Letter], labels: &[Label]) -> Option<usize> {
        if let Some(option) = beginning(typed, labels) {
            // "Pay" begins "Pay it myself", and is a word of "Employers pay".
            let other = |l: &Label| l.option != option && holds(typed, &l.letters) && !self.negates(typed, l);
            return (!labels.iter().any(other)).then_some(option);
        }
        // Where two begin so, nobody can say which.
        let begins = |label: &&Label| occurs(typed, &label.letters, 0, Edge::Inside);
        if is_too_short(typed) || labels.iter().filter(begins).count() > 1 {
            return None;
        }
        if let Some(option) = self.named_otherwise(typed, labels) {
            return Some(option);
        }
        // A whole word inside a label, or the beginning of one that is long enough to mean it.
        let ending = if typed.len() < 4 { Edge::Clean } else { Edge::Inside };
        let inside =
            |label: &Label| (1..label.letters.len()).any(|at| occurs(typed, &label.letters, at, ending));
        if let Some(option) = only(those(labels, |label| inside(label) && !self.negates(typed, label))) {
            return Some(option);
        }
        without_tones(typed, labels)
            .or_else(|| slip(typed, labels))
            .or_else(|| beginning_with_a_slip(typed, labels))
            .or_else(|| without_vowels(typed, labels))
            .or_else(|| self.made_of(typed, labels))
            .or_else(|| self.spelt_alike(typed, labels))
            .or_else(|| sounding(typed, labels))
            .or_else(|| self.without_endings(typed, labels))
            .filter(|option| self.agrees(typed, *option, labels))
    }

    /// Whether nothing that was said is against an option: a number that is none of its label's, "there is" where its
    /// label says there is not.
    pub(super) fn agrees(&self, typed: &[Letter], option: usize, labels: &[Label]) -> bool {
        let numbers = |pieces: &[Piece]| -> BTreeSet<u32> {
            let counted = pieces.iter().filter(|piece| piece.letter().is_none());
            counted.filter_map(|piece| piece.number().or(piece.place())).collect()
        };
        let pieces = self.pieces(typed, &[]);
        let has = |meaning| pieces.iter().any(|piece| piece.means(&meaning));
        let said = numbers(&pieces);
        let there_is = has(Meaning::Echo) && !has(Meaning::No);
        labels.iter().filter(|label| label.option == option).any(|label| {
            (said.is_empty() || said == numbers(&self.pieces(&label.letters, &[])))
                && !(there_is && self.negates(typed, label))
        })
    }

    /// Whether a label says no and the reply does not: "change" is not "No change".
    pub(super) fn negates(&self, typed: &[Letter], label: &Label) -> bool {
        self.says_no(label) && !self.pieces(typed, &[]).iter().any(is_no)
    }

    /// Whether a label says no.
    pub(super) fn says_no(&self, label: &Label) -> bool {
        let own = Reader { lexicon: self.lexicon, language: self.language, near: Vec::new() };
        !self.no_ends(&label.letters).is_empty() || own.pieces(&label.letters, &[]).iter().any(is_no)
    }

    /// The one label that has a word made of the one that was typed, or of which that one is made: "kering" for
    /// "Kekeringan".
    fn made_of(&self, typed: &[Letter], labels: &[Label]) -> Option<usize> {
        let spelling = self.lexicon.spelling(self.language)?;
        let typed = plain(typed);
        if !typed.iter().all(|c| is_letter(*c)) {
            return None;
        }
        let made = |one: &[char], other: &[char]| {
            other.len() >= LEAST_LETTERS_OF_A_STEM && spelling.is_made_of(one, other)
        };
        let has = |label: &Label| {
            split(&label.letters).map(plain).any(|word| made(&word, &typed) || made(&typed, &word))
        };
        only(those(labels, has))
    }

    /// The one label that is the same where the language writes one sound in two ways, or with one letter for two:
    /// Javanese "ketigo dowo" for "Ketiga dawa".
    fn spelt_alike(&self, typed: &[Letter], labels: &[Label]) -> Option<usize> {
        let spelt = |letters: &[Letter]| spelt(letters, self.lexicon.spelling(self.language));
        let labels: Vec<Label> = labels
            .iter()
            .map(|label| Label { option: label.option, letters: spelt(&label.letters) })
            .collect();
        let typed = spelt(typed);
        beginning(&typed, &labels).or_else(|| slip(&typed, &labels))
    }

    /// The one label that names the same thing by another name, or whose words begin with these letters.
    fn named_otherwise(&self, typed: &[Letter], labels: &[Label]) -> Option<usize> {
        self.same_thing(typed, labels)
            .or_else(|| self.same_noun(typed, labels))
            .or_else(|| initials(typed, labels))
    }

    /// The one label that names the same thing: `fb` is Facebook in every language and script.
    pub(super) fn same_thing(&self, typed: &[Letter], labels: &[Label]) -> Option<usize> {
        let things = |letters: &[Letter]| -> BTreeSet<&'static str> {
            let pieces = self.pieces(letters, &[]);
            let thing = |m: &Meaning| if let Meaning::Thing(thing) = m { Some(*thing) } else { None };
            pieces.iter().flat_map(|piece| piece.meanings().iter().filter_map(thing)).collect()
        };
        if self.pieces(typed, &[]).iter().any(Piece::is_unknown) {
            return None;
        }
        let said = things(typed);
        let [thing] = said.iter().collect::<Vec<_>>()[..] else { return None };
        only(those(labels, |label| things(&label.letters).contains(thing)))
    }

    /// The one label some of whose words were typed, in any order, beside one word of no label at most: "price low",
    /// "big waves". Not where words say less, the same or more, for "price" and "prices up" are two things.
    pub(super) fn some_words(&self, letters: &[Letter], core: &[&Piece], labels: &[Label]) -> Option<usize> {
        let is_sense =
            |m: &Meaning| matches!(m, Meaning::Less | Meaning::Same | Meaning::More | Meaning::Unsure);
        let counts = core.iter().any(|piece| {
            matches!(piece.thing, Thing::Digits(_))
                || piece.number().is_some()
                || piece.meanings().iter().any(is_sense)
        });
        if counts || core.iter().any(|piece| is_unspaced(letters[piece.start].base)) {
            return None;
        }
        // "Na lang" is in many labels, and names none.
        let polite = |word: &&[Letter]| self.pieces(word, &[]).iter().all(Piece::is_polite);
        let words: Vec<&[Letter]> = core
            .iter()
            .flat_map(|piece| split(&letters[piece.start..piece.end]))
            .filter(|word| !polite(word))
            .collect();
        if words.is_empty() || words.len() > MOST_WORDS_OF_A_LABEL {
            return None;
        }
        let typed = trimmed(letters, core);
        // "Strongly": agree or disagree?
        let begun = |word: &&[Letter]| -> BTreeSet<usize> {
            those(labels, |label| occurs(word, &label.letters, 0, Edge::Inside))
        };
        let named = words.iter().filter(|word| labels.iter().any(|label| holds(word, &label.letters)));
        if begun(&typed).len() > 1
            || named.clone().count() == 1 && named.clone().any(|word| begun(word).len() > 1)
        {
            return None;
        }
        let every = labels;
        let labels = || every.iter().filter(|label| !self.negates(typed, label));
        let another = |word: &[Letter]| self.pieces(word, &[]).iter().all(is_another_word);
        let known = |word: &&&[Letter], label: &Label| {
            split(&label.letters).any(|part| part == **word || (same_word(word, part) && !another(word)))
        };
        let all = |label: &&Label| words.len() > 1 && words.iter().all(|word| known(&word, label));
        let whole = only(labels().filter(all).map(|label| label.option).collect());
        if whole.is_some() {
            return whole;
        }
        let hits =
            labels().map(|label| (words.iter().filter(|word| known(word, label)).count(), label.option));
        let hits: BTreeSet<(usize, usize)> = hits.filter(|(hits, _)| *hits > 0).collect();
        let option = only(hits.iter().map(|(_, option)| *option).collect())?;
        // "Cost and weather" where "No sure weather" stands: that one says no, and was named.
        let other = |word: &&[Letter]| {
            let mut of =
                every.iter().filter(|label| known(&word, label)).map(|label| label.option).peekable();
            of.peek().is_some() && of.all(|of| of != option)
        };
        // "Harga tinggi" where "Harga rendah" stands.
        let spelling = self.lexicon.spelling(self.language);
        let contrary = |word: &&[Letter]| {
            let mut parts =
                every.iter().filter(|label| label.option == option).flat_map(|l| split(&l.letters));
            parts.any(|part| spelling.is_some_and(|spelling| spelling.are_opposites(word, part)))
        };
        if words.iter().any(|word| other(word) || contrary(word)) {
            return None;
        }
        let strangers = words.len() - hits.last()?.0;
        let allowed = usize::from(self.lexicon.knows_questions(self.language));
        (strangers <= allowed).then_some(option)
    }
}

/// Whether a piece is a word that is no slip of a label's: "bahay", a house, where "Baha", a flood, stands.
pub(super) fn is_another_word(piece: &Piece) -> bool {
    piece.meanings() == [Meaning::Ordinary]
}

/// Tetum "no" is "and" as well, Portuguese "no" is "in the".
fn is_no(piece: &Piece) -> bool {
    (piece.means(&Meaning::No) || piece.means(&Meaning::Nothing))
        && !piece.means(&Meaning::And)
        && !piece.means(&Meaning::Lead)
}

/// The one label whose words begin with these letters: `bhxh` for "Bảo hiểm xã hội".
fn initials(typed: &[Letter], labels: &[Label]) -> Option<usize> {
    let typed: Vec<char> = typed.iter().map(|l| l.base).filter(|c| *c != '.').collect();
    let begin = |label: &Label| split(&label.letters).map(|word| word[0].base).collect::<Vec<char>>();
    only(those(labels, |label| begin(label) == typed))
}

/// Whether a label has these letters in it as whole words.
pub(super) fn holds(typed: &[Letter], label: &[Letter]) -> bool {
    (0..label.len()).any(|at| occurs(typed, label, at, Edge::Clean))
}

/// The letters from the first to the last of these pieces.
pub(super) fn trimmed<'l>(letters: &'l [Letter], pieces: &[&Piece]) -> &'l [Letter] {
    match (pieces.first(), pieces.last()) {
        (Some(first), Some(last)) => &letters[first.start..last.end],
        (None, _) | (_, None) => &[],
    }
}

/// A shorter word is a part of too many others.
const LEAST_LETTERS_OF_A_STEM: usize = 4;

/// How many words are read as parts of a label; more are a sentence.
const MOST_WORDS_OF_A_LABEL: usize = 4;

pub(super) fn split(letters: &[Letter]) -> impl Iterator<Item = &[Letter]> {
    letters.split(|letter| !is_letter(letter.base)).filter(|word| !word.is_empty())
}

/// Whether a typed word is one of a label: the same, its beginning, or with a slip.
pub(super) fn same_word(typed: &[Letter], word: &[Letter]) -> bool {
    let (typed, word) = (plain(typed), plain(word));
    let begins =
        typed.len() >= 4 && (word.starts_with(&typed) || (word.len() >= 4 && typed.starts_with(&word)));
    let close =
        typed.len() >= 5 && word.len() >= 5 && strsim::generic_damerau_levenshtein(&typed, &word) <= 1;
    typed == word || (begins && typed.len().abs_diff(word.len()) <= 3) || close
}

/// Whether a word is written with some of another's letters, the first among them: `sgt` for `sangat`.
pub(super) fn shortens(typed: &[Letter], word: &[Letter]) -> bool {
    let (typed, word) = (plain(typed), plain(word));
    let mut rest = word.iter();
    typed.len() < word.len() && typed.first() == word.first() && typed.iter().all(|c| rest.any(|w| w == c))
}

/// The signs for tones, and their like, of Thai, Lao, Burmese and Khmer.
const TONES: [RangeInclusive<char>; 4] =
    ['\u{E47}'..='\u{E4C}', '\u{EC8}'..='\u{ECC}', '\u{1037}'..='\u{1038}', '\u{17C9}'..='\u{17CD}'];

/// The one label that is the same without the signs for tones, which are left out in haste: `နေတိုင်း` for `နေ့တိုင်း`.
fn without_tones(typed: &[Letter], labels: &[Label]) -> Option<usize> {
    let is_tone = |c: &char| TONES.iter().any(|tones| tones.contains(c));
    if !labels.iter().flat_map(|label| &label.letters).any(|letter| is_tone(&letter.base)) {
        return None;
    }
    let toneless =
        |letters: &[Letter]| -> Vec<char> { plain(letters).into_iter().filter(|c| !is_tone(c)).collect() };
    let said = toneless(typed);
    only(those(labels, |label| toneless(&label.letters) == said))
}

/// The one label that was typed with all its consonants and some of its vowels, as SMS are: "bha" for "Baha".
fn without_vowels(typed: &[Letter], labels: &[Label]) -> Option<usize> {
    let consonants = |word: &[Letter]| -> Vec<char> {
        word.iter().map(|letter| letter.base).filter(|c| !"aeiou".contains(*c)).collect()
    };
    let same = |(typed, word): (&[Letter], &[Letter])| {
        let short = shortens(typed, word) && consonants(typed) == consonants(word);
        short || plain(typed) == plain(word)
    };
    if typed.len() < 3 || !typed[0].base.is_ascii_alphabetic() {
        return None;
    }
    let is = |label: &Label| {
        split(typed).count() == split(&label.letters).count()
            && split(typed).zip(split(&label.letters)).all(same)
    };
    only(those(labels, is))
}

/// One letter names nothing; one Chinese character is a syllable.
fn is_too_short(typed: &[Letter]) -> bool {
    match typed {
        [] => true,
        [only] => !is_han(only.base),
        [_, _, ..] => false,
    }
}

/// Whether what was typed is a Tamil word with the ending -உம், "and", which changes the letter before it.
pub(super) fn is_joined(typed: &[Letter], word: &[Letter]) -> bool {
    const AND: [char; 3] = ['\u{BC1}', 'ம', '\u{BCD}'];
    let (typed, word) = (plain(typed), plain(word));
    let Some(stem) = typed.strip_suffix(&AND) else { return false };
    let last = stem.last().copied();
    let ends = |ending: char| word.strip_suffix(&[ending]) == Some(stem);
    let glide = matches!(last, Some('ய' | 'வ')) && stem[..stem.len() - 1] == word;
    let doubled =
        matches!(word[..], [.., end, '\u{BCD}'] if last == Some(end) && stem[..stem.len() - 1] == word);
    glide || doubled || ends('\u{BC1}') || ends('\u{BCD}')
}

/// The one label that begins with what was typed.
pub(super) fn beginning(typed: &[Letter], labels: &[Label]) -> Option<usize> {
    if is_too_short(typed) {
        return None;
    }
    // Two Latin letters begin too much, unless they are a whole word.
    let short = typed.len() < 3 && typed[0].base.is_ascii_alphabetic();
    let ending = if short { Edge::Clean } else { Edge::Inside };
    only(those(labels, |label| occurs(typed, &label.letters, 0, ending)))
}

/// The one label that begins with what was typed but for one letter: "floods" for "Flooding".
fn beginning_with_a_slip(typed: &[Letter], labels: &[Label]) -> Option<usize> {
    // A letter by itself begins no word with a slip.
    if split(typed).nth(1).is_some() && split(typed).last().is_some_and(|last| last.len() == 1) {
        return None;
    }
    let typed = plain(typed);
    // Khmer តំលៃ is the beginning of តម្លៃទាប in another spelling, and no slip at all.
    let allowed = match typed.len() {
        3..=4 if !typed[0].is_ascii_alphabetic() => 0,
        0..=4 => return None,
        _ => 1,
    };
    let distance = |label: &Label| {
        let label = plain(&label.letters);
        let ends = typed.len() - 1..=typed.len() + 1;
        let heads = ends.filter_map(|end| label.get(..end)).filter(|head| noes(head) == noes(&typed));
        heads.map(|head| strsim::generic_damerau_levenshtein(head, &typed)).min().unwrap_or(usize::MAX)
    };
    let mut distances: Vec<(usize, usize)> =
        labels.iter().map(|label| (distance(label), label.option)).collect();
    distances.sort_unstable();
    let (best, option) = *distances.first()?;
    let next = distances.iter().find(|(_, other)| *other != option).map_or(usize::MAX, |(d, _)| *d);
    (best <= allowed && next >= best + 2).then_some(option)
}

/// As slips are counted: without accents, a Khmer letter below another as one, Khmer nasals by either of their two
/// common spellings, and Tamil letters that sound alike as one.
fn plain(letters: &[Letter]) -> Vec<char> {
    let mut plain: Vec<char> = Vec::with_capacity(letters.len());
    let mut i = 0;
    while let Some(letter) = letters.get(i) {
        let below = letters.get(i + 1).filter(|_| letter.base == '\u{17D2}');
        match (below, plain.last()) {
            (Some(below), Some('ម')) if plain.len() > 1 => {
                plain.pop();
                plain.extend(['\u{17C6}', below.base]);
                i += 1;
            }
            (Some(below), _) => {
                // A private letter for each: Khmer has no more than 128 signs.
                plain.extend(char::from_u32(0xF_0000 + u32::from(below.base)));
                i += 1;
            }
            (None, _) => plain.push(sounded(letter.base)),
        }
        i += 1;
    }
    plain
}

/// How many syllables are the Burmese မ before a verb, or a Chinese one, "not": of which one more or less is no slip.
fn noes(letters: &[char]) -> usize {
    let bare = |at: &usize| match letters[*at] {
        'မ' => letters.get(at + 1).is_some_and(|next| !is_dependent(*next)),
        c => matches!(c, '不' | '没' | '无' | '未' | '非'),
    };
    (0..letters.len()).filter(bare).count()
}

/// Tamil's three l, three n and two r, which are confused more than any other letters.
fn sounded(c: char) -> char {
    match c {
        'ள' | 'ழ' => 'ல',
        'ண' | 'ந' => 'ன',
        'ற' => 'ர',
        c => c,
    }
}

/// Whether `typed` stands in a label at `at`, ending at an edge no worse than `ending`.
pub(super) fn occurs(typed: &[Letter], label: &[Letter], at: usize, ending: Edge) -> bool {
    let end = at + typed.len();
    let Some(part) = label.get(at..end) else {
        return false;
    };
    let equal = part.iter().zip(typed).all(|(a, b)| a.base == b.base && b.marks & !a.marks == 0);
    equal && edge(label, at) == Edge::Clean && (ending == Edge::Inside || edge(label, end) == Edge::Clean)
}

/// The label that is few slips away, while every other is clearly further.
pub(super) fn slip(letters: &[Letter], labels: &[Label]) -> Option<usize> {
    let typed = plain(letters);
    // A Chinese character is as much as a syllable: 減少了 for 减少了.
    let chinese = typed.iter().all(|c| is_han(*c));
    let margin = if chinese { 1 } else { 2 };
    let allowed = match typed.len() {
        3 if chinese => 1,
        0..=3 => return None,
        4..=7 => 1,
        8..=13 => 2,
        _ => 3,
    };
    // Beyond three slips nothing is accepted, so a very long text need not be compared at all.
    let distance = |label: &Label| {
        let letters = plain(&label.letters);
        if letters.len().abs_diff(typed.len()) > 5 || noes(&letters) != noes(&typed) {
            usize::MAX
        } else {
            strsim::generic_damerau_levenshtein(&letters, &typed)
        }
    };
    let mut distances: Vec<(usize, usize)> =
        labels.iter().map(|label| (distance(label), label.option)).collect();
    distances.sort_unstable();
    let (best, option) = *distances.first()?;
    let next = distances.iter().find(|(_, other)| *other != option).map_or(usize::MAX, |(d, _)| *d);
    let mut own = labels.iter().filter(|label| label.option == option);
    (best <= allowed
        && next >= best.saturating_add(margin)
        && own.any(|label| word_by_word(letters, &label.letters)))
    .then_some(option)
}

/// Whether no word is another one altogether, where there are as many: "bailoron badak" is no slip of "Bailoron naruk".
fn word_by_word(typed: &[Letter], label: &[Letter]) -> bool {
    let apart = |(one, other): (&[Letter], &[Letter])| {
        let (one, other) = (plain(one), plain(other));
        let allowed = match one.len().max(other.len()) {
            0..=4 => 1,
            5..=7 => 2,
            _ => 3,
        };
        // Malay "x" is "tak".
        one.len() < 3 || strsim::generic_damerau_levenshtein(&one, &other) <= allowed
    };
    split(typed).count() != split(label).count() || split(typed).zip(split(label)).all(apart)
}

/// The options with a label that is so.
pub(super) fn those(labels: &[Label], is: impl Fn(&Label) -> bool) -> BTreeSet<usize> {
    labels.iter().filter(|label| is(label)).map(|label| label.option).collect()
}

/// The one option, if there is exactly one.
pub(super) fn only(options: BTreeSet<usize>) -> Option<usize> {
    if options.len() == 1 { options.first().copied() } else { None }
}
