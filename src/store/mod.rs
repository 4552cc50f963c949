//! Keeps. SQLite or PostgreSQL from one set of statements, each standing in full in the file of its table.
//!
//! One task owns the writing connection ([`Writer`]): it takes what is waiting, begins, runs each work inside a
//! savepoint, commits once and answers all. So many replies share one fsync, a client that hangs up cannot leave a
//! transaction open, and SQLite never has two writers. On PostgreSQL an advisory lock taken at *begin* is what
//! `begin immediate` is on SQLite: one writer at a time, also among several instances, so every statement here may
//! be read as if it ran alone. Readers are other connections, read-only on SQLite.

mod answer;
mod consultation;
mod contact;
mod group;
mod hold;
mod inbound;
mod later;
mod outbound;
mod overrides;
mod part;
mod people;
mod piece;
mod round;
mod rows;
mod run;
mod seal;
mod session;
mod setting;
mod spend;
mod trace;
mod writer;

use std::path::{Path, PathBuf};
use std::str::FromStr;
use std::sync::Arc;
use std::sync::atomic::{AtomicBool, Ordering};
use std::time::Duration;

use include_dir::{Dir, include_dir};
use sqlx::migrate::{Migration, MigrationType, Migrator};
use sqlx::postgres::{PgConnectOptions, PgPool, PgPoolOptions};
use sqlx::sqlite::{
    SqliteConnectOptions, SqliteJournalMode, SqlitePool, SqlitePoolOptions, SqliteSynchronous,
};
use sqlx::{AssertSqlSafe, ConnectOptions, Connection, PgConnection, SqlSafeStr, SqliteConnection};
use tokio_util::sync::CancellationToken;

pub use answer::{AnswerRow, OpenAnswer, StoredAnswer};
pub use consultation::{ConsultationRow, Status};
pub use contact::{Audience, Enrolled, Forgotten, NewContact};
pub use group::Group;
pub use hold::{Hold, Listed, Waits, Which};
pub use inbound::Heard;
pub use outbound::{Claimed, Counts, Detour, Mark, OtherAddress, Queued, Redirected, Unasked};
pub use overrides::OverrideRow;
pub use part::Received;
pub use people::{ContactChange, Found, SessionChange, UrnChange};
pub use piece::Unfinished;
pub use round::{DueRound, Invitee, Waiting};
pub use run::DueRun;
pub use seal::{Key, KeyError, UrnHash, random};
pub use session::{ExportRow, SessionRow};
pub use spend::{Account, Capped};
pub use trace::{TracedInbound, TracedOutbound};
pub use writer::Writer;

/// What can go wrong between us and the database. None of it carries a person's words or address.
#[derive(Debug, thiserror::Error)]
pub enum StoreError {
    /// The database is away or full; what was asked may be asked again.
    #[error("the database cannot be reached: {0}")]
    Unavailable(String),
    /// A statement failed.
    #[error("the database refused: {0}")]
    Refused(String),
    /// The key does not fit this database.
    #[error(
        "the key does not fit this database: it was made with another key. Put the right key file back, or start with a new database"
    )]
    WrongKey,
    /// Something stored cannot be read back.
    #[error("the database holds something unreadable in {0}")]
    Unreadable(&'static str),
    /// Another program has this file.
    #[error("{0} is in use by another `suara serve`: stop that one first, or give this one its own database")]
    InUse(PathBuf),
    /// The folder or file cannot be used.
    #[error("{path}: {why}")]
    File {
        /// Which.
        path: PathBuf,
        /// Why not.
        why: String,
    },
}

impl StoreError {
    /// Whether the connection should be made anew before anything else is tried: the database may be back later.
    pub fn lost_connection(&self) -> bool {
        matches!(self, StoreError::Unavailable(_))
    }
}

impl From<sqlx::Error> for StoreError {
    fn from(error: sqlx::Error) -> StoreError {
        match &error {
            // PostgreSQL's detail may repeat a row's values: only its code and message are kept.
            sqlx::Error::Database(e) => {
                let code = e.code().unwrap_or_default().into_owned();
                let text = format!("{} ({code})", e.message());
                if is_away(&code) { StoreError::Unavailable(text) } else { StoreError::Refused(text) }
            }
            sqlx::Error::Io(_)
            | sqlx::Error::Tls(_)
            | sqlx::Error::Protocol(_)
            | sqlx::Error::PoolTimedOut
            | sqlx::Error::PoolClosed
            | sqlx::Error::WorkerCrashed => StoreError::Unavailable(error.to_string()),
            _ => StoreError::Refused(error.to_string()),
        }
    }
}

