//! What may have been accepted, what goes another way, and what becomes of receipts that come early, late or never.

use suara::domain::contact::Country;
use suara::domain::message::{Delivery, Receipt};
use suara::store::{Detour, Received, Redirected};

use super::*;

on_both!(
    an_early_word_that_somebody_is_gone_is_heard,
    a_receipt_of_nobodys_message_is_counted_and_forgotten,
    what_nobody_confirms_is_unconfirmed_until_somebody_does,
    a_part_that_nobody_confirms_keeps_the_whole_from_being_delivered,
    unconfirmed_is_not_reached,
    what_was_certainly_not_accepted_goes_another_way,
    what_is_held_stays_where_it_is,
    a_crash_leaves_a_doubt,
    a_message_goes_to_another_address_of_its_person,
    the_address_they_wrote_from_is_preferred,
    what_was_sent_unasked_is_counted_for_a_day,
    only_replies_are_claimed_where_there_is_room_for_no_more,
);

async fn receive(store: &Store, id: &str, status: Delivery) -> Received {
    let receipt = Receipt { channel: "sms".to_owned(), external_id: id.to_owned(), status };
    work!(store, tx => tx.receive(&[receipt], NOW)).unwrap()
}

/// Messages 1 to `n` to contact 1, in hand.
async fn in_hand(database: &Database, n: i64) -> Store {
    let store = open(database).await;
    enrol(&store, vec![contact(1, &[])]).await;
    queue(&store, (1..=n).map(|id| message(id, 1)).collect()).await;
    assert_eq!(claim(&store, NOW, n).await.len() as i64, n);
    store
}

fn in_doubt(id: i64, parts: &[&str], handed_over: i64) -> Mark {
    let doubt = if parts.len() < handed_over as usize { 3 } else { 2 };
    Mark { status: "unconfirmed", doubt, parts: handed_over, ..sent(id, parts) }
}

async fn an_early_word_that_somebody_is_gone_is_heard(database: Database) {
    let store = in_hand(&database, 1).await;
    for status in [Delivery::Gone, Delivery::Failed, Delivery::Sent] {
        assert_eq!(receive(&store, "a", status).await.gone, [0; 0], "not known yet");
    }
    let mark = sent(1, &["a"]);
    assert_eq!(work!(store, tx => tx.mark("sms", &[mark], NOW)).unwrap(), [1]);
    assert_eq!(statuses(&store).await, "failed");
}

async fn a_receipt_of_nobodys_message_is_counted_and_forgotten(database: Database) {
    let store = in_hand(&database, 1).await;
    mark(&store, vec![sent(1, &["a"])]).await;
    assert_eq!(receive(&store, "a", Delivery::Delivered).await, Received { gone: Vec::new(), unknown: 0 });
    assert_eq!(receive(&store, "nobody's", Delivery::Delivered).await.unknown, 1);
    assert_eq!(receive(&store, "nobody's", Delivery::Delivered).await.unknown, 0, "the same again");
    work!(store, tx => tx.forget_sent(NOW, 9)).unwrap();
    assert_eq!(number(&store, "select count(*) from part").await, 2);
    work!(store, tx => tx.forget_sent(NOW + 1, 9)).unwrap();
    assert_eq!(number(&store, "select count(*) from part").await, 0);
}

async fn what_nobody_confirms_is_unconfirmed_until_somebody_does(database: Database) {
    let store = in_hand(&database, 4).await;
    mark(&store, vec![sent(1, &["a"]), sent(2, &["b"]), sent(3, &["c"]), sent(4, &[])]).await;
    receive(&store, "a", Delivery::Delivered).await;
    let unconfirm = async |channels: &'static [&'static str], before, most| {
        work!(store, tx => tx.unconfirm(channels, before, most, NOW + 9)).unwrap()
    };
    assert_eq!(unconfirm(&["sms"], NOW, 9).await, 0, "not yet");
    assert_eq!(unconfirm(&["tg"], NOW + 1, 9).await, 0, "not where no receipts come");
    assert_eq!(unconfirm(&["sms"], NOW + 1, 2).await, 2);
    assert_eq!(unconfirm(&["tg", "sms"], NOW + 1, 2).await, 1);
    assert_eq!(statuses(&store).await, "delivered unconfirmed unconfirmed unconfirmed");
    // Three days later the phone is on again; or the network gives up.
    receive(&store, "b", Delivery::Delivered).await;
    receive(&store, "c", Delivery::Failed).await;
    assert_eq!(statuses(&store).await, "delivered delivered failed unconfirmed");
}

