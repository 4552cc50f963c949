use super::*;

fn first(text: &str, read: impl FnOnce(&Section<'_, '_>)) -> String {
    let form = Form::lay(&[("f.toml", text)], &[]).unwrap();
    form.read(read);
    form.problems().first().map(ToString::to_string).unwrap_or_default()
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
    assert_eq!(first("a = 10", read), "f.toml:1: a: expected a whole number from 1 to 9, found 10");
    assert_eq!(first("a = \"5\"", read), "f.toml:1: a: expected a whole number from 1 to 9, found \"5\"");
    assert_eq!(first("a = 0x9", read), "");
    let read = |form: &Section<'_, '_>| {
        form.field("a").unwrap().flag();
    };
    assert_eq!(first("\na = [1]", read), "f.toml:2: a: expected true or false, found a list");
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
    let Err(problems) = Form::lay(&[("f.toml", "a = \nb = 1\nc = 'x\n")], &[]) else { panic!("read") };
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
    let given = Override { origin: "environment variable SUARA_WEB__PORT", path: &path, value: "70000" };
    let files = [("base", "[web]\nport = 1\nhost = 'a'\n"), ("mine", "\n[web]\nhost = 2\n")];
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
        let given = Override { origin: "SUARA_X", path: &path, value: "1" };
        let form = Form::lay(&[("base", "[web]\nport = 1\n")], &[given]).unwrap();
        form.read(|form| {
            form.field("web").unwrap().section(|web| web.field("port").is_some());
        });
        let problems = form.problems();
        assert_eq!(problems.len(), 1, "{problems:?}");
        assert_eq!(problems[0].origin, "SUARA_X", "{path:?}");
        assert!(problems[0].nearest.is_some(), "{problems:?}");
    }
}
