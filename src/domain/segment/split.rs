//! Where a long text is cut.

use std::collections::BTreeSet;
use std::sync::LazyLock;

use icu_segmenter::options::LineBreakOptions;
use icu_segmenter::{LineSegmenter, LineSegmenterBorrowed};
use unicode_segmentation::UnicodeSegmentation;

use super::{Counter, count};

/// Where a line may break (UAX #14), with ICU's dictionaries for Thai, Lao, Khmer and Burmese, which write no spaces
/// between words. The dictionaries are part of the program; nothing is made until a text must be cut.
static LINES: LazyLock<LineSegmenterBorrowed<'static>> =
    LazyLock::new(|| LineSegmenter::new_dictionary(LineBreakOptions::default()));

/// Cuts `text` into parts of at most `most` segments each. Joined without their prefixes they are the text.
///
/// Where the gateway and the country's networks join segments, `most` is the gateway's limit and nearly every text
/// stays whole. Where they do not, `most` is 1, and each part is a message of one segment. As soon as there are two
/// parts each begins with its place, "1/2 ", since they may arrive in any order or alone; a Burmese text is numbered in
/// Burmese digits.
///
/// A cut is made after a line, so that a list of options is never cut inside an option; within a long line after a
/// word, but not between a number and what it numbers or counts; within a long word between graphemes; and inside a
/// grapheme only if it alone is longer than a part.
pub fn split(text: &str, most: usize) -> Vec<String> {
    let most = most.max(1);
    if count(text).segments <= most {
        return vec![text.to_owned()];
    }
    let cutter = Cutter { text, most, words: words(text), zero: zero(text) };
    // The prefix holds the number of parts, which is known only after cutting: cut for one digit, then for two …
    let mut digits = 1;
    loop {
        let parts = cutter.cut(digits);
        if parts.len().to_string().len() <= digits {
            let total = cutter.number(parts.len());
            let numbered = |(n, part): (usize, &str)| format!("{}/{total} {part}", cutter.number(n));
            return (1..).zip(parts).map(numbered).collect();
        }
        digits += 1;
    }
}

/// The zero of the digits that the text's language counts in. Of the languages we speak only Burmese uses its own by
/// default (CLDR, `defaultNumberingSystem`); Thai, Lao and Khmer phones show both, and people write mostly the others.
fn zero(text: &str) -> char {
    let letters = text.chars().filter(|c| c.is_alphabetic()).count();
    let burmese = text.chars().filter(|c| c.is_alphabetic() && matches!(c, '\u{1000}'..='\u{109F}')).count();
    if burmese * 2 > letters { '\u{1040}' } else { '0' }
}

/// The places behind a word, as byte indices: where a line may break, in a script with spaces only at these.
fn words(text: &str) -> BTreeSet<usize> {
    let graphemes: BTreeSet<usize> = text.grapheme_indices(true).map(|(index, _)| index).collect();
    let fits = |at: &usize| {
        let (before, after) = text.split_at(*at);
        let spaced = before.ends_with(char::is_whitespace);
        let unspaced = before.ends_with(is_unspaced) && after.starts_with(is_unspaced);
        // "2 No", "5 kg", "1 = never": a number alone says nothing to who gets this part only.
        let number =
            before.trim_end().ends_with(|c: char| c.is_numeric() || c == '=') || after.starts_with('=');
        (spaced || unspaced) && !number && graphemes.contains(at)
    };
    LINES.segment_str(text).filter(fits).collect()
}

/// Letters of scripts without spaces between words, and the space of no width.
fn is_unspaced(c: char) -> bool {
    matches!(c,
        '\u{0E00}'..='\u{0EFF}' | '\u{1000}'..='\u{109F}' | '\u{1780}'..='\u{17FF}' | '\u{200B}'
        | '\u{3000}'..='\u{30FF}' | '\u{3400}'..='\u{9FFF}')
}

struct Cutter<'t> {
    text: &'t str,
    most: usize,
    words: BTreeSet<usize>,
    zero: char,
}

