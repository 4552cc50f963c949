//! What we send: queued → sending → sent → delivered, or failed. Replies before rounds, at the channel's pace, never
//! to somebody who opted out, and what nobody waits for never in the quiet hours of their country.

use std::sync::Arc;
use std::time::Duration;

use futures_util::StreamExt as _;
use serde::{Deserialize, Serialize};
use tokio_util::sync::CancellationToken;

use crate::channel::{Accepted, Channel, Handover, SendError};
use crate::domain::Time;
use crate::domain::contact::Country;
use crate::domain::message::{Button, Delivery, Does, Event, Inbound, Outbound, Press, Receipt};
use crate::domain::pace::{Pace, backoff};
use crate::domain::session::Asked;
use crate::domain::urn::Urn;
use crate::house::House;
use crate::inbox::Inbox;
use crate::store::{Claimed, Mark, Result, Unasked, UrnChange};

/// How many messages are in hand at once: enough to keep a fast gateway busy, few enough to lose little time when the
/// program is killed and they are queued again.
const IN_HAND: usize = 64;
/// How many of them are on the wire at once.
const AT_ONCE: usize = 32;
/// How long an idle outbox sleeps at most before it looks for what the command line queued.
const LOOK: Duration = Duration::from_secs(1);
/// How long a channel that the operator must mend is left alone.
const MEND: chrono::TimeDelta = chrono::TimeDelta::seconds(60);

/// How often and how patiently a message is tried.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Patience {
    /// How often at most.
    pub attempts: u32,
    /// Seconds before the second try.
    pub first: u32,
    /// Seconds between two tries at most.
    pub most: u32,
}

/// What sends by one channel.
pub struct Outbox {
    house: Arc<House>,
    inbox: Inbox,
    channel: Arc<dyn Channel>,
    pace: Pace,
    patience: Patience,
}

/// What a pass came to.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Passed {
    /// How many messages were in hand.
    pub claimed: usize,
    /// When there may be more to do, as far as the pace knows.
    pub ready_at: Option<Time>,
}

impl Outbox {
    /// An outbox for a channel.
    pub fn new(
        house: Arc<House>,
        inbox: Inbox,
        channel: Arc<dyn Channel>,
        pace: Pace,
        patience: Patience,
    ) -> Outbox {
        Outbox { house, inbox, channel, pace, patience }
    }

    /// Sends until it is told to stop; what is in hand then is finished first.
    pub async fn run(mut self, stop: CancellationToken) {
        let Some(wake) = self.house.channel(self.channel.name()).map(|s| s.wake.clone()) else {
            return;
        };
        while !stop.is_cancelled() {
            let passed = self.pass().await;
            let wait = match passed {
                Ok(Passed { claimed, ready_at: None }) if claimed > 0 => continue,
                Ok(Passed { ready_at: Some(ready), .. }) => {
                    (ready - self.house.clock.now()).to_std().unwrap_or_default()
                }
                Ok(Passed { .. }) => self.until_due().await,
                Err(error) => {
                    tracing::error!(channel = self.channel.name(), %error, "nothing can be sent");
                    LOOK
                }
            };
            tokio::select! {
                () = stop.cancelled() => {}
                () = wake.notified() => {}
                () = self.house.clock.sleep(wait) => {}
                () = tokio::time::sleep(LOOK) => {}
            }
        }
    }

    async fn until_due(&self) -> Duration {
        let due = self.house.store.next_due(self.channel.name()).await.ok().flatten();
        let wait =
            due.map(|due| (crate::clock::at(due) - self.house.clock.now()).to_std().unwrap_or_default());
        // What is due and was not claimed is in another's hand: look again soon, not at once.
        wait.unwrap_or(LOOK).max(Duration::from_millis(20))
    }

