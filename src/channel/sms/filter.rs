//! What expressions and templates can do beside Jinja: text that travels as something else, hashes, parts of a text.

use std::collections::HashMap;
use std::sync::{LazyLock, Mutex, PoisonError};

use base64::Engine as _;
use base64::alphabet;
use base64::engine::{DecodePaddingMode, GeneralPurpose, GeneralPurposeConfig};
use chrono::DateTime;
use hmac::{KeyInit, Mac};
use md5::Digest as _;
use minijinja::value::Value;
use minijinja::{Environment, Error, ErrorKind};
use regex::Regex;

use super::{body, charset};

const LENIENT: GeneralPurposeConfig = GeneralPurposeConfig::new()
    .with_decode_padding_mode(DecodePaddingMode::Indifferent)
    .with_decode_allow_trailing_bits(true);
const STANDARD: GeneralPurpose = GeneralPurpose::new(&alphabet::STANDARD, LENIENT);
const URL_SAFE: GeneralPurpose = GeneralPurpose::new(&alphabet::URL_SAFE, LENIENT);

/// Patterns stand in files, so there are few; what an expression makes up itself is not kept without end.
const MOST_PATTERNS: usize = 512;
static PATTERNS: LazyLock<Mutex<HashMap<String, Regex>>> = LazyLock::new(Mutex::default);

/// All but RFC 3986's unreserved characters.
const RESERVED: &percent_encoding::AsciiSet =
    &percent_encoding::NON_ALPHANUMERIC.remove(b'-').remove(b'.').remove(b'_').remove(b'~');

/// Adds them all.
pub(super) fn add(environment: &mut Environment<'_>) {
    environment
        .add_filter("unhex", |text: &str| hex::decode(text.trim()).map(Value::from_bytes).map_err(bad));
    environment.add_filter("unbase64", |text: &str| unbase64(text).map(Value::from_bytes).ok_or_else(wrong));
    environment.add_filter("unpercent", |text: &str| {
        Value::from_bytes(percent_encoding::percent_decode_str(text).collect())
    });
    environment.add_filter("decode", |bytes: &Value, charset: Option<&Value>| {
        let charset = charset.and_then(Value::as_str).unwrap_or_default();
        bytes_of(bytes).map(|bytes| charset::decode(&bytes, charset))
    });
    environment.add_filter("encode", |text: &str, charset: &str| {
        charset::encode(text, charset).map(Value::from_bytes).ok_or_else(wrong)
    });
    environment.add_filter("hex", |bytes: &Value| bytes_of(bytes).map(hex::encode));
    environment.add_filter("base64", |bytes: &Value| {
        bytes_of(bytes).map(|bytes| base64::engine::general_purpose::STANDARD.encode(bytes))
    });
    environment.add_filter("percent", |bytes: &Value| {
        bytes_of(bytes).map(|bytes| percent_encoding::percent_encode(&bytes, RESERVED).to_string())
    });
    environment.add_filter("perhaps_base64", |text: &str| perhaps_base64(text));
    environment.add_filter("md5", |bytes: &Value| hashed::<md5::Md5>(bytes));
    environment.add_filter("sha1", |bytes: &Value| hashed::<sha1::Sha1>(bytes));
    environment.add_filter("sha256", |bytes: &Value| hashed::<sha2::Sha256>(bytes));
    environment.add_filter("sha512", |bytes: &Value| hashed::<sha2::Sha512>(bytes));
    environment.add_filter("hmac", |bytes: &Value, with: &str, key: &Value| {
        let (bytes, key) = (bytes_of(bytes)?, bytes_of(key)?);
        Algorithm::named(with).map(|with| Value::from_bytes(with.mac(&key, &bytes))).ok_or_else(wrong)
    });
    environment.add_filter("find", find);
    environment.add_filter("parse", |text: &Value, form: &str| {
        let bytes = bytes_of(text)?;
        match form {
            "json" => serde_json::from_slice(&bytes).map_err(bad),
            "xml" => body::xml(&bytes).ok_or_else(wrong),
            "form" => Ok(body::fields(&body::urlencoded(&bytes))),
            _ => Err(Error::new(ErrorKind::UnknownFilter, "parse knows json, xml and form")),
        }
    });
    environment.add_filter("udh", |bytes: &Value| bytes_of(bytes).map(|bytes| udh(&bytes)));
    environment.add_filter("strftime", strftime);
    environment.add_filter("uuid", |id: &str| match id.len() {
        32 if id.is_ascii() => {
            format!("{}-{}-{}-{}-{}", &id[..8], &id[8..12], &id[12..16], &id[16..20], &id[20..])
        }
        _ => id.to_owned(),
    });
}

fn wrong() -> Error {
    Error::new(ErrorKind::InvalidOperation, "not encoded as the gateway's file says")
}

fn bad(_: impl std::error::Error) -> Error {
    wrong()
}

/// Bytes, or those of a text or a number.
fn bytes_of(value: &Value) -> Result<Vec<u8>, Error> {
    match value.as_bytes() {
        Some(bytes) => Ok(bytes.to_vec()),
        None if value.is_number() => Ok(value.to_string().into_bytes()),
        None => Err(wrong()),
    }
}

/// Of either alphabet, with or without padding and line breaks.
pub(super) fn unbase64(text: &str) -> Option<Vec<u8>> {
    let text: String = text.chars().filter(|c| !c.is_ascii_whitespace()).collect();
    STANDARD.decode(&text).or_else(|_| URL_SAFE.decode(&text)).ok()
}

