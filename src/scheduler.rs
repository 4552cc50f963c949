//! What is due now: rounds, reminders, closings, long messages whose parts never came, and forgetting what need not be
//! kept.

use std::sync::{Arc, Mutex, PoisonError};
use std::time::Duration;

use chrono::TimeDelta;
use tokio_util::sync::CancellationToken;

use crate::config::{self, Keep};
use crate::domain::Time;
use crate::domain::contact::{Country, Language};
use crate::domain::session::{self, Asked, Stage};
use crate::house::{House, Known};
use crate::inbox;
use crate::outbox;
use crate::rules;
use crate::store::{DueRound, Invitee, Queued, Result, SessionChange, Tx, Waiting};
use crate::text::Medium;

/// How many people a round writes to in one transaction: replies wait no longer than one of these takes.
const AT_ONCE: i64 = 500;
/// How long between two looks at what is due.
const LOOK: Duration = Duration::from_secs(1);
/// What a crash left in hand is another instance's business for this long, on a database that several share.
const ABANDONED: TimeDelta = TimeDelta::minutes(10);
/// How often old messages are forgotten, and how many of each kind at once: enough for a busy region, and short.
const FORGET_EVERY: TimeDelta = TimeDelta::minutes(10);
const FORGET: i64 = 2_000;

/// Looks for what is due.
pub struct Scheduler {
    house: Arc<House>,
    keep: Keep,
    /// Since when it looks: before that nothing could come.
    since: Time,
    /// How long parts of a message are waited for.
    parts: TimeDelta,
    /// How long a receipt is waited for.
    receipt: TimeDelta,
    forgot_at: Mutex<Option<Time>>,
}

impl Scheduler {
    /// A scheduler; `keep` says what is forgotten when, `inbox` how long parts of a message are waited for, `outbox`
    /// how long a receipt is.
    pub fn new(house: Arc<House>, keep: &Keep, inbox: &config::Inbox, outbox: &config::Outbox) -> Scheduler {
        // At most a year, as the configuration holds.
        let span = |time: Duration| TimeDelta::from_std(time).unwrap_or(TimeDelta::days(365));
        Scheduler {
            keep: keep.clone(),
            since: house.clock.now(),
            parts: span(inbox.wait_for_parts),
            receipt: span(outbox.unconfirmed_after),
            forgot_at: Mutex::new(None),
            house,
        }
    }

    /// Looks until it is told to stop. What is due soon is found within a second.
    pub async fn run(self, stop: CancellationToken) {
        while !stop.is_cancelled() {
            match self.pass().await {
                Ok(true) => continue,
                Ok(false) => {}
                Err(error) => tracing::error!(%error, "what is due must wait"),
            }
            tokio::select! {
                () = stop.cancelled() => {}
                () = self.house.clock.sleep(LOOK) => {}
            }
        }
    }

