//! When an operator must be told that something is down, and when that it is well again: once each, and again after
//! hours while it lasts.

use std::collections::VecDeque;

use chrono::TimeDelta;

use super::Time;
use super::route::Why;

/// How far back tries are counted.
const WINDOW: TimeDelta = TimeDelta::minutes(5);
/// Fewer tries than these say nothing about their channel.
const ENOUGH: u64 = 10;

/// What one look at something found. Counts are since the program's start and only grow.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq)]
pub struct Seen {
    /// Messages that the provider accepted.
    pub accepted: u64,
    /// Tries that it did not take, or did not answer.
    pub failed: u64,
    /// Tries that failed because the operator must mend something.
    pub misconfigured: u64,
    /// Messages of people that could not be kept at once.
    pub not_kept: u64,
    /// Since when the oldest reply waits.
    pub reply_since: Option<Time>,
    /// Since when the first message waits that should have gone out by now.
    pub late_since: Option<Time>,
    /// It was left, as far as the ways out know: what should go by it may have gone by another.
    pub left: Option<Why>,
    /// It did not answer at all.
    pub away: bool,
    /// Messages that a cap holds now.
    pub capped: u64,
}

/// What is wrong.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Trouble {
    /// The operator must mend the channel.
    Misconfigured,
    /// So many of so many tries failed.
    Failing(u64, u64),
    /// It was left for so long, and nothing came of trying it again.
    Left(Why, TimeDelta),
    /// Nothing was accepted for so long, and messages wait.
    Silent(TimeDelta),
    /// A reply has been waiting for so long.
    ReplyWaits(TimeDelta),
    /// Messages of people could not be kept, or the database does not answer.
    NotKept,
    /// A cap holds so many messages.
    Capped(u64),
}

/// When it is too much.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Limits {
    /// How long a reply may wait, nothing be accepted, a channel be left, or a recovery last before it is believed.
    pub after: TimeDelta,
    /// How many of a hundred tries may fail.
    pub failures_percent: u64,
    /// How long after telling it is told again, while it lasts.
    pub again: TimeDelta,
}

/// What there is to tell.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum News {
    /// It is down, since then; for the first time, or still.
    Down(Vec<Trouble>, Time),
    /// It was down since then, and is well again.
    Well(Time),
}

/// That it is down was told.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Told {
    /// Since when it is.
    pub since: Time,
    /// When it was told last.
    pub at: Time,
}

/// One thing that is watched.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct Watch {
    told: Option<Told>,
    looks: VecDeque<(Time, Seen)>,
    accepted_at: Option<Time>,
    misconfigured: bool,
    left_since: Option<Time>,
    away: u32,
    well_since: Option<Time>,
}

impl Watch {
    /// One of which something was told before the program's start.
    pub fn resumed(told: Told) -> Watch {
        Watch { told: Some(told), ..Watch::default() }
    }

    /// What was told and still holds.
    pub fn told(&self) -> Option<Told> {
        self.told
    }

    /// Takes one look; gives what there is to tell now.
    pub fn look(&mut self, seen: Seen, limits: &Limits, now: Time) -> Option<News> {
        let troubles = self.troubles(seen, limits, now);
        if troubles.is_empty() {
            let told = self.told?;
            let well_since = *self.well_since.get_or_insert(now);
            // Well for a moment is not well again: who flaps is told of once.
            if now - well_since < limits.after {
                return None;
            }
            self.told = None;
            return Some(News::Well(told.since));
        }
        self.well_since = None;
        let since = match self.told {
            Some(told) if now - told.at < limits.again => return None,
            Some(told) => told.since,
            None => now,
        };
        self.told = Some(Told { since, at: now });
        Some(News::Down(troubles, since))
    }

