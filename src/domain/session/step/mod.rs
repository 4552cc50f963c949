//! One move of a session: what a person did, and what comes of it.

mod language;
mod media;
mod way;

use std::collections::BTreeMap;

use super::super::Time;
use super::super::answer::Answer;
use super::super::consultation::{Consultation, Kind};
use super::super::contact::Language;
use super::super::country::Countries;
use super::super::keyword::{self, Lexicon};
use super::super::message::{Event, Press, Words};
use super::{Act, Asked, Effect, Keyword, Person, Reading, Say, Session, Stage, is_open};

/// A consultation that was launched.
#[derive(Debug, Clone, PartialEq)]
pub struct Launched {
    /// What it asks.
    pub consultation: Consultation,
    /// Its version.
    pub version: i64,
    /// Closed by the secretariat before its time.
    pub closed: bool,
}

impl Launched {
    fn is_open(&self, now: Time) -> bool {
        !self.closed && is_open(&self.consultation, now)
    }
}

/// What is being asked at the moment, and the words we understand.
#[derive(Clone, Copy)]
pub struct World<'a> {
    /// Every version that was launched, by id.
    pub consultations: &'a BTreeMap<i64, Launched>,
    /// The names of the groups by code (lower case).
    pub groups: &'a BTreeMap<String, String>,
    /// The words we understand.
    pub lexicon: &'a Lexicon,
    /// Every language we speak, in the order we offer them.
    pub languages: &'a [Language],
    /// The countries, with the languages of each in the order of use.
    pub countries: &'a Countries,
    /// What the speakers of a language call it.
    pub name_of: &'a dyn Fn(Language) -> String,
    /// The language to hold a consultation in for a speaker of the first: one of the second, by the fallback chain.
    pub held_in: &'a dyn Fn(Language, &[Language]) -> Option<Language>,
}

/// What an edited message had been.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Edited {
    /// The session of the answer that was read from it.
    pub session: i64,
    /// That question's key.
    pub question: String,
}

/// What a step came to.
#[derive(Debug, Clone, PartialEq)]
pub struct Moved {
    /// The person as they are now.
    pub person: Person,
    /// What has to be kept.
    pub effects: Vec<Effect>,
    /// What to say, as one message; empty: nothing.
    pub say: Vec<Say>,
    /// The session whose consultation is spoken of.
    pub about: Option<i64>,
    /// What that message asks; `None` leaves what was asked before.
    pub asks: Option<Asked>,
}

/// Decides what an event changes and what is said to it. `ids` gives the id of a session that begins.
///
/// It never fails: what cannot be understood is asked again, kept for a person, or left unanswered.
pub fn step<'a>(
    world: &'a World<'a>,
    person: Person,
    event: &Event,
    edited: Option<&Edited>,
    now: Time,
    ids: &mut dyn FnMut() -> i64,
) -> Moved {
    let waited: Vec<i64> = person.sessions.iter().filter(|s| s.stage.waits()).map(|s| s.id).collect();
    let mut mover = Mover {
        world,
        now,
        ids,
        moved: Moved { person, effects: Vec::new(), say: Vec::new(), about: None, asks: None },
    };
    mover.take(event, edited);
    // Whoever writes was reached, also if it is to say no. Whoever blocked us may have seen nothing.
    if *event != Event::OptOut {
        let here = |session: &&mut Session| session.stage.waits() || waited.contains(&session.id);
        mover.moved.person.sessions.iter_mut().filter(here).for_each(|session| session.reached = true);
    }
    mover.moved
}

/// The first session of a person for whom a round begins, and its invitation. `None` when it cannot be held in a
/// language of theirs.
pub fn invite(world: &World<'_>, id: i64, consultation: i64, language: Language) -> Option<(Session, Say)> {
    let launched = world.consultations.get(&consultation)?;
    let language = (world.held_in)(language, &launched.consultation.languages)?;
    let session = Session {
        id,
        consultation,
        stage: Stage::Invited,
        position: 0,
        tries: 0,
        given: super::Given::default(),
        language,
        reached: false,
    };
    let say = Say::Invitation { questions: launched.consultation.questions.len() };
    Some((session, say))
}

