//! What an operator may write, and what they are told.

use super::*;

const NONE: [(&str, &str); 0] = [];

fn read_with(text: &str, env: &[(&str, &str)]) -> Result<Config, Vec<String>> {
    let env = env.iter().map(|(name, value)| ((*name).to_owned(), (*value).to_owned()));
    let open = |path: &Path| match path.to_str() {
        Some("/run/secrets/empty") => Ok(" \n".to_owned()),
        Some(path) if path.starts_with("/run/secrets/") => Ok(format!("secret in {path}\n")),
        _ => Err(io::Error::from(io::ErrorKind::NotFound)),
    };
    Config::read(text, "suara.toml", env, &open)
        .map_err(|problems| problems.iter().map(ToString::to_string).collect())
}

fn read(text: &str) -> Config {
    read_with(text, &NONE).unwrap()
}

fn said(text: &str) -> String {
    let said = read_with(text, &NONE).unwrap_err();
    assert_eq!(said.len(), 1, "{said:#?}");
    said[0].clone()
}

/// The example with its examples taken out of their comments.
fn uncommented() -> String {
    let line = |line: &'static str| match line.strip_prefix('#') {
        Some(rest) if rest.starts_with(|c: char| c.is_ascii_alphanumeric() || c == '[') => rest,
        _ => line,
    };
    EXAMPLE.lines().map(line).collect::<Vec<_>>().join("\n")
}

#[test]
fn the_example_is_the_defaults() {
    let config = read("");
    assert_eq!(config, read(EXAMPLE));
    assert_eq!(config.database, Database::Sqlite("suara.db".into()));
    assert_eq!(config.key, Key::File("suara.key".into()));
    assert_eq!(config.web.listen.to_string(), "127.0.0.1:8080");
    assert_eq!(config.web.public_url, None);
    assert_eq!(config.web.body_limit, 256 * 1024);
    assert!(config.channels.is_empty() && config.digests.is_empty() && config.mail.is_none());
    assert_eq!(config.outbox.attempts, 8);
    assert_eq!(config.stop_budget, Duration::from_secs(20));
    assert_eq!(config.keep.inbound_days, 90);
}

#[test]
fn the_examples_in_the_example_are_right_and_show_the_defaults_of_channels() {
    let shown = uncommented().replace("server = \"\"", "server = \"mail.example.org\"");
    let shown = shown.replace("from = \"\"", "from = \"Suara <suara@example.org>\"");
    let config = read(&shown);
    assert_eq!(config.channels.len(), 2);
    let Some(Channel::Sms(phone)) = config.channels.get("phone") else { panic!("no phone") };
    assert_eq!(phone.settings["password"].expose(), "secret in /run/secrets/smsgate");
    let short = "[channels.phone]\nkind = 'sms'\ngateway = 'smsgate'\ndefault_country = 'KH'\n\
                 [channels.phone.settings]\nusername = 'suara'\n\
                 password_file = '/run/secrets/smsgate'\nsigning_key_file = '/run/secrets/smsgate_signing_key'\n\
                 [channels.telegram]\nkind = 'telegram'\ntoken_file = '/run/secrets/telegram'\n";
    assert_eq!(config.channels, read(short).channels, "what is left away is as the example says");
    let [digest] = config.digests.as_slice() else { panic!("no digest") };
    assert_eq!(digest.to.len(), 3);
    assert!(matches!(&digest.to[2], Destination::Telegram { channel, .. } if channel == "telegram"));
}

#[test]
fn every_option_is_in_the_example() {
    let shown = uncommented();
    let files = [("config.example.toml", EXAMPLE), ("", shown.as_str())];
    let form = Form::lay(&files, &[]).unwrap();
    form.read(|section| read::config(section, &form, &|_| Ok("x".to_owned())));
    let asked = form.asked();
    assert!(asked.len() > 60, "{asked:#?}");
    for option in asked {
        let name = option.rsplit('.').next().unwrap_or_default();
        // A secret's other way of being given is told of at the top, once for all.
        let name = name.strip_suffix("_file").unwrap_or(name);
        let is_there = shown.lines().any(|line| {
            line.starts_with(&format!("{name} = "))
                || line.starts_with(&format!("{name}_file = "))
                || line.starts_with(&format!("[{name}]"))
                || line.starts_with(&format!("[[{name}]]"))
                || line.starts_with(&format!("[{name}."))
                || line.starts_with(&format!("[{}]", option))
                || line.contains(&format!(" {name} = "))
        });
        assert!(is_there, "{option} is not in config.example.toml");
    }
}

