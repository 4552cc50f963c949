//! Gateways that never call again, while the database is away: what they bring is laid down before they are answered,
//! and is in the database when that is back.

use axum::http::StatusCode;

use super::outage::{Losable, on_both_losable};
use super::phone::{Phone, call, received};
use super::*;
use crate::databases::Database;

on_both_losable!(
    what_comes_while_the_database_is_away_is_kept_once_and_in_order,
    what_is_torn_or_corrupt_takes_nothing_else_along,
    a_full_spool_refuses_and_says_so,
);

const SECRET: &str = "aSecretNobodyMaySee";
const MEMBER: &str = "+66812345678";

/// A ground with Kannel, whose messages nobody takes, and a phone, whose calls come again.
pub(super) fn ground(database: Database, phone: &Phone, options: &str) -> Ground {
    Ground::on(database, &channels(phone, options))
}

/// The options of the two.
pub(super) fn channels(phone: &Phone, options: &str) -> String {
    format!(
        "{options}\n[channels.kannel]\nkind = \"sms\"\ngateway = \"kannel\"\nrate_per_minute = 60000\n\
         [channels.kannel.settings]\nserver = \"http://127.0.0.1:{}\"\nusername = \"suara\"\n\
         password = {SECRET:?}\nhook_secret = {SECRET:?}\n{}",
        port(),
        phone.channel()
    )
}

/// Kannel calls once with a member's message; the status it is answered.
pub(super) async fn kannel(ground: &Ground, id: &str, text: &str) -> StatusCode {
    let url = ground.url("/hooks/kannel/inbound");
    let query = [
        ("secret", SECRET),
        ("id", id),
        ("at", "1795488000"),
        ("from", MEMBER),
        ("to", "1234"),
        ("charset", "UTF-8"),
        ("text", text),
    ];
    reqwest::Client::new().get(url).query(&query).send().await.unwrap().status()
}

/// What the members wrote, in the order in which it was taken.
async fn heard(ground: &Ground) -> Vec<String> {
    let rows: Vec<(String,)> = ground
        .rows("select text from inbound join urn on urn.contact_id = inbound.contact_id order by received_at, sent_at")
        .await;
    rows.into_iter().map(|(text,)| text).collect()
}

async fn until_heard(ground: &Ground, serving: &Serving, count: usize) -> Vec<String> {
    for _ in 0..PATIENCE.as_millis() / LOOK.as_millis() {
        let heard = heard(ground).await;
        if heard.len() >= count {
            return heard;
        }
        tokio::time::sleep(LOOK).await;
    }
    panic!("not all {count} were kept: {}", serving.log());
}

pub(super) async fn waiting(ground: &Ground) -> String {
    let metrics = reqwest::get(ground.url("/metrics")).await.unwrap().text().await.unwrap();
    let line = metrics.lines().find_map(|line| line.strip_prefix("suara_spool_waiting "));
    line.unwrap().to_owned()
}

