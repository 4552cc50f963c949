//! The contacts file: rows of a spreadsheet, saved as CSV, into contacts. All of it or nothing.

use std::collections::{BTreeSet, HashMap};
use std::fmt;

use super::contact::{Country, Language};
use super::form::nearest;
use super::message::Words;
use super::urn::Urn;

mod text;

use text::{Lines, decode, delimiter, skip_separator_line};

/// How many bad rows are described; the rest are counted. More than a screenful is a column in the wrong place, which
/// the first few rows show just as well.
const PROBLEMS_MOST: usize = 50;

/// The longest piece of a wrong cell that is repeated back.
const FOUND_MOST: usize = 30;

/// Digits in a row from which on a cell may hold a telephone number, and is hidden.
const NUMBER_LEAST: usize = 5;

/// A contact to be, as one or more rows of the file say it.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct ContactRow {
    /// The line of the file it was first seen on, from 1.
    pub line: u64,
    /// Where they are reached.
    pub urn: Urn,
    /// Their language, if it was written.
    pub language: Option<Language>,
    /// Their country: as written, else the number's, else the default.
    pub country: Option<Country>,
    /// The groups they are in, sorted, each once.
    pub groups: BTreeSet<String>,
    /// Who enrolled them, and how they agreed to be written to; never empty.
    pub consent: Words,
}

/// What the file is read by.
#[derive(Debug, Clone, Copy)]
pub struct Rules<'a> {
    /// The languages Suara speaks.
    pub languages: &'a [Language],
    /// The countries it may write to.
    pub countries: &'a [Country],
    /// The country of rows that name none; completes national numbers (`0917…`).
    pub default_country: Option<Country>,
}

/// One cell that cannot be taken. Never shows a whole telephone number.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct RowProblem {
    /// The line of the file, from 1; the column names are on the first.
    pub line: u64,
    /// The column's name, or empty for the whole row.
    pub column: String,
    /// What belongs there.
    pub expected: String,
    /// What is there, cut short, long numbers hidden.
    pub found: String,
}

impl fmt::Display for RowProblem {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "row {}", self.line)?;
        if !self.column.is_empty() {
            write!(f, ", column {}", self.column)?;
        }
        write!(f, ": expected {}, found {}", self.expected, self.found)
    }
}

/// Why nothing of the file was taken.
#[derive(Debug, Clone, PartialEq, Eq, thiserror::Error)]
pub struct Refused {
    /// The first mistakes, in the order of the rows.
    pub problems: Vec<RowProblem>,
    /// How many more there are.
    pub more: usize,
}

impl fmt::Display for Refused {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        for problem in &self.problems {
            writeln!(f, "{problem}")?;
        }
        match self.more {
            0 => f.write_str("Nothing was imported."),
            more => write!(f, "… and {more} more. Nothing was imported."),
        }
    }
}

/// Reads a contacts file: UTF-8 or UTF-16 as Excel saves it; comma, semicolon or tab between the cells; the column
/// names on the first row in any case and order. Rows with the same URN become one contact with the groups of all.
///
/// Columns: `urn` (`tel:+63917…`, `telegram:123`) or `phone`, `language`, `country`, `group` (several separated by
/// `;`), `consent`. `urn` or `phone`, and `consent`, must be there.
///
/// # Errors
/// Every bad cell, up to a screenful: then nothing of the file is taken.
pub fn read_contacts(bytes: &[u8], rules: &Rules<'_>) -> Result<Vec<ContactRow>, Refused> {
    let text = match decode(bytes) {
        Ok(text) => text,
        Err(problem) => return Err(refused(vec![problem])),
    };
    let (header_line, text) = skip_separator_line(&text);
    let mut reader = csv::ReaderBuilder::new()
        .delimiter(delimiter(text))
        .has_headers(false)
        .flexible(true)
        .trim(csv::Trim::All)
        .from_reader(text.as_bytes());
    let mut records = reader.records();
    let header = match records.next() {
        Some(Ok(header)) => header,
        Some(Err(_)) | None => return Err(refused(vec![no_names(header_line)])),
    };
    let columns = match Columns::read(&header, header_line) {
        Ok(columns) => columns,
        Err(problems) => return Err(refused(problems)),
    };
    let mut contacts = Gathered::default();
    let mut problems = Vec::new();
    let mut lines = Lines { text: text.as_bytes(), counted: 0, line: header_line };
    for record in records {
        // The text is UTF-8, rows may differ in length, and memory has no I/O errors: should a row still not be
        // read, it is not passed over in silence.
        let Ok(record) = record else {
            problems.push(problem(lines.line, "", "a row of cells", "something unreadable".to_owned()));
            continue;
        };
        let line = lines.of(&record);
        if record.iter().all(str::is_empty) {
            continue;
        }
        match columns.contact(&record, line, rules) {
            Ok((lives_in, contact)) => contacts.add(contact, lives_in, &mut problems),
            Err(wrong) => problems.extend(wrong),
        }
    }
    if problems.is_empty() { Ok(contacts.rows) } else { Err(refused(problems)) }
}

