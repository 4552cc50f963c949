//! What waits to be sent, and what became of it.

use std::collections::{HashMap, HashSet};

use super::contact::listed;
use super::rows::{Cell, from_columns, one, row, shows_only};
use super::{Result, Store, Tx, on, read};
use crate::domain::contact::Country;
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
    /// How many of its parts were accepted before, or may have been.
    pub parts: i64,
    /// Whether anything of it may have been accepted: 0 to 3, as the column says.
    pub doubt: i64,
    /// The contact's country, or empty.
    pub country: String,
    /// They opted out meanwhile, and this is not the confirmation of it.
    pub unwanted: bool,
    /// A round or a reminder that is behind the times: its session went on, the consultation closed, or the member
    /// wrote and was asked the same in reply.
    pub moot: bool,
    /// About which session.
    pub session: Option<i64>,
    /// Of which consultation.
    pub consultation: Option<i64>,
    /// When it was queued: which asking it is, however often it is tried.
    pub queued_at: i64,
    /// Since when it could go out.
    pub due_at: i64,
    /// What was asked at its address before, and since when.
    pub before: (String, i64),
    /// What was sent to the person unasked since the moment that was named: how many messages, and when the first.
    pub unasked: (i64, i64),
}

shows_only!(Claimed: id, contact, session, rank, attempts, parts, unwanted, moot);

/// What became of a claimed message.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Mark {
    /// Our id of it.
    pub id: i64,
    /// `sent`, `unconfirmed`, `queued` or `failed`.
    pub status: &'static str,
    /// Whether this try counts.
    pub counts: bool,
    /// Not before, when queued again.
    pub due_at: i64,
    /// How many parts were accepted in all, or may have been.
    pub parts: i64,
    /// Whether anything of it may have been accepted: 0 to 3, as the column says.
    pub doubt: i64,
    /// Why not sent; empty otherwise. Never a person's words.
    pub error: String,
    /// Where it certainly did not arrive: what is asked there again, as it was before [`Tx::ask`].
    pub unasked: Option<Unasked>,
    /// The ids by which receipts will name the parts handed over now.
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
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Counts {
    /// The channel.
    pub channel: String,
    /// The status.
    pub status: String,
    /// How many.
    pub count: i64,
}

from_columns!(Counts: channel, status, count);

/// Messages that leave a channel for another.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Detour {
    /// Those for people of these countries …
    pub countries: Vec<Country>,
    /// … or, if not, of all others.
    pub only: bool,
    /// The channel they go by.
    pub to: String,
}

/// A message that goes to another address of its person.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Redirected {
    /// Our id of it.
    pub id: i64,
    /// The other address: the hash of the URN.
    pub urn: String,
    /// The channel it goes by.
    pub channel: String,
}

/// What a message is about.
struct About {
    consultation: i64,
    waits: Option<(Stage, usize)>,
}

