//! Telegram's Bot API on loopback, for the demo and the tests: it stands at the real edge, speaks what Telegram
//! speaks, and refuses what Telegram refuses (core.telegram.org/bots/api).
//!
//! A bot speaks to it over HTTP; the people of its chats act through [`BotApi`]'s methods.

mod form;
mod people;
mod serve;

use std::collections::{BTreeMap, BTreeSet, VecDeque};
use std::fmt;
use std::future::Future;
use std::io;
use std::net::SocketAddr;
use std::sync::{Arc, Mutex, MutexGuard, PoisonError};

use tokio::net::TcpListener;
use tokio::sync::Notify;

use crate::clock::Clock;

/// The bot's own account.
const BOT: i64 = 7_000_000_001;

/// A Bot API server with one bot. Clones are the same server.
#[derive(Clone)]
pub struct BotApi {
    address: SocketAddr,
    token: Arc<str>,
    clock: Clock,
    state: Arc<Mutex<State>>,
    /// Rings when an update or a sent message is new.
    news: Arc<Notify>,
}

impl fmt::Debug for BotApi {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "BotApi({})", self.address)
    }
}

/// What the bot sent to a chat.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Sent {
    /// Where to.
    pub chat: i64,
    /// Telegram's id of it, in that chat.
    pub message_id: i64,
    /// Its text, or the words under its file.
    pub text: String,
    /// What stands under it.
    pub keyboard: Keyboard,
    /// Its file.
    pub document: Option<Document>,
    /// Whether links in it show a picture of where they lead.
    pub shows_preview: bool,
}

/// What stands under a message.
#[derive(Debug, Clone, PartialEq, Eq, Default)]
pub enum Keyboard {
    /// Whatever stood there before.
    #[default]
    Unchanged,
    /// Rows of buttons that press: what each says, and its data.
    Inline(Vec<Vec<(String, String)>>),
    /// Rows of keys in place of the person's own keyboard.
    Keys(Vec<Vec<Key>>),
    /// The person's own again.
    Remove,
}

/// A key of a keyboard in place of the person's own.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Key {
    /// Types what it says.
    Types(String),
    /// Says this, and shares the person's number.
    SharesNumber(String),
}

/// A file the bot sent.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Document {
    /// `digest.html`.
    pub name: String,
    /// `text/html`.
    pub mime: String,
    /// The file.
    pub bytes: Vec<u8>,
}

/// What a bot's next message meets instead of success; each is met once, in order.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Fault {
    /// 429, with so many seconds to wait.
    TooFast(u64),
    /// 502 from a proxy in front; the message was not taken.
    Down,
    /// The message arrives, and the bot is answered 502: it cannot know.
    AnswerLost,
}

/// Whose number a person shares.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Whose {
    /// Their own, by the keyboard's key.
    Own,
    /// Somebody's from their address book.
    Another,
}

/// Where updates are delivered instead of being fetched.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Webhook {
    /// The address.
    pub url: String,
    /// For the header `X-Telegram-Bot-Api-Secret-Token`; may be empty.
    pub secret: String,
}

#[derive(Default)]
struct State {
    chats: BTreeMap<i64, Chat>,
    updates: VecDeque<(i64, String)>,
    updates_made: i64,
    /// `None`: all but the rare kinds.
    allowed: Option<BTreeSet<String>>,
    polls: u64,
    messages_made: i64,
    presses: BTreeMap<String, Answered>,
    files: BTreeMap<String, StoredFile>,
    sent: Vec<Sent>,
    faults: VecDeque<Fault>,
    commands: BTreeMap<String, Vec<(String, String)>>,
    webhook: Option<Webhook>,
}

#[derive(Clone, Copy, PartialEq, Eq)]
enum Answered {
    NotYet,
    Yes,
}

struct StoredFile {
    path: String,
    bytes: Option<Vec<u8>>,
    size: usize,
}

struct Chat {
    kind: Kind,
    standing: Standing,
    /// How many of all sent messages [`BotApi::next_sent`] has looked at.
    seen: usize,
}

enum Kind {
    Private { language: Option<String> },
    Group { title: String },
    Supergroup { title: String },
}

#[derive(Clone, Copy, PartialEq, Eq)]
enum Standing {
    /// Telegram knows the person, the bot may not write first.
    NeverStarted,
    Open,
    Blocked,
    Deactivated,
    MovedTo(i64),
}

