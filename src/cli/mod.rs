//! The commands. Each opens what it needs, does it at the desk or in a flow, and says what came of it.

mod chat;
mod check;
mod costs;
mod export;
mod forget;
mod gateway;
mod i18n;
mod link;
mod outbox;
pub mod read;
mod rules;

use std::io::Write as _;
use std::path::{Path, PathBuf};

use anyhow::{Context as _, bail};
use clap::{Parser, Subcommand, ValueEnum};
use indicatif::{ProgressBar, ProgressStyle};
use tokio_util::sync::CancellationToken;

use crate::app::{self, App};
use crate::clock::Clock;
use crate::config::{Config, LogFormat};
use crate::domain::contact::{Country, Language};
use crate::domain::import::{Rules, read_contacts};
use crate::store::Store;
use crate::{desk, digest};

/// Carries consultation questions by SMS and Telegram, in the member's own language, and brings back a digest.
#[derive(Parser)]
#[command(
    name = "suara",
    version,
    about,
    after_help = "Begin with `suara demo`: it needs nothing and shows everything."
)]
pub struct Cli {
    /// The file with your options; without it `suara.toml`, if it is there (config.example.toml shows all options)
    #[arg(long, global = true, value_name = "FILE")]
    config: Option<PathBuf>,
    #[command(subcommand)]
    command: Command,
}

#[derive(Subcommand)]
enum Command {
    /// Show a whole consultation with simulated members, on this computer alone
    Demo(crate::demo::Options),
    /// Be a member, at the keyboard
    Chat(chat::Options),
    /// Run everything: hooks, Telegram, sending, rounds, digests
    Serve,
    /// Check, add, show, launch and close consultations
    #[command(subcommand)]
    Consultation(Consultation),
    /// Import contacts, make join links, forget a person
    #[command(subcommand)]
    Contact(Contact),
    /// Look at a digest, or send one now
    #[command(subcommand)]
    Digest(Digest),
    /// Write answers to a file
    #[command(subcommand)]
    Export(Export),
    /// Look at what is to be sent and what was not; hold, release and send again
    #[command(subcommand)]
    Outbox(outbox::Command),
    /// Show how a reply is read, and why; or hold a file of labelled replies against the reader
    Read(read::Options),
    /// The SMS gateways that Suara knows
    #[command(subcommand)]
    Gateway(gateway::Command),
    /// Check translations: those in the program, or a translator's own
    #[command(subcommand)]
    I18n(i18n::Command),
    /// Say what works, what does not, and what to do
    Check,
}

#[derive(Subcommand)]
enum Consultation {
    /// Say everything that is wrong or missing in a file, with its line; changes nothing
    Check {
        /// The consultation's file
        file: PathBuf,
    },
    /// Add a file as a draft, or as the next version of a launched one
    Add {
        /// The consultation's file
        file: PathBuf,
    },
    /// List consultations, or show one
    Show {
        /// Its short name
        slug: Option<String>,
    },
    /// Say what it will cost, by country and channel, and what members pay; changes nothing
    Cost {
        /// Its short name, or its file
        slug: String,
    },
    /// Freeze a draft and invite everybody it is for; a file is added first
    Launch {
        /// Its short name, or its file
        slug: String,
        #[command(flatten)]
        overrides: rules::Overrides,
    },
    /// Let a rule of a country, by its name and with a reason, not stop one that goes on
    Override {
        /// Its short name
        slug: String,
        #[command(flatten)]
        overrides: rules::Overrides,
    },
    /// End it before its time
    Close {
        /// Its short name
        slug: String,
    },
}

