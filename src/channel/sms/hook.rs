//! What a provider calls us with: verified, then read.

use std::net::IpAddr;

use minijinja::value::Value;
use reqwest::header::{CONTENT_TYPE, HeaderMap};

use super::SmsConfig;
use super::body::{self, Pairs};
use super::expression::{Expression, Template};
use super::file::{Hook, Method, Reply, Type, Word};
use super::gateway::Gateway;
use super::line::Carries;
use super::read::{Came, Read, Section, some_or_refused};
use super::send::{OwnedPart, Part, context};
use super::verify::verify;
use crate::domain::Time;
use crate::domain::message::{Inbound, Receipt};
use crate::domain::urn::Urn;

/// What an answer is, where the file does not say.
const PLAIN: &str = "text/plain";

/// No hook's body is larger: that is a batch of some hundred long messages.
pub const MAX_BODY: usize = 256 * 1024;

/// One call of a hook, as it came.
#[derive(Clone, Copy)]
pub struct HookRequest<'a> {
    /// `GET`, `POST`, `PUT`.
    pub method: &'a str,
    /// The whole URL as the provider knows it, with its query: scheme and host from our configuration, not from the
    /// request, which may have passed a proxy.
    pub url: &'a str,
    /// As they came.
    pub headers: &'a HeaderMap,
    /// As it came.
    pub body: &'a [u8],
    /// What the hook's path says it is for; `None` where both come to one path.
    pub kind: Option<HookKind>,
    /// Whose call it is, seen past our own proxies; `None` if that is not known.
    pub address: Option<IpAddr>,
}

/// What a hook is for.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum HookKind {
    /// Messages of people.
    Inbound,
    /// What became of ours.
    Receipt,
}

impl HookKind {
    /// As its path ends.
    pub fn as_str(self) -> &'static str {
        match self {
            HookKind::Inbound => "inbound",
            HookKind::Receipt => "receipt",
        }
    }

    /// Reads [`HookKind::as_str`] back.
    pub fn parse(word: &str) -> Option<HookKind> {
        [HookKind::Inbound, HookKind::Receipt].into_iter().find(|kind| kind.as_str() == word)
    }
}

/// Whether a call must prove whose it is.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Proof {
    /// As always.
    Needed,
    /// To read a recorded call without the secrets it was signed with; never for one that came.
    Waived,
}

/// What came, and what to answer once it is kept.
#[derive(Debug, Clone, PartialEq)]
pub struct Hooked {
    /// Messages, in order.
    pub events: Vec<Inbound>,
    /// Receipts, in order.
    pub receipts: Vec<Receipt>,
    /// Whose receipts say that nothing became of them yet, by the ids of receipts.
    pub under_way: Vec<String>,
    /// A phone asked what it is to send; the answer says it.
    pub polled: bool,
    /// For each thing acknowledged but not read, a word for the metric: `sender` (nobody we could answer), `field`
    /// (missing, in a batch of which something could be read), `word` (unknown in a receipt), `time` (the message
    /// itself is in `events`), `reply` (the file's answer could not be made, so it is empty).
    pub unreadable: Vec<&'static str>,
    /// Exactly what the provider wants to hear; only after everything here is kept.
    pub reply: HookReply,
    /// Where that answer may be another one, which carries our reply: [`Gateway::carried`].
    pub carries: Option<Carries>,
}

/// An HTTP answer.
#[derive(Clone, PartialEq, Eq)]
pub struct HookReply {
    /// 200, mostly.
    pub status: u16,
    /// Its content type.
    pub content_type: String,
    /// Its other headers.
    pub headers: Vec<(String, String)>,
    /// Its body.
    pub body: String,
}

/// To a phone that asks, the body holds numbers and texts.
impl std::fmt::Debug for HookReply {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        write!(f, "{} with {} bytes of {}", self.status, self.body.len(), self.content_type)
    }
}

/// Not taken.
#[derive(Debug, Clone, PartialEq, Eq, thiserror::Error)]
#[error("hook refused: {reason}{}", detail.as_ref().map(|detail| format!(" ({detail})")).unwrap_or_default())]
pub struct Rejected {
    /// 400, 401, 403, 404, 405, 413, 415 or 422.
    pub status: u16,
    /// A word for the metric.
    pub reason: &'static str,
    /// The field that is missing; never a value.
    pub detail: Option<&'static str>,
}

/// Its file describes no call of this kind, or none at all.
const NO_HOOK: Rejected = Rejected { status: 404, reason: "kind", detail: None };

impl Rejected {
    pub(super) const fn new(status: u16, reason: &'static str) -> Rejected {
        Rejected { status, reason, detail: None }
    }

    pub(super) const fn missing(field: &'static str) -> Rejected {
        Rejected { status: 422, reason: "field", detail: Some(field) }
    }
}

impl Hooked {
    /// It brought something that must be kept before it is answered.
    pub fn brings(&self) -> bool {
        !self.events.is_empty() || !self.receipts.is_empty()
    }
}

