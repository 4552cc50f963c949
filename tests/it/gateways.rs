//! What providers really send, and what must come of it: tables over `tests/gateways/<name>/`.
//!
//! `channel.toml` is the channel's configuration. Beside each `hook-*.http` (a provider's request), `answer-*.http`
//! (its answer to ours) and `send-*.http` (our request) stands a `.txt`: what must come of it, or, for a
//! `send-*`, what was to be sent. `UPDATE=1` rewrites what came; then read the difference.

use std::collections::{BTreeMap, BTreeSet};
use std::fs;
use std::path::{Path, PathBuf};

use chrono::{DateTime, Utc};
use reqwest::header::{HeaderMap, HeaderName, HeaderValue};
use suara::channel::sms::{Gateway, HookKind, HookRequest, OwnedPart, Part, Proof, Sms, SmsConfig};
use suara::channel::{Channel, Handover, SendError};
use suara::clock::Clock;
use suara::domain::contact::Country;
use suara::domain::message::{Delivery, Event, Outbound};
use suara::domain::segment;
use suara::domain::urn::Urn;
use tokio::io::{AsyncReadExt, AsyncWriteExt};
use tokio::net::TcpListener;

/// Some minutes after the events of the fixtures.
fn now() -> DateTime<Utc> {
    "2026-06-22T08:50:00Z".parse().expect("a time")
}

fn folder() -> PathBuf {
    Path::new(env!("CARGO_MANIFEST_DIR")).join("tests/gateways")
}

fn read(path: &Path) -> String {
    fs::read_to_string(path).unwrap_or_else(|error| panic!("{}: {error}", path.display()))
}

/// One HTTP message of a fixture: the first line, the headers, and the body without the file's last newline.
struct Message {
    first: Vec<String>,
    headers: HeaderMap,
    body: String,
}

fn message(path: &Path) -> Message {
    let text = read(path);
    let (head, body) = text.split_once("\n\n").unwrap_or((text.trim_end(), ""));
    let mut lines = head.lines();
    let first = lines.next().expect("a first line").split(' ').map(str::to_owned).collect();
    let headers = lines
        .map(|line| {
            let (name, value) = line.split_once(": ").unwrap_or_else(|| panic!("{}: {line}", path.display()));
            let name = HeaderName::from_bytes(name.as_bytes()).expect("a header's name");
            (name, HeaderValue::from_str(value).expect("a header's value"))
        })
        .collect();
    Message { first, headers, body: body.strip_suffix('\n').unwrap_or(body).to_owned() }
}

/// The gateway `name` with the channel that its fixtures are for.
fn opened(name: &str) -> (Gateway, SmsConfig) {
    let gateway = Gateway::embedded(name).unwrap_or_else(|error| panic!("{error}"));
    let channel: toml::Table = read(&folder().join(name).join("channel.toml")).parse().expect("TOML");
    let text = |key: &str| channel.get(key).and_then(toml::Value::as_str).map(str::to_owned);
    let settings: BTreeMap<String, String> = channel["settings"].clone().try_into().expect("settings");
    let config = SmsConfig {
        channel: name.to_owned(),
        settings: gateway.settings(&settings).expect("complete settings"),
        sender: text("sender"),
        hooks: format!("https://suara.example.org/hooks/{name}"),
        country: text("country").and_then(|country| Country::parse(&country)),
        separate: Vec::new(),
        labels: BTreeMap::new(),
        most_segments: 10,
    };
    (gateway, config)
}

/// What waits for a phone that asks.
fn waiting(most: usize) -> Vec<OwnedPart> {
    let Ok(Urn::Tel(to)) = Urn::parse("tel:+639171234567") else {
        panic!("a number");
    };
    let part = OwnedPart { message: 7, to, text: "Oo <po> & \"hindi\"".to_owned(), number: 1, total: 1 };
    vec![part; most.min(1)]
}

