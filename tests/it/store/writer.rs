//! The one task that writes: what shares a commit, who hangs up, what goes away.

use std::sync::{Arc, Mutex};

use futures_util::future::join_all;
use tokio::sync::{Notify, oneshot};

use super::*;

on_both!(
    a_work_that_fails_undoes_only_itself,
    a_value_is_given_after_the_commit,
    who_hangs_up_leaves_no_transaction_open,
    many_writers_lose_nothing,
    what_nobody_waits_for_goes_behind_the_others,
    what_the_database_itself_rolls_back_is_answered_and_then_it_goes_on,
    after_the_last_store_the_writer_ends,
);

/// Holds the writer until what is asked meanwhile has gathered behind it, so that it shares one commit.
async fn together<T>(store: &Store, asks: impl AsyncFnOnce() -> T) -> T {
    let (begun, has_begun) = oneshot::channel();
    let go_on = Arc::new(Notify::new());
    let wait = go_on.clone();
    let held = async {
        work!(store, _tx => async {
            begun.send(()).unwrap();
            wait.notified().await;
            Ok(())
        })
        .unwrap();
    };
    let asked = async {
        has_begun.await.unwrap();
        // Everything that is asked is asked before anything of it is waited for: see `join_all`.
        let release = async { go_on.notify_one() };
        futures_util::future::join(asks(), release).await.0
    };
    futures_util::future::join(held, asked).await.1
}

async fn a_work_that_fails_undoes_only_itself(database: Database) {
    let store = open(&database).await;
    let ends = together(&store, async || {
        join_all((0..9).map(|n| {
            let store = store.clone();
            async move {
                store
                    .write(move |tx| {
                        Box::pin(async move {
                            let name = if n % 3 == 1 { "bad" } else { "good" };
                            tx.set(&format!("{name} {n}"), "").await?;
                            match n {
                                // A statement that the database refuses, and a work that refuses itself.
                                1 => raw(tx, "insert into nothing values (1)").await?,
                                4 => return Err(StoreError::Unreadable("the test")),
                                // A statement that is sent with the work's end.
                                7 => {
                                    tx.queue(&[message(1, 1), message(1, 1)], NOW).await?;
                                    return Ok(0);
                                }
                                _ => {}
                            }
                            match tx.settled().await? {
                                Connected::Postgres(_) => scalar(tx, "select txid_current()").await,
                                Connected::Sqlite(_) => Ok(0),
                            }
                        })
                    })
                    .await
            }
        }))
        .await
    })
    .await;
    let commit = *ends[0].as_ref().unwrap();
    for (n, end) in ends.into_iter().enumerate() {
        match n {
            1 | 7 => assert!(matches!(end, Err(StoreError::Refused(_))), "{end:?}"),
            4 => assert!(matches!(end, Err(StoreError::Unreadable("the test"))), "{end:?}"),
            _ => assert_eq!(end.unwrap(), commit, "a commit of its own"),
        }
    }
    assert_eq!(number(&store, "select count(*) from setting where name like 'good%'").await, 6);
    assert_eq!(number(&store, "select count(*) from setting where name like 'bad%'").await, 0);
}

async fn a_value_is_given_after_the_commit(database: Database) {
    let store = open(&database).await;
    for n in 0..20 {
        let name = format!("fact {n}");
        let written = name.clone();
        work!(store, tx => tx.set(&written, "kept")).unwrap();
        // A reader is another connection: it sees what is committed.
        assert_eq!(store.setting(&name).await.unwrap().as_deref(), Some("kept"));
    }
}

async fn who_hangs_up_leaves_no_transaction_open(database: Database) {
    let store = open(&database).await;
    for n in 0..50 {
        let name = format!("asked {n}");
        let asked = tokio::time::timeout(std::time::Duration::ZERO, async {
            work!(store, tx => tx.set(&name, "")).unwrap();
        });
        let _ = asked.await;
        // The next one is served at once, and the one before it was served all the same.
        work!(store, tx => tx.set("next", "")).unwrap();
        assert_eq!(number(&store, "select count(*) from setting where name like 'asked%'").await, n + 1);
    }
}

