//! What every flow needs: the store, the voice, the countries, the clock, and what is being asked at the moment.

use std::collections::{BTreeMap, BTreeSet, HashMap};
use std::sync::atomic::{AtomicI64, Ordering};
use std::sync::{Arc, Mutex, PoisonError};

use fluent::FluentArgs;
use tokio::sync::Notify;

use crate::clock::Clock;
use crate::costs::Costs;
use crate::domain::Time;
use crate::domain::consultation::Consultation;
use crate::domain::contact::{Country, Language};
use crate::domain::country::Countries;
use crate::domain::message::Outbound;
use crate::domain::rule::{Carrier, Rules};
use crate::domain::session::{Launched, World};
use crate::metrics::Metrics;
use crate::store::{Detour, Group, Result, Status, Store, StoreError, Tx};
use crate::text::{Medium, Speaker};
use crate::ways::{Answered, Ways};

/// Shared by the flows; made once, by `app`.
pub struct House {
    /// What keeps.
    pub store: Store,
    /// What speaks and understands.
    pub speaker: &'static Speaker,
    /// Who may be written to when.
    pub countries: Countries,
    /// What countries forbid.
    pub rules: Rules,
    /// What time it is.
    pub clock: Clock,
    /// Counters.
    pub metrics: Metrics,
    /// By which channel a message goes.
    pub ways: Ways,
    /// What messages cost, and may cost.
    pub costs: Costs,
    languages: Vec<Language>,
    ids: AtomicI64,
    channels: HashMap<String, Sends>,
    carriers: BTreeMap<String, Carrier>,
    known: Mutex<Arc<Known>>,
}

/// How a channel speaks, and how to wake who sends by it.
#[derive(Clone)]
pub struct Sends {
    /// What it can show.
    pub medium: Medium,
    /// Wakes its outbox.
    pub wake: Arc<Notify>,
    /// Whose people it is for; empty: everybody's.
    countries: Vec<Country>,
}

impl Sends {
    /// Whether it reaches addresses of this kind.
    fn speaks(&self, scheme: &str) -> bool {
        match self.medium {
            Medium::Sms => scheme == "tel",
            Medium::Telegram => scheme == "telegram",
            Medium::Terminal => true,
        }
    }

    fn is_for(&self, country: Option<Country>) -> bool {
        self.countries.is_empty() || country.is_some_and(|country| self.countries.contains(&country))
    }
}

/// What is being asked at the moment, as of one generation of the database.
#[derive(Default)]
pub struct Known {
    generation: i64,
    /// Every version that was launched.
    pub consultations: BTreeMap<i64, Launched>,
    /// The groups' names by code.
    pub groups: BTreeMap<String, String>,
    /// The groups' countries by code.
    pub group_countries: BTreeMap<String, Country>,
    /// The rules that were overridden, by the consultation's id.
    pub overridden: BTreeMap<i64, BTreeSet<String>>,
    /// What was found out on the way: whether a rule stops what goes by SMS, of a consultation, in a country.
    pub(crate) stopped: Mutex<HashMap<(i64, Country), bool>>,
}

/// Bits of an id below the millisecond of the start: a count, and the mark of who gave it.
const COUNT_BITS: u32 = 20;
/// Bits that tell programs on one database apart, drawn at the start: two that start together must not give the same
/// ids. That leaves 64 a millisecond, since the start: more than any house needs.
const MARK_BITS: u32 = 14;

impl House {
    /// Puts the house together. `channels` are those configured, by name.
    pub fn new(
        store: Store,
        speaker: &'static Speaker,
        countries: Countries,
        clock: Clock,
        channels: impl IntoIterator<Item = (String, Medium, Vec<Country>)>,
    ) -> House {
        // Ids count up from the start's millisecond: new ones are larger than old ones, also after a restart.
        let first = (Clock::System.now().timestamp_millis() << COUNT_BITS) | mark();
        let sends = |(name, medium, countries)| {
            let wake = Arc::new(Notify::new());
            (name, Sends { medium, wake, countries })
        };
        House {
            store,
            languages: speaker.languages().collect(),
            speaker,
            countries,
            rules: Rules::default(),
            clock,
            metrics: Metrics::default(),
            ways: Ways::default(),
            costs: Costs::default(),
            ids: AtomicI64::new(first),
            channels: channels.into_iter().map(sends).collect(),
            carriers: BTreeMap::new(),
            known: Mutex::new(Arc::new(Known { generation: -1, ..Known::default() })),
        }
    }

    /// An id that was never given before.
    pub fn id(&self) -> i64 {
        self.ids.fetch_add(1 << MARK_BITS, Ordering::Relaxed)
    }

    /// The languages we speak, in the order they are offered.
    pub fn languages(&self) -> &[Language] {
        &self.languages
    }

    /// How a channel speaks; `None` for one that is not configured.
    pub fn channel(&self, name: &str) -> Option<&Sends> {
        self.channels.get(name)
    }

    /// The configured channels.
    pub fn channels(&self) -> impl Iterator<Item = (&str, &Sends)> {
        self.channels.iter().map(|(name, sends)| (name.as_str(), sends))
    }

    /// The same house, with these ways out of it.
    pub fn with_ways(self, ways: Ways) -> House {
        House { ways, ..self }
    }

    /// The same house, with these rules; `carriers` are the channels that networks carry.
    pub fn with_rules(self, rules: Rules, carriers: impl IntoIterator<Item = Carrier>) -> House {
        let carriers = carriers.into_iter().map(|carrier| (carrier.channel.clone(), carrier)).collect();
        House { rules, carriers, ..self }
    }

