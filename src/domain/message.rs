//! What comes in and what goes out, whatever the channel.

use std::fmt;

use super::Time;
use super::contact::Language;
use super::urn::Urn;

/// What a person typed. `Debug` shows its length only: who needs the whole calls [`Words::expose`].
#[derive(Clone, PartialEq, Eq, Hash, Default)]
pub struct Words(pub String);

impl Words {
    /// The whole text.
    pub fn expose(&self) -> &str {
        &self.0
    }
}

impl fmt::Debug for Words {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "{} characters", self.0.chars().count())
    }
}

/// One message from a person, as a channel hands it to the inbox. `Debug` leaves out the provider's id: Telegram's
/// holds the chat's.
#[derive(Clone, PartialEq)]
pub struct Inbound {
    /// The configured name of the channel it came by.
    pub channel: String,
    /// Who wrote.
    pub from: Urn,
    /// The provider's id; the same id from the same sender on the same channel is the same message.
    pub external_id: Option<String>,
    /// When it was sent, if the provider says.
    pub sent_at: Option<Time>,
    /// Which part of a long message it is, where the provider does not put them together.
    pub part: Option<Part>,
    /// What it says.
    pub event: Event,
}

impl Inbound {
    /// What a provider's word that somebody opted out is: it counts as STOP, on every channel.
    pub fn opted_out(channel: &str, from: Urn, at: Time) -> Inbound {
        Inbound {
            channel: channel.to_owned(),
            from,
            external_id: None,
            sent_at: Some(at),
            part: None,
            event: Event::OptOut,
        }
    }
}

/// One part of a long message that comes in several.
#[derive(Debug, Clone, PartialEq, Eq, Hash)]
pub struct Part {
    /// What all parts of one message from one sender have in common.
    pub reference: String,
    /// Its place, from 1.
    pub number: u16,
    /// How many there are; from 2 to 255.
    pub of: u16,
}

impl Part {
    /// Parts are counted in one byte (3GPP TS 23.040, 9.2.3.24.1).
    const MOST: u16 = 255;

    /// `None` for what is no part of several: such a message is one of its own.
    pub fn new(reference: String, number: u16, of: u16) -> Option<Part> {
        ((2..=Part::MOST).contains(&of) && (1..=of).contains(&number)).then_some(Part {
            reference,
            number,
            of,
        })
    }
}

impl Inbound {
    /// Which part of a long text it is, and its words, where it is one.
    pub fn part_of_long(&self) -> Option<(&Part, &Words)> {
        match (&self.part, &self.event) {
            (Some(part), Event::Text(text)) => Some((part, text)),
            (Some(_) | None, _) => None,
        }
    }
}

impl fmt::Debug for Inbound {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("Inbound")
            .field("channel", &self.channel)
            .field("from", &self.from)
            .field("sent_at", &self.sent_at)
            .field("event", &self.event)
            .finish_non_exhaustive()
    }
}

/// What a person did.
#[derive(Clone, PartialEq)]
pub enum Event {
    /// Wrote.
    Text(Words),
    /// Pressed one of our buttons; carries what [`Press::to_data`] wrote.
    Press(Press),
    /// Changed an earlier message: its external id, and the new text.
    Edit {
        /// The external id of the message that was changed.
        of: String,
        /// The text now.
        text: Words,
    },
    /// Sent a voice note or a photo; already downloaded.
    Media(Media),
    /// Opened a join link: the group's code, if it had one.
    Start {
        /// The group's code.
        group: Option<String>,
        /// The language their app is in, if we know.
        language: Option<Language>,
    },
    /// Shared their own telephone number to be recognised.
    Share(Urn),
    /// Shared somebody else's number, or one that cannot be written to.
    ShareOther,
    /// Sent something that is not kept; they deserve to hear why.
    NotKept(NotKept),
    /// Blocked us, or sent the provider's own opt-out word.
    OptOut,
}

impl fmt::Debug for Event {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Event::Text(text) => f.debug_tuple("Text").field(text).finish(),
            Event::Press(press) => f.debug_tuple("Press").field(press).finish(),
            // The id of the message may hold the chat's.
            Event::Edit { text, .. } => f.debug_struct("Edit").field("text", text).finish_non_exhaustive(),
            Event::Media(media) => f.debug_tuple("Media").field(media).finish(),
            Event::Start { language, .. } => {
                f.debug_struct("Start").field("language", language).finish_non_exhaustive()
            }
            Event::Share(urn) => f.debug_tuple("Share").field(urn).finish(),
            Event::ShareOther => f.write_str("ShareOther"),
            Event::NotKept(why) => f.debug_tuple("NotKept").field(why).finish(),
            Event::OptOut => f.write_str("OptOut"),
        }
    }
}

