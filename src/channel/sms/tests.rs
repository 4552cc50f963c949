//! Hooks, through `gateways/generic.toml` with something of it changed.

use super::*;
use chrono::DateTime;
use hmac::{KeyInit, Mac};
use proptest::prelude::*;

use crate::domain::message::{Event, Words};

/// The generic gateway, after `change`, on a channel of Thailand.
fn changed(change: impl Fn(String) -> String) -> (Gateway, SmsConfig) {
    let toml = change(include_str!("../../../gateways/generic.toml").to_owned());
    let gateway = Gateway::parse(&toml, "mine.toml").unwrap_or_else(|error| panic!("{error}"));
    let settings = [("hook_secret", "s"), ("send_url", "https://sms.example.org"), ("send_token", "t")];
    let settings = settings.map(|(name, value)| (name.to_owned(), value.to_owned()));
    let config = SmsConfig {
        channel: "c".to_owned(),
        settings: gateway.settings(&settings.into()).expect("complete"),
        sender: None,
        hooks: "https://suara.example.org/hooks/c".to_owned(),
        country: Country::parse("TH"),
        separate: Vec::new(),
        labels: BTreeMap::new(),
        most_segments: 10,
    };
    (gateway, config)
}

fn now() -> Time {
    DateTime::from_timestamp(1_700_000_000, 0).expect("a time")
}

