//! What waits to be sent, who takes it in hand, and what receipts make of it.

use std::collections::BTreeSet;

use futures_util::future::join_all;
use suara::domain::message::{Delivery, Receipt};
use suara::domain::session::Asked;
use suara::store::{Counts, Unasked, UrnChange, Waits};

use super::*;

on_both!(
    one_message_is_claimed_once_however_many_ask,
    replies_go_before_rounds_and_the_oldest_first,
    a_claimed_message_comes_with_its_person,
    marks_are_kept,
    what_is_handed_over_last_is_what_is_asked,
    what_did_not_arrive_is_not_asked,
    a_mark_is_not_kept_for_what_another_took_back,
    a_message_is_delivered_when_all_its_parts_are,
    receipts_come_in_any_order,
    a_provider_may_give_two_parts_one_id,
    a_gone_person_is_named,
    the_invitation_that_arrived_reaches_its_session,
    opting_out_cancels_all_but_the_confirmation,
    what_a_crash_left_in_hand_is_queued_again,
    dead_letters_are_listed_and_tried_again,
    what_did_not_arrive_is_sent_whole_when_it_is_tried_again,
    an_address_that_moved_takes_everything_along,
    queues_are_counted,
    what_is_held_waits_until_it_is_released,
    what_is_queued_later_is_held_as_well,
    a_country_is_held_at_once_and_alone,
    messages_are_listed_by_what_is_said_of_them,
    what_was_sent_long_ago_is_forgotten_some_at_a_time,
);

fn about(consultation: &str) -> Which {
    Which { consultation: Some(consultation.to_owned()), ..Which::default() }
}

fn receipt(id: &str, status: Delivery) -> Receipt {
    Receipt { channel: "sms".to_owned(), external_id: id.to_owned(), status }
}

async fn receive(store: &Store, receipts: Vec<Receipt>) -> Vec<i64> {
    work!(store, tx => tx.receive(&receipts, NOW)).unwrap().gone
}

/// Messages 1 to `n` to contact 1, in hand.
async fn in_hand(database: &Database, n: i64) -> Store {
    let store = open(database).await;
    enrol(&store, vec![contact(1, &[])]).await;
    queue(&store, (1..=n).map(|id| message(id, 1)).collect()).await;
    assert_eq!(claim(&store, NOW, n).await.len() as i64, n);
    store
}

async fn one_message_is_claimed_once_however_many_ask(database: Database) {
    let store = open(&database).await;
    let stores = match database.is_sqlite() {
        true => vec![store.clone()],
        false => vec![store.clone(), open(&database).await],
    };
    enrol(&store, (1..=20).map(|n| contact(n, &[])).collect()).await;
    queue(&store, (1..=400).map(|id| message(id, id % 20 + 1)).collect()).await;
    let claimers = (0..8).map(|n| {
        let store = stores[n % stores.len()].clone();
        async move {
            let mut mine = Vec::new();
            loop {
                let claimed = claim(&store, NOW, 7).await;
                if claimed.is_empty() {
                    return mine;
                }
                mine.extend(ids(&claimed));
            }
        }
    });
    let claimed: Vec<i64> = join_all(claimers).await.concat();
    assert_eq!(claimed.len(), 400);
    assert_eq!(claimed.into_iter().collect::<BTreeSet<_>>(), (1..=400).collect());
}

