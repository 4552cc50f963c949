//! Parts of long messages: kept until the others are there, then read as one message.

use std::collections::HashSet;

use super::Taken;
use super::batch::Batch;
use crate::clock;
use crate::domain::long::{self, Long, Piece};
use crate::domain::message::{Event, Inbound, Part, Words};
use crate::store::{Heard, Result, Tx, Unfinished, UrnHash};

impl Batch<'_> {
    /// Looks up what waits for parts, of those who sent some.
    pub(super) async fn meet_unfinished(
        &mut self,
        tx: &mut Tx,
        messages: &[Inbound],
        hashes: &[UrnHash],
    ) -> Result<()> {
        let of_parts = messages.iter().zip(hashes).filter(|(message, _)| message.part_of_long().is_some());
        let senders: HashSet<&UrnHash> = of_parts.map(|(_, hash)| hash).collect();
        if !senders.is_empty() {
            let found = tx.unfinished(&senders.into_iter().collect::<Vec<_>>()).await?;
            self.unfinished = found.into_iter().map(|one| (one.long.id, one)).collect();
        }
        Ok(())
    }

    /// Takes a part that is new: the message is read when it is the last one. A STOP at the head does not wait for
    /// what follows it.
    pub(super) fn take_part(
        &mut self,
        message: &Inbound,
        hash: &UrnHash,
        part: &Part,
        text: &Words,
    ) -> Result<Taken> {
        let (sent_at, received_at) = (message.sent_at, clock::at(self.now));
        let id = self.wait_with(
            &message.channel,
            hash,
            Piece { part: part.clone(), text: text.clone(), sent_at, received_at },
        );
        let Some(long) = self.unfinished.get(&id).map(|one| &one.long) else {
            return Ok(Taken::Part);
        };
        let (head, sent_at) = (long.head(), long.sent_at());
        if !long.is_whole() && !self.stops(hash, &head) {
            return Ok(Taken::Part);
        }
        if let Some(one) = self.unfinished.get_mut(&id) {
            one.long.forget_head();
        }
        let whole =
            Inbound { external_id: None, sent_at, part: None, event: Event::Text(head), ..message.clone() };
        self.read_together(&whole, hash, id, 1)?;
        Ok(Taken::New)
    }

    /// Reads long messages as far as they came; gives the channel of each.
    pub(super) async fn read(
        mut self,
        tx: &mut Tx,
        unfinished: Vec<(Unfinished, String)>,
    ) -> Result<Vec<String>> {
        let key = self.house.store.key();
        let as_far = |(one, sealed): &(Unfinished, String)| {
            let from = key.open(sealed, one.urn.as_str())?;
            let (sent_at, event) = (one.long.sent_at(), Event::Text(one.long.text()));
            let message =
                Inbound { channel: one.channel.clone(), from, external_id: None, sent_at, part: None, event };
            Some((message, one.long.id, one.long.pieces().map(|piece| piece.part.number).min()?))
        };
        let read: Vec<(Inbound, i64, u16)> = unfinished.iter().filter_map(as_far).collect();
        let messages: Vec<Inbound> = read.iter().map(|(message, ..)| message.clone()).collect();
        let hashes: Vec<UrnHash> = messages.iter().map(|message| key.hash(&message.from)).collect();
        self.meet(tx, &messages, &hashes).await?;
        for ((message, id, first), hash) in read.iter().zip(&hashes) {
            self.read_together(message, hash, *id, *first)?;
        }
        for (mut one, _) in unfinished {
            one.long.forget_all();
            self.changed.insert(one.long.id);
            self.unfinished.insert(one.long.id, one);
        }
        self.keep(tx).await?;
        Ok(messages.into_iter().map(|message| message.channel).collect())
    }

    /// Puts a part to the others of its message; gives the message.
    fn wait_with(&mut self, channel: &str, hash: &UrnHash, piece: Piece) -> i64 {
        let theirs = self.unfinished.values().filter(|one| one.channel == channel && one.urn == *hash);
        let theirs: Vec<&Long> = theirs.map(|one| &one.long).collect();
        let id = long::belongs(&theirs, &piece).unwrap_or_else(|| self.house.id());
        self.changed.insert(id);
        let begun = || Unfinished { urn: hash.clone(), channel: channel.to_owned(), long: Long::begun(id) };
        self.unfinished.entry(id).or_insert_with(begun).long.add(piece);
        id
    }

    /// Takes what was put together as one message; `first`: the first of its parts that is in it.
    fn read_together(&mut self, message: &Inbound, hash: &UrnHash, id: i64, first: u16) -> Result<()> {
        let Event::Text(words) = &message.event else {
            return Ok(());
        };
        let heard = Heard {
            key: self.key(&message.channel, hash, &format!("long\n{id}\n{first}")),
            contact: self.contact_at(hash),
            channel: message.channel.clone(),
            kind: "text",
            text: words.expose().to_owned(),
            sent_at: message.sent_at.map(|at| at.timestamp_micros()),
        };
        self.step(message, hash, &heard, None)?;
        self.together.push(heard);
        Ok(())
    }
}
