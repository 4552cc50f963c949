//! A telephone number, a Telegram chat, what a person wrote and our secrets never reach logs, errors, metrics or `Debug`.

use std::collections::BTreeSet;
use std::io::{BufRead as _, Write as _};
use std::process::{Command, Stdio};

use suara::chat::Chat;
use suara::domain::message::{Event, Inbound, Media, Words};
use suara::domain::session::Asked;
use suara::domain::urn::Urn;
use suara::store::{Heard, Key, NewContact, Queued, StoredAnswer};

use crate::conversations::{beginning, done_in, root, transcripts};
use crate::databases::free_port;

/// The member's Telegram chat in a transcript.
const CHAT: &str = "700100200";
/// A quarter of a key.
const KEY: &str = "0123456789abcdef";
/// A run of so many digits of a number is enough to find somebody by.
const DIGITS: usize = 7;
/// What is shorter than this may stand anywhere: "1", "ya".
const SHORTEST: usize = 8;

/// Everything of a person that must not be found: parts of their number, their chat, what they wrote.
fn secrets(transcript: &str) -> anyhow::Result<BTreeSet<String>> {
    let number: Vec<char> = beginning(transcript)?.number.chars().filter(char::is_ascii_digit).collect();
    let parts = number.windows(DIGITS).map(|digits| digits.iter().collect());
    let words = done_in(transcript)
        .filter(|line| !["/wait", "/launch", "/press", "/start"].iter().any(|c| line.starts_with(c)))
        .map(|line| line.split_once(' ').filter(|_| line.starts_with('/')).map_or(line, |(_, words)| words))
        .filter(|words| words.chars().count() >= SHORTEST)
        .map(str::to_owned);
    Ok(parts.chain(words).chain([CHAT.to_owned()]).collect())
}

/// Where a secret stands in a text, with what stands around it.
fn found(secrets: &BTreeSet<String>, text: &str) -> Option<String> {
    let (secret, at) = secrets.iter().find_map(|secret| Some((secret, text.find(secret.as_str())?)))?;
    let line = text[..at].rfind('\n').map_or(0, |end| end + 1);
    let end = text[at..].find('\n').map_or(text.len(), |end| at + end);
    Some(format!("{secret:?} in: {}", &text[line..end]))
}

/// The program itself, logging all it can: every conversation through it.
#[test]
fn no_log_holds_a_person() {
    let mut logged = 0;
    let mut leaks = Vec::new();
    for files in transcripts().chunks(4) {
        let running: Vec<_> = files
            .iter()
            .map(|file| {
                let mut suara = Command::new(env!("CARGO_BIN_EXE_suara"))
                    .args(["chat", "--log", "trace"])
                    .current_dir(root())
                    .stdin(Stdio::piped())
                    .stdout(Stdio::null())
                    .stderr(Stdio::piped())
                    .spawn()
                    .unwrap();
                let transcript = std::fs::read_to_string(file).unwrap();
                suara.stdin.take().unwrap().write_all(transcript.as_bytes()).unwrap();
                (file, transcript, suara)
            })
            .collect();
        for (file, transcript, suara) in running {
            let output = suara.wait_with_output().unwrap();
            let log = String::from_utf8(output.stderr).unwrap();
            assert!(output.status.success(), "{}: {log}", file.display());
            assert!(log.contains("suara::"), "{}: nothing is logged:\n{log}", file.display());
            logged += log.len();
            leaks.extend(found(&secrets(&transcript).unwrap(), &log));
        }
    }
    assert!(leaks.is_empty(), "{}", leaks.join("\n"));
    assert!(logged > 100_000, "{logged} bytes are not all there is to log");
}

