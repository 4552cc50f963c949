//! The built program as operators run it: a folder with a `suara.toml`, its commands, its signals, and the real edges
//! around it.

mod alerts;
mod checking;
mod costs;
mod digests;
mod failover;
mod faults;
mod gammu;
mod gateway;
mod jasmin;
mod kannel;
mod killing;
mod long;
mod outage;
mod outbox;
mod phone;
mod rules;
mod serving;
mod spool;
mod telegram;

use std::io::{BufRead, BufReader};
use std::net::TcpListener;
use std::path::{Path, PathBuf};
use std::process::{Child, Command, ExitStatus, Output, Stdio};
use std::sync::atomic::{AtomicU16, Ordering};
use std::sync::mpsc::{Receiver, RecvTimeoutError, channel};
use std::sync::{Arc, Mutex};
use std::time::Duration;

use chrono::Timelike as _;
use sqlx::postgres::PgRow;
use sqlx::sqlite::{SqliteConnectOptions, SqliteRow};
use sqlx::{ConnectOptions as _, Connection as _, FromRow, PgConnection};
use suara::clock::Clock;

use crate::databases::Database;

/// A test that waits longer than this for one thing has failed, on any machine: only a failure takes so long.
const PATIENCE: Duration = Duration::from_secs(120);
/// Between two looks at something that tells nobody when it changes: another process's database.
const LOOK: Duration = Duration::from_millis(50);
const SUARA: &str = env!("CARGO_BIN_EXE_suara");

/// A folder to run Suara in.
struct Ground {
    folder: tempfile::TempDir,
    port: u16,
    /// Where its key and database are, for commands under another clock or key.
    environment: Vec<(&'static str, String)>,
    /// When its programs begin, in faketime's words; none: now.
    clock: Option<String>,
    database: String,
    _kept: Option<Database>,
}

impl Ground {
    /// With these options after the address of its doors, on an SQLite file of its own.
    fn new(options: &str) -> Ground {
        Ground::at(options, "suara.db", None)
    }

    /// On this database.
    fn on(database: Database, options: &str) -> Ground {
        let url = database.url.clone();
        Ground::at(options, &url, Some(database))
    }

    fn at(options: &str, url: &str, database: Option<Database>) -> Ground {
        let folder = tempfile::tempdir().unwrap();
        let ground = Ground {
            folder,
            port: port(),
            environment: Vec::new(),
            clock: None,
            database: url.to_owned(),
            _kept: database,
        };
        ground.with(options)
    }

    /// With these options instead.
    fn with(self, options: &str) -> Ground {
        let listen = format!("127.0.0.1:{}", self.port);
        self.write(
            "suara.toml",
            &format!("database = {:?}\nweb.listen = {listen:?}\n{options}", self.database),
        );
        self
    }

    fn path(&self, name: &str) -> PathBuf {
        self.folder.path().join(name)
    }

    fn write(&self, name: &str, text: &str) {
        std::fs::write(self.path(name), text).unwrap();
    }

    fn url(&self, path: &str) -> String {
        format!("http://127.0.0.1:{}{path}", self.port)
    }

    fn command(&self, arguments: &[&str]) -> Command {
        let mut command = Command::new(SUARA);
        command
            .args(arguments)
            .current_dir(self.folder.path())
            .env_clear()
            .envs(self.environment.iter().map(|(name, value)| (*name, value)))
            .stdin(Stdio::null());
        if let Some(moment) = &self.clock {
            // Its own program would stand between us and ours. What waits, waits by the clock that nobody sets.
            command
                .env("LD_PRELOAD", faketime())
                .env("FAKETIME", moment)
                .env("FAKETIME_DONT_FAKE_MONOTONIC", "1")
                .env("TZ", "UTC");
        }
        command
    }

    /// Runs a command that works; gives what it prints.
    fn run(&self, arguments: &[&str]) -> String {
        let output = self.command(arguments).output().unwrap();
        assert!(output.status.success(), "{arguments:?}: {}", said(&output));
        String::from_utf8(output.stdout).unwrap()
    }

