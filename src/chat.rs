//! The terminal chat: a member at a keyboard, and the form our tests are written in.
//!
//! ```text
//! ! language=km country=KH as=+85512345678      how it begins
//! > fishers                                     the person
//! < …                                           us, as the phone would show it
//! ~ 2 SMS, Unicode                              what it costs
//! = joined fishers                              what was kept
//! /wait 3 weeks                                 what happens beside the words
//! ```
//!
//! Everything goes through the real inbox, store, outbox and scheduler, with a clock that stands still between lines.

use std::collections::BTreeMap;
use std::fmt::Write as _;
use std::path::{Path, PathBuf};
use std::sync::Arc;
use std::time::Duration;

use anyhow::{Context as _, anyhow, bail};
use chrono::TimeDelta;
use tokio::sync::mpsc::UnboundedReceiver;

use crate::app::{App, Extra};
use crate::channel::terminal::Terminal;
use crate::clock::Clock;
use crate::config::Config;
use crate::desk;
use crate::domain::contact::{Country, Language};
use crate::domain::message::{Button, Does, Event, Inbound, Media, NotKept, Outbound, Part, Words};
use crate::domain::segment::{self, Encoding};
use crate::domain::urn::Urn;
use crate::outbox::Outbox;
use crate::rules::Overriding;
use crate::scheduler::Scheduler;
use crate::store::{Group, NewContact};
use crate::text::Medium;

/// The group on the poster.
pub const GROUP: &str = "fishers";
/// The member's number on Telegram.
const TELEGRAM_ID: i64 = 700_100_200;
/// How long after the opening the chat begins, and how long a line takes.
const AFTER_OPENING: TimeDelta = TimeDelta::hours(1);
const A_LINE: Duration = Duration::from_secs(60);
/// More passes than any line can need; beyond it something sends to itself.
const PASSES: usize = 50;

/// How a chat begins. It has no `Debug`: the number is somebody's.
#[derive(Clone)]
pub struct Start {
    /// The member's language; `None`: what their country suggests.
    pub language: Option<Language>,
    /// Where they are.
    pub country: Country,
    /// Their number.
    pub number: String,
    /// On Telegram rather than by SMS.
    pub telegram: bool,
    /// They are on an organiser's list and get the invitation unasked.
    pub enrolled: bool,
    /// The consultation's file.
    pub consultation: String,
    /// Where consultations that are launched later are looked for.
    pub folder: PathBuf,
    /// Where it is kept; `None`: a folder that is thrown away.
    pub database: Option<String>,
}

impl Start {
    /// A member of this country with an example number of it, by SMS, in a throw-away house that asks the sample.
    pub fn in_country(country: Country) -> Start {
        let number = match country.as_str() {
            "ID" => "+6281234567890",
            "PH" => "+639171234567",
            "VN" => "+84912345678",
            "TH" => "+66812345678",
            "MM" => "+959421234567",
            "MY" => "+60123456789",
            "SG" => "+6581234567",
            "LA" => "+8562055123456",
            "TL" => "+67077212345",
            "BN" => "+6737123456",
            _ => "+85512345678",
        };
        Start {
            language: None,
            country,
            number: number.to_owned(),
            telegram: false,
            enrolled: false,
            consultation: crate::SAMPLE.to_owned(),
            folder: PathBuf::new(),
            database: None,
        }
    }

    /// Reads one `name=value` of the first lines of a transcript; `folder` is where consultation files are looked for.
    ///
    /// # Errors
    /// What is not understood, and what is.
    pub fn set(&mut self, option: &str, folder: &Path) -> anyhow::Result<()> {
        self.folder = folder.to_owned();
        let (name, value) = option.split_once('=').unwrap_or((option, ""));
        match name {
            "language" => {
                self.language =
                    Some(Language::parse(value).with_context(|| format!("{value} is not a language tag"))?);
            }
            "country" => {
                let country =
                    Country::parse(value).with_context(|| format!("{value} is not a country such as KH"))?;
                self.number = Start::in_country(country).number;
                self.country = country;
            }
            "as" => self.number = value.to_owned(),
            "telegram" => self.telegram = true,
            "enrolled" => self.enrolled = true,
            "consultation" => {
                let path = folder.join(value);
                self.consultation =
                    std::fs::read_to_string(&path).with_context(|| format!("{}", path.display()))?;
            }
            _ => bail!("`{name}` is not known here: language, country, as, telegram, enrolled, consultation"),
        }
        Ok(())
    }
}

