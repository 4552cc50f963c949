//! Numbers in digits and in words, with units; scales.

use super::fold::{Letter, fold, is_unspaced};
use super::lexicon::Meaning;
use super::pieces::{Label, Piece, Reader, Thing};

/// A number found in a reply.
#[derive(Debug, Clone, PartialEq)]
pub(super) struct Found {
    /// `None` when what is written can be two numbers: `1.500` where a point stands before decimals.
    pub(super) value: Option<f64>,
    /// Its first piece.
    pub(super) from: usize,
    /// The piece after its last.
    pub(super) to: usize,
}

impl Reader<'_> {
    /// Every number in order, digits and words put together: `50 rb`, `hai mươi lăm`.
    pub(super) fn numbers(&self, pieces: &[Piece]) -> Vec<Found> {
        let mut found = Vec::new();
        let mut at = 0;
        while at < pieces.len() {
            match self.number_at(pieces, at) {
                Some(number) => {
                    at = number.to;
                    found.push(number);
                }
                None => at += 1,
            }
        }
        found
    }

    fn number_at(&self, pieces: &[Piece], from: usize) -> Option<Found> {
        if let Thing::Digits(digits) = &pieces[from].thing {
            let value = value_of(digits, self.lexicon.decimal_comma(self.language));
            let mut found = Found { value, from, to: from + 1 };
            while let Some(times) = pieces.get(found.to).and_then(Piece::times) {
                found.value = found.value.map(|value| value * f64::from(times));
                found.to += 1;
            }
            let halved = pieces.get(found.to).is_some_and(|piece| piece.means(&Meaning::Half));
            if halved || after_unit_half(pieces, found.to) {
                found.value = found.value.filter(|value| value.fract() == 0.0).map(|value| value + 0.5);
                found.to += if halved { 1 } else { 2 };
            }
            return Some(found);
        }
        let mut sum = Sum::default();
        let mut to = from;
        let mut last = from;
        while let Some(piece) = pieces.get(last) {
            if sum.take(piece) {
                last += 1;
                to = last;
            } else if to > from && piece.means(&Meaning::Linker) {
                last += 1;
            } else {
                break;
            }
        }
        // "Một ký rưỡi": the half after the unit.
        if to > from && sum.is_whole() && after_unit_half(pieces, to) {
            return Some(Found { value: Some(sum.value() + 0.5), from, to: to + 2 });
        }
        (to > from).then(|| Found { value: Some(sum.value()), from, to })
    }

    /// A number within bounds: one number, with nothing beside it that could make it another.
    pub(super) fn number(
        &self,
        letters: &[Letter],
        least: f64,
        most: f64,
        unit: Option<&str>,
    ) -> Option<f64> {
        let unit = unit.unwrap_or_default();
        let own: Vec<Label> = Some(fold(unit.trim()))
            .filter(|letters| !letters.is_empty())
            .map(|letters| Label { option: 0, letters })
            .into_iter()
            .collect();
        let pieces = self.pieces(letters, &own);
        let groups: Vec<Meaning> = own
            .first()
            .map(|label| self.pieces(&label.letters, &[]))
            .unwrap_or_default()
            .iter()
            .flat_map(|piece| piece.meanings().to_vec())
            .filter(|meaning| matches!(meaning, Meaning::Unit(_)))
            .collect();
        let is_unit = |piece: &Piece| {
            piece.thing == Thing::Label(0)
                || piece.meanings().iter().any(|m| groups.contains(m))
                || (own.is_empty() && piece.meanings().iter().any(|m| matches!(m, Meaning::Unit(_))))
        };
        let numbers = self.numbers(&pieces);
        let value = match numbers.as_slice() {
            [only] => only.value?,
            [] => return self.nothing(&pieces, least, is_unit),
            _ => return None,
        };
        let only = &numbers[0];
        let with_unit = pieces.iter().any(is_unit);
        if self.is_laughter(letters, &pieces[only.from]) && !with_unit {
            return None;
        }
        // A minus, a percentage, a question, or a word that is none of ours: it may be another number.
        for (i, piece) in pieces.iter().enumerate() {
            let inside = (only.from..only.to).contains(&i);
            let harmless = match piece.thing {
                Thing::Sign('+') => i < only.from,
                // "Rp50.000,-" is how prices are written.
                Thing::Sign('-') => i > only.to && pieces[i - 1].thing == Thing::Sign(','),
                Thing::Sign(sign) => ".,!:=()\n".contains(sign) || is_emoji(sign),
                Thing::Word(_) | Thing::Label(_) | Thing::Digits(_) | Thing::Unknown => {
                    let idle = [Meaning::Marker, Meaning::Yes, Meaning::Echo];
                    piece.is_polite() || is_unit(piece) || idle.iter().any(|m| piece.means(m))
                }
            };
            // What follows "because" is no part of the number.
            if i >= only.to && piece.means(&Meaning::Because) {
                break;
            }
            if !inside && !harmless {
                return None;
            }
        }
        (least <= value && value <= most).then_some(value)
    }

    /// "None", "nothing": zero, where zero is believed.
    fn nothing(&self, pieces: &[Piece], least: f64, is_unit: impl Fn(&Piece) -> bool) -> Option<f64> {
        let rest: Vec<&Piece> = pieces.iter().filter(|piece| !piece.is_polite() && !is_unit(piece)).collect();
        let none = !rest.is_empty() && rest.iter().all(|piece| piece.means(&Meaning::Nothing));
        (none && least <= 0.0).then_some(0.0)
    }

    /// A point of a scale; `8/10` where 10 is the highest, and a reason after it.
    pub(super) fn scale(&self, letters: &[Letter], least: i64, most: i64) -> Option<i64> {
        let pieces = self.pieces(letters, &[]);
        let numbers = self.numbers(&pieces);
        let (first, rest) = numbers.split_first()?;
        let value = first.value.filter(|value| value.fract() == 0.0)? as i64;
        if !(least..=most).contains(&value) || self.is_laughter(letters, &pieces[first.from]) {
            return None;
        }
        let mut after = &pieces[first.to..];
        if let ([Piece { thing: Thing::Sign('/'), .. }, _, ..], [top]) = (after, rest) {
            if top.value != Some(most as f64) {
                return None;
            }
            after = &pieces[top.to..];
        } else if !rest.is_empty() && !after.iter().any(|piece| piece.means(&Meaning::Because)) {
            return None;
        }
        let before = pieces[..first.from].iter().all(|piece| {
            piece.thing != Thing::Sign('-') && (piece.is_polite() || piece.means(&Meaning::Marker))
        });
        (before && self.ends_or_reasons(letters, after)).then_some(value)
    }

    /// Whether nothing follows an answer, or only politeness, or a reason: two words at least, three where
    /// words can only be guessed at.
    pub(super) fn ends_or_reasons(&self, letters: &[Letter], after: &[Piece]) -> bool {
        let rest: Vec<&Piece> = after
            .iter()
            .filter(|p| !p.is_polite() && !p.meanings().iter().any(|m| matches!(m, Meaning::Particle)))
            .collect();
        if after.iter().any(|piece| matches!(piece.thing, Thing::Sign('?' | '/' | '%' | '-'))) {
            return false;
        }
        let Some(first) = rest.first() else { return true };
        if first.means(&Meaning::Because) {
            return true;
        }
        let odd = |m: &Meaning| {
            matches!(
                m,
                Meaning::Unit(_)
                    | Meaning::Or
                    | Meaning::And
                    | Meaning::No
                    | Meaning::Times(_)
                    | Meaning::Unsure
            )
        };
        let counted = rest.iter().map(|piece| piece.words(letters)).sum::<usize>();
        let least = if is_unspaced(letters[first.start].base) { 3 } else { 2 };
        counted >= least && first.is_unknown() && !rest.iter().any(|piece| piece.meanings().iter().any(odd))
    }
}

