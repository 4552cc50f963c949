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
    assert_eq!(said.matches("\n  kept   ").count(), 9, "{said}");
    assert!(std::fs::read_to_string(out.join("digest.html")).unwrap().contains("<html"));
    // Nothing but folder and program are left: what it says to try works as it is printed.
    let elsewhere = tempfile::tempdir().unwrap();
    let (_, next) = said.split_once("Try next:").unwrap();
    let commands: Vec<&str> = next.lines().filter_map(|line| line.strip_prefix("    ")).collect();
    assert_eq!(commands.len(), 4, "{next}");
    for command in commands {
        let run = Command::new("sh")
            .args(["-c", command])
            .current_dir(elsewhere.path())
            .stdin(std::process::Stdio::null())
            .output()
            .unwrap();
        assert!(run.status.success(), "{command}: {}", String::from_utf8_lossy(&run.stderr));
    }
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
