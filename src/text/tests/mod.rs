//! What is said and what is understood, in every language of `i18n/`.

mod check;
mod replies;
mod sentences;

use std::collections::BTreeMap;

use super::Speaker;
use crate::domain::consultation::Texts;
use crate::domain::contact::Language;

fn speaker() -> &'static Speaker {
    Speaker::embedded().expect("the translations in the program are right")
}

fn texts(language: Language, text: &str) -> Texts {
    Texts(BTreeMap::from([(language, text.to_owned())]))
}
