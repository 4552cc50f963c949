//! A whole consultation on this computer alone: simulated members, a clock that runs fast, and providers on loopback.
//!
//! Nothing here does what `serve` does: the house is opened and served by [`App`] exactly as there, and this supplies
//! what the world would: people (`members`), their phones and the network behind them (`phones`), Telegram
//! ([`botapi`]), and an hour that lasts a few hundredths of a second. At the end it holds what the house promises
//! against what these people saw (`promises`).

pub mod botapi;
mod folder;
mod members;
mod phones;
mod promises;
mod reading;
mod tell;
mod tongues;

use std::collections::{BinaryHeap, HashMap};
use std::future::Future;
use std::io::IsTerminal as _;
use std::net::Ipv4Addr;
use std::path::PathBuf;
use std::pin::Pin;
use std::sync::Arc;
use std::time::Duration;

use anyhow::{Context as _, bail};
use chrono::TimeDelta;
use futures_util::StreamExt as _;
use futures_util::stream::FuturesUnordered;
use indicatif::{ProgressBar, ProgressStyle};
use tokio::sync::mpsc::UnboundedReceiver;
use tokio_util::sync::CancellationToken;

use crate::app::{App, Extra};
use crate::channel::terminal::Terminal;
use crate::clock::Clock;
use crate::desk;
use crate::domain::Time;
use crate::domain::consultation::Consultation;
use crate::domain::contact::Country;
use crate::domain::import::{Rules, read_contacts};
use crate::domain::message::{Event, Inbound, Outbound, Words};
use crate::domain::segment;
use crate::domain::urn::Urn;
use crate::inbox::Inbox;
use crate::rules::Overriding;
use crate::store::Group;
use crate::text::Medium;

use botapi::{BotApi, Keyboard};
use members::{Act, Chance, Member, Nature, SHARE, Shown, Way};
use phones::{Arrived, Phones};

/// The SMS channel's name.
const PHONE: &str = "phone";
/// The terminal's.
const OFFICE: &str = "office";
/// The bot's token: good on loopback only.
const TOKEN: &str = "1:demo";
/// How long the house is prepared before asking begins, in simulated time.
const BEFORE: TimeDelta = TimeDelta::hours(2);
/// How long everything takes, by the computer's clock, for 300 members.
const REAL_SECONDS: u32 = 25;
/// Between two looks at the clock.
const TICK: Duration = Duration::from_millis(20);
/// After the last day what is under way settles: until nothing came for so long, or for so long in all, by the
/// computer's clock.
const SETTLE: (Duration, Duration) = (Duration::from_millis(500), Duration::from_secs(60));
/// Days between two lines of progress where no bar can be drawn.
const A_LINE_EVERY: i64 = 5;
/// What a member holds the microphone for.
const VOICE: &[u8] = b"OggS a voice that nobody else may hear";

/// How large a demonstration.
#[derive(Debug, Clone, clap::Args)]
pub struct Options {
    /// How many members
    #[arg(long, default_value_t = 300, value_parser = clap::value_parser!(u32).range(20..=20_000))]
    pub members: u32,
    /// The same members for the same number
    #[arg(long, default_value_t = 2020)]
    pub seed: u64,
    /// How many days pass
    #[arg(long, default_value_t = 35, value_parser = clap::value_parser!(u32).range(3..=60))]
    pub days: u32,
    /// Where the database and the digests go; an earlier demonstration there is replaced
    #[arg(long, default_value = "suara-demo", value_name = "FOLDER")]
    pub out: PathBuf,
}

/// What is due at a moment of simulated time; the earliest first out of the heap.
#[derive(PartialEq, Eq, PartialOrd, Ord)]
struct Due(std::cmp::Reverse<Time>, usize, usize);

type Doing = Pin<Box<dyn Future<Output = ()> + Send>>;

