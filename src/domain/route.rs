//! By which channel a message goes, and when a channel is left for another.
//!
//! A *route* is a country's channels in the order they are tried. A channel that fails, or from which receipts stop
//! coming, is left; then, after a while, one message is sent by it to see, and the others follow when that one came
//! through. What was accepted, or may have been, never changes its channel: nobody gets a message twice for it.

use std::collections::BTreeMap;

use chrono::TimeDelta;

use super::Time;
use super::contact::Country;

/// For each country its channels, the first best.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct Routes {
    /// Of these countries.
    pub of: BTreeMap<Country, Vec<String>>,
    /// Of all others; empty: those have no route.
    pub default: Vec<String>,
}

impl Routes {
    /// The route to a country; empty where none is set.
    pub fn to(&self, country: Option<Country>) -> &[String] {
        country.and_then(|country| self.of.get(&country)).unwrap_or(&self.default)
    }

    /// Every route, with its country; `None` for all others.
    pub fn iter(&self) -> impl Iterator<Item = (Option<Country>, &[String])> {
        let of = self.of.iter().map(|(country, route)| (Some(*country), route.as_slice()));
        of.chain(std::iter::once((None, self.default.as_slice())))
    }
}

/// What a channel may do before it is left.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Tolerance {
    /// Errors in a row.
    pub errors: u32,
    /// Nothing but errors for so long; two at least.
    pub failing: TimeDelta,
    /// Messages accepted since the last receipt, by a channel that has sent receipts.
    pub silent: u32,
    /// And so long since the first of them.
    pub silence: TimeDelta,
    /// After this it is tried with one message; twice as long each time that fails …
    pub retry: TimeDelta,
    /// … but never longer.
    pub retry_most: TimeDelta,
}

/// How a channel stands.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Stand {
    /// It works, as far as we know.
    Up,
    /// It was left, and not long ago.
    Left(Why),
    /// It was left; one message may be sent to see.
    Trial(Why),
}

/// Why a channel was left.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Why {
    /// Nothing was accepted.
    Failing,
    /// Messages were accepted, and receipts stopped.
    Silent,
}

/// What is known of a channel. A new one is up.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct Health {
    /// Errors in a row, and since when.
    errors: Option<(u32, Time)>,
    /// It sent a receipt at some time: then silence says something.
    reports: bool,
    /// Accepted since the last receipt, and since when.
    unheard: Option<(u32, Time)>,
    left: Option<Left>,
}

#[derive(Debug, Clone, PartialEq, Eq)]
struct Left {
    why: Why,
    tries: u32,
    try_at: Time,
}

impl Health {
    /// How it stands now.
    pub fn stand(&mut self, now: Time, tolerance: &Tolerance) -> Stand {
        if let Some((count, since)) = &mut self.unheard {
            // A clock that was set back must not hide a silence.
            *since = (*since).min(now);
            if self.left.is_none() && *count >= tolerance.silent && now - *since >= tolerance.silence {
                self.leave(Why::Silent, now, tolerance);
            }
        }
        match &mut self.left {
            None => Stand::Up,
            Some(left) => {
                left.try_at = left.try_at.min(now + tolerance.retry_most);
                if left.try_at <= now { Stand::Trial(left.why) } else { Stand::Left(left.why) }
            }
        }
    }

    /// When it may be tried again, if it was left.
    pub fn try_at(&self) -> Option<Time> {
        self.left.as_ref().map(|left| left.try_at)
    }

    /// One message goes out to see; the next not before the wait is over again.
    pub fn tried(&mut self, now: Time, tolerance: &Tolerance) {
        if let Some(left) = &mut self.left {
            left.tries = left.tries.saturating_add(1);
            let doubled = tolerance.retry * 2_i32.pow(left.tries.min(16));
            left.try_at = now + doubled.min(tolerance.retry_most);
        }
    }

    /// The provider accepted a message, and will report on it or not.
    pub fn accepted(&mut self, now: Time, will_report: bool) {
        self.errors = None;
        if will_report && self.reports {
            let (count, since) = self.unheard.unwrap_or((0, now));
            self.unheard = Some((count.saturating_add(1), since));
        }
        // Acceptance is no proof of a channel that accepts and is silent: that waits for a receipt.
        if self.left.as_ref().is_some_and(|left| left.why == Why::Failing) {
            self.left = None;
        }
    }

    /// The provider answered, whatever it thought of the message: it is there.
    pub fn answered(&mut self) {
        self.errors = None;
        if self.left.as_ref().is_some_and(|left| left.why == Why::Failing) {
            self.left = None;
        }
    }

    /// A message could not be handed over, and not because of what it is.
    pub fn failed(&mut self, now: Time, tolerance: &Tolerance) {
        let (count, since) = self.errors.map_or((1, now), |(count, since)| (count.saturating_add(1), since));
        self.errors = Some((count, since.min(now)));
        let long = count > 1 && now - since >= tolerance.failing;
        if count >= tolerance.errors || long {
            self.leave(Why::Failing, now, tolerance);
        }
    }

    /// The operator must mend it: no need to wait for more errors.
    pub fn broken(&mut self, now: Time, tolerance: &Tolerance) {
        self.leave(Why::Failing, now, tolerance);
    }

    /// A receipt came.
    pub fn reported(&mut self) {
        self.reports = true;
        self.unheard = None;
        if self.left.as_ref().is_some_and(|left| left.why == Why::Silent) {
            self.left = None;
        }
    }

