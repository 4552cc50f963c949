//! Letters to a real SMTP server: aiosmtpd, see tests/counterparts/smtp_sink.py.

use std::io::{BufRead, BufReader};
use std::process::{Child, ChildStdout, Command, Stdio};

use suara::channel::SendError;
use suara::channel::mail::{Letter, Login, MailConfig, Mailer, Protection};

/// The server; stopped when it is dropped.
pub(crate) struct Sink {
    process: Child,
    said: BufReader<ChildStdout>,
    pub(crate) port: u16,
}

impl Sink {
    pub(crate) fn start(arguments: &[&str]) -> Sink {
        let mut process = Command::new(concat!(env!("CARGO_MANIFEST_DIR"), "/tests/counterparts/smtp-sink"))
            .args(arguments)
            .stdout(Stdio::piped())
            .spawn()
            .unwrap();
        let mut said = BufReader::new(process.stdout.take().unwrap());
        let port = line(&mut said).parse().expect("the mail server does not start: run tests/run once");
        Sink { process, said, port }
    }

    fn config(&self) -> MailConfig {
        MailConfig {
            host: "127.0.0.1".into(),
            port: self.port,
            protection: Protection::None,
            from: "Suara <suara@example.org>".into(),
            login: None,
        }
    }

    fn mailer(&self) -> Mailer {
        Mailer::new(self.config()).unwrap()
    }

    /// The next letter that was accepted.
    pub(crate) fn letter(&mut self) -> serde_json::Value {
        serde_json::from_str(&line(&mut self.said)).unwrap()
    }
}

impl Drop for Sink {
    fn drop(&mut self) {
        let ended = self.process.kill().and_then(|()| self.process.wait());
        assert!(ended.is_ok(), "the sink could not be stopped");
    }
}

fn line(said: &mut BufReader<ChildStdout>) -> String {
    let mut line = String::new();
    said.read_line(&mut line).unwrap();
    line.trim().to_owned()
}

fn to(to: &str) -> Letter<'_> {
    Letter {
        job: "weekly",
        slot: "2026-11-23T02:00:00Z".parse().unwrap(),
        to,
        subject: "សេចក្ដីសង្ខេប៖ ត្រី\r\nBcc: everyone@example.org",
        text: "ចម្លើយ៖ 41",
        html: "<!doctype html><p>ចម្លើយ៖ 41</p>",
        at: "2026-11-23T02:00:07Z".parse().unwrap(),
    }
}

#[tokio::test]
async fn a_letter_arrives_whole_and_twice_the_same() {
    let mut sink = Sink::start(&[]);
    let mailer = sink.mailer();
    for _ in 0..2 {
        mailer.send(&to("Secretariat <secretariat@example.org>")).await.unwrap();
        let got = sink.letter();
        assert_eq!(got["to"], serde_json::json!(["secretariat@example.org"]));
        let letter = got["letter"].as_str().unwrap();
        assert!(letter.contains("Message-ID: <suara.weekly.1795399200@example.org>"), "{letter}");
        assert!(letter.contains("Date: Mon, 23 Nov 2026 02:00:07 +0000"), "{letter}");
        assert!(letter.contains("multipart/alternative"), "{letter}");
        assert!(letter.contains("text/plain") && letter.contains("text/html"), "{letter}");
        assert!(!letter.lines().any(|line| line.starts_with("Bcc:")), "a header was smuggled in: {letter}");
    }
}

#[tokio::test]
async fn whose_fault_it_is() {
    let mut sink = Sink::start(&[]);
    let mailer = sink.mailer();
    for (address, error) in [
        ("refuse@example.org", SendError::Refused("550".into())),
        ("later@example.org", SendError::Later(None)),
        ("full@example.org", SendError::Refused("552".into())),
        ("busy@example.org", SendError::Later(None)),
        ("cut@example.org", SendError::Unknown),
        ("nobody", SendError::Misconfigured("mail: a recipient is not an address".into())),
    ] {
        assert_eq!(mailer.send(&to(address)).await, Err(error), "{address}");
    }
    // None of these left anything behind: the next letter is the first that is accepted.
    mailer.send(&to("secretariat@example.org")).await.unwrap();
    assert_eq!(sink.letter()["to"], serde_json::json!(["secretariat@example.org"]));
}

#[tokio::test]
async fn a_server_that_is_away_is_tried_later() {
    let sink = Sink::start(&[]);
    let mailer = sink.mailer();
    drop(sink);
    assert_eq!(mailer.send(&to("secretariat@example.org")).await, Err(SendError::Later(None)));
}

#[tokio::test]
async fn a_wrong_login_is_the_operators_to_mend() {
    let mut sink = Sink::start(&["--login", "suara", "right"]);
    let with = |password: &str| MailConfig {
        login: Some(Login { user: "suara".into(), password: password.into() }),
        ..sink.config()
    };
    let (right, wrong, without) = (with("right"), with("wrong"), sink.config());
    assert!(!format!("{right:?}").contains("right"), "a password was printed");
    for config in [wrong, without] {
        let error = Mailer::new(config).unwrap().send(&to("secretariat@example.org")).await.unwrap_err();
        assert!(matches!(error, SendError::Misconfigured(_)), "{error:?}");
    }
    Mailer::new(right).unwrap().send(&to("secretariat@example.org")).await.unwrap();
    assert_eq!(sink.letter()["user"], "suara");
}

#[tokio::test]
async fn nothing_travels_unprotected() {
    let sink = Sink::start(&[]);
    let protected = MailConfig { protection: Protection::Starttls, ..sink.config() };
    let error = Mailer::new(protected).unwrap().send(&to("secretariat@example.org")).await.unwrap_err();
    assert!(matches!(&error, SendError::Misconfigured(what) if what.contains("STARTTLS")), "{error:?}");
    for host in ["mail.example.org", "192.0.2.1"] {
        let far = MailConfig { host: host.into(), ..sink.config() };
        assert!(matches!(Mailer::new(far), Err(SendError::Misconfigured(_))), "{host}");
    }
}

#[tokio::test]
async fn a_certificate_that_nobody_vouches_for_is_not_trusted() {
    let folder = tempfile::tempdir().unwrap();
    let (certificate, key) = (folder.path().join("certificate.pem"), folder.path().join("key.pem"));
    let made = Command::new("openssl")
        .args(["req", "-x509", "-newkey", "rsa:2048", "-nodes", "-days", "2", "-subj", "/CN=localhost"])
        .arg("-keyout")
        .arg(&key)
        .arg("-out")
        .arg(&certificate)
        .output()
        .unwrap();
    assert!(made.status.success());
    let sink = Sink::start(&["--certificate", certificate.to_str().unwrap(), key.to_str().unwrap()]);
    let config = MailConfig { host: "localhost".into(), protection: Protection::Starttls, ..sink.config() };
    let error = Mailer::new(config).unwrap().send(&to("secretariat@example.org")).await.unwrap_err();
    assert!(matches!(&error, SendError::Misconfigured(what) if what.contains("certificate")), "{error:?}");
}
