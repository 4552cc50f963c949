//! What was said to one question: tallied exactly, then shown as far as it hides everybody.

use std::collections::{BTreeMap, HashSet};

use super::few::{self, Line, hold};
use super::fold::{AnswerRow, Members, Said};
use super::redact::redact;
use super::{Count, Findings, Middle, ShownOpen, ShownQuestion, Verbatims, What};
use crate::domain::Time;
use crate::domain::consultation::{Kind, Question, QuestionOption};
use crate::domain::contact::Language;
use crate::domain::zawgyi;

/// Open answers kept of each question and language: a digest is read, and the export has them all.
pub const MOST_VERBATIMS: usize = 200;

/// What was said to one question so far.
pub(super) struct Tally<'a> {
    question: &'a Question,
    last: Option<&'a ShownQuestion>,
    members: Members,
    what: Vec<What>,
    cells: Vec<u64>,
    several: Vec<u64>,
    numbers: Vec<f64>,
    open: BTreeMap<Language, Open>,
}

/// Open answers in one language: those that an earlier digest showed, and those that came since.
#[derive(Default)]
struct Open {
    earlier: (u64, Vec<String>),
    newer: (u64, Vec<String>),
    newest: Option<Time>,
}

impl<'a> Tally<'a> {
    /// Nothing said yet, after a digest that showed `last`.
    pub(super) fn new(question: &'a Question, last: Option<&'a ShownQuestion>) -> Tally<'a> {
        let mut what = match &question.kind {
            Kind::YesNo => vec![What::Yes, What::No],
            Kind::Choice(options) => (0..options.len()).map(What::Option).collect(),
            Kind::Place(options) => (0..options.len()).map(What::Option).chain([What::Given]).collect(),
            Kind::Scale { least, most, .. } => (*least..=*most).map(What::Point).collect(),
            Kind::Choices(_) | Kind::Number { .. } | Kind::Text => vec![What::Given],
            Kind::Voice => vec![What::Given, What::Media],
        };
        what.extend([What::DontKnow, What::Refused, What::Skipped, What::Review]);
        let several = match &question.kind {
            Kind::Choices(options) => options.len(),
            _ => 0,
        };
        Tally {
            question,
            last,
            members: Members::default(),
            cells: vec![0; what.len()],
            several: vec![0; several],
            what,
            numbers: Vec::new(),
            open: BTreeMap::new(),
        }
    }

    /// Counts a member's answer, and says so; not another one of theirs.
    pub(super) fn add(&mut self, row: &AnswerRow<'_>) -> bool {
        if !self.members.insert(row.member) {
            return false;
        }
        let what = match row.said {
            Said::Value(value) => self.read(value),
            Said::Text { words, language, at } => {
                let until = self.last.and_then(|last| last.open.until.get(language.as_str()));
                // What an old phone wrote would be shown as other letters.
                self.open.entry(language).or_default().add(&zawgyi::readable(words), at, until);
                What::Given
            }
            Said::Media => What::Media,
            Said::DontKnow => What::DontKnow,
            Said::Refused => What::Refused,
            Said::Skipped => What::Skipped,
            Said::Review => What::Review,
        };
        // What no line is for (a value that an older version took) is for a person to read.
        let cell = self.what.iter().position(|line| *line == what).unwrap_or(self.what.len() - 1);
        self.cells[cell] += 1;
        true
    }

    fn read(&mut self, value: &str) -> What {
        let option =
            |options: &[QuestionOption], key: &str| options.iter().position(|option| option.key == key);
        match &self.question.kind {
            Kind::YesNo if value == "yes" => What::Yes,
            Kind::YesNo if value == "no" => What::No,
            Kind::Choice(options) | Kind::Place(options) => {
                option(options, value).map_or(What::Review, What::Option)
            }
            Kind::Choices(options) => {
                let given: Option<HashSet<usize>> =
                    value.split(',').map(|key| option(options, key)).collect();
                given.map_or(What::Review, |given| {
                    given.into_iter().for_each(|index| self.several[index] += 1);
                    What::Given
                })
            }
            Kind::Scale { .. } => match value.parse::<f64>() {
                Ok(point) if point.fract() == 0.0 => What::Point(point as i64),
                _ => What::Review,
            },
            Kind::Number { .. } => match value.parse::<f64>() {
                Ok(number) if number.is_finite() => {
                    self.numbers.push(number);
                    What::Given
                }
                _ => What::Review,
            },
            Kind::YesNo | Kind::Text | Kind::Voice => What::Review,
        }
    }

    /// What may be shown, and what to keep of it.
    pub(super) fn finish(self, k: u64) -> (Findings, ShownQuestion) {
        let line = hold(&self.cells, self.last.map(|last| &last.line), k);
        let counts: Vec<Count> = (0..self.what.len()).map(|cell| line.count(cell)).collect();
        let at = |what: What| self.what.iter().position(|other| *other == what);
        let given =
            at(What::Given).and_then(|cell| (line.counted == self.cells).then(|| counts[cell].exact())?);
        let several: Vec<Line> = self.several(given, k);
        let middle = match &self.question.kind {
            Kind::Number { .. } => given.and_then(|_| middle(self.numbers, k)),
            // The middle of a scale follows from its points: it is shown when they all are.
            Kind::Scale { .. } if !line.held.contains(&true) => middle(points(&self.what, &line), k),
            _ => None,
        };
        let (verbatims, open) = opened(self.open, self.last.map(|last| &last.open), given, k);
        let findings = Findings {
            base: line.sum(),
            new: self.last.map(|last| line.base.saturating_sub(last.line.base)),
            lines: self.what.into_iter().zip(counts).collect(),
            several: several.iter().map(|line| line.count(0)).collect(),
            middle,
            open: verbatims,
        };
        (findings, ShownQuestion { line, several, open })
    }

    /// For each option, those who gave it and those who gave others only: a line of two, whose base is `given`. While
    /// that is held, so are they.
    fn several(&self, given: Option<u64>, k: u64) -> Vec<Line> {
        let last = |index: usize| self.last.and_then(|last| last.several.get(index));
        self.several
            .iter()
            .enumerate()
            .map(|(index, gave)| match given {
                Some(given) => hold(&[*gave, given - gave], last(index), k),
                None => last(index).cloned().unwrap_or_else(|| Line::nothing(2)),
            })
            .collect()
    }
}

