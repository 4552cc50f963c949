//! How a part is handed over, and what the provider's answer means.

use std::collections::BTreeMap;
use std::sync::Arc;
use std::time::Duration;

use base64::Engine as _;
use chrono::DateTime;
use hmac::{KeyInit, Mac};
use minijinja::value::Value;
use reqwest::header::HeaderMap;

use super::SmsConfig;
use super::body;
use super::expression::{Context, Expression, Template};
use super::file::{Auth, Request};
use super::gateway::Gateway;
use crate::channel::{Accepted, SendError};
use crate::domain::Time;
use crate::domain::segment::{Encoding, count};
use crate::domain::urn::Tel;

/// One part to hand over.
#[derive(Clone, Copy)]
pub struct Part<'a> {
    /// The message's id, ours.
    pub message: i64,
    /// To whom.
    pub to: &'a Tel,
    /// What.
    pub text: &'a str,
    /// Its place, from 1.
    pub number: usize,
    /// How many parts there are.
    pub total: usize,
}

/// One part that waits for a phone to ask for it. It has no `Debug`: it holds a number and a text.
#[derive(Clone)]
pub struct OwnedPart {
    /// The message's id, ours.
    pub message: i64,
    /// To whom.
    pub to: Tel,
    /// What.
    pub text: String,
    /// Its place, from 1.
    pub number: usize,
    /// How many parts there are.
    pub total: usize,
}

impl From<&Part<'_>> for OwnedPart {
    fn from(part: &Part<'_>) -> OwnedPart {
        OwnedPart {
            message: part.message,
            to: part.to.clone(),
            text: part.text.to_owned(),
            number: part.number,
            total: part.total,
        }
    }
}

impl OwnedPart {
    /// The same, borrowed.
    pub fn as_part(&self) -> Part<'_> {
        Part { message: self.message, to: &self.to, text: &self.text, number: self.number, total: self.total }
    }
}

/// An HTTP request to the provider. It holds secrets, a number and a text, so it has no `Debug`.
#[derive(Clone, PartialEq, Eq)]
pub struct HttpRequest {
    /// `GET`, `POST`, `PUT`.
    pub method: &'static str,
    /// With its query.
    pub url: String,
    /// In no order.
    pub headers: Vec<(String, String)>,
    /// Empty with `GET`.
    pub body: Vec<u8>,
    /// Our id for the part, as the request names it; empty where it is about no part.
    pub id: String,
}

/// A token that was fetched. It has no `Debug`.
#[derive(Clone, PartialEq, Eq)]
pub struct Fetched {
    /// What requests show.
    pub token: String,
    /// How long it may be used.
    pub lasts: Duration,
}

/// A provider that says "in a year" is broken: nothing waits longer than this on its word.
const LONGEST_ADVICE: Duration = Duration::from_secs(24 * 3600);

/// A token whose answer does not say how long it lasts is fetched anew after this.
const TOKEN_LASTS: Duration = Duration::from_secs(300);

/// As the number is dialled at home.
const NATIONAL: &str = "to_national";
/// Whose number it is, in two letters.
const COUNTRY: &str = "country";

impl Gateway {
    /// The request that hands over one part; `token` is what was fetched for it, if this gateway wants one.
    ///
    /// # Errors
    /// [`SendError::Misconfigured`] when the file or the settings cannot make one.
    pub fn request(
        &self,
        config: &SmsConfig,
        part: &Part<'_>,
        now: Time,
        token: Option<&str>,
    ) -> Result<HttpRequest, SendError> {
        let send = self.send.as_ref().ok_or_else(|| self.broken("it sends nothing: phones ask for it"))?;
        let mut values = self.values(config, part, now);
        let token = token.filter(|_| self.token.is_some());
        values.extend(token.map(|token| ("token", Value::from(token))));
        self.made(send.request(), values, config, part_id(config, part))
    }

    /// The request that fetches a token, if this gateway wants one.
    ///
    /// # Errors
    /// [`SendError::Misconfigured`] when the file or the settings cannot make one.
    pub fn token_request(&self, config: &SmsConfig, now: Time) -> Option<Result<HttpRequest, SendError>> {
        let token = self.token.as_ref()?;
        let values = vec![("now", Value::from(now.timestamp()))];
        Some(self.made(token.request(), values, config, String::new()))
    }

