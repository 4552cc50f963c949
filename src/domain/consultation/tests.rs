//! What an officer may write, and what they are told.

use std::collections::BTreeSet;

use chrono::DateTime;
use proptest::prelude::*;

use super::*;
use crate::domain::form::Problem;
use crate::domain::segment::count;

const SAMPLE: &str = include_str!("../../../consultations/asian-solidarity-economy-2020.toml");

fn segments(text: &str) -> usize {
    count(text).segments
}

fn checked(text: &str) -> Result<Checked, Vec<Problem>> {
    let languages = ["en", "id", "fil", "vi", "th", "km", "my"].map(|tag| Language::parse(tag).unwrap());
    let limits = Limits {
        now: DateTime::parse_from_rfc3339("2026-11-20T00:00:00Z").unwrap().to_utc(),
        languages: &languages,
        segments: &segments,
        screen: &plain_screen,
        fold: &|text| text.to_lowercase().split_whitespace().collect(),
    };
    read(text, "c.toml", &limits)
}

fn said(text: &str) -> Vec<String> {
    let problems = checked(text).map(|checked| checked.consultation).unwrap_err();
    problems.iter().map(ToString::to_string).collect()
}

/// The one problem of the sample after one change.
fn changed(from: &str, to: &str) -> String {
    assert!(SAMPLE.contains(from), "{from}");
    let said = said(&SAMPLE.replacen(from, to, 1));
    assert_eq!(said.len(), 1, "{said:#?}");
    said[0].clone()
}

const HEAD: &str = "slug = 'c'\nlanguages = ['en']\nzone = 'Asia/Jakarta'\nopens = '2026-12-01 09:00'\n\
                    closes = '2027-01-31 20:00'\nresults = '2027-02-15'\nsmallest_group = 5\ntitle.en = 't'\n\
                    asked_by.en = 'a'\nwhy.en = 'w'\ncost.en = 'c'\n";

const PREAMBLE: &str = "[[question]]\nkey = 'cover'\nkind = 'yes-no'\ntext.en = 'x'\n\
                        [[question]]\nkey = 'age'\nkind = 'number'\nleast = 10\nmost = 99\ntext.en = 'x'\n\
                        [[question]]\nkey = 'grade'\nkind = 'scale'\nleast = 1\nmost = 5\nlow.en = 'l'\n\
                        high.en = 'h'\ntext.en = 'x'\n\
                        [[question]]\nkey = 'open'\nkind = 'text'\ntext.en = 'x'\n";

fn conditions(only_if: &str) -> Vec<String> {
    said(&format!(
        "{HEAD}{PREAMBLE}[[question]]\nkey = 'last'\nkind = 'text'\ntext.en = 'x'\nonly_if = {only_if}\n"
    ))
}

#[test]
fn the_sample_can_be_launched_without_a_warning() {
    let checked = checked(SAMPLE).unwrap();
    assert_eq!(checked.warnings, []);
    let consultation = checked.consultation;
    assert!(consultation.questions.len() <= 6);
    assert_eq!(consultation.opens.to_rfc3339(), "2026-12-01T02:00:00+00:00");
    let kinds: BTreeSet<String> = consultation
        .questions
        .iter()
        .map(|question| format!("{:?}", std::mem::discriminant(&question.kind)))
        .collect();
    assert!(kinds.len() >= 5, "{kinds:?}");
    assert_eq!(consultation.questions[4].only_if.len(), 1);
    assert_eq!(parse(SAMPLE, "stored"), Ok(consultation));
}

#[test]
fn each_screen_of_the_sample_leaves_room_for_other_words_around_it() {
    // What frames a question (place, "1 Yes 2 No") is said by each language's own file: keep ten characters free.
    let consultation = checked(SAMPLE).unwrap().consultation;
    for (index, question) in consultation.questions.iter().enumerate() {
        for language in &consultation.languages {
            let screen = plain_screen(question, index + 1, 6, *language) + "----------";
            let most = if ["en", "id", "fil"].contains(&language.as_str()) { 1 } else { 2 };
            let units = screen.encode_utf16().count();
            assert!(segments(&screen) <= most, "{} {language}: {units}\n{screen}", question.key);
        }
    }
}

#[test]
fn each_missing_translation_is_named_with_its_question_and_language() {
    let line = SAMPLE.lines().position(|line| line.starts_with("text.km")).unwrap() + 1;
    let said = changed("\ntext.km", "\n# text.km");
    assert!(said.ends_with("question 1.text.km: expected a text, found nothing"), "{said}");
    // The line of the question's text, not of the file's first line.
    let named: usize = said.split(':').nth(1).unwrap().parse().unwrap();
    assert!(line.abs_diff(named) <= 8, "{said} near {line}");
    assert!(changed("high.my =", "# high.my =").contains("question 3.high.my: "));
    assert!(changed("label.th = \"แพงเกินไป\"", "").contains("question 5.option 1.label.th: "));
    assert!(changed("vi = \"Việc", "# vi = \"Việc").contains("title.vi: "));
    assert!(changed("vi = \"Việc", "vi = \"  \" # \"Việc").contains("title.vi: "));
}

