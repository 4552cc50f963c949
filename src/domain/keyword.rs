//! stand-in
use super::consultation::Question;
use super::contact::Language;
use super::message::Words;
use super::session::{Keyword, Reading};
/// l
pub struct Lexicon;
/// c
pub fn command(_: &Lexicon, _: &Words, _: Language, _: &[Language]) -> Option<Keyword> {
    None
}
/// r
pub fn read(_: &Lexicon, _: &Question, _: &Words, _: Language, _: &[Language]) -> Reading {
    Reading::AskAgain
}
/// y
pub fn read_yes_no(_: &Lexicon, _: &Words, _: Language, _: &[Language]) -> Reading {
    Reading::AskAgain
}
/// m
pub fn mentions_stop(_: &Lexicon, _: &Words, _: Language, _: &[Language]) -> bool {
    false
}
/// l
pub fn read_language(_: &Lexicon, _: &[Language], _: &Words) -> Option<Language> {
    None
}