    /// Runs a command that cannot be done; gives what it says about that.
    fn refused(&self, arguments: &[&str]) -> String {
        let output = self.command(arguments).output().unwrap();
        assert_eq!(output.status.code(), Some(1), "{arguments:?}: {}", said(&output));
        String::from_utf8(output.stderr).unwrap()
    }

    /// Runs a command until it prints what is looked for.
    fn run_until(&self, arguments: &[&str], found: impl Fn(&str) -> bool) -> String {
        let mut printed = String::new();
        for _ in 0..PATIENCE.as_millis() / LOOK.as_millis() {
            printed = self.run(arguments);
            if found(&printed) {
                return printed;
            }
            std::thread::sleep(LOOK);
        }
        panic!("{arguments:?} never printed it:\n{printed}");
    }

    /// Starts `suara serve` and waits until its doors are open.
    fn serve(&self) -> Serving {
        self.begin(self.command(&["serve"]))
    }

    fn begin(&self, mut command: Command) -> Serving {
        let mut process = command.stderr(Stdio::piped()).stdout(Stdio::null()).spawn().unwrap();
        let (lines, log) = listen(process.stderr.take().unwrap());
        let serving = Serving { process, log };
        loop {
            match lines.recv_timeout(PATIENCE) {
                Ok(line) if line.starts_with("Suara is open on") => return serving,
                Ok(_) => {}
                Err(RecvTimeoutError::Timeout | RecvTimeoutError::Disconnected) => {
                    panic!("it did not open:\n{}", serving.log())
                }
            }
        }
    }
}

impl Ground {
    /// Rows of its database, as they are.
    async fn rows<T>(&self, sql: &'static str) -> Vec<T>
    where
        T: Send + Unpin + for<'r> FromRow<'r, SqliteRow> + for<'r> FromRow<'r, PgRow>,
    {
        if self.database.starts_with("postgres:") {
            let mut connection = PgConnection::connect(&self.database).await.unwrap();
            return sqlx::query_as(sql).fetch_all(&mut connection).await.unwrap();
        }
        let file = SqliteConnectOptions::new().filename(self.path(&self.database)).read_only(true);
        let mut connection = file.connect().await.unwrap();
        sqlx::query_as(sql).fetch_all(&mut connection).await.unwrap()
    }
}

/// A running `suara serve`; killed when it is dropped.
struct Serving {
    process: Child,
    log: Arc<Mutex<String>>,
}

impl Serving {
    /// What it wrote to its standard error so far.
    fn log(&self) -> String {
        self.log.lock().unwrap().clone()
    }

    /// SIGTERM, and how it ended.
    fn stop(self) -> (ExitStatus, String) {
        self.signal("-TERM");
        self.ended()
    }

    /// Waits until it ends by itself.
    fn ended(mut self) -> (ExitStatus, String) {
        let ended = wait(&mut self.process);
        (ended, self.log())
    }

    /// Waits until this stands in its log.
    fn says(&self, what: &str) {
        for _ in 0..PATIENCE.as_millis() / LOOK.as_millis() {
            if self.log().contains(what) {
                return;
            }
            std::thread::sleep(LOOK);
        }
        panic!("it never said {what:?}:\n{}", self.log());
    }

    /// SIGKILL: no goodbye to anybody.
    fn kill(mut self) {
        self.process.kill().unwrap();
        self.process.wait().unwrap();
    }