/// Pictures, which say nothing of how many.
fn is_emoji(c: char) -> bool {
    matches!(c, '\u{2600}'..='\u{27BF}' | '\u{1F300}'..='\u{1FAFF}')
}

/// Whether a unit and a half follow.
fn after_unit_half(pieces: &[Piece], at: usize) -> bool {
    let is_unit = |piece: &Piece| {
        piece.thing == Thing::Label(0) || piece.meanings().iter().any(|m| matches!(m, Meaning::Unit(_)))
    };
    pieces.get(at).is_some_and(is_unit) && pieces.get(at + 1).is_some_and(|piece| piece.means(&Meaning::Half))
}

/// A number word being put together.
#[derive(Debug, Default)]
struct Sum {
    /// Closed groups: thousands and above.
    closed: f64,
    /// The group being read.
    open: f64,
    /// What was added last, which a multiplier takes.
    last: f64,
    begun: bool,
    halved: bool,
}

impl Sum {
    /// Takes a piece if it continues the number.
    fn take(&mut self, piece: &Piece) -> bool {
        if self.halved {
            return false;
        }
        if let Some(times) = piece.times().map(f64::from) {
            let number = piece.number().is_some();
            if self.begun && (self.last > 0.0 || times >= 1_000.0) && (self.last < times || times >= 1_000.0)
            {
                self.multiply(times);
                return true;
            }
            if !number {
                return false;
            }
        }
        let half = piece.means(&Meaning::Half).then_some(0.5);
        let value = piece.number().map(f64::from).or(half);
        let Some(value) = value else { return false };
        if value == 0.5 {
            self.halved = true;
        } else if self.begun && !has_room(self.open, value) {
            return false;
        }
        self.begun = true;
        self.open += value;
        self.last = value;
        true
    }

