//! Which language: offering, reading and changing it.

use super::super::super::contact::Language;
use super::super::super::keyword;
use super::super::super::message::Words;
use super::super::{Asked, Keyword, Say};
use super::Mover;

impl Mover<'_, '_> {
    pub(super) fn choose_language(&mut self) {
        let languages = match self.current().and_then(|s| self.launched(s)) {
            Some(launched) => &launched.consultation.languages,
            None => self.world.languages,
        };
        self.say(Say::ChooseLanguage { languages: languages.to_vec() });
        self.moved.asks = Some(Asked::Language);
    }

    pub(super) fn language_named(&mut self, text: &Words) {
        let offered = match self.current().and_then(|s| self.launched(s)) {
            Some(launched) => launched.consultation.languages.clone(),
            None => self.world.languages.to_vec(),
        };
        match self.language_in(text, &offered) {
            Some(language) => self.language_chosen(language),
            None => match self.command(text) {
                // Somebody in the middle of answering most likely just answers on.
                None if self.is_asking() => self.resume(),
                Some(Keyword::Language) | None => self.choose_language(),
                Some(command) => self.keyword(command, None),
            },
        }
    }

    /// Offers the language they wrote in, once, in it; the question that waits is asked after they have said which.
    /// What they answered is kept by then.
    pub(super) fn offer_language(&mut self, text: &Words) {
        let asks = matches!(self.moved.asks, Some(Asked::Question { .. } | Asked::Agree { .. }));
        if self.moved.person.language_offered || !asks {
            return;
        }
        let Some((launched, own)) =
            self.moved.about.and_then(|id| Some((self.launched(id)?, self.session(id)?.language)))
        else {
            return;
        };
        let languages = &launched.consultation.languages;
        let (lexicon, name_of) = (self.world.lexicon, self.world.name_of);
        let written = keyword::another_language(lexicon, text, own, self.neighbours(), languages, name_of);
        let Some(language) = written else { return };
        self.moved.person.language_offered = true;
        self.moved.say.retain(|say| {
            !matches!(
                say,
                Say::Question { .. } | Say::Again { .. } | Say::Invitation { .. } | Say::PleaseAgree
            )
        });
        self.say(Say::OfferLanguage { languages: [language, own] });
        self.moved.asks = Some(Asked::Offer { language });
    }

    pub(super) fn offer_answered(&mut self, language: Language, text: &Words) {
        let own = self.current().and_then(|id| self.session(id)).map(|s| s.language);
        let offered = [language, own.unwrap_or(self.moved.person.language)];
        match (self.language_in(text, &offered), self.command(text)) {
            (Some(language), _) => self.language_chosen(language),
            (None, Some(command)) => self.keyword(command, None),
            (None, None) => self.resume(),
        }
    }

    /// The language that a text names, of those offered, by its place or its own name.
    pub(super) fn language_in(&self, text: &Words, offered: &[Language]) -> Option<Language> {
        let names: Vec<String> = offered.iter().map(|language| (self.world.name_of)(*language)).collect();
        let labels: Vec<&str> = names.iter().map(String::as_str).collect();
        let language = self.moved.person.language;
        let named = keyword::read_one_of(self.world.lexicon, &labels, text, language, self.neighbours());
        named.and_then(|place| offered.get(place)).copied()
    }

    pub(super) fn language_chosen(&mut self, language: Language) {
        self.moved.person.language = language;
        self.moved.person.language_chosen = true;
        for session in self.moved.person.sessions.iter_mut().filter(|s| s.stage.waits()) {
            if let Some(launched) = self.world.consultations.get(&session.consultation) {
                let held = (self.world.held_in)(language, &launched.consultation.languages);
                session.language = held.unwrap_or(session.language);
            }
        }
        self.say(Say::LanguageSet);
        self.resume();
    }
}
