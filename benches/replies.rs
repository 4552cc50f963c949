//! Replies per second through a signed hook, each committed durably before it is answered.
//!
//! `cargo bench --bench replies` prepares a database of its own with members who wait at the first of ten questions,
//! starts the built `suara serve` on it, and calls its hook with [wrk] on 32 and 256 connections. Every request is
//! signed as SMSGate signs, comes from another member than the last and has an id of its own, so each is read as an
//! answer: keeps the message, the answer and the session, and queues the next question. There are 10,000 members, as
//! many as small comparable stacks are measured with; `--members 200000` shows what a region costs. Sending is held to one message a minute: what is
//! measured is what a provider waits for.
//!
//! ```text
//! cargo bench --bench replies -- [--database URL] [--members N] [--hold]
//! ```
//! `--database postgres://…` measures on PostgreSQL (an empty database). `--hold` waits instead of measuring and prints
//! the address, the wrk script and the process id, so that other servers can be measured in the same run.
//!
//! [wrk]: https://github.com/wg/wrk

use std::io::{BufWriter, Write as _};
use std::path::{Path, PathBuf};
use std::process::{Child, Command, Stdio};
use std::time::Duration;

use anyhow::{Context as _, bail};
use hmac::{Hmac, KeyInit as _, Mac as _};
use sha2::Sha256;
use suara::domain::contact::Language;
use suara::domain::session::{Asked, Given, Session, Stage};
use suara::domain::urn::Urn;
use suara::store::{Claimed, Key, NewContact, SessionChange, Store, UrnChange};

/// A member's answer in the form of a hook's call; all lines of the file are as long as this is, padded with spaces.
const LINE: usize = 420;
/// How many calls there are: none is made twice, and a run takes a tenth of them at most.
const REQUESTS: i64 = 400_000;
const SIGNING_KEY: &str = "bench-signing-key";
/// 2026-12-05 in Manila, inside the consultation below; the hooks' own time is the computer's.
const SECONDS: [u64; 3] = [1, 5, 5];

const CONSULTATION: &str = r#"
slug = "bench"
languages = ["en"]
zone = "Asia/Manila"
opens = "2020-01-01 00:00"
closes = "2099-01-01 00:00"
results = "2099-02-01"
smallest_group = 5
groups = []
remind_after_hours = []
title.en = "Transport"
asked_by.en = "The bench"
why.en = "To measure"
cost.en = "Free"
"#;

fn main() -> anyhow::Result<()> {
    let mut database = None;
    let mut members = 10_000;
    let mut hold = false;
    let mut args = std::env::args().skip(1);
    while let Some(arg) = args.next() {
        match arg.as_str() {
            "--database" => database = args.next(),
            "--members" => {
                members = args.next().and_then(|n| n.parse().ok()).context("--members wants a number")?
            }
            "--hold" => hold = true,
            // Cargo says so to every bench.
            "--bench" => {}
            other => bail!("{other} is not known: --database URL, --members N, --hold"),
        }
    }
    let folder = tempfile::tempdir()?;
    let database = database.unwrap_or_else(|| folder.path().join("suara.db").display().to_string());
    let runtime = tokio::runtime::Builder::new_multi_thread().enable_all().build()?;
    eprintln!("preparing {members} members …");
    runtime.block_on(prepare(folder.path(), &database, members))?;
    drop(runtime);
    let requests = folder.path().join("requests");
    write_requests(&requests, members)?;
    let script = folder.path().join("replies.lua");
    std::fs::write(&script, lua(&requests))?;
    std::fs::write(folder.path().join("requests.next"), "0")?;
    let mut server = Server::start(folder.path(), &database)?;
    let url = format!("http://{}/hooks/phone", server.address);
    if hold {
        println!("{url},{},{}", script.display(), server.child.id());
        server.child.wait()?;
        return Ok(());
    }
    for connections in [32, 256] {
        for seconds in SECONDS {
            let out = Command::new("wrk")
                .args([
                    "-t1",
                    &format!("-c{connections}"),
                    &format!("-d{seconds}s"),
                    "--timeout",
                    "30s",
                    "-s",
                ])
                .args([script.as_os_str(), url.as_ref()])
                .output()
                .context("wrk is needed: apt-get install wrk")?;
            let text = String::from_utf8_lossy(&out.stdout);
            let line = text.lines().find(|l| l.starts_with("RESULT")).context("wrk gave no result")?;
            println!("c={connections} {}", &line["RESULT ".len()..]);
        }
    }
    Ok(())
}

