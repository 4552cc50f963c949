//! What people send: domain, then store, many at once in one transaction.
//!
//! A channel hands over an [`Inbound`] and waits until it is committed; only then is the provider told so. While one
//! batch is being committed the next one gathers, so that a slow disk makes batches larger and not replies later.

mod batch;
mod long;

use std::sync::Arc;

use chrono::TimeDelta;
use tokio::sync::{mpsc, oneshot};
use tokio_util::sync::CancellationToken;

use crate::domain::message::{Event, Inbound};
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

struct Waiting {
    inbound: Inbound,
    asked_by: oneshot::Sender<Result<Taken>>,
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
        let stopping = || StoreError::Unavailable("the program is stopping".to_owned());
        let (asked_by, answer) = oneshot::channel();
        self.sender.send(Waiting { inbound, asked_by }).await.map_err(|_| stopping())?;
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
        let (messages, askers): (Vec<Inbound>, Vec<_>) =
            batch.into_iter().map(|w| (w.inbound, w.asked_by)).unzip();
        let channels: Vec<String> = messages.iter().map(|m| m.channel.clone()).collect();
        let house = self.house.clone();
        let taken = self
            .house
            .store
            .write(move |tx| Box::pin(async move { Batch::new(&house).take(tx, messages).await }))
            .await;
        match taken {
            Ok((taken, replied_by)) => {
                for (channel, taken) in channels.iter().zip(&taken) {
                    let what = match taken {
                        Taken::New => "new",
                        Taken::Part => "part",
                        Taken::Again => "again",
                    };
                    self.house.metrics.inbound(channel, what);
                }
                for channel in replied_by {
                    if let Some(sends) = self.house.channel(&channel) {
                        sends.wake.notify_one();
                    }
                }
                for (asked_by, taken) in askers.into_iter().zip(taken) {
                    // A client that hung up has its message kept all the same.
                    let _ = asked_by.send(Ok(taken));
                }
            }
            Err(error) => {
                tracing::error!(%error, messages = askers.len(), "not kept: they must be delivered again");
                channels.iter().for_each(|channel| self.house.metrics.inbound(channel, "not kept"));
                for asked_by in askers {
                    let _ = asked_by.send(Err(StoreError::Unavailable("not committed".to_owned())));
                }
            }
        }
    }
}

/// How many of these may share a transaction: what looks at other people's rows, or at answers that may still be in
/// this very batch, goes alone.
fn batch_length(waiting: &[Waiting]) -> usize {
    let alone = |w: &Waiting| matches!(w.inbound.event, Event::Share(_) | Event::Edit { .. });
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
