//! The channels and the routes over them, from the form to the options.

use std::collections::BTreeMap;

use super::read::{Open, chosen, count, count_or, maybe, needed, secret, url};
use super::{Channel, Secret, Sms, Telegram};
use crate::domain::contact::Country;
use crate::domain::country::all;
use crate::domain::form::{Field, Form, Section};
use crate::domain::pace::Limit;
use crate::domain::route::{Routes, Tolerance};

/// The limits that can be set: their names, and of how many seconds.
const RATES: [(&str, u32); 5] = [
    ("rate_per_second", 1),
    ("rate_per_minute", 60),
    ("rate_per_half_hour", 1800),
    ("rate_per_hour", 3600),
    ("rate_per_day", 86_400),
];

/// One SIM in a phone: networks take 30 to 200 messages an hour before they hold it for a spammer, Android 30 in half
/// an hour before it asks.
const SIM: [Limit; 2] = [Limit { most: 3, seconds: 60 }, Limit { most: 30, seconds: 1800 }];

/// Longer messages are not sent by SMS: each segment costs.
const MAX_SEGMENTS: u32 = 6;

/// What Telegram allows.
const RATE_PER_SECOND: u32 = 30;

const API_URL: &str = "https://api.telegram.org";

pub(super) fn channels(section: &Section<'_, '_>, open: Open<'_>) -> Option<BTreeMap<String, Channel>> {
    let read = |(name, field): (&str, Field<'_, '_>)| {
        let fits = |c: char| c.is_ascii_lowercase() || c.is_ascii_digit() || c == '_';
        let is_name = name.chars().all(fits) && !name.contains("__");
        if !is_name {
            field.wrong("a name of small letters, digits and single _");
        }
        let channel = field.section(|section| channel(section, open)).flatten();
        channel.filter(|_| is_name).map(|channel| (name.to_owned(), channel))
    };
    let channels = all(section.entries().into_iter().map(read))?;
    Some(channels.into_iter().collect())
}

/// What members answer to has a number that they can be told.
pub(super) fn answered(channels: &BTreeMap<String, Channel>, form: &Form<'_>) {
    for (name, channel) in channels {
        let Channel::Sms(Sms { reply_to: Some(other), .. }) = channel else {
            continue;
        };
        let has_number = match channels.get(other) {
            Some(Channel::Sms(sms)) => other != name && !sms.sender.is_empty(),
            Some(Channel::Telegram(_)) | None => false,
        };
        if !has_number {
            let expected = "the name of another SMS channel, which has a `sender`";
            form.wrong(&format!("channels.{name}.reply_to"), expected, &format!("\"{other}\""));
        }
    }
}

fn channel(section: &Section<'_, '_>, open: Open<'_>) -> Option<Channel> {
    #[derive(Clone, Copy)]
    enum Kind {
        Sms,
        Telegram,
    }
    let kinds = [("sms", Kind::Sms), ("telegram", Kind::Telegram)];
    let kind = section.needed("kind", "sms or telegram").and_then(|field| field.one_of(&kinds));
    match kind {
        Some(Kind::Sms) => sms(section, open).map(Channel::Sms),
        Some(Kind::Telegram) => telegram(section, open).map(Channel::Telegram),
        None => {
            // Which other options belong here is not known then.
            section.entries();
            None
        }
    }
}

fn sms(section: &Section<'_, '_>, open: Open<'_>) -> Option<Sms> {
    let gateway = section.needed("gateway", "the name of a gateway, such as smsgate").and_then(|field| {
        let filled = |text: &str| (!text.is_empty()).then(|| text.to_owned());
        field.parsed("the name of a gateway, such as smsgate", filled)
    });
    let settings = section
        .field("settings")
        .map_or(Some(BTreeMap::new()), |field| field.section(|section| settings(section, open))?);
    let sender = maybe(section, "sender");
    let default_country =
        section.field("default_country").map_or(Some(None), |field| match field.text()? {
            "" => Some(None),
            _ => country(&field).map(Some),
        });
    let list_of = |name: &str| {
        section.field(name).map_or(Some(Vec::new()), |field| all(field.list()?.iter().map(country)))
    };
    let countries = list_of("countries");
    let registered = list_of("registered");
    let labels = section.field("labels").map_or(Some(BTreeMap::new()), |field| field.section(labels)?);
    let reply_to = maybe(section, "reply_to");
    let limits = limits(section);
    let max_segments = count_or(section, "max_segments", 255, MAX_SEGMENTS);
    let concatenate = section.field("concatenate").map_or(Some(true), |field| field.flag());
    Some(Sms {
        gateway: gateway?,
        settings: settings?,
        sender: sender?,
        default_country: default_country?,
        countries: countries?,
        reply_to: reply_to.map(|name| Some(name).filter(|name| !name.is_empty()))?,
        limits: limits?,
        max_segments: max_segments?,
        concatenate: concatenate?,
        registered: registered?,
        labels: labels?,
    })
}

