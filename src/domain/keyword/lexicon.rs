//! Every word we understand, and what it means, in each language.

use std::collections::{BTreeMap, HashMap};

use super::fold::{Edge, Letter, edge, fold, is_letter, is_unspaced};
use crate::domain::contact::Language;
use crate::domain::session::Keyword;

/// What a word can mean in a reply.
#[derive(Debug, Clone, PartialEq, Eq, Hash, PartialOrd, Ord)]
pub enum Meaning {
    /// A command; STOP also as the first of few words.
    Keyword(Keyword),
    /// STOP only as the whole message: `end` and `off` begin ordinary sentences.
    StopAlone,
    /// "Skip."
    Skip,
    /// "I don't know."
    DontKnow,
    /// "I will not say."
    Refuse,
    /// Yes.
    Yes,
    /// No.
    No,
    /// A verb of the question said back, "have", "can": yes, and after a no still no.
    Echo,
    /// "None", "nothing": zero of what is counted.
    Nothing,
    /// "Maybe", "sometimes": neither yes nor no.
    Unsure,
    /// Politeness and other words that change nothing.
    Particle,
    /// "Please", "I choose", "about": before an answer, and changing nothing.
    Lead,
    /// "Option", "number": before the number or letter of an option.
    Marker,
    /// Joins two answers.
    And,
    /// Offers two answers, or a range.
    Or,
    /// "All of them."
    All,
    /// Begins a reason.
    Because,
    /// Laughter.
    Laugh,
    /// A word of this language that is a command in another, and is none here.
    Ordinary,
    /// Fewer, smaller.
    Less,
    /// As before.
    Same,
    /// More, larger.
    More,
    /// A number.
    Number(u32),
    /// Multiplies the number before it.
    Times(u32),
    /// A half.
    Half,
    /// Stands inside a number word and adds nothing: `linh`, `'t`.
    Linker,
    /// "The second", counted from 1.
    Ordinal(u32),
    /// The letter of an option, counted from 1.
    Letter(u32),
    /// A unit or currency, by the name its group has in every language.
    Unit(String),
    /// This language writes 1.500,25 rather than 1,500.25.
    DecimalComma,
}

impl Meaning {
    /// Every key that a `words.ftl` may have, and what it means. `letters` and `decimal-comma` are read apart.
    pub fn keys() -> Vec<(String, Meaning)> {
        let mut keys: Vec<(String, Meaning)> = [
            ("stop", Meaning::Keyword(Keyword::Stop)),
            ("stop-alone", Meaning::StopAlone),
            ("start", Meaning::Keyword(Keyword::Start)),
            ("help", Meaning::Keyword(Keyword::Help)),
            ("menu", Meaning::Keyword(Keyword::Menu)),
            ("back", Meaning::Keyword(Keyword::Back)),
            ("language", Meaning::Keyword(Keyword::Language)),
            ("skip", Meaning::Skip),
            ("dont-know", Meaning::DontKnow),
            ("refuse", Meaning::Refuse),
            ("yes", Meaning::Yes),
            ("no", Meaning::No),
            ("echo", Meaning::Echo),
            ("nothing", Meaning::Nothing),
            ("unsure", Meaning::Unsure),
            ("particle", Meaning::Particle),
            ("lead", Meaning::Lead),
            ("marker", Meaning::Marker),
            ("and", Meaning::And),
            ("or", Meaning::Or),
            ("all", Meaning::All),
            ("because", Meaning::Because),
            ("laugh", Meaning::Laugh),
            ("ordinary", Meaning::Ordinary),
            ("less", Meaning::Less),
            ("same", Meaning::Same),
            ("more", Meaning::More),
            ("half", Meaning::Half),
            ("linker", Meaning::Linker),
        ]
        .into_iter()
        .map(|(key, meaning)| (key.to_owned(), meaning))
        .collect();
        keys.extend((0..100).map(|n| (format!("number-{n}"), Meaning::Number(n))));
        keys.extend([100, 1_000].map(|n| (format!("number-{n}"), Meaning::Number(n))));
        keys.extend(
            [10, 100, 1_000, 10_000, 100_000, 1_000_000, 1_000_000_000]
                .map(|n| (format!("times-{n}"), Meaning::Times(n))),
        );
        keys.extend((1..=10).map(|n| (format!("ordinal-{n}"), Meaning::Ordinal(n))));
        keys.extend(UNITS.map(|unit| (format!("unit-{unit}"), Meaning::Unit(unit.to_owned()))));
        keys
    }

    /// The heading in `words.ftl` under which such words stand.
    pub fn key(&self) -> String {
        match self {
            Meaning::Letter(place) => format!("letters ({place})"),
            Meaning::DecimalComma => "decimal-comma".to_owned(),
            other => {
                Meaning::keys().into_iter().find(|(_, m)| m == other).map(|(key, _)| key).unwrap_or_default()
            }
        }
    }
}