#[test]
fn an_unknown_option_is_refused_with_its_line_and_the_nearest_right_one() {
    let said_ = said("# mine\ndatabse = 'x.db'\n");
    assert!(said_.starts_with("suara.toml:2: databse: expected one of database, "), "{said_}");
    assert!(said_.ends_with("found a name that is not known; did you mean `database`?"), "{said_}");
    let said_ = said("[web]\n\nlisen = 'x'\n");
    assert!(said_.starts_with("suara.toml:3: web.lisen: ") && said_.ends_with("`listen`?"), "{said_}");
    let said_ = said("[channels.tg]\nkind = 'telegram'\ntokn = 'abc'\n");
    assert!(said_.starts_with("suara.toml:3: channels.tg.tokn: ") && said_.ends_with("`token`?"), "{said_}");
    let said_ = said("[hours]\nKX = '09:00-20:00'\n");
    assert!(said_.starts_with("suara.toml:2: hours.KX: expected hours of a country we know"), "{said_}");
}

#[test]
fn a_wrong_option_says_what_was_expected_and_found() {
    for (text, wanted) in [
        ("[web]\nlisten = '8080'", "suara.toml:2: web.listen: expected an address and a port"),
        (
            "[web]\npublic_url = 'suara.org'",
            "suara.toml:2: web.public_url: expected an address that begins with",
        ),
        (
            "[web]\nbody_limit_kib = 0",
            "suara.toml:2: web.body_limit_kib: expected a whole number from 1 to 65536, found 0",
        ),
        ("[web]\nmetrics = 'yes'", "suara.toml:2: web.metrics: expected true or false, found \"yes\""),
        ("web = 1", "suara.toml:1: web: expected a table of fields, found 1"),
        (
            "[keep]\ninbound_days = 7",
            "suara.toml:2: keep.inbound_days: expected a whole number from 30 to 730, found 7",
        ),
        (
            "[outbox]\nbackoff_first_seconds = 60\nbackoff_most_seconds = 30",
            "suara.toml:3: outbox.backoff_most_seconds: ",
        ),
        ("[log]\nformat = 'jsn'", "did you mean `json`?"),
        ("[log]\nlevel = 'a=b=c'", "suara.toml:2: log.level: "),
        ("[hours]\ndefault = '22:00-06:00'", "suara.toml:2: hours.default: expected hours of one day"),
        (
            "[hours]\nID = '09:00-10:00'",
            "suara.toml:2: hours.ID: expected hours at which everybody can be written to",
        ),
        (
            "[hours]\ndefault = '09:00-10:00'",
            "suara.toml:2: hours.default: expected hours at which everybody",
        ),
        (
            "[channels.X]\nkind = 'telegram'\ntoken = 't'",
            "suara.toml:1: channels.X: expected a name of small letters",
        ),
        ("[channels.x]\nkind = 'smss'\nrate = 5", "did you mean `sms`?"),
        ("[channels.x]\nkind = 'telegram'", "channels.x.token: expected the bot's token from @BotFather"),
        ("[channels.x]\nkind = 'sms'", "channels.x.gateway: expected the name of a gateway"),
        (
            "[mail]\nserver = 'm.org'\nfrom = 'a@b.c'\ntls = 'none'",
            "suara.toml:4: mail.tls: expected starttls or tls",
        ),
        ("[mail]\nserver = 'm.org'\nfrom = 'a'", "suara.toml:3: mail.from: expected who digests are from"),
        (
            "[mail]\nserver = 'm.org'\nfrom = 'a@b.c'\nca_file = 'nowhere.pem'",
            "suara.toml:4: mail.ca_file: expected a file that can be read",
        ),
        (
            "[mail]\nserver = 'm.org'\nfrom = 'a@b.c'\nuser = 'u'",
            "suara.toml:4: mail.user: expected both a user and",
        ),
    ] {
        let said = said(text);
        assert!(said.contains(wanted), "{text}: {said}");
    }
}

