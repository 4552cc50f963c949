//! Round trips through an operator's Kannel beside Kannel's own loop.
//!
//! `cargo bench --bench kannel` starts bearerbox, smsbox and fakesmsc on loopback, four times. fakesmsc sends 20,000
//! messages as fast as it can, of a thousand members, and each is to be answered once. First Kannel answers by itself: it
//! fetches the answer from an HTTP server that says the same words to everybody, without receipts and then with them.
//! Then `suara serve` answers: it keeps the message, answers with what it has to say, and keeps what the receipts say. Last
//! Kannel again, since the first run warms what the others find warm. What was sent, kept, received and delivered is
//! counted: nothing lost, nothing twice.
//!
//! ```text
//! cargo bench --bench kannel -- [--database URL] [--messages N]
//! ```
//! `--database postgres://…` measures on PostgreSQL (an empty database). Debian's kannel and kannel-extras are needed.

use std::collections::HashMap;
use std::io::{BufRead as _, BufReader};
use std::net::SocketAddr;
use std::path::Path;
use std::process::{Child, Command, Stdio};
use std::sync::Arc;
use std::sync::atomic::{AtomicUsize, Ordering};
use std::time::{Duration, Instant};

use anyhow::{Context as _, bail, ensure};
use axum::Router;
use axum::routing::get;
use sqlx::sqlite::SqliteConnectOptions;
use sqlx::{ConnectOptions as _, Connection as _, PgConnection};
use tokio::task::JoinSet;

const MEMBERS: usize = 1_000;
const SERVICE: &str = "1234";
const SECRET: &str = "aSecretNobodyMaySee";
/// How long anything may take: only a failure takes so long.
const PATIENCE: Duration = Duration::from_secs(300);
/// Between two looks at something that tells nobody when it changes.
const LOOK: Duration = Duration::from_millis(50);

fn main() -> anyhow::Result<()> {
    let (mut database, mut messages) = (None, 20_000);
    let mut args = std::env::args().skip(1);
    while let Some(arg) = args.next() {
        match arg.as_str() {
            "--database" => database = args.next(),
            "--messages" => {
                messages = args.next().and_then(|n| n.parse().ok()).context("--messages wants a number")?
            }
            // Cargo says so to every bench.
            "--bench" => {}
            other => bail!("{other} is not known: --database URL, --messages N"),
        }
    }
    let folder = tempfile::tempdir()?;
    let database = database.unwrap_or_else(|| folder.path().join("suara.db").display().to_string());
    let runtime = tokio::runtime::Builder::new_multi_thread().enable_all().build()?;
    let mut answering = runtime.block_on(Answering::open())?;

    let own = own_loop(folder.path(), &answering, Receipts::No, messages)?;
    let own_with = own_loop(folder.path(), &answering, Receipts::Yes, messages)?;
    let ours = our_loop(folder.path(), &database, &runtime, messages)?;
    let own_again = own_loop(folder.path(), &answering, Receipts::No, messages)?;
    answering.serving.abort_all();
    let own = (own + own_again) / 2.0;
    println!(
        "Suara makes {:.2} of Kannel's own loop, {:.2} of it where that asks for receipts too",
        ours / own,
        ours / own_with
    );
    Ok(())
}

/// Whether Kannel's own answers ask for receipts, as Suara's do.
#[derive(Debug, Clone, Copy)]
enum Receipts {
    No,
    Yes,
}

/// Kannel's own loop; gives the round trips a second.
fn own_loop(
    folder: &Path,
    answering: &Answering,
    receipts: Receipts,
    messages: usize,
) -> anyhow::Result<f64> {
    let reported = answering.reported.load(Ordering::Relaxed);
    let (path, what) = match receipts {
        Receipts::No => ("answer", "Kannel's own loop"),
        Receipts::Yes => ("answer-and-report", "Kannel's own loop, with receipts"),
    };
    let url = format!("http://{}/{path}?from=%p&text=%b", answering.address);
    let kannel = Kannel::start(folder, free()?, &url)?;
    let trips = kannel.trips(messages)?;
    if let Receipts::Yes = receipts {
        until("receipts are missing", || {
            Ok(answering.reported.load(Ordering::Relaxed) - reported >= messages)
        })?;
    }
    println!("{what}: {trips}");
    Ok(trips.rate())
}