#[test]
fn a_text_over_its_budget_is_named() {
    let long = format!("text.en = \"{}", "x".repeat(160));
    assert!(
        changed("text.en = \"What would", &long)
            .contains("question 1.text.en: expected at most 1 SMS segment, with the options, found 2, with "),
    );
    let long = format!("text.km = \"{}", "ក".repeat(134));
    assert!(
        changed("text.km = \"តើអ្វី", &long).contains("question 1.text.km: expected at most 2 SMS segments")
    );
    // One curly apostrophe takes a whole English text out of the network's alphabet.
    assert!(changed("I don't know how", "I don’t know how").contains("question 5.text.en"));
}

#[test]
fn unknown_fields_and_wrong_values_have_their_line_and_the_right_name() {
    assert!(changed("smallest_group", "smallest_grup").contains("smallest_group"));
    let said = said(&SAMPLE.replacen("groups = []", "group = []", 1));
    assert!(said[0].ends_with("did you mean `groups`?"), "{said:?}");
    assert!(changed("kind = \"choices\"", "kind = \"choises\"").ends_with("did you mean `choices`?"));
    assert!(changed("Asia/Jakarta", "Asia/Jakata").contains("did you mean `Asia/Jakarta`?"));
    assert!(changed("\"2026-12-01 09:00\"", "\"1 Dec 2026\"").contains("such as \"2026-12-01 09:00\""));
    assert!(checked(&SAMPLE.replacen("\"2026-12-01 09:00\"", "2026-12-01 09:00:00", 1)).is_ok());
    assert!(changed("slug = \"asian", "slug = \"Asian").contains("small letters"));
    let said = changed("text.fil = \"Ano ang pinaka", "text.tgl = \"Ano\"\ntext.fil = \"Ano ang pinaka");
    assert!(said.contains("question 1.text.tgl: expected only the languages of this consultation"), "{said}");
}

#[test]
fn dates_must_follow_each_other_and_be_to_come() {
    assert!(
        changed("2027-01-31 20:00", "2026-11-30 20:00").contains("closes: expected a time after `opens`")
    );
    let past = SAMPLE.replacen("2026-12-01", "2026-10-01", 1).replacen("2027-01-31", "2026-11-19", 1);
    assert_eq!(said(&past).len(), 1);
    assert!(said(&past)[0].contains("closes: expected a time to come, found one that has passed"));
    assert!(parse(&past, "stored").is_ok(), "a launched version stays readable");
    assert!(
        changed("2027-02-15", "2027-01-30").contains("results: expected the day it closes (2027-01-31), or")
    );
    let begun = checked(&SAMPLE.replacen("2026-12-01", "2026-11-01", 1)).unwrap();
    assert_eq!(begun.warnings.len(), 1);
}

#[test]
fn languages_are_ones_we_speak_each_once() {
    let all = SAMPLE.replacen("\"my\"]", "\"my\", \"km\"]", 1);
    assert_eq!(said(&all).len(), 1);
    assert!(said(&all)[0].contains("each language once"));
    let welsh = said(&HEAD.replace("'en'", "'cy'"));
    assert!(welsh.iter().any(|said| said.contains("a language Suara speaks: en, id")), "{welsh:#?}");
}

#[test]
fn options_can_be_told_apart_and_numbered() {
    assert!(
        changed("key = \"loans\"", "key = \"prices\"").contains("option 2.key: expected a key of its own")
    );
    assert!(changed("key = \"loans\"", "key = \"no\"").contains("exports use this one"));
    assert!(
        changed("label.en = \"Small loans\"", "label.en = \"FAIR  prices\"").contains("that of `prices`")
    );
    assert!(changed("key = \"heard\"", "key = \"food\"").contains("`food`, as for question 2"));
    let options = |count: usize| {
        let option = |index| format!("[[question.option]]\nkey = 'o{index}'\nlabel.en = 'o{index}'\n");
        let all: String = (0..count).map(option).collect();
        format!("{HEAD}[[question]]\nkey = 'q'\nkind = 'choice'\ntext.en = 'x'\n{all}")
    };
    assert!(checked(&options(5)).unwrap().warnings.is_empty());
    assert_eq!(checked(&options(9)).unwrap().warnings.len(), 1);
    assert!(said(&options(10))[0].contains("at most nine options"));
    assert!(said(&options(1))[0].contains("two options or more"));
    assert!(changed("most = 5", "most = 11").contains("two to ten points"));
}