#[derive(Subcommand)]
enum Contact {
    /// Enrol the people of a list (CSV): all of it or nothing
    #[command(
        after_help = "Example:\n  phone,language,country,group,consent\n  +85512345678,km,KH,fishers,\"signed form, 2026-11-02, Ms Sok\""
    )]
    Import {
        /// The list: columns phone (or urn), language, country, group, consent
        file: PathBuf,
        /// The country of rows that name none; completes national numbers such as 0917…
        #[arg(long, value_parser = country)]
        country: Option<Country>,
    },
    /// Forget a person: their addresses, their words and every message; what is only counted stays
    Forget {
        /// Their number as on a list (+85512345678, 012 345 678), or telegram: and the number of their chat
        number: String,
        /// The country of a number without its code
        #[arg(long, value_parser = country)]
        country: Option<Country>,
        /// Do it: it cannot be undone
        #[arg(long)]
        yes: bool,
    },
    /// What to put on a poster so that people of a group can join: a Telegram link, an SMS word, a QR code
    JoinLink {
        /// The group's code: 2 to 32 small letters, digits and -
        group: String,
        /// The group's name, where it is new (its code, if left away)
        #[arg(long)]
        name: Option<String>,
        /// Where its people are, where it is new
        #[arg(long, value_parser = country)]
        country: Option<Country>,
    },
}

#[derive(Subcommand)]
enum Digest {
    /// Print the digest of now; nothing is sent and nothing counts as shown
    Preview {
        /// The consultation's short name
        slug: String,
        /// The language it is written in
        #[arg(long, default_value = "en", value_parser = language)]
        language: Language,
        /// Only people of this group; may be given more than once
        #[arg(long)]
        group: Vec<String>,
        /// Write the page to this file instead
        #[arg(long, value_name = "FILE")]
        html: Option<PathBuf>,
    },
    /// Send a configured digest now
    Send {
        /// The digest's name in the configuration
        name: String,
    },
}

#[derive(Subcommand)]
enum Export {
    /// Every answer of a consultation, a row each
    Answers {
        /// The consultation's short name
        slug: String,
        /// How
        #[arg(long, value_enum, default_value = "csv")]
        format: Format,
        /// Where to; without it, to the screen
        #[arg(long, value_name = "FILE")]
        output: Option<PathBuf>,
    },
}

/// The forms of an export.
#[derive(Clone, Copy, ValueEnum)]
enum Format {
    /// For spreadsheets
    Csv,
    /// For programs
    Json,
}

fn country(text: &str) -> Result<Country, String> {
    Country::parse(text).ok_or_else(|| "expected two letters, such as KH".to_owned())
}

fn language(text: &str) -> Result<Language, String> {
    Language::parse(text).ok_or_else(|| "expected a language tag, such as km".to_owned())
}

/// Runs a command; the exit code is 1 when what was asked for could not be done.
///
/// # Errors
/// What went wrong, and what to do.
// The runtime is begun here, not around `main`: everything that is awaited would be compiled a second time there.
#[tokio::main]
pub async fn run(cli: Cli) -> anyhow::Result<()> {
    let command = match cli.command {
        Command::Demo(options) => return crate::demo::run(options).await,
        Command::Chat(options) => {
            if let Some(level) = &options.log {
                start_log(level, LogFormat::Text)?;
            }
            return chat::run(options).await;
        }
        Command::Consultation(Consultation::Check { file }) => {
            return check_file(cli.config.as_deref(), &file).await;
        }
        Command::Gateway(command) => return gateway::run(command).await,
        Command::I18n(command) => return i18n::run(command),
        Command::Read(options) => return read::run(options),
        other => other,
    };
    let config = Config::load(cli.config.as_deref(), std::env::vars())?;
    start_log(&config.log.level, config.log.format)?;
    match command {
        Command::Serve => serve(config).await,
        Command::Consultation(command) => consultation(config, command).await,
        Command::Contact(Contact::Import { file, country }) => import(config, &file, country).await,
        Command::Contact(Contact::Forget { number, country, yes }) => {
            forget::forget(config, &number, country, yes).await
        }
        Command::Contact(Contact::JoinLink { group, name, country }) => {
            link::join_link(config, group, name, country).await
        }
        Command::Digest(command) => a_digest(config, command).await,
        Command::Export(Export::Answers { slug, format, output }) => {
            export::answers(config, &slug, format, output).await
        }
        Command::Outbox(command) => outbox::run(config, command).await,
        Command::Check => check::run(config, cli.config.as_deref()).await,
        Command::Demo(_) | Command::Chat(_) | Command::Gateway(_) | Command::I18n(_) | Command::Read(_) => {
            Ok(())
        }
    }
}