type ClaimedRow = (i64, i64, String, String, String, String, i64, i64, i64, i64, i64, Option<i64>, i64, i64);
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
                    m.due_at,
                    now
                ]
            })
            .collect();
        self.later(
            "insert into outbound (id, contact_id, urn, channel, session_id, rank, text, buttons, asks, final, due_at,
                queued_at, status, attempts, parts, doubt, error)
             select r.*, 'queued', 0, 0, 0, '' from {rows} as r",
            rows,
        )
        .await
    }

    /// Takes at most `most` due messages of a channel in hand, replies first.
    pub async fn claim(&mut self, channel: &str, now: i64, most: i64) -> Result<Vec<Claimed>> {
        self.claim_up_to(channel, now, most, i64::MAX, i64::MAX).await
    }

    /// The same of those up to this rank: 0 is replies alone. Counts what was sent to each person unasked `since` a
    /// moment. The status is asked for twice so that no two workers ever take one message, whatever the database's
    /// isolation.
    pub async fn claim_up_to(
        &mut self,
        channel: &str,
        now: i64,
        most: i64,
        rank: i64,
        since: i64,
    ) -> Result<Vec<Claimed>> {
        let sql = "update outbound set status = 'sending', attempts = attempts + 1, claimed_at = $2
             where id in (select id from outbound where channel = $1 and status = 'queued' and due_at <= $2
                and rank <= $4 order by rank, due_at limit $3)
             and status = 'queued'
             returning id, contact_id, urn, text, buttons, asks, rank, attempts, parts, doubt, final, session_id,
                queued_at, due_at";
        let mut rows: Vec<ClaimedRow> = on!(self, c => {
            sqlx::query_as(sql).bind(channel).bind(now).bind(most).bind(rank).fetch_all(&mut *c).await
        })?;
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
        let sessions = self.sessions(&rows).await?;
        let sent = self.sent_unasked(&rows, since).await?;
        let claimed = rows.into_iter().map(|row| {
            let (
                id,
                contact,
                urn,
                text,
                buttons,
                asks,
                rank,
                attempts,
                parts,
                doubt,
                last,
                session,
                queued_at,
                due_at,
            ) = row;
            let person = people.get(urn.as_str());
            let asked_since = person.is_some_and(|p| p.4 == asks && p.5 > queued_at);
            let about = session.and_then(|session| sessions.get(&session));
            let awaited = || {
                let (stage, position) = about?.waits?;
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
                unasked: sent.get(&contact).copied().unwrap_or_default(),
                urn,
                text,
                buttons,
                asks,
                rank,
                attempts,
                parts,
                doubt,
                session,
                consultation: about.map(|about| about.consultation),
                moot,
                queued_at,
                due_at,
            }
        });
        Ok(claimed.collect())
    }

    /// How many messages each of these people, if a round or a reminder is for them, was sent unasked since then, and
    /// when the first of them.
    async fn sent_unasked(&mut self, rows: &[ClaimedRow], since: i64) -> Result<HashMap<i64, (i64, i64)>> {
        if since == i64::MAX {
            return Ok(HashMap::new());
        }
        let people: HashSet<i64> = rows.iter().filter(|row| row.6 > 0).map(|row| row.1).collect();
        let people: Vec<Vec<Cell>> = people.into_iter().map(|contact| row![contact, since]).collect();
        let sent: Vec<(i64, i64, i64)> = self
            .fetch(
                "select o.contact_id, cast(sum(case when o.parts > 1 then o.parts else 1 end) as bigint), min(o.sent_at)
                 from {rows} as r join outbound o on o.contact_id = r.column1
                 where o.rank > 0 and o.sent_at > r.column2 group by o.contact_id",
                &people,
            )
            .await?;
        Ok(sent.into_iter().map(|(contact, count, first)| (contact, (count, first))).collect())
    }

    /// What the sessions are of that these messages are about, and where they stand if their consultations are open.
    async fn sessions(&mut self, rows: &[ClaimedRow]) -> Result<HashMap<i64, About>> {
        let sessions: Vec<Vec<Cell>> =
            rows.iter().filter_map(|row| row.11).map(|session| row![session]).collect();
        let found: Vec<(i64, i64, String, String, i64)> = self
            .fetch(
                "select s.id, s.consultation_id, k.status, s.stage, s.position
                 from session s join consultation k on k.id = s.consultation_id
                 where s.id in (select column1 from {rows} as r)",
                &sessions,
            )
            .await?;
        let about = |(id, consultation, status, stage, position): (i64, i64, String, String, i64)| {
            let waits = Stage::parse(&stage).zip(usize::try_from(position).ok());
            (id, About { consultation, waits: waits.filter(|_| status == "launched") })
        };
        Ok(found.into_iter().map(about).collect())
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

    /// Keeps what became of claimed messages. Receipts that came before are taken into account; gives the contacts who
    /// are gone by one of these.
    pub async fn mark(&mut self, channel: &str, marks: &[Mark], now: i64) -> Result<Vec<i64>> {
        let rows: Vec<Vec<Cell>> = marks
            .iter()
            .map(|m| {
                row![
                    m.id,
                    m.status,
                    !m.counts,
                    m.due_at,
                    m.parts,
                    matches!(m.status, "sent" | "unconfirmed").then_some(now),
                    matches!(m.status, "failed" | "unconfirmed").then_some(now),
                    m.error.as_str(),
                    m.doubt
                ]
            })
            .collect();
        self.execute(
            "update outbound set status = r.column2, attempts = attempts - r.column3, due_at = r.column4,
                parts = r.column5, sent_at = r.column6, settled_at = r.column7, error = r.column8,
                doubt = r.column9
             from {rows} as r where outbound.id = r.column1 and outbound.status = 'sending'",
            &rows,
        )
        .await?;
        // Each URN once: PostgreSQL takes any of two rows for one. The last counts.
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
        self.keep_parts(channel, marks, now).await
    }

    /// Sends what waits in a channel's queue by another one: what is due, or was tried there, and was certainly not
    /// accepted. Gives how many.
    pub async fn leave(&mut self, channel: &str, detours: &[Detour], now: i64) -> Result<u64> {
        let mut moved = 0;
        for detour in detours {
            // Who was tried before has waited for it: that wait was for the channel's sake.
            moved += one!(
                self,
                "update outbound set channel = $2, due_at = case when due_at < $3 then due_at else $3 end
                 where channel = $1 and status = 'queued' and parts = 0 and doubt = 0
                    and (due_at <= $3 or attempts > 0)
                    and contact_id in (select id from contact where
                        (case when replace($4, ',' || country || ',', '') <> $4 then 1 else 0 end) = $5)",
                channel,
                detour.to.as_str(),
                now,
                listed_countries(&detour.countries),
                i64::from(detour.only)
            )?;
        }
        Ok(moved)
    }

    /// Where else each of these people can be reached: contact, URN's hash, scheme, country, and the channel they were
    /// last heard on there. Not at an address where nobody is.
    pub async fn other_addresses(&mut self, from: &[(i64, String)]) -> Result<Vec<OtherAddress>> {
        let rows: Vec<Vec<Cell>> = from.iter().map(|(contact, urn)| row![*contact, urn.as_str()]).collect();
        self.fetch(
            "select u.contact_id, u.hash, u.scheme, c.country, u.channel
             from {rows} as r join urn u on u.contact_id = r.column1 join contact c on c.id = u.contact_id
             where u.hash <> r.column2 and u.gone_at is null and c.opted_out_at is null
             order by u.heard_at desc, u.hash",
            &rows,
        )
        .await
    }

    /// The consultation that each of these messages asks about, of those that nobody waits for.
    pub async fn asked_by(&mut self, messages: &[i64]) -> Result<Vec<(i64, i64)>> {
        let rows: Vec<Vec<Cell>> = messages.iter().map(|id| row![*id]).collect();
        self.fetch(
            "select o.id, s.consultation_id from {rows} as r join outbound o on o.id = r.column1
                join session s on s.id = o.session_id where o.rank > 0",
            &rows,
        )
        .await
    }

    /// Nobody is reached at these addresses, until they are heard there again.
    pub async fn gone(&mut self, urns: &[String], now: i64) -> Result<()> {
        let rows: Vec<Vec<Cell>> = urns.iter().map(|urn| row![urn.as_str(), now]).collect();
        self.execute(
            "update urn set gone_at = r.column2 from {rows} as r where urn.hash = r.column1 and urn.gone_at is null",
            &rows,
        )
        .await?;
        Ok(())
    }

    /// Queues these messages, which failed and were certainly not accepted, for another address.
    pub async fn redirect(&mut self, messages: &[Redirected], now: i64) -> Result<()> {
        let rows: Vec<Vec<Cell>> =
            messages.iter().map(|m| row![m.id, m.urn.as_str(), m.channel.as_str(), now]).collect();
        self.execute(
            "update outbound set status = 'queued', urn = r.column2, channel = r.column3, due_at = r.column4,
                attempts = 0, settled_at = null, error = ''
             from {rows} as r where outbound.id = r.column1 and outbound.status = 'failed' and outbound.parts = 0",
            &rows,
        )
        .await?;
        Ok(())
    }

    /// Fails the rounds and reminders still queued or held for people who opted out. A reply is seconds old, if it is
    /// there at all: the claim that would send it sees that they opted out.
    pub async fn cancel(&mut self, contacts: &[i64], now: i64) -> Result<()> {
        let rows: Vec<Vec<Cell>> = contacts.iter().map(|id| row![*id, now]).collect();
        self.execute(
            "update outbound set status = 'failed', settled_at = r.column2, error = 'opted out' from {rows} as r
             where outbound.contact_id = r.column1 and outbound.status in ('queued', 'held') and outbound.rank > 0",
            &rows,
        )
        .await?;
        Ok(())
    }

    /// Queues again what a crash left in hand: everything claimed before `before`. It may have been accepted.
    pub async fn requeue(&mut self, before: i64) -> Result<u64> {
        one!(
            self,
            "update outbound set status = 'queued', doubt = case when doubt = 0 then 1 else doubt end
             where status = 'sending' and claimed_at < $1",
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
        // Receipts of what was never ours, or whose answer never came.
        one!(self, "delete from part where outbound_id is null and at < $1", before)?;
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

/// Contact, URN's hash, scheme, country, and the channel they were last heard on there.
pub type OtherAddress = (i64, String, String, String, String);

fn listed_countries(countries: &[Country]) -> String {
    listed(&countries.iter().map(Country::to_string).collect::<Vec<_>>()).to_uppercase()
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