#[test]
fn a_digest_goes_only_where_something_can_take_it() {
    let digest = |to: &str| {
        format!(
            "[[digest]]\nname = 'n'\nconsultation = 'c'\ncron = '0 9 * * Mon'\nzone = 'Asia/Jakarta'\nlanguage = 'en'\n\
             to = [{to}]\n"
        )
    };
    let bots =
        "[channels.one]\nkind = 'telegram'\ntoken = 'a'\n[channels.two]\nkind = 'telegram'\ntoken = 'b'\n";
    assert_eq!(read(&digest("{ file = 'digests' }")).digests.len(), 1);
    for (text, wanted) in [
        (digest("{ mail = 'a@b.c' }"), "or a server under [mail]"),
        (digest("{ telegram = 1 }"), "or a channel of kind telegram"),
        (digest("{ telegram = 1 }") + bots, "also `channel`"),
        (digest("{ telegram = 1, channel = 'three' }") + bots, "the name of a Telegram channel"),
        (digest("{ telegram = 1, mail = 'a@b.c' }"), "one of file, mail and telegram"),
        (digest("{}"), "one of file, mail and telegram"),
        (digest(""), "a list of places"),
        (digest("{ file = 'd' }").replace("0 9 * * Mon", "9 Mon"), "minute, hour, day, month and weekday"),
    ] {
        let said = said(&text);
        assert!(said.contains(wanted), "{text}: {said}");
    }
}

/// An SMS channel with these options.
fn sms(name: &str, options: &str) -> String {
    format!("[channels.{name}]\nkind = 'sms'\ngateway = 'generic'\n{options}\n")
}

#[test]
fn routes_lead_over_channels_that_are_there() {
    let channels = sms("globe", "reply_to = 'phone'") + &sms("phone", "sender = '+639170000000'");
    let config = read(&format!("{channels}[routes]\nPH = ['globe', 'phone']\ndefault = ['phone']\n"));
    assert_eq!(config.routes.to(Country::parse("PH")), ["globe", "phone"]);
    assert_eq!(config.routes.to(None), ["phone"]);
    assert_eq!(config.failover, crate::ways::Ways::default().tolerance);
    let bot = "[channels.bot]\nkind = 'telegram'\ntoken = '1:A'\n";
    for (text, wanted) in [
        (format!("{channels}[routes]\nPH = ['glob']\n"), "routes.PH 1: expected the name of an SMS channel"),
        (
            format!("{bot}[routes]\ndefault = ['bot']\n"),
            "routes.default 1: expected the name of an SMS channel",
        ),
        (format!("{channels}[routes]\nPhil = ['globe']\n"), "routes.Phil: expected the route to a country"),
        (
            sms("globe", "reply_to = 'phone'"),
            "channels.globe.reply_to: expected the name of another SMS channel",
        ),
        (
            sms("globe", "reply_to = 'globe'\nsender = 'U'"),
            "channels.globe.reply_to: expected the name of another",
        ),
        (
            "[failover]\nretry_seconds = 901\n".to_owned(),
            "failover.retry_most_seconds: expected no less than",
        ),
        ("[days_off]\nPH = ['25-12']\n".to_owned(), "days_off.PH 1: expected a day"),
    ] {
        let said = said(&text);
        assert!(said.contains(wanted), "{said}");
    }
}

#[test]
fn a_channel_without_rates_keeps_a_sims() {
    let limits = |options: &str| {
        let config = read(&sms("phone", options));
        let Some(Channel::Sms(phone)) = config.channels.get("phone") else { panic!("no phone") };
        phone.limits.iter().map(|limit| (limit.most, limit.seconds)).collect::<Vec<_>>()
    };
    assert_eq!(limits(""), [(3, 60), (30, 1800)]);
    assert_eq!(limits("rate_per_second = 10\nrate_per_day = 20000"), [(10, 1), (20_000, 86_400)]);
    assert_eq!(limits("rate_per_minute = 0"), [], "as fast as it goes");
}

#[test]
fn everything_wrong_is_said_at_once() {
    let text = "colour = 1\n[web]\nlisten = 1\n[outbox]\nattempts = 0\n[channels.x]\nkind = 'sms'\nrate_per_minute = -1\n";
    let said = read_with(text, &[("SUARA_WEB__METRIC", "true"), ("SUARA_LOG__FORMAT", "xml")]).unwrap_err();
    for wanted in [
        "suara.toml:1: colour",
        "suara.toml:3: web.listen",
        "suara.toml:5: outbox.attempts",
        "suara.toml:6: channels.x.gateway",
        "suara.toml:8: channels.x.rate_per_minute",
        "environment variable SUARA_WEB__METRIC: web.metric",
        "environment variable SUARA_LOG__FORMAT: log.format",
    ] {
        assert!(said.iter().any(|said| said.starts_with(wanted)), "{wanted}: {said:#?}");
    }
    assert_eq!(said.len(), 7, "{said:#?}");
}

