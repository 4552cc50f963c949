//! Suara as a whole, against the real edges.

mod telegram;
