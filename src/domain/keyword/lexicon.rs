//! Every word we understand, and what it means, in each language.

use std::collections::{BTreeMap, BTreeSet, HashMap};

use super::fold::{Edge, Letter, edge, fold, is_letter, is_unspaced};
use super::meaning::Meaning;
use super::noun::Nouns;
use super::spelling::Spelling;
use super::told::{Telling, Way};
use crate::domain::contact::Language;
use crate::domain::session::Keyword;

/// The words of all languages. Made once, from data.
#[derive(Debug, Clone, Default)]
pub struct Lexicon {
    tongues: BTreeMap<Language, Tongue>,
}

/// The words of one language.
#[derive(Debug, Clone, Default)]
struct Tongue {
    /// By their [`head`].
    words: HashMap<Head, Vec<Word>>,
    /// Words that may stand between the words of a phrase.
    inside: Vec<Vec<Letter>>,
    /// By their first letter.
    tellings: HashMap<(Way, char), Vec<Telling>>,
    nouns: Nouns,
    spelling: Spelling,
    decimal_comma: bool,
    free_accents: bool,
    elliptic: Option<u32>,
    asks: bool,
    bounds: bool,
}

#[derive(Debug, Clone)]
struct Word {
    letters: Vec<Letter>,
    meaning: Meaning,
}

/// What two languages agree that a word means. A word that stops in both does so wherever it stops in one only as the
/// whole message.
fn agreed(one: &[Meaning], other: &[Meaning]) -> Vec<Meaning> {
    let stops = |meanings: &[Meaning]| {
        meanings.iter().any(|m| matches!(m, Meaning::StopAlone | Meaning::Keyword(Keyword::Stop)))
    };
    let mut agreed: Vec<Meaning> = one.iter().filter(|meaning| other.contains(meaning)).copied().collect();
    if agreed.is_empty() && stops(one) && stops(other) {
        agreed.push(Meaning::StopAlone);
    }
    agreed
}

/// A word's first letter, and the next that is another: words are looked up by both.
type Head = (char, Option<char>);

/// The head of what begins here; spaces and a drawn out first letter do not count.
fn head(letters: &[Letter]) -> Option<Head> {
    let first = letters.first()?.base;
    let counts = |c: char| c != ' ' && (c != first || !c.is_ascii_alphabetic());
    Some((first, letters[1..].iter().map(|letter| letter.base).find(|c| counts(*c))))
}

/// A shorter word is one slip away from too many others.
const LEAST_LETTERS_OF_A_SLIP: usize = 4;

/// The same where vowels and tones are letters of their own.
const LEAST_SIGNS_OF_A_SLIP: usize = 5;

/// Where a word was found.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(super) struct Found {
    pub(super) end: usize,
    pub(super) meanings: Vec<Meaning>,
}

impl Lexicon {
    /// Takes words of a language, each with what it means; a word may have several meanings.
    pub fn add(&mut self, language: Language, words: impl IntoIterator<Item = (Meaning, String)>) {
        let tongue = self.tongues.entry(language).or_default();
        words.into_iter().for_each(|(meaning, word)| tongue.take(meaning, &word));
        tongue.shrink_to_fit();
    }

    /// Words of one language that mean two of the given things, with both; a check for those who write them.
    pub fn clashes(
        &self,
        language: Language,
        of: impl Fn(&Meaning) -> bool,
    ) -> Vec<(String, Meaning, Meaning)> {
        let mut seen: BTreeMap<String, &Meaning> = BTreeMap::new();
        let mut clashes = Vec::new();
        let words =
            self.tongues.get(&language).into_iter().flat_map(|tongue| tongue.words.values().flatten());
        for word in words.filter(|word| of(&word.meaning)) {
            let text = format!("{:?}", word.letters);
            match seen.get(&text) {
                Some(meaning) if **meaning != word.meaning => {
                    let plain = word.letters.iter().map(|letter| letter.base).collect();
                    clashes.push((plain, **meaning, word.meaning));
                }
                Some(_) => {}
                None => {
                    seen.insert(text, &word.meaning);
                }
            }
        }
        clashes
    }

    /// How things are told or called in a language, of what begins with this letter.
    pub(super) fn tellings(&self, language: Language, way: Way, first: char) -> &[Telling] {
        let tellings = self.tongues.get(&language).and_then(|tongue| tongue.tellings.get(&(way, first)));
        tellings.map_or(&[], Vec::as_slice)
    }

