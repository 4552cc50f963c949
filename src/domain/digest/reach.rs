//! How far people came: tallied exactly, then shown as far as it hides everybody.

use std::collections::HashMap;

use serde::{Deserialize, Serialize};

use super::few::is_few;
use super::veil::{Alike, veil};
use super::{Breakdown, By, Count, Reach, Row, Silence, Stages, Unheard};
use crate::domain::Time;
use crate::domain::consultation::Consultation;

/// Members by how far they came, and by where they count in each breakdown.
#[derive(Debug, Default)]
pub(super) struct Tally {
    /// The names of the rows of each breakdown, in the order they were first met.
    names: [Vec<String>; 4],
    rows: [HashMap<String, usize>; 4],
    people: HashMap<[usize; 4], Cells>,
}

/// What was shown, and what was true then of everybody.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub(super) struct ShownReach {
    pub(super) reach: Reach,
    total: Cells,
}

/// In the order they are shown.
const BREAKDOWNS: [By; 4] = [By::Country, By::Language, By::Channel, By::Group];

/// How many came exactly so far (invited only, reached, started, completed), and how many of all left.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default, Serialize, Deserialize)]
struct Cells {
    stage: [u64; 4],
    left: u64,
}

/// The figures beside `invited`: where the row of stages can be cut. The most telling first: when two cannot both be
/// shown, it is the later that goes.
const CUTS: [usize; 3] = [2, 3, 1];

impl Tally {
    /// Counts one member, who came as far as `stage` (0..=3); `names` in the order of the breakdowns.
    pub(super) fn add(&mut self, names: [&str; 4], stage: usize, left: bool) {
        let rows = std::array::from_fn(|by| match self.rows[by].get(names[by]) {
            Some(row) => *row,
            None => {
                let row = self.names[by].len();
                self.names[by].push(names[by].to_owned());
                self.rows[by].insert(names[by].to_owned(), row);
                row
            }
        });
        let cells = self.people.entry(rows).or_default();
        cells.stage[stage.min(3)] += 1;
        cells.left += u64::from(left);
    }

    /// What may be shown of it, beside what was shown before.
    pub(super) fn show(&self, last: Option<&ShownReach>, at: Time, k: u64) -> Option<ShownReach> {
        let total = self.people.values().fold(Cells::default(), Cells::plus);
        let then = last.map(|last| last.total).unwrap_or_default();
        let moved = total.invited() as i64 - then.invited() as i64;
        if is_few(total.invited() as i64, k) || is_few(moved, k) {
            return last.cloned();
        }
        let leaving = ![total.left, total.invited() - total.left].iter().any(|n| is_few(*n as i64, k))
            && !is_few(total.left as i64 - then.left as i64, k);
        let cuts = cuts(&total, &then, k);
        let stages = total.stages(&cuts, leaving);
        let reach = Reach {
            at,
            total: stages,
            new: last.map(|last| stages.less(&last.reach.total)),
            by: self.tables(&cuts, leaving, k),
        };
        Some(ShownReach { reach, total })
    }

    fn tables(&self, cuts: &[usize], leaving: bool, k: u64) -> Vec<Breakdown> {
        let blocks: [Vec<Block>; 4] = std::array::from_fn(|by| self.blocks(by, k));
        let place: [HashMap<usize, usize>; 4] = std::array::from_fn(|by| {
            let blocks = blocks[by].iter().enumerate();
            blocks.flat_map(|(at, block)| block.rows.iter().map(move |row| (*row, at))).collect()
        });
        let lengths = std::array::from_fn(|by| blocks[by].len());
        let alike = |cells: &dyn Fn(&Cells) -> Vec<u64>| -> Vec<Alike<4>> {
            let people = self.people.iter();
            people
                .map(|(rows, of)| Alike {
                    rows: std::array::from_fn(|by| place[by][&rows[by]]),
                    cells: cells(of),
                })
                .collect()
        };
        let (cuts, hidden) = most_telling(cuts, |cuts| veil(&alike(&|of| of.parts(cuts)), lengths, k));
        let hidden_left = match leaving {
            true => veil(&alike(&|of| vec![of.left, of.invited() - of.left]), lengths, k),
            false => lengths.map(|length| vec![true; length]),
        };
        let tables = BREAKDOWNS.into_iter().zip(blocks).zip(hidden.iter().zip(&hidden_left));
        tables
            .map(|((by, blocks), (hidden, left))| Breakdown {
                by,
                rows: blocks
                    .into_iter()
                    .zip(hidden.iter().zip(left))
                    .map(|(block, (hidden, left))| Row {
                        names: block.names,
                        stages: block.cells.stages(if *hidden { &[] } else { &cuts }, !left),
                    })
                    .collect(),
            })
            .collect()
    }

