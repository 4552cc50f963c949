//! What to say and in which language → words (Fluent). Every sentence and every word comes from `i18n/`.
//!
//! `i18n/<language>/words.ftl` holds the words that are understood; every other `.ftl` file there holds sentences.
//! Each sentence to a member states the SMS segments it may take, in its attribute `.segments`.

pub mod check;
mod files;
mod say;
mod sentences;
mod words;

use std::collections::btree_map::Entry;
use std::collections::{BTreeMap, HashMap};
use std::sync::LazyLock;

use fluent::concurrent::FluentBundle;
use fluent::{FluentArgs, FluentResource};
use include_dir::{Dir, include_dir};

use crate::domain::contact::Language;
use crate::domain::keyword::Lexicon;

pub use files::Files;
pub use say::Medium;
pub use sentences::Sentence;

static I18N: Dir<'static> = include_dir!("$CARGO_MANIFEST_DIR/i18n");

/// The file of words; all others are sentences.
const WORDS: &str = "words.ftl";

/// A folder of `i18n/` that cannot be used, and why: for whoever wrote it.
#[derive(Debug, thiserror::Error)]
pub enum BadTranslation {
    /// The folder's name is no language tag.
    #[error("i18n/{0}: not a language tag such as km, fil or zh-Hans")]
    NotALanguage(String),
    /// Fluent does not understand the file, or two files say the same key.
    #[error("i18n/{file}: {why}")]
    Fluent {
        /// Below `i18n/`.
        file: String,
        /// What Fluent says.
        why: String,
    },
    /// A table of `i18n/` is not what it should be.
    #[error("i18n/{file}: {why}")]
    Table {
        /// Below `i18n/`.
        file: &'static str,
        /// What is wrong.
        why: String,
    },
    /// A translator's folder cannot be used.
    #[error("{folder}: {why}")]
    Folder {
        /// As it was given.
        folder: String,
        /// What is wrong.
        why: String,
    },
    /// Nothing can be said when a translation is missing.
    #[error("i18n/en: English must be there, because it is what is said when a translation is missing")]
    NoEnglish,
}

/// Says everything we say, in every language we have. Made once; cheap to ask, from any thread.
pub struct Speaker {
    tongues: BTreeMap<Language, FluentBundle<FluentResource>>,
    native_names: BTreeMap<Language, String>,
    fallback: HashMap<Language, Vec<Language>>,
    lexicon: Lexicon,
    unreviewed: Vec<Language>,
}

impl std::fmt::Debug for Speaker {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.debug_struct("Speaker").field("languages", &self.tongues.keys()).finish_non_exhaustive()
    }
}

impl Speaker {
    /// The translations inside the program, read once.
    ///
    /// # Errors
    /// [`BadTranslation`] names the file that whoever built the program must mend.
    pub fn embedded() -> Result<&'static Speaker, &'static BadTranslation> {
        static EMBEDDED: LazyLock<Result<Speaker, BadTranslation>> =
            LazyLock::new(|| Speaker::of(&Files::embedded()));
        EMBEDDED.as_ref()
    }

    /// Reads these translations.
    ///
    /// # Errors
    /// [`BadTranslation`] names the file that its translator must mend.
    pub fn of(files: &Files) -> Result<Speaker, BadTranslation> {
        let mut tongues = BTreeMap::new();
        let mut lexicon = Lexicon::default();
        for (folder, file, source) in files.translations() {
            let language =
                Language::parse(folder).ok_or_else(|| BadTranslation::NotALanguage(folder.to_owned()))?;
            let sentences: &mut FluentBundle<FluentResource> = match tongues.entry(language) {
                Entry::Occupied(known) => known.into_mut(),
                Entry::Vacant(new) => new.insert(bundle(language, folder)?),
            };
            let path = format!("{folder}/{file}");
            let resource = resource(&path, source)?;
            if file == WORDS {
                lexicon.add(language, words::words(language, folder, resource)?);
            } else {
                sentences
                    .add_resource(resource)
                    .map_err(|errors| BadTranslation::Fluent { file: path, why: format!("{errors:?}") })?;
            }
        }
        if !tongues.contains_key(&Language::ENGLISH) {
            return Err(BadTranslation::NoEnglish);
        }
        let unreviewed =
            tongues.keys().copied().filter(|language| check::reviewed(files, *language).is_none()).collect();
        let mut speaker = Speaker {
            tongues,
            native_names: BTreeMap::new(),
            fallback: table(files, "fallback.toml", Language::parse)?,
            lexicon,
            unreviewed,
        };
        let names = speaker
            .tongues
            .keys()
            .map(|language| (*language, speaker.sentence("native-name", None, *language)));
        speaker.native_names = names.collect();
        Ok(speaker)
    }

