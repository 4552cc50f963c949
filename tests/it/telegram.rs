//! Telegram against a Bot API on loopback.

use std::net::{Ipv4Addr, SocketAddr};
use std::time::Duration;

use chrono::{DateTime, Utc};
use suara::channel::telegram::{
    Document, MediaLimits, RawUpdate, Telegram, TelegramConfig, Token, Understood,
};
use suara::channel::{Accepted, Channel, Handover, SendError};
use suara::demo::botapi::{BotApi, Fault, Key, Keyboard, Whose};
use suara::domain::contact::Language;
use suara::domain::message::{Button, Does, Event, Inbound, NotKept, Outbound, Press, Words};
use suara::domain::urn::Urn;
use tokio::io::AsyncReadExt;
use tokio::net::TcpListener;

const TOKEN: &str = "7000000001:AAE-the-token-nobody-may-see";
const SECRET: &str = "the_hook-SECRET_1";
const SOKHA: i64 = 1111;
const OFFICE: i64 = -4001;
const SUPERGROUP: i64 = -1_001_234_567_890;

/// Somewhere on loopback, any port.
const ANYWHERE: SocketAddr = SocketAddr::new(std::net::IpAddr::V4(Ipv4Addr::LOCALHOST), 0);

fn now() -> DateTime<Utc> {
    DateTime::from_timestamp(1_604_206_800, 0).unwrap()
}

/// Serves until the test ends.
async fn bot_api() -> BotApi {
    let (api, serving) = BotApi::bind(ANYWHERE, TOKEN, now()).await.unwrap();
    tokio::spawn(serving);
    api
}

fn telegram_at(url: &str, token: &str) -> Telegram {
    let config = TelegramConfig {
        name: "tg".to_owned(),
        token: Token::from(token.to_owned()),
        api_url: url.parse().unwrap(),
        hook_secret: Some(Token::from(SECRET.to_owned())),
        media: MediaLimits {
            bytes: 100_000,
            seconds: 180,
        },
    };
    Telegram::new(config, reqwest::Client::new())
}

async fn ground() -> (BotApi, Telegram) {
    let api = bot_api().await;
    let telegram = telegram_at(&api.url(), TOKEN);
    (api, telegram)
}

fn words(text: &str) -> Outbound {
    Outbound {
        text: text.to_owned(),
        ..Outbound::default()
    }
}

fn press(option: u16) -> Press {
    Press::Option {
        session: 7,
        question: 0,
        option,
    }
}

fn button(label: &str, does: Does) -> Button {
    Button {
        label: label.to_owned(),
        does,
    }
}

fn question() -> Outbound {
    Outbound {
        text: "1/3 Is your catch smaller? 1 Yes 2 No".to_owned(),
        short: Some("1/3 Is your catch smaller?".to_owned()),
        buttons: vec![
            vec![button("Yes", Does::Press(press(0)))],
            vec![button("No", Does::Press(press(1)))],
        ],
    }
}

async fn send(
    telegram: &Telegram,
    chat: i64,
    message: &Outbound,
    parts_done: usize,
) -> (Vec<Accepted>, Result<(), SendError>) {
    let handover = Handover {
        id: 1,
        to: &Urn::Telegram(chat),
        message,
        parts_done,
    };
    telegram.send(handover).await
}

/// All that waits, without waiting.
async fn waiting(telegram: &Telegram, offset: i64) -> Vec<RawUpdate> {
    telegram.updates(offset, Duration::ZERO).await.unwrap()
}

/// What the only waiting update means.
async fn only(telegram: &Telegram) -> Understood {
    let updates = waiting(telegram, 0).await;
    assert_eq!(updates.len(), 1);
    telegram.understand(&updates[0]).await.unwrap()
}

fn inbound(understood: Understood) -> Inbound {
    match understood {
        Understood::Message(inbound) => inbound,
        other => panic!("not a message: {other:?}"),
    }
}

async fn event(telegram: &Telegram) -> Event {
    inbound(only(telegram).await).event
}

#[tokio::test]
async fn the_bot_knows_its_name_and_its_join_link() {
    let (_api, telegram) = ground().await;
    let name = telegram.check().await.unwrap();
    assert_eq!(name.as_str(), "suara_demo_bot");
    assert_eq!(
        name.join_link("kampot").as_deref(),
        Some("https://t.me/suara_demo_bot?start=kampot")
    );
    assert_eq!(name.join_link("kampot fishers"), None);
}