async fn replies_go_before_rounds_and_the_oldest_first(database: Database) {
    let store = open(&database).await;
    enrol(&store, vec![contact(1, &[])]).await;
    let with = |id, rank, due_at, channel: &str| Queued {
        rank,
        due_at,
        channel: channel.to_owned(),
        ..message(id, 1)
    };
    queue(
        &store,
        vec![
            with(1, 1, NOW - 9, "sms"),
            with(2, 1, NOW - 8, "sms"),
            with(3, 0, NOW, "sms"),
            with(4, 0, NOW - 1, "sms"),
            with(5, 0, NOW + 1, "sms"),
            with(6, 0, NOW - 9, "other"),
        ],
    )
    .await;
    // The two replies; of the rounds the one that is longer due; then the rest. Not yet what is due later.
    assert_eq!(ids(&claim(&store, NOW, 1).await), [4]);
    assert_eq!(ids(&claim(&store, NOW, 2).await), [3, 1]);
    assert_eq!(ids(&claim(&store, NOW, 9).await), [2]);
    assert_eq!(store.next_due("sms").await.unwrap(), Some(NOW + 1));
    assert_eq!(ids(&claim(&store, NOW + 1, 9).await), [5]);
    assert_eq!(store.next_due("sms").await.unwrap(), None);
    assert_eq!(claim(&store, NOW + 1, 9).await, []);
}

async fn a_claimed_message_comes_with_its_person(database: Database) {
    let store = open(&database).await;
    enrol(&store, vec![contact(1, &[])]).await;
    let asks = Asked::Question { session: 7, index: 2 };
    let queued =
        Queued { session: Some(7), rank: 1, buttons: "{}".to_owned(), asks: Some(asks), ..message(1, 1) };
    queue(&store, vec![queued.clone(), Queued { urn: "moved away".to_owned(), ..message(2, 1) }]).await;
    let claimed = claim(&store, NOW, 9).await;
    assert_eq!(ids(&claimed), [2, 1]);
    assert_eq!(claimed[0].sealed, "", "an address we no longer have");
    let claimed = &claimed[1];
    assert_eq!(key().open(&claimed.sealed, &claimed.urn), Some(tel(1)));
    assert_eq!(
        (&claimed.text, &claimed.buttons, &claimed.asks, claimed.rank, claimed.contact, claimed.session),
        (&queued.text, &queued.buttons, &asks.to_string(), 1, 1, Some(7))
    );
    assert_eq!(
        (claimed.country.as_str(), claimed.attempts, claimed.parts, claimed.unwanted),
        ("KH", 1, 0, false)
    );
}

async fn marks_are_kept(database: Database) {
    let store = in_hand(&database, 4).await;
    let with = |id, status, counts, due_at, error: &str| Mark {
        status,
        counts,
        due_at,
        parts: 0,
        error: error.to_owned(),
        ..sent(id, &[])
    };
    mark(
        &store,
        vec![
            with(1, "sent", true, NOW, ""),
            with(2, "queued", true, NOW + 1, "the provider could not take it"),
            with(3, "queued", false, NOW + 1, "the channel must be mended"),
            with(4, "failed", true, NOW, "refused: 21211"),
        ],
    )
    .await;
    assert_eq!(statuses(&store).await, "sent queued queued failed");
    assert_eq!(number(&store, "select count(*) from outbound where sent_at is not null and id = 1").await, 1);
    assert_eq!(
        number(&store, "select count(*) from outbound where settled_at is not null and id = 4").await,
        1
    );
    assert_eq!(claim(&store, NOW, 9).await, []);
    let again = claim(&store, NOW + 1, 9).await;
    // A try that did not count is not counted.
    assert_eq!(again.iter().map(|c| (c.id, c.attempts)).collect::<Vec<_>>(), [(2, 2), (3, 1)]);
}

/// A message that asks contact 1 question `index`.
fn asking(id: i64, index: usize) -> Queued {
    Queued { asks: Some(Asked::Question { session: 7, index }), ..message(id, 1) }
}

/// Hands over what waits: it is asked from then on.
async fn ask(store: &Store) -> Vec<Claimed> {
    let claimed = claim(store, NOW + 1, 9).await;
    let asked = claimed.clone();
    work!(store, tx => tx.ask(&asked)).unwrap();
    claimed
}

async fn what_is_asked_of_the_first(store: &Store) -> (Asked, i64) {
    let found = work!(store, tx => async { tx.people(&[&hash(1)]).await }).unwrap();
    (found[&hash(1)].person.asked, found[&hash(1)].asked_at)
}

