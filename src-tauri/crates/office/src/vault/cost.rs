//! What one guess at a passphrase costs.

use super::{Passphrase, VaultFault};
use argon2::{Algorithm, Argon2, Params, Version};
use seal::NoRandomness;
use serde::{Deserialize, Serialize};
use zeroize::Zeroizing;

/// The parameters of Argon2id.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Cost {
    /// Memory in KiB.
    pub memory_kib: u32,
    /// Passes over that memory.
    pub passes: u32,
    /// Lanes.
    pub lanes: u32,
}

/// The most that a file may ask of this laptop: 1 GiB, so that a changed file cannot stop the program.
const MOST_MEMORY_KIB: u32 = 1024 * 1024;
const MOST_PASSES: u32 = 32;
const MOST_LANES: u32 = 16;

impl Cost {
    /// The second recommended option of RFC 9106, section 4, for where memory is short: 64 MiB and three passes; with
    /// one lane instead of its four, since one lane is all that the library computes at a time. About a third of a
    /// second on a plain laptop.
    pub const PRODUCTION: Self = Self {
        memory_kib: 64 * 1024,
        passes: 3,
        lanes: 1,
    };

    /// Makes 32 bytes of a passphrase.
    pub(super) fn derive(
        self,
        passphrase: &Passphrase,
        salt: &Salt,
    ) -> Result<Zeroizing<[u8; 32]>, VaultFault> {
        let Self {
            memory_kib,
            passes,
            lanes,
        } = self;
        if memory_kib > MOST_MEMORY_KIB || passes > MOST_PASSES || lanes > MOST_LANES {
            return Err(VaultFault::Damaged);
        }
        let parameters = Params::new(memory_kib, passes, lanes, Some(32)).map_err(|_| VaultFault::Damaged)?;
        let mut key = Zeroizing::new([0; 32]);
        Argon2::new(Algorithm::Argon2id, Version::V0x13, parameters)
            .hash_password_into(passphrase.as_bytes(), &salt.0, key.as_mut_slice())
            .map_err(|_| VaultFault::OutOfMemory { kib: memory_kib })?;
        Ok(key)
    }
}

/// 16 random bytes (RFC 9106, 3.1), new with each passphrase.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(try_from = "super::file::HexBytes", into = "super::file::HexBytes")]
pub(super) struct Salt([u8; 16]);

impl Salt {
    pub fn generate() -> Result<Self, VaultFault> {
        let mut salt = [0; 16];
        getrandom::fill(&mut salt).map_err(NoRandomness)?;
        Ok(Self(salt))
    }
}

impl TryFrom<super::file::HexBytes> for Salt {
    type Error = &'static str;

    fn try_from(bytes: super::file::HexBytes) -> Result<Self, Self::Error> {
        bytes.0.try_into().map(Self).map_err(|_| "a salt has 16 bytes")
    }
}

impl From<Salt> for super::file::HexBytes {
    fn from(salt: Salt) -> Self {
        Self(salt.0.to_vec())
    }
}
