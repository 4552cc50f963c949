//! Simulated members: they read what arrives as a person does, and answer in their own way and time.

use std::collections::BTreeMap;

use chrono::TimeDelta;

use super::reading::{Read, Wants, read};
use super::tongues::{ENGLISH, OFFICE, TONGUES, Tongue};
use crate::domain::Time;
use crate::domain::consultation::{Consultation, Kind};
use crate::domain::contact::Language;

/// A generator that gives the same members for the same seed (SplitMix64, Steele and others, 2014).
#[derive(Debug, Clone)]
pub(super) struct Chance(pub u64);

impl Chance {
    fn next(&mut self) -> u64 {
        self.0 = self.0.wrapping_add(0x9E37_79B9_7F4A_7C15);
        let mut z = self.0;
        z = (z ^ (z >> 30)).wrapping_mul(0xBF58_476D_1CE4_E5B9);
        z = (z ^ (z >> 27)).wrapping_mul(0x94D0_49BB_1331_11EB);
        z ^ (z >> 31)
    }

    /// A number from 0, less than `most`.
    pub(super) fn below(&mut self, most: usize) -> usize {
        usize::try_from(self.next() % most.max(1) as u64).unwrap_or(0)
    }

    fn one_of<'t>(&mut self, of: &'t [&'t str]) -> &'t str {
        of.get(self.below(of.len())).copied().unwrap_or_default()
    }
}

/// How somebody is.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
pub(super) enum Nature {
    /// Answers every question within a day.
    Steady,
    /// Answers in words, native digits and numbers mixed.
    Wordy,
    /// First answers with something else.
    Mistaken,
    /// Never says what can be read: kept for a person.
    Muddled,
    /// Lays the phone aside for weeks in the middle.
    Late,
    /// Their network delivers everything two to four times.
    Twice,
    /// Goes back once and answers anew.
    GoesBack,
    /// Goes on in another language from the middle on.
    ChangesLanguage,
    /// Says STOP in the middle.
    Stops,
    /// Says no to the invitation.
    Declines,
    /// Never answers; their phone may be off.
    Silent,
    /// Blocks the bot, or stops where there is none.
    Blocks,
    /// On Telegram: answers with a voice note where that is an answer.
    Speaks,
    /// On Telegram: types an answer, and later edits it.
    Edits,
    /// On Telegram: deletes their account in the middle.
    Deletes,
    /// By SMS: is on no list, and sends the word on the poster.
    JoinsByWord,
    /// By SMS: goes on in Telegram from the middle on, where they share their number.
    MovesOver,
}

/// How many of a hundred are so.
const NATURES: [(Nature, usize); 12] = [
    (Nature::Steady, 26),
    (Nature::Wordy, 17),
    (Nature::Mistaken, 10),
    (Nature::Muddled, 3),
    (Nature::Late, 8),
    (Nature::Twice, 8),
    (Nature::GoesBack, 5),
    (Nature::ChangesLanguage, 4),
    (Nature::Stops, 5),
    (Nature::Declines, 5),
    (Nature::Silent, 7),
    (Nature::Blocks, 2),
];
/// What those do who do not simply answer.
pub(super) const DOES: [(Nature, &str); 15] = [
    (Nature::Mistaken, "first answer with something else"),
    (Nature::Muddled, "never answer the first question so that it can be understood"),
    (Nature::Late, "lay the phone aside for weeks"),
    (Nature::Twice, "have a network that delivers everything several times"),
    (Nature::GoesBack, "go back and answer anew"),
    (Nature::ChangesLanguage, "change their language in the middle"),
    (Nature::Edits, "edit a message on Telegram"),
    (Nature::Speaks, "answer with a voice note on Telegram"),
    (Nature::JoinsByWord, "are on no list, and join by the word on the poster"),
    (Nature::MovesOver, "begin by SMS and go on in Telegram"),
    (Nature::Declines, "say no to the invitation"),
    (Nature::Stops, "say STOP in the middle"),
    (Nature::Blocks, "block the bot in the middle, or say STOP"),
    (Nature::Deletes, "delete their Telegram account"),
    (Nature::Silent, "never answer, some with the phone off"),
];
/// How many of a hundred on Telegram are so, before the others.
const ON_TELEGRAM: [(Nature, usize); 3] = [(Nature::Speaks, 15), (Nature::Edits, 15), (Nature::Deletes, 8)];
/// How many of a hundred by SMS are so, before the others.
const BY_SMS: [(Nature, usize); 2] = [(Nature::JoinsByWord, 7), (Nature::MovesOver, 5)];
/// The data of the key that shares one's number.
pub(super) const SHARE: &str = "share";

/// By which way somebody is reached.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(super) enum Way {
    /// SMS: `+63917…`.
    Phone(String),
    /// A Telegram chat.
    Telegram(i64),
    /// The terminal in the office, as this number.
    Terminal(String),
}

