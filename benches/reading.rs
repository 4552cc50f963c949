//! How fast a reply is read, how much memory the words take, and how many replies are read right, beside the published
//! rules of the best known flow engine.
//!
//! ```text
//! cargo bench --bench reading
//! ```
//! reads every row of `tests/replies/*.jsonl` many times, with the words of all languages loaded, and prints the median
//! and the 99th percentile of one reading, and the memory that the words hold. The first round warms up and is thrown
//! away.
//!
//! The baseline is goflow, which most of the sector's consultations run on. Its tests are documented for the authors of
//! flows; they are stated here again, in our words, as a flow's author would set them up for each kind of question:
//! words of a reply are split at spaces and signs, `has_any_word` and `has_phrase` compare them without case,
//! `has_number` takes the first piece that is a number of ASCII digits. The words given to it are the ones our own
//! sentences tell members to send, and the options' labels and numbers: what a form of such a flow holds.

use std::collections::BTreeMap;
use std::path::Path;
use std::time::Instant;

use suara::cli::read::rows::{self, Command, Label, Row, YesNo};
use suara::cli::read::{Judged, Outcome, Reader};
use suara::domain::consultation::Kind;
use suara::domain::contact::Language;

/// Rounds over all rows that are measured.
const ROUNDS: usize = 20;

/// What the process holds in memory, in bytes; `None` where the system does not say it as Linux does.
fn resident() -> Option<u64> {
    let status = std::fs::read_to_string("/proc/self/status").ok()?;
    let line = status.lines().find_map(|line| line.strip_prefix("VmRSS:"))?;
    Some(line.trim().trim_end_matches("kB").trim().parse::<u64>().ok()? * 1024)
}

#[expect(clippy::disallowed_methods, reason = "a bench measures how long things take")]
fn main() -> anyhow::Result<()> {
    let before = resident();
    let reader = Reader::embedded()?;
    let held = resident().zip(before).map(|(after, before)| after.saturating_sub(before));
    let spoken: Vec<Language> = reader.speaker().languages().collect();
    let mut all = Vec::new();
    let folder = Path::new(env!("CARGO_MANIFEST_DIR")).join("tests/replies");
    for file in std::fs::read_dir(folder)? {
        let path = file?.path();
        if path.extension().is_some_and(|end| end == "jsonl") {
            all.extend(rows::read(&path)?);
        }
    }
    all.retain(|row| spoken.contains(&row.language));

    let mut times = Vec::with_capacity(all.len() * ROUNDS);
    for round in 0..=ROUNDS {
        for row in &all {
            let begun = Instant::now();
            std::hint::black_box(reader.label(row)?);
            if round > 0 {
                times.push(begun.elapsed());
            }
        }
    }
    times.sort_unstable();
    let micros = |share: f64| {
        let at = ((times.len() - 1) as f64 * share) as usize;
        times[at].as_secs_f64() * 1e6
    };
    println!("{} replies, {} languages, {ROUNDS} rounds", all.len(), spoken.len());
    println!(
        "one reading: median {:.1} µs, 99th percentile {:.1} µs, longest {:.1} µs",
        micros(0.5),
        micros(0.99),
        micros(1.0)
    );
    match held {
        Some(bytes) => println!("memory of all sentences and words: {:.1} MB\n", bytes as f64 / 1e6),
        None => println!("memory: this system does not say\n"),
    }

    let mut counts: BTreeMap<Language, [[usize; 3]; 2]> = BTreeMap::new();
    for row in &all {
        let ours = Judged::new(row.clone(), reader.label(row)?).outcome;
        let theirs = Judged::new(row.clone(), flow(row)).outcome;
        let line = counts.entry(row.language).or_default();
        line[0][place(ours)] += 1;
        line[1][place(theirs)] += 1;
    }
    println!("{:<9} {:>6}   {:^29}   {:^29}", "", "", "Suara", "goflow's rules");
    println!(
        "{:<9} {:>6}   {:>9} {:>9} {:>9}   {:>9} {:>9} {:>9}",
        "language", "rows", "right", "asked", "wrong", "right", "asked", "wrong"
    );
    for (language, lines) in &counts {
        let rows: usize = lines[0].iter().sum();
        print!("{:<9} {rows:>6}", language.as_str());
        for line in lines {
            print!("  ");
            for count in line {
                print!(" {:>7.1} %", *count as f64 * 100.0 / rows as f64);
            }
        }
        println!();
    }
    Ok(())
}

