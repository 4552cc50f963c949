//! Reads a consultation's file: one TOML text.

use chrono::{LocalResult, NaiveDate, NaiveDateTime, TimeZone, Utc};
use chrono_tz::Tz;

use super::check::{self, Checked, Limits};
use super::{Condition, Consultation, Expected, Kind, Question, QuestionOption, Texts};
use crate::domain::Time;
use crate::domain::contact::Language;
use crate::domain::country::{all, zone};
use crate::domain::form::{Field, Form, Problem, Section, nearest};

/// Reads and checks a consultation's file for launching. `origin` names it in problems.
///
/// # Errors
/// Every mistake and everything that [`Limits`] forbids, in the order of the lines.
pub fn read(text: &str, origin: &str, limits: &Limits<'_>) -> Result<Checked, Vec<Problem>> {
    let form = Form::lay(&[(origin, text)], &[])?;
    let draft = form.read(Draft::read);
    let warnings = check::check(&draft, &form, limits);
    let problems = form.problems();
    match draft.finish() {
        Some(consultation) if problems.is_empty() => Ok(Checked { consultation, warnings }),
        _ => Err(problems),
    }
}

/// Reads a version that was checked when it was launched: its time may have passed since.
///
/// # Errors
/// What keeps the text from being a consultation at all.
pub fn parse(text: &str, origin: &str) -> Result<Consultation, Vec<Problem>> {
    let form = Form::lay(&[(origin, text)], &[])?;
    let draft = form.read(Draft::read);
    let problems = form.problems();
    match draft.finish() {
        Some(consultation) if problems.is_empty() => Ok(consultation),
        _ => Err(problems),
    }
}

/// A consultation as far as it could be read: what is `None` has been reported.
pub(super) struct Draft {
    pub(super) slug: Option<String>,
    pub(super) title: Option<Texts>,
    pub(super) asked_by: Option<Texts>,
    pub(super) why: Option<Texts>,
    pub(super) cost: Option<Texts>,
    pub(super) languages: Vec<Language>,
    pub(super) plain: Vec<Language>,
    pub(super) opens: Option<Time>,
    pub(super) closes: Option<Time>,
    pub(super) zone: Option<Tz>,
    pub(super) smallest_group: Option<u32>,
    pub(super) results: Option<NaiveDate>,
    pub(super) groups: Vec<String>,
    pub(super) remind_after_hours: Vec<u32>,
    pub(super) questions: Vec<Drafted>,
}

/// A question as far as it could be read, and where.
pub(super) struct Drafted {
    pub(super) path: String,
    pub(super) key: Option<String>,
    pub(super) kind: Option<Kind>,
    pub(super) text: Option<Texts>,
    pub(super) only_if: Vec<(String, Condition)>,
}

impl Draft {
    fn read(section: &Section<'_, '_>) -> Draft {
        let tags = |field: Option<Field<'_, '_>>| -> Vec<Language> {
            let items = field.map(Field::one_or_more).unwrap_or_default();
            items.iter().filter_map(|item| item.parsed("a language, such as km", Language::parse)).collect()
        };
        let languages = tags(section.needed("languages", "a list of languages, such as [\"en\", \"km\"]"));
        let texts = |name: &str| {
            let field = section.needed(name, &per_language(name))?;
            texts(&field, name, &languages)
        };
        let zone = section.needed("zone", "a time zone, such as Asia/Jakarta").and_then(|field| zone(&field));
        let time = |name: &str| {
            let field = section.needed(name, LOCAL)?;
            local(&field, zone?)
        };
        Draft {
            slug: section
                .needed("slug", SLUG)
                .and_then(|field| field.parsed(SLUG, |text| is_slug(text).then(|| text.to_owned()))),
            title: texts("title"),
            asked_by: texts("asked_by"),
            why: texts("why"),
            cost: texts("cost"),
            plain: tags(section.field("plain")),
            opens: time("opens"),
            closes: time("closes"),
            zone,
            smallest_group: section
                .needed("smallest_group", "the smallest number of people that is shown")
                .and_then(|field| field.whole(2..=1000))
                .and_then(|least| u32::try_from(least).ok()),
            results: section.needed("results", DAY).and_then(|field| {
                let day = NaiveDate::parse_from_str(&field.written()?, "%Y-%m-%d").ok();
                if day.is_none() {
                    field.wrong(DAY);
                }
                day
            }),
            groups: section
                .field("groups")
                .map(Field::one_or_more)
                .unwrap_or_default()
                .iter()
                .filter_map(|item| item.text().map(str::to_owned))
                .collect(),
            remind_after_hours: section
                .field("remind_after_hours")
                .map(Field::one_or_more)
                .unwrap_or_default()
                .iter()
                .filter_map(|item| item.whole(1..=720))
                .filter_map(|hours| u32::try_from(hours).ok())
                .collect(),
            questions: section
                .needed("question", "at least one question, under [[question]]")
                .and_then(|field| field.list())
                .unwrap_or_default()
                .iter()
                .filter_map(|item| item.section(|section| Drafted::read(section, item.path(), &languages)))
                .collect(),
            languages,
        }
    }

