//! In which other language of ours somebody writes.

use std::ops::RangeInclusive;

use super::fold::{Letter, fold, is_letter};
use super::pieces::{Piece, Reader, Thing};
use super::{Lexicon, Meaning};
use crate::domain::contact::Language;
use crate::domain::message::Words;

/// The scripts of the region, each with its letters and marks (Unicode's blocks).
const SCRIPTS: [&[RangeInclusive<char>]; 9] = [
    &['A'..='\u{24F}', '\u{1E00}'..='\u{1EFF}'],
    &['\u{E00}'..='\u{E7F}'],
    &['\u{E80}'..='\u{EFF}'],
    &['\u{1780}'..='\u{17FF}'],
    &['\u{1000}'..='\u{109F}'],
    &['\u{B80}'..='\u{BFF}'],
    &['\u{3400}'..='\u{9FFF}'],
    &['\u{600}'..='\u{6FF}'],
    &['\u{A980}'..='\u{A9DF}'],
];

/// The first of [`SCRIPTS`]: letters that every phone has, so that they say nothing of a language.
const LATIN: usize = 0;

/// The one of `languages`, other than `own`, that a text is surely in: because it is all in that language's script,
/// which is not that of `own`, or because it is one word for yes, no, a number or a command, and of the languages of the
/// country only that one knows it. English words are everybody's. `name_of` gives a language's own name, in its script.
pub fn another_language(
    lexicon: &Lexicon,
    text: &Words,
    own: Language,
    country_languages: &[Language],
    languages: &[Language],
    name_of: &dyn Fn(Language) -> String,
) -> Option<Language> {
    let others = || languages.iter().copied().filter(|language| *language != own);
    let script = script(text.expose()).filter(|(_, letters)| *letters > 1).map(|(script, _)| script)?;
    let written_in = |language: Language| self::script(&name_of(language)).map(|(script, _)| script);
    if script != LATIN && written_in(own) != Some(script) {
        return only(others().filter(|language| written_in(*language) == Some(script)));
    }
    let letters = fold(text.expose());
    let theirs = Reader { lexicon, language: own, near: vec![Language::ENGLISH] };
    if theirs.pieces(&letters, &[]).iter().any(|piece| matches!(piece.thing, Thing::Word(_))) {
        return None;
    }
    let near =
        others().filter(|language| country_languages.contains(language) && *language != Language::ENGLISH);
    only(near.filter(|language| is_one_word(lexicon, *language, &letters)))
}

fn only(mut languages: impl Iterator<Item = Language>) -> Option<Language> {
    let first = languages.next()?;
    languages.next().is_none().then_some(first)
}

/// The script that all letters of a text are in, and how many they are.
fn script(text: &str) -> Option<(usize, usize)> {
    let of = |c: char| SCRIPTS.iter().position(|ranges| ranges.iter().any(|range| range.contains(&c)));
    let mut letters = text.chars().filter(|c| c.is_alphabetic()).map(of);
    let first = letters.next()??;
    let mut count = 1;
    for script in letters {
        if script != Some(first) {
            return None;
        }
        count += 1;
    }
    Some((first, count))
}

/// Whether a language knows the whole as one word that answers or acts.
fn is_one_word(lexicon: &Lexicon, language: Language, letters: &[Letter]) -> bool {
    let acts = |meaning: &Meaning| {
        matches!(
            meaning,
            Meaning::Keyword(_)
                | Meaning::Skip
                | Meaning::DontKnow
                | Meaning::Refuse
                | Meaning::Yes
                | Meaning::No
                | Meaning::Number(_)
        )
    };
    let pieces = Reader { lexicon, language, near: Vec::new() }.pieces(letters, &[]);
    let core: Vec<&Piece> = pieces.iter().filter(|piece| !piece.is_polite()).collect();
    let [word] = core.as_slice() else { return false };
    word.meanings().iter().any(acts)
        && letters[word.start..word.end].iter().filter(|l| is_letter(l.base)).count() > 1
}
