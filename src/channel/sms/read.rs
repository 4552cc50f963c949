//! What of a call is a message, and what a receipt.

use std::sync::Arc;

use minijinja::value::{Value, ValueKind};

use super::SmsConfig;
use super::body;
use super::expression::{Context, Expression};
use super::file::{self, Meaning, Type, Word};
use super::hook::Rejected;
use super::moment::moment;
use crate::domain::message::{Delivery, Event, Inbound, Part, Receipt, Words};
use crate::domain::urn::Urn;

/// What is missing where a batch should be.
const EACH: &str = "each";

/// What came, by the names that expressions use.
#[derive(Clone)]
pub(super) struct Came<'a> {
    pub(super) config: &'a SmsConfig,
    pub(super) values: Vec<(&'static str, Value)>,
    pub(super) items: Vec<Value>,
}

impl Came<'_> {
    pub(super) fn with(&self, more: impl IntoIterator<Item = (&'static str, Value)>) -> Value {
        // The newer of a name is found first.
        let values = more.into_iter().chain(self.values.iter().cloned()).collect();
        Value::from_object(Context { values, settings: Arc::clone(&self.config.settings.values) })
    }

    pub(super) fn and(mut self, name: &'static str, value: Value) -> Self {
        self.values.insert(0, (name, value));
        self
    }

    pub(super) fn parse(&mut self, posted: Option<Type>, body: &[u8]) -> Result<(), Rejected> {
        match posted {
            Some(Type::Json) => {
                let json = body::json(body).ok_or(Rejected::new(400, "json"))?;
                self.values.push(("json", json));
            }
            Some(Type::Xml) => {
                let xml = body::xml(body).ok_or(Rejected::new(400, "xml"))?;
                self.values.push(("xml", xml));
            }
            Some(Type::Form | Type::Multipart | Type::Text) | None => {}
        }
        Ok(())
    }

    /// Once for each item of a batch, of a batch of batches if there are several steps; once in all if it is none.
    pub(super) fn each(&self, steps: &[Expression]) -> Result<Vec<Came<'_>>, Rejected> {
        let mut all = vec![self.clone()];
        for (depth, step) in steps.iter().enumerate() {
            let mut next = Vec::new();
            for one in all {
                let items = step.value(&one.with([]));
                match items.kind() {
                    ValueKind::Seq | ValueKind::Iterable => {
                        let items = items.try_iter().map_err(|_| Rejected::missing(EACH))?;
                        next.extend(items.map(|item| one.clone().item(item)));
                    }
                    // Where XML has one of a kind, and some JSON too, it is no list.
                    ValueKind::Map => next.push(one.item(items)),
                    // An item without such a list holds nothing for us.
                    _ if depth > 0 => {}
                    _ => return Err(Rejected::missing(EACH)),
                }
            }
            all = next;
        }
        Ok(all)
    }

    fn item(mut self, item: Value) -> Self {
        self.items.push(item.clone());
        let items = Value::from(self.items.clone());
        self.and("items", items).and("item", item)
    }
}

