//! Rules of countries: what a launch is refused for, what is overridden, and who is passed over until it is.

use suara::app::App;
use suara::clock::Clock;
use suara::config::Config;
use suara::desk;
use suara::domain::import::{self, read_contacts};
use suara::domain::rule::{Broken, Does};
use suara::rules::{self, Overriding};
use suara::store::{ConsultationRow, Status, Which};

use crate::databases::{Database, on_both};

on_both!(
    a_launch_names_what_it_breaks_and_goes_on_when_that_is_overridden,
    who_comes_later_from_a_country_whose_rules_stop_it_is_passed_over,
    an_operators_own_file_counts,
);

/// An hour after the sample opens.
const NOW: &str = "2026-12-01T03:00:00Z";

const SLUG: &str = "asian-solidarity-economy-2020";

/// The union's name as a sender, registered in the Philippines; and a bot.
const NAMED: &str = "[channels.union]\nkind = \"sms\"\ngateway = \"generic\"\nsender = \"UNION\"\nregistered = [\"PH\"]\n\
     [channels.union.settings]\nhook_secret = \"s\"\nsend_token = \"t\"\nsend_url = \"http://127.0.0.1:9/\"\n\
     [channels.bot]\nkind = \"telegram\"\ntoken = \"7000000001:AAE\"\n";

/// A SIM in a phone.
const PHONE: &str = "[channels.phone]\nkind = \"sms\"\ngateway = \"smsgate\"\n\
     [channels.phone.settings]\nusername = \"u\"\npassword = \"p\"\nsigning_key = \"k\"\n";

async fn open(database: &Database, options: &str, own_rules: &str) -> App {
    let options = format!("database = {:?}\nkey = {:?}\n{options}", database.url, "01".repeat(32));
    let own = |path: &std::path::Path| match path.to_str() {
        Some("rules.toml") => Ok(own_rules.to_owned()),
        _ => Err(std::io::ErrorKind::NotFound.into()),
    };
    let config = Config::read(&options, "the test", std::iter::empty(), &own).unwrap();
    App::open(config, Clock::held(NOW.parse().unwrap()), Vec::new()).await.unwrap()
}

async fn enrol(app: &App, rows: &str) {
    let countries: Vec<_> = app.house.countries.iter().map(|(country, _)| country).collect();
    let how =
        import::Rules { languages: app.house.languages(), countries: &countries, default_country: None };
    let list = format!("urn,language,country,group,consent\n{rows}");
    let rows = read_contacts(list.as_bytes(), &how).unwrap();
    desk::enrol(&app.house, rows, |_| ()).await.unwrap();
}

/// Adds the sample, with a link in its first question.
async fn add(app: &App) {
    let file = suara::SAMPLE
        .replace("What would most help the work", "Read asec.org. What would most help the work");
    assert_ne!(file, suara::SAMPLE);
    desk::add_consultation(&app.house, &file, "sample.toml").await.unwrap();
}

fn overriding(rules: &[&str], reason: &str) -> Overriding {
    let rules = rules.iter().map(|rule| ((*rule).to_owned(), reason.to_owned())).collect();
    Overriding { rules, who: "sok".to_owned() }
}

async fn refused(app: &App, rules: &[&str], reason: &str) -> String {
    desk::launch(&app.house, SLUG, &overriding(rules, reason)).await.unwrap_err().to_string()
}

async fn version(app: &App) -> ConsultationRow {
    app.house.store.consultations().await.unwrap().remove(0)
}

/// How many messages wait in each channel, once everything due was looked at.
async fn waiting(app: &App) -> String {
    let scheduler = app.scheduler();
    while scheduler.pass().await.unwrap() {}
    let waiting = app.house.store.outbox(&Which::default(), "", i64::MAX, 99).await.unwrap();
    let count = |channel: &str| waiting.iter().filter(|message| message.channel == channel).count();
    format!("{} by SMS, {} by Telegram", count("union"), count("bot"))
}

