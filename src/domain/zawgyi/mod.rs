//! Zawgyi, the encoding that old Burmese phones write: is a text in it, and what does it say in Unicode?
//!
//! How likely a text is Zawgyi is told by Google's Markov model, how it is turned into Unicode by CLDR's rules; both are
//! data (`data/zawgyi/`). The model's authors convert by themselves from 0.95 on, below which and above 0.05 nobody can
//! say. A reply of a word or two gives a model too little to go by: such a one is read both ways.

mod model;
mod rules;

use std::borrow::Cow;
use std::sync::LazyLock;

use model::Model;
use rules::Rules;

/// From here on a text is Zawgyi, if it is long enough (Myanmar Tools, "Thresholds").
const SURELY: f64 = 0.95;

/// Up to here it is Unicode.
const SURELY_NOT: f64 = 0.05;

/// Syllables that a text must have to be judged by the model alone.
const SYLLABLES: usize = 5;

/// Read when the first Burmese text comes: few houses need them. That the program's own data can be read, a test holds.
static MODEL: LazyLock<Model> = LazyLock::new(|| {
    Model::read(include_bytes!("../../../data/zawgyi/zawgyiUnicodeModel.dat")).unwrap_or_default()
});
static RULES: LazyLock<Rules> =
    LazyLock::new(|| Rules::read(include_str!("../../../data/zawgyi/Zawgyi-my.txt")).unwrap_or_default());

/// The ways in which a text is to be read.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Forms<'t> {
    /// It can only be this: as it was typed, or, where it surely is Zawgyi, in Unicode.
    One(Cow<'t, str>),
    /// It may be Unicode as it was typed, or Zawgyi that says the second.
    Either(&'t str, String),
}

/// How likely a text is Zawgyi and not Unicode, from 0 to 1; `None` where it has no Burmese letter to judge by.
pub fn probability(text: &str) -> Option<f64> {
    MODEL.probability(text)
}

/// What a text in Zawgyi says, in Unicode. A word without a Burmese letter stays as it is: digits are the same in both,
/// but the rules take a 4 at the end of a text for a sign that looks like it.
pub fn to_unicode(text: &str) -> String {
    let mut unicode = String::with_capacity(text.len());
    let mut burmese = String::new();
    for word in text.split_inclusive(char::is_whitespace) {
        if is_burmese(word) {
            burmese.push_str(word);
        } else {
            unicode.push_str(&RULES.apply(&std::mem::take(&mut burmese)));
            unicode.push_str(word);
        }
    }
    unicode + &RULES.apply(&burmese)
}

/// The ways in which a text is to be read.
pub fn forms(text: &str) -> Forms<'_> {
    let as_typed = Forms::One(Cow::Borrowed(text));
    if !is_burmese(text) {
        return as_typed;
    }
    // Marks of where a line may break are no part of a word, and the model has not learnt them.
    let visible: String =
        text.chars().filter(|c| !matches!(c, '\u{200B}'..='\u{200F}' | '\u{2060}' | '\u{FEFF}')).collect();
    let likely = probability(&visible).unwrap_or_default();
    let unicode = to_unicode(&visible);
    if likely <= SURELY_NOT || unicode == visible {
        return as_typed;
    }
    match likely >= SURELY && syllables(&unicode) >= SYLLABLES {
        true => Forms::One(Cow::Owned(unicode)),
        false => Forms::Either(text, unicode),
    }
}

/// A text for people to read: in Unicode where it surely was Zawgyi, else as it was typed.
pub fn readable(text: &str) -> Cow<'_, str> {
    match forms(text) {
        Forms::One(text) => text,
        Forms::Either(typed, _) => Cow::Borrowed(typed),
    }
}

fn is_burmese(text: &str) -> bool {
    text.contains(|c| matches!(c, '\u{1000}'..='\u{103F}' | '\u{104C}'..='\u{109F}'))
}

/// Syllables of a text in Unicode: letters that do not end one.
fn syllables(text: &str) -> usize {
    let mut rest = text.chars().filter(|c| *c != '\u{1037}').peekable();
    let mut syllables = 0;
    while let Some(c) = rest.next() {
        let letter = matches!(c, '\u{1000}'..='\u{102A}' | '\u{103F}' | '\u{104C}'..='\u{104F}');
        let ends = matches!(rest.peek(), Some('\u{1039}' | '\u{103A}'));
        syllables += usize::from(letter && !ends);
    }
    syllables
}

