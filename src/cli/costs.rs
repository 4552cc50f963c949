//! What each sentence of a consultation costs as SMS, and which letters make it dear.

use std::fmt::Write as _;

use crate::desk;
use crate::domain::consultation::Consultation;
use crate::domain::segment::{self, Encoding};
use crate::house::House;

/// Letters that are named one by one; of a script of its own nearly every letter is outside the network's alphabet.
const LETTERS_NAMED: usize = 12;

/// A line for each sentence in each language: segments, alphabet, length, and what keeps it out of the GSM alphabet.
pub(super) fn shown(house: &House, consultation: &Consultation) -> String {
    let mut shown = String::from(
        "What each sentence costs in SMS segments. In the phone network's own alphabet (GSM) a segment holds 160 \
         characters, in Unicode 70; one letter outside the alphabet makes the whole text Unicode.\n",
    );
    for (language, sentences) in desk::sentences(house, consultation) {
        let _ = writeln!(shown, "{language}, {}:", house.speaker.native_name(language));
        for sentence in sentences {
            let _ = writeln!(shown, "  {:<30} {}", sentence.name, cost(&sentence.text));
        }
    }
    shown
}

fn cost(text: &str) -> String {
    let sent = segment::plain(text);
    let counted = segment::count(&sent);
    let unit = if counted.segments == 1 { "segment " } else { "segments" };
    let cost = format!("{} {unit} {:>4} characters", counted.segments, counted.units);
    match counted.encoding {
        Encoding::Gsm => format!("{cost}, GSM"),
        Encoding::Unicode => {
            let bare = segment::unaccented(&sent);
            let bare = segment::count(&segment::plain(&bare));
            let plain = match bare.encoding {
                Encoding::Gsm => format!(" ({} without accents)", bare.segments),
                Encoding::Unicode => String::new(),
            };
            format!("{cost}, Unicode because of {}{plain}", named(&segment::forcing(&sent)))
        }
    }
}

fn named(letters: &[&str]) -> String {
    let mut named: Vec<String> = letters.iter().take(LETTERS_NAMED).map(|letter| visible(letter)).collect();
    if letters.len() > LETTERS_NAMED {
        named.push(format!("and {} more", letters.len() - LETTERS_NAMED));
    }
    named.join(" ")
}

/// A letter as it looks; by its number where nobody would see it.
fn visible(letter: &str) -> String {
    match letter.chars().all(is_invisible) {
        false => letter.to_owned(),
        true => letter.chars().map(|c| format!("U+{:04X}", u32::from(c))).collect::<Vec<_>>().join(" "),
    }
}

fn is_invisible(c: char) -> bool {
    c.is_whitespace()
        || c.is_control()
        || matches!(c, '\u{AD}' | '\u{61C}' | '\u{200B}'..='\u{200F}' | '\u{202A}'..='\u{202E}' | '\u{2060}'..='\u{206F}' | '\u{FE00}'..='\u{FE0F}' | '\u{FEFF}')
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_cost_names_what_makes_it_dear() {
        for (text, shown) in [
            ("Thank you", "1 segment     9 characters, GSM"),
            ("It’s – fine…", "1 segment    14 characters, GSM"),
            (
                "Não\u{200b} há",
                "1 segment     7 characters, Unicode because of ã U+200B á (1 without accents)",
            ),
            ("₱5", "1 segment     2 characters, Unicode because of ₱"),
        ] {
            assert_eq!(cost(text), shown, "{text}");
        }
        let khmer = cost("តើអ្នកអាចសម្រេចដោយខ្លួនឯងពីរបៀបដាំដុះ ឬនេសាទទេ?");
        assert!(
            khmer.contains("Unicode because of តើ អ្ន ក អា ច ស ម្រេ") && khmer.ends_with(" more"),
            "{khmer}"
        );
    }
}
