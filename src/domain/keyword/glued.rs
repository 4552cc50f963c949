//! Number words that are written as one.

use super::fold::Letter;
use super::meaning::Meaning;
use super::pieces::{Piece, Reader};

/// Shorter words, such as "k" and "a", are not looked for inside others.
const LEAST_OF_A_NUMBER_WORD: usize = 2;

/// A longer word is no number: "ninehundredninetyninethousand" has 29 letters.
const MOST_OF_A_NUMBER: usize = 40;

impl Reader<'_> {
    /// With spaces in words that are made of number words: "limangewu", "duaratus lima puluh", "doismil".
    pub(super) fn number_words_apart(&self, letters: &[Letter]) -> Vec<Letter> {
        let mut apart = letters.to_vec();
        let mut words = letters.split(|letter| !letter.base.is_alphabetic());
        if !words.any(|word| word.len() >= 2 * LEAST_OF_A_NUMBER_WORD) {
            return apart;
        }
        let may_be = |piece: &&Piece| piece.is_unknown() && piece.end - piece.start <= MOST_OF_A_NUMBER;
        for piece in self.pieces(letters, &[]).iter().rev().filter(may_be) {
            let ends = self.number_words(&letters[piece.start..piece.end]).unwrap_or_default();
            for end in ends.into_iter().rev() {
                apart.insert(piece.start + end, Letter { base: ' ', marks: 0 });
            }
        }
        apart
    }

    /// Where each but the last of the number words ends of which this word is made, one of them a multiplier.
    fn number_words(&self, word: &[Letter]) -> Option<Vec<usize>> {
        let longest = word.len().saturating_sub(LEAST_OF_A_NUMBER_WORD);
        (LEAST_OF_A_NUMBER_WORD..=longest).rev().find_map(|end| {
            let (first, rest) = word.split_at(end);
            let counts = |m: &Meaning| matches!(m, Meaning::Number(_) | Meaning::Times(_) | Meaning::Linker);
            let first = self.known(first).filter(|meanings| meanings.iter().any(counts))?;
            let multiplies = |meanings: &[Meaning]| meanings.iter().any(|m| matches!(m, Meaning::Times(_)));
            match self.known(rest) {
                Some(last) if multiplies(&last) || (multiplies(&first) && last.iter().any(counts)) => {
                    Some(vec![end])
                }
                _ => {
                    let ends = self.number_words(rest)?;
                    Some(std::iter::once(end).chain(ends.into_iter().map(|next| end + next)).collect())
                }
            }
        })
    }

    /// What a whole word means.
    fn known(&self, word: &[Letter]) -> Option<Vec<Meaning>> {
        let found = self.lexicon.find(word, 0, self.language, &self.near)?;
        (found.end == word.len()).then_some(found.meanings)
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::domain::contact::Language;
    use crate::domain::keyword::Lexicon;
    use crate::domain::keyword::fold::fold;

    #[test]
    fn number_words_may_be_written_as_one() {
        use Meaning::{Number, Times};
        let mut lexicon = Lexicon::default();
        let words = [
            (Number(5), "lima"),
            (Number(5), "limang"),
            (Number(2), "dua"),
            (Times(100), "ratus"),
            (Times(1_000), "ribu"),
            (Number(1_000), "seribu"),
            (Times(1_000), "k"),
        ];
        lexicon.add(Language::ENGLISH, words.map(|(meaning, word)| (meaning, word.to_owned())));
        let reader = Reader::new(&lexicon, Language::ENGLISH, &[]);
        for (typed, value) in [
            ("limaribu", Some(5_000.0)),
            ("limang ribu", Some(5_000.0)),
            ("limangribu", Some(5_000.0)),
            ("duaratus", Some(200.0)),
            ("duaratuslima", Some(205.0)),
            ("duaribulimaratus", Some(2_500.0)),
            ("seribu", Some(1_000.0)),
            ("limadua", None),
            ("limarib", None),
            ("limaribux", None),
            ("xlimaribu", None),
            ("limak", None),
        ] {
            assert_eq!(reader.number(&fold(typed), 0.0, 1e9, None), value, "{typed}");
        }
    }
}
