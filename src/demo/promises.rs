//! What the house promises, held against what the simulated world saw. Read back from the database.

use std::collections::{BTreeMap, HashMap, HashSet};

use super::members::{Member, Way};
use crate::digest::Gathered;
use crate::domain::contact::Country;
use crate::domain::digest::Count;
use crate::domain::urn::Urn;
use crate::house::House;
use crate::store::{ConsultationRow, Result, TracedOutbound};

/// One promise, and how it was kept.
pub(super) struct Promise {
    /// What was promised.
    pub what: &'static str,
    /// What was counted.
    pub counted: String,
    /// Whether it was kept.
    pub kept: bool,
}

/// The address of a member.
pub(super) fn urn(member: &Member) -> Option<Urn> {
    match &member.way {
        Way::Phone(number) | Way::Terminal(number) => Urn::tel(number, None).ok(),
        Way::Telegram(chat) => Some(Urn::Telegram(*chat)),
    }
}

/// Holds the database against the members, and against what arrived on phones (the gateway's ids) and on Telegram.
pub(super) async fn check(
    house: &House,
    version: &ConsultationRow,
    members: &[Member],
    arrived: &[String],
    on_telegram: usize,
    gathered: &Gathered,
) -> Result<Vec<Promise>> {
    let contacts: HashMap<String, i64> = house.store.trace_urns().await?.into_iter().collect();
    let contact = |member: &Member| {
        urn(member).and_then(|urn| contacts.get(house.store.key().hash(&urn).as_str()).copied())
    };
    let mut heard: HashMap<i64, Vec<i64>> = HashMap::new();
    for inbound in house.store.trace_inbound().await? {
        heard.entry(inbound.contact_id).or_default().push(inbound.received_at);
    }
    let outbound = house.store.trace_outbound().await?;
    let mut answers: HashMap<i64, BTreeMap<String, (String, String)>> = HashMap::new();
    house
        .store
        .scan_export(version.id, |row| {
            let said = if row.state == "text" { row.raw } else { row.value };
            answers.entry(row.contact_id).or_default().insert(row.question, (row.state, said));
        })
        .await?;

    let (mut sent, mut kept, mut meant, mut read, mut stopped, mut silent, mut strange) =
        (0, 0, 0, 0, 0, 0, 0);
    for member in members {
        let Some(contact) = contact(member) else { continue };
        let messages = heard.get(&contact).map_or(&[][..], Vec::as_slice);
        sent += member.acts;
        kept += messages.len();
        strange += member.strange;
        let theirs = answers.get(&contact);
        meant += member.meant.len();
        read += member
            .meant
            .iter()
            .filter(|(question, (state, value))| {
                theirs.and_then(|a| a.get(*question)).is_some_and(|(s, v)| s == state && v == value)
            })
            .count();
        if member.stopped {
            stopped += 1;
            let last = messages.iter().max().copied().unwrap_or(0);
            let after: Vec<&TracedOutbound> = outbound
                .iter()
                .filter(|o| {
                    o.contact_id == contact && went_out(o) && o.claimed_at.is_some_and(|at| at > last)
                })
                .collect();
            silent += usize::from(after.len() <= 1 && after.iter().all(|o| o.last == 1));
        }
    }
    let countries: HashMap<i64, &str> =
        members.iter().filter_map(|m| Some((contact(m)?, m.tongue.country))).collect();
    let unasked: Vec<&TracedOutbound> = outbound.iter().filter(|o| o.rank > 0 && went_out(o)).collect();
    let by_day = unasked.iter().filter(|o| {
        let country = countries.get(&o.contact_id).and_then(|c| Country::parse(c));
        let at = crate::clock::at(o.claimed_at.unwrap_or(0));
        country.is_some_and(|country| house.countries.allowed(country, at))
    });
    let by_day = by_day.count();
    let parts = house.store.trace_parts().await?;
    let known: HashSet<&str> = parts
        .iter()
        .filter(|(channel, _, id)| channel == super::PHONE && id.is_some())
        .map(|p| p.1.as_str())
        .collect();
    let distinct: HashSet<&str> = arrived.iter().map(String::as_str).collect();
    let by_bot = outbound.iter().filter(|o| o.channel == "telegram" && went_out(o)).count();
    let once = on_telegram == by_bot && distinct.len() == arrived.len() && distinct == known;
    let mut completed = 0_u64;
    house.store.scan_sessions(version.id, |row| completed += u64::from(row.stage == "completed")).await?;
    let shown = gathered.digest.reach.as_ref().map(|reach| reach.total.completed);
    let digest_is_right = match shown {
        Some(Count::Exact(shown)) => shown == completed,
        Some(Count::Earlier(_) | Count::Hidden) | None => completed < gathered.digest.smallest_group,
    };
    Ok(vec![
        Promise {
            what: "every message of a member is in the database once, however often it was delivered",
            counted: format!("{sent} sent, {kept} kept"),
            kept: sent == kept,
        },
        Promise {
            what: "every answer is kept as it was meant",
            counted: format!("{meant} meant, {read} kept so"),
            kept: meant == read,
        },
        Promise {
            what: "nobody was written to unasked outside the hours of their country",
            counted: format!("{} invitations and reminders, {by_day} by day", unasked.len()),
            kept: by_day == unasked.len(),
        },
        Promise {
            what: "after STOP one confirmation at most, then silence",
            counted: format!("{stopped} stopped or blocked, {silent} left in peace"),
            kept: stopped == silent,
        },
        Promise {
            what: "no phone got a message twice",
            counted: format!(
                "SMS: {} arrived, {} different, {} known; Telegram: {on_telegram} arrived, {by_bot} sent",
                arrived.len(),
                distinct.len(),
                known.len()
            ),
            kept: once,
        },
        Promise {
            what: "everybody was asked in their own language",
            counted: format!("{strange} questions in another"),
            kept: strange == 0,
        },
        Promise {
            what: "the digest counts what is in the database",
            counted: format!("{completed} completed, the digest shows {shown:?}"),
            kept: digest_is_right,
        },
    ])
}

fn went_out(outbound: &TracedOutbound) -> bool {
    matches!(outbound.status.as_str(), "sent" | "delivered" | "unconfirmed")
}