    /// The rows of a breakdown as they are shown: those of fewer than `k` invited become one, with the smallest of the
    /// others if they need its cover.
    fn blocks(&self, by: usize, k: u64) -> Vec<Block> {
        let mut rows = vec![Cells::default(); self.names[by].len()];
        for (at, cells) in &self.people {
            rows[at[by]] = rows[at[by]].plus(cells);
        }
        let mut in_order: Vec<usize> = (0..rows.len()).collect();
        in_order.sort_unstable_by_key(|row| &self.names[by][*row]);
        let (mut few, mut enough): (Vec<usize>, Vec<usize>) =
            in_order.into_iter().partition(|row| is_few(rows[*row].invited() as i64, k));
        while is_few(few.iter().map(|row| rows[*row].invited()).sum::<u64>() as i64, k) {
            match (0..enough.len()).min_by_key(|at| rows[enough[*at]].invited()) {
                Some(at) => few.push(enough.remove(at)),
                None => break,
            }
        }
        few.sort_unstable_by_key(|row| &self.names[by][*row]);
        let together = Some(few).filter(|few| !few.is_empty());
        enough
            .into_iter()
            .map(|row| vec![row])
            .chain(together)
            .map(|of| Block {
                names: of.iter().map(|row| self.names[by][*row].clone()).collect(),
                cells: of.iter().fold(Cells::default(), |sum, row| sum.plus(&rows[*row])),
                rows: of,
            })
            .collect()
    }

    /// Languages and groups that the consultation is for, and that nobody was invited of.
    pub(super) fn not_invited(&self, consultation: &Consultation) -> Vec<Unheard> {
        let languages = consultation.languages.iter().map(|l| (1, l.to_string()));
        let groups = consultation.groups.iter().map(|group| (3, group.clone()));
        languages
            .chain(groups)
            .filter(|(by, name)| !self.rows[*by].contains_key(name))
            .map(|(by, name)| (BREAKDOWNS[by], name))
            .map(|(by, name)| Unheard { by, names: vec![name], why: Silence::NotInvited })
            .collect()
    }
}

impl Cells {
    fn invited(&self) -> u64 {
        self.stage.iter().sum()
    }

    /// How many came at least so far.
    fn since(&self, stage: usize) -> u64 {
        self.stage[stage..].iter().sum()
    }

    fn plus(self, other: &Cells) -> Cells {
        Cells { stage: std::array::from_fn(|i| self.stage[i] + other.stage[i]), left: self.left + other.left }
    }

    /// The stages between the cuts.
    fn parts(&self, cuts: &[usize]) -> Vec<u64> {
        let starts = std::iter::once(0).chain(cuts.iter().copied());
        let ends = cuts.iter().copied().chain(std::iter::once(4));
        starts.zip(ends).map(|(start, end)| self.stage[start..end].iter().sum()).collect()
    }

    fn stages(&self, cuts: &[usize], leaving: bool) -> Stages {
        let figure = |stage: usize| match cuts.contains(&stage) {
            true => Count::Exact(self.since(stage)),
            false => Count::Hidden,
        };
        Stages {
            invited: Count::Exact(self.invited()),
            reached: figure(1),
            started: figure(2),
            completed: figure(3),
            left: if leaving { Count::Exact(self.left) } else { Count::Hidden },
        }
    }
}

