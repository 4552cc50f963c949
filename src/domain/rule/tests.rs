use proptest::prelude::*;

use super::*;
use crate::domain::country::{COUNTRIES, Countries};

fn countries() -> Countries {
    Countries::parse(COUNTRIES).unwrap()
}

fn rules() -> Rules {
    with("")
}

fn with(own: &str) -> Rules {
    let countries = countries();
    Rules::parse(Some(("rules.toml", own)), |country| countries.get(country).is_some()).unwrap()
}

fn refused(own: &str) -> Vec<String> {
    let countries = countries();
    let read = Rules::parse(Some(("rules.toml", own)), |country| countries.get(country).is_some());
    read.unwrap_err().iter().map(ToString::to_string).collect()
}

fn country(code: &str) -> Country {
    Country::parse(code).unwrap()
}

fn carrier(sender: &str) -> Carrier {
    Carrier { channel: "sms".to_owned(), sender: Sender::parse(sender), ..Carrier::default() }
}

/// The rules that block there, and what breaks each.
fn broken(rules: &Rules, code: &str, carrier: &Carrier, language: &str, text: &str) -> Vec<String> {
    let countries = countries();
    let land = countries.get(country(code)).unwrap();
    let said = Said { sentence: "question 1", language: Language::parse(language).unwrap(), text };
    let broken = rules.broken(country(code), land.calling_code, &[carrier], &[said]);
    let blocks = broken.iter().filter(|broken| broken.rule.does == Does::Blocks);
    let tell = |broken: &Broken<'_>| {
        let places: Vec<String> = broken.places.iter().map(Place::to_string).collect();
        format!("{} {}", broken.rule.name, places.join(", "))
    };
    blocks.map(tell).collect()
}

/// In Malaysia, from a SIM: only what the text says counts.
fn text_breaks(language: &str, text: &str) -> Vec<String> {
    broken(&rules(), "MY", &carrier("+60123456789"), language, text)
}

#[test]
fn every_rule_has_a_source_a_month_and_a_country_we_know() {
    let (rules, countries) = (rules(), countries());
    assert!(rules.iter().count() > 20);
    for rule in rules.iter() {
        let months = rule.noted.split_once('-').and_then(|(year, month)| {
            Some((year.parse::<u32>().ok()?, month.parse::<u32>().ok().filter(|m| (1..=12).contains(m))?))
        });
        assert!(months.is_some_and(|(year, _)| year >= 2026), "{}: {}", rule.name, rule.noted);
        assert!(countries.get(rule.country).is_some(), "{}", rule.name);
        assert!(rule.says.ends_with('.') || rule.says.ends_with('`'), "{}: {}", rule.name, rule.says);
        assert!(rule.lifted.is_none(), "{}", rule.name);
        if rule.trust == Trust::Memory {
            assert_eq!(rule.does, Does::Warns, "{}: what nobody has checked stops nobody", rule.name);
        }
    }
}

#[test]
fn links_are_found_as_people_write_them() {
    for (text, piece) in [
        ("See https://asec.example/x?y=1.", "https://asec.example/x?y=1"),
        ("asec.org", "asec.org"),
        ("(ASEC.Org)", "ASEC.Org"),
        ("ดูที่www.asec.netนะ", "www.asec.net"),
        ("join t.me/suara, please", "t.me/suara"),
        ("bit.ly/3xYz", "bit.ly/3xYz"),
        ("office@asec.org", "office@asec.org"),
        ("SMS/asec.org", "SMS/asec.org"),
        ("asec.com.my:8080/a", "asec.com.my:8080/a"),
        ("tg://resolve?domain=suara", "tg://resolve?domain=suara"),
        ("http://10.0.0.1/", "http://10.0.0.1"),
    ] {
        let wanted = format!("MY-links question 1 (en): {piece:?}");
        assert_eq!(text_breaks("en", text), [wanted], "{text}");
    }
    for text in [
        "e.g. rice, i.e. food, at 9 a.m.",
        "s.d. hari ini, dll.",
        "TP.HCM",
        "2/5 Is it so? 1 Yes 2 No",
        "Rp 1.500.000",
        "yes/no",
        "...",
        "No.1",
        "00 / 0 / 9",
        "Ms. Sok. Thank you.",
    ] {
        assert!(text_breaks("en", text).is_empty(), "{text}");
    }
}

