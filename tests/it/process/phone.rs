//! A phone with a SIM that runs SMSGate, and everybody who can be reached by it: the provider's edge on loopback.

use std::collections::BTreeMap;
use std::sync::{Arc, Mutex, PoisonError};

use axum::extract::State;
use axum::http::{HeaderMap, StatusCode};
use hmac::{KeyInit as _, Mac as _};
use serde_json::{Value, json};
use suara::clock::Clock;
use tokio::net::TcpListener;
use tokio::sync::{mpsc, watch};

pub(super) const SIGNING_KEY: &str = "the-signing-key-nobody-may-see";
const PASSWORD: &str = "the-password-nobody-may-see";

/// An SMS that Suara handed over.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(super) struct Sms {
    /// Suara's id of it.
    pub(super) id: String,
    pub(super) to: String,
    pub(super) text: String,
}

/// The phone. Clones are the same one.
#[derive(Clone)]
pub(super) struct Phone {
    address: std::net::SocketAddr,
    accepted: Arc<Mutex<Accepted>>,
    news: mpsc::UnboundedSender<Sms>,
    /// While this is true, what is handed over waits for its answer.
    slow: watch::Sender<bool>,
    /// How many orders came, answered or not.
    orders: watch::Sender<usize>,
}

#[derive(Default)]
struct Accepted {
    /// By id, as a phone does: it does not send a message twice.
    messages: BTreeMap<String, Sms>,
    again: usize,
}

impl Phone {
    /// The phone, and what it will be asked to send, each message once.
    pub(super) async fn start() -> (Phone, mpsc::UnboundedReceiver<Sms>) {
        Phone::start_at(0).await
    }

    /// The same at a port.
    #[expect(clippy::disallowed_methods, reason = "the test's own runtime ends it")]
    pub(super) async fn start_at(port: u16) -> (Phone, mpsc::UnboundedReceiver<Sms>) {
        let listener = TcpListener::bind(("127.0.0.1", port)).await.unwrap();
        let (news, sent) = mpsc::unbounded_channel();
        let phone = Phone {
            address: listener.local_addr().unwrap(),
            accepted: Arc::default(),
            news,
            slow: watch::channel(false).0,
            orders: watch::channel(0).0,
        };
        let routes =
            axum::Router::new().route("/messages", axum::routing::post(take)).with_state(phone.clone());
        tokio::spawn(async move { axum::serve(listener, routes).await });
        (phone, sent)
    }

    /// The channel `phone` in Suara's options.
    pub(super) fn channel(&self) -> String {
        Phone::channel_at(&self.server())
    }

    /// The same, where it is reached at another address.
    pub(super) fn channel_at(server: &str) -> String {
        format!(
            "[channels.phone]\nkind = \"sms\"\ngateway = \"smsgate\"\ndefault_country = \"SG\"\n\
             rate_per_minute = 60000\n[channels.phone.settings]\nserver = {server:?}\nusername = \"suara\"\n\
             password = \"{PASSWORD}\"\nsigning_key = \"{SIGNING_KEY}\"\n"
        )
    }

    /// Where it takes orders.
    pub(super) fn server(&self) -> String {
        format!("http://{}", self.address)
    }

    /// Whether it takes its time to answer.
    pub(super) fn slow(&self, slow: bool) {
        self.slow.send_replace(slow);
    }

    /// Waits until this many orders have come.
    pub(super) async fn ordered(&self, orders: usize) {
        let mut seen = self.orders.subscribe();
        let seen = seen.wait_for(|seen| *seen >= orders);
        tokio::time::timeout(super::PATIENCE, seen).await.expect("no order came").unwrap();
    }

    /// Every SMS it was asked to send, each id once.
    pub(super) fn accepted(&self) -> Vec<Sms> {
        self.lock().messages.values().cloned().collect()
    }

    /// How often it was asked for one that it had.
    pub(super) fn again(&self) -> usize {
        self.lock().again
    }

    fn lock(&self) -> std::sync::MutexGuard<'_, Accepted> {
        self.accepted.lock().unwrap_or_else(PoisonError::into_inner)
    }
}

async fn take(State(phone): State<Phone>, body: String) -> (StatusCode, String) {
    phone.orders.send_modify(|orders| *orders += 1);
    let mut slow = phone.slow.subscribe();
    // The sender lives in the phone.
    let _ = slow.wait_for(|slow| !slow).await;
    let order: Value = serde_json::from_str(&body).unwrap();
    let word = |value: &Value| value.as_str().unwrap().to_owned();
    let sms = Sms {
        id: word(&order["id"]),
        to: word(&order["phoneNumbers"][0]),
        text: word(&order["textMessage"]["text"]),
    };
    let mut accepted = phone.lock();
    if accepted.messages.contains_key(&sms.id) {
        accepted.again += 1;
        return (StatusCode::CONFLICT, json!({"message": "duplicate id"}).to_string());
    }
    accepted.messages.insert(sms.id.clone(), sms.clone());
    let answer = json!({"id": sms.id, "state": "Pending"}).to_string();
    // Nobody listens to what is sent any more.
    let _ = phone.news.send(sms);
    (StatusCode::ACCEPTED, answer)
}

/// The call by which the phone brings an SMS; `id` is the event's.
pub(super) fn received(id: &str, from: &str, text: &str) -> String {
    json!({
        "deviceId": "d1", "event": "sms:received", "id": id, "webhookId": "w1",
        "payload": {
            "messageId": "abc123", "message": text, "sender": from, "simNumber": 1,
            "receivedAt": Clock::System.now().to_rfc3339(),
        },
    })
    .to_string()
}

/// The call by which the phone says that a message arrived.
pub(super) fn delivered(sms: &Sms) -> String {
    json!({
        "deviceId": "d1", "event": "sms:delivered", "id": format!("r{}", sms.id), "webhookId": "w1",
        "payload": { "messageId": sms.id, "phoneNumber": sms.to, "simNumber": 1 },
    })
    .to_string()
}

/// The headers of a call that the phone signs.
pub(super) fn signed(body: &str, key: &str) -> HeaderMap {
    let time = Clock::System.now().timestamp().to_string();
    let mut mac = hmac::Hmac::<sha2::Sha256>::new_from_slice(key.as_bytes()).unwrap();
    mac.update(body.as_bytes());
    mac.update(time.as_bytes());
    let mut headers = HeaderMap::new();
    headers.insert("content-type", "application/json".parse().unwrap());
    headers.insert("x-timestamp", time.parse().unwrap());
    headers.insert("x-signature", hex::encode(mac.finalize().into_bytes()).parse().unwrap());
    headers
}

/// Calls the hook once; the status it answered, or none if it did not.
pub(super) async fn call(client: &reqwest::Client, url: &str, body: String) -> Option<StatusCode> {
    let headers = signed(&body, SIGNING_KEY);
    let answer = client.post(url).headers(headers).body(body).send().await;
    answer.ok().map(|answer| answer.status())
}
