//! Text of bytes and bytes of text, by the names that providers give to charsets.

use std::borrow::Cow;

/// GSM 03.38 (3GPP TS 23.038), the basic alphabet by its codes; ESC stands for itself.
const BASIC: &str = "@£$¥èéùìòÇ\nØø\rÅåΔ_ΦΓΛΩΠΨΣΘΞ\u{1b}ÆæßÉ !\"#¤%&'()*+,-./0123456789:;<=>?¡ABCDEFGHIJKLMNOPQRSTUVWXYZÄÖÑÜ§¿abcdefghijklmnopqrstuvwxyzäöñüà";
/// Its extension: what stands after ESC.
const EXTENSION: [(u8, char); 10] = [
    (0x0a, '\u{c}'),
    (0x14, '^'),
    (0x28, '{'),
    (0x29, '}'),
    (0x2f, '\\'),
    (0x3c, '['),
    (0x3d, '~'),
    (0x3e, ']'),
    (0x40, '|'),
    (0x65, '€'),
];
const ESC: u8 = 0x1b;

enum Charset {
    Utf16Be,
    Utf16Le,
    Gsm7,
    Gsm7Packed,
    Other(&'static encoding_rs::Encoding),
}

fn named(name: &str) -> Option<Charset> {
    let name = name.trim().to_ascii_lowercase();
    Some(match name.as_str() {
        "utf-16be" | "utf16be" | "utf-16" | "utf16" | "ucs-2" | "ucs2" | "ucs-2be" | "ucs2be" | "unicode"
        | "iso-10646-ucs-2" => Charset::Utf16Be,
        "utf-16le" | "utf16le" | "ucs-2le" | "ucs2le" => Charset::Utf16Le,
        "gsm" | "gsm7" | "gsm-7" | "gsm_7" | "gsm0338" | "gsm-0338" | "gsm03.38" | "gsm 03.38" | "7bit" => {
            Charset::Gsm7
        }
        "gsm7-packed" => Charset::Gsm7Packed,
        "latin-1" => Charset::Other(encoding_rs::WINDOWS_1252),
        _ => Charset::Other(encoding_rs::Encoding::for_label_no_replacement(name.as_bytes())?),
    })
}

/// Text of bytes in a charset; what cannot be read becomes U+FFFD, since a damaged reply is better than none. An
/// unknown or missing charset is read as UTF-8, and what is no UTF-8 as Latin-1 (Windows-1252).
pub(super) fn decode(bytes: &[u8], charset: &str) -> String {
    match named(charset) {
        Some(Charset::Utf16Be) if bytes.starts_with(&[0xff, 0xfe]) => utf16(&bytes[2..], u16::from_le_bytes),
        Some(Charset::Utf16Be) => utf16(bytes, u16::from_be_bytes),
        Some(Charset::Utf16Le) => utf16(bytes, u16::from_le_bytes),
        Some(Charset::Gsm7) => gsm(bytes.iter().copied()),
        Some(Charset::Gsm7Packed) => gsm(septets(bytes)),
        Some(Charset::Other(encoding)) if encoding != encoding_rs::UTF_8 => {
            encoding.decode_without_bom_handling(bytes).0.into_owned()
        }
        Some(Charset::Other(_)) | None => match std::str::from_utf8(bytes) {
            Ok(text) => text.trim_start_matches('\u{feff}').to_owned(),
            Err(_) => encoding_rs::WINDOWS_1252.decode_without_bom_handling(bytes).0.into_owned(),
        },
    }
}

/// Bytes of text; `None` for an unknown charset, and where it has no such character.
pub(super) fn encode(text: &str, charset: &str) -> Option<Vec<u8>> {
    match named(charset)? {
        Charset::Utf16Be => Some(text.encode_utf16().flat_map(u16::to_be_bytes).collect()),
        Charset::Utf16Le => Some(text.encode_utf16().flat_map(u16::to_le_bytes).collect()),
        Charset::Gsm7 => to_gsm(text),
        Charset::Gsm7Packed => Some(packed(&to_gsm(text)?)),
        Charset::Other(encoding) => {
            let (bytes, _, lost) = encoding.encode(text);
            (!lost).then(|| Cow::into_owned(bytes))
        }
    }
}

fn utf16(bytes: &[u8], unit: fn([u8; 2]) -> u16) -> String {
    let units = bytes.chunks_exact(2).map(|pair| unit([pair[0], pair[1]]));
    let text: String = char::decode_utf16(units).map(|c| c.unwrap_or(char::REPLACEMENT_CHARACTER)).collect();
    text.trim_start_matches('\u{feff}').to_owned()
}

/// One septet to a byte, as SMPP has it.
fn gsm(septets: impl Iterator<Item = u8>) -> String {
    let mut text = String::new();
    let mut escaped = false;
    for septet in septets {
        if escaped {
            escaped = false;
            let extended = EXTENSION.iter().find(|(code, _)| *code == septet).map(|(_, c)| *c);
            // An unknown extension shows as the letter of the basic alphabet: 3GPP TS 23.038, 6.2.1.1.
            text.push(extended.or_else(|| basic(septet)).unwrap_or(char::REPLACEMENT_CHARACTER));
        } else if septet == ESC {
            escaped = true;
        } else {
            text.push(basic(septet).unwrap_or(char::REPLACEMENT_CHARACTER));
        }
    }
    text
}

fn basic(septet: u8) -> Option<char> {
    BASIC.chars().nth(usize::from(septet))
}

fn to_gsm(text: &str) -> Option<Vec<u8>> {
    let mut septets = Vec::new();
    for c in text.chars() {
        if let Some((code, _)) = EXTENSION.iter().find(|(_, extended)| *extended == c) {
            septets.extend([ESC, *code]);
        } else {
            let code = BASIC.chars().position(|known| known == c && c != '\u{1b}')?;
            septets.push(u8::try_from(code).ok()?);
        }
    }
    Some(septets)
}

/// Eight septets in seven bytes, the lowest bits first. The seven bits left over in the last byte of seven are no `@`.
fn septets(bytes: &[u8]) -> impl Iterator<Item = u8> + '_ {
    let bit = |at: usize| bytes[at / 8] >> (at % 8) & 1;
    let whole = bytes.len() * 8 / 7;
    let septet = move |n: usize| (0..7).fold(0, |septet, i| septet | bit(n * 7 + i) << i);
    let padded = whole > 0 && bytes.len().is_multiple_of(7) && septet(whole - 1) == 0;
    (0..whole - usize::from(padded)).map(septet)
}

