//! Replies, each with what a fair clerk would record.

use std::collections::BTreeMap;
use std::fmt::Write as _;
use std::sync::OnceLock;

use serde_json::Value;

use super::{speaker, texts};
use crate::domain::answer::Answer;
use crate::domain::consultation::{Kind, Question, QuestionOption, Texts};
use crate::domain::contact::{Country, Language};
use crate::domain::keyword::{Meaning, command, mentions_stop, read, read_one_of, read_yes_no};
use crate::domain::message::Words;
use crate::domain::session::{Keyword, Reading};
use crate::domain::zawgyi;
use crate::text::Speaker;

fn question(language: Language, row: &Value) -> Question {
    let options = || {
        let rows = row["options"].as_array().map_or(&[][..], Vec::as_slice);
        let option = |option: &Value| QuestionOption {
            key: option["key"].as_str().unwrap_or_default().to_owned(),
            label: texts(language, option["label"].as_str().unwrap_or_default()),
        };
        rows.iter().map(option).collect()
    };
    let bound = |name: &str| row[name].as_f64().unwrap_or_default();
    let kind = match row["kind"].as_str() {
        Some("yes-no") => Kind::YesNo,
        Some("choice") => Kind::Choice(options()),
        Some("choices") => Kind::Choices(options()),
        Some("scale") => Kind::Scale {
            least: bound("min") as i64,
            most: bound("max") as i64,
            low: Texts::default(),
            high: Texts::default(),
        },
        Some("number") => Kind::Number {
            least: bound("min"),
            most: bound("max"),
            unit: texts(language, row["unit"].as_str().unwrap_or_default()),
        },
        Some("place") => Kind::Place(Vec::new()),
        Some("text") => Kind::Text,
        other => panic!("a kind of question that is not ours: {other:?}"),
    };
    Question { key: "asked".to_owned(), kind, text: Texts::default(), only_if: Vec::new() }
}

/// A reading in the form of the sample's labels.
fn as_label(reading: &Reading) -> Value {
    let keyword = |keyword: &Keyword| match keyword {
        Keyword::Stop => "stop",
        Keyword::Start => "start",
        Keyword::Help => "help",
        Keyword::Menu => "menu",
        Keyword::Back => "back",
        Keyword::Language => "language",
    };
    match reading {
        Reading::AskAgain => serde_json::json!({"ask_again": true}),
        Reading::Keyword(word) => serde_json::json!({"keyword": keyword(word)}),
        Reading::Answer(Answer::Yes) => serde_json::json!({"answer": "yes"}),
        Reading::Answer(Answer::No) => serde_json::json!({"answer": "no"}),
        Reading::Answer(Answer::Options(keys)) => serde_json::json!({"options": keys}),
        Reading::Answer(Answer::Number(number)) => serde_json::json!({"number": number}),
        Reading::Answer(Answer::DontKnow) => serde_json::json!({"dont_know": true}),
        Reading::Answer(Answer::Refused) => serde_json::json!({"refuse": true}),
        Reading::Answer(Answer::Skipped) => serde_json::json!({"skip": true}),
        Reading::Answer(Answer::Text(_) | Answer::Media | Answer::Review(_)) => {
            serde_json::json!({"text": true})
        }
    }
}

fn same_label(one: &Value, other: &Value) -> bool {
    match (one["number"].as_f64(), other["number"].as_f64()) {
        (Some(one), Some(other)) => (one - other).abs() < 1e-9,
        _ => one == other,
    }
}

/// Right, asked again, wrongly accepted.
#[derive(Default, Clone, Copy)]
struct Tally([usize; 3]);

