//! Contacts, their addresses, groups and sessions.

use suara::domain::session::Asked;
use suara::store::{ContactChange, Enrolled, Forgotten, Group, UrnChange};

use super::*;

on_both!(
    enrolling_twice_changes_nothing,
    a_stranger_is_enrolled_by_a_list_and_keeps_the_rest,
    a_list_takes_nobody_back_who_opted_out,
    a_long_list_is_enrolled_whole,
    a_person_is_found_with_all_that_is_theirs,
    contacts_keep_how_they_agreed_first,
    an_address_is_heard_where_it_was_heard_last,
    sessions_keep_their_first_moments,
    two_ways_to_one_person_become_one,
    joining_somebody_who_opted_out_keeps_them_out,
    who_is_forgotten_is_counted_and_no_more,
    groups_are_added_once,
    an_audience_is_counted_by_group,
    consultations_go_from_draft_to_closed,
);

async fn people(store: &Store, hashes: &[UrnHash]) -> Vec<Option<suara::store::Found>> {
    let asked = hashes.to_vec();
    let found = work!(store, tx => async { tx.people(&asked.iter().collect::<Vec<_>>()).await }).unwrap();
    hashes.iter().map(|hash| found.get(hash).cloned()).collect()
}

async fn person(store: &Store, n: i64) -> suara::store::Found {
    people(store, &[hash(n)]).await.remove(0).unwrap()
}

fn change(n: i64, language: &str, enrolled: &str, opted_out_at: Option<i64>) -> ContactChange {
    ContactChange {
        id: n,
        country: String::new(),
        language: Language::parse(language).unwrap(),
        language_chosen: true,
        language_offered: false,
        enrolled: enrolled.to_owned(),
        opted_out_at,
    }
}

async fn keep(store: &Store, contact: ContactChange) {
    work!(store, tx => tx.keep_contacts(&[contact], NOW)).unwrap();
}

fn urn(n: i64, contact: i64, channel: &str, heard_at: i64) -> UrnChange {
    UrnChange {
        hash: hash(n),
        contact,
        scheme: "tel",
        sealed: key().seal(&tel(n), &hash(n)).unwrap(),
        channel: channel.to_owned(),
        heard_at,
    }
}

async fn enrolling_twice_changes_nothing(database: Database) {
    let store = open(&database).await;
    let list = |first_id: i64, groups: &[&str]| -> Vec<NewContact> {
        (1..=3).map(|n| NewContact { id: first_id + n, ..contact(n, groups) }).collect()
    };
    let first = list(10, &["fishers"]);
    let enrolled = work!(store, tx => tx.enrol(&first, NOW)).unwrap();
    assert_eq!(enrolled, Enrolled { new: 3, ..Enrolled::default() });
    let rows = async || {
        word(&store, "select string_agg(hash || sealed || cast(contact_id as text), ' ') from urn").await
    };
    let (before, found) = (rows().await, person(&store, 1).await);
    // The second time the list says otherwise of them: they stay as they are, but for a group that is new.
    let second: Vec<NewContact> = list(20, &["fishers", "weavers"])
        .into_iter()
        .map(|c| NewContact {
            country: "TH".to_owned(),
            language: "th".to_owned(),
            enrolled: "a call".to_owned(),
            ..c
        })
        .collect();
    let enrolled = work!(store, tx => tx.enrol(&second, NOW + 1)).unwrap();
    assert_eq!(enrolled, Enrolled { known: 3, ..Enrolled::default() });
    assert_eq!(rows().await, before);
    let mut again = person(&store, 1).await;
    assert_eq!(again.person.groups, ["fishers", "weavers"]);
    again.person.groups.pop();
    assert_eq!(again, found);
    assert_eq!(found.contact, 11);
    assert_eq!(store.contact_counts().await.unwrap(), (3, 0));
    assert_eq!(number(&store, "select count(*) from contact where enrolled = 'a form'").await, 3);
}

async fn a_stranger_is_enrolled_by_a_list_and_keeps_the_rest(database: Database) {
    let store = open(&database).await;
    keep(&store, change(1, "th", "", None)).await;
    work!(store, tx => tx.keep_urns(&[urn(1, 1, "sms", NOW)])).unwrap();
    assert!(!person(&store, 1).await.person.member);
    enrol(&store, vec![NewContact { id: 99, ..contact(1, &["fishers"]) }, contact(2, &[])]).await;
    let found = person(&store, 1).await;
    assert_eq!((found.contact, found.person.member, found.channel.as_str()), (1, true, "sms"));
    assert_eq!(
        (found.person.language, found.person.groups),
        (Language::parse("th").unwrap(), vec!["fishers".to_owned()])
    );
}

