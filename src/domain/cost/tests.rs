use std::collections::BTreeMap;

use proptest::prelude::*;

use super::*;
use crate::domain::contact::{Country, Language};

fn amount(text: &str) -> Amount {
    Amount::parse(text).unwrap_or_else(|| panic!("{text}"))
}

fn sums(text: &str) -> Sums {
    text.split(", ").filter(|text| !text.is_empty()).map(amount).collect()
}

fn cap(most: &str, most_a_day: &str) -> Cap {
    Cap { most: sums(most), most_a_day: sums(most_a_day) }
}

fn country(code: &str) -> Option<Country> {
    Some(Country::parse(code).unwrap())
}

fn price(segment: Option<&str>, reply: Option<&str>) -> Price {
    Price {
        segment: segment.map(amount),
        reply: reply.map(amount),
        noted: "2026-11".to_owned(),
        source: "a contract".to_owned(),
    }
}

#[test]
fn amounts_are_exact_and_come_back_as_they_were_written() {
    for (text, millionths, shown) in [
        ("0.0368 USD", 36_800, "0.0368 USD"),
        ("200 USD", 200_000_000, "200 USD"),
        ("88.3 USD", 88_300_000, "88.30 USD"),
        ("0 KHR", 0, "0 KHR"),
        ("0.000001 BND", 1, "0.000001 BND"),
        ("999999999999.999999 VND", 999_999_999_999_999_999, "999999999999.999999 VND"),
        ("5000 segments", 5_000_000_000, "5000 segments"),
    ] {
        let amount = amount(text);
        assert_eq!((amount.millionths(), amount.to_string().as_str()), (millionths, shown), "{text}");
        assert_eq!(Amount::parse(shown), Some(amount));
    }
    for wrong in [
        "",
        "USD",
        "1",
        "1USD",
        "1 usd",
        "1 US",
        "1 EURO",
        "-1 USD",
        "+1 USD",
        "1,5 USD",
        "1. USD",
        ".5 USD",
        "1e3 USD",
        "0.0000001 USD",
        "1000000000000 USD",
        "1 USD ",
        "1  USD",
        "1.5 segments",
        "1.0 segments",
        "๑ USD",
    ] {
        assert_eq!(Amount::parse(wrong), None, "{wrong:?}");
    }
    assert_eq!(
        amount("1 VND").times(i64::MAX).times(2).millionths(),
        i64::MAX,
        "beyond counting, and above any cap"
    );
}

#[test]
fn currencies_are_summed_apart() {
    let mut all = sums("1.50 USD, 3 segments, 40 PHP");
    all.add_all(&sums("0.25 USD, 2 segments"));
    assert_eq!(all.to_string(), "40 PHP, 1.75 USD, 5 segments");
    assert_eq!(all.money().to_string(), "40 PHP, 1.75 USD");
    all.less(&sums("1.75 USD"));
    assert_eq!(all.to_string(), "40 PHP, 0 USD, 5 segments");
    assert_eq!(Sums::default().to_string(), "nothing");
}

#[test]
fn a_countrys_own_price_goes_before_the_channels_and_a_list_is_only_a_hint() {
    let own = BTreeMap::from([
        (("phone".to_owned(), country("PH")), price(Some("0.01 USD"), None)),
        (("phone".to_owned(), None), price(Some("0.05 USD"), Some("0 USD"))),
        (("bind".to_owned(), country("KH")), price(None, Some("100 KHR"))),
    ]);
    let prices = Prices::new(own, listed(LISTED).unwrap());
    let shown = |channel, country| match prices.segment(channel, country) {
        Segment::Own(price, _) => price.to_string(),
        Segment::Listed(listed) => format!("{} listed {}", listed.segment, listed.noted),
        Segment::Unknown => "unknown".to_owned(),
    };
    assert_eq!(shown("phone", country("PH")), "0.01 USD");
    assert_eq!(shown("phone", country("KH")), "0.05 USD");
    assert_eq!(shown("phone", None), "0.05 USD");
    assert_eq!(shown("bind", country("PH")), "0.2017 USD listed 2025-03");
    assert_eq!(prices.own_segment("bind", country("PH")), None, "no cap is held by a list");
    assert_eq!(shown("bind", country("KH")), "unknown", "a reply's price is none of ours");
    assert_eq!(shown("bind", None), "unknown");
    let reply = |channel, country| prices.reply(channel, country).map(|(amount, _)| amount.to_string());
    assert_eq!(
        reply("phone", country("PH")).as_deref(),
        Some("0 USD"),
        "of all countries, where its own says nothing"
    );
    assert_eq!(reply("bind", country("KH")).as_deref(), Some("100 KHR"));
    assert_eq!(reply("bind", country("PH")), None);
}

