//! One configured way to send and receive. A channel never sees the database.

pub mod mail;
pub mod sms;
pub mod telegram;
pub mod terminal;

use std::time::Duration;

use crate::domain::contact::Country;
use crate::domain::message::Outbound;
use crate::domain::pace::Limit;
use crate::domain::urn::Urn;

/// What became of handing a message over: whose fault it is decides who acts.
#[derive(Debug, Clone, PartialEq, Eq, thiserror::Error)]
pub enum SendError {
    /// Certainly not accepted, and may work later: the outbox tries again, after the provider's own advice if any.
    #[error("the provider could not take it now")]
    Later(Option<Duration>),
    /// It may or may not have been accepted (cut between request and answer): tried again by itself only where the
    /// provider knows our id, and never by another channel.
    #[error("no answer from the provider")]
    Unknown,
    /// The provider will never take this message; with its code, never with text or number.
    #[error("refused by the provider ({0})")]
    Refused(String),
    /// The person blocked us or opted out at the provider.
    #[error("the person opted out at the provider")]
    Gone,
    /// Nobody is reached at this address (no such chat, an account that was deleted), and that is no wish of theirs: the
    /// person may have another. With the provider's code, never with text or number.
    #[error("nobody is reached at this address ({0})")]
    Unreachable(String),
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

/// What a message takes up.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Size {
    /// In how many parts it is handed over.
    pub parts: usize,
    /// What it costs of the pace: segments of SMS, messages elsewhere.
    pub units: u32,
}

/// A configured way to send.
#[async_trait::async_trait]
pub trait Channel: Send + Sync {
    /// Its configured name.
    fn name(&self) -> &str;
    /// What this message would take up on the way to an address in this country.
    fn size(&self, _to: Option<Country>, _message: &Outbound) -> Size {
        Size { parts: 1, units: 1 }
    }
    /// What holds for each address beside the channel's own pace.
    fn each(&self, _to: &Urn) -> &'static [Limit] {
        &[]
    }
    /// Whether the provider sends a message once when it gets our id twice.
    fn knows_our_id(&self) -> bool {
        false
    }
    /// The id by which receipts will name a part (counted from 1), where that is ours and so known before any answer.
    fn receipt_id(&self, _handover: Handover<'_>, _part: usize) -> Option<String> {
        None
    }
    /// Hands over a message, part by part, in order. Returns what was accepted, and the error that ended it early.
    async fn send(&self, handover: Handover<'_>) -> (Vec<Accepted>, Result<(), SendError>);
}
