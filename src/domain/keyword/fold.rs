//! Makes two spellings of one word equal: case, width, script of digits, invisible characters, order of marks.

use unicode_normalization::UnicodeNormalization;

use super::han::simplified;

/// A letter without its accents, and the accents beside it: an unaccented `khong` can be compared with `không`.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) struct Letter {
    pub(super) base: char,
    pub(super) marks: u32,
}

/// The zeros of every decimal script in Unicode 14 (general category Nd); their digits follow them.
const ZEROS: [u32; 66] = [
    0x0030, 0x0660, 0x06F0, 0x07C0, 0x0966, 0x09E6, 0x0A66, 0x0AE6, 0x0B66, 0x0BE6, 0x0C66, 0x0CE6, 0x0D66,
    0x0DE6, 0x0E50, 0x0ED0, 0x0F20, 0x1040, 0x1090, 0x17E0, 0x1810, 0x1946, 0x19D0, 0x1A80, 0x1A90, 0x1B50,
    0x1BB0, 0x1C40, 0x1C50, 0xA620, 0xA8D0, 0xA900, 0xA9D0, 0xA9F0, 0xAA50, 0xABF0, 0xFF10, 0x104A0, 0x10D30,
    0x11066, 0x110F0, 0x11136, 0x111D0, 0x112F0, 0x11450, 0x114D0, 0x11650, 0x116C0, 0x11730, 0x118E0,
    0x11950, 0x11C50, 0x11D50, 0x11DA0, 0x16A60, 0x16AC0, 0x16B50, 0x1D7CE, 0x1D7D8, 0x1D7E2, 0x1D7EC,
    0x1D7F6, 0x1E140, 0x1E2F0, 0x1E950, 0x1FBF0,
];

/// The value of a decimal digit of any script: `៣` is 3.
pub fn digit(c: char) -> Option<u32> {
    let code = u32::from(c);
    let before = ZEROS.partition_point(|zero| *zero <= code);
    let zero = ZEROS.get(before.checked_sub(1)?)?;
    (code - zero < 10).then_some(code - zero)
}

/// Folds a text for comparing. Never longer than NFKD makes it, but for a space before Tamil endings; of an invisible
/// text nothing remains.
pub(super) fn fold(text: &str) -> Vec<Letter> {
    let visible = text.chars().filter_map(visible);
    let mut letters: Vec<Letter> = Vec::with_capacity(text.len());
    for c in visible.nfkd() {
        if let Some(mark) = latin_mark(c) {
            if let Some(last) = letters.last_mut() {
                last.marks |= mark;
            }
            continue;
        }
        for lower in c.to_lowercase() {
            push(&mut letters, lower);
        }
    }
    order_burmese_marks(&mut letters);
    burmese_letters_for_digits(&mut letters);
    hyphens_between_letters(&mut letters);
    tamil_endings_apart(&mut letters);
    letters
}

/// Drops what cannot be seen, quotation marks and signs of repetition; replaces what only looks different.
fn visible(c: char) -> Option<char> {
    Some(match c {
        // Soft hyphen, joiners, directions, variation selectors, keycap, skin tones, tags, Khmer inherent vowels.
        '\u{AD}'
        | '\u{34F}'
        | '\u{61C}'
        | '\u{115F}'
        | '\u{1160}'
        | '\u{17B4}'
        | '\u{17B5}'
        | '\u{180B}'..='\u{180E}'
        | '\u{200B}'..='\u{200F}'
        | '\u{202A}'..='\u{202E}'
        | '\u{2060}'..='\u{206F}'
        | '\u{20E3}'
        | '\u{FE00}'..='\u{FE0F}'
        | '\u{FEFF}'
        | '\u{1F3FB}'..='\u{1F3FF}'
        | '\u{E0000}'..='\u{E007F}' => return None,
        '\'' | '"' | '`' | '´' | '‘' | '’' | '‚' | '“' | '”' | '„' | '«' | '»' | 'ʻ' | 'ʼ' | '*' | '_' =>
        {
            return None;
        }
        // Thai, Lao and Khmer signs of repetition change no meaning we read.
        'ๆ' | 'ໆ' | 'ៗ' => return None,
        // NFKD would make one-and-a-half of `1½` into 11/2.
        '½' => HALF,
        '‐' | '‑' | '‒' | '–' | '—' | '−' => '-',
        '～' | '∼' | '〜' => '~',
        '\r' | '\u{2028}' | '\u{2029}' => '\n',
        '\n' => '\n',
        '។' | '៕' | '။' | '。' => '.',
        '၊' | '、' | '،' => ',',
        c if c.is_whitespace() => ' ',
        c => c,
    })
}