    /// The channels by which a message to a country may go, of those that networks carry: all of its route, since any
    /// of them may be down; where there is no route, all that are for it.
    pub fn carriers_to(&self, country: Country) -> Vec<&Carrier> {
        let route = self.ways.routes.to(Some(country));
        let may_go = |channel: &str| match route.is_empty() {
            true => self.channel(channel).is_some_and(|sends| sends.is_for(Some(country))),
            false => route.iter().any(|other| other == channel),
        };
        self.carriers.values().filter(|carrier| may_go(&carrier.channel)).collect()
    }

    /// The same house, with these costs of writing from it.
    pub fn with_costs(self, costs: Costs) -> House {
        House { costs, ..self }
    }

    /// The channel to write to an address of this kind in this country by; `heard_on`: where the person was last heard
    /// there, empty if never. The best of the country's route; where there is none, the channel that is answered where
    /// they wrote; else the one they wrote to; else the one that is for such addresses.
    pub fn way_out(&self, scheme: &str, country: Option<Country>, heard_on: &str) -> Option<&str> {
        let fits = |channel: &str| self.channel(channel).is_some_and(|sends| sends.speaks(scheme));
        if let Some(best) = self.ways.best(country, self.clock.now(), fits) {
            return Some(best);
        }
        let sends_for = |(sender, answered): (&String, &Answered)| {
            let (name, sends) = self.channels.get_key_value(sender)?;
            (answered.channel == heard_on && sends.speaks(scheme) && sends.is_for(country))
                .then_some(name.as_str())
        };
        let answered = || self.ways.reply_to.iter().find_map(sends_for);
        let heard = || self.channels.get_key_value(heard_on).map(|(name, _)| name.as_str());
        heard().filter(|heard| fits(heard)).map(|heard| answered().unwrap_or(heard)).or_else(|| {
            // One made for the country before one for everybody, any before the terminal, then by name: every time
            // alike.
            let order = |(name, sends): &(&String, &Sends)| {
                (sends.medium == Medium::Terminal, sends.countries.is_empty(), (*name).clone())
            };
            let able = self.channels.iter().filter(|(_, s)| s.speaks(scheme) && s.is_for(country));
            able.min_by_key(order).map(|(name, _)| name.as_str())
        })
    }

    /// Adds to what is asked by a channel that cannot be answered, to which number the answer goes.
    pub fn tell_where_to_answer(&self, outbound: &mut Outbound, channel: &str, language: Language) {
        let Some(answered) = self.ways.reply_to.get(channel) else {
            return;
        };
        let args = FluentArgs::from_iter([("number", answered.number.as_str())]);
        outbound.text.push('\n');
        outbound.text.push_str(&self.speaker.sentence("answer-to", Some(&args), language));
    }

    /// Where those who wait for a channel can go instead.
    pub fn detours(&self, channel: &str, now: Time) -> Vec<Detour> {
        let medium = self.channel(channel).map(|sends| sends.medium);
        self.ways.detours(channel, now, |other| self.channel(other).map(|sends| sends.medium) == medium)
    }

    /// What is being asked, read again if the database's `generation` is another one.
    ///
    /// # Errors
    /// What the database says.
    pub async fn known(&self, tx: &mut Tx, generation: i64) -> Result<Arc<Known>> {
        let known = self.known.lock().unwrap_or_else(PoisonError::into_inner).clone();
        if known.generation == generation {
            return Ok(known);
        }
        let mut fresh = Known { generation, ..Known::default() };
        for row in tx.consultations().await? {
            if row.status == Status::Draft {
                continue;
            }
            let consultation = self.read_consultation(&row.file)?;
            let closed = row.status == Status::Closed;
            fresh.consultations.insert(row.id, Launched { consultation, version: row.version, closed });
        }
        for row in tx.overrides().await? {
            fresh.overridden.entry(row.consultation_id).or_default().insert(row.rule);
        }
        for Group { code, name, country } in tx.groups().await? {
            fresh.group_countries.extend(Country::parse(&country).map(|c| (code.clone(), c)));
            fresh.groups.insert(code, name);
        }
        let fresh = Arc::new(fresh);
        *self.known.lock().unwrap_or_else(PoisonError::into_inner) = fresh.clone();
        Ok(fresh)
    }

    /// Reads a file that was checked before it was stored.
    ///
    /// # Errors
    /// [`StoreError::Unreadable`] when it no longer passes.
    pub fn read_consultation(&self, file: &str) -> Result<Consultation> {
        crate::domain::consultation::parse(file, "the stored file")
            .map_err(|_| StoreError::Unreadable("consultation.file"))
    }

    /// Runs `f` with the world as a step sees it.
    pub fn with_world<T>(&self, known: &Known, f: impl FnOnce(&World<'_>) -> T) -> T {
        let held_in = |from: Language, among: &[Language]| self.speaker.held_in(from, among);
        let name_of = |language: Language| self.speaker.native_name(language).to_owned();
        f(&World {
            consultations: &known.consultations,
            groups: &known.groups,
            lexicon: self.speaker.lexicon(),
            languages: &self.languages,
            countries: &self.countries,
            held_in: &held_in,
            name_of: &name_of,
        })
    }

    /// The language a stranger in this country is first spoken to in.
    pub fn first_language(&self, country: Option<Country>) -> Language {
        let land = country.and_then(|c| self.countries.get(c));
        land.and_then(|l| l.languages.iter().find(|l| self.languages.contains(l)))
            .copied()
            .unwrap_or(Language::ENGLISH)
    }
}

/// Some number of [`MARK_BITS`] bits.
fn mark() -> i64 {
    let mut bytes = [0; 8];
    // Without randomness the process id has to do: other computers may have the same.
    if crate::store::random(&mut bytes).is_err() {
        bytes = u64::from(std::process::id()).to_le_bytes();
    }
    i64::from_le_bytes(bytes) & ((1 << MARK_BITS) - 1)
}
