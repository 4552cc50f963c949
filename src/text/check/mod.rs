//! Holds translations against English and against themselves, for those who write them: what is missing, too long,
//! or means two things. Whether a sentence is good only a speaker can say, so it also says who has read it.

mod source;

use std::collections::{BTreeMap, BTreeSet};
use std::fmt;

use fluent::{FluentArgs, FluentValue};

use super::{BadTranslation, Files, Medium, Speaker, WORDS, words};
use crate::domain::contact::Language;
use crate::domain::keyword::{Meaning, folded};
use crate::domain::segment::{self, Encoding};
use crate::domain::session::Say;
use source::{Key, Source};

pub(super) use source::reviewed;

/// The list of languages names each in its own script, so nobody can keep it in one alphabet.
const IN_EVERY_SCRIPT: &str = "choose-language";

/// What is answered with yes or no says how.
const WITH_YES_AND_NO: [&str; 2] = ["invitation", "please-agree"];

/// Headings without which a member of the language cannot answer or leave.
const NEEDED: [&str; 17] = [
    "stop",
    "start",
    "help",
    "menu",
    "back",
    "language",
    "skip",
    "dont-know",
    "refuse",
    "yes",
    "no",
    "unsure",
    "and",
    "or",
    "all",
    "because",
    "letters",
];

/// Whether something must be mended.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
pub enum Weight {
    /// It must be mended before the language is used.
    Wrong,
    /// Somebody should look at it.
    Note,
}

/// One thing that was found.
#[derive(Debug, Clone, PartialEq, Eq, PartialOrd, Ord)]
pub struct Finding {
    /// Below `i18n/`.
    pub file: String,
    /// Counted from 1; 0 where it is no line's fault.
    pub line: usize,
    /// The sentence or heading; empty where it is about the file.
    pub key: String,
    /// What is wrong, and what to do.
    pub what: String,
    /// Whether it must be mended.
    pub weight: Weight,
}

impl fmt::Display for Finding {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "{}:{}: ", self.file, self.line.max(1))?;
        if !self.key.is_empty() {
            write!(f, "{}: ", self.key)?;
        }
        f.write_str(&self.what)
    }
}

/// What there is of one language.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Held {
    /// The language.
    pub language: Language,
    /// Its name for itself.
    pub native_name: String,
    /// How many sentences it says.
    pub sentences: usize,
    /// How many words it understands, each spelling counted.
    pub words: usize,
    /// Who reviewed it; `None` if no native speaker did.
    pub reviewed: Option<String>,
}

/// Everything that was found.
#[derive(Debug, Clone)]
pub struct Report {
    /// By file and line.
    pub findings: Vec<Finding>,
    /// The languages that were looked at.
    pub held: Vec<Held>,
}

/// Checks every language, or only some of them.
///
/// # Errors
/// [`BadTranslation`] where English itself cannot be read, or a folder is not named by a language tag.
pub fn check(files: &Files, only: Option<&BTreeSet<Language>>) -> Result<Report, BadTranslation> {
    let mut sources: BTreeMap<(Language, String), Source> = BTreeMap::new();
    for (folder, file, text) in files.translations() {
        let language =
            Language::parse(folder).ok_or_else(|| BadTranslation::NotALanguage(folder.to_owned()))?;
        sources.insert((language, file.to_owned()), Source::read(&format!("{folder}/{file}"), text));
    }
    // What Fluent does not understand is told once, and then left out.
    let broken =
        sources.values().filter(|source| source.is_broken()).map(|source| source.path.clone()).collect();
    let speaker = Speaker::of(&files.clone().without(&broken))?;
    let languages: BTreeSet<Language> = sources.keys().map(|(language, _)| *language).collect();
    let mut report = Report { findings: Vec::new(), held: Vec::new() };
    for language in languages.into_iter().filter(|language| only.is_none_or(|only| only.contains(language))) {
        let own = |file: &str| sources.get(&(language, file.to_owned()));
        let english = sources.iter().filter(|((of, _), _)| *of == Language::ENGLISH);
        for ((_, file), english) in english {
            match own(file) {
                None => report.wrong(&format!("{language}/{file}"), 0, "", "the file is missing"),
                Some(source) => {
                    report.source(source);
                    if file == WORDS {
                        report.headings(source);
                    } else {
                        report.against(english, source);
                    }
                }
            }
        }
        for ((of, file), source) in &sources {
            if *of == language && !sources.contains_key(&(Language::ENGLISH, file.clone())) {
                report.wrong(&source.path, 0, "", "English has no file of this name: nothing reads it");
            }
        }
        if let Some(sentences) = own("sentences.ftl").filter(|source| !source.is_broken()) {
            report.lengths(&speaker, language, sentences);
        }
        if let Some(words) = own(WORDS).filter(|source| !source.is_broken()) {
            report.meanings(&speaker, language, words);
        }
        report.held.push(Held {
            language,
            native_name: speaker.native_name(language).to_owned(),
            sentences: own("sentences.ftl").map_or(0, |source| source.keys.len()),
            words: own(WORDS).map_or(0, |source| source.words().count()),
            reviewed: reviewed(files, language),
        });
    }
    report.findings.sort();
    report.findings.dedup();
    Ok(report)
}

