//! The smallest-group rule for tables whose totals are shown.
//!
//! A row is shown or hidden whole, two or more at once, so that of those hidden only their sums are known: how many
//! people each row has, and how many they have in each column together. As all of these are at least `k` (or zero), at
//! least `k` people could stand in another row or column than they do without changing any: so whatever is asked of
//! the hidden cells, also of several together, has more than `k` possible answers.

use std::collections::BTreeMap;

use super::few::is_few;

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
        match (0..table.len()).filter(|row| !hidden[*row] && people(*row) > 0).min_by_key(|row| people(*row))
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
        cells.iter().enumerate().filter(|(column, _)| block >> column & 1 == 1).map(|(_, cell)| cell).sum()
    };
    (0..TABLES).any(|table| {
        (1..1usize << columns).any(|block| {
            // How many could stand in the row or out of it, in the block or out of it, without being missed.
            let mut slack = vec![0; tables[table].len()];
            for alikes in same.values().filter(|alikes| hidden[table][alikes[0].rows[table]]) {
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

#[cfg(test)]
mod tests {
    use super::*;
    use proptest::prelude::*;
    use std::collections::BTreeSet;

    const K: u64 = 3;

    /// Every table with these sums of rows and of columns.
    fn alike(rows: &[u64], columns: &[u64]) -> Vec<Vec<Vec<u64>>> {
        let Some((first, rest)) = rows.split_first() else {
            return if columns.iter().all(|left| *left == 0) { vec![vec![]] } else { vec![] };
        };
        let ways = columns.iter().fold(vec![vec![]], |ways: Vec<Vec<u64>>, most| {
            let longer =
                |way: &Vec<u64>| (0..=*most).map(|n| [way.as_slice(), &[n]].concat()).collect::<Vec<_>>();
            ways.iter().flat_map(longer).filter(|way| way.iter().sum::<u64>() <= *first).collect()
        });
        ways.into_iter()
            .filter(|way| way.iter().sum::<u64>() == *first)
            .flat_map(|way| {
                let left: Vec<u64> = columns.iter().zip(&way).map(|(all, taken)| all - taken).collect();
                alike(rest, &left).into_iter().map(move |others| [vec![way.clone()], others].concat())
            })
            .collect()
    }

    proptest! {
        // Most random tables have a sum that is too few, and are not ours to veil.
        #![proptest_config(ProptestConfig { cases: 400, max_global_rejects: 1_000_000, ..ProptestConfig::default() })]

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
