//! Taking telephone numbers and e-mail addresses out of what people wrote.
//!
//! Only what has their form goes: an `@` between letters with a dot after it, or a run of digits of any script, with
//! the marks people put between them, that has at least [`LEAST_DIGITS`] of them. A name, a boat or a village cannot
//! be told from any other word by a program: who publishes open answers reads them first.

use std::borrow::Cow;

/// The shortest numbers that reach a person in the region, without country or area code, have seven digits; fewer
/// than that is a price, a year or a distance.
pub const LEAST_DIGITS: usize = 7;

/// What stands instead.
const GONE: &str = "[…]";

/// `text` without what looks like a telephone number or an e-mail address.
pub fn redact(text: &str) -> String {
    let text: Cow<'_, str> = text
        .split_inclusive(char::is_whitespace)
        .map(|word| if is_email(word) { Cow::Owned(without_email(word)) } else { Cow::Borrowed(word) })
        .collect::<String>()
        .into();
    without_numbers(&text)
}

fn is_email(word: &str) -> bool {
    word.split_once('@').is_some_and(|(name, host)| {
        name.ends_with(char::is_alphanumeric)
            && host.starts_with(char::is_alphanumeric)
            && host.trim_end().trim_end_matches('.').contains('.')
    })
}

fn without_email(word: &str) -> String {
    let space = &word[word.trim_end().len()..];
    format!("{GONE}{space}")
}

fn without_numbers(text: &str) -> String {
    let mut kept = String::with_capacity(text.len());
    // A run begins at a digit, a plus or a bracket, and waits here until it is known how many digits it has.
    let mut run = String::new();
    for c in text.chars() {
        let joins = is_digit(c) || c == '+' || c == '(' || (!run.is_empty() && is_between(c));
        if joins {
            run.push(c);
        } else {
            end(&mut run, &mut kept);
            kept.push(c);
        }
    }
    end(&mut run, &mut kept);
    kept
}

fn end(run: &mut String, kept: &mut String) {
    let digits = run.chars().filter(|c| is_digit(*c)).count();
    if digits >= LEAST_DIGITS {
        let after = run.trim_end_matches(|c| !is_digit(c)).len();
        kept.push_str(GONE);
        kept.push_str(&run[after..]);
    } else {
        kept.push_str(run);
    }
    run.clear();
}

/// Decimal digits: Rust's `is_numeric` also knows fractions and letters of old scripts, which nobody dials.
fn is_digit(c: char) -> bool {
    c.is_numeric() && !c.is_alphabetic()
}

fn is_between(c: char) -> bool {
    matches!(c, ' ' | '-' | '.' | '/' | ')' | '(' | '\u{a0}' | '\u{2010}'..='\u{2013}' | '\u{200b}')
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn numbers_and_addresses_go_and_nothing_else() {
        for (text, shown) in [
            ("Call me 0917 123 4567, thanks", "Call me […], thanks"),
            ("+63 (917) 123-4567", "[…]"),
            ("ទូរស័ព្ទ ០១២ ៣៤៥ ៦៧៨ ។", "ទូរស័ព្ទ […] ។"),
            ("โทร ๐๘๑-๒๓๔-๕๖๗๘", "โทร […]"),
            ("ဖုန်း ၀၉ ၇၈၁ ၂၃၄ ၅၆၇", "ဖုန်း […]"),
            ("write to dara.sok@example.org.", "write to […]"),
            ("since 2019, 15000 riel, 3.5 kg", "since 2019, 15000 riel, 3.5 kg"),
            ("2019/20", "2019/20"),
            ("we @ the port", "we @ the port"),
            ("គ្មានត្រី", "គ្មានត្រី"),
            ("", ""),
        ] {
            assert_eq!(redact(text), shown);
        }
    }
}
