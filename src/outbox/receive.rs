//! What providers report on what we handed over.

use crate::domain::message::{Delivery, Event, Inbound, Receipt};
use crate::house::House;
use crate::inbox::Inbox;
use crate::store::Result;

/// Keeps receipts; a provider's word that somebody opted out counts as STOP.
///
/// # Errors
/// When they could not be committed: the provider should deliver them again.
pub async fn receive(house: &House, inbox: &Inbox, receipts: Vec<Receipt>) -> Result<()> {
    let now = house.clock.now();
    for receipt in &receipts {
        let what = match receipt.status {
            Delivery::Sent => "sent",
            Delivery::Delivered => "delivered",
            Delivery::Failed => "failed",
            Delivery::Gone => "gone",
        };
        house.metrics.receipt(&receipt.channel, what);
        house.ways.reported(&receipt.channel, now);
    }
    let micros = now.timestamp_micros();
    let channel = receipts.first().map(|r| r.channel.clone()).unwrap_or_default();
    let (gone, unknown) = house
        .store
        .write(move |tx| {
            Box::pin(async move {
                let received = tx.receive(&receipts, micros).await?;
                Ok((tx.addresses(&received.gone).await?, received.unknown))
            })
        })
        .await?;
    for _ in 0..unknown {
        house.metrics.receipt(&channel, "unknown");
    }
    opt_out(house, inbox, &channel, gone).await
}

/// The people at these sealed addresses opted out at the provider: that counts as STOP, on every channel.
pub(super) async fn opt_out(
    house: &House,
    inbox: &Inbox,
    channel: &str,
    addresses: Vec<(String, String)>,
) -> Result<()> {
    for (hash, sealed) in addresses {
        if let Some(from) = house.store.key().open(&sealed, &hash) {
            let inbound = Inbound {
                channel: channel.to_owned(),
                from,
                external_id: None,
                sent_at: Some(house.clock.now()),
                part: None,
                event: Event::OptOut,
            };
            inbox.take(inbound).await?;
        }
    }
    Ok(())
}
