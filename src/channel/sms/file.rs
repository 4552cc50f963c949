//! What stands in a gateway's file, word for word; `gateways/generic.toml` explains each to those who write one.

use std::collections::BTreeMap;
use std::fmt;
use std::marker::PhantomData;

use serde::de::value::{MapAccessDeserializer, SeqAccessDeserializer};
use serde::de::{self, MapAccess, SeqAccess, Visitor};
use serde::{Deserialize, Deserializer};
use toml::Spanned;

use super::expression::{Expression, Said, Template};

/// A struct of what an HTTP request is made of, and what else belongs to it. serde's own `flatten` would lose the
/// places in the file that errors name.
macro_rules! requested {
    ($(#[$about:meta])* $name:ident { $($rest:tt)* }) => {
        $(#[$about])*
        #[derive(Deserialize)]
        #[serde(deny_unknown_fields)]
        pub(super) struct $name {
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
            pub(super) body: Option<Body>,
            $($rest)*
        }

        impl $name {
            pub(super) fn request(&self) -> Request<'_> {
                Request {
                    method: self.method,
                    url: &self.url,
                    auth: self.auth.as_ref(),
                    headers: &self.headers,
                    query: &self.query,
                    form: self.form.as_ref(),
                    json: self.json.as_ref(),
                    body: self.body.as_ref(),
                }
            }
        }
    };
}

/// What an HTTP request is made of.
#[derive(Clone, Copy)]
pub(super) struct Request<'a> {
    pub(super) method: Method,
    pub(super) url: &'a Template,
    pub(super) auth: Option<&'a Auth>,
    pub(super) headers: &'a BTreeMap<String, Template>,
    pub(super) query: &'a BTreeMap<String, Template>,
    pub(super) form: Option<&'a BTreeMap<String, Template>>,
    pub(super) json: Option<&'a Expression>,
    pub(super) body: Option<&'a Body>,
}

requested! {
    /// How a message is handed over, and how the answer is read.
    Send {
        #[serde(default)]
        pub(super) knows_id: bool,
        pub(super) accepted: Option<Expression>,
        pub(super) external_id: Option<Expression>,
        pub(super) later: Option<Expression>,
        pub(super) after: Option<Expression>,
        pub(super) gone: Option<Expression>,
        pub(super) unreachable: Option<Expression>,
        pub(super) misconfigured: Option<Expression>,
        pub(super) refused: Option<Expression>,
        pub(super) code: Option<Expression>,
    }
}

requested! {
    /// How a token is fetched, without which nothing is sent.
    Token {
        pub(super) value: Expression,
        pub(super) seconds: Option<Expression>,
    }
}

#[derive(Deserialize, Default, Clone, Copy, PartialEq)]
pub(super) enum Method {
    #[serde(rename = "GET")]
    Get,
    #[default]
    #[serde(rename = "POST")]
    Post,
    #[serde(rename = "PUT")]
    Put,
}

impl Method {
    pub(super) fn as_str(self) -> &'static str {
        match self {
            Method::Get => "GET",
            Method::Post => "POST",
            Method::Put => "PUT",
        }
    }
}

#[derive(Deserialize)]
#[serde(rename_all = "lowercase", deny_unknown_fields)]
pub(super) enum Auth {
    Basic([Template; 2]),
    Bearer(Template),
}

/// A body that is neither a form nor JSON.
#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
pub(super) struct Body {
    #[serde(rename = "type")]
    pub(super) content_type: String,
    pub(super) text: Template,
}

/// What all its hooks have in common.
#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
pub(super) struct Hook {
    pub(super) methods: Vec<Method>,
    #[serde(default)]
    pub(super) types: Vec<Type>,
    pub(super) assume: Option<Type>,
    pub(super) verify: Verify,
    #[serde(default)]
    pub(super) each: OneOrMany<Expression>,
    pub(super) event: Option<Expression>,
    /// Where the file does not say, nobody may rely on it.
    #[serde(default)]
    pub(super) retries: bool,
    #[serde(default)]
    pub(super) reply: Reply,
}

#[derive(Deserialize, Clone, Copy, PartialEq)]
#[serde(rename_all = "lowercase")]
pub(super) enum Type {
    Json,
    Form,
    Multipart,
    Xml,
    Text,
}

/// How we know that it is the provider who calls: every check that stands here must hold. There is no way to have
/// none.
#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
pub(super) struct Verify {
    #[serde(default)]
    pub(super) signature: Tables<Signature>,
    #[serde(default)]
    pub(super) secret: Tables<Secret>,
    #[serde(default)]
    pub(super) jwt: Tables<Jwt>,
    pub(super) basic: Option<[Template; 2]>,
    #[serde(default)]
    pub(super) addresses: OneOrMany<Template>,
}

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
pub(super) struct Signature {
    pub(super) when: Option<Expression>,
    pub(super) with: Template,
    pub(super) given: Expression,
    #[serde(default)]
    pub(super) encoding: Encoding,
    pub(super) key: Option<Template>,
    #[serde(default)]
    pub(super) key_encoding: Written,
    pub(super) over: Template,
    #[serde(default)]
    pub(super) over_encoding: Written,
    pub(super) time: Option<When>,
    pub(super) within_seconds: Option<i64>,
}

