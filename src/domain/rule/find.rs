//! Finds in a text what a rule may forbid.

use crate::domain::keyword::digit;

/// So many digits make a telephone number: Brunei's have seven. The dialled words of a service (2158) have fewer, and so
/// have most amounts.
pub(super) const NUMBER_LEAST: usize = 7;

/// A group of so many digits is in every telephone number as people write it; in a scale ("1 2 3 … 10") none is.
const GROUP_LEAST: usize = 3;

/// The years that a group of four digits may be: also those of the Buddhist calendar.
const YEARS: std::ops::RangeInclusive<u32> = 1900..=2699;

/// Addresses of web pages and of e-mail, but of these hosts; `endings` are those of an address without `http://`.
pub(super) fn links<'t>(text: &'t str, endings: &[String], allowed: &[String]) -> Vec<&'t str> {
    let in_address = |c: char| c.is_ascii_alphanumeric() || "-._~:/?#@%&=+".contains(c);
    let runs = text.split(|c: char| !in_address(c));
    let runs = runs.map(|run| run.trim_matches(|c: char| "-._:/?#@&=+".contains(c)));
    let is_link = |run: &&str| match host(run, endings) {
        Some(host) => !allowed.iter().any(|allowed| is_below(host, allowed)),
        None => false,
    };
    runs.filter(is_link).collect()
}

/// The host of a web address, if it is one.
fn host<'t>(run: &'t str, endings: &[String]) -> Option<&'t str> {
    if let Some((scheme, rest)) = run.split_once("://") {
        let is_scheme = scheme.ends_with(|c: char| c.is_ascii_alphabetic());
        return is_scheme.then(|| bare(rest.split('/').next().unwrap_or(rest)));
    }
    // "SMS/asec.org" is one, after a slash that begins no path.
    run.split('/').map(bare).find(|host| {
        let labels: Vec<&str> = host.split('.').collect();
        let is_label =
            |label: &&str| !label.is_empty() && label.chars().all(|c| c.is_ascii_alphanumeric() || c == '-');
        let ends = |ending: &String| labels.last().is_some_and(|last| last.eq_ignore_ascii_case(ending));
        labels.len() > 1
            && labels.iter().all(is_label)
            && (endings.iter().any(ends) || labels[0].eq_ignore_ascii_case("www"))
    })
}

/// A host without a name before it, a port or a query after it.
fn bare(host: &str) -> &str {
    let host = host.rsplit('@').next().unwrap_or(host);
    host.split([':', '?', '#']).next().unwrap_or(host)
}

fn is_below(host: &str, allowed: &str) -> bool {
    let (host, allowed) = (host.to_ascii_lowercase(), allowed.to_ascii_lowercase());
    host == allowed || host.strip_suffix(&allowed).is_some_and(|before| before.ends_with('.'))
}

/// Digits that stand together, and what is between them and those before.
struct Group<'t> {
    gap: &'t str,
    digits: String,
    from: usize,
    until: usize,
}

/// Telephone numbers, in the digits of any script. No years, dates, amounts or lists of options.
pub(super) fn numbers(text: &str) -> Vec<&str> {
    let mut found = Vec::new();
    for run in runs(text) {
        for run in without_dates(&run) {
            if let ([first, ..], [.., last]) = (run, run)
                && is_number(run)
            {
                let plus = text[..first.from].ends_with('+');
                found.push(&text[first.from - usize::from(plus)..last.until]);
            }
        }
    }
    found
}