/// Units and currencies that are told apart: "2 tons" is not 2 kg.
const UNITS: [&str; 26] = [
    "kg", "gram", "ton", "viss", "sack", "litre", "hectare", "rai", "km", "metre", "person", "hour", "day",
    "week", "month", "year", "times", "php", "idr", "vnd", "thb", "khr", "mmk", "usd", "myr", "sgd",
];

/// The words of all languages. Made once, from data.
#[derive(Debug, Clone, Default)]
pub struct Lexicon {
    tongues: BTreeMap<Language, Tongue>,
}

/// The words of one language.
#[derive(Debug, Clone, Default)]
struct Tongue {
    /// By their first letter; the longest first.
    words: HashMap<char, Vec<Word>>,
    decimal_comma: bool,
}

#[derive(Debug, Clone)]
struct Word {
    letters: Vec<Letter>,
    meaning: Meaning,
}

/// Where a word was found.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(super) struct Found {
    pub(super) end: usize,
    pub(super) meanings: Vec<Meaning>,
}

impl Lexicon {
    /// Builds it from (language, meaning, word); a word may have several meanings.
    pub fn new(words: impl IntoIterator<Item = (Language, Meaning, String)>) -> Lexicon {
        let mut lexicon = Lexicon::default();
        for (language, meaning, word) in words {
            let tongue = lexicon.tongues.entry(language).or_default();
            if meaning == Meaning::DecimalComma {
                tongue.decimal_comma = true;
                continue;
            }
            let letters = fold(word.trim());
            if let Some(first) = letters.first() {
                tongue.words.entry(first.base).or_default().push(Word { letters, meaning });
            }
        }
        for tongue in lexicon.tongues.values_mut() {
            for words in tongue.words.values_mut() {
                words.sort_by_key(|word| std::cmp::Reverse(word.letters.len()));
            }
        }
        lexicon
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
                    clashes.push((plain, (*meaning).clone(), word.meaning.clone()));
                }
                Some(_) => {}
                None => {
                    seen.insert(text, &word.meaning);
                }
            }
        }
        clashes
    }

    /// Whether the language writes a comma before decimals; English does not.
    pub(super) fn decimal_comma(&self, language: Language) -> bool {
        self.tongues.get(&language).is_some_and(|tongue| tongue.decimal_comma)
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
                    let meanings = best.meanings.into_iter().filter(|m| found.meanings.contains(m)).collect();
                    Some(Found { end: best.end, meanings })
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

    fn find_in(&self, letters: &[Letter], at: usize, language: Language) -> Option<Found> {
        let words = self.tongues.get(&language)?.words.get(&letters.get(at)?.base)?;
        let mut found: Option<Found> = None;
        let mut exact = false;
        for word in words {
            let Some((end, same)) = word_at(&word.letters, letters, at) else {
                continue;
            };
            if !may_stand(&word.meaning, letters, at, end) {
                continue;
            }
            match &mut found {
                Some(best) if best.end > end || (best.end == end && exact && !same) => {}
                Some(best) if best.end == end && (same == exact) => {
                    if !best.meanings.contains(&word.meaning) {
                        best.meanings.push(word.meaning.clone());
                    }
                }
                _ => {
                    found = Some(Found { end, meanings: vec![word.meaning.clone()] });
                    exact = same;
                }
            }
        }
        found
    }
}

/// Where `word` ends if it begins at `at`, and whether it was written exactly so. A typed letter may lack accents
/// and be drawn out (`noooo`); a space of the word may be missing or be several.
pub(super) fn word_at(word: &[Letter], letters: &[Letter], at: usize) -> Option<(usize, bool)> {
    let mut i = at;
    let mut exact = true;
    for (n, wanted) in word.iter().enumerate() {
        if wanted.base == ' ' {
            while letters.get(i).is_some_and(|letter| letter.base == ' ') {
                i += 1;
            }
            continue;
        }
        let mut typed = letters.get(i)?;
        if typed.base != wanted.base {
            let before = word.get(n.wrapping_sub(1));
            let drawn_out = |letter: &Letter| {
                before.is_some_and(|b| b.base == letter.base && b.base.is_ascii_alphabetic())
            };
            while drawn_out(typed) {
                i += 1;
                exact = false;
                typed = letters.get(i)?;
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

/// Whether a word with this meaning may stand between `start` and `end`: not inside another word, and beside a digit
/// only where people write them together.
fn may_stand(meaning: &Meaning, letters: &[Letter], start: usize, end: usize) -> bool {
    let before = match edge(letters, start) {
        Edge::Clean => true,
        Edge::Soft => matches!(meaning, Meaning::Unit(_) | Meaning::Times(_) | Meaning::Particle),
        Edge::Inside => false,
    };
    let after = match edge(letters, end) {
        Edge::Clean => true,
        Edge::Soft => matches!(meaning, Meaning::Unit(_) | Meaning::Marker),
        Edge::Inside => false,
    };
    // `က` is an option's letter only when it stands alone, not at the head of an unknown word.
    let alone =
        !matches!(meaning, Meaning::Letter(_)) || !letters.get(end).is_some_and(|next| is_letter(next.base));
    before && after && alone
}
