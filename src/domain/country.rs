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
pub const COUNTRIES: &str = include_str!("../../data/countries.toml");

/// How far ahead we look for an hour at which writing is allowed. A week holds every weekday's pause; the eighth day
/// makes sure of a whole one in every zone.
const DAYS_AHEAD: u64 = 8;

/// How many beginnings of hours in one country or another are tried until one suits all: a week has few of them.
const MOST_MOMENTS: usize = 200;

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
    /// Whether a long SMS arrives as one message.
    pub concatenates: bool,
    /// Where the hours come from.
    pub source: String,
    /// The month that was written down: `2026-11`.
    pub noted: String,
    /// How far to believe it.
    pub trust: Trust,
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
            self.hours(country, land).all(|hours| hours.hold(local.time())) && !land.pauses.iter().any(paused)
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
        let mut moments: Vec<Time> = Vec::new();
        for zone in &land.zones {
            let today = at.with_timezone(zone).date_naive();
            let days = (0..=DAYS_AHEAD).filter_map(|days| today.checked_add_days(Days::new(days)));
            let on = |day: NaiveDate| begins.iter().filter_map(move |time| moment(*zone, day, *time));
            moments.extend(days.flat_map(on));
        }
        moments.sort_unstable();
        moments.into_iter().find(|moment| *moment >= at && self.allowed(country, *moment))
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
    let concatenates = section.needed("concatenates", "true or false").and_then(|field| field.flag());
    let source = text("source");
    let noted = text("noted");
    let trust = section.needed("trust", "regulator, page or memory").and_then(|field| {
        field.one_of(&[("regulator", Trust::Regulator), ("page", Trust::Page), ("memory", Trust::Memory)])
    });
    Some(Land {
        name: name?,
        calling_code: u16::try_from(calling_code?).ok()?,
        languages: languages?,
        zones: zones?,
        hours: day_hours?,
        pauses: pauses?,
        concatenates: concatenates?,
        source: source?,
        noted: noted?,
        trust: trust?,
    })
}

