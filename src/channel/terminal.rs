//! The terminal as a channel: what is sent appears, and nothing can go wrong on the way.

use tokio::sync::mpsc;

use super::{Accepted, Channel, Handover, SendError};
use crate::domain::message::Outbound;
use crate::domain::urn::Urn;

/// Hands what it sends to whoever shows it.
pub struct Terminal {
    name: String,
    shows: mpsc::UnboundedSender<(Urn, Outbound)>,
}

impl Terminal {
    /// A terminal, and what appears on it.
    pub fn open(name: &str) -> (Terminal, mpsc::UnboundedReceiver<(Urn, Outbound)>) {
        let (shows, shown) = mpsc::unbounded_channel();
        (Terminal { name: name.to_owned(), shows }, shown)
    }
}

#[async_trait::async_trait]
impl Channel for Terminal {
    fn name(&self) -> &str {
        &self.name
    }

    async fn send(&self, handover: Handover<'_>) -> (Vec<Accepted>, Result<(), SendError>) {
        match self.shows.send((handover.to.clone(), handover.message.clone())) {
            Ok(()) => (vec![Accepted { external_ids: Vec::new() }], Ok(())),
            Err(_) => (Vec::new(), Err(SendError::Misconfigured("the terminal was closed".to_owned()))),
        }
    }
}