    /// Every language that is spoken, by tag.
    pub fn languages(&self) -> impl Iterator<Item = Language> + '_ {
        self.tongues.keys().copied()
    }

    /// The languages that no native speaker has reviewed, as the heads of their files say.
    pub fn unreviewed(&self) -> &[Language] {
        &self.unreviewed
    }

    /// Every word that is understood.
    pub fn lexicon(&self) -> &Lexicon {
        &self.lexicon
    }

    /// What the speakers of a language call it; its tag if we do not speak it.
    pub fn native_name(&self, language: Language) -> &str {
        self.native_names.get(&language).map_or("?", String::as_str)
    }

    /// The one of `among` that a speaker of `language` is spoken to in: their own, else the first along the fallback.
    /// English is nobody's fallback but by `i18n/fallback.toml`: who cannot be asked in a language of theirs is not
    /// asked.
    pub fn held_in(&self, language: Language, among: &[Language]) -> Option<Language> {
        let others = self.fallback.get(&language).map_or(&[][..], Vec::as_slice);
        std::iter::once(language).chain(others.iter().copied()).find(|l| among.contains(l))
    }

    /// The language in which a person of this language is spoken to: their own, else by `i18n/fallback.toml`, else
    /// English.
    pub fn spoken(&self, language: Language) -> Language {
        self.chain(language).find(|other| self.tongues.contains_key(other)).unwrap_or(Language::ENGLISH)
    }

    /// One sentence by its key. A missing translation falls back along the chain; the name of an unknown key is
    /// never shown, it gives an empty text.
    pub fn sentence(&self, key: &str, args: Option<&FluentArgs<'_>>, language: Language) -> String {
        let tongues = self.chain(language);
        tongues.filter_map(|language| self.said_in(key, args, language)).next().unwrap_or_default()
    }

    /// One sentence in this language itself, if it has the sentence and every variable of it is given.
    fn said_in(&self, key: &str, args: Option<&FluentArgs<'_>>, language: Language) -> Option<String> {
        let tongue = self.tongues.get(&language)?;
        let pattern = tongue.get_message(key)?.value()?;
        let mut errors = Vec::new();
        let text = tongue.format_pattern(pattern, args, &mut errors);
        errors.is_empty().then(|| text.into_owned())
    }

    /// How many SMS segments a sentence may take with generous values, as its own language states it.
    pub fn segments(&self, key: &str, language: Language) -> Option<usize> {
        let tongue = self.tongues.get(&language)?;
        let stated = tongue.get_message(key)?.get_attribute("segments")?;
        tongue.format_pattern(stated.value(), None, &mut Vec::new()).parse().ok()
    }

    fn chain(&self, language: Language) -> impl Iterator<Item = Language> + '_ {
        let others = self.fallback.get(&language).map_or(&[][..], Vec::as_slice);
        std::iter::once(language).chain(others.iter().copied()).chain(std::iter::once(Language::ENGLISH))
    }
}

fn bundle(language: Language, folder: &str) -> Result<FluentBundle<FluentResource>, BadTranslation> {
    let tag = language.as_str().parse().map_err(|_| BadTranslation::NotALanguage(folder.to_owned()))?;
    let mut bundle = FluentBundle::new_concurrent(vec![tag]);
    // Isolation marks would force every SMS into UCS-2: 70 characters a segment, not 160.
    bundle.set_use_isolating(false);
    Ok(bundle)
}

fn resource(path: &str, source: &str) -> Result<FluentResource, BadTranslation> {
    FluentResource::try_new(source.to_owned()).map_err(|(_, errors)| BadTranslation::Fluent {
        file: path.to_owned(),
        why: errors.iter().map(ToString::to_string).collect::<Vec<_>>().join("; "),
    })
}

/// A table of `i18n/`: names on the left, languages on the right.
fn table<K: std::hash::Hash + Eq>(
    files: &Files,
    file: &'static str,
    key: impl Fn(&str) -> Option<K>,
) -> Result<HashMap<K, Vec<Language>>, BadTranslation> {
    let wrong = |why: String| BadTranslation::Table { file, why };
    let rows: BTreeMap<String, Vec<String>> =
        toml::from_str(files.get(file)).map_err(|error| wrong(error.to_string()))?;
    let mut table = HashMap::new();
    for (name, tags) in rows {
        let key = key(&name).ok_or_else(|| wrong(format!("{name} is not a known form")))?;
        let languages: Option<Vec<Language>> = tags.iter().map(|tag| Language::parse(tag)).collect();
        table.insert(key, languages.ok_or_else(|| wrong(format!("{name}: {tags:?} are not language tags")))?);
    }
    Ok(table)
}

#[cfg(test)]
mod tests;