async fn what_comes_while_the_database_is_away_is_kept_once_and_in_order(lose: Losable, database: Database) {
    let (phone, _sent) = Phone::start().await;
    let ground = ground(database, &phone, "");
    let serving = ground.serve();
    assert_eq!(kannel(&ground, "0", "word 0").await, StatusCode::OK);
    assert_eq!(until_heard(&ground, &serving, 1).await, ["word 0"]);

    let lost = lose.lose().await;
    for number in 1..=20 {
        // Kannel would tell the member that it could not fetch the content, and forget them.
        assert_eq!(kannel(&ground, &number.to_string(), &format!("word {number}")).await, StatusCode::OK);
    }
    if !lose.opens_without() {
        // Who calls again is asked to. (A locked file keeps such a hook waiting for as long as the gateway likes.)
        let client = reqwest::Client::new();
        let again = call(&client, &ground.url("/hooks/phone/inbound"), received("e1", MEMBER, "hi")).await;
        assert_eq!(again, Some(StatusCode::SERVICE_UNAVAILABLE));
    }
    assert_eq!(waiting(&ground).await, "20");
    let bytes = std::fs::read(ground.path("suara.spool")).unwrap();
    let clear = |what: &str| bytes.windows(what.len()).any(|window| window == what.as_bytes());
    for what in [SECRET, "66812345678", "word", "kannel"] {
        assert!(!clear(what), "{what} stands in the spool in clear");
    }
    // Killed, and started again when the database is back.
    serving.kill();
    lose.bring_back(lost).await;
    let serving = ground.serve();
    let expected: Vec<String> = (0..=20).map(|number| format!("word {number}")).collect();
    let mut kept = until_heard(&ground, &serving, 21).await;
    sort(&mut kept);
    assert_eq!(kept, expected);

    // Away again; this time it comes back by itself, and what came meanwhile and after keeps its order.
    let lost = lose.lose().await;
    for number in 21..=40 {
        assert_eq!(kannel(&ground, &number.to_string(), &format!("word {number}")).await, StatusCode::OK);
        // Delivered twice by the network between.
        assert_eq!(kannel(&ground, &number.to_string(), &format!("word {number}")).await, StatusCode::OK);
    }
    lose.bring_back(lost).await;
    let mut kept = until_heard(&ground, &serving, 41).await;
    sort(&mut kept);
    let expected: Vec<String> = (0..=40).map(|number| format!("word {number}")).collect();
    assert_eq!(kept, expected);
    serving.says("drained from the spool");
    for _ in 0..PATIENCE.as_millis() / LOOK.as_millis() {
        if waiting(&ground).await == "0" {
            break;
        }
        tokio::time::sleep(LOOK).await;
    }
    assert_eq!(waiting(&ground).await, "0");
    assert_eq!(heard(&ground).await.len(), 41);
    let blank = std::fs::read(ground.path("suara.spool")).unwrap();
    assert!(blank.iter().all(|byte| *byte == 0), "nothing of it is left");
    // Batches keep the order in which they came, and so do the messages of one: ids are given in order.
    let order: Vec<(String,)> = ground.rows("select text from inbound order by received_at").await;
    let at = |text: &str| order.iter().position(|row| row.0 == text).unwrap();
    assert!(at("word 0") < at("word 1") && at("word 20") < at("word 21"));
    let log = serving.log();
    for what in [SECRET, "66812345678", "word 1"] {
        assert!(!log.contains(what), "{what} stands in the log");
    }
    let (ended, log) = tokio::task::spawn_blocking(move || serving.stop()).await.unwrap();
    assert!(ended.success(), "{log}");
}

#[tokio::test(flavor = "multi_thread", worker_threads = 3)]
async fn what_comes_is_kept_although_the_database_was_away_at_the_start() {
    let (lose, database) = Losable::postgres().await;
    let (phone, _sent) = Phone::start().await;
    let ground = ground(database, &phone, "");
    let lost = lose.lose().await;
    let serving = ground.serve();
    serving.says("the database is away");
    assert_eq!(kannel(&ground, "1", "word 1").await, StatusCode::OK);
    let client = reqwest::Client::new();
    let again =
        call(&client, &ground.url("/hooks/phone/inbound"), received("e1", "+639171234567", "word 2")).await;
    assert_eq!(again, Some(StatusCode::SERVICE_UNAVAILABLE), "who calls again is asked to");
    lose.bring_back(lost).await;
    serving.says("the database is there");
    assert_eq!(until_heard(&ground, &serving, 1).await, ["word 1"]);
    let again =
        call(&client, &ground.url("/hooks/phone/inbound"), received("e1", "+639171234567", "word 2")).await;
    assert_eq!(again, Some(StatusCode::OK));
    let (ended, log) = tokio::task::spawn_blocking(move || serving.stop()).await.unwrap();
    assert!(ended.success(), "{log}");
}

