//! What is said and what is understood, in every language of `i18n/`.

mod replies;
mod sentences;

use crate::domain::contact::Country;
use std::collections::BTreeMap;

use super::Speaker;
use crate::domain::consultation::Texts;
use crate::domain::contact::Language;

fn speaker() -> Speaker {
    Speaker::embedded().expect("the translations in the program are right")
}

fn texts(language: Language, text: &str) -> Texts {
    Texts(BTreeMap::from([(language, text.to_owned())]))
}

/// The languages of a country, as `data/countries.toml` has them.
pub(super) fn spoken_in(country: Country) -> Vec<Language> {
    let countries = crate::domain::country::Countries::parse(crate::domain::country::COUNTRIES);
    countries.expect("our own file").get(country).map(|land| land.languages.clone()).unwrap_or_default()
}
