//! Suara as a whole, against the real edges: gateways, the Bot API, a mail server, two databases.

mod gateways;
mod telegram;
