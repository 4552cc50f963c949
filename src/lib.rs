//! Suara carries a secretariat's consultation questions to people by SMS and Telegram, in their own
//! language, keeps every reply, and brings back a digest.
//!
//! See the modules in reading order below.

pub mod app;
pub mod channel;
pub mod chat;
pub mod cli;
pub mod clock;
pub mod config;
pub mod demo;
pub mod desk;
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

/// The sample consultation, as the program carries it.
pub const SAMPLE: &str = include_str!("../consultations/asian-solidarity-economy-2020.toml");
