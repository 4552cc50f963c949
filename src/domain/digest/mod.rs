//! What the secretariat and organisers receive: folded from sessions and answers one at a time, with nobody in it.
//!
//! [`fold::Fold`] takes what the store scans and never an address; it crosses no answer with a country, a language,
//! a channel or a group, so none of these is asked for beside an answer. [`few`] says what may be shown. What was
//! shown is kept as [`Shown`] until the next digest, because a reader keeps it too:
//!
//! - **Questions**: every line is protected, alone and against the digest before (see [`few::hold`]).
//! - **Reach**: a member counts in one row of each breakdown (of several groups, in the first), and rows of fewer than
//!   the smallest group are put together. Within a table nothing hidden can be derived (see [`veil`]); of the
//!   totals, only figures that moved by nobody or by a smallest group are shown. A *row's* figure may move by one
//!   between two digests: it tells that somebody there answered, never what. How many were invited of each is no
//!   secret to those who invited them.
//! - **Open answers** are shown with their language only, once a smallest group wrote in it; new ones wait until there
//!   is a smallest group of them, and while their number would give another away. Telephone numbers and e-mail addresses are taken out ([`redact`]).
//! - How many answered one question and not the next is not protected: it tells how far people came.

pub mod few;
pub mod fold;
mod question;
mod reach;
pub mod redact;
#[cfg(test)]
mod tests;
pub mod veil;

use std::collections::BTreeMap;
use std::fmt;

use serde::{Deserialize, Serialize};

use super::Time;
use super::contact::Language;

/// A number of people, or why there is none.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize)]
pub enum Count {
    /// So many.
    Exact(u64),
    /// So many in an earlier digest; those who came or went since are too few to be told apart.
    Earlier(u64),
    /// Too few to be shown, or it would give away another that is.
    Hidden,
}

/// Everything a digest says, before it is words. Every number in it may be shown to anybody who gets the digest.
#[derive(Debug, Clone, PartialEq)]
pub struct Digest {
    /// When it was folded.
    pub at: Time,
    /// When the one before it was; `None`: this is the first.
    pub since: Option<Time>,
    /// Counts of fewer people than this are not shown.
    pub smallest_group: u64,
    /// How far people came; `None`: fewer than a smallest group were invited.
    pub reach: Option<Reach>,
    /// One for each question, in order.
    pub questions: Vec<Findings>,
    /// Who was not heard.
    pub unheard: Vec<Unheard>,
    /// Replies that nobody could read yet.
    pub waiting: Count,
    /// Open answers in which somebody seems to ask us to stop; a person should read them.
    pub stops: Count,
    /// Answers that their member corrected.
    pub corrected: Count,
}

/// How far people came, in all and by each breakdown.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct Reach {
    /// When this was counted: earlier than the digest when too few have moved since.
    pub at: Time,
    /// Everybody.
    pub total: Stages,
    /// Everybody, less the total of the digest before; `None`: this is the first.
    pub new: Option<Stages>,
    /// By country, language, channel and group, in this order.
    pub by: Vec<Breakdown>,
}

/// The figures of a row.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize)]
pub struct Stages {
    /// Were to be asked.
    pub invited: Count,
    /// The invitation arrived, as far as we know.
    pub reached: Count,
    /// Answered at least once.
    pub started: Count,
    /// Answered to the end.
    pub completed: Count,
    /// Opted out, at whatever stage.
    pub left: Count,
}

/// What rows are of.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Serialize, Deserialize)]
pub enum By {
    /// Countries, as `KH`.
    Country,
    /// Languages, as `km`.
    Language,
    /// Channels, by their configured names.
    Channel,
    /// Groups, by their names; the empty name: in no group.
    Group,
}

/// Rows that add up to the total.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct Breakdown {
    /// What they are of.
    pub by: By,
    /// In the order of their names; those put together last.
    pub rows: Vec<Row>,
}

/// One row.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct Row {
    /// One name; several where each alone would be too few.
    pub names: Vec<String>,
    /// Its figures.
    pub stages: Stages,
}

/// Somebody who was not heard.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Unheard {
    /// What they are.
    pub by: By,
    /// Their names.
    pub names: Vec<String>,
    /// How it shows.
    pub why: Silence,
}