/// What a reminder of a waiting session says, and what it asks. `None` when nothing waits.
pub fn remind(world: &World<'_>, session: &Session, now: Time) -> Option<(Vec<Say>, Asked)> {
    let launched = world.consultations.get(&session.consultation).filter(|l| l.is_open(now))?;
    let (say, asks) = waiting(&launched.consultation, session)?;
    Some(match asks {
        // The invitation says all of it, and an answer that "still counts" was not given.
        Asked::Agree { .. } => (vec![say], asks),
        Asked::Question { .. }
        | Asked::Nothing
        | Asked::Language
        | Asked::Offer { .. }
        | Asked::Done { .. } => (vec![Say::Reminder, say], asks),
    })
}

/// Whether these words are STOP, in any language. In Latin letters only in theirs, their country's and English:
/// elsewhere the same word may be an ordinary one, as "td" is Indonesian for no.
pub fn stops(world: &World<'_>, person: &Person, text: &Words) -> bool {
    let stop = |language: Language, near: &[Language]| {
        keyword::command(world.lexicon, text, language, near) == Some(Keyword::Stop)
    };
    let latin = |c: char| c < '\u{250}' || ('\u{1E00}'..'\u{1F00}').contains(&c);
    // Most replies are digits: they hold no word of any language.
    let in_another_script = || {
        let mut letters = text.expose().chars().filter(|c| c.is_alphabetic()).peekable();
        letters.peek().is_some() && !letters.any(latin)
    };
    stop(person.language, neighbours(world, person))
        || (in_another_script() && world.languages.iter().any(|l| stop(*l, &[])))
}

/// The languages of the country a person is in.
fn neighbours<'a>(world: &'a World<'a>, person: &Person) -> &'a [Language] {
    person.country.and_then(|country| world.countries.get(country)).map_or(&[], |land| &land.languages)
}

/// What a session waits for.
fn waiting(consultation: &Consultation, session: &Session) -> Option<(Say, Asked)> {
    match session.stage {
        Stage::Invited => Some((
            Say::Invitation { questions: consultation.questions.len() },
            Asked::Agree { session: session.id },
        )),
        Stage::Asking => Some(question(consultation, session, session.position)),
        Stage::Completed | Stage::Declined | Stage::Left => None,
    }
}

fn question(consultation: &Consultation, session: &Session, index: usize) -> (Say, Asked) {
    let asked =
        |range: std::ops::Range<usize>| range.filter(|i| session.given.asks(consultation, *i)).count();
    let number = asked(0..index) + 1;
    let total = number + asked(index + 1..consultation.questions.len());
    (Say::Question { index, number, total }, Asked::Question { session: session.id, index })
}

struct Mover<'a, 'i> {
    world: &'a World<'a>,
    now: Time,
    ids: &'i mut dyn FnMut() -> i64,
    moved: Moved,
}