#[cfg(test)]
mod tests {
    use super::*;
    use proptest::prelude::*;

    #[test]
    fn the_programs_own_data_can_be_read() {
        assert!(Model::read(include_bytes!("../../../data/zawgyi/zawgyiUnicodeModel.dat")).is_some());
        let rules = Rules::read(include_str!("../../../data/zawgyi/Zawgyi-my.txt"))
            .expect("every rule is understood");
        assert_eq!(rules.count(), 128);
        assert!(Model::read(b"UZMODEL").is_none());
        assert!(Rules::read("a > b;\nc").is_none());
    }

    /// Myanmar Tools' own table, which all its clients are held to, with its tolerance.
    #[test]
    fn the_model_says_what_googles_clients_say() {
        let table = include_str!("../../../tests/zawgyi/probabilities.tsv");
        let mut rows = 0;
        for (said, text) in table.lines().filter_map(|line| line.split_once('\t')) {
            let said: f64 = said.parse().expect("a number");
            match probability(text) {
                Some(ours) => assert!(((ours - said) / said).abs() <= 1e-6, "{text}: {ours}, not {said}"),
                None => assert_eq!(said, f64::NEG_INFINITY, "{text}"),
            }
            rows += 1;
        }
        assert_eq!(rows, 50);
    }

    /// ICU's transform, on the Universal Declaration of Human Rights, on words, and on letters thrown together
    /// (`tests/counterparts/zawgyi.py`).
    #[test]
    fn conversion_is_icus() {
        let table = include_str!("../../../tests/zawgyi/conversions.tsv");
        let mut rows = 0;
        for (typed, icu) in
            table.lines().filter(|line| !line.starts_with('#')).filter_map(|l| l.split_once('\t'))
        {
            assert_eq!(RULES.apply(typed), icu, "{typed} {}", typed.escape_unicode());
            rows += 1;
        }
        assert!(rows > 3_000, "{rows}");
    }

    #[test]
    fn only_what_is_sure_is_converted() {
        let said = "အပြည်ပြည်ဆိုင်ရာ လူ့အခွင့်အရေး ကြေညာစာတမ်း";
        let typed = "အျပည္ျပည္ဆိုင္ရာ လူ႔အခြင့္အေရး ေၾကညာစာတမ္း";
        assert_eq!(forms(typed), Forms::One(Cow::Borrowed(said)));
        assert_eq!(readable(typed), said);
        assert_eq!(to_unicode("၁ ႏွင့္ ၄"), "၁ နှင့် ၄");
        for kept in [said, "ข้าว", "2", "", "ၶူးႁိုၼ်", "ဂလာန်ညးဒါန်လိက်", "တၢ်ကစီၣ်"]
        {
            assert_eq!(forms(kept), Forms::One(Cow::Borrowed(kept)), "{kept}");
        }
        for (short, unicode) in [("ရပ္", "ရပ်"), ("မဟုတ္ဘူး", "မဟုတ်ဘူး"), ("ဟုတ္ကဲ့", "ဟုတ်ကဲ့")]
        {
            assert_eq!(forms(short), Forms::Either(short, unicode.to_owned()));
            assert_eq!(readable(short), short);
        }
    }

    #[test]
    fn syllables_are_counted_without_what_ends_them() {
        for (text, count) in
            [("ရပ်", 1), ("မဟုတ်ဘူး", 3), ("ကျန်းမာရေး", 3), ("သတ္တိ", 2), ("လူ့အခွင့်အရေး", 5), ("abc ၁၂", 0)]
        {
            assert_eq!(syllables(text), count, "{text}");
        }
    }

    proptest! {
        #[test]
        fn any_text_has_its_forms(text in "[\u{1000}-\u{109f} a0]{0,40}") {
            match forms(&text) {
                Forms::One(one) => prop_assert!(one == text || one == to_unicode(&text)),
                Forms::Either(typed, unicode) => {
                    prop_assert_eq!(typed, text.as_str());
                    prop_assert_ne!(unicode, text.as_str());
                }
            }
            prop_assert!(probability(&text).is_none_or(|likely| (0.0..=1.0).contains(&likely)));
        }
    }
}
