//! The operator is told by e-mail and in a chat what is down, and once when it is well again; and what they do then.

use axum::http::StatusCode;
use suara::demo::botapi::BotApi;

use super::phone::{Phone, call, received};
use super::*;
use crate::databases::Cluster;
use crate::mail::Sink;

const TOKEN: &str = "7000000001:AAE-the-token-nobody-may-see";
const OFFICE: i64 = -4_001;
const MEI: &str = "+6581234567";

/// The options by which the operator is told within seconds, at this mail server.
fn alerts(sink: &Sink, more: &str) -> String {
    format!(
        "[mail]\nserver = \"127.0.0.1\"\nport = {}\ntls = \"none\"\nfrom = \"Suara <suara@example.org>\"\n\
         [outbox]\nbackoff_first_seconds = 1\nbackoff_most_seconds = 2\n\
         [alert]\nafter_seconds = 5\nto = [{{ mail = \"operator@example.org\" }}{more}]\n",
        sink.port
    )
}

/// The next letter: its subject, once it is clear that nothing of a member stands in it.
async fn subject(mut sink: Sink, serving: &Serving) -> (Sink, String) {
    // A thread of its own: the runtime would wait for one that waits for a letter that never comes.
    let (told, read) = tokio::sync::oneshot::channel();
    std::thread::spawn(move || {
        let letter = sink.letter();
        told.send((sink, letter)).ok()
    });
    let told = tokio::time::timeout(4 * PATIENCE, read).await;
    let (sink, letter) = told.unwrap_or_else(|_| panic!("nobody is told: {}", serving.log())).unwrap();
    assert_eq!(letter["to"], serde_json::json!(["operator@example.org"]));
    let text = letter["letter"].as_str().unwrap();
    for what in ["8123456", "fishers", "hello", "nobody-may-see"] {
        assert!(!text.contains(what), "{what} stands in it: {text}");
    }
    let line = text.lines().find_map(|line| line.strip_prefix("Subject: ")).unwrap();
    (sink, line.to_owned())
}

async fn says(ground: &Ground, id: &str, text: &str) {
    let url = ground.url("/hooks/phone/inbound");
    let status = call(&reqwest::Client::new(), &url, received(id, MEI, text)).await;
    assert_eq!(status, Some(StatusCode::OK));
}

async fn metric(ground: &Ground, name: &str) -> Option<f64> {
    let text = reqwest::get(ground.url("/metrics")).await.unwrap().text().await.unwrap();
    assert!(!text.contains("8123456") && !text.contains("hello"), "{text}");
    text.lines().find_map(|line| line.strip_prefix(name)?.trim().parse().ok())
}