fn packed(septets: &[u8]) -> Vec<u8> {
    let mut bytes = vec![0; (septets.len() * 7).div_ceil(8)];
    for (n, septet) in septets.iter().enumerate() {
        for i in 0..7 {
            let at = n * 7 + i;
            bytes[at / 8] |= (septet >> i & 1) << (at % 8);
        }
    }
    bytes
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn bytes_by_the_names_of_charsets() {
        for (charset, bytes, text) in [
            ("utf-16be", "0E2A0E27D83EDD90", "สว🦐"),
            ("UCS-2", "0E2A0E27D83E", "สว\u{fffd}"),
            ("utf-16", "fffe2a0e", "ส"),
            ("UTF-16", "feff0e2a", "ส"),
            ("utf-16le", "2a0e270e", "สว"),
            ("ISO-8859-1", "e9", "é"),
            ("TIS-620", "cac7", "สว"),
            ("big5", "a4a4", "中"),
            ("", "c3a9", "é"),
            ("", "e9", "é"),
            ("no such", "c3a9", "é"),
            ("utf-8", "efbbbf31", "1"),
            ("gsm7", "001b653f1b0a41", "@€?\u{c}A"),
            ("gsm7-packed", "d4f29c0e", "Test"),
            ("gsm7-packed", "e8329bfd4697d9ec37", "hellohello"),
            ("gsm7-packed", "61f1985c369f01", "abcdefg"),
        ] {
            let bytes = hex::decode(bytes).expect("hex");
            assert_eq!(decode(&bytes, charset), text, "{charset}");
        }
    }

    #[test]
    fn what_is_encoded_is_decoded() {
        for charset in ["utf-8", "utf-16be", "utf-16le", "gsm7", "gsm7-packed", "iso-8859-1"] {
            for text in ["Oo", "1234567", "12345678", "é {}"] {
                let there = encode(text, charset).map(|bytes| decode(&bytes, charset));
                let written = !(charset == "iso-8859-1" && text.contains('€'));
                assert_eq!(there.as_deref(), written.then_some(text), "{charset}");
            }
        }
        assert_eq!(encode("ส", "gsm7"), None);
        assert_eq!(encode("ส", "latin-1"), None);
        assert_eq!(encode("x", "no such"), None);
    }
}
