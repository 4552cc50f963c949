//! Every sentence that a consultation says as SMS, for whoever checks what it costs or what a country says to it.

use super::{Medium, Speaker};
use crate::domain::consultation::Consultation;
use crate::domain::contact::Language;
use crate::domain::session::Say;

/// A message that a consultation sends, as SMS carries it.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Sentence {
    /// Which: `invitation`, `question catch`.
    pub name: String,
    /// Its words.
    pub text: String,
}

impl Speaker {
    /// Every sentence that a consultation says or names something of, by language.
    pub fn sentences(&self, consultation: &Consultation) -> Vec<(Language, Vec<Sentence>)> {
        let total = consultation.questions.len();
        let mut says = vec![("invitation".to_owned(), vec![Say::Invitation { questions: total }])];
        for (index, question) in consultation.questions.iter().enumerate() {
            let asks = Say::Question { index, number: index + 1, total };
            says.extend([
                (format!("question {}", question.key), vec![asks.clone()]),
                (format!("reminder of {}", question.key), vec![Say::Reminder, asks]),
                (format!("not understood: {}", question.key), vec![Say::Again { index }]),
                (format!("corrected: {}", question.key), vec![Say::Corrected { index }]),
                (format!("late: {}", question.key), vec![Say::Late { index }]),
            ]);
        }
        says.extend([
            ("thanks".to_owned(), vec![Say::Thanks { results: consultation.results }]),
            ("declined".to_owned(), vec![Say::Declined]),
            ("closed".to_owned(), vec![Say::Closed]),
            ("help".to_owned(), vec![Say::Help]),
        ]);
        let said = |language: Language| {
            let text = |say: &[Say]| self.say(say, Some(consultation), 0, language, Medium::Sms).text;
            says.iter().map(|(name, say)| Sentence { name: name.clone(), text: text(say) }).collect()
        };
        consultation.languages.iter().map(|language| (*language, said(*language))).collect()
    }
}
