//! A message as it waits in its table.

use serde::{Deserialize, Serialize};

use crate::domain::Time;
use crate::domain::message::{Button, Does, Outbound, Press};
use crate::domain::session::Asked;
use crate::store::Queued;

/// The buttons of a message as they wait in the table.
#[derive(Serialize, Deserialize)]
struct Rest {
    short: Option<String>,
    /// Label and data; data `share` asks for the telephone number.
    buttons: Vec<Vec<(String, String)>>,
}

const SHARE: &str = "share";

/// A message as its table keeps it: the text, and the rest as JSON where there is any.
pub fn pack(outbound: &Outbound) -> (String, String) {
    if outbound.buttons.is_empty() && outbound.short.is_none() {
        return (outbound.text.clone(), String::new());
    }
    let data = |button: &Button| match button.does {
        Does::Press(press) => (button.label.clone(), press.to_data()),
        Does::Share => (button.label.clone(), SHARE.to_owned()),
    };
    let buttons = outbound.buttons.iter().map(|row| row.iter().map(data).collect()).collect();
    let rest = Rest { short: outbound.short.clone(), buttons };
    // Strings always become JSON.
    (outbound.text.clone(), serde_json::to_string(&rest).unwrap_or_default())
}

/// Reads [`pack`]'s form back.
pub(super) fn unpack(text: &str, rest: &str) -> Option<Outbound> {
    if rest.is_empty() {
        return Some(Outbound { text: text.to_owned(), short: None, buttons: Vec::new() });
    }
    let rest: Rest = serde_json::from_str(rest).ok()?;
    let button = |(label, data): (String, String)| {
        let does = if data == SHARE { Does::Share } else { Does::Press(Press::from_data(&data)?) };
        Some(Button { label, does })
    };
    let rows = rest.buttons.into_iter().map(|row| row.into_iter().map(button).collect::<Option<Vec<_>>>());
    Some(Outbound { text: text.to_owned(), short: rest.short, buttons: rows.collect::<Option<_>>()? })
}

/// A message nobody waits for, ready to be queued: an invitation or a reminder.
#[expect(clippy::too_many_arguments, reason = "one row of the table")]
pub fn unasked(
    id: i64,
    contact: i64,
    urn: String,
    channel: String,
    session: i64,
    outbound: &Outbound,
    asks: Asked,
    due_at: Time,
) -> Queued {
    let (text, buttons) = pack(outbound);
    Queued {
        id,
        contact,
        urn,
        channel,
        session: Some(session),
        rank: 1,
        text,
        buttons,
        asks: Some(asks),
        last: false,
        due_at: due_at.timestamp_micros(),
    }
}
