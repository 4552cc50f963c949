//! Tells the operator when a channel is down, replies wait or a cap is reached, and once when it is well again, by e-mail
//! or Telegram.
//!
//! What is told are names of channels and consultations, counts and times: nothing of any member. What was told is kept, so that a
//! restart tells nothing twice; where the database itself is away it is told all the same.

use std::collections::{BTreeMap, BTreeSet};
use std::sync::Arc;
use std::time::Duration;

use chrono::TimeDelta;
use futures_util::future::join_all;
use tokio_util::sync::CancellationToken;

use crate::channel::mail::{Letter, Mailer};
use crate::channel::telegram::Telegram;
use crate::channel::{Channel as _, Handover, SendError};
use crate::clock;
use crate::digest::Place;
use crate::domain::Time;
use crate::domain::message::Outbound;
use crate::domain::route::{Stand, Why};
use crate::domain::urn::Urn;
use crate::domain::watch::{Limits, News, Seen, Told, Trouble, Watch};
use crate::house::House;
use crate::store::Waits;
use crate::text::Medium;

/// Between two looks.
const LOOK: Duration = Duration::from_secs(10);
/// How long the database may take to answer a look.
const PATIENCE: Duration = Duration::from_secs(5);
/// What cannot be told within this is no news any more.
const STALE: TimeDelta = TimeDelta::hours(24);
/// The database among the channels: none can be called so.
const DATABASE: &str = "database-";
/// The cap of a consultation among them, before its short name.
const CAP: &str = "cap-";

/// What looks and tells.
pub struct Alerts {
    house: Arc<House>,
    limits: Limits,
    to: Vec<Place>,
    mailer: Option<Mailer>,
    telegram: BTreeMap<String, Arc<Telegram>>,
    watches: BTreeMap<String, Watch>,
    untold: Vec<Alert>,
}

/// One message to one place.
#[derive(Clone)]
struct Alert {
    place: Place,
    /// Letters, digits and dashes: what the Message-ID is made of.
    job: String,
    subject: String,
    text: String,
    at: Time,
}

impl Alerts {
    /// With what it leaves the house by.
    pub fn new(
        house: Arc<House>,
        limits: Limits,
        to: Vec<Place>,
        mailer: Option<Mailer>,
        telegram: BTreeMap<String, Arc<Telegram>>,
    ) -> Alerts {
        Alerts { house, limits, to, mailer, telegram, watches: BTreeMap::new(), untold: Vec::new() }
    }

    /// Looks and tells until it is told to stop.
    pub async fn run(mut self, stop: CancellationToken) {
        self.resume().await;
        while !stop.is_cancelled() {
            self.pass().await;
            tokio::select! {
                () = stop.cancelled() => {}
                () = self.house.clock.sleep(LOOK) => {}
            }
        }
    }

    /// Remembers what was told before the start.
    async fn resume(&mut self) {
        let asked = self.house.store.consultations().await.unwrap_or_default();
        let caps: BTreeSet<String> = asked.into_iter().map(|row| format!("{CAP}{}", row.slug)).collect();
        for name in self.names().into_iter().chain(caps) {
            let kept = self.house.store.setting(&setting(&name)).await.ok().flatten();
            if let Some(told) = kept.as_deref().and_then(read_told) {
                self.watches.insert(name, Watch::resumed(told));
            }
        }
    }

    /// Looks once, and tells what there is to tell.
    pub async fn pass(&mut self) {
        let now = self.house.clock.now();
        let looked = self.house.store.waits(now.timestamp_micros());
        let waits = match tokio::time::timeout(PATIENCE, looked).await {
            Ok(Ok(waits)) => Some(waits),
            Ok(Err(_)) | Err(_) => None,
        };
        let mut looks: Vec<(String, Seen)> = Vec::new();
        for name in self.names() {
            let seen = self.seen(&name, waits.as_deref(), now);
            looks.push((name, seen));
        }
        looks.extend(self.capped().await);
        let mut changed = Vec::new();
        for (name, seen) in looks {
            let watch = self.watches.entry(name.clone()).or_default();
            if let Some(news) = watch.look(seen, &self.limits, now) {
                changed.push((name.clone(), watch.told()));
                self.tell(&name, &news, now);
            }
        }
        self.deliver(now).await;
        // Last: while the database is away this only takes time.
        for (name, told) in changed {
            self.remember(&name, told).await;
        }
    }

