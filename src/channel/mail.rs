//! Letters by SMTP. Digests go this way; members are never written to by it.
//!
//! The conversation with the server is held step by step rather than in one call, because what an error means hangs
//! on when it comes: before the letter was handed over nothing was accepted, and after it nobody knows.

use std::error::Error as _;
use std::fmt;
use std::io;
use std::net::IpAddr;
use std::time::Duration;

use lettre::address::Address;
use lettre::message::{Mailbox, MultiPart};
use lettre::transport::smtp::Error;
use lettre::transport::smtp::authentication::{Credentials, DEFAULT_MECHANISMS};
use lettre::transport::smtp::client::{AsyncSmtpConnection, Certificate, TlsParameters};
use lettre::transport::smtp::commands::{Data, Mail, Rcpt};
use lettre::transport::smtp::extension::{ClientId, Extension, MailBodyParameter, MailParameter};

use super::SendError;
use crate::domain::Time;

/// RFC 5321 (4.5.3.2) gives a server five minutes to answer most commands. No digest is so urgent, nor so patient: it
/// is tried again later.
const PATIENCE: Duration = Duration::from_secs(60);

/// The code with which a server asks for a login it was not given (RFC 4954).
const LOGIN_WANTED: u16 = 530;

/// How letters leave.
#[derive(Debug, Clone)]
pub struct MailConfig {
    /// The server's name, as in its certificate.
    pub host: String,
    /// Its port: 465 for TLS, 587 for STARTTLS.
    pub port: u16,
    /// How the way to it is protected.
    pub protection: Protection,
    /// The certificate of an authority, as PEM, that is trusted beside the public ones.
    pub authority: Option<String>,
    /// Whom it comes from: `Suara <suara@example.org>`.
    pub from: String,
    /// Who we are to the server, if it asks.
    pub login: Option<Login>,
}

/// How the way to the server is protected.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Protection {
    /// Not at all: only to a server on this machine.
    None,
    /// TLS after a first word in clear; a server that does not offer it is not used.
    Starttls,
    /// TLS from the first byte.
    Tls,
}

/// A user and a password. `Debug` shows neither.
#[derive(Clone)]
pub struct Login {
    /// The user.
    pub user: String,
    /// The password.
    pub password: String,
}

impl fmt::Debug for Login {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("a user and a password")
    }
}

/// A letter to one address.
#[derive(Clone)]
pub struct Letter<'a> {
    /// The job it is of: letters, digits, dashes.
    pub job: &'a str,
    /// The slot of the job it is for. Job and slot make its Message-ID, so that a mail program shows a letter that
    /// came twice as one.
    pub slot: Time,
    /// To whom: `secretariat@example.org`, with or without a name.
    pub to: &'a str,
    /// One line.
    pub subject: &'a str,
    /// For mail programs without HTML.
    pub text: &'a str,
    /// The same as a page.
    pub html: &'a str,
    /// When it is sent.
    pub at: Time,
}

/// Sends letters, each over a connection of its own: a digest is sent once a week.
pub struct Mailer {
    config: MailConfig,
    from: Mailbox,
    tls: Option<TlsParameters>,
}

impl Mailer {
    /// Checks what can be checked without the server.
    ///
    /// # Errors
    /// [`SendError::Misconfigured`] for a sender that is no address, and for a password or a letter that would travel
    /// unprotected beyond this machine.
    pub fn new(config: MailConfig) -> Result<Mailer, SendError> {
        let from = config.from.parse().map_err(|_| {
            misconfigured("mail: `from` is not an address such as \"Suara <suara@example.org>\"")
        })?;
        let tls = match config.protection {
            Protection::None if is_here(&config.host) => None,
            Protection::None => {
                return Err(misconfigured(
                    "mail: without TLS only a server on this machine is used; set \"starttls\" or \"tls\"",
                ));
            }
            Protection::Starttls | Protection::Tls => {
                let mut parameters = TlsParameters::builder(config.host.clone());
                if let Some(authority) = &config.authority {
                    let authority = Certificate::from_pem(authority.as_bytes())
                        .map_err(|_| misconfigured("mail: what is in `ca_file` is not a certificate"))?;
                    parameters = parameters.add_root_certificate(authority);
                }
                Some(
                    parameters
                        .build()
                        .map_err(|_| misconfigured("mail: the server's name or `ca_file` is wrong"))?,
                )
            }
        };
        Ok(Mailer { config, from, tls })
    }

    /// Hands a letter over.
    ///
    /// # Errors
    /// `Later`: not accepted now (4xx, no connection); `Refused` with the code (5xx); `Misconfigured`: the login, the
    /// certificate or an address is wrong; `Unknown`: cut after the letter was handed over, it may have arrived.
    pub async fn send(&self, letter: &Letter<'_>) -> Result<(), SendError> {
        let to: Mailbox =
            letter.to.parse().map_err(|_| misconfigured("mail: a recipient is not an address"))?;
        let message = self.message(letter, &to)?;
        let mut server = self.connect().await?;
        let options = match message.is_ascii() {
            true => Vec::new(),
            false if server.server_info().supports_feature(Extension::EightBitMime) => {
                vec![MailParameter::Body(MailBodyParameter::EightBitMime)]
            }
            false => return Err(misconfigured("mail: the server takes no 8BITMIME; use another")),
        };
        let accepted = async {
            server.command(Mail::new(Some(self.from.email.clone()), options)).await?;
            server.command(Rcpt::new(to.email.clone(), Vec::new())).await?;
            server.command(Data).await
        };
        if let Err(error) = within(accepted).await {
            server.abort().await;
            return Err(error);
        }
        let handed_over = tokio::time::timeout(PATIENCE, server.message(&message)).await;
        let result = match handed_over {
            Ok(Ok(_)) => Ok(()),
            Ok(Err(error)) => Err(of_code(&error).unwrap_or(SendError::Unknown)),
            Err(_) => Err(SendError::Unknown),
        };
        server.abort().await;
        result
    }