/// Reads hours out of a field.
pub fn hours(field: &Field<'_, '_>) -> Option<Hours> {
    field.parsed("hours of one day, such as 09:00-20:00", Hours::parse)
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
mod tests {
    use proptest::prelude::*;

    use super::*;

    fn countries() -> Countries {
        Countries::parse(COUNTRIES).unwrap()
    }

    fn country(code: &str) -> Country {
        Country::parse(code).unwrap()
    }

    fn time(text: &str) -> Time {
        DateTime::parse_from_rfc3339(text).unwrap().to_utc()
    }

    #[test]
    fn the_eleven_are_there_with_numbers_and_a_first_language() {
        let said: Vec<String> = countries()
            .iter()
            .map(|(code, land)| {
                format!("{code} +{} {} {}", land.calling_code, land.languages[0], land.concatenates)
            })
            .collect();
        assert_eq!(
            said,
            [
                "BN +673 ms true",
                "ID +62 id true",
                "KH +855 km true",
                "LA +856 lo true",
                "MM +95 my true",
                "MY +60 ms true",
                "PH +63 fil true",
                "SG +65 en true",
                "TH +66 th true",
                "TL +670 tet false",
                "VN +84 vi true",
            ]
        );
    }

    #[test]
    fn nobody_is_written_to_at_night_wherever_they_are() {
        let all = countries();
        // Local 08:59, 09:00, 19:59, 20:00, from +6:30 to +9.
        for (code, offset) in [("MM", "+06:30"), ("VN", "+07:00"), ("PH", "+08:00"), ("TL", "+09:00")] {
            for (clock, allowed) in [
                ("00:00", false),
                ("08:59", false),
                ("09:00", true),
                ("19:59", true),
                ("20:00", false),
                ("23:59", false),
            ] {
                let at = time(&format!("2026-12-01T{clock}:00{offset}"));
                assert_eq!(all.allowed(country(code), at), allowed, "{code} {clock}");
            }
            let evening = time(&format!("2026-12-31T23:30:00{offset}"));
            let morning = time(&format!("2027-01-01T09:00:00{offset}"));
            assert_eq!(all.next_allowed(country(code), evening), Some(morning), "{code}");
            let small_hours = time(&format!("2027-01-01T00:10:00{offset}"));
            assert_eq!(all.next_allowed(country(code), small_hours), Some(morning), "{code}");
        }
    }

    #[test]
    fn indonesia_waits_for_a_good_hour_from_medan_to_jayapura() {
        let all = countries();
        for (clock, allowed) in [("08:59", false), ("09:00", true), ("17:59", true), ("18:00", false)] {
            let at = time(&format!("2026-12-01T{clock}:00+07:00"));
            assert_eq!(all.allowed(country("ID"), at), allowed, "{clock}");
        }
        let evening = time("2026-12-01T18:00:00+07:00");
        assert_eq!(all.next_allowed(country("ID"), evening), Some(time("2026-12-02T09:00:00+07:00")));
    }

    #[test]
    fn brunei_prays_on_friday() {
        let all = countries();
        // 2026-12-04 is a Friday.
        assert!(!all.allowed(country("BN"), time("2026-12-04T12:00:00+08:00")));
        assert!(all.allowed(country("BN"), time("2026-12-03T12:00:00+08:00")));
        assert_eq!(
            all.next_allowed(country("BN"), time("2026-12-04T12:30:00+08:00")),
            Some(time("2026-12-04T14:00:00+08:00"))
        );
    }

    #[test]
    fn a_country_we_do_not_know_is_never_written_to() {
        let all = countries();
        assert!(!all.allowed(country("FR"), time("2026-12-01T12:00:00Z")));
        assert_eq!(all.next_allowed(country("FR"), time("2026-12-01T12:00:00Z")), None);
    }

    #[test]
    fn the_operator_sets_the_hours_but_not_to_nothing() {
        let default = Hours::parse("10:00-14:00").unwrap();
        let own = BTreeMap::from([(country("PH"), Hours::parse("07:00-21:00").unwrap())]);
        let all = countries().with_hours(default, own).unwrap();
        assert!(all.allowed(country("PH"), time("2026-12-01T20:30:00+08:00")));
        assert!(!all.allowed(country("KH"), time("2026-12-01T14:30:00+07:00")));
        // Never 09:00 to 10:00 in Medan and in Jayapura at once.
        let hour = BTreeMap::from([(country("ID"), Hours::parse("09:00-10:00").unwrap())]);
        assert_eq!(
            countries().with_hours(Hours::parse("09:00-20:00").unwrap(), hour),
            Err(NeverAllowed(country("ID")))
        );
    }

    #[test]
    fn hours_are_hours_of_one_day() {
        for wrong in ["", "9-20", "20:00-09:00", "09:00-09:00", "09:00", "09:00-24:00", "a-b"] {
            assert_eq!(Hours::parse(wrong), None, "{wrong}");
        }
        assert!(Hours::parse("09:00 - 20:00").is_some());
    }

    #[test]
    fn every_mistake_in_the_table_has_its_line() {
        let text = "[kh]\nname = 'x'\ncalling_code = 0\nlanguages = []\nzones = ['Asia/Jakrta']\nhours = '9'\n\
                    pauses = [{ day = 'Freitag', hours = '12:00-14:00' }]\nconcatenates = 1\nsource = ''\n\
                    noted = ''\ntrust = 'pages'\ncapital = 'y'\n";
        let problems = Countries::parse(text).unwrap_err();
        let said: Vec<String> = problems.iter().map(ToString::to_string).collect();
        let lines: Vec<usize> = problems.iter().filter_map(|problem| problem.line).collect();
        assert_eq!(lines, [1, 3, 4, 5, 6, 7, 8, 11, 12], "{said:#?}");
        assert!(said[3].ends_with("did you mean `Asia/Jakarta`?"), "{}", said[3]);
    }

    #[test]
    fn where_somebody_is_unknown_it_must_be_day_everywhere() {
        let countries = countries();
        for (at, expected) in [
            // Nine in Yangon is 02:30 in London, and half past eleven in Dili.
            ("2026-12-01T00:30:00Z", "2026-12-01T02:30:00Z"),
            ("2026-12-01T04:00:00Z", "2026-12-01T04:00:00Z"),
            // Eight in the evening in Dili is eleven in London.
            ("2026-12-01T11:00:00Z", "2026-12-02T02:30:00Z"),
        ] {
            let next = countries.next_allowed_for(None, time(at)).unwrap();
            assert_eq!(next, time(expected), "{at}");
            assert!(countries.iter().all(|(country, _)| countries.allowed(country, next)));
        }
        let unknown = Country::parse("NL");
        assert_eq!(countries.next_allowed_for(unknown, time("2026-12-01T04:00:00Z")), None);
    }

    proptest! {
        #[test]
        fn the_next_allowed_moment_is_allowed_and_the_first(
            seconds in 1_700_000_000_i64..2_000_000_000,
            which in 0_usize..11,
        ) {
            let all = countries();
            let (code, _) = all.iter().nth(which).unwrap();
            let at = DateTime::from_timestamp(seconds, 0).unwrap();
            let next = all.next_allowed(code, at).unwrap();
            prop_assert!(next >= at);
            prop_assert!(all.allowed(code, next));
            let mut between = at;
            while between < next {
                prop_assert!(!all.allowed(code, between), "{code} {between} before {next}");
                between += TimeDelta::minutes(7);
            }
        }
    }
}