async fn what_is_handed_over_last_is_what_is_asked(database: Database) {
    let store = open(&database).await;
    enrol(&store, vec![contact(1, &[])]).await;
    queue(&store, vec![asking(1, 0), asking(2, 1), message(3, 1)]).await;
    ask(&store).await;
    let asked = Asked::Question { session: 7, index: 1 };
    assert_eq!(what_is_asked_of_the_first(&store).await, (asked, NOW));
    mark(&store, vec![sent(1, &[]), sent(3, &[]), sent(2, &[])]).await;
    assert_eq!(what_is_asked_of_the_first(&store).await, (asked, NOW));
}

async fn what_did_not_arrive_is_not_asked(database: Database) {
    let store = open(&database).await;
    enrol(&store, vec![contact(1, &[])]).await;
    work!(store, tx => tx.queue(&[asking(1, 0)], NOW - 5)).unwrap();
    ask(&store).await;
    mark(&store, vec![sent(1, &[])]).await;
    work!(store, tx => tx.queue(&[asking(2, 1)], NOW)).unwrap();
    let claimed = ask(&store).await.remove(0);
    assert_eq!(claimed.before, (Asked::Question { session: 7, index: 0 }.to_string(), NOW - 5));
    let failed = Mark {
        status: "queued",
        unasked: Some(Unasked {
            urn: claimed.urn.clone(),
            queued_at: claimed.queued_at,
            before: claimed.before.clone(),
        }),
        ..sent(2, &[])
    };
    mark(&store, vec![failed.clone()]).await;
    let first = (Asked::Question { session: 7, index: 0 }, NOW - 5);
    assert_eq!(what_is_asked_of_the_first(&store).await, first);
    // Something else was asked meanwhile: that stays.
    ask(&store).await;
    work!(store, tx => tx.queue(&[asking(3, 2)], NOW + 1)).unwrap();
    ask(&store).await;
    mark(&store, vec![failed]).await;
    let third = (Asked::Question { session: 7, index: 2 }, NOW + 1);
    assert_eq!(what_is_asked_of_the_first(&store).await, third);
}

async fn a_mark_is_not_kept_for_what_another_took_back(database: Database) {
    let store = in_hand(&database, 1).await;
    assert_eq!(work!(store, tx => tx.requeue(NOW + 1)).unwrap(), 1);
    mark(&store, vec![sent(1, &["a"])]).await;
    assert_eq!(statuses(&store).await, "queued");
}

async fn a_message_is_delivered_when_all_its_parts_are(database: Database) {
    let store = in_hand(&database, 2).await;
    mark(&store, vec![sent(1, &["a", "b"]), sent(2, &["c", "d"])]).await;
    receive(&store, vec![receipt("a", Delivery::Sent), receipt("a", Delivery::Delivered)]).await;
    receive(&store, vec![receipt("c", Delivery::Delivered)]).await;
    assert_eq!(statuses(&store).await, "sent sent");
    receive(&store, vec![receipt("b", Delivery::Delivered), receipt("d", Delivery::Failed)]).await;
    assert_eq!(statuses(&store).await, "delivered failed");
    // The same again, and what contradicts it, changes nothing.
    receive(&store, vec![receipt("b", Delivery::Delivered), receipt("b", Delivery::Failed)]).await;
    receive(&store, vec![receipt("d", Delivery::Failed), receipt("a", Delivery::Sent)]).await;
    receive(&store, vec![receipt("nobody's", Delivery::Delivered)]).await;
    assert_eq!(statuses(&store).await, "delivered failed");
}

