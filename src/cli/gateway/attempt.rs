//! `suara gateway try`: a message as this gateway's request, and its answer as what the outbox would make of it.

use std::path::PathBuf;

use anyhow::{Context as _, bail};
use clap::Args;
use serde_json::{Value, json};

use super::http::Message;
use super::{Common, Missing};
use crate::channel::sms::{Gateway, HttpRequest, Part, SmsConfig, TIMEOUT};
use crate::channel::{Accepted, SendError};
use crate::domain::Time;
use crate::domain::segment;
use crate::domain::urn::Urn;

/// What stands for a token where none is fetched.
const NO_TOKEN: &str = "TOKEN";

#[derive(Args)]
#[command(after_help = "Examples:
  suara gateway try twilio --to +639171234567 --text 'Oo po' --from MG123 --dry-run
  suara gateway try mine.toml --to +639171234567 --text Oo --answer answer.http --json
  suara gateway try mine.toml --to +639171234567 --text Oo --set username=u --set password=p

With neither --dry-run nor --answer the message is really sent, and every setting must be given. An answer is a file
with a status line, headers, an empty line and a body; one stands for all parts, and for no token, which is TOKEN.

The outcome is accepted (with external_ids, the ids that receipts will name), later (with seconds, if the provider said
how long; certain is false if it may have been accepted all the same), refused (with its code; unreachable is true where
nobody is reached at this number, so that another address of the person is tried), gone (the person opted out at the
provider) or misconfigured (with what to mend). Once it is known the exit code is 0, whatever it is.")]
pub(in crate::cli) struct Options {
    #[command(flatten)]
    common: Common,
    /// To whom, with the country's code
    #[arg(long)]
    to: String,
    /// What; cut into parts where the gateway wants it
    #[arg(long)]
    text: String,
    /// The number or name that it comes from
    #[arg(long)]
    from: Option<String>,
    /// Our public address, which receipts are asked to
    #[arg(long, value_name = "URL")]
    url: Option<String>,
    /// Show the request and send nothing
    #[arg(long, conflicts_with = "answer")]
    dry_run: bool,
    /// Send nothing, and take this as the answer
    #[arg(long, value_name = "FILE")]
    answer: Option<PathBuf>,
}

/// Where answers come from.
enum Answers {
    None,
    Recorded(Message),
    Network(reqwest::Client),
}

/// What was asked, and what came of it.
struct Tried {
    requests: Vec<HttpRequest>,
    accepted: Vec<Accepted>,
    /// `None` if nothing was asked.
    outcome: Option<Result<(), SendError>>,
}

pub(super) async fn run(options: Options) -> anyhow::Result<()> {
    let gateway = options.common.gateway()?;
    if gateway.polled() {
        bail!(
            "{} sends nothing: a phone asks for it. `suara gateway replay` shows what the phone is told",
            gateway.name
        );
    }
    let answers = match (&options.answer, options.dry_run) {
        (Some(file), _) => {
            let bytes = std::fs::read(file).with_context(|| file.display().to_string())?;
            Answers::Recorded(Message::read(&bytes).with_context(|| file.display().to_string())?)
        }
        (None, true) => Answers::None,
        (None, false) => Answers::Network(
            reqwest::Client::builder()
                .redirect(reqwest::redirect::Policy::none())
                .timeout(TIMEOUT)
                .build()
                .context("the HTTP client cannot be made")?,
        ),
    };
    let missing = if matches!(answers, Answers::Network(_)) { Missing::Refused } else { Missing::Named };
    let config = options.common.config(&gateway, options.url.as_deref(), options.from.clone(), missing)?;
    let tried = attempt(&gateway, &config, &options, &answers).await?;
    if options.common.json {
        println!("{:#}", shown(&tried));
    } else {
        print(&tried);
    }
    Ok(())
}

async fn attempt(
    gateway: &Gateway,
    config: &SmsConfig,
    options: &Options,
    answers: &Answers,
) -> anyhow::Result<Tried> {
    // A number for trials that no numbering plan knows is good enough to show a request.
    let known = Urn::writer(&options.to, options.common.country);
    let Ok(Urn::Tel(to)) = known.or_else(|_| Urn::parse(&format!("tel:{}", options.to))) else {
        bail!("--to {}: not a number with its country's code, such as +639171234567", options.to);
    };
    let text = segment::plain(&options.text);
    let parts = segment::split(&text, gateway.segments);
    let now = options.common.now();
    let mut tried = Tried { requests: Vec::new(), accepted: Vec::new(), outcome: None };
    let token = match token(gateway, config, now, answers, &mut tried).await {
        Ok(token) => token,
        Err(error) => {
            tried.outcome = Some(Err(error));
            return Ok(tried);
        }
    };
    for (number, text) in (1..).zip(&parts) {
        let part = Part { message: 1, to: &to, text, number, total: parts.len() };
        let request = gateway.request(config, &part, now, token.as_deref())?;
        let id = request.id.clone();
        let answer = match answers {
            Answers::None => None,
            Answers::Recorded(message) => {
                Some(gateway.outcome(config, &id, message.status()?, &message.headers, &message.body))
            }
            Answers::Network(client) => Some(match ask(client, &request).await {
                Ok(answer) => gateway.outcome(config, &id, answer.status()?, &answer.headers, &answer.body),
                Err(error) => Err(error),
            }),
        };
        tried.requests.push(request);
        match answer {
            None => {}
            Some(Ok(accepted)) => {
                tried.accepted.push(accepted);
                tried.outcome = Some(Ok(()));
            }
            Some(Err(error)) => {
                tried.outcome = Some(Err(error));
                break;
            }
        }
    }
    Ok(tried)
}

