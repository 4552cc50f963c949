//! The doors: gateway hooks, Telegram's hook, health, metrics.
//!
//! A hook is verified, read, handed to the inbox, and answered only when it is committed. When it cannot be
//! committed the answer is 503, so that the provider tries again; see [`crate::spool`] for those that never do.

use std::collections::BTreeMap;
use std::net::{IpAddr, SocketAddr};
use std::sync::Arc;
use std::time::Duration;

use axum::Router;
use axum::body::{Body, to_bytes};
use axum::extract::{ConnectInfo, Path, Request, State};
use axum::http::request::Parts;
use axum::http::{HeaderName, HeaderValue, StatusCode, header};
use axum::response::{IntoResponse, Response};
use axum::routing::{any, get};
use chrono::TimeDelta;

use crate::channel::sms::{HookKind, Network, Sms, caller};
use crate::channel::telegram::{RawUpdate, Telegram};
use crate::clock;
use crate::house::House;
use crate::inbox::Inbox;
use crate::spool::{self, Call, Spool};
use crate::store::Waits;
use crate::updates::Updates;

/// How long the database may take to answer before we say that it does not.
const HEALTH: Duration = Duration::from_secs(2);

/// Whose calls to no hook of ours are counted as: no channel can be called so, and what was called may be anything.
const NO_CHANNEL: &str = "-";

/// What the doors lead to.
pub struct Doors {
    /// The house.
    pub house: Arc<House>,
    /// The way in.
    pub inbox: Inbox,
    /// SMS channels by name.
    pub sms: BTreeMap<String, Arc<Sms>>,
    /// Bots by name, with what takes their updates.
    pub telegram: BTreeMap<String, (Arc<Telegram>, Updates)>,
    /// For gateways that never call again.
    pub spool: Option<Spool>,
    /// How the world reaches us, without a slash at the end.
    pub public_url: String,
    /// The largest body that is read, in bytes.
    pub body_limit: usize,
    /// Whether `/metrics` answers.
    pub metrics: bool,
    /// Proxies of ours, whose word about who called is believed.
    pub proxies: Vec<Network>,
}

/// The routes.
pub fn routes(doors: Doors) -> Router {
    Router::new()
        .route("/health", get(health))
        .route("/metrics", get(metrics))
        .route("/hooks/{channel}", any(hook))
        .route("/hooks/{channel}/{kind}", any(hook_of_a_kind))
        .with_state(Arc::new(doors))
}

async fn health(State(doors): State<Arc<Doors>>) -> Response {
    match tokio::time::timeout(HEALTH, doors.house.store.ping()).await {
        Ok(Ok(())) => (StatusCode::OK, "ok\n").into_response(),
        Ok(Err(_)) | Err(_) => {
            (StatusCode::SERVICE_UNAVAILABLE, "the database does not answer\n").into_response()
        }
    }
}

async fn metrics(State(doors): State<Arc<Doors>>) -> Response {
    if !doors.metrics {
        return StatusCode::NOT_FOUND.into_response();
    }
    let (house, now) = (&doors.house, doors.house.clock.now());
    match tokio::time::timeout(HEALTH, house.store.waits(now.timestamp_micros())).await {
        Err(_) => tracing::warn!("the queue could not be counted in time"),
        Ok(Ok(waits)) => {
            for (name, _) in house.channels() {
                let none = Waits::default();
                let waits = waits.iter().find(|waits| waits.channel == name).unwrap_or(&none);
                house.metrics.waiting(name, "queued", waits.queued);
                house.metrics.waiting(name, "held", waits.held);
                let age = waits.oldest.map_or(TimeDelta::zero(), |oldest| now - clock::at(oldest));
                house.metrics.oldest(name, age);
            }
        }
        Ok(Err(error)) => tracing::warn!(%error, "the queue could not be counted"),
    }
    let form = "application/openmetrics-text; version=1.0.0; charset=utf-8";
    ([(header::CONTENT_TYPE, form)], doors.house.metrics.text()).into_response()
}

async fn hook(State(doors): State<Arc<Doors>>, Path(channel): Path<String>, request: Request) -> Response {
    match (doors.sms.get(&channel), doors.telegram.get(&channel)) {
        (Some(sms), _) => from_gateway(&doors, &channel, sms, None, request).await,
        (None, Some((telegram, updates))) => {
            from_telegram(&doors, &channel, telegram, updates, request).await
        }
        (None, None) => refuse(&doors, NO_CHANNEL, 404, "unknown"),
    }
}