async fn receipts_come_in_any_order(database: Database) {
    let store = in_hand(&database, 4).await;
    // All of them before the provider answered our call.
    for early in [
        vec![receipt("1", Delivery::Delivered), receipt("1", Delivery::Sent)],
        vec![receipt("2a", Delivery::Delivered)],
        vec![receipt("3", Delivery::Failed)],
        vec![receipt("4", Delivery::Failed), receipt("4", Delivery::Delivered)],
    ] {
        assert!(receive(&store, early).await.is_empty());
    }
    mark(&store, vec![sent(1, &["1"]), sent(2, &["2a", "2b"]), sent(3, &["3"]), sent(4, &["4"])]).await;
    assert_eq!(statuses(&store).await, "delivered sent failed delivered");
    // On another channel the same id is another part.
    let other = Receipt { channel: "other".to_owned(), ..receipt("2b", Delivery::Failed) };
    receive(&store, vec![other]).await;
    receive(&store, vec![receipt("2b", Delivery::Delivered)]).await;
    // It was given up, and arrived after all: nobody should send it again.
    receive(&store, vec![receipt("3", Delivery::Delivered)]).await;
    assert_eq!(statuses(&store).await, "delivered delivered delivered delivered");
    assert_eq!(store.dead_letters(9).await.unwrap(), []);
}

async fn a_provider_may_give_two_parts_one_id(database: Database) {
    let store = in_hand(&database, 1).await;
    mark(&store, vec![sent(1, &["same", "same"])]).await;
    receive(&store, vec![receipt("same", Delivery::Delivered)]).await;
    assert_eq!(statuses(&store).await, "delivered");
}

async fn a_gone_person_is_named(database: Database) {
    let store = in_hand(&database, 1).await;
    let gone = receive(&store, vec![receipt("a", Delivery::Gone)]).await;
    assert!(gone.is_empty(), "not known yet");
    mark(&store, vec![sent(1, &["a"])]).await;
    assert_eq!(
        receive(&store, vec![receipt("b", Delivery::Failed), receipt("a", Delivery::Gone)]).await,
        [1]
    );
    assert_eq!(statuses(&store).await, "failed");
    let addresses = work!(store, tx => tx.addresses(&[1])).unwrap();
    assert_eq!(addresses.len(), 1);
    assert_eq!(key().open(&addresses[0].1, &addresses[0].0), Some(tel(1)));
}

async fn the_invitation_that_arrived_reaches_its_session(database: Database) {
    let store = open(&database).await;
    enrol(&store, vec![contact(1, &[]), contact(2, &[])]).await;
    for n in [1, 2] {
        keep_session(&store, n, session(n, 5, Stage::Invited), None).await;
        queue(&store, vec![Queued { session: Some(n), ..message(n, n) }]).await;
    }
    claim(&store, NOW, 9).await;
    mark(&store, vec![sent(1, &["a"]), sent(2, &["b"])]).await;
    receive(&store, vec![receipt("a", Delivery::Delivered), receipt("b", Delivery::Failed)]).await;
    let found = work!(store, tx => async { tx.people(&[&hash(1), &hash(2)]).await }).unwrap();
    assert!(found[&hash(1)].person.sessions[0].reached);
    assert!(!found[&hash(2)].person.sessions[0].reached);
}

async fn opting_out_cancels_all_but_the_confirmation(database: Database) {
    let store = in_hand(&database, 1).await;
    enrol(&store, vec![contact(2, &[])]).await;
    let round = Queued { rank: 1, ..message(2, 1) };
    queue(&store, vec![round, Queued { last: true, ..message(3, 1) }, message(4, 2)]).await;
    mark(&store, vec![Mark { status: "queued", ..sent(1, &[]) }]).await;
    let out = suara::store::ContactChange {
        id: 1,
        country: "KH".to_owned(),
        language: Language::parse("km").unwrap(),
        language_chosen: false,
        language_offered: false,
        enrolled: "a form".to_owned(),
        opted_out_at: Some(NOW),
    };
    work!(store, tx => async {
        tx.keep_contacts(&[out], NOW).await?;
        tx.cancel(&[1], NOW).await
    })
    .unwrap();
    assert_eq!(statuses(&store).await, "queued failed queued queued");
    // Nobody tries it again, also not by hand.
    assert_eq!(store.dead_letters(9).await.unwrap(), []);
    assert_eq!(work!(store, tx => tx.retry(&Which::default(), NOW)).unwrap(), 0);
    // A reply, and what another program queued at that very moment, is seen when it is claimed.
    queue(&store, vec![message(5, 1)]).await;
    let claimed = claim(&store, NOW, 9).await;
    assert_eq!(
        claimed.iter().map(|c| (c.id, c.unwanted)).collect::<Vec<_>>(),
        [(1, true), (3, false), (4, false), (5, true)]
    );
}

