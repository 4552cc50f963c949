//! What a gateway would never bring again, while the store cannot commit.
//!
//! Most providers call again until they hear 2xx: they are told 503. Some never do, and what they bring is gone with
//! our answer. What these bring is tried at once, and where that fails it is laid down in a file, sealed with the
//! store's key, synced, and only then acknowledged. As soon as the store commits again it is read anew, in order, as if
//! the gateway called now; while something waits, what comes after it waits behind it. A message that was committed
//! before is known by its key and changes nothing.
//!
//! One task owns the file ([`Keeper`]), so a gateway that hangs up loses nothing either.

mod file;

use std::collections::BTreeMap;
use std::net::IpAddr;
use std::path::Path;
use std::pin::Pin;
use std::sync::Arc;
use std::time::Duration;

use axum::body::Bytes;
use axum::http::{HeaderMap, HeaderName, HeaderValue};
use base64::Engine as _;
use base64::engine::general_purpose::STANDARD_NO_PAD as BASE64;
use futures_util::future::{OptionFuture, join, join_all};
use futures_util::stream::FuturesUnordered;
use futures_util::{FutureExt as _, StreamExt as _};
use serde::{Deserialize, Serialize};
use tokio::sync::{mpsc, oneshot};
use tokio_util::sync::CancellationToken;

pub use file::SpoolError;

use crate::channel::sms::{HookKind, HookRequest, Hooked, Sms};
use crate::clock;
use crate::domain::Time;
use crate::house::House;
use crate::inbox::Inbox;
use file::SpoolFile;

/// How long the store may take before a call is laid down: providers that never call again wait 10 to 15 s.
const PATIENCE: Duration = Duration::from_secs(5);
/// Between two looks whether the store commits again.
const AGAIN: Duration = Duration::from_secs(1);
/// How many calls are read from the file at once.
const TOGETHER: usize = 64;
/// How many calls wait for the keeper before their hooks do.
const WAITING: usize = 1024;
/// How often a call is tried that alone cannot be kept, while the store commits other things, before it is kept aside.
const STRIKES: u32 = 5;
/// What the seals of the file are bound to.
const PLACE: &str = "spool";
/// What is written to see whether the store commits.
const PROBE: &str = "spool tried at";

/// One call of a gateway's hook that was verified and read.
pub struct Call {
    /// The channel's configured name.
    pub channel: String,
    /// When it came.
    pub at: Time,
    /// `GET`, `POST`.
    pub method: String,
    /// The whole URL, as the provider knows it.
    pub url: String,
    /// As they came.
    pub headers: HeaderMap,
    /// As it came.
    pub body: Bytes,
    /// What the hook's path says it is for.
    pub kind: Option<HookKind>,
    /// Whose call it is, seen past our own proxies.
    pub address: Option<IpAddr>,
}

/// What a call looks like in the file, before it is sealed.
#[derive(Serialize, Deserialize)]
struct Record {
    channel: String,
    at: i64,
    method: String,
    url: String,
    headers: Vec<(String, String)>,
    body: String,
    kind: Option<String>,
    address: Option<IpAddr>,
}

/// The way to the spool.
#[derive(Clone)]
pub struct Spool {
    sender: mpsc::Sender<Arrived>,
    closing: CancellationToken,
}

/// The task behind it.
pub struct Keeper {
    house: Arc<House>,
    inbox: Inbox,
    sms: BTreeMap<String, Arc<Sms>>,
    file: SpoolFile,
    arrivals: mpsc::Receiver<Arrived>,
    closing: CancellationToken,
    /// How often the oldest record alone could not be kept.
    strikes: u32,
}

struct Arrived {
    call: Call,
    hooked: Hooked,
    /// Hears whether it is kept.
    asked_by: oneshot::Sender<bool>,
}