async fn a_list_takes_nobody_back_who_opted_out(database: Database) {
    let store = open(&database).await;
    enrol(&store, vec![contact(1, &[]), contact(2, &[])]).await;
    keep(&store, change(1, "km", "a form", Some(NOW))).await;
    let enrolled = work!(store, tx => tx.enrol(&[contact(1, &["fishers"]), contact(2, &[])], NOW)).unwrap();
    assert_eq!(enrolled, Enrolled { known: 2, opted_out: 1, ..Enrolled::default() });
    assert!(person(&store, 1).await.person.opted_out);
    assert_eq!(store.contact_counts().await.unwrap(), (2, 1));
}

async fn a_long_list_is_enrolled_whole(database: Database) {
    let store = open(&database).await;
    // More than one statement takes of any of its tables, and not a power of two.
    let list: Vec<NewContact> = (1..=5_000).map(|n| contact(n, &["fishers", "weavers"])).collect();
    let enrolled = work!(store, tx => tx.enrol(&list, NOW)).unwrap();
    assert_eq!(enrolled.new, 5_000);
    assert_eq!(store.contact_counts().await.unwrap(), (5_000, 0));
    assert_eq!(number(&store, "select count(*) from membership").await, 10_000);
    let all: Vec<UrnHash> = (1..=5_001).map(hash).collect();
    let found = people(&store, &all).await;
    assert!(found.iter().zip(1..).all(|(f, n)| f.as_ref().is_none_or(|f| f.contact == n)));
    assert_eq!(found.iter().flatten().count(), 5_000);
}

async fn a_person_is_found_with_all_that_is_theirs(database: Database) {
    let store = open(&database).await;
    enrol(&store, vec![contact(1, &["weavers", "fishers"]), contact(2, &[])]).await;
    let mut first = session(1, 5, Stage::Asking);
    first.position = 3;
    first.tries = 2;
    first.given.0.insert("catch".to_owned(), "yes".to_owned());
    first.given.0.insert("needs".to_owned(), "rice,boats".to_owned());
    first.reached = true;
    let second = session(2, 6, Stage::Invited);
    keep_session(&store, 1, second.clone(), None).await;
    keep_session(&store, 1, first.clone(), None).await;
    let [one, two, nobody] = people(&store, &[hash(1), hash(2), hash(3)]).await.try_into().unwrap();
    let one = one.unwrap();
    assert_eq!(one.person.sessions, [first, second]);
    assert_eq!(one.person.groups, ["fishers", "weavers"]);
    assert_eq!((one.person.country, one.person.asked), (Country::parse("KH"), Asked::Nothing));
    assert_eq!((one.asked_at, one.heard_at, one.channel.as_str()), (0, 0, ""));
    assert_eq!(two.unwrap().person.sessions, []);
    assert_eq!(nobody, None);
    assert_eq!(people(&store, &[]).await, []);
}

async fn contacts_keep_how_they_agreed_first(database: Database) {
    let store = open(&database).await;
    enrol(&store, vec![contact(1, &[])]).await;
    keep(&store, ContactChange { country: "TH".to_owned(), ..change(1, "th", "joined weavers", None) }).await;
    keep(&store, change(1, "vi", "", Some(NOW))).await;
    assert_eq!(
        word(&store, "select country || ' ' || language || ' ' || enrolled from contact").await,
        "KH vi a form",
        "the first country and consent, the newest language"
    );
    keep(&store, change(1, "vi", "", Some(NOW + 5))).await;
    assert_eq!(number(&store, "select opted_out_at from contact").await, NOW, "since the first STOP");
    keep(&store, change(1, "vi", "", None)).await;
    assert!(!person(&store, 1).await.person.opted_out);
    keep(&store, ContactChange { country: "TH".to_owned(), ..change(2, "th", "", None) }).await;
    keep(&store, ContactChange { country: "LA".to_owned(), ..change(2, "th", "joined weavers", None) }).await;
    assert_eq!(
        word(&store, "select country || enrolled from contact where id = 2").await,
        "THjoined weavers"
    );
}

