//! Voice notes, photos, and what cannot be kept.

use super::super::super::answer::Answer;
use super::super::super::consultation::Kind;
use super::super::super::message::{Media, NotKept, Words};
use super::super::{Asked, Effect, Reading, Say};
use super::Mover;

impl Mover<'_, '_> {
    pub(super) fn media(&mut self, media: &Media) {
        let wanted = match self.moved.person.asked {
            Asked::Question { session, index } => self
                .launched(session)
                .and_then(|l| l.consultation.questions.get(index))
                .filter(|question| question.kind == Kind::Voice)
                .filter(|_| self.may_answer(session) && self.applies(session, index))
                .filter(|_| self.is_open(session) || !self.given(session, index))
                .map(|_| (session, index)),
            Asked::Nothing
            | Asked::Language
            | Asked::Offer { .. }
            | Asked::Agree { .. }
            | Asked::Done { .. } => None,
        };
        let Some((session, index)) = wanted.filter(|_| !self.is_stop(&media.caption)) else {
            return self.words_of_media(&media.caption);
        };
        self.moved.effects.push(Effect::KeepMedia { session, index, media: media.clone() });
        // Of an older question we say that it was kept, and where.
        if self.is_current(session, index) && self.is_open(session) {
            self.say(Say::MediaKept);
        }
        self.reply(session, index, Reading::Answer(Answer::Media), &media.caption);
    }

    /// A file the question did not ask for: what stands below it may be an answer.
    pub(super) fn words_of_media(&mut self, caption: &Words) {
        if !caption.expose().trim().is_empty() {
            return self.text(caption);
        }
        match self.moved.person.asked {
            Asked::Question { session, index } if self.is_open(session) => {
                self.again(session, index, false);
            }
            Asked::Question { session, .. } if self.launched(session).is_some() => {
                self.about(session);
                self.closed();
            }
            Asked::Question { .. }
            | Asked::Nothing
            | Asked::Language
            | Asked::Offer { .. }
            | Asked::Agree { .. }
            | Asked::Done { .. } => self.resume(),
        }
    }

    /// Nothing was lost by their fault: it is no try.
    pub(super) fn not_kept(&mut self, why: NotKept) {
        self.say(Say::NotKept { why });
        self.moved.about = match self.moved.person.asked {
            Asked::Question { session, .. } | Asked::Agree { session } | Asked::Done { session } => {
                self.session(session).map(|s| s.id)
            }
            Asked::Nothing | Asked::Language | Asked::Offer { .. } => None,
        };
    }
}