    /// Sends what is due now, once.
    ///
    /// # Errors
    /// What the database says.
    pub async fn pass(&mut self) -> Result<Passed> {
        let now = self.house.clock.now();
        let allowed = self.pace.available(now).min(IN_HAND);
        if allowed == 0 {
            return Ok(Passed { claimed: 0, ready_at: Some(self.pace.ready_at(now)) });
        }
        let name = self.channel.name().to_owned();
        let micros = now.timestamp_micros();
        let house = self.house.clone();
        let (mut marks, wanted) = self
            .house
            .store
            .write(move |tx| {
                Box::pin(async move {
                    let (mut marks, mut wanted) = (Vec::new(), Vec::new());
                    for message in tx.claim(&name, micros, allowed as i64).await? {
                        match hindrance(&house, &message, now) {
                            Some(mark) => marks.push(mark),
                            None => wanted.push(message),
                        }
                    }
                    tx.ask(&wanted).await?;
                    Ok((marks, wanted))
                })
            })
            .await?;
        let count = marks.len() + wanted.len();
        if count == 0 {
            return Ok(Passed { claimed: 0, ready_at: None });
        }
        self.pace.spend(wanted.len());
        let channel = self.channel.clone();
        let house = self.house.clone();
        let ends: Vec<(Claimed, End)> = futures_util::stream::iter(wanted)
            .map(|message| {
                let (channel, house) = (channel.clone(), house.clone());
                async move {
                    let end = hand_over(&house, &*channel, &message).await;
                    (message, end)
                }
            })
            .buffer_unordered(AT_ONCE)
            .collect()
            .await;
        let mut gone = Vec::new();
        let mut moves = Vec::new();
        for (message, end) in ends {
            if let End::Tried(_, Err(SendError::Gone), Some(urn)) = &end {
                gone.push(urn.clone());
            }
            if let End::Tried(_, Err(SendError::Moved(to)), _) = &end {
                moves.push((message.urn.clone(), message.contact, to.clone()));
            }
            marks.push(self.mark(message, end, now));
        }
        self.keep(marks, moves).await?;
        for urn in gone {
            self.opt_out(urn).await?;
        }
        Ok(Passed { claimed: count, ready_at: None })
    }

    fn mark(&mut self, message: Claimed, end: End, now: Time) -> Mark {
        tracing::debug!(channel = self.channel.name(), ?message, "handed over");
        let (accepted, result) = match end {
            End::Tried(accepted, result, _) => (accepted, result),
            End::Unreadable => return failed(&message, "the address cannot be opened"),
        };
        let parts = message.parts + accepted.len() as i64;
        let external_ids: Vec<String> = accepted.into_iter().flat_map(|a| a.external_ids).collect();
        let name = self.channel.name();
        let what = match &result {
            Ok(()) => "sent",
            Err(SendError::Later(_)) => "later",
            Err(SendError::Unknown) => "unknown",
            Err(SendError::Refused(_)) => "refused",
            Err(SendError::Gone) => "gone",
            Err(SendError::Misconfigured(_)) => "misconfigured",
            Err(SendError::Moved(_)) => "moved",
        };
        self.house.metrics.outbound(name, what);
        // What may have arrived stays asked: who answers it must be understood.
        let arrived = parts > 0 || matches!(result, Ok(()) | Err(SendError::Unknown));
        let unasked = Some(Unasked {
            urn: message.urn.clone(),
            queued_at: message.queued_at,
            before: message.before.clone(),
        })
        .filter(|_| !arrived && !message.asks.is_empty());
        let mark = match result {
            Ok(()) => Mark { status: "sent", ..queued(&message, "") },
            Err(SendError::Later(advice)) => {
                if let Some(wait) = advice.and_then(|a| chrono::TimeDelta::from_std(a).ok()) {
                    self.pace.pause(now + wait);
                }
                self.again(&message, advice, now, "the provider could not take it")
            }
            // It may have arrived. Asking a person twice is the lesser harm: their answer is counted once.
            Err(SendError::Unknown) => self.again(&message, None, now, "no answer from the provider"),
            Err(SendError::Refused(code)) => {
                tracing::warn!(channel = name, message = message.id, code, "refused by the provider");
                failed(&message, &format!("refused: {code}"))
            }
            Err(SendError::Gone) => failed(&message, "opted out at the provider"),
            Err(SendError::Misconfigured(what)) => {
                tracing::error!(channel = name, what, "the channel must be mended");
                self.pace.pause(now + MEND);
                Mark { counts: false, due_at: (now + MEND).timestamp_micros(), ..queued(&message, &what) }
            }
            Err(SendError::Moved(_)) => Mark { counts: false, ..queued(&message, "") },
        };
        Mark { parts, external_ids, unasked, ..mark }
    }