    /// Whether accents make no other word of one in this language.
    pub(super) fn accents_are_free(&self, language: Language) -> bool {
        self.tongues.get(&language).is_some_and(|tongue| tongue.free_accents)
    }

    /// What a language calls things.
    pub(super) fn nouns(&self, language: Language) -> Option<&Nouns> {
        self.tongues.get(&language).map(|tongue| &tongue.nouns)
    }

    /// How a language spells and makes its words, where it says so.
    pub(super) fn spelling(&self, language: Language) -> Option<&Spelling> {
        self.tongues.get(&language).map(|tongue| &tongue.spelling)
    }

    /// Whether the language writes a comma before decimals; English does not.
    pub(super) fn decimal_comma(&self, language: Language) -> bool {
        self.tongues.get(&language).is_some_and(|tongue| tongue.decimal_comma)
    }

    /// From which multiplier on a last digit stands for its tenths; `None` where people do not speak so.
    pub(super) fn elliptic(&self, language: Language) -> Option<u32> {
        self.tongues.get(&language)?.elliptic
    }

    /// Whether we know how this language asks: what we do not know may then be a reason, and is no question.
    pub(super) fn knows_questions(&self, language: Language) -> bool {
        self.tongues.get(&language).is_some_and(|tongue| tongue.asks)
    }

    /// Whether we know how this language says "more than": what we do not know beside a number is then none of it.
    pub(super) fn knows_bounds(&self, language: Language) -> bool {
        self.tongues.get(&language).is_some_and(|tongue| tongue.bounds)
    }

    /// The longest word that begins at `at`: in the member's language first, then in those of their country and in
    /// English, where these agree on what it means.
    pub(super) fn find(
        &self,
        letters: &[Letter],
        at: usize,
        language: Language,
        near: &[Language],
    ) -> Option<Found> {
        let own = self.find_in(letters, at, language);
        let mut elsewhere: Option<Found> = None;
        for other in near.iter().filter(|other| **other != language) {
            let Some(found) = self.find_in(letters, at, *other) else {
                continue;
            };
            elsewhere = match elsewhere {
                None => Some(found),
                Some(best) if best.end < found.end => Some(found),
                Some(best) if best.end > found.end => Some(best),
                // Two languages, one word, two meanings: nobody can say which.
                Some(best) => {
                    Some(Found { end: best.end, meanings: agreed(&best.meanings, &found.meanings) })
                }
            };
        }
        let elsewhere = elsewhere.filter(|found| !found.meanings.is_empty());
        match (own, elsewhere) {
            (Some(own), Some(other)) if other.end > own.end => Some(other),
            // "no" is short for "number" in Indonesian, and yet English "no" when nothing follows.
            (Some(mut own), Some(other)) if other.end == own.end && own.meanings == [Meaning::Marker] => {
                own.meanings.extend(other.meanings);
                Some(own)
            }
            (Some(own), _) => Some(own),
            (None, other) => other,
        }
    }

    /// What the words of these languages mean that are one slip of the finger away from a typed word.
    pub(super) fn slips(&self, typed: &[Letter], language: Language, near: &[Language]) -> BTreeSet<Meaning> {
        let typed: Vec<char> = typed.iter().map(|letter| letter.base).collect();
        let unspaced = typed.iter().any(|c| is_unspaced(*c));
        let least = if unspaced { LEAST_SIGNS_OF_A_SLIP } else { LEAST_LETTERS_OF_A_SLIP };
        if typed.len() < least {
            return BTreeSet::new();
        }
        let languages = std::iter::once(&language).chain(near);
        let words = languages.filter_map(|language| self.tongues.get(language));
        let words = words.flat_map(|tongue| tongue.words.values().flatten());
        // "Norway" is no slip of "no way".
        let spaces = |letters: &[char]| letters.iter().filter(|c| **c == ' ').count();
        let is_near = |word: &&Word| {
            let letters: Vec<char> = word.letters.iter().map(|letter| letter.base).collect();
            letters.len() >= LEAST_LETTERS_OF_A_SLIP
                && spaces(&letters) == spaces(&typed)
                && letters.len().abs_diff(typed.len()) <= 1
                && letters.first() == typed.first()
                && strsim::generic_damerau_levenshtein(&letters, &typed) == 1
        };
        words.filter(is_near).map(|word| word.meaning).collect()
    }

