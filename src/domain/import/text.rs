//! From a file's bytes to the text of its rows.

use super::{NAMES, RowProblem, known_name, problem};

/// Excel and LibreOffice save UTF-8 with or without a mark, or UTF-16 ("Unicode text").
pub(super) fn decode(bytes: &[u8]) -> Result<String, RowProblem> {
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
pub(super) fn skip_separator_line(text: &str) -> (u64, &str) {
    let first = text.lines().next().unwrap_or_default();
    if !first.trim().to_lowercase().starts_with("sep=") {
        return (1, text);
    }
    (2, text.split_once('\n').map_or("", |(_, rest)| rest))
}

/// The separator by which the first line splits into most names that we know.
pub(super) fn delimiter(text: &str) -> u8 {
    let first = text.lines().next().unwrap_or_default();
    let known = |separator: &u8| {
        let cells = first.split(char::from(*separator));
        let names = cells.map(|cell| known_name(cell.trim().trim_matches('"')));
        names.filter(|name| NAMES.iter().any(|(known, _)| known == name)).count()
    };
    // The last of equals wins, so the comma stands last.
    [b'\t', b';', b','].into_iter().max_by_key(known).unwrap_or(b',')
}

/// Which line a row stands on. The reader's own count takes blank lines to belong to the row after them.
pub(super) struct Lines<'t> {
    pub(super) text: &'t [u8],
    pub(super) counted: usize,
    pub(super) line: u64,
}

impl Lines<'_> {
    pub(super) fn of(&mut self, record: &csv::StringRecord) -> u64 {
        let told = record.position().and_then(|position| usize::try_from(position.byte()).ok());
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