/// A chat under way.
pub struct Chat {
    app: App,
    outboxes: Vec<Outbox>,
    scheduler: Scheduler,
    shown: Vec<(Medium, UnboundedReceiver<(Urn, Outbound)>)>,
    sms: Urn,
    on: Medium,
    app_language: Language,
    files: PathBuf,
    said: usize,
    last: Option<Inbound>,
    /// The id of the last message that can be edited.
    typed: Option<String>,
    /// The buttons of each message that had some: on a phone the older ones can still be pressed.
    buttons: Vec<Vec<Button>>,
    kept: BTreeMap<String, String>,
    slug: String,
    _folder: tempdir::Folder,
}

impl Chat {
    /// Builds a house, launches the consultation, and lets the member in.
    ///
    /// # Errors
    /// What is wrong with the consultation, the number or the database.
    pub async fn open(start: Start) -> anyhow::Result<Chat> {
        let folder = tempdir::Folder::make("suara-chat")?;
        let mut config = defaults()?;
        config.database = match &start.database {
            Some(url) if url.starts_with("postgres") => {
                crate::config::Database::Postgres(crate::config::Secret::new(url.clone()))
            }
            Some(path) => crate::config::Database::Sqlite(path.into()),
            None => crate::config::Database::Sqlite(folder.path().join("suara.db")),
        };
        config.key = crate::config::Key::File(folder.path().join("suara.key"));
        let (sms, shown_sms) = Terminal::open("sms");
        let (telegram, shown_telegram) = Terminal::open("telegram");
        let extras = vec![
            Extra { medium: Medium::Sms, channel: Arc::new(sms) },
            Extra { medium: Medium::Telegram, channel: Arc::new(telegram) },
        ];
        let consultation = crate::domain::consultation::parse(&start.consultation, "the consultation")
            .map_err(desk::problems)?;
        let clock = Clock::held(consultation.opens + AFTER_OPENING);
        let app = App::open(config, clock, extras).await?;
        let number = Urn::tel(&start.number, Some(start.country))
            .map_err(|e| anyhow!("{}: {e}; write it as +855…", start.number))?;
        desk::add_group(
            &app.house,
            Group { code: GROUP.to_owned(), name: "Fishers".to_owned(), country: start.country.to_string() },
        )
        .await?;
        if start.enrolled || start.language.is_some() {
            enrol(&app, &start, &number).await?;
        }
        let slug = launch(&app, &start.consultation).await?;
        let mut chat = Chat {
            outboxes: app.outboxes(),
            scheduler: app.scheduler(),
            shown: vec![(Medium::Sms, shown_sms), (Medium::Telegram, shown_telegram)],
            sms: number,
            on: if start.telegram { Medium::Telegram } else { Medium::Sms },
            app_language: start.language.unwrap_or(Language::ENGLISH),
            files: start.folder,
            said: 0,
            last: None,
            typed: None,
            buttons: Vec::new(),
            kept: BTreeMap::new(),
            slug,
            _folder: folder,
            app,
        };
        chat.kept = chat.what_is_kept().await?;
        Ok(chat)
    }

    /// What the phone shows at the beginning: the invitation, for a member who is on a list.
    ///
    /// # Errors
    /// What the database says; so for every function here.
    pub async fn begin(&mut self) -> anyhow::Result<String> {
        self.settle().await?;
        self.show().await
    }