#[test]
fn the_environment_wins_whatever_the_kind_of_value() {
    let text = "database = 'a.db'\n[channels.sms]\nkind = 'sms'\ngateway = 'twilio'\n[channels.sms.settings]\n\
                auth_token_file = '/run/secrets/old'\naccount_sid = 'AC1'\nport = 8080\n";
    let config = read_with(
        text,
        &[
            ("PATH", "/bin"),
            ("SUARA_DATABASE", "postgres://u:hush@h/d"),
            ("SUARA_WEB__METRICS", "false"),
            ("SUARA_OUTBOX__ATTEMPTS", "3"),
            ("SUARA_CHANNELS__SMS__SETTINGS__AUTH_TOKEN", "new"),
            ("SUARA_CHANNELS__SMS__SENDER", "12345"),
            ("SUARA_CHANNELS__TG__KIND", "telegram"),
            ("SUARA_CHANNELS__TG__TOKEN", "t"),
        ],
    )
    .unwrap();
    assert_eq!(config.database, Database::Postgres(Secret::new("postgres://u:hush@h/d")));
    assert!(!config.web.metrics);
    assert_eq!(config.outbox.attempts, 3);
    let Some(Channel::Sms(sms)) = config.channels.get("sms") else { panic!("no sms") };
    assert_eq!(sms.settings["auth_token"].expose(), "new");
    assert_eq!(sms.settings["port"].expose(), "8080");
    assert_eq!(sms.sender, "12345");
    assert!(matches!(config.channels.get("tg"), Some(Channel::Telegram(_))));
    let nowhere = read_with("", &[("SUARA_DATABASE__FILE", "x")]).unwrap_err();
    assert!(nowhere[0].starts_with("environment variable SUARA_DATABASE__FILE: "), "{nowhere:?}");
}

#[test]
fn no_secret_is_ever_printed() {
    let secret = "hush-4711";
    let good = format!(
        "database = 'postgres://u:{secret}@h/d'\nkey = '{}'\n[channels.tg]\nkind = 'telegram'\ntoken = '{secret}'\n\
         webhook_secret = '{secret}'\n[channels.sms]\nkind = 'sms'\ngateway = 'g'\nsettings.token = '{secret}'\n\
         [mail]\nserver = 'm.org'\nfrom = 'a@b.c'\nuser = 'u'\npassword = '{secret}'\n",
        "4711".repeat(16)
    );
    let shown = format!("{:?}", read(&good));
    assert!(!shown.contains("4711"), "{shown}");
    for wrong in [
        format!("database = 'mysql://u:{secret}@h/d'"),
        format!("key = '{secret}'"),
        format!("[channels.tg]\nkind = 'telegram'\ntoken = ['{secret}']"),
        format!("[channels.tg]\nkind = 'telegram'\ntoken = '{secret}'\ntoken_file = '/run/secrets/x'"),
        format!("[channels.tg]\nkind = 'telegram'\ntoken = 'x'\nwebhook_secret = '{secret} !'"),
        format!("[channels.sms]\nkind = 'sms'\ngateway = 'g'\nsettings.token = ['{secret}']"),
        format!("key = '{secret}"),
        format!("[mail]\npassword = {secret}"),
    ] {
        let said = read_with(&wrong, &NONE).unwrap_err();
        assert!(!said.join("\n").contains("4711"), "{said:#?}");
    }
}

#[test]
fn secrets_stand_in_files_too() {
    let text = |file: &str| format!("[channels.tg]\nkind = 'telegram'\ntoken_file = '{file}'\n");
    let config = read(&text("/run/secrets/token"));
    let Some(Channel::Telegram(telegram)) = config.channels.get("tg") else { panic!("no bot") };
    assert_eq!(telegram.token.expose(), "secret in /run/secrets/token", "without the line's end");
    assert!(said(&text("/run/secrets/empty")).contains("this one is empty"));
    let gone = said(&text("/nowhere"));
    assert!(
        gone.starts_with("suara.toml:3: channels.tg.token_file: expected a file that can be read ("),
        "{gone}"
    );
}

#[test]
fn a_key_is_64_digits() {
    let key = "0123456789abcdefABCDEF".repeat(3)[..64].to_owned();
    let config = read_with("", &[("SUARA_KEY", &key)]).unwrap();
    assert_eq!(config.key, Key::Given(Secret::new(key.as_str())));
    for wrong in [&key[1..], &"x".repeat(64)] {
        let said = read_with("", &[("SUARA_KEY", wrong)]).unwrap_err();
        assert_eq!(
            said,
            [
                "environment variable SUARA_KEY: key: expected 64 hexadecimal digits, found something else (not shown)"
            ]
        );
    }
}

