//! `suara gateway replay`: a recorded call of a provider as what the inbox would take of it, and what is answered.

use std::io::Read as _;
use std::net::IpAddr;

use anyhow::{Context as _, bail};
use clap::{Args, ValueEnum};
use reqwest::header::HOST;
use serde_json::{Value, json};

use super::http::Message;
use super::{Common, Missing};
use crate::channel::sms::{Gateway, HookKind, HookRequest, Hooked, OwnedPart, Proof, Rejected};
use crate::domain::message::Event;
use crate::domain::urn::Urn;

#[derive(Args)]
#[command(after_help = "Example:
  suara gateway replay twilio --set auth_token=12345 --json < request.http

The request is plain HTTP/1.1: a line such as `POST /hooks/sms/inbound HTTP/1.1`, headers, an empty line, the body. The
URL that signatures are made over is https:// (else http://, where only that fits), its Host and its path, unless its
first line or --url has a whole one, or a proxy wrote X-Forwarded-Host and X-Forwarded-Proto; an --url without a path has
the request's put after it. A path that ends in /inbound or /receipt says what the call is for, as with the real hooks;
--kind says so otherwise; without either the file decides, or whichever of the two can be read. The caller's address is
--address, else the last in X-Forwarded-For, else 127.0.0.1. Where none of the settings is given that calls are proved
with, what this one means is shown all the same, and unproved names them; else an unproved call is refused, as in life.")]
pub(in crate::cli) struct Options {
    #[command(flatten)]
    common: Common,
    /// The public URL that the provider called
    #[arg(long)]
    url: Option<String>,
    /// What the call is for, if its path does not say it
    #[arg(long)]
    kind: Option<Kind>,
    /// Who called
    #[arg(long)]
    address: Option<IpAddr>,
    /// Read it without its signature or secret: to look at a call whose secrets are not at hand
    #[arg(long)]
    trust: bool,
    /// A number that a message waits for, where a phone asks what to send or an answer may carry our reply
    #[arg(long, requires = "text")]
    to: Option<String>,
    /// That message
    #[arg(long, requires = "to")]
    text: Option<String>,
}

#[derive(Clone, Copy, ValueEnum)]
enum Kind {
    Inbound,
    Receipt,
}

pub(super) fn run(options: &Options) -> anyhow::Result<()> {
    let gateway = options.common.gateway()?;
    let config = options.common.config(&gateway, None, None, Missing::Named)?;
    let mut bytes = Vec::new();
    std::io::stdin().read_to_end(&mut bytes).context("standard input")?;
    let message = Message::read(&bytes).context("standard input: a request in HTTP/1.1 is expected")?;
    let (method, target) = message.request()?;
    let forwarded = || {
        let last = message.headers.get_all("x-forwarded-for").iter().next_back()?.to_str().ok()?;
        last.rsplit(',').next()?.trim().parse().ok()
    };
    let address = options.address.or_else(forwarded).unwrap_or(IpAddr::from([127, 0, 0, 1]));
    let waiting = waiting(options)?;
    let mut unproved = gateway.settings_of_proof();
    let given = |name: &&str| options.common.set.iter().any(|(given, _)| given == name);
    if options.trust || unproved.iter().any(given) {
        unproved.clear();
    }
    let proof = if options.trust || !unproved.is_empty() { Proof::Waived } else { Proof::Needed };
    let now = options.common.now();
    let called = |scheme: &str| {
        let url = url(options.url.as_deref(), scheme, &target, &message);
        let request = HookRequest {
            method,
            url: &url,
            headers: &message.headers,
            body: &message.body,
            kind: kind(options.kind, &url),
            address: Some(address),
        };
        let mut waits = |most| waiting.iter().take(most).cloned().collect();
        let mut hooked = gateway.hook(&config, &request, now, proof, &mut waits)?;
        if let (Some(carries), Some(part)) = (&hooked.carries, &waiting)
            && let Some(carried) = gateway.carried(&config, carries, &part.as_part(), now)
        {
            hooked.reply = carried;
        }
        Ok(hooked)
    };
    let hooked = match called("https") {
        // A recorded request does not say whether it came by TLS.
        Err(secure) => called("http").map_err(|_| secure),
        hooked => hooked,
    };
    if options.common.json {
        println!("{:#}", shown(&gateway, &hooked, &unproved));
    } else {
        print(&gateway, &hooked, &unproved);
    }
    Ok(())
}

fn url(given: Option<&str>, scheme: &str, target: &str, message: &Message) -> String {
    let whole = |url: &str| url.contains("://");
    let target = match given {
        None if whole(target) => return target.to_owned(),
        None => target,
        // Of a whole one what follows the host.
        Some(_) if whole(target) => {
            let after = target.split_once("://").map_or("", |(_, rest)| rest);
            after.find('/').map_or("/", |at| &after[at..])
        }
        Some(_) => target,
    };
    let Some(given) = given else {
        let header = |name: &str| message.headers.get(name).and_then(|value| value.to_str().ok());
        let host = header("x-forwarded-host").or(header(HOST.as_str())).unwrap_or("suara.example.org");
        return format!("{}://{host}{target}", header("x-forwarded-proto").unwrap_or(scheme));
    };
    let path = given.split_once("://").map_or(given, |(_, rest)| rest).split_once('/').map(|(_, path)| path);
    match (path, target.split_once('?')) {
        (None | Some(""), _) => format!("{}{target}", given.trim_end_matches('/')),
        (Some(path), Some((_, query))) if !path.contains('?') => format!("{given}?{query}"),
        _ => given.to_owned(),
    }
}

