//! Programs that know nothing of Suara read what the loopback Bot API serves.

use super::*;

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
    bot.set_webhook("https://suara.example/tg".parse().unwrap()).await.unwrap();
    assert_eq!(bot.get_webhook_info().await.unwrap().pending_update_count, 1);
    api.block(SOKHA);
    let blocked = bot.send_message(ChatId(SOKHA), "hello").await.unwrap_err();
    assert!(matches!(blocked, teloxide::RequestError::Api(teloxide::ApiError::BotBlocked)));
}

/// A bot of another make finds Telegram here: an independent reader of what the loopback Bot API serves.
#[tokio::test]
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

    let mut aiogram =
        std::process::Command::new(concat!(env!("CARGO_MANIFEST_DIR"), "/tests/counterparts/python"));
    aiogram
        .arg(concat!(env!("CARGO_MANIFEST_DIR"), "/tests/counterparts/aiogram_bot.py"))
        .args([api.url(), TOKEN.to_owned()])
        .args([SOKHA, BLOCKED, OFFICE, SUPERGROUP].map(|chat| chat.to_string()));
    let output = tokio::task::spawn_blocking(move || aiogram.output()).await.unwrap().unwrap();
    let said = String::from_utf8_lossy(&output.stdout);
    assert!(
        output.status.success() && said.contains("content"),
        "{}",
        String::from_utf8_lossy(&output.stderr)
    );

    assert!(api.is_answered(&pressed));
    let sent = api.sent();
    assert_eq!(sent[0].text, "1/3 ស្អាត?");
    assert_eq!(sent[1].keyboard, Keyboard::Keys(vec![vec![Key::SharesNumber("Share".to_owned())]]));
    assert_eq!(sent[2].document.as_ref().unwrap().bytes, b"<p>digest</p>\r\n--\0");
    assert_eq!(
        sent.iter().map(|sent| sent.chat).collect::<Vec<_>>(),
        [SOKHA, SOKHA, SOKHA, SOKHA, SUPERGROUP]
    );
}
