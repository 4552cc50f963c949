//! What a round costs and where it stops, through the real scheduler, outbox and inbox, on both databases; the provider
//! is a test's own.

use std::collections::BTreeMap;
use std::sync::atomic::{AtomicUsize, Ordering};
use std::sync::{Arc, Mutex};
use std::time::Duration;

use suara::alert::Alerts;
use suara::channel::{Accepted, Channel, Handover, SendError, Size};
use suara::clock::Clock;
use suara::config::Config;
use suara::costs::{self, Costs};
use suara::desk;
use suara::domain::Time;
use suara::domain::contact::Country;
use suara::domain::cost::{Amount, Cap, Caps, Price, Prices, Sums, Total, Unit};
use suara::domain::country::{COUNTRIES, Countries};
use suara::domain::message::{Event, Inbound, Outbound, Words};
use suara::domain::pace::Pace;
use suara::domain::segment;
use suara::domain::urn::Urn;
use suara::domain::watch::Limits;
use suara::house::House;
use suara::inbox::{self, Inbox};
use suara::outbox::{Outbox, Patience};
use suara::rules::Overriding;
use suara::scheduler::Scheduler;
use suara::store::{Key, NewContact, Store, Which};
use suara::text::{Medium, Speaker};
use tokio::sync::Notify;

use crate::databases::{Database, on_both};

on_both!(
    a_round_stops_at_its_caps_and_goes_on_when_they_are_raised,
    who_answers_is_answered_beyond_the_cap,
    nothing_is_counted_that_certainly_was_not_accepted,
    a_crash_between_claim_and_send_never_lets_a_cap_be_passed,
    what_the_provider_knows_by_our_id_is_counted_once,
    a_way_without_a_price_is_not_gone_under_a_cap_in_money,
    a_round_that_costs_more_than_its_cap_is_not_launched,
    an_estimate_is_what_a_whole_round_costs,
);

const SLUG: &str = "plain";
const PRICE: &str = "0.01 USD";
/// 10:00 in Viet Nam, a Wednesday.
const NOW: &str = "2026-12-02T03:00:00Z";
const DAY: Duration = Duration::from_secs(24 * 3600);

fn file(reminders: &str) -> String {
    let file = include_str!("../conversations/consultations/plain.toml");
    file.replace("smallest_group = 5", &format!("smallest_group = 5\nremind_after_hours = {reminders}"))
}

/// A provider that answers as it is told, and by the segment.
struct Provider {
    refuses: AtomicUsize,
    hangs: AtomicUsize,
    begun: Notify,
    knows_ids: AtomicUsize,
    sent: Mutex<Vec<i64>>,
}

impl Provider {
    fn new() -> Arc<Provider> {
        let none = || AtomicUsize::new(0);
        Arc::new(Provider {
            refuses: none(),
            hangs: none(),
            begun: Notify::new(),
            knows_ids: none(),
            sent: Mutex::default(),
        })
    }

    /// How many messages it took.
    fn sent(&self) -> usize {
        self.sent.lock().unwrap().len()
    }
}

#[async_trait::async_trait]
impl Channel for Provider {
    fn name(&self) -> &str {
        "sms"
    }

    fn size(&self, _to: Option<Country>, message: &Outbound) -> Size {
        Size { parts: 1, units: segment::count(&segment::plain(&message.text)).segments as u32 }
    }

    fn knows_our_id(&self) -> bool {
        self.knows_ids.load(Ordering::SeqCst) > 0
    }

    async fn send(&self, handover: Handover<'_>) -> (Vec<Accepted>, Result<(), SendError>) {
        if self.hangs.load(Ordering::SeqCst) > 0 {
            self.begun.notify_one();
            std::future::pending::<()>().await;
        }
        let refuses =
            self.refuses.fetch_update(Ordering::SeqCst, Ordering::SeqCst, |left| left.checked_sub(1));
        if refuses.is_ok() {
            return (Vec::new(), Err(SendError::Later(Some(Duration::from_secs(60)))));
        }
        self.sent.lock().unwrap().push(handover.id);
        (vec![Accepted { external_ids: Vec::new() }], Ok(()))
    }
}