    /// Greets the server and logs in, as for a letter, and sends none.
    ///
    /// # Errors
    /// As for [`Mailer::send`].
    pub async fn check(&self) -> Result<(), SendError> {
        let mut server = self.connect().await?;
        let taken = within(server.command(Mail::new(Some(self.from.email.clone()), Vec::new()))).await;
        server.abort().await;
        taken.map(drop)
    }

    async fn connect(&self) -> Result<AsyncSmtpConnection, SendError> {
        let hello = ClientId::default();
        let at_once = self.tls.clone().filter(|_| self.config.protection == Protection::Tls);
        let address = (self.config.host.as_str(), self.config.port);
        let connected = AsyncSmtpConnection::connect_tokio1(address, Some(PATIENCE), &hello, at_once, None);
        let mut server = within(connected).await?;
        if let (Some(tls), Protection::Starttls) = (&self.tls, self.config.protection) {
            if !server.can_starttls() {
                server.abort().await;
                return Err(misconfigured(
                    "mail: the server offers no STARTTLS; use \"tls\" or another server",
                ));
            }
            within(server.starttls(tls.clone(), &hello)).await?;
        }
        if let Some(login) = &self.config.login {
            let credentials = Credentials::new(login.user.clone(), login.password.clone());
            let known = tokio::time::timeout(PATIENCE, server.auth(DEFAULT_MECHANISMS, &credentials)).await;
            match known {
                Ok(Ok(_)) => {}
                Ok(Err(error)) if !error.is_permanent() && !error.is_client() => return Err(before(&error)),
                Ok(Err(_)) => {
                    server.abort().await;
                    return Err(misconfigured("mail: the server does not accept the user and password"));
                }
                Err(_) => return Err(SendError::Later(None)),
            }
        }
        Ok(server)
    }

    fn message(&self, letter: &Letter<'_>, to: &Mailbox) -> Result<Vec<u8>, SendError> {
        let id = message_id(letter, &self.from.email);
        let message = lettre::Message::builder()
            .from(self.from.clone())
            .to(to.clone())
            .subject(letter.subject.replace(char::is_control, " "))
            .message_id(Some(id))
            .date(letter.at.into())
            .multipart(MultiPart::alternative_plain_html(letter.text.to_owned(), letter.html.to_owned()));
        message
            .map(|message| message.formatted())
            .map_err(|_| misconfigured("mail: the letter cannot be put together"))
    }
}

/// `<suara.weekly.1795485600@example.org>`.
fn message_id(letter: &Letter<'_>, from: &Address) -> String {
    let job: String = letter.job.chars().filter(|c| c.is_ascii_alphanumeric() || *c == '-').collect();
    format!("<suara.{job}.{}@{}>", letter.slot.timestamp(), from.domain())
}

fn is_here(host: &str) -> bool {
    host == "localhost" || host.parse().is_ok_and(|address: IpAddr| address.is_loopback())
}

fn misconfigured(what: &str) -> SendError {
    SendError::Misconfigured(what.to_owned())
}

/// A step before the letter is handed over: whatever goes wrong, nothing was accepted.
async fn within<T>(step: impl Future<Output = Result<T, Error>>) -> Result<T, SendError> {
    match tokio::time::timeout(PATIENCE, step).await {
        Ok(result) => result.map_err(|error| before(&error)),
        Err(_) => Err(SendError::Later(None)),
    }
}

fn before(error: &Error) -> SendError {
    if error.is_tls() || is_distrusted(error) {
        return misconfigured("mail: the server's certificate is not trusted, or not for this `host`");
    }
    of_code(error).unwrap_or(SendError::Later(None))
}

/// A refused certificate arrives as data that is not valid, beneath an error of the connection.
fn is_distrusted(error: &Error) -> bool {
    let mut source = error.source();
    while let Some(cause) = source {
        let invalid = |error: &io::Error| error.kind() == io::ErrorKind::InvalidData;
        if cause.downcast_ref::<io::Error>().is_some_and(invalid) {
            return true;
        }
        source = cause.source();
    }
    false
}

/// What a server's own answer means; `None`: it gave none.
fn of_code(error: &Error) -> Option<SendError> {
    let code = error.status()?;
    Some(match error.is_transient() {
        true => SendError::Later(None),
        false if u16::from(code) == LOGIN_WANTED => {
            misconfigured("mail: the server wants a user and a password")
        }
        false => SendError::Refused(code.to_string()),
    })
}
