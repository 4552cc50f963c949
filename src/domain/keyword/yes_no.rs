//! Yes or no.

use super::fold::{Letter, is_unspaced};
use super::guess::trimmed;
use super::meaning::Meaning;
use super::pieces::{Piece, Reader, Thing};
use crate::domain::contact::Language;

/// How many words we do not know must follow a yes or no to be a reason, where no sign and no "because" says so: "no
/// problem" is neither.
const LEAST_WORDS_OF_A_REASON: usize = 3;

/// How many words we do not know may follow "not yet": "wala pa kaming natatanggap", we have not received any yet.
const MOST_WORDS_AFTER_NEVER: usize = 2;

/// What follows a yes or no.
#[derive(Debug, Default)]
struct Reason {
    begun: bool,
    because: bool,
    words: usize,
    /// Words before anything that begins a reason.
    loose: usize,
}

impl Reader<'_> {
    /// Yes or no; `None` when not sure.
    pub(super) fn yes_no(&self, letters: &[Letter]) -> Option<bool> {
        let mut pieces = self.pieces(letters, &[]);
        // "Yes sir 100%" is a yes that is sure.
        let sure = |two: &[Piece]| {
            two[0].thing == Thing::Digits("100".to_owned()) && two[1].thing == Thing::Sign('%')
        };
        if let Some(at) = pieces.windows(2).position(sure).filter(|at| *at > 0) {
            pieces.drain(at..at + 2);
        }
        // "Definitely not": a yes only where nothing else is said.
        let strengthens = |piece: &Piece| piece.means(&Meaning::Very);
        if pieces.iter().any(|piece| verdict_of(piece).is_some() && !strengthens(piece)) {
            // "Yes, but not much": behind a reason nothing is made stronger.
            let because = pieces.iter().position(|piece| piece.means(&Meaning::Because));
            let reason = because.map_or(letters.len(), |at| pieces[at].start);
            pieces.retain(|piece| !strengthens(piece) || piece.start > reason);
        }
        // Indonesian "no 1": number one. In English "no" is no first of all.
        let numbers = |two: &[Piece]| {
            let digits = matches!(two[1].thing, Thing::Digits(_));
            digits && two[0].means(&Meaning::Marker) && two[0].means(&Meaning::No)
        };
        if self.language != Language::ENGLISH
            && let Some(at) = pieces.windows(2).position(numbers)
        {
            pieces.remove(at);
        }
        self.verdict(letters, &pieces).or_else(|| self.slip_of_a_verdict(letters, &pieces))
    }

    fn verdict(&self, letters: &[Letter], pieces: &[Piece]) -> Option<bool> {
        let asks = |piece: &Piece| piece.thing == Thing::Sign('?') || piece.means(&Meaning::Asks);
        let wavers = |piece: &Piece| {
            [Meaning::Unsure, Meaning::DontKnow, Meaning::Refuse].iter().any(|m| piece.means(m))
        };
        let first = (0..pieces.len()).find(|at| first_verdict(pieces, *at).is_some())?;
        // "Yes, but they seldom pay in time": what is seldom is not the yes.
        let because = pieces.iter().position(|piece| piece.means(&Meaning::Because));
        let because = because.filter(|at| *at > first).unwrap_or(pieces.len());
        let others = pieces[because..].iter().skip(1).filter(|piece| !wavers(piece) && !piece.is_polite());
        let told = others.map(|piece| piece.words(letters)).sum::<usize>();
        let answered = if told >= 2 { &pieces[..because] } else { pieces };
        if pieces.iter().any(asks) || answered.iter().any(wavers) {
            return None;
        }
        if !pieces[..first].iter().all(|piece| piece.is_polite() || piece.means(&Meaning::Marker)) {
            return None;
        }
        // "dạ không", "បាទ ទេ": a polite word before the answer, which alone would be yes.
        let polite_first = pieces[first].means(&Meaning::Lead)
            && pieces[first + 1..because].iter().any(|piece| verdict_of(piece).is_some());
        let mut verdict = if polite_first { None } else { first_verdict(pieces, first) };
        if contradicts(&pieces[first], &pieces[first + 1..], verdict) {
            return None;
        }
        let mut reason = Reason::default();
        for (at, (piece, before)) in (first + 1..).zip(pieces[first + 1..].iter().zip(&pieces[first..])) {
            // "Tidak pernah": the verb after a no.
            if piece.means(&Meaning::Echo) && before.means(&Meaning::No) {
                continue;
            }
            // "Ya, saya ada kartu": the verb of the yes, with its object.
            if piece.means(&Meaning::Echo) && verdict == Some(true) && verdict_of(piece) == verdict {
                reason.begun = true;
            }
            // "No 2", "yes 1": the answer, and its number.
            if at == first + 1 && agrees_with(piece, verdict) {
                continue;
            }
            if let Some(said) = verdict_of(piece) {
                // Indonesian "2 ya": the no of its number, or yes? Thai ค่ะ is politeness there.
                let numbered = matches!(pieces[first].thing, Thing::Digits(_))
                    && verdict != Some(said)
                    && !(is_unspaced(letters[piece.start].base) && piece.means(&Meaning::Particle));
                if piece.is_polite() && verdict.is_some() && !numbered {
                    continue;
                }
                // "Yes, they have no money": a no inside the reason, and not its first or last word.
                let inside = reason.because || (reason.begun && reason.words >= 2);
                // "Não, tenho medo": the verb of a reason, with its object.
                let verb = reason.begun
                    && piece.means(&Meaning::Echo)
                    && !piece.means(&Meaning::Yes)
                    && pieces.get(at + 1).is_some_and(Piece::is_unknown);
                let follows = pieces[at + 1..].iter().any(|piece| !piece.is_polite());
                if verdict.is_some_and(|verdict| verdict != said) && !((inside || verb) && follows) {
                    return None;
                }
                // "ไม่ค่ะ ไม่มีเงิน": said again behind a space, it begins the reason.
                let spaced = is_unspaced(letters[piece.start].base) && before.end < piece.start;
                reason.begun |= verdict.is_some() && spaced;
                verdict = verdict.or(Some(said));
                continue;
            }
            // "เคย 2 ครั้ง", "yes 2 times": how often, and how many.
            if verdict == Some(true) && of_a_count(piece) && pieces[first + 1..].iter().any(is_unit) {
                continue;
            }
            // 第2个: a number is wrapped in words that count.
            if piece.means(&Meaning::Marker) && matches!(pieces[first].thing, Thing::Digits(_)) {
                continue;
            }
            // Where nothing is written between words, a space is a comma.
            let space =
                is_unspaced(letters[piece.start].base) && before.end < piece.start && piece.is_unknown();
            if matches!(piece.thing, Thing::Sign(',' | '.' | ';' | ':' | '!' | '\n' | '(' | '-'))
                || piece.means(&Meaning::Because)
                || space
            {
                reason.begun = true;
                reason.because |= piece.means(&Meaning::Because);
            } else if !reason.begun && (!piece.is_polite() || piece.means(&Meaning::Or)) {
                if !piece.is_unknown() && !piece.means(&Meaning::Lead) {
                    return None;
                }
                reason.loose += piece.words(letters);
            }
            reason.words += piece.words(letters);
        }
        // "Yes my brother works there": a reason with nothing before it, where we would know a question.
        let told = reason.loose == 0
            || (reason.loose <= MOST_WORDS_AFTER_NEVER && pieces[first].means(&Meaning::Never))
            || (reason.loose >= LEAST_WORDS_OF_A_REASON
                && self.lexicon.knows_questions(self.language)
                && !is_unspaced(letters[pieces[first].start].base));
        verdict.filter(|_| told)
    }

    /// What one word says that is a slip away from a yes or a no, and from no other word we know. Where nothing is
    /// written between words, a part of it may be known.
    fn slip_of_a_verdict(&self, letters: &[Letter], pieces: &[Piece]) -> Option<bool> {
        let core: Vec<&Piece> = pieces.iter().filter(|piece| !piece.is_polite()).collect();
        let asks = pieces.iter().any(|piece| piece.thing == Thing::Sign('?'));
        let glued = core.windows(2).all(|pair| pair[0].end == pair[1].start);
        if !core.iter().any(|piece| piece.is_unknown()) || !glued || asks {
            return None;
        }
        let near = self.lexicon.slips(trimmed(letters, &core), self.language, &self.near);
        let all = |meanings: &[Meaning]| !near.is_empty() && near.iter().all(|m| meanings.contains(m));
        let yes = match (all(&[Meaning::Yes]), all(&[Meaning::No, Meaning::Nothing])) {
            (true, _) => true,
            (_, true) => false,
            (false, false) => return None,
        };
        core.iter().all(|piece| piece.is_unknown() || verdict_of(piece) == Some(yes)).then_some(yes)
    }
}

