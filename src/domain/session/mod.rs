//! One contact's way through one consultation: `step` decides, nothing here does.
//!
//! A member has a shared phone and little patience, answers late, twice, out of order, by another channel. So a
//! reply is never matched to "the current question" but to what was last *asked and really sent* on the address it
//! came from ([`Asked`]); what the session itself waits for is only where it goes on.

mod say;
mod step;
#[cfg(test)]
mod tests;

use std::collections::BTreeMap;
use std::fmt;

pub use say::{Keyword, Reading, Say};
pub use step::{Edited, Launched, Moved, World, invite, remind, step, stops};

use super::Time;
use super::answer::Answer;
use super::consultation::Consultation;
use super::contact::{Country, Language};
use super::message::{Media, Words};

/// How far a session has come.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, PartialOrd, Ord)]
pub enum Stage {
    /// Invited, nothing agreed.
    Invited,
    /// Agreed; a question waits.
    Asking,
    /// Every question was asked.
    Completed,
    /// Said no to the invitation.
    Declined,
    /// Opted out in the middle.
    Left,
}

impl Stage {
    /// All of them, in order.
    pub const ALL: [Stage; 5] =
        [Stage::Invited, Stage::Asking, Stage::Completed, Stage::Declined, Stage::Left];

    /// As stored.
    pub fn as_str(self) -> &'static str {
        match self {
            Stage::Invited => "invited",
            Stage::Asking => "asking",
            Stage::Completed => "completed",
            Stage::Declined => "declined",
            Stage::Left => "left",
        }
    }

    /// Reads [`Stage::as_str`].
    pub fn parse(text: &str) -> Option<Stage> {
        Stage::ALL.into_iter().find(|s| s.as_str() == text)
    }

    /// Whether something still waits for the member.
    pub fn waits(self) -> bool {
        matches!(self, Stage::Invited | Stage::Asking)
    }
}

/// What was last asked, and really sent, on one address of a person.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default)]
pub enum Asked {
    /// Nothing that waits for an answer.
    #[default]
    Nothing,
    /// Which language.
    Language,
    /// Whether to go on in this one, which they wrote in.
    Offer {
        /// The language.
        language: Language,
    },
    /// Whether they take part.
    Agree {
        /// In which session.
        session: i64,
    },
    /// A question.
    Question {
        /// In which session.
        session: i64,
        /// Its index.
        index: usize,
    },
    /// Thanks: "back" still reaches the last question.
    Done {
        /// Of which session.
        session: i64,
    },
}

impl Asked {
    /// Whether a session that stands there still waits for the answer to this.
    pub fn awaits(self, stage: Stage, position: usize) -> bool {
        match self {
            Asked::Agree { .. } => stage == Stage::Invited,
            Asked::Question { index, .. } => stage == Stage::Asking && position == index,
            Asked::Nothing | Asked::Language | Asked::Offer { .. } | Asked::Done { .. } => false,
        }
    }
}

impl fmt::Display for Asked {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Asked::Nothing => f.write_str("-"),
            Asked::Language => f.write_str("l"),
            Asked::Offer { language } => write!(f, "o:{language}"),
            Asked::Agree { session } => write!(f, "a:{session}"),
            Asked::Question { session, index } => write!(f, "q:{session}:{index}"),
            Asked::Done { session } => write!(f, "d:{session}"),
        }
    }
}

impl Asked {
    /// Reads what `Display` wrote.
    pub fn parse(text: &str) -> Option<Asked> {
        let fields: Vec<&str> = text.split(':').collect();
        Some(match fields.as_slice() {
            ["-" | ""] => Asked::Nothing,
            ["l"] => Asked::Language,
            ["o", language] => Asked::Offer { language: Language::parse(language)? },
            ["a", session] => Asked::Agree { session: session.parse().ok()? },
            ["q", session, index] => {
                Asked::Question { session: session.parse().ok()?, index: index.parse().ok()? }
            }
            ["d", session] => Asked::Done { session: session.parse().ok()? },
            _ => return None,
        })
    }
}

/// The values given so far by question key; empty for one that was skipped or not understood.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct Given(pub BTreeMap<String, String>);

