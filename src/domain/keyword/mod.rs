//! Words: how a reply is read, and which words act in any conversation. Where it cannot be sure, it asks again: a
//! wrong answer recorded is worse than a question asked twice.
//!
//! A word is looked up in the member's language first, then in the languages of their country and in English, where
//! these agree on what it means: `no` is English no, yet Indonesian "number"; `di` is Filipino no, yet Indonesian
//! "at".

mod beside;
mod explain;
mod fold;
mod glued;
mod guess;
mod han;
mod lexicon;
mod marks;
mod meaning;
mod negation;
mod noun;
mod number;
mod option;
mod phrase;
mod pieces;
mod place;
mod range;
mod several;
mod sound;
mod spelling;
mod told;
mod tongue;
mod units;
mod yes_no;

pub use explain::{Seen, explain};
pub use fold::digit;
pub use lexicon::Lexicon;
pub use meaning::Meaning;
pub use tongue::another_language;

use super::answer::Answer;
use super::consultation::{Kind, Question, QuestionOption, Texts};
use super::contact::Language;
use super::message::Words;
use super::session::{Keyword, Reading};
use super::zawgyi::{self, Forms};
use fold::{Letter, fold, is_unspaced};
use guess::{holds, split, trimmed};
use han::is_han;
use option::said;
use pieces::{Label, Piece, Reader, Thing};

/// How many words a message that begins with STOP may have, polite ones too; a longer one is most likely a text about
/// something else.
const STOP_WORDS: usize = 4;

/// How many more words may follow "I don't know" ("... what to say").
const WORDS_AFTER_DONT_KNOW: usize = 4;

/// The command a whole message is: the word, politeness around it, and `00`, `0`, `9`. STOP also as the first of at
/// most four words. For a message while a question is open, [`read`] is asked: there `9` may be an answer.
pub fn command(
    lexicon: &Lexicon,
    text: &Words,
    language: Language,
    country_languages: &[Language],
) -> Option<Keyword> {
    let reader = Reader::new(lexicon, language, country_languages);
    in_each_form(&reader, text, |letters| {
        let pieces = reader.pieces(letters, &[]);
        shortcut(&pieces).or_else(|| keyword(letters, &pieces))
    })
}

/// Yes or no to an invitation, `1` and `2` included; `None` where it is not sure.
pub fn read_yes_no(
    lexicon: &Lexicon,
    text: &Words,
    language: Language,
    country_languages: &[Language],
) -> Option<bool> {
    let reader = Reader::new(lexicon, language, country_languages);
    in_each_form(&reader, text, |letters| reader.yes_no(letters))
}

/// Which of a numbered list, such as the languages, is meant, counted from 0: by its number, letter or label.
pub fn read_one_of(
    lexicon: &Lexicon,
    labels: &[&str],
    text: &Words,
    language: Language,
    country_languages: &[Language],
) -> Option<usize> {
    let labels: Vec<Label> = labels
        .iter()
        .enumerate()
        .map(|(option, label)| Label { option, letters: fold(label.trim()) })
        .filter(|label| !label.letters.is_empty())
        .collect();
    let options = labels.iter().map(|label| label.option + 1).max()?;
    let reader = Reader::new(lexicon, language, country_languages);
    in_each_form(&reader, text, |letters| reader.choice(letters, &labels, options))
}

/// A text as it is compared: without case, accents and invisible characters.
pub fn folded(text: &str) -> String {
    fold(text.trim()).iter().map(|l| l.base).collect()
}

