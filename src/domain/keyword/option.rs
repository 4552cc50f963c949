//! Yes or no, one of several options, several of them.

use std::collections::BTreeSet;

use super::fold::{Edge, Letter, edge, is_unspaced};
use super::lexicon::Meaning;
use super::pieces::{Label, Piece, Reader, Thing};

impl Reader<'_> {
    /// Yes or no; `None` when not sure.
    pub(super) fn yes_no(&self, letters: &[Letter]) -> Option<bool> {
        let pieces = self.pieces(letters, &[]);
        let asks = pieces.iter().any(|piece| piece.thing == Thing::Sign('?'));
        let wavers = |piece: &Piece| piece.means(&Meaning::Unsure) || piece.means(&Meaning::DontKnow);
        if asks || pieces.iter().any(wavers) {
            return None;
        }
        let first = pieces
            .iter()
            .position(|piece| self.verdict(letters, piece, true).is_some())?;
        if !pieces[..first]
            .iter()
            .all(|piece| piece.is_polite() || piece.means(&Meaning::Marker))
        {
            return None;
        }
        // "dạ không", "បាទ ទេ": a polite word before the answer, which alone would be yes.
        let polite_first = pieces[first].means(&Meaning::Lead)
            && pieces[first + 1..]
                .iter()
                .any(|piece| self.verdict(letters, piece, false).is_some());
        let mut verdict = if polite_first {
            None
        } else {
            self.verdict(letters, &pieces[first], true)
        };
        let mut reason = false;
        for piece in &pieces[first + 1..] {
            if let Some(said) = self.verdict(letters, piece, false) {
                if piece.means(&Meaning::Particle) && verdict.is_some() {
                    continue;
                }
                if verdict.is_some_and(|verdict| verdict != said) {
                    return None;
                }
                verdict = Some(said);
            } else if matches!(
                piece.thing,
                Thing::Sign(',' | '.' | ';' | ':' | '!' | '\n' | '(' | '-')
            ) || piece.means(&Meaning::Because)
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
        match (piece.means(&Meaning::Yes), piece.means(&Meaning::No)) {
            (true, true) => return None,
            (true, false) => return Some(true),
            (false, true) => return Some(false),
            (false, false) => {}
        }
        let place = match &piece.thing {
            Thing::Digits(digits) => digits.parse().ok(),
            Thing::Word(_) if first => place_of(piece).or_else(|| number_of(piece)),
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

    /// The one option meant.
    pub(super) fn choice(&self, letters: &[Letter], labels: &[Label], options: usize) -> Option<usize> {
        let pieces = self.pieces(letters, labels);
        if pieces
            .iter()
            .any(|p| matches!(p.thing, Thing::Sign('?')) || p.means(&Meaning::Or) || p.means(&Meaning::All))
        {
            return None;
        }
        if let Some(exact) = only(exact_label(&pieces)) {
            return Some(exact);
        }
        let core: Vec<&Piece> = pieces
            .iter()
            .filter(|piece| !self.is_idle(piece, labels))
            .collect();
        let first = *core.first()?;
        if let Some(place) = self.place(letters, &pieces, first, options) {
            return self.place_and_rest(letters, &pieces, first, place?, labels, options);
        }
        // "Don't know", "no", "the same": as the one option that says so.
        if let Some(option) = self.sense(letters, &pieces, labels) {
            return Some(option);
        }
        if pieces.iter().any(|piece| piece.means(&Meaning::No)) {
            return None;
        }
        let named: BTreeSet<usize> = label_options(&core).collect();
        match named.len() {
            0 => self.guess(trimmed(letters, &core), labels),
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
        let because = core
            .iter()
            .position(|piece| piece.means(&Meaning::Because))
            .unwrap_or(core.len());
        let others = || {
            core[..because]
                .iter()
                .filter(|piece| !matches!(piece.thing, Thing::Label(_)))
        };
        let odd = |piece: &&Piece| {
            let other = self.guess(&letters[piece.start..piece.end], labels);
            matches!(piece.thing, Thing::Digits(_))
                || piece.means(&Meaning::And)
                || other.is_some_and(|other| other != named)
        };
        let words: usize = others().map(|piece| piece.words(letters)).sum();
        (words <= 2 && !others().any(|piece| odd(piece))).then_some(named)
    }

    /// The options meant, in the question's order.
    pub(super) fn choices(&self, letters: &[Letter], labels: &[Label], options: usize) -> Option<Vec<usize>> {
        let pieces = self.pieces(letters, labels);
        let refuses = |p: &Piece| {
            matches!(p.thing, Thing::Sign('?' | '%')) || p.means(&Meaning::Or) || p.means(&Meaning::Unsure)
        };
        if pieces.iter().any(refuses) || is_range(&pieces) {
            return None;
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
                if let Some(Thing::Label(option)) = pieces.get(at + 1).map(|next| &next.thing) {
                    if digits.parse() != Ok(option + 1) {
                        return None;
                    }
                }
            } else if piece.means(&Meaning::All) {
                given.extend(0..options);
            } else if piece.means(&Meaning::Because) && !given.is_empty() {
                break;
            } else if let Some(place) = self.place(letters, &pieces, piece, options) {
                given.insert(place?);
                if let Some(found) = self
                    .numbers(&pieces[at..])
                    .first()
                    .filter(|found| found.from == 0)
                {
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
        let kept: Vec<&Piece> = words
            .into_iter()
            .filter(|piece| !self.is_idle(piece, labels))
            .collect();
        self.guess(trimmed(letters, &kept), labels)
            .map(|option| (option, at + run))
    }

    /// Whether a piece says nothing about which option is meant.
    fn is_idle(&self, piece: &Piece, labels: &[Label]) -> bool {
        let idle = |m: &Meaning| {
            matches!(
                m,
                Meaning::Particle | Meaning::Lead | Meaning::Marker | Meaning::Linker
            )
        };
        let letter = piece
            .meanings()
            .iter()
            .any(|m| matches!(m, Meaning::Letter(n) if (*n as usize) <= labels.len()));
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
            return Some(
                digits
                    .parse()
                    .ok()
                    .filter(|_| !laughs)
                    .and_then(|n| within(n, options)),
            );
        }
        let letter = piece.meanings().iter().find_map(|m| {
            if let Meaning::Letter(n) = m {
                Some(*n)
            } else {
                None
            }
        });
        if let Some(letter) = letter.filter(|n| *n as usize <= options) {
            let others = pieces.iter().all(|p| {
                p.is_polite()
                    || matches!(p.thing, Thing::Label(_))
                    || p.meanings().iter().any(|m| {
                        matches!(
                            m,
                            Meaning::Letter(_) | Meaning::And | Meaning::Marker | Meaning::Particle
                        )
                    })
            });
            return others.then(|| within(letter, options));
        }
        if let Some(place) = place_of(piece).filter(|_| letter.is_none()) {
            return Some(within(place, options));
        }
        let at = pieces.iter().position(|other| other == piece)?;
        let number = self
            .numbers(&pieces[at..])
            .into_iter()
            .next()
            .filter(|found| found.from == 0)?;
        let whole = number
            .value
            .filter(|value| value.fract() == 0.0 && *value >= 0.0 && *value < 1_000.0);
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
        if let Some(number) = self
            .numbers(&pieces[at - 1..])
            .first()
            .filter(|found| found.from == 0)
        {
            at += number.to - 1;
        }
        // Unknown words before the number: "we are 3".
        let after = &pieces[at..];
        let because = after
            .iter()
            .position(|p| p.means(&Meaning::Because))
            .unwrap_or(after.len());
        let rest: Vec<&Piece> = after[..because]
            .iter()
            .filter(|piece| !self.is_idle(piece, labels))
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
        if rest.is_empty() || rest.iter().all(|piece| piece.thing == Thing::Label(place)) {
            let torn = after[..because]
                .iter()
                .any(|p| matches!(p.thing, Thing::Sign('-' | '/' | '%')));
            return (!torn).then_some(place);
        }
        match self.guess(trimmed(letters, &rest), labels) {
            Some(option) => (option == place).then_some(place),
            None => self.ends_or_reasons(letters, after).then_some(place),
        }
    }

    /// The one option that says the same as the reply in other words: no, don't know, less, the same, more.
    fn sense(&self, letters: &[Letter], pieces: &[Piece], labels: &[Label]) -> Option<usize> {
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
            SENSES
                .into_iter()
                .filter(|sense| pieces.iter().any(|piece| piece.means(sense)))
                .collect()
        };
        // Thai `ครับ` is yes only where nothing else is said.
        let plain: Vec<Piece> = pieces
            .iter()
            .filter(|piece| !piece.is_polite())
            .cloned()
            .collect();
        let said = senses(if plain.is_empty() { pieces } else { &plain });
        let [sense] = said.as_slice() else { return None };
        let unknown: usize = pieces
            .iter()
            .filter(|piece| piece.is_unknown())
            .map(|p| p.words(letters))
            .sum();
        let bare = matches!(sense, Meaning::Yes | Meaning::No);
        if unknown > 2
            || (bare && unknown > 0)
            || pieces
                .iter()
                .any(|p| matches!(p.thing, Thing::Digits(_) | Thing::Label(_)))
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
        let least = if typed.first().is_some_and(|letter| is_unspaced(letter.base)) {
            2
        } else {
            3
        };
        if typed.len() < least {
            return None;
        }
        let begins = labels
            .iter()
            .filter(|label| occurs(typed, &label.letters, 0, Edge::Inside));
        if let Some(option) = only(begins.map(|label| label.option).collect()) {
            return Some(option);
        }
        // A whole word inside a label, or the beginning of one that is long enough to mean it.
        let ending = if typed.len() < 4 {
            Edge::Clean
        } else {
            Edge::Inside
        };
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
    let equal = part
        .iter()
        .zip(typed)
        .all(|(a, b)| a.base == b.base && b.marks & !a.marks == 0);
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
    let mut distances: Vec<(usize, usize)> = labels
        .iter()
        .map(|label| (distance(label), label.option))
        .collect();
    distances.sort_unstable();
    let (best, option) = *distances.first()?;
    let next = distances
        .iter()
        .find(|(_, other)| *other != option)
        .map_or(usize::MAX, |(d, _)| *d);
    (best <= allowed && next >= best.saturating_add(2)).then_some(option)
}

/// The letters from the first to the last of these pieces.
fn trimmed<'l>(letters: &'l [Letter], pieces: &[&Piece]) -> &'l [Letter] {
    match (pieces.first(), pieces.last()) {
        (Some(first), Some(last)) => &letters[first.start..last.end],
        (None, _) | (_, None) => &[],
    }
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
    pieces.iter().filter_map(|piece| {
        if let Thing::Label(option) = piece.thing {
            Some(option)
        } else {
            None
        }
    })
}

fn only(options: BTreeSet<usize>) -> Option<usize> {
    if options.len() == 1 {
        options.first().copied()
    } else {
        None
    }
}

fn within(place: u32, options: usize) -> Option<usize> {
    let place = usize::try_from(place).ok()?;
    (1..=options).contains(&place).then(|| place - 1)
}

fn place_of(piece: &Piece) -> Option<u32> {
    piece.meanings().iter().find_map(|m| match m {
        Meaning::Ordinal(n) | Meaning::Letter(n) => Some(*n),
        _ => None,
    })
}

fn number_of(piece: &Piece) -> Option<u32> {
    piece.meanings().iter().find_map(|m| {
        if let Meaning::Number(n) = m {
            Some(*n)
        } else {
            None
        }
    })
}

/// `1-3`: from one to three, or one and three?
fn is_range(pieces: &[Piece]) -> bool {
    let digits = |piece: &Piece| matches!(piece.thing, Thing::Digits(_));
    let numbers = pieces.iter().filter(|piece| digits(piece)).count();
    numbers == 2
        && pieces
            .windows(3)
            .any(|three| digits(&three[0]) && three[1].thing == Thing::Sign('-') && digits(&three[2]))
}
