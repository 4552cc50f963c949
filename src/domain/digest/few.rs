//! The smallest-group rule: what may be shown so that nobody can be counted out.
//!
//! Leaving out the small numbers is not enough: a reader has the total, the other lines, and last week's digest.
//! So two things are decided here, each by what a reader could *derive*:
//!
//! - A **line** of cells that add up to a base ([`hold`]), as a question's options do, from one digest to the next.
//!   A cell moves on only in steps that are large enough; until then it stays at what was last shown (at first:
//!   nothing). When a cell is held, the base would give it away, so others are held with it, the smallest first,
//!   until those held together hide at least a smallest group; when that cannot be had, the whole line stays.
//! - A **table** of rows and columns whose totals are shown ([`veil`]), as countries by how far people came are. A row
//!   is shown or hidden whole, two or more at once, so that of those hidden only their sums are known: how many people
//!   each row has, and how many they have in each column together. As all of these are at least `k` (or zero), at
//!   least `k` people could stand in another row or column than they do without changing any: so whatever is asked of
//!   the hidden cells, also of several together, has more than `k` possible answers.
//!
//! **Zeros are shown**: that nobody in a country was heard is what a digest is for, and a zero points at nobody. So a
//! cell that is held alone is not zero; in a hidden row any may be.

use std::collections::BTreeMap;

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
    let last = last
        .filter(|line| line.shown.len() == counted.len())
        .unwrap_or(&nothing);
    let base: u64 = counted.iter().sum();
    if is_few(change(base, last.base), k) {
        return last.clone();
    }
    let from_shown: Vec<i64> = counted
        .iter()
        .zip(&last.shown)
        .map(|(now, then)| change(*now, *then))
        .collect();
    let from_counted: Vec<i64> = counted
        .iter()
        .zip(&last.counted)
        .map(|(now, then)| change(*now, *then))
        .collect();
    let mut held: Vec<bool> = counted
        .iter()
        .zip(&from_shown)
        .map(|(now, change)| is_few(*now as i64, k) || is_few(*change, k))
        .collect();
    while held.contains(&true) {
        let among = |changes: &[i64]| -> Vec<i64> {
            changes
                .iter()
                .zip(&held)
                .filter(|(_, held)| **held)
                .map(|(change, _)| *change)
                .collect()
        };
        let (hidden, newly) = (among(&from_shown), among(&from_counted));
        // Were they all the same, their sum would tell each. As they are not, and as nothing here looks at a cell's
        // place, they could as well be the other way round.
        let differ = hidden.iter().any(|change| *change != hidden[0]);
        if differ && !is_few(hidden.iter().sum(), k) && !is_few(newly.iter().sum(), k) {
            break;
        }
        let open = |cell: &usize| !held[*cell] && from_shown[*cell] != 0;
        let Some(least) = (0..counted.len())
            .filter(open)
            .map(|cell| from_shown[cell].unsigned_abs())
            .min()
        else {
            return last.clone();
        };
        // All that are equally small: which of them was picked would tell how large it is.
        for (held, change) in held.iter_mut().zip(&from_shown) {
            *held |= change.unsigned_abs() == least;
        }
    }
    let shown = (0..counted.len())
        .map(|cell| {
            if held[cell] {
                last.shown[cell]
            } else {
                counted[cell]
            }
        })
        .collect();
    Line {
        shown,
        held,
        counted: counted.to_vec(),
        base,
    }
}

impl Line {
    /// A line of which nothing was ever shown.
    pub(super) fn nothing(cells: usize) -> Line {
        Line {
            shown: vec![0; cells],
            held: vec![true; cells],
            counted: vec![0; cells],
            base: 0,
        }
    }
}

/// People who are in the same row of each of several tables, and how many of them are in each column.
#[derive(Debug, Clone)]
pub struct Alike<const TABLES: usize> {
    /// Their row in each table.
    pub rows: [usize; TABLES],
    /// How many are in each column; the columns are the same in all tables.
    pub cells: Vec<u64>,
}