/// The loop through Suara; gives the round trips a second.
fn our_loop(
    folder: &Path,
    database: &str,
    runtime: &tokio::runtime::Runtime,
    messages: usize,
) -> anyhow::Result<f64> {
    let (listen, sendsms) = (free()?, free()?);
    let suara = suara(folder, database, listen, sendsms)?;
    let url = format!(
        "http://127.0.0.1:{listen}/hooks/kannel/inbound?secret={SECRET}&id=%I&at=%T&from=%p&to=%P&charset=%C&text=%b&answer=1"
    );
    let kannel = Kannel::start(folder, sendsms, &url)?;
    let trips = kannel.trips(messages)?;
    println!("through Suara: {trips}");
    let one = |sql: &'static str| runtime.block_on(one(database, sql));
    until("receipts are missing", || {
        Ok(one("select count(*) from outbound where status = 'delivered'")? == messages as i64)
    })?;
    let heard = one("select count(*) from inbound")?;
    ensure!(heard == messages as i64, "{heard} messages were kept");
    let said = one("select count(*) from outbound")?;
    ensure!(said == messages as i64, "{said} answers were made");
    let unequal = one(
        "select count(*) from contact c where (select count(*) from inbound i where i.contact_id = c.id) <>
            (select count(*) from outbound o where o.contact_id = c.id)",
    )?;
    ensure!(unequal == 0, "{unequal} members were answered more or less often than they wrote");
    println!("{heard} messages kept, {said} answers delivered, each once");
    drop(kannel);
    suara.stop()?;
    Ok(trips.rate())
}

/// What fakesmsc saw.
struct Trips {
    answers: usize,
    took: Duration,
}

impl Trips {
    fn rate(&self) -> f64 {
        self.answers as f64 / self.took.as_secs_f64()
    }
}

impl std::fmt::Display for Trips {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        write!(
            f,
            "{} round trips in {:.2} s, {:.0} a second",
            self.answers,
            self.took.as_secs_f64(),
            self.rate()
        )
    }
}

/// A program that runs; killed when it is dropped.
struct Program(Child);

impl Program {
    /// SIGTERM, and that it ended well.
    fn stop(mut self) -> anyhow::Result<()> {
        let told = Command::new("kill").args(["-TERM", &self.0.id().to_string()]).status()?;
        ensure!(told.success() && self.0.wait()?.success(), "it did not stop well");
        Ok(())
    }
}

impl Drop for Program {
    fn drop(&mut self) {
        // Stopped before, or of no use any more.
        let _ = self.0.kill();
        let _ = self.0.wait();
    }
}

/// Bearerbox and smsbox.
struct Kannel {
    boxes: Vec<Program>,
    network: u16,
}

impl Kannel {
    fn start(folder: &Path, sendsms: u16, url: &str) -> anyhow::Result<Kannel> {
        let (admin, smsbox, network) = (free()?, free()?, free()?);
        let config = folder.join("kannel.conf");
        std::fs::write(
            &config,
            format!(
                "group = core\nadmin-port = {admin}\nadmin-interface = 127.0.0.1\nadmin-password = x\n\
                 smsbox-port = {smsbox}\nsmsbox-interface = 127.0.0.1\nbox-allow-ip = 127.0.0.1\n\
                 dlr-storage = internal\n\n\
                 group = smsc\nsmsc = fake\nsmsc-id = fake\nour-host = 127.0.0.1\nport = {network}\n\
                 connect-allow-ip = 127.0.0.1\n\n\
                 group = smsbox\nbearerbox-host = 127.0.0.1\nbearerbox-port = {smsbox}\nsendsms-port = {sendsms}\n\
                 sendsms-interface = 127.0.0.1\nhttp-request-retry = 100\nhttp-queue-delay = 1\n\n\
                 group = sms-service\nkeyword = default\ncatch-all = true\nmax-messages = 8\nconcatenation = true\n\
                 omit-empty = true\naccept-x-kannel-headers = true\nget-url = \"{url}\"\n\n\
                 group = sendsms-user\nusername = suara\npassword = {SECRET}\nconcatenation = true\nmax-messages = 8\n"
            ),
        )?;
        let begin = |name: &str| {
            Command::new(format!("/usr/sbin/{name}"))
                .args(["-v", "4"])
                .arg(&config)
                .stdin(Stdio::null())
                .stdout(Stdio::null())
                .stderr(Stdio::null())
                .spawn()
                .map(Program)
                .context("Debian's kannel is needed: apt-get install kannel kannel-extras")
        };
        let mut kannel = Kannel { boxes: vec![begin("bearerbox")?], network };
        open(smsbox)?;
        kannel.boxes.push(begin("smsbox")?);
        open(sendsms)?;
        open(network)?;
        Ok(kannel)
    }

