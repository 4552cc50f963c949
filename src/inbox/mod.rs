//! What people send: domain, then store, many at once in one transaction.
//!
//! A channel hands over an [`Inbound`] and waits until it is committed; only then is the provider told so. While one
//! batch is being committed the next one gathers, so that a slow disk makes batches larger and not replies later. What
//! providers report on what we handed over comes the same way.

mod batch;
mod long;

use std::collections::{BTreeMap, HashSet};
use std::sync::Arc;

use chrono::TimeDelta;
use tokio::sync::{mpsc, oneshot};
use tokio_util::sync::CancellationToken;

use crate::domain::message::{Event, Inbound, Receipt};
use crate::house::House;
use crate::store::{Result, StoreError, Tx};
use batch::Batch;

/// How many messages share one transaction at most.
const TOGETHER: usize = 256;
/// How many wait before their hooks do.
const WAITING: usize = 4096;
/// How many long messages of which parts never came are read in one transaction.
const UNFINISHED: i64 = 100;

/// Whether a message was new.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Taken {
    /// It was, and is kept.
    New,
    /// It was a part of a long message that is not read yet: it is kept, and waits for the others.
    Part,
    /// It had been delivered before: nothing changed.
    Again,
}

/// What came, and who hears when it is committed.
enum Waiting {
    Message(Inbound, oneshot::Sender<Result<Taken>>),
    Receipts(Vec<Receipt>, oneshot::Sender<Result<()>>),
}

/// The way in.
#[derive(Clone)]
pub struct Inbox {
    sender: mpsc::Sender<Waiting>,
    closing: CancellationToken,
}

/// The task behind it.
pub struct Intake {
    house: Arc<House>,
    receiver: mpsc::Receiver<Waiting>,
    closing: CancellationToken,
}

/// An inbox, and the task that must [run](Intake::run) for it to take anything.
pub fn open(house: Arc<House>) -> (Inbox, Intake) {
    let (sender, receiver) = mpsc::channel(WAITING);
    let closing = CancellationToken::new();
    let inbox = Inbox { sender, closing: closing.clone() };
    let intake = Intake { house, receiver, closing };
    (inbox, intake)
}

impl Inbox {
    /// Takes a message; gives when it is committed.
    ///
    /// # Errors
    /// When it could not be committed: the provider should deliver it again.
    pub async fn take(&self, inbound: Inbound) -> Result<Taken> {
        self.bring(|asked_by| Waiting::Message(inbound, asked_by)).await
    }

    /// Keeps receipts; gives when they are committed. A provider's word that somebody opted out counts as STOP.
    ///
    /// # Errors
    /// When they could not be committed: the provider should deliver them again.
    pub async fn report(&self, receipts: Vec<Receipt>) -> Result<()> {
        self.bring(|asked_by| Waiting::Receipts(receipts, asked_by)).await
    }

    async fn bring<T>(&self, waiting: impl FnOnce(oneshot::Sender<Result<T>>) -> Waiting) -> Result<T> {
        let stopping = || StoreError::Unavailable("the program is stopping".to_owned());
        let (asked_by, answer) = oneshot::channel();
        self.sender.send(waiting(asked_by)).await.map_err(|_| stopping())?;
        answer.await.map_err(|_| stopping())?
    }

    /// Nothing more is taken: the intake finishes what waits and ends, whoever still holds an [`Inbox`].
    pub fn close(&self) {
        self.closing.cancel();
    }
}

impl Intake {
    /// Takes what comes until every [`Inbox`] is dropped or one is [closed](Inbox::close).
    pub async fn run(mut self) {
        let mut waiting = Vec::with_capacity(TOGETHER);
        loop {
            let taken = tokio::select! {
                taken = self.receiver.recv_many(&mut waiting, TOGETHER) => taken,
                () = self.closing.cancelled(), if !self.receiver.is_closed() => {
                    self.receiver.close();
                    continue;
                }
            };
            if taken == 0 {
                break;
            }
            let mut rest: Vec<Waiting> = std::mem::take(&mut waiting);
            while !rest.is_empty() {
                let batch: Vec<Waiting> = rest.drain(..batch_length(&rest)).collect();
                self.take(batch).await;
            }
        }
    }

