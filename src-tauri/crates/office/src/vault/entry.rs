//! One seat in the vault: its keys, sealed under a passphrase.

use super::{
    Cost, Escrow, Former, HighWater, Passphrase, Unlocked, VaultFault, cost::Salt, wrapped::Wrapped,
};
use crate::database::DatabaseKey;
use seal::{SeatId, SeatKey};
use serde::{Deserialize, Serialize};
use zeroize::Zeroizing;

/// A seat as the file has it.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub(super) struct SeatEntry {
    pub seat: SeatId,
    pub label: String,
    pub argon2id: Cost,
    pub salt: Salt,
    /// The database key and the seat's secret, 64 bytes, under the passphrase.
    pub keys: Wrapped,
    /// The seat's secret, for the recovery key.
    pub recovery: Escrow,
    pub high_water: Option<HighWater>,
    /// What it signed before an older copy was put back.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub former: Vec<Former>,
    /// Whether this is the copy beside a backup.
    #[serde(default, skip_serializing_if = "std::ops::Not::not")]
    pub copied: bool,
}

impl SeatEntry {
    /// Seals the keys of a seat under `passphrase`.
    pub fn seal(
        keys: &Unlocked,
        label: String,
        passphrase: &Passphrase,
        cost: Cost,
        recovery: &SeatId,
    ) -> Result<Self, VaultFault> {
        let seat = keys.seat_key.id();
        let secret = keys.seat_key.secret();
        let mut both = Zeroizing::new([0; 64]);
        both[..32].copy_from_slice(keys.database_key.as_bytes());
        both[32..].copy_from_slice(secret.as_slice());
        let salt = Salt::generate()?;
        let wrapping = cost.derive(passphrase, &salt)?;
        Ok(Self {
            seat,
            label,
            argon2id: cost,
            salt,
            keys: Wrapped::seal(&wrapping, both.as_slice(), &bound_to(&seat, recovery))?,
            recovery: Escrow::seal(recovery, &secret, seat.as_bytes())?,
            high_water: None,
            former: Vec::new(),
            copied: false,
        })
    }

    /// Takes over what is noted about a seat whose keys are sealed anew.
    pub fn keep(&mut self, old: &Self) {
        self.high_water = old.high_water;
        self.former.clone_from(&old.former);
        self.copied = old.copied;
    }

    /// Opens the seat with its passphrase.
    ///
    /// A changed file looks like a wrong passphrase here; cryptography cannot tell them apart.
    pub fn open(&self, passphrase: &Passphrase, recovery: &SeatId) -> Result<Unlocked, VaultFault> {
        let wrapping = self.argon2id.derive(passphrase, &self.salt)?;
        let both = self
            .keys
            .open(&wrapping, &bound_to(&self.seat, recovery))
            .ok_or(VaultFault::WrongPassphrase)?;
        let (database, secret) = both.split_at_checked(32).ok_or(VaultFault::Damaged)?;
        let database = Zeroizing::new(database.try_into().map_err(|_| VaultFault::Damaged)?);
        let secret = Zeroizing::new(secret.try_into().map_err(|_| VaultFault::Damaged)?);
        let seat_key = SeatKey::from_secret(&secret);
        if seat_key.id() != self.seat {
            return Err(VaultFault::Damaged);
        }
        Ok(Unlocked {
            database_key: DatabaseKey::from_bytes(&database),
            seat_key,
        })
    }
}

/// Binds what is sealed to this use, the seat and the recovery key, so that none can be exchanged for another.
fn bound_to(seat: &SeatId, recovery: &SeatId) -> Vec<u8> {
    [
        b"kernkas/vault/v1/seat\0".as_slice(),
        seat.as_bytes(),
        recovery.as_bytes(),
    ]
    .concat()
}
