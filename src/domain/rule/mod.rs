//! What countries forbid or want of an SMS, and which of that a consultation breaks.
//!
//! What a rule says, for whom, and how far to believe it is data (`data/rules.toml`, and an operator's own file laid
//! over it). Here stands only how each kind of rule is looked for.

use std::collections::BTreeMap;
use std::fmt;

use super::contact::{Country, Language};
use super::country::{Trust, all, trust};
use super::form::{Field, Form, Problem, Section};

mod find;

/// `data/rules.toml`, as the program carries it.
pub const RULES: &str = include_str!("../../../data/rules.toml");

/// What the file is called in problems.
const ORIGIN: &str = "data/rules.toml";

/// The name in the file that is no rule's.
const WORDS: &str = "words";

/// All rules, and the words that some of them look for.
#[derive(Debug, Clone, Default, PartialEq)]
pub struct Rules {
    rules: Vec<Rule>,
    words: Words,
}

/// What is looked for.
#[derive(Debug, Clone, Default, PartialEq)]
struct Words {
    /// How a web address ends.
    endings: Vec<String>,
    /// What asks who somebody is.
    personal_data: BTreeMap<Language, Vec<String>>,
}

/// One rule of one country.
#[derive(Debug, Clone, PartialEq)]
pub struct Rule {
    /// `MY-links`: what it is overridden by.
    pub name: String,
    /// Whose it is.
    pub country: Country,
    /// What it forbids or wants.
    pub kind: Kind,
    /// Whom it binds.
    pub binds: Binds,
    /// What follows from breaking it.
    pub does: Does,
    /// The rule in one sentence.
    pub says: String,
    /// Where that is from.
    pub source: String,
    /// The month it was written down: `2026-11`.
    pub noted: String,
    /// How far to believe it.
    pub trust: Trust,
    /// Why it does not hold here, as the operator wrote.
    pub lifted: Option<String>,
}

/// What a rule forbids or wants.
#[derive(Debug, Clone, PartialEq)]
pub enum Kind {
    /// No address of a web page, but of these hosts.
    Links(Vec<String>),
    /// No telephone number.
    Numbers,
    /// Nothing that asks who somebody is.
    PersonalData,
    /// Each message begins so.
    Label(String),
    /// The sender is registered.
    Sender,
    /// Every text is registered.
    Template,
    /// What people must judge.
    Notice,
}

/// Whom a rule binds.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Binds {
    /// Every sender.
    Everybody,
    /// All but who sends from a SIM.
    Gateways,
}

/// What follows when a rule is broken.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Does {
    /// Nothing is launched.
    Blocks,
    /// It is said.
    Warns,
}

/// How an SMS channel stands to the rules.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct Carrier {
    /// The channel's name.
    pub channel: String,
    /// What its messages come from.
    pub sender: Sender,
    /// The countries in which that sender is registered.
    pub registered: Vec<Country>,
    /// What it puts before each message to a country.
    pub labels: BTreeMap<Country, String>,
}

/// What messages come from.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub enum Sender {
    /// A SIM in a phone.
    Sim,
    /// A telephone number: its digits, the country's code first.
    Number(String),
    /// A name, a short code, or the gateway's choice.
    #[default]
    Other,
}

impl Sender {
    /// What a configured sender is: `+855 12 345 678` is a number; `ASEC`, `2158` and nothing are not. A number without
    /// its country's code could be any country's.
    pub fn parse(text: &str) -> Sender {
        let Some(number) = text.trim().strip_prefix('+') else {
            return Sender::Other;
        };
        let digits: String = number.chars().filter(char::is_ascii_digit).collect();
        if digits.len() < find::NUMBER_LEAST { Sender::Other } else { Sender::Number(digits) }
    }
}

/// A sentence as an SMS carries it.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Said<'a> {
    /// Which: `question catch`.
    pub sentence: &'a str,
    /// The language it is in.
    pub language: Language,
    /// Its words.
    pub text: &'a str,
}

/// A rule that is broken.
#[derive(Debug, Clone, PartialEq)]
pub struct Broken<'a> {
    /// Which.
    pub rule: &'a Rule,
    /// By what; empty where nobody can look for it.
    pub places: Vec<Place>,
}

/// What breaks a rule.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Place {
    /// A piece of a sentence.
    Sentence {
        /// Which sentence.
        sentence: String,
        /// In which language.
        language: Language,
        /// What was found in it; empty: something is missing.
        piece: String,
    },
    /// A channel.
    Channel(String),
}

