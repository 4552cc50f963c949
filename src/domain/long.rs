//! A long message whose parts come one by one, in any order: put together once, or read as far as it came.
//!
//! What says which parts belong together is weak: a telephone counts its long messages up to 255 and begins again, some
//! always say the same number, and a network may bring the parts of two messages crosswise. So the total must agree and
//! the place be free; where several messages would take a part, the one that was sent nearest to it does.

use std::collections::BTreeMap;

use chrono::TimeDelta;

use super::Time;
use super::message::{Part, Words};

/// Parts of one message are not sent farther apart: a provider that could not bring one tries for a day (Vonage, for
/// 24 hours), and a telephone that counts to 255 does not come round in one.
const APART: TimeDelta = TimeDelta::days(1);

/// What stands in the place of parts that are missing.
const GAP: &str = "…";

/// A part that came.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Piece {
    /// Which it is.
    pub part: Part,
    /// Its words.
    pub text: Words,
    /// When it was sent, if the provider says.
    pub sent_at: Option<Time>,
    /// When it came.
    pub received_at: Time,
}

impl Piece {
    fn at(&self) -> Time {
        self.sent_at.unwrap_or(self.received_at)
    }
}

/// A long message as far as it came.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Long {
    /// Ours.
    pub id: i64,
    pieces: BTreeMap<u16, Piece>,
}

impl Long {
    /// One of which nothing came yet.
    pub fn begun(id: i64) -> Long {
        Long { id, pieces: BTreeMap::new() }
    }

    /// What came of it, in its order.
    pub fn pieces(&self) -> impl Iterator<Item = &Piece> {
        self.pieces.values()
    }

    /// Adds a part. Where one stands already nothing changes.
    pub fn add(&mut self, piece: Piece) {
        self.pieces.entry(piece.part.number).or_insert(piece);
    }

    /// Whether nothing is missing.
    pub fn is_whole(&self) -> bool {
        self.of().is_some_and(|of| usize::from(of) == self.pieces.len())
    }

    /// Its text, with a mark where parts are missing.
    pub fn text(&self) -> Words {
        let mut text = String::new();
        let mut last = 0;
        for (number, piece) in &self.pieces {
            if *number > last + 1 {
                text.push_str(GAP);
            }
            text.push_str(piece.text.expose());
            last = *number;
        }
        if self.of().is_some_and(|of| of > last) {
            text.push_str(GAP);
        }
        Words(text)
    }

    /// The text from its beginning to the first part that is missing; empty if that is the first.
    pub fn head(&self) -> Words {
        Words(self.unbroken().map(|piece| piece.text.expose()).collect())
    }

    /// Gives up what [`Long::head`] gives: the rest will never be whole.
    pub fn forget_head(&mut self) {
        for number in 1..=u16::try_from(self.unbroken().count()).unwrap_or(u16::MAX) {
            self.pieces.remove(&number);
        }
    }

    /// Gives up all of it.
    pub fn forget_all(&mut self) {
        self.pieces.clear();
    }

    /// When the first of its parts was sent, as far as the provider says.
    pub fn sent_at(&self) -> Option<Time> {
        self.pieces().filter_map(|piece| piece.sent_at).min()
    }

    fn of(&self) -> Option<u16> {
        self.pieces().next().map(|piece| piece.part.of)
    }

    /// From the first part to the last before a gap.
    fn unbroken(&self) -> impl Iterator<Item = &Piece> {
        self.pieces
            .iter()
            .zip(1..)
            .take_while(|((number, _), place)| *number == place)
            .map(|((_, piece), _)| piece)
    }

    /// How far from it this part was sent, if it can be one of its own.
    fn distance(&self, piece: &Piece) -> Option<TimeDelta> {
        let alike =
            |own: &Piece| (&own.part.reference, own.part.of) == (&piece.part.reference, piece.part.of);
        let fits = self.pieces().all(alike) && !self.pieces.contains_key(&piece.part.number);
        let apart = self.pieces().map(|own| (own.at() - piece.at()).abs()).min();
        apart.filter(|apart| fits && *apart <= APART)
    }
}

/// To which of the messages that wait, all of one sender on one channel, a part belongs; `None`: it begins another.
pub fn belongs(waiting: &[&Long], piece: &Piece) -> Option<i64> {
    let near = waiting.iter().filter_map(|long| Some((long.distance(piece)?, long.id)));
    near.min().map(|(_, id)| id)
}

#[cfg(test)]
mod tests {
    use proptest::prelude::*;

    use super::*;

    fn at(seconds: i64) -> Time {
        Time::UNIX_EPOCH + TimeDelta::days(20_000) + TimeDelta::seconds(seconds)
    }

    fn piece(reference: &str, number: u16, of: u16, text: &str, sent: i64) -> Piece {
        Piece {
            part: Part { reference: reference.to_owned(), number, of },
            text: Words(text.to_owned()),
            sent_at: Some(at(sent)),
            received_at: at(sent + 5),
        }
    }

