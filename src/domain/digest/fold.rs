//! Folding sessions and answers, one at a time, into a digest.

use std::collections::HashSet;

use super::few::{self, hold};
use super::question::Tally;
use super::{Count, Digest, Findings, Shown, ShownQuestion, What, reach};
use crate::domain::Time;
use crate::domain::consultation::Consultation;
use crate::domain::contact::{Country, Language};

/// A member and how far they came. A digest needs no name and no address: any number that is theirs alone will do.
#[derive(Debug, Clone, Copy)]
pub struct SessionRow<'a> {
    /// The member, by any number that is theirs alone.
    pub member: i64,
    /// Where they live.
    pub country: Option<Country>,
    /// What they read.
    pub language: Language,
    /// The configured name of the channel they are reached by.
    pub channel: &'a str,
    /// Their groups; they count in the first.
    pub groups: &'a [String],
    /// How far they came.
    pub stage: Stage,
    /// Whether they are still with us.
    pub presence: Presence,
}

/// How far a member came; each stage contains those before.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
pub enum Stage {
    /// Is to be asked.
    Invited,
    /// The invitation was delivered, or they wrote.
    Reached,
    /// Answered at least once.
    Started,
    /// Answered to the end.
    Completed,
}

/// Whether a member is still with us.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Presence {
    /// Is.
    Stays,
    /// Opted out.
    Left,
}

/// The answer that stands, of one member to one question.
#[derive(Clone, Copy)]
pub struct AnswerRow<'a> {
    /// The member, as in [`SessionRow`]. A second row of a member to a question is not counted: newest first.
    pub member: i64,
    /// The question's index in the consultation.
    pub question: usize,
    /// What was said.
    pub said: Said<'a>,
    /// It took the place of an earlier one.
    pub corrected: bool,
    /// The words look as if the member wants us to stop.
    pub mentions_stop: bool,
}

/// What was said. It cannot be printed.
#[derive(Clone, Copy)]
pub enum Said<'a> {
    /// A reading: `yes`, `no`, keys of options joined by commas, or a number with a decimal point.
    Value(&'a str),
    /// Words, to an open question or for a place of their own.
    Text {
        /// As written.
        words: &'a str,
        /// The language they were written in, as far as we know.
        language: Language,
        /// When.
        at: Time,
    },
    /// A voice note or a photo.
    Media,
    /// "I don't know."
    DontKnow,
    /// "I will not say."
    Refused,
    /// "Skip."
    Skipped,
    /// Not understood.
    Review,
}

/// Takes sessions and answers in any order; [`Fold::finish`] makes the digest.
pub struct Fold<'a> {
    consultation: &'a Consultation,
    last: Option<&'a Shown>,
    members: Members,
    reach: reach::Tally,
    questions: Vec<Tally<'a>>,
    corrected: u64,
    stops: u64,
}

impl<'a> Fold<'a> {
    /// Begins a digest after the one that showed `last`; `None`: the first.
    pub fn new(consultation: &'a Consultation, last: Option<&'a Shown>) -> Fold<'a> {
        Fold {
            consultation,
            last,
            members: Members::default(),
            reach: reach::Tally::default(),
            questions: consultation
                .questions
                .iter()
                .map(|question| {
                    Tally::new(question, last.and_then(|shown| shown.questions.get(&question.key)))
                })
                .collect(),
            corrected: 0,
            stops: 0,
        }
    }

    /// Counts a member; once, however often they come.
    pub fn session(&mut self, row: &SessionRow<'_>) {
        if !self.members.insert(row.member) {
            return;
        }
        let country = row.country.as_ref().map_or("", Country::as_str);
        let group = row.groups.first().map_or("", String::as_str);
        let names = [country, row.language.as_str(), row.channel, group];
        self.reach.add(names, row.stage as usize, row.presence == Presence::Left);
    }

    /// Counts an answer; of each member and question the first that comes. One to a question that the consultation
    /// does not have is not counted.
    pub fn answer(&mut self, row: &AnswerRow<'_>) {
        let Some(tally) = self.questions.get_mut(row.question) else {
            return;
        };
        if tally.add(row) {
            self.corrected += u64::from(row.corrected);
            self.stops += u64::from(row.mentions_stop);
        }
    }

    /// The digest, and what to keep of it for the next one once it was sent.
    pub fn finish(self, now: Time) -> (Digest, Shown) {
        let k = u64::from(self.consultation.smallest_group.max(few::LEAST));
        let reach = self.reach.show(self.last.and_then(|shown| shown.reach.as_ref()), now, k);
        let shown_reach = reach.as_ref().map(|shown| &shown.reach);
        let mut unheard = self.reach.not_invited(self.consultation);
        unheard.extend(shown_reach.into_iter().flat_map(super::Reach::silent));
        let (questions, shown): (Vec<Findings>, Vec<ShownQuestion>) =
            self.questions.into_iter().map(|tally| tally.finish(k)).unzip();
        let stops = hold(&[self.stops], self.last.map(|shown| &shown.stops), k);
        let corrected = hold(&[self.corrected], self.last.map(|shown| &shown.corrected), k);
        let digest = Digest {
            at: now,
            since: self.last.map(|shown| shown.at),
            smallest_group: k,
            waiting: waiting(&questions),
            // What stands since an earlier digest has nothing new.
            reach: shown_reach
                .map(|reach| super::Reach { new: reach.new.filter(|_| reach.at == now), ..reach.clone() }),
            questions,
            unheard,
            stops: stops.count(0),
            corrected: corrected.count(0),
        };
        let shown = Shown {
            at: now,
            reach,
            questions: self.consultation.questions.iter().map(|q| q.key.clone()).zip(shown).collect(),
            stops,
            corrected,
        };
        (digest, shown)
    }
}

/// Replies that wait for a person, over all questions: their sum, unless a part of it is hidden.
fn waiting(questions: &[Findings]) -> Count {
    let lines = questions.iter().flat_map(|findings| &findings.lines);
    lines
        .filter(|(what, _)| *what == What::Review)
        .try_fold(0, |sum, (_, count)| Some(sum + count.exact()?))
        .map_or(Count::Hidden, Count::Exact)
}

/// Who was counted: a bit for each number of the size that row ids have, a set for the others. With a set alone a
/// million answers took 0.20 s rather than 0.04 s.
#[derive(Debug, Default)]
pub(super) struct Members {
    bits: Vec<u64>,
    others: HashSet<i64>,
}

/// Beyond this bits would take more room than they are worth: two megabytes for each question.
const MOST_BITS: usize = 1 << 24;

impl Members {
    /// Adds a member, and says whether they are new.
    pub(super) fn insert(&mut self, member: i64) -> bool {
        let Some(at) = usize::try_from(member).ok().filter(|at| *at < MOST_BITS) else {
            return self.others.insert(member);
        };
        let (word, bit) = (at / 64, 1 << (at % 64));
        if word >= self.bits.len() {
            self.bits.resize(word + 1, 0);
        }
        let new = self.bits[word] & bit == 0;
        self.bits[word] |= bit;
        new
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn each_member_once_whatever_their_number() {
        let mut members = Members::default();
        let numbers = [0, 1, 63, 64, MOST_BITS as i64 - 1, MOST_BITS as i64, i64::MAX, -1, i64::MIN];
        assert!(numbers.iter().all(|member| members.insert(*member)));
        assert!(!numbers.iter().any(|member| members.insert(*member)));
    }
}