fn refused(mut problems: Vec<RowProblem>) -> Refused {
    let more = problems.len().saturating_sub(PROBLEMS_MOST);
    problems.truncate(PROBLEMS_MOST);
    Refused { problems, more }
}

fn problem(line: u64, column: &str, expected: &str, found: String) -> RowProblem {
    RowProblem { line, column: column.to_owned(), expected: expected.to_owned(), found }
}

fn no_names(line: u64) -> RowProblem {
    let expected = "a first row with the column names: phone, language, country, group, consent";
    problem(line, "", expected, "none of them".to_owned())
}

/// Which cell is which column.
struct Columns {
    names: Vec<String>,
    address: usize,
    language: Option<usize>,
    country: Option<usize>,
    group: Option<usize>,
    consent: usize,
}

/// The names we know, and others that people use for them.
const NAMES: [(&str, &[&str]); 6] = [
    ("urn", &[]),
    ("phone", &["telephone", "mobile", "number", "phone number", "tel"]),
    ("language", &["lang"]),
    ("country", &[]),
    ("group", &["groups"]),
    ("consent", &[]),
];

/// Columns that say who somebody is. We do not need it, so it must not come in.
const NOT_WANTED: [&str; 8] =
    ["name", "first name", "last name", "full name", "surname", "email", "address", "birthday"];

impl Columns {
    fn read(header: &csv::StringRecord, line: u64) -> Result<Columns, Vec<RowProblem>> {
        let names: Vec<String> = header.iter().map(known_name).collect();
        let is_known = |name: &str| NAMES.iter().any(|(known, _)| *known == name);
        if !names.iter().any(|name| is_known(name)) {
            // Without any known name this is a first contact, not a header: do not repeat it.
            return Err(vec![no_names(line)]);
        }
        let mut problems = Vec::new();
        for (index, name) in names.iter().enumerate() {
            if NOT_WANTED.contains(&name.as_str()) {
                let expected = "no such column: Suara keeps as little about people as it can, and needs no names; \
                                delete it";
                problems.push(problem(line, name, expected, "it".to_owned()));
            } else if name.is_empty() || is_known(name) {
                if !name.is_empty() && names[..index].contains(name) {
                    problems.push(problem(line, name, "each column once", "it twice".to_owned()));
                }
            } else {
                let known = NAMES.iter().map(|(name, _)| *name);
                let expected = match nearest(name, known.clone()) {
                    Some(near) => format!("`{near}`, perhaps"),
                    None => format!("one of {}", known.collect::<Vec<_>>().join(", ")),
                };
                problems.push(problem(
                    line,
                    &shown(name),
                    &expected,
                    "a column that is not known".to_owned(),
                ));
            }
        }
        let place = |wanted: &str| names.iter().position(|name| name == wanted);
        let address = match (place("urn"), place("phone")) {
            (Some(_), Some(_)) => {
                let found = "both".to_owned();
                problems.push(problem(line, "phone", "either `urn` or `phone`", found));
                None
            }
            (None, None) => {
                let found = "neither".to_owned();
                problems.push(problem(line, "phone", "a column `phone` or `urn`", found));
                None
            }
            (urn, phone) => urn.or(phone),
        };
        let consent = place("consent");
        if consent.is_none() {
            let expected = "a column `consent`: who enrolled each person and how they agreed to be written to \
                            (nobody is written to who did not agree)";
            problems.push(problem(line, "consent", expected, "none".to_owned()));
        }
        match (address, consent) {
            (Some(address), Some(consent)) if problems.is_empty() => Ok(Columns {
                address,
                consent,
                language: place("language"),
                country: place("country"),
                group: place("group"),
                names,
            }),
            _ => Err(problems),
        }
    }

