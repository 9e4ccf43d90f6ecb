//! A seat's keys: one person on one laptop.

mod agreement;

use crate::hex::hex32_text;
use ed25519_dalek::{Signature, Signer, SigningKey, VerifyingKey};
use serde::{Deserialize, Serialize};
use std::fmt;
use zeroize::Zeroizing;

/// The name of a seat: its Ed25519 public key. The text is 64 lower-case hexadecimal digits.
///
/// Any 32 bytes can be a `SeatId`; whether they are a sound key shows when a signature is verified.
#[derive(Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
#[serde(try_from = "String", into = "String")]
pub struct SeatId([u8; 32]);

hex32_text!(SeatId);

/// Says that the system gave no random bytes.
#[derive(Clone, Debug, PartialEq, Eq, thiserror::Error)]
#[error("the system gave no random bytes: {0}")]
pub struct NoRandomness(#[from] pub getrandom::Error);

/// What is wrong with a key or a signature; both mean that nothing is proven.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Unproven {
    /// The public key is no point, not canonically encoded, or of small order.
    Key,
    /// The signature is not by this key over these bytes.
    Signature,
}

impl SeatId {
    /// Takes 32 bytes for a public key.
    pub const fn from_bytes(bytes: [u8; 32]) -> Self {
        Self(bytes)
    }

    /// Gives the 32 bytes.
    pub const fn as_bytes(&self) -> &[u8; 32] {
        &self.0
    }

    /// Verifies strictly, as `format` demands.
    pub(crate) fn verify(&self, message: &[u8], signature: &[u8; 64]) -> Result<(), Unproven> {
        if !self.is_canonical() {
            return Err(Unproven::Key);
        }
        let key = VerifyingKey::from_bytes(&self.0).map_err(|_| Unproven::Key)?;
        if key.is_weak() {
            return Err(Unproven::Key);
        }
        key.verify_strict(message, &Signature::from_bytes(signature))
            .map_err(|_| Unproven::Signature)
    }

    /// Whether y is below p = 2²⁵⁵ − 19 (RFC 8032, 5.1.3, step 1). Without this one seat would have two names.
    fn is_canonical(&self) -> bool {
        let y_is_p_or_more =
            self.0[31] & 0x7f == 0x7f && self.0[1..31].iter().all(|byte| *byte == 0xff) && self.0[0] >= 0xed;
        !y_is_p_or_more
    }
}

/// A seat's secret key. Wiped from memory when dropped; never shown by `Debug`.
pub struct SeatKey(SigningKey);

impl SeatKey {
    /// Makes a new key from the system's random source.
    ///
    /// # Errors
    /// [`NoRandomness`] where the system has none to give.
    pub fn generate() -> Result<Self, NoRandomness> {
        let mut secret = Zeroizing::new([0; 32]);
        getrandom::fill(secret.as_mut_slice())?;
        Ok(Self::from_secret(&secret))
    }

    /// Takes back a key from its 32 secret bytes (the RFC 8032 seed).
    pub fn from_secret(secret: &[u8; 32]) -> Self {
        Self(SigningKey::from_bytes(secret))
    }

    /// Gives the 32 secret bytes, for whoever wraps them before they reach a disk.
    pub fn secret(&self) -> Zeroizing<[u8; 32]> {
        Zeroizing::new(self.0.to_bytes())
    }

    /// Gives the public half.
    pub fn id(&self) -> SeatId {
        SeatId(self.0.verifying_key().to_bytes())
    }

    pub(crate) fn sign(&self, message: &[u8]) -> [u8; 64] {
        self.0.sign(message).to_bytes()
    }
}

impl fmt::Debug for SeatKey {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "SeatKey of {}", self.id())
    }
}

#[cfg(test)]
mod tests;
