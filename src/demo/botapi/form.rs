//! The four ways a bot may write a call: in the address, as a form, as a form with files, as JSON
//! (core.telegram.org/bots/api#making-requests).

use std::collections::BTreeMap;

use serde_json::{Map, Value};

/// The fields of a call, and its files.
#[derive(Debug, Default, PartialEq)]
pub(super) struct Form {
    fields: Map<String, Value>,
    files: BTreeMap<String, File>,
}

/// A file of a call.
#[derive(Debug, Clone, PartialEq)]
pub(super) struct File {
    pub(super) name: String,
    pub(super) mime: String,
    pub(super) bytes: Vec<u8>,
}

impl Form {
    /// Reads what is in the address and the body; `None` when the body is not what its type says.
    pub(super) fn read(query: &str, content_type: &str, body: &[u8]) -> Option<Form> {
        let mut form = Form::default();
        form.add_pairs(query.as_bytes());
        let (kind, parameters) = content_type.split_once(';').unwrap_or((content_type, ""));
        match kind.trim().to_ascii_lowercase().as_str() {
            _ if body.is_empty() => {}
            "application/json" => form.fields.extend(serde_json::from_slice::<Map<_, _>>(body).ok()?),
            "application/x-www-form-urlencoded" => form.add_pairs(body),
            "multipart/form-data" => form.add_parts(parameter(parameters, "boundary")?, body)?,
            _ => return None,
        }
        Some(form)
    }

    /// A text; a number is read as its digits.
    pub(super) fn text(&self, field: &str) -> Option<String> {
        match self.fields.get(field)? {
            Value::String(text) => Some(text.clone()),
            Value::Number(number) => Some(number.to_string()),
            Value::Null | Value::Bool(_) | Value::Array(_) | Value::Object(_) => None,
        }
    }

    /// A number, which a form writes as text.
    pub(super) fn number(&self, field: &str) -> Option<i64> {
        self.text(field)?.parse().ok()
    }

    /// A list or an object, which a form writes as JSON in a text.
    pub(super) fn json(&self, field: &str) -> Option<Value> {
        match self.fields.get(field)? {
            Value::String(text) => serde_json::from_str(text).ok(),
            value => Some(value.clone()),
        }
    }

    /// A file.
    pub(super) fn file(&self, field: &str) -> Option<&File> {
        // `attach://name` says under which name the file is.
        let attached = self.text(field).and_then(|text| text.strip_prefix("attach://").map(str::to_owned));
        self.files.get(attached.as_deref().unwrap_or(field))
    }

    fn add_pairs(&mut self, pairs: &[u8]) {
        for (field, value) in form_urlencoded::parse(pairs) {
            self.fields.insert(field.into_owned(), Value::String(value.into_owned()));
        }
    }

    /// RFC 7578.
    fn add_parts(&mut self, boundary: &str, body: &[u8]) -> Option<()> {
        let delimiter = format!("\r\n--{boundary}").into_bytes();
        // The first delimiter has no line before it.
        let mut rest = body.strip_prefix(&delimiter[2..])?;
        while let Some(part) = rest.strip_prefix(b"\r\n") {
            let head_end = find(part, b"\r\n\r\n")?;
            let head = std::str::from_utf8(&part[..head_end]).ok()?;
            let content = &part[head_end + 4..];
            let content_end = find(content, &delimiter)?;
            self.add_part(head, &content[..content_end])?;
            rest = &content[content_end + delimiter.len()..];
        }
        rest.starts_with(b"--").then_some(())
    }

    fn add_part(&mut self, head: &str, content: &[u8]) -> Option<()> {
        let header = |name: &str| {
            head.lines().find_map(|line| {
                let (field, value) = line.split_once(':')?;
                field.trim().eq_ignore_ascii_case(name).then(|| value.trim())
            })
        };
        let disposition = header("content-disposition")?;
        let field = parameter(disposition, "name")?.to_owned();
        match parameter(disposition, "filename") {
            Some(name) => {
                let file = File {
                    name: name.to_owned(),
                    mime: header("content-type").unwrap_or("application/octet-stream").to_owned(),
                    bytes: content.to_vec(),
                };
                self.files.insert(field, file);
            }
            None => {
                let text = String::from_utf8(content.to_vec()).ok()?;
                self.fields.insert(field, Value::String(text));
            }
        }
        Some(())
    }
}

/// `name="digest.html"` among the parameters of a header.
fn parameter<'a>(parameters: &'a str, name: &str) -> Option<&'a str> {
    parameters.split(';').find_map(|parameter| {
        let (key, value) = parameter.split_once('=')?;
        key.trim().eq_ignore_ascii_case(name).then(|| value.trim().trim_matches('"'))
    })
}

fn find(haystack: &[u8], needle: &[u8]) -> Option<usize> {
    haystack.windows(needle.len()).position(|window| window == needle)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_call_may_be_written_in_four_ways() {
        let multipart = "--B\r\nContent-Disposition: form-data; name=\"chat_id\"\r\n\r\n5\r\n\
                         --B\r\nContent-Disposition: form-data; name=\"list\"\r\n\r\n[1]\r\n--B--\r\n";
        let table = [
            ("chat_id=5&list=%5B1%5D", "", ""),
            ("", "application/x-www-form-urlencoded", "chat_id=5&list=%5B1%5D"),
            ("", "application/json; charset=utf-8", r#"{"chat_id":5,"list":[1]}"#),
            ("", "multipart/form-data; boundary=B", multipart),
        ];
        for (query, content_type, body) in table {
            let form = Form::read(query, content_type, body.as_bytes()).unwrap();
            assert_eq!(form.number("chat_id"), Some(5), "{content_type}");
            assert_eq!(form.json("list"), Some(serde_json::json!([1])), "{content_type}");
        }
    }

    #[test]
    fn a_file_keeps_every_byte() {
        let body = b"--x\r\nContent-Disposition: form-data; name=\"document\"; filename=\"d.html\"\r\n\
                     Content-Type: text/html\r\n\r\n\r\n--\x00\xff\r\n\r\n--x--\r\n";
        let form = Form::read("", "multipart/form-data; boundary=\"x\"", body).unwrap();
        let file = form.file("document").unwrap();
        assert_eq!((file.name.as_str(), file.mime.as_str()), ("d.html", "text/html"));
        assert_eq!(file.bytes, b"\r\n--\x00\xff\r\n");
    }

    #[test]
    fn a_body_that_is_not_what_it_says_is_refused() {
        assert_eq!(Form::read("", "application/json", b"chat_id=5"), None);
        assert_eq!(Form::read("", "multipart/form-data; boundary=B", b"--B\r\nno end"), None);
        assert_eq!(Form::read("", "text/plain", b"hello"), None);
    }
}
