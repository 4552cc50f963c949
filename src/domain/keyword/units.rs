//! Units and currencies, and what one is of another.

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
