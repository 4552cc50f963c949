//! What an update means. Pure: text in, values out.

use serde::Deserialize;

use super::MediaLimits;
use super::update::{CallbackQuery, Chat, ChatMemberUpdated, Message, PhotoSize, Recording, Update};
use crate::domain::Time;
use crate::domain::contact::Language;
use crate::domain::message::{Event, Inbound, NotKept, Press, Words};
use crate::domain::urn::Urn;

/// A voice note's type when Telegram names none: it only has the one.
const VOICE: &str = "audio/ogg";
/// Telegram turns every photo into this.
const PHOTO: &str = "image/jpeg";
/// Telegram's round films.
const VIDEO_NOTE: &str = "video/mp4";

/// The commands of the menu, which say the English keyword without its slash.
const COMMANDS: [&str; 6] = ["stop", "help", "menu", "language", "back", "skip"];

/// What an update means, as far as its text alone can tell.
#[derive(Debug, Clone, PartialEq)]
pub(super) enum Reading {
    /// A person did something.
    Message(Inbound),
    /// A person sent a file, which must still be fetched.
    File(Envelope, File),
    /// Nothing for us, and why.
    Nothing(&'static str),
    /// A group has a new id.
    Moved {
        /// Until now.
        from: Urn,
        /// From now on.
        to: Urn,
    },
    /// Not in the form we know.
    Unreadable,
}

/// An [`Inbound`] without what it says.
#[derive(Debug, Clone, PartialEq)]
pub(super) struct Envelope {
    channel: String,
    from: Urn,
    external_id: String,
    sent_at: Option<Time>,
}

impl Envelope {
    /// The whole message.
    pub(super) fn with(self, event: Event) -> Inbound {
        Inbound {
            channel: self.channel,
            from: self.from,
            external_id: Some(self.external_id),
            sent_at: self.sent_at,
            part: None,
            event,
        }
    }
}

/// A file Telegram holds for us.
#[derive(Debug, Clone, PartialEq)]
pub(super) struct File {
    /// By which it is asked for.
    pub(super) id: String,
    /// `audio/ogg`.
    pub(super) mime: String,
    /// Words sent with it.
    pub(super) caption: Words,
}

/// The id of a press, whatever else the update holds: also of one that cannot be read.
pub(super) fn press_id(update: &str) -> Option<String> {
    #[derive(Deserialize)]
    struct Pressed {
        callback_query: Option<Id>,
    }
    #[derive(Deserialize)]
    struct Id {
        id: String,
    }
    let pressed: Pressed = serde_json::from_str(update).ok()?;
    Some(pressed.callback_query?.id)
}

/// How a message in a chat is named everywhere: an edit names the message it changes by this.
fn message_name(chat: i64, message: i64) -> String {
    format!("m{chat}:{message}")
}

/// Reads one update.
pub(super) fn read(channel: &str, limits: MediaLimits, update: &str) -> Reading {
    let Ok(update) = serde_json::from_str::<Update>(update) else {
        return Reading::Unreadable;
    };
    let number = update.update_id;
    if let Some(message) = update.message {
        read_message(channel, limits, message)
    } else if let Some(message) = update.edited_message {
        read_edit(channel, number, message)
    } else if let Some(press) = update.callback_query {
        read_press(channel, &press)
    } else if let Some(change) = update.my_chat_member {
        read_membership(channel, number, &change)
    } else {
        Reading::Unreadable
    }
}

fn read_message(channel: &str, limits: MediaLimits, message: Message) -> Reading {
    if let Some(to) = message.migrate_to_chat_id {
        return Reading::Moved { from: Urn::Telegram(message.chat.id), to: Urn::Telegram(to) };
    }
    if let Some(reason) = not_a_conversation(&message.chat) {
        return Reading::Nothing(reason);
    }
    let envelope = Envelope {
        channel: channel.to_owned(),
        from: Urn::Telegram(message.chat.id),
        external_id: message_name(message.chat.id, message.message_id),
        sent_at: Some(message.date),
    };
    let is_other_kind = message.is_other_kind();
    let is_note = message.is_note();
    let caption = Words(message.caption.unwrap_or_default());
    if is_other_kind {
        return Reading::Message(envelope.with(Event::NotKept(NotKept::OtherKind)));
    }
    if let Some(text) = message.text {
        let language = message.from.as_ref().and_then(|from| from.language_code.as_deref());
        return Reading::Message(envelope.with(read_text(text, language)));
    }
    if let Some(voice) = message.voice.or(message.audio) {
        return file(envelope, limits, voice, VOICE, caption);
    }
    if let Some(film) = message.video_note {
        return file(envelope, limits, Recording { mime_type: None, ..film }, VIDEO_NOTE, caption);
    }
    if let Some(sizes) = message.photo {
        return match best(sizes, limits) {
            Some(PhotoSize { file_id, file_size, .. }) => {
                let picture = Recording { file_id, file_size, duration: None, mime_type: None };
                file(envelope, limits, picture, PHOTO, caption)
            }
            None => Reading::Unreadable,
        };
    }
    if let Some(document) = message.document {
        let mime = document.mime_type.as_deref().unwrap_or_default();
        return match mime.starts_with("image/") || mime.starts_with("audio/") {
            true => file(envelope, limits, Recording { duration: None, ..document }, "", caption),
            false => Reading::Message(envelope.with(Event::NotKept(NotKept::OtherKind))),
        };
    }
    if let Some(shared) = message.contact {
        let own = shared.user_id.is_some() && shared.user_id == message.from.map(|from| from.id);
        return Reading::Message(envelope.with(read_contact(own, &shared.phone_number)));
    }
    match message.sticker.map(|sticker| sticker.emoji) {
        // A thumb up may be an answer: it goes the way of typed text.
        Some(Some(emoji)) => Reading::Message(envelope.with(Event::Text(Words(emoji)))),
        Some(None) => Reading::Message(envelope.with(Event::NotKept(NotKept::OtherKind))),
        None if is_note => Reading::Nothing("a note of Telegram's own"),
        None => Reading::Unreadable,
    }
}

/// Of several sizes of the same picture the best that we may keep, or the smallest to be refused.
fn best(sizes: Vec<PhotoSize>, limits: MediaLimits) -> Option<PhotoSize> {
    let fits = |size: &PhotoSize| size.file_size.unwrap_or(u64::MAX) <= limits.bytes;
    let (fitting, larger): (Vec<_>, Vec<_>) = sizes.into_iter().partition(fits);
    let best = fitting.into_iter().max_by_key(|size| (size.width, size.height));
    best.or_else(|| larger.into_iter().min_by_key(|size| size.width))
}

fn read_text(text: String, language: Option<&str>) -> Event {
    let mut words = text.split_whitespace();
    let Some(command) = words.next().and_then(|word| word.strip_prefix('/')) else {
        return Event::Text(Words(text));
    };
    // In a chat with several bots the app adds the name: `/stop@suara_bot`.
    let command = command.split('@').next().unwrap_or_default().to_ascii_lowercase();
    if command == "start" {
        return Event::Start {
            group: words.next().filter(|code| is_start_code(code)).map(str::to_owned),
            language: language.and_then(Language::parse),
        };
    }
    match COMMANDS.contains(&command.as_str()) {
        true => Event::Text(Words(command)),
        false => Event::Text(Words(text)),
    }
}

fn read_contact(own: bool, number: &str) -> Event {
    // Telegram writes the number in full, with or without its plus.
    let number = format!("+{}", number.trim_start_matches('+'));
    match Urn::tel(&number, None) {
        Ok(urn) if own => Event::Share(urn),
        Ok(_) | Err(_) => Event::ShareOther,
    }
}

fn read_edit(channel: &str, update: u32, message: Message) -> Reading {
    if let Some(reason) = not_a_conversation(&message.chat) {
        return Reading::Nothing(reason);
    }
    let Some(text) = message.text.or(message.caption) else {
        return Reading::Nothing("an edit without words");
    };
    let (chat, of) = (message.chat.id, message_name(message.chat.id, message.message_id));
    let envelope = Envelope {
        channel: channel.to_owned(),
        from: Urn::Telegram(chat),
        // Two edits may fall in one second; the update's number tells them apart, and stays when it comes again.
        external_id: format!("e{chat}:{}:{update}", message.message_id),
        sent_at: message.edit_date,
    };
    Reading::Message(envelope.with(Event::Edit { of, text: Words(text) }))
}

fn read_press(channel: &str, press: &CallbackQuery) -> Reading {
    if let Some(reason) = press.message.as_ref().and_then(|message| not_a_conversation(&message.chat)) {
        return Reading::Nothing(reason);
    }
    let Some(known) = press.data.as_deref().and_then(Press::from_data) else {
        return Reading::Nothing("a button we no longer know");
    };
    let envelope = Envelope {
        channel: channel.to_owned(),
        // In a private chat the chat has the person's own id, and a press may come without its chat.
        from: Urn::Telegram(press.from.id),
        external_id: format!("c{}", press.id),
        sent_at: None,
    };
    Reading::Message(envelope.with(Event::Press(known)))
}

fn read_membership(channel: &str, update: u32, change: &ChatMemberUpdated) -> Reading {
    if let Some(reason) = not_a_conversation(&change.chat) {
        return Reading::Nothing(reason);
    }
    if change.new_chat_member.status != "kicked" {
        return Reading::Nothing("the bot is no longer blocked");
    }
    let chat = change.chat.id;
    let envelope = Envelope {
        channel: channel.to_owned(),
        from: Urn::Telegram(chat),
        external_id: format!("b{chat}:{update}"),
        sent_at: Some(change.date),
    };
    Reading::Message(envelope.with(Event::OptOut))
}

/// Only a private chat is a conversation: in a group an answer would be read by all.
fn not_a_conversation(chat: &Chat) -> Option<&'static str> {
    (chat.kind != "private").then_some("written in a group or a channel")
}

