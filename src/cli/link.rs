//! `suara contact join-link`: what to put on a poster.

use qrcode::QrCode;
use qrcode::render::unicode::Dense1x2;

use super::open;
use crate::config::Config;
use crate::desk;
use crate::domain::contact::Country;
use crate::store::Group;

pub(super) async fn join_link(
    config: Config,
    group: String,
    name: Option<String>,
    country: Option<Country>,
) -> anyhow::Result<()> {
    let app = open(config).await?;
    let code = group.to_lowercase();
    let name = name.unwrap_or_else(|| group.clone());
    let country = country.map(|c| c.to_string()).unwrap_or_default();
    let added = desk::add_group(&app.house, Group { code: code.clone(), name, country }).await;
    if added.is_err() {
        app.close().await;
        return added;
    }
    println!("People join `{code}` like this:\n");
    for (channel, bot) in &app.telegram {
        match bot.check().await {
            Ok(bot) => match bot.join_link(&code) {
                Some(link) => {
                    println!("Telegram ({channel}): {link}");
                    println!("{}", QrCode::new(&link)?.render::<Dense1x2>().quiet_zone(true).build());
                }
                None => println!("Telegram ({channel}): a link cannot carry `{code}`"),
            },
            Err(error) => println!("Telegram ({channel}): the bot could not be asked for its name: {error}"),
        }
    }
    let word = code.to_uppercase();
    for name in app.sms().keys() {
        let sender = match app.config().channels.get(name) {
            Some(crate::config::Channel::Sms(options)) if !options.sender.is_empty() => {
                options.sender.clone()
            }
            _ => "your number".to_owned(),
        };
        println!("SMS ({name}): send {word} to {sender}");
        if sender.starts_with('+') {
            println!(
                "{}",
                QrCode::new(format!("SMSTO:{sender}:{word}"))?.render::<Dense1x2>().quiet_zone(true).build()
            );
        }
    }
    if app.telegram.is_empty() && app.sms().is_empty() {
        println!("SMS: send {word} to your number");
        println!("\nNo channel is configured yet: see [channels] in config.example.toml.");
    }
    app.close().await;
    Ok(())
}
