//! What a contact said to a question.

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
