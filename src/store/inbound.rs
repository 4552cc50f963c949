//! Every message a person sent.

use std::collections::HashSet;

use super::rows::{Cell, one, row, shows_only};
use super::{Result, Tx, on};

/// A message to be kept.
#[derive(Clone, PartialEq, Eq)]
pub struct Heard {
    /// What makes a second delivery of it the same message.
    pub key: String,
    /// Whose.
    pub contact: i64,
    /// By which channel.
    pub channel: String,
    /// `text`, `press`, `edit`, `media`, `start`, `share`, `opt-out`; `part` of a text that comes in several.
    pub kind: &'static str,
    /// As typed.
    pub text: String,
    /// When they sent it, if the provider says.
    pub sent_at: Option<i64>,
}

shows_only!(Heard: contact, channel, kind, sent_at);

impl Tx {
    /// Keeps the messages that are new; gives their keys.
    ///
    /// # Errors
    /// What the database says; so for every function here.
    pub async fn hear(&mut self, heard: &[&Heard], now: i64) -> Result<HashSet<String>> {
        let rows: Vec<Vec<Cell>> = heard
            .iter()
            .map(|h| {
                row![h.key.as_str(), h.contact, h.channel.as_str(), h.kind, h.text.as_str(), h.sent_at, now]
            })
            .collect();
        let fresh: Vec<(String,)> = self
            .fetch(
                "insert into inbound (key, contact_id, channel, kind, text, sent_at, received_at)
                 select * from {rows} as r where true on conflict (key) do nothing returning key",
                &rows,
            )
            .await?;
        Ok(fresh.into_iter().map(|(key,)| key).collect())
    }

    /// Forgets messages received before `before`: answers keep their own words. Gives how many, at most `most`.
    pub async fn forget_heard(&mut self, before: i64, most: i64) -> Result<u64> {
        one!(
            self,
            "delete from inbound where key in (select key from inbound where received_at < $1 limit $2)",
            before,
            most
        )
    }

    /// Keeps an update that could not be read, sealed.
    pub async fn keep_unread(
        &mut self,
        channel: &str,
        external_id: &str,
        sealed: &str,
        now: i64,
    ) -> Result<()> {
        one!(
            self,
            "insert into unread (channel, external_id, sealed, at) values ($1, $2, $3, $4)
             on conflict (channel, external_id) do nothing",
            channel,
            external_id,
            sealed,
            now
        )?;
        Ok(())
    }

    /// The session and question of the answer that was read from this message of theirs.
    pub async fn answer_of_message(&mut self, contact: i64, key: &str) -> Result<Option<(i64, String)>> {
        let sql = "select a.session_id, a.question from session s join answer a on a.session_id = s.id
                   where s.contact_id = $1 and a.message = $2";
        Ok(on!(self, c => sqlx::query_as(sql).bind(contact).bind(key).fetch_optional(&mut *c).await)?)
    }
}
