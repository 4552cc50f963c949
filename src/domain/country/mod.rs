//! What we know of a country: its numbers, languages, time, and when a person there may be written to.

use std::collections::BTreeMap;

use chrono::{
    DateTime, Datelike, Days, LocalResult, NaiveDate, NaiveTime, TimeDelta, TimeZone, Utc, Weekday,
};
use chrono_tz::Tz;

use super::Time;
use super::contact::{Country, Language};
use super::form::{Field, Form, Problem, Section};

/// `data/countries.toml`, as the program carries it.
pub const COUNTRIES: &str = include_str!("../../../data/countries.toml");

/// How far ahead we look for an hour at which writing is allowed: a week holds every weekday's pause, and a festival
/// takes a week at most; further days off that follow it, the other.
const DAYS_AHEAD: u64 = 21;

/// How many beginnings of hours in one country or another are tried until one suits all: a week has few of them.
const MOST_MOMENTS: usize = 200;

/// The stretch in which the most messages a day are counted: not a date, so that midnight gives no second helping.
pub const A_DAY: TimeDelta = TimeDelta::hours(24);

/// From 1970 to the first day of 2026.
const DAYS_TO_2026: i64 = 20_454;

/// A stretch of one day: the first moment that is in, and the first that is out again.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Hours {
    from: NaiveTime,
    until: NaiveTime,
}

impl Hours {
    /// Reads `09:00-20:00`: hours and minutes of one day, the end later than the beginning. `24:00` is not a time.
    pub fn parse(text: &str) -> Option<Hours> {
        let (from, until) = text.split_once('-')?;
        let time = |text: &str| NaiveTime::parse_from_str(text.trim(), "%H:%M").ok();
        let hours = Hours { from: time(from)?, until: time(until)? };
        (hours.from < hours.until).then_some(hours)
    }

    fn hold(&self, time: NaiveTime) -> bool {
        self.from <= time && time < self.until
    }
}

/// One country.
#[derive(Debug, Clone, PartialEq)]
pub struct Land {
    /// Its English name.
    pub name: String,
    /// What a number begins with, without plus: 855.
    pub calling_code: u16,
    /// In the order of use; at least one.
    pub languages: Vec<Language>,
    /// At least one; the first is used for dates that people read.
    pub zones: Vec<Tz>,
    /// What its rules allow, local time.
    pub hours: Hours,
    /// Times inside the hours when we do not write.
    pub pauses: Vec<(Weekday, Hours)>,
    /// Days on which we do not write.
    pub days_off: Vec<DayOff>,
    /// The most messages in 24 hours that a person may be sent unasked, if its rules name a number.
    pub most_a_day: Option<u32>,
    /// Whether a long SMS arrives as one message.
    pub concatenates: bool,
    /// Where the hours come from.
    pub source: String,
    /// The month that was written down: `2026-11`.
    pub noted: String,
    /// How far to believe it.
    pub trust: Trust,
}

/// A day on which nobody is written to: of every year, or of one, where it goes by another calendar than ours.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum DayOff {
    /// Month and day, 1 to 12 and 1 to 31.
    EveryYear(u32, u32),
    /// This day.
    Once(NaiveDate),
}

impl DayOff {
    /// Reads `12-25` or `2027-02-06`.
    pub fn parse(text: &str) -> Option<DayOff> {
        if let Ok(day) = NaiveDate::parse_from_str(text, "%Y-%m-%d") {
            return Some(DayOff::Once(day));
        }
        // In a leap year every day is one.
        let day = NaiveDate::parse_from_str(&format!("2024-{text}"), "%Y-%m-%d").ok()?;
        Some(DayOff::EveryYear(day.month(), day.day()))
    }

    fn is(self, day: NaiveDate) -> bool {
        match self {
            DayOff::EveryYear(month, date) => (day.month(), day.day()) == (month, date),
            DayOff::Once(once) => day == once,
        }
    }
}

/// How far to believe a fact from outside.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Trust {
    /// The rule itself was read.
    Regulator,
    /// Somebody else's page says so.
    Page,
    /// Nobody has checked it.
    Memory,
}

