use chrono::Timelike as _;
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
        let evening = time(&format!("2026-11-30T23:30:00{offset}"));
        let morning = time(&format!("2026-12-01T09:00:00{offset}"));
        assert_eq!(all.next_allowed(country(code), evening), Some(morning), "{code}");
        let small_hours = time(&format!("2026-12-01T00:10:00{offset}"));
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

/// The same from another source: fixed offsets from UTC, hours by the minute, days by their date.
fn is_fine(code: &str, at: Time) -> bool {
    let (offsets, from, until): (&[i64], u32, u32) = match code {
        "MM" => (&[390], 9, 20),
        "ID" => (&[420, 480, 540], 9, 20),
        "KH" | "LA" | "TH" | "VN" => (&[420], 9, 20),
        "BN" | "MY" | "PH" | "SG" => (&[480], 9, 20),
        _ => (&[540], 9, 20),
    };
    offsets.iter().all(|offset| {
        let local = (at + TimeDelta::minutes(*offset)).naive_utc();
        let prayer = code == "BN" && local.weekday() == Weekday::Fri && (12..14).contains(&local.hour());
        let date = local.format("%Y-%m-%d").to_string();
        let feasts: &[&str] = match code {
            "PH" => &["-12-25", "-01-01", "-11-01", "2027-03-26"],
            "TL" => &["-12-25", "-01-01", "-11-02", "2027-03-26"],
            "TH" => &["-04-13", "-04-14", "-04-15"],
            "VN" => &["2027-02-06", "2027-02-07", "2027-02-08"],
            "ID" => &["-12-25", "2027-03-08", "2027-03-10"],
            "KH" => &["2027-04-14", "2027-09-30"],
            _ => &[],
        };
        (from..until).contains(&local.hour()) && !prayer && !feasts.iter().any(|day| date.ends_with(day))
    })
}

/// The rules of a country as `data/countries.toml` has them, read by nothing of ours.
struct Rules {
    zones: Vec<Tz>,
    /// Hours of the day in minutes since midnight: ours and theirs. All must hold.
    hours: Vec<(u32, u32)>,
    pauses: Vec<(Weekday, (u32, u32))>,
    /// Month and day, and the year where it is of one alone.
    days_off: Vec<(Option<i32>, u32, u32)>,
    most_a_day: Option<usize>,
}

impl Rules {
    fn of(land: &toml::Value) -> Rules {
        let text = |value: &toml::Value| value.as_str().unwrap().to_owned();
        let list = |name: &str| land.get(name).and_then(toml::Value::as_array).cloned().unwrap_or_default();
        let minutes = |hours: &toml::Value| {
            let hours = text(hours);
            let minute =
                |time: &str| time[..2].parse::<u32>().unwrap() * 60 + time[3..].parse::<u32>().unwrap();
            (minute(&hours[..5]), minute(&hours[6..]))
        };
        let day_off = |text: &str| {
            let numbers: Vec<u32> = text.split('-').map(|number| number.parse().unwrap()).collect();
            let year = (numbers.len() == 3).then(|| numbers[0] as i32);
            (year, numbers[numbers.len() - 2], numbers[numbers.len() - 1])
        };
        let pause = |pause: &toml::Value| (text(&pause["day"]).parse().unwrap(), minutes(&pause["hours"]));
        Rules {
            zones: list("zones").iter().map(|zone| text(zone).parse().unwrap()).collect(),
            hours: vec![(9 * 60, 20 * 60), minutes(&land["hours"])],
            pauses: list("pauses").iter().map(pause).collect(),
            days_off: list("days_off").iter().map(|day| day_off(&text(day))).collect(),
            most_a_day: land.get("most_a_day").map(|most| most.as_integer().unwrap() as usize),
        }
    }

    fn allow(&self, at: Time) -> bool {
        self.zones.iter().all(|zone| {
            let local = at.with_timezone(zone).naive_local();
            let minute = local.hour() * 60 + local.minute();
            let within = |(from, until): &(u32, u32)| (*from..*until).contains(&minute);
            let paused = |(day, hours): &(Weekday, (u32, u32))| *day == local.weekday() && within(hours);
            let off = |(year, month, day): &(Option<i32>, u32, u32)| {
                year.is_none_or(|year| year == local.year()) && (local.month(), local.day()) == (*month, *day)
            };
            self.hours.iter().all(within) && !self.pauses.iter().any(paused) && !self.days_off.iter().any(off)
        })
    }
}