impl Open {
    /// Adds one that was written then, after a digest that showed those written `until`.
    fn add(&mut self, text: &str, at: Time, until: Option<&Time>) {
        let earlier = until.is_some_and(|until| at <= *until);
        let (count, texts) = if earlier { &mut self.earlier } else { &mut self.newer };
        *count += 1;
        if texts.len() < MOST_VERBATIMS {
            texts.push(text.to_owned());
        }
        self.newest = self.newest.max(Some(at));
    }
}

/// Open answers in the languages whose writers may be counted: as a line of those languages whose base is `given`.
/// Those that came since are shown when their language moves on; while `given` is held, none does.
fn opened(
    mut open: BTreeMap<Language, Open>,
    last: Option<&ShownOpen>,
    given: Option<u64>,
    k: u64,
) -> (Vec<Verbatims>, ShownOpen) {
    for language in last.into_iter().flat_map(|last| &last.languages).filter_map(|name| Language::parse(name))
    {
        open.entry(language).or_default();
    }
    let languages: Vec<String> = open.keys().map(Language::to_string).collect();
    let before = last.map(|last| last.of(&languages));
    let writers: Vec<u64> = open.values().map(|open| open.earlier.0 + open.newer.0).collect();
    let line = match given {
        Some(_) => hold(&writers, before.as_ref(), k),
        None => before.unwrap_or_else(|| Line::nothing(languages.len())),
    };
    let moved = line.counted == writers;
    let mut until = last.map(|last| last.until.clone()).unwrap_or_default();
    let mut verbatims = Vec::with_capacity(open.len());
    for (cell, (language, open)) in open.into_iter().enumerate() {
        let (mut count, mut texts) = open.earlier;
        if moved && !line.held[cell] {
            count += open.newer.0;
            texts.extend(open.newer.1);
            until.extend(open.newest.map(|newest| (language.to_string(), newest)));
        }
        // Some may have been taken back since they were shown.
        if few::is_few(count as i64, k) {
            texts.clear();
        }
        texts.truncate(MOST_VERBATIMS);
        let more = !texts.is_empty() && count > texts.len() as u64;
        let mut texts: Vec<String> = texts.iter().map(|text| redact(text)).collect();
        texts.sort_unstable();
        verbatims.push(Verbatims { language, texts, more });
    }
    let shown = ShownOpen { languages, line, until };
    (verbatims, shown)
}

impl ShownOpen {
    /// The line with a cell for each of `languages`, which are at least those it has; of the others nobody wrote.
    fn of(&self, languages: &[String]) -> Line {
        let mut line = Line::nothing(languages.len());
        for (cell, language) in languages.iter().enumerate() {
            let was = self.languages.iter().position(|other| other == language);
            line.shown[cell] = was.map_or(0, |was| self.line.shown[was]);
            line.counted[cell] = was.map_or(0, |was| self.line.counted[was]);
            line.held[cell] = was.map_or(self.line.unseen(), |was| self.line.held[was]);
        }
        line.base = self.line.base;
        line
    }
}

fn points(what: &[What], line: &Line) -> Vec<f64> {
    let points = what.iter().zip(&line.shown).filter_map(|(what, count)| match what {
        What::Point(point) => Some((*point as f64, *count as usize)),
        _ => None,
    });
    points.flat_map(|(point, count)| std::iter::repeat_n(point, count)).collect()
}

fn middle(mut numbers: Vec<f64>, k: u64) -> Option<Middle> {
    let count = numbers.len() as u64;
    (count >= 2 * k).then(|| {
        numbers.sort_unstable_by(f64::total_cmp);
        Middle {
            median: two_figures(quantile(&numbers, 2)),
            quartiles: (count >= 4 * k)
                .then(|| (two_figures(quantile(&numbers, 1)), two_figures(quantile(&numbers, 3)))),
        }
    })
}

/// The value at `quarter` quarters of the way from the first to the last, between two where it falls between.
fn quantile(sorted: &[f64], quarter: usize) -> f64 {
    let way = (sorted.len() - 1) * quarter;
    let (at, rest) = (way / 4, (way % 4) as f64 / 4.0);
    let next = sorted[(at + 1).min(sorted.len() - 1)];
    sorted[at] + (next - sorted[at]) * rest
}

fn two_figures(number: f64) -> f64 {
    format!("{number:.1e}").parse().unwrap_or(number)
}
