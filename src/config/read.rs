//! From the form to the options.

use std::collections::BTreeMap;
use std::io;
use std::path::{Path, PathBuf};
use std::time::Duration;

use super::channels::{answered, channels, failover, routes};
use super::costs::{caps, prices};
use super::*;
use crate::domain::country::{COUNTRIES, DayOff, Hours, all, days_off, hours, zone};
use crate::domain::form::{Field, Section, nearest};

/// Opens the file that a secret stands in.
pub(super) type Open<'o> = &'o dyn Fn(&Path) -> io::Result<String>;

/// The key's length, in hexadecimal digits.
const KEY_DIGITS: usize = 64;

/// A year, twice: longer is not "no longer needed".
const KEEP_MOST_DAYS: i64 = 730;

/// Networks deliver up to three weeks late; what is forgotten sooner would be counted twice.
const INBOUND_LEAST_DAYS: i64 = 30;

/// A day, in seconds: no network holds a part for longer.
const WAIT_FOR_PARTS_MOST: i64 = 86_400;

/// All of it. Every option that is always there is in the example, so `None` means a problem was noted.
pub(super) fn config(section: &Section<'_, '_>, form: &Form<'_>, open: Open<'_>) -> Option<Config> {
    let database = needed(section, "database").and_then(|field| database(&field));
    let key = key(section, open);
    let gateways = folder(section, "gateways");
    let consultations = folder(section, "consultations");
    let web = needed(section, "web").and_then(|field| field.section(web)?);
    let channels = section
        .field("channels")
        .map_or(Some(BTreeMap::new()), |field| field.section(|section| channels(section, open))?);
    if let Some(channels) = &channels {
        answered(channels, form);
    }
    let countries =
        needed(section, "hours").and_then(|field| field.section(|section| countries(section, form))?);
    let off = needed(section, "days_off").and_then(|field| field.section(own_days_off)?);
    let countries = countries.zip(off).map(|(countries, off)| countries.with_days_off(off));
    let rules = needed(section, "rules").and_then(|field| rules(&field, countries.as_ref()?, form, open));
    let routes = needed(section, "routes")
        .and_then(|field| field.section(|section| routes(section, channels.as_ref()))?);
    let failover = needed(section, "failover").and_then(|field| field.section(failover)?);
    let inbox = needed(section, "inbox").and_then(|field| {
        field.section(|inbox| seconds(inbox, "wait_for_parts_seconds", WAIT_FOR_PARTS_MOST))?
    });
    let outbox = needed(section, "outbox").and_then(|field| field.section(outbox)?);
    let spool = needed(section, "spool").and_then(|field| field.section(spool)?);
    let keep = needed(section, "keep").and_then(|field| field.section(keep)?);
    let stop_budget = needed(section, "stop")
        .and_then(|field| field.section(|stop| seconds(stop, "budget_seconds", 600))?);
    let mail = needed(section, "mail").and_then(|field| field.section(|section| mail(section, open))?);
    let prices = prices(section, form, channels.as_ref());
    let caps = caps(section);
    let digests = section.field("digest").map_or(Some(Vec::new()), |field| {
        let items = field.list()?;
        let bots = bots(channels.as_ref());
        let has_mail = !matches!(mail, Some(None));
        all(items.iter().map(|item| item.section(|section| digest(section, &bots, has_mail))?))
    });
    let alert = needed(section, "alert").and_then(|field| {
        let bots = bots(channels.as_ref());
        field.section(|section| alert(section, &bots, !matches!(mail, Some(None))))?
    });
    let log = needed(section, "log").and_then(|field| field.section(log)?);
    Some(Config {
        database: database?,
        key: key?,
        gateways: gateways?,
        consultations: consultations?,
        web: web?,
        channels: channels?,
        countries: countries?,
        rules: rules?,
        routes: routes?,
        failover: failover?,
        inbox: Inbox { wait_for_parts: inbox? },
        outbox: outbox?,
        spool: spool?,
        keep: keep?,
        stop_budget: stop_budget?,
        mail: mail?,
        prices: prices?,
        caps: caps?,
        digests: digests?,
        alert: alert?,
        log: log?,
    })
}

pub(super) fn needed<'f, 't>(section: &Section<'f, 't>, name: &str) -> Option<Field<'f, 't>> {
    section.needed(name, "a value")
}

fn text(section: &Section<'_, '_>, name: &str) -> Option<String> {
    needed(section, name)?.text().map(str::to_owned)
}

