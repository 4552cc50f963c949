//! Telegram's Bot API on loopback, for the demo and the tests: it stands at the real edge, speaks what Telegram
//! speaks, and refuses what Telegram refuses (core.telegram.org/bots/api, read 2026-11).
//!
//! A bot speaks to it over HTTP; the people of its chats act through [`BotApi`]'s methods. Its clock stands still
//! until it is told the time.

mod form;
mod serve;

use std::collections::{BTreeMap, BTreeSet, VecDeque};
use std::fmt;
use std::future::Future;
use std::io;
use std::net::SocketAddr;
use std::sync::{Arc, Mutex, MutexGuard, PoisonError};

use serde_json::{Value, json};
use tokio::net::TcpListener;
use tokio::sync::Notify;

use crate::domain::Time;

/// The bot's own account.
const BOT: i64 = 7_000_000_001;
/// Telegram counts a bot's updates from anywhere.
const FIRST_UPDATE: i64 = 815_000_001;

/// A Bot API server with one bot. Clones are the same server.
#[derive(Clone)]
pub struct BotApi {
    address: SocketAddr,
    token: Arc<str>,
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
    now: Time,
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
        now: Time,
    ) -> io::Result<(BotApi, impl Future<Output = io::Result<()>> + Send + 'static)> {
        let listener = TcpListener::bind(address).await?;
        let api = BotApi {
            address: listener.local_addr()?,
            token: token.into(),
            state: Arc::new(Mutex::new(State {
                now,
                ..State::default()
            })),
            news: Arc::new(Notify::new()),
        };
        let serving = serve::serve(listener, api.clone());
        Ok((api, serving))
    }

    /// `http://127.0.0.1:40123`: in place of `https://api.telegram.org`.
    pub fn url(&self) -> String {
        format!("http://{}", self.address)
    }

    /// From now on it is this time.
    pub fn set_time(&self, now: Time) {
        self.lock().now = now;
    }

    /// A person has an account, whose app is in this language (`km`), and has never met the bot.
    pub fn person(&self, chat: i64, language: Option<&str>) {
        let kind = Kind::Private {
            language: language.map(str::to_owned),
        };
        self.lock()
            .chats
            .insert(chat, Chat::new(kind, Standing::NeverStarted));
    }

    /// The person opens the bot by a link with this payload and presses "Start". Returns the message's id.
    pub fn start(&self, chat: i64, payload: Option<&str>) -> i64 {
        if !self.lock().chats.contains_key(&chat) {
            self.person(chat, None);
        }
        match payload {
            Some(payload) => self.write(chat, &format!("/start {payload}")),
            None => self.write(chat, "/start"),
        }
    }

    /// Somebody writes in the chat, which opens it for the bot. Returns the message's id.
    pub fn write(&self, chat: i64, text: &str) -> i64 {
        let mut fields = json!({ "text": text });
        if let Some(command) = text
            .split_whitespace()
            .next()
            .filter(|word| word.starts_with('/'))
        {
            let length = command.encode_utf16().count();
            fields["entities"] = json!([{ "type": "bot_command", "offset": 0, "length": length }]);
        }
        self.message(chat, fields)
    }

    /// The person changes what an earlier message says.
    pub fn edit(&self, chat: i64, message_id: i64, text: &str) {
        let mut state = self.lock();
        let mut message = state.message_json(chat, message_id);
        message["edit_date"] = json!(state.now.timestamp());
        message["text"] = json!(text);
        self.tell(&mut state, "edited_message", message);
    }

    /// The person presses a button with this data, of the last message that had it, or of one long gone. Returns the
    /// press's id.
    pub fn press(&self, chat: i64, data: &str) -> String {
        let mut state = self.lock();
        let id = format!("{}", 4_000_000_000_000_000 + state.presses.len() as i64);
        state.presses.insert(id.clone(), Answered::NotYet);
        let shown = state
            .sent
            .iter()
            .rfind(|sent| sent.chat == chat && sent.keyboard.has(data));
        let message_id = shown.map_or(1, |sent| sent.message_id);
        let mut message = state.message_json(chat, message_id);
        message["from"] = bot_json();
        message["text"] = json!(shown_text(&state, chat, message_id));
        let press = json!({
            "id": id, "from": state.user_json(chat), "message": message, "chat_instance": format!("{chat}"),
            "data": data,
        });
        self.tell(&mut state, "callback_query", press);
        id
    }

    /// The person holds the microphone for so many seconds. Returns the message's id.
    pub fn voice(&self, chat: i64, bytes: &[u8], seconds: u32) -> i64 {
        let mut file = self.keep_file("voice", "oga", bytes);
        file["duration"] = json!(seconds);
        file["mime_type"] = json!("audio/ogg");
        self.message(chat, json!({ "voice": file }))
    }

    /// The person sends a photo with words under it (may be empty), which Telegram keeps in two sizes; the smaller is
    /// half of its bytes. Returns the message's id.
    pub fn photo(&self, chat: i64, bytes: &[u8], caption: &str) -> i64 {
        let mut small = self.keep_file("photos", "jpg", &bytes[..bytes.len() / 2]);
        (small["width"], small["height"]) = (json!(90), json!(67));
        let mut large = self.keep_file("photos", "jpg", bytes);
        (large["width"], large["height"]) = (json!(1280), json!(960));
        let mut fields = json!({ "photo": [small, large] });
        if !caption.is_empty() {
            fields["caption"] = json!(caption);
        }
        self.message(chat, fields)
    }

    /// The person sends a file. Returns the message's id.
    pub fn document(&self, chat: i64, bytes: &[u8], name: &str, mime: &str) -> i64 {
        let mut file = self.keep_file("documents", "bin", bytes);
        file["file_name"] = json!(name);
        file["mime_type"] = json!(mime);
        self.message(chat, json!({ "document": file }))
    }

    /// The person shares a number, written as Telegram does (`85512345678`). Returns the message's id.
    pub fn share(&self, chat: i64, number: &str, whose: Whose) -> i64 {
        let mut contact = json!({ "phone_number": number, "first_name": "Member" });
        match whose {
            Whose::Own => contact["user_id"] = json!(chat),
            Whose::Another => contact["user_id"] = json!(chat + 1),
        }
        self.message(chat, json!({ "contact": contact }))
    }

    /// The person blocks the bot.
    pub fn block(&self, chat: i64) {
        self.stand(chat, Standing::Blocked, "member", "kicked");
    }

    /// The person lets the bot write again.
    pub fn unblock(&self, chat: i64) {
        self.stand(chat, Standing::Open, "kicked", "member");
    }

    /// The person deletes their account; the bot is told only when it writes.
    pub fn deactivate(&self, chat: i64) {
        if let Some(chat) = self.lock().chats.get_mut(&chat) {
            chat.standing = Standing::Deactivated;
        }
    }

    /// The bot is a member of this group; its id is negative.
    pub fn group(&self, chat: i64, title: &str) {
        let kind = Kind::Group {
            title: title.to_owned(),
        };
        self.lock().chats.insert(chat, Chat::new(kind, Standing::Open));
    }

    /// The group becomes a supergroup with a new id.
    pub fn migrate(&self, from: i64, to: i64) {
        let mut state = self.lock();
        let title = state.chats.get(&from).map(|chat| chat.kind.title().to_owned());
        let kind = Kind::Supergroup {
            title: title.unwrap_or_default(),
        };
        state.chats.insert(to, Chat::new(kind, Standing::Open));
        let mut note = state.new_message_json(from);
        note["migrate_to_chat_id"] = json!(to);
        self.tell(&mut state, "message", note);
        let mut note = state.new_message_json(to);
        note["migrate_from_chat_id"] = json!(from);
        self.tell(&mut state, "message", note);
        if let Some(chat) = state.chats.get_mut(&from) {
            chat.standing = Standing::MovedTo(to);
        }
    }

    /// An update of any other kind, as Telegram may invent one.
    pub fn update(&self, kind: &str, content: Value) {
        let mut state = self.lock();
        self.tell(&mut state, kind, content);
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

    fn message(&self, chat: i64, fields: Value) -> i64 {
        let mut state = self.lock();
        if let Some(chat) = state.chats.get_mut(&chat)
            && chat.standing == Standing::NeverStarted
        {
            chat.standing = Standing::Open;
        }
        let mut message = state.new_message_json(chat);
        merge(&mut message, fields);
        let id = message["message_id"].as_i64().unwrap_or_default();
        self.tell(&mut state, "message", message);
        id
    }

    fn stand(&self, chat: i64, standing: Standing, before: &str, after: &str) {
        let mut state = self.lock();
        if let Some(chat) = state.chats.get_mut(&chat) {
            chat.standing = standing;
        }
        let member = |status: &str| match status {
            "kicked" => json!({ "status": status, "user": bot_json(), "until_date": 0 }),
            _ => json!({ "status": status, "user": bot_json() }),
        };
        let change = json!({
            "chat": state.chat_json(chat), "from": state.user_json(chat), "date": state.now.timestamp(),
            "old_chat_member": member(before), "new_chat_member": member(after),
        });
        self.tell(&mut state, "my_chat_member", change);
    }

    fn keep_file(&self, folder: &str, extension: &str, bytes: &[u8]) -> Value {
        let mut state = self.lock();
        let number = state.files.len() + 1;
        let id = format!("AwACAgUAAxkBAAM{number:08}");
        let file = StoredFile {
            path: format!("{folder}/file_{number}.{extension}"),
            bytes: Some(bytes.to_vec()),
            size: bytes.len(),
        };
        state.files.insert(id.clone(), file);
        json!({ "file_id": id, "file_unique_id": format!("AgAD{number:08}"), "file_size": bytes.len() })
    }

    fn tell(&self, state: &mut State, kind: &str, content: Value) {
        if state
            .allowed
            .as_ref()
            .is_some_and(|allowed| !allowed.contains(kind))
        {
            return;
        }
        let id = FIRST_UPDATE + state.updates_made;
        state.updates_made += 1;
        let update = json!({ "update_id": id, kind: content });
        state.updates.push_back((id, update.to_string()));
        self.news.notify_waiters();
    }
}