#[test]
fn the_sample_of_replies_is_read() {
    let speaker = speaker();
    let spoken: Vec<Language> = speaker.languages().collect();
    let mut tallies: BTreeMap<(String, String), Tally> = BTreeMap::new();
    let mut totals: BTreeMap<String, Tally> = BTreeMap::new();
    let mut report = String::new();
    for line in include_str!("../../../tests/replies/sample.jsonl").lines() {
        let row: Value = serde_json::from_str(line).expect("a line is JSON");
        let language = row["language"].as_str().and_then(Language::parse).expect("a language");
        if !spoken.contains(&language) {
            continue;
        }
        let country = row["country"].as_str().and_then(Country::parse).expect("a country");
        let reply = Words(row["reply"].as_str().expect("a reply").to_owned());
        let asked = question(language, &row["question"]);
        let reading =
            as_label(&read(speaker.lexicon(), &asked, &reply, language, &super::spoken_in(country)));
        let expected = &row["expect"]["reading"];
        let verdict = if same_label(&reading, expected) {
            0
        } else if reading["ask_again"] == true {
            1
        } else {
            2
        };
        if verdict > 0 {
            let _ =
                writeln!(report, "{} {:?} read as {reading}, expected {expected}", row["id"], reply.expose());
        }
        let class = row["class"].as_str().unwrap_or_default().to_owned();
        tallies.entry((language.to_string(), class)).or_default().0[verdict] += 1;
        totals.entry(language.to_string()).or_default().0[verdict] += 1;
    }
    let _ = writeln!(report, "language class: right, asked again, wrongly accepted");
    for ((language, class), Tally([right, asked, wrong])) in &tallies {
        let _ = writeln!(report, "{language:4} {class}: {right} {asked} {wrong}");
    }
    println!("{report}");
    for (language, Tally([right, asked, wrong])) in &totals {
        let all = right + asked + wrong;
        assert!(right * 100 >= all * 95, "{language}: {right} of {all} read right\n{report}");
        assert!(wrong * 100 <= all, "{language}: {wrong} of {all} wrongly accepted\n{report}");
    }
    assert_eq!(totals.len(), spoken.len(), "every language has its rows");
}

/// The question of [`own_replies_are_read`] with its shown options.
fn own_question(language: Language, name: &str, shown: &str) -> Question {
    let options = || -> Vec<QuestionOption> {
        let each = (1..).zip(shown.split(';'));
        each.map(|(place, label)| QuestionOption {
            key: place.to_string(),
            label: texts(language, label.trim()),
        })
        .collect()
    };
    let number = |least: f64, most: f64| Kind::Number { least, most, unit: texts(language, shown) };
    let kind = match name {
        "yes-no" => Kind::YesNo,
        "trend" | "harm" | "agree" => Kind::Choice(options()),
        "need" => Kind::Choices(options()),
        "weight" => number(0.0, 5_000.0),
        "money" => number(0.0, 1_000_000.0),
        "people" => number(1.0, 30.0),
        "scale" => Kind::Scale { least: 1, most: 5, low: Texts::default(), high: Texts::default() },
        "text" => Kind::Text,
        "place" => Kind::Place(Vec::new()),
        other => panic!("no question is called {other}"),
    };
    Question { key: name.to_owned(), kind, text: Texts::default(), only_if: Vec::new() }
}

#[test]
fn own_replies_are_read() {
    let speaker = speaker();
    let rows = include_str!("../../../tests/replies/own.txt")
        .lines()
        .filter(|line| !line.starts_with('#') && !line.is_empty());
    let mut shown: BTreeMap<(String, String), String> = BTreeMap::new();
    let mut differs = String::new();
    for row in rows {
        let fields: Vec<&str> = row.split(" | ").collect();
        if let [language, name, options] = fields.as_slice() {
            shown.insert((language.to_string(), name.to_string()), options.to_string());
            continue;
        }
        let [tag, name, reply, expected] = fields.as_slice() else { panic!("not a row: {row}") };
        let language = Language::parse(tag).expect("a language");
        let options = shown.get(&(tag.to_string(), name.to_string())).map_or("", String::as_str);
        let asked = own_question(language, name, options);
        let country = match *tag {
            "en" | "fil" => "PH",
            "id" => "ID",
            "vi" => "VN",
            "th" => "TH",
            "km" => "KH",
            _ => "MM",
        };
        let country = Country::parse(country).expect("a country");
        let reading =
            read(speaker.lexicon(), &asked, &Words(reply.to_string()), language, &super::spoken_in(country));
        let label = as_label(&reading);
        let said = match &reading {
            Reading::Answer(Answer::Options(keys)) => keys.join(" "),
            Reading::Answer(Answer::Number(number)) => format!("={number}"),
            Reading::AskAgain => "?".to_owned(),
            Reading::Answer(_) | Reading::Keyword(_) => {
                let (key, value) =
                    label.as_object().and_then(|label| label.iter().next()).expect("one label");
                value.as_str().map_or_else(|| key.replace('_', "-"), str::to_owned)
            }
        };
        if said != *expected {
            let _ = writeln!(differs, "{row}: {said}");
        }
    }
    assert!(differs.is_empty(), "{differs}");
}

