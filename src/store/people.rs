//! People as a step needs them: found by the hashes of their URNs, many at once, and kept again, many at once.

use std::collections::HashMap;
use std::collections::hash_map::Entry;

use super::rows::{Cell, from_columns, row, unreadable};
use super::{Result, StoreError, Tx, UrnHash};
use crate::domain::contact::{Country, Language};
use crate::domain::session::{Asked, Given, Person, Session, Stage};

/// A person found by the hash of one of their URNs.
#[derive(Debug, Clone, PartialEq)]
pub struct Found {
    /// Their id.
    pub contact: i64,
    /// As a step needs them; `asked` is that of the URN they were found by.
    pub person: Person,
    /// When that was asked, in microseconds since 1970; 0 when nothing was.
    pub asked_at: i64,
    /// The channel that URN was last heard on; empty if never.
    pub channel: String,
    /// When it was; 0 if never.
    pub heard_at: i64,
    /// [`Tx::generation`], read on the way.
    pub generation: i64,
}

/// A contact to be kept.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct ContactChange {
    /// Their id.
    pub id: i64,
    /// `KH`, or empty.
    pub country: String,
    /// Theirs.
    pub language: Language,
    /// They chose it.
    pub language_chosen: bool,
    /// They were offered another one they wrote in.
    pub language_offered: bool,
    /// How they agreed to be written to; empty for a stranger.
    pub enrolled: String,
    /// When they opted out.
    pub opted_out_at: Option<i64>,
}

/// A URN to be kept.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct UrnChange {
    /// Its hash.
    pub hash: UrnHash,
    /// Whose it is.
    pub contact: i64,
    /// `tel` or `telegram`.
    pub scheme: &'static str,
    /// The address, sealed.
    pub sealed: String,
    /// The channel they were heard on; empty if never.
    pub channel: String,
    /// When they were heard; 0 if never.
    pub heard_at: i64,
}

/// A session to be kept.
#[derive(Debug, Clone, PartialEq)]
pub struct SessionChange {
    /// Whose.
    pub contact: i64,
    /// As it is now.
    pub session: Session,
    /// Where it was last moved.
    pub channel: String,
    /// When a reminder is due, if one is.
    pub remind_at: Option<i64>,
}

/// A person with one of their sessions, or none: as many rows as they have sessions.
struct PersonRow {
    hash: String,
    contact: i64,
    country: String,
    language: String,
    language_chosen: i64,
    language_offered: i64,
    enrolled: String,
    opted_out_at: Option<i64>,
    asked: String,
    asked_at: i64,
    channel: String,
    heard_at: i64,
    groups: String,
    generation: Option<String>,
    session: Option<i64>,
    consultation: Option<i64>,
    stage: Option<String>,
    position: Option<i64>,
    tries: Option<i64>,
    given: Option<String>,
    spoken: Option<String>,
    reached_at: Option<i64>,
}

from_columns!(
    PersonRow: hash, contact, country, language, language_chosen, language_offered, enrolled, opted_out_at, asked, asked_at, channel, heard_at, groups, generation, session, consultation, stage, position, tries, given, spoken, reached_at
);

impl Tx {
    /// The people behind these hashes, with their sessions and groups.
    ///
    /// # Errors
    /// What the database says; so for every function here.
    pub async fn people(&mut self, hashes: &[&UrnHash]) -> Result<HashMap<UrnHash, Found>> {
        let rows: Vec<Vec<Cell>> = hashes.iter().map(|h| row![h.as_str()]).collect();
        let found: Vec<PersonRow> = self
            .fetch(
                "select u.hash, c.id as contact, c.country, c.language, c.language_chosen, c.language_offered,
                    c.enrolled, c.opted_out_at, u.asked, u.asked_at, u.channel, u.heard_at,
                    coalesce((select string_agg(m.group_code, ',' order by m.group_code) from membership m
                        where m.contact_id = c.id), '') as groups,
                    (select value from setting where name = 'generation') as generation,
                    s.id as session, s.consultation_id as consultation, s.stage, s.position, s.tries, s.given,
                    s.language as spoken, s.reached_at
                 from urn u join contact c on c.id = u.contact_id left join session s on s.contact_id = c.id
                 where u.hash in (select column1 from {rows} as r) order by s.id",
                &rows,
            )
            .await?;
        let mut people: HashMap<UrnHash, Found> = HashMap::with_capacity(hashes.len());
        for row in found {
            let session = row.session()?;
            let person = match people.entry(UrnHash(row.hash.clone())) {
                Entry::Occupied(known) => known.into_mut(),
                Entry::Vacant(new) => new.insert(row.found()?),
            };
            person.person.sessions.extend(session);
        }
        Ok(people)
    }
}