/// What somebody does next.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(super) enum Act {
    /// Writes.
    Say(String),
    /// Presses the button with this data.
    Press(String),
    /// Holds the microphone.
    Speak,
    /// Changes what their last typed message says.
    Edit(String),
    /// Opens the bot although they are known by SMS.
    Open,
    /// Shares their number.
    Share,
    /// Blocks the bot.
    Block,
    /// Deletes their account.
    Delete,
}

/// A button as Telegram shows it: what it says, and its data.
pub(super) type Shown = Vec<Vec<(String, String)>>;

/// One simulated member.
#[derive(Debug, Clone)]
pub(super) struct Member {
    /// Their people.
    pub tongue: &'static Tongue,
    /// How they talk: as their people, until they change their language.
    pub speaks: &'static Tongue,
    /// How they are reached.
    pub way: Way,
    /// Their number and the chat they open, of those who move over.
    pub both: Option<(String, i64)>,
    /// The last message they typed on Telegram.
    pub typed: i64,
    /// How they are.
    pub nature: Nature,
    /// The conversation, as the phone shows it.
    pub talk: Vec<String>,
    /// What they meant to answer, by the question's key: state and value, or words.
    pub meant: BTreeMap<String, (&'static str, String)>,
    /// How many messages they sent.
    pub acts: usize,
    /// They said STOP, or blocked us.
    pub stopped: bool,
    /// When they deleted their account.
    pub gone: Option<Time>,
    /// How many messages they got.
    pub got: usize,
    /// They have made up their mind, and will do it in their own time.
    pub busy: bool,
    /// Messages that came in another language than theirs.
    pub strange: usize,
    chance: Chance,
    /// What they will have answered, and whether they will have left, once they do it.
    means: Option<(String, (&'static str, String))>,
    leaving: bool,
    owes: Option<Read>,
    misses: usize,
    /// The sentence of the question they answered last.
    answered: Option<String>,
    went_back: bool,
    rested: bool,
    /// What they typed first: the question's key, and the place of the option.
    first: Option<(String, usize)>,
    edited: bool,
    /// They asked for the list of languages; they have picked another.
    choosing: bool,
    turns: bool,
}

/// So many members, by the shares of [`TONGUES`] and of the natures; the same for the same seed.
pub(super) fn members(count: usize, seed: u64) -> Vec<Member> {
    let mut chance = Chance(seed);
    let mut members = Vec::with_capacity(count);
    for (place, tongue) in TONGUES.iter().enumerate() {
        let share = |of: usize| count * of / 100;
        let last = place + 1 == TONGUES.len();
        let theirs = if last { count - members.len() } else { share(tongue.share) };
        for n in 0..theirs {
            let digits = 10_usize.pow(u32::try_from(tongue.number.1).unwrap_or(4));
            let number = format!("{}{:0width$}", tongue.number.0, n * 7 % digits, width = tongue.number.1);
            let way = if tongue.country == OFFICE {
                Way::Terminal(number)
            } else if n * 100 < tongue.on_telegram * theirs {
                Way::Telegram(700_000_000 + (place * 10_000 + n) as i64)
            } else {
                Way::Phone(number)
            };
            let nature = nature(&way, &mut chance);
            let both = match &way {
                Way::Phone(number) if nature == Nature::MovesOver => {
                    Some((number.clone(), 800_000_000 + (place * 10_000 + n) as i64))
                }
                Way::Phone(_) | Way::Telegram(_) | Way::Terminal(_) => None,
            };
            members.push(Member::new(tongue, way, both, nature, Chance(chance.next())));
        }
    }
    members
}

fn nature(way: &Way, chance: &mut Chance) -> Nature {
    let own: &[(Nature, usize)] = match way {
        Way::Telegram(_) => &ON_TELEGRAM,
        Way::Phone(_) => &BY_SMS,
        Way::Terminal(_) => &[],
    };
    one_of(own, chance).or_else(|| one_of(&NATURES, chance)).unwrap_or(Nature::Steady)
}

fn one_of(natures: &[(Nature, usize)], chance: &mut Chance) -> Option<Nature> {
    let mut at = chance.below(100);
    for (nature, share) in natures {
        match at.checked_sub(*share) {
            Some(rest) => at = rest,
            None => return Some(*nature),
        }
    }
    None
}

impl Member {
    fn new(
        tongue: &'static Tongue,
        way: Way,
        both: Option<(String, i64)>,
        nature: Nature,
        chance: Chance,
    ) -> Member {
        Member {
            tongue,
            speaks: tongue,
            way,
            both,
            typed: 0,
            nature,
            talk: Vec::new(),
            meant: BTreeMap::new(),
            acts: 0,
            stopped: false,
            gone: None,
            got: 0,
            busy: false,
            strange: 0,
            chance,
            means: None,
            leaving: false,
            owes: None,
            misses: 0,
            answered: None,
            went_back: false,
            rested: false,
            first: None,
            edited: false,
            choosing: false,
            turns: false,
        }
    }

    /// Reads what arrived; gives what they do, and after how long.
    pub(super) fn hears(
        &mut self,
        text: &str,
        buttons: &Shown,
        consultation: &Consultation,
    ) -> Option<(TimeDelta, Act)> {
        self.talk.extend(text.lines().map(|line| format!("< {line}")));
        self.got += 1;
        let has = |wanted: &str| buttons.iter().flatten().any(|(_, data)| data == wanted);
        let languages = std::mem::take(&mut self.choosing) || has("l:en");
        // A list of languages is in all of them; and who changes theirs may still get what was on its way.
        let seems = |tongue: &Tongue| tongue.seems(text, &foreign(consultation, tongue.language));
        if !languages && !seems(self.speaks) && !seems(self.tongue) {
            self.strange += 1;
        }
        if self.stopped || self.gone.is_some() || self.busy || self.nature == Nature::Silent {
            return None;
        }
        if languages {
            let language = if self.turns { ENGLISH.0.language } else { self.tongue.language };
            let press = format!("l:{language}");
            let act = if has(&press) { Act::Press(press) } else { Act::Say(ENGLISH.1.to_owned()) };
            return Some((self.minutes(2), act));
        }
        if has(SHARE) {
            return Some((self.minutes(2), Act::Share));
        }
        let labels: Vec<Vec<String>> =
            buttons.iter().map(|row| row.iter().map(|(label, _)| label.clone()).collect()).collect();
        let seen = read(text, &labels);
        match (&seen.question, &seen.wants) {
            // An invitation.
            (None, Wants::YesNo) if self.owes.is_none() => Some(self.agrees(buttons)),
            // A reminder that crossed their answer: once they leave it.
            (Some(question), _) if self.answered.as_ref() == Some(question) => {
                self.answered = None;
                None
            }
            (Some(_), _) => {
                self.owes = Some(seen);
                Some(self.answers(buttons, consultation))
            }
            // Told what is wanted, with the question still on the screen.
            (None, _) if self.owes.is_some() => Some(self.answers(&Vec::new(), consultation)),
            (None, _) => None,
        }
    }

    /// Notes what they do, as the phone shows it.
    pub(super) fn does(&mut self, act: &Act) {
        self.acts += usize::from(*act != Act::Delete);
        self.busy = false;
        self.choosing = matches!(act, Act::Say(text) if self.turns && text == self.tongue.change);
        if self.turns && !self.choosing {
            (self.turns, self.speaks) = (false, ENGLISH.0);
        }
        // Meant only now: a demonstration may end before somebody gets round to it.
        self.stopped |= self.leaving;
        self.meant.extend(self.means.take());
        match act {
            Act::Say(text) => self.talk.push(format!("> {text}")),
            Act::Press(data) => self.talk.push(format!("> [button {data}]")),
            Act::Speak => self.talk.push("> [speaks]".to_owned()),
            Act::Edit(text) => self.talk.push(format!("> [edits] {text}")),
            Act::Open => self.talk.push("> [opens Telegram]".to_owned()),
            Act::Share => self.talk.push("> [shares their number]".to_owned()),
            Act::Block => self.talk.push("> [blocks]".to_owned()),
            Act::Delete => self.talk.push("> [deletes their account]".to_owned()),
        }
    }

    fn agrees(&mut self, buttons: &Shown) -> (TimeDelta, Act) {
        let wait = self.minutes(600);
        let yes = self.nature != Nature::Declines;
        if let Some((_, data)) = buttons.iter().flatten().nth(usize::from(!yes)) {
            return (wait, Act::Press(data.clone()));
        }
        let words = if yes { self.speaks.yes } else { self.speaks.no };
        let say = match self.chance.below(2) {
            0 => self.speaks.native(if yes { 1 } else { 2 }),
            _ => self.chance.one_of(words).to_owned(),
        };
        (wait, Act::Say(say))
    }

    fn answers(&mut self, buttons: &Shown, consultation: &Consultation) -> (TimeDelta, Act) {
        let wait = match self.nature {
            Nature::Late if !self.rested && self.meant.len() == 2 => {
                self.rested = true;
                TimeDelta::days(16) + self.minutes(4_000)
            }
            _ => self.minutes(900),
        };
        match self.nature {
            Nature::Stops if self.meant.len() >= 2 => {
                self.leaving = true;
                return (wait, Act::Say(self.chance.one_of(self.speaks.stop).to_owned()));
            }
            Nature::Blocks if !self.meant.is_empty() => {
                self.leaving = true;
                let act = match self.way {
                    Way::Telegram(_) => Act::Block,
                    Way::Phone(_) | Way::Terminal(_) => Act::Say("STOP".to_owned()),
                };
                return (wait, act);
            }
            Nature::Deletes if !self.meant.is_empty() => return (wait, Act::Delete),
            Nature::MovesOver if self.meant.len() == 2 && matches!(self.way, Way::Phone(_)) => {
                return (wait, Act::Open);
            }
            Nature::ChangesLanguage
                if self.meant.len() == 2 && self.speaks.language != ENGLISH.0.language && !self.turns =>
            {
                self.turns = true;
                return (wait, Act::Say(self.tongue.change.to_owned()));
            }
            Nature::Edits if self.meant.len() == 1 && !self.edited => {
                if let Some(edit) = self.edits(consultation) {
                    return (wait, edit);
                }
            }
            Nature::GoesBack if !self.went_back && self.meant.len() == 2 => {
                self.went_back = true;
                return (wait, Act::Say(self.speaks.back.to_owned()));
            }
            Nature::Mistaken if self.misses == 0 => {
                self.misses += 1;
                if !self.wants_words() {
                    return (wait, Act::Say(self.chance.one_of(self.speaks.nonsense).to_owned()));
                }
            }
            Nature::Muddled if self.meant.is_empty() && self.misses < 3 => {
                self.misses += 1;
                if self.misses == 3 {
                    self.mean(consultation, "review", String::new());
                }
                return (wait, Act::Say(self.chance.one_of(self.speaks.nonsense).to_owned()));
            }
            _ => {}
        }
        (wait, self.answer(buttons, consultation))
    }

    /// Another option in place of the one they typed.
    fn edits(&mut self, consultation: &Consultation) -> Option<Act> {
        self.edited = true;
        let (key, place) = self.first.clone()?;
        let question = consultation.questions.iter().find(|q| q.key == key)?;
        let Kind::Choice(options) = &question.kind else {
            return None;
        };
        let place = (place + 1) % options.len();
        self.means = Some((key, ("kept", options[place].key.clone())));
        Some(Act::Edit(self.speaks.native(place + 1)))
    }

    fn wants_words(&self) -> bool {
        self.owes.as_ref().is_some_and(|read| read.wants == Wants::Words)
    }

    /// A good answer to what they owe, in their way.
    fn answer(&mut self, buttons: &Shown, consultation: &Consultation) -> Act {
        let Some(owed) = self.owes.clone() else {
            return Act::Say(self.speaks.native(1));
        };
        if self.nature == Nature::Wordy && self.chance.below(3) == 0 {
            let (word, state) = match self.chance.below(2) {
                0 => (self.speaks.dont_know, "dont-know"),
                _ => (self.speaks.skip, "skipped"),
            };
            self.mean(consultation, state, String::new());
            return Act::Say(word.to_owned());
        }
        let pressed = |place: usize| buttons.iter().flatten().nth(place).map(|(_, data)| data.clone());
        match owed.wants {
            Wants::Words if self.nature == Nature::Speaks => {
                self.mean(consultation, "media", String::new());
                Act::Speak
            }
            Wants::Words => {
                let words = self.chance.one_of(self.speaks.words).to_owned();
                self.mean(consultation, "text", words.clone());
                Act::Say(words)
            }
            Wants::YesNo => {
                let place = usize::from(self.chance.below(3) == 0);
                self.mean(consultation, "kept", place.to_string());
                let words = if place == 0 { self.speaks.yes } else { self.speaks.no };
                match pressed(place) {
                    Some(data) => Act::Press(data),
                    None if self.nature == Nature::Wordy => Act::Say(self.chance.one_of(words).to_owned()),
                    None => Act::Say(self.speaks.native(place + 1)),
                }
            }
            Wants::One(options) => {
                let place = self.chance.below(options.len());
                self.mean(consultation, "kept", place.to_string());
                match pressed(place) {
                    _ if self.nature == Nature::Edits && self.meant.is_empty() => {
                        self.first = self.means.as_ref().map(|(key, _)| (key.clone(), place));
                        Act::Say(self.speaks.native(place + 1))
                    }
                    Some(data) => Act::Press(data),
                    None if self.nature == Nature::Wordy => Act::Say(options[place].clone()),
                    None => Act::Say(self.speaks.native(place + 1)),
                }
            }
            Wants::Several(options) => {
                let first = self.chance.below(options.len());
                let second = (first + 1).min(options.len() - 1);
                let (low, high) = (first.min(second), first.max(second));
                let places = if low == high { vec![low] } else { vec![low, high] };
                let said: Vec<String> = places.iter().map(|p| self.speaks.native(p + 1)).collect();
                let meant: Vec<String> = places.iter().map(ToString::to_string).collect();
                self.mean(consultation, "kept", meant.join(","));
                Act::Say(said.join(if self.nature == Nature::Wordy { ", " } else { " " }))
            }
            Wants::Scale(least, most) => {
                let point = least + self.chance.below(usize::try_from(most - least + 1).unwrap_or(1)) as i64;
                self.mean(consultation, "kept", point.to_string());
                match pressed(usize::try_from(point - least).unwrap_or(0)) {
                    Some(data) => Act::Press(data),
                    None => Act::Say(self.speaks.native(usize::try_from(point).unwrap_or(0))),
                }
            }
        }
    }

    /// Notes what they mean to answer to what they owe; `value` is an option's place, a point, or words.
    fn mean(&mut self, consultation: &Consultation, state: &'static str, value: String) {
        let Some(sentence) = self.owes.take().and_then(|read| read.question) else {
            return;
        };
        self.answered = Some(sentence.clone()).filter(|_| self.nature != Nature::GoesBack);
        let Some(language) = Language::parse(self.speaks.language) else {
            return;
        };
        // The unit of a number may follow the sentence.
        let asked = consultation
            .questions
            .iter()
            .find(|q| q.text.get(language).is_some_and(|text| sentence.starts_with(text.trim())));
        // A question in another language was counted when it came.
        let Some(question) = asked else {
            return;
        };
        let key = |place: &str| match &question.kind {
            Kind::YesNo => Some(if place == "0" { "yes" } else { "no" }.to_owned()),
            Kind::Choice(options) | Kind::Choices(options) => {
                Some(options.get(place.parse::<usize>().ok()?)?.key.clone())
            }
            Kind::Scale { .. } | Kind::Number { .. } => Some(place.to_owned()),
            Kind::Text | Kind::Place(_) | Kind::Voice => None,
        };
        let value = match state {
            "kept" => value.split(',').filter_map(key).collect::<Vec<_>>().join(","),
            _ => value,
        };
        self.means = Some((question.key.clone(), (state, value)));
    }

    fn minutes(&mut self, most: usize) -> TimeDelta {
        TimeDelta::minutes(3 + self.chance.below(most) as i64)
    }
}

/// The consultation's own sentences in every language but this one.
fn foreign<'c>(consultation: &'c Consultation, language: &str) -> Vec<&'c str> {
    let questions = consultation.questions.iter().map(|question| &question.text);
    let texts = questions.chain([&consultation.why, &consultation.cost]);
    let others = texts.flat_map(|texts| texts.0.iter().filter(|(of, _)| of.as_str() != language));
    others.map(|(_, text)| text.trim()).collect()
}
