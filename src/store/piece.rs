//! Parts of long messages that wait for the others.

use super::rows::{Cell, from_columns, one, row};
use super::{Result, StoreError, Tx, UrnHash, on};
use crate::clock;
use crate::domain::long::{Long, Piece};
use crate::domain::message::{Part, Words};

/// A long message of which parts are missing.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Unfinished {
    /// Whose, by the address it comes from.
    pub urn: UrnHash,
    /// By which channel.
    pub channel: String,
    /// As far as it came.
    pub long: Long,
}

struct PieceRow {
    message_id: i64,
    number: i64,
    total: i64,
    reference: String,
    urn: String,
    channel: String,
    text: String,
    sent_at: Option<i64>,
    received_at: i64,
    sealed: String,
}

from_columns!(
    PieceRow: message_id, number, total, reference, urn, channel, text, sent_at, received_at, sealed
);

impl Tx {
    /// What waits for parts from these addresses.
    ///
    /// # Errors
    /// What the database says; so for every function here.
    pub async fn unfinished(&mut self, hashes: &[&UrnHash]) -> Result<Vec<Unfinished>> {
        let rows: Vec<Vec<Cell>> = hashes.iter().map(|hash| row![hash.as_str()]).collect();
        let found = self
            .fetch(
                "select message_id, number, total, reference, urn, channel, text, sent_at, received_at, '' as sealed
                 from piece where urn in (select column1 from {rows} as r) order by message_id, number",
                &rows,
            )
            .await?;
        Ok(together(found)?.into_iter().map(|(unfinished, _)| unfinished).collect())
    }

    /// What waits and of which nothing came since `before`, or all came later than `after`; each with the address it
    /// comes from, sealed. At most `most`, the oldest first.
    pub async fn overdue(&mut self, before: i64, after: i64, most: i64) -> Result<Vec<(Unfinished, String)>> {
        let sql = "select p.message_id, p.number, p.total, p.reference, p.urn, p.channel, p.text, p.sent_at, p.received_at,
                u.sealed
             from piece p join urn u on u.hash = p.urn
             where p.message_id in (select message_id from piece group by message_id
                having max(received_at) <= $1 or min(received_at) >= $2 order by message_id limit $3)
             order by p.message_id, p.number";
        let found: Vec<PieceRow> =
            on!(self, c => sqlx::query_as(sql).bind(before).bind(after).bind(most).fetch_all(&mut *c).await)?;
        together(found)
    }

    /// Keeps these as they are now; one of which nothing is left waits no longer.
    pub async fn keep_unfinished(&mut self, unfinished: &[&Unfinished]) -> Result<()> {
        for one in unfinished {
            one!(self, "delete from piece where message_id = $1", one.long.id)?;
        }
        let of = |one: &&Unfinished| {
            let (id, urn, channel) = (one.long.id, one.urn.clone(), one.channel.clone());
            let rows = one.long.pieces().map(move |piece| {
                row![
                    id,
                    i64::from(piece.part.number),
                    i64::from(piece.part.of),
                    piece.part.reference.as_str(),
                    urn.as_str(),
                    channel.as_str(),
                    piece.text.expose(),
                    piece.sent_at.map(|at| at.timestamp_micros()),
                    piece.received_at.timestamp_micros()
                ]
            });
            rows.collect::<Vec<_>>()
        };
        let rows: Vec<Vec<Cell>> = unfinished.iter().flat_map(of).collect();
        self.execute(
            "insert into piece (message_id, number, total, reference, urn, channel, text, sent_at, received_at)
             select * from {rows} as r",
            &rows,
        )
        .await?;
        Ok(())
    }
}

/// One for each message, of rows in the order of messages.
fn together(rows: Vec<PieceRow>) -> Result<Vec<(Unfinished, String)>> {
    let mut all: Vec<(Unfinished, String)> = Vec::new();
    for row in rows {
        let number = |number: i64| u16::try_from(number).map_err(|_| StoreError::Unreadable("piece.number"));
        let piece = Piece {
            part: Part { reference: row.reference, number: number(row.number)?, of: number(row.total)? },
            text: Words(row.text),
            sent_at: row.sent_at.map(clock::at),
            received_at: clock::at(row.received_at),
        };
        if all.last().is_none_or(|(last, _)| last.long.id != row.message_id) {
            let long = Long::begun(row.message_id);
            all.push((Unfinished { urn: UrnHash(row.urn), channel: row.channel, long }, row.sealed));
        }
        if let Some((last, _)) = all.last_mut() {
            last.long.add(piece);
        }
    }
    Ok(all)
}