impl PersonRow {
    fn found(self) -> Result<Found> {
        let groups = self.groups.split(',').filter(|group| !group.is_empty());
        Ok(Found {
            contact: self.contact,
            person: Person {
                language: Language::parse(&self.language).ok_or_else(unreadable("contact.language"))?,
                language_chosen: self.language_chosen != 0,
                language_offered: self.language_offered != 0,
                country: Country::parse(&self.country),
                member: !self.enrolled.is_empty(),
                opted_out: self.opted_out_at.is_some(),
                groups: groups.map(str::to_owned).collect(),
                asked: Asked::parse(&self.asked).ok_or_else(unreadable("urn.asked"))?,
                sessions: Vec::new(),
            },
            asked_at: self.asked_at,
            channel: self.channel,
            heard_at: self.heard_at,
            generation: self.generation.and_then(|value| value.parse().ok()).unwrap_or(0),
        })
    }

    fn session(&self) -> Result<Option<Session>> {
        let (Some(id), Some(consultation)) = (self.session, self.consultation) else {
            return Ok(None);
        };
        let text = |text: &Option<String>| text.clone().unwrap_or_default();
        Ok(Some(Session {
            id,
            consultation,
            stage: Stage::parse(&text(&self.stage)).ok_or_else(unreadable("session.stage"))?,
            position: usize::try_from(self.position.unwrap_or_default())
                .map_err(|_| StoreError::Unreadable("session.position"))?,
            tries: u32::try_from(self.tries.unwrap_or_default())
                .map_err(|_| StoreError::Unreadable("session.tries"))?,
            given: Given::parse(&text(&self.given)),
            language: Language::parse(&text(&self.spoken)).ok_or_else(unreadable("session.language"))?,
            reached: self.reached_at.is_some(),
        }))
    }
}