async fn many_writers_lose_nothing(database: Database) {
    let store = open(&database).await;
    let stores = match database.is_sqlite() {
        true => vec![store.clone()],
        // Two programs on one PostgreSQL.
        false => vec![store.clone(), open(&database).await],
    };
    let count = async |store: Store| {
        for _ in 0..25 {
            work!(store, tx => tx.new_generation()).unwrap();
        }
    };
    join_all((0..16).map(|n| count(stores[n % stores.len()].clone()))).await;
    assert_eq!(work!(store, tx => tx.generation()).unwrap(), 16 * 25);
}

async fn what_nobody_waits_for_goes_behind_the_others(database: Database) {
    let store = open(&database).await;
    let done: Arc<Mutex<Vec<&str>>> = Arc::default();
    let ends = together(&store, async || {
        macro_rules! noting {
            ($way:ident, $name:literal) => {{
                let done = done.clone();
                store.$way(move |_tx| {
                    Box::pin(async move {
                        done.lock().unwrap().push($name);
                        Ok(())
                    })
                })
            }};
        }
        tokio::join!(
            noting!(write_behind, "a round"),
            noting!(write_behind, "another"),
            noting!(write, "a reply"),
            noting!(write, "and another reply"),
        )
    })
    .await;
    assert!(matches!(ends, (Ok(()), Ok(()), Ok(()), Ok(()))));
    assert_eq!(*done.lock().unwrap(), ["a reply", "and another reply", "a round", "another"]);
}

async fn what_the_database_itself_rolls_back_is_answered_and_then_it_goes_on(database: Database) {
    let store = open(&database).await;
    // As SQLite does on a full disk or an I/O error: the whole transaction is gone, and no savepoint is left.
    let ends = together(&store, async || {
        join_all((0..3).map(|n| {
            let store = store.clone();
            async move {
                store
                    .write(move |tx| {
                        Box::pin(async move {
                            tx.set(&format!("work {n}"), "").await?;
                            if n == 1 { raw(tx, "rollback").await } else { Ok(()) }
                        })
                    })
                    .await
            }
        }))
        .await
    })
    .await;
    assert!(ends.iter().all(|end| matches!(end, Err(StoreError::Unavailable(_)))), "{ends:?}");
    work!(store, tx => tx.set("work 3", "")).unwrap();
    assert_eq!(number(&store, "select count(*) from setting where name like 'work%'").await, 1);
}

async fn after_the_last_store_the_writer_ends(database: Database) {
    let (store, writer) = Store::open(&database.url, key()).await.unwrap();
    let asks = async {
        work!(store, tx => tx.set("last", "word")).unwrap();
        drop(store);
    };
    futures_util::future::join(writer.run(), asks).await;
    if database.is_sqlite() {
        // One file to copy: the log is folded into it.
        assert!(!std::path::Path::new(&format!("{}-wal", database.url)).exists());
    }
    assert_eq!(open(&database).await.setting("last").await.unwrap().as_deref(), Some("word"));
}

/// A test of its own cluster, because it kills it.
#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn postgresql_is_killed_and_comes_back() {
    let cluster = Cluster::start();
    let database = cluster.database().await;
    let store = open(&database).await;
    work!(store, tx => tx.set("before", "")).unwrap();
    cluster.kill();
    for _ in 0..2 {
        let error = work!(store, tx => tx.set("meanwhile", "")).unwrap_err();
        assert!(matches!(error, StoreError::Unavailable(_)), "{error:?}");
    }
    cluster.run_again();
    // The first may still find the dead connection.
    let mut tries = 0;
    while let Err(error) = work!(store, tx => tx.set("after", "")) {
        assert!(matches!(error, StoreError::Unavailable(_)), "{error:?}");
        tries += 1;
        assert!(tries < 20, "{error}");
    }
    assert_eq!(
        word(&store, "select string_agg(name, ' ') from setting where value = ''").await,
        "before after"
    );
    assert_eq!(store.setting("after").await.unwrap().as_deref(), Some(""));
}