/// Text that may be left away.
pub(super) fn maybe(section: &Section<'_, '_>, name: &str) -> Option<String> {
    match section.field(name) {
        Some(field) => field.text().map(str::to_owned),
        None => Some(String::new()),
    }
}

fn folder(section: &Section<'_, '_>, name: &str) -> Option<PathBuf> {
    let filled = |text: &str| (!text.is_empty()).then(|| PathBuf::from(text));
    needed(section, name)?.parsed("the path of a folder", filled)
}

pub(super) fn count(section: &Section<'_, '_>, name: &str, least: i64, most: i64) -> Option<u32> {
    let number = needed(section, name)?.whole(least..=most)?;
    u32::try_from(number).ok()
}

fn seconds(section: &Section<'_, '_>, name: &str, most: i64) -> Option<Duration> {
    let seconds = count(section, name, 1, most)?;
    Some(Duration::from_secs(seconds.into()))
}

/// A count that has a default of its own, outside the example's sections.
pub(super) fn count_or(section: &Section<'_, '_>, name: &str, most: i64, default: u32) -> Option<u32> {
    match section.field(name) {
        Some(field) => field.whole(1..=most).and_then(|number| u32::try_from(number).ok()),
        None => Some(default),
    }
}

/// A secret: written here, or in a file that `<name>_file` names. The inner `None`: neither.
pub(super) fn secret(section: &Section<'_, '_>, name: &str, open: Open<'_>) -> Option<Option<Secret>> {
    let here = section.field(name);
    let file = section.field(&format!("{name}_file"));
    chosen(here, file, open)
}

pub(super) fn chosen(
    here: Option<Field<'_, '_>>,
    file: Option<Field<'_, '_>>,
    open: Open<'_>,
) -> Option<Option<Secret>> {
    let filled = |field: &Field<'_, '_>| field.secret().map(|text| !text.is_empty());
    let is_here = here.as_ref().map_or(Some(false), filled)?;
    let is_file = file.as_ref().map_or(Some(false), filled)?;
    match (here, file) {
        (Some(here), Some(file)) if is_here && is_file && here.is_override() == file.is_override() => {
            here.wrong_unshown(&format!("either this or {}", file.path()));
            None
        }
        // What comes from the environment wins over the file's either way of saying it.
        (Some(here), file) if is_here && !(is_file && file.as_ref().is_some_and(Field::is_override)) => {
            Some(here.secret().map(Secret::new))
        }
        (_, Some(file)) if is_file => secret_in(&file, open).map(Some),
        _ => Some(None),
    }
}

fn secret_in(file: &Field<'_, '_>, open: Open<'_>) -> Option<Secret> {
    let path = file.text()?;
    match open(Path::new(path)) {
        Ok(text) if !text.trim().is_empty() => Some(Secret::new(text.trim())),
        Ok(_) => {
            file.wrong("a file with a secret in it; this one is empty");
            None
        }
        Err(error) => {
            file.wrong(&format!("a file that can be read ({error})"));
            None
        }
    }
}

fn database(field: &Field<'_, '_>) -> Option<Database> {
    let text = field.secret()?;
    let is_postgres = ["postgres://", "postgresql://"].iter().any(|scheme| text.starts_with(scheme));
    if is_postgres {
        return Some(Database::Postgres(Secret::new(text)));
    }
    if text.is_empty() || text.contains("://") || text.starts_with("sqlite:") {
        field.wrong_unshown("the path of a file, or postgres://user:password@host/database");
        return None;
    }
    Some(Database::Sqlite(text.into()))
}

fn key(section: &Section<'_, '_>, open: Open<'_>) -> Option<Key> {
    let file = needed(section, "key_file")?;
    let given = needed(section, "key")?;
    let Some(key) = chosen(Some(given), None, open)? else {
        let path = file.parsed("the path of a file", |text| (!text.is_empty()).then(|| text.into()))?;
        return Some(Key::File(path));
    };
    let digits = key.expose();
    if digits.len() != KEY_DIGITS || !digits.bytes().all(|digit| digit.is_ascii_hexdigit()) {
        needed(section, "key")?.wrong_unshown("64 hexadecimal digits");
        return None;
    }
    Some(Key::Given(key))
}