#[tokio::test]
async fn a_member_joins_by_link_and_presses_an_answer() {
    let (api, telegram) = ground().await;
    api.person(SOKHA, Some("km"));
    api.start(SOKHA, Some("kampot"));
    let joined = inbound(only(&telegram).await);
    assert_eq!(joined.from, Urn::Telegram(SOKHA));
    assert_eq!(joined.sent_at, Some(now()));
    let start = Event::Start {
        group: Some("kampot".to_owned()),
        language: Language::parse("km"),
    };
    assert_eq!(joined.event, start);

    let (accepted, outcome) = send(&telegram, SOKHA, &question(), 0).await;
    assert_eq!(outcome, Ok(()));
    let sent = api.next_sent(SOKHA).await;
    assert_eq!(
        accepted,
        [Accepted {
            external_id: Some(format!("m{SOKHA}:{}", sent.message_id))
        }]
    );
    assert_eq!(sent.text, "1/3 Is your catch smaller?");
    assert!(!sent.shows_preview);
    let buttons = vec![
        vec![("Yes".to_owned(), "q:7:0:0".to_owned())],
        vec![("No".to_owned(), "q:7:0:1".to_owned())],
    ];
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
    assert!(matches!(
        telegram.understand(&updates[0]).await,
        Ok(Understood::Nothing(_))
    ));
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
    assert_eq!(
        (media.mime.as_str(), media.bytes.as_slice()),
        ("audio/ogg", &b"OggS voice"[..])
    );

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
    let own = Urn::tel("+85512345678", None).map_or(Event::ShareOther, Event::Share);
    assert_eq!(
        inbound(telegram.understand(&updates[1]).await.unwrap()).event,
        own
    );
    assert_eq!(
        inbound(telegram.understand(&updates[2]).await.unwrap()).event,
        Event::ShareOther
    );

    send(&telegram, SOKHA, &words("Thank you"), 0).await.1.unwrap();
    assert_eq!(api.next_sent(SOKHA).await.keyboard, Keyboard::Remove);
}

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
    assert_eq!(
        (accepted.len(), outcome),
        (0, Err(SendError::Later(Some(Duration::from_secs(3)))))
    );
    let (accepted, outcome) = send(&telegram, SOKHA, &long, 1).await;
    assert_eq!((accepted.len(), outcome), (whole.len() - 1, Ok(())));
    let rest: Vec<String> = api
        .sent()
        .into_iter()
        .skip(whole.len())
        .map(|part| part.text)
        .collect();
    assert_eq!(rest, whole_texts[1..]);
}

#[tokio::test]
async fn every_refusal_says_whose_turn_it_is() {
    let (api, telegram) = ground().await;
    let hello = words("hello");
    let outcome = async |chat| send(&telegram, chat, &hello, 0).await.1;

    assert_eq!(
        outcome(404).await,
        Err(SendError::Refused("400 Bad Request: chat not found".to_owned()))
    );
    api.person(SOKHA, None);
    let unopened = outcome(SOKHA).await;
    assert!(
        matches!(unopened, Err(SendError::Refused(_))),
        "never wrote to us, so did not opt out: {unopened:?}"
    );
    api.start(SOKHA, None);
    assert_eq!(outcome(SOKHA).await, Ok(()));
    api.block(SOKHA);
    assert_eq!(outcome(SOKHA).await, Err(SendError::Gone));
    api.unblock(SOKHA);
    assert_eq!(outcome(SOKHA).await, Ok(()));
    api.deactivate(SOKHA);
    assert_eq!(outcome(SOKHA).await, Err(SendError::Gone));

    let nobody = send(&telegram, SOKHA, &words(" \n"), 0).await.1;
    assert_eq!(nobody, Err(SendError::Refused("no text".to_owned())));
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
    let expected = Understood::Moved {
        from: Urn::Telegram(OFFICE),
        to: Urn::Telegram(SUPERGROUP),
    };
    assert_eq!(note, expected);
    assert!(matches!(
        telegram.understand(&updates[1]).await,
        Ok(Understood::Nothing(_))
    ));
}

/// Sent or not: nobody knows, so nothing may be sent a second time by itself.
#[tokio::test]
async fn an_answer_that_was_lost_is_unknown() {
    let (api, telegram) = ground().await;
    api.start(SOKHA, None);
    api.fault(Fault::AnswerLost);
    assert_eq!(
        send(&telegram, SOKHA, &words("hello"), 0).await.1,
        Err(SendError::Unknown)
    );
    assert_eq!(api.sent().len(), 1);
    api.fault(Fault::Down);
    assert_eq!(
        send(&telegram, SOKHA, &words("hello"), 0).await.1,
        Err(SendError::Unknown)
    );
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
    telegram
        .send_document(&Urn::Telegram(OFFICE), document.clone())
        .await
        .unwrap();
    let sent = api.next_sent(OFFICE).await;
    let file = sent.document.unwrap();
    assert_eq!(
        (file.name, file.mime, file.bytes),
        (
            document.name.clone(),
            document.mime.clone(),
            document.bytes.clone()
        )
    );
    assert_eq!(sent.text, "Week 44");

    api.migrate(OFFICE, SUPERGROUP);
    let moved = telegram.send_document(&Urn::Telegram(OFFICE), document).await;
    assert_eq!(moved, Err(SendError::Moved(Urn::Telegram(SUPERGROUP))));
}

