//! `suara read`: how a reply is read, and why; and a file of labelled replies held against the reader.

pub mod rows;
mod table;

use std::fmt::Write as _;
use std::path::PathBuf;

use anyhow::{Context as _, bail};
use clap::Args;
use serde_json::json;

use crate::domain::contact::{Country, Language};
use crate::domain::country::{COUNTRIES, Countries};
use crate::domain::keyword::{Seen, explain, read};
use crate::domain::message::Words;
use crate::text::{Files, Speaker};
use rows::{Label, Row};

pub use table::{Judged, Outcome, Table};

/// What to read.
#[derive(Args)]
#[command(after_help = "Examples:
  suara read --language km --country KH --question number:0-100:គីឡូ \"ប្រាំពីរ\"
  suara read --language id --country ID --question choice:less=Berkurang,more=Bertambah \"no 1\"
  suara read --jsonl tests/replies/sample.jsonl
  suara read --folder my-work --language mad --question yes-no \"iya\"")]
pub struct Options {
    /// The member's language
    #[arg(long, value_parser = super::language, required_unless_present = "jsonl")]
    language: Option<Language>,
    /// Where they are: words of the languages there are understood too
    #[arg(long, value_parser = super::country)]
    country: Option<Country>,
    /// What was asked: yes-no, text, place, scale:1-5, number:0-5000:kg, choice:less=Less,more=More (or choices:…),
    /// or a question of a file's row (JSON)
    #[arg(long, required_unless_present = "jsonl")]
    question: Option<String>,
    /// What was typed
    #[arg(required_unless_present = "jsonl")]
    reply: Option<String>,
    /// Read this file of labelled replies instead, a JSON object a line; may be given more than once
    #[arg(long, value_name = "FILE", conflicts_with_all = ["reply", "question", "language", "country"])]
    jsonl: Vec<PathBuf>,
    /// Words of your own, laid over those in the program, as for `suara i18n check`
    #[arg(long, value_name = "DIR")]
    folder: Option<PathBuf>,
    /// Print one JSON object instead
    #[arg(long)]
    json: bool,
    /// The share of a language's replies that must be read right; labels of low confidence are counted apart
    #[arg(long, default_value_t = 0.98, requires = "jsonl")]
    least: f64,
    /// The share that may be read as something else than the label, and not asked again
    #[arg(long, default_value_t = 0.01, requires = "jsonl")]
    most_wrong: f64,
}

/// Shows the reading of a reply; of a file, every row that differs from its label and the table.
///
/// # Errors
/// A question, a row or a file that is not understood; a share that is not reached.
pub fn run(options: Options) -> anyhow::Result<()> {
    let files = match &options.folder {
        Some(folder) => Files::embedded().with_folder(folder)?.0,
        None => Files::embedded(),
    };
    let reader = Reader::of(&files)?;
    match (options.language, options.question, options.reply) {
        (Some(language), Some(question), Some(reply)) => {
            let question = rows::question(&question, language)?;
            let near =
                options.country.map(|country| reader.spoken_in(country)).transpose()?.unwrap_or_default();
            let (lexicon, reply) = (reader.speaker.lexicon(), Words(reply));
            let reading = Label::of(&read(lexicon, &question, &reply, language, &near));
            let seen = explain(lexicon, &question, &reply, language, &near);
            if options.json {
                println!(
                    "{}",
                    json!({ "reading": reading, "pieces": seen.iter().map(piece).collect::<Vec<_>>() })
                );
            } else {
                print!("{reading}\n{}", why(&seen));
            }
            Ok(())
        }
        _ => hold(&reader, &options.jsonl, options.json, options.least, options.most_wrong),
    }
}

fn hold(reader: &Reader, files: &[PathBuf], json: bool, least: f64, most_wrong: f64) -> anyhow::Result<()> {
    let mut rows = Vec::new();
    for file in files {
        rows.extend(rows::read(file)?);
    }
    let table = reader.judge(&rows)?;
    if json {
        println!("{}", table.json(least, most_wrong));
    } else {
        print!("{table}");
    }
    let below = table.below(least, most_wrong);
    if !below.is_empty() {
        let below: Vec<&str> = below.iter().map(Language::as_str).collect();
        bail!(
            "below {} % right or above {} % wrongly accepted: {}",
            least * 100.0,
            most_wrong * 100.0,
            below.join(", ")
        );
    }
    Ok(())
}

/// The words of all languages, and which languages are spoken where.
#[derive(Debug)]
pub struct Reader {
    speaker: Speaker,
    countries: Countries,
}

impl Reader {
    /// With the words and countries inside the program.
    ///
    /// # Errors
    /// What is wrong in them.
    pub fn embedded() -> anyhow::Result<Reader> {
        Reader::of(&Files::embedded())
    }

    /// With these words and the countries inside the program.
    ///
    /// # Errors
    /// What is wrong in them.
    pub fn of(files: &Files) -> anyhow::Result<Reader> {
        let countries = Countries::parse(COUNTRIES);
        let countries = countries.map_err(|problems| anyhow::anyhow!("data/countries.toml: {problems:?}"))?;
        Ok(Reader { speaker: Speaker::of(files)?, countries })
    }

    /// Every word that is understood.
    pub fn speaker(&self) -> &Speaker {
        &self.speaker
    }

    /// The languages of a country.
    ///
    /// # Errors
    /// The country is not one of `data/countries.toml`.
    pub fn spoken_in(&self, country: Country) -> anyhow::Result<Vec<Language>> {
        let land = self.countries.get(country);
        Ok(land
            .with_context(|| format!("{} is not in data/countries.toml", country.as_str()))?
            .languages
            .clone())
    }

    /// Reads one row.
    ///
    /// # Errors
    /// As [`Reader::spoken_in`].
    pub fn label(&self, row: &Row) -> anyhow::Result<Label> {
        let near = self.spoken_in(row.country)?;
        Ok(Label::of(&read(self.speaker.lexicon(), &row.question, &row.reply, row.language, &near)))
    }

    /// Reads every row.
    ///
    /// # Errors
    /// As [`Reader::spoken_in`], with the row's name.
    pub fn judge(&self, rows: &[Row]) -> anyhow::Result<Table> {
        let judged = rows.iter().map(|row| {
            let reading = self.label(row).with_context(|| row.id.clone())?;
            Ok(Judged::new(row.clone(), reading))
        });
        Ok(Table::new(judged.collect::<anyhow::Result<_>>()?))
    }
}

/// A piece, with what each language says of it.
fn piece(seen: &Seen) -> serde_json::Value {
    let words: Vec<_> = seen
        .words
        .iter()
        .map(|(language, meaning)| json!({ "language": language.as_str(), "meaning": meaning.key() }))
        .collect();
    json!({ "text": seen.text, "is": seen.kind, "words": words })
}

fn why(seen: &[Seen]) -> String {
    let mut lines = String::new();
    for piece in seen {
        let words: Vec<String> =
            piece.words.iter().map(|(language, meaning)| format!("{language}: {}", meaning.key())).collect();
        let _ = writeln!(lines, "  {:<20} {:<8} {}", piece.text, piece.kind, words.join(", "));
    }
    lines
}

#[cfg(test)]
mod tests;
