//! What was said, and what is read of it.

use std::collections::HashSet;

use suara::domain::session::Act;
use suara::store::{AnswerRow, ExportRow, Heard, OpenAnswer, SessionRow, StoredAnswer};

use super::*;

on_both!(
    an_answer_is_kept_and_corrected,
    a_dropped_answer_takes_its_file_along,
    a_file_is_kept_sealed_and_replaced,
    old_files_are_forgotten_some_at_a_time,
    what_is_kept_of_a_person_is_theirs_alone,
    consents_are_all_kept,
    a_message_is_heard_once,
    old_messages_are_forgotten_some_at_a_time,
    an_update_that_cannot_be_read_is_kept_once,
    a_scan_reads_every_session_of_its_version,
    scans_turn_their_pages_without_losing_or_doubling,
);

fn answer(session: i64, question: &str, value: &str) -> StoredAnswer {
    StoredAnswer {
        session,
        question: question.to_owned(),
        state: "kept",
        value: value.to_owned(),
        raw: format!("  {value}!"),
        language: "km".to_owned(),
        channel: "sms".to_owned(),
        message: format!("{session}/{question}/{value}"),
        late: false,
        mentions_stop: false,
    }
}

async fn keep(store: &Store, answers: Vec<StoredAnswer>, at: i64) {
    work!(store, tx => tx.keep_answers(&answers, at)).unwrap();
}

/// Question, state, what was said and (in words) when, whether it was corrected, whether it speaks of stopping.
type Scanned = (String, String, String, i64, bool, bool);

async fn scanned(store: &Store, consultation: i64) -> Vec<Scanned> {
    let mut rows = Vec::new();
    let each = |row: AnswerRow<'_>| {
        assert_eq!(row.language, if row.state == "text" { "km" } else { "" });
        let [question, state, said] = [row.question, row.state, row.said].map(str::to_owned);
        rows.push((question, state, said, row.at, row.corrected, row.mentions_stop));
    };
    store.scan_answers(consultation, each).await.unwrap();
    rows.sort();
    rows
}

/// One contact with sessions 1 (of consultation 5) and 2 (of consultation 6).
async fn two_sessions(database: &Database) -> Store {
    let store = open(database).await;
    enrol(&store, vec![contact(1, &["weavers", "fishers"])]).await;
    keep_session(&store, 1, session(1, 5, Stage::Asking), None).await;
    keep_session(&store, 1, session(2, 6, Stage::Asking), None).await;
    store
}

