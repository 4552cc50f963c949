//! A round of 100,000, queued and sent, while replies go on.
//!
//! `cargo bench --bench outbox` fills a database of its own with members who are to be asked and others who wait at the
//! first of ten questions. Twice it starts the built `suara serve` on it, held to one message a minute, launches a
//! consultation and sees how long its round takes to be queued. Then each round goes out: the first by `suara serve` and
//! a gateway over HTTP on loopback, the second by the same scheduler, outbox and doors with a channel in the same program
//! that takes whatever comes, so that what HTTP costs can be told from what claiming and marking cost. Meanwhile, and for
//! as long again when nothing is left to send, members answer by a signed hook, so many a second whatever becomes of those
//! before them. In the end the messages are counted: each went out once.
//!
//! ```text
//! cargo bench --bench outbox -- [--database URL] [--messages N] [--rate N]
//! ```
//! `--database postgres://…` measures on PostgreSQL (an empty database).

use std::collections::HashSet;
use std::net::SocketAddr;
use std::path::{Path, PathBuf};
use std::process::{Child, Command, Stdio};
use std::sync::atomic::{AtomicU64, Ordering};
use std::sync::{Arc, Mutex, PoisonError};
use std::time::Duration;

use anyhow::{Context as _, bail, ensure};
use async_trait::async_trait;
use axum::Router;
use axum::body::Bytes;
use axum::routing::post;
use futures_util::StreamExt as _;
use futures_util::stream::FuturesUnordered;
use hmac::{Hmac, KeyInit as _, Mac as _};
use sha2::Sha256;
use sqlx::sqlite::SqliteConnectOptions;
use sqlx::{ConnectOptions as _, Connection as _, PgConnection, SqliteConnection};
use suara::app::App;
use suara::channel::{Accepted, Channel, Handover, SendError};
use suara::clock::Clock;
use suara::config::Config;
use suara::domain::contact::Language;
use suara::domain::pace::Pace;
use suara::domain::session::{Asked, Given, Session, Stage};
use suara::domain::urn::Urn;
use suara::outbox::{Outbox, Patience};
use suara::store::{Claimed, Key, NewContact, SessionChange, Store, UrnChange};
use suara::web::{self, Doors};
use tokio::net::TcpListener;
use tokio::task::JoinSet;
use tokio::time::{Instant, MissedTickBehavior, interval, timeout};
use tokio_util::sync::CancellationToken;

/// Members who answer meanwhile: many more than answer in a second, so that none is asked twice in a moment.
const REPLYING: i64 = 10_000;
/// Rows written in one transaction.
const TOGETHER: i64 = 5_000;
/// How long replies are measured when nothing else is to be done.
const IDLE: Duration = Duration::from_secs(15);
/// How long anything may take: only a failure takes so long.
const PATIENCE: Duration = Duration::from_secs(600);
/// Between two looks at a database.
const LOOK: Duration = Duration::from_millis(20);
const SIGNING_KEY: &str = "bench-signing-key";
/// What this program is called with to be the server whose channel takes whatever comes.
const SERVE: &str = "--serve";

fn main() -> anyhow::Result<()> {
    let (mut database, mut messages, mut rate, mut serve) = (None, 100_000, 100, None);
    let mut args = std::env::args().skip(1);
    while let Some(arg) = args.next() {
        let mut number = || args.next().and_then(|n| n.parse::<u32>().ok()).filter(|n| *n > 0);
        match arg.as_str() {
            "--messages" => messages = number().context("--messages wants a number")?,
            "--rate" => rate = number().context("--rate wants a number")?,
            "--database" => database = args.next(),
            SERVE => serve = args.next(),
            // Cargo says so to every bench.
            "--bench" => {}
            other => bail!("{other} is not known: --database URL, --messages N, --rate N"),
        }
    }
    let runtime = tokio::runtime::Builder::new_multi_thread().enable_all().build()?;
    if let Some(config) = serve {
        return runtime.block_on(serve_at_once(Path::new(&config)));
    }
    runtime.block_on(measure(database, i64::from(messages), rate))
}

