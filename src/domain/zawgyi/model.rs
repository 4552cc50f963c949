//! Google's model: how much more likely each letter follows another in one encoding than in the other.
//!
//! The file's form is that of Myanmar Tools' clients: big-endian, "UZMODEL ", a version, the set of states, "BMARKOV ",
//! a version, the number of states, and for each its pairs, with one value for those that are not named.

use std::ops::RangeInclusive;

/// The letters with a state of their own, in the order of the states; all others share state 0. Digits are left out:
/// they are the same in both encodings. The last range is in sets of version 0 only.
const STATES: [RangeInclusive<u32>; 5] =
    [0x1000..=0x103F, 0x104A..=0x109F, 0xAA60..=0xAA7F, 0xA9E0..=0xA9FF, 0x2000..=0x200B];

/// The model.
#[derive(Debug, Default)]
pub(super) struct Model {
    rows: Vec<Row>,
    ranges: usize,
}

/// From one state to each: the logarithm of how much likelier that is in Unicode than in Zawgyi.
#[derive(Debug)]
struct Row {
    others: f32,
    named: Vec<(u16, f32)>,
}

impl Model {
    /// `None` where the bytes are no model.
    pub(super) fn read(bytes: &[u8]) -> Option<Model> {
        let mut bytes = Bytes(bytes);
        bytes.says(b"UZMODEL ")?;
        let ranges = match bytes.u32()? {
            1 => STATES.len(),
            2 => STATES.len().checked_sub(usize::try_from(bytes.u32()?).ok()?)?,
            _ => return None,
        };
        bytes.says(b"BMARKOV ")?;
        (bytes.u32()? == 0).then_some(())?;
        let rows: Option<Vec<Row>> = (0..bytes.u16()?).map(|_| Row::read(&mut bytes)).collect();
        Some(Model { rows: rows?, ranges })
    }

    /// How likely a text is Zawgyi; `None` without a letter to judge by.
    pub(super) fn probability(&self, text: &str) -> Option<f64> {
        let mut before = 0;
        let mut seen = false;
        let mut unicode = 0.0;
        for state in text.chars().map(|c| self.state(c)).chain([0]) {
            if (before, state) != (0, 0) {
                unicode += self.rows.get(usize::from(before)).map_or(0.0, |row| row.to(state));
                seen = true;
            }
            before = state;
        }
        seen.then(|| 1.0 / (1.0 + unicode.exp()))
    }

    fn state(&self, c: char) -> u16 {
        let mut first = 1;
        for range in STATES.iter().take(self.ranges) {
            if range.contains(&u32::from(c)) {
                return first + (u32::from(c) - range.start()) as u16;
            }
            first += range.clone().count() as u16;
        }
        0
    }
}

impl Row {
    fn read(bytes: &mut Bytes<'_>) -> Option<Row> {
        let count = bytes.u16()?;
        let others = if count == 0 { 0.0 } else { bytes.f32()? };
        let named: Option<Vec<(u16, f32)>> = (0..count).map(|_| bytes.u16().zip(bytes.f32())).collect();
        Some(Row { others, named: named? })
    }

    fn to(&self, state: u16) -> f64 {
        let named = self.named.binary_search_by_key(&state, |(state, _)| *state);
        f64::from(named.map_or(self.others, |at| self.named[at].1))
    }
}

/// What is left to read.
struct Bytes<'a>(&'a [u8]);

impl Bytes<'_> {
    fn next<const N: usize>(&mut self) -> Option<[u8; N]> {
        let (next, rest) = self.0.split_first_chunk::<N>()?;
        self.0 = rest;
        Some(*next)
    }

    fn says(&mut self, word: &[u8; 8]) -> Option<()> {
        (self.next::<8>()? == *word).then_some(())
    }

    fn u16(&mut self) -> Option<u16> {
        self.next().map(u16::from_be_bytes)
    }

    fn u32(&mut self) -> Option<u32> {
        self.next().map(u32::from_be_bytes)
    }

    fn f32(&mut self) -> Option<f32> {
        self.next().map(f32::from_be_bytes)
    }
}
