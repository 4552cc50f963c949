//! `kill -9` at two hundred random points, and a database that is away twice, while providers deliver every reply one
//! to five times, with ids of their own or without, out of order and again until they are told 200: nothing is lost,
//! nothing doubled, nobody written to twice.

use std::collections::BTreeMap;
use std::sync::atomic::{AtomicUsize, Ordering};

use axum::http::StatusCode;
use tokio::sync::mpsc::UnboundedReceiver;
use tokio::sync::watch;

use super::outage::{Losable, Lost, on_both_losable};
use super::phone::{Phone, Sms, call, received};
use super::*;
use crate::chance::Chance;

/// How often each reply was answered with 2xx, by its id.
type Acknowledged = Arc<Mutex<BTreeMap<String, usize>>>;

const KILLS: usize = 200;
/// A run of the program lives this long at most, in milliseconds: some are killed while they open, others in the
/// middle of the work, which 200 of them have to share.
const LIFE: u64 = 400;
/// How many replies each member gives. Their thinking is counted in kills and not in time, so that there is work till
/// the last kill on a machine of any speed: the reply to the question at each place falls in its own part of the run.
const REPLIES: usize = 5;
/// Between two deliveries of one reply, in milliseconds, at most.
const SPREAD: u64 = 400;
/// How often a provider rings that is not answered at all, in milliseconds.
const RING_AGAIN: u64 = 60;

/// A duplicate may come as many kills later: when other things were asked and answered.
const LATER: u64 = 20;
/// The kills before which the database goes away: once it comes back while the program runs, once the program dies first.
const OUTAGES: [usize; 2] = [KILLS / 3, KILLS * 2 / 3];
/// A gateway that gives its messages no ids; they have the time at which they were sent.
const BARE: &str = r#"
name = "Bare"
settings = ["server", "hook_secret"]
segments = 8
[send]
url = "{{ server }}/messages"
json = '{"id": id, "phoneNumbers": [to], "textMessage": {"text": text}}'
knows_id = true
accepted = "status in [202, 409]"
[hook]
methods = ["POST"]
types = ["json"]
retries = true
[hook.verify.secret]
given = "header['x-hook-secret']"
is = "{{ hook_secret }}"
[inbound]
from = "json.from"
text = "json.text"
time = { value = "json.time" }
"#;
const SECRET: &str = "aSecretNobodyMaySee";

/// How many reply; each gives five. `SUARA_TEST_MEMBERS=2000` makes it the 10,000 that are promised, and takes three minutes on
/// two free cores.
fn how_many() -> usize {
    std::env::var("SUARA_TEST_MEMBERS").map_or(300, |members| members.parse().unwrap())
}

on_both_losable!(two_hundred_kills_lose_nothing_and_double_nothing);

/// What a member says to each question, by the place it stands at.
fn answer(member: usize, place: usize) -> String {
    match place {
        0 => "1".to_owned(),
        1 => (1 + member % 2).to_string(),
        2 => (1 + member % 7).to_string(),
        3 => (1 + member % 3).to_string(),
        _ => format!("The Forum should hear of number {member}, {}", "sea ".repeat(1 + member % 5)),
    }
}

/// What must have come of it, by question.
fn kept(member: usize, place: usize) -> (&'static str, String) {
    let (question, value) = match place {
        1 => ("smaller", ["yes", "no"][member % 2].to_owned()),
        2 => ("days", answer(member, 2)),
        3 => ("why", ["trawlers", "dams", "heat"][member % 3].to_owned()),
        _ => ("say", String::new()),
    };
    (question, value)
}

fn number(country: &str, member: usize) -> String {
    match country {
        "PH" => format!("+639171{member:06}"),
        _ => format!("+855121{member:05}"),
    }
}

/// The place of the question that an SMS asks: 0 for the invitation, none for the thanks.
fn place(text: &str) -> Option<usize> {
    match text.split_once("/4 ") {
        Some((place, _)) => Some(place.parse().unwrap()),
        None if text.starts_with("The fishers' union asks") => Some(0),
        None => {
            assert!(text.starts_with("Thank you"), "{text}");
            None
        }
    }
}

