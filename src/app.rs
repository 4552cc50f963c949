//! The only place that builds, spawns and stops.
//!
//! Opening starts the writer and the inbox: with these a command works on the database. [`App::serve`] starts the
//! rest. Stopping goes the other way round: first nothing new is begun, what is in hand is finished, then the doors
//! close, then the writer commits what it has, and only then is the database closed.

use std::collections::BTreeMap;
use std::net::SocketAddr;
use std::sync::Arc;
use std::time::Duration;

use anyhow::{Context as _, bail};
use tokio::net::TcpListener;
use tokio::task::JoinSet;
use tokio_util::sync::CancellationToken;

use crate::alert::Alerts;
use crate::channel::Channel;
use crate::channel::mail::{Login, MailConfig, Mailer, Protection};
use crate::channel::sms::{Gateway, Sms, SmsConfig};
use crate::channel::telegram::{MediaLimits, Telegram, TelegramConfig};
use crate::clock::Clock;
use crate::config::{self, Config, Destination};
use crate::costs::Costs;
use crate::digest::{Digests, Job, Place};
use crate::domain::contact::{Country, Language};
use crate::domain::pace::{Limit, Pace};
use crate::domain::rule::{Carrier, Sender};
use crate::domain::schedule::Schedule;
use crate::domain::watch::Limits;
use crate::house::House;
use crate::inbox::{self, Inbox};
use crate::outbox::{Outbox, Patience};
use crate::scheduler::Scheduler;
use crate::spool;
use crate::store::{Key, Store, StoreError, Writer};
use crate::text::{Medium, Speaker};
use crate::updates::Updates;
use crate::ways::{Answered, Ways};
use crate::web::{self, Doors};

/// How long a connection may take to open: a phone on a mobile network wakes up within this.
const CONNECT: Duration = Duration::from_secs(10);
/// The largest voice note or photo that is kept: what three minutes of Opus or a phone's photo take, and more.
const MEDIA: MediaLimits = MediaLimits { bytes: 10 * 1024 * 1024, seconds: 180 };

/// A server needs a moment to see that a program was killed: so often, with so much time in between, it is asked
/// whether another one still serves. A second instance starts half a second later for it.
const PICK_UP_TRIES: u32 = 10;
const PICK_UP_PAUSE: Duration = Duration::from_millis(50);

/// Between two looks whether a database that was away at the start is there.
const IS_IT_BACK: Duration = Duration::from_secs(1);

/// Everything, built.
pub struct App {
    /// What the flows share.
    pub house: Arc<House>,
    /// The way in.
    pub inbox: Inbox,
    /// Telegram's bots by name.
    pub telegram: BTreeMap<String, Arc<Telegram>>,
    config: Config,
    sms: BTreeMap<String, Arc<Sms>>,
    channels: Vec<(Arc<dyn Channel>, Pace)>,
    keeping: JoinSet<()>,
}

/// A channel that is not in the configuration: the terminal, a demonstration's.
pub struct Extra {
    /// What it can show.
    pub medium: Medium,
    /// The channel.
    pub channel: Arc<dyn Channel>,
}

impl App {
    /// Opens the database and the channels, and starts to keep. Nothing is sent and no door is open yet.
    ///
    /// # Errors
    /// What is wrong with the key, the database, a channel's configuration or our own files, and what to do.
    pub async fn open(config: Config, clock: Clock, extras: Vec<Extra>) -> anyhow::Result<App> {
        let opened = Store::open(&database(&config), key(&config)?).await?;
        App::around(opened, config, clock, extras)
    }

    /// As [`App::open`], but also while the database is away: gateways that never call again must be heard.
    ///
    /// # Errors
    /// As [`App::open`].
    pub async fn open_to_serve(config: Config, clock: Clock) -> anyhow::Result<App> {
        let opened = Store::open_unprepared(&database(&config), key(&config)?).await?;
        App::around(opened, config, clock, Vec::new())
    }

