//! Chinese characters: the simplified forms of the traditional ones, for members of one language type either, and how they
//! are read.

use std::sync::LazyLock;

/// Each traditional character with its simplified form, in order of the first.
static SIMPLIFIED: LazyLock<Vec<(char, char)>> = LazyLock::new(|| {
    let pair = |line: &str| {
        let mut chars = line.chars();
        Some((chars.next()?, chars.next()?))
    };
    let mut pairs: Vec<(char, char)> =
        include_str!("../../../data/han/simplified.txt").lines().filter_map(pair).collect();
    pairs.sort_unstable();
    pairs
});

/// The simplified form of a character; any other as it is.
pub(super) fn simplified(c: char) -> char {
    if !is_han(c) {
        return c;
    }
    SIMPLIFIED.binary_search_by_key(&c, |pair| pair.0).map_or(c, |at| SIMPLIFIED[at].1)
}

/// Each character with the syllable it is read as, in order of the first.
static SYLLABLES: LazyLock<Vec<(char, &str)>> = LazyLock::new(|| {
    let lines = include_str!("../../../data/han/pinyin.txt").lines();
    let read = lines.filter_map(|line| line.split_once(' '));
    let mut pairs: Vec<(char, &str)> =
        read.flat_map(|(syllable, chars)| chars.chars().map(move |c| (c, syllable))).collect();
    pairs.sort_unstable();
    pairs
});

/// How a simplified character is read, without its tone.
pub(super) fn syllable(c: char) -> Option<&'static str> {
    let at = SYLLABLES.binary_search_by_key(&c, |pair| pair.0).ok()?;
    Some(SYLLABLES[at].1)
}

/// A Chinese character, which is as much as a syllable.
pub(super) fn is_han(c: char) -> bool {
    matches!(c, '\u{3400}'..='\u{4DBF}' | '\u{4E00}'..='\u{9FFF}')
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_character_is_read_as_one_syllable() {
        for (c, read) in [('诊', Some("zhen")), ('珍', Some("zhen")), ('绿', Some("lu")), ('a', None)] {
            assert_eq!(syllable(c), read, "{c}");
        }
    }

    #[test]
    fn traditional_becomes_simplified_and_the_rest_stays() {
        for (typed, plain) in [('災', '灾'), ('魚', '鱼'), ('鱼', '鱼'), ('a', 'a'), ('ก', 'ก')] {
            assert_eq!(simplified(typed), plain, "{typed}");
        }
        assert_eq!(SIMPLIFIED.len(), include_str!("../../../data/han/simplified.txt").lines().count());
    }
}
