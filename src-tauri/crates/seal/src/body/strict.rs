//! JSON as bodies have it: integers only, no key twice, not deep, written one way.

use crate::format;
use serde::de::{DeserializeSeed, Deserializer, Error, MapAccess, SeqAccess, Visitor};
use std::{collections::BTreeSet, fmt};

/// Says why a text is not the JSON of a body.
#[derive(Clone, Debug, PartialEq, Eq, thiserror::Error)]
pub enum JsonFault {
    /// No JSON at all, or something after it.
    #[error("no JSON at character {column}")]
    Syntax {
        /// Where reading stopped, from 1.
        column: usize,
    },
    /// A fraction, an exponent, a minus zero, or an integer beyond 2⁵³−1.
    #[error("a number that is not an integer of at most 53 bits")]
    Number,
    /// One object has this key twice.
    #[error("the key {key:?} stands there twice")]
    DuplicateKey {
        /// The key.
        key: String,
    },
    /// Nested deeper than allowed.
    #[error("nested deeper than {limit} levels")]
    TooDeep {
        /// How deep it may be.
        limit: usize,
    },
    /// White space between tokens, or a character escaped otherwise than `format` says.
    #[error("not in the canonical form")]
    NotCanonical,
}

/// Checks `bytes` against every rule of a body's JSON, to at most `limit` levels.
///
/// Writes again while it reads, in the order it found, and compares: so there is no second description of what
/// canonical means.
pub(super) fn check(bytes: &[u8], limit: usize) -> Result<(), JsonFault> {
    let mut reading = Reading {
        again: Vec::with_capacity(bytes.len()),
        fault: None,
        limit,
    };
    let mut from = serde_json::Deserializer::from_slice(bytes);
    let read = Node {
        reading: &mut reading,
        left: limit,
    }
    .deserialize(&mut from)
    .and_then(|()| from.end());
    match (read, reading.fault) {
        (_, Some(fault)) => Err(fault),
        (Err(error), None) => Err(JsonFault::Syntax {
            column: error.column(),
        }),
        (Ok(()), None) if reading.again == bytes => Ok(()),
        (Ok(()), None) => Err(JsonFault::NotCanonical),
    }
}

struct Reading {
    again: Vec<u8>,
    fault: Option<JsonFault>,
    limit: usize,
}

impl Reading {
    fn write(&mut self, value: &impl serde::Serialize) {
        serde_json::to_writer(&mut self.again, value).expect("BUG: a Vec takes every write");
    }

    /// Notes what was wrong, since serde's errors carry text only.
    fn refuse<E: Error>(&mut self, fault: JsonFault) -> E {
        let error = E::custom(&fault);
        self.fault = Some(fault);
        error
    }
}

struct Node<'a> {
    reading: &'a mut Reading,
    left: usize,
}

impl Node<'_> {
    fn enter<E: Error>(&mut self) -> Result<usize, E> {
        let limit = self.reading.limit;
        self.left
            .checked_sub(1)
            .ok_or_else(|| self.reading.refuse(JsonFault::TooDeep { limit }))
    }
}

impl<'de> DeserializeSeed<'de> for Node<'_> {
    type Value = ();

    fn deserialize<D: Deserializer<'de>>(self, from: D) -> Result<(), D::Error> {
        from.deserialize_any(self)
    }
}

impl<'de> Visitor<'de> for Node<'_> {
    type Value = ();

    fn expecting(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("JSON with integers only")
    }

    fn visit_unit<E: Error>(self) -> Result<(), E> {
        self.reading.write(&());
        Ok(())
    }

    fn visit_bool<E: Error>(self, value: bool) -> Result<(), E> {
        self.reading.write(&value);
        Ok(())
    }

    fn visit_u64<E: Error>(self, value: u64) -> Result<(), E> {
        if value > format::MAX_INTEGER {
            return Err(self.reading.refuse(JsonFault::Number));
        }
        self.reading.write(&value);
        Ok(())
    }

    fn visit_i64<E: Error>(self, value: i64) -> Result<(), E> {
        if value.unsigned_abs() > format::MAX_INTEGER {
            return Err(self.reading.refuse(JsonFault::Number));
        }
        self.reading.write(&value);
        Ok(())
    }

    fn visit_f64<E: Error>(self, _: f64) -> Result<(), E> {
        Err(self.reading.refuse(JsonFault::Number))
    }

    fn visit_str<E: Error>(self, value: &str) -> Result<(), E> {
        self.reading.write(&value);
        Ok(())
    }

    fn visit_seq<A: SeqAccess<'de>>(mut self, mut items: A) -> Result<(), A::Error> {
        let left = self.enter()?;
        self.reading.again.push(b'[');
        while items
            .next_element_seed(Node {
                reading: &mut *self.reading,
                left,
            })?
            .is_some()
        {
            self.reading.again.push(b',');
        }
        // A comma was written after each item, since only the next step tells whether another follows.
        if self.reading.again.last() == Some(&b',') {
            self.reading.again.pop();
        }
        self.reading.again.push(b']');
        Ok(())
    }

    fn visit_map<A: MapAccess<'de>>(mut self, mut entries: A) -> Result<(), A::Error> {
        let left = self.enter()?;
        let mut keys = BTreeSet::new();
        self.reading.again.push(b'{');
        while let Some(key) = entries.next_key::<String>()? {
            if !keys.is_empty() {
                self.reading.again.push(b',');
            }
            self.reading.write(&key);
            self.reading.again.push(b':');
            if !keys.insert(key.clone()) {
                return Err(self.reading.refuse(JsonFault::DuplicateKey { key }));
            }
            entries.next_value_seed(Node {
                reading: &mut *self.reading,
                left,
            })?;
        }
        self.reading.again.push(b'}');
        Ok(())
    }
}