fn post(
    gateway: &Gateway,
    config: &SmsConfig,
    extra: &[(&'static str, &str)],
    kind: HookKind,
    body: &[u8],
) -> Result<Hooked, Rejected> {
    let mut headers = HeaderMap::new();
    for (name, value) in [("content-type", "application/json"), ("x-hook-secret", "s")].iter().chain(extra) {
        headers.insert(*name, value.parse().expect("a header's value"));
    }
    let request = HookRequest {
        method: "POST",
        url: "https://suara.example.org/hooks/c",
        headers: &headers,
        body,
        kind: Some(kind),
        address: None,
    };
    gateway.hook(config, &request, now(), Proof::Needed, &mut |_| Vec::new())
}

#[test]
fn a_batch_is_read_item_by_item() {
    let (gateway, config) = changed(|toml| {
        toml.replace("#   each = \"json.messages\"\n", "each = \"json.messages\"\n")
            .replace("from = \"json.from or form.from or query.from\"", "from = \"item.from\"")
            .replace(
                "text = \"json.text if json else (form.text if form else query.text)\"",
                "text = \"item.text\"",
            )
    });
    let read = |body: &str| post(&gateway, &config, &[], HookKind::Inbound, body.as_bytes());

    let hooked = read(r#"{"messages":[{"from":"0812345678","text":"1"},{"from":"AIS","text":"x"},{"text":"2"},{"from":"0812345679","text":"3"}]}"#)
        .expect("something in it can be read");
    let texts: Vec<&Event> = hooked.events.iter().map(|inbound| &inbound.event).collect();
    assert_eq!(texts, [&Event::Text(Words("1".to_owned())), &Event::Text(Words("3".to_owned()))]);
    assert_eq!(hooked.unreadable, ["sender", "field"]);

    assert_eq!(read(r#"{"messages":[]}"#).map(|hooked| hooked.events), Ok(Vec::new()));
    for nothing in [r#"{"messages":[{"text":"2"}]}"#, r#"{"messages":7}"#, r#"{"messages":null}"#, "{}"] {
        assert_eq!(read(nothing).map_err(|rejected| rejected.status), Err(422), "{nothing}");
    }
}

#[test]
fn times_in_every_form() {
    let expected = "2016-03-30T11:33:06Z".parse::<Time>().ok();
    for (form, written, time) in [
        (r#"form = "rfc3339""#, "2016-03-30T19:33:06+08:00", expected),
        (r#"form = "rfc3339""#, "2016-03-30T11:33:06.000+0000", expected),
        (r#"form = "rfc3339""#, "2016-03-30 19:33:06", None),
        (r#"form = "unix""#, "1459337586", expected),
        (r#"form = "unix_ms""#, "1459337586000", expected),
        (r#"form = "rfc3339""#, "2016-03-30 19:33:06+0800", expected),
        (r#"form = "unix""#, "1459337586.0", expected),
        (r#"form = "unix""#, "soon", None),
        (r#"form = "auto""#, "2016-03-30T19:33:06+08:00", expected),
        (r#"form = "auto""#, "Wed, 30 Mar 2016 11:33:06 +0000", expected),
        (r#"form = "auto""#, "2016-03-30 11:33:06", expected),
        (r#"form = "auto", zone = "Asia/Manila""#, "2016-03-30 19:33:06", expected),
        (r#"form = "auto", zone = "Asia/Manila""#, "20160330193306", expected),
        (r#"form = "auto""#, "1459337586", expected),
        (r#"form = "auto""#, "1459337586000", expected),
        (r#"form = "auto""#, "1459337586000000000", expected),
        (r#"form = "auto""#, "20160330T113306Z", expected),
        (r#"form = "auto""#, "2016-03-30 11:33:06 UTC", expected),
        (r#"form = "auto""#, "Wed Mar 30 2016 19:33:06 GMT+0800 (PHT)", expected),
        (r#"form = "auto", zone = "Asia/Manila""#, "20160330 193306", expected),
        (r#"form = "auto""#, "201603301133", "2016-03-30T11:33:00Z".parse().ok()),
        (r#"form = "auto""#, "2016-03-30T11:33", "2016-03-30T11:33:00Z".parse().ok()),
        (r#"form = "auto""#, "tomorrow", None),
        (r#"form = ["%d/%m/%Y %H:%M:%S", "unix"]"#, "30/03/2016 11:33:06", expected),
        (r#"form = ["%d/%m/%Y %H:%M:%S", "unix"]"#, "1459337586", expected),
        (r#"form = "%a %b %d %Y %H:%M:%S GMT%z (UTC)""#, "Wed Mar 30 2016 11:33:06 GMT+0000 (UTC)", expected),
        (
            r#"form = "%Y%m%d%H%M", zone = "Asia/Kuala_Lumpur""#,
            "201603301933",
            "2016-03-30T11:33:00Z".parse().ok(),
        ),
        (r#"form = "%Y-%m-%d%H:%M:%S", zone = "Asia/Kuala_Lumpur""#, "2016-03-3019:33:06", expected),
        (r#"form = "%Y-%m-%d %H:%M:%S""#, "2016-03-30 11:33:06", expected),
    ] {
        let (gateway, config) = changed(|toml| toml.replace(r#"form = "auto" }"#, &format!("{form} }}")));
        let body = format!(r#"{{"from":"0812345678","text":"1","time":"{written}"}}"#);
        let hooked = post(&gateway, &config, &[], HookKind::Inbound, body.as_bytes()).expect("read");
        assert_eq!(hooked.events[0].sent_at, time, "{form} {written}");
        assert_eq!(hooked.unreadable.is_empty(), time.is_some(), "{form} {written}");
    }
}

#[test]
fn the_signature_that_generic_offers_as_a_comment_is_right_too() {
    let (gateway, config) = changed(|toml| {
        let (before, after) = toml.split_once("[hook.verify.secret]").expect("is there");
        let (secret, after) = after.split_once("# Better,").expect("is there");
        let (_, offered) = after.split_once("instead of the secret\n").expect("is there");
        let (offered, after) = offered.split_once("# A JSON Web Token").expect("is there");
        assert!(secret.contains("hook_secret"));
        let (_, after) = after.split_once("\n\n").expect("is there");
        let offered = offered
            .lines()
            .map(|line| line.trim_start_matches("#   ").split("   ").next().unwrap_or_default());
        format!("{before}{}\n\n{after}", offered.collect::<Vec<_>>().join("\n"))
    });
    let body = r#"{"from":"0812345678","text":"1"}"#;
    let signed_at = |time: i64| {
        let mac = hmac::Hmac::<sha2::Sha256>::new_from_slice(b"s").expect("any key");
        let signature = hex::encode(mac.chain_update(format!("{time}.{body}")).finalize().into_bytes());
        let headers = [("x-timestamp", &*time.to_string()), ("x-signature", &*signature)];
        post(&gateway, &config, &headers, HookKind::Inbound, body.as_bytes())
            .map(|hooked| hooked.events.len())
    };
    let reason = |result: Result<usize, Rejected>| result.map_err(|rejected| rejected.reason);
    assert_eq!(signed_at(1_700_000_200), Ok(1));
    assert_eq!(reason(signed_at(1_700_000_400)), Err("stale"));
    let unsigned = post(&gateway, &config, &[("x-signature", "00")], HookKind::Inbound, body.as_bytes());
    assert_eq!(unsigned.map_err(|rejected| rejected.status), Err(401));
}

/// The generic gateway, with these checks in place of its secret.
fn verified(verify: &str) -> (Gateway, SmsConfig) {
    changed(|toml| {
        let (before, after) = toml.split_once("[hook.verify.secret]").expect("is there");
        let (_, after) = after.split_once("[inbound]").expect("is there");
        format!("{before}{verify}\n\n[inbound]{after}")
    })
}

const BODY: &str = r#"{"from":"0812345678","text":"1"}"#;

fn reason(result: Result<Hooked, Rejected>) -> Result<usize, &'static str> {
    result.map(|hooked| hooked.events.len()).map_err(|rejected| rejected.reason)
}

fn signed(verify: &str, headers: &[(&'static str, &str)]) -> Result<usize, &'static str> {
    let (gateway, config) = verified(verify);
    reason(post(&gateway, &config, headers, HookKind::Inbound, BODY.as_bytes()))
}

fn hashed(with: &str, over: &str) -> String {
    hex::encode(filter::Algorithm::named(with).expect("known").hash(over.as_bytes()))
}

#[test]
fn a_hash_that_holds_the_secret_is_a_signature_in_any_case_and_among_several() {
    for with in ["md5", "sha1", "sha256", "sha512"] {
        let verify = format!(
            "[hook.verify.signature]\nwith = \"{with}\"\ngiven = \"header['x-sign']\"\nover = \"{{{{ body }}}}{{{{ hook_secret }}}}\""
        );
        let right = hashed(with, &format!("{BODY}s"));
        assert_eq!(signed(&verify, &[("x-sign", &right)]), Ok(1), "{with}");
        assert_eq!(signed(&verify, &[("x-sign", &right.to_uppercase())]), Ok(1), "{with}");
        assert_eq!(signed(&verify, &[("x-sign", &format!("00ff,{right}"))]), Ok(1), "{with}");
        assert_eq!(
            signed(&verify, &[("x-sign", &hashed(with, &format!("{BODY}t")))]),
            Err("forged"),
            "{with}"
        );
        assert_eq!(signed(&verify, &[("x-sign", "")]), Err("unsigned"), "{with}");
        assert_eq!(signed(&verify, &[]), Err("unsigned"), "{with}");
    }
}

#[test]
fn the_key_of_a_signature_may_be_bytes_that_are_written_as_text() {
    let signature =
        hex::encode(filter::Algorithm::named("sha256").expect("known").mac(b"\x00\xffk", BODY.as_bytes()));
    for (encoding, key, expected) in [
        ("hex", "00FF6b", Ok(1)),
        ("base64", "AP9r", Ok(1)),
        ("text", "AP9r", Err("forged")),
        ("hex", "not hex", Err("forged")),
        ("base64", "{{ '' if hook_secret else '' }}", Err("forged")),
    ] {
        let verify = format!(
            "[hook.verify.signature]\nwith = \"hmac-sha256\"\ngiven = \"header['sig']\"\nkey = \"{key}\"\nkey_encoding = \"{encoding}\"\nover = \"{{{{ body }}}}{{{{ '' if hook_secret else '' }}}}\""
        );
        assert_eq!(signed(&verify, &[("sig", &signature)]), expected, "{encoding} {key}");
    }
}

#[test]
fn what_is_signed_may_be_bytes_that_are_no_text() {
    let sha256 = filter::Algorithm::named("sha256").expect("known");
    let over = [b"1700000000\n".to_vec(), sha256.hash(BODY.as_bytes())].concat();
    let right = hex::encode(sha256.mac(b"s", &over));
    for (encoding, expected) in [("hex", Ok(1)), ("text", Err("forged")), ("base64", Err("forged"))] {
        let verify = format!(
            "[hook.verify.signature]\nwith = \"hmac-sha256\"\ngiven = \"header['sig']\"\nkey = \"{{{{ hook_secret }}}}\"\nover = \"{{{{ (header['at'] ~ '\\n')|hex }}}}{{{{ body|sha256|hex }}}}\"\nover_encoding = \"{encoding}\""
        );
        assert_eq!(signed(&verify, &[("sig", &right), ("at", "1700000000")]), expected, "{encoding}");
    }
}

#[test]
fn a_header_may_sign_the_request_that_it_is_of() {
    let (gateway, config) = changed(|toml| {
        toml.replace(
            "headers = { authorization = \"{{ send_scheme }} {{ send_token }}\" }",
            "headers = { x-sign = \"{{ send_scheme }} {{ (method ~ url ~ body)|hmac('sha256', send_token)|hex }}\" }",
        )
    });
    let Ok(Urn::Tel(to)) = Urn::parse("tel:+66812345678") else { panic!("a number") };
    let part = Part { message: 7, to: &to, text: "ปลา", number: 1, total: 1 };
    let request = gateway.request(&config, &part, now(), None).expect("a request");
    let over = [b"POSThttps://sms.example.org", request.body.as_slice()].concat();
    let right = hex::encode(filter::Algorithm::named("sha256").expect("known").mac(b"t", &over));
    assert!(request.headers.contains(&("x-sign".to_owned(), format!("Bearer {right}"))));
}

#[test]
fn ed25519_by_a_public_key_in_either_form() {
    use ring::signature::KeyPair as _;
    let pair = ring::signature::Ed25519KeyPair::from_seed_unchecked(&[7; 32]).expect("a seed");
    let signature = pair.sign(format!("1700000000|{BODY}").as_bytes());
    let signature = base64::Engine::encode(&base64::engine::general_purpose::STANDARD, signature);
    let public = pair.public_key().as_ref();
    let in_base64 = base64::Engine::encode(&base64::engine::general_purpose::STANDARD, public);
    for key in [hex::encode(public), in_base64] {
        let verify = format!(
            "[hook.verify.signature]\nwith = \"ed25519\"\ngiven = \"header['sig']\"\nencoding = \"base64\"\nkey = \"{key}\"\nover = \"{{{{ header['at'] }}}}|{{{{ body }}}}{{{{ '' if hook_secret else '' }}}}\"\ntime = \"header['at']\"\nwithin_seconds = 300"
        );
        assert_eq!(signed(&verify, &[("sig", &signature), ("at", "1700000000")]), Ok(1));
        assert_eq!(signed(&verify, &[("sig", &signature), ("at", "1700000001")]), Err("forged"));
        assert_eq!(signed(&verify, &[("sig", "AAAA"), ("at", "1700000000")]), Err("forged"));
    }
}

#[test]
fn a_token_of_json_holds_what_the_file_asks_of_it() {
    let verify = "[hook.verify.jwt]\ngiven = \"header.authorization\"\nkey = \"{{ hook_secret }}\"\nholds = [\"claims.iss == 'Provider'\", \"claims.payload_hash == body|sha256|hex\", \"claims.url_hash == url|sha256|hex\"]";
    let right = serde_json::json!({
        "iss": "Provider", "nbf": 1_699_999_990, "exp": 1_700_000_060,
        "payload_hash": hashed("sha256", BODY), "url_hash": hashed("sha256", "https://suara.example.org/hooks/c"),
    });
    let with = |change: &dyn Fn(&mut serde_json::Value), key: &str| {
        let mut claims = right.clone();
        change(&mut claims);
        let key = jsonwebtoken::EncodingKey::from_secret(key.as_bytes());
        jsonwebtoken::encode(&jsonwebtoken::Header::default(), &claims, &key).expect("encoded")
    };
    let said = |token: &str| signed(verify, &[("authorization", token)]);
    let good = with(&|_| {}, "s");
    assert_eq!(said(&good), Ok(1));
    assert_eq!(said(&format!("Bearer {good}")), Ok(1));
    assert_eq!(said(&with(&|_| {}, "t")), Err("forged"));
    assert_eq!(said(&with(&|claims| claims["iss"] = "Other".into(), "s")), Err("forged"));
    assert_eq!(said(&with(&|claims| claims["payload_hash"] = "00".into(), "s")), Err("forged"));
    assert_eq!(said(&with(&|claims| claims["exp"] = 1_699_999_999.into(), "s")), Err("stale"));
    assert_eq!(said(&with(&|claims| claims["nbf"] = 1_700_000_009.into(), "s")), Err("stale"));
    // A token that says of itself that it needs no signature.
    let none = format!("eyJhbGciOiJub25lIn0.{}.", good.split('.').nth(1).expect("claims"));
    assert_eq!(said(&none), Err("forged"));
    assert_eq!(said(""), Err("unsigned"));
}

#[test]
fn all_checks_must_hold_and_one_must_be_made() {
    let both = "[hook.verify]\nbasic = [\"u\", \"{{ hook_secret }}\"]\n[hook.verify.secret]\ngiven = \"json.key\"\nis = \"{{ hook_secret }}\"";
    let (gateway, config) = verified(both);
    let basic = |both: &str| {
        format!("Basic {}", base64::Engine::encode(&base64::engine::general_purpose::STANDARD, both))
    };
    let said = |authorization: &str, key: &str| {
        let body = format!(r#"{{"from":"0812345678","text":"1","key":"{key}"}}"#);
        reason(post(
            &gateway,
            &config,
            &[("authorization", authorization)],
            HookKind::Inbound,
            body.as_bytes(),
        ))
    };
    assert_eq!(said(&basic("u:s"), "s"), Ok(1));
    assert_eq!(said(&basic("u:t"), "s"), Err("forged"));
    assert_eq!(said(&basic("u:s"), "t"), Err("forged"));
    assert_eq!(said("Bearer s", "s"), Err("forged"));

    let chosen = "[hook.verify.secret]\nwhen = \"header['x-new']\"\ngiven = \"header['x-new']\"\nis = \"{{ hook_secret }}\"";
    assert_eq!(signed(chosen, &[("x-new", "s")]), Ok(1));
    assert_eq!(signed(chosen, &[("x-old", "s")]), Err("unsigned"), "no check was made");
}

#[test]
fn a_gateway_may_be_known_by_its_address() {
    let (gateway, config) = verified(
        "[hook.verify]\naddresses = [\"192.0.2.0/24\", \"{{ '203.0.113.7, 2001:db8::/32' if hook_secret }}\"]",
    );
    let from = |address: Option<&str>| {
        let mut headers = HeaderMap::new();
        headers.insert("content-type", "application/json".parse().expect("a value"));
        let request = HookRequest {
            method: "POST",
            url: "https://suara.example.org/hooks/c/inbound",
            headers: &headers,
            body: BODY.as_bytes(),
            kind: Some(HookKind::Inbound),
            address: address.map(|address| address.parse().expect("an address")),
        };
        reason(gateway.hook(&config, &request, now(), Proof::Needed, &mut |_| Vec::new()))
    };
    for (address, expected) in [
        (Some("192.0.2.200"), Ok(1)),
        (Some("::ffff:203.0.113.7"), Ok(1)),
        (Some("2001:db8:7::1"), Ok(1)),
        (Some("203.0.113.8"), Err("address")),
        (None, Err("address")),
    ] {
        assert_eq!(from(address), expected, "{address:?}");
    }
}

/// Kannel, whose settings say how its calls are told from forged ones.
fn kannel(proof: &[(&str, &str)]) -> Result<(Gateway, SmsConfig), SettingsError> {
    let gateway = Gateway::embedded("kannel").unwrap_or_else(|error| panic!("{error}"));
    let settings = [("username", "u"), ("password", "p")].iter().chain(proof);
    let settings = settings.map(|(name, value)| ((*name).to_owned(), (*value).to_owned())).collect();
    let config = SmsConfig { settings: gateway.settings(&settings)?, ..changed(|toml| toml).1 };
    Ok((gateway, config))
}

#[test]
fn a_setting_may_choose_how_a_call_is_proved_but_not_that_it_is_not() {
    let read = |proof: &[(&str, &str)], query: &str, address: &str| {
        let (gateway, config) = kannel(proof).expect("complete");
        let url = format!("https://suara.example.org/hooks/c/inbound?from=0812345678&text=1{query}");
        let request = HookRequest {
            method: "GET",
            url: &url,
            headers: &HeaderMap::new(),
            body: b"",
            kind: Some(HookKind::Inbound),
            address: address.parse().ok(),
        };
        reason(gateway.hook(&config, &request, now(), Proof::Needed, &mut |_| Vec::new()))
    };
    let secret = ("hook_secret", "s");
    let addresses = ("hook_addresses", "10.0.0.0/8, 127.0.0.1");
    assert_eq!(read(&[secret], "&secret=s", "192.0.2.7"), Ok(1));
    assert_eq!(read(&[secret], "&secret=t", "127.0.0.1"), Err("forged"));
    assert_eq!(read(&[secret], "", "127.0.0.1"), Err("unsigned"));
    assert_eq!(read(&[addresses], "", "127.0.0.1"), Ok(1));
    assert_eq!(read(&[addresses], "&secret=s", "192.0.2.7"), Err("address"));
    assert_eq!(read(&[addresses, secret], "", "10.1.1.1"), Err("unsigned"));
    assert_eq!(read(&[addresses, secret], "&secret=s", "10.1.1.1"), Ok(1));

    let neither = kannel(&[("hook_secret", "")]).err().map(|error| error.to_string());
    assert_eq!(
        neither.as_deref(),
        Some(
            "Kannel needs the setting hook_addresses or hook_secret: without it nobody could tell its calls from forged ones"
        )
    );
}

#[test]
fn receipts_may_name_the_providers_id_though_it_knows_ours() {
    let ours = |gateway: &Gateway| gateway.names_our_id();
    let known = |toml: String| toml.replace("knows_id = false", "knows_id = true");
    assert!(!ours(&changed(|toml| toml).0));
    assert!(ours(&changed(known).0));
    assert!(!ours(&changed(|toml| known(toml).replace("[receipt]\n", "[receipt]\nours = false\n")).0));
}

#[test]
fn the_type_of_an_answer_may_depend_on_the_call() {
    let (gateway, config) = changed(|toml| {
        toml.replace(
            "type = \"application/json\", body = '{\"ok\":true}'",
            "type = \"text/{{ json.v }}\", body = \"OK\"",
        )
    });
    let read = |body: &str| {
        let hooked = post(&gateway, &config, &[], HookKind::Inbound, body.as_bytes()).expect("taken");
        (hooked.reply.content_type, hooked.reply.body)
    };
    assert_eq!(read(r#"{"from":"0812345678","text":"1","v":"xml"}"#), ("text/xml".into(), "OK".into()));
    // It cannot be made: what came is good all the same.
    assert_eq!(read(r#"{"from":"0812345678","text":"1"}"#), ("text/plain".into(), String::new()));
}

#[test]
fn what_comes_to_one_place_is_told_apart() {
    let apart = |inbound: &str, receipt: &str, body: &str| {
        let (gateway, config) = changed(|toml| {
            toml.replace("\n[inbound]\n", &format!("\n[inbound]\n{inbound}\n"))
                .replace("\n[receipt]\n", &format!("\n[receipt]\n{receipt}\n"))
        });
        let mut headers = HeaderMap::new();
        for (name, value) in [("content-type", "application/json"), ("x-hook-secret", "s")] {
            headers.insert(name, value.parse().expect("a value"));
        }
        let url = "https://suara.example.org/hooks/c";
        let request = HookRequest {
            method: "POST",
            url,
            headers: &headers,
            body: body.as_bytes(),
            kind: None,
            address: None,
        };
        let hooked = gateway.hook(&config, &request, now(), Proof::Needed, &mut |_| Vec::new());
        hooked.map(|hooked| (hooked.events.len(), hooked.receipts.len())).map_err(|rejected| rejected.reason)
    };
    let message = r#"{"from":"0812345678","text":"1","id":"a"}"#;
    let receipt = r#"{"id":"a","status":"delivered"}"#;
    let both = r#"{"from":"0812345678","text":"1","id":"a","status":"delivered"}"#;
    assert_eq!(apart("", "", message), Ok((1, 0)));
    assert_eq!(apart("", "", receipt), Ok((0, 1)));
    assert_eq!(apart("", "", both), Ok((1, 0)));
    assert_eq!(apart("", "", "{}"), Err("field"));
    let when = "when = \"json.status\"";
    assert_eq!(apart("", when, both), Ok((0, 1)));
    assert_eq!(apart("when = \"not json.status\"", when, "{}"), Err("field"));
    assert_eq!(apart("when = \"json.text\"", when, r#"{"ping":1}"#), Ok((0, 0)), "of no concern");
}

#[test]
fn a_batch_of_batches_and_a_single_one_that_is_no_list() {
    let (gateway, config) = changed(|toml| {
        toml.replace("\n[inbound]\n", "\n[inbound]\neach = [\"json.entry\", \"item.messages\"]\n")
            .replace("from = \"json.from or form.from or query.from\"", "from = \"item.from\"")
            .replace(
                "text = \"json.text if json else (form.text if form else query.text)\"",
                "text = \"item.text ~ items[0].no\"",
            )
    });
    let said = |body: &str| {
        let hooked = post(&gateway, &config, &[], HookKind::Inbound, body.as_bytes())?;
        let texts = hooked.events.into_iter().map(|inbound| match inbound.event {
            Event::Text(words) => words.expose().to_owned(),
            other => panic!("{other:?}"),
        });
        Ok::<_, Rejected>(texts.collect::<Vec<_>>())
    };
    let one = r#"{"from":"0812345678","text":"a"}"#;
    assert_eq!(
        said(&format!(
            r#"{{"entry":[{{"no":1,"messages":[{one},{one}]}},{{"no":2}},{{"no":3,"messages":{one}}}]}}"#
        )),
        Ok(vec!["a1".to_owned(), "a1".to_owned(), "a3".to_owned()])
    );
    assert_eq!(said(&format!(r#"{{"entry":{{"no":1,"messages":[{one}]}}}}"#)), Ok(vec!["a1".to_owned()]));
    assert_eq!(said("{}").map_err(|rejected| rejected.reason), Err("field"));
}

#[test]
fn a_phone_that_asks_is_told_what_to_send() {
    let (gateway, config) = changed(|toml| {
        format!(
            "{toml}\n[poll]\nwhen = \"query.task == 'send'\"\nmost = 2\nreply = {{ type = \"text/xml\", body = \"{{% for m in messages %}}<sms id='{{{{ m.id[:4] }}}}' to='{{{{ m.to_digits }}}}'>{{{{ m.text|e }}}}</sms>{{% endfor %}}\" }}\n"
        )
    });
    let Ok(Urn::Tel(to)) = Urn::tel("+66812345678", None) else { panic!("a number") };
    let part = OwnedPart { message: 1, to, text: "a < b".to_owned(), number: 1, total: 1 };
    let asked = |url: &str, kind: Option<HookKind>| {
        let headers = HeaderMap::new();
        let request = HookRequest { method: "GET", url, headers: &headers, body: b"", kind, address: None };
        gateway.hook(&config, &request, now(), Proof::Needed, &mut |most| vec![part.clone(); most.min(1)])
    };
    let url = "https://suara.example.org/hooks/c?task=send&secret=s";
    for kind in [None, Some(HookKind::Inbound)] {
        let hooked = asked(url, kind).expect("read");
        let id = &gateway.part_id(&config, &part.as_part())[..4];
        assert!(hooked.polled && hooked.events.is_empty());
        assert_eq!(hooked.reply.body, format!("<sms id='{id}' to='66812345678'>a &lt; b</sms>"));
        assert_eq!(format!("{:?}", hooked.reply), "200 with 46 bytes of text/xml", "no number, no text");
    }
    let other = asked("https://suara.example.org/hooks/c?secret=s&from=0812345678&text=1", None);
    assert_eq!(other.map(|hooked| (hooked.polled, hooked.events.len())), Ok((false, 1)));
    assert_eq!(asked("https://suara.example.org/hooks/c?task=send", None).map_err(|r| r.status), Err(401));
}

#[tokio::test]
async fn a_phone_is_given_what_waits_once() {
    let shelf = Shelf::default();
    let Ok(Urn::Tel(to)) = Urn::tel("+66812345678", None) else { panic!("a number") };
    let part = |text| Part { message: 1, to: &to, text, number: 1, total: 1 };
    let (one, two) = (part("one"), part("two"));
    let ask = async {
        let mut taken = Vec::new();
        while taken.len() < 2 {
            taken.extend(shelf.take(1).into_iter().map(|part| part.text));
            tokio::task::yield_now().await;
        }
        taken
    };
    let (first, second, taken) =
        tokio::join!(shelf.wait(&one, "1".to_owned()), shelf.wait(&two, "2".to_owned()), ask);
    assert_eq!(first.map(|accepted| accepted.external_ids), Ok(vec!["1".to_owned()]));
    assert!(second.is_ok());
    assert_eq!(taken, ["one", "two"]);
    assert!(shelf.take(9).is_empty());
    // Who gave up waiting has it back in the queue: it must not go out here too.
    let gone = shelf.wait(&one, "3".to_owned());
    {
        let mut gone = std::pin::pin!(gone);
        let mut context = std::task::Context::from_waker(std::task::Waker::noop());
        assert!(gone.as_mut().poll(&mut context).is_pending());
    }
    assert!(shelf.take(9).is_empty());
}

#[tokio::test]
async fn a_reply_goes_with_an_answer_that_is_awaited() {
    let lines: Arc<Lines> = Arc::default();
    let number = |number| match Urn::tel(number, None) {
        Ok(Urn::Tel(to)) => to,
        _ => panic!("a number"),
    };
    let (ours, another) = (number("+66812345678"), number("+66812345679"));
    let open = || lines.open(Carries { to: ours.clone(), values: Vec::new() });
    let part = |to| Part { message: 1, to, text: "Thank you.", number: 1, total: 1 };
    let words = |_: &Carries, part: &Part<'_>| Some(part.text.to_owned());

    let (reply, line) = (part(&ours), open());
    let (carried, taken) = tokio::join!(line.carry(words), lines.take(&reply));
    assert_eq!((carried.as_deref(), taken), (Some("Thank you."), true));
    assert!(!lines.take(&reply).await, "an answer carries one");

    let line = open();
    assert!(!lines.take(&part(&another)).await, "it is another's");
    drop(line);
    assert!(!lines.take(&reply).await, "nobody waits any more");
    // The first cannot be made; the second is.
    let (broken, line) = (open(), open());
    let none = |_: &Carries, _: &Part<'_>| None::<String>;
    let (nothing, carried, taken) = tokio::join!(broken.carry(none), line.carry(words), lines.take(&reply));
    assert_eq!((nothing, carried.as_deref(), taken), (None, Some("Thank you."), true));
}

proptest! {
    #[test]
    fn whatever_is_posted_is_read_or_refused(body in proptest::collection::vec(any::<u8>(), 0..200), json in "\\PC{0,60}") {
        let (gateway, config) = changed(|toml| toml);
        let json = serde_json::json!({ "from": json, "text": json, "id": [json], "time": json }).to_string();
        for body in [body.as_slice(), json.as_bytes()] {
            for (name, value) in [("content-type", "application/json"), ("content-type", "application/x-www-form-urlencoded")] {
                for kind in [HookKind::Inbound, HookKind::Receipt] {
                    if let Err(rejected) = post(&gateway, &config, &[(name, value)], kind, body) {
                        prop_assert!((400..=422).contains(&rejected.status));
                    }
                }
            }
        }
    }
}

#[test]
fn a_countrys_label_stands_before_the_message_and_counts() {
    let (gateway, mut config) = changed(|toml| toml);
    let malaysia = Country::parse("MY").expect("a country");
    config.labels = BTreeMap::from([(malaysia, "RM0.00 ASEC: ".to_owned())]);
    let sms = Sms::open(gateway, config, reqwest::Client::new(), Clock::held(now()));
    let message = |length: usize| Outbound { text: "a".repeat(length), ..Outbound::default() };
    let to = |number: &str| Urn::tel(number, None).expect("a number");
    for (number, length, begins, units) in [
        ("+60123456789", 147, "RM0.00 ASEC: a", 1),
        ("+60123456789", 148, "RM0.00 ASEC: a", 2),
        ("+6581234567", 160, "aaa", 1),
    ] {
        let parts = sms.parts(to(number).country(), &message(length));
        assert!(parts.len() == 1 && parts[0].starts_with(begins), "{number}: {parts:?}");
        assert_eq!(sms.size(to(number).country(), &message(length)).units, units, "{number}, {length}");
    }
}