impl BotApi {
    /// Listens at `address` (port 0: any) for a bot with this token. Nobody is served until the second value is
    /// awaited; dropping that ends the server.
    ///
    /// # Errors
    /// When the address cannot be listened at.
    pub async fn bind(
        address: SocketAddr,
        token: &str,
        clock: Clock,
    ) -> io::Result<(BotApi, impl Future<Output = io::Result<()>> + Send + 'static)> {
        let listener = TcpListener::bind(address).await?;
        let api = BotApi {
            address: listener.local_addr()?,
            token: token.into(),
            clock,
            state: Arc::default(),
            news: Arc::new(Notify::new()),
        };
        let serving = serve::serve(listener, api.clone());
        Ok((api, serving))
    }

    /// `http://127.0.0.1:40123`: in place of `https://api.telegram.org`.
    pub fn url(&self) -> String {
        format!("http://{}", self.address)
    }

    /// The bot's next message meets this.
    pub fn fault(&self, fault: Fault) {
        self.lock().faults.push_back(fault);
    }

    /// Files that people sent can no longer be fetched.
    pub fn lose_files(&self) {
        for file in self.lock().files.values_mut() {
            file.bytes = None;
        }
    }

    /// The next message the bot sends to the chat that was not yet looked at; waits for it.
    pub async fn next_sent(&self, chat: i64) -> Sent {
        loop {
            let news = self.news.notified();
            if let Some(sent) = self.lock().next_unseen(chat) {
                return sent;
            }
            news.await;
        }
    }

    /// Everything the bot sent, in order.
    pub fn sent(&self) -> Vec<Sent> {
        self.lock().sent.clone()
    }

    /// What the bot sent after the first `index` messages; waits until there is something.
    pub async fn sent_after(&self, index: usize) -> Vec<Sent> {
        loop {
            let news = self.news.notified();
            if let Some(sent) = self.lock().sent.get(index..).filter(|sent| !sent.is_empty()) {
                return sent.to_vec();
            }
            news.await;
        }
    }

    /// Whether the bot answered the press.
    pub fn is_answered(&self, press: &str) -> bool {
        self.lock().presses.get(press) == Some(&Answered::Yes)
    }

    /// The commands menu for a language (`km`), or for all others (empty).
    pub fn commands(&self, language: &str) -> Vec<(String, String)> {
        self.lock().commands.get(language).cloned().unwrap_or_default()
    }

    /// Where updates are delivered, when the bot asked for it.
    pub fn webhook(&self) -> Option<Webhook> {
        self.lock().webhook.clone()
    }

    /// Delivers waiting updates to the webhook, oldest first, until one is not answered with success: that one and the
    /// rest wait. Returns how many were taken.
    ///
    /// # Errors
    /// When the webhook cannot be reached.
    pub async fn deliver(&self, client: &reqwest::Client) -> Result<usize, reqwest::Error> {
        let mut taken = 0;
        while let Some(hook) = self.webhook() {
            let Some((id, text)) = self.lock().updates.front().cloned() else {
                break;
            };
            let request = client
                .post(&hook.url)
                .header("content-type", "application/json")
                .header("x-telegram-bot-api-secret-token", &hook.secret);
            if !request.body(text).send().await?.status().is_success() {
                break;
            }
            self.lock().updates.retain(|(waiting, _)| *waiting != id);
            taken += 1;
        }
        Ok(taken)
    }

    fn lock(&self) -> MutexGuard<'_, State> {
        self.state.lock().unwrap_or_else(PoisonError::into_inner)
    }
}

impl State {
    fn next_unseen(&mut self, chat: i64) -> Option<Sent> {
        let seen = &mut self.chats.get_mut(&chat)?.seen;
        let next = self.sent.iter().skip(*seen).position(|sent| sent.chat == chat)? + *seen;
        *seen = next + 1;
        self.sent.get(next).cloned()
    }
}

impl Chat {
    fn new(kind: Kind, standing: Standing) -> Chat {
        Chat { kind, standing, seen: 0 }
    }
}

impl Kind {
    fn title(&self) -> &str {
        match self {
            Kind::Private { .. } => "",
            Kind::Group { title } | Kind::Supergroup { title } => title,
        }
    }
}
