//! What the house promises, held against what the simulated world saw. Read back from the database.

use std::collections::{BTreeSet, HashMap, HashSet};
use std::path::Path;

use chrono::{Datelike as _, NaiveDate};

use super::members::{Member, Way};
use crate::digest::Gathered;
use crate::domain::Time;
use crate::domain::consultation::Kind;
use crate::domain::contact::Country;
use crate::domain::digest::{Count, What};
use crate::domain::urn::Urn;
use crate::house::House;
use crate::store::{ConsultationRow, ExportRow, Result, SessionRow, TracedInbound, TracedOutbound};

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

/// What the simulated world saw.
pub(super) struct Seen<'a> {
    /// The members.
    pub members: &'a [Member],
    /// The gateway's ids of the messages that arrived on phones.
    pub arrived: &'a [String],
    /// What the network told of each in the end.
    pub told: &'a HashMap<String, &'static str>,
    /// How many of them the gateway took and lost the answer of.
    pub lost: usize,
    /// How many messages arrived on Telegram.
    pub on_telegram: usize,
    /// The folder of the weekly digests.
    pub digests: &'a Path,
    /// From when until when the world lived.
    pub span: (Time, Time),
}

/// What the database holds.
struct Kept {
    contacts: HashMap<String, i64>,
    inbound: Vec<TracedInbound>,
    outbound: Vec<TracedOutbound>,
    answers: Vec<ExportRow>,
    sessions: Vec<SessionRow>,
    parts: Vec<(String, String, Option<i64>)>,
    digests: Vec<(i64, String, i64)>,
}

/// Holds the database against what was seen.
pub(super) async fn check(
    house: &House,
    version: &ConsultationRow,
    seen: &Seen<'_>,
    gathered: &Gathered,
) -> Result<Vec<Promise>> {
    let store = &house.store;
    let (mut answers, mut sessions) = (Vec::new(), Vec::new());
    store.scan_export(version.id, |row| answers.push(row)).await?;
    store.scan_sessions(version.id, |row| sessions.push(row)).await?;
    let kept = Kept {
        contacts: store.trace_urns().await?.into_iter().collect(),
        inbound: store.trace_inbound().await?,
        outbound: store.trace_outbound().await?,
        answers,
        sessions,
        parts: store.trace_parts().await?,
        digests: store.trace_digests().await?,
    };
    let contact = |member: &Member| {
        urn(member).and_then(|urn| kept.contacts.get(store.key().hash(&urn).as_str()).copied())
    };
    let members: Vec<(&Member, i64)> =
        seen.members.iter().filter_map(|member| Some((member, contact(member)?))).collect();
    Ok(vec![
        every_message_once(&kept, &members),
        as_it_was_meant(&kept, &members),
        by_day(house, &kept, &members),
        in_peace(&kept, &members),
        never_twice(&kept, seen),
        receipts_believed(&kept, seen),
        in_their_language(seen.members),
        each_monday_once(&kept, seen),
        digest_is_right(&kept, gathered),
    ])
}

fn every_message_once(kept: &Kept, members: &[(&Member, i64)]) -> Promise {
    let sent: usize = members.iter().map(|(member, _)| member.acts).sum();
    // A block is told by Telegram, and may be found out by writing at the same moment: it counts once.
    let (blocks, others): (Vec<_>, Vec<_>) = kept.inbound.iter().partition(|i| i.kind == "opt-out");
    let heard = others.len() + blocks.iter().map(|i| i.contact_id).collect::<HashSet<_>>().len();
    Promise {
        what: "every message of a member is in the database once, however often it was delivered",
        counted: format!("{sent} sent, {heard} kept"),
        kept: sent == heard,
    }
}

