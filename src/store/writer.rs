//! The one task that writes.

use std::pin::Pin;
use std::sync::Arc;
use std::sync::atomic::{AtomicBool, Ordering};
use std::time::Duration;

use tokio::sync::{mpsc, oneshot};
use tokio_util::sync::CancellationToken;

use super::{Connected, Place, Result, Store, StoreError, Tx, read};

/// How many works share one commit at most.
const TOGETHER: usize = 64;
/// How many works wait before those who bring them do.
const WAITING: usize = 1024;
/// Between two tries to reach a database that went away.
const RECONNECT: Duration = Duration::from_millis(500);

/// How long there must be nothing to write before memory is given back.
const REST: Duration = Duration::from_secs(30);

type Doing<'c, T> = Pin<Box<dyn Future<Output = Result<T>> + Send + 'c>>;

/// Something to be done inside the writing transaction, whose answer is given after the commit.
pub(super) trait Work: Send {
    fn run<'c>(&'c mut self, tx: &'c mut Tx) -> Doing<'c, ()>;
    /// It is not kept, for this; gives what the writer must know of that.
    fn fails(&mut self, error: StoreError) -> StoreError;
    fn answer(self: Box<Self>, end: std::result::Result<(), String>);
}

struct Once<T, F> {
    work: Option<F>,
    value: Option<Result<T>>,
    asked_by: oneshot::Sender<Result<T>>,
}

impl<T, F> Work for Once<T, F>
where
    T: Send,
    F: for<'c> FnOnce(&'c mut Tx) -> Doing<'c, T> + Send,
{
    fn run<'c>(&'c mut self, tx: &'c mut Tx) -> Doing<'c, ()> {
        Box::pin(async move {
            let Some(work) = self.work.take() else {
                return Ok(());
            };
            match work(tx).await {
                Ok(value) => {
                    self.value = Some(Ok(value));
                    Ok(())
                }
                Err(error) => Err(self.fails(error)),
            }
        })
    }

    fn fails(&mut self, error: StoreError) -> StoreError {
        let lost = error.lost_connection();
        self.value = Some(Err(error));
        if lost { StoreError::Unavailable(String::new()) } else { StoreError::Refused(String::new()) }
    }

    fn answer(self: Box<Self>, end: std::result::Result<(), String>) {
        let value = match (end, self.value) {
            (_, Some(Err(error))) => Err(error),
            (Ok(()), Some(Ok(value))) => Ok(value),
            (Ok(()), None) => Err(StoreError::Unavailable("the work was not begun".to_owned())),
            (Err(why), _) => Err(StoreError::Unavailable(why)),
        };
        // Who asked may have hung up: the work is done all the same.
        let _ = self.asked_by.send(value);
    }
}

type Lane = mpsc::Sender<Box<dyn Work>>;

/// The ways to the writer.
#[derive(Clone)]
pub(super) struct Sender {
    /// Of whoever waits for an answer, such as a gateway's hook.
    first: Lane,
    /// Of what nobody waits for: it has its turn after each commit of these.
    behind: Lane,
}

/// The writing connection, waiting to be [run](Writer::run).
pub struct Writer {
    place: Place,
    tx: Option<Tx>,
    waiting: mpsc::Receiver<Box<dyn Work>>,
    behind: mpsc::Receiver<Box<dyn Work>>,
    closing: CancellationToken,
    serving: Arc<AtomicBool>,
    prepared: Arc<AtomicBool>,
}

pub(super) fn pair(
    place: Place,
    tx: Option<Tx>,
    closing: CancellationToken,
    serving: Arc<AtomicBool>,
    prepared: Arc<AtomicBool>,
) -> (Sender, Writer) {
    let ((first, waiting), (later, behind)) = (mpsc::channel(WAITING), mpsc::channel(WAITING));
    let sender = Sender { first, behind: later };
    (sender, Writer { place, tx, waiting, behind, closing, serving, prepared })
}

impl Store {
    /// Runs `work` in the writing transaction and gives its value after the commit. An error undoes this work alone.
    ///
    /// # Errors
    /// The work's own, or [`StoreError::Unavailable`] when it could not be committed: then nothing of it is kept,
    /// or, if the database went away in the middle of the commit, perhaps all of it.
    pub async fn write<T, F>(&self, work: F) -> Result<T>
    where
        T: Send + 'static,
        F: for<'c> FnOnce(&'c mut Tx) -> Doing<'c, T> + Send + 'static,
    {
        write_by(&self.writer.first, work).await
    }

    /// The same of what nobody waits for: what somebody does wait for goes before, and no transaction holds both. A
    /// round that is sent makes no reply wait for more than one of its works.
    ///
    /// # Errors
    /// As for [`Store::write`].
    pub async fn write_behind<T, F>(&self, work: F) -> Result<T>
    where
        T: Send + 'static,
        F: for<'c> FnOnce(&'c mut Tx) -> Doing<'c, T> + Send + 'static,
    {
        write_by(&self.writer.behind, work).await
    }

    /// Begins to serve, and queues again what an earlier run left in hand; gives how many. None: another program
    /// serves from this database, in whose hand it may be.
    ///
    /// # Errors
    /// What the database says.
    pub async fn begin_to_serve(&self) -> Result<Option<u64>> {
        let again = self
            .write(|tx| {
                Box::pin(async move {
                    Ok(match tx.serves_alone().await? {
                        true => Some(tx.requeue(i64::MAX).await? + tx.requeue_runs(i64::MAX).await?),
                        false => None,
                    })
                })
            })
            .await?;
        self.serving.store(true, Ordering::Relaxed);
        Ok(again)
    }

    /// No more is read or written: the readers end, then the writer finishes what waits and ends, the last to let
    /// go of the file; whoever still holds a [`Store`].
    pub async fn close(&self) {
        read!(self, pool => pool.close().await);
        self.closing.cancel();
    }
}