async fn what_a_crash_left_in_hand_is_queued_again(database: Database) {
    let store = in_hand(&database, 2).await;
    queue(&store, vec![message(3, 1)]).await;
    assert_eq!(ids(&claim(&store, NOW + 5, 9).await), [3]);
    mark(&store, vec![sent(2, &["a"])]).await;
    // What was claimed before that moment; not what somebody has in hand since.
    assert_eq!(work!(store, tx => tx.requeue(NOW + 5)).unwrap(), 1);
    assert_eq!(statuses(&store).await, "queued sent sending");
    let again = claim(&store, NOW + 6, 9).await;
    assert_eq!(again.iter().map(|c| (c.id, c.attempts)).collect::<Vec<_>>(), [(1, 2)]);
}

async fn dead_letters_are_listed_and_tried_again(database: Database) {
    let store = in_hand(&database, 3).await;
    queue(&store, vec![Queued { channel: "other".to_owned(), ..message(4, 1) }]).await;
    work!(store, tx => tx.claim("other", NOW, 9)).unwrap();
    let dead = |id| Mark { status: "failed", error: "refused: 30003".to_owned(), ..sent(id, &[]) };
    mark(&store, (1..=4).map(dead).collect()).await;
    let letters = store.dead_letters(9).await.unwrap();
    assert_eq!(
        letters.iter().map(|l| (l.id, l.channel.as_str())).collect::<Vec<_>>(),
        [(1, "sms"), (2, "sms"), (3, "sms"), (4, "other")]
    );
    assert_eq!(
        (letters[0].error.as_str(), letters[0].attempts, letters[0].queued_at),
        ("refused: 30003", 1, NOW)
    );
    assert_eq!(store.dead_letters(2).await.unwrap().len(), 2);
    assert_eq!(work!(store, tx => tx.retry(&one(2), NOW + 1)).unwrap(), 1);
    assert_eq!(statuses(&store).await, "failed queued failed failed");
    assert_eq!(work!(store, tx => tx.retry(&by("sms"), NOW + 1)).unwrap(), 2);
    assert_eq!(work!(store, tx => tx.retry(&Which { id: Some(4), ..by("sms") }, NOW + 1)).unwrap(), 0);
    assert_eq!(work!(store, tx => tx.retry(&Which::default(), NOW + 1)).unwrap(), 1);
    assert_eq!(statuses(&store).await, "queued queued queued queued");
    assert_eq!(claim(&store, NOW, 9).await, [], "not before");
    let again = claim(&store, NOW + 1, 9).await;
    assert_eq!(again.iter().map(|c| (c.id, c.attempts)).collect::<Vec<_>>(), [(1, 1), (2, 1), (3, 1)]);
}

async fn what_did_not_arrive_is_sent_whole_when_it_is_tried_again(database: Database) {
    let store = in_hand(&database, 2).await;
    // One was refused after its first part, one was accepted whole and did not arrive.
    mark(
        &store,
        vec![
            Mark { status: "failed", error: "refused: 30003".to_owned(), ..sent(1, &["a"]) },
            sent(2, &["b", "c"]),
        ],
    )
    .await;
    receive(&store, vec![receipt("b", Delivery::Delivered), receipt("c", Delivery::Failed)]).await;
    assert_eq!(statuses(&store).await, "failed failed");
    assert_eq!(work!(store, tx => tx.retry(&Which::default(), NOW)).unwrap(), 2);
    let again = claim(&store, NOW, 9).await;
    assert_eq!(again.iter().map(|c| (c.id, c.parts)).collect::<Vec<_>>(), [(1, 1), (2, 0)]);
    mark(&store, vec![Mark { parts: 2, ..sent(1, &["a2"]) }, sent(2, &["b2", "c2"])]).await;
    let ids = ["a", "a2", "b2", "c2"];
    receive(&store, ids.iter().map(|id| receipt(id, Delivery::Delivered)).collect()).await;
    assert_eq!(statuses(&store).await, "delivered delivered");
}

