//! What the demo and the tests supply in place of the world: members, a clock, and providers on loopback.

pub mod botapi;
