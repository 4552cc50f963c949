//! Labelled replies: a JSON object a line, as `tests/replies/*.jsonl` have them.

use std::collections::BTreeMap;
use std::path::Path;

use anyhow::{Context as _, bail};
use serde::{Deserialize, Serialize};

use crate::domain::answer::Answer;
use crate::domain::consultation::{Kind, Question, QuestionOption, Texts};
use crate::domain::contact::{Country, Language};
use crate::domain::message::Words;
use crate::domain::session::{Keyword, Reading};

/// One reply, what was asked, and what a fair clerk would record.
#[derive(Debug, Clone)]
pub struct Row {
    /// Names the row in reports.
    pub id: String,
    /// The member's.
    pub language: Language,
    /// Where they are.
    pub country: Country,
    /// What was asked, in that language.
    pub question: Question,
    /// What was typed.
    pub reply: Words,
    /// What is to be recorded.
    pub expect: Label,
    /// What the row is about: `label-typo`, `stop`.
    pub class: String,
    /// How far clerks would agree.
    pub confidence: Confidence,
}

/// How far clerks would agree on a label.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Serialize, Deserialize)]
#[serde(rename_all = "lowercase")]
pub enum Confidence {
    /// Two would.
    High,
    /// Most would.
    Medium,
    /// One reading of several, kept because of what must not be recorded.
    Low,
}

/// A reading, as rows write it: `{"answer":"yes"}`, `{"options":["less"]}`, `{"ask_again":true}`.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum Label {
    /// Yes or no.
    Answer(YesNo),
    /// The keys, in the question's order.
    Options(Vec<String>),
    /// A number or a point of a scale.
    Number(f64),
    /// Kept as typed.
    Text(bool),
    /// "I don't know."
    DontKnow(bool),
    /// "I will not say."
    Refuse(bool),
    /// Skipped.
    Skip(bool),
    /// A command.
    Keyword(Command),
    /// Not sure enough.
    AskAgain(bool),
}

/// Yes or no.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "lowercase")]
pub enum YesNo {
    /// Yes.
    Yes,
    /// No.
    No,
}

/// The commands by their English names.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "lowercase")]
pub enum Command {
    /// Opt out.
    Stop,
    /// Opt in again, or begin.
    Start,
    /// Help.
    Help,
    /// The menu.
    Menu,
    /// The question before.
    Back,
    /// Another language.
    Language,
}

impl Label {
    /// The label of a reading; the words of a text are left out of it.
    pub fn of(reading: &Reading) -> Label {
        match reading {
            Reading::AskAgain => Label::AskAgain(true),
            Reading::Keyword(keyword) => Label::Keyword(match keyword {
                Keyword::Stop => Command::Stop,
                Keyword::Start => Command::Start,
                Keyword::Help => Command::Help,
                Keyword::Menu => Command::Menu,
                Keyword::Back => Command::Back,
                Keyword::Language => Command::Language,
            }),
            Reading::Answer(answer) => match answer {
                Answer::Yes => Label::Answer(YesNo::Yes),
                Answer::No => Label::Answer(YesNo::No),
                Answer::Options(keys) => Label::Options(keys.clone()),
                Answer::Number(number) => Label::Number(*number),
                Answer::DontKnow => Label::DontKnow(true),
                Answer::Refused => Label::Refuse(true),
                Answer::Skipped => Label::Skip(true),
                Answer::Text(_) | Answer::Media | Answer::Review(_) => Label::Text(true),
            },
        }
    }

    /// Whether two labels say the same; numbers may differ by what adding up halves and tenths loses.
    pub fn same(&self, other: &Label) -> bool {
        match (self, other) {
            (Label::Number(one), Label::Number(other)) => (one - other).abs() < 1e-9,
            (one, other) => one == other,
        }
    }
}

impl std::fmt::Display for Label {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.write_str(&serde_json::to_string(self).map_err(|_| std::fmt::Error)?)
    }
}

/// A row as it is written. Unknown fields are left alone: `note` is for people.
#[derive(Deserialize)]
struct Written {
    id: String,
    language: String,
    country: String,
    question: Asked,
    reply: String,
    expect: Expect,
    class: String,
    confidence: Confidence,
}

#[derive(Deserialize)]
struct Expect {
    reading: Label,
}

#[derive(Deserialize)]
#[serde(tag = "kind", rename_all = "kebab-case")]
enum Asked {
    YesNo,
    Choice {
        options: Vec<Shown>,
    },
    Choices {
        options: Vec<Shown>,
    },
    Scale {
        min: i64,
        max: i64,
    },
    Number {
        min: f64,
        max: f64,
        #[serde(default)]
        unit: String,
    },
    Text,
    Place,
}