    fn multiply(&mut self, times: f64) {
        if times >= 1_000.0 {
            self.closed += self.open.max(1.0) * times;
            self.open = 0.0;
            self.last = 0.0;
        } else if self.open < times {
            self.open *= times;
            self.last = self.open;
        } else {
            self.open += self.last * (times - 1.0);
            self.last *= times;
        }
    }

    fn is_whole(&self) -> bool {
        !self.halved
    }

    fn value(&self) -> f64 {
        self.closed + self.open
    }
}

/// Whether `value` fits into the zeros at the end of `sum`: 5 into 20, not 3 into 1.
fn has_room(sum: f64, value: f64) -> bool {
    if sum == 0.0 {
        return true;
    }
    let mut place = 10.0;
    while place <= value {
        place *= 10.0;
    }
    value > 0.0 && sum % place == 0.0
}

/// The value of digits with marks, as the language writes them; `None` where it could be two numbers.
fn value_of(digits: &str, decimal_comma: bool) -> Option<f64> {
    let (thousand, decimal) = if decimal_comma { ('.', ',') } else { (',', '.') };
    let (whole, fraction) = match digits.split_once(decimal) {
        Some((whole, fraction)) => (whole, Some(fraction)),
        None => (digits, None),
    };
    let groups: Vec<&str> = whole.split(thousand).collect();
    let grouped = groups.len() > 1;
    let well_grouped = (1..=3).contains(&groups[0].len()) && groups[1..].iter().all(|group| group.len() == 3);
    if grouped && !well_grouped {
        // The other mark for decimals, as in `1.5` for one and a half where a comma is the rule.
        let other = groups.len() == 2 && fraction.is_none() && (1..=2).contains(&groups[1].len());
        let written = decimal_comma && other;
        return written.then(|| digits.parse().ok()).flatten();
    }
    if let Some(fraction) = fraction {
        if !fraction.bytes().all(|b| b.is_ascii_digit())
            || (fraction.len() == 3 && !grouped && whole.len() <= 3 && whole != "0")
        {
            return None;
        }
        return format!("{}.{fraction}", groups.concat()).parse().ok();
    }
    // Sixteen digits and more are no count of anything.
    (groups.concat().len() <= 15).then(|| groups.concat().parse().ok()).flatten()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn marks_are_read_as_the_language_writes_them() {
        for (digits, comma, value) in [
            ("1500", false, Some(1500.0)),
            ("1,500", false, Some(1500.0)),
            ("1.500", true, Some(1500.0)),
            ("1.5", false, Some(1.5)),
            ("1,5", true, Some(1.5)),
            ("1.5", true, Some(1.5)),
            ("1.500", false, None),
            ("1,500", true, None),
            ("1,5", false, None),
            ("1.250.000", true, Some(1_250_000.0)),
            ("1,250,000.50", false, Some(1_250_000.5)),
            ("12,34,56", false, None),
            ("0.125", false, Some(0.125)),
            ("9999999999999999", false, None),
        ] {
            assert_eq!(value_of(digits, comma), value, "{digits} {comma}");
        }
    }
}
