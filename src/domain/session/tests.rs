//! Whatever happens to a session, in whichever order: what must hold in all of it.

use std::collections::{BTreeMap, BTreeSet};

use chrono::TimeDelta;
use proptest::prelude::*;

use super::*;
use crate::domain::consultation::{Kind, parse};
use crate::domain::country::Countries;
use crate::domain::message::{Event, NotKept, Press};
use crate::text::Speaker;

const KINDS: &str = include_str!("../../../tests/conversations/consultations/kinds.toml");
const HANGING: &str = include_str!("../../../tests/conversations/consultations/hanging.toml");
const COUNTRIES: &str = include_str!("../../../data/countries.toml");

/// Says STOP in every language, alone.
const STOPS: [&str; 9] = ["STOP", "stop.", "00", "០០", "หยุด", "ឈប់", "ရပ်", "unsubscribe", "๐๐"];

/// Who speaks, on which of two addresses, and what; numbers are taken modulo what there is.
#[derive(Debug, Clone)]
enum Doing {
    Says(usize),
    /// Answers what was last asked there, by the option of that number.
    Answers(u16),
    Presses(u8, u8, u8),
    Agrees(u8, u16),
    PicksLanguage(usize),
    Edits(usize, bool),
    Sends(usize),
    Starts(bool, bool),
    Shares(bool),
    SendsWhatIsNotKept,
    Blocks,
    Waits(i64),
    Closes(u8),
    ChangesAddress,
}

fn doing() -> impl Strategy<Value = Doing> {
    prop_oneof![
        8 => any::<usize>().prop_map(Doing::Says),
        20 => (0..3_u16).prop_map(Doing::Answers),
        6 => (0..3_u8, 0..5_u8, 0..3_u8).prop_map(|(s, q, o)| Doing::Presses(s, q, o)),
        6 => (0..3_u8, 0..3_u16).prop_map(|(s, o)| Doing::Agrees(s, o)),
        1 => any::<usize>().prop_map(Doing::PicksLanguage),
        2 => (any::<usize>(), any::<bool>()).prop_map(|(t, known)| Doing::Edits(t, known)),
        2 => any::<usize>().prop_map(Doing::Sends),
        3 => (any::<bool>(), any::<bool>()).prop_map(|(g, l)| Doing::Starts(g, l)),
        1 => any::<bool>().prop_map(Doing::Shares),
        1 => Just(Doing::SendsWhatIsNotKept),
        1 => Just(Doing::Blocks),
        1 => (1..1000_i64).prop_map(Doing::Waits),
        1 => (0..3_u8).prop_map(Doing::Closes),
        2 => Just(Doing::ChangesAddress),
    ]
}

/// Every word of every language, and what stands between words.
fn texts(languages: &[Language]) -> Vec<String> {
    let file = |language: &Language| format!("{}/i18n/{language}/words.ftl", env!("CARGO_MANIFEST_DIR"));
    let sources: Vec<String> =
        languages.iter().map(|language| std::fs::read_to_string(file(language)).unwrap()).collect();
    let words = sources
        .iter()
        .flat_map(|source| source.lines())
        .filter(|line| !line.starts_with('#'))
        .flat_map(|line| line.split_once('=').map_or(line, |(_, words)| words).split(','))
        .map(|word| word.trim().to_owned());
    let more = [
        "fishers",
        "JOIN fishers",
        "weavers",
        "0",
        "9",
        "00",
        "1",
        "2",
        "3",
        "4",
        "7",
        "12",
        "1 3",
        "២",
        "๓",
        "၄",
        "120 kg",
        "-1",
        "999999999999999999999",
        "1.5",
        "",
        " ",
        "\u{200b}",
        "😀",
        "👍",
        "?",
        "English",
        "ខ្មែរ",
        "please tell the trawlers to stop fishing near the reef",
        "Fair prices",
        "yes no",
        "a=b;c=d",
    ];
    words.chain(more.map(str::to_owned)).collect()
}

struct House {
    speaker: &'static Speaker,
    languages: Vec<Language>,
    countries: Countries,
    groups: BTreeMap<String, String>,
    consultations: BTreeMap<i64, Launched>,
    texts: Vec<String>,
}

impl House {
    fn new() -> House {
        let speaker = Speaker::embedded().unwrap();
        let languages: Vec<Language> = speaker.languages().collect();
        let launched =
            |file: &str| Launched { consultation: parse(file, "a file").unwrap(), version: 1, closed: false };
        House {
            texts: texts(&languages),
            languages,
            countries: Countries::parse(COUNTRIES).unwrap(),
            groups: ["fishers", "weavers"].map(|g| (g.to_owned(), g.to_owned())).into(),
            consultations: [(10, launched(crate::SAMPLE)), (11, launched(KINDS)), (12, launched(HANGING))]
                .into(),
            speaker,
        }
    }

