//! Posting a call to the Bot API, and judging what comes back.

use std::time::Duration;

use reqwest::{RequestBuilder, Url};
use serde::de::{DeserializeOwned, IgnoredAny};
use serde::{Deserialize, Serialize};
use serde_json::value::RawValue;
use teloxide::requests::Payload;

use super::Telegram;
use crate::channel::SendError;
use crate::domain::urn::Urn;

/// How long a call may take: Telegram answers in well under a second when it answers.
pub(super) const CALL_TIMEOUT: Duration = Duration::from_secs(30);

/// Around every answer (core.telegram.org/bots/api#making-requests).
#[derive(Deserialize)]
struct Envelope<'a> {
    ok: bool,
    #[serde(borrow)]
    result: Option<&'a RawValue>,
    error_code: Option<u16>,
    description: Option<String>,
    parameters: Option<Parameters>,
}

/// What Telegram adds to an error for programs to act on.
#[derive(Deserialize, Default)]
struct Parameters {
    /// In seconds.
    retry_after: Option<u64>,
    migrate_to_chat_id: Option<i64>,
}

impl Telegram {
    /// Calls a method and reads what we need of its answer.
    pub(super) async fn call<P, T>(&self, payload: &P) -> Result<T, SendError>
    where
        P: Payload + Serialize,
        T: DeserializeOwned,
    {
        let request = self.post(P::NAME)?.json(payload).timeout(CALL_TIMEOUT);
        self.answer(request).await
    }

    /// Calls a method whose answer tells nothing but that it was done.
    pub(super) async fn done<P: Payload + Serialize>(&self, payload: &P) -> Result<(), SendError> {
        self.call::<P, IgnoredAny>(payload).await.map(|_| ())
    }

    /// A call of the method, yet without its body.
    pub(super) fn post(&self, method: &str) -> Result<RequestBuilder, SendError> {
        Ok(self.client.post(self.address(None, [method])?))
    }

    /// `<api>/[before/]bot<token>/<after…>`: to be asked, and never to be stored, logged or shown.
    pub(super) fn address<'a>(
        &self,
        before: Option<&str>,
        after: impl IntoIterator<Item = &'a str>,
    ) -> Result<Url, SendError> {
        let mut address = self.config.api_url.clone();
        match address.path_segments_mut() {
            Ok(mut path) => {
                path.pop_if_empty().extend(before).push(&format!("bot{}", self.config.token.0)).extend(after)
            }
            Err(()) => return Err(self.misconfigured("api_url must be an http or https address")),
        };
        Ok(address)
    }

    /// Sends the request and reads the answer's `result`.
    pub(super) async fn answer<T: DeserializeOwned>(&self, request: RequestBuilder) -> Result<T, SendError> {
        let response = request.send().await.map_err(|error| self.not_answered(&error))?;
        let status = response.status().as_u16();
        let text = response.text().await.map_err(|_| SendError::Unknown)?;
        // A proxy's page in between, or a server's last words: only the status tells.
        let Ok(envelope) = serde_json::from_str::<Envelope<'_>>(&text) else {
            return Err(self.blame(status, "", &Parameters::default()));
        };
        match envelope.result {
            Some(result) if envelope.ok => serde_json::from_str(result.get()).map_err(|_| SendError::Unknown),
            _ => Err(self.blame(
                envelope.error_code.unwrap_or(status),
                &envelope.description.unwrap_or_default(),
                &envelope.parameters.unwrap_or_default(),
            )),
        }
    }

    /// Whose turn it is after an error without an answer. Nothing of `error` is passed on: it holds the address, and
    /// that the token.
    pub(super) fn not_answered(&self, error: &reqwest::Error) -> SendError {
        if error.is_builder() {
            return self.misconfigured("api_url must be an http or https address");
        }
        match error.is_connect() {
            true => SendError::Later(None),
            false => SendError::Unknown,
        }
    }

    /// Whose turn it is after an error that Telegram explained.
    fn blame(&self, code: u16, description: &str, parameters: &Parameters) -> SendError {
        if let Some(seconds) = parameters.retry_after {
            return SendError::Later(Some(Duration::from_secs(seconds)));
        }
        if let Some(to) = parameters.migrate_to_chat_id {
            return SendError::Moved(Urn::Telegram(to));
        }
        match code {
            429 => SendError::Later(None),
            401 | 404 => self.misconfigured("Telegram does not know this bot: check its token and api_url"),
            409 => self.misconfigured(
                "this bot's updates are read elsewhere: stop the other program, or delete the webhook",
            ),
            403 if is_gone(description) => SendError::Gone,
            400 | 403 if is_nobody(description) => {
                SendError::Unreachable(format!("{code} {}", plain(description)))
            }
            // Also a success that cannot be read: it may have been done.
            200..=299 | 500.. => SendError::Unknown,
            _ => SendError::Refused(format!("{code} {}", plain(description)).trim_end().to_owned()),
        }
    }

    pub(super) fn misconfigured(&self, what: &str) -> SendError {
        SendError::Misconfigured(format!("channel {}: {what}", self.config.name))
    }
}