#[test]
fn a_million_sends_and_none_at_a_wrong_hour_or_beyond_the_most_a_day() {
    // 20,000 people, each of whom should get 50 messages in some three weeks of 2026 or 2027.
    const PEOPLE: i64 = 20_000;
    const MESSAGES: i64 = 50;
    const SPAN: i64 = 21 * 86_400;
    let all = countries();
    let table: toml::Table = COUNTRIES.parse().unwrap();
    let rules: Vec<(Country, Rules)> =
        table.iter().map(|(code, land)| (country(code), Rules::of(land))).collect();
    assert_eq!(rules.len(), 11);
    let begin = time("2026-01-01T00:00:00Z").timestamp();
    let (mut second, mut late, mut many, mut by_country) = (0_i64, 0, 0, BTreeMap::<_, i64>::new());
    for person in 0..PEOPLE {
        // Of one in a hundred nobody knows where they are.
        let place = (person % 100 > 0).then(|| &rules[person as usize % rules.len()]);
        let home = place.map(|(code, _)| *code);
        let theirs: Vec<&Rules> = match place {
            Some((_, rules)) => vec![rules],
            None => rules.iter().map(|(_, rules)| rules).collect(),
        };
        let allow = |at: Time| theirs.iter().all(|rules| rules.allow(at));
        let most = theirs.iter().filter_map(|rules| rules.most_a_day).min();
        let from = begin + (person * 48_271) % (2 * 365 * 86_400 - SPAN);
        let mut due: std::collections::BinaryHeap<std::cmp::Reverse<Time>> = (0..MESSAGES)
            .map(|_| {
                second = (second + 48_271_001) % SPAN;
                std::cmp::Reverse(DateTime::from_timestamp(from + second, 0).unwrap())
            })
            .collect();
        let mut sent: Vec<Time> = Vec::new();
        while let Some(std::cmp::Reverse(now)) = due.pop() {
            let lately: Vec<Time> =
                sent.iter().rev().take_while(|at| now - **at < TimeDelta::hours(24)).copied().collect();
            let first = lately.last().copied().unwrap_or(now);
            let next = all.next_unasked(home, lately.len() as i64, first, now).unwrap();
            let full = most.is_some_and(|most| lately.len() >= most);
            // It goes if it may, and waits only if it must not.
            assert_eq!(next == now, allow(now) && !full, "{home:?}: {now} became {next}");
            match next == now {
                true => {
                    // And by the other source, for some of them: it writes out each date.
                    let fine = person % 8 > 0 || home.is_none_or(|code| is_fine(code.as_str(), now));
                    assert!(fine, "{home:?}: {now}");
                    sent.push(now);
                }
                false => {
                    assert!(next > now && allow(next), "{home:?}: {now} became {next}");
                    late += 1;
                    many += usize::from(full);
                    due.push(std::cmp::Reverse(next));
                }
            }
        }
        if let Some(most) = most {
            let close = sent.windows(most + 1).find(|w| w[most] - w[0] < TimeDelta::hours(24));
            assert_eq!(close, None, "{home:?}: more than {most} in 24 hours");
        }
        *by_country.entry(home).or_default() += sent.len() as i64;
    }
    assert_eq!(by_country.values().sum::<i64>(), 1_000_000, "{by_country:?}");
    assert_eq!(by_country.len(), 12);
    assert!(late > 500_000 && many > 40_000, "hours and numbers both held some back: {late}, {many}");
    assert_eq!(
        all.next_unasked(Country::parse("FR"), 0, time("2026-12-01T12:00:00Z"), time("2026-12-01T12:00:00Z")),
        None
    );
}

#[test]
fn a_feast_goes_by_the_calendar_there_and_the_operator_has_the_last_word() {
    let all = countries();
    let tet = time("2027-02-06T10:00:00+07:00");
    assert!(!all.allowed(country("VN"), tet));
    assert_eq!(all.next_allowed(country("VN"), tet), Some(time("2027-02-09T09:00:00+07:00")));
    assert!(all.allowed(country("TH"), tet));
    // Christmas has begun in Jayapura when it is Christmas Eve in Medan.
    assert!(!all.allowed(country("ID"), time("2026-12-25T09:30:00+07:00")));
    let own = BTreeMap::from([(country("VN"), vec![DayOff::parse("09-02").unwrap()])]);
    let all = all.with_days_off(own);
    assert!(all.allowed(country("VN"), tet));
    assert!(!all.allowed(country("VN"), time("2029-09-02T10:00:00+07:00")));
    for wrong in ["", "13-01", "02-30", "2027-02-29", "25.12."] {
        assert_eq!(DayOff::parse(wrong), None, "{wrong}");
    }
    assert_eq!(DayOff::parse("02-29"), Some(DayOff::EveryYear(2, 29)));
}

#[test]
fn the_most_a_day_of_somebody_unknown_is_the_least_of_all() {
    let all = countries();
    assert_eq!(all.most_a_day(Some(country("VN"))), Some(3));
    assert_eq!(all.most_a_day(Some(country("PH"))), None);
    assert_eq!(all.most_a_day(None), Some(3));
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
