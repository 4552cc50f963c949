//! Digits with marks between them: thousands and decimals, as each language writes them.

use super::fold::Letter;

/// The value of digits with marks, as the language writes them; `None` where it could be two numbers.
pub(super) fn value_of(digits: &str, decimal_comma: bool) -> Option<f64> {
    let (thousand, decimal) = if decimal_comma { ('.', ',') } else { (',', '.') };
    // "50.000" and "1.250.000" are no decimals in any language.
    let thousands = |groups: &[&str]| groups.len() > 2 || groups.last() == Some(&"000");
    let others: Vec<&str> = digits.split(decimal).collect();
    if !digits.contains(thousand) && is_grouped(&others) && thousands(&others) && others[0] != "0" {
        return others.concat().parse().ok();
    }
    let (whole, fraction) = match digits.split_once(decimal) {
        Some((whole, fraction)) => (whole, Some(fraction)),
        None => (digits, None),
    };
    let groups: Vec<&str> = whole.split(thousand).collect();
    let grouped = groups.len() > 1;
    if grouped && !is_grouped(&groups) {
        // The other mark for decimals, as in `1.5` for one and a half where a comma is the rule.
        let other = groups.len() == 2 && fraction.is_none() && (1..=2).contains(&groups[1].len());
        let written = decimal_comma && other;
        return written.then(|| digits.parse().ok()).flatten();
    }
    if let Some(fraction) = fraction {
        if !fraction.bytes().all(|b| b.is_ascii_digit())
            || (fraction.len() == 3 && !grouped && whole.len() <= 3 && whole != "0")
        {
            return None;
        }
        return format!("{}.{fraction}", groups.concat()).parse().ok();
    }
    // Sixteen digits and more are no count of anything.
    (groups.concat().len() <= 15).then(|| groups.concat().parse().ok()).flatten()
}

/// Whether digits are in groups of three, but for the first.
fn is_grouped(groups: &[&str]) -> bool {
    let (first, rest) = (groups[0], &groups[1..]);
    (1..=3).contains(&first.len()) && rest.iter().all(|group| group.len() == 3)
}

/// The letters without the spaces that mark thousands: `1 500`, `20 000`.
pub(super) fn thousands_together(letters: &[Letter]) -> Vec<Letter> {
    let is_digit = |letter: &Letter| letter.base.is_ascii_digit();
    let mut together: Vec<Letter> = Vec::with_capacity(letters.len());
    for (at, letter) in letters.iter().enumerate() {
        if letter.base != ' ' {
            together.push(*letter);
            continue;
        }
        let before = together.iter().rev().take_while(|letter| is_digit(letter)).count();
        let group: Vec<char> = letters[at + 1..].iter().take_while(|l| is_digit(l)).map(|l| l.base).collect();
        let (head, first) = together.split_at(together.len() - before);
        let whole = !head.last().is_some_and(|letter| ".,/-~".contains(letter.base));
        let leads = first.first().is_some_and(|letter| letter.base != '0');
        // "1 250" is one number; "12 345" may be two.
        let fits = before == 1 || (before <= 9 && group.ends_with(&['0', '0']));
        if !(group.len() == 3 && whole && leads && fits) {
            together.push(*letter);
        }
    }
    together
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn marks_are_read_as_the_language_writes_them() {
        for (digits, comma, value) in [
            ("1500", false, Some(1500.0)),
            ("1,500", false, Some(1500.0)),
            ("1.500", true, Some(1500.0)),
            ("1.5", false, Some(1.5)),
            ("1,5", true, Some(1.5)),
            ("1.5", true, Some(1.5)),
            ("1.500", false, None),
            ("1,500", true, None),
            ("50.000", false, Some(50_000.0)),
            ("50,000", true, Some(50_000.0)),
            ("1.250.500", false, Some(1_250_500.0)),
            ("0.000", false, Some(0.0)),
            ("1.50.000", false, None),
            ("1,5", false, None),
            ("1.250.000", true, Some(1_250_000.0)),
            ("1,250,000.50", false, Some(1_250_000.5)),
            ("12,34,56", false, None),
            ("0.125", false, Some(0.125)),
            ("9999999999999999", false, None),
        ] {
            assert_eq!(value_of(digits, comma), value, "{digits} {comma}");
        }
    }
}
