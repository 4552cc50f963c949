//! `suara check`: what works, what does not, and what to do.

use std::path::Path;
use std::time::Duration;

use anyhow::bail;
use tokio::net::TcpStream;

use crate::app::{self, App};
use crate::channel::SendError;
use crate::clock::Clock;
use crate::config::{self, Config};
use crate::{desk, digest};

/// How long a server may take to open a connection.
const PATIENCE: Duration = Duration::from_secs(10);

struct Findings(u32);

impl Findings {
    fn good(&self, what: &str) {
        println!("works   {what}");
    }

    fn bad(&mut self, what: &str) {
        println!("BROKEN  {what}");
        self.0 += 1;
    }

    fn note(&self, what: &str) {
        println!("note    {what}");
    }
}

/// Checks what was configured in `file`, or where the options usually are.
pub(super) async fn run(config: Config, file: Option<&Path>) -> anyhow::Result<()> {
    let mut findings = Findings(0);
    let file = file.unwrap_or(Path::new(config::FILE));
    match file.is_file() {
        true => findings.good(&format!("the configuration in {} is understood", file.display())),
        false => findings.note(&format!(
            "there is no {} here: the defaults hold, and a database is begun in this folder",
            file.display()
        )),
    }
    let app = match App::open(config, Clock::System, Vec::new()).await {
        Ok(app) => app,
        Err(error) => {
            findings.bad(&format!("{error:#}"));
            bail!("mend this first; nothing else can be checked");
        }
    };
    let config = app.config().clone();
    match app.house.store.contact_counts().await {
        Ok((people, left)) => {
            findings.good(&format!(
                "the database ({}): {people} contacts, {left} opted out",
                app.house.store.kind()
            ));
        }
        Err(error) => findings.bad(&format!("the database: {error}")),
    }
    match &config.key {
        crate::config::Key::File(path) => findings
            .good(&format!("the key fits ({}); keep a copy of it apart from the database", path.display())),
        crate::config::Key::Given(_) => findings.good("the key fits"),
    }
    consultations(&app, &mut findings).await;
    if config.channels.is_empty() {
        findings
            .note("no channel is configured: nobody can be reached; see [channels] in config.example.toml");
    }
    for (name, bot) in &app.telegram {
        match bot.check().await {
            Ok(bot) => findings.good(&format!("channel {name}: Telegram knows the bot as @{}", bot.as_str())),
            Err(error) => {
                findings.bad(&format!("channel {name}: {error}; is the token the one of @BotFather?"))
            }
        }
    }
    for (name, sms) in app.sms() {
        match sms.address() {
            Ok(None) => {
                findings.good(&format!("channel {name}: {} asks us what to send", sms.gateway_name()))
            }
            Ok(Some((host, port))) => {
                let what = format!("channel {name}: {} at {host}:{port}", sms.gateway_name());
                reach(&mut findings, &what, &host, port).await;
            }
            Err(error) => findings.bad(&format!("channel {name}: {error}")),
        }
    }
    if let Some(options) = &config.mail {
        mail(&mut findings, options).await;
    }
    match app.digests() {
        Ok(_) => {
            for options in &config.digests {
                let next =
                    app::job(options).ok().and_then(|job| job.schedule.next_after(app.house.clock.now()));
                match next {
                    Some(next) => findings.good(&format!(
                        "digest {}: next on {} ({})",
                        options.name,
                        digest::local(next, options.zone),
                        options.zone
                    )),
                    None => findings.bad(&format!("digest {}: its cron never comes", options.name)),
                }
            }
        }
        Err(error) => findings.bad(&format!("{error:#}")),
    }
    if config.web.public_url.is_none() && !app.sms().is_empty() {
        findings.note("[web] public_url is empty: a gateway elsewhere cannot reach our hooks");
    }
    for name in app.sms().keys() {
        let base = config.web.public_url.clone().unwrap_or_else(|| format!("http://{}", config.web.listen));
        findings.note(&format!("channel {name}: let the gateway call {base}/hooks/{name}/inbound for messages, …/receipt for receipts"));
    }
    let unreviewed: Vec<&str> =
        app.house.speaker.unreviewed().iter().map(|language| language.as_str()).collect();
    if !unreviewed.is_empty() {
        findings.note(&format!("not reviewed by a native speaker: {}", unreviewed.join(", ")));
    }
    app.close().await;
    match findings.0 {
        0 if config.channels.is_empty() => {
            println!("Nothing is broken. Next: configure a channel, then run this again.");
            Ok(())
        }
        0 => {
            println!("Everything that is configured works.");
            Ok(())
        }
        broken => bail!("{broken} to mend"),
    }
}

async fn consultations(app: &App, findings: &mut Findings) {
    let rows = match app.house.store.consultations().await {
        Ok(rows) => rows,
        Err(error) => return findings.bad(&format!("the consultations: {error}")),
    };
    for row in rows.iter().filter(|row| row.status == crate::store::Status::Draft) {
        match desk::check(&app.house, &row.file, &row.slug) {
            Ok(_) => findings
                .good(&format!("consultation {} v{} is a draft and can be launched", row.slug, row.version)),
            Err(error) => findings.bad(&format!("consultation {} v{}:\n{error}", row.slug, row.version)),
        }
    }
}

/// Whether the mail server takes us, up to the letter itself.
async fn mail(findings: &mut Findings, options: &config::Mail) {
    let what = format!("mail: {}:{}", options.server, options.port);
    let mailer = match app::mailer(options) {
        Ok(mailer) => mailer,
        Err(error) => return findings.bad(&format!("{error:#}")),
    };
    if let Err(wrong) = reached(&options.server, options.port).await {
        return findings.bad(&format!("{what} {wrong}"));
    }
    match tokio::time::timeout(PATIENCE, mailer.check()).await {
        Ok(Ok(())) => findings.good(&format!("{what} takes letters from {}", options.from)),
        Ok(Err(error @ SendError::Misconfigured(_))) => findings.bad(&format!("{what}: {error}")),
        Ok(Err(SendError::Refused(code))) => findings.bad(&format!(
            "{what} refuses letters from {} ({code}); is `from` an address of yours there?",
            options.from
        )),
        Ok(Err(_)) | Err(_) => findings.bad(&format!(
            "{what} does not speak as a mail server; is the port right (587 for starttls, 465 for tls)?"
        )),
    }
}

async fn reach(findings: &mut Findings, what: &str, host: &str, port: u16) {
    match reached(host, port).await {
        Ok(()) => findings.good(&format!("{what} answers")),
        Err(wrong) => findings.bad(&format!("{what} {wrong}")),
    }
}

async fn reached(host: &str, port: u16) -> Result<(), String> {
    match tokio::time::timeout(PATIENCE, TcpStream::connect((host, port))).await {
        Ok(Ok(_)) => Ok(()),
        Ok(Err(error)) => Err(format!("cannot be reached: {error}")),
        Err(_) => Err(format!("does not answer within {} s", PATIENCE.as_secs())),
    }
}
