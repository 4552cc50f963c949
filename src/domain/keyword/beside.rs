//! An option with more beside it: what a number in words is a part of, and a reason behind a comma.

use std::borrow::Borrow;

use super::fold::{Edge, Letter};
use super::guess::{beginning, holds, occurs, only, slip, split, those};
use super::meaning::Meaning;
use super::option::{exact_label, said};
use super::pieces::{Label, Piece, Reader, Thing};
use super::spelling::spelt;
use super::told::Way;

/// Fewer words behind a comma may be another answer.
const LEAST_WORDS_BEHIND_A_COMMA: usize = 2;

impl Reader<'_> {
    /// The one label that begins with a number in words, or with "all", or is a slip away from what was typed with one:
    /// Portuguese "quarta" is Wednesday where "Quarta-feira" stands, Vietnamese "cả hai" is "Cả hai vợ chồng". `Some(None)`
    /// where it may be the number of another option: Burmese `ငါး` is five, and a fish.
    pub(super) fn counted_in_label(
        &self,
        letters: &[Letter],
        pieces: &[Piece],
        labels: &[Label],
    ) -> Option<Option<usize>> {
        let counts = |piece: &Piece| {
            let number = piece.number().or(piece.place()).is_some() && piece.letter().is_none();
            let several = piece.means(&Meaning::All) || piece.means(&Meaning::Except);
            (number || several) && !piece.means(&Meaning::No)
        };
        let odd = |piece: &Piece| {
            matches!(piece.thing, Thing::Digits(_) | Thing::Label(_) | Thing::Sign('?' | '/' | '-' | '~'))
        };
        if !pieces.iter().any(counts) || pieces.iter().any(odd) {
            return None;
        }
        let several = |said: &[Letter]| split(said).nth(1).is_some();
        let core: Vec<&Piece> = pieces.iter().filter(|piece| !piece.is_polite()).collect();
        let option = said(letters, pieces).into_iter().find_map(|said| {
            let begun = only(those(labels, |label| occurs(said, &label.letters, 0, Edge::Clean)));
            let slipped = || several(said).then(|| slip(said, labels)).flatten();
            // Thai `สองแถว` is the bus `รถสองแถว`: no number alone.
            let inside = || only(those(labels, |label| core.len() > 1 && holds(said, &label.letters)));
            begun.or_else(inside).or_else(slipped).filter(|option| self.agrees(said, *option, labels))
        })?;
        let number = if let [one] = core[..] { one.number() } else { None };
        let other = |label: &Label| label.option != option && number == u32::try_from(label.option + 1).ok();
        Some((!labels.iter().any(other)).then_some(option))
    }

    /// Whether a reply is unsure: "some days more, some days less", "maybe late". "Sometimes" may be an option, and "it
    /// seems less" is less.
    pub(super) fn wavers(&self, letters: &[Letter], told: &[Piece], labels: &[Label]) -> bool {
        let is_unsure = |piece: &Piece| piece.means(&Meaning::Unsure);
        match told.iter().filter(|piece| is_unsure(piece)).count() {
            0 => return false,
            1 => {}
            _ => return true,
        }
        let compares =
            |piece: &Piece| [Meaning::Less, Meaning::Same, Meaning::More].iter().any(|m| piece.means(m));
        let offered = |label: &Label| self.pieces(&label.letters, &[]).iter().any(is_unsure);
        let named = |said: &[Letter]| {
            let option = beginning(said, labels).or_else(|| slip(said, labels));
            option.or_else(|| self.same_noun(said, labels)).is_some()
        };
        !labels.iter().any(offered)
            && !self.pieces(letters, &[]).iter().any(compares)
            && !said(letters, told).into_iter().any(named)
    }

    /// The one option that is called by another name, where neither a number nor a label was typed.
    pub(super) fn called(&self, letters: &[Letter], labels: &[Label]) -> Option<usize> {
        let plain = |piece: &Piece| matches!(piece.thing, Thing::Digits(_) | Thing::Label(_));
        if self.pieces(letters, labels).iter().any(plain) {
            return None;
        }
        self.told_so(Way::Called, letters, labels)
    }

    /// The one label that is the whole reply as the language shortens its words: Vietnamese "tam dc" for "Tạm được".
    pub(super) fn shortened(&self, letters: &[Letter], pieces: &[Piece], labels: &[Label]) -> Option<usize> {
        let spelling = self.lexicon.spelling(self.language).filter(|spelling| spelling.has_alike())?;
        let bases = |letters: &[Letter]| -> Vec<char> {
            spelt(letters, Some(spelling)).iter().map(|letter| letter.base).collect()
        };
        said(letters, pieces)
            .into_iter()
            .map(bases)
            .find_map(|typed| only(those(labels, |label| bases(&label.letters) == typed)))
    }

    /// The one label that was said whole before a comma, where what follows is a reason that names no other option:
    /// "cash, we have no account".
    pub(super) fn before_comma(&self, letters: &[Letter], labels: &[Label]) -> Option<usize> {
        let pieces = self.pieces(letters, labels);
        let ends = |piece: &Piece| matches!(piece.thing, Thing::Sign(',' | '.' | ';' | ':' | '\n' | '('));
        let at = pieces.iter().position(ends)?;
        let option = only(exact_label(&pieces[..at]))?;
        let rest = &pieces[at + 1..];
        // "Cash, we have no account" names no bank.
        let denied = |at: usize| at > 0 && rest[at - 1].means(&Meaning::No);
        let names_another = |piece: &Piece| {
            let mut guessed =
                split(&letters[piece.start..piece.end]).filter_map(|word| self.guess(word, labels));
            guessed.any(|other| other != option)
        };
        let contrary = |(at, piece): (usize, &Piece)| match &piece.thing {
            Thing::Label(other) => *other != option,
            Thing::Digits(_) => !is_counted(rest, at),
            Thing::Sign(sign) => matches!(sign, '?' | '/' | '%'),
            Thing::Word(meanings) => {
                meanings.iter().any(takes_back) || (!piece.is_polite() && !denied(at) && names_another(piece))
            }
            Thing::Unknown => !denied(at) && names_another(piece),
        };
        let words: usize = rest.iter().map(|piece| piece.words(letters)).sum();
        let tells = words >= LEAST_WORDS_BEHIND_A_COMMA && rest.iter().any(Piece::is_unknown);
        let sure = tells && !rest.iter().enumerate().any(contrary);
        (sure && !self.tells_of_another(letters, option, labels)).then_some(option)
    }
}

