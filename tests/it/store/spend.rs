//! What was spent, by consultation and day, and whom a round would reach.

use std::collections::BTreeMap;

use chrono::NaiveDate;
use suara::domain::cost::{Amount, Spent, Sums};
use suara::store::Audience;

use super::*;

on_both!(
    what_is_spent_adds_up_by_day_and_in_all,
    two_programs_spend_from_one_account,
    who_would_be_invited_is_counted_by_the_way_that_a_round_takes,
    a_claimed_message_comes_with_its_consultation,
);

fn day(day: u32) -> NaiveDate {
    NaiveDate::from_ymd_opt(2026, 12, day).unwrap()
}

fn sums(text: &str) -> Sums {
    text.split(", ").map(|amount| Amount::parse(amount).unwrap()).collect()
}

async fn spend(store: &Store, slug: &str, on: u32, text: &str) {
    let spent = BTreeMap::from([((slug.to_owned(), day(on)), sums(text))]);
    work!(store, tx => tx.spend(&spent)).unwrap();
}

async fn what_is_spent_adds_up_by_day_and_in_all(database: Database) {
    let store = open(&database).await;
    assert_eq!(store.spent_of("fish", day(1)).await.unwrap(), Spent::default());
    spend(&store, "fish", 1, "1.25 USD, 3 segments").await;
    spend(&store, "fish", 2, "0.000001 USD, 40 PHP, 2 segments").await;
    spend(&store, "fish", 2, "0.75 USD, 0 KHR").await;
    spend(&store, "rice", 2, "9 USD").await;
    spend(&store, "", 2, "7 USD").await;
    let given_back = {
        let mut back = Sums::default();
        back.less(&sums("0.25 USD, 1 segments"));
        BTreeMap::from([(("fish".to_owned(), day(1)), back)])
    };
    work!(store, tx => tx.spend(&given_back)).unwrap();
    work!(store, tx => tx.spend(&BTreeMap::new())).unwrap();
    for (on, today) in [
        (1, "1 USD, 0 PHP, 2 segments"),
        (2, "0.750001 USD, 40 PHP, 2 segments"),
        (3, "0 USD, 0 PHP, 0 segments"),
    ] {
        let spent = store.spent_of("fish", day(on)).await.unwrap();
        assert_eq!(spent, Spent { all: sums("1.750001 USD, 40 PHP, 4 segments"), day: sums(today) });
        let asked =
            [("fish".to_owned(), day(on)), ("nobody".to_owned(), day(on)), ("rice".to_owned(), day(2))];
        let several = work!(store, tx => tx.spent(&asked)).unwrap();
        assert_eq!(several.get("fish"), Some(&spent));
        assert_eq!(several["rice"].day, sums("9 USD"));
        assert_eq!(several.len(), 2);
    }
}

async fn two_programs_spend_from_one_account(database: Database) {
    let stores = [open(&database).await, open(&database).await];
    let spending = (0..40).map(|n| {
        let store = stores[n % 2].clone();
        async move { spend(&store, "fish", 1, "0.01 USD").await }
    });
    futures_util::future::join_all(spending).await;
    assert_eq!(stores[0].spent_of("fish", day(1)).await.unwrap().all, sums("0.40 USD"));
}

async fn who_would_be_invited_is_counted_by_the_way_that_a_round_takes(database: Database) {
    let store = open(&database).await;
    let of = |n: i64| NewContact {
        country: if n == 4 { "TH" } else { "KH" }.to_owned(),
        ..contact(n, &["fishers"])
    };
    enrol(&store, (1..=5).map(of).collect()).await;
    enrol(&store, vec![contact(6, &["weavers"])]).await;
    work!(store, tx => tx.add_consultation(1, "fish", 1, "", NOW)).unwrap();
    keep_session(&store, 5, session(1, 1, Stage::Invited), None).await;
    work!(store, tx => raw(tx, "update urn set channel = 'phone', heard_at = 5 where contact_id = 3"))
        .unwrap();
    let groups = ["fishers".to_owned()];
    let some = |country: &str, channel: &str, people| Audience {
        country: country.to_owned(),
        language: "km".to_owned(),
        scheme: "tel".to_owned(),
        channel: channel.to_owned(),
        people,
    };
    let counted = store.invited_now("fish", &groups, "telegram").await.unwrap();
    assert_eq!(counted, [some("KH", "", 2), some("KH", "phone", 1), some("TH", "", 1)]);
    let invited = work!(store, tx => tx.invitees("fish", &groups, "telegram", 0, 99)).unwrap();
    assert_eq!(invited.len() as i64, counted.iter().map(|some| some.people).sum::<i64>());
    assert_eq!(store.invited_now("rice", &[], "telegram").await.unwrap().len(), 3);
}

async fn a_claimed_message_comes_with_its_consultation(database: Database) {
    let store = open(&database).await;
    enrol(&store, vec![contact(1, &[])]).await;
    work!(store, tx => tx.add_consultation(8, "fish", 1, "", NOW)).unwrap();
    keep_session(&store, 1, session(3, 8, Stage::Asking), None).await;
    let about = |id, session, rank| Queued { session, rank, ..message(id, 1) };
    queue(&store, vec![about(1, Some(3), 0), about(2, Some(3), 1), about(3, None, 0), about(4, Some(99), 0)])
        .await;
    let mut claimed = claim(&store, NOW, 9).await;
    claimed.sort_by_key(|message| message.id);
    let consultations: Vec<_> = claimed.iter().map(|message| message.consultation).collect();
    assert_eq!(consultations, [Some(8), Some(8), None, None]);
}
