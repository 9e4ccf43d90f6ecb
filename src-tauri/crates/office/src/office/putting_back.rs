//! A laptop that was put back from an older copy: a new incarnation, and no money until its own past is known again.

use super::Office;
use crate::{
    allotments, exchange, journal, pots,
    tables::authority,
    trouble::Trouble,
    vault::{Former, HighWater, Vault},
};
use rules::pot::{PotHold, PotId};
use rusqlite::{Connection, OptionalExtension as _, params};
use seal::{SeatId, TenantId};

/// How many case numbers to leave out when nobody knows how many were given since the copy was made.
const NUMBERS_UNKNOWN: u64 = 200;

/// How a seat goes on at an open database.
pub(super) struct GoesOn {
    pub incarnation: u32,
    /// How many events were lost, for the numbers that may be out.
    pub lost: u64,
}

/// Finds out whether the journal knows less of this seat than it signed, and where it goes on.
pub(super) fn find(
    db: &Connection,
    tenant: TenantId,
    vault: &mut Vault,
    seat: SeatId,
) -> Result<GoesOn, Trouble> {
    let incarnation = journal::incarnation(db, seat)?;
    let known = HighWater {
        incarnation,
        seq: journal::chain_end(db, tenant, seat, incarnation)?.head.seq,
    };
    let mark = vault.high_water(seat)?;
    if vault.is_copy(seat)? {
        let last = mark.max(Some(known)).unwrap_or(known);
        let former = Former {
            incarnation: last.incarnation,
            seq: None,
            lost: NUMBERS_UNKNOWN,
        };
        vault.keep_former(seat, former, last)?;
    } else if let Some(mark) = mark.filter(|mark| *mark > known) {
        let former = Former {
            incarnation: mark.incarnation,
            seq: Some(mark.seq),
            lost: if mark.incarnation == incarnation {
                mark.seq - known.seq
            } else {
                mark.seq
            },
        };
        vault.keep_former(seat, former, mark)?;
    }
    if let Some(told) = told_more(db, seat)? {
        let known = journal::chain_end(db, tenant, seat, told.incarnation)?.head.seq;
        let former = Former {
            incarnation: told.incarnation,
            seq: Some(told.seq),
            lost: told.seq - known,
        };
        vault.keep_former(seat, former, told)?;
    }
    let former = vault.former(seat)?;
    let after = former.iter().map(|former| former.incarnation + 1).max();
    Ok(GoesOn {
        incarnation: after.map_or(incarnation, |after| incarnation.max(after)),
        lost: former.iter().map(|former| former.lost).sum(),
    })
}

/// Whether the journal has all of a part of this seat's past.
fn knows(db: &Connection, seat: SeatId, former: &Former) -> Result<bool, Trouble> {
    let Some(seq) = former.seq else {
        return Ok(false);
    };
    if seq == 0 {
        return Ok(true);
    }
    let Ok(seq) = i64::try_from(seq) else {
        return Ok(false);
    };
    Ok(db
        .prepare_cached("SELECT 1 FROM events WHERE seat = ?1 AND incarnation = ?2 AND seq = ?3")?
        .exists(params![seat.to_string(), former.incarnation, seq])?)
}

/// How far others told to know this seat's own chain, where that is further than the journal here does.
fn told_more(db: &Connection, seat: SeatId) -> Result<Option<HighWater>, Trouble> {
    let told = db
        .prepare_cached(
            "SELECT heard.incarnation, heard.seq FROM heard
             LEFT JOIN heads ON heads.seat = chain AND heads.incarnation = heard.incarnation
             WHERE chain = ?1 AND heard.seq > coalesce(heads.seq, 0)
             ORDER BY heard.incarnation DESC, heard.seq DESC LIMIT 1",
        )?
        .query_row([seat.to_string()], |row| {
            Ok(HighWater {
                incarnation: row.get(0)?,
                seq: u64::try_from(row.get::<_, i64>(1)?).unwrap_or_default(),
            })
        })
        .optional()?;
    Ok(told)
}

