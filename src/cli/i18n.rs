//! `suara i18n`: what translators are told about their files.

use std::collections::BTreeSet;
use std::path::PathBuf;

use anyhow::bail;
use clap::Subcommand;

use crate::text::Files;
use crate::text::check::{Held, Report, Weight, check};

/// What to do with translations.
#[derive(Subcommand)]
pub enum Command {
    /// Say what is missing, too long or means two things in the languages, with file and line
    #[command(
        after_help = "A translator needs no Rust: copy i18n/en to a folder named by your language's tag, such as
my-work/mad, translate, and say
  suara i18n check --folder my-work"
    )]
    Check {
        /// A folder of your own to check, laid over the languages in the program: one folder a language, or the
        /// folder of one
        #[arg(long, value_name = "DIR")]
        folder: Option<PathBuf>,
    },
}

/// Runs it; nothing is opened or changed.
///
/// # Errors
/// That something is wrong, after all of it was printed.
pub fn run(command: Command) -> anyhow::Result<()> {
    let Command::Check { folder } = command;
    let (files, only) = match folder {
        Some(folder) => {
            let (files, held) = Files::embedded().with_folder(&folder)?;
            (files, Some(held))
        }
        None => (Files::embedded(), None),
    };
    let report = check(&files, only.as_ref())?;
    print!("{}", shown(&report));
    match report.wrong_ones().count() {
        0 => Ok(()),
        wrong => bail!("{wrong} to mend in {}", files_of(&report)),
    }
}

/// What was found, a line each, and what there is of each language.
fn shown(report: &Report) -> String {
    let mut shown = String::new();
    for finding in &report.findings {
        let weight = match finding.weight {
            Weight::Wrong => "WRONG",
            Weight::Note => "note ",
        };
        shown += &format!("{weight} {finding}\n");
    }
    for Held { language, native_name, sentences, words, reviewed } in &report.held {
        let read = reviewed.as_deref().unwrap_or("NOT reviewed by a native speaker");
        shown += &format!(
            "{:<8} {native_name}: {sentences} sentences, {words} words; {read}\n",
            language.as_str()
        );
    }
    shown
}

fn files_of(report: &Report) -> String {
    let files: BTreeSet<&str> = report.wrong_ones().map(|finding| finding.file.as_str()).collect();
    files.into_iter().collect::<Vec<_>>().join(", ")
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_translator_is_told_where_to_look_and_the_command_fails() {
        let folder = tempfile::tempdir().unwrap();
        let own = folder.path().join("mad");
        std::fs::create_dir(&own).unwrap();
        std::fs::write(own.join("words.ftl"), "# Reviewed: not by a native speaker.\nyes = iya\n").unwrap();
        let failed = run(Command::Check { folder: Some(folder.path().to_owned()) }).unwrap_err().to_string();
        assert!(failed.contains("mad/words.ftl") && failed.contains("mad/sentences.ftl"), "{failed}");
        run(Command::Check { folder: None }).unwrap();
    }
}
