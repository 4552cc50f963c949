//! Suara carries a secretariat's consultation questions to people by SMS and Telegram, in their own language, keeps
//! every reply, and brings back a digest. *Suara* is "voice" in Indonesian and Malay.
//!
//! # What it promises
//!
//! 1. No reply is lost, and none is counted twice: not when a gateway delivers it five times, out of order, three
//!    weeks late, or the power goes.
//! 2. Nobody is written to who did not agree, nor at night, nor after STOP.
//! 3. Everyone is answered in their own language, or one they read; who has none of a consultation's languages is not
//!    asked.
//! 4. Every number in a digest can be traced to the answers behind it, and nobody can be found in a digest.
//! 5. A telephone number never lies in clear on the disk, in a backup or in a log.
//! 6. One program and one file of data run a whole consultation; several instances on one PostgreSQL run a region.
//!
//! # Who may use whom
//!
//! *Domain decides, channel does, store keeps.* The flows are the only code that joins them.
//!
//! ```text
//! main → cli → app → web, spool, updates, scheduler, digest, alert, outbox, inbox → rules → house → store, text → domain
//!         └─→ desk, chat, demo                    └──→ channel ──────────────────────────────────→ domain
//!
//! channel ──✗── store        a channel never sees the database
//! domain  ──✗── everything   no I/O, no async, no clock, no randomness
//! web     ──✗── SQL          the doors verify and hand over; they never write
//! ```
//!
//! `tests/it/architecture.rs` reads the sources and holds this; it also holds that only [`app`] spawns and that SQL
//! stands in [`store`] only. What keeps the domain pure is the short list of crates it may name, so it needs no crate
//! of its own.
//!
//! # In reading order
//!
//! | module | what it is |
//! |---|---|
//! | [`domain`] | the words of the house, and everything that decides; begin with [`domain::session`] |
//! | [`channel`] | one way to send and receive: [`channel::sms`], [`channel::telegram`], [`channel::terminal`]; letters, [`channel::mail`] |
//! | [`text`] | what to say and a language → words; words → what was meant |
//! | [`store`] | what is kept: one file for each table, SQL in full |
//! | [`house`] | what the flows share |
//! | [`rules`] | what a consultation breaks of the countries' rules, where it goes by SMS |
//! | [`ways`] | by which channel a message goes, and how the channels stand |
//! | [`costs`] | what messages cost, what they may cost, and what a consultation will come to |
//! | [`inbox`] | what people send, and what providers report of ours: domain, then store, in one transaction |
//! | [`outbox`] | what we send: queued → sending → sent → delivered, unconfirmed, or failed |
//! | [`updates`] | Telegram's updates: understood, kept, then acknowledged |
//! | [`scheduler`] | what is due now: rounds, reminders, closings, long messages that never came whole, forgetting |
//! | [`digest`] | gather, have the domain fold, render, bring it where it goes |
//! | [`spool`] | what a gateway would never bring again, while the store cannot commit |
//! | [`alert`] | tells the operator what is down, and when it is well again |
//! | [`web`] | the doors: hooks, health, metrics |
//! | [`desk`] | what the secretariat does: groups, lists of contacts, consultations |
//! | [`chat`] | a member at a keyboard, and the form tests are written in |
//! | [`demo`] | members, a clock and providers in place of the world |
//! | [`config`] | typed options; secrets that cannot be printed |
//! | [`clock`] | what time it is |
//! | [`metrics`] | what is counted |
//! | [`app`] | builds, spawns and stops all of this |
//! | [`cli`] | the commands |
//!
//! Beside the sources: `i18n/` (every sentence and every word), `gateways/` (SMS gateways), `data/` (facts about
//! countries and their rules, prices, signs and old encodings), `migrations/`, `consultations/` (the sample), and `config.example.toml`. All of these are inside the
//! program: one file to copy.
//!
//! # The way of a message in
//!
//! 1. A gateway calls a hook. [`web`] limits the body's size; [`channel::sms`] verifies the signature, and only then
//!    reads it into a [`domain::message::Inbound`]. Telegram's updates come by [`updates`], polled or called.
//! 2. [`inbox::Inbox::take`] waits until it is committed. The intake behind it takes what waits, up to 256 messages, as
//!    one batch.
//! 3. In one transaction: whose URN is it (by its keyed hash), was this message here before (by channel and external
//!    id, or what stands for it), and what did we ask there. Then [`domain::session::step()`] decides, and what it
//!    decided (answers, consents, the session, replies to be sent) is written.
//!    Of a long message that comes in parts each part is kept; the step is taken with the last of them, in whatever order
//!    they come ([`domain::long`]). What never becomes whole the [`scheduler`] has read as far as it came.
//! 4. After the commit the hook answers, and the channel's outbox is woken. If the commit failed the hook answers 503
//!    and the provider comes again. What a gateway brings that never comes again waits in the [`spool`].
//!
//! # The way of a message out
//!
//! 1. A step, a round or a reminder queues it with the hour it is due, in the transaction that decided it. A message
//!    that is queued and a session that moved on are one fact.
//!    By which channel is for [`ways`] to say: the best of the country's route, of those that work.
//! 2. [`outbox`] claims what is due: replies before rounds, at the channel's pace. With the claim it looks again whether
//!    the person opted out, the question is still open, and the hour is one of their country's. A channel that was left
//!    gives what waits there to the next of the route, but nothing that it may have accepted.
//!    While more waits than a hand holds it works with two, of which one claims and marks while the other sends; what is
//!    for one person goes one after the other.
//! 3. The channel sends it, in parts where it must; or, where a gateway's call waits for it, with the answer to that call.
//!    [`channel::SendError`] says who acts on a failure: the outbox, later; the person, who opted out at the provider; the
//!    operator, who must mend something; nobody.
//! 4. Receipts come by the hooks and settle it, in any order, also before the provider's answer. What was *sending* when
//!    the program died is queued again at the next start, for the same channel. So it may arrive twice, unless the
//!    provider knows our id; the alternative is that much of it never arrives, for most was not handed over yet.
//! 5. Where the line was cut between request and answer, one message may or may not have arrived. A provider that knows
//!    our id is asked again; by any other the message stands as *unconfirmed*, and so does one of which no receipt comes
//!    for three days. It is not sent again by itself: a question that came twice costs more trust than one that its
//!    reminder repeats. Nor does *unconfirmed* count as reached.
//!
//! # Why it is so
//!
//! **Why asked-and-sent decides which question a reply answers.** People answer late, twice, out of order, by another
//! channel. A session's "current question" is where *we* are. What the member looks at is the last question that really
//! went out to their address. So each URN remembers that ([`domain::session::Asked`]): it is set when a message is
//! claimed for sending, and a reply is read as an answer to it. A late "1" to question two cannot become an answer to
//! question three, which is still in the queue.
//!
//! **Why one writer.** A client that hangs up drops its handler's future; a transaction begun there would stay open with
//! its locks. So transactions live in one task ([`store::Writer`]), never in a handler. It takes what is waiting, runs
//! each work inside a savepoint, commits once, and answers all: durability then costs one fsync for many replies, and a
//! slow disk makes batches larger and not replies later. SQLite has one writer anyway. On PostgreSQL an advisory lock
//! taken at *begin* does the same among several instances, so each statement may be read as if it ran alone, and every
//! race has one answer. Claims need no cleverness either. What it costs is that PostgreSQL does not write in parallel;
//! measured, one batching task beat four.
//! It has a thread of its own: among the runtime's tasks it waited after each statement for a turn behind the hooks. And
//! statements whose end nobody looks at go to SQLite together, a transaction's beginning with its first, its last rows with
//! the commit: the way to that library's thread and back takes longer than most of them. The two made replies half again
//! as fast.
//!
//! **Why two databases, one SQL.** SQLite is nothing to install and one file to back up; PostgreSQL is for several
//! instances. Every statement is written once, in words that both take (`$1`, `on conflict`, `returning`; `text` and
//! `bigint` columns), and run on either by a small enum and a macro. A trait with two implementations would be two
//! stores to keep alike. The suites of the store and of the conversations run on both.
//!
//! **Why a part is a message that is not read yet.** Each part of a long message has a row among the inbound ones, without
//! words, so that one which comes again is known as any message is, also weeks after the whole was read. Its words stand
//! in a table of what waits, which is small. A STOP at the head of a long message does not wait for the rest. Time in
//! which we did not run does not count against a part: its provider could not bring it.
//!
//! **Why URNs are sealed and hashed.** A seal ([`store::Key`]) cannot be searched, and a plain hash of a telephone number
//! can be undone by trying all numbers. So a URN is found by a keyed hash and read by opening its seal. The key is not
//! in the database, so a backup of the database alone gives no number away; a wrong key is refused before anything is
//! written.
//!
//! **Why a country's rules stop a launch, and then a person.** A filter at an operator drops messages without a word, and
//! some senders are punished for them; so what is known of it is looked at before anybody is written to ([`rules`]), and
//! by name, because only people know what was settled with whom. Members come later too, and channels change: so a round
//! and a reminder ask again for each country, and pass over those whom a rule protects. Rules bind what we send unasked;
//! an answer to somebody's own message goes out.
//!
//! **Why a spool, and for whom.** A provider that calls again is the best queue there is: it is told 503 until the commit
//! stands. For one that never does there is nothing but our own disk, so what it brings is synced to a file before it is
//! answered ([`spool`]). The file holds the call and not what was read of it: whatever a gateway's file makes of a call
//! later, nothing needs a second form. It is read as if the gateway called then, and what was committed before is known
//! by its key. It takes its first MiB in advance, since the disk that is full is mostly the same.
//!
//! **Why alerts look at counts.** [`domain::watch`] decides from what is counted and what waits, not from errors as they
//! come: one look every ten seconds sees a channel that fails, one that is silent and one that hangs alike, and no path of
//! a message has to remember to tell anybody.
//!
//! **Why a message is paid for when it is claimed.** A cap that is looked at before and counted after can be passed by a
//! crash in between, or by two who look at once. So what a message costs is added in the transaction that takes it in
//! hand ([`outbox`]), where nobody else spends, and given back when it certainly was not accepted. What is in doubt stays
//! counted: a provider may bill it. Caps hold what nobody waits for; who answers is answered.
//!
//! **Why gateways are data.** The region has dozens, most known to one country only. A gateway is a TOML file: how it
//! calls us, how we call it, which of its words mean *delivered*. Its expressions and templates are minijinja's, so that
//! no language is ours to invent, and an operator adds one without Rust and without a build
//! ([`channel::sms::Gateway`]).
//!
//! **Why Telegram's updates are read raw.** See [`channel::telegram`]: teloxide's methods and their types are used; its
//! update, its listeners and its client are not, because they cannot read, acknowledge or forget what is not yet kept.
//!
//! **Why a digest remembers what it has shown.** Hiding small numbers is not enough: a reader has the totals, the other
//! lines, and last week's digest. [`domain::digest::few`] decides by what could be *derived*, and
//! [`domain::digest::Shown`] carries what was shown to the next one.
//!
//! # Where the house differs from its first plan
//!
//! - [`house`]: every flow needs the store, the voice, the countries, the clock and what is being asked. They were handed
//!   about one by one; now they are one thing, made once. It also keeps what is asked in memory, by a generation that
//!   the database counts up whenever it changes, so that several instances and the command line agree.
//! - [`desk`]: adding and launching is neither a command nor a flow. The command line and the chat do it with the same
//!   words.
//! - [`chat`] is a module and not only a command: tests type their transcripts into it.
//! - [`updates`] stands between the channel, which may not see the store, and the inbox. An update that can be read is
//!   kept as an inbound message; one that cannot is kept sealed, raw, for whoever mends the reader. No offset is stored:
//!   Telegram keeps what was not acknowledged.
//! - [`clock`]: time is an argument in the domain, but flows must get it somewhere. One place asks, and a test or a
//!   demonstration puts another clock there.
//! - [`metrics`]: counters are owned by the house, not global, so that two houses in one test do not count each other's.
//! - `data/countries.toml`: quiet hours, zones and numbering are facts from outside with a source and a date, not code.
//! - **An advisory lock on PostgreSQL**, where the plan had concurrent claimers: see *why one writer*.
//! - **Ids are made by the program** ([`house::House::id`]): they count up from the millisecond of the start, with a random
//!   mark for each running program. A step can name what it makes before anything is written, a batch needs no
//!   `returning`, and indexes grow at their end.
//! - **A digest is counted by a scan** beside the writer, each time, and not from counts kept in memory: a number that
//!   is folded from the rows can be traced to them.
//! - **Digest protection** ([`domain::digest::few`], [`domain::digest::veil`]) goes beyond a smallest group: it holds
//!   against totals and against the digest before.

pub mod alert;
pub mod app;
pub mod channel;
pub mod chat;
pub mod cli;
pub mod clock;
pub mod config;
pub mod costs;
pub mod demo;
pub mod desk;
pub mod digest;
pub mod domain;
pub mod house;
pub mod inbox;
pub mod metrics;
pub mod outbox;
pub mod rules;
pub mod scheduler;
pub mod spool;
pub mod store;
pub mod text;
pub mod updates;
pub mod ways;
pub mod web;

/// The sample consultation, as the program carries it.
pub const SAMPLE: &str = include_str!("../consultations/asian-solidarity-economy-2020.toml");