/// Twilio now and then hands over a long message in base64 without saying so (courier's source). Sixty characters of
/// base64 without a blank that are readable text when decoded are no chance.
fn perhaps_base64(text: &str) -> String {
    /// Shorter ones could be a word.
    const LONG: usize = 60;
    let readable = |text: &str| !text.chars().any(|c| c.is_control() && !c.is_whitespace());
    let decoded = (text.len() >= LONG && text.len().is_multiple_of(4))
        .then(|| base64::engine::general_purpose::STANDARD.decode(text).ok())
        .flatten()
        .and_then(|mut bytes| {
            // Where it was cut, it may be in the middle of a sign.
            let whole = match std::str::from_utf8(&bytes) {
                Err(error) if error.error_len().is_none() => error.valid_up_to(),
                Ok(_) | Err(_) => bytes.len(),
            };
            bytes.truncate(whole);
            String::from_utf8(bytes).ok()
        });
    decoded.filter(|text| readable(text)).unwrap_or_else(|| text.to_owned())
}

fn hashed<D: md5::Digest>(bytes: &Value) -> Result<Value, Error> {
    bytes_of(bytes).map(|bytes| Value::from_bytes(D::digest(bytes).to_vec()))
}

/// What a signature is made with.
#[derive(Clone, Copy, PartialEq, Eq)]
pub(super) enum Algorithm {
    Md5,
    Sha1,
    Sha256,
    Sha512,
}

impl Algorithm {
    pub(super) fn named(name: &str) -> Option<Algorithm> {
        Some(match name {
            "md5" => Algorithm::Md5,
            "sha1" => Algorithm::Sha1,
            "sha256" => Algorithm::Sha256,
            "sha512" => Algorithm::Sha512,
            _ => return None,
        })
    }

    pub(super) fn hash(self, over: &[u8]) -> Vec<u8> {
        match self {
            Algorithm::Md5 => md5::Md5::digest(over).to_vec(),
            Algorithm::Sha1 => sha1::Sha1::digest(over).to_vec(),
            Algorithm::Sha256 => sha2::Sha256::digest(over).to_vec(),
            Algorithm::Sha512 => sha2::Sha512::digest(over).to_vec(),
        }
    }

    pub(super) fn mac(self, key: &[u8], over: &[u8]) -> Vec<u8> {
        match self {
            Algorithm::Md5 => mac::<hmac::Hmac<md5::Md5>>(key, over),
            Algorithm::Sha1 => mac::<hmac::Hmac<sha1::Sha1>>(key, over),
            Algorithm::Sha256 => mac::<hmac::Hmac<sha2::Sha256>>(key, over),
            Algorithm::Sha512 => mac::<hmac::Hmac<sha2::Sha512>>(key, over),
        }
    }
}

fn mac<M: Mac + KeyInit>(key: &[u8], over: &[u8]) -> Vec<u8> {
    <M as KeyInit>::new_from_slice(key)
        .map(|mac| mac.chain_update(over).finalize().into_bytes().to_vec())
        // HMAC takes keys of any length.
        .unwrap_or_default()
}

/// What the pattern's first group matched, or the whole of it where it has none; undefined if it is not found.
fn find(text: &Value, pattern: &str) -> Result<Value, Error> {
    let text = match text.as_str() {
        Some(text) => text.to_owned(),
        None if text.is_undefined() || text.is_none() => return Ok(Value::UNDEFINED),
        None => text.to_string(),
    };
    let mut patterns = PATTERNS.lock().unwrap_or_else(PoisonError::into_inner);
    if !patterns.contains_key(pattern) {
        // Said when the file is read, like a filter that is not there.
        let compiled = Regex::new(pattern).map_err(|_| {
            Error::new(ErrorKind::UnknownFilter, format!("not a regular expression: {pattern}"))
        })?;
        if patterns.len() >= MOST_PATTERNS {
            patterns.clear();
        }
        patterns.insert(pattern.to_owned(), compiled);
    }
    let found = patterns.get(pattern).and_then(|pattern| pattern.captures(&text));
    let found = found.and_then(|found| found.iter().skip(1).flatten().next().or_else(|| found.get(0)));
    Ok(found.map_or(Value::UNDEFINED, |found| Value::from(found.as_str())))
}

/// The head of a message that was cut: which message, which part, of how many (3GPP TS 23.040, 9.2.3.24.1 and .8).
fn udh(bytes: &[u8]) -> Value {
    let mut rest =
        bytes.split_first().map_or(&[][..], |(length, rest)| &rest[..rest.len().min((*length).into())]);
    while let [kind, length, after @ ..] = rest {
        let Some((element, next)) = after.split_at_checked((*length).into()) else { break };
        let (reference, of, number) = match (kind, element) {
            (0x00, [reference, of, number]) => (u16::from(*reference), *of, *number),
            (0x08, [high, low, of, number]) => (u16::from_be_bytes([*high, *low]), *of, *number),
            _ => {
                rest = next;
                continue;
            }
        };
        return Value::from_iter([
            ("reference", Value::from(reference)),
            ("number", Value::from(number)),
            ("of", Value::from(of)),
        ]);
    }
    Value::UNDEFINED
}

/// Seconds since 1970 as a strftime pattern writes them, in UTC or a zone.
fn strftime(seconds: i64, pattern: &str, zone: Option<&str>) -> Result<String, Error> {
    use std::fmt::Write as _;
    let zone: chrono_tz::Tz = zone.unwrap_or("UTC").parse().map_err(|_| wrong())?;
    let at = DateTime::from_timestamp(seconds, 0).ok_or_else(wrong)?.with_timezone(&zone);
    let mut written = String::new();
    write!(written, "{}", at.format(pattern)).map_err(|_| wrong())?;
    Ok(written)
}