/// The same with the doors open: Kannel has the number, the words and both passwords in the addresses it calls and is
/// called with, and Telegram's token is in every address of its own. First all goes well, then nobody answers.
#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn no_log_of_serve_holds_a_person_or_a_secret() {
    let gateway = std::net::TcpListener::bind("127.0.0.1:0").unwrap();
    let gateway_at = gateway.local_addr().unwrap();
    let (took, taken) = std::sync::mpsc::channel();
    let answers = std::thread::spawn(move || {
        // The invitation is taken; what is said to the answer finds the door shut.
        let (mut stream, _) = gateway.accept().unwrap();
        let mut line = String::new();
        std::io::BufReader::new(&stream).read_line(&mut line).unwrap();
        stream
            .write_all(b"HTTP/1.1 202 Accepted\r\ncontent-length: 25\r\nconnection: close\r\n\r\n0: Accepted for delivery\r\n")
            .unwrap();
        drop((stream, gateway));
        took.send(line).unwrap();
    });
    let folder = tempfile::tempdir().unwrap();
    let (token, password, hook) = ("700100201:AAtokenThatNobodySees", "passwordOfKannel", "secretOfTheHook");
    let listen = format!("127.0.0.1:{}", free_port());
    let options = format!(
        "key = \"{}\"\n[web]\nlisten = \"{listen}\"\n[log]\nlevel = \"trace\"\n\
         [channels.sms]\nkind = \"sms\"\ngateway = \"kannel\"\nrate_per_minute = 6000\n[channels.sms.settings]\n\
         server = \"http://{gateway_at}\"\nusername = \"suara\"\npassword = \"{password}\"\nhook_secret = \"{hook}\"\n\
         [channels.telegram]\nkind = \"telegram\"\ntoken = \"{token}\"\napi_url = \"http://127.0.0.1:{}\"\n",
        KEY.repeat(4),
        free_port()
    );
    std::fs::write(folder.path().join("suara.toml"), options).unwrap();
    let mut suara = Command::new(env!("CARGO_BIN_EXE_suara"))
        .arg("serve")
        .current_dir(folder.path())
        .stderr(Stdio::piped())
        .spawn()
        .unwrap();
    let mut lines = std::io::BufReader::new(suara.stderr.take().unwrap()).lines();
    let mut log = String::new();
    while !log.contains(" open ") {
        log += &lines.next().expect("it opens").unwrap();
        log.push('\n');
    }
    let rest = std::thread::spawn(move || lines.map(|line| line.unwrap() + "\n").collect::<String>());
    let words = "please keep this to yourself";
    let said = |id: &str, text: &str| {
        reqwest::get(format!(
            "http://{listen}/hooks/sms/inbound?secret={hook}&id={id}&at=1796097600&from=%2B85512345678&charset=UTF-8&text={}",
            text.replace(' ', "%20")
        ))
    };
    assert_eq!(said("one", words).await.unwrap().status(), 200);
    let request = taken.recv().unwrap();
    assert!(request.contains("85512345678"), "{request}");
    answers.join().unwrap();
    assert_eq!(said("two", words).await.unwrap().status(), 200);
    let wrong =
        reqwest::get(format!("http://{listen}/hooks/sms/inbound?secret=guessed&from=%2B85512345678&text=x"));
    assert!(wrong.await.unwrap().status().is_client_error());
    let mut metrics = String::new();
    while !["later", "unknown"].iter().any(|what| metrics.contains(what)) {
        let answer = reqwest::get(format!("http://{listen}/metrics")).await.unwrap();
        metrics = answer.text().await.unwrap();
    }
    let ended = Command::new("kill").args(["-TERM", &suara.id().to_string()]).status().unwrap();
    assert!(ended.success() && suara.wait().unwrap().success());
    log += &rest.join().unwrap();
    let secrets: BTreeSet<String> =
        [words, "please%20keep", "please+keep", "12345678", "1234567", token, password, hook, KEY]
            .map(str::to_owned)
            .into();
    assert!(log.contains("TRACE") && log.contains("heard"), "{log}");
    assert_eq!(found(&secrets, &log), None);
    assert_eq!(found(&secrets, &metrics), None);
}

