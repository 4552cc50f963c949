//! What is wrong with a gateway's file, beyond what its types can say: said with the place and the nearest right
//! word.

use std::collections::BTreeSet;

use minijinja::value::Value;

use super::expression::{Context, Expression, Names, Place, Template};
use super::file::{
    Answer, Auth, Hook, Method, Poll, Reply, Request, Send, Signature, StatusWords, Token, Verify, When, Word,
};
use super::gateway::{Gateway, Settings, SettingsError};
use super::verify::With;

const CALL: [&str; 11] =
    ["method", "url", "path", "query", "header", "body", "form", "json", "xml", "raw", "pairs"];
const VERIFY: Names = Names(&[&CALL, &["claims"]]);
const EVENT: &[&str] = &["event", "item", "items"];
const HOOK: Names = Names(&[&CALL, EVENT]);
const POLL: Names = Names(&[&CALL, EVENT, &["messages"]]);
const TOKEN: Names = Names(&[&["now"]]);
const TOKEN_HEAD: Names = Names(&[&["now"], HEAD]);
/// A header may be a signature of the rest.
const HEAD: &[&str] = &["method", "url", "body"];
const PART: &[&str] = &[
    "id",
    "to",
    "to_digits",
    "to_national",
    "country",
    "from",
    "text",
    "unicode",
    "segments",
    "part",
    "parts",
    "hooks",
    "now",
];
const SEND: Names = Names(&[PART, &["token"]]);
const SEND_HEAD: Names = Names(&[PART, &["token"], HEAD]);
const CARRIED: Names = Names(&[&CALL, EVENT, PART]);
const ANSWER: Names = Names(&[&["id", "status", "header", "body", "json", "xml"]]);
const ZONE: Names = Names(&[]);

type Wrong = (Option<usize>, String);

impl Gateway {
    /// What TOML's types cannot say; the offset in the file, and what to mend.
    pub(super) fn check(&self) -> Result<(), Wrong> {
        for (names, places) in [
            (VERIFY, self.hook.as_ref().map(|hook| hook.verify.places()).unwrap_or_default()),
            (HOOK, self.hook_places()),
            (POLL, self.poll.as_ref().map(Poll::places).unwrap_or_default()),
            (HOOK, self.answer.iter().map(|answer| &answer.when.place).collect()),
            (CARRIED, self.answer.iter().flat_map(|answer| answer.reply.places()).collect()),
            (SEND, self.send.as_ref().map(|send| send.request().own_places()).unwrap_or_default()),
            (SEND_HEAD, self.send.as_ref().map(|send| send.request().head_places()).unwrap_or_default()),
            (ANSWER, self.send.as_ref().map(Send::answer_places).unwrap_or_default()),
            (TOKEN, self.token.as_ref().map(|token| token.request().own_places()).unwrap_or_default()),
            (TOKEN_HEAD, self.token.as_ref().map(|token| token.request().head_places()).unwrap_or_default()),
            (ANSWER, self.token.as_ref().map(Token::answer_places).unwrap_or_default()),
            (ZONE, self.times().map(|time| &time.zone.place).collect()),
        ] {
            for place in places {
                self.check_names(&names, place).map_err(|message| (Some(place.offset), message))?;
            }
        }
        let settings = || self.settings.iter().chain(self.defaults.keys());
        // Half of all providers call their secret so.
        let free = |name: &&str| *name == "token" && self.token.is_none();
        let taken = [VERIFY, HOOK, POLL, SEND, ANSWER].into_iter().flat_map(|names| names.all());
        if let Some(name) =
            taken.filter(|name| !free(name)).find(|name| settings().any(|setting| setting == name))
        {
            return Err((
                None,
                format!("a setting cannot be called {name}: expressions use that name for what came or goes"),
            ));
        }
        if self.segments == 0 {
            return Err((None, "segments is at least 1".to_owned()));
        }
        self.check_ways()?;
        self.check_verify()?;
        self.check_events()
    }

