//! What people do arrives, once and again.

use super::*;

#[tokio::test]
async fn a_member_joins_by_link_and_presses_an_answer() {
    let (api, telegram) = ground().await;
    api.person(SOKHA, Some("km"));
    api.start(SOKHA, Some("kampot"));
    let joined = inbound(only(&telegram).await);
    assert_eq!(joined.from, Urn::Telegram(SOKHA));
    assert_eq!(joined.sent_at, Some(now()));
    let start = Event::Start { group: Some("kampot".to_owned()), language: Language::parse("km") };
    assert_eq!(joined.event, start);

    let (accepted, outcome) = send(&telegram, SOKHA, &question(), 0).await;
    assert_eq!(outcome, Ok(()));
    let sent = api.next_sent(SOKHA).await;
    assert_eq!(accepted, [Accepted { external_ids: Vec::new() }], "its id names the person");
    assert_eq!(sent.text, "1/3 Is your catch smaller?");
    assert!(!sent.shows_preview);
    let buttons =
        vec![vec![("Yes".to_owned(), "q:7:0:0".to_owned())], vec![("No".to_owned(), "q:7:0:1".to_owned())]];
    assert_eq!(sent.keyboard, Keyboard::Inline(buttons));

    let pressed = api.press(SOKHA, "q:7:0:1");
    let updates = waiting(&telegram, 0).await;
    let answer = inbound(telegram.understand(&updates[1]).await.unwrap());
    assert_eq!(answer.event, Event::Press(press(1)));
    assert_eq!(answer.from, Urn::Telegram(SOKHA));
    assert!(!api.is_answered(&pressed));
    for update in &updates {
        telegram.answer_press(update).await.unwrap();
    }
    assert!(api.is_answered(&pressed));
}

#[tokio::test]
async fn a_button_of_long_ago_is_answered_and_means_nothing() {
    let (api, telegram) = ground().await;
    api.person(SOKHA, None);
    let pressed = api.press(SOKHA, "vote/3");
    let updates = waiting(&telegram, 0).await;
    assert!(matches!(telegram.understand(&updates[0]).await, Ok(Understood::Nothing(_))));
    telegram.answer_press(&updates[0]).await.unwrap();
    assert!(api.is_answered(&pressed));
}

/// A crash between the work and the next poll: the offset has not moved.
#[tokio::test]
async fn an_update_comes_again_until_the_offset_moves() {
    let (api, telegram) = ground().await;
    api.start(SOKHA, None);
    api.voice(SOKHA, b"OggS voice", 3);
    let first = waiting(&telegram, 0).await;
    drop(telegram);

    let telegram = telegram_at(&api.url(), TOKEN);
    let again = waiting(&telegram, 0).await;
    assert_eq!(again, first);
    for update in &again {
        let one = inbound(telegram.understand(update).await.unwrap());
        let other = inbound(telegram.understand(update).await.unwrap());
        assert_eq!(one, other, "the same message under the same external id");
    }
    assert_eq!(waiting(&telegram, first[0].id + 1).await, first[1..]);
    assert_eq!(waiting(&telegram, first[1].id + 1).await, []);
    assert_eq!(waiting(&telegram, 0).await, [], "acknowledged for good");
}

#[tokio::test]
async fn a_poll_waits_for_the_next_update() {
    let (api, telegram) = ground().await;
    let (updates, ()) = tokio::join!(telegram.updates(0, Duration::from_secs(30)), async {
        // The bot waits already, or will find it there: either way it comes.
        api.start(SOKHA, None);
    });
    assert_eq!(updates.unwrap().len(), 1);
}

#[tokio::test]
async fn an_edit_names_the_message_it_changes() {
    let (api, telegram) = ground().await;
    let id = api.write(SOKHA, "1");
    api.edit(SOKHA, id, "2");
    api.edit(SOKHA, id, "3");
    let mut ids = Vec::new();
    let mut of = Vec::new();
    for update in waiting(&telegram, 0).await {
        let message = inbound(telegram.understand(&update).await.unwrap());
        ids.push(message.external_id.unwrap());
        if let Event::Edit { of: changed, .. } = message.event {
            of.push(changed);
        }
    }
    assert_eq!(of, [ids[0].clone(), ids[0].clone()]);
    assert_ne!(ids[1], ids[2], "two edits are two messages");
}

