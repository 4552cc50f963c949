//! Suara as a whole, against the real edges: gateways, the Bot API, a mail server, two databases. One binary: it
//! links once.
#![expect(clippy::unwrap_used, reason = "a test that cannot go on stops there")]

mod architecture;
mod chance;
mod conversations;
mod costs;
mod databases;
mod demo;
mod fuzz;
mod gateways;
mod inbox;
mod mail;
mod privacy;
mod process;
mod rules;
mod segments;
mod signatures;
mod store;
mod telegram;
