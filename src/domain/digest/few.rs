//! The smallest-group rule: what may be shown so that nobody can be counted out.
//!
//! Leaving out the small numbers is not enough: a reader has the total, the other lines, and last week's digest.
//! So two things are decided here, each by what a reader could *derive*:
//!
//! - A **line** of cells that add up to a base ([`hold`]), as a question's options do, from one digest to the next.
//!   A cell moves on only in steps that are large enough; until then it stays at what was last shown (at first:
//!   nothing). When a cell is held, the base would give it away, so others are held with it, the smallest first,
//!   until those held together hide at least a smallest group; when that cannot be had, the whole line stays.
//! - A **table** of rows and columns whose totals are shown, as countries by how far people came are: see
//!   [`super::veil`].
//!
//! **Zeros are shown**: that nobody in a country was heard is what a digest is for, and a zero points at nobody. So a
//! cell that is held alone is not zero; in a hidden row any may be.

/// Below three a rule hides nothing: of a hidden cell that is not zero, everybody would know that it is one.
pub const LEAST: u32 = 3;

/// Whether so many people, or so many more or fewer than before, are too few to be told apart.
pub fn is_few(change: i64, k: u64) -> bool {
    change != 0 && change.unsigned_abs() < k
}

/// What was shown of a line, and what was true when it was shown. Kept from digest to digest, shown to nobody.
#[derive(Debug, Clone, PartialEq, Eq, Default, serde::Serialize, serde::Deserialize)]
pub struct Line {
    /// The number each cell shows.
    pub shown: Vec<u64>,
    /// Which cells stay at an older number (or none, if it is 0).
    pub held: Vec<bool>,
    /// The number each cell had when the line last moved.
    pub counted: Vec<u64>,
    /// The sum of `counted`, which is shown too.
    pub base: u64,
}

/// What to show of cells that now count `counted`, when `last` is what was shown before. The base is the cells' sum.
pub fn hold(counted: &[u64], last: Option<&Line>, k: u64) -> Line {
    let nothing = Line::nothing(counted.len());
    // A changed consultation has other cells: nothing shown before belongs to them.
    let last = last.filter(|line| line.shown.len() == counted.len()).unwrap_or(&nothing);
    let base: u64 = counted.iter().sum();
    if is_few(change(base, last.base), k) {
        return last.clone();
    }
    let from_shown: Vec<i64> =
        counted.iter().zip(&last.shown).map(|(now, then)| change(*now, *then)).collect();
    let from_counted: Vec<i64> =
        counted.iter().zip(&last.counted).map(|(now, then)| change(*now, *then)).collect();
    let mut held: Vec<bool> = counted
        .iter()
        .zip(&from_shown)
        .map(|(now, change)| is_few(*now as i64, k) || is_few(*change, k))
        .collect();
    while held.contains(&true) {
        let among = |changes: &[i64]| -> Vec<i64> {
            changes.iter().zip(&held).filter(|(_, held)| **held).map(|(change, _)| *change).collect()
        };
        let (hidden, newly) = (among(&from_shown), among(&from_counted));
        // Were they all the same, their sum would tell each. As they are not, and as nothing here looks at a cell's
        // place, they could as well be the other way round.
        let differ = hidden.iter().any(|change| *change != hidden[0]);
        if differ && !is_few(hidden.iter().sum(), k) && !is_few(newly.iter().sum(), k) {
            break;
        }
        let open = |cell: &usize| !held[*cell] && from_shown[*cell] != 0;
        let Some(least) = (0..counted.len()).filter(open).map(|cell| from_shown[cell].unsigned_abs()).min()
        else {
            return last.clone();
        };
        // All that are equally small: which of them was picked would tell how large it is.
        for (held, change) in held.iter_mut().zip(&from_shown) {
            *held |= change.unsigned_abs() == least;
        }
    }
    let shown =
        (0..counted.len()).map(|cell| if held[cell] { last.shown[cell] } else { counted[cell] }).collect();
    Line { shown, held, counted: counted.to_vec(), base }
}

impl Line {
    /// A line of which nothing was ever shown.
    pub(super) fn nothing(cells: usize) -> Line {
        Line { shown: vec![0; cells], held: vec![true; cells], counted: vec![0; cells], base: 0 }
    }
}

fn change(now: u64, then: u64) -> i64 {
    now as i64 - then as i64
}

#[cfg(test)]
mod tests {
    use super::*;
    use std::collections::{BTreeMap, BTreeSet};

    const K: u64 = 3;

