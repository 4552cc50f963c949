//! The bot's side: HTTP in, the methods of the Bot API, JSON out.

use std::collections::BTreeSet;
use std::future::Future;
use std::io;
use std::time::Duration;

use axum::Router;
use axum::body::{Body, Bytes};
use axum::extract::{DefaultBodyLimit, State};
use axum::http::{HeaderMap, StatusCode, Uri, header};
use axum::response::Response;
use serde_json::{Value, json};
use tokio::net::TcpListener;

use super::form::Form;
use super::people::bot_json;
use super::{Answered, BotApi, Chat, Document, Fault, Key, Keyboard, Kind, Sent, Standing, Webhook};

/// What a bot may upload (core.telegram.org/bots/api#sending-files).
const LARGEST_UPLOAD: usize = 50 << 20;
/// What a bot may fetch (core.telegram.org/bots/api#getfile).
const LARGEST_DOWNLOAD: usize = 20 << 20;
/// The longest a poll is kept waiting.
const LONGEST_WAIT: i64 = 50;
/// The result of a method, or why there is none.
type Outcome = Result<Value, Refusal>;

/// An error as Telegram tells it.
struct Refusal {
    code: u16,
    description: String,
    parameters: Option<Value>,
}

pub(super) fn serve(
    listener: TcpListener,
    api: BotApi,
) -> impl Future<Output = io::Result<()>> + Send + 'static {
    let router = Router::new().fallback(answer).layer(DefaultBodyLimit::max(LARGEST_UPLOAD)).with_state(api);
    async move { axum::serve(listener, router).await }
}

async fn answer(State(api): State<BotApi>, uri: Uri, headers: HeaderMap, body: Bytes) -> Response {
    if let Some(path) = uri.path().strip_prefix(&format!("/file/bot{}/", api.token)) {
        return api.file(path);
    }
    let content_type = headers.get(header::CONTENT_TYPE).and_then(|value| value.to_str().ok());
    let form = Form::read(uri.query().unwrap_or_default(), content_type.unwrap_or_default(), &body);
    let outcome = match (uri.path().strip_prefix("/bot").and_then(|path| path.split_once('/')), form) {
        (Some((token, _)), _) if *token != *api.token => Err(refuse(401, "Unauthorized")),
        (Some((_, method)), Some(form)) => api.call(&method.to_ascii_lowercase(), &form).await,
        (Some(_), None) => Err(refuse(400, "Bad Request: can't parse the request")),
        (None, _) => Err(refuse(404, "Not Found")),
    };
    match outcome {
        Ok(result) => json_response(200, &json!({ "ok": true, "result": result })),
        // A proxy's page, not Telegram's JSON.
        Err(Refusal { code: 502, .. }) => page(502, "<html><h1>502 Bad Gateway</h1></html>"),
        Err(refusal) => {
            let mut body =
                json!({ "ok": false, "error_code": refusal.code, "description": refusal.description });
            if let Some(parameters) = refusal.parameters {
                body["parameters"] = parameters;
            }
            json_response(refusal.code, &body)
        }
    }
}

impl BotApi {
    /// One call of a method, whose name is in small letters here: Telegram takes any.
    async fn call(&self, method: &str, form: &Form) -> Outcome {
        match method {
            "getme" => Ok(me()),
            "getupdates" => self.get_updates(form).await,
            "sendmessage" => self.send(form, None),
            "senddocument" => self.send_document(form),
            "answercallbackquery" => self.answer_callback_query(form),
            "setmycommands" => self.set_my_commands(form),
            "getfile" => self.get_file(form),
            "setwebhook" => self.set_webhook(form),
            "deletewebhook" => {
                self.lock().webhook = None;
                Ok(Value::Bool(true))
            }
            "getwebhookinfo" => Ok(self.webhook_info()),
            _ => Err(refuse(404, "Not Found")),
        }
    }

    async fn get_updates(&self, form: &Form) -> Outcome {
        let offset = form.number("offset").unwrap_or(0);
        let limit = form.number("limit").unwrap_or(100).clamp(1, 100);
        let wait = form.number("timeout").unwrap_or(0).clamp(0, LONGEST_WAIT);
        let poll = self.begin_poll(form, offset)?;
        let wait = tokio::time::sleep(Duration::from_secs(wait.unsigned_abs()));
        tokio::pin!(wait);
        loop {
            let news = self.news.notified();
            let updates = self.waiting_updates(poll, limit.unsigned_abs())?;
            if !updates.is_empty() {
                return Ok(Value::Array(updates));
            }
            tokio::select! {
                () = &mut wait => return Ok(json!([])),
                () = news => {}
            }
        }
    }