    /// The country as written, and the contact.
    fn contact(
        &self,
        record: &csv::StringRecord,
        line: u64,
        rules: &Rules<'_>,
    ) -> Result<(Option<Country>, ContactRow), Vec<RowProblem>> {
        let mut problems = Vec::new();
        let cell = |column: usize| record.get(column).unwrap_or_default();
        let written = |column: Option<usize>| column.map(cell).filter(|text| !text.is_empty());
        if let Some(extra) = (self.names.len()..record.len()).find(|column| !cell(*column).is_empty()) {
            let expected = format!("{} cells, as in the first row", self.names.len());
            problems.push(problem(line, "", &expected, format!("{} cells", extra + 1)));
        }
        if let Some(stray) =
            (0..self.names.len()).find(|column| self.names[*column].is_empty() && !cell(*column).is_empty())
        {
            let found = shown(cell(stray));
            problems.push(problem(line, "", "nothing in a column without a name", found));
        }
        let language = written(self.language).and_then(|text| {
            let spoken = |language: &&Language| {
                language.as_str().eq_ignore_ascii_case(text) || Language::parse(text) == Some(**language)
            };
            let language = rules.languages.iter().find(spoken).copied();
            if language.is_none() {
                let known = listed(rules.languages.iter().map(Language::as_str));
                problems.push(problem(line, "language", &format!("one of {known}"), shown(text)));
            }
            language
        });
        let lives_in = written(self.country).and_then(|text| {
            let country = Country::parse(text).filter(|country| rules.countries.contains(country));
            if country.is_none() {
                let known = listed(rules.countries.iter().map(Country::as_str));
                problems.push(problem(line, "country", &format!("one of {known}"), shown(text)));
            }
            country
        });
        let completes = lives_in.or(rules.default_country);
        let urn = match self.urn(cell(self.address), completes) {
            Ok(urn) => Some(urn),
            Err((expected, found)) => {
                problems.push(problem(line, &self.names[self.address], expected, found));
                None
            }
        };
        // Hours of rest go by the country: a number says it better than a default does.
        let numbered = match (&urn, written(self.country)) {
            (Some(urn), None) => urn.country(),
            (None, _) | (_, Some(_)) => None,
        };
        if let Some(country) = numbered.filter(|country| !rules.countries.contains(country)) {
            let known = listed(rules.countries.iter().map(Country::as_str));
            let expected =
                format!("a number of one of {known}, or a column `country` with the one they live in");
            problems.push(problem(
                line,
                &self.names[self.address],
                &expected,
                format!("a number of {country}"),
            ));
        }
        let consent = cell(self.consent);
        if consent.is_empty() {
            let expected = "who enrolled them and how they agreed to be written to";
            problems.push(problem(line, "consent", expected, "nothing".to_owned()));
        }
        let groups = written(self.group).unwrap_or_default().split(';').map(str::trim);
        match urn {
            Some(urn) if problems.is_empty() => Ok((
                lives_in,
                ContactRow {
                    line,
                    urn,
                    language,
                    country: lives_in.or(numbered).or(rules.default_country),
                    groups: groups.filter(|group| !group.is_empty()).map(str::to_owned).collect(),
                    consent: Words(consent.to_owned()),
                },
            )),
            _ => Err(problems),
        }
    }

