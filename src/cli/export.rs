//! `suara export answers`: a row for each answer, without addresses. A person is a number that means nothing outside
//! this file's database.

use std::io::Write;
use std::path::PathBuf;

use anyhow::{Context as _, bail};
use serde::Serialize;

use super::{Format, open};
use crate::config::Config;
use crate::store::{ExportRow, Status};

/// One row, in the order of its columns.
#[derive(Serialize)]
struct Row<'a> {
    consultation: &'a str,
    version: i64,
    person: i64,
    country: &'a str,
    language: &'a str,
    channel: &'a str,
    question: &'a str,
    state: &'a str,
    value: &'a str,
    words: String,
    answered_at: String,
    corrected_at: String,
    late: bool,
    mentions_stop: bool,
}

pub(super) async fn answers(
    config: Config,
    slug: &str,
    format: Format,
    output: Option<PathBuf>,
) -> anyhow::Result<()> {
    let app = open(config).await?;
    let versions: Vec<(i64, i64)> = app
        .house
        .store
        .consultations()
        .await?
        .into_iter()
        .filter(|row| row.slug == slug && row.status != Status::Draft)
        .map(|row| (row.id, row.version))
        .collect();
    if versions.is_empty() {
        app.close().await;
        bail!("no consultation `{slug}` was launched; `suara consultation show` lists them");
    }
    let out: Box<dyn Write + Send> = match &output {
        Some(path) => Box::new(std::fs::File::create(path).with_context(|| format!("{}", path.display()))?),
        None => Box::new(std::io::stdout()),
    };
    let mut writer = Rows::new(format, std::io::BufWriter::new(out))?;
    let mut count = 0_u64;
    for (id, version) in versions {
        let mut failed = None;
        app.house
            .store
            .scan_export(id, |row| {
                if failed.is_none() {
                    failed = writer.write(&shown(slug, version, &row, format)).err();
                }
                count += 1;
            })
            .await?;
        if let Some(error) = failed {
            return Err(error);
        }
    }
    writer.finish()?;
    app.close().await;
    if let Some(path) = output {
        eprintln!("{count} answers written to {}", path.display());
    }
    Ok(())
}

fn shown<'a>(slug: &'a str, version: i64, row: &'a ExportRow, format: Format) -> Row<'a> {
    let time = |micros: i64| crate::clock::at(micros).format("%Y-%m-%dT%H:%M:%SZ").to_string();
    Row {
        consultation: slug,
        version,
        person: row.contact_id,
        country: &row.country,
        language: &row.language,
        channel: &row.channel,
        question: &row.question,
        state: &row.state,
        value: &row.value,
        words: match format {
            Format::Csv => harmless(&row.raw),
            Format::Json => row.raw.clone(),
        },
        answered_at: time(row.answered_at),
        corrected_at: row.corrected_at.map(time).unwrap_or_default(),
        late: row.late != 0,
        mentions_stop: row.mentions_stop != 0,
    }
}

/// A spreadsheet takes a cell that begins so for a formula: an apostrophe makes it a text again.
fn harmless(text: &str) -> String {
    match text.chars().next() {
        Some('=' | '+' | '-' | '@' | '\t' | '\r') => format!("'{text}"),
        _ => text.to_owned(),
    }
}

enum Rows<W: Write> {
    Csv(Box<csv::Writer<W>>),
    Json(W, bool),
}

impl<W: Write> Rows<W> {
    fn new(format: Format, mut out: W) -> anyhow::Result<Rows<W>> {
        Ok(match format {
            Format::Csv => {
                // Spreadsheets take a file for UTF-8 only if it says so.
                out.write_all("\u{feff}".as_bytes())?;
                Rows::Csv(Box::new(csv::Writer::from_writer(out)))
            }
            Format::Json => {
                out.write_all(b"[")?;
                Rows::Json(out, true)
            }
        })
    }

    fn write(&mut self, row: &Row<'_>) -> anyhow::Result<()> {
        match self {
            Rows::Csv(out) => out.serialize(row)?,
            Rows::Json(out, first) => {
                out.write_all(if *first { b"\n" } else { b",\n" })?;
                *first = false;
                serde_json::to_writer(out, row)?;
            }
        }
        Ok(())
    }

    fn finish(self) -> anyhow::Result<()> {
        match self {
            Rows::Csv(mut out) => out.flush()?,
            Rows::Json(mut out, _) => {
                out.write_all(b"\n]\n")?;
                out.flush()?;
            }
        }
        Ok(())
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn no_answer_becomes_a_formula() {
        assert_eq!(harmless("=cmd|' /C calc'!A0"), "'=cmd|' /C calc'!A0");
        assert_eq!(harmless("-1"), "'-1");
        assert_eq!(harmless("ការងារ"), "ការងារ");
    }
}