fn kind(given: Option<Kind>, url: &str) -> Option<HookKind> {
    let path = url.split(['?', '#']).next().unwrap_or_default();
    match given {
        Some(Kind::Inbound) => Some(HookKind::Inbound),
        Some(Kind::Receipt) => Some(HookKind::Receipt),
        None if path.ends_with("/inbound") => Some(HookKind::Inbound),
        None if path.ends_with("/receipt") => Some(HookKind::Receipt),
        None => None,
    }
}

fn waiting(options: &Options) -> anyhow::Result<Option<OwnedPart>> {
    let (Some(to), Some(text)) = (&options.to, &options.text) else {
        return Ok(None);
    };
    match Urn::writer(to, options.common.country) {
        Ok(Urn::Tel(to)) => Ok(Some(OwnedPart { message: 1, to, text: text.clone(), number: 1, total: 1 })),
        Ok(Urn::Telegram(_)) | Err(_) => bail!("--to {to}: not a number, such as +639171234567"),
    }
}

fn number(urn: &Urn) -> String {
    let whole = urn.expose();
    whole.strip_prefix("tel:").unwrap_or(&whole).to_owned()
}

fn shown(gateway: &Gateway, hooked: &Result<Hooked, Rejected>, unproved: &[&str]) -> Value {
    let mut shown = told(gateway, hooked);
    if let (Value::Object(shown), false) = (&mut shown, unproved.is_empty()) {
        shown.insert("unproved".to_owned(), json!(unproved));
    }
    shown
}

fn told(gateway: &Gateway, hooked: &Result<Hooked, Rejected>) -> Value {
    let hooked = match hooked {
        Ok(hooked) => hooked,
        Err(rejected) => {
            return json!({
                "answer": { "status": rejected.status, "headers": {}, "body": format!("{}\n", rejected.reason) },
                "events": [],
                "rejected": rejected.reason,
                "detail": rejected.detail,
            });
        }
    };
    let mut headers = serde_json::Map::new();
    headers.insert("content-type".to_owned(), json!(hooked.reply.content_type));
    headers.extend(hooked.reply.headers.iter().map(|(name, value)| (name.to_lowercase(), json!(value))));
    let mut events: Vec<Value> = Vec::new();
    for inbound in &hooked.events {
        let (kind, text) = match &inbound.event {
            Event::Text(words) => ("message", Some(words.expose())),
            _ => ("opt_out", None),
        };
        events.push(json!({
            "event": kind,
            "from": number(&inbound.from),
            "text": text,
            "external_id": inbound.external_id,
            "time": inbound.sent_at.map(|at| at.format("%Y-%m-%dT%H:%M:%S%.fZ").to_string()),
            "part": inbound.part.as_ref().map(|part| {
                json!({ "reference": part.reference, "number": part.number, "of": part.of })
            }),
        }));
    }
    for receipt in &hooked.receipts {
        events.push(json!({
            "event": "receipt",
            "id": receipt.external_id,
            "whose": whose(gateway),
            "status": receipt.status.as_str(),
        }));
    }
    for id in &hooked.under_way {
        events.push(json!({ "event": "receipt", "id": id, "whose": whose(gateway), "status": "waiting" }));
    }
    if hooked.polled {
        events.push(json!({ "event": "poll" }));
    }
    json!({
        "answer": { "status": hooked.reply.status, "headers": headers, "body": hooked.reply.body },
        "events": events,
        "unreadable": hooked.unreadable,
    })
}

fn whose(gateway: &Gateway) -> &'static str {
    if gateway.names_our_id() { "ours" } else { "theirs" }
}

fn print(gateway: &Gateway, hooked: &Result<Hooked, Rejected>, unproved: &[&str]) {
    if !unproved.is_empty() {
        println!("whose call it is was not looked at, since --set gives no {}", unproved.join(" or "));
    }
    let hooked = match hooked {
        Ok(hooked) => hooked,
        Err(rejected) => {
            println!("answer {}: {rejected}", rejected.status);
            return;
        }
    };
    println!("answer {} {} {:?}", hooked.reply.status, hooked.reply.content_type, hooked.reply.body);
    for inbound in &hooked.events {
        let id = inbound.external_id.as_deref().unwrap_or("none");
        let at = inbound.sent_at.map_or("unknown".to_owned(), |at| at.to_rfc3339());
        let part = inbound.part.as_ref();
        let part = part.map(|part| format!(", part {} of {} ({})", part.number, part.of, part.reference));
        let what = match &inbound.event {
            Event::Text(words) => format!("message: {}", words.expose()),
            _ => "opted out".to_owned(),
        };
        println!("from {}, id {id}, at {at}{}, {what}", number(&inbound.from), part.unwrap_or_default());
    }
    for receipt in &hooked.receipts {
        println!("receipt of {} ({}): {}", receipt.external_id, whose(gateway), receipt.status.as_str());
    }
    for id in &hooked.under_way {
        println!("receipt of {id} ({}): waiting, which changes nothing", whose(gateway));
    }
    if hooked.polled {
        println!("a phone asked what to send");
    }
    for word in &hooked.unreadable {
        println!("not understood: {word}");
    }
}