    fn around(
        (store, writer): (Store, Writer),
        config: Config,
        clock: Clock,
        extras: Vec<Extra>,
    ) -> anyhow::Result<App> {
        let speaker = Speaker::embedded().context("our own i18n/ cannot be read")?;
        let client = reqwest::Client::builder()
            .connect_timeout(CONNECT)
            .redirect(reqwest::redirect::Policy::none())
            .build()
            .context("the HTTP client cannot be made")?;
        let (mut sms, mut telegram) = (BTreeMap::new(), BTreeMap::new());
        let mut channels: Vec<(Arc<dyn Channel>, Pace)> = Vec::new();
        let mut mediums: Vec<(String, Medium, Vec<Country>)> = Vec::new();
        for (name, channel) in &config.channels {
            match channel {
                config::Channel::Sms(options) => {
                    let channel = Arc::new(open_sms(&config, name, options, client.clone(), clock.clone())?);
                    channels.push((channel.clone(), Pace::new(options.limits.clone())));
                    mediums.push((name.clone(), Medium::Sms, options.countries.clone()));
                    sms.insert(name.clone(), channel);
                }
                config::Channel::Telegram(options) => {
                    let channel = Arc::new(open_telegram(&store, name, options, client.clone())?);
                    let limit = Limit { most: options.rate_per_second, seconds: 1 };
                    channels.push((channel.clone(), Pace::new(vec![limit])));
                    mediums.push((name.clone(), Medium::Telegram, Vec::new()));
                    telegram.insert(name.clone(), channel);
                }
            }
        }
        for Extra { medium, channel } in extras {
            mediums.push((channel.name().to_owned(), medium, Vec::new()));
            channels.push((channel, Pace::new(Vec::new())));
        }
        let house = House::new(store, speaker, config.countries.clone(), clock, mediums);
        let house = house
            .with_ways(ways(&config))
            .with_rules(config.rules.clone(), carriers(&config, &sms))
            .with_costs(costs(&config, &sms));
        let house = Arc::new(house);
        let (inbox, intake) = inbox::open(house.clone());
        let mut keeping = JoinSet::new();
        // A thread of its own: among the runtime's tasks it would wait for a turn after each statement, behind the hooks.
        let (runtime, store) = (tokio::runtime::Handle::current(), house.store.clone());
        keeping.spawn_blocking(move || {
            let taking = async {
                intake.run().await;
                // Its last batch needed the writer.
                store.close().await;
            };
            runtime.block_on(async { tokio::join!(writer.run(), taking) });
        });
        Ok(App { house, inbox, telegram, config, sms, channels, keeping })
    }

    /// The configuration it was built from.
    pub fn config(&self) -> &Config {
        &self.config
    }

    /// The SMS channels by name.
    pub fn sms(&self) -> &BTreeMap<String, Arc<Sms>> {
        &self.sms
    }

    /// One outbox for each channel.
    pub fn outboxes(&self) -> Vec<Outbox> {
        let options = &self.config.outbox;
        let seconds = |time: Duration| u32::try_from(time.as_secs()).unwrap_or(u32::MAX).max(1);
        let patience = Patience {
            attempts: options.attempts,
            give_up: chrono::TimeDelta::hours(options.give_up_hours.into()),
            first: seconds(options.backoff_first),
            most: seconds(options.backoff_most),
            in_doubt: options.resend_in_doubt,
        };
        let outbox = |(channel, pace): &(Arc<dyn Channel>, Pace)| {
            Outbox::new(self.house.clone(), self.inbox.clone(), channel.clone(), pace.clone(), patience)
        };
        self.channels.iter().map(outbox).collect()
    }

    /// What looks for rounds and reminders.
    pub fn scheduler(&self) -> Scheduler {
        let options = &self.config;
        Scheduler::new(self.house.clone(), &options.keep, &options.inbox, &options.outbox)
    }

    /// What sends digests.
    ///
    /// # Errors
    /// A schedule or the mail server's options cannot be understood.
    pub fn digests(&self) -> anyhow::Result<Digests> {
        let jobs = self.config.digests.iter().map(job).collect::<anyhow::Result<Vec<Job>>>()?;
        let mailer = self.config.mail.as_ref().map(mailer).transpose()?;
        Ok(Digests::new(self.house.clone(), jobs, mailer, self.telegram.clone()))
    }

    /// What tells the operator of trouble; none, where nobody is to be told.
    ///
    /// # Errors
    /// The mail server's options cannot be understood.
    pub fn alerts(&self) -> anyhow::Result<Option<Alerts>> {
        let options = &self.config.alert;
        if options.to.is_empty() {
            return Ok(None);
        }
        let limits = Limits {
            after: chrono::TimeDelta::seconds(options.after_seconds.into()),
            failures_percent: options.failures_percent.into(),
            again: chrono::TimeDelta::hours(options.again_hours.into()),
        };
        let to = options.to.iter().map(place).collect();
        let mailer = self.config.mail.as_ref().map(mailer).transpose()?;
        Ok(Some(Alerts::new(self.house.clone(), limits, to, mailer, self.telegram.clone())))
    }

