//! Sentences: complete in every language, within their segments.

use std::collections::BTreeMap;
use std::fmt::Write as _;

use super::{speaker, texts};
use crate::domain::consultation::{Consultation, Kind, Question, QuestionOption};
use crate::domain::contact::Language;
use crate::domain::keyword::Meaning;
use crate::domain::message::{Button, Does, NotKept, Press};
use crate::domain::segment::{Encoding, count};
use crate::domain::session::Say;
use crate::text::{I18N, Medium, Speaker, WORDS};

const LONG_WHY: &str = "We take what members say to the ASEAN forum.";
/// Languages whose sentences are in the GSM alphabet.
const GSM: [&str; 9] = ["en", "id", "ms", "fil", "ceb", "ilo", "jv", "su", "tet"];

const SHORT_WHY: &str = "Để đưa ý kiến tới diễn đàn";

/// A consultation with texts as long as they should be; short ones where a segment holds 67 characters.
fn consultation(language: Language) -> Consultation {
    let latin = GSM.contains(&language.as_str());
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
    let option =
        |key: &str, label: &str| QuestionOption { key: key.to_owned(), label: texts(language, label) };
    let options = || vec![option("less", "Smaller"), option("same", "The same"), option("more", "Larger")];
    Consultation {
        slug: "sample".to_owned(),
        title: pick("Catch and health", "Sức khỏe"),
        asked_by: pick("The Asian Solidarity Economy Council", "Hội đồng Kinh tế Đoàn kết"),
        why: pick(LONG_WHY, SHORT_WHY),
        cost: pick("Replies are free.", "Trả lời miễn phí."),
        languages: vec![language],
        plain: Vec::new(),
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
            asked(Kind::Number { least: 0.0, most: 100_000.0, unit: texts(language, "kg") }),
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
        ("not-kept-too-long", Say::NotKept { why: NotKept::TooLong }),
        ("not-kept-other-kind", Say::NotKept { why: NotKept::OtherKind }),
        ("not-kept-lost", Say::NotKept { why: NotKept::Lost }),
        ("thanks", Say::Thanks { results }),
        ("closed", Say::Closed),
        ("opted-out", Say::OptedOut),
        ("opted-in", Say::OptedIn),
        ("help", Say::Help),
        ("menu", Say::Menu),
        ("choose-language", Say::ChooseLanguage { languages: speaker.languages().collect() }),
        ("language-set", Say::LanguageSet),
        ("reminder", Say::Reminder),
        ("ask-to-share", Say::AskToShare),
        ("shared", Say::Shared),
        ("not-yours", Say::NotYours),
    ]
}

