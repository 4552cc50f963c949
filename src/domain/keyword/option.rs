//! One of several options, several of them.

use std::collections::BTreeSet;

use super::fold::Letter;
use super::guess::{beginning, only, slip, trimmed};
use super::lexicon::Meaning;
use super::pieces::{Label, Piece, Reader, Thing};

impl Reader<'_> {
    /// The one option meant.
    pub(super) fn choice(&self, letters: &[Letter], labels: &[Label], options: usize) -> Option<usize> {
        let pieces = self.pieces(letters, labels);
        if let Some(option) = self.in_range(&pieces, labels, options) {
            return Some(option);
        }
        if pieces.iter().any(|p| {
            p.thing == Thing::Sign('?')
                || [Meaning::Or, Meaning::All, Meaning::Asks].iter().any(|m| p.means(m))
        }) {
            return None;
        }
        if let Some(exact) = only(exact_label(&pieces)) {
            return Some(exact);
        }
        if let Some(negation) = self.negation(letters, &pieces, labels) {
            return negation;
        }
        let core: Vec<&Piece> = pieces.iter().filter(|piece| !self.is_idle(piece, labels)).collect();
        let Some(&first) = core.first() else {
            let sense = self.sense(letters, &pieces, labels);
            let mut whole = said(letters, &pieces).into_iter();
            return sense
                .or_else(|| whole.find_map(|said| beginning(said, labels).or_else(|| slip(said, labels))));
        };
        if let Some(place) = self.place(letters, &pieces, first, options) {
            return self.place_and_rest(letters, &pieces, first, place?, labels, options);
        }
        // "Don't know", "no", "the same": as the one option that says so.
        if let Some(option) = self.sense(letters, &pieces, labels) {
            return Some(option);
        }
        if pieces.iter().any(|piece| piece.means(&Meaning::No)) {
            let says_no =
                |label: &&Label| self.pieces(&label.letters, &[]).iter().any(|p| p.means(&Meaning::No));
            let negated: Vec<Label> = labels.iter().filter(says_no).cloned().collect();
            return slip(trimmed(letters, &core), labels)
                .filter(|it| negated.iter().any(|l| l.option == *it));
        }
        let named: BTreeSet<usize> = label_options(&core).collect();
        match named.len() {
            0 => self
                .guess(trimmed(letters, &core), labels)
                .or_else(|| said(letters, &pieces).into_iter().find_map(|said| slip(said, labels)))
                .or_else(|| self.some_words(letters, &core, labels)),
            1 => self.named_beside(letters, &core, *named.first()?, labels),
            _ => None,
        }
    }

    /// The option that was named, if the few words beside it do not name another.
    fn named_beside(
        &self,
        letters: &[Letter],
        core: &[&Piece],
        named: usize,
        labels: &[Label],
    ) -> Option<usize> {
        let because = core.iter().position(|piece| piece.means(&Meaning::Because)).unwrap_or(core.len());
        let others = || core[..because].iter().filter(|piece| !matches!(piece.thing, Thing::Label(_)));
        let odd = |piece: &&Piece| {
            let other = self.guess(&letters[piece.start..piece.end], labels);
            matches!(piece.thing, Thing::Digits(_))
                || piece.means(&Meaning::And)
                || other.is_some_and(|other| other != named)
        };
        let words: usize = others().map(|piece| piece.words(letters)).sum();
        (words <= 2 && !others().any(odd)).then_some(named)
    }

    /// The options meant, in the question's order.
    pub(super) fn choices(&self, letters: &[Letter], labels: &[Label], options: usize) -> Option<Vec<usize>> {
        let pieces = self.pieces(letters, labels);
        let refuses = |p: &Piece| {
            matches!(p.thing, Thing::Sign('?' | '%'))
                || [Meaning::Or, Meaning::Unsure, Meaning::Asks].iter().any(|m| p.means(m))
        };
        // "All except 2": all and something else.
        let said = pieces.iter().take_while(|piece| !piece.means(&Meaning::Because));
        let all = said.clone().any(|piece| piece.means(&Meaning::All));
        let names = |piece: &Piece| matches!(piece.thing, Thing::Digits(_) | Thing::Label(_));
        if pieces.iter().any(refuses) || is_range(&pieces) || (all && said.clone().any(names)) {
            return None;
        }
        if let Some(negation) = self.negation(letters, &pieces, labels) {
            return negation.map(|option| vec![option]);
        }
        let mut given = BTreeSet::new();
        let mut at = 0;
        while at < pieces.len() {
            let piece = &pieces[at];
            if let Thing::Label(option) = piece.thing {
                given.insert(option);
            } else if let Thing::Digits(digits) = &piece.thing {
                for number in digits.split(['.', ',']) {
                    given.insert(within(number.parse().ok()?, options)?);
                }
                // "1 flood": the label after a number is the same option, or nothing is sure.
                if let Some(Thing::Label(option)) = pieces.get(at + 1).map(|next| &next.thing)
                    && digits.parse() != Ok(option + 1)
                {
                    return None;
                }
            } else if piece.means(&Meaning::All) {
                given.extend(0..options);
            } else if piece.means(&Meaning::Because) && !given.is_empty() {
                break;
            } else if joins(&pieces, at) {
                // Portuguese "e" and Javanese "kalih" are also a letter and a number.
            } else if let Some(place) = self.place(letters, &pieces, piece, options) {
                given.insert(place?);
                if let Some(found) = self.numbers(&pieces[at..]).first().filter(|found| found.from == 0) {
                    at += found.to.max(1) - 1;
                }
            } else if !self.is_idle(piece, labels) && !piece.means(&Meaning::And) {
                let (option, next) = self.guess_run(letters, &pieces, at, labels)?;
                given.insert(option);
                at = next;
                continue;
            }
            at += 1;
        }
        (!given.is_empty()).then(|| given.into_iter().collect())
    }

    /// Reads the unknown words from `at` up to the next separator as one label.
    fn guess_run(
        &self,
        letters: &[Letter],
        pieces: &[Piece],
        at: usize,
        labels: &[Label],
    ) -> Option<(usize, usize)> {
        let stops = |piece: &Piece| {
            matches!(piece.thing, Thing::Sign(_) | Thing::Digits(_) | Thing::Label(_))
                || piece.means(&Meaning::And)
        };
        let run = pieces[at..].iter().take_while(|piece| !stops(piece)).count();
        let words: Vec<&Piece> = pieces[at..at + run].iter().collect();
        let negated = words
            .iter()
            .any(|p| p.means(&Meaning::No) || p.means(&Meaning::DontKnow) || p.means(&Meaning::Skip));
        if negated {
            return None;
        }
        let kept: Vec<&Piece> = words.into_iter().filter(|piece| !self.is_idle(piece, labels)).collect();
        self.guess(trimmed(letters, &kept), labels).map(|option| (option, at + run))
    }

    /// Whether a piece says nothing about which option is meant.
    fn is_idle(&self, piece: &Piece, labels: &[Label]) -> bool {
        let idle =
            |m: &Meaning| matches!(m, Meaning::Particle | Meaning::Lead | Meaning::Marker | Meaning::Linker);
        let letter =
            piece.meanings().iter().any(|m| matches!(m, Meaning::Letter(n) if (*n as usize) <= labels.len()));
        matches!(piece.thing, Thing::Sign(_)) || (piece.meanings().iter().any(idle) && !letter)
    }

    /// The option a number, ordinal or letter stands for: `Some(None)` for a number that is no option, `None` for a
    /// piece that is no number.
    fn place(
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
    fn place_and_rest(
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
        match self.guess(trimmed(letters, &rest), labels) {
            Some(option) => (option == place).then_some(place),
            None => self.ends_or_reasons(letters, after).then_some(place),
        }
    }
}

