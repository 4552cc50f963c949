//! Which questions can ever be asked, whatever is answered.

use std::collections::{BTreeMap, BTreeSet};

use super::{Condition, Expected, Kind};

/// What an earlier answer must be for a question to be asked.
#[derive(Debug, Clone, PartialEq)]
enum Allowed {
    /// Exactly one answer is given: it must be one of these.
    One(BTreeSet<String>),
    /// Several may be given together: nothing that can be given contradicts.
    Some,
    /// A number from the first to the second.
    Number { least: f64, most: f64, whole: bool },
}

/// Why a question can never be asked.
#[derive(Debug, Clone, PartialEq)]
pub(super) enum Never {
    /// The answer to this question would have to be two things at once.
    Contradiction(usize),
    /// It waits for a question that can itself never be asked.
    After(usize),
}

/// A question as far as conditions look at it.
pub(super) struct Asked<'a> {
    pub(super) kind: Option<&'a Kind>,
    /// Conditions that can hold each by itself, and the index of the earlier question they look at.
    pub(super) only_if: Vec<(usize, &'a Condition)>,
}

/// For each question, why it can never be asked, if so.
///
/// Exact, not a guess: a question is asked only if all its conditions hold, and a condition also needs its question
/// to have been asked. So everything that must be true is one long "and" about single answers, and answers are
/// otherwise free: it can be true unless two demands on the same answer exclude each other.
pub(super) fn never_asked(questions: &[Asked<'_>]) -> Vec<Option<Never>> {
    let mut demands: Vec<Result<BTreeMap<usize, Allowed>, Never>> = Vec::with_capacity(questions.len());
    for question in questions {
        let mut all = BTreeMap::new();
        let mut never = None;
        for (earlier, condition) in &question.only_if {
            match demands.get(*earlier) {
                Some(Ok(theirs)) => {
                    for (about, allowed) in theirs {
                        never = never.or(demand(&mut all, *about, allowed.clone()));
                    }
                }
                Some(Err(_)) => never = never.or(Some(Never::After(*earlier))),
                None => {}
            }
            let kind = questions.get(*earlier).and_then(|question| question.kind);
            if let Some(allowed) = kind.and_then(|kind| allowed(kind, &condition.is)) {
                never = never.or(demand(&mut all, *earlier, allowed));
            }
        }
        demands.push(never.map_or(Ok(all), Err));
    }
    demands.into_iter().map(Result::err).collect()
}

fn demand(all: &mut BTreeMap<usize, Allowed>, about: usize, allowed: Allowed) -> Option<Never> {
    let both = match all.get(&about) {
        None => allowed,
        Some(before) => before.and(&allowed),
    };
    let possible = both.is_possible();
    all.insert(about, both);
    (!possible).then_some(Never::Contradiction(about))
}

fn allowed(kind: &Kind, is: &Expected) -> Option<Allowed> {
    match (kind, is) {
        (Kind::YesNo | Kind::Choice(_) | Kind::Place(_), Expected::OneOf(keys)) => {
            Some(Allowed::One(keys.iter().cloned().collect()))
        }
        (Kind::Choices(_), Expected::OneOf(_)) => Some(Allowed::Some),
        (Kind::Scale { least, most, .. }, Expected::Within { least: from, most: to }) => {
            Some(Allowed::Number { least: from.max(*least as f64), most: to.min(*most as f64), whole: true })
        }
        (Kind::Number { least, most, .. }, Expected::Within { least: from, most: to }) => {
            Some(Allowed::Number { least: from.max(*least), most: to.min(*most), whole: false })
        }
        (Kind::Text | Kind::Voice, _)
        | (Kind::Scale { .. } | Kind::Number { .. }, Expected::OneOf(_))
        | (Kind::YesNo | Kind::Choice(_) | Kind::Choices(_) | Kind::Place(_), Expected::Within { .. }) => {
            None
        }
    }
}

/// Whether a condition on a number or scale can hold by itself.
pub(super) fn can_hold(kind: &Kind, is: &Expected) -> bool {
    allowed(kind, is).is_some_and(|allowed| allowed.is_possible())
}

impl Allowed {
    fn and(&self, other: &Allowed) -> Allowed {
        match (self, other) {
            (Allowed::One(these), Allowed::One(those)) => Allowed::One(these & those),
            (Allowed::Number { least, most, whole }, Allowed::Number { least: from, most: to, .. }) => {
                Allowed::Number { least: least.max(*from), most: most.min(*to), whole: *whole }
            }
            // One question has one kind, so its demands are of one kind.
            (_, other) => other.clone(),
        }
    }

    fn is_possible(&self) -> bool {
        match self {
            Allowed::One(keys) => !keys.is_empty(),
            Allowed::Some => true,
            Allowed::Number { least, most, whole: true } => least.ceil() <= most.floor(),
            Allowed::Number { least, most, .. } => least <= most,
        }
    }
}
