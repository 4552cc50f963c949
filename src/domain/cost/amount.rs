//! Amounts of money or segments, exact to a millionth.

use std::collections::BTreeMap;
use std::fmt;

/// Millionths in one: networks quote four decimals, dong and rupiah none.
const ONE: i64 = 1_000_000;
/// Decimals of a millionth.
const DECIMALS: usize = 6;
/// Whole digits that are read: a million million of anything is a slip of the finger.
const DIGITS: usize = 12;

/// What is counted.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum Unit {
    /// Money, by its three capital letters (ISO 4217).
    Money([u8; 3]),
    /// Segments of SMS, whatever each of them costs.
    Segments,
}

impl Unit {
    /// Reads `USD` or `segments`.
    pub fn parse(text: &str) -> Option<Unit> {
        match text.as_bytes() {
            b"segments" => Some(Unit::Segments),
            [a, b, c] if [a, b, c].iter().all(|letter| letter.is_ascii_uppercase()) => {
                Some(Unit::Money([*a, *b, *c]))
            }
            _ => None,
        }
    }

    /// As [`Unit::parse`] reads it.
    pub fn as_str(&self) -> &str {
        match self {
            Unit::Money(letters) => std::str::from_utf8(letters).unwrap_or("???"),
            Unit::Segments => "segments",
        }
    }
}

/// So much of one unit; never less than nothing.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Amount {
    /// Of what.
    pub unit: Unit,
    millionths: i64,
}

impl Amount {
    /// Reads `0.0368 USD` or `5000 segments`: at most six decimals, and segments are whole.
    pub fn parse(text: &str) -> Option<Amount> {
        let (number, unit) = text.split_once(' ')?;
        let unit = Unit::parse(unit)?;
        let (whole, decimals) = number.split_once('.').unwrap_or((number, "0"));
        let digits = |text: &str, most| {
            (1..=most).contains(&text.len()) && text.bytes().all(|digit| digit.is_ascii_digit())
        };
        let fits = digits(whole, DIGITS) && digits(decimals, DECIMALS);
        if !fits || (unit == Unit::Segments && number.contains('.')) {
            return None;
        }
        let decimals: i64 = format!("{decimals:0<DECIMALS$}").parse().ok()?;
        Some(Amount { unit, millionths: whole.parse::<i64>().ok()? * ONE + decimals })
    }

    /// So many segments.
    pub fn segments(count: i64) -> Amount {
        Amount::of_whole(Unit::Segments, count)
    }

    /// So many, without decimals.
    pub fn of_whole(unit: Unit, count: i64) -> Amount {
        Amount { unit, millionths: count.saturating_mul(ONE) }
    }

    /// So many millionths, as they are kept.
    pub fn of_millionths(unit: Unit, millionths: i64) -> Amount {
        Amount { unit, millionths }
    }

    /// In millionths.
    pub fn millionths(self) -> i64 {
        self.millionths
    }

    /// As often. What is beyond counting stays at the most: above any cap.
    pub fn times(self, count: i64) -> Amount {
        Amount { millionths: self.millionths.saturating_mul(count), ..self }
    }

    /// Whether it is nothing.
    pub fn is_nothing(self) -> bool {
        self.millionths == 0
    }
}

/// `0.0368 USD`, `88.30 USD`, `200 USD`, `12 segments`.
impl fmt::Display for Amount {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        if self.millionths < 0 {
            f.write_str("-")?;
        }
        let (whole, decimals) = (
            self.millionths.unsigned_abs() / ONE.unsigned_abs(),
            self.millionths.unsigned_abs() % ONE.unsigned_abs(),
        );
        write!(f, "{whole}")?;
        if decimals > 0 {
            let decimals = format!("{decimals:0DECIMALS$}");
            write!(f, ".{:0<2}", decimals.trim_end_matches('0'))?;
        }
        write!(f, " {}", self.unit.as_str())
    }
}

/// Amounts of several units, each summed apart: nobody here knows a rate of exchange.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct Sums(BTreeMap<Unit, i64>);

impl Sums {
    /// Adds an amount.
    pub fn add(&mut self, amount: Amount) {
        let sum = self.0.entry(amount.unit).or_default();
        *sum = sum.saturating_add(amount.millionths);
    }

    /// Adds all of these.
    pub fn add_all(&mut self, others: &Sums) {
        others.iter().for_each(|amount| self.add(amount));
    }

    /// Takes these away again.
    pub fn less(&mut self, others: &Sums) {
        others.iter().for_each(|amount| self.add(amount.times(-1)));
    }

    /// How much of a unit, in millionths.
    pub fn millionths(&self, unit: Unit) -> i64 {
        self.0.get(&unit).copied().unwrap_or_default()
    }

    /// Whether this unit is among them, be it with nothing.
    pub fn has(&self, unit: Unit) -> bool {
        self.0.contains_key(&unit)
    }

    /// Whether any of them is money.
    pub fn has_money(&self) -> bool {
        self.0.keys().any(|unit| *unit != Unit::Segments)
    }

    /// Whether there is none.
    pub fn is_empty(&self) -> bool {
        self.0.is_empty()
    }

    /// Each of them; money first.
    pub fn iter(&self) -> impl Iterator<Item = Amount> + '_ {
        self.0.iter().map(|(unit, millionths)| Amount { unit: *unit, millionths: *millionths })
    }

    /// The money alone.
    pub fn money(&self) -> Sums {
        Sums(self.0.iter().filter(|(unit, _)| **unit != Unit::Segments).map(|(u, m)| (*u, *m)).collect())
    }
}

impl FromIterator<Amount> for Sums {
    fn from_iter<T: IntoIterator<Item = Amount>>(amounts: T) -> Sums {
        let mut sums = Sums::default();
        amounts.into_iter().for_each(|amount| sums.add(amount));
        sums
    }
}

/// `12.50 USD, 300 PHP`; nothing is `nothing`.
impl fmt::Display for Sums {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        if self.0.is_empty() {
            return f.write_str("nothing");
        }
        for (place, amount) in self.iter().enumerate() {
            if place > 0 {
                f.write_str(", ")?;
            }
            write!(f, "{amount}")?;
        }
        Ok(())
    }
}
