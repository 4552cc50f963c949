//! Units and currencies, and what one is of another.

use super::fold::Letter;
use super::meaning::Meaning;
use super::pieces::{Piece, Reader, Thing};

/// Units and currencies that are told apart: "2 tons" is not 2 kg.
pub(super) const UNITS: [&str; 36] = [
    "kg",
    "gram",
    "hectogram",
    "ten-kg",
    "quintal",
    "ton",
    "viss",
    "tical",
    "catty",
    "sack",
    "basket",
    "litre",
    "hectare",
    "rai",
    "km",
    "metre",
    "person",
    "hour",
    "day",
    "week",
    "month",
    "year",
    "times",
    "point",
    "php",
    "idr",
    "vnd",
    "thb",
    "khr",
    "lak",
    "mmk",
    "usd",
    "myr",
    "sgd",
    "bnd",
    "cny",
];

/// The currencies stand last.
const FIRST_CURRENCY: &str = "php";

/// Whether a unit is money.
pub(super) fn is_currency(unit: &str) -> bool {
    UNITS.iter().skip_while(|other| **other != FIRST_CURRENCY).any(|other| *other == unit)
}

/// What one of the first unit is of the second, where every trader of the region agrees.
const CONVERSIONS: [(&str, &str, f64); 14] = [
    ("ton", "kg", 1_000.0),
    ("quintal", "kg", 100.0),
    ("ten-kg", "kg", 10.0),
    ("hectogram", "kg", 0.1),
    ("gram", "kg", 0.001),
    ("kg", "gram", 1_000.0),
    ("kg", "ton", 0.001),
    ("quintal", "ton", 0.1),
    ("tical", "viss", 0.01),
    ("week", "day", 7.0),
    ("year", "month", 12.0),
    ("day", "hour", 24.0),
    ("km", "metre", 1_000.0),
    ("metre", "km", 0.001),
];

/// By what a number in one unit is multiplied to be one in another; `None` where that is not sure.
pub(super) fn converted(from: &str, to: &str) -> Option<f64> {
    CONVERSIONS.iter().find(|(a, b, _)| *a == from && *b == to).map(|(_, _, factor)| *factor)
}

/// Burmese writes it below what ends before a unit: `ဆယ့်နှစ်` is twelve, `ဆယ်နှစ်` ten years.
const LINK: char = '\u{1037}';

impl Reader<'_> {
    /// The unit that was asked for is a number where it counts: Burmese `နှစ်` is a year and two, Vietnamese "năm" a year
    /// and five, so that "năm năm" is five years.
    pub(super) fn units_that_count(&self, letters: &[Letter], mut pieces: Vec<Piece>) -> Vec<Piece> {
        for at in 0..pieces.len() {
            let Piece { thing: Thing::Label(_), start, end } = pieces[at] else { continue };
            let counted = at.checked_sub(1).map(|before| &pieces[before]).is_some_and(|before| {
                let linked = letters[before.start..before.end].iter().rev().take(2).any(|l| l.base == LINK);
                let number = before.number().or(before.times()).is_some();
                !linked && (number || matches!(before.thing, Thing::Digits(_)))
            });
            let found = (!counted).then(|| self.lexicon.find(letters, start, self.language, &[])).flatten();
            if let Some(found) = found.filter(|found| found.end == end)
                && found.meanings.iter().any(|meaning| matches!(meaning, Meaning::Number(_)))
            {
                pieces[at].thing = Thing::Word(found.meanings);
            }
        }
        pieces
    }

    /// "A year and a half" is a year and a half: what says "in a year" elsewhere counts before a half.
    pub(super) fn units_before_a_half(&self, letters: &[Letter], pieces: Vec<Piece>) -> Vec<Piece> {
        let halved: Vec<bool> =
            (1..=pieces.len()).map(|at| pieces.get(at).is_some_and(|p| p.means(&Meaning::Half))).collect();
        let unit = |piece: &Piece| {
            (piece.start + 1..piece.end).find_map(|at| {
                let found = self.lexicon.find(letters, at, self.language, &[])?;
                let unit = found.meanings.iter().any(|meaning| matches!(meaning, Meaning::Unit(_)));
                let thing = Thing::Word(found.meanings);
                (unit && found.end == piece.end).then_some(Piece { thing, start: at, end: piece.end })
            })
        };
        let apart = |(piece, halved): (Piece, bool)| {
            let said = halved && matches!(piece.thing, Thing::Word(_)) && piece.is_polite();
            let Some(unit) = said.then(|| unit(&piece)).flatten() else { return vec![piece] };
            let one = Thing::Word(vec![Meaning::Number(1)]);
            vec![Piece { thing: one, start: piece.start, end: unit.start }, unit]
        };
        pieces.into_iter().zip(halved).flat_map(apart).collect()
    }
}
