//! What the network bills: SMS segments, and how a text is cut so that each part fits and reads alone.
//!
//! GSM 03.38 (3GPP TS 23.038) gives 160 septets, or 153 in each of several joined segments; a text with one
//! character outside its alphabet is sent as UCS-2, with 70 or 67 UTF-16 units. National shift tables are left out:
//! no gateway of the region takes them.

use std::borrow::Cow;
use std::fmt::Write as _;

use unicode_segmentation::UnicodeSegmentation;

/// How a text travels.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Encoding {
    /// GSM 03.38, basic alphabet and extension.
    Gsm,
    /// UCS-2, in fact UTF-16: an emoji is two units.
    Unicode,
}

/// What a text costs.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Segments {
    /// How it travels.
    pub encoding: Encoding,
    /// Septets, or UTF-16 units.
    pub units: usize,
    /// Segments billed; at least one.
    pub segments: usize,
}

/// Counts what `text` costs as one message.
pub fn count(text: &str) -> Segments {
    let mut counter = Counter::default();
    text.chars().for_each(|c| counter.push(c));
    counter.segments()
}

/// The text as it is best sent: typographic signs (curly quotes, long dashes, "…", odd spaces) become plain ones if
/// the whole then fits the GSM alphabet, since one of them costs 90 of 160 characters; else it stays as it is.
pub fn plain(text: &str) -> Cow<'_, str> {
    if count(text).encoding == Encoding::Gsm {
        return Cow::Borrowed(text);
    }
    let mut plain = String::with_capacity(text.len());
    for c in text.chars() {
        match c {
            '‘' | '’' | '‛' | '′' | '`' | '´' => plain.push('\''),
            '“' | '”' | '„' | '″' | '«' | '»' => plain.push('"'),
            '‐' | '‑' | '‒' | '–' | '—' | '−' => plain.push('-'),
            '…' => plain.push_str("..."),
            '•' | '·' => plain.push('*'),
            '\u{a0}' | '\u{2000}'..='\u{200a}' | '\u{202f}' | '\t' => plain.push(' '),
            '\u{200b}'..='\u{200f}' | '\u{2060}' | '\u{2066}'..='\u{2069}' | '\u{feff}' => {}
            c => plain.push(c),
        }
    }
    match count(&plain).encoding {
        Encoding::Gsm => Cow::Owned(plain),
        Encoding::Unicode => Cow::Borrowed(text),
    }
}

/// Cuts `text` into parts of at most `most` segments each. Joined without their prefixes they are the text.
///
/// Where the gateway and the country's networks join segments, `most` is the gateway's limit and nearly every text
/// stays whole. Where they do not, `most` is 1, and each part is a message of one segment. As soon as there are two
/// parts each begins with its place, "1/2 ", since they may arrive in any order or alone.
///
/// A cut is made after a line, so that a list of options is never cut inside an option; within a long line after a
/// word; within a long word between graphemes; and inside a grapheme only if it alone is longer than a part.
pub fn split(text: &str, most: usize) -> Vec<String> {
    let most = most.max(1);
    if count(text).segments <= most {
        return vec![text.to_owned()];
    }
    // The prefix holds the number of parts, which is known only after cutting: cut for one digit, then for two …
    let mut digits = 1;
    loop {
        let parts = cut(text, most, digits);
        if parts.len().to_string().len() <= digits {
            let total = parts.len();
            return (1..).zip(parts).map(|(n, part)| format!("{n}/{total} {part}")).collect();
        }
        digits += 1;
    }
}

/// Cuts for prefixes whose total has `digits` digits.
fn cut(text: &str, most: usize, digits: usize) -> Vec<&str> {
    let mut parts = Vec::new();
    let mut rest = text;
    while !rest.is_empty() {
        let mut prefix = String::new();
        // Only its width matters here; writing to a String cannot fail.
        let _ = write!(prefix, "{}/{:0digits$} ", parts.len() + 1, 0);
        let (part, after) = rest.split_at(cut_at(rest, &prefix, most));
        parts.push(part);
        rest = after;
    }
    parts
}

