//! What people write in files: TOML read field by field, where every mistake has a file, a line, the field's name,
//! what was expected, what was found, and the nearest right name. All mistakes are gathered, not only the first.
//!
//! Not serde's derive: it stops at the first mistake, and its words ("invalid type: string, expected u32") are for
//! programmers. A name that the reading code never asked for is a mistake too, so nothing is listed twice.

use std::cell::RefCell;
use std::collections::{BTreeMap, BTreeSet};
use std::fmt;
use std::ops::RangeInclusive;

use toml::Spanned;
use toml::de::{DeTable, DeValue};

/// How alike (Jaro-Winkler, 0 to 1) a name must be before we suggest it: `databse` is, `colour` for `consent` is not.
/// One slip of the finger is always alike: in short names (`wbe`) it weighs too much.
const ALIKE: f64 = 0.8;

/// The longest piece of a wrong value that is repeated back.
const FOUND_MOST: usize = 40;

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
        let mut form = Form {
            layers: Vec::new(),
            table: DeTable::new(),
            notes: RefCell::default(),
        };
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
        if problems.is_empty() {
            Ok(form)
        } else {
            Err(problems)
        }
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
        let begins = self
            .layers
            .last()
            .map_or(0, |last| last.begins + last.text.len() + 1);
        self.layers.push(Layer {
            origin,
            text,
            begins,
            is_file,
        });
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
        let line = layer
            .is_file
            .then(|| 1 + before.filter(|byte| **byte == b'\n').count());
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

/// One table of a form.
pub struct Section<'f, 't> {
    form: &'f Form<'t>,
    path: String,
    table: &'f DeTable<'t>,
    at: usize,
    known: RefCell<Vec<String>>,
    missing: RefCell<Vec<(String, String)>>,
}

fn section<'f, 't, T>(
    form: &'f Form<'t>,
    path: String,
    table: &'f DeTable<'t>,
    at: usize,
    read: impl FnOnce(&Section<'f, 't>) -> T,
) -> T {
    let section = Section {
        form,
        path,
        table,
        at,
        known: RefCell::default(),
        missing: RefCell::default(),
    };
    let out = read(&section);
    section.close();
    out
}

impl<'f, 't> Section<'f, 't> {
    /// The field, if it was written.
    pub fn field(&self, name: &str) -> Option<Field<'f, 't>> {
        self.known.borrow_mut().push(name.to_owned());
        self.form
            .notes
            .borrow_mut()
            .asked
            .insert(general(&self.path_of(name)));
        self.named(name)
    }

    /// The field; that it is not written is a mistake.
    pub fn needed(&self, name: &str, expected: &str) -> Option<Field<'f, 't>> {
        let field = self.field(name);
        if field.is_none() {
            self.missing
                .borrow_mut()
                .push((name.to_owned(), expected.to_owned()));
        }
        field
    }

