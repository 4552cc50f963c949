//! One file as its lines: where each key stands, which Fluent's own parser does not keep.

use std::collections::BTreeMap;

use fluent::FluentResource;

use super::super::Files;
use crate::domain::contact::Language;

/// What begins the words on who has read a file.
const REVIEWED: &str = "Reviewed:";

/// Said after it where no native speaker has.
const BY_NOBODY: &str = "not by a native speaker";

/// A sentence or a heading.
#[derive(Debug, Clone, Default)]
pub(super) struct Key {
    /// Counted from 1.
    pub(super) line: usize,
    /// Without the dollar, each once, in order.
    pub(super) variables: Vec<String>,
    /// The SMS segments it may take.
    pub(super) segments: Option<usize>,
    /// Its lines with their numbers, attributes included.
    lines: Vec<(usize, String)>,
}

/// A file of translations.
#[derive(Debug, Clone)]
pub(super) struct Source {
    /// Below `i18n/`.
    pub(super) path: String,
    pub(super) keys: BTreeMap<String, Key>,
    /// Keys that stand a second time, with their lines.
    pub(super) twice: Vec<(usize, String)>,
    /// What Fluent does not understand, with its line.
    pub(super) broken: Vec<(usize, String)>,
    /// What the head says of who reviewed it.
    pub(super) reviewed: Option<String>,
}

impl Source {
    pub(super) fn read(path: &str, text: &str) -> Source {
        let broken = match FluentResource::try_new(text.to_owned()) {
            Ok(_) => Vec::new(),
            Err((_, errors)) => {
                // Often it notices only at the beginning of the next line.
                let line =
                    |at: usize| text.get(..at).unwrap_or_default().trim_end().matches('\n').count() + 1;
                errors.iter().map(|error| (line(error.pos.start), error.to_string())).collect()
            }
        };
        let mut source = Source {
            path: path.to_owned(),
            keys: BTreeMap::new(),
            twice: Vec::new(),
            broken,
            reviewed: review(text),
        };
        let mut current = String::new();
        for (number, line) in (1..).zip(text.lines()).filter(|(_, line)| !line.starts_with('#')) {
            let begins = line.starts_with(|c: char| c.is_ascii_alphabetic());
            if let Some((name, _)) = line.split_once('=').filter(|_| begins) {
                current = name.trim().to_owned();
                if source.keys.contains_key(&current) {
                    source.twice.push((number, current.clone()));
                }
                source.keys.entry(current.clone()).or_default().line = number;
            }
            if let Some(key) = source.keys.get_mut(&current) {
                key.take(number, line);
            }
        }
        source
    }

    /// Whether nothing of it can be used: what Fluent does not understand, or a key twice, which it refuses.
    pub(super) fn is_broken(&self) -> bool {
        !self.broken.is_empty() || !self.twice.is_empty()
    }

    /// Every word of a file of words, with its line.
    pub(super) fn words(&self) -> impl Iterator<Item = (usize, &str)> {
        self.keys.values().flat_map(Key::words)
    }

    /// The line on which a word stands under a heading; the heading's own if it is not found there.
    pub(super) fn line_of(&self, heading: &str, is_it: impl Fn(&str) -> bool) -> usize {
        let Some(key) = self.keys.get(heading) else { return 0 };
        key.words().find(|(_, word)| is_it(word)).map_or(key.line, |(line, _)| line)
    }
}

impl Key {
    fn take(&mut self, number: usize, line: &str) {
        for variable in line.split('$').skip(1) {
            let name: String = variable
                .chars()
                .take_while(|c| c.is_ascii_alphanumeric() || matches!(c, '_' | '-'))
                .collect();
            if !self.variables.contains(&name) {
                self.variables.push(name);
                self.variables.sort();
            }
        }
        if let Some(stated) = line.trim_start().strip_prefix(".segments") {
            self.segments = stated.trim_start_matches([' ', '=']).trim().parse().ok();
        }
        self.lines.push((number, line.to_owned()));
    }

    fn words(&self) -> impl Iterator<Item = (usize, &str)> {
        self.lines.iter().flat_map(|(number, line)| {
            let begins = *number == self.line || line.trim_start().starts_with('.');
            let list = line.split_once('=').filter(|_| begins).map_or(line.as_str(), |(_, list)| list);
            list.split(',').map(str::trim).filter(|word| !word.is_empty()).map(|word| (*number, word))
        })
    }
}

/// What the head of a file, its comments before the first key, says of who reviewed it.
fn review(text: &str) -> Option<String> {
    let head = text.lines().take_while(|line| line.starts_with('#') || line.trim().is_empty());
    let said = head.filter_map(|line| line.split_once(REVIEWED)).next()?.1.trim();
    (!said.is_empty()).then(|| said.to_owned())
}

/// Who reviewed a language: what its sentences and its words say, if a native speaker read both.
pub(in crate::text) fn reviewed(files: &Files, language: Language) -> Option<String> {
    let said = ["sentences.ftl", super::WORDS].map(|file| review(files.get(&format!("{language}/{file}"))));
    let [Some(sentences), Some(words)] = said else { return None };
    let by_somebody = |said: &String| !said.starts_with(BY_NOBODY);
    (by_somebody(&sentences) && by_somebody(&words)).then_some(sentences)
}