#[test]
fn a_host_that_is_allowed_may_stand_and_no_other() {
    let rules = with("[TH-links]\nallowed = [\"asec.org\"]\n");
    let sim = carrier("ASEC");
    for (text, is_allowed) in [
        ("https://asec.org/a", true),
        ("www.asec.org", true),
        ("ASEC.ORG", true),
        ("notasec.org", false),
        ("asec.org.evil.com", false),
        ("http://evil.com/asec.org", false),
        ("asec.org@evil.com", false),
    ] {
        let links = broken(&rules, "TH", &sim, "th", text);
        assert_eq!(links.iter().all(|rule| !rule.starts_with("TH-links")), is_allowed, "{text}: {links:?}");
    }
}

#[test]
fn telephone_numbers_are_found_in_every_script_and_years_options_and_amounts_are_none() {
    for (text, piece) in [
        ("Call +60 12-345 6789 now", "+60 12-345 6789"),
        ("0123456789", "0123456789"),
        ("(03) 1234 5678", "03) 1234 5678"),
        ("012.345.678", "012.345.678"),
        ("1300-88-2525", "1300-88-2525"),
        ("៨៥៥១២៣៤៥៦៧៨", "៨៥៥១២៣៤៥៦៧៨"),
        ("၀၉ ၄၂၁ ၂၃၄ ၅၆၇", "၀၉ ၄၂၁ ၂၃၄ ၅၆၇"),
        ("8123 4567", "8123 4567"),
        ("712 3456", "712 3456"),
        ("by 2027-02-15 0123456789", "0123456789"),
    ] {
        let wanted = format!("MY-numbers question 1 (en): {piece:?}");
        assert_eq!(text_breaks("en", text), [wanted], "{text}");
    }
    for text in [
        "2/5 Which? 1 Prices 2 Loans 3 Land",
        "1 2 3 4 5 6 7 8 9 10",
        "1 = never, 10 = always",
        "STOP or 00, HELP or 0, back 9",
        "2026 2027",
        "2019-2020",
        "15 February 2027",
        "15.02.2027",
        "2027-02-15 09:00",
        "15/02/2570",
        "1 000 000 or 2 500 000",
        "1.500.000-2.000.000",
        "10,000,000",
        "from 09.00 to 20.00",
        "SMS to 32000",
        "In 2026. 12 people, 2027. 13",
        "១/៥ តើ?",
    ] {
        assert!(text_breaks("en", text).is_empty(), "{text}");
    }
}

#[test]
fn a_request_for_personal_data_is_found_in_the_language_and_in_english() {
    for (language, text, piece) in [
        ("ms", "Sila hantar Nombor IC anda", "Nombor IC"),
        ("ms", "Sila hantar passport anda", "passport"),
        ("id", "Kirim nik Anda", "nik"),
        ("zh-Hans", "请回复您的身份证号码", "身份证"),
        ("ta", "உங்கள் பெயர் என்ன?", "உங்கள் பெயர்"),
        ("th", "กรุณาส่งบัตรประชาชน", "บัตรประชาชน"),
        ("my", "သင့်ဖုန်းနံပါတ် ပို့ပါ", "ဖုန်းနံပါတ်"),
        ("jv", "Kirim your address", "your address"),
    ] {
        let wanted = format!("MY-personal-data question 1 ({language}): {piece:?}");
        assert_eq!(text_breaks(language, text), [wanted], "{text}");
    }
    for (language, text) in [
        ("en", "Opinions of passports' holders"),
        ("id", "Unik"),
        ("en", "Pineapple"),
        ("ms", "nama kampung"),
    ] {
        assert!(text_breaks(language, text).is_empty(), "{text}");
    }
}

