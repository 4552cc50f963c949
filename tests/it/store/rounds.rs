//! Rounds, the reminders after them, and digests that go out.

use suara::store::{ContactChange, DueRound, DueRun, Invitee, Waiting};

use super::*;

on_both!(
    a_round_goes_on_where_it_stopped,
    only_who_agreed_and_was_not_asked_is_invited,
    who_was_heard_somewhere_is_written_to_there,
    reminders_come_due_and_end,
    a_slot_of_a_digest_begins_once,
    what_became_of_a_digest_is_kept,
    only_a_digest_left_in_hand_is_queued_again,
    a_slot_is_settled_when_no_place_waits,
);

async fn invited(store: &Store, slug: &'static str, groups: &[&str], after: i64, most: i64) -> Vec<i64> {
    let groups: Vec<String> = groups.iter().map(|g| (*g).to_owned()).collect();
    let people = work!(store, tx => tx.invitees(slug, &groups, "telegram", after, most)).unwrap();
    people.into_iter().map(|i| i.contact).collect()
}

async fn a_round_goes_on_where_it_stopped(database: Database) {
    let store = open(&database).await;
    let due = async |now: i64| work!(store, tx => tx.due_rounds(now)).unwrap();
    let round = |id, reached| DueRound { id, consultation_id: 5, reached };
    work!(store, tx => async {
        tx.plan_round(2, 5, NOW).await?;
        tx.plan_round(1, 5, NOW + 1).await
    })
    .unwrap();
    assert_eq!(due(NOW - 1).await, []);
    assert_eq!(due(NOW).await, [round(2, 0)]);
    assert_eq!(due(NOW + 1).await, [round(1, 0), round(2, 0)]);
    work!(store, tx => tx.round_reached(2, 40, None)).unwrap();
    assert_eq!(due(NOW).await, [round(2, 40)]);
    work!(store, tx => tx.round_reached(2, 90, Some(NOW + 3))).unwrap();
    assert_eq!(due(NOW + 9).await, [round(1, 0)]);
    work!(store, tx => tx.plan_round(2, 5, NOW)).unwrap_err();
}

async fn only_who_agreed_and_was_not_asked_is_invited(database: Database) {
    let store = open(&database).await;
    enrol(&store, (1..=7).map(|n| contact(n, if n % 2 == 0 { &["even"] } else { &["odd"] })).collect()).await;
    let change = |id, enrolled: &str, opted_out_at| ContactChange {
        id,
        country: "KH".to_owned(),
        language: Language::parse("km").unwrap(),
        language_chosen: false,
        language_offered: false,
        enrolled: enrolled.to_owned(),
        opted_out_at,
    };
    let wishes = [change(3, "", Some(NOW)), change(8, "", None)];
    work!(store, tx => tx.keep_contacts(&wishes, NOW)).unwrap();
    // Two versions of one consultation, and another one.
    work!(store, tx => async {
        tx.add_consultation(1, "fish", 1, "", NOW).await?;
        tx.add_consultation(2, "fish", 2, "", NOW).await?;
        tx.add_consultation(3, "rice", 1, "", NOW).await
    })
    .unwrap();
    keep_session(&store, 4, session(1, 1, Stage::Completed), None).await;
    keep_session(&store, 5, session(2, 2, Stage::Declined), None).await;
    assert_eq!(invited(&store, "fish", &[], 0, 99).await, [1, 2, 6, 7]);
    assert_eq!(invited(&store, "rice", &[], 0, 99).await, [1, 2, 4, 5, 6, 7]);
    assert_eq!(invited(&store, "fish", &["even"], 0, 99).await, [2, 6]);
    assert_eq!(invited(&store, "fish", &["odd", "even"], 2, 1).await, [6]);
    assert!(invited(&store, "fish", &[], 7, 99).await.is_empty());
}

async fn who_was_heard_somewhere_is_written_to_there(database: Database) {
    let store = open(&database).await;
    enrol(&store, vec![contact(1, &[])]).await;
    let telegram = Urn::Telegram(77);
    let heard = suara::store::UrnChange {
        hash: key().hash(&telegram),
        contact: 1,
        scheme: "telegram",
        sealed: key().seal(&telegram, &key().hash(&telegram)).unwrap(),
        channel: "tg".to_owned(),
        heard_at: NOW,
    };
    work!(store, tx => tx.keep_urns(&[heard])).unwrap();
    let expected = Invitee {
        contact: 1,
        country: "KH".to_owned(),
        language: "km".to_owned(),
        urn: key().hash(&telegram).as_str().to_owned(),
        scheme: "telegram".to_owned(),
        channel: "tg".to_owned(),
    };
    assert_eq!(work!(store, tx => tx.invitees("fish", &[], "telegram", 0, 9)).unwrap(), [expected]);
    keep_session(&store, 1, session(1, 1, Stage::Invited), Some(NOW)).await;
    let waiting = work!(store, tx => tx.due_reminders(NOW, "telegram", 9)).unwrap();
    assert_eq!((waiting.len(), waiting[0].channel.as_str()), (1, "tg"));
}