/// Where to cut `text` so that what is before it, after `prefix`, fits in `most` segments: a byte index above 0.
fn cut_at(text: &str, prefix: &str, most: usize) -> usize {
    let mut counter = Counter::default();
    prefix.chars().for_each(|c| counter.push(c));
    let start = counter;

    let (mut fits, mut word, mut line) = (0, 0, 0);
    for (index, grapheme) in text.grapheme_indices(true) {
        grapheme.chars().for_each(|c| counter.push(c));
        if counter.segments().segments > most {
            let after_line = line > 0 && (line >= fits / 2 || is_option(&text[line..]));
            return match (after_line, word, fits) {
                (true, _, _) => line,
                (false, 1.., _) => word,
                (false, 0, 1..) => fits,
                (false, 0, 0) => chars_that_fit(grapheme, start, most),
            };
        }
        fits = index + grapheme.len();
        if grapheme.ends_with('\n') {
            line = fits;
        }
        if grapheme.chars().all(char::is_whitespace) {
            word = fits;
        }
    }
    fits
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

/// Both counts at once, a character at a time, since one character turns the whole text to Unicode.
#[derive(Clone, Copy)]
struct Counter {
    gsm: bool,
    septets: Filling,
    units: Filling,
}

impl Default for Counter {
    fn default() -> Self {
        Counter { gsm: true, septets: Filling::new(160, 153), units: Filling::new(70, 67) }
    }
}

impl Counter {
    fn push(&mut self, c: char) {
        match septets(c) {
            Some(septets) => self.septets.push(septets),
            None => self.gsm = false,
        }
        self.units.push(c.len_utf16());
    }

    fn segments(&self) -> Segments {
        let (encoding, filling) =
            if self.gsm { (Encoding::Gsm, self.septets) } else { (Encoding::Unicode, self.units) };
        Segments { encoding, units: filling.units, segments: filling.segments() }
    }
}

/// Segments filled one after the other; an ESC pair or a surrogate pair goes whole into the next.
#[derive(Clone, Copy)]
struct Filling {
    alone: usize,
    joined: usize,
    units: usize,
    full: usize,
    last: usize,
}

impl Filling {
    fn new(alone: usize, joined: usize) -> Filling {
        Filling { alone, joined, units: 0, full: 0, last: 0 }
    }

    fn push(&mut self, units: usize) {
        self.units += units;
        self.last += units;
        if self.last > self.joined {
            self.full += 1;
            self.last = units;
        }
    }

    fn segments(&self) -> usize {
        if self.units <= self.alone { 1 } else { self.full + 1 }
    }
}

/// Septets of a character in GSM 03.38: 1 in the basic alphabet, 2 in the extension (after ESC), else none.
fn septets(c: char) -> Option<usize> {
    match c {
        '^' | '{' | '}' | '\\' | '[' | '~' | ']' | '|' | '€' | '\u{c}' => Some(2),
        '`' => None,
        '\n' | '\r' | ' '..='~' => Some(1),
        '£' | '¥' | 'è' | 'é' | 'ù' | 'ì' | 'ò' | 'Ç' | 'Ø' | 'ø' | 'Å' | 'å' | 'Δ' | 'Φ' | 'Γ' | 'Λ'
        | 'Ω' | 'Π' | 'Ψ' | 'Σ' | 'Θ' | 'Ξ' | 'Æ' | 'æ' | 'ß' | 'É' | '¤' | '¡' | 'Ä' | 'Ö' | 'Ñ' | 'Ü'
        | '§' | '¿' | 'ä' | 'ö' | 'ñ' | 'ü' | 'à' => Some(1),
        _ => None,
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use proptest::prelude::*;

    /// The whole alphabet in the order of the standard's table 6.2.1, without ESC.
    const BASIC: &str = "@£$¥èéùìòÇ\nØø\rÅåΔ_ΦΓΛΩΠΨΣΘΞÆæßÉ !\"#¤%&'()*+,-./0123456789:;<=>?¡ABCDEFGHIJKLMNOPQRSTUVWXYZÄÖÑÜ§¿abcdefghijklmnopqrstuvwxyzäöñüà";

    fn counted(text: &str) -> (Encoding, usize, usize) {
        let counted = count(text);
        (counted.encoding, counted.units, counted.segments)
    }

    #[test]
    fn the_alphabet_is_the_standards() {
        assert_eq!(BASIC.chars().count(), 127);
        for c in '\0'..='\u{ffff}' {
            let expected = if BASIC.contains(c) {
                Some(1)
            } else if "\u{c}^{}\\[~]|€".contains(c) {
                Some(2)
            } else {
                None
            };
            assert_eq!(septets(c), expected, "{c:?}");
        }
    }

    #[test]
    fn limits() {
        use Encoding::{Gsm, Unicode};
        for (text, expected) in [
            (String::new(), (Gsm, 0, 1)),
            ("a".repeat(160), (Gsm, 160, 1)),
            ("a".repeat(161), (Gsm, 161, 2)),
            ("a".repeat(306), (Gsm, 306, 2)),
            ("a".repeat(307), (Gsm, 307, 3)),
            ("€".repeat(80), (Gsm, 160, 1)),
            ("€".repeat(81), (Gsm, 162, 2)),
            // 76 pairs and one septet that stays empty, since a pair is not divided.
            ("€".repeat(153), (Gsm, 306, 3)),
            ("ก".repeat(70), (Unicode, 70, 1)),
            ("ก".repeat(71), (Unicode, 71, 2)),
            ("ก".repeat(134), (Unicode, 134, 2)),
            ("ก".repeat(135), (Unicode, 135, 3)),
            ("🦐".repeat(35), (Unicode, 70, 1)),
            ("🦐".repeat(36), (Unicode, 72, 2)),
            ("🦐".repeat(67), (Unicode, 134, 3)),
            (format!("{}’", "a".repeat(69)), (Unicode, 70, 1)),
            ("ç".to_owned(), (Unicode, 1, 1)),
            ("₱5".to_owned(), (Unicode, 2, 1)),
        ] {
            assert_eq!(counted(&text), expected, "{text}");
        }
    }

    #[test]
    fn typography_goes_only_where_that_saves_segments() {
        for (text, sent) in [
            ("Don’t know – “skip”…", "Don't know - \"skip\"..."),
            ("Hi, \u{2068}Ana\u{2069}!\u{a0}OK", "Hi, Ana! OK"),
            ("piña €5", "piña €5"),
            ("Não – é", "Não – é"),
            ("បាទ\u{200b}ចាស – “១”", "បាទ\u{200b}ចាស – “១”"),
        ] {
            assert_eq!(plain(text), sent);
        }
    }

    #[test]
    fn a_list_is_cut_between_its_options() {
        let text = "2/5 តើអ្នកគិតថាអាស៊ានស្តាប់សំឡេងរបស់អ្នកដែរឬទេ?\n1 បាទ ស្តាប់ខ្លាំង\n2 ស្តាប់ខ្លះ\n3 មិនស្តាប់ទេ\n4 មិនដឹង";
        assert_eq!(
            split(text, 1),
            ["1/2 2/5 តើអ្នកគិតថាអាស៊ានស្តាប់សំឡេងរបស់អ្នកដែរឬទេ?\n", "2/2 1 បាទ ស្តាប់ខ្លាំង\n2 ស្តាប់ខ្លះ\n3 មិនស្តាប់ទេ\n4 មិនដឹង",]
        );
        assert_eq!(split(text, 3), [text]);
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

    /// Parts without their prefixes, after checking that these are "1/n ", "2/n " …
    fn rejoined(parts: &[String]) -> String {
        if let [whole] = parts {
            return whole.clone();
        }
        let strip = |(n, part): (usize, &String)| {
            let prefix = format!("{n}/{} ", parts.len());
            part.strip_prefix(prefix.as_str()).map(str::to_owned).expect("its place comes first")
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
            prop_assert_eq!(rejoined(&parts), text);
            for part in &parts {
                prop_assert!(count(part).segments <= most.max(1));
            }
        }

        #[test]
        fn a_cut_leaves_graphemes_whole(text in texts()) {
            let whole: Vec<&str> = text.graphemes(true).collect();
            let parts = split(&text, 1);
            if parts.len() > 1 {
                let cut: Vec<String> = parts
                    .iter()
                    .flat_map(|part| part.split_once(' ').expect("a prefix").1.graphemes(true))
                    .map(str::to_owned)
                    .collect();
                prop_assert_eq!(cut, whole);
            }
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
