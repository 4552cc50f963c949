//! Says a digest in a language: every sentence is a key of `i18n/<language>/digest.ftl`, and what is said is laid out
//! twice, as text and as HTML.

use chrono_tz::Tz;
use fluent::FluentValue;
use serde::Serialize;

use super::{html, text};
use crate::domain::Time;
use crate::domain::consultation::{Consultation, Kind, Question, QuestionOption, Texts};
use crate::domain::contact::Language;
use crate::domain::digest::{
    Breakdown, By, Count, Digest, Findings, Silence, Stages, Unheard, Verbatims, What,
};

/// Says a key with its variables, in the language of the digest.
pub type Sentence<'a> = dyn Fn(&str, &[(&str, FluentValue<'_>)]) -> String + 'a;

/// Percentages of fewer answers than this look more certain than they are, and are left out.
pub const LEAST_FOR_PERCENT: u64 = 30;

/// What stands for a number that is not shown.
const HIDDEN: &str = "–";

/// A digest, ready to be sent. What members wrote is in it, so it cannot print itself.
#[derive(Clone, PartialEq, Eq)]
pub struct Rendered {
    /// One line.
    pub subject: String,
    /// For a terminal, a chat and mail programs without HTML.
    pub text: String,
    /// One page that needs no other file and runs no script.
    pub html: String,
}

/// Renders `digest` in `language`; `missed` digests before it were not sent, and it says so.
///
/// # Errors
/// When the page's template cannot be filled: a defect of ours, never of the digest.
pub fn render(
    consultation: &Consultation,
    digest: &Digest,
    missed: usize,
    language: Language,
    sentence: &Sentence<'_>,
) -> Result<Rendered, minijinja::Error> {
    let speaker = Speaker { consultation, language, sentence };
    let page = speaker.page(digest, missed);
    Ok(Rendered { subject: page.subject.clone(), text: text::lay_out(&page), html: html::lay_out(&page)? })
}

/// A digest in words, before it is laid out.
#[derive(Serialize)]
pub(super) struct Page {
    pub(super) language: String,
    pub(super) subject: String,
    pub(super) title: String,
    pub(super) opening: Vec<String>,
    pub(super) reach: Section,
    pub(super) columns: Vec<String>,
    pub(super) tables: Vec<Table>,
    pub(super) unheard: Section,
    pub(super) questions_heading: String,
    pub(super) questions: Vec<Asked>,
    pub(super) to_do: Section,
    pub(super) legend: Vec<String>,
}

/// A heading with sentences under it.
#[derive(Serialize)]
pub(super) struct Section {
    pub(super) heading: String,
    pub(super) lines: Vec<String>,
}

/// Rows of figures under the columns of the page.
#[derive(Serialize)]
pub(super) struct Table {
    pub(super) heading: String,
    pub(super) rows: Vec<Figures>,
}

/// A row.
#[derive(Serialize)]
pub(super) struct Figures {
    pub(super) name: String,
    pub(super) cells: Vec<String>,
}

/// A question and what was said to it.
#[derive(Serialize)]
pub(super) struct Asked {
    pub(super) number: usize,
    pub(super) text: String,
    pub(super) notes: Vec<String>,
    pub(super) lines: Vec<Bar>,
    pub(super) several_note: String,
    pub(super) several: Vec<Bar>,
    pub(super) open: Vec<Written>,
}

/// A line of a question.
#[derive(Serialize)]
pub(super) struct Bar {
    pub(super) label: String,
    pub(super) count: String,
    pub(super) percent: String,
    /// Of a hundred, how far the bar reaches; not drawn without.
    pub(super) width: Option<u64>,
}

/// Open answers in one language.
#[derive(Serialize)]
pub(super) struct Written {
    pub(super) language: String,
    pub(super) heading: String,
    pub(super) texts: Vec<String>,
    pub(super) note: String,
}

struct Speaker<'a> {
    consultation: &'a Consultation,
    language: Language,
    sentence: &'a Sentence<'a>,
}

