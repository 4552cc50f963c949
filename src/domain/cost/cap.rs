//! What the messages of a consultation may cost.

use std::collections::BTreeMap;

use super::{Amount, Cost, Sums};

/// What one consultation may cost; without an amount, as much as it does.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct Cap {
    /// In all.
    pub most: Sums,
    /// In each day of its zone.
    pub most_a_day: Sums,
}

/// The cap of each consultation.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct Caps {
    /// By its short name.
    pub of: BTreeMap<String, Cap>,
    /// Of every other.
    pub default: Cap,
}

/// What was spent of a consultation.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct Spent {
    /// In all.
    pub all: Sums,
    /// On the day it is about.
    pub day: Sums,
}

/// Why a message that nobody waits for does not go out.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Full {
    /// The day's cap would be passed: there are other days.
    Day,
    /// The consultation's cap would be passed, or no day's cap is large enough for this message.
    Consultation,
    /// There is a cap in money, and no price of ours in its currency: nobody can say whether it would be passed.
    Unpriced,
}

impl Full {
    /// As `suara outbox list` says it.
    pub fn as_str(self) -> &'static str {
        match self {
            Full::Day => "the cap of the day is reached",
            Full::Consultation => "the cap is reached",
            Full::Unpriced => "there is a cap and no price in its currency",
        }
    }
}

impl Caps {
    /// The cap of a consultation.
    pub fn of(&self, slug: &str) -> &Cap {
        self.of.get(slug).unwrap_or(&self.default)
    }
}

impl Cap {
    /// Whether nothing is limited.
    pub fn is_none(&self) -> bool {
        self.most.is_empty() && self.most_a_day.is_empty()
    }

    /// Whether a message that nobody waits for may go, when so much was spent before it.
    ///
    /// # Errors
    /// Why not.
    pub fn admits(&self, spent: &Spent, cost: Cost) -> Result<(), Full> {
        if cost.segments == 0 {
            return Ok(());
        }
        for limit in [&self.most, &self.most_a_day] {
            self.priced(limit, cost.price)?;
        }
        let cost = cost.sums();
        if !fits(&self.most, &spent.all, &cost) || !self.fits_a_day(&cost) {
            return Err(Full::Consultation);
        }
        if !fits(&self.most_a_day, &spent.day, &cost) {
            return Err(Full::Day);
        }
        Ok(())
    }

    /// Whether what is asked of a round can begin: `least` is what it costs at least, beyond what was spent.
    pub fn begins(&self, spent: &Spent, least: &Sums) -> bool {
        fits(&self.most, &spent.all, least)
    }

    /// Whether so much fits one day that nothing else was spent on.
    pub fn fits_a_day(&self, cost: &Sums) -> bool {
        fits(&self.most_a_day, &Sums::default(), cost)
    }

    fn priced(&self, limit: &Sums, price: Option<Amount>) -> Result<(), Full> {
        let is_free = price.is_some_and(Amount::is_nothing);
        let is_known = price.is_some_and(|price| limit.has(price.unit));
        if limit.has_money() && !is_free && !is_known { Err(Full::Unpriced) } else { Ok(()) }
    }

    /// Whether a segment at this price can be held against the cap.
    pub fn takes(&self, price: Option<Amount>) -> bool {
        [&self.most, &self.most_a_day].into_iter().all(|limit| self.priced(limit, price).is_ok())
    }

    /// How many days at least a round of so much takes under the day's cap.
    pub fn days(&self, least: &Sums) -> i64 {
        let days = |limit: Amount| {
            let (cost, limit) = (least.millionths(limit.unit), limit.millionths().max(1));
            cost / limit + i64::from(cost % limit > 0)
        };
        self.most_a_day.iter().map(days).max().unwrap_or(1).max(1)
    }
}

/// Whether so much, on top of what was spent, stays within a limit: of what it does not name there is none.
fn fits(limit: &Sums, spent: &Sums, cost: &Sums) -> bool {
    let within = |limit: Amount| {
        let cost = cost.millionths(limit.unit);
        cost == 0 || spent.millionths(limit.unit).saturating_add(cost) <= limit.millionths()
    };
    limit.iter().all(within)
}
