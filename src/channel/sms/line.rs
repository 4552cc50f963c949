//! Calls that brought a message and may carry our reply in their own answer: nobody need be called, nor wait for a phone
//! to ask.

use std::collections::{HashMap, VecDeque};
use std::sync::{Arc, Mutex, MutexGuard, PoisonError};
use std::time::Duration;

use minijinja::value::Value;
use tokio::sync::oneshot;

use super::send::{OwnedPart, Part};
use crate::domain::urn::Tel;

/// A reply is there a few milliseconds after what it answers. Where there is none, or it has to wait its turn, so long is
/// the provider kept waiting.
const PATIENCE: Duration = Duration::from_secs(1);

/// What an answer may hold: whom it is for, and what its call brought. `Debug` shows neither: it is a number and a text.
#[derive(Clone, PartialEq)]
pub struct Carries {
    pub(super) to: Tel,
    pub(super) values: Vec<(&'static str, Value)>,
}

impl std::fmt::Debug for Carries {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.write_str("Carries(…)")
    }
}

#[derive(Default)]
pub(super) struct Lines {
    open: Mutex<HashMap<Tel, VecDeque<oneshot::Sender<Offer>>>>,
}

/// A part that an answer may carry; who takes it says so.
struct Offer {
    part: OwnedPart,
    taken: oneshot::Sender<()>,
}

/// A call that waits for what it is to carry.
pub struct Line {
    lines: Arc<Lines>,
    carries: Carries,
    offered: oneshot::Receiver<Offer>,
}

impl Lines {
    /// From now on a reply to this person may go this way.
    pub(super) fn open(self: &Arc<Self>, carries: Carries) -> Line {
        let (offer, offered) = oneshot::channel();
        self.lines().entry(carries.to.clone()).or_default().push_back(offer);
        Line { lines: self.clone(), carries, offered }
    }

    /// Whether an answer to this person has taken it.
    pub(super) async fn take(&self, part: &Part<'_>) -> bool {
        loop {
            let oldest = self.lines().get_mut(part.to).and_then(VecDeque::pop_front);
            let Some(line) = oldest else { return false };
            let (taken, answer) = oneshot::channel();
            // One that was closed meanwhile, or whose answer cannot be made, has it not.
            if line.send(Offer { part: OwnedPart::from(part), taken }).is_ok() && answer.await.is_ok() {
                return true;
            }
        }
    }

    fn lines(&self) -> MutexGuard<'_, HashMap<Tel, VecDeque<oneshot::Sender<Offer>>>> {
        self.open.lock().unwrap_or_else(PoisonError::into_inner)
    }
}

impl Line {
    /// What `answer` makes of a reply, if one comes in time.
    pub(super) async fn carry<T>(
        mut self,
        answer: impl FnOnce(&Carries, &Part<'_>) -> Option<T>,
    ) -> Option<T> {
        let offer = tokio::time::timeout(PATIENCE, &mut self.offered).await.ok()?.ok()?;
        let made = answer(&self.carries, &offer.part.as_part())?;
        offer.taken.send(()).ok().map(|()| made)
    }
}

impl Drop for Line {
    fn drop(&mut self) {
        self.offered.close();
        let mut lines = self.lines.lines();
        if let Some(open) = lines.get_mut(&self.carries.to) {
            open.retain(|line| !line.is_closed());
            if open.is_empty() {
                lines.remove(&self.carries.to);
            }
        }
    }
}