#[test]
fn every_saying_is_within_its_stated_segments() {
    let speaker = speaker();
    let mut over = String::new();
    for language in speaker.languages() {
        let consultation = consultation(language);
        for (key, say) in sayings(speaker) {
            let text = speaker.say(&[say], Some(&consultation), 1, language, Medium::Sms).text;
            let stated =
                speaker.segments(key, language).unwrap_or_else(|| panic!("{language} {key}: no .segments"));
            let taken = count(&text).segments;
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
    for tag in GSM {
        let language = Language::parse(tag).expect("a tag");
        let consultation = consultation(language);
        // The list of languages names each in its own script.
        for (key, say) in sayings(speaker).into_iter().filter(|(key, _)| *key != "choose-language") {
            let text = speaker.say(&[say], Some(&consultation), 1, language, Medium::Sms).text;
            assert_eq!(count(&text).encoding, Encoding::Gsm, "{tag} {key}: {text}");
        }
    }
}

/// The keys of a file and the variables under each.
fn keys_and_variables(source: &str) -> BTreeMap<String, Vec<String>> {
    let mut keys: BTreeMap<String, Vec<String>> = BTreeMap::new();
    let mut key = String::new();
    for line in source.lines().filter(|line| !line.starts_with('#')) {
        if let Some((name, _)) =
            line.split_once('=').filter(|_| line.starts_with(|c: char| c.is_ascii_lowercase()))
        {
            key = name.trim().to_owned();
            assert!(!keys.contains_key(&key), "{key} twice");
            keys.insert(key.clone(), Vec::new());
        }
        for variable in line.split('$').skip(1) {
            let name: String =
                variable.chars().take_while(|c| c.is_ascii_alphanumeric() || *c == '_').collect();
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
            let name =
                file.path().file_name().map(|name| name.to_string_lossy().into_owned()).unwrap_or_default();
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
    let mut known: Vec<String> = Meaning::keys().into_iter().map(|(key, _)| key).collect();
    known.extend(["letters", "decimal-comma", "elliptic"].map(str::to_owned));
    for folder in I18N.dirs() {
        let file = folder.get_file(folder.path().join(WORDS)).expect("words");
        for key in keys_and_variables(file.contents_utf8().expect("UTF-8")).keys() {
            assert!(known.contains(key), "{}: {key}", folder.path().display());
        }
    }
}

#[test]
fn a_question_is_shown_with_its_options_and_buttons() {
    let speaker = speaker();
    let km = Language::parse("km").expect("a tag");
    let mut asked = consultation(km);
    asked.questions[1].text = texts(km, "ត្រីតិចជាងមុនទេ?");
    let ask = |index| Say::Question { index, number: 2, total: 5 };
    let sms = speaker.say(&[Say::Reminder, ask(1)], Some(&asked), 7, km, Medium::Sms);
    assert!(sms.text.ends_with("\n2/5 ត្រីតិចជាងមុនទេ?\n1 Smaller\n2 The same\n3 Larger"), "{}", sms.text);
    assert_eq!((sms.short, sms.buttons.len()), (None, 0));
    let telegram = speaker.say(&[ask(1)], Some(&asked), 7, km, Medium::Telegram);
    assert_eq!(telegram.short.as_deref(), Some("2/5 ត្រីតិចជាងមុនទេ?"));
    let press = Does::Press(Press::Option { session: 7, question: 1, option: 2 });
    assert_eq!(telegram.buttons[2], [Button { label: "Larger".to_owned(), does: press }]);
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
        ("mad", "id"),
        ("war", "fil"),
        ("su", "su"),
        ("xx", "en"),
        ("km", "km"),
        ("zh-CN", "zh-Hans"),
        ("zh-TW", "zh-Hans"),
        ("pt-BR", "pt"),
        ("lo-LA", "lo"),
    ] {
        let language = Language::parse(tag).expect("a tag");
        assert_eq!(speaker.spoken(language).as_str(), spoken, "{tag}");
        let said = speaker.say(&[Say::MediaKept], None, 0, language, Medium::Sms).text;
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
        ("lo", "21 ກັນຍາ 2026"),
        ("zh-Hans", "2026年9月21日"),
        ("ta", "21 செப்டம்பர் 2026"),
        ("tet", "21 Setembru 2026"),
        ("pt", "21 de setembro de 2026"),
    ] {
        let language = Language::parse(tag).expect("a tag");
        let text = speaker.say(&[Say::Thanks { results }], None, 0, language, Medium::Sms).text;
        assert!(text.contains(day), "{text}");
    }
}

#[test]
fn a_language_without_accents_is_so_in_sms_only() {
    let speaker = speaker();
    let vi = Language::parse("vi").expect("a tag");
    let mut asked = consultation(vi);
    asked.plain = vec![vi];
    let ask = [Say::Reminder, Say::Question { index: 0, number: 1, total: 8 }];
    let sms = speaker.say(&ask, Some(&asked), 7, vi, Medium::Sms).text;
    assert!(sms.contains("1/8 Bay gio ba con danh bat duoc it hon nam nam truoc khong?"), "{sms}");
    assert_eq!(count(&sms).encoding, Encoding::Gsm, "{sms}");
    let telegram = speaker.say(&ask, Some(&asked), 7, vi, Medium::Telegram).text;
    assert!(telegram.contains("Bây giờ bà con đánh bắt"), "{telegram}");
    let id = Language::parse("id").expect("a tag");
    asked.plain = vec![id];
    let accented = speaker.say(&ask, Some(&asked), 7, vi, Medium::Sms).text;
    assert!(accented.contains("đánh bắt"), "{accented}");
}