fn blocking(broken: &[Broken<'_>]) -> Vec<String> {
    let blocks = broken.iter().filter(|broken| broken.rule.does == Does::Blocks);
    blocks.map(|broken| broken.rule.name.clone()).collect()
}

async fn a_launch_names_what_it_breaks_and_goes_on_when_that_is_overridden(database: Database) {
    let app = open(&database, NAMED, "").await;
    enrol(
        &app,
        "tel:+60123456789,en,MY,,a form\ntel:+639171234567,fil,PH,,a form\ntelegram:700,th,TH,,a form\n",
    )
    .await;
    add(&app).await;
    let said = refused(&app, &[], "").await;
    for wanted in [
        "MY-links: No links in SMS",
        "question support (en): \"asec.org\"",
        "reminder of support (en): \"asec.org\"",
        "MY-label: ",
        " more\n    source: ",
        "source: SMS providers' country pages, on the directive of the Malaysian Communications and Multimedia \
         Commission (noted 2026-11, trust: page)",
        "1 people there; leave them out",
        "suara consultation launch asian-solidarity-economy-2020 --override MY-label --override MY-links --reason",
    ] {
        assert!(said.contains(wanted), "{wanted}: {said}");
    }
    for other in ["PH-", "TH-", "VN-", "MY-topics"] {
        assert!(!said.contains(other), "{other} stops nothing: {said}");
    }
    assert_eq!(version(&app).await.status, Status::Draft);

    let both = ["MY-links", "MY-label"];
    for (rules, reason, wanted) in [
        (&["MY-link"][..], "a letter", "MY-link is no rule; did you mean `MY-links`?"),
        (&["VN-template"], "a letter", "VN-template stops nothing here (what stops it: MY-label, MY-links)"),
        (&["PH-surveys"], "a letter", "PH-surveys stops nothing here"),
        (&both, "  ", "MY-links is overridden for a reason"),
    ] {
        let said = refused(&app, rules, reason).await;
        assert!(said.contains(wanted), "{wanted}: {said}");
    }
    let said = refused(&app, &["MY-links"], "a letter").await;
    assert!(said.contains("MY-label: ") && !said.contains("MY-links: "), "{said}");
    let draft = version(&app).await;
    assert_eq!(draft.status, Status::Draft);
    assert_eq!(app.house.store.overrides_of(draft.id).await.unwrap(), [], "nothing is kept of a refusal");

    let launch = desk::launch(&app.house, SLUG, &overriding(&both, " letter of 2026-11-03 ")).await.unwrap();
    let warned = |rule: &str| launch.warnings.iter().any(|warning| warning.contains(rule));
    assert!(
        warned("MY-topics: ") && warned("PH-surveys: ") && !warned("TH-topics: "),
        "{:?}",
        launch.warnings
    );
    let kept = app.house.store.overrides_of(draft.id).await.unwrap();
    let kept: Vec<_> =
        kept.iter().map(|o| (o.rule.as_str(), o.reason.as_str(), o.who.as_str(), o.at)).collect();
    let at = app.house.clock.now().timestamp_micros();
    assert_eq!(
        kept,
        [("MY-label", "letter of 2026-11-03", "sok", at), ("MY-links", "letter of 2026-11-03", "sok", at)]
    );
    assert_eq!(waiting(&app).await, "2 by SMS, 1 by Telegram");
    app.close().await;
}

async fn who_comes_later_from_a_country_whose_rules_stop_it_is_passed_over(database: Database) {
    let app = open(&database, NAMED, "").await;
    enrol(&app, "tel:+639171234567,fil,PH,,a form\n").await;
    add(&app).await;
    desk::launch(&app.house, SLUG, &Overriding::default()).await.unwrap();
    assert_eq!(waiting(&app).await, "1 by SMS, 0 by Telegram");
    enrol(&app, "tel:+84912345678,vi,VN,,a form\ntel:+639171234568,fil,PH,,a form\n").await;
    assert_eq!(waiting(&app).await, "2 by SMS, 0 by Telegram", "nobody in Viet Nam");

    let version = version(&app).await;
    let stopping = rules::stopping(&app.house, &version).await.unwrap();
    let stopping: Vec<_> = stopping.iter().map(|hit| (hit.broken.rule.name.as_str(), hit.people)).collect();
    assert_eq!(stopping, [("VN-links", 1), ("VN-sender", 1), ("VN-template", 1)]);

    let some = overriding(&["VN-sender", "VN-template"], "templates 12 to 40");
    let still = rules::override_now(&app.house, &version, &some).await.unwrap();
    assert_eq!(still.iter().map(|hit| hit.broken.rule.name.as_str()).collect::<Vec<_>>(), ["VN-links"]);
    assert_eq!(waiting(&app).await, "2 by SMS, 0 by Telegram", "one rule still stops it");
    let again = rules::override_now(&app.house, &version, &some).await.unwrap_err().to_string();
    assert!(again.contains("VN-sender stops nothing here (what stops it: VN-links)"), "{again}");
    let rest = overriding(&["VN-links"], "on the list");
    assert!(rules::override_now(&app.house, &version, &rest).await.unwrap().is_empty());
    assert_eq!(waiting(&app).await, "3 by SMS, 0 by Telegram");
    app.close().await;
}

async fn an_operators_own_file_counts(database: Database) {
    let own = "[MY-links]\nallowed = [\"asec.org\"]\n[MY-label]\nlifted = \"the short code has it\"\n";
    let app = open(&database, NAMED, own).await;
    enrol(&app, "tel:+60123456789,en,MY,,a form\n").await;
    add(&app).await;
    desk::launch(&app.house, SLUG, &Overriding::default()).await.unwrap();
    assert_eq!(waiting(&app).await, "1 by SMS, 0 by Telegram");
    app.close().await;
}

#[tokio::test]
async fn the_sample_breaks_no_rule_from_a_sim_and_names_need_what_names_need() {
    let sample = suara::domain::consultation::parse(suara::SAMPLE, "the sample").unwrap();
    let app = open(&Database::sqlite(), PHONE, "").await;
    let broken = rules::anywhere(&app.house, &sample);
    assert_eq!(blocking(&broken), Vec::<String>::new());
    assert!(broken.iter().any(|broken| broken.rule.name == "PH-surveys"));
    app.close().await;

    let app = open(&Database::sqlite(), NAMED, "").await;
    let names = [
        "ID-sender",
        "KH-sender",
        "LA-sender",
        "MM-sender",
        "MY-label",
        "SG-sender",
        "TH-sender",
        "TL-sender",
        "VN-sender",
        "VN-template",
    ];
    assert_eq!(blocking(&rules::anywhere(&app.house, &sample)), names);
    app.close().await;

    let app = open(&Database::sqlite(), "", "").await;
    assert!(rules::anywhere(&app.house, &sample).is_empty(), "without a channel only texts are looked at");
    app.close().await;
}

/// A name cannot be answered, so the number that can be stands below each question.
#[tokio::test]
async fn the_number_that_members_are_told_counts_too() {
    let sample = suara::domain::consultation::parse(suara::SAMPLE, "the sample").unwrap();
    let named = NAMED.replace("registered = [\"PH\"]", "reply_to = \"phone\"\ncountries = [\"ID\", \"MY\"]");
    let phone =
        PHONE.replace("\"smsgate\"\n", "\"smsgate\"\nsender = \"+60123456700\"\ncountries = [\"PH\"]\n");
    let app = open(&Database::sqlite(), &format!("{named}{phone}"), "").await;
    let broken = rules::anywhere(&app.house, &sample);
    assert_eq!(blocking(&broken), ["ID-numbers", "ID-sender", "MY-label", "MY-numbers"]);
    let numbers = broken.iter().find(|broken| broken.rule.name == "MY-numbers").unwrap();
    assert_eq!(numbers.places.len(), sample.languages.len(), "{:?}", numbers.places);
    assert_eq!(numbers.places[0].to_string(), "invitation and where to answer (en): \"+60123456700\"");
    app.close().await;
}
