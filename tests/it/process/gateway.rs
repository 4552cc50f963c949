//! `suara gateway`, as an operator adds one: the page in CONTRIBUTING.md is followed to the letter.

use std::process::Command;

use super::{Ground, SUARA};

/// One block between fences: what stands behind the first, and the lines.
fn blocks(page: &str) -> Vec<(String, String)> {
    let mut blocks = Vec::new();
    let mut lines = page.lines();
    while let Some(line) = lines.next() {
        if let Some(about) = line.strip_prefix("```") {
            let block: Vec<&str> = lines.by_ref().take_while(|line| *line != "```").collect();
            blocks.push((about.to_owned(), block.join("\n") + "\n"));
        }
    }
    blocks
}

#[test]
fn a_gateway_is_added_in_an_afternoon_by_the_page() {
    let contributing = include_str!("../../../CONTRIBUTING.md");
    let (_, page) = contributing.split_once("\n## A gateway in an afternoon\n").unwrap();
    let (page, _) = page.split_once("\n## ").unwrap();
    let ground = Ground::new("");
    let (mut files, mut commands) = (0, 0);
    for (about, block) in blocks(page) {
        match about.split_once(' ') {
            // ```toml pulau.toml: a file.
            Some((_, file)) => {
                ground.write(file, &block);
                files += 1;
            }
            // ```console: what is typed, and what is said.
            None => {
                assert_eq!(about, "console");
                for typed in block.split("$ ").skip(1) {
                    let (typed, said) = typed.split_once('\n').unwrap();
                    let came = in_a_shell(&ground, typed);
                    assert_eq!(came.trim_end(), said.trim_end(), "$ {typed}");
                    commands += 1;
                }
            }
        }
    }
    assert!(files >= 4 && commands >= 7, "{files} files, {commands} commands: the page was not read");
}

fn in_a_shell(ground: &Ground, typed: &str) -> String {
    let path = std::path::Path::new(SUARA).parent().unwrap();
    let path = format!("{}:{}", path.display(), std::env::var("PATH").unwrap());
    let mut shell = Command::new("sh");
    shell.args(["-c", &format!("{typed} 2>&1")]).current_dir(ground.path("")).env("PATH", path);
    String::from_utf8(shell.output().unwrap().stdout).unwrap()
}

/// What `--json` says, of a command that is given this on its standard input.
fn json(ground: &Ground, typed: &str) -> serde_json::Value {
    let said = in_a_shell(ground, typed);
    serde_json::from_str(&said).unwrap_or_else(|error| panic!("{error}: $ {typed}\n{said}"))
}

