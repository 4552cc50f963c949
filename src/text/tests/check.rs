//! What translators are told.

use std::collections::BTreeSet;
use std::path::Path;

use crate::domain::contact::Language;
use crate::text::check::{Report, Weight, check};
use crate::text::{Files, Speaker};

fn tag(tag: &str) -> Language {
    Language::parse(tag).expect("a tag")
}

/// The files of one language as they are in the program, each changed, in a folder of the translator's own.
fn folder(language: &str, change: impl Fn(&str, String) -> String) -> tempfile::TempDir {
    let folder = tempfile::tempdir().expect("a folder");
    let below = folder.path().join("mad");
    std::fs::create_dir(&below).expect("a folder");
    for file in ["sentences.ftl", "words.ftl", "digest.ftl"] {
        let own = Path::new(env!("CARGO_MANIFEST_DIR")).join("i18n").join(language).join(file);
        let text = std::fs::read_to_string(own).expect("our own file");
        std::fs::write(below.join(file), change(file, text)).expect("written");
    }
    folder
}

fn checked(folder: &Path) -> Report {
    let (files, held) = Files::embedded().with_folder(folder).expect("a translator's folder");
    assert_eq!(held, BTreeSet::from([tag("mad")]));
    check(&files, Some(&held)).expect("English is there")
}

/// What is wrong, as it is printed.
fn wrong(report: &Report) -> Vec<String> {
    report.wrong_ones().map(ToString::to_string).collect()
}

#[test]
fn nothing_is_wrong_with_our_own_languages() {
    let report = check(&Files::embedded(), None).expect("English is there");
    assert_eq!(wrong(&report), [""; 0]);
    let speaker = Speaker::embedded().expect("our own files");
    assert_eq!(
        report.held.iter().map(|held| held.language).collect::<Vec<_>>(),
        speaker.languages().collect::<Vec<_>>()
    );
    let unreviewed = report.held.iter().filter(|held| held.reviewed.is_none()).map(|held| held.language);
    assert_eq!(unreviewed.collect::<Vec<_>>(), speaker.unreviewed());
    assert!(report.held.iter().all(|held| held.sentences > 40 && held.words > 200));
}

#[test]
fn a_translation_that_is_right_is_found_right() {
    let whole = folder("id", |_, text| text);
    assert_eq!(wrong(&checked(whole.path())), [""; 0]);
    // The folder of the language itself may be named, too.
    assert_eq!(wrong(&checked(&whole.path().join("mad"))), [""; 0]);
}

#[test]
fn each_fault_is_told_with_file_line_and_key() {
    let faults = folder("id", |file, text| match file {
        "sentences.ftl" => {
            text.replace("no-label = Tidak\n", "")
                .replace("{ $group }", "{ $grup }")
                .replace("media-kept = Terima kasih.", "media-kept = Terima kasih — “sudah”.")
                .replace("reminder = ", &format!("reminder = {}", "Panjang sekali. ".repeat(12)))
                .replace(
                    "opted-in = Selamat datang kembali. Untuk keluar, kirim STOP atau 00.\n    .segments = 1",
                    "opted-in = Selamat datang kembali.",
                )
                + "hello = Halo\n"
        }
        "words.ftl" => text
            .replace("menu = menu", "menu = menu, kembali")
            .replace("number-2 = dua", "number-2 = dua, satu")
            .replace("unit-kg = kg", "unit-kg = kg,\n    lewati")
            .replace("laugh =", "laughter ="),
        _ => text,
    });
    let text = |file: &str| std::fs::read_to_string(faults.path().join("mad").join(file)).expect("written");
    let line = |file: &str, begins: &str| {
        1 + text(file).lines().position(|line| line.trim_start().starts_with(begins)).expect("a line")
    };
    let report = checked(faults.path());
    let told = wrong(&report);
    for (file, begins, key, what) in [
        ("sentences.ftl", "", "no-label", "missing: English is said instead"),
        ("sentences.ftl", "welcome", "welcome", "the variable $group is missing"),
        ("sentences.ftl", "welcome", "welcome", "there is no variable $grup"),
        (
            "sentences.ftl",
            "reminder",
            "reminder",
            "takes 2 SMS (254 characters with long values), and states 1",
        ),
        ("sentences.ftl", "opted-in", "opted-in", ".segments is missing: how many SMS may it take?"),
        ("sentences.ftl", "hello", "hello", "nothing says this: English has no such key"),
        ("words.ftl", "laughter", "laughter", "no such heading: nothing reads these words"),
        (
            "words.ftl",
            "number-2",
            "number-2",
            "`satu` stands under number-1 too: nobody could say which is meant",
        ),
        (
            "words.ftl",
            "lewati, kilo",
            "unit-kg",
            "`lewati` stands under skip too: the command would win over the answer",
        ),
    ] {
        let line = if begins.is_empty() { 1 } else { line(file, begins) };
        let expected = format!("mad/{file}:{line}: {key}: {what}");
        assert!(told.contains(&expected), "{expected}\nis not among\n{}", told.join("\n"));
    }
    assert!(told.iter().any(|told| told.contains("`kembali` stands under")), "{}", told.join("\n"));
    // Quotes and dashes are replaced when it is sent: they cost nothing, and are no fault.
    assert!(!told.iter().any(|told| told.contains("media-kept")), "{}", told.join("\n"));
    // "Tolong" is help, and may be a word before an answer: worth a look, and no fault.
    let lead = folder("id", |_, text| text.replace("lead =", "lead = tolong,"));
    let report = checked(lead.path());
    let noted = report.findings.iter().find(|finding| finding.what.starts_with("`tolong`")).expect("a note");
    assert_eq!((noted.weight, wrong(&report).len()), (Weight::Note, 0));
}