/// What came of a hook, one thing to a line.
fn hooked(gateway: &Gateway, config: &SmsConfig, message: &Message) -> String {
    let [method, target, _version] = message.first.as_slice() else {
        panic!("{:?} is no request", message.first);
    };
    let host = message.headers.get("host").map_or("suara.example.org", |host| host.to_str().expect("a host"));
    let path = target.split('?').next().unwrap_or_default();
    let request = HookRequest {
        method,
        url: &format!("https://{host}{target}"),
        headers: &message.headers,
        body: message.body.as_bytes(),
        kind: match () {
            () if path.ends_with("/inbound") => Some(HookKind::Inbound),
            () if path.ends_with("/receipt") => Some(HookKind::Receipt),
            () => None,
        },
        address: message.headers.get("x-forwarded-for").and_then(|a| a.to_str().ok()?.parse().ok()),
    };
    let hooked = match gateway.hook(config, &request, now(), Proof::Needed, &mut waiting) {
        Ok(hooked) => hooked,
        Err(rejected) => {
            let detail = rejected.detail.map(|detail| format!(" {detail}")).unwrap_or_default();
            return format!("rejected {} {}{detail}\n", rejected.status, rejected.reason);
        }
    };
    let mut lines = Vec::new();
    for inbound in &hooked.events {
        assert_eq!(inbound.channel, config.channel);
        let event = match &inbound.event {
            Event::Text(words) => format!("text {}", words.expose().replace('\n', "\\n")),
            Event::OptOut => "opted out".to_owned(),
            other => panic!("no gateway makes {other:?}"),
        };
        let id = inbound.external_id.as_deref().unwrap_or("none");
        let at = inbound.sent_at.map_or("none".to_owned(), |at| at.format("%FT%TZ").to_string());
        let part = inbound.part.as_ref().map(|p| format!(" part {}/{} of {}", p.number, p.of, p.reference));
        let part = part.unwrap_or_default();
        lines.push(format!("inbound {} id {id} at {at}{part} {event}", inbound.from.expose()));
    }
    for receipt in &hooked.receipts {
        assert_eq!(receipt.channel, config.channel);
        let status = match receipt.status {
            Delivery::Sent => "sent",
            Delivery::Delivered => "delivered",
            Delivery::Failed => "failed",
            Delivery::Gone => "gone",
        };
        lines.push(format!("receipt {} {status}", receipt.external_id));
    }
    lines.extend(hooked.unreadable.iter().map(|reason| format!("unreadable {reason}")));
    let reply = &hooked.reply;
    if hooked.polled {
        lines.push("polled".to_owned());
    }
    let headers: String = reply.headers.iter().map(|(name, value)| format!(" {name}: {value}")).collect();
    lines.push(format!("reply {} {}{headers} {:?}", reply.status, reply.content_type, reply.body));
    if let (Some(carries), [part]) = (&hooked.carries, &waiting(1)[..]) {
        let carried = gateway.carried(config, carries, &part.as_part(), now()).expect("an answer");
        lines.push(format!(
            "carrying a reply {:?} {} {:?}",
            carried.headers, carried.content_type, carried.body
        ));
    }
    lines.iter().map(|line| format!("{}\n", line.trim_end())).collect()
}

/// What an answer means, in a line.
fn answered(gateway: &Gateway, config: &SmsConfig, message: &Message) -> String {
    let status = message.first.get(1).and_then(|status| status.parse().ok()).expect("a status");
    let outcome = gateway.outcome(config, "our-id", status, &message.headers, message.body.as_bytes());
    match outcome {
        Ok(accepted) if accepted.external_ids.is_empty() => "accepted none\n".to_owned(),
        Ok(accepted) => format!("accepted {}\n", accepted.external_ids.join(" ")),
        Err(SendError::Later(None)) => "later\n".to_owned(),
        Err(SendError::Later(Some(after))) => format!("later, after {} s\n", after.as_secs()),
        Err(SendError::Unknown) => "unknown\n".to_owned(),
        Err(SendError::Refused(code)) => format!("refused {code}\n"),
        Err(SendError::Gone) => "gone\n".to_owned(),
        Err(SendError::Unreachable(code)) => format!("unreachable {code}\n"),
        Err(SendError::Misconfigured(what)) => format!("misconfigured: {what}\n"),
        Err(SendError::Moved(_)) => panic!("a number does not move"),
    }
}

