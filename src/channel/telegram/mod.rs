//! Telegram: teloxide's methods, with their types, over the one HTTP client.
//!
//! Two things are done here rather than by teloxide, each because it would lose something:
//!
//! * Updates are fetched as text, and of that only what concerns us is read. teloxide's types know one version of the
//!   Bot API and turn what is newer into an empty error; its listeners acknowledge before the work is done. Here the
//!   caller keeps the text, does the work, and only then asks for the next [offset](Telegram::updates).
//! * Calls are posted by our own client. teloxide drops the error's code, waits ten seconds within a failed
//!   call, takes a sent message for unsent when it cannot read the answer, and prints the token in its errors.

mod call;
mod read;
mod send;
mod update;

use std::fmt;
use std::time::Duration;

use reqwest::{StatusCode, Url};
use serde::Deserialize;
use serde_json::value::RawValue;
use subtle::ConstantTimeEq;
use teloxide::payloads::{
    AnswerCallbackQuery, DeleteWebhook, GetFile, GetMe, SetMyCommands, SetMyCommandsSetters, SetWebhook,
    SetWebhookSetters,
};
use teloxide::types::{AllowedUpdate, BotCommand, CallbackQueryId, FileId};

use super::SendError;
use crate::domain::contact::Language;
use crate::domain::message::{Event, Inbound, Media, NotKept};
use crate::domain::urn::Urn;
use call::CALL_TIMEOUT;
use read::{Envelope, File, Reading};

pub use send::Document;

/// Everything we act on; Telegram sends no other kind.
const WANTED: [AllowedUpdate; 4] = [
    AllowedUpdate::Message,
    AllowedUpdate::EditedMessage,
    AllowedUpdate::CallbackQuery,
    AllowedUpdate::MyChatMember,
];
/// A file of a few megabytes over a slow line.
const FILE_TIMEOUT: Duration = Duration::from_secs(120);

/// A bot's token, or a webhook's secret token: never printed.
#[derive(Clone)]
pub struct Token(String);

impl From<String> for Token {
    fn from(token: String) -> Token {
        Token(token)
    }
}

impl fmt::Debug for Token {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("Token(…)")
    }
}

/// What the operator configured.
#[derive(Debug, Clone)]
pub struct TelegramConfig {
    /// The channel's configured name.
    pub name: String,
    /// From @BotFather.
    pub token: Token,
    /// `https://api.telegram.org`, or a Bot API server of one's own.
    pub api_url: Url,
    /// What Telegram must show with each call of our hook: 1 to 256 of `A-Za-z0-9_-`. `None`: no hook is trusted.
    pub hook_secret: Option<Token>,
    /// The largest file that is kept.
    pub media: MediaLimits,
}

/// The largest file that is kept. Telegram itself gives a bot at most 20 MB (core.telegram.org/bots/api#getfile).
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct MediaLimits {
    /// In bytes.
    pub bytes: u64,
    /// Of a voice note, in seconds.
    pub seconds: u32,
}

/// One bot.
pub struct Telegram {
    config: TelegramConfig,
    client: reqwest::Client,
}

impl fmt::Debug for Telegram {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "Telegram({})", self.config.name)
    }
}

/// An update exactly as Telegram wrote it. `Debug` shows its number and length only.
#[derive(Clone, PartialEq, Eq)]
pub struct RawUpdate {
    /// Its number; the next poll's offset is one more.
    pub id: i64,
    /// JSON.
    pub text: String,
}

impl RawUpdate {
    /// Reads the body of a hook's call, or a stored update; `None` when it is not an update at all.
    pub fn parse(text: &str) -> Option<RawUpdate> {
        #[derive(Deserialize)]
        struct Numbered {
            update_id: i64,
        }
        let numbered: Numbered = serde_json::from_str(text).ok()?;
        Some(RawUpdate { id: numbered.update_id, text: text.to_owned() })
    }
}

impl fmt::Debug for RawUpdate {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "update {} of {} bytes", self.id, self.text.len())
    }
}

/// What an update means.
#[derive(Debug, PartialEq)]
pub enum Understood {
    /// A person did something.
    Message(Inbound),
    /// Nothing for us, and why.
    Nothing(&'static str),
    /// A group has a new id: whatever is addressed to `from` goes to `to`.
    Moved {
        /// Until now.
        from: Urn,
        /// From now on.
        to: Urn,
    },
    /// Not in a form we know: keep its text, for a person or a newer version to read.
    Unreadable,
}

/// The bot's name on Telegram, without `@`.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct BotName(String);

impl BotName {
    /// `suara_bot`.
    pub fn as_str(&self) -> &str {
        &self.0
    }

