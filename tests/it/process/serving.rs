//! `suara serve`: in by a hook, out by a gateway, and what operators do to it.

use std::collections::BTreeMap;

use axum::http::StatusCode;
use tokio::io::{AsyncReadExt as _, AsyncWriteExt as _};
use tokio::net::TcpStream;
use tokio::sync::mpsc::UnboundedReceiver;

use super::phone::{Phone, SIGNING_KEY, Sms, call, delivered, received, signed};
use super::*;
use crate::databases::Cluster;

const MEI: &str = "+6581234567";

/// A phone, and a ground where the fishers are asked by it.
async fn fishers(options: &str) -> (Phone, UnboundedReceiver<Sms>, Ground) {
    let (phone, sent) = Phone::start().await;
    let ground = Ground::new(&format!("{options}\n{}", phone.channel()));
    asks_the_fishers(&ground);
    (phone, sent, ground)
}

fn asks_the_fishers(ground: &Ground) {
    ground.write("catch.toml", CATCH);
    let link = ground.run(&["contact", "join-link", "fishers", "--country", "SG"]);
    assert!(link.contains("FISHERS"), "{link}");
    ground.run(&["consultation", "launch", "catch.toml"]);
}

/// A message of Mei's; the status of the hook's answer.
async fn says(ground: &Ground, id: &str, text: &str) -> StatusCode {
    let client = reqwest::Client::new();
    let body = received(id, MEI, text);
    call(&client, &ground.url("/hooks/phone/inbound"), body).await.unwrap()
}

async fn next(sent: &mut UnboundedReceiver<Sms>) -> Sms {
    tokio::time::timeout(PATIENCE, sent.recv()).await.expect("nothing was sent").unwrap()
}

async fn get(ground: &Ground, path: &str) -> (StatusCode, String) {
    let answer = reqwest::get(ground.url(path)).await.unwrap();
    (answer.status(), answer.text().await.unwrap())
}

/// Every value of `/metrics`, by its name and labels.
async fn metrics(ground: &Ground) -> BTreeMap<String, f64> {
    let (status, text) = get(ground, "/metrics").await;
    assert_eq!(status, StatusCode::OK);
    assert!(text.ends_with("# EOF\n"), "{text}");
    for secret in ["8123456", "tel:", "nobody-may-see", "fishers", "Mei"] {
        assert!(!text.contains(secret), "{secret} stands in the metrics");
    }
    let lines = text.lines().filter(|line| !line.starts_with('#'));
    lines
        .map(|line| {
            let (name, value) = line.rsplit_once(' ').unwrap();
            (name.to_owned(), value.parse().unwrap())
        })
        .collect()
}

/// The sum of all values of one name.
fn sum(metrics: &BTreeMap<String, f64>, name: &str) -> f64 {
    metrics.iter().filter(|(key, _)| key.starts_with(name)).map(|(_, value)| value).sum()
}