#[derive(Deserialize)]
struct Shown {
    key: String,
    label: String,
}

/// Reads a file of rows.
///
/// # Errors
/// The file and the line that is no row, and why.
pub fn read(path: &Path) -> anyhow::Result<Vec<Row>> {
    let text = std::fs::read_to_string(path).with_context(|| path.display().to_string())?;
    let lines = text.lines().zip(1..).filter(|(line, _)| !line.trim().is_empty());
    lines.map(|(line, number)| row(line).with_context(|| format!("{}:{number}", path.display()))).collect()
}

fn row(line: &str) -> anyhow::Result<Row> {
    let written: Written = serde_json::from_str(line)?;
    let language = tag(&written.language)?;
    let Some(country) = Country::parse(&written.country) else {
        bail!("`{}` is no country: two letters, such as KH", written.country)
    };
    Ok(Row {
        id: written.id,
        language,
        country,
        question: asked(written.question, language)?,
        reply: Words(written.reply),
        expect: written.expect.reading,
        class: written.class,
        confidence: written.confidence,
    })
}

fn tag(text: &str) -> anyhow::Result<Language> {
    Language::parse(text).with_context(|| format!("`{text}` is no language tag, such as km or zh-Hans"))
}

/// A question as it is typed: `yes-no`, `text`, `place`, `scale:1-5`, `number:0-5000:kg`, `choice:less=Less,more=More`,
/// `choices:Boat,Ice` (keys 1, 2, …), or the JSON object of a row.
///
/// # Errors
/// What is not understood of it.
pub fn question(typed: &str, language: Language) -> anyhow::Result<Question> {
    if typed.trim_start().starts_with('{') {
        return asked(serde_json::from_str(typed).context("the question")?, language);
    }
    let (kind, rest) = typed.split_once(':').unwrap_or((typed, ""));
    let options = || -> Vec<Shown> {
        let each = rest.split(',').map(str::trim).filter(|label| !label.is_empty()).zip(1..);
        each.map(|(option, place)| match option.split_once('=') {
            Some((key, label)) => Shown { key: key.trim().to_owned(), label: label.trim().to_owned() },
            None => Shown { key: place.to_string(), label: option.to_owned() },
        })
        .collect()
    };
    let (bounds, unit) = rest.split_once(':').unwrap_or((rest, ""));
    let from_to =
        || bounds.split_once('-').with_context(|| format!("`{typed}`: from-to, such as {kind}:1-5"));
    let bad = |bound: &str| format!("`{typed}`: `{bound}` is no number");
    let question = match kind {
        "yes-no" => Asked::YesNo,
        "text" => Asked::Text,
        "place" => Asked::Place,
        "choice" => Asked::Choice { options: options() },
        "choices" => Asked::Choices { options: options() },
        "scale" => {
            let (min, max) = from_to()?;
            let bound = |text: &str| text.trim().parse().with_context(|| bad(text));
            Asked::Scale { min: bound(min)?, max: bound(max)? }
        }
        "number" => {
            let (min, max) = from_to()?;
            let bound = |text: &str| text.trim().parse().with_context(|| bad(text));
            Asked::Number { min: bound(min)?, max: bound(max)?, unit: unit.to_owned() }
        }
        other => bail!(
            "`{other}` is no kind of question: yes-no, choice, choices, scale, number, text or place; such as \
             scale:1-5, number:0-100:kg, choice:less=Less,more=More"
        ),
    };
    asked(question, language)
}

fn asked(asked: Asked, language: Language) -> anyhow::Result<Question> {
    let texts = |text: String| Texts(BTreeMap::from([(language, text)]));
    let options = |shown: Vec<Shown>| -> anyhow::Result<Vec<QuestionOption>> {
        if shown.is_empty() {
            bail!("a question with no options");
        }
        Ok(shown.into_iter().map(|o| QuestionOption { key: o.key, label: texts(o.label) }).collect())
    };
    let kind = match asked {
        Asked::YesNo => Kind::YesNo,
        Asked::Choice { options: shown } => Kind::Choice(options(shown)?),
        Asked::Choices { options: shown } => Kind::Choices(options(shown)?),
        Asked::Scale { min, max } => {
            Kind::Scale { least: min, most: max, low: Texts::default(), high: Texts::default() }
        }
        Asked::Number { min, max, unit } => Kind::Number { least: min, most: max, unit: texts(unit) },
        Asked::Text => Kind::Text,
        Asked::Place => Kind::Place(Vec::new()),
    };
    Ok(Question { key: "asked".to_owned(), kind, text: Texts::default(), only_if: Vec::new() })
}