/// What a word says; nothing where it may be a command as well: Vietnamese `dung` is "stop" and "right".
fn verdict_of(piece: &Piece) -> Option<bool> {
    if piece.meanings().iter().any(|m| matches!(m, Meaning::Keyword(_) | Meaning::StopAlone)) {
        return None;
    }
    let yes = piece.means(&Meaning::Yes) || piece.means(&Meaning::Echo);
    match (yes, piece.means(&Meaning::No)) {
        (true, false) => Some(true),
        (false, true) => Some(false),
        (true, true) | (false, false) => None,
    }
}

fn is_unit(piece: &Piece) -> bool {
    piece.meanings().iter().any(|m| matches!(m, Meaning::Unit(_)))
}

fn of_a_count(piece: &Piece) -> bool {
    matches!(piece.thing, Thing::Digits(_)) || piece.number().or(piece.times()).is_some() || is_unit(piece)
}

/// Whether a number after the answer may be another answer: after a number the very next, after a word the only other.
fn contradicts(first: &Piece, after: &[Piece], verdict: Option<bool>) -> bool {
    let mut said = after.iter().filter(|piece| !piece.is_polite() && !piece.means(&Meaning::Marker));
    let (next, more) = (said.next(), said.next());
    let Some(next) = next.filter(|piece| matches!(piece.thing, Thing::Digits(_))) else {
        return false;
    };
    matches!(first.thing, Thing::Digits(_)) || (more.is_none() && !agrees_with(next, verdict))
}

