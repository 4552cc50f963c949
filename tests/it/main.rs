//! Everything that runs against something real.

mod mail;