async fn an_address_is_heard_where_it_was_heard_last(database: Database) {
    let store = open(&database).await;
    enrol(&store, vec![contact(1, &[])]).await;
    for (channel, at, heard_on) in
        [("sms", NOW, "sms"), ("other", NOW + 1, "other"), ("sms", NOW - 1, "other")]
    {
        // Also with another contact's id: whose an address is does not change by being heard.
        work!(store, tx => tx.keep_urns(&[urn(1, 77, channel, at)])).unwrap();
        let found = person(&store, 1).await;
        assert_eq!((found.contact, found.channel.as_str()), (1, heard_on));
    }
}

async fn sessions_keep_their_first_moments(database: Database) {
    let store = open(&database).await;
    enrol(&store, vec![contact(1, &[])]).await;
    let moments = async || {
        word(
            &store,
            "select coalesce(cast(reached_at as text), '-') || ' ' || coalesce(cast(started_at as text), '-') || ' ' ||
                coalesce(cast(ended_at as text), '-') || ' ' || coalesce(cast(remind_at as text), '-') from session",
        )
        .await
    };
    let now = async |at: i64, stage: Stage, remind_at: Option<i64>| {
        let mut session = session(1, 5, stage);
        session.reached = stage != Stage::Invited;
        let change = SessionChange { contact: 1, session, channel: "sms".to_owned(), remind_at };
        work!(store, tx => tx.keep_sessions(&[change], at)).unwrap();
    };
    now(1, Stage::Invited, Some(9)).await;
    assert_eq!(moments().await, "- - - 9");
    now(2, Stage::Asking, None).await;
    now(3, Stage::Asking, None).await;
    assert_eq!(moments().await, "2 2 - -");
    now(4, Stage::Completed, None).await;
    now(5, Stage::Completed, None).await;
    assert_eq!(moments().await, "2 2 4 -");
    // Back to the last question: it has not ended.
    now(6, Stage::Asking, None).await;
    assert_eq!(moments().await, "2 2 - -");
}

async fn two_ways_to_one_person_become_one(database: Database) {
    let store = open(&database).await;
    // 1 was enrolled by telephone; 2 wrote to us by Telegram, and now shared that number.
    enrol(&store, vec![contact(1, &["fishers"]), contact(2, &["fishers", "weavers"]), contact(3, &[])]).await;
    keep_session(&store, 1, session(1, 5, Stage::Asking), None).await;
    keep_session(&store, 2, session(2, 5, Stage::Invited), Some(NOW)).await;
    keep_session(&store, 2, session(3, 6, Stage::Asking), Some(NOW)).await;
    keep_session(&store, 1, session(4, 7, Stage::Invited), Some(NOW)).await;
    keep_session(&store, 2, session(5, 7, Stage::Completed), None).await;
    keep_session(&store, 1, session(6, 8, Stage::Asking), None).await;
    keep_session(&store, 2, session(7, 8, Stage::Completed), None).await;
    queue(&store, vec![message(1, 2)]).await;
    work!(store, tx => tx.join_contacts(2, 1)).unwrap();
    work!(store, tx => tx.join_contacts(2, 1)).unwrap();
    let (one, two) = (person(&store, 1).await, person(&store, 2).await);
    assert_eq!((one.contact, two.contact), (1, 1));
    assert_eq!(one.person.groups, ["fishers", "weavers"]);
    assert_eq!(one.person.sessions.iter().map(|s| s.id).collect::<Vec<_>>(), [1, 3, 5, 6]);
    assert_eq!(claim(&store, NOW, 9).await[0].contact, 1);
    // The one who is left over is nobody: not counted, not written to, not reminded.
    assert_eq!(store.contact_counts().await.unwrap(), (2, 0));
    assert_eq!(store.audience(&[]).await.unwrap(), [("KH".to_owned(), "km".to_owned(), 2)]);
    let invited = work!(store, tx => tx.invitees("other", &[], "telegram", 0, 9)).unwrap();
    assert_eq!(invited.iter().map(|i| i.contact).collect::<Vec<_>>(), [1, 3]);
    let reminded = work!(store, tx => tx.due_reminders(NOW, "telegram", 9)).unwrap();
    assert_eq!(reminded.iter().map(|w| w.session).collect::<Vec<_>>(), [3]);
    // What it had answered stays in the count of what was asked; an invitation beside a session that went on does not.
    for (consultation, expected) in [(5, 1), (7, 1), (8, 2)] {
        let mut sessions = 0;
        store.scan_sessions(consultation, |_| sessions += 1).await.unwrap();
        assert_eq!(sessions, expected, "{consultation}");
    }
}

