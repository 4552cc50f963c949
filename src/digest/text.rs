//! A digest as text. Numbers stand first and names last: a terminal and a chat do not agree on how wide a Khmer or a
//! Burmese word is, and so only the headings of columns can slip.

use unicode_segmentation::UnicodeSegmentation;

use super::render::{Asked, Bar, Figures, Page, Section};

/// The column of a line's count, and of its percentage.
const COUNT_WIDTH: usize = 7;
const PERCENT_WIDTH: usize = 5;

pub(super) fn lay_out(page: &Page) -> String {
    let mut out = format!("{}\n{}\n\n", page.title, "=".repeat(width(&page.title)));
    lines(&mut out, "", &page.opening);
    section(&mut out, &page.reach);
    let widths: Vec<usize> = page.columns.iter().map(|column| width(column).max(COUNT_WIDTH)).collect();
    for table in &page.tables {
        out.push('\n');
        row(&mut out, &widths, &page.columns, &table.heading);
        for Figures { name, cells } in &table.rows {
            row(&mut out, &widths, cells, name);
        }
    }
    section(&mut out, &page.unheard);
    heading(&mut out, &page.questions_heading);
    for asked in &page.questions {
        question(&mut out, asked);
    }
    section(&mut out, &page.to_do);
    out.push('\n');
    lines(&mut out, "", &page.legend);
    out
}

fn question(out: &mut String, asked: &Asked) {
    out.push_str(&format!("\n{}. {}\n", asked.number, asked.text));
    lines(out, "   ", &asked.notes);
    bars(out, &asked.lines);
    if !asked.several.is_empty() {
        lines(out, "   ", std::slice::from_ref(&asked.several_note));
        bars(out, &asked.several);
    }
    for written in &asked.open {
        lines(out, "   ", std::slice::from_ref(&written.heading));
        for text in &written.texts {
            // A line of theirs must not look like a line of ours.
            let text: Vec<&str> = text.split_whitespace().collect();
            lines(out, "   > ", &[text.join(" ")]);
        }
        lines(out, "     ", std::slice::from_ref(&written.note));
    }
}

fn section(out: &mut String, section: &Section) {
    heading(out, &section.heading);
    lines(out, "", &section.lines);
}

fn heading(out: &mut String, heading: &str) {
    out.push_str(&format!("\n{heading}\n{}\n", "-".repeat(width(heading))));
}

fn lines(out: &mut String, indent: &str, lines: &[String]) {
    for line in lines.iter().filter(|line| !line.is_empty()) {
        out.push_str(&format!("{indent}{line}\n"));
    }
}

fn row(out: &mut String, widths: &[usize], cells: &[String], name: &str) {
    for (cell, width) in cells.iter().zip(widths) {
        right(out, cell, *width);
        out.push_str("  ");
    }
    out.push_str(&format!("{name}\n"));
}

fn bars(out: &mut String, bars: &[Bar]) {
    for bar in bars {
        right(out, &bar.count, COUNT_WIDTH);
        right(out, &bar.percent, PERCENT_WIDTH);
        out.push_str(&format!("  {}\n", bar.label));
    }
}

fn right(out: &mut String, cell: &str, wide: usize) {
    let padding = wide.saturating_sub(width(cell));
    out.extend(std::iter::repeat_n(' ', padding));
    out.push_str(cell);
}

/// Columns of a terminal, nearly: one for what a reader takes for one letter, two for Chinese and its neighbours.
fn width(text: &str) -> usize {
    let wide = |letter: &str| {
        letter.chars().next().is_some_and(|c| matches!(c, '\u{1100}'..='\u{115f}' | '\u{2e80}'..='\u{a4cf}' | '\u{ac00}'..='\u{d7a3}' | '\u{f900}'..='\u{faff}' | '\u{ff00}'..='\u{ff60}'))
    };
    text.graphemes(true).map(|letter| 1 + usize::from(wide(letter))).sum()
}
