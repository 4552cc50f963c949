//! A person we talk with: where, in which language, and whether they want to be.

use std::fmt;

/// An ISO 3166 alpha-2 code, upper case: `KH`.
#[derive(Clone, Copy, PartialEq, Eq, Hash, PartialOrd, Ord)]
pub struct Country([u8; 2]);

impl Country {
    /// Reads `KH` or `kh`; nothing else has this form.
    pub fn parse(text: &str) -> Option<Country> {
        match text.as_bytes() {
            [a, b] if a.is_ascii_alphabetic() && b.is_ascii_alphabetic() => {
                Some(Country([a.to_ascii_uppercase(), b.to_ascii_uppercase()]))
            }
            _ => None,
        }
    }

    /// `KH`.
    pub fn as_str(&self) -> &str {
        std::str::from_utf8(&self.0).unwrap_or("??")
    }
}

impl fmt::Display for Country {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(self.as_str())
    }
}

impl fmt::Debug for Country {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(self.as_str())
    }
}

/// A BCP 47 tag of at most eleven bytes, as the folders of `i18n/` are named: `km`, `fil`, `zh-Hans`.
#[derive(Clone, Copy, PartialEq, Eq, Hash, PartialOrd, Ord)]
pub struct Language([u8; 11]);

impl Language {
    /// English: the language of last resort.
    pub const ENGLISH: Language = Language(*b"en\0\0\0\0\0\0\0\0\0");

    /// Reads a tag; `tl` and `in`, as old phones send them, become `fil` and `id`. What follows the script is left out,
    /// because nothing here differs by region: `pt-TL`, `pt-BR` and `pt` are one. Chinese without a script is written
    /// as its region writes it: `zh`, `zh-SG` and `zh-CN` are `zh-Hans`, `zh-TW` is `zh-Hant`.
    pub fn parse(text: &str) -> Option<Language> {
        let fits = (2..=11).contains(&text.len())
            && text.bytes().all(|b| b.is_ascii_alphanumeric() || b == b'-')
            && text.as_bytes()[0].is_ascii_lowercase();
        let mut parts = text.split('-').filter(|_| fits);
        let language = match parts.next()? {
            "tl" => "fil",
            "in" => "id",
            other => other,
        };
        let script =
            parts.clone().find(|part| part.len() == 4 && part.bytes().all(|b| b.is_ascii_alphabetic()));
        let traditional =
            || parts.clone().any(|part| ["TW", "HK", "MO"].contains(&part.to_ascii_uppercase().as_str()));
        let script = match (language, script) {
            ("zh", None) => Some(if traditional() { "Hant" } else { "Hans" }),
            (_, script) => script,
        };
        let mut tag = [0; 11];
        tag.get_mut(..language.len()).filter(|_| language.len() > 1)?.copy_from_slice(language.as_bytes());
        if let Some(script) = script {
            let room = tag.get_mut(language.len()..language.len() + 5)?;
            room[0] = b'-';
            room[1..].copy_from_slice(script.to_ascii_lowercase().as_bytes());
            room[1].make_ascii_uppercase();
        }
        Some(Language(tag))
    }

    /// `km`.
    pub fn as_str(&self) -> &str {
        let end = self.0.iter().position(|b| *b == 0).unwrap_or(self.0.len());
        std::str::from_utf8(&self.0[..end]).unwrap_or("en")
    }
}

impl fmt::Display for Language {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(self.as_str())
    }
}

impl fmt::Debug for Language {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(self.as_str())
    }
}