    /// Takes parts as they come; gives the texts of those messages that became whole, and those that wait.
    fn take(pieces: impl IntoIterator<Item = Piece>) -> (Vec<String>, Vec<Long>) {
        let (mut whole, mut waiting) = (Vec::new(), Vec::<Long>::new());
        for (piece, id) in pieces.into_iter().zip(1..) {
            let found = belongs(&waiting.iter().collect::<Vec<_>>(), &piece);
            let index = waiting.iter().position(|long| Some(long.id) == found).unwrap_or_else(|| {
                waiting.push(Long::begun(id));
                waiting.len() - 1
            });
            waiting[index].add(piece);
            if waiting[index].is_whole() {
                whole.push(waiting.remove(index).text().0);
            }
        }
        (whole, waiting)
    }

    #[test]
    fn what_is_missing_is_seen() {
        let read = |numbers: &[u16]| {
            let pieces = numbers.iter().map(|n| piece("7", *n, 5, &format!("<{n}>"), i64::from(*n)));
            let (whole, waiting) = take(pieces);
            assert_eq!((whole.len(), waiting.len()), (0, 1));
            (waiting[0].text().0, waiting[0].head().0)
        };
        assert_eq!(read(&[2]), ("…<2>…".to_owned(), String::new()));
        assert_eq!(read(&[5, 1]), ("<1>…<5>".to_owned(), "<1>".to_owned()));
        assert_eq!(read(&[4, 2, 1]), ("<1><2>…<4>…".to_owned(), "<1><2>".to_owned()));
        assert_eq!(read(&[3, 4, 5, 2]), ("…<2><3><4><5>".to_owned(), String::new()));
    }

    #[test]
    fn another_total_another_number_or_another_day_is_another_message() {
        for other in [piece("7", 2, 3, "b", 1), piece("8", 2, 2, "b", 1), piece("7", 2, 2, "b", 86_401)] {
            let (whole, waiting) = take([piece("7", 1, 2, "a", 0), other]);
            assert_eq!((whole.len(), waiting.len()), (0, 2));
        }
        let (whole, _) = take([piece("7", 1, 2, "a", 0), piece("7", 2, 2, "b", 86_400)]);
        assert_eq!(whole, ["ab"]);
    }

    #[test]
    fn a_telephone_that_always_says_the_same_number_is_understood() {
        // Two messages under one number, crosswise: each part goes to what was sent nearest to it.
        let (whole, waiting) = take([
            piece("0", 2, 2, " first", 0),
            piece("0", 2, 2, " second", 600),
            piece("0", 1, 2, "the", 599),
            piece("0", 1, 2, "THE", 1),
        ]);
        assert_eq!((whole, waiting.len()), (vec!["the second".to_owned(), "THE first".to_owned()], 0));
    }

    #[test]
    fn the_head_goes_and_the_rest_never_is_whole() {
        let (_, mut waiting) =
            take([piece("7", 1, 4, "a", 0), piece("7", 2, 4, "b", 0), piece("7", 4, 4, "d", 0)]);
        waiting[0].forget_head();
        waiting[0].add(piece("7", 3, 4, "c", 0));
        assert_eq!((waiting[0].text().0.as_str(), waiting[0].is_whole()), ("…cd", false));
    }

    #[test]
    fn it_was_sent_when_its_first_part_was() {
        let (_, waiting) = take([piece("7", 2, 3, "b", 40), piece("7", 3, 3, "c", 20)]);
        assert_eq!(waiting[0].sent_at(), Some(at(20)));
    }

    #[test]
    fn words_do_not_show_themselves() {
        let (_, waiting) = take([piece("7", 1, 2, "the trawlers", 0)]);
        let long = &waiting[0];
        assert!(!format!("{long:?}").contains("trawlers"), "{long:?}");
    }

    proptest! {
        /// Several messages at once, in any order: each comes out once with its own text, and on the way no part is lost.
        #[test]
        fn parts_come_together_once_in_any_order(
            (messages, order, until) in prop::collection::vec(prop::collection::vec("\\PC{0,20}", 2..9), 1..6)
                .prop_flat_map(|messages| {
                    let many: usize = messages.iter().map(Vec::len).sum();
                    (Just(messages), Just((0..many).collect::<Vec<_>>()).prop_shuffle(), 0..=many)
                }),
        ) {
            let in_parts = |(texts, index): (&Vec<String>, i64)| {
                let (of, reference) = (u16::try_from(texts.len()).unwrap(), index.to_string());
                let parts: Vec<Piece> =
                    texts.iter().zip(1..).map(|(text, number)| piece(&reference, number, of, text, index)).collect();
                parts
            };
            let pieces: Vec<Piece> = messages.iter().zip(0..).flat_map(in_parts).collect();
            let came: Vec<Piece> = order.iter().map(|place| pieces[*place].clone()).collect();
            let (mut whole, waiting) = take(came.clone());
            prop_assert!(waiting.is_empty());
            let mut said: Vec<String> = messages.iter().map(|texts| texts.concat()).collect();
            whole.sort();
            said.sort();
            prop_assert_eq!(whole, said);
            let (whole, waiting) = take(came[..until].to_vec());
            let waits = waiting.iter().flat_map(Long::pieces).map(|piece| piece.text.expose());
            let kept: usize = whole.iter().map(String::as_str).chain(waits).map(str::len).sum();
            prop_assert_eq!(kept, came[..until].iter().map(|piece| piece.text.expose().len()).sum::<usize>());
        }
    }
}