impl State {
    fn new_message_json(&mut self, chat: i64) -> Value {
        self.messages_made += 1;
        self.message_json(chat, self.messages_made)
    }

    fn message_json(&self, chat: i64, message_id: i64) -> Value {
        json!({
            "message_id": message_id, "from": self.user_json(chat), "chat": self.chat_json(chat),
            "date": self.now.timestamp(),
        })
    }

    /// Who writes in the chat: in a group, one of its members.
    fn user_json(&self, chat: i64) -> Value {
        let mut user = json!({ "id": chat.abs(), "is_bot": false, "first_name": "Member" });
        if let Some(Kind::Private {
            language: Some(language),
        }) = self.chats.get(&chat).map(|chat| &chat.kind)
        {
            user["language_code"] = json!(language);
        }
        user
    }

    fn chat_json(&self, chat: i64) -> Value {
        match self.chats.get(&chat).map(|chat| &chat.kind) {
            None | Some(Kind::Private { .. }) => {
                json!({ "id": chat, "type": "private", "first_name": "Member" })
            }
            Some(Kind::Group { title }) => {
                json!({ "id": chat, "type": "group", "title": title, "all_members_are_administrators": true })
            }
            Some(Kind::Supergroup { title }) => json!({ "id": chat, "type": "supergroup", "title": title }),
        }
    }

