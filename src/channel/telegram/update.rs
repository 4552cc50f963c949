//! What is read of an update (core.telegram.org/bots/api#update), and no more. So a new kind of link within a text, or of a
//! message replied to, hides nothing from us.

use std::collections::HashMap;

use serde::Deserialize;
use serde::de::IgnoredAny;

use crate::domain::Time;

/// What else a person may send, of which we keep nothing (core.telegram.org/bots/api#message).
const OTHER_KINDS: [&str; 13] = [
    "animation",
    "checklist",
    "dice",
    "game",
    "giveaway",
    "giveaway_winners",
    "invoice",
    "location",
    "paid_media",
    "poll",
    "story",
    "venue",
    "video",
];

/// What Telegram notes in a private chat (core.telegram.org/bots/api#message).
const NOTES: [&str; 21] = [
    "chat_background_set",
    "chat_shared",
    "checklist_tasks_added",
    "checklist_tasks_done",
    "connected_website",
    "forum_topic_closed",
    "forum_topic_created",
    "forum_topic_edited",
    "forum_topic_reopened",
    "gift",
    "message_auto_delete_timer_changed",
    "paid_message_price_changed",
    "passport_data",
    "pinned_message",
    "proximity_alert_triggered",
    "refunded_payment",
    "successful_payment",
    "unique_gift",
    "users_shared",
    "web_app_data",
    "write_access_allowed",
];

#[derive(Deserialize)]
pub(super) struct Update {
    pub(super) update_id: u32,
    pub(super) message: Option<Message>,
    pub(super) edited_message: Option<Message>,
    pub(super) callback_query: Option<CallbackQuery>,
    pub(super) my_chat_member: Option<ChatMemberUpdated>,
}

#[derive(Deserialize)]
pub(super) struct Message {
    pub(super) message_id: i64,
    pub(super) from: Option<User>,
    pub(super) chat: Chat,
    #[serde(with = "chrono::serde::ts_seconds")]
    pub(super) date: Time,
    #[serde(default, with = "chrono::serde::ts_seconds_option")]
    pub(super) edit_date: Option<Time>,
    pub(super) text: Option<String>,
    pub(super) caption: Option<String>,
    pub(super) voice: Option<Recording>,
    pub(super) audio: Option<Recording>,
    pub(super) video_note: Option<Recording>,
    pub(super) photo: Option<Vec<PhotoSize>>,
    pub(super) document: Option<Recording>,
    pub(super) sticker: Option<Sticker>,
    pub(super) contact: Option<Contact>,
    pub(super) migrate_to_chat_id: Option<i64>,
    #[serde(flatten)]
    other: HashMap<String, IgnoredAny>,
}

impl Message {
    /// Whether it is of a kind that we keep nothing of.
    pub(super) fn is_other_kind(&self) -> bool {
        OTHER_KINDS.iter().any(|kind| self.other.contains_key(*kind))
    }

    /// Whether Telegram wrote it, and nobody.
    pub(super) fn is_note(&self) -> bool {
        NOTES.iter().any(|note| self.other.contains_key(*note))
    }
}

#[derive(Deserialize)]
pub(super) struct User {
    pub(super) id: i64,
    pub(super) language_code: Option<String>,
}

#[derive(Deserialize)]
pub(super) struct Chat {
    pub(super) id: i64,
    #[serde(rename = "type")]
    pub(super) kind: String,
}

/// A file, and how long it plays if it does.
#[derive(Deserialize)]
pub(super) struct Recording {
    pub(super) file_id: String,
    /// In bytes.
    pub(super) file_size: Option<u64>,
    /// In seconds.
    pub(super) duration: Option<u32>,
    pub(super) mime_type: Option<String>,
}

#[derive(Deserialize)]
pub(super) struct PhotoSize {
    pub(super) file_id: String,
    /// In bytes.
    pub(super) file_size: Option<u64>,
    /// In pixels, as is the height.
    pub(super) width: u32,
    pub(super) height: u32,
}

#[derive(Deserialize)]
pub(super) struct Sticker {
    pub(super) emoji: Option<String>,
}

#[derive(Deserialize)]
pub(super) struct Contact {
    pub(super) phone_number: String,
    pub(super) user_id: Option<i64>,
}

#[derive(Deserialize)]
pub(super) struct CallbackQuery {
    pub(super) id: String,
    pub(super) from: User,
    pub(super) message: Option<Pressed>,
    pub(super) data: Option<String>,
}

/// The message under which a button was pressed; also one that is too old to be shown.
#[derive(Deserialize)]
pub(super) struct Pressed {
    pub(super) chat: Chat,
}

#[derive(Deserialize)]
pub(super) struct ChatMemberUpdated {
    pub(super) chat: Chat,
    #[serde(with = "chrono::serde::ts_seconds")]
    pub(super) date: Time,
    pub(super) new_chat_member: ChatMember,
}

#[derive(Deserialize)]
pub(super) struct ChatMember {
    pub(super) status: String,
}