#[tokio::test(flavor = "multi_thread", worker_threads = 3)]
async fn what_is_in_hand_at_sigterm_is_finished() {
    let (phone, mut sent, ground) = fishers("stop.budget_seconds = 10").await;
    let serving = ground.serve();
    assert_eq!(says(&ground, "e1", "Fishers").await, StatusCode::OK);
    let invitation = next(&mut sent).await;
    assert_eq!(invitation.to, MEI);
    assert!(invitation.text.starts_with("The fishers' union asks"), "{invitation:?}");
    let client = reqwest::Client::new();
    for times in 1..=2 {
        let told = call(&client, &ground.url("/hooks/phone/inbound"), delivered(&invitation)).await;
        assert_eq!(told, Some(StatusCode::OK), "told {times} times");
    }
    assert_eq!(says(&ground, "e2", "1").await, StatusCode::OK);
    assert!(next(&mut sent).await.text.starts_with("1/4 Is your catch smaller"));
    let (status, health) = get(&ground, "/health").await;
    assert_eq!((status, health.as_str()), (StatusCode::OK, "ok\n"));
    let counted = metrics(&ground).await;
    assert_eq!(counted[r#"suara_inbound_total{channel="phone",what="new"}"#], 2.0);
    assert_eq!(counted[r#"suara_receipts_total{channel="phone",what="delivered"}"#], 2.0);
    assert_eq!(counted[r#"suara_outbound_waiting{channel="phone",what="queued"}"#], 0.0);

    // The gateway has the next question and does not answer yet: then we are told to stop.
    phone.slow(true);
    assert_eq!(says(&ground, "e3", "yes").await, StatusCode::OK);
    phone.ordered(3).await;
    serving.signal("-TERM");
    serving.says("stopping");
    phone.slow(false);
    let (ended, log) = tokio::task::spawn_blocking(move || serving.ended()).await.unwrap();
    assert!(ended.success() && log.contains("stopped"), "{ended}: {log}");
    assert!(!log.contains("not finished in time"), "{log}");
    assert!(next(&mut sent).await.text.starts_with("2/4 How many days"));
    for secret in ["8123456", "nobody-may-see", "catch smaller"] {
        assert!(!log.contains(secret), "{secret} stands in the log: {log}");
    }

    let listed = ground.run(&["outbox", "list"]);
    let stand = |status: &str, count: &str| {
        listed.lines().any(|line| line.split_whitespace().eq(["phone", status, count]))
    };
    assert!(stand("delivered", "1") && stand("sent", "2"), "{listed}");
    assert!(!listed.contains("sending") && !listed.contains("queued"), "{listed}");
    let answers = ground.run(&["export", "answers", "catch"]);
    assert!(answers.contains("smaller") && answers.contains("yes"), "{answers}");
    assert_eq!(phone.again(), 0);
}

#[tokio::test(flavor = "multi_thread", worker_threads = 3)]
async fn what_cannot_be_finished_in_the_budget_is_sent_after_the_next_start() {
    let (phone, mut sent, ground) = fishers("stop.budget_seconds = 1").await;
    let serving = ground.serve();
    phone.slow(true);
    assert_eq!(says(&ground, "e1", "fishers").await, StatusCode::OK);
    phone.ordered(1).await;
    let (ended, log) = tokio::task::spawn_blocking(move || serving.stop()).await.unwrap();
    assert!(ended.success() && log.contains("not finished in time"), "{ended}: {log}");
    assert!(ground.run(&["outbox", "list"]).contains("sending"));
    phone.slow(false);
    let _serving = ground.serve();
    let invitation = next(&mut sent).await;
    assert!(invitation.text.starts_with("The fishers' union asks"), "{invitation:?}");
    let listed = ground.run_until(&["outbox", "list"], |listed| listed.contains("sent"));
    assert!(!listed.contains("sending"), "{listed}");
    assert_eq!(phone.accepted().len(), 1, "under one id, however often it is handed over");
}

#[tokio::test(flavor = "multi_thread", worker_threads = 3)]
async fn one_file_has_one_serve_and_commands_work_beside_it() {
    let (_phone, mut sent, ground) = fishers("").await;
    let serving = ground.serve();
    let mut second = Ground::new("");
    second.port = port();
    let file = ground.path("suara.db");
    second.environment = vec![
        ("SUARA_DATABASE", file.display().to_string()),
        ("SUARA_KEY_FILE", ground.path("suara.key").display().to_string()),
    ];
    let refusal = second.refused(&["serve"]);
    assert!(refusal.contains("is in use by another `suara serve`"), "{refusal}");

    assert!(ground.run(&["consultation", "show"]).contains("catch v1  launched"));
    ground.write("list.csv", "phone,language,group,consent\n+639179876543,en,fishers,form 7\n");
    assert!(ground.run(&["contact", "import", "list.csv"]).contains("1 new contacts"));
    assert!(ground.run(&["contact", "import", "list.csv"]).contains("0 new contacts, 1 known"));
    let digest = ground.run(&["digest", "preview", "catch"]);
    assert!(digest.contains("The catch"), "{digest}");

    assert_eq!(says(&ground, "e1", "fishers").await, StatusCode::OK);
    assert!(next(&mut sent).await.text.starts_with("The fishers' union asks"));
    let log = serving.log();
    assert!(!log.contains("ERROR"), "{log}");
    assert!(serving.stop().0.success());
    // Nothing holds the file any more.
    let third = second.serve();
    assert!(third.stop().0.success());
}

#[tokio::test(flavor = "multi_thread", worker_threads = 3)]
async fn who_is_imported_late_is_invited_once_and_who_is_forgotten_not_again() {
    let (country, hours) = awake();
    let number = if country == "KH" { "+85512345678" } else { "+639171234567" };
    let (phone, mut sent, ground) = fishers(&hours).await;
    let serving = ground.serve();
    let list = format!("phone,language,country,group,consent\n{number},en,{country},fishers,form 7\n");
    ground.write("list.csv", &list);
    let imported = ground.run(&["contact", "import", "list.csv"]);
    assert!(imported.contains("whom catch did not ask yet are invited"), "{imported}");
    let invitation = next(&mut sent).await;
    assert_eq!(invitation.to, number);
    assert!(invitation.text.starts_with("The fishers' union asks"), "{invitation:?}");
    let imported = ground.run(&["contact", "import", "list.csv"]);
    assert!(imported.contains("1 known") && !imported.contains("invited"), "{imported}");

    let asks = ground.refused(&["contact", "forget", number]);
    assert!(asks.contains("--yes"), "{asks}");
    let done = ground.run(&["contact", "forget", number, "--yes"]);
    assert!(done.contains("Forgotten: 1 addresses"), "{done}");
    let nobody = ground.refused(&["contact", "forget", number, "--yes"]);
    assert!(nobody.contains("nobody here is reached at this number"), "{nobody}");
    let imported = ground.run(&["contact", "import", "list.csv"]);
    assert!(
        imported.contains("0 new contacts") && imported.contains("1 asked to be forgotten"),
        "{imported}"
    );
    // Somebody else comes, and nobody was written to before them.
    assert_eq!(says(&ground, "e1", "fishers").await, StatusCode::OK);
    assert_eq!(next(&mut sent).await.to, MEI);
    assert_eq!(phone.accepted().len(), 2);
    for said in [asks, done, nobody, serving.log()] {
        assert!(!said.contains(&number[4..]), "{said}");
    }
}

#[test]
fn another_key_is_refused_before_anything_is_written() {
    let mut ground = Ground::new("");
    ground.write("list.csv", "phone,language,country,consent\n+639179876543,en,PH,form 7\n");
    ground.run(&["contact", "import", "list.csv"]);
    let files = |ground: &Ground| {
        let mut files: Vec<(String, Vec<u8>)> = std::fs::read_dir(ground.folder.path())
            .unwrap()
            .map(|file| file.unwrap())
            .map(|file| (file.file_name().into_string().unwrap(), std::fs::read(file.path()).unwrap()))
            .filter(|(name, _)| !name.ends_with(".lock"))
            .collect();
        files.sort();
        files
    };
    let before = files(&ground);
    ground.environment = vec![("SUARA_KEY", "5a".repeat(32))];
    for command in [&["serve"][..], &["contact", "import", "list.csv"], &["consultation", "show"]] {
        let refusal = ground.refused(command);
        assert!(refusal.contains("key does not fit this database"), "{refusal}");
        let (names, after) =
            (|f: &[(String, Vec<u8>)]| f.iter().map(|(n, _)| n.clone()).collect::<Vec<_>>(), files(&ground));
        assert_eq!(names(&after), names(&before), "{command:?} left something");
        assert!(after == before, "{command:?} wrote something");
    }
    ground.environment.clear();
    assert!(ground.run(&["contact", "import", "list.csv"]).contains("1 known"));
}

#[tokio::test(flavor = "multi_thread", worker_threads = 3)]
async fn a_bad_call_gets_its_status_and_is_counted() {
    let (_phone, _sent, ground) = fishers("").await;
    let _serving = ground.serve();
    let client = reqwest::Client::new();
    let good = received("e1", MEI, "fishers");
    let large = received("e2", MEI, &"x".repeat(300 * 1024));
    let nameless = good.replace("\"sender\"", "\"nobody\"");
    let typed = |kind: &'static str| {
        let mut headers = signed(&good, SIGNING_KEY);
        headers.insert("content-type", kind.parse().unwrap());
        headers
    };
    let mut unsigned = signed(&good, SIGNING_KEY);
    unsigned.remove("x-signature");
    let calls = [
        ("too large", "phone/inbound", signed(&large, SIGNING_KEY), &large, 413),
        ("wrong type", "phone/inbound", typed("text/xml"), &good, 415),
        ("missing field", "phone/inbound", signed(&nameless, SIGNING_KEY), &nameless, 422),
        ("forged", "phone/inbound", signed(&good, "another-key"), &good, 403),
        ("unsigned", "phone/inbound", unsigned, &good, 401),
        ("unknown channel", "fax/inbound", signed(&good, SIGNING_KEY), &good, 404),
        ("unknown kind", "phone/outbound", signed(&good, SIGNING_KEY), &good, 404),
        ("unknown channel, no kind", "fax", signed(&good, SIGNING_KEY), &good, 404),
    ];
    for (number, (what, path, headers, body, status)) in (1..).zip(calls) {
        let url = ground.url(&format!("/hooks/{path}"));
        let answer = client.post(url).headers(headers).body(body.clone()).send().await.unwrap();
        assert_eq!(answer.status().as_u16(), status, "{what}");
        let refused = sum(&metrics(&ground).await, "suara_hooks_rejected_total");
        assert_eq!(refused, f64::from(number), "{what} is counted once");
    }
    assert_eq!(sum(&metrics(&ground).await, "suara_inbound_total"), 0.0);
    assert_eq!(says(&ground, "e1", "fishers").await, StatusCode::OK);
}

#[tokio::test(flavor = "multi_thread", worker_threads = 3)]
async fn a_client_that_hangs_up_holds_up_nobody() {
    let (_phone, mut sent, ground) = fishers("stop.budget_seconds = 2").await;
    let serving = ground.serve();
    let address = ("127.0.0.1", ground.port);
    let body = received("e1", MEI, "fishers");
    let mut head =
        format!("POST /hooks/phone/inbound HTTP/1.1\r\nhost: suara\r\ncontent-length: {}\r\n", body.len());
    for (name, value) in &signed(&body, SIGNING_KEY) {
        head.push_str(&format!("{name}: {}\r\n", value.to_str().unwrap()));
    }
    let whole = format!("{head}\r\n{body}");
    // In the middle of the call, one leaves and one stays and says no more.
    let mut silent = TcpStream::connect(address).await.unwrap();
    silent.write_all(&whole.as_bytes()[..whole.len() - 10]).await.unwrap();
    let mut left = TcpStream::connect(address).await.unwrap();
    left.write_all(&whole.as_bytes()[..whole.len() - 20]).await.unwrap();
    drop(left);
    // Twenty leave before they are answered.
    for _ in 0..20 {
        let mut hasty = TcpStream::connect(address).await.unwrap();
        hasty.write_all(whole.as_bytes()).await.unwrap();
        drop(hasty);
    }
    let (client, url) = (reqwest::Client::new(), ground.url("/hooks/phone/inbound"));
    for number in 2..22 {
        let body = received(&format!("e{number}"), &format!("+65812345{number:02}"), "fishers");
        let kept = call(&client, &url, body);
        let kept = tokio::time::timeout(PATIENCE, kept).await.expect("others were held up");
        assert_eq!(kept, Some(StatusCode::OK));
    }
    for _ in 0..20 {
        next(&mut sent).await;
    }
    // The silent one is heard when it goes on.
    silent.write_all(&whole.as_bytes()[whole.len() - 10..]).await.unwrap();
    let mut answer = [0; 12];
    silent.read_exact(&mut answer).await.unwrap();
    assert_eq!(&answer, b"HTTP/1.1 200");
    let mut idle = TcpStream::connect(address).await.unwrap();
    idle.write_all(b"POST /hooks").await.unwrap();
    let (ended, log) = tokio::task::spawn_blocking(move || serving.stop()).await.unwrap();
    assert!(ended.success(), "{ended}: {log}");
}

#[tokio::test(flavor = "multi_thread", worker_threads = 3)]
async fn without_its_database_it_asks_for_patience_and_recovers() {
    let cluster = tokio::task::spawn_blocking(Cluster::start).await.unwrap();
    let (phone, mut sent) = Phone::start().await;
    let ground = Ground::on(cluster.database().await, &phone.channel());
    asks_the_fishers(&ground);
    let serving = ground.serve();
    assert_eq!(says(&ground, "e1", "fishers").await, StatusCode::OK);
    assert!(next(&mut sent).await.text.starts_with("The fishers' union asks"));

    cluster.kill();
    assert_eq!(says(&ground, "e2", "1").await, StatusCode::SERVICE_UNAVAILABLE);
    assert_eq!(get(&ground, "/health").await.0, StatusCode::SERVICE_UNAVAILABLE);
    assert_eq!(get(&ground, "/metrics").await.0, StatusCode::OK);

    let cluster = tokio::task::spawn_blocking(move || {
        cluster.run_again();
        cluster
    });
    let _cluster = cluster.await.unwrap();
    // The provider delivers it again until it is taken.
    until("it does not recover", async || (says(&ground, "e2", "1").await == StatusCode::OK).then_some(()))
        .await;
    assert!(next(&mut sent).await.text.starts_with("1/4 Is your catch"));
    until("it is never well again", async || {
        (get(&ground, "/health").await.0 == StatusCode::OK).then_some(())
    })
    .await;
    assert!(serving.stop().0.success());
}

#[test]
fn a_check_shows_what_each_sentence_costs_and_why() {
    let ground = Ground::new("");
    // A day to come, whenever this runs.
    let file = suara::SAMPLE.replace("\"2026-", "\"2126-").replace("\"2027-", "\"2127-");
    let vietnamese = |file: &str| -> Vec<String> {
        ground.write("c.toml", file);
        let said = ground.run(&["consultation", "check", "c.toml"]);
        let lines = said.lines().skip_while(|line| *line != "vi, Tiếng Việt:").skip(1);
        lines.take_while(|line| line.starts_with("  ")).map(str::to_owned).collect()
    };
    let accented = vietnamese(&file);
    assert!(accented.len() > 30, "{accented:#?}");
    let food = accented.iter().find(|line| line.contains("question food")).unwrap();
    assert!(food.contains("Unicode because of ó đ") && food.ends_with("(1 without accents)"), "{food}");
    let plain = vietnamese(&file.replace("plain = []", "plain = [\"vi\"]"));
    assert_eq!(plain.len(), accented.len());
    assert!(plain.iter().all(|line| line.ends_with("characters, GSM")), "{plain:#?}");
}