    /// Drops what `offset` acknowledges, and ends the poll before this one.
    fn begin_poll(&self, form: &Form, offset: i64) -> Result<u64, Refusal> {
        let mut state = self.lock();
        if state.webhook.is_some() {
            let why = "Conflict: can't use getUpdates method while webhook is active; use deleteWebhook to delete \
                       the webhook first";
            return Err(refuse(409, why));
        }
        if let Some(kinds) = form.json("allowed_updates") {
            state.allowed = allowed(&kinds);
        }
        match offset {
            0 => {}
            1.. => state.updates.retain(|(id, _)| *id >= offset),
            // Only so many from the end.
            _ => {
                let kept = usize::try_from(offset.unsigned_abs()).unwrap_or(usize::MAX);
                let dropped = state.updates.len().saturating_sub(kept);
                state.updates.drain(..dropped);
            }
        }
        state.polls += 1;
        self.news.notify_waiters();
        Ok(state.polls)
    }

    fn waiting_updates(&self, poll: u64, limit: u64) -> Result<Vec<Value>, Refusal> {
        let state = self.lock();
        if state.polls != poll {
            let why = "Conflict: terminated by other getUpdates request; make sure that only one bot instance is \
                       running";
            return Err(refuse(409, why));
        }
        let limit = usize::try_from(limit).unwrap_or(usize::MAX);
        let texts = state.updates.iter().take(limit).map(|(_, text)| serde_json::from_str(text));
        texts.collect::<Result<Vec<Value>, _>>().map_err(|_| refuse(500, "Internal Server Error"))
    }

    fn send_document(&self, form: &Form) -> Outcome {
        let Some(file) = form.file("document") else {
            return Err(refuse(400, "Bad Request: there is no document in the request"));
        };
        if file.bytes.is_empty() {
            return Err(refuse(400, "Bad Request: file must be non-empty"));
        }
        let document =
            Document { name: file.name.clone(), mime: file.mime.clone(), bytes: file.bytes.clone() };
        self.send(form, Some(document))
    }

    fn send(&self, form: &Form, document: Option<Document>) -> Outcome {
        let mut state = self.lock();
        let fault = state.faults.pop_front();
        match fault {
            Some(Fault::TooFast(seconds)) => return Err(too_fast(seconds)),
            Some(Fault::Down) => return Err(refuse(502, "Bad Gateway")),
            Some(Fault::AnswerLost) | None => {}
        }
        let Some(chat) = form.number("chat_id") else {
            return Err(refuse(400, "Bad Request: chat_id is empty"));
        };
        may_write(state.chats.get(&chat))?;
        let (field, least, most, empty, long) = match document {
            None => ("text", 1, 4096, "message text is empty", "message is too long"),
            Some(_) => ("caption", 0, 1024, "", "message caption is too long"),
        };
        let text = form.text(field).unwrap_or_default().trim().to_owned();
        match text.encode_utf16().count() {
            length if length < least => return Err(refuse(400, &format!("Bad Request: {empty}"))),
            length if length > most => return Err(refuse(400, &format!("Bad Request: {long}"))),
            _ => {}
        }
        let keyboard =
            form.json("reply_markup").map_or(Ok(Keyboard::Unchanged), |markup| keyboard(&markup, chat))?;
        let preview = form.json("link_preview_options");
        let mut message = self.new_message_json(&mut state, chat);
        message["from"] = bot_json();
        message[field] = json!(text);
        if let Some(document) = &document {
            message["document"] = json!({
                "file_id": format!("BQACAgUAAxkD{}", message["message_id"]),
                "file_unique_id": format!("AgADd{}", message["message_id"]),
                "file_size": document.bytes.len(), "file_name": document.name, "mime_type": document.mime,
            });
        }
        if let (Keyboard::Inline(_), Some(markup)) = (&keyboard, form.json("reply_markup")) {
            message["reply_markup"] = markup;
        }
        state.sent.push(Sent {
            chat,
            message_id: message["message_id"].as_i64().unwrap_or_default(),
            text,
            keyboard,
            document,
            shows_preview: preview.is_none_or(|preview| preview["is_disabled"] != json!(true)),
        });
        self.news.notify_waiters();
        match fault {
            Some(Fault::AnswerLost) => Err(refuse(502, "Bad Gateway")),
            Some(Fault::TooFast(_) | Fault::Down) | None => Ok(message),
        }
    }

