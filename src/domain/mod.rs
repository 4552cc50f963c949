//! The words of the house, and everything that decides. Values in, values out: nothing here does I/O, waits,
//! reads a clock or throws dice.
//!
//! | word | meaning |
//! |---|---|
//! | contact | a person we talk with |
//! | organiser | a person of a group who reads digests and helps members answer |
//! | secretariat | those who ask, and get the digests |
//! | URN | `scheme:path` where a contact is reached (`tel:+63917…`, `telegram:123`) |
//! | channel | one configured way to send and receive |
//! | gateway | one SMS provider's dialect |
//! | group | people organised together: a union local, a village's fishers |
//! | consultation, question, option | what is asked |
//! | session | one contact's way through one consultation |
//! | step | one move of a session |
//! | answer | what a contact said to a question |
//! | round | one scheduled asking |
//! | inbound (MO), outbound (MT) | a message from, to a contact |
//! | part, segment | what is handed over at once, by us or to us; what the network bills |
//! | external id | the provider's id for a message |
//! | receipt (DLR) | the provider's report on a part |
//! | status | queued → sending → sent → delivered, or failed, or unconfirmed; a retry is queued again, later |
//! | unconfirmed | handed over, and nobody said whether it arrived |
//! | route | a country's channels, in the order they are tried |
//! | rule | what a country forbids or wants of an SMS; overridden by its name, with a reason |
//! | price | what a network takes for a segment, and what a member pays for a reply |
//! | cap | what the messages of a consultation may cost, in all and in a day |
//! | spent | what they cost so far: counted when they are claimed |
//! | hook | the URL a provider calls |
//! | opt in, opt out, keyword | consent, and the words that change it |
//! | digest | what the secretariat and organisers receive |

pub mod answer;
pub mod consultation;
pub mod contact;
pub mod cost;
pub mod country;
pub mod digest;
pub mod form;
pub mod import;
pub mod keyword;
pub mod long;
pub mod message;
pub mod pace;
pub mod route;
pub mod rule;
pub mod schedule;
pub mod segment;
pub mod session;
pub mod urn;
pub mod watch;
pub mod zawgyi;

/// A moment. The domain never asks what time it is: it is told.
pub type Time = chrono::DateTime<chrono::Utc>;
