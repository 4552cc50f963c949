//! Phrases that are made of their parts, so that nobody has to write down each: "don't know", "won't say", "no more
//! messages".

use super::meaning::Meaning;
use super::pieces::{Piece, Thing};
use crate::domain::session::Keyword;

/// Makes one piece of the pieces that say "I don't know", "I won't say" or "don't write to me" together.
pub(super) fn joined(pieces: Vec<Piece>) -> Vec<Piece> {
    let mut joined: Vec<Piece> = Vec::with_capacity(pieces.len());
    let mut at = 0;
    while let Some(piece) = pieces.get(at) {
        let Some((meaning, last)) = phrase(&pieces, at) else {
            joined.push(piece.clone());
            at += 1;
            continue;
        };
        joined.push(Piece { thing: Thing::Word(vec![meaning]), start: piece.start, end: pieces[last].end });
        at = last + 1;
    }
    joined
}

/// What the phrase says that begins at `at`, and its last piece.
fn phrase(pieces: &[Piece], at: usize) -> Option<(Meaning, usize)> {
    let is = |at: usize, meaning: Meaning| pieces[at].means(&meaning);
    // The next piece with this meaning, politeness skipped: "hindi ko po alam".
    let next = |from: usize, meaning: Meaning| {
        let idle = |piece: &Piece| matches!(piece.thing, Thing::Word(_)) && piece.is_polite();
        let mut after = (from..pieces.len()).take_while(|at| is(*at, meaning) || idle(&pieces[*at]));
        after.find(|at| is(*at, meaning))
    };
    if is(at, Meaning::No) || is(at, Meaning::Hardly) {
        if let Some(known) = next(at + 1, Meaning::Know) {
            return Some((Meaning::DontKnow, known));
        }
        let told = next(at + 1, Meaning::Want).and_then(|want| next(want + 1, Meaning::Tell));
        if let Some(told) = told {
            return Some((Meaning::Refuse, told));
        }
    }
    if is(at, Meaning::Unwilling) {
        let from = next(at + 1, Meaning::Want).map_or(at + 1, |want| want + 1);
        if let Some(told) = next(from, Meaning::Tell) {
            return Some((Meaning::Refuse, told));
        }
    }
    if is(at, Meaning::Dont) && !is(at, Meaning::Keyword(Keyword::Stop)) {
        let mut last = next(at + 1, Meaning::Send)?;
        while let Some(sent) = next(last + 1, Meaning::Send) {
            last = sent;
        }
        return Some((Meaning::StopAlone, last));
    }
    None
}

#[cfg(test)]
mod tests {
    use super::*;

    fn said(meanings: &[&[Meaning]]) -> Vec<Vec<Meaning>> {
        let piece = |(at, meanings): (usize, &&[Meaning])| Piece {
            thing: if meanings.is_empty() { Thing::Sign(',') } else { Thing::Word(meanings.to_vec()) },
            start: at,
            end: at + 1,
        };
        let pieces = joined(meanings.iter().enumerate().map(piece).collect());
        pieces.iter().map(|piece| piece.meanings().to_vec()).collect()
    }

    #[test]
    fn a_phrase_is_made_of_its_parts_and_of_nothing_else() {
        use Meaning::{Dont, Echo, Know, No, Particle, Send, Tell, Unwilling, Want};
        let words: [(&[&[Meaning]], &[Meaning]); 9] = [
            (&[&[No], &[Particle], &[Know]], &[Meaning::DontKnow]),
            (&[&[No], &[Know, Meaning::Yes]], &[Meaning::DontKnow]),
            (&[&[No], &[Want, Echo], &[Tell]], &[Meaning::Refuse]),
            (&[&[Unwilling], &[Want], &[Tell]], &[Meaning::Refuse]),
            (&[&[Unwilling, No], &[Particle], &[Tell]], &[Meaning::Refuse]),
            (&[&[Dont], &[Send], &[Particle], &[Send]], &[Meaning::StopAlone]),
            (&[&[No], &[], &[Know]], &[No]),
            (&[&[No], &[Tell]], &[No]),
            (&[&[Dont], &[Particle]], &[Dont]),
        ];
        for (words, first) in words {
            assert_eq!(said(words)[0], first, "{words:?}");
        }
        assert_eq!(said(&[&[Dont], &[Send], &[Particle]]), [vec![Meaning::StopAlone], vec![Particle]]);
    }
}