impl Trust {
    /// As it is written.
    pub fn as_str(self) -> &'static str {
        match self {
            Trust::Regulator => "regulator",
            Trust::Page => "page",
            Trust::Memory => "memory",
        }
    }
}

/// Hours that leave no moment to write in: in a country with several zones, a good hour must be one in all of them.
#[derive(Debug, Clone, Copy, PartialEq, Eq, thiserror::Error)]
#[error("these hours leave no time at which {0} may be written to")]
pub struct NeverAllowed(pub Country);

/// Every country we can write to, and the hours that are kept.
#[derive(Debug, Clone, PartialEq)]
pub struct Countries {
    lands: BTreeMap<Country, Land>,
    default: Hours,
    own: BTreeMap<Country, Hours>,
    own_days_off: BTreeMap<Country, Vec<DayOff>>,
}

impl Countries {
    /// Reads `data/countries.toml`'s form. The default hours are 09:00 to 20:00.
    ///
    /// # Errors
    /// Every mistake, with its line.
    pub fn parse(text: &str) -> Result<Countries, Vec<Problem>> {
        let form = Form::lay(&[("data/countries.toml", text)], &[])?;
        let mut lands = BTreeMap::new();
        form.read(|all| {
            for (code, field) in all.entries() {
                let country = Country::parse(code).filter(|country| country.as_str() == code);
                if country.is_none() {
                    field.wrong("a country's two capital letters, such as KH");
                }
                let land = field.section(land).flatten();
                if let (Some(country), Some(land)) = (country, land) {
                    lands.insert(country, land);
                }
            }
        });
        let countries = Countries {
            lands,
            default: Hours {
                from: NaiveTime::MIN + TimeDelta::hours(9),
                until: NaiveTime::MIN + TimeDelta::hours(20),
            },
            own: BTreeMap::new(),
            own_days_off: BTreeMap::new(),
        };
        if let Err(NeverAllowed(country)) = countries.all_can_be_written_to() {
            form.wrong(&format!("{country}.hours"), "hours that leave a time to write", "none");
        }
        let problems = form.problems();
        if problems.is_empty() { Ok(countries) } else { Err(problems) }
    }

    /// The same, with other default hours, and some countries' hours as the operator set them: these replace both the
    /// default and what `countries.toml` says, but not its pauses.
    ///
    /// # Errors
    /// [`NeverAllowed`] names a country that could never be written to.
    pub fn with_hours(
        mut self,
        default: Hours,
        own: BTreeMap<Country, Hours>,
    ) -> Result<Countries, NeverAllowed> {
        self.default = default;
        self.own = own;
        self.all_can_be_written_to().map(|()| self)
    }

    /// The same, with some countries' days off as the operator set them, in place of those of `countries.toml`.
    pub fn with_days_off(self, own_days_off: BTreeMap<Country, Vec<DayOff>>) -> Countries {
        Countries { own_days_off, ..self }
    }

    /// The most messages in 24 hours that a person may be sent unasked; where somebody is unknown, the least of all.
    pub fn most_a_day(&self, country: Option<Country>) -> Option<u32> {
        match country {
            Some(country) => self.lands.get(&country)?.most_a_day,
            None => self.lands.values().filter_map(|land| land.most_a_day).min(),
        }
    }

    /// What we know of it.
    pub fn get(&self, country: Country) -> Option<&Land> {
        self.lands.get(&country)
    }

    /// All of them, by code.
    pub fn iter(&self) -> impl Iterator<Item = (Country, &Land)> {
        self.lands.iter().map(|(country, land)| (*country, land))
    }

    /// Whether a person there may be written to at this moment. Nobody is written to in a country we do not know.
    pub fn allowed(&self, country: Country, at: Time) -> bool {
        let Some(land) = self.lands.get(&country) else {
            return false;
        };
        land.zones.iter().all(|zone| {
            let local = at.with_timezone(zone);
            let paused =
                |(day, hours): &(Weekday, Hours)| *day == local.weekday() && hours.hold(local.time());
            self.hours(country, land).all(|hours| hours.hold(local.time()))
                && !land.pauses.iter().any(paused)
                && !self.is_off(country, land, local.date_naive())
        })
    }