/// Whether a word for STOP stands anywhere in a text that did not act as one: a person should look at it.
pub fn mentions_stop(
    lexicon: &Lexicon,
    text: &Words,
    language: Language,
    country_languages: &[Language],
) -> bool {
    let reader = Reader::new(lexicon, language, country_languages);
    in_each_form(&reader, text, |letters| {
        // "End" begins ordinary sentences, "I want to stop" does not.
        let phrase = |piece: &Piece| split(&letters[piece.start..piece.end]).nth(1).is_some();
        // Khmer ឈប់នេសាទ, "stop fishing", is another word, and yet says it.
        let begins_with_stop = |piece: &Piece| {
            let within = &letters[..piece.end - 1];
            let begun = piece
                .means(&Meaning::Ordinary)
                .then(|| lexicon.find(within, piece.start, language, country_languages))
                .flatten();
            begun.is_some_and(|begun| begun.meanings.contains(&Meaning::Keyword(Keyword::Stop)))
        };
        let stop = |piece: &Piece| {
            piece.means(&Meaning::Keyword(Keyword::Stop))
                || (piece.means(&Meaning::StopAlone) && phrase(piece))
                || begins_with_stop(piece)
        };
        reader.pieces(letters, &[]).iter().any(stop).then_some(())
    })
    .is_some()
}

/// Reads a reply to a question. A STOP wins over everything, an option's own label over every other word. `00` is
/// STOP always; `0` and `9` are help and back where they are no option and no number that the question takes.
pub fn read(
    lexicon: &Lexicon,
    question: &Question,
    text: &Words,
    language: Language,
    country_languages: &[Language],
) -> Reading {
    let reader = Reader::new(lexicon, language, country_languages);
    let several = matches!(question.kind, Kind::Choices(_));
    let read = |form: &str| {
        let letters = if several { reader.fold(&boxes_apart(form)) } else { reader.fold(form) };
        reader.read(question, text, &letters)
    };
    match zawgyi::forms(text.expose()) {
        Forms::One(form) => read(&form),
        Forms::Either(typed, unicode) => surer(read(typed), read(&unicode)),
    }
}

/// Keycaps and digits in circles apart: of several options, ①③ are two.
fn boxes_apart(text: &str) -> String {
    let boxed = |c: char| matches!(c, '\u{20E3}' | '①'..='⑨' | '❶'..='❾' | '➀'..='➈' | '➊'..='➒');
    let mut apart = String::with_capacity(text.len());
    for c in text.chars() {
        apart.push(c);
        if boxed(c) {
            apart.push(' ');
        }
    }
    apart
}

/// What a text says in each form it may have; nothing where the forms say different things.
fn in_each_form<T: PartialEq>(
    reader: &Reader,
    text: &Words,
    read: impl Fn(&[Letter]) -> Option<T>,
) -> Option<T> {
    match zawgyi::forms(text.expose()) {
        Forms::One(form) => read(&reader.fold(&form)),
        Forms::Either(typed, unicode) => match (read(&reader.fold(typed)), read(&reader.fold(&unicode))) {
            (Some(typed), Some(unicode)) if typed != unicode => None,
            (typed, unicode) => typed.or(unicode),
        },
    }
}

/// Which of two forms of one reply was meant: the one that is understood. An open question takes the other one too, as
/// words.
fn surer(one: Reading, other: Reading) -> Reading {
    let stop = Reading::Keyword(Keyword::Stop);
    let understood =
        |reading: &Reading| !matches!(reading, Reading::AskAgain | Reading::Answer(Answer::Text(_)));
    match (understood(&one), understood(&other)) {
        _ if one == stop || other == stop => stop,
        (true, true) if one != other => Reading::AskAgain,
        (false, true) => other,
        (true, _) | (false, false) => one,
    }
}

