//! Name, menu, hook, and the secrets of all that.

use super::*;

#[tokio::test]
async fn the_bot_knows_its_name_and_its_join_link() {
    let (_api, telegram) = ground().await;
    let name = telegram.check().await.unwrap();
    assert_eq!(name.as_str(), "suara_demo_bot");
    assert_eq!(name.join_link("kampot").as_deref(), Some("https://t.me/suara_demo_bot?start=kampot"));
    assert_eq!(name.join_link("kampot fishers"), None);
}

#[tokio::test]
async fn the_commands_menu_is_in_the_language_of_the_app() {
    let (api, telegram) = ground().await;
    let menu = |says: &str| [("stop", says.to_owned())];
    telegram.set_commands(None, &menu("Stop")).await.unwrap();
    for (language, says) in [("km", "ឈប់"), ("fil", "Tigil"), ("ceb", "Hunong")] {
        telegram.set_commands(Language::parse(language), &menu(says)).await.unwrap();
    }
    assert_eq!(api.commands(""), menu("Stop").map(|(command, says)| (command.to_owned(), says)));
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
    for forged in [None, Some(""), Some("the_hook-SECRET_2"), Some("the_hook-SECRET_11")] {
        assert!(!telegram.verify_webhook(forged), "{forged:?}");
    }
    let polled = telegram.updates(0, Duration::ZERO).await;
    assert!(matches!(polled, Err(SendError::Misconfigured(_))));
    telegram.delete_webhook().await.unwrap();
    assert_eq!(api.webhook(), None);
    assert_eq!(waiting(&telegram, 0).await, []);
}

#[tokio::test]
#[expect(clippy::disallowed_methods, reason = "the test's own runtime ends it")]
async fn a_hook_receives_the_update_as_it_would_be_fetched() {
    let (api, telegram) = ground().await;
    api.start(SOKHA, Some("kampot"));
    let fetched = waiting(&telegram, 0).await;
    let listener = TcpListener::bind(ANYWHERE).await.unwrap();
    let url = format!("http://{}/hook", listener.local_addr().unwrap());
    telegram.set_webhook(&url.parse().unwrap()).await.unwrap();
    let (bodies, mut received) = tokio::sync::mpsc::unbounded_channel();
    let router = axum::Router::new().fallback(async move |headers: axum::http::HeaderMap, body: String| {
        let secret = headers.get("x-telegram-bot-api-secret-token").unwrap().to_str().unwrap();
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
async fn the_token_is_never_shown() {
    let (api, telegram) = ground().await;
    api.voice(SOKHA, b"OggS", 3);
    let updates = waiting(&telegram, 0).await;
    let mut shown = vec![format!("{telegram:?}"), format!("{updates:?}")];
    let mut wrong = telegram_at(&api.url(), "1:wrong-token-nobody-may-see-either");
    shown.push(format!("{:?}", wrong.check().await.unwrap_err()));
    shown.push(wrong.check().await.unwrap_err().to_string());
    // Nobody listens; not HTTP at all; an address that has no path.
    for url in ["http://127.0.0.1:1", "ftp://127.0.0.1", "mailto:nobody@example.org"] {
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
        assert!(!text.contains("nobody-may-see") && !text.contains(SECRET), "{text}");
        assert!(!text.contains("OggS") && !text.contains(&SOKHA.to_string()), "{text}");
    }
    let of_operator = shown.iter().filter(|text| text.contains("Misconfigured")).count();
    assert!(of_operator >= 7, "a wrong token or address is the operator's: {shown:#?}");
}