/// How it shows that somebody was not heard.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Silence {
    /// The consultation is meant for them, and nobody was invited.
    NotInvited,
    /// So many were invited, and nobody answered.
    Nobody {
        /// That many.
        invited: u64,
    },
    /// Fewer than half as many answered, of those invited, as of all.
    Few {
        /// How many were invited.
        invited: u64,
        /// How many answered.
        started: u64,
    },
}

/// What was said to one question.
#[derive(Debug, Clone, PartialEq)]
pub struct Findings {
    /// How many said anything to it; the sum of `lines`.
    pub base: Count,
    /// How many more than in the digest before; `None`: this is the first.
    pub new: Option<u64>,
    /// What they said, each member in one line.
    pub lines: Vec<(What, Count)>,
    /// Of a question with several answers: how many of the members of [`What::Given`] gave each option.
    pub several: Vec<Count>,
    /// Of a number or a scale: where the middle lies.
    pub middle: Option<Middle>,
    /// Open answers as written.
    pub open: Vec<Verbatims>,
}

/// What a line counts.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum What {
    /// Said yes.
    Yes,
    /// Said no.
    No,
    /// Gave the option of this index.
    Option(usize),
    /// Gave this point of a scale.
    Point(i64),
    /// Gave a number, one or several options, or words of their own.
    Given,
    /// Sent a voice note or a photo.
    Media,
    /// Does not know.
    DontKnow,
    /// Would not say.
    Refused,
    /// Skipped it.
    Skipped,
    /// Could not be understood, and waits for a person to read it.
    Review,
}

/// The middle of many numbers, rounded to two figures so that it is nobody's own; never the ends, which somebody is.
#[derive(Debug, Clone, Copy, PartialEq)]
pub struct Middle {
    /// Half gave less, half gave more; at least two smallest groups gave a number.
    pub median: f64,
    /// A quarter gave less, a quarter gave more; at least four smallest groups gave a number.
    pub quartiles: Option<(f64, f64)>,
}

/// Open answers in one language. `Debug` shows how many.
#[derive(Clone, PartialEq, Eq)]
pub struct Verbatims {
    /// The language they were written in, as far as we know.
    pub language: Language,
    /// As written, but for numbers and addresses taken out; in the order of the alphabet, so that it tells no order.
    /// Empty: fewer than a smallest group wrote.
    pub texts: Vec<String>,
    /// There are more than are shown here; the export has them.
    pub more: bool,
}

/// What a digest showed, and what was true then: what the next one must know to show nobody. It names nobody, but
/// holds the small numbers: keep it in the store, and show it to nobody. Serialised as JSON.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
pub struct Shown {
    at: Time,
    reach: Option<reach::ShownReach>,
    questions: BTreeMap<String, ShownQuestion>,
    stops: few::Line,
    corrected: few::Line,
}

#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
struct ShownQuestion {
    line: few::Line,
    several: Vec<few::Line>,
    open: ShownOpen,
}

/// Of open answers: how many wrote in each language, and until when those that were shown were written.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
struct ShownOpen {
    languages: Vec<String>,
    line: few::Line,
    until: BTreeMap<String, Time>,
}

impl Count {
    /// The number, if it is of today.
    pub fn exact(self) -> Option<u64> {
        match self {
            Count::Exact(number) => Some(number),
            Count::Earlier(_) | Count::Hidden => None,
        }
    }
}

impl fmt::Debug for Verbatims {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "{} texts in {}", self.texts.len(), self.language)
    }
}

impl few::Line {
    fn count(&self, cell: usize) -> Count {
        match (self.held.get(cell), self.shown.get(cell)) {
            (Some(false), Some(shown)) => Count::Exact(*shown),
            (Some(true), Some(shown)) if *shown > 0 => Count::Earlier(*shown),
            _ => Count::Hidden,
        }
    }

    fn sum(&self) -> Count {
        if self.unseen() { Count::Hidden } else { Count::Exact(self.base) }
    }

    /// Nothing of it was ever shown.
    fn unseen(&self) -> bool {
        self.base == 0 && self.held.contains(&true)
    }
}