async fn prepare(folder: &Path, database: &str, members: i64) -> anyhow::Result<()> {
    let key = Key::read_or_make(&folder.join("suara.key"))?;
    let (store, writer) = Store::open(database, key).await?;
    let writing = async move { writer.run().await };
    let filling = fill(store, members);
    let ((), filled) = tokio::join!(writing, filling);
    filled
}

async fn fill(store: Store, members: i64) -> anyhow::Result<()> {
    let mut file = CONSULTATION.to_owned();
    for question in 1..=10 {
        file.push_str(&format!(
            "[[question]]\nkey = \"q{question}\"\nkind = \"scale\"\nleast = 1\nmost = 5\nlow.en = \"bad\"\nhigh.en = \"good\"\ntext.en = \"How satisfied are you with public transport?\"\n"
        ));
    }
    suara::domain::consultation::parse(&file, "bench").map_err(suara::desk::problems)?;
    store
        .write(move |tx| {
            Box::pin(async move {
                tx.add_consultation(1, "bench", 1, &file, 0).await?;
                tx.launch(1, 0).await
            })
        })
        .await?;
    let now = suara::clock::Clock::System.now().timestamp_micros();
    let english = Language::parse("en").context("a tag")?;
    for from in (0..members).step_by(5_000) {
        let ids: Vec<i64> = (from..(from + 5_000).min(members)).collect();
        let mut contacts = Vec::new();
        let (mut sessions, mut asked, mut heard) = (Vec::new(), Vec::new(), Vec::new());
        for id in ids {
            let urn = Urn::parse(&format!("tel:{}", number(id)))?;
            let hash = store.key().hash(&urn);
            let contact = id + 10;
            asked.push(Claimed {
                id: 0,
                contact,
                urn: hash.as_str().to_owned(),
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
            });
            // They agreed today, by the channel they are asked on.
            heard.push(UrnChange {
                hash: hash.clone(),
                contact,
                scheme: "tel",
                sealed: store.key().seal(&urn, &hash)?,
                channel: "phone".to_owned(),
                heard_at: now,
            });
            contacts.push(NewContact {
                id: contact,
                scheme: "tel",
                sealed: store.key().seal(&urn, &hash)?,
                hash,
                country: "PH".to_owned(),
                language: "en".to_owned(),
                language_chosen: true,
                enrolled: "bench".to_owned(),
                groups: Vec::new(),
            });
            sessions.push(SessionChange {
                contact,
                session: Session {
                    id: contact,
                    consultation: 1,
                    stage: Stage::Asking,
                    position: 0,
                    tries: 0,
                    given: Given::default(),
                    language: english,
                    reached: true,
                },
                channel: "phone".to_owned(),
                remind_at: None,
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

fn number(member: i64) -> String {
    format!("+63917{member:07}")
}

/// One signed call a line; each with an id of its own, so that none is a second delivery. Who answers again corrects
/// what they said.
fn write_requests(path: &Path, members: i64) -> anyhow::Result<()> {
    let mut out = BufWriter::new(std::fs::File::create(path)?);
    let now = suara::clock::Clock::System.now().timestamp();
    for n in 0..REQUESTS {
        // Steps of a prime: neighbours in the file are far apart in the database.
        let member = (n * 7_919) % members;
        let body = format!(
            r#"{{"deviceId":"d1","event":"sms:received","id":"bench-{n}","payload":{{"messageId":"m","message":"{}","sender":"{}","recipient":"+639190000000","simNumber":1,"receivedAt":"2026-11-22T15:46:11.000+08:00"}},"webhookId":"w1"}}"#,
            n % 5 + 1,
            number(member)
        );
        let mut mac = <Hmac<Sha256>>::new_from_slice(SIGNING_KEY.as_bytes())?;
        mac.update(format!("{body}{now}").as_bytes());
        let line = format!("{now}\t{}\t{body}", hex::encode(mac.finalize().into_bytes()));
        if line.len() >= LINE {
            bail!("LINE is too short");
        }
        writeln!(out, "{line:<width$}", width = LINE - 1)?;
    }
    Ok(out.flush()?)
}

/// Reads its share of the requests, further on in each run, so that no id comes twice.
fn lua(requests: &Path) -> String {
    format!(
        r#"local path, line, share, total = "{path}", {LINE}, {share}, {total}
function init(args)
  local f = io.open(path .. ".next", "r"); local at = tonumber(f:read("*a")); f:close()
  f = io.open(path .. ".next", "w"); f:write(tostring((at + share) % total)); f:close()
  file = io.open(path, "r"); file:seek("set", at * line)
  wrk.headers["Content-Type"] = "application/json"
end
function request()
  local text = file:read(line)
  if not text then file:seek("set", 0); text = file:read(line) end
  local time, signature, body = text:match("^(%d+)\t(%x+)\t(.-)%s*$")
  return wrk.format("POST", nil, {{["Content-Type"]="application/json", ["X-Timestamp"]=time, ["X-Signature"]=signature}}, body)
end
function done(s, lat, r)
  io.write(string.format('RESULT {{"req":%d,"us":%d,"p50":%d,"p90":%d,"p99":%d,"p999":%d,"max":%d,"err":%d,"tmo":%d,"non2xx":%d}}\n', s.requests, s.duration, lat:percentile(50), lat:percentile(90), lat:percentile(99), lat:percentile(99.9), lat.max, s.errors.connect + s.errors.read + s.errors.write, s.errors.timeout, s.errors.status))
end
"#,
        path = requests.display(),
        share = REQUESTS / 10,
        total = REQUESTS,
    )
}

struct Server {
    child: Child,
    address: String,
}

impl Server {
    fn start(folder: &Path, database: &str) -> anyhow::Result<Server> {
        let listener = std::net::TcpListener::bind("127.0.0.1:0")?;
        let address = listener.local_addr()?.to_string();
        drop(listener);
        let config: PathBuf = folder.join("suara.toml");
        std::fs::write(
            &config,
            format!(
                "database = \"{database}\"\nkey_file = \"{key}\"\n[web]\nlisten = \"{address}\"\n[log]\nlevel = \"warn\"\n\
                 [channels.phone]\nkind = \"sms\"\ngateway = \"smsgate\"\nrate_per_minute = 1\ndefault_country = \"PH\"\n\
                 [channels.phone.settings]\nusername = \"u\"\npassword = \"p\"\nsigning_key = \"{SIGNING_KEY}\"\n\
                 server = \"http://127.0.0.1:9/nobody\"\n",
                key = folder.join("suara.key").display(),
            ),
        )?;
        let child = Command::new(env!("CARGO_BIN_EXE_suara"))
            .arg("--config")
            .arg(&config)
            .arg("serve")
            .stdout(Stdio::null())
            .spawn()?;
        let server = Server { child, address };
        for _ in 0..200 {
            if std::net::TcpStream::connect(&server.address).is_ok() {
                return Ok(server);
            }
            std::thread::sleep(Duration::from_millis(50));
        }
        bail!("suara serve did not open {}", server.address)
    }
}

impl Drop for Server {
    fn drop(&mut self) {
        // It is thrown away with its folder.
        let _ = self.child.kill();
        let _ = self.child.wait();
    }
}