    fn step(
        &self,
        consultations: &BTreeMap<i64, Launched>,
        person: Person,
        event: &Event,
        edited: Option<&Edited>,
        now: Time,
        next_id: i64,
    ) -> Moved {
        // Everybody is asked everything here: also somebody whose own language it is not held in.
        let held_in = |from: Language, among: &[Language]| {
            let own = self.speaker.held_in(from, among);
            own.or_else(|| among.first().copied())
        };
        let name_of = |language: Language| self.speaker.native_name(language).to_owned();
        let world = World {
            consultations,
            groups: &self.groups,
            lexicon: self.speaker.lexicon(),
            languages: &self.languages,
            countries: &self.countries,
            name_of: &name_of,
            held_in: &held_in,
        };
        let mut id = next_id;
        let mut ids = || {
            id += 1;
            id
        };
        step(&world, person, event, edited, now, &mut ids)
    }
}

fn stranger(language: &str, country: Option<&str>, asked: Asked) -> Person {
    Person {
        language: Language::parse(language).unwrap(),
        language_chosen: false,
        language_offered: false,
        country: country.and_then(Country::parse),
        member: false,
        opted_out: false,
        groups: Vec::new(),
        asked,
        sessions: Vec::new(),
    }
}

/// What must hold of one step.
fn hold(
    house: &House,
    consultations: &BTreeMap<i64, Launched>,
    before: &Person,
    moved: &Moved,
    agreed: &mut BTreeSet<i64>,
) -> Result<(), TestCaseError> {
    let person = &moved.person;
    if before.opted_out && person.opted_out {
        prop_assert!(moved.say.is_empty(), "silence after STOP: {:?}", moved.say);
        prop_assert!(moved.effects.is_empty());
    }
    let offers = moved.say.iter().any(|say| matches!(say, Say::OfferLanguage { .. }));
    prop_assert!(!(offers && before.language_offered), "a language is offered once");
    prop_assert_eq!(person.language_offered, before.language_offered || offers);
    if person.opted_out {
        prop_assert!(person.sessions.iter().all(|s| !s.stage.waits()));
    }
    for effect in &moved.effects {
        match effect {
            Effect::Consent { act: Act::Agreed, session: Some(id) } => {
                agreed.insert(*id);
            }
            Effect::Keep { session, .. } | Effect::KeepMedia { session, .. } => {
                prop_assert!(agreed.contains(session), "kept without consent");
            }
            Effect::Drop { .. } | Effect::Consent { .. } | Effect::Join { .. } => {}
        }
    }
    let questions: Vec<&Say> = moved.say.iter().filter(|s| matches!(s, Say::Question { .. })).collect();
    prop_assert!(questions.len() <= 1, "two questions at once: {:?}", moved.say);
    for say in &moved.say {
        let Say::Question { index, number, total } = say else {
            continue;
        };
        let id = moved.about.expect("a question is of a session");
        let session = person.sessions.iter().find(|s| s.id == id).expect("which is theirs");
        let consultation = &consultations[&session.consultation].consultation;
        prop_assert!(agreed.contains(&id), "asked before agreeing");
        prop_assert!(matches!(session.stage, Stage::Asking | Stage::Completed));
        prop_assert!(session.given.asks(consultation, *index), "asked against its condition");
        prop_assert!(1 <= *number && number <= total && *total <= consultation.questions.len());
        prop_assert_eq!(moved.asks, Some(Asked::Question { session: id, index: *index }));
    }
    for session in &person.sessions {
        let consultation = &consultations[&session.consultation].consultation;
        prop_assert!(session.tries <= 2);
        let unanswered = (0..consultation.questions.len()).find(|i| {
            session.given.asks(consultation, *i)
                && !session.given.0.contains_key(&consultation.questions[*i].key)
        });
        match session.stage {
            Stage::Asking => prop_assert!(session.given.asks(consultation, session.position)),
            Stage::Completed => prop_assert_eq!(unanswered, None, "completed and not asked"),
            Stage::Invited | Stage::Declined | Stage::Left => {}
        }
        for (i, question) in consultation.questions.iter().enumerate() {
            let kept = session.given.0.contains_key(&question.key);
            prop_assert!(!kept || session.given.asks(consultation, i), "kept against its condition");
        }
        prop_assert_eq!(&Given::parse(&session.given.to_text()), &session.given);
    }
    let slugs: Vec<&str> =
        person.sessions.iter().map(|s| consultations[&s.consultation].consultation.slug.as_str()).collect();
    prop_assert_eq!(slugs.iter().collect::<BTreeSet<_>>().len(), slugs.len(), "two sessions of one");
    for say in &moved.say {
        let about = moved.about.and_then(|id| person.sessions.iter().find(|s| s.id == id));
        let consultation = about.map(|s| &consultations[&s.consultation].consultation);
        let language = about.map_or(person.language, |s| s.language);
        let medium = crate::text::Medium::Telegram;
        let said = house.speaker.say(
            std::slice::from_ref(say),
            consultation,
            moved.about.unwrap_or(0),
            language,
            medium,
        );
        prop_assert!(!said.text.trim().is_empty(), "nothing to show for {say:?}");
    }
    Ok(())
}