/// What became of a record that was tried.
enum End {
    Kept,
    NotNow,
    /// It will never be read as it is: why.
    Unreadable(&'static str),
}

type Trying = Pin<Box<dyn Future<Output = (Arrived, bool)> + Send>>;
type Draining = Pin<Box<dyn Future<Output = Drained> + Send>>;

/// What became of the oldest records.
struct Drained {
    records: Vec<(String, End)>,
    /// Where the first of them was not kept: whether the store commits other things.
    commits: bool,
}

/// Keeps what a hook brought; whether all of it is committed.
pub async fn keep(inbox: &Inbox, hooked: &Hooked) -> bool {
    let events = join_all(hooked.events.iter().map(|event| inbox.take(event.clone())));
    let receipts = async {
        let receipts = &hooked.receipts;
        receipts.is_empty() || inbox.report(receipts.clone()).await.is_ok()
    };
    let (events, receipts) = join(events, receipts).await;
    receipts && events.into_iter().all(|taken| taken.is_ok())
}

/// The spool at `path`, of `most` bytes at most, and the task that must [run](Keeper::run) for it to take anything.
///
/// # Errors
/// The file cannot be used, or another program has it.
pub async fn open(
    path: &Path,
    most: u64,
    house: Arc<House>,
    inbox: Inbox,
    sms: BTreeMap<String, Arc<Sms>>,
) -> Result<(Spool, Keeper), SpoolError> {
    let file = SpoolFile::open(path, most).await?;
    if file.was_torn {
        tracing::warn!(
            spool = %path.display(),
            "the last record was torn and is cut off: its gateway was never told that it was kept"
        );
    }
    if file.waiting() > 0 {
        tracing::warn!(spool = %path.display(), calls = file.waiting(), "calls of gateways wait to be kept");
    }
    house.metrics.spooled(file.waiting());
    let (sender, arrivals) = mpsc::channel(WAITING);
    let closing = CancellationToken::new();
    let spool = Spool { sender, closing: closing.clone() };
    Ok((spool, Keeper { house, inbox, sms, file, arrivals, closing, strikes: 0 }))
}

impl Spool {
    /// Keeps what a call brought, in the store or else in the file; whether it may be acknowledged.
    pub async fn take(&self, call: Call, hooked: Hooked) -> bool {
        let (asked_by, answer) = oneshot::channel();
        match self.sender.send(Arrived { call, hooked, asked_by }).await {
            Ok(()) => answer.await.unwrap_or(false),
            Err(_) => false,
        }
    }

    /// Nothing more is taken: the keeper finishes what waits and ends, whoever still holds a [`Spool`].
    pub fn close(&self) {
        self.closing.cancel();
    }
}

impl Keeper {
    /// Keeps what comes, and drains the file, until it is [closed](Spool::close).
    pub async fn run(mut self) {
        let mut trying: FuturesUnordered<Trying> = FuturesUnordered::new();
        let mut draining: Option<Draining> = self.drain().await;
        let mut arrived = Vec::with_capacity(TOGETHER);
        loop {
            let mut homeless: Vec<Arrived> = Vec::new();
            tokio::select! {
                taken = self.arrivals.recv_many(&mut arrived, TOGETHER) => {
                    if taken == 0 {
                        break;
                    }
                    // What comes after something that waits, waits behind it.
                    match self.file.waiting() {
                        0 => trying.extend(arrived.drain(..).map(|arrived| self.attempt(arrived))),
                        _ => homeless.append(&mut arrived),
                    }
                }
                Some(tried) = trying.next(), if !trying.is_empty() => {
                    let more = std::iter::from_fn(|| trying.next().now_or_never().flatten());
                    homeless.extend(std::iter::once(tried).chain(more).filter_map(finished));
                }
                Some(drained) = OptionFuture::from(draining.as_mut()), if draining.is_some() => {
                    draining = match self.drained(drained).await {
                        true => self.drain().await,
                        false => None,
                    };
                }
                () = tokio::time::sleep(AGAIN), if draining.is_none() && self.file.waiting() > 0 => {
                    draining = self.drain().await;
                }
                () = self.closing.cancelled(), if !self.arrivals.is_closed() => self.arrivals.close(),
            }
            self.lay_down(homeless).await;
        }
        let rest: Vec<Arrived> = trying.collect::<Vec<_>>().await.into_iter().filter_map(finished).collect();
        self.lay_down(rest).await;
    }

    fn attempt(&self, arrived: Arrived) -> Trying {
        let inbox = self.inbox.clone();
        Box::pin(async move {
            let kept = tokio::time::timeout(PATIENCE, keep(&inbox, &arrived.hooked)).await;
            (arrived, kept.unwrap_or(false))
        })
    }

    /// Lays calls down in the file and acknowledges them; those that find no room are refused.
    async fn lay_down(&mut self, arrived: Vec<Arrived>) {
        if arrived.is_empty() {
            return;
        }
        let sealed: Option<Vec<String>> =
            arrived.iter().map(|arrived| seal(&self.house, &arrived.call)).collect();
        let laid = match sealed {
            Some(lines) => self.file.append(&lines).await.map_err(|error| error.to_string()),
            None => Err("a call cannot be sealed".to_owned()),
        };
        match &laid {
            Ok(()) => tracing::warn!(
                calls = arrived.len(),
                waiting = self.file.waiting(),
                "laid down in the spool: the store does not commit"
            ),
            Err(error) => {
                tracing::error!(%error, calls = arrived.len(), "not kept, and these gateways do not call again");
            }
        }
        self.house.metrics.spooled(self.file.waiting());
        for Arrived { call, asked_by, .. } in arrived {
            if laid.is_err() {
                self.house.metrics.rejected(&call.channel, "spool");
            }
            // A gateway that hung up has its call kept all the same.
            let _ = asked_by.send(laid.is_ok());
        }
    }

