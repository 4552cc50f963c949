//! A text as it is best sent by SMS: in the network's own alphabet where that changes nothing that is said.

use std::borrow::Cow;
use std::collections::{BTreeMap, HashMap};
use std::sync::LazyLock;

use unicode_normalization::{UnicodeNormalization, is_nfc};

use super::{Encoding, count};

/// What stands for which character, as `data/typography.toml` has it. That it can be read, a test holds.
static SIGNS: LazyLock<HashMap<char, String>> =
    LazyLock::new(|| signs(include_str!("../../../data/typography.toml")).unwrap_or_default());

fn signs(table: &str) -> Result<HashMap<char, String>, toml::de::Error> {
    let rows: BTreeMap<String, String> = toml::from_str(table)?;
    let each = |(sign, of): (String, String)| of.chars().map(|c| (c, sign.clone())).collect::<Vec<_>>();
    Ok(rows.into_iter().flat_map(each).collect())
}

/// The text as it is best sent: composed, and typographic signs (curly quotes, long dashes, "…", odd spaces) become plain
/// ones if the whole then fits the GSM alphabet, since one of them costs 90 of 160 characters; else they stay.
pub fn plain(text: &str) -> Cow<'_, str> {
    let composed = if is_nfc(text) { Cow::Borrowed(text) } else { Cow::Owned(text.nfc().collect()) };
    if count(&composed).encoding == Encoding::Gsm {
        return composed;
    }
    let mut plain = String::with_capacity(composed.len());
    for c in composed.chars() {
        match SIGNS.get(&c) {
            Some(sign) => plain.push_str(sign),
            None => plain.push(c),
        }
    }
    match count(&plain).encoding {
        Encoding::Gsm => Cow::Owned(plain),
        Encoding::Unicode => composed,
    }
}

/// The text without the accents of Latin letters, as people type Vietnamese on simple phones: `Trả lời` is `Tra loi`.
/// Letters of other scripts keep their marks.
pub fn unaccented(text: &str) -> String {
    let bare = text.nfd().filter(|c| !matches!(c, '\u{300}'..='\u{36F}')).map(|c| match c {
        'đ' => 'd',
        'Đ' => 'D',
        c => c,
    });
    bare.nfc().collect()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_table_of_signs_can_be_read() {
        let table = signs(include_str!("../../../data/typography.toml")).expect("our own table");
        assert!(table.len() > 70, "{}", table.len());
        for (sign, instead) in &table {
            assert_eq!(count(&sign.to_string()).encoding, Encoding::Unicode, "{sign:?} needs no other sign");
            assert_eq!(count(instead).encoding, Encoding::Gsm, "{sign:?}");
        }
    }

    #[test]
    fn typography_goes_only_where_that_saves_segments() {
        for (text, sent) in [
            ("Don’t know – “skip”…", "Don't know - \"skip\"..."),
            ("Hi, \u{2068}Ana\u{2069}!\u{a0}OK", "Hi, Ana! OK"),
            ("piña €5", "piña €5"),
            ("e\u{301} n\u{303}", "é ñ"),
            ("Não – é", "Não – é"),
            ("Na\u{303}o", "Não"),
            ("បាទ\u{200b}ចាស – “១”", "បាទ\u{200b}ចាស – “១”"),
        ] {
            assert_eq!(plain(text), sent);
        }
    }

    #[test]
    fn accents_go_and_letters_stay() {
        for (text, bare) in [
            ("Trả lời bằng SMS, Đặng ơi", "Tra loi bang SMS, Dang oi"),
            ("Não, às três", "Nao, as tres"),
            ("La'e, ha'u lakohi. Sé?", "La'e, ha'u lakohi. Se?"),
            ("น้ำท่วม កម្ពុជា ဟုတ်ကဲ့ 停", "น้ำท่วม កម្ពុជា ဟုတ်ကဲ့ 停"),
        ] {
            assert_eq!(unaccented(text), bare);
        }
        assert_eq!(count(&unaccented("Bà con có được tự quyết định không?")).encoding, Encoding::Gsm);
    }
}