    /// Every way to put 0..=most people into so many cells.
    fn all(cells: usize, most: u64) -> Vec<Vec<u64>> {
        (0..cells).fold(vec![vec![]], |ways, _| {
            ways.iter().flat_map(|way| (0..=most).map(move |n| [way.as_slice(), &[n]].concat())).collect()
        })
    }

    /// What a reader sees of a line.
    fn seen(line: &Line) -> (Vec<u64>, Vec<bool>, u64) {
        (line.shown.clone(), line.held.clone(), line.base)
    }

    #[test]
    fn by_hand() {
        for (counted, shown) in [
            (vec![20, 10, 0], vec![Some(20), Some(10), Some(0)]),
            (vec![20, 2, 9], vec![Some(20), None, None]),
            (vec![20, 4, 4], vec![None, None, None]),
            (vec![20, 4, 3], vec![Some(20), None, None]),
            (vec![20, 4, 0], vec![None, None, Some(0)]),
            (vec![2, 1, 0], vec![None, None, None]),
        ] {
            let line = hold(&counted, None, 5);
            let cells: Vec<_> =
                line.shown.iter().zip(&line.held).map(|(n, held)| (!held).then_some(*n)).collect();
            assert_eq!(cells, shown, "{counted:?}");
        }
    }

    /// A reader who knows this very program, and tries every line that would show the same, cannot tell any held cell.
    #[test]
    fn a_held_cell_could_be_another_number() {
        for cells in 2..=4 {
            let mut same: BTreeMap<_, Vec<Vec<u64>>> = BTreeMap::new();
            for counted in all(cells, 8) {
                let line = hold(&counted, None, K);
                assert!(
                    line.shown.iter().chain([&line.base]).all(|n| !is_few(*n as i64, K)),
                    "{counted:?} {line:?}"
                );
                same.entry(seen(&line)).or_default().push(counted);
            }
            assert!(same.len() > 10, "something is shown");
            for (line, ways) in same {
                for cell in (0..cells).filter(|cell| line.1[*cell]) {
                    let values: BTreeSet<u64> = ways.iter().map(|way| way[cell]).collect();
                    assert!(values.len() > 1, "{line:?} gives away {cell}: {ways:?}");
                }
            }
        }
    }

    /// With two digests in hand: nothing that was shown twice moved by a small group, neither did the cells held
    /// together, and any held cell could still be another number.
    #[test]
    fn two_digests_together_tell_no_more() {
        let (ways, possible) = (all(3, 7), all(3, 14));
        let fits = |line: &Line, way: &[u64]| {
            way.iter().sum::<u64>() == line.base
                && (0..3).all(|cell| line.held[cell] || way[cell] == line.shown[cell])
        };
        let mut seen_pairs = BTreeSet::new();
        for first in &ways {
            let before = hold(first, None, K);
            for second in ways.iter().filter(|second| second.iter().zip(first).all(|(now, then)| now >= then))
            {
                let after = hold(second, Some(&before), K);
                let moves = after.shown.iter().zip(&before.shown).chain([(&after.base, &before.base)]);
                for (now, then) in moves {
                    assert!(!is_few(change(*now, *then), K), "{first:?} then {second:?}: {then} to {now}");
                }
                let together =
                    |counted: &[u64]| -> u64 { (0..3).filter(|c| after.held[*c]).map(|c| counted[c]).sum() };
                let newly = change(together(&after.counted), together(&before.counted));
                assert!(!is_few(newly, K), "{first:?} then {second:?}: {newly} new among those held");
                if after.counted != *second
                    || !after.held.contains(&true)
                    || !seen_pairs.insert((seen(&before), seen(&after)))
                {
                    continue;
                }
                let could: Vec<&Vec<u64>> = possible
                    .iter()
                    .filter(|way| fits(&after, way))
                    .filter(|way| {
                        ways.iter().any(|then| {
                            fits(&before, then) && then.iter().zip(*way).all(|(then, now)| then <= now)
                        })
                    })
                    .collect();
                for cell in (0..3).filter(|cell| after.held[*cell]) {
                    let values: BTreeSet<u64> = could.iter().map(|way| way[cell]).collect();
                    assert!(values.len() > 1, "{before:?} then {after:?} give away {cell}");
                }
            }
        }
        assert!(seen_pairs.len() > 100, "there were pairs to try");
    }

    #[test]
    fn a_correction_of_one_person_is_not_seen() {
        let before = hold(&[20, 10, 8], None, 5);
        let after = hold(&[19, 11, 8], Some(&before), 5);
        assert_eq!((after.shown, after.base), (vec![20, 10, 8], 38));
        assert_eq!(after.held, [true, true, false]);
    }
}
