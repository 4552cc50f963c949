//! Says what the domain decided, with the consultation's own texts in between.

use chrono::{Datelike, NaiveDate};
use fluent::{FluentArgs, FluentValue};

use super::Speaker;
use crate::domain::consultation::{Consultation, Kind, Question, QuestionOption, Texts};
use crate::domain::contact::Language;
use crate::domain::message::{Button, Does, NotKept, Outbound, Press};
use crate::domain::segment;
use crate::domain::session::Say;

/// What a channel can show.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Medium {
    /// Text only, paid by the segment.
    Sms,
    /// Text with buttons below.
    Telegram,
    /// Text only.
    Terminal,
}

/// Telegram shows eight buttons a row at most; more points of a scale go in two rows.
const BUTTONS_IN_A_ROW: usize = 8;

/// A scale or a list longer than this is typed, not pressed.
const MOST_BUTTONS: usize = 24;

impl Speaker {
    /// One message out of several sayings, one below the other, in the language nearest to `language`. `session`
    /// goes into the buttons; `consultation` may be missing only where none is spoken of.
    pub fn say(
        &self,
        says: &[Say],
        consultation: Option<&Consultation>,
        session: i64,
        language: Language,
        medium: Medium,
    ) -> Outbound {
        let voice = Voice { speaker: self, consultation, session, language };
        let mut parts: Vec<Outbound> = says.iter().map(|say| voice.one(say)).collect();
        if matches!(says, [.., Say::Again { .. }, Say::Question { .. }])
            && let [.., again, _] = parts.as_mut_slice()
        {
            // The question brings its own buttons.
            again.buttons.clear();
        }
        let mut whole = join(parts, medium);
        if medium == Medium::Sms && consultation.is_some_and(|asked| asked.plain.contains(&language)) {
            whole.text = segment::unaccented(&whole.text);
        }
        whole
    }
}

fn join(parts: Vec<Outbound>, medium: Medium) -> Outbound {
    let mut whole = Outbound::default();
    let mut short = String::new();
    for part in parts {
        if !whole.text.is_empty() {
            whole.text.push('\n');
            short.push('\n');
        }
        short.push_str(part.short.as_deref().unwrap_or(&part.text));
        whole.text.push_str(&part.text);
        whole.buttons.extend(part.buttons);
    }
    match medium {
        Medium::Sms | Medium::Terminal => whole.buttons.clear(),
        Medium::Telegram if short != whole.text => whole.short = Some(short),
        Medium::Telegram => {}
    }
    whole
}

/// Speaks of one session in one language.
struct Voice<'a> {
    speaker: &'a Speaker,
    consultation: Option<&'a Consultation>,
    session: i64,
    language: Language,
}