fn place(outcome: Outcome) -> usize {
    match outcome {
        Outcome::Right => 0,
        Outcome::AskedAgain => 1,
        Outcome::Wrong => 2,
    }
}

/// How a flow with goflow's tests routes a reply: commands first, then the question's own rules in order; the last
/// category, "other", asks again.
fn flow(row: &Row) -> Label {
    let words = words(row.reply.expose());
    let any = |listed: &[&str]| words.iter().any(|word| listed.contains(&word.as_str()));
    // Triggers fire on the first word.
    let first = words.first().map_or("", String::as_str);
    let command = match first {
        "stop" | "unsubscribe" => Some(Command::Stop),
        "start" => Some(Command::Start),
        "help" => Some(Command::Help),
        "menu" => Some(Command::Menu),
        "back" => Some(Command::Back),
        "language" => Some(Command::Language),
        _ => None,
    };
    if let Some(command) = command {
        return Label::Keyword(command);
    }
    let given = match &row.question.kind {
        Kind::YesNo => match (any(&["yes", "y", "1"]), any(&["no", "n", "2"])) {
            (true, _) => Some(Label::Answer(YesNo::Yes)),
            (false, true) => Some(Label::Answer(YesNo::No)),
            (false, false) => None,
        },
        Kind::Choice(options) => {
            let numbered = (1..).zip(options);
            let meant = numbered.into_iter().find(|(place, option)| {
                let label = option.label.get(row.language).unwrap_or_default();
                any(&[&place.to_string()]) || has_phrase(&words, label)
            });
            meant.map(|(_, option)| Label::Options(vec![option.key.clone()]))
        }
        Kind::Choices(options) => {
            let numbered = (1..).zip(options);
            let meant = numbered.filter(|(place, option)| {
                let label = option.label.get(row.language).unwrap_or_default();
                any(&[&place.to_string()]) || has_phrase(&words, label)
            });
            let keys: Vec<String> = meant.map(|(_, option)| option.key.clone()).collect();
            (!keys.is_empty()).then_some(Label::Options(keys))
        }
        Kind::Scale { least, most, .. } => has_number(row.reply.expose(), *least as f64, *most as f64),
        Kind::Number { least, most, .. } => has_number(row.reply.expose(), *least, *most),
        Kind::Text | Kind::Place(_) | Kind::Voice => (!words.is_empty()).then_some(Label::Text(true)),
    };
    given.unwrap_or(Label::AskAgain(true))
}

/// Runs of letters and digits, in small letters; an apostrophe stays inside a word.
fn words(text: &str) -> Vec<String> {
    let splits = |c: char| !(c.is_alphanumeric() || c == '\'');
    text.split(splits).filter(|word| !word.is_empty()).map(str::to_lowercase).collect()
}

/// The words of a phrase, one after another, in a text.
fn has_phrase(text: &[String], phrase: &str) -> bool {
    let phrase = words(phrase);
    !phrase.is_empty() && text.windows(phrase.len()).any(|part| part == phrase)
}

/// The first piece between spaces that is a number in ASCII digits, grouped with commas or not, within bounds.
fn has_number(text: &str, least: f64, most: f64) -> Option<Label> {
    let pieces = text.split_whitespace().map(|piece| piece.trim_matches(|c: char| !c.is_ascii_digit()));
    let numbers = pieces.filter_map(|piece| piece.replace(',', "").parse::<f64>().ok());
    numbers.into_iter().find(|number| (least..=most).contains(number)).map(Label::Number)
}
