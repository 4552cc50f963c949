//! A digest in words: rendered in a language, as text and as one page of HTML.

mod html;
pub mod render;
#[cfg(test)]
mod tests;
mod text;