/// Why something a person sent is not kept.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum NotKept {
    /// A file of more bytes than we take.
    TooLarge,
    /// A voice note of more seconds than we take.
    TooLong,
    /// A sticker, a film, a place on the map: no kind of answer we have.
    OtherKind,
    /// The provider no longer had the file when we asked for it.
    Lost,
}

/// A button that was pressed: which session's question, and which of its options.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Press {
    /// An option of a question, counted from 0 in the order shown.
    Option {
        /// The session it was shown in.
        session: i64,
        /// The question's index in the consultation.
        question: u16,
        /// The option's index. For a scale or a number, the distance from its least.
        option: u16,
    },
    /// Yes (0) or no (1) to an invitation.
    Agree {
        /// The session it was shown in.
        session: i64,
        /// The option's index.
        option: u16,
    },
    /// A language from the list.
    Language(Language),
}

/// A voice note or a photo.
#[derive(Clone, PartialEq, Eq)]
pub struct Media {
    /// `audio/ogg`, `image/jpeg`.
    pub mime: String,
    /// The file.
    pub bytes: Vec<u8>,
    /// Words sent with it, if any.
    pub caption: Words,
}

impl fmt::Debug for Media {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "{} of {} bytes", self.mime, self.bytes.len())
    }
}

/// What a provider says of a part we handed over.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Receipt {
    /// The configured name of the channel.
    pub channel: String,
    /// The provider's id of the part, or ours.
    pub external_id: String,
    /// What became of it.
    pub status: Delivery,
}

/// The words of a receipt.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Delivery {
    /// On its way.
    Sent,
    /// On the phone.
    Delivered,
    /// It will not arrive.
    Failed,
    /// It will not arrive, and the person opted out at the provider.
    Gone,
}

impl Delivery {
    /// As it stands in the database, in metrics and in what commands print.
    pub fn as_str(self) -> &'static str {
        match self {
            Delivery::Sent => "sent",
            Delivery::Delivered => "delivered",
            Delivery::Failed => "failed",
            Delivery::Gone => "gone",
        }
    }
}

/// One message to a person, in words.
#[derive(Clone, PartialEq, Eq, Default)]
pub struct Outbound {
    /// The whole text, also understandable without the buttons.
    pub text: String,
    /// The same without the list of options, where buttons are shown; `None`: `text`.
    pub short: Option<String>,
    /// Rows of buttons, for channels that have them.
    pub buttons: Vec<Vec<Button>>,
}

impl fmt::Debug for Outbound {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "{} characters, {} rows of buttons", self.text.chars().count(), self.buttons.len())
    }
}

/// One button.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Button {
    /// What it says.
    pub label: String,
    /// What pressing it does.
    pub does: Does,
}

/// What a button does.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Does {
    /// Sends this back to us.
    Press(Press),
    /// Asks the person to share their own telephone number.
    Share,
}

impl Press {
    /// At most 64 bytes, as Telegram's callback data must be: `q:<session>:<question>:<option>`,
    /// `a:<session>:<option>`, `l:<language>`.
    pub fn to_data(self) -> String {
        match self {
            Press::Option { session, question, option } => format!("q:{session}:{question}:{option}"),
            Press::Agree { session, option } => format!("a:{session}:{option}"),
            Press::Language(language) => format!("l:{language}"),
        }
    }

    /// Reads [`Press::to_data`] back; `None` for anything else, such as a button of an older version.
    pub fn from_data(data: &str) -> Option<Press> {
        let fields: Vec<&str> = data.split(':').collect();
        match fields.as_slice() {
            ["q", session, question, option] => Some(Press::Option {
                session: session.parse().ok()?,
                question: question.parse().ok()?,
                option: option.parse().ok()?,
            }),
            ["a", session, option] => {
                Some(Press::Agree { session: session.parse().ok()?, option: option.parse().ok()? })
            }
            ["l", language] => Language::parse(language).map(Press::Language),
            _ => None,
        }
    }
}
