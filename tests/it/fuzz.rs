//! What comes from outside, cut and changed at random: nothing of it may panic. The fuzzer (`fuzz/run`) does the same for
//! as long as one likes, and what it keeps in `fuzz/corpus` is read here too.

#[path = "../../fuzz/bodies.rs"]
mod bodies;

use std::fs;
use std::path::{Path, PathBuf};

use crate::chance::Chance;

/// How often each input is changed; the beginning of the chance, so that a failure comes again.
const CHANGES: usize = 12;
const SEED: u64 = 0x5EED_0F5A_BA5E_D00D;

/// What breaks readers: ends, quotes, other scripts, what is no UTF-8, numbers that are too large.
const PIECES: [&[u8]; 14] = [
    b"",
    b"\0",
    b"\"",
    b"'",
    b"\r\n",
    b"\n\n",
    b"{{",
    b"}}",
    b"[[",
    b"=",
    b"%C3",
    b"\xff\xfe",
    b"99999999999999999999",
    "\u{17d2}\u{202e}".as_bytes(),
];

fn folder(path: &str) -> PathBuf {
    Path::new(env!("CARGO_MANIFEST_DIR")).join(path)
}

/// The files there that end so, each with its folder's name.
fn files(path: &Path, ending: &str) -> Vec<(String, Vec<u8>)> {
    let Ok(entries) = fs::read_dir(path) else {
        return Vec::new();
    };
    let mut found: Vec<PathBuf> = entries.map(|entry| entry.expect("an entry").path()).collect();
    found.retain(|file| file.is_file() && file.to_str().is_some_and(|name| name.ends_with(ending)));
    found.sort();
    let name = path.file_name().map(|name| name.to_string_lossy().into_owned()).unwrap_or_default();
    found.into_iter().map(|file| (name.clone(), fs::read(file).expect("readable"))).collect()
}

fn kept(target: &str) -> Vec<Vec<u8>> {
    let kept =
        ["fuzz/seeds", "fuzz/corpus"].into_iter().flat_map(|path| files(&folder(path).join(target), ""));
    kept.map(|(_, bytes)| bytes).collect()
}

/// Each input as it is, and with a stretch of it replaced by a piece, or by a stretch of another.
fn changed(inputs: &[Vec<u8>], body: impl Fn(&[u8])) {
    assert!(!inputs.is_empty(), "there is nothing to change");
    let mut chance = Chance(SEED);
    for input in inputs {
        body(input);
        let mut bytes = input.clone();
        for _ in 0..CHANGES {
            let other = &inputs[chance.place(inputs.len())];
            let from = chance.place(other.len() + 1);
            let until = (from + chance.place(40)).min(other.len());
            let piece = match chance.place(3) {
                0 => &other[from..until],
                _ => PIECES[chance.place(PIECES.len())],
            };
            let start = chance.place(bytes.len() + 1);
            let end = (start + chance.place(8)).min(bytes.len());
            bytes.splice(start..end, piece.iter().copied());
            body(&bytes);
            if chance.place(4) == 0 {
                bytes.clone_from(input);
            }
        }
    }
}

#[test]
fn a_hook_s_call_of_any_bytes_is_read_or_refused() {
    let mut inputs = kept("hook");
    for gateway in fs::read_dir(folder("tests/gateways")).expect("fixtures") {
        let calls = files(&gateway.expect("an entry").path(), ".http");
        inputs.extend(calls.into_iter().map(|(name, call)| [name.as_bytes(), b"\n", &call].concat()));
    }
    changed(&inputs, bodies::hook);
}

#[test]
fn a_gateway_s_file_of_any_bytes_is_one_or_refused() {
    let own = files(&folder("gateways"), ".toml").into_iter().map(|(_, bytes)| bytes);
    changed(&kept("gateway_file").into_iter().chain(own).collect::<Vec<_>>(), bodies::gateway_file);
}

#[test]
fn a_list_of_contacts_of_any_bytes_is_read_or_refused() {
    changed(&kept("contacts"), bodies::contacts);
}

#[test]
fn a_consultation_of_any_bytes_is_one_or_refused() {
    let own = files(&folder("consultations"), ".toml").into_iter().map(|(_, bytes)| bytes);
    changed(&kept("consultation_file").into_iter().chain(own).collect::<Vec<_>>(), bodies::consultation_file);
}