/// What can go wrong on the way is said without them either.
#[tokio::test]
async fn no_error_and_no_metric_holds_a_person() {
    let transcript = "! country=KH telegram\n> please keep this to yourself\n";
    let secrets = secrets(transcript).unwrap();
    let start = beginning(transcript).unwrap();
    let mut chat = Chat::open(start).await.unwrap();
    for line in ["/start fishers", "please keep this to yourself", "/press 99", "/nothing", "/wait long"] {
        if let Err(error) = chat.line(line).await {
            assert_eq!(found(&secrets, &format!("{error:#} {error:?}")), None);
        }
    }
    let metrics = chat.metrics();
    assert!(metrics.contains("telegram"), "{metrics}");
    assert_eq!(found(&secrets, &metrics), None);
    chat.close().await;

    let mut wrong = beginning(transcript).unwrap();
    wrong.number = "+85512345678999999".to_owned();
    let folder = tempfile::tempdir().unwrap();
    std::fs::write(folder.path().join("suara.db"), "not a database").unwrap();
    let mut broken = beginning(transcript).unwrap();
    broken.database = Some(folder.path().join("suara.db").display().to_string());
    let error = Chat::open(broken).await.err().unwrap();
    assert_eq!(found(&secrets, &format!("{error:#} {error:?}")), None);
}

/// Whoever writes `{:?}` anywhere shows no person.
#[test]
fn debug_shows_no_person() {
    let words = "please keep this to yourself";
    let number = Urn::tel("+85512345678", None).unwrap();
    let secrets: BTreeSet<String> =
        [words, "12345678", "2345678", "1234567", CHAT, "sealed bytes"].map(str::to_owned).into();
    let inbound = |event: Event| Inbound {
        channel: "telegram".to_owned(),
        from: Urn::Telegram(CHAT.parse().unwrap()),
        external_id: Some(format!("m{CHAT}:42")),
        sent_at: None,
        part: None,
        event,
    };
    let media = Media {
        mime: "audio/ogg".to_owned(),
        bytes: words.as_bytes().to_vec(),
        caption: Words(words.to_owned()),
    };
    let edit = Event::Edit { of: format!("m{CHAT}:41"), text: Words(words.to_owned()) };
    let key = Key::parse(&KEY.repeat(4), "a test").unwrap();
    let hash = key.hash(&number);
    let shown = [
        format!("{:?}", inbound(Event::Text(Words(words.to_owned())))),
        format!("{:?}", inbound(edit)),
        format!("{:?}", inbound(Event::Media(media))),
        format!("{:?}", inbound(Event::Share(number.clone()))),
        format!("{number:?}"),
        format!(
            "{:?}",
            Heard {
                key: words.to_owned(),
                contact: 1,
                channel: "sms".to_owned(),
                kind: "text",
                text: words.to_owned(),
                sent_at: None,
            }
        ),
        format!(
            "{:?}",
            Queued {
                id: 1,
                contact: 1,
                urn: hash.as_str().to_owned(),
                channel: "sms".to_owned(),
                session: None,
                rank: 0,
                text: words.to_owned(),
                buttons: words.to_owned(),
                asks: Some(Asked::Nothing),
                last: false,
                due_at: 0,
            }
        ),
        format!(
            "{:?}",
            StoredAnswer {
                session: 1,
                question: "wish".to_owned(),
                state: "text",
                value: words.to_owned(),
                raw: words.to_owned(),
                language: "en".to_owned(),
                channel: "sms".to_owned(),
                message: "a key".to_owned(),
                late: false,
                mentions_stop: false,
            }
        ),
        format!(
            "{:?}",
            NewContact {
                id: 1,
                hash,
                scheme: "tel",
                sealed: "sealed bytes".to_owned(),
                country: "KH".to_owned(),
                language: "km".to_owned(),
                language_chosen: true,
                enrolled: words.to_owned(),
                groups: Vec::new(),
            }
        ),
    ];
    for shown in shown {
        assert_eq!(found(&secrets, &shown), None);
    }
}

/// A row that a database gives back holds words too.
#[test]
fn no_row_of_words_derives_debug() {
    let sources = std::fs::read_dir(root().join("src/store")).unwrap();
    let mut rows = 0;
    for source in sources {
        let source = std::fs::read_to_string(source.unwrap().path()).unwrap();
        for block in source.split("#[derive(").skip(1) {
            let Some((derives, rest)) = block.split_once(")]") else {
                continue;
            };
            let body = rest.split_once("\n}").map_or(rest, |(body, _)| body);
            let words = ["pub raw: String", "pub text: String", "pub words: String"];
            if words.iter().any(|field| body.contains(field)) {
                rows += 1;
                assert!(!derives.contains("Debug"), "{body}");
            }
        }
    }
    assert!(rows >= 6, "{rows}: what holds words is called otherwise now");
}