/// Stands for ½; a private-use character that nobody types.
const HALF: char = '\u{E000}';

fn push(letters: &mut Vec<Letter>, c: char) {
    let (base, marks) = match c {
        'đ' => ('d', DJ),
        'ı' => ('i', 0),
        // NFKD of ½'s like, such as ⅓.
        '\u{2044}' => ('/', 0),
        c if c.is_whitespace() && c != '\n' => (' ', 0),
        c => (digit(c).and_then(|d| char::from_digit(d, 10)).unwrap_or_else(|| simplified(c)), 0),
    };
    // Two `เ` are typed for one `แ`, which looks the same; so in Lao.
    let twice = letters.last().filter(|last| last.base == base).and(match base {
        'เ' => Some('แ'),
        'ເ' => Some('ແ'),
        _ => None,
    });
    if let Some(both) = twice {
        letters.pop();
        letters.push(Letter { base: both, marks: 0 });
        return;
    }
    // A vowel sign held too long: Khmer `ចាាស`, Tamil `ஆமாாம்`.
    let is_sign = is_dependent(base) || matches!(base, '\u{BBE}'..='\u{BCD}');
    if is_sign && letters.last().is_some_and(|last| last.base == base) {
        return;
    }
    // The end of a word held too long: Tamil `ஆமாம்ம்ம்`.
    if let ('\u{BCD}', [.., before, vowelless, last]) = (base, &letters[..])
        && vowelless.base == base
        && before.base == last.base
    {
        letters.pop();
        return;
    }
    // Burmese `ဈ` is also typed as `စ` with a `ျ` behind it, which looks the same.
    if base == '\u{103B}'
        && let Some(last) = letters.last_mut().filter(|last| last.base == 'စ')
    {
        last.base = 'ဈ';
        return;
    }
    // Lao `ຫຼ` is also written `ຫລ`.
    let base =
        if base == '\u{EBC}' && letters.last().is_some_and(|last| last.base == 'ຫ') { 'ລ' } else { base };
    letters.push(Letter { base, marks });
}

const DJ: u32 = 1 << 31;

/// One bit for each accent of the Latin languages we speak; all others share one.
fn latin_mark(c: char) -> Option<u32> {
    let code = u32::from(c);
    match code {
        0x0300..=0x030C => Some(1 << (code - 0x0300)),
        0x031B => Some(1 << 16),
        0x0323 => Some(1 << 17),
        0x030D..=0x031A | 0x031C..=0x0322 | 0x0324..=0x036F => Some(1 << 18),
        _ => None,
    }
}

/// Puts the marks of a Burmese syllable in one order: `က့ဲ` and `ကဲ့` look the same, and NFC keeps them apart.
fn order_burmese_marks(letters: &mut [Letter]) {
    let is_mark = |c: char| matches!(c, '\u{102B}'..='\u{1038}' | '\u{103A}'..='\u{103E}');
    let mut start = 0;
    while start < letters.len() {
        if !is_mark(letters[start].base) {
            start += 1;
            continue;
        }
        let run = letters[start..].iter().take_while(|letter| is_mark(letter.base)).count();
        letters[start..start + run].sort_by_key(|letter| letter.base);
        start += run;
    }
}