fn talk(
    house: &House,
    doings: &[Doing],
    only: Option<i64>,
    (language, country): (&str, Option<&str>),
) -> Result<(), TestCaseError> {
    let mut consultations = house.consultations.clone();
    consultations.retain(|id, _| only.is_none_or(|only| only == *id));
    let mut now = house.consultations[&10].consultation.opens + TimeDelta::hours(1);
    let mut asked = [Asked::Nothing; 2];
    let mut address = 0;
    let mut person = stranger(language, country, Asked::Nothing);
    let mut agreed = BTreeSet::new();
    let mut answered: Option<Edited> = None;
    let mut next_id = 100;
    for doing in doings {
        let word = |n: usize| Words(house.texts[n % house.texts.len()].clone());
        let session = |n: u8| {
            let sessions = &person.sessions;
            match sessions.len() {
                0 => 7,
                some => sessions[usize::from(n) % some].id,
            }
        };
        let mut edited = None;
        let event = match doing {
            Doing::Says(n) => Event::Text(word(*n)),
            Doing::Answers(option) => match asked[address] {
                Asked::Agree { session } => Event::Press(Press::Agree { session, option: 0 }),
                Asked::Question { session, index } => {
                    let of = person.sessions.iter().find(|s| s.id == session);
                    let kind = of.map(|s| &consultations[&s.consultation].consultation.questions[index].kind);
                    match kind {
                        Some(
                            Kind::Text
                            | Kind::Place(_)
                            | Kind::Voice
                            | Kind::Number { .. }
                            | Kind::Choices(_),
                        ) => Event::Text(Words((option + 1).to_string())),
                        Some(Kind::YesNo | Kind::Choice(_) | Kind::Scale { .. }) | None => {
                            Event::Press(Press::Option { session, question: index as u16, option: *option })
                        }
                    }
                }
                Asked::Nothing | Asked::Language | Asked::Offer { .. } | Asked::Done { .. } => {
                    Event::Text(word(0))
                }
            },
            Doing::Presses(s, question, option) => Event::Press(Press::Option {
                session: session(*s),
                question: u16::from(*question),
                option: u16::from(*option),
            }),
            Doing::Agrees(s, option) => Event::Press(Press::Agree { session: session(*s), option: *option }),
            Doing::PicksLanguage(n) => {
                Event::Press(Press::Language(house.languages[n % house.languages.len()]))
            }
            Doing::Edits(n, known) => {
                edited = answered.clone().filter(|_| *known);
                Event::Edit { of: "m1".to_owned(), text: word(*n) }
            }
            Doing::Sends(n) => {
                Event::Media(Media { mime: "audio/ogg".to_owned(), bytes: vec![1], caption: word(*n) })
            }
            Doing::Starts(group, app) => Event::Start {
                group: group.then(|| "fishers".to_owned()),
                language: app.then_some(Language::ENGLISH),
            },
            Doing::Shares(true) => Event::Share(crate::domain::urn::Urn::Telegram(1)),
            Doing::Shares(false) => Event::ShareOther,
            Doing::SendsWhatIsNotKept => Event::NotKept(NotKept::Lost),
            Doing::Blocks => Event::OptOut,
            Doing::Waits(hours) => {
                now += TimeDelta::hours(*hours);
                continue;
            }
            Doing::Closes(n) => {
                if let Some(launched) = consultations.get_mut(&(10 + i64::from(*n))) {
                    launched.closed = true;
                }
                continue;
            }
            Doing::ChangesAddress => {
                address = 1 - address;
                continue;
            }
        };
        person.asked = asked[address];
        let step = |person: Person, event: &Event| {
            house.step(&consultations, person, event, edited.as_ref(), now, next_id)
        };
        let moved = step(person.clone(), &event);
        prop_assert_eq!(&moved, &step(person.clone(), &event), "the same twice");
        hold(house, &consultations, &person, &moved, &mut agreed)?;

        // From here, too, STOP wins over everything, in every language.
        for stop in STOPS {
            let mut here = moved.person.clone();
            here.asked = moved.asks.unwrap_or(asked[address]);
            let stopped = step(here.clone(), &Event::Text(Words(stop.to_owned())));
            prop_assert!(stopped.person.opted_out, "{stop} is STOP at {:?}", here.asked);
            let confirmed: &[Say] = if here.opted_out { &[] } else { &[Say::OptedOut] };
            prop_assert_eq!(stopped.say.as_slice(), confirmed);
            let after = step(stopped.person, &Event::Text(Words("1".to_owned())));
            prop_assert!(after.say.is_empty() && after.effects.is_empty());
        }

        asked[address] = moved.asks.unwrap_or(asked[address]);
        for effect in &moved.effects {
            if let Effect::Keep { session, index, .. } = effect {
                let of = moved.person.sessions.iter().find(|s| s.id == *session).unwrap();
                let question = &consultations[&of.consultation].consultation.questions[*index];
                answered = Some(Edited { session: *session, question: question.key.clone() });
            }
        }
        next_id += 10;
        person = moved.person;
    }
    Ok(())
}

