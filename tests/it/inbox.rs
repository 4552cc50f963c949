//! What people send, through the real inbox, on both databases: delivered several times, out of order, at once.

use std::sync::Arc;
use std::time::Duration;

use chrono::TimeDelta;
use futures_util::future::join_all;
use suara::clock::{self, Clock};
use suara::domain::country::{COUNTRIES, Countries};
use suara::domain::message::{Event, Inbound, Part, Words};
use suara::domain::urn::Urn;
use suara::house::House;
use suara::inbox::{self, Inbox, Taken};
use suara::store::{Connected, Key, Store, StoreError, Tx};
use suara::text::{Medium, Speaker};

use crate::databases::{Database, on_both};

on_both!(
    a_message_is_new_once_however_often_it_is_delivered,
    what_cannot_be_committed_is_told_so_and_nothing_of_it_is_kept,
    who_hangs_up_has_their_message_kept,
    without_an_id_the_same_words_are_the_same_message,
    parts_of_long_messages_come_together_once_however_they_come,
    what_never_came_whole_is_read_once_and_known_again,
);

const NOW: i64 = 1_604_206_800_000_000;

/// A house that takes messages until the test ends.
async fn open(database: &Database) -> (Store, Inbox) {
    let (house, inbox) = house(database, Clock::held(clock::at(NOW))).await;
    (house.store.clone(), inbox)
}

/// The same by this clock.
#[expect(clippy::disallowed_methods, reason = "the test's own runtime ends it")]
async fn house(database: &Database, clock: Clock) -> (Arc<House>, Inbox) {
    let key = Key::parse(&"01".repeat(32), "the test").unwrap();
    let (store, writer) = Store::open(&database.url, key).await.unwrap();
    tokio::spawn(writer.run());
    let channels = [("sms", Medium::Sms), ("tg", Medium::Telegram)];
    let house = House::new(
        store,
        Speaker::embedded().unwrap(),
        Countries::parse(COUNTRIES).unwrap(),
        clock,
        channels.map(|(name, medium)| (name.to_owned(), medium, Vec::new())),
    );
    let house = Arc::new(house);
    let (inbox, intake) = inbox::open(house.clone());
    tokio::spawn(intake.run());
    (house, inbox)
}

fn text(n: i64, id: Option<&str>, sent_at: Option<i64>, words: &str) -> Inbound {
    Inbound {
        channel: "sms".to_owned(),
        from: Urn::tel(&format!("+85512{:06}", 300_000 + n), None).unwrap(),
        external_id: id.map(str::to_owned),
        sent_at: sent_at.map(clock::at),
        part: None,
        event: Event::Text(Words(words.to_owned())),
    }
}

async fn count(store: &Store, sql: &'static str) -> i64 {
    let read = async move |tx: &mut Tx| -> Result<i64, StoreError> {
        Ok(match tx.settled().await? {
            Connected::Sqlite(c) => sqlx::query_scalar(sql).fetch_one(c).await?,
            Connected::Postgres(c) => sqlx::query_scalar(sql).fetch_one(c).await?,
        })
    };
    store.write(move |tx| Box::pin(async move { read(tx).await })).await.unwrap()
}

async fn words(store: &Store, sql: &'static str) -> Vec<String> {
    let read = async move |tx: &mut Tx| -> Result<Vec<String>, StoreError> {
        Ok(match tx.settled().await? {
            Connected::Sqlite(c) => sqlx::query_scalar(sql).fetch_all(c).await?,
            Connected::Postgres(c) => sqlx::query_scalar(sql).fetch_all(c).await?,
        })
    };
    store.write(move |tx| Box::pin(async move { read(tx).await })).await.unwrap()
}

async fn raw(store: &Store, sql: &'static str) {
    let run = async move |tx: &mut Tx| -> Result<(), StoreError> {
        match tx.settled().await? {
            Connected::Sqlite(c) => sqlx::raw_sql(sql).execute(c).await.map(drop)?,
            Connected::Postgres(c) => sqlx::raw_sql(sql).execute(c).await.map(drop)?,
        }
        Ok(())
    };
    store.write(move |tx| Box::pin(async move { run(tx).await })).await.unwrap();
}

/// The same numbers every time, in no order.
struct Dice(u64);

impl Dice {
    fn below(&mut self, most: usize) -> usize {
        self.0 = self.0.wrapping_mul(6_364_136_223_846_793_005).wrapping_add(1_442_695_040_888_963_407);
        (self.0 >> 33) as usize % most
    }

    fn shuffle<T>(&mut self, items: &mut [T]) {
        for index in (1..items.len()).rev() {
            items.swap(index, self.below(index + 1));
        }
    }
}