/// What the world is made of while it runs.
struct World {
    members: Vec<Member>,
    by_number: HashMap<String, usize>,
    by_chat: HashMap<i64, usize>,
    consultation: Consultation,
    clock: Clock,
    phones: Phones,
    bot: BotApi,
    inbox: Inbox,
    hook: String,
    chance: Chance,
    due: BinaryHeap<Due>,
    acts: Vec<Option<(usize, Act)>>,
    doing: FuturesUnordered<Doing>,
    arrived: Vec<String>,
    /// What the phone network told of each message in the end, by its id.
    told: HashMap<String, &'static str>,
    bot_seen: usize,
    out: usize,
    segments: usize,
}

/// Runs the demonstration and prints what came of it.
///
/// # Errors
/// A promise was not kept, or the computer does not let it run: what to do.
pub async fn run(options: Options) -> anyhow::Result<()> {
    let folder = options.out.clone();
    folder::prepare(&folder)?;
    let sample = crate::domain::consultation::parse(crate::SAMPLE, "the sample").map_err(desk::problems)?;
    let span = TimeDelta::days(i64::from(options.days)) + BEFORE;
    let real = u64::from(REAL_SECONDS) * u64::from(options.members.max(300)) / 300;
    let speed = u32::try_from(span.num_seconds() / i64::try_from(real)?)?.max(1);
    let from = sample.opens - BEFORE;
    println!(
        "{} members, {} days from {}, an hour in {} ms. Nothing leaves this computer.",
        options.members,
        options.days,
        from.date_naive(),
        3_600_000 / speed
    );
    let clock = Clock::fast(from, speed);
    let members = members::members(options.members as usize, options.seed);
    tell::who(&members);
    let (phones, mut arrivals, phone_network) = Phones::bind(clock.clone()).await?;
    let (bot, telegram) = BotApi::bind((Ipv4Addr::LOCALHOST, 0).into(), TOKEN, clock.clone()).await?;
    let config = folder::config(&folder, &phones, &bot)?;
    let (terminal, mut shown) = Terminal::open(OFFICE);
    let extras = vec![Extra { medium: Medium::Terminal, channel: Arc::new(terminal) }];
    let app = App::open(config.clone(), clock.clone(), extras).await?;
    enrol(&app, &members).await?;
    let added = desk::add_consultation(&app.house, crate::SAMPLE, "the sample").await?;
    desk::launch(&app.house, &added.slug, &Overriding::default()).await?;

    let stop = CancellationToken::new();
    let (open, opened) = tokio::sync::oneshot::channel();
    let mut world = World::new(members, sample, clock, phones, bot, app.inbox.clone(), options.seed);
    let until = from + span;
    let driving = async {
        let address: std::net::SocketAddr = opened.await.context("the doors did not open")?;
        world.hook = format!("http://{address}/hooks/{PHONE}");
        world.live(until, &mut arrivals, &mut shown).await;
        stop.cancel();
        anyhow::Ok(world)
    };
    let serving = app.serve(stop.clone(), |address| {
        // The driver waits for it; it is there as long as this runs.
        let _ = open.send(address);
    });
    let mut world = tokio::select! {
        both = async { tokio::join!(driving, serving) } => {
            both.1?;
            both.0?
        }
        ended = phone_network => bail!("the loopback gateway ended: {ended:?}"),
        ended = telegram => bail!("the loopback Bot API ended: {ended:?}"),
    };
    // What was in hand when it was told to stop.
    while let Ok(arrived) = arrivals.try_recv() {
        world.arrived.push(arrived.id);
    }
    folder::leave_behind(&folder)?;
    let unkept = tell::what_came_of_it(&world, config, &folder, &added.slug, (from, until)).await?;
    if unkept > 0 {
        bail!("{unkept} promises were not kept; please report it with the seed {}", options.seed);
    }
    Ok(())
}

/// The groups, and the list of those who are reached by a number, as an organiser's spreadsheet brings it.
async fn enrol(app: &App, members: &[Member]) -> anyhow::Result<()> {
    let mut list = "phone,language,country,group,consent\n".to_owned();
    for member in members {
        let (code, name) = member.tongue.group;
        let country = member.tongue.country.to_owned();
        desk::add_group(&app.house, Group { code: code.to_owned(), name: name.to_owned(), country }).await?;
        if let Way::Phone(number) | Way::Terminal(number) = &member.way
            && member.nature != Nature::JoinsByWord
        {
            list.push_str(&format!(
                "{number},{},{},{code},demonstration\n",
                member.tongue.language, member.tongue.country
            ));
        }
    }
    let countries: Vec<Country> = app.house.countries.iter().map(|(country, _)| country).collect();
    let rules = Rules { languages: app.house.languages(), countries: &countries, default_country: None };
    let rows = read_contacts(list.as_bytes(), &rules)?;
    desk::enrol(&app.house, rows, |_| {}).await?;
    Ok(())
}