#[test]
fn a_condition_that_can_never_hold_is_named() {
    for (only_if, wanted) in [
        ("[{ question = 'covr', is = 'no' }]", "did you mean `cover`?"),
        ("[{ question = 'last', is = 'no' }]", "`last`, which is not asked before"),
        ("[{ question = 'cover', is = 'nope' }]", "expected one of yes, no, found `nope`"),
        ("[{ question = 'cover', is = [] }]", "found none"),
        ("[{ question = 'cover', least = 1 }]", "expected `is`, since `cover` is not a number"),
        ("[{ question = 'age', is = '12' }]", "expected `least` and `most`, since `age` is a number"),
        ("[{ question = 'age', least = 100 }]", "bounds that none can"),
        ("[{ question = 'grade', least = 1.2, most = 1.8 }]", "bounds that none can"),
        ("[{ question = 'open', is = 'x' }]", "`open`, which is open"),
        ("[{ question = 'age' }]", "either `is`, or `least` and `most`"),
        ("'cover'", "such as { question = \"cover\", is = \"no\" }"),
        (
            "[{ question = 'cover', is = 'no' }, { question = 'cover', is = ['yes'] }]",
            "`cover` would have to be answered in two ways",
        ),
        (
            "[{ question = 'age', most = 20 }, { question = 'age', least = 21 }]",
            "`age` would have to be answered in two ways",
        ),
    ] {
        let said = conditions(only_if);
        assert_eq!(said.len(), 1, "{only_if}: {said:#?}");
        assert!(said[0].contains(wanted), "{only_if}: {}", said[0]);
    }
    for only_if in [
        "[]",
        "{ question = 'age', least = 20 }",
        "[{ question = 'cover', is = ['yes', 'no'] }, { question = 'grade', least = 2, most = 2 }]",
    ] {
        let text = format!(
            "{HEAD}{PREAMBLE}[[question]]\nkey = 'last'\nkind = 'text'\ntext.en = 'x'\nonly_if = {only_if}\n"
        );
        assert!(checked(&text).is_ok(), "{only_if}");
    }
}

#[test]
fn a_contradiction_through_other_questions_is_named_too() {
    let chain = "[[question]]\nkey = 'a'\nkind = 'yes-no'\ntext.en = 'x'\n\
                 [[question]]\nkey = 'b'\nkind = 'yes-no'\ntext.en = 'x'\nonly_if = { question = 'a', is = 'yes' }\n\
                 [[question]]\nkey = 'c'\nkind = 'yes-no'\ntext.en = 'x'\nonly_if = [{ question = 'b', is = 'yes' }, \
                 { question = 'a', is = 'no' }]\n\
                 [[question]]\nkey = 'd'\nkind = 'text'\ntext.en = 'x'\nonly_if = { question = 'c', is = 'yes' }\n";
    let said = said(&format!("{HEAD}{chain}"));
    assert_eq!(said.len(), 2, "{said:#?}");
    assert!(said[0].contains("question 3.only_if") && said[0].contains("`a` would have"), "{}", said[0]);
    assert!(
        said[1].contains("question 4.only_if") && said[1].contains("`c` can never be asked"),
        "{}",
        said[1]
    );
}

#[test]
fn everything_wrong_is_said_at_once() {
    let said =
        said("slug = 5\nlanguages = ['en', 'xx']\nzone = 'x'\n[[question]]\nkind = 'chice'\n[[question]]\n");
    for field in [
        "slug",
        "languages 2",
        "zone",
        "opens",
        "closes",
        "results",
        "smallest_group",
        "title",
        "asked_by",
        "why",
        "cost",
        "question 1.key",
        "question 1.kind",
        "question 1.text",
        "question 2.kind",
    ] {
        assert!(said.iter().any(|said| said.contains(&format!(" {field}: "))), "{field}: {said:#?}");
    }
}

#[test]
fn links_and_numbers_are_warned_of() {
    for text in ["See www.example.org", "Call 0912 or 09123456789", "https://x.y"] {
        let checked = checked(&HEAD.replace("why.en = 'w'", &format!("why.en = '{text}'")).replace(
            "cost.en = 'c'\n",
            "cost.en = 'c'\n[[question]]\nkey = 'q'\nkind = 'text'\ntext.en = 'x'\n",
        ))
        .unwrap();
        assert_eq!(checked.warnings.len(), 1, "{text}");
    }
}