fn as_it_was_meant(kept: &Kept, members: &[(&Member, i64)]) -> Promise {
    let mut answers: HashMap<(i64, &str), (&str, &str)> = HashMap::new();
    for row in &kept.answers {
        let said = if row.state == "text" { &row.raw } else { &row.value };
        answers.insert((row.contact_id, &row.question), (&row.state, said));
    }
    let meant =
        members.iter().flat_map(|(m, id)| m.meant.iter().map(move |(question, said)| (id, question, said)));
    let as_meant = |(id, question, (state, value)): &(&i64, &String, &(&'static str, String))| {
        answers.get(&(**id, question.as_str())) == Some(&(*state, value.as_str()))
    };
    let (all, read) = (meant.clone().count(), meant.filter(as_meant).count());
    Promise {
        what: "every answer is kept as it was meant: typed, pressed, spoken, edited, or by another way than before",
        counted: format!("{all} meant, {read} kept so"),
        kept: all == read,
    }
}

fn by_day(house: &House, kept: &Kept, members: &[(&Member, i64)]) -> Promise {
    let countries: HashMap<i64, &str> = members.iter().map(|(m, id)| (*id, m.tongue.country)).collect();
    let unasked: Vec<&TracedOutbound> = kept.outbound.iter().filter(|o| o.rank > 0 && went_out(o)).collect();
    let by_day = unasked.iter().filter(|o| {
        let country = countries.get(&o.contact_id).and_then(|c| Country::parse(c));
        let at = crate::clock::at(o.claimed_at.unwrap_or(0));
        country.is_some_and(|country| house.countries.allowed(country, at))
    });
    let by_day = by_day.count();
    Promise {
        what: "nobody was written to unasked outside the hours of their country",
        counted: format!("{} invitations and reminders, {by_day} by day", unasked.len()),
        kept: by_day == unasked.len(),
    }
}

/// After STOP a confirmation at most; after an account was deleted nothing.
fn in_peace(kept: &Kept, members: &[(&Member, i64)]) -> Promise {
    let after = |contact: i64, last: i64| {
        let theirs = kept.outbound.iter().filter(move |o| o.contact_id == contact && went_out(o));
        theirs.filter(move |o| o.claimed_at.is_some_and(|at| at > last)).collect::<Vec<_>>()
    };
    let (mut left, mut in_peace) = (0, 0);
    for (member, contact) in members {
        let quiet = if member.stopped {
            let theirs = kept.inbound.iter().filter(|i| i.contact_id == *contact);
            let after = after(*contact, theirs.map(|i| i.received_at).max().unwrap_or(0));
            after.len() <= 1 && after.iter().all(|o| o.last == 1)
        } else if let Some(gone) = member.gone {
            after(*contact, gone.timestamp_micros()).is_empty()
        } else {
            continue;
        };
        left += 1;
        in_peace += usize::from(quiet);
    }
    Promise {
        what: "after STOP, a block or a deleted account one confirmation at most, then silence",
        counted: format!("{left} left, {in_peace} left in peace"),
        kept: left == in_peace,
    }
}

fn never_twice(kept: &Kept, seen: &Seen<'_>) -> Promise {
    let known = kept.parts.iter().filter(|(channel, _, id)| channel == super::PHONE && id.is_some());
    let known: HashSet<&str> = known.map(|part| part.1.as_str()).collect();
    let distinct: HashSet<&str> = seen.arrived.iter().map(String::as_str).collect();
    let by_bot = kept.outbound.iter().filter(|o| o.channel == "telegram" && went_out(o)).count();
    Promise {
        what: "no phone got a message twice",
        counted: format!(
            "SMS: {} arrived, {} different, {} known; Telegram: {} arrived, {by_bot} sent",
            seen.arrived.len(),
            distinct.len(),
            known.len(),
            seen.on_telegram
        ),
        // One whose answer was lost stays unknown where its person left before it was handed over again.
        kept: seen.on_telegram == by_bot
            && distinct.len() == seen.arrived.len()
            && known.is_subset(&distinct)
            && distinct.len() - known.len() <= seen.lost,
    }
}

fn receipts_believed(kept: &Kept, seen: &Seen<'_>) -> Promise {
    let statuses: HashMap<i64, &str> = kept.outbound.iter().map(|o| (o.id, o.status.as_str())).collect();
    let stands: HashMap<&str, &str> =
        kept.parts.iter().filter_map(|(_, id, of)| Some((id.as_str(), *statuses.get(&(*of)?)?))).collect();
    // What was only ever said to be on its way is called so after a while.
    let as_told = |stands: &str, told: &str| stands == told || (stands, told) == ("unconfirmed", "sent");
    let known = || seen.told.iter().filter_map(|(id, told)| Some((*stands.get(id.as_str())?, *told)));
    let believed = known().filter(|(stands, told)| as_told(stands, told)).count();
    let failed = seen.told.values().filter(|told| **told == "failed").count();
    Promise {
        what: "each message stands as the network told of it, in whichever order it told",
        counted: format!("{} told of, {failed} of them did not arrive; {believed} stand so", known().count()),
        kept: believed == known().count(),
    }
}

fn in_their_language(members: &[Member]) -> Promise {
    let got: usize = members.iter().map(|m| m.got).sum();
    let strange: usize = members.iter().map(|m| m.strange).sum();
    Promise {
        what: "everybody was written to in their own language, or the one they changed to",
        counted: format!("{got} messages read, {strange} in another"),
        kept: strange == 0,
    }
}

fn each_monday_once(kept: &Kept, seen: &Seen<'_>) -> Promise {
    let (from, until) = seen.span;
    let at_nine = |day: NaiveDate| {
        let nine = day.and_hms_opt(9, 0, 0)?.and_local_timezone(chrono_tz::Asia::Jakarta).single()?;
        Some(nine.to_utc()).filter(|nine| from < *nine && *nine <= until)
    };
    let days = from.date_naive().iter_days().take_while(|day| *day <= until.date_naive());
    let mondays: BTreeSet<i64> = days
        .filter(|day| day.weekday() == chrono::Weekday::Mon)
        .filter_map(at_nine)
        .map(|nine| nine.timestamp_micros())
        .collect();
    let sent: Vec<i64> = kept.digests.iter().filter(|d| d.1 == "sent").map(|d| d.0).collect();
    let distinct: BTreeSet<i64> = sent.iter().copied().collect();
    // A computer that slept through a Monday gets one digest for two, which says so.
    let missed = kept.digests.iter().map(|d| usize::try_from(d.2).unwrap_or(0)).sum::<usize>();
    // Each as text and as a page.
    let files = std::fs::read_dir(seen.digests).map_or(0, |files| files.count());
    Promise {
        what: "a digest went out for each Monday, once",
        counted: format!(
            "{} Mondays, {} digests of {} of them, {missed} missed; {files} files",
            mondays.len(),
            sent.len(),
            distinct.len()
        ),
        kept: sent.len() == distinct.len()
            && kept.digests.len() == sent.len()
            && distinct.is_subset(&mondays)
            && distinct.len() + missed == mondays.len()
            && files == 2 * sent.len(),
    }
}

/// Every number of the digest that is shown, counted anew.
fn digest_is_right(kept: &Kept, gathered: &Gathered) -> Promise {
    let completed = kept.sessions.iter().filter(|s| s.stage == "completed").count() as u64;
    let reach = gathered.digest.reach.as_ref().map(|reach| (reach.total.invited, reach.total.completed));
    let mut figures: Vec<(Count, u64)> = reach
        .into_iter()
        .flat_map(|(invited, shown)| [(invited, kept.sessions.len() as u64), (shown, completed)])
        .collect();
    for (question, findings) in gathered.consultation.questions.iter().zip(&gathered.digest.questions) {
        let said: Vec<(&str, &str)> = kept
            .answers
            .iter()
            .filter(|row| row.question == question.key && row.late == 0)
            .map(|row| (row.state.as_str(), row.value.as_str()))
            .collect();
        figures.push((findings.base, said.len() as u64));
        figures.extend(findings.lines.iter().map(|(what, count)| {
            let counts = |(state, value): &&(&str, &str)| is(*what, &question.kind, state, value);
            (*count, said.iter().filter(counts).count() as u64)
        }));
        let gave = |key: &str| {
            let gave =
                |(state, value): &&(&str, &str)| *state == "kept" && value.split(',').any(|v| v == key);
            said.iter().filter(gave).count() as u64
        };
        if let Kind::Choices(options) = &question.kind {
            figures.extend(findings.several.iter().zip(options).map(|(count, o)| (*count, gave(&o.key))));
        }
    }
    let shown: Vec<(u64, u64)> =
        figures.iter().filter_map(|(count, truth)| Some((count.exact()?, *truth))).collect();
    let right = shown.iter().filter(|(shown, counted)| shown == counted).count();
    Promise {
        what: "every number the digest shows is what is in the database",
        counted: format!(
            "{} numbers shown, {right} right, {} hidden; {completed} completed",
            shown.len(),
            figures.len() - shown.len()
        ),
        kept: right == shown.len() && !shown.is_empty(),
    }
}

/// Whether an answer is what a line of the digest counts.
fn is(what: What, kind: &Kind, state: &str, value: &str) -> bool {
    let kept = |wanted: &str| state == "kept" && value == wanted;
    match (what, kind) {
        (What::Yes, _) => kept("yes"),
        (What::No, _) => kept("no"),
        (What::Option(index), Kind::Choice(options) | Kind::Place(options)) => {
            options.get(index).is_some_and(|option| kept(&option.key))
        }
        (What::Option(_), _) => false,
        (What::Point(point), _) => kept(&point.to_string()),
        (What::Given, Kind::Choices(_) | Kind::Number { .. }) => state == "kept",
        (What::Given, _) => state == "text",
        (What::Media, _) => state == "media",
        (What::DontKnow, _) => state == "dont-know",
        (What::Refused, _) => state == "refused",
        (What::Skipped, _) => state == "skipped",
        (What::Review, _) => state == "review",
    }
}

fn went_out(outbound: &TracedOutbound) -> bool {
    matches!(outbound.status.as_str(), "sent" | "delivered" | "unconfirmed")
}