async fn an_answer_is_kept_and_corrected(database: Database) {
    let store = two_sessions(&database).await;
    let open = |question: &str, state, raw: &str, at| {
        (StoredAnswer { state, raw: raw.to_owned(), ..answer(1, question, "") }, at)
    };
    for (stored, at) in [
        (answer(1, "catch", "yes"), NOW),
        (answer(2, "catch", "no"), NOW),
        open("why", "text", "ទឹកក្តៅ", NOW + 1),
        open("how", "review", "maybe", NOW + 2),
        (StoredAnswer { mentions_stop: true, ..answer(1, "catch", "no") }, NOW + 3),
        (StoredAnswer { late: true, ..answer(1, "when", "now") }, NOW + 4),
    ] {
        keep(&store, vec![stored], at).await;
    }
    let row = |question: &str, state: &str, said: &str, at, corrected, stop| -> Scanned {
        (question.to_owned(), state.to_owned(), said.to_owned(), at, corrected, stop)
    };
    // All but the one that came too late.
    assert_eq!(
        scanned(&store, 5).await,
        [
            row("catch", "kept", "no", 0, true, true),
            row("how", "review", "", 0, false, false),
            row("why", "text", "ទឹកក្តៅ", NOW + 1, false, false),
        ]
    );
    // What stands between answers cannot be said.
    keep(&store, vec![open("why", "text", "a\u{1e}b\u{1f}c", 0).0], NOW + 5).await;
    assert_eq!(scanned(&store, 5).await[2].2, "a b\u{1f}c");
    keep(&store, vec![open("why", "text", "ទឹកក្តៅ", 0).0], NOW + 1).await;
    assert_eq!(scanned(&store, 7).await, []);
    let words = |question: &str, state: &str, raw: &str| OpenAnswer {
        session_id: 1,
        question: question.to_owned(),
        state: state.to_owned(),
        raw: raw.to_owned(),
        language: "km".to_owned(),
    };
    let newest = [words("how", "review", "maybe"), words("why", "text", "ទឹកក្តៅ")];
    assert_eq!(store.open_answers(5, 9).await.unwrap(), newest);
    assert_eq!(store.open_answers(5, 1).await.unwrap(), newest[..1]);
    let pair = |question: &str, raw: &str| (question.to_owned(), raw.to_owned());
    assert_eq!(
        store.raw_of(1).await.unwrap(),
        [pair("catch", "  no!"), pair("how", "maybe"), pair("when", "  now!"), pair("why", "ទឹកក្តៅ")]
    );
    let mut exported = Vec::new();
    store.scan_export(5, |row| exported.push(row)).await.unwrap();
    assert_eq!(exported.iter().map(|row| row.late).collect::<Vec<_>>(), [0, 0, 1, 0]);
    let first = ExportRow {
        session_id: 1,
        contact_id: 1,
        country: "KH".to_owned(),
        language: "km".to_owned(),
        channel: "sms".to_owned(),
        question: "catch".to_owned(),
        state: "kept".to_owned(),
        value: "no".to_owned(),
        raw: "  no!".to_owned(),
        answered_at: NOW,
        corrected_at: Some(NOW + 3),
        late: 0,
        mentions_stop: 1,
    };
    assert_eq!(exported[0], first);
    // The message an answer was read from: the newest one.
    let of = async |contact: i64, key: &'static str| {
        work!(store, tx => tx.answer_of_message(contact, key)).unwrap()
    };
    assert_eq!(of(1, "1/catch/no").await, Some((1, "catch".to_owned())));
    assert_eq!(of(1, "2/catch/no").await, Some((2, "catch".to_owned())));
    assert_eq!(of(2, "1/catch/no").await, None, "somebody else's");
    assert_eq!(of(1, "1/catch/yes").await, None);
}

async fn a_dropped_answer_takes_its_file_along(database: Database) {
    let store = two_sessions(&database).await;
    keep(&store, vec![answer(1, "catch", "yes"), answer(1, "why", "x"), answer(2, "catch", "yes")], NOW)
        .await;
    for session in [1, 2] {
        work!(store, tx => tx.keep_media(session, "catch", "audio/ogg", "sealed", NOW)).unwrap();
    }
    work!(store, tx => tx.drop_answers(&[(1, "catch".to_owned()), (1, "nothing".to_owned())])).unwrap();
    assert_eq!(scanned(&store, 5).await.iter().map(|a| a.0.as_str()).collect::<Vec<_>>(), ["why"]);
    assert_eq!(scanned(&store, 6).await.len(), 1);
    assert_eq!(number(&store, "select count(*) from media").await, 1);
    assert_eq!(number(&store, "select max(session_id) from media").await, 2);
}

async fn a_file_is_kept_sealed_and_replaced(database: Database) {
    let store = two_sessions(&database).await;
    for (mime, bytes) in [("audio/ogg", b"OggS the voice of somebody".as_slice()), ("image/jpeg", b"a photo")]
    {
        let sealed = key().seal_bytes(bytes, "1/voice").unwrap();
        work!(store, tx => tx.keep_media(1, "voice", mime, &sealed, NOW)).unwrap();
    }
    assert_eq!(number(&store, "select count(*) from media").await, 1);
    assert_eq!(word(&store, "select mime from media").await, "image/jpeg");
    let sealed = word(&store, "select sealed from media").await;
    assert_eq!(key().open_bytes(&sealed, "1/voice").as_deref(), Some(b"a photo".as_slice()));
    assert_eq!(key().open_bytes(&sealed, "2/voice"), None, "another's");
    let bytes = database.on_disk();
    assert!(!bytes.windows(9).any(|window| window == b"the voice"));
}

async fn old_files_are_forgotten_some_at_a_time(database: Database) {
    let store = two_sessions(&database).await;
    for (question, at) in [("a", NOW), ("b", NOW), ("c", NOW), ("d", NOW + 1)] {
        work!(store, tx => tx.keep_media(1, question, "audio/ogg", "sealed", at)).unwrap();
    }
    let forget = async |before: i64, most: i64| work!(store, tx => tx.forget_media(before, most)).unwrap();
    assert_eq!(forget(NOW, 9).await, 0);
    assert_eq!(forget(NOW + 1, 2).await, 2);
    assert_eq!(forget(NOW + 1, 2).await, 1);
    assert_eq!(forget(NOW + 1, 2).await, 0);
    assert_eq!(word(&store, "select question from media").await, "d");
}

