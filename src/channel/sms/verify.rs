//! Is it the provider who calls? Answered before anything of it is understood. What a check names of the body is
//! split into its fields before, and no more: Twilio signs field by field, and others put their secret among them.

use std::net::IpAddr;

use chrono::Utc;
use jsonwebtoken::{DecodingKey, Validation};
use minijinja::value::Value;
use subtle::ConstantTimeEq;

use super::expression::{Expression, Template};
use super::file::{Encoding, Jwt, Secret, Signature, Verify, Written};
use super::filter::{Algorithm, unbase64};
use super::hook::Rejected;
use super::moment::moment;
use super::network::Network;
use crate::domain::Time;

/// The signature or secret that was to come with it is not there.
const UNSIGNED: Rejected = Rejected { status: 401, reason: "unsigned", detail: None };
/// It is there, and wrong.
const FORGED: Rejected = Rejected { status: 403, reason: "forged", detail: None };
/// Rightly signed, at another time.
const STALE: Rejected = Rejected { status: 403, reason: "stale", detail: None };
/// From elsewhere.
const ADDRESS: Rejected = Rejected { status: 403, reason: "address", detail: None };

/// What a signature is made with.
#[derive(Clone, Copy)]
pub(super) enum With {
    Hmac(Algorithm),
    /// A hash over something that holds a secret.
    Plain(Algorithm),
    Ed25519,
}

