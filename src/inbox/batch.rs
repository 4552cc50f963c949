//! What one transaction of the inbox gathers before it writes.

use std::collections::{BTreeMap, HashMap, HashSet};
use std::fmt::Write as _;
use std::sync::Arc;

use super::Taken;
use crate::domain::contact::Country;
use crate::domain::message::{Event, Inbound, Words};
use crate::domain::session::{self, Act, Asked, Edited, Effect, Moved, Person, Session};
use crate::domain::urn::Urn;
use crate::house::{House, Known};
use crate::outbox;
use crate::store::{
    ContactChange, Heard, Queued, Result, SessionChange, StoreError, StoredAnswer, Tx, Unfinished, UrnChange,
    UrnHash,
};

/// How long a person may write on one channel before that is noted anew (microseconds): a day.
const HEARD_ANEW: i64 = 86_400_000_000;

/// Everything one transaction gathers before it writes.
pub(super) struct Batch<'a> {
    pub(super) house: &'a House,
    known: Arc<Known>,
    pub(super) now: i64,
    /// Everybody who wrote, by contact id: as they were, and as they are.
    people: HashMap<i64, (Option<Person>, Person)>,
    /// Whose each URN is, what was asked there and when.
    urns: HashMap<UrnHash, (i64, Asked, i64)>,
    contacts: HashMap<i64, ContactChange>,
    new_urns: Vec<UrnChange>,
    moved_on: HashMap<i64, String>,
    answers: Vec<StoredAnswer>,
    dropped: Vec<(i64, String)>,
    media: Vec<(i64, String, String, String)>,
    #[expect(clippy::type_complexity, reason = "rows of the consent table")]
    consents: Vec<(i64, i64, Option<i64>, Act, String, String, String, String)>,
    members: Vec<(i64, String)>,
    opted_out: Vec<i64>,
    queued: Vec<Queued>,
    /// Long messages that wait for parts, of those who sent some, by their ids; and which of them are no longer what
    /// the store has.
    pub(super) unfinished: BTreeMap<i64, Unfinished>,
    pub(super) changed: HashSet<i64>,
    /// Messages that were put together.
    pub(super) together: Vec<Heard>,
}

