//! Which of the claimed messages go out now, and what becomes of the others.

use std::collections::HashMap;
use std::sync::Arc;

use crate::channel::{Channel, Size};
use crate::domain::Time;
use crate::domain::contact::Country;
use crate::domain::cost::Full;
use crate::domain::pace::Pace;
use crate::house::House;
use crate::store::{Claimed, Mark};

use super::hand::open;
use super::till::Till;
use super::{failed, queued};

/// How fast a channel may speak, to all and to each.
pub(super) struct Paces {
    pub(super) all: Pace,
    /// By the URN's hash; only those who were written to lately.
    pub(super) each: HashMap<String, Pace>,
}

/// One pass over what was claimed.
pub(super) struct Turn<'a, 't> {
    pub(super) house: &'a House,
    pub(super) channel: &'a Arc<dyn Channel>,
    pub(super) paces: &'a mut Paces,
    pub(super) till: &'a mut Till<'t>,
    pub(super) now: Time,
    /// What goes out now.
    pub(super) wanted: Vec<Claimed>,
    /// What became of the others.
    pub(super) others: Vec<Mark>,
    /// How many of these were put back because their person is being written to.
    pub(super) busy: usize,
    /// When the first of those has room that were put back because there was none.
    pub(super) ready_at: Option<Time>,
    /// Unasked messages of this very turn, by contact.
    unasked: HashMap<i64, i64>,
}

impl<'a, 't> Turn<'a, 't> {
    pub(super) fn new(
        house: &'a House,
        channel: &'a Arc<dyn Channel>,
        paces: &'a mut Paces,
        till: &'a mut Till<'t>,
        now: Time,
    ) -> Turn<'a, 't> {
        paces.each.retain(|_, pace| !pace.is_idle(now));
        Turn {
            house,
            channel,
            paces,
            till,
            now,
            wanted: Vec::new(),
            others: Vec::new(),
            busy: 0,
            ready_at: None,
            unasked: HashMap::new(),
        }
    }

    /// Decides on one message; in the order in which they should go.
    pub(super) fn take(&mut self, message: Claimed) {
        match self.hindrance(&message).or_else(|| self.no_room(&message)) {
            Some(mark) => self.others.push(mark),
            None => {
                if message.rank > 0 {
                    *self.unasked.entry(message.contact).or_default() += 1;
                }
                self.wanted.push(message);
            }
        }
    }

    /// As it was: its person is being written to, and should get one after the other.
    pub(super) fn put_back(&mut self, message: &Claimed) {
        self.busy += 1;
        self.others.push(as_it_was(message));
    }

    /// Why a message must not go out now, if it must not.
    fn hindrance(&self, message: &Claimed) -> Option<Mark> {
        if message.unwanted {
            return Some(failed(message, "opted out"));
        }
        if message.moot {
            return Some(failed(message, "no longer asked"));
        }
        if message.rank == 0 {
            // They wrote to us: an answer may come at any hour.
            return None;
        }
        let (sent, first) = message.unasked;
        let first = if sent > 0 { crate::clock::at(first) } else { self.now };
        let sent = sent + self.unasked.get(&message.contact).copied().unwrap_or_default();
        let country = Country::parse(&message.country);
        match self.house.countries.next_unasked(country, sent, first, self.now) {
            Some(next) if next <= self.now => None,
            Some(next) => Some(back(message, next)),
            None => Some(no_hours(message)),
        }
    }

    /// At the first good hour from then on.
    fn later(&self, message: &Claimed, at: Time) -> Mark {
        match self.house.countries.next_allowed_for(Country::parse(&message.country), at) {
            Some(next) => back(message, next),
            None => no_hours(message),
        }
    }

    /// Takes the room it needs; or says when there is some. Once one has to wait, those behind it do too.
    fn no_room(&mut self, message: &Claimed) -> Option<Mark> {
        let is_reply = message.rank == 0;
        if self.ready_at.is_some() {
            return Some(as_it_was(message));
        }
        // What cannot be read is found out when it is handed over.
        let (units, each, cost) = match open(self.house, message) {
            Some((urn, outbound)) => {
                let country = urn.country();
                let Size { parts, units } = self.channel.size(country, &outbound);
                // What is left of it after a try that broke off in the middle.
                let left = parts.saturating_sub(usize::try_from(message.parts).unwrap_or(0));
                let units = (units as usize * left).div_ceil(parts.max(1));
                let units = u32::try_from(units).unwrap_or(u32::MAX);
                // A provider that knows our id takes once what it gets twice: it was counted with the first try.
                let counted = message.doubt == 1 && parts == 1 && self.channel.knows_our_id();
                let country = country.or_else(|| Country::parse(&message.country));
                let cost = self.till.cost(if counted { 0 } else { units }, country);
                (units, self.channel.each(&urn), cost)
            }
            None => (0, [].as_slice(), self.till.cost(0, None)),
        };
        if let Some((full, tomorrow)) = self.till.refuses(message, cost) {
            let mark = match full {
                Full::Day => self.later(message, tomorrow),
                Full::Consultation | Full::Unpriced => Mark { status: "held", ..as_it_was(message) },
            };
            return Some(Mark { error: full.as_str().to_owned(), ..mark });
        }
        if !each.is_empty() {
            let pace = self.paces.each.entry(message.urn.clone()).or_insert_with(|| Pace::new(each.to_vec()));
            if !pace.fits(self.now, 1, is_reply) {
                return Some(back(message, pace.ready_at(self.now, 1, is_reply)));
            }
        }
        if !self.paces.all.fits(self.now, units, is_reply) {
            self.ready_at = Some(self.paces.all.ready_at(self.now, units, is_reply));
            return Some(as_it_was(message));
        }
        self.paces.all.take(self.now, units);
        self.till.charge(message, cost);
        if let Some(pace) = self.paces.each.get_mut(&message.urn) {
            pace.take(self.now, 1);
        }
        None
    }
}

/// Not now, but then; and this was no try.
fn back(message: &Claimed, then: Time) -> Mark {
    Mark { due_at: then.timestamp_micros(), counts: false, ..queued(message, "") }
}

fn as_it_was(message: &Claimed) -> Mark {
    back(message, crate::clock::at(message.due_at))
}

fn no_hours(message: &Claimed) -> Mark {
    failed(message, "no hours are known for their country")
}
