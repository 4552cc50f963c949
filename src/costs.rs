//! What messages cost by the configured channels, what they may cost, and what a consultation will come to.

use std::collections::BTreeMap;
use std::sync::Arc;

use crate::channel::Channel;
use crate::domain::consultation::Consultation;
use crate::domain::contact::{Country, Language};
use crate::domain::cost::{Cap, Caps, Each, Estimate, Line, Prices, Segment, Spent};
use crate::domain::message::Outbound;
use crate::domain::segment;
use crate::domain::session::Say;
use crate::house::House;
use crate::store::Result;
use crate::text::Medium;

/// Prices, caps, and the channels that know how many segments a message takes.
#[derive(Default)]
pub struct Costs {
    /// What a segment costs, and a reply.
    pub prices: Prices,
    /// What a consultation may cost.
    pub caps: Caps,
    channels: BTreeMap<String, Arc<dyn Channel>>,
}

impl Costs {
    /// `channels` are those by which networks bill segments.
    pub fn new(prices: Prices, caps: Caps, channels: BTreeMap<String, Arc<dyn Channel>>) -> Costs {
        Costs { prices, caps, channels }
    }

    /// How many segments a message takes by a channel to a country.
    fn segments(&self, channel: &str, country: Option<Country>, message: &Outbound) -> i64 {
        match self.channels.get(channel) {
            Some(channel) => channel.size(country, message).units.into(),
            None => segment::count(&segment::plain(&message.text)).segments as i64,
        }
    }
}

/// What a round of this consultation would come to if it began now: those who were invited already are not in it.
///
/// # Errors
/// What the database says.
pub async fn estimate<'h>(house: &'h House, consultation: &Consultation) -> Result<Estimate<'h>> {
    let prefer = house.ways.prefer.as_str();
    let invited = house.store.invited_now(&consultation.slug, &consultation.groups, prefer).await?;
    let mut lines: BTreeMap<(Option<Country>, String, Language), i64> = BTreeMap::new();
    for some in invited {
        let country = Country::parse(&some.country);
        // Whom the launch does not invite: of a country without hours, or without a language of theirs.
        let known = country.is_none_or(|country| house.countries.get(country).is_some());
        let held = Language::parse(&some.language);
        let held = held.and_then(|language| house.speaker.held_in(language, &consultation.languages));
        let way = house.way_out(&some.scheme, country, &some.channel);
        if let (true, Some(language), Some(channel)) = (known, held, way) {
            *lines.entry((country, channel.to_owned(), language)).or_default() += some.people;
        }
    }
    let line = |((country, channel, language), people): ((Option<Country>, String, Language), i64)| {
        let billed = house.channel(&channel).is_some_and(|sends| sends.medium == Medium::Sms);
        let answered = house.ways.reply_to.get(&channel).map_or(&channel, |answered| &answered.channel);
        Line {
            country,
            language,
            people,
            each: billed.then(|| each(house, consultation, &channel, country, language)),
            price: house.costs.prices.segment(&channel, country),
            reply: house.costs.prices.reply(answered, country),
            replies: 1 + consultation.questions.len() as i64,
            channel,
        }
    };
    Ok(Estimate { lines: lines.into_iter().map(line).collect() })
}

/// What one person is sent, as the scheduler and the inbox say it.
fn each(
    house: &House,
    consultation: &Consultation,
    channel: &str,
    country: Option<Country>,
    language: Language,
) -> Each {
    let say = |says: &[Say]| house.speaker.say(says, Some(consultation), 0, language, Medium::Sms);
    let reply = |says: &[Say]| house.costs.segments(channel, country, &say(says));
    let unasked = |says: &[Say]| {
        let mut outbound = say(says);
        house.tell_where_to_answer(&mut outbound, channel, language);
        house.costs.segments(channel, country, &outbound)
    };
    let total = consultation.questions.len();
    let question = |index| Say::Question { index, number: index + 1, total };
    let invitation = unasked(&[Say::Invitation { questions: total }]);
    let thanks = reply(&[Say::Thanks { results: consultation.results }]);
    let reminder = (0..total).map(|index| unasked(&[Say::Reminder, question(index)])).max();
    Each {
        invitation,
        answers: (0..total).map(|index| reply(&[question(index)])).sum::<i64>() + thanks,
        // Who does not answer the invitation is sent it again.
        reminders: invitation.max(reminder.unwrap_or_default())
            * consultation.remind_after_hours.len() as i64,
    }
}

/// What was spent of a consultation, in all and today.
///
/// # Errors
/// What the database says.
pub async fn spent(house: &House, consultation: &Consultation) -> Result<Spent> {
    let today = house.clock.now().with_timezone(&consultation.zone).date_naive();
    house.store.spent_of(&consultation.slug, today).await
}

/// Why a round that costs so much must not begin under this cap; nothing, if it may.
pub fn stops(cap: &Cap, estimate: &Estimate<'_>, spent: &Spent) -> Vec<String> {
    let mut why = Vec::new();
    for line in estimate.lines.iter().filter(|line| line.each.is_some()) {
        let own = match line.price {
            Segment::Own(price, _) => Some(price),
            Segment::Listed(_) | Segment::Unknown => None,
        };
        if !cap.takes(own) {
            let country = line.country.map_or("an unknown country".to_owned(), |country| country.to_string());
            let found = match line.price {
                Segment::Own(price, _) => format!("it is {price}"),
                Segment::Listed(list) => {
                    format!("{} has {}, which need not be yours", list.source, list.segment)
                }
                Segment::Unknown => "there is none".to_owned(),
            };
            why.push(format!(
                "the cap needs the price of a segment by channel {} to {country}, in its currency: {found}. \
                 Write it under [[price]] in the options",
                line.channel
            ));
        }
    }
    why.dedup();
    if !why.is_empty() {
        return why;
    }
    for line in &estimate.lines {
        let alone = Line { people: 1, ..line.clone() }.cost(|each| each.invitation).sums;
        if !cap.fits_a_day(&alone) {
            why.push(format!(
                "one invitation by channel {} in {} costs {alone}, more than the cap of a day: {}",
                line.channel, line.language, cap.most_a_day
            ));
        }
    }
    let least = estimate.least().sums;
    if !cap.begins(spent, &least) {
        why.push(format!(
            "the invitations alone cost {least}, {} was spent before, and the cap is {}. Ask fewer people, shorten the \
             invitation, or raise the cap ([[cap]] in the options)",
            spent.all, cap.most
        ));
    }
    why
}