async fn a_part_that_nobody_confirms_keeps_the_whole_from_being_delivered(database: Database) {
    let store = in_hand(&database, 4).await;
    // Of two parts the second got no answer; of the third message the receipt of that part is known all the same.
    mark(&store, vec![in_doubt(1, &["a"], 2), in_doubt(2, &["b"], 2), in_doubt(3, &["c", "ours"], 2)]).await;
    // Here the provider cut the first part in two, and of the second there will be no receipt.
    mark(&store, vec![Mark { doubt: 3, ..in_doubt(4, &["d", "e"], 2) }]).await;
    for id in ["d", "e"] {
        receive(&store, id, Delivery::Delivered).await;
    }
    receive(&store, "a", Delivery::Delivered).await;
    receive(&store, "b", Delivery::Failed).await;
    receive(&store, "c", Delivery::Delivered).await;
    assert_eq!(statuses(&store).await, "unconfirmed failed unconfirmed unconfirmed");
    receive(&store, "ours", Delivery::Delivered).await;
    assert_eq!(statuses(&store).await, "unconfirmed failed delivered unconfirmed");
    // Not by itself: whoever knows better names it.
    assert_eq!(work!(store, tx => tx.retry(&by("sms"), NOW)).unwrap(), 1);
    assert_eq!(statuses(&store).await, "unconfirmed queued delivered unconfirmed");
    assert_eq!(work!(store, tx => tx.retry(&one(1), NOW)).unwrap(), 1);
    let again = claim(&store, NOW, 9).await;
    assert_eq!(again.iter().map(|c| (c.id, c.parts, c.doubt)).collect::<Vec<_>>(), [(1, 0, 0), (2, 0, 0)]);
}

async fn unconfirmed_is_not_reached(database: Database) {
    let store = open(&database).await;
    enrol(&store, vec![contact(1, &[]), contact(2, &[])]).await;
    for n in [1, 2] {
        keep_session(&store, n, session(n, 5, Stage::Invited), None).await;
        queue(&store, vec![Queued { session: Some(n), ..message(n, n) }]).await;
    }
    claim(&store, NOW, 9).await;
    mark(&store, vec![sent(1, &["a"]), sent(2, &["b"])]).await;
    work!(store, tx => tx.unconfirm(&["sms"], NOW + 1, 9, NOW)).unwrap();
    receive(&store, "b", Delivery::Delivered).await;
    let reached = "select count(*) from session where reached_at is not null";
    assert_eq!(number(&store, reached).await, 1);
    assert_eq!(statuses(&store).await, "unconfirmed delivered");
}

/// Where each message waits or went, in the order of their ids.
async fn channels(store: &Store) -> String {
    word(store, "select string_agg(channel, ' ') from (select channel from outbound order by id) as o").await
}

fn detour(countries: &[&str], only: bool, to: &str) -> Detour {
    let countries = countries.iter().filter_map(|code| Country::parse(code)).collect();
    Detour { countries, only, to: to.to_owned() }
}

