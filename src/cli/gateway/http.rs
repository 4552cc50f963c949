//! One HTTP message, as it is recorded in a file: by a proxy, by `curl -i`, by hand.

use anyhow::{Context as _, bail};
use reqwest::header::{CONTENT_LENGTH, HeaderMap, HeaderName, HeaderValue, TRANSFER_ENCODING};

/// Its parts.
pub(super) struct Message {
    /// The first line, in words.
    pub(super) first: Vec<String>,
    pub(super) headers: HeaderMap,
    pub(super) body: Vec<u8>,
}

impl Message {
    /// Either end of line will do. A body is as long as `Content-Length` says; without one, the last end of line is
    /// the file's and not the body's. Where more follows than that length, it was written before the body was
    /// changed by hand, and does not count.
    ///
    /// # Errors
    /// What is no HTTP.
    pub(super) fn read(bytes: &[u8]) -> anyhow::Result<Message> {
        let start = bytes.iter().position(|b| !matches!(b, b'\r' | b'\n')).context("nothing is there")?;
        let bytes = &bytes[start..];
        let (head, rest) = match ends(bytes) {
            Some((end, blank)) => (&bytes[..end], &bytes[end + blank..]),
            None => (bytes, &[][..]),
        };
        let mut lines = head.split(|b| *b == b'\n').map(|line| line.strip_suffix(b"\r").unwrap_or(line));
        let first = String::from_utf8_lossy(lines.next().unwrap_or_default()).into_owned();
        let mut headers = HeaderMap::new();
        for (line, number) in lines.zip(2..).filter(|(line, _)| !line.is_empty()) {
            let wrong = || format!("line {number} is no header, such as `Host: suara.example.org`");
            let colon = line.iter().position(|b| *b == b':').with_context(wrong)?;
            let name = HeaderName::from_bytes(line[..colon].trim_ascii()).with_context(wrong)?;
            headers
                .append(name, HeaderValue::from_bytes(line[colon + 1..].trim_ascii()).with_context(wrong)?);
        }
        let first: Vec<String> = first.split_whitespace().map(str::to_owned).collect();
        // `curl -i` keeps what came before the answer itself.
        if first.first().is_some_and(|version| version.starts_with("HTTP/"))
            && first.get(1).is_some_and(|status| status.starts_with('1'))
            && !rest.is_empty()
        {
            return Message::read(rest);
        }
        let chunked = headers.get(TRANSFER_ENCODING).is_some_and(|coding| coding == "chunked");
        let body = match chunked.then(|| unchunked(rest)).flatten() {
            Some(body) => body,
            None => measured(rest, &headers).to_vec(),
        };
        Ok(Message { first, headers, body })
    }

    /// A request's method and target.
    ///
    /// # Errors
    /// It is none.
    pub(super) fn request(&self) -> anyhow::Result<(&str, &str)> {
        match self.first.as_slice() {
            [method, target, ..] if !method.starts_with("HTTP/") => Ok((method, target)),
            _ => bail!("the first line is no request, such as `POST /hooks/sms/inbound HTTP/1.1`"),
        }
    }

    /// An answer's status.
    ///
    /// # Errors
    /// It is none.
    pub(super) fn status(&self) -> anyhow::Result<u16> {
        match self.first.as_slice() {
            [version, status, ..] if version.starts_with("HTTP/") => {
                status.parse().context("the status is no number")
            }
            _ => bail!("the first line is no answer, such as `HTTP/1.1 200 OK`"),
        }
    }
}

/// Where the head ends, and how long the blank line is.
fn ends(bytes: &[u8]) -> Option<(usize, usize)> {
    let find = |blank: &[u8]| {
        bytes.windows(blank.len()).position(|window| window == blank).map(|at| (at, blank.len()))
    };
    [find(b"\r\n\r\n"), find(b"\n\n")].into_iter().flatten().min()
}

fn measured<'a>(rest: &'a [u8], headers: &HeaderMap) -> &'a [u8] {
    let length = headers.get(CONTENT_LENGTH).and_then(|length| length.to_str().ok()?.trim().parse().ok());
    match length.and_then(|length: usize| rest.split_at_checked(length)) {
        Some((body, after)) if after.trim_ascii().is_empty() => body,
        _ => {
            let body = rest.strip_suffix(b"\n").unwrap_or(rest);
            body.strip_suffix(b"\r").unwrap_or(body)
        }
    }
}

/// RFC 9112, 7.1; `None` where it was unpacked already by whoever recorded it.
fn unchunked(mut rest: &[u8]) -> Option<Vec<u8>> {
    let mut body = Vec::new();
    loop {
        let line = rest.iter().position(|b| *b == b'\n')?;
        let size = std::str::from_utf8(&rest[..line]).ok()?.split(';').next()?.trim();
        let size = usize::from_str_radix(size, 16).ok()?;
        let (chunk, after) = rest[line + 1..].split_at_checked(size)?;
        if size == 0 {
            return Some(body);
        }
        body.extend_from_slice(chunk);
        rest = after.strip_prefix(b"\r\n").or_else(|| after.strip_prefix(b"\n"))?;
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn body(message: &str) -> String {
        let message = Message::read(message.as_bytes()).unwrap_or_else(|error| panic!("{error}: {message}"));
        String::from_utf8(message.body).expect("text")
    }

    #[test]
    fn bodies_as_they_are_recorded() {
        for (message, expected) in [
            ("POST / HTTP/1.1\r\nHost: a\r\n\r\na=1", "a=1"),
            ("POST / HTTP/1.1\nHost: a\n\na=1\n", "a=1"),
            ("POST / HTTP/1.1\nHost: a\nContent-Length: 4\n\na=1\n", "a=1\n"),
            ("POST / HTTP/1.1\nContent-Length: 3\n\na=1\n\n", "a=1"),
            ("POST / HTTP/1.1\nContent-Length: 3\n\na=1&b=2\n", "a=1&b=2"),
            ("POST / HTTP/1.1\nContent-Length: 30\n\na=1\n", "a=1"),
            ("\n\nGET /?x=1 HTTP/1.1\nHost: a\n", ""),
            (
                "HTTP/1.1 200 OK\r\nTransfer-Encoding: chunked\r\n\r\n3\r\na\nb\r\n2;x\r\ncd\r\n0\r\n\r\n",
                "a\nbcd",
            ),
            ("HTTP/1.1 200 OK\r\nTransfer-Encoding: chunked\r\n\r\n{}\r\n", "{}"),
            ("HTTP/1.1 100 Continue\r\n\r\nHTTP/2 202\r\n\r\nx", "x"),
        ] {
            assert_eq!(body(message), expected, "{message:?}");
        }
    }

    #[test]
    fn what_is_no_http_is_said() {
        for (message, wrong) in
            [("", "nothing is there"), ("GET / HTTP/1.1\nHost\n\n", "line 2 is no header")]
        {
            let error =
                Message::read(message.as_bytes()).err().map(|error| format!("{error:#}")).unwrap_or_default();
            assert!(error.contains(wrong), "{error}");
        }
        let answer = Message::read(b"HTTP/1.1 200 OK\n\n").expect("HTTP");
        assert!(answer.request().is_err());
        assert!(Message::read(b"GET / HTTP/1.1\n\n").expect("HTTP").status().is_err());
    }
}
