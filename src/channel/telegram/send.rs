//! Messages to a chat: text, keyboard, file.

use reqwest::multipart::{Form, Part};
use serde::Deserialize;
use teloxide::payloads::{SendMessage, SendMessageSetters};
use teloxide::types::{
    ButtonRequest, ChatId, InlineKeyboardButton, InlineKeyboardMarkup, KeyboardButton, KeyboardMarkup,
    LinkPreviewOptions, ReplyMarkup,
};
use unicode_segmentation::UnicodeSegmentation;

use super::Telegram;
use super::call::CALL_TIMEOUT;
use crate::channel::{Accepted, Channel, Handover, SendError, Size};
use crate::domain::contact::Country;
use crate::domain::message::{Button, Does, Outbound};
use crate::domain::pace::Limit;
use crate::domain::urn::Urn;

/// The longest text of one message, in UTF-16 units (core.telegram.org/bots/api#sendmessage).
const LONGEST_TEXT: usize = 4096;

/// One message a second to a person, 20 a minute to a group (core.telegram.org/bots/faq, "my bot is hitting limits").
const TO_A_PERSON: [Limit; 1] = [Limit { most: 1, seconds: 1 }];
const TO_A_GROUP: [Limit; 2] = [Limit { most: 1, seconds: 1 }, Limit { most: 20, seconds: 60 }];

/// A link in a question would show a picture larger than the question.
const NO_PREVIEW: LinkPreviewOptions = LinkPreviewOptions {
    is_disabled: true,
    url: None,
    prefer_small_media: false,
    prefer_large_media: false,
    show_above_text: false,
};

/// A file to hand over with [`Telegram::send_document`].
#[derive(Clone)]
pub struct Document {
    /// `digest.html`.
    pub name: String,
    /// `text/html`.
    pub mime: String,
    /// The file.
    pub bytes: Vec<u8>,
    /// Words shown with it, at most 1024 characters; may be empty.
    pub caption: String,
}

impl std::fmt::Debug for Document {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        write!(f, "{} of {} bytes", self.mime, self.bytes.len())
    }
}

/// The message Telegram made of ours. Nothing of it is read, so that nothing new in it can hide that it was sent; nor
/// is its id kept: it counts within a chat, so it would name the person, and Telegram sends no receipts.
#[derive(Deserialize)]
struct Sent {}

impl Sent {
    fn accepted(self) -> Accepted {
        Accepted { external_ids: Vec::new() }
    }
}

#[async_trait::async_trait]
impl Channel for Telegram {
    fn name(&self) -> &str {
        &self.config.name
    }

    fn size(&self, _to: Option<Country>, message: &Outbound) -> Size {
        let parts = parts(shown_text(message)).len();
        Size { parts, units: u32::try_from(parts).unwrap_or(u32::MAX) }
    }

    fn each(&self, to: &Urn) -> &'static [Limit] {
        match to {
            Urn::Telegram(group) if *group < 0 => &TO_A_GROUP,
            Urn::Telegram(_) | Urn::Tel(_) => &TO_A_PERSON,
        }
    }

    async fn send(&self, handover: Handover<'_>) -> (Vec<Accepted>, Result<(), SendError>) {
        let mut accepted = Vec::new();
        let outcome = self.send_parts(handover, &mut accepted).await;
        (accepted, outcome)
    }
}

impl Telegram {
    async fn send_parts(
        &self,
        handover: Handover<'_>,
        accepted: &mut Vec<Accepted>,
    ) -> Result<(), SendError> {
        let chat = chat_of(handover.to)?;
        let shown = shown_text(handover.message);
        let parts = parts(shown);
        let last = parts.len().checked_sub(1).ok_or_else(|| SendError::Refused("no text".to_owned()))?;
        for (index, part) in parts.into_iter().enumerate().skip(handover.parts_done) {
            // Buttons belong under the end of the text, where the reader is.
            let buttons: &[Vec<Button>] = if index == last { &handover.message.buttons } else { &[] };
            let mut message = SendMessage::new(ChatId(chat), part).link_preview_options(NO_PREVIEW);
            if let Some(keyboard) = keyboard(chat, buttons) {
                message = message.reply_markup(keyboard);
            }
            accepted.push(self.call::<_, Sent>(&message).await?.accepted());
        }
        Ok(())
    }

