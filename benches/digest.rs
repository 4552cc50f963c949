//! A digest over a million answers, while replies go on.
//!
//! `cargo bench --bench digest` fills a database of its own with a consultation of six questions, 190,000 members and
//! 1,000,000 answers. Then replies come through the real inbox, so many a second whatever becomes of those before
//! them, while digests are gathered, folded and rendered as `serve` does. It prints how long each digest took, the most
//! memory that the program had meanwhile, and how long replies waited for their commit, before and during.
//!
//! ```text
//! cargo bench --bench digest -- [--database URL] [--rate N] [--runs N]
//! ```
//! `--database postgres://…` measures on PostgreSQL (an empty database).

use std::path::Path;
use std::process::Command;
use std::sync::Arc;
use std::time::Duration;

use anyhow::{Context as _, bail, ensure};
use futures_util::StreamExt as _;
use futures_util::stream::FuturesUnordered;
use suara::clock::Clock;
use suara::digest;
use suara::domain::contact::Language;
use suara::domain::country::{COUNTRIES, Countries};
use suara::domain::message::{Event, Inbound, Words};
use suara::domain::session::{Asked, Given, Session, Stage};
use suara::domain::urn::Urn;
use suara::house::House;
use suara::inbox::{self, Inbox, Taken};
use suara::store::{Claimed, Key, NewContact, SessionChange, Store, StoredAnswer, Writer};
use suara::text::{Medium, Speaker};
use tokio::time::{Instant, MissedTickBehavior, interval, timeout};

/// Members who answered all six questions; those who answered two and left it at that; those who were only invited.
const COMPLETED: i64 = 165_000;
const BEGAN: i64 = 5_000;
const INVITED: i64 = 1_000;
/// Members who wait at the first question, and answer it while digests are made.
const REPLYING: i64 = 19_000;
const ANSWERS: u64 = 6 * COMPLETED as u64 + 2 * BEGAN as u64;
/// Rows written in one transaction.
const TOGETHER: i64 = 5_000;
/// How long replies are measured before the first digest.
const BEFORE: Duration = Duration::from_secs(5);

/// What the people of each country speak.
const PEOPLE: [(&str, &str, &str); 6] = [
    ("PH", "fil", "+63917"),
    ("ID", "id", "+62812"),
    ("VN", "vi", "+84912"),
    ("TH", "th", "+66812"),
    ("KH", "km", "+85512"),
    ("MM", "my", "+95942"),
];
/// Groups in each country.
const GROUPS: i64 = 30;
/// Microseconds since 1970, inside the consultation: 2026-12-10.
const NOW: i64 = 1_796_860_800_000_000;

fn main() -> anyhow::Result<()> {
    let (mut database, mut rate, mut runs, mut fill_only) = (None, 500, 3, None);
    let mut args = std::env::args().skip(1);
    while let Some(arg) = args.next() {
        let mut number = || args.next().and_then(|n| n.parse::<u32>().ok()).filter(|n| *n > 0);
        match arg.as_str() {
            "--rate" => rate = number().context("--rate wants a number")?,
            "--runs" => runs = number().context("--runs wants a number")?,
            "--database" => database = args.next(),
            "--fill" => fill_only = args.next(),
            // Cargo says so to every bench.
            "--bench" => {}
            other => bail!("{other} is not known: --database URL, --rate N, --runs N"),
        }
    }
    let runtime = tokio::runtime::Builder::new_multi_thread().enable_all().build()?;
    if let (Some(folder), Some(database)) = (fill_only, &database) {
        return runtime.block_on(open_and_fill(Path::new(&folder), database));
    }
    let folder = tempfile::tempdir()?;
    let database = database.unwrap_or_else(|| folder.path().join("suara.db").display().to_string());
    eprintln!("writing {ANSWERS} answers …");
    // In a program of its own: its memory is not counted.
    let filled = Command::new(std::env::current_exe()?)
        .args(["--database", &database, "--fill"])
        .arg(folder.path())
        .status()?;
    ensure!(filled.success(), "the database could not be filled");
    runtime.block_on(measure(folder.path(), &database, rate, runs))
}