impl Given {
    /// As stored: `catch=yes;needs=rice,boats`. Keys and values hold neither sign: the consultation's check sees to it.
    pub fn to_text(&self) -> String {
        let pairs: Vec<String> = self.0.iter().map(|(k, v)| format!("{k}={v}")).collect();
        pairs.join(";")
    }

    /// Reads [`Given::to_text`].
    pub fn parse(text: &str) -> Given {
        let pair = |p: &str| p.split_once('=').map(|(k, v)| (k.to_owned(), v.to_owned()));
        Given(text.split(';').filter_map(pair).collect())
    }

    /// Whether question `index` is to be asked, as far as its conditions are known: a condition on a question that
    /// was not reached yet counts as fulfilled, one on a question that is not asked does not.
    pub fn asks(&self, consultation: &Consultation, index: usize) -> bool {
        let questions = &consultation.questions;
        questions[index].only_if.iter().all(|condition| {
            let earlier = || questions[..index].iter().position(|q| q.key == condition.question);
            match self.0.get(&condition.question) {
                Some(value) => condition.holds(value),
                None => earlier().is_some_and(|earlier| self.asks(consultation, earlier)),
            }
        })
    }
}

/// One contact's way through one version of a consultation.
#[derive(Debug, Clone, PartialEq)]
pub struct Session {
    /// Its id.
    pub id: i64,
    /// The consultation's version.
    pub consultation: i64,
    /// How far.
    pub stage: Stage,
    /// The index of the question that waits, while asking.
    pub position: usize,
    /// How often that question was answered in a way we could not read.
    pub tries: u32,
    /// The answers so far.
    pub given: Given,
    /// The language it is held in.
    pub language: Language,
    /// Whether we know that the invitation arrived.
    pub reached: bool,
}

/// Everything a step needs to know of one person. It holds no address.
#[derive(Debug, Clone, PartialEq)]
pub struct Person {
    /// Theirs.
    pub language: Language,
    /// They chose it; otherwise their country suggested it.
    pub language_chosen: bool,
    /// They wrote in another of our languages once, and were offered it.
    pub language_offered: bool,
    /// Where they are, if we know.
    pub country: Option<Country>,
    /// They agreed to be written to.
    pub member: bool,
    /// They do not want to hear from us.
    pub opted_out: bool,
    /// The codes of their groups.
    pub groups: Vec<String>,
    /// What was last asked on the address this event came from.
    pub asked: Asked,
    /// All their sessions, the oldest first.
    pub sessions: Vec<Session>,
}

/// What a person agreed to, or no longer.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Act {
    /// Joined a group.
    Joined,
    /// Takes part in a consultation.
    Agreed,
    /// Does not.
    Declined,
    /// Wants no more messages.
    OptedOut,
    /// Wants them again.
    OptedIn,
}

impl Act {
    /// As stored.
    pub fn as_str(self) -> &'static str {
        match self {
            Act::Joined => "joined",
            Act::Agreed => "agreed",
            Act::Declined => "declined",
            Act::OptedOut => "opted-out",
            Act::OptedIn => "opted-in",
        }
    }
}

/// What has to be kept or done because of a step, beside the changed person.
#[derive(Debug, Clone, PartialEq)]
pub enum Effect {
    /// Keep this answer; one that is there is corrected.
    Keep {
        /// In which session.
        session: i64,
        /// To which question, by index.
        index: usize,
        /// What was read.
        answer: Answer,
        /// As typed.
        raw: Words,
        /// It came after the closing.
        late: bool,
        /// A free text that speaks of stopping without being the word: a person should read it.
        mentions_stop: bool,
    },
    /// Keep this file as the answer's.
    KeepMedia {
        /// In which session.
        session: i64,
        /// To which question, by index.
        index: usize,
        /// The file.
        media: Media,
    },
    /// An answer no longer counts, because the question it hung on was answered otherwise.
    Drop {
        /// In which session.
        session: i64,
        /// The question's key.
        question: String,
    },
    /// Keep that they agreed, or no longer do.
    Consent {
        /// To what.
        act: Act,
        /// In which session, if in one.
        session: Option<i64>,
    },
    /// They joined this group.
    Join {
        /// Its code.
        group: String,
    },
}

/// Whether a consultation takes answers at a moment.
pub fn is_open(consultation: &Consultation, now: Time) -> bool {
    consultation.opens <= now && now < consultation.closes
}
