//! `suara gateway`: the files that say how a provider is spoken to, looked at, checked, tried and made.

mod attempt;
mod http;
mod replay;

use std::collections::BTreeMap;
use std::io::Write as _;
use std::path::{Path, PathBuf};

use anyhow::{Context as _, bail};
use clap::{Args, Subcommand};

use crate::channel::sms::{Gateway, SmsConfig};
use crate::domain::Time;
use crate::domain::contact::Country;

#[derive(Subcommand)]
pub(super) enum Command {
    /// The gateways that come with the program
    List,
    /// Say what is wrong in a gateway's file, with its line
    Check {
        /// The file, or the name of one that comes with the program
        file: PathBuf,
    },
    /// One of them: what it needs to be told
    Show {
        /// Its name
        name: String,
    },
    /// Show what we would send, or send it, and say what the answer means
    Try(attempt::Options),
    /// Say what a recorded call of a provider means, and what we answer
    Replay(replay::Options),
    /// Write a gateway's file to begin with, in which every word is explained
    New {
        /// What the provider is called
        name: String,
        /// One to begin from instead: `suara gateway list`
        #[arg(long, default_value = "generic")]
        like: String,
        /// Where to write it; a file that is there is left as it is. Else to standard output
        #[arg(long, value_name = "FILE")]
        file: Option<PathBuf>,
    },
}

/// What `try` and `replay` have in common.
#[derive(Args)]
struct Common {
    /// A gateway's file, or the name of one that comes with the program
    #[arg(value_name = "FILE")]
    file: PathBuf,
    /// One of the gateway's settings; what is not given shows as its name in capitals
    #[arg(long, value_name = "KEY=VALUE", value_parser = setting)]
    set: Vec<(String, String)>,
    /// Completes numbers that come without a country's code, such as PH
    #[arg(long, value_parser = super::country)]
    country: Option<Country>,
    /// What time it is, as 2026-06-22T08:50:00Z or in seconds since 1970; else the computer's
    #[arg(long, value_name = "TIME", value_parser = time)]
    now: Option<Time>,
    /// One JSON object on standard output
    #[arg(long)]
    json: bool,
}

/// The channel's name in what is shown: the gateway's.
impl Common {
    fn gateway(&self) -> anyhow::Result<Gateway> {
        open(&self.file)
    }

    fn config(
        &self,
        gateway: &Gateway,
        url: Option<&str>,
        sender: Option<String>,
        missing: Missing,
    ) -> anyhow::Result<SmsConfig> {
        let given: BTreeMap<String, String> = self.set.iter().cloned().collect();
        let settings = match missing {
            Missing::Refused => gateway.settings(&given).context("--set KEY=VALUE gives a setting")?,
            Missing::Named => gateway.settings_or_names(&given)?,
        };
        let channel = self.file.file_stem().map_or("channel".into(), |stem| stem.to_string_lossy());
        let public = url.unwrap_or("https://suara.example.org").trim_end_matches('/');
        Ok(SmsConfig {
            hooks: format!("{public}/hooks/{channel}"),
            channel: channel.into_owned(),
            settings,
            sender,
            country: self.country,
            separate: Vec::new(),
            labels: BTreeMap::new(),
            most_segments: gateway.segments,
        })
    }

    fn now(&self) -> Time {
        self.now.unwrap_or_else(|| crate::clock::Clock::System.now())
    }
}

/// What becomes of a setting that was not given.
enum Missing {
    Refused,
    Named,
}

fn setting(text: &str) -> Result<(String, String), String> {
    let (name, value) = text.split_once('=').ok_or("expected KEY=VALUE, such as auth_token=12345")?;
    Ok((name.trim().to_owned(), value.to_owned()))
}

fn time(text: &str) -> Result<Time, String> {
    let seconds = || text.parse().ok().and_then(|seconds| Time::from_timestamp(seconds, 0));
    text.parse::<Time>()
        .ok()
        .or_else(seconds)
        .ok_or_else(|| "expected a time such as 2026-06-22T08:50:00Z".to_owned())
}

/// A file, or a gateway that comes with the program.
fn open(file: &Path) -> anyhow::Result<Gateway> {
    if !file.exists()
        && let Some(name) = file.to_str().filter(|name| !name.contains(['/', '\\', '.']))
    {
        return Ok(Gateway::embedded(name)?);
    }
    Ok(Gateway::parse(&super::read_file(file)?, &file.display().to_string())?)
}

/// Does it.
///
/// # Errors
/// What went wrong, and what to do.
pub(super) async fn run(command: Command) -> anyhow::Result<()> {
    match command {
        Command::List => {
            for name in Gateway::names() {
                println!("{name:<14} {}", Gateway::embedded(name)?.name);
            }
        }
        Command::Check { file } => {
            let gateway = open(&file)?;
            println!("{}: {} is understood.", file.display(), gateway.name);
            if !gateway.hears() {
                println!(
                    "It brings no replies: a channel of it needs a reply_to, the channel that people answer to."
                );
            }
        }
        Command::Show { name } => show(&name)?,
        Command::Try(options) => attempt::run(options).await?,
        Command::Replay(options) => replay::run(&options)?,
        Command::New { name, like, file } => new(&name, &like, file.as_deref())?,
    }
    Ok(())
}

fn show(name: &str) -> anyhow::Result<()> {
    let gateway = Gateway::embedded(name)?;
    println!("{}\nIts settings, in [channels.<name>.settings]:", gateway.name);
    for setting in gateway.settings.iter().filter(|setting| !gateway.defaults.contains_key(*setting)) {
        println!("  {setting}");
    }
    for (setting, default) in &gateway.defaults {
        println!("  {setting} (else {default:?})");
    }
    if !gateway.hears() {
        println!("It brings no replies: its channel needs a reply_to.");
    }
    if let Some(script) = Gateway::script(name) {
        println!("\nIt has no HTTP. What follows goes between, as its first lines say:\n\n{script}");
    }
    Ok(())
}

fn new(name: &str, like: &str, file: Option<&Path>) -> anyhow::Result<()> {
    // Says which is nearest, if there is none.
    let known = Gateway::embedded(like)?;
    let source = Gateway::source(like).unwrap_or_default();
    let named = format!("name = {}", toml::Value::from(name));
    let text = source.replacen(&format!("name = {:?}", known.name), &named, 1);
    let Some(file) = file else {
        print!("{text}");
        return Ok(());
    };
    let mut written = match std::fs::OpenOptions::new().write(true).create_new(true).open(file) {
        Ok(file) => file,
        Err(error) if error.kind() == std::io::ErrorKind::AlreadyExists => {
            bail!("{} is there already, and is left as it is", file.display())
        }
        Err(error) => return Err(error).with_context(|| file.display().to_string()),
    };
    written.write_all(text.as_bytes()).with_context(|| file.display().to_string())?;
    println!(
        "{} is written. Change what differs, then: suara gateway check {}",
        file.display(),
        file.display()
    );
    Ok(())
}
