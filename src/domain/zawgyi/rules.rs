//! CLDR's transform rules, as far as `Zawgyi-my` uses them (UTS #35, part 2, "Transform Rules").
//!
//! A line is `pattern > replacement;`, and `::Null;` begins the next pass over the text. In a pass the first rule that
//! fits at a place replaces what it took, and goes on behind it, or where a `|` stands in the replacement; where none
//! fits, one letter is left as it is. A pattern is letters and sets, each once or repeated; what stands in brackets is
//! `$1`, `$2` … of the replacement. Repeating takes all it can and gives none back, as ICU does it.

use std::ops::RangeInclusive;

/// All passes, in order.
#[derive(Debug, Default)]
pub(super) struct Rules {
    passes: Vec<Vec<Rule>>,
}

#[derive(Debug)]
struct Rule {
    at_start: bool,
    pattern: Vec<Step>,
    at_end: bool,
    replacement: Vec<Put>,
}

#[derive(Debug)]
struct Step {
    set: Set,
    least: usize,
    most: usize,
    /// It is this one of the groups.
    group: Option<usize>,
}

#[derive(Debug, Default)]
struct Set {
    not: bool,
    ranges: Vec<RangeInclusive<char>>,
}

#[derive(Debug, Clone, Copy)]
enum Put {
    Letter(char),
    Group(usize),
    /// Go on here.
    Cursor,
}

/// A character of a rule.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
enum Token {
    /// Means itself.
    Letter(char),
    /// Says how.
    Sign(char),
}

impl Rules {
    /// `None` where a line is not understood.
    pub(super) fn read(text: &str) -> Option<Rules> {
        let mut passes = vec![Vec::new()];
        for line in text.lines() {
            match line.trim().strip_suffix(';')? {
                "::Null" => passes.push(Vec::new()),
                rule => passes.last_mut()?.push(Rule::read(rule)?),
            }
        }
        Some(Rules { passes })
    }

    /// How many rules there are.
    #[cfg(test)]
    pub(super) fn count(&self) -> usize {
        self.passes.iter().map(Vec::len).sum()
    }

    /// The text after all passes.
    pub(super) fn apply(&self, text: &str) -> String {
        let mut letters: Vec<char> = text.chars().collect();
        for pass in &self.passes {
            let mut at = 0;
            while at < letters.len() {
                let fits = pass.iter().find_map(|rule| Some((rule, rule.fits(&letters, at)?)));
                at = match fits {
                    Some((rule, taken)) => rule.replace(&mut letters, at, &taken),
                    None => at + 1,
                };
            }
        }
        letters.into_iter().collect()
    }
}

/// What a pattern took: where it ends, and its groups.
struct Taken {
    end: usize,
    groups: Vec<std::ops::Range<usize>>,
}

impl Rule {
    fn read(rule: &str) -> Option<Rule> {
        let tokens = tokens(rule)?;
        let arrow = tokens.iter().position(|token| *token == Token::Sign('>'))?;
        let (mut pattern, mut replacement) = (&tokens[..arrow], &tokens[arrow + 1..]);
        let at_start = pattern.first() == Some(&Token::Sign('^'));
        pattern = &pattern[usize::from(at_start)..];
        let at_end = pattern.last() == Some(&Token::Sign('$'));
        pattern = &pattern[..pattern.len() - usize::from(at_end)];
        let mut groups = 0;
        let mut steps = Vec::new();
        while let Some((step, rest)) = Step::read(pattern, &mut groups) {
            steps.push(step);
            pattern = rest;
        }
        let mut puts = Vec::new();
        while let Some((token, rest)) = replacement.split_first() {
            let (put, rest) = match (token, rest) {
                (Token::Letter(c), rest) => (Put::Letter(*c), rest),
                (Token::Sign('|'), rest) => (Put::Cursor, rest),
                (Token::Sign('$'), [Token::Letter(digit), rest @ ..]) => {
                    let group = digit.to_digit(10).map(|n| n as usize)?.checked_sub(1)?;
                    (Put::Group(Some(group).filter(|group| *group < groups)?), rest)
                }
                _ => return None,
            };
            puts.push(put);
            replacement = rest;
        }
        let whole = pattern.is_empty() && !steps.is_empty();
        whole.then_some(Rule { at_start, pattern: steps, at_end, replacement: puts })
    }

