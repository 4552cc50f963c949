use crate::domain::contact::Country;
use std::collections::BTreeMap;
use std::fmt::Write as _;
use std::sync::OnceLock;

use serde_json::Value;

use super::*;
use crate::domain::answer::Answer;
use crate::domain::consultation::{Consultation, Kind, Question, QuestionOption, Texts};
use crate::domain::keyword::{Meaning, command, mentions_stop, read, read_yes_no};
use crate::domain::message::{Button, Does, Press, Words};
use crate::domain::session::{Keyword, Reading, Say};

fn speaker() -> Speaker {
    Speaker::embedded().expect("the translations in the program are right")
}

fn texts(language: Language, text: &str) -> Texts {
    Texts(BTreeMap::from([(language, text.to_owned())]))
}

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
    Question {
        key: "asked".to_owned(),
        kind,
        text: Texts::default(),
        only_if: Vec::new(),
    }
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
        let language = row["language"]
            .as_str()
            .and_then(Language::parse)
            .expect("a language");
        if !spoken.contains(&language) {
            continue;
        }
        let country = row["country"]
            .as_str()
            .and_then(Country::parse)
            .expect("a country");
        let reply = Words(row["reply"].as_str().expect("a reply").to_owned());
        let asked = question(language, &row["question"]);
        let reading = as_label(&read(
            speaker.lexicon(),
            &asked,
            &reply,
            language,
            &spoken_in(country),
        ));
        let expected = &row["expect"]["reading"];
        let verdict = if same_label(&reading, expected) {
            0
        } else if reading["ask_again"] == true {
            1
        } else {
            2
        };
        if verdict > 0 {
            let _ = writeln!(
                report,
                "{} {:?} read as {reading}, expected {expected}",
                row["id"],
                reply.expose()
            );
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
        assert!(
            right * 100 >= all * 95,
            "{language}: {right} of {all} read right\n{report}"
        );
        assert!(
            wrong * 100 <= all,
            "{language}: {wrong} of {all} wrongly accepted\n{report}"
        );
    }
    assert_eq!(totals.len(), spoken.len(), "every language has its rows");
}

const LONG_WHY: &str = "We take what members say to the ASEAN forum.";
const SHORT_WHY: &str = "Để đưa ý kiến tới diễn đàn";

/// A consultation with texts as long as they should be; short ones where a segment holds 67 characters.
fn consultation(language: Language) -> Consultation {
    let latin = ["en", "id", "fil"].contains(&language.as_str());
    let pick = |long: &str, short: &str| texts(language, if latin { long } else { short });
    let asked = |kind: Kind| Question {
        key: "catch".to_owned(),
        kind,
        text: pick(
            "Is your catch smaller than it was five years ago, about the same, or larger?",
            "Bây giờ bà con đánh bắt được ít hơn năm năm trước không?",
        ),
        only_if: Vec::new(),
    };
    let option = |key: &str, label: &str| QuestionOption {
        key: key.to_owned(),
        label: texts(language, label),
    };
    let options = || {
        vec![
            option("less", "Smaller"),
            option("same", "The same"),
            option("more", "Larger"),
        ]
    };
    Consultation {
        slug: "sample".to_owned(),
        title: pick("Catch and health", "Sức khỏe"),
        asked_by: pick(
            "The Asian Solidarity Economy Council",
            "Hội đồng Kinh tế Đoàn kết",
        ),
        why: pick(LONG_WHY, SHORT_WHY),
        cost: pick("Replies are free.", "Trả lời miễn phí."),
        languages: vec![language],
        opens: chrono::DateTime::UNIX_EPOCH,
        closes: chrono::DateTime::UNIX_EPOCH,
        zone: chrono_tz::Asia::Bangkok,
        smallest_group: 5,
        results: chrono::NaiveDate::from_ymd_opt(2026, 9, 30).expect("a day"),
        groups: Vec::new(),
        remind_after_hours: Vec::new(),
        questions: vec![
            asked(Kind::YesNo),
            asked(Kind::Choice(options())),
            asked(Kind::Choices(options())),
            asked(Kind::Scale {
                least: 0,
                most: 10,
                low: texts(language, "never"),
                high: texts(language, "always"),
            }),
            asked(Kind::Number {
                least: 0.0,
                most: 100_000.0,
                unit: texts(language, "kg"),
            }),
            asked(Kind::Text),
            asked(Kind::Place(Vec::new())),
            asked(Kind::Voice),
        ],
    }
}