/// A house, from its opening to the next: a database may have several one after the other.
struct Office {
    house: Arc<House>,
    inbox: Inbox,
    provider: Arc<Provider>,
    clock: Clock,
}

fn amount(text: &str) -> Amount {
    Amount::parse(text).unwrap()
}

fn usd(millionths: i64) -> Sums {
    [Amount::of_millionths(Unit::Money(*b"USD"), millionths)].into_iter().collect()
}

fn in_usd(sums: &Sums) -> i64 {
    sums.millionths(Unit::Money(*b"USD"))
}

impl Office {
    #[expect(clippy::disallowed_methods, reason = "the test's own runtime ends it")]
    async fn open(database: &Database, clock: Clock, cap: Cap, segment: Option<&str>) -> Office {
        let key = Key::parse(&"01".repeat(32), "the test").unwrap();
        let (store, writer) = Store::open(&database.url, key).await.unwrap();
        tokio::spawn(writer.run());
        let provider = Provider::new();
        let price = segment.map(|segment| Price {
            segment: Some(amount(segment)),
            reply: Some(amount("0 VND")),
            noted: "2026-11".to_owned(),
            source: "a contract".to_owned(),
        });
        let own = price.into_iter().map(|price| (("sms".to_owned(), Country::parse("VN")), price));
        let caps = Caps { of: BTreeMap::new(), default: cap };
        let channel: Arc<dyn Channel> = provider.clone();
        let channels = BTreeMap::from([("sms".to_owned(), channel)]);
        let house = House::new(
            store,
            Speaker::embedded().unwrap(),
            Countries::parse(COUNTRIES).unwrap(),
            clock.clone(),
            [("sms".to_owned(), Medium::Sms, Vec::new())],
        );
        let house = Arc::new(house.with_costs(Costs::new(
            Prices::new(own.collect(), BTreeMap::new()),
            caps,
            channels,
        )));
        let (inbox, intake) = inbox::open(house.clone());
        tokio::spawn(intake.run());
        Office { house, inbox, provider, clock }
    }

    fn member(n: i64) -> Urn {
        Urn::tel(&format!("+8490{:07}", 1_000_000 + n), None).unwrap()
    }

    async fn enrol(&self, people: i64) {
        let key = self.house.store.key();
        let contact = |n: i64| {
            let urn = Office::member(n);
            let hash = key.hash(&urn);
            NewContact {
                id: n,
                scheme: "tel",
                sealed: key.seal(&urn, &hash).unwrap(),
                hash,
                country: "VN".to_owned(),
                language: "vi".to_owned(),
                language_chosen: true,
                enrolled: "a form".to_owned(),
                groups: Vec::new(),
            }
        };
        let contacts: Vec<NewContact> = (1..=people).map(contact).collect();
        self.house
            .store
            .write(move |tx| Box::pin(async move { tx.enrol(&contacts, 1).await }))
            .await
            .unwrap();
    }

    async fn launch(&self, people: i64, reminders: &str) {
        self.enrol(people).await;
        desk::add_consultation(&self.house, &file(reminders), "plain.toml").await.unwrap();
        desk::launch(&self.house, SLUG, &Overriding::default()).await.unwrap();
    }

    fn outbox(&self) -> Outbox {
        let patience = Patience {
            attempts: 8,
            give_up: chrono::TimeDelta::hours(96),
            first: 30,
            most: 3600,
            in_doubt: false,
        };
        let pace = Pace::new(Vec::new());
        Outbox::new(self.house.clone(), self.inbox.clone(), self.provider.clone(), pace, patience)
    }

    /// Everything that is due goes its way.
    async fn run(&self) {
        let options = Config::read("", "", std::iter::empty(), &|_| Ok(String::new())).unwrap();
        let scheduler = Scheduler::new(self.house.clone(), &options.keep, &options.inbox, &options.outbox);
        while scheduler.pass().await.unwrap() {}
        let mut outbox = self.outbox();
        while outbox.pass().await.unwrap().claimed > 0 {}
    }