    /// The same for somebody of whom we may not know where they are, as with Telegram: then it must be allowed
    /// everywhere we know. `None` where no moment ever is.
    pub fn next_allowed_for(&self, country: Option<Country>, at: Time) -> Option<Time> {
        let Some(country) = country else {
            let next = |at: &Time| {
                let later = self.lands.keys().filter_map(|land| self.next_allowed(*land, *at)).max();
                later.filter(|later| later != at)
            };
            let reached = std::iter::successors(Some(at), next).take(MOST_MOMENTS).last()?;
            return next(&reached).is_none().then_some(reached);
        };
        self.next_allowed(country, at)
    }

    /// The first moment, `now` or later, when a person may be written to unasked, who was sent `sent` messages unasked
    /// in the [`A_DAY`] before, the first of them at `first`. `None`: never, as in a country we do not know.
    pub fn next_unasked(&self, country: Option<Country>, sent: i64, first: Time, now: Time) -> Option<Time> {
        let full = self.most_a_day(country).is_some_and(|most| sent >= i64::from(most));
        self.next_allowed_for(country, if full { (first + A_DAY).max(now) } else { now })
    }

    /// The first moment, `at` or later, when a person there may be written to; `None` for a country we do not know.
    pub fn next_allowed(&self, country: Country, at: Time) -> Option<Time> {
        let land = self.lands.get(&country)?;
        if self.allowed(country, at) {
            return Some(at);
        }
        // Writing becomes allowed only where some hours begin or some pause ends.
        let begins: Vec<NaiveTime> = self
            .hours(country, land)
            .map(|hours| hours.from)
            .chain(land.pauses.iter().map(|(_, hours)| hours.until))
            .collect();
        // Day by day: nearly always it is this one or the next.
        let mut moments: Vec<Time> = Vec::new();
        for days in 0..=DAYS_AHEAD {
            moments.clear();
            for zone in &land.zones {
                // All zones of a country are on one day at its first zone's noon, or on two that touch.
                let day = at.with_timezone(zone).date_naive().checked_add_days(Days::new(days))?;
                if !self.is_off(country, land, day) {
                    moments.extend(begins.iter().filter_map(|time| moment(*zone, day, *time)));
                }
            }
            moments.sort_unstable();
            let first = moments.iter().find(|moment| **moment >= at && self.allowed(country, **moment));
            if let Some(first) = first {
                return Some(*first);
            }
        }
        None
    }

    fn is_off(&self, country: Country, land: &Land, day: NaiveDate) -> bool {
        self.own_days_off.get(&country).unwrap_or(&land.days_off).iter().any(|off| off.is(day))
    }

    /// All of these must hold.
    fn hours<'a>(&'a self, country: Country, land: &'a Land) -> impl Iterator<Item = Hours> + 'a {
        match self.own.get(&country) {
            Some(own) => vec![*own],
            None => vec![self.default, land.hours],
        }
        .into_iter()
    }

    fn all_can_be_written_to(&self) -> Result<(), NeverAllowed> {
        // Any moment of our days will do; the zones of 1970 were others.
        let at = DateTime::UNIX_EPOCH + TimeDelta::days(DAYS_TO_2026);
        let never = |country: &&Country| self.next_allowed(**country, at).is_none();
        match self.lands.keys().find(never) {
            Some(country) => Err(NeverAllowed(*country)),
            None => Ok(()),
        }
    }
}

/// The moment a clock there first shows this; in a gap (no zone of the region has one) the gap's end is not guessed.
fn moment(zone: Tz, day: NaiveDate, time: NaiveTime) -> Option<Time> {
    match zone.from_local_datetime(&day.and_time(time)) {
        LocalResult::Single(moment) | LocalResult::Ambiguous(moment, _) => Some(moment.with_timezone(&Utc)),
        LocalResult::None => None,
    }
}

