//! What we send: queued → sending → sent → delivered, unconfirmed, or failed. Replies before rounds, at the channel's pace, never
//! to somebody who opted out, and what nobody waits for never in the quiet hours of their country.

mod hand;
mod pack;
mod till;
mod turn;

use std::collections::{BTreeMap, HashMap, HashSet};
use std::sync::{Arc, Mutex, MutexGuard, PoisonError};
use std::time::Duration;

use futures_util::StreamExt as _;
use futures_util::stream::FuturesUnordered;
use tokio_util::sync::CancellationToken;

use crate::channel::{Channel, SendError};
use crate::domain::Time;
use crate::domain::contact::Country;
use crate::domain::cost::Sums;
use crate::domain::country::A_DAY;
use crate::domain::message::Inbound;
use crate::domain::pace::{Pace, backoff};
use crate::domain::route::{Stand, Why};
use crate::domain::urn::Urn;
use crate::house::House;
use crate::inbox::Inbox;
use crate::rules;
use crate::store::{Account, Claimed, Mark, Redirected, Result, Unasked, UrnChange};
use crate::text::Medium;

use hand::{End, Rest, hand_over, in_order};
pub use pack::{pack, unasked};
use till::{Charges, Till};
use turn::{Paces, Turn};

/// How many messages a hand holds at once: enough to keep a fast gateway busy, few enough to lose little time when the
/// program is killed and they are queued again; and what a reply waits for when it must be kept meanwhile.
const IN_HAND: usize = 64;
/// How many of them are on the wire at once.
const AT_ONCE: usize = 32;
/// While one hand claims and marks, the other sends.
const HANDS: usize = 2;
/// How long an idle outbox sleeps at most before it looks for what the command line queued.
const LOOK: Duration = Duration::from_secs(1);
/// Of what may have been accepted.
const NO_ANSWER: &str = "no answer from the provider";
/// How long a channel that the operator must mend is left alone.
const MEND: chrono::TimeDelta = chrono::TimeDelta::seconds(60);

/// How often and how patiently a message is tried.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Patience {
    /// How often at most, where the try may have arrived.
    pub attempts: u32,
    /// For how long at least, where it did not: a gateway may be away for days.
    pub give_up: chrono::TimeDelta,
    /// Seconds before the second try.
    pub first: u32,
    /// Seconds between two tries at most.
    pub most: u32,
    /// Whether what may have been accepted is sent again by a provider that does not know our id.
    pub in_doubt: bool,
}

/// What sends by one channel.
pub struct Outbox {
    house: Arc<House>,
    inbox: Inbox,
    channel: Arc<dyn Channel>,
    paces: Arc<Mutex<Paces>>,
    patience: Patience,
    /// Whom each hand is writing to, by the URN's hash: what comes after to the same person waits for it.
    hands: Arc<Mutex<[HashSet<String>; HANDS]>>,
}

/// What a pass came to.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Passed {
    /// How many messages were in hand.
    pub claimed: usize,
    /// When there may be more to do, as far as the pace knows.
    pub ready_at: Option<Time>,
}