impl World {
    fn new(
        members: Vec<Member>,
        consultation: Consultation,
        clock: Clock,
        phones: Phones,
        bot: BotApi,
        inbox: Inbox,
        seed: u64,
    ) -> World {
        let (mut by_number, mut by_chat) = (HashMap::new(), HashMap::new());
        for (index, member) in members.iter().enumerate() {
            match &member.way {
                Way::Phone(number) | Way::Terminal(number) => drop(by_number.insert(number.clone(), index)),
                Way::Telegram(chat) => drop(by_chat.insert(*chat, index)),
            }
            by_chat.extend(member.both.iter().map(|(_, chat)| (*chat, index)));
        }
        World {
            members,
            by_number,
            by_chat,
            consultation,
            clock,
            phones,
            bot,
            inbox,
            hook: String::new(),
            chance: Chance(seed ^ 0x5EED),
            due: BinaryHeap::new(),
            acts: Vec::new(),
            doing: FuturesUnordered::new(),
            arrived: Vec::new(),
            told: HashMap::new(),
            bot_seen: 0,
            out: 0,
            segments: 0,
        }
    }

    /// Lives until `until`, and a moment longer for what is under way.
    async fn live(
        &mut self,
        until: Time,
        arrivals: &mut UnboundedReceiver<Arrived>,
        shown: &mut UnboundedReceiver<(Urn, Outbound)>,
    ) {
        self.members_join();
        let begin = self.clock.now();
        let hours = |moment: Time| u64::try_from((moment - begin).num_hours()).unwrap_or(0);
        let bar = ProgressBar::new(hours(until));
        if let Ok(style) = ProgressStyle::with_template("{bar:40} {msg}") {
            bar.set_style(style);
        }
        let (drawn, mut told) = (std::io::stderr().is_terminal(), 0);
        let mut faults = vec![3, 2, 1];
        loop {
            let now = self.clock.now();
            let day = (now - begin).num_days();
            bar.set_position(hours(now));
            let progress = format!("day {day}: {} out, {} in", self.out, self.acts.len());
            if !drawn && day >= told + A_LINE_EVERY {
                told = day;
                eprintln!("{progress}");
            }
            bar.set_message(progress);
            if now >= until {
                break;
            }
            if faults.last().is_some_and(|on| *on <= day) {
                faults.pop();
                self.a_bad_hour();
            }
            self.do_what_is_due(now, until);
            tokio::select! {
                Some(arrived) = arrivals.recv() => self.on_a_phone(arrived, until),
                Some((urn, outbound)) = shown.recv() => self.on_the_terminal(&urn, &outbound, until),
                sent = self.bot.sent_after(self.bot_seen) => self.on_telegram(sent, until),
                Some(()) = self.doing.next() => {}
                () = tokio::time::sleep(TICK) => {}
            }
        }
        bar.finish_and_clear();
        let in_all = tokio::time::sleep(SETTLE.1);
        tokio::pin!(in_all);
        loop {
            let waits = !self.doing.is_empty();
            tokio::select! {
                Some(arrived) = arrivals.recv() => self.on_a_phone(arrived, until),
                Some((urn, outbound)) = shown.recv() => self.on_the_terminal(&urn, &outbound, until),
                sent = self.bot.sent_after(self.bot_seen) => self.on_telegram(sent, until),
                Some(()) = self.doing.next() => {}
                () = tokio::time::sleep(SETTLE.0), if !waits => break,
                () = &mut in_all => break,
            }
        }
    }