#[test]
fn a_wrong_list_is_told_by_line() {
    let said =
        |text: &str| listed(text).unwrap_err().iter().map(ToString::to_string).collect::<Vec<_>>().join("\n");
    let right = "[KH]\nsegment = \"0.05 USD\"\nnoted = \"2026-11\"\nsource = \"a page\"\ntrust = \"page\"\n";
    assert_eq!(listed(right).unwrap().len(), 1);
    for (from, to, what) in [
        ("0.05 USD", "5 segments", "data/prices.toml:2: KH.segment: expected an amount of money"),
        ("2026-11", "2026-13", "data/prices.toml:3: KH.noted: expected a month"),
        ("a page", " ", "data/prices.toml:4: KH.source: expected who says so"),
        ("\"page\"", "\"regulator\"", "data/prices.toml:5: KH.trust: expected one of page, memory"),
        ("[KH]", "[kh]", "a country's two capital letters"),
    ] {
        let said = said(&right.replace(from, to));
        assert!(said.contains(what), "{said}");
    }
}

#[test]
fn what_a_cap_admits() {
    let spent = |all, day| Spent { all: sums(all), day: sums(day) };
    let cost = |segments, price: &str| Cost { segments, price: (!price.is_empty()).then(|| amount(price)) };
    for (most, a_day, all, day, segments, price, verdict) in [
        ("", "", "999999 USD", "", 6, "1 USD", Ok(())),
        ("", "", "", "", 6, "", Ok(())),
        ("1 USD", "", "0.90 USD", "", 2, "0.05 USD", Ok(())),
        ("1 USD", "", "0.900001 USD", "", 2, "0.05 USD", Err(Full::Consultation)),
        ("1 USD", "1 USD", "0.50 USD", "0.50 USD", 1, "0.50 USD", Ok(())),
        ("9 USD", "1 USD", "0.60 USD", "0.60 USD", 1, "0.50 USD", Err(Full::Day)),
        ("1 USD", "1 USD", "0.60 USD", "0.60 USD", 1, "0.50 USD", Err(Full::Consultation)),
        ("9 USD", "1 USD", "", "", 1, "1.50 USD", Err(Full::Consultation)),
        ("9 USD", "", "", "", 1, "", Err(Full::Unpriced)),
        ("", "9 USD", "", "", 1, "1 PHP", Err(Full::Unpriced)),
        ("9 USD, 9 PHP", "", "9 USD", "", 1, "1 PHP", Ok(())),
        ("9 USD", "", "9 USD", "", 1, "0 KHR", Ok(())),
        ("9 USD", "", "99 USD", "", 0, "", Ok(())),
        ("10 segments", "", "8 segments", "", 2, "", Ok(())),
        ("10 segments", "", "9 segments", "", 2, "", Err(Full::Consultation)),
        ("", "10 segments", "9 segments", "9 segments", 2, "5 USD", Err(Full::Day)),
    ] {
        let admitted = cap(most, a_day).admits(&spent(all, day), cost(segments, price));
        assert_eq!(admitted, verdict, "{most} / {a_day}, spent {all} / {day}: {segments} at {price}");
    }
}