impl Voice<'_> {
    /// Every saying has its sentence: the compiler holds this list complete.
    fn one(&self, say: &Say) -> Outbound {
        match say {
            Say::Welcome { group } => self.with("welcome", [("group", group.as_str().into())]),
            Say::NothingOpen => self.plain("nothing-open"),
            Say::Stranger => self.plain("stranger"),
            Say::Invitation { questions } => self.invitation(*questions),
            Say::PleaseAgree => self.agree(self.key("please-agree")),
            Say::Declined => self.plain("declined"),
            Say::Question { index, number, total } => self.question(*index, *number, *total),
            Say::Again { index } => self.again(*index),
            Say::KeptForReview => self.plain("kept-for-review"),
            Say::Corrected { index } => self.about("corrected", *index),
            Say::Late { index } => self.about("late", *index),
            Say::NothingBefore => self.plain("nothing-before"),
            Say::MediaKept => self.plain("media-kept"),
            Say::NotKept { why } => self.plain(match why {
                NotKept::TooLarge | NotKept::TooLong => "not-kept-too-long",
                NotKept::OtherKind => "not-kept-other-kind",
                NotKept::Lost => "not-kept-lost",
            }),
            Say::Thanks { results } => self.with("thanks", [("date", self.date(*results).into())]),
            Say::Closed => self.plain("closed"),
            Say::OptedOut => self.plain("opted-out"),
            Say::OptedIn => self.plain("opted-in"),
            Say::Help => self.plain("help"),
            Say::Menu => self.plain("menu"),
            Say::ChooseLanguage { languages } => self.choose_language(languages),
            Say::OfferLanguage { languages } => {
                Voice { language: languages[0], ..*self }.choose_language(languages)
            }
            Say::LanguageSet => self.plain("language-set"),
            Say::Reminder => self.plain("reminder"),
            Say::AskToShare => Outbound {
                text: self.key("ask-to-share"),
                short: None,
                buttons: vec![vec![Button { label: self.key("share-button"), does: Does::Share }]],
            },
            Say::Shared => self.plain("shared"),
            Say::NotYours => self.plain("not-yours"),
        }
    }

    fn key(&self, key: &str) -> String {
        self.speaker.sentence(key, None, self.language)
    }

    fn filled<'v, const N: usize>(&self, key: &str, values: [(&'static str, FluentValue<'v>); N]) -> String {
        let args: FluentArgs<'v> = values.into_iter().collect();
        self.speaker.sentence(key, Some(&args), self.language)
    }

    fn plain(&self, key: &str) -> Outbound {
        Outbound { text: self.key(key), short: None, buttons: Vec::new() }
    }

    fn with<const N: usize>(&self, key: &str, values: [(&'static str, FluentValue<'_>); N]) -> Outbound {
        Outbound { text: self.filled(key, values), short: None, buttons: Vec::new() }
    }

    /// A text of the consultation in the member's language, or along the fallback, or in any it was written in.
    fn written<'t>(&self, texts: &'t Texts) -> &'t str {
        self.speaker
            .chain(self.language)
            .find_map(|language| texts.get(language))
            .or_else(|| texts.0.values().next().map(String::as_str))
            .unwrap_or_default()
            .trim()
    }

    fn invitation(&self, questions: usize) -> Outbound {
        let Some(consultation) = self.consultation else {
            return Outbound::default();
        };
        self.agree(self.filled(
            "invitation",
            [
                ("asked_by", self.written(&consultation.asked_by).into()),
                ("why", self.written(&consultation.why).into()),
                ("questions", questions.into()),
                ("cost", self.written(&consultation.cost).into()),
            ],
        ))
    }

    /// A sentence that ends with "1 Yes 2 No".
    fn agree(&self, text: String) -> Outbound {
        let press = |option| Does::Press(Press::Agree { session: self.session, option });
        self.yes_no(text, press)
    }

    fn yes_no(&self, text: String, press: impl Fn(u16) -> Does) -> Outbound {
        let (yes, no) = (self.key("yes-label"), self.key("no-label"));
        Outbound {
            text: format!("{text}\n1 {yes} 2 {no}"),
            short: Some(text),
            buttons: vec![vec![Button { label: yes, does: press(0) }, Button { label: no, does: press(1) }]],
        }
    }

    fn asked(&self, index: usize) -> Option<&Question> {
        self.consultation.and_then(|consultation| consultation.questions.get(index))
    }

    fn about(&self, key: &str, index: usize) -> Outbound {
        let question = self.asked(index).map(|question| self.written(&question.text)).unwrap_or_default();
        self.with(key, [("question", question.into())])
    }

    fn question(&self, index: usize, number: usize, total: usize) -> Outbound {
        let Some(question) = self.asked(index) else {
            return Outbound::default();
        };
        let place = self.filled("place", [("number", number.into()), ("total", total.into())]);
        self.options(index, question, format!("{place} {}", self.written(&question.text)))
    }

    /// A text with the options of a question below it, and their buttons.
    fn options(&self, index: usize, question: &Question, text: String) -> Outbound {
        let press = |option: u16| {
            let question = u16::try_from(index).unwrap_or(u16::MAX);
            Does::Press(Press::Option { session: self.session, question, option })
        };
        match &question.kind {
            Kind::YesNo => self.yes_no(text, press),
            Kind::Choice(options) => {
                let buttons = (0..).zip(options).map(|(place, option)| {
                    vec![Button { label: self.written(&option.label).to_owned(), does: press(place) }]
                });
                let buttons = if options.len() <= MOST_BUTTONS { buttons.collect() } else { Vec::new() };
                let short = (!buttons.is_empty()).then(|| text.clone());
                Outbound { text: self.numbered(text, options), short, buttons }
            }
            // A press says one option, and here several may be meant: they are typed.
            Kind::Choices(options) => {
                let text = format!("{}\n{}", self.numbered(text, options), self.key("several-hint"));
                Outbound { text, short: None, buttons: Vec::new() }
            }
            Kind::Scale { least, most, low, high } => {
                let ends = self.filled(
                    "scale-ends",
                    [
                        ("least", (*least).into()),
                        ("low", self.written(low).into()),
                        ("most", (*most).into()),
                        ("high", self.written(high).into()),
                    ],
                );
                Outbound {
                    text: format!("{text}\n{ends}"),
                    short: None,
                    buttons: scale_buttons(*least, *most, press),
                }
            }
            Kind::Number { unit, .. } => {
                let unit = self.written(unit);
                let text = if unit.is_empty() { text } else { format!("{text} ({unit})") };
                Outbound { text, short: None, buttons: Vec::new() }
            }
            Kind::Text | Kind::Place(_) | Kind::Voice => Outbound { text, short: None, buttons: Vec::new() },
        }
    }

    fn numbered(&self, mut text: String, options: &[QuestionOption]) -> String {
        for (place, option) in (1..).zip(options) {
            text.push_str(&format!("\n{place} {}", self.written(&option.label)));
        }
        text
    }

    /// What is wanted, with an example; the question's buttons again where there are buttons.
    fn again(&self, index: usize) -> Outbound {
        let Some(question) = self.asked(index) else {
            return Outbound::default();
        };
        let text = match &question.kind {
            Kind::YesNo => self.key("again-yes-no"),
            Kind::Choice(options) => self.filled("again-choice", [("most", options.len().into())]),
            Kind::Choices(options) => self.filled("again-choices", [("most", options.len().into())]),
            Kind::Scale { least, most, .. } => {
                let example = example(*least as f64, *most as f64);
                self.filled(
                    "again-scale",
                    [("least", (*least).into()), ("most", (*most).into()), ("example", example.into())],
                )
            }
            Kind::Number { least, most, .. } => self.filled(
                "again-number",
                [
                    ("least", least.to_string().into()),
                    ("most", most.to_string().into()),
                    ("example", example(*least, *most).into()),
                ],
            ),
            Kind::Text => self.key("again-text"),
            Kind::Place(_) => self.key("again-place"),
            Kind::Voice => self.key("again-voice"),
        };
        let buttons = self.options(index, question, String::new()).buttons;
        Outbound { text, short: None, buttons }
    }

    fn choose_language(&self, languages: &[Language]) -> Outbound {
        let question = self.key("choose-language");
        let mut text = question.clone();
        let mut buttons = Vec::with_capacity(languages.len());
        for (place, language) in (1..).zip(languages) {
            let name = self.speaker.native_name(*language);
            text.push_str(&format!("\n{place} {name}"));
            buttons
                .push(vec![Button { label: name.to_owned(), does: Does::Press(Press::Language(*language)) }]);
        }
        Outbound { text, short: Some(question), buttons }
    }

    /// A day as the language writes it; years as text, so that no mark comes between their digits.
    fn date(&self, date: NaiveDate) -> String {
        self.filled(
            "date",
            [
                ("day", date.day().into()),
                ("month", date.month().into()),
                ("year", date.year().to_string().into()),
                ("buddhist_year", (date.year() + BUDDHIST_ERA).to_string().into()),
            ],
        )
    }
}

/// Thailand counts years from the Buddha's passing: 2026 is 2569 (CLDR, calendar "buddhist").
const BUDDHIST_ERA: i32 = 543;

fn scale_buttons(least: i64, most: i64, press: impl Fn(u16) -> Does) -> Vec<Vec<Button>> {
    let points: Vec<Button> = (least..=most)
        .take(MOST_BUTTONS + 1)
        .zip(0..)
        .map(|(point, option)| Button { label: point.to_string(), does: press(option) })
        .collect();
    if points.len() > MOST_BUTTONS {
        return Vec::new();
    }
    let rows = points.len().div_ceil(BUTTONS_IN_A_ROW).max(1);
    points.chunks(points.len().div_ceil(rows).max(1)).map(<[Button]>::to_vec).collect()
}

/// A round number well inside the bounds: a power of ten about half as long as the largest.
fn example(least: f64, most: f64) -> String {
    let half = (most.max(1.0).log10() / 2.0).floor().max(0.0);
    10_f64.powf(half).max(least.ceil()).min(most.floor()).to_string()
}
