//! `suara outbox`: what waits, what is held, what failed. Messages are shown by their ids: never a number, never a text.

use anyhow::bail;
use chrono::TimeDelta;
use clap::{Args, Subcommand, ValueEnum};

use crate::app::App;
use crate::clock;
use crate::config::Config;
use crate::domain::Time;
use crate::domain::contact::Country;
use crate::store::{Listed, Which};

#[derive(Subcommand)]
pub(super) enum Command {
    /// How many messages stand where, what is held, and what will not be tried again by itself; with options, messages
    List {
        #[command(flatten)]
        which: Fits,
        /// Those that stand so
        #[arg(long, value_enum)]
        status: Option<Status>,
        /// Those queued more than so many minutes ago
        #[arg(long, value_name = "MINUTES", value_parser = clap::value_parser!(u32))]
        older: Option<u32>,
        /// So many at most, oldest first
        #[arg(long, default_value = "100", value_parser = clap::value_parser!(u32))]
        most: u32,
    },
    /// Send nothing more of a channel, a consultation or a country until it is released, or not this message
    Hold {
        #[command(flatten)]
        which: One,
    },
    /// End a hold, or all of them: what it held is sent
    Release {
        #[command(flatten)]
        which: One,
        /// Everything
        #[arg(long, conflicts_with_all = ["id", "channel", "consultation", "country"])]
        all: bool,
    },
    /// Send what failed again: one message, all of a channel, a consultation or a country, or all; what is unconfirmed only by its
    /// number
    Retry {
        #[command(flatten)]
        which: Fits,
        /// Everything
        #[arg(long, conflicts_with_all = ["id", "channel", "consultation", "country"])]
        all: bool,
    },
}

/// Messages that fit everything said.
#[derive(Args)]
pub(super) struct Fits {
    /// The message's number, as `outbox list` shows it
    id: Option<i64>,
    /// Those of this channel
    #[arg(long, value_name = "NAME")]
    channel: Option<String>,
    /// Those about this consultation: its short name
    #[arg(long, value_name = "SLUG")]
    consultation: Option<String>,
    /// Those to people of this country: its two letters
    #[arg(long, value_parser = super::country)]
    country: Option<Country>,
}

/// One thing.
#[derive(Args)]
#[group(multiple = false)]
pub(super) struct One {
    /// The message's number, as `outbox list` shows it
    id: Option<i64>,
    /// This channel
    #[arg(long, value_name = "NAME")]
    channel: Option<String>,
    /// This consultation: its short name
    #[arg(long, value_name = "SLUG")]
    consultation: Option<String>,
    /// This country: its two letters
    #[arg(long, value_parser = super::country)]
    country: Option<Country>,
}

/// How a message can stand.
#[derive(Clone, Copy, ValueEnum)]
pub(super) enum Status {
    /// Waits for its hour or its turn
    Queued,
    /// Waits for `outbox release`
    Held,
    /// Is being handed over
    Sending,
    /// Was accepted by the provider
    Sent,
    /// Arrived
    Delivered,
    /// Did not go out, or did not arrive
    Failed,
    /// Went out, and nobody said whether it arrived
    Unconfirmed,
}

impl Status {
    fn as_str(self) -> &'static str {
        match self {
            Status::Queued => "queued",
            Status::Held => "held",
            Status::Sending => "sending",
            Status::Sent => "sent",
            Status::Delivered => "delivered",
            Status::Failed => "failed",
            Status::Unconfirmed => "unconfirmed",
        }
    }
}

impl From<Fits> for Which {
    fn from(Fits { id, channel, consultation, country }: Fits) -> Which {
        Which { id, channel, consultation, country: country.map(|country| country.to_string()) }
    }
}

impl From<One> for Which {
    fn from(One { id, channel, consultation, country }: One) -> Which {
        Which { id, channel, consultation, country: country.map(|country| country.to_string()) }
    }
}

/// How many dead letters the summary shows.
const DEAD: i64 = 100;

pub(super) async fn run(config: Config, command: Command) -> anyhow::Result<()> {
    let app = super::open(config).await?;
    let done = match command {
        Command::List { which, status, older, most } => {
            list(&app, which.into(), status, older, most.into()).await
        }
        Command::Hold { which } => hold(&app, which.into()).await,
        Command::Release { which, all } => release(&app, which.into(), all.then_some(())).await,
        Command::Retry { which, all } => retry(&app, which.into(), all.then_some(())).await,
    };
    app.close().await;
    done
}

