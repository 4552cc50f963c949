//! When a digest is due: a cron expression read in a time zone.
//!
//! The `cron` crate counts weekdays from Sunday = 1, knows no `0` and wants seconds; and it reads a day of the
//! month beside a weekday as "both", where crontabs mean "either". So numbers for weekdays and the two together
//! are refused here rather than understood differently from what the writer meant. Where clocks change, a slot in
//! the hour that does not exist is skipped and one in the hour that happens twice comes twice; `next_after` only
//! ever moves forward. No zone of ASEAN changes its clocks.

use std::str::FromStr;

use chrono::Duration;
use chrono_tz::Tz;

use super::Time;

/// How many slots are looked at to find the newest one that is due. A schedule that has more than this behind it
/// (a year of every ten minutes) was down for so long that the exact number missed no longer matters.
pub const MOST_SLOTS: usize = 60_000;

/// How far the search for the newest slots goes back when `last` is older, in days.
const LOOK_BACK_DAYS: [i64; 4] = [1, 40, 800, 4_000];

/// A schedule: `0 9 * * Mon` in `Asia/Manila`.
#[derive(Debug, Clone, PartialEq)]
pub struct Schedule {
    cron: cron::Schedule,
    zone: Tz,
}

/// A slot that has come, and how many before it were missed.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Due {
    /// The newest slot that is not later than now.
    pub slot: Time,
    /// How many older slots after the last one sent go with it unsent; at most [`MOST_SLOTS`].
    pub missed: usize,
}

/// Why an expression is not a schedule, and what to write instead.
#[derive(Debug, Clone, PartialEq, Eq, thiserror::Error)]
pub enum NotASchedule {
    /// Neither five fields nor six.
    #[error(
        "a schedule has five fields (minute hour day month weekday), as in \"0 9 * * Mon\"; this has {0}"
    )]
    Fields(usize),
    /// A weekday in digits: crontabs and libraries disagree on which day 1 is.
    #[error("write weekdays as names, as in \"0 9 * * Mon\" or \"0 9 * * Mon-Fri\", not \"{0}\"")]
    NumericWeekday(String),
    /// A day of the month and a weekday: some read "and", some "or".
    #[error("give a day of the month or a weekday, not both: \"0 9 1 * *\" or \"0 9 * * Mon\"")]
    DayAndWeekday,
    /// A field that cannot be read.
    #[error("not a schedule: {0}; write it like \"0 9 * * Mon\" or \"30 8 1 * *\"")]
    Unreadable(String),
    /// A date that no year has.
    #[error("no day ever fits this schedule")]
    Never,
}

impl Schedule {
    /// Reads five fields (minute, hour, day, month, weekday) or six (with seconds first), in `zone`.
    ///
    /// # Errors
    /// [`NotASchedule`], which says what to write instead.
    pub fn parse(expression: &str, zone: Tz) -> Result<Schedule, NotASchedule> {
        let mut fields: Vec<&str> = expression.split_whitespace().collect();
        match fields.len() {
            5 => fields.insert(0, "0"),
            6 => {}
            other => return Err(NotASchedule::Fields(other)),
        }
        let (day, weekday) = (fields[3], fields[5]);
        // The number after a slash is a step, not a day, but `*/2` counts from a Sunday that nobody agreed on.
        if weekday.bytes().any(|b| b.is_ascii_digit()) {
            return Err(NotASchedule::NumericWeekday(weekday.to_owned()));
        }
        let any = |field: &str| field == "*" || field == "?";
        if !any(day) && !any(weekday) {
            return Err(NotASchedule::DayAndWeekday);
        }
        let cron = cron::Schedule::from_str(&fields.join(" "))
            .map_err(|error| NotASchedule::Unreadable(error.to_string()))?;
        let schedule = Schedule { cron, zone };
        schedule.next_after(Time::UNIX_EPOCH).map(|_| schedule).ok_or(NotASchedule::Never)
    }

    /// The zone the expression is read in.
    pub fn zone(&self) -> Tz {
        self.zone
    }

    /// The first slot later than `moment`; `None` when there is none before the year 2100.
    pub fn next_after(&self, moment: Time) -> Option<Time> {
        self.slots_after(moment).next()
    }

    /// The newest slot after `last_sent` and not later than `now`, with how many older ones were missed; `None` when
    /// nothing is due, also when the clock was set back before `last_sent`.
    pub fn due(&self, last_sent: Time, now: Time) -> Option<Due> {
        if now <= last_sent {
            return None;
        }
        // Years behind, the newest slots are near the end: look there, ever wider, rather than walk all of them.
        let from = LOOK_BACK_DAYS
            .iter()
            .map(|days| now - Duration::days(*days))
            .find(|from| *from <= last_sent || self.next_after(*from).is_some_and(|slot| slot <= now))
            .map_or(last_sent, |from| from.max(last_sent));
        let near = self.newest(from, now)?;
        let missed = self.slots_after(last_sent).take_while(|slot| *slot < near).take(MOST_SLOTS).count();
        Some(Due { slot: near, missed })
    }

    fn newest(&self, from: Time, now: Time) -> Option<Time> {
        self.slots_after(from).take_while(|slot| *slot <= now).last()
    }

    /// Slots in order, each later than the one before: where an hour happens twice the crate goes back in time.
    fn slots_after(&self, moment: Time) -> impl Iterator<Item = Time> + '_ {
        let mut last = moment;
        self.cron.after(&moment.with_timezone(&self.zone)).map(|slot| slot.to_utc()).filter(move |slot| {
            let later = *slot > last;
            last = last.max(*slot);
            later
        })
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use chrono_tz::{America, Asia};

