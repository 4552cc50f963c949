//! Digests computed by hand, and properties of any.

use std::collections::{BTreeMap, BTreeSet};

use proptest::prelude::*;

use super::fold::{AnswerRow, Fold, Presence, Said, SessionRow, Stage};
use super::*;
use crate::domain::consultation::{Consultation, Kind, Question, QuestionOption, Texts};
use crate::domain::contact::Country;

fn at(text: &str) -> Time {
    text.parse().unwrap()
}

fn language(tag: &str) -> Language {
    Language::parse(tag).unwrap()
}

fn question(key: &str, kind: Kind) -> Question {
    Question { key: key.into(), kind, text: Texts::default(), only_if: Vec::new() }
}

fn options(keys: &[&str]) -> Vec<QuestionOption> {
    let option = |key: &&str| QuestionOption { key: (*key).into(), label: Texts::default() };
    keys.iter().map(option).collect()
}

fn consultation(questions: Vec<Question>) -> Consultation {
    Consultation {
        slug: "fish".into(),
        title: Texts::default(),
        asked_by: Texts::default(),
        why: Texts::default(),
        cost: Texts::default(),
        languages: ["en", "km", "th", "vi"].map(language).to_vec(),
        plain: Vec::new(),
        opens: at("2026-11-01T00:00:00Z"),
        closes: at("2026-12-01T00:00:00Z"),
        zone: chrono_tz::Asia::Phnom_Penh,
        smallest_group: 5,
        results: "2026-12-10".parse().unwrap(),
        groups: vec!["Tonle Sap".into(), "Songkhla".into(), "Mindanao".into()],
        remind_after_hours: Vec::new(),
        questions,
    }
}

fn six_questions() -> Consultation {
    consultation(vec![
        question("catch", Kind::YesNo),
        question("work", Kind::Choice(options(&["fish", "farm", "factory"]))),
        question("needs", Kind::Choices(options(&["health", "pension", "boat"]))),
        question("heard", Kind::Scale { least: 1, most: 3, low: Texts::default(), high: Texts::default() }),
        question("kilos", Kind::Number { least: 0.0, most: 1000.0, unit: Texts::default() }),
        question("words", Kind::Text),
    ])
}

/// So many members alike.
struct Many {
    country: &'static str,
    language: &'static str,
    channel: &'static str,
    group: &'static [&'static str],
    stage: Stage,
    presence: Presence,
    members: i64,
}

const fn many(
    place: (&'static str, &'static str),
    group: &'static [&'static str],
    stage: Stage,
    members: i64,
) -> Many {
    Many {
        country: place.0,
        language: place.1,
        channel: "sms",
        group,
        stage,
        presence: Presence::Stays,
        members,
    }
}

fn sessions(fold: &mut Fold<'_>, of: &[Many]) {
    let mut member = 0;
    for many in of {
        let groups: Vec<String> = many.group.iter().map(ToString::to_string).collect();
        for _ in 0..many.members {
            let row = SessionRow {
                member,
                country: Country::parse(many.country),
                language: language(many.language),
                channel: many.channel,
                groups: &groups,
                stage: many.stage,
                presence: many.presence,
            };
            fold.session(&row);
            // The same member again is the same member.
            fold.session(&row);
            member += 1;
        }
    }
}

const KH: (&str, &str) = ("KH", "km");
const TH: (&str, &str) = ("TH", "th");
const LA: (&str, &str) = ("LA", "th");
const TONLE: &[&str] = &["Tonle Sap"];

/// By hand:
///
/// |            | invited | reached | started | completed |
/// |---|---|---|---|---|
/// | KH         | 6+10+7+20 = 43 | 37 | 27 | 20 |
/// | TH         | 30      | 30      | 6 | 6  |
/// | LA         | 3: too few alone, so with the smallest other: TH + LA 33 | 33 | 6 | 6 |
/// | everybody  | 76      | 70      | 33 | 26 |
const PEOPLE: [Many; 7] = [
    many(KH, TONLE, Stage::Invited, 6),
    many(KH, TONLE, Stage::Reached, 10),
    many(KH, &["Tonle Sap", "Songkhla"], Stage::Started, 7),
    many(KH, TONLE, Stage::Completed, 20),
    many(TH, &["Songkhla"], Stage::Reached, 24),
    many(TH, &["Songkhla"], Stage::Completed, 6),
    many(LA, &[], Stage::Reached, 3),
];