    fn check_ways(&self) -> Result<(), Wrong> {
        let settings = || self.settings.iter().chain(self.defaults.keys());
        if let (Some(answer), None) = (&self.answer, &self.inbound) {
            let nothing = "an answer carries what is said to who wrote: it wants [inbound]".to_owned();
            return Err((Some(answer.when.place.offset), nothing));
        }
        let sections = self.inbound.is_some() || self.receipt.is_some() || self.poll.is_some();
        match &self.hook {
            None if sections => return Err((None, "hook is missing: how does it call us?".to_owned())),
            None => {}
            Some(hook) => {
                let posts = hook.methods.iter().any(|method| *method != Method::Get);
                if posts && hook.types.is_empty() {
                    let types = "\"json\", \"form\", \"multipart\", \"xml\" or \"text\"";
                    return Err((None, format!("hook.types: which bodies does it POST, {types}?")));
                }
                if hook.assume.is_some_and(|assumed| !hook.types.contains(&assumed)) {
                    return Err((None, "hook.assume is one of hook.types".to_owned()));
                }
            }
        }
        if self.send.is_none() && self.poll.is_none() {
            return Err((
                None,
                "send is missing: how is a message handed over? (Or poll, for a phone that asks)".to_owned(),
            ));
        }
        let requests = [self.send.as_ref().map(Send::request), self.token.as_ref().map(Token::request)];
        for request in requests.into_iter().flatten() {
            let bodies = [request.form.is_some(), request.json.is_some(), request.body.is_some()];
            if bodies.into_iter().filter(|given| *given).count() > 1 {
                return Err((None, "a request has a form, a json or a body, and no two of them".to_owned()));
            }
        }
        if self.token.is_none()
            && !settings().any(|setting| setting == "token")
            && let Some(place) = self.send.as_ref().and_then(|send| {
                send.request()
                    .places()
                    .into_iter()
                    .find(|place| place.names.iter().any(|name| name == "token"))
            })
        {
            return Err((Some(place.offset), "there is no [token] that says how to fetch one".to_owned()));
        }
        let words = self.receipt.as_ref().map(|receipt| receipt.status.words()).unwrap_or_default();
        let mut seen = BTreeSet::new();
        match words.iter().map(|word| word.0.to_lowercase()).find(|word| !seen.insert(word.clone())) {
            Some(word) => Err((None, format!("receipt.status: {word} has two meanings"))),
            None => Ok(()),
        }
    }

    fn check_verify(&self) -> Result<(), Wrong> {
        let Some(Hook { verify, .. }) = &self.hook else {
            return Ok(());
        };
        let checks =
            verify.signature.0.len() + verify.secret.0.len() + verify.jwt.0.len() + verify.addresses.len();
        if checks == 0 && verify.basic.is_none() {
            return Err((
                None,
                "hook.verify: how do we know that it is the provider who calls? A signature, secret, jwt, basic or addresses".to_owned(),
            ));
        }
        for signature in &verify.signature.0 {
            self.check_signature(signature)?;
        }
        Ok(())
    }

    fn check_signature(&self, signature: &Signature) -> Result<(), Wrong> {
        let at = |place: &Place, message: &str| Err((Some(place.offset), message.to_owned()));
        let with = &signature.with;
        let literal = !with.text.contains("{{");
        if literal && With::named(with.text).is_none() {
            return at(&with.place, &format!("unknown signature{}", nearest(with.text, With::NAMES)));
        }
        let keyed = literal && With::named(with.text).is_some_and(|with| !matches!(with, With::Plain(_)));
        if keyed && signature.key.is_none() {
            return at(&with.place, "this signature needs a key");
        }
        let settings = |place: &Place| {
            place.names.iter().any(|name| self.settings.contains(name) || self.defaults.contains_key(name))
        };
        let keys = signature.key.iter().map(|key| &key.place).chain([&signature.over.place]);
        if !keys.into_iter().any(settings) {
            return at(&signature.over.place, "no setting is in this signature: anybody could make it");
        }
        if signature.time.is_some() != signature.within_seconds.is_some() {
            return at(&signature.over.place, "time and within_seconds go together");
        }
        Ok(())
    }