    fn at(text: &str) -> Time {
        text.parse().unwrap()
    }

    #[test]
    fn says_what_to_write_instead() {
        for (expression, error) in [
            ("0 9 * * 1", NotASchedule::NumericWeekday("1".into())),
            ("0 9 * * 1-5", NotASchedule::NumericWeekday("1-5".into())),
            ("0 9 * * */2", NotASchedule::NumericWeekday("*/2".into())),
            ("0 9 1 * Mon", NotASchedule::DayAndWeekday),
            ("0 0 9 1 * Mon", NotASchedule::DayAndWeekday),
            ("9 * *", NotASchedule::Fields(3)),
            ("", NotASchedule::Fields(0)),
            ("0 9 31 2 *", NotASchedule::Never),
        ] {
            assert_eq!(Schedule::parse(expression, Asia::Manila), Err(error), "{expression}");
        }
        for expression in ["0 25 * * *", "61 9 * * *", "0 9 * * Someday", "@daily now * * *"] {
            let error = Schedule::parse(expression, Asia::Manila).unwrap_err();
            assert!(error.to_string().contains("0 9 * * Mon"), "{expression}: {error}");
        }
    }

    /// Nine in the morning of a Monday is this many hours and minutes ahead of UTC.
    #[test]
    fn every_zone_of_the_region_at_nine_on_monday() {
        for (zone, utc) in [
            (Asia::Manila, "2026-11-30T01:00:00Z"),
            (Asia::Jakarta, "2026-11-30T02:00:00Z"),
            (Asia::Makassar, "2026-11-30T01:00:00Z"),
            (Asia::Jayapura, "2026-11-30T00:00:00Z"),
            (Asia::Kuala_Lumpur, "2026-11-30T01:00:00Z"),
            (Asia::Singapore, "2026-11-30T01:00:00Z"),
            (Asia::Bangkok, "2026-11-30T02:00:00Z"),
            (Asia::Ho_Chi_Minh, "2026-11-30T02:00:00Z"),
            (Asia::Phnom_Penh, "2026-11-30T02:00:00Z"),
            (Asia::Vientiane, "2026-11-30T02:00:00Z"),
            (Asia::Yangon, "2026-11-30T02:30:00Z"),
            (Asia::Brunei, "2026-11-30T01:00:00Z"),
            (Asia::Dili, "2026-11-30T00:00:00Z"),
        ] {
            let schedule = Schedule::parse("0 9 * * Mon", zone).unwrap();
            assert_eq!(schedule.next_after(at("2026-11-24T12:00:00Z")), Some(at(utc)), "{zone}");
            assert_eq!(
                schedule.next_after(at(utc)),
                Some(at(utc) + Duration::days(7)),
                "{zone}: strictly later"
            );
        }
    }

    #[test]
    fn where_clocks_change() {
        // 2026-03-08 02:30 does not exist in New York; 2026-11-01 01:30 happens twice.
        let gap = Schedule::parse("30 2 * * *", America::New_York).unwrap();
        assert_eq!(gap.next_after(at("2026-03-07T12:00:00Z")), Some(at("2026-03-09T06:30:00Z")));
        let fold = Schedule::parse("*/15 * * * *", America::New_York).unwrap();
        let slots: Vec<Time> = fold.slots_after(at("2026-11-01T03:59:00Z")).take(40).collect();
        assert!(slots.windows(2).all(|pair| pair[0] < pair[1]), "{slots:?}");
        let nine = Schedule::parse("0 9 * * *", America::New_York).unwrap();
        assert_eq!(nine.next_after(at("2026-10-31T20:00:00Z")), Some(at("2026-11-01T14:00:00Z")));
    }

    #[test]
    fn due_once_and_says_what_was_missed() {
        let monday = Schedule::parse("0 9 * * Mon", Asia::Phnom_Penh).unwrap();
        let sent = at("2026-11-02T02:00:00Z");
        for (now, due) in [
            ("2026-11-09T01:59:59Z", None),
            ("2026-11-09T02:00:00Z", Some(("2026-11-09T02:00:00Z", 0))),
            ("2026-11-12T00:00:00Z", Some(("2026-11-09T02:00:00Z", 0))),
            ("2026-11-23T02:00:01Z", Some(("2026-11-23T02:00:00Z", 2))),
            ("2026-11-02T02:00:00Z", None),
            ("2026-10-01T00:00:00Z", None),
        ] {
            let due = due.map(|(slot, missed)| Due { slot: at(slot), missed });
            assert_eq!(monday.due(sent, at(now)), due, "{now}");
        }
    }

    #[test]
    fn years_behind_ends_and_is_right() {
        let minutely = Schedule::parse("* * * * *", Asia::Manila).unwrap();
        let due = minutely.due(at("1999-01-01T00:00:00Z"), at("2026-11-23T10:00:30Z")).unwrap();
        assert_eq!(due.slot, at("2026-11-23T10:00:00Z"));
        assert_eq!(due.missed, MOST_SLOTS);
        let yearly = Schedule::parse("0 9 29 2 *", Asia::Manila).unwrap();
        let due = yearly.due(at("2019-01-01T00:00:00Z"), at("2026-11-23T00:00:00Z"));
        assert_eq!(due, Some(Due { slot: at("2024-02-29T01:00:00Z"), missed: 1 }));
    }
}
