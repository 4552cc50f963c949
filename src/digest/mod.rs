//! Digests: gather by a scan, have the domain fold, render, and bring them where they go, once a slot.
//!
//! The scan reads beside the writer, so replies go on. What a slot says is kept from its first rendering until every
//! place has it: a place that was away gets the very same digest, and what was *shown* is what the next one is
//! protected against (see [`crate::domain::digest`]).

mod html;
pub mod render;
#[cfg(test)]
mod tests;
mod text;

use std::collections::{BTreeMap, HashMap};
use std::path::{Path, PathBuf};
use std::sync::Arc;
use std::time::Duration;

use chrono::TimeDelta;
use fluent::{FluentArgs, FluentValue};
use serde::{Deserialize, Serialize};
use tokio_util::sync::CancellationToken;

use crate::channel::SendError;
use crate::channel::mail::{Letter, Mailer};
use crate::channel::telegram::{Document, Telegram};
use crate::domain::Time;
use crate::domain::consultation::Consultation;
use crate::domain::contact::{Country, Language};
use crate::domain::digest::fold::{AnswerRow, Fold, Presence, Said, SessionRow, Stage};
use crate::domain::digest::{Digest, Shown};
use crate::domain::pace::backoff;
use crate::domain::schedule::Schedule;
use crate::domain::urn::Urn;
use crate::house::House;
use crate::store::{self, ConsultationRow, DueRun, Status, StoreError};

use render::Rendered;

/// How long between two looks at what is due.
const LOOK: Duration = Duration::from_secs(5);
/// How often a place is tried: with the waits below, for about two days.
const TRIES: i64 = 24;
/// Seconds before the second try, and between two tries at most.
const WAITS: (u32, u32) = (60, 3 * 3600);

/// A digest as configured.
pub struct Job {
    /// Its name in logs and files.
    pub name: String,
    /// The consultation's short name.
    pub consultation: String,
    /// When it goes out.
    pub schedule: Schedule,
    /// The language it is written in.
    pub language: Language,
    /// Only people of these groups; empty: all.
    pub groups: Vec<String>,
    /// Where it goes.
    pub to: Vec<Place>,
}

/// Where a digest goes.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub enum Place {
    /// A folder: two files, `.html` and `.txt`.
    Folder(PathBuf),
    /// An e-mail address.
    Mail(String),
    /// A Telegram chat, by the configured name of the bot.
    Telegram {
        /// The channel.
        channel: String,
        /// The chat.
        chat: i64,
    },
}