/// After how many kills a member answers the question at `place`. The last member's last answer waits for the last kill.
fn due(member: usize, place: usize, chance: &mut Chance) -> usize {
    let part = KILLS / REPLIES;
    match (member + 1 == how_many(), place + 1 == REPLIES) {
        (true, true) => KILLS,
        _ => place * part + chance.place(part + 1),
    }
}

/// One reply as its provider brings it: every third member's without an id.
#[derive(Clone)]
enum Call {
    Phone(String),
    Bare(String),
}

impl Call {
    fn of(member: usize, id: &str, from: &str, text: &str) -> Call {
        match member % 3 {
            0 => Call::Bare(
                serde_json::json!({"from": from, "text": text, "time": Clock::System.now().to_rfc3339()})
                    .to_string(),
            ),
            _ => Call::Phone(received(id, from, text)),
        }
    }

    /// Once; the status it was answered, or none.
    async fn ring(&self, client: &reqwest::Client, hooks: &str) -> Option<StatusCode> {
        match self {
            Call::Phone(body) => call(client, &format!("{hooks}/phone/inbound"), body.clone()).await,
            Call::Bare(body) => {
                let call = client.post(format!("{hooks}/bare/inbound")).header("x-hook-secret", SECRET);
                let call = call.header("content-type", "application/json").body(body.clone());
                call.send().await.ok().map(|answer| answer.status())
            }
        }
    }
}

/// Everybody who is reached by the phone: they answer each question once, when so many kills have been.
struct Members {
    hooks: String,
    country: &'static str,
    client: reqwest::Client,
    chance: Chance,
    kills: watch::Receiver<usize>,
    /// What was delivered: what must be in the database, and how often it was acknowledged.
    acknowledged: Acknowledged,
    under_way: Arc<AtomicUsize>,
    thanked: Arc<AtomicUsize>,
}

impl Members {
    async fn live(mut self, mut sent: UnboundedReceiver<Sms>) {
        while let Some(sms) = sent.recv().await {
            let member: usize = (0..how_many()).find(|m| number(self.country, *m) == sms.to).unwrap();
            let Some(place) = place(&sms.text) else {
                self.thanked.fetch_add(1, Ordering::SeqCst);
                continue;
            };
            let id = format!("m{member}-{place}");
            // The invitation may come again by another id only if it was sent twice: the end of the test says so.
            let call = Call::of(member, &id, &sms.to, &answer(member, place));
            let first = due(member, place, &mut self.chance);
            for copy in 0..=self.chance.below(5) {
                let late = self.chance.below(LATER * u64::from(copy > 0) + 1);
                let due = (first + usize::try_from(late).unwrap()).min(KILLS);
                self.under_way.fetch_add(1, Ordering::SeqCst);
                let mut kills = self.kills.clone();
                let delivery = deliver(
                    (self.client.clone(), self.hooks.clone(), call.clone()),
                    (id.clone(), self.acknowledged.clone(), self.under_way.clone()),
                    Duration::from_millis(self.chance.below(SPREAD)),
                    self.chance.next(),
                );
                begin(async move {
                    kills.wait_for(|kills| *kills >= due).await.unwrap();
                    delivery.await;
                });
            }
        }
    }
}

#[expect(clippy::disallowed_methods, reason = "the test's own runtime ends it")]
fn begin(work: impl Future<Output = ()> + Send + 'static) {
    tokio::spawn(work);
}

/// One delivery: again and again until it is acknowledged.
async fn deliver(
    (client, hooks, call): (reqwest::Client, String, Call),
    (id, acknowledged, under_way): (String, Acknowledged, Arc<AtomicUsize>),
    after: Duration,
    seed: u64,
) {
    let mut chance = Chance(seed | 1);
    tokio::time::sleep(after).await;
    loop {
        match call.ring(&client, &hooks).await {
            Some(StatusCode::OK) => break,
            Some(StatusCode::SERVICE_UNAVAILABLE) | None => {}
            Some(other) => panic!("{id}: {other}"),
        }
        tokio::time::sleep(Duration::from_millis(chance.below(RING_AGAIN))).await;
    }
    *acknowledged.lock().unwrap().entry(id).or_default() += 1;
    under_way.fetch_sub(1, Ordering::SeqCst);
}