#[tokio::test(flavor = "multi_thread", worker_threads = 3)]
async fn a_wrong_key_is_found_out_also_when_the_database_comes_later() {
    let (lose, database) = Losable::postgres().await;
    let (phone, _sent) = Phone::start().await;
    let mut ground = ground(database, &phone, "");
    ground.serve().stop();
    let lost = lose.lose().await;
    ground.environment.push(("SUARA_KEY", "5a".repeat(32)));
    let serving = ground.serve();
    // Laid down with this key: whoever puts the right one back must find that it is not read, and not lost.
    assert_eq!(kannel(&ground, "1", "word 1").await, StatusCode::OK);
    lose.bring_back(lost).await;
    let (ended, log) = tokio::task::spawn_blocking(move || serving.ended()).await.unwrap();
    assert_eq!(ended.code(), Some(1), "{log}");
    assert!(log.contains("the key does not fit this database"), "{log}");
    assert!(heard(&ground).await.is_empty());
}

/// By the number at the end.
fn sort(words: &mut [String]) {
    words.sort_by_key(|word| word.rsplit(' ').next().unwrap().parse::<u32>().unwrap());
}

async fn what_is_torn_or_corrupt_takes_nothing_else_along(lose: Losable, database: Database) {
    let (phone, _sent) = Phone::start().await;
    let ground = ground(database, &phone, "");
    let serving = ground.serve();
    let lost = lose.lose().await;
    for number in 1..=5 {
        assert_eq!(kannel(&ground, &number.to_string(), &format!("word {number}")).await, StatusCode::OK);
    }
    serving.kill();
    lose.bring_back(lost).await;
    let path = ground.path("suara.spool");
    let mut bytes = std::fs::read(&path).unwrap();
    let ends: Vec<usize> =
        bytes.iter().enumerate().filter(|(_, byte)| **byte == b'\n').map(|(at, _)| at).collect();
    // The second has a bad byte, and of the fifth only the first half is on the disk.
    bytes[ends[0] + 40] ^= 1;
    bytes[ends[3] + 300..].fill(0);
    std::fs::write(&path, bytes).unwrap();
    let serving = ground.serve();
    let mut kept = until_heard(&ground, &serving, 3).await;
    sort(&mut kept);
    assert_eq!(kept, ["word 1", "word 3", "word 4"]);
    serving.says("the last record was torn");
    serving.says("put aside");
    assert_eq!(std::fs::read_to_string(ground.path("suara.spool.aside")).unwrap().lines().count(), 1);
    assert_eq!(kannel(&ground, "6", "word 6").await, StatusCode::OK);
    assert_eq!(until_heard(&ground, &serving, 4).await.len(), 4);
    let log = serving.log();
    assert!(!log.contains("word") && !log.contains("66812345678"), "{log}");
}

async fn a_full_spool_refuses_and_says_so(lose: Losable, database: Database) {
    let (phone, _sent) = Phone::start().await;
    let ground = ground(database, &phone, "spool.most_mib = 1");
    let serving = ground.serve();
    let lost = lose.lose().await;
    let long = "x".repeat(20_000);
    let mut laid = 0;
    loop {
        match kannel(&ground, &laid.to_string(), &format!("{long} {laid}")).await {
            StatusCode::OK => laid += 1,
            refused => {
                assert_eq!(refused, StatusCode::SERVICE_UNAVAILABLE);
                break;
            }
        }
        assert!(laid < 100, "one MiB never ends");
    }
    assert!(laid > 10, "{laid}");
    serving.says("is full");
    serving.says("these gateways do not call again");
    lose.bring_back(lost).await;
    let mut kept = until_heard(&ground, &serving, laid).await;
    sort(&mut kept);
    assert_eq!(kept.len(), laid);
    for _ in 0..PATIENCE.as_millis() / LOOK.as_millis() {
        if kannel(&ground, "again", &format!("{long} 999")).await == StatusCode::OK {
            return;
        }
        tokio::time::sleep(LOOK).await;
    }
    panic!("it stays full: {}", serving.log());
}
