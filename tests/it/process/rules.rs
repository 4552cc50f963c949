//! Rules of countries at the command line: a refusal, what is kept of an override, and who is passed over.

use super::*;

const OPTIONS: &str = "[channels.union]\nkind = \"sms\"\ngateway = \"generic\"\nsender = \"UNION\"\n\
     [channels.union.settings]\nhook_secret = \"s\"\nsend_token = \"t\"\nsend_url = \"http://127.0.0.1:9/\"\n";

fn ground() -> Ground {
    let ground = Ground::new(OPTIONS);
    ground.write("catch.toml", &CATCH.replace("The fishers' union", "The union, t.me/union"));
    ground.write("list.csv", "phone,language,country,consent\n+60123456789,en,MY,a form\n");
    ground.write("later.csv", "phone,language,country,consent\n+6581234567,en,SG,a form\n");
    ground
}

#[test]
fn a_launch_is_refused_with_the_rule_and_launched_when_it_is_overridden() {
    let mut ground = ground();
    ground.environment = vec![("USER", "sok".to_owned())];
    let checked = ground.run(&["consultation", "check", "catch.toml"]);
    for wanted in [
        "MY-links: ",
        "invitation (en): \"t.me/union\"",
        "SG-sender: ",
        "channel union",
        "(noted 2026-11, trust: page)",
    ] {
        assert!(checked.contains(wanted), "{wanted}: {checked}");
    }
    ground.run(&["contact", "import", "list.csv"]);
    let said = ground.refused(&["consultation", "launch", "catch.toml"]);
    for wanted in ["catch is not launched", "MY-links: ", "MY-label: ", "labels = { MY = \"RM0.00 …\" }"] {
        assert!(said.contains(wanted), "{wanted}: {said}");
    }
    assert!(!said.contains("SG-sender"), "nobody is there: {said}");
    let launch = |more: &[&'static str]| {
        [&["consultation", "launch", "catch", "--override", "MY-links"], more].concat()
    };
    for (arguments, wanted) in [
        (launch(&["--reason", ""]), "MY-links is overridden for a reason"),
        (launch(&["--override", "MY-lable", "--reason", "a"]), "did you mean `MY-label`?"),
        (
            launch(&["--override", "MY-label", "--reason", "a", "--reason", "b", "--reason", "c"]),
            "3 reasons given",
        ),
    ] {
        let said = ground.refused(&arguments);
        assert!(said.contains(wanted), "{wanted}: {said}");
    }
    let said = ground.command(&launch(&[])).output().unwrap();
    assert!(
        !said.status.success() && String::from_utf8_lossy(&said.stderr).contains("--reason"),
        "it is compulsory"
    );
    assert!(ground.run(&["consultation", "show", "catch"]).contains("catch v1  draft"));

    let two = ["--reason", "letter of 2026-11-03", "--override", "MY-label", "--reason", "in the name"];
    let launched = ground.run(&launch(&two));
    assert!(launched.contains("catch v1 is launched") && launched.contains("MY-topics: "), "{launched}");
    let shown = ground.run(&["consultation", "show", "catch"]);
    for (rule, reason) in [("MY-links", "letter of 2026-11-03"), ("MY-label", "in the name")] {
        let line = shown.lines().find(|line| line.contains(&format!("overridden: {rule} by sok, "))).unwrap();
        assert!(line.ends_with(reason), "{line}");
    }

    let imported = ground.run(&["contact", "import", "later.csv"]);
    assert!(
        imported.contains("catch: nobody in SG is asked by SMS (1 people there), for SG-sender"),
        "{imported}"
    );
    assert!(ground.run(&["consultation", "show", "catch"]).contains("nobody in SG is asked by SMS"));
    let overridden = ["consultation", "override", "catch", "--override", "SG-sender", "--reason", "UEN 1"];
    assert!(ground.run(&overridden).starts_with("It is kept."));
    assert!(!ground.run(&["consultation", "show", "catch"]).contains("nobody in SG"));
    assert!(ground.refused(&overridden).contains("SG-sender stops nothing here"));
}

#[test]
fn a_rules_file_that_is_wrong_is_refused_with_its_line() {
    let ground = ground();
    ground.write("rules.toml", "[MY-links]\n\nlifted = \"\"\n");
    let said = ground.refused(&["consultation", "show"]);
    assert!(said.contains("rules.toml:3: MY-links.lifted: expected some text, found \"\""), "{said}");
    let checked = ground.run(&["consultation", "check", "catch.toml"]);
    assert!(checked.contains("note: looked at without your channels (rules.toml:3: "), "{checked}");
}