    /// The whole, if nothing is missing.
    fn finish(self) -> Option<Consultation> {
        Some(Consultation {
            slug: self.slug?,
            title: self.title?,
            asked_by: self.asked_by?,
            why: self.why?,
            cost: self.cost?,
            languages: self.languages,
            plain: self.plain,
            opens: self.opens?,
            closes: self.closes?,
            zone: self.zone?,
            smallest_group: self.smallest_group?,
            results: self.results?,
            groups: self.groups,
            remind_after_hours: self.remind_after_hours,
            questions: all(self.questions.into_iter().map(Drafted::finish))?,
        })
    }
}

impl Drafted {
    fn read(section: &Section<'_, '_>, path: &str, languages: &[Language]) -> Drafted {
        let word = section.needed("kind", "the kind of question").and_then(|field| field.one_of(&KINDS));
        let kind = match word {
            Some(word) => kind(word, section, languages),
            None => {
                // Which other fields belong here is not known then: let none of them be called wrong.
                section.entries();
                None
            }
        };
        Drafted {
            path: path.to_owned(),
            key: key(section),
            kind,
            text: section
                .needed("text", &per_language("text"))
                .and_then(|field| texts(&field, "text", languages)),
            only_if: section
                .field("only_if")
                .map(Field::one_or_more)
                .unwrap_or_default()
                .iter()
                .filter_map(|item| {
                    let read = item.section_of(CONDITION, |section| condition(section, item));
                    Some((item.path().to_owned(), read.flatten()?))
                })
                .collect(),
        }
    }

    pub(super) fn finish(self) -> Option<Question> {
        Some(Question {
            key: self.key?,
            kind: self.kind?,
            text: self.text?,
            only_if: self.only_if.into_iter().map(|(_, condition)| condition).collect(),
        })
    }
}

const LOCAL: &str = "a local time, such as \"2026-12-01 09:00\"";
const DAY: &str = "a day, such as \"2027-02-15\"";
const SLUG: &str = "a short name of small letters, digits and dashes";
const KEY: &str = "a short name of small letters, digits and _, beginning with a letter";
const CONDITION: &str = "a condition, such as { question = \"cover\", is = \"no\" }";

/// The word for a kind, before what belongs to it is read.
#[derive(Clone, Copy)]
enum Word {
    YesNo,
    Choice,
    Choices,
    Scale,
    Number,
    Text,
    Place,
    Voice,
}

/// The kinds, as they are written.
const KINDS: [(&str, Word); 8] = [
    ("yes-no", Word::YesNo),
    ("choice", Word::Choice),
    ("choices", Word::Choices),
    ("scale", Word::Scale),
    ("number", Word::Number),
    ("text", Word::Text),
    ("place", Word::Place),
    ("voice", Word::Voice),
];

/// Names become file names, columns and links.
const NAME_MOST: usize = 40;

fn kind(word: Word, section: &Section<'_, '_>, languages: &[Language]) -> Option<Kind> {
    let needed = |name: &str| {
        let field = section.needed(name, &per_language(name))?;
        texts(&field, name, languages)
    };
    let bound = |name: &str| section.needed(name, "a number");
    match word {
        Word::YesNo => Some(Kind::YesNo),
        Word::Choice => options(section, languages).map(Kind::Choice),
        Word::Choices => options(section, languages).map(Kind::Choices),
        Word::Place => options(section, languages).map(Kind::Place),
        Word::Scale => {
            let least = bound("least").and_then(|field| field.whole(0..=100));
            let most = bound("most").and_then(|field| field.whole(0..=100));
            let (low, high) = (needed("low"), needed("high"));
            Some(Kind::Scale { least: least?, most: most?, low: low?, high: high? })
        }
        Word::Number => {
            let least = bound("least").and_then(|field| field.number());
            let most = bound("most").and_then(|field| field.number());
            let unit = match section.field("unit") {
                Some(field) => texts(&field, "unit", languages),
                None => Some(Texts::default()),
            };
            Some(Kind::Number { least: least?, most: most?, unit: unit? })
        }
        Word::Voice => Some(Kind::Voice),
        Word::Text => Some(Kind::Text),
    }
}