    /// What the answer to [`Gateway::token_request`] means.
    ///
    /// # Errors
    /// Nothing was sent yet, so it can be tried again later, unless it says that the account is wrong.
    pub fn token(
        &self,
        config: &SmsConfig,
        status: u16,
        headers: &HeaderMap,
        body: &[u8],
    ) -> Result<Fetched, SendError> {
        let rules = self.token.as_ref().ok_or_else(|| self.broken("it wants no token"))?;
        let context = answered(config, "", status, headers, body);
        let value = rules.value.text(&context).filter(|token| !token.is_empty());
        match (status, value) {
            (200..=299, Some(token)) => {
                let seconds = rules.seconds.as_ref().and_then(|seconds| seconds.text(&context));
                let lasts = seconds.and_then(|seconds| seconds.trim().parse().ok()).map(Duration::from_secs);
                // Half a minute for what is on its way, and for clocks.
                let lasts = lasts.map(|lasts| lasts.saturating_sub(Duration::from_secs(30)));
                Ok(Fetched { token, lasts: lasts.unwrap_or(TOKEN_LASTS).min(LONGEST_ADVICE) })
            }
            (400..=405, _) => Err(self.broken(&format!("the provider gives no token ({status})"))),
            _ => Err(SendError::Later(None)),
        }
    }

    /// Our id for a part, as requests name it.
    pub(super) fn part_id(&self, config: &SmsConfig, part: &Part<'_>) -> String {
        part_id(config, part)
    }

    /// What requests may name of a part, as far as this gateway's do.
    pub(super) fn values(
        &self,
        config: &SmsConfig,
        part: &Part<'_>,
        now: Time,
    ) -> Vec<(&'static str, Value)> {
        let mut values = part_values(config, part, now);
        if [NATIONAL, COUNTRY].iter().any(|name| self.used.contains(*name)) {
            values.extend(plan_values(part.to));
        }
        values
    }

    /// What stands in a phone's list for one part: the names that requests use.
    pub(super) fn shown(&self, config: &SmsConfig, part: &Part<'_>, now: Time) -> Value {
        part_values(config, part, now).into_iter().chain(plan_values(part.to)).collect()
    }