/// Everything we say but questions, whose budget is the consultation's, with long values and the key of each.
fn sayings(speaker: &Speaker) -> Vec<(&'static str, Say)> {
    let group = "Fishers of San Vicente".to_owned();
    let results = chrono::NaiveDate::from_ymd_opt(2026, 9, 30).expect("a day");
    vec![
        ("welcome", Say::Welcome { group }),
        ("nothing-open", Say::NothingOpen),
        ("stranger", Say::Stranger),
        ("invitation", Say::Invitation { questions: 6 }),
        ("please-agree", Say::PleaseAgree),
        ("declined", Say::Declined),
        ("again-yes-no", Say::Again { index: 0 }),
        ("again-choice", Say::Again { index: 1 }),
        ("again-choices", Say::Again { index: 2 }),
        ("again-scale", Say::Again { index: 3 }),
        ("again-number", Say::Again { index: 4 }),
        ("again-text", Say::Again { index: 5 }),
        ("again-place", Say::Again { index: 6 }),
        ("again-voice", Say::Again { index: 7 }),
        ("kept-for-review", Say::KeptForReview),
        ("corrected", Say::Corrected { index: 0 }),
        ("late", Say::Late { index: 0 }),
        ("nothing-before", Say::NothingBefore),
        ("media-kept", Say::MediaKept),
        ("thanks", Say::Thanks { results }),
        ("closed", Say::Closed),
        ("opted-out", Say::OptedOut),
        ("opted-in", Say::OptedIn),
        ("help", Say::Help),
        ("menu", Say::Menu),
        (
            "choose-language",
            Say::ChooseLanguage {
                languages: speaker.languages().collect(),
            },
        ),
        ("language-set", Say::LanguageSet),
        ("reminder", Say::Reminder),
        ("ask-to-share", Say::AskToShare),
        ("shared", Say::Shared),
        ("not-yours", Say::NotYours),
    ]
}

/// Counts SMS segments (3GPP 23.038): 160 or 153 septets, 70 or 67 UTF-16 units.
fn segments(text: &str) -> usize {
    const BASIC: &str = "@£$¥èéùìòÇ\nØø\rÅåΔ_ΦΓΛΩΠΨΣΘΞÆæßÉ !\"#¤%&'()*+,-./0123456789:;<=>?¡ABCDEFGHIJKLMNOPQRSTUVWXYZÄÖÑÜ§¿abcdefghijklmnopqrstuvwxyzäöñüà";
    let septets: Option<usize> = text
        .chars()
        .map(|c| {
            if BASIC.contains(c) {
                Some(1)
            } else {
                "^{}\\[~]|€".contains(c).then_some(2)
            }
        })
        .sum();
    let (units, one, many) = match septets {
        Some(septets) => (septets, 160, 153),
        None => (text.encode_utf16().count(), 70, 67),
    };
    if units <= one { 1 } else { units.div_ceil(many) }
}

#[test]
fn every_saying_is_within_its_stated_segments() {
    let speaker = speaker();
    let mut over = String::new();
    for language in speaker.languages() {
        let consultation = consultation(language);
        for (key, say) in sayings(&speaker) {
            let text = speaker
                .say(&[say], Some(&consultation), 1, language, Medium::Sms)
                .text;
            let stated = speaker
                .segments(key, language)
                .unwrap_or_else(|| panic!("{language} {key}: no .segments"));
            let taken = segments(&text);
            if text.is_empty() || taken > stated {
                let _ = writeln!(
                    over,
                    "{language} {key}: {taken}, stated {stated}: {} {text}",
                    text.encode_utf16().count()
                );
            }
        }
    }
    assert!(over.is_empty(), "{over}");
}

#[test]
fn gsm_languages_stay_in_the_gsm_alphabet() {
    let speaker = speaker();
    for tag in ["en", "id", "fil"] {
        let language = Language::parse(tag).expect("a tag");
        let consultation = consultation(language);
        // The list of languages names each in its own script.
        for (key, say) in sayings(&speaker)
            .into_iter()
            .filter(|(key, _)| *key != "choose-language")
        {
            let text = speaker
                .say(&[say], Some(&consultation), 1, language, Medium::Sms)
                .text;
            assert!(
                segments(&text) == 1 || text.chars().count() > 160,
                "{tag} {key}: {text}"
            );
        }
    }
}

