//! Keys, migrations, and who else has the database.

use super::*;

on_both!(
    a_wrong_key_is_refused_before_anything_is_written,
    a_wrong_key_is_refused_before_newer_tables_are_made,
    migrating_again_changes_nothing,
    programs_that_start_together_migrate_once,
    a_database_takes_the_key_it_is_first_opened_with,
    the_database_answers,
    settings_and_generations_are_kept,
    no_address_lies_in_clear_on_the_disk,
    a_seal_moved_to_another_row_does_not_open,
);

fn other_key() -> Key {
    Key::parse(&"02".repeat(32), "the test").unwrap()
}

/// Everything in the tables, row by row, but for when.
async fn all_rows(store: &Store) -> String {
    let mut rows = String::new();
    for sql in [
        "select string_agg(name || '=' || value, ' ') from (select * from setting order by name) as s",
        "select string_agg(cast(version as text) || ' ' || description, ',') from _sqlx_migrations",
        "select string_agg(cast(id as text) || country || language || enrolled, ' ') from contact",
        "select string_agg(hash || sealed, ' ') from urn",
    ] {
        rows += &word(store, sql).await;
        rows.push('\n');
    }
    rows
}

async fn a_wrong_key_is_refused_before_anything_is_written(database: Database) {
    let store = open(&database).await;
    enrol(&store, vec![contact(1, &["fishers"])]).await;
    let before = all_rows(&store).await;
    let error = try_open(&database.url, other_key()).await.map(drop).unwrap_err();
    assert!(matches!(error, StoreError::WrongKey), "{error}");
    assert!(error.to_string().contains("Put the right key file back"), "{error}");
    assert_eq!(all_rows(&store).await, before);
    open(&database).await.ping().await.unwrap();
}

async fn a_wrong_key_is_refused_before_newer_tables_are_made(database: Database) {
    // A database of an older program: it knows its key, and lacks everything else.
    let store = open(&database).await;
    work!(store, tx => raw(tx, "drop table unread; delete from _sqlx_migrations")).unwrap();
    let error = try_open(&database.url, other_key()).await.map(drop).unwrap_err();
    assert!(matches!(error, StoreError::WrongKey), "{error}");
    assert_eq!(number(&store, "select count(*) from _sqlx_migrations").await, 0);
    work!(store, tx => raw(tx, "select count(*) from unread")).unwrap_err();
}

/// How many there are to be made.
fn migrations() -> i64 {
    let files = std::fs::read_dir(concat!(env!("CARGO_MANIFEST_DIR"), "/migrations")).unwrap();
    files.count().try_into().unwrap()
}

async fn migrating_again_changes_nothing(database: Database) {
    let store = open(&database).await;
    enrol(&store, vec![contact(1, &["fishers"])]).await;
    let before = all_rows(&store).await;
    assert_eq!(all_rows(&open(&database).await).await, before);
    assert_eq!(number(&store, "select count(*) from _sqlx_migrations").await, migrations());
}

async fn programs_that_start_together_migrate_once(database: Database) {
    let opened = futures_util::future::join_all((0..6).map(|_| try_open(&database.url, key()))).await;
    for store in opened {
        let store = store.unwrap();
        assert_eq!(number(&store, "select count(*) from _sqlx_migrations").await, migrations());
    }
}

async fn a_database_takes_the_key_it_is_first_opened_with(database: Database) {
    let one_of_both = futures_util::future::join_all(
        [key(), other_key()].map(|key| async { try_open(&database.url, key).await.is_ok() }),
    )
    .await;
    assert_eq!(one_of_both.iter().filter(|opened| **opened).count(), 1);
}

async fn the_database_answers(database: Database) {
    let store = open(&database).await;
    store.ping().await.unwrap();
    assert_eq!(store.kind(), if database.is_sqlite() { "sqlite" } else { "postgres" });
    assert_eq!(format!("{:?}", store.key()), "Key(…)");
}

