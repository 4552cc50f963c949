//! Rounds: one scheduled asking of everybody it is for; and the reminders that follow.

use super::contact::listed;
use super::rows::{Cell, from_columns, one, row};
use super::{Result, Tx, on};

/// A round that is due.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct DueRound {
    /// Its id.
    pub id: i64,
    /// Of which version.
    pub consultation_id: i64,
    /// The last contact it got to.
    pub reached: i64,
}

from_columns!(DueRound: id, consultation_id, reached);

/// Somebody to be written to unasked.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Invitee {
    /// Their id.
    pub contact: i64,
    /// `KH`, or empty.
    pub country: String,
    /// Their language.
    pub language: String,
    /// The hash of the URN to write to.
    pub urn: String,
    /// `tel` or `telegram`.
    pub scheme: String,
    /// The channel they were last heard on there; empty if never.
    pub channel: String,
}

from_columns!(Invitee: contact, country, language, urn, scheme, channel);

/// A session that waits for its reminder.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Waiting {
    /// Whose.
    pub contact: i64,
    /// The session.
    pub session: i64,
    /// How many reminders it had.
    pub reminders: i64,
    /// The hash of the URN to write to.
    pub urn: String,
    /// `tel` or `telegram`.
    pub scheme: String,
    /// The channel they were last heard on there; empty if never.
    pub channel: String,
}

from_columns!(Waiting: contact, session, reminders, urn, scheme, channel);

impl Tx {
    /// Plans a round.
    ///
    /// # Errors
    /// What the database says; so for every function here.
    pub async fn plan_round(&mut self, id: i64, consultation: i64, due_at: i64) -> Result<()> {
        one!(
            self,
            "insert into round (id, consultation_id, due_at, reached, done_at) values ($1, $2, $3, 0, null)",
            id,
            consultation,
            due_at
        )?;
        Ok(())
    }

    /// The rounds that are due and not done.
    pub async fn due_rounds(&mut self, now: i64) -> Result<Vec<DueRound>> {
        let sql = "select id, consultation_id, reached from round where done_at is null and due_at <= $1 order by id";
        Ok(on!(self, c => sqlx::query_as(sql).bind(now).fetch_all(&mut *c).await)?)
    }

    /// The next people of a round after contact `after`: enrolled, not opted out, of these groups (all, when empty),
    /// and without a session of any version of the consultation. Each by the address they last wrote from; who never
    /// wrote, by one of the scheme `prefer` if they have it; by one where nobody is reached only if there is no other.
    pub async fn invitees(
        &mut self,
        slug: &str,
        groups: &[String],
        prefer: &str,
        after: i64,
        most: i64,
    ) -> Result<Vec<Invitee>> {
        // All addresses of a page of people, the one to write to first: looked up for each alone they took three times
        // as long.
        let sql = "select c.id as contact, c.country, c.language, u.hash as urn, u.scheme, u.channel
             from (select c.id, c.country, c.language from contact c
                 where c.id > $1 and c.enrolled <> '' and c.opted_out_at is null
                    and exists (select 1 from urn w where w.contact_id = c.id)
                    and ($2 = '' or exists (select 1 from membership m
                        where m.contact_id = c.id and replace($2, ',' || m.group_code || ',', '') <> $2))
                    and not exists (select 1 from session s join consultation k on k.id = s.consultation_id
                        where s.contact_id = c.id and k.slug = $3)
                 order by c.id limit $4) as c
             join urn u on u.contact_id = c.id
             order by c.id, case when u.gone_at is null then 0 else 1 end, u.heard_at desc,
                case when u.scheme = $5 then 0 else 1 end, u.hash";
        let mut people: Vec<Invitee> = on!(self, c => {
            sqlx::query_as(sql).bind(after).bind(listed(groups)).bind(slug).bind(most).bind(prefer).fetch_all(&mut *c).await
        })?;
        people.dedup_by_key(|person| person.contact);
        Ok(people)
    }

    /// Keeps how far a round got; `done_at` ends it.
    pub async fn round_reached(&mut self, id: i64, reached: i64, done_at: Option<i64>) -> Result<()> {
        one!(self, "update round set reached = $2, done_at = $3 where id = $1", id, reached, done_at)?;
        Ok(())
    }

    /// Sessions whose reminder is due; people who opted out have none. Each by an address as [`Tx::invitees`] says.
    pub async fn due_reminders(&mut self, now: i64, prefer: &str, most: i64) -> Result<Vec<Waiting>> {
        let sql =
            "select s.contact_id as contact, s.id as session, s.reminders, u.hash as urn, u.scheme, u.channel
             from session s join contact c on c.id = s.contact_id and c.opted_out_at is null
             join urn u on u.contact_id = c.id and u.hash =
                (select w.hash from urn w where w.contact_id = c.id
                    order by case when w.gone_at is null then 0 else 1 end, w.heard_at desc,
                        case when w.scheme = $3 then 0 else 1 end, w.hash limit 1)
             where s.remind_at <= $1 order by s.remind_at limit $2";
        Ok(on!(self, c => sqlx::query_as(sql).bind(now).bind(most).bind(prefer).fetch_all(&mut *c).await)?)
    }

    /// Keeps that sessions were reminded, and when they will be again, if ever: session, reminders, next.
    pub async fn reminded(&mut self, sessions: &[(i64, i64, Option<i64>)]) -> Result<()> {
        let rows: Vec<Vec<Cell>> =
            sessions.iter().map(|(id, count, next)| row![*id, *count, *next]).collect();
        self.execute(
            "update session set reminders = r.column2, remind_at = r.column3 from {rows} as r where session.id = r.column1",
            &rows,
        )
        .await?;
        Ok(())
    }
}