fn start_log(level: &str, format: LogFormat) -> anyhow::Result<()> {
    let filter = tracing_subscriber::EnvFilter::try_new(level)
        .with_context(|| format!("[log] level = \"{level}\""))?;
    let log = tracing_subscriber::fmt().with_env_filter(filter).with_writer(std::io::stderr);
    let started = match format {
        LogFormat::Text => log.with_ansi(std::io::IsTerminal::is_terminal(&std::io::stderr())).try_init(),
        LogFormat::Json => log.json().try_init(),
    };
    // A log that is running already, as in tests, is as good.
    drop(started);
    Ok(())
}

/// Opens the house for a command that works beside a running `serve`, or without one.
async fn open(config: Config) -> anyhow::Result<App> {
    App::open(config, Clock::System, Vec::new()).await
}

async fn serve(config: Config) -> anyhow::Result<()> {
    let _held = Store::hold(&app::database(&config))?;
    if config.channels.is_empty() {
        eprintln!("No channel is configured: nobody can be reached. See [channels] in config.example.toml.");
    }
    let app = App::open_to_serve(config, Clock::System).await?;
    let stop = CancellationToken::new();
    let signalled = stop.clone();
    tokio::select! {
        served = app.serve(stop, |address| eprintln!("Suara is open on http://{address} (Ctrl-C stops it)")) => served,
        () = async move {
            wait_for_signal().await;
            signalled.cancel();
            std::future::pending::<()>().await;
        } => Ok(()),
    }
}

async fn wait_for_signal() {
    let interrupt = tokio::signal::ctrl_c();
    #[cfg(unix)]
    {
        match tokio::signal::unix::signal(tokio::signal::unix::SignalKind::terminate()) {
            Ok(mut terminate) => {
                tokio::select! {
                    _ = interrupt => {}
                    _ = terminate.recv() => {}
                }
            }
            Err(_) => drop(interrupt.await),
        }
    }
    #[cfg(not(unix))]
    drop(interrupt.await);
}

fn read_file(path: &Path) -> anyhow::Result<String> {
    std::fs::read_to_string(path).with_context(|| format!("{}", path.display()))
}

/// Checks a file in a house of its own: no database is needed for it. The channels are those that are configured, if
/// they can be opened: rules of countries depend on them.
async fn check_file(options: Option<&Path>, path: &Path) -> anyhow::Result<()> {
    let text = read_file(path)?;
    let origin = path.display().to_string();
    let folder = crate::chat::tempdir::Folder::make("suara-check")?;
    let apart = |mut config: Config| {
        config.database = crate::config::Database::Sqlite(folder.path().join("suara.db"));
        config.key = crate::config::Key::File(folder.path().join("suara.key"));
        open(config)
    };
    let configured = match Config::load(options, std::env::vars()) {
        Ok(config) => apart(config).await,
        Err(error) => Err(error.into()),
    };
    let app = match configured {
        Ok(app) => app,
        Err(error) => {
            println!("note: looked at without your channels ({error:#})");
            apart(crate::chat::defaults()?).await?
        }
    };
    let checked = desk::check(&app.house, &text, &origin);
    let shown = checked.map(|checked| {
        for warning in &checked.warnings {
            println!("note: {warning}");
        }
        let consultation = &checked.consultation;
        println!(
            "{origin}: {} questions in {} languages.",
            consultation.questions.len(),
            consultation.languages.len()
        );
        print!("{}", costs::shown(&app.house, consultation));
        rules::check(&app, consultation);
        println!("It can be launched: suara consultation launch {origin}");
    });
    app.close().await;
    shown
}