#[tokio::test(flavor = "multi_thread", worker_threads = 3)]
#[expect(clippy::disallowed_methods, reason = "the test's own runtime ends it")]
async fn a_channel_that_is_down_is_told_of_and_once_when_it_is_well_again() {
    let (api, serving) = BotApi::bind("127.0.0.1:0".parse().unwrap(), TOKEN, Clock::System).await.unwrap();
    tokio::spawn(serving);
    api.group(OFFICE, "Office");
    let (sink, there) = (Sink::start(&[]), port());
    let options = format!(
        "[channels.bot]\nkind = \"telegram\"\ntoken = {TOKEN:?}\napi_url = {:?}\n{}\n{}",
        api.url(),
        Phone::channel_at(&format!("http://127.0.0.1:{there}")),
        alerts(&sink, &format!(", {{ telegram = {OFFICE} }}"))
    );
    let ground = Ground::new(&options);
    let serving = ground.serve();
    says(&ground, "e1", "hello").await;
    let (sink, told) = subject(sink, &serving).await;
    assert_eq!(told, "Suara: channel phone is down");
    // Between two tries: during one it is not queued.
    for _ in 0..PATIENCE.as_millis() / LOOK.as_millis() {
        if metric(&ground, r#"suara_outbound_waiting{channel="phone",what="queued"}"#).await == Some(1.0) {
            break;
        }
        tokio::time::sleep(LOOK).await;
    }
    let oldest = metric(&ground, r#"suara_outbound_oldest_seconds{channel="phone"}"#).await;
    assert!(oldest.is_some());

    // A restart tells nothing twice, once it is kept that it was told: what is killed before that may.
    until("that the alert was told is not kept", async || {
        let kept: Vec<(i64,)> = ground.rows("select count(*) from setting where name = 'alert phone'").await;
        (kept == [(1,)]).then_some(())
    })
    .await;
    serving.kill();
    let serving = ground.serve();
    let (phone, _sent) = Phone::start_at(there).await;
    let (_sink, told) = subject(sink, &serving).await;
    assert_eq!(told, "Suara: channel phone is well again");
    assert_eq!(phone.accepted().len(), 1);
    assert_eq!(metric(&ground, r#"suara_reply_seconds_count{channel="phone"}"#).await, Some(1.0));
    assert!(metric(&ground, r#"suara_reply_seconds_sum{channel="phone"}"#).await.unwrap() >= 5.0);
    for _ in 0..PATIENCE.as_millis() / LOOK.as_millis() {
        if api.sent().len() == 2 {
            break;
        }
        tokio::time::sleep(LOOK).await;
    }
    let chat: Vec<_> = api.sent().into_iter().map(|sent| (sent.chat, sent.text)).collect();
    assert_eq!(chat.len(), 2, "{chat:?}");
    assert!(chat[0].1.starts_with("Suara: channel phone is down"), "{chat:?}");
    assert!(chat[1].1.starts_with("Suara: channel phone is well again"), "{chat:?}");
    assert!(chat.iter().all(|(to, _)| *to == OFFICE));
    let (ended, log) = tokio::task::spawn_blocking(move || serving.stop()).await.unwrap();
    assert!(ended.success() && log.contains("the operator is told"), "{log}");
}

#[tokio::test(flavor = "multi_thread", worker_threads = 3)]
async fn a_database_that_is_away_is_told_of_all_the_same() {
    let cluster = tokio::task::spawn_blocking(Cluster::start).await.unwrap();
    let sink = Sink::start(&[]);
    let (phone, _sent) = Phone::start().await;
    let options = format!("{}\n{}", phone.channel(), alerts(&sink, ""));
    let ground = Ground::on(cluster.database().await, &options);
    let serving = ground.serve();
    cluster.kill();
    let (sink, told) = subject(sink, &serving).await;
    assert_eq!(told, "Suara: the database is down");
    let cluster = tokio::task::spawn_blocking(move || {
        cluster.run_again();
        cluster
    });
    let _cluster = cluster.await.unwrap();
    let (_sink, told) = subject(sink, &serving).await;
    assert_eq!(told, "Suara: the database is well again");
}

#[tokio::test(flavor = "multi_thread", worker_threads = 3)]
async fn what_an_operator_holds_is_not_sent_until_they_release_it() {
    let (phone, mut sent) = Phone::start().await;
    let ground = Ground::new(&phone.channel());
    assert!(ground.refused(&["outbox", "hold"]).contains("say which"));
    assert!(ground.refused(&["outbox", "hold", "--channel", "fax"]).contains("no channel `fax`"));
    assert!(ground.refused(&["outbox", "hold", "--consultation", "none"]).contains("no consultation `none`"));
    let _serving = ground.serve();
    assert!(ground.run(&["outbox", "hold", "--channel", "phone"]).contains("0 held, and what is queued"));
    says(&ground, "e1", "hello").await;
    let held = ground.run_until(&["outbox", "list", "--status", "held"], |listed| listed.contains("held"));
    assert!(held.contains("phone  held  reply") && !held.contains("8123456"), "{held}");
    let id = held.split_whitespace().next().unwrap().to_owned();
    let summary = ground.run(&["outbox", "list"]);
    assert!(summary.contains("channel phone: held for"), "{summary}");
    assert_eq!(ground.run(&["outbox", "list", &id, "--older", "60"]), "");
    assert_eq!(ground.run(&["outbox", "list", "--status", "queued", "--channel", "phone"]), "");
    assert_eq!(phone.accepted().len(), 0);
    assert!(ground.run(&["outbox", "release", "--channel", "phone"]).contains("1 queued again"));
    let reply = tokio::time::timeout(PATIENCE, sent.recv()).await.expect("nothing was sent").unwrap();
    assert_eq!(reply.to, MEI);
    let sent = ground.run_until(&["outbox", "list", &id], |listed| listed.contains("phone  sent  reply"));
    assert!(!sent.contains("8123456"), "{sent}");
    assert!(ground.run(&["outbox", "retry", "--channel", "phone"]).contains("0 queued again"));
}