async fn reminders_come_due_and_end(database: Database) {
    let store = open(&database).await;
    enrol(&store, (1..=4).map(|n| contact(n, &[])).collect()).await;
    for (n, at) in [(1, Some(NOW + 1)), (2, Some(NOW)), (3, None), (4, Some(NOW))] {
        keep_session(&store, n, session(n, 5, Stage::Invited), at).await;
    }
    let out = ContactChange {
        id: 4,
        country: String::new(),
        language: Language::parse("km").unwrap(),
        language_chosen: false,
        language_offered: false,
        enrolled: String::new(),
        opted_out_at: Some(NOW),
    };
    work!(store, tx => tx.keep_contacts(&[out], NOW)).unwrap();
    let due =
        async |now: i64, most: i64| work!(store, tx => tx.due_reminders(now, "telegram", most)).unwrap();
    let waiting = |n: i64, reminders| Waiting {
        contact: n,
        session: n,
        reminders,
        urn: hash(n).as_str().to_owned(),
        scheme: "tel".to_owned(),
        channel: String::new(),
    };
    assert_eq!(due(NOW - 1, 9).await, []);
    assert_eq!(due(NOW + 1, 9).await, [waiting(2, 0), waiting(1, 0)]);
    assert_eq!(due(NOW + 1, 1).await, [waiting(2, 0)]);
    work!(store, tx => tx.reminded(&[(2, 1, Some(NOW + 5)), (1, 1, None)])).unwrap();
    assert_eq!(due(NOW + 4, 9).await, []);
    assert_eq!(due(NOW + 5, 9).await, [waiting(2, 1)]);
    work!(store, tx => tx.reminded(&[(2, 2, None)])).unwrap();
    assert_eq!(due(i64::MAX, 9).await, []);
}

fn run(slot: i64, target: &str, attempts: i64) -> DueRun {
    DueRun {
        job: "weekly".to_owned(),
        slot,
        target: target.to_owned(),
        missed: 2,
        since: Some(NOW - 9),
        attempts,
    }
}

async fn begin(store: &Store, slot: i64, targets: &[&str]) {
    let targets: Vec<String> = targets.iter().map(|t| (*t).to_owned()).collect();
    work!(store, tx => tx.begin_slot("weekly", slot, &targets, 2, Some(NOW - 9))).unwrap();
}

async fn claimed(store: &Store, now: i64) -> Vec<DueRun> {
    let mut runs = work!(store, tx => tx.claim_runs(now)).unwrap();
    runs.sort_by(|a, b| (a.slot, &a.target).cmp(&(b.slot, &b.target)));
    runs
}

async fn a_slot_of_a_digest_begins_once(database: Database) {
    let store = open(&database).await;
    let last = async || work!(store, tx => tx.last_slot("weekly")).unwrap();
    assert_eq!(last().await, None);
    let asking = (0..4).map(|_| async {
        begin(&store, NOW, &["file", "mail"]).await;
        claimed(&store, NOW).await
    });
    let runs = futures_util::future::join_all(asking).await.concat();
    assert_eq!(runs.len(), 2, "{runs:?}");
    assert!(runs.contains(&run(NOW, "file", 1)) && runs.contains(&run(NOW, "mail", 1)));
    // A place that was added to the configuration gets that slot too, the others not again.
    begin(&store, NOW, &["file", "mail", "telegram"]).await;
    assert_eq!(claimed(&store, NOW).await, [run(NOW, "telegram", 1)]);
    begin(&store, NOW + 7, &["file"]).await;
    assert_eq!(claimed(&store, NOW + 6).await, []);
    assert_eq!(last().await, Some(NOW + 7));
    assert_eq!(work!(store, tx => tx.last_slot("monthly")).unwrap(), None);
}

async fn what_became_of_a_digest_is_kept(database: Database) {
    let store = open(&database).await;
    begin(&store, NOW, &["file", "mail", "telegram"]).await;
    let runs = claimed(&store, NOW).await;
    let ends = [("sent", NOW, ""), ("queued", NOW + 5, "later"), ("failed", NOW, "refused: 550")];
    for (run, (status, due_at, error)) in runs.into_iter().zip(ends) {
        work!(store, tx => tx.mark_run(&run, status, due_at, error)).unwrap();
    }
    assert_eq!(claimed(&store, NOW + 4).await, []);
    assert_eq!(claimed(&store, NOW + 5).await, [run(NOW, "mail", 2)]);
    begin(&store, NOW + 7, &["file"]).await;
    let row = |slot, target: &str, status: &str, error: &str| {
        ("weekly".to_owned(), slot, target.to_owned(), status.to_owned(), error.to_owned())
    };
    assert_eq!(
        store.runs(9).await.unwrap(),
        [
            row(NOW + 7, "file", "queued", ""),
            row(NOW, "file", "sent", ""),
            row(NOW, "mail", "sending", "later"),
            row(NOW, "telegram", "failed", "refused: 550"),
        ]
    );
    assert_eq!(store.runs(1).await.unwrap().len(), 1);
    assert_eq!(number(&store, "select count(sent_at) from digest_run").await, 1);
}

async fn only_a_digest_left_in_hand_is_queued_again(database: Database) {
    let store = open(&database).await;
    begin(&store, NOW, &["file", "mail"]).await;
    let mail = claimed(&store, NOW + 1).await.remove(1);
    work!(store, tx => tx.mark_run(&mail, "sent", NOW + 2, "")).unwrap();
    // Another program on the same database has it in hand at this very moment.
    assert_eq!(work!(store, tx => tx.requeue_runs(NOW + 1)).unwrap(), 0);
    assert_eq!(work!(store, tx => tx.requeue_runs(NOW + 2)).unwrap(), 1);
    assert_eq!(claimed(&store, NOW + 3).await, [run(NOW, "file", 2)]);
}

async fn a_slot_is_settled_when_no_place_waits(database: Database) {
    let store = open(&database).await;
    let settled = async || work!(store, tx => tx.slot_is_settled("weekly", NOW)).unwrap();
    assert!(settled().await, "there is none");
    begin(&store, NOW, &["file", "mail"]).await;
    assert!(!settled().await);
    for (run, status) in claimed(&store, NOW).await.into_iter().zip(["sent", "failed"]) {
        assert!(!settled().await);
        work!(store, tx => tx.mark_run(&run, status, NOW, "")).unwrap();
    }
    assert!(settled().await);
}