    /// Runs everything until `stop`, then finishes what is in hand within the stated budget. `ready` is told the
    /// address of the doors.
    ///
    /// # Errors
    /// The address is taken, or a digest's options are wrong. Nothing was begun then.
    pub async fn serve(self, stop: CancellationToken, ready: impl FnOnce(SocketAddr)) -> anyhow::Result<()> {
        let listen = self.config.web.listen;
        let listener = TcpListener::bind(listen).await.with_context(|| {
            format!("[web] listen: {listen} cannot be opened; is another program using it?")
        })?;
        let address = listener.local_addr()?;
        let digests = self.digests()?;
        let alerts = self.alerts()?;
        let (spool, mut spooling) = self.spool().await?;
        let begun = match self.pick_up().await {
            Err(error) if error.lost_connection() => {
                tracing::error!(%error, "the database is away: the doors open all the same, the rest waits for it");
                false
            }
            begun => {
                begun?;
                true
            }
        };
        let mut tasks = JoinSet::new();
        if let Some(alerts) = alerts {
            tasks.spawn(alerts.run(stop.clone()));
        }
        let public_url = self.config.web.public_url.clone();
        let doors = Doors {
            house: self.house.clone(),
            inbox: self.inbox.clone(),
            sms: self.sms.clone(),
            telegram: self
                .telegram
                .iter()
                .map(|(name, bot)| (name.clone(), (bot.clone(), self.updates(name, bot))))
                .collect(),
            spool: spool.clone(),
            public_url: public_url.clone().unwrap_or_else(|| format!("http://{address}")),
            body_limit: self.config.web.body_limit,
            metrics: self.config.web.metrics,
            proxies: self.config.web.proxies.clone(),
        };
        // With the address of who calls, by which some gateways are known.
        let routes = web::routes(doors).into_make_service_with_connect_info::<SocketAddr>();
        let until = stop.clone().cancelled_owned();
        tasks.spawn(async move {
            if let Err(error) = axum::serve(listener, routes).with_graceful_shutdown(until).await {
                tracing::error!(%error, "the doors are closed");
            }
        });
        tracing::info!(%address, "open");
        ready(address);
        let begun = match begun {
            true => Ok(()),
            false => self.pick_up_when_it_is_back(&stop).await,
        };
        if begun.is_err() {
            stop.cancel();
        }
        if !stop.is_cancelled() {
            for outbox in self.outboxes() {
                tasks.spawn(outbox.run(stop.clone()));
            }
            tasks.spawn(self.scheduler().run(stop.clone()));
            tasks.spawn(digests.run(stop.clone()));
            for (name, bot) in &self.telegram {
                tasks.spawn(telegram_starts(
                    self.updates(name, bot),
                    bot.clone(),
                    self.house.clone(),
                    hook_url(public_url.as_deref(), name),
                    stop.clone(),
                ));
            }
        }
        stop.cancelled().await;
        let budget = self.config.stop_budget;
        tracing::info!(?budget, "stopping");
        let finished =
            tokio::time::timeout(budget, async { while tasks.join_next().await.is_some() {} }).await;
        if finished.is_err() {
            // What was being sent stays marked so, and is queued again at the next start.
            tracing::warn!(tasks = tasks.len(), "not finished in time");
            tasks.shutdown().await;
        }
        if let Some(spool) = spool {
            spool.close();
        }
        while spooling.join_next().await.is_some() {}
        self.close().await;
        tracing::info!("stopped");
        Ok(begun?)
    }

    /// Commits what is in hand and closes the database.
    pub async fn close(mut self) {
        // By word, not by dropping: a connection whose client fell silent holds the house as long as it likes.
        self.inbox.close();
        while self.keeping.join_next().await.is_some() {}
    }

    /// Queues again what an earlier run left in hand. While another instance serves from the same PostgreSQL it may
    /// be in that one's hand: then the scheduler takes it up when it is old.
    async fn pick_up(&self) -> Result<(), StoreError> {
        self.house.store.prepare().await?;
        let mut tries = 1..=PICK_UP_TRIES;
        let again = loop {
            match (self.house.store.begin_to_serve().await?, tries.next()) {
                (Some(again), _) => break again,
                (None, None) => break 0,
                (None, Some(_)) => tokio::time::sleep(PICK_UP_PAUSE).await,
            }
        };
        if again > 0 {
            tracing::warn!(messages = again, "were being sent when the program ended: they are sent again");
        }
        Ok(())
    }

