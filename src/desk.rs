//! What the secretariat does at its desk: groups, lists of contacts, consultations. The command line and the chat do
//! it with these.

use std::collections::{BTreeMap, BTreeSet};

use anyhow::{anyhow, bail};

use crate::costs;
use crate::domain::consultation::{self, Checked, Consultation, Limits, Question};
use crate::domain::contact::{Country, Language};
use crate::domain::form::Problem;
use crate::domain::import::ContactRow;
use crate::domain::keyword;
use crate::domain::segment;
use crate::domain::session::{Say, is_open};
use crate::domain::urn::Urn;
use crate::house::House;
use crate::rules::{self, Overriding};
use crate::store::{ConsultationRow, Enrolled, Forgotten, Group, NewContact, Status};
use crate::text::Medium;

/// How many contacts are enrolled at once: all of a list share one transaction, this bounds its statements only.
const AT_ONCE: usize = 2_000;

/// All problems as one error, a line each.
pub fn problems(problems: Vec<Problem>) -> anyhow::Error {
    anyhow!(problems.iter().map(Problem::to_string).collect::<Vec<_>>().join("\n"))
}

/// Checks a consultation's file against the languages we speak and the length of what members will see.
///
/// # Errors
/// Everything that is wrong, with its line.
pub fn check(house: &House, file: &str, origin: &str) -> anyhow::Result<Checked> {
    let drafted = consultation::parse(file, origin).ok();
    let screen = |question: &Question, number: usize, total: usize, language: Language| -> String {
        let index = drafted.as_ref().and_then(|d| d.questions.iter().position(|q| q.key == question.key));
        match (index, &drafted) {
            (Some(index), Some(drafted)) => {
                let say = [Say::Question { index, number, total }];
                house.speaker.say(&say, Some(drafted), 0, language, Medium::Sms).text
            }
            _ => consultation::plain_screen(question, number, total, language),
        }
    };
    let limits = Limits {
        now: house.clock.now(),
        languages: house.languages(),
        segments: &|text| segment::count(&segment::plain(text)).segments,
        screen: &screen,
        fold: &keyword::folded,
    };
    consultation::read(file, origin, &limits).map_err(problems)
}

/// A version that was added.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Added {
    /// The consultation.
    pub slug: String,
    /// Its version.
    pub version: i64,
    /// Whether anything changed by adding it.
    pub new: bool,
}

/// Adds a consultation: a draft takes the place of an earlier draft; beside a launched version it is the next one.
///
/// # Errors
/// What the file's check says, or the database.
pub async fn add_consultation(house: &House, file: &str, origin: &str) -> anyhow::Result<Added> {
    let checked = check(house, file, origin)?;
    let slug = checked.consultation.slug.clone();
    let versions = of_slug(house.store.consultations().await?, &slug);
    let newest = versions.last();
    let same = |row: &ConsultationRow| {
        house.read_consultation(&row.file).is_ok_and(|stored| stored == checked.consultation)
    };
    let version = match newest {
        Some(row) if same(row) => {
            return Ok(Added { slug, version: row.version, new: false });
        }
        Some(row) if row.status == Status::Draft => row.version,
        Some(row) => row.version + 1,
        None => 1,
    };
    let (id, now) = (house.id(), house.clock.now().timestamp_micros());
    let (name, file) = (slug.clone(), file.to_owned());
    house
        .store
        .write(move |tx| Box::pin(async move { tx.add_consultation(id, &name, version, &file, now).await }))
        .await?;
    Ok(Added { slug, version, new: true })
}

/// What a launch came to.
#[derive(Debug, Clone, PartialEq)]
pub struct Launch {
    /// The version.
    pub version: i64,
    /// What it asks.
    pub consultation: Consultation,
    /// How many people will be invited, by language it is held in for them.
    pub invited: BTreeMap<Language, i64>,
    /// How many will not, because it is not held in a language of theirs.
    pub no_language: BTreeMap<String, i64>,
    /// How many will not, because we do not know when one may write to their country.
    pub no_hours: i64,
    /// What the countries' rules say that does not stop it.
    pub warnings: Vec<String>,
}

