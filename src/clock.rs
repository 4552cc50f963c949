//! The only place that asks what time it is, and the only one that waits for it.

use std::sync::Arc;
use std::sync::atomic::{AtomicI64, Ordering};
use std::time::{Duration, Instant};

use chrono::{DateTime, Utc};

use crate::domain::Time;

/// Where the time comes from: the computer, a demonstration that runs fast, or a test that holds it still.
#[derive(Debug, Clone)]
pub enum Clock {
    /// The computer's.
    System,
    /// Begins at `from` and runs `speed` times as fast as the computer's.
    Fast {
        /// The first moment.
        from: Time,
        /// When that was, by the computer.
        since: Instant,
        /// How many seconds pass in one.
        speed: u32,
    },
    /// Stands still at this many microseconds since 1970 until it is set.
    Held(Arc<AtomicI64>),
}

/// The shortest wait of a fast clock, by the computer's.
const LEAST: Duration = Duration::from_millis(10);

impl Clock {
    /// A clock that begins at `from` and runs `speed` times as fast as the computer's.
    pub fn fast(from: Time, speed: u32) -> Clock {
        Clock::Fast { from, since: monotonic(), speed }
    }

    /// A clock that stands still at `at`.
    pub fn held(at: Time) -> Clock {
        Clock::Held(Arc::new(AtomicI64::new(at.timestamp_micros())))
    }

    /// Now, to the microsecond.
    pub fn now(&self) -> Time {
        match self {
            Clock::System => system(),
            Clock::Fast { from, since, speed } => *from + since.elapsed() * *speed,
            Clock::Held(micros) => at(micros.load(Ordering::SeqCst)),
        }
    }

    /// Moves a held clock forward; the others go by themselves.
    pub fn pass(&self, time: Duration) {
        if let Clock::Held(micros) = self {
            micros.fetch_add(time.as_micros() as i64, Ordering::SeqCst);
        }
    }

    /// Waits until this much time has passed by this clock. A held clock does not wait.
    pub async fn sleep(&self, time: Duration) {
        match self {
            Clock::System => tokio::time::sleep(time).await,
            // To look every simulated second would be all that it did.
            Clock::Fast { speed, .. } => tokio::time::sleep((time / *speed).max(LEAST)).await,
            Clock::Held(_) => tokio::task::yield_now().await,
        }
    }
}

/// The moment that many microseconds after 1970 UTC, as the database keeps it.
pub fn at(micros: i64) -> Time {
    DateTime::from_timestamp_micros(micros).unwrap_or(DateTime::UNIX_EPOCH)
}

#[expect(clippy::disallowed_methods, reason = "the one place that reads the computer's clock")]
fn system() -> Time {
    let now = Utc::now();
    at(now.timestamp_micros())
}

#[expect(clippy::disallowed_methods, reason = "the one place that reads the computer's clock")]
fn monotonic() -> Instant {
    Instant::now()
}