    fn check_events(&self) -> Result<(), Wrong> {
        let events = [
            self.inbound.as_ref().map(|inbound| inbound.events.is_empty()),
            self.receipt.as_ref().map(|receipt| receipt.events.is_empty()),
            self.poll.as_ref().map(|poll| poll.events.is_empty()),
        ];
        match self.hook.as_ref().and_then(|hook| hook.event.as_ref()) {
            Some(event) if events.iter().flatten().any(|empty| *empty) => Err((
                Some(event.place.offset),
                "hook.event tells events apart: inbound, receipt and poll each need their events".to_owned(),
            )),
            None if events.iter().flatten().any(|empty| !empty) => {
                Err((None, "events need hook.event, which says what happened".to_owned()))
            }
            None if self.poll.as_ref().is_some_and(|poll| poll.when.is_none()) => {
                Err((None, "poll needs hook.event and its events, or a when, to be told apart".to_owned()))
            }
            _ => Ok(()),
        }
    }

    /// Zones may be settings: one that is none is found before a time is.
    pub(super) fn check_zones(&self, settings: &Settings) -> Result<(), SettingsError> {
        let context = Value::from_object(Context { values: Vec::new(), settings: settings.values.clone() });
        for time in self.times() {
            let zone = time.zone.render(&context).unwrap_or_default();
            if zone.parse::<chrono_tz::Tz>().is_err()
                && !self.settings.iter().any(|name| name.to_uppercase() == zone)
            {
                return Err(SettingsError(format!("{}: no such time zone, such as Asia/Manila", self.name)));
            }
        }
        Ok(())
    }

    fn times(&self) -> impl Iterator<Item = &When> {
        let signatures = self.hook.iter().flat_map(|hook| &hook.verify.signature.0);
        let signatures = signatures.filter_map(|signature| signature.time.as_ref());
        self.inbound.iter().filter_map(|inbound| inbound.time.as_ref()).chain(signatures)
    }

    /// The settings that its calls are proved with, of which one at least must be given: else nobody can tell whose a
    /// call is.
    pub fn settings_of_proof(&self) -> Vec<&str> {
        let open = self.defaults.iter().filter(|(_, default)| default.is_empty()).map(|(name, _)| name);
        let settings = self.settings.iter().chain(open).map(String::as_str);
        let used = |name: &&str| self.hook.as_ref().is_some_and(|hook| hook.verify.names(name));
        settings.filter(used).collect()
    }

    /// What its hooks and its requests ask for.
    pub(super) fn names_used(&self) -> BTreeSet<String> {
        let polled = self.poll.as_ref().map(Poll::places).unwrap_or_default();
        let answered = self.answer.iter().flat_map(Answer::places);
        let verified = self.hook.as_ref().map(|hook| hook.verify.places()).unwrap_or_default();
        let sent = self.send.as_ref().map(|send| send.request().places()).unwrap_or_default();
        let places = verified.into_iter().chain(self.hook_places()).chain(polled).chain(answered).chain(sent);
        places.flat_map(|place| place.names.iter().cloned()).collect()
    }

    fn check_names(&self, names: &Names, place: &Place) -> Result<(), String> {
        let known = || {
            let settings = self.settings.iter().chain(self.defaults.keys()).map(String::as_str);
            settings.chain(names.all().map(|name| -> &str { name }))
        };
        match place.names.iter().find(|name| !known().any(|known| known == *name)) {
            Some(name) => Err(format!("unknown name `{name}`{}", nearest(name, known()))),
            None => Ok(()),
        }
    }

