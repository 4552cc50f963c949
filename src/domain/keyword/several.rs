//! Several of the options.

use std::collections::BTreeSet;

use super::fold::{Edge, Letter, edge, is_unspaced};
use super::guess::{beginning, holds, is_joined, only, same_word, slip, split, those, trimmed};
use super::meaning::Meaning;
use super::option::{before_reason, joins, offers, said};
use super::pieces::{Label, Piece, Reader, Thing};
use super::place::within;

impl Reader<'_> {
    /// The options meant, in the question's order.
    pub(super) fn choices(&self, letters: &[Letter], labels: &[Label], options: usize) -> Option<Vec<usize>> {
        self.all_named(letters, labels, options).or_else(|| {
            // "Listen to the radio": one, with a word or two beside it.
            let pieces = self.pieces(letters, labels);
            let counts =
                |p: &Piece| matches!(p.thing, Thing::Digits(_)) || p.number().or(p.place()).is_some();
            // Who does not know says so, and not that "I don't know how to join".
            let names_none_or_more =
                |p: &Piece| [Meaning::And, Meaning::Unsure, Meaning::DontKnow].iter().any(|m| p.means(m));
            // 贷款或培训: where nothing is written between words, another may stand anywhere.
            let hides = |p: &Piece| {
                let glued = p.is_unknown() && is_unspaced(letters[p.start].base);
                let edges: Vec<usize> =
                    (p.start..=p.end).filter(|at| edge(letters, *at) == Edge::Clean).collect();
                let mut parts = edges.iter().flat_map(|from| edges.iter().map(move |to| (*from, *to)));
                glued
                    && parts
                        .any(|(from, to)| to > from + 1 && self.guess(&letters[from..to], labels).is_some())
            };
            // "Fb, igreja": another of which only a name was said.
            let called = |p: &Piece| p.meanings().iter().any(|m| matches!(m, Meaning::Thing(_)));
            let named = pieces.iter().filter(|p| called(p) || matches!(p.thing, Thing::Label(_))).count();
            let another = named > 1 && pieces.iter().any(called);
            let one = !another
                && !pieces.iter().any(|piece| counts(piece) || names_none_or_more(piece) || hides(piece))
                && !lists_another(letters, &pieces);
            one.then(|| self.choice(letters, labels, options)).flatten().map(|option| vec![option])
        })
    }

    /// The options whose numbers or labels were said, or words of them.
    fn all_named(&self, letters: &[Letter], labels: &[Label], options: usize) -> Option<Vec<usize>> {
        let pieces = self.pieces(letters, labels);
        let refuses = |p: &Piece| {
            matches!(p.thing, Thing::Sign('?' | '%'))
                || [Meaning::Unsure, Meaning::Asks].iter().any(|m| p.means(m))
        };
        let told = before_reason(&pieces);
        let offers = offers(told) || told.iter().any(|p| p.means(&Meaning::Except));
        // "All except 2": all and something else.
        let told = pieces.iter().take_while(|piece| !piece.means(&Meaning::Because));
        let all = told.clone().any(|piece| piece.means(&Meaning::All) && !piece.means(&Meaning::Particle));
        let names = |piece: &Piece| matches!(piece.thing, Thing::Digits(_) | Thing::Label(_));
        // "All 5", where there are five.
        let counted = told.clone().all(|p| !names(p) || p.thing == Thing::Digits(options.to_string()));
        if offers
            || pieces.iter().any(refuses)
            || is_range(&pieces)
            || (all && told.clone().any(names) && !counted)
        {
            return None;
        }
        if let Some(negation) = self.negation(letters, &pieces, labels) {
            return negation.map(|option| vec![option]);
        }
        // "Boat and gaer": one label, which has an "and" itself.
        let joined = pieces.iter().any(|piece| piece.means(&Meaning::And));
        let plain = pieces.iter().all(|piece| !names(piece));
        let whole = || said(letters, &pieces).into_iter().find_map(|said| slip_of_as_many(said, labels));
        if let Some(option) = (joined && plain).then(whole).flatten() {
            return Some(vec![option]);
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
                // "1,2,3都要": politeness behind what was named.
                if !piece.means(&Meaning::Particle) || given.is_empty() {
                    given.extend(0..options);
                }
            } else if piece.means(&Meaning::Because) && !given.is_empty() {
                break;
            } else if is_article(&pieces, at) || joins(&pieces, at) {
                // Portuguese "e" and Javanese "kalih" are also a letter and a number.
            } else if let Some(place) = self.place(letters, &pieces, piece, options) {
                given.insert(place?);
                if let Some(found) = self.numbers(&pieces[at..]).first().filter(|found| found.from == 0) {
                    at += found.to.max(1) - 1;
                }
            } else if let Some(option) = self.leads_a_list(letters, &pieces, at, labels) {
                given.insert(option);
            } else if !self.is_idle(piece, labels) && !piece.means(&Meaning::And) {
                let (guessed, next) = self.guess_run(letters, &pieces, at, labels)?;
                // "3 loans" where the loans are the fourth.
                let number = at.checked_sub(1).map(|before| &pieces[before].thing);
                if matches!(number, Some(Thing::Digits(digits)) if digits.parse() != Ok(guessed[0] + 1)) {
                    return None;
                }
                given.extend(guessed);
                at = next;
                continue;
            }
            at += 1;
        }
        if given.is_empty() {
            // What we know as politeness may be the beginning of a label.
            given.extend(said(letters, &pieces).into_iter().find_map(|said| beginning(said, labels)));
        }
        (!given.is_empty()).then(|| given.into_iter().collect())
    }

    /// The one label with a word that leads to an answer elsewhere, and is joined to another one here: "pay and overtime"
    /// where "Low pay" stands, for "pay 3000" is no option.
    fn leads_a_list(
        &self,
        letters: &[Letter],
        pieces: &[Piece],
        at: usize,
        labels: &[Label],
    ) -> Option<usize> {
        let joins = |piece: Option<&Piece>| piece.is_some_and(|piece| piece.means(&Meaning::And));
        let word = &letters[pieces[at].start..pieces[at].end];
        let joined = joins(pieces.get(at + 1)) || at.checked_sub(1).is_some_and(|at| joins(pieces.get(at)));
        let holding = || labels.iter().filter(|label| holds(word, &label.letters)).map(|label| label.option);
        let leads = pieces[at].means(&Meaning::Lead) && !pieces[at].means(&Meaning::And);
        (leads && joined && word.len() > 1).then(|| only(holding().collect())).flatten()
    }

    /// Reads the unknown words from `at` up to the next separator as one label, or as two with an "and" between that
    /// only touches what is not known: 引擎和渔网.
    fn guess_run(
        &self,
        letters: &[Letter],
        pieces: &[Piece],
        at: usize,
        labels: &[Label],
    ) -> Option<(Vec<usize>, usize)> {
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
        let typed = trimmed(letters, &kept);
        let whole = self.guess(typed, labels).map(|option| vec![option]);
        let told = || self.told(typed, labels).map(|option| vec![option]);
        // "TV whatsapp".
        let each = || {
            let things = kept.iter().map(|piece| self.same_thing(&letters[piece.start..piece.end], labels));
            things.collect::<Option<Vec<usize>>>().filter(|things| things.len() > 1)
        };
        let guessed = whole.or_else(|| self.guess_two(typed, labels)).or_else(told).or_else(each);
        guessed.map(|options| (options, at + run)).or_else(|| {
            // Tamil "வீடும் கடனும்": nothing but the endings joins the two.
            let first = kept.first()?;
            let next = at + pieces[at..].iter().position(|piece| piece == *first)? + 1;
            let of_word = |label: &Label| {
                let mut words = split(&label.letters);
                let typed = trimmed(letters, &[first]);
                words.next().is_some_and(|word| same_word(typed, word) || is_joined(typed, word))
                    && words.next().is_none()
            };
            only(those(labels, of_word))
                .or_else(|| self.without_endings(trimmed(letters, &[first]), labels))
                .map(|option| (vec![option], next))
        })
    }

    /// Two labels with an "and" inside letters that are written without spaces.
    fn guess_two(&self, typed: &[Letter], labels: &[Label]) -> Option<Vec<usize>> {
        let and = |at: &usize| {
            let found = self.lexicon.find(typed, *at, self.language, &self.near)?;
            found.meanings.contains(&Meaning::And).then_some((*at, found.end))
        };
        let unspaced = typed.first().is_some_and(|letter| is_unspaced(letter.base));
        let clean = |at: &usize| unspaced && edge(typed, *at) == Edge::Clean;
        (1..typed.len()).filter(clean).filter_map(|at| and(&at)).find_map(|(at, end)| {
            let one = self.guess(&typed[..at], labels)?;
            let other = self.guess(typed.get(end..)?, labels)?;
            (one != other).then(|| vec![one, other])
        })
    }
}

