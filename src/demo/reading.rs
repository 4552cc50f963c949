//! How a person reads a message on a phone: what is asked, and what one may answer. By how it looks, not by what we
//! know of it: a message that a person could not answer would stop the demo, too.

/// What a message seems to ask for.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(super) enum Wants {
    /// Nothing that is listed: a statement, or a question to be answered in words.
    Words,
    /// `1 Yes 2 No`.
    YesNo,
    /// One of these, numbered from 1.
    One(Vec<String>),
    /// Any of these, numbered from 1.
    Several(Vec<String>),
    /// A point from the first to the second.
    Scale(i64, i64),
}

/// A message as it was read.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(super) struct Read {
    /// The question's sentence, where the message has one with a place such as `2/5`.
    pub question: Option<String>,
    /// What to answer with.
    pub wants: Wants,
}

/// Reads the words of a message, and the labels of the buttons below it, row by row.
pub(super) fn read(text: &str, buttons: &[Vec<String>]) -> Read {
    let question = text.lines().find_map(after_place).map(str::to_owned);
    Read { question, wants: below(buttons).unwrap_or_else(|| listed(text)) }
}

/// What buttons offer.
fn below(buttons: &[Vec<String>]) -> Option<Wants> {
    let labels: Vec<&String> = buttons.iter().flatten().collect();
    let points: Option<Vec<i64>> = labels.iter().map(|label| label.parse().ok()).collect();
    match (points.as_deref(), buttons) {
        (_, []) => None,
        (Some([least, .., most]), _) => Some(Wants::Scale(*least, *most)),
        // Two beside each other are yes and no; options stand below each other.
        (_, [row]) if row.len() == 2 => Some(Wants::YesNo),
        _ => Some(Wants::One(labels.into_iter().cloned().collect())),
    }
}

/// What the lines of a text offer.
fn listed(text: &str) -> Wants {
    let lines: Vec<&str> = text.lines().map(str::trim).collect();
    let last = lines.last().copied().unwrap_or_default();
    if let Some(rest) = last.strip_prefix("1 ")
        && rest.split_once(" 2 ").is_some_and(|(yes, no)| !yes.is_empty() && !no.is_empty())
    {
        return Wants::YesNo;
    }
    if let Some(scale) = lines.iter().find_map(|line| ends(line)) {
        return scale;
    }
    let mut options = Vec::new();
    let mut after = 0;
    for line in &lines {
        match line.strip_prefix(&format!("{} ", options.len() + 1)) {
            Some(option) => options.push(option.to_owned()),
            None if options.is_empty() => {}
            None => after += 1,
        }
    }
    match (options.len(), after) {
        (0 | 1, _) => Wants::Words,
        (_, 0) => Wants::One(options),
        // A line below the list says that one may choose several.
        _ => Wants::Several(options),
    }
}

/// `1 = Not at all, 5 = Very much`.
fn ends(line: &str) -> Option<Wants> {
    let mut points =
        line.split(" = ").filter_map(|piece| piece.rsplit([' ', ',']).next()?.parse::<i64>().ok());
    match (points.next(), points.next()) {
        (Some(least), Some(most)) if least < most => Some(Wants::Scale(least, most)),
        _ => None,
    }
}

/// What stands after `2/5 `.
fn after_place(line: &str) -> Option<&str> {
    let (place, rest) = line.trim().split_once(' ')?;
    let (number, total) = place.split_once('/')?;
    let (number, total): (u32, u32) = (number.parse().ok()?, total.parse().ok()?);
    (number >= 1 && number <= total).then_some(rest)
}

#[cfg(test)]
mod tests {
    use super::*;

    fn one(options: &[&str]) -> Wants {
        Wants::One(options.iter().map(|o| (*o).to_owned()).collect())
    }

    #[test]
    fn a_person_sees_what_may_be_answered() {
        let table = [
            ("1/5 Does it help?\n1 Oo 2 Hindi", Some("Does it help?"), Wants::YesNo),
            ("2/5 តើអ្វី?\n1 តម្លៃសមរម្យ\n2 ប្រាក់កម្ចីតូច", Some("តើអ្វី?"), one(&["តម្លៃសមរម្យ", "ប្រាក់កម្ចីតូច"])),
            (
                "4/6 Bakit wala?\n1 Mahal\n2 Malayo\nPuwedeng pumili ng ilan, halimbawa: 1 3",
                Some("Bakit wala?"),
                Wants::Several(vec!["Mahal".to_owned(), "Malayo".to_owned()]),
            ),
            ("3/5 ผู้นำฟังไหม\n1 = ไม่เลย, 5 = มากที่สุด", Some("ผู้นำฟังไหม"), Wants::Scale(1, 5)),
            ("5/5 In your own words.", Some("In your own words."), Wants::Words),
            ("Thank you. That was all.", None, Wants::Words),
            ("Please answer with one number from 1 to 4. Example: 2", None, Wants::Words),
            ("ASEC asks. May we ask you?\n1 Yes 2 No", None, Wants::YesNo),
            ("Which language?\n1 English\n2 Indonesia", None, one(&["English", "Indonesia"])),
            ("Thank you.\nYour answer still counts.\n1/2 Yes?\n1 Ya 2 Tidak", Some("Yes?"), Wants::YesNo),
        ];
        for (text, question, wants) in table {
            let read = read(text, &[]);
            assert_eq!((read.question.as_deref(), &read.wants), (question, &wants), "{text}");
        }
    }

    #[test]
    fn buttons_say_it_on_telegram() {
        let rows = |rows: &[&[&str]]| -> Vec<Vec<String>> {
            rows.iter().map(|row| row.iter().map(|label| (*label).to_owned()).collect()).collect()
        };
        let wants = |buttons: &[&[&str]]| read("1/5 What?", &rows(buttons)).wants;
        assert_eq!(wants(&[&["Oo", "Hindi"]]), Wants::YesNo);
        assert_eq!(wants(&[&["1", "2", "3", "4", "5"]]), Wants::Scale(1, 5));
        assert_eq!(wants(&[&["Mahal"], &["Malayo"]]), one(&["Mahal", "Malayo"]));
        assert_eq!(wants(&[]), Wants::Words);
    }
}
