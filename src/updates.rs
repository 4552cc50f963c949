//! Telegram's updates: understood, kept, and only then acknowledged.
//!
//! They are read raw, because a library's listener acknowledges before the work is done and forgets what it cannot
//! parse. Here an update that no reader of ours understands is kept, sealed, before the next one is asked for.

use std::sync::Arc;
use std::time::Duration;

use futures_util::future::join_all;
use tokio_util::sync::CancellationToken;

use crate::channel::SendError;
use crate::channel::telegram::{RawUpdate, Telegram, Understood};
use crate::domain::message::Inbound;
use crate::domain::urn::Urn;
use crate::house::House;
use crate::inbox::Inbox;
use crate::store::{Result, StoreError};

/// How long Telegram holds a poll open while nothing happens.
const WAIT: Duration = Duration::from_secs(25);
/// Between two tries when Telegram or the database is away.
const PAUSE: Duration = Duration::from_secs(3);
/// How often a file is fetched before its update is laid aside: Telegram answers, but not with the file.
const TRIES: u32 = 5;

/// Takes the updates of one bot.
pub struct Updates {
    house: Arc<House>,
    inbox: Inbox,
    name: String,
    telegram: Arc<Telegram>,
}

impl Updates {
    /// For a bot configured under this name.
    pub fn new(house: Arc<House>, inbox: Inbox, name: &str, telegram: Arc<Telegram>) -> Updates {
        Updates { house, inbox, name: name.to_owned(), telegram }
    }

    /// Asks for updates until it is told to stop. Telegram keeps what was not acknowledged: no offset is stored.
    pub async fn poll(self, stop: CancellationToken) {
        let mut offset = 0;
        let mut failures = 0;
        while !stop.is_cancelled() {
            let polled = tokio::select! {
                () = stop.cancelled() => return,
                polled = self.telegram.updates(offset, WAIT) => polled,
            };
            let pause = match polled {
                Ok(updates) => match self.take_all(&updates, failures).await {
                    (Some(last), true) => {
                        (offset, failures) = (last + 1, 0);
                        continue;
                    }
                    (None, true) => continue,
                    (last, false) => {
                        failures = if last.is_some() { 0 } else { failures + 1 };
                        offset = last.map_or(offset, |last| last + 1);
                        PAUSE
                    }
                },
                Err(error) => {
                    tracing::warn!(channel = self.name, %error, "no updates from Telegram");
                    match error {
                        SendError::Later(Some(wait)) => wait,
                        _ => PAUSE,
                    }
                }
            };
            tokio::select! {
                () = stop.cancelled() => {}
                () = tokio::time::sleep(pause) => {}
            }
        }
    }

    /// Takes one update that Telegram brought to our hook.
    ///
    /// # Errors
    /// When it is not kept: Telegram should bring it again.
    pub async fn take(&self, update: RawUpdate) -> Result<()> {
        match self.take_all(std::slice::from_ref(&update), 0).await {
            (_, true) => Ok(()),
            (_, false) => Err(StoreError::Unavailable("the update is not kept".to_owned())),
        }
    }

    /// Keeps updates in their order; gives the last that is kept with all before it, and whether all are.
    async fn take_all(&self, updates: &[RawUpdate], failures: u32) -> (Option<i64>, bool) {
        let mut messages: Vec<(i64, Option<Inbound>)> = Vec::with_capacity(updates.len());
        for update in updates {
            let understood = match self.telegram.understand(update).await {
                Ok(understood) => understood,
                Err(error) if messages.is_empty() && failures >= TRIES => {
                    tracing::error!(channel = self.name, %error, "an update is laid aside");
                    Understood::Unreadable
                }
                Err(error) => {
                    tracing::warn!(channel = self.name, %error, "an update must wait");
                    break;
                }
            };
            let kept = match understood {
                Understood::Message(inbound) => {
                    messages.push((update.id, Some(inbound)));
                    continue;
                }
                Understood::Nothing(reason) => {
                    self.house.metrics.rejected(&self.name, reason);
                    Ok(())
                }
                Understood::Unreadable => self.lay_aside(update).await,
                Understood::Moved { from, to } => self.moved(&from, &to).await,
            };
            match kept {
                Ok(()) => messages.push((update.id, None)),
                Err(error) => {
                    tracing::error!(channel = self.name, %error, "an update is not kept");
                    break;
                }
            }
        }
        // Handed over together, in their order: they share a commit where that is possible.
        let takes = messages.into_iter().map(|(id, inbound)| async move {
            match inbound {
                Some(inbound) => self.inbox.take(inbound).await.is_ok().then_some(id),
                None => Some(id),
            }
        });
        let kept: Vec<i64> = join_all(takes).await.into_iter().map_while(|id| id).collect();
        for update in &updates[..kept.len()] {
            if let Err(error) = self.telegram.answer_press(update).await {
                tracing::debug!(channel = self.name, %error, "a press could not be answered");
            }
        }
        (kept.last().copied(), kept.len() == updates.len())
    }

    async fn lay_aside(&self, update: &RawUpdate) -> Result<()> {
        self.house.metrics.rejected(&self.name, "unreadable");
        let id = update.id.to_string();
        let place = format!("{}/{id}", self.name);
        let sealed = self.house.store.key().seal_bytes(update.text.as_bytes(), &place);
        let sealed = sealed.map_err(|_| StoreError::Unreadable("randomness"))?;
        let (name, now) = (self.name.clone(), self.house.clock.now().timestamp_micros());
        self.house
            .store
            .write(move |tx| Box::pin(async move { tx.keep_unread(&name, &id, &sealed, now).await }))
            .await
    }

    /// A group chat that digests go to has a new number.
    async fn moved(&self, from: &Urn, to: &Urn) -> Result<()> {
        let (from, to) = (chat_setting(from), to.expose());
        self.house.store.write(move |tx| Box::pin(async move { tx.set(&from, &to).await })).await
    }
}

/// The name of the setting that says where a chat moved to.
pub fn chat_setting(urn: &Urn) -> String {
    format!("moved {}", urn.expose())
}
