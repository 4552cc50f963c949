//! What is called by several names: "passport" for an option in Burmese letters, `รพ.` for a hospital. Looked up only
//! where a reply hints at an option, so that such words change nothing else that is read.

use std::collections::{BTreeSet, HashMap};

use super::fold::{Edge, Letter, edge, without_spaces_around};
use super::guess::{beginning, occurs, only, those};
use super::lexicon::word_at;
use super::pieces::{Label, Reader};

/// What one language calls things.
#[derive(Debug, Clone, Default)]
pub(super) struct Nouns {
    /// By their first letter.
    names: HashMap<char, Vec<(Vec<Letter>, &'static str)>>,
    /// Words beside a name that only say how it is meant: "go by", "at".
    beside: Vec<Vec<Letter>>,
}

impl Nouns {
    pub(super) fn take(&mut self, thing: &'static str, letters: Vec<Letter>) {
        if let Some(first) = letters.first() {
            self.names.entry(first.base).or_default().push((letters, thing));
        }
    }

    pub(super) fn shrink_to_fit(&mut self) {
        self.names.values_mut().for_each(Vec::shrink_to_fit);
    }

    pub(super) fn take_beside(&mut self, letters: Vec<Letter>) {
        self.beside.push(letters);
    }

    /// Where the names end that begin at `at`, each with its thing.
    fn at<'n>(
        &'n self,
        letters: &'n [Letter],
        at: usize,
    ) -> impl Iterator<Item = (usize, &'static str)> + 'n {
        let begun = letters.get(at).and_then(|first| self.names.get(&first.base));
        begun.into_iter().flatten().filter_map(move |(name, thing)| {
            let (end, _) = word_at(name, letters, at, &[])?;
            (edge(letters, end) == Edge::Clean).then_some((end, *thing))
        })
    }
}

impl Reader<'_> {
    /// Whether all these letters are a name that we know.
    pub(super) fn is_noun(&self, letters: &[Letter]) -> bool {
        !self.whole_nouns(letters).is_empty()
    }

    /// The one label that names the same thing.
    pub(super) fn same_noun(&self, typed: &[Letter], labels: &[Label]) -> Option<usize> {
        let said = self.whole_nouns(typed);
        if said.is_empty() {
            return None;
        }
        let same = those(labels, |label| !self.whole_nouns(&label.letters).is_disjoint(&said));
        let holding = || {
            those(labels, |label| {
                !self.negates(typed, label) && !self.nouns_in(&label.letters).is_disjoint(&said)
            })
        };
        let named = only(if same.is_empty() { holding() } else { same })?;
        // "Clinic" where "Clinic of the state" is another.
        let begun = those(labels, |label| occurs(typed, &label.letters, 0, Edge::Clean));
        begun.iter().all(|option| *option == named).then_some(named)
    }

    /// The one label that is meant by these letters without what only says how: "go to the clinic", Tamil `பஸ்ஸில்`, on
    /// the bus.
    pub(super) fn without_endings(&self, typed: &[Letter], labels: &[Label]) -> Option<usize> {
        let bare = self.without_beside(typed);
        let whole = |typed: &[Letter]| {
            let same = only(those(labels, |label| label.letters == typed));
            same.or_else(|| self.same_noun(typed, labels)).or_else(|| self.same_thing(typed, labels))
        };
        let bare_name = (bare.len() < typed.len()).then(|| whole(bare)).flatten();
        bare_name.or_else(|| {
            let stems = self.tamil_stems(bare);
            stems.into_iter().find_map(|stem| whole(stem).or_else(|| beginning(stem, labels)))
        })
    }

    /// The one label that is all of these letters, beside what only says how, or that has another name.
    pub(super) fn is_only_named(&self, typed: &[Letter], labels: &[Label]) -> Option<usize> {
        let bare = self.without_beside(typed);
        only(those(labels, |label| label.letters == bare)).or_else(|| self.same_noun(typed, labels))
    }

