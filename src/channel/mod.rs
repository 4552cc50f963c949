//! One configured way to send and receive. A channel never sees the database.

pub mod mail;
pub mod sms;
pub mod telegram;
pub mod terminal;

use std::time::Duration;

use crate::domain::message::Outbound;
use crate::domain::urn::Urn;

/// What became of handing a message over: whose fault it is decides who acts.
#[derive(Debug, Clone, PartialEq, Eq, thiserror::Error)]
pub enum SendError {
    /// Certainly not accepted, and may work later: the outbox tries again, after the provider's own advice if any.
    #[error("the provider could not take it now")]
    Later(Option<Duration>),
    /// It may or may not have been accepted (cut between request and answer): tried again only where the provider
    /// knows our id.
    #[error("no answer from the provider")]
    Unknown,
    /// The provider will never take this message; with its code, never with text or number.
    #[error("refused by the provider ({0})")]
    Refused(String),
    /// The person blocked us or opted out at the provider.
    #[error("the person opted out at the provider")]
    Gone,
    /// The operator must mend something: what.
    #[error("{0}")]
    Misconfigured(String),
    /// The chat has a new id (Telegram group to supergroup).
    #[error("the chat moved")]
    Moved(Urn),
}

/// One message to hand over.
#[derive(Debug, Clone, Copy)]
pub struct Handover<'a> {
    /// Our id: a provider that knows it does not send twice.
    pub id: i64,
    /// To whom.
    pub to: &'a Urn,
    /// What.
    pub message: &'a Outbound,
    /// How many of its parts were already accepted in an earlier try.
    pub parts_done: usize,
}

/// A part that was accepted.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Accepted {
    /// The provider's ids, by which its receipts name it: none if it gave none, several if it cut the part itself.
    pub external_ids: Vec<String>,
}

/// A configured way to send.
#[async_trait::async_trait]
pub trait Channel: Send + Sync {
    /// Its configured name.
    fn name(&self) -> &str;
    /// Hands over a message, part by part, in order. Returns what was accepted, and the error that ended it early.
    async fn send(&self, handover: Handover<'_>) -> (Vec<Accepted>, Result<(), SendError>);
}
