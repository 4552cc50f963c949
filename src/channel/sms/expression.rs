//! The expressions and templates of a gateway's file: minijinja's, compiled once when the file is read. What they can
//! do beside minijinja's own filters is in `filter.rs`.

use std::collections::BTreeMap;
use std::sync::{Arc, LazyLock};

use minijinja::value::{Object, Value, ValueKind};
use minijinja::{Environment, Error, ErrorKind, UndefinedBehavior};
use serde::{Deserialize, Deserializer, de};
use toml::Spanned;

use super::filter;

/// For expressions: a field that is not there is simply absent, however deep.
static EXPRESSIONS: LazyLock<Environment<'static>> =
    LazyLock::new(|| environment(UndefinedBehavior::Chainable));

/// For templates: a name that is not there may be asked about, but is never an empty string in a request.
static TEMPLATES: LazyLock<Environment<'static>> =
    LazyLock::new(|| environment(UndefinedBehavior::SemiStrict));

fn environment(undefined: UndefinedBehavior) -> Environment<'static> {
    let mut environment = Environment::new();
    environment.set_undefined_behavior(undefined);
    // An error of the engine must never quote a message.
    environment.set_debug(false);
    filter::add(&mut environment);
    environment
}

/// The names an expression or a template may use, by where it stands; besides these, the gateway's settings.
pub(super) struct Names(pub(super) &'static [&'static [&'static str]]);

impl Names {
    pub(super) fn all(&self) -> impl Iterator<Item = &'static str> + use<> {
        self.0.iter().flat_map(|names| names.iter().copied())
    }
}

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
    /// Where it only names a field, such as `json.payload.message`: the engine's machine need not run for that.
    path: Option<Vec<String>>,
    pub(super) place: Place,
}

/// A template: builds one string.
pub(super) struct Template {
    compiled: minijinja::Template<'static, 'static>,
    /// Nothing is to be put in.
    plain: bool,
    pub(super) text: &'static str,
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
        let value = match &self.path {
            Some(path) => path.iter().try_fold(context.clone(), |value, name| value.get_attr(name)),
            None => self.compiled.eval(context),
        };
        value.unwrap_or(Value::UNDEFINED)
    }

    /// The value as text: of a string, a number or a truth; of nothing else.
    pub(super) fn text(&self, context: &Value) -> Option<String> {
        text(&self.value(context))
    }

    pub(super) fn is_true(&self, context: &Value) -> bool {
        self.value(context).is_true()
    }

    /// The values as texts, of a list or of one alone.
    pub(super) fn texts(&self, context: &Value) -> Vec<String> {
        let value = self.value(context);
        match value.kind() {
            ValueKind::Seq | ValueKind::Iterable => value
                .try_iter()
                .map(|items| items.filter_map(|item| text(&item)).collect())
                .unwrap_or_default(),
            _ => text(&value).into_iter().collect(),
        }
    }
}

fn text(value: &Value) -> Option<String> {
    match value.kind() {
        ValueKind::String | ValueKind::Number | ValueKind::Bool => Some(value.to_string()),
        _ => None,
    }
}

impl Template {
    /// The string; `None` where a name has no value.
    pub(super) fn render(&self, context: &Value) -> Option<String> {
        if self.plain {
            return Some(self.text.to_owned());
        }
        self.compiled.render(context).ok()
    }
}

/// What can be made of a text in a file.
pub(super) trait Said: Sized {
    /// # Errors
    /// What is wrong with it.
    fn said(text: String, offset: usize) -> Result<Self, String>;
}

impl Said for Expression {
    fn said(text: String, offset: usize) -> Result<Self, String> {
        if closes_too_much(&text) {
            return Err(
                "a bracket is closed that was not opened; an expression stands without {{ and }}".to_owned()
            );
        }
        let steps = text.split('.').map(str::trim).map(str::to_owned);
        let path: Vec<String> = steps.collect();
        let compiled = EXPRESSIONS.compile_expression_owned(text).map_err(explained)?;
        let names = own(compiled.undeclared_variables(false), &EXPRESSIONS);
        known(compiled.eval(blank(&names)))?;
        let word = |step: &String| step.chars().all(|c| c.is_ascii_alphabetic() || c == '_');
        // Compiled, it is a path of words: the first one is what it asks for.
        let path = Some(path).filter(|path| names.as_slice() == &path[..1] && path.iter().all(word));
        Ok(Expression { compiled, path, place: Place { offset, names } })
    }
}

impl Said for Template {
    fn said(text: String, offset: usize) -> Result<Self, String> {
        // A compiled template borrows its source. Gateways are read once and kept as long as the program runs.
        let text: &'static str = Box::leak(text.into_boxed_str());
        let compiled = TEMPLATES.template_from_str(text).map_err(explained)?;
        let names = own(compiled.undeclared_variables(false), &TEMPLATES);
        let tried = compiled.render(blank(&names));
        let plain = tried.as_ref().is_ok_and(|rendered| rendered == text);
        known(tried)?;
        Ok(Template { compiled, plain, text, place: Place { offset, names } })
    }
}