async fn a_message_is_new_once_however_often_it_is_delivered(database: Database) {
    let (store, inbox) = open(&database).await;
    let inboxes = match database.is_sqlite() {
        true => vec![inbox],
        // Two programs on one PostgreSQL, and the provider knows both.
        false => vec![inbox, open(&database).await.1],
    };
    let mut dice = Dice(7);
    let (people, messages) = (20, 240);
    let mut deliveries: Vec<(usize, Inbound)> = Vec::new();
    for index in 0..messages {
        let n = (index % people) as i64;
        let (id, at) = (format!("id {index}"), NOW - index as i64);
        let message = match index % 4 {
            // With the provider's id, with the time of sending, with both, with neither.
            0 => text(n, Some(&id), None, "hello"),
            1 => text(n, None, Some(at), "hello"),
            2 => text(n, Some(&id), Some(at), "hello"),
            _ => text(n, None, None, &format!("hello {index}")),
        };
        for _ in 0..=dice.below(5) {
            deliveries.push((index, message.clone()));
        }
    }
    // And two ways in which one person says that they are one.
    let telegram = Inbound {
        channel: "tg".to_owned(),
        from: Urn::Telegram(77),
        event: Event::Share(text(0, None, None, "").from),
        ..text(0, Some("shared"), None, "")
    };
    deliveries.extend((0..3).map(|_| (messages, telegram.clone())));
    dice.shuffle(&mut deliveries);
    assert!(deliveries.len() > messages * 2);
    let taken = join_all(deliveries.iter().enumerate().map(|(n, (index, message))| {
        let inbox = &inboxes[n % inboxes.len()];
        async move { (*index, inbox.take(message.clone()).await.unwrap()) }
    }))
    .await;
    let mut new = vec![0; messages + 1];
    taken.iter().filter(|(_, taken)| *taken == Taken::New).for_each(|(index, _)| new[*index] += 1);
    assert_eq!(new, vec![1; messages + 1]);
    assert_eq!(count(&store, "select count(*) from inbound").await, messages as i64 + 1);
    assert_eq!(count(&store, "select count(*) from urn").await, people as i64 + 1);
    assert_eq!(count(&store, "select count(distinct contact_id) from urn").await, people as i64);
    assert_eq!(count(&store, "select count(distinct contact_id) from inbound").await, people as i64);
    // One message of ours at most for one of theirs.
    let replies = count(&store, "select count(*) from outbound").await;
    assert!((people as i64..=messages as i64 + 1).contains(&replies), "{replies}");
}

async fn what_cannot_be_committed_is_told_so_and_nothing_of_it_is_kept(database: Database) {
    let (store, inbox) = open(&database).await;
    // The last thing that a batch writes is its replies: all the rest was written before.
    raw(&store, "alter table outbound rename to away").await;
    let take = async || join_all((0..8).map(|n| inbox.take(text(n, Some("one"), None, "hello")))).await;
    for end in take().await {
        let error = end.unwrap_err();
        assert!(matches!(error, StoreError::Unavailable(_)), "the provider should deliver it again: {error}");
    }
    for kept in ["select count(*) from inbound", "select count(*) from contact", "select count(*) from urn"] {
        assert_eq!(count(&store, kept).await, 0, "{kept}");
    }
    raw(&store, "alter table away rename to outbound").await;
    for taken in take().await {
        assert_eq!(taken.unwrap(), Taken::New);
    }
    assert_eq!(count(&store, "select count(*) from inbound").await, 8);
    assert_eq!(count(&store, "select count(*) from outbound").await, 8);
}

async fn who_hangs_up_has_their_message_kept(database: Database) {
    let (store, inbox) = open(&database).await;
    for n in 0..20 {
        let hook = inbox.take(text(n, Some("one"), None, "hello"));
        let _ = tokio::time::timeout(std::time::Duration::ZERO, hook).await;
    }
    // The provider never heard that it was kept, and delivers it again: behind the first, which was not lost.
    for n in 0..20 {
        let again = inbox.take(text(n, Some("one"), None, "hello")).await.unwrap();
        assert_eq!(again, Taken::Again, "{n}");
    }
    assert_eq!(count(&store, "select count(*) from inbound").await, 20);
}

async fn without_an_id_the_same_words_are_the_same_message(database: Database) {
    let (store, inbox) = open(&database).await;
    let take = async |message: Inbound| inbox.take(message).await.unwrap();
    assert_eq!(take(text(1, None, None, "1")).await, Taken::New);
    assert_eq!(take(text(1, None, None, "1")).await, Taken::Again);
    assert_eq!(take(text(1, None, None, "2")).await, Taken::New);
    assert_eq!(take(text(2, None, None, "1")).await, Taken::New, "somebody else's");
    assert_eq!(take(text(1, Some("7"), None, "1")).await, Taken::New);
    assert_eq!(take(text(2, Some("7"), None, "1")).await, Taken::New, "somebody else's with the same id");
    let other = Inbound { channel: "tg".to_owned(), ..text(1, Some("7"), None, "1") };
    assert_eq!(take(other).await, Taken::New, "the same id on another channel");
    assert_eq!(take(text(1, None, Some(NOW), "1")).await, Taken::New);
    assert_eq!(take(text(1, None, Some(NOW + 1), "1")).await, Taken::New, "said again");
    assert_eq!(take(text(1, None, Some(NOW), "1")).await, Taken::Again);
    // Since then something else was asked: the same word is another answer.
    raw(&store, "update urn set asked = 'l', asked_at = 7").await;
    assert_eq!(take(text(1, None, None, "1")).await, Taken::New);
}