async fn open(folder: &Path, database: &str) -> anyhow::Result<(Store, Writer)> {
    let key = Key::read_or_make(&folder.join("suara.key"))?;
    Ok(Store::open(database, key).await?)
}

async fn measure(folder: &Path, database: &str, rate: u32, runs: u32) -> anyhow::Result<()> {
    let (store, writer) = open(folder, database).await?;
    let house = Arc::new(House::new(
        store,
        Speaker::embedded()?,
        Countries::parse(COUNTRIES).map_err(suara::desk::problems)?,
        Clock::held(suara::clock::at(NOW)),
        [("phone".to_owned(), Medium::Sms, Vec::new())],
    ));
    let (inbox, intake) = inbox::open(house.clone());
    let mut keeping = tokio::task::JoinSet::new();
    keeping.spawn(writer.run());
    keeping.spawn(intake.run());
    let mut members = Replies { inbox, rate, said: 0 };
    // The first ones fill caches.
    members.reply_for(Duration::from_secs(1)).await?;
    println!("replies before: {}", Waits(members.reply_for(BEFORE).await?));
    for run in 1..=runs {
        let had = memory("VmRSS");
        forget_peak();
        let house = house.clone();
        let mut digesting = tokio::task::JoinSet::new();
        digesting.spawn(async move {
            let begun = Instant::now();
            let gathered = digest::gather(&house, "bench", &[], None).await?;
            let gathering = begun.elapsed();
            let rendered = gathered.render(&house, 0, Language::ENGLISH)?;
            let counted: u64 = gathered.digest.questions.iter().filter_map(|q| q.base.exact()).sum();
            anyhow::Ok((begun.elapsed(), gathering, counted, rendered.html.len()))
        });
        let mut waits = Vec::new();
        let (took, gathering, counted, page) = loop {
            waits.extend(members.reply_for(Duration::from_millis(50)).await?);
            if let Some(made) = digesting.try_join_next() {
                break made??;
            }
        };
        ensure!(counted >= ANSWERS, "only {counted} answers were counted");
        println!(
            "digest {run}: {:.2} s ({:.2} s of it reading and folding), {counted} answers, {page} bytes; \
             memory {} MB, {} MB at most; replies meanwhile: {}",
            took.as_secs_f64(),
            gathering.as_secs_f64(),
            had / 1024,
            memory("VmHWM") / 1024,
            Waits(waits),
        );
    }
    members.inbox.close();
    house.store.close().await;
    while keeping.join_next().await.is_some() {}
    Ok(())
}

/// Members who answer, one after another.
struct Replies {
    inbox: Inbox,
    rate: u32,
    said: i64,
}

impl Replies {
    /// Brings replies for so long, each at its own moment; gives how long each waited from that moment on.
    async fn reply_for(&mut self, time: Duration) -> anyhow::Result<Vec<Duration>> {
        let mut every = interval(Duration::from_secs(1) / self.rate);
        every.set_missed_tick_behavior(MissedTickBehavior::Burst);
        let until = Instant::now() + time;
        let (mut waiting, mut waits) = (FuturesUnordered::new(), Vec::new());
        loop {
            tokio::select! {
                moment = every.tick() => {
                    if moment >= until {
                        break;
                    }
                    let (inbox, reply) = (self.inbox.clone(), self.next()?);
                    waiting.push(async move { (inbox.take(reply).await, moment.elapsed()) });
                }
                Some((taken, waited)) = waiting.next() => {
                    ensure!(taken? == Taken::New, "a reply was taken for an old one");
                    waits.push(waited);
                }
            }
        }
        let rest = async {
            while let Some((taken, waited)) = waiting.next().await {
                taken?;
                waits.push(waited);
            }
            anyhow::Ok(())
        };
        timeout(Duration::from_secs(60), rest).await.context("replies are not taken any more")??;
        Ok(waits)
    }

    fn next(&mut self) -> anyhow::Result<Inbound> {
        self.said += 1;
        // Steps of a prime: neighbours in time are far apart in the database.
        let member = COMPLETED + BEGAN + INVITED + self.said * 7_919 % REPLYING;
        Ok(Inbound {
            part: None,
            channel: "phone".to_owned(),
            from: urn(member)?,
            external_id: Some(format!("bench-{}", self.said)),
            sent_at: None,
            event: Event::Text(Words((self.said % 4 + 1).to_string())),
        })
    }
}

