//! Bytes under a key: XChaCha20-Poly1305.

use super::{VaultFault, file::HexBytes};
use chacha20poly1305::{
    KeyInit, XChaCha20Poly1305, XNonce,
    aead::{Aead, Payload},
};
use seal::NoRandomness;
use serde::{Deserialize, Serialize};
use zeroize::Zeroizing;

/// A nonce and what was sealed with it. The nonce is random: 192 bits leave no chance of one twice.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub(super) struct Wrapped {
    nonce: HexBytes,
    sealed: HexBytes,
}

const NONCE_BYTES: usize = 24;

impl Wrapped {
    /// Seals `plain` under `key`; it opens only with the same `bound_to`.
    pub fn seal(key: &[u8; 32], plain: &[u8], bound_to: &[u8]) -> Result<Self, VaultFault> {
        let mut nonce = [0; NONCE_BYTES];
        getrandom::fill(&mut nonce).map_err(NoRandomness)?;
        let sealed = XChaCha20Poly1305::new(key.into())
            .encrypt(
                &XNonce::from(nonce),
                Payload {
                    msg: plain,
                    aad: bound_to,
                },
            )
            .expect("BUG: XChaCha20-Poly1305 takes 64 bytes");
        Ok(Self {
            nonce: HexBytes(nonce.to_vec()),
            sealed: HexBytes(sealed),
        })
    }

    /// Opens with the key it was sealed under; nothing when key, binding or bytes are others.
    pub fn open(&self, key: &[u8; 32], bound_to: &[u8]) -> Option<Zeroizing<Vec<u8>>> {
        let nonce: [u8; NONCE_BYTES] = self.nonce.0.as_slice().try_into().ok()?;
        XChaCha20Poly1305::new(key.into())
            .decrypt(
                &XNonce::from(nonce),
                Payload {
                    msg: &self.sealed.0,
                    aad: bound_to,
                },
            )
            .ok()
            .map(Zeroizing::new)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn opens_only_with_the_same_key_and_binding() {
        let wrapped = Wrapped::seal(&[1; 32], b"secret", b"here").unwrap();
        assert_eq!(wrapped.open(&[1; 32], b"here").unwrap().as_slice(), b"secret");
        assert_eq!(wrapped.open(&[2; 32], b"here"), None);
        assert_eq!(wrapped.open(&[1; 32], b"there"), None);
    }

    #[test]
    fn a_changed_byte_does_not_open() {
        let wrapped = Wrapped::seal(&[1; 32], b"secret", b"").unwrap();
        for index in 0..wrapped.sealed.0.len() {
            let mut changed = wrapped.clone();
            changed.sealed.0[index] ^= 1;
            assert_eq!(changed.open(&[1; 32], b""), None);
        }
        let mut changed = wrapped;
        changed.nonce.0.pop();
        assert_eq!(changed.open(&[1; 32], b""), None);
    }
}
