//! What is said and what is heard, before it is words in a language.

use chrono::NaiveDate;

use crate::domain::contact::Language;
use crate::domain::message::NotKept;

/// What to say, before it is words in a language. `text.rs` says it; a test holds every language to all of these.
#[derive(Debug, Clone, PartialEq)]
pub enum Say {
    /// Joined a group while nothing is asked: which group, that we write when there is a question, how to leave.
    Welcome {
        /// The group's name.
        group: String,
    },
    /// Wrote to us while nothing is asked of them.
    NothingOpen,
    /// A stranger wrote: how to join.
    Stranger,
    /// Who asks, why, how many questions, what it costs, how to leave; ends with "1 Yes 2 No".
    Invitation {
        /// How many questions at most.
        questions: usize,
    },
    /// The answer to the invitation was not understood.
    PleaseAgree,
    /// Said no to the invitation.
    Declined,
    /// A question with its place ("2/5") and its options.
    Question {
        /// Its index in the consultation.
        index: usize,
        /// Its place, from 1.
        number: usize,
        /// How many there are for this member, as far as we know.
        total: usize,
    },
    /// The answer was not understood: what is wanted, with an example. The question follows where it no longer stands
    /// right above.
    Again {
        /// The question's index.
        index: usize,
    },
    /// Not understood three times: the words are kept, the next question follows.
    KeptForReview,
    /// An earlier answer was changed to this.
    Corrected {
        /// The question's index.
        index: usize,
    },
    /// A late answer was kept for this question.
    Late {
        /// The question's index.
        index: usize,
    },
    /// "Back" at the first question.
    NothingBefore,
    /// A voice note or photo was kept.
    MediaKept,
    /// What they sent could not be kept, and what to send instead.
    NotKept {
        /// Why.
        why: NotKept,
    },
    /// The end, with the day the results come.
    Thanks {
        /// That day.
        results: NaiveDate,
    },
    /// The consultation has closed.
    Closed,
    /// The one confirmation of an opt out.
    OptedOut,
    /// Welcome back after an opt out.
    OptedIn,
    /// What one can send.
    Help,
    /// The menu: the words that work, in one screen.
    Menu,
    /// Which language? A numbered list, each in its own name.
    ChooseLanguage {
        /// In the order they are numbered.
        languages: Vec<Language>,
    },
    /// They wrote in another language than the one they are spoken to in: which of the two? Said in the first.
    OfferLanguage {
        /// The one they wrote in, and the one they are spoken to in.
        languages: [Language; 2],
    },
    /// The language is set.
    LanguageSet,
    /// A reminder before the question that waits.
    Reminder,
    /// Telegram: share your number so that we know you from SMS.
    AskToShare,
    /// The number was recognised; both ways now lead to the same person.
    Shared,
    /// The shared number is not their own.
    NotYours,
}

/// A word that is a command in any conversation.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, PartialOrd, Ord)]
pub enum Keyword {
    /// Opt out, everywhere, at once.
    Stop,
    /// Opt in again, or begin.
    Start,
    /// Help.
    Help,
    /// The menu.
    Menu,
    /// The question before.
    Back,
    /// Another language.
    Language,
}

/// How a reply to a question was read.
#[derive(Debug, Clone, PartialEq)]
pub enum Reading {
    /// An answer.
    Answer(crate::domain::answer::Answer),
    /// A command.
    Keyword(Keyword),
    /// Not sure enough: ask again. The words are kept only if it is the last try.
    AskAgain,
}
