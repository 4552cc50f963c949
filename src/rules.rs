//! What a consultation breaks of the countries' rules where it goes by SMS: each of its sentences, over the channels by
//! which it may go.
//!
//! A launch looks at the countries in which it has members; a round and its reminders look again, at the country of
//! each person. So who comes later is held to the same rules, and so is a configuration that changed.

use std::fmt::Write as _;
use std::sync::PoisonError;

use anyhow::bail;

use crate::domain::Time;
use crate::domain::consultation::Consultation;
use crate::domain::contact::{Country, Language};
use crate::domain::form::nearest;
use crate::domain::message::Outbound;
use crate::domain::rule::{Broken, Carrier, Does, Kind, Said};
use crate::house::{House, Known};
use crate::store::{ConsultationRow, OverrideRow, Result};
use crate::text::Sentence;

/// So many places of a broken rule are named: a sentence that is wrong is wrong in many languages.
const PLACES_NAMED: usize = 8;

/// A broken rule of a country with members.
#[derive(Debug, Clone, PartialEq)]
pub struct Hit<'h> {
    /// Which, and by what.
    pub broken: Broken<'h>,
    /// How many people there could be written to by SMS.
    pub people: i64,
}

/// Rules that are overridden, each with its reason, and by whom.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct Overriding {
    /// A rule's name, and why it does not stop this.
    pub rules: Vec<(String, String)>,
    /// Who says so.
    pub who: String,
}

/// What a consultation breaks where it has members who can be written to by SMS, and what they should be warned of.
///
/// # Errors
/// What the database says.
pub async fn where_members_are<'h>(house: &'h House, consultation: &Consultation) -> Result<Vec<Hit<'h>>> {
    let sayings = house.speaker.sentences(consultation);
    let mut hits = Vec::new();
    for (country, people) in house.store.audience_by_sms(&consultation.groups).await? {
        if let Some(country) = Country::parse(&country) {
            let broken = broken(house, &sayings, country, &house.carriers_to(country));
            hits.extend(broken.into_iter().map(|broken| Hit { broken, people }));
        }
    }
    Ok(hits)
}

/// What it would break anywhere. Where no channel goes to a country, only what its texts say is looked at, as if they
/// went by a gateway.
pub fn anywhere<'h>(house: &'h House, consultation: &Consultation) -> Vec<Broken<'h>> {
    let sayings = house.speaker.sentences(consultation);
    let some = Carrier::default();
    let of_country = |country: Country| {
        let carriers = house.carriers_to(country);
        match carriers.is_empty() {
            false => broken(house, &sayings, country, &carriers),
            true => {
                let mut found = broken(house, &sayings, country, &[&some]);
                found.retain(|broken| is_in_texts(&broken.rule.kind));
                found
            }
        }
    };
    house.countries.iter().flat_map(|(country, _)| of_country(country)).collect()
}

/// Whether a rule of the person's country stops what a consultation sends them unasked by SMS.
pub fn stops(house: &House, known: &Known, consultation: i64, country: Option<Country>) -> bool {
    let (Some(country), Some(launched)) = (country, known.consultations.get(&consultation)) else {
        return false;
    };
    let place = (consultation, country);
    let mut stopped = known.stopped.lock().unwrap_or_else(PoisonError::into_inner);
    *stopped.entry(place).or_insert_with(|| {
        let sayings = house.speaker.sentences(&launched.consultation);
        let broken = broken(house, &sayings, country, &house.carriers_to(country));
        let overridden = known.overridden.get(&consultation);
        let is_left =
            |broken: &Broken<'_>| !overridden.is_some_and(|names| names.contains(&broken.rule.name));
        let stopping: Vec<&str> = broken
            .iter()
            .filter(|broken| broken.rule.does == Does::Blocks && is_left(broken))
            .map(|broken| broken.rule.name.as_str())
            .collect();
        if !stopping.is_empty() {
            let (slug, rules) = (&launched.consultation.slug, stopping.join(", "));
            tracing::warn!(consultation = slug, %country, rules, "nobody there is asked by SMS");
        }
        !stopping.is_empty()
    })
}