impl fmt::Display for Place {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Place::Sentence { sentence, language, piece } if piece.is_empty() => {
                write!(f, "{sentence} ({language})")
            }
            Place::Sentence { sentence, language, piece } => write!(f, "{sentence} ({language}): {piece:?}"),
            Place::Channel(channel) => write!(f, "channel {channel}"),
        }
    }
}

impl Rules {
    /// Reads `data/rules.toml`'s form, and an operator's own file, `(origin, text)`, laid over it; `known` says which
    /// countries there are.
    ///
    /// # Errors
    /// Every mistake, with its file and line.
    pub fn parse(own: Option<(&str, &str)>, known: impl Fn(Country) -> bool) -> Result<Rules, Vec<Problem>> {
        let files: Vec<(&str, &str)> = std::iter::once((ORIGIN, RULES)).chain(own).collect();
        let form = Form::lay(&files, &[])?;
        let rules = form.read(|all| rules(all, &known));
        let problems = form.problems();
        match rules {
            Some(rules) if problems.is_empty() => Ok(rules),
            _ => Err(problems),
        }
    }

    /// All of them, by name; those that were lifted too.
    pub fn iter(&self) -> impl Iterator<Item = &Rule> {
        self.rules.iter()
    }

    /// What is broken in a country by saying this through these channels; each rule once, with all that breaks it.
    /// `calling_code`: what numbers of the country begin with. Rules that were lifted are never broken; a notice always
    /// is, where it binds.
    pub fn broken(
        &self,
        country: Country,
        calling_code: u16,
        carriers: &[&Carrier],
        said: &[Said<'_>],
    ) -> Vec<Broken<'_>> {
        let code = calling_code.to_string();
        let of_country = self.rules.iter().filter(|rule| rule.country == country && rule.lifted.is_none());
        let broken = of_country.filter_map(|rule| {
            let bound: Vec<&Carrier> =
                carriers.iter().filter(|carrier| rule.is_for(&carrier.sender, &code)).copied().collect();
            if bound.is_empty() {
                return None;
            }
            let places = self.places(rule, &bound, said);
            (!places.is_empty() || rule.kind == Kind::Notice).then_some(Broken { rule, places })
        });
        broken.collect()
    }

    fn places(&self, rule: &Rule, bound: &[&Carrier], said: &[Said<'_>]) -> Vec<Place> {
        let pieces = |find: &dyn Fn(&Said<'_>) -> Vec<String>| {
            let found = said.iter().flat_map(|said| find(said).into_iter().map(|piece| said.place(piece)));
            found.collect()
        };
        let owned = |found: Vec<&str>| found.into_iter().map(str::to_owned).collect();
        let channels = |wrong: &dyn Fn(&Carrier) -> bool| {
            let channels = bound.iter().filter(|carrier| wrong(carrier));
            channels.map(|carrier| Place::Channel(carrier.channel.clone())).collect::<Vec<_>>()
        };
        match &rule.kind {
            Kind::Links(allowed) => {
                pieces(&|said| owned(find::links(said.text, &self.words.endings, allowed)))
            }
            Kind::Numbers => pieces(&|said| owned(find::numbers(said.text))),
            Kind::PersonalData => pieces(&|said| {
                let words = self.words.asking_in(said.language);
                owned(find::words(said.text, words))
            }),
            Kind::Label(label) => {
                let begins = |text: &str| text.starts_with(label.as_str());
                let unlabelled =
                    channels(&|carrier| !carrier.labels.get(&rule.country).is_some_and(|own| begins(own)));
                if unlabelled.is_empty() {
                    return Vec::new();
                }
                pieces(&|said| if begins(said.text) { Vec::new() } else { vec![String::new()] })
            }
            Kind::Sender => channels(&|carrier| !carrier.registered.contains(&rule.country)),
            Kind::Template => channels(&|_| true),
            Kind::Notice => Vec::new(),
        }
    }
}

impl Said<'_> {
    fn place(&self, piece: String) -> Place {
        Place::Sentence { sentence: self.sentence.to_owned(), language: self.language, piece }
    }
}

impl Words {
    /// The words of a language, and the English ones: people mix them.
    fn asking_in(&self, language: Language) -> impl Iterator<Item = &str> {
        let of = |language: Language| self.personal_data.get(&language).into_iter().flatten();
        let english = (language != Language::ENGLISH).then(|| of(Language::ENGLISH));
        of(language).chain(english.into_iter().flatten()).map(String::as_str)
    }
}

