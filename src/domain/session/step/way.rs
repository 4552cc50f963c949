//! The way through a consultation: agreeing, answering, going on, going back.

use super::super::super::answer::Answer;
use super::super::super::keyword;
use super::super::super::message::Words;
use super::super::{Act, Asked, Effect, Reading, Say, Session, Stage};
use super::{Mover, invite, question, waiting};

/// How often a reply we cannot read is asked for again, kindly, before its words are kept for a person.
const TRIES: u32 = 2;

impl Mover<'_, '_> {
    pub(super) fn agree(&mut self, session: i64, text: &Words) {
        if let Some(command) = self.command(text) {
            return self.keyword(command, Some(session));
        }
        let language = self.session(session).map_or(self.moved.person.language, |s| s.language);
        match keyword::read_yes_no(self.world.lexicon, text, language, self.neighbours()) {
            Some(yes) => self.consents(session, yes),
            None => match self.group_named_in(text) {
                // Who is impatient sends the word on the poster twice.
                Some(group) => self.start(Some(&group), None),
                None => self.please_agree(session),
            },
        }
    }

    /// Yes or no to an invitation, by whichever channel it stood on and however late: a no takes back an earlier yes,
    /// and a yes to what they already take part in does not begin it anew.
    pub(super) fn consents(&mut self, session: i64, yes: bool) {
        match (self.session(session).map(|s| s.stage), yes) {
            (Some(Stage::Invited | Stage::Declined), true) => self.agreed(session),
            (Some(Stage::Invited | Stage::Asking), false) => self.declined(session),
            (Some(Stage::Asking), true) => self.ask(session),
            (Some(Stage::Completed | Stage::Left), _) | (Some(Stage::Declined), false) | (None, _) => {
                self.resume();
            }
        }
    }

    pub(super) fn please_agree(&mut self, session: i64) {
        self.about(session);
        self.say(Say::PleaseAgree);
        self.moved.asks = Some(Asked::Agree { session });
    }

    pub(super) fn agreed(&mut self, id: i64) {
        if !self.is_open(id) {
            self.about(id);
            return self.closed();
        }
        self.moved.effects.push(Effect::Consent { act: Act::Agreed, session: Some(id) });
        // Who said no in between need not answer anew what they had answered.
        self.go_on(id);
    }

    pub(super) fn declined(&mut self, id: i64) {
        self.moved.effects.push(Effect::Consent { act: Act::Declined, session: Some(id) });
        if let Some(session) = self.session_mut(id) {
            session.stage = Stage::Declined;
        }
        self.about(id);
        self.say(Say::Declined);
        self.moved.asks = Some(Asked::Nothing);
    }

    /// A reply to question `index` of a session, wherever that session stands by now.
    pub(super) fn reply(&mut self, id: i64, index: usize, reading: Reading, raw: &Words) {
        let Some(session) = self.session(id) else {
            return self.resume();
        };
        let (tries, session_waits) = (session.tries, session.stage.waits());
        let (current, open) = (self.is_current(id, index), self.is_open(id));
        self.about(id);
        match reading {
            Reading::Keyword(keyword) => self.keyword(keyword, Some(id)),
            Reading::Answer(_) | Reading::AskAgain if !self.may_answer(id) => match open {
                true => self.please_agree(id),
                false => self.closed(),
            },
            // An earlier answer took the question away: what they say to it now has no place.
            Reading::Answer(_) | Reading::AskAgain if !self.applies(id, index) => match session_waits {
                true => self.ask(id),
                false => self.resume(),
            },
            Reading::AskAgain if !open => self.closed(),
            // What was said in time is what counts.
            Reading::Answer(_) if !open && self.given(id, index) => self.closed(),
            // The question is far above on their phone.
            Reading::AskAgain if !current => self.again(id, index, true),
            Reading::AskAgain if tries < TRIES => {
                if let Some(session) = self.session_mut(id) {
                    session.tries += 1;
                }
                // After the first try the question still stands right above.
                self.again(id, index, tries > 0);
            }
            Reading::AskAgain => {
                self.keep(id, index, Answer::Review(raw.clone()), raw, false);
                self.say(Say::KeptForReview);
                self.go_on(id);
            }
            Reading::Answer(answer) => {
                let before = self.given(id, index);
                self.keep(id, index, answer, raw, !open);
                match (open, current) {
                    (false, _) => self.closed(),
                    (true, true) => self.go_on(id),
                    (true, false) => {
                        self.say(if before { Say::Corrected { index } } else { Say::Late { index } });
                        self.go_on_after_another(id);
                    }
                }
            }
        }
    }

