//! One SMS provider's dialect, read from `gateways/<name>.toml`: how it calls us, how we call it. Bytes in, values
//! out; nothing here does I/O.
//!
//! `gateways/generic.toml` explains every line and is the one to copy. What an expression may name:
//!
//! | where | names, beside the gateway's settings |
//! |---|---|
//! | `hook.verify` | `method url query header body form` |
//! | the rest of `hook`, `inbound`, `receipt` | `method query header form json raw event item` |
//! | building a request in `send` | `id to to_digits from text unicode part parts hooks` |
//! | reading its answer in `send` | `id status header body json` |

use std::collections::BTreeMap;
use std::sync::Arc;

use include_dir::{Dir, include_dir};
use minijinja::value::Value;
use serde::Deserialize;

use super::expression::{Expression, Names, Place, Template};

/// The gateways in the program.
static EMBEDDED: Dir<'_> = include_dir!("$CARGO_MANIFEST_DIR/gateways");

const VERIFY: Names = Names(&["method", "url", "query", "header", "body", "form"]);
const HOOK: Names = Names(&[
    "method", "query", "header", "form", "json", "raw", "event", "item",
]);
const SEND: Names = Names(&[
    "id",
    "to",
    "to_digits",
    "from",
    "text",
    "unicode",
    "part",
    "parts",
    "hooks",
]);
const ANSWER: Names = Names(&["id", "status", "header", "body", "json"]);

/// A gateway's file, compiled.
#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Gateway {
    /// What people call it.
    pub name: String,
    /// The settings without which it cannot work.
    #[serde(default)]
    pub settings: Vec<String>,
    /// The settings that may be left out, with what they then are.
    #[serde(default)]
    pub defaults: BTreeMap<String, String>,
    /// The most segments that it joins into one message; 1: it joins none.
    pub segments: usize,
    pub(super) send: Send,
    pub(super) hook: Hook,
    pub(super) inbound: Option<Inbound>,
    pub(super) receipt: Option<Receipt>,
}

/// How a message is handed over, and how the answer is read.
#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
pub(super) struct Send {
    #[serde(default)]
    pub(super) method: Method,
    pub(super) url: Template,
    pub(super) auth: Option<Auth>,
    #[serde(default)]
    pub(super) headers: BTreeMap<String, Template>,
    #[serde(default)]
    pub(super) query: BTreeMap<String, Template>,
    pub(super) form: Option<BTreeMap<String, Template>>,
    pub(super) json: Option<Expression>,
    #[serde(default)]
    pub(super) knows_id: bool,
    pub(super) accepted: Option<Expression>,
    pub(super) external_id: Option<Expression>,
    pub(super) later: Option<Expression>,
    pub(super) after: Option<Expression>,
    pub(super) gone: Option<Expression>,
    pub(super) misconfigured: Option<Expression>,
    pub(super) code: Option<Expression>,
}

#[derive(Deserialize, Default, Clone, Copy, PartialEq)]
pub(super) enum Method {
    #[serde(rename = "GET")]
    Get,
    #[default]
    #[serde(rename = "POST")]
    Post,
}

impl Method {
    pub(super) fn as_str(self) -> &'static str {
        match self {
            Method::Get => "GET",
            Method::Post => "POST",
        }
    }
}

#[derive(Deserialize)]
#[serde(rename_all = "lowercase", deny_unknown_fields)]
pub(super) enum Auth {
    Basic([Template; 2]),
    Bearer(Template),
}

/// What all its hooks have in common.
#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
pub(super) struct Hook {
    pub(super) methods: Vec<Method>,
    #[serde(default)]
    pub(super) types: Vec<Type>,
    pub(super) verify: Verify,
    pub(super) event: Option<Expression>,
    #[serde(default)]
    pub(super) reply: Reply,
}

#[derive(Deserialize, Clone, Copy, PartialEq)]
#[serde(rename_all = "lowercase")]
pub(super) enum Type {
    Json,
    Form,
}