impl Speaker<'_> {
    fn page(&self, digest: &Digest, missed: usize) -> Page {
        let title = self.own(&self.consultation.title).to_owned();
        Page {
            language: self.language.to_string(),
            subject: self.with("digest-subject", &[("title", &title), ("date", &self.day(digest.at))]),
            opening: self.opening(digest, missed),
            reach: self.reach(digest),
            columns: ["invited", "reached", "started", "completed", "left"]
                .map(|stage| self.say(&format!("digest-{stage}")))
                .to_vec(),
            tables: self.tables(digest),
            unheard: self.unheard(digest),
            questions_heading: self.say("digest-questions"),
            questions: digest
                .questions
                .iter()
                .zip(&self.consultation.questions)
                .enumerate()
                .map(|(index, (findings, question))| self.asked(index + 1, question, findings))
                .collect(),
            to_do: self.to_do(digest),
            legend: ["digest-hidden", "digest-earlier", "digest-first-group", "digest-not-a-sample"]
                .map(|key| self.say(key))
                .to_vec(),
            title,
        }
    }

    fn opening(&self, digest: &Digest, missed: usize) -> Vec<String> {
        let zone = self.consultation.zone;
        let mut lines = vec![
            self.with("digest-asked-by", &[("who", self.own(&self.consultation.asked_by))]),
            self.with("digest-counted", &[("date", &moment(digest.at, zone)), ("zone", zone.name())]),
            match digest.since {
                Some(since) => self.with("digest-since", &[("date", &moment(since, zone))]),
                None => self.say("digest-first"),
            },
        ];
        if missed > 0 {
            lines.push(self.with("digest-missed", &[("count", &missed.to_string())]));
        }
        lines.push(self.with("digest-rule", &[("group", &digest.smallest_group.to_string())]));
        lines
    }

    fn reach(&self, digest: &Digest) -> Section {
        let lines = match &digest.reach {
            None => vec![self.say("digest-reach-none")],
            Some(reach) if reach.at != digest.at => {
                vec![
                    self.with("digest-reach-earlier", &[("date", &moment(reach.at, self.consultation.zone))]),
                ]
            }
            Some(_) => Vec::new(),
        };
        Section { heading: self.say("digest-reach"), lines }
    }

    fn tables(&self, digest: &Digest) -> Vec<Table> {
        let Some(reach) = &digest.reach else {
            return Vec::new();
        };
        let all = [("digest-total", Some(&reach.total)), ("digest-new", reach.new.as_ref())];
        let all = all.into_iter().filter_map(|(key, stages)| Some(figures(self.say(key), stages?)));
        let all = Table { heading: self.say("digest-all"), rows: all.collect() };
        std::iter::once(all).chain(reach.by.iter().map(|breakdown| self.breakdown(breakdown))).collect()
    }

    fn breakdown(&self, breakdown: &Breakdown) -> Table {
        let heading = match breakdown.by {
            By::Country => "digest-by-country",
            By::Language => "digest-by-language",
            By::Channel => "digest-by-channel",
            By::Group => "digest-by-group",
        };
        let rows = breakdown.rows.iter();
        Table {
            heading: self.say(heading),
            rows: rows.map(|row| figures(self.names(breakdown.by, &row.names), &row.stages)).collect(),
        }
    }

    fn names(&self, by: By, names: &[String]) -> String {
        let names: Vec<String> = names.iter().map(|name| self.name(by, name)).collect();
        names.join(" + ")
    }

    fn name(&self, by: By, name: &str) -> String {
        match by {
            By::Group if name.is_empty() => self.say("digest-no-group"),
            By::Country | By::Language | By::Channel if name.is_empty() => self.say("digest-unknown"),
            By::Country => self.with("digest-country", &[("code", name)]),
            By::Language => self.with("digest-language", &[("code", name)]),
            By::Channel | By::Group => name.to_owned(),
        }
    }

    fn unheard(&self, digest: &Digest) -> Section {
        let mut lines: Vec<String> = digest.unheard.iter().map(|unheard| self.silence(unheard)).collect();
        if lines.is_empty() {
            lines.push(self.say("digest-unheard-none"));
        }
        Section { heading: self.say("digest-unheard"), lines }
    }

    fn silence(&self, unheard: &Unheard) -> String {
        let name = self.names(unheard.by, &unheard.names);
        match unheard.why {
            Silence::NotInvited => self.with("digest-not-invited", &[("name", &name)]),
            Silence::Nobody { invited } => {
                self.with("digest-nobody-answered", &[("name", &name), ("invited", &invited.to_string())])
            }
            Silence::Few { invited, started } => self.with(
                "digest-few-answered",
                &[("name", &name), ("invited", &invited.to_string()), ("started", &started.to_string())],
            ),
        }
    }

    fn asked(&self, number: usize, question: &Question, findings: &Findings) -> Asked {
        let base = findings.base.exact();
        let given =
            findings.lines.iter().find(|(what, _)| *what == What::Given).and_then(|(_, count)| count.exact());
        let options = options(&question.kind);
        let several = options.iter().zip(&findings.several);
        Asked {
            number,
            text: self.own(&question.text).to_owned(),
            notes: self.notes(question, findings),
            lines: findings
                .lines
                .iter()
                .map(|(what, count)| bar(self.what(*what, question), *count, base))
                .collect(),
            several_note: self.say("digest-several"),
            several: several
                .map(|(option, count)| bar(self.own(&option.label).to_owned(), *count, given))
                .collect(),
            open: findings.open.iter().map(|verbatims| self.written(verbatims)).collect(),
        }
    }

    fn notes(&self, question: &Question, findings: &Findings) -> Vec<String> {
        let mut notes = vec![match findings.base.exact() {
            Some(base) => self.with("digest-base", &[("count", &base.to_string())]),
            None => self.say("digest-base-hidden"),
        }];
        if let Some(new) = findings.new {
            notes.push(self.with("digest-base-new", &[("count", &new.to_string())]));
        }
        let unit = match &question.kind {
            Kind::Number { unit, .. } => self.own(unit),
            _ => "",
        };
        if let Some(middle) = findings.middle {
            let number = |number: f64| format!("{number} {unit}").trim_end().to_owned();
            notes.push(self.with("digest-median", &[("median", &number(middle.median))]));
            if let Some((low, high)) = middle.quartiles {
                notes.push(self.with("digest-quartiles", &[("low", &number(low)), ("high", &number(high))]));
            }
        }
        notes
    }

    fn what(&self, what: What, question: &Question) -> String {
        let key = match what {
            What::Option(index) => {
                let option = options(&question.kind).get(index);
                return option.map_or("", |option| self.own(&option.label)).to_owned();
            }
            What::Point(point) => return self.point(point, &question.kind),
            What::Yes => "digest-yes",
            What::No => "digest-no",
            What::Given if matches!(question.kind, Kind::Place(_)) => "digest-elsewhere",
            What::Given => "digest-given",
            What::Media => "digest-media",
            What::DontKnow => "digest-dont-know",
            What::Refused => "digest-refused",
            What::Skipped => "digest-skipped",
            What::Review => "digest-review",
        };
        self.say(key)
    }

    fn point(&self, point: i64, kind: &Kind) -> String {
        let meaning = match kind {
            Kind::Scale { least, low, .. } if point == *least => self.own(low),
            Kind::Scale { most, high, .. } if point == *most => self.own(high),
            _ => "",
        };
        format!("{point} {meaning}").trim_end().to_owned()
    }

    fn written(&self, verbatims: &Verbatims) -> Written {
        let language = self.name(By::Language, verbatims.language.as_str());
        let note = match (verbatims.texts.is_empty(), verbatims.more) {
            (true, _) => self.say("digest-open-withheld"),
            (false, true) => self.say("digest-open-more"),
            (false, false) => String::new(),
        };
        Written {
            language: verbatims.language.to_string(),
            heading: self.with("digest-open", &[("language", &language)]),
            texts: verbatims.texts.clone(),
            note,
        }
    }

    fn to_do(&self, digest: &Digest) -> Section {
        let counted = [
            ("digest-waiting", digest.waiting),
            ("digest-stops", digest.stops),
            ("digest-corrected", digest.corrected),
        ];
        Section {
            heading: self.say("digest-to-do"),
            lines: counted.map(|(key, count)| self.with(key, &[("count", &figure(count))])).to_vec(),
        }
    }

    /// What the consultation says, in the language of the digest or else in its first.
    fn own<'t>(&self, texts: &'t Texts) -> &'t str {
        let first = self.consultation.languages.first().and_then(|language| texts.get(*language));
        texts.get(self.language).or(first).unwrap_or_default()
    }

    fn day(&self, time: Time) -> String {
        time.with_timezone(&self.consultation.zone).format("%Y-%m-%d").to_string()
    }

    fn say(&self, key: &str) -> String {
        (self.sentence)(key, &[])
    }

    /// Numbers go in as text, so that they stand in the same digits as in the tables.
    fn with(&self, key: &str, variables: &[(&str, &str)]) -> String {
        let variables: Vec<(&str, FluentValue<'_>)> =
            variables.iter().map(|(name, value)| (*name, FluentValue::from(*value))).collect();
        (self.sentence)(key, &variables)
    }
}

