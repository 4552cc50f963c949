//! An option told in the member's own words: "the water took our rice" where "Flooding" is one.

use std::collections::BTreeSet;

use super::beside::is_counted;
use super::fold::{Edge, Letter, edge, is_letter, without_spaces_around};
use super::guess::{holds, only, split, those};
use super::lexicon::word_at;
use super::meaning::Meaning;
use super::pieces::{Label, Piece, Reader, Thing};
use crate::domain::session::Keyword;

/// How many letters may stand between two parts of a telling, spaces too: "the price of our wet rice fell".
const MOST_LETTERS_BETWEEN: usize = 24;

/// Whether a trouble is told, or a thing called by another name.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub(super) enum Way {
    Told,
    Called,
}

impl Way {
    /// The way in which a word of the data names something, and what it names.
    pub(super) fn of(meaning: &Meaning) -> Option<(Way, &'static str)> {
        if let Meaning::Told(thing) = meaning {
            Some((Way::Told, thing))
        } else if let Meaning::Called(thing) = meaning {
            Some((Way::Called, thing))
        } else {
            None
        }
    }

    /// How many words we do not know may stand around it; among more, something else may be meant as well.
    fn most_words_around(self) -> usize {
        match self {
            Way::Told => 6,
            Way::Called => 2,
        }
    }
}

/// How something is told: parts that stand in this order, with other words between them.
#[derive(Debug, Clone)]
pub(super) struct Telling {
    of: &'static str,
    parts: Vec<Vec<Letter>>,
}

/// Where something is told.
#[derive(Debug, PartialEq)]
struct Told {
    of: &'static str,
    spans: Vec<(usize, usize)>,
}

impl Telling {
    /// Takes the parts apart, between which `~` stands.
    pub(super) fn new(of: &'static str, letters: &[Letter]) -> Telling {
        let parts = letters.split(|letter| letter.base == '~').map(without_spaces_around);
        Telling { of, parts: parts.filter(|part| !part.is_empty()).map(<[Letter]>::to_vec).collect() }
    }

    pub(super) fn head(&self) -> Option<char> {
        Some(self.parts.first()?.first()?.base)
    }

    /// Where it is told first.
    fn in_letters(&self, letters: &[Letter]) -> Option<Told> {
        let (first, others) = self.parts.split_first()?;
        let spans = (0..letters.len()).find_map(|at| {
            let mut spans = vec![whole_word(first, letters, at)?];
            for part in others {
                let from = spans.last()?.1;
                let until = letters.len().min(from + MOST_LETTERS_BETWEEN);
                let same_sentence =
                    |at: &usize| letters[from..*at].iter().all(|l| is_letter(l.base) || l.base == ' ');
                let next = (from..until).take_while(same_sentence);
                spans.push(next.filter_map(|at| whole_word(part, letters, at)).next()?);
            }
            Some(spans)
        })?;
        Some(Told { of: self.of, spans })
    }
}

impl Told {
    fn letters(&self) -> usize {
        self.spans.iter().map(|(start, end)| end - start).sum()
    }

    /// Whether it is a part of something else that is told: "no water" in "no water to drink".
    fn is_part_of(&self, other: &Told) -> bool {
        let within = |(start, end): &(usize, usize)| other.spans.iter().any(|(s, e)| s <= start && end <= e);
        self.letters() < other.letters() && self.spans.iter().all(within)
    }
}