    /// Takes a line: what the person says, or `/…`; gives what follows from it, in the form of a transcript.
    ///
    /// # Errors
    /// A `/…` that is not understood: what is.
    pub async fn line(&mut self, line: &str) -> anyhow::Result<String> {
        self.app.house.clock.pass(A_LINE);
        let (command, rest) = match line.strip_prefix('/') {
            Some(command) => command.split_once(' ').unwrap_or((command, "")),
            None => ("say", line),
        };
        match command {
            "say" => self.send(Event::Text(Words(rest.to_owned()))).await?,
            "start" => {
                let group = Some(rest.to_owned()).filter(|g| !g.is_empty());
                let language = (self.on == Medium::Telegram).then_some(self.app_language);
                self.send(Event::Start { group, language }).await?;
            }
            "press" => self.press(rest).await?,
            "part" => {
                let (part, text) = part(rest)?;
                self.send_part(Some(part), Event::Text(Words(text.to_owned()))).await?;
            }
            "edit" => {
                let of = self.typed.clone().context("nothing was said yet")?;
                let text = Words(rest.to_owned());
                self.send(Event::Edit { of, text }).await?;
            }
            "again" => {
                let last = self.last.clone().context("nothing was said yet")?;
                self.app.inbox.take(last).await?;
            }
            "voice" => {
                let caption = Words(rest.to_owned());
                self.send(Event::Media(Media {
                    mime: "audio/ogg".to_owned(),
                    bytes: b"OggS".to_vec(),
                    caption,
                }))
                .await?;
            }
            "long-voice" => self.send(Event::NotKept(NotKept::TooLong)).await?,
            "sticker" => self.send(Event::NotKept(NotKept::OtherKind)).await?,
            "share" if rest == "other" => self.send(Event::ShareOther).await?,
            "share" => self.send(Event::Share(self.sms.clone())).await?,
            "block" => self.send(Event::OptOut).await?,
            "sms" => self.on = Medium::Sms,
            "telegram" => self.on = Medium::Telegram,
            "wait" => self.app.house.clock.pass(span(rest)?),
            "close" => desk::close(&self.app.house, &self.slug).await?,
            "launch" => {
                let path = self.files.join(rest);
                let file = std::fs::read_to_string(&path).with_context(|| format!("{}", path.display()))?;
                launch(&self.app, &file).await?;
            }
            "help" | "?" => return Ok(HELP.to_owned()),
            _ => bail!("/{command} is not known\n{HELP}"),
        }
        self.settle().await?;
        self.show().await
    }

    /// What `/metrics` would say of it.
    pub fn metrics(&self) -> String {
        self.app.house.metrics.text()
    }

    /// Ends it and throws the house away.
    pub async fn close(self) {
        drop((self.outboxes, self.scheduler));
        self.app.close().await;
    }

    async fn send(&mut self, event: Event) -> anyhow::Result<()> {
        self.send_part(None, event).await
    }

    async fn send_part(&mut self, part: Option<Part>, event: Event) -> anyhow::Result<()> {
        self.said += 1;
        let (channel, from) = match self.on {
            Medium::Telegram => ("telegram", Urn::Telegram(TELEGRAM_ID)),
            Medium::Sms | Medium::Terminal => ("sms", self.sms.clone()),
        };
        let inbound = Inbound {
            channel: channel.to_owned(),
            from,
            external_id: Some(format!("m{}", self.said)),
            sent_at: Some(self.app.house.clock.now()),
            part,
            event,
        };
        self.app.inbox.take(inbound.clone()).await?;
        if matches!(inbound.event, Event::Text(_)) {
            self.typed.clone_from(&inbound.external_id);
        }
        self.last = Some(inbound);
        Ok(())
    }

