//! Typed options. `config.example.toml` is the defaults; `suara.toml` is laid over it, the environment over both.

use std::collections::BTreeMap;
use std::fmt;
use std::io;
use std::net::SocketAddr;
use std::path::{Path, PathBuf};
use std::time::Duration;

use chrono_tz::Tz;
use lettre::Address;
use lettre::message::Mailbox;

use crate::channel::sms::Network;
use crate::domain::contact::{Country, Language};
use crate::domain::cost::{Caps, Prices};
use crate::domain::country::Countries;
use crate::domain::form::{Form, Override, Problem};
use crate::domain::pace::Limit;
use crate::domain::route::{Routes, Tolerance};
use crate::domain::rule::Rules;
use crate::domain::urn::Scheme;

mod channels;
mod costs;
mod read;
mod secret;

pub use secret::Secret;

/// Every option with its default and its reason.
pub const EXAMPLE: &str = include_str!("../../config.example.toml");

/// The file that is read when none is named.
pub const FILE: &str = "suara.toml";

/// What every variable of ours begins with.
const VARIABLES: &str = "SUARA_";

/// All options. What exists is valid: no option has to be looked at twice.
#[derive(Debug, Clone, PartialEq)]
pub struct Config {
    /// Where everything is kept.
    pub database: Database,
    /// What seals telephone numbers.
    pub key: Key,
    /// A folder of further gateways; need not exist.
    pub gateways: PathBuf,
    /// A folder of further consultations; need not exist.
    pub consultations: PathBuf,
    /// What countries forbid, with what the operator's own file says.
    pub rules: Rules,
    /// Hooks, health and metrics.
    pub web: Web,
    /// By name.
    pub channels: BTreeMap<String, Channel>,
    /// The countries, with the hours that were set.
    pub countries: Countries,
    /// By country.
    pub routes: Routes,
    /// When a channel is left.
    pub failover: Tolerance,
    /// Receiving.
    pub inbox: Inbox,
    /// Sending.
    pub outbox: Outbox,
    /// What gateways bring that never call again.
    pub spool: Spool,
    /// How long what is no longer needed is kept.
    pub keep: Keep,
    /// How long what is in hand may take to finish on SIGTERM.
    pub stop_budget: Duration,
    /// The server for digests by e-mail, if there is one.
    pub mail: Option<Mail>,
    /// What messages cost.
    pub prices: Prices,
    /// What they may cost.
    pub caps: Caps,
    /// What goes out on schedule.
    pub digests: Vec<Digest>,
    /// Whom to tell when something is down.
    pub alert: Alert,
    /// Logs.
    pub log: Log,
}

/// Where everything is kept.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Database {
    /// A file.
    Sqlite(PathBuf),
    /// A `postgres://` URL; it may hold a password.
    Postgres(Secret),
}

/// Where the key is: 32 bytes as 64 hexadecimal digits.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Key {
    /// In this file; made if it is not there.
    File(PathBuf),
    /// Given.
    Given(Secret),
}

/// `[web]`
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Web {
    /// Address and port.
    pub listen: SocketAddr,
    /// How the world reaches us, without a slash at the end.
    pub public_url: Option<String>,
    /// The largest body that is read, in bytes.
    pub body_limit: usize,
    /// Whether `/metrics` answers.
    pub metrics: bool,
    /// Proxies of ours, whose word about who called is believed.
    pub proxies: Vec<Network>,
}

/// One of `[channels.…]`.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Channel {
    /// A gateway.
    Sms(Sms),
    /// A bot.
    Telegram(Telegram),
}

