//! The demonstration, as a newcomer starts it: it fails by itself when a promise is not kept.

use std::process::Command;

#[test]
fn every_promise_is_kept_to_a_small_world() {
    let folder = tempfile::tempdir().unwrap();
    let out = folder.path().join("demo");
    let demo = || {
        let run = Command::new(env!("CARGO_BIN_EXE_suara"))
            .args(["demo", "--members", "60", "--days", "21", "--out"])
            .arg(&out)
            .output()
            .unwrap();
        let said = String::from_utf8_lossy(&run.stdout).into_owned();
        assert!(run.status.success(), "{said}\n{}", String::from_utf8_lossy(&run.stderr));
        said
    };
    let said = demo();
    assert_eq!(said.matches("\n  kept   ").count(), 7, "{said}");
    assert!(said.contains("Try next:"), "{said}");
    assert!(std::fs::read_to_string(out.join("digest.html")).unwrap().contains("<html"));
    let weekly = std::fs::read_dir(out.join("digests")).unwrap().count();
    assert_eq!(weekly, 2 * 3, "three Mondays, each once, as text and as a page");
}

#[test]
fn what_no_demonstration_made_is_left_alone() {
    let folder = tempfile::tempdir().unwrap();
    std::fs::write(folder.path().join("letter.txt"), "mine").unwrap();
    let run = Command::new(env!("CARGO_BIN_EXE_suara"))
        .args(["demo", "--out"])
        .arg(folder.path())
        .output()
        .unwrap();
    assert!(!run.status.success());
    assert!(String::from_utf8_lossy(&run.stderr).contains("choose another with --out"));
    assert_eq!(std::fs::read_to_string(folder.path().join("letter.txt")).unwrap(), "mine");
}