#[test]
fn a_recorded_answer_is_told_as_its_outcome() {
    let ground = Ground::new("");
    let outcomes = [
        ("200 OK", r#"{"sid":"SM1"}"#, r#"{"outcome":"accepted","external_ids":["SM1"]}"#),
        ("429 Slow\nRetry-After: 7", "{}", r#"{"outcome":"later","seconds":7,"certain":true}"#),
        ("500 Oh", "", r#"{"outcome":"later","seconds":null,"certain":false}"#),
        ("400 No", r#"{"code":21211}"#, r#"{"outcome":"refused","code":"21211"}"#),
        ("400 No", r#"{"code":21610}"#, r#"{"outcome":"gone"}"#),
        (
            "401 Who",
            r#"{"code":20003}"#,
            r#"{"outcome":"misconfigured","mend":"Twilio: the provider wants the account or the settings mended (20003)"}"#,
        ),
    ];
    for (status, body, outcome) in outcomes {
        ground
            .write("answer.http", &format!("HTTP/1.1 {status}\nContent-Type: application/json\n\n{body}\n"));
        let mut said = json(
            &ground,
            "suara gateway try twilio --to +639171234567 --text Oo --answer answer.http --json",
        );
        let requests = said.as_object_mut().unwrap().remove("requests").unwrap();
        assert_eq!(said, serde_json::from_str::<serde_json::Value>(outcome).unwrap(), "{status} {body}");
        let request = &requests[0];
        assert_eq!(request["method"], "POST");
        assert_eq!(request["url"], "https://api.twilio.com/2010-04-01/Accounts/ACCOUNT_SID/Messages.json");
        assert_eq!(request["headers"]["content-type"], "application/x-www-form-urlencoded");
        assert!(request["body"].as_str().unwrap().contains("Body=Oo&"), "{request}");
    }
}

#[test]
fn what_is_not_known_is_said_with_a_way_on() {
    let ground = Ground::new("");
    ground.write(
        "call.http",
        "GET /hooks/kannel/inbound?secret=s&from=0812345678&text=1 HTTP/1.1\nHost: a.example\n\n",
    );
    for (typed, said) in [
        ("suara gateway try twilo --to +639171234567 --text x --dry-run", "did you mean `twilio`?"),
        ("suara gateway try twilio --to 0917 --text x --dry-run", "such as +639171234567"),
        ("suara gateway try twilio --to +639171234567 --text x", "needs the setting account_sid"),
        ("suara gateway try twilio --to +639171234567 --text x --dry-run --set sid=1", "has no setting sid"),
        ("suara gateway try twilio --to +639171234567 --text x --dry-run --set sid", "expected KEY=VALUE"),
        ("suara gateway replay kannel < /dev/null", "a request in HTTP/1.1 is expected"),
        ("suara gateway new X --like kanel", "did you mean `kannel`?"),
        (
            "suara gateway replay kannel --set hook_secret=t --country TH < call.http",
            "answer 403: hook refused: forged",
        ),
        ("suara gateway replay kannel --trust --country TH < call.http", "from +66812345678"),
    ] {
        let came = in_a_shell(&ground, typed);
        assert!(came.contains(said), "$ {typed}\n{came}");
    }
}

#[test]
fn what_a_call_means_is_shown_without_its_secrets_and_that_it_was_not_proved_is_said() {
    let ground = Ground::new("");
    ground.write(
        "call.http",
        "GET /hooks/kannel/inbound?from=0812345678&text=Oo po&time=2026-06-22 08:46:11 HTTP/1.1\r\nHost: a.example\r\n\r\n",
    );
    let told = json(&ground, "suara gateway replay kannel --country TH --json < call.http");
    assert_eq!(told["unproved"], serde_json::json!(["hook_addresses", "hook_secret"]));
    let event = &told["events"][0];
    assert_eq!((&event["text"], &event["time"]), (&"Oo po".into(), &"2026-06-22T08:46:11Z".into()));

    let typed = "suara gateway replay kannel --set hook_secret=s --country TH --json < call.http";
    let told = json(&ground, typed);
    assert_eq!((&told["answer"]["status"], &told["unproved"]), (&401.into(), &serde_json::Value::Null));
    let typed = "suara gateway replay kannel --set hook_addresses=127.0.0.1 --country TH --json < call.http";
    assert_eq!(json(&ground, typed)["events"][0]["from"], "+66812345678");
}

#[test]
fn a_signature_over_the_address_holds_for_the_address_that_was_called() {
    let ground = Ground::new("");
    let call = |head: &str, signature: &str| {
        format!(
            "POST /hooks/envayasms HTTP/1.1\n{head}Content-Type: application/x-www-form-urlencoded\n\
             X-Request-Signature: {signature}\n\naction=test&version=30\n"
        )
    };
    // SHA-1 of http://192.168.1.5:8080/hooks/envayasms,action=test,version=30,rosebud, and of https://a.example/….
    let (plain, public) = ("WxFvo+bS3lyWAa5vGxHCH277xf0=", "D4QjtSYzKuvYMgYoXPLU5FIaLwU=");
    for (head, signature, status) in [
        ("Host: 192.168.1.5:8080\n", plain, 200),
        ("Host: a.example\n", public, 200),
        ("Host: 127.0.0.1\nX-Forwarded-Host: a.example\nX-Forwarded-Proto: https\n", public, 200),
        ("Host: b.example\n", public, 403),
    ] {
        ground.write("call.http", &call(head, signature));
        let told = json(&ground, "suara gateway replay envayasms --set password=rosebud --json < call.http");
        assert_eq!(told["answer"]["status"], status, "{head}");
    }
}

#[test]
fn a_gateway_that_brings_no_replies_is_said_to() {
    let ground = Ground::new("");
    let said = in_a_shell(&ground, "suara gateway check semaphore");
    assert!(said.contains("Semaphore is understood.\nIt brings no replies"), "{said}");
    assert!(!in_a_shell(&ground, "suara gateway check kannel").contains("no replies"));
    ground
        .write("call.http", "POST /hooks/semaphore/inbound HTTP/1.1\nContent-Type: application/json\n\n{}\n");
    let told = json(&ground, "suara gateway replay semaphore --json < call.http");
    assert_eq!(told["answer"]["status"], 404);
}

#[test]
fn a_number_that_nobody_is_reached_at_is_refused_and_said_to_be_so() {
    let ground = Ground::new("");
    ground.write("answer.http", "HTTP/2 400\r\ncontent-type: application/json\r\n\r\n{\"code\":21614}");
    let told =
        json(&ground, "suara gateway try twilio --to +639171234567 --text Oo --answer answer.http --json");
    assert_eq!((&told["outcome"], &told["code"]), (&"refused".into(), &"21614".into()));
    assert_eq!(told["unreachable"], true);
}