    /// Those with Telegram open the link on the poster, and some send the word on it, each at an hour of the first
    /// three days.
    fn members_join(&mut self) {
        let now = self.clock.now();
        for index in 0..self.members.len() {
            let member = &self.members[index];
            let chat = match (&member.way, &member.both) {
                (Way::Telegram(chat), _) | (_, Some((_, chat))) => Some(*chat),
                (Way::Phone(_) | Way::Terminal(_), None) => None,
            };
            if let Some(chat) = chat {
                self.bot.person(chat, Some(member.tongue.language));
            }
            let group = member.tongue.group.0;
            let join = match member.way {
                Way::Telegram(_) => format!("/start {group}"),
                Way::Phone(_) if member.nature == Nature::JoinsByWord => group.to_uppercase(),
                Way::Phone(_) | Way::Terminal(_) => continue,
            };
            let wait = TimeDelta::minutes(60 + self.chance.below(3 * 24 * 60) as i64);
            self.acts.push(Some((index, Act::Say(join))));
            self.due.push(Due(std::cmp::Reverse(now + wait), index, self.acts.len() - 1));
        }
    }

    /// The gateway's queue is full, it asks for patience, is slow, loses an answer; Telegram asks for patience.
    fn a_bad_hour(&self) {
        for fault in [
            phones::Fault::Full,
            phones::Fault::Full,
            phones::Fault::TooFast(120),
            phones::Fault::Slow(TICK),
            phones::Fault::AnswerLost,
        ] {
            self.phones.fault(fault);
        }
        self.bot.fault(botapi::Fault::TooFast(60));
    }

    fn do_what_is_due(&mut self, now: Time, until: Time) {
        while self.due.peek().is_some_and(|due| due.0.0 <= now) {
            let Some(Due(_, _, place)) = self.due.pop() else {
                return;
            };
            let Some((index, act)) = self.acts[place].take() else {
                continue;
            };
            if now < until {
                self.members[index].does(&act);
                self.act(index, act);
            }
        }
    }

    /// Somebody writes, presses or blocks.
    fn act(&mut self, index: usize, act: Act) {
        let times = if self.members[index].nature == Nature::Twice { 2 + self.chance.below(3) } else { 1 };
        let member = &mut self.members[index];
        match (&member.way, act) {
            (Way::Telegram(chat), Act::Say(text)) => match text.strip_prefix("/start ") {
                Some(group) => drop(self.bot.start(*chat, Some(group))),
                None => member.typed = self.bot.write(*chat, &text),
            },
            (Way::Telegram(chat), Act::Press(data)) => drop(self.bot.press(*chat, &data)),
            (Way::Telegram(chat), Act::Speak) => drop(self.bot.voice(*chat, VOICE, 4)),
            (Way::Telegram(chat), Act::Edit(text)) => self.bot.edit(*chat, member.typed, &text),
            (Way::Telegram(chat), Act::Block) => self.bot.block(*chat),
            (Way::Telegram(chat), Act::Delete) => {
                member.gone = Some(self.clock.now());
                self.bot.deactivate(*chat);
            }
            (Way::Telegram(chat), Act::Share) => {
                let number = member.both.as_ref().map_or("", |(number, _)| number.trim_start_matches('+'));
                self.bot.share(*chat, number, botapi::Whose::Own);
            }
            (Way::Telegram(_) | Way::Phone(_) | Way::Terminal(_), Act::Open) => {
                if let Some((_, chat)) = &member.both {
                    self.bot.start(*chat, None);
                    member.way = Way::Telegram(*chat);
                }
            }
            (Way::Phone(number), Act::Say(text)) => {
                let id = self.phones.event_id();
                let body = self.phones.received(&id, number, &text);
                for _ in 0..times {
                    let bring = self.phones.clone().bring(self.hook.clone(), body.clone());
                    self.doing.push(Box::pin(async move {
                        bring.await;
                    }));
                }
            }
            (Way::Terminal(number), Act::Say(text)) => {
                let Ok(from) = Urn::tel(number, None) else { return };
                let inbound = Inbound {
                    channel: OFFICE.to_owned(),
                    from,
                    external_id: Some(self.phones.event_id()),
                    sent_at: Some(self.clock.now()),
                    part: None,
                    event: Event::Text(Words(text)),
                };
                for _ in 0..times {
                    let (inbox, inbound) = (self.inbox.clone(), inbound.clone());
                    self.doing.push(Box::pin(async move {
                        // A message that was not taken is missing in the end, and told there.
                        let _ = inbox.take(inbound).await;
                    }));
                }
            }
            // Only Telegram has these.
            (
                Way::Phone(_) | Way::Terminal(_),
                Act::Press(_) | Act::Speak | Act::Edit(_) | Act::Share | Act::Block | Act::Delete,
            ) => {}
        }
    }