fn broken<'h>(
    house: &'h House,
    sayings: &[(Language, Vec<Sentence>)],
    country: Country,
    carriers: &[&Carrier],
) -> Vec<Broken<'h>> {
    let Some(land) = house.countries.get(country) else {
        return Vec::new();
    };
    let answers = where_to_answer(house, sayings, carriers);
    let all = sayings.iter().chain(&answers);
    let said = all.flat_map(|(language, sentences)| {
        sentences.iter().map(|said| Said { sentence: &said.name, language: *language, text: &said.text })
    });
    house.rules.broken(country, land.calling_code, carriers, &said.collect::<Vec<_>>())
}

/// Channels that only send tell below what they ask where to answer: a number.
fn where_to_answer(
    house: &House,
    sayings: &[(Language, Vec<Sentence>)],
    carriers: &[&Carrier],
) -> Vec<(Language, Vec<Sentence>)> {
    let below = |asked: &Sentence, carrier: &Carrier, language: Language| {
        house.ways.reply_to.get(&carrier.channel)?;
        let mut outbound = Outbound { text: asked.text.clone(), ..Outbound::default() };
        house.tell_where_to_answer(&mut outbound, &carrier.channel, language);
        Some(Sentence { name: format!("{} and where to answer", asked.name), text: outbound.text })
    };
    let of_language = |(language, sentences): &(Language, Vec<Sentence>)| {
        // The first is the invitation: what stands below it stands below every question.
        let asked = sentences.first()?;
        let told = carriers.iter().filter_map(|carrier| below(asked, carrier, *language));
        Some((*language, told.collect()))
    };
    sayings.iter().filter_map(of_language).collect()
}

/// Whether what breaks it stands in a text.
fn is_in_texts(kind: &Kind) -> bool {
    match kind {
        Kind::Links(_) | Kind::Numbers | Kind::PersonalData => true,
        Kind::Label(_) | Kind::Sender | Kind::Template | Kind::Notice => false,
    }
}

impl Overriding {
    /// As it is kept, for a version.
    pub fn rows(&self, version: i64, now: Time) -> Vec<OverrideRow> {
        let row = |(rule, reason): &(String, String)| OverrideRow {
            consultation_id: version,
            rule: rule.clone(),
            reason: reason.trim().to_owned(),
            who: self.who.clone(),
            at: now.timestamp_micros(),
        };
        self.rules.iter().map(row).collect()
    }

    fn names(&self, rule: &str) -> bool {
        self.rules.iter().any(|(name, _)| name == rule)
    }
}

/// Those of a version that goes on which stop what it would send: members were added there later.
///
/// # Errors
/// What the database says.
pub async fn stopping<'h>(house: &'h House, version: &ConsultationRow) -> anyhow::Result<Vec<Hit<'h>>> {
    let consultation = house.read_consultation(&version.file)?;
    let before: Vec<OverrideRow> = house.store.overrides_of(version.id).await?;
    let mut hits = where_members_are(house, &consultation).await?;
    hits.retain(|hit| {
        let name = &hit.broken.rule.name;
        hit.broken.rule.does == Does::Blocks && !before.iter().any(|overridden| overridden.rule == *name)
    });
    Ok(hits)
}

/// Overrides rules for a version that goes on, and invites those whom they stopped. Gives what still stops others.
///
/// # Errors
/// What is to be overridden does not stop it.
pub async fn override_now<'h>(
    house: &'h House,
    version: &ConsultationRow,
    overriding: &Overriding,
) -> anyhow::Result<Vec<Hit<'h>>> {
    let mut hits = stopping(house, version).await?;
    left(house, &hits, overriding)?;
    hits.retain(|hit| !overriding.names(&hit.broken.rule.name));
    let now = house.clock.now();
    let opens = house.read_consultation(&version.file)?.opens;
    let (round, id, due_at) = (house.id(), version.id, now.max(opens).timestamp_micros());
    let rows = overriding.rows(version.id, now);
    house
        .store
        .write(move |tx| {
            Box::pin(async move {
                for row in &rows {
                    tx.override_rule(row).await?;
                }
                tx.plan_round(round, id, due_at).await
            })
        })
        .await?;
    Ok(hits)
}

