//! What computers, disks and lines do: each promise against the real thing.

use std::collections::BTreeSet;

use axum::http::StatusCode;
use suara::app::App;
use suara::config::Config;
use suara::domain::message::{Event, Inbound, Words};
use suara::domain::urn::Urn;
use tokio::io::{AsyncReadExt as _, AsyncWriteExt as _};
use tokio::net::TcpStream;
use tokio::sync::watch;

use super::phone::{Phone, call, received};
use super::spool::{channels, kannel, waiting};
use super::*;
use crate::databases::{Cluster, Database, on_both};

const MEI: &str = "+6581234567";

/// How often a message is delivered that is not kept before something else is wrong.
const OFTEN: usize = 1200;

on_both!(a_gateway_that_is_away_for_72_hours_costs_no_message);

/// Messages that a provider delivers again until they are kept, from one member each.
struct Provider {
    client: reqwest::Client,
    url: String,
    kept: usize,
    /// How often it was told to come again.
    refused: usize,
}

impl Provider {
    fn of(ground: &Ground) -> Provider {
        let url = ground.url("/hooks/phone/inbound");
        Provider { client: reqwest::Client::new(), url, kept: 0, refused: 0 }
    }

    fn body(number: usize) -> String {
        received(&format!("e{number}"), &format!("+65812{number:05}"), &format!("hello {number}"))
    }

    /// Once; whether it was kept.
    async fn once(&mut self) -> bool {
        let kept = call(&self.client, &self.url, Provider::body(self.kept)).await == Some(StatusCode::OK);
        self.kept += usize::from(kept);
        self.refused += usize::from(!kept);
        kept
    }

    /// Until it is kept.
    async fn deliver(&mut self, log: &dyn Fn() -> String) {
        for _ in 0..OFTEN {
            if self.once().await {
                return;
            }
            tokio::time::sleep(LOOK).await;
        }
        panic!("it is never kept: {}", log());
    }
}

/// Every message is there once, and each has one answer of ours.
async fn everything_is_there_once(ground: &Ground, kept: usize, others: &[&str]) {
    let heard: Vec<(String,)> = ground.rows("select text from inbound").await;
    let mut heard: Vec<String> = heard.into_iter().map(|row| row.0).collect();
    let mut expected: Vec<String> = (0..kept).map(|number| format!("hello {number}")).collect();
    expected.extend(others.iter().map(|text| (*text).to_owned()));
    heard.sort();
    expected.sort();
    assert_eq!(heard, expected);
    let answers: Vec<(i64, i64)> =
        ground.rows("select count(*), count(distinct contact_id) from outbound").await;
    assert_eq!(answers[0].0, heard.len() as i64, "one answer for each");
}

/// A file system of so many MiB; unmounted when it is dropped.
struct Disk(tempfile::TempDir);

impl Disk {
    fn of_mib(size: u32) -> Disk {
        let folder = tempfile::tempdir().unwrap();
        let options = format!("size={size}m,mode=1777");
        as_root(&["mount", "-t", "tmpfs", "-o", &options, "suara-test"], folder.path());
        Disk(folder)
    }

    fn path(&self, name: &str) -> PathBuf {
        self.0.path().join(name)
    }

    /// Takes all the room there is.
    fn fill(&self) {
        use std::io::Write as _;
        let mut file = std::fs::File::create(self.path("everything-else")).unwrap();
        for size in [65_536, 4_096, 1] {
            while file.write(&vec![1; size]).is_ok_and(|written| written == size) {}
        }
    }

    fn make_room(&self) {
        std::fs::remove_file(self.path("everything-else")).unwrap();
    }
}

impl Drop for Disk {
    fn drop(&mut self) {
        // What still has a file open there goes on with it.
        as_root(&["umount", "--lazy"], self.0.path());
    }
}