/// The keys of a file and the variables under each.
fn keys_and_variables(source: &str) -> BTreeMap<String, Vec<String>> {
    let mut keys: BTreeMap<String, Vec<String>> = BTreeMap::new();
    let mut key = String::new();
    for line in source.lines().filter(|line| !line.starts_with('#')) {
        if let Some((name, _)) = line
            .split_once('=')
            .filter(|_| line.starts_with(|c: char| c.is_ascii_lowercase()))
        {
            key = name.trim().to_owned();
            assert!(!keys.contains_key(&key), "{key} twice");
            keys.insert(key.clone(), Vec::new());
        }
        for variable in line.split('$').skip(1) {
            let name: String = variable
                .chars()
                .take_while(|c| c.is_ascii_alphanumeric() || *c == '_')
                .collect();
            let variables = keys.entry(key.clone()).or_default();
            if !variables.contains(&name) {
                variables.push(name);
                variables.sort();
            }
        }
    }
    keys
}

#[test]
fn all_languages_say_the_same_keys_with_the_same_variables() {
    let mut first: BTreeMap<String, BTreeMap<String, Vec<String>>> = BTreeMap::new();
    for folder in I18N.dirs() {
        for file in folder.files().filter(|file| !file.path().ends_with(WORDS)) {
            let name = file
                .path()
                .file_name()
                .map(|name| name.to_string_lossy().into_owned())
                .unwrap_or_default();
            let mut keys = keys_and_variables(file.contents_utf8().expect("UTF-8"));
            // Thai counts years of the Buddhist era; the day is the same.
            if let Some(date) = keys.get_mut("date") {
                date.retain(|variable| !variable.ends_with("year"));
            }
            let known = first.entry(name).or_insert_with(|| keys.clone());
            assert_eq!(*known, keys, "{}", file.path().display());
        }
    }
    assert!(first.contains_key("sentences.ftl"));
}