fn options(section: &Section<'_, '_>, languages: &[Language]) -> Option<Vec<QuestionOption>> {
    let items = section.needed("option", "its options, under [[question.option]]")?.list()?;
    all(items.iter().map(|item| {
        let read = |option: &Section<'_, '_>| {
            let key = key(option);
            let label = option
                .needed("label", &per_language("label"))
                .and_then(|field| texts(&field, "label", languages));
            Some(QuestionOption { key: key?, label: label? })
        };
        item.section(read).flatten()
    }))
}

fn condition(section: &Section<'_, '_>, whole: &Field<'_, '_>) -> Option<Condition> {
    let question =
        section.needed("question", "the key of an earlier question").and_then(|field| field.text());
    let is = section.field("is");
    let bounds = (section.field("least"), section.field("most"));
    let is = match (is, bounds) {
        (Some(is), (None, None)) => {
            let keys = is.one_or_more();
            all(keys.iter().map(|key| key.text().map(str::to_owned))).map(Expected::OneOf)
        }
        (None, (None, None)) | (Some(_), _) => {
            whole.wrong("either `is`, or `least` and `most`");
            None
        }
        (None, (least, most)) => {
            let least = least.map_or(Some(f64::NEG_INFINITY), |field| field.number());
            let most = most.map_or(Some(f64::INFINITY), |field| field.number());
            least.zip(most).map(|(least, most)| Expected::Within { least, most })
        }
    };
    Some(Condition { question: question?.to_owned(), is: is? })
}

fn key(section: &Section<'_, '_>) -> Option<String> {
    let field = section.needed("key", KEY)?;
    field.parsed(KEY, |text| is_key(text).then(|| text.to_owned()))
}

fn is_key(text: &str) -> bool {
    let fits = |c: char| c.is_ascii_lowercase() || c.is_ascii_digit() || c == '_';
    text.len() <= NAME_MOST && text.starts_with(|c: char| c.is_ascii_lowercase()) && text.chars().all(fits)
}

fn is_slug(text: &str) -> bool {
    let fits = |c: char| c.is_ascii_lowercase() || c.is_ascii_digit() || c == '-';
    (1..=NAME_MOST).contains(&text.len()) && text.chars().all(fits) && !text.starts_with('-')
}

fn per_language(name: &str) -> String {
    format!("one text per language, such as {name}.en = \"…\"")
}

/// One sentence in several languages; which are missing is for `check` to say.
fn texts(field: &Field<'_, '_>, name: &str, languages: &[Language]) -> Option<Texts> {
    field.section_of(&per_language(name), |section| {
        let mut texts = Texts::default();
        for (tag, field) in section.entries() {
            let language = Language::parse(tag).filter(|tag| languages.is_empty() || languages.contains(tag));
            let Some(language) = language else {
                let known: Vec<&str> = languages.iter().map(Language::as_str).collect();
                let expected = format!("only the languages of this consultation: {}", known.join(", "));
                field.wrong_near(&expected, nearest(tag, known));
                continue;
            };
            let written = field.text().map(str::trim).unwrap_or_default();
            if !written.is_empty() {
                texts.0.insert(language, written.to_owned());
            }
        }
        texts
    })
}

/// A time as the clocks of the zone show it, between quotes or as TOML writes times.
fn local(field: &Field<'_, '_>, zone: Tz) -> Option<Time> {
    let written = field.written()?.replace('T', " ");
    let time = ["%Y-%m-%d %H:%M", "%Y-%m-%d %H:%M:%S"]
        .iter()
        .find_map(|form| NaiveDateTime::parse_from_str(&written, form).ok());
    let Some(time) = time else {
        field.wrong(LOCAL);
        return None;
    };
    match zone.from_local_datetime(&time) {
        LocalResult::Single(moment) | LocalResult::Ambiguous(moment, _) => Some(moment.with_timezone(&Utc)),
        LocalResult::None => {
            field.wrong("a time that the clocks of the zone show");
            None
        }
    }
}