async fn token(
    gateway: &Gateway,
    config: &SmsConfig,
    now: Time,
    answers: &Answers,
    tried: &mut Tried,
) -> Result<Option<String>, SendError> {
    let Some(request) = gateway.token_request(config, now) else {
        return Ok(None);
    };
    let request = request?;
    let answer = match answers {
        Answers::None | Answers::Recorded(_) => None,
        Answers::Network(client) => Some(ask(client, &request).await),
    };
    tried.requests.push(request);
    let Some(answer) = answer else {
        return Ok(Some(NO_TOKEN.to_owned()));
    };
    let answer = answer.map_err(|_| SendError::Later(None))?;
    let status = answer.status().map_err(|_| SendError::Later(None))?;
    gateway.token(config, status, &answer.headers, &answer.body).map(|fetched| Some(fetched.token))
}

async fn ask(client: &reqwest::Client, request: &HttpRequest) -> Result<Message, SendError> {
    let wrong = || SendError::Misconfigured("the request cannot be made; is its address a URL?".to_owned());
    let method = reqwest::Method::from_bytes(request.method.as_bytes()).map_err(|_| wrong())?;
    let mut sending = client.request(method, &request.url).body(request.body.clone());
    for (name, value) in &request.headers {
        sending = sending.header(name, value);
    }
    let answer = sending.send().await.map_err(|error| match () {
        () if error.is_builder() => wrong(),
        () if error.is_connect() => SendError::Later(None),
        () => SendError::Unknown,
    })?;
    let first = vec!["HTTP/1.1".to_owned(), answer.status().as_u16().to_string()];
    let headers = answer.headers().clone();
    let body = answer.bytes().await.map_err(|_| SendError::Unknown)?.to_vec();
    Ok(Message { first, headers, body })
}

/// As JSON.
fn shown(tried: &Tried) -> Value {
    let requests: Vec<Value> = tried
        .requests
        .iter()
        .map(|request| {
            let headers: serde_json::Map<String, Value> = request
                .headers
                .iter()
                .map(|(name, value)| (name.clone(), Value::from(value.as_str())))
                .collect();
            json!({
                "method": request.method,
                "url": request.url,
                "headers": headers,
                "body": String::from_utf8_lossy(&request.body),
            })
        })
        .collect();
    let mut shown = json!({ "requests": requests });
    let Some(outcome) = &tried.outcome else {
        return shown;
    };
    let ids: Vec<&String> = tried.accepted.iter().flat_map(|accepted| &accepted.external_ids).collect();
    let more = match outcome {
        Ok(()) => json!({ "outcome": "accepted", "external_ids": ids }),
        Err(SendError::Later(after)) => {
            json!({ "outcome": "later", "seconds": after.map(|after| after.as_secs()), "certain": true })
        }
        Err(SendError::Unknown) => json!({ "outcome": "later", "seconds": null, "certain": false }),
        Err(SendError::Refused(code)) => json!({ "outcome": "refused", "code": code }),
        Err(SendError::Gone) => json!({ "outcome": "gone" }),
        Err(SendError::Unreachable(code)) => {
            json!({ "outcome": "refused", "code": code, "unreachable": true })
        }
        Err(SendError::Misconfigured(what)) => json!({ "outcome": "misconfigured", "mend": what }),
        Err(SendError::Moved(_)) => json!({ "outcome": "moved" }),
    };
    if let (Value::Object(shown), Value::Object(more)) = (&mut shown, more) {
        shown.extend(more);
        // Of a message in parts, those before the one that failed are on their way.
        if outcome.is_err() && !ids.is_empty() {
            shown.insert("external_ids".to_owned(), json!(ids));
        }
    }
    shown
}

fn print(tried: &Tried) {
    for request in &tried.requests {
        println!("{} {}", request.method, request.url);
        for (name, value) in &request.headers {
            println!("{name}: {value}");
        }
        println!("\n{}\n", String::from_utf8_lossy(&request.body));
    }
    let Some(outcome) = &tried.outcome else {
        println!("Nothing was sent.");
        return;
    };
    for accepted in &tried.accepted {
        match accepted.external_ids.as_slice() {
            [] => println!("accepted, without an id"),
            ids => println!("accepted as {}", ids.join(", ")),
        }
    }
    match outcome {
        Ok(()) => {}
        Err(SendError::Later(None)) => println!("later: it was certainly not accepted"),
        Err(SendError::Later(Some(after))) => println!("later, after {} s", after.as_secs()),
        Err(SendError::Unknown) => println!("later, if the provider knows our id: it may have been accepted"),
        Err(SendError::Refused(code)) => println!("refused ({code})"),
        Err(SendError::Gone) => println!("gone: the person opted out at the provider"),
        Err(SendError::Unreachable(code)) => {
            println!("refused ({code}): nobody is reached at this number")
        }
        Err(SendError::Misconfigured(what)) => println!("misconfigured: {what}"),
        Err(SendError::Moved(_)) => println!("the chat moved"),
    }
}