/// Our request, as HTTP; `to` and text are in the `.txt` beside it.
fn sent(gateway: &Gateway, config: &SmsConfig, order: &str) -> String {
    let (to, text) = order.split_once('\n').expect("to, then the text");
    let Ok(Urn::Tel(to)) = Urn::parse(to) else {
        panic!("{to} is no number");
    };
    let parts = segment::split(text.trim_end_matches('\n'), gateway.segments);
    let mut requests = Vec::new();
    for (number, text) in (1..).zip(&parts) {
        let part = Part { message: 7, to: &to, text, number, total: parts.len() };
        let made = gateway.request(config, &part, now(), Some("TOKEN")).expect("a request");
        let again = gateway.request(config, &part, now(), Some("TOKEN")).expect("a request");
        assert!(made == again, "a retry is the same request");
        let mut headers = made.headers.clone();
        headers.sort();
        let headers: String = headers.iter().map(|(name, value)| format!("{name}: {value}\n")).collect();
        let body = String::from_utf8(made.body.clone()).expect("text");
        requests.push(format!("{} {} HTTP/1.1\n{headers}\n{body}\n", made.method, made.url));
    }
    requests.join("\n")
}

fn compare(path: &Path, came: &str, wrong: &mut Vec<String>) {
    let expected = fs::read_to_string(path).unwrap_or_default();
    if expected == came {
        return;
    }
    if std::env::var_os("UPDATE").is_some() {
        fs::write(path, came).expect("written");
    } else {
        wrong.push(format!("{}\n  expected: {expected}  came:     {came}", path.display()));
    }
}

#[test]
fn every_gateway_reads_and_writes_what_its_provider_does() {
    let mut wrong = Vec::new();
    for name in Gateway::names() {
        let (gateway, config) = opened(name);
        let mut unused: BTreeSet<PathBuf> = fs::read_dir(folder().join(name))
            .unwrap_or_else(|error| panic!("{name} has no fixtures: {error}"))
            .map(|entry| entry.expect("an entry").path())
            .collect();
        unused.remove(&folder().join(name).join("channel.toml"));
        for http in unused.clone().iter().filter(|path| path.extension().is_some_and(|e| e == "http")) {
            let txt = http.with_extension("txt");
            let case = http.file_stem().and_then(|stem| stem.to_str()).expect("a name");
            match case.split_once('-').map(|(kind, _)| kind) {
                Some("hook") => {
                    let message = message(http);
                    let came = hooked(&gateway, &config, &message);
                    assert_eq!(
                        came,
                        hooked(&gateway, &config, &message),
                        "delivered again, it reads the same"
                    );
                    compare(&txt, &came, &mut wrong);
                }
                Some("answer") => compare(&txt, &answered(&gateway, &config, &message(http)), &mut wrong),
                Some("send") => compare(http, &sent(&gateway, &config, &read(&txt)), &mut wrong),
                _ => panic!("{case}: hook-, answer- or send-"),
            }
            unused.remove(http);
            unused.remove(&txt);
        }
        assert!(unused.is_empty(), "files that nothing reads: {unused:?}");
    }
    assert!(wrong.is_empty(), "{}", wrong.join("\n"));
}