/// The person left: they blocked the bot, or a group put it out.
fn is_gone(description: &str) -> bool {
    ["blocked by the user", "bot was kicked"].iter().any(|left| description.contains(left))
}

/// Nobody is there to be written to, which is no wish of theirs: they deleted their account, or never began a chat with
/// this bot.
fn is_nobody(description: &str) -> bool {
    ["user is deactivated", "chat not found", "can't initiate conversation", "PEER_ID_INVALID"]
        .iter()
        .any(|nobody| description.contains(nobody))
}

/// Telegram's explanations are fixed sentences of plain words. One with anything else in it may repeat what we sent.
fn plain(description: &str) -> &str {
    let is_plain = description.len() <= 120
        && description.bytes().all(|b| b.is_ascii_alphabetic() || b" :,'_-/".contains(&b));
    if is_plain { description } else { "" }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::channel::telegram::{MediaLimits, TelegramConfig, Token};

    fn telegram() -> Telegram {
        let config = TelegramConfig {
            name: "tg".into(),
            token: Token::from("1:TOPSECRET".to_owned()),
            api_url: Url::parse("http://127.0.0.1:9/base/").unwrap(),
            hook_secret: None,
            media: MediaLimits { bytes: 1, seconds: 1 },
        };
        Telegram::new(config, reqwest::Client::new())
    }

    #[test]
    fn an_error_says_whose_turn_it_is() {
        let none = Parameters::default;
        let refused = |text: &str| SendError::Refused(text.to_owned());
        let table = [
            (
                429,
                "Too Many Requests: retry after 7",
                Parameters { retry_after: Some(7), ..none() },
                SendError::Later(Some(Duration::from_secs(7))),
            ),
            (429, "", none(), SendError::Later(None)),
            (
                400,
                "Bad Request: group chat was upgraded to a supergroup chat",
                Parameters { migrate_to_chat_id: Some(-1001), ..none() },
                SendError::Moved(Urn::Telegram(-1001)),
            ),
            (403, "Forbidden: bot was blocked by the user", none(), SendError::Gone),
            (
                403,
                "Forbidden: user is deactivated",
                none(),
                SendError::Unreachable("403 Forbidden: user is deactivated".to_owned()),
            ),
            (403, "Forbidden: bot was kicked from the group chat", none(), SendError::Gone),
            (
                403,
                "Forbidden: bot can't initiate conversation with a user",
                none(),
                SendError::Unreachable(
                    "403 Forbidden: bot can't initiate conversation with a user".to_owned(),
                ),
            ),
            (
                400,
                "Bad Request: chat not found",
                none(),
                SendError::Unreachable("400 Bad Request: chat not found".to_owned()),
            ),
            (400, "Bad Request: unsupported start tag \"អូន\" at byte offset 9", none(), refused("400")),
            (500, "Internal Server Error", none(), SendError::Unknown),
            (502, "", none(), SendError::Unknown),
            (200, "", none(), SendError::Unknown),
        ];
        for (code, description, parameters, expected) in table {
            assert_eq!(telegram().blame(code, description, &parameters), expected, "{code} {description}");
        }
        for code in [401, 404, 409] {
            assert!(matches!(telegram().blame(code, "", &none()), SendError::Misconfigured(_)), "{code}");
        }
    }

    #[test]
    fn an_api_url_may_have_a_path_of_its_own() {
        let address = |before, after: &[&'static str]| {
            telegram().address(before, after.iter().copied()).unwrap().to_string()
        };
        assert_eq!(address(None, &["GetMe"]), "http://127.0.0.1:9/base/bot1:TOPSECRET/GetMe");
        assert_eq!(
            address(Some("file"), &["voice", "a.oga"]),
            "http://127.0.0.1:9/base/file/bot1:TOPSECRET/voice/a.oga"
        );
    }
}