/// How we know that it is the provider who calls. There is no way to have no check.
#[derive(Deserialize)]
#[serde(rename_all = "lowercase", deny_unknown_fields)]
pub(super) enum Verify {
    Hmac(Hmac),
    Secret(Secret),
}

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
pub(super) struct Hmac {
    pub(super) with: Algorithm,
    pub(super) header: String,
    pub(super) encoding: Encoding,
    pub(super) key: Template,
    pub(super) over: Template,
    pub(super) time: Option<Expression>,
    pub(super) within_seconds: Option<i64>,
}

#[derive(Deserialize, Clone, Copy)]
#[serde(rename_all = "lowercase")]
pub(super) enum Algorithm {
    Sha1,
    Sha256,
}

#[derive(Deserialize, Clone, Copy)]
#[serde(rename_all = "lowercase")]
pub(super) enum Encoding {
    Hex,
    Base64,
}

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
pub(super) struct Secret {
    pub(super) given: Expression,
    pub(super) is: Template,
}

#[derive(Deserialize, Clone)]
#[serde(deny_unknown_fields, default)]
pub(super) struct Reply {
    pub(super) status: u16,
    #[serde(rename = "type")]
    pub(super) content_type: String,
    pub(super) body: String,
}

impl Default for Reply {
    fn default() -> Self {
        Reply {
            status: 200,
            content_type: "text/plain".to_owned(),
            body: String::new(),
        }
    }
}

/// Where a message is in what came.
#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
pub(super) struct Inbound {
    #[serde(default)]
    pub(super) events: Vec<String>,
    pub(super) each: Option<Expression>,
    pub(super) from: Expression,
    pub(super) text: Expression,
    pub(super) id: Option<Expression>,
    pub(super) time: Option<When>,
    pub(super) opt_out: Option<Expression>,
}

/// Where the time is, and how it is written.
#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
pub(super) struct When {
    pub(super) value: Expression,
    #[serde(default)]
    pub(super) form: TimeForm,
    #[serde(default)]
    pub(super) zone: chrono_tz::Tz,
}

/// `rfc3339` (also with an offset without its colon), `unix`, `unix_ms`, or a strftime pattern read in the zone.
#[derive(Deserialize, Default)]
#[serde(from = "String")]
pub(super) enum TimeForm {
    #[default]
    Rfc3339,
    Unix,
    UnixMillis,
    Pattern(String),
}

impl From<String> for TimeForm {
    fn from(form: String) -> Self {
        match form.as_str() {
            "rfc3339" => TimeForm::Rfc3339,
            "unix" => TimeForm::Unix,
            "unix_ms" => TimeForm::UnixMillis,
            _ => TimeForm::Pattern(form),
        }
    }
}

/// Where a receipt is in what came.
#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
pub(super) struct Receipt {
    #[serde(default)]
    pub(super) events: Vec<String>,
    pub(super) each: Option<Expression>,
    pub(super) id: Expression,
    pub(super) word: Expression,
    pub(super) gone: Option<Expression>,
    pub(super) status: StatusWords,
}

/// Which of its words mean what.
#[derive(Deserialize, Default)]
#[serde(deny_unknown_fields, default)]
pub(super) struct StatusWords {
    pub(super) waiting: Vec<String>,
    pub(super) sent: Vec<String>,
    pub(super) delivered: Vec<String>,
    pub(super) failed: Vec<String>,
    pub(super) gone: Vec<String>,
}

/// What is wrong with a gateway's file, and where.
#[derive(Debug, Clone, PartialEq, Eq, thiserror::Error)]
#[error("{origin}{}: {message}", line.map(|line| format!(", line {line}")).unwrap_or_default())]
pub struct GatewayError {
    /// The file, as it was named to us.
    pub origin: String,
    /// Counted from 1.
    pub line: Option<usize>,
    /// What to mend.
    pub message: String,
}

/// A channel's settings do not fit its gateway: what to mend, never a value.
#[derive(Debug, Clone, PartialEq, Eq, thiserror::Error)]
#[error("{0}")]
pub struct SettingsError(pub String);

/// The settings of one channel, complete for its gateway; made by [`Gateway::settings`]. `Debug` shows no value.
#[derive(Clone)]
pub struct Settings {
    pub(super) values: Arc<BTreeMap<String, Value>>,
}

