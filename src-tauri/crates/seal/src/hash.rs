//! SHA-256 hashes and the tenant that is named by one.

use crate::{format, hex::hex32_text};
use serde::{Deserialize, Serialize};
use sha2::{Digest, Sha256};

/// A SHA-256 hash; its text is 64 lower-case hexadecimal digits.
#[derive(Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
#[serde(try_from = "String", into = "String")]
pub struct Hash([u8; 32]);

hex32_text!(Hash);

impl Hash {
    /// All zeros: stands where there is no earlier event.
    pub const ZERO: Self = Self([0; 32]);

    /// Takes 32 bytes for a hash.
    pub const fn from_bytes(bytes: [u8; 32]) -> Self {
        Self(bytes)
    }

    /// Gives the 32 bytes.
    pub const fn as_bytes(&self) -> &[u8; 32] {
        &self.0
    }

    /// Hashes body bytes as a header names them.
    pub fn of_body(bytes: &[u8]) -> Self {
        Self(Sha256::digest(bytes).into())
    }

    /// Hashes header bytes: the name of the event.
    pub fn of_event(header: &[u8]) -> Self {
        Self(
            Sha256::new()
                .chain_update(format::EVENT_PREFIX)
                .chain_update(header)
                .finalize()
                .into(),
        )
    }
}

/// One municipality's journal, named by the hash of its founding event.
#[derive(Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
#[serde(try_from = "String", into = "String")]
pub struct TenantId(Hash);

hex32_text!(TenantId);

impl TenantId {
    /// Takes 32 bytes for a tenant.
    pub const fn from_bytes(bytes: [u8; 32]) -> Self {
        Self(Hash(bytes))
    }

    /// Gives the 32 bytes.
    pub const fn as_bytes(&self) -> &[u8; 32] {
        self.0.as_bytes()
    }

    /// Names the tenant that a founding event with this hash begins.
    pub const fn founded_by(event: Hash) -> Self {
        Self(event)
    }
}

/// Writes no tenant (the founding event) as zeros, so that the key is always there.
pub(crate) mod tenant_or_zeros {
    use super::{Hash, TenantId};
    use serde::{Deserialize, Deserializer, Serialize, Serializer};

    pub fn serialize<S: Serializer>(tenant: &Option<TenantId>, to: S) -> Result<S::Ok, S::Error> {
        tenant.map_or(Hash::ZERO, |tenant| tenant.0).serialize(to)
    }

    pub fn deserialize<'de, D: Deserializer<'de>>(from: D) -> Result<Option<TenantId>, D::Error> {
        let hash = Hash::deserialize(from)?;
        Ok((hash != Hash::ZERO).then_some(TenantId(hash)))
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_body_hash_is_plain_sha_256_and_an_event_hash_is_not() {
        // FIPS 180-2, appendix B.1.
        let abc = "ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad";
        assert_eq!(Hash::of_body(b"abc").to_string(), abc);
        assert_ne!(Hash::of_event(b"abc").to_string(), abc);
    }
}
