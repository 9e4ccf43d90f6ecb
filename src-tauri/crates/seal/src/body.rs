//! What an event says: JSON with a salt, beside the header and erasable.

mod strict;

use crate::{Hash, NoRandomness, format, hex};
use serde::{
    Deserialize, Deserializer,
    de::{IgnoredAny, MapAccess, Visitor},
};
use serde_json::{Map, Value};
use std::fmt;

/// The body of an event, as far as this reader has it.
///
/// `Debug` shows the length only: bodies hold what people wrote about themselves, and logs are not a place for that.
#[derive(Clone, PartialEq, Eq)]
pub enum Body {
    /// The bytes, as they were sealed.
    Present(Vec<u8>),
    /// Somebody has it, but this reader may not or need not.
    Withheld,
    /// It is gone for good.
    Erased,
}

/// Says why bytes are not a body.
#[derive(Clone, Debug, PartialEq, Eq, thiserror::Error)]
pub enum BodyFault {
    /// More bytes than allowed.
    #[error("{found} bytes, where at most {limit} are allowed")]
    TooLong {
        /// How many bytes there are.
        found: usize,
        /// How many there may be.
        limit: usize,
    },
    /// Not the strict JSON of this format.
    #[error(transparent)]
    Json(#[from] JsonFault),
    /// Not `{"salt":"<32 hex>","data":{…}}`.
    #[error("not a salt and an object of data")]
    Shape,
}

pub use strict::JsonFault;

const SALT_BYTES: usize = 16;
/// What a body begins with, so that its hash tells nothing about what it says.
pub type Salt = [u8; SALT_BYTES];
/// The outer object is one level more than its data.
const NESTING: usize = format::MAX_NESTING + 1;

/// How a body begins; its salt follows.
const BEGIN: &str = r#"{"salt":""#;
/// What stands between the salt and the data.
const BETWEEN: &str = r#"","data":"#;

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct Content {
    salt: String,
    data: Map<String, Value>,
}

/// A body of which only the form matters: its data are passed over.
#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct Shape {
    salt: String,
    #[serde(rename = "data")]
    _data: AnyObject,
}

/// An object, whatever is in it.
struct AnyObject;

impl<'de> Deserialize<'de> for AnyObject {
    fn deserialize<D: Deserializer<'de>>(from: D) -> Result<Self, D::Error> {
        from.deserialize_map(Self)
    }
}

impl<'de> Visitor<'de> for AnyObject {
    type Value = Self;

    fn expecting(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("an object")
    }

    fn visit_map<A: MapAccess<'de>>(self, mut entries: A) -> Result<Self, A::Error> {
        while entries.next_entry::<IgnoredAny, IgnoredAny>()?.is_some() {}
        Ok(self)
    }
}

/// What begins with a salt.
trait Salted {
    fn salt(&self) -> &str;
}

impl Salted for Content {
    fn salt(&self) -> &str {
        &self.salt
    }
}

impl Salted for Shape {
    fn salt(&self) -> &str {
        &self.salt
    }
}

/// Makes a salt from the system's random source.
pub(crate) fn fresh_salt() -> Result<Salt, NoRandomness> {
    let mut salt = [0; SALT_BYTES];
    getrandom::fill(&mut salt)?;
    Ok(salt)
}

impl Body {
    /// Writes `data` with this salt.
    pub(crate) fn write(data: &Value, salt: Salt) -> Result<Vec<u8>, BodyFault> {
        let mut text = String::from(BEGIN);
        hex::write(&salt, &mut text).expect("BUG: a String takes every write");
        text.push_str(BETWEEN);
        text.push_str(&data.to_string());
        text.push('}');
        let bytes = text.into_bytes();
        strictly::<Shape>(&bytes)?;
        Ok(bytes)
    }

    /// Gives the data, or nothing where the body is withheld or erased.
    ///
    /// # Errors
    /// [`BodyFault`] when the bytes are not a body; never for an event that was verified.
    pub fn data(&self) -> Result<Option<Map<String, Value>>, BodyFault> {
        match self {
            Self::Present(bytes) => content(bytes).map(|content| Some(content.data)),
            Self::Withheld | Self::Erased => Ok(None),
        }
    }

    /// Gives the data as the text they are, without checking again: for a body that was verified when it came.
    ///
    /// None where the body is withheld or erased, or does not begin and end as a body does.
    pub fn data_text(&self) -> Option<&str> {
        let Self::Present(bytes) = self else { return None };
        let salt_and_data = str::from_utf8(bytes).ok()?.strip_prefix(BEGIN)?;
        let after_salt = salt_and_data.get(2 * SALT_BYTES..)?;
        after_salt.strip_prefix(BETWEEN)?.strip_suffix('}')
    }

    /// Checks form and hash of a body that is present; one that is not, passes.
    pub(crate) fn check(&self, expected: Hash) -> Result<(), BodyCheck> {
        let Self::Present(bytes) = self else { return Ok(()) };
        if bytes.len() <= format::MAX_BODY && Hash::of_body(bytes) != expected {
            return Err(BodyCheck::Hash);
        }
        strictly::<Shape>(bytes).map(|_| ()).map_err(BodyCheck::Form)
    }
}

pub(crate) enum BodyCheck {
    Hash,
    Form(BodyFault),
}

fn content(bytes: &[u8]) -> Result<Content, BodyFault> {
    strictly(bytes)
}

/// Reads a salt and data as `T` holds them, after every rule of a body.
fn strictly<'a, T: Salted + Deserialize<'a>>(bytes: &'a [u8]) -> Result<T, BodyFault> {
    if bytes.len() > format::MAX_BODY {
        return Err(BodyFault::TooLong {
            found: bytes.len(),
            limit: format::MAX_BODY,
        });
    }
    strict::check(bytes, NESTING)?;
    let content: T = serde_json::from_slice(bytes).map_err(|_| BodyFault::Shape)?;
    hex::read::<SALT_BYTES>(content.salt()).map_err(|_| BodyFault::Shape)?;
    // The strict check left key order open; between salt and data it is fixed.
    if bytes.starts_with(BEGIN.as_bytes()) {
        Ok(content)
    } else {
        Err(BodyFault::Shape)
    }
}

impl fmt::Debug for Body {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::Present(bytes) => write!(f, "Present({} bytes)", bytes.len()),
            Self::Withheld => f.write_str("Withheld"),
            Self::Erased => f.write_str("Erased"),
        }
    }
}

#[cfg(test)]
mod tests;