    /// `2`, or `2 earlier 1`: a button of the message before.
    async fn press(&mut self, which: &str) -> anyhow::Result<()> {
        let (number, earlier) = which.split_once(" earlier ").unwrap_or((which, "0"));
        let number: Option<usize> = number.trim().parse().ok();
        let earlier: Option<usize> = earlier.trim().parse().ok();
        let (number, earlier) =
            number.zip(earlier).context("/press wants a button's number, or `2 earlier 1`")?;
        let message = self.buttons.iter().rev().nth(earlier);
        let message = message.context("no message there has buttons")?;
        let button = number
            .checked_sub(1)
            .and_then(|place| message.get(place))
            .with_context(|| format!("there are {} buttons on that message", message.len()))?;
        match button.does {
            Does::Press(press) => self.send(Event::Press(press)).await,
            Does::Share => self.send(Event::Share(self.sms.clone())).await,
        }
    }

    /// Lets everything happen that is due.
    async fn settle(&mut self) -> anyhow::Result<()> {
        for _ in 0..PASSES {
            let mut busy = self.scheduler.pass().await?;
            for outbox in &mut self.outboxes {
                busy |= outbox.pass().await?.claimed > 0;
            }
            if !busy {
                return Ok(());
            }
        }
        bail!("the house does not come to rest")
    }

    async fn show(&mut self) -> anyhow::Result<String> {
        let mut lines = String::new();
        let kept = self.what_is_kept().await?;
        for (name, value) in kept.iter().filter(|(name, value)| self.kept.get(*name) != Some(value)) {
            // Writing to a string cannot fail.
            let _ = if value.is_empty() {
                writeln!(lines, "= {name}")
            } else {
                writeln!(lines, "= {name}: {value}")
            };
        }
        for name in self.kept.keys().filter(|name| !kept.contains_key(*name)) {
            let _ = writeln!(lines, "= dropped {name}");
        }
        self.kept = kept;
        for (medium, shown) in &mut self.shown {
            while let Ok((_, outbound)) = shown.try_recv() {
                show_message(&mut lines, *medium, &outbound);
                let buttons: Vec<Button> = outbound.buttons.into_iter().flatten().collect();
                self.buttons.extend(Some(buttons).filter(|b| !b.is_empty()));
            }
        }
        Ok(lines)
    }

    /// Everything that is kept of the member, by a name each.
    async fn what_is_kept(&self) -> anyhow::Result<BTreeMap<String, String>> {
        let store = &self.app.house.store;
        let hashes = [store.key().hash(&self.sms), store.key().hash(&Urn::Telegram(TELEGRAM_ID))]
            .map(|h| h.as_str().to_owned());
        Ok(store.kept_of(&hashes).await?.into_iter().collect())
    }
}

fn show_message(lines: &mut String, medium: Medium, outbound: &Outbound) {
    let text = match (medium, &outbound.short) {
        (Medium::Telegram, Some(short)) => short,
        _ => &outbound.text,
    };
    for line in text.lines() {
        let _ = writeln!(lines, "< {line}");
    }
    for row in &outbound.buttons {
        let labels: Vec<String> = row.iter().map(|b| format!("[{}]", b.label)).collect();
        let _ = writeln!(lines, "< {}", labels.join(" "));
    }
    if medium == Medium::Sms {
        let counted = segment::count(&segment::plain(text));
        let alphabet = match counted.encoding {
            Encoding::Gsm => "GSM",
            Encoding::Unicode => "Unicode",
        };
        let _ = writeln!(lines, "~ {} SMS, {alphabet}", counted.segments);
    }
}

/// The options as they are when nobody says anything, in no file either.
pub(crate) fn defaults() -> anyhow::Result<Config> {
    let nothing = |_: &Path| Err(std::io::ErrorKind::NotFound.into());
    Config::read("", "the defaults", std::iter::empty(), &nothing).map_err(desk::problems)
}

async fn launch(app: &App, file: &str) -> anyhow::Result<String> {
    let added = desk::add_consultation(&app.house, file, "the consultation").await?;
    desk::launch(&app.house, &added.slug, &Overriding::default()).await?;
    Ok(added.slug)
}