/// Every answer to `kind` that a condition can look at.
fn answers(kind: usize) -> Vec<Vec<&'static str>> {
    match kind {
        0 => vec![vec!["yes"], vec!["no"]],
        1 => vec![vec!["a"], vec!["b"], vec!["c"]],
        2 => vec![vec!["a"], vec!["b"], vec!["a", "b"]],
        _ => vec![vec!["1"], vec!["2"], vec!["3"]],
    }
}

fn keys(kind: usize) -> Vec<&'static str> {
    match kind {
        0 => vec!["yes", "no"],
        1 => vec!["a", "b", "c"],
        2 => vec!["a", "b"],
        _ => vec!["1", "2", "3"],
    }
}

proptest! {
    #![proptest_config(ProptestConfig::with_cases(300))]

    /// Tries every way through, and compares.
    #[test]
    fn what_is_named_as_never_asked_is_exactly_what_no_answers_lead_to(
        questions in prop::collection::vec((0_usize..4, prop::collection::vec((0_usize..5, 1_usize..7), 0..3)), 1..6)
    ) {
        let mut text = HEAD.to_owned();
        let mut wants: Vec<Vec<(usize, Vec<&str>)>> = Vec::new();
        for (index, (kind, conditions)) in questions.iter().enumerate() {
            let shape = match kind {
                0 => "kind = 'yes-no'\n",
                3 => "kind = 'scale'\nleast = 1\nmost = 3\nlow.en = 'l'\nhigh.en = 'h'\n",
                1 => "kind = 'choice'\n",
                _ => "kind = 'choices'\n",
            };
            text.push_str(&format!("[[question]]\nkey = 'q{index}'\ntext.en = 'x'\n{shape}"));
            let mut mine = Vec::new();
            let mut written = Vec::new();
            for (earlier, mask) in conditions.iter().filter(|(earlier, _)| *earlier < index) {
                let about = questions[*earlier].0;
                let mut set: Vec<&str> = keys(about)
                    .into_iter()
                    .enumerate()
                    .filter(|(bit, _)| mask & (1 << bit) != 0)
                    .map(|(_, key)| key)
                    .collect();
                if set.is_empty() {
                    set = keys(about);
                }
                if about == 3 {
                    // Bounds have no holes.
                    let (least, most) = (set[0], set[set.len() - 1]);
                    set = keys(3).into_iter().filter(|key| least <= *key && *key <= most).collect();
                    written.push(format!("{{ question = 'q{earlier}', least = {least}, most = {most} }}"));
                } else {
                    written.push(format!("{{ question = 'q{earlier}', is = {set:?} }}"));
                }
                mine.push((*earlier, set));
            }
            text.push_str(&format!("only_if = [{}]\n", written.join(", ")));
            if *kind == 1 || *kind == 2 {
                for key in keys(*kind) {
                    text.push_str(&format!("[[question.option]]\nkey = '{key}'\nlabel.en = '{key}'\n"));
                }
            }
            wants.push(mine);
        }
        let ways: usize = questions.iter().map(|(kind, _)| answers(*kind).len()).product();
        let mut ever = vec![false; questions.len()];
        for way in 0..ways {
            let mut rest = way;
            let mut given: Vec<Option<Vec<&str>>> = Vec::new();
            for (index, (kind, _)) in questions.iter().enumerate() {
                let all = answers(*kind);
                let answer = all[rest % all.len()].clone();
                rest /= all.len();
                let asked = wants[index].iter().all(|(earlier, set)| {
                    given[*earlier].as_ref().is_some_and(|given| given.iter().any(|key| set.contains(key)))
                });
                ever[index] |= asked;
                given.push(asked.then_some(answer));
            }
        }
        let said = match checked(&text) {
            Ok(_) => Vec::new(),
            Err(problems) => problems.iter().map(|problem| problem.field.clone()).collect(),
        };
        let never: Vec<String> = ever
            .iter()
            .enumerate()
            .filter(|(_, ever)| !**ever)
            .map(|(index, _)| format!("question {}.only_if", index + 1))
            .collect();
        prop_assert_eq!(said, never, "{}", text);
    }

    #[test]
    fn any_text_is_read_or_refused(text in "[a-z\\[\\]='\"\n .{}0-9#]{0,200}") {
        let _ = checked(&text);
        let _ = checked(&format!("{SAMPLE}\n{text}"));
    }
}

#[test]
fn only_its_own_languages_can_be_without_accents() {
    let plain = checked(&SAMPLE.replacen("plain = []", "plain = [\"vi\"]", 1)).unwrap().consultation.plain;
    assert_eq!(plain, [Language::parse("vi").unwrap()]);
    let problem = changed("plain = []", "plain = [\"vi\", \"pt\"]");
    assert!(problem.contains("plain 2") && problem.contains("one of the languages"), "{problem}");
}