    async fn says(&self, n: i64, words: &str) {
        let message = Inbound {
            channel: "sms".to_owned(),
            from: Office::member(n),
            external_id: Some(format!("{n} {words} {}", self.clock.now())),
            sent_at: None,
            part: None,
            event: Event::Text(Words(words.to_owned())),
        };
        self.inbox.take(message).await.unwrap();
        self.run().await;
    }

    async fn spent(&self) -> (Sums, Sums) {
        let consultation = desk::newest(&self.house, SLUG).await.unwrap();
        let spent = costs::spent(&self.house, &consultation).await.unwrap();
        (spent.all, spent.day)
    }

    async fn estimate(&self) -> [Total; 3] {
        let consultation = desk::newest(&self.house, SLUG).await.unwrap();
        let estimate = costs::estimate(&self.house, &consultation).await.unwrap();
        [estimate.least(), estimate.answered(), estimate.reminded()]
    }

    fn alerts(&self) -> Alerts {
        let limits = Limits {
            after: chrono::TimeDelta::seconds(90),
            failures_percent: 50,
            again: chrono::TimeDelta::hours(6),
        };
        Alerts::new(self.house.clone(), limits, Vec::new(), None, BTreeMap::new())
    }

    async fn capped(&self) -> Vec<String> {
        let capped = self.house.store.capped().await.unwrap();
        capped.into_iter().map(|c| format!("{} {} {}", c.consultation, c.messages, c.error)).collect()
    }

    async fn release(&self) -> u64 {
        let which = Which { consultation: Some(SLUG.to_owned()), ..Which::default() };
        self.house.store.write(move |tx| Box::pin(async move { tx.release(&which).await })).await.unwrap()
    }
}

fn clock() -> Clock {
    Clock::held(NOW.parse::<Time>().unwrap())
}

/// What one invitation costs, in millionths.
async fn invitation(database: &Database) -> i64 {
    let office = Office::open(database, clock(), Cap::default(), Some(PRICE)).await;
    office.enrol(1).await;
    desk::add_consultation(&office.house, &file("[]"), "plain.toml").await.unwrap();
    let [least, ..] = office.estimate().await;
    assert!(in_usd(&least.sums) >= 10_000, "{}", least.sums);
    in_usd(&least.sums)
}

async fn a_round_stops_at_its_caps_and_goes_on_when_they_are_raised(database: Database) {
    let each = invitation(&database).await;
    let clock = clock();
    let office = Office::open(&database, clock.clone(), Cap::default(), Some(PRICE)).await;
    office.launch(200, "[]").await;
    // The cap was set after the launch: 130 of them, 70 a day and a bit.
    let cap = Cap { most: usd(130 * each), most_a_day: usd(70 * each + each / 2) };
    let office = Office::open(&database, clock.clone(), cap.clone(), Some(PRICE)).await;
    office.run().await;
    assert_eq!(office.provider.sent(), 70);
    assert_eq!(in_usd(&office.spent().await.1), 70 * each);
    clock.pass(Duration::from_secs(5 * 3600));
    office.run().await;
    assert_eq!(office.provider.sent(), 70, "it is the same day");
    clock.pass(DAY);
    // Also over a restart.
    let office = Office::open(&database, clock.clone(), cap, Some(PRICE)).await;
    office.run().await;
    assert_eq!(office.provider.sent(), 60);
    let (all, day) = office.spent().await;
    assert_eq!((in_usd(&all), in_usd(&day)), (130 * each, 60 * each));
    assert_eq!(office.capped().await, ["plain 70 the cap is reached"]);
    let told = async |office: &Office| {
        office.alerts().pass().await;
        office.house.store.setting("alert cap-plain").await.unwrap().is_some()
    };
    assert!(told(&office).await, "the operator is told");
    assert_eq!(office.release().await, 70);
    office.run().await;
    assert_eq!(office.provider.sent(), 60, "it was not raised");
    let cap = Cap { most: usd(200 * each), most_a_day: Sums::default() };
    let office = Office::open(&database, clock, cap, Some(PRICE)).await;
    assert_eq!(office.release().await, 70);
    office.run().await;
    assert_eq!(office.provider.sent(), 70);
    assert_eq!(office.capped().await, [""; 0]);
    assert_eq!(in_usd(&office.spent().await.0), 200 * each);
}