impl Passed {
    /// Whether there is probably more to send at once.
    fn is_full(&self) -> bool {
        self.claimed >= IN_HAND && self.ready_at.is_none()
    }
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
        let paces = Arc::new(Mutex::new(Paces { all: pace, each: HashMap::new() }));
        Outbox { house, inbox, channel, paces, patience, hands: Arc::default() }
    }

    /// Sends until it is told to stop; what is in hand then is finished first.
    pub async fn run(mut self, stop: CancellationToken) {
        let Some(wake) = self.house.channel(self.channel.name()).map(|s| s.wake.clone()) else {
            return;
        };
        while !stop.is_cancelled() {
            let passed = match self.pass().await {
                Ok(passed) if passed.is_full() => self.with_both_hands(&stop).await,
                other => other,
            };
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

    /// Passes as long as each finds a hand full; gives what the last one came to.
    async fn with_both_hands(&self, stop: &CancellationToken) -> Result<Passed> {
        let mut passes: FuturesUnordered<_> = (0..HANDS).map(|hand| self.pass_with(hand)).collect();
        let mut last = Ok(Passed { claimed: 0, ready_at: None });
        while let Some((hand, passed)) = passes.next().await {
            if passed.as_ref().is_ok_and(Passed::is_full) && !stop.is_cancelled() {
                passes.push(self.pass_with(hand));
            }
            last = last.and(passed);
        }
        last
    }

    async fn until_due(&self) -> Duration {
        let due = self.house.store.next_due(self.channel.name()).await.ok().flatten();
        let wait =
            due.map(|due| (crate::clock::at(due) - self.house.clock.now()).to_std().unwrap_or_default());
        // What is due and was not claimed is in another's hand: look again soon, not at once.
        wait.unwrap_or(LOOK).max(Duration::from_millis(20))
    }

    /// Sends what is due now, once. When the channel was left, what can go another way does, and one message is sent
    /// to see from time to time.
    ///
    /// # Errors
    /// What the database says.
    pub async fn pass(&mut self) -> Result<Passed> {
        self.pass_with(0).await.1
    }

    async fn pass_with(&self, hand: usize) -> (usize, Result<Passed>) {
        let passed = self.claim_and_send(hand).await;
        self.hands.lock().unwrap_or_else(PoisonError::into_inner)[hand].clear();
        (hand, passed)
    }

    async fn claim_and_send(&self, hand: usize) -> Result<Passed> {
        let now = self.house.clock.now();
        let name = self.channel.name().to_owned();
        let stand = self.house.ways.stand(&name, now);
        let detours = match stand {
            Stand::Up => Vec::new(),
            Stand::Left(_) | Stand::Trial(_) => self.house.detours(&name, now),
        };
        let room = self.paces().all.room(now);
        let (most, is_trial) = match stand {
            // Silence says too little to hold back those who have no other way.
            Stand::Left(Why::Silent) | Stand::Up => (room.replies.min(IN_HAND), false),
            Stand::Trial(Why::Silent) if detours.is_empty() => (room.replies.min(IN_HAND), false),
            Stand::Trial(_) => (room.replies.min(1), true),
            Stand::Left(Why::Failing) => (0, false),
        };
        if most == 0 && detours.is_empty() {
            let room = self.paces().all.ready_at(now, 1, true);
            let ready = self.house.ways.try_at(&name).map_or(room, |at| at.max(room));
            return Ok(Passed { claimed: 0, ready_at: Some(ready) });
        }
        let rank = if room.rounds == 0 { 0 } else { i64::MAX };
        let (house, channel, paces) = (self.house.clone(), self.channel.clone(), self.paces.clone());
        let hands = self.hands.clone();
        let (turned, wanted, charges, ready_at, moved) = self
            .house
            .store
            .write_behind(move |tx| {
                Box::pin(async move {
                    let (micros, since) = (now.timestamp_micros(), (now - A_DAY).timestamp_micros());
                    let mut moved = 0;
                    // Before anything goes another way: what is held stays where it is.
                    tx.keep_held(channel.name()).await?;
                    if !is_trial {
                        moved = tx.leave(channel.name(), &detours, micros).await?;
                    }
                    let claimed = match most {
                        0 => Vec::new(),
                        most => tx.claim_up_to(channel.name(), micros, most as i64, rank, since).await?,
                    };
                    if is_trial {
                        moved = tx.leave(channel.name(), &detours, micros).await?;
                    }
                    let mut till = Till::open(&house, tx, channel.name(), &claimed, now).await?;
                    let (others, busy, wanted, ready_at) = {
                        let mut paces = paces.lock().unwrap_or_else(PoisonError::into_inner);
                        let mut hands = hands.lock().unwrap_or_else(PoisonError::into_inner);
                        let mut turn = Turn::new(&house, &channel, &mut paces, &mut till, now);
                        for message in claimed {
                            let mut others = hands.iter().enumerate().filter(|(other, _)| *other != hand);
                            match others.any(|(_, busy)| busy.contains(&message.urn)) {
                                true => turn.put_back(&message),
                                false => turn.take(message),
                            }
                        }
                        hands[hand].extend(turn.wanted.iter().map(|message| message.urn.clone()));
                        (turn.others, turn.busy, turn.wanted, turn.ready_at)
                    };
                    tx.mark(channel.name(), &others, micros).await?;
                    tx.ask(&wanted).await?;
                    let charges = till.close(tx).await?;
                    Ok((others.len() - busy, wanted, charges, ready_at, moved))
                })
            })
            .await?;
        if moved > 0 {
            tracing::warn!(channel = name, messages = moved, "go another way");
            self.house.channels().for_each(|(_, sends)| sends.wake.notify_one());
        }
        let count = turned + wanted.len();
        if wanted.is_empty() && most == 0 {
            return Ok(Passed { claimed: count, ready_at: self.house.ways.try_at(&name) });
        }
        if wanted.is_empty() {
            // Rounds that wait for room are due: who looks for what is due would look for them without end.
            let rounds = || (rank == 0).then(|| self.paces().all.ready_at(now, 1, false));
            return Ok(Passed { claimed: count, ready_at: ready_at.or_else(rounds) });
        }
        if is_trial {
            self.house.ways.tried(&name, now);
        }
        self.send(wanted, &charges, is_trial, now).await?;
        Ok(Passed { claimed: count, ready_at: None })
    }

    async fn send(&self, wanted: Vec<Claimed>, charges: &Charges, is_trial: bool, now: Time) -> Result<()> {
        let ends: Vec<Vec<(Claimed, End)>> = futures_util::stream::iter(in_order(wanted))
            .map(|messages| {
                let (channel, house) = (self.channel.clone(), self.house.clone());
                async move {
                    let mut ends = Vec::with_capacity(messages.len());
                    for message in messages {
                        let end = hand_over(&house, &*channel, &message, is_trial).await;
                        ends.push((message, end));
                    }
                    ends
                }
            })
            .buffer_unordered(AT_ONCE)
            .collect()
            .await;
        let ends: Vec<(Claimed, End)> = ends.into_iter().flatten().collect();
        let (unsold, sold): (Vec<_>, Vec<_>) = ends.iter().partition(|(_, end)| end.is_unsold());
        let ids =
            |of: Vec<&(Claimed, End)>| of.into_iter().map(|(message, _)| message.id).collect::<Vec<_>>();
        self.house.metrics.segments(self.channel.name(), charges.segments(&ids(sold)));
        let mut kept = Kept { back: charges.back(&ids(unsold)), ..Kept::default() };
        for (message, end) in ends {
            if let End::Tried { result, urn, .. } = &end {
                match result {
                    Err(SendError::Gone) => kept.gone.push(urn.clone()),
                    Err(SendError::Moved(to)) => {
                        kept.moves.push((message.urn.clone(), message.contact, to.clone()));
                    }
                    Err(SendError::Unreachable(_)) => kept.nobody.push(message.urn.clone()),
                    Ok(())
                    | Err(
                        SendError::Later(_)
                        | SendError::Unknown
                        | SendError::Refused(_)
                        | SendError::Misconfigured(_),
                    ) => {}
                }
            }
            let mark = self.mark(&message, end, now);
            if mark.elsewhere {
                kept.elsewhere.push((message.id, message.contact, message.urn.clone()));
            }
            kept.marks.push(mark.mark);
        }
        let gone = kept.gone.clone();
        let early = self.keep(kept).await?;
        let early = early.iter().filter_map(|(hash, sealed)| self.house.store.key().open(sealed, hash));
        for urn in gone.into_iter().chain(early) {
            let now = self.house.clock.now();
            self.inbox.take(Inbound::opted_out(self.channel.name(), urn, now)).await?;
        }
        Ok(())
    }

    fn paces(&self) -> MutexGuard<'_, Paces> {
        self.paces.lock().unwrap_or_else(PoisonError::into_inner)
    }

    fn mark(&self, message: &Claimed, end: End, now: Time) -> Marked {
        tracing::debug!(channel = self.channel.name(), ?message, "handed over");
        let here = |mark| Marked { mark, elsewhere: false };
        let asked_before = || {
            let (urn, before) = (message.urn.clone(), message.before.clone());
            Some(Unasked { urn, queued_at: message.queued_at, before }).filter(|_| !message.asks.is_empty())
        };
        let (accepted, result, rest) = match end {
            End::Tried { accepted, result, rest, .. } => (accepted, result, rest),
            End::Untried => {
                let unasked = asked_before().filter(|_| message.parts == 0);
                let as_it_was = Mark { counts: false, due_at: message.due_at, ..queued(message, "") };
                return here(Mark { unasked, ..as_it_was });
            }
            End::Unreadable => return here(failed(message, "the address cannot be opened")),
        };
        let parts = message.parts + accepted.len() as i64;
        let mut external_ids: Vec<String> = accepted.into_iter().flat_map(|a| a.external_ids).collect();
        let name = self.channel.name();
        let what = match &result {
            Ok(()) => "sent",
            Err(SendError::Later(_)) => "later",
            Err(SendError::Unknown) => "unknown",
            Err(SendError::Refused(_)) => "refused",
            Err(SendError::Gone) => "gone",
            Err(SendError::Unreachable(_)) => "unreachable",
            Err(SendError::Misconfigured(_)) => "misconfigured",
            Err(SendError::Moved(_)) => "moved",
        };
        self.house.metrics.outbound(name, what);
        if result.is_ok() && message.rank == 0 {
            let waited = self.house.clock.now() - crate::clock::at(message.queued_at);
            self.house.metrics.replied(name, waited);
        }
        // What may have arrived stays asked: who answers it must be understood.
        let arrived = parts > 0 || matches!(result, Ok(()) | Err(SendError::Unknown));
        let unasked = asked_before().filter(|_| !arrived);
        let mut elsewhere = false;
        let mark = match result {
            Ok(()) => handed_over(message, message.doubt),
            Err(SendError::Later(advice)) => {
                if let Some(wait) = advice.and_then(|a| chrono::TimeDelta::from_std(a).ok()) {
                    self.paces().all.pause(now + wait);
                }
                let give_up_at = crate::clock::at(message.queued_at) + self.patience.give_up;
                self.again(message, advice, now, give_up_at, "the provider could not take it")
            }
            Err(SendError::Unknown) if self.channel.knows_our_id() || self.patience.in_doubt => {
                let again = self.again(message, None, now, now, NO_ANSWER);
                Mark { doubt: message.doubt.max(1), ..again }
            }
            // Sent again it may come twice, and people take that ill; a question that got lost is asked again by its
            // reminder. So the part counts as handed over, and what is left of the message follows it.
            Err(SendError::Unknown) => {
                tracing::warn!(channel = name, message = message.id, "{NO_ANSWER}: not sent again by itself");
                let Rest { parts: left, receipt_id } = rest.unwrap_or_default();
                let doubt = message.doubt.max(if receipt_id.is_some() { 2 } else { 3 });
                external_ids.extend(receipt_id);
                let mark = match left > 1 {
                    true => {
                        Mark { counts: false, due_at: now.timestamp_micros(), ..queued(message, NO_ANSWER) }
                    }
                    false => handed_over(message, doubt),
                };
                return here(Mark { parts: parts + 1, doubt, external_ids, unasked, ..mark });
            }
            Err(SendError::Refused(code)) => {
                tracing::warn!(channel = name, message = message.id, code, "refused by the provider");
                elsewhere = parts == 0;
                failed(message, &format!("refused: {code}"))
            }
            Err(SendError::Unreachable(code)) => {
                tracing::warn!(channel = name, message = message.id, code, "nobody is reached there");
                elsewhere = parts == 0;
                failed(message, &format!("unreachable: {code}"))
            }
            Err(SendError::Gone) => failed(message, "opted out at the provider"),
            Err(SendError::Misconfigured(what)) => {
                tracing::error!(channel = name, what, "the channel must be mended");
                self.paces().all.pause(now + MEND);
                Mark { counts: false, due_at: (now + MEND).timestamp_micros(), ..queued(message, &what) }
            }
            Err(SendError::Moved(_)) => Mark { counts: false, ..queued(message, "") },
        };
        let elsewhere = elsewhere && message.doubt == 0;
        Marked { mark: Mark { parts, external_ids, unasked, ..mark }, elsewhere }
    }

    /// Later, unless it was tried often enough and for long enough.
    fn again(
        &self,
        message: &Claimed,
        advice: Option<Duration>,
        now: Time,
        give_up_at: Time,
        error: &str,
    ) -> Mark {
        if message.attempts >= i64::from(self.patience.attempts) && now >= give_up_at {
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

    /// Keeps what came of it, however long it takes: what was sent and is not marked would be sent again. Gives the
    /// addresses of those who are gone, as receipts said that came before.
    async fn keep(&self, kept: Kept) -> Result<Vec<(String, String)>> {
        let kept = Arc::new(kept);
        loop {
            let (name, house) = (self.channel.name().to_owned(), self.house.clone());
            let keeping = kept.clone();
            let written = self
                .house
                .store
                .write_behind(move |tx| {
                    Box::pin(async move {
                        let now = house.clock.now().timestamp_micros();
                        let gone = tx.mark(&name, &keeping.marks, now).await?;
                        tx.spend(&keeping.back).await?;
                        for (from, contact, to) in &keeping.moves {
                            let hash = house.store.key().hash(to);
                            let sealed = house.store.key().seal(to, &hash);
                            let sealed =
                                sealed.map_err(|_| crate::store::StoreError::Unreadable("randomness"))?;
                            let change = UrnChange {
                                hash,
                                contact: *contact,
                                scheme: to.scheme().as_str(),
                                sealed,
                                channel: name.clone(),
                                heard_at: now,
                            };
                            tx.move_urn(from, &change).await?;
                        }
                        tx.gone(&keeping.nobody, now).await?;
                        let elsewhere = go_elsewhere(&house, tx, &keeping.elsewhere, now).await?;
                        Ok((tx.addresses(&gone).await?, elsewhere))
                    })
                })
                .await;
            match written {
                Err(crate::store::StoreError::Unavailable(error)) => {
                    tracing::error!(
                        channel = self.channel.name(),
                        error,
                        "what was sent cannot be marked yet"
                    );
                    tokio::time::sleep(LOOK).await;
                }
                Err(other) => return Err(other),
                Ok((gone, elsewhere)) => {
                    self.count_failed(&kept.marks, &elsewhere);
                    return Ok(gone);
                }
            }
        }
    }

    fn count_failed(&self, marks: &[Mark], elsewhere: &[i64]) {
        for mark in marks.iter().filter(|m| m.status == "failed" && !elsewhere.contains(&m.id)) {
            // Our own words stand before a colon, the provider's code after it.
            let reason = mark.error.split(':').next().unwrap_or_default();
            self.house.metrics.failed(self.channel.name(), reason);
        }
    }
}

/// What came of a batch.
#[derive(Default)]
struct Kept {
    marks: Vec<Mark>,
    /// What was counted for those of them of which certainly nothing was accepted.
    back: BTreeMap<Account, Sums>,
    /// URN's hash, contact, and where they are now.
    moves: Vec<(String, i64, Urn)>,
    /// Who opted out at the provider.
    gone: Vec<Urn>,
    /// Addresses where nobody is reached.
    nobody: Vec<String>,
    /// What goes to another address of its person, if there is one: message, contact, URN's hash.
    elsewhere: Vec<(i64, i64, String)>,
}

struct Marked {
    mark: Mark,
    /// It was certainly not accepted, and the person may be reached elsewhere.
    elsewhere: bool,
}

/// Queues what certainly did not arrive at one address for another one of the same person. Gives what had one.
async fn go_elsewhere(
    house: &House,
    tx: &mut crate::store::Tx,
    messages: &[(i64, i64, String)],
    now: i64,
) -> Result<Vec<i64>> {
    let from: Vec<(i64, String)> = messages.iter().map(|(_, contact, urn)| (*contact, urn.clone())).collect();
    let others = tx.other_addresses(&from).await?;
    let asked_by = tx.asked_by(&messages.iter().map(|(id, _, _)| *id).collect::<Vec<_>>()).await?;
    let generation = tx.generation().await?;
    let known = house.known(tx, generation).await?;
    let redirected = messages.iter().filter_map(|(id, contact, _)| {
        let (_, urn, scheme, country, heard_on) = others.iter().find(|other| other.0 == *contact)?;
        let country = Country::parse(country);
        let channel = house.way_out(scheme, country, heard_on)?;
        let by_sms = house.channel(channel).is_some_and(|sends| sends.medium == Medium::Sms);
        let consultation = asked_by.iter().find(|(message, _)| message == id).map(|(_, asks)| *asks);
        if by_sms && consultation.is_some_and(|asks| rules::stops(house, &known, asks, country)) {
            return None;
        }
        Some(Redirected { id: *id, urn: urn.clone(), channel: channel.to_owned() })
    });
    let redirected: Vec<Redirected> = redirected.collect();
    tx.redirect(&redirected, now).await?;
    Ok(redirected.into_iter().map(|message| message.id).collect())
}

/// The last part of a message was handed over, as far as anybody knows.
fn handed_over(message: &Claimed, doubt: i64) -> Mark {
    match doubt {
        ..=1 => Mark { status: "sent", ..queued(message, "") },
        2.. => Mark { status: "unconfirmed", ..queued(message, NO_ANSWER) },
    }
}

fn queued(message: &Claimed, error: &str) -> Mark {
    Mark {
        id: message.id,
        status: "queued",
        counts: true,
        due_at: 0,
        parts: message.parts,
        doubt: message.doubt,
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