    fn again(&self, message: &Claimed, advice: Option<Duration>, now: Time, error: &str) -> Mark {
        if message.attempts >= i64::from(self.patience.attempts) {
            tracing::warn!(channel = self.channel.name(), message = message.id, error, "given up");
            return failed(message, error);
        }
        let attempts = u32::try_from(message.attempts).unwrap_or(u32::MAX);
        let wait = match advice.and_then(|a| chrono::TimeDelta::from_std(a).ok()) {
            Some(wait) => wait,
            None => backoff(attempts, self.patience.first, self.patience.most, chance()),
        };
        Mark { due_at: (now + wait).timestamp_micros(), ..queued(message, error) }
    }

    /// Keeps the marks, however long it takes: what was sent and is not marked would be sent again.
    async fn keep(&self, marks: Vec<Mark>, moves: Vec<(String, i64, Urn)>) -> Result<()> {
        let now = self.house.clock.now().timestamp_micros();
        loop {
            let (name, marks, house) = (self.channel.name().to_owned(), marks.clone(), self.house.clone());
            let moves = moves.clone();
            let kept = self
                .house
                .store
                .write(move |tx| {
                    Box::pin(async move {
                        tx.mark(&name, &marks, now).await?;
                        for (from, contact, to) in moves {
                            let hash = house.store.key().hash(&to);
                            let sealed = house.store.key().seal(&to, &hash);
                            let sealed =
                                sealed.map_err(|_| crate::store::StoreError::Unreadable("randomness"))?;
                            let scheme = to.scheme().as_str();
                            let change = UrnChange {
                                hash,
                                contact,
                                scheme,
                                sealed,
                                channel: name.clone(),
                                heard_at: now,
                            };
                            tx.move_urn(&from, &change).await?;
                        }
                        Ok(())
                    })
                })
                .await;
            match kept {
                Err(crate::store::StoreError::Unavailable(error)) => {
                    tracing::error!(
                        channel = self.channel.name(),
                        error,
                        "what was sent cannot be marked yet"
                    );
                    tokio::time::sleep(LOOK).await;
                }
                other => return other,
            }
        }
    }

    /// A provider says they opted out: that counts as STOP, on every channel.
    async fn opt_out(&self, urn: Urn) -> Result<()> {
        let inbound = Inbound {
            channel: self.channel.name().to_owned(),
            from: urn,
            external_id: None,
            sent_at: Some(self.house.clock.now()),
            part: None,
            event: Event::OptOut,
        };
        self.inbox.take(inbound).await.map(drop)
    }
}

/// Why a message must not go out now, if it must not.
fn hindrance(house: &House, message: &Claimed, now: Time) -> Option<Mark> {
    if message.unwanted {
        return Some(failed(message, "opted out"));
    }
    if message.moot {
        return Some(failed(message, "no longer asked"));
    }
    if message.rank == 0 {
        // They wrote to us: an answer may come at any hour.
        return None;
    }
    let next = house.countries.next_allowed_for(Country::parse(&message.country), now);
    match next {
        Some(next) if next <= now => None,
        Some(next) => Some(Mark { due_at: next.timestamp_micros(), counts: false, ..queued(message, "") }),
        None => Some(failed(message, "no hours are known for their country")),
    }
}

enum End {
    Tried(Vec<Accepted>, std::result::Result<(), SendError>, Option<Urn>),
    Unreadable,
}

async fn hand_over(house: &House, channel: &dyn Channel, message: &Claimed) -> End {
    let Some(urn) = house.store.key().open(&message.sealed, &message.urn) else {
        return End::Unreadable;
    };
    let Some(outbound) = unpack(&message.text, &message.buttons) else {
        return End::Unreadable;
    };
    let parts_done = usize::try_from(message.parts).unwrap_or(0);
    let handover = Handover { id: message.id, to: &urn, message: &outbound, parts_done };
    let (accepted, result) = channel.send(handover).await;
    End::Tried(accepted, result, Some(urn))
}

fn queued(message: &Claimed, error: &str) -> Mark {
    Mark {
        id: message.id,
        status: "queued",
        counts: true,
        due_at: 0,
        parts: message.parts,
        error: error.to_owned(),
        unasked: None,
        external_ids: Vec::new(),
    }
}