    async fn pick_up_when_it_is_back(&self, stop: &CancellationToken) -> Result<(), StoreError> {
        loop {
            tokio::select! {
                () = stop.cancelled() => return Ok(()),
                () = tokio::time::sleep(IS_IT_BACK) => {}
            }
            match self.pick_up().await {
                Err(error) if error.lost_connection() => {}
                Ok(()) => {
                    tracing::info!("the database is there");
                    return Ok(());
                }
                Err(error) => return Err(error),
            }
        }
    }

    /// The spool and its keeper, where a channel needs it or one left something there.
    async fn spool(&self) -> anyhow::Result<(Option<spool::Spool>, JoinSet<()>)> {
        let options = &self.config.spool;
        let mut spooling = JoinSet::new();
        if self.sms.values().all(|sms| sms.calls_again()) && !options.file.exists() {
            return Ok((None, spooling));
        }
        let (house, inbox) = (self.house.clone(), self.inbox.clone());
        let (spool, keeper) =
            spool::open(&options.file, options.most, house, inbox, self.sms.clone()).await?;
        spooling.spawn(keeper.run());
        Ok((Some(spool), spooling))
    }

    fn updates(&self, name: &str, bot: &Arc<Telegram>) -> Updates {
        Updates::new(self.house.clone(), self.inbox.clone(), name, bot.clone())
    }
}

/// Sets a bot's menus and its hook, and polls where it has none.
async fn telegram_starts(
    updates: Updates,
    bot: Arc<Telegram>,
    house: Arc<House>,
    hook: Option<reqwest::Url>,
    stop: CancellationToken,
) {
    let languages = house.languages().iter().map(|language| (Some(*language), *language));
    for (menu, language) in languages.chain([(None, Language::ENGLISH)]) {
        let commands = ["menu", "language", "help", "stop"]
            .map(|command| (command, house.speaker.sentence(&format!("command-{command}"), None, language)));
        if let Err(error) = bot.set_commands(menu, &commands).await {
            tracing::warn!(%error, "the commands menu of the bot is not set");
            break;
        }
    }
    match hook {
        Some(url) => {
            while let Err(error) = bot.set_webhook(&url).await {
                tracing::error!(%error, "Telegram does not take our hook");
                tokio::select! {
                    () = stop.cancelled() => return,
                    () = tokio::time::sleep(CONNECT) => {}
                }
            }
        }
        None => {
            if let Err(error) = bot.delete_webhook().await {
                tracing::warn!(%error, "an older webhook may still be set");
            }
            updates.poll(stop).await;
        }
    }
}

fn hook_url(public_url: Option<&str>, channel: &str) -> Option<reqwest::Url> {
    let url = public_url?;
    reqwest::Url::parse(&format!("{url}/hooks/{channel}")).ok()
}

/// How the SMS channels stand to the rules of countries.
fn carriers(config: &Config, open: &BTreeMap<String, Arc<Sms>>) -> Vec<Carrier> {
    let carrier = |(name, sms): (&String, &Arc<Sms>)| match config.channels.get(name)? {
        config::Channel::Sms(options) => Some(Carrier {
            channel: name.clone(),
            sender: if sms.by_sim() { Sender::Sim } else { Sender::parse(&options.sender) },
            registered: options.registered.clone(),
            labels: options.labels.clone(),
        }),
        config::Channel::Telegram(_) => None,
    };
    open.iter().filter_map(carrier).collect()
}

fn costs(config: &Config, sms: &BTreeMap<String, Arc<Sms>>) -> Costs {
    let channel = |(name, sms): (&String, &Arc<Sms>)| (name.clone(), sms.clone() as Arc<dyn Channel>);
    Costs::new(config.prices.clone(), config.caps.clone(), sms.iter().map(channel).collect())
}

fn ways(config: &Config) -> Ways {
    let sender = |channel: &str| match config.channels.get(channel) {
        Some(config::Channel::Sms(sms)) => Some(sms.sender.clone()),
        Some(config::Channel::Telegram(_)) | None => None,
    };
    let answered = |(name, channel): (&String, &config::Channel)| match channel {
        config::Channel::Sms(sms) => {
            let channel = sms.reply_to.clone()?;
            Some((name.clone(), Answered { number: sender(&channel)?, channel }))
        }
        config::Channel::Telegram(_) => None,
    };
    let reply_to = config.channels.iter().filter_map(answered).collect();
    Ways::new(config.routes.clone(), reply_to, config.outbox.prefer, config.failover)
}

/// The database's address as the store takes it.
pub fn database(config: &Config) -> String {
    match &config.database {
        config::Database::Sqlite(path) => path.display().to_string(),
        config::Database::Postgres(url) => url.expose().to_owned(),
    }
}