async fn who_answers_is_answered_beyond_the_cap(database: Database) {
    let each = invitation(&database).await;
    let cap = Cap { most: usd(2 * each), most_a_day: usd(2 * each) };
    let office = Office::open(&database, clock(), cap, Some(PRICE)).await;
    office.launch(2, "[24]").await;
    office.run().await;
    assert_eq!((office.provider.sent(), in_usd(&office.spent().await.0)), (2, 2 * each));
    for (words, sent) in [("1", 3), ("2", 4)] {
        office.says(1, words).await;
        assert_eq!(office.provider.sent(), sent, "the question, then the thanks");
    }
    let spent = in_usd(&office.spent().await.0);
    assert!(spent > 2 * each, "{spent}");
    office.clock.pass(DAY);
    office.run().await;
    assert_eq!(office.provider.sent(), 4, "the reminder of the other is held");
    assert_eq!(office.capped().await, ["plain 1 the cap is reached"]);
}

async fn nothing_is_counted_that_certainly_was_not_accepted(database: Database) {
    let each = invitation(&database).await;
    let cap = Cap { most: usd(3 * each), most_a_day: Sums::default() };
    let office = Office::open(&database, clock(), cap, Some(PRICE)).await;
    office.launch(3, "[]").await;
    office.provider.refuses.store(3, Ordering::SeqCst);
    office.run().await;
    assert_eq!((office.provider.sent(), in_usd(&office.spent().await.0)), (0, 0));
    office.clock.pass(Duration::from_secs(3600));
    office.run().await;
    assert_eq!((office.provider.sent(), in_usd(&office.spent().await.0)), (3, 3 * each));
}

/// Claims what is due, and ends in the middle of handing it over, as `kill -9` does; then starts anew.
async fn killed(office: Office, database: &Database, cap: Cap) -> Office {
    let options = Config::read("", "", std::iter::empty(), &|_| Ok(String::new())).unwrap();
    let scheduler = Scheduler::new(office.house.clone(), &options.keep, &options.inbox, &options.outbox);
    while scheduler.pass().await.unwrap() {}
    office.provider.hangs.store(1, Ordering::SeqCst);
    let mut outbox = office.outbox();
    tokio::select! {
        _ = outbox.pass() => panic!("it hangs"),
        () = office.provider.begun.notified() => {}
    }
    let knows = office.provider.knows_ids.load(Ordering::SeqCst);
    let office = Office::open(database, office.clock.clone(), cap, Some(PRICE)).await;
    office.provider.knows_ids.store(knows, Ordering::SeqCst);
    let requeued = office.house.store.write(|tx| Box::pin(async move { tx.requeue(i64::MAX).await })).await;
    assert_eq!(requeued.unwrap(), 10);
    office
}

async fn a_crash_between_claim_and_send_never_lets_a_cap_be_passed(database: Database) {
    let each = invitation(&database).await;
    let cap = Cap { most: usd(15 * each), most_a_day: Sums::default() };
    let office = Office::open(&database, clock(), cap.clone(), Some(PRICE)).await;
    office.launch(10, "[]").await;
    let office = killed(office, &database, cap).await;
    assert_eq!(in_usd(&office.spent().await.0), 10 * each, "counted with the claim");
    office.run().await;
    // Ten may have gone out before: with these they are all that may.
    assert_eq!(office.provider.sent(), 5);
    assert_eq!(in_usd(&office.spent().await.0), 15 * each);
    assert_eq!(office.capped().await, ["plain 5 the cap is reached"]);
}

async fn what_the_provider_knows_by_our_id_is_counted_once(database: Database) {
    let each = invitation(&database).await;
    let cap = Cap { most: usd(10 * each), most_a_day: Sums::default() };
    let office = Office::open(&database, clock(), cap.clone(), Some(PRICE)).await;
    office.launch(10, "[]").await;
    office.provider.knows_ids.store(1, Ordering::SeqCst);
    let office = killed(office, &database, cap).await;
    office.run().await;
    assert_eq!(office.provider.sent(), 10);
    assert_eq!(in_usd(&office.spent().await.0), 10 * each);
}