async fn joining_somebody_who_opted_out_keeps_them_out(database: Database) {
    let store = open(&database).await;
    for (n, enrolled) in [(1, ""), (2, "a form"), (3, "a form"), (4, "")] {
        keep(&store, change(n, "km", enrolled, (n == 2 || n == 3).then_some(NOW))).await;
        work!(store, tx => tx.keep_urns(&[urn(n, n, "sms", NOW)])).unwrap();
    }
    work!(store, tx => async {
        tx.join_contacts(2, 1).await?;
        tx.join_contacts(4, 3).await
    })
    .unwrap();
    for n in 1..=4 {
        let found = person(&store, n).await;
        assert!(found.person.opted_out && found.person.member, "{n}");
    }
    assert_eq!(store.contact_counts().await.unwrap(), (2, 2));
}

async fn groups_are_added_once(database: Database) {
    let store = open(&database).await;
    let group = |code: &str, name: &str| Group {
        code: code.to_owned(),
        name: name.to_owned(),
        country: "KH".to_owned(),
    };
    for (added, generation) in [
        (group("weavers", "Weavers"), 1),
        (group("fishers", "Fishers of Kampot"), 2),
        (group("fishers", "Others"), 2),
    ] {
        work!(store, tx => tx.add_group(&added, NOW)).unwrap();
        assert_eq!(work!(store, tx => tx.generation()).unwrap(), generation);
    }
    assert_eq!(
        work!(store, tx => tx.groups()).unwrap(),
        [group("fishers", "Fishers of Kampot"), group("weavers", "Weavers")]
    );
}

async fn an_audience_is_counted_by_group(database: Database) {
    let store = open(&database).await;
    let of = |n, groups: &[&str], language: &str| NewContact {
        language: language.to_owned(),
        ..contact(n, groups)
    };
    enrol(
        &store,
        vec![
            of(1, &["fish_1"], "km"),
            of(2, &["fish_1", "weavers"], "km"),
            of(3, &["fish21"], "vi"),
            of(4, &["fish"], "vi"),
            of(5, &["weavers"], "km"),
            of(6, &[], "th"),
        ],
    )
    .await;
    keep(&store, change(5, "km", "", Some(NOW))).await;
    keep(&store, change(7, "km", "", None)).await;
    for (groups, audience) in [
        (vec![], "KH km 2, KH th 1, KH vi 2"),
        (vec!["fish_1"], "KH km 2"),
        (vec!["fish21"], "KH vi 1"),
        (vec!["Fish", "weavers"], "KH km 1, KH vi 1"),
        (vec!["%"], ""),
        (vec!["nobody"], ""),
    ] {
        let groups: Vec<String> = groups.into_iter().map(str::to_owned).collect();
        let counted = store.audience(&groups).await.unwrap();
        let counted: Vec<String> = counted.iter().map(|(c, l, n)| format!("{c} {l} {n}")).collect();
        assert_eq!(counted.join(", "), audience, "{groups:?}");
        let people: i64 =
            audience.split(", ").filter_map(|a| a.rsplit(' ').next()?.parse::<i64>().ok()).sum();
        let invited = work!(store, tx => tx.invitees("slug", &groups, "telegram", 0, 99)).unwrap();
        assert_eq!(invited.len() as i64, people);
    }
}

async fn consultations_go_from_draft_to_closed(database: Database) {
    use suara::store::Status::{Closed, Draft, Launched};
    let store = open(&database).await;
    let add = async |id, version, file: &'static str| {
        work!(store, tx => tx.add_consultation(id, "fish", version, file, NOW)).unwrap();
    };
    let all = async || -> Vec<ConsultationRow> {
        let read = store.consultations().await.unwrap();
        assert_eq!(work!(store, tx => tx.consultations()).unwrap(), read);
        read
    };
    let row = |id, version, status, file: &str| ConsultationRow {
        id,
        slug: "fish".to_owned(),
        version,
        status,
        file: file.to_owned(),
    };
    add(1, 1, "first").await;
    add(2, 1, "second").await;
    assert_eq!(all().await, [row(1, 1, Draft, "second")]);
    assert!(!work!(store, tx => tx.close(1, NOW)).unwrap(), "a draft has not begun");
    assert!(work!(store, tx => tx.launch(1, NOW)).unwrap());
    assert!(!work!(store, tx => tx.launch(1, NOW)).unwrap(), "once");
    add(3, 1, "third").await;
    add(4, 2, "fourth").await;
    assert_eq!(all().await, [row(1, 1, Launched, "second"), row(4, 2, Draft, "fourth")]);
    let before = work!(store, tx => tx.generation()).unwrap();
    assert!(work!(store, tx => tx.close(1, NOW)).unwrap());
    assert!(!work!(store, tx => tx.close(1, NOW)).unwrap());
    assert!(!work!(store, tx => tx.launch(1, NOW)).unwrap(), "it was closed");
    assert_eq!(all().await, [row(1, 1, Closed, "second"), row(4, 2, Draft, "fourth")]);
    assert!(work!(store, tx => tx.generation()).unwrap() > before, "a running program reads them again");
}

