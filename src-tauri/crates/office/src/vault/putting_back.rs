//! What a seat signed before an older copy was put back.

use super::{HighWater, Vault, VaultFault};
use seal::SeatId;
use serde::{Deserialize, Serialize};

/// A part of a seat's own past that this laptop lost. It stays noted when that is known again.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Former {
    /// In which incarnation.
    pub incarnation: u32,
    /// Up to which number it signed; none when nobody knows.
    pub seq: Option<u64>,
    /// How many of its events were lost here, at most: so many numbers of cases may be out.
    pub lost: u64,
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

    /// Notes up to which number a seat had signed in an incarnation of which nobody knew the end.
    ///
    /// # Errors
    /// [`VaultFault::UnknownSeat`], or a fault of the disk.
    pub fn settle_former(&mut self, seat: SeatId, incarnation: u32, seq: u64) -> Result<(), VaultFault> {
        let mut contents = self.contents.clone();
        let entry = contents.seat_mut(seat)?;
        let open = |former: &&mut Former| former.incarnation == incarnation && former.seq.is_none();
        for former in entry.former.iter_mut().filter(open) {
            former.seq = Some(seq);
        }
        self.save(contents)
    }

    /// Keeps what a seat lost, and how far it had signed; of one incarnation the most that is known. It goes on in an incarnation above that.
    ///
    /// # Errors
    /// [`VaultFault::UnknownSeat`], or a fault of the disk.
    pub fn keep_former(&mut self, seat: SeatId, lost: Former, mark: HighWater) -> Result<(), VaultFault> {
        let mut contents = self.contents.clone();
        let entry = contents.seat_mut(seat)?;
        match entry
            .former
            .iter_mut()
            .find(|former| former.incarnation == lost.incarnation)
        {
            Some(former) => {
                // Of what nobody knows the end, nobody knows it later.
                former.seq = former.seq.zip(lost.seq).map(|(one, other)| one.max(other));
                former.lost = former.lost.max(lost.lost);
            }
            None => entry.former.push(lost),
        }
        entry.copied = false;
        entry.high_water = entry.high_water.max(Some(mark));
        if contents == self.contents {
            return Ok(());
        }
        self.save(contents)
    }
}