/// Which rows to hide of tables that count the same people, when the sums of every row and of every column are shown.
/// `lengths`: how many rows each has. Every sum must be zero or at least `k`: merge rows and columns until they are.
///
/// A row that hides others in its own table may be shown in another, as a country and its language are. So people are
/// taken together who cannot be told apart by any row that is shown: only among them could anybody stand elsewhere.
/// Where that leaves too few possibilities for a small number, more rows are hidden, the smallest first.
pub fn veil<const TABLES: usize>(
    people: &[Alike<TABLES>],
    lengths: [usize; TABLES],
    k: u64,
) -> [Vec<bool>; TABLES] {
    let columns = people.first().map_or(0, |alike| alike.cells.len());
    let tables: [Vec<Vec<u64>>; TABLES] = std::array::from_fn(|table| {
        let mut rows = vec![vec![0; columns]; lengths[table]];
        for alike in people {
            add(&mut rows[alike.rows[table]], &alike.cells);
        }
        rows
    });
    let few = |row: &Vec<u64>| row.iter().any(|cell| is_few(*cell as i64, k));
    let mut hidden: [Vec<bool>; TABLES] =
        std::array::from_fn(|table| tables[table].iter().map(few).collect());
    let mut more = 1;
    loop {
        for (table, hidden) in tables.iter().zip(&mut hidden) {
            cover(table, hidden, k);
        }
        if !gives_away(people, &tables, &hidden, k) {
            return hidden;
        }
        let mut open: Vec<(u64, usize, usize)> = (0..TABLES)
            .flat_map(|table| (0..lengths[table]).map(move |row| (table, row)))
            .filter(|(table, row)| !hidden[*table][*row])
            .map(|(table, row)| (tables[table][row].iter().sum(), table, row))
            .collect();
        if open.is_empty() {
            return hidden;
        }
        open.sort_unstable();
        for (_, table, row) in open.into_iter().take(more) {
            hidden[table][row] = true;
        }
        // Ever more at once: there may be thousands of groups.
        more *= 2;
    }
}

/// Hides more rows of one table, until those hidden are two or more, and together not too few in any column.
fn cover(table: &[Vec<u64>], hidden: &mut [bool], k: u64) {
    let columns = table.first().map_or(0, Vec::len);
    let people = |row: usize| table[row].iter().sum::<u64>();
    while hidden.contains(&true) {
        let chosen = || (0..table.len()).filter(|row| hidden[*row] && people(*row) > 0);
        let few = |column: usize| is_few(chosen().map(|row| table[row][column]).sum::<u64>() as i64, k);
        if chosen().count() > 1 && !(0..columns).any(few) {
            return;
        }
        match (0..table.len())
            .filter(|row| !hidden[*row] && people(*row) > 0)
            .min_by_key(|row| people(*row))
        {
            Some(row) => hidden[row] = true,
            None => return,
        }
    }
}

/// Whether some hidden row's small number, in one column or several together, has fewer than `k` possibilities.
fn gives_away<const TABLES: usize>(
    people: &[Alike<TABLES>],
    tables: &[Vec<Vec<u64>>; TABLES],
    hidden: &[Vec<bool>; TABLES],
    k: u64,
) -> bool {
    let mut same: BTreeMap<[Option<usize>; TABLES], Vec<&Alike<TABLES>>> = BTreeMap::new();
    for alike in people {
        let seen = std::array::from_fn(|table| Some(alike.rows[table]).filter(|row| !hidden[table][*row]));
        same.entry(seen).or_default().push(alike);
    }
    let columns = people.first().map_or(0, |alike| alike.cells.len());
    let sum = |cells: &[u64], block: usize| -> u64 {
        cells
            .iter()
            .enumerate()
            .filter(|(column, _)| block >> column & 1 == 1)
            .map(|(_, cell)| cell)
            .sum()
    };
    (0..TABLES).any(|table| {
        (1..1usize << columns).any(|block| {
            // How many could stand in the row or out of it, in the block or out of it, without being missed.
            let mut slack = vec![0; tables[table].len()];
            for alikes in same
                .values()
                .filter(|alikes| hidden[table][alikes[0].rows[table]])
            {
                let mut rows: BTreeMap<usize, u64> = BTreeMap::new();
                let (mut all, mut inside) = (0, 0);
                for alike in alikes {
                    let members: u64 = alike.cells.iter().sum();
                    *rows.entry(alike.rows[table]).or_default() += members;
                    all += members;
                    inside += sum(&alike.cells, block);
                }
                for (row, members) in rows {
                    slack[row] += members.min(inside).min(all - members).min(all - inside);
                }
            }
            tables[table]
                .iter()
                .zip(&hidden[table])
                .zip(slack)
                .any(|((row, hidden), slack)| *hidden && is_few(sum(row, block) as i64, k) && slack + 1 < k)
        })
    })
}