/// How long replies waited.
struct Waits(Vec<Duration>);

impl std::fmt::Display for Waits {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        let mut sorted = self.0.clone();
        sorted.sort_unstable();
        let at = |part: f64| sorted.get((sorted.len() as f64 * part) as usize).map_or(0.0, ms);
        let most = sorted.last().map_or(0.0, ms);
        write!(f, "{} of them, p50 {:.1} ms, p99 {:.1} ms, max {most:.1} ms", sorted.len(), at(0.5), at(0.99))
    }
}

fn ms(time: &Duration) -> f64 {
    time.as_secs_f64() * 1000.0
}

/// A figure of `/proc/self/status`, in KiB; 0 where there is no such file.
fn memory(name: &str) -> u64 {
    let status = std::fs::read_to_string("/proc/self/status").unwrap_or_default();
    let line = status.lines().find_map(|line| line.strip_prefix(name)?.strip_prefix(':'));
    line.and_then(|rest| rest.split_whitespace().next()?.parse().ok()).unwrap_or(0)
}

/// From now on `VmHWM` is the most since now (proc(5), `clear_refs`).
fn forget_peak() {
    // Where it cannot be written the peak is that of the whole run, which is no less.
    let _ = std::fs::write("/proc/self/clear_refs", "5");
}

async fn open_and_fill(folder: &Path, database: &str) -> anyhow::Result<()> {
    let (store, writer) = open(folder, database).await?;
    let filling = async move {
        let filled = fill(&store).await;
        store.close().await;
        filled
    };
    let ((), filled) = tokio::join!(writer.run(), filling);
    filled
}

async fn fill(store: &Store) -> anyhow::Result<()> {
    let file = consultation();
    suara::domain::consultation::parse(&file, "bench").map_err(suara::desk::problems)?;
    store
        .write(move |tx| {
            Box::pin(async move {
                tx.add_consultation(1, "bench", 1, &file, 0).await?;
                tx.launch(1, 0).await
            })
        })
        .await?;
    let all = COMPLETED + BEGAN + INVITED + REPLYING;
    for from in (0..all).step_by(TOGETHER as usize) {
        let (mut contacts, mut sessions, mut asked, mut answers) = (vec![], vec![], vec![], vec![]);
        for member in from..(from + TOGETHER).min(all) {
            let (contact, session) = of(store, member)?;
            answers.extend(answers_of(member, &session.session));
            if session.session.stage == Stage::Asking {
                asked.push(question_of(&contact, &session.session));
            }
            contacts.push(contact);
            sessions.push(session);
        }
        store
            .write(move |tx| {
                Box::pin(async move {
                    tx.enrol(&contacts, 1).await?;
                    tx.keep_sessions(&sessions, 1).await?;
                    tx.keep_answers(&answers, NOW).await?;
                    tx.ask(&asked).await
                })
            })
            .await?;
    }
    Ok(())
}

/// Ids as large, and as far apart, as the program's own are.
fn id(n: i64) -> i64 {
    (1_796_000_000_000 << 20) + (n << 14)
}

fn urn(member: i64) -> anyhow::Result<Urn> {
    let (_, _, prefix) = PEOPLE[member as usize % PEOPLE.len()];
    Ok(Urn::parse(&format!("tel:{prefix}{member:06}"))?)
}