async fn a_way_without_a_price_is_not_gone_under_a_cap_in_money(database: Database) {
    let office = Office::open(&database, clock(), Cap::default(), None).await;
    office.launch(3, "[]").await;
    let cap = Cap { most: usd(1_000_000_000), most_a_day: Sums::default() };
    let office = Office::open(&database, clock(), cap, None).await;
    office.run().await;
    assert_eq!(office.provider.sent(), 0);
    assert_eq!(office.capped().await, ["plain 3 there is a cap and no price in its currency"]);
    // Segments need no price.
    let cap = Cap { most: [Amount::segments(1_000)].into_iter().collect(), most_a_day: Sums::default() };
    let office = Office::open(&database, clock(), cap, None).await;
    assert_eq!(office.release().await, 3);
    office.run().await;
    assert_eq!(office.provider.sent(), 3);
    assert_eq!(in_usd(&office.spent().await.0), 0);
    assert!(office.spent().await.0.millionths(Unit::Segments) >= Amount::segments(3).millionths());
}

async fn a_round_that_costs_more_than_its_cap_is_not_launched(database: Database) {
    let each = invitation(&database).await;
    let refused = async |cap: &str, price: Option<&str>| {
        let cap = Cap { most: [amount(cap)].into_iter().collect(), most_a_day: Sums::default() };
        let office = Office::open(&database, clock(), cap, price).await;
        office.enrol(4).await;
        desk::launch(&office.house, SLUG, &Overriding::default())
            .await
            .map(drop)
            .map_err(|error| error.to_string())
    };
    let cap = Amount::of_millionths(Unit::Money(*b"USD"), 4 * each - 1).to_string();
    let said = refused(&cap, Some(PRICE)).await.unwrap_err();
    assert!(said.contains("plain is not launched") && said.contains(&format!("the cap is {cap}")), "{said}");
    let said = refused("9 USD", None).await.unwrap_err();
    assert!(
        said.contains("channel sms to VN, in its currency: there is none") && said.contains("[[price]]"),
        "{said}"
    );
    let said = refused("9 USD", Some("200 VND")).await.unwrap_err();
    assert!(said.contains("in its currency: it is 200 VND"), "{said}");
    let said = refused("3 segments", None).await.unwrap_err();
    assert!(said.contains("the cap is 3 segments"), "{said}");
    let cap = Amount::of_millionths(Unit::Money(*b"USD"), 4 * each).to_string();
    refused(&cap, Some(PRICE)).await.unwrap();
}

async fn an_estimate_is_what_a_whole_round_costs(database: Database) {
    let office = Office::open(&database, clock(), Cap::default(), Some(PRICE)).await;
    office.enrol(6).await;
    desk::add_consultation(&office.house, &file("[24, 72]"), "plain.toml").await.unwrap();
    let [least, answered, reminded] = office.estimate().await;
    desk::launch(&office.house, SLUG, &Overriding::default()).await.unwrap();
    office.run().await;
    assert_eq!(office.spent().await.0, least.sums, "six invitations");
    assert_eq!(office.estimate().await[0], Total::default(), "nobody is left to be invited");
    // Half of them at once, the others after two reminders: with those it can come to all, but no more.
    for n in 1..=3 {
        office.says(n, "1").await;
        office.says(n, "2").await;
    }
    for _ in 0..4 {
        office.clock.pass(DAY);
        office.run().await;
    }
    for n in 4..=6 {
        office.says(n, "1").await;
        office.says(n, "2").await;
    }
    let (all, _) = office.spent().await;
    for unit in [Unit::Money(*b"USD"), Unit::Segments] {
        let (spent, without, with) =
            (all.millionths(unit), answered.sums.millionths(unit), reminded.sums.millionths(unit));
        assert!(without < spent && spent <= with, "{all}; {} to {}", answered.sums, reminded.sums);
        // Two reminders of the invitation for each of three.
        assert_eq!(spent, without + least.sums.millionths(unit), "{all}");
    }
}