    fn find_in(&self, letters: &[Letter], at: usize, language: Language) -> Option<Found> {
        let tongue = self.tongues.get(&language)?;
        let (first, second) = head(letters.get(at..)?)?;
        let under = |second| tongue.words.get(&(first, second)).map_or(&[][..], Vec::as_slice);
        let longer = second.map_or(&[][..], |second| under(Some(second)));
        let mut found: Option<Found> = None;
        let mut exact = false;
        for word in longer.iter().chain(under(None)) {
            let Some((end, same)) = word_at(&word.letters, letters, at, &tongue.inside) else {
                continue;
            };
            // `က` is an option's letter only when it stands alone, not at the head of an unknown word.
            let letter = matches!(word.meaning, Meaning::Letter(_));
            let alone = || {
                letters.get(end).is_none_or(|next| {
                    !is_letter(next.base) || is_unspaced(next.base) != is_unspaced(letters[at].base)
                }) || tongue.joins(letters, end)
            };
            let drawn_out = end - at > word.letters.len();
            if !may_stand(&word.meaning, letters, at, end) || (letter && (drawn_out || !alone())) {
                continue;
            }
            match &mut found {
                Some(best) if best.end > end || (best.end == end && exact && !same) => {}
                Some(best) if best.end == end && (same == exact) => {
                    if !best.meanings.contains(&word.meaning) {
                        best.meanings.push(word.meaning);
                    }
                }
                _ => {
                    found = Some(Found { end, meanings: vec![word.meaning] });
                    exact = same;
                }
            }
        }
        found
    }
}

impl Tongue {
    fn take(&mut self, meaning: Meaning, word: &str) {
        // Folding makes room for the bytes of a word, of which there are three in a Khmer letter.
        let mut letters = fold(word.trim());
        letters.shrink_to_fit();
        if meaning == Meaning::DecimalComma {
            self.decimal_comma = true;
            return;
        }
        if meaning == Meaning::FreeAccents {
            self.free_accents = true;
            return;
        }
        if let Meaning::Elliptic(from) = meaning {
            self.elliptic = Some(from);
            return;
        }
        if meaning == Meaning::Inside {
            self.inside.push(letters);
            return;
        }
        if let Some((way, thing)) = Way::of(&meaning) {
            let telling = Telling::new(thing, &letters);
            if let Some(first) = telling.head() {
                self.tellings.entry((way, first)).or_default().push(telling);
            }
            if way == Way::Called {
                self.nouns.take(thing, letters);
            }
            return;
        }
        if meaning == Meaning::Beside {
            self.nouns.take_beside(letters);
            return;
        }
        if self.spelling.take(&meaning, &letters) {
            return;
        }
        self.asks |= meaning == Meaning::Asks;
        self.bounds |= meaning == Meaning::Beyond;
        if let Some((first, second)) = head(&letters) {
            // Something may stand inside a phrase right behind its first letter: "d po ko alam".
            let second = second.filter(|_| letters.get(1).is_some_and(|letter| letter.base != ' '));
            self.words.entry((first, second)).or_default().push(Word { letters, meaning });
        }
    }

    /// Gives back the room that its lists grew into: most hold one or two words.
    fn shrink_to_fit(&mut self) {
        self.words.values_mut().for_each(Vec::shrink_to_fit);
        self.tellings.values_mut().for_each(Vec::shrink_to_fit);
        self.nouns.shrink_to_fit();
    }

    /// Whether a word that joins two answers stands here: `A和E`.
    fn joins(&self, letters: &[Letter], at: usize) -> bool {
        let all = self.words.values().flatten().filter(|word| word.meaning == Meaning::And);
        let mut here = all.filter_map(|word| word_at(&word.letters, letters, at, &[]));
        edge(letters, at) == Edge::Clean && here.any(|(end, _)| end < letters.len())
    }
}