#[test]
fn a_sim_is_not_bound_by_what_binds_gateways() {
    let sim = Carrier { sender: Sender::Sim, ..carrier("") };
    for (carrier, is_bound) in [
        (sim, false),
        (carrier("+60 12-345 6789"), false),
        (carrier("+6581234567"), true),
        (carrier("0123456789"), true),
        (carrier("ASEC"), true),
        (carrier("66300"), true),
        (carrier(""), true),
    ] {
        let label = broken(&rules(), "MY", &carrier, "en", "Is it so?");
        let wanted: &[&str] = if is_bound { &["MY-label question 1 (en)"] } else { &[] };
        assert_eq!(label, wanted, "{carrier:?}");
        let sender = broken(&rules(), "VN", &carrier, "en", "Is it so?");
        let wanted: &[&str] = match carrier.sender {
            Sender::Sim => &[],
            Sender::Number(_) | Sender::Other => &["VN-sender channel sms", "VN-template channel sms"],
        };
        assert_eq!(sender, wanted, "a number of another country is no SIM of this one: {carrier:?}");
    }
}

#[test]
fn a_label_may_stand_in_the_text_or_be_put_there_by_the_channel() {
    let name = carrier("ASEC");
    assert_eq!(broken(&rules(), "MY", &name, "en", "Is it so?"), ["MY-label question 1 (en)"]);
    assert!(broken(&rules(), "MY", &name, "en", "RM0.00 ASEC: Is it so?").is_empty());
    let labels = |label: &str| BTreeMap::from([(country("MY"), label.to_owned())]);
    let labelled = Carrier { labels: labels("RM0.00 ASEC: "), ..name.clone() };
    assert!(broken(&rules(), "MY", &labelled, "en", "Is it so?").is_empty());
    let wrong = Carrier { labels: labels("RM0 ASEC: "), ..name };
    assert_eq!(broken(&rules(), "MY", &wrong, "en", "Is it so?").len(), 1);
}

#[test]
fn a_sender_that_is_registered_may_send_and_a_template_nobody_can_see() {
    let name = Carrier { registered: vec![country("VN")], ..carrier("ASEC") };
    assert_eq!(broken(&rules(), "VN", &name, "vi", "Xin chào"), ["VN-template channel sms"]);
    assert_eq!(broken(&rules(), "SG", &name, "en", "Hello"), ["SG-sender channel sms"]);
    assert!(broken(&rules(), "BN", &name, "en", "Hello, asec.org").is_empty(), "no rule is known there");
}

#[test]
fn each_rule_is_told_once_for_all_channels_and_sentences() {
    let (rules, countries) = (rules(), countries());
    let land = countries.get(country("MY")).unwrap();
    let said = ["asec.org", "Call 0123456789 or see t.me/x"];
    let said = said.map(|text| Said { sentence: "s", language: Language::ENGLISH, text });
    let two = [carrier("ASEC"), carrier("")];
    let broken = rules.broken(country("MY"), land.calling_code, &[&two[0], &two[1]], &said);
    let told: Vec<(&str, usize)> = broken.iter().map(|b| (b.rule.name.as_str(), b.places.len())).collect();
    assert_eq!(told, [("MY-label", 2), ("MY-links", 2), ("MY-numbers", 1), ("MY-topics", 0)]);
    assert!(rules.broken(country("MY"), land.calling_code, &[], &said).is_empty(), "nothing goes by SMS");
}

#[test]
fn an_operators_own_file_adds_changes_and_lifts_rules() {
    let own = "[MY-label]\nlifted = \"settled by letter\"\n[KH-links]\nkind = \"links\"\nbinds = \"everybody\"\n\
               does = \"blocks\"\nsays = \"None.\"\nsource = \"a letter\"\nnoted = \"2026-12\"\ntrust = \"regulator\"\n\
               [words.personal_data]\njv = [\"jeneng\"]\n";
    let rules = with(own);
    assert!(broken(&rules, "MY", &carrier("ASEC"), "en", "Is it so?").is_empty());
    assert_eq!(
        rules.iter().find(|rule| rule.name == "MY-label").unwrap().lifted.as_deref(),
        Some("settled by letter")
    );
    let links = broken(&rules, "KH", &carrier("+85512345678"), "km", "asec.org");
    assert_eq!(links, ["KH-links question 1 (km): \"asec.org\""]);
    let asks = broken(&rules, "MY", &carrier("+60123456789"), "jv", "Jeneng panjenengan?");
    assert_eq!(asks, ["MY-personal-data question 1 (jv): \"Jeneng\""]);
}