async fn consultation(config: Config, command: Consultation) -> anyhow::Result<()> {
    let app = open(config).await?;
    let done = match command {
        Consultation::Check { file } => check_file(None, &file).await,
        Consultation::Add { file } => add(&app, &file).await.map(drop),
        Consultation::Show { slug } => show(&app, slug.as_deref()).await,
        Consultation::Cost { slug } => cost(&app, &slug).await,
        Consultation::Launch { slug, overrides } => launch(&app, &slug, overrides).await,
        Consultation::Override { slug, overrides } => rules::override_rules(&app, &slug, overrides).await,
        Consultation::Close { slug } => {
            let closed = desk::close(&app.house, &slug).await;
            closed.map(|()| println!("{slug} is closed: answers that still come are kept, but not counted."))
        }
    };
    app.close().await;
    done
}

async fn add(app: &App, file: &Path) -> anyhow::Result<String> {
    let text = read_file(file)?;
    let added = desk::add_consultation(&app.house, &text, &file.display().to_string()).await?;
    match added.new {
        true => println!("{} v{} is added as a draft.", added.slug, added.version),
        false => {
            println!("{} v{} is what this file says already: nothing changed.", added.slug, added.version)
        }
    }
    Ok(added.slug)
}

async fn show(app: &App, slug: Option<&str>) -> anyhow::Result<()> {
    let rows = app.house.store.consultations().await?;
    if rows.is_empty() {
        println!("There is none yet: suara consultation add FILE (a sample is in consultations/)");
    }
    for row in rows.iter().filter(|row| slug.is_none_or(|slug| slug == row.slug)) {
        let consultation = app.house.read_consultation(&row.file)?;
        let local = |time| digest::local(time, consultation.zone);
        println!(
            "{} v{}  {}  {} to {} ({})  {} questions",
            row.slug,
            row.version,
            row.status.as_str(),
            local(consultation.opens),
            local(consultation.closes),
            consultation.zone,
            consultation.questions.len()
        );
        if slug.is_some() {
            for (number, question) in (1..).zip(&consultation.questions) {
                let text = question
                    .text
                    .get(Language::ENGLISH)
                    .or_else(|| question.text.0.values().next().map(String::as_str));
                println!("  {number}. {}: {}", question.key, text.unwrap_or_default());
            }
            println!("{}", costs::spent(&app.house, &consultation).await?);
            rules::show(app, row, &consultation).await?;
        }
    }
    if let Some(slug) = slug
        && !rows.iter().any(|row| row.slug == slug)
    {
        bail!("there is no consultation `{slug}`");
    }
    Ok(())
}

async fn cost(app: &App, slug: &str) -> anyhow::Result<()> {
    let consultation = match Path::new(slug).is_file() {
        true => desk::check(&app.house, &read_file(Path::new(slug))?, slug)?.consultation,
        false => desk::newest(&app.house, slug).await?,
    };
    print!("{}", costs::estimated(&app.house, &consultation).await?);
    Ok(())
}

async fn launch(app: &App, slug: &str, overrides: rules::Overrides) -> anyhow::Result<()> {
    let overriding = overrides.overriding()?;
    let slug = if Path::new(slug).is_file() { add(app, Path::new(slug)).await? } else { slug.to_owned() };
    cost(app, &slug).await?;
    let launch = desk::launch(&app.house, &slug, &overriding).await?;
    let opens = digest::local(launch.consultation.opens, launch.consultation.zone);
    println!("{slug} v{} is launched and can no longer be changed. Asking begins {opens}.", launch.version);
    let people: i64 = launch.invited.values().sum();
    println!("{people} people will be invited, each in the hours of their country:");
    for (language, count) in &launch.invited {
        println!("  {count:>7}  {} ({language})", app.house.speaker.native_name(*language));
    }
    for (language, count) in &launch.no_language {
        println!("  {count:>7}  are NOT invited: they speak {language}, and it is not held in that language");
    }
    if launch.no_hours > 0 {
        println!(
            "  {:>7}  are NOT invited: their country is not known, so nobody knows when to write",
            launch.no_hours
        );
    }
    if !launch.warnings.is_empty() {
        println!("What rules of countries say about SMS there, and nothing here can see:");
    }
    launch.warnings.iter().for_each(|warning| print!("{warning}"));
    println!("`suara serve` sends. People join with a link: suara contact join-link GROUP");
    Ok(())
}