    fn urn(&self, text: &str, country: Option<Country>) -> Result<Urn, (&'static str, String)> {
        if text.is_empty() {
            return Err(("a telephone number", "nothing".to_owned()));
        }
        // Excel turns a long number into 6.39E+11: the digits are gone.
        if text.contains("E+") || text.contains("e+") {
            let expected = "a whole telephone number; the spreadsheet has shortened this one: format the column as \
                            text and enter it again";
            return Err((expected, "a number with E+".to_owned()));
        }
        let urn = if self.names[self.address] == "phone" || !text.contains(':') {
            Urn::tel(text, country)
        } else {
            match text.split_once(':') {
                Some(("tel", number)) => Urn::tel(number, country),
                _ => Urn::parse(text),
            }
        };
        let expected = match country {
            Some(_) => "a telephone number that can receive messages, such as +63917…",
            None => "a telephone number beginning with + and the country's code, or a country to complete it",
        };
        urn.map_err(|_| (expected, hidden(text)))
    }
}

/// Contacts so far, and where each URN is.
#[derive(Default)]
struct Gathered {
    rows: Vec<ContactRow>,
    /// The countries as written, beside the rows.
    written: Vec<Option<Country>>,
    places: HashMap<Urn, usize>,
}

impl Gathered {
    fn add(&mut self, contact: ContactRow, lives_in: Option<Country>, problems: &mut Vec<RowProblem>) {
        let Some(place) = self.places.get(&contact.urn) else {
            self.places.insert(contact.urn.clone(), self.rows.len());
            self.rows.push(contact);
            self.written.push(lives_in);
            return;
        };
        let (first, written) = (&mut self.rows[*place], &mut self.written[*place]);
        let mut differs = |column: &str, here: String| {
            let expected = format!("the same as on row {}, which has the same number", first.line);
            problems.push(problem(contact.line, column, &expected, here));
        };
        match (first.language, contact.language) {
            (Some(one), Some(other)) if one != other => differs("language", other.to_string()),
            _ => {}
        }
        match (*written, lives_in) {
            (Some(one), Some(other)) if one != other => differs("country", other.to_string()),
            _ => {}
        }
        first.language = first.language.or(contact.language);
        *written = written.or(lives_in);
        first.country = written.or(first.country);
        first.groups.extend(contact.groups);
    }
}

/// The column's name as we write it.
fn known_name(written: &str) -> String {
    let name = written.to_lowercase().replace(['_', '-'], " ");
    let name = name.split_whitespace().collect::<Vec<_>>().join(" ");
    let known = NAMES.iter().find(|(_, others)| others.contains(&name.as_str()));
    known.map_or(name, |(known, _)| (*known).to_owned())
}

fn listed<'t>(names: impl Iterator<Item = &'t str>) -> String {
    names.collect::<Vec<_>>().join(", ")
}

/// A cell to repeat back: cut short, and hidden if it may hold a telephone number.
fn shown(text: &str) -> String {
    let mut longest = 0;
    let mut run = 0;
    for character in text.chars() {
        if character.is_numeric() {
            run += 1;
            longest = longest.max(run);
        } else if character.is_alphabetic() {
            run = 0;
        }
    }
    if longest >= NUMBER_LEAST {
        return hidden(text);
    }
    let mut short: String = text.chars().take(FOUND_MOST).collect();
    if short.len() < text.len() {
        short.push('…');
    }
    format!("\"{short}\"")
}

/// What can be said of a number that is wrong: how long it is, and its last two characters.
fn hidden(text: &str) -> String {
    let characters: Vec<char> = text.chars().collect();
    let end: String = match characters.len() {
        0..=4 => String::new(),
        length => characters[length - 2..].iter().collect(),
    };
    format!("something of length {}, ending in …{end}", characters.len())
}

#[cfg(test)]
mod tests;