impl Report {
    /// What must be mended.
    pub fn wrong_ones(&self) -> impl Iterator<Item = &Finding> {
        self.findings.iter().filter(|finding| finding.weight == Weight::Wrong)
    }

    fn add(&mut self, weight: Weight, file: &str, line: usize, key: &str, what: impl Into<String>) {
        let (file, key, what) = (file.to_owned(), key.to_owned(), what.into());
        self.findings.push(Finding { file, line, key, what, weight });
    }

    fn wrong(&mut self, file: &str, line: usize, key: &str, what: impl Into<String>) {
        self.add(Weight::Wrong, file, line, key, what);
    }

    /// What is wrong with a file by itself.
    fn source(&mut self, source: &Source) {
        for (line, what) in &source.broken {
            self.wrong(&source.path, *line, "", format!("Fluent does not understand this: {what}"));
        }
        for (line, key) in &source.twice {
            self.wrong(&source.path, *line, key, "the key stands here a second time");
        }
        if source.reviewed.is_none() {
            self.wrong(
                &source.path,
                1,
                "",
                "the head must say who reviewed it: `Reviewed: by …`, or `Reviewed: not by a native speaker.`",
            );
        }
    }

    /// Keys and variables, as English has them.
    fn against(&mut self, english: &Source, source: &Source) {
        for (key, theirs) in &english.keys {
            let Some(own) = source.keys.get(key) else {
                self.wrong(&source.path, 0, key, "missing: English is said instead");
                continue;
            };
            // Thai counts years of the Buddhist era; the day is the same.
            let years = |variable: &&String| !variable.ends_with("year");
            for variable in theirs.variables.iter().filter(|v| !own.variables.contains(*v)).filter(years) {
                self.wrong(&source.path, own.line, key, format!("the variable ${variable} is missing"));
            }
            for variable in own.variables.iter().filter(|v| !theirs.variables.contains(*v)).filter(years) {
                self.wrong(&source.path, own.line, key, format!("there is no variable ${variable}"));
            }
            if theirs.segments.is_some() && own.segments.is_none() {
                self.wrong(&source.path, own.line, key, ".segments is missing: how many SMS may it take?");
            }
        }
        for (key, own) in source.keys.iter().filter(|(key, _)| !english.keys.contains_key(*key)) {
            self.wrong(&source.path, own.line, key, "nothing says this: English has no such key");
        }
    }

    fn headings(&mut self, source: &Source) {
        let known: BTreeSet<String> =
            Meaning::keys().into_iter().map(|(key, _)| key).chain(words::APART.map(str::to_owned)).collect();
        for (key, own) in source.keys.iter().filter(|(key, _)| !known.contains(*key)) {
            self.wrong(&source.path, own.line, key, "no such heading: nothing reads these words");
        }
        let numbers = (0..=10).map(|n| format!("number-{n}"));
        for key in NEEDED.iter().map(|key| (*key).to_owned()).chain(numbers) {
            if !source.keys.contains_key(&key) {
                self.wrong(&source.path, 0, &key, "missing: nobody can say this in the language");
            }
        }
    }

    /// Each sentence with long values, within the segments it states, and in the GSM alphabet where nearly all of the
    /// language's sentences are: Portuguese cannot do without its tilde, Indonesian can without a curly quote.
    fn lengths(&mut self, speaker: &Speaker, language: Language, source: &Source) {
        let stated: Vec<(&String, &Key)> =
            source.keys.iter().filter(|(_, key)| key.segments.is_some()).collect();
        let frugal = |key: &str| speaker.sentence(key, None, language);
        let bare: Vec<String> =
            stated.iter().map(|(key, _)| frugal(key)).filter(|said| !said.is_empty()).collect();
        let in_gsm = bare.iter().filter(|said| segment::count(said).encoding == Encoding::Gsm).count();
        let could = in_gsm * 4 > bare.len() * 3;
        for (name, key) in stated {
            let said = with_long_values(speaker, name, language, could);
            let (counted, most) = (segment::count(&segment::plain(&said)), key.segments.unwrap_or(0));
            if said.is_empty() {
                self.wrong(
                    &source.path,
                    key.line,
                    name,
                    "cannot be said: no value is known for one of its variables",
                );
            } else if counted.segments > most {
                let (units, segments) = (counted.units, counted.segments);
                let what =
                    format!("takes {segments} SMS ({units} characters with long values), and states {most}");
                self.wrong(&source.path, key.line, name, what);
            }
            if could && counted.encoding == Encoding::Unicode && name != IN_EVERY_SCRIPT {
                let what = format!("{} makes it an SMS of 70 characters, not of 160", forcing(&said));
                self.wrong(&source.path, key.line, name, what);
            }
        }
    }