fn numbers(stages: &Stages) -> [Option<u64>; 5] {
    [stages.invited, stages.reached, stages.started, stages.completed, stages.left].map(Count::exact)
}

#[test]
fn reach_by_hand() {
    let consultation = six_questions();
    let mut fold = Fold::new(&consultation, None);
    sessions(&mut fold, &PEOPLE);
    let (digest, _) = fold.finish(at("2026-11-09T02:00:00Z"));
    let reach = digest.reach.unwrap();
    assert_eq!(numbers(&reach.total), [Some(76), Some(70), Some(33), Some(26), Some(0)]);
    assert_eq!(reach.new, None);
    let mut rows = Vec::new();
    for breakdown in &reach.by {
        for row in &breakdown.rows {
            let names: Vec<&str> = row.names.iter().map(String::as_str).collect();
            rows.push((breakdown.by, names, numbers(&row.stages)));
        }
    }
    let kh = [Some(43), Some(37), Some(27), Some(20), Some(0)];
    let th = [Some(33), Some(33), Some(6), Some(6), Some(0)];
    let all = [Some(76), Some(70), Some(33), Some(26), Some(0)];
    assert_eq!(
        rows,
        [
            (By::Country, vec!["KH"], kh),
            (By::Country, vec!["LA", "TH"], th),
            (By::Language, vec!["km"], kh),
            (By::Language, vec!["th"], th),
            (By::Channel, vec!["sms"], all),
            (By::Group, vec!["Tonle Sap"], kh),
            (By::Group, vec!["", "Songkhla"], th),
        ]
    );
    // 6 of 33 is fewer than half of 33 in 76. Nobody was invited in English, in Vietnamese, or in Mindanao.
    let not_invited = |by, name: &str| Unheard { by, names: vec![name.into()], why: Silence::NotInvited };
    let few = |by, names: &[&str]| Unheard {
        by,
        names: names.iter().map(ToString::to_string).collect(),
        why: Silence::Few { invited: 33, started: 6 },
    };
    assert_eq!(
        digest.unheard,
        [
            not_invited(By::Language, "en"),
            not_invited(By::Language, "vi"),
            not_invited(By::Group, "Mindanao"),
            few(By::Country, &["LA", "TH"]),
            few(By::Language, &["th"]),
            few(By::Group, &["", "Songkhla"]),
        ]
    );
}

/// Three of Laos's forty answered. That is hidden, and Viet Nam's thirty with it; but of the two together it follows
/// from the others that eleven of seventy did, and so it may be said: 11 / 70 is fewer than half of 91 / 170.
#[test]
fn those_hidden_are_unheard_together() {
    let consultation = six_questions();
    let mut fold = Fold::new(&consultation, None);
    let of = |country, stage, members| Many { country, ..many(KH, TONLE, stage, members) };
    sessions(
        &mut fold,
        &[
            of("LA", Stage::Reached, 37),
            of("LA", Stage::Completed, 3),
            of("VN", Stage::Reached, 22),
            of("VN", Stage::Completed, 8),
            of("KH", Stage::Reached, 20),
            of("KH", Stage::Completed, 80),
        ],
    );
    let (digest, _) = fold.finish(at("2026-11-09T02:00:00Z"));
    let together = Unheard {
        by: By::Country,
        names: vec!["LA".into(), "VN".into()],
        why: Silence::Few { invited: 70, started: 11 },
    };
    let countries: Vec<&Unheard> =
        digest.unheard.iter().filter(|unheard| unheard.by == By::Country).collect();
    assert_eq!(countries, [&together]);
    let rows = &digest.reach.unwrap().by[0].rows;
    let shown: Vec<_> = rows.iter().map(|row| row.stages.started).collect();
    assert_eq!(shown, [Count::Exact(80), Count::Hidden, Count::Hidden]);
}

fn wrote(words: &str) -> Said<'_> {
    Said::Text { words, language: language("km"), at: at("2026-11-05T03:00:00Z") }
}

