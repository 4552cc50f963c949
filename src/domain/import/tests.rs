//! What a spreadsheet may hold, and what its owner is told.

use super::*;

fn read(text: impl AsRef<[u8]>) -> Result<Vec<ContactRow>, Refused> {
    let languages = ["en", "km", "zh-Hans", "fil"].map(|tag| Language::parse(tag).unwrap());
    let countries = ["KH", "PH"].map(|code| Country::parse(code).unwrap());
    let rules = Rules { languages: &languages, countries: &countries, default_country: Country::parse("KH") };
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
    assert_eq!(rows[0].groups, BTreeSet::from(["fishers".to_owned(), "women".to_owned()]));
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
    same(format!("sep=;\r\n{semicolons}").into_bytes(), "Excel's separator line");
    let tabs = "urn\tlanguage\tcountry\tgroup\tconsent\n\
                telegram:7001\tkm\tKH\tfishers;women\tMeeting in Kampot\n\
                telegram:7002\t\t\t\tForm, signed\n";
    same(tabs.into(), "tabs");
    let little: Vec<u8> =
        [0xff, 0xfe].into_iter().chain(tabs.encode_utf16().flat_map(u16::to_le_bytes)).collect();
    same(little, "Excel's Unicode text");
    let big: Vec<u8> =
        [0xfe, 0xff].into_iter().chain(tabs.encode_utf16().flat_map(u16::to_be_bytes)).collect();
    same(big, "the other byte order");
}

#[test]
fn lines_are_the_files_own() {
    let text = "sep=;\nurn;consent\ntelegram:1;form\n\ntelegram:x;form\n";
    assert!(said(text)[0].starts_with("row 5, column urn: "), "{:?}", said(text));
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
        "phone,country,consent\nx,012-345-678-9012,form\n".to_owned(),
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
    assert!(said(short)[0].contains("format the column as text"), "{:?}", said(short));
}

#[test]
fn the_same_person_twice_is_one_contact_unless_the_rows_differ() {
    let head = "urn,language,group,consent\n";
    let rows = read(format!("{head}telegram:1,,a,form\ntelegram:1,km,b;a,list\n").replace("b;a", "\"b;a\""))
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
    assert!(refused.to_string().ends_with("… and 20 more. Nothing was imported."));
}

#[test]
fn what_is_not_a_contacts_file_is_said_to_be_none() {
    for text in ["", "\n\n", "+85512345678;km\n", "sep=;", "\u{feff}"] {
        assert!(said(text)[0].contains("a first row with the column names"), "{text:?}");
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

#[test]
fn a_number_is_read_as_people_write_it_and_says_where_it_is_from() {
    let text = "phone,country,consent\n\
                012 345 678,,form\n\
                +63 917 123 4567,,form\n\
                0917-123-4568,PH,form\n\
                +63 917 123 4569,KH,form\n";
    let rows = read(text).unwrap();
    let said: Vec<String> =
        rows.iter().map(|row| format!("{} {:?}", row.urn.expose(), row.country)).collect();
    assert_eq!(
        said,
        [
            "tel:+85512345678 Some(KH)",
            "tel:+639171234567 Some(PH)",
            "tel:+639171234568 Some(PH)",
            "tel:+639171234569 Some(KH)",
        ]
    );
    let twice = "phone,country,group,consent\n0917 123 4567,PH,a,form\n+639171234567,,b,form\n";
    assert_eq!(read(twice).unwrap().len(), 1, "the same person, whichever way it is written");
    let abroad = said_one("phone,consent\n+33612345678,form\n");
    assert_eq!(
        abroad,
        "row 2, column phone: expected a number of one of KH, PH, or a column `country` with the one they live in, \
         found a number of FR"
    );
    let wrong = said_one("phone,consent\n012,form\n");
    assert!(wrong.contains("column phone: expected a telephone number that can receive messages"), "{wrong}");
}

fn said_one(text: &str) -> String {
    let said = said(text);
    assert_eq!(said.len(), 1, "{said:#?}");
    said[0].clone()
}