    /// Sends a file to a chat: a digest to its readers.
    ///
    /// # Errors
    /// As [`Channel::send`].
    pub async fn send_document(&self, to: &Urn, document: Document) -> Result<Accepted, SendError> {
        let chat = chat_of(to)?;
        let part = Part::bytes(document.bytes)
            .file_name(document.name)
            .mime_str(&document.mime)
            .map_err(|_| SendError::Refused("not a type of file".to_owned()))?;
        let mut form = Form::new().text("chat_id", chat.to_string()).part("document", part);
        if !document.caption.is_empty() {
            form = form.text("caption", document.caption);
        }
        let request = self.post("SendDocument")?.multipart(form).timeout(CALL_TIMEOUT);
        Ok(self.answer::<Sent>(request).await?.accepted())
    }
}

fn chat_of(to: &Urn) -> Result<i64, SendError> {
    match to {
        Urn::Telegram(chat) => Ok(*chat),
        Urn::Tel(_) => Err(SendError::Refused("not a Telegram chat".to_owned())),
    }
}

/// The options are on the buttons where there are any.
fn shown_text(message: &Outbound) -> &str {
    match &message.short {
        Some(short) if !message.buttons.is_empty() => short,
        Some(_) | None => &message.text,
    }
}

/// What stands under a message. Telegram has either buttons that press, or a keyboard in place of the person's own,
/// and only that one can ask for a number: there, an option's button types its label, which is an answer too.
fn keyboard(chat: i64, rows: &[Vec<Button>]) -> Option<ReplyMarkup> {
    if rows.iter().all(Vec::is_empty) {
        // Takes away a keyboard that asked for a number and was not used; nothing happens where there is none. Groups
        // never had one.
        return (chat > 0).then(ReplyMarkup::kb_remove);
    }
    let asks_number = |button: &Button| matches!(button.does, Does::Share);
    if rows.iter().flatten().any(asks_number) {
        let rows = rows.iter().map(|row| row.iter().map(typing_button).collect::<Vec<_>>());
        let keyboard = KeyboardMarkup::new(rows).resize_keyboard().one_time_keyboard();
        return Some(ReplyMarkup::Keyboard(keyboard));
    }
    let rows = rows.iter().map(|row| row.iter().filter_map(pressing_button).collect::<Vec<_>>());
    Some(ReplyMarkup::InlineKeyboard(InlineKeyboardMarkup::new(rows)))
}

fn typing_button(button: &Button) -> KeyboardButton {
    let typing = KeyboardButton::new(button.label.clone());
    match button.does {
        Does::Share => typing.request(ButtonRequest::Contact),
        Does::Press(_) => typing,
    }
}

fn pressing_button(button: &Button) -> Option<InlineKeyboardButton> {
    match button.does {
        Does::Press(press) => Some(InlineKeyboardButton::callback(button.label.clone(), press.to_data())),
        Does::Share => None,
    }
}

/// The text in pieces that Telegram takes, cut after a line where one ends in the piece, else after a word, else
/// between two graphemes. Telegram trims each piece and refuses an empty one; so do we.
fn parts(text: &str) -> Vec<&str> {
    let mut parts = Vec::new();
    let mut rest = text.trim();
    while !rest.is_empty() {
        let (part, after) = rest.split_at(cut(rest));
        parts.push(part.trim_end());
        rest = after.trim_start();
    }
    parts
}

