//! Everything that is tested from outside, in one binary: it links once.

mod gateways;
//! Suara as a whole, against the real edges.
mod telegram;
