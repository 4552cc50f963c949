//! Every word we understand, and what it means, in each language.

use std::collections::{BTreeMap, BTreeSet, HashMap};

use super::fold::{Edge, Letter, edge, fold, is_letter, is_unspaced};
use super::spelling::Spelling;
use super::units::UNITS;
use crate::domain::contact::Language;
use crate::domain::session::Keyword;

/// What a word can mean in a reply.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, PartialOrd, Ord)]
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
    /// "Know", "remember", "sure": after a no, "I don't know".
    Know,
    /// "Say", "answer": after "won't", "I will not say".
    Tell,
    /// "Want", "willing": between a no and a word for saying.
    Want,
    /// "Won't", "refuse to": before a word for saying.
    Unwilling,
    /// "Send", "text": after "don't", STOP as the whole message.
    Send,
    /// "Don't": before a word for sending.
    Dont,
    /// Yes.
    Yes,
    /// No.
    No,
    /// "Not yet", "never": no, whatever verb follows.
    Never,
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
    /// "Except", "other than": what follows is not meant.
    Except,
    /// Begins a reason.
    Because,
    /// Gives the cause of what was said before it, and takes nothing of that back, as "but" would; such words are
    /// under "because" as well.
    Cause,
    /// Laughter.
    Laugh,
    /// A word of this language that is a command in another, and is none here.
    Ordinary,
    /// "Who", "why", "is it?": the member asks.
    Asks,
    /// "More than", "at least": what follows or stands before is no number but a bound.
    Beyond,
    /// Makes the number behind it a time of day, and before it where it is no unit: "at", "o'clock".
    Clock,
    /// Stands before the highest point of a scale: "out of".
    OutOf,
    /// Makes stronger what it stands beside: "very"; politeness else, and so under "particle" or "lead" as well.
    Very,
    /// Said for the mark before decimals: "two point five".
    Point,
    /// Stands between the words of any phrase and changes none: Filipino `po`.
    Inside,
    /// Two spellings of one sound, with a space between them: Javanese `o a`, for `rego` is `rega`.
    Alike,
    /// Two words of which one is not the other, with a space between them: `high low`, for "high prices" are not "Low
    /// prices".
    Opposite,
    /// Begins words made of another: Malay `ke` in `kekeringan`, of `kering`.
    Prefix,
    /// Ends words made of another: Malay `an`.
    Suffix,
    /// "Sent from my phone": what a phone adds, and all behind it.
    Signature,
    /// "The last one."
    Last,
    /// Fewer, smaller.
    Less,
    /// As before.
    Same,
    /// More, larger.
    More,
    /// "Before", "in former times": at the head of a reply, it tells how things were.
    Formerly,
    /// A number.
    Number(u32),
    /// Multiplies the number before it.
    Times(u32),
    /// A half.
    Half,
    /// A number and a half in one word: Tamil `இரண்டரை`, two and a half.
    WithHalf(u32),
    /// Stands inside a number word and adds nothing: `linh`, `'t`.
    Linker,
    /// "The second", counted from 1.
    Ordinal(u32),
    /// The letter of an option, counted from 1.
    Letter(u32),
    /// What is called by several names, by the name its group has in every language: `fb`.
    Thing(&'static str),
    /// A unit or currency, by the name its group has in every language.
    Unit(&'static str),
    /// This language writes 1.500,25 rather than 1,500.25.
    DecimalComma,
    /// From this multiplier on, a digit that ends a number stands for its tenths: Vietnamese `một triệu hai`, 1,200,000.
    Elliptic(u32),
}

impl Meaning {
    /// Every key that a `words.ftl` may have, and what it means. `letters`, `decimal-comma` and `elliptic` are read
    /// apart.
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
            ("know", Meaning::Know),
            ("tell", Meaning::Tell),
            ("want", Meaning::Want),
            ("unwilling", Meaning::Unwilling),
            ("send", Meaning::Send),
            ("dont", Meaning::Dont),
            ("yes", Meaning::Yes),
            ("no", Meaning::No),
            ("never", Meaning::Never),
            ("echo", Meaning::Echo),
            ("nothing", Meaning::Nothing),
            ("unsure", Meaning::Unsure),
            ("particle", Meaning::Particle),
            ("lead", Meaning::Lead),
            ("marker", Meaning::Marker),
            ("and", Meaning::And),
            ("or", Meaning::Or),
            ("all", Meaning::All),
            ("except", Meaning::Except),
            ("because", Meaning::Because),
            ("cause", Meaning::Cause),
            ("laugh", Meaning::Laugh),
            ("ordinary", Meaning::Ordinary),
            ("asks", Meaning::Asks),
            ("beyond", Meaning::Beyond),
            ("clock", Meaning::Clock),
            ("out-of", Meaning::OutOf),
            ("very", Meaning::Very),
            ("point", Meaning::Point),
            ("inside", Meaning::Inside),
            ("alike", Meaning::Alike),
            ("opposite", Meaning::Opposite),
            ("prefix", Meaning::Prefix),
            ("suffix", Meaning::Suffix),
            ("last", Meaning::Last),
            ("signature", Meaning::Signature),
            ("less", Meaning::Less),
            ("same", Meaning::Same),
            ("more", Meaning::More),
            ("formerly", Meaning::Formerly),
            ("half", Meaning::Half),
            ("linker", Meaning::Linker),
        ]
        .into_iter()
        .map(|(key, meaning)| (key.to_owned(), meaning))
        .collect();
        keys.extend((0..100).map(|n| (format!("number-{n}"), Meaning::Number(n))));
        // Tamil writes "a hundred and fifty" and "two thousand" as one word.
        keys.extend((10..100).map(|n| (format!("number-{}", n * 10), Meaning::Number(n * 10))));
        keys.extend((1..10).map(|n| (format!("with-half-{n}"), Meaning::WithHalf(n))));
        keys.extend((1..100).map(|n| (format!("number-{}", n * 1_000), Meaning::Number(n * 1_000))));
        keys.extend([100_000, 1_000_000].map(|n| (format!("number-{n}"), Meaning::Number(n))));
        keys.extend(
            [10, 100, 1_000, 10_000, 100_000, 1_000_000, 1_000_000_000]
                .map(|n| (format!("times-{n}"), Meaning::Times(n))),
        );
        keys.extend((1..=10).map(|n| (format!("ordinal-{n}"), Meaning::Ordinal(n))));
        keys.extend(THINGS.map(|thing| (format!("thing-{thing}"), Meaning::Thing(thing))));
        keys.extend(UNITS.map(|unit| (format!("unit-{unit}"), Meaning::Unit(unit))));
        keys
    }

    /// The heading in `words.ftl` under which such words stand.
    pub fn key(&self) -> String {
        match self {
            Meaning::Letter(place) => format!("letters ({place})"),
            Meaning::DecimalComma => "decimal-comma".to_owned(),
            Meaning::Elliptic(_) => "elliptic".to_owned(),
            other => {
                Meaning::keys().into_iter().find(|(_, m)| m == other).map(|(key, _)| key).unwrap_or_default()
            }
        }
    }
}