fn as_root(command: &[&str], path: &Path) {
    let is_root = std::os::unix::fs::MetadataExt::uid(&std::fs::metadata("/proc/self").unwrap()) == 0;
    let words = if is_root { command.to_vec() } else { [&["sudo", "-n"], command].concat() };
    let done = Command::new(words[0]).args(&words[1..]).arg(path).output().unwrap();
    assert!(done.status.success(), "this test mounts a small disk, as root or by sudo: {}", said(&done));
}

/// A disk that fills up under a program that serves: everybody is asked to come again, who cannot is laid down in the
/// room in reserve, and when there is room everything is there.
async fn a_disk_that_is_full(disk: &Disk, ground: &Ground) {
    let serving = ground.serve();
    let mut provider = Provider::of(ground);
    provider.deliver(&|| serving.log()).await;
    disk.fill();
    // A database may find room again for a small message, once or twice.
    let (mut calls, mut in_a_row) = (0, 0);
    while in_a_row < 10 {
        in_a_row = if provider.once().await { 0 } else { in_a_row + 1 };
        calls += 1;
        assert!(calls < 20_000, "it never minds that the disk is full");
    }
    assert_eq!(kannel(ground, "k1", "from Kannel").await, StatusCode::OK, "{}", serving.log());
    assert_eq!(waiting(ground).await, "1");
    // Should it find room now, then it is kept.
    provider.once().await;
    disk.make_room();
    for _ in 0..5 {
        provider.deliver(&|| serving.log()).await;
    }
    for _ in 0..PATIENCE.as_millis() / LOOK.as_millis() {
        if waiting(ground).await == "0" {
            break;
        }
        tokio::time::sleep(LOOK).await;
    }
    everything_is_there_once(ground, provider.kept, &["from Kannel"]).await;
    let log = serving.log();
    assert!(!log.contains("65812") && !log.contains("hello"), "{log}");
    let (ended, log) = tokio::task::spawn_blocking(move || serving.stop()).await.unwrap();
    assert!(ended.success(), "{log}");
}

#[tokio::test(flavor = "multi_thread", worker_threads = 3)]
async fn a_full_disk_under_sqlite_loses_nothing() {
    let disk = Disk::of_mib(6);
    let (phone, _sent) = Phone::start().await;
    let options = format!("spool.file = {:?}\n", disk.path("suara.spool"));
    let ground = Ground::at(&channels(&phone, &options), disk.path("suara.db").to_str().unwrap(), None);
    a_disk_that_is_full(&disk, &ground).await;
}

#[tokio::test(flavor = "multi_thread", worker_threads = 3)]
async fn a_full_disk_under_postgres_loses_nothing() {
    let disk = Disk::of_mib(160);
    let place = disk.0.path().to_owned();
    let cluster = tokio::task::spawn_blocking(move || Cluster::start_in(&place, "fsync=off")).await.unwrap();
    let (phone, _sent) = Phone::start().await;
    let options = format!("spool.file = {:?}\n", disk.path("suara.spool"));
    let ground = Ground::on(cluster.database().await, &channels(&phone, &options));
    a_disk_that_is_full(&disk, &ground).await;
}

/// Of each thread or process these syncs of this kind, from the first to the last, fail with EIO: what the kernel says
/// when the disk did not take what it was given, and when nobody knows what is on it.
fn failing(sync: &str, from: u32, to: u32) -> [String; 5] {
    let inject = format!("inject={sync}:error=EIO:when={from}..{to}");
    ["-f", "-e", &format!("trace={sync}"), "-e", &inject].map(str::to_owned)
}

