//! What a provider calls us with: verified, then read.

use std::net::IpAddr;
use std::sync::Arc;

use minijinja::value::{Value, ValueKind};
use reqwest::header::{CONTENT_TYPE, HeaderMap};

use super::SmsConfig;
use super::body::{self, Pairs};
use super::expression::{Context, Expression};
use super::file::{self, Meaning, Method, Reply, Type, Word};
use super::gateway::Gateway;
use super::moment::moment;
use super::send::OwnedPart;
use super::verify::verify;
use crate::domain::Time;
use crate::domain::message::{Delivery, Event, Inbound, Part, Receipt, Words};
use crate::domain::urn::Urn;

/// No hook's body is larger: that is a batch of some hundred long messages.
pub const MAX_BODY: usize = 256 * 1024;

/// What is missing where a batch should be.
const EACH: &str = "each";

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
    /// A phone asked what it is to send; the answer says it.
    pub polled: bool,
    /// For each thing acknowledged but not read, a word for the metric: `sender` (nobody we could answer), `field`
    /// (missing, in a batch of which something could be read), `word` (unknown in a receipt), `time` (the message
    /// itself is in `events`), `reply` (the file's answer could not be made, so it is empty).
    pub unreadable: Vec<&'static str>,
    /// Exactly what the provider wants to hear; only after everything here is kept.
    pub reply: HookReply,
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
    /// 400, 401, 403, 405, 413, 415 or 422.
    pub status: u16,
    /// A word for the metric.
    pub reason: &'static str,
    /// The field that is missing; never a value.
    pub detail: Option<&'static str>,
}

impl Rejected {
    const fn new(status: u16, reason: &'static str) -> Rejected {
        Rejected { status, reason, detail: None }
    }

    const fn missing(field: &'static str) -> Rejected {
        Rejected { status: 422, reason: "field", detail: Some(field) }
    }
}

impl Gateway {
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
        let posted = self.posted(request)?;
        let mut came = self.came(config, request, posted)?;
        // Only what a check names is parsed before it holds.
        let early = self.hook.verify.names("json") || self.hook.verify.names("xml");
        if early {
            came.parse(posted, request.body)?;
        }
        if proof == Proof::Needed {
            let context = |claims: Option<Value>| came.with(claims.map(|claims| ("claims", claims)));
            let header = |name: &str| request.headers.get(name)?.to_str().ok().map(str::to_owned);
            verify(&self.hook.verify, context, request.address, header, now)?;
        }
        if !early {
            came.parse(posted, request.body)?;
        }
        let mut read = Read { config, events: Vec::new(), receipts: Vec::new(), unreadable: Vec::new() };
        let mut reply = None;
        let mut polled = None;
        let bases = came.each(&self.hook.each)?;
        let mut refused = Vec::new();
        for base in &bases {
            match self.read(request.kind, base, &mut read) {
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
            None => made(reply.unwrap_or(&self.hook.reply), &came.with([])),
        };
        let Read { events, receipts, mut unreadable, .. } = read;
        let reply = reply.unwrap_or_else(|reply| {
            unreadable.push("reply");
            reply
        });
        Ok(Hooked { events, receipts, polled: polled.is_some(), unreadable, reply })
    }

    /// What the body is, if it is one we take.
    fn posted(&self, request: &HookRequest<'_>) -> Result<Option<Type>, Rejected> {
        let method = self.hook.methods.iter().find(|method| method.as_str() == request.method);
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
            "application/json" | "text/json" => Some(Type::Json),
            "application/x-www-form-urlencoded" => Some(Type::Form),
            "multipart/form-data" => Some(Type::Multipart),
            "application/xml" | "text/xml" => Some(Type::Xml),
            "text/plain" => Some(Type::Text),
            other if other.ends_with("+json") => Some(Type::Json),
            other if other.ends_with("+xml") => Some(Type::Xml),
            _ => None,
        };
        let taken = posted.filter(|posted| self.hook.types.contains(posted));
        taken.or(self.hook.assume).map(Some).ok_or(Rejected::new(415, "type"))
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
        kind: Option<HookKind>,
        base: &Came<'_>,
        read: &mut Read<'_>,
    ) -> Result<Section<'a>, Rejected> {
        let context = base.with([]);
        if let Some(event) = &self.hook.event {
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
            (Some(_), ..) | (None, None, None) => return Err(Rejected::new(405, "kind")),
        };
        read.section(section, base).map(|_| section)
    }
}

