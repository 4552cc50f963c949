//! SMSGate on loopback, and the network behind it: takes our messages as the Android app's server does, brings
//! receipts and replies to our hook, signed, and has the bad days of a real one (docs.sms-gate.app, read 2026-08).

use std::collections::{HashSet, VecDeque};
use std::future::Future;
use std::io;
use std::net::SocketAddr;
use std::sync::{Arc, Mutex, MutexGuard, PoisonError};
use std::time::Duration;

use axum::body::{Body, Bytes};
use axum::extract::State;
use axum::http::{HeaderMap, StatusCode, header};
use axum::response::Response;
use axum::routing::post;
use base64::Engine as _;
use hmac::{KeyInit, Mac};
use serde::Deserialize;
use serde_json::{Value, json};
use tokio::net::TcpListener;
use tokio::sync::mpsc::{UnboundedReceiver, UnboundedSender, unbounded_channel};

use crate::clock::Clock;
use crate::domain::Time;

/// Made up, and good on loopback only.
pub(super) const USER: &str = "demo";
pub(super) const PASSWORD: &str = "loopback-only";
pub(super) const SIGNING_KEY: &str = "demo-signing-key";

/// How often an event is brought before the phone gives up, and how long it waits in between, by the computer's clock.
const TRIES: u32 = 20;
const BETWEEN: Duration = Duration::from_millis(50);

/// A message on its way to a phone.
pub(super) struct Arrived {
    /// The gateway's id of it, which we gave.
    pub id: String,
    /// `+63917…`
    pub number: String,
    pub text: String,
    pub at: Time,
}

/// What the next message meets instead of success; each is met once, in order.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Fault {
    /// 503: the phone's queue is full.
    Full,
    /// 429, with so many seconds to wait.
    TooFast(u64),
    /// It takes so long to answer, by the computer's clock.
    Slow(Duration),
    /// It is taken, and the answer is lost on the way: 500.
    AnswerLost,
}

/// The gateway. Clones are the same one.
#[derive(Clone)]
pub(super) struct Phones {
    address: SocketAddr,
    clock: Clock,
    client: reqwest::Client,
    arrive: UnboundedSender<Arrived>,
    state: Arc<Mutex<Known>>,
}

#[derive(Default)]
struct Known {
    accepted: HashSet<String>,
    faults: VecDeque<Fault>,
    met: u64,
    lost: usize,
    again: u64,
    events: u64,
}

/// A message as the outbox posts it.
#[derive(Deserialize)]
#[serde(rename_all = "camelCase")]
struct Posted {
    id: String,
    phone_numbers: Vec<String>,
    text_message: TextMessage,
}

#[derive(Deserialize)]
struct TextMessage {
    text: String,
}

impl Phones {
    /// Listens on loopback, any port. Nobody is served until the last value is awaited.
    pub async fn bind(
        clock: Clock,
    ) -> io::Result<(Phones, UnboundedReceiver<Arrived>, impl Future<Output = io::Result<()>> + Send)> {
        let listener = TcpListener::bind((std::net::Ipv4Addr::LOCALHOST, 0)).await?;
        let (arrive, arrived) = unbounded_channel();
        let phones = Phones {
            address: listener.local_addr()?,
            clock,
            client: reqwest::Client::new(),
            arrive,
            state: Arc::default(),
        };
        let router =
            axum::Router::new().route("/3rdparty/v1/messages", post(take)).with_state(phones.clone());
        let serving = async move { axum::serve(listener, router).await };
        Ok((phones, arrived, serving))
    }

    /// The gateway's setting `server`.
    pub fn url(&self) -> String {
        format!("http://{}/3rdparty/v1", self.address)
    }

    /// The next message meets this.
    pub fn fault(&self, fault: Fault) {
        self.lock().faults.push_back(fault);
    }

    /// How many faults were met, and how many messages came again that were taken already.
    pub fn faults(&self) -> (u64, u64) {
        let known = self.lock();
        (known.met, known.again)
    }

    /// How many messages were taken without our knowing it.
    pub fn lost(&self) -> usize {
        self.lock().lost
    }

    /// An event's id: another for each event, the same when it is brought again.
    pub fn event_id(&self) -> String {
        let mut known = self.lock();
        known.events += 1;
        format!("demo-event-{:08}", known.events)
    }

    /// A person's message as the phone reports it.
    pub fn received(&self, event_id: &str, number: &str, text: &str) -> String {
        let payload = json!({
            "messageId": event_id.trim_start_matches("demo-event-"), "message": text, "sender": number,
            "recipient": null, "simNumber": 1, "receivedAt": self.clock.now().to_rfc3339(),
        });
        event("sms:received", event_id, payload)
    }