#[test]
fn every_gateway_has_the_cases_that_go_wrong_in_life() {
    for name in Gateway::names() {
        let cases: BTreeSet<String> = fs::read_dir(folder().join(name))
            .expect("fixtures")
            .map(|entry| entry.expect("an entry").path())
            .filter_map(|path| Some(path.file_stem()?.to_str()?.to_owned()))
            .collect();
        let source: toml::Table = Gateway::source(name).expect("there").parse().expect("TOML");
        // Who sends nothing to us, or nothing by us, has only the other half to show.
        let inbound = [
            "hook-text",
            "hook-unicode",
            "hook-long",
            "hook-bad-sender",
            "hook-missing-field",
            "hook-forged",
            "hook-unsigned",
        ];
        let send = [
            "send-text",
            "send-unicode",
            "send-long",
            "answer-accepted",
            "answer-refused",
            "answer-unauthorised",
            "answer-429",
            "answer-500",
            "answer-not-json",
        ];
        let inbound = inbound.iter().filter(|_| source.contains_key("inbound"));
        let send = send.iter().filter(|_| source.contains_key("send"));
        for case in inbound.chain(send) {
            assert!(cases.contains(*case), "{name} has no {case}");
        }
    }
}

#[test]
fn every_receipt_word_has_been_seen() {
    for name in Gateway::names() {
        let file = Path::new(env!("CARGO_MANIFEST_DIR")).join("gateways").join(format!("{name}.toml"));
        let gateway: toml::Table = read(&file).parse().expect("TOML");
        let Some(receipt) = gateway.get("receipt") else {
            continue;
        };
        let status = receipt["status"].as_table().expect("words");
        for word in status.values().filter_map(toml::Value::as_array).flatten() {
            let word = word.as_str().map_or(word.to_string(), str::to_owned);
            let plain = word.replace([':', ' ', '/'], "-");
            let case = folder().join(name).join(format!("hook-receipt-{plain}.http"));
            assert!(read(&case).contains(word.as_str()), "{} does not say {word}", case.display());
        }
    }
}

#[test]
fn too_large_a_body_is_refused_before_it_is_looked_at() {
    let (gateway, config) = opened("smsgate");
    let body = vec![b'x'; suara::channel::sms::MAX_BODY + 1];
    let request = HookRequest {
        method: "POST",
        url: "https://suara.example.org/hooks/smsgate/inbound",
        headers: &HeaderMap::new(),
        body: &body,
        kind: Some(HookKind::Inbound),
        address: None,
    };
    let hooked = gateway.hook(&config, &request, now(), Proof::Needed, &mut waiting);
    assert_eq!(hooked.map_err(|rejected| rejected.status), Err(413));
}

/// A provider on loopback: answers each connection with the next of `answers`, after reading one request; an empty
/// answer hangs up. Returns its address and, in the end, what it was asked.
#[expect(clippy::disallowed_methods, reason = "the test's own runtime ends it")]
async fn provider(answers: Vec<&'static str>) -> (String, tokio::task::JoinHandle<Vec<String>>) {
    let listener = TcpListener::bind("127.0.0.1:0").await.expect("a port");
    let address = format!("http://{}", listener.local_addr().expect("an address"));
    let asked = tokio::spawn(async move {
        let mut asked = Vec::new();
        for answer in answers {
            let (mut stream, _) = listener.accept().await.expect("a connection");
            let mut request = Vec::new();
            while !complete(&request) {
                let mut some = [0; 4096];
                let n = stream.read(&mut some).await.expect("readable");
                assert!(n > 0, "the request was cut");
                request.extend_from_slice(&some[..n]);
            }
            asked.push(String::from_utf8(request).expect("text"));
            stream.write_all(answer.as_bytes()).await.expect("writable");
        }
        asked
    });
    (address, asked)
}

fn complete(request: &[u8]) -> bool {
    let text = String::from_utf8_lossy(request);
    let Some((head, body)) = text.split_once("\r\n\r\n") else {
        return false;
    };
    let length = head
        .lines()
        .find_map(|line| line.to_ascii_lowercase().strip_prefix("content-length: ")?.parse().ok());
    body.len() >= length.unwrap_or(0)
}

fn smsgate(server: String, separate: &[&str]) -> Sms {
    let gateway = Gateway::embedded("smsgate").expect("right");
    let settings = [("username", "u"), ("password", "p"), ("signing_key", "k"), ("server", server.as_str())];
    let settings = settings.map(|(name, value)| (name.to_owned(), value.to_owned()));
    let config = SmsConfig {
        channel: "phone".to_owned(),
        settings: gateway.settings(&BTreeMap::from(settings)).expect("complete"),
        sender: None,
        hooks: "https://suara.example.org/hooks/phone".to_owned(),
        country: Country::parse("TL"),
        separate: separate.iter().filter_map(|code| Country::parse(code)).collect(),
        labels: BTreeMap::new(),
        most_segments: 10,
    };
    Sms::open(gateway, config, reqwest::Client::new(), Clock::held(now()))
}

