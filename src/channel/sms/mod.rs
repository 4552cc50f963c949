//! SMS: the one HTTP client, driving a gateway.

use std::collections::BTreeMap;
use std::sync::Arc;
use std::time::Duration;

use reqwest::header::HeaderMap;
use tokio::sync::Mutex;

use crate::channel::{Accepted, Channel, Handover, SendError, Size};
use crate::clock::Clock;
use crate::domain::Time;
use crate::domain::contact::Country;
use crate::domain::message::Outbound;
use crate::domain::segment;
use crate::domain::urn::Urn;

mod body;
mod charset;
mod check;
mod expression;
mod file;
mod filter;
mod gateway;
mod hook;
mod line;
mod moment;
mod network;
mod read;
mod send;
mod shelf;
#[cfg(test)]
mod tests;
mod verify;

pub use gateway::{Gateway, GatewayError, Settings, SettingsError};
pub use hook::{HookKind, HookReply, HookRequest, Hooked, MAX_BODY, Proof, Rejected};
pub use line::{Carries, Line};
pub use network::{Network, caller};
pub use send::{Fetched, HttpRequest, OwnedPart, Part};

use line::Lines;
use shelf::Shelf;

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
    /// What is put before each message to a country.
    pub labels: BTreeMap<Country, String>,
    /// No message goes out as more segments than this, though its gateway would take more: each one costs.
    pub most_segments: usize,
}

/// Sends through one gateway.
pub struct Sms {
    gateway: Gateway,
    config: SmsConfig,
    client: reqwest::Client,
    clock: Clock,
    /// The token that requests show, and until when; who finds none fetches it while the others wait.
    token: Mutex<Option<(String, Time)>>,
    /// What waits for a phone to ask for it.
    shelf: Shelf,
    /// Calls whose answers may carry a reply.
    lines: Arc<Lines>,
}

/// What came over the wire.
struct Answer {
    status: u16,
    headers: HeaderMap,
    body: Vec<u8>,
}

impl Sms {
    /// `client` must follow no redirects: an order to send would become a request to look.
    pub fn open(gateway: Gateway, config: SmsConfig, client: reqwest::Client, clock: Clock) -> Sms {
        Sms {
            gateway,
            config,
            client,
            clock,
            token: Mutex::new(None),
            shelf: Shelf::default(),
            lines: Arc::default(),
        }
    }

    /// [`Gateway::by_sim`].
    pub fn by_sim(&self) -> bool {
        self.gateway.by_sim()
    }

    /// [`Gateway::calls_again`].
    pub fn calls_again(&self) -> bool {
        self.gateway.calls_again()
    }

    /// The gateway's name.
    pub fn gateway_name(&self) -> &str {
        &self.gateway.name
    }

    /// Host and port that messages are sent to; `None` where a phone asks for them.
    ///
    /// # Errors
    /// The settings make no URL.
    pub fn address(&self) -> Result<Option<(String, u16)>, SendError> {
        let wrong = || SendError::Misconfigured("the settings make no address to send to".to_owned());
        let Ok(Urn::Tel(to)) = Urn::tel("+85512345678", None) else {
            return Err(wrong());
        };
        if self.gateway.polled() {
            return Ok(None);
        }
        let part = Part { message: 0, to: &to, text: "?", number: 1, total: 1 };
        let request = self.gateway.request(&self.config, &part, self.clock.now(), Some("token"))?;
        let url = reqwest::Url::parse(&request.url).map_err(|_| wrong())?;
        let host = url.host_str().ok_or_else(wrong)?;
        Ok(Some((host.to_owned(), url.port_or_known_default().ok_or_else(wrong)?)))
    }

    /// Verifies and reads one call of its hooks; [`Gateway::hook`]. A phone that asks is given what waits.
    ///
    /// # Errors
    /// [`Rejected`], to be answered with its status and counted by its reason.
    pub fn hook(&self, request: &HookRequest<'_>, now: Time) -> Result<Hooked, Rejected> {
        self.gateway.hook(&self.config, request, now, Proof::Needed, &mut |most| self.shelf.take(most))
    }

    /// From now on a reply to who wrote may go with the answer to this call, if that can carry one.
    pub fn line(&self, hooked: &mut Hooked) -> Option<Line> {
        hooked.carries.take().map(|carries| self.lines.open(carries))
    }

    /// The answer that carries a reply, if one comes within a second.
    pub async fn carried(&self, line: Line) -> Option<HookReply> {
        line.carry(|carries, part| self.gateway.carried(&self.config, carries, part, self.clock.now())).await
    }

    /// Reads a call again that was kept; `at` is when it came. Nothing that waits for a phone is given away by it.
    ///
    /// # Errors
    /// As for [`Sms::hook`]: the settings or the file changed meanwhile.
    pub fn hook_again(&self, request: &HookRequest<'_>, at: Time) -> Result<Hooked, Rejected> {
        self.gateway.hook(&self.config, request, at, Proof::Needed, &mut |_| Vec::new())
    }