impl Reader<'_> {
    fn read(&self, question: &Question, text: &Words, letters: &[Letter]) -> Reading {
        let letters = &self.without_laughter(letters);
        let pieces = self.pieces(letters, &[]);
        let is_word = |piece: &Piece| !matches!(piece.thing, Thing::Sign(_));
        if !pieces.iter().any(is_word) {
            return Reading::AskAgain;
        }
        let open = matches!(question.kind, Kind::Text | Kind::Place(_) | Kind::Voice);
        if !open && is_below_zero(&pieces) {
            return Reading::AskAgain;
        }
        let keyword = keyword(letters, &pieces);
        let shortcut = shortcut(&pieces);
        // "Dah tamat" is "it is over", and the rest of "Ya, tapi dah tamat".
        let only_alone = !pieces.iter().any(|piece| piece.means(&Meaning::Keyword(Keyword::Stop)))
            && shortcut.is_none()
            && self.names_in_full(question, letters, &pieces);
        // "Berhenti melaut" where that is an option: it says what is stopped.
        let says_what = || {
            let whole = |said: &[Letter]| self.whole_label(question, said).is_some();
            let ends = |piece: &Piece| matches!(piece.thing, Thing::Sign('.' | ',' | ';' | '\n'));
            let first = &pieces[..pieces.iter().position(ends).unwrap_or(pieces.len())];
            first.iter().any(Piece::is_unknown) && said(letters, first).into_iter().any(whole)
        };
        let only_alone = only_alone
            || stops_something(&question.kind, letters, &pieces)
            || (keyword == Some(Keyword::Stop) && says_what());
        if (keyword == Some(Keyword::Stop) && !only_alone) || shortcut == Some(Keyword::Stop) {
            return Reading::Keyword(Keyword::Stop);
        }
        if let Some(shortcut) = shortcut.filter(|_| !takes_number(&question.kind, letters)) {
            return Reading::Keyword(shortcut);
        }
        if let Some(option) = self.whole_label(question, letters) {
            return Reading::Answer(option);
        }
        if let Some(keyword) = keyword.filter(|_| !only_alone) {
            return Reading::Keyword(keyword);
        }
        // "Pass" is no beginning of "Passport".
        if declined(&question.kind, letters, &pieces) == Some(Answer::Skipped)
            && !self.names_in_full(question, letters, &pieces)
        {
            return Reading::Answer(Answer::Skipped);
        }
        self.answer(question, text, letters)
            .or_else(|| declined(&question.kind, letters, &pieces))
            .map_or(Reading::AskAgain, Reading::Answer)
    }

    /// Without the laughter beside words that are understood: "yes haha", "ใช่ 555". What is `555 บาท` stays.
    fn without_laughter(&self, letters: &[Letter]) -> Vec<Letter> {
        let pieces = self.pieces(letters, &[]);
        let laughs = |piece: &Piece| match piece.thing {
            Thing::Digits(_) => self.is_laughter(letters, piece),
            Thing::Word(_) => piece.means(&Meaning::Laugh),
            Thing::Label(_) | Thing::Sign(_) | Thing::Unknown => false,
        };
        let counts = |m: &Meaning| matches!(m, Meaning::Unit(_) | Meaning::Marker | Meaning::Times(_));
        let beside =
            |piece: &Piece| !laughs(piece) && !piece.is_polite() && !piece.meanings().iter().any(counts);
        let says = |piece: &Piece| matches!(piece.thing, Thing::Word(_)) && beside(piece);
        if !pieces.iter().any(says) {
            return letters.to_vec();
        }
        let mut kept = letters.to_vec();
        for piece in pieces.iter().rev().filter(|piece| laughs(piece)) {
            kept.splice(piece.start..piece.end, []);
        }
        kept
    }

    fn answer(&self, question: &Question, text: &Words, letters: &[Letter]) -> Option<Answer> {
        let before_cause = self
            .before_cause(question, letters)
            .and_then(|told| self.answer_without_cause(question, text, told));
        before_cause.or_else(|| self.answer_without_cause(question, text, letters))
    }

    /// What is said before a cause, which may name other options: "less, because there are more boats". Nothing where
    /// a label has such a word itself, or what follows is unsure.
    fn before_cause<'l>(&self, question: &Question, letters: &'l [Letter]) -> Option<&'l [Letter]> {
        let gives_cause = |piece: &Piece| piece.means(&Meaning::Cause);
        let labelled = match &question.kind {
            Kind::Text | Kind::Place(_) | Kind::Voice => return None,
            Kind::Choice(options) | Kind::Choices(options) => self.labels(options),
            Kind::YesNo | Kind::Scale { .. } | Kind::Number { .. } => Vec::new(),
        };
        let pieces = self.pieces(letters, &[]);
        let at = pieces.iter().position(gives_cause)?;
        let wavers = |piece: &Piece| {
            piece.means(&Meaning::Unsure)
                || piece.thing == Thing::Sign('?')
                || (piece.means(&Meaning::Because) && !gives_cause(piece))
        };
        let told = pieces[..at].iter().any(|piece| !piece.is_polite());
        let in_label = |label: &Label| self.pieces(&label.letters, &[]).iter().any(gives_cause);
        let sure = told && !pieces[at + 1..].iter().any(wavers) && !labelled.iter().any(in_label);
        // Burmese says "1 fish there-is-not because".
        let last = pieces[at + 1..].iter().all(Piece::is_polite);
        let spaced = |piece: &&Piece| piece.start > 0 && letters[piece.start - 1].base == ' ';
        let reason = pieces[..at].iter().skip(1).find(spaced);
        let reason = reason.filter(|_| last && is_unspaced(letters[pieces[at].start].base));
        let end = reason.map_or(pieces[at].start, |reason| reason.start);
        sure.then(|| &letters[..end])
    }

    fn answer_without_cause(&self, question: &Question, text: &Words, letters: &[Letter]) -> Option<Answer> {
        match &question.kind {
            Kind::YesNo => self.yes_no(letters).map(|yes| if yes { Answer::Yes } else { Answer::No }),
            Kind::Choice(options) => {
                let option = self.choice(letters, &self.labels(options), options.len())?;
                Some(Answer::Options(vec![options[option].key.clone()]))
            }
            Kind::Choices(options) => {
                let given = self.choices(letters, &self.labels(options), options.len())?;
                Some(Answer::Options(given.into_iter().map(|option| options[option].key.clone()).collect()))
            }
            Kind::Scale { least, most, .. } => {
                self.scale(letters, *least, *most).map(|point| Answer::Number(point as f64))
            }
            Kind::Number { least, most, unit } => {
                self.number(letters, *least, *most, self.written(unit)).map(Answer::Number)
            }
            Kind::Place(options) => {
                let open = declined(&question.kind, letters, &self.pieces(letters, &[]));
                let place = || self.guess_place(letters, &self.labels(options));
                let known = || place().map(|option| Answer::Options(vec![options[option].key.clone()]));
                open.or_else(known).or_else(|| Some(Answer::Text(text.clone())))
            }
            Kind::Text | Kind::Voice => {
                let open = declined(&question.kind, letters, &self.pieces(letters, &[]));
                open.or_else(|| Some(Answer::Text(text.clone())))
            }
        }
    }

    /// The labels of the options in the languages that this member may write in.
    pub(super) fn labels(&self, options: &[QuestionOption]) -> Vec<Label> {
        let mut labels: Vec<Label> = Vec::with_capacity(options.len());
        for (option, written) in options.iter().enumerate() {
            let languages = std::iter::once(&self.language).chain(&self.near);
            for text in languages.filter_map(|language| written.label.get(*language)) {
                let letters = fold(text.trim());
                let known = labels.iter().any(|label| label.option == option && label.letters == letters);
                if !letters.is_empty() && !known {
                    labels.push(Label { option, letters });
                }
            }
        }
        labels
    }

    fn written<'t>(&self, texts: &'t Texts) -> Option<&'t str> {
        self.languages().find_map(|language| texts.get(language))
    }

    /// The option whose label is the whole reply, letter for letter.
    fn whole_label(&self, question: &Question, letters: &[Letter]) -> Option<Answer> {
        let (Kind::Choice(options) | Kind::Choices(options) | Kind::Place(options)) = &question.kind else {
            return None;
        };
        let same = self.labels(options).into_iter().filter(|label| label.letters == letters);
        let mut found: Vec<usize> = same.map(|label| label.option).collect();
        found.dedup();
        let [only] = found.as_slice() else { return None };
        Some(Answer::Options(vec![options[*only].key.clone()]))
    }

    /// Whether the label of an option has all that was said, politeness aside, as whole words in it.
    fn names_in_full(&self, question: &Question, letters: &[Letter], pieces: &[Piece]) -> bool {
        let (Kind::Choice(options) | Kind::Choices(options) | Kind::Place(options)) = &question.kind else {
            return false;
        };
        let core: Vec<&Piece> = pieces.iter().filter(|piece| !piece.is_polite()).collect();
        let typed = trimmed(letters, &core);
        !typed.is_empty() && self.labels(options).iter().any(|label| holds(typed, &label.letters))
    }

    /// A place by its name, with a slip at most: digits in it are part of an address, not a choice.
    fn guess_place(&self, letters: &[Letter], labels: &[Label]) -> Option<usize> {
        let pieces = self.pieces(letters, labels);
        let core: Vec<&Piece> = pieces.iter().filter(|piece| !piece.is_polite()).collect();
        if let [Piece { thing: Thing::Label(option), .. }] = core.as_slice() {
            return Some(*option);
        }
        let plain = core.iter().all(|piece| !matches!(piece.thing, Thing::Digits(_)));
        let (first, last) = (core.first()?, core.last()?);
        plain.then(|| self.guess(&letters[first.start..last.end], labels)).flatten()
    }
}

