//! Suara as a whole, against the real edges.
#![expect(clippy::unwrap_used, reason = "a test that cannot go on stops there")]

mod telegram;