#[test]
fn a_letter_that_makes_an_sms_dearer_is_named() {
    let dear = folder("id", |_, text| text.replace("Sudah kami terima.", "Sudah kami terimâ."));
    let told = wrong(&checked(dear.path()));
    let [only] = told.as_slice() else { panic!("{}", told.join("\n")) };
    assert!(
        only.ends_with("media-kept: `â` (U+00E2) makes it an SMS of 70 characters, not of 160"),
        "{only}"
    );
    // A language that writes so everywhere cannot do without.
    let vietnamese = folder("vi", |_, text| text);
    assert_eq!(wrong(&checked(vietnamese.path())), [""; 0]);
}

#[test]
fn what_fluent_does_not_understand_is_told_with_its_line() {
    let broken = folder("id", |file, text| match file {
        "sentences.ftl" => text.replace("yes-label = Ya\n", "yes-label = { Ya\n"),
        _ => text,
    });
    let told = wrong(&checked(broken.path()));
    assert!(
        told.iter().any(|told| told.starts_with("mad/sentences.ftl:8: Fluent does not understand")),
        "{told:?}"
    );
    let twice = folder("id", |_, text| text.clone() + text.lines().last().unwrap_or_default() + "\n");
    assert!(wrong(&checked(twice.path())).iter().any(|told| told.contains("a second time")));
}

#[test]
fn who_reviewed_it_is_read_from_the_heads() {
    let by = "Reviewed: by Siti of Pamekasan, 2026-12.";
    let read = folder("id", |_, text| text.replace("Reviewed: not by a native speaker.", by));
    let report = checked(read.path());
    assert_eq!(report.held[0].reviewed.as_deref(), Some("by Siti of Pamekasan, 2026-12."));
    let (files, _) = Files::embedded().with_folder(read.path()).expect("a folder");
    let unreviewed = Speaker::of(&files).expect("right files").unreviewed().to_vec();
    assert!(!unreviewed.contains(&tag("mad")) && unreviewed.contains(&tag("id")));
    // One of the two files is not enough.
    let half = folder("id", |file, text| match file {
        "words.ftl" => text.replace("Reviewed: not by a native speaker.", by),
        _ => text,
    });
    assert_eq!(checked(half.path()).held[0].reviewed, None);
    let nobody = folder("id", |_, text| text.replace("Reviewed: not by a native speaker.", ""));
    let told = wrong(&checked(nobody.path()));
    assert_eq!(told.iter().filter(|told| told.contains("the head must say who reviewed it")).count(), 3);
}

#[test]
fn a_folder_that_holds_no_language_is_refused() {
    let empty = tempfile::tempdir().expect("a folder");
    let refused = |path: &Path| Files::embedded().with_folder(path).expect_err("no language").to_string();
    assert!(refused(empty.path()).ends_with("there is no .ftl file in it"));
    assert!(refused(&empty.path().join("none")).contains("none: "));
    let odd = empty.path().join("no tag");
    std::fs::create_dir(&odd).expect("a folder");
    std::fs::write(odd.join("words.ftl"), "").expect("written");
    assert!(refused(empty.path()).contains("i18n/no tag: not a language tag"));
}

#[test]
fn a_missing_file_is_told() {
    let half = folder("id", |_, text| text);
    std::fs::remove_file(half.path().join("mad/digest.ftl")).expect("removed");
    let report = checked(half.path());
    assert_eq!(wrong(&report), ["mad/digest.ftl:1: the file is missing"]);
}
