//! What operators do with the outbox: look, hold, release, try again. Nothing here tells a number or a text.

use super::rows::{from_columns, one};
use super::{Result, Store, Tx, on, read};

/// Which messages: all that fit everything said here.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct Which {
    /// This one.
    pub id: Option<i64>,
    /// Those of this channel.
    pub channel: Option<String>,
    /// Those about this consultation: its slug.
    pub consultation: Option<String>,
    /// Those to people of this country: `MM`.
    pub country: Option<String>,
}

impl Which {
    /// As the statements take them: 0 and empty are whatever.
    fn parts(&self) -> (i64, &str, &str, &str) {
        (
            self.id.unwrap_or(0),
            self.channel.as_deref().unwrap_or_default(),
            self.consultation.as_deref().unwrap_or_default(),
            self.country.as_deref().unwrap_or_default(),
        )
    }
}

/// A message as an operator sees it.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Listed {
    /// Our id of it.
    pub id: i64,
    /// By which channel.
    pub channel: String,
    /// `queued`, `held`, `sending`, `sent`, `delivered`, `failed`, `unconfirmed`.
    pub status: String,
    /// 0 a reply, 1 a round or a reminder.
    pub rank: i64,
    /// How often it was tried.
    pub attempts: i64,
    /// When it was queued, in microseconds since 1970.
    pub queued_at: i64,
    /// Not before, while it is queued.
    pub due_at: i64,
    /// Why not sent; empty otherwise.
    pub error: String,
}

from_columns!(Listed: id, channel, status, rank, attempts, queued_at, due_at, error);

/// What waits in a channel.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct Waits {
    /// The channel.
    pub channel: String,
    /// How many are queued.
    pub queued: i64,
    /// How many are held.
    pub held: i64,
    /// When the oldest that is queued was.
    pub oldest: Option<i64>,
    /// The same of replies.
    pub reply: Option<i64>,
    /// Since when the first waits that was tried, or is due: what is queued for tomorrow is not late.
    pub late: Option<i64>,
}

from_columns!(Waits: channel, queued, held, oldest, reply, late);

/// What is held until it is released, also what is queued later.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Hold {
    /// `channel`, `consultation` or `country`.
    pub what: String,
    /// Its name.
    pub name: String,
    /// Since when, in microseconds since 1970.
    pub at: i64,
}

from_columns!(Hold: what, name, at);

impl Tx {
    /// Holds what is queued, and what will be, of a channel, a consultation or a country; or one message. Confirmations of an opt
    /// out are never held. Gives how many are held now.
    ///
    /// # Errors
    /// What the database says; so for every function here.
    pub async fn hold(&mut self, which: &Which, now: i64) -> Result<u64> {
        let named =
            [("channel", &which.channel), ("consultation", &which.consultation), ("country", &which.country)];
        for (what, name) in named {
            if let Some(name) = name {
                one!(
                    self,
                    "insert into hold (what, name, at) values ($1, $2, $3) on conflict (what, name) do nothing",
                    what,
                    name,
                    now
                )?;
            }
        }
        let one = one!(
            self,
            "update outbound set status = 'held' where id = $1 and status = 'queued' and final = 0",
            which.id.unwrap_or(0)
        )?;
        Ok(one + self.keep_held("").await?)
    }

    /// Holds what was queued since, of one channel or (empty) of all: before each claim.
    pub async fn keep_held(&mut self, channel: &str) -> Result<u64> {
        let holds: i64 =
            on!(self, c => sqlx::query_scalar("select count(*) from hold").fetch_one(&mut *c).await)?;
        if holds == 0 {
            return Ok(0);
        }
        one!(
            self,
            "update outbound set status = 'held' where status = 'queued' and final = 0 and (channel = $1 or $1 = '')
                and (exists (select 1 from hold h where h.what = 'channel' and h.name = outbound.channel)
                    or session_id in (select s.id from session s join consultation k on k.id = s.consultation_id
                        join hold h on h.name = k.slug where h.what = 'consultation')
                    or exists (select 1 from contact c join hold h on h.name = c.country
                        where c.id = outbound.contact_id and h.what = 'country'))",
            channel
        )
    }

    /// Ends holds and queues again what they held; of everything, when nothing is said. What another hold is about
    /// stays held. Gives how many are queued again.
    pub async fn release(&mut self, which: &Which) -> Result<u64> {
        let (id, channel, consultation, country) = which.parts();
        if which.id.is_none() {
            one!(
                self,
                "delete from hold where ($1 = '' and $2 = '' and $3 = '') or (what = 'channel' and name = $1)
                    or (what = 'consultation' and name = $2) or (what = 'country' and name = $3)",
                channel,
                consultation,
                country
            )?;
        }
        let released = one!(
            self,
            "update outbound set status = 'queued' where status = 'held' and (id = $1 or $1 = 0)
                and (channel = $2 or $2 = '')
                and ($3 = '' or session_id in (select s.id from session s
                    join consultation k on k.id = s.consultation_id where k.slug = $3))
                and ($4 = '' or contact_id in (select c.id from contact c where c.country = $4))",
            id,
            channel,
            consultation,
            country
        )?;
        Ok(released.saturating_sub(self.keep_held("").await?))
    }

