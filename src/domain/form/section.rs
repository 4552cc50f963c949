//! One table: which names belong in it, and which do not.

use std::cell::RefCell;

use toml::Spanned;
use toml::de::{DeTable, DeValue};

use super::field::Field;
use super::{Form, nearest};

/// One table of a form.
pub struct Section<'f, 't> {
    form: &'f Form<'t>,
    path: String,
    table: &'f DeTable<'t>,
    at: usize,
    known: RefCell<Vec<String>>,
    missing: RefCell<Vec<(String, String)>>,
}

/// Reads a table, and says what should not be in it.
pub(super) fn section<'f, 't, T>(
    form: &'f Form<'t>,
    path: String,
    table: &'f DeTable<'t>,
    at: usize,
    read: impl FnOnce(&Section<'f, 't>) -> T,
) -> T {
    let section = Section { form, path, table, at, known: RefCell::default(), missing: RefCell::default() };
    let out = read(&section);
    section.close();
    out
}

impl<'f, 't> Section<'f, 't> {
    /// The field, if it was written.
    pub fn field(&self, name: &str) -> Option<Field<'f, 't>> {
        self.known.borrow_mut().push(name.to_owned());
        self.form.notes.borrow_mut().asked.insert(general(&self.path_of(name)));
        self.named(name)
    }

    /// The field; that it is not written is a mistake.
    pub fn needed(&self, name: &str, expected: &str) -> Option<Field<'f, 't>> {
        let field = self.field(name);
        if field.is_none() {
            self.missing.borrow_mut().push((name.to_owned(), expected.to_owned()));
        }
        field
    }

    /// Notes that a field should have been written.
    pub fn missing(&self, name: &str, expected: &str) {
        self.missing.borrow_mut().push((name.to_owned(), expected.to_owned()));
    }

    /// Every field, where the names are the writer's own: languages, channels, settings.
    pub fn entries(&self) -> Vec<(&'f str, Field<'f, 't>)> {
        let names: Vec<&'f str> = self.table.keys().map(|key| key.get_ref().as_ref()).collect();
        self.known.borrow_mut().extend(names.iter().map(|name| (*name).to_owned()));
        let field = |name: &'f str| self.named(name).map(|field| (name, field));
        names.into_iter().filter_map(field).collect()
    }

    /// `web` and `listen` make `web.listen`.
    pub fn path_of(&self, name: &str) -> String {
        match self.path.as_str() {
            "" => name.to_owned(),
            path => format!("{path}.{name}"),
        }
    }

    fn named(&self, name: &str) -> Option<Field<'f, 't>> {
        let value = self.table.get(name)?;
        Some(Field::new(self.form, self.path_of(name), value))
    }

    /// Reports names that nobody asked for, and names that were needed and not written; a mistyped one is both, and
    /// reported once.
    fn close(self) {
        let (known, mut missing) = (self.known.take(), self.missing.take());
        for (key, value) in self.table {
            let name = key.get_ref().as_ref();
            if known.iter().any(|known| known == name) {
                continue;
            }
            // An override's key stands nowhere: its value knows which one it was.
            let at = key.span().start.max(inner(value));
            let near = nearest(name, known.iter().map(String::as_str));
            missing.retain(|(name, _)| Some(name.as_str()) != near);
            let expected = match known.len() {
                0 => "nothing here".to_owned(),
                _ => format!("one of {}", known.join(", ")),
            };
            let found = "a name that is not known".to_owned();
            self.form.note(at, self.path_of(name), &expected, found, near.map(str::to_owned));
        }
        for (name, expected) in missing {
            let found = "nothing".to_owned();
            self.form.note(self.at, self.path_of(&name), &expected, found, None);
        }
    }
}

/// Where a value was written; for a table made only to hold an override, where that was.
fn inner(value: &Spanned<DeValue<'_>>) -> usize {
    match value.get_ref() {
        DeValue::Table(table) if value.span().is_empty() => {
            table.iter().map(|(_, value)| inner(value)).max().unwrap_or(0)
        }
        _ if value.span().is_empty() => value.span().start,
        _ => 0,
    }
}

/// `question 3.text` is `question *.text`: the name of the field whatever its place in a list.
fn general(path: &str) -> String {
    let words = path.split('.').map(|word| match word.split_once(' ') {
        Some((name, _)) => format!("{name} *"),
        None => word.to_owned(),
    });
    words.collect::<Vec<_>>().join(".")
}