    /// The most segments that reach a country as one message.
    fn most(&self, to: Option<Country>) -> usize {
        match to {
            Some(country) if self.config.separate.contains(&country) => 1,
            _ => self.gateway.segments.min(self.config.most_segments.max(1)),
        }
    }

    fn parts(&self, to: Option<Country>, message: &Outbound) -> Vec<String> {
        let label = to.and_then(|country| self.config.labels.get(&country));
        let text = format!("{}{}", label.map_or("", String::as_str), message.text);
        segment::split(&segment::plain(&text), self.most(to))
    }

    async fn hand_over(&self, part: &Part<'_>) -> Result<Accepted, SendError> {
        // It counts as accepted: who called has it with the answer, and receipts say what became of it. What follows it
        // could overtake it, so it is whole.
        if part.total == 1 && self.lines.take(part).await {
            let id = self.gateway.id_in_receipts(&self.config, part);
            return Ok(Accepted { external_ids: id.into_iter().collect() });
        }
        if self.gateway.polled() {
            return self.shelf.wait(part, self.gateway.part_id(&self.config, part)).await;
        }
        let token = self.token().await?;
        let request = self.gateway.request(&self.config, part, self.clock.now(), token.as_deref())?;
        let mut answer = self.ask(&request).await?;
        // A token can end before its time; what was asked with it was certainly not done.
        if let (401, Some(stale)) = (answer.status, token) {
            self.forget(&stale).await;
            let token = self.token().await?;
            let request = self.gateway.request(&self.config, part, self.clock.now(), token.as_deref())?;
            answer = self.ask(&request).await?;
        }
        self.gateway.outcome(&self.config, &request.id, answer.status, &answer.headers, &answer.body)
    }

    /// The token, if this gateway wants one: the one we have, or a new one.
    async fn token(&self) -> Result<Option<String>, SendError> {
        let now = self.clock.now();
        let Some(request) = self.gateway.token_request(&self.config, now) else {
            return Ok(None);
        };
        let mut kept = self.token.lock().await;
        if let Some((token, until)) = &*kept
            && now < *until
        {
            return Ok(Some(token.clone()));
        }
        let answer = self.ask(&request?).await.map_err(|error| match error {
            // Whatever became of it, no message was sent.
            SendError::Unknown => SendError::Later(None),
            other => other,
        })?;
        let fetched = self.gateway.token(&self.config, answer.status, &answer.headers, &answer.body)?;
        *kept = Some((fetched.token.clone(), now + fetched.lasts));
        Ok(Some(fetched.token))
    }

    async fn forget(&self, stale: &str) {
        let mut kept = self.token.lock().await;
        // Another may have fetched a new one meanwhile.
        if kept.as_ref().is_some_and(|(token, _)| token == stale) {
            *kept = None;
        }
    }

    async fn ask(&self, request: &HttpRequest) -> Result<Answer, SendError> {
        let wrong = || {
            SendError::Misconfigured(format!(
                "{}: the request cannot be made; is its address a URL?",
                self.gateway.name
            ))
        };
        let method = reqwest::Method::from_bytes(request.method.as_bytes()).map_err(|_| wrong())?;
        let mut sending =
            self.client.request(method, &request.url).timeout(TIMEOUT).body(request.body.clone());
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
        Ok(Answer { status: answer.status().as_u16(), headers: answer.headers().clone(), body })
    }
}

#[async_trait::async_trait]
impl Channel for Sms {
    fn name(&self) -> &str {
        &self.config.channel
    }

    fn size(&self, to: Option<Country>, message: &Outbound) -> Size {
        let parts = self.parts(to, message);
        let segments = parts.iter().map(|part| segment::count(part).segments).sum::<usize>();
        Size { parts: parts.len(), units: u32::try_from(segments).unwrap_or(u32::MAX) }
    }

    fn knows_our_id(&self) -> bool {
        self.gateway.knows_our_id()
    }

    fn receipt_id(&self, handover: Handover<'_>, part: usize) -> Option<String> {
        let Urn::Tel(to) = handover.to else {
            return None;
        };
        let parts = self.parts(handover.to.country(), handover.message);
        let text = parts.get(part.checked_sub(1)?)?;
        self.gateway.id_in_receipts(
            &self.config,
            &Part { message: handover.id, to, text, number: part, total: parts.len() },
        )
    }

    async fn send(&self, handover: Handover<'_>) -> (Vec<Accepted>, Result<(), SendError>) {
        let Urn::Tel(to) = handover.to else {
            return (Vec::new(), Err(SendError::Refused("no-number".to_owned())));
        };
        let parts = self.parts(handover.to.country(), handover.message);
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
