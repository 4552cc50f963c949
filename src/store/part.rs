//! The parts that providers accepted, and what receipts make of them, in whatever order they come.

use std::collections::HashMap;

use super::rows::{Cell, one, row};
use super::{Mark, Result, Tx};
use crate::domain::message::{Delivery, Receipt};

/// What receipts came to.
#[derive(Debug, Clone, PartialEq, Eq, Default)]
pub struct Received {
    /// The contacts who are gone.
    pub gone: Vec<i64>,
    /// How many were of parts we do not know: of another program's messages, or of ours before the provider answered.
    pub unknown: usize,
}

impl Tx {
    /// Keeps the ids of the parts handed over now, and applies what receipts said of them before; gives the contacts who
    /// are gone by it.
    ///
    /// # Errors
    /// What the database says; so for every function here.
    pub(super) async fn keep_parts(&mut self, channel: &str, marks: &[Mark], now: i64) -> Result<Vec<i64>> {
        // Each part once: PostgreSQL refuses two rows for one. The last counts.
        let parts: HashMap<&str, i64> =
            marks.iter().flat_map(|m| m.external_ids.iter().map(|id| (id.as_str(), m.id))).collect();
        let rows: Vec<Vec<Cell>> =
            parts.into_iter().map(|(external_id, id)| row![channel, external_id, id, "sent", now]).collect();
        let known: Vec<(i64, String)> = self
            .fetch(
                "insert into part (channel, external_id, outbound_id, status, at) select * from {rows} as r where true
                 on conflict (channel, external_id) do update set outbound_id = excluded.outbound_id
                 returning outbound_id, status",
                &rows,
            )
            .await?;
        let ids: Vec<Vec<Cell>> =
            marks.iter().filter(|m| !m.external_ids.is_empty() || m.doubt > 1).map(|m| row![m.id]).collect();
        // Mostly no receipt was faster than the provider's answer.
        let reported: Vec<(i64,)> = self
            .fetch(
                "select distinct p.outbound_id from {rows} as r join part p on p.outbound_id = r.column1
                 where p.status <> 'sent'",
                &ids,
            )
            .await?;
        let reported: Vec<Vec<Cell>> = reported.into_iter().map(|(id,)| row![id]).collect();
        self.settle(&reported, now).await?;
        let gone: Vec<Vec<Cell>> =
            known.iter().filter(|(_, status)| status == "gone").map(|(id, _)| row![*id]).collect();
        let contacts: Vec<(i64,)> = self
            .fetch("select contact_id from outbound where id in (select column1 from {rows} as r)", &gone)
            .await?;
        Ok(contacts.into_iter().map(|(id,)| id).collect())
    }

    /// Keeps receipts, in any order, also of parts we do not know yet.
    pub async fn receive(&mut self, receipts: &[Receipt], now: i64) -> Result<Received> {
        // A statement takes one receipt of a part: PostgreSQL refuses two rows for one, and their order counts.
        let mut turns: Vec<Vec<Vec<Cell>>> = Vec::new();
        let mut seen: HashMap<(&str, &str), usize> = HashMap::new();
        for r in receipts {
            let status = r.status.as_str();
            let turn = seen.entry((&r.channel, &r.external_id)).or_default();
            if *turn == turns.len() {
                turns.push(Vec::new());
            }
            turns[*turn].push(row![r.channel.as_str(), r.external_id.as_str(), None::<i64>, status, now]);
            *turn += 1;
        }
        // A phone that has the message does not lose it again: `delivered` stays. Who is gone stays gone.
        let (mut ids, mut unknown) = (Vec::new(), 0);
        for rows in &turns {
            let known: Vec<(Option<i64>,)> = self
                .fetch(
                    "insert into part (channel, external_id, outbound_id, status, at) select * from {rows} as r where true
                     on conflict (channel, external_id) do update set status = excluded.status, at = excluded.at
                     where part.status <> 'delivered' and excluded.status <> 'sent'
                        and (part.status <> 'gone' or excluded.status = 'delivered')
                     returning outbound_id",
                    rows,
                )
                .await?;
            unknown += known.iter().filter(|(id,)| id.is_none()).count();
            ids.extend(known.into_iter().filter_map(|(id,)| id));
        }
        let ids: Vec<Vec<Cell>> = ids.into_iter().map(|id| row![id]).collect();
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
        Ok(Received { gone: contacts.into_iter().map(|(id,)| id).collect(), unknown })
    }

    /// What was handed over by these channels before `before`, and of which no receipt says whether it arrived, is
    /// unconfirmed from now on; a receipt that comes after all still settles it. Gives how many, at most `most`.
    pub async fn unconfirm(&mut self, channels: &[&str], before: i64, most: i64, now: i64) -> Result<u64> {
        let mut unconfirmed = 0;
        for channel in channels {
            unconfirmed += one!(
                self,
                "update outbound set status = 'unconfirmed', settled_at = $4, error = 'no receipt came'
                 where id in (select id from outbound where channel = $1 and status = 'sent' and sent_at < $2
                    order by sent_at limit $3)",
                *channel,
                before,
                most,
                now
            )?;
        }
        Ok(unconfirmed)
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
            // Of a part that no receipt can name (3) nobody will ever hear.
            "update outbound set status = 'delivered', settled_at = r.column2, error = '' from {rows} as r
             where outbound.id = r.column1
                and (outbound.status in ('sent', 'unconfirmed')
                    or (outbound.status = 'failed' and outbound.error = 'not delivered'))
                and exists (select 1 from part p where p.outbound_id = r.column1)
                and not exists
                (select 1 from part p where p.outbound_id = r.column1 and p.status <> 'delivered')
                and outbound.doubt < 3",
            "update outbound set status = 'failed', settled_at = r.column2, error = 'not delivered' from {rows} as r
             where outbound.id = r.column1 and outbound.status in ('sent', 'unconfirmed') and exists
                (select 1 from part p where p.outbound_id = r.column1 and p.status in ('failed', 'gone'))",
            "update session set reached_at = r.column2 from {rows} as r, outbound o
             where o.id = r.column1 and o.status = 'delivered' and session.id = o.session_id
                and session.reached_at is null",
        ] {
            self.execute(statement, &rows).await?;
        }
        Ok(())
    }
}