    /// Does a piece of what is due; true when there is more.
    ///
    /// # Errors
    /// What the database says.
    pub async fn pass(&self) -> Result<bool> {
        let house = self.house.clone();
        let now = house.clock.now();
        let forget = self.is_time_to_forget(now).then(|| self.keep.clone());
        let unconfirmed = (now - self.receipt).timestamp_micros();
        // After an outage of ours providers bring what they could not bring: no message is cut in two by it.
        let parts = Some(self.parts).filter(|wait| (now - self.since).abs() >= *wait);
        let (more, queued, unfinished) = self
            .house
            .store
            .write_behind(move |tx| {
                Box::pin(async move {
                    let generation = tx.generation().await?;
                    let known = house.known(tx, generation).await?;
                    let mut queued = false;
                    let mut more = false;
                    close_what_ended(&known, tx, now).await?;
                    if let Some(round) = tx.due_rounds(now.timestamp_micros()).await?.into_iter().next() {
                        (queued, more) = (true, true);
                        round_goes_on(&house, &known, tx, &round, now).await?;
                    }
                    queued |= remind(&house, &known, tx, now).await?;
                    let unfinished = match parts {
                        Some(wait) => inbox::read_unfinished(&house, tx, wait).await?,
                        None => Vec::new(),
                    };
                    (queued, more) = (queued | !unfinished.is_empty(), more | !unfinished.is_empty());
                    // Alone on its file, a program has in hand whatever is in hand: only a start takes that up.
                    if house.store.kind() == "postgres" {
                        let abandoned = (now - ABANDONED).timestamp_micros();
                        tx.requeue(abandoned).await?;
                        tx.requeue_runs(abandoned).await?;
                    }
                    // Telegram sends no receipts: what it accepted is in the chat.
                    let reports = house.channels().filter(|(_, sends)| sends.medium == Medium::Sms);
                    let reports: Vec<&str> = reports.map(|(name, _)| name).collect();
                    tx.unconfirm(&reports, unconfirmed, FORGET, now.timestamp_micros()).await?;
                    if let Some(keep) = forget {
                        let before = |days: u32| (now - TimeDelta::days(i64::from(days))).timestamp_micros();
                        tx.forget_heard(before(keep.inbound_days), FORGET).await?;
                        tx.forget_sent(before(keep.outbound_days), FORGET).await?;
                        tx.forget_media(before(keep.media_days), FORGET).await?;
                    }
                    Ok((more, queued, unfinished))
                })
            })
            .await?;
        unfinished.iter().for_each(|channel| self.house.metrics.inbound(channel, "unfinished"));
        if queued {
            self.house.channels().for_each(|(_, sends)| sends.wake.notify_one());
        }
        Ok(more)
    }
}

impl Scheduler {
    fn is_time_to_forget(&self, now: Time) -> bool {
        let mut forgot_at = self.forgot_at.lock().unwrap_or_else(PoisonError::into_inner);
        // A clock that was set back must not keep old messages for longer.
        let due = forgot_at.is_none_or(|at| (now - at).abs() >= FORGET_EVERY);
        if due {
            *forgot_at = Some(now);
        }
        due
    }
}

async fn close_what_ended(known: &Known, tx: &mut Tx, now: Time) -> Result<()> {
    for (id, launched) in &known.consultations {
        if !launched.closed && launched.consultation.closes <= now {
            tx.close(*id, now.timestamp_micros()).await?;
        }
    }
    Ok(())
}

/// Invites the next people of a round.
async fn round_goes_on(house: &House, known: &Known, tx: &mut Tx, round: &DueRound, now: Time) -> Result<()> {
    let micros = now.timestamp_micros();
    let Some(launched) = known.consultations.get(&round.consultation_id).filter(|l| !l.closed) else {
        return tx.round_reached(round.id, round.reached, Some(micros)).await;
    };
    let consultation = &launched.consultation;
    let prefer = house.ways.prefer.as_str();
    let people =
        tx.invitees(&consultation.slug, &consultation.groups, prefer, round.reached, AT_ONCE).await?;
    let Some(last) = people.last().map(|p| p.contact) else {
        return tx.round_reached(round.id, round.reached, Some(micros)).await;
    };
    let invited: Vec<_> = people.iter().filter_map(|p| invite(house, known, round, p, now)).collect();
    let (sessions, queued): (Vec<SessionChange>, Vec<Queued>) = invited.into_iter().unzip();
    tx.keep_sessions(&sessions, micros).await?;
    tx.queue(&queued, micros).await?;
    tx.round_reached(round.id, last, None).await
}