/// However they talk, in whichever language and country.
#[test]
fn whatever_happens() {
    let house = House::new();
    let who = prop::sample::select(vec![
        ("en", Some("PH")),
        ("fil", Some("PH")),
        ("id", Some("ID")),
        ("vi", Some("VN")),
        ("th", Some("TH")),
        ("km", Some("KH")),
        ("my", Some("MM")),
        ("km", None),
        ("en", None),
    ]);
    let config = ProptestConfig { cases: 500, failure_persistence: None, ..ProptestConfig::default() };
    let only = prop::sample::select(vec![None, Some(10), Some(11), Some(12), Some(12)]);
    let talks = (prop::collection::vec(doing(), 1..60), only, who);
    proptest::test_runner::TestRunner::new(config)
        .run(&talks, |(doings, only, who)| {
            // Most of a conversation comes after joining.
            let doings = [vec![Doing::Starts(true, false)], doings].concat();
            talk(&house, &doings, only, who)
        })
        .unwrap();
}

#[test]
fn what_hangs_on_a_question_that_is_not_asked_is_not_asked() {
    let hanging = parse(HANGING, "a file").unwrap();
    let asked = |given: &str| -> Vec<&str> {
        let given = Given::parse(given);
        let asks = |i: &usize| given.asks(&hanging, *i);
        (0..hanging.questions.len()).filter(asks).map(|i| hanging.questions[i].key.as_str()).collect()
    };
    for (given, expected) in [
        ("", &["boat", "engine", "repair", "crew"][..]),
        ("boat=yes", &["boat", "engine", "repair", "crew"]),
        ("boat=no", &["boat", "crew"]),
        ("boat=", &["boat", "crew"]),
        ("boat=yes;engine=no", &["boat", "engine", "crew"]),
        ("boat=yes;engine=yes", &["boat", "engine", "repair", "crew"]),
    ] {
        assert_eq!(asked(given), expected, "{given}");
    }
}

#[test]
fn a_message_is_awaited_only_where_its_session_stands() {
    let question = Asked::Question { session: 1, index: 2 };
    let agree = Asked::Agree { session: 1 };
    for (asked, stage, position, awaited) in [
        (agree, Stage::Invited, 0, true),
        (agree, Stage::Asking, 0, false),
        (agree, Stage::Declined, 0, false),
        (question, Stage::Asking, 2, true),
        (question, Stage::Asking, 3, false),
        (question, Stage::Completed, 2, false),
        (question, Stage::Left, 2, false),
        (Asked::Done { session: 1 }, Stage::Completed, 0, false),
    ] {
        assert_eq!(asked.awaits(stage, position), awaited, "{asked:?} {stage:?}");
    }
}

#[test]
fn whoever_writes_was_reached_also_when_it_is_to_leave() {
    let house = House::new();
    let text = |text: &str| Event::Text(Words(text.to_owned()));
    for (event, stage, reached) in [
        (text("STOP"), Stage::Left, true),
        (text("no"), Stage::Declined, true),
        (Event::Press(Press::Agree { session: 1, option: 1 }), Stage::Declined, true),
        (text("yes"), Stage::Asking, true),
        // A block may be all that is known of a message that never arrived.
        (Event::OptOut, Stage::Left, false),
    ] {
        let mut person = stranger("en", Some("PH"), Asked::Agree { session: 1 });
        person.member = true;
        person.sessions.push(Session {
            id: 1,
            consultation: 10,
            stage: Stage::Invited,
            position: 0,
            tries: 0,
            given: Given::default(),
            language: Language::ENGLISH,
            reached: false,
        });
        let now = house.consultations[&10].consultation.opens;
        let moved = house.step(&house.consultations, person, &event, None, now, 100);
        let session = &moved.person.sessions[0];
        assert_eq!((session.stage, session.reached), (stage, reached), "{event:?}");
    }
}