/// Every row of the sample and of our own, that is not open text, as (language, question, reply).
fn closed_rows() -> Vec<(Language, Question, String)> {
    let mut rows = Vec::new();
    for line in include_str!("../../../tests/replies/sample.jsonl").lines() {
        let row: Value = serde_json::from_str(line).expect("a line is JSON");
        let language = row["language"].as_str().and_then(Language::parse).expect("a language");
        let asked = question(language, &row["question"]);
        if !matches!(asked.kind, Kind::Text | Kind::Place(_)) {
            rows.push((language, asked, row["reply"].as_str().expect("a reply").to_owned()));
        }
    }
    rows
}

#[test]
fn case_and_invisible_characters_change_no_reading() {
    let speaker = speaker();
    for (language, asked, reply) in closed_rows() {
        let say = |text: String| as_label(&read(speaker.lexicon(), &asked, &Words(text), language, &[]));
        let plain = say(reply.clone());
        assert_eq!(say(reply.to_uppercase().replace('ẞ', "ß")), plain, "{reply} in capitals");
        let sprinkled: String = reply.chars().flat_map(|c| [c, '\u{200b}']).collect();
        assert_eq!(say(sprinkled), plain, "{reply} with zero-width spaces");
        let decomposed: String = unicode_normalization::UnicodeNormalization::nfd(reply.as_str()).collect();
        assert_eq!(say(decomposed), plain, "{reply} decomposed");
        assert_eq!(say(format!("\u{a0}{reply} \n")), plain, "{reply} with space around");
    }
}

#[test]
fn a_polite_word_changes_no_reading() {
    let speaker = speaker();
    let polite = [
        ("en", "please"),
        ("id", "pak"),
        ("fil", "po"),
        ("vi", "ạ"),
        ("th", "ครับ"),
        ("km", "បង"),
        ("my", "ခင်ဗျာ"),
    ];
    let polite: BTreeMap<Language, &str> =
        polite.into_iter().filter_map(|(tag, word)| Some((Language::parse(tag)?, word))).collect();
    let mut changed = String::new();
    for (language, asked, reply) in closed_rows() {
        let Some(word) = polite.get(&language) else {
            continue;
        };
        // Nobody changes the encoding in the middle of a message.
        let zawgyi =
            language.as_str() == "my" && zawgyi::probability(&reply).is_some_and(|likely| likely > 0.5);
        let word = if zawgyi { "ခင္ဗ်ာ" } else { *word };
        let say = |text: String| as_label(&read(speaker.lexicon(), &asked, &Words(text), language, &[]));
        let (plain, politely) = (say(reply.clone()), say(format!("{reply} {word}")));
        // Said to nothing at all, Thai and Khmer politeness is yes.
        let alone = plain["ask_again"] == true && politely["answer"] == "yes";
        if plain != politely && !alone {
            let _ = writeln!(changed, "{language} {reply}: {plain} {politely}");
        }
    }
    assert!(changed.is_empty(), "{changed}");
}

proptest::proptest! {
    #[test]
    fn no_text_is_too_strange(text in "\\PC{0,60}", pick in 0_usize..300) {
        let speaker = SPEAKER.get_or_init(speaker);
        let rows = ROWS.get_or_init(closed_rows);
        let (language, asked, reply) = &rows[pick % rows.len()];
        for text in [text.clone(), format!("{text}{reply}"), format!("{reply}{text}")] {
            let words = Words(text);
            let _ = read(speaker.lexicon(), asked, &words, *language, &[]);
            let _ = command(speaker.lexicon(), &words, *language, &[]);
            let _ = mentions_stop(speaker.lexicon(), &words, *language, &[]);
        }
    }

    #[test]
    fn stop_always_wins(pick in 0_usize..300, spaces in "[ \u{200b}\u{a0}]{0,3}", end in "[.! \n]{0,3}") {
        let speaker = SPEAKER.get_or_init(speaker);
        let rows = ROWS.get_or_init(closed_rows);
        let (language, asked, _) = &rows[pick % rows.len()];
        for stop in ["stop", "STOP", "Stop!", "unsubscribe", "00"] {
            let words = Words(format!("{spaces}{stop}{end}"));
            let reading = read(speaker.lexicon(), asked, &words, *language, &[]);
            proptest::prop_assert_eq!(reading, Reading::Keyword(Keyword::Stop));
            proptest::prop_assert_eq!(command(speaker.lexicon(), &words, *language, &[]), Some(Keyword::Stop));
        }
    }
}