/// A channel of kind `sms`.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Sms {
    /// The gateway's name: `gateways/<name>.toml`.
    pub gateway: String,
    /// What the gateway asks for; secrets and others alike.
    pub settings: BTreeMap<String, Secret>,
    /// What members see as the sender; empty: the gateway's choice.
    pub sender: String,
    /// Completes national numbers.
    pub default_country: Option<Country>,
    /// Whose members are written to this way; empty: all.
    pub countries: Vec<Country>,
    /// The channel that members answer, where it is another.
    pub reply_to: Option<String>,
    /// How fast, in segments; empty: as fast as it goes.
    pub limits: Vec<Limit>,
    /// The longest message, in segments.
    pub max_segments: u32,
    /// Whether a long message may go as one.
    pub concatenate: bool,
    /// The countries in which the sender is registered.
    pub registered: Vec<Country>,
    /// What is put before each message to a country.
    pub labels: BTreeMap<Country, String>,
}

/// A channel of kind `telegram`.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Telegram {
    /// The bot's token.
    pub token: Secret,
    /// The Bot API's server, without a slash at the end.
    pub api_url: String,
    /// What Telegram shows us to prove itself; `None`: to be made from the key.
    pub webhook_secret: Option<Secret>,
    /// Messages a second, at most.
    pub rate_per_second: u32,
}

/// `[inbox]`
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Inbox {
    /// How long after a part of a message the others are waited for.
    pub wait_for_parts: Duration,
}

/// `[outbox]`
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Outbox {
    /// Tries before a message is laid aside.
    pub attempts: u32,
    /// Hours before one is that certainly never arrived.
    pub give_up_hours: u32,
    /// The wait after the first failed try; doubled each time.
    pub backoff_first: Duration,
    /// The longest wait.
    pub backoff_most: Duration,
    /// How a person is reached who can be reached by both and never wrote.
    pub prefer: Scheme,
    /// Whether what may have been accepted is sent again by a provider that does not know our id.
    pub resend_in_doubt: bool,
    /// How long a receipt is waited for.
    pub unconfirmed_after: Duration,
}

/// `[spool]`
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Spool {
    /// The file.
    pub file: PathBuf,
    /// Its size at most, in bytes.
    pub most: u64,
}

/// `[keep]`
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Keep {
    /// Days that inbound messages are kept.
    pub inbound_days: u32,
    /// Days that outbound messages are kept.
    pub outbound_days: u32,
    /// Days that voice notes and photos are kept.
    pub media_days: u32,
}

/// `[mail]`
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Mail {
    /// The SMTP server's name.
    pub server: String,
    /// Its port.
    pub port: u16,
    /// How the line to it is protected.
    pub tls: Tls,
    /// The certificate of an authority that is trusted beside the public ones, as PEM.
    pub authority: Option<String>,
    /// User and password, if it wants them.
    pub login: Option<(String, Secret)>,
    /// Who the digests are from.
    pub from: Mailbox,
}

/// How the line to the mail server is protected.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Tls {
    /// From the first byte.
    Tls,
    /// Asked for after the greeting, and insisted on.
    StartTls,
    /// Not at all: the server is on this computer.
    None,
}

/// One of `[[digest]]`.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Digest {
    /// Its name in logs and files.
    pub name: String,
    /// The consultation's slug.
    pub consultation: String,
    /// Five fields; not yet read as a schedule.
    pub cron: String,
    /// The zone `cron` is in.
    pub zone: Tz,
    /// The language it is written in.
    pub language: Language,
    /// Only these groups; empty: all.
    pub groups: Vec<String>,
    /// Where to; at least one.
    pub to: Vec<Destination>,
}

/// `[alert]`
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Alert {
    /// Whom; empty: nobody.
    pub to: Vec<Destination>,
    /// How long a reply may wait, or nothing be accepted.
    pub after_seconds: u32,
    /// How many of a hundred tries may fail.
    pub failures_percent: u32,
    /// How long until it is told again.
    pub again_hours: u32,
}

/// Where a digest goes.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Destination {
    /// A folder.
    File(PathBuf),
    /// An e-mail address.
    Mail(Address),
    /// A Telegram chat.
    Telegram {
        /// The configured channel.
        channel: String,
        /// The chat's id; groups are negative.
        chat: i64,
    },
}

