//! Yes or no.

use super::fold::Letter;
use super::lexicon::Meaning;
use super::pieces::{Piece, Reader, Thing};

impl Reader<'_> {
    /// Yes or no; `None` when not sure.
    pub(super) fn yes_no(&self, letters: &[Letter]) -> Option<bool> {
        let pieces = self.pieces(letters, &[]);
        let asks = pieces.iter().any(|piece| piece.thing == Thing::Sign('?'));
        let wavers = |piece: &Piece| piece.means(&Meaning::Unsure) || piece.means(&Meaning::DontKnow);
        if asks || pieces.iter().any(wavers) {
            return None;
        }
        let first = pieces.iter().position(|piece| self.verdict(letters, piece, true).is_some())?;
        if !pieces[..first].iter().all(|piece| piece.is_polite() || piece.means(&Meaning::Marker)) {
            return None;
        }
        // "dạ không", "បាទ ទេ": a polite word before the answer, which alone would be yes.
        let polite_first = pieces[first].means(&Meaning::Lead)
            && pieces[first + 1..].iter().any(|piece| self.verdict(letters, piece, false).is_some());
        let mut verdict = if polite_first { None } else { self.verdict(letters, &pieces[first], true) };
        let mut reason = false;
        for (piece, before) in pieces[first + 1..].iter().zip(&pieces[first..]) {
            // "Tidak pernah": the verb after a no.
            if piece.means(&Meaning::Echo) && before.means(&Meaning::No) {
                continue;
            }
            if let Some(said) = self.verdict(letters, piece, false) {
                if piece.means(&Meaning::Particle) && verdict.is_some() {
                    continue;
                }
                if verdict.is_some_and(|verdict| verdict != said) {
                    return None;
                }
                verdict = Some(said);
            } else if matches!(piece.thing, Thing::Sign(',' | '.' | ';' | ':' | '!' | '\n' | '(' | '-'))
                || piece.means(&Meaning::Because)
            {
                reason = true;
            } else if !reason && (!piece.is_polite() || piece.means(&Meaning::Or)) {
                return None;
            }
        }
        verdict
    }

    /// What a piece says; `1`, `2` and their letters only as the first word.
    fn verdict(&self, letters: &[Letter], piece: &Piece, first: bool) -> Option<bool> {
        let yes = piece.means(&Meaning::Yes) || piece.means(&Meaning::Echo);
        match (yes, piece.means(&Meaning::No)) {
            (true, true) => return None,
            (true, false) => return Some(true),
            (false, true) => return Some(false),
            (false, false) => {}
        }
        let place = match &piece.thing {
            Thing::Digits(digits) => digits.parse().ok(),
            Thing::Word(_) if first => piece.place().or_else(|| piece.number()),
            Thing::Word(_) | Thing::Label(_) | Thing::Sign(_) | Thing::Unknown => None,
        };
        let alone = matches!(piece.thing, Thing::Digits(_)) || letters.len() <= piece.end + 1;
        match place {
            Some(1) if first && alone => Some(true),
            Some(2) if first && alone => Some(false),
            // A second number, or one that is no option: never silently another answer.
            Some(_) | None => None,
        }
    }
}
