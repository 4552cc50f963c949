//! Whether a call is the provider's, held against the providers' own libraries: see tests/counterparts/signatures.py.

use std::collections::{BTreeMap, BTreeSet};
use std::process::{Command, Stdio};

use chrono::DateTime;
use reqwest::header::{HeaderMap, HeaderName, HeaderValue};
use serde::Deserialize;
use suara::channel::sms::{Gateway, HookKind, HookRequest, Proof, SmsConfig};
use suara::domain::message::Event;

/// A call, and what the library says of it.
#[derive(Deserialize)]
struct Call {
    gateway: String,
    settings: BTreeMap<String, String>,
    /// What is wrong with it, or that nothing is.
    what: String,
    said: String,
    taken: bool,
    at: i64,
    method: String,
    url: String,
    headers: BTreeMap<String, String>,
    body: String,
}

fn calls() -> Vec<Call> {
    let counterparts = concat!(env!("CARGO_MANIFEST_DIR"), "/tests/counterparts");
    let output = Command::new(format!("{counterparts}/python"))
        .arg(format!("{counterparts}/signatures.py"))
        .stdin(Stdio::null())
        .stderr(Stdio::inherit())
        .output()
        .unwrap();
    assert!(output.status.success(), "see above what it said");
    let lines = String::from_utf8(output.stdout).unwrap();
    lines.lines().map(|line| serde_json::from_str(line).unwrap()).collect()
}

/// The words it brings, or why it was refused.
fn heard(call: &Call) -> Result<String, String> {
    let gateway = Gateway::embedded(&call.gateway).unwrap_or_else(|error| panic!("{error}"));
    let config = SmsConfig {
        channel: call.gateway.clone(),
        settings: gateway.settings(&call.settings).unwrap(),
        sender: None,
        hooks: format!("https://suara.example.org/hooks/{}", call.gateway),
        country: None,
        separate: Vec::new(),
        labels: BTreeMap::new(),
        most_segments: 10,
    };
    let headers: HeaderMap = call
        .headers
        .iter()
        .map(|(name, value)| {
            (HeaderName::from_bytes(name.as_bytes()).unwrap(), HeaderValue::from_str(value).unwrap())
        })
        .collect();
    let request = HookRequest {
        method: &call.method,
        url: &call.url,
        headers: &headers,
        body: call.body.as_bytes(),
        kind: Some(HookKind::Inbound),
        address: None,
    };
    let at = DateTime::from_timestamp(call.at, 0).unwrap();
    let hooked = gateway.hook(&config, &request, at, Proof::Needed, &mut |_| Vec::new());
    let hooked = hooked.map_err(|rejected| rejected.reason.to_owned())?;
    match hooked.events.as_slice() {
        [one] => match &one.event {
            Event::Text(words) => Ok(words.expose().to_owned()),
            other => panic!("{other:?}"),
        },
        // Its sender's number is one no longer.
        _ => Ok(String::new()),
    }
}

#[test]
fn what_the_providers_libraries_take_is_taken_and_nothing_else() {
    let mut seen = BTreeSet::new();
    for call in calls() {
        let heard = heard(&call);
        let Call { gateway, what, said, taken, .. } = &call;
        seen.insert((gateway.clone(), what.clone(), *taken));
        match heard {
            Ok(words) => {
                assert!(taken, "{gateway}, {what}: its library refuses it: {}", call.url);
                if what == "genuine" {
                    assert_eq!(words, *said, "{gateway}");
                }
            }
            // Changed somewhere, some are no whole call any more, or too old; those no signature saves.
            Err(reason) => {
                let why = ["forged", "unsigned"].contains(&reason.as_str());
                assert!(what != "genuine" && (!taken || !why), "{gateway}, {what}: {reason}: {}", call.url);
                assert!(*taken || why, "{gateway}, {what}: {reason}: its signature was not looked at first");
            }
        }
    }
    let of = |what: &str, taken| {
        let found = seen.iter().filter(|(_, seen, verdict)| seen == what && *verdict == taken);
        found.map(|(gateway, ..)| gateway.as_str()).collect::<Vec<_>>()
    };
    let all = ["messagebird", "plivo", "telnyx", "twilio", "vonage", "vonage-messages"];
    assert_eq!(of("genuine", true), all);
    assert_eq!(of("another body", false), all);
    assert_eq!(
        of("another signature", false),
        ["messagebird", "plivo", "telnyx", "twilio", "vonage-messages"]
    );
    assert_eq!(of("another address", false), ["messagebird", "plivo", "twilio", "vonage"]);
}
