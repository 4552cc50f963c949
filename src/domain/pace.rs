//! How fast a channel may speak, and how long to wait before trying again.

use std::collections::VecDeque;

use chrono::TimeDelta;

use super::Time;

/// At most so many units (segments of SMS, messages elsewhere) in any stretch of this length.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Limit {
    /// How many.
    pub most: u32,
    /// In any so many seconds.
    pub seconds: u32,
}

/// How much may be sent now.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Room {
    /// For replies.
    pub replies: usize,
    /// For what nobody waits for: less, so that a reply still finds room when a round has used what it may.
    pub rounds: usize,
}

/// What was sent lately, against the limits that hold for it.
///
/// The stretches are not those of a clock but any: networks hold a SIM that sent 30 from five to twelve until twelve
/// and 30 after it.
#[derive(Debug, Clone, PartialEq)]
pub struct Pace {
    limits: Vec<Limit>,
    sent: VecDeque<(Time, u32)>,
    paused_until: Option<Time>,
}

/// A long limit is not used up at once: a gateway that takes 6000 a minute does not take them in one second. In any
/// two seconds no more than their share goes out.
const SHARE_SECONDS: u32 = 2;

/// Of a limit a round leaves this part to replies: one of four.
const KEPT_FOR_REPLIES: u32 = 4;

impl Pace {
    /// With these limits; without any, as fast as it goes.
    pub fn new(limits: Vec<Limit>) -> Pace {
        let share = |limit: &Limit| {
            let share = u64::from(limit.most) * u64::from(SHARE_SECONDS) / u64::from(limit.seconds.max(1));
            Limit { most: u32::try_from(share.max(1)).unwrap_or(u32::MAX), seconds: SHARE_SECONDS }
        };
        let shares = limits.iter().filter(|limit| limit.seconds > SHARE_SECONDS).map(share);
        let tightest = shares.min_by_key(|share| share.most);
        Pace {
            limits: limits.into_iter().chain(tightest).collect(),
            sent: VecDeque::new(),
            paused_until: None,
        }
    }

    /// How many units may go now.
    pub fn room(&mut self, now: Time) -> Room {
        if self.paused_until.is_some_and(|until| now < until) {
            return Room { replies: 0, rounds: 0 };
        }
        self.forget(now);
        let left = |share: &dyn Fn(u32) -> u32| {
            let left = |limit: &Limit| share(limit.most).saturating_sub(self.used(limit, now)) as usize;
            self.limits.iter().map(left).min().unwrap_or(usize::MAX)
        };
        Room { replies: left(&|most| most), rounds: left(&for_rounds) }
    }

    /// Whether something of so many units may go, after what was [taken](Pace::take). What is larger than a whole limit
    /// goes when nothing else did: it could never go otherwise.
    pub fn fits(&self, now: Time, units: u32, is_reply: bool) -> bool {
        self.limits.iter().all(|limit| {
            let most = if is_reply { limit.most } else { for_rounds(limit.most) };
            let used = self.used(limit, now);
            used == 0 || used.saturating_add(units) <= most
        })
    }

    /// Notes what is sent.
    pub fn take(&mut self, now: Time, units: u32) {
        if self.limits.is_empty() || units == 0 {
            return;
        }
        match self.sent.back_mut() {
            Some((at, before)) if *at == now => *before = before.saturating_add(units),
            _ => self.sent.push_back((now, units)),
        }
    }

    /// Sends nothing until then: the provider asked for it.
    pub fn pause(&mut self, until: Time) {
        self.paused_until = Some(self.paused_until.map_or(until, |before| before.max(until)));
    }

    /// When something of so many units [fits](Pace::fits).
    pub fn ready_at(&self, now: Time, units: u32, is_reply: bool) -> Time {
        let free = |limit: &Limit| {
            let most = if is_reply { limit.most } else { for_rounds(limit.most) };
            let fits = |used: u32| used == 0 || used.saturating_add(units) <= most;
            let mut used = self.used(limit, now);
            let mut free = now;
            for (at, units) in self.within(limit, now) {
                if fits(used) {
                    break;
                }
                used = used.saturating_sub(*units);
                free = *at + span(limit);
            }
            free
        };
        let free = self.limits.iter().map(free).max().unwrap_or(now);
        self.paused_until.map_or(free, |until| until.max(free))
    }

    /// Whether nothing is remembered any more.
    pub fn is_idle(&mut self, now: Time) -> bool {
        self.forget(now);
        self.sent.is_empty()
    }

    fn within(&self, limit: &Limit, now: Time) -> impl Iterator<Item = &(Time, u32)> {
        let since = now - span(limit);
        self.sent.iter().filter(move |(at, _)| *at > since)
    }

    fn used(&self, limit: &Limit, now: Time) -> u32 {
        let since = now - span(limit);
        let recent = self.sent.iter().rev().take_while(|(at, _)| *at > since);
        recent.fold(0, |sum, (_, units)| sum.saturating_add(*units))
    }

    fn forget(&mut self, now: Time) {
        // A clock that was set back: what was sent in what is the future now, was sent now.
        for (at, _) in self.sent.iter_mut().rev().take_while(|(at, _)| *at > now) {
            *at = now;
        }
        let longest = self.limits.iter().map(span).max().unwrap_or_default();
        while self.sent.front().is_some_and(|(at, _)| *at <= now - longest) {
            self.sent.pop_front();
        }
    }
}