/// `၂ဝ` is 20: Burmese letters that look like digits are typed for them, where all else of the token is digits.
fn burmese_letters_for_digits(letters: &mut [Letter]) {
    let looks_like = |c: char| match c {
        'ဝ' => Some('0'),
        'ရ' => Some('7'),
        'ဂ' => Some('8'),
        '၎' => Some('4'),
        _ => None,
    };
    let of_a_number = |c: char| c.is_ascii_digit() || looks_like(c).is_some();
    let mut start = 0;
    while start < letters.len() {
        let run = letters[start..].iter().take_while(|letter| of_a_number(letter.base)).count();
        if run == 0 {
            start += 1;
            continue;
        }
        let token = &letters[start..start + run];
        let beside = |letter: Option<&Letter>| letter.is_some_and(|letter| is_letter(letter.base));
        let glued =
            beside(start.checked_sub(1).and_then(|at| letters.get(at))) || beside(letters.get(start + run));
        let digits = token.iter().filter(|letter| letter.base.is_ascii_digit()).count();
        // Only a zero ends a number so: `၅ ရ` is "five, got".
        let last = token.last().is_some_and(|letter| letter.base.is_ascii_digit() || letter.base == 'ဝ');
        if digits > 0 && !glued && last {
            for letter in &mut letters[start..start + run] {
                letter.base = looks_like(letter.base).unwrap_or(letter.base);
            }
        }
        start += run;
    }
}

/// `labing-isa` and `labing isa` are one word; `5-6` and `-5` keep their dash.
fn hyphens_between_letters(letters: &mut [Letter]) {
    for i in 1..letters.len().saturating_sub(1) {
        let joins =
            letters[i].base == '-' && is_letter(letters[i - 1].base) && is_letter(letters[i + 1].base);
        if joins {
            letters[i].base = ' ';
        }
    }
}

/// Tamil writes the emphatic -தான் and the polite -ங்க on the word before them: they are words of their own here.
fn tamil_endings_apart(letters: &mut Vec<Letter>) {
    const ENDINGS: [&str; 2] = ["தான்", "ங்க"];
    let is_tamil = |c: char| ('\u{0B80}'..='\u{0BFF}').contains(&c);
    let mut end = letters.len();
    while end > 0 {
        let start = letters[..end].iter().rposition(|l| !is_tamil(l.base)).map_or(0, |at| at + 1);
        let word: String = letters[start..end].iter().map(|l| l.base).collect();
        if let Some(stem) = ENDINGS.iter().find_map(|ending| word.strip_suffix(ending)) {
            let stem = stem.chars().count();
            if stem >= 2 {
                letters.insert(start + stem, Letter { base: ' ', marks: 0 });
            }
        }
        end = start.saturating_sub(1);
    }
}

/// A letter or vowel sign of any script, no digit.
pub(super) fn is_letter(c: char) -> bool {
    // Unicode counts the sign that takes a vowel away (Tamil, Javanese) as no letter.
    !c.is_ascii_digit() && (c.is_alphabetic() || is_unspaced(c) || matches!(c, '\u{BCD}' | '\u{A9C0}'))
}

/// A letter or mark of the scripts that write without spaces: Thai, Lao, Khmer, Burmese, Chinese.
pub(super) fn is_unspaced(c: char) -> bool {
    match c {
        '\u{0E3F}'
        | '\u{0E4F}'
        | '\u{0E5A}'
        | '\u{0E5B}'
        | '\u{104A}'..='\u{104F}'
        | '\u{17D4}'..='\u{17DB}' => false,
        '\u{0E00}'..='\u{0EFF}'
        | '\u{1000}'..='\u{109F}'
        | '\u{1780}'..='\u{17FF}'
        | '\u{1950}'..='\u{19DF}'
        | '\u{1A20}'..='\u{1AAF}'
        | '\u{3400}'..='\u{4DBF}'
        | '\u{4E00}'..='\u{9FFF}'
        | '\u{A9E0}'..='\u{A9FF}'
        | '\u{AA60}'..='\u{AA7F}' => true,
        _ => false,
    }
}

/// What is written between the spaces around it.
pub(super) fn without_spaces_around(letters: &[Letter]) -> &[Letter] {
    let start = letters.iter().take_while(|letter| letter.base == ' ').count();
    let end = letters.iter().rposition(|letter| letter.base != ' ').map_or(start, |last| last + 1);
    &letters[start..end]
}