impl Reader<'_> {
    /// The one option of which a reply tells, and of nothing else.
    pub(super) fn told(&self, letters: &[Letter], labels: &[Label]) -> Option<usize> {
        self.told_so(Way::Told, letters, labels).or_else(|| self.told_so(Way::Called, letters, labels))
    }

    pub(super) fn told_so(&self, way: Way, letters: &[Letter], labels: &[Label]) -> Option<usize> {
        let (of, spans) = self.told_in(way, letters)?;
        let tells_too = |label: &Label| {
            self.told_in(way, &label.letters).is_some_and(|(same, spans)| {
                let around = self.around(&label.letters, &spans, &[]);
                let other =
                    |p: &Piece| p.means(&Meaning::No) || (way == Way::Called && p.means(&Meaning::And));
                same == of && !around.iter().any(other)
            })
        };
        let option = only(those(labels, tells_too))?;
        // "Clinic" where "Clinic of the state" is another.
        let names = |label: &Label| self.all_told(way, &label.letters).iter().any(|told| told.of == of);
        if way == Way::Called && only(those(labels, names)).is_none() {
            return None;
        }
        let mut around = self.around(letters, &spans, labels);
        // Khmer ends what has a no in it with another: គ្មានភ្លៀងទេ, "there is no rain".
        let says_no = |(start, end): &(usize, usize)| {
            self.pieces(&letters[*start..*end], &[]).iter().any(|piece| piece.means(&Meaning::No))
        };
        let last = around.iter().rposition(|piece| !piece.is_polite());
        if let Some(last) = last.filter(|last| around[*last].means(&Meaning::No))
            && spans.iter().any(says_no)
        {
            around.remove(last);
        }
        // Indonesian "kebanjiran terus": behind the last word nothing is joined.
        let last = around.iter().rposition(|piece| !piece.is_polite());
        let told_before = |piece: &Piece| spans.iter().all(|(_, end)| *end <= piece.start);
        if let Some(last) = last.filter(|at| around[*at].means(&Meaning::And) && told_before(&around[*at])) {
            around.remove(last);
        }
        // "Flood, wind" where "Strong wind" is another option.
        let of = |word: &[Letter]| -> BTreeSet<usize> { those(labels, |label| holds(word, &label.letters)) };
        let names_another = |piece: &Piece| {
            let mut words = split(&letters[piece.start..piece.end]).map(of);
            piece.is_unknown() && words.any(|of| !of.is_empty() && !of.contains(&option))
        };
        if around.iter().any(names_another) {
            return None;
        }
        let mut strange = 0;
        for (at, piece) in around.iter().enumerate() {
            // "We owe 50 million": how much, and no option's number.
            strange += match &piece.thing {
                Thing::Digits(_) if is_counted(&around, at) => 0,
                Thing::Unknown => piece.words(letters),
                Thing::Word(meanings) if meanings.iter().any(changes) => return None,
                Thing::Word(_) => usize::from(!piece.is_polite()),
                Thing::Sign(sign) if ".,!:;()-\n".contains(*sign) || !sign.is_ascii() => 0,
                Thing::Label(_) | Thing::Digits(_) | Thing::Sign(_) => return None,
            };
        }
        (strange <= way.most_words_around()).then_some(option)
    }

    /// Whether a reply that names one option tells of another as well: "owed money, and sick".
    pub(super) fn tells_of_another(&self, letters: &[Letter], named: usize, labels: &[Label]) -> bool {
        let things = |letters: &[Letter]| self.all_told(Way::Told, letters).into_iter().map(|told| told.of);
        let told: BTreeSet<&str> = things(letters).collect();
        if told.is_empty() {
            return false;
        }
        let (own, others): (Vec<&Label>, Vec<&Label>) = labels.iter().partition(|l| l.option == named);
        let of = |labels: Vec<&Label>| -> BTreeSet<&str> {
            labels.into_iter().flat_map(|label| things(&label.letters)).collect()
        };
        let (own, others) = (of(own), of(others));
        !told.is_disjoint(&own) && told.iter().any(|of| !own.contains(of) && others.contains(of))
    }

    /// The one thing that is told, and where.
    fn told_in(&self, way: Way, letters: &[Letter]) -> Option<(&'static str, Vec<(usize, usize)>)> {
        let told = self.all_told(way, letters);
        let things: BTreeSet<&'static str> = told.iter().map(|told| told.of).collect();
        let [of] = things.into_iter().collect::<Vec<_>>()[..] else { return None };
        let mut spans: Vec<(usize, usize)> = told.iter().flat_map(|told| told.spans.clone()).collect();
        spans.sort_unstable();
        Some((of, spans))
    }

    /// All that is told, but for what is a part of something else.
    fn all_told(&self, way: Way, letters: &[Letter]) -> Vec<Told> {
        let heads = (0..letters.len()).filter(|at| edge(letters, *at) != Edge::Inside);
        let heads: BTreeSet<char> = heads.map(|at| letters[at].base).collect();
        let heads = &heads;
        let begun = self.languages().flat_map(|language| {
            heads.iter().flat_map(move |head| self.lexicon.tellings(language, way, *head))
        });
        let told: Vec<Told> = begun.filter_map(|telling| telling.in_letters(letters)).collect();
        let is_part = |one: &Told| told.iter().any(|other| one.is_part_of(other));
        let whole: Vec<bool> = told.iter().map(|one| !is_part(one)).collect();
        told.into_iter().zip(whole).filter_map(|(told, whole)| whole.then_some(told)).collect()
    }

    /// The pieces before, between and behind these spans.
    fn around(&self, letters: &[Letter], spans: &[(usize, usize)], labels: &[Label]) -> Vec<Piece> {
        let mut pieces = Vec::new();
        let mut at = 0;
        for (start, end) in spans.iter().copied().chain([(letters.len(), letters.len())]) {
            if at < start {
                let between = self.pieces(&letters[at..start], labels).into_iter();
                pieces.extend(between.map(|p| Piece { start: p.start + at, end: p.end + at, ..p }));
            }
            at = at.max(end);
        }
        pieces
    }
}