#[tokio::test(flavor = "multi_thread", worker_threads = 3)]
async fn a_disk_that_does_not_sync_loses_nothing_on_sqlite() {
    let (phone, _sent) = Phone::start().await;
    let ground = Ground::new(&phone.channel());
    ground.run(&["outbox", "list"]);
    let serve = ground.command(&["serve"]);
    let mut strace = Command::new(program("/usr/bin/strace", "strace"));
    // Opening takes some; then every thread that syncs fails six times. -D: the program is our child, not strace's.
    strace
        .args(failing("fsync,fdatasync", 16, 21))
        .args(["-D", "-o", "syncs"])
        .arg(serve.get_program())
        .args(serve.get_args());
    strace.current_dir(ground.folder.path()).env_clear().stdin(Stdio::null());
    let serving = ground.begin(strace);
    let mut provider = Provider::of(&ground);
    // The outbox syncs as well, and may be the one whom it strikes.
    while provider.kept < 30 || (provider.refused == 0 && provider.kept < OFTEN) {
        provider.deliver(&|| serving.log()).await;
    }
    assert!(provider.refused > 0, "no sync failed: {}", serving.log());
    let injected = std::fs::read_to_string(ground.path("syncs")).unwrap();
    assert!(injected.contains("EIO"), "{injected}");
    everything_is_there_once(&ground, provider.kept, &[]).await;
    // Nor after the next start, which reads what is really on the disk.
    serving.kill();
    let serving = ground.serve();
    provider.deliver(&|| serving.log()).await;
    everything_is_there_once(&ground, provider.kept, &[]).await;
}

#[tokio::test(flavor = "multi_thread", worker_threads = 3)]
async fn a_disk_that_does_not_sync_loses_nothing_on_postgres() {
    let cluster = tokio::task::spawn_blocking(|| Cluster::start_in(&std::env::temp_dir(), "fsync=on"));
    let cluster = cluster.await.unwrap();
    let (phone, _sent) = Phone::start().await;
    let ground = Ground::on(cluster.database().await, &phone.channel());
    ground.run(&["outbox", "list"]);
    // The server panics when its log cannot be synced, ends all its processes and recovers; the next ones fail as well.
    let mut strace = Command::new(program("/usr/bin/strace", "strace"));
    strace.args(failing("fdatasync", 12, 12)).args(["-o", "/dev/null", "-p", &cluster.process_id()]);
    let mut strace = strace.stdin(Stdio::null()).stderr(Stdio::piped()).spawn().unwrap();
    let (lines, log) = listen(strace.stderr.take().unwrap());
    while !lines.recv_timeout(PATIENCE).expect("strace says nothing").contains("attached") {}
    let serving = ground.serve();
    let mut provider = Provider::of(&ground);
    while provider.kept < 40 || (provider.refused == 0 && provider.kept < OFTEN) {
        provider.deliver(&|| serving.log()).await;
    }
    assert!(provider.refused > 0, "no sync failed: {}", log.lock().unwrap());
    strace.kill().unwrap();
    strace.wait().unwrap();
    provider.deliver(&|| serving.log()).await;
    everything_is_there_once(&ground, provider.kept, &[]).await;
    drop(serving);
}

/// A line between two programs that can be cut when an answer comes back.
struct Line {
    port: u16,
    cut: watch::Sender<bool>,
    cuts: watch::Sender<usize>,
}

impl Line {
    #[expect(clippy::disallowed_methods, reason = "the test's own runtime ends it")]
    async fn to(port: u16) -> Line {
        let listener = tokio::net::TcpListener::bind("127.0.0.1:0").await.unwrap();
        let line = Line {
            port: listener.local_addr().unwrap().port(),
            cut: watch::channel(false).0,
            cuts: watch::channel(0).0,
        };
        let (cut, cuts) = (line.cut.clone(), line.cuts.clone());
        tokio::spawn(async move {
            while let Ok((near, _)) = listener.accept().await {
                tokio::spawn(carry(near, port, cut.clone(), cuts.clone()));
            }
        });
        line
    }
}

