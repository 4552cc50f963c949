//! The ways out: which channel a message goes by, and how each channel stands, as far as this program has seen.
//!
//! How they stand is not stored: what was true before a restart is found out again with one message, and several
//! instances each see with their own eyes.

use std::collections::{BTreeMap, HashMap};
use std::sync::{Mutex, MutexGuard, PoisonError};

use chrono::TimeDelta;

use crate::channel::SendError;
use crate::domain::Time;
use crate::domain::contact::Country;
use crate::domain::route::{Health, Routes, Stand, Tolerance, Why};
use crate::domain::urn::Scheme;
use crate::store::Detour;

/// The routes, what is tolerated, and what was seen.
pub struct Ways {
    /// By country.
    pub routes: Routes,
    /// By the channel that sends: what members answer to, where that is another.
    pub reply_to: BTreeMap<String, Answered>,
    /// What a person is reached by who can be reached by both and never wrote.
    pub prefer: Scheme,
    /// Before a channel is left.
    pub tolerance: Tolerance,
    health: Mutex<HashMap<String, Health>>,
}

/// What members answer to.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Answered {
    /// The channel.
    pub channel: String,
    /// The number that they are told.
    pub number: String,
}

impl Default for Ways {
    fn default() -> Ways {
        let seconds = TimeDelta::seconds;
        let tolerance = Tolerance {
            errors: 5,
            failing: seconds(20),
            silent: 20,
            silence: seconds(50),
            retry: seconds(60),
            retry_most: seconds(900),
        };
        Ways::new(Routes::default(), BTreeMap::new(), Scheme::Telegram, tolerance)
    }
}

impl Ways {
    /// Ways of which nothing was seen yet: every channel is up.
    pub fn new(
        routes: Routes,
        reply_to: BTreeMap<String, Answered>,
        prefer: Scheme,
        tolerance: Tolerance,
    ) -> Ways {
        Ways { routes, reply_to, prefer, tolerance, health: Mutex::default() }
    }

    /// How a channel stands.
    pub fn stand(&self, channel: &str, now: Time) -> Stand {
        self.change(channel, now, |_, _| {})
    }

    /// When a channel that was left is tried again.
    pub fn try_at(&self, channel: &str) -> Option<Time> {
        self.health().get(channel).and_then(Health::try_at)
    }

    /// One message goes out by a channel that was left, to see.
    pub fn tried(&self, channel: &str, now: Time) {
        self.change(channel, now, |health, tolerance| health.tried(now, tolerance));
    }

    /// What came of handing a message over; `will_report`: a receipt can name it.
    pub fn tell(&self, channel: &str, result: &Result<(), SendError>, will_report: bool, now: Time) {
        self.change(channel, now, |health, tolerance| match result {
            Ok(()) => health.accepted(now, will_report),
            Err(SendError::Later(None) | SendError::Unknown) => health.failed(now, tolerance),
            Err(SendError::Misconfigured(_)) => health.broken(now, tolerance),
            Err(
                SendError::Later(Some(_))
                | SendError::Refused(_)
                | SendError::Gone
                | SendError::Unreachable(_)
                | SendError::Moved(_),
            ) => health.answered(),
        });
    }

    /// A receipt came.
    pub fn reported(&self, channel: &str, now: Time) {
        self.change(channel, now, |health, _| health.reported());
    }

    /// The best channel of a route to a country, of those that `fits`: the first that is up or worth a trial, else the
    /// first. `None` where there is no route.
    pub fn best(&self, country: Option<Country>, now: Time, fits: impl Fn(&str) -> bool) -> Option<&str> {
        let route = || self.routes.to(country).iter().map(String::as_str).filter(|channel| fits(channel));
        let open = |channel: &&str| !matches!(self.stand(channel, now), Stand::Left(_));
        route().find(open).or_else(|| route().next())
    }

    /// Where those who wait for a channel can go instead: for each route that it is in, the first other channel of it
    /// that is up.
    pub fn detours(&self, channel: &str, now: Time, fits: impl Fn(&str) -> bool) -> Vec<Detour> {
        let all: Vec<Country> = self.routes.of.keys().copied().collect();
        let detour = |(country, route): (Option<Country>, &[String])| {
            if !route.iter().any(|other| other == channel) {
                return None;
            }
            let others = route.iter().filter(|other| *other != channel && fits(other));
            let to = others.into_iter().find(|other| self.stand(other, now) == Stand::Up)?.clone();
            Some(match country {
                Some(country) => Detour { countries: vec![country], only: true, to },
                None => Detour { countries: all.clone(), only: false, to },
            })
        };
        self.routes.iter().filter_map(detour).collect()
    }

    fn change(&self, channel: &str, now: Time, change: impl FnOnce(&mut Health, &Tolerance)) -> Stand {
        let mut all = self.health();
        let health = all.entry(channel.to_owned()).or_default();
        let was_left = health.try_at().is_some();
        change(health, &self.tolerance);
        let stand = health.stand(now, &self.tolerance);
        match (was_left, stand) {
            (false, Stand::Left(Why::Failing) | Stand::Trial(Why::Failing)) => {
                tracing::error!(channel, "it fails: left, and tried again with one message");
            }
            (false, Stand::Left(Why::Silent) | Stand::Trial(Why::Silent)) => {
                tracing::error!(channel, "its receipts stopped: left, and tried again with one message");
            }
            (true, Stand::Up) => tracing::info!(channel, "it works again"),
            (true, Stand::Left(_) | Stand::Trial(_)) | (false, Stand::Up) => {}
        }
        stand
    }

    fn health(&self) -> MutexGuard<'_, HashMap<String, Health>> {
        self.health.lock().unwrap_or_else(PoisonError::into_inner)
    }
}
