//! What is wrong with a gateway's file, beyond what its types can say: said with the place and the nearest right
//! word.

use std::collections::BTreeMap;

use super::expression::{Expression, Names, Place, Template};
use super::gateway::{Auth, Gateway, Method, Send, Verify};

const VERIFY: Names = Names(&["method", "url", "query", "header", "body", "form"]);
const HOOK: Names = Names(&["method", "query", "header", "form", "json", "raw", "event", "item"]);
const SEND: Names = Names(&["id", "to", "to_digits", "from", "text", "unicode", "part", "parts", "hooks"]);
const ANSWER: Names = Names(&["id", "status", "header", "body", "json"]);

impl Gateway {
    /// What TOML's types cannot say; the offset in the file, and what to mend.
    pub(super) fn check(&self) -> Result<(), (Option<usize>, String)> {
        for (names, places) in [
            (VERIFY, self.hook.verify.places()),
            (HOOK, self.hook_places()),
            (SEND, self.send.request_places()),
            (ANSWER, self.send.answer_places()),
        ] {
            for place in places {
                self.check_names(&names, place).map_err(|message| (Some(place.offset), message))?;
            }
        }
        let settings = || self.settings.iter().chain(self.defaults.keys());
        let taken = [VERIFY, HOOK, SEND, ANSWER].into_iter().flat_map(|names| names.0);
        if let Some(name) = taken.into_iter().find(|name| settings().any(|setting| setting == *name)) {
            return Err((
                None,
                format!("a setting cannot be called {name}: expressions use that name for what came or goes"),
            ));
        }
        if self.segments == 0 {
            return Err((None, "segments is at least 1".to_owned()));
        }
        if self.hook.methods.contains(&Method::Post) && self.hook.types.is_empty() {
            return Err((None, "hook.types: which bodies does it POST, \"json\" or \"form\"?".to_owned()));
        }
        if self.send.form.is_some() && self.send.json.is_some() {
            return Err((None, "send has a form or a json, not both".to_owned()));
        }
        let events = [
            self.inbound.as_ref().map(|inbound| &inbound.events),
            self.receipt.as_ref().map(|receipt| &receipt.events),
        ];
        let without = events.iter().flatten().any(|events| events.is_empty());
        match &self.hook.event {
            Some(event) if without => Err((
                Some(event.place.offset),
                "hook.event tells events apart: inbound and receipt each need their events".to_owned(),
            )),
            None if events.iter().flatten().any(|events| !events.is_empty()) => {
                Err((None, "events need hook.event, which says what happened".to_owned()))
            }
            _ => Ok(()),
        }
    }

    fn check_names(&self, names: &Names, place: &Place) -> Result<(), String> {
        let known = || {
            let settings = self.settings.iter().chain(self.defaults.keys()).map(String::as_str);
            names.0.iter().copied().chain(settings)
        };
        match place.names.iter().find(|name| !known().any(|known| known == *name)) {
            Some(name) => Err(format!("unknown name `{name}`{}", nearest(name, known()))),
            None => Ok(()),
        }
    }

    fn hook_places(&self) -> Vec<&Place> {
        let mut expressions: Vec<&Expression> = self.hook.event.iter().collect();
        if let Some(inbound) = &self.inbound {
            expressions.extend([&inbound.from, &inbound.text]);
            expressions.extend([&inbound.each, &inbound.id, &inbound.opt_out].into_iter().flatten());
            expressions.extend(inbound.time.iter().map(|time| &time.value));
        }
        if let Some(receipt) = &self.receipt {
            expressions.extend([&receipt.id, &receipt.word]);
            expressions.extend([&receipt.each, &receipt.gone].into_iter().flatten());
        }
        expressions.into_iter().map(|expression| &expression.place).collect()
    }
}

impl Verify {
    fn places(&self) -> Vec<&Place> {
        match self {
            Verify::Hmac(hmac) => [&hmac.key.place, &hmac.over.place]
                .into_iter()
                .chain(hmac.time.iter().map(|time| &time.place))
                .collect(),
            Verify::Secret(secret) => vec![&secret.given.place, &secret.is.place],
        }
    }
}

impl Send {
    fn request_places(&self) -> Vec<&Place> {
        let form = self.form.iter().flat_map(BTreeMap::values);
        let mut templates: Vec<&Template> =
            self.headers.values().chain(self.query.values()).chain(form).collect();
        templates.push(&self.url);
        match &self.auth {
            Some(Auth::Basic(both)) => templates.extend(both),
            Some(Auth::Bearer(token)) => templates.push(token),
            None => {}
        }
        let json = self.json.iter().map(|json| &json.place);
        templates.into_iter().map(|template| &template.place).chain(json).collect()
    }

    fn answer_places(&self) -> Vec<&Place> {
        let expressions = [
            &self.accepted,
            &self.external_id,
            &self.later,
            &self.after,
            &self.gone,
            &self.misconfigured,
            &self.code,
        ];
        expressions.into_iter().flatten().map(|expression| &expression.place).collect()
    }
}

/// serde's "unknown field `fom`, expected one of `from`, …", and the nearest of them.
pub(super) fn with_nearest(message: &str) -> String {
    let mut quoted = message.split('`').skip(1).step_by(2);
    match quoted.next() {
        Some(given) if message.starts_with("unknown") => {
            let nearest = nearest(given, quoted);
            format!("{}{nearest}", message.split_inclusive('`').take(2).collect::<String>())
        }
        _ => message.to_owned(),
    }
}

/// ", did you mean `from`?", if anything is near.
pub(super) fn nearest<'a>(given: &str, known: impl IntoIterator<Item = &'a str>) -> String {
    /// Jaro-Winkler from 0 to 1; below this the two words have little in common.
    const NEAR: f64 = 0.7;
    let near = known.into_iter().map(|known| (strsim::jaro_winkler(given, known), known));
    let nearest = near.filter(|(near, _)| *near > NEAR).max_by(|a, b| a.0.total_cmp(&b.0));
    nearest.map(|(_, known)| format!(", did you mean `{known}`?")).unwrap_or_default()
}
