//! What is done with each input, by the fuzzer (`fuzz/targets`) and by the test that reads the kept inputs again
//! (`tests/it/fuzz.rs`). Nothing here may panic, whatever the bytes.

use std::collections::BTreeMap;
use std::sync::LazyLock;

use chrono::{DateTime, Utc};
use reqwest::header::{HeaderMap, HeaderName, HeaderValue};
use suara::channel::sms::{Gateway, HookKind, HookRequest, OwnedPart, Part, Proof, SmsConfig};
use suara::domain::consultation::{self, Limits};
use suara::domain::contact::{Country, Language};
use suara::domain::form::Problem;
use suara::domain::import::{Rules, read_contacts};
use suara::domain::keyword;
use suara::domain::segment;
use suara::domain::urn::Urn;

fn now() -> DateTime<Utc> {
    DateTime::from_timestamp(1_782_118_200, 0).expect("2026-06-22")
}

/// A call of a gateway's hook: the gateway's name in the first line, then the request as HTTP. It is read as it came and
/// as if its signature were right, since a fuzzer signs nothing.
pub fn hook(bytes: &[u8]) {
    static GATEWAYS: LazyLock<BTreeMap<&str, (Gateway, SmsConfig)>> = LazyLock::new(|| {
        let each = Gateway::names().into_iter().filter_map(|name| {
            let gateway = Gateway::embedded(name).expect("it is tested");
            let config = configured(&gateway)?;
            Some((name, (gateway, config)))
        });
        each.collect()
    });
    let Some((name, request)) = cut(bytes, b"\n") else {
        return;
    };
    let name = String::from_utf8_lossy(name);
    // Any other first line names one of them as well: what the fuzzer changes there is not lost.
    let nth = name.bytes().map(usize::from).sum::<usize>() % GATEWAYS.len();
    let named = GATEWAYS.get(name.as_ref()).or_else(|| GATEWAYS.values().nth(nth));
    if let Some((gateway, config)) = named {
        called(gateway, config, request);
    }
}

/// A gateway's file; if it is one, everything is done with it that a channel does.
pub fn gateway_file(bytes: &[u8]) {
    let text = String::from_utf8_lossy(bytes);
    let gateway = match Gateway::parse(&text, "fuzzed.toml") {
        Ok(gateway) => gateway,
        Err(error) => {
            assert!(!error.to_string().is_empty());
            return;
        }
    };
    let Some(config) = configured(&gateway) else {
        return;
    };
    let to = number();
    for text in ["Oo", "ចង់ «សួរ» <1> & 2"] {
        let part = Part { message: 7, to: &to, text, number: 1, total: 2 };
        // Whether a request can be made of it is the file's matter.
        let _ = gateway.request(&config, &part, now(), Some("token"));
    }
    let mut headers = HeaderMap::new();
    headers.insert("retry-after", HeaderValue::from_static("7"));
    for (status, body) in
        [(200, "{\"id\":7,\"status\":[\"x\"]}"), (429, "<a b=\"c\">d</a>"), (500, ""), (302, "ID: 3")]
    {
        let _ = gateway.outcome(&config, "ours", status, &headers, body.as_bytes());
    }
    for request in [
        "POST /hooks/x/inbound?secret=x HTTP/1.1\nhost: suara.example.org\ncontent-type: application/json\n\n{\"from\":\"+639171234567\",\"text\":\"1\",\"id\":[1],\"messages\":[{\"a\":1}]}",
        "GET /hooks/x/receipt?from=09171234567&text=%00%41&id=7&status=1 HTTP/1.1\nhost: suara.example.org\n\n",
        "POST /hooks/x HTTP/1.1\nhost: suara.example.org\ncontent-type: application/x-www-form-urlencoded\n\nfrom=639171234567&text=a%20b&id=9&status=delivered",
        "POST /hooks/x HTTP/1.1\nhost: suara.example.org\ncontent-type: text/xml\n\n<r><from>639171234567</from><text>a</text></r>",
    ] {
        called(&gateway, &config, request.as_bytes());
    }
}