impl With {
    pub(super) const NAMES: [&'static str; 9] =
        ["hmac-md5", "hmac-sha1", "hmac-sha256", "hmac-sha512", "md5", "sha1", "sha256", "sha512", "ed25519"];

    pub(super) fn named(name: &str) -> Option<With> {
        match name.strip_prefix("hmac-") {
            Some(name) => Algorithm::named(name).map(With::Hmac),
            None if name == "ed25519" => Some(With::Ed25519),
            None => Algorithm::named(name).map(With::Plain),
        }
    }
}

/// Lets only the provider through. `context` makes what expressions see, with the claims of a token if there is one.
pub(super) fn verify(
    verify: &Verify,
    context: impl Fn(Option<Value>) -> Value,
    address: Option<IpAddr>,
    header: impl Fn(&str) -> Option<String>,
    now: Time,
) -> Result<(), Rejected> {
    let plain = context(None);
    let applies = |when: &Option<Expression>| when.as_ref().is_none_or(|when| when.is_true(&plain));
    let mut held = 0;
    let ranges = verify.addresses.iter().map(|range| range.render(&plain));
    let ranges: Vec<String> = ranges.collect::<Option<_>>().ok_or(ADDRESS)?;
    // A setting that may be left out says none.
    if ranges.iter().any(|range| !range.trim().is_empty()) {
        from_there(&ranges, address)?;
        held += 1;
    }
    if let Some([user, password]) = &verify.basic {
        basic(user, password, &plain, header("authorization"))?;
        held += 1;
    }
    for secret in verify.secret.0.iter().filter(|secret| applies(&secret.when)) {
        shared(secret, &plain)?;
        held += 1;
    }
    for signature in verify.signature.0.iter().filter(|signature| applies(&signature.when)) {
        signed(signature, &plain, now)?;
        held += 1;
    }
    for jwt in verify.jwt.0.iter().filter(|jwt| applies(&jwt.when)) {
        token(jwt, &plain, &context, now)?;
        held += 1;
    }
    // Where none applies nobody has shown who they are.
    if held == 0 { Err(UNSIGNED) } else { Ok(()) }
}

fn signed(signature: &Signature, context: &Value, now: Time) -> Result<(), Rejected> {
    let given = signature.given.text(context).filter(|given| !given.is_empty()).ok_or(UNSIGNED)?;
    let with = signature.with.render(context).and_then(|with| With::named(with.trim())).ok_or(FORGED)?;
    let key = match &signature.key {
        Some(key) => key.render(context).filter(|key| !key.is_empty()).ok_or(FORGED)?,
        None => String::new(),
    };
    let bytes = written(signature.key_encoding, &key).ok_or(FORGED)?;
    let over = signature.over.render(context).ok_or(UNSIGNED)?;
    let over = written(signature.over_encoding, &over).ok_or(UNSIGNED)?;
    let right = |given: &[u8]| match with {
        With::Hmac(algorithm) => !bytes.is_empty() && bool::from(given.ct_eq(&algorithm.mac(&bytes, &over))),
        With::Plain(algorithm) => bool::from(given.ct_eq(&algorithm.hash(&over))),
        With::Ed25519 => public(&key).is_some_and(|key| {
            let key = ring::signature::UnparsedPublicKey::new(&ring::signature::ED25519, key);
            key.verify(&over, given).is_ok()
        }),
    };
    // While keys change, a provider signs with both: one of the list is enough.
    let mut each = given.split(',').filter_map(|given| match signature.encoding {
        Encoding::Hex => hex::decode(given.trim()).ok(),
        Encoding::Base64 => unbase64(given.trim()),
    });
    if !each.any(|given| right(&given)) {
        return Err(FORGED);
    }
    if let (Some(time), Some(within)) = (&signature.time, signature.within_seconds) {
        let said = time.value.text(context).ok_or(UNSIGNED)?;
        let signed_at = moment(time, &said, context).ok_or(UNSIGNED)?;
        if now.signed_duration_since(signed_at).num_seconds().unsigned_abs() > within.unsigned_abs() {
            return Err(STALE);
        }
    }
    Ok(())
}

/// The bytes of a key, or of what is signed.
fn written(how: Written, text: &str) -> Option<Vec<u8>> {
    match how {
        Written::Text => Some(text.as_bytes().to_vec()),
        Written::Hex => hex::decode(text.trim()).ok(),
        Written::Base64 => unbase64(text),
    }
}

/// An Ed25519 key as 64 hexadecimal digits or in base64.
fn public(key: &str) -> Option<Vec<u8>> {
    let key = key.trim();
    hex::decode(key).ok().or_else(|| unbase64(key)).filter(|key| key.len() == 32)
}

fn shared(secret: &Secret, context: &Value) -> Result<(), Rejected> {
    let given = secret.given.text(context).ok_or(UNSIGNED)?;
    let secret = secret.is.render(context).filter(|secret| !secret.is_empty()).ok_or(FORGED)?;
    equal(&given, &secret)
}

fn equal(given: &str, right: &str) -> Result<(), Rejected> {
    if bool::from(given.as_bytes().ct_eq(right.as_bytes())) { Ok(()) } else { Err(FORGED) }
}

fn basic(
    user: &Template,
    password: &Template,
    context: &Value,
    given: Option<String>,
) -> Result<(), Rejected> {
    let given = given.ok_or(UNSIGNED)?;
    let (scheme, both) = given.split_once(' ').ok_or(FORGED)?;
    if !scheme.eq_ignore_ascii_case("basic") {
        return Err(FORGED);
    }
    let both = unbase64(both).and_then(|both| String::from_utf8(both).ok()).ok_or(FORGED)?;
    let user = user.render(context).ok_or(FORGED)?;
    let password = password.render(context).filter(|password| !password.is_empty()).ok_or(FORGED)?;
    equal(&both, &format!("{user}:{password}"))
}

fn token(
    jwt: &Jwt,
    plain: &Value,
    context: impl Fn(Option<Value>) -> Value,
    now: Time,
) -> Result<(), Rejected> {
    let given = jwt.given.text(plain).filter(|given| !given.is_empty()).ok_or(UNSIGNED)?;
    let given = match given.split_once(' ') {
        Some((scheme, token)) if scheme.eq_ignore_ascii_case("bearer") => token.trim(),
        _ => given.as_str(),
    };
    let key = jwt.key.render(plain).filter(|key| !key.is_empty()).ok_or(FORGED)?;
    let mut how = Validation::new(jsonwebtoken::Algorithm::HS256);
    // All with the one secret; a token that names anything else is none.
    how.algorithms =
        vec![jsonwebtoken::Algorithm::HS256, jsonwebtoken::Algorithm::HS384, jsonwebtoken::Algorithm::HS512];
    // Time is an argument here, and the library asks the computer's; claims are compared by the file's expressions.
    how.validate_exp = false;
    how.validate_nbf = false;
    how.validate_aud = false;
    how.required_spec_claims.clear();
    let claims = jsonwebtoken::decode::<Value>(given, &DecodingKey::from_secret(key.as_bytes()), &how);
    let claims = claims.map_err(|_| FORGED)?.claims;
    let at = |claim: &str| claims.get_attr(claim).ok().and_then(|at| f64::try_from(at).ok());
    let (now, leeway) = (now.with_timezone(&Utc).timestamp() as f64, jwt.leeway_seconds as f64);
    if at("exp").is_some_and(|until| now > until + leeway)
        || at("nbf").is_some_and(|from| now < from - leeway)
    {
        return Err(STALE);
    }
    let context = context(Some(claims));
    if jwt.holds.iter().all(|claim| claim.is_true(&context)) { Ok(()) } else { Err(FORGED) }
}

/// `192.0.2.7`, `192.0.2.0/24`, several with commas; of IPv6 too.
fn from_there(allowed: &[String], address: Option<IpAddr>) -> Result<(), Rejected> {
    let address = address.ok_or(ADDRESS)?;
    let within = |range: &str| Network::parse(range).is_some_and(|network| network.holds(address));
    let allowed = allowed.iter().any(|ranges| ranges.split([',', ' ']).any(within));
    if allowed { Ok(()) } else { Err(ADDRESS) }
}