    /// The channels by which members are written to, and the database.
    fn names(&self) -> Vec<String> {
        let channels = self.house.channels().filter(|(_, sends)| sends.medium != Medium::Terminal);
        channels.map(|(name, _)| name.to_owned()).chain([DATABASE.to_owned()]).collect()
    }

    /// What caps hold, and of those that were told of that they hold nothing; nothing while the database is away.
    async fn capped(&self) -> BTreeMap<String, Seen> {
        let looked = tokio::time::timeout(PATIENCE, self.house.store.capped()).await;
        let Ok(Ok(capped)) = looked else {
            return BTreeMap::new();
        };
        let told = self.watches.keys().filter(|name| name.starts_with(CAP));
        let mut caps: BTreeMap<String, Seen> = told.map(|name| (name.clone(), Seen::default())).collect();
        for held in capped {
            let cap = caps.entry(format!("{CAP}{}", held.consultation)).or_default();
            cap.capped += u64::try_from(held.messages).unwrap_or_default();
        }
        caps
    }

    fn seen(&self, name: &str, waits: Option<&[Waits]>, now: Time) -> Seen {
        let metrics = &self.house.metrics;
        if name == DATABASE {
            let not_kept = self.house.channels().map(|(channel, _)| metrics.not_kept(channel)).sum();
            return Seen { not_kept, away: waits.is_none(), ..Seen::default() };
        }
        let tries = metrics.tries(name);
        let left = match self.house.ways.stand(name, now) {
            Stand::Up => None,
            Stand::Left(why) | Stand::Trial(why) => Some(why),
        };
        let waits = waits.and_then(|waits| waits.iter().find(|waits| waits.channel == name));
        Seen {
            accepted: tries.accepted,
            failed: tries.failed,
            misconfigured: tries.misconfigured,
            left,
            reply_since: waits.and_then(|waits| waits.reply).map(clock::at),
            late_since: waits.and_then(|waits| waits.late).map(clock::at),
            ..Seen::default()
        }
    }

    fn tell(&mut self, name: &str, news: &News, now: Time) {
        let (subject, text) = words(name, news);
        match news {
            News::Down(..) => tracing::error!(alert = subject, "the operator is told"),
            News::Well(_) => tracing::info!(alert = subject, "the operator is told"),
        }
        let job = format!("alert-{}", name.replace('_', "-"));
        let alert = |place: &Place| Alert {
            place: place.clone(),
            job: job.clone(),
            subject: subject.clone(),
            text: text.clone(),
            at: now,
        };
        self.untold.extend(self.to.iter().map(alert));
    }

    /// Keeps what was told, where the database takes it: where not, a restart may tell it again.
    async fn remember(&self, name: &str, told: Option<Told>) {
        let setting = setting(name);
        let kept = self.house.store.write(move |tx| {
            Box::pin(async move {
                match told {
                    Some(told) => tx.set(&setting, &write_told(told)).await,
                    None => tx.unset(&setting).await,
                }
            })
        });
        if !matches!(tokio::time::timeout(PATIENCE, kept).await, Ok(Ok(()))) {
            tracing::warn!("that the operator was told cannot be kept");
        }
    }

    /// Sends what is untold; what could not be sent stays for the next look.
    async fn deliver(&mut self, now: Time) {
        let alerts = std::mem::take(&mut self.untold);
        let sent = join_all(alerts.iter().map(|alert| self.send(alert))).await;
        for (alert, end) in alerts.into_iter().zip(sent) {
            match end {
                Ok(()) => {}
                Err(error @ (SendError::Refused(_) | SendError::Gone)) => {
                    tracing::error!(%error, "an alert cannot be sent there");
                }
                Err(error) if now - alert.at > STALE => tracing::error!(%error, "an alert is given up"),
                Err(error) => {
                    tracing::warn!(%error, "an alert is tried again");
                    self.untold.push(alert);
                }
            }
        }
    }