/// Why there is no digest.
#[derive(Debug, thiserror::Error)]
pub enum DigestError {
    /// Nothing of that name was launched.
    #[error("no consultation `{0}` was launched; `suara consultation show` lists them")]
    NotLaunched(String),
    /// The database.
    #[error(transparent)]
    Store(#[from] StoreError),
    /// The page's template: a defect of ours.
    #[error("the page could not be filled: {0}")]
    Page(#[from] minijinja::Error),
}

/// What a slot says, kept until every place has it.
#[derive(Serialize, Deserialize)]
struct Content {
    subject: String,
    text: String,
    html: String,
}

/// Sends the digests that are due.
pub struct Digests {
    house: Arc<House>,
    jobs: Vec<Job>,
    mailer: Option<Mailer>,
    telegram: BTreeMap<String, Arc<Telegram>>,
}

impl Digests {
    /// With what they leave the house by.
    pub fn new(
        house: Arc<House>,
        jobs: Vec<Job>,
        mailer: Option<Mailer>,
        telegram: BTreeMap<String, Arc<Telegram>>,
    ) -> Digests {
        Digests { house, jobs, mailer, telegram }
    }

    /// Sends what is due until it is told to stop.
    pub async fn run(self, stop: CancellationToken) {
        while !stop.is_cancelled() {
            if let Err(error) = self.pass().await {
                tracing::error!(%error, "digests must wait");
            }
            tokio::select! {
                () = stop.cancelled() => {}
                () = self.house.clock.sleep(LOOK) => {}
            }
        }
    }

    /// Sends what is due now, once.
    ///
    /// # Errors
    /// What the database says. A digest that cannot be made or sent is tried again, and logged.
    pub async fn pass(&self) -> store::Result<()> {
        for job in &self.jobs {
            self.begin_due(job).await?;
        }
        let now = self.house.clock.now().timestamp_micros();
        let runs =
            self.house.store.write(move |tx| Box::pin(async move { tx.claim_runs(now).await })).await?;
        for run in runs {
            let end = self.send(&run).await;
            self.settle(run, end).await?;
        }
        Ok(())
    }

    /// Begins a slot of a job now, whatever its schedule; it goes out with the next pass.
    ///
    /// # Errors
    /// What the database says.
    pub async fn begin_now(&self, job: &Job) -> store::Result<()> {
        let slot = self.house.clock.now().timestamp_micros();
        self.begin(job, slot, 0).await
    }

    async fn begin_due(&self, job: &Job) -> store::Result<()> {
        let now = self.house.clock.now();
        let (name, watched) = (job.name.clone(), format!("digest {} since", job.name));
        let last = self
            .house
            .store
            .write(move |tx| {
                Box::pin(async move {
                    if let Some(slot) = tx.last_slot(&name).await? {
                        return Ok(slot);
                    }
                    // What was due before the job was first seen was not missed.
                    match tx.setting(&watched).await?.and_then(|s| s.parse().ok()) {
                        Some(since) => Ok(since),
                        None => {
                            let since = now.timestamp_micros();
                            tx.set(&watched, &since.to_string()).await?;
                            Ok(since)
                        }
                    }
                })
            })
            .await?;
        match job.schedule.due(crate::clock::at(last), now) {
            Some(due) => self.begin(job, due.slot.timestamp_micros(), due.missed as i64).await,
            None => Ok(()),
        }
    }

    async fn begin(&self, job: &Job, slot: i64, missed: i64) -> store::Result<()> {
        let targets: Vec<String> =
            job.to.iter().map(|place| serde_json::to_string(place).unwrap_or_default()).collect();
        let name = job.name.clone();
        self.house
            .store
            .write(move |tx| {
                Box::pin(async move {
                    let since = tx.last_slot(&name).await?;
                    tx.begin_slot(&name, slot, &targets, missed, since).await
                })
            })
            .await
    }

    async fn send(&self, run: &DueRun) -> Result<(), SendError> {
        let Some(job) = self.jobs.iter().find(|job| job.name == run.job) else {
            return Err(SendError::Refused("no digest of that name is configured any more".to_owned()));
        };
        let place: Place = serde_json::from_str(&run.target)
            .map_err(|_| SendError::Refused("the place cannot be read".to_owned()))?;
        let content = match self.content(job, run).await {
            Ok(content) => content,
            Err(error) => {
                tracing::error!(digest = run.job, %error, "no digest");
                return Err(SendError::Later(None));
            }
        };
        match place {
            Place::Folder(folder) => to_folder(&folder, &run.job, run.slot, job.schedule.zone(), &content),
            Place::Mail(to) => match &self.mailer {
                Some(mailer) => mailer.send(&self.letter(run, &to, &content)).await,
                None => Err(SendError::Misconfigured("[mail] server is not set".to_owned())),
            },
            Place::Telegram { channel, chat } => self.to_chat(&channel, chat, run, content).await,
        }
    }

    fn letter<'a>(&self, run: &'a DueRun, to: &'a str, content: &'a Content) -> Letter<'a> {
        Letter {
            job: &run.job,
            slot: crate::clock::at(run.slot),
            to,
            subject: &content.subject,
            text: &content.text,
            html: &content.html,
            at: self.house.clock.now(),
        }
    }

    async fn to_chat(
        &self,
        channel: &str,
        chat: i64,
        run: &DueRun,
        content: Content,
    ) -> Result<(), SendError> {
        let Some(telegram) = self.telegram.get(channel) else {
            return Err(SendError::Misconfigured(format!("there is no Telegram channel `{channel}`")));
        };
        let mut to = Urn::Telegram(chat);
        if let Ok(Some(moved)) = self.house.store.setting(&crate::updates::chat_setting(&to)).await {
            to = Urn::parse(&moved).unwrap_or(to);
        }
        let document = || Document {
            name: format!("{}.html", run.job),
            mime: "text/html".to_owned(),
            bytes: content.html.clone().into_bytes(),
            caption: content.subject.clone(),
        };
        match telegram.send_document(&to, document()).await {
            Err(SendError::Moved(new)) => {
                let (from, new_text) = (crate::updates::chat_setting(&Urn::Telegram(chat)), new.expose());
                let kept =
                    self.house.store.write(move |tx| Box::pin(async move { tx.set(&from, &new_text).await }));
                kept.await.map_err(|_| SendError::Later(None))?;
                telegram.send_document(&new, document()).await.map(drop)
            }
            other => other.map(drop),
        }
    }