async fn measure(database: Option<String>, messages: i64, rate: u32) -> anyhow::Result<()> {
    let folder = tempfile::tempdir()?;
    let database = database.unwrap_or_else(|| folder.path().join("suara.db").display().to_string());
    let gateway = Gateway::open().await?;
    let ground = Ground { folder: folder.path().to_owned(), database, gateway: gateway.address };
    eprintln!("preparing {} members …", messages + REPLYING);
    ground.prepare(messages).await?;
    let mut looking = ground.connect().await?;
    let mut members = Replies { client: reqwest::Client::new(), rate, said: 0, hook: String::new() };

    for (slug, sends) in [("http", Sends::ByHttp), ("at-once", Sends::AtOnce)] {
        // One goes out while the round is held: its minute has room for it.
        let before = gateway.taken();
        let held = ground.start(Sends::ByHttp, "rate_per_minute = 1").await?;
        let (launching, queueing) = ground.queue(&mut looking, slug).await?;
        println!(
            "{slug}: launched in {:.2} s, {messages} queued in {:.2} s more, {}",
            launching.as_secs_f64(),
            queueing.as_secs_f64(),
            held.used(messages)?
        );
        held.stop()?;

        let server = ground.start(sends, "rate_per_second = 0").await?;
        members.hook = format!("http://{}/hooks/phone", server.address);
        let begun = Instant::now();
        let sending = async {
            looking.until("select count(*) from (select 1 from outbound where channel = 'phone' and rank = 1 and status = 'queued' limit 1) as q", 0).await?;
            looking.until("select count(*) from outbound where status = 'sending' and rank = 1", 0).await?;
            anyhow::Ok(begun.elapsed())
        };
        let first = members.first().await?;
        let (took, waits) = members.reply_until(sending).await?;
        println!(
            "{slug}: {messages} sent in {:.2} s, {:.0} a second, {}; the first reply: {:.0} ms; replies meanwhile: {}",
            took.as_secs_f64(),
            messages as f64 / took.as_secs_f64(),
            server.used(messages)?,
            first.as_secs_f64() * 1000.0,
            Waits(&waits)
        );
        let (_, idle) = members
            .reply_until(async {
                tokio::time::sleep(IDLE).await;
                anyhow::Ok(())
            })
            .await?;
        println!(
            "{slug}: replies when nothing else is to be sent: {}; p99 meanwhile is {:.1} times that",
            Waits(&idle),
            p99(&waits) / p99(&idle)
        );
        let all = messages + i64::try_from(1 + waits.len() + idle.len())?;
        looking.until("select count(*) from outbound where status <> 'sent'", 0).await?;
        if let Sends::ByHttp = sends {
            let (taken, different) = gateway.count(before);
            ensure!(
                (taken, different) == (all as usize, all as usize),
                "of {all} messages the gateway got {taken}, {different} of them different"
            );
        }
        server.stop()?;
    }
    let rows = looking.one("select count(*) from outbound").await?;
    ensure!(rows == 2 * messages + members.said, "{rows} messages");
    println!("each message went out once");
    Ok(())
}

/// By what a round goes out.
#[derive(Debug, Clone, Copy)]
enum Sends {
    /// `suara serve`, which calls a gateway.
    ByHttp,
    /// This program, whose channel takes whatever comes.
    AtOnce,
}

/// A folder with its options and its database.
struct Ground {
    folder: PathBuf,
    database: String,
    gateway: SocketAddr,
}

impl Ground {
    /// A country where it is not the last minute of the day, nor soon will be, and how its numbers begin.
    fn country() -> (&'static str, &'static str) {
        use chrono::Timelike as _;
        if Clock::System.now().hour() == 15 { ("KH", "+85512") } else { ("PH", "+639171") }
    }

    fn urn(member: i64) -> anyhow::Result<Urn> {
        Ok(Urn::parse(&format!("tel:{}{member:06}", Ground::country().1))?)
    }

    async fn prepare(&self, messages: i64) -> anyhow::Result<()> {
        ensure!(messages + REPLYING < 1_000_000, "numbers have six digits of their own");
        let key = Key::read_or_make(&self.folder.join("suara.key"))?;
        let (store, writer) = Store::open(&self.database, key).await?;
        let filling = async move {
            let filled = fill(&store, messages).await;
            store.close().await;
            filled
        };
        let ((), filled) = tokio::join!(writer.run(), filling);
        filled
    }

