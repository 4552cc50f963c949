//! Which option was meant by words that are not its label: the same in other words, a part of it, a slip.

use std::collections::BTreeSet;

use super::fold::{Edge, Letter, edge, is_unspaced};
use super::lexicon::Meaning;
use super::pieces::{Label, Piece, Reader, Thing};

impl Reader<'_> {
    /// The one option that says the same as the reply in other words: no, don't know, less, the same, more.
    pub(super) fn sense(&self, letters: &[Letter], pieces: &[Piece], labels: &[Label]) -> Option<usize> {
        const SENSES: [Meaning; 8] = [
            Meaning::DontKnow,
            Meaning::Refuse,
            Meaning::Unsure,
            Meaning::Less,
            Meaning::Same,
            Meaning::More,
            Meaning::Yes,
            Meaning::No,
        ];
        let senses = |pieces: &[Piece]| -> Vec<Meaning> {
            SENSES.into_iter().filter(|sense| pieces.iter().any(|piece| piece.means(sense))).collect()
        };
        // Thai `ครับ` is yes only where nothing else is said.
        let plain: Vec<Piece> = pieces.iter().filter(|piece| !piece.is_polite()).cloned().collect();
        let said = senses(if plain.is_empty() { pieces } else { &plain });
        let [sense] = said.as_slice() else { return None };
        let unknown: usize = pieces.iter().filter(|piece| piece.is_unknown()).map(|p| p.words(letters)).sum();
        let bare = matches!(sense, Meaning::Yes | Meaning::No);
        if unknown > 2
            || (bare && unknown > 0)
            || pieces.iter().any(|p| matches!(p.thing, Thing::Digits(_) | Thing::Label(_)))
        {
            return None;
        }
        let options: BTreeSet<usize> = labels
            .iter()
            .filter(|label| {
                // "No" is a label, "not agreed" is another thing.
                let one_word = !label.letters.iter().any(|letter| letter.base == ' ');
                senses(&self.pieces(&label.letters, &[])).contains(sense) && (!bare || one_word)
            })
            .map(|label| label.option)
            .collect();
        only(options)
    }

    /// The one label that begins so, has such words inside, or differs by a slip of the finger.
    pub(super) fn guess(&self, typed: &[Letter], labels: &[Label]) -> Option<usize> {
        if typed.len() < 2 {
            return None;
        }
        // Two Latin letters begin too much, unless they are a whole word.
        let short = typed.len() < 3 && !is_unspaced(typed[0].base);
        let ending = if short { Edge::Clean } else { Edge::Inside };
        let begins = labels.iter().filter(|label| occurs(typed, &label.letters, 0, ending));
        if let Some(option) = only(begins.map(|label| label.option).collect()) {
            return Some(option);
        }
        // A whole word inside a label, or the beginning of one that is long enough to mean it.
        let ending = if typed.len() < 4 { Edge::Clean } else { Edge::Inside };
        let inside =
            |label: &Label| (1..label.letters.len()).any(|at| occurs(typed, &label.letters, at, ending));
        let holds = labels.iter().filter(|label| inside(label));
        if let Some(option) = only(holds.map(|label| label.option).collect()) {
            return Some(option);
        }
        slip(typed, labels)
    }
}

/// Whether `typed` stands in a label at `at`, ending at an edge no worse than `ending`.
fn occurs(typed: &[Letter], label: &[Letter], at: usize, ending: Edge) -> bool {
    let end = at + typed.len();
    let Some(part) = label.get(at..end) else {
        return false;
    };
    let equal = part.iter().zip(typed).all(|(a, b)| a.base == b.base && b.marks & !a.marks == 0);
    equal && edge(label, at) == Edge::Clean && (ending == Edge::Inside || edge(label, end) == Edge::Clean)
}

/// The label that is few slips away, while every other is clearly further.
fn slip(typed: &[Letter], labels: &[Label]) -> Option<usize> {
    let plain = |letters: &[Letter]| letters.iter().map(|letter| letter.base).collect::<Vec<char>>();
    let typed = plain(typed);
    let allowed = match typed.len() {
        0..=3 => return None,
        4..=7 => 1,
        8..=13 => 2,
        _ => 3,
    };
    // Beyond three slips nothing is accepted, so a very long text need not be compared at all.
    let distance = |label: &Label| {
        let letters = plain(&label.letters);
        if letters.len().abs_diff(typed.len()) > 5 {
            usize::MAX
        } else {
            strsim::generic_damerau_levenshtein(&letters, &typed)
        }
    };
    let mut distances: Vec<(usize, usize)> =
        labels.iter().map(|label| (distance(label), label.option)).collect();
    distances.sort_unstable();
    let (best, option) = *distances.first()?;
    let next = distances.iter().find(|(_, other)| *other != option).map_or(usize::MAX, |(d, _)| *d);
    (best <= allowed && next >= best.saturating_add(2)).then_some(option)
}

/// The one option, if there is exactly one.
pub(super) fn only(options: BTreeSet<usize>) -> Option<usize> {
    if options.len() == 1 { options.first().copied() } else { None }
}
