//! URNs are sealed with XChaCha20-Poly1305 and found by a keyed hash: the file, a backup of it, or a stolen disk
//! gives no telephone number away without the key, which lies beside it in a file of its own.

use std::io::Write as _;
use std::path::Path;

use base64::Engine as _;
use base64::engine::general_purpose::URL_SAFE_NO_PAD as BASE64;
use chacha20poly1305::aead::{Aead, Payload};
use chacha20poly1305::{KeyInit, XChaCha20Poly1305, XNonce};
use hmac::{Hmac, Mac};
use sha2::Sha256;

use crate::domain::urn::Urn;

/// What opens the seals and finds the URNs.
#[derive(Clone)]
pub struct Key {
    cipher: XChaCha20Poly1305,
    /// HMAC-SHA256 already keyed: cloning it is cheaper than keying it anew.
    finder: Hmac<Sha256>,
}

/// Finds a URN without telling it: 128 bits of an HMAC-SHA256, in base64.
#[derive(Debug, Clone, PartialEq, Eq, Hash, PartialOrd, Ord)]
pub struct UrnHash(pub(super) String);

impl UrnHash {
    /// As a row gave it.
    pub fn of_row(hash: &str) -> UrnHash {
        UrnHash(hash.to_owned())
    }

    /// As it stands in the table.
    pub fn as_str(&self) -> &str {
        &self.0
    }
}

/// The key cannot be had.
#[derive(Debug, thiserror::Error)]
pub enum KeyError {
    /// The file cannot be read or made.
    #[error("the key file {0}: {1}")]
    File(String, std::io::Error),
    /// It is not 64 hexadecimal digits.
    #[error("{0} should hold 64 hexadecimal digits (32 bytes), as `suara` writes it at its first start")]
    NotAKey(String),
    /// The computer gives no randomness.
    #[error("the computer gives no random bytes: {0}")]
    NoRandomness(String),
}

/// Bytes of a nonce of XChaCha20.
const NONCE: usize = 24;

impl Key {
    /// Reads 64 hexadecimal digits; `origin` is named in the error.
    ///
    /// # Errors
    /// [`KeyError::NotAKey`].
    pub fn parse(hex: &str, origin: &str) -> Result<Key, KeyError> {
        let mut bytes = [0; 32];
        hex::decode_to_slice(hex.trim(), &mut bytes).map_err(|_| KeyError::NotAKey(origin.to_owned()))?;
        Ok(Key::from_bytes(&bytes))
    }

    /// Reads the key file, or makes it with mode 0600 where there is none.
    ///
    /// # Errors
    /// [`KeyError`]: which file, and why not.
    pub fn read_or_make(path: &Path) -> Result<Key, KeyError> {
        let name = path.display().to_string();
        match std::fs::read_to_string(path) {
            Ok(text) => return Key::parse(&text, &name),
            Err(e) if e.kind() == std::io::ErrorKind::NotFound => {}
            Err(e) => return Err(KeyError::File(name, e)),
        }
        let mut bytes = [0; 32];
        random(&mut bytes)?;
        let file = |e| KeyError::File(name.clone(), e);
        let mut options = std::fs::OpenOptions::new();
        options.write(true).create_new(true);
        #[cfg(unix)]
        std::os::unix::fs::OpenOptionsExt::mode(&mut options, 0o600);
        let mut out = options.open(path).map_err(file)?;
        writeln!(out, "{}", hex::encode(bytes)).and_then(|()| out.sync_all()).map_err(file)?;
        Ok(Key::from_bytes(&bytes))
    }

    fn from_bytes(bytes: &[u8; 32]) -> Key {
        // Two keys from one: what finds must not be what seals.
        let derive = |use_: &[u8]| -> [u8; 32] { keyed(bytes, use_).into() };
        Key { cipher: XChaCha20Poly1305::new(&derive(b"seal").into()), finder: new_hmac(&derive(b"find")) }
    }

    /// The hash that finds this URN.
    pub fn hash(&self, urn: &Urn) -> UrnHash {
        UrnHash(self.digest(urn.expose().as_bytes()))
    }

    /// 128 bits that only this key makes of these bytes.
    pub fn digest(&self, bytes: &[u8]) -> String {
        let mut mac = self.finder.clone();
        mac.update(bytes);
        BASE64.encode(&mac.finalize().into_bytes()[..16])
    }