    /// Says what is wanted, and, where `whole`, the question too.
    pub(super) fn again(&mut self, id: i64, index: usize, whole: bool) {
        let Some((consultation, session)) = self.launched(id).map(|l| &l.consultation).zip(self.session(id))
        else {
            return;
        };
        let (say, asks) = question(consultation, session, index);
        self.about(id);
        self.say(Say::Again { index });
        if whole {
            self.say(say);
        }
        self.moved.asks = Some(asks);
    }

    /// Said once: what they write after it is about something else.
    pub(super) fn closed(&mut self) {
        self.say(Say::Closed);
        self.moved.asks = Some(Asked::Nothing);
    }

    pub(super) fn applies(&self, id: i64, index: usize) -> bool {
        self.launched(id)
            .zip(self.session(id))
            .is_some_and(|(l, session)| session.given.asks(&l.consultation, index))
    }

    /// What was agreed to and not taken back since.
    pub(super) fn may_answer(&self, id: i64) -> bool {
        self.session(id).is_some_and(|s| matches!(s.stage, Stage::Asking | Stage::Completed))
    }

    pub(super) fn is_current(&self, id: i64, index: usize) -> bool {
        self.session(id).is_some_and(|s| s.stage == Stage::Asking && s.position == index)
    }

    pub(super) fn is_open(&self, id: i64) -> bool {
        self.launched(id).is_some_and(|l| l.is_open(self.now))
    }

    pub(super) fn is_asking(&self) -> bool {
        self.current().and_then(|id| self.session(id)).is_some_and(|s| s.stage == Stage::Asking)
    }

    pub(super) fn keep(&mut self, id: i64, index: usize, answer: Answer, raw: &Words, late: bool) {
        let Some(launched) = self.launched(id) else { return };
        let consultation = &launched.consultation;
        let mentions_stop = matches!(answer, Answer::Text(_) | Answer::Review(_))
            && keyword::mentions_stop(self.world.lexicon, raw, self.moved.person.language, self.neighbours());
        let key = consultation.questions[index].key.clone();
        let value = answer.value();
        self.moved.effects.push(Effect::Keep {
            session: id,
            index,
            answer,
            raw: raw.clone(),
            late,
            mentions_stop,
        });
        let mut dropped = Vec::new();
        if let Some(session) = self.moved.person.sessions.iter_mut().find(|s| s.id == id) {
            session.given.0.insert(key, value);
            // In the order of the questions, so that what hangs on a dropped answer is dropped with it.
            for (i, question) in consultation.questions.iter().enumerate() {
                if !session.given.asks(consultation, i) && session.given.0.remove(&question.key).is_some() {
                    dropped.push(question.key.clone());
                }
            }
        }
        let drops = dropped.into_iter().map(|question| Effect::Drop { session: id, question });
        self.moved.effects.extend(drops);
    }

    /// On to the next question that was not answered, or to the end.
    pub(super) fn go_on(&mut self, id: i64) {
        let next = self.next(id);
        let results = self.launched(id).map(|l| l.consultation.results);
        let Some((session, results)) = self.session_mut(id).zip(results) else {
            return;
        };
        session.tries = 0;
        match next {
            Some(index) => {
                session.stage = Stage::Asking;
                session.position = index;
                self.ask(id);
            }
            None => {
                session.stage = Stage::Completed;
                self.say(Say::Thanks { results });
                self.moved.asks = Some(Asked::Done { session: id });
            }
        }
    }

    /// After an answer to another question than the one that waits: that one is asked again, unless the answer took
    /// it away; and where all was answered, what this answer made a question.
    pub(super) fn go_on_after_another(&mut self, id: i64) {
        let Some((consultation, session)) = self.launched(id).map(|l| &l.consultation).zip(self.session(id))
        else {
            return;
        };
        match session.stage {
            Stage::Asking if session.given.asks(consultation, session.position) => self.ask(id),
            Stage::Asking => self.go_on(id),
            Stage::Completed if self.next(id).is_some() => self.go_on(id),
            Stage::Completed => self.moved.asks = Some(Asked::Done { session: id }),
            Stage::Invited | Stage::Declined | Stage::Left => {}
        }
    }

