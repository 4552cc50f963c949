//! `suara check`, where something is wrong: it says what, and what to do; and `contact join-link`, where nothing is.

use qrcode::QrCode;
use qrcode::render::unicode::Dense1x2;
use suara::demo::botapi::BotApi;

use super::*;
use crate::mail::Sink;

const TOKEN: &str = "7000000001:AAE-the-token-nobody-may-see";

/// What `suara check` prints where something is to be mended.
fn broken(options: &str) -> String {
    checked(&Ground::new(options))
}

fn checked(ground: &Ground) -> String {
    let output = ground.command(&["check"]).output().unwrap();
    assert_eq!(output.status.code(), Some(1), "{}", said(&output));
    let said = said(&output);
    assert!(!said.contains("Everything that is configured works"), "{said}");
    assert!(!said.contains("nobody-may-see"), "{said}");
    said
}

#[expect(clippy::disallowed_methods, reason = "the test's own runtime ends it")]
async fn bot_api() -> BotApi {
    let anywhere = "127.0.0.1:0".parse().unwrap();
    let (api, serving) = BotApi::bind(anywhere, TOKEN, Clock::System).await.unwrap();
    tokio::spawn(serving);
    api
}

fn bot(api: &BotApi, token: &str) -> String {
    format!("[channels.bot]\nkind = \"telegram\"\ntoken = {token:?}\napi_url = {:?}\n", api.url())
}

fn phone(settings: &str) -> String {
    format!(
        "[channels.phone]\nkind = \"sms\"\ngateway = \"smsgate\"\nsender = \"+6581234500\"\n\
         [channels.phone.settings]\n{settings}\n"
    )
}

fn mail(port: u16, more: &str) -> String {
    format!(
        "[mail]\nserver = \"127.0.0.1\"\nport = {port}\ntls = \"none\"\nfrom = \"Suara <suara@example.org>\"\n{more}\n"
    )
}

const SETTINGS: &str = "username = \"u\"\npassword = \"nobody-may-see\"\nsigning_key = \"nobody-may-see\"";

#[test]
fn a_gateway_that_cannot_work_is_told_by_its_setting() {
    for (settings, what) in [
        ("username = \"u\"\npassword = \"nobody-may-see\"", "signing_key"),
        (&SETTINGS.replace("username", "user_name"), "user_name"),
        (&format!("{SETTINGS}\nserver = \"no address\""), "address"),
    ] {
        let said = broken(&phone(settings));
        let line = said.lines().find(|line| line.starts_with("BROKEN")).unwrap();
        assert!(line.contains("phone") && line.contains(what), "{said}");
    }
    let nobody = port();
    let said = broken(&phone(&format!("{SETTINGS}\nserver = \"http://127.0.0.1:{nobody}\"")));
    assert!(said.contains(&format!("127.0.0.1:{nobody} cannot be reached")), "{said}");
    let said = broken(&phone(SETTINGS).replace("smsgate", "smsgat"));
    assert!(said.contains("BROKEN") && said.contains("smsgat"), "{said}");
}

#[test]
fn a_database_that_is_away_or_of_another_key_is_told() {
    let away = format!("postgres://suara:nobody-may-see@127.0.0.1:{}/suara", port());
    let mut ground = Ground::new("");
    ground.environment = vec![("SUARA_DATABASE", away)];
    let said = checked(&ground);
    assert!(said.contains("BROKEN") && said.contains("cannot be reached"), "{said}");
    ground.environment.clear();
    assert!(ground.run(&["check"]).contains("works   the database (sqlite)"));
    ground.environment = vec![("SUARA_KEY", "5a".repeat(32))];
    assert!(checked(&ground).contains("BROKEN  the key does not fit this database"));
}

#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn a_bot_is_told_by_its_token() {
    let api = bot_api().await;
    let (right, wrong) = (bot(&api, TOKEN), bot(&api, "7000000001:another-nobody-may-see"));
    let checks = tokio::task::spawn_blocking(move || (Ground::new(&right).run(&["check"]), broken(&wrong)));
    let (right, wrong) = checks.await.unwrap();
    assert!(right.contains("works   channel bot: Telegram knows the bot as @suara_demo_bot"), "{right}");
    assert!(wrong.contains("BROKEN  channel bot"), "{wrong}");
    assert!(wrong.contains("is the token the one of @BotFather?"), "{wrong}");
}

#[test]
fn a_mail_server_is_told_by_what_it_refuses() {
    let sink = Sink::start(&["--login", "suara", "nobody-may-see"]);
    let login = |password: &str| format!("user = \"suara\"\npassword = \"{password}\"");
    let right = Ground::new(&mail(sink.port, &login("nobody-may-see"))).run(&["check"]);
    assert!(right.contains("takes letters from Suara <suara@example.org>"), "{right}");
    for (port, more, what) in [
        (sink.port, String::new(), "wants a user and a password"),
        (sink.port, login("wrong-nobody-may-see"), "does not accept the user and password"),
        (port(), String::new(), "cannot be reached"),
    ] {
        let said = broken(&mail(port, &more));
        let line = said.lines().find(|line| line.starts_with("BROKEN")).unwrap();
        assert!(line.contains(&format!("mail: 127.0.0.1:{port}")) && line.contains(what), "{said}");
    }
}

#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn a_poster_has_the_link_the_word_and_a_code_of_each() {
    let api = bot_api().await;
    let ground = Ground::new(&format!("{}{}", bot(&api, TOKEN), phone(SETTINGS)));
    let print = move || {
        let poster =
            ground.run(&["contact", "join-link", "fishers-2", "--name", "Fishers", "--country", "SG"]);
        let refused = ground.refused(&["contact", "join-link", "fishers two", "--country", "SG"]);
        (poster, refused)
    };
    let (poster, refused) = tokio::task::spawn_blocking(print).await.unwrap();
    let link = "https://t.me/suara_demo_bot?start=fishers-2";
    assert!(poster.contains(&format!("Telegram (bot): {link}")), "{poster}");
    assert!(poster.contains("SMS (phone): send FISHERS-2 to +6581234500"), "{poster}");
    for says in [link, "SMSTO:+6581234500:FISHERS-2"] {
        let code = QrCode::new(says).unwrap().render::<Dense1x2>().quiet_zone(true).build();
        assert!(poster.contains(&code), "{poster}");
    }
    assert!(refused.contains("2 to 32 small letters, digits and -"), "{refused}");
}