/// Whether a database's error says that it cannot work now, not that the statement is wrong.
fn is_away(code: &str) -> bool {
    match code.parse::<u32>() {
        // SQLite's extended codes hold the plain one in the lowest byte: busy, I/O error, full, cannot open.
        Ok(number) if code.len() < 5 => matches!(number & 0xff, 5 | 10 | 13 | 14),
        // PostgreSQL's are five letters or digits: connection, resources, shutdown, system, deadlock.
        Ok(_) | Err(_) => ["08", "53", "57", "58", "40"].iter().any(|class| code.starts_with(class)),
    }
}

/// Short for what every function here gives back.
pub type Result<T> = std::result::Result<T, StoreError>;

/// Where the database is.
#[derive(Clone)]
enum Place {
    Sqlite(SqliteConnectOptions),
    Postgres(PgConnectOptions),
}

/// A connection to either.
pub enum Connected {
    /// SQLite's.
    Sqlite(SqliteConnection),
    /// PostgreSQL's.
    Postgres(PgConnection),
}

/// A connection inside the one writing transaction.
pub struct Tx {
    connected: Connected,
    later: later::Later,
}

#[derive(Clone)]
enum Readers {
    Sqlite(SqlitePool),
    Postgres(PgPool),
}

/// The database: its readers, the way to its writer, and the key its URNs are sealed with.
#[derive(Clone)]
pub struct Store {
    place: Place,
    readers: Readers,
    writer: writer::Sender,
    closing: CancellationToken,
    serving: Arc<AtomicBool>,
    prepared: Arc<AtomicBool>,
    key: Key,
}

/// Runs one body against either database: `on!(tx, c => sqlx::query(SQL).bind(x).execute(&mut *c))`.
macro_rules! on {
    ($either:expr, $c:ident => $body:expr) => {
        match $either.settled().await? {
            $crate::store::Connected::Sqlite($c) => $body,
            $crate::store::Connected::Postgres($c) => $body,
        }
    };
}
/// The same for the readers.
macro_rules! read {
    ($store:expr, $pool:ident => $body:expr) => {
        match &$store.readers {
            $crate::store::Readers::Sqlite($pool) => $body,
            $crate::store::Readers::Postgres($pool) => $body,
        }
    };
}
pub(crate) use {on, read};

/// Read-only connections: a digest, an export and a check can run side by side.
const READERS: u32 = 4;
/// How long a statement waits for another program's write (the command line beside `serve`).
const BUSY: Duration = Duration::from_secs(30);
/// SQLite's page cache of a connection, in KiB: small, because the system's own cache holds the file too, and because
/// SQLite walks the whole of it at each commit that moved pages.
const CACHE_KIB: i64 = 8 * 1024;

impl Store {
    /// Opens (and makes, where it is not there) the database at `url`: a path, `sqlite:` URL or `postgres:` URL;
    /// brings its tables up to date, and checks that the key fits before anything else is written. The writer must
    /// be [run](Writer::run) for any write to happen.
    ///
    /// # Errors
    /// [`StoreError::WrongKey`], or what the database says.
    pub async fn open(url: &str, key: Key) -> Result<(Store, Writer)> {
        let place = Place::parse(url)?;
        let tx = place.prepared(&key).await?;
        Ok(Store::at(place, key, Some(tx)))
    }

    /// As [`Store::open`], but also while the database is away: then nothing is written before it was
    /// [prepared](Store::prepare).
    ///
    /// # Errors
    /// [`StoreError::WrongKey`], or what the database says if it is there.
    pub async fn open_unprepared(url: &str, key: Key) -> Result<(Store, Writer)> {
        let place = Place::parse(url)?;
        match place.prepared(&key).await {
            Ok(tx) => Ok(Store::at(place, key, Some(tx))),
            Err(error) if error.lost_connection() => Ok(Store::at(place, key, None)),
            Err(error) => Err(error),
        }
    }

    fn at(place: Place, key: Key, tx: Option<Tx>) -> (Store, Writer) {
        let readers = place.readers();
        let (closing, serving) = (CancellationToken::new(), Arc::<AtomicBool>::default());
        let prepared = Arc::new(AtomicBool::new(tx.is_some()));
        let (writer, task) =
            writer::pair(place.clone(), tx, closing.clone(), serving.clone(), prepared.clone());
        (Store { place, readers, writer, closing, serving, prepared, key }, task)
    }