/// A vowel sign, tone mark or final that belongs to the letter before it.
pub(super) fn is_dependent(c: char) -> bool {
    matches!(c,
        '\u{0E30}'..='\u{0E3A}' | '\u{0E45}' | '\u{0E47}'..='\u{0E4E}'
        | '\u{0EB0}'..='\u{0EBD}' | '\u{0EC8}'..='\u{0ECE}'
        | '\u{17B6}'..='\u{17D3}' | '\u{17DD}'
        | '\u{102B}'..='\u{103E}' | '\u{1056}'..='\u{1059}' | '\u{105E}'..='\u{1060}'
        | '\u{1062}'..='\u{1064}' | '\u{1067}'..='\u{106D}' | '\u{1071}'..='\u{1074}'
        | '\u{1082}'..='\u{108D}')
}

/// What lies between two letters.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Edge {
    /// A word may end here.
    Clean,
    /// Only a unit, a currency or a sign of counting may end or begin here: `5kg`, `no1`.
    Soft,
    /// Inside a word or a syllable.
    Inside,
}

/// What lies before the letter at `at`.
pub(super) fn edge(letters: &[Letter], at: usize) -> Edge {
    if at == 0 || at >= letters.len() {
        return Edge::Clean;
    }
    let (before, after) = (letters[at - 1].base, letters[at].base);
    let spaced = |c: char| is_letter(c) && !is_unspaced(c);
    if is_unspaced(after) && is_unspaced(before) {
        // Khmer and Burmese consonants stacked under the one before; a Burmese consonant that ends its syllable.
        let stacked = matches!(before, '\u{17D2}' | '\u{1039}');
        let next = letters.get(at + 1).map(|letter| letter.base);
        let closing = matches!(next, Some('\u{103A}' | '\u{1039}'))
            || (next == Some('\u{1037}') && letters.get(at + 2).is_some_and(|l| l.base == '\u{103A}'));
        let inside = is_dependent(after) || stacked || closing;
        return if inside { Edge::Inside } else { Edge::Clean };
    }
    if (spaced(before) && spaced(after)) || (before.is_ascii_digit() && after.is_ascii_digit()) {
        return Edge::Inside;
    }
    if (spaced(before) && after.is_ascii_digit()) || (before.is_ascii_digit() && spaced(after)) {
        return Edge::Soft;
    }
    Edge::Clean
}

#[cfg(test)]
mod tests {
    use super::*;

    fn bases(text: &str) -> String {
        fold(text).iter().map(|letter| letter.base).collect()
    }

    #[test]
    fn digits_of_every_script_are_read() {
        for (typed, value) in
            [('7', 7), ('๓', 3), ('៣', 3), ('၃', 3), ('３', 3), ('٣', 3), ('꧓', 3), ('𝟗', 9)]
        {
            assert_eq!(digit(typed), Some(value), "{typed}");
        }
        for typed in ['a', 'ဝ', '៰', '²', '/', ':'] {
            assert_eq!(digit(typed), None, "{typed}");
        }
    }

    #[test]
    fn spellings_that_look_alike_become_one() {
        for (one, other) in [
            ("น้ําท่วม", "น้ำท่วม"),
            ("ဟုတ်က့ဲ", "ဟုတ်ကဲ့"),
            ("เเม่", "แม่"),
            ("ເເມ່ນ", "ແມ່ນ"),
            ("စျေး", "ဈေး"),
            ("1️⃣", "1"),
            ("②", "2"),
            ("\u{200b}Có\u{feff}", "có"),
            ("la’e", "lae"),
            ("labing-isa", "labing isa"),
            ("１０", "10"),
            ("ஆமாாாம்ம்ம்", "ஆமாம்"),
            ("၂ဝ", "20"),
            ("၁ဝဝ ကျပ်", "100 ကျပ်"),
        ] {
            assert_eq!(fold(one), fold(other), "{one} {other}");
        }
        assert_eq!(bases("வெள்ளம்தான் இல்லைங்க"), "வெள்ளம் தான் இல்லை ங்க");
        assert_eq!(bases("水災"), "水灾");
        assert_eq!(bases("5–6"), "5-6");
        assert_eq!(bases("\u{200b}\u{2060}"), "");
    }

    #[test]
    fn accents_stand_beside_their_letters() {
        assert_eq!(bases("Không Đủ"), "khong du");
        assert_ne!(fold("có"), fold("cô"));
    }
}