fn failed(message: &Claimed, error: &str) -> Mark {
    Mark { status: "failed", ..queued(message, error) }
}

/// A number from 0 to 1, by chance.
fn chance() -> f64 {
    let mut byte = [0];
    // Without randomness everything waits the full time: slower, not wrong.
    let _ = crate::store::random(&mut byte);
    f64::from(byte[0]) / 255.0
}

/// Keeps receipts; a provider's word that somebody opted out counts as STOP.
///
/// # Errors
/// When they could not be committed: the provider should deliver them again.
pub async fn receive(house: &House, inbox: &Inbox, receipts: Vec<Receipt>) -> Result<()> {
    for receipt in &receipts {
        let what = match receipt.status {
            Delivery::Sent => "sent",
            Delivery::Delivered => "delivered",
            Delivery::Failed => "failed",
            Delivery::Gone => "gone",
        };
        house.metrics.receipt(&receipt.channel, what);
    }
    let now = house.clock.now();
    let micros = now.timestamp_micros();
    let channel = receipts.first().map(|r| r.channel.clone()).unwrap_or_default();
    let gone = house
        .store
        .write(move |tx| {
            Box::pin(async move {
                let gone = tx.receive(&receipts, micros).await?;
                tx.addresses(&gone).await
            })
        })
        .await?;
    for (hash, sealed) in gone {
        if let Some(from) = house.store.key().open(&sealed, &hash) {
            let event = Event::OptOut;
            let inbound = Inbound {
                channel: channel.clone(),
                from,
                external_id: None,
                sent_at: Some(now),
                part: None,
                event,
            };
            inbox.take(inbound).await?;
        }
    }
    Ok(())
}

/// The buttons of a message as they wait in the table.
#[derive(Serialize, Deserialize)]
struct Rest {
    short: Option<String>,
    /// Label and data; data `share` asks for the telephone number.
    buttons: Vec<Vec<(String, String)>>,
}

const SHARE: &str = "share";

/// A message as its table keeps it: the text, and the rest as JSON where there is any.
pub fn pack(outbound: &Outbound) -> (String, String) {
    if outbound.buttons.is_empty() && outbound.short.is_none() {
        return (outbound.text.clone(), String::new());
    }
    let data = |button: &Button| match button.does {
        Does::Press(press) => (button.label.clone(), press.to_data()),
        Does::Share => (button.label.clone(), SHARE.to_owned()),
    };
    let buttons = outbound.buttons.iter().map(|row| row.iter().map(data).collect()).collect();
    let rest = Rest { short: outbound.short.clone(), buttons };
    // Strings always become JSON.
    (outbound.text.clone(), serde_json::to_string(&rest).unwrap_or_default())
}

/// Reads [`pack`]'s form back.
fn unpack(text: &str, rest: &str) -> Option<Outbound> {
    if rest.is_empty() {
        return Some(Outbound { text: text.to_owned(), short: None, buttons: Vec::new() });
    }
    let rest: Rest = serde_json::from_str(rest).ok()?;
    let button = |(label, data): (String, String)| {
        let does = if data == SHARE { Does::Share } else { Does::Press(Press::from_data(&data)?) };
        Some(Button { label, does })
    };
    let rows = rest.buttons.into_iter().map(|row| row.into_iter().map(button).collect::<Option<Vec<_>>>());
    Some(Outbound { text: text.to_owned(), short: rest.short, buttons: rows.collect::<Option<_>>()? })
}

/// A message nobody waits for, ready to be queued: an invitation or a reminder.
#[expect(clippy::too_many_arguments, reason = "one row of the table")]
pub fn unasked(
    id: i64,
    contact: i64,
    urn: String,
    channel: String,
    session: i64,
    outbound: &Outbound,
    asks: Asked,
    due_at: Time,
) -> crate::store::Queued {
    let (text, buttons) = pack(outbound);
    crate::store::Queued {
        id,
        contact,
        urn,
        channel,
        session: Some(session),
        rank: 1,
        text,
        buttons,
        asks: Some(asks),
        last: false,
        due_at: due_at.timestamp_micros(),
    }
}