/// Whether a number is all that was said, with a minus before it: no option has it. "-1-" is how some write a list.
fn is_below_zero(pieces: &[Piece]) -> bool {
    let mut said = pieces.iter().filter(|piece| !piece.is_polite() || piece.thing == Thing::Sign('-'));
    let (Some(minus), Some(number), None) = (said.next(), said.next(), said.next()) else {
        return false;
    };
    minus.thing == Thing::Sign('-') && matches!(number.thing, Thing::Digits(_)) && minus.end == number.start
}

/// Skips, refuses or does not know; nothing else is said, or only a few words after it.
fn declined(kind: &Kind, letters: &[Letter], pieces: &[Piece]) -> Option<Answer> {
    let mut core: Vec<&Piece> = pieces.iter().filter(|piece| !piece.is_polite()).collect();
    // "Skip ya": behind another word a yes is polite.
    if core.first().is_some_and(|first| first.means(&Meaning::Skip)) {
        core.retain(|piece| piece.means(&Meaning::Skip) || !piece.means(&Meaning::Yes));
    }
    // "Pertanyaan berikutnya": the next question.
    if core.iter().any(|piece| piece.means(&Meaning::Skip)) {
        core.retain(|piece| !piece.means(&Meaning::Marker) || piece.means(&Meaning::No));
    }
    // "Don't know yes or no" leans to neither.
    let says = |meaning: Meaning| core.iter().any(|piece| piece.means(&meaning));
    if [Meaning::DontKnow, Meaning::Or, Meaning::No].into_iter().all(says) {
        let either = [Meaning::Yes, Meaning::No, Meaning::Or, Meaning::Echo];
        core.retain(|p| p.means(&Meaning::DontKnow) || !either.iter().any(|meaning| p.means(meaning)));
    }
    let first = core.first()?;
    let answer = [
        (Meaning::DontKnow, Answer::DontKnow),
        (Meaning::Refuse, Answer::Refused),
        (Meaning::Skip, Answer::Skipped),
    ]
    .into_iter()
    .find(|(meaning, _)| core.iter().any(|piece| piece.means(meaning)));
    let (meaning, answer) = answer?;
    let others: usize = core.iter().filter(|piece| !piece.means(&meaning)).map(|p| p.words(letters)).sum();
    let open = matches!(kind, Kind::Text | Kind::Place(_) | Kind::Voice);
    let allowed = match (meaning == Meaning::Skip, open) {
        (true, _) => 0,
        (false, true) if first.means(&meaning) => WORDS_AFTER_DONT_KNOW,
        (false, true) => 0,
        (false, false) => 3,
    };
    let contrary = !open
        && core.iter().any(|piece| {
            // "No, that is private" says no more than "private".
            matches!(piece.thing, Thing::Digits(_))
                // "Really no idea": what makes stronger is no yes.
                || (piece.means(&Meaning::Yes) && !piece.means(&Meaning::Very))
                || (piece.means(&Meaning::No) && meaning != Meaning::Refuse)
        });
    (others <= allowed && !contrary).then_some(answer)
}