    async fn take(&self, batch: Vec<Waiting>) {
        let (mut messages, mut askers) = (Vec::new(), Vec::new());
        let (mut receipts, mut reporters) = (BTreeMap::<String, Vec<Receipt>>::new(), Vec::new());
        for waiting in batch {
            match waiting {
                Waiting::Message(inbound, asked_by) => {
                    askers.push((inbound.channel.clone(), asked_by));
                    messages.push(inbound);
                }
                Waiting::Receipts(reported, asked_by) => {
                    for receipt in reported {
                        self.count(&receipt);
                        receipts.entry(receipt.channel.clone()).or_default().push(receipt);
                    }
                    reporters.push(asked_by);
                }
            }
        }
        let house = self.house.clone();
        let kept = self
            .house
            .store
            .write(move |tx| Box::pin(async move { keep(&house, tx, messages, receipts).await }))
            .await;
        match kept {
            Ok(kept) => {
                for (channel, receipts) in kept.unknown {
                    (0..receipts).for_each(|_| self.house.metrics.receipt(&channel, "unknown"));
                }
                for channel in kept.replied_by {
                    if let Some(sends) = self.house.channel(&channel) {
                        sends.wake.notify_one();
                    }
                }
                for ((channel, asked_by), taken) in askers.into_iter().zip(kept.taken) {
                    let what = match taken {
                        Taken::New => "new",
                        Taken::Part => "part",
                        Taken::Again => "again",
                    };
                    self.house.metrics.inbound(&channel, what);
                    // A client that hung up has its message kept all the same.
                    let _ = asked_by.send(Ok(taken));
                }
                for asked_by in reporters {
                    let _ = asked_by.send(Ok(()));
                }
            }
            Err(error) => {
                let (messages, reports) = (askers.len(), reporters.len());
                tracing::error!(%error, messages, reports, "not kept: they must be delivered again");
                let not_kept = || StoreError::Unavailable("not committed".to_owned());
                for (channel, asked_by) in askers {
                    self.house.metrics.inbound(&channel, "not kept");
                    let _ = asked_by.send(Err(not_kept()));
                }
                for asked_by in reporters {
                    let _ = asked_by.send(Err(not_kept()));
                }
            }
        }
    }

    fn count(&self, receipt: &Receipt) {
        self.house.metrics.receipt(&receipt.channel, receipt.status.as_str());
        self.house.ways.reported(&receipt.channel, self.house.clock.now());
    }
}

/// What a transaction came to.
struct Kept {
    /// What became of each message.
    taken: Vec<Taken>,
    /// The channels by which replies wait to go out.
    replied_by: HashSet<String>,
    /// How many receipts of each channel were of messages that we do not know.
    unknown: Vec<(String, usize)>,
}

async fn keep(
    house: &House,
    tx: &mut Tx,
    mut messages: Vec<Inbound>,
    receipts: BTreeMap<String, Vec<Receipt>>,
) -> Result<Kept> {
    let (now, brought) = (house.clock.now(), messages.len());
    let mut unknown = Vec::with_capacity(receipts.len());
    for (channel, receipts) in receipts {
        let received = tx.receive(&receipts, now.timestamp_micros()).await?;
        let gone = tx.addresses(&received.gone).await?;
        let gone = gone.iter().filter_map(|(hash, sealed)| house.store.key().open(sealed, hash));
        messages.extend(gone.map(|from| Inbound::opted_out(&channel, from, now)));
        unknown.push((channel, received.unknown));
    }
    let (mut taken, replied_by) = match messages.is_empty() {
        true => Default::default(),
        false => Batch::new(house).take(tx, messages).await?,
    };
    taken.truncate(brought);
    Ok(Kept { taken, replied_by, unknown })
}

/// How many of these may share a transaction: what looks at other people's rows, or at answers that may still be in
/// this very batch, goes alone.
fn batch_length(waiting: &[Waiting]) -> usize {
    let alone = |w: &Waiting| match w {
        Waiting::Message(inbound, _) => matches!(inbound.event, Event::Share(_) | Event::Edit { .. }),
        Waiting::Receipts(..) => false,
    };
    match waiting.iter().position(alone) {
        Some(0) => 1,
        Some(n) => n,
        None => waiting.len(),
    }
}

/// Reads long messages of which nothing came for so long, as far as they came, and answers them. Gives the channel of
/// each; as many as are read at once: there may be more.
///
/// # Errors
/// What the database says.
pub async fn read_unfinished(house: &House, tx: &mut Tx, wait: TimeDelta) -> Result<Vec<String>> {
    let now = house.clock.now();
    // What came in the future came before the clock was set back: nobody should wait until it is there again.
    let (before, after) = ((now - wait).timestamp_micros(), (now + wait).timestamp_micros());
    let unfinished = tx.overdue(before, after, UNFINISHED).await?;
    match unfinished.is_empty() {
        true => Ok(Vec::new()),
        false => Batch::new(house).read(tx, unfinished).await,
    }
}
