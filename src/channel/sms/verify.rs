//! Is it the provider who calls? Answered before a body is parsed. The one exception is a form, whose fields are
//! split and decoded, since Twilio signs field by field and others put their secret among them.

use base64::Engine as _;
use hmac::{KeyInit, Mac};
use minijinja::value::Value;
use subtle::ConstantTimeEq;

use super::gateway::{Algorithm, Encoding, Hmac, Secret, Verify};
use super::hook::Rejected;
use crate::domain::Time;

/// The signature or secret that was to come with it is not there.
const UNSIGNED: Rejected = Rejected { status: 401, reason: "unsigned", detail: None };
/// It is there, and wrong.
const FORGED: Rejected = Rejected { status: 403, reason: "forged", detail: None };
/// Rightly signed, at another time.
const STALE: Rejected = Rejected { status: 403, reason: "stale", detail: None };

/// Lets only the provider through.
pub(super) fn verify(
    verify: &Verify,
    context: &Value,
    header: impl Fn(&str) -> Option<String>,
    now: Time,
) -> Result<(), Rejected> {
    match verify {
        Verify::Hmac(hmac) => signature(hmac, context, header, now),
        Verify::Secret(secret) => shared(secret, context),
    }
}

fn signature(
    hmac: &Hmac,
    context: &Value,
    header: impl Fn(&str) -> Option<String>,
    now: Time,
) -> Result<(), Rejected> {
    let given = header(&hmac.header).ok_or(UNSIGNED)?;
    let given = match hmac.encoding {
        Encoding::Hex => hex::decode(given.trim()).map_err(|_| FORGED)?,
        Encoding::Base64 => {
            base64::engine::general_purpose::STANDARD.decode(given.trim()).map_err(|_| FORGED)?
        }
    };
    let key = hmac.key.render(context).filter(|key| !key.is_empty()).ok_or(FORGED)?;
    let over = hmac.over.render(context).ok_or(UNSIGNED)?;
    let right = match hmac.with {
        Algorithm::Sha1 => signed::<hmac::Hmac<sha1::Sha1>>(&key, &over, &given),
        Algorithm::Sha256 => signed::<hmac::Hmac<sha2::Sha256>>(&key, &over, &given),
    };
    if !right {
        return Err(FORGED);
    }
    match (&hmac.time, hmac.within_seconds) {
        (Some(time), Some(within)) => {
            let signed_at: i64 = time.text(context).and_then(|time| time.parse().ok()).ok_or(UNSIGNED)?;
            if now.timestamp().abs_diff(signed_at) > within.unsigned_abs() {
                return Err(STALE);
            }
            Ok(())
        }
        _ => Ok(()),
    }
}

/// In constant time.
fn signed<M: Mac + KeyInit>(key: &str, over: &str, given: &[u8]) -> bool {
    <M as KeyInit>::new_from_slice(key.as_bytes())
        .is_ok_and(|mac| mac.chain_update(over.as_bytes()).verify_slice(given).is_ok())
}

fn shared(secret: &Secret, context: &Value) -> Result<(), Rejected> {
    let given = secret.given.text(context).ok_or(UNSIGNED)?;
    let secret = secret.is.render(context).filter(|secret| !secret.is_empty()).ok_or(FORGED)?;
    if bool::from(given.as_bytes().ct_eq(secret.as_bytes())) { Ok(()) } else { Err(FORGED) }
}
