//! The recovery key of the municipality, on a laptop that joined it.

use super::{DATABASE, Escrow, Passphrase, Unlocked, Vault, VaultFault, entry::SeatEntry, file::Recovery};
use seal::SeatId;

impl Vault {
    /// Keeps the keys of the one seat here for `recovery` from now on.
    ///
    /// A laptop that waits to be let in does not know the recovery key of the municipality yet; its vault was made for
    /// a key that nobody has. Doing it twice is the same as once.
    ///
    /// # Errors
    /// [`VaultFault::WrongPassphrase`]; [`VaultFault::Damaged`] where `recovery` is no sound key, or more seats are here
    /// whose passphrases are not known; or a fault of the disk. Nothing has changed then.
    pub fn adopt_recovery(
        &mut self,
        seat: SeatId,
        passphrase: &Passphrase,
        recovery: SeatId,
    ) -> Result<Unlocked, VaultFault> {
        let unlocked = self.unlock(seat, passphrase)?;
        let [old] = self.contents.seats.as_slice() else {
            return Err(VaultFault::Damaged);
        };
        let mut fresh = SeatEntry::seal(&unlocked, old.label.clone(), passphrase, old.argon2id, &recovery)?;
        fresh.keep(old);
        let mut contents = self.contents.clone();
        contents.recovery = Recovery {
            key: recovery,
            database_key: Escrow::seal(&recovery, unlocked.database_key.as_bytes(), DATABASE)?,
        };
        *contents.seat_mut(seat)? = fresh;
        self.save(contents)?;
        Ok(unlocked)
    }
}