/// Groups of digits with no more between them than in a telephone number: one sign, or a bracket and a space.
fn runs(text: &str) -> Vec<Vec<Group<'_>>> {
    let mut runs: Vec<Vec<Group<'_>>> = Vec::new();
    let mut letters = text.char_indices().peekable();
    let mut end = 0;
    while let Some((from, c)) = letters.next() {
        let Some(first) = digit(c) else {
            continue;
        };
        let mut digits = first.to_string();
        let mut until = from + c.len_utf8();
        while let Some((at, next)) = letters.next_if(|(_, c)| digit(*c).is_some()) {
            digits.extend(digit(next).and_then(|digit| char::from_digit(digit, 10)));
            until = at + next.len_utf8();
        }
        let gap = &text[end..from];
        let joined = matches!(gap, " " | "\u{a0}" | "-" | "\u{2011}" | "." | ") " | " (" | ")" | "(" | ")-");
        let group = Group { gap, digits, from, until };
        match runs.last_mut() {
            Some(run) if joined => run.push(group),
            _ => runs.push(vec![group]),
        }
        end = until;
    }
    runs
}

/// A run, cut where a date stands in it: 2027-02-15, 15.02.2027.
fn without_dates<'r, 't>(run: &'r [Group<'t>]) -> Vec<&'r [Group<'t>]> {
    let is_date = |three: &[Group<'_>]| {
        let [first, second, third] = three else {
            return false;
        };
        let short = |group: &Group<'_>| group.digits.len() <= 2;
        second.gap == third.gap
            && matches!(second.gap, "-" | ".")
            && short(second)
            && ((is_year(first) && short(third)) || (short(first) && is_year(third)))
    };
    match run.windows(3).position(is_date) {
        Some(at) => {
            let mut pieces = vec![&run[..at]];
            pieces.extend(without_dates(&run[at + 3..]));
            pieces
        }
        None => vec![run],
    }
}

fn is_year(group: &Group<'_>) -> bool {
    group.digits.len() == 4 && group.digits.parse().is_ok_and(|year| YEARS.contains(&year))
}

fn is_number(run: &[Group<'_>]) -> bool {
    let digits: usize = run.iter().map(|group| group.digits.len()).sum();
    digits >= NUMBER_LEAST
        && run.iter().any(|group| group.digits.len() >= GROUP_LEAST)
        && !run.iter().all(is_year)
        && !is_amounts(run)
}

/// 1 000 000, 1.500.000, and 1.500.000-2.000.000.
fn is_amounts(run: &[Group<'_>]) -> bool {
    let is_amount = |amount: &[Group<'_>]| match amount {
        [first, rest @ ..] => {
            let gap = rest.first().map_or("", |group| group.gap);
            first.digits.len() <= 3
                && !first.digits.starts_with('0')
                && matches!(gap, " " | "\u{a0}" | ".")
                && rest.iter().all(|group| group.digits.len() == 3 && group.gap == gap)
        }
        [] => false,
    };
    run.chunk_by(|_, next| next.gap != "-").all(is_amount)
}

/// Where these words stand, in whatever case: whole ones, but in scripts that write no spaces between words.
pub(super) fn words<'t, 'w>(text: &'t str, words: impl Iterator<Item = &'w str>) -> Vec<&'t str> {
    words.filter_map(|word| find(text, word)).collect()
}

fn find<'t>(text: &'t str, word: &str) -> Option<&'t str> {
    text.char_indices().find_map(|(from, _)| {
        let until = from + length(&text[from..], word)?;
        let joins = |c: char| c.is_alphanumeric() && !is_unspaced(c);
        let free = !text[..from].ends_with(joins) && !text[until..].starts_with(joins);
        (free || word.contains(is_unspaced)).then(|| &text[from..until])
    })
}

/// How much of the text's beginning is this word; `None`: it does not begin with it.
fn length(text: &str, word: &str) -> Option<usize> {
    let mut letters = text.chars();
    for wanted in word.chars() {
        let is = |c: char| c.to_lowercase().eq(wanted.to_lowercase());
        letters.next().filter(|c| is(*c))?;
    }
    Some(text.len() - letters.as_str().len())
}

/// Thai, Lao, Burmese, Khmer and Chinese.
fn is_unspaced(c: char) -> bool {
    matches!(c, '\u{0E00}'..='\u{0EFF}' | '\u{1000}'..='\u{109F}' | '\u{1780}'..='\u{17FF}' | '\u{2E80}'..='\u{9FFF}')
}