fn web(section: &Section<'_, '_>) -> Option<Web> {
    let listen = needed(section, "listen").and_then(|field| {
        field.parsed("an address and a port, such as 127.0.0.1:8080", |text| text.parse().ok())
    });
    let public_url = needed(section, "public_url").and_then(|field| match field.text()? {
        "" => Some(None),
        _ => url(&field).map(Some),
    });
    let body_limit = count(section, "body_limit_kib", 1, 65_536);
    let metrics = needed(section, "metrics").and_then(|field| field.flag());
    let proxies = needed(section, "proxies").and_then(|field| {
        let network = |item: &Field<'_, '_>| item.parsed("an address such as 10.0.0.0/8", Network::parse);
        all(field.list()?.iter().map(network))
    });
    Some(Web {
        listen: listen?,
        public_url: public_url?,
        body_limit: usize::try_from(body_limit?).ok()? * 1024,
        metrics: metrics?,
        proxies: proxies?,
    })
}

/// A URL without a slash at the end.
pub(super) fn url(field: &Field<'_, '_>) -> Option<String> {
    let expected = "an address that begins with https:// or http://, without ? or #";
    field.parsed(expected, |text| {
        let url = reqwest::Url::parse(text).ok()?;
        let fits =
            matches!(url.scheme(), "http" | "https") && url.query().is_none() && url.fragment().is_none();
        fits.then(|| text.trim_end_matches('/').to_owned())
    })
}

fn countries(section: &Section<'_, '_>, form: &Form<'_>) -> Option<Countries> {
    let countries = match Countries::parse(COUNTRIES) {
        Ok(countries) => countries,
        Err(problems) => {
            for problem in problems {
                form.add(problem);
            }
            return None;
        }
    };
    let default = needed(section, "default").and_then(|field| hours(&field));
    let own: Option<BTreeMap<Country, Hours>> =
        all(section.entries().into_iter().filter(|(name, _)| *name != "default").map(|(name, field)| {
            let known = |country: &Country| countries.get(*country).is_some();
            let country = Country::parse(name).filter(known);
            if country.is_none() {
                let codes: Vec<String> = countries.iter().map(|(code, _)| code.to_string()).collect();
                let near = nearest(name, codes.iter().map(String::as_str));
                field.wrong_near(&format!("hours of a country we know: {}", codes.join(", ")), near);
            }
            country.zip(hours(&field))
        }))
        .map(|own| own.into_iter().collect());
    let own = own?;
    let written: Vec<Country> = own.keys().copied().collect();
    match countries.with_hours(default?, own) {
        Ok(countries) => Some(countries),
        Err(never) => {
            let name = match written.contains(&never.0) {
                true => never.0.to_string(),
                false => "default".to_owned(),
            };
            let expected = "hours at which everybody can be written to";
            form.wrong(&section.path_of(&name), expected, &format!("hours that never are in {}", never.0));
            None
        }
    }
}

/// Our own rules, with those of the operator's file over them, if there is one.
fn rules(field: &Field<'_, '_>, countries: &Countries, form: &Form<'_>, open: Open<'_>) -> Option<Rules> {
    let path = field.parsed("the path of a file", |text| (!text.is_empty()).then(|| PathBuf::from(text)))?;
    let own = match open(&path) {
        Ok(text) => Some(text),
        Err(error) if error.kind() == io::ErrorKind::NotFound => None,
        Err(error) => {
            field.wrong(&format!("a file that can be read ({error})"));
            return None;
        }
    };
    let origin = path.display().to_string();
    let own = own.as_deref().map(|text| (origin.as_str(), text));
    let rules = Rules::parse(own, |country| countries.get(country).is_some());
    rules.map_err(|problems| problems.into_iter().for_each(|problem| form.add(problem))).ok()
}

fn own_days_off(section: &Section<'_, '_>) -> Option<BTreeMap<Country, Vec<DayOff>>> {
    let read = |(_, field): (&str, Field<'_, '_>)| days_off(&field);
    let named = section.entries().into_iter().map(|(name, field)| {
        let country = Country::parse(name);
        if country.is_none() {
            field.wrong("days off of a country, by its two letters, such as KH");
        }
        country.zip(read((name, field)))
    });
    Some(all(named)?.into_iter().collect())
}

