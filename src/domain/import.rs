//! The contacts file: rows of a spreadsheet, saved as CSV, into contacts. All of it or nothing.

use std::collections::{BTreeSet, HashMap};
use std::fmt;

use super::contact::{Country, Language};
use super::form::nearest;
use super::message::Words;
use super::urn::Urn;

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
    /// Their country: as written, or the default.
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
    let mut lines = Lines {
        text: text.as_bytes(),
        counted: 0,
        line: header_line,
    };
    for record in records {
        // The text is UTF-8, rows may differ in length, and memory has no I/O errors: should a row still not be
        // read, it is not passed over in silence.
        let Ok(record) = record else {
            problems.push(problem(
                lines.line,
                "",
                "a row of cells",
                "something unreadable".to_owned(),
            ));
            continue;
        };
        let line = lines.of(&record);
        if record.iter().all(str::is_empty) {
            continue;
        }
        match columns.contact(&record, line, rules) {
            Ok(contact) => contacts.add(contact, &mut problems),
            Err(wrong) => problems.extend(wrong),
        }
    }
    if problems.is_empty() {
        Ok(contacts.rows)
    } else {
        Err(refused(problems))
    }
}

fn refused(mut problems: Vec<RowProblem>) -> Refused {
    let more = problems.len().saturating_sub(PROBLEMS_MOST);
    problems.truncate(PROBLEMS_MOST);
    Refused { problems, more }
}

