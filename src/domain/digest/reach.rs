//! How far people came: tallied exactly, then shown as far as it hides everybody.

use std::collections::BTreeMap;

use serde::{Deserialize, Serialize};

use super::few::{is_few, veil};
use super::{Breakdown, By, Count, Reach, Row, Silence, Stages, Unheard};
use crate::domain::Time;
use crate::domain::consultation::Consultation;

/// Rows of members by how far they came, in each breakdown. Exact, and so never shown.
#[derive(Debug, Clone, PartialEq, Eq, Default, Serialize, Deserialize)]
pub(super) struct Tally {
    by: BTreeMap<By, BTreeMap<String, Cells>>,
}

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
    /// Counts one member, who came as far as `stage` (0..=3).
    pub(super) fn add(&mut self, names: [(By, &str); 4], stage: usize, left: bool) {
        for (by, name) in names {
            let rows = self.by.entry(by).or_default();
            // Most members are in a row that is already there: its name is not copied again.
            if !rows.contains_key(name) {
                rows.insert(name.to_owned(), Cells::default());
            }
            if let Some(cells) = rows.get_mut(name) {
                cells.stage[stage.min(3)] += 1;
                cells.left += u64::from(left);
            }
        }
    }

    fn total(&self) -> Cells {
        let rows = self.by.get(&By::Channel);
        rows.into_iter()
            .flat_map(BTreeMap::values)
            .fold(Cells::default(), Cells::plus)
    }

    /// What may be shown of it, beside what was shown before.
    pub(super) fn show(&self, last: Option<&(Tally, Reach)>, at: Time, k: u64) -> Option<Reach> {
        let total = self.total();
        let then = last.map(|(tally, _)| tally.total()).unwrap_or_default();
        if is_few(total.invited() as i64, k) {
            return last.map(|(_, reach)| reach.clone());
        }
        if is_few(total.invited() as i64 - then.invited() as i64, k) {
            return last.map(|(_, reach)| Reach {
                new: None,
                ..reach.clone()
            });
        }
        let cuts = cuts(&total, &then, k);
        let leaving = ![total.left, total.invited() - total.left]
            .iter()
            .any(|n| is_few(*n as i64, k))
            && !is_few(total.left as i64 - then.left as i64, k);
        let stages = total.stages(&cuts, leaving);
        let by = [By::Country, By::Language, By::Channel, By::Group]
            .into_iter()
            .map(|by| Breakdown {
                by,
                rows: self
                    .by
                    .get(&by)
                    .map(|rows| table(rows, &cuts, leaving, k))
                    .unwrap_or_default(),
            })
            .collect();
        Some(Reach {
            at,
            total: stages,
            new: last.map(|(_, reach)| stages.less(&reach.total)),
            by,
        })
    }

    /// Languages and groups that the consultation is for, and that nobody was invited of.
    pub(super) fn not_invited(&self, consultation: &Consultation) -> Vec<Unheard> {
        let languages = consultation
            .languages
            .iter()
            .map(|l| (By::Language, l.to_string()));
        let groups = consultation.groups.iter().map(|group| (By::Group, group.clone()));
        languages
            .chain(groups)
            .filter(|(by, name)| !self.by.get(by).is_some_and(|rows| rows.contains_key(name)))
            .map(|(by, name)| Unheard {
                by,
                names: vec![name],
                why: Silence::NotInvited,
            })
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
        Cells {
            stage: std::array::from_fn(|i| self.stage[i] + other.stage[i]),
            left: self.left + other.left,
        }
    }

    /// The stages between the cuts.
    fn parts(&self, cuts: &[usize]) -> Vec<u64> {
        let starts = std::iter::once(0).chain(cuts.iter().copied());
        let ends = cuts.iter().copied().chain(std::iter::once(4));
        starts
            .zip(ends)
            .map(|(start, end)| self.stage[start..end].iter().sum())
            .collect()
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
            left: if leaving {
                Count::Exact(self.left)
            } else {
                Count::Hidden
            },
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

fn table(rows: &BTreeMap<String, Cells>, cuts: &[usize], leaving: bool, k: u64) -> Vec<Row> {
    let (names, rows): (Vec<Vec<String>>, Vec<Cells>) = put_together(rows, k).into_iter().unzip();
    let (cuts, hidden) = most_telling(&rows, cuts, k);
    let left: Vec<Vec<u64>> = rows
        .iter()
        .map(|cells| vec![cells.left, cells.invited() - cells.left])
        .collect();
    let hidden_left = if leaving {
        veil(&left, k)
    } else {
        vec![true; left.len()]
    };
    names
        .into_iter()
        .zip(rows)
        .zip(hidden.iter().zip(&hidden_left))
        .map(|((names, cells), (hidden, left))| Row {
            names,
            stages: cells.stages(if *hidden { &[] } else { &cuts }, !left),
        })
        .collect()
}

/// Of the cuts that can be made in everybody, those with which the rows of a table show the most figures, and which
/// rows do not show them. A stage that is rare everywhere would else hide every row.
fn most_telling(rows: &[Cells], cuts: &[usize], k: u64) -> (Vec<usize>, Vec<bool>) {
    let choices = (0..1usize << cuts.len()).map(|chosen| {
        let cuts: Vec<usize> = cuts
            .iter()
            .enumerate()
            .filter(|(at, _)| chosen >> at & 1 == 1)
            .map(|(_, cut)| *cut)
            .collect();
        let parts: Vec<Vec<u64>> = rows.iter().map(|cells| cells.parts(&cuts)).collect();
        let hidden = veil(&parts, k);
        (cuts, hidden)
    });
    choices
        .max_by_key(|(cuts, hidden)| hidden.iter().filter(|hidden| !**hidden).count() * cuts.len())
        .unwrap_or_else(|| (Vec::new(), vec![true; rows.len()]))
}

/// Rows of fewer than `k` invited become one, with the smallest of the others if they need its cover.
fn put_together(rows: &BTreeMap<String, Cells>, k: u64) -> Vec<(Vec<String>, Cells)> {
    let (mut few, mut enough): (Vec<_>, Vec<_>) = rows
        .iter()
        .partition(|(_, cells)| is_few(cells.invited() as i64, k));
    while is_few(
        few.iter().map(|(_, cells)| cells.invited()).sum::<u64>() as i64,
        k,
    ) {
        let smallest = (0..enough.len()).min_by_key(|at| enough[*at].1.invited());
        match smallest {
            Some(at) => few.push(enough.remove(at)),
            None => break,
        }
    }
    few.sort_unstable_by_key(|(name, _)| *name);
    let mut together: Vec<_> = enough
        .into_iter()
        .map(|(name, cells)| (vec![name.clone()], *cells))
        .collect();
    if !few.is_empty() {
        let cells = few
            .iter()
            .fold(Cells::default(), |sum, (_, cells)| sum.plus(cells));
        together.push((few.into_iter().map(|(name, _)| name.clone()).collect(), cells));
    }
    together
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
    /// The rows that were not heard, by what this shows of them.
    pub(super) fn silent(&self) -> Vec<Unheard> {
        let (Some(all), Some(heard)) = (self.total.invited.exact(), self.total.started.exact()) else {
            return Vec::new();
        };
        let silence = |stages: &Stages| match (stages.invited.exact()?, stages.started.exact()?) {
            (0, _) => None,
            (invited, 0) => Some(Silence::Nobody { invited }),
            (invited, started) => {
                let half_of_all = 2 * started * all < heard * invited;
                half_of_all.then_some(Silence::Few { invited, started })
            }
        };
        let rows = self
            .by
            .iter()
            .flat_map(|breakdown| breakdown.rows.iter().map(|row| (breakdown.by, row)));
        rows.filter_map(|(by, row)| {
            silence(&row.stages).map(|why| Unheard {
                by,
                names: row.names.clone(),
                why,
            })
        })
        .collect()
    }
}