static SPEAKER: OnceLock<Speaker> = OnceLock::new();
static ROWS: OnceLock<Vec<(Language, Question, String)>> = OnceLock::new();

#[test]
fn stop_inside_a_longer_text_is_flagged_and_does_not_act() {
    let speaker = speaker();
    for (tag, text) in [
        ("en", "they must stop the big boats from coming here"),
        ("id", "kapal besar harus berhenti masuk ke laut kami"),
        ("th", "หยุดเรือใหญ่ที่เข้ามาจับปลาในเขตของเราเสียที"),
        ("km", "សូមឱ្យពួកគេឈប់នេសាទខុសច្បាប់នៅក្នុងបឹងរបស់យើង"),
        ("my", "သင်္ဘောကြီးတွေ ရပ်ပါ စေချင်တယ် ငါးတွေကုန်နေပြီ"),
    ] {
        let language = Language::parse(tag).expect("a tag");
        let words = Words(text.to_owned());
        assert_eq!(command(speaker.lexicon(), &words, language, &[]), None, "{text}");
        assert!(mentions_stop(speaker.lexicon(), &words, language, &[]), "{text}");
    }
    let calm = Words("the sea is calm today".to_owned());
    assert!(!mentions_stop(speaker.lexicon(), &calm, Language::ENGLISH, &[]));
}

#[test]
fn no_command_means_two_things() {
    let speaker = speaker();
    let acts = |meaning: &Meaning| {
        matches!(
            meaning,
            Meaning::Keyword(_)
                | Meaning::StopAlone
                | Meaning::Skip
                | Meaning::DontKnow
                | Meaning::Refuse
                | Meaning::Unsure
                | Meaning::Yes
                | Meaning::Echo
                | Meaning::No
        )
    };
    for language in speaker.languages() {
        assert_eq!(speaker.lexicon().clashes(language, acts), [], "{language}");
    }
}

#[test]
fn the_words_we_tell_people_to_send_are_understood() {
    let speaker = speaker();
    for language in speaker.languages() {
        let (yes, no) =
            (speaker.sentence("yes-label", None, language), speaker.sentence("no-label", None, language));
        let said = |text: &str| read_yes_no(speaker.lexicon(), &Words(text.to_owned()), language, &[]);
        assert_eq!(said(&yes), Some(true), "{language} {yes}");
        assert_eq!(said(&no), Some(false), "{language} {no}");
        let menu = speaker.sentence("menu", None, language);
        for line in menu.lines().skip(1) {
            let words: Vec<&str> = line.split(' ').collect();
            let acts = (1..=words.len().min(3)).any(|n| {
                let text = Words(words[..n].join(" "));
                let asked = question(language, &serde_json::json!({"kind": "text"}));
                !matches!(
                    read(speaker.lexicon(), &asked, &text, language, &[]),
                    Reading::Answer(Answer::Text(_)) | Reading::AskAgain
                )
            });
            assert!(acts, "{language}: {line}");
        }
    }
}

#[test]
fn a_language_is_chosen_by_its_number_or_its_name() {
    let speaker = speaker();
    let languages: Vec<Language> = speaker.languages().collect();
    let names: Vec<&str> = languages.iter().map(|language| speaker.native_name(*language)).collect();
    for (place, language) in languages.iter().enumerate() {
        for text in [(place + 1).to_string(), names[place].to_owned(), names[place].to_uppercase()] {
            let chosen = read_one_of(speaker.lexicon(), &names, &Words(text.clone()), Language::ENGLISH, &[]);
            assert_eq!(chosen, Some(place), "{language} {text}");
        }
    }
    for text in ["99", "", "hello", "1 or 2"] {
        let chosen = read_one_of(speaker.lexicon(), &names, &Words(text.to_owned()), Language::ENGLISH, &[]);
        assert_eq!(chosen, None, "{text}");
    }
}