    /// Words that mean two things of which only one can be done.
    fn meanings(&mut self, speaker: &Speaker, language: Language, source: &Source) {
        let lexicon = speaker.lexicon();
        let mut told = |clashes: Vec<(String, Meaning, Meaning)>, weight: Weight, why: &str| {
            for (word, one, other) in clashes {
                let (one, other) = (words::heading(&one), words::heading(&other));
                let line = source.line_of(&other, |item| folded(item) == word);
                self.add(weight, &source.path, line, &other, format!("`{word}` stands under {one} too{why}"));
            }
        };
        told(lexicon.clashes(language, acts), Weight::Wrong, ": nobody could say which is meant");
        // A dollar is of one country or another: the question's own unit decides.
        let units = |m: &Meaning| matches!(m, Meaning::Unit(_));
        told(lexicon.clashes(language, units), Weight::Note, ": the question decides");
        let kinds: [fn(&Meaning) -> bool; 5] = [
            |m| matches!(m, Meaning::Number(_)),
            |m| matches!(m, Meaning::Times(_)),
            |m| matches!(m, Meaning::Ordinal(_)),
            |m| matches!(m, Meaning::Letter(_)),
            |m| matches!(m, Meaning::Less | Meaning::Same | Meaning::More),
        ];
        for kind in kinds {
            told(lexicon.clashes(language, kind), Weight::Wrong, ": nobody could say which is meant");
        }
        let counts = |m: &Meaning| {
            matches!(
                m,
                Meaning::Number(_)
                    | Meaning::Ordinal(_)
                    | Meaning::Unit(_)
                    | Meaning::Half
                    | Meaning::WithHalf(_)
                    | Meaning::All
            )
        };
        let mixed = lexicon.clashes(language, |m| commands(m) || !acts(m));
        let mixed = mixed.into_iter().filter(|(_, one, other)| commands(one) != commands(other));
        let (answers, others): (Vec<_>, Vec<_>) =
            mixed.partition(|(_, one, other)| counts(one) || counts(other));
        told(answers, Weight::Wrong, ": the command would win over the answer");
        told(others, Weight::Note, ": alone it is the command");
    }
}

/// Meanings that a message has as a whole: one word, one of them.
fn acts(meaning: &Meaning) -> bool {
    commands(meaning)
        || matches!(
            meaning,
            Meaning::DontKnow
                | Meaning::Refuse
                | Meaning::Unsure
                | Meaning::Yes
                | Meaning::Echo
                | Meaning::No
        )
}

fn commands(meaning: &Meaning) -> bool {
    matches!(meaning, Meaning::Keyword(_) | Meaning::StopAlone | Meaning::Skip)
}

/// The characters of a text that the GSM alphabet lacks, each once.
fn forcing(text: &str) -> String {
    let mut seen: Vec<char> = Vec::new();
    for c in text.chars() {
        if !seen.contains(&c) && segment::count(c.encode_utf8(&mut [0; 4])).encoding == Encoding::Unicode {
            seen.push(c);
        }
    }
    let shown: Vec<String> = seen.iter().map(|c| format!("`{c}` (U+{:04X})", u32::from(*c))).collect();
    shown.join(", ")
}

/// A sentence with values as long as a consultation should ever make them; empty if a variable has none. In a script of
/// 70 characters an SMS a careful author writes shorter, so the values are those of such a consultation.
fn with_long_values(speaker: &Speaker, key: &str, language: Language, gsm: bool) -> String {
    if key == IN_EVERY_SCRIPT {
        let languages = speaker.languages().collect();
        return speaker.say(&[Say::ChooseLanguage { languages }], None, 0, language, Medium::Sms).text;
    }
    let pick = |long: &'static str, short: &'static str| if gsm { long } else { short };
    let texts: [(&str, FluentValue<'_>); 6] = [
        ("asked_by", pick("The Asian Solidarity Economy Council", "Hội đồng Kinh tế Đoàn kết").into()),
        ("why", pick("We take what members say to the ASEAN forum.", "Để đưa ý kiến tới diễn đàn").into()),
        ("cost", pick("Replies are free.", "Trả lời miễn phí.").into()),
        ("group", "Fishers of San Vicente".into()),
        ("number", "+6281234567890".into()),
        (
            "question",
            pick(
                "Is your catch smaller than it was five years ago, about the same, or larger?",
                "Bây giờ bà con đánh bắt được ít hơn năm năm trước không?",
            )
            .into(),
        ),
    ];
    let numbers = [("questions", "6"), ("least", "0"), ("most", "100000"), ("example", "50000")];
    let day: FluentArgs<'_> = [
        ("day", FluentValue::from("30")),
        ("month", FluentValue::from(9)),
        ("year", FluentValue::from("2026")),
        ("buddhist_year", FluentValue::from("2569")),
    ]
    .into_iter()
    .collect();
    let mut values: FluentArgs<'_> = texts.into_iter().collect();
    for (name, value) in numbers {
        values.set(name, FluentValue::try_number(value));
    }
    values.set("date", speaker.sentence("date", Some(&day), language));
    let mut said = speaker.said_in(key, Some(&values), language).unwrap_or_default();
    if WITH_YES_AND_NO.contains(&key) && !said.is_empty() {
        let [yes, no] = ["yes-label", "no-label"].map(|label| speaker.sentence(label, None, language));
        said += &format!("\n1 {yes} 2 {no}");
    }
    said
}
