//! What waits to be sent, and what became of it.

use std::collections::HashMap;

use super::rows::{Cell, one, row, shows_only};
use super::{Result, Store, Tx, on, read};
use crate::domain::message::Receipt;
use crate::domain::session::{Asked, Stage};

/// A message to be queued.
#[derive(Clone, PartialEq, Eq)]
pub struct Queued {
    /// Our id of it.
    pub id: i64,
    /// To whom.
    pub contact: i64,
    /// At which address: the hash of the URN.
    pub urn: String,
    /// By which channel.
    pub channel: String,
    /// About which session.
    pub session: Option<i64>,
    /// 0 a reply, 1 a round or a reminder: replies go first.
    pub rank: i64,
    /// The text.
    pub text: String,
    /// The rest of the message as JSON, or empty.
    pub buttons: String,
    /// What is asked by it, once it is sent.
    pub asks: Option<Asked>,
    /// The confirmation of an opt out: sent although they opted out.
    pub last: bool,
    /// Not before.
    pub due_at: i64,
}

shows_only!(Queued: id, contact, channel, session, rank, asks, due_at);

/// A message in hand: nobody else will send it.
#[derive(Clone, PartialEq, Eq)]
pub struct Claimed {
    /// Our id of it.
    pub id: i64,
    /// To whom.
    pub contact: i64,
    /// The hash of the URN.
    pub urn: String,
    /// The URN, sealed.
    pub sealed: String,
    /// The text.
    pub text: String,
    /// The rest of the message as JSON, or empty.
    pub buttons: String,
    /// What is asked by it.
    pub asks: String,
    /// 0 a reply, 1 a round or a reminder.
    pub rank: i64,
    /// How often it was tried, this time included.
    pub attempts: i64,
    /// How many of its parts were accepted before.
    pub parts: i64,
    /// The contact's country, or empty.
    pub country: String,
    /// They opted out meanwhile, and this is not the confirmation of it.
    pub unwanted: bool,
    /// A round or a reminder that is behind the times: its session went on, the consultation closed, or the member
    /// wrote and was asked the same in reply.
    pub moot: bool,
    /// About which session.
    pub session: Option<i64>,
    /// When it was queued: which asking it is, however often it is tried.
    pub queued_at: i64,
    /// What was asked at its address before, and since when.
    pub before: (String, i64),
}

shows_only!(Claimed: id, contact, session, rank, attempts, parts, unwanted, moot);

/// What became of a claimed message.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Mark {
    /// Our id of it.
    pub id: i64,
    /// `sent`, `queued` or `failed`.
    pub status: &'static str,
    /// Whether this try counts.
    pub counts: bool,
    /// Not before, when queued again.
    pub due_at: i64,
    /// How many parts were accepted in all.
    pub parts: i64,
    /// Why not sent; empty otherwise. Never a person's words.
    pub error: String,
    /// Where it certainly did not arrive: what is asked there again, as it was before [`Tx::ask`].
    pub unasked: Option<Unasked>,
    /// The provider's ids of the parts accepted now.
    pub external_ids: Vec<String>,
}

/// A question that certainly did not reach anybody.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Unasked {
    /// The URN's hash.
    pub urn: String,
    /// Which asking it was.
    pub queued_at: i64,
    /// What was asked there before, and since when.
    pub before: (String, i64),
}

/// How many messages of a channel stand where.
#[derive(Debug, Clone, PartialEq, Eq, sqlx::FromRow)]
pub struct Counts {
    /// The channel.
    pub channel: String,
    /// The status.
    pub status: String,
    /// How many.
    pub count: i64,
}

type ClaimedRow = (i64, i64, String, String, String, String, i64, i64, i64, i64, Option<i64>, i64);
type PersonRow = (String, String, String, Option<i64>, String, i64);