/// Whether a word or two that we do not know stand in a list: "house, sheds" names two.
fn lists_another(letters: &[Letter], pieces: &[Piece]) -> bool {
    let splits = |piece: Option<&Piece>| {
        piece.is_none_or(|p| matches!(p.thing, Thing::Sign(',' | ';' | '/' | '+' | '&' | '\n')))
    };
    (1..pieces.len()).any(|at| {
        pieces[at].is_unknown()
            && split(&letters[pieces[at].start..pieces[at].end]).count() <= 2
            && pieces[at].words(letters) <= 2
            && splits(pieces.get(at - 1))
            && splits(pieces.get(at + 1))
    })
}

/// The label that is few slips away and has as many words.
fn slip_of_as_many(typed: &[Letter], labels: &[Label]) -> Option<usize> {
    let as_many = |label: &Label| split(&label.letters).count() == split(typed).count();
    slip(typed, labels).filter(|it| labels.iter().any(|label| label.option == *it && as_many(label)))
}

/// Whether a piece is an article, and no letter: Portuguese "a 1 e a 4", but not "1 a 4"; English "ice and a loan".
fn is_article(pieces: &[Piece], at: usize) -> bool {
    let digits = |piece: &Piece| matches!(piece.thing, Thing::Digits(_));
    let before = at.checked_sub(1).and_then(|before| pieces.get(before));
    let next = pieces.get(at + 1);
    let before_word = pieces[at].letter().is_some() && next.is_some_and(Piece::is_unknown);
    before_word
        || (pieces[at].means(&Meaning::Lead) && next.is_some_and(digits) && !before.is_some_and(digits))
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
