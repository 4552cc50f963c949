//! Every transcript under `tests/conversations`, typed again on both databases: what comes back must be what the file
//! says. `UPDATE=1` writes the files anew instead; read them before they are committed.
//!
//! A file begins with notes (`#`) and the beginning (`! country=KH telegram`); then `>` is the person, `/…` what happens
//! beside the words, and all else is ours.

use std::collections::BTreeSet;
use std::fmt::Write as _;
use std::path::{Path, PathBuf};

use suara::chat::{Chat, Start};
use suara::domain::contact::Country;

use crate::databases::{Database, on_both};

/// How many are typed at once: they wait for the disk more than for the processor.
const AT_ONCE: usize = 8;

pub fn root() -> &'static Path {
    Path::new(env!("CARGO_MANIFEST_DIR"))
}

/// Every transcript, in the order of their names.
pub fn transcripts() -> Vec<PathBuf> {
    let mut files = Vec::new();
    below(&root().join("tests/conversations"), &mut files);
    files.retain(|file| file.extension().is_some_and(|e| e == "txt"));
    files
}

fn below(folder: &Path, files: &mut Vec<PathBuf>) {
    let mut entries: Vec<PathBuf> = std::fs::read_dir(folder)
        .unwrap_or_else(|e| panic!("{}: {e}", folder.display()))
        .map(|entry| entry.unwrap().path())
        .collect();
    entries.sort();
    for entry in entries {
        if entry.is_dir() {
            below(&entry, files);
        } else {
            files.push(entry);
        }
    }
}

/// How a transcript begins.
pub fn beginning(transcript: &str) -> anyhow::Result<Start> {
    let mut start = Start::in_country(Country::parse("PH").unwrap());
    let options = transcript.lines().filter_map(|line| line.strip_prefix('!'));
    for option in options.flat_map(str::split_whitespace) {
        start.set(option, root())?;
    }
    Ok(start)
}

/// What the person does in a transcript: words, or `/…`.
pub fn done_in(transcript: &str) -> impl Iterator<Item = &str> {
    transcript
        .lines()
        .filter_map(|line| line.strip_prefix("> ").or_else(|| line.starts_with('/').then_some(line)))
}

/// The transcript as it is when it is typed again: notes, beginning and what the person did are its own, the rest is
/// what happened.
async fn typed_again(transcript: &str, database: String) -> anyhow::Result<String> {
    let mut start = beginning(transcript)?;
    start.database = Some(database);
    let mut chat = Chat::open(start).await?;
    let mut told = String::new();
    let mut begun = false;
    for line in transcript.lines() {
        match line.as_bytes().first() {
            Some(b'!') => told += &format!("{line}\n"),
            Some(b'#') | None => told += &format!("{line}\n"),
            Some(b'<' | b'~' | b'=') => {}
            Some(_) => {
                if !std::mem::replace(&mut begun, true) {
                    told += &chat.begin().await?;
                }
                let said = line.strip_prefix("> ").unwrap_or(line);
                anyhow::ensure!(
                    line.starts_with('/') || line.starts_with("> "),
                    "`{line}` is neither theirs, ours nor a note"
                );
                let shown = chat.line(said).await?;
                let _ = write!(told, "{line}\n{shown}");
            }
        }
    }
    chat.close().await;
    Ok(told)
}

async fn check(file: PathBuf, database: Database, update: bool) -> Result<(), String> {
    let name = file.strip_prefix(root()).unwrap().display().to_string();
    let transcript = std::fs::read_to_string(&file).unwrap();
    if !transcript.lines().any(|line| line.starts_with("> ") || line.starts_with('/')) {
        return Err(format!("{name}: nobody says anything"));
    }
    if !transcript.starts_with('#') {
        return Err(format!("{name}: the first line says what it shows, after a #"));
    }
    let told = typed_again(&transcript, database.url.clone()).await.map_err(|e| format!("{name}: {e:#}"))?;
    if told == transcript {
        return Ok(());
    }
    if update {
        std::fs::write(&file, told).unwrap();
        return Ok(());
    }
    let mut difference = format!("{name} (UPDATE=1 writes it anew):\n");
    let (old, new): (Vec<&str>, Vec<&str>) = (transcript.lines().collect(), told.lines().collect());
    let same = old.iter().zip(&new).take_while(|(old, new)| old == new).count();
    for line in old.iter().skip(same).take(6) {
        let _ = writeln!(difference, "  was  {line}");
    }
    for line in new.iter().skip(same).take(6) {
        let _ = writeln!(difference, "  is   {line}");
    }
    Err(difference)
}

async fn every_transcript_comes_out_the_same(first: Database) {
    let sqlite = first.is_sqlite();
    // Only one of the two may write, so that the other has something to differ from.
    let update = sqlite && std::env::var_os("UPDATE").is_some();
    let only = std::env::var("ONLY").unwrap_or_default();
    let files: Vec<PathBuf> =
        transcripts().into_iter().filter(|file| file.display().to_string().contains(&only)).collect();
    assert!(!files.is_empty(), "there is no transcript");
    let mut wrong = Vec::new();
    for files in files.chunks(AT_ONCE) {
        let mut typing = tokio::task::JoinSet::new();
        for file in files {
            let database = match sqlite {
                true => Database::sqlite(),
                false => Database::postgres().await,
            };
            typing.spawn(check(file.clone(), database, update));
        }
        while let Some(checked) = typing.join_next().await {
            wrong.extend(checked.unwrap().err());
        }
    }
    wrong.sort();
    assert!(wrong.is_empty(), "{}", wrong.join("\n"));
}

on_both!(every_transcript_comes_out_the_same);

/// A file that no transcript uses proves nothing.
#[test]
fn every_file_is_used() {
    let mut files = Vec::new();
    below(&root().join("tests/conversations"), &mut files);
    let used: BTreeSet<PathBuf> = transcripts()
        .iter()
        .flat_map(|file| {
            let transcript = std::fs::read_to_string(file).unwrap();
            let named = |line: &str| -> Vec<PathBuf> {
                let launched = line.strip_prefix("/launch ").map(|file| root().join(file));
                let begun = line
                    .strip_prefix('!')
                    .into_iter()
                    .flat_map(str::split_whitespace)
                    .filter_map(|option| option.strip_prefix("consultation="))
                    .map(|file| root().join(file));
                begun.chain(launched).collect()
            };
            transcript.lines().flat_map(named).collect::<Vec<_>>()
        })
        .chain(transcripts())
        .collect();
    let unused: Vec<&PathBuf> = files.iter().filter(|file| !used.contains(*file)).collect();
    assert!(unused.is_empty(), "{unused:?}");
}

/// The languages that transcripts are held in.
#[test]
fn every_language_has_a_conversation() {
    let all: String = transcripts().iter().map(|file| std::fs::read_to_string(file).unwrap()).collect();
    for language in suara::text::Speaker::embedded().unwrap().languages() {
        assert!(
            all.contains(&format!("= language: {language}")) || all.contains(&format!("language={language}")),
            "{language}"
        );
    }
}