#[test]
fn a_wrong_file_is_refused_with_line_and_field() {
    for (own, wanted) in [
        ("[MY-links]\nlifted = \"\"", "rules.toml:2: MY-links.lifted: expected some text, found \"\""),
        ("[MY-links]\nlifted = true", "rules.toml:2: MY-links.lifted: expected some text, found true"),
        ("\n[MY-links]\ndoes = \"block\"", "rules.toml:3: MY-links.does: expected one of blocks, warns"),
        ("[MY-links]\nkind = \"link\"", "did you mean `links`?"),
        ("[MY-links]\nallow = []", "did you mean `allowed`?"),
        ("[MY-numbers]\nallowed = []", "rules.toml:2: MY-numbers.allowed: "),
        ("[MY-topics]\ndoes = \"blocks\"", "MY-topics.does: expected warns"),
        ("[words.personal_data]\nxx = \"a\"", "rules.toml:2: words.personal_data.xx: "),
        ("[MY-links\n", "rules.toml:1: expected TOML"),
    ] {
        let said = refused(own);
        assert_eq!(said.len(), 1, "{own}: {said:#?}");
        assert!(said[0].contains(wanted), "{own}: {said:#?}");
    }
    let whole = "kind = \"numbers\"\nbinds = \"everybody\"\ndoes = \"warns\"\nsays = \"None.\"\nsource = \"a\"\n\
                 noted = \"2026-12\"\ntrust = \"page\"\n";
    for name in ["XX-numbers", "my-numbers", "MY-", "MY"] {
        let said = refused(&format!("[{name}]\n{whole}"));
        assert!(
            said[0].starts_with(&format!("rules.toml:1: {name}: expected a rule, called by")),
            "{said:#?}"
        );
    }
    let said = refused("[KH-numbers]\nkind = \"numbers\"\n");
    let missing: Vec<_> = ["binds", "does", "says", "source", "noted", "trust"]
        .iter()
        .filter(|name| said.iter().any(|said| said.contains(&format!("KH-numbers.{name}: "))))
        .collect();
    assert_eq!((missing.len(), said.len()), (6, 6), "{said:#?}");
}

proptest! {
    #[test]
    fn a_text_without_digits_has_no_number_and_one_without_dots_and_slashes_no_link(text in "[^./]*") {
        let digits = |c: char| crate::domain::keyword::digit(c).is_some();
        prop_assert!(find::links(&text, &["org".to_owned()], &[]).is_empty());
        prop_assert!(find::numbers(&text.replace(digits, "")).is_empty());
    }

    #[test]
    fn what_is_found_stands_in_the_text(text in "\\PC*") {
        let rules = rules();
        for piece in find::numbers(&text) {
            prop_assert!(text.contains(piece));
            let digits = piece.chars().filter(|c| crate::domain::keyword::digit(*c).is_some()).count();
            prop_assert!(digits >= find::NUMBER_LEAST);
        }
        for piece in find::links(&text, &rules.words.endings, &[]) {
            prop_assert!(text.contains(piece));
        }
        for piece in find::words(&text, rules.words.asking_in(Language::ENGLISH)) {
            prop_assert!(text.contains(piece));
        }
    }

    #[test]
    fn a_number_is_found_in_whatever_it_stands(
        before in "[a-z ]{0,10}",
        number in "\\+?[1-9][0-9]{7,12}",
        after in "[a-z ]{0,10}",
    ) {
        let text = format!("{before}{number}{after}");
        prop_assert_eq!(find::numbers(&text), [number.as_str()]);
    }
}