/// A list of contacts, as a spreadsheet saved it.
pub fn contacts(bytes: &[u8]) {
    let language = |tag| Language::parse(tag).expect("a tag");
    let country = |code| Country::parse(code).expect("a country");
    let languages = ["en", "fil", "km", "zh-Hans"].map(language);
    let countries = ["PH", "KH", "SG"].map(country);
    for default_country in [None, Some(country("PH"))] {
        let rules = Rules { languages: &languages, countries: &countries, default_country };
        match read_contacts(bytes, &rules) {
            Ok(rows) => assert!(rows.iter().all(|row| !row.consent.expose().is_empty())),
            Err(refused) => assert!(!refused.to_string().is_empty()),
        }
    }
}

/// A consultation's file.
pub fn consultation_file(bytes: &[u8]) {
    let text = String::from_utf8_lossy(bytes);
    let languages: Vec<Language> =
        ["en", "id", "km", "th", "fil"].iter().filter_map(|tag| Language::parse(tag)).collect();
    let limits = Limits {
        now: now(),
        languages: &languages,
        segments: &|text| segment::count(&segment::plain(text)).segments,
        screen: &consultation::plain_screen,
        fold: &keyword::folded,
    };
    if let Err(problems) = consultation::read(&text, "fuzzed.toml", &limits) {
        assert!(problems.iter().all(|problem: &Problem| !problem.to_string().is_empty()));
    }
}

fn number() -> suara::domain::urn::Tel {
    match Urn::parse("tel:+639171234567") {
        Ok(Urn::Tel(to)) => to,
        Ok(Urn::Telegram(_)) | Err(_) => unreachable!("it is a number"),
    }
}

/// A channel of this gateway, its settings called as their names; none where the file itself makes that impossible.
fn configured(gateway: &Gateway) -> Option<SmsConfig> {
    Some(SmsConfig {
        channel: "fuzzed".to_owned(),
        settings: gateway.settings_or_names(&BTreeMap::new()).ok()?,
        sender: Some("+639190000000".to_owned()),
        hooks: "https://suara.example.org/hooks/fuzzed".to_owned(),
        country: Country::parse("PH"),
        separate: Vec::new(),
        labels: BTreeMap::new(),
        most_segments: 10,
    })
}

fn called(gateway: &Gateway, config: &SmsConfig, request: &[u8]) {
    let (head, body) = cut(request, b"\n\n").unwrap_or((request, b""));
    let head = String::from_utf8_lossy(head);
    let mut lines = head.lines();
    let mut first = lines.next().unwrap_or_default().split(' ');
    let (method, target) = (first.next().unwrap_or_default(), first.next().unwrap_or_default());
    let headers: HeaderMap = lines
        .filter_map(|line| {
            let (name, value) = line.split_once(": ")?;
            let value = HeaderValue::from_bytes(value.as_bytes()).ok()?;
            Some((HeaderName::from_bytes(name.as_bytes()).ok()?, value))
        })
        .collect();
    let path = target.split('?').next().unwrap_or_default();
    let mut waiting = |most: usize| {
        let part = OwnedPart {
            message: 7,
            to: number(),
            text: "Oo <po> & \"hindi\"".to_owned(),
            number: 1,
            total: 1,
        };
        vec![part; most.min(1)]
    };
    for proof in [Proof::Needed, Proof::Waived] {
        let request = HookRequest {
            method,
            url: &format!("https://suara.example.org{target}"),
            headers: &headers,
            body,
            kind: match () {
                () if path.ends_with("/inbound") => Some(HookKind::Inbound),
                () if path.ends_with("/receipt") => Some(HookKind::Receipt),
                () => None,
            },
            address: None,
        };
        match gateway.hook(config, &request, now(), proof, &mut waiting) {
            Ok(hooked) => assert!((100..=999).contains(&hooked.reply.status)),
            Err(rejected) => assert!((400..500).contains(&rejected.status)),
        }
    }
}

fn cut<'a>(bytes: &'a [u8], at: &[u8]) -> Option<(&'a [u8], &'a [u8])> {
    let found = bytes.windows(at.len()).position(|window| window == at)?;
    Some((&bytes[..found], &bytes[found + at.len()..]))
}