#[tokio::test]
async fn the_commands_menu_is_in_the_language_of_the_app() {
    let (api, telegram) = ground().await;
    let menu = |says: &str| [("stop", says.to_owned())];
    telegram.set_commands(None, &menu("Stop")).await.unwrap();
    for (language, says) in [("km", "ឈប់"), ("fil", "Tigil"), ("ceb", "Hunong")] {
        telegram
            .set_commands(Language::parse(language), &menu(says))
            .await
            .unwrap();
    }
    assert_eq!(
        api.commands(""),
        menu("Stop").map(|(command, says)| (command.to_owned(), says))
    );
    assert_eq!(api.commands("km")[0].1, "ឈប់");
    assert_eq!(api.commands("tl")[0].1, "Tigil");
    assert_eq!(api.commands("ceb"), [], "Telegram has no three letters");
    let wrong = telegram.set_commands(None, &[("Stop!", "Stop".to_owned())]).await;
    assert!(matches!(wrong, Err(SendError::Refused(_))));
}

#[tokio::test]
async fn a_hook_is_called_with_the_secret_and_polling_is_refused_meanwhile() {
    let (api, telegram) = ground().await;
    let url = "https://suara.example/hooks/tg".parse().unwrap();
    telegram.set_webhook(&url).await.unwrap();
    let hook = api.webhook().unwrap();
    assert_eq!(hook.url, url.as_str());
    assert!(telegram.verify_webhook(Some(&hook.secret)));
    for forged in [
        None,
        Some(""),
        Some("the_hook-SECRET_2"),
        Some("the_hook-SECRET_11"),
    ] {
        assert!(!telegram.verify_webhook(forged), "{forged:?}");
    }
    let polled = telegram.updates(0, Duration::ZERO).await;
    assert!(matches!(polled, Err(SendError::Misconfigured(_))));
    telegram.delete_webhook().await.unwrap();
    assert_eq!(api.webhook(), None);
    assert_eq!(waiting(&telegram, 0).await, []);
}