impl<'t> Cutter<'t> {
    /// Cuts for prefixes whose total has `digits` digits.
    fn cut(&self, digits: usize) -> Vec<&'t str> {
        let mut parts = Vec::new();
        let mut from = 0;
        while from < self.text.len() {
            let total: String = std::iter::repeat_n(self.zero, digits).collect();
            let prefix = format!("{}/{total} ", self.number(parts.len() + 1));
            let to = self.cut_at(from, &prefix);
            parts.push(&self.text[from..to]);
            from = to;
        }
        parts
    }

    /// Where to cut what begins at `from` so that it fits, after `prefix`: a byte index above `from`.
    fn cut_at(&self, from: usize, prefix: &str) -> usize {
        let mut counter = Counter::default();
        prefix.chars().for_each(|c| counter.push(c));
        let start = counter;

        let (mut fits, mut line) = (from, from);
        for (index, grapheme) in self.text[from..].grapheme_indices(true) {
            grapheme.chars().for_each(|c| counter.push(c));
            if counter.segments().segments > self.most {
                let after_line =
                    line > from && (line - from >= (fits - from) / 2 || is_option(&self.text[line..]));
                let word = || self.words.range(from + 1..=fits).next_back();
                return match (after_line, word()) {
                    (true, _) => line,
                    (false, Some(word)) => *word,
                    (false, None) if fits > from => fits,
                    (false, None) => from + chars_that_fit(grapheme, start, self.most),
                };
            }
            fits = from + index + grapheme.len();
            if grapheme.ends_with('\n') {
                line = fits;
            }
        }
        fits
    }

    fn number(&self, n: usize) -> String {
        let digit =
            |c: char| c.to_digit(10).and_then(|d| char::from_u32(u32::from(self.zero) + d)).unwrap_or(c);
        n.to_string().chars().map(digit).collect()
    }
}

/// A line that begins with a number is an option of a list: "1 Yes", "១ បាទ".
fn is_option(line: &str) -> bool {
    line.trim_start().starts_with(char::is_numeric)
}

/// The bytes of `grapheme` whose characters fit; at least one character, which always fits.
fn chars_that_fit(grapheme: &str, mut counter: Counter, most: usize) -> usize {
    let mut end = 0;
    for c in grapheme.chars() {
        counter.push(c);
        if end > 0 && counter.segments().segments > most {
            break;
        }
        end += c.len_utf8();
    }
    end
}

#[cfg(test)]
mod tests {
    use super::*;
    use proptest::prelude::*;

    #[test]
    fn a_list_is_cut_between_its_options() {
        let text = "2/5 តើអ្នកគិតថាអាស៊ានស្តាប់សំឡេងរបស់អ្នកដែរឬទេ?\n1 បាទ ស្តាប់ខ្លាំង\n2 ស្តាប់ខ្លះ\n3 មិនស្តាប់ទេ\n4 មិនដឹង";
        assert_eq!(
            split(text, 1),
            ["1/2 2/5 តើអ្នកគិតថាអាស៊ានស្តាប់សំឡេងរបស់អ្នកដែរឬទេ?\n", "2/2 1 បាទ ស្តាប់ខ្លាំង\n2 ស្តាប់ខ្លះ\n3 មិនស្តាប់ទេ\n4 មិនដឹង",]
        );
        assert_eq!(split(text, 3), [text]);
    }

    /// Cut where a reader of the language would draw breath; "|" says where.
    #[test]
    fn scripts_without_spaces_are_cut_between_words() {
        for (text, zero) in [
            ("ชาวประมงพื้นบ้านในหมู่บ้านของเราจับปลาได้น้อยลงกว่าเมื่อห้าปีก่อน|เพราะเรือใหญ่เข้ามาจับปลา", '0'),
            ("ຊາວປະມົງໃນບ້ານຂອງພວກເຮົາຈັບປາໄດ້ໜ້ອຍລົງກວ່າຫ້າປີກ່ອນຍ້ອນວ່າເຮືອ|ໃຫຍ່ເຂົ້າມາຈັບປາຢູ່ແມ່ນ້ຳ", '0'),
            ("អ្នកនេសាទនៅក្នុងភូមិរបស់យើងចាប់បានត្រីតិចជាងប្រាំឆ្នាំមុនដោយសារទូក|ធំៗចូលមកនេសាទនៅក្នុងបឹង", '0'),
            ("ကျွန်တော်တို့ရွာကငါးဖမ်းသမားတွေဟာလွန်ခဲ့တဲ့ငါးနှစ်ကထက်ငါးနည်းနည်း|ပဲရတော့တယ်သင်္ဘောကြီးတွေကြောင့်", '\u{1040}'),
        ] {
            let whole = text.replace('|', "");
            let parts = split(&whole, 1);
            let digit = |n: u32| char::from_u32(u32::from(zero) + n).expect("a digit");
            let prefix = format!("{}/{} ", digit(1), digit(2));
            let first = parts[0].strip_prefix(&prefix).unwrap_or_else(|| panic!("{parts:?}"));
            assert_eq!((parts.len(), first), (2, text.split_once('|').expect("a cut").0), "{parts:?}");
        }
    }