    fn next_unseen(&mut self, chat: i64) -> Option<Sent> {
        let seen = &mut self.chats.get_mut(&chat)?.seen;
        let next = self.sent.iter().skip(*seen).position(|sent| sent.chat == chat)? + *seen;
        *seen = next + 1;
        self.sent.get(next).cloned()
    }
}

impl Chat {
    fn new(kind: Kind, standing: Standing) -> Chat {
        Chat {
            kind,
            standing,
            seen: 0,
        }
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

impl Keyboard {
    fn has(&self, data: &str) -> bool {
        match self {
            Keyboard::Inline(rows) => rows.iter().flatten().any(|(_, button)| button == data),
            Keyboard::Unchanged | Keyboard::Keys(_) | Keyboard::Remove => false,
        }
    }
}

fn shown_text(state: &State, chat: i64, message_id: i64) -> String {
    let shown = state
        .sent
        .iter()
        .find(|sent| sent.chat == chat && sent.message_id == message_id);
    shown.map_or_else(|| "…".to_owned(), |sent| sent.text.clone())
}

fn bot_json() -> Value {
    json!({ "id": BOT, "is_bot": true, "first_name": "Suara", "username": "suara_demo_bot" })
}

fn merge(into: &mut Value, fields: Value) {
    if let (Value::Object(into), Value::Object(fields)) = (into, fields) {
        into.extend(fields);
    }
}