    /// The first question that applies and was not answered.
    pub(super) fn next(&self, id: i64) -> Option<usize> {
        let consultation = &self.launched(id)?.consultation;
        let given = &self.session(id)?.given;
        (0..consultation.questions.len())
            .find(|i| given.asks(consultation, *i) && !given.0.contains_key(&consultation.questions[*i].key))
    }

    pub(super) fn back(&mut self, about: Option<i64>) {
        let Some(id) = about.or_else(|| self.current()) else {
            return self.resume();
        };
        let Some(launched) = self.launched(id) else {
            return self.resume();
        };
        if !launched.is_open(self.now) {
            self.about(id);
            return self.closed();
        }
        let consultation = &launched.consultation;
        let Some(session) = self.moved.person.sessions.iter_mut().find(|s| s.id == id) else {
            return;
        };
        let from = match session.stage {
            Stage::Asking => session.position,
            Stage::Completed => consultation.questions.len(),
            Stage::Invited | Stage::Declined | Stage::Left => return self.resume(),
        };
        match (0..from).rev().find(|i| session.given.asks(consultation, *i)) {
            Some(index) => {
                session.stage = Stage::Asking;
                session.position = index;
                session.tries = 0;
            }
            None => self.say(Say::NothingBefore),
        }
        self.ask(id);
    }

    /// Says again what the session in question waits for, or any other that waits.
    pub(super) fn repeat(&mut self, about: Option<i64>) {
        let waits =
            about.filter(|id| self.session(*id).is_some_and(|s| s.stage.waits()) && self.is_open(*id));
        if let Some(id) = waits.or_else(|| self.waits()) {
            self.ask(id);
        }
    }

    /// Goes on wherever something waits for them; begins what is open and was not begun.
    pub(super) fn resume(&mut self) {
        match self.waits() {
            Some(id) => self.ask(id),
            None if self.moved.say.is_empty() => self.nothing_waits(),
            None => {}
        }
    }

    pub(super) fn nothing_waits(&mut self) {
        self.say(if self.moved.person.member { Say::NothingOpen } else { Say::Stranger });
    }

    /// The session that waits. What is open begins only where nothing else waits: else its own round brings it.
    pub(super) fn waits(&mut self) -> Option<i64> {
        self.current().or_else(|| {
            self.begin_what_is_open();
            self.current()
        })
    }

    pub(super) fn begin_what_is_open(&mut self) {
        if !self.moved.person.member {
            return;
        }
        let world = self.world;
        for (id, launched) in world.consultations {
            let consultation = &launched.consultation;
            let for_them = consultation.groups.is_empty()
                || consultation.groups.iter().any(|g| self.moved.person.groups.contains(&g.to_lowercase()));
            let begun = self.moved.person.sessions.iter().any(|s| {
                world
                    .consultations
                    .get(&s.consultation)
                    .is_some_and(|l| l.consultation.slug == consultation.slug)
            });
            if launched.is_open(self.now) && for_them && !begun {
                let invited = invite(world, (self.ids)(), *id, self.moved.person.language);
                self.moved.person.sessions.extend(invited.map(|(session, _)| session));
            }
        }
    }

    /// The session that waits: a question before an invitation, the oldest first.
    pub(super) fn current(&self) -> Option<i64> {
        let open = |s: &&Session| {
            s.stage.waits()
                && self.world.consultations.get(&s.consultation).is_some_and(|l| l.is_open(self.now))
        };
        let sessions = || self.moved.person.sessions.iter().filter(open);
        sessions().find(|s| s.stage == Stage::Asking).or_else(|| sessions().next()).map(|s| s.id)
    }

    pub(super) fn ask(&mut self, id: i64) {
        let Some(launched) = self.launched(id) else { return };
        let Some(session) = self.moved.person.sessions.iter().find(|s| s.id == id) else {
            return;
        };
        if let Some((say, asks)) = waiting(&launched.consultation, session) {
            self.about(id);
            self.say(say);
            self.moved.asks = Some(asks);
        }
    }
}
