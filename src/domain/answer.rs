//! What a contact said to a question.

use super::consultation::{Condition, Expected};
use super::message::Words;

/// What a reply was read as.
#[derive(Debug, Clone, PartialEq)]
pub enum Answer {
    /// Yes.
    Yes,
    /// No.
    No,
    /// Keys of the options given, in the question's order; exactly one for a choice.
    Options(Vec<String>),
    /// A number, also for a scale.
    Number(f64),
    /// As typed.
    Text(Words),
    /// A voice note or a photo is kept beside it.
    Media,
    /// "I don't know."
    DontKnow,
    /// "I will not say."
    Refused,
    /// "Skip."
    Skipped,
    /// Asked three times and not understood: as typed, for a person to read.
    Review(Words),
}

impl Answer {
    /// The word of the `answer.state` column.
    pub fn state(&self) -> &'static str {
        match self {
            Answer::Yes | Answer::No | Answer::Options(_) | Answer::Number(_) => "kept",
            Answer::Text(_) => "text",
            Answer::Media => "media",
            Answer::DontKnow => "dont-know",
            Answer::Refused => "refused",
            Answer::Skipped => "skipped",
            Answer::Review(_) => "review",
        }
    }

    /// The value as conditions, columns and digests take it: `yes`, `no`, option keys joined by commas, a decimal
    /// number; empty for the rest.
    pub fn value(&self) -> String {
        match self {
            Answer::Yes => "yes".to_owned(),
            Answer::No => "no".to_owned(),
            Answer::Options(keys) => keys.join(","),
            Answer::Number(number) => number.to_string(),
            Answer::Text(_)
            | Answer::Media
            | Answer::DontKnow
            | Answer::Refused
            | Answer::Skipped
            | Answer::Review(_) => String::new(),
        }
    }
}

impl Condition {
    /// Whether the value given to its question fulfils it; the empty value (skipped, not known) never does.
    pub fn holds(&self, value: &str) -> bool {
        match &self.is {
            Expected::OneOf(keys) => value.split(',').any(|v| keys.iter().any(|k| k == v)),
            Expected::Within { least, most } => {
                value.parse().is_ok_and(|v: f64| (*least..=*most).contains(&v))
            }
        }
    }
}