/// `[log]`
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Log {
    /// A filter that `tracing_subscriber::EnvFilter` takes.
    pub level: String,
    /// How a line looks.
    pub format: LogFormat,
}

/// How a line of the log looks.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum LogFormat {
    /// For people.
    Text,
    /// For machines.
    Json,
}

/// Why there is no configuration. Names files and options, never secrets.
#[derive(Debug, thiserror::Error)]
pub enum ConfigError {
    /// The file that was named is not there.
    #[error("there is no file {}; write one with the options you change (config.example.toml shows all), or leave --config away", .0.display())]
    Missing(PathBuf),
    /// It is there and cannot be read.
    #[error("cannot read {}: {source}", path.display())]
    Unreadable {
        /// The file.
        path: PathBuf,
        /// Why.
        source: io::Error,
    },
    /// Options are wrong: all of them.
    #[error("{}", Listed(.0))]
    Wrong(Vec<Problem>),
}

struct Listed<'a>(&'a [Problem]);

impl fmt::Display for Listed<'_> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        for (index, problem) in self.0.iter().enumerate() {
            if index > 0 {
                f.write_str("\n")?;
            }
            write!(f, "{problem}")?;
        }
        Ok(())
    }
}

impl Config {
    /// Reads the file at `path`, or [`FILE`] if it is there, and the variables that begin with `SUARA_`.
    ///
    /// # Errors
    /// A file that was named and is not there, one that cannot be read, or every option that is wrong.
    pub fn load(
        path: Option<&Path>,
        env: impl Iterator<Item = (String, String)>,
    ) -> Result<Config, ConfigError> {
        let path_or_usual = path.unwrap_or(Path::new(FILE));
        let text = match std::fs::read_to_string(path_or_usual) {
            Ok(text) => text,
            Err(error) if error.kind() == io::ErrorKind::NotFound => match path {
                Some(named) => return Err(ConfigError::Missing(named.to_owned())),
                None => String::new(),
            },
            Err(source) => {
                return Err(ConfigError::Unreadable { path: path_or_usual.to_owned(), source });
            }
        };
        let origin = path_or_usual.display().to_string();
        Config::read(&text, &origin, env, &|path| std::fs::read_to_string(path)).map_err(ConfigError::Wrong)
    }

    /// The same from a text; `open` reads the files that secrets stand in. The empty text is the defaults.
    ///
    /// # Errors
    /// Every option that is wrong.
    pub fn read(
        text: &str,
        origin: &str,
        env: impl Iterator<Item = (String, String)>,
        open: &dyn Fn(&Path) -> io::Result<String>,
    ) -> Result<Config, Vec<Problem>> {
        let mut variables: Vec<Variable> = env.filter_map(Variable::ours).collect();
        variables.sort_by(|a, b| a.path.cmp(&b.path));
        let overrides: Vec<Override<'_>> = variables.iter().map(Variable::over).collect();
        let files = [("config.example.toml", EXAMPLE), (origin, text)];
        let form = Form::lay(&files, &overrides)?;
        let config = form.read(|section| read::config(section, &form, open));
        let problems = form.problems();
        match config {
            Some(config) if problems.is_empty() => Ok(config),
            _ => Err(problems),
        }
    }
}

/// `SUARA_WEB__LISTEN`, which is `web.listen`.
struct Variable {
    origin: String,
    path: Vec<String>,
    value: String,
}

impl Variable {
    fn ours((name, value): (String, String)) -> Option<Variable> {
        let path = name.strip_prefix(VARIABLES)?.to_lowercase();
        Some(Variable {
            origin: format!("environment variable {name}"),
            path: path.split("__").map(str::to_owned).collect(),
            value,
        })
    }

    fn over(&self) -> Override<'_> {
        Override { origin: &self.origin, path: &self.path, value: &self.value }
    }
}

#[cfg(test)]
mod tests;
