//! The keys a bundle is encrypted to: who may read, beside who may sign.

use crate::SeatKey;
use bech32::{Bech32, Hrp};
use serde::{Deserialize, Serialize};
use sha2::{Digest, Sha256};
use std::{fmt, str::FromStr};
use zeroize::{Zeroize, Zeroizing};

/// What is hashed before a seat's secret, so that the reading key tells nothing about the signing key.
const CONTEXT: &[u8] = b"kernkas/reading/v1\0";
/// How age begins the text of a secret key.
const SECRET_PREFIX: &str = "age-secret-key-";

/// The key with which a seat, or whoever holds the recovery key, reads bundles: an X25519 identity of age.
///
/// It follows from the seat's key, so there is nothing more to keep. `Debug` does not show it.
pub struct ReadingKey(pub(crate) age::x25519::Identity);

/// For whom a bundle is encrypted, as age writes it: `age1…`.
#[derive(Clone, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
#[serde(try_from = "String", into = "String")]
pub struct Recipient(String);

/// Says that a text is no secret reading key.
#[derive(Clone, Debug, PartialEq, Eq, thiserror::Error)]
#[error("not a reading key of the form AGE-SECRET-KEY-1…")]
pub struct NotAReadingKey;

/// Says that a text names nobody a bundle can be encrypted to.
#[derive(Clone, Debug, PartialEq, Eq, thiserror::Error)]
#[error("not a reading key of the form age1…")]
pub struct NotARecipient;

impl ReadingKey {
    /// Derives the reading key that goes with `key`: SHA-256 of a fixed context and the secret.
    pub fn of(key: &SeatKey) -> Self {
        let secret = key.secret();
        let mut bytes: [u8; 32] = Sha256::new()
            .chain_update(CONTEXT)
            .chain_update(secret.as_slice())
            .finalize()
            .into();
        let prefix = Hrp::parse(SECRET_PREFIX).expect("BUG: a sound prefix");
        let mut text = bech32::encode_upper::<Bech32>(prefix, &bytes).expect("BUG: 32 bytes fit");
        let identity = text.parse().expect("BUG: this is how age writes a secret key");
        bytes.zeroize();
        text.zeroize();
        Self(identity)
    }

    /// Gives the public half, for whoever writes bundles.
    pub fn recipient(&self) -> Recipient {
        Recipient(self.0.to_public().to_string())
    }

    /// Gives the text `AGE-SECRET-KEY-1…` with which the program `age` opens a bundle.
    pub fn secret_text(&self) -> Zeroizing<String> {
        use age::secrecy::ExposeSecret;
        Zeroizing::new(self.0.to_string().expose_secret().to_owned())
    }
}

impl FromStr for ReadingKey {
    type Err = NotAReadingKey;

    /// Reads what [`ReadingKey::secret_text`] gives.
    fn from_str(text: &str) -> Result<Self, NotAReadingKey> {
        text.parse().map(Self).map_err(|_| NotAReadingKey)
    }
}

impl fmt::Debug for ReadingKey {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "ReadingKey of {}", self.recipient())
    }
}

impl Recipient {
    /// Gives the text `age1…`.
    pub fn as_str(&self) -> &str {
        &self.0
    }

    pub(crate) fn key(&self) -> age::x25519::Recipient {
        self.0
            .parse()
            .expect("BUG: a recipient was parsed when it was made")
    }
}

impl TryFrom<String> for Recipient {
    type Error = NotARecipient;

    fn try_from(text: String) -> Result<Self, NotARecipient> {
        let key: age::x25519::Recipient = text.parse().map_err(|_| NotARecipient)?;
        // One key, one name: no upper case.
        if key.to_string() == text {
            Ok(Self(text))
        } else {
            Err(NotARecipient)
        }
    }
}

impl FromStr for Recipient {
    type Err = NotARecipient;

    fn from_str(text: &str) -> Result<Self, NotARecipient> {
        Self::try_from(text.to_owned())
    }
}

impl From<Recipient> for String {
    fn from(recipient: Recipient) -> Self {
        recipient.0
    }
}

impl fmt::Display for Recipient {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(&self.0)
    }
}

impl fmt::Debug for Recipient {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "Recipient({})", self.0)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_reading_key_follows_from_the_seat_key_and_age_knows_its_texts() {
        let [one, again, other] = [1, 1, 2].map(|n| ReadingKey::of(&SeatKey::from_secret(&[n; 32])));
        assert_eq!(one.recipient(), again.recipient());
        assert_ne!(one.recipient(), other.recipient());
        assert!(one.secret_text().starts_with("AGE-SECRET-KEY-1"));
        let identity: age::x25519::Identity = one.secret_text().parse().unwrap();
        assert_eq!(identity.to_public().to_string(), one.recipient().as_str());
        let read: ReadingKey = one.secret_text().parse().unwrap();
        assert_eq!(read.recipient(), one.recipient());
        assert!(one.recipient().as_str().parse::<ReadingKey>().is_err());
    }

    #[test]
    fn a_recipient_has_one_spelling() {
        let sound = ReadingKey::of(&SeatKey::from_secret(&[1; 32])).recipient();
        assert_eq!(sound.as_str().parse(), Ok(sound.clone()));
        let upper = sound.as_str().to_uppercase();
        let other = sound.as_str().replace("age1", "bge1");
        let mut typo = sound.as_str().to_owned();
        typo.replace_range(10..11, if &typo[10..11] == "q" { "p" } else { "q" });
        for wrong in ["", "age1", &upper, &other, &typo, "ssh-ed25519 AAAA"] {
            assert_eq!(wrong.parse::<Recipient>(), Err(NotARecipient), "{wrong}");
        }
    }

    #[test]
    fn debug_does_not_show_the_secret() {
        let key = ReadingKey::of(&SeatKey::from_secret(&[1; 32]));
        assert!(!format!("{key:?}").contains("SECRET"));
    }
}