impl Tx {
    /// Keeps new and changed contacts.
    pub async fn keep_contacts(&mut self, contacts: &[ContactChange], now: i64) -> Result<()> {
        let rows: Vec<Vec<Cell>> = contacts
            .iter()
            .map(|c| {
                row![
                    c.id,
                    c.country.as_str(),
                    c.language.as_str(),
                    c.language_chosen,
                    c.language_offered,
                    c.enrolled.as_str(),
                    c.opted_out_at,
                    now
                ]
            })
            .collect();
        // How they agreed first is what counts; an empty `enrolled` never takes it away.
        self.execute(
            "insert into contact (id, country, language, language_chosen, language_offered, enrolled, opted_out_at,
                created_at)
             select * from {rows} as r where true
             on conflict (id) do update set
                country = case when contact.country = '' then excluded.country else contact.country end,
                language = excluded.language, language_chosen = excluded.language_chosen,
                language_offered = excluded.language_offered,
                enrolled = case when contact.enrolled = '' then excluded.enrolled else contact.enrolled end,
                opted_out_at = case when excluded.opted_out_at is null then null
                    else coalesce(contact.opted_out_at, excluded.opted_out_at) end",
            &rows,
        )
        .await?;
        Ok(())
    }

    /// Keeps new URNs, and where known ones were heard.
    pub async fn keep_urns(&mut self, urns: &[UrnChange]) -> Result<()> {
        let rows: Vec<Vec<Cell>> = urns
            .iter()
            .map(|u| {
                row![
                    u.hash.as_str(),
                    u.contact,
                    u.scheme,
                    u.sealed.as_str(),
                    u.channel.as_str(),
                    u.heard_at,
                    "-",
                    0
                ]
            })
            .collect();
        self.execute(
            "insert into urn (hash, contact_id, scheme, sealed, channel, heard_at, asked, asked_at)
             select * from {rows} as r where true
             on conflict (hash) do update set channel = excluded.channel, heard_at = excluded.heard_at, gone_at = null
             where excluded.heard_at > urn.heard_at",
            &rows,
        )
        .await?;
        Ok(())
    }

    /// Keeps new and moved sessions.
    pub async fn keep_sessions(&mut self, sessions: &[SessionChange], now: i64) -> Result<()> {
        let rows: Vec<Vec<Cell>> = sessions
            .iter()
            .map(|change| {
                let s = &change.session;
                let ended = matches!(s.stage, Stage::Completed | Stage::Declined | Stage::Left);
                row![
                    s.id,
                    change.contact,
                    s.consultation,
                    s.stage.as_str(),
                    s.position as i64,
                    i64::from(s.tries),
                    s.given.to_text(),
                    s.language.as_str(),
                    change.channel.as_str(),
                    now,
                    s.reached.then_some(now),
                    (s.stage == Stage::Asking).then_some(now),
                    ended.then_some(now),
                    change.remind_at,
                    0
                ]
            })
            .collect();
        self.later(
            "insert into session (id, contact_id, consultation_id, stage, position, tries, given, language, channel,
                invited_at, reached_at, started_at, ended_at, remind_at, reminders)
             select * from {rows} as r where true
             on conflict (id) do update set
                stage = excluded.stage, position = excluded.position, tries = excluded.tries,
                given = excluded.given, language = excluded.language, channel = excluded.channel,
                reached_at = coalesce(session.reached_at, excluded.reached_at),
                started_at = coalesce(session.started_at, excluded.started_at),
                ended_at = case when excluded.ended_at is null then null
                    else coalesce(session.ended_at, excluded.ended_at) end,
                remind_at = excluded.remind_at",
            rows,
        )
        .await
    }

    /// Keeps who joined which group.
    pub async fn keep_memberships(&mut self, members: &[(i64, String)]) -> Result<()> {
        let rows: Vec<Vec<Cell>> =
            members.iter().map(|(contact, group)| row![*contact, group.as_str()]).collect();
        self.execute(
            "insert into membership (contact_id, group_code) select * from {rows} as r where true
             on conflict (contact_id, group_code) do nothing",
            &rows,
        )
        .await?;
        Ok(())
    }

    /// Gives every URN, group and session of one contact to another, who stays: the same person by two ways. Where
    /// both answered one consultation, each session stays what it was.
    pub async fn join_contacts(&mut self, from: i64, to: i64) -> Result<()> {
        let both = vec![row![from, to]];
        for statement in [
            "update urn set contact_id = (select column2 from {rows} as r)
             where contact_id = (select column1 from {rows} as r)",
            "insert into membership (contact_id, group_code)
             select r.column2, m.group_code from membership m join {rows} as r on m.contact_id = r.column1 where true
             on conflict (contact_id, group_code) do nothing",
            "delete from membership where contact_id = (select column1 from {rows} as r)",
            // An invitation that nobody answered gives way to the session that was gone on with; and of two of them one
            // is enough: a digest would count this person twice.
            "delete from session where contact_id = (select column2 from {rows} as r) and stage = 'invited'
                and consultation_id in (select consultation_id from session
                    where contact_id = (select column1 from {rows} as r) and stage <> 'invited')",
            "delete from session where contact_id = (select column1 from {rows} as r) and stage = 'invited'
                and consultation_id in (select consultation_id from session
                    where contact_id = (select column2 from {rows} as r))",
            "update session set contact_id = (select column2 from {rows} as r)
             where contact_id = (select column1 from {rows} as r) and consultation_id not in
                (select consultation_id from session where contact_id = (select column2 from {rows} as r))",
            "update consent set contact_id = (select column2 from {rows} as r)
             where contact_id = (select column1 from {rows} as r)",
            "update outbound set contact_id = (select column2 from {rows} as r)
             where contact_id = (select column1 from {rows} as r)",
            "update inbound set contact_id = (select column2 from {rows} as r)
             where contact_id = (select column1 from {rows} as r)",
            "update contact set
                enrolled = case when enrolled = '' then
                    (select enrolled from contact where id = (select column1 from {rows} as r)) else enrolled end,
                opted_out_at = coalesce(opted_out_at,
                    (select opted_out_at from contact where id = (select column1 from {rows} as r))),
                language_offered = case when language_offered = 0 then
                    (select language_offered from contact where id = (select column1 from {rows} as r))
                    else language_offered end
             where id = (select column2 from {rows} as r)",
            // The row stays for sessions both had; nobody is behind it any more.
            "update contact set enrolled = '' where id = (select column1 from {rows} as r)",
        ] {
            self.execute(statement, &both).await?;
        }
        Ok(())
    }
}