    fn options(&self, address: SocketAddr, pace: &str) -> String {
        let (country, _) = Ground::country();
        format!(
            "database = \"{database}\"\nkey_file = \"{key}\"\nweb.listen = \"{address}\"\nlog.level = \"warn\"\n\
             [hours]\n{country} = \"00:00-23:59\"\n[days_off]\n{country} = []\n\
             [channels.phone]\nkind = \"sms\"\ngateway = \"smsgate\"\n{pace}\ndefault_country = \"{country}\"\n\
             [channels.phone.settings]\nusername = \"u\"\npassword = \"p\"\nsigning_key = \"{SIGNING_KEY}\"\n\
             server = \"http://{gateway}\"\n",
            database = self.database,
            key = self.folder.join("suara.key").display(),
            gateway = self.gateway,
        )
    }

    async fn start(&self, sends: Sends, pace: &str) -> anyhow::Result<Server> {
        let address = TcpListener::bind("127.0.0.1:0").await?.local_addr()?;
        let config = self.folder.join("suara.toml");
        std::fs::write(&config, self.options(address, pace))?;
        let mut command = match sends {
            Sends::ByHttp => {
                let mut suara = Command::new(env!("CARGO_BIN_EXE_suara"));
                suara.arg("--config").arg(&config).arg("serve");
                suara
            }
            Sends::AtOnce => {
                let mut own = Command::new(std::env::current_exe()?);
                own.arg(SERVE).arg(&config);
                own
            }
        };
        let server = Server { child: command.stdout(Stdio::null()).spawn()?, address };
        let open = async {
            while tokio::net::TcpStream::connect(address).await.is_err() {
                tokio::time::sleep(LOOK).await;
            }
        };
        timeout(PATIENCE, open).await.context("it did not open its doors")?;
        Ok(server)
    }

    /// Launches a consultation for all but those who reply; gives how long that took, and until its round was queued.
    async fn queue(&self, looking: &mut Looking, slug: &str) -> anyhow::Result<(Duration, Duration)> {
        let file = self.folder.join(format!("{slug}.toml"));
        std::fs::write(&file, consultation(slug, "[\"all\"]", 1))?;
        let begun = Instant::now();
        let launched = Command::new(env!("CARGO_BIN_EXE_suara"))
            .arg("--config")
            .arg(self.folder.join("suara.toml"))
            .args(["consultation", "launch"])
            .arg(&file)
            .output()?;
        let launching = begun.elapsed();
        ensure!(launched.status.success(), "{}", String::from_utf8_lossy(&launched.stderr));
        looking.until("select count(*) from round where done_at is null", 0).await?;
        Ok((launching, begun.elapsed() - launching))
    }

    async fn connect(&self) -> anyhow::Result<Looking> {
        if self.database.starts_with("postgres") {
            return Ok(Looking::Postgres(PgConnection::connect(&self.database).await?));
        }
        let file = SqliteConnectOptions::new().filename(&self.database).read_only(true);
        Ok(Looking::Sqlite(file.connect().await?))
    }
}

/// Looks at the database from outside.
enum Looking {
    Sqlite(SqliteConnection),
    Postgres(PgConnection),
}

impl Looking {
    async fn one(&mut self, sql: &'static str) -> anyhow::Result<i64> {
        Ok(match self {
            Looking::Sqlite(c) => sqlx::query_scalar(sql).fetch_one(c).await?,
            Looking::Postgres(c) => sqlx::query_scalar(sql).fetch_one(c).await?,
        })
    }

    async fn until(&mut self, sql: &'static str, wanted: i64) -> anyhow::Result<()> {
        let looking = async {
            while self.one(sql).await? != wanted {
                tokio::time::sleep(LOOK).await;
            }
            anyhow::Ok(())
        };
        timeout(PATIENCE, looking).await.context(sql)?
    }
}

/// A server in a process of its own; killed when it is dropped.
struct Server {
    child: Child,
    address: SocketAddr,
}