fn outbox(section: &Section<'_, '_>) -> Option<Outbox> {
    let prefer = needed(section, "prefer")
        .and_then(|field| field.one_of(&[("telegram", Scheme::Telegram), ("sms", Scheme::Tel)]));
    let resend_in_doubt = needed(section, "resend_in_doubt").and_then(|field| field.flag());
    let unconfirmed_after = count(section, "unconfirmed_after_hours", 1, 8760);
    let attempts = count(section, "attempts", 1, 100);
    let backoff_first = seconds(section, "backoff_first_seconds", 3600);
    let backoff_most = seconds(section, "backoff_most_seconds", 86_400);
    if let (Some(first), Some(most)) = (backoff_first, backoff_most)
        && first > most
    {
        needed(section, "backoff_most_seconds")?.wrong("no less than backoff_first_seconds");
    }
    let give_up_hours = count(section, "give_up_hours", 1, 720);
    Some(Outbox {
        attempts: attempts?,
        give_up_hours: give_up_hours?,
        backoff_first: backoff_first?,
        backoff_most: backoff_most?,
        prefer: prefer?,
        resend_in_doubt: resend_in_doubt?,
        unconfirmed_after: Duration::from_secs(u64::from(unconfirmed_after?) * 3600),
    })
}

fn spool(section: &Section<'_, '_>) -> Option<Spool> {
    let filled = |text: &str| (!text.is_empty()).then(|| PathBuf::from(text));
    let file = needed(section, "file")?.parsed("the path of a file", filled);
    let most = count(section, "most_mib", 1, 65_536);
    Some(Spool { file: file?, most: u64::from(most?) * 1024 * 1024 })
}

fn keep(section: &Section<'_, '_>) -> Option<Keep> {
    let inbound_days = count(section, "inbound_days", INBOUND_LEAST_DAYS, KEEP_MOST_DAYS);
    let outbound_days = count(section, "outbound_days", 1, KEEP_MOST_DAYS);
    let media_days = count(section, "media_days", 1, KEEP_MOST_DAYS);
    Some(Keep { inbound_days: inbound_days?, outbound_days: outbound_days?, media_days: media_days? })
}

/// The inner `None`: no server is configured.
fn mail(section: &Section<'_, '_>, open: Open<'_>) -> Option<Option<Mail>> {
    let server = text(section, "server");
    let port = needed(section, "port").and_then(|field| field.whole(1..=65_535));
    let tls = needed(section, "tls").and_then(|field| {
        field.one_of(&[("starttls", Tls::StartTls), ("tls", Tls::Tls), ("none", Tls::None)])
    });
    let authority = needed(section, "ca_file").and_then(|field| authority(&field, open));
    let user = text(section, "user");
    let password = secret(section, "password", open);
    let from = needed(section, "from");
    let server = server?;
    if server.is_empty() {
        return Some(None);
    }
    let is_here = matches!(server.as_str(), "localhost" | "127.0.0.1" | "::1");
    if tls == Some(Tls::None) && !is_here {
        needed(section, "tls")?.wrong("starttls or tls, since the server is not on this computer");
    }
    let from = from.and_then(|field| {
        field.parsed("who digests are from, such as Suara <suara@example.org>", |text| text.parse().ok())
    });
    let login = match (user?.as_str(), password?) {
        ("", None) => None,
        (user, Some(password)) if !user.is_empty() => Some((user.to_owned(), password)),
        _ => {
            needed(section, "user")?.wrong("both a user and a password, or neither");
            return None;
        }
    };
    let port = u16::try_from(port?).ok()?;
    Some(Some(Mail { server, port, tls: tls?, authority: authority?, login, from: from? }))
}

/// A certificate in a file; the inner `None`: no file is named.
fn authority(field: &Field<'_, '_>, open: Open<'_>) -> Option<Option<String>> {
    let path = field.text()?;
    if path.is_empty() {
        return Some(None);
    }
    let wrong = match open(Path::new(path)) {
        Ok(text) if text.contains("-----BEGIN CERTIFICATE-----") => return Some(Some(text)),
        Ok(_) => "a certificate as PEM, which begins with -----BEGIN CERTIFICATE-----".to_owned(),
        Err(error) => format!("a file that can be read ({error})"),
    };
    field.wrong(&wrong);
    None
}

/// The names of the Telegram channels; `None` when the channels could not be read.
fn bots(channels: Option<&BTreeMap<String, Channel>>) -> Option<Vec<&str>> {
    let is_bot = |channel: &Channel| matches!(channel, Channel::Telegram(_));
    let names = channels?.iter().filter(|(_, channel)| is_bot(channel));
    Some(names.map(|(name, _)| name.as_str()).collect())
}

