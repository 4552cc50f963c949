//! What came, as values that expressions can pick from.

use std::collections::BTreeMap;
use std::fmt;
use std::sync::Arc;

use minijinja::value::{Enumerator, Object, Value};
use reqwest::header::HeaderMap;
use roxmltree::{Document, Node, ParsingOptions};

use super::charset;

/// XML and JSON nested deeper than this are no message; what walks them calls itself.
const DEEPEST: usize = 64;
/// More nodes than this are no batch of messages.
const MOST_NODES: u32 = 50_000;

/// Names and what they hold, in the order in which they came.
pub(super) type Pairs = Vec<(String, Vec<u8>)>;

/// `a=1&b=2`.
pub(super) fn urlencoded(encoded: &[u8]) -> Pairs {
    let decoded = |part: &[u8]| -> Vec<u8> {
        let spaced: Vec<u8> = part.iter().map(|b| if *b == b'+' { b' ' } else { *b }).collect();
        percent_encoding::percent_decode(&spaced).collect()
    };
    let pairs = encoded.split(|b| *b == b'&').filter(|pair| !pair.is_empty());
    let pairs = pairs.map(|pair| {
        let at = pair.iter().position(|b| *b == b'=').unwrap_or(pair.len());
        let name = String::from_utf8_lossy(&decoded(&pair[..at])).into_owned();
        (name, decoded(pair.get(at + 1..).unwrap_or_default()))
    });
    pairs.collect()
}

/// The fields of a `multipart/form-data`; files are left out.
pub(super) fn multipart(content_type: &str, body: &[u8]) -> Option<Pairs> {
    let boundary = parameter(content_type, "boundary")?;
    let boundary = format!("--{boundary}");
    let mut pairs = Vec::new();
    let mut rest = after(body, boundary.as_bytes())?;
    loop {
        let end = position(rest, boundary.as_bytes())?;
        let part = trim_start(&rest[..end]);
        let (head, value) = [&b"\r\n\r\n"[..], b"\n\n"]
            .iter()
            .filter_map(|blank| Some((position(part, blank)?, blank.len())))
            .min()
            .map(|(at, blank)| (&part[..at], &part[at + blank..]))?;
        let head = String::from_utf8_lossy(head);
        let disposition =
            head.lines().find(|line| line.to_ascii_lowercase().starts_with("content-disposition:"));
        if let Some(name) =
            disposition.filter(|d| parameter(d, "filename").is_none()).and_then(|d| parameter(d, "name"))
        {
            let value = value.strip_suffix(b"\n").unwrap_or(value);
            pairs.push((name, value.strip_suffix(b"\r").unwrap_or(value).to_vec()));
        }
        rest = &rest[end + boundary.len()..];
        if rest.starts_with(b"--") {
            return Some(pairs);
        }
    }
}

fn trim_start(part: &[u8]) -> &[u8] {
    part.strip_prefix(b"\r\n").or_else(|| part.strip_prefix(b"\n")).unwrap_or(part)
}

fn position(haystack: &[u8], needle: &[u8]) -> Option<usize> {
    haystack.windows(needle.len()).position(|window| window == needle)
}

fn after<'a>(haystack: &'a [u8], needle: &[u8]) -> Option<&'a [u8]> {
    position(haystack, needle).map(|at| &haystack[at + needle.len()..])
}

/// `name="value"` or `name=value` among a header's parameters.
fn parameter(header: &str, name: &str) -> Option<String> {
    header.split(';').skip(1).find_map(|parameter| {
        let (key, value) = parameter.trim().split_once('=')?;
        key.trim().eq_ignore_ascii_case(name).then(|| value.trim().trim_matches('"').to_owned())
    })
}

/// As text; of a name given twice, the last.
pub(super) fn fields(pairs: &Pairs) -> Value {
    let fields = pairs.iter().map(|(name, value)| (name.clone(), text(value)));
    Value::from(fields.collect::<BTreeMap<_, _>>())
}

/// As bytes, since some providers percent-encode UTF-16.
pub(super) fn raw<'a>(pairs: impl Iterator<Item = &'a (String, Vec<u8>)>) -> Value {
    let fields = pairs.map(|(name, value)| (name.clone(), Value::from_bytes(value.clone())));
    Value::from(fields.collect::<BTreeMap<_, _>>())
}

