//! What one pass spends: each message is counted with the claim that takes it in hand, and given back if it certainly
//! was not accepted. So a crash may count one twice, as its provider may, and never leaves one out.

use std::collections::{BTreeMap, HashMap, HashSet};

use chrono::{Days, NaiveTime, TimeZone as _};
use chrono_tz::Tz;

use crate::costs::Costs;
use crate::domain::Time;
use crate::domain::contact::Country;
use crate::domain::cost::{Amount, Cost, Full, Spent, Sums, Unit};
use crate::domain::country::A_DAY;
use crate::house::House;
use crate::store::{Account, Claimed, Result, Tx};
use crate::text::Medium;

/// What was spent of the consultations that a pass is about, and what it adds.
pub(super) struct Till<'a> {
    costs: &'a Costs,
    channel: &'a str,
    /// By the consultation's id: its account of today, and when its tomorrow begins. `None`: the channel costs nothing.
    accounts: Option<HashMap<i64, (Account, Time)>>,
    now: Time,
    spent: HashMap<String, Spent>,
    charges: Charges,
    refused: BTreeMap<(String, &'static str), usize>,
}

/// What was counted for each message, and where.
#[derive(Default)]
pub(super) struct Charges(HashMap<i64, (Account, Sums)>);

impl Charges {
    /// What is to be given back for these.
    pub(super) fn back(&self, messages: &[i64]) -> BTreeMap<Account, Sums> {
        let mut back: BTreeMap<Account, Sums> = BTreeMap::new();
        for (account, sums) in messages.iter().filter_map(|message| self.0.get(message)) {
            back.entry(account.clone()).or_default().less(sums);
        }
        back
    }

    /// How many segments these take.
    pub(super) fn segments(&self, messages: &[i64]) -> u64 {
        let mut all = Sums::default();
        messages.iter().filter_map(|message| self.0.get(message)).for_each(|(_, sums)| all.add_all(sums));
        let one = Amount::segments(1).millionths();
        u64::try_from(all.millionths(Unit::Segments) / one).unwrap_or_default()
    }

    fn all(&self) -> BTreeMap<Account, Sums> {
        let mut all: BTreeMap<Account, Sums> = BTreeMap::new();
        for (account, sums) in self.0.values() {
            all.entry(account.clone()).or_default().add_all(sums);
        }
        all
    }
}

impl<'a> Till<'a> {
    /// Opens the accounts of what was claimed, inside the transaction of the claim: nobody else spends meanwhile.
    pub(super) async fn open(
        house: &'a House,
        tx: &mut Tx,
        channel: &'a str,
        claimed: &[Claimed],
        now: Time,
    ) -> Result<Till<'a>> {
        let mut till = Till {
            costs: &house.costs,
            channel,
            accounts: None,
            now,
            spent: HashMap::new(),
            charges: Charges::default(),
            refused: BTreeMap::new(),
        };
        if claimed.is_empty() || house.channel(channel).is_none_or(|sends| sends.medium != Medium::Sms) {
            return Ok(till);
        }
        let of: HashSet<i64> = claimed.iter().filter_map(|message| message.consultation).collect();
        let mut accounts = HashMap::new();
        if !of.is_empty() {
            let generation = tx.generation().await?;
            let known = house.known(tx, generation).await?;
            let open = |id: i64| {
                let asked = &known.consultations.get(&id)?.consultation;
                let day = now.with_timezone(&asked.zone).date_naive();
                Some((id, ((asked.slug.clone(), day), tomorrow(asked.zone, now))))
            };
            accounts.extend(of.into_iter().filter_map(open));
        }
        let unasked = claimed.iter().filter(|message| message.rank > 0);
        let asked: HashSet<&Account> = unasked
            .filter_map(|message| accounts.get(&message.consultation?))
            .map(|(account, _)| account)
            .filter(|(slug, _)| !house.costs.caps.of(slug).is_none())
            .collect();
        if !asked.is_empty() {
            till.spent = tx.spent(&asked.into_iter().cloned().collect::<Vec<_>>()).await?;
        }
        till.accounts = Some(accounts);
        Ok(till)
    }

    /// Whether a message that nobody waits for may go out now.
    pub(super) fn refuses(&mut self, message: &Claimed, cost: Cost) -> Option<(Full, Time)> {
        let ((slug, _), tomorrow) = self.accounts.as_ref()?.get(&message.consultation?)?;
        if message.rank == 0 {
            // They answered: to leave them without the next question would break our word.
            return None;
        }
        let spent = self.spent.entry(slug.clone()).or_default();
        let full = self.costs.caps.of(slug).admits(spent, cost).err()?;
        *self.refused.entry((slug.clone(), full.as_str())).or_default() += 1;
        Some((full, *tomorrow))
    }

    /// Counts a message that goes out.
    pub(super) fn charge(&mut self, message: &Claimed, cost: Cost) {
        let Some(accounts) = self.accounts.as_ref().filter(|_| cost.segments > 0) else {
            return;
        };
        let of = message.consultation.and_then(|id| accounts.get(&id));
        let account =
            of.map_or_else(|| (String::new(), self.now.date_naive()), |(account, _)| account.clone());
        let sums = cost.sums();
        if let Some(spent) = self.spent.get_mut(&account.0) {
            spent.all.add_all(&sums);
            spent.day.add_all(&sums);
        }
        self.charges.0.insert(message.id, (account, sums));
    }

    /// What so many segments cost here.
    pub(super) fn cost(&self, segments: u32, country: Option<Country>) -> Cost {
        Cost { segments: segments.into(), price: self.costs.prices.own_segment(self.channel, country) }
    }

    /// Keeps what was spent, with the claim.
    pub(super) async fn close(self, tx: &mut Tx) -> Result<Charges> {
        for ((consultation, why), messages) in &self.refused {
            tracing::warn!(consultation, channel = self.channel, messages, "not sent: {why}");
        }
        tx.spend(&self.charges.all()).await?;
        Ok(self.charges)
    }
}

/// When the next day begins there; where its clocks leave that moment out, a day from now.
fn tomorrow(zone: Tz, now: Time) -> Time {
    let day = now.with_timezone(&zone).date_naive().checked_add_days(Days::new(1));
    let begins = day.and_then(|day| zone.from_local_datetime(&day.and_time(NaiveTime::MIN)).earliest());
    begins.map_or(now + A_DAY, |begins| begins.to_utc())
}