    /// Begins to bring the oldest records to the store.
    async fn drain(&mut self) -> Option<Draining> {
        // After a record that could not be kept each one is tried alone, to know which it is.
        let most = if self.strikes > 0 { 1 } else { TOGETHER };
        let lines = match self.file.oldest(most).await {
            Ok(lines) if lines.is_empty() => return None,
            Ok(lines) => lines,
            Err(error) => {
                tracing::error!(%error, "what waits cannot be read");
                return None;
            }
        };
        let (house, inbox, sms) = (self.house.clone(), self.inbox.clone(), self.sms.clone());
        Some(Box::pin(async move {
            let ends = join_all(lines.iter().map(|line| bring(&house, &inbox, &sms, line))).await;
            let commits = matches!(ends.first(), Some(End::NotNow)) && commits(&house).await;
            Drained { records: lines.into_iter().zip(ends).collect(), commits }
        }))
    }

    /// Forgets what was kept; whether to go on at once.
    async fn drained(&mut self, drained: Drained) -> bool {
        self.strikes += u32::from(drained.commits);
        let mut done = 0;
        for (line, end) in &drained.records {
            let put_aside = match end {
                End::Kept => None,
                End::Unreadable(why) => Some(*why),
                // Its own fault, and not the store's.
                End::NotNow if self.strikes > STRIKES => Some("the store commits other things, and not this"),
                End::NotNow => break,
            };
            if let Some(why) = put_aside {
                match self.file.aside(line).await {
                    Ok(path) => tracing::error!(
                        why,
                        aside = %path.display(),
                        "a call that was acknowledged cannot be kept: it is put aside, sealed"
                    ),
                    Err(error) => {
                        tracing::error!(%error, why, "a call cannot even be put aside");
                        break;
                    }
                }
            }
            self.strikes = 0;
            done += 1;
        }
        if let Err(error) = self.file.forget(done).await {
            tracing::error!(%error, "what was drained stays in the spool: it changes nothing when it comes again");
            return false;
        }
        if done > 0 {
            tracing::info!(calls = done, waiting = self.file.waiting(), "drained from the spool");
        }
        self.house.metrics.spooled(self.file.waiting());
        done > 0
    }
}

/// Whether the store commits at all. Something is really written: on a full disk nothing else fails.
async fn commits(house: &House) -> bool {
    let now = house.clock.now().timestamp_micros().to_string();
    let probe = house.store.write(move |tx| Box::pin(async move { tx.set(PROBE, &now).await }));
    matches!(tokio::time::timeout(PATIENCE, probe).await, Ok(Ok(())))
}

/// Tells who asked that it is kept; gives back what is not.
fn finished((arrived, kept): (Arrived, bool)) -> Option<Arrived> {
    if !kept {
        return Some(arrived);
    }
    // A gateway that hung up has its call kept all the same.
    let _ = arrived.asked_by.send(true);
    None
}

async fn bring(house: &House, inbox: &Inbox, sms: &BTreeMap<String, Arc<Sms>>, line: &str) -> End {
    let Some(call) = unseal(house, line) else {
        return End::Unreadable("it cannot be opened");
    };
    let Some(sms) = sms.get(&call.channel) else {
        return End::Unreadable("its channel is no longer configured");
    };
    match sms.hook_again(&call.request(), call.at) {
        Ok(hooked) => match tokio::time::timeout(PATIENCE, keep(inbox, &hooked)).await {
            Ok(true) => End::Kept,
            Ok(false) | Err(_) => End::NotNow,
        },
        Err(_) => {
            End::Unreadable("its channel's options or gateway changed: it is no longer taken for genuine")
        }
    }
}

impl Call {
    /// As the gateway's file reads it.
    pub fn request(&self) -> HookRequest<'_> {
        HookRequest {
            method: &self.method,
            url: &self.url,
            headers: &self.headers,
            body: &self.body,
            kind: self.kind,
            address: self.address,
        }
    }
}

fn seal(house: &House, call: &Call) -> Option<String> {
    let header = |(name, value): (&HeaderName, &HeaderValue)| {
        (name.as_str().to_owned(), BASE64.encode(value.as_bytes()))
    };
    let record = Record {
        channel: call.channel.clone(),
        at: call.at.timestamp_micros(),
        method: call.method.clone(),
        url: call.url.clone(),
        headers: call.headers.iter().map(header).collect(),
        body: BASE64.encode(&call.body),
        kind: call.kind.map(|kind| kind.as_str().to_owned()),
        address: call.address,
    };
    house.store.key().seal_bytes(&serde_json::to_vec(&record).ok()?, PLACE).ok()
}

fn unseal(house: &House, line: &str) -> Option<Call> {
    let record: Record = serde_json::from_slice(&house.store.key().open_bytes(line, PLACE)?).ok()?;
    let mut headers = HeaderMap::new();
    for (name, value) in record.headers {
        let value = HeaderValue::from_bytes(&BASE64.decode(value).ok()?).ok()?;
        headers.append(HeaderName::from_bytes(name.as_bytes()).ok()?, value);
    }
    Some(Call {
        channel: record.channel,
        at: clock::at(record.at),
        method: record.method,
        url: record.url,
        headers,
        body: BASE64.decode(record.body).ok()?.into(),
        kind: match record.kind {
            Some(kind) => Some(HookKind::parse(&kind)?),
            None => None,
        },
        address: record.address,
    })
}
