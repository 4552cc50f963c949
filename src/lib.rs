//! Suara carries a secretariat's consultation questions to people by SMS and Telegram, in their own
//! language, keeps every reply, and brings back a digest.
//!
//! See the modules in reading order below.

pub mod channel;
pub mod domain;
pub mod text;