async fn write_by<T, F>(lane: &Lane, work: F) -> Result<T>
where
    T: Send + 'static,
    F: for<'c> FnOnce(&'c mut Tx) -> Doing<'c, T> + Send + 'static,
{
    let (asked_by, answer) = oneshot::channel();
    let stopping = || StoreError::Unavailable("the program is stopping".to_owned());
    let work = Box::new(Once { work: Some(work), value: None, asked_by });
    lane.send(work).await.map_err(|_| stopping())?;
    answer.await.map_err(|_| stopping())?
}

impl Writer {
    /// Writes until every [`Store`] is dropped or one is [closed](Store::close).
    pub async fn run(mut self) {
        let mut works = Vec::with_capacity(TOGETHER);
        let mut rested = false;
        loop {
            let (taken, behind) = tokio::select! {
                biased;
                () = self.closing.cancelled(), if !self.waiting.is_closed() => {
                    self.waiting.close();
                    self.behind.close();
                    continue;
                }
                taken = self.waiting.recv_many(&mut works, TOGETHER) => (taken, self.behind.try_recv().ok()),
                Some(work) = self.behind.recv() => (0, Some(work)),
                () = tokio::time::sleep(REST), if !rested => {
                    rested = true;
                    if let Some(tx @ Tx { connected: Connected::Sqlite(_), .. }) = &mut self.tx {
                        // A connection that was lost shows itself at the next write.
                        let _ = tx.raw("pragma shrink_memory").await;
                    }
                    continue;
                }
            };
            if taken == 0 && behind.is_none() {
                break;
            }
            rested = false;
            if taken > 0 {
                self.write(&mut works).await;
            }
            if let Some(work) = behind {
                works.push(work);
                self.write(&mut works).await;
            }
        }
        if let Some(tx) = self.tx.take() {
            tx.let_go().await;
        }
    }

    /// Does these works, together or not at all, and answers them.
    async fn write(&mut self, works: &mut Vec<Box<dyn Work>>) {
        let end = self.commit(works).await;
        if let Err(error) = &end {
            tracing::error!(%error, works = works.len(), "nothing was committed");
            // Nobody knows what state it is in: with a transaction left open nothing could be written any more.
            self.tx = None;
        }
        let end = end.map_err(|e| e.to_string());
        for work in works.drain(..) {
            work.answer(end.clone());
        }
    }

    async fn commit(&mut self, works: &mut [Box<dyn Work>]) -> Result<()> {
        let tx = match &mut self.tx {
            Some(tx) => tx,
            None => {
                tokio::time::sleep(RECONNECT).await;
                if !self.prepared.load(Ordering::Relaxed) {
                    return Err(StoreError::Unavailable("it was away at the start, and still is".to_owned()));
                }
                let mut tx = self.place.connect().await?;
                if self.serving.load(Ordering::Relaxed) {
                    tx.serves().await?;
                }
                self.tx.insert(tx)
            }
        };
        tx.begin();
        let alone = works.len() == 1;
        for work in works {
            if !alone {
                tx.begin_work();
            }
            let done = match work.run(tx).await {
                // What it left for later may be refused now.
                Ok(()) if !alone => tx.settled().await.map(drop).map_err(|error| work.fails(error)),
                done => done,
            };
            match (done, alone) {
                (Ok(()), true) => {}
                (Ok(()), false) => tx.end_work().await?,
                (Err(error), _) if error.lost_connection() => {
                    let _ = tx.rollback().await;
                    return Err(StoreError::Unavailable("the connection was lost".to_owned()));
                }
                (Err(_), true) => return tx.rollback().await,
                (Err(_), false) => tx.undo_work().await?,
            }
        }
        let committed = tx.commit().await;
        if committed.is_err() {
            let _ = tx.rollback().await;
        }
        committed
    }
}

impl Tx {
    /// Begins to serve; whether nobody else does. Locks of a session end with its connection, so a killed program
    /// holds nothing. Runs inside a transaction, of which there is one at a time: nobody begins meanwhile.
    async fn serves_alone(&mut self) -> Result<bool> {
        let Connected::Postgres(c) = self.settled().await? else {
            // The file is held: see `Store::hold`.
            return Ok(true);
        };
        let sql = "select pg_try_advisory_lock(7382700173)";
        let alone: bool = sqlx::query_scalar(sql).fetch_one(&mut *c).await?;
        self.serves().await?;
        if alone {
            self.raw("select pg_advisory_unlock(7382700173)").await?;
        }
        Ok(alone)
    }

    /// Shows other programs on this database that this one serves.
    async fn serves(&mut self) -> Result<()> {
        match self.connected {
            Connected::Sqlite(_) => Ok(()),
            Connected::Postgres(_) => self.raw("select pg_advisory_lock_shared(7382700173)").await,
        }
    }
}