/// The key, made where it is not there.
///
/// # Errors
/// It cannot be read, or is not one.
pub fn key(config: &Config) -> anyhow::Result<Key> {
    Ok(match &config.key {
        config::Key::File(path) => Key::read_or_make(path)?,
        config::Key::Given(secret) => Key::parse(secret.expose(), "the key of the configuration")?,
    })
}

/// A gateway by its name: one of the operator's own folder before those that come with the program.
///
/// # Errors
/// There is none of that name, or its file is wrong: where.
pub fn gateway(config: &Config, name: &str) -> anyhow::Result<Gateway> {
    let own = config.gateways.join(format!("{name}.toml"));
    match std::fs::read_to_string(&own) {
        Ok(text) => Ok(Gateway::parse(&text, &own.display().to_string())?),
        Err(e) if e.kind() == std::io::ErrorKind::NotFound => Ok(Gateway::embedded(name)?),
        Err(e) => bail!("{}: {e}", own.display()),
    }
}

fn open_sms(
    config: &Config,
    name: &str,
    options: &config::Sms,
    client: reqwest::Client,
    clock: Clock,
) -> anyhow::Result<Sms> {
    let whose = || format!("channel `{name}`");
    let gateway = gateway(config, &options.gateway).with_context(whose)?;
    let given = options.settings.iter().map(|(k, v)| (k.clone(), v.expose().to_owned())).collect();
    let settings = gateway.settings(&given).with_context(whose)?;
    let separate = config
        .countries
        .iter()
        .filter(|(_, land)| !options.concatenate || !land.concatenates)
        .map(|(country, _)| country)
        .collect();
    let public_url = config.web.public_url.clone().unwrap_or_else(|| format!("http://{}", config.web.listen));
    let sms = SmsConfig {
        channel: name.to_owned(),
        settings,
        sender: Some(options.sender.clone()).filter(|s| !s.is_empty()),
        hooks: format!("{public_url}/hooks/{name}"),
        country: options.default_country,
        separate,
        labels: options.labels.clone(),
        most_segments: options.max_segments as usize,
    };
    Ok(Sms::open(gateway, sms, client, clock))
}

fn open_telegram(
    store: &Store,
    name: &str,
    options: &config::Telegram,
    client: reqwest::Client,
) -> anyhow::Result<Telegram> {
    let api_url = reqwest::Url::parse(&options.api_url).with_context(|| {
        format!("channel `{name}`: api_url is not a URL such as https://api.telegram.org")
    })?;
    let secret = match &options.webhook_secret {
        Some(secret) => secret.expose().to_owned(),
        None => store.key().digest(format!("telegram hook {name}").as_bytes()),
    };
    let config = TelegramConfig {
        name: name.to_owned(),
        token: options.token.expose().to_owned().into(),
        api_url,
        hook_secret: Some(secret.into()),
        media: MEDIA,
    };
    Ok(Telegram::new(config, client))
}

/// A digest's options as the flow takes them.
///
/// # Errors
/// The schedule cannot be understood: what to write instead.
pub fn job(options: &config::Digest) -> anyhow::Result<Job> {
    let schedule = Schedule::parse(&options.cron, options.zone)
        .with_context(|| format!("digest `{}`: cron = \"{}\"", options.name, options.cron))?;
    Ok(Job {
        name: options.name.clone(),
        consultation: options.consultation.clone(),
        schedule,
        language: options.language,
        groups: options.groups.iter().map(|g| g.to_lowercase()).collect(),
        to: options.to.iter().map(place).collect(),
    })
}

fn place(to: &Destination) -> Place {
    match to {
        Destination::File(folder) => Place::Folder(folder.clone()),
        Destination::Mail(address) => Place::Mail(address.to_string()),
        Destination::Telegram { channel, chat } => Place::Telegram { channel: channel.clone(), chat: *chat },
    }
}

/// What sends letters.
///
/// # Errors
/// The options cannot be right, whatever the server says.
pub fn mailer(options: &config::Mail) -> anyhow::Result<Mailer> {
    let protection = match options.tls {
        config::Tls::Tls => Protection::Tls,
        config::Tls::StartTls => Protection::Starttls,
        config::Tls::None => Protection::None,
    };
    let login = options
        .login
        .as_ref()
        .map(|(user, password)| Login { user: user.clone(), password: password.expose().to_owned() });
    Ok(Mailer::new(MailConfig {
        host: options.server.clone(),
        port: options.port,
        protection,
        authority: options.authority.clone(),
        from: options.from.to_string(),
        login,
    })?)
}
