//! The expressions and templates of a gateway's file: minijinja's, compiled once when the file is read.
//!
//! Beside minijinja's own filters there are four for text that travels as something else: `unhex`, `unbase64` and
//! `unpercent` give bytes, `decode('utf-16be')` makes text of bytes.

use std::collections::BTreeMap;
use std::sync::{Arc, LazyLock};

use base64::Engine as _;
use minijinja::value::{Object, Value, ValueKind};
use minijinja::{Environment, Error, ErrorKind, UndefinedBehavior};
use serde::{Deserialize, Deserializer, de};
use toml::Spanned;

/// For expressions: a field that is not there is simply absent, however deep.
static EXPRESSIONS: LazyLock<Environment<'static>> =
    LazyLock::new(|| environment(UndefinedBehavior::Chainable));

/// For templates: a name that is not there is a mistake, never an empty string in a request.
static TEMPLATES: LazyLock<Environment<'static>> = LazyLock::new(|| environment(UndefinedBehavior::Strict));

fn environment(undefined: UndefinedBehavior) -> Environment<'static> {
    let mut environment = Environment::new();
    environment.set_undefined_behavior(undefined);
    // An error of the engine must never quote a message.
    environment.set_debug(false);
    environment
        .add_filter("unhex", |text: &str| hex::decode(text.trim()).map(Value::from_bytes).map_err(bad));
    environment.add_filter("unbase64", |text: &str| {
        base64::engine::general_purpose::STANDARD.decode(text.trim()).map(Value::from_bytes).map_err(bad)
    });
    environment.add_filter("unpercent", |text: &str| {
        Value::from_bytes(percent_encoding::percent_decode_str(text).collect())
    });
    environment.add_filter("decode", decode);
    environment
}

fn bad(_: impl std::error::Error) -> Error {
    Error::new(ErrorKind::InvalidOperation, "not encoded as the gateway's file says")
}

/// Text of bytes in a charset; what cannot be read becomes U+FFFD, since a damaged reply is better than none. An
/// unknown or missing charset is read as UTF-8, and as Latin-1 if it is not that.
fn decode(bytes: &Value, charset: Option<String>) -> Result<String, Error> {
    let Some(bytes) = bytes.as_bytes() else {
        return Err(Error::new(ErrorKind::InvalidOperation, "decode wants bytes"));
    };
    let charset = charset.unwrap_or_default().to_ascii_lowercase();
    let units = |from: fn([u8; 2]) -> u16| -> String {
        let units = bytes.chunks_exact(2).map(|pair| from([pair[0], pair[1]]));
        char::decode_utf16(units).map(|c| c.unwrap_or(char::REPLACEMENT_CHARACTER)).collect()
    };
    Ok(match charset.as_str() {
        "utf-16be" | "utf16be" | "utf-16" | "ucs-2" | "ucs2" => units(u16::from_be_bytes),
        "utf-16le" | "utf16le" => units(u16::from_le_bytes),
        "iso-8859-1" | "latin1" | "latin-1" => bytes.iter().copied().map(char::from).collect(),
        _ => match std::str::from_utf8(bytes) {
            Ok(text) => text.to_owned(),
            Err(_) => bytes.iter().copied().map(char::from).collect(),
        },
    })
}

/// The names an expression or a template may use, by where it stands; besides these, the gateway's settings.
pub(super) struct Names(pub(super) &'static [&'static str]);

/// What stands behind the names: a few values of this request or message, and the settings.
#[derive(Debug)]
pub(super) struct Context {
    pub(super) values: Vec<(&'static str, Value)>,
    pub(super) settings: Arc<BTreeMap<String, Value>>,
}

impl Object for Context {
    fn get_value(self: &Arc<Self>, key: &Value) -> Option<Value> {
        self.get_value_by_str(key.as_str()?)
    }

    fn get_value_by_str(self: &Arc<Self>, key: &str) -> Option<Value> {
        let value = self.values.iter().find(|(name, _)| *name == key).map(|(_, value)| value);
        value.or_else(|| self.settings.get(key)).cloned()
    }
}

/// An expression: picks one value out.
pub(super) struct Expression {
    compiled: minijinja::Expression<'static, 'static>,
    pub(super) place: Place,
}

/// A template: builds one string.
pub(super) struct Template {
    compiled: minijinja::Template<'static, 'static>,
    pub(super) place: Place,
}

/// Where it stands in the file, and which names it uses: checked once the settings are known.
pub(super) struct Place {
    pub(super) offset: usize,
    pub(super) names: Vec<String>,
}

impl Expression {
    /// The value; undefined also where the expression cannot be computed from what came.
    pub(super) fn value(&self, context: &Value) -> Value {
        self.compiled.eval(context).unwrap_or(Value::UNDEFINED)
    }