/// What options are often about and members shorten, or call by its English name.
const THINGS: [&str; 14] = [
    "facebook",
    "whatsapp",
    "messenger",
    "line",
    "television",
    "radio",
    "phone",
    "sms",
    "overtime",
    "disagreement",
    "agreement",
    "full-agreement",
    "barangay",
    "village-head",
];

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
    spelling: Spelling,
    decimal_comma: bool,
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
    /// Builds it from (language, meaning, word); a word may have several meanings.
    pub fn new(words: impl IntoIterator<Item = (Language, Meaning, String)>) -> Lexicon {
        let mut lexicon = Lexicon::default();
        for (language, meaning, word) in words {
            let tongue = lexicon.tongues.entry(language).or_default();
            let letters = fold(word.trim());
            if meaning == Meaning::DecimalComma {
                tongue.decimal_comma = true;
                continue;
            }
            if let Meaning::Elliptic(from) = meaning {
                tongue.elliptic = Some(from);
                continue;
            }
            if meaning == Meaning::Inside {
                tongue.inside.push(letters);
                continue;
            }
            if tongue.spelling.take(&meaning, &letters) {
                continue;
            }
            tongue.asks |= meaning == Meaning::Asks;
            tongue.bounds |= meaning == Meaning::Beyond;
            if let Some((first, second)) = head(&letters) {
                // Something may stand inside a phrase right behind its first letter: "d po ko alam".
                let second = second.filter(|_| letters.get(1).is_some_and(|letter| letter.base != ' '));
                tongue.words.entry((first, second)).or_default().push(Word { letters, meaning });
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
        let is_near = |word: &&Word| {
            let letters: Vec<char> = word.letters.iter().map(|letter| letter.base).collect();
            letters.len() >= LEAST_LETTERS_OF_A_SLIP
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
            if !may_stand(&word.meaning, letters, at, end) || (letter && !alone()) {
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
    // "1and3", Tamil "1உம் 3உம்".
    let between = *meaning == Meaning::And && edge(letters, start) == Edge::Soft;
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
