//! stand-in
use crate::domain::{
    consultation::Consultation, contact::Language, keyword::Lexicon, message::Outbound, session::Say,
};
/// m
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Medium {
    /// s
    Sms,
    /// t
    Telegram,
    /// t
    Terminal,
}
/// s
pub struct Speaker {
    lexicon: Lexicon,
}
impl Speaker {
    /// l
    pub fn lexicon(&self) -> &Lexicon {
        &self.lexicon
    }
    /// l
    pub fn languages(&self) -> &[Language] {
        &[]
    }
    /// h
    pub fn held_in(&self, _: Language, _: &[Language]) -> Option<Language> {
        None
    }
    /// s
    pub fn say(&self, _: &[Say], _: Option<&Consultation>, _: i64, _: Language, _: Medium) -> Outbound {
        Outbound::default()
    }
}
