//! Prices: the operator's own, and the published ones of others where nothing better is known.

use std::collections::BTreeMap;

use super::{Amount, Unit, Way};
use crate::domain::contact::Country;
use crate::domain::country::{Trust, all};
use crate::domain::form::{Field, Form, Problem, Section};

/// `data/prices.toml`, as the program carries it.
pub const LISTED: &str = include_str!("../../../data/prices.toml");

/// What is paid by one channel, in one country or in all.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Price {
    /// What we pay for a segment.
    pub segment: Option<Amount>,
    /// What a member pays for a reply.
    pub reply: Option<Amount>,
    /// The month it was written down: `2026-11`.
    pub noted: String,
    /// Who says so.
    pub source: String,
}

/// A provider's published price, which need not be the operator's.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Listed {
    /// For a segment.
    pub segment: Amount,
    /// The month it was written down.
    pub noted: String,
    /// Who says so.
    pub source: String,
    /// How far to believe it.
    pub trust: Trust,
}

/// What is known of a segment's price.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Segment<'p> {
    /// The operator says so.
    Own(Amount, &'p Price),
    /// Only somebody's list does: a hint of how much it may be, and nothing to hold a cap by.
    Listed(&'p Listed),
    /// Nobody does.
    Unknown,
}

/// Every price.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct Prices {
    own: BTreeMap<Way, Price>,
    listed: BTreeMap<Country, Listed>,
}

impl Prices {
    /// These prices, with the lists of others behind them.
    pub fn new(own: BTreeMap<Way, Price>, listed: BTreeMap<Country, Listed>) -> Prices {
        Prices { own, listed }
    }

    /// What a segment costs by this channel to this country.
    pub fn segment(&self, channel: &str, country: Option<Country>) -> Segment<'_> {
        let own = self.own(channel, country, |price| price.segment);
        let listed = || country.and_then(|country| self.listed.get(&country));
        match own {
            Some((amount, price)) => Segment::Own(amount, price),
            None => listed().map_or(Segment::Unknown, Segment::Listed),
        }
    }

    /// The same, as far as the operator says so: what a cap can be held by.
    pub fn own_segment(&self, channel: &str, country: Option<Country>) -> Option<Amount> {
        self.own(channel, country, |price| price.segment).map(|(amount, _)| amount)
    }

    /// What a member there pays for a reply to this channel, and who says so.
    pub fn reply(&self, channel: &str, country: Option<Country>) -> Option<(Amount, &Price)> {
        self.own(channel, country, |price| price.reply)
    }

    /// The country's own price before the one for all countries.
    fn own(
        &self,
        channel: &str,
        country: Option<Country>,
        of: impl Fn(&Price) -> Option<Amount>,
    ) -> Option<(Amount, &Price)> {
        let at = |country| self.own.get(&(channel.to_owned(), country));
        let named = country.and_then(|country| at(Some(country)));
        [named, at(None)].into_iter().flatten().find_map(|price| Some((of(price)?, price)))
    }
}

/// What is dearer is a slip of the finger; and so many of it can be counted.
const MOST: i64 = 100_000;

const MONEY: &str = "an amount of money, such as \"0.0368 USD\"";
const REPLY: &str = "an amount of money, such as \"100 KHR\"; \"0 KHR\" is free";
const MONTH: &str = "a month, such as \"2026-11\"";
const SOURCE: &str = "who says so: a contract, a list";

impl Price {
    /// Reads what a price says beside its channel and country.
    pub fn read(section: &Section<'_, '_>) -> Option<Price> {
        let maybe = |name: &str, expected: &str| match section.field(name) {
            Some(field) => money(&field, expected).map(Some),
            None => Some(None),
        };
        let (segment, reply) = (maybe("segment", MONEY), maybe("reply", REPLY));
        if (segment, reply) == (Some(None), Some(None)) {
            section.missing("segment", MONEY);
        }
        let (noted, source) = (noted(section), source(section));
        Some(Price { segment: segment?, reply: reply?, noted: noted?, source: source? })
    }
}

/// Reads `data/prices.toml`'s form.
///
/// # Errors
/// Every mistake, with its line.
pub fn listed(text: &str) -> Result<BTreeMap<Country, Listed>, Vec<Problem>> {
    let form = Form::lay(&[("data/prices.toml", text)], &[])?;
    let listed = form.read(|section| {
        let read = |(code, field): (&str, Field<'_, '_>)| {
            let country = Country::parse(code).filter(|country| country.as_str() == code);
            if country.is_none() {
                field.wrong("a country's two capital letters, such as KH");
            }
            country.zip(field.section(list_price).flatten())
        };
        all(section.entries().into_iter().map(read))
    });
    let problems = form.problems();
    match listed {
        Some(listed) if problems.is_empty() => Ok(listed.into_iter().collect()),
        _ => Err(problems),
    }
}

fn list_price(section: &Section<'_, '_>) -> Option<Listed> {
    let segment = section.needed("segment", MONEY).and_then(|field| money(&field, MONEY));
    let (noted, source) = (noted(section), source(section));
    let trust = section
        .needed("trust", "page or memory")
        .and_then(|field| field.one_of(&[("page", Trust::Page), ("memory", Trust::Memory)]));
    Some(Listed { segment: segment?, noted: noted?, source: source?, trust: trust? })
}

fn money(field: &Field<'_, '_>, expected: &str) -> Option<Amount> {
    let believed = |amount: &Amount| {
        amount.unit != Unit::Segments
            && amount.millionths() <= Amount::of_whole(amount.unit, MOST).millionths()
    };
    field.parsed(expected, |text| Amount::parse(text).filter(believed))
}

fn noted(section: &Section<'_, '_>) -> Option<String> {
    let month = |text: &str| {
        let first = chrono::NaiveDate::parse_from_str(&format!("{text}-01"), "%Y-%m-%d");
        first.is_ok().then(|| text.to_owned())
    };
    section.needed("noted", MONTH)?.parsed(MONTH, month)
}

fn source(section: &Section<'_, '_>) -> Option<String> {
    let filled = |text: &str| (!text.trim().is_empty()).then(|| text.to_owned());
    section.needed("source", SOURCE)?.parsed(SOURCE, filled)
}
