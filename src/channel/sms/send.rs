//! How a part is handed over, and what the provider's answer means.

use std::collections::BTreeMap;
use std::sync::Arc;
use std::time::Duration;

use base64::Engine as _;
use hmac::{KeyInit, Mac};
use minijinja::value::Value;
use reqwest::header::HeaderMap;

use super::SmsConfig;
use super::expression::{Context, Template};
use super::gateway::{Auth, Gateway};
use crate::channel::{Accepted, SendError};
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

/// An HTTP request to the provider. It holds secrets, a number and a text, so it has no `Debug`.
#[derive(Clone, PartialEq, Eq)]
pub struct HttpRequest {
    /// `GET`, `POST`.
    pub method: &'static str,
    /// With its query.
    pub url: String,
    /// In no order.
    pub headers: Vec<(String, String)>,
    /// Empty with `GET`.
    pub body: Vec<u8>,
    /// Our id for the part, as the request names it.
    pub id: String,
}

/// A provider that says "in a year" is broken: nothing waits longer than this on its word.
const LONGEST_ADVICE: Duration = Duration::from_secs(24 * 3600);

impl Gateway {
    /// The request that hands over one part.
    ///
    /// # Errors
    /// [`SendError::Misconfigured`] when the file or the settings cannot make one.
    pub fn request(&self, config: &SmsConfig, part: &Part<'_>) -> Result<HttpRequest, SendError> {
        let id = part_id(config, part);
        let to = part.to.expose();
        let hooks = ["inbound", "receipt"]
            .map(|kind| (kind, format!("{}/{kind}", config.hooks.trim_end_matches('/'))));
        let values = vec![
            ("id", Value::from(id.as_str())),
            ("to", Value::from(to)),
            ("to_digits", Value::from(to.trim_start_matches('+'))),
            ("from", Value::from(config.sender.as_deref().unwrap_or_default())),
            ("text", Value::from(part.text)),
            ("unicode", Value::from(count(part.text).encoding == Encoding::Unicode)),
            ("part", Value::from(part.number)),
            ("parts", Value::from(part.total)),
            ("hooks", Value::from(BTreeMap::from(hooks))),
        ];
        let context = context(values, config);
        let made = |template: &Template| {
            template.render(&context).ok_or_else(|| self.broken("a part of send has no value"))
        };
        let pairs = |templates: &BTreeMap<String, Template>| -> Result<Vec<(String, String)>, SendError> {
            templates.iter().map(|(name, template)| Ok((name.clone(), made(template)?))).collect()
        };

        let mut url = made(&self.send.url)?;
        let query = encoded(&pairs(&self.send.query)?);
        if !query.is_empty() {
            url.push(if url.contains('?') { '&' } else { '?' });
            url.push_str(&query);
        }
        let mut headers = pairs(&self.send.headers)?;
        match &self.send.auth {
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
        let mut body = Vec::new();
        if let Some(form) = &self.send.form {
            headers.push(("content-type".to_owned(), "application/x-www-form-urlencoded".to_owned()));
            body = encoded(&pairs(form)?).into_bytes();
        }
        if let Some(json) = &self.send.json {
            headers.push(("content-type".to_owned(), "application/json".to_owned()));
            let json = serde_json::to_value(json.value(&context)).ok().filter(serde_json::Value::is_object);
            let json = json.map(without_nulls).ok_or_else(|| self.broken("send.json is not an object"))?;
            body = json.to_string().into_bytes();
        }
        Ok(HttpRequest { method: self.send.method.as_str(), url, headers, body, id })
    }

    /// The id by which receipts name a part, where it is ours: nothing of an answer is needed to know it.
    pub fn id_in_receipts(&self, config: &SmsConfig, part: &Part<'_>) -> Option<String> {
        let id = part_id(config, part);
        let context = context(vec![("id", Value::from(id.as_str()))], config);
        self.send.external_id.as_ref()?.text(&context).filter(|named| *named == id)
    }

    /// What the provider's answer to a request means. `id` is the request's.
    ///
    /// In this order: the file's `gone`, `misconfigured`, `accepted` (else any 2xx) and `later`; 401 and 403 are for
    /// the operator, so are redirects, 404 and 405, which say that the address is wrong; 408, 429 and 503 are for
    /// later; another 5xx may have taken it or not; what is left is refused. An acceptance without the id that the
    /// file looks for is no acceptance we can be sure of: a proxy may have answered.
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
        let header = |name: &str| headers.get(name).and_then(|value| value.to_str().ok());
        let named = headers
            .iter()
            .filter_map(|(name, value)| Some((name.as_str(), Value::from(value.to_str().ok()?))));
        let values = vec![
            ("id", Value::from(id)),
            ("status", Value::from(status)),
            ("header", Value::from(named.collect::<BTreeMap<_, _>>())),
            ("json", serde_json::from_slice(body).unwrap_or(Value::UNDEFINED)),
            ("body", Value::from(String::from_utf8_lossy(body))),
        ];
        let context = context(values, config);
        let send = &self.send;
        let holds = |expression: &Option<super::expression::Expression>| {
            expression.as_ref().is_some_and(|e| e.is_true(&context))
        };

        if holds(&send.gone) {
            return Err(SendError::Gone);
        }
        let code = send.code.as_ref().and_then(|code| code.text(&context)).filter(|code| is_code(code));
        if holds(&send.misconfigured) {
            let code = code.unwrap_or_else(|| status.to_string());
            return Err(
                self.broken(&format!("the provider wants the account or the settings mended ({code})"))
            );
        }
        let successful = (200..300).contains(&status);
        if send.accepted.as_ref().map_or(successful, |accepted| accepted.is_true(&context)) {
            return match &send.external_id {
                Some(external_id) => match external_id.text(&context).filter(|id| !id.is_empty()) {
                    Some(external_id) => Ok(Accepted { external_id: Some(external_id) }),
                    None => Err(SendError::Unknown),
                },
                None => Ok(Accepted { external_id: None }),
            };
        }
        let after = || {
            let told = send.after.as_ref().and_then(|after| after.text(&context));
            let seconds = told.as_deref().or(header("retry-after"))?.trim().parse().ok()?;
            Some(Duration::from_secs(seconds).min(LONGEST_ADVICE))
        };
        if holds(&send.later) {
            return Err(SendError::Later(after()));
        }
        Err(match status {
            401 | 403 => self.broken(&format!("the provider does not accept our account ({status})")),
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
        other => other,
    }
}

fn context(values: Vec<(&'static str, Value)>, config: &SmsConfig) -> Value {
    Value::from_object(Context { values, settings: Arc::clone(&config.settings.values) })
}
