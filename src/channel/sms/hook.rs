//! What a provider calls us with: verified, then read.

use std::collections::BTreeMap;
use std::sync::Arc;

use chrono::{DateTime, NaiveDateTime, TimeZone, Utc};
use minijinja::value::Value;
use reqwest::header::{CONTENT_TYPE, HeaderMap};

use super::SmsConfig;
use super::expression::{Context, Expression};
use super::gateway::{self, Gateway, Method, TimeForm, Type, When};
use super::verify::verify;
use crate::domain::Time;
use crate::domain::message::{Delivery, Event, Inbound, Receipt, Words};
use crate::domain::urn::Urn;

/// No hook's body is larger: that is a batch of some hundred long messages.
pub const MAX_BODY: usize = 256 * 1024;

/// One call of a hook, as it came.
#[derive(Clone, Copy)]
pub struct HookRequest<'a> {
    /// `GET`, `POST`.
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

/// What came, and what to answer once it is kept.
#[derive(Debug, Clone, PartialEq)]
pub struct Hooked {
    /// Messages, in order.
    pub events: Vec<Inbound>,
    /// Receipts, in order.
    pub receipts: Vec<Receipt>,
    /// For each thing acknowledged but not read, a word for the metric: `sender` (nobody we could answer), `field`
    /// (missing, in a batch of which something could be read), `word` (unknown in a receipt), `time` (the message
    /// itself is in `events`).
    pub unreadable: Vec<&'static str>,
    /// Exactly what the provider wants to hear; only after everything here is kept.
    pub reply: HookReply,
}

