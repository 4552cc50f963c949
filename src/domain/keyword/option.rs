//! One of several options.

use std::collections::BTreeSet;

use super::beside::is_counted;
use super::fold::{Edge, Letter};
use super::guess::{
    beginning, holds, is_another_word, occurs, only, same_word, shortens, slip, split, those, trimmed,
};
use super::han::is_han;
use super::meaning::Meaning;
use super::pieces::{Label, Piece, Reader, Thing};

/// How many words may stand beside the name of an option.
const MOST_WORDS_BESIDE: usize = 2;

/// The same in Chinese, where two characters count as a word.
const MOST_CHINESE_WORDS_BESIDE: usize = 5;

impl Reader<'_> {
    /// The one option meant.
    pub(super) fn choice(&self, letters: &[Letter], labels: &[Label], options: usize) -> Option<usize> {
        let named = self.named(letters, labels, options);
        let named = named.filter(|named| !self.tells_of_another(letters, *named, labels));
        // "Both of us" is no second option, and "GCash" no slip of "Cash".
        let called = named.and_then(|_| self.called(letters, labels));
        called.or(named).or_else(|| self.before_comma(letters, labels)).or_else(|| self.told(letters, labels))
    }

    /// The one option whose number or label was said, or words of it.
    fn named(&self, letters: &[Letter], labels: &[Label], options: usize) -> Option<usize> {
        let pieces = self.pieces(letters, labels);
        if let Some(option) = self.in_range(&pieces, labels, options) {
            return Some(option);
        }
        if let Some(option) = self.rather_now(letters, &pieces, labels, options) {
            return Some(option);
        }
        // "<3" is a heart, or a bound.
        let bound = |piece: &Piece| matches!(piece.thing, Thing::Sign('<' | '>'));
        if pieces.windows(2).any(|pair| bound(&pair[0]) && matches!(pair[1].thing, Thing::Digits(_))) {
            return None;
        }
        // "1 because they take all of it": the reason chooses nothing.
        if let Some(counted) = self.counted_in_label(letters, &pieces, labels) {
            return counted;
        }
        let told = before_reason(&pieces);
        let several = |p: &Piece| [Meaning::All, Meaning::Except].iter().any(|m| p.means(m));
        if offers(told) || told.iter().any(several) || pieces.iter().any(|p| p.thing == Thing::Sign('?')) {
            return None;
        }
        if pieces.iter().any(|p| p.means(&Meaning::Asks)) {
            // Portuguese "que" asks, and stands in "mais do que antes".
            return said(letters, &pieces).into_iter().find_map(|said| slip(said, labels));
        }
        if self.hardly(told, labels) || self.wavers(letters, told, labels) {
            return None;
        }
        if self.tells_of_before(&pieces, labels) {
            // "Before it was more, now it is less".
            let now = pieces.iter().rev().find(|piece| piece.means(&Meaning::Now))?;
            return self.named(&letters[now.end..], labels, options);
        }
        if let Some(longer) = self.longer_label(letters, &pieces, labels) {
            return longer;
        }
        if let Some(option) = self.said_no_again(&pieces, labels) {
            return Some(option);
        }
        if let Some(negation) = self.negation(letters, &pieces, labels) {
            return negation;
        }
        if exact_label(&pieces).is_empty() {
            let core: Vec<&Piece> = pieces.iter().filter(|piece| !piece.is_polite()).collect();
            if let Some(option) = self.is_only_named(trimmed(letters, &core), labels) {
                return Some(option);
            }
        }
        if self.may_be_stronger(&pieces, labels) {
            return None;
        }
        if let Some(option) = said(letters, &pieces).into_iter().find_map(|said| apart(said, labels)) {
            return Some(option);
        }
        if let Some(exact) = only(exact_label(&pieces)) {
            return Some(exact);
        }
        if let Some(option) = self.shortened(letters, &pieces, labels) {
            return Some(option);
        }
        if joins_two(letters, &pieces, labels) {
            return None;
        }
        let core: Vec<&Piece> = pieces.iter().filter(|piece| !self.is_idle(piece, labels)).collect();
        let Some(&first) = core.first() else {
            let sense = self.sense(letters, &pieces, labels);
            let mut whole = said(letters, &pieces).into_iter();
            let begun = sense
                .or_else(|| whole.find_map(|said| beginning(said, labels).or_else(|| slip(said, labels))));
            let inner = || said(letters, &pieces).into_iter().find_map(|said| self.inner_word(said, labels));
            let leads = pieces.iter().any(|piece| piece.means(&Meaning::Lead));
            let noun = || said(letters, &pieces).into_iter().find_map(|said| self.same_noun(said, labels));
            return if leads { begun } else { begun.or_else(noun).or_else(inner) };
        };
        if let Some(place) = self.place(letters, &pieces, first, options) {
            return self.place_and_rest(letters, &pieces, first, place?, labels, options);
        }
        // "Don't know", "no", "the same": as the one option that says so.
        if let Some(option) = self.sense(letters, &pieces, labels) {
            return Some(option);
        }
        if pieces.iter().any(|piece| piece.means(&Meaning::No)) {
            let says_no = |label: &&Label| {
                !self.no_ends(&label.letters).is_empty()
                    || self.pieces(&label.letters, &[]).iter().any(|p| p.means(&Meaning::No))
            };
            let negated: Vec<Label> = labels.iter().filter(says_no).cloned().collect();
            let mut typed = said(letters, &pieces);
            typed.push(trimmed(letters, &core));
            return typed
                .into_iter()
                .find_map(|typed| slip(typed, labels).or_else(|| beginning(typed, labels)))
                .filter(|it| negated.iter().any(|l| l.option == *it));
        }
        let named: BTreeSet<usize> = label_options(&core).collect();
        match named.len() {
            // "Salta pergunta ne'e" skips; it is no "saláriu" with a slip. "Lanjut" begins "Lanjut melaut".
            0 if core.first().is_some_and(|piece| piece.means(&Meaning::Skip)) => {
                let typed = trimmed(letters, &core);
                only(those(labels, |label| occurs(typed, &label.letters, 0, Edge::Clean)))
            }
            // "La hatene" is no word of "Bee la to'o".
            0 if core.iter().any(|p| p.means(&Meaning::DontKnow) || p.means(&Meaning::Refuse)) => {
                let typed = trimmed(letters, &core);
                beginning(typed, labels).or_else(|| slip(typed, labels))
            }
            0 if core.iter().all(|piece| is_another_word(piece)) => {
                let typed = trimmed(letters, &core);
                only(those(labels, |label| holds(typed, &label.letters)))
            }
            0 => {
                // "Sangat stuju": what makes stronger is a part of its label, or leaves open which is meant.
                let very = pieces.iter().any(|piece| piece.means(&Meaning::Very));
                let stronger = |option: &usize| very && self.has_stronger(*option, labels);
                let whole = || said(letters, &pieces).into_iter().find_map(|said| slip(said, labels));
                very.then(whole).flatten().or_else(|| {
                    self.guess_unnamed(letters, &pieces, &core, labels).filter(|it| !stronger(it))
                })
            }
            1 => self.named_beside(letters, &core, *named.first()?, labels),
            _ => None,
        }
    }

    /// The option that is said behind a "now", where another stands before it: "I fished before, now I farm".
    fn rather_now(
        &self,
        letters: &[Letter],
        pieces: &[Piece],
        labels: &[Label],
        options: usize,
    ) -> Option<usize> {
        let at = pieces.iter().rposition(|piece| piece.means(&Meaning::Now))?;
        // Vietnamese "lương và giờ làm" is pay and hours.
        let now =
            at.checked_sub(1).filter(|before| !pieces[*before].means(&Meaning::And)).map(|_| &pieces[at])?;
        let one = self.choice(&letters[..now.start], labels, options)?;
        let other = self.choice(&letters[now.end..], labels, options)?;
        (one != other).then_some(other)
    }

    /// Whether a reply tells how much there was before: "before it was more" says that it is less, and may as well be
    /// half of a sentence.
    fn tells_of_before(&self, pieces: &[Piece], labels: &[Label]) -> bool {
        let how_much = |piece: &Piece| piece.means(&Meaning::Less) || piece.means(&Meaning::More);
        let tells = |piece: &Piece| match piece.thing {
            Thing::Label(option) => {
                labels_of(option, labels).iter().any(|l| self.pieces(&l.letters, &[]).iter().any(how_much))
            }
            Thing::Word(_) | Thing::Digits(_) | Thing::Sign(_) | Thing::Unknown => how_much(piece),
        };
        // "Our fish before was more": what is not known before it is what there was more of.
        let formerly = |piece: &Piece| piece.means(&Meaning::Formerly);
        let of_what = |piece: &&Piece| !formerly(piece) && (piece.is_unknown() || piece.is_polite());
        let mut said = pieces.iter().skip_while(of_what);
        said.next().is_some_and(formerly) && said.any(|piece| tells(piece) || piece.means(&Meaning::Very))
    }

    /// The option that words hint at of which none is a label.
    fn guess_unnamed(
        &self,
        letters: &[Letter],
        pieces: &[Piece],
        core: &[&Piece],
        labels: &[Label],
    ) -> Option<usize> {
        // "We want a road": the verb names nothing.
        let nouns: Vec<&Piece> = core.iter().filter(|piece| !piece.means(&Meaning::Echo)).copied().collect();
        self.guess(trimmed(letters, core), labels)
            .or_else(|| self.guess(trimmed(letters, &nouns), labels))
            .or_else(|| self.guess_before_reason(letters, pieces, labels))
            .or_else(|| {
                let mut slips =
                    said(letters, pieces).into_iter().filter_map(|said| Some((said, slip(said, labels)?)));
                slips.find(|(said, option)| self.agrees(said, *option, labels)).map(|(_, option)| option)
            })
            .or_else(|| self.some_words(letters, core, labels))
    }

    /// The one label that was named and says no, with nothing beside it but a no: Khmer គ្មានបញ្ហា ទេ.
    fn said_no_again(&self, pieces: &[Piece], labels: &[Label]) -> Option<usize> {
        let core: Vec<&Piece> = pieces.iter().filter(|piece| !piece.is_polite()).collect();
        let named = only(label_options(&core).collect())?;
        let others = core.iter().filter(|piece| !matches!(piece.thing, Thing::Label(_)));
        let negated = labels_of(named, labels).iter().any(|label| self.says_no(label));
        (negated && others.clone().all(|piece| piece.means(&Meaning::No))).then_some(named)
    }

    /// The one label with a word in it that we take for politeness elsewhere: Cebuano "amo" is "our", and an employer.
    /// Not one that is no more than that: "lang" of "Pareho lang".
    fn inner_word(&self, typed: &[Letter], labels: &[Label]) -> Option<usize> {
        let idle = self.pieces(typed, &[]).iter().all(|piece| piece.means(&Meaning::Ordinary));
        only(those(labels, |label| !idle && typed.len() > 2 && holds(typed, &label.letters)))
    }

    /// The option that the words before a reason hint at.
    fn guess_before_reason(&self, letters: &[Letter], pieces: &[Piece], labels: &[Label]) -> Option<usize> {
        let told = before_reason(pieces);
        let core: Vec<&Piece> = told.iter().filter(|piece| !self.is_idle(piece, labels)).collect();
        (told.len() < pieces.len()).then(|| self.guess(trimmed(letters, &core), labels)).flatten()
    }

    /// Whether one label was named with a word beside it, and another is that label made stronger: "quite agree" where
    /// "agree" and "fully agree" stand.
    fn may_be_stronger(&self, pieces: &[Piece], labels: &[Label]) -> bool {
        let told = before_reason(pieces);
        let is_label = |piece: &&Piece| matches!(piece.thing, Thing::Label(_));
        let [Piece { thing: Thing::Label(named), .. }] = told.iter().filter(is_label).collect::<Vec<_>>()[..]
        else {
            return false;
        };
        let beside = |piece: &Piece| {
            let plain = piece.is_polite() || piece.means(&Meaning::Yes) || piece.means(&Meaning::Marker);
            piece.means(&Meaning::Very) || (!plain && matches!(piece.thing, Thing::Word(_) | Thing::Unknown))
        };
        told.iter().any(beside) && self.has_stronger(*named, labels)
    }

    /// Whether another label is this one made stronger: "Strongly agree" where it is "Agree".
    fn has_stronger(&self, option: usize, labels: &[Label]) -> bool {
        let names = labels_of(option, labels);
        labels.iter().filter(|label| label.option != option).any(|label| {
            names
                .iter()
                .any(|name| holds(&name.letters, &label.letters) && !self.negates(&name.letters, label))
        })
    }

    /// Where one label was named and another has all its words, "Agree" and "Strongly agree": the longer one, if a word
    /// beside is one of its others, shortened or with a slip; `Some(None)` where two letters can only hint at it.
    fn longer_label(&self, letters: &[Letter], pieces: &[Piece], labels: &[Label]) -> Option<Option<usize>> {
        let pieces = before_reason(pieces);
        let of = |piece: &Piece| split(&letters[piece.start..piece.end]).collect::<Vec<_>>();
        let is_label = |piece: &&Piece| matches!(piece.thing, Thing::Label(_));
        let named: Vec<&Piece> = pieces.iter().filter(is_label).collect();
        let ([name], false) = (&named[..], pieces.iter().any(|p| matches!(p.thing, Thing::Digits(_)))) else {
            return None;
        };
        let bases = |word: &[Letter]| word.iter().map(|letter| letter.base).collect::<Vec<_>>();
        let short: BTreeSet<Vec<char>> = of(name).into_iter().map(bases).collect();
        // "Satuju pa": two letters that are polite shorten nothing.
        let long = |piece: &&Piece| !piece.is_polite() || piece.end - piece.start > 2;
        let beside: Vec<&[Letter]> = pieces
            .iter()
            .filter(|p| !is_label(p) && !p.means(&Meaning::No))
            .filter(long)
            .flat_map(of)
            .collect();
        let mut longer = BTreeSet::new();
        let mut hinted = false;
        for label in labels.iter().filter(|label| name.thing != Thing::Label(label.option)) {
            let (same, other): (Vec<_>, Vec<_>) =
                split(&label.letters).partition(|word| short.contains(&bases(word)));
            if same.len() < short.len() {
                continue;
            }
            // Cebuano "kaau" is "kaayo", and "gyud" may be less.
            let very =
                |word: &[Letter]| self.pieces(word, &[]).iter().all(|piece| piece.means(&Meaning::Very));
            let respelt = |word: &[Letter], part: &[Letter]| {
                let (typed, known) = (bases(word), bases(part));
                typed[..2.min(typed.len())] == known[..2.min(known.len())]
                    && strsim::generic_damerau_levenshtein(&typed, &known) <= 2
                    && very(word)
                    && very(part)
            };
            for (word, part) in beside.iter().flat_map(|word| other.iter().map(move |part| (word, part))) {
                let shortened = word.len() > 1 && shortens(word, part);
                if same_word(word, part) || respelt(word, part) || (shortened && word.len() > 2) {
                    longer.insert(label.option);
                }
                hinted |= shortened;
            }
        }
        if longer.is_empty() { hinted.then_some(None) } else { Some(only(longer)) }
    }

    /// The option that was named, if the few words beside it do not name another.
    fn named_beside(
        &self,
        letters: &[Letter],
        core: &[&Piece],
        named: usize,
        labels: &[Label],
    ) -> Option<usize> {
        // ข้าวโพด is maize, where ข้าว is rice.
        let whole = trimmed(letters, core);
        if self.is_noun(whole) {
            return self.same_noun(whole, labels);
        }
        let because = core.iter().position(|piece| piece.means(&Meaning::Because)).unwrap_or(core.len());
        // "Late, 2 weeks": a number of something is no option's.
        let counted = |at: usize| is_counted(core, at) || (at > 0 && is_counted(core, at - 1));
        let others = || {
            let plain = (0..because).filter(|at| !counted(*at)).map(|at| core[at]);
            plain.filter(|piece| !matches!(piece.thing, Thing::Label(_)))
        };
        let odd = |piece: &Piece| {
            let other = self.guess(&letters[piece.start..piece.end], labels);
            let number = match &piece.thing {
                // "Drought (2)": its own number.
                Thing::Digits(digits) => digits.parse() != Ok(named + 1),
                Thing::Word(_) | Thing::Label(_) | Thing::Sign(_) | Thing::Unknown => false,
            };
            // "Mundhak terus", 跟亲戚借: behind the last word nothing is joined, nor before the first.
            let ends = core.first() == Some(&piece) || core.last() == Some(&piece);
            let joins = piece.means(&Meaning::And) && !ends;
            number || joins || other.is_some_and(|other| other != named)
        };
        let words: usize = others().map(|piece| piece.words(letters)).sum();
        let chinese = core.iter().any(|piece| is_han(letters[piece.start].base));
        let most = if chinese { MOST_CHINESE_WORDS_BESIDE } else { MOST_WORDS_BESIDE };
        (words <= most && !others().any(odd)).then_some(named)
    }

    /// Whether a piece says nothing about which option is meant.
    pub(super) fn is_idle(&self, piece: &Piece, labels: &[Label]) -> bool {
        let idle =
            |m: &Meaning| matches!(m, Meaning::Particle | Meaning::Lead | Meaning::Marker | Meaning::Linker);
        let letter =
            piece.meanings().iter().any(|m| matches!(m, Meaning::Letter(n) if (*n as usize) <= labels.len()));
        matches!(piece.thing, Thing::Sign(_)) || (piece.meanings().iter().any(idle) && !letter)
    }
}

