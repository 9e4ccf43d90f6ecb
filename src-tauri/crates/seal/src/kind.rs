//! What kind of event it is. Opaque here: the meaning belongs to whoever folds.

use serde::{Deserialize, Serialize};
use std::{fmt, str::FromStr};

/// The name of a kind of event: kebab-case, 1 to 64 characters, such as `application-submitted`.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
#[serde(try_from = "String", into = "String")]
pub struct Kind(String);

/// Says that a text cannot name a kind.
#[derive(Clone, Debug, PartialEq, Eq, thiserror::Error)]
#[error("a kind is 1 to 64 characters of a-z, 0-9 and single hyphens, beginning with a letter")]
pub struct NotAKind;

const LONGEST: usize = 64;

impl Kind {
    /// Gives the name as text.
    pub fn as_str(&self) -> &str {
        &self.0
    }
}

impl TryFrom<String> for Kind {
    type Error = NotAKind;

    fn try_from(text: String) -> Result<Self, NotAKind> {
        let words = text.split('-').all(|word| {
            !word.is_empty() && word.bytes().all(|b| b.is_ascii_lowercase() || b.is_ascii_digit())
        });
        let begins = text.starts_with(|c: char| c.is_ascii_lowercase());
        if words && begins && text.len() <= LONGEST {
            Ok(Self(text))
        } else {
            Err(NotAKind)
        }
    }
}

impl FromStr for Kind {
    type Err = NotAKind;

    fn from_str(text: &str) -> Result<Self, NotAKind> {
        Self::try_from(text.to_owned())
    }
}

impl From<Kind> for String {
    fn from(kind: Kind) -> Self {
        kind.0
    }
}

impl fmt::Display for Kind {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(&self.0)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_kind_is_kebab_case_of_at_most_64_characters() {
        for good in ["a", "grant-awarded", "v2-thing", &"a".repeat(64)] {
            assert_eq!(good.parse::<Kind>().unwrap().as_str(), good);
        }
        for wrong in [
            "",
            "-a",
            "a-",
            "a--b",
            "Grant",
            "2a",
            "a_b",
            "a b",
            "é",
            &"a".repeat(65),
        ] {
            assert_eq!(wrong.parse::<Kind>(), Err(NotAKind), "{wrong}");
        }
    }
}