async fn what_is_kept_of_a_person_is_theirs_alone(database: Database) {
    let store = two_sessions(&database).await;
    enrol(&store, vec![contact(2, &["weavers"])]).await;
    keep_session(&store, 2, session(3, 5, Stage::Asking), None).await;
    let kept = StoredAnswer { state: "text", late: true, mentions_stop: true, ..answer(1, "why", "") };
    keep(&store, vec![kept, answer(2, "catch", "yes"), answer(3, "catch", "no")], NOW).await;
    let consent = |id, act| {
        let [version, language, channel, message] = ["fish v1", "km", "sms", "key"].map(str::to_owned);
        (id, 1, None, act, version, language, channel, message)
    };
    let consents = [consent(7, Act::OptedOut), consent(8, Act::OptedIn), consent(9, Act::OptedOut)];
    work!(store, tx => tx.keep_consents(&consents, NOW)).unwrap();
    let of = async |n: i64| {
        let hashes = [hash(n).as_str().to_owned(), String::new()];
        let mut kept = store.kept_of(&hashes).await.unwrap();
        kept.sort();
        kept.iter().map(|(name, value)| format!("{name}: {value}")).collect::<Vec<_>>().join("; ")
    };
    assert_eq!(
        of(1).await,
        "catch: yes; joined fishers: ; joined weavers: ; language: km; opted-in: ; opted-out: ; opted-out (2): ; \
         why:   ! (late) (mentions stop)"
    );
    assert_eq!(of(2).await, "catch: no; joined weavers: ; language: km");
    assert_eq!(of(3).await, "");
}

async fn consents_are_all_kept(database: Database) {
    let store = two_sessions(&database).await;
    let acts = [Act::Joined, Act::Agreed, Act::Declined, Act::OptedOut, Act::OptedIn];
    let consents: Vec<_> = (1..)
        .zip(acts)
        .map(|(id, act)| {
            let session = (act == Act::Agreed).then_some(1);
            let [version, language, channel, message] = ["fish v1", "km", "sms", "key"].map(str::to_owned);
            (id, 1, session, act, version, language, channel, message)
        })
        .collect();
    work!(store, tx => tx.keep_consents(&consents, NOW)).unwrap();
    assert_eq!(
        word(&store, "select string_agg(act, ' ') from (select act from consent order by id) as c").await,
        "joined agreed declined opted-out opted-in"
    );
    assert_eq!(
        word(
            &store,
            "select version || language || channel || message || cast(at as text) from consent where session_id = 1"
        )
        .await,
        format!("fish v1kmsmskey{NOW}")
    );
}

fn heard(key: &str) -> Heard {
    Heard {
        key: key.to_owned(),
        contact: 1,
        channel: "sms".to_owned(),
        kind: "text",
        text: "១".to_owned(),
        sent_at: None,
    }
}

async fn hear(store: &Store, keys: &'static [&'static str], now: i64) -> HashSet<String> {
    work!(store, tx => async {
        let heard: Vec<Heard> = keys.iter().map(|key| heard(key)).collect();
        tx.hear(&heard.iter().collect::<Vec<_>>(), now).await
    })
    .unwrap()
}

async fn a_message_is_heard_once(database: Database) {
    let store = open(&database).await;
    let keys = |keys: &[&str]| keys.iter().map(|k| (*k).to_owned()).collect::<HashSet<_>>();
    assert_eq!(hear(&store, &["a", "b", "a"], NOW).await, keys(&["a", "b"]));
    assert_eq!(hear(&store, &["b", "c"], NOW + 1).await, keys(&["c"]));
    assert_eq!(hear(&store, &["a", "b", "c"], NOW + 2).await, keys(&[]));
    assert_eq!(hear(&store, &[], NOW).await, keys(&[]));
    assert_eq!(number(&store, "select count(*) from inbound").await, 3);
    assert_eq!(number(&store, "select received_at from inbound where key = 'b'").await, NOW);
}