/// A list of `[name, value]`, in the order in which they came, for names that come twice and signatures that sort
/// nothing.
pub(super) fn listed(pairs: &Pairs) -> Value {
    pairs.iter().map(|(name, value)| vec![Value::from(name.as_str()), text(value)]).collect()
}

/// What is no UTF-8 is Latin-1 more often than it is damaged.
fn text(bytes: &[u8]) -> Value {
    Value::from(charset::decode(bytes, ""))
}

/// A body as text if it is text, else as bytes, so that its hash is the right one.
pub(super) fn whole(body: &[u8]) -> Value {
    match std::str::from_utf8(body) {
        Ok(text) => Value::from(text),
        Err(_) => Value::from_bytes(body.to_vec()),
    }
}

/// `None` if it is no JSON.
pub(super) fn json(body: &[u8]) -> Option<Value> {
    serde_json::from_slice(body.strip_prefix(b"\xef\xbb\xbf").unwrap_or(body)).ok()
}

/// An element with nothing but text is that text; another has its children by their names (without prefix), a list
/// where a name comes twice, its attributes by `@name`, and its text by `#text`. `None` if it is no XML.
pub(super) fn xml(body: &[u8]) -> Option<Value> {
    let text = declared(body);
    // Some write a letter of their own making after the end.
    let text = text.rfind('>').map_or("", |end| &text[..=end]);
    let text = without_doctype(text.trim_start_matches('\u{feff}').trim_start());
    let options = ParsingOptions { nodes_limit: MOST_NODES, ..ParsingOptions::default() };
    let document = Document::parse_with_options(&text, options).ok()?;
    let root = document.root_element();
    Some(Value::from_iter([(root.tag_name().name().to_owned(), element(root, DEEPEST)?)]))
}

/// The text by the encoding that its declaration names.
fn declared(body: &[u8]) -> String {
    let head = String::from_utf8_lossy(&body[..body.len().min(120)]);
    let encoding = head.split("?>").next().and_then(|head| head.split_once("encoding="));
    let encoding = encoding.and_then(|(_, rest)| rest.get(1..)?.split(['"', '\'']).next());
    charset::decode(body, encoding.unwrap_or("utf-8"))
}

/// Old gateways name a DTD, which nobody reads. One that brings entities is kept, and refused by the parser.
fn without_doctype(text: &str) -> String {
    if let Some(at) = text.find("<!DOCTYPE")
        && let Some(end) = text[at..].find('>')
        && !text[at..at + end].contains('[')
    {
        return format!("{}{}", &text[..at], &text[at + end + 1..]);
    }
    text.to_owned()
}

fn element(node: Node<'_, '_>, deep: usize) -> Option<Value> {
    let deep = deep.checked_sub(1)?;
    let said: String = node.children().filter(Node::is_text).filter_map(|text| text.text()).collect();
    let mut found: BTreeMap<String, Vec<Value>> = BTreeMap::new();
    for child in node.children().filter(Node::is_element) {
        found.entry(child.tag_name().name().to_owned()).or_default().push(element(child, deep)?);
    }
    if found.is_empty() && node.attributes().len() == 0 {
        return Some(Value::from(said));
    }
    let children = found.into_iter().map(|(name, mut values)| match values.len() {
        1 => (name, values.remove(0)),
        _ => (name, Value::from(values)),
    });
    let attributes = node.attributes().map(|a| (format!("@{}", a.name()), Value::from(a.value())));
    let said = [("#text".to_owned(), Value::from(said.trim()))];
    Some(Value::from(children.chain(attributes).chain(said).collect::<BTreeMap<_, _>>()))
}

/// Headers by any case of their names.
pub(super) fn headers(headers: &HeaderMap) -> Value {
    let headers = headers.iter().map(|(name, value)| (name.as_str().to_owned(), text(value.as_bytes())));
    Value::from_object(Headers(headers.collect()))
}

struct Headers(BTreeMap<String, Value>);

impl fmt::Debug for Headers {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_set().entries(self.0.keys()).finish()
    }
}

impl Object for Headers {
    fn get_value(self: &Arc<Self>, key: &Value) -> Option<Value> {
        self.0.get(&key.as_str()?.to_ascii_lowercase()).cloned()
    }