    /// What became of a message of ours: `sms:sent`, `sms:delivered`, `sms:failed`.
    pub fn receipt(&self, what: &str, message: &str, number: &str) -> String {
        let payload = json!({ "messageId": message, "phoneNumber": number, "simNumber": 1 });
        event(what, &self.event_id(), payload)
    }

    /// Brings an event to our hook until it is taken; false when it never was.
    pub async fn bring(self, hook: String, body: String) -> bool {
        for _ in 0..TRIES {
            let signed_at = self.clock.now().timestamp().to_string();
            let request = self
                .client
                .post(&hook)
                .header(header::CONTENT_TYPE, "application/json; charset=utf-8")
                .header("x-timestamp", &signed_at)
                .header("x-signature", sign(&body, &signed_at))
                .body(body.clone());
            if request.send().await.is_ok_and(|answer| answer.status().is_success()) {
                return true;
            }
            tokio::time::sleep(BETWEEN).await;
        }
        false
    }

    fn lock(&self) -> MutexGuard<'_, Known> {
        self.state.lock().unwrap_or_else(PoisonError::into_inner)
    }
}

async fn take(State(phones): State<Phones>, headers: HeaderMap, body: Bytes) -> Response {
    let login = base64::engine::general_purpose::STANDARD.encode(format!("{USER}:{PASSWORD}"));
    let given = headers.get(header::AUTHORIZATION).and_then(|value| value.to_str().ok());
    if given != Some(&format!("Basic {login}")) {
        return answer(StatusCode::UNAUTHORIZED, json!({ "message": "Unauthorized" }));
    }
    let Ok(posted) = serde_json::from_slice::<Posted>(&body) else {
        return answer(StatusCode::BAD_REQUEST, json!({ "message": "failed to parse request" }));
    };
    let [number] = posted.phone_numbers.as_slice() else {
        return answer(StatusCode::BAD_REQUEST, json!({ "message": "one number is expected" }));
    };
    let fault = {
        let mut known = phones.lock();
        let fault = known.faults.pop_front();
        known.met += u64::from(fault.is_some());
        fault
    };
    match fault {
        Some(Fault::Full) => {
            let why = json!({ "message": "queue limits exceeded" });
            return answer(StatusCode::SERVICE_UNAVAILABLE, why);
        }
        Some(Fault::TooFast(seconds)) => {
            let mut refusal = answer(StatusCode::TOO_MANY_REQUESTS, json!({ "message": "rate limited" }));
            refusal.headers_mut().insert(header::RETRY_AFTER, seconds.into());
            return refusal;
        }
        Some(Fault::Slow(time)) => tokio::time::sleep(time).await,
        Some(Fault::AnswerLost) | None => {}
    }
    if !phones.lock().accepted.insert(posted.id.clone()) {
        phones.lock().again += 1;
        return answer(StatusCode::CONFLICT, json!({ "message": "duplicate id" }));
    }
    let accepted = json!({
        "id": posted.id, "state": "Pending", "isHashed": false, "isEncrypted": false,
        "recipients": [{ "phoneNumber": number, "state": "Pending" }], "states": {},
    });
    // Nobody looks at the phones any more when the demo ends.
    let _ = phones.arrive.send(Arrived {
        id: posted.id,
        number: number.clone(),
        text: posted.text_message.text,
        at: phones.clock.now(),
    });
    match fault {
        Some(Fault::AnswerLost) => {
            phones.lock().lost += 1;
            answer(StatusCode::INTERNAL_SERVER_ERROR, json!({ "message": "failed to handle request" }))
        }
        Some(Fault::Full | Fault::TooFast(_) | Fault::Slow(_)) | None => {
            answer(StatusCode::ACCEPTED, accepted)
        }
    }
}

fn answer(status: StatusCode, body: Value) -> Response {
    let mut response = Response::new(Body::from(body.to_string()));
    *response.status_mut() = status;
    let json = header::HeaderValue::from_static("application/json");
    response.headers_mut().insert(header::CONTENT_TYPE, json);
    response
}

fn event(what: &str, id: &str, payload: Value) -> String {
    json!({ "deviceId": "demo-phone", "event": what, "id": id, "payload": payload, "webhookId": "demo-hook" })
        .to_string()
}

/// Hexadecimal HMAC-SHA256 over the body and the time, as the app signs.
fn sign(body: &str, time: &str) -> String {
    <hmac::Hmac<sha2::Sha256> as KeyInit>::new_from_slice(SIGNING_KEY.as_bytes())
        .map(|mac| hex::encode(mac.chain_update(body).chain_update(time).finalize().into_bytes()))
        // HMAC takes keys of any length.
        .unwrap_or_default()
}