    #[test]
    fn a_number_stays_with_what_it_numbers() {
        let sentence = |length: usize| "word ".repeat(length / 5);
        for length in 120..160 {
            for row in ["1 Yes 2 No", "1 = never, 5 = always", "১ হ্যাঁ ২ না", "about 25 kg of rice"]
            {
                for text in [format!("{}{row}", sentence(length)), format!("{}\n{row}", sentence(length))] {
                    for part in split(&text, 1) {
                        let end = part.trim_end();
                        assert!(!end.ends_with(|c: char| c.is_numeric() || c == '='), "{part:?}");
                    }
                }
            }
        }
    }

    #[test]
    fn a_short_line_does_not_take_a_part_for_itself() {
        let text = format!("Hello.\n{}", "one two three ".repeat(20));
        let parts = split(&text, 1);
        assert!(parts[0].len() > 140, "{parts:?}");
        assert!(parts.iter().all(|part| part.ends_with(' ')), "{parts:?}");
    }

    #[test]
    fn a_grapheme_longer_than_a_part_is_still_sent() {
        let text = format!("x{}", "\u{301}".repeat(200));
        let parts = split(&text, 1);
        assert!(parts.len() > 2);
        assert!(parts.iter().all(|part| count(part).segments == 1));
    }

    /// Parts without their prefixes, after checking that these are "1/n ", "2/n " … in the digits of the text.
    fn unnumbered<'p>(text: &str, parts: &'p [String]) -> Vec<&'p str> {
        if let [whole] = parts {
            return vec![whole];
        }
        let cutter = Cutter { text, most: 1, words: BTreeSet::new(), zero: zero(text) };
        let strip = |(n, part): (usize, &'p String)| {
            let prefix = format!("{}/{} ", cutter.number(n), cutter.number(parts.len()));
            part.strip_prefix(prefix.as_str()).expect("its place comes first")
        };
        (1..).zip(parts).map(strip).collect()
    }

    fn texts() -> impl Strategy<Value = String> {
        let piece = prop_oneof![
            "[a-z ]{1,12}",
            "[ក-៹]{1,9}",
            "[က-႟]{1,9}",
            "[ก-๛]{1,9}",
            "\\PC{1,6}",
            Just("\n1 Yes".to_owned()),
            Just("[€]".to_owned()),
            Just("👩🏽‍🌾".to_owned()),
            Just("\r\n".to_owned()),
        ];
        proptest::collection::vec(piece, 0..90).prop_map(|pieces| pieces.concat())
    }

    proptest! {
        #[test]
        fn parts_rejoin_to_the_text_and_each_fits(text in texts(), most in 0usize..4) {
            let parts = split(&text, most);
            prop_assert_eq!(unnumbered(&text, &parts).concat(), text);
            for part in &parts {
                prop_assert!(count(part).segments <= most.max(1));
            }
        }

        #[test]
        fn a_cut_leaves_graphemes_whole(text in texts()) {
            let whole: Vec<&str> = text.graphemes(true).collect();
            let parts = split(&text, 1);
            let cut: Vec<&str> = unnumbered(&text, &parts).into_iter().flat_map(|part| part.graphemes(true)).collect();
            prop_assert_eq!(cut, whole);
        }

        #[test]
        fn an_option_that_fits_is_never_cut(options in proptest::collection::vec("[ក-ឳ ]{1,40}", 2..9)) {
            let list: Vec<String> = (1..).zip(&options).map(|(n, option)| format!("{n} {option}")).collect();
            let parts = split(&list.join("\n"), 1);
            for option in &list {
                prop_assert!(parts.iter().any(|part| part.contains(option.as_str())), "{:?} {:?}", option, parts);
            }
        }
    }
}