async fn an_address_that_moved_takes_everything_along(database: Database) {
    let store = open(&database).await;
    enrol(&store, vec![contact(1, &[])]).await;
    let asked = Asked::Question { session: 7, index: 1 };
    queue(&store, vec![asking(1, 1)]).await;
    ask(&store).await;
    mark(&store, vec![sent(1, &[])]).await;
    queue(&store, vec![message(2, 1)]).await;
    let to = |n| UrnChange {
        hash: hash(n),
        contact: 1,
        scheme: "tel",
        sealed: key().seal(&tel(n), &hash(n)).unwrap(),
        channel: "sms".to_owned(),
        heard_at: NOW,
    };
    for (from, to) in [(1, to(9)), (9, to(9))] {
        work!(store, tx => async { tx.move_urn(hash(from).as_str(), &to).await }).unwrap();
    }
    let found = work!(store, tx => async { tx.people(&[&hash(1), &hash(9)]).await }).unwrap();
    assert_eq!(found.len(), 1, "the old address is gone");
    assert_eq!((found[&hash(9)].contact, found[&hash(9)].person.asked), (1, asked));
    let claimed = claim(&store, NOW, 9).await;
    assert_eq!(key().open(&claimed[0].sealed, &claimed[0].urn), Some(tel(9)));
}

async fn queues_are_counted(database: Database) {
    let store = in_hand(&database, 3).await;
    queue(&store, vec![message(4, 1)]).await;
    work!(store, tx => tx.queue(&[message(5, 1), Queued { channel: "tg".to_owned(), ..message(6, 1) }], NOW + 7)).unwrap();
    mark(&store, vec![sent(1, &[])]).await;
    // One is not due yet, one was tried and is not due yet either.
    let later = |id| Queued { due_at: NOW + 100, ..message(id, 1) };
    queue(&store, vec![later(7)]).await;
    mark(&store, vec![Mark { status: "queued", due_at: NOW + 50, ..sent(2, &[]) }]).await;
    let waits = |channel: &str, queued, oldest, late| Waits {
        channel: channel.to_owned(),
        queued,
        oldest: Some(oldest),
        reply: Some(oldest),
        late,
        ..Waits::default()
    };
    assert_eq!(
        store.waits(NOW - 1).await.unwrap(),
        [waits("sms", 4, NOW, Some(NOW)), waits("tg", 1, NOW + 7, None)]
    );
    work!(store, tx => tx.hold(&one(2), NOW)).unwrap();
    assert_eq!(
        store.waits(NOW - 1).await.unwrap(),
        [Waits { held: 1, ..waits("sms", 3, NOW, None) }, waits("tg", 1, NOW + 7, None)]
    );
    assert_eq!(store.waits(NOW).await.unwrap()[0].late, Some(NOW), "one is due");
    let count = |channel: &str, status: &str, count| Counts {
        channel: channel.to_owned(),
        status: status.to_owned(),
        count,
    };
    assert_eq!(
        store.outbound_counts().await.unwrap(),
        [
            count("sms", "held", 1),
            count("sms", "queued", 3),
            count("sms", "sending", 1),
            count("sms", "sent", 1),
            count("tg", "queued", 1)
        ]
    );
}

