//! The store, against what each of its functions promises, on both databases.

mod answers;
mod delivery;
mod opening;
mod outbound;
mod overrides;
mod people;
mod pieces;
mod rounds;
mod spend;
mod writer;

use suara::domain::contact::{Country, Language};
use suara::domain::session::{Given, Session, Stage};
use suara::domain::urn::Urn;
use suara::store::{
    Claimed, Connected, ConsultationRow, Key, Mark, NewContact, Queued, SessionChange, Store, StoreError, Tx,
    UrnHash, Which,
};

use crate::databases::{Cluster, Database, on_both};

/// Some moment, in microseconds since 1970.
const NOW: i64 = 1_604_206_800_000_000;

fn key() -> Key {
    Key::parse(&"01".repeat(32), "the test").unwrap()
}

/// Opens the database and writes until the test ends.
async fn open(database: &Database) -> Store {
    try_open(&database.url, key()).await.unwrap()
}

#[expect(clippy::disallowed_methods, reason = "the test's own runtime ends it")]
async fn try_open(url: &str, key: Key) -> Result<Store, StoreError> {
    let (store, writer) = Store::open(url, key).await?;
    tokio::spawn(writer.run());
    Ok(store)
}

/// `work!(store, tx => tx.queue(&messages, NOW))`: what came of one work.
macro_rules! work {
    ($store:expr, $tx:ident => $work:expr) => {
        $store.write(move |$tx| Box::pin(async move { $work.await })).await
    };
}
use work;

/// This message.
fn one(id: i64) -> Which {
    Which { id: Some(id), ..Which::default() }
}

/// Those of a channel.
fn by(channel: &str) -> Which {
    Which { channel: Some(channel.to_owned()), ..Which::default() }
}

/// One number out of the tables, as they are.
async fn number(store: &Store, sql: &'static str) -> i64 {
    work!(store, tx => scalar(tx, sql)).unwrap()
}

async fn scalar(tx: &mut Tx, sql: &'static str) -> Result<i64, StoreError> {
    Ok(match tx.settled().await? {
        Connected::Sqlite(c) => sqlx::query_scalar(sql).fetch_one(c).await?,
        Connected::Postgres(c) => sqlx::query_scalar(sql).fetch_one(c).await?,
    })
}

/// One text out of the tables, as they are; `-` for none.
async fn word(store: &Store, sql: &'static str) -> String {
    work!(store, tx => text(tx, sql)).unwrap().unwrap_or_else(|| "-".to_owned())
}

async fn text(tx: &mut Tx, sql: &'static str) -> Result<Option<String>, StoreError> {
    Ok(match tx.settled().await? {
        Connected::Sqlite(c) => sqlx::query_scalar(sql).fetch_optional(c).await?,
        Connected::Postgres(c) => sqlx::query_scalar(sql).fetch_optional(c).await?,
    })
}

/// Statements as they are, for what no function of the store does.
async fn raw(tx: &mut Tx, sql: &'static str) -> Result<(), StoreError> {
    match tx.settled().await? {
        Connected::Sqlite(c) => sqlx::raw_sql(sql).execute(c).await.map(drop)?,
        Connected::Postgres(c) => sqlx::raw_sql(sql).execute(c).await.map(drop)?,
    }
    Ok(())
}

fn tel(n: i64) -> Urn {
    Urn::tel(&format!("+85512{:06}", 300_000 + n), None).unwrap()
}

fn hash(n: i64) -> UrnHash {
    key().hash(&tel(n))
}

/// Contact `n`, at their number, as a list brings them.
fn contact(n: i64, groups: &[&str]) -> NewContact {
    NewContact {
        id: n,
        hash: hash(n),
        scheme: "tel",
        sealed: key().seal(&tel(n), &hash(n)).unwrap(),
        country: "KH".to_owned(),
        language: "km".to_owned(),
        language_chosen: false,
        enrolled: "a form".to_owned(),
        groups: groups.iter().map(|g| (*g).to_owned()).collect(),
    }
}

async fn enrol(store: &Store, contacts: Vec<NewContact>) {
    work!(store, tx => tx.enrol(&contacts, NOW)).unwrap();
}

/// Message `id` to contact `n`, by channel `sms`.
fn message(id: i64, n: i64) -> Queued {
    Queued {
        id,
        contact: n,
        urn: hash(n).as_str().to_owned(),
        channel: "sms".to_owned(),
        session: None,
        rank: 0,
        text: "សួស្តី".to_owned(),
        buttons: String::new(),
        asks: None,
        last: false,
        due_at: NOW,
    }
}

async fn queue(store: &Store, messages: Vec<Queued>) {
    work!(store, tx => tx.queue(&messages, NOW)).unwrap();
}

async fn claim(store: &Store, now: i64, most: i64) -> Vec<Claimed> {
    work!(store, tx => tx.claim("sms", now, most)).unwrap()
}

fn ids(claimed: &[Claimed]) -> Vec<i64> {
    claimed.iter().map(|c| c.id).collect()
}

/// Message `id` was sent, in parts that the provider calls so.
fn sent(id: i64, parts: &[&str]) -> Mark {
    Mark {
        id,
        status: "sent",
        counts: true,
        due_at: NOW,
        parts: parts.len() as i64,
        doubt: 0,
        error: String::new(),
        unasked: None,
        external_ids: parts.iter().map(|p| (*p).to_owned()).collect(),
    }
}

async fn mark(store: &Store, marks: Vec<Mark>) {
    work!(store, tx => tx.mark("sms", &marks, NOW)).unwrap();
}

/// Where each message stands, in the order of their ids.
async fn statuses(store: &Store) -> String {
    word(store, "select string_agg(status, ' ') from (select status from outbound order by id) as o").await
}

fn session(id: i64, consultation: i64, stage: Stage) -> Session {
    Session {
        id,
        consultation,
        stage,
        position: 0,
        tries: 0,
        given: Given::default(),
        language: Language::parse("km").unwrap(),
        reached: false,
    }
}

async fn keep_session(store: &Store, n: i64, session: Session, remind_at: Option<i64>) {
    let change = SessionChange { contact: n, session, channel: "sms".to_owned(), remind_at };
    work!(store, tx => tx.keep_sessions(&[change], NOW)).unwrap();
}
