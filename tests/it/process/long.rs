//! Long messages as Vonage brings them: each part in a call of its own, signed, the last first, some twice; and the
//! program is killed in between.

use std::collections::BTreeMap;

use axum::http::StatusCode;
use hmac::{KeyInit as _, Mac as _};

use super::phone::Phone;
use super::*;

const SECRET: &str = "the-signature-secret-nobody-may-see";
const MEI: &str = "6581234567";
const AUNG: &str = "6591234567";

/// A call of Vonage's, signed; `part`: which of how many.
async fn vonage(ground: &Ground, from: &str, id: &str, text: &str, part: Option<(u16, u16)>) -> StatusCode {
    let now = Clock::System.now();
    let mut form: BTreeMap<&str, String> = BTreeMap::from([
        ("msisdn", from.to_owned()),
        ("to", "6591110000".to_owned()),
        ("messageId", id.to_owned()),
        ("text", text.to_owned()),
        ("type", "text".to_owned()),
        ("message-timestamp", now.format("%Y-%m-%d %H:%M:%S").to_string()),
        ("timestamp", now.timestamp().to_string()),
        ("nonce", format!("n-{id}")),
    ]);
    if let Some((number, of)) = part {
        form.extend([
            ("concat", "true".to_owned()),
            ("concat-ref", "108".to_owned()),
            ("concat-part", number.to_string()),
            ("concat-total", of.to_string()),
        ]);
    }
    let over: String =
        form.iter().map(|(name, value)| format!("&{name}={}", value.replace(['&', '='], "_"))).collect();
    let mut mac = hmac::Hmac::<sha2::Sha256>::new_from_slice(SECRET.as_bytes()).unwrap();
    mac.update(over.as_bytes());
    form.insert("sig", hex::encode(mac.finalize().into_bytes()));
    let call = reqwest::Client::new().post(ground.url("/hooks/vonage/inbound")).form(&form);
    call.send().await.unwrap().status()
}

/// What they answer until the last question waits.
async fn answers_all_but_the_last(ground: &Ground, from: &str) {
    for (place, text) in ["fishers", "1", "yes", "3", "1"].into_iter().enumerate() {
        // One after the other, as they are asked: what is told to them is another test's.
        let asked = || async {
            let sent: Vec<(i64,)> = ground
                .rows("select count(*) from outbound where status = 'sent' or status = 'delivered'")
                .await;
            sent[0].0
        };
        let before = asked().await;
        assert_eq!(vonage(ground, from, &format!("{from}-{place}"), text, None).await, StatusCode::OK);
        until("the next question never went out", async || (asked().await > before).then_some(())).await;
    }
}

#[tokio::test(flavor = "multi_thread", worker_threads = 3)]
async fn a_long_message_comes_together_over_a_kill_and_one_that_never_does_is_kept() {
    let (phone, _sent) = Phone::start().await;
    let ground = Ground::new(&format!(
        "inbox.wait_for_parts_seconds = 3\n[routes]\nSG = [\"phone\"]\n{}\n\
         [channels.vonage]\nkind = \"sms\"\ngateway = \"vonage\"\n[channels.vonage.settings]\n\
         api_key = \"abcd\"\napi_secret = \"{SECRET}\"\nsignature_secret = \"{SECRET}\"\n\
         signature_method = \"hmac-sha256\"\n",
        phone.channel()
    ));
    ground.write("catch.toml", CATCH);
    ground.run(&["contact", "join-link", "fishers", "--country", "SG"]);
    ground.run(&["consultation", "launch", "catch.toml"]);
    let serving = ground.serve();
    answers_all_but_the_last(&ground, MEI).await;
    let parts = [
        "Please keep the big trawlers away from the reef & mend the ice = machine before the season",
        ", pay the women who clean the fish what the men are paid",
        ", and let our children learn to swim.",
    ];
    let bring = async |number: u16| {
        let text = parts[usize::from(number) - 1];
        vonage(&ground, MEI, &format!("long-{number}"), text, Some((number, 3))).await
    };
    for number in [3, 2, 3] {
        assert_eq!(bring(number).await, StatusCode::OK);
    }
    let said = "select raw from answer where question = 'say' order by answered_at";
    assert_eq!(ground.rows::<(String,)>(said).await, []);
    serving.kill();
    let serving = ground.serve();
    for number in [2, 1, 1] {
        assert_eq!(bring(number).await, StatusCode::OK);
    }
    assert_eq!(ground.rows::<(String,)>(said).await, [(parts.concat(),)]);

    // Of another one the middle never comes.
    answers_all_but_the_last(&ground, AUNG).await;
    for (number, text) in [(3, "and the fish."), (1, "The river, ")] {
        let status = vonage(&ground, AUNG, &format!("short-{number}"), text, Some((number, 3))).await;
        assert_eq!(status, StatusCode::OK);
    }
    let kept = until("what came was never kept", async || {
        Some(ground.rows::<(String,)>(said).await).filter(|kept| kept.len() == 2)
    });
    assert_eq!(kept.await[1].0, "The river, …and the fish.");
    for number in [1, 2, 3] {
        assert_eq!(bring(number).await, StatusCode::OK);
    }
    let of = |kind: &str, rows: Vec<(String, i64)>| rows.iter().find(|row| row.0 == kind).map(|row| row.1);
    let rows: Vec<(String, i64)> = ground.rows("select kind, count(*) from inbound group by kind").await;
    // Ten short messages, two long ones; and five parts, by which they are known again.
    assert_eq!((of("text", rows.clone()), of("part", rows)), (Some(12), Some(5)));
    assert_eq!(ground.rows::<(i64,)>("select count(*) from piece").await, [(0,)]);
    let thanked = until("they were never thanked", async || {
        let thanks = phone.accepted().into_iter().filter(|sms| sms.text.starts_with("Thank you"));
        Some(thanks.map(|sms| sms.to).collect::<Vec<_>>()).filter(|thanked| thanked.len() == 2)
    });
    let mut thanked = thanked.await;
    thanked.sort();
    assert_eq!(thanked, [format!("+{MEI}"), format!("+{AUNG}")]);
    let log = serving.log();
    for secret in ["8123456", "nobody-may-see", "trawlers", "river"] {
        assert!(!log.contains(secret), "{secret} stands in the log: {log}");
    }
    assert!(serving.stop().0.success());
}
