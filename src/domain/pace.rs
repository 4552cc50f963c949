//! How fast a channel may speak, and how long to wait before trying again.

use chrono::TimeDelta;

use super::Time;

/// A bucket that fills steadily: at most `burst` at once, `per_minute` on the long run.
#[derive(Debug, Clone, PartialEq)]
pub struct Pace {
    per_minute: f64,
    burst: f64,
    tokens: f64,
    at: Option<Time>,
    paused_until: Option<Time>,
}

impl Pace {
    /// A full bucket. A rate of nothing would never send: it is taken as one a minute.
    pub fn new(per_minute: u32, burst: u32) -> Pace {
        let burst = f64::from(burst.max(1));
        Pace { per_minute: f64::from(per_minute.max(1)), burst, tokens: burst, at: None, paused_until: None }
    }

    /// How many may be sent now.
    pub fn available(&mut self, now: Time) -> usize {
        if self.paused_until.is_some_and(|until| now < until) {
            return 0;
        }
        // A clock that was set back fills nothing, and is followed.
        let passed = self.at.map_or(0.0, |at| (now - at).as_seconds_f64().max(0.0));
        self.tokens = (self.tokens + passed * self.per_minute / 60.0).min(self.burst);
        self.at = Some(now);
        self.tokens as usize
    }

    /// Takes what was sent.
    pub fn spend(&mut self, sent: usize) {
        self.tokens -= sent as f64;
    }

    /// Sends nothing until then: the provider asked for it.
    pub fn pause(&mut self, until: Time) {
        self.paused_until = Some(self.paused_until.map_or(until, |before| before.max(until)));
    }

    /// When the next one may be sent.
    pub fn ready_at(&self, now: Time) -> Time {
        let missing = (1.0 - self.tokens).max(0.0);
        let filled = now + seconds(missing * 60.0 / self.per_minute);
        self.paused_until.map_or(filled, |until| until.max(filled))
    }
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
    use super::*;

    fn at(second: i64) -> Time {
        Time::from_timestamp(1_800_000_000 + second, 0).unwrap()
    }

    #[test]
    fn a_burst_then_the_rate() {
        let mut pace = Pace::new(30, 5);
        assert_eq!(pace.available(at(0)), 5);
        pace.spend(5);
        assert_eq!(pace.available(at(0)), 0);
        assert_eq!(pace.ready_at(at(0)), at(2));
        assert_eq!(pace.available(at(2)), 1);
        assert_eq!(pace.available(at(3600)), 5, "no more than the burst is saved up");
        pace.spend(5);
        assert_eq!(pace.available(at(0)), 0, "a clock set back fills nothing");
        assert_eq!(pace.available(at(4)), 2, "and is followed from there");
    }

    #[test]
    fn a_pause_is_kept() {
        let mut pace = Pace::new(60, 10);
        pace.pause(at(30));
        assert_eq!(pace.available(at(29)), 0);
        assert_eq!(pace.ready_at(at(0)), at(30));
        assert_eq!(pace.available(at(30)), 10);
    }

    #[test]
    fn waiting_doubles_to_its_bound_and_never_all_at_once() {
        let waits: Vec<i64> = (1..=9).map(|n| backoff(n, 30, 3600, 0.0).num_seconds()).collect();
        assert_eq!(waits, [30, 60, 120, 240, 480, 960, 1920, 3600, 3600]);
        assert_eq!(backoff(u32::MAX, 30, 3600, 1.0).num_seconds(), 2700);
    }
}