/// Where the first piece of a non-empty text ends, in bytes.
fn cut(text: &str) -> usize {
    let fits = fitting(text, text.graphemes(true).map(str::len));
    // One grapheme can be longer than a message: letters under a tower of marks.
    let fits = if fits == 0 { fitting(text, text.chars().map(char::len_utf8)) } else { fits };
    if fits == text.len() {
        return fits;
    }
    let window = &text[..fits];
    let after = |cut: Option<usize>| cut.map(|at| at + 1).filter(|at| *at > 0);
    after(window.rfind('\n')).or_else(|| after(window.rfind(' '))).unwrap_or(fits)
}

/// How many bytes of the text, in whole steps, fit one message.
fn fitting(text: &str, steps: impl Iterator<Item = usize>) -> usize {
    let mut bytes = 0;
    let mut units = 0;
    for step in steps {
        units += text[bytes..bytes + step].encode_utf16().count();
        if units > LONGEST_TEXT {
            break;
        }
        bytes += step;
    }
    bytes
}

#[cfg(test)]
mod tests {
    use proptest::prelude::*;

    use super::*;
    use crate::domain::message::Press;

    fn button(label: &str, does: Does) -> Button {
        Button { label: label.to_owned(), does }
    }

    #[test]
    fn a_long_text_is_cut_where_a_reader_would_pause() {
        let line = "ប្រជានេសាទ ".repeat(50);
        let text = format!("{}\n{}", line.repeat(6).trim(), line.repeat(3).trim());
        let at_line = parts(&text);
        assert_eq!(at_line, text.split('\n').collect::<Vec<_>>());

        let words = "ความมั่นคงทางอาหาร ".repeat(400);
        assert!(parts(&words).iter().all(|part| part.starts_with("ความ") && part.ends_with("อาหาร")));

        // Thai as it is mostly written: no space at all.
        let unspaced = "ที่นี่".repeat(1500);
        let cut = parts(&unspaced);
        assert_eq!(cut.concat(), unspaced);
        let whole: Vec<&str> = unspaced.graphemes(true).collect();
        let pieces: Vec<&str> = cut.iter().flat_map(|part| part.graphemes(true)).collect();
        assert_eq!(pieces, whole);

        // An emoji is two units: 2048 of them fill one message.
        assert_eq!(
            parts(&"🐟".repeat(2049)).iter().map(|p| p.chars().count()).collect::<Vec<_>>(),
            [2048, 1]
        );
        assert_eq!(parts(&format!("e{}", "\u{301}".repeat(5000))).len(), 2);
        assert_eq!(parts(" \n "), Vec::<&str>::new());
    }

    proptest! {
        #[test]
        fn pieces_fit_and_lose_nothing_but_space(text in "[a-zកខ្រ🐟\u{301} \n]{0,9000}") {
            let cut = parts(&text);
            for part in &cut {
                prop_assert!((1..=LONGEST_TEXT).contains(&part.encode_utf16().count()));
                prop_assert_eq!(part.trim(), *part);
            }
            let dense = |text: &str| text.split_whitespace().collect::<String>();
            prop_assert_eq!(dense(&cut.concat()), dense(&text));
        }
    }

    #[test]
    fn a_keyboard_that_asks_for_a_number_types_the_rest() {
        let rows = [
            vec![button("Share my number", Does::Share)],
            vec![button("No", Does::Press(Press::Agree { session: 1, option: 1 }))],
        ];
        let Some(ReplyMarkup::Keyboard(keyboard)) = keyboard(5, &rows) else {
            panic!("not a keyboard");
        };
        assert_eq!(keyboard.keyboard[0][0].request, Some(ButtonRequest::Contact));
        assert_eq!((keyboard.keyboard[1][0].text.as_str(), &keyboard.keyboard[1][0].request), ("No", &None));
        assert!(keyboard.one_time_keyboard);
    }

    #[test]
    fn nothing_stands_under_a_message_to_a_group() {
        assert_eq!(keyboard(-5, &[]), None);
        assert_eq!(keyboard(5, &[]), Some(ReplyMarkup::kb_remove()));
    }
}