    fn answer_callback_query(&self, form: &Form) -> Outcome {
        let id = form.text("callback_query_id").unwrap_or_default();
        match self.lock().presses.get_mut(&id) {
            Some(answered) => {
                *answered = Answered::Yes;
                Ok(Value::Bool(true))
            }
            None => Err(refuse(
                400,
                "Bad Request: query is too old and response timeout expired or query ID is invalid",
            )),
        }
    }

    fn set_my_commands(&self, form: &Form) -> Outcome {
        let language = form.text("language_code").unwrap_or_default();
        let is_code = language.len() == 2 && language.bytes().all(|b| b.is_ascii_lowercase());
        if !language.is_empty() && !is_code {
            return Err(refuse(400, "Bad Request: invalid language code specified"));
        }
        let list = form.json("commands").unwrap_or_default();
        let commands = list.as_array().map(|list| list.iter().map(command).collect::<Option<Vec<_>>>());
        match commands.flatten() {
            Some(commands) if commands.len() <= 100 => {
                self.lock().commands.insert(language, commands);
                Ok(Value::Bool(true))
            }
            Some(_) | None => Err(refuse(400, "Bad Request: BOT_COMMAND_INVALID")),
        }
    }

    fn get_file(&self, form: &Form) -> Outcome {
        let id = form.text("file_id").unwrap_or_default();
        let state = self.lock();
        let Some(file) = state.files.get(&id) else {
            let why = "Bad Request: wrong file_id or the file is temporarily unavailable";
            return Err(refuse(400, why));
        };
        if file.size > LARGEST_DOWNLOAD {
            return Err(refuse(400, "Bad Request: file is too big"));
        }
        Ok(json!({
            "file_id": id, "file_unique_id": format!("u{id}"), "file_size": file.size, "file_path": file.path,
        }))
    }

    fn file(&self, path: &str) -> Response {
        let state = self.lock();
        let file = state.files.values().find(|file| file.path == path);
        match file.and_then(|file| file.bytes.clone()) {
            Some(bytes) => respond(200, "application/octet-stream", Body::from(bytes)),
            None => page(404, "Not Found"),
        }
    }

    fn set_webhook(&self, form: &Form) -> Outcome {
        let url = form.text("url").unwrap_or_default();
        let secret = form.text("secret_token").unwrap_or_default();
        let mut state = self.lock();
        if let Some(kinds) = form.json("allowed_updates") {
            state.allowed = allowed(&kinds);
        }
        // Telegram wants HTTPS; on loopback, nobody listens in between.
        if !url.is_empty() && !url.starts_with("https://") && !url.starts_with("http://127.0.0.1:") {
            let why = "Bad Request: bad webhook: An HTTPS URL must be provided for webhook";
            return Err(refuse(400, why));
        }
        if !secret.bytes().all(|b| b.is_ascii_alphanumeric() || b == b'_' || b == b'-') || secret.len() > 256
        {
            return Err(refuse(400, "Bad Request: secret token contains unallowed characters"));
        }
        state.webhook = (!url.is_empty()).then_some(Webhook { url, secret });
        Ok(Value::Bool(true))
    }

    fn webhook_info(&self) -> Value {
        let state = self.lock();
        json!({
            "url": state.webhook.as_ref().map_or("", |hook| hook.url.as_str()),
            "has_custom_certificate": false, "pending_update_count": state.updates.len(),
        })
    }
}

fn me() -> Value {
    let mut me = bot_json();
    for (field, value) in [
        ("can_join_groups", true),
        ("can_read_all_group_messages", false),
        ("supports_inline_queries", false),
        ("can_connect_to_business", false),
        ("has_main_web_app", false),
    ] {
        me[field] = json!(value);
    }
    me
}

fn may_write(chat: Option<&Chat>) -> Result<(), Refusal> {
    match chat.map(|chat| (chat.standing, &chat.kind)) {
        None => Err(refuse(400, "Bad Request: chat not found")),
        Some((Standing::Open, _)) => Ok(()),
        Some((Standing::NeverStarted, _)) => {
            Err(refuse(403, "Forbidden: bot can't initiate conversation with a user"))
        }
        Some((Standing::Blocked, Kind::Private { .. })) => {
            Err(refuse(403, "Forbidden: bot was blocked by the user"))
        }
        Some((Standing::Blocked, Kind::Group { .. })) => {
            Err(refuse(403, "Forbidden: bot was kicked from the group chat"))
        }
        Some((Standing::Blocked, Kind::Supergroup { .. })) => {
            Err(refuse(403, "Forbidden: bot was kicked from the supergroup chat"))
        }
        Some((Standing::Deactivated, _)) => Err(refuse(403, "Forbidden: user is deactivated")),
        Some((Standing::MovedTo(to), _)) => Err(Refusal {
            parameters: Some(json!({ "migrate_to_chat_id": to })),
            ..refuse(400, "Bad Request: group chat was upgraded to a supergroup chat")
        }),
    }
}