/// A part of the file.
#[derive(Clone, Copy)]
pub(super) enum Section<'a> {
    Inbound(&'a file::Inbound),
    Receipt(&'a file::Receipt),
    Poll(&'a file::Poll),
    Nothing,
}

impl Section<'_> {
    fn chooses(&self) -> bool {
        match self {
            Section::Inbound(rules) => rules.when.is_some(),
            Section::Receipt(rules) => rules.when.is_some(),
            Section::Poll(_) | Section::Nothing => true,
        }
    }
}

/// What was read so far.
#[derive(Default)]
pub(super) struct Read {
    pub(super) events: Vec<Inbound>,
    pub(super) receipts: Vec<Receipt>,
    pub(super) waiting: Vec<String>,
    pub(super) unreadable: Vec<&'static str>,
}

impl Read {
    /// How many items it was for.
    pub(super) fn section(&mut self, section: Section<'_>, base: &Came<'_>) -> Result<usize, Rejected> {
        match section {
            Section::Inbound(rules) => self.items(base, &rules.each, rules.when.as_ref(), |read, item| {
                read.message(rules, base.config, item)
            }),
            Section::Receipt(rules) => self.items(base, &rules.each, rules.when.as_ref(), |read, item| {
                read.receipt(rules, base.config, item)
            }),
            Section::Poll(_) | Section::Nothing => Ok(0),
        }
    }

    /// Where messages and receipts come to one place: what a `when` lets pass; else the first that can be read.
    pub(super) fn either<'b>(
        &mut self,
        sections: [Section<'b>; 2],
        base: &Came<'_>,
    ) -> Result<Section<'b>, Rejected> {
        let mut refused = None;
        for chosen in [true, false] {
            let mut found = None;
            for section in sections.into_iter().filter(|section| section.chooses() == chosen) {
                match self.section(section, base) {
                    Ok(0) if chosen => {}
                    Ok(_) => found = found.or(Some(section)),
                    Err(rejected) => refused = refused.or(Some(rejected)),
                }
                if found.is_some() && !chosen {
                    break;
                }
            }
            if let Some(found) = found {
                return Ok(found);
            }
        }
        refused.map_or(Ok(Section::Nothing), Err)
    }

    /// Reads each item that is for this part of the file. One bad item does not cost the others: the whole is refused
    /// only if nothing in it can be read.
    fn items(
        &mut self,
        base: &Came<'_>,
        each: &[Expression],
        when: Option<&Expression>,
        read: impl Fn(&mut Self, &Value) -> Result<(), Rejected>,
    ) -> Result<usize, Rejected> {
        let items = match base.each(each) {
            Ok(items) => items,
            // It is for others: then it has no such list.
            Err(_) if when.is_some_and(|when| !when.is_true(&base.with([]))) => return Ok(0),
            Err(rejected) => return Err(rejected),
        };
        let items = items.into_iter().map(|came| came.with([]));
        let items: Vec<Value> = items.filter(|item| when.is_none_or(|when| when.is_true(item))).collect();
        let refused: Vec<Rejected> = items.iter().filter_map(|item| read(self, item).err()).collect();
        some_or_refused(refused, items.len(), &mut self.unreadable)?;
        Ok(items.len())
    }

    fn message(
        &mut self,
        rules: &file::Inbound,
        config: &SmsConfig,
        context: &Value,
    ) -> Result<(), Rejected> {
        let from =
            rules.from.text(context).filter(|from| !from.is_empty()).ok_or(Rejected::missing("from"))?;
        let opted_out = rules.opt_out.as_ref().is_some_and(|opt_out| opt_out.is_true(context));
        let event = match opted_out {
            true => Event::OptOut,
            false => Event::Text(Words(rules.text.text(context).ok_or(Rejected::missing("text"))?)),
        };
        let Ok(from) = Urn::writer(&from, config.country) else {
            // A bank or an operator writes under a name. Refusing would have the provider send it again for days.
            self.unreadable.push("sender");
            return Ok(());
        };
        let written = |time: &file::When| time.value.text(context).filter(|written| !written.is_empty());
        let time = rules.time.as_ref().and_then(|time| Some((time, written(time)?)));
        let sent_at = time.map(|(time, written)| moment(time, &written, context));
        if sent_at == Some(None) {
            self.unreadable.push("time");
        }
        self.events.push(Inbound {
            channel: config.channel.clone(),
            from,
            external_id: rules.id.as_ref().and_then(|id| id.text(context)).filter(|id| !id.is_empty()),
            sent_at: sent_at.flatten(),
            part: rules.part.as_ref().and_then(|part| part_of(part, context)),
            event,
        });
        Ok(())
    }

    fn receipt(
        &mut self,
        rules: &file::Receipt,
        config: &SmsConfig,
        context: &Value,
    ) -> Result<(), Rejected> {
        let external_id =
            rules.id.text(context).filter(|id| !id.is_empty()).ok_or(Rejected::missing("id"))?;
        let word = rules.word.text(context).ok_or(Rejected::missing("word"))?;
        let is = |words: &[Word]| words.iter().any(|known| known.0.eq_ignore_ascii_case(word.trim()));
        let words = &rules.status;
        let meaning = match () {
            () if rules.gone.as_ref().is_some_and(|gone| gone.is_true(context)) => Some(Meaning::Gone),
            () if is(&words.gone) => Some(Meaning::Gone),
            () if is(&words.delivered) => Some(Meaning::Delivered),
            () if is(&words.sent) => Some(Meaning::Sent),
            () if is(&words.failed) => Some(Meaning::Failed),
            () if is(&words.waiting) => Some(Meaning::Waiting),
            () => words.other,
        };
        let status = match meaning {
            Some(Meaning::Gone) => Delivery::Gone,
            Some(Meaning::Delivered) => Delivery::Delivered,
            Some(Meaning::Sent) => Delivery::Sent,
            Some(Meaning::Failed) => Delivery::Failed,
            Some(Meaning::Waiting) => {
                self.waiting.push(external_id);
                return Ok(());
            }
            None => {
                self.unreadable.push("word");
                return Ok(());
            }
        };
        self.receipts.push(Receipt { channel: config.channel.clone(), external_id, status });
        Ok(())
    }
}

/// `None` for a message that came whole.
fn part_of(part: &file::PartOf, context: &Value) -> Option<Part> {
    let number = |expression: &Expression| expression.text(context)?.trim().parse::<u16>().ok();
    let reference = part.reference.text(context).filter(|reference| !reference.is_empty())?;
    let (number, of) = (number(&part.number)?, number(&part.of)?);
    Part::new(reference, number, of)
}

pub(super) fn some_or_refused(
    mut refused: Vec<Rejected>,
    all: usize,
    unreadable: &mut Vec<&'static str>,
) -> Result<(), Rejected> {
    match refused.pop() {
        Some(rejected) if refused.len() + 1 == all => Err(rejected),
        Some(rejected) => {
            unreadable.extend(vec![rejected.reason; refused.len() + 1]);
            Ok(())
        }
        None => Ok(()),
    }
}