    fn troubles(&mut self, seen: Seen, limits: &Limits, now: Time) -> Vec<Trouble> {
        let (_, last) = self.looks.back().copied().unwrap_or((now, seen));
        self.looks.push_back((now, seen));
        while self.looks.front().is_some_and(|(at, _)| now - *at > WINDOW) {
            self.looks.pop_front();
        }
        if seen.accepted > last.accepted {
            self.misconfigured = false;
            self.accepted_at = Some(now);
        } else if seen.misconfigured > last.misconfigured {
            self.misconfigured = true;
        }
        self.away = if seen.away { self.away + 1 } else { 0 };
        let accepted_at = *self.accepted_at.get_or_insert(now);

        let mut troubles = Vec::new();
        if self.misconfigured {
            troubles.push(Trouble::Misconfigured);
        }
        let (_, first) = self.looks.front().copied().unwrap_or((now, seen));
        let failed = seen.failed.saturating_sub(first.failed);
        let tried = failed + seen.accepted.saturating_sub(first.accepted);
        if tried >= ENOUGH && failed * 100 > tried * limits.failures_percent {
            troubles.push(Trouble::Failing(failed, tried));
        }
        let longer = |since: Option<Time>| since.map(|since| now - since).filter(|age| *age > limits.after);
        let silent = now - accepted_at;
        self.left_since = seen.left.map(|_| self.left_since.unwrap_or(now));
        let left = seen.left.zip(longer(self.left_since));
        troubles.extend(left.map(|(why, time)| Trouble::Left(why, time)));
        if longer(seen.late_since).is_some() && silent > limits.after {
            troubles.push(Trouble::Silent(silent));
        }
        troubles.extend(longer(seen.reply_since).map(Trouble::ReplyWaits));
        // Once may be a hiccup that the next look does not see.
        if seen.not_kept > last.not_kept || self.away > 1 {
            troubles.push(Trouble::NotKept);
        }
        if seen.capped > 0 {
            troubles.push(Trouble::Capped(seen.capped));
        }
        troubles
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    const LIMITS: Limits =
        Limits { after: TimeDelta::seconds(90), failures_percent: 50, again: TimeDelta::hours(6) };

    fn at(second: i64) -> Time {
        Time::from_timestamp(1_800_000_000 + second, 0).unwrap()
    }

    /// Looks every ten seconds from `from` until before `to`; what was told, and when.
    fn looks(watch: &mut Watch, from: i64, to: i64, seen: impl Fn(i64) -> Seen) -> Vec<(i64, News)> {
        (from..to)
            .step_by(10)
            .filter_map(|second| Some((second, watch.look(seen(second), &LIMITS, at(second))?)))
            .collect()
    }

    #[test]
    fn a_silent_channel_is_told_of_within_two_minutes_and_once() {
        let mut watch = Watch::default();
        let busy = |second: i64| Seen {
            accepted: second as u64,
            late_since: Some(at(second - 5)),
            ..Seen::default()
        };
        assert_eq!(looks(&mut watch, 0, 600, busy), []);
        let silent = |_| Seen { accepted: 590, late_since: Some(at(595)), ..Seen::default() };
        let told = looks(&mut watch, 600, 6_000, silent);
        assert_eq!(told, [(690, News::Down(vec![Trouble::Silent(TimeDelta::seconds(100))], at(690)))]);
        let again = looks(&mut watch, 6_000, 30_000, silent);
        assert_eq!(again.iter().map(|(second, _)| *second).collect::<Vec<_>>(), [22_290], "hours later");
        assert!(matches!(&again[0].1, News::Down(_, since) if *since == at(690)));
        let well =
            looks(&mut watch, 30_000, 31_000, |second| Seen { accepted: second as u64, ..Seen::default() });
        assert_eq!(well, [(30_090, News::Well(at(690)))]);
    }

    #[test]
    fn a_quiet_channel_and_what_waits_for_tomorrow_are_no_trouble() {
        let mut watch = Watch::default();
        assert_eq!(looks(&mut watch, 0, 9_000, |_| Seen::default()), []);
    }

    #[test]
    fn what_must_be_mended_is_told_of_at_once_and_until_something_is_accepted() {
        let mut watch = Watch::default();
        let refused = |second: i64| Seen { misconfigured: (second / 60) as u64, ..Seen::default() };
        assert_eq!(
            looks(&mut watch, 0, 600, refused),
            [(60, News::Down(vec![Trouble::Misconfigured], at(60)))]
        );
        let idle = |_| Seen { misconfigured: 9, ..Seen::default() };
        assert_eq!(looks(&mut watch, 600, 1_200, idle), []);
        let mended = |_| Seen { misconfigured: 9, accepted: 1, ..Seen::default() };
        assert_eq!(looks(&mut watch, 1_200, 1_500, mended), [(1_290, News::Well(at(60)))]);
    }

    #[test]
    fn errors_beyond_the_threshold_count_where_there_are_enough() {
        let few = |second: i64| Seen { failed: (second / 60) as u64, ..Seen::default() };
        assert_eq!(looks(&mut Watch::default(), 0, 6_000, few), []);
        let many = |failed: u64| {
            move |second: i64| Seen {
                failed: second as u64 * failed,
                accepted: second as u64 * (10 - failed),
                ..Seen::default()
            }
        };
        assert_eq!(looks(&mut Watch::default(), 0, 600, many(5)), []);
        let told = looks(&mut Watch::default(), 0, 600, many(6));
        assert_eq!(told, [(10, News::Down(vec![Trouble::Failing(60, 100)], at(10)))]);
    }

    #[test]
    fn a_channel_whose_messages_go_by_another_is_told_of_all_the_same() {
        let mut watch = Watch::default();
        let left = |second: i64| Seen { left: Some(Why::Silent).filter(|_| second >= 60), ..Seen::default() };
        let trouble = Trouble::Left(Why::Silent, TimeDelta::seconds(100));
        assert_eq!(looks(&mut watch, 0, 600, left), [(160, News::Down(vec![trouble], at(160)))]);
        assert_eq!(looks(&mut watch, 600, 900, |_| Seen::default()), [(690, News::Well(at(160)))]);
        let hiccup =
            |second: i64| Seen { left: Some(Why::Failing).filter(|_| second % 60 > 0), ..Seen::default() };
        assert_eq!(looks(&mut Watch::default(), 0, 600, hiccup), []);
    }

    #[test]
    fn replies_that_wait_and_messages_that_are_not_kept() {
        let waits = |_| Seen { reply_since: Some(at(0)), ..Seen::default() };
        let told = looks(&mut Watch::default(), 0, 600, waits);
        assert_eq!(told, [(100, News::Down(vec![Trouble::ReplyWaits(TimeDelta::seconds(100))], at(100)))]);
        let away = |second: i64| Seen { away: second >= 60, ..Seen::default() };
        let told = looks(&mut Watch::default(), 0, 600, away);
        assert_eq!(told, [(70, News::Down(vec![Trouble::NotKept], at(70)))]);
        let lost = |second: i64| Seen { not_kept: u64::from(second >= 60), ..Seen::default() };
        let told = looks(&mut Watch::default(), 0, 600, lost);
        assert_eq!(told, [(60, News::Down(vec![Trouble::NotKept], at(60))), (160, News::Well(at(60)))]);
    }

    #[test]
    fn what_a_cap_holds_is_told_of_once_until_it_is_raised() {
        let mut watch = Watch::default();
        let held = |second: i64| Seen { capped: second as u64 / 60, ..Seen::default() };
        assert_eq!(looks(&mut watch, 0, 900, held), [(60, News::Down(vec![Trouble::Capped(1)], at(60)))]);
        assert_eq!(looks(&mut watch, 900, 1_200, |_| Seen::default()), [(990, News::Well(at(60)))]);
    }

    #[test]
    fn who_flaps_is_told_of_once() {
        let mut watch = Watch::default();
        let flaps = |second: i64| Seen { not_kept: (second / 60) as u64, ..Seen::default() };
        assert_eq!(looks(&mut watch, 0, 6_000, flaps).len(), 1);
    }

    #[test]
    fn what_was_told_before_a_restart_is_not_told_again() {
        let told = Told { since: at(0), at: at(100) };
        let mut watch = Watch::resumed(told);
        let waits = |_| Seen { reply_since: Some(at(0)), ..Seen::default() };
        assert_eq!(looks(&mut watch, 200, 900, waits), []);
        assert_eq!(looks(&mut watch, 900, 1_100, |_| Seen::default()), [(990, News::Well(at(0)))]);
    }
}