/// Whether a word beside what is told makes something else of it.
fn changes(meaning: &Meaning) -> bool {
    matches!(
        meaning,
        Meaning::No
            | Meaning::Nothing
            | Meaning::Never
            | Meaning::Unsure
            | Meaning::DontKnow
            | Meaning::Refuse
            | Meaning::Or
            | Meaning::And
            | Meaning::Except
            | Meaning::Because
            | Meaning::Asks
            | Meaning::Less
            | Meaning::Same
            | Meaning::Formerly
            | Meaning::Skip
            | Meaning::StopAlone
            | Meaning::Keyword(Keyword::Stop | Keyword::Help)
    )
}

/// Where a part stands if it begins at `at` and is no part of a word.
fn whole_word(part: &[Letter], letters: &[Letter], at: usize) -> Option<(usize, usize)> {
    if letters[at].base != part[0].base || edge(letters, at) == Edge::Inside {
        return None;
    }
    let (end, _) = word_at(part, letters, at, &[])?;
    (edge(letters, end) == Edge::Clean).then_some((at, end))
}

#[cfg(test)]
mod tests {
    use super::super::fold::fold;
    use super::super::lexicon::Lexicon;
    use super::super::pieces::labels;
    use super::*;
    use crate::domain::contact::Language;

    #[test]
    fn a_thing_is_called_by_another_name_where_nothing_else_names_an_option() {
        let words = [
            (Meaning::Called("motorcycle"), "motorbike"),
            (Meaning::Called("motorcycle"), "scooter"),
            (Meaning::Called("boat"), "boat"),
            (Meaning::Called("boat"), "canoe"),
            (Meaning::Called("else"), "scooter shop"),
            (Meaning::No, "no"),
            (Meaning::And, "and"),
            (Meaning::Told("fire"), "burnt"),
        ];
        let mut lexicon = Lexicon::default();
        lexicon.add(Language::ENGLISH, words.map(|(meaning, word)| (meaning, word.to_owned())));
        let reader = Reader::new(&lexicon, Language::ENGLISH, &[]);
        let labels = labels(&["Motorbike", "Boat and net", "Fire"]);
        for (called, option) in [
            ("my scooter", Some(0)),
            ("no scooter", None),
            ("scooter and canoe", None),
            ("scooter shop", None),
            ("canoe", None),
            ("one two three scooter", None),
            ("the scooter burnt", Some(0)),
        ] {
            assert_eq!(reader.told(&fold(called), &labels), option, "{called}");
        }
    }

    #[test]
    fn an_option_is_told_in_other_words_and_by_nothing_else() {
        let words = [
            (Meaning::Told("flood"), "flooding"),
            (Meaning::Told("flood"), "water ~ rose"),
            (Meaning::Told("drought"), "drought"),
            (Meaning::Told("drought"), "no water"),
            (Meaning::Told("drought"), "no rain"),
            (Meaning::Told("else"), "water lilies"),
            (Meaning::No, "no"),
            (Meaning::Or, "or"),
            (Meaning::Because, "but"),
            (Meaning::Times(1_000), "thousand"),
        ];
        let mut lexicon = Lexicon::default();
        lexicon.add(Language::ENGLISH, words.map(|(meaning, word)| (meaning, word.to_owned())));
        let reader = Reader::new(&lexicon, Language::ENGLISH, &[]);
        let labels = labels(&["Flooding", "Drought", "No flooding"]);
        for (told, option) in [
            ("the water rose", Some(0)),
            ("water in the river rose again", Some(0)),
            ("no water for the rice", Some(1)),
            ("no rain, no water", Some(1)),
            ("no, the water rose", None),
            ("the water, it rose", None),
            ("the water no longer rose", None),
            ("no water lilies", None),
            ("the water rose or nearly", None),
            ("the water rose but less", None),
            ("no water, flooding", None),
            ("the water rose 2", None),
            ("the water rose, 2 thousand gone", Some(0)),
            ("no rain no", Some(1)),
            ("the sea", None),
            ("one two three four five six seven no rain", None),
        ] {
            assert_eq!(reader.told(&fold(told), &labels), option, "{told}");
        }
    }
}