#[derive(Deserialize, Clone, Copy, Default)]
#[serde(rename_all = "lowercase")]
pub(super) enum Encoding {
    #[default]
    Hex,
    Base64,
}

/// How bytes are written in a template: some providers show their keys in hexadecimal or base64, and some sign bytes
/// that are no text.
#[derive(Deserialize, Clone, Copy, Default)]
#[serde(rename_all = "lowercase")]
pub(super) enum Written {
    #[default]
    Text,
    Hex,
    Base64,
}

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
pub(super) struct Secret {
    pub(super) when: Option<Expression>,
    pub(super) given: Expression,
    pub(super) is: Template,
}

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
pub(super) struct Jwt {
    pub(super) when: Option<Expression>,
    pub(super) given: Expression,
    pub(super) key: Template,
    #[serde(default)]
    pub(super) holds: OneOrMany<Expression>,
    #[serde(default)]
    pub(super) leeway_seconds: i64,
}

#[derive(Deserialize)]
#[serde(deny_unknown_fields, default)]
pub(super) struct Reply {
    pub(super) status: u16,
    /// Plain text, where it is not said.
    #[serde(rename = "type")]
    pub(super) content_type: Option<Template>,
    pub(super) headers: BTreeMap<String, Template>,
    pub(super) body: Option<Template>,
}

impl Default for Reply {
    fn default() -> Self {
        Reply { status: 200, content_type: None, headers: BTreeMap::new(), body: None }
    }
}

/// Where a message is in what came.
#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
pub(super) struct Inbound {
    #[serde(default)]
    pub(super) events: OneOrMany<Word>,
    #[serde(default)]
    pub(super) each: OneOrMany<Expression>,
    pub(super) when: Option<Expression>,
    pub(super) from: Expression,
    pub(super) text: Expression,
    pub(super) id: Option<Expression>,
    pub(super) time: Option<When>,
    pub(super) part: Option<PartOf>,
    pub(super) opt_out: Option<Expression>,
    pub(super) reply: Option<Reply>,
}

/// Which part of a long message this is, where the provider does not put them together.
#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
pub(super) struct PartOf {
    pub(super) reference: Expression,
    pub(super) number: Expression,
    pub(super) of: Expression,
}

/// Where a receipt is in what came.
#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
pub(super) struct Receipt {
    #[serde(default)]
    pub(super) events: OneOrMany<Word>,
    #[serde(default)]
    pub(super) each: OneOrMany<Expression>,
    pub(super) when: Option<Expression>,
    pub(super) id: Expression,
    pub(super) ours: Option<bool>,
    pub(super) word: Expression,
    pub(super) gone: Option<Expression>,
    pub(super) reply: Option<Reply>,
    pub(super) status: StatusWords,
}

/// Which of its words mean what.
#[derive(Deserialize, Default)]
#[serde(deny_unknown_fields, default)]
pub(super) struct StatusWords {
    pub(super) waiting: OneOrMany<Word>,
    pub(super) sent: OneOrMany<Word>,
    pub(super) delivered: OneOrMany<Word>,
    pub(super) failed: OneOrMany<Word>,
    pub(super) gone: OneOrMany<Word>,
    pub(super) other: Option<Meaning>,
}

/// What an unknown word of a receipt means, where the provider has too many to name.
#[derive(Deserialize, Clone, Copy, PartialEq)]
#[serde(rename_all = "lowercase")]
pub(super) enum Meaning {
    Waiting,
    Sent,
    Delivered,
    Failed,
    Gone,
}

/// The answer to a call that brought a message, where it may carry our reply.
#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
pub(super) struct Answer {
    pub(super) when: Expression,
    pub(super) reply: Reply,
}

/// A phone that asks what it is to send.
#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
pub(super) struct Poll {
    #[serde(default)]
    pub(super) events: OneOrMany<Word>,
    pub(super) when: Option<Expression>,
    #[serde(default = "Poll::some")]
    pub(super) most: usize,
    pub(super) reply: Reply,
}

impl Poll {
    /// What a phone sends in a minute or two.
    fn some() -> usize {
        10
    }
}

/// Where the time is, and how it is written.
pub(super) struct When {
    pub(super) value: Expression,
    pub(super) forms: OneOrMany<TimeForm>,
    pub(super) zone: Template,
}

/// How times are written where the file does not say: `auto`, in UTC.
const ZONE: &str = "UTC";

