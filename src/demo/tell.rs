//! What a demonstration prints before and after.

use std::collections::BTreeMap;
use std::path::Path;

use anyhow::Context as _;

use super::World;
use super::members::{self, Member, Nature, Way};
use super::promises::{self, Promise, Seen};
use crate::app::App;
use crate::config::Config;
use crate::digest;
use crate::domain::Time;
use crate::domain::contact::Language;

/// Who they are, and what they will do.
pub(super) fn who(members: &[Member]) {
    let mut rows: BTreeMap<(&str, &str), [usize; 3]> = BTreeMap::new();
    for member in members {
        let row = rows.entry((member.tongue.country, member.tongue.language)).or_default();
        match member.way {
            Way::Phone(_) => row[0] += 1,
            Way::Telegram(_) => row[1] += 1,
            Way::Terminal(_) => row[2] += 1,
        }
    }
    println!("\ncountry  language    SMS  Telegram  terminal");
    for ((country, language), [sms, telegram, terminal]) in rows {
        println!("{country:<8} {language:<8} {sms:>6} {telegram:>9} {terminal:>9}");
    }
    println!("\nThey answer as people do. Of them");
    for (nature, does) in members::DOES {
        let count = members.iter().filter(|member| member.nature == nature).count();
        if count > 0 {
            println!("{count:>8} {does}");
        }
    }
    println!();
}

/// Prints what came of it; gives how many promises were not kept.
pub(super) async fn what_came_of_it(
    world: &World,
    config: Config,
    folder: &Path,
    slug: &str,
    span: (Time, Time),
) -> anyhow::Result<usize> {
    let app = App::open(config, world.clock.clone(), Vec::new()).await?;
    let gathered = digest::gather(&app.house, slug, &[], None).await?;
    let rendered = gathered.render(&app.house, 0, Language::ENGLISH)?;
    std::fs::write(folder.join("digest.txt"), &rendered.text)?;
    std::fs::write(folder.join("digest.html"), &rendered.html)?;
    for language in ["fil", "th", "km"] {
        tell_a_talk(&world.members, language);
    }
    println!("\n{}\n\n{}", rendered.subject, rendered.text);
    println!(
        "Messages: {} out ({} SMS segments), {} in. Digests on Mondays: {}.",
        world.out,
        world.segments,
        world.members.iter().map(|m| m.acts).sum::<usize>(),
        std::fs::read_dir(folder.join("digests")).map_or(0, |files| files.count() / 2),
    );
    let (faults, again) = world.phones.faults();
    println!(
        "The gateway had {faults} bad moments; {again} messages came to it again, and went to no phone twice."
    );
    let versions = app.house.store.consultations().await?;
    let version = versions.last().context("the consultation is gone")?;
    let seen = Seen {
        members: &world.members,
        arrived: &world.arrived,
        told: &world.told,
        lost: world.phones.lost(),
        on_telegram: world.bot.sent().len(),
        digests: &folder.join("digests"),
        span,
    };
    let promises = promises::check(&app.house, version, &seen, &gathered).await?;
    println!("\nWhat was promised:");
    for Promise { what, counted, kept } in &promises {
        println!("  {} {what} ({counted})", if *kept { "kept  " } else { "BROKEN" });
    }
    app.close().await;
    let folder = folder.display();
    let suara = called();
    println!(
        "\nThe digest is in {folder}/digest.html and {folder}/digest.txt, those of each Monday in {folder}/digests.\n\
         Try next:\n\
         \n  be a member yourself:\n    {suara} chat --country KH\n\
         \n  the digest in another language:\n    \
         {suara} --config {folder}/suara.toml digest preview {slug} --language th\n\
         \n  all answers as a table:\n    \
         {suara} --config {folder}/suara.toml export answers {slug}\n\
         \n  write your own questions, beginning with those asked here:\n    \
         {suara} consultation check {folder}/consultation.toml"
    );
    Ok(promises.iter().filter(|p| !p.kept).count())
}

/// How this program was called: what is printed to be tried must work as it stands.
fn called() -> String {
    let name = std::env::args().next().unwrap_or_default();
    if name.is_empty() || name.contains(char::is_whitespace) { "suara".to_owned() } else { name }
}

/// One conversation as the phone shows it.
fn tell_a_talk(members: &[Member], language: &str) {
    let by_sms = |m: &&Member| {
        m.tongue.language == language && matches!(m.way, Way::Phone(_)) && m.nature == Nature::Mistaken
    };
    let steady = |m: &&Member| m.tongue.language == language && matches!(m.way, Way::Phone(_)) && m.acts > 4;
    let member = members.iter().filter(by_sms).find(|m| m.acts > 4).or_else(|| members.iter().find(steady));
    if let Some(member) = member {
        println!("\nOn a phone in {} ({language}):", member.tongue.country);
        for line in &member.talk {
            println!("  {line}");
        }
    }
}