async fn hook_of_a_kind(
    State(doors): State<Arc<Doors>>,
    Path((channel, kind)): Path<(String, String)>,
    request: Request,
) -> Response {
    let Some(kind) = HookKind::parse(&kind) else {
        return refuse(&doors, NO_CHANNEL, 404, "unknown");
    };
    match doors.sms.get(&channel) {
        Some(sms) => from_gateway(&doors, &channel, sms, Some(kind), request).await,
        None => refuse(&doors, NO_CHANNEL, 404, "unknown"),
    }
}

async fn from_gateway(
    doors: &Doors,
    channel: &str,
    sms: &Sms,
    kind: Option<HookKind>,
    request: Request,
) -> Response {
    let (parts, body) = request.into_parts();
    let body = match to_bytes(body, doors.body_limit).await {
        Ok(body) => body,
        Err(_) => return refuse(doors, channel, 413, "too large"),
    };
    let path = parts.uri.path_and_query().map_or("/", |p| p.as_str());
    let address = address(doors, &parts);
    let call = Call {
        channel: channel.to_owned(),
        at: doors.house.clock.now(),
        method: parts.method.to_string(),
        url: format!("{}{path}", doors.public_url),
        headers: parts.headers,
        body,
        kind,
        address,
    };
    let mut hooked = match sms.hook(&call.request(), call.at) {
        Ok(hooked) => hooked,
        Err(rejected) => {
            tracing::warn!(channel, status = rejected.status, %rejected, "a hook was refused");
            return refuse(doors, channel, rejected.status, rejected.reason);
        }
    };
    for word in &hooked.unreadable {
        doors.house.metrics.rejected(channel, word);
    }
    let line = sms.line(&mut hooked);
    let reply = hooked.reply.clone();
    let kept = match &doors.spool {
        Some(spool) if !sms.calls_again() && hooked.brings() => spool.take(call, hooked).await,
        Some(_) | None => spool::keep(&doors.inbox, &hooked).await,
    };
    if !kept {
        return not_now();
    }
    let carried = match line {
        Some(line) => sms.carried(line).await,
        None => None,
    };
    let reply = carried.unwrap_or(reply);
    let status = StatusCode::from_u16(reply.status).unwrap_or(StatusCode::OK);
    let mut response = (status, [(header::CONTENT_TYPE, reply.content_type)], reply.body).into_response();
    for (name, value) in reply.headers {
        if let (Ok(name), Ok(value)) = (HeaderName::try_from(name), HeaderValue::try_from(value)) {
            response.headers_mut().insert(name, value);
        }
    }
    response
}

/// Who called, seen past our own proxies.
fn address(doors: &Doors, parts: &Parts) -> Option<IpAddr> {
    let ConnectInfo(peer) = parts.extensions.get::<ConnectInfo<SocketAddr>>()?;
    let lines = parts.headers.get_all("x-forwarded-for").iter().filter_map(|line| line.to_str().ok());
    Some(caller(peer.ip(), &lines.collect::<Vec<_>>(), &doors.proxies))
}

async fn from_telegram(
    doors: &Doors,
    channel: &str,
    telegram: &Telegram,
    updates: &Updates,
    request: Request,
) -> Response {
    let (parts, body) = request.into_parts();
    let secret = parts.headers.get("x-telegram-bot-api-secret-token").and_then(|v| v.to_str().ok());
    if !telegram.verify_webhook(secret) {
        return refuse(doors, channel, 401, "signature");
    }
    let Ok(body) = to_bytes(body, doors.body_limit).await else {
        return refuse(doors, channel, 413, "too large");
    };
    match std::str::from_utf8(&body).ok().and_then(RawUpdate::parse) {
        None => refuse(doors, channel, 400, "unreadable"),
        Some(update) => match updates.take(update).await {
            Ok(()) => StatusCode::OK.into_response(),
            Err(_) => not_now(),
        },
    }
}

fn refuse(doors: &Doors, channel: &str, status: u16, reason: &'static str) -> Response {
    doors.house.metrics.rejected(channel, reason);
    let status = StatusCode::from_u16(status).unwrap_or(StatusCode::BAD_REQUEST);
    (status, Body::from(format!("{reason}\n"))).into_response()
}

/// The provider should try again, soon.
fn not_now() -> Response {
    (StatusCode::SERVICE_UNAVAILABLE, [(header::RETRY_AFTER, "5")], "not kept: try again\n").into_response()
}