    /// Every field, where the names are the writer's own: languages, channels, settings.
    pub fn entries(&self) -> Vec<(&'f str, Field<'f, 't>)> {
        let names: Vec<&'f str> = self.table.keys().map(|key| key.get_ref().as_ref()).collect();
        self.known
            .borrow_mut()
            .extend(names.iter().map(|name| (*name).to_owned()));
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
            self.form
                .note(at, self.path_of(name), &expected, found, near.map(str::to_owned));
        }
        for (name, expected) in missing {
            let found = "nothing".to_owned();
            self.form
                .note(self.at, self.path_of(&name), &expected, found, None);
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

/// One value of a form.
pub struct Field<'f, 't> {
    form: &'f Form<'t>,
    path: String,
    value: &'f DeValue<'t>,
    at: usize,
}

impl<'f, 't> Field<'f, 't> {
    fn new(form: &'f Form<'t>, path: String, value: &'f Spanned<DeValue<'t>>) -> Self {
        let at = value.span().start;
        form.notes.borrow_mut().places.insert(path.clone(), at);
        Field {
            form,
            path,
            value: value.get_ref(),
            at,
        }
    }

    /// Its whole name.
    pub fn path(&self) -> &str {
        &self.path
    }

    /// Notes that something else belongs here.
    pub fn wrong(&self, expected: &str) {
        self.form
            .note(self.at, self.path.clone(), expected, self.found(), None);
    }

    /// The same, with the name that was probably meant.
    pub fn wrong_near(&self, expected: &str, nearest: Option<&str>) {
        let nearest = nearest.map(str::to_owned);
        self.form
            .note(self.at, self.path.clone(), expected, self.found(), nearest);
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
            self.wrong(&format!(
                "a whole number from {} to {}",
                bounds.start(),
                bounds.end()
            ));
        }
        number
    }

    /// A finite number, with or without a decimal point.
    pub fn number(&self) -> Option<f64> {
        let number = match self.value {
            DeValue::Integer(integer) => i64::from_str_radix(integer.as_str(), integer.radix())
                .ok()
                .map(|number| number as f64),
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

    fn is_override(&self) -> bool {
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

/// `question 3.text` is `question *.text`: the name of the field whatever its place in a list.
fn general(path: &str) -> String {
    let words = path.split('.').map(|word| match word.split_once(' ') {
        Some((name, _)) => format!("{name} *"),
        None => word.to_owned(),
    });
    words.collect::<Vec<_>>().join(".")
}

fn shifted<'t>(table: DeTable<'t>, by: usize) -> DeTable<'t> {
    table
        .into_iter()
        .map(|(key, value)| {
            let at = key.span().start + by;
            (
                Spanned::new(at..at + 1, key.into_inner()),
                shifted_value(value, by),
            )
        })
        .collect()
}

fn shifted_value<'t>(value: Spanned<DeValue<'t>>, by: usize) -> Spanned<DeValue<'t>> {
    let at = value.span().start + by;
    let value = match value.into_inner() {
        DeValue::Table(table) => DeValue::Table(shifted(table, by)),
        DeValue::Array(items) => {
            DeValue::Array(items.into_iter().map(|item| shifted_value(item, by)).collect())
        }
        other => other,
    };
    Spanned::new(at..at + 1, value)
}

fn lay_over<'t>(under: &mut DeTable<'t>, over: DeTable<'t>) {
    for (key, value) in over {
        let at = value.span();
        let under_it = under.get_mut(key.get_ref().as_ref()).map(Spanned::get_mut);
        match (under_it, value.into_inner()) {
            (Some(DeValue::Table(under)), DeValue::Table(over)) => lay_over(under, over),
            (_, value) => {
                under.insert(key, Spanned::new(at, value));
            }
        }
    }
}