    /// The value as text: of a string, a number or a truth; of nothing else.
    pub(super) fn text(&self, context: &Value) -> Option<String> {
        let value = self.value(context);
        match value.kind() {
            ValueKind::String | ValueKind::Number | ValueKind::Bool => Some(value.to_string()),
            _ => None,
        }
    }

    pub(super) fn is_true(&self, context: &Value) -> bool {
        self.value(context).is_true()
    }

    pub(super) fn uses(&self, name: &str) -> bool {
        self.place.names.iter().any(|used| used == name)
    }
}

impl Template {
    /// The string; `None` where a name has no value.
    pub(super) fn render(&self, context: &Value) -> Option<String> {
        self.compiled.render(context).ok()
    }
}

impl<'de> Deserialize<'de> for Expression {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        let source = Spanned::<String>::deserialize(deserializer)?;
        let offset = source.span().start;
        let compiled = EXPRESSIONS.compile_expression_owned(source.into_inner()).map_err(explained)?;
        let names = own(compiled.undeclared_variables(false), &EXPRESSIONS);
        known(compiled.eval(blank(&names)))?;
        Ok(Expression { compiled, place: Place { offset, names } })
    }
}

impl<'de> Deserialize<'de> for Template {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        let source = Spanned::<String>::deserialize(deserializer)?;
        let offset = source.span().start;
        // A compiled template borrows its source. Gateways are read once and kept as long as the program runs.
        let text: &'static str = Box::leak(source.into_inner().into_boxed_str());
        let compiled = TEMPLATES.template_from_str(text).map_err(explained)?;
        let names = own(compiled.undeclared_variables(false), &TEMPLATES);
        known(compiled.render(blank(&names)))?;
        Ok(Template { compiled, place: Place { offset, names } })
    }
}

fn own(names: impl IntoIterator<Item = String>, environment: &Environment<'_>) -> Vec<String> {
    let globals: Vec<&str> = environment.globals().map(|(name, _)| name).collect();
    names.into_iter().filter(|name| !globals.contains(&name.as_str())).collect()
}

/// Every name with nothing behind it, to try an expression once when it is read.
fn blank(names: &[String]) -> BTreeMap<&str, &str> {
    names.iter().map(|name| (name.as_str(), "")).collect()
}

/// The engine finds out that there is no such filter only when it comes to it. Any other failure of the trial is
/// due to the blanks.
fn known<T, E: de::Error>(tried: Result<T, Error>) -> Result<(), E> {
    let unknown = |error: &Error| {
        let kinds = [
            ErrorKind::UnknownFilter,
            ErrorKind::UnknownTest,
            ErrorKind::UnknownFunction,
            ErrorKind::UnknownMethod,
        ];
        kinds.contains(&error.kind())
    };
    match tried {
        Err(error) if unknown(&error) => Err(explained(error)),
        Ok(_) | Err(_) => Ok(()),
    }
}

fn explained<E: de::Error>(error: Error) -> E {
    E::custom(error.detail().unwrap_or("this expression does not compile"))
}

#[cfg(test)]
mod tests {
    use super::*;

    fn picked(expression: &str, json: &str) -> Option<String> {
        #[derive(Deserialize)]
        struct One {
            e: Expression,
        }
        let one: One = toml::from_str(&format!("e = '''{expression}'''")).expect("compiles");
        let json: Value = serde_json::from_str(json).expect("JSON");
        let context = Context { values: vec![("json", json)], settings: Arc::default() };
        one.e.text(&Value::from_object(context))
    }

    #[test]
    fn text_that_travels_as_something_else() {
        for (expression, json, text) in [
            ("json.t", r#"{"t":"Oo"}"#, Some("Oo")),
            ("json.t", r#"{"t":12}"#, Some("12")),
            ("json.t", r#"{"t":null}"#, None),
            ("json.t", r#"{"t":["x"]}"#, None),
            ("json.no.such.thing", "{}", None),
            ("json.t|unhex|decode('utf-16be')", r#"{"t":"0E2A0E27D83EDD90"}"#, Some("สว🦐")),
            ("json.t|unhex|decode('UCS-2')", r#"{"t":"0E2A0E27D83E"}"#, Some("สว\u{fffd}")),
            ("json.t|unhex|decode(json.c)", r#"{"t":"e9","c":"ISO-8859-1"}"#, Some("é")),
            ("json.t|unhex|decode(json.c)", r#"{"t":"c3a9"}"#, Some("é")),
            ("json.t|unhex|decode(json.c)", r#"{"t":"e9"}"#, Some("é")),
            ("json.t|unhex|decode('utf-16be')", r#"{"t":"no hex"}"#, None),
            ("json.t|unpercent|decode('utf-16be')", r#"{"t":"%0E*%0E'"}"#, Some("สว")),
            ("json.t|unbase64|decode('utf-8')", r#"{"t":"T28="}"#, Some("Oo")),
        ] {
            assert_eq!(picked(expression, json).as_deref(), text, "{expression} {json}");
        }
    }
}
