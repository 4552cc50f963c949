//! An option by its number, its ordinal or its letter.

use super::fold::Letter;
use super::guess::trimmed;
use super::meaning::Meaning;
use super::pieces::{Label, Piece, Reader, Thing};

impl Reader<'_> {
    /// The option a number, ordinal or letter stands for: `Some(None)` for a number that is no option, `None` for a
    /// piece that is no number.
    pub(super) fn place(
        &self,
        letters: &[Letter],
        pieces: &[Piece],
        piece: &Piece,
        options: usize,
    ) -> Option<Option<usize>> {
        if let Thing::Digits(digits) = &piece.thing {
            let laughs = self.is_laughter(letters, piece);
            return Some(digits.parse().ok().filter(|_| !laughs).and_then(|n| within(n, options)));
        }
        let letter = piece.letter();
        if let Some(letter) = letter.filter(|n| *n as usize <= options) {
            let others = pieces.iter().all(|p| {
                p.is_polite()
                    || matches!(p.thing, Thing::Label(_))
                    || p.meanings().iter().any(|m| {
                        matches!(m, Meaning::Letter(_) | Meaning::And | Meaning::Marker | Meaning::Particle)
                    })
            });
            return others.then(|| within(letter, options));
        }
        if piece.means(&Meaning::Last) {
            return Some(options.checked_sub(1));
        }
        if let Some(place) = piece.place().filter(|_| letter.is_none()) {
            return Some(within(place, options));
        }
        let at = pieces.iter().position(|other| other == piece)?;
        let number = self.numbers(&pieces[at..]).into_iter().next().filter(|found| found.from == 0)?;
        let whole = number.value.filter(|value| value.fract() == 0.0 && *value >= 0.0 && *value < 1_000.0);
        Some(whole.and_then(|value| within(value as u32, options)))
    }

    /// A number with what follows it: its own label, a reason, nothing; not another option.
    pub(super) fn place_and_rest(
        &self,
        letters: &[Letter],
        pieces: &[Piece],
        first: &Piece,
        place: usize,
        labels: &[Label],
        options: usize,
    ) -> Option<usize> {
        let mut at = pieces.iter().position(|piece| piece == first)? + 1;
        if let Some(number) = self.numbers(&pieces[at - 1..]).first().filter(|found| found.from == 0) {
            at += number.to - 1;
        }
        // Unknown words before the number: "we are 3".
        let after = &pieces[at..];
        let because = after.iter().position(|p| p.means(&Meaning::Because)).unwrap_or(after.len());
        // "3 ya": behind a number a yes is polite.
        let rest: Vec<&Piece> = after[..because]
            .iter()
            .filter(|piece| !self.is_idle(piece, labels) && !piece.means(&Meaning::Yes))
            .collect();
        for piece in &rest {
            let same = match &piece.thing {
                Thing::Label(option) => *option == place,
                Thing::Digits(_) => self.place(letters, pieces, piece, options) == Some(Some(place)),
                Thing::Word(_) | Thing::Unknown | Thing::Sign(_) => true,
            };
            if !same {
                return None;
            }
        }
        // "1 but maybe 2".
        let reason = &after[because..];
        let another = |piece: &Piece| matches!(piece.thing, Thing::Digits(_) | Thing::Label(_));
        if reason.iter().any(|p| p.means(&Meaning::Unsure)) && reason.iter().any(another) {
            return None;
        }
        // Digits and labels among them were found to be this same option: what else is said cannot change it.
        let settled = rest.iter().all(|piece| matches!(piece.thing, Thing::Label(_) | Thing::Digits(_)))
            || rest.first().is_some_and(|piece| matches!(piece.thing, Thing::Label(_)));
        // "4 - debt" and "1/" stand alone; "1/2" and "3-4" do not.
        let torn = after[..because].windows(2).any(|pair| {
            let number = matches!(pair[1].thing, Thing::Digits(_)) || pair[1].number().is_some();
            matches!(pair[0].thing, Thing::Sign('-' | '/' | '~')) && number
        });
        if torn || after[..because].iter().any(|piece| piece.thing == Thing::Sign('%')) {
            return None;
        }
        if settled {
            return Some(place);
        }
        // "3 years ago": a number of something.
        let counted =
            rest.first().is_some_and(|piece| piece.meanings().iter().any(|m| matches!(m, Meaning::Unit(_))));
        if counted {
            return None;
        }
        if let Some(option) = self.sense(letters, &after[..because], labels).filter(|_| !rest.is_empty()) {
            return (option == place).then_some(place);
        }
        // "5 papers", and more words, where the papers are the fourth.
        let next = rest.first().and_then(|piece| self.guess(&letters[piece.start..piece.end], labels));
        match self.guess(trimmed(letters, &rest), labels).or(next) {
            Some(option) => (option == place).then_some(place),
            None => self.ends_or_reasons(letters, after).then_some(place),
        }
    }
}

/// The option that is shown with this number.
pub(super) fn within(place: u32, options: usize) -> Option<usize> {
    let place = usize::try_from(place).ok()?;
    (1..=options).contains(&place).then(|| place - 1)
}