    fn made(
        &self,
        rules: Request<'_>,
        values: Vec<(&'static str, Value)>,
        config: &SmsConfig,
        id: String,
    ) -> Result<HttpRequest, SendError> {
        let rendered = |template: &Template, context: &Value| {
            template.render(context).ok_or_else(|| self.broken("a part of the request has no value"))
        };
        let pairs = |templates: &BTreeMap<String, Template>, context: &Value| {
            let pair =
                |(name, template): (&String, &Template)| Ok((name.clone(), rendered(template, context)?));
            templates.iter().map(pair).collect::<Result<Vec<(String, String)>, SendError>>()
        };
        let context = context(values.clone(), config);
        let made = |template: &Template| rendered(template, &context);

        let mut url = made(rules.url)?;
        let query = encoded(&pairs(rules.query, &context)?);
        if !query.is_empty() {
            url.push(if url.contains('?') { '&' } else { '?' });
            url.push_str(&query);
        }
        let mut body = String::new();
        let mut content_type = None;
        if let Some(form) = rules.form {
            content_type = Some("application/x-www-form-urlencoded");
            body = encoded(&pairs(form, &context)?);
        }
        if let Some(json) = rules.json {
            content_type = Some("application/json");
            let json = serde_json::to_value(json.value(&context)).ok();
            let json = json.filter(|json| json.is_object() || json.is_array()).map(without_nulls);
            body = json.ok_or_else(|| self.broken("its json is neither an object nor a list"))?.to_string();
        }
        if let Some(other) = rules.body {
            content_type = Some(other.content_type.as_str());
            body = made(&other.text)?;
        }
        // What may be signed.
        let whole = [("method", rules.method.as_str()), ("url", &url), ("body", &body)];
        let whole = whole.map(|(name, value)| (name, Value::from(value)));
        let whole = self::context(whole.into_iter().chain(values).collect(), config);
        let mut headers = pairs(rules.headers, &whole)?;
        headers.retain(|(_, value)| !value.is_empty());
        match rules.auth {
            Some(Auth::Basic([user, password])) => {
                let both = format!("{}:{}", made(user)?, made(password)?);
                let both = base64::engine::general_purpose::STANDARD.encode(both);
                headers.push(("authorization".to_owned(), format!("Basic {both}")));
            }
            Some(Auth::Bearer(token)) => {
                headers.push(("authorization".to_owned(), format!("Bearer {}", made(token)?)))
            }
            None => {}
        }
        // A file may want it written otherwise.
        let said = headers.iter().any(|(name, _)| name.eq_ignore_ascii_case("content-type"));
        headers.extend(content_type.filter(|_| !said).map(|of| ("content-type".to_owned(), of.to_owned())));
        Ok(HttpRequest { method: rules.method.as_str(), url, headers, body: body.into_bytes(), id })
    }

    /// The id by which receipts name a part, where it is ours: nothing of an answer is needed to know it.
    pub fn id_in_receipts(&self, config: &SmsConfig, part: &Part<'_>) -> Option<String> {
        self.names_our_id().then(|| part_id(config, part))
    }

    /// What the provider's answer to a request means. `id` is the request's.
    ///
    /// In this order: the file's `gone`, `unreachable`, `misconfigured`, `accepted` (else any 2xx), `later` and
    /// `refused`; 401, 402 and 403 are for the operator, so are redirects, 404 and 405, which say that the address is
    /// wrong; 408, 429 and 503 are for later; another 5xx may have taken it or not; what is left is refused. An
    /// acceptance without the id that the file looks for is no acceptance we can be sure of: a proxy may have answered.
    ///
    /// # Errors
    /// Whatever is not an acceptance.
    pub fn outcome(
        &self,
        config: &SmsConfig,
        id: &str,
        status: u16,
        headers: &HeaderMap,
        body: &[u8],
    ) -> Result<Accepted, SendError> {
        let Some(send) = &self.send else {
            return Err(self.broken("it sends nothing: phones ask for it"));
        };
        let context = answered(config, id, status, headers, body);
        let holds =
            |expression: &Option<Expression>| expression.as_ref().is_some_and(|e| e.is_true(&context));

        if holds(&send.gone) {
            return Err(SendError::Gone);
        }
        let code = send.code.as_ref().and_then(|code| code.text(&context)).filter(|code| is_code(code));
        if holds(&send.unreachable) {
            return Err(SendError::Unreachable(code.unwrap_or_else(|| status.to_string())));
        }
        if holds(&send.misconfigured) {
            let code = code.unwrap_or_else(|| status.to_string());
            return Err(
                self.broken(&format!("the provider wants the account or the settings mended ({code})"))
            );
        }
        let successful = (200..300).contains(&status);
        if send.accepted.as_ref().map_or(successful, |accepted| accepted.is_true(&context)) {
            let Some(external_id) = &send.external_id else {
                return Ok(Accepted { external_ids: Vec::new() });
            };
            let mut external_ids = external_id.texts(&context);
            external_ids.retain(|id| !id.is_empty());
            if external_ids.is_empty() {
                return Err(SendError::Unknown);
            }
            return Ok(Accepted { external_ids });
        }
        let after = || {
            let told = send.after.as_ref().and_then(|after| after.text(&context));
            match told {
                Some(told) => seconds(told.trim()),
                None => retry_after(headers),
            }
        };
        if holds(&send.later) {
            return Err(SendError::Later(after()));
        }
        if holds(&send.refused) {
            return Err(SendError::Refused(code.unwrap_or_else(|| status.to_string())));
        }
        Err(match status {
            401..=403 => self.broken(&format!("the provider does not accept our account ({status})")),
            300..=399 | 404 | 405 => self.broken(&format!("the provider's address is wrong ({status})")),
            408 | 429 | 503 => SendError::Later(after()),
            500.. => SendError::Unknown,
            _ if successful && code.is_none() => SendError::Unknown,
            _ => SendError::Refused(code.unwrap_or_else(|| status.to_string())),
        })
    }

    fn broken(&self, what: &str) -> SendError {
        SendError::Misconfigured(format!("{}: {what}", self.name))
    }
}

/// Our id for a part: 32 hexadecimal digits, the same at every try, and no other message's, also in another
/// installation on the same account, whose messages are numbered from 1 too. Keyed with the settings: without the
/// key nobody finds the number by trying all.
fn part_id(config: &SmsConfig, part: &Part<'_>) -> String {
    let mut key = Vec::new();
    for (name, value) in config.settings.values.iter() {
        key.extend(name.as_bytes());
        key.push(0);
        key.extend(value.as_str().unwrap_or_default().as_bytes());
        key.push(0);
    }
    let over =
        format!("{}\0{}\0{}\0{}\0{}", config.channel, part.message, part.number, part.to.expose(), part.text);
    <hmac::Hmac<sha2::Sha256> as KeyInit>::new_from_slice(&key)
        .map(|mac| hex::encode(&mac.chain_update(over).finalize().into_bytes()[..16]))
        // HMAC takes keys of any length.
        .unwrap_or_default()
}

/// What requests may name of a part.
fn part_values(config: &SmsConfig, part: &Part<'_>, now: Time) -> Vec<(&'static str, Value)> {
    let to = part.to.expose();
    let hooks =
        ["inbound", "receipt"].map(|kind| (kind, format!("{}/{kind}", config.hooks.trim_end_matches('/'))));
    let segments = count(part.text);
    vec![
        ("id", Value::from(part_id(config, part))),
        ("to", Value::from(to)),
        ("to_digits", Value::from(to.trim_start_matches('+'))),
        ("from", Value::from(config.sender.as_deref().unwrap_or_default())),
        ("text", Value::from(part.text)),
        ("unicode", Value::from(segments.encoding == Encoding::Unicode)),
        ("segments", Value::from(segments.segments)),
        ("part", Value::from(part.number)),
        ("parts", Value::from(part.total)),
        ("hooks", Value::from(BTreeMap::from(hooks))),
        ("now", Value::from(now.timestamp())),
    ]
}

/// What they may name of its number's plan.
fn plan_values(to: &Tel) -> [(&'static str, Value); 2] {
    let (national, country) = to.national();
    let country = country.map(|country| country.as_str().to_owned()).unwrap_or_default();
    [(NATIONAL, Value::from(national)), (COUNTRY, Value::from(country))]
}

/// What an answer's expressions may name.
fn answered(config: &SmsConfig, id: &str, status: u16, headers: &HeaderMap, body: &[u8]) -> Value {
    let json = body::json(body);
    let xml = if json.is_none() { body::xml(body) } else { None };
    let values = vec![
        ("id", Value::from(id)),
        ("status", Value::from(status)),
        ("header", body::headers(headers)),
        ("json", json.unwrap_or(Value::UNDEFINED)),
        ("xml", xml.unwrap_or(Value::UNDEFINED)),
        ("body", Value::from(String::from_utf8_lossy(body))),
    ];
    context(values, config)
}

/// Whole seconds, or parts of one, rounded up.
fn seconds(told: &str) -> Option<Duration> {
    let seconds = told.parse::<f64>().ok().filter(|seconds| *seconds >= 0.0)?;
    // A float too large for it becomes the largest whole number.
    Some(Duration::from_secs(seconds.ceil() as u64).min(LONGEST_ADVICE))
}

/// RFC 9110, 10.2.3: seconds, or a date, which is counted from the answer's own.
fn retry_after(headers: &HeaderMap) -> Option<Duration> {
    let header = |name: &str| headers.get(name).and_then(|value| value.to_str().ok()).map(str::trim);
    let told = header("retry-after")?;
    seconds(told).or_else(|| {
        let date = |written: &str| DateTime::parse_from_rfc2822(written).ok();
        let wait = date(told)?.signed_duration_since(date(header("date")?)?);
        Some(wait.to_std().unwrap_or_default().min(LONGEST_ADVICE))
    })
}

/// A provider's code may go to a log; a sentence of theirs may quote a number.
fn is_code(code: &str) -> bool {
    let fits = |b: u8| b.is_ascii_alphanumeric() || matches!(b, b'-' | b'_' | b'.');
    // Seven digits in a row would be a number already.
    (1..=32).contains(&code.len())
        && code.bytes().all(fits)
        && code.bytes().filter(u8::is_ascii_digit).count() < 7
}

/// Fields with an empty value are left out: that is how a file says "if there is one".
fn encoded(pairs: &[(String, String)]) -> String {
    let mut encoder = form_urlencoded::Serializer::new(String::new());
    encoder.extend_pairs(pairs.iter().filter(|(_, value)| !value.is_empty()));
    encoder.finish()
}

/// `none` in an object is left out, as an empty field of a form is.
fn without_nulls(json: serde_json::Value) -> serde_json::Value {
    match json {
        serde_json::Value::Object(object) => object
            .into_iter()
            .filter(|(_, value)| !value.is_null())
            .map(|(name, value)| (name, without_nulls(value)))
            .collect(),
        serde_json::Value::Array(list) => list.into_iter().map(without_nulls).collect(),
        other => other,
    }
}

pub(super) fn context(values: Vec<(&'static str, Value)>, config: &SmsConfig) -> Value {
    Value::from_object(Context { values, settings: Arc::clone(&config.settings.values) })
}
