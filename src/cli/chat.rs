//! `suara chat`: on a terminal with line editing and history, in a pipe line by line.

use std::io::{BufRead as _, IsTerminal as _, Write as _};
use std::path::{Path, PathBuf};

use anyhow::Context as _;
use rustyline::error::ReadlineError;

use super::{country, language};
use crate::chat::{Chat, GROUP, Start};
use crate::domain::contact::{Country, Language};

#[derive(clap::Args)]
#[command(
    after_help = "Examples:\n  suara chat --language km --country KH --as +85512345678\n  printf 'fishers\\n1\\n1\\n' | suara chat --country PH"
)]
pub(super) struct Options {
    /// The member's language; without it, what their country suggests
    #[arg(long, value_parser = language)]
    language: Option<Language>,
    /// Where they are
    #[arg(long, default_value = "PH", value_parser = country)]
    country: Country,
    /// Their telephone number
    #[arg(long = "as", value_name = "NUMBER")]
    number: Option<String>,
    /// On Telegram, with buttons, rather than by SMS
    #[arg(long)]
    telegram: bool,
    /// They are on an organiser's list, and are invited unasked
    #[arg(long)]
    enrolled: bool,
    /// Log what happens inside: a level such as debug, to the standard error
    #[arg(long, value_name = "LEVEL")]
    pub(super) log: Option<String>,
    /// Another consultation than the sample
    #[arg(long, value_name = "FILE")]
    consultation: Option<PathBuf>,
}

/// How many lines the history remembers, in memory only: what a member says is not written down.
const HISTORY: usize = 200;

pub(super) async fn run(options: Options) -> anyhow::Result<()> {
    let mut start = Start::in_country(options.country);
    start.language = options.language;
    start.telegram = options.telegram;
    start.enrolled = options.enrolled;
    if let Some(number) = options.number {
        start.number = number;
    }
    if let Some(file) = &options.consultation {
        start.set(&format!("consultation={}", file.display()), Path::new(""))?;
    }
    let on_a_terminal = std::io::stdin().is_terminal() && std::io::stdout().is_terminal();
    let lines: Vec<String> =
        if on_a_terminal { Vec::new() } else { std::io::stdin().lock().lines().collect::<Result<_, _>>()? };
    // A transcript can be given as it is kept: its first lines say how it begins.
    for option in lines.iter().filter_map(|line| line.strip_prefix('!')).flat_map(str::split_whitespace) {
        start.set(option, Path::new(""))?;
    }
    if on_a_terminal {
        println!(
            "# You are a member in {}. Send {GROUP} to join, as the poster says. /help shows more.",
            start.country
        );
        println!("# The house is thrown away at the end: nothing you type is kept.");
    }
    let mut chat = Chat::open(start).await?;
    print!("{}", chat.begin().await?);
    let talked =
        if on_a_terminal { at_the_terminal(&mut chat).await } else { in_a_pipe(&mut chat, lines).await };
    chat.close().await;
    talked
}

async fn at_the_terminal(chat: &mut Chat) -> anyhow::Result<()> {
    let settings = rustyline::Config::builder().max_history_size(HISTORY)?.auto_add_history(true).build();
    let mut editor = rustyline::DefaultEditor::with_config(settings)?;
    loop {
        let asked;
        (editor, asked) = tokio::task::spawn_blocking(move || {
            let asked = editor.readline("> ");
            (editor, asked)
        })
        .await
        .context("the terminal is gone")?;
        let line = match asked {
            Ok(line) => line,
            Err(ReadlineError::Interrupted | ReadlineError::Eof) => return Ok(()),
            Err(error) => return Err(error.into()),
        };
        if line.trim() == "/quit" {
            return Ok(());
        }
        if line.trim().is_empty() {
            continue;
        }
        match chat.line(&line).await {
            Ok(shown) => print!("{shown}"),
            Err(error) => println!("# {error}"),
        }
    }
}

async fn in_a_pipe(chat: &mut Chat, lines: Vec<String>) -> anyhow::Result<()> {
    let mut out = std::io::stdout().lock();
    for line in lines {
        // A transcript can be given as it was printed: only what the person did is taken from it.
        let said = match line.as_bytes().first() {
            None | Some(b'<' | b'~' | b'=' | b'#' | b'!') => continue,
            Some(b'/') => line.clone(),
            Some(_) => line.strip_prefix("> ").unwrap_or(&line).to_owned(),
        };
        if said.trim() == "/quit" {
            break;
        }
        let echo = if said.starts_with('/') { said.clone() } else { format!("> {said}") };
        let shown = chat.line(&said).await?;
        if writeln!(out, "{echo}").and_then(|()| write!(out, "{shown}")).is_err() {
            // Nobody reads any more.
            break;
        }
    }
    Ok(())
}
