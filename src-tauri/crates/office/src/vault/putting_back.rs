//! What a seat signed before an older copy was put back.

use super::{HighWater, Vault, VaultFault};
use seal::SeatId;
use serde::{Deserialize, Serialize};

/// A part of a seat's own past that this laptop lost.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Former {
    /// In which incarnation.
    pub incarnation: u32,
    /// Up to which number it signed; none when nobody knows.
    pub seq: Option<u64>,
}

impl Vault {
    /// Lists what a seat signed and this laptop may not know any more.
    ///
    /// # Errors
    /// [`VaultFault::UnknownSeat`].
    pub fn former(&self, seat: SeatId) -> Result<&[Former], VaultFault> {
        Ok(&self.contents.seat(seat)?.former)
    }

    /// Whether this file is a copy that came with a backup: the seat may have signed more since.
    ///
    /// # Errors
    /// [`VaultFault::UnknownSeat`].
    pub fn is_copy(&self, seat: SeatId) -> Result<bool, VaultFault> {
        Ok(self.contents.seat(seat)?.copied)
    }

    /// Keeps what a seat lost, until it is known again. It goes on in an incarnation that is above `mark`.
    ///
    /// # Errors
    /// [`VaultFault::UnknownSeat`], or a fault of the disk.
    pub fn keep_former(&mut self, seat: SeatId, lost: Former, mark: HighWater) -> Result<(), VaultFault> {
        let mut contents = self.contents.clone();
        let entry = contents.seat_mut(seat)?;
        if !entry.former.contains(&lost) {
            entry.former.push(lost);
        }
        entry.copied = false;
        entry.high_water = entry.high_water.max(Some(mark));
        self.save(contents)
    }

    /// Forgets what is known again.
    ///
    /// # Errors
    /// [`VaultFault::UnknownSeat`], or a fault of the disk.
    pub fn forget_former(
        &mut self,
        seat: SeatId,
        is_known: impl Fn(&Former) -> bool,
    ) -> Result<(), VaultFault> {
        if !self.former(seat)?.iter().any(&is_known) {
            return Ok(());
        }
        let mut contents = self.contents.clone();
        contents.seat_mut(seat)?.former.retain(|former| !is_known(former));
        self.save(contents)
    }
}