const ACCEPTED: &str =
    "HTTP/1.1 202 Accepted\r\nconnection: close\r\ncontent-length: 11\r\n\r\n{\"id\":\"x1\"}";
const BUSY: &str = "HTTP/1.1 503 Busy\r\nconnection: close\r\nretry-after: 90\r\ncontent-length: 0\r\n\r\n";

async fn hand_over(sms: &Sms, text: &str, parts_done: usize) -> (usize, Result<(), SendError>) {
    let to = Urn::tel("+67077212345", None).expect("a number");
    let message = Outbound { text: text.to_owned(), ..Outbound::default() };
    let handover = Handover { id: 1, to: &to, message: &message, parts_done };
    let (accepted, result) = sms.send(handover).await;
    (accepted.len(), result)
}

#[tokio::test]
async fn parts_go_in_order_and_go_on_where_they_stopped() {
    let text = "Obrigadu barak ".repeat(20);
    let (server, asked) = provider(vec![ACCEPTED, BUSY]).await;
    let (accepted, result) = hand_over(&smsgate(server, &["TL"]), &text, 0).await;
    assert_eq!((accepted, result), (1, Err(SendError::Later(Some(std::time::Duration::from_secs(90))))));
    let first = asked.await.expect("asked");
    assert!(first[0].contains("1/2 Obrigadu") && first[1].contains("2/2 "));

    let (server, asked) = provider(vec![ACCEPTED]).await;
    assert_eq!(hand_over(&smsgate(server, &["TL"]), &text, 1).await, (1, Ok(())));
    assert!(asked.await.expect("asked")[0].contains("2/2 "));

    let (server, asked) = provider(vec![ACCEPTED]).await;
    assert_eq!(hand_over(&smsgate(server, &[]), &text, 0).await, (1, Ok(())));
    assert!(
        !asked.await.expect("asked")[0].contains("1/2 "),
        "where networks join segments the text stays whole"
    );
}

#[tokio::test]
async fn who_hangs_up_may_have_accepted_and_who_is_not_there_has_not() {
    let (server, asked) = provider(vec![""]).await;
    let sms = smsgate(server, &[]);
    assert_eq!(hand_over(&sms, "Oi", 0).await, (0, Err(SendError::Unknown)));
    asked.await.expect("asked");
    // Nobody listens there now.
    assert_eq!(hand_over(&sms, "Oi", 0).await, (0, Err(SendError::Later(None))));

    let cut = "HTTP/1.1 202 Accepted\r\nconnection: close\r\ncontent-length: 99\r\n\r\n{\"id\":";
    let (server, _) = provider(vec![cut]).await;
    assert_eq!(hand_over(&smsgate(server, &[]), "Oi", 0).await, (0, Err(SendError::Unknown)));

    let (_, result) = hand_over(&smsgate("not a url".to_owned(), &[]), "Oi", 0).await;
    assert!(matches!(result, Err(SendError::Misconfigured(_))), "{result:?}");
}