async fn settings_and_generations_are_kept(database: Database) {
    let store = open(&database).await;
    assert_eq!(store.setting("offset").await.unwrap(), None);
    for value in ["7", "8"] {
        work!(store, tx => tx.set("offset", value)).unwrap();
        assert_eq!(work!(store, tx => tx.setting("offset")).unwrap().as_deref(), Some(value));
        assert_eq!(store.setting("offset").await.unwrap().as_deref(), Some(value));
    }
    work!(store, tx => tx.unset("offset")).unwrap();
    assert_eq!(store.setting("offset").await.unwrap(), None);
    assert_eq!(work!(store, tx => tx.generation()).unwrap(), 0);
    work!(store, tx => tx.new_generation()).unwrap();
    work!(store, tx => tx.new_generation()).unwrap();
    assert_eq!(work!(store, tx => tx.generation()).unwrap(), 2);
}

async fn no_address_lies_in_clear_on_the_disk(database: Database) {
    let store = open(&database).await;
    enrol(&store, (1..=50).map(|n| contact(n, &["fishers"])).collect()).await;
    queue(&store, (1..=50).map(|n| message(n, n)).collect()).await;
    claim(&store, NOW, 50).await;
    let telegram = Urn::Telegram(7_123_456_789);
    let hash = key().hash(&telegram);
    let change = suara::store::UrnChange {
        sealed: key().seal(&telegram, &hash).unwrap(),
        hash,
        contact: 1,
        scheme: "telegram",
        channel: "tg".to_owned(),
        heard_at: NOW,
    };
    work!(store, tx => tx.keep_urns(&[change])).unwrap();
    let bytes = database.on_disk();
    let holds = |text: &str| bytes.windows(text.len()).any(|window| window == text.as_bytes());
    assert!(holds("សួស្តី"), "what was written is not there at all");
    assert!(!holds("7123456789"));
    for n in 1..=50 {
        let urn = tel(n).expose();
        // Neither as it is dialled abroad nor as it is at home.
        for digits in [&urn["tel:+".len()..], &urn["tel:+855".len()..]] {
            assert!(!holds(digits), "contact {n}");
        }
    }
}

async fn a_seal_moved_to_another_row_does_not_open(database: Database) {
    let store = open(&database).await;
    enrol(&store, vec![contact(1, &[]), contact(2, &[])]).await;
    let addresses = async || -> Vec<Option<Urn>> {
        let mut rows = work!(store, tx => tx.addresses(&[1, 2])).unwrap();
        rows.sort_by_key(|(hash, _)| *hash != *super::hash(1).as_str());
        rows.iter().map(|(hash, sealed)| key().open(sealed, hash)).collect()
    };
    assert_eq!(addresses().await, [Some(tel(1)), Some(tel(2))]);
    // What somebody with the file and without the key may try: to have one person's messages sent to another.
    work!(store, tx => raw(tx, "update urn set sealed = (select sealed from urn where contact_id = 2)"))
        .unwrap();
    assert_eq!(addresses().await, [None, Some(tel(2))]);
}

#[test]
fn one_file_is_held_once() {
    let database = Database::sqlite();
    let held = Store::hold(&database.url).unwrap();
    assert!(held.is_some());
    for url in
        [database.url.clone(), format!("sqlite:{}", database.url), format!("sqlite://{}", database.url)]
    {
        let error = Store::hold(&url).unwrap_err();
        assert!(matches!(error, StoreError::InUse(_)), "{error}");
        assert!(error.to_string().contains("stop that one first"), "{error}");
    }
    drop(held);
    assert!(Store::hold(&database.url).unwrap().is_some());
    assert!(Store::hold("postgres://suara@db.example.org/suara").unwrap().is_none(), "made for several");
}

#[tokio::test]
async fn a_place_that_cannot_be_used_is_named_without_its_password() {
    let nowhere = "/nowhere/at/all/suara.db";
    let error = try_open(nowhere, key()).await.map(drop).unwrap_err();
    assert!(error.to_string().contains(nowhere), "{error}");
    let error = Store::hold(nowhere).unwrap_err();
    assert!(matches!(error, StoreError::File { .. }), "{error}");
    for url in [
        "postgres://suara:hunter2@127.0.0.1:1/suara",
        "postgres://suara:hunter2@127.0.0.1:port/suara",
        "postgres://suara:hunter2@127.0.0.1:1/suara?sslmode=hunter2",
    ] {
        let error = try_open(url, key()).await.map(drop).unwrap_err();
        assert!(!format!("{error} {error:?}").contains("hunter2@"), "{error:?}");
    }
}
