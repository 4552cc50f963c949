//! A time as providers write it.

use chrono::{DateTime, NaiveDateTime, TimeZone, Utc};
use chrono_tz::Tz;
use minijinja::value::Value;

use super::file::{TimeForm, When};
use crate::domain::Time;

/// The moment that is written, by the first form that fits; `None` if it is not written as the gateway's file says.
pub(super) fn moment(when: &When, written: &str, context: &Value) -> Option<Time> {
    let written = written.trim();
    let zone: Tz = when.zone.render(context)?.trim().parse().ok()?;
    if when.forms.is_empty() {
        return read(&TimeForm::Auto, written, zone);
    }
    when.forms.iter().find_map(|form| read(form, written, zone))
}

fn read(form: &TimeForm, written: &str, zone: Tz) -> Option<Time> {
    match form {
        TimeForm::Auto => auto(written, zone),
        TimeForm::Rfc3339 => rfc3339(written),
        TimeForm::Unix => {
            let micros = written.parse::<f64>().ok()? * 1e6;
            DateTime::from_timestamp_micros(micros.round() as i64)
        }
        TimeForm::UnixMillis => DateTime::from_timestamp_micros((written.parse::<f64>().ok()? * 1e3) as i64),
        TimeForm::Pattern(pattern) => patterned(written, pattern, zone),
    }
}

/// Also with an offset that lacks its colon or is called UTC, a blank for the T, and without its dashes and colons.
fn rfc3339(written: &str) -> Option<Time> {
    let called = written.strip_suffix(" UTC").or_else(|| written.strip_suffix(" GMT"));
    let called = called.map(|before| format!("{before}Z"));
    let written = called.as_deref().unwrap_or(written);
    let forms = [
        "%Y-%m-%dT%H:%M:%S%.f%#z",
        "%Y-%m-%d %H:%M:%S%.f%#z",
        "%Y-%m-%d %H:%M:%S%.f %#z",
        "%Y%m%dT%H%M%S%.f%#z",
    ];
    let other = || forms.iter().find_map(|form| DateTime::parse_from_str(written, form).ok());
    let time = DateTime::parse_from_rfc3339(written).ok().or_else(other)?;
    Some(time.with_timezone(&Utc))
}

fn patterned(written: &str, pattern: &str, zone: Tz) -> Option<Time> {
    if let Ok(time) = DateTime::parse_from_str(written, pattern) {
        return Some(time.with_timezone(&Utc));
    }
    let local = NaiveDateTime::parse_from_str(written, pattern).ok()?;
    zone.from_local_datetime(&local).earliest().map(|time| time.with_timezone(&Utc))
}

/// What can only be one thing: RFC 3339, RFC 2822, as JavaScript prints a date, seconds (or a thousandth, a millionth, a milliardth of one) since 1970
/// of this century, and dates from the year to the minute or the second.
fn auto(written: &str, zone: Tz) -> Option<Time> {
    let whole = written.split('.').next().unwrap_or_default();
    if whole.bytes().all(|b| b.is_ascii_digit()) {
        return match whole.len() {
            9 | 10 => read(&TimeForm::Unix, written, zone),
            12 => patterned(written, "%Y%m%d%H%M", zone),
            13 => read(&TimeForm::UnixMillis, written, zone),
            14 => patterned(written, "%Y%m%d%H%M%S", zone),
            16 => DateTime::from_timestamp_micros(written.parse().ok()?),
            19 => Some(DateTime::from_timestamp_nanos(written.parse().ok()?)),
            _ => None,
        };
    }
    let mail = || DateTime::parse_from_rfc2822(written).ok().map(|time| time.with_timezone(&Utc));
    let script = || {
        let before = written.split(" (").next()?;
        let time = DateTime::parse_from_str(before, "%a %b %d %Y %H:%M:%S GMT%z").ok()?;
        Some(time.with_timezone(&Utc))
    };
    let local = || {
        let forms = [
            "%Y-%m-%d %H:%M:%S%.f",
            "%Y-%m-%dT%H:%M:%S%.f",
            "%Y-%m-%d %H:%M",
            "%Y-%m-%dT%H:%M",
            "%Y/%m/%d %H:%M:%S",
            "%Y/%m/%d %H:%M",
            "%Y%m%d %H%M%S",
            "%Y%m%dT%H%M%S",
        ];
        forms.iter().find_map(|form| patterned(written, form, zone))
    };
    rfc3339(written).or_else(mail).or_else(script).or_else(local)
}
