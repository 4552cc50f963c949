//! Says what is wrong with a consultation before anybody is asked.

use std::collections::BTreeMap;

use super::file::{Draft, Drafted};
use super::reach::{self, Asked, Never};
use super::{Condition, Consultation, Expected, Kind, Question, QuestionOption, Texts};
use crate::domain::Time;
use crate::domain::contact::Language;
use crate::domain::form::{Form, Problem, nearest};

/// What a consultation is checked against.
#[derive(Clone, Copy)]
pub struct Limits<'a> {
    /// Now: a consultation that has closed cannot be launched.
    pub now: Time,
    /// The languages Suara speaks.
    pub languages: &'a [Language],
    /// How many SMS segments a text takes.
    pub segments: &'a dyn Fn(&str) -> usize,
    /// What a member sees of a question: it, its place, how many there are. [`plain_screen`] will do.
    pub screen: &'a dyn Fn(&Question, usize, usize, Language) -> String,
    /// A reply as it is compared with labels: two labels that fold to the same cannot be told apart.
    pub fold: &'a dyn Fn(&str) -> String,
}

/// A consultation that can be launched.
#[derive(Debug, Clone, PartialEq)]
pub struct Checked {
    /// It.
    pub consultation: Consultation,
    /// What is better changed, but need not be.
    pub warnings: Vec<Problem>,
}

/// Languages whose usual spelling fits the phone network's own alphabet: 160 characters to a segment, not 70.
const ONE_SEGMENT: [&str; 9] = ["en", "id", "ms", "fil", "ceb", "ilo", "jv", "su", "tet"];

/// Options are answered with one digit, and 0 is help.
const OPTIONS_MOST: usize = 9;

/// A row of buttons on a phone, and what can be answered at a glance.
const POINTS_MOST: i64 = 10;

/// From here on answers fall off: of a six-question SMS survey in Kenya, 40 % answered one and 20 % all.
const QUESTIONS_MANY: usize = 6;

/// From here on a list no longer fits one screen of a small phone.
const OPTIONS_MANY: usize = 5;

/// Below this, somebody may be found in a table.
const GROUP_SMALL: u32 = 5;

/// Reminders beyond this are pestering.
const REMINDERS_MOST: usize = 2;

/// Digits in a row that networks take for a telephone number.
const NUMBER_LEAST: usize = 7;

/// What exports and digests call answers that are no option.
const RESERVED: [&str; 10] =
    ["yes", "no", "dont_know", "refused", "skipped", "review", "media", "text", "other_text", "none"];

/// A question as a member sees it on a phone without buttons: place, sentence, options numbered from 1.
pub fn plain_screen(question: &Question, number: usize, total: usize, language: Language) -> String {
    let mut screen = format!("{number}/{total} {}", question.text.get(language).unwrap_or_default());
    let numbered = |screen: &mut String, options: &[QuestionOption]| {
        for (index, option) in options.iter().enumerate() {
            let label = option.label.get(language).unwrap_or_default();
            screen.push_str(&format!("\n{} {label}", index + 1));
        }
    };
    match &question.kind {
        Kind::YesNo => screen.push_str("\n1 Yes\n2 No"),
        Kind::Choice(options) | Kind::Choices(options) => numbered(&mut screen, options),
        Kind::Scale { least, most, low, high } => {
            let end = |texts: &Texts| texts.get(language).unwrap_or_default().to_owned();
            screen.push_str(&format!("\n{least} {}\n{most} {}", end(low), end(high)));
        }
        Kind::Number { unit, .. } => {
            if let Some(unit) = unit.get(language) {
                screen.push_str(&format!(" ({unit})"));
            }
        }
        Kind::Text | Kind::Place(_) | Kind::Voice => {}
    }
    screen
}

/// Notes every problem on the form, and returns the warnings.
pub(super) fn check(draft: &Draft, form: &Form<'_>, limits: &Limits<'_>) -> Vec<Problem> {
    let mut check = Check { draft, form, limits, warnings: Vec::new() };
    check.languages();
    check.dates();
    check.whole();
    check.questions();
    check.conditions();
    check.warnings
}

struct Check<'a> {
    draft: &'a Draft,
    form: &'a Form<'a>,
    limits: &'a Limits<'a>,
    warnings: Vec<Problem>,
}