impl<'a> Mover<'a, '_> {
    fn take(&mut self, event: &Event, edited: Option<&Edited>) {
        if let Event::OptOut = event {
            // They blocked us, or told the provider: there is nobody to confirm it to.
            if !self.moved.person.opted_out {
                self.opt_out();
            }
            return;
        }
        if self.moved.person.opted_out {
            return self.take_from_opted_out(event);
        }
        match event {
            Event::Text(text) => {
                self.text(text);
                self.offer_language(text);
            }
            Event::Press(press) => self.press(*press),
            Event::Edit { text, .. } => self.edit(text, edited),
            Event::Media(media) => self.media(media),
            Event::Start { group, language } => self.start(group.as_deref(), *language),
            Event::Share(_) if self.moved.person.member => {
                self.say(Say::Shared);
                self.resume();
            }
            // A number we never wrote to: nothing belongs together yet.
            Event::Share(_) => self.say(Say::Stranger),
            Event::ShareOther => self.say(Say::NotYours),
            Event::NotKept(why) => self.not_kept(*why),
            Event::OptOut => {}
        }
    }

    /// After a STOP there is silence, until they begin again themselves.
    fn take_from_opted_out(&mut self, event: &Event) {
        let group = match event {
            Event::Start { group, .. } => group.clone().unwrap_or_default(),
            Event::Text(text) => match (self.command(text), self.group_named_in(text)) {
                (_, Some(group)) => group,
                (Some(Keyword::Start), None) => String::new(),
                _ => return,
            },
            _ => return,
        };
        self.moved.person.opted_out = false;
        self.moved.effects.push(Effect::Consent { act: Act::OptedIn, session: None });
        for session in self.moved.person.sessions.iter_mut().filter(|s| s.stage == Stage::Left) {
            session.stage = if session.given.0.is_empty() { Stage::Invited } else { Stage::Asking };
        }
        self.join(&group);
        self.say(Say::OptedIn);
        match self.waits() {
            Some(id) => self.ask(id),
            None => self.nothing_waits(),
        }
    }

    fn text(&mut self, text: &Words) {
        if self.is_stop(text) {
            return self.keyword(Keyword::Stop, None);
        }
        match self.moved.person.asked {
            Asked::Question { session, index } if self.launched(session).is_some() => {
                match (self.read(session, index, text), self.group_named_in(text)) {
                    // The word on the poster again, or that of another group.
                    (Reading::AskAgain, Some(group)) => self.start(Some(&group), None),
                    (reading, _) => self.reply(session, index, reading, text),
                }
            }
            Asked::Agree { session } if self.launched(session).is_some() => self.agree(session, text),
            Asked::Language => self.language_named(text),
            Asked::Offer { language } => self.offer_answered(language, text),
            Asked::Done { session } if self.command(text) == Some(Keyword::Back) => self.back(Some(session)),
            Asked::Nothing | Asked::Done { .. } | Asked::Question { .. } | Asked::Agree { .. } => {
                self.unasked(text);
            }
        }
    }

    /// A text although nothing was asked of them.
    fn unasked(&mut self, text: &Words) {
        if let Some(command) = self.command(text) {
            return self.keyword(command, None);
        }
        if let Some(group) = self.group_named_in(text) {
            return self.start(Some(&group), None);
        }
        if self.moved.person.member { self.resume() } else { self.say(Say::Stranger) }
    }

    fn press(&mut self, press: Press) {
        match press {
            Press::Language(language) => self.language_chosen(language),
            Press::Agree { session, option } => self.consents(session, option == 0),
            Press::Option { session, question, option } => {
                let index = usize::from(question);
                let answer = self.launched(session).and_then(|l| {
                    let question = l.consultation.questions.get(index)?;
                    pressed(&question.kind, option)
                });
                match answer {
                    Some(answer) => {
                        self.reply(session, index, Reading::Answer(answer), &Words::default());
                    }
                    // A button of another version, or of a session that is gone.
                    None => self.resume(),
                }
            }
        }
    }

    fn edit(&mut self, text: &Words, edited: Option<&Edited>) {
        if self.is_stop(text) {
            return self.keyword(Keyword::Stop, None);
        }
        let answered = edited.and_then(|e| {
            let launched = self.launched(e.session)?;
            let index = launched.consultation.questions.iter().position(|q| q.key == e.question)?;
            Some((e.session, index))
        });
        if let Some((session, index)) = answered {
            let reading = self.read(session, index, text);
            return self.reply(session, index, reading, text);
        }
        // A message we could not read, made readable; or a command. Any other old message stays what it was.
        let unread = match self.moved.person.asked {
            Asked::Question { session, .. } => self.session(session).is_some_and(|s| s.tries > 0),
            Asked::Agree { .. } | Asked::Language | Asked::Offer { .. } => true,
            Asked::Nothing | Asked::Done { .. } => false,
        };
        if unread || self.command(text).is_some() {
            self.text(text);
        }
    }

    fn start(&mut self, group: Option<&str>, language: Option<Language>) {
        if let Some(group) = group {
            self.join(group);
        }
        let first_contact = language.filter(|_| !self.moved.person.language_chosen);
        if let Some(language) = first_contact {
            // What their app speaks is a first guess.
            self.moved.person.language =
                (self.world.held_in)(language, self.world.languages).unwrap_or(self.moved.person.language);
        }
        if !self.moved.person.member {
            // Whoever we know from SMS may show that it is them.
            self.say(Say::Stranger);
            return self.say(Say::AskToShare);
        }
        if first_contact.is_some() {
            return self.choose_language();
        }
        if let Some(name) = group.and_then(|g| self.world.groups.get(&g.to_lowercase()))
            && self.waits().is_none()
        {
            return self.say(Say::Welcome { group: name.clone() });
        }
        self.resume();
    }

    fn join(&mut self, code: &str) {
        let code = code.to_lowercase();
        if !self.world.groups.contains_key(&code) {
            return;
        }
        if !self.moved.person.groups.contains(&code) {
            self.moved.person.groups.push(code.clone());
            self.moved.effects.push(Effect::Consent { act: Act::Joined, session: None });
            self.moved.effects.push(Effect::Join { group: code });
        }
        self.moved.person.member = true;
    }

    fn keyword(&mut self, keyword: Keyword, about: Option<i64>) {
        match keyword {
            Keyword::Stop => {
                self.opt_out();
                self.say(Say::OptedOut);
                self.moved.asks = Some(Asked::Nothing);
            }
            Keyword::Help => {
                self.say(Say::Help);
                self.repeat(about);
            }
            Keyword::Menu => self.say(Say::Menu),
            Keyword::Back => self.back(about),
            Keyword::Language => self.choose_language(),
            Keyword::Start if self.moved.person.member => {
                for session in self.moved.person.sessions.iter_mut().filter(|s| s.stage == Stage::Declined) {
                    session.stage = Stage::Invited;
                }
                self.resume();
            }
            Keyword::Start => self.say(Say::Stranger),
        }
    }

    fn opt_out(&mut self) {
        self.moved.person.opted_out = true;
        for session in self.moved.person.sessions.iter_mut().filter(|s| s.stage.waits()) {
            session.stage = Stage::Left;
        }
        self.moved.effects.push(Effect::Consent { act: Act::OptedOut, session: None });
    }

    fn read(&self, session: i64, index: usize, text: &Words) -> Reading {
        let question = self.launched(session).and_then(|l| l.consultation.questions.get(index));
        let language = self.session(session).map_or(self.moved.person.language, |s| s.language);
        match question {
            Some(question) => keyword::read(self.world.lexicon, question, text, language, self.neighbours()),
            None => Reading::AskAgain,
        }
    }

    fn is_stop(&self, text: &Words) -> bool {
        stops(self.world, &self.moved.person, text)
    }

    fn command(&self, text: &Words) -> Option<Keyword> {
        keyword::command(self.world.lexicon, text, self.moved.person.language, self.neighbours())
    }

    /// A group's code as the poster says it: alone, or after one other word ("JOIN nelayan").
    fn group_named_in(&self, text: &Words) -> Option<String> {
        let words: Vec<String> = text.expose().split_whitespace().map(str::to_lowercase).collect();
        let code = match words.as_slice() {
            [code] | [_, code] => code.trim_matches(|c: char| !c.is_alphanumeric()),
            _ => return None,
        };
        self.world.groups.contains_key(code).then(|| code.to_owned())
    }

    fn neighbours(&self) -> &'a [Language] {
        neighbours(self.world, &self.moved.person)
    }

    fn given(&self, id: i64, index: usize) -> bool {
        self.launched(id)
            .and_then(|l| {
                Some(self.session(id)?.given.0.contains_key(&l.consultation.questions.get(index)?.key))
            })
            .unwrap_or(false)
    }

    fn launched(&self, session: i64) -> Option<&'a Launched> {
        self.world.consultations.get(&self.session(session)?.consultation)
    }

    fn session(&self, id: i64) -> Option<&Session> {
        self.moved.person.sessions.iter().find(|s| s.id == id)
    }

    fn session_mut(&mut self, id: i64) -> Option<&mut Session> {
        self.moved.person.sessions.iter_mut().find(|s| s.id == id)
    }

    fn about(&mut self, session: i64) {
        self.moved.about = Some(session);
    }

    fn say(&mut self, say: Say) {
        self.moved.say.push(say);
    }
}

/// What pressing the button of an option means.
fn pressed(kind: &Kind, option: u16) -> Option<Answer> {
    let key = |options: &[super::super::consultation::QuestionOption]| {
        options.get(usize::from(option)).map(|o| Answer::Options(vec![o.key.clone()]))
    };
    match kind {
        Kind::YesNo => match option {
            0 => Some(Answer::Yes),
            1 => Some(Answer::No),
            _ => None,
        },
        Kind::Choice(options) | Kind::Choices(options) | Kind::Place(options) => key(options),
        Kind::Scale { least, most, .. } => {
            let point = least + i64::from(option);
            (point <= *most).then_some(Answer::Number(point as f64))
        }
        Kind::Number { .. } | Kind::Text | Kind::Voice => None,
    }
}
