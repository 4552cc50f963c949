//! `suara contact forget`: what is done, and what was, without ever saying whom.

use anyhow::{Context as _, bail};

use super::open;
use crate::config::Config;
use crate::desk;
use crate::domain::contact::Country;
use crate::domain::urn::Urn;

const ASKS: &str = "\
This forgets one person, on every channel, and cannot be undone:
  their addresses, what they wrote and said, what was sent to them or waits, and how they were enrolled are deleted;
  answers that are only counted (a choice, a yes, a number) stay in the counts, with nobody behind them;
  a mark stays, from which no number can be read, so that importing a list again does not bring them back.
Backups keep what they had. Nothing was changed: say it again with --yes.";

pub(super) async fn forget(
    config: Config,
    number: &str,
    country: Option<Country>,
    yes: bool,
) -> anyhow::Result<()> {
    let urn = match number.starts_with("telegram:") {
        true => Urn::parse(number).ok(),
        false => Urn::writer(number, country).ok(),
    };
    let urn =
        urn.context("this is not a number such as +85512345678; one without its country needs --country")?;
    if !yes {
        bail!(ASKS);
    }
    let app = open(config).await?;
    let forgotten = desk::forget(&app.house, &urn).await;
    app.close().await;
    let forgotten = forgotten?;
    println!(
        "Forgotten: {} addresses, the words of {} messages of theirs, {} messages to them, {} answers in their own words.\n\
         {} answers stay and count, with nobody behind them.",
        forgotten.addresses, forgotten.heard, forgotten.sent, forgotten.words, forgotten.counted
    );
    Ok(())
}