    fn on_a_phone(&mut self, arrived: Arrived, until: Time) {
        self.out += 1;
        self.segments += segment::count(&arrived.text).segments;
        self.arrived.push(arrived.id.clone());
        let Some(index) = self.by_number.get(&arrived.number).copied() else {
            return;
        };
        let off = self.members[index].nature == Nature::Silent && self.chance.below(2) == 0;
        // In whichever order the network has them; a phone that has a message does not lose it again.
        let (words, told): (&[&str], _) = match (off, self.chance.below(4)) {
            (true, 0) => (&["sms:sent"], "sent"),
            (true, 1) => (&["sms:failed", "sms:sent"], "failed"),
            (true, _) => (&["sms:sent", "sms:failed"], "failed"),
            (false, 0) => (&["sms:sent", "sms:delivered"], "delivered"),
            (false, 1) => (&["sms:failed", "sms:delivered"], "delivered"),
            (false, 2) => (&["sms:delivered", "sms:failed"], "delivered"),
            (false, _) => (&["sms:delivered", "sms:sent", "sms:delivered"], "delivered"),
        };
        self.told.insert(arrived.id.clone(), told);
        let receipt = |what: &&str| self.phones.receipt(what, &arrived.id, &arrived.number);
        let bodies: Vec<String> = words.iter().map(receipt).collect();
        let (phones, hook) = (self.phones.clone(), self.hook.clone());
        self.doing.push(Box::pin(async move {
            for body in bodies {
                phones.clone().bring(hook.clone(), body).await;
            }
        }));
        // Who moved over does not look at their SMS any more.
        if !off && !matches!(self.members[index].way, Way::Telegram(_)) {
            self.heard(index, &arrived.text, &Vec::new(), arrived.at, until);
        }
    }

    fn on_the_terminal(&mut self, urn: &Urn, outbound: &Outbound, until: Time) {
        self.out += 1;
        let Urn::Tel(tel) = urn else { return };
        if let Some(index) = self.by_number.get(tel.expose()).copied() {
            self.heard(index, &outbound.text, &Vec::new(), self.clock.now(), until);
        }
    }

    fn on_telegram(&mut self, sent: Vec<botapi::Sent>, until: Time) {
        self.bot_seen += sent.len();
        for message in sent {
            self.out += 1;
            let buttons: Shown = match message.keyboard {
                Keyboard::Inline(rows) => rows,
                Keyboard::Keys(rows) => {
                    rows.into_iter().map(|row| row.into_iter().map(key).collect()).collect()
                }
                Keyboard::Unchanged | Keyboard::Remove => Vec::new(),
            };
            if let Some(index) = self.by_chat.get(&message.chat).copied() {
                self.heard(index, &message.text, &buttons, self.clock.now(), until);
            }
        }
    }

    fn heard(&mut self, index: usize, text: &str, buttons: &Shown, now: Time, until: Time) {
        let Some((wait, act)) = self.members[index].hears(text, buttons, &self.consultation) else {
            return;
        };
        self.members[index].busy = true;
        // Who would answer after the end has not meant anything yet.
        let at = (now + wait).min(until - TimeDelta::hours(12)).max(now);
        self.acts.push(Some((index, act)));
        self.due.push(Due(std::cmp::Reverse(at), index, self.acts.len() - 1));
    }
}

/// A key as members see it: what it says, and what it does.
fn key(key: botapi::Key) -> (String, String) {
    match key {
        botapi::Key::Types(says) => (says.clone(), says),
        botapi::Key::SharesNumber(says) => (says, SHARE.to_owned()),
    }
}