impl Server {
    /// What it has used of a core, for each message.
    fn used(&self, messages: i64) -> anyhow::Result<String> {
        let stat = std::fs::read_to_string(format!("/proc/{}/stat", self.child.id()))?;
        let rest = stat.rsplit(')').next().unwrap_or_default();
        // proc(5): fields 14 and 15 are its ticks in its own code and in the kernel, of 10 ms.
        let ticks: f64 = rest.split_whitespace().skip(11).take(2).filter_map(|n| n.parse::<f64>().ok()).sum();
        Ok(format!("{:.0} µs of a core each", ticks * 10_000.0 / messages as f64))
    }

    /// SIGTERM, and that it ended well.
    fn stop(mut self) -> anyhow::Result<()> {
        let told = Command::new("kill").args(["-TERM", &self.child.id().to_string()]).status()?;
        ensure!(told.success() && self.child.wait()?.success(), "it did not stop well");
        Ok(())
    }
}

impl Drop for Server {
    fn drop(&mut self) {
        // Stopped before, or thrown away with its folder.
        let _ = self.child.kill();
        let _ = self.child.wait();
    }
}

/// A gateway on loopback that takes everything at once.
struct Gateway {
    address: SocketAddr,
    bodies: Arc<Mutex<Vec<Bytes>>>,
    _serving: JoinSet<()>,
}

impl Gateway {
    async fn open() -> anyhow::Result<Gateway> {
        let bodies: Arc<Mutex<Vec<Bytes>>> = Arc::default();
        let (kept, number) = (bodies.clone(), Arc::new(AtomicU64::new(0)));
        let take = move |body: Bytes| {
            kept.lock().unwrap_or_else(PoisonError::into_inner).push(body);
            let id = number.fetch_add(1, Ordering::Relaxed);
            async move { format!(r#"{{"id":"p{id}","state":"Pending"}}"#) }
        };
        let listener = TcpListener::bind("127.0.0.1:0").await?;
        let address = listener.local_addr()?;
        let mut serving = JoinSet::new();
        serving.spawn(async move {
            // It ends with the bench.
            let _ = axum::serve(listener, Router::new().route("/messages", post(take))).await;
        });
        Ok(Gateway { address, bodies, _serving: serving })
    }

    fn taken(&self) -> usize {
        self.bodies.lock().unwrap_or_else(PoisonError::into_inner).len()
    }

    /// How many messages it took after so many, and how many different ones by our ids.
    fn count(&self, after: usize) -> (usize, usize) {
        let bodies = self.bodies.lock().unwrap_or_else(PoisonError::into_inner);
        let id = |body: &Bytes| {
            let body: serde_json::Value = serde_json::from_slice(body).ok()?;
            Some(body.get("id")?.as_str()?.to_owned())
        };
        let different: HashSet<String> = bodies[after..].iter().filter_map(id).collect();
        (bodies.len() - after, different.len())
    }
}

/// Members who answer.
struct Replies {
    client: reqwest::Client,
    rate: u32,
    said: i64,
    hook: String,
}

impl Replies {
    /// Brings one reply, for which a program that has just started reads the numbering plans of the world; gives how long
    /// it waited.
    async fn first(&mut self) -> anyhow::Result<Duration> {
        let begun = Instant::now();
        self.next()?.send().await?.error_for_status()?;
        Ok(begun.elapsed())
    }

    /// Brings replies until `done`, each at its own moment; gives how long each waited from that moment on.
    async fn reply_until<T>(
        &mut self,
        done: impl Future<Output = anyhow::Result<T>>,
    ) -> anyhow::Result<(T, Vec<Duration>)> {
        let mut every = interval(Duration::from_secs(1) / self.rate);
        every.set_missed_tick_behavior(MissedTickBehavior::Burst);
        let (mut waiting, mut waits) = (FuturesUnordered::new(), Vec::new());
        tokio::pin!(done);
        let value = loop {
            tokio::select! {
                value = &mut done => break value?,
                moment = every.tick() => {
                    let call = self.next()?;
                    waiting.push(async move {
                        let answered = call.send().await?.error_for_status()?;
                        answered.bytes().await?;
                        anyhow::Ok(moment.elapsed())
                    });
                }
                Some(waited) = waiting.next() => waits.push(waited?),
            }
        };
        while let Some(waited) = timeout(PATIENCE, waiting.next()).await.context("no answer any more")? {
            waits.push(waited?);
        }
        Ok((value, waits))
    }

    fn next(&mut self) -> anyhow::Result<reqwest::RequestBuilder> {
        self.said += 1;
        let n = self.said;
        // Steps of a prime: neighbours in time are far apart in the database.
        let urn = Ground::urn(n * 7_919 % REPLYING)?;
        let Urn::Tel(number) = &urn else {
            bail!("members have telephones");
        };
        let body = format!(
            r#"{{"deviceId":"d1","event":"sms:received","id":"bench-{n}","payload":{{"messageId":"m","message":"{}","sender":"{}","recipient":"+639190000000","simNumber":1,"receivedAt":"2026-11-22T15:46:11.000+08:00"}},"webhookId":"w1"}}"#,
            n % 5 + 1,
            number.expose()
        );
        let now = Clock::System.now().timestamp();
        let mut mac = <Hmac<Sha256>>::new_from_slice(SIGNING_KEY.as_bytes())?;
        mac.update(format!("{body}{now}").as_bytes());
        Ok(self
            .client
            .post(&self.hook)
            .header("content-type", "application/json")
            .header("x-timestamp", now.to_string())
            .header("x-signature", hex::encode(mac.finalize().into_bytes()))
            .body(body))
    }
}

/// How long replies waited.
struct Waits<'a>(&'a [Duration]);

impl std::fmt::Display for Waits<'_> {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        let of = |part| at(self.0, part);
        write!(
            f,
            "{} of them, p50 {:.1} ms, p99 {:.1} ms, max {:.1} ms",
            self.0.len(),
            of(0.5),
            of(0.99),
            of(1.0)
        )
    }
}