async fn list(
    app: &App,
    which: Which,
    status: Option<Status>,
    older: Option<u32>,
    most: i64,
) -> anyhow::Result<()> {
    let now = app.house.clock.now();
    known(app, &which).await?;
    if which == Which::default() && status.is_none() && older.is_none() {
        return summary(app, now).await;
    }
    let before = match older {
        Some(minutes) => now - TimeDelta::minutes(minutes.into()),
        None => Time::MAX_UTC,
    };
    let before = before.timestamp_micros();
    let messages = app.house.store.outbox(&which, status.map_or("", Status::as_str), before, most).await?;
    for message in &messages {
        print(message, now);
    }
    if messages.len() as i64 == most {
        println!("There may be more: --most shows them.");
    }
    Ok(())
}

async fn summary(app: &App, now: Time) -> anyhow::Result<()> {
    let store = &app.house.store;
    for counts in store.outbound_counts().await? {
        println!("{:<16} {:<10} {:>8}", counts.channel, counts.status, counts.count);
    }
    for waits in store.waits(now.timestamp_micros()).await? {
        if let Some(oldest) = waits.oldest {
            println!("{}: the oldest has been queued for {}", waits.channel, age(oldest, now));
        }
    }
    for hold in store.holds().await? {
        println!("{} {}: held for {} (suara outbox release)", hold.what, hold.name, age(hold.at, now));
    }
    for capped in store.capped().await? {
        println!(
            "consultation {0}: {1} held, {2} (raise it under [[cap]], restart, then: suara outbox release \
             --consultation {0})",
            capped.consultation, capped.messages, capped.error
        );
    }
    let dead = store.dead_letters(DEAD).await?;
    if !dead.is_empty() {
        println!("\nNot tried again by themselves (suara outbox retry NUMBER):");
    }
    for message in &dead {
        print(message, now);
    }
    Ok(())
}

fn print(message: &Listed, now: Time) {
    let kind = if message.rank == 0 { "reply" } else { "round" };
    let Listed { id, channel, status, attempts, queued_at, error, .. } = message;
    println!("  {id}  {channel}  {status}  {kind}  {}  {attempts} tries  {error}", age(*queued_at, now));
}

/// `3 min`, `5 h 12 min`, `2 d 4 h`.
fn age(since: i64, now: Time) -> String {
    let age = (now - clock::at(since)).max(TimeDelta::zero());
    match (age.num_days(), age.num_hours() % 24, age.num_minutes() % 60) {
        (0, 0, 0) => format!("{} s", age.num_seconds()),
        (0, 0, minutes) => format!("{minutes} min"),
        (0, hours, minutes) => format!("{hours} h {minutes} min"),
        (days, hours, _) => format!("{days} d {hours} h"),
    }
}

/// A name that is wrong would hold nothing, and nobody would know.
async fn known(app: &App, which: &Which) -> anyhow::Result<()> {
    if let Some(name) = &which.channel {
        let listed = app.house.store.outbound_counts().await?;
        if app.house.channel(name).is_none() && !listed.iter().any(|counts| counts.channel == *name) {
            bail!("no channel `{name}` is configured");
        }
    }
    if let Some(slug) = &which.consultation
        && !app.house.store.consultations().await?.iter().any(|row| row.slug == *slug)
    {
        bail!("there is no consultation `{slug}`");
    }
    if let Some(country) = &which.country
        && Country::parse(country).is_none_or(|country| app.house.countries.get(country).is_none())
    {
        bail!("{country} is no country that is written to");
    }
    Ok(())
}

async fn hold(app: &App, which: Which) -> anyhow::Result<()> {
    if which == Which::default() {
        bail!("say which: a number, --channel NAME, --consultation SLUG or --country CC");
    }
    known(app, &which).await?;
    let later = which.id.is_none();
    let now = app.house.clock.now().timestamp_micros();
    let held = app.house.store.write(move |tx| Box::pin(async move { tx.hold(&which, now).await })).await?;
    match later {
        true => println!("{held} held, and what is queued from now on. `suara outbox release` ends it."),
        false => println!("{held} held."),
    }
    Ok(())
}

async fn release(app: &App, which: Which, all: Option<()>) -> anyhow::Result<()> {
    if which == Which::default() && all.is_none() {
        bail!("say which: a number, --channel NAME, --consultation SLUG, --country CC, or --all");
    }
    known(app, &which).await?;
    let released = app.house.store.write(move |tx| Box::pin(async move { tx.release(&which).await })).await?;
    println!("{released} queued again.");
    Ok(())
}

async fn retry(app: &App, which: Which, all: Option<()>) -> anyhow::Result<()> {
    if which == Which::default() && all.is_none() {
        bail!("say which: a number, --channel NAME, --consultation SLUG, --country CC, or --all");
    }
    known(app, &which).await?;
    let now = app.house.clock.now().timestamp_micros();
    let again = app.house.store.write(move |tx| Box::pin(async move { tx.retry(&which, now).await })).await?;
    println!("{again} queued again.");
    Ok(())
}
