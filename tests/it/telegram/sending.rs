//! What we send arrives, or says whose turn it is.

use super::*;

#[tokio::test]
async fn a_long_thai_text_arrives_in_parts_with_the_buttons_last() {
    let (api, telegram) = ground().await;
    api.start(SOKHA, None);
    let mut long = question();
    let text = "ความมั่นคงทางอาหารของชุมชนชายฝั่ง\n".repeat(300);
    long.short = Some(text.clone());
    let (accepted, outcome) = send(&telegram, SOKHA, &long, 0).await;
    assert_eq!(outcome, Ok(()));
    let sent = api.sent();
    assert_eq!((accepted.len(), sent.len()), (3, 3));
    let rejoined: Vec<&str> = sent.iter().map(|part| part.text.as_str()).collect();
    assert_eq!(rejoined.join("\n"), text.trim_end());
    assert_eq!(sent[0].keyboard, Keyboard::Remove);
    assert!(matches!(sent[2].keyboard, Keyboard::Inline(_)));
}

#[tokio::test]
async fn a_message_cut_short_goes_on_where_it_stopped() {
    let (api, telegram) = ground().await;
    api.start(SOKHA, None);
    let long = words(&"ទឹក ".repeat(3000));
    let (whole, _) = send(&telegram, SOKHA, &long, 0).await;
    let whole_texts: Vec<String> = api.sent().into_iter().map(|part| part.text).collect();
    api.fault(Fault::TooFast(3));
    let (accepted, outcome) = send(&telegram, SOKHA, &long, 0).await;
    assert_eq!((accepted.len(), outcome), (0, Err(SendError::Later(Some(Duration::from_secs(3))))));
    let (accepted, outcome) = send(&telegram, SOKHA, &long, 1).await;
    assert_eq!((accepted.len(), outcome), (whole.len() - 1, Ok(())));
    let rest: Vec<String> = api.sent().into_iter().skip(whole.len()).map(|part| part.text).collect();
    assert_eq!(rest, whole_texts[1..]);
}

#[tokio::test]
async fn every_refusal_says_whose_turn_it_is() {
    let (api, telegram) = ground().await;
    let hello = words("hello");
    let outcome = async |chat| send(&telegram, chat, &hello, 0).await.1;

    assert_eq!(outcome(404).await, Err(SendError::Unreachable("400 Bad Request: chat not found".to_owned())));
    api.person(SOKHA, None);
    let unopened = outcome(SOKHA).await;
    assert!(
        matches!(unopened, Err(SendError::Unreachable(_))),
        "never wrote to us, so did not opt out: {unopened:?}"
    );
    api.start(SOKHA, None);
    assert_eq!(outcome(SOKHA).await, Ok(()));
    api.block(SOKHA);
    assert_eq!(outcome(SOKHA).await, Err(SendError::Gone));
    api.unblock(SOKHA);
    assert_eq!(outcome(SOKHA).await, Ok(()));
    api.deactivate(SOKHA);
    let deleted = outcome(SOKHA).await;
    assert!(matches!(deleted, Err(SendError::Unreachable(_))), "that is no opt out: {deleted:?}");

    let nobody = send(&telegram, SOKHA, &words(" \n"), 0).await.1;
    assert_eq!(nobody, Err(SendError::Refused("no text".to_owned())));
}

#[tokio::test]
async fn a_group_that_became_a_supergroup_is_followed() {
    let (api, telegram) = ground().await;
    api.group(OFFICE, "Union office");
    api.migrate(OFFICE, SUPERGROUP);
    let digest = words("Digest of week 44");
    let moved = send(&telegram, OFFICE, &digest, 0).await.1;
    assert_eq!(moved, Err(SendError::Moved(Urn::Telegram(SUPERGROUP))));
    assert_eq!(send(&telegram, SUPERGROUP, &digest, 0).await.1, Ok(()));
    assert_eq!(api.next_sent(SUPERGROUP).await.keyboard, Keyboard::Unchanged);

    let updates = waiting(&telegram, 0).await;
    let note = telegram.understand(&updates[0]).await.unwrap();
    let expected = Understood::Moved { from: Urn::Telegram(OFFICE), to: Urn::Telegram(SUPERGROUP) };
    assert_eq!(note, expected);
    assert!(matches!(telegram.understand(&updates[1]).await, Ok(Understood::Nothing(_))));
}

/// Sent or not: nobody knows, so nothing may be sent a second time by itself.
#[tokio::test]
async fn an_answer_that_was_lost_is_unknown() {
    let (api, telegram) = ground().await;
    api.start(SOKHA, None);
    api.fault(Fault::AnswerLost);
    assert_eq!(send(&telegram, SOKHA, &words("hello"), 0).await.1, Err(SendError::Unknown));
    assert_eq!(api.sent().len(), 1);
    api.fault(Fault::Down);
    assert_eq!(send(&telegram, SOKHA, &words("hello"), 0).await.1, Err(SendError::Unknown));
    assert_eq!(api.sent().len(), 1);

    // Taken, and cut before the answer.
    let listener = TcpListener::bind(ANYWHERE).await.unwrap();
    let cut = telegram_at(&format!("http://{}", listener.local_addr().unwrap()), TOKEN);
    let hello = words("hello");
    let (outcome, ()) = tokio::join!(send(&cut, SOKHA, &hello, 0), async {
        let (mut connection, _) = listener.accept().await.unwrap();
        connection.read_u8().await.unwrap();
    });
    assert_eq!(outcome.1, Err(SendError::Unknown));

    // Never connected: certainly not sent.
    drop(listener);
    assert_eq!(send(&cut, SOKHA, &hello, 0).await.1, Err(SendError::Later(None)));
}

#[tokio::test]
async fn a_digest_is_sent_as_a_file() {
    let (api, telegram) = ground().await;
    api.group(OFFICE, "Union office");
    let document = Document {
        name: "digest.html".to_owned(),
        mime: "text/html".to_owned(),
        bytes: "<p>ឆ្លើយ</p>".into(),
        caption: "Week 44".to_owned(),
    };
    telegram.send_document(&Urn::Telegram(OFFICE), document.clone()).await.unwrap();
    let sent = api.next_sent(OFFICE).await;
    let file = sent.document.unwrap();
    assert_eq!(
        (file.name, file.mime, file.bytes),
        (document.name.clone(), document.mime.clone(), document.bytes.clone())
    );
    assert_eq!(sent.text, "Week 44");

    api.migrate(OFFICE, SUPERGROUP);
    let moved = telegram.send_document(&Urn::Telegram(OFFICE), document).await;
    assert_eq!(moved, Err(SendError::Moved(Urn::Telegram(SUPERGROUP))));
}
