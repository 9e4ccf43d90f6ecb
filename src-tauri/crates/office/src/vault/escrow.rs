//! Kept for the recovery key: sealed with its public half, opened with the printed one.
//!
//! A key made for this one message agrees with the recovery key on a secret (X25519); SHA-256 over that secret and both
//! public keys, after a constant, is the key that seals. The secret has full strength already, so nothing slow is
//! needed, as it is for a passphrase.

use super::{VaultFault, wrapped::Wrapped};
use seal::{SeatId, SeatKey};
use serde::{Deserialize, Serialize};
use sha2::{Digest, Sha256};
use zeroize::Zeroizing;

/// Something sealed for the recovery key.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub(super) struct Escrow {
    with: SeatId,
    kept: Wrapped,
}

impl Escrow {
    /// Seals 32 bytes for `recovery`; they open only as the same `what`.
    pub fn seal(recovery: &SeatId, secret: &[u8; 32], what: &[u8]) -> Result<Self, VaultFault> {
        let once = SeatKey::generate()?;
        let with = once.id();
        let shared = once.agree(recovery).ok_or(VaultFault::Damaged)?;
        let kept = Wrapped::seal(&sealing_key(&shared, &with, recovery), secret, &bound_to(what))?;
        Ok(Self { with, kept })
    }

    /// Opens with the recovery key; nothing when it is another, or the bytes were changed.
    pub fn open(&self, recovery: &SeatKey, what: &[u8]) -> Option<Zeroizing<[u8; 32]>> {
        let shared = recovery.agree(&self.with)?;
        let key = sealing_key(&shared, &self.with, &recovery.id());
        let secret = self.kept.open(&key, &bound_to(what))?;
        Some(Zeroizing::new(secret.as_slice().try_into().ok()?))
    }
}

fn sealing_key(shared: &[u8; 32], with: &SeatId, recovery: &SeatId) -> Zeroizing<[u8; 32]> {
    let hash = Sha256::new()
        .chain_update(b"kernkas/vault/v1/escrow\0")
        .chain_update(shared)
        .chain_update(with.as_bytes())
        .chain_update(recovery.as_bytes());
    Zeroizing::new(hash.finalize().into())
}

fn bound_to(what: &[u8]) -> Vec<u8> {
    [b"kernkas/vault/v1/escrow\0", what].concat()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn only_the_recovery_key_opens_it_and_only_as_what_it_is() {
        let [recovery, other] = [1, 2].map(|number| SeatKey::from_secret(&[number; 32]));
        let kept = Escrow::seal(&recovery.id(), &[7; 32], b"database").unwrap();
        assert_eq!(kept.open(&recovery, b"database").unwrap().as_slice(), [7; 32]);
        assert_eq!(kept.open(&other, b"database"), None);
        assert_eq!(kept.open(&recovery, b"seat"), None);
    }
}