    /// What a slot says: as it was first rendered.
    async fn content(&self, job: &Job, run: &DueRun) -> Result<Content, DigestError> {
        let name = content_setting(run);
        let read = |text: String| serde_json::from_str(&text).ok();
        if let Some(content) = self.house.store.setting(&name).await?.and_then(read) {
            return Ok(content);
        }
        let shown_name = shown_setting(&job.name);
        let last: Option<Shown> =
            self.house.store.setting(&shown_name).await?.and_then(|text| serde_json::from_str(&text).ok());
        let gathered = gather(&self.house, &job.consultation, &job.groups, last.as_ref()).await?;
        let missed = usize::try_from(run.missed).unwrap_or(0);
        let rendered = gathered.render(&self.house, missed, job.language)?;
        let content = Content { subject: rendered.subject, text: rendered.text, html: rendered.html };
        let stored = serde_json::to_string(&content).unwrap_or_default();
        let shown = serde_json::to_string(&gathered.shown).unwrap_or_default();
        let kept = self.house.store.write(move |tx| {
            Box::pin(async move {
                tx.set(&name, &stored).await?;
                tx.set(&shown_name, &shown).await
            })
        });
        kept.await?;
        Ok(content)
    }

    async fn settle(&self, run: DueRun, end: Result<(), SendError>) -> store::Result<()> {
        let now = self.house.clock.now();
        let wait = |advice: Option<Duration>| {
            let tries = u32::try_from(run.attempts).unwrap_or(u32::MAX);
            advice
                .and_then(|a| TimeDelta::from_std(a).ok())
                .unwrap_or_else(|| backoff(tries, WAITS.0, WAITS.1, 0.5))
        };
        let (status, due_at, error) = match end {
            Ok(()) => {
                self.house.metrics.digest();
                tracing::info!(digest = run.job, "sent");
                ("sent", now, String::new())
            }
            Err(
                error @ (SendError::Refused(_)
                | SendError::Gone
                | SendError::Unreachable(_)
                | SendError::Moved(_)),
            ) => {
                tracing::error!(digest = run.job, %error, "a digest cannot be sent there");
                ("failed", now, error.to_string())
            }
            Err(error) if run.attempts >= TRIES => {
                tracing::error!(digest = run.job, %error, "a digest is given up");
                ("failed", now, error.to_string())
            }
            Err(SendError::Later(advice)) => ("queued", now + wait(advice), "later".to_owned()),
            // Job and slot are in its Message-ID: a letter that comes twice is shown as one.
            Err(error @ (SendError::Unknown | SendError::Misconfigured(_))) => {
                tracing::warn!(digest = run.job, %error, "a digest is tried again");
                ("queued", now + wait(None), error.to_string())
            }
        };
        self.house
            .store
            .write(move |tx| {
                Box::pin(async move {
                    tx.mark_run(&run, status, due_at.timestamp_micros(), &error).await?;
                    if status != "queued" && tx.slot_is_settled(&run.job, run.slot).await? {
                        tx.unset(&content_setting(&run)).await?;
                    }
                    Ok(())
                })
            })
            .await
    }
}

fn content_setting(run: &DueRun) -> String {
    format!("digest {} at {}", run.job, run.slot)
}

fn shown_setting(job: &str) -> String {
    format!("digest {job} shown")
}

/// Writes `<job>-<day>-<time>.html` and `.txt`, whole or not at all.
fn to_folder(
    folder: &Path,
    job: &str,
    slot: i64,
    zone: chrono_tz::Tz,
    content: &Content,
) -> Result<(), SendError> {
    let when = crate::clock::at(slot).with_timezone(&zone).format("%Y-%m-%d-%H%M");
    let wrong = |e: std::io::Error| SendError::Misconfigured(format!("the folder {}: {e}", folder.display()));
    std::fs::create_dir_all(folder).map_err(wrong)?;
    for (ending, body) in [("html", &content.html), ("txt", &content.text)] {
        let path = folder.join(format!("{job}-{when}.{ending}"));
        let unfinished = folder.join(format!(".{job}-{when}.{ending}"));
        std::fs::write(&unfinished, body)
            .and_then(|()| std::fs::rename(&unfinished, &path))
            .map_err(wrong)?;
    }
    Ok(())
}

/// A digest, with what it is of and what it showed.
pub struct Gathered {
    /// The newest version that was launched.
    pub consultation: Consultation,
    /// The digest.
    pub digest: Digest,
    /// For the next one.
    pub shown: Shown,
}

