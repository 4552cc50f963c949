//! Suara carries a secretariat's consultation questions to people by SMS and Telegram, in their own
//! language, keeps every reply, and brings back a digest.
//!
//! See the modules in reading order below.

pub mod app;
pub mod channel;
pub mod clock;
pub mod config;
pub mod demo;
pub mod digest;
pub mod domain;
pub mod house;
pub mod inbox;
pub mod metrics;
pub mod outbox;
pub mod scheduler;
pub mod store;
pub mod text;
pub mod updates;
pub mod web;
