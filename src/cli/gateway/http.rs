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
    /// changed by hand, and does not count. A body is taken as it stands, whatever `Content-Encoding` says: who
    /// records one to read it has unpacked it.
    ///
    /// # Errors
    /// What is no HTTP.
    pub(super) fn read(bytes: &[u8]) -> anyhow::Result<Message> {
        // Some editors begin a file with a mark of its encoding.
        let bytes = bytes.strip_prefix(b"\xef\xbb\xbf").unwrap_or(bytes);
        let start = bytes.iter().position(|b| !matches!(b, b'\r' | b'\n')).context("nothing is there")?;
        let bytes = &bytes[start..];
        let (head, rest) = match ends(bytes) {
            Some((end, blank)) => (&bytes[..end], &bytes[end + blank..]),
            None => (bytes, &[][..]),
        };
        let mut lines = head.split(|b| *b == b'\n').map(|line| line.strip_suffix(b"\r").unwrap_or(line));
        let first = String::from_utf8_lossy(lines.next().unwrap_or_default()).into_owned();
        let mut headers = HeaderMap::new();
        for (line, number) in unfolded(lines.zip(2..)) {
            let wrong = || format!("line {number} is no header, such as `Host: suara.example.org`");
            let colon = line.iter().position(|b| *b == b':').with_context(wrong)?;
            let name = HeaderName::from_bytes(line[..colon].trim_ascii()).with_context(wrong)?;
            headers
                .append(name, HeaderValue::from_bytes(line[colon + 1..].trim_ascii()).with_context(wrong)?);
        }
        let first: Vec<String> = first.split_whitespace().map(str::to_owned).collect();
        // `curl -i` keeps what came before the answer itself: of a proxy, of a server that says "go on", of a redirect.
        if first.first().is_some_and(|version| version.starts_with("HTTP/"))
            && (first.get(1).is_some_and(|status| status.starts_with('1')) || rest.starts_with(b"HTTP/"))
            && !rest.is_empty()
        {
            return Message::read(rest);
        }
        let codings = headers.get(TRANSFER_ENCODING).and_then(|codings| codings.to_str().ok());
        let chunked = codings.is_some_and(|codings| codings.to_ascii_lowercase().ends_with("chunked"));
        let body = match chunked.then(|| unchunked(rest)).flatten() {
            Some(body) => body,
            None => measured(rest, &headers).to_vec(),
        };
        Ok(Message { first, headers, body })
    }

    /// A request's method and target. Blanks in a target, which some providers leave as they are, come percent-encoded.
    ///
    /// # Errors
    /// It is none.
    pub(super) fn request(&self) -> anyhow::Result<(&str, String)> {
        let (method, target) = match self.first.as_slice() {
            [method, target @ .., version] if version.starts_with("HTTP/") => (method, target),
            [method, target @ ..] => (method, target),
            [] => bail!("nothing is there"),
        };
        if target.is_empty() || method.starts_with("HTTP/") {
            bail!("the first line is no request, such as `POST /hooks/sms/inbound HTTP/1.1`");
        }
        Ok((method, target.join("%20")))
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

/// Headers with the number of their line; what begins with a blank goes on with the one before (RFC 9112, 5.2).
fn unfolded<'a>(lines: impl Iterator<Item = (&'a [u8], usize)>) -> Vec<(Vec<u8>, usize)> {
    let mut headers: Vec<(Vec<u8>, usize)> = Vec::new();
    for (line, number) in lines.filter(|(line, _)| !line.is_empty()) {
        match headers.last_mut() {
            Some((header, _)) if line.starts_with(b" ") || line.starts_with(b"\t") => {
                header.push(b' ');
                header.extend_from_slice(line.trim_ascii());
            }
            _ => headers.push((line.to_vec(), number)),
        }
    }
    headers
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
            ("HTTP/1.1 200 OK\r\nTransfer-Encoding: gzip, Chunked\r\n\r\n2\r\n{}\r\n0\r\n\r\n", "{}"),
            ("HTTP/1.1 200 OK\nContent-Encoding: gzip\n\n{}\n", "{}"),
            ("HTTP/1.1 100 Continue\r\n\r\nHTTP/2 202\r\n\r\nx", "x"),
            ("HTTP/1.0 200 Connection established\r\n\r\nHTTP/1.1 201\r\nA: b\r\n\r\nx", "x"),
            ("\u{feff}HTTP/2 200 \nA: b\n  c\n\nx\n", "x"),
        ] {
            assert_eq!(body(message), expected, "{message:?}");
        }
    }

    #[test]
    fn first_lines_as_they_are_written() {
        for (line, expected) in [
            ("POST /a HTTP/1.1", ("POST", "/a")),
            ("GET /a?text=Oo po HTTP/1.0", ("GET", "/a?text=Oo%20po")),
            ("GET /a", ("GET", "/a")),
        ] {
            let message = Message::read(format!("{line}\n\n").as_bytes()).expect("HTTP");
            let (method, target) = message.request().expect("a request");
            assert_eq!((method, target.as_str()), expected, "{line}");
        }
        for (line, status) in [("HTTP/1.1 200 OK", 200), ("HTTP/1.1 429", 429), ("HTTP/2 202 ", 202)] {
            let message = Message::read(format!("{line}\r\n\r\n").as_bytes()).expect("HTTP");
            assert_eq!(message.status().expect("a status"), status, "{line}");
        }
        let folded = Message::read(b"HTTP/1.1 200 OK\nRetry-After:\n 7\n\n").expect("HTTP");
        assert_eq!(folded.headers["retry-after"], "7");
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
