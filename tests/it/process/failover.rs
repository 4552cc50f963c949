//! Two gateways on loopback, and what becomes of messages when one of them fails, goes silent, cuts the line, or only
//! sends; and a person whose Telegram account is gone.

use std::collections::BTreeMap;

use axum::extract::State;
use axum::http::StatusCode;
use serde_json::{Value, json};
use suara::demo::botapi::{BotApi, Whose};
use tokio::io::{AsyncReadExt as _, AsyncWriteExt as _};
use tokio::sync::watch;

use super::*;

const HOOK_SECRET: &str = "the-hook-secret-nobody-may-see";
const MEMBERS: usize = 60;

/// What a gateway was asked to send: to whom, and what.
type Asked = Arc<watch::Sender<Vec<(String, String)>>>;

/// A provider of one's own that speaks the dialect `generic`, and does not know our ids.
#[derive(Clone)]
struct Provider {
    port: u16,
    asked: Asked,
}

impl Provider {
    /// At an address where nobody answers yet.
    fn away() -> Provider {
        Provider { port: port(), asked: Arc::new(watch::channel(Vec::new()).0) }
    }

    /// Answers from now on that it takes what it is asked.
    #[expect(clippy::disallowed_methods, reason = "the test's own runtime ends it")]
    async fn answers(&self) {
        let routes = axum::Router::new().route("/", axum::routing::post(take)).with_state(self.clone());
        let listener = tokio::net::TcpListener::bind(("127.0.0.1", self.port)).await.unwrap();
        tokio::spawn(async move { axum::serve(listener, routes).await });
    }

    /// Takes what it is asked, and cuts the line before it says so.
    #[expect(clippy::disallowed_methods, reason = "the test's own runtime ends it")]
    async fn cuts(&self) {
        let listener = tokio::net::TcpListener::bind(("127.0.0.1", self.port)).await.unwrap();
        let provider = self.clone();
        tokio::spawn(async move {
            while let Ok((mut line, _)) = listener.accept().await {
                let mut request = Vec::new();
                while order(&request).is_none() {
                    if line.read_buf(&mut request).await.unwrap() == 0 {
                        break;
                    }
                }
                if let Some(order) = order(&request) {
                    provider.takes(&order);
                }
                let _ = line.shutdown().await;
            }
        });
    }

    fn takes(&self, order: &Value) -> usize {
        let word = |name: &str| order[name].as_str().unwrap().to_owned();
        self.asked.send_modify(|asked| asked.push((word("to"), word("text"))));
        self.asked.borrow().len()
    }

    fn channel(&self, name: &str, options: &str) -> String {
        format!(
            "[channels.{name}]\nkind = \"sms\"\ngateway = \"generic\"\nrate_per_minute = 60000\n\
             registered = [\"PH\"]\n{options}\n\
             [channels.{name}.settings]\nhook_secret = {HOOK_SECRET:?}\nsend_token = \"t\"\n\
             send_url = \"http://127.0.0.1:{}/\"\n",
            self.port
        )
    }

    /// Waits until it was asked for so many in all; gives them.
    async fn asked(&self, many: usize) -> Vec<(String, String)> {
        let mut asked = self.asked.subscribe();
        let all = tokio::time::timeout(PATIENCE, asked.wait_for(|asked| asked.len() >= many)).await;
        all.unwrap_or_else(|_| panic!("it was not asked for {many}")).unwrap().clone()
    }

    /// How often each number was written to.
    fn numbers(&self) -> BTreeMap<String, usize> {
        let mut numbers = BTreeMap::new();
        for (to, _) in self.asked.borrow().iter() {
            *numbers.entry(to.clone()).or_default() += 1;
        }
        numbers
    }
}

/// The body of a whole request, if it is whole.
fn order(request: &[u8]) -> Option<Value> {
    let text = std::str::from_utf8(request).ok()?;
    serde_json::from_str(text.split_once("\r\n\r\n")?.1).ok()
}

async fn take(State(provider): State<Provider>, body: String) -> (StatusCode, String) {
    let number = provider.takes(&serde_json::from_str(&body).unwrap());
    (StatusCode::OK, json!({"id": format!("{}-{number}", provider.port)}).to_string())
}

fn number(member: usize) -> String {
    format!("+639171{member:06}")
}

/// What the provider calls us with.
async fn calls(ground: &Ground, path: &str, body: Value) {
    let client = reqwest::Client::new();
    let call = client.post(ground.url(path)).header("x-hook-secret", HOOK_SECRET);
    let answer = call.header("content-type", "application/json").body(body.to_string()).send().await.unwrap();
    assert_eq!(answer.status(), StatusCode::OK);
}

async fn says(ground: &Ground, channel: &str, id: &str, from: &str, text: &str) {
    calls(ground, &format!("/hooks/{channel}/inbound"), json!({"id": id, "from": from, "text": text})).await;
}

