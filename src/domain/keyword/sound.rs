//! Labels that sound as what was typed: 珍所 for 诊所, "zhensuo" for it too, "tamil" for தமிழ்.

use super::fold::{Letter, is_letter};
use super::guess::{only, those};
use super::han::{is_han, syllable};
use super::pieces::Label;

/// Fewer Latin letters sound as too much.
const LEAST_LETTERS: usize = 4;

/// The one label that sounds as what was typed, by a Chinese character's syllable or in another script.
pub(super) fn sounding(typed: &[Letter], labels: &[Label]) -> Option<usize> {
    if typed.iter().all(|letter| is_han(letter.base)) {
        return only(those(labels, |label| are_homophones(typed, &label.letters)));
    }
    let said = spoken(typed)?;
    if typed.iter().filter(|letter| is_letter(letter.base)).count() < LEAST_LETTERS {
        return None;
    }
    let latin = typed.iter().all(|letter| letter.base.is_ascii());
    only(those(labels, |label| {
        let other = label.letters.iter().all(|letter| letter.base.is_ascii()) != latin;
        let pinyin = || latin.then(|| pinyin(&label.letters)).flatten();
        other && (spoken(&label.letters).as_ref() == Some(&said) || pinyin() == Some(run(typed)))
    }))
}

/// Whether as many Chinese characters are read alike, one of them being the same.
fn are_homophones(typed: &[Letter], label: &[Letter]) -> bool {
    let alike = |(one, other): (&Letter, &Letter)| {
        let sounds = (syllable(one.base), syllable(other.base));
        one.base == other.base || matches!(sounds, (Some(one), Some(other)) if slurred(one) == slurred(other))
    };
    let pairs = || typed.iter().zip(label);
    typed.len() == label.len()
        && typed.len() > 1
        && pairs().any(|(one, other)| one.base == other.base)
        && pairs().all(alike)
}

/// A syllable as the south says it: `zhen` and `zheng`, `si` and `shi` are one.
fn slurred(syllable: &str) -> String {
    let flat = ["zh", "ch", "sh"].into_iter().find_map(|s| Some((&s[..1], syllable.strip_prefix(s)?)));
    let (head, rest) = flat.unwrap_or_else(|| syllable.split_at(1));
    let rest = if rest.ends_with("ng") { &rest[..rest.len() - 1] } else { rest };
    format!("{head}{rest}")
}

/// A Chinese label in Latin letters; nothing where it has other characters.
fn pinyin(label: &[Letter]) -> Option<String> {
    label.iter().filter(|letter| letter.base != ' ').map(|letter| syllable(letter.base)).collect()
}

/// Latin letters written in one.
fn run(typed: &[Letter]) -> String {
    let letters = typed.iter().map(|letter| letter.base).filter(|c| *c != ' ');
    letters.map(|c| if c == 'v' { 'u' } else { c }).collect()
}

/// How Tamil letters, or Latin ones that stand for them, are said: with one letter for all that Tamil does not tell
/// apart, or that members write alike. Nothing for any other script.
fn spoken(letters: &[Letter]) -> Option<String> {
    let mut said = String::with_capacity(letters.len() + 4);
    let mut at = 0;
    while let Some(letter) = letters.get(at) {
        let next = letters.get(at + 1).map(|letter| letter.base);
        let (sound, taken) = match letter.base {
            ' ' => ("", 1),
            c if c.is_ascii_alphabetic() => latin(c, next)?,
            c => tamil(c, next)?,
        };
        for c in sound.chars().filter(|c| *c != ' ') {
            if !said.ends_with(c) {
                said.push(c);
            }
        }
        at += taken;
    }
    Some(said)
}