fn content_type(request: &HookRequest<'_>) -> String {
    let given = request.headers.get(CONTENT_TYPE).and_then(|value| value.to_str().ok());
    given.unwrap_or_default().to_owned()
}

/// A part of the file.
#[derive(Clone, Copy)]
enum Section<'a> {
    Inbound(&'a file::Inbound),
    Receipt(&'a file::Receipt),
    Poll(&'a file::Poll),
    Nothing,
}

impl Section<'_> {
    fn chooses(&self) -> bool {
        match self {
            Section::Inbound(rules) => rules.when.is_some(),
            Section::Receipt(rules) => rules.when.is_some(),
            Section::Poll(_) | Section::Nothing => true,
        }
    }
}

/// What came, by the names that expressions use.
#[derive(Clone)]
struct Came<'a> {
    config: &'a SmsConfig,
    values: Vec<(&'static str, Value)>,
    items: Vec<Value>,
}

impl Came<'_> {
    fn with(&self, more: impl IntoIterator<Item = (&'static str, Value)>) -> Value {
        // The newer of a name is found first.
        let values = more.into_iter().chain(self.values.iter().cloned()).collect();
        Value::from_object(Context { values, settings: Arc::clone(&self.config.settings.values) })
    }

    fn and(mut self, name: &'static str, value: Value) -> Self {
        self.values.insert(0, (name, value));
        self
    }

    fn parse(&mut self, posted: Option<Type>, body: &[u8]) -> Result<(), Rejected> {
        match posted {
            Some(Type::Json) => {
                let json = body::json(body).ok_or(Rejected::new(400, "json"))?;
                self.values.push(("json", json));
            }
            Some(Type::Xml) => {
                let xml = body::xml(body).ok_or(Rejected::new(400, "xml"))?;
                self.values.push(("xml", xml));
            }
            Some(Type::Form | Type::Multipart | Type::Text) | None => {}
        }
        Ok(())
    }

    /// Once for each item of a batch, of a batch of batches if there are several steps; once in all if it is none.
    fn each(&self, steps: &[Expression]) -> Result<Vec<Came<'_>>, Rejected> {
        let mut all = vec![self.clone()];
        for (depth, step) in steps.iter().enumerate() {
            let mut next = Vec::new();
            for one in all {
                let items = step.value(&one.with([]));
                match items.kind() {
                    ValueKind::Seq | ValueKind::Iterable => {
                        let items = items.try_iter().map_err(|_| Rejected::missing(EACH))?;
                        next.extend(items.map(|item| one.clone().item(item)));
                    }
                    // Where XML has one of a kind, and some JSON too, it is no list.
                    ValueKind::Map => next.push(one.item(items)),
                    // An item without such a list holds nothing for us.
                    _ if depth > 0 => {}
                    _ => return Err(Rejected::missing(EACH)),
                }
            }
            all = next;
        }
        Ok(all)
    }

    fn item(mut self, item: Value) -> Self {
        self.items.push(item.clone());
        let items = Value::from(self.items.clone());
        self.and("items", items).and("item", item)
    }
}

/// What was read so far.
struct Read<'a> {
    config: &'a SmsConfig,
    events: Vec<Inbound>,
    receipts: Vec<Receipt>,
    unreadable: Vec<&'static str>,
}

