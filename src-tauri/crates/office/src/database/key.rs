//! The key of the database.

use seal::NoRandomness;
use std::fmt;
use zeroize::Zeroizing;

/// 256 random bits that encrypt the database. Wiped from memory when dropped; never shown by `Debug`.
#[derive(Clone, PartialEq, Eq)]
pub struct DatabaseKey(Zeroizing<[u8; 32]>);

impl DatabaseKey {
    /// Makes a new key from the system's random source.
    ///
    /// # Errors
    /// [`NoRandomness`] where the system has none to give.
    pub fn generate() -> Result<Self, NoRandomness> {
        let mut key = Zeroizing::new([0; 32]);
        getrandom::fill(key.as_mut_slice())?;
        Ok(Self(key))
    }

    /// Takes 32 bytes for a key.
    pub fn from_bytes(bytes: &[u8; 32]) -> Self {
        Self(Zeroizing::new(*bytes))
    }

    /// Gives the 32 bytes.
    pub fn as_bytes(&self) -> &[u8; 32] {
        &self.0
    }

    /// Writes the key as SQLCipher takes it unchanged, without deriving another from it.
    pub(super) fn pragma(&self) -> Zeroizing<String> {
        let mut sql = Zeroizing::new(String::with_capacity(96));
        sql.push_str("PRAGMA key = \"x'");
        for byte in self.0.iter() {
            for digit in [byte >> 4, byte & 15] {
                sql.push(char::from_digit(digit.into(), 16).expect("BUG: four bits are one digit"));
            }
        }
        sql.push_str("'\"");
        sql
    }
}

impl fmt::Debug for DatabaseKey {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("DatabaseKey")
    }
}
