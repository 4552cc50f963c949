//! What each sentence of a consultation costs as SMS, and which letters make it dear; and what the whole will cost.

use std::collections::BTreeSet;
use std::fmt::Write as _;

use crate::costs;
use crate::domain::consultation::Consultation;
use crate::domain::contact::Country;
use crate::domain::cost::{Cap, Estimate, Line, Segment, Spent, Sums, Total};
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
    for (language, sentences) in house.speaker.sentences(consultation) {
        let _ = writeln!(shown, "{language}, {}:", house.speaker.native_name(language));
        for sentence in sentences {
            let _ = writeln!(shown, "  {:<30} {}", sentence.name, cost(&sentence.text));
        }
    }
    shown
}

/// What a consultation will cost, line by line, what its members pay, and what it may cost.
pub(super) async fn estimated(house: &House, consultation: &Consultation) -> anyhow::Result<String> {
    let estimate = costs::estimate(house, consultation).await?;
    let spent = costs::spent(house, consultation).await?;
    let mut shown = format!("What {} costs, if its round began now:\n", consultation.slug);
    if estimate.lines.is_empty() {
        shown.push_str("  nothing: nobody would be invited\n");
    }
    for line in &estimate.lines {
        let _ = writeln!(shown, "  {:>7}  {}, {}: {}", line.people, way(line), line.language, sent(line));
    }
    if estimate.lines.iter().any(|line| line.each.is_some()) {
        prices(&mut shown, &estimate);
        for (name, total) in [
            ("the invitations alone", estimate.least()),
            ("and everybody answers everything", estimate.answered()),
            ("and needs every reminder", estimate.reminded()),
        ] {
            let _ = writeln!(shown, "{name}: {}", in_all(&total));
        }
    }
    capped(&mut shown, house.costs.caps.of(&consultation.slug), &estimate, &spent);
    Ok(shown)
}

fn place(country: Option<Country>) -> String {
    country.map_or("country unknown".to_owned(), |country| country.to_string())
}

fn way(line: &Line<'_>) -> String {
    format!("{} by {}", place(line.country), line.channel)
}

fn sent(line: &Line<'_>) -> String {
    match line.each {
        None => "costs nothing".to_owned(),
        Some(each) => format!(
            "to each {} segments of invitation, {} of questions and thanks, {} of reminders",
            each.invitation, each.answers, each.reminders
        ),
    }
}

fn prices(shown: &mut String, estimate: &Estimate<'_>) {
    let billed = || estimate.lines.iter().filter(|line| line.each.is_some());
    let price = |line: &Line<'_>| {
        let price = match line.price {
            Segment::Own(amount, price) => format!("{amount} ({}, {})", price.source, price.noted),
            Segment::Listed(listed) => format!(
                "not known; counted with a list price that need not be yours, {} ({}, noted {})",
                listed.segment, listed.source, listed.noted
            ),
            Segment::Unknown => "NOT KNOWN, and not counted below".to_owned(),
        };
        format!("  {}: {price}", way(line))
    };
    let reply = |line: &Line<'_>| {
        let paid = match line.reply {
            Some((amount, _)) if amount.is_nothing() => "nothing".to_owned(),
            Some((amount, price)) => format!(
                "{amount} a reply, {} for all {} ({}, {})",
                amount.times(line.replies),
                line.replies,
                price.source,
                price.noted
            ),
            None => format!("not known, for {} replies", line.replies),
        };
        format!("  {}: {paid}", way(line))
    };
    let once = |lines: BTreeSet<String>| lines.into_iter().collect::<Vec<_>>().join("\n");
    let _ = writeln!(shown, "A segment:\n{}", once(billed().map(price).collect()));
    let _ = writeln!(shown, "What a member pays:\n{}", once(billed().map(reply).collect()));
}

fn in_all(total: &Total) -> String {
    let mut said = total.sums.to_string();
    if total.listed > 0 {
        let _ = write!(said, " ({} segments at list prices)", total.listed);
    }
    if total.unpriced > 0 {
        let _ = write!(said, " (WITHOUT {} segments whose price is not known: [[price]])", total.unpriced);
    }
    said
}

fn capped(shown: &mut String, cap: &Cap, estimate: &Estimate<'_>, spent: &Spent) {
    if cap.is_none() {
        shown.push_str("There is no cap: [[cap]] in the options sets one.\n");
        return;
    }
    let limit =
        |limit: &Sums| if limit.is_empty() { "without a limit".to_owned() } else { limit.to_string() };
    let _ = writeln!(
        shown,
        "The cap: {} in all, of which {} is spent; {} a day, of which {} is spent today.",
        limit(&cap.most),
        spent.all,
        limit(&cap.most_a_day),
        spent.day
    );
    let days = cap.days(&estimate.least().sums);
    if days > 1 {
        let _ = writeln!(shown, "Under the day's cap the invitations alone take {days} days.");
    }
    if !cap.begins(spent, &estimate.reminded().sums) {
        shown.push_str(
            "Under the cap not everybody may be invited or reminded. Who answers is answered all the same.\n",
        );
    }
}

/// What was spent so far, in a line.
pub(super) async fn spent(house: &House, consultation: &Consultation) -> anyhow::Result<String> {
    let spent = costs::spent(house, consultation).await?;
    Ok(format!("  spent: {}; today {}", spent.all, spent.day))
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