impl Check<'_> {
    fn languages(&self) {
        let spoken: Vec<&str> = self.limits.languages.iter().map(Language::as_str).collect();
        for (index, language) in self.draft.languages.iter().enumerate() {
            let field = format!("languages {}", index + 1);
            if self.draft.languages[..index].contains(language) {
                self.form.wrong(&field, "each language once", &format!("{language} again"));
            }
            if !self.limits.languages.contains(language) {
                let expected = format!("a language Suara speaks: {}", spoken.join(", "));
                self.form.wrong(&field, &expected, language.as_str());
            }
        }
        if self.draft.languages.is_empty() {
            self.form.wrong("languages", "at least one language", "none that can be read");
        }
        for (index, language) in self.draft.plain.iter().enumerate() {
            if !self.draft.languages.contains(language) {
                let field = format!("plain {}", index + 1);
                self.form.wrong(&field, "one of the languages of this consultation", language.as_str());
            }
        }
    }

    fn dates(&mut self) {
        let Draft { opens, closes, results, zone, .. } = self.draft;
        if let (Some(opens), Some(closes)) = (opens, closes) {
            if opens >= closes {
                self.form.wrong("closes", "a time after `opens`", "one that is not later");
            } else if *closes <= self.limits.now {
                self.form.wrong("closes", "a time to come", "one that has passed");
            } else if *opens < self.limits.now {
                let warning = self.form.problem("opens", "a time to come", "one that has passed");
                self.warnings.push(warning);
            }
        }
        if let (Some(closes), Some(results), Some(zone)) = (closes, results, zone) {
            let last = closes.with_timezone(zone).date_naive();
            if *results < last {
                let found = "an earlier one";
                self.form.wrong("results", &format!("the day it closes ({last}), or a later one"), found);
            }
        }
    }

    fn whole(&mut self) {
        let draft = self.draft;
        for (name, texts) in [
            ("title", &draft.title),
            ("asked_by", &draft.asked_by),
            ("why", &draft.why),
            ("cost", &draft.cost),
        ] {
            let Some(texts) = texts else { continue };
            self.complete(name, texts);
            for (language, text) in &texts.0 {
                self.within_budget(&format!("{name}.{language}"), *language, text);
                self.no_traps(&format!("{name}.{language}"), text);
            }
        }
        for (index, group) in draft.groups.iter().enumerate() {
            if draft.groups[..index].contains(group) {
                let field = format!("groups {}", index + 1);
                self.form.wrong(&field, "each group once", &format!("\"{group}\" again"));
            }
        }
        let reminders = &draft.remind_after_hours;
        if reminders.len() > REMINDERS_MOST || !reminders.is_sorted_by(|a, b| a < b) {
            let expected = "at most two numbers of hours, the later one larger, such as [24, 72]";
            self.form.wrong("remind_after_hours", expected, &format!("{reminders:?}"));
        }
        if draft.smallest_group.is_some_and(|least| least < GROUP_SMALL) {
            let expected = "5 or more, so that nobody can be found in a digest";
            let warning = self.form.problem("smallest_group", expected, "fewer");
            self.warnings.push(warning);
        }
        let count = draft.questions.len();
        if count > QUESTIONS_MANY {
            let expected = "at most six questions: few people answer more";
            let warning = self.form.problem("question", expected, &count.to_string());
            self.warnings.push(warning);
        }
        if count == 0 {
            self.form.wrong("question", "at least one question", "none that can be read");
        }
    }

    fn questions(&mut self) {
        let total = self.draft.questions.len();
        let mut keys: BTreeMap<&str, &str> = BTreeMap::new();
        for (index, question) in self.draft.questions.iter().enumerate() {
            let path = &question.path;
            if let Some(key) = &question.key
                && let Some(first) = keys.insert(key, path)
            {
                let found = format!("`{key}`, as for {first}");
                self.form.wrong(&format!("{path}.key"), "a key of its own", &found);
            }
            if let Some(texts) = &question.text {
                self.complete(&format!("{path}.text"), texts);
                for (language, text) in &texts.0 {
                    self.no_traps(&format!("{path}.text.{language}"), text);
                }
            }
            if let Some(kind) = &question.kind {
                self.kind(path, kind);
            }
            self.screens(question, index + 1, total);
        }
    }

    fn kind(&mut self, path: &str, kind: &Kind) {
        match kind {
            Kind::YesNo | Kind::Text | Kind::Voice => {}
            Kind::Choice(options) | Kind::Choices(options) => {
                let field = format!("{path}.option");
                let found = options.len().to_string();
                match options.len() {
                    0 | 1 => self.form.wrong(&field, "two options or more", &found),
                    count if count > OPTIONS_MOST => {
                        self.form.wrong(
                            &field,
                            "at most nine options, to be answered with one digit",
                            &found,
                        );
                    }
                    count if count > OPTIONS_MANY => {
                        let expected = "at most five options, to fit a small screen";
                        let warning = self.form.problem(&field, expected, &found);
                        self.warnings.push(warning);
                    }
                    _ => {}
                }
                self.options(path, options);
            }
            Kind::Place(options) => self.options(path, options),
            Kind::Scale { least, most, low, high } => {
                let points = most - least + 1;
                if !(2..=POINTS_MOST).contains(&points) {
                    let field = format!("{path}.most");
                    self.form.wrong(&field, "two to ten points, `least` to `most`", &points.to_string());
                }
                self.complete(&format!("{path}.low"), low);
                self.complete(&format!("{path}.high"), high);
            }
            Kind::Number { least, most, unit } => {
                if least >= most {
                    let field = format!("{path}.most");
                    self.form.wrong(&field, "a number larger than `least`", &most.to_string());
                }
                if !unit.0.is_empty() {
                    self.complete(&format!("{path}.unit"), unit);
                }
            }
        }
    }

    fn options(&self, path: &str, options: &[QuestionOption]) {
        for (index, option) in options.iter().enumerate() {
            let field = format!("{path}.option {}", index + 1);
            if RESERVED.contains(&option.key.as_str()) {
                let expected = "another key: exports use this one for answers that are no option";
                self.form.wrong(&format!("{field}.key"), expected, &format!("`{}`", option.key));
            }
            if options[..index].iter().any(|before| before.key == option.key) {
                let found = format!("`{}` again", option.key);
                self.form.wrong(&format!("{field}.key"), "a key of its own", &found);
            }
            self.complete(&format!("{field}.label"), &option.label);
            for (language, label) in &option.label.0 {
                let folded = (self.limits.fold)(label);
                let same = |before: &&QuestionOption| {
                    let label = before.label.get(*language);
                    label.is_some_and(|label| (self.limits.fold)(label) == folded)
                };
                if let Some(before) = options[..index].iter().find(same) {
                    let found = format!("one that a reply cannot tell from that of `{}`", before.key);
                    self.form.wrong(&format!("{field}.label.{language}"), "a label of its own", &found);
                }
            }
        }
    }

    /// Every language, once.
    fn complete(&self, path: &str, texts: &Texts) {
        for language in &self.draft.languages {
            if texts.get(*language).is_none() {
                self.form.wrong(&format!("{path}.{language}"), "a text", "nothing");
            }
        }
    }

    /// The whole of what is shown for a question, in the languages it is written in.
    fn screens(&self, question: &Drafted, number: usize, total: usize) {
        let (Some(kind), Some(text)) = (&question.kind, &question.text) else {
            return;
        };
        let shown =
            Question { key: String::new(), kind: kind.clone(), text: text.clone(), only_if: Vec::new() };
        for language in text.0.keys() {
            let screen = (self.limits.screen)(&shown, number, total, *language);
            self.within_budget(&format!("{}.text.{language}", question.path), *language, &screen);
        }
    }

    fn within_budget(&self, path: &str, language: Language, text: &str) {
        let budget = if ONE_SEGMENT.contains(&language.as_str()) { 1 } else { 2 };
        let segments = (self.limits.segments)(text);
        if segments > budget {
            let unit = if budget == 1 { "SMS segment" } else { "SMS segments" };
            let expected = format!("at most {budget} {unit}, with the options");
            let found = format!("{segments}, with {} characters", text.chars().count());
            self.form.wrong(path, &expected, &found);
        }
    }

    /// Networks of the region hold back messages with links and numbers.
    fn no_traps(&mut self, path: &str, text: &str) {
        let link = ["http://", "https://", "www."].iter().any(|link| text.to_lowercase().contains(link));
        let digits = text.split(|c: char| !c.is_numeric()).map(|run| run.chars().count());
        if link || digits.max().unwrap_or_default() >= NUMBER_LEAST {
            let expected = "no links and no telephone numbers: networks hold such messages back";
            let warning = self.form.problem(path, expected, "one of them");
            self.warnings.push(warning);
        }
    }

    fn conditions(&self) {
        let questions = &self.draft.questions;
        let keys: Vec<Option<&str>> = questions.iter().map(|question| question.key.as_deref()).collect();
        let asked: Vec<Asked<'_>> = questions
            .iter()
            .enumerate()
            .map(|(index, question)| Asked {
                kind: question.kind.as_ref(),
                only_if: question
                    .only_if
                    .iter()
                    .filter_map(|(path, condition)| {
                        Some((self.condition(path, condition, index, &keys)?, condition))
                    })
                    .collect(),
            })
            .collect();
        for (question, never) in questions.iter().zip(reach::never_asked(&asked)) {
            let name = |index: usize| keys.get(index).copied().flatten().unwrap_or("?");
            let found = match never {
                None => continue,
                Some(Never::Contradiction(about)) => {
                    format!("that `{}` would have to be answered in two ways at once", name(about))
                }
                Some(Never::After(earlier)) => format!("that `{}` can never be asked itself", name(earlier)),
            };
            let field = format!("{}.only_if", question.path);
            self.form.wrong(&field, "conditions that can all hold", &found);
        }
    }

    /// The index of the question it looks at, if it can hold by itself.
    fn condition(
        &self,
        path: &str,
        condition: &Condition,
        here: usize,
        keys: &[Option<&str>],
    ) -> Option<usize> {
        let wanted = condition.question.as_str();
        let field = format!("{path}.question");
        let Some(earlier) = keys.iter().position(|key| *key == Some(wanted)) else {
            let expected = "the key of an earlier question";
            let mut problem = self.form.problem(&field, expected, &format!("`{wanted}`"));
            problem.nearest = nearest(wanted, keys[..here].iter().copied().flatten()).map(str::to_owned);
            self.form.add(problem);
            return None;
        };
        if earlier >= here {
            let found = format!("`{wanted}`, which is not asked before");
            self.form.wrong(&field, "the key of an earlier question", &found);
            return None;
        }
        let kind = self.draft.questions[earlier].kind.as_ref()?;
        match (kind, &condition.is) {
            (Kind::Text | Kind::Voice, _) => {
                let expected = "a question with options, a scale, a number, or yes and no";
                self.form.wrong(&field, expected, &format!("`{wanted}`, which is open"));
                None
            }
            (Kind::YesNo, Expected::OneOf(given)) => {
                self.known(path, given, &["yes", "no"]).then_some(earlier)
            }
            (
                Kind::Choice(options) | Kind::Choices(options) | Kind::Place(options),
                Expected::OneOf(given),
            ) => {
                let known: Vec<&str> = options.iter().map(|option| option.key.as_str()).collect();
                self.known(path, given, &known).then_some(earlier)
            }
            (Kind::Scale { .. } | Kind::Number { .. }, Expected::Within { .. }) => {
                let holds = reach::can_hold(kind, &condition.is);
                if !holds {
                    let expected = format!("bounds that an answer to `{wanted}` can be within");
                    self.form.wrong(path, &expected, "bounds that none can");
                }
                holds.then_some(earlier)
            }
            (Kind::Scale { .. } | Kind::Number { .. }, Expected::OneOf(_)) => {
                let expected = format!("`least` and `most`, since `{wanted}` is a number");
                self.form.wrong(path, &expected, "`is`");
                None
            }
            (Kind::YesNo | Kind::Choice(_) | Kind::Choices(_) | Kind::Place(_), Expected::Within { .. }) => {
                let expected = format!("`is`, since `{wanted}` is not a number");
                self.form.wrong(path, &expected, "`least` or `most`");
                None
            }
        }
    }

    fn known(&self, path: &str, given: &[String], known: &[&str]) -> bool {
        let expected = format!("one of {}", known.join(", "));
        for wrong in given.iter().filter(|key| !known.contains(&key.as_str())) {
            let mut problem = self.form.problem(&format!("{path}.is"), &expected, &format!("`{wrong}`"));
            problem.nearest = nearest(wrong, known.iter().copied()).map(str::to_owned);
            self.form.add(problem);
        }
        if given.is_empty() {
            self.form.wrong(&format!("{path}.is"), &expected, "none");
        }
        !given.is_empty() && given.iter().all(|key| known.contains(&key.as_str()))
    }
}
