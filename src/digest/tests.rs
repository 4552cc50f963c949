//! Digests as they are read.

use std::collections::BTreeMap;

use fluent::{FluentArgs, FluentBundle, FluentResource, FluentValue};

use super::render::{Rendered, render};
use crate::domain::Time;
use crate::domain::consultation::{Consultation, Kind, Question, QuestionOption, Texts};
use crate::domain::contact::{Country, Language};
use crate::domain::digest::fold::{AnswerRow, Fold, Presence, Said, SessionRow, Stage};

const LANGUAGES: [&str; 12] = ["en", "id", "ms", "fil", "ceb", "ilo", "jv", "su", "vi", "th", "km", "my"];

/// Whatever the language has no sentence for, or a variable that it is not given, is an error.
fn say(language: &str, key: &str, variables: &[(&str, FluentValue<'_>)]) -> String {
    let path = format!("{}/i18n/{language}/digest.ftl", env!("CARGO_MANIFEST_DIR"));
    let resource = FluentResource::try_new(std::fs::read_to_string(path).unwrap()).unwrap();
    let mut bundle = FluentBundle::new(vec![language.parse().unwrap()]);
    bundle.set_use_isolating(false);
    bundle.add_resource(resource).unwrap();
    let mut arguments = FluentArgs::new();
    for (name, value) in variables {
        arguments.set(name.to_string(), value.clone());
    }
    let mut errors = Vec::new();
    let pattern =
        bundle.get_message(key).unwrap_or_else(|| panic!("{language} has no {key}")).value().unwrap();
    let said = bundle.format_pattern(pattern, Some(&arguments), &mut errors).into_owned();
    assert!(errors.is_empty(), "{language} {key}: {errors:?}");
    said
}

fn tag(tag: &str) -> Language {
    Language::parse(tag).unwrap()
}

fn texts(of: &[(&str, &str)]) -> Texts {
    Texts(of.iter().map(|(language, text)| (tag(language), (*text).to_owned())).collect::<BTreeMap<_, _>>())
}

fn at(text: &str) -> Time {
    text.parse().unwrap()
}

fn option(key: &str, label: &str) -> QuestionOption {
    QuestionOption { key: key.into(), label: texts(&[("en", label)]) }
}

fn consultation() -> Consultation {
    let question = |key: &str, kind, of: &[(&str, &str)]| Question {
        key: key.into(),
        kind,
        text: texts(of),
        only_if: Vec::new(),
    };
    Consultation {
        slug: "fish".into(),
        title: texts(&[
            ("en", "Food sovereignty & the sea"),
            ("th", "อธิปไตยทางอาหารและทะเล"),
            ("km", "អធិបតេយ្យភាពស្បៀង និងសមុទ្រ"),
            ("my", "အစားအစာ အချုပ်အခြာနှင့် ပင်လယ်"),
            ("vi", "Chủ quyền lương thực và biển"),
        ]),
        asked_by: texts(&[("en", "Asian Solidarity Economy Council")]),
        why: Texts::default(),
        cost: Texts::default(),
        languages: ["en", "th", "km", "my", "vi"].map(tag).to_vec(),
        plain: Vec::new(),
        opens: at("2026-11-01T00:00:00Z"),
        closes: at("2026-12-01T00:00:00Z"),
        zone: chrono_tz::Asia::Bangkok,
        smallest_group: 5,
        results: "2026-12-10".parse().unwrap(),
        groups: vec!["Tonle Sap fishers".into(), "Irrawaddy <b>growers</b>".into()],
        remind_after_hours: Vec::new(),
        questions: vec![
            question(
                "catch",
                Kind::YesNo,
                &[
                    ("en", "Is your catch smaller than five years ago?"),
                    ("th", "คุณจับปลาได้น้อยกว่าห้าปีก่อนหรือไม่"),
                    ("km", "តើអ្នកចាប់ត្រីបានតិចជាងប្រាំឆ្នាំមុនទេ?"),
                    ("my", "လွန်ခဲ့သော ငါးနှစ်ထက် ငါး ပိုနည်းပါသလား။"),
                ],
            ),
            question(
                "needs",
                Kind::Choices(vec![option("health", "Health cover"), option("pension", "A pension")]),
                &[("en", "What do informal workers need most?")],
            ),
            question(
                "kilos",
                Kind::Number { least: 0.0, most: 500.0, unit: texts(&[("en", "kg")]) },
                &[("en", "How much did you catch last week?")],
            ),
            question("words", Kind::Text, &[("en", "What should ASEAN hear from you?")]),
        ],
    }
}

/// What members wrote, also to break the page.
const WROTE: [(&str, &str); 5] = [
    ("km", "សូមជួយការពារទន្លេ កុំឲ្យទូកធំៗចូលនេសាទ។ ទូរស័ព្ទ ០១២ ៣៤៥ ៦៧៨"),
    ("th", "เรือใหญ่จับปลาหมด ชาวบ้านไม่เหลืออะไร"),
    ("my", "မြစ်ရေ ညစ်ညမ်းလို့ ငါးတွေ သေကုန်ပြီ။ ကျန်းမာရေး အာမခံ လိုပါတယ်။"),
    ("vi", "Xin hãy bảo vệ ngư dân nhỏ, đừng để tàu lớn vào gần bờ"),
    ("en", "<script>alert('x')</script>\n1. A line of ours?\"><img src=x onerror=y>"),
];

fn digest_in(language: &str, missed: usize) -> Rendered {
    let consultation = consultation();
    let mut fold = Fold::new(&consultation, None);
    let places = [("KH", "km"), ("TH", "th"), ("MM", "my"), ("VN", "vi"), ("PH", "en")];
    for member in 0..120i64 {
        let (country, tongue) = places[member as usize % 5];
        fold.session(&SessionRow {
            member,
            country: Country::parse(country),
            language: tag(tongue),
            channel: if member % 2 == 0 { "sms" } else { "telegram" },
            groups: &consultation.groups[..usize::from(member % 3 == 0)],
            stage: [Stage::Reached, Stage::Completed, Stage::Completed][member as usize / 40],
            presence: if member % 15 == 3 { Presence::Left } else { Presence::Stays },
        });
        let said = [
            Said::Value(["yes", "no", "yes"][member as usize % 3]),
            Said::Value(["health", "health,pension"][member as usize % 2]),
            Said::Value(["12", "20", "7.5", "31"][member as usize % 4]),
            Said::Text {
                words: WROTE[member as usize % 5].1,
                language: tag(WROTE[member as usize % 5].0),
                at: at("2026-11-05T03:00:00Z"),
            },
        ];
        for (question, said) in said.into_iter().enumerate().filter(|_| member >= 80) {
            fold.answer(&AnswerRow { member, question, said, corrected: false, mentions_stop: false });
        }
    }
    let (digest, _) = fold.finish(at("2026-11-09T02:00:00Z"));
    let sentence = |key: &str, variables: &[(&str, FluentValue<'_>)]| say(language, key, variables);
    render(&consultation, &digest, missed, tag(language), &sentence).unwrap()
}

#[test]
fn every_language_says_all_of_it() {
    for language in LANGUAGES {
        let rendered = digest_in(language, 2);
        assert!(rendered.html.contains(&format!("<html lang=\"{language}\">")), "{language}");
        for (said, times) in [("12", 1), ("80", 1), ("120", 1)] {
            assert!(rendered.text.matches(said).count() >= times, "{language}: {said}");
        }
        assert!(!rendered.subject.contains('\n'));
    }
}

#[test]
fn the_text_by_line() {
    let text = digest_in("en", 2).text;
    for line in [
        "Asked by Asian Solidarity Economy Council.",
        "Counted on 2026-11-09 09:00 (Asia/Bangkok).",
        "Earlier digests that could not be sent: 2. This one stands for them.",
        "    120      120        80         80        8  In all",
        "     24       24        16         16  ",
        "1. Is your catch smaller than five years ago?",
        "     27  68%  Yes",
        "     13  33%  No",
        "     20  50%  A pension",
        "   Half gave less than 16 kg, half gave more.",
        "   In their own words: Khmer",
        "   > <script>alert('x')</script> 1. A line of ours?\"><img src=x onerror=y>",
        "Irrawaddy <b>growers</b>: nobody was invited.",
    ] {
        assert!(text.lines().any(|of| of.starts_with(line)), "no line {line:?} in\n{text}");
    }
    assert!(!text.contains("០១២ ៣៤៥"), "a telephone number was shown");
}

#[test]
fn what_members_write_is_never_part_of_the_page() {
    let html = digest_in("th", 0).html;
    for harm in ["<script", "<img", "<b>", "onerror=y>"] {
        assert!(!html.contains(harm), "{harm}");
    }
    assert!(html.contains("&lt;script&gt;") && html.contains("lang=\"my\" dir=\"auto\""));
    assert!(!html.contains("http:") && !html.contains("https:"), "the page asks for another file");
}