    /// Queues again what will not be tried again by itself. One that was accepted and did not arrive is sent whole; one
    /// that was refused in the middle goes on there. One of which nobody knows whether it arrived is sent again, whole,
    /// only by its id. What nobody wants any more stays.
    pub async fn retry(&mut self, which: &Which, now: i64) -> Result<u64> {
        let (id, channel, consultation, country) = which.parts();
        one!(
            self,
            "delete from part where outbound_id in
                (select id from outbound where (id = $1 or $1 = 0) and (channel = $2 or $2 = '')
                    and ((status = 'failed' and error = 'not delivered') or (status = 'unconfirmed' and id = $1))
                    and ($3 = '' or session_id in (select s.id from session s
                        join consultation k on k.id = s.consultation_id where k.slug = $3))
                    and ($4 = '' or contact_id in (select c.id from contact c where c.country = $4)))",
            id,
            channel,
            consultation,
            country
        )?;
        one!(
            self,
            "update outbound set status = 'queued', attempts = 0, due_at = $4, settled_at = null, error = '',
                parts = case when error = 'not delivered' or status = 'unconfirmed' then 0 else parts end,
                doubt = case when error = 'not delivered' or status = 'unconfirmed' then 0 else doubt end
             where ((status = 'failed' and error not in ('opted out', 'no longer asked'))
                    or (status = 'unconfirmed' and id = $1))
                and (id = $1 or $1 = 0) and (channel = $2 or $2 = '')
                and ($3 = '' or session_id in (select s.id from session s
                    join consultation k on k.id = s.consultation_id where k.slug = $3))
                and ($5 = '' or contact_id in (select c.id from contact c where c.country = $5))",
            id,
            channel,
            consultation,
            now,
            country
        )
    }
}

impl Store {
    /// The messages that fit, oldest first, `most` at most: of this status (empty: any), queued before `before`.
    ///
    /// # Errors
    /// What the database says; so for every function here.
    pub async fn outbox(&self, which: &Which, status: &str, before: i64, most: i64) -> Result<Vec<Listed>> {
        let (id, channel, consultation, country) = which.parts();
        let sql = "select id, channel, status, rank, attempts, queued_at, due_at, error from outbound
             where (id = $1 or $1 = 0) and (channel = $2 or $2 = '')
                and ($3 = '' or session_id in (select s.id from session s
                    join consultation k on k.id = s.consultation_id where k.slug = $3))
                and ($7 = '' or contact_id in (select c.id from contact c where c.country = $7))
                and (status = $4 or $4 = '') and queued_at < $5 order by id limit $6";
        Ok(read!(self, pool => sqlx::query_as(sql).bind(id).bind(channel).bind(consultation).bind(status)
            .bind(before).bind(most).bind(country).fetch_all(pool).await)?)
    }

    /// What will not be tried again by itself, and is still wanted.
    pub async fn dead_letters(&self, most: i64) -> Result<Vec<Listed>> {
        let sql = "select id, channel, status, rank, attempts, queued_at, due_at, error from outbound
             where status = 'failed' and error not in ('opted out', 'no longer asked') order by id limit $1";
        Ok(read!(self, pool => sqlx::query_as(sql).bind(most).fetch_all(pool).await)?)
    }

    /// What is held.
    pub async fn holds(&self) -> Result<Vec<Hold>> {
        let sql = "select what, name, at from hold order by what, name";
        Ok(read!(self, pool => sqlx::query_as(sql).fetch_all(pool).await)?)
    }

    /// What waits in each channel where anything does: indexes hold these alone.
    pub async fn waits(&self, now: i64) -> Result<Vec<Waits>> {
        let sql = "select channel, cast(sum(queued) as bigint) as queued, cast(sum(held) as bigint) as held, min(oldest) as oldest,
                min(reply) as reply, min(late) as late
             from (
                select channel, count(*) as queued, 0 as held, min(queued_at) as oldest,
                    min(case when rank = 0 then queued_at end) as reply,
                    min(case when attempts > 0 then queued_at when due_at <= $1 then due_at end) as late
                from outbound where status = 'queued' group by channel
                union all
                select channel, 0, count(*), null, null, null from outbound where status = 'held' group by channel
             ) as w group by channel order by channel";
        Ok(read!(self, pool => sqlx::query_as(sql).bind(now).fetch_all(pool).await)?)
    }
}
