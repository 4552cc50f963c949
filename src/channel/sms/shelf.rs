//! What waits for a phone to ask for it: EnvayaSMS and SMSSync call us, and are told in the answer what to send.

use std::collections::VecDeque;
use std::sync::{Mutex, MutexGuard, PoisonError};
use std::time::Duration;

use tokio::sync::oneshot;

use super::send::{OwnedPart, Part};
use crate::channel::{Accepted, SendError};

/// Phones ask about once a minute. What was not fetched by then goes back to the queue, where it is safe, and comes
/// again.
const PATIENCE: Duration = Duration::from_secs(90);

#[derive(Default)]
pub(super) struct Shelf {
    waiting: Mutex<VecDeque<Waiting>>,
}

struct Waiting {
    part: OwnedPart,
    fetched: oneshot::Sender<()>,
}

impl Shelf {
    /// At most so many, the oldest first. They count as accepted: the phone has them with the answer, and its receipts
    /// say what became of them.
    pub(super) fn take(&self, most: usize) -> Vec<OwnedPart> {
        let mut waiting = self.waiting();
        let mut taken = Vec::new();
        while taken.len() < most {
            let Some(next) = waiting.pop_front() else { break };
            // Who no longer waits must not be sent to: it is in the queue again.
            if next.fetched.send(()).is_ok() {
                taken.push(next.part);
            }
        }
        taken
    }

    /// Until a phone has asked for it.
    ///
    /// # Errors
    /// None has: later.
    pub(super) async fn wait(&self, part: &Part<'_>, id: String) -> Result<Accepted, SendError> {
        let (fetched, wait) = oneshot::channel();
        self.waiting().push_back(Waiting { part: OwnedPart::from(part), fetched });
        let waited = tokio::time::timeout(PATIENCE, wait).await;
        self.waiting().retain(|waiting| !waiting.fetched.is_closed());
        match waited {
            Ok(Ok(())) => Ok(Accepted { external_ids: vec![id] }),
            Ok(Err(_)) | Err(_) => Err(SendError::Later(None)),
        }
    }

    fn waiting(&self) -> MutexGuard<'_, VecDeque<Waiting>> {
        self.waiting.lock().unwrap_or_else(PoisonError::into_inner)
    }
}