/// Members of the Philippines, who are asked at any hour, by these channels.
fn ground(members: usize, options: &str) -> Ground {
    let hours = "[hours]\nPH = \"00:00-23:59\"\n[days_off]\nPH = []\n";
    let ground = Ground::new(&format!("{options}\n{hours}"));
    let mut list = "phone,language,country,consent\n".to_owned();
    for member in 0..members {
        list.push_str(&format!("{},en,PH,a form\n", number(member)));
    }
    ground.write("list.csv", &list);
    ground.write("catch.toml", CATCH);
    if members > 0 {
        ground.run(&["contact", "import", "list.csv"]);
    }
    ground
}

/// Waits until nothing is queued or in hand.
async fn settled(ground: &Ground) {
    for _ in 0..PATIENCE.as_millis() / LOOK.as_millis() {
        let open: Vec<(i64,)> =
            ground.rows("select count(*) from outbound where status in ('queued', 'sending')").await;
        if open == [(0,)] {
            return;
        }
        tokio::time::sleep(LOOK).await;
    }
    let stands: Vec<(String, String, i64, i64, String)> = ground
        .rows("select channel, status, attempts, due_at, error from outbound where status <> 'sent'")
        .await;
    panic!("what was sent is not marked: {stands:?}");
}

async fn standing(ground: &Ground) -> Vec<(String, String, i64)> {
    ground
        .rows("select channel, status, count(*) from outbound group by channel, status order by channel, status")
        .await
}

fn stands(channel: &str, status: &str, count: usize) -> (String, String, i64) {
    (channel.to_owned(), status.to_owned(), count as i64)
}

fn once(members: usize) -> BTreeMap<String, usize> {
    (0..members).map(|member| (number(member), 1)).collect()
}

#[tokio::test(flavor = "multi_thread", worker_threads = 3)]
async fn a_route_that_is_down_is_left_and_taken_again_when_it_works() {
    let (globe, phone) = (Provider::away(), Provider::away());
    phone.answers().await;
    let options = format!(
        "{}{}[routes]\nPH = [\"globe\", \"phone\"]\n[failover]\nretry_seconds = 1\nretry_most_seconds = 1\n",
        globe.channel("globe", ""),
        phone.channel("phone", ""),
    );
    let ground = ground(MEMBERS, &options);
    ground.run(&["consultation", "launch", "catch.toml"]);
    let serving = ground.serve();
    phone.asked(MEMBERS).await;
    settled(&ground).await;
    assert_eq!(phone.numbers(), once(MEMBERS), "everybody once, by the other");
    assert_eq!(standing(&ground).await, [stands("phone", "sent", MEMBERS)]);
    serving.says("it fails: left");

    // It is mended: one member's reply goes by it to see, and then all of them do.
    globe.answers().await;
    let mut asked = 0;
    while globe.asked.borrow().is_empty() {
        assert!(asked < MEMBERS, "it is never tried again");
        says(&ground, "phone", &format!("m{asked}"), &number(asked), "1").await;
        asked += 1;
        settled(&ground).await;
    }
    serving.says("it works again");
    says(&ground, "phone", "last", &number(MEMBERS - 1), "1").await;
    settled(&ground).await;
    assert!(globe.numbers().contains_key(&number(MEMBERS - 1)));
    let questions = globe.asked.borrow().len() + phone.asked.borrow().len() - MEMBERS;
    assert_eq!(questions, asked + 1, "one question for each reply, by one way");
}

#[tokio::test(flavor = "multi_thread", worker_threads = 3)]
async fn what_may_have_been_taken_is_not_sent_by_another() {
    let (globe, phone) = (Provider::away(), Provider::away());
    globe.cuts().await;
    phone.answers().await;
    let options = format!(
        "{}{}[routes]\ndefault = [\"globe\", \"phone\"]\n[failover]\nretry_seconds = 3600\nretry_most_seconds = 3600\n",
        globe.channel("globe", ""),
        phone.channel("phone", ""),
    );
    let ground = ground(MEMBERS, &options);
    ground.run(&["consultation", "launch", "catch.toml"]);
    let _serving = ground.serve();
    globe.asked(5).await;
    phone.asked(1).await;
    settled(&ground).await;
    let taken = globe.asked.borrow().len();
    assert!((5..MEMBERS).contains(&taken), "it was left, not at once: {taken}");
    let mut all = globe.numbers();
    all.extend(phone.numbers());
    assert_eq!(all, once(MEMBERS));
    assert_eq!(globe.asked.borrow().len() + phone.asked.borrow().len(), MEMBERS, "nobody twice");
    let unconfirmed = [stands("globe", "unconfirmed", taken), stands("phone", "sent", MEMBERS - taken)];
    assert_eq!(standing(&ground).await, unconfirmed);
    // Who got it may answer it, as they can: what was asked does not depend on the way.
    let (somebody, _) = globe.asked.borrow()[0].clone();
    let before = phone.asked.borrow().len();
    says(&ground, "globe", "m1", &somebody, "1").await;
    let questions = phone.asked(before + 1).await;
    assert!(questions[before].0 == somebody && questions[before].1.contains("1/4"), "{questions:?}");
}

