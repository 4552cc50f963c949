//! Who may use whom, and other habits that the compiler does not know.

use std::path::{Path, PathBuf};
use std::process::Command;

/// What the domain may name beside itself: nothing here reads, writes, waits or throws dice.
const DOMAIN_MAY_NAME: [&str; 18] = [
    "std",
    "core",
    "crate::domain",
    "super",
    "self",
    "chrono",
    "chrono_tz",
    "cron",
    "serde",
    "serde_json",
    "toml",
    "thiserror",
    "unicode_segmentation",
    "unicode_normalization",
    "icu_segmenter",
    "phonenumber",
    "strsim",
    "csv",
];

fn house() -> &'static Path {
    Path::new(env!("CARGO_MANIFEST_DIR"))
}

/// Every file that is in the repository or about to be.
fn files() -> Vec<PathBuf> {
    let listed = Command::new("git")
        .args(["-c", "safe.directory=*", "ls-files", "--cached", "--others", "--exclude-standard"])
        .current_dir(house())
        .output()
        .unwrap();
    assert!(listed.status.success(), "git: {}", String::from_utf8_lossy(&listed.stderr));
    let files = String::from_utf8(listed.stdout).unwrap();
    files.lines().map(PathBuf::from).filter(|file| house().join(file).is_file()).collect()
}

/// The sources below `folder`: each file's name, and each of its lines that is code, with its number. Inline tests
/// are left out: they stand at the end of a file, or in a file of their own.
fn code(folder: &str) -> Vec<(String, Vec<(usize, String)>)> {
    let sources =
        files().into_iter().filter(|f| f.starts_with(folder) && f.extension().is_some_and(|e| e == "rs"));
    let sources: Vec<_> = sources
        .filter(|file| !file.ends_with("tests.rs"))
        .map(|file| {
            let text = std::fs::read_to_string(house().join(&file)).unwrap();
            let lines = text.lines().zip(1..).take_while(|(line, _)| !line.starts_with("#[cfg(test)]"));
            let lines = lines.filter(|(line, _)| !line.trim_start().starts_with("//"));
            (file.display().to_string(), lines.map(|(line, number)| (number, line.to_owned())).collect())
        })
        .collect();
    assert!(!sources.is_empty(), "there is nothing in {folder}");
    sources
}

/// Every line of `folder`, but of these files, of which `wrong` is true.
fn find(folder: &str, but: &[&str], wrong: impl Fn(&str) -> bool) -> Vec<String> {
    let sources = code(folder).into_iter().filter(|(file, _)| !but.contains(&file.as_str()));
    sources
        .flat_map(|(file, lines)| {
            let found: Vec<_> = lines.into_iter().filter(|(_, line)| wrong(line)).collect();
            found.into_iter().map(move |(number, line)| format!("{file}:{number}: {}", line.trim()))
        })
        .collect()
}

fn none(what: &str, found: &[String]) {
    assert!(found.is_empty(), "{what}:\n{}", found.join("\n"));
}

#[test]
fn the_domain_names_nothing_outside_itself() {
    let crates = dependencies();
    let names = |line: &str| {
        let outside = |name: &&String| {
            // A whole word, and the first of its path: `String::new` names no `ring`.
            let path = format!("{name}::");
            let begins =
                |at: usize| !line[..at].ends_with(|c: char| c.is_alphanumeric() || c == '_' || c == ':');
            let used = line.match_indices(&path).any(|(at, _)| begins(at));
            used && !DOMAIN_MAY_NAME.contains(&name.as_str())
        };
        crates.iter().find(outside).is_some() || (line.contains("crate::") && !line.contains("crate::domain"))
    };
    none(
        "the domain reaches outside",
        &find("src/domain", &[], |line| names(line) || line.contains("async ")),
    );
}

#[test]
fn a_channel_never_sees_the_database_and_the_doors_leave_it_to_the_flows() {
    none("a channel names the store", &find("src/channel", &[], |line| line.contains("store")));
    let sql = |line: &str| line.contains("sqlx") || line.contains("store::Tx") || line.contains(".write(");
    none("the doors reach into the store", &find("src/web.rs", &[], sql));
    let rows = find("src", &[], |line| line.contains("sqlx"));
    let elsewhere: Vec<_> = rows.into_iter().filter(|found| !found.starts_with("src/store/")).collect();
    none("SQL outside the store", &elsewhere);
}

#[test]
fn only_app_spawns() {
    let spawns =
        |line: &str| line.contains("spawn(") || line.contains("spawn_on(") || line.contains("spawn_local(");
    none("spawns", &find("src", &["src/app.rs", "src/main.rs"], spawns));
}

#[test]
fn nothing_is_left_open_or_silenced() {
    let words = ["#[allow", "#![allow", "todo!", "unimplemented!", ".unwrap()", "dbg!("];
    none("left open", &find("src", &[], |line| words.iter().any(|word| line.contains(word))));
}

#[test]
fn a_file_that_outgrew_its_page_is_a_folder() {
    for file in files().iter().filter(|f| f.starts_with("src") && f.extension().is_some_and(|e| e == "rs")) {
        let lines = std::fs::read_to_string(house().join(file)).unwrap().lines().count();
        assert!(lines <= 600, "{}: {lines} lines; split it along the house's words", file.display());
    }
}

/// The names of the dependencies as code has them.
fn dependencies() -> Vec<String> {
    let manifest = std::fs::read_to_string(house().join("Cargo.toml")).unwrap();
    let manifest: toml::Table = manifest.parse().unwrap();
    let sections =
        ["dependencies", "dev-dependencies"].map(|section| manifest[section].as_table().unwrap().clone());
    sections
        .iter()
        .flat_map(|s| s.keys())
        .map(|name| name.replace('-', "_"))
        .chain(["suara".to_owned()])
        .collect()
}

#[test]
fn each_dependency_has_its_reason() {
    let manifest = std::fs::read_to_string(house().join("Cargo.toml")).unwrap();
    let (mut section, mut reason) = ("", false);
    for line in manifest.lines() {
        match line.as_bytes() {
            [] => reason = false,
            [b'#', ..] => reason = true,
            [b'[', ..] => (section, reason) = (line, false),
            // Dependencies that serve one purpose stand together below one reason.
            _ => assert!(!section.ends_with("dependencies]") || reason, "no reason is given for: {line}"),
        }
    }
}

#[test]
fn the_tree_holds_no_place_of_one_machine() {
    // Written apart, so that this file does not hold them itself.
    let places = [
        ["/home", "/"],
        ["/roo", "t/"],
        ["/wor", "k/"],
        ["/tmp", "/wt"],
        ["crates", ".io"],
        ["pypi", ".org"],
        ["npmjs", ".org"],
        ["pythonhosted", ".org"],
        ["deb.debian", ".org"],
        ["docker", ".io"],
    ]
    .map(|parts| parts.concat());
    // Cargo writes its registry's name into its lock file itself.
    for file in files().iter().filter(|f| !f.ends_with("Cargo.lock")) {
        let text = String::from_utf8_lossy(&std::fs::read(house().join(file)).unwrap()).into_owned();
        for (line, number) in text.lines().zip(1..) {
            let place = places.iter().find(|place| line.contains(place.as_str()));
            assert!(place.is_none(), "{}:{number} names {}", file.display(), place.unwrap());
        }
    }
}
