//! Rules that were overridden, and whom SMS reaches.

use suara::store::OverrideRow;

use super::*;

on_both!(an_override_keeps_its_first_reason, an_audience_by_sms_is_counted_by_country);

async fn an_override_keeps_its_first_reason(database: Database) {
    let store = open(&database).await;
    let row = |consultation_id, rule: &str, reason: &str, at| OverrideRow {
        consultation_id,
        rule: rule.to_owned(),
        reason: reason.to_owned(),
        who: "sok".to_owned(),
        at,
    };
    let first = [
        row(5, "MY-links", "a letter", NOW),
        row(5, "MY-label", "a call", NOW + 1),
        row(6, "MY-links", "-", NOW),
    ];
    let generation = work!(store, tx => tx.generation()).unwrap();
    for kept in first.clone() {
        work!(store, tx => tx.override_rule(&kept)).unwrap();
    }
    let later = row(5, "MY-links", "another", NOW + 9);
    work!(store, tx => tx.override_rule(&later)).unwrap();
    assert_eq!(store.overrides_of(5).await.unwrap(), first[..2]);
    assert_eq!(store.overrides_of(7).await.unwrap(), []);
    assert_eq!(work!(store, tx => tx.overrides()).unwrap().len(), 3);
    assert!(
        work!(store, tx => tx.generation()).unwrap() > generation,
        "whoever knows what is asked reads it again"
    );
}

async fn an_audience_by_sms_is_counted_by_country(database: Database) {
    let store = open(&database).await;
    let of = |n, country: &str, scheme, groups: &[&str]| NewContact {
        country: country.to_owned(),
        scheme,
        ..contact(n, groups)
    };
    enrol(
        &store,
        vec![
            of(1, "KH", "tel", &["fish"]),
            of(2, "KH", "tel", &[]),
            of(3, "MY", "tel", &["fish"]),
            of(4, "TH", "telegram", &["fish"]),
            of(5, "VN", "tel", &["fish"]),
        ],
    )
    .await;
    work!(store, tx => raw(tx, "update contact set opted_out_at = 1 where id = 5")).unwrap();
    let counted = async |groups: &[&str]| {
        let groups: Vec<String> = groups.iter().map(|group| (*group).to_owned()).collect();
        store.audience_by_sms(&groups).await.unwrap()
    };
    let by = |country: &str, people| (country.to_owned(), people);
    assert_eq!(counted(&[]).await, [by("KH", 2), by("MY", 1)]);
    assert_eq!(counted(&["fish"]).await, [by("KH", 1), by("MY", 1)]);
    assert_eq!(counted(&["weavers"]).await, []);
}