/// An HTTP answer.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct HookReply {
    /// 200, mostly.
    pub status: u16,
    /// Its content type.
    pub content_type: String,
    /// Its body.
    pub body: String,
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
    /// Verifies and reads one call of a hook. Does no I/O and costs some 20 µs.
    ///
    /// # Errors
    /// [`Rejected`], to be answered with its status and counted by its reason.
    pub fn hook(&self, config: &SmsConfig, request: &HookRequest<'_>, now: Time) -> Result<Hooked, Rejected> {
        let posted = self.posted(request)?;
        let query = request.url.split_once('?').map_or("", |(_, query)| query);
        let query = query.split_once('#').map_or(query, |(query, _)| query);
        let form = match posted {
            Some(Type::Form) => Some(request.body),
            Some(Type::Json) | None => None,
        };
        let headers = headers(request.headers);
        let mut values = vec![
            ("method", Value::from(request.method)),
            ("query", fields(query.as_bytes())),
            ("form", form.map_or(Value::UNDEFINED, fields)),
            ("header", headers),
        ];
        self.verify(config, request, &values, now)?;

        if posted == Some(Type::Json) {
            let json = serde_json::from_slice(request.body).map_err(|_| Rejected::new(400, "json"))?;
            values.push(("json", json));
        }
        if self.reads_raw() {
            values.push(("raw", raw(query.as_bytes(), form.unwrap_or_default())));
        }
        let came = Came { config, values };
        let mut hooked = Hooked {
            events: Vec::new(),
            receipts: Vec::new(),
            unreadable: Vec::new(),
            reply: HookReply {
                status: self.hook.reply.status,
                content_type: self.hook.reply.content_type.clone(),
                body: self.hook.reply.body.clone(),
            },
        };
        match self.kind(request.kind, &came)? {
            Some(Section::Inbound(rules)) => inbound(rules, &came, &mut hooked)?,
            Some(Section::Receipt(rules)) => receipts(rules, &came, &mut hooked)?,
            None => {}
        }
        Ok(hooked)
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
        let given =
            request.headers.get(CONTENT_TYPE).and_then(|value| value.to_str().ok()).unwrap_or_default();
        let given = given.split(';').next().unwrap_or_default().trim();
        let is = |name: &str| given.eq_ignore_ascii_case(name);
        let posted = match () {
            () if is("application/json") => Type::Json,
            () if is("application/x-www-form-urlencoded") => Type::Form,
            () => return Err(Rejected::new(415, "type")),
        };
        if !self.hook.types.contains(&posted) {
            return Err(Rejected::new(415, "type"));
        }
        Ok(Some(posted))
    }

    fn verify(
        &self,
        config: &SmsConfig,
        request: &HookRequest<'_>,
        values: &[(&'static str, Value)],
        now: Time,
    ) -> Result<(), Rejected> {
        let mut values = values.to_vec();
        // Bytes that are no text cannot match a signature over text, and no provider of ours signs such.
        values.push(("body", Value::from(String::from_utf8_lossy(request.body))));
        values.push(("url", Value::from(request.url)));
        let context = context(values, config);
        let header = |name: &str| request.headers.get(name)?.to_str().ok().map(str::to_owned);
        verify(&self.hook.verify, &context, header, now)
    }

    fn reads_raw(&self) -> bool {
        self.inbound.as_ref().is_some_and(|inbound| inbound.text.uses("raw"))
    }

    /// Which part of the file reads it; `None` for an event that is of no concern (a ping), which is acknowledged.
    fn kind(&self, kind: Option<HookKind>, came: &Came<'_>) -> Result<Option<Section<'_>>, Rejected> {
        let inbound = self.inbound.as_ref().map(Section::Inbound);
        let receipt = self.receipt.as_ref().map(Section::Receipt);
        if let Some(event) = &self.hook.event {
            let event = event.text(&came.whole()).ok_or(Rejected::missing("event"))?;
            let sections = inbound.into_iter().chain(receipt);
            return Ok(sections.into_iter().find(|section| section.events().contains(&event)));
        }
        match kind {
            Some(HookKind::Receipt) => receipt,
            Some(HookKind::Inbound) | None => inbound,
        }
        .map(Some)
        .ok_or(Rejected::new(405, "kind"))
    }
}

#[derive(Clone, Copy)]
enum Section<'a> {
    Inbound(&'a gateway::Inbound),
    Receipt(&'a gateway::Receipt),
}

impl Section<'_> {
    fn events(&self) -> &[String] {
        match self {
            Section::Inbound(inbound) => &inbound.events,
            Section::Receipt(receipt) => &receipt.events,
        }
    }
}

/// What came, by the names that expressions use.
struct Came<'a> {
    config: &'a SmsConfig,
    values: Vec<(&'static str, Value)>,
}

impl Came<'_> {
    fn whole(&self) -> Value {
        context(self.values.clone(), self.config)
    }

    /// Once for each item of a batch; once in all if it is none.
    fn each(&self, batch: Option<&Expression>) -> Result<Vec<Value>, Rejected> {
        let Some(batch) = batch else {
            return Ok(vec![self.whole()]);
        };
        let items = batch.value(&self.whole());
        if items.is_undefined() || items.is_none() {
            return Err(Rejected::missing("each"));
        }
        let items = items.try_iter().map_err(|_| Rejected::missing("each"))?;
        let with = |item| {
            let mut values = self.values.clone();
            values.push(("item", item));
            context(values, self.config)
        };
        Ok(items.map(with).collect())
    }
}

fn context(values: Vec<(&'static str, Value)>, config: &SmsConfig) -> Value {
    Value::from_object(Context { values, settings: Arc::clone(&config.settings.values) })
}

fn inbound(rules: &gateway::Inbound, came: &Came<'_>, hooked: &mut Hooked) -> Result<(), Rejected> {
    let read = |context: &Value, hooked: &mut Hooked| {
        let from = rules.from.text(context).ok_or(Rejected::missing("from"))?;
        let text = rules.text.text(context).ok_or(Rejected::missing("text"))?;
        let Ok(from) = Urn::tel(&from, came.config.country) else {
            // A bank or an operator writes under a name. Refusing would have the provider send it again for days.
            hooked.unreadable.push("sender");
            return Ok(());
        };
        let time = rules.time.as_ref().and_then(|time| Some((time, time.value.text(context)?)));
        let sent_at = time.map(|(time, written)| moment(time, &written));
        if sent_at == Some(None) {
            hooked.unreadable.push("time");
        }
        let opted_out = rules.opt_out.as_ref().is_some_and(|opt_out| opt_out.is_true(context));
        hooked.events.push(Inbound {
            channel: came.config.channel.clone(),
            from,
            external_id: rules.id.as_ref().and_then(|id| id.text(context)).filter(|id| !id.is_empty()),
            sent_at: sent_at.flatten(),
            event: if opted_out { Event::OptOut } else { Event::Text(Words(text)) },
        });
        Ok(())
    };
    every(came.each(rules.each.as_ref())?, hooked, read)
}

fn receipts(rules: &gateway::Receipt, came: &Came<'_>, hooked: &mut Hooked) -> Result<(), Rejected> {
    let read = |context: &Value, hooked: &mut Hooked| {
        let external_id =
            rules.id.text(context).filter(|id| !id.is_empty()).ok_or(Rejected::missing("id"))?;
        let word = rules.word.text(context).ok_or(Rejected::missing("word"))?;
        let is = |words: &[String]| words.iter().any(|known| known.eq_ignore_ascii_case(&word));
        let gone = rules.gone.as_ref().is_some_and(|gone| gone.is_true(context));
        let words = &rules.status;
        let status = match () {
            () if gone || is(&words.gone) => Delivery::Gone,
            () if is(&words.delivered) => Delivery::Delivered,
            () if is(&words.sent) => Delivery::Sent,
            () if is(&words.failed) => Delivery::Failed,
            () if is(&words.waiting) => return Ok(()),
            () => {
                hooked.unreadable.push("word");
                return Ok(());
            }
        };
        hooked.receipts.push(Receipt { channel: came.config.channel.clone(), external_id, status });
        Ok(())
    };
    every(came.each(rules.each.as_ref())?, hooked, read)
}

/// Reads each item. One bad item does not cost the others: the whole is refused only if nothing in it can be read.
fn every(
    items: Vec<Value>,
    hooked: &mut Hooked,
    read: impl Fn(&Value, &mut Hooked) -> Result<(), Rejected>,
) -> Result<(), Rejected> {
    let mut refused = Vec::new();
    let all = items.len();
    for item in &items {
        refused.extend(read(item, hooked).err());
    }
    match refused.pop() {
        Some(rejected) if refused.len() + 1 == all => Err(rejected),
        Some(rejected) => {
            hooked.unreadable.extend(vec![rejected.reason; refused.len() + 1]);
            Ok(())
        }
        None => Ok(()),
    }
}

/// The moment that is written; `None` if it is not written as the gateway's file says.
fn moment(when: &When, written: &str) -> Option<Time> {
    let written = written.trim();
    match &when.form {
        TimeForm::Rfc3339 => DateTime::parse_from_rfc3339(written)
            .or_else(|_| DateTime::parse_from_str(written, "%Y-%m-%dT%H:%M:%S%.f%z"))
            .ok()
            .map(|time| time.with_timezone(&Utc)),
        TimeForm::Unix => DateTime::from_timestamp(written.parse().ok()?, 0),
        TimeForm::UnixMillis => DateTime::from_timestamp_millis(written.parse().ok()?),
        TimeForm::Pattern(pattern) => {
            let local = NaiveDateTime::parse_from_str(written, pattern).ok()?;
            let local = when.zone.from_local_datetime(&local).earliest()?;
            Some(local.with_timezone(&Utc))
        }
    }
}

/// `a=1&b=2` as text; of a name given twice, the last.
fn fields(encoded: &[u8]) -> Value {
    let fields = form_urlencoded::parse(encoded);
    Value::from(
        fields.map(|(name, value)| (name.into_owned(), Value::from(value))).collect::<BTreeMap<_, _>>(),
    )
}

/// The same as bytes, since some providers percent-encode UTF-16; of query and form together.
fn raw(query: &[u8], form: &[u8]) -> Value {
    let pairs = query.split(|b| *b == b'&').chain(form.split(|b| *b == b'&'));
    let decoded = |part: &[u8]| -> Vec<u8> {
        let spaced: Vec<u8> = part.iter().map(|b| if *b == b'+' { b' ' } else { *b }).collect();
        percent_encoding::percent_decode(&spaced).collect()
    };
    let fields = pairs.filter_map(|pair| {
        let at = pair.iter().position(|b| *b == b'=')?;
        let name = String::from_utf8(decoded(&pair[..at])).ok()?;
        Some((name, Value::from_bytes(decoded(&pair[at + 1..]))))
    });
    Value::from(fields.collect::<BTreeMap<_, _>>())
}

fn headers(headers: &HeaderMap) -> Value {
    let headers = headers
        .iter()
        .filter_map(|(name, value)| Some((name.as_str().to_owned(), Value::from(value.to_str().ok()?))));
    Value::from(headers.collect::<BTreeMap<_, _>>())
}

#[cfg(test)]
mod tests {
    use super::*;
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
        };
        gateway.hook(config, &request, now())
    }

    #[test]
    fn a_batch_is_read_item_by_item() {
        let (gateway, config) = changed(|toml| {
            toml.replace("#   each = \"json.messages\"", "each = \"json.messages\"")
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
            (r#"form = "unix""#, "soon", None),
            (r#"form = "%Y-%m-%d%H:%M:%S", zone = "Asia/Kuala_Lumpur""#, "2016-03-3019:33:06", expected),
            (r#"form = "%Y-%m-%d %H:%M:%S""#, "2016-03-30 11:33:06", expected),
        ] {
            let (gateway, config) =
                changed(|toml| toml.replace(r#"form = "rfc3339" }"#, &format!("{form} }}")));
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
            let (_, offered) = after.split_once("instead of the secret\n").expect("is there");
            let (offered, after) = offered.split_once("\n\n").expect("is there");
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