    fn hook_places(&self) -> Vec<&Place> {
        let hook = self.hook.iter();
        let mut expressions: Vec<&Expression> =
            hook.clone().flat_map(|hook| hook.event.iter().chain(hook.each.iter())).collect();
        let mut replies: Vec<&Reply> = hook.map(|hook| &hook.reply).collect();
        if let Some(inbound) = &self.inbound {
            expressions.extend([&inbound.from, &inbound.text]);
            expressions.extend([&inbound.when, &inbound.id, &inbound.opt_out].into_iter().flatten());
            expressions.extend(inbound.each.iter().chain(inbound.time.iter().map(|time| &time.value)));
            expressions
                .extend(inbound.part.iter().flat_map(|part| [&part.reference, &part.number, &part.of]));
            replies.extend(&inbound.reply);
        }
        if let Some(receipt) = &self.receipt {
            expressions.extend([&receipt.id, &receipt.word]);
            expressions.extend([&receipt.when, &receipt.gone].into_iter().flatten());
            expressions.extend(receipt.each.iter());
            replies.extend(&receipt.reply);
        }
        let places = expressions.into_iter().map(|expression| &expression.place);
        places.chain(replies.into_iter().flat_map(Reply::places)).collect()
    }
}

impl Reply {
    fn places(&self) -> impl Iterator<Item = &Place> {
        self.headers.values().chain(&self.content_type).chain(&self.body).map(|template| &template.place)
    }
}

impl Answer {
    fn places(&self) -> impl Iterator<Item = &Place> {
        [&self.when.place].into_iter().chain(self.reply.places())
    }
}

impl Poll {
    fn places(&self) -> Vec<&Place> {
        self.when.iter().map(|when| &when.place).chain(self.reply.places()).collect()
    }
}

impl StatusWords {
    fn words(&self) -> Vec<&Word> {
        let all = [&self.waiting, &self.sent, &self.delivered, &self.failed, &self.gone];
        all.into_iter().flat_map(|words| words.iter()).collect()
    }
}

impl Verify {
    /// A check asks for this name.
    pub(super) fn names(&self, name: &str) -> bool {
        self.places().iter().any(|place| place.names.iter().any(|used| used == name))
    }

    fn places(&self) -> Vec<&Place> {
        let mut expressions: Vec<&Expression> = Vec::new();
        let mut templates: Vec<&Template> =
            self.basic.iter().flatten().chain(self.addresses.iter()).collect();
        for signature in &self.signature.0 {
            expressions.push(&signature.given);
            expressions.extend(signature.when.iter().chain(signature.time.iter().map(|time| &time.value)));
            templates.extend([&signature.with, &signature.over]);
            templates.extend(&signature.key);
        }
        for secret in &self.secret.0 {
            expressions.push(&secret.given);
            expressions.extend(&secret.when);
            templates.push(&secret.is);
        }
        for jwt in &self.jwt.0 {
            expressions.push(&jwt.given);
            expressions.extend(jwt.when.iter().chain(jwt.holds.iter()));
            templates.push(&jwt.key);
        }
        let expressions = expressions.into_iter().map(|expression| &expression.place);
        expressions.chain(templates.into_iter().map(|template| &template.place)).collect()
    }
}

impl<'a> Request<'a> {
    fn places(&self) -> Vec<&'a Place> {
        self.own_places().into_iter().chain(self.head_places()).collect()
    }

    fn head_places(&self) -> Vec<&'a Place> {
        self.headers.values().map(|template| &template.place).collect()
    }

    /// Of all but its headers.
    fn own_places(&self) -> Vec<&'a Place> {
        let form = self.form.into_iter().flat_map(|form| form.values());
        let mut templates: Vec<&Template> = self.query.values().chain(form).collect();
        templates.push(self.url);
        templates.extend(self.body.map(|body| &body.text));
        match self.auth {
            Some(Auth::Basic(both)) => templates.extend(both),
            Some(Auth::Bearer(token)) => templates.push(token),
            None => {}
        }
        let json = self.json.map(|json| &json.place);
        templates.into_iter().map(|template| &template.place).chain(json).collect()
    }
}

impl Send {
    fn answer_places(&self) -> Vec<&Place> {
        let expressions = [
            &self.accepted,
            &self.external_id,
            &self.later,
            &self.after,
            &self.gone,
            &self.unreachable,
            &self.misconfigured,
            &self.refused,
            &self.code,
        ];
        expressions.into_iter().flatten().map(|expression| &expression.place).collect()
    }
}

impl Token {
    fn answer_places(&self) -> Vec<&Place> {
        [&self.value].into_iter().chain(&self.seconds).map(|expression| &expression.place).collect()
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