    /// Seals a URN; it opens only in the row of its own hash.
    ///
    /// # Errors
    /// When the computer gives no randomness.
    pub fn seal(&self, urn: &Urn, hash: &UrnHash) -> Result<String, KeyError> {
        self.seal_bytes(urn.expose().as_bytes(), hash.as_str())
    }

    /// Opens [`Key::seal`]; `None` when it was sealed with another key or moved to another row.
    pub fn open(&self, sealed: &str, hash: &str) -> Option<Urn> {
        let bytes = self.open_bytes(sealed, hash)?;
        Urn::parse(std::str::from_utf8(&bytes).ok()?).ok()
    }

    /// Seals bytes for one place.
    ///
    /// # Errors
    /// When the computer gives no randomness.
    pub fn seal_bytes(&self, bytes: &[u8], place: &str) -> Result<String, KeyError> {
        let mut nonce = [0; NONCE];
        random(&mut nonce)?;
        let mut sealed = nonce.to_vec();
        let payload = Payload { msg: bytes, aad: place.as_bytes() };
        sealed.extend(
            self.cipher
                .encrypt(&XNonce::from(nonce), payload)
                .map_err(|e| KeyError::NoRandomness(e.to_string()))?,
        );
        Ok(BASE64.encode(sealed))
    }

    /// Opens [`Key::seal_bytes`].
    pub fn open_bytes(&self, sealed: &str, place: &str) -> Option<Vec<u8>> {
        let bytes = BASE64.decode(sealed).ok()?;
        let (nonce, sealed) = bytes.split_at_checked(NONCE)?;
        let nonce: [u8; NONCE] = nonce.try_into().ok()?;
        self.cipher.decrypt(&XNonce::from(nonce), Payload { msg: sealed, aad: place.as_bytes() }).ok()
    }

    /// What stands in the database to know the key again.
    pub(super) fn check(&self) -> String {
        self.digest(b"suara key check")
    }
}

fn new_hmac(key: &[u8]) -> Hmac<Sha256> {
    #[expect(clippy::expect_used, reason = "HMAC takes a key of any length")]
    <Hmac<Sha256> as KeyInit>::new_from_slice(key).expect("HMAC takes a key of any length")
}

fn keyed(key: &[u8], text: &[u8]) -> hmac::digest::Output<Sha256> {
    let mut mac = new_hmac(key);
    mac.update(text);
    mac.finalize().into_bytes()
}

/// Fills with the computer's randomness.
///
/// # Errors
/// [`KeyError::NoRandomness`].
pub fn random(bytes: &mut [u8]) -> Result<(), KeyError> {
    getrandom::fill(bytes).map_err(|e| KeyError::NoRandomness(e.to_string()))
}

impl std::fmt::Debug for Key {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.write_str("Key(…)")
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_seal_opens_only_with_its_key_in_its_row() {
        let key = Key::parse(&"01".repeat(32), "test").unwrap();
        let other = Key::parse(&"02".repeat(32), "test").unwrap();
        let urn = Urn::Telegram(123_456);
        let hash = key.hash(&urn);
        let sealed = key.seal(&urn, &hash).unwrap();
        assert!(!sealed.contains("123456"));
        assert_ne!(sealed, key.seal(&urn, &hash).unwrap(), "each seal has its own nonce");
        assert_eq!(key.open(&sealed, hash.as_str()), Some(urn.clone()));
        assert_eq!(key.open(&sealed, key.hash(&Urn::Telegram(1)).as_str()), None);
        assert_eq!(other.open(&sealed, hash.as_str()), None);
        assert_ne!(other.hash(&urn), hash);
    }

    #[test]
    fn the_key_file_is_made_once_and_for_its_owner_alone() {
        let folder = tempfile::tempdir().unwrap();
        let path = folder.path().join("suara.key");
        let first = Key::read_or_make(&path).unwrap();
        assert_eq!(first.check(), Key::read_or_make(&path).unwrap().check());
        #[cfg(unix)]
        {
            use std::os::unix::fs::PermissionsExt as _;
            assert_eq!(std::fs::metadata(&path).unwrap().permissions().mode() & 0o777, 0o600);
        }
        std::fs::write(&path, "not a key").unwrap();
        assert!(Key::read_or_make(&path).unwrap_err().to_string().contains("64 hexadecimal"));
    }
}
