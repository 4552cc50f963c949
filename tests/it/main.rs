//! Everything that runs against something real.

#![expect(clippy::unwrap_used, reason = "a test that cannot go on fails there")]

mod mail;