async fn what_was_certainly_not_accepted_goes_another_way(database: Database) {
    let store = in_hand(&database, 5).await;
    let later = |id| Mark { status: "queued", parts: 0, due_at: NOW + 30, ..sent(id, &[]) };
    mark(
        &store,
        vec![
            sent(1, &["a"]),
            later(2),
            // Its first part was accepted.
            Mark { parts: 1, ..later(3) },
            // Nobody knows.
            Mark { doubt: 1, ..later(4) },
            // It waits for the morning, and was never tried.
            Mark { counts: false, ..later(5) },
        ],
    )
    .await;
    enrol(&store, vec![NewContact { country: "PH".to_owned(), ..contact(6, &[]) }]).await;
    queue(&store, vec![message(6, 6), Queued { channel: "fax".to_owned(), ..message(7, 1) }]).await;
    let leave =
        async |detours: Vec<Detour>, now: i64| work!(store, tx => tx.leave("sms", &detours, now)).unwrap();
    assert_eq!(leave(vec![detour(&["VN", "TH"], true, "other")], NOW).await, 0);
    assert_eq!(leave(vec![detour(&["KH", "TH"], true, "other")], NOW).await, 1);
    assert_eq!(channels(&store).await, "sms other sms sms sms sms fax");
    // At once: it has waited long enough.
    assert_eq!(ids(&work!(store, tx => tx.claim("other", NOW, 9)).unwrap()), [2]);
    assert_eq!(leave(vec![detour(&["KH"], false, "third")], NOW + 30).await, 1);
    assert_eq!(leave(vec![detour(&[], false, "third")], NOW + 30).await, 1);
    assert_eq!(channels(&store).await, "sms other sms sms third third fax");
}

async fn what_is_held_stays_where_it_is(database: Database) {
    let store = in_hand(&database, 2).await;
    // The first was in hand when the channel was held, and comes back; the second was given up, and is tried again.
    assert_eq!(work!(store, tx => tx.hold(&by("sms"), NOW)).unwrap(), 0);
    mark(&store, vec![Mark { status: "queued", ..sent(1, &[]) }, Mark { status: "failed", ..sent(2, &[]) }])
        .await;
    assert_eq!(work!(store, tx => tx.retry(&one(2), NOW)).unwrap(), 1);
    assert_eq!(work!(store, tx => tx.keep_held("sms")).unwrap(), 2);
    assert_eq!(work!(store, tx => tx.leave("sms", &[detour(&[], false, "other")], NOW)).unwrap(), 0);
    let urn = hash(1).as_str().to_owned();
    let there = Redirected { id: 2, urn, channel: "other".to_owned() };
    work!(store, tx => async { tx.redirect(&[there], NOW).await }).unwrap();
    assert_eq!(
        (statuses(&store).await, channels(&store).await),
        ("held held".to_owned(), "sms sms".to_owned())
    );
    work!(store, tx => tx.release(&by("sms"))).unwrap();
    assert_eq!(work!(store, tx => tx.leave("sms", &[detour(&[], false, "other")], NOW)).unwrap(), 2);
}

async fn a_crash_leaves_a_doubt(database: Database) {
    let store = in_hand(&database, 2).await;
    mark(&store, vec![Mark { status: "queued", doubt: 2, parts: 1, ..sent(2, &[]) }]).await;
    claim(&store, NOW, 9).await;
    assert_eq!(work!(store, tx => tx.requeue(NOW + 1)).unwrap(), 2);
    assert_eq!(work!(store, tx => tx.leave("sms", &[detour(&[], false, "other")], NOW)).unwrap(), 0);
    let again = claim(&store, NOW, 9).await;
    assert_eq!(again.iter().map(|c| (c.id, c.doubt)).collect::<Vec<_>>(), [(1, 1), (2, 2)]);
}

/// A second address of contact 1.
async fn telegram(store: &Store, heard_at: i64) -> UrnHash {
    let urn = Urn::Telegram(77);
    let hash = key().hash(&urn);
    let sealed = key().seal(&urn, &hash).unwrap();
    let change = suara::store::UrnChange {
        hash: hash.clone(),
        contact: 1,
        scheme: "telegram",
        sealed,
        channel: "tg".to_owned(),
        heard_at,
    };
    work!(store, tx => async { tx.keep_urns(&[change]).await }).unwrap();
    hash
}

