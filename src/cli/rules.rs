//! Rules of countries at the command line: what a consultation breaks, and what is overridden by name.

use anyhow::bail;
use clap::Args;

use crate::app::App;
use crate::digest;
use crate::domain::consultation::Consultation;
use crate::rules::{self, Overriding};
use crate::store::{ConsultationRow, Status};

/// Where an operator's name is looked for: who they were before `sudo` first.
const NAMES: [&str; 3] = ["SUDO_USER", "USER", "LOGNAME"];

/// Rules that do not stop a launch.
#[derive(Args)]
pub(super) struct Overrides {
    /// A rule of a country that does not stop it, by its name, such as MY-links; may be given more than once
    #[arg(long = "override", value_name = "RULE", requires = "reason")]
    rules: Vec<String>,
    /// Why not; it is kept. One for all, or one for each, in the same order
    #[arg(long, value_name = "WHY", requires = "rules")]
    reason: Vec<String>,
}

impl Overrides {
    /// # Errors
    /// There are neither as many reasons as rules, nor one.
    pub(super) fn overriding(self) -> anyhow::Result<Overriding> {
        let who = NAMES.iter().find_map(|name| std::env::var(name).ok().filter(|name| !name.is_empty()));
        let reasons = match self.reason.as_slice() {
            [one] => vec![one.clone(); self.rules.len()],
            each if each.len() == self.rules.len() => each.to_vec(),
            each => bail!(
                "{} rules are overridden and {} reasons given: give one reason for all, or one for each",
                self.rules.len(),
                each.len()
            ),
        };
        let rules = self.rules.into_iter().zip(reasons).collect();
        Ok(Overriding { rules, who: who.unwrap_or_else(|| "unknown".to_owned()) })
    }
}

/// What a file would break, whoever its members will be.
pub(super) fn check(app: &App, consultation: &Consultation) {
    let broken = rules::anywhere(&app.house, consultation);
    if broken.is_empty() {
        println!("Rules of countries for SMS: it breaks none that is known.");
        return;
    }
    println!("Rules of countries for SMS. Where there are members, a launch is stopped by what blocks:");
    for broken in &broken {
        print!("{}", rules::told_of(broken));
    }
}

/// What was overridden for a version, by whom and why, and whom rules still keep from being asked.
pub(super) async fn show(
    app: &App,
    row: &ConsultationRow,
    consultation: &Consultation,
) -> anyhow::Result<()> {
    for overridden in app.house.store.overrides_of(row.id).await? {
        let when = digest::local(crate::clock::at(overridden.at), consultation.zone);
        println!("  overridden: {} by {}, {when}: {}", overridden.rule, overridden.who, overridden.reason);
    }
    if row.status == Status::Launched {
        for hit in rules::stopping(&app.house, row).await? {
            println!(
                "  nobody in {} is asked by SMS ({} people there):",
                hit.broken.rule.country, hit.people
            );
            print!("{}", rules::told_of(&hit.broken));
            println!(
                "    suara consultation override {} --override {} --reason \"…\"",
                row.slug, hit.broken.rule.name
            );
        }
    }
    Ok(())
}

/// Overrides rules for the version that goes on.
pub(super) async fn override_rules(app: &App, slug: &str, overrides: Overrides) -> anyhow::Result<()> {
    let rows = app.house.store.consultations().await?;
    let Some(row) = rows.iter().rfind(|row| row.slug == slug && row.status == Status::Launched) else {
        bail!("no version of `{slug}` goes on; a draft is launched with --override");
    };
    let overriding = overrides.overriding()?;
    if overriding.rules.is_empty() {
        bail!("say which rule, and why: --override MY-links --reason \"…\"");
    }
    let still = rules::override_now(&app.house, row, &overriding).await?;
    println!("It is kept. Those whom no other rule stops are invited, each in the hours of their country.");
    for hit in &still {
        println!("Still nobody in {} is asked by SMS:", hit.broken.rule.country);
        print!("{}", rules::told_of(&hit.broken));
    }
    Ok(())
}

/// Whom rules keep from being asked by a consultation that goes on: a line each.
pub(super) async fn stopped(app: &App) -> anyhow::Result<Vec<String>> {
    let mut lines = Vec::new();
    let rows = app.house.store.consultations().await?;
    for row in rows.iter().filter(|row| row.status == Status::Launched) {
        for hit in rules::stopping(&app.house, row).await? {
            let (rule, slug) = (hit.broken.rule, &row.slug);
            lines.push(format!(
                "{slug}: nobody in {} is asked by SMS ({} people there), for {}: suara consultation show {slug}",
                rule.country, hit.people, rule.name
            ));
        }
    }
    Ok(lines)
}