#[test]
fn a_named_file_must_be_there_and_the_usual_one_need_not() {
    let folder = tempfile::tempdir().unwrap();
    let path = folder.path().join("mine.toml");
    let missing = Config::load(Some(&path), std::iter::empty()).unwrap_err();
    assert!(missing.to_string().starts_with("there is no file "), "{missing}");
    std::fs::write(&path, "[web]\nlisten = '[::1]:1'\n").unwrap();
    assert_eq!(Config::load(Some(&path), std::iter::empty()).unwrap().web.listen.port(), 1);
    std::fs::write(&path, "[web]\nlisten = 1\nmetrics = 1\n").unwrap();
    let wrong = Config::load(Some(&path), std::iter::empty()).unwrap_err().to_string();
    assert_eq!(wrong.lines().count(), 2, "{wrong}");
    assert!(wrong.starts_with(&format!("{}:2: web.listen: ", path.display())), "{wrong}");
    let unreadable = Config::load(Some(folder.path()), std::iter::empty()).unwrap_err();
    assert!(matches!(unreadable, ConfigError::Unreadable { .. }), "{unreadable}");
}

#[test]
fn prices_and_caps_are_read_and_a_wrong_one_is_told() {
    use crate::domain::cost::Segment;
    let phone =
        "[channels.phone]\nkind = 'sms'\ngateway = 'x'\n[channels.bot]\nkind = 'telegram'\ntoken = 't'\n";
    let price = "[[price]]\nchannel = 'phone'\ncountry = 'KH'\nsegment = '0.0368 USD'\nreply = '100 KHR'\n\
                 noted = '2026-11'\nsource = 'contract'\n";
    let cap = "[[cap]]\nconsultation = 'one'\nmost = ['200 USD', '5000 segments']\n[[cap]]\nmost_a_day = '20 USD'\n";
    let config = read(&format!("{phone}{price}{cap}"));
    let kh = Country::parse("KH");
    assert!(
        matches!(config.prices.segment("phone", kh), Segment::Own(price, _) if price.to_string() == "0.0368 USD")
    );
    assert_eq!(config.caps.of("one").most.to_string(), "200 USD, 5000 segments");
    assert!(config.caps.of("one").most_a_day.is_empty(), "a consultation's own cap is the whole of it");
    assert_eq!(config.caps.of("another").most_a_day.to_string(), "20 USD");
    assert!(read("").caps.of("one").is_none());
    for (from, to, what) in [
        ("'phone'\ncountry", "'bot'\ncountry", "price 1.channel: expected the name of an SMS channel"),
        ("'phone'\ncountry", "'phne'\ncountry", "price 1.channel: expected the name of an SMS channel"),
        ("'KH'", "'Cambodia'", "price 1.country: expected a country's two letters"),
        ("'0.0368 USD'", "0.0368", "price 1.segment: expected an amount of money"),
        ("'0.0368 USD'", "'100001 USD'", "price 1.segment: expected an amount of money"),
        ("'0.0368 USD'", "'0,0368 USD'", "price 1.segment: expected an amount of money"),
        ("'100 KHR'", "'2 segments'", "price 1.reply: expected an amount of money"),
        ("'2026-11'", "'November'", "price 1.noted: expected a month"),
        ("source = 'contract'\n", "", "price 1.source: expected who says so"),
        ("segment = '0.0368 USD'\nreply = '100 KHR'\n", "", "price 1.segment: expected an amount of money"),
        ("'20 USD'", "'20 $'", "cap 2.most_a_day: expected an amount, such as"),
        ("'5000 segments'", "'100 USD'", "cap 1.most 2: expected one amount of each currency"),
        ("most_a_day", "mostaday", "did you mean `most_a_day`?"),
    ] {
        let said = said(&format!("{phone}{price}{cap}").replace(from, to));
        assert!(said.contains(what), "{said}");
    }
    assert!(
        said(&format!("{phone}{price}{price}"))
            .contains("price 2: expected one price for each channel and country")
    );
    assert!(
        said("[[cap]]\nmost = '1 USD'\n[[cap]]\nmost = '2 USD'\n")
            .contains("cap 2: expected one cap for each")
    );
}