/// The command these pieces are.
fn keyword(letters: &[Letter], pieces: &[Piece]) -> Option<Keyword> {
    const STOP: Meaning = Meaning::Keyword(Keyword::Stop);
    let idle = |piece: &&Piece| piece.is_polite() || piece.means(&Meaning::Marker);
    let mut core: Vec<&Piece> = pieces.iter().filter(|piece| !idle(piece)).collect();
    if core.is_empty() {
        // Indonesian "tolong" is both "help" and "please".
        core = pieces.iter().filter(|piece| !matches!(piece.thing, Thing::Sign(_))).collect();
    }
    // "Kembali ya": behind another word a yes is polite.
    if core.first().is_some_and(|first| !first.means(&Meaning::Yes)) {
        core.retain(|piece| !piece.means(&Meaning::Yes));
    }
    let first = core.first()?;
    let all: usize = pieces.iter().map(|piece| piece.words(letters)).sum();
    if first.means(&STOP) && all <= STOP_WORDS {
        return Some(Keyword::Stop);
    }
    let same = |meaning: &Meaning| core.iter().all(|piece| piece.means(meaning));
    // "Ayoko na, tigil na": enough, and stop.
    if core.iter().all(|piece| piece.means(&Meaning::StopAlone) || piece.means(&STOP)) {
        return Some(Keyword::Stop);
    }
    first
        .meanings()
        .iter()
        .filter(|meaning| same(meaning))
        .find_map(|meaning| if let Meaning::Keyword(keyword) = meaning { Some(*keyword) } else { None })
}

