//! How many replies were read right, asked again, wrongly accepted: by language, class and confidence.

use std::collections::BTreeMap;

use serde::Serialize;
use serde_json::json;

use super::rows::{Confidence, Label, Row};
use crate::domain::contact::Language;

/// What came of a row.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize)]
#[serde(rename_all = "kebab-case")]
pub enum Outcome {
    /// As its label says.
    Right,
    /// Asked again where a clerk would have known.
    AskedAgain,
    /// Something else was recorded or done.
    Wrong,
}

/// A row and how it was read.
#[derive(Debug, Clone)]
pub struct Judged {
    /// The row.
    pub row: Row,
    /// Its reading.
    pub reading: Label,
    /// How the two compare.
    pub outcome: Outcome,
}

impl Judged {
    /// Compares a reading with its row's label.
    pub fn new(row: Row, reading: Label) -> Judged {
        let outcome = if reading.same(&row.expect) {
            Outcome::Right
        } else if reading == Label::AskAgain(true) {
            Outcome::AskedAgain
        } else {
            Outcome::Wrong
        };
        Judged { row, reading, outcome }
    }
}

/// Right, asked again, wrongly accepted.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq)]
struct Tally([usize; 3]);

impl Tally {
    fn count(&mut self, outcome: Outcome) {
        self.0[outcome as usize] += 1;
    }

    fn rows(self) -> usize {
        self.0.iter().sum()
    }

    fn share(self, outcome: Outcome) -> f64 {
        if self.rows() == 0 { 0.0 } else { self.0[outcome as usize] as f64 / self.rows() as f64 }
    }

    fn json(self) -> serde_json::Value {
        let [right, asked, wrong] = self.0;
        json!({ "right": right, "asked-again": asked, "wrong": wrong })
    }
}

/// A tally for each confidence.
#[derive(Debug, Clone, Copy, Default)]
struct Tallies {
    high: Tally,
    medium: Tally,
    low: Tally,
}

impl Tallies {
    fn count(&mut self, judged: &Judged) {
        let tally = match judged.row.confidence {
            Confidence::High => &mut self.high,
            Confidence::Medium => &mut self.medium,
            Confidence::Low => &mut self.low,
        };
        tally.count(judged.outcome);
    }

    /// High and medium together: what the shares are of.
    fn sure(self) -> Tally {
        let mut both = self.high;
        both.0.iter_mut().zip(self.medium.0).for_each(|(sum, n)| *sum += n);
        both
    }

    fn json(self) -> serde_json::Value {
        json!({ "high": self.high.json(), "medium": self.medium.json(), "low": self.low.json() })
    }
}

/// Every row with its reading, and the counts.
#[derive(Debug)]
pub struct Table {
    pub(super) rows: Vec<Judged>,
    classes: BTreeMap<(Language, String), Tallies>,
    languages: BTreeMap<Language, Tallies>,
}

impl Table {
    /// Counts.
    pub fn new(rows: Vec<Judged>) -> Table {
        let mut table = Table { rows: Vec::new(), classes: BTreeMap::new(), languages: BTreeMap::new() };
        for judged in &rows {
            let key = (judged.row.language, judged.row.class.clone());
            table.classes.entry(key).or_default().count(judged);
            table.languages.entry(judged.row.language).or_default().count(judged);
        }
        table.rows = rows;
        table
    }

    /// The languages with fewer right, or more wrongly accepted, than these shares of their rows. Rows of low
    /// confidence have no part in it.
    pub fn below(&self, least_right: f64, most_wrong: f64) -> Vec<Language> {
        let below = |tally: Tally| {
            tally.rows() > 0
                && (tally.share(Outcome::Right) < least_right || tally.share(Outcome::Wrong) > most_wrong)
        };
        let languages = self.languages.iter().filter(|(_, tallies)| below(tallies.sure()));
        languages.map(|(language, _)| *language).collect()
    }

    /// The rows of an outcome.
    pub fn rows(&self, outcome: Outcome) -> impl Iterator<Item = &Judged> {
        self.rows.iter().filter(move |judged| judged.outcome == outcome)
    }

    /// Everything, for programs.
    pub fn json(&self, least_right: f64, most_wrong: f64) -> serde_json::Value {
        let rows: Vec<_> = self
            .rows
            .iter()
            .map(|judged| {
                json!({
                    "id": judged.row.id,
                    "language": judged.row.language.as_str(),
                    "class": judged.row.class,
                    "confidence": judged.row.confidence,
                    "expect": judged.row.expect,
                    "reading": judged.reading,
                    "outcome": judged.outcome,
                })
            })
            .collect();
        let table: Vec<_> = self
            .classes
            .iter()
            .map(|((language, class), tallies)| {
                let mut line = tallies.json();
                line["language"] = language.as_str().into();
                line["class"] = class.as_str().into();
                line
            })
            .collect();
        let below = self.below(least_right, most_wrong);
        let languages: Vec<_> = self
            .languages
            .iter()
            .map(|(language, tallies)| {
                let mut line = tallies.json();
                line["language"] = language.as_str().into();
                line["share-right"] = tallies.sure().share(Outcome::Right).into();
                line["share-wrong"] = tallies.sure().share(Outcome::Wrong).into();
                line["reached"] = (!below.contains(language)).into();
                line
            })
            .collect();
        json!({ "rows": rows, "table": table, "languages": languages })
    }
}

impl std::fmt::Display for Table {
    /// What differs, then the table: right, asked again, wrongly accepted.
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        for judged in self.rows.iter().filter(|judged| judged.outcome != Outcome::Right) {
            let Judged { row, reading, outcome } = judged;
            let how = match outcome {
                Outcome::Right => "right",
                Outcome::AskedAgain => "asked again",
                Outcome::Wrong => "WRONG",
            };
            writeln!(
                f,
                "{} {} {} ({}, {:?}): «{}» is {}, read as {reading}",
                how,
                row.language,
                row.id,
                row.class,
                row.confidence,
                row.reply.expose(),
                row.expect
            )?;
        }
        writeln!(f, "\nright, asked again, wrongly accepted     high           medium         low")?;
        let line = |f: &mut std::fmt::Formatter<'_>, name: &str, tallies: &Tallies| {
            write!(f, "{name:<38}")?;
            for Tally([right, asked, wrong]) in [tallies.high, tallies.medium, tallies.low] {
                write!(f, " {right:>6}{asked:>4}{wrong:>4}")?;
            }
            Ok(())
        };
        for ((language, class), tallies) in &self.classes {
            line(f, &format!("{language:<8} {class}"), tallies)?;
            writeln!(f)?;
        }
        for (language, tallies) in &self.languages {
            line(f, &format!("{language:<8} all"), tallies)?;
            let sure = tallies.sure();
            let percent = |outcome| sure.share(outcome) * 100.0;
            writeln!(f, "  {:.1} % right, {:.1} % wrong", percent(Outcome::Right), percent(Outcome::Wrong))?;
        }
        Ok(())
    }
}
