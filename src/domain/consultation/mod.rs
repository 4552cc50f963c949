//! What is asked: a consultation, its questions and their options.

use std::collections::BTreeMap;

use chrono::NaiveDate;
use chrono_tz::Tz;

use super::Time;
use super::contact::Language;

mod check;
mod file;
mod reach;

pub use check::{Checked, Limits, plain_screen};
pub use file::{parse, read};

/// One sentence in the languages it was written in.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct Texts(pub BTreeMap<Language, String>);

impl Texts {
    /// The sentence in `language`, if it was written.
    pub fn get(&self, language: Language) -> Option<&str> {
        self.0.get(&language).map(String::as_str)
    }
}

/// A consultation as its file says it: checked, complete in every language it names, never changed once launched.
#[derive(Debug, Clone, PartialEq)]
pub struct Consultation {
    /// Short name in commands, file names and links: lower case letters, digits, dashes.
    pub slug: String,
    /// What it is about, in a few words.
    pub title: Texts,
    /// Who asks.
    pub asked_by: Texts,
    /// Why, and what will be done with the answers.
    pub why: Texts,
    /// What answering costs the member ("Replies are free").
    pub cost: Texts,
    /// Every language it can be held in; every text exists in each.
    pub languages: Vec<Language>,
    /// Those that SMS writes without accents, to stay in the phone network's own alphabet.
    pub plain: Vec<Language>,
    /// When asking begins.
    pub opens: Time,
    /// When answers stop counting.
    pub closes: Time,
    /// The zone of the dates that people read.
    pub zone: Tz,
    /// Counts of fewer people than this are never shown.
    pub smallest_group: u32,
    /// The day the members hear what came of it.
    pub results: NaiveDate,
    /// The groups it goes to; empty: all.
    pub groups: Vec<String>,
    /// Hours after the last question that was not answered at which it is asked again; at most two.
    pub remind_after_hours: Vec<u32>,
    /// In the order they are asked; at least one.
    pub questions: Vec<Question>,
}

/// One question.
#[derive(Debug, Clone, PartialEq)]
pub struct Question {
    /// Name of its column in exports and conditions.
    pub key: String,
    /// What kind of answer is read.
    pub kind: Kind,
    /// The sentence, without the list of options.
    pub text: Texts,
    /// Asked only if all of these hold.
    pub only_if: Vec<Condition>,
}

/// The kinds of question.
#[derive(Debug, Clone, PartialEq)]
pub enum Kind {
    /// Shown as "1 Yes 2 No".
    YesNo,
    /// One of these, shown numbered from 1.
    Choice(Vec<QuestionOption>),
    /// Several of these, shown numbered from 1.
    Choices(Vec<QuestionOption>),
    /// A whole number from `least` to `most`, with what the ends mean.
    Scale {
        /// The lowest point.
        least: i64,
        /// The highest point.
        most: i64,
        /// What the lowest point means.
        low: Texts,
        /// What the highest point means.
        high: Texts,
    },
    /// A number within bounds.
    Number {
        /// The smallest that is believed.
        least: f64,
        /// The largest that is believed.
        most: f64,
        /// What is counted ("kg"), or empty.
        unit: Texts,
    },
    /// Open text.
    Text,
    /// A place: one of these if it is recognised, else as typed.
    Place(Vec<QuestionOption>),
    /// A voice note, a photo, or text.
    Voice,
}

/// One option of a question.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct QuestionOption {
    /// Name in exports and conditions.
    pub key: String,
    /// What the member sees.
    pub label: Texts,
}

/// "Ask only if": what an earlier answer must be.
#[derive(Debug, Clone, PartialEq)]
pub struct Condition {
    /// The key of an earlier question.
    pub question: String,
    /// What its answer must be.
    pub is: Expected,
}

/// What a condition wants of an answer.
#[derive(Debug, Clone, PartialEq)]
pub enum Expected {
    /// `yes`, `no`, or option keys: at least one of them was given.
    OneOf(Vec<String>),
    /// A number or scale point from `least` to `most`.
    Within {
        /// The smallest.
        least: f64,
        /// The largest.
        most: f64,
    },
}

#[cfg(test)]
mod tests;