#[test]
fn every_heading_of_words_is_known() {
    let mut known: Vec<String> = crate::domain::keyword::Meaning::keys()
        .into_iter()
        .map(|(key, _)| key)
        .collect();
    known.extend(["letters".to_owned(), "decimal-comma".to_owned()]);
    for folder in I18N.dirs() {
        let file = folder.get_file(folder.path().join(WORDS)).expect("words");
        for key in keys_and_variables(file.contents_utf8().expect("UTF-8")).keys() {
            assert!(known.contains(key), "{}: {key}", folder.path().display());
        }
    }
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
        let (yes, no) = (
            speaker.sentence("yes-label", None, language),
            speaker.sentence("no-label", None, language),
        );
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
    let number = |least: f64, most: f64| Kind::Number {
        least,
        most,
        unit: texts(language, shown),
    };
    let kind = match name {
        "yes-no" => Kind::YesNo,
        "trend" | "harm" | "agree" => Kind::Choice(options()),
        "need" => Kind::Choices(options()),
        "weight" => number(0.0, 5_000.0),
        "money" => number(0.0, 1_000_000.0),
        "people" => number(1.0, 30.0),
        "scale" => Kind::Scale {
            least: 1,
            most: 5,
            low: Texts::default(),
            high: Texts::default(),
        },
        "text" => Kind::Text,
        "place" => Kind::Place(Vec::new()),
        other => panic!("no question is called {other}"),
    };
    Question {
        key: name.to_owned(),
        kind,
        text: Texts::default(),
        only_if: Vec::new(),
    }
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
        let [tag, name, reply, expected] = fields.as_slice() else {
            panic!("not a row: {row}")
        };
        let language = Language::parse(tag).expect("a language");
        let options = shown
            .get(&(tag.to_string(), name.to_string()))
            .map_or("", String::as_str);
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
        let reading = read(
            speaker.lexicon(),
            &asked,
            &Words(reply.to_string()),
            language,
            &spoken_in(country),
        );
        let label = as_label(&reading);
        let said = match &reading {
            Reading::Answer(Answer::Options(keys)) => keys.join(" "),
            Reading::Answer(Answer::Number(number)) => format!("={number}"),
            Reading::AskAgain => "?".to_owned(),
            Reading::Answer(_) | Reading::Keyword(_) => {
                let (key, value) = label
                    .as_object()
                    .and_then(|label| label.iter().next())
                    .expect("one label");
                value
                    .as_str()
                    .map_or_else(|| key.replace('_', "-"), str::to_owned)
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
        let language = row["language"]
            .as_str()
            .and_then(Language::parse)
            .expect("a language");
        let asked = question(language, &row["question"]);
        if !matches!(asked.kind, Kind::Text | Kind::Place(_)) {
            rows.push((
                language,
                asked,
                row["reply"].as_str().expect("a reply").to_owned(),
            ));
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
        assert_eq!(
            say(reply.to_uppercase().replace('ẞ', "ß")),
            plain,
            "{reply} in capitals"
        );
        let sprinkled: String = reply.chars().flat_map(|c| [c, '\u{200b}']).collect();
        assert_eq!(say(sprinkled), plain, "{reply} with zero-width spaces");
        let decomposed: String = unicode_normalization::UnicodeNormalization::nfd(reply.as_str()).collect();
        assert_eq!(say(decomposed), plain, "{reply} decomposed");
        assert_eq!(
            say(format!("\u{a0}{reply} \n")),
            plain,
            "{reply} with space around"
        );
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
    let polite: BTreeMap<Language, &str> = polite
        .into_iter()
        .filter_map(|(tag, word)| Some((Language::parse(tag)?, word)))
        .collect();
    let mut changed = String::new();
    for (language, asked, reply) in closed_rows() {
        let Some(word) = polite.get(&language) else {
            continue;
        };
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
fn a_question_is_shown_with_its_options_and_buttons() {
    let speaker = speaker();
    let km = Language::parse("km").expect("a tag");
    let mut asked = consultation(km);
    asked.questions[1].text = texts(km, "ត្រីតិចជាងមុនទេ?");
    let ask = |index| Say::Question {
        index,
        number: 2,
        total: 5,
    };
    let sms = speaker.say(&[Say::Reminder, ask(1)], Some(&asked), 7, km, Medium::Sms);
    assert!(
        sms.text
            .ends_with("\n2/5 ត្រីតិចជាងមុនទេ?\n1 Smaller\n2 The same\n3 Larger"),
        "{}",
        sms.text
    );
    assert_eq!((sms.short, sms.buttons.len()), (None, 0));
    let telegram = speaker.say(&[ask(1)], Some(&asked), 7, km, Medium::Telegram);
    assert_eq!(telegram.short.as_deref(), Some("2/5 ត្រីតិចជាងមុនទេ?"));
    let press = Does::Press(Press::Option {
        session: 7,
        question: 1,
        option: 2,
    });
    assert_eq!(
        telegram.buttons[2],
        [Button {
            label: "Larger".to_owned(),
            does: press
        }]
    );
    let yes_no = speaker.say(&[ask(0)], Some(&asked), 7, km, Medium::Telegram);
    assert!(yes_no.text.ends_with("\n1 បាទ/ចាស 2 ទេ"), "{}", yes_no.text);
    let scale = speaker.say(&[ask(3)], Some(&asked), 7, km, Medium::Telegram);
    assert_eq!(scale.buttons.iter().map(Vec::len).collect::<Vec<_>>(), [6, 5]);
    let share = speaker.say(&[Say::AskToShare], None, 7, km, Medium::Telegram);
    assert_eq!(share.buttons[0][0].does, Does::Share);
}

#[test]
fn who_is_not_spoken_to_yet_hears_the_nearest_language() {
    let speaker = speaker();
    for (tag, spoken) in [
        ("shn", "my"),
        ("su", "id"),
        ("ceb", "fil"),
        ("xx", "en"),
        ("km", "km"),
    ] {
        let language = Language::parse(tag).expect("a tag");
        assert_eq!(speaker.spoken(language).as_str(), spoken, "{tag}");
        let said = speaker
            .say(&[Say::MediaKept], None, 0, language, Medium::Sms)
            .text;
        let spoken = Language::parse(spoken).expect("a tag");
        assert_eq!(said, speaker.sentence("media-kept", None, spoken), "{tag}");
    }
    assert_eq!(speaker.sentence("no-such-key", None, Language::ENGLISH), "");
    assert_eq!(
        speaker.sentence("welcome", None, Language::ENGLISH),
        "",
        "a missing value is never shown as its name"
    );
}

#[test]
fn a_day_is_written_as_people_write_it() {
    let speaker = speaker();
    let results = chrono::NaiveDate::from_ymd_opt(2026, 9, 21).expect("a day");
    for (tag, day) in [
        ("en", "21 September 2026"),
        ("th", "21 กันยายน 2569"),
        ("vi", "21/9/2026"),
        ("my", "21 စက်တင်ဘာ 2026"),
    ] {
        let language = Language::parse(tag).expect("a tag");
        let text = speaker
            .say(&[Say::Thanks { results }], None, 0, language, Medium::Sms)
            .text;
        assert!(text.contains(day), "{text}");
    }
}

/// The languages of a country, as `data/countries.toml` has them.
fn spoken_in(country: Country) -> Vec<Language> {
    let countries = crate::domain::country::Countries::parse(crate::domain::country::COUNTRIES);
    countries
        .expect("our own file")
        .get(country)
        .map(|land| land.languages.clone())
        .unwrap_or_default()
}
