//! One SMS provider's dialect, read from `gateways/<name>.toml`: how it calls us, how we call it. Bytes in, values
//! out; nothing here does I/O.
//!
//! `gateways/generic.toml` explains every line, with the names that expressions may use, and is the one to copy.

use std::collections::BTreeMap;
use std::sync::Arc;

use include_dir::{Dir, include_dir};
use minijinja::value::Value;
use serde::Deserialize;

use super::check::{nearest, with_nearest};
use super::expression::{Expression, Template};

/// The gateways in the program.
static EMBEDDED: Dir<'_> = include_dir!("$CARGO_MANIFEST_DIR/gateways");

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
    #[serde(default = "yes")]
    pub(super) retries: bool,
    #[serde(default)]
    pub(super) reply: Reply,
}

#[derive(Deserialize, Clone, Copy, PartialEq)]
#[serde(rename_all = "lowercase")]
pub(super) enum Type {
    Json,
    Form,
}

fn yes() -> bool {
    true
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
        Reply { status: 200, content_type: "text/plain".to_owned(), body: String::new() }
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
            .filter(|file| file.path().extension().is_some_and(|extension| extension == "toml"))
            .filter_map(|file| file.path().file_stem()?.to_str())
            .collect();
        names.sort_unstable();
        names
    }

    /// The provider does not send a message twice when it gets our id twice.
    pub fn knows_our_id(&self) -> bool {
        self.send.knows_id
    }

    /// The provider calls again for hours when a hook does not answer 2xx.
    pub fn calls_again(&self) -> bool {
        self.hook.retries
    }

    /// Checks a channel's settings and completes them with the defaults.
    ///
    /// # Errors
    /// One is missing, empty, or unknown to this gateway: its name.
    pub fn settings(&self, given: &BTreeMap<String, String>) -> Result<Settings, SettingsError> {
        let known = || self.settings.iter().chain(self.defaults.keys());
        if let Some(name) = given.keys().find(|name| !known().any(|known| known == *name)) {
            let nearest = nearest(name, known().map(String::as_str));
            return Err(SettingsError(format!("{} has no setting {name}{nearest}", self.name)));
        }
        let missing = |name: &&String| given.get(*name).is_none_or(|value| value.is_empty());
        if let Some(name) = self.settings.iter().find(missing) {
            return Err(SettingsError(format!("{} needs the setting {name}", self.name)));
        }
        let values = self.defaults.iter().chain(given);
        let values = values.map(|(name, value)| (name.clone(), Value::from(value.as_str())));
        Ok(Settings { values: Arc::new(values.collect()) })
    }
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
        let toml = EMBEDDED.get_file("generic.toml").and_then(|file| file.contents_utf8()).expect("is there");
        assert!(toml.contains(from), "{from}");
        match Gateway::parse(&toml.replacen(from, to, 1), "mine.toml") {
            Ok(_) => String::new(),
            Err(error) => {
                let line = error.line.map_or("", |line| toml.lines().nth(line - 1).unwrap_or_default());
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
            ("[inbound]", "[inbuond]", "unknown field `inbuond`, did you mean `inbound`? | [inbound]"),
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
            (
                "external_id = \"json.id\"",
                "external_id = \"json.id|unhx\"",
                "filter unhx is unknown | external_id = \"json.id\"",
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
        assert_eq!(error.as_deref(), Some("gateways/smsgat.toml: no such gateway, did you mean `smsgate`?"));
    }

    #[test]
    fn settings_are_complete_and_show_no_value() {
        let gateway = Gateway::embedded("smsgate").expect("right");
        let given = |pairs: &[(&str, &str)]| {
            let pairs = pairs.iter().map(|(name, value)| ((*name).to_owned(), (*value).to_owned()));
            gateway.settings(&pairs.collect())
        };
        let whole = [("username", "u"), ("password", "s3cret"), ("signing_key", "k")];
        let settings = given(&whole).expect("complete");
        assert_eq!(settings.values["server"].as_str(), Some("https://api.sms-gate.app/3rdparty/v1"));
        assert!(!format!("{settings:?}").contains("s3cret"));

        let wrong = |pairs| given(pairs).err().map(|error| error.to_string());
        assert_eq!(wrong(&whole[..2]).as_deref(), Some("SMSGate needs the setting signing_key"));
        assert_eq!(wrong(&[("signing_key", "")]).as_deref(), Some("SMSGate needs the setting username"));
        assert_eq!(
            wrong(&[("user", "u")]).as_deref(),
            Some("SMSGate has no setting user, did you mean `username`?")
        );
    }
}
