//! One SMS provider's dialect, read from `gateways/<name>.toml`: how it calls us, how we call it. Bytes in, values
//! out; nothing here does I/O.
//!
//! `gateways/generic.toml` explains every line, with the names that expressions may use, and is the one to copy.

use std::collections::{BTreeMap, BTreeSet};
use std::sync::Arc;

use include_dir::{Dir, include_dir};
use minijinja::value::Value;
use serde::Deserialize;

use super::check::{nearest, with_nearest};
use super::file::{Answer, Hook, Inbound, Poll, Receipt, Send, Token};

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
    /// What it sends goes out by the SIM of a phone.
    #[serde(default)]
    sim: bool,
    pub(super) send: Option<Send>,
    pub(super) token: Option<Token>,
    pub(super) hook: Option<Hook>,
    pub(super) inbound: Option<Inbound>,
    pub(super) receipt: Option<Receipt>,
    pub(super) answer: Option<Answer>,
    pub(super) poll: Option<Poll>,
    /// The names that its hooks and its requests use: what nobody asks for is not made.
    #[serde(skip)]
    pub(super) used: BTreeSet<String>,
    /// Its check names what must be parsed first.
    #[serde(skip)]
    pub(super) early: bool,
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
        let mut gateway: Gateway = toml::from_str(toml)
            .map_err(|error| at(error.span().map(|span| span.start), with_nearest(error.message())))?;
        gateway.check().map_err(|(offset, message)| at(offset, message))?;
        gateway.used = gateway.names_used();
        let names = |name| gateway.hook.as_ref().is_some_and(|hook| hook.verify.names(name));
        gateway.early = names("json") || names("xml");
        Ok(gateway)
    }

    /// A gateway that comes with the program, by the name of its file without `.toml`.
    ///
    /// # Errors
    /// There is none of that name: the nearest one.
    pub fn embedded(name: &str) -> Result<Gateway, GatewayError> {
        let file = format!("{name}.toml");
        match Gateway::source(name) {
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

    /// The text of a gateway that comes with the program.
    pub fn source(name: &str) -> Option<&'static str> {
        EMBEDDED.get_file(format!("{name}.toml"))?.contents_utf8()
    }

    /// The script that a gateway without HTTP is reached by, if it is one.
    pub fn script(name: &str) -> Option<&'static str> {
        EMBEDDED.get_file(format!("{name}.sh"))?.contents_utf8()
    }

    /// The provider does not send a message twice when it gets our id twice.
    pub fn knows_our_id(&self) -> bool {
        self.send.as_ref().is_some_and(|send| send.knows_id)
    }

    /// Phones ask for what they are to send; nothing is sent to anybody.
    pub fn polled(&self) -> bool {
        self.send.is_none() && self.poll.is_some()
    }

    /// What people answer comes by it.
    pub fn hears(&self) -> bool {
        self.inbound.is_some()
    }

    /// Its receipts name our id of a part, and not one that the provider made.
    pub fn names_our_id(&self) -> bool {
        if let Some(said) = self.receipt.as_ref().and_then(|receipt| receipt.ours) {
            return said;
        }
        if self.knows_our_id() {
            return true;
        }
        let theirs = ["json", "xml", "body", "header"];
        match self.send.as_ref().and_then(|send| send.external_id.as_ref()) {
            Some(id) => !id.place.names.iter().any(|name| theirs.contains(&name.as_str())),
            None => self.poll.is_some(),
        }
    }

    /// What it sends goes out by the SIM of a phone.
    pub fn by_sim(&self) -> bool {
        self.sim
    }

    /// The provider calls again for hours when a hook does not answer 2xx; or it never calls.
    pub fn calls_again(&self) -> bool {
        self.hook.as_ref().is_none_or(|hook| hook.retries)
    }

    /// Checks a channel's settings and completes them with the defaults.
    ///
    /// # Errors
    /// One is missing, empty, or unknown to this gateway: its name. Or there is none of those that tell its calls from
    /// forged ones.
    pub fn settings(&self, given: &BTreeMap<String, String>) -> Result<Settings, SettingsError> {
        let settings = self.completed(given)?;
        let proof = self.settings_of_proof();
        let blank = |name: &&str| given.get(*name).is_none_or(|value| value.is_empty());
        if !proof.is_empty() && proof.iter().all(blank) {
            let proof = proof.join(" or ");
            return Err(SettingsError(format!(
                "{} needs the setting {proof}: without it nobody could tell its calls from forged ones",
                self.name
            )));
        }
        Ok(settings)
    }

    fn completed(&self, given: &BTreeMap<String, String>) -> Result<Settings, SettingsError> {
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
        let settings = Settings { values: Arc::new(values.collect()) };
        self.check_zones(&settings)?;
        Ok(settings)
    }

    /// As [`Gateway::settings`], with the name of each that is missing, in capitals, in its place: to show what a
    /// request would look like.
    ///
    /// # Errors
    /// One is unknown to this gateway.
    pub fn settings_or_names(&self, given: &BTreeMap<String, String>) -> Result<Settings, SettingsError> {
        let names = self.settings.iter().map(|name| (name.clone(), name.to_uppercase()));
        let given = given.iter().map(|(name, value)| (name.clone(), value.clone()));
        self.completed(&names.chain(given).collect())
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn every_gateway_of_the_program_is_right() {
        assert!(Gateway::names().contains(&"generic"));
        for name in Gateway::names() {
            if let Err(error) = Gateway::embedded(name) {
                panic!("{error}");
            }
        }
    }

    /// `generic.toml`, with one thing of it changed.
    fn refused(from: &str, to: &str) -> String {
        let toml = Gateway::source("generic").expect("is there");
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
                "types = [\"json\", \"form\"]",
                "types = [\"json\", \"forms\"]",
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
                "is = \"{{ item.secret }}\"",
                "unknown name `item` | is = \"{{ hook_secret }}\"",
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
                "unknown field `nothing` | [hook.verify.secret]",
            ),
            (
                "types = [\"json\", \"form\"]",
                "",
                "hook.types: which bodies does it POST, \"json\", \"form\", \"multipart\", \"xml\" or \"text\"? | ",
            ),
            (
                "\"send_token\"]",
                "\"send_token\", \"text\"]",
                "a setting cannot be called text: expressions use that name for what came or goes | ",
            ),
            (
                "types =",
                "event = \"json.e\"\ntypes =",
                "hook.event tells events apart: inbound, receipt and poll each need their events | types = [\"json\", \"form\"]",
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