/// Everything but the signs around it; then without the last polite word, and so on: what we know as politeness may be
/// a part of a label.
pub(super) fn said<'l>(letters: &'l [Letter], pieces: &[Piece]) -> Vec<&'l [Letter]> {
    let words: Vec<&Piece> = pieces.iter().filter(|piece| !matches!(piece.thing, Thing::Sign(_))).collect();
    let polite = words.iter().rev().take_while(|piece| piece.is_polite()).count();
    let shortest = (words.len() - polite).max(1);
    (shortest..=words.len()).rev().map(|end| trimmed(letters, &words[..end.min(words.len())])).collect()
}

/// The options whose whole label is all that was said, politeness aside.
pub(super) fn exact_label(pieces: &[Piece]) -> BTreeSet<usize> {
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

/// The one label that was typed whole, with other spaces: "g cash" for "GCash".
fn apart(typed: &[Letter], labels: &[Label]) -> Option<usize> {
    let bases =
        |letters: &[Letter]| letters.iter().map(|l| l.base).filter(|c| *c != ' ').collect::<Vec<char>>();
    let typed = bases(typed);
    only(those(labels, |label| bases(&label.letters) == typed))
}

/// What is said before a reason; all of it where the reason stands first.
pub(super) fn before_reason(pieces: &[Piece]) -> &[Piece] {
    let reason = pieces.iter().position(|piece| piece.means(&Meaning::Because));
    let reason = reason.filter(|at| pieces[..*at].iter().any(|piece| !piece.is_polite()));
    &pieces[..reason.unwrap_or(pieces.len())]
}

/// Whether a piece joins what is said before it and behind it.
pub(super) fn joins(pieces: &[Piece], at: usize) -> bool {
    pieces[at].means(&Meaning::And) && stands_between(pieces, at)
}

/// Whether one of several is offered. Tamil `முதல்` is "from" between two numbers, and "the first" alone; Khmer `ទៅ` is
/// "to" between two, and "go" else.
pub(super) fn offers(pieces: &[Piece]) -> bool {
    (0..pieces.len()).any(|at| {
        let alone = pieces[at].place().is_some() || pieces[at].means(&Meaning::Particle);
        pieces[at].means(&Meaning::Or) && (!alone || stands_between(pieces, at))
    })
}

fn stands_between(pieces: &[Piece], at: usize) -> bool {
    let answers = |piece: Option<&Piece>| {
        piece.is_some_and(|p| !matches!(p.thing, Thing::Sign(_)) && !p.means(&Meaning::And))
    };
    // Portuguese "a c e, por favor": behind the last answer nothing is joined.
    let more = pieces[at + 1..].iter().any(|piece| !piece.is_polite());
    more && answers(at.checked_sub(1).and_then(|before| pieces.get(before))) && answers(pieces.get(at + 1))
}

/// Whether words of two options are joined: "upah dan dokumen" where "Upah belum dibayar" and "Dokumen ditahan" stand.
fn joins_two(letters: &[Letter], pieces: &[Piece], labels: &[Label]) -> bool {
    let of = |piece: &Piece| -> BTreeSet<usize> {
        let word = &letters[piece.start..piece.end];
        those(labels, |label| holds(word, &label.letters))
    };
    (1..pieces.len()).filter(|at| joins(pieces, *at)).any(|at| {
        let (one, other) = (of(&pieces[at - 1]), of(&pieces[at + 1]));
        !one.is_empty() && !other.is_empty() && one.is_disjoint(&other)
    })
}

/// The labels of one option, in each language it has.
fn labels_of(option: usize, labels: &[Label]) -> Vec<Label> {
    labels.iter().filter(|label| label.option == option).cloned().collect()
}