    /// Brings the tables up to date and checks the key, if the database was away when it was opened.
    ///
    /// # Errors
    /// [`StoreError::Unavailable`] while it is away; [`StoreError::WrongKey`], or what the database says.
    pub async fn prepare(&self) -> Result<()> {
        if !self.prepared.load(Ordering::Relaxed) {
            self.place.prepared(&self.key).await?.let_go().await;
            self.prepared.store(true, Ordering::Relaxed);
        }
        Ok(())
    }

    /// The key that seals and finds URNs.
    pub fn key(&self) -> &Key {
        &self.key
    }

    /// `sqlite` or `postgres`.
    pub fn kind(&self) -> &'static str {
        match self.place {
            Place::Sqlite(_) => "sqlite",
            Place::Postgres(_) => "postgres",
        }
    }

    /// Answers if the database does.
    ///
    /// # Errors
    /// What the database says.
    pub async fn ping(&self) -> Result<()> {
        read!(self, pool => sqlx::query("select 1").execute(pool).await.map(drop)).map_err(StoreError::from)
    }

    /// Holds the database file for one `serve` until the returned file is dropped; PostgreSQL is made for several.
    ///
    /// # Errors
    /// [`StoreError::InUse`] when another one has it.
    pub fn hold(url: &str) -> Result<Option<std::fs::File>> {
        let Place::Sqlite(options) = Place::parse(url)? else {
            return Ok(None);
        };
        let mut path = options.get_filename().to_owned().into_os_string();
        path.push(".lock");
        let path = PathBuf::from(path);
        let file = std::fs::File::create(&path)
            .map_err(|e| StoreError::File { path: path.clone(), why: e.to_string() })?;
        match file.try_lock() {
            Ok(()) => Ok(Some(file)),
            Err(std::fs::TryLockError::WouldBlock) => {
                Err(StoreError::InUse(options.get_filename().to_path_buf()))
            }
            Err(std::fs::TryLockError::Error(e)) => Err(StoreError::File { path, why: e.to_string() }),
        }
    }
}

impl Tx {
    async fn prepare(&mut self, key: &Key) -> Result<()> {
        setting::check_key_before_migrating(self, key).await?;
        migrate(self).await?;
        setting::check_key(self, key).await
    }

    /// Folds SQLite's log into the file, if nobody else has it open: one file to copy.
    async fn let_go(self) {
        let closed = match self.connected {
            Connected::Sqlite(c) => c.close().await,
            Connected::Postgres(c) => c.close().await,
        };
        if let Err(error) = closed {
            tracing::warn!(%error, "closing the database");
        }
    }
}

impl Place {
    fn parse(url: &str) -> Result<Place> {
        let unusable = |e: sqlx::Error| StoreError::Refused(format!("the database's address: {e}"));
        if url.starts_with("postgres:") || url.starts_with("postgresql:") {
            let options = PgConnectOptions::from_str(url).map_err(unusable)?;
            return Ok(Place::Postgres(
                options
                    .disable_statement_logging()
                    .application_name("suara")
                    .statement_cache_capacity(STATEMENTS),
            ));
        }
        let path = url.strip_prefix("sqlite://").or_else(|| url.strip_prefix("sqlite:")).unwrap_or(url);
        Ok(Place::Sqlite(
            SqliteConnectOptions::new()
                .filename(Path::new(path))
                .create_if_missing(true)
                .journal_mode(SqliteJournalMode::Wal)
                .synchronous(SqliteSynchronous::Full)
                .busy_timeout(BUSY)
                .pragma("cache_size", (-CACHE_KIB).to_string())
                // A statement of many rows keeps a copy of each page it changes, to undo itself alone: not on the disk.
                .pragma("temp_store", "memory")
                .statement_cache_capacity(STATEMENTS)
                .row_buffer_size(AHEAD)
                .disable_statement_logging(),
        ))
    }

    /// A connection to a database whose tables are up to date and which the key fits.
    async fn prepared(&self, key: &Key) -> Result<Tx> {
        let mut tx = self.connect().await?;
        if let Err(error) = tx.prepare(key).await {
            // By word, not by dropping: a file whose key is wrong is left exactly as it was found.
            tx.let_go().await;
            return Err(error);
        }
        Ok(tx)
    }