/// Gives each question's answers to members from 0 on.
fn answers(fold: &mut Fold<'_>, question: usize, said: &[(Said<'_>, i64)]) {
    let mut member = 0;
    for (said, members) in said {
        for _ in 0..*members {
            let row = AnswerRow { member, question, said: *said, corrected: false, mentions_stop: false };
            fold.answer(&row);
            fold.answer(&row);
            member += 1;
        }
    }
}

fn counts(findings: &Findings) -> Vec<Count> {
    findings.lines.iter().map(|(_, count)| *count).collect()
}

#[test]
fn questions_by_hand() {
    use Count::{Exact, Hidden};
    let consultation = six_questions();
    let mut fold = Fold::new(&consultation, None);
    let value = Said::Value;
    answers(&mut fold, 0, &[(value("yes"), 24), (value("no"), 11), (Said::DontKnow, 5)]);
    answers(
        &mut fold,
        1,
        &[(value("fish"), 20), (value("farm"), 9), (value("factory"), 2), (Said::Review, 6)],
    );
    // Given by 20: health 16 of them (4 not), pension 9, boat 20.
    answers(
        &mut fold,
        2,
        &[
            (value("health,boat"), 11),
            (value("health,pension,boat,boat"), 5),
            (value("pension,boat"), 4),
            (Said::Skipped, 7),
            (value("unknown"), 8),
        ],
    );
    answers(&mut fold, 3, &[(value("1"), 5), (value("2"), 10), (value("3"), 5)]);
    // 10, 20 … 200, 210: the middle is 110, a quarter of the way 60, three quarters 160.
    let kilos: Vec<String> = (1..=21).map(|n| format!("{}", n * 10)).collect();
    let kilos: Vec<(Said<'_>, i64)> = kilos.iter().map(|kilos| (value(kilos), 1)).collect();
    answers(&mut fold, 4, &kilos);
    answers(&mut fold, 5, &[(wrote("no fish, call 012 345 678"), 6), (Said::Refused, 5)]);
    answers(&mut fold, 6, &[(value("yes"), 9)]);
    let (digest, _) = fold.finish(at("2026-11-09T02:00:00Z"));

    let [catch, work, needs, heard, kilos, words] = &digest.questions[..] else { panic!("six questions") };
    assert_eq!((catch.base, counts(catch)), (Exact(40), [24, 11, 5, 0, 0, 0].map(Exact).to_vec()));
    // The two from the factory are hidden, and with them the smallest other: those who wait to be read.
    let work_shown = vec![Exact(20), Exact(9), Hidden, Exact(0), Exact(0), Exact(0), Hidden];
    assert_eq!((work.base, counts(work)), (Exact(37), work_shown));
    assert_eq!((needs.base, counts(needs)), (Exact(35), [20, 0, 0, 7, 8].map(Exact).to_vec()));
    // Four did not say health, so neither they nor the sixteen are shown.
    assert_eq!(needs.several, [Hidden, Exact(9), Exact(20)]);
    assert_eq!((heard.base, counts(heard)), (Exact(20), [5, 10, 5, 0, 0, 0, 0].map(Exact).to_vec()));
    let middle = Middle { median: 2.0, quartiles: Some((1.8, 2.2)) };
    assert_eq!(heard.middle, Some(middle));
    assert_eq!((kilos.base, counts(kilos)), (Exact(21), [21, 0, 0, 0, 0].map(Exact).to_vec()));
    let middle = Middle { median: 110.0, quartiles: Some((60.0, 160.0)) };
    assert_eq!(kilos.middle, Some(middle));
    assert_eq!(words.base, Exact(11));
    let shown =
        Verbatims { language: language("km"), texts: vec!["no fish, call […]".into(); 6], more: false };
    assert_eq!(words.open, [shown]);
    // What waits is hidden where it covers the factory, so its sum is too.
    assert_eq!((digest.waiting, digest.stops, digest.corrected), (Hidden, Exact(0), Exact(0)));
}

#[test]
fn a_week_later_what_moved_by_few_waits() {
    use Count::{Earlier, Exact};
    let consultation = consultation(vec![question("catch", Kind::YesNo), question("words", Kind::Text)]);
    let weeks = [
        // yes, no; base, yes, no, new; open answers written and shown
        (20, 10, Exact(30), Exact(20), Exact(10), None, 6, 6),
        (22, 11, Exact(30), Exact(20), Exact(10), Some(0), 8, 6),
        (23, 12, Exact(35), Earlier(20), Earlier(10), Some(5), 10, 6),
        (28, 12, Exact(40), Earlier(20), Earlier(10), Some(5), 11, 11),
        (28, 17, Exact(45), Exact(28), Exact(17), Some(5), 11, 11),
    ];
    let mut last: Option<Shown> = None;
    for (week, (yes, no, base, yes_shown, no_shown, new, written, texts)) in weeks.into_iter().enumerate() {
        let mut fold = Fold::new(&consultation, last.as_ref());
        answers(&mut fold, 0, &[(Said::Value("yes"), yes), (Said::Value("no"), no)]);
        for member in 0..written {
            fold.answer(&AnswerRow {
                member,
                question: 1,
                // Each wrote an hour after the one before, and in the week in which they are first counted.
                said: Said::Text {
                    words: "less fish",
                    language: language("km"),
                    at: at("2026-11-05T00:00:00Z") + chrono::Duration::hours(member),
                },
                corrected: false,
                mentions_stop: false,
            });
        }
        let (digest, shown) = fold.finish(at("2026-11-09T02:00:00Z") + chrono::Duration::weeks(week as i64));
        let catch = &digest.questions[0];
        assert_eq!((catch.base, catch.new), (base, new), "week {week}");
        assert_eq!(counts(catch)[..2], [yes_shown, no_shown], "week {week}");
        assert_eq!(digest.questions[1].open[0].texts.len(), texts, "week {week}");
        // It is kept as JSON from one digest to the next.
        last = Some(serde_json::from_str(&serde_json::to_string(&shown).unwrap()).unwrap());
    }
}

#[test]
fn reach_moves_when_enough_have() {
    let consultation = six_questions();
    let mut fold = Fold::new(&consultation, None);
    sessions(&mut fold, &PEOPLE);
    let (_, shown) = fold.finish(at("2026-11-09T02:00:00Z"));
    let later = |more: i64| {
        let mut people = PEOPLE;
        people[4].members -= more;
        people[5].members += more;
        let mut fold = Fold::new(&consultation, Some(&shown));
        sessions(&mut fold, &people);
        fold.finish(at("2026-11-16T02:00:00Z")).0.reach.unwrap()
    };
    let nine = later(9);
    assert_eq!(numbers(&nine.total), [Some(76), Some(70), Some(42), Some(35), Some(0)]);
    assert_eq!(nine.new.map(|new| numbers(&new)), Some([0, 0, 9, 9, 0].map(Some)));
    // Two more would be seen in what answered and in what completed, so neither is shown.
    let two = later(2);
    assert_eq!(numbers(&two.total), [Some(76), Some(70), None, None, Some(0)]);
}

#[test]
fn too_few_in_all_show_nothing() {
    let consultation = six_questions();
    let mut fold = Fold::new(&consultation, None);
    sessions(&mut fold, &[many(KH, TONLE, Stage::Completed, 4)]);
    for question in 0..6 {
        answers(&mut fold, question, &[(wrote("my own words"), 4)]);
    }
    let (digest, _) = fold.finish(at("2026-11-09T02:00:00Z"));
    assert_eq!(digest.reach, None);
    for findings in &digest.questions {
        assert_eq!(findings.base, Count::Hidden);
        assert!(counts(findings).iter().chain(&findings.several).all(|count| *count == Count::Hidden));
        assert!(findings.open.iter().all(|verbatims| verbatims.texts.is_empty()));
    }
}

/// What an old Burmese phone wrote is shown in letters that others can read.
#[test]
fn words_in_zawgyi_are_shown_in_unicode() {
    let consultation = consultation(vec![question("words", Kind::Text)]);
    let mut fold = Fold::new(&consultation, None);
    answers(&mut fold, 0, &[(wrote("အျပည္ျပည္ဆိုင္ရာ လူ႔အခြင့္အေရး ေၾကညာစာတမ္း"), 6)]);
    let (digest, _) = fold.finish(at("2026-11-09T02:00:00Z"));
    let texts = &digest.questions[0].open[0].texts;
    assert_eq!(texts.len(), 6);
    assert!(texts.iter().all(|text| text.contains("လူ့အခွင့်အရေး")), "{texts:?}");
}

#[test]
fn a_language_of_few_writers_is_withheld_with_another() {
    let consultation = consultation(vec![question("words", Kind::Text)]);
    let mut fold = Fold::new(&consultation, None);
    let mut member = 0;
    for (tag, writers) in [("km", 9), ("th", 6), ("vi", 2)] {
        for _ in 0..writers {
            fold.answer(&AnswerRow {
                member,
                question: 0,
                said: Said::Text { words: tag, language: language(tag), at: at("2026-11-05T00:00:00Z") },
                corrected: member < 6,
                mentions_stop: member < 3,
            });
            member += 1;
        }
    }
    let (digest, _) = fold.finish(at("2026-11-09T02:00:00Z"));
    let shown: Vec<(&str, usize)> =
        digest.questions[0].open.iter().map(|open| (open.language.as_str(), open.texts.len())).collect();
    // 17 wrote, 9 are shown: the two in Vietnamese are among eight.
    assert_eq!(shown, [("km", 9), ("th", 0), ("vi", 0)]);
    assert_eq!((digest.corrected, digest.stops), (Count::Exact(6), Count::Hidden));
}

fn stages() -> impl Strategy<Value = Vec<(usize, usize, bool)>> {
    prop::collection::vec((0usize..4, 0usize..4, prop::bool::weighted(0.2)), 0..60)
}

proptest! {
    /// Whoever comes from wherever, however far: no number of a digest is of one to four people, and no difference of
    /// two numbers of a row, of a row from the sum of the others, or of the total from the digest before.
    #[test]
    fn no_number_of_reach_is_small(first in stages(), more in stages()) {
        const COUNTRIES: [&str; 4] = ["KH", "TH", "LA", "VN"];
        const STAGES: [Stage; 4] = [Stage::Invited, Stage::Reached, Stage::Started, Stage::Completed];
        let consultation = six_questions();
        let gather = |people: &[(usize, usize, bool)], last: Option<&Shown>| {
            let mut fold = Fold::new(&consultation, last);
            for (member, (country, stage, left)) in people.iter().enumerate() {
                fold.session(&SessionRow {
                    member: member as i64,
                    country: Country::parse(COUNTRIES[*country]),
                    language: language("km"),
                    channel: "sms",
                    groups: &[],
                    stage: STAGES[*stage],
                    presence: if *left { Presence::Left } else { Presence::Stays },
                });
            }
            fold.finish(at("2026-11-09T02:00:00Z"))
        };
        let (before, shown) = gather(&first, None);
        let (after, _) = gather(&[first, more].concat(), Some(&shown));
        let small = |n: u64| (1..5).contains(&n);
        for reach in [&before.reach, &after.reach].into_iter().flatten() {
            for breakdown in &reach.by {
                let mut sums: BTreeMap<usize, Option<u64>> = BTreeMap::new();
                for row in &breakdown.rows {
                    let figures: Vec<Option<u64>> = numbers(&row.stages).to_vec();
                    for (column, figure) in figures.iter().enumerate() {
                        let sum = sums.entry(column).or_insert(Some(0));
                        *sum = sum.zip(*figure).map(|(sum, figure)| sum + figure);
                    }
                    let steps: Vec<u64> = figures[..4].iter().flatten().copied().collect();
                    let apart = steps.windows(2).map(|pair| pair[0] - pair[1]);
                    let all: BTreeSet<u64> = steps.iter().copied().chain(apart).chain(figures[4]).collect();
                    prop_assert!(!all.into_iter().any(small), "{:?}", row);
                }
                for (column, sum) in sums {
                    let total = numbers(&reach.total)[column];
                    prop_assert!(sum.is_none() || total.is_none() || sum == total, "rows add up");
                    // One row hidden and the others shown would give it away.
                    let hidden = breakdown.rows.iter().filter(|row| numbers(&row.stages)[column].is_none()).count();
                    let only_row = breakdown.rows.len() == 1;
                    prop_assert!(hidden != 1 || only_row || total.is_none(), "{:?}", breakdown);
                }
            }
        }
        if let (Some(before), Some(after)) = (&before.reach, &after.reach) {
            for (now, then) in numbers(&after.total).into_iter().zip(numbers(&before.total)) {
                prop_assert!(now.zip(then).is_none_or(|(now, then)| !small(now.abs_diff(then))));
            }
        }
    }
}