impl Gathered {
    /// In words; `missed` digests before it were not sent.
    ///
    /// # Errors
    /// When the page's template cannot be filled.
    pub fn render(
        &self,
        house: &House,
        missed: usize,
        language: Language,
    ) -> Result<Rendered, minijinja::Error> {
        let sentence = |key: &str, args: &[(&str, FluentValue<'_>)]| {
            let args: FluentArgs<'_> = args.iter().map(|(name, value)| (*name, value.clone())).collect();
            house.speaker.sentence(key, Some(&args), language)
        };
        render::render(&self.consultation, &self.digest, missed, language, &sentence)
    }
}

/// Scans every version of a consultation, of people of `groups` (all, when empty), and folds. Answers that came after
/// the closing are kept but not counted.
///
/// # Errors
/// [`DigestError::NotLaunched`], or what the database says.
pub async fn gather(
    house: &House,
    slug: &str,
    groups: &[String],
    last: Option<&Shown>,
) -> Result<Gathered, DigestError> {
    let versions: Vec<ConsultationRow> = house
        .store
        .consultations()
        .await?
        .into_iter()
        .filter(|row| row.slug == slug && row.status != Status::Draft)
        .collect();
    let newest = versions.last().ok_or_else(|| DigestError::NotLaunched(slug.to_owned()))?;
    let consultation = house.read_consultation(&newest.file)?;
    let index: HashMap<&str, usize> =
        consultation.questions.iter().enumerate().map(|(i, q)| (q.key.as_str(), i)).collect();
    let mut fold = Fold::new(&consultation, last);
    // People by small numbers: the fold marks with a bit whom it counted.
    let mut numbers: HashMap<i64, i64> = HashMap::new();
    for version in &versions {
        // In the order of their sessions.
        let mut members: Vec<(i64, i64)> = Vec::new();
        house
            .store
            .scan_sessions(version.id, |row| {
                let theirs: Vec<String> =
                    row.groups.split(',').filter(|g| !g.is_empty()).map(str::to_owned).collect();
                if groups.is_empty() || groups.iter().any(|g| theirs.contains(g)) {
                    let next = numbers.len() as i64;
                    let member = *numbers.entry(row.contact_id).or_insert(next);
                    members.push((row.id, member));
                    fold.session(&session_row(&row, member, &theirs));
                }
            })
            .await?;
        house
            .store
            .scan_answers(version.id, |row| {
                let member = members.binary_search_by_key(&row.session_id, |member| member.0);
                if let (Ok(at), Some(question)) = (member, index.get(row.question)) {
                    fold.answer(&answer_row(&row, members[at].1, *question));
                }
            })
            .await?;
    }
    let (digest, shown) = fold.finish(house.clock.now());
    Ok(Gathered { consultation, digest, shown })
}

fn session_row<'a>(row: &'a store::SessionRow, member: i64, groups: &'a [String]) -> SessionRow<'a> {
    let stage = match () {
        () if row.stage == "completed" => Stage::Completed,
        () if row.given > 0 => Stage::Started,
        () if row.reached_at.is_some() || row.started_at.is_some() => Stage::Reached,
        () => Stage::Invited,
    };
    let presence = if row.opted_out_at.is_some() { Presence::Left } else { Presence::Stays };
    SessionRow {
        member,
        country: Country::parse(&row.country),
        language: Language::parse(&row.language).unwrap_or(Language::ENGLISH),
        channel: &row.channel,
        groups,
        stage,
        presence,
    }
}

fn answer_row<'a>(row: &store::AnswerRow<'a>, member: i64, question: usize) -> AnswerRow<'a> {
    let said = match row.state {
        "text" => Said::Text {
            words: row.said,
            language: Language::parse(row.language).unwrap_or(Language::ENGLISH),
            at: crate::clock::at(row.at),
        },
        "media" => Said::Media,
        "dont-know" => Said::DontKnow,
        "refused" => Said::Refused,
        "skipped" => Said::Skipped,
        "review" => Said::Review,
        _ => Said::Value(row.said),
    };
    AnswerRow { member, question, said, corrected: row.corrected, mentions_stop: row.mentions_stop }
}

/// How a moment is written in file names and lists: local, to the minute.
pub fn local(moment: Time, zone: chrono_tz::Tz) -> String {
    moment.with_timezone(&zone).format("%Y-%m-%d %H:%M").to_string()
}

/// Where a stored target leads, in words.
pub fn place(target: &str) -> String {
    match serde_json::from_str(target) {
        Ok(Place::Folder(folder)) => format!("the folder {}", folder.display()),
        Ok(Place::Mail(address)) => address,
        Ok(Place::Telegram { channel, chat }) => format!("chat {chat} ({channel})"),
        Err(_) => target.to_owned(),
    }
}