/// Reads `reply_markup`, as strictly as Telegram.
fn keyboard(markup: &Value, chat: i64) -> Result<Keyboard, Refusal> {
    if markup["remove_keyboard"] == json!(true) {
        return Ok(Keyboard::Remove);
    }
    if let Some(rows) = markup["inline_keyboard"].as_array() {
        return Ok(Keyboard::Inline(read_rows(rows, inline_button)?));
    }
    match markup["keyboard"].as_array() {
        Some(rows) => Ok(Keyboard::Keys(read_rows(rows, |key| read_key(key, chat))?)),
        None => Err(refuse(400, "Bad Request: object expected as reply markup")),
    }
}

fn read_rows<T>(rows: &[Value], read: impl Fn(&Value) -> Result<T, Refusal>) -> Result<Vec<Vec<T>>, Refusal> {
    let row_of = |row: &Value| row.as_array().map(|row| row.iter().map(&read).collect());
    rows.iter()
        .map(|row| {
            row_of(row).unwrap_or_else(|| Err(refuse(400, "Bad Request: keyboard rows must be arrays")))
        })
        .collect()
}

fn inline_button(button: &Value) -> Result<(String, String), Refusal> {
    let text = button["text"].as_str().unwrap_or_default();
    if text.trim().is_empty() {
        return Err(refuse(400, "Bad Request: can't parse inline keyboard button: text must be non-empty"));
    }
    match button["callback_data"].as_str() {
        None => Err(refuse(400, "Bad Request: text buttons are unallowed in the inline keyboard")),
        Some(data) if (1..=64).contains(&data.len()) => Ok((text.to_owned(), data.to_owned())),
        Some(_) => Err(refuse(400, "Bad Request: BUTTON_DATA_INVALID")),
    }
}

fn read_key(key: &Value, chat: i64) -> Result<Key, Refusal> {
    let text = key.as_str().or(key["text"].as_str()).unwrap_or_default();
    match key["request_contact"] == json!(true) {
        _ if text.trim().is_empty() => {
            Err(refuse(400, "Bad Request: keyboard button text must be non-empty"))
        }
        true if chat < 0 => {
            Err(refuse(400, "Bad Request: phone number can be requested in private chats only"))
        }
        true => Ok(Key::SharesNumber(text.to_owned())),
        false => Ok(Key::Types(text.to_owned())),
    }
}

fn command(command: &Value) -> Option<(String, String)> {
    let name = command["command"].as_str()?;
    let says = command["description"].as_str()?;
    let is_name = (1..=32).contains(&name.len())
        && name.bytes().all(|b| b.is_ascii_lowercase() || b.is_ascii_digit() || b == b'_');
    (is_name && (1..=256).contains(&says.chars().count())).then(|| (name.to_owned(), says.to_owned()))
}

/// An empty list means: all but the rare kinds.
fn allowed(kinds: &Value) -> Option<BTreeSet<String>> {
    let kinds = kinds.as_array()?.iter();
    let kinds: BTreeSet<String> = kinds.filter_map(|kind| kind.as_str().map(str::to_owned)).collect();
    (!kinds.is_empty()).then_some(kinds)
}

fn too_fast(seconds: u64) -> Refusal {
    Refusal {
        parameters: Some(json!({ "retry_after": seconds })),
        ..refuse(429, &format!("Too Many Requests: retry after {seconds}"))
    }
}

fn refuse(code: u16, description: &str) -> Refusal {
    Refusal { code, description: description.to_owned(), parameters: None }
}

fn json_response(code: u16, body: &Value) -> Response {
    respond(code, "application/json", Body::from(body.to_string()))
}

fn page(code: u16, text: &'static str) -> Response {
    respond(code, "text/html", Body::from(text))
}

fn respond(code: u16, content_type: &'static str, body: Body) -> Response {
    let mut response = Response::new(body);
    *response.status_mut() = StatusCode::from_u16(code).unwrap_or(StatusCode::INTERNAL_SERVER_ERROR);
    let content_type = header::HeaderValue::from_static(content_type);
    response.headers_mut().insert(header::CONTENT_TYPE, content_type);
    response
}