/// The parts of a long message of person `n`, as a gateway that gives ids, the time, one id for all, or nothing.
fn in_parts(n: i64, reference: usize, words: &[String]) -> Vec<Inbound> {
    let of = words.len() as u16;
    let part = |(words, number): (&String, u16)| {
        let (own, all) = (format!("id {reference} {number}"), format!("id {reference}"));
        let (id, at) = match reference % 4 {
            0 => (Some(own.as_str()), None),
            1 => (Some(own.as_str()), Some(NOW - i64::from(number))),
            2 => (Some(all.as_str()), None),
            _ => (None, Some(NOW - reference as i64)),
        };
        // Telephones count to 255 and begin again.
        let part = Part::new((reference % 7).to_string(), number, of);
        Inbound { part, ..text(n, id, at, words) }
    };
    words.iter().zip(1..).map(part).collect()
}

async fn parts_of_long_messages_come_together_once_however_they_come(database: Database) {
    let (store, inbox) = open(&database).await;
    let mut dice = Dice(11);
    let (people, messages) = (15, 60);
    let mut deliveries: Vec<Inbound> = Vec::new();
    let mut said: Vec<String> = Vec::new();
    for index in 0..messages {
        let words: Vec<String> =
            (0..2 + dice.below(4)).map(|part| format!("message {index}, its {part}. ")).collect();
        said.push(words.concat());
        for part in in_parts((index % people) as i64, index, &words) {
            deliveries.extend((0..=dice.below(5)).map(|_| part.clone()));
        }
    }
    dice.shuffle(&mut deliveries);
    let parts: std::collections::HashSet<_> =
        deliveries.iter().map(|d| (d.from.clone(), d.external_id.clone(), d.part.clone())).collect();
    // Half of them, then the program begins anew, and then everything again.
    let half = deliveries.len() / 2;
    let taken = join_all(deliveries[..half].iter().map(|d| inbox.take(d.clone()))).await;
    let mut new = taken.into_iter().filter(|taken| *taken.as_ref().unwrap() == Taken::New).count();
    assert!(new < messages && count(&store, "select count(*) from piece").await > 0, "{new}");
    drop((store, inbox));
    let (store, inbox) = open(&database).await;
    let taken = join_all(deliveries.iter().map(|d| inbox.take(d.clone()))).await;
    new += taken.into_iter().filter(|taken| *taken.as_ref().unwrap() == Taken::New).count();
    assert_eq!(new, messages);
    let mut kept = words(&store, "select text from inbound where kind = 'text'").await;
    kept.sort();
    said.sort();
    assert_eq!(kept, said);
    assert_eq!(count(&store, "select count(*) from piece").await, 0);
    assert_eq!(count(&store, "select count(*) from inbound where kind = 'part'").await, parts.len() as i64);
    assert_eq!(words(&store, "select distinct text from inbound where kind = 'part'").await, [""]);
    for delivery in &deliveries {
        assert_eq!(inbox.take(delivery.clone()).await.unwrap(), Taken::Again);
    }
}

async fn what_never_came_whole_is_read_once_and_known_again(database: Database) {
    let clock = Clock::held(clock::at(NOW));
    let (house, inbox) = house(&database, clock.clone()).await;
    let parts = in_parts(1, 0, &["the ".to_owned(), "big ".to_owned(), "fish".to_owned()]);
    let wait = TimeDelta::minutes(30);
    let look = async || {
        let reads = house.clone();
        let read = house
            .store
            .write(move |tx| Box::pin(async move { inbox::read_unfinished(&reads, tx, wait).await }));
        read.await.unwrap()
    };
    assert_eq!(inbox.take(parts[0].clone()).await.unwrap(), Taken::Part);
    clock.pass(Duration::from_secs(29 * 60));
    assert_eq!(inbox.take(parts[2].clone()).await.unwrap(), Taken::Part);
    clock.pass(Duration::from_secs(29 * 60));
    assert_eq!(look().await, Vec::<String>::new(), "so long after the last that came");
    clock.pass(Duration::from_secs(60));
    assert_eq!(look().await, ["sms"]);
    assert_eq!(look().await, Vec::<String>::new());
    let kept = "select text from inbound where kind = 'text' order by received_at";
    assert_eq!(words(&house.store, kept).await, ["the …fish"]);
    assert_eq!(count(&house.store, "select count(*) from outbound").await, 1, "it is answered");
    // What the network held back for too long is a message of its own.
    clock.pass(Duration::from_secs(60));
    assert_eq!(inbox.take(parts[1].clone()).await.unwrap(), Taken::Part);
    clock.pass(Duration::from_secs(31 * 60));
    assert_eq!(look().await, ["sms"]);
    assert_eq!(words(&house.store, kept).await, ["the …fish", "…big …"]);
    for part in parts {
        assert_eq!(inbox.take(part).await.unwrap(), Taken::Again);
    }
    assert_eq!(count(&house.store, "select count(*) from piece").await, 0);
}