/// Whether an answer in words begins with STOP and says what is to be stopped: more words than a command has, or in a
/// script without spaces one that is written on to it.
fn stops_something(kind: &Kind, letters: &[Letter], pieces: &[Piece]) -> bool {
    let open = matches!(kind, Kind::Text | Kind::Voice);
    let Some(at) = pieces.iter().position(|p| p.means(&Meaning::Keyword(Keyword::Stop))).filter(|_| open)
    else {
        return false;
    };
    let (stop, rest) = (&pieces[at], &pieces[at + 1..]);
    let object = rest.first().filter(|next| next.is_unknown() && next.start == stop.end);
    let of_signs = |piece: &Piece| is_unspaced(letters[piece.start].base);
    let long =
        |piece: &Piece| piece.end - piece.start >= if is_han(letters[piece.start].base) { 2 } else { 4 };
    let words = rest.iter().filter(|piece| !of_signs(piece)).map(|p| split(&letters[p.start..p.end]).count());
    object.is_some_and(|next| of_signs(next) && long(next))
        || (rest.iter().any(Piece::is_unknown) && words.sum::<usize>() >= STOP_WORDS)
}

/// The command in digits that the whole message is, politeness aside: for those who cannot type their script.
fn shortcut(pieces: &[Piece]) -> Option<Keyword> {
    let idle = |piece: &&Piece| match piece.thing {
        Thing::Sign(sign) => ".!\n".contains(sign),
        Thing::Word(_) | Thing::Label(_) | Thing::Digits(_) | Thing::Unknown => piece.is_polite(),
    };
    let mut said = pieces.iter().filter(|piece| !idle(piece));
    let (Some(only), None) = (said.next(), said.next()) else {
        return None;
    };
    let Thing::Digits(digits) = &only.thing else {
        return None;
    };
    match digits.as_str() {
        "00" => Some(Keyword::Stop),
        "0" => Some(Keyword::Help),
        "9" => Some(Keyword::Back),
        _ => None,
    }
}

/// Whether the question takes these digits as an answer.
fn takes_number(kind: &Kind, letters: &[Letter]) -> bool {
    let digits: String = letters.iter().map(|letter| letter.base).filter(|c| c.is_ascii_digit()).collect();
    let Ok(number) = digits.parse::<u32>() else {
        return false;
    };
    match kind {
        Kind::YesNo => (1..=2).contains(&number),
        Kind::Choice(options) | Kind::Choices(options) => (1..=options.len()).contains(&(number as usize)),
        Kind::Scale { least, most, .. } => (*least..=*most).contains(&i64::from(number)),
        Kind::Number { least, most, .. } => (*least..=*most).contains(&f64::from(number)),
        Kind::Text | Kind::Place(_) | Kind::Voice => false,
    }
}