/// A bar that shows how far long work is; plain silence where there is no terminal.
fn progress(total: u64, what: &'static str) -> ProgressBar {
    let bar = ProgressBar::new(total);
    if let Ok(style) = ProgressStyle::with_template("{msg} {bar:40} {pos}/{len} ({eta} left)") {
        bar.set_style(style);
    }
    bar.set_message(what);
    bar
}

async fn import(config: Config, file: &Path, default_country: Option<Country>) -> anyhow::Result<()> {
    let bytes = std::fs::read(file).with_context(|| format!("{}", file.display()))?;
    let app = open(config).await?;
    let countries: Vec<Country> = app.house.countries.iter().map(|(country, _)| country).collect();
    let rules = Rules { languages: app.house.languages(), countries: &countries, default_country };
    let rows = match read_contacts(&bytes, &rules) {
        Ok(rows) => rows,
        Err(refused) => {
            app.close().await;
            bail!("{}:\n{refused}", file.display());
        }
    };
    let bar = progress(rows.len() as u64, "enrolling");
    let shown = bar.clone();
    let enrolment = desk::enrol(&app.house, rows, move |done| shown.inc(done)).await;
    bar.finish_and_clear();
    let stopped = rules::stopped(&app).await;
    app.close().await;
    let desk::Enrolment { enrolled, invited_to } = enrolment?;
    println!("{} new contacts, {} known ones kept as they were.", enrolled.new, enrolled.known);
    if enrolled.opted_out > 0 {
        println!("{} of the known had opted out, and stay so.", enrolled.opted_out);
    }
    if enrolled.forgotten > 0 {
        println!("{} asked to be forgotten, and are not added.", enrolled.forgotten);
    }
    for slug in invited_to {
        println!(
            "Those of them whom {slug} did not ask yet are invited, each in the hours of their country."
        );
    }
    stopped?.iter().for_each(|stopped| println!("{stopped}"));
    Ok(())
}

async fn a_digest(config: Config, command: Digest) -> anyhow::Result<()> {
    let app = open(config).await?;
    let done = match command {
        Digest::Preview { slug, language, group, html } => preview(&app, &slug, language, &group, html).await,
        Digest::Send { name } => send(&app, &name).await,
    };
    app.close().await;
    done
}

async fn preview(
    app: &App,
    slug: &str,
    language: Language,
    groups: &[String],
    html: Option<PathBuf>,
) -> anyhow::Result<()> {
    let gathered = digest::gather(&app.house, slug, groups, None).await?;
    let rendered = gathered.render(&app.house, 0, language)?;
    match html {
        Some(path) => {
            std::fs::write(&path, rendered.html).with_context(|| format!("{}", path.display()))?;
            println!("Written to {}", path.display());
        }
        None => write!(std::io::stdout().lock(), "{}\n\n{}", rendered.subject, rendered.text)?,
    }
    Ok(())
}

async fn send(app: &App, name: &str) -> anyhow::Result<()> {
    let Some(options) = app.config().digests.iter().find(|d| d.name == name) else {
        let names: Vec<&str> = app.config().digests.iter().map(|d| d.name.as_str()).collect();
        bail!(
            "no digest `{name}` is configured; there are: {}",
            if names.is_empty() { "none".to_owned() } else { names.join(", ") }
        );
    };
    let digests = app.digests()?;
    digests.begin_now(&app::job(options)?).await?;
    digests.pass().await?;
    for (job, slot, target, status, error) in app.house.store.runs(options.to.len() as i64).await? {
        let when = digest::local(crate::clock::at(slot), options.zone);
        let place = digest::place(&target);
        println!("{job} of {when} to {place}: {status}{}{error}", if error.is_empty() { "" } else { ", " });
    }
    Ok(())
}