impl Read<'_> {
    /// How many items it was for.
    fn section(&mut self, section: Section<'_>, base: &Came<'_>) -> Result<usize, Rejected> {
        match section {
            Section::Inbound(rules) => {
                self.items(base, &rules.each, rules.when.as_ref(), |read, item| read.message(rules, item))
            }
            Section::Receipt(rules) => {
                self.items(base, &rules.each, rules.when.as_ref(), |read, item| read.receipt(rules, item))
            }
            Section::Poll(_) | Section::Nothing => Ok(0),
        }
    }

    /// Where messages and receipts come to one place: what a `when` lets pass; else the first that can be read.
    fn either<'b>(&mut self, sections: [Section<'b>; 2], base: &Came<'_>) -> Result<Section<'b>, Rejected> {
        let mut refused = None;
        for chosen in [true, false] {
            let mut found = None;
            for section in sections.into_iter().filter(|section| section.chooses() == chosen) {
                match self.section(section, base) {
                    Ok(0) if chosen => {}
                    Ok(_) => found = found.or(Some(section)),
                    Err(rejected) if chosen && rejected.detail == Some(EACH) => {}
                    Err(rejected) => refused = refused.or(Some(rejected)),
                }
                if found.is_some() && !chosen {
                    break;
                }
            }
            if let Some(found) = found {
                return Ok(found);
            }
        }
        refused.map_or(Ok(Section::Nothing), Err)
    }

    /// Reads each item that is for this part of the file. One bad item does not cost the others: the whole is refused
    /// only if nothing in it can be read.
    fn items(
        &mut self,
        base: &Came<'_>,
        each: &[Expression],
        when: Option<&Expression>,
        read: impl Fn(&mut Self, &Value) -> Result<(), Rejected>,
    ) -> Result<usize, Rejected> {
        let items = base.each(each)?.into_iter().map(|came| came.with([]));
        let items: Vec<Value> = items.filter(|item| when.is_none_or(|when| when.is_true(item))).collect();
        let refused: Vec<Rejected> = items.iter().filter_map(|item| read(self, item).err()).collect();
        some_or_refused(refused, items.len(), &mut self.unreadable)?;
        Ok(items.len())
    }

    fn message(&mut self, rules: &file::Inbound, context: &Value) -> Result<(), Rejected> {
        let from =
            rules.from.text(context).filter(|from| !from.is_empty()).ok_or(Rejected::missing("from"))?;
        let opted_out = rules.opt_out.as_ref().is_some_and(|opt_out| opt_out.is_true(context));
        let event = match opted_out {
            true => Event::OptOut,
            false => Event::Text(Words(rules.text.text(context).ok_or(Rejected::missing("text"))?)),
        };
        let Ok(from) = Urn::tel(&from, self.config.country) else {
            // A bank or an operator writes under a name. Refusing would have the provider send it again for days.
            self.unreadable.push("sender");
            return Ok(());
        };
        let written = |time: &file::When| time.value.text(context).filter(|written| !written.is_empty());
        let time = rules.time.as_ref().and_then(|time| Some((time, written(time)?)));
        let sent_at = time.map(|(time, written)| moment(time, &written, context));
        if sent_at == Some(None) {
            self.unreadable.push("time");
        }
        self.events.push(Inbound {
            channel: self.config.channel.clone(),
            from,
            external_id: rules.id.as_ref().and_then(|id| id.text(context)).filter(|id| !id.is_empty()),
            sent_at: sent_at.flatten(),
            part: rules.part.as_ref().and_then(|part| part_of(part, context)),
            event,
        });
        Ok(())
    }

    fn receipt(&mut self, rules: &file::Receipt, context: &Value) -> Result<(), Rejected> {
        let external_id =
            rules.id.text(context).filter(|id| !id.is_empty()).ok_or(Rejected::missing("id"))?;
        let word = rules.word.text(context).ok_or(Rejected::missing("word"))?;
        let is = |words: &[Word]| words.iter().any(|known| known.0.eq_ignore_ascii_case(word.trim()));
        let words = &rules.status;
        let meaning = match () {
            () if rules.gone.as_ref().is_some_and(|gone| gone.is_true(context)) => Some(Meaning::Gone),
            () if is(&words.gone) => Some(Meaning::Gone),
            () if is(&words.delivered) => Some(Meaning::Delivered),
            () if is(&words.sent) => Some(Meaning::Sent),
            () if is(&words.failed) => Some(Meaning::Failed),
            () if is(&words.waiting) => Some(Meaning::Waiting),
            () => words.other,
        };
        let status = match meaning {
            Some(Meaning::Gone) => Delivery::Gone,
            Some(Meaning::Delivered) => Delivery::Delivered,
            Some(Meaning::Sent) => Delivery::Sent,
            Some(Meaning::Failed) => Delivery::Failed,
            Some(Meaning::Waiting) => return Ok(()),
            None => {
                self.unreadable.push("word");
                return Ok(());
            }
        };
        self.receipts.push(Receipt { channel: self.config.channel.clone(), external_id, status });
        Ok(())
    }
}