fn land(section: &Section<'_, '_>) -> Option<Land> {
    let text = |name: &str| {
        let field = section.needed(name, "text between quotes")?;
        field.text().map(str::to_owned)
    };
    let list = |name: &str| section.needed(name, "a list, between [ and ]")?.list();
    let name = text("name");
    let calling_code =
        section.needed("calling_code", "a country's calling code").and_then(|field| field.whole(1..=999));
    let languages = list("languages").and_then(|items| {
        let language = |item: &Field<'_, '_>| item.parsed("a language, such as km", Language::parse);
        all(items.iter().map(language))
    });
    let zones = list("zones").and_then(|items| all(items.iter().map(zone)));
    for (name, empty) in [
        ("languages", languages.as_ref().is_some_and(Vec::is_empty)),
        ("zones", zones.as_ref().is_some_and(Vec::is_empty)),
    ] {
        if let (true, Some(field)) = (empty, section.field(name)) {
            field.wrong("at least one");
        }
    }
    let day_hours = section.needed("hours", "hours, such as 09:00-20:00").and_then(|field| hours(&field));
    let pauses = list("pauses").and_then(|items| {
        all(items.iter().map(|item| {
            let pause = item.section(|pause| {
                let day = pause
                    .needed("day", "a day, Mon to Sun")
                    .and_then(|field| field.parsed("a day, Mon to Sun", |day| day.parse().ok()));
                let time =
                    pause.needed("hours", "hours, such as 12:00-14:00").and_then(|field| hours(&field));
                day.zip(time)
            });
            pause.flatten()
        }))
    });
    let days_off = section.field("days_off").map_or(Some(Vec::new()), |field| days_off(&field));
    let most_a_day = section
        .field("most_a_day")
        .map_or(Some(None), |field| Some(u32::try_from(field.whole(1..=100)?).ok()));
    let concatenates = section.needed("concatenates", "true or false").and_then(|field| field.flag());
    let source = text("source");
    let noted = text("noted");
    let trust = trust(section);
    Some(Land {
        name: name?,
        calling_code: u16::try_from(calling_code?).ok()?,
        languages: languages?,
        zones: zones?,
        hours: day_hours?,
        pauses: pauses?,
        days_off: days_off?,
        most_a_day: most_a_day?,
        concatenates: concatenates?,
        source: source?,
        noted: noted?,
        trust: trust?,
    })
}

/// Reads how far a fact is to be believed.
pub fn trust(section: &Section<'_, '_>) -> Option<Trust> {
    section.needed("trust", "regulator, page or memory").and_then(|field| {
        field.one_of(&[("regulator", Trust::Regulator), ("page", Trust::Page), ("memory", Trust::Memory)])
    })
}

/// Reads hours out of a field.
pub fn hours(field: &Field<'_, '_>) -> Option<Hours> {
    field.parsed("hours of one day, such as 09:00-20:00", Hours::parse)
}

/// Reads a list of days out of a field.
pub fn days_off(field: &Field<'_, '_>) -> Option<Vec<DayOff>> {
    let items = field.list()?;
    all(items.iter().map(|item| item.parsed("a day, such as 12-25 or 2027-02-06", DayOff::parse)))
}

/// Reads a zone out of a field, and names the one that was probably meant.
pub fn zone(field: &Field<'_, '_>) -> Option<Tz> {
    let text = field.text()?;
    let zone: Option<Tz> = text.parse().ok();
    if zone.is_none() {
        let near = super::form::nearest(text, chrono_tz::TZ_VARIANTS.iter().map(|zone| zone.name()));
        field.wrong_near("a time zone, such as Asia/Jakarta", near);
    }
    zone
}

/// All, or nothing if one is missing; looks at each one, so that each one's mistake is found.
pub fn all<T>(items: impl Iterator<Item = Option<T>>) -> Option<Vec<T>> {
    let items: Vec<Option<T>> = items.collect();
    items.into_iter().collect()
}

#[cfg(test)]
mod tests;
