//! Parts of long messages.

use chrono::TimeDelta;
use suara::clock;
use suara::domain::long::{Long, Piece};
use suara::domain::message::{Part, Words};
use suara::store::Unfinished;

use super::*;

on_both!(
    what_waits_for_parts_is_kept_as_it_came,
    what_waited_too_long_is_found_also_by_a_clock_that_was_set_back,
    parts_are_forgotten_with_their_person,
);

/// Message `id` of person `n`, of which these parts of three came, one second after the other.
fn unfinished(id: i64, n: i64, parts: &[u16]) -> Unfinished {
    let mut long = Long::begun(id);
    for number in parts {
        let received_at = clock::at(NOW) + TimeDelta::seconds(i64::from(*number));
        let sent_at = (number % 2 == 0).then_some(clock::at(NOW));
        let part = Part::new("200".to_owned(), *number, 3).unwrap();
        long.add(Piece { part, text: Words(format!("ត្រី {number}")), sent_at, received_at });
    }
    Unfinished { urn: hash(n), channel: "sms".to_owned(), long }
}

async fn keep(store: &Store, all: Vec<Unfinished>) {
    work!(store, tx => keep_all(tx, &all)).unwrap();
}

async fn keep_all(tx: &mut Tx, all: &[Unfinished]) -> Result<(), StoreError> {
    tx.keep_unfinished(&all.iter().collect::<Vec<_>>()).await
}

async fn waiting(store: &Store, people: &'static [i64]) -> Vec<Unfinished> {
    let hashes: Vec<UrnHash> = people.iter().map(|n| hash(*n)).collect();
    work!(store, tx => found(tx, &hashes)).unwrap()
}

async fn found(tx: &mut Tx, hashes: &[UrnHash]) -> Result<Vec<Unfinished>, StoreError> {
    tx.unfinished(&hashes.iter().collect::<Vec<_>>()).await
}

async fn what_waits_for_parts_is_kept_as_it_came(database: Database) {
    let store = open(&database).await;
    let (one, other) = (unfinished(7, 1, &[3, 1]), unfinished(8, 2, &[2]));
    keep(&store, vec![one.clone(), other.clone()]).await;
    assert_eq!(waiting(&store, &[1, 2, 3]).await, [one.clone(), other.clone()]);
    assert_eq!(waiting(&store, &[2]).await, std::slice::from_ref(&other));
    let more = unfinished(7, 1, &[1, 2, 3]);
    keep(&store, vec![more.clone(), unfinished(8, 2, &[])]).await;
    assert_eq!(waiting(&store, &[1, 2]).await, [more]);
    assert_eq!(number(&store, "select count(*) from piece").await, 3);
}

async fn what_waited_too_long_is_found_also_by_a_clock_that_was_set_back(database: Database) {
    let store = open(&database).await;
    enrol(&store, (1..=3).map(|n| contact(n, &[])).collect()).await;
    let all: Vec<Unfinished> =
        [(7, 1, 1), (8, 2, 2), (9, 3, 3)].map(|(id, n, part)| unfinished(id, n, &[part])).into();
    keep(&store, all.clone()).await;
    let overdue = async |before: i64, after: i64, most: i64| {
        let found = work!(store, tx => tx.overdue(NOW + before * 1_000_000, NOW + after * 1_000_000, most));
        let found: Vec<(Unfinished, String)> = found.unwrap();
        for (one, sealed) in &found {
            let n = one.long.id - 6;
            assert_eq!(key().open(sealed, one.urn.as_str()), Some(tel(n)));
        }
        found.iter().map(|(one, _)| one.long.id).collect::<Vec<_>>()
    };
    assert_eq!(overdue(0, 9, 10).await, Vec::<i64>::new());
    assert_eq!(overdue(2, 9, 10).await, [7, 8]);
    assert_eq!(overdue(3, 9, 2).await, [7, 8]);
    assert_eq!(overdue(-9, 3, 10).await, [9]);
    // So long after the last that came, and not after the first.
    keep(&store, vec![unfinished(7, 1, &[1, 3])]).await;
    assert_eq!(overdue(2, 9, 10).await, [8]);
}

async fn parts_are_forgotten_with_their_person(database: Database) {
    let store = open(&database).await;
    enrol(&store, vec![contact(1, &[]), contact(2, &[])]).await;
    let other = unfinished(8, 2, &[2]);
    keep(&store, vec![unfinished(7, 1, &[1, 2]), other.clone()]).await;
    let one = hash(1);
    assert!(work!(store, tx => tx.forget(&one, NOW)).unwrap().is_some());
    assert_eq!(waiting(&store, &[1, 2]).await, [other]);
}