impl<'de> Deserialize<'de> for Expression {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        placed(deserializer)
    }
}

impl<'de> Deserialize<'de> for Template {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        placed(deserializer)
    }
}

fn placed<'de, T: Said, D: Deserializer<'de>>(deserializer: D) -> Result<T, D::Error> {
    let source = Spanned::<String>::deserialize(deserializer)?;
    let offset = source.span().start;
    T::said(source.into_inner(), offset).map_err(de::Error::custom)
}

/// Whether a bracket closes more than was opened. The engine (minijinja 2.24) takes `}}` there for the end of a template's
/// place, and panics at what follows.
fn closes_too_much(text: &str) -> bool {
    let (mut depth, mut quote) = (0_usize, None);
    let mut letters = text.chars();
    while let Some(letter) = letters.next() {
        match (quote, letter) {
            (Some(_), '\\') => {
                letters.next();
            }
            (Some(open), _) => quote = Some(open).filter(|open| *open != letter),
            (None, '"' | '\'') => quote = Some(letter),
            (None, '(' | '[' | '{') => depth += 1,
            (None, ')' | ']' | '}') => match depth.checked_sub(1) {
                Some(less) => depth = less,
                None => return true,
            },
            (None, _) => {}
        }
    }
    false
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
fn known<T>(tried: Result<T, Error>) -> Result<(), String> {
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

fn explained(error: Error) -> String {
    error.detail().unwrap_or("this expression does not compile").to_owned()
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
    fn an_expression_that_closes_too_much_is_refused() {
        for text in ["json.id }} x", "json.id)}}", "{'a': 1}}}", "]"] {
            let said = Expression::said(text.to_owned(), 0);
            assert!(said.is_err_and(|why| why.starts_with("a bracket is closed")), "{text}");
        }
        for text in ["{'a': {'b': 1}}", "json['}}']", "\"it's }}\"", "'\\'}}'"] {
            assert!(Expression::said(text.to_owned(), 0).is_ok(), "{text}");
        }
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
            ("json.t|unbase64|decode", r#"{"t":"T28"}"#, Some("Oo")),
            ("json.t|unpercent|decode|unpercent|decode('utf-16be')", r#"{"t":"%250E%252A"}"#, Some("ส")),
            ("json.t|encode('utf-16be')|hex|upper", r#"{"t":"สว"}"#, Some("0E2A0E27")),
            ("json.t|encode('utf-16be')|percent", r#"{"t":"สว"}"#, Some("%0E%2A%0E%27")),
            ("json.t|encode('latin-1')|hex", r#"{"t":"ส"}"#, None),
            ("json.t|md5|hex", r#"{"t":"abc"}"#, Some("900150983cd24fb0d6963f7d28e17f72")),
            ("json.t|sha1|base64", r#"{"t":"abc"}"#, Some("qZk+NkcGgWq6PiVxeFDCbJzQ2J0=")),
            ("json.t|hmac('md5', 'k')|hex", r#"{"t":"abc"}"#, Some("75972c9c6569f2f407752ddb02ac79de")),
            ("json.t|find('id: ?(\\d+)')", r#"{"t":"OK id:17"}"#, Some("17")),
            ("json.t|find('ERR')", r#"{"t":"OK id:17"}"#, None),
            ("json.no|find('ERR')", "{}", None),
            ("(json.t|parse('json')).a[1]", r#"{"t":"{\"a\":[1,2]}"}"#, Some("2")),
            ("(json.t|parse('form')).a", r#"{"t":"b=1&a=x%20y"}"#, Some("x y")),
            ("(json.t|parse('xml')).a.b", r#"{"t":"<a><b>c</b></a>"}"#, Some("c")),
            ("(json.t|unhex|udh).number", r#"{"t":"050003A70302"}"#, Some("2")),
            ("(json.t|unhex|udh).reference", r#"{"t":"0c0504158200000804012c0501"}"#, Some("300")),
            ("(json.t|unhex|udh).of", r#"{"t":"0605040b8423f0"}"#, None),
            ("json.t|strftime('%Y%m%d%H%M%S', 'Asia/Manila')", r#"{"t":1459337586}"#, Some("20160330193306")),
            (
                "json.t|uuid",
                r#"{"t":"238e9f35d6ec6ad61eaaea940b21fb46"}"#,
                Some("238e9f35-d6ec-6ad6-1eaa-ea940b21fb46"),
            ),
            ("json.t|perhaps_base64", r#"{"t":"T28gcG8="}"#, Some("T28gcG8=")),
            (
                "json.t|perhaps_base64",
                r#"{"t":"4LiC4LmJ4Lit4LiE4Lin4Liy4Lih4Lii4Liy4Lin4LiE4Lij4Lix4Lia4Lic4Lih"}"#,
                Some("ข้อความยาวครับผม"),
            ),
        ] {
            assert_eq!(picked(expression, json).as_deref(), text, "{expression} {json}");
        }
    }
}