/// An empty span marks what no file says. False when the path leads through something that has no fields.
fn put<'t>(table: &mut DeTable<'t>, path: &'t [String], value: &'t str, at: usize) -> bool {
    let Some((name, rest)) = path.split_first() else {
        return false;
    };
    let key = || Spanned::new(at..at, name.as_str().into());
    if rest.is_empty() {
        table.insert(key(), Spanned::new(at..at, DeValue::String(value.into())));
        return true;
    }
    if !table.contains_key(name.as_str()) {
        table.insert(key(), Spanned::new(at..at, DeValue::Table(DeTable::new())));
    }
    match table.get_mut(name.as_str()).map(Spanned::get_mut) {
        Some(DeValue::Table(inside)) => put(inside, rest, value, at),
        _ => false,
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn first(text: &str, read: impl FnOnce(&Section<'_, '_>)) -> String {
        let form = Form::lay(&[("f.toml", text)], &[]).unwrap();
        form.read(read);
        form.problems()
            .first()
            .map(ToString::to_string)
            .unwrap_or_default()
    }

    #[test]
    fn a_mistake_has_file_line_name_and_the_nearest_right_one() {
        let text = "# mine\n[web]\nlistn = \"x\"\n";
        let said = first(text, |form| {
            form.field("web").unwrap().section(|web| {
                web.field("listen");
                web.field("metrics");
            });
        });
        assert_eq!(
            said,
            "f.toml:3: web.listn: expected one of listen, metrics, found a name that is not known; \
             did you mean `listen`?"
        );
    }

    #[test]
    fn every_kind_of_value_says_what_it_wanted() {
        let read = |form: &Section<'_, '_>| {
            let Some(field) = form.field("a") else { return };
            field.whole(1..=9);
        };
        assert_eq!(
            first("a = 10", read),
            "f.toml:1: a: expected a whole number from 1 to 9, found 10"
        );
        assert_eq!(
            first("a = \"5\"", read),
            "f.toml:1: a: expected a whole number from 1 to 9, found \"5\""
        );
        assert_eq!(first("a = 0x9", read), "");
        let read = |form: &Section<'_, '_>| {
            form.field("a").unwrap().flag();
        };
        assert_eq!(
            first("\na = [1]", read),
            "f.toml:2: a: expected true or false, found a list"
        );
        let read = |form: &Section<'_, '_>| {
            form.field("a").unwrap().one_of(&[("starttls", 1), ("tls", 2)]);
        };
        assert_eq!(
            first("a = \"startls\"", read),
            "f.toml:1: a: expected one of starttls, tls, found \"startls\"; did you mean `starttls`?"
        );
        let read = |form: &Section<'_, '_>| {
            form.field("a").unwrap().secret();
        };
        assert_eq!(
            first("a = 1234567", read),
            "f.toml:1: a: expected text between quotes, found something else (not shown)"
        );
    }

    #[test]
    fn all_syntax_errors_come_at_once_with_their_lines() {
        let Err(problems) = Form::lay(&[("f.toml", "a = \nb = 1\nc = 'x\n")], &[]) else {
            panic!("read")
        };
        let lines: Vec<_> = problems.iter().map(|problem| problem.line).collect();
        assert_eq!(lines, [Some(1), Some(3)], "{problems:?}");
    }

    #[test]
    fn items_of_a_list_of_tables_know_their_own_lines() {
        let text = "[[q]]\nkey = 'a'\n\n[[q]]\nkey = 5\n";
        let said = first(text, |form| {
            for item in form.field("q").unwrap().list().unwrap() {
                item.section(|item| item.needed("key", "a key").map(|key| key.text().map(str::len)));
            }
        });
        assert_eq!(said, "f.toml:5: q 2.key: expected text between quotes, found 5");
        let said = first("\n[[q]]\n", |form| {
            for item in form.field("q").unwrap().list().unwrap() {
                item.section(|item| item.needed("key", "a key").is_some());
            }
        });
        assert_eq!(said, "f.toml:2: q 1.key: expected a key, found nothing");
    }

    #[test]
    fn later_layers_win_and_say_where_they_are() {
        let path = ["web".to_owned(), "port".to_owned()];
        let given = Override {
            origin: "environment variable SUARA_WEB__PORT",
            path: &path,
            value: "70000",
        };
        let files = [
            ("base", "[web]\nport = 1\nhost = 'a'\n"),
            ("mine", "\n[web]\nhost = 2\n"),
        ];
        let form = Form::lay(&files, &[given]).unwrap();
        form.read(|form| {
            form.field("web").unwrap().section(|web| {
                web.field("host").unwrap().text();
                web.field("port").unwrap().whole(1..=65535);
            });
        });
        let said: Vec<String> = form.problems().iter().map(ToString::to_string).collect();
        assert_eq!(
            said,
            [
                "environment variable SUARA_WEB__PORT: web.port: expected a whole number from 1 to 65535, found \
                 \"70000\"",
                "mine:3: web.host: expected text between quotes, found 2",
            ]
        );
    }

    #[test]
    fn an_override_that_nobody_asked_for_is_named() {
        for path in [&["web", "prt"][..], &["wbe", "port"], &["webb"]] {
            let path: Vec<String> = path.iter().map(|name| (*name).to_owned()).collect();
            let given = Override {
                origin: "SUARA_X",
                path: &path,
                value: "1",
            };
            let form = Form::lay(&[("base", "[web]\nport = 1\n")], &[given]).unwrap();
            form.read(|form| {
                form.field("web")
                    .unwrap()
                    .section(|web| web.field("port").is_some());
            });
            let problems = form.problems();
            assert_eq!(problems.len(), 1, "{problems:?}");
            assert_eq!(problems[0].origin, "SUARA_X", "{path:?}");
            assert!(problems[0].nearest.is_some(), "{problems:?}");
        }
    }
}