fn file(envelope: Envelope, limits: MediaLimits, file: Recording, mime: &str, caption: Words) -> Reading {
    // A size Telegram does not tell is found out while fetching.
    if file.file_size.is_some_and(|bytes| bytes > limits.bytes) {
        return Reading::Message(envelope.with(Event::NotKept(NotKept::TooLarge)));
    }
    if file.duration.is_some_and(|seconds| seconds > limits.seconds) {
        return Reading::Message(envelope.with(Event::NotKept(NotKept::TooLong)));
    }
    let mime = file.mime_type.unwrap_or_else(|| mime.to_owned());
    Reading::File(envelope, File { id: file.file_id, mime, caption })
}

/// A deep link's payload is at most 64 of `A-Za-z0-9_-` (core.telegram.org/bots/features#deep-linking).
pub(super) fn is_start_code(code: &str) -> bool {
    (1..=64).contains(&code.len())
        && code.bytes().all(|b| b.is_ascii_alphanumeric() || b == b'_' || b == b'-')
}

#[cfg(test)]
mod tests {
    use std::collections::BTreeSet;
    use std::path::Path;

    use chrono::DateTime;

    use super::*;

    const LIMITS: MediaLimits = MediaLimits { bytes: 1_000_000, seconds: 180 };

    fn update(name: &str) -> String {
        let path = Path::new(env!("CARGO_MANIFEST_DIR")).join(format!("tests/telegram/{name}.json"));
        std::fs::read_to_string(path).unwrap()
    }