impl std::fmt::Debug for Settings {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.debug_set().entries(self.values.keys()).finish()
    }
}

impl Gateway {
    /// Reads a gateway's file; `origin` is how errors name it.
    ///
    /// # Errors
    /// An unknown key or name (with the nearest right one), an expression that does not compile, a part that is
    /// missing: each with its line.
    pub fn parse(toml: &str, origin: &str) -> Result<Gateway, GatewayError> {
        let at = |offset: Option<usize>, message: String| GatewayError {
            origin: origin.to_owned(),
            line: offset.map(|offset| toml[..offset.min(toml.len())].matches('\n').count() + 1),
            message,
        };
        let gateway: Gateway = toml::from_str(toml)
            .map_err(|error| at(error.span().map(|span| span.start), with_nearest(error.message())))?;
        gateway.check().map_err(|(offset, message)| at(offset, message))?;
        Ok(gateway)
    }

    /// A gateway that comes with the program, by the name of its file without `.toml`.
    ///
    /// # Errors
    /// There is none of that name: the nearest one.
    pub fn embedded(name: &str) -> Result<Gateway, GatewayError> {
        let file = format!("{name}.toml");
        let text = EMBEDDED.get_file(&file).and_then(|file| file.contents_utf8());
        match text {
            Some(text) => Gateway::parse(text, &format!("gateways/{file}")),
            None => Err(GatewayError {
                origin: format!("gateways/{file}"),
                line: None,
                message: format!("no such gateway{}", nearest(name, Gateway::names())),
            }),
        }
    }

    /// The gateways that come with the program, sorted.
    pub fn names() -> Vec<&'static str> {
        let mut names: Vec<&str> = EMBEDDED
            .files()
            .filter(|file| {
                file.path()
                    .extension()
                    .is_some_and(|extension| extension == "toml")
            })
            .filter_map(|file| file.path().file_stem()?.to_str())
            .collect();
        names.sort_unstable();
        names
    }

    /// The provider does not send a message twice when it gets our id twice.
    pub fn knows_our_id(&self) -> bool {
        self.send.knows_id
    }

    /// Checks a channel's settings and completes them with the defaults.
    ///
    /// # Errors
    /// One is missing, empty, or unknown to this gateway: its name.
    pub fn settings(&self, given: &BTreeMap<String, String>) -> Result<Settings, SettingsError> {
        let known = || self.settings.iter().chain(self.defaults.keys());
        if let Some(name) = given.keys().find(|name| !known().any(|known| known == *name)) {
            let nearest = nearest(name, known().map(String::as_str));
            return Err(SettingsError(format!(
                "{} has no setting {name}{nearest}",
                self.name
            )));
        }
        let missing = |name: &&String| given.get(*name).is_none_or(|value| value.is_empty());
        if let Some(name) = self.settings.iter().find(missing) {
            return Err(SettingsError(format!("{} needs the setting {name}", self.name)));
        }
        let values = self.defaults.iter().chain(given);
        let values = values.map(|(name, value)| (name.clone(), Value::from(value.as_str())));
        Ok(Settings {
            values: Arc::new(values.collect()),
        })
    }

    /// What TOML's types cannot say; the offset in the file, and what to mend.
    fn check(&self) -> Result<(), (Option<usize>, String)> {
        for (names, places) in [
            (VERIFY, self.hook.verify.places()),
            (HOOK, self.hook_places()),
            (SEND, self.send.request_places()),
            (ANSWER, self.send.answer_places()),
        ] {
            for place in places {
                self.check_names(&names, place)
                    .map_err(|message| (Some(place.offset), message))?;
            }
        }
        let settings = || self.settings.iter().chain(self.defaults.keys());
        let taken = [VERIFY, HOOK, SEND, ANSWER].into_iter().flat_map(|names| names.0);
        if let Some(name) = taken
            .into_iter()
            .find(|name| settings().any(|setting| setting == *name))
        {
            return Err((
                None,
                format!("a setting cannot be called {name}: expressions use that name for what came or goes"),
            ));
        }
        if self.segments == 0 {
            return Err((None, "segments is at least 1".to_owned()));
        }
        if self.hook.methods.contains(&Method::Post) && self.hook.types.is_empty() {
            return Err((
                None,
                "hook.types: which bodies does it POST, \"json\" or \"form\"?".to_owned(),
            ));
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
            None if events.iter().flatten().any(|events| !events.is_empty()) => Err((
                None,
                "events need hook.event, which says what happened".to_owned(),
            )),
            _ => Ok(()),
        }
    }

    fn check_names(&self, names: &Names, place: &Place) -> Result<(), String> {
        let known = || {
            let settings = self
                .settings
                .iter()
                .chain(self.defaults.keys())
                .map(String::as_str);
            names.0.iter().copied().chain(settings)
        };
        match place
            .names
            .iter()
            .find(|name| !known().any(|known| known == *name))
        {
            Some(name) => Err(format!("unknown name `{name}`{}", nearest(name, known()))),
            None => Ok(()),
        }
    }

    fn hook_places(&self) -> Vec<&Place> {
        let mut expressions: Vec<&Expression> = self.hook.event.iter().collect();
        if let Some(inbound) = &self.inbound {
            expressions.extend([&inbound.from, &inbound.text]);
            expressions.extend(
                [&inbound.each, &inbound.id, &inbound.opt_out]
                    .into_iter()
                    .flatten(),
            );
            expressions.extend(inbound.time.iter().map(|time| &time.value));
        }
        if let Some(receipt) = &self.receipt {
            expressions.extend([&receipt.id, &receipt.word]);
            expressions.extend([&receipt.each, &receipt.gone].into_iter().flatten());
        }
        expressions
            .into_iter()
            .map(|expression| &expression.place)
            .collect()
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
        let mut templates: Vec<&Template> = self
            .headers
            .values()
            .chain(self.query.values())
            .chain(form)
            .collect();
        templates.push(&self.url);
        match &self.auth {
            Some(Auth::Basic(both)) => templates.extend(both),
            Some(Auth::Bearer(token)) => templates.push(token),
            None => {}
        }
        let json = self.json.iter().map(|json| &json.place);
        templates
            .into_iter()
            .map(|template| &template.place)
            .chain(json)
            .collect()
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
        expressions
            .into_iter()
            .flatten()
            .map(|expression| &expression.place)
            .collect()
    }
}