/// Freezes the newest draft and plans its round. From then on a running `serve` invites.
///
/// # Errors
/// There is no draft of it, it is past its closing, it breaks rules of countries that are not overridden, or it would
/// cost more than its cap.
pub async fn launch(house: &House, slug: &str, overriding: &Overriding) -> anyhow::Result<Launch> {
    let versions = of_slug(house.store.consultations().await?, slug);
    let row = match versions.last() {
        Some(row) if row.status == Status::Draft => row.clone(),
        Some(row) => bail!(
            "{slug} v{} is {} already; to ask again, change the file and add it: that is a new version",
            row.version,
            row.status.as_str()
        ),
        None => bail!("there is no consultation `{slug}`; `suara consultation add FILE` adds one"),
    };
    let consultation = check(house, &row.file, slug)?.consultation;
    let hits = rules::where_members_are(house, &consultation).await?;
    let left = rules::left(house, &hits, overriding)?;
    if !left.is_empty() {
        bail!(rules::refusal(slug, &left));
    }
    let (estimate, spent) =
        (costs::estimate(house, &consultation).await?, costs::spent(house, &consultation).await?);
    let stops = costs::stops(house.costs.caps.of(slug), &estimate, &spent);
    if !stops.is_empty() {
        bail!("{slug} is not launched:\n{}", stops.join("\n"));
    }
    let mut launch = Launch {
        version: row.version,
        consultation: consultation.clone(),
        invited: BTreeMap::new(),
        no_language: BTreeMap::new(),
        no_hours: 0,
        warnings: rules::warnings(&hits),
    };
    for (country, language, count) in house.store.audience(&consultation.groups).await? {
        let known = Country::parse(&country).is_none_or(|c| house.countries.get(c).is_some());
        let held = Language::parse(&language).and_then(|l| house.speaker.held_in(l, &consultation.languages));
        match held {
            _ if !known => launch.no_hours += count,
            Some(language) => *launch.invited.entry(language).or_default() += count,
            None => *launch.no_language.entry(language).or_default() += count,
        }
    }
    let now = house.clock.now();
    let (round, due_at) = (house.id(), now.max(consultation.opens).timestamp_micros());
    let overrides = overriding.rows(row.id, now);
    let launched = house
        .store
        .write(move |tx| {
            Box::pin(async move {
                let launched = tx.launch(row.id, now.timestamp_micros()).await?;
                if launched {
                    for overridden in &overrides {
                        tx.override_rule(overridden).await?;
                    }
                    tx.plan_round(round, row.id, due_at).await?;
                }
                Ok(launched)
            })
        })
        .await?;
    if !launched {
        bail!("{slug} was launched by somebody else just now");
    }
    Ok(launch)
}

/// Closes every launched version.
///
/// # Errors
/// None is launched.
pub async fn close(house: &House, slug: &str) -> anyhow::Result<()> {
    let open: Vec<i64> = of_slug(house.store.consultations().await?, slug)
        .into_iter()
        .filter(|row| row.status == Status::Launched)
        .map(|row| row.id)
        .collect();
    if open.is_empty() {
        bail!("no version of `{slug}` is launched; `suara consultation show` lists what there is");
    }
    let now = house.clock.now().timestamp_micros();
    house
        .store
        .write(move |tx| {
            Box::pin(async move {
                for id in open {
                    tx.close(id, now).await?;
                }
                Ok(())
            })
        })
        .await?;
    Ok(())
}

/// The newest version of a consultation, whatever its status.
///
/// # Errors
/// There is none, or what the database says.
pub async fn newest(house: &House, slug: &str) -> anyhow::Result<Consultation> {
    match of_slug(house.store.consultations().await?, slug).last() {
        Some(row) => Ok(house.read_consultation(&row.file)?),
        None => bail!("there is no consultation `{slug}`; `suara consultation add FILE` adds one"),
    }
}

fn of_slug(rows: Vec<ConsultationRow>, slug: &str) -> Vec<ConsultationRow> {
    rows.into_iter().filter(|row| row.slug == slug).collect()
}

/// Adds a group, or leaves the one that is there.
///
/// # Errors
/// Its code would not fit a poster or a link.
pub async fn add_group(house: &House, group: Group) -> anyhow::Result<()> {
    if !is_code(&group.code) {
        bail!(
            "a group's code is 2 to 32 small letters, digits and -: it stands on a poster; found {:?}",
            group.code
        );
    }
    let now = house.clock.now().timestamp_micros();
    house.store.write(move |tx| Box::pin(async move { tx.add_group(&group, now).await })).await?;
    Ok(())
}