fn add(to: &mut [u64], cells: &[u64]) {
    for (to, cell) in to.iter_mut().zip(cells) {
        *to += cell;
    }
}

fn change(now: u64, then: u64) -> i64 {
    now as i64 - then as i64
}

#[cfg(test)]
mod tests {
    use super::*;
    use proptest::prelude::*;
    use std::collections::BTreeSet;

    const K: u64 = 3;

    /// Every way to put 0..=most people into so many cells.
    fn all(cells: usize, most: u64) -> Vec<Vec<u64>> {
        (0..cells).fold(vec![vec![]], |ways, _| {
            ways.iter()
                .flat_map(|way| (0..=most).map(move |n| [way.as_slice(), &[n]].concat()))
                .collect()
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
            let cells: Vec<_> = line
                .shown
                .iter()
                .zip(&line.held)
                .map(|(n, held)| (!held).then_some(*n))
                .collect();
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
                    line.shown
                        .iter()
                        .chain([&line.base])
                        .all(|n| !is_few(*n as i64, K)),
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
            for second in ways
                .iter()
                .filter(|second| second.iter().zip(first).all(|(now, then)| now >= then))
            {
                let after = hold(second, Some(&before), K);
                let moves = after
                    .shown
                    .iter()
                    .zip(&before.shown)
                    .chain([(&after.base, &before.base)]);
                for (now, then) in moves {
                    assert!(
                        !is_few(change(*now, *then), K),
                        "{first:?} then {second:?}: {then} to {now}"
                    );
                }
                let together =
                    |counted: &[u64]| -> u64 { (0..3).filter(|c| after.held[*c]).map(|c| counted[c]).sum() };
                let newly = change(together(&after.counted), together(&before.counted));
                assert!(
                    !is_few(newly, K),
                    "{first:?} then {second:?}: {newly} new among those held"
                );
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

    /// Every table with these sums of rows and of columns.
    fn alike(rows: &[u64], columns: &[u64]) -> Vec<Vec<Vec<u64>>> {
        let Some((first, rest)) = rows.split_first() else {
            return if columns.iter().all(|left| *left == 0) {
                vec![vec![]]
            } else {
                vec![]
            };
        };
        let ways = columns.iter().fold(vec![vec![]], |ways: Vec<Vec<u64>>, most| {
            let longer = |way: &Vec<u64>| {
                (0..=*most)
                    .map(|n| [way.as_slice(), &[n]].concat())
                    .collect::<Vec<_>>()
            };
            ways.iter()
                .flat_map(longer)
                .filter(|way| way.iter().sum::<u64>() <= *first)
                .collect()
        });
        ways.into_iter()
            .filter(|way| way.iter().sum::<u64>() == *first)
            .flat_map(|way| {
                let left: Vec<u64> = columns.iter().zip(&way).map(|(all, taken)| all - taken).collect();
                alike(rest, &left)
                    .into_iter()
                    .map(move |others| [vec![way.clone()], others].concat())
            })
            .collect()
    }

    proptest! {
        #![proptest_config(ProptestConfig::with_cases(400))]

        /// Of any block of hidden cells, a reader who tries every table with the sums that are known finds that it may
        /// have `k` numbers of people or more, or that it is nobody, or a sum that is shown anyway.
        #[test]
        fn a_hidden_block_could_have_any_of_k_numbers(
            table in (2usize..=3, 2usize..=3).prop_flat_map(|(rows, columns)| {
                prop::collection::vec(prop::collection::vec(0u64..6, columns), rows)
            }),
        ) {
            let columns = table[0].len();
            let few = |n: u64| is_few(n as i64, K);
            prop_assume!(!table.iter().any(|row| few(row.iter().sum())));
            prop_assume!(!(0..columns).any(|c| few(table.iter().map(|row| row[c]).sum())));
            let people: Vec<Alike<1>> =
                table.iter().enumerate().map(|(row, cells)| Alike { rows: [row], cells: cells.clone() }).collect();
            let [hidden] = veil(&people, [table.len()], K);
            prop_assert!(!table.iter().zip(&hidden).any(|(row, hidden)| !hidden && row.iter().any(|cell| few(*cell))));
            let veiled: Vec<&Vec<u64>> =
                table.iter().zip(&hidden).filter(|(_, hidden)| **hidden).map(|(row, _)| row).collect();
            let sums: Vec<u64> = veiled.iter().map(|row| row.iter().sum()).collect();
            let downs: Vec<u64> = (0..columns).map(|c| veiled.iter().map(|row| row[c]).sum()).collect();
            let ways = alike(&sums, &downs);
            for block in 1u32..1 << (veiled.len() + columns) {
                let of = |way: &[Vec<u64>]| -> u64 {
                    let rows = way.iter().enumerate().filter(|(r, _)| block >> r & 1 == 1);
                    rows.flat_map(|(_, row)| row.iter().enumerate())
                        .filter(|(c, _)| block >> (veiled.len() + c) & 1 == 1)
                        .map(|(_, cell)| cell)
                        .sum()
                };
                let values: BTreeSet<u64> = ways.iter().map(|way| of(way)).collect();
                let known = values.len() == 1;
                prop_assert!(
                    values.len() as u64 >= K || known && !values.iter().any(|n| few(*n)),
                    "{table:?} {hidden:?} gives away {block:b}: {values:?}"
                );
            }
        }

        /// Two tables of the same people: three countries and three languages, with who said one thing or the other.
        /// Whatever rows are shown of both, no row's small number can be told.
        #[test]
        fn two_tables_together_tell_no_more(
            crossed in prop::collection::vec((0u64..4, 0u64..4, 0usize..3, 0usize..3), 1..6),
        ) {
            let people: Vec<Alike<2>> = crossed
                .iter()
                .map(|(one, other, country, language)| Alike { rows: [*country, *language], cells: vec![*one, *other] })
                .collect();
            let few = |n: u64| is_few(n as i64, K);
            let said = |alike: &Alike<2>| alike.cells[0];
            let members = |alike: &Alike<2>| -> u64 { alike.cells.iter().sum() };
            let row = |table: usize, row: usize, of: &dyn Fn(usize) -> u64| -> u64 {
                (0..people.len()).filter(|at| people[*at].rows[table] == row).map(of).sum()
            };
            let all: u64 = people.iter().map(members).sum();
            let one: u64 = people.iter().map(said).sum();
            prop_assume!(!few(one) && !few(all - one));
            prop_assume!((0..2).all(|t| (0..3).all(|r| !few(row(t, r, &|at| members(&people[at]))))));
            let hidden = veil(&people, [3, 3], K);
            let ways = people.iter().fold(vec![vec![]], |ways: Vec<Vec<u64>>, alike| {
                let longer = |way: &Vec<u64>| {
                    (0..=members(alike)).map(|n| [way.as_slice(), &[n]].concat()).collect::<Vec<_>>()
                };
                ways.iter().flat_map(longer).collect()
            });
            let known = |way: &Vec<u64>| {
                way.iter().sum::<u64>() == one
                    && (0..2).all(|t| (0..3).filter(|r| !hidden[t][*r]).all(|r| {
                        row(t, r, &|at| way[at]) == row(t, r, &|at| said(&people[at]))
                    }))
            };
            let ways: Vec<Vec<u64>> = ways.into_iter().filter(known).collect();
            for (t, r) in (0..2).flat_map(|t| (0..3).map(move |r| (t, r))) {
                let values: BTreeSet<u64> = ways.iter().map(|way| row(t, r, &|at| way[at])).collect();
                let truth = row(t, r, &|at| said(&people[at]));
                prop_assert!(
                    values.len() as u64 >= K || !few(truth) && !few(row(t, r, &|at| members(&people[at])) - truth),
                    "{people:?} {hidden:?} gives away {t},{r}: {values:?}"
                );
            }
        }
    }
}
