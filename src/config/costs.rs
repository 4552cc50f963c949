//! What messages cost and may cost, from the form to the options.

use std::collections::BTreeMap;

use super::Channel;
use crate::domain::contact::Country;
use crate::domain::cost::{Amount, Cap, Caps, LISTED, Price, Prices, Sums, Way, listed};
use crate::domain::country::all;
use crate::domain::form::{Form, Section};

const LIMIT: &str = "an amount, such as \"200 USD\" or \"5000 segments\"";

/// The operator's prices, before the lists that the program carries.
pub(super) fn prices(
    section: &Section<'_, '_>,
    form: &Form<'_>,
    channels: Option<&BTreeMap<String, Channel>>,
) -> Option<Prices> {
    let listed = match listed(LISTED) {
        Ok(listed) => listed,
        Err(problems) => {
            problems.into_iter().for_each(|problem| form.add(problem));
            return None;
        }
    };
    let mut own = BTreeMap::new();
    let items = section.field("price").map_or(Some(Vec::new()), |field| field.list())?;
    let prices = all(items.iter().map(|item| item.section(|section| price(section, channels))?));
    for (item, (way, price)) in items.iter().zip(prices?) {
        if own.insert(way, price).is_some() {
            form.wrong(item.path(), "one price for each channel and country", "another one of both");
        }
    }
    Some(Prices::new(own, listed))
}

fn price(section: &Section<'_, '_>, channels: Option<&BTreeMap<String, Channel>>) -> Option<(Way, Price)> {
    let is_sms = |name: &str| match channels.map(|channels| channels.get(name)) {
        Some(Some(Channel::Sms(_))) => true,
        Some(Some(Channel::Telegram(_)) | None) => false,
        // The channels could not be read: that is said there.
        None => true,
    };
    let expected = "the name of an SMS channel";
    let channel = section
        .needed("channel", expected)
        .and_then(|field| field.parsed(expected, |name| is_sms(name).then(|| name.to_owned())));
    let country = section.field("country").map_or(Some(None), |field| {
        field.parsed("a country's two letters, such as KH", Country::parse).map(Some)
    });
    let price = Price::read(section);
    Some(((channel?, country?), price?))
}

/// The caps; one without a consultation is that of all others.
pub(super) fn caps(section: &Section<'_, '_>) -> Option<Caps> {
    let mut caps = Caps::default();
    let mut has_default = false;
    let items = section.field("cap").map_or(Some(Vec::new()), |field| field.list())?;
    let read = all(items.iter().map(|item| item.section(cap)?));
    for (item, (consultation, cap)) in items.iter().zip(read?) {
        let again = match consultation {
            Some(slug) => caps.of.insert(slug, cap).is_some(),
            None => {
                caps.default = cap;
                std::mem::replace(&mut has_default, true)
            }
        };
        if again {
            item.wrong("one cap for each consultation, and one without `consultation` for all others");
        }
    }
    Some(caps)
}

fn cap(section: &Section<'_, '_>) -> Option<(Option<String>, Cap)> {
    let expected = "the short name of a consultation";
    let consultation = section.field("consultation").map_or(Some(None), |field| {
        let filled = |text: &str| (!text.is_empty()).then(|| text.to_owned());
        field.parsed(expected, filled).map(Some)
    });
    let (most, most_a_day) = (limits(section, "most"), limits(section, "most_a_day"));
    Some((consultation?, Cap { most: most?, most_a_day: most_a_day? }))
}

/// An amount, or one of each unit; left away: none.
fn limits(section: &Section<'_, '_>, name: &str) -> Option<Sums> {
    let mut limits = Sums::default();
    for item in section.field(name).map(|field| field.one_or_more()).unwrap_or_default() {
        let amount = item.parsed(LIMIT, Amount::parse)?;
        if limits.has(amount.unit) {
            item.wrong("one amount of each currency");
            return None;
        }
        limits.add(amount);
    }
    Some(limits)
}