fn moment(time: Time, zone: Tz) -> String {
    time.with_timezone(&zone).format("%Y-%m-%d %H:%M").to_string()
}

fn options(kind: &Kind) -> &[QuestionOption] {
    match kind {
        Kind::Choice(options) | Kind::Choices(options) | Kind::Place(options) => options,
        Kind::YesNo | Kind::Scale { .. } | Kind::Number { .. } | Kind::Text | Kind::Voice => &[],
    }
}

fn figure(count: Count) -> String {
    match count {
        Count::Exact(number) => number.to_string(),
        Count::Earlier(number) => format!("~{number}"),
        Count::Hidden => HIDDEN.to_owned(),
    }
}

fn figures(name: String, stages: &Stages) -> Figures {
    let cells = [stages.invited, stages.reached, stages.started, stages.completed, stages.left];
    Figures { name, cells: cells.map(figure).to_vec() }
}

fn bar(label: String, count: Count, base: Option<u64>) -> Bar {
    let part = count.exact().zip(base.filter(|base| *base > 0));
    let percent = part.filter(|(_, base)| *base >= LEAST_FOR_PERCENT);
    Bar {
        label,
        count: figure(count),
        percent: percent
            .map(|(count, base)| format!("{}%", (count * 200 + base) / (base * 2)))
            .unwrap_or_default(),
        width: part.map(|(count, base)| count * 100 / base),
    }
}
