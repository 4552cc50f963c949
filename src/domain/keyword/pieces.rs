//! Takes a reply apart into what is known and what is not.

use super::fold::{Edge, Letter, edge, fold, is_letter, is_unspaced};
use super::han::is_han;
use super::lexicon::{Found, Lexicon, word_at};
use super::meaning::Meaning;
use super::phrase::joined;
use crate::domain::contact::Language;
use crate::domain::session::Keyword;

/// One piece of a reply.
#[derive(Debug, Clone, PartialEq)]
pub(super) struct Piece {
    pub(super) thing: Thing,
    pub(super) start: usize,
    pub(super) end: usize,
}

/// What a piece is.
#[derive(Debug, Clone, PartialEq)]
pub(super) enum Thing {
    /// A word with everything it may mean.
    Word(Vec<Meaning>),
    /// The whole label of an option; for a number, its unit.
    Label(usize),
    /// Digits, with points and commas between them.
    Digits(String),
    /// A punctuation mark, a sign, an unknown emoji, a new line.
    Sign(char),
    /// Anything else, up to where something known begins.
    Unknown,
}

/// The label of an option.
#[derive(Debug, Clone)]
pub(super) struct Label {
    pub(super) option: usize,
    pub(super) letters: Vec<Letter>,
}

/// Reads for one member: their language, then those of their country, then English.
#[derive(Debug)]
pub(super) struct Reader<'a> {
    pub(super) lexicon: &'a Lexicon,
    pub(super) language: Language,
    pub(super) near: Vec<Language>,
}

impl Piece {
    pub(super) fn means(&self, meaning: &Meaning) -> bool {
        self.meanings().contains(meaning)
    }

    pub(super) fn meanings(&self) -> &[Meaning] {
        match &self.thing {
            Thing::Word(meanings) => meanings,
            Thing::Label(_) | Thing::Digits(_) | Thing::Sign(_) | Thing::Unknown => &[],
        }
    }

    /// Whether it may be there for politeness: Thai `ค่ะ` also says yes, and is only polite beside another word.
    pub(super) fn is_polite(&self) -> bool {
        matches!(self.thing, Thing::Sign(_)) || self.means(&Meaning::Particle) || self.means(&Meaning::Lead)
    }

    /// What the number word says.
    pub(super) fn number(&self) -> Option<u32> {
        self.first(|m| if let Meaning::Number(n) = m { Some(*n) } else { None })
    }

    /// The whole of a number word that ends in a half.
    pub(super) fn with_half(&self) -> Option<u32> {
        self.first(|m| if let Meaning::WithHalf(n) = m { Some(*n) } else { None })
    }

    /// By what the number before it is multiplied.
    pub(super) fn times(&self) -> Option<u32> {
        self.first(|m| if let Meaning::Times(n) = m { Some(*n) } else { None })
    }

    /// The place of an option's letter, from 1.
    pub(super) fn letter(&self) -> Option<u32> {
        self.first(|m| if let Meaning::Letter(n) = m { Some(*n) } else { None })
    }

    /// The place that an ordinal or a letter stands for, from 1.
    pub(super) fn place(&self) -> Option<u32> {
        self.first(|m| if let Meaning::Ordinal(n) | Meaning::Letter(n) = m { Some(*n) } else { None })
    }

    fn first<T>(&self, wanted: impl Fn(&Meaning) -> Option<T>) -> Option<T> {
        self.meanings().iter().find_map(wanted)
    }

    pub(super) fn is_unknown(&self) -> bool {
        self.thing == Thing::Unknown
    }

    /// About how many words it is; five letters make one where nothing is written between words, two in Chinese.
    pub(super) fn words(&self, letters: &[Letter]) -> usize {
        match self.thing {
            Thing::Sign(_) => 0,
            Thing::Unknown if is_han(letters[self.start].base) => (self.end - self.start).div_ceil(2),
            Thing::Unknown if is_unspaced(letters[self.start].base) => (self.end - self.start).div_ceil(5),
            Thing::Unknown | Thing::Word(_) | Thing::Label(_) | Thing::Digits(_) => 1,
        }
    }
}