impl Office {
    /// Whether this seat was put back from an older copy and does not yet know again all that it signed.
    ///
    /// # Errors
    /// When the journal cannot be read.
    pub fn is_catching_up(&self) -> Result<bool, Trouble> {
        let seat = self.seat();
        let mut behind = told_more(&self.db, seat)?.is_some();
        for former in self.vault.former(seat)? {
            behind |= !knows(&self.db, seat, former)?;
        }
        Ok(behind && !authority::load(&self.db)?.is_resumed(seat, self.incarnation))
    }

    /// Who may commit the money of a pot, seen from the seat at the desk.
    ///
    /// # Errors
    /// When the journal cannot be read.
    pub fn pot_hold(&self, pot: &PotId) -> Result<PotHold, Trouble> {
        Ok(match pots::holder(&self.db, pot)? {
            None => match self.hold_of_an_allotment(pot)? {
                PotHold::CatchingUp => PotHold::CatchingUp,
                _ => PotHold::Nobody,
            },
            Some(holder) if holder != self.seat() => self.hold_of_an_allotment(pot)?,
            Some(_) if self.is_catching_up()? => PotHold::CatchingUp,
            Some(_) => PotHold::Here,
        })
    }

    /// Somebody else commits the pot; this seat may have a part of it to grant on the spot.
    fn hold_of_an_allotment(&self, pot: &PotId) -> Result<PotHold, Trouble> {
        let allotted = !allotments::of_seat(&self.db, self.seat(), pot)?.is_empty();
        Ok(if allotted && self.is_catching_up()? {
            PotHold::CatchingUp
        } else {
            PotHold::Elsewhere
        })
    }

    /// The last event of this seat that is known here, in the incarnation in which it signs.
    pub(crate) fn own_seq(&self) -> Result<u64, Trouble> {
        let last: Option<i64> = self
            .db
            .prepare_cached("SELECT max(seq) FROM events WHERE seat = ?1 AND incarnation = ?2")?
            .query_row(params![self.seat().to_string(), self.incarnation], |row| {
                row.get(0)
            })?;
        Ok(last.and_then(|seq| u64::try_from(seq).ok()).unwrap_or_default())
    }

    /// Looks back after a bundle was taken in. When it brought more of this seat's own chain than was known (`before`), or
    /// its writer knows more of it, this laptop was put back from a copy without anybody noticing, or a copy of it is at
    /// work elsewhere: the seat goes on in a new incarnation.
    ///
    /// # Errors
    /// When the journal cannot be read, or the disk says no.
    pub(crate) fn learn_own_past(&mut self, before: u64) -> Result<(), Trouble> {
        let (seat, now) = (self.seat(), self.own_seq()?);
        let Self { db, vault, .. } = self;
        if now > before {
            let mark = HighWater {
                incarnation: self.incarnation,
                seq: now,
            };
            let former = Former {
                incarnation: self.incarnation,
                seq: Some(now),
                lost: now - before,
            };
            vault.keep_former(seat, former, mark)?;
        }
        let GoesOn { incarnation, lost } = find(db, self.tenant, vault, seat)?;
        if incarnation > self.incarnation {
            (self.incarnation, self.lost, self.noted) = (incarnation, lost, 0);
        }
        self.settle_past()
    }

    /// Notes that no more of this seat's past will come, once every other laptop has handed over a file that knows of the
    /// putting back: what it had of that past came with it.
    pub(super) fn settle_past(&mut self) -> Result<(), Trouble> {
        let seat = self.seat();
        let open: Vec<u32> = self
            .vault
            .former(seat)?
            .iter()
            .filter(|former| former.seq.is_none())
            .map(|former| former.incarnation)
            .collect();
        if open.is_empty() || !exchange::all_told(self)? {
            return Ok(());
        }
        for incarnation in open {
            let known = journal::chain_end(&self.db, self.tenant, seat, incarnation)?
                .head
                .seq;
            self.vault.settle_former(seat, incarnation, known)?;
        }
        Ok(())
    }
}