    async fn connect(&self) -> Result<Tx> {
        let connected = match self {
            Place::Sqlite(options) => Connected::Sqlite(own(options)?.connect().await.map_err(|e| {
                StoreError::File { path: options.get_filename().to_path_buf(), why: e.to_string() }
            })?),
            Place::Postgres(options) => Connected::Postgres(options.connect().await?),
        };
        Ok(Tx { connected, later: later::Later::default() })
    }

    fn readers(&self) -> Readers {
        match self {
            Place::Sqlite(options) => Readers::Sqlite(
                SqlitePoolOptions::new()
                    .max_connections(READERS)
                    .idle_timeout(READER_IDLE)
                    .connect_lazy_with(options.clone().read_only(true).create_if_missing(false)),
            ),
            Place::Postgres(options) => Readers::Postgres(
                PgPoolOptions::new()
                    .max_connections(READERS)
                    .idle_timeout(READER_IDLE)
                    .connect_lazy_with(options.clone()),
            ),
        }
    }
}

/// Makes the database's file, where there is none, readable by its owner alone: replies stand in it in clear.
fn own(options: &SqliteConnectOptions) -> Result<&SqliteConnectOptions> {
    let path = options.get_filename();
    let mut open = std::fs::OpenOptions::new();
    open.write(true).create_new(true);
    #[cfg(unix)]
    std::os::unix::fs::OpenOptionsExt::mode(&mut open, 0o600);
    match open.open(path) {
        Err(e) if e.kind() != std::io::ErrorKind::AlreadyExists => {
            Err(StoreError::File { path: path.to_path_buf(), why: e.to_string() })
        }
        _ => Ok(options),
    }
}

/// Statements kept prepared: every one here at each of its padded sizes (see `rows`).
const STATEMENTS: usize = 400;
/// Rows of a scan that are held in memory at once. It stands in its statements as a figure: as a parameter PostgreSQL
/// plans for a tenth of all rows, and starts workers for each page.
const PAGE: i64 = 2_000;
/// Rows that SQLite's own thread reads ahead: with sqlx's fifty it stops and is woken again and again in a scan.
const AHEAD: usize = PAGE as usize;
/// An unused reader gives its memory back.
const READER_IDLE: Duration = Duration::from_secs(60);

static MIGRATIONS: Dir<'_> = include_dir!("$CARGO_MANIFEST_DIR/migrations");

async fn migrate(tx: &mut Tx) -> Result<()> {
    let mut migrations = Vec::new();
    for file in MIGRATIONS.files() {
        let name = file.path().file_stem().and_then(|s| s.to_str()).unwrap_or_default();
        let (version, words) = name.split_once('_').unwrap_or((name, ""));
        let sql = file.contents_utf8().ok_or(StoreError::Unreadable("migrations"))?;
        // SQLite calls its rows' own 64-bit key `integer primary key`: the same type, one index fewer.
        let sql = match tx.connected {
            Connected::Sqlite(_) => sql.replace("bigint primary key", "integer primary key"),
            Connected::Postgres(_) => sql.to_owned(),
        };
        migrations.push(Migration::new(
            version.parse().map_err(|_| StoreError::Unreadable("a migration's number"))?,
            words.to_owned().into(),
            MigrationType::Simple,
            AssertSqlSafe(sql).into_sql_str(),
            false,
        ));
    }
    let migrator = Migrator::with_migrations(migrations);
    let migrated = match &mut tx.connected {
        // SQLite's migrator takes no lock: of two programs that start together, one would make tables that are there.
        Connected::Sqlite(c) => {
            let mut alone = c.begin_with("begin immediate").await?;
            match migrator.run_direct(None, &mut *alone, false).await {
                Ok(()) => Ok(alone.commit().await?),
                Err(error) => Err(error),
            }
        }
        Connected::Postgres(c) => migrator.run_direct(None, &mut *c, false).await,
    };
    migrated.map_err(|e| StoreError::Refused(format!("bringing the tables up to date: {e}")))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn what_is_away_is_told_from_what_is_wrong() {
        // Failed writes and syncs, a full disk, a busy snapshot; a server that is shut down, full, or starting.
        for away in
            ["5", "10", "13", "14", "266", "517", "778", "1034", "08006", "53100", "57P01", "57P03", "40P01"]
        {
            assert!(is_away(away), "{away}");
        }
        // Syntax, constraints, a read-only file; a wrong type, a wrong password, no such table.
        for wrong in ["1", "8", "19", "1555", "2067", "22P02", "28P01", "42P01", ""] {
            assert!(!is_away(wrong), "{wrong}");
        }
    }
}