#[test]
fn days_are_counted_up() {
    for (a_day, least, days) in [
        ("", "100 USD", 1),
        ("20 USD", "100 USD", 5),
        ("20 USD", "100.01 USD", 6),
        ("20 USD", "", 1),
        ("20 USD, 50 segments", "20 USD, 500 segments", 10),
        ("20 USD", "5 PHP", 1),
    ] {
        assert_eq!(cap("", a_day).days(&sums(least)), days, "{least} at {a_day} a day");
    }
}

#[test]
fn an_estimate_says_what_it_does_not_know() {
    let khmer = Language::parse("km").unwrap();
    let own = price(Some("0.05 USD"), None);
    let listed = listed(LISTED).unwrap();
    let line = |country, people, price, each| Line {
        country,
        channel: "phone".to_owned(),
        language: khmer,
        people,
        each,
        price,
        reply: None,
        replies: 6,
    };
    let each = Some(Each { invitation: 2, answers: 10, reminders: 4 });
    let lines = vec![
        line(country("KH"), 100, Segment::Own(amount("0.05 USD"), &own), each),
        line(country("PH"), 10, Segment::Listed(&listed[&country("PH").unwrap()]), each),
        line(country("LA"), 1, Segment::Unknown, each),
        line(country("TH"), 500, Segment::Unknown, None),
    ];
    let estimate = Estimate { lines };
    let least = estimate.least();
    assert_eq!(least.sums.to_string(), "14.034 USD, 222 segments");
    assert_eq!((least.unpriced, least.listed), (2, 20));
    assert_eq!(estimate.answered().sums.to_string(), "84.204 USD, 1332 segments");
    assert_eq!(estimate.reminded().sums.to_string(), "112.272 USD, 1776 segments");
}

proptest! {
    /// Whatever is claimed in whatever order, on whatever days: what goes unasked never passes a cap, and what does not
    /// go would have passed it.
    #[test]
    fn what_is_admitted_never_passes_the_cap(
        most in 0_i64..200, a_day in 0_i64..60, price in 0_i64..9,
        messages in proptest::collection::vec((0_i64..4, 1_i64..7, any::<bool>()), 0..80),
    ) {
        let cap = Cap {
            most: [Amount::of_millionths(Unit::Money(*b"USD"), most)].into_iter().collect(),
            most_a_day: [Amount::of_millionths(Unit::Money(*b"USD"), a_day)].into_iter().collect(),
        };
        let price = Some(Amount::of_millionths(Unit::Money(*b"USD"), price));
        let usd = Unit::Money(*b"USD");
        let (mut all, mut days) = (Sums::default(), vec![Sums::default(); 4]);
        for (day, segments, is_reply) in messages {
            let cost = Cost { segments, price };
            let spent = Spent { all: all.clone(), day: days[day as usize].clone() };
            let admitted = cap.admits(&spent, cost);
            let sum = cost.sums().millionths(usd);
            let would_be = (all.millionths(usd) + sum, days[day as usize].millionths(usd) + sum);
            let is_free = sum == 0;
            prop_assert_eq!(admitted.is_ok(), is_free || (would_be.0 <= most && would_be.1 <= a_day), "{:?}", spent);
            if is_reply || admitted.is_ok() {
                all.add_all(&cost.sums());
                days[day as usize].add_all(&cost.sums());
            }
        }
    }

    /// What is written in a file comes back, to the last millionth.
    #[test]
    fn amounts_come_back(millionths in 0_i64..1_000_000_000_000_000) {
        let amount = Amount::of_millionths(Unit::Money(*b"IDR"), millionths);
        prop_assert_eq!(Amount::parse(&amount.to_string()), Some(amount));
    }

    /// Nothing that anybody writes is a panic.
    #[test]
    fn amounts_of_anything(text in "\\PC{0,20}") {
        if let Some(amount) = Amount::parse(&text) {
            prop_assert!(amount.millionths() >= 0);
        }
    }
}