async fn enrol(app: &App, start: &Start, number: &Urn) -> anyhow::Result<()> {
    let house = &app.house;
    let hash = house.store.key().hash(number);
    let contact = NewContact {
        id: house.id(),
        scheme: number.scheme().as_str(),
        sealed: house.store.key().seal(number, &hash)?,
        hash,
        country: start.country.to_string(),
        language: start.language.unwrap_or_else(|| house.first_language(Some(start.country))).to_string(),
        language_chosen: start.language.is_some(),
        enrolled: if start.enrolled { "on the organiser's list".to_owned() } else { String::new() },
        groups: if start.enrolled { vec![GROUP.to_owned()] } else { Vec::new() },
    };
    let now = house.clock.now().timestamp_micros();
    house.store.write(move |tx| Box::pin(async move { tx.enrol(&[contact], now).await })).await?;
    Ok(())
}

/// `7 2/3 TEXT`: the second of three parts of the message that the telephone calls 7.
fn part(text: &str) -> anyhow::Result<(Part, &str)> {
    let read = || {
        let (reference, rest) = text.split_once(' ')?;
        let (place, text) = rest.split_once(' ')?;
        let (number, of) = place.split_once('/')?;
        Some((Part::new(reference.to_owned(), number.parse().ok()?, of.parse().ok()?)?, text))
    };
    read().context(
        "/part wants the message's number, which part of how many, and the words: `7 2/3 and the reef`",
    )
}

/// `3 weeks`, `2 days`, `5 hours`, `10 minutes`.
fn span(text: &str) -> anyhow::Result<Duration> {
    let wrong = || anyhow!("/wait wants a time such as `3 weeks`, `2 days`, `5 hours` or `10 minutes`");
    let (number, unit) = text.trim().split_once(' ').ok_or_else(wrong)?;
    let number: u64 = number.parse().map_err(|_| wrong())?;
    let seconds = match unit.trim_end_matches('s') {
        "minute" => 60,
        "hour" => 3600,
        "day" => 86_400,
        "week" => 604_800,
        _ => return Err(wrong()),
    };
    Ok(Duration::from_secs(number.saturating_mul(seconds)))
}

/// What can be typed beside words.
pub const HELP: &str = "\
# What you type is what the member sends. A line that begins with / is something else that happens:
#   /wait 3 weeks    time passes; reminders come      /again         the last message is delivered again
#   /edit TEXT       the last message is changed      /press 2       the second button is pressed
#   /telegram, /sms  they go on there                 /press 2 earlier 1   that of the message before
#   /start fishers   a join link is opened            /share         they share their number on Telegram
#   /block           they block us                    /share other   they share somebody else's
#   /voice, /voice TEXT   a voice note, with words    /long-voice    one that is too long
#   /part 7 2/3 TEXT      the second of three parts of a long SMS, that their phone calls 7
#   /sticker         something nobody can keep        /close         the consultation is closed
#   /launch FILE     another consultation begins
#   /quit            the end
";

/// A folder that is thrown away.
pub(crate) mod tempdir {
    use std::path::{Path, PathBuf};

    /// Deleted with what is in it when it is dropped.
    pub struct Folder(PathBuf);

    impl Folder {
        /// In the system's folder for such, readable by its owner alone.
        pub fn make(name: &str) -> anyhow::Result<Folder> {
            let mut chance = [0; 8];
            crate::store::random(&mut chance)?;
            let path = std::env::temp_dir().join(format!("{name}-{}", hex::encode(chance)));
            std::fs::create_dir(&path)?;
            #[cfg(unix)]
            std::fs::set_permissions(&path, std::os::unix::fs::PermissionsExt::from_mode(0o700))?;
            Ok(Folder(path))
        }

        /// Where it is.
        pub fn path(&self) -> &Path {
            &self.0
        }
    }

    impl Drop for Folder {
        fn drop(&mut self) {
            // What cannot be deleted is left to the system.
            let _ = std::fs::remove_dir_all(&self.0);
        }
    }
}
