//! A passphrase as it was meant, whatever keyboard it came from.

use std::fmt;
use unicode_normalization::UnicodeNormalization;
use zeroize::Zeroizing;

/// A passphrase in Unicode normal form C: an é is one é, whether a keyboard sends it whole or in two parts.
///
/// Wiped from memory when dropped; never shown by `Debug`.
#[derive(Clone, PartialEq, Eq)]
pub struct Passphrase(Zeroizing<String>);

/// Says why a text cannot be a passphrase.
#[derive(Clone, Debug, PartialEq, Eq, thiserror::Error)]
pub enum PassphraseFault {
    /// Fewer characters than asked for.
    #[error("{found} characters, where at least {least} are needed")]
    TooShort {
        /// How many there are.
        found: usize,
        /// How many there must be.
        least: usize,
    },
    /// More characters than allowed.
    #[error("{found} characters, where at most {most} are allowed")]
    TooLong {
        /// How many there are.
        found: usize,
        /// How many there may be.
        most: usize,
    },
    /// A tab, a line end or the like, which nobody sees and the next keyboard may not have.
    #[error("a character that cannot be seen")]
    ControlCharacter,
}

/// The fewest characters of a new passphrase.
pub const SHORTEST: usize = 12;
/// The most characters.
pub const LONGEST: usize = 1024;

impl Passphrase {
    /// Takes a new passphrase.
    ///
    /// # Errors
    /// [`PassphraseFault`], with what is wrong with it.
    pub fn choose(text: &str) -> Result<Self, PassphraseFault> {
        let passphrase = Self::typed(text)?;
        let found = passphrase.0.chars().count();
        if found < SHORTEST {
            return Err(PassphraseFault::TooShort {
                found,
                least: SHORTEST,
            });
        }
        Ok(passphrase)
    }

    /// Takes a passphrase that somebody types to unlock; its length says nothing yet.
    ///
    /// # Errors
    /// [`PassphraseFault::TooLong`] and [`PassphraseFault::ControlCharacter`]: no passphrase was ever like that.
    pub fn typed(text: &str) -> Result<Self, PassphraseFault> {
        let found = text.chars().take(LONGEST + 1).count();
        if found > LONGEST {
            return Err(PassphraseFault::TooLong {
                found: text.chars().count(),
                most: LONGEST,
            });
        }
        if text.chars().any(char::is_control) {
            return Err(PassphraseFault::ControlCharacter);
        }
        Ok(Self(Zeroizing::new(text.nfc().collect())))
    }

    pub(super) fn as_bytes(&self) -> &[u8] {
        self.0.as_bytes()
    }
}

impl fmt::Debug for Passphrase {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("Passphrase")
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn twelve_characters_are_counted_as_a_person_would() {
        assert_eq!(
            Passphrase::choose("elf tekens!"),
            Err(PassphraseFault::TooShort { found: 11, least: 12 })
        );
        // Twelve times e with a separate accent is twelve characters, not twenty-four.
        assert!(Passphrase::choose(&"e\u{301}".repeat(12)).is_ok());
        assert_eq!(
            Passphrase::choose(&"e\u{301}".repeat(11)),
            Err(PassphraseFault::TooShort { found: 11, least: 12 })
        );
    }

    #[test]
    fn two_keyboards_type_the_same_passphrase() {
        assert_eq!(
            Passphrase::typed("caf\u{e9}").unwrap(),
            Passphrase::typed("cafe\u{301}").unwrap()
        );
        assert_ne!(
            Passphrase::typed("café").unwrap(),
            Passphrase::typed("Café").unwrap()
        );
    }

    #[test]
    fn what_cannot_be_seen_or_is_too_long_is_refused() {
        assert_eq!(
            Passphrase::choose("twaalf tekens\n"),
            Err(PassphraseFault::ControlCharacter)
        );
        assert_eq!(
            Passphrase::choose("twaalf\u{0}tekens"),
            Err(PassphraseFault::ControlCharacter)
        );
        let long = PassphraseFault::TooLong {
            found: 1025,
            most: 1024,
        };
        assert_eq!(Passphrase::choose(&"x".repeat(1025)), Err(long));
    }

    #[test]
    fn debug_does_not_show_it() {
        assert_eq!(
            format!("{:?}", Passphrase::typed("geheim").unwrap()),
            "Passphrase"
        );
    }
}