fn p99(waits: &[Duration]) -> f64 {
    at(waits, 0.99)
}

/// In milliseconds.
fn at(waits: &[Duration], part: f64) -> f64 {
    let mut sorted = waits.to_owned();
    sorted.sort_unstable();
    let index = (sorted.len() as f64 * part) as usize;
    sorted.get(index.min(sorted.len().saturating_sub(1))).map_or(0.0, |wait| wait.as_secs_f64() * 1000.0)
}

/// A channel that takes whatever comes.
struct AtOnce(AtomicU64);

#[async_trait]
impl Channel for AtOnce {
    fn name(&self) -> &str {
        "phone"
    }

    async fn send(&self, _handover: Handover<'_>) -> (Vec<Accepted>, Result<(), SendError>) {
        let id = self.0.fetch_add(1, Ordering::Relaxed);
        (vec![Accepted { external_ids: vec![format!("a{id}")] }], Ok(()))
    }
}

/// What `suara serve` runs, but for the channel.
async fn serve_at_once(config: &Path) -> anyhow::Result<()> {
    let config = Config::load(Some(config), std::iter::empty())?;
    let (listen, body_limit) = (config.web.listen, config.web.body_limit);
    let app = App::open(config, Clock::System, Vec::new()).await?;
    app.house.store.begin_to_serve().await?;
    let channel = Arc::new(AtOnce(AtomicU64::new(0)));
    let patience = Patience {
        attempts: 8,
        give_up: chrono::TimeDelta::hours(96),
        first: 30,
        most: 3600,
        in_doubt: false,
    };
    let pace = Pace::new(Vec::new());
    let outbox = Outbox::new(app.house.clone(), app.inbox.clone(), channel, pace, patience);
    let doors = Doors {
        house: app.house.clone(),
        inbox: app.inbox.clone(),
        sms: app.sms().clone(),
        telegram: Default::default(),
        spool: None,
        public_url: format!("http://{listen}"),
        body_limit,
        metrics: true,
        proxies: Vec::new(),
    };
    let stop = CancellationToken::new();
    let mut tasks = JoinSet::new();
    tasks.spawn(outbox.run(stop.clone()));
    tasks.spawn(app.scheduler().run(stop.clone()));
    let routes = web::routes(doors).into_make_service_with_connect_info::<SocketAddr>();
    let (listener, until) = (TcpListener::bind(listen).await?, stop.clone().cancelled_owned());
    tasks.spawn(async move {
        // What it says is seen by who cannot connect any more.
        let _ = axum::serve(listener, routes).with_graceful_shutdown(until).await;
    });
    let mut terminated = tokio::signal::unix::signal(tokio::signal::unix::SignalKind::terminate())?;
    terminated.recv().await;
    stop.cancel();
    while tasks.join_next().await.is_some() {}
    app.close().await;
    Ok(())
}