/// The session and the invitation of one person, to be sent when their country's day allows. `None` for somebody
/// we cannot write to: no language of theirs, no hours for their country, no channel. The launch told for whom. Nor for
/// somebody whose country forbids it: who came after the launch, of a country that had no members then.
fn invite(
    house: &House,
    known: &Known,
    round: &DueRound,
    person: &Invitee,
    now: Time,
) -> Option<(SessionChange, Queued)> {
    let language = Language::parse(&person.language)?;
    let id = house.id();
    let (session, say) =
        house.with_world(known, |world| session::invite(world, id, round.consultation_id, language))?;
    let country = Country::parse(&person.country);
    let due_at = house.countries.next_allowed_for(country, now)?;
    let channel = house.way_out(&person.scheme, country, &person.channel)?.to_owned();
    let consultation = &known.consultations.get(&round.consultation_id)?.consultation;
    let medium = house.channel(&channel)?.medium;
    if medium == Medium::Sms && rules::stops(house, known, round.consultation_id, country) {
        return None;
    }
    let mut outbound = house.speaker.say(&[say], Some(consultation), id, session.language, medium);
    house.tell_where_to_answer(&mut outbound, &channel, session.language);
    let remind_at = consultation
        .remind_after_hours
        .first()
        .map(|hours| (due_at + TimeDelta::hours(i64::from(*hours))).timestamp_micros());
    let asks = Asked::Agree { session: id };
    let queued = outbox::unasked(
        house.id(),
        person.contact,
        person.urn.clone(),
        channel.clone(),
        id,
        &outbound,
        asks,
        due_at,
    );
    Some((SessionChange { contact: person.contact, session, channel, remind_at }, queued))
}

/// Reminds those whose time has come: once or twice, then never again.
async fn remind(house: &House, known: &Known, tx: &mut Tx, now: Time) -> Result<bool> {
    let due = tx.due_reminders(now.timestamp_micros(), house.ways.prefer.as_str(), AT_ONCE).await?;
    if due.is_empty() {
        return Ok(false);
    }
    let hashes: Vec<crate::store::UrnHash> =
        due.iter().map(|w| crate::store::UrnHash::of_row(&w.urn)).collect();
    let people = tx.people(&hashes.iter().collect::<Vec<_>>()).await?;
    let (mut kept, mut queued) = (Vec::new(), Vec::new());
    for (waiting, hash) in due.iter().zip(&hashes) {
        let reminder = people.get(hash).and_then(|found| reminder(house, known, waiting, &found.person, now));
        let count = waiting.reminders + 1;
        kept.push((waiting.session, count, reminder.as_ref().and_then(|(_, next)| *next)));
        queued.extend(reminder.map(|(message, _)| message));
    }
    tx.reminded(&kept).await?;
    tx.queue(&queued, now.timestamp_micros()).await?;
    Ok(!queued.is_empty())
}

/// The reminder of one session, and when the next one is due, if there is to be one.
fn reminder(
    house: &House,
    known: &Known,
    waiting: &Waiting,
    person: &session::Person,
    now: Time,
) -> Option<(Queued, Option<i64>)> {
    let session = person.sessions.iter().find(|s| s.id == waiting.session)?;
    let consultation = &known.consultations.get(&session.consultation)?.consultation;
    let sent = usize::try_from(waiting.reminders).ok()?;
    let hours = &consultation.remind_after_hours;
    // The second waits as long after the first as the file says beyond it.
    let next = hours
        .get(sent + 1)
        .map(|h| (now + TimeDelta::hours(i64::from(h.saturating_sub(hours[sent])))).timestamp_micros());
    hours.get(sent)?;
    let due_at = house.countries.next_allowed_for(person.country, now)?;
    let channel = house.way_out(&waiting.scheme, person.country, &waiting.channel)?.to_owned();
    let (say, asks) = house.with_world(known, |world| session::remind(world, session, now))?;
    let medium = house.channel(&channel)?.medium;
    if medium == Medium::Sms && rules::stops(house, known, session.consultation, person.country) {
        return None;
    }
    let mut outbound = house.speaker.say(&say, Some(consultation), session.id, session.language, medium);
    house.tell_where_to_answer(&mut outbound, &channel, session.language);
    debug_assert!(matches!(session.stage, Stage::Invited | Stage::Asking));
    let urn = waiting.urn.clone();
    let queued =
        outbox::unasked(house.id(), waiting.contact, urn, channel, session.id, &outbound, asks, due_at);
    Some((queued, next))
}