fn digest(section: &Section<'_, '_>, bots: &Option<Vec<&str>>, has_mail: bool) -> Option<Digest> {
    let filled = |name: &str, expected: &str| {
        let field = section.needed(name, expected)?;
        field.parsed(expected, |text| (!text.is_empty()).then(|| text.to_owned()))
    };
    let name = filled("name", "a name for logs and files");
    let consultation = filled("consultation", "the short name of a consultation");
    let five = "minute, hour, day, month and weekday, such as 0 9 * * Mon";
    let cron = section.needed("cron", five).and_then(|field| {
        let is_five = |text: &str| text.split_whitespace().count() == 5;
        field.parsed(five, |text| is_five(text).then(|| text.to_owned()))
    });
    let zone = section.needed("zone", "a time zone, such as Asia/Jakarta").and_then(|field| zone(&field));
    let language = section
        .needed("language", "a language, such as en")
        .and_then(|field| field.parsed("a language, such as en", Language::parse));
    let groups = section.field("groups").map_or(Some(Vec::new()), |field| {
        let items = field.list()?;
        all(items.iter().map(|item| item.text().map(str::to_owned)))
    });
    let places = "a list of places, such as [{ file = \"digests\" }]";
    let to = section.needed("to", places).and_then(|field| {
        let items = field.list()?;
        if items.is_empty() {
            field.wrong(places);
        }
        all(items.iter().map(|item| item.section_of(places, |to| destination(to, item, bots, has_mail))?))
    });
    Some(Digest {
        name: name?,
        consultation: consultation?,
        cron: cron?,
        zone: zone?,
        language: language?,
        groups: groups?,
        to: to?,
    })
}

fn destination(
    section: &Section<'_, '_>,
    whole: &Field<'_, '_>,
    bots: &Option<Vec<&str>>,
    has_mail: bool,
) -> Option<Destination> {
    let file = section.field("file");
    let mail = section.field("mail");
    let telegram = section.field("telegram");
    let channel = section.field("channel");
    match (file, mail, telegram) {
        (Some(file), None, None) => {
            let filled = |text: &str| (!text.is_empty()).then(|| Destination::File(text.into()));
            file.parsed("the path of a folder", filled)
        }
        (None, Some(mail), None) => {
            if !has_mail {
                mail.wrong("a place other than e-mail, or a server under [mail]");
            }
            let address = |text: &str| text.parse().ok().map(Destination::Mail);
            mail.parsed("an e-mail address", address)
        }
        (None, None, Some(telegram)) => {
            let chat = telegram.whole(i64::MIN..=i64::MAX)?;
            let bots = bots.as_ref()?;
            let channel = match (channel, bots.as_slice()) {
                (Some(channel), _) => channel.parsed("the name of a Telegram channel", |name| {
                    bots.contains(&name).then(|| name.to_owned())
                }),
                (None, [only]) => Some((*only).to_owned()),
                (None, []) => {
                    telegram.wrong("a place other than Telegram, or a channel of kind telegram");
                    None
                }
                (None, _) => {
                    whole.wrong("also `channel`, since there are several Telegram channels");
                    None
                }
            };
            Some(Destination::Telegram { channel: channel?, chat })
        }
        (Some(_), Some(_), _) | (Some(_), _, Some(_)) | (_, Some(_), Some(_)) | (None, None, None) => {
            whole.wrong("one of file, mail and telegram");
            None
        }
    }
}

fn alert(section: &Section<'_, '_>, bots: &Option<Vec<&str>>, has_mail: bool) -> Option<Alert> {
    let places = "a list of places, such as [{ mail = \"office@example.org\" }]";
    let to = section.needed("to", places).and_then(|field| {
        let items = field.list()?;
        all(items.iter().map(|item| item.section_of(places, |to| destination(to, item, bots, has_mail))?))
    });
    if to.iter().flatten().any(|to| matches!(to, Destination::File(_))) {
        section.needed("to", places)?.wrong("e-mail addresses and Telegram chats: a folder tells nobody");
        return None;
    }
    let after_seconds = count(section, "after_seconds", 5, 3600);
    let failures_percent = count(section, "failures_percent", 1, 100);
    let again_hours = count(section, "again_hours", 1, 720);
    Some(Alert {
        to: to?,
        after_seconds: after_seconds?,
        failures_percent: failures_percent?,
        again_hours: again_hours?,
    })
}

fn log(section: &Section<'_, '_>) -> Option<Log> {
    let level = needed(section, "level").and_then(|field| {
        field.parsed("error, warn, info, debug or trace", |text| {
            let filter: Result<tracing_subscriber::EnvFilter, _> = text.parse();
            (!text.is_empty() && filter.is_ok()).then(|| text.to_owned())
        })
    });
    let format = needed(section, "format")
        .and_then(|field| field.one_of(&[("text", LogFormat::Text), ("json", LogFormat::Json)]));
    Some(Log { level: level?, format: format? })
}
