//! An option that says no: by the "no" that begins its label, and by what follows that.

use super::fold::{Edge, Letter, edge, is_unspaced};
use super::guess::{beginning, occurs, only, same_word, slip, split, those, trimmed};
use super::meaning::Meaning;
use super::pieces::{Label, Piece, Reader, Thing};

/// The longest word for no, with a verb, that is looked for at the head of a label.
const LONGEST_NO: usize = 14;

/// A shorter "no" begins words that are another: "no" and "not".
const LEAST_LETTERS_OF_A_NO: usize = 4;

impl Reader<'_> {
    /// What a reply that begins with a no says: `Some(None)` where several options may be meant, or none; `None` where
    /// it is no such reply.
    pub(super) fn negation(
        &self,
        letters: &[Letter],
        pieces: &[Piece],
        labels: &[Label],
    ) -> Option<Option<usize>> {
        let core: Vec<&Piece> = pieces.iter().filter(|piece| !piece.is_polite()).collect();
        let says_no = |piece: &Piece| piece.means(&Meaning::No) || piece.means(&Meaning::Nothing);
        let (first, rest) = core.split_first()?;
        let answers = |piece: &&Piece| {
            matches!(piece.thing, Thing::Digits(_))
                || piece.means(&Meaning::And)
                || piece.means(&Meaning::Because)
        };
        // Filipino "d" is also the fourth letter.
        let letter = rest.is_empty() && first.letter().is_some_and(|n| n as usize <= labels.len());
        if !says_no(first) || letter || rest.iter().any(answers) {
            return None;
        }
        let typed = trimmed(letters, &core);
        let adds_nothing = |piece: &&Piece| {
            says_no(piece) || [Meaning::Echo, Meaning::Very].iter().any(|meaning| piece.means(meaning))
        };
        if rest.iter().all(adds_nothing) {
            return Some(self.bare_no(typed, labels));
        }
        let no_more = self.after_no(typed, labels);
        no_more.map(Some)
    }

    /// The option that a "no" with nothing else means: the one label that begins with this word, or that says no in
    /// another, and nothing else.
    fn bare_no(&self, typed: &[Letter], labels: &[Label]) -> Option<usize> {
        let begins = |typed: &[Letter]| {
            those(labels, |label| {
                occurs(typed, &label.letters, 0, Edge::Clean) || self.begins_inflected(typed, &label.letters)
            })
        };
        let so = begins(typed);
        if !so.is_empty() {
            return only(so);
        }
        if let Some(option) = self.after_no(typed, labels) {
            return Some(option);
        }
        // "No fish" is no "No problem".
        let bare = |end: &usize| {
            let rest = self.pieces(&typed[*end..], &[]);
            let adds_nothing =
                |m: &Meaning| matches!(m, Meaning::No | Meaning::Nothing | Meaning::Echo | Meaning::Very);
            rest.iter().all(|piece| piece.is_polite() || piece.meanings().iter().any(adds_nothing))
        };
        let heads = self.no_ends(typed).into_iter().rev().filter(bare).map(|end| begins(&typed[..end]));
        if let Some(head) = heads.into_iter().find(|head| !head.is_empty()) {
            return only(head);
        }
        let says_no = |m: &Meaning| matches!(m, Meaning::No | Meaning::Nothing | Meaning::Echo);
        let only_no = |label: &Label| {
            let parts = self.pieces(&label.letters, &[]);
            parts.iter().all(|part| part.meanings().iter().any(says_no))
        };
        let simple = |label: &Label| self.no_ends(&label.letters) == [label.letters.len()];
        let negated = |label: &Label| !self.no_ends(&label.letters).is_empty();
        only(those(labels, simple))
            .or_else(|| only(those(labels, negated)).and_then(|_| only(those(labels, only_no))))
            // Portuguese "discordo" is "não concordo".
            .or_else(|| self.same_thing(typed, labels))
    }

    /// Whether "not very" stands before a label: the reply may be another, which says no to it or lies between.
    pub(super) fn hardly(&self, pieces: &[Piece], labels: &[Label]) -> bool {
        let core: Vec<&Piece> =
            pieces.iter().filter(|piece| !piece.is_polite() || is_hardly(piece)).collect();
        let weakened = |before: &[&Piece]| match before {
            [.., last] if is_hardly(last) => true,
            [.., no, very] => no.means(&Meaning::No) && very.means(&Meaning::Very),
            [] | [_] => false,
        };
        (1..core.len()).any(|at| match core[at].thing {
            Thing::Label(named) => {
                weakened(&core[..at])
                    && !labels.iter().any(|label| label.option == named && self.says_no(label))
            }
            Thing::Word(_) | Thing::Digits(_) | Thing::Sign(_) | Thing::Unknown => false,
        })
    }

    /// Whether a label begins with a no that is this one and an ending: Filipino "walang" for "wala".
    fn begins_inflected(&self, typed: &[Letter], label: &[Letter]) -> bool {
        let Some(word) = split(label).next().filter(|_| occurs(typed, label, 0, Edge::Inside)) else {
            return false;
        };
        let ending = word.get(typed.len()..).unwrap_or_default();
        let known = self.lexicon.spelling(self.language).is_some_and(|spelling| spelling.is_ending(ending));
        known || (typed.len() >= LEAST_LETTERS_OF_A_NO && self.no_ends(label).contains(&word.len()))
    }

    /// The one label that begins with any word for no and goes on as the reply does behind its own: "gk ada masalah"
    /// for "Tidak ada masalah".
    fn after_no(&self, typed: &[Letter], labels: &[Label]) -> Option<usize> {
        let rests = |letters: &[Letter]| -> Vec<Vec<Letter>> {
            let rest = |end: &usize| letters[*end..].iter().skip_while(|l| l.base == ' ').copied().collect();
            self.no_ends(letters).iter().map(rest).collect()
        };
        let of_labels: Vec<Label> = labels
            .iter()
            .flat_map(|label| {
                rests(&label.letters).into_iter().map(|letters| Label { option: label.option, letters })
            })
            .filter(|label| !label.letters.is_empty())
            .collect();
        let found = rests(typed).into_iter().filter(|rest| !rest.is_empty()).filter_map(|rest| {
            beginning(&rest, &of_labels)
                .or_else(|| slip(&rest, &of_labels))
                .or_else(|| self.same_words(&rest, &of_labels))
        });
        only(found.collect())
    }

    /// The one label that has every word that was typed, politeness aside.
    fn same_words(&self, typed: &[Letter], labels: &[Label]) -> Option<usize> {
        let polite = |word: &&[Letter]| self.pieces(word, &[]).iter().all(Piece::is_polite);
        let words: Vec<&[Letter]> = split(typed).filter(|word| !polite(word)).collect();
        let has_all =
            |label: &Label| words.iter().all(|word| split(&label.letters).any(|part| same_word(word, part)));
        if words.is_empty() || words.iter().any(|word| is_unspaced(word[0].base)) {
            return None;
        }
        only(those(labels, has_all))
    }

    /// Where the words for no end that these letters begin with, the shortest first: `tidak`, `tidak ada`.
    pub(super) fn no_ends(&self, letters: &[Letter]) -> Vec<usize> {
        let longest = letters.len().min(LONGEST_NO);
        let is_no = |end: &usize| {
            let found = self.lexicon.find(&letters[..*end], 0, self.language, &self.near);
            edge(letters, *end) == Edge::Clean
                && found.is_some_and(|found| {
                    found.end == *end
                        && (found.meanings.contains(&Meaning::No)
                            || found.meanings.contains(&Meaning::Nothing))
                })
        };
        (1..=longest).filter(is_no).collect()
    }
}

fn is_hardly(piece: &Piece) -> bool {
    piece.means(&Meaning::Hardly)
}