    fn says(words: &str) -> Event {
        Event::Text(Words(words.to_owned()))
    }

    fn not_kept(why: NotKept) -> Event {
        Event::NotKept(why)
    }

    fn envelope(external_id: &str, sent_at: Option<i64>) -> Envelope {
        Envelope {
            channel: "tg".to_owned(),
            from: Urn::Telegram(1111),
            external_id: external_id.to_owned(),
            sent_at: sent_at.and_then(|seconds| DateTime::from_timestamp(seconds, 0)),
        }
    }

    fn message(event: Event) -> Reading {
        Reading::Message(envelope("m1111:42", Some(1_604_206_800)).with(event))
    }

    fn fetches(id: &str, mime: &str, caption: &str) -> Reading {
        Reading::File(
            envelope("m1111:42", Some(1_604_206_800)),
            File { id: id.to_owned(), mime: mime.to_owned(), caption: Words(caption.to_owned()) },
        )
    }

    fn press(external_id: &str, press: Press) -> Reading {
        Reading::Message(envelope(external_id, None).with(Event::Press(press)))
    }

    fn start(group: Option<&str>) -> Event {
        Event::Start { group: group.map(str::to_owned), language: Language::parse("km") }
    }

    #[test]
    fn every_update_means_something() {
        let voice = "AwACAgUAAxkBAAMq";
        let edit = Event::Edit { of: "m1111:42".to_owned(), text: Words("2".to_owned()) };
        let own = Event::Share(Urn::tel("+85512345678", None).unwrap());
        let moved = Reading::Moved { from: Urn::Telegram(-4001), to: Urn::Telegram(-1_001_234_567_890) };
        let option = Press::Option { session: 7, question: 0, option: 1 };
        let group = Reading::Nothing("written in a group or a channel");
        let table = [
            ("text", message(says("១"))),
            ("text_reply_with_link", message(says("yes, see https://example.org"))),
            ("text_with_entity_of_a_new_kind", message(says("tomorrow at five"))),
            (
                "edit_with_reply_of_a_new_kind",
                Reading::Message(envelope("e1111:42:935", Some(1_604_206_999)).with(edit.clone())),
            ),
            ("press_under_a_message_of_a_new_form", press("c4772187712316", option)),
            ("voice_of_no_type", fetches(voice, "audio/ogg", "")),
            ("start", message(start(None))),
            ("start_with_code", message(start(Some("KAMPOT-fishers_2")))),
            ("command_in_capitals", message(says("stop"))),
            ("command_unknown", message(says("/weather"))),
            ("edit", Reading::Message(envelope("e1111:42:907", Some(1_604_206_999)).with(edit))),
            ("press", press("c4772187712312", option)),
            ("press_inaccessible", press("c4772187712313", Press::Language(Language::parse("km").unwrap()))),
            ("press_unknown", Reading::Nothing("a button we no longer know")),
            ("press_in_group", group.clone()),
            ("voice", fetches(voice, "audio/ogg", "")),
            ("voice_too_long", message(not_kept(NotKept::TooLong))),
            ("voice_too_large", message(not_kept(NotKept::TooLarge))),
            ("audio", fetches(voice, "audio/mpeg", "my answer")),
            ("video_note", fetches(voice, "video/mp4", "")),
            ("photo", fetches("M", "image/jpeg", "the pond")),
            ("document_picture", fetches(voice, "image/png", "")),
            ("document_other", message(not_kept(NotKept::OtherKind))),
            ("sticker", message(says("👍"))),
            ("location", message(not_kept(NotKept::OtherKind))),
            ("contact_own", message(own)),
            ("contact_other", message(Event::ShareOther)),
            ("contact_without_account", message(Event::ShareOther)),
            ("blocked", Reading::Message(envelope("b1111:925", Some(1_604_206_800)).with(Event::OptOut))),
            ("unblocked", Reading::Nothing("the bot is no longer blocked")),
            ("removed_from_group", group.clone()),
            ("group_text", group),
            ("group_moved", moved),
            ("pinned", Reading::Nothing("a note of Telegram's own")),
            ("message_of_a_new_form", Reading::Unreadable),
            ("update_of_a_new_kind", Reading::Unreadable),
            ("broken_message", Reading::Unreadable),
        ];
        for (name, expected) in &table {
            assert_eq!(read("tg", LIMITS, &update(name)), *expected, "{name}");
        }
        let folder = Path::new(env!("CARGO_MANIFEST_DIR")).join("tests/telegram");
        let files: BTreeSet<String> = std::fs::read_dir(folder)
            .unwrap()
            .map(|file| file.unwrap().path().file_stem().unwrap().to_string_lossy().into_owned())
            .collect();
        let read: BTreeSet<String> = table.iter().map(|(name, _)| (*name).to_owned()).collect();
        assert_eq!(files, read, "a file that no line reads, or the other way round");
    }

    #[test]
    fn a_press_is_answered_even_when_it_cannot_be_read() {
        assert_eq!(press_id(&update("press_unknown")).as_deref(), Some("4772187712314"));
        assert_eq!(press_id(r#"{"update_id":1,"callback_query":{"id":"9","new":[]}}"#).as_deref(), Some("9"));
        assert_eq!(press_id(&update("text")), None);
        assert_eq!(press_id("not JSON"), None);
    }

    #[test]
    fn a_start_code_is_what_a_link_can_carry() {
        for (code, right) in [("a", true), ("A-b_9", true), ("", false), ("a b", false), ("ក", false)] {
            assert_eq!(is_start_code(code), right, "{code}");
        }
        assert!(is_start_code(&"a".repeat(64)));
        assert!(!is_start_code(&"a".repeat(65)));
    }
}