    /// `https://t.me/suara_bot?start=<code>`; `None` when a link cannot carry the code: it is 1 to 64 of
    /// `A-Za-z0-9_-` (core.telegram.org/bots/features#deep-linking).
    pub fn join_link(&self, code: &str) -> Option<String> {
        read::is_start_code(code).then(|| format!("https://t.me/{}?start={code}", self.0))
    }
}

impl Telegram {
    /// Calls nobody yet.
    pub fn new(config: TelegramConfig, client: reqwest::Client) -> Telegram {
        Telegram { config, client }
    }

    /// The updates from `offset` on, at most 100, oldest first; waits up to `wait` for the first. Asking with an
    /// offset acknowledges all before it, for good: ask only when they are kept. `0`: all that are not acknowledged.
    ///
    /// # Errors
    /// [`SendError::Misconfigured`] for a wrong token, or when a webhook or another program reads this bot's updates;
    /// anything else: ask again later.
    pub async fn updates(&self, offset: i64, wait: Duration) -> Result<Vec<RawUpdate>, SendError> {
        let body =
            serde_json::json!({ "offset": offset, "timeout": wait.as_secs(), "allowed_updates": WANTED });
        let request = self.post("GetUpdates")?.json(&body).timeout(wait + CALL_TIMEOUT);
        let updates: Vec<Box<RawValue>> = self.answer(request).await?;
        // An update has a number; one without could never be acknowledged.
        let numbered = updates.iter().map(|update| RawUpdate::parse(update.get()));
        numbered.collect::<Option<Vec<RawUpdate>>>().ok_or(SendError::Unknown)
    }

    /// What an update means; fetches its voice note or photo. May be asked again for the same update: the answer has
    /// the same external id, and nothing changes at Telegram.
    ///
    /// # Errors
    /// Only when a file could not be fetched: ask again later.
    pub async fn understand(&self, update: &RawUpdate) -> Result<Understood, SendError> {
        Ok(match read::read(&self.config.name, self.config.media, &update.text) {
            Reading::Message(inbound) => Understood::Message(inbound),
            Reading::File(envelope, file) => Understood::Message(self.fetch(envelope, file).await?),
            Reading::Nothing(reason) => Understood::Nothing(reason),
            Reading::Moved { from, to } => Understood::Moved { from, to },
            Reading::Unreadable => Understood::Unreadable,
        })
    }

    /// Tells the person's app that a press arrived, which stops the button's spinning; nothing for any other update.
    /// To be called for every update, also one that means nothing or came before.
    ///
    /// # Errors
    /// Of no consequence: a press older than a few minutes can no longer be answered.
    pub async fn answer_press(&self, update: &RawUpdate) -> Result<(), SendError> {
        match read::press_id(&update.text) {
            Some(id) => self.done(&AnswerCallbackQuery::new(CallbackQueryId(id))).await,
            None => Ok(()),
        }
    }

    /// Sets the commands menu, `(command, description)` each, for people whose app is in this language; `None`: for
    /// all others. Telegram knows languages of two letters only (core.telegram.org/bots/api#setmycommands): for
    /// others, such as `ceb`, nothing is set, and those people see the menu for all others.
    ///
    /// # Errors
    /// As of any call; [`SendError::Refused`] for a command that is not 1 to 32 of `a-z0-9_`.
    pub async fn set_commands(
        &self,
        language: Option<Language>,
        commands: &[(&str, String)],
    ) -> Result<(), SendError> {
        let commands = commands.iter().map(|(command, says)| BotCommand::new(*command, says.clone()));
        let menu = SetMyCommands::new(commands);
        match language {
            None => self.done(&menu).await,
            Some(language) => match two_letters(language) {
                Some(code) => self.done(&menu.language_code(code)).await,
                None => Ok(()),
            },
        }
    }

