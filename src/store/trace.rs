//! Every message as it stands, for whoever holds the whole of it against what was seen outside: the demo.

use super::rows::from_columns;
use super::{Result, Store, read};

/// A message that a person sent.
#[derive(Clone, PartialEq, Eq)]
pub struct TracedInbound {
    /// Whose.
    pub contact_id: i64,
    /// `text`, `press`, `edit`, `media`, `start`, `share`, `opt-out`.
    pub kind: String,
    /// As typed.
    pub text: String,
    /// When it was committed, in microseconds since 1970.
    pub received_at: i64,
}

from_columns!(TracedInbound: contact_id, kind, text, received_at);

/// A message that was sent to a person, or was to be.
#[derive(Clone, PartialEq, Eq)]
pub struct TracedOutbound {
    /// Our id of it.
    pub id: i64,
    /// To whom.
    pub contact_id: i64,
    /// By which channel.
    pub channel: String,
    /// 0 a reply, 1 a round or reminder.
    pub rank: i64,
    /// 1: the confirmation of an opt out.
    pub last: i64,
    /// `queued`, `sending`, `sent`, `delivered` or `failed`.
    pub status: String,
    /// How many parts a provider accepted.
    pub parts: i64,
    /// When it was last taken in hand, in microseconds since 1970.
    pub claimed_at: Option<i64>,
    /// Why it was not sent.
    pub error: String,
}

from_columns!(TracedOutbound: id, contact_id, channel, rank, last, status, parts, claimed_at, error);

impl Store {
    /// Every message people sent, in the order it was kept.
    ///
    /// # Errors
    /// What the database says; so for every function here.
    pub async fn trace_inbound(&self) -> Result<Vec<TracedInbound>> {
        let sql = "select contact_id, kind, text, received_at from inbound order by received_at, key";
        Ok(read!(self, pool => sqlx::query_as(sql).fetch_all(pool).await)?)
    }

    /// Every message for people, in the order it was made.
    pub async fn trace_outbound(&self) -> Result<Vec<TracedOutbound>> {
        let sql = "select id, contact_id, channel, rank, final as last, status, parts, claimed_at, error
             from outbound order by id";
        Ok(read!(self, pool => sqlx::query_as(sql).fetch_all(pool).await)?)
    }

    /// Which of our messages each of a provider's ids stands for.
    pub async fn trace_parts(&self) -> Result<Vec<(String, String, Option<i64>)>> {
        let sql = "select channel, external_id, outbound_id from part";
        Ok(read!(self, pool => sqlx::query_as(sql).fetch_all(pool).await)?)
    }

    /// Every digest for every place: its slot, its status, how many slots before it were missed.
    pub async fn trace_digests(&self) -> Result<Vec<(i64, String, i64)>> {
        let sql = "select slot, status, missed from digest_run order by slot, target";
        Ok(read!(self, pool => sqlx::query_as(sql).fetch_all(pool).await)?)
    }

    /// Whose each address is, by its hash.
    pub async fn trace_urns(&self) -> Result<Vec<(String, i64)>> {
        let sql = "select hash, contact_id from urn";
        Ok(read!(self, pool => sqlx::query_as(sql).fetch_all(pool).await)?)
    }
}