impl<'a> Reader<'a> {
    pub(super) fn new(
        lexicon: &'a Lexicon,
        language: Language,
        country_languages: &[Language],
    ) -> Reader<'a> {
        let mut near = country_languages.to_vec();
        if !near.contains(&Language::ENGLISH) {
            near.push(Language::ENGLISH);
        }
        Reader { lexicon, language, near }
    }

    /// The member's language, then those of their country.
    pub(super) fn languages(&self) -> impl Iterator<Item = Language> + '_ {
        std::iter::once(self.language).chain(self.near.iter().copied())
    }

    /// Folds a reply, whose accents count for nothing where the language may be written with them or without.
    pub(super) fn fold(&self, text: &str) -> Vec<Letter> {
        let mut letters = fold(text);
        if self.lexicon.accents_are_free(self.language) {
            letters.iter_mut().for_each(|letter| letter.marks = 0);
        }
        letters
    }

    /// Every piece in order, up to a signature; each letter but spaces is in exactly one.
    pub(super) fn pieces(&self, letters: &[Letter], labels: &[Label]) -> Vec<Piece> {
        let mut pieces: Vec<Piece> = Vec::new();
        let mut at = 0;
        while at < letters.len() {
            if letters[at].base == ' ' {
                at += 1;
                continue;
            }
            let (thing, end) = self.piece(letters, at, labels);
            match pieces.last_mut() {
                Some(last) if last.is_unknown() && thing == Thing::Unknown && last.end == at => {
                    last.end = end
                }
                _ => pieces.push(Piece { thing, start: at, end }),
            }
            at = end;
        }
        let mut pieces = self.drop_known_words_inside_a_word(letters, pieces);
        // What a phone writes below a reply is no part of it.
        let signature = pieces.iter().skip(1).position(|piece| piece.means(&Meaning::Signature));
        pieces.truncate(signature.map_or(pieces.len(), |at| at + 1));
        joined(pieces)
    }

    fn piece(&self, letters: &[Letter], at: usize, labels: &[Label]) -> (Thing, usize) {
        let label = longest_label(letters, at, labels);
        let word = if edge(letters, at) == Edge::Inside {
            None
        } else {
            self.lexicon.find(letters, at, self.language, &self.near)
        };
        let word = word.map(|found| self.without_label(letters, at, found, labels));
        let digits_end = digits_end(letters, at);
        let behind = |end: usize, to: usize| {
            end + letters[end..to].iter().take_while(|letter| letter.base == ' ').count()
        };
        // "Setuju la" is a phrase for yes, and the label "Setuju" said politely.
        let polite = |end: usize, to: usize| {
            let rest = self.lexicon.find(&letters[..to], behind(end, to), self.language, &self.near);
            rest.is_some_and(|rest| rest.end == to && rest.meanings.contains(&Meaning::Particle))
        };
        // "Less, more" is two labels, and "less mo" no phrase for less.
        let another = |end: usize, to: usize| {
            longest_label(letters, behind(end, to), labels).is_some_and(|(_, ends)| ends > to)
        };
        if let Some((option, end)) = label
            && word
                .as_ref()
                .is_none_or(|found| found.end <= end || polite(end, found.end) || another(end, found.end))
            && digits_end <= end
        {
            return (Thing::Label(option), end);
        }
        if let Some(found) = word
            && found.end > digits_end
        {
            return (Thing::Word(found.meanings), found.end);
        }
        if digits_end > at {
            let glued = edge(letters, digits_end) == Edge::Soft
                && longest_label(letters, digits_end, labels).is_none()
                && self.lexicon.find(letters, digits_end, self.language, &self.near).is_none();
            if !glued {
                let digits = letters[at..digits_end].iter().map(|letter| letter.base).collect();
                return (Thing::Digits(digits), digits_end);
            }
        }
        let here = letters[at].base;
        if !is_letter(here) && !here.is_ascii_digit() {
            return (Thing::Sign(here), at + 1);
        }
        let mut end = at + 1;
        while edge(letters, end) != Edge::Clean {
            end += 1;
        }
        (Thing::Unknown, end)
    }

    /// A phrase that only joins or is polite, without the label or the name that begins at its end: Burmese `နဲ့ ပဲ` is
    /// "just with", and "and" before an option `ပဲ`, beans.
    fn without_label(&self, letters: &[Letter], at: usize, found: Found, labels: &[Label]) -> Found {
        let idle = |m: &Meaning| {
            matches!(m, Meaning::And | Meaning::Or | Meaning::Particle | Meaning::Lead | Meaning::Marker)
        };
        // Indonesian "lebih murah" is "less", and "more" before an option "Murah".
        let compares = |m: &Meaning| matches!(m, Meaning::Less | Meaning::Same | Meaning::More);
        if !found.meanings.iter().all(|m| idle(m) || compares(m)) {
            return found;
        }
        let compares = found.meanings.iter().any(compares);
        // Khmer និងទី is "and number", and "and" before ទីវី, television.
        let names = |start: usize| {
            let word = self.lexicon.find(letters, start, self.language, &self.near);
            edge(letters, start) == Edge::Clean
                && word.is_some_and(|word| {
                    word.end > found.end && word.meanings.iter().any(|m| matches!(m, Meaning::Thing(_)))
                })
        };
        let begins = |start: &usize| {
            let label = longest_label(letters, *start, labels).is_some_and(|(_, end)| end >= found.end);
            (letters[start - 1].base == ' ' && label) || (!compares && names(*start))
        };
        let shorter = (at + 1..found.end)
            .find(begins)
            .and_then(|start| self.lexicon.find(&letters[..start], at, self.language, &self.near));
        let less = |m: &Meaning| matches!(m, Meaning::Less | Meaning::No);
        shorter.filter(|it| !compares || !it.meanings.iter().any(less)).unwrap_or(found)
    }

    /// Where nothing is written between words, a short known word in the middle of unknown letters is most likely
    /// part of a longer word that we do not know. STOP is kept: it is for a person to judge.
    fn drop_known_words_inside_a_word(&self, letters: &[Letter], pieces: Vec<Piece>) -> Vec<Piece> {
        let mut kept: Vec<Piece> = Vec::with_capacity(pieces.len());
        for (i, piece) in pieces.iter().enumerate() {
            let short = piece.end - piece.start <= 2 && is_unspaced(letters[piece.start].base);
            let glued = |other: Option<&Piece>, touching: fn(&Piece, &Piece) -> bool| {
                other.is_some_and(|other| other.is_unknown() && touching(other, piece))
            };
            let before = glued(kept.last(), |other, piece| other.end == piece.start);
            let after = glued(pieces.get(i + 1), |other, piece| other.start == piece.end);
            let is_word =
                matches!(piece.thing, Thing::Word(_)) && !piece.means(&Meaning::Keyword(Keyword::Stop));
            // "3 ปีก่อน", three years ago: what stands after digits is their unit.
            let counted = kept.last().is_some_and(|last| matches!(last.thing, Thing::Digits(_)));
            // "1，因为…": behind what is known a reason begins.
            let reason = !before && piece.means(&Meaning::Because) && !kept.is_empty();
            // 培训和贷款: "and" behind what is known joins it to the next.
            let joins = piece.means(&Meaning::And) && kept.last().is_some_and(|last| !last.is_unknown());
            // 病了: what is polite ends a reply.
            let ends = piece.means(&Meaning::Particle) && pieces[i + 1..].iter().all(Piece::is_polite);
            let stays = counted || reason || joins || ends;
            let thing = if is_word && short && !stays && (before || after) {
                Thing::Unknown
            } else {
                piece.thing.clone()
            };
            match kept.last_mut() {
                Some(last) if last.is_unknown() && thing == Thing::Unknown && last.end == piece.start => {
                    last.end = piece.end;
                }
                _ => kept.push(Piece { thing, ..piece.clone() }),
            }
        }
        kept
    }

    /// Whether these digits are how people here laugh: Thai 555.
    pub(super) fn is_laughter(&self, letters: &[Letter], piece: &Piece) -> bool {
        let same = letters[piece.start..piece.end].windows(2).all(|pair| pair[0] == pair[1]);
        same && self
            .lexicon
            .find(&letters[..piece.end], piece.start, self.language, &self.near)
            .is_some_and(|found| found.meanings.contains(&Meaning::Laugh))
    }
}

fn longest_label(letters: &[Letter], at: usize, labels: &[Label]) -> Option<(usize, usize)> {
    if edge(letters, at) == Edge::Inside {
        return None;
    }
    let mut best: Option<(usize, usize)> = None;
    for label in labels {
        let Some((end, _)) = word_at(&label.letters, letters, at, &[]) else {
            continue;
        };
        if edge(letters, end) == Edge::Clean && best.is_none_or(|(_, longest)| end > longest) {
            best = Some((label.option, end));
        }
    }
    best
}

/// The end of digits with single points and commas between them; `at` itself if none begin there.
fn digits_end(letters: &[Letter], at: usize) -> usize {
    let is_digit = |i: usize| letters.get(i).is_some_and(|letter| letter.base.is_ascii_digit());
    let mut end = at;
    while is_digit(end) {
        end += 1;
        let mark = letters.get(end).is_some_and(|letter| matches!(letter.base, '.' | ','));
        if mark && is_digit(end + 1) {
            end += 1;
        }
    }
    end
}

/// Labels for tests, an option each.
#[cfg(test)]
pub(super) fn labels(texts: &[&str]) -> Vec<Label> {
    texts.iter().enumerate().map(|(option, text)| Label { option, letters: fold(text) }).collect()
}