/// There and back, until it is cut: then what was asked has arrived, and its answer has not.
async fn carry(near: TcpStream, port: u16, cut: watch::Sender<bool>, cuts: watch::Sender<usize>) {
    let Ok(far) = TcpStream::connect(("127.0.0.1", port)).await else {
        return;
    };
    let (mut from_near, mut to_near) = near.into_split();
    let (mut from_far, mut to_far) = far.into_split();
    let there = async { tokio::io::copy(&mut from_near, &mut to_far).await.map(drop) };
    let back = async {
        let mut bytes = [0; 4096];
        loop {
            let read = from_far.read(&mut bytes).await?;
            if read == 0 {
                return std::io::Result::Ok(());
            }
            if *cut.borrow() {
                cuts.send_modify(|cuts| *cuts += 1);
                return Ok(());
            }
            to_near.write_all(&bytes[..read]).await?;
        }
    };
    tokio::select! {
        _ = there => {}
        _ = back => {}
    }
}

#[tokio::test(flavor = "multi_thread", worker_threads = 3)]
async fn a_line_that_is_cut_between_request_and_answer_doubles_nothing() {
    let (phone, mut sent) = Phone::start().await;
    let out = Line::to(phone.server().rsplit(':').next().unwrap().parse().unwrap()).await;
    let options = format!(
        "{}\n[outbox]\nbackoff_first_seconds = 1\n",
        Phone::channel_at(&format!("http://127.0.0.1:{}", out.port))
    );
    let ground = Ground::new(&options);
    ground.write("catch.toml", CATCH);
    ground.run(&["contact", "join-link", "fishers", "--country", "SG"]);
    ground.run(&["consultation", "launch", "catch.toml"]);
    let serving = ground.serve();
    let way_in = Line::to(ground.port).await;
    let url = format!("http://127.0.0.1:{}/hooks/phone/inbound", way_in.port);
    // A connection each: one that was cut is of no use.
    let client = reqwest::Client::builder().pool_max_idle_per_host(0).build().unwrap();
    // The provider does not hear that it was kept, and the phone's word that it has our answer is lost as well.
    way_in.cut.send_replace(true);
    out.cut.send_replace(true);
    assert_eq!(call(&client, &url, received("e1", MEI, "fishers")).await, None);
    let mut cuts = out.cuts.subscribe();
    tokio::time::timeout(PATIENCE, cuts.wait_for(|cuts| *cuts >= 2)).await.expect("it gave up").unwrap();
    way_in.cut.send_replace(false);
    out.cut.send_replace(false);
    assert_eq!(call(&client, &url, received("e1", MEI, "fishers")).await, Some(StatusCode::OK));
    ground.run_until(&["outbox", "list"], |listed| listed.contains("sent"));
    let invitation = tokio::time::timeout(PATIENCE, sent.recv()).await.expect("nothing was sent").unwrap();
    assert!(invitation.text.starts_with("The fishers' union asks"), "{invitation:?}");
    assert_eq!(phone.accepted().len(), 1, "under one id, however often it is handed over");
    assert!(phone.again() >= 1);
    let heard: Vec<(i64,)> = ground.rows("select count(*) from inbound").await;
    assert_eq!(heard, [(1,)]);
    assert!(serving.stop().0.success());
}