    fn fits(&self, letters: &[char], at: usize) -> Option<Taken> {
        if self.at_start && at > 0 {
            return None;
        }
        let mut taken = Taken { end: at, groups: Vec::new() };
        for step in &self.pattern {
            let some =
                letters[taken.end..].iter().take(step.most).take_while(|c| step.set.holds(**c)).count();
            // What is behind the last letter is no letter of any set, so each "all but these" holds it.
            let behind_the_last = step.set.not && taken.end == letters.len();
            if some < step.least && !behind_the_last {
                return None;
            }
            if step.group.is_some() {
                taken.groups.push(taken.end..taken.end + some);
            }
            taken.end += some;
        }
        let here = !self.at_end || taken.end == letters.len();
        (here && taken.end > at).then_some(taken)
    }

    /// Puts the replacement in, and says where to go on.
    fn replace(&self, letters: &mut Vec<char>, at: usize, taken: &Taken) -> usize {
        let mut put: Vec<char> = Vec::new();
        let mut cursor = None;
        for part in &self.replacement {
            match part {
                Put::Letter(c) => put.push(*c),
                Put::Group(group) => put.extend(&letters[taken.groups[*group].clone()]),
                Put::Cursor => cursor = Some(at + put.len()),
            }
        }
        let behind = at + put.len();
        letters.splice(at..taken.end, put);
        cursor.unwrap_or(behind)
    }
}

impl Step {
    /// The step that these tokens begin with, and what is left of them.
    fn read<'t>(tokens: &'t [Token], groups: &mut usize) -> Option<(Step, &'t [Token])> {
        let (grouped, tokens) = match tokens {
            [Token::Sign('('), rest @ ..] => (true, rest),
            tokens => (false, tokens),
        };
        let (set, mut tokens) = Set::read(tokens)?;
        let (mut least, mut most) = (1, 1);
        let mut repeat = |tokens: &mut &'t [Token]| {
            if let [Token::Sign(sign @ ('+' | '*')), rest @ ..] = *tokens {
                (least, most) = (usize::from(*sign == '+'), usize::MAX);
                *tokens = rest;
            }
        };
        repeat(&mut tokens);
        if grouped {
            // A group is one letter or set: these rules have no other.
            tokens = tokens.strip_prefix(&[Token::Sign(')')])?;
            repeat(&mut tokens);
            *groups += 1;
        }
        Some((Step { set, least, most, group: grouped.then(|| *groups - 1) }, tokens))
    }
}

impl Set {
    fn read(tokens: &[Token]) -> Option<(Set, &[Token])> {
        let mut rest = match tokens {
            [Token::Letter(c), rest @ ..] => return Some((Set { not: false, ranges: vec![*c..=*c] }, rest)),
            [Token::Sign('['), rest @ ..] => rest,
            _ => return None,
        };
        let mut set = Set::default();
        if let [Token::Sign('^'), after @ ..] = rest {
            set.not = true;
            rest = after;
        }
        loop {
            rest = match rest {
                [Token::Sign(']'), rest @ ..] => return Some((set, rest)),
                [Token::Letter(from), Token::Sign('-'), Token::Letter(to), rest @ ..] => {
                    set.ranges.push(*from..=*to);
                    rest
                }
                [Token::Letter(c), rest @ ..] => {
                    set.ranges.push(*c..=*c);
                    rest
                }
                _ => return None,
            };
        }
    }

    fn holds(&self, c: char) -> bool {
        self.ranges.iter().any(|range| range.contains(&c)) != self.not
    }
}

/// The tokens of a rule; spaces between them mean nothing.
fn tokens(rule: &str) -> Option<Vec<Token>> {
    let mut tokens = Vec::new();
    let mut rest = rule.chars();
    while let Some(c) = rest.next() {
        tokens.push(match c {
            ' ' => continue,
            '\\' => match rest.next()? {
                'u' => {
                    let digits: String = rest.by_ref().take(4).collect();
                    Token::Letter(char::from_u32(u32::from_str_radix(&digits, 16).ok()?)?)
                }
                escaped => Token::Letter(escaped),
            },
            '[' | ']' | '(' | ')' | '^' | '$' | '+' | '*' | '-' | '|' | '>' => Token::Sign(c),
            c => Token::Letter(c),
        });
    }
    Some(tokens)
}
