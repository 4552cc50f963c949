//! The files that translators write: those in the program, or a translator's own laid over them.

use std::collections::{BTreeMap, BTreeSet};
use std::path::Path;

use super::{BadTranslation, I18N};
use crate::domain::contact::Language;

/// The files of `i18n/`, by their path below it, such as `km/words.ftl`.
#[derive(Debug, Clone)]
pub struct Files(BTreeMap<String, String>);

impl Files {
    /// Those in the program.
    pub fn embedded() -> Files {
        let files = I18N.files().chain(I18N.dirs().flat_map(|folder| folder.files()));
        let each = files.filter_map(|file| {
            Some((file.path().to_str()?.replace('\\', "/"), file.contents_utf8()?.to_owned()))
        });
        Files(each.collect())
    }

    /// Lays a translator's folder over these, and says which languages it holds: a folder for each language, as in
    /// `i18n/`, or the folder of one language, named by its tag.
    ///
    /// # Errors
    /// [`BadTranslation`] where the folder cannot be read, holds no `.ftl` file, or is not named by a language tag.
    pub fn with_folder(mut self, folder: &Path) -> Result<(Files, BTreeSet<Language>), BadTranslation> {
        let bad = |why: String| BadTranslation::Folder { folder: folder.display().to_string(), why };
        // "." has no name of its own.
        let folder = folder.canonicalize().map_err(|error| bad(error.to_string()))?;
        let mut held = BTreeSet::new();
        for below in [folder.clone()].into_iter().chain(entries(&folder).map_err(&bad)?) {
            let files = if below.is_dir() { entries(&below).map_err(&bad)? } else { Vec::new() };
            let files = files.into_iter().filter(|file| file.extension().is_some_and(|end| end == "ftl"));
            let name = below.file_name().map(|name| name.to_string_lossy().into_owned()).unwrap_or_default();
            for file in files {
                let language =
                    Language::parse(&name).ok_or_else(|| BadTranslation::NotALanguage(name.clone()))?;
                let source = std::fs::read_to_string(&file)
                    .map_err(|error| bad(format!("{}: {error}", file.display())))?;
                let file =
                    file.file_name().map(|file| file.to_string_lossy().into_owned()).unwrap_or_default();
                self.0.insert(format!("{language}/{file}"), source);
                held.insert(language);
            }
        }
        if held.is_empty() {
            return Err(bad("there is no .ftl file in it".to_owned()));
        }
        Ok((self, held))
    }

    /// Every `.ftl` file: the language's folder, the file's name in it, and its text.
    pub(super) fn translations(&self) -> impl Iterator<Item = (&str, &str, &str)> {
        let files = self.0.iter().filter(|(path, _)| path.ends_with(".ftl"));
        files.filter_map(|(path, source)| {
            path.split_once('/').map(|(folder, file)| (folder, file, source.as_str()))
        })
    }

    /// The text of one file; empty if it is not there.
    pub(super) fn get(&self, path: &str) -> &str {
        self.0.get(path).map(String::as_str).unwrap_or_default()
    }

    /// The same without some files.
    pub(super) fn without(mut self, paths: &BTreeSet<String>) -> Files {
        self.0.retain(|path, _| !paths.contains(path));
        self
    }
}

fn entries(folder: &Path) -> Result<Vec<std::path::PathBuf>, String> {
    let entries = std::fs::read_dir(folder).and_then(|entries| {
        entries.map(|entry| entry.map(|entry| entry.path())).collect::<std::io::Result<Vec<_>>>()
    });
    entries.map_err(|error| error.to_string())
}
