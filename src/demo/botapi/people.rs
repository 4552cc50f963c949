//! What people do: each deed becomes the update that Telegram would make of it.

use serde_json::{Value, json};

use super::{Answered, BOT, BotApi, Chat, Keyboard, Kind, Standing, State, StoredFile, Whose};

/// Telegram counts a bot's updates from anywhere.
const FIRST_UPDATE: i64 = 815_000_001;

impl BotApi {
    /// A person has an account, whose app is in this language (`km`), and has never met the bot.
    pub fn person(&self, chat: i64, language: Option<&str>) {
        let kind = Kind::Private { language: language.map(str::to_owned) };
        self.lock().chats.insert(chat, Chat::new(kind, Standing::NeverStarted));
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
        if let Some(command) = text.split_whitespace().next().filter(|word| word.starts_with('/')) {
            let length = command.encode_utf16().count();
            fields["entities"] = json!([{ "type": "bot_command", "offset": 0, "length": length }]);
        }
        self.message(chat, fields)
    }

    /// The person changes what an earlier message says.
    pub fn edit(&self, chat: i64, message_id: i64, text: &str) {
        let mut state = self.lock();
        let mut message = self.message_json(&state, chat, message_id);
        message["edit_date"] = json!(self.clock.now().timestamp());
        message["text"] = json!(text);
        self.tell(&mut state, "edited_message", message);
    }

    /// The person presses a button with this data, of the last message that had it, or of one long gone. Returns the
    /// press's id.
    pub fn press(&self, chat: i64, data: &str) -> String {
        let mut state = self.lock();
        let id = format!("{}", 4_000_000_000_000_000 + state.presses.len() as i64);
        state.presses.insert(id.clone(), Answered::NotYet);
        let shown = state.sent.iter().rfind(|sent| sent.chat == chat && sent.keyboard.has(data));
        let message_id = shown.map_or(1, |sent| sent.message_id);
        let mut message = self.message_json(&state, chat, message_id);
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
        let kind = Kind::Group { title: title.to_owned() };
        self.lock().chats.insert(chat, Chat::new(kind, Standing::Open));
    }

    /// The group becomes a supergroup with a new id.
    pub fn migrate(&self, from: i64, to: i64) {
        let mut state = self.lock();
        let title = state.chats.get(&from).map(|chat| chat.kind.title().to_owned());
        let kind = Kind::Supergroup { title: title.unwrap_or_default() };
        state.chats.insert(to, Chat::new(kind, Standing::Open));
        let mut note = self.new_message_json(&mut state, from);
        note["migrate_to_chat_id"] = json!(to);
        self.tell(&mut state, "message", note);
        let mut note = self.new_message_json(&mut state, to);
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

    fn message(&self, chat: i64, fields: Value) -> i64 {
        let mut state = self.lock();
        if let Some(chat) = state.chats.get_mut(&chat)
            && chat.standing == Standing::NeverStarted
        {
            chat.standing = Standing::Open;
        }
        let mut message = self.new_message_json(&mut state, chat);
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
            "chat": state.chat_json(chat), "from": state.user_json(chat), "date": self.clock.now().timestamp(),
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
        if state.allowed.as_ref().is_some_and(|allowed| !allowed.contains(kind)) {
            return;
        }
        let id = FIRST_UPDATE + state.updates_made;
        state.updates_made += 1;
        let update = json!({ "update_id": id, kind: content });
        state.updates.push_back((id, update.to_string()));
        self.news.notify_waiters();
    }

    /// A message in the chat with the next id.
    pub(super) fn new_message_json(&self, state: &mut State, chat: i64) -> Value {
        state.messages_made += 1;
        self.message_json(state, chat, state.messages_made)
    }

    fn message_json(&self, state: &State, chat: i64, message_id: i64) -> Value {
        json!({
            "message_id": message_id, "from": state.user_json(chat), "chat": state.chat_json(chat),
            "date": self.clock.now().timestamp(),
        })
    }
}

impl State {
    /// Who writes in the chat: in a group, one of its members.
    fn user_json(&self, chat: i64) -> Value {
        let mut user = json!({ "id": chat.abs(), "is_bot": false, "first_name": "Member" });
        if let Some(Kind::Private { language: Some(language) }) = self.chats.get(&chat).map(|chat| &chat.kind)
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
    let shown = state.sent.iter().find(|sent| sent.chat == chat && sent.message_id == message_id);
    shown.map_or_else(|| "…".to_owned(), |sent| sent.text.clone())
}

pub(super) fn bot_json() -> Value {
    json!({ "id": BOT, "is_bot": true, "first_name": "Suara", "username": "suara_demo_bot" })
}

fn merge(into: &mut Value, fields: Value) {
    if let (Value::Object(into), Value::Object(fields)) = (into, fields) {
        into.extend(fields);
    }
}