/// Whether the number here is one of something: "2 weeks", "3 juta", "class 1".
pub(super) fn is_counted(pieces: &[impl Borrow<Piece>], at: usize) -> bool {
    let amount = |m: &Meaning| matches!(m, Meaning::Unit(_) | Meaning::Times(_) | Meaning::Clock);
    let number = |piece: &Piece| piece.number().is_some() || matches!(piece.thing, Thing::Digits(_));
    let named = at.checked_sub(1).is_some_and(|before| pieces[before].borrow().means(&Meaning::Clock));
    let counts = |next: &Piece| next.meanings().iter().any(amount);
    number(pieces[at].borrow()) && (named || pieces.get(at + 1).is_some_and(|next| counts(next.borrow())))
}

/// Whether a word behind an answer may take it back.
fn takes_back(meaning: &Meaning) -> bool {
    matches!(
        meaning,
        Meaning::Or
            | Meaning::And
            | Meaning::All
            | Meaning::Except
            | Meaning::Unsure
            | Meaning::DontKnow
            | Meaning::Refuse
            | Meaning::Asks
            | Meaning::Skip
            | Meaning::StopAlone
            | Meaning::Keyword(_)
            | Meaning::Less
            | Meaning::Same
            | Meaning::More
            | Meaning::Ordinal(_)
    )
}