impl Tx {
    /// Queues messages.
    ///
    /// # Errors
    /// What the database says; so for every function here.
    pub async fn queue(&mut self, messages: &[Queued], now: i64) -> Result<()> {
        let rows: Vec<Vec<Cell>> = messages
            .iter()
            .map(|m| {
                row![
                    m.id,
                    m.contact,
                    m.urn.as_str(),
                    m.channel.as_str(),
                    m.session,
                    m.rank,
                    m.text.as_str(),
                    m.buttons.as_str(),
                    m.asks.map(|a| a.to_string()).unwrap_or_default(),
                    m.last,
                    "queued",
                    0,
                    0,
                    m.due_at,
                    now,
                    ""
                ]
            })
            .collect();
        self.execute(
            "insert into outbound (id, contact_id, urn, channel, session_id, rank, text, buttons, asks, final, status,
                attempts, parts, due_at, queued_at, error)
             select * from {rows} as r",
            &rows,
        )
        .await?;
        Ok(())
    }

    /// Takes at most `most` due messages of a channel in hand, replies first. The status is asked for twice so that
    /// no two workers ever take one message, whatever the database's isolation.
    pub async fn claim(&mut self, channel: &str, now: i64, most: i64) -> Result<Vec<Claimed>> {
        let sql = "update outbound set status = 'sending', attempts = attempts + 1, claimed_at = $2
             where id in (select id from outbound where channel = $1 and status = 'queued' and due_at <= $2
                order by rank, due_at limit $3)
             and status = 'queued'
             returning id, contact_id, urn, text, buttons, asks, rank, attempts, parts, final, session_id, queued_at";
        let mut rows: Vec<ClaimedRow> =
            on!(self, c => sqlx::query_as(sql).bind(channel).bind(now).bind(most).fetch_all(&mut *c).await)?;
        rows.sort_unstable_by_key(|r| (r.6, r.0));
        let hashes: Vec<Vec<Cell>> = rows.iter().map(|r| row![r.2.as_str()]).collect();
        let people: Vec<PersonRow> = self
            .fetch(
                "select u.hash, u.sealed, c.country, c.opted_out_at, u.asked, u.asked_at
                 from urn u join contact c on c.id = u.contact_id
                 where u.hash in (select column1 from {rows} as r)",
                &hashes,
            )
            .await?;
        let people: HashMap<&str, &PersonRow> = people.iter().map(|p| (p.0.as_str(), p)).collect();
        let waiting = self.waiting(&rows).await?;
        let claimed = rows.into_iter().map(|row| {
            let (id, contact, urn, text, buttons, asks, rank, attempts, parts, last, session, queued_at) =
                row;
            let person = people.get(urn.as_str());
            let asked_since = person.is_some_and(|p| p.4 == asks && p.5 > queued_at);
            let awaited = || {
                let (stage, position) = session.and_then(|session| waiting.get(&session).copied())?;
                Some(Asked::parse(&asks)?.awaits(stage, position))
            };
            let moot = rank > 0 && session.is_some() && (asked_since || awaited() != Some(true));
            Claimed {
                id,
                contact,
                sealed: person.map(|p| p.1.clone()).unwrap_or_default(),
                country: person.map(|p| p.2.clone()).unwrap_or_default(),
                unwanted: person.is_some_and(|p| p.3.is_some()) && last == 0,
                before: person.map(|p| (p.4.clone(), p.5)).unwrap_or_default(),
                urn,
                text,
                buttons,
                asks,
                rank,
                attempts,
                parts,
                session,
                moot,
                queued_at,
            }
        });
        Ok(claimed.collect())
    }

    /// Where the sessions stand that rounds and reminders are about, as far as their consultations are open.
    async fn waiting(&mut self, rows: &[ClaimedRow]) -> Result<HashMap<i64, (Stage, usize)>> {
        let sessions: Vec<Vec<Cell>> = rows
            .iter()
            .filter(|row| row.6 > 0)
            .filter_map(|row| row.10)
            .map(|session| row![session])
            .collect();
        let waiting: Vec<(i64, String, i64)> = self
            .fetch(
                "select s.id, s.stage, s.position from session s join consultation k on k.id = s.consultation_id
                 where s.id in (select column1 from {rows} as r) and k.status = 'launched'",
                &sessions,
            )
            .await?;
        let stand = |(id, stage, position): (i64, String, i64)| {
            Some((id, (Stage::parse(&stage)?, usize::try_from(position).ok()?)))
        };
        Ok(waiting.into_iter().filter_map(stand).collect())
    }

    /// From now on what comes from these addresses answers these messages: they are about to be handed over, and the
    /// answer may be here before the provider's. The last of each address counts.
    pub async fn ask(&mut self, messages: &[Claimed]) -> Result<()> {
        // Each URN once: PostgreSQL takes any of two rows for one.
        let asks: HashMap<&str, &Claimed> =
            messages.iter().filter(|m| !m.asks.is_empty()).map(|m| (m.urn.as_str(), m)).collect();
        let rows: Vec<Vec<Cell>> =
            asks.into_values().map(|m| row![m.urn.as_str(), m.asks.as_str(), m.queued_at]).collect();
        self.execute(
            "update urn set asked = r.column2, asked_at = r.column3 from {rows} as r where urn.hash = r.column1",
            &rows,
        )
        .await?;
        Ok(())
    }

    /// Keeps what became of claimed messages. Receipts that came before are taken into account.
    pub async fn mark(&mut self, channel: &str, marks: &[Mark], now: i64) -> Result<()> {
        let rows: Vec<Vec<Cell>> = marks
            .iter()
            .map(|m| {
                row![
                    m.id,
                    m.status,
                    !m.counts,
                    m.due_at,
                    m.parts,
                    (m.status == "sent").then_some(now),
                    (m.status == "failed").then_some(now),
                    m.error.as_str()
                ]
            })
            .collect();
        self.execute(
            "update outbound set status = r.column2, attempts = attempts - r.column3, due_at = r.column4,
                parts = r.column5, sent_at = r.column6, settled_at = r.column7, error = r.column8
             from {rows} as r where outbound.id = r.column1 and outbound.status = 'sending'",
            &rows,
        )
        .await?;
        // Each URN and each part once: PostgreSQL takes any of two rows for one, or refuses them. The last counts.
        let unasked: HashMap<&str, &Unasked> =
            marks.iter().filter_map(|m| m.unasked.as_ref()).map(|u| (u.urn.as_str(), u)).collect();
        let unasked: Vec<Vec<Cell>> = unasked
            .into_values()
            .map(|u| row![u.urn.as_str(), u.queued_at, u.before.0.as_str(), u.before.1])
            .collect();
        // Unless something else was asked there meanwhile.
        self.execute(
            "update urn set asked = r.column3, asked_at = r.column4 from {rows} as r
             where urn.hash = r.column1 and urn.asked_at = r.column2",
            &unasked,
        )
        .await?;
        let parts: HashMap<&str, i64> =
            marks.iter().flat_map(|m| m.external_ids.iter().map(|id| (id.as_str(), m.id))).collect();
        let parts: Vec<Vec<Cell>> =
            parts.into_iter().map(|(external_id, id)| row![channel, external_id, id, "sent", now]).collect();
        self.execute(
            "insert into part (channel, external_id, outbound_id, status, at) select * from {rows} as r where true
             on conflict (channel, external_id) do update set outbound_id = excluded.outbound_id",
            &parts,
        )
        .await?;
        let ids: Vec<Vec<Cell>> =
            marks.iter().filter(|m| !m.external_ids.is_empty()).map(|m| row![m.id]).collect();
        self.settle(&ids, now).await
    }

    /// Keeps receipts, in any order, also of parts we do not know yet. Gives the contacts who are gone.
    pub async fn receive(&mut self, receipts: &[Receipt], now: i64) -> Result<Vec<i64>> {
        use crate::domain::message::Delivery;
        let rows: Vec<Vec<Cell>> = receipts
            .iter()
            .map(|r| {
                let status = match r.status {
                    Delivery::Sent => "sent",
                    Delivery::Delivered => "delivered",
                    Delivery::Failed | Delivery::Gone => "failed",
                };
                row![r.channel.as_str(), r.external_id.as_str(), None::<i64>, status, now]
            })
            .collect();
        // A phone that has the message does not lose it again: `delivered` stays.
        let mut ids: Vec<(i64,)> = Vec::new();
        for row in &rows {
            let known: Vec<(Option<i64>,)> = self
                .fetch(
                    "insert into part (channel, external_id, outbound_id, status, at) select * from {rows} as r where true
                     on conflict (channel, external_id) do update set status = excluded.status, at = excluded.at
                     where part.status <> 'delivered' and excluded.status <> 'sent'
                     returning outbound_id",
                    std::slice::from_ref(row),
                )
                .await?;
            ids.extend(known.into_iter().filter_map(|(id,)| id.map(|id| (id,))));
        }
        let ids: Vec<Vec<Cell>> = ids.into_iter().map(|(id,)| row![id]).collect();
        self.settle(&ids, now).await?;
        let gone: Vec<Vec<Cell>> = receipts
            .iter()
            .filter(|r| r.status == Delivery::Gone)
            .map(|r| row![r.channel.as_str(), r.external_id.as_str()])
            .collect();
        let contacts: Vec<(i64,)> = self
            .fetch(
                "select o.contact_id from {rows} as r join part p on p.channel = r.column1 and p.external_id = r.column2
                 join outbound o on o.id = p.outbound_id",
                &gone,
            )
            .await?;
        Ok(contacts.into_iter().map(|(id,)| id).collect())
    }

    /// One address of each of these people: its hash, and the address sealed.
    pub async fn addresses(&mut self, contacts: &[i64]) -> Result<Vec<(String, String)>> {
        let rows: Vec<Vec<Cell>> = contacts.iter().map(|id| row![*id]).collect();
        self.fetch(
            "select u.hash, u.sealed from urn u where u.contact_id in (select column1 from {rows} as r)
                and u.hash = (select min(w.hash) from urn w where w.contact_id = u.contact_id)",
            &rows,
        )
        .await
    }

    /// A message is delivered when all its parts are, also after it was given up; failed when one is; and a session
    /// reached when its message is.
    async fn settle(&mut self, ids: &[Vec<Cell>], now: i64) -> Result<()> {
        if ids.is_empty() {
            return Ok(());
        }
        let rows: Vec<Vec<Cell>> = ids
            .iter()
            .map(|id| {
                let mut row = id.clone();
                row.push(Cell::from(now));
                row
            })
            .collect();
        for statement in [
            "update outbound set status = 'delivered', settled_at = r.column2, error = '' from {rows} as r
             where outbound.id = r.column1
                and (outbound.status = 'sent' or (outbound.status = 'failed' and outbound.error = 'not delivered'))
                and not exists
                (select 1 from part p where p.outbound_id = r.column1 and p.status <> 'delivered')",
            "update outbound set status = 'failed', settled_at = r.column2, error = 'not delivered' from {rows} as r
             where outbound.id = r.column1 and outbound.status = 'sent' and exists
                (select 1 from part p where p.outbound_id = r.column1 and p.status = 'failed')",
            "update session set reached_at = r.column2 from {rows} as r, outbound o
             where o.id = r.column1 and o.status = 'delivered' and session.id = o.session_id
                and session.reached_at is null",
        ] {
            self.execute(statement, &rows).await?;
        }
        Ok(())
    }

    /// Fails what is still queued for people who opted out, but not the confirmation of it.
    pub async fn cancel(&mut self, contacts: &[i64], now: i64) -> Result<()> {
        let rows: Vec<Vec<Cell>> = contacts.iter().map(|id| row![*id, now]).collect();
        self.execute(
            "update outbound set status = 'failed', settled_at = r.column2, error = 'opted out' from {rows} as r
             where outbound.contact_id = r.column1 and outbound.status = 'queued' and outbound.final = 0",
            &rows,
        )
        .await?;
        Ok(())
    }

    /// Queues again what a crash left in hand: everything claimed before `before`.
    pub async fn requeue(&mut self, before: i64) -> Result<u64> {
        one!(
            self,
            "update outbound set status = 'queued' where status = 'sending' and claimed_at < $1",
            before
        )
    }

    /// Forgets messages that were settled, or sent, before `before`, with their parts. Gives how many, at most `most`.
    pub async fn forget_sent(&mut self, before: i64, most: i64) -> Result<u64> {
        one!(
            self,
            "delete from part where outbound_id in
                (select id from outbound where status not in ('queued', 'sending', 'held') and queued_at < $1 order by id limit $2)",
            before,
            most
        )?;
        one!(
            self,
            "delete from outbound where id in
                (select id from outbound where status not in ('queued', 'sending', 'held') and queued_at < $1 order by id limit $2)",
            before,
            most
        )
    }

    /// Where the chat of a person moved to: their URN is sealed anew under its new hash.
    pub async fn move_urn(&mut self, from: &str, to: &super::UrnChange) -> Result<()> {
        self.keep_urns(std::slice::from_ref(to)).await?;
        one!(
            self,
            "update urn set asked = f.asked, asked_at = f.asked_at from urn as f
             where urn.hash = $2 and f.hash = $1 and f.asked_at > urn.asked_at",
            from,
            to.hash.as_str()
        )?;
        one!(self, "update outbound set urn = $2 where urn = $1", from, to.hash.as_str())?;
        one!(self, "delete from urn where hash = $1 and hash <> $2", from, to.hash.as_str())?;
        Ok(())
    }
}

impl Store {
    /// When the next message of a channel is due, in microseconds since 1970.
    ///
    /// # Errors
    /// What the database says; so for every function here.
    pub async fn next_due(&self, channel: &str) -> Result<Option<i64>> {
        let sql = "select min(due_at) from outbound where channel = $1 and status = 'queued'";
        Ok(read!(self, pool => sqlx::query_scalar(sql).bind(channel).fetch_one(pool).await)?)
    }

    /// How many messages stand where.
    pub async fn outbound_counts(&self) -> Result<Vec<Counts>> {
        let sql =
            "select channel, status, count(*) as count from outbound group by channel, status order by 1, 2";
        Ok(read!(self, pool => sqlx::query_as(sql).fetch_all(pool).await)?)
    }
}