async fn what_was_sent_long_ago_is_forgotten_some_at_a_time(database: Database) {
    let store = in_hand(&database, 4).await;
    queue(&store, vec![message(5, 1)]).await;
    let (mut refused, mut last) = (sent(3, &[]), sent(2, &["c"]));
    (refused.status, last.parts) = ("failed", 2);
    mark(&store, vec![sent(1, &["a", "b"]), last, refused]).await;
    receive(&store, vec![receipt("not ours yet", Delivery::Delivered)]).await;
    let forget = async |before: i64, most: i64| work!(store, tx => tx.forget_sent(before, most)).unwrap();
    assert_eq!(forget(NOW, 9).await, 0);
    assert_eq!(forget(NOW + 1, 2).await, 2);
    assert_eq!(number(&store, "select count(*) from part where outbound_id is not null").await, 0);
    assert_eq!(forget(NOW + 1, 2).await, 1);
    assert_eq!(forget(NOW + 1, 2).await, 0);
    // What waits or is in hand is not forgotten, however old.
    assert_eq!(statuses(&store).await, "sending queued");
}

/// Messages 1 and 2 are about the consultation `catch`, 3 is about nothing, 4 confirms an opt out, 5 goes by `other`.
async fn about_the_catch(database: &Database) -> Store {
    let store = open(database).await;
    enrol(&store, vec![contact(1, &[]), contact(2, &[])]).await;
    work!(store, tx => raw(tx, "insert into consultation (id, slug, version, status, file, added_at)
        values (70, 'catch', 1, 'launched', '', 0), (71, 'other', 1, 'launched', '', 0)"))
    .unwrap();
    keep_session(&store, 1, session(80, 70, Stage::Asking), None).await;
    keep_session(&store, 2, session(81, 70, Stage::Asking), None).await;
    let of = |id, n, session| Queued { session, ..message(id, n) };
    queue(
        &store,
        vec![
            of(1, 1, Some(80)),
            of(2, 2, Some(81)),
            of(3, 1, None),
            Queued { last: true, ..of(4, 1, Some(80)) },
            Queued { channel: "other".to_owned(), ..message(5, 2) },
        ],
    )
    .await;
    store
}

async fn what_is_held_waits_until_it_is_released(database: Database) {
    let store = about_the_catch(&database).await;
    assert_eq!(work!(store, tx => tx.hold(&one(3), NOW)).unwrap(), 1);
    assert_eq!(work!(store, tx => tx.hold(&one(4), NOW)).unwrap(), 0, "who leaves is told so");
    assert_eq!(work!(store, tx => tx.hold(&about("catch"), NOW)).unwrap(), 2);
    assert_eq!(statuses(&store).await, "held held held queued queued");
    let held = store.holds().await.unwrap();
    assert_eq!((held.len(), held[0].what.as_str(), held[0].name.as_str()), (1, "consultation", "catch"));
    work!(store, tx => tx.forget_sent(NOW + 1, 9)).unwrap();
    assert_eq!(number(&store, "select count(*) from outbound where status = 'held'").await, 3);
    assert_eq!(work!(store, tx => tx.release(&one(3))).unwrap(), 1);
    assert_eq!(work!(store, tx => tx.release(&one(1))).unwrap(), 0, "its consultation is still held");
    assert_eq!(work!(store, tx => tx.release(&about("other"))).unwrap(), 0);
    assert_eq!(work!(store, tx => tx.release(&about("catch"))).unwrap(), 2);
    assert_eq!(store.holds().await.unwrap(), []);
    // Who opted out meanwhile is not written to.
    work!(store, tx => raw(tx, "update contact set opted_out_at = 1 where id = 2")).unwrap();
    let claimed = claim(&store, NOW, 9).await;
    assert_eq!(
        claimed.iter().map(|c| (c.id, c.unwanted)).collect::<Vec<_>>(),
        [(1, false), (2, true), (3, false), (4, false)]
    );
}

async fn what_is_queued_later_is_held_as_well(database: Database) {
    let store = about_the_catch(&database).await;
    assert_eq!(work!(store, tx => tx.hold(&by("sms"), NOW)).unwrap(), 3);
    queue(&store, vec![message(6, 1), Queued { channel: "other".to_owned(), ..message(7, 1) }]).await;
    assert_eq!(work!(store, tx => tx.keep_held("other")).unwrap(), 0);
    assert_eq!(work!(store, tx => tx.keep_held("sms")).unwrap(), 1);
    assert_eq!(statuses(&store).await, "held held held queued queued held queued");
    assert_eq!(work!(store, tx => tx.hold(&about("catch"), NOW)).unwrap(), 0);
    // Two holds are about the first two: they wait for both.
    assert_eq!(work!(store, tx => tx.release(&by("sms"))).unwrap(), 2);
    assert_eq!(statuses(&store).await, "held held queued queued queued queued queued");
    assert_eq!(work!(store, tx => tx.release(&Which::default())).unwrap(), 2);
    assert_eq!(store.holds().await.unwrap(), []);
    assert_eq!(work!(store, tx => tx.keep_held("sms")).unwrap(), 0);
}

async fn a_country_is_held_at_once_and_alone(database: Database) {
    let store = about_the_catch(&database).await;
    work!(store, tx => raw(tx, "update contact set country = 'MM' where id = 2")).unwrap();
    let there = || Which { country: Some("MM".to_owned()), ..Which::default() };
    assert_eq!(work!(store, tx => tx.hold(&there(), NOW)).unwrap(), 2);
    queue(&store, vec![message(6, 2), message(7, 1)]).await;
    assert_eq!(work!(store, tx => tx.keep_held("sms")).unwrap(), 1);
    assert_eq!(statuses(&store).await, "queued held queued queued held held queued");
    let listed = store.outbox(&there(), "", NOW + 1, 9).await.unwrap();
    assert_eq!(listed.iter().map(|message| message.id).collect::<Vec<_>>(), [2, 5, 6]);
    let elsewhere = Which { country: Some("KH".to_owned()), ..Which::default() };
    assert_eq!(work!(store, tx => tx.release(&elsewhere)).unwrap(), 0);
    assert_eq!(work!(store, tx => tx.release(&by("sms"))).unwrap(), 0, "the country is still held");
    assert_eq!(work!(store, tx => tx.release(&there())).unwrap(), 3);
    assert_eq!(store.holds().await.unwrap(), []);
}

async fn messages_are_listed_by_what_is_said_of_them(database: Database) {
    let store = about_the_catch(&database).await;
    assert_eq!(claim(&store, NOW, 1).await.len(), 1);
    let dead = Mark { status: "failed", error: "refused: 30003".to_owned(), ..sent(1, &[]) };
    mark(&store, vec![dead]).await;
    let listed = async |which: Which, status: &str, before: i64| -> Vec<i64> {
        store.outbox(&which, status, before, 9).await.unwrap().iter().map(|m| m.id).collect()
    };
    assert_eq!(listed(Which::default(), "", NOW + 1).await, [1, 2, 3, 4, 5]);
    assert!(listed(Which::default(), "", NOW).await.is_empty());
    assert_eq!(listed(about("catch"), "", NOW + 1).await, [1, 2, 4]);
    assert_eq!(listed(about("catch"), "queued", NOW + 1).await, [2, 4]);
    assert_eq!(listed(by("other"), "queued", NOW + 1).await, [5]);
    assert!(listed(one(3), "failed", NOW + 1).await.is_empty());
    assert_eq!(store.outbox(&Which::default(), "", NOW + 1, 2).await.unwrap().len(), 2);
    assert_eq!(work!(store, tx => tx.retry(&about("other"), NOW)).unwrap(), 0);
    assert_eq!(work!(store, tx => tx.retry(&about("catch"), NOW)).unwrap(), 1);
    assert!(listed(Which::default(), "failed", NOW + 1).await.is_empty());
}