#[tokio::test]
async fn a_hook_receives_the_update_as_it_would_be_fetched() {
    let (api, telegram) = ground().await;
    api.start(SOKHA, Some("kampot"));
    let fetched = waiting(&telegram, 0).await;
    let listener = TcpListener::bind(ANYWHERE).await.unwrap();
    let url = format!("http://{}/hook", listener.local_addr().unwrap());
    telegram.set_webhook(&url.parse().unwrap()).await.unwrap();
    let (bodies, mut received) = tokio::sync::mpsc::unbounded_channel();
    let router = axum::Router::new().fallback(async move |headers: axum::http::HeaderMap, body: String| {
        let secret = headers
            .get("x-telegram-bot-api-secret-token")
            .unwrap()
            .to_str()
            .unwrap();
        bodies.send((secret.to_owned(), body)).unwrap();
    });
    tokio::spawn(async move { axum::serve(listener, router).await });
    assert_eq!(api.deliver(&reqwest::Client::new()).await.unwrap(), 1);
    let (secret, body) = received.recv().await.unwrap();
    assert!(telegram.verify_webhook(Some(&secret)));
    assert_eq!(RawUpdate::parse(&body).as_ref(), fetched.first());
    assert_eq!(RawUpdate::parse("[]"), None);
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

#[tokio::test]
async fn the_token_is_never_shown() {
    let (api, telegram) = ground().await;
    api.voice(SOKHA, b"OggS", 3);
    let updates = waiting(&telegram, 0).await;
    let mut shown = vec![format!("{telegram:?}"), format!("{updates:?}")];
    let mut wrong = telegram_at(&api.url(), "1:wrong-token-nobody-may-see-either");
    shown.push(format!("{:?}", wrong.check().await.unwrap_err()));
    shown.push(wrong.check().await.unwrap_err().to_string());
    // Nobody listens; not HTTP at all; an address that has no path.
    for url in [
        "http://127.0.0.1:1",
        "ftp://127.0.0.1",
        "mailto:nobody@example.org",
    ] {
        wrong = telegram_at(url, TOKEN);
        let error = wrong.updates(0, Duration::ZERO).await.unwrap_err();
        shown.push(format!("{error} {error:?}"));
        let error = wrong.understand(&updates[0]).await.unwrap_err();
        shown.push(format!("{error} {error:?}"));
        let error = send(&wrong, SOKHA, &words("hello"), 0).await.1.unwrap_err();
        shown.push(format!("{error} {error:?}"));
    }
    let config = TelegramConfig {
        name: "tg".to_owned(),
        token: Token::from(TOKEN.to_owned()),
        api_url: api.url().parse().unwrap(),
        hook_secret: Some(Token::from(SECRET.to_owned())),
        media: MediaLimits { bytes: 1, seconds: 1 },
    };
    shown.push(format!("{config:?}"));
    for text in &shown {
        assert!(
            !text.contains("nobody-may-see") && !text.contains(SECRET),
            "{text}"
        );
        assert!(
            !text.contains("OggS") && !text.contains(&SOKHA.to_string()),
            "{text}"
        );
    }
    let of_operator = shown.iter().filter(|text| text.contains("Misconfigured")).count();
    assert!(
        of_operator >= 7,
        "a wrong token or address is the operator's: {shown:#?}"
    );
}

/// teloxide's own sending finds everything it expects.
#[tokio::test]
async fn teloxide_itself_is_served() {
    use teloxide::prelude::*;

    let api = bot_api().await;
    api.start(SOKHA, None);
    let bot = Bot::with_client(TOKEN, reqwest::Client::new()).set_api_url(api.url().parse().unwrap());
    assert_eq!(bot.get_me().await.unwrap().username(), "suara_demo_bot");
    assert_eq!(bot.get_updates().await.unwrap().len(), 1);
    let sent = bot.send_message(ChatId(SOKHA), "hello").await.unwrap();
    assert_eq!(sent.text(), Some("hello"));
    bot.set_webhook("https://suara.example/tg".parse().unwrap())
        .await
        .unwrap();
    assert_eq!(bot.get_webhook_info().await.unwrap().pending_update_count, 1);
    api.block(SOKHA);
    let blocked = bot.send_message(ChatId(SOKHA), "hello").await.unwrap_err();
    assert!(matches!(
        blocked,
        teloxide::RequestError::Api(teloxide::ApiError::BotBlocked)
    ));
}

/// A bot of another make finds Telegram here: an independent reader of what the loopback Bot API serves.
#[tokio::test]
#[ignore = "needs AIOGRAM_PYTHON: see tests/counterparts/aiogram_bot.py"]
async fn aiogram_finds_telegram_here() {
    const BLOCKED: i64 = 2222;
    let api = bot_api().await;
    api.person(SOKHA, Some("km"));
    api.start(SOKHA, Some("kampot"));
    let answer = api.write(SOKHA, "១");
    api.edit(SOKHA, answer, "2");
    let pressed = api.press(SOKHA, "q:7:0:1");
    api.voice(SOKHA, b"OggS voice", 12);
    api.photo(SOKHA, &[7; 1000], "the pond");
    api.document(SOKHA, b"%PDF", "plan.pdf", "application/pdf");
    api.share(SOKHA, "85512345678", Whose::Own);
    api.share(SOKHA, "85512345679", Whose::Another);
    api.start(BLOCKED, None);
    api.block(BLOCKED);
    api.group(OFFICE, "Union office");
    api.migrate(OFFICE, SUPERGROUP);
    api.fault(Fault::TooFast(7));

    let python = std::env::var("AIOGRAM_PYTHON").expect("AIOGRAM_PYTHON names a Python that has aiogram");
    let mut aiogram = std::process::Command::new(python);
    aiogram
        .arg(concat!(
            env!("CARGO_MANIFEST_DIR"),
            "/tests/counterparts/aiogram_bot.py"
        ))
        .args([api.url(), TOKEN.to_owned()])
        .args([SOKHA, BLOCKED, OFFICE, SUPERGROUP].map(|chat| chat.to_string()));
    let output = tokio::task::spawn_blocking(move || aiogram.output())
        .await
        .unwrap()
        .unwrap();
    let said = String::from_utf8_lossy(&output.stdout);
    assert!(
        output.status.success() && said.contains("content"),
        "{}",
        String::from_utf8_lossy(&output.stderr)
    );

    assert!(api.is_answered(&pressed));
    let sent = api.sent();
    assert_eq!(sent[0].text, "1/3 ស្អាត?");
    assert_eq!(
        sent[1].keyboard,
        Keyboard::Keys(vec![vec![Key::SharesNumber("Share".to_owned())]])
    );
    assert_eq!(sent[2].document.as_ref().unwrap().bytes, b"<p>digest</p>\r\n--\0");
    assert_eq!(
        sent.iter().map(|sent| sent.chat).collect::<Vec<_>>(),
        [SOKHA, SOKHA, SOKHA, SOKHA, SUPERGROUP]
    );
}