/// Everything but the signs around it; then without the last polite word, and so on: what we know as politeness may be
/// a part of a label.
fn said<'l>(letters: &'l [Letter], pieces: &[Piece]) -> Vec<&'l [Letter]> {
    let words: Vec<&Piece> = pieces.iter().filter(|piece| !matches!(piece.thing, Thing::Sign(_))).collect();
    let polite = words.iter().rev().take_while(|piece| piece.is_polite()).count();
    let shortest = (words.len() - polite).max(1);
    (shortest..=words.len()).rev().map(|end| trimmed(letters, &words[..end.min(words.len())])).collect()
}

/// The options whose whole label is all that was said, politeness aside.
fn exact_label(pieces: &[Piece]) -> BTreeSet<usize> {
    let core: Vec<&Piece> = pieces.iter().filter(|piece| !piece.is_polite()).collect();
    if core.iter().all(|piece| matches!(piece.thing, Thing::Label(_))) {
        label_options(&core).collect()
    } else {
        BTreeSet::new()
    }
}

fn label_options<'p>(pieces: &'p [&Piece]) -> impl Iterator<Item = usize> + 'p {
    pieces.iter().filter_map(|piece| if let Thing::Label(option) = piece.thing { Some(option) } else { None })
}

/// Whether a piece joins what is said before it and behind it.
fn joins(pieces: &[Piece], at: usize) -> bool {
    let answers = |piece: Option<&Piece>| {
        piece.is_some_and(|p| !matches!(p.thing, Thing::Sign(_)) && !p.means(&Meaning::And))
    };
    pieces[at].means(&Meaning::And)
        && answers(at.checked_sub(1).and_then(|before| pieces.get(before)))
        && answers(pieces.get(at + 1))
}

fn within(place: u32, options: usize) -> Option<usize> {
    let place = usize::try_from(place).ok()?;
    (1..=options).contains(&place).then(|| place - 1)
}

/// `1-3`: from one to three, or one and three?
fn is_range(pieces: &[Piece]) -> bool {
    let digits = |piece: &Piece| matches!(piece.thing, Thing::Digits(_));
    let numbers = pieces.iter().filter(|piece| digits(piece)).count();
    numbers == 2
        && pieces.windows(3).any(|three| {
            digits(&three[0]) && matches!(three[1].thing, Thing::Sign('-' | '~')) && digits(&three[2])
        })
}