impl Rule {
    fn is_for(&self, sender: &Sender, calling_code: &str) -> bool {
        match (self.binds, sender) {
            (Binds::Everybody, _) | (Binds::Gateways, Sender::Other) => true,
            (Binds::Gateways, Sender::Sim) => false,
            (Binds::Gateways, Sender::Number(digits)) => !digits.starts_with(calling_code),
        }
    }
}

fn rules(all_of_it: &Section<'_, '_>, known: &impl Fn(Country) -> bool) -> Option<Rules> {
    let mut words = None;
    let mut rules = Vec::new();
    let mut is_whole = true;
    for (name, field) in all_of_it.entries() {
        if name == WORDS {
            words = field.section(self::words).flatten();
            continue;
        }
        let country = name.split_once('-').and_then(|(country, rest)| {
            let country = Country::parse(country).filter(|known| country == known.as_str())?;
            (!rest.is_empty() && known(country)).then_some(country)
        });
        if country.is_none() {
            field.wrong(
                "a rule, called by the letters of a country we know and a short name, such as MY-links",
            );
        }
        let rule = field.section(|section| rule(section, name, country)).flatten();
        is_whole &= rule.is_some();
        rules.extend(rule);
    }
    rules.sort_by(|a, b| a.name.cmp(&b.name));
    Some(Rules { rules, words: words? }).filter(|_| is_whole)
}

fn rule(section: &Section<'_, '_>, name: &str, country: Option<Country>) -> Option<Rule> {
    let text = |name: &str| filled(&section.needed(name, "text between quotes")?);
    let kind = kind(section);
    let binds = section
        .needed("binds", "everybody or gateways")
        .and_then(|field| field.one_of(&[("everybody", Binds::Everybody), ("gateways", Binds::Gateways)]));
    let does = section
        .needed("does", "blocks or warns")
        .and_then(|field| field.one_of(&[("blocks", Does::Blocks), ("warns", Does::Warns)]));
    if let (Some(Kind::Notice), Some(Does::Blocks)) = (&kind, does)
        && let Some(field) = section.field("does")
    {
        field.wrong("warns: nobody can see whether a notice is kept");
    }
    let (says, source, noted) = (text("says"), text("source"), text("noted"));
    let trust = trust(section);
    let lifted = section.field("lifted").map_or(Some(None), |field| filled(&field).map(Some));
    Some(Rule {
        name: name.to_owned(),
        country: country?,
        kind: kind?,
        binds: binds?,
        does: does?,
        says: says?,
        source: source?,
        noted: noted?,
        trust: trust?,
        lifted: lifted?,
    })
}

fn kind(section: &Section<'_, '_>) -> Option<Kind> {
    #[derive(Clone, Copy)]
    enum Word {
        Links,
        Numbers,
        PersonalData,
        Label,
        Sender,
        Template,
        Notice,
    }
    let words = [
        ("links", Word::Links),
        ("numbers", Word::Numbers),
        ("personal-data", Word::PersonalData),
        ("label", Word::Label),
        ("sender", Word::Sender),
        ("template", Word::Template),
        ("notice", Word::Notice),
    ];
    let word =
        section.needed("kind", "the kind of rule, such as links").and_then(|field| field.one_of(&words));
    let Some(word) = word else {
        // Which other fields belong here is not known then.
        section.entries();
        return None;
    };
    Some(match word {
        Word::Links => Kind::Links(section.field("allowed").map_or(Some(Vec::new()), |field| texts(&field))?),
        Word::Label => Kind::Label(filled(&section.needed("label", "what each message begins with")?)?),
        Word::Numbers => Kind::Numbers,
        Word::PersonalData => Kind::PersonalData,
        Word::Sender => Kind::Sender,
        Word::Template => Kind::Template,
        Word::Notice => Kind::Notice,
    })
}

fn words(section: &Section<'_, '_>) -> Option<Words> {
    let endings = section.needed("endings", "how web addresses end").and_then(|field| texts(&field));
    let personal_data = section.needed("personal_data", "words by language").and_then(|field| {
        field.section(|section| {
            all(section.entries().into_iter().map(|(name, field)| {
                let language = Language::parse(name);
                if language.is_none() {
                    field.wrong("the words of a language, by its tag, such as km");
                }
                language.zip(texts(&field))
            }))
        })?
    });
    Some(Words { endings: endings?, personal_data: personal_data?.into_iter().collect() })
}

fn texts(field: &Field<'_, '_>) -> Option<Vec<String>> {
    all(field.list()?.iter().map(filled))
}

fn filled(field: &Field<'_, '_>) -> Option<String> {
    field.parsed("some text", |text| (!text.trim().is_empty()).then(|| text.to_owned()))
}

#[cfg(test)]
mod tests;