async fn old_messages_are_forgotten_some_at_a_time(database: Database) {
    let store = open(&database).await;
    hear(&store, &["a", "b", "c"], NOW).await;
    hear(&store, &["d"], NOW + 1).await;
    let forget = async |before: i64, most: i64| work!(store, tx => tx.forget_heard(before, most)).unwrap();
    assert_eq!(forget(NOW, 9).await, 0);
    assert_eq!(forget(NOW + 1, 2).await, 2);
    assert_eq!(forget(NOW + 1, 2).await, 1);
    assert_eq!(forget(NOW + 1, 2).await, 0);
    assert_eq!(word(&store, "select string_agg(key, ' ') from inbound").await, "d");
}

async fn an_update_that_cannot_be_read_is_kept_once(database: Database) {
    let store = open(&database).await;
    for (channel, sealed) in [("tg", "first"), ("tg", "second"), ("other", "third")] {
        work!(store, tx => tx.keep_unread(channel, "77", sealed, NOW)).unwrap();
    }
    assert_eq!(
        word(&store, "select string_agg(sealed, ' ') from (select sealed from unread order by sealed) as u")
            .await,
        "first third"
    );
}

async fn a_scan_reads_every_session_of_its_version(database: Database) {
    let store = two_sessions(&database).await;
    let mut rows = Vec::new();
    store.scan_sessions(5, |row| rows.push(row)).await.unwrap();
    let mut groups: Vec<&str> = rows[0].groups.split(',').collect();
    groups.sort_unstable();
    assert_eq!(groups, ["fishers", "weavers"]);
    assert_eq!(
        rows,
        [SessionRow {
            id: 1,
            contact_id: 1,
            country: "KH".to_owned(),
            language: "km".to_owned(),
            channel: "sms".to_owned(),
            groups: rows[0].groups.clone(),
            stage: "asking".to_owned(),
            invited_at: NOW,
            reached_at: None,
            started_at: Some(NOW),
            ended_at: None,
            given: 0,
            opted_out_at: None,
        }]
    );
}

async fn scans_turn_their_pages_without_losing_or_doubling(database: Database) {
    let store = open(&database).await;
    // Two more than two pages of sessions, three answers each: the pages of answers end within sessions.
    const SESSIONS: i64 = 40_002;
    enrol(&store, vec![contact(1, &[])]).await;
    work!(store, tx => raw(tx, "
        insert into session (id, contact_id, consultation_id, stage, position, tries, given, language, channel,
            invited_at, reminders)
        with recursive n(i) as (select 1 union all select i + 1 from n where i < 40002)
        select i, 1, -i, 'asking', 0, 0, '', 'km', 'sms', 0, 0 from n;
        insert into answer (session_id, question, state, value, raw, language, channel, message, late,
            mentions_stop, answered_at)
        select s.id, q.question, 'kept', 'yes', '', 'km', 'sms', '', 0, 0, 0
            from session s, (select 'catch' as question union all select 'needs' union all select 'why') as q;
        update session set contact_id = id;
        update session set consultation_id = 5;
        insert into contact (id, country, language, language_chosen, enrolled, created_at)
            select id, 'KH', 'km', 0, '', 0 from session where id > 1"))
    .unwrap();
    let mut next = 1;
    store
        .scan_sessions(5, |row| {
            assert_eq!(row.id, next);
            next += 1;
        })
        .await
        .unwrap();
    assert_eq!(next, SESSIONS + 1);
    let (mut count, questions) = (0, ["catch", "needs", "why"]);
    let mut session = Vec::new();
    store
        .scan_answers(5, |row| {
            assert_eq!(row.session_id, count / 3 + 1);
            session.push(row.question.to_owned());
            if session.len() == 3 {
                session.sort();
                assert_eq!(session, questions);
                session.clear();
            }
            count += 1;
        })
        .await
        .unwrap();
    assert_eq!(count, SESSIONS * 3);
    count = 0;
    store
        .scan_export(5, |row| {
            assert_eq!(
                (row.session_id, row.question.as_str()),
                (count / 3 + 1, questions[(count % 3) as usize])
            );
            count += 1;
        })
        .await
        .unwrap();
    assert_eq!(count, SESSIONS * 3);
    // A page that is exactly full is followed by an empty one.
    work!(store, tx => raw(tx, "delete from session where id > 20000; delete from answer where session_id > 20000"))
        .unwrap();
    let mut rows = 0;
    store.scan_sessions(5, |_| rows += 1).await.unwrap();
    assert_eq!(rows, 20_000);
}
