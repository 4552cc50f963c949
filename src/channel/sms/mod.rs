//! SMS: the one HTTP client, driving a gateway.

use std::time::Duration;

use crate::channel::{Accepted, Channel, Handover, SendError};
use crate::domain::Time;
use crate::domain::contact::Country;
use crate::domain::segment;
use crate::domain::urn::Urn;

mod check;
mod expression;
mod gateway;
mod hook;
mod send;
mod verify;

pub use gateway::{Gateway, GatewayError, Settings, SettingsError};
pub use hook::{HookKind, HookReply, HookRequest, Hooked, MAX_BODY, Rejected};
pub use send::{HttpRequest, Part};

/// From the request's first byte to the answer's last. Slow providers answer within 15 s; a phone that serves its own
/// API over a mobile network needs longer.
pub const TIMEOUT: Duration = Duration::from_secs(30);

/// An answer is a few hundred bytes; what is longer is cut, and then is not the answer we look for.
const MAX_ANSWER: usize = 64 * 1024;

/// One configured SMS channel.
#[derive(Clone)]
pub struct SmsConfig {
    /// The channel's configured name.
    pub channel: String,
    /// Complete for its gateway: [`Gateway::settings`].
    pub settings: Settings,
    /// The number or name that our messages come from, where the provider wants to be told.
    pub sender: Option<String>,
    /// The public URL of its hooks, to which `/inbound` and `/receipt` are added.
    pub hooks: String,
    /// Completes numbers that come without a country code.
    pub country: Option<Country>,
    /// Countries whose networks do not join segments: there each part is a message of one segment that reads alone.
    pub separate: Vec<Country>,
    /// No message goes out as more segments than this, though its gateway would take more: each one costs.
    pub most_segments: usize,
}

/// Sends through one gateway.
pub struct Sms {
    gateway: Gateway,
    config: SmsConfig,
    client: reqwest::Client,
}

impl Sms {
    /// `client` must follow no redirects: an order to send would become a request to look.
    pub fn open(gateway: Gateway, config: SmsConfig, client: reqwest::Client) -> Sms {
        Sms { gateway, config, client }
    }

    /// The provider does not send a message twice when it gets our id twice: after [`SendError::Unknown`] it can be
    /// tried again.
    pub fn knows_our_id(&self) -> bool {
        self.gateway.knows_our_id()
    }

    /// The provider calls again for hours when a hook does not answer 2xx.
    pub fn calls_again(&self) -> bool {
        self.gateway.calls_again()
    }

    /// The gateway's name.
    pub fn gateway_name(&self) -> &str {
        &self.gateway.name
    }

    /// Host and port that messages are sent to.
    ///
    /// # Errors
    /// The settings make no URL.
    pub fn address(&self) -> Result<(String, u16), SendError> {
        let wrong = || SendError::Misconfigured("the settings make no address to send to".to_owned());
        let Ok(Urn::Tel(to)) = Urn::tel("+85512345678", None) else {
            return Err(wrong());
        };
        let request = self
            .gateway
            .request(&self.config, &Part { message: 0, to: &to, text: "?", number: 1, total: 1 })?;
        let url = reqwest::Url::parse(&request.url).map_err(|_| wrong())?;
        let host = url.host_str().ok_or_else(wrong)?;
        Ok((host.to_owned(), url.port_or_known_default().ok_or_else(wrong)?))
    }

    /// Verifies and reads one call of its hooks; [`Gateway::hook`].
    ///
    /// # Errors
    /// [`Rejected`], to be answered with its status and counted by its reason.
    pub fn hook(&self, request: &HookRequest<'_>, now: Time) -> Result<Hooked, Rejected> {
        self.gateway.hook(&self.config, request, now)
    }

    /// The most segments that reach `to` as one message.
    fn most(&self, to: &Urn) -> usize {
        match to.country() {
            Some(country) if self.config.separate.contains(&country) => 1,
            _ => self.gateway.segments.min(self.config.most_segments.max(1)),
        }
    }

    async fn hand_over(&self, part: &Part<'_>) -> Result<Accepted, SendError> {
        let request = self.gateway.request(&self.config, part)?;
        let wrong = || {
            SendError::Misconfigured(format!(
                "{}: the request cannot be made; is its address a URL?",
                self.gateway.name
            ))
        };
        let method = reqwest::Method::from_bytes(request.method.as_bytes()).map_err(|_| wrong())?;
        let mut sending = self.client.request(method, &request.url).timeout(TIMEOUT).body(request.body);
        for (name, value) in &request.headers {
            sending = sending.header(name, value);
        }
        let mut answer = sending.send().await.map_err(|error| match () {
            () if error.is_builder() => wrong(),
            // Nothing was said yet: nobody listens, or the name is not known.
            () if error.is_connect() => SendError::Later(None),
            () => SendError::Unknown,
        })?;
        let mut body = Vec::new();
        loop {
            match answer.chunk().await {
                Ok(Some(chunk)) if body.len() + chunk.len() <= MAX_ANSWER => body.extend_from_slice(&chunk),
                Ok(_) => break,
                // With its status an error is understood without its body; an acceptance is not.
                Err(_) if answer.status().is_success() => return Err(SendError::Unknown),
                Err(_) => break,
            }
        }
        let status = answer.status().as_u16();
        self.gateway.outcome(&self.config, &request.id, status, answer.headers(), &body)
    }
}

#[async_trait::async_trait]
impl Channel for Sms {
    fn name(&self) -> &str {
        &self.config.channel
    }

    async fn send(&self, handover: Handover<'_>) -> (Vec<Accepted>, Result<(), SendError>) {
        let Urn::Tel(to) = handover.to else {
            return (Vec::new(), Err(SendError::Refused("no-number".to_owned())));
        };
        let text = segment::plain(&handover.message.text);
        let parts = segment::split(&text, self.most(handover.to));
        let mut accepted = Vec::new();
        for (number, text) in (1..).zip(&parts).skip(handover.parts_done) {
            let part = Part { message: handover.id, to, text, number, total: parts.len() };
            match self.hand_over(&part).await {
                Ok(part) => accepted.push(part),
                Err(error) => return (accepted, Err(error)),
            }
        }
        (accepted, Ok(()))
    }
}