    fn signal(&self, signal: &str) {
        let id = self.process.id().to_string();
        assert!(Command::new("kill").args([signal, &id]).status().unwrap().success());
    }
}

impl Drop for Serving {
    fn drop(&mut self) {
        // Stopped or killed before: then there is nothing to do.
        let _ = self.process.kill();
        let _ = self.process.wait();
    }
}

/// Waits until `look` finds something; `never` says what did not come.
async fn until<T>(never: &str, mut look: impl AsyncFnMut() -> Option<T>) -> T {
    for _ in 0..PATIENCE.as_millis() / LOOK.as_millis() {
        if let Some(found) = look().await {
            return found;
        }
        tokio::time::sleep(LOOK).await;
    }
    panic!("{never}");
}

fn wait(process: &mut Child) -> ExitStatus {
    for _ in 0..PATIENCE.as_millis() / LOOK.as_millis() {
        if let Some(ended) = process.try_wait().unwrap() {
            return ended;
        }
        std::thread::sleep(LOOK);
    }
    panic!("it does not end");
}

/// Reads a process's lines as they come; what nobody waits for is kept all the same.
fn listen(from: impl std::io::Read + Send + 'static) -> (Receiver<String>, Arc<Mutex<String>>) {
    let (sender, lines) = channel();
    let log = Arc::new(Mutex::new(String::new()));
    let kept = log.clone();
    std::thread::spawn(move || {
        let mut from = BufReader::new(from);
        let mut line = Vec::new();
        while from.read_until(b'\n', &mut line).is_ok_and(|read| read > 0) {
            let text = String::from_utf8_lossy(&line).into_owned();
            kept.lock().unwrap().push_str(&text);
            // Nobody waits for lines any more.
            let _ = sender.send(text);
            line.clear();
        }
    });
    (lines, log)
}

fn said(output: &Output) -> String {
    let of = |bytes: &[u8]| String::from_utf8_lossy(bytes).into_owned();
    format!("{}\n{}{}", output.status, of(&output.stdout), of(&output.stderr))
}

/// A port that nobody listens at, below those that systems give to clients: it stays free while a server is away.
fn port() -> u16 {
    const FIRST: u16 = 18_000;
    const MANY: u16 = 12_000;
    static NEXT: AtomicU16 = AtomicU16::new(0);
    let begin = (std::process::id() % u32::from(MANY)) as u16;
    loop {
        let next = NEXT.fetch_add(1, Ordering::Relaxed);
        assert!(next < MANY, "every port is taken");
        let port = FIRST + (begin + next) % MANY;
        if TcpListener::bind(("127.0.0.1", port)).is_ok() {
            return port;
        }
    }
}

fn reachable(port: u16) {
    for _ in 0..PATIENCE.as_millis() / LOOK.as_millis() {
        if std::net::TcpStream::connect(("127.0.0.1", port)).is_ok() {
            return;
        }
        std::thread::sleep(LOOK);
    }
    panic!("nothing listens at port {port}");
}

/// A country where it is not the last minute of the day, which no hours can allow, nor soon will be; and options that
/// allow all its other minutes, feasts or not.
fn awake() -> (&'static str, String) {
    let country = if Clock::System.now().hour() == 15 { "KH" } else { "PH" };
    (country, format!("[hours]\n{country} = \"00:00-23:59\"\n[days_off]\n{country} = []\n"))
}

/// A program that another package brings.
fn program(path: &str, package: &str) -> PathBuf {
    let path = Path::new(path);
    assert!(
        path.is_file(),
        "these tests need {}: install it (Debian: apt-get install {package})",
        path.display()
    );
    path.to_owned()
}

/// The library that makes a program believe in another time.
fn faketime() -> PathBuf {
    let libraries = std::fs::read_dir("/usr/lib").unwrap();
    libraries
        .map(|folder| folder.unwrap().path().join("faketime/libfaketime.so.1"))
        .find(|library| library.is_file())
        .expect("these tests need libfaketime: install it (Debian: apt-get install faketime)")
}

/// A member's whole way through [`CATCH`] after they `joined` it in Thai, in Khmer from the third question on. `says` is
/// what they send, in as many parts as are given, and gives what they read then.
async fn in_thai_and_khmer(ground: &Ground, joined: &str, says: impl Fn(&[&str]) -> String) {
    assert!(joined.starts_with("สหภาพชาวประมง") && joined.contains("00"), "{joined}");
    let smaller = says(&["๑"]);
    assert!(smaller.starts_with("1/4 จับปลาได้น้อยกว่าห้าปีก่อนไหม"), "{smaller}");
    let days = says(&["๑"]);
    assert!(days.starts_with("2/4 ออกทะเลสัปดาห์ละกี่วัน"), "{days}");
    let why = says(&["๕"]);
    assert!(why.starts_with("3/4 อะไรทำให้ปลาน้อยลงมากที่สุด") && why.contains("เขื่อน"), "{why}");
    // In Khmer from here on: the word for it, the language's number, and Khmer digits.
    let languages = says(&["ภาษา"]);
    assert!(languages.contains("ខ្មែរ"), "{languages}");
    let again = says(&["ខ្មែរ"]);
    assert!(again.contains("3/4 អ្វីបំផ្លាញការនេសាទជាងគេ?"), "{again}");
    let say = says(&["២"]);
    assert!(say.contains("4/4 តើវេទិកាគួរដឹងអ្វី?"), "{say}");
    // Two parts in one message: blanks and signs that URLs change.
    let long =
        ["Clean water & no trawlers + 100% of the catch; ".repeat(3), "that is what we need.".to_owned()];
    let thanks = says(&[&long[0], &long[1]]);
    assert!(thanks.contains("អរគុណ"), "{thanks}");

    let answers: Vec<(String, String, String)> =
        ground.rows("select question, value, raw from answer order by question").await;
    let said =
        |question: &str, value: &str, raw: &str| (question.to_owned(), value.to_owned(), raw.to_owned());
    assert_eq!(
        answers,
        [
            said("days", "5", "๕"),
            said("say", "", &long.concat()),
            said("smaller", "yes", "๑"),
            said("why", "dams", "២")
        ]
    );
}

/// A consultation of four questions in English, Khmer and Thai that is open all the time.
const CATCH: &str = r#"
slug = "catch"
languages = ["en", "km", "th"]
zone = "Asia/Phnom_Penh"
opens = "2020-01-01 00:00"
closes = "2099-01-01 00:00"
results = "2099-02-01"
smallest_group = 5
groups = []

[title]
en = "The catch"
km = "ការនេសាទ"
th = "การจับปลา"

[asked_by]
en = "The fishers' union"
km = "សហជីពអ្នកនេសាទ"
th = "สหภาพชาวประมง"

[why]
en = "Your answers go to the Forum."
km = "ចម្លើយអ្នកទៅវេទិកា។"
th = "คำตอบไปถึงเวที"

[cost]
en = "An SMS costs the usual price."
km = "SMS គិតថ្លៃធម្មតា។"
th = "SMS คิดราคาปกติ"

[[question]]
key = "smaller"
kind = "yes-no"
text.en = "Is your catch smaller than five years ago?"
text.km = "តើអ្នកនេសាទបានតិចជាងមុនទេ?"
text.th = "จับปลาได้น้อยกว่าห้าปีก่อนไหม"

[[question]]
key = "days"
kind = "scale"
least = 1
most = 7
text.en = "How many days a week do you go out?"
text.km = "មួយសប្តាហ៍ចេញនេសាទប៉ុន្មានថ្ងៃ?"
text.th = "ออกทะเลสัปดาห์ละกี่วัน"
low.en = "one day"
low.km = "មួយថ្ងៃ"
low.th = "หนึ่งวัน"
high.en = "every day"
high.km = "រាល់ថ្ងៃ"
high.th = "ทุกวัน"

[[question]]
key = "why"
kind = "choice"
text.en = "What harms your catch most?"
text.km = "អ្វីបំផ្លាញការនេសាទជាងគេ?"
text.th = "อะไรทำให้ปลาน้อยลงมากที่สุด"
[[question.option]]
key = "trawlers"
label.en = "Trawlers"
label.km = "ទូកអួន"
label.th = "เรืออวนลาก"
[[question.option]]
key = "dams"
label.en = "Dams"
label.km = "ទំនប់"
label.th = "เขื่อน"
[[question.option]]
key = "heat"
label.en = "Warm water"
label.km = "ទឹកក្តៅ"
label.th = "น้ำอุ่น"

[[question]]
key = "say"
kind = "voice"
text.en = "What should the Forum hear? Write it or say it."
text.km = "តើវេទិកាគួរដឹងអ្វី? សរសេរ ឬនិយាយ។"
text.th = "อยากบอกอะไรเวที เขียนหรือพูดก็ได้"
"#;