/// Where `word` ends if it begins at `at`, and whether it was written exactly so. A typed letter may lack accents
/// and be drawn out (`noooo`); a space of the word may be missing or be several, or hold one of the words `inside`
/// (`hindi ko po alam`); scripts that write no spaces may be typed with some.
pub(super) fn word_at(
    word: &[Letter],
    letters: &[Letter],
    at: usize,
    inside: &[Vec<Letter>],
) -> Option<(usize, bool)> {
    let mut i = at;
    let mut exact = true;
    for (n, wanted) in word.iter().enumerate() {
        if wanted.base == ' ' {
            let drawn =
                letters[i..].iter().take_while(|l| is_drawn_out(word.get(n.wrapping_sub(1)), l)).count();
            if drawn > 0 && letters.get(i + drawn).is_some_and(|letter| letter.base == ' ') {
                i += drawn;
                exact = false;
            }
            while letters.get(i).is_some_and(|letter| letter.base == ' ') {
                i += 1;
            }
            if let Some(end) = inside_word(letters, i, inside, &word[n + 1..]) {
                i = end;
                exact = false;
            }
            continue;
        }
        let mut typed = letters.get(i)?;
        if typed.base != wanted.base {
            let before = word.get(n.wrapping_sub(1));
            while is_drawn_out(before, typed) {
                i += 1;
                exact = false;
                typed = letters.get(i)?;
            }
            if typed.base == ' '
                && n > 0
                && is_unspaced(wanted.base)
                && before.is_some_and(|b| is_unspaced(b.base))
            {
                while typed.base == ' ' {
                    i += 1;
                    typed = letters.get(i)?;
                }
                exact = false;
            }
        }
        if typed.base != wanted.base || typed.marks & !wanted.marks != 0 {
            return None;
        }
        exact &= typed.marks == wanted.marks;
        i += 1;
    }
    let last = word.last()?;
    let repeats = letters[i..].iter().take_while(|letter| letter.base == last.base).count();
    // Without spaces the next word may begin with the same letter: Thai "สิบ" and "บาท". Three are drawn out.
    let least = if is_unspaced(last.base) { 2 } else { 1 };
    if is_letter(last.base) && repeats >= least {
        i += repeats;
        exact = false;
    }
    Some((i, exact))
}

/// Whether a typed letter only draws out the one before it.
fn is_drawn_out(before: Option<&Letter>, typed: &Letter) -> bool {
    before.is_some_and(|before| before.base == typed.base && before.base.is_ascii_alphabetic())
}

/// The end of a word at `at` that may stand inside a phrase, with the spaces behind it; `None` where none stands there,
/// where it is the next word of the phrase (`wala pa` in "wala pa po"), or where the phrase does not go on behind it.
fn inside_word(letters: &[Letter], at: usize, inside: &[Vec<Letter>], rest: &[Letter]) -> Option<usize> {
    let same = |word: &[Letter]| {
        let end = at + word.len();
        let typed = letters.get(at..end)?;
        let same = typed.iter().zip(word).all(|(a, b)| a.base == b.base) && edge(letters, end) == Edge::Clean;
        same.then_some(end)
    };
    if inside.is_empty() || rest.split(|letter| letter.base == ' ').next().and_then(same).is_some() {
        return None;
    }
    let spaced = |end: &usize| letters.get(*end).is_some_and(|letter| letter.base == ' ');
    let end = inside.iter().filter_map(|word| same(word)).find(spaced)?;
    let spaces = letters[end..].iter().take_while(|letter| letter.base == ' ').count();
    let goes_on =
        letters.get(end + spaces).zip(rest.first()).is_some_and(|(typed, wanted)| typed.base == wanted.base);
    goes_on.then_some(end + spaces)
}

/// Whether a word with this meaning may stand between `start` and `end`: not inside another word, and beside a digit
/// only where people write them together.
fn may_stand(meaning: &Meaning, letters: &[Letter], start: usize, end: usize) -> bool {
    // "1and3", Tamil "1உம் 3உம்" and "10க்கு 7".
    let joins = matches!(meaning, Meaning::And | Meaning::OutOfIt);
    let between = joins && edge(letters, start) == Edge::Soft;
    let before = match edge(letters, start) {
        Edge::Clean => true,
        Edge::Soft => matches!(meaning, Meaning::Unit(_) | Meaning::Times(_) | Meaning::Particle) || between,
        Edge::Inside => false,
    };
    let after = match edge(letters, end) {
        Edge::Clean => true,
        Edge::Soft => matches!(meaning, Meaning::Unit(_) | Meaning::Marker | Meaning::Times(_)) || between,
        Edge::Inside => false,
    };
    before && after
}
