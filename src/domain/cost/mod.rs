//! What messages cost, what may be spent, and what a consultation will come to before anybody is written to.
//!
//! A *price* is what a network takes for a segment of SMS by one channel to one country, and what a member pays there
//! for a reply. A *cap* is what the messages of one consultation may cost, in all and in a day. Both are the operator's
//! data: none stands in the code, and one that is not known is said to be unknown, never taken for nothing.

mod amount;
mod cap;
mod estimate;
mod price;

pub use amount::{Amount, Sums, Unit};
pub use cap::{Cap, Caps, Full, Spent};
pub use estimate::{Each, Estimate, Line, Total};
pub use price::{LISTED, Listed, Price, Prices, Segment, listed};

/// What one message costs.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Cost {
    /// The segments that the network bills; 0 where it bills none.
    pub segments: i64,
    /// What one of them costs, if that is known.
    pub price: Option<Amount>,
}

impl Cost {
    /// What it adds to what was spent: its segments, and their price where it is known.
    pub fn sums(self) -> Sums {
        let mut sums = Sums::default();
        sums.add(Amount::segments(self.segments));
        if let Some(price) = self.price {
            sums.add(price.times(self.segments));
        }
        sums
    }
}

/// By which channel, to which country; `None` is every country that is not named.
pub type Way = (String, Option<super::contact::Country>);

#[cfg(test)]
mod tests;