    /// Has Telegram call `url` with each update, showing the configured secret. While it is set, [`Telegram::updates`]
    /// is refused.
    ///
    /// # Errors
    /// [`SendError::Misconfigured`] without a valid secret; [`SendError::Refused`] when Telegram does not like the
    /// address: it must be HTTPS, on port 443, 80, 88 or 8443.
    pub async fn set_webhook(&self, url: &Url) -> Result<(), SendError> {
        let secret = self.config.hook_secret.as_ref().filter(|secret| is_hook_secret(&secret.0));
        let Some(secret) = secret else {
            return Err(self.misconfigured("the hook's secret must be 1 to 256 of A-Z a-z 0-9 _ -"));
        };
        let hook = SetWebhook::new(url.clone()).allowed_updates(WANTED).secret_token(secret.0.clone());
        self.done(&hook).await
    }

    /// Has Telegram keep the updates for [`Telegram::updates`]; none is dropped.
    ///
    /// # Errors
    /// As of any call.
    pub async fn delete_webhook(&self) -> Result<(), SendError> {
        self.done(&DeleteWebhook::new()).await
    }

    /// Whether a call of our hook comes from Telegram: `header` is `X-Telegram-Bot-Api-Secret-Token`. Takes the same
    /// time however much of it is right.
    pub fn verify_webhook(&self, header: Option<&str>) -> bool {
        match (header, &self.config.hook_secret) {
            (Some(header), Some(secret)) if is_hook_secret(&secret.0) => {
                header.as_bytes().ct_eq(secret.0.as_bytes()).into()
            }
            _ => false,
        }
    }

    /// Whether the token works: asks Telegram for the bot's name.
    ///
    /// # Errors
    /// [`SendError::Misconfigured`] for a wrong token.
    pub async fn check(&self) -> Result<BotName, SendError> {
        #[derive(Deserialize)]
        struct Me {
            username: String,
        }
        let me: Me = self.call(&GetMe::new()).await?;
        Ok(BotName(me.username))
    }

    /// Fetches the file. Its address holds the token: it lives in this function only.
    async fn fetch(&self, envelope: Envelope, file: File) -> Result<Inbound, SendError> {
        #[derive(Deserialize)]
        struct Path {
            file_path: Option<String>,
        }
        let event = match self.call::<_, Path>(&GetFile::new(FileId(file.id))).await {
            Ok(Path { file_path: Some(path) }) => match self.download(&path).await? {
                Ok(bytes) => Event::Media(Media { mime: file.mime, bytes, caption: file.caption }),
                Err(why) => Event::NotKept(why),
            },
            Ok(Path { file_path: None }) => Event::NotKept(NotKept::Lost),
            Err(SendError::Refused(why)) if why.contains("too big") => Event::NotKept(NotKept::TooLarge),
            Err(SendError::Refused(_)) => Event::NotKept(NotKept::Lost),
            Err(error) => return Err(error),
        };
        Ok(envelope.with(event))
    }

    async fn download(&self, path: &str) -> Result<Result<Vec<u8>, NotKept>, SendError> {
        let address = self.address(Some("file"), path.split('/'))?;
        let request = self.client.get(address).timeout(FILE_TIMEOUT);
        let mut response = request.send().await.map_err(|error| self.not_answered(&error))?;
        match response.status() {
            StatusCode::OK => {}
            StatusCode::NOT_FOUND | StatusCode::GONE => return Ok(Err(NotKept::Lost)),
            _ => return Err(SendError::Later(None)),
        }
        let mut bytes = Vec::new();
        while let Some(chunk) = response.chunk().await.map_err(|_| SendError::Later(None))? {
            bytes.extend_from_slice(&chunk);
            // What Telegram said of its size is not believed: this is what fills the memory.
            if bytes.len() as u64 > self.config.media.bytes {
                return Ok(Err(NotKept::TooLarge));
            }
        }
        Ok(Ok(bytes))
    }
}

/// What Telegram accepts as a hook's secret (core.telegram.org/bots/api#setwebhook).
fn is_hook_secret(secret: &str) -> bool {
    (1..=256).contains(&secret.len())
        && secret.bytes().all(|b| b.is_ascii_alphanumeric() || b == b'_' || b == b'-')
}

/// The ISO 639-1 code of a language that has one. Filipino has none of its own; Telegram takes Tagalog's.
fn two_letters(language: Language) -> Option<String> {
    let code = match language.as_str() {
        "fil" => "tl",
        tag => tag.split('-').next().unwrap_or(tag),
    };
    (code.len() == 2).then(|| code.to_owned())
}
