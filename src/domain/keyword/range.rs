//! Options that are ranges of numbers: "6-10 days".

use std::collections::BTreeSet;

use super::guess::only;
use super::meaning::Meaning;
use super::pieces::{Label, Piece, Reader, Thing};

impl Reader<'_> {
    /// The one option whose range was typed, or has inside it the number with a unit, or the number that is no
    /// option's.
    pub(super) fn in_range(&self, pieces: &[Piece], labels: &[Label], options: usize) -> Option<usize> {
        let core: Vec<&Piece> = pieces.iter().filter(|piece| !is_beside(piece)).collect();
        let mut ranges: BTreeSet<(usize, u64, u64)> = BTreeSet::new();
        let mut bounds: BTreeSet<(usize, u64)> = BTreeSet::new();
        for label in labels {
            let parts = self.pieces(&label.letters, &[]);
            ranges.extend(range(&parts).map(|(from, to)| (label.option, from, to)));
            let numbers = parts.iter().filter_map(|part| self.whole(part));
            bounds.extend(numbers.map(|number| (label.option, number)));
        }
        if ranges.is_empty() {
            return None;
        }
        if let Some(typed) = range(pieces) {
            let around = core.iter().all(|piece| {
                matches!(piece.thing, Thing::Digits(_) | Thing::Sign('-' | '~')) || piece.means(&Meaning::Or)
            });
            let same = ranges.iter().filter(|(_, from, to)| (*from, *to) == typed && around);
            return only(same.map(|(option, _, _)| *option).collect());
        }
        let [number] = core.as_slice() else { return None };
        let value = self.whole(number)?;
        let counted = pieces.iter().any(is_unit);
        if pieces.iter().any(|piece| piece.means(&Meaning::Marker)) || (!counted && value <= options as u64) {
            return None;
        }
        let option = only(
            ranges.iter().filter(|(_, from, to)| (*from..=*to).contains(&value)).map(|r| r.0).collect(),
        )?;
        let contested = bounds.iter().any(|(other, bound)| *other != option && *bound == value);
        (!contested).then_some(option)
    }

    fn whole(&self, piece: &Piece) -> Option<u64> {
        let Thing::Digits(digits) = &piece.thing else { return None };
        digits.parse().ok()
    }
}

/// The two ends of a range: two numbers with a dash or a "to" between them.
fn range(pieces: &[Piece]) -> Option<(u64, u64)> {
    let number =
        |piece: &Piece| if let Thing::Digits(digits) = &piece.thing { digits.parse().ok() } else { None };
    let mut numbers = pieces.iter().filter(|piece| matches!(piece.thing, Thing::Digits(_)));
    let (first, second) = (numbers.next()?, numbers.next()?);
    let between = pieces.iter().filter(|piece| piece.start >= first.end && piece.end <= second.start);
    let mut between = between.filter(|piece| !is_unit(piece));
    let joined = between.next()?;
    let joins = matches!(joined.thing, Thing::Sign('-' | '~')) || joined.means(&Meaning::Or);
    let (from, to) = (number(first)?, number(second)?);
    (joins && between.next().is_none() && numbers.next().is_none() && from < to).then_some((from, to))
}

fn is_unit(piece: &Piece) -> bool {
    piece.meanings().iter().any(|m| matches!(m, Meaning::Unit(_)))
}

/// What may stand beside the number and change nothing.
fn is_beside(piece: &Piece) -> bool {
    is_unit(piece)
        || (piece.is_polite()
            && !matches!(piece.thing, Thing::Sign('-' | '~' | '/' | '?' | '%' | '+' | '<' | '>')))
}