/// Those that are written; without any, a SIM's.
fn limits(section: &Section<'_, '_>) -> Option<Vec<Limit>> {
    let written: Vec<_> =
        RATES.iter().filter_map(|(name, seconds)| Some((section.field(name)?, *seconds))).collect();
    if written.is_empty() {
        return Some(SIM.to_vec());
    }
    let limits = all(written.into_iter().map(|(field, seconds)| {
        let most = u32::try_from(field.whole(0..=100_000_000)?).ok()?;
        Some(Limit { most, seconds })
    }));
    Some(limits?.into_iter().filter(|limit| limit.most > 0).collect())
}

/// `password` or `password_file` are both the setting `password`.
fn settings(section: &Section<'_, '_>, open: Open<'_>) -> Option<BTreeMap<String, Secret>> {
    let fields = section.entries();
    let names = fields.iter().map(|(name, _)| name.strip_suffix("_file").unwrap_or(name).to_owned());
    let names: std::collections::BTreeSet<String> = names.collect();
    let read = |name: String| {
        let here = section.field(&name);
        let file = section.field(&format!("{name}_file"));
        match (here, file) {
            // Numbers and true or false are settings too.
            (Some(here), None) => Some((name, Secret::new(here.written()?))),
            (here, file) => Some((name, chosen(here, file, open)?.unwrap_or_else(|| Secret::new("")))),
        }
    };
    let settings = all(names.into_iter().map(read))?;
    Some(settings.into_iter().collect())
}

/// What is put before each message, by country.
fn labels(section: &Section<'_, '_>) -> Option<BTreeMap<Country, String>> {
    let label = |(name, field): (&str, Field<'_, '_>)| {
        let country = Country::parse(name);
        if country.is_none() {
            field.wrong("what each message to a country begins with, by its two letters, such as MY");
        }
        country.zip(field.text().map(str::to_owned))
    };
    Some(all(section.entries().into_iter().map(label))?.into_iter().collect())
}

fn country(field: &Field<'_, '_>) -> Option<Country> {
    field.parsed("a country's two letters, such as KH", Country::parse)
}

fn telegram(section: &Section<'_, '_>, open: Open<'_>) -> Option<Telegram> {
    let token = secret(section, "token", open);
    if let Some(None) = token {
        section.missing("token", "the bot's token from @BotFather, or token_file");
    }
    let api_url = section.field("api_url").map_or(Some(API_URL.to_owned()), |field| url(&field));
    let webhook_secret = secret(section, "webhook_secret", open);
    if let Some(Some(secret)) = &webhook_secret {
        let fits = |c: char| c.is_ascii_alphanumeric() || c == '_' || c == '-';
        if secret.expose().len() > 256 || !secret.expose().chars().all(fits) {
            section
                .field("webhook_secret")
                .or_else(|| section.field("webhook_secret_file"))?
                .wrong_unshown("1 to 256 letters, digits, _ and -");
            return None;
        }
    }
    let rate_per_second = count_or(section, "rate_per_second", 1000, RATE_PER_SECOND);
    Some(Telegram {
        token: token??,
        api_url: api_url?,
        webhook_secret: webhook_secret?,
        rate_per_second: rate_per_second?,
    })
}

pub(super) fn routes(
    section: &Section<'_, '_>,
    channels: Option<&BTreeMap<String, Channel>>,
) -> Option<Routes> {
    let is_sms = |name: &str| match channels.map(|channels| channels.get(name)) {
        Some(Some(Channel::Sms(_))) => true,
        Some(Some(Channel::Telegram(_)) | None) => false,
        // The channels could not be read: that is said there.
        None => true,
    };
    let route = |field: &Field<'_, '_>| {
        let items = field.list()?;
        let name = |name: &str| is_sms(name).then(|| name.to_owned());
        all(items.iter().map(|item| item.parsed("the name of an SMS channel", name)))
    };
    let default = needed(section, "default").and_then(|field| route(&field));
    let of = section.entries().into_iter().filter(|(name, _)| *name != "default").map(|(name, field)| {
        let country = Country::parse(name);
        if country.is_none() {
            field.wrong("the route to a country, by its two letters, such as KH");
        }
        country.zip(route(&field))
    });
    Some(Routes { of: all(of)?.into_iter().collect(), default: default? })
}

pub(super) fn failover(section: &Section<'_, '_>) -> Option<Tolerance> {
    let span = |name: &str| {
        let seconds = count(section, name, 1, 86_400)?;
        Some(chrono::TimeDelta::seconds(seconds.into()))
    };
    let errors = count(section, "errors", 1, 1000);
    let silent = count(section, "silent_messages", 1, 100_000);
    let (failing, silence) = (span("failing_seconds"), span("silent_seconds"));
    let (retry, retry_most) = (span("retry_seconds"), span("retry_most_seconds"));
    if let (Some(retry), Some(most)) = (retry, retry_most)
        && retry > most
    {
        needed(section, "retry_most_seconds")?.wrong("no less than retry_seconds");
    }
    Some(Tolerance {
        errors: errors?,
        failing: failing?,
        silent: silent?,
        silence: silence?,
        retry: retry?,
        retry_most: retry_most?,
    })
}