fn span(limit: &Limit) -> TimeDelta {
    TimeDelta::seconds(limit.seconds.into())
}

/// All of a small limit: with three a minute there is nothing to divide.
fn for_rounds(most: u32) -> u32 {
    most - most / KEPT_FOR_REPLIES
}

/// How long to wait after `attempts` failed tries: twice as long each time, from `first` to `most` seconds, less up
/// to a quarter by `chance` (0 to 1), so that what failed together does not come back together.
pub fn backoff(attempts: u32, first: u32, most: u32, chance: f64) -> TimeDelta {
    let doubled = f64::from(first) * 2f64.powi(attempts.saturating_sub(1).min(30) as i32);
    seconds(doubled.min(f64::from(most)) * (1.0 - 0.25 * chance.clamp(0.0, 1.0)))
}

fn seconds(seconds: f64) -> TimeDelta {
    TimeDelta::microseconds((seconds * 1e6).ceil() as i64)
}

#[cfg(test)]
mod tests {
    use proptest::prelude::*;

    use super::*;

    fn at(second: i64) -> Time {
        Time::from_timestamp(1_800_000_000 + second, 0).unwrap()
    }

    fn limit(most: u32, seconds: u32) -> Limit {
        Limit { most, seconds }
    }

    #[test]
    fn a_long_limit_is_spread_over_its_time() {
        let mut pace = Pace::new(vec![limit(300, 60)]);
        assert_eq!(pace.room(at(0)), Room { replies: 10, rounds: 8 });
        pace.take(at(0), 10);
        assert_eq!(pace.room(at(1)).replies, 0);
        assert_eq!(pace.ready_at(at(1), 1, true), at(2));
        assert_eq!(pace.room(at(2)).replies, 10);
        assert_eq!(pace.room(at(3600)).replies, 10, "no more than the share is saved up");
    }

    #[test]
    fn a_round_leaves_room_for_replies() {
        let mut pace = Pace::new(vec![limit(30, 1800)]);
        let mut sent = 0;
        for second in 0..1800 {
            if pace.room(at(second)).rounds > 0 {
                pace.take(at(second), 1);
                sent += 1;
            }
        }
        assert_eq!(sent, 23);
        assert_eq!(pace.room(at(1799)), Room { replies: 1, rounds: 0 }, "a SIM's 30 in 30 minutes");
        assert_eq!(pace.ready_at(at(1799), 1, true), at(1799));
        assert_eq!(pace.ready_at(at(1799), 1, false), at(1800), "when the first is half an hour old");
    }

    #[test]
    fn what_costs_more_than_a_limit_goes_when_nothing_else_did() {
        let mut pace = Pace::new(vec![limit(3, 60)]);
        assert!(pace.fits(at(0), 5, true));
        pace.take(at(0), 5);
        assert!(!pace.fits(at(59), 1, true));
        assert_eq!(pace.ready_at(at(59), 1, true), at(60));
        assert!(pace.room(at(60)).replies > 0 && pace.fits(at(60), 5, false));
        assert!(Pace::new(Vec::new()).fits(at(0), 1000, false));
    }

    #[test]
    fn a_pause_is_kept() {
        let mut pace = Pace::new(vec![limit(60, 60)]);
        pace.pause(at(30));
        assert_eq!(pace.room(at(29)), Room { replies: 0, rounds: 0 });
        assert_eq!(pace.ready_at(at(0), 1, true), at(30));
        assert!(pace.room(at(30)).replies > 0);
    }

    #[test]
    fn a_clock_that_was_set_back_a_day_holds_nobody_for_a_day() {
        let mut pace = Pace::new(vec![limit(2, 60)]);
        pace.take(at(86_400), 2);
        assert_eq!(pace.room(at(0)).replies, 0);
        assert_eq!(pace.ready_at(at(0), 1, true), at(60));
        assert!(pace.room(at(60)).replies > 0);
    }

    proptest! {
        #[test]
        fn no_stretch_ever_holds_more_than_its_limit(
            waits in prop::collection::vec(0_i64..40, 1..300),
            most in 1_u32..40,
            length in 1_u32..600,
        ) {
            let mut pace = Pace::new(vec![limit(most, length), limit(most * 3, length * 5)]);
            let (mut now, mut sent) = (0, Vec::new());
            for wait in waits {
                now += wait;
                let room = pace.room(at(now));
                prop_assert!(room.rounds <= room.replies);
                pace.take(at(now), room.replies as u32);
                sent.extend((0..room.replies).map(|_| now));
                prop_assert!(pace.room(at(now)).replies == 0);
                let ready = pace.ready_at(at(now), 1, true);
                prop_assert!(pace.room(ready).replies > 0, "{ready}");
                now = (ready - at(0)).num_seconds();
            }
            for (limit, length) in [(most, length), (most * 3, length * 5)] {
                for first in &sent {
                    let within = sent.iter().filter(|s| (*first..first + i64::from(length)).contains(*s));
                    prop_assert!(within.count() <= limit as usize);
                }
            }
        }
    }

    #[test]
    fn waiting_doubles_to_its_bound_and_never_all_at_once() {
        let waits: Vec<i64> = (1..=9).map(|n| backoff(n, 30, 3600, 0.0).num_seconds()).collect();
        assert_eq!(waits, [30, 60, 120, 240, 480, 960, 1920, 3600, 3600]);
        assert_eq!(backoff(u32::MAX, 30, 3600, 1.0).num_seconds(), 2700);
    }
}