async fn a_message_goes_to_another_address_of_its_person(database: Database) {
    let store = in_hand(&database, 2).await;
    let other = telegram(&store, NOW).await;
    let dead = |id, parts: i64| Mark {
        status: "failed",
        parts,
        error: "refused: 21614".to_owned(),
        ..sent(id, &[])
    };
    mark(&store, vec![dead(1, 0), dead(2, 1)]).await;
    let from = vec![(1, hash(1).as_str().to_owned())];
    let found = work!(store, tx => async { tx.other_addresses(&from).await }).unwrap();
    let row = |a: &str| a.to_owned();
    assert_eq!(found, [(1, row(other.as_str()), row("telegram"), row("KH"), row("tg"))]);
    let there = |id| Redirected { id, urn: other.as_str().to_owned(), channel: "tg".to_owned() };
    let both = vec![there(1), there(2)];
    work!(store, tx => async { tx.redirect(&both, NOW).await }).unwrap();
    assert_eq!(statuses(&store).await, "queued failed", "half of it was accepted");
    let claimed = work!(store, tx => tx.claim("tg", NOW, 9)).unwrap();
    assert_eq!(
        (ids(&claimed), key().open(&claimed[0].sealed, &claimed[0].urn)),
        (vec![1], Some(Urn::Telegram(77)))
    );
    // Nobody is there either: then there is no other address.
    let gone = vec![other.as_str().to_owned()];
    let from = vec![(1, hash(1).as_str().to_owned())];
    let left = work!(store, tx => async {
        tx.gone(&gone, NOW).await?;
        tx.other_addresses(&from).await
    });
    assert_eq!(left.unwrap(), []);
}

async fn the_address_they_wrote_from_is_preferred(database: Database) {
    let store = open(&database).await;
    enrol(&store, vec![contact(1, &[])]).await;
    let other = telegram(&store, 0).await;
    let invited = async |prefer: &'static str| {
        work!(store, tx => tx.invitees("fish", &[], prefer, 0, 9)).unwrap().remove(0).urn
    };
    assert_eq!(invited("telegram").await, other.as_str());
    assert_eq!(invited("tel").await, hash(1).as_str());
    telegram(&store, NOW).await;
    assert_eq!(invited("tel").await, other.as_str(), "they wrote from there");
    let gone = vec![other.as_str().to_owned()];
    work!(store, tx => async { tx.gone(&gone, NOW).await }).unwrap();
    assert_eq!(invited("telegram").await, hash(1).as_str(), "and are there no more");
    telegram(&store, NOW + 1).await;
    assert_eq!(invited("tel").await, other.as_str(), "they are back");
}

async fn what_was_sent_unasked_is_counted_for_a_day(database: Database) {
    let store = open(&database).await;
    enrol(&store, vec![contact(1, &[]), contact(2, &[])]).await;
    let round = |id, n| Queued { rank: 1, ..message(id, n) };
    queue(&store, vec![round(1, 1), round(2, 1), message(3, 1), round(4, 2)]).await;
    claim(&store, NOW, 9).await;
    // Two parts that the network does not join are two messages.
    mark(&store, vec![Mark { parts: 2, ..sent(1, &[]) }, sent(3, &[])]).await;
    let failed = Mark { status: "failed", ..sent(4, &[]) };
    mark(&store, vec![Mark { status: "unconfirmed", ..sent(2, &[]) }, failed]).await;
    queue(&store, vec![round(5, 1), round(6, 2), message(7, 1)]).await;
    let counted = async |since: i64| {
        let claimed = work!(store, tx => tx.claim_up_to("sms", NOW, 9, 9, since)).unwrap();
        work!(store, tx => tx.requeue(NOW + 1)).unwrap();
        claimed.iter().map(|c| (c.id, c.unasked)).collect::<Vec<_>>()
    };
    let nothing = (0, 0);
    assert_eq!(counted(NOW - 1).await, [(7, (3, NOW)), (5, (3, NOW)), (6, nothing)]);
    assert_eq!(counted(NOW).await, [(7, nothing), (5, nothing), (6, nothing)]);
}

async fn only_replies_are_claimed_where_there_is_room_for_no_more(database: Database) {
    let store = open(&database).await;
    enrol(&store, vec![contact(1, &[])]).await;
    queue(&store, vec![Queued { rank: 1, ..message(1, 1) }, message(2, 1)]).await;
    let replies = work!(store, tx => tx.claim_up_to("sms", NOW, 9, 0, NOW)).unwrap();
    assert_eq!(ids(&replies), [2]);
    assert_eq!(ids(&claim(&store, NOW, 9).await), [1]);
}
