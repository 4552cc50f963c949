//! Why a reply is read as it is: for whoever mends the words.

use super::fold::fold;
use super::lexicon::Lexicon;
use super::meaning::Meaning;
use super::pieces::{Piece, Reader, Thing};
use crate::domain::consultation::{Kind, Question};
use crate::domain::contact::Language;
use crate::domain::message::Words;

/// A piece of a reply, as the reader sees it.
#[derive(Debug, Clone, PartialEq)]
pub struct Seen {
    /// Its letters as they are compared: folded, without accents.
    pub text: String,
    /// `word`, `label 2`, `digits`, `sign` or `unknown`.
    pub kind: String,
    /// For a word: every language it counts in, with what it means there.
    pub words: Vec<(Language, Meaning)>,
}

/// The pieces of a reply to a question, in order; politeness and signs too.
pub fn explain(
    lexicon: &Lexicon,
    question: &Question,
    text: &Words,
    language: Language,
    country_languages: &[Language],
) -> Vec<Seen> {
    let reader = Reader::new(lexicon, language, country_languages);
    let letters = fold(text.expose());
    let labels = match &question.kind {
        Kind::Choice(options) | Kind::Choices(options) | Kind::Place(options) => reader.labels(options),
        Kind::YesNo | Kind::Scale { .. } | Kind::Number { .. } | Kind::Text | Kind::Voice => Vec::new(),
    };
    let languages =
        || std::iter::once(language).chain(reader.near.iter().copied().filter(|l| *l != language));
    let pieces = reader.pieces(&letters, &labels);
    let found = |piece: &Piece| -> Vec<(Language, Meaning)> {
        let meant = languages().flat_map(|language| {
            let found = lexicon.find(&letters, piece.start, language, &[]);
            let meanings = found.filter(|found| found.end == piece.end).map(|found| found.meanings);
            meanings.unwrap_or_default().into_iter().map(move |meaning| (language, meaning))
        });
        meant.filter(|(_, meaning)| piece.means(meaning)).collect()
    };
    // A phrase that is made of its parts stands in no list.
    let made = |piece: &Piece| piece.meanings().iter().map(|meaning| (language, *meaning)).collect();
    let seen = pieces.iter().map(|piece| Seen {
        text: letters[piece.start..piece.end].iter().map(|letter| letter.base).collect(),
        kind: match &piece.thing {
            Thing::Word(_) => "word".to_owned(),
            Thing::Label(option) => format!("label {}", option + 1),
            Thing::Digits(_) => "digits".to_owned(),
            Thing::Sign(_) => "sign".to_owned(),
            Thing::Unknown => "unknown".to_owned(),
        },
        words: Some(found(piece)).filter(|words| !words.is_empty()).unwrap_or_else(|| made(piece)),
    });
    seen.collect()
}