/// Those that stop a launch and are not overridden by it.
///
/// # Errors
/// What is to be overridden is no rule, stops nothing, or has no reason.
pub fn left<'a, 'h>(
    house: &House,
    hits: &'a [Hit<'h>],
    overriding: &Overriding,
) -> anyhow::Result<Vec<&'a Hit<'h>>> {
    let blocking = || hits.iter().filter(|hit| hit.broken.rule.does == Does::Blocks);
    let names: Vec<&str> = blocking().map(|hit| hit.broken.rule.name.as_str()).collect();
    for (rule, reason) in &overriding.rules {
        if reason.trim().is_empty() {
            bail!("{rule} is overridden for a reason, which is kept: --reason \"…\"");
        }
        if names.contains(&rule.as_str()) {
            continue;
        }
        let mut all = house.rules.iter().map(|rule| rule.name.as_str());
        let what = if all.any(|name| name == rule) { "stops nothing here" } else { "is no rule" };
        let near = nearest(rule, names.iter().copied());
        let near = near.map_or_else(String::new, |near| format!("; did you mean `{near}`?"));
        let stop = if names.is_empty() { "none".to_owned() } else { names.join(", ") };
        bail!("{rule} {what}{near} (what stops it: {stop})");
    }
    Ok(blocking().filter(|hit| !overriding.names(&hit.broken.rule.name)).collect())
}

/// What only warns, each in some lines.
pub fn warnings(hits: &[Hit<'_>]) -> Vec<String> {
    let warn = hits.iter().filter(|hit| hit.broken.rule.does == Does::Warns);
    warn.map(|hit| told_of(&hit.broken)).collect()
}

/// Why a consultation is not launched, and what can be done.
pub fn refusal(slug: &str, left: &[&Hit<'_>]) -> String {
    let mut told = format!(
        "{slug} is not launched: it breaks rules of countries with members who are written to by SMS.\n"
    );
    for hit in left {
        told.push_str(&told_of(&hit.broken));
        let _ = writeln!(told, "    {} people there; {}", hit.people, way_out(&hit.broken));
    }
    told.push_str("What cannot be changed can be overridden by its name, with a reason that is kept:\n");
    let names: Vec<String> = left.iter().map(|hit| format!(" --override {}", hit.broken.rule.name)).collect();
    let _ = write!(told, "    suara consultation launch {slug}{} --reason \"…\"", names.concat());
    told
}

/// A rule, what breaks it, and where it is from: some lines.
pub fn told_of(broken: &Broken<'_>) -> String {
    let rule = broken.rule;
    let mut told = format!("  {}: {}\n", rule.name, rule.says);
    for place in broken.places.iter().take(PLACES_NAMED) {
        let _ = writeln!(told, "    {place}");
    }
    if let Some(more @ 1..) = broken.places.len().checked_sub(PLACES_NAMED) {
        let _ = writeln!(told, "    and {more} more");
    }
    let _ =
        writeln!(told, "    source: {} (noted {}, trust: {})", rule.source, rule.noted, rule.trust.as_str());
    told
}

/// What to do that the rule is kept.
fn way_out(broken: &Broken<'_>) -> String {
    let country = broken.rule.country;
    match &broken.rule.kind {
        Kind::Links(_) => "leave them out, or name the hosts as `allowed` in your rules file".to_owned(),
        Kind::Numbers | Kind::PersonalData => "leave it out".to_owned(),
        Kind::Label(label) => {
            format!("give the channel the option labels = {{ {country} = \"{label}…\" }}")
        }
        Kind::Sender => format!(
            "where it is registered, give the channel the option registered = [\"{country}\"]; where it sends from a \
             SIM, sender = its number with +"
        ),
        Kind::Template => "once they are registered, override it with their numbers as the reason".to_owned(),
        Kind::Notice => "judge it yourself".to_owned(),
    }
}
