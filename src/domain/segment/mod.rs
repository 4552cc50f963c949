//! What the network bills: SMS segments, and how a text is cut so that each part fits and reads alone.
//!
//! GSM 03.38 (3GPP TS 23.038) gives 160 septets, or 153 in each of several joined segments; a text with one
//! character outside its alphabet is sent as UCS-2, with 70 or 67 UTF-16 units. National shift tables are left out:
//! no gateway of the region takes them.

mod plain;
mod split;

use unicode_segmentation::UnicodeSegmentation;

pub use plain::{plain, unaccented};
pub use split::split;

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

/// What keeps `text` out of the GSM alphabet: each such letter once, in the order of their places; none where it fits.
pub fn forcing(text: &str) -> Vec<&str> {
    let mut forcing: Vec<&str> = Vec::new();
    for letter in text.graphemes(true) {
        if letter.chars().any(|c| septets(c).is_none()) && !forcing.contains(&letter) {
            forcing.push(letter);
        }
    }
    forcing
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
    fn what_forces_unicode_is_named_once() {
        assert_eq!(forcing("Bạn có thể trả lời: có"), ["ạ", "ó", "ể", "ả", "ờ"]);
        assert_eq!(forcing("a\u{a0}“b” c\u{303} €[]"), ["\u{a0}", "“", "”", "c\u{303}"]);
        assert_eq!(forcing("ñ à é €"), [""; 0]);
    }
}