async fn two_hundred_kills_lose_nothing_and_double_nothing(lose: Losable, database: Database) {
    let seed = match std::env::var("SUARA_TEST_SEED") {
        Ok(seed) => seed.parse().unwrap(),
        Err(_) => Clock::System.now().timestamp_micros().unsigned_abs(),
    };
    println!("SUARA_TEST_SEED={seed}");
    let mut chance = Chance(seed | 1);
    let (country, hours) = awake();
    let (phone, sent) = Phone::start().await;
    // One client and no waiting pool: a killed server's connections are of no use.
    let client = reqwest::Client::builder().pool_max_idle_per_host(0).build().unwrap();
    let options = format!(
        "{}\n[channels.bare]\nkind = \"sms\"\ngateway = \"bare\"\nrate_per_minute = 60000\n\
         registered = [\"KH\", \"PH\"]\n\
         [channels.bare.settings]\nserver = {:?}\nhook_secret = {SECRET:?}\n\
         {hours}[outbox]\nbackoff_first_seconds = 1\n",
        phone.channel(),
        phone.server()
    );
    let ground = Arc::new(Ground::on(database, &options));
    let mut list = "phone,language,country,consent\n".to_owned();
    for member in 0..how_many() {
        list.push_str(&format!("{},en,{country},a form\n", number(country, member)));
    }
    std::fs::create_dir(ground.path("gateways")).unwrap();
    ground.write("gateways/bare.toml", BARE);
    ground.write("list.csv", &list);
    ground.write("catch.toml", CATCH);
    ground.run(&["contact", "import", "list.csv"]);
    ground.run(&["consultation", "launch", "catch.toml"]);

    let (acknowledged, under_way, thanked): (Acknowledged, Arc<AtomicUsize>, _) = Default::default();
    let (kills, counted) = watch::channel(0);
    let members = Members {
        hooks: ground.url("/hooks"),
        country,
        client,
        chance: Chance(chance.next() | 1),
        kills: counted,
        acknowledged: acknowledged.clone(),
        under_way: under_way.clone(),
        thanked: Arc::clone(&thanked),
    };
    begin(members.live(sent));

    let left = under_way.clone();
    let done = Arc::new(move || {
        thanked.load(Ordering::SeqCst) == how_many() && under_way.load(Ordering::SeqCst) == 0
    });
    let (hall, seen) = (ground.clone(), done.clone());
    let here = tokio::runtime::Handle::current();
    let killing = tokio::task::spawn_blocking(move || {
        for kill in 1..=KILLS {
            if OUTAGES.contains(&kill) {
                outage(&hall, &here, &lose, &mut chance, kill == OUTAGES[0]);
            }
            let mut serve = hall.command(&["serve"]);
            let mut process = serve.stderr(Stdio::null()).stdout(Stdio::null()).spawn().unwrap();
            std::thread::sleep(Duration::from_millis(chance.below(LIFE)));
            assert_eq!(process.try_wait().unwrap(), None, "it ended by itself");
            assert!(!seen(), "kill {kill} would be without work");
            process.kill().unwrap();
            process.wait().unwrap();
            kills.send_replace(kill);
        }
        (kills, lose)
    });
    // Kept to the end: who still thinks listens to it, and the server is still needed.
    let _kept = killing.await.unwrap();
    let serving = ground.serve();
    let (mut waited, mut before) = (Duration::ZERO, 0);
    while !done() {
        // As long as anything happens it is not stuck.
        let now = acknowledged.lock().unwrap().values().sum::<usize>() + phone.accepted().len();
        if now != std::mem::replace(&mut before, now) {
            waited = Duration::ZERO;
        }
        if waited >= PATIENCE {
            let stuck: Vec<(i64, String, i64, String)> = ground
                .rows(
                    "select s.contact_id, s.stage, s.position, u.asked from session s
                     join urn u on u.contact_id = s.contact_id where s.stage <> 'completed'",
                )
                .await;
            let missing: Vec<String> = {
                let mut got: BTreeMap<String, Vec<String>> = BTreeMap::new();
                for sms in phone.accepted() {
                    got.entry(sms.to).or_default().push(sms.text.chars().take(60).collect());
                }
                got.into_iter().filter(|(_, t)| t.len() < 6).map(|(_, t)| format!("{t:?}")).take(4).collect()
            };
            panic!(
                "it is never done: {} under way, {stuck:?} {missing:#?} {}",
                left.load(Ordering::SeqCst),
                serving.log()
            );
        }
        waited += LOOK;
        tokio::time::sleep(LOOK).await;
    }
    assert!(serving.stop().0.success());
    let acknowledged = acknowledged.lock().unwrap().clone();
    println!(
        "{} deliveries of {} replies; {} messages handed over again",
        acknowledged.values().sum::<usize>(),
        acknowledged.len(),
        phone.again()
    );
    assert_eq!(acknowledged.len(), how_many() * REPLIES, "every reply was acknowledged");
    everybody_was_written_to_once(&phone, country);
    everything_is_kept_once(&ground, country).await;
}

