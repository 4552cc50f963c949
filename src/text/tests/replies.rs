//! The words themselves: that none means two things, and that what we tell people to send is understood.

use super::speaker;
use crate::domain::answer::Answer;
use crate::domain::consultation::{Kind, Question, Texts};
use crate::domain::contact::Language;
use crate::domain::keyword::{Meaning, command, mentions_stop, read, read_one_of, read_yes_no};
use crate::domain::message::Words;
use crate::domain::session::Reading;

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
                let asked = Question {
                    key: "asked".to_owned(),
                    kind: Kind::Text,
                    text: Texts::default(),
                    only_if: Vec::new(),
                };
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