    /// So many messages go in; gives when as many answers came out. Each is to whom wrote, and none comes after them. The
    /// answer to hello is one SMS.
    #[expect(clippy::disallowed_methods, reason = "a bench measures how long things take")]
    fn trips(&self, messages: usize) -> anyhow::Result<Trips> {
        let text = |member: usize| format!("+63917{member:07} {SERVICE} text hello");
        let begun = Instant::now();
        let mut network = Command::new("/usr/lib/kannel/test/fakesmsc")
            .args([
                "-H",
                "127.0.0.1",
                "-r",
                &self.network.to_string(),
                "-i",
                "0",
                "-m",
                &messages.to_string(),
            ])
            .args((0..MEMBERS).map(text))
            .stdin(Stdio::null())
            .stdout(Stdio::null())
            .stderr(Stdio::piped())
            .spawn()
            .map(Program)
            .context("Debian's kannel-extras is needed: apt-get install kannel-extras")?;
        let (sender, lines) = std::sync::mpsc::channel();
        let said = BufReader::new(network.0.stderr.take().context("its words")?);
        std::thread::spawn(move || {
            for line in said.split(b'\n').map_while(Result::ok) {
                // Nobody listens any more.
                let _ = sender.send(String::from_utf8_lossy(&line).into_owned());
            }
        });
        let (mut answers, mut to) = (0, HashMap::new());
        let mut read = |line: &str| {
            let Some((_, message)) =
                line.split_once("Got message").and_then(|(_, rest)| rest.split_once('<'))
            else {
                return 0;
            };
            *to.entry(message.split(' ').nth(1).unwrap_or_default().to_owned()).or_insert(0) += 1;
            1
        };
        while answers < messages {
            let line = lines.recv_timeout(PATIENCE);
            answers += line.map(|line| read(&line)).with_context(|| format!("{answers} answers came"))?;
        }
        let took = begun.elapsed();
        // What would be one too many is on its way within a moment.
        while let Ok(line) = lines.recv_timeout(Duration::from_secs(1)) {
            answers += read(&line);
        }
        ensure!(answers == messages, "{answers} answers came to {messages} messages");
        ensure!(to.len() <= MEMBERS, "{} members were answered", to.len());
        Ok(Trips { answers, took })
    }
}

/// The built `suara serve`.
fn suara(folder: &Path, database: &str, listen: u16, sendsms: u16) -> anyhow::Result<Program> {
    let config = folder.join("suara.toml");
    std::fs::write(
        &config,
        format!(
            "database = {database:?}\nkey_file = {:?}\nspool.file = {:?}\nweb.listen = \"127.0.0.1:{listen}\"\n\
             log.level = \"warn\"\n\
             [channels.kannel]\nkind = \"sms\"\ngateway = \"kannel\"\nsender = {SERVICE:?}\nrate_per_second = 0\n\
             [channels.kannel.settings]\nserver = \"http://127.0.0.1:{sendsms}\"\nusername = \"suara\"\n\
             password = {SECRET:?}\nhook_secret = {SECRET:?}\n",
            folder.join("suara.key"),
            folder.join("suara.spool"),
        ),
    )?;
    let mut command = Command::new(env!("CARGO_BIN_EXE_suara"));
    let suara =
        command.arg("--config").arg(&config).arg("serve").stdout(Stdio::null()).spawn().map(Program)?;
    open(listen)?;
    Ok(suara)
}

/// What Kannel fetches its own answers from.
struct Answering {
    address: SocketAddr,
    /// How many messages receipts said were delivered.
    reported: Arc<AtomicUsize>,
    serving: JoinSet<()>,
}

impl Answering {
    async fn open() -> anyhow::Result<Answering> {
        let listener = tokio::net::TcpListener::bind("127.0.0.1:0").await?;
        let address = listener.local_addr()?;
        let reported: Arc<AtomicUsize> = Arc::default();
        let counted = reported.clone();
        let report = move |axum::extract::RawQuery(query): axum::extract::RawQuery| {
            counted.fetch_add(usize::from(query.as_deref() == Some("status=1")), Ordering::Relaxed);
            async { "" }
        };
        let headers = [
            ("x-kannel-dlr-mask", "19".to_owned()),
            ("x-kannel-dlr-url", format!("http://{address}/report?status=%d")),
        ];
        const WORDS: &str = "Reply STOP to stop, LANG for languages. This is a free service of the union.";
        let routes = Router::new()
            .route("/answer", get(|| async { WORDS }))
            .route("/answer-and-report", get(move || async { (headers, WORDS) }))
            .route("/report", get(report));
        let mut serving = JoinSet::new();
        serving.spawn(async move {
            // It ends with the bench.
            let _ = axum::serve(listener, routes).await;
        });
        Ok(Answering { address, reported, serving })
    }
}

async fn one(database: &str, sql: &'static str) -> anyhow::Result<i64> {
    if database.starts_with("postgres") {
        return Ok(sqlx::query_scalar(sql).fetch_one(&mut PgConnection::connect(database).await?).await?);
    }
    let file = SqliteConnectOptions::new().filename(database).read_only(true);
    Ok(sqlx::query_scalar(sql).fetch_one(&mut file.connect().await?).await?)
}

fn free() -> anyhow::Result<u16> {
    Ok(std::net::TcpListener::bind("127.0.0.1:0")?.local_addr()?.port())
}

fn open(port: u16) -> anyhow::Result<()> {
    until("nobody listens", || Ok(std::net::TcpStream::connect(("127.0.0.1", port)).is_ok()))
}

#[expect(clippy::disallowed_methods, reason = "a bench measures how long things take")]
fn until(never: &str, look: impl Fn() -> anyhow::Result<bool>) -> anyhow::Result<()> {
    let begun = Instant::now();
    while !look()? {
        ensure!(begun.elapsed() < PATIENCE, "{never}");
        std::thread::sleep(LOOK);
    }
    Ok(())
}
