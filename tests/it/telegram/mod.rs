//! Telegram against a Bot API on loopback.

mod counterparts;
mod reading;
mod sending;
mod setup;

use std::net::{Ipv4Addr, SocketAddr};
use std::time::Duration;

use chrono::{DateTime, Utc};
use suara::channel::telegram::{
    Document, MediaLimits, RawUpdate, Telegram, TelegramConfig, Token, Understood,
};
use suara::channel::{Accepted, Channel, Handover, SendError};
use suara::clock::Clock;
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
#[expect(clippy::disallowed_methods, reason = "the test's own runtime ends it")]
async fn bot_api() -> BotApi {
    let (api, serving) = BotApi::bind(ANYWHERE, TOKEN, Clock::held(now())).await.unwrap();
    tokio::spawn(serving);
    api
}

fn telegram_at(url: &str, token: &str) -> Telegram {
    let config = TelegramConfig {
        name: "tg".to_owned(),
        token: Token::from(token.to_owned()),
        api_url: url.parse().unwrap(),
        hook_secret: Some(Token::from(SECRET.to_owned())),
        media: MediaLimits { bytes: 100_000, seconds: 180 },
    };
    Telegram::new(config, reqwest::Client::new())
}

async fn ground() -> (BotApi, Telegram) {
    let api = bot_api().await;
    let telegram = telegram_at(&api.url(), TOKEN);
    (api, telegram)
}

fn words(text: &str) -> Outbound {
    Outbound { text: text.to_owned(), ..Outbound::default() }
}

fn press(option: u16) -> Press {
    Press::Option { session: 7, question: 0, option }
}

fn button(label: &str, does: Does) -> Button {
    Button { label: label.to_owned(), does }
}

fn question() -> Outbound {
    Outbound {
        text: "1/3 Is your catch smaller? 1 Yes 2 No".to_owned(),
        short: Some("1/3 Is your catch smaller?".to_owned()),
        buttons: vec![vec![button("Yes", Does::Press(press(0)))], vec![button("No", Does::Press(press(1)))]],
    }
}

async fn send(
    telegram: &Telegram,
    chat: i64,
    message: &Outbound,
    parts_done: usize,
) -> (Vec<Accepted>, Result<(), SendError>) {
    let handover = Handover { id: 1, to: &Urn::Telegram(chat), message, parts_done };
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