impl Gateway {
    /// What the answer to a call may carry, if it brought one message and the file says so.
    fn carries(&self, came: &Came<'_>, events: &[Inbound]) -> Option<Carries> {
        self.answer.as_ref().filter(|answer| answer.when.is_true(&came.with([])))?;
        match events {
            [Inbound { from: Urn::Tel(to), .. }] => {
                Some(Carries { to: to.clone(), values: came.values.clone() })
            }
            _ => None,
        }
    }

    /// The answer that carries a part; `None` where it cannot be made.
    pub fn carried(
        &self,
        config: &SmsConfig,
        carries: &Carries,
        part: &Part<'_>,
        now: Time,
    ) -> Option<HookReply> {
        let values = self.values(config, part, now).into_iter().chain(carries.values.iter().cloned());
        let mut reply = made(&self.answer.as_ref()?.reply, &context(values.collect(), config)).ok()?;
        reply.headers.retain(|(_, value)| !value.is_empty());
        Some(reply)
    }

    /// Verifies and reads one call of a hook. Does no I/O and costs some 20 µs. `waiting` is asked for at most so many
    /// messages when a phone polls.
    ///
    /// # Errors
    /// [`Rejected`], to be answered with its status and counted by its reason.
    pub fn hook(
        &self,
        config: &SmsConfig,
        request: &HookRequest<'_>,
        now: Time,
        proof: Proof,
        waiting: &mut dyn FnMut(usize) -> Vec<OwnedPart>,
    ) -> Result<Hooked, Rejected> {
        let hook = self.hook.as_ref().ok_or(NO_HOOK)?;
        let posted = posted(hook, request)?;
        let mut came = self.came(config, request, posted)?;
        // Only what a check names is parsed before it holds.
        if self.early {
            came.parse(posted, request.body)?;
        }
        if proof == Proof::Needed {
            let context = |claims: Option<Value>| came.with(claims.map(|claims| ("claims", claims)));
            let header = |name: &str| request.headers.get(name)?.to_str().ok().map(str::to_owned);
            verify(&hook.verify, context, request.address, header, now)?;
        }
        if !self.early {
            came.parse(posted, request.body)?;
        }
        let mut read = Read::default();
        let mut reply = None;
        let mut polled = None;
        let bases = came.each(&hook.each)?;
        let mut refused = Vec::new();
        for base in &bases {
            match self.read(hook.event.as_ref(), request.kind, base, &mut read) {
                Ok(Section::Poll(poll)) => polled = Some((poll, base)),
                Ok(Section::Nothing) => {}
                Ok(Section::Inbound(rules)) => reply = reply.or(rules.reply.as_ref()),
                Ok(Section::Receipt(rules)) => reply = reply.or(rules.reply.as_ref()),
                Err(rejected) => refused.push(rejected),
            }
        }
        some_or_refused(refused, bases.len(), &mut read.unreadable)?;
        let reply = match polled {
            Some((poll, base)) => {
                let parts = waiting(poll.most);
                let messages = parts.iter().map(|part| self.shown(config, &part.as_part(), now)).collect();
                made(&poll.reply, &base.with([("messages", messages)]))
            }
            None => made(reply.unwrap_or(&hook.reply), &came.with([])),
        };
        let Read { events, receipts, waiting: under_way, mut unreadable } = read;
        let carries = self.carries(bases.first().unwrap_or(&came), &events);
        let reply = reply.unwrap_or_else(|reply| {
            unreadable.push("reply");
            reply
        });
        Ok(Hooked { events, receipts, under_way, polled: polled.is_some(), unreadable, reply, carries })
    }