/// The database goes away under a program that serves: it comes back to it, or to the next one.
fn outage(
    ground: &Ground,
    here: &tokio::runtime::Handle,
    lose: &Losable,
    chance: &mut Chance,
    comes_back: bool,
) {
    let serving = ground.serve();
    let lost: Lost = here.block_on(lose.lose());
    std::thread::sleep(Duration::from_millis(chance.below(LIFE)));
    if comes_back {
        here.block_on(lose.bring_back(lost));
        std::thread::sleep(Duration::from_millis(chance.below(LIFE)));
        serving.kill();
    } else {
        serving.kill();
        here.block_on(lose.bring_back(lost));
    }
}

/// Whether a message was handed over again under its id is for the phone to see; under another it would go out again.
fn everybody_was_written_to_once(phone: &Phone, country: &str) {
    let mut got: BTreeMap<String, Vec<Option<usize>>> = BTreeMap::new();
    for sms in phone.accepted() {
        got.entry(sms.to).or_default().push(place(&sms.text));
    }
    for member in 0..how_many() {
        let mut places = got.remove(&number(country, member)).unwrap_or_default();
        places.sort();
        assert_eq!(places, [None, Some(0), Some(1), Some(2), Some(3), Some(4)], "member {member}");
    }
    assert!(got.is_empty(), "a stranger was written to");
}

async fn everything_is_kept_once(ground: &Ground, country: &str) {
    let key = suara::store::Key::read_or_make(&ground.path("suara.key")).unwrap();
    let contacts: Vec<(String, i64)> = ground.rows("select hash, contact_id from urn").await;
    let contacts: BTreeMap<String, i64> = contacts.into_iter().collect();
    let inbound: Vec<(i64, String)> =
        ground.rows("select contact_id, text from inbound where kind = 'text' order by received_at").await;
    let answers: Vec<(i64, String, String, String, Option<i64>)> = ground
        .rows(
            "select s.contact_id, a.question, a.value, a.raw, a.corrected_at from answer a
             join session s on s.id = a.session_id where s.stage = 'completed'",
        )
        .await;
    for member in 0..how_many() {
        let urn = suara::domain::urn::Urn::tel(&number(country, member), None).unwrap();
        let contact = contacts[key.hash(&urn).as_str()];
        let heard: Vec<&str> = inbound.iter().filter(|i| i.0 == contact).map(|i| i.1.as_str()).collect();
        let said: Vec<String> = (0..REPLIES).map(|place| answer(member, place)).collect();
        assert_eq!(heard, said, "what member {member} said, in order");
        let mut found: Vec<_> = answers.iter().filter(|a| a.0 == contact).collect();
        found.sort_by_key(|a| (1..5).position(|place| kept(member, place).0 == a.1));
        assert_eq!(found.len(), 4, "member {member}: {found:?}");
        for (place, (_, question, value, raw, corrected)) in (1..).zip(found) {
            let (asked, right) = kept(member, place);
            assert_eq!((question.as_str(), raw), (asked, &answer(member, place)), "member {member}");
            assert!(right.is_empty() || *value == right, "member {member}, {question}: {value}");
            assert_eq!(*corrected, None, "member {member} corrected nothing");
        }
    }
    assert_eq!(inbound.len(), how_many() * REPLIES);
    assert_eq!(answers.len(), how_many() * 4);
    let consents: Vec<(i64,)> = ground.rows("select count(*) from consent where act = 'agreed'").await;
    assert_eq!(consents, [(how_many() as i64,)]);
    let unsent: Vec<(i64,)> = ground
        // An invitation that was handed over, and not marked so before a kill, is not sent to somebody who answered it.
        .rows("select count(*) from outbound where status <> 'sent' and error <> 'no longer asked'")
        .await;
    assert_eq!(unsent, [(0,)]);
}