#[tokio::test]
async fn a_voice_note_and_a_photo_are_fetched() {
    let (api, telegram) = ground().await;
    api.voice(SOKHA, b"OggS voice", 12);
    let Event::Media(media) = event(&telegram).await else {
        panic!("not media");
    };
    assert_eq!((media.mime.as_str(), media.bytes.as_slice()), ("audio/ogg", &b"OggS voice"[..]));

    let (api, telegram) = ground().await;
    api.photo(SOKHA, &[7; 1000], "the pond");
    let Event::Media(media) = event(&telegram).await else {
        panic!("not media");
    };
    assert_eq!((media.mime.as_str(), media.bytes.len()), ("image/jpeg", 1000));
    assert_eq!(media.caption, Words("the pond".to_owned()));
}

#[tokio::test]
async fn what_is_not_kept_says_why() {
    let (api, telegram) = ground().await;
    api.voice(SOKHA, b"OggS", 181);
    assert_eq!(event(&telegram).await, Event::NotKept(NotKept::TooLong));

    let (api, telegram) = ground().await;
    api.voice(SOKHA, &[0; 100_001], 9);
    assert_eq!(event(&telegram).await, Event::NotKept(NotKept::TooLarge));

    let (api, telegram) = ground().await;
    api.document(SOKHA, b"%PDF", "plan.pdf", "application/pdf");
    assert_eq!(event(&telegram).await, Event::NotKept(NotKept::OtherKind));

    let (api, telegram) = ground().await;
    api.voice(SOKHA, b"OggS", 9);
    api.lose_files();
    assert_eq!(event(&telegram).await, Event::NotKept(NotKept::Lost));
}

/// Telegram said nothing of its size, or too little.
#[tokio::test]
async fn a_file_larger_than_it_said_is_not_kept() {
    let (api, telegram) = ground().await;
    api.voice(SOKHA, &[0; 100_001], 9);
    let mut updates = waiting(&telegram, 0).await;
    updates[0].text = updates[0].text.replace("100001", "10");
    let understood = telegram.understand(&updates[0]).await.unwrap();
    assert_eq!(inbound(understood).event, Event::NotKept(NotKept::TooLarge));
}

#[tokio::test]
async fn only_the_own_number_is_shared() {
    let (api, telegram) = ground().await;
    let asks = Outbound {
        text: "May we know you from SMS?".to_owned(),
        short: None,
        buttons: vec![vec![button("Share my number", Does::Share)]],
    };
    api.start(SOKHA, None);
    send(&telegram, SOKHA, &asks, 0).await.1.unwrap();
    let keys = vec![vec![Key::SharesNumber("Share my number".to_owned())]];
    assert_eq!(api.next_sent(SOKHA).await.keyboard, Keyboard::Keys(keys));

    api.share(SOKHA, "85512345678", Whose::Own);
    api.share(SOKHA, "85512345679", Whose::Another);
    let updates = waiting(&telegram, 0).await;
    let own = Event::Share(Urn::tel("+85512345678", None).unwrap());
    assert_eq!(inbound(telegram.understand(&updates[1]).await.unwrap()).event, own);
    assert_eq!(inbound(telegram.understand(&updates[2]).await.unwrap()).event, Event::ShareOther);

    send(&telegram, SOKHA, &words("Thank you"), 0).await.1.unwrap();
    assert_eq!(api.next_sent(SOKHA).await.keyboard, Keyboard::Remove);
}

#[tokio::test]
async fn a_block_is_an_opt_out() {
    let (api, telegram) = ground().await;
    api.start(SOKHA, None);
    api.block(SOKHA);
    let updates = waiting(&telegram, 0).await;
    let left = inbound(telegram.understand(&updates[1]).await.unwrap());
    assert_eq!((left.from, left.event), (Urn::Telegram(SOKHA), Event::OptOut));
}

#[tokio::test]
async fn what_telegram_may_invent_is_kept_to_be_read_later() {
    let (api, telegram) = ground().await;
    api.update("thought", serde_json::json!({ "about": "fish" }));
    api.write(SOKHA, "1");
    // From here on Telegram knows what we want, and sends no other kind.
    let updates = waiting(&telegram, 0).await;
    assert_eq!(telegram.understand(&updates[0]).await, Ok(Understood::Unreadable));
    assert!(updates[0].text.contains("fish"));
    assert_eq!(
        inbound(telegram.understand(&updates[1]).await.unwrap()).event,
        Event::Text(Words("1".to_owned()))
    );
    api.update("thought", serde_json::json!({ "about": "nets" }));
    assert_eq!(waiting(&telegram, 0).await.len(), 2);
}