#[tokio::test]
async fn what_waits_for_a_phone_is_given_to_the_phone_and_not_to_a_call_read_again() {
    let gateway = Gateway::embedded("smssync").expect("right");
    let settings = BTreeMap::from([("secret".to_owned(), "s3cret".to_owned())]);
    let config = SmsConfig {
        channel: "phone".to_owned(),
        settings: gateway.settings(&settings).expect("complete"),
        sender: None,
        hooks: "https://suara.example.org/hooks/phone".to_owned(),
        country: None,
        separate: Vec::new(),
        labels: BTreeMap::new(),
        most_segments: 10,
    };
    let sms = Sms::open(gateway, config, reqwest::Client::new(), Clock::held(now()));
    let asks = HookRequest {
        method: "GET",
        url: "https://suara.example.org/hooks/phone?task=send&key=s3cret",
        headers: &HeaderMap::new(),
        body: b"",
        kind: None,
        address: None,
    };
    let (handed_over, ()) = tokio::join!(hand_over(&sms, "Oi", 0), async {
        let again = sms.hook_again(&asks, now()).expect("taken");
        assert!(
            !again.brings() && !again.reply.body.contains("Oi"),
            "from the spool nothing reaches a phone"
        );
        let hooked = sms.hook(&asks, now()).expect("taken");
        assert!(!hooked.brings() && hooked.reply.body.contains("Oi"));
    });
    assert_eq!(handed_over, (1, Ok(())));
}

/// The generic gateway, which fetches a token here first.
fn with_token(server: &str) -> Sms {
    let generic = Gateway::source("generic").expect("there");
    let token = r#"
[token]
url = "{{ send_url }}/token"
form = { grant_type = "client_credentials", secret = "{{ send_token }}" }
value = "json.access_token"
seconds = "json.expires_in"
"#;
    let toml = generic.replace("{{ send_scheme }} {{ send_token }}", "Bearer {{ token }}") + token;
    let gateway = Gateway::parse(&toml, "mine.toml").unwrap_or_else(|error| panic!("{error}"));
    let settings = [("hook_secret", "s"), ("send_url", server), ("send_token", "t")];
    let settings = settings.map(|(name, value)| (name.to_owned(), value.to_owned()));
    let config = SmsConfig {
        channel: "mine".to_owned(),
        settings: gateway.settings(&BTreeMap::from(settings)).expect("complete"),
        sender: None,
        hooks: "https://suara.example.org/hooks/mine".to_owned(),
        country: None,
        separate: Vec::new(),
        labels: BTreeMap::new(),
        most_segments: 10,
    };
    Sms::open(gateway, config, reqwest::Client::new(), Clock::held(now()))
}

const TOKEN: &str = "HTTP/1.1 200 OK\r\nconnection: close\r\ncontent-length: 40\r\n\r\n{\"access_token\":\"one\",\"expires_in\":3600}";
const NEW_TOKEN: &str = "HTTP/1.1 200 OK\r\nconnection: close\r\ncontent-length: 40\r\n\r\n{\"access_token\":\"two\",\"expires_in\":3600}";
const ENDED: &str = "HTTP/1.1 401 Ended\r\nconnection: close\r\ncontent-length: 0\r\n\r\n";

#[tokio::test]
async fn a_token_is_fetched_kept_and_fetched_anew_when_it_ends_before_its_time() {
    let (server, asked) = provider(vec![TOKEN, ACCEPTED, ACCEPTED, ENDED, NEW_TOKEN, ACCEPTED]).await;
    let sms = with_token(&server);
    for _ in 0..3 {
        assert_eq!(hand_over(&sms, "Oi", 0).await, (1, Ok(())));
    }
    let asked = asked.await.expect("asked");
    let shown: Vec<&str> = asked
        .iter()
        .map(|request| match () {
            () if request.starts_with("POST /token ") => "fetch",
            () if request.contains("Bearer one") => "one",
            () if request.contains("Bearer two") => "two",
            () => "neither",
        })
        .collect();
    assert_eq!(shown, ["fetch", "one", "one", "one", "fetch", "two"]);
    assert!(asked[0].ends_with("grant_type=client_credentials&secret=t"));

    // Without a token nothing was sent, so it may be tried again; a wrong account is for the operator.
    let (server, _) = provider(vec![""]).await;
    assert_eq!(hand_over(&with_token(&server), "Oi", 0).await, (0, Err(SendError::Later(None))));
    let (server, _) = provider(vec![ENDED]).await;
    let (_, result) = hand_over(&with_token(&server), "Oi", 0).await;
    assert!(matches!(result, Err(SendError::Misconfigured(_))), "{result:?}");
}