/// Whether a group can be called so: it is typed on phones and stands in links.
pub fn is_code(code: &str) -> bool {
    (2..=32).contains(&code.len())
        && code.bytes().all(|b| b.is_ascii_lowercase() || b.is_ascii_digit() || b == b'-')
}

/// What an import came to.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Enrolment {
    /// Who was added.
    pub enrolled: Enrolled,
    /// The consultations that go on, to which people are invited who were not yet.
    pub invited_to: Vec<String>,
}

/// Enrols the contacts of a list, all or none, and plans a round for those who come late to a consultation; `progress`
/// is told how many are done.
///
/// # Errors
/// A group's code that cannot be one, or what the database says.
pub async fn enrol(
    house: &House,
    rows: Vec<ContactRow>,
    progress: impl Fn(u64) + Send + Sync + 'static,
) -> anyhow::Result<Enrolment> {
    let mut contacts = Vec::with_capacity(rows.len());
    let mut groups = BTreeSet::new();
    for row in &rows {
        let codes: Vec<String> = row.groups.iter().map(|g| g.to_lowercase()).collect();
        if let Some(wrong) = codes.iter().find(|code| !is_code(code)) {
            bail!("line {}, column group: expected 2 to 32 letters, digits and -, found {wrong:?}", row.line);
        }
        groups.extend(codes.iter().cloned());
        let hash = house.store.key().hash(&row.urn);
        contacts.push(NewContact {
            id: house.id(),
            scheme: row.urn.scheme().as_str(),
            sealed: house.store.key().seal(&row.urn, &hash)?,
            hash,
            country: row.country.map(|c| c.to_string()).unwrap_or_default(),
            language: row.language.unwrap_or_else(|| house.first_language(row.country)).to_string(),
            language_chosen: row.language.is_some(),
            enrolled: row.consent.expose().to_owned(),
            groups: codes,
        });
    }
    let going_on = going_on(house).await?;
    let now = house.clock.now().timestamp_micros();
    let enrolment = house
        .store
        .write(move |tx| {
            Box::pin(async move {
                for code in groups {
                    let group = Group { name: code.clone(), code, country: String::new() };
                    tx.add_group(&group, now).await?;
                }
                let mut enrolled = Enrolled::default();
                for some in contacts.chunks(AT_ONCE) {
                    let part = tx.enrol(some, now).await?;
                    enrolled.new += part.new;
                    enrolled.known += part.known;
                    enrolled.opted_out += part.opted_out;
                    enrolled.forgotten += part.forgotten;
                    progress(some.len() as u64);
                }
                let mut invited_to = Vec::new();
                for (round, version, slug, groups) in going_on {
                    if !tx.invitees(&slug, &groups, "", 0, 1).await?.is_empty() {
                        tx.plan_round(round, version, now).await?;
                        invited_to.push(slug);
                    }
                }
                Ok(Enrolment { enrolled, invited_to })
            })
        })
        .await?;
    Ok(enrolment)
}

/// The newest version of each consultation that takes answers now: a round's id, its own, its name, its groups. One
/// that opens later has its first round before it.
async fn going_on(house: &House) -> anyhow::Result<Vec<(i64, i64, String, Vec<String>)>> {
    let now = house.clock.now();
    let mut newest = BTreeMap::new();
    for row in house.store.consultations().await? {
        if row.status == Status::Launched {
            newest.insert(row.slug.clone(), row);
        }
    }
    let mut going_on = Vec::new();
    for (slug, row) in newest {
        let consultation = house.read_consultation(&row.file)?;
        if is_open(&consultation, now) {
            going_on.push((house.id(), row.id, slug, consultation.groups));
        }
    }
    Ok(going_on)
}

/// Forgets the person who is reached at an address.
///
/// # Errors
/// Nobody is, or what the database says.
pub async fn forget(house: &House, urn: &Urn) -> anyhow::Result<Forgotten> {
    let (hash, now) = (house.store.key().hash(urn), house.clock.now().timestamp_micros());
    let forgotten = house.store.write(move |tx| Box::pin(async move { tx.forget(&hash, now).await })).await?;
    forgotten.ok_or_else(|| anyhow!("nobody here is reached at this number; nothing was changed"))
}