#[tokio::test(flavor = "multi_thread", worker_threads = 3)]
async fn a_clock_that_is_set_back_a_day_loses_and_doubles_nothing() {
    let (phone, mut sent) = Phone::start().await;
    let mut ground = Ground::new(&phone.channel());
    ground.write("clock", "+0");
    ground.environment = vec![
        ("LD_PRELOAD", faketime().to_str().unwrap().to_owned()),
        ("FAKETIME_TIMESTAMP_FILE", ground.path("clock").to_str().unwrap().to_owned()),
        ("FAKETIME_NO_CACHE", "1".to_owned()),
        ("FAKETIME_DONT_FAKE_MONOTONIC", "1".to_owned()),
    ];
    ground.write("catch.toml", CATCH);
    ground.run(&["contact", "join-link", "fishers", "--country", "SG"]);
    ground.run(&["consultation", "launch", "catch.toml"]);
    let serving = ground.serve();
    let (client, url) = (reqwest::Client::new(), ground.url("/hooks/phone/inbound"));
    let mut seen = BTreeSet::new();
    let mut serving = Some(serving);
    let replies = ["fishers", "1", "yes", "3", "1", "Fewer nets."];
    let asked = ["The fishers' union asks", "1/4 ", "2/4 ", "3/4 ", "4/4 ", "Thank you"];
    for (number, (reply, asked)) in replies.into_iter().zip(asked).enumerate() {
        match number {
            // Under the program's feet; and once more while it is killed.
            2 => ground.write("clock", "-1d"),
            4 => {
                serving.take().unwrap().kill();
                ground.write("clock", "-2d");
                serving = Some(ground.serve());
            }
            _ => {}
        }
        let body = received(&format!("e{number}"), MEI, reply);
        assert_eq!(call(&client, &url, body.clone()).await, Some(StatusCode::OK));
        let next = tokio::time::timeout(PATIENCE, sent.recv()).await.expect("nothing was sent").unwrap();
        assert!(next.text.starts_with(asked), "{reply} was answered with {next:?}");
        assert!(seen.insert(next.id));
        // What was delivered before the clock was set back is known after it.
        assert_eq!(call(&client, &url, body).await, Some(StatusCode::OK));
    }
    let kept: Vec<(i64, i64)> =
        ground.rows("select (select count(*) from inbound), (select count(*) from answer)").await;
    assert_eq!(kept, [(6, 4)]);
    let (ended, log) = tokio::task::spawn_blocking(move || serving.unwrap().stop()).await.unwrap();
    assert!(ended.success(), "{log}");
    assert_eq!(phone.accepted().len(), 6);
}

async fn a_gateway_that_is_away_for_72_hours_costs_no_message(database: Database) {
    const MEMBERS: usize = 20;
    let there = port();
    let options = format!(
        "database = {:?}\nkey = \"{}\"\n{}",
        database.url,
        "01".repeat(32),
        Phone::channel_at(&format!("http://127.0.0.1:{there}"))
    );
    let none = std::iter::empty::<(String, String)>();
    let config = Config::read(&options, "the test", none, &|_| Ok(String::new())).unwrap();
    let clock = Clock::held("2026-11-27T09:00:00Z".parse().unwrap());
    let began = clock.now();
    let app = App::open(config, clock.clone(), Vec::new()).await.unwrap();
    for number in 0..MEMBERS {
        let inbound = Inbound {
            channel: "phone".to_owned(),
            from: Urn::tel(&format!("+65812{number:05}"), None).unwrap(),
            external_id: Some(number.to_string()),
            sent_at: None,
            part: None,
            event: Event::Text(Words("hello".to_owned())),
        };
        app.inbox.take(inbound).await.unwrap();
    }
    let mut outbox = app.outboxes().remove(0);
    let mut tries = 0;
    while clock.now() - began < chrono::TimeDelta::hours(72) {
        tries += outbox.pass().await.unwrap().claimed;
        clock.pass(Duration::from_secs(60));
    }
    // One message tries a channel that was left; even so each was tried more often than `attempts` allows alone.
    assert!(tries > MEMBERS * 8, "{tries} tries in 72 hours");
    let counts = app.house.store.outbound_counts().await.unwrap();
    let stand: Vec<(&str, i64)> = counts.iter().map(|c| (c.status.as_str(), c.count)).collect();
    assert_eq!(stand, [("queued", MEMBERS as i64)]);
    // It is back, and within the longest waits (until one message tries it, until another is due) everybody has their
    // answer, once.
    let (phone, _sent) = Phone::start_at(there).await;
    for _ in 0..=75 {
        outbox.pass().await.unwrap();
        clock.pass(Duration::from_secs(60));
    }
    assert_eq!((phone.accepted().len(), phone.again()), (MEMBERS, 0));
    drop(outbox);
    app.close().await;
}