async fn who_is_forgotten_is_counted_and_no_more(database: Database) {
    let store = open(&database).await;
    enrol(&store, vec![contact(1, &["fishers"]), contact(2, &["fishers"])]).await;
    work!(store, tx => tx.keep_urns(&[urn(3, 1, "sms", NOW)])).unwrap();
    work!(store, tx => tx.queue(&[message(7, 1), message(8, 2)], NOW)).unwrap();
    work!(store, tx => raw(
        tx,
        "insert into session (id, contact_id, consultation_id, stage, position, tries, given, language, channel,
            invited_at, remind_at, reminders)
         values (11, 1, 5, 'asking', 1, 0, 'catch=yes', 'km', 'sms', 1, 9, 0),
            (12, 2, 5, 'asking', 1, 0, 'catch=yes', 'km', 'sms', 1, 9, 0);
         insert into answer (session_id, question, state, value, raw, language, channel, message, late, mentions_stop,
            answered_at)
         select s.id, q.column1, q.column2, q.column3, 'their words', 'km', 'sms', 'k', 0, 0, 1 from session s,
            (values ('catch', 'kept', 'yes'), ('say', 'text', ''), ('show', 'media', ''), ('why', 'review', '')) as q;
         insert into media (session_id, question, mime, sealed, at)
         values (11, 'show', 'audio/ogg', 'sealed', 1), (12, 'show', 'audio/ogg', 'sealed', 1);
         insert into inbound (key, contact_id, channel, kind, text, sent_at, received_at)
         values ('k1', 1, 'sms', 'text', 'their words', null, 1), ('k2', 2, 'sms', 'text', 'their words', null, 1);
         insert into part (channel, external_id, outbound_id, status, at) values ('sms', 'p7', 7, 'sent', 1)"
    ))
    .unwrap();
    let (nobody, one) = (hash(9), hash(1));
    assert_eq!(work!(store, tx => tx.forget(&nobody, NOW)).unwrap(), None);
    let forgotten = work!(store, tx => tx.forget(&one, NOW)).unwrap();
    assert_eq!(forgotten, Some(Forgotten { addresses: 2, heard: 1, sent: 1, words: 3, counted: 1 }));
    // All that was the other's is as it was; nothing else says anything any more.
    for (what, sql, left) in [
        ("addresses", "select count(*) from urn", 1),
        ("words heard", "select count(*) from inbound where text <> ''", 1),
        ("messages known again", "select count(*) from inbound", 2),
        ("messages", "select count(*) from outbound", 1),
        ("parts", "select count(*) from part", 0),
        ("notes", "select count(*) from media", 1),
        ("answers", "select count(*) from answer", 5),
        ("answers as typed", "select count(*) from answer where raw <> ''", 4),
        ("sessions", "select count(*) from session", 2),
        ("reminders", "select count(*) from session where remind_at is not null", 1),
        ("enrolments", "select count(*) from contact where enrolled <> ''", 1),
    ] {
        assert_eq!(number(&store, sql).await, left, "{what}");
    }
    // The list still has both, by either address.
    let again = [contact(1, &["fishers"]), contact(2, &["fishers"]), contact(3, &[])];
    let enrolled = work!(store, tx => tx.enrol(&again, NOW)).unwrap();
    assert_eq!(enrolled, Enrolled { new: 0, known: 1, opted_out: 0, forgotten: 2 });
    // They come back themselves: then they are somebody new, who may be on a list like everybody.
    work!(store, tx => tx.keep_contacts(&[change(21, "km", "joined fishers", None)], NOW)).unwrap();
    work!(store, tx => tx.keep_urns(&[urn(1, 21, "sms", NOW)])).unwrap();
    let enrolled = work!(store, tx => tx.enrol(&[contact(1, &["weavers"])], NOW)).unwrap();
    assert_eq!(enrolled, Enrolled { new: 0, known: 1, opted_out: 0, forgotten: 0 });
    assert_eq!(person(&store, 1).await.contact, 21);
}