/// A consultation of so many questions, for these groups, open all the time.
fn consultation(slug: &str, groups: &str, questions: usize) -> String {
    let mut file = format!(
        "slug = \"{slug}\"\nlanguages = [\"en\"]\nzone = \"Asia/Manila\"\nopens = \"2020-01-01 00:00\"\n\
         closes = \"2099-01-01 00:00\"\nresults = \"2099-02-01\"\nsmallest_group = 5\ngroups = {groups}\n\
         remind_after_hours = []\ntitle.en = \"Transport\"\nasked_by.en = \"The bench\"\nwhy.en = \"To measure\"\n\
         cost.en = \"Free\"\n"
    );
    for question in 1..=questions {
        file.push_str(&format!(
            "[[question]]\nkey = \"q{question}\"\nkind = \"scale\"\nleast = 1\nmost = 5\nlow.en = \"bad\"\n\
             high.en = \"good\"\ntext.en = \"How satisfied are you with public transport?\"\n"
        ));
    }
    file
}

/// Those who reply wait at the first question of `talk`; the others are in the group `all`.
async fn fill(store: &Store, messages: i64) -> anyhow::Result<()> {
    let file = consultation("talk", "[]", 10);
    let now = Clock::System.now().timestamp_micros();
    let (country, _) = Ground::country();
    let country_of_all = country.to_owned();
    store
        .write(move |tx| {
            Box::pin(async move {
                let all = suara::store::Group {
                    code: "all".to_owned(),
                    name: "All".to_owned(),
                    country: country_of_all,
                };
                tx.add_group(&all, 0).await?;
                tx.add_consultation(1, "talk", 1, &file, 0).await?;
                tx.launch(1, 0).await
            })
        })
        .await?;
    let english = Language::parse("en").context("a tag")?;
    for from in (0..messages + REPLYING).step_by(TOGETHER as usize) {
        let (mut contacts, mut sessions, mut asked, mut heard) = (vec![], vec![], vec![], vec![]);
        for member in from..(from + TOGETHER).min(messages + REPLYING) {
            let (urn, id) = (Ground::urn(member)?, member + 10);
            let hash = store.key().hash(&urn);
            let sealed = store.key().seal(&urn, &hash)?;
            let replies = member < REPLYING;
            if replies {
                let urn = hash.as_str().to_owned();
                asked.push(first_question(id, urn));
                heard.push(UrnChange {
                    hash: hash.clone(),
                    contact: id,
                    scheme: "tel",
                    sealed: sealed.clone(),
                    channel: "phone".to_owned(),
                    heard_at: now,
                });
                let session = Session {
                    id,
                    consultation: 1,
                    stage: Stage::Asking,
                    position: 0,
                    tries: 0,
                    given: Given::default(),
                    language: english,
                    reached: true,
                };
                let channel = "phone".to_owned();
                sessions.push(SessionChange { contact: id, session, channel, remind_at: None });
            }
            contacts.push(NewContact {
                id,
                scheme: "tel",
                sealed,
                hash,
                country: country.to_owned(),
                language: "en".to_owned(),
                language_chosen: true,
                enrolled: "bench".to_owned(),
                groups: if replies { Vec::new() } else { vec!["all".to_owned()] },
            });
        }
        store
            .write(move |tx| {
                Box::pin(async move {
                    tx.enrol(&contacts, 1).await?;
                    tx.keep_urns(&heard).await?;
                    tx.keep_sessions(&sessions, 1).await?;
                    tx.ask(&asked).await
                })
            })
            .await?;
    }
    Ok(())
}

/// As if it had been sent.
fn first_question(contact: i64, urn: String) -> Claimed {
    Claimed {
        id: 0,
        contact,
        urn,
        sealed: String::new(),
        text: String::new(),
        buttons: String::new(),
        asks: Asked::Question { session: contact, index: 0 }.to_string(),
        rank: 0,
        attempts: 0,
        parts: 0,
        doubt: 0,
        country: String::new(),
        unwanted: false,
        moot: false,
        session: None,
        consultation: None,
        queued_at: 1,
        due_at: 1,
        before: (String::new(), 0),
        unasked: (0, 0),
    }
}