/// A member and how far they came.
fn of(store: &Store, member: i64) -> anyhow::Result<(NewContact, SessionChange)> {
    let (country, language, _) = PEOPLE[member as usize % PEOPLE.len()];
    let urn = urn(member)?;
    let hash = store.key().hash(&urn);
    let contact = NewContact {
        id: id(member),
        scheme: "tel",
        sealed: store.key().seal(&urn, &hash)?,
        hash,
        country: country.to_owned(),
        language: language.to_owned(),
        language_chosen: true,
        enrolled: "bench".to_owned(),
        groups: vec![format!("group-{country}-{}", member / PEOPLE.len() as i64 % GROUPS)],
    };
    let stage = match member {
        _ if member < COMPLETED => Stage::Completed,
        _ if member < COMPLETED + BEGAN + INVITED => Stage::Invited,
        _ => Stage::Asking,
    };
    let mut given = Given::default();
    if member < COMPLETED + BEGAN {
        given.0.insert("help".to_owned(), "prices".to_owned());
    }
    let session = Session {
        id: id(1_000_000 + member),
        consultation: 1,
        stage,
        position: 0,
        tries: 0,
        given,
        language: Language::parse(language).context("a tag")?,
        reached: true,
    };
    let channel = if member % 5 == 0 { "telegram" } else { "phone" };
    Ok((
        contact,
        SessionChange { contact: id(member), session, channel: channel.to_owned(), remind_at: None },
    ))
}

fn answers_of(member: i64, session: &Session) -> Vec<StoredAnswer> {
    let questions = match member {
        _ if member < COMPLETED => 6,
        _ if member < COMPLETED + BEGAN => 2,
        _ => 0,
    };
    let at = |options: &[&str]| options[member as usize / 6 % options.len()].to_owned();
    let answers = [
        ("help", at(&["prices", "loans", "rights", "training"])),
        ("food", at(&["yes", "no", "yes"])),
        ("heard", at(&["1", "2", "3", "4", "5"])),
        ("why_not", at(&["cost", "cost,far", "how", "far"])),
        ("hours", (member % 24).to_string()),
        ("first", String::new()),
    ];
    let keep = |(question, value): (&str, String)| StoredAnswer {
        session: session.id,
        question: question.to_owned(),
        state: if question == "first" { "text" } else { "kept" },
        raw: match question {
            "first" => format!("ការពារបឹងទន្លេសាប និងតម្លៃស្រូវសមរម្យ {member}"),
            _ => value.clone(),
        },
        value,
        language: session.language.to_string(),
        channel: "phone".to_owned(),
        message: format!("{member:016x}{question:0>16}"),
        late: false,
        mentions_stop: member % 1_000 == 0,
    };
    answers.into_iter().take(questions).map(keep).collect()
}

/// The first question, as if it had been sent.
fn question_of(contact: &NewContact, session: &Session) -> Claimed {
    Claimed {
        id: 0,
        contact: contact.id,
        urn: contact.hash.as_str().to_owned(),
        sealed: String::new(),
        text: String::new(),
        buttons: String::new(),
        asks: Asked::Question { session: session.id, index: 0 }.to_string(),
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

fn consultation() -> String {
    let texts = |name: &str, text: &str| -> String {
        PEOPLE.iter().map(|(_, language, _)| format!("{name}.{language} = \"{text}\"\n")).collect()
    };
    let options = |keys: &[&str]| -> String {
        keys.iter()
            .map(|key| format!("[[question.option]]\nkey = \"{key}\"\n{}", texts("label", key)))
            .collect()
    };
    let question = |key: &str, kind: &str, rest: &str| {
        format!("[[question]]\nkey = \"{key}\"\nkind = \"{kind}\"\n{}{rest}", texts("text", "And this?"))
    };
    let languages: Vec<&str> = PEOPLE.iter().map(|(_, language, _)| *language).collect();
    [
        format!(
            "slug = \"bench\"\nlanguages = {languages:?}\nzone = \"Asia/Jakarta\"\nopens = \"2026-12-01 09:00\"\n\
             closes = \"2027-01-31 20:00\"\nresults = \"2027-02-15\"\nsmallest_group = 5\ngroups = []\n\
             remind_after_hours = []\n"
        ),
        ["title", "asked_by", "why", "cost"].map(|name| texts(name, "The bench")).concat(),
        question("help", "choice", &options(&["prices", "loans", "rights", "training"])),
        question("food", "yes-no", ""),
        question("heard", "scale", &format!("least = 1\nmost = 5\n{}{}", texts("low", "no"), texts("high", "yes"))),
        question("why_not", "choices", &options(&["cost", "how", "far"])),
        question("hours", "number", &format!("least = 0\nmost = 24\n{}", texts("unit", "hours"))),
        question("first", "text", ""),
    ]
    .concat()
}