impl<'de> Deserialize<'de> for When {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        let either = Spanned::<Either<Whole, Whole>>::deserialize(deserializer)?;
        let offset = either.span().start;
        let (value, forms, zone) = match either.into_inner() {
            Either::Text(text) => {
                (Expression::said(text, offset).map_err(de::Error::custom)?, OneOrMany::default(), None)
            }
            Either::One(Whole { value, form, zone }) => (value, form, zone),
            Either::Many(_) => return Err(de::Error::custom("one time is enough")),
        };
        let zone = match zone {
            Some(zone) => zone,
            None => Template::said(ZONE.to_owned(), offset).map_err(de::Error::custom)?,
        };
        Ok(When { value, forms, zone })
    }
}

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct Whole {
    value: Expression,
    #[serde(default)]
    form: OneOrMany<TimeForm>,
    zone: Option<Template>,
}

/// `auto`, `rfc3339`, `unix`, `unix_ms`, or a strftime pattern; without an offset it is read in the zone.
#[derive(Deserialize)]
#[serde(from = "String")]
pub(super) enum TimeForm {
    Auto,
    Rfc3339,
    Unix,
    UnixMillis,
    Pattern(String),
}

impl Said for TimeForm {
    fn said(text: String, _offset: usize) -> Result<Self, String> {
        Ok(TimeForm::from(text))
    }
}

impl From<String> for TimeForm {
    fn from(form: String) -> Self {
        match form.as_str() {
            "auto" => TimeForm::Auto,
            "rfc3339" => TimeForm::Rfc3339,
            "unix" => TimeForm::Unix,
            "unix_ms" => TimeForm::UnixMillis,
            _ => TimeForm::Pattern(form),
        }
    }
}

/// A word of a provider; a number or a truth may be one too.
pub(super) struct Word(pub(super) String);

impl Said for Word {
    fn said(text: String, _offset: usize) -> Result<Self, String> {
        Ok(Word(text))
    }
}

impl<'de> Deserialize<'de> for Word {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        match Either::<NoTable, NoTable>::deserialize(deserializer)? {
            Either::Text(word) => Ok(Word(word)),
            Either::One(_) | Either::Many(_) => Err(de::Error::custom("a word or a number, no list")),
        }
    }
}

/// For what is a word and never a table.
#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct NoTable {}

/// One, or a list of them; none where it may be left out.
pub(super) struct OneOrMany<T>(pub(super) Vec<T>);

impl<T> Default for OneOrMany<T> {
    fn default() -> Self {
        OneOrMany(Vec::new())
    }
}

impl<T> std::ops::Deref for OneOrMany<T> {
    type Target = [T];

    fn deref(&self) -> &[T] {
        &self.0
    }
}

/// Of what is written as text. The engine's own place is lost between one and many, so it is looked up first.
impl<'de, T: Said + Deserialize<'de>> Deserialize<'de> for OneOrMany<T> {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        let either = Spanned::<Either<NoTable, T>>::deserialize(deserializer)?;
        let offset = either.span().start;
        match either.into_inner() {
            Either::Text(text) => Ok(OneOrMany(vec![T::said(text, offset).map_err(de::Error::custom)?])),
            Either::Many(many) => Ok(OneOrMany(many)),
            Either::One(_) => Err(de::Error::custom("a text or a list of texts, no table")),
        }
    }
}

/// One table, or a list of them.
pub(super) struct Tables<T>(pub(super) Vec<T>);

impl<T> Default for Tables<T> {
    fn default() -> Self {
        Tables(Vec::new())
    }
}

impl<'de, T: Deserialize<'de>> Deserialize<'de> for Tables<T> {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        match Either::deserialize(deserializer)? {
            Either::One(one) => Ok(Tables(vec![one])),
            Either::Many(many) => Ok(Tables(many)),
            Either::Text(_) => Err(de::Error::custom("a table, or a list of tables")),
        }
    }
}

/// What TOML holds here.
enum Either<One, Item> {
    Text(String),
    One(One),
    Many(Vec<Item>),
}

impl<'de, One: Deserialize<'de>, Item: Deserialize<'de>> Deserialize<'de> for Either<One, Item> {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        struct Any<One, Item>(PhantomData<(One, Item)>);
        impl<'de, One: Deserialize<'de>, Item: Deserialize<'de>> Visitor<'de> for Any<One, Item> {
            type Value = Either<One, Item>;

            fn expecting(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
                f.write_str("a text, a table or a list")
            }

            fn visit_str<E: de::Error>(self, text: &str) -> Result<Self::Value, E> {
                Ok(Either::Text(text.to_owned()))
            }

            fn visit_i64<E: de::Error>(self, number: i64) -> Result<Self::Value, E> {
                Ok(Either::Text(number.to_string()))
            }

            fn visit_bool<E: de::Error>(self, truth: bool) -> Result<Self::Value, E> {
                Ok(Either::Text(truth.to_string()))
            }

            fn visit_seq<A: SeqAccess<'de>>(self, list: A) -> Result<Self::Value, A::Error> {
                Vec::deserialize(SeqAccessDeserializer::new(list)).map(Either::Many)
            }

            fn visit_map<A: MapAccess<'de>>(self, map: A) -> Result<Self::Value, A::Error> {
                One::deserialize(MapAccessDeserializer::new(map)).map(Either::One)
            }
        }
        deserializer.deserialize_any(Any(PhantomData))
    }
}