    fn leave(&mut self, why: Why, now: Time, tolerance: &Tolerance) {
        match &mut self.left {
            // It was known: the trial that failed has set when the next one is.
            Some(left) => left.why = why,
            None => self.left = Some(Left { why, tries: 0, try_at: now + tolerance.retry }),
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    const TOLERANCE: Tolerance = Tolerance {
        errors: 5,
        failing: TimeDelta::seconds(20),
        silent: 20,
        silence: TimeDelta::seconds(50),
        retry: TimeDelta::seconds(60),
        retry_most: TimeDelta::seconds(900),
    };

    fn at(second: i64) -> Time {
        Time::from_timestamp(1_800_000_000 + second, 0).unwrap()
    }

    fn stand(health: &mut Health, second: i64) -> Stand {
        health.stand(at(second), &TOLERANCE)
    }

    #[test]
    fn a_channel_that_fails_is_left_tried_with_one_and_taken_again() {
        let mut health = Health::default();
        for _ in 0..4 {
            health.failed(at(0), &TOLERANCE);
        }
        assert_eq!(stand(&mut health, 0), Stand::Up, "four may be chance");
        health.accepted(at(0), false);
        for second in 0..5 {
            assert_eq!(stand(&mut health, second), Stand::Up);
            health.failed(at(second), &TOLERANCE);
        }
        assert_eq!(stand(&mut health, 4), Stand::Left(Why::Failing));
        assert_eq!(stand(&mut health, 64), Stand::Trial(Why::Failing));
        health.tried(at(64), &TOLERANCE);
        assert_eq!(stand(&mut health, 64), Stand::Left(Why::Failing), "one message, not two");
        health.failed(at(65), &TOLERANCE);
        assert_eq!(health.try_at(), Some(at(184)), "twice as long");
        assert_eq!(stand(&mut health, 184), Stand::Trial(Why::Failing));
        health.tried(at(184), &TOLERANCE);
        health.accepted(at(185), false);
        assert_eq!(stand(&mut health, 185), Stand::Up);
        health.failed(at(186), &TOLERANCE);
        assert_eq!(stand(&mut health, 186), Stand::Up, "it begins anew");
    }

    #[test]
    fn two_errors_are_enough_when_they_last() {
        let mut health = Health::default();
        health.failed(at(0), &TOLERANCE);
        health.failed(at(19), &TOLERANCE);
        assert_eq!(stand(&mut health, 19), Stand::Up);
        health.failed(at(30), &TOLERANCE);
        assert_eq!(stand(&mut health, 30), Stand::Left(Why::Failing));
        let mut health = Health::default();
        health.broken(at(0), &TOLERANCE);
        assert_eq!(
            stand(&mut health, 0),
            Stand::Left(Why::Failing),
            "the account is closed: nothing to wait for"
        );
    }

    #[test]
    fn a_refusal_is_an_answer() {
        let mut health = Health::default();
        for _ in 0..9 {
            health.failed(at(0), &TOLERANCE);
            health.failed(at(0), &TOLERANCE);
            health.answered();
        }
        assert_eq!(stand(&mut health, 60), Stand::Up);
    }

    #[test]
    fn a_channel_from_which_receipts_stop_is_left_until_one_comes() {
        let mut health = Health::default();
        for second in 0..100 {
            health.accepted(at(second), true);
        }
        assert_eq!(stand(&mut health, 900), Stand::Up, "it never sent receipts: its silence says nothing");
        health.reported();
        for second in 0..19 {
            health.accepted(at(second), true);
        }
        assert_eq!(stand(&mut health, 90), Stand::Up, "nineteen telephones may be off");
        health.accepted(at(90), true);
        assert_eq!(stand(&mut health, 90), Stand::Left(Why::Silent));
        assert_eq!(stand(&mut health, 150), Stand::Trial(Why::Silent));
        health.tried(at(150), &TOLERANCE);
        health.accepted(at(151), true);
        assert_eq!(stand(&mut health, 151), Stand::Left(Why::Silent), "it has always accepted");
        health.reported();
        assert_eq!(stand(&mut health, 152), Stand::Up);
    }

    #[test]
    fn silence_is_noticed_within_a_minute_whatever_the_clock_does() {
        let mut health = Health::default();
        health.reported();
        for _ in 0..20 {
            health.accepted(at(86_400), true);
        }
        assert_eq!(stand(&mut health, 0), Stand::Up, "the clock was set back a day");
        assert_eq!(stand(&mut health, 50), Stand::Left(Why::Silent));
        let mut health = Health::default();
        health.broken(at(86_400), &TOLERANCE);
        assert_eq!(stand(&mut health, 0), Stand::Left(Why::Failing));
        assert_eq!(stand(&mut health, 900), Stand::Trial(Why::Failing));
    }

    #[test]
    fn a_country_without_a_route_takes_the_default() {
        let ph = Country::parse("PH").unwrap();
        let routes = Routes {
            of: BTreeMap::from([(ph, vec!["globe".to_owned(), "phone".to_owned()])]),
            default: vec!["phone".to_owned()],
        };
        assert_eq!(routes.to(Some(ph)), ["globe", "phone"]);
        assert_eq!(routes.to(Country::parse("KH")), ["phone"]);
        assert_eq!(routes.to(None), ["phone"]);
        assert_eq!(Routes::default().to(Some(ph)), [""; 0]);
    }
}