fn problem(line: u64, column: &str, expected: &str, found: String) -> RowProblem {
    RowProblem {
        line,
        column: column.to_owned(),
        expected: expected.to_owned(),
        found,
    }
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
const NOT_WANTED: [&str; 8] = [
    "name",
    "first name",
    "last name",
    "full name",
    "surname",
    "email",
    "address",
    "birthday",
];

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

    fn contact(
        &self,
        record: &csv::StringRecord,
        line: u64,
        rules: &Rules<'_>,
    ) -> Result<ContactRow, Vec<RowProblem>> {
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
        let country = match written(self.country) {
            None => rules.default_country,
            Some(text) => {
                let country = Country::parse(text).filter(|country| rules.countries.contains(country));
                if country.is_none() {
                    let known = listed(rules.countries.iter().map(Country::as_str));
                    problems.push(problem(line, "country", &format!("one of {known}"), shown(text)));
                }
                country
            }
        };
        let urn = match self.urn(cell(self.address), country) {
            Ok(urn) => Some(urn),
            Err((expected, found)) => {
                problems.push(problem(line, &self.names[self.address], expected, found));
                None
            }
        };
        let consent = cell(self.consent);
        if consent.is_empty() {
            let expected = "who enrolled them and how they agreed to be written to";
            problems.push(problem(line, "consent", expected, "nothing".to_owned()));
        }
        let groups = written(self.group).unwrap_or_default().split(';').map(str::trim);
        match urn {
            Some(urn) if problems.is_empty() => Ok(ContactRow {
                line,
                urn,
                language,
                country,
                groups: groups
                    .filter(|group| !group.is_empty())
                    .map(str::to_owned)
                    .collect(),
                consent: Words(consent.to_owned()),
            }),
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
    places: HashMap<Urn, usize>,
}

impl Gathered {
    fn add(&mut self, contact: ContactRow, problems: &mut Vec<RowProblem>) {
        let Some(place) = self.places.get(&contact.urn) else {
            self.places.insert(contact.urn.clone(), self.rows.len());
            self.rows.push(contact);
            return;
        };
        let first = &mut self.rows[*place];
        let mut differs = |column: &str, here: String| {
            let expected = format!("the same as on row {}, which has the same number", first.line);
            problems.push(problem(contact.line, column, &expected, here));
        };
        match (first.language, contact.language) {
            (Some(one), Some(other)) if one != other => differs("language", other.to_string()),
            _ => {}
        }
        match (first.country, contact.country) {
            (Some(one), Some(other)) if one != other => differs("country", other.to_string()),
            _ => {}
        }
        first.language = first.language.or(contact.language);
        first.country = first.country.or(contact.country);
        first.groups.extend(contact.groups);
    }
}

/// Which line a row stands on. The reader's own count takes blank lines to belong to the row after them.
struct Lines<'t> {
    text: &'t [u8],
    counted: usize,
    line: u64,
}

impl Lines<'_> {
    fn of(&mut self, record: &csv::StringRecord) -> u64 {
        let told = record
            .position()
            .and_then(|position| usize::try_from(position.byte()).ok());
        let mut begins = told.unwrap_or(self.counted).clamp(self.counted, self.text.len());
        while matches!(self.text.get(begins), Some(b'\r' | b'\n')) {
            begins += 1;
        }
        let between = &self.text[self.counted..begins];
        self.line += between.iter().filter(|byte| **byte == b'\n').count() as u64;
        self.counted = begins;
        self.line
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
    format!("{} characters ending in …{end}", characters.len())
}

/// Excel and LibreOffice save UTF-8 with or without a mark, or UTF-16 ("Unicode text").
fn decode(bytes: &[u8]) -> Result<String, RowProblem> {
    let wide = |pairs: &[u8], unit: fn([u8; 2]) -> u16| {
        let units = pairs.chunks_exact(2).map(|pair| unit([pair[0], pair[1]]));
        let text: Result<String, _> = char::decode_utf16(units).collect();
        text.map_err(|_| problem(1, "", "UTF-16 text", "broken characters".to_owned()))
    };
    match bytes {
        [0xff, 0xfe, rest @ ..] => wide(rest, u16::from_le_bytes),
        [0xfe, 0xff, rest @ ..] => wide(rest, u16::from_be_bytes),
        _ => {
            let bytes = bytes.strip_prefix(b"\xef\xbb\xbf").unwrap_or(bytes);
            String::from_utf8(bytes.to_vec()).map_err(|error| {
                let good = &bytes[..error.utf8_error().valid_up_to()];
                let line = 1 + good.iter().filter(|byte| **byte == b'\n').count() as u64;
                let expected = "a file saved as `CSV UTF-8` (in Excel: Save as, CSV UTF-8)";
                problem(line, "", expected, "another encoding".to_owned())
            })
        }
    }
}

/// Excel may put `sep=;` before the header. Returns the line the header is on, and the text from there.
fn skip_separator_line(text: &str) -> (u64, &str) {
    let first = text.lines().next().unwrap_or_default();
    if !first.trim().to_lowercase().starts_with("sep=") {
        return (1, text);
    }
    (2, text.split_once('\n').map_or("", |(_, rest)| rest))
}

/// The separator by which the first line splits into most names that we know.
fn delimiter(text: &str) -> u8 {
    let first = text.lines().next().unwrap_or_default();
    let known = |separator: &u8| {
        let cells = first.split(char::from(*separator));
        let names = cells.map(|cell| known_name(cell.trim().trim_matches('"')));
        names
            .filter(|name| NAMES.iter().any(|(known, _)| known == name))
            .count()
    };
    // The last of equals wins, so the comma stands last.
    [b'\t', b';', b','].into_iter().max_by_key(known).unwrap_or(b',')
}

#[cfg(test)]
mod tests {
    use super::*;

    fn read(text: impl AsRef<[u8]>) -> Result<Vec<ContactRow>, Refused> {
        let languages = ["en", "km", "zh-Hans", "fil"].map(|tag| Language::parse(tag).unwrap());
        let countries = ["KH", "PH"].map(|code| Country::parse(code).unwrap());
        let rules = Rules {
            languages: &languages,
            countries: &countries,
            default_country: Country::parse("KH"),
        };
        read_contacts(text.as_ref(), &rules)
    }

    fn said(text: impl AsRef<[u8]>) -> Vec<String> {
        let refused = read(text).unwrap_err();
        refused.problems.iter().map(ToString::to_string).collect()
    }

    const PLAIN: &str = "urn,language,country,group,consent\n\
                         telegram:7001,km,KH,fishers; women ;,Meeting in Kampot\n\
                         \n\
                         telegram:7002,,,,\"Form, signed\"\n";

    #[test]
    fn a_plain_file_is_contacts() {
        let rows = read(PLAIN).unwrap();
        assert_eq!(rows.len(), 2);
        assert_eq!(rows[0].line, 2);
        assert_eq!(rows[0].urn, Urn::Telegram(7001));
        assert_eq!(rows[0].language, Language::parse("km"));
        assert_eq!(
            rows[0].groups,
            BTreeSet::from(["fishers".to_owned(), "women".to_owned()])
        );
        assert_eq!(rows[0].consent.expose(), "Meeting in Kampot");
        assert_eq!(rows[1].line, 4);
        assert_eq!(rows[1].language, None);
        assert_eq!(rows[1].country, Country::parse("KH"), "the default");
        assert_eq!(rows[1].consent.expose(), "Form, signed");
    }

    #[test]
    fn every_way_a_spreadsheet_saves_it_says_the_same() {
        let wanted = read(PLAIN).unwrap();
        let same = |bytes: Vec<u8>, how: &str| {
            let mut rows = read(bytes).unwrap_or_else(|refused| panic!("{how}: {refused}"));
            for (row, wanted) in rows.iter_mut().zip(&wanted) {
                row.line = wanted.line;
            }
            assert_eq!(rows, wanted, "{how}");
        };
        same(format!("\u{feff}{PLAIN}").into_bytes(), "a mark first");
        same(PLAIN.replace('\n', "\r\n").into_bytes(), "CRLF");
        let semicolons = "Consent;GROUPS; Urn ;Lang;Country\n\
                          Meeting in Kampot;\"fishers;women\";telegram:7001;KM;kh\n\
                          Form, signed;;telegram:7002;;\n";
        same(semicolons.into(), "semicolons, another order");
        same(
            format!("sep=;\r\n{semicolons}").into_bytes(),
            "Excel's separator line",
        );
        let tabs = "urn\tlanguage\tcountry\tgroup\tconsent\n\
                    telegram:7001\tkm\tKH\tfishers;women\tMeeting in Kampot\n\
                    telegram:7002\t\t\t\tForm, signed\n";
        same(tabs.into(), "tabs");
        let little: Vec<u8> = [0xff, 0xfe]
            .into_iter()
            .chain(tabs.encode_utf16().flat_map(u16::to_le_bytes))
            .collect();
        same(little, "Excel's Unicode text");
        let big: Vec<u8> = [0xfe, 0xff]
            .into_iter()
            .chain(tabs.encode_utf16().flat_map(u16::to_be_bytes))
            .collect();
        same(big, "the other byte order");
    }

    #[test]
    fn lines_are_the_files_own() {
        let text = "sep=;\nurn;consent\ntelegram:1;form\n\ntelegram:x;form\n";
        assert!(
            said(text)[0].starts_with("row 5, column urn: "),
            "{:?}",
            said(text)
        );
    }

    #[test]
    fn every_bad_cell_is_named_and_nothing_is_taken() {
        let text = "urn,language,country,group,consent\n\
                    telegram:1,kmm,KH,,form\n\
                    telegram:2,km,Cambodia,,\n\
                    ,km,KH,,form\n\
                    telegram:3,km,KH,,form,extra\n";
        assert_eq!(
            said(text),
            [
                "row 2, column language: expected one of en, km, zh-Hans, fil, found \"kmm\"",
                "row 3, column country: expected one of KH, PH, found \"Cambodia\"",
                "row 3, column consent: expected who enrolled them and how they agreed to be written to, found nothing",
                "row 4, column urn: expected a telephone number, found nothing",
                "row 5: expected 5 cells, as in the first row, found 6 cells",
            ]
        );
    }

    #[test]
    fn no_name_comes_in() {
        let problems = said("Name,phone,consent\nSok,+85512345678,form\n");
        assert_eq!(problems.len(), 1);
        assert!(problems[0].contains("needs no names"), "{problems:?}");
        assert!(!problems[0].contains("Sok"), "{problems:?}");
    }

    #[test]
    fn without_consent_nobody_comes_in() {
        assert!(said("phone\n012\n")[0].contains("who did not agree"));
        assert!(said("phone,consnt\n012,form\n")[0].contains("`consent`, perhaps"));
    }

    #[test]
    fn no_whole_number_is_ever_shown() {
        let secret = "0123456789012345678";
        for text in [
            format!("phone,consent\n{secret},form\n"),
            format!("phone,language,consent\nx,{secret},form\n"),
            format!("phone,country,consent\nx,012-345-678-9012,form\n"),
            format!("{secret},km\n{secret},km\n"),
            format!("phone,{secret},consent\n"),
            format!("urn,consent\ntel:{secret},form\nfax:{secret},form\n"),
        ] {
            let refused = read(&text).unwrap_err();
            for said in [format!("{refused}"), format!("{refused:?}")] {
                assert!(!said.contains("2345678"), "{said}");
                assert!(!said.contains("345-678"), "{said}");
            }
        }
        let short = "phone,consent\n6.39E+11,form\n";
        assert!(
            said(short)[0].contains("format the column as text"),
            "{:?}",
            said(short)
        );
    }

    #[test]
    fn the_same_person_twice_is_one_contact_unless_the_rows_differ() {
        let head = "urn,language,group,consent\n";
        let rows =
            read(format!("{head}telegram:1,,a,form\ntelegram:1,km,b;a,list\n").replace("b;a", "\"b;a\""))
                .unwrap();
        assert_eq!(rows.len(), 1);
        assert_eq!(rows[0].language, Language::parse("km"));
        assert_eq!(rows[0].groups, BTreeSet::from(["a".to_owned(), "b".to_owned()]));
        assert_eq!(rows[0].consent.expose(), "form", "the first");
        assert_eq!(
            said(format!("{head}telegram:1,en,,form\ntelegram:1,km,,form\n")),
            ["row 3, column language: expected the same as on row 2, which has the same number, found km"]
        );
    }

    #[test]
    fn fifty_mistakes_are_described_and_the_rest_counted() {
        let rows = "telegram:x,form\n".repeat(70);
        let refused = read(format!("urn,consent\n{rows}")).unwrap_err();
        assert_eq!((refused.problems.len(), refused.more), (50, 20));
        assert!(
            refused
                .to_string()
                .ends_with("… and 20 more. Nothing was imported.")
        );
    }

    #[test]
    fn what_is_not_a_contacts_file_is_said_to_be_none() {
        for text in ["", "\n\n", "+85512345678;km\n", "sep=;", "\u{feff}"] {
            assert!(
                said(text)[0].contains("a first row with the column names"),
                "{text:?}"
            );
        }
        let latin = b"urn,consent\ntelegram:1,S\xe3o\n";
        assert!(said(latin)[0].starts_with("row 2: expected a file saved as `CSV UTF-8`"));
        assert!(said([0xff, 0xfe, 0x00, 0xd8])[0].contains("UTF-16"));
        assert_eq!(read("urn,consent\n").unwrap(), []);
    }

    #[test]
    fn debug_shows_no_one() {
        let rows = read("urn,consent\ntelegram:700199,enrolled by Sok Dara\n").unwrap();
        let shown = format!("{rows:?}");
        assert!(!shown.contains("7001") && !shown.contains("Dara"), "{shown}");
    }

    proptest::proptest! {
        #[test]
        fn any_bytes_are_read_or_refused(bytes: Vec<u8>) {
            let _ = read(bytes);
        }
    }
}
