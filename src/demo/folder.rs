//! The folder a demonstration leaves behind, and the options it runs with.

use std::path::Path;

use anyhow::{Context as _, bail};

use super::botapi::BotApi;
use super::phones::{self, Phones};
use super::{PHONE, TOKEN};
use crate::config::Config;
use crate::desk;

/// What marks a folder as one that may be replaced.
const MARK: &str = ".suara-demo";

/// An empty folder, or one that an earlier demonstration made.
pub(super) fn prepare(folder: &Path) -> anyhow::Result<()> {
    let named = || format!("{}", folder.display());
    if folder.join(MARK).exists() {
        std::fs::remove_dir_all(folder).with_context(named)?;
    } else if folder.exists() && std::fs::read_dir(folder).with_context(named)?.next().is_some() {
        bail!("{}: there is something in it that no demonstration made; choose another with --out", named());
    }
    std::fs::create_dir_all(folder).with_context(named)?;
    std::fs::write(folder.join(MARK), "Made by `suara demo`; replaced by the next one.\n").with_context(named)
}

/// The options that still hold when nobody listens at the loopback addresses any more.
fn kept(folder: &Path) -> String {
    format!(
        r#"database = "{folder}/suara.db"
key_file = "{folder}/suara.key"
[[digest]]
name = "weekly"
consultation = "asian-solidarity-economy-2020"
cron = "0 9 * * Mon"
zone = "Asia/Jakarta"
language = "en"
to = [{{ file = "{folder}/digests" }}]"#,
        folder = folder.display(),
    )
}

/// What commands need to look at all of it afterwards, and the consultation's file.
pub(super) fn leave_behind(folder: &Path) -> anyhow::Result<()> {
    let text = format!(
        "# Made by `suara demo`. Its channels were on loopback, and are gone with it.\n{}\n",
        kept(folder)
    );
    std::fs::write(folder.join("suara.toml"), text)?;
    Ok(std::fs::write(folder.join("consultation.toml"), crate::SAMPLE)?)
}

/// What an operator would write into `suara.toml`.
pub(super) fn config(folder: &Path, phones: &Phones, bot: &BotApi) -> anyhow::Result<Config> {
    let text = format!(
        r#"{}
[web]
listen = "127.0.0.1:0"
[channels.{PHONE}]
kind = "sms"
gateway = "smsgate"
countries = ["PH", "ID", "VN", "TH", "KH", "MM"]
rate_per_second = 50
[channels.{PHONE}.settings]
server = "{phones}"
username = "{user}"
password = "{password}"
signing_key = "{key}"
[channels.telegram]
kind = "telegram"
token = "{TOKEN}"
api_url = "{bot}"
"#,
        kept(folder),
        phones = phones.url(),
        user = phones::USER,
        password = phones::PASSWORD,
        key = phones::SIGNING_KEY,
        bot = bot.url(),
    );
    Config::read(&text, "suara.toml", std::iter::empty(), &|path| std::fs::read_to_string(path))
        .map_err(desk::problems)
}
