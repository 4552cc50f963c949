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
            authority: None,
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

/// An authority, and a server's certificate for `localhost` that it signed: in this folder, `ca.pem`, `server.pem` and
/// `server.key`.
fn authority(folder: &std::path::Path) {
    let openssl = |arguments: &[&str]| {
        let made = Command::new("openssl").args(arguments).current_dir(folder).output().unwrap();
        assert!(made.status.success(), "{}", String::from_utf8_lossy(&made.stderr));
    };
    let key = ["-newkey", "rsa:2048", "-nodes"];
    let own =
        ["req", "-x509", "-days", "2", "-subj", "/CN=Our office", "-keyout", "ca.key", "-out", "ca.pem"];
    openssl(&[&own[..], &key].concat());
    let asked = ["req", "-subj", "/CN=localhost", "-keyout", "server.key", "-out", "server.csr"];
    openssl(&[&asked[..], &key].concat());
    std::fs::write(folder.join("names"), "subjectAltName=DNS:localhost\nbasicConstraints=CA:FALSE\n")
        .unwrap();
    let signed =
        ["x509", "-req", "-in", "server.csr", "-CA", "ca.pem", "-CAkey", "ca.key", "-CAcreateserial"];
    openssl(&[&signed[..], &["-days", "2", "-extfile", "names", "-out", "server.pem"]].concat());
}

/// Over STARTTLS a letter goes to a server whose certificate somebody vouches for, and to no other.
#[tokio::test]
async fn only_a_certificate_that_somebody_vouches_for_is_trusted() {
    let folder = tempfile::tempdir().unwrap();
    authority(folder.path());
    let path = |name: &str| folder.path().join(name).display().to_string();
    let mut sink = Sink::start(&["--certificate", &path("server.pem"), &path("server.key")]);
    let unknown = MailConfig { host: "localhost".into(), protection: Protection::Starttls, ..sink.config() };
    let pem = std::fs::read_to_string(path("ca.pem")).unwrap();
    let trusted = MailConfig { authority: Some(pem), ..unknown.clone() };
    let elsewhere = MailConfig { host: "127.0.0.1".into(), ..trusted.clone() };
    for config in [unknown.clone(), elsewhere] {
        let error = Mailer::new(config).unwrap().send(&to("secretariat@example.org")).await.unwrap_err();
        assert!(
            matches!(&error, SendError::Misconfigured(what) if what.contains("certificate")),
            "{error:?}"
        );
    }
    let nothing =
        MailConfig { authority: Some(std::fs::read_to_string(path("server.key")).unwrap()), ..unknown };
    let refused = Mailer::new(nothing).map(|mailer| async move { mailer.check().await });
    match refused {
        Ok(checked) => assert!(matches!(checked.await, Err(SendError::Misconfigured(_)))),
        Err(error) => assert!(matches!(error, SendError::Misconfigured(_)), "{error:?}"),
    }
    let mailer = Mailer::new(trusted).unwrap();
    mailer.check().await.unwrap();
    mailer.send(&to("secretariat@example.org")).await.unwrap();
    let got = sink.letter();
    assert_eq!((&got["to"], &got["tls"]), (&serde_json::json!(["secretariat@example.org"]), &true.into()));
}
