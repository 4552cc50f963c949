//! One value: what it should be, or a problem noted.

use std::ops::RangeInclusive;

use toml::Spanned;
use toml::de::DeValue;

use super::section::{Section, section};
use super::{Form, nearest};

/// The longest piece of a wrong value that is repeated back.
const FOUND_MOST: usize = 40;

/// One value of a form.
pub struct Field<'f, 't> {
    form: &'f Form<'t>,
    path: String,
    value: &'f DeValue<'t>,
    at: usize,
}

impl<'f, 't> Field<'f, 't> {
    pub(super) fn new(form: &'f Form<'t>, path: String, value: &'f Spanned<DeValue<'t>>) -> Self {
        let at = value.span().start;
        form.notes.borrow_mut().places.insert(path.clone(), at);
        Field { form, path, value: value.get_ref(), at }
    }

    /// Its whole name.
    pub fn path(&self) -> &str {
        &self.path
    }

    /// Notes that something else belongs here.
    pub fn wrong(&self, expected: &str) {
        self.form.note(self.at, self.path.clone(), expected, self.found(), None);
    }

    /// The same, with the name that was probably meant.
    pub fn wrong_near(&self, expected: &str, nearest: Option<&str>) {
        let nearest = nearest.map(str::to_owned);
        self.form.note(self.at, self.path.clone(), expected, self.found(), nearest);
    }

    /// The same without repeating what is there: it may be a secret.
    pub fn wrong_unshown(&self, expected: &str) {
        let found = "something else (not shown)".to_owned();
        self.form.note(self.at, self.path.clone(), expected, found, None);
    }

    /// Text between quotes; may be empty.
    pub fn text(&self) -> Option<&'f str> {
        let text = self.as_text();
        if text.is_none() {
            self.wrong("text between quotes");
        }
        text
    }

    /// The same, and what is there is never repeated.
    pub fn secret(&self) -> Option<&'f str> {
        let text = self.as_text();
        if text.is_none() {
            self.wrong_unshown("text between quotes");
        }
        text
    }

    /// What `parse` makes of the text; `None` from it is a mistake.
    pub fn parsed<T>(&self, expected: &str, parse: impl FnOnce(&str) -> Option<T>) -> Option<T> {
        let parsed = self.as_text().and_then(parse);
        if parsed.is_none() {
            self.wrong(expected);
        }
        parsed
    }

    /// One of a few words.
    pub fn one_of<T: Clone>(&self, words: &[(&str, T)]) -> Option<T> {
        let text = self.as_text();
        let chosen = words.iter().find(|(word, _)| Some(*word) == text);
        if chosen.is_none() {
            let names: Vec<&str> = words.iter().map(|(word, _)| *word).collect();
            let near = text.and_then(|text| nearest(text, names.iter().copied()));
            self.wrong_near(&format!("one of {}", names.join(", ")), near);
        }
        chosen.map(|(_, value)| value.clone())
    }

    /// A whole number within bounds.
    pub fn whole(&self, bounds: RangeInclusive<i64>) -> Option<i64> {
        let number = match self.value {
            DeValue::Integer(integer) => i64::from_str_radix(integer.as_str(), integer.radix()).ok(),
            DeValue::String(text) if self.is_override() => text.trim().parse().ok(),
            _ => None,
        };
        let number = number.filter(|number| bounds.contains(number));
        if number.is_none() {
            self.wrong(&format!("a whole number from {} to {}", bounds.start(), bounds.end()));
        }
        number
    }

    /// A finite number, with or without a decimal point.
    pub fn number(&self) -> Option<f64> {
        let number = match self.value {
            DeValue::Integer(integer) => {
                i64::from_str_radix(integer.as_str(), integer.radix()).ok().map(|number| number as f64)
            }
            DeValue::Float(float) => float.as_str().parse().ok(),
            DeValue::String(text) if self.is_override() => text.trim().parse().ok(),
            _ => None,
        };
        let number = number.filter(|number: &f64| number.is_finite());
        if number.is_none() {
            self.wrong("a number");
        }
        number
    }

    /// `true` or `false`.
    pub fn flag(&self) -> Option<bool> {
        let flag = match self.value {
            DeValue::Boolean(flag) => Some(*flag),
            DeValue::String(text) if self.is_override() => text.trim().parse().ok(),
            _ => None,
        };
        if flag.is_none() {
            self.wrong("true or false");
        }
        flag
    }

    /// What is written, as text, for numbers and dates too; a list or a table is a mistake.
    pub fn written(&self) -> Option<String> {
        match self.value {
            DeValue::String(text) => Some(text.to_string()),
            DeValue::Integer(integer) => Some(integer.to_string()),
            DeValue::Float(float) => Some(float.to_string()),
            DeValue::Boolean(flag) => Some(flag.to_string()),
            DeValue::Datetime(time) => Some(time.to_string()),
            DeValue::Array(_) | DeValue::Table(_) => {
                self.wrong("one value");
                None
            }
        }
    }

    /// The items of a list, each named by its place from 1.
    pub fn list(&self) -> Option<Vec<Field<'f, 't>>> {
        let Some(items) = self.value.as_array() else {
            self.wrong("a list, between [ and ]");
            return None;
        };
        let item = |(index, value)| Field::new(self.form, format!("{} {}", self.path, index + 1), value);
        Some(items.iter().enumerate().map(item).collect())
    }

    /// One value as a list of one, a list as it is.
    pub fn one_or_more(self) -> Vec<Field<'f, 't>> {
        match self.value {
            DeValue::Array(_) => self.list().unwrap_or_default(),
            _ => vec![self],
        }
    }

    /// Reads it as a table, then reports every name that `read` did not ask for.
    pub fn section<T>(&self, read: impl FnOnce(&Section<'f, 't>) -> T) -> Option<T> {
        self.section_of("a table of fields", read)
    }

    /// The same, saying in other words what belongs here when it is no table.
    pub fn section_of<T>(&self, expected: &str, read: impl FnOnce(&Section<'f, 't>) -> T) -> Option<T> {
        let Some(table) = self.value.as_table() else {
            self.wrong(expected);
            return None;
        };
        Some(section(self.form, self.path.clone(), table, self.at, read))
    }

    fn as_text(&self) -> Option<&'f str> {
        self.value.as_str()
    }

    /// Whether it was given outside the files.
    pub fn is_override(&self) -> bool {
        self.form.layer(self.at).is_some_and(|layer| !layer.is_file)
    }

    fn found(&self) -> String {
        match self.value {
            DeValue::String(text) if text.chars().count() > FOUND_MOST => {
                format!("\"{}…\"", text.chars().take(FOUND_MOST).collect::<String>())
            }
            DeValue::String(text) => format!("\"{text}\""),
            DeValue::Integer(integer) => integer.to_string(),
            DeValue::Float(float) => float.to_string(),
            DeValue::Boolean(flag) => flag.to_string(),
            DeValue::Datetime(time) => format!("the time {time}"),
            DeValue::Array(_) => "a list".to_owned(),
            DeValue::Table(_) => "a table of fields".to_owned(),
        }
    }
}
