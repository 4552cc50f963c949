//! What SMS costs and where it is cut, held against a program of another make on 10,000 texts.

use std::io::Write as _;
use std::process::{Command, Stdio};

use suara::domain::segment::{Encoding, count, split};
use unicode_segmentation::UnicodeSegmentation as _;

/// How many texts.
const TEXTS: usize = 10_000;

/// Eleven scripts, each as its letters and marks. Latin once as the phone network has it, once with accents.
const SCRIPTS: [(&str, &[std::ops::RangeInclusive<char>]); 12] = [
    ("Latin", &['a'..='z', 'A'..='Z', ' '..='?', 'a'..='z']),
    ("Latin with accents", &['a'..='z', 'à'..='ý', 'ạ'..='ỹ', '\u{300}'..='\u{309}']),
    ("Thai", &['ก'..='ฺ', 'เ'..='๛']),
    ("Lao", &['ກ'..='ຂ', 'ນ'..='ຣ', 'ະ'..='ູ', 'ເ'..='ໄ', '່'..='ໍ']),
    ("Khmer", &['ក'..='៓', '០'..='៩', '្'..='្']),
    ("Burmese", &['က'..='႟', '္'..='်']),
    ("Tamil", &['அ'..='ஊ', 'ண'..='ஹ', 'ா'..='ூ', 'ெ'..='்']),
    ("Chinese", &['一'..='龥', '、'..='」', '０'..='９']),
    ("Javanese", &['ꦀ'..='꧀', '꧐'..='꧙']),
    ("Sundanese", &['ᮀ'..='ᮿ']),
    ("Arabic (Jawi)", &['ا'..='ي', '\u{64b}'..='\u{652}', 'ڠ'..='ڽ']),
    ("Greek", &['Α'..='Ρ', 'Σ'..='ώ']),
];

/// What stands between letters: what is dear, what is not divided, what breaks.
const BETWEEN: [&str; 16] =
    [" ", " ", " ", ". ", ", ", "\n", "\r\n", "\n1 ", "\n2 ", "€", "[~]", "’", "\u{200b}", "🦐", "👩🏽‍🌾", "1️⃣"];

/// The same numbers every time (xorshift64*).
struct Numbers(u64);

impl Numbers {
    fn below(&mut self, bound: usize) -> usize {
        self.0 ^= self.0 >> 12;
        self.0 ^= self.0 << 25;
        self.0 ^= self.0 >> 27;
        (self.0.wrapping_mul(0x2545_F491_4F6C_DD1D) >> 33) as usize % bound
    }
}

/// Texts of up to 330 letters, in each script as many; every third has nothing between its letters but spaces.
fn texts() -> Vec<String> {
    let mut numbers = Numbers(2020);
    let each = |n: usize| {
        let (_, letters) = &SCRIPTS[n % SCRIPTS.len()];
        let (length, between) = (numbers.below(331), if n.is_multiple_of(3) { 3 } else { BETWEEN.len() });
        let mut text = String::new();
        for _ in 0..length {
            let range = &letters[numbers.below(letters.len())];
            let span = u32::from(*range.end()) - u32::from(*range.start()) + 1;
            let letter = u32::from(*range.start()) + numbers.below(span as usize) as u32;
            text.extend(char::from_u32(letter));
            if numbers.below(7) == 0 {
                text.push_str(BETWEEN[numbers.below(between)]);
            }
        }
        text
    };
    (0..TEXTS).map(each).collect()
}

/// What the other program says of each.
fn counted_elsewhere(texts: &[&str]) -> Vec<String> {
    let counterparts = concat!(env!("CARGO_MANIFEST_DIR"), "/tests/counterparts");
    let mut other = Command::new(format!("{counterparts}/python"))
        .arg(format!("{counterparts}/segments.py"))
        .stdin(Stdio::piped())
        .stdout(Stdio::piped())
        .spawn()
        .unwrap();
    let json = serde_json::to_vec(texts).unwrap();
    // It reads everything before it says anything.
    other.stdin.take().unwrap().write_all(&json).unwrap();
    let output = other.wait_with_output().unwrap();
    assert!(output.status.success(), "see above what it said");
    String::from_utf8(output.stdout).unwrap().lines().map(str::to_owned).collect()
}

fn counted(text: &str) -> String {
    let counted = count(text);
    let encoding = match counted.encoding {
        Encoding::Gsm => "gsm",
        Encoding::Unicode => "unicode",
    };
    format!("{encoding} {} {}", counted.units, counted.segments)
}

#[test]
fn segments_are_counted_as_another_program_counts_them() {
    let texts = texts();
    let parts: Vec<Vec<String>> = texts.iter().map(|text| split(text, 1)).collect();
    let all: Vec<&str> = texts.iter().chain(parts.iter().flatten()).map(String::as_str).collect();
    let elsewhere = counted_elsewhere(&all);
    assert_eq!(elsewhere.len(), all.len());
    for (text, said) in all.iter().zip(&elsewhere) {
        // An empty text is a message all the same, and no encoding's.
        let same = counted(text) == *said || text.is_empty();
        assert!(same, "{text:?}: {}, elsewhere {said}", counted(text));
    }
    // Each part is one segment there too, and both encodings were tried.
    assert!(elsewhere[TEXTS..].iter().all(|said| said.ends_with(" 1")));
    for encoding in ["gsm", "unicode"] {
        assert!(elsewhere.iter().filter(|said| said.starts_with(encoding)).count() > 500, "{encoding}");
    }
}

#[test]
fn no_part_begins_inside_a_letter() {
    for text in texts() {
        let whole: Vec<&str> = text.graphemes(true).collect();
        let parts = split(&text, 1);
        let cut: Vec<&str> = match parts.as_slice() {
            [one] => one.graphemes(true).collect(),
            parts => parts.iter().flat_map(|part| part.split_once(' ').unwrap().1.graphemes(true)).collect(),
        };
        assert_eq!(cut, whole);
    }
}
