//! One message handed over to its channel, and what there is to know of it then.

use std::collections::HashMap;

use super::pack::unpack;
use crate::channel::{Accepted, Channel, Handover, SendError};
use crate::domain::message::Outbound;
use crate::domain::route::{Stand, Why};
use crate::domain::urn::Urn;
use crate::house::House;
use crate::store::Claimed;

/// Each person's messages, in the order in which they should arrive: of these one goes after the other.
pub(super) fn in_order(messages: Vec<Claimed>) -> Vec<Vec<Claimed>> {
    let mut places: HashMap<String, usize> = HashMap::new();
    let mut each: Vec<Vec<Claimed>> = Vec::with_capacity(messages.len());
    for message in messages {
        match places.get(&message.urn) {
            Some(place) => each[*place].push(message),
            None => {
                places.insert(message.urn.clone(), each.len());
                each.push(vec![message]);
            }
        }
    }
    each
}

/// What came of handing a message over.
pub(super) enum End {
    /// It was tried: what was accepted, and what ended it.
    /// Of what may have been accepted or not, also what is left of it.
    Tried {
        accepted: Vec<Accepted>,
        result: std::result::Result<(), SendError>,
        urn: Urn,
        rest: Option<Rest>,
    },
    /// The channel was left meanwhile.
    Untried,
    /// Its address or its text cannot be opened.
    Unreadable,
}

impl End {
    /// Nothing of it was accepted, and nothing may have been.
    pub(super) fn is_unsold(&self) -> bool {
        match self {
            End::Tried { accepted, result, .. } => {
                accepted.is_empty() && !matches!(result, Ok(()) | Err(SendError::Unknown))
            }
            End::Untried | End::Unreadable => true,
        }
    }
}

/// What there is to know of the part that was not accepted.
#[derive(Default)]
pub(super) struct Rest {
    /// How many parts are left, with it.
    pub(super) parts: usize,
    /// The id by which its receipt would name it, if that is known.
    pub(super) receipt_id: Option<String>,
}

/// The address and the message, if both can be read.
pub(super) fn open(house: &House, message: &Claimed) -> Option<(Urn, Outbound)> {
    let urn = house.store.key().open(&message.sealed, &message.urn)?;
    Some((urn, unpack(&message.text, &message.buttons)?))
}

/// Hands over what is left of a message.
pub(super) async fn hand_over(
    house: &House,
    channel: &dyn Channel,
    message: &Claimed,
    is_trial: bool,
) -> End {
    let Some((urn, outbound)) = open(house, message) else {
        return End::Unreadable;
    };
    let name = channel.name();
    // The first of them found out that the channel fails: the others need not.
    if !is_trial && house.ways.stand(name, house.clock.now()) == Stand::Left(Why::Failing) {
        return End::Untried;
    }
    let parts_done = usize::try_from(message.parts).unwrap_or(0);
    let handover = Handover { id: message.id, to: &urn, message: &outbound, parts_done };
    let (accepted, result) = channel.send(handover).await;
    let will_report = accepted.iter().any(|part| !part.external_ids.is_empty());
    if !accepted.is_empty() || result.is_err() {
        house.ways.tell(name, &result, will_report, house.clock.now());
    }
    let done = parts_done + accepted.len();
    let rest = matches!(result, Err(SendError::Unknown)).then(|| Rest {
        parts: channel.size(urn.country(), &outbound).parts.saturating_sub(done),
        receipt_id: channel.receipt_id(handover, done + 1),
    });
    End::Tried { accepted, result, urn, rest }
}