/// The cuts that can be made in everybody: what lies between any two, and how it moved, is nobody or enough people.
fn cuts(total: &Cells, then: &Cells, k: u64) -> Vec<usize> {
    let mut kept = vec![0];
    for cut in CUTS {
        let between = |cells: &Cells, other: usize| cells.since(cut) as i64 - cells.since(other) as i64;
        let large = |other: usize| {
            let now = between(total, other);
            !is_few(now, k) && !is_few(now - between(then, other), k)
        };
        let (now, before) = (total.since(cut) as i64, then.since(cut) as i64);
        if kept.iter().all(|other| large(*other)) && !is_few(now, k) && !is_few(now - before, k) {
            kept.push(cut);
        }
    }
    kept.retain(|cut| *cut != 0);
    kept.sort_unstable();
    kept
}

/// Rows that are shown as one.
struct Block {
    rows: Vec<usize>,
    names: Vec<String>,
    cells: Cells,
}

/// Of the cuts that can be made in everybody, those with which all tables together show the most figures, and which
/// rows do not show them. A stage that is rare everywhere would else hide every row. All tables have the same: the
/// same people may be a row of two of them, and one more cut in one would tell what the other hides.
fn most_telling(cuts: &[usize], veil: impl Fn(&[usize]) -> [Vec<bool>; 4]) -> (Vec<usize>, [Vec<bool>; 4]) {
    let mut best = (Vec::new(), veil(&[]));
    let mut most = 0;
    for chosen in 1..1usize << cuts.len() {
        let cuts: Vec<usize> =
            cuts.iter().enumerate().filter(|(at, _)| chosen >> at & 1 == 1).map(|(_, cut)| *cut).collect();
        let hidden = veil(&cuts);
        let figures = hidden.iter().flatten().filter(|hidden| !**hidden).count() * cuts.len();
        if figures > most {
            (best, most) = ((cuts, hidden), figures);
        }
    }
    best
}

impl Stages {
    fn less(&self, then: &Stages) -> Stages {
        let less = |now: Count, then: Count| match (now, then) {
            (Count::Exact(now), Count::Exact(then)) => Count::Exact(now.saturating_sub(then)),
            _ => Count::Hidden,
        };
        Stages {
            invited: less(self.invited, then.invited),
            reached: less(self.reached, then.reached),
            started: less(self.started, then.started),
            completed: less(self.completed, then.completed),
            left: less(self.left, then.left),
        }
    }
}

impl Reach {
    /// The rows that were not heard, by what this shows of them. Those hidden in a breakdown are looked at together:
    /// what they sum up to follows from the rows that are shown, and they are often the ones.
    pub(super) fn silent(&self) -> Vec<Unheard> {
        let (Some(all), Some(heard)) = (self.total.invited.exact(), self.total.started.exact()) else {
            return Vec::new();
        };
        let unheard = |by: By, names: Vec<String>, invited: u64, started: u64| {
            let why = match started {
                _ if invited == 0 => return None,
                0 => Silence::Nobody { invited },
                _ if 2 * started * all < heard * invited => Silence::Few { invited, started },
                _ => return None,
            };
            Some(Unheard { by, names, why })
        };
        let mut silent = Vec::new();
        for breakdown in &self.by {
            let (mut names, mut invited, mut started) = (Vec::new(), all, heard);
            for row in &breakdown.rows {
                let figures = row.stages.invited.exact().zip(row.stages.started.exact());
                let Some((of_row, answered)) = figures else {
                    names.extend(row.names.iter().cloned());
                    continue;
                };
                (invited, started) = (invited - of_row, started - answered);
                silent.extend(unheard(breakdown.by, row.names.clone(), of_row, answered));
            }
            silent.extend(unheard(breakdown.by, names, invited, started));
        }
        silent
    }
}