    async fn send(&self, alert: &Alert) -> Result<(), SendError> {
        match &alert.place {
            Place::Mail(to) => {
                let Some(mailer) = &self.mailer else {
                    return Err(SendError::Misconfigured("[mail] server is not set".to_owned()));
                };
                let html = format!("<!doctype html><pre>{}</pre>", alert.text);
                let letter = Letter {
                    job: &alert.job,
                    slot: alert.at,
                    to,
                    subject: &alert.subject,
                    text: &alert.text,
                    html: &html,
                    at: self.house.clock.now(),
                };
                mailer.send(&letter).await
            }
            Place::Telegram { channel, chat } => {
                let Some(bot) = self.telegram.get(channel) else {
                    return Err(SendError::Misconfigured(format!(
                        "there is no Telegram channel `{channel}`"
                    )));
                };
                let text = format!("{}\n\n{}", alert.subject, alert.text);
                let message = Outbound { text, short: None, buttons: Vec::new() };
                let id = self.house.id();
                let to = |to| Handover { id, to, message: &message, parts_done: 0 };
                match bot.send(to(&Urn::Telegram(*chat))).await.1 {
                    Err(SendError::Moved(new)) => bot.send(to(&new)).await.1,
                    other => other,
                }
            }
            Place::Folder(_) => Err(SendError::Refused("a folder tells nobody".to_owned())),
        }
    }
}

/// Subject and text. Names from the configuration, counts and times: no more.
fn words(name: &str, news: &News) -> (String, String) {
    if let Some(slug) = name.strip_prefix(CAP) {
        return words_of_cap(slug, news);
    }
    let what = match name {
        DATABASE => "the database".to_owned(),
        channel => format!("channel {channel}"),
    };
    let utc = |time: &Time| time.format("%Y-%m-%d %H:%M UTC").to_string();
    match news {
        News::Well(since) => {
            (format!("Suara: {what} is well again"), format!("It was down since {}.\n", utc(since)))
        }
        News::Down(troubles, since) => {
            let mut text: String = troubles.iter().map(|trouble| format!("{}\n", because(trouble))).collect();
            text.push_str(&format!(
                "Since {}.\n\n`suara check` says what is broken, `suara outbox list` what waits, and the log why.\n\
                 Nothing is lost meanwhile. You hear once when it is well again.\n",
                utc(since)
            ));
            (format!("Suara: {what} is down"), text)
        }
    }
}

fn words_of_cap(slug: &str, news: &News) -> (String, String) {
    match news {
        News::Well(_) => (format!("Suara: nothing of {slug} is held by its cap any more"), String::new()),
        News::Down(troubles, _) => {
            let held: String = troubles.iter().map(|trouble| format!("{}\n", because(trouble))).collect();
            let text = format!(
                "{held}Who answers is still answered. To go on: raise it under [[cap]] in the options, restart, then \
                 `suara outbox release --consultation {slug}`. `suara consultation cost {slug}` says what was spent.\n"
            );
            (format!("Suara: the cap of {slug} is reached"), text)
        }
    }
}

fn because(trouble: &Trouble) -> String {
    let minutes = |time: &TimeDelta| match time.num_minutes() {
        0 => format!("{} seconds", time.num_seconds()),
        1 => "a minute".to_owned(),
        minutes => format!("{minutes} minutes"),
    };
    match trouble {
        Trouble::Misconfigured => "Its provider refuses our options: they must be mended.".to_owned(),
        Trouble::Failing(failed, tried) => format!("Of the last {tried} tries to send, {failed} failed."),
        Trouble::Left(Why::Failing, time) => {
            format!("Nothing could be sent by it for {}. What can go by another channel does.", minutes(time))
        }
        Trouble::Left(Why::Silent, time) => {
            format!("It accepts messages, and its receipts stopped {} ago or earlier.", minutes(time))
        }
        Trouble::Silent(time) => {
            format!("It has accepted nothing for {}, and messages wait.", minutes(time))
        }
        Trouble::ReplyWaits(time) => format!("A reply has been waiting for {}.", minutes(time)),
        Trouble::Capped(messages) => {
            format!(
                "Invitations or reminders that would pass it, or whose price is missing, are held: {messages}."
            )
        }
        Trouble::NotKept => "Messages of members cannot be kept: it is away, or its disk is full.".to_owned(),
    }
}

fn setting(name: &str) -> String {
    format!("alert {name}")
}

/// `since at`, in microseconds since 1970.
fn write_told(told: Told) -> String {
    format!("{} {}", told.since.timestamp_micros(), told.at.timestamp_micros())
}

fn read_told(text: &str) -> Option<Told> {
    let (since, at) = text.split_once(' ')?;
    Some(Told { since: clock::at(since.parse().ok()?), at: clock::at(at.parse().ok()?) })
}