/// `None` for a message that came whole.
fn part_of(part: &file::PartOf, context: &Value) -> Option<Part> {
    let number = |expression: &Expression| expression.text(context)?.trim().parse::<u16>().ok();
    let reference = part.reference.text(context).filter(|reference| !reference.is_empty())?;
    let (number, of) = (number(&part.number)?, number(&part.of)?);
    (of > 1 && (1..=of).contains(&number)).then_some(Part { reference, number, of })
}

fn some_or_refused(
    mut refused: Vec<Rejected>,
    all: usize,
    unreadable: &mut Vec<&'static str>,
) -> Result<(), Rejected> {
    match refused.pop() {
        Some(rejected) if refused.len() + 1 == all => Err(rejected),
        Some(rejected) => {
            unreadable.extend(vec![rejected.reason; refused.len() + 1]);
            Ok(())
        }
        None => Ok(()),
    }
}

/// The answer; where it cannot be made, an empty one: what came is good all the same.
fn made(reply: &Reply, context: &Value) -> Result<HookReply, HookReply> {
    let headers: Option<Vec<_>> =
        reply.headers.iter().map(|(name, value)| Some((name.clone(), value.render(context)?))).collect();
    let body = match &reply.body {
        Some(body) => body.render(context),
        None => Some(String::new()),
    };
    let with = |headers, body| HookReply {
        status: reply.status,
        content_type: reply.content_type.clone(),
        headers,
        body,
    };
    match (headers, body) {
        (Some(headers), Some(body)) => Ok(with(headers, body)),
        _ => Err(with(Vec::new(), String::new())),
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use chrono::DateTime;
    use hmac::{KeyInit, Mac};
    use proptest::prelude::*;

    use crate::domain::contact::Country;

    /// The generic gateway, after `change`, on a channel of Thailand.
    fn changed(change: impl Fn(String) -> String) -> (Gateway, SmsConfig) {
        let toml = change(include_str!("../../../gateways/generic.toml").to_owned());
        let gateway = Gateway::parse(&toml, "mine.toml").unwrap_or_else(|error| panic!("{error}"));
        let settings = [("hook_secret", "s"), ("send_url", "https://sms.example.org"), ("send_token", "t")];
        let settings = settings.map(|(name, value)| (name.to_owned(), value.to_owned()));
        let config = SmsConfig {
            channel: "c".to_owned(),
            settings: gateway.settings(&settings.into()).expect("complete"),
            sender: None,
            hooks: "https://suara.example.org/hooks/c".to_owned(),
            country: Country::parse("TH"),
            separate: Vec::new(),
            most_segments: 10,
        };
        (gateway, config)
    }

    fn now() -> Time {
        DateTime::from_timestamp(1_700_000_000, 0).expect("a time")
    }

    fn post(
        gateway: &Gateway,
        config: &SmsConfig,
        extra: &[(&'static str, &str)],
        kind: HookKind,
        body: &[u8],
    ) -> Result<Hooked, Rejected> {
        let mut headers = HeaderMap::new();
        for (name, value) in
            [("content-type", "application/json"), ("x-hook-secret", "s")].iter().chain(extra)
        {
            headers.insert(*name, value.parse().expect("a header's value"));
        }
        let request = HookRequest {
            method: "POST",
            url: "https://suara.example.org/hooks/c",
            headers: &headers,
            body,
            kind: Some(kind),
            address: None,
        };
        gateway.hook(config, &request, now(), Proof::Needed, &mut |_| Vec::new())
    }

    #[test]
    fn a_batch_is_read_item_by_item() {
        let (gateway, config) = changed(|toml| {
            toml.replace("#   each = \"json.messages\"\n", "each = \"json.messages\"\n")
                .replace("from = \"json.from or form.from or query.from\"", "from = \"item.from\"")
                .replace(
                    "text = \"json.text if json else (form.text if form else query.text)\"",
                    "text = \"item.text\"",
                )
        });
        let read = |body: &str| post(&gateway, &config, &[], HookKind::Inbound, body.as_bytes());

        let hooked = read(r#"{"messages":[{"from":"0812345678","text":"1"},{"from":"AIS","text":"x"},{"text":"2"},{"from":"0812345679","text":"3"}]}"#)
            .expect("something in it can be read");
        let texts: Vec<&Event> = hooked.events.iter().map(|inbound| &inbound.event).collect();
        assert_eq!(texts, [&Event::Text(Words("1".to_owned())), &Event::Text(Words("3".to_owned()))]);
        assert_eq!(hooked.unreadable, ["sender", "field"]);

        assert_eq!(read(r#"{"messages":[]}"#).map(|hooked| hooked.events), Ok(Vec::new()));
        for nothing in [r#"{"messages":[{"text":"2"}]}"#, r#"{"messages":7}"#, r#"{"messages":null}"#, "{}"] {
            assert_eq!(read(nothing).map_err(|rejected| rejected.status), Err(422), "{nothing}");
        }
    }

    #[test]
    fn times_in_every_form() {
        let expected = "2016-03-30T11:33:06Z".parse::<Time>().ok();
        for (form, written, time) in [
            (r#"form = "rfc3339""#, "2016-03-30T19:33:06+08:00", expected),
            (r#"form = "rfc3339""#, "2016-03-30T11:33:06.000+0000", expected),
            (r#"form = "rfc3339""#, "2016-03-30 19:33:06", None),
            (r#"form = "unix""#, "1459337586", expected),
            (r#"form = "unix_ms""#, "1459337586000", expected),
            (r#"form = "rfc3339""#, "2016-03-30 19:33:06+0800", expected),
            (r#"form = "unix""#, "1459337586.0", expected),
            (r#"form = "unix""#, "soon", None),
            (r#"form = "auto""#, "2016-03-30T19:33:06+08:00", expected),
            (r#"form = "auto""#, "Wed, 30 Mar 2016 11:33:06 +0000", expected),
            (r#"form = "auto""#, "2016-03-30 11:33:06", expected),
            (r#"form = "auto", zone = "Asia/Manila""#, "2016-03-30 19:33:06", expected),
            (r#"form = "auto", zone = "Asia/Manila""#, "20160330193306", expected),
            (r#"form = "auto""#, "1459337586", expected),
            (r#"form = "auto""#, "1459337586000", expected),
            (r#"form = "auto""#, "tomorrow", None),
            (r#"form = ["%d/%m/%Y %H:%M:%S", "unix"]"#, "30/03/2016 11:33:06", expected),
            (r#"form = ["%d/%m/%Y %H:%M:%S", "unix"]"#, "1459337586", expected),
            (
                r#"form = "%a %b %d %Y %H:%M:%S GMT%z (UTC)""#,
                "Wed Mar 30 2016 11:33:06 GMT+0000 (UTC)",
                expected,
            ),
            (
                r#"form = "%Y%m%d%H%M", zone = "Asia/Kuala_Lumpur""#,
                "201603301933",
                "2016-03-30T11:33:00Z".parse().ok(),
            ),
            (r#"form = "%Y-%m-%d%H:%M:%S", zone = "Asia/Kuala_Lumpur""#, "2016-03-3019:33:06", expected),
            (r#"form = "%Y-%m-%d %H:%M:%S""#, "2016-03-30 11:33:06", expected),
        ] {
            let (gateway, config) = changed(|toml| toml.replace(r#"form = "auto" }"#, &format!("{form} }}")));
            let body = format!(r#"{{"from":"0812345678","text":"1","time":"{written}"}}"#);
            let hooked = post(&gateway, &config, &[], HookKind::Inbound, body.as_bytes()).expect("read");
            assert_eq!(hooked.events[0].sent_at, time, "{form} {written}");
            assert_eq!(hooked.unreadable.is_empty(), time.is_some(), "{form} {written}");
        }
    }

    #[test]
    fn the_signature_that_generic_offers_as_a_comment_is_right_too() {
        let (gateway, config) = changed(|toml| {
            let (before, after) = toml.split_once("[hook.verify.secret]").expect("is there");
            let (secret, after) = after.split_once("# Better,").expect("is there");
            let (_, offered) = after.split_once("instead of the secret\n").expect("is there");
            let (offered, after) = offered.split_once("# A JSON Web Token").expect("is there");
            assert!(secret.contains("hook_secret"));
            let (_, after) = after.split_once("\n\n").expect("is there");
            let offered = offered
                .lines()
                .map(|line| line.trim_start_matches("#   ").split("   ").next().unwrap_or_default());
            format!("{before}{}\n\n{after}", offered.collect::<Vec<_>>().join("\n"))
        });
        let body = r#"{"from":"0812345678","text":"1"}"#;
        let signed_at = |time: i64| {
            let mac = hmac::Hmac::<sha2::Sha256>::new_from_slice(b"s").expect("any key");
            let signature = hex::encode(mac.chain_update(format!("{time}.{body}")).finalize().into_bytes());
            let headers = [("x-timestamp", &*time.to_string()), ("x-signature", &*signature)];
            post(&gateway, &config, &headers, HookKind::Inbound, body.as_bytes())
                .map(|hooked| hooked.events.len())
        };
        let reason = |result: Result<usize, Rejected>| result.map_err(|rejected| rejected.reason);
        assert_eq!(signed_at(1_700_000_200), Ok(1));
        assert_eq!(reason(signed_at(1_700_000_400)), Err("stale"));
        let unsigned = post(&gateway, &config, &[("x-signature", "00")], HookKind::Inbound, body.as_bytes());
        assert_eq!(unsigned.map_err(|rejected| rejected.status), Err(401));
    }

    proptest! {
        #[test]
        fn whatever_is_posted_is_read_or_refused(body in proptest::collection::vec(any::<u8>(), 0..200), json in "\\PC{0,60}") {
            let (gateway, config) = changed(|toml| toml);
            let json = serde_json::json!({ "from": json, "text": json, "id": [json], "time": json }).to_string();
            for body in [body.as_slice(), json.as_bytes()] {
                for (name, value) in [("content-type", "application/json"), ("content-type", "application/x-www-form-urlencoded")] {
                    for kind in [HookKind::Inbound, HookKind::Receipt] {
                        if let Err(rejected) = post(&gateway, &config, &[(name, value)], kind, body) {
                            prop_assert!((400..=422).contains(&rejected.status));
                        }
                    }
                }
            }
        }
    }
}