    /// Without the words at both ends that stand beside names.
    fn without_beside<'l>(&self, typed: &'l [Letter]) -> &'l [Letter] {
        let Some(nouns) = self.lexicon.nouns(self.language) else { return typed };
        let mut bare = typed;
        loop {
            let shorter = nouns.beside.iter().find_map(|word| {
                let behind = bare.strip_prefix(&word[..]).filter(|_| edge(bare, word.len()) == Edge::Clean);
                let before = || {
                    let rest = bare.strip_suffix(&word[..])?;
                    (edge(bare, rest.len()) == Edge::Clean).then_some(rest)
                };
                behind.or_else(before)
            });
            match shorter.map(without_spaces_around).filter(|shorter| !shorter.is_empty()) {
                Some(shorter) => bare = shorter,
                None => return bare,
            }
        }
    }

    /// A Tamil word without the endings that it may have, or only without its last mark, which those take away.
    fn tamil_stems<'l>(&self, typed: &'l [Letter]) -> Vec<&'l [Letter]> {
        if !typed.iter().all(|letter| matches!(letter.base, ' ' | '\u{B80}'..='\u{BFF}')) {
            return Vec::new();
        }
        let spelling = self.lexicon.spelling(self.language);
        let is_ending = |at: &usize| {
            let mark = at + 1 == typed.len() && typed[*at].base == '\u{BCD}';
            mark || spelling.is_some_and(|spelling| spelling.is_ending(&typed[*at..]))
        };
        (LEAST_LETTERS_OF_A_STEM..typed.len()).filter(is_ending).map(|at| &typed[..at]).collect()
    }

    /// What these letters are a name of, and of nothing more.
    fn whole_nouns(&self, letters: &[Letter]) -> BTreeSet<&'static str> {
        let whole = |(end, thing): (usize, &'static str)| (end == letters.len()).then_some(thing);
        self.names_at(letters, 0).filter_map(whole).collect()
    }

    /// What stands in these letters, a longer name before a shorter.
    fn nouns_in(&self, letters: &[Letter]) -> BTreeSet<&'static str> {
        let mut things = BTreeSet::new();
        let mut at = 0;
        while at < letters.len() {
            let mut longest = at + 1;
            if edge(letters, at) == Edge::Clean {
                let named: Vec<(usize, &'static str)> = self.names_at(letters, at).collect();
                longest = named.iter().map(|(end, _)| *end).max().unwrap_or(longest);
                things.extend(named.into_iter().filter(|(end, _)| *end == longest).map(|(_, thing)| thing));
            }
            at = longest;
        }
        things
    }

    fn names_at<'n>(
        &'n self,
        letters: &'n [Letter],
        at: usize,
    ) -> impl Iterator<Item = (usize, &'static str)> + 'n {
        let nouns = self.languages().filter_map(|language| self.lexicon.nouns(language));
        nouns.flat_map(move |nouns| nouns.at(letters, at))
    }
}

/// A shorter beginning of a word is one of too many others.
const LEAST_LETTERS_OF_A_STEM: usize = 3;

#[cfg(test)]
mod tests {
    use super::super::fold::fold;
    use super::super::lexicon::Lexicon;
    use super::super::meaning::Meaning;
    use super::super::pieces::labels;
    use super::*;
    use crate::domain::contact::Language;

    #[test]
    fn a_thing_is_known_by_each_of_its_names() {
        let thai = Language::parse("th").unwrap();
        let words = [
            (Language::ENGLISH, Meaning::Called("hospital"), "hospital"),
            (thai, Meaning::Called("hospital"), "โรงพยาบาล"),
            (thai, Meaning::Called("hospital"), "รพ"),
            (thai, Meaning::Called("rice"), "ข้าว"),
            (thai, Meaning::Called("maize"), "ข้าวโพด"),
            (thai, Meaning::Beside, "ไป"),
            (thai, Meaning::No, "ไม่มี"),
        ];
        let mut lexicon = Lexicon::default();
        for (language, meaning, word) in words {
            lexicon.add(language, [(meaning, word.to_owned())]);
        }
        let reader = Reader::new(&lexicon, thai, &[]);
        for (typed, texts, option) in [
            ("รพ", &["คลินิก", "โรงพยาบาล"][..], Some(1)),
            ("hospital", &["คลินิก", "โรงพยาบาลรัฐ"], Some(1)),
            ("hospital", &["โรงพยาบาลเอกชน", "โรงพยาบาลรัฐ"], None),
            ("hospital", &["โรงพยาบาล", "โรงพยาบาลรัฐ"], Some(0)),
            ("hospital", &["ไม่มีโรงพยาบาล", "ถนน"], None),
            ("hospitals", &["โรงพยาบาล"], None),
            ("ข้าว", &["ปลูกข้าวโพด", "ปลูกข้าวเหนียว"], Some(1)),
        ] {
            assert_eq!(reader.same_noun(&fold(typed), &labels(texts)), option, "{typed} {texts:?}");
        }
        let texts = labels(&["คลินิก", "โรงพยาบาล"]);
        for (typed, option) in [("ไป รพ", Some(1)), ("ไปคลินิก", Some(0)), ("ไป", None), ("รพไม่", None)]
        {
            assert_eq!(reader.without_endings(&fold(typed), &texts), option, "{typed}");
        }
    }

    #[test]
    fn a_tamil_word_is_known_with_its_endings() {
        let tamil = Language::parse("ta").unwrap();
        let words = [
            (Meaning::Called("bus"), "பஸ்"),
            (Meaning::Called("bus"), "பேருந்து"),
            (Meaning::Suffix, "ல"),
            (Meaning::Suffix, "ில்"),
        ];
        let mut lexicon = Lexicon::default();
        lexicon.add(tamil, words.map(|(meaning, word)| (meaning, word.to_owned())));
        let reader = Reader::new(&lexicon, tamil, &[]);
        let labels = labels(&["பேருந்து", "லாரி", "கடனுதவி"]);
        for (typed, option) in
            [("பஸ்ல", Some(0)), ("பேருந்தில்", Some(0)), ("கடன்", Some(2)), ("லாரில", Some(1)), ("வில்", None)]
        {
            assert_eq!(reader.without_endings(&fold(typed), &labels), option, "{typed}");
        }
    }
}