    fn enumerate(self: &Arc<Self>) -> Enumerator {
        Enumerator::Values(self.0.keys().map(|name| Value::from(name.as_str())).collect())
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn picked(value: &Value, path: &[&str]) -> Option<String> {
        let mut value = value.clone();
        for step in path {
            value = match step.parse::<usize>() {
                Ok(index) => value.get_item_by_index(index).ok()?,
                Err(_) => value.get_attr(step).ok()?,
            };
        }
        value.as_str().map(str::to_owned)
    }

    #[test]
    fn xml_by_names() {
        let body = br#"<?xml version="1.0"?><!DOCTYPE r SYSTEM "r.dtd">
            <r xmlns:s="urn:s"><s:sms id="7" to="x">Oo &amp; <![CDATA[<b>]]></s:sms><n> 1 </n><n>2</n><e/></r>"#;
        let value = xml(body).expect("XML");
        for (path, text) in [
            (&["r", "sms", "#text"][..], Some("Oo & <b>")),
            (&["r", "sms", "@id"], Some("7")),
            (&["r", "n", "0"], Some(" 1 ")),
            (&["r", "n", "1"], Some("2")),
            (&["r", "e"], Some("")),
            (&["r", "no"], None),
        ] {
            assert_eq!(picked(&value, path).as_deref(), text, "{path:?}");
        }
        assert_eq!(picked(&xml(b"<a>1</a>`\0").expect("XML"), &["a"]).as_deref(), Some("1"));
        let tis = xml(b"<?xml version='1.0' encoding='TIS-620'?><t>\xca\xc7</t>").expect("XML");
        assert_eq!(picked(&tis, &["t"]).as_deref(), Some("สว"));
    }

    #[test]
    fn xml_that_means_harm_is_refused() {
        let nested = format!("{}{}", "<a>".repeat(5000), "</a>".repeat(5000));
        let entities = "<!DOCTYPE a [<!ENTITY b 'c'>]><a>&b;</a>".to_owned();
        let many = format!("<a>{}</a>", "<b/>".repeat(60_000));
        for harm in [nested, entities, many, "<a>".to_owned(), String::new(), "{}".to_owned()] {
            assert!(xml(harm.as_bytes()).is_none(), "{}", &harm[..harm.len().min(40)]);
        }
    }

    #[test]
    fn multipart_with_either_end_of_line() {
        for end in ["\r\n", "\n"] {
            let body = [
                "--b",
                "Content-Disposition: form-data; name=\"a\"",
                "",
                "1",
                "2",
                "--b",
                "Content-Disposition: form-data; name=\"f\"; filename=\"x\"",
                "",
                "file",
                "--b",
                "content-disposition: form-data; name=c",
                "",
                "",
                "--b--",
                "",
            ]
            .join(end);
            let pairs = multipart("multipart/form-data; boundary=\"b\"", body.as_bytes()).expect("multipart");
            let expected = [("a", format!("1{end}2")), ("c", String::new())];
            let expected = expected.map(|(name, value)| (name.to_owned(), value.into_bytes()));
            assert_eq!(pairs, expected);
        }
        for broken in ["", "--b", "--b\r\n\r\n", "--b\r\nx", "--b--"] {
            assert_eq!(multipart("multipart/form-data; boundary=b", broken.as_bytes()), None, "{broken}");
        }
        assert_eq!(multipart("multipart/form-data", b"--b"), None);
    }

    #[test]
    fn names_without_a_value_and_bytes_that_are_no_text() {
        let latin = fields(&urlencoded(b"t=tr%E8s&u=tr%C3%A8s"));
        assert_eq!(
            ["t", "u"].map(|name| picked(&latin, &[name])),
            [Some("très".to_owned()), Some("très".to_owned())]
        );
        let pairs = urlencoded(b"a=%0e*&b&=c&&d=1+2&d=%D8%00");
        let expected: [(&str, &[u8]); 5] =
            [("a", b"\x0e*"), ("b", b""), ("", b"c"), ("d", b"1 2"), ("d", b"\xd8\x00")];
        assert_eq!(pairs, expected.map(|(name, value)| (name.to_owned(), value.to_vec())));
    }
}
