//! What a consultation will come to, before anybody is written to.

use super::{Amount, Segment, Sums};
use crate::domain::contact::{Country, Language};

/// What one person is sent, in segments.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq)]
pub struct Each {
    /// The invitation.
    pub invitation: i64,
    /// Every question and the thanks, where nothing must be asked twice.
    pub answers: i64,
    /// Every reminder, each the longest there is.
    pub reminders: i64,
}

/// People who are sent the same by the same way.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Line<'p> {
    /// Where they are, if that is known.
    pub country: Option<Country>,
    /// The channel that writes to them.
    pub channel: String,
    /// The language they are asked in.
    pub language: Language,
    /// How many.
    pub people: i64,
    /// What each is sent; `None` by a channel that costs nothing.
    pub each: Option<Each>,
    /// What a segment costs.
    pub price: Segment<'p>,
    /// What a reply costs each of them, if that is known, and who says so.
    pub reply: Option<(Amount, &'p super::Price)>,
    /// How many replies answer everything: one to the invitation, one to each question.
    pub replies: i64,
}

/// A sum, and what it does not hold.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct Total {
    /// Segments, and money by currency.
    pub sums: Sums,
    /// The segments whose price nobody knows.
    pub unpriced: i64,
    /// The segments at somebody's list price.
    pub listed: i64,
}

/// All of it.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct Estimate<'p> {
    /// By country, channel and language.
    pub lines: Vec<Line<'p>>,
}

impl Line<'_> {
    /// What so many segments for each of these people cost.
    pub fn cost(&self, segments: impl Fn(&Each) -> i64) -> Total {
        let mut total = Total::default();
        let Some(each) = &self.each else {
            return total;
        };
        let segments = segments(each).saturating_mul(self.people);
        total.sums.add(Amount::segments(segments));
        match self.price {
            Segment::Own(price, _) => total.sums.add(price.times(segments)),
            Segment::Listed(listed) => {
                total.sums.add(listed.segment.times(segments));
                total.listed = segments;
            }
            Segment::Unknown => total.unpriced = segments,
        }
        total
    }
}

impl Estimate<'_> {
    /// The invitations alone: what a round costs in any case.
    pub fn least(&self) -> Total {
        self.total(|each| each.invitation)
    }

    /// Everybody answers everything at once.
    pub fn answered(&self) -> Total {
        self.total(|each| each.invitation + each.answers)
    }

    /// And needs every reminder.
    pub fn reminded(&self) -> Total {
        self.total(|each| each.invitation + each.answers + each.reminders)
    }

    fn total(&self, segments: impl Fn(&Each) -> i64) -> Total {
        let mut all = Total::default();
        for line in &self.lines {
            let Total { sums, unpriced, listed } = line.cost(&segments);
            all.sums.add_all(&sums);
            all.unpriced += unpriced;
            all.listed += listed;
        }
        all
    }
}