/// serde's "unknown field `fom`, expected one of `from`, …", and the nearest of them.
fn with_nearest(message: &str) -> String {
    let mut quoted = message.split('`').skip(1).step_by(2);
    match quoted.next() {
        Some(given) if message.starts_with("unknown") => {
            let nearest = nearest(given, quoted);
            format!(
                "{}{nearest}",
                message.split_inclusive('`').take(2).collect::<String>()
            )
        }
        _ => message.to_owned(),
    }
}

/// ", did you mean `from`?", if anything is near.
fn nearest<'a>(given: &str, known: impl IntoIterator<Item = &'a str>) -> String {
    /// Jaro-Winkler from 0 to 1; below this the two words have little in common.
    const NEAR: f64 = 0.7;
    let near = known
        .into_iter()
        .map(|known| (strsim::jaro_winkler(given, known), known));
    let nearest = near
        .filter(|(near, _)| *near > NEAR)
        .max_by(|a, b| a.0.total_cmp(&b.0));
    nearest
        .map(|(_, known)| format!(", did you mean `{known}`?"))
        .unwrap_or_default()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn every_gateway_of_the_program_is_right() {
        assert_eq!(Gateway::names(), ["generic", "kannel", "smsgate", "twilio"]);
        for name in Gateway::names() {
            if let Err(error) = Gateway::embedded(name) {
                panic!("{error}");
            }
        }
    }

    /// `generic.toml`, with one thing of it changed.
    fn refused(from: &str, to: &str) -> String {
        let toml = EMBEDDED
            .get_file("generic.toml")
            .and_then(|file| file.contents_utf8())
            .expect("is there");
        assert!(toml.contains(from), "{from}");
        match Gateway::parse(&toml.replacen(from, to, 1), "mine.toml") {
            Ok(_) => String::new(),
            Err(error) => {
                let line = error
                    .line
                    .map_or("", |line| toml.lines().nth(line - 1).unwrap_or_default());
                format!("{} | {line}", error.message)
            }
        }
    }

    #[test]
    fn a_mistake_is_named_with_its_line_and_the_nearest_right_word() {
        for (from, to, message) in [
            (
                "external_id =",
                "externalid =",
                "unknown field `externalid`, did you mean `external_id`? | external_id = \"json.id\"",
            ),
            (
                "methods =",
                "method =",
                "unknown field `method`, did you mean `methods`? | methods = [\"POST\", \"GET\"]",
            ),
            (
                "[inbound]",
                "[inbuond]",
                "unknown field `inbuond`, did you mean `inbound`? | [inbound]",
            ),
            (
                "\"json\", \"form\"",
                "\"json\", \"forms\"",
                "unknown variant `forms`, did you mean `form`? | types = [\"json\", \"form\"]",
            ),
            (
                "{{ hook_secret }}",
                "{{ hook_secrets }}",
                "unknown name `hook_secrets`, did you mean `hook_secret`? | is = \"{{ hook_secret }}\"",
            ),
            (
                "\"json.code == 'opted-out'\"",
                "\"json.code == \"",
                "unexpected end of input, expected expression | gone = \"json.code == 'opted-out'\"",
            ),
            (
                "{{ send_url }}",
                "{{ send_url",
                "unexpected end of input, expected end of variable block | url = \"{{ send_url }}\"",
            ),
            (
                "opt_out = \"json.opted_out\"",
                "opt_out = \"jsn.opted_out\"",
                "unknown name `jsn`, did you mean `json`? | opt_out = \"json.opted_out\"",
            ),
            (
                "is = \"{{ hook_secret }}\"",
                "is = \"{{ json.secret }}\"",
                "unknown name `json` | is = \"{{ hook_secret }}\"",
            ),
            ("segments = 4", "segments = 0", "segments is at least 1 | "),
            (
                "[hook.verify.secret]",
                "[hook.verify.nothing]",
                "unknown variant `nothing` | [hook.verify.secret]",
            ),
            (
                "types = [\"json\", \"form\"]",
                "",
                "hook.types: which bodies does it POST, \"json\" or \"form\"? | ",
            ),
            (
                "\"send_token\"]",
                "\"send_token\", \"text\"]",
                "a setting cannot be called text: expressions use that name for what came or goes | ",
            ),
            (
                "types =",
                "event = \"json.e\"\ntypes =",
                "hook.event tells events apart: inbound and receipt each need their events | types = [\"json\", \"form\"]",
            ),
        ] {
            assert_eq!(refused(from, to), message, "{to}");
        }
    }

    #[test]
    fn an_unknown_gateway_is_refused_with_the_nearest() {
        let error = Gateway::embedded("smsgat").err().map(|error| error.to_string());
        assert_eq!(
            error.as_deref(),
            Some("gateways/smsgat.toml: no such gateway, did you mean `smsgate`?")
        );
    }

    #[test]
    fn settings_are_complete_and_show_no_value() {
        let gateway = Gateway::embedded("smsgate").expect("right");
        let given = |pairs: &[(&str, &str)]| {
            let pairs = pairs
                .iter()
                .map(|(name, value)| ((*name).to_owned(), (*value).to_owned()));
            gateway.settings(&pairs.collect())
        };
        let whole = [("username", "u"), ("password", "s3cret"), ("signing_key", "k")];
        let settings = given(&whole).expect("complete");
        assert_eq!(
            settings.values["server"].as_str(),
            Some("https://api.sms-gate.app/3rdparty/v1")
        );
        assert!(!format!("{settings:?}").contains("s3cret"));

        let wrong = |pairs| given(pairs).err().map(|error| error.to_string());
        assert_eq!(
            wrong(&whole[..2]).as_deref(),
            Some("SMSGate needs the setting signing_key")
        );
        assert_eq!(
            wrong(&[("signing_key", "")]).as_deref(),
            Some("SMSGate needs the setting username")
        );
        assert_eq!(
            wrong(&[("user", "u")]).as_deref(),
            Some("SMSGate has no setting user, did you mean `username`?")
        );
    }
}