impl<'a> Batch<'a> {
    pub(super) fn new(house: &'a House) -> Batch<'a> {
        Batch {
            house,
            known: Arc::default(),
            now: house.clock.now().timestamp_micros(),
            people: HashMap::new(),
            urns: HashMap::new(),
            contacts: HashMap::new(),
            new_urns: Vec::new(),
            moved_on: HashMap::new(),
            answers: Vec::new(),
            dropped: Vec::new(),
            media: Vec::new(),
            consents: Vec::new(),
            members: Vec::new(),
            opted_out: Vec::new(),
            queued: Vec::new(),
            unfinished: BTreeMap::new(),
            changed: HashSet::new(),
            together: Vec::new(),
        }
    }

    /// Gives what became of each message, and the channels by which replies wait to go out.
    pub(super) async fn take(
        mut self,
        tx: &mut Tx,
        messages: Vec<Inbound>,
    ) -> Result<(Vec<Taken>, HashSet<String>)> {
        let hashes: Vec<UrnHash> = messages.iter().map(|m| self.house.store.key().hash(&m.from)).collect();
        if let [Inbound { event: Event::Share(number), from, .. }] = messages.as_slice() {
            self.join_ways(tx, &hashes[0], from, number).await?;
        }
        self.meet(tx, &messages, &hashes).await?;
        let heard: Vec<Heard> =
            messages.iter().zip(&hashes).map(|(message, hash)| self.heard(message, hash)).collect();
        let mut fresh = tx.hear(&heard.iter().collect::<Vec<_>>(), self.now).await?;
        self.meet_unfinished(tx, &messages, &hashes).await?;
        let mut taken = Vec::with_capacity(messages.len());
        for ((message, hash), heard) in messages.iter().zip(&hashes).zip(&heard) {
            // Taken out of the set: the same message twice in one batch is new once.
            if !fresh.remove(&heard.key) {
                taken.push(Taken::Again);
                continue;
            }
            if let Some((part, text)) = message.part_of_long() {
                taken.push(self.take_part(message, hash, part, text)?);
                continue;
            }
            let edited = self.edited(tx, message, hash).await?;
            self.step(message, hash, heard, edited.as_ref())?;
            taken.push(Taken::New);
        }
        let replied_by = self.queued.iter().map(|reply| reply.channel.clone()).collect();
        self.keep(tx).await?;
        Ok((taken, replied_by))
    }

    /// Looks up who wrote, makes contacts of strangers, and sees that what is being asked is known as it is now.
    pub(super) async fn meet(&mut self, tx: &mut Tx, messages: &[Inbound], hashes: &[UrnHash]) -> Result<()> {
        let mut found =
            tx.people(&hashes.iter().collect::<HashSet<_>>().into_iter().collect::<Vec<_>>()).await?;
        let generation = match found.values().next() {
            Some(found) => found.generation,
            None => tx.generation().await?,
        };
        self.known = self.house.known(tx, generation).await?;
        for (message, hash) in messages.iter().zip(hashes) {
            if self.urns.contains_key(hash) {
                continue;
            }
            let (contact, asked, asked_at, note) = match found.remove(hash) {
                Some(found) => {
                    let anew = found.channel != message.channel || found.heard_at + HEARD_ANEW < self.now;
                    let (asked, contact) = (found.person.asked, found.contact);
                    self.people.entry(contact).or_insert_with(|| (Some(found.person.clone()), found.person));
                    (contact, asked, found.asked_at, anew)
                }
                None => {
                    let contact = self.house.id();
                    self.people.insert(contact, (None, self.stranger(message.from.country())));
                    (contact, Asked::Nothing, 0, true)
                }
            };
            if note {
                self.new_urns.push(self.urn(&message.from, hash, contact, &message.channel)?);
            }
            self.urns.insert(hash.clone(), (contact, asked, asked_at));
        }
        Ok(())
    }

    /// Whose a URN is that was met.
    pub(super) fn contact_at(&self, hash: &UrnHash) -> i64 {
        self.urns[hash].0
    }

    /// Whether the one who is met there would be taken to say STOP by these words.
    pub(super) fn stops(&self, hash: &UrnHash, words: &Words) -> bool {
        let person = self.people.get(&self.contact_at(hash)).map(|(_, person)| person);
        let stops = |person| self.house.with_world(&self.known, |world| session::stops(world, person, words));
        person.is_some_and(stops)
    }

    fn stranger(&self, country: Option<Country>) -> Person {
        Person {
            language: self.house.first_language(country),
            language_chosen: false,
            language_offered: false,
            country,
            member: false,
            opted_out: false,
            groups: Vec::new(),
            asked: Asked::Nothing,
            sessions: Vec::new(),
        }
    }

    fn urn(&self, urn: &Urn, hash: &UrnHash, contact: i64, channel: &str) -> Result<UrnChange> {
        Ok(UrnChange {
            hash: hash.clone(),
            contact,
            scheme: urn.scheme().as_str(),
            sealed: self
                .house
                .store
                .key()
                .seal(urn, hash)
                .map_err(|_| StoreError::Unreadable("randomness"))?,
            channel: channel.to_owned(),
            heard_at: self.now,
        })
    }

    /// The key of a message: by the provider's id, or, where there is none, by what was said since we last asked.
    fn heard(&self, message: &Inbound, hash: &UrnHash) -> Heard {
        let (contact, _, asked_at) = self.urns[hash];
        let (mut kind, mut text) = told(&message.event);
        let mut what = match &message.external_id {
            Some(id) => format!("id\n{id}"),
            None => {
                let when = message.sent_at.map_or(asked_at, |at| at.timestamp_micros());
                format!("said\n{kind}\n{when}\n{text}")
            }
        };
        if let Some((part, _)) = message.part_of_long() {
            // Some give all parts one id. Its words stand where it waits, and then in the whole.
            let _ = write!(what, "\npart {} of {} of {}", part.number, part.of, part.reference);
            (kind, text) = ("part", String::new());
        }
        Heard {
            key: self.key(&message.channel, hash, &what),
            contact,
            channel: message.channel.clone(),
            kind,
            text,
            sent_at: message.sent_at.map(|at| at.timestamp_micros()),
        }
    }

    pub(super) fn key(&self, channel: &str, hash: &UrnHash, what: &str) -> String {
        self.house.store.key().digest(format!("{channel}\n{}\n{what}", hash.as_str()).as_bytes())
    }

    async fn edited(&self, tx: &mut Tx, message: &Inbound, hash: &UrnHash) -> Result<Option<Edited>> {
        let Event::Edit { of, .. } = &message.event else {
            return Ok(None);
        };
        let key = self.key(&message.channel, hash, &format!("id\n{of}"));
        let answer = tx.answer_of_message(self.urns[hash].0, &key).await?;
        Ok(answer.map(|(session, question)| Edited { session, question }))
    }

    /// Two ways to one person: the number they shared was known, or is theirs from now on.
    async fn join_ways(&mut self, tx: &mut Tx, from: &UrnHash, from_urn: &Urn, number: &Urn) -> Result<()> {
        let number_hash = self.house.store.key().hash(number);
        let found = tx.people(&[from, &number_hash]).await?;
        match (found.get(from), found.get(&number_hash)) {
            (Some(here), Some(there)) if here.contact != there.contact => {
                tx.join_contacts(here.contact, there.contact).await
            }
            (None, Some(there)) => {
                let urn = self.urn(from_urn, from, there.contact, "")?;
                tx.keep_urns(&[urn]).await
            }
            (Some(here), None) => {
                let mut urn = self.urn(number, &number_hash, here.contact, "")?;
                urn.heard_at = 0;
                tx.keep_urns(&[urn]).await
            }
            (Some(_), Some(_)) | (None, None) => Ok(()),
        }
    }

    pub(super) fn step(
        &mut self,
        message: &Inbound,
        hash: &UrnHash,
        heard: &Heard,
        edited: Option<&Edited>,
    ) -> Result<()> {
        let (contact, asked, _) = self.urns[hash];
        let Some((_, person)) = self.people.get(&contact) else {
            return Ok(());
        };
        tracing::debug!(contact, ?message, "heard");
        let mut person = person.clone();
        person.asked = asked;
        let (house, now) = (self.house, crate::clock::at(self.now));
        let known = self.known.clone();
        let mut ids = || house.id();
        let moved = house
            .with_world(&known, |world| session::step(world, person, &message.event, edited, now, &mut ids));
        for effect in &moved.effects {
            self.effect(effect, contact, &moved, message, hash, heard)?;
        }
        self.moved_on.insert(contact, message.channel.clone());
        self.reply(&moved, contact, hash, message);
        if let Some(entry) = self.people.get_mut(&contact) {
            entry.1 = moved.person;
        }
        Ok(())
    }

    fn effect(
        &mut self,
        effect: &Effect,
        contact: i64,
        moved: &Moved,
        message: &Inbound,
        hash: &UrnHash,
        heard: &Heard,
    ) -> Result<()> {
        let session = |id: i64| moved.person.sessions.iter().find(|s| s.id == id);
        let key = |id: i64, index: usize| {
            let launched = self.known.consultations.get(&session(id)?.consultation)?;
            launched.consultation.questions.get(index).map(|q| q.key.clone())
        };
        match effect {
            Effect::Keep { session: id, index, answer, raw, late, mentions_stop } => {
                let Some(question) = key(*id, *index) else {
                    return Ok(());
                };
                // Edited again, a message is still known by its first id.
                let read_from = if let Event::Edit { of, .. } = &message.event {
                    self.key(&message.channel, hash, &format!("id\n{of}"))
                } else {
                    heard.key.clone()
                };
                self.answers.retain(|a| (a.session, &a.question) != (*id, &question));
                self.answers.push(StoredAnswer {
                    session: *id,
                    question,
                    state: answer.state(),
                    value: answer.value(),
                    raw: raw.expose().to_owned(),
                    language: session(*id).map_or(moved.person.language, |s| s.language).to_string(),
                    channel: message.channel.clone(),
                    message: read_from,
                    late: *late,
                    mentions_stop: *mentions_stop,
                });
            }
            Effect::KeepMedia { session: id, index, media } => {
                let Some(question) = key(*id, *index) else {
                    return Ok(());
                };
                let place = format!("{id}/{question}");
                let sealed = self.house.store.key().seal_bytes(&media.bytes, &place);
                let sealed = sealed.map_err(|_| StoreError::Unreadable("randomness"))?;
                self.media.push((*id, question, media.mime.clone(), sealed));
            }
            Effect::Drop { session, question } => {
                self.answers.retain(|a| (a.session, &a.question) != (*session, question));
                self.dropped.push((*session, question.clone()));
            }
            Effect::Consent { act, session: id } => {
                let about = id.and_then(session).and_then(|s| self.known.consultations.get(&s.consultation));
                let version = match (about, act) {
                    (Some(launched), _) => format!("{} v{}", launched.consultation.slug, launched.version),
                    (None, Act::Joined) => format!("groups {}", moved.person.groups.join(",")),
                    (None, _) => String::new(),
                };
                let language = id.and_then(session).map_or(moved.person.language, |s| s.language);
                self.consents.push((
                    self.house.id(),
                    contact,
                    *id,
                    *act,
                    version,
                    language.to_string(),
                    message.channel.clone(),
                    heard.key.clone(),
                ));
                match act {
                    Act::OptedOut => self.opted_out.push(contact),
                    Act::OptedIn => self.opted_out.retain(|c| *c != contact),
                    Act::Joined | Act::Agreed | Act::Declined => {}
                }
            }
            Effect::Join { group } => self.members.push((contact, group.clone())),
        }
        Ok(())
    }

    /// One message of ours at most for one of theirs.
    fn reply(&mut self, moved: &Moved, contact: i64, hash: &UrnHash, message: &Inbound) {
        if moved.say.is_empty() {
            return;
        }
        let country = moved.person.country.or_else(|| message.from.country());
        let way = self.house.way_out(message.from.scheme().as_str(), country, &message.channel);
        let Some((channel, sends)) = way.and_then(|name| Some((name, self.house.channel(name)?))) else {
            return;
        };
        let about: Option<&Session> =
            moved.about.and_then(|id| moved.person.sessions.iter().find(|s| s.id == id));
        let consultation = about.and_then(|s| self.known.consultations.get(&s.consultation));
        let language = about.map_or(moved.person.language, |s| s.language);
        let outbound = self.house.speaker.say(
            &moved.say,
            consultation.map(|l| &l.consultation),
            moved.about.unwrap_or(0),
            language,
            sends.medium,
        );
        let (text, buttons) = outbox::pack(&outbound);
        self.queued.push(Queued {
            id: self.house.id(),
            contact,
            urn: hash.as_str().to_owned(),
            channel: channel.to_owned(),
            session: moved.about,
            rank: 0,
            text,
            buttons,
            asks: moved.asks,
            last: moved.person.opted_out,
            due_at: self.now,
        });
    }

    pub(super) async fn keep(mut self, tx: &mut Tx) -> Result<()> {
        let mut sessions = Vec::new();
        for (contact, (before, after)) in &self.people {
            let same = before.as_ref().is_some_and(|b| {
                (b.language, b.language_chosen, b.language_offered, b.member, b.opted_out)
                    == (
                        after.language,
                        after.language_chosen,
                        after.language_offered,
                        after.member,
                        after.opted_out,
                    )
                    && b.groups == after.groups
            });
            if !same {
                self.contacts.insert(*contact, self.contact(*contact, after));
            }
            let known = |s: &&Session| !before.as_ref().is_some_and(|b| b.sessions.contains(s));
            sessions.extend(after.sessions.iter().filter(known).map(|session| SessionChange {
                contact: *contact,
                session: session.clone(),
                channel: self.moved_on.get(contact).cloned().unwrap_or_default(),
                remind_at: self.remind_at(session),
            }));
        }
        let contacts: Vec<ContactChange> = self.contacts.into_values().collect();
        tx.keep_contacts(&contacts, self.now).await?;
        tx.keep_urns(&self.new_urns).await?;
        let changed = self.unfinished.values().filter(|one| self.changed.contains(&one.long.id));
        tx.keep_unfinished(&changed.collect::<Vec<_>>()).await?;
        tx.hear(&self.together.iter().collect::<Vec<_>>(), self.now).await?;
        tx.keep_sessions(&sessions, self.now).await?;
        tx.keep_answers(&self.answers, self.now).await?;
        tx.drop_answers(&self.dropped).await?;
        for (session, question, mime, sealed) in &self.media {
            tx.keep_media(*session, question, mime, sealed, self.now).await?;
        }
        tx.keep_consents(&self.consents, self.now).await?;
        tx.keep_memberships(&self.members).await?;
        tx.cancel(&self.opted_out, self.now).await?;
        tx.queue(&self.queued, self.now).await
    }

    fn contact(&self, id: i64, person: &Person) -> ContactChange {
        let group_country = || person.groups.iter().find_map(|g| self.known.group_countries.get(g));
        ContactChange {
            id,
            country: person
                .country
                .as_ref()
                .or_else(group_country)
                .map(Country::to_string)
                .unwrap_or_default(),
            language: person.language,
            language_chosen: person.language_chosen,
            language_offered: person.language_offered,
            enrolled: if person.member {
                format!("joined {}", person.groups.join(","))
            } else {
                String::new()
            },
            opted_out_at: person.opted_out.then_some(self.now),
        }
    }

    fn remind_at(&self, session: &Session) -> Option<i64> {
        let launched = self.known.consultations.get(&session.consultation)?;
        let hours = launched.consultation.remind_after_hours.first().filter(|_| session.stage.waits())?;
        Some(self.now + i64::from(*hours) * 3_600_000_000)
    }
}

/// What is kept of an event: its kind, and its words.
fn told(event: &Event) -> (&'static str, String) {
    match event {
        Event::Text(text) => ("text", text.expose().to_owned()),
        Event::Press(press) => ("press", press.to_data()),
        Event::Edit { text, .. } => ("edit", text.expose().to_owned()),
        Event::Media(media) => ("media", media.caption.expose().to_owned()),
        Event::Start { group, .. } => ("start", group.clone().unwrap_or_default()),
        // A shared number is an address: it is sealed in its own table, and not kept here.
        Event::Share(_) | Event::ShareOther => ("share", String::new()),
        Event::NotKept(_) => ("not-kept", String::new()),
        Event::OptOut => ("opt-out", String::new()),
    }
}