    /// All that expressions may name of a call, but what must be parsed first.
    fn came<'a>(
        &'a self,
        config: &'a SmsConfig,
        request: &HookRequest<'_>,
        posted: Option<Type>,
    ) -> Result<Came<'a>, Rejected> {
        let (path, query) = request.url.split_once('?').unwrap_or((request.url, ""));
        let query = query.split_once('#').map_or(query, |(query, _)| query);
        let path =
            path.split_once("://").map_or(path, |(_, rest)| rest.find('/').map_or("/", |at| &rest[at..]));
        let query = body::urlencoded(query.as_bytes());
        let form = match posted {
            Some(Type::Form) => Some(body::urlencoded(request.body)),
            Some(Type::Multipart) => {
                let form = body::multipart(&content_type(request), request.body);
                Some(form.ok_or(Rejected::new(400, "multipart"))?)
            }
            Some(Type::Json | Type::Xml | Type::Text) | None => None,
        };
        let used = |name: &str| self.used.contains(name);
        let mut values = vec![("query", body::fields(&query))];
        if let Some(form) = &form {
            values.push(("form", body::fields(form)));
        }
        values.push(("header", body::headers(request.headers)));
        values.push(("method", Value::from(request.method)));
        if used("url") {
            values.push(("url", Value::from(request.url)));
        }
        if used("path") {
            values.push(("path", Value::from(path)));
        }
        if used("body") {
            values.push(("body", body::whole(request.body)));
        }
        let none = Pairs::new();
        let form = form.as_ref().unwrap_or(&none);
        if used("raw") {
            values.push(("raw", body::raw(query.iter().chain(form))));
        }
        if used("pairs") {
            let pairs = [("query", body::listed(&query)), ("form", body::listed(form))];
            values.push(("pairs", Value::from_iter(pairs)));
        }
        Ok(Came { config, values, items: Vec::new() })
    }

    /// Reads one call, or one item of a batch, by the part of the file that it is for.
    fn read<'a>(
        &'a self,
        event: Option<&Expression>,
        kind: Option<HookKind>,
        base: &Came<'_>,
        read: &mut Read,
    ) -> Result<Section<'a>, Rejected> {
        let context = base.with([]);
        if let Some(event) = event {
            let event = event.text(&context).ok_or(Rejected::missing("event"))?;
            let base = base.clone().and("event", Value::from(event.as_str()));
            let is = |events: &[Word]| events.iter().any(|known| known.0 == event);
            let section = match (&self.inbound, &self.receipt, &self.poll) {
                (Some(rules), ..) if is(&rules.events) => Section::Inbound(rules),
                (_, Some(rules), _) if is(&rules.events) => Section::Receipt(rules),
                (.., Some(poll)) if is(&poll.events) => Section::Poll(poll),
                // A ping: of no concern, and acknowledged.
                _ => Section::Nothing,
            };
            return read.section(section, &base).map(|_| section);
        }
        if let Some(poll) = &self.poll
            && poll.when.as_ref().is_some_and(|when| when.is_true(&context))
        {
            return Ok(Section::Poll(poll));
        }
        let section = match (kind, &self.inbound, &self.receipt) {
            (Some(HookKind::Receipt), _, Some(rules)) | (None, None, Some(rules)) => Section::Receipt(rules),
            (Some(HookKind::Inbound), Some(rules), _) | (None, Some(rules), None) => Section::Inbound(rules),
            (None, Some(inbound), Some(receipt)) => {
                return read.either([Section::Inbound(inbound), Section::Receipt(receipt)], base);
            }
            (Some(_), ..) | (None, None, None) => return Err(NO_HOOK),
        };
        read.section(section, base).map(|_| section)
    }
}

/// What the body is, if it is one we take.
fn posted(hook: &Hook, request: &HookRequest<'_>) -> Result<Option<Type>, Rejected> {
    let method = hook.methods.iter().find(|method| method.as_str() == request.method);
    let method = method.ok_or(Rejected::new(405, "method"))?;
    if request.body.len() > MAX_BODY {
        return Err(Rejected::new(413, "size"));
    }
    if *method == Method::Get {
        return Ok(None);
    }
    let given = content_type(request);
    let given = given.split(';').next().unwrap_or_default().trim().to_ascii_lowercase();
    let posted = match given.as_str() {
        // Some POST with a query alone.
        "" if request.body.is_empty() => return Ok(None),
        "" => unsaid(request.body),
        "application/json" | "text/json" => Some(Type::Json),
        "application/x-www-form-urlencoded" => Some(Type::Form),
        "multipart/form-data" => Some(Type::Multipart),
        "application/xml" | "text/xml" => Some(Type::Xml),
        "text/plain" => Some(Type::Text),
        other if other.ends_with("+json") => Some(Type::Json),
        other if other.ends_with("+xml") => Some(Type::Xml),
        _ => None,
    };
    let taken = posted.filter(|posted| hook.types.contains(posted));
    taken.or(hook.assume).map(Some).ok_or(Rejected::new(415, "type"))
}

/// What a body is that does not say it, by its first sign. A form begins with a name.
fn unsaid(body: &[u8]) -> Option<Type> {
    match body.trim_ascii_start().first()? {
        b'{' | b'[' => Some(Type::Json),
        b'<' => Some(Type::Xml),
        first if first.is_ascii_alphanumeric() => Some(Type::Form),
        _ => None,
    }
}

fn content_type(request: &HookRequest<'_>) -> String {
    let given = request.headers.get(CONTENT_TYPE).and_then(|value| value.to_str().ok());
    given.unwrap_or_default().to_owned()
}

/// The answer; where it cannot be made, an empty one: what came is good all the same.
fn made(reply: &Reply, context: &Value) -> Result<HookReply, HookReply> {
    let headers: Option<Vec<_>> =
        reply.headers.iter().map(|(name, value)| Some((name.clone(), value.render(context)?))).collect();
    let rendered = |template: &Option<Template>, unsaid: &str| match template {
        Some(template) => template.render(context),
        None => Some(unsaid.to_owned()),
    };
    let content_type = rendered(&reply.content_type, PLAIN);
    let body = rendered(&reply.body, "");
    let with = |content_type, headers, body| HookReply { status: reply.status, content_type, headers, body };
    match (content_type, headers, body) {
        (Some(content_type), Some(headers), Some(body)) => Ok(with(content_type, headers, body)),
        _ => Err(with(PLAIN.to_owned(), Vec::new(), String::new())),
    }
}
