//! The way through a consultation: agreeing, answering, going on, going back.

use super::super::super::answer::Answer;
use super::super::super::keyword;
use super::super::super::message::Words;
use super::super::{Act, Asked, Effect, Reading, Say, Session, Stage};
use super::{Mover, invite, waiting};

/// How often a reply we cannot read is asked for again, kindly, before its words are kept for a person.
const TRIES: u32 = 2;

impl Mover<'_, '_> {
    pub(super) fn agree(&mut self, session: i64, text: &Words) {
        if let Some(command) = self.command(text) {
            return self.keyword(command, Some(session));
        }
        let language = self
            .session(session)
            .map_or(self.moved.person.language, |s| s.language);
        match keyword::read_yes_no(self.world.lexicon, text, language, self.neighbours()) {
            Some(true) => self.agreed(session),
            Some(false) => self.declined(session),
            None => {
                self.about(session);
                self.say(Say::PleaseAgree);
                self.moved.asks = Some(Asked::Agree { session });
            }
        }
    }

    pub(super) fn agreed(&mut self, id: i64) {
        if !self.launched(id).is_some_and(|l| l.is_open(self.now)) {
            self.about(id);
            return self.say(Say::Closed);
        }
        self.moved.effects.push(Effect::Consent {
            act: Act::Agreed,
            session: Some(id),
        });
        if let Some(session) = self.session_mut(id) {
            session.stage = Stage::Asking;
            session.position = 0;
            session.tries = 0;
        }
        self.ask(id);
    }

    pub(super) fn declined(&mut self, id: i64) {
        self.moved.effects.push(Effect::Consent {
            act: Act::Declined,
            session: Some(id),
        });
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
        let (stage, tries) = (session.stage, session.tries);
        let current = stage == Stage::Asking && session.position == index;
        let open = self.launched(id).is_some_and(|l| l.is_open(self.now));
        self.about(id);
        match reading {
            Reading::Keyword(keyword) => self.keyword(keyword, Some(id)),
            Reading::AskAgain if !open => self.say(Say::Closed),
            Reading::AskAgain if !current => {
                self.say(Say::Again { index });
                self.moved.asks = Some(Asked::Question { session: id, index });
            }
            Reading::AskAgain if tries < TRIES => {
                if let Some(session) = self.session_mut(id) {
                    session.tries += 1;
                }
                self.say(Say::Again { index });
                self.moved.asks = Some(Asked::Question { session: id, index });
            }
            Reading::AskAgain => {
                self.keep(id, index, Answer::Review(raw.clone()), raw, false);
                self.say(Say::KeptForReview);
                self.go_on(id);
            }
            Reading::Answer(answer) => {
                let before = self.given(id, index);
                self.keep(id, index, answer, raw, !open);
                match (open, current, stage) {
                    (false, _, _) => self.say(Say::Closed),
                    (true, true, _) => self.go_on(id),
                    (true, false, Stage::Asking) => {
                        self.say(if before {
                            Say::Corrected { index }
                        } else {
                            Say::Late { index }
                        });
                        self.ask(id);
                    }
                    (true, false, Stage::Invited | Stage::Completed | Stage::Declined | Stage::Left) => {
                        self.say(Say::Corrected { index });
                    }
                }
            }
        }
    }

    pub(super) fn keep(&mut self, id: i64, index: usize, answer: Answer, raw: &Words, late: bool) {
        let Some(launched) = self.launched(id) else { return };
        let consultation = &launched.consultation;
        let mentions_stop = matches!(answer, Answer::Text(_) | Answer::Review(_))
            && keyword::mentions_stop(
                self.world.lexicon,
                raw,
                self.moved.person.language,
                self.neighbours(),
            );
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
        let drops = dropped.into_iter().map(|question| Effect::Drop {
            session: id,
            question,
        });
        self.moved.effects.extend(drops);
    }

    /// On to the next question that was not answered, or to the end.
    pub(super) fn go_on(&mut self, id: i64) {
        let Some(launched) = self.launched(id) else { return };
        let consultation = &launched.consultation;
        let Some(session) = self.moved.person.sessions.iter_mut().find(|s| s.id == id) else {
            return;
        };
        session.tries = 0;
        let next = (0..consultation.questions.len()).find(|i| {
            session.given.asks(consultation, *i)
                && !session.given.0.contains_key(&consultation.questions[*i].key)
        });
        match next {
            Some(index) => {
                session.position = index;
                self.ask(id);
            }
            None => {
                session.stage = Stage::Completed;
                self.say(Say::Thanks {
                    results: consultation.results,
                });
                self.moved.asks = Some(Asked::Done { session: id });
            }
        }
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
            return self.say(Say::Closed);
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
        match about.filter(|id| self.session(*id).is_some_and(|s| s.stage.waits())) {
            Some(id) => self.ask(id),
            None => {
                if self.has_something_open() {
                    self.resume();
                }
            }
        }
    }

    /// Goes on wherever something waits for them; begins what is open and was not begun.
    pub(super) fn resume(&mut self) {
        self.begin_what_is_open();
        match self.current() {
            Some(id) => self.ask(id),
            None if self.moved.say.is_empty() => {
                self.say(if self.moved.person.member {
                    Say::NothingOpen
                } else {
                    Say::Stranger
                });
            }
            None => {}
        }
    }

    pub(super) fn has_something_open(&mut self) -> bool {
        self.begin_what_is_open();
        self.current().is_some()
    }

    pub(super) fn begin_what_is_open(&mut self) {
        if !self.moved.person.member {
            return;
        }
        let world = self.world;
        for (id, launched) in world.consultations {
            let consultation = &launched.consultation;
            let for_them = consultation.groups.is_empty()
                || consultation
                    .groups
                    .iter()
                    .any(|g| self.moved.person.groups.contains(&g.to_lowercase()));
            let begun = self.moved.person.sessions.iter().any(|s| {
                world
                    .consultations
                    .get(&s.consultation)
                    .is_some_and(|l| l.consultation.slug == consultation.slug)
            });
            if launched.is_open(self.now) && for_them && !begun {
                let invited = invite(world, (self.ids)(), *id, self.moved.person.language);
                self.moved
                    .person
                    .sessions
                    .extend(invited.map(|(session, _)| session));
            }
        }
    }

    /// The session that waits: a question before an invitation, the oldest first.
    pub(super) fn current(&self) -> Option<i64> {
        let open = |s: &&Session| {
            s.stage.waits()
                && self
                    .world
                    .consultations
                    .get(&s.consultation)
                    .is_some_and(|l| l.is_open(self.now))
        };
        let sessions = || self.moved.person.sessions.iter().filter(open);
        sessions()
            .find(|s| s.stage == Stage::Asking)
            .or_else(|| sessions().next())
            .map(|s| s.id)
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