#[tokio::test(flavor = "multi_thread", worker_threads = 3)]
async fn a_route_from_which_receipts_stop_is_left() {
    let (globe, phone) = (Provider::away(), Provider::away());
    globe.answers().await;
    phone.answers().await;
    let options = format!(
        "{}{}[routes]\nPH = [\"globe\", \"phone\"]\n[failover]\nsilent_messages = 3\nsilent_seconds = 1\n\
         retry_seconds = 3600\nretry_most_seconds = 3600\n",
        globe.channel("globe", ""),
        phone.channel("phone", ""),
    );
    let ground = ground(MEMBERS, &options);
    let serving = ground.serve();
    // Whoever writes is answered: that is what shows which way is taken.
    says(&ground, "globe", "first", &number(0), "help").await;
    globe.asked(1).await;
    settled(&ground).await;
    calls(&ground, "/hooks/globe/receipt", json!({"id": format!("{}-1", globe.port), "status": "delivered"}))
        .await;
    let mut member = 1;
    while phone.asked.borrow().is_empty() {
        assert!(member < MEMBERS * 10, "it is never left");
        says(&ground, "globe", &format!("m{member}"), &number(member % MEMBERS), "help").await;
        member += 1;
        settled(&ground).await;
    }
    serving.says("its receipts stopped: left");
    assert_eq!(globe.asked.borrow().len() + phone.asked.borrow().len(), member, "each answered once");
    // A receipt, however late: it is there after all.
    calls(&ground, "/hooks/globe/receipt", json!({"id": format!("{}-2", globe.port), "status": "delivered"}))
        .await;
    let before = globe.asked.borrow().len();
    says(&ground, "phone", "back", &number(0), "help").await;
    globe.asked(before + 1).await;
}

#[tokio::test(flavor = "multi_thread", worker_threads = 3)]
async fn what_a_name_asked_is_answered_to_a_number() {
    let (name, phone) = (Provider::away(), Provider::away());
    name.answers().await;
    phone.answers().await;
    let options = format!(
        "{}{}",
        name.channel("alpha", "sender = \"UNION\"\ncountries = [\"PH\"]\nreply_to = \"phone\""),
        phone.channel("phone", "sender = \"+639170000000\""),
    );
    let ground = ground(1, &options);
    ground.run(&["consultation", "launch", "catch.toml"]);
    let _serving = ground.serve();
    let invitation = name.asked(1).await.remove(0);
    assert!(invitation.1.contains("+639170000000"), "where to answer: {}", invitation.1);
    for (id, text, then) in [("1", "1", "1/4"), ("2", "yes", "2/4"), ("3", "5", "3/4")] {
        let before = name.asked.borrow().len();
        says(&ground, "phone", id, &number(0), text).await;
        let next = name.asked(before + 1).await.remove(before);
        assert!(next.1.contains(then), "{}", next.1);
    }
    let answers: Vec<(String, String)> =
        ground.rows("select question, value from answer order by question").await;
    let said = |question: &str, value: &str| (question.to_owned(), value.to_owned());
    assert_eq!(answers, [said("days", "5"), said("smaller", "yes")]);
    assert!(phone.asked.borrow().is_empty());
}

#[tokio::test(flavor = "multi_thread", worker_threads = 3)]
#[expect(clippy::disallowed_methods, reason = "the test's own runtime ends it")]
async fn who_deleted_their_telegram_is_written_to_by_sms() {
    const TOKEN: &str = "7000000001:AAE-the-token-nobody-may-see";
    const SOKHA: i64 = 1_111_222_333;
    let phone = Provider::away();
    phone.answers().await;
    let (api, api_serving) =
        BotApi::bind("127.0.0.1:0".parse().unwrap(), TOKEN, Clock::System).await.unwrap();
    tokio::spawn(api_serving);
    let bot = format!("[channels.bot]\nkind = \"telegram\"\ntoken = {TOKEN:?}\napi_url = {:?}\n", api.url());
    let ground = ground(1, &format!("{bot}{}", phone.channel("phone", "")));
    let serving = ground.serve();
    api.person(SOKHA, Some("en"));
    api.start(SOKHA, None);
    api.share(SOKHA, &number(0), Whose::Own);
    // They are one person from now on, last heard on Telegram.
    for _ in 0..PATIENCE.as_millis() / LOOK.as_millis() {
        let people: Vec<(i64,)> =
            ground.rows("select count(*) from urn group by contact_id having count(*) = 2").await;
        if people.len() == 1 {
            break;
        }
        tokio::time::sleep(LOOK).await;
    }
    settled(&ground).await;
    api.deactivate(SOKHA);
    ground.run(&["consultation", "launch", "catch.toml"]);
    let invitation = phone.asked(1).await.remove(0);
    assert!(invitation.0 == number(0) && invitation.1.contains("asks for your view"), "{invitation:?}");
    let out: Vec<(i64,)> = ground.rows("select count(*) from contact where opted_out_at is not null").await;
    assert_eq!(out, [(0,)], "that was no wish of theirs");
    says(&ground, "phone", "1", &number(0), "1").await;
    assert!(phone.asked(2).await[1].1.contains("1/4"));
    drop(serving);
}