/// Whether digits are the number of this answer.
fn agrees_with(piece: &Piece, verdict: Option<bool>) -> bool {
    let number = verdict.map(|yes| if yes { "1" } else { "2" });
    matches!(&piece.thing, Thing::Digits(digits) if Some(digits.as_str()) == number)
}

/// What the first word says: `1` and `2` too, and their letters, ordinals and number words where only politeness is
/// beside them. A second number, or one that is no option, is never silently another answer.
fn first_verdict(pieces: &[Piece], at: usize) -> Option<bool> {
    let piece = &pieces[at];
    if piece.means(&Meaning::Yes) || piece.means(&Meaning::Echo) || piece.means(&Meaning::No) {
        return verdict_of(piece);
    }
    // 二、否: the number and the word for it.
    let agrees = |piece: &Piece| match (pieces[at].place().or_else(|| pieces[at].number()), verdict_of(piece))
    {
        (Some(1), Some(yes)) => yes,
        (Some(2), Some(yes)) => !yes,
        (Some(_) | None, _) => false,
    };
    let beside = |(other, piece): (usize, &Piece)| {
        other == at || piece.is_polite() || piece.means(&Meaning::Marker) || agrees(piece)
    };
    let place = match &piece.thing {
        Thing::Digits(digits) => digits.parse().ok(),
        Thing::Word(_) if pieces.iter().enumerate().all(beside) => piece.place().or_else(|| piece.number()),
        Thing::Word(_) | Thing::Label(_) | Thing::Sign(_) | Thing::Unknown => None,
    };
    match place {
        Some(1) => Some(true),
        Some(2) => Some(false),
        Some(_) | None => None,
    }
}
