//! What an event says about itself: the part that is chained and signed.

use crate::{ClaimedTime, Hash, Kind, SeatId, TenantId, format, hash::tenant_or_zeros};
use serde::{Deserialize, Deserializer, Serialize, Serializer, de::DeserializeOwned};
use uuid::Uuid;

/// The header of an event. `format` describes its one encoding.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Header {
    pub(crate) v: Version1,
    /// The municipality; none in the event that founds it.
    #[serde(with = "tenant_or_zeros")]
    pub tenant: Option<TenantId>,
    /// Who.
    pub seat: SeatId,
    /// Which life of that laptop's data: one more after each restore.
    pub incarnation: u32,
    /// The place in the seat's chain, from 1.
    pub seq: u64,
    /// The hash of the seat's previous event; zeros for the first of an incarnation.
    pub prev: Hash,
    /// When, as the laptop's clock had it.
    pub time: ClaimedTime,
    /// What kind of event.
    pub kind: Kind,
    /// About which case, if about one.
    pub case: Option<Uuid>,
    /// Whether the body holds personal data or free text, and may therefore be erased.
    pub private: bool,
    /// The SHA-256 of the body bytes.
    pub body: Hash,
}

/// Says why bytes are not a header or a commit of this format.
#[derive(Clone, Debug, PartialEq, Eq, thiserror::Error)]
pub enum Malformed {
    /// More bytes than allowed; they were not read.
    #[error("{found} bytes, where at most {limit} are allowed")]
    TooLong {
        /// How many bytes there are.
        found: usize,
        /// How many there may be.
        limit: usize,
    },
    /// Made by a newer program, or by none.
    #[error("format version {found}; this program knows version {known}")]
    Version {
        /// The version in the bytes.
        found: u64,
        /// The version of this program.
        known: u64,
    },
    /// Not JSON, a key too many or too few, or a value outside its range.
    #[error("unreadable at character {column}")]
    Unreadable {
        /// Where reading stopped, from 1; 0 where it was not a matter of one place.
        column: usize,
    },
    /// Readable, but not written the one way it must be.
    #[error("not in the canonical form")]
    NotCanonical,
    /// A sequence number 0, a first above the last, or more events than a commit may have.
    #[error("impossible numbering")]
    Numbering,
    /// The heads seen are not in strictly ascending order, name the commit's own chain, or are too many.
    #[error("impossible list of heads seen")]
    Seen,
}

impl Header {
    /// Encodes the header, the one way there is.
    pub fn to_bytes(&self) -> Vec<u8> {
        encode(self)
    }

    /// Reads a header strictly.
    ///
    /// # Errors
    /// [`Malformed`], for anything that [`Header::to_bytes`] would not have written.
    pub fn parse(bytes: &[u8]) -> Result<Self, Malformed> {
        let header: Self = decode(bytes, format::MAX_HEADER)?;
        if header.seq == 0 || (header.seq == 1) != (header.prev == Hash::ZERO) {
            return Err(Malformed::Numbering);
        }
        Ok(header)
    }
}

/// Writes canonical JSON: serde's derived order of keys, no white space.
pub(crate) fn encode(value: &impl Serialize) -> Vec<u8> {
    serde_json::to_vec(value).expect("BUG: these types have only text keys and plain values")
}

/// Reads what [`encode`] wrote, and nothing else.
pub(crate) fn decode<T: Serialize + DeserializeOwned>(bytes: &[u8], limit: usize) -> Result<T, Malformed> {
    if bytes.len() > limit {
        return Err(Malformed::TooLong {
            found: bytes.len(),
            limit,
        });
    }
    let unreadable = |error: serde_json::Error| Malformed::Unreadable {
        column: error.column(),
    };
    // serde would take an array of values for an object as well.
    if !bytes.starts_with(b"{") {
        return Err(Malformed::Unreadable { column: 1 });
    }
    // What begins as this version is written needs no reading for its version alone.
    if !bytes.starts_with(BEGIN.as_bytes()) {
        let Versioned { v } = serde_json::from_slice(bytes).map_err(unreadable)?;
        if v != format::VERSION {
            return Err(Malformed::Version {
                found: v,
                known: format::VERSION,
            });
        }
    }
    let value: T = serde_json::from_slice(bytes).map_err(unreadable)?;
    if encode(&value) == bytes {
        Ok(value)
    } else {
        Err(Malformed::NotCanonical)
    }
}

/// How headers and commits of version 1 begin.
const BEGIN: &str = r#"{"v":1,"#;

/// Reads the version alone, so that a newer format is refused by its number rather than as rubbish.
#[derive(Deserialize)]
struct Versioned {
    v: u64,
}

/// The number 1 at the head of every header and commit.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) struct Version1;

impl Serialize for Version1 {
    fn serialize<S: Serializer>(&self, to: S) -> Result<S::Ok, S::Error> {
        to.serialize_u64(format::VERSION)
    }
}

impl<'de> Deserialize<'de> for Version1 {
    fn deserialize<D: Deserializer<'de>>(from: D) -> Result<Self, D::Error> {
        match u64::deserialize(from)? {
            format::VERSION => Ok(Self),
            _ => Err(serde::de::Error::custom("another version")),
        }
    }
}

#[cfg(test)]
mod tests;