/// What a Latin letter says, with the next one where they are one sound.
fn latin(c: char, next: Option<char>) -> Option<(&'static str, usize)> {
    Some(match (c, next) {
        ('t' | 'd', Some('h')) => ("t", 2),
        ('z', Some('h')) => ("l", 2),
        ('c' | 's', Some('h')) => ("s", 2),
        ('k' | 'g', Some('h')) => ("k", 2),
        ('b' | 'p', Some('h')) => ("p", 2),
        ('o', Some('o')) => ("u", 2),
        ('e', Some('e')) => ("i", 2),
        ('a', _) => ("a", 1),
        ('b' | 'f' | 'p', _) => ("p", 1),
        ('c' | 'g' | 'k' | 'q', _) => ("k", 1),
        ('d' | 't', _) => ("t", 1),
        ('e', _) => ("e", 1),
        ('h', _) => ("h", 1),
        ('i' | 'y', _) => ("i", 1),
        ('j' | 's' | 'z', _) => ("s", 1),
        ('l', _) => ("l", 1),
        ('m', _) => ("m", 1),
        ('n', _) => ("n", 1),
        ('o', _) => ("o", 1),
        ('r', _) => ("r", 1),
        ('u', _) => ("u", 1),
        ('v' | 'w', _) => ("v", 1),
        ('x', _) => ("ks", 1),
        (_, _) => return None,
    })
}

/// What a Tamil letter says, with the sign behind it.
fn tamil(c: char, next: Option<char>) -> Option<(&'static str, usize)> {
    let vowel = match c {
        'அ' | 'ஆ' | '\u{BBE}' => Some("a"),
        'இ' | 'ஈ' | '\u{BBF}' | '\u{BC0}' => Some("i"),
        'உ' | 'ஊ' | '\u{BC1}' | '\u{BC2}' => Some("u"),
        // A sign on both sides of its letter, taken apart.
        '\u{BC6}' | '\u{BC7}' if next == Some('\u{BBE}') => return Some(("o", 2)),
        '\u{BC6}' if next == Some('\u{BD7}') => return Some(("au", 2)),
        'எ' | 'ஏ' | '\u{BC6}' | '\u{BC7}' => Some("e"),
        'ஐ' | '\u{BC8}' => Some("ai"),
        'ஒ' | 'ஓ' => Some("o"),
        'ஔ' => Some("au"),
        'ஃ' | '\u{BCD}' => Some(""),
        _ => None,
    };
    if let Some(vowel) = vowel {
        return Some((vowel, 1));
    }
    let (bare, open) = match c {
        'க' => ("k", "ka"),
        'ச' | 'ஜ' | 'ஷ' | 'ஸ' => ("s", "sa"),
        'ங' | 'ஞ' | 'ண' | 'ந' | 'ன' => ("n", "na"),
        'ட' | 'த' => ("t", "ta"),
        'ப' => ("p", "pa"),
        'ம' => ("m", "ma"),
        'ய' => ("i", "ia"),
        'ர' | 'ற' => ("r", "ra"),
        'ல' | 'ழ' | 'ள' => ("l", "la"),
        'வ' => ("v", "va"),
        'ஹ' => ("h", "ha"),
        _ => return None,
    };
    let signed = matches!(next, Some('\u{BBE}'..='\u{BCD}'));
    Some((if signed { bare } else { open }, 1))
}

#[cfg(test)]
mod tests {
    use super::super::fold::fold;
    use super::super::pieces::labels;
    use super::*;

    #[test]
    fn a_label_is_known_by_its_sound_and_another_is_not() {
        let labels = labels(&["诊所", "政府医院", "தமிழ்", "வெள்ளம்", "நோய்", "Passport", "油棕"]);
        for (typed, option) in [
            ("珍所", Some(0)),
            ("整所", Some(0)),
            ("珍锁", None),
            ("药所", None),
            ("zhen suo", Some(0)),
            ("zhengfuyiyuan", Some(1)),
            ("yuan", None),
            ("tamil", Some(2)),
            ("thamizh", Some(2)),
            ("vellam", Some(3)),
            ("vela", None),
            ("noi", None),
            ("பாஸ்போர்ட்", Some(5)),
            ("passport", None),
            ("油宗", Some(6)),
            ("", None),
            ("ñandu", None),
        ] {
            assert_eq!(sounding(&fold(typed), &labels), option, "{typed}");
        }
    }
}
