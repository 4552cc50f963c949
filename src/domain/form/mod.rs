//! What people write in files: TOML read field by field, where every mistake has a file, a line, the field's name,
//! what was expected, what was found, and the nearest right name. All mistakes are gathered, not only the first.
//!
//! Not serde's derive: it stops at the first mistake, and its words ("invalid type: string, expected u32") are for
//! programmers. A name that the reading code never asked for is a mistake too, so nothing is listed twice.

use std::cell::RefCell;
use std::collections::{BTreeMap, BTreeSet};
use std::fmt;

use toml::de::DeTable;

mod field;
mod lay;
mod section;

pub use field::Field;
use lay::{lay_over, put, shifted};
pub use section::Section;
use section::section;

/// How alike (Jaro-Winkler, 0 to 1) a name must be before we suggest it: `databse` is, `colour` for `consent` is not.
/// One slip of the finger is always alike: in short names (`wbe`) it weighs too much.
const ALIKE: f64 = 0.8;

/// One mistake in something a person wrote. Holds no secret: see [`Field::wrong_unshown`].
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Problem {
    /// The file, or `environment variable SUARA_…`.
    pub origin: String,
    /// The line, from 1, where there is one.
    pub line: Option<usize>,
    /// The field: `web.listen`, `question 3.text.km`; empty for the whole file.
    pub field: String,
    /// What belongs there.
    pub expected: String,
    /// What is there.
    pub found: String,
    /// The right name that is most like it.
    pub nearest: Option<String>,
}

impl fmt::Display for Problem {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(&self.origin)?;
        if let Some(line) = self.line {
            write!(f, ":{line}")?;
        }
        if !self.field.is_empty() {
            write!(f, ": {}", self.field)?;
        }
        write!(f, ": expected {}, found {}", self.expected, self.found)?;
        match &self.nearest {
            Some(nearest) => write!(f, "; did you mean `{nearest}`?"),
            None => Ok(()),
        }
    }
}

/// The name most like `wrong`, if one is like it at all.
pub fn nearest<'n>(wrong: &str, right: impl IntoIterator<Item = &'n str>) -> Option<&'n str> {
    let wrong = wrong.to_lowercase();
    right
        .into_iter()
        .map(|name| (strsim::jaro_winkler(&wrong, &name.to_lowercase()), name))
        .filter(|(alike, name)| *alike >= ALIKE || strsim::osa_distance(&wrong, name) == 1)
        .max_by(|a, b| a.0.total_cmp(&b.0))
        .map(|(_, name)| name)
}

/// One value given outside the files, such as an environment variable.
#[derive(Debug, Clone, Copy)]
pub struct Override<'t> {
    /// What to call it in a problem.
    pub origin: &'t str,
    /// Where it goes: `["web", "listen"]`.
    pub path: &'t [String],
    /// What it says; read as the field wants it.
    pub value: &'t str,
}

/// A filled-in form: one or more TOML texts laid over each other, later ones over earlier ones.
pub struct Form<'t> {
    layers: Vec<Layer<'t>>,
    table: DeTable<'t>,
    notes: RefCell<Notes>,
}

/// A text and where its bytes begin, counting all layers through: this is how a value knows where it was written.
struct Layer<'t> {
    origin: &'t str,
    text: &'t str,
    begins: usize,
    is_file: bool,
}

#[derive(Default)]
struct Notes {
    problems: Vec<Problem>,
    places: BTreeMap<String, usize>,
    asked: BTreeSet<String>,
}

impl<'t> Form<'t> {
    /// Lays `(origin, text)` files over each other, then single values over those. A list is replaced, not joined.
    ///
    /// # Errors
    /// Every syntax error of every file, or a value for something that has no fields.
    pub fn lay(files: &[(&'t str, &'t str)], overrides: &[Override<'t>]) -> Result<Form<'t>, Vec<Problem>> {
        let mut form = Form { layers: Vec::new(), table: DeTable::new(), notes: RefCell::default() };
        for (origin, text) in files {
            let begins = form.begin(origin, text, true);
            let (table, errors) = DeTable::parse_recoverable(text);
            for error in errors {
                let at = begins + error.span().map_or(0, |span| span.start);
                form.note(at, String::new(), "TOML", error.message().to_owned(), None);
            }
            lay_over(&mut form.table, shifted(table.into_inner(), begins));
        }
        for given in overrides {
            let begins = form.begin(given.origin, given.value, false);
            if !put(&mut form.table, given.path, given.value, begins) {
                let found = "a value inside something that has none".to_owned();
                form.note(begins, given.path.join("."), "the name of an option", found, None);
            }
        }
        let problems = form.notes.take().problems;
        if problems.is_empty() { Ok(form) } else { Err(problems) }
    }

    /// Reads the whole, then reports every name that `read` did not ask for.
    pub fn read<T>(&self, read: impl FnOnce(&Section<'_, 't>) -> T) -> T {
        section(self, String::new(), &self.table, 0, read)
    }

    /// Notes a mistake found after reading, at the line where `field`, or what it stands in, was written.
    pub fn wrong(&self, field: &str, expected: &str, found: &str) {
        self.add(self.problem(field, expected, found));
    }

    /// Notes a mistake.
    pub fn add(&self, problem: Problem) {
        self.notes.borrow_mut().problems.push(problem);
    }

    /// The same as a value, for what is not a mistake yet.
    pub fn problem(&self, field: &str, expected: &str, found: &str) -> Problem {
        let notes = self.notes.borrow();
        let mut name = field;
        let at = loop {
            if let Some(at) = notes.places.get(name) {
                break *at;
            }
            match name.rfind(['.', ' ']) {
                Some(end) => name = &name[..end],
                None => break 0,
            }
        };
        drop(notes);
        let (origin, line) = self.place(at);
        Problem {
            origin,
            line,
            field: field.to_owned(),
            expected: expected.to_owned(),
            found: found.to_owned(),
            nearest: None,
        }
    }

    /// The mistakes so far, in the order of the lines.
    pub fn problems(&self) -> Vec<Problem> {
        let mut problems = self.notes.borrow().problems.clone();
        problems.sort_by(|a, b| (&a.origin, a.line).cmp(&(&b.origin, b.line)));
        problems
    }

    /// Every field that was asked for, with `*` for names that are free and places in lists: what a complete example
    /// must show.
    pub fn asked(&self) -> BTreeSet<String> {
        self.notes.borrow().asked.clone()
    }

    fn begin(&mut self, origin: &'t str, text: &'t str, is_file: bool) -> usize {
        let begins = self.layers.last().map_or(0, |last| last.begins + last.text.len() + 1);
        self.layers.push(Layer { origin, text, begins, is_file });
        begins
    }

    fn layer(&self, at: usize) -> Option<&Layer<'t>> {
        self.layers.iter().rev().find(|layer| layer.begins <= at)
    }

    fn place(&self, at: usize) -> (String, Option<usize>) {
        let Some(layer) = self.layer(at) else {
            return (String::new(), None);
        };
        let before = layer.text.as_bytes().iter().take(at - layer.begins);
        let line = layer.is_file.then(|| 1 + before.filter(|byte| **byte == b'\n').count());
        (layer.origin.to_owned(), line)
    }

    fn note(&self, at: usize, field: String, expected: &str, found: String, nearest: Option<String>) {
        let (origin, line) = self.place(at);
        self.notes.borrow_mut().problems.push(Problem {
            origin,
            line,
            field,
            expected: expected.to_owned(),
            found,
            nearest,
        });
    }
}

#[cfg(test)]
mod tests;
