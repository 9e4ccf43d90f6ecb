//! The office as one person sees it once unlocked: the open database, the seat's key, the clock.

mod putting_back;

use crate::{
    clock::Clock,
    database::Database,
    desk::LOCK_AFTER_MINUTES,
    erasure, journal,
    progress::Progress,
    trouble::Trouble,
    vault::{HighWater, Unlocked, Vault},
};
use chrono::NaiveDate;
use rules::role::{Actor, PersonId};
use rusqlite::OptionalExtension as _;
use seal::{SeatId, TenantId};
use std::sync::Arc;

/// An unlocked office, with one person at the desk.
pub struct Office {
    pub(crate) db: Database,
    pub(crate) tenant: TenantId,
    pub(crate) person: PersonId,
    pub(crate) incarnation: u32,
    /// How many events this seat signed that an older copy, put back, does not know; 0 when there is nothing lost.
    pub(crate) lost: u64,
    /// How far this seat had signed when that was last noted beside the database.
    noted: u64,
    pub(crate) clock: Arc<dyn Clock>,
    pub(crate) vault: Vault,
    pub(crate) unlocked: Unlocked,
    pub(crate) progress: Progress,
}

impl Office {
    /// The seat of the person at the desk.
    #[must_use]
    pub fn seat(&self) -> SeatId {
        self.unlocked.seat_key.id()
    }

    /// Does `work` in one transaction: all of it is on disk afterwards, or nothing is.
    ///
    /// # Errors
    /// What `work` says, or what the disk says; nothing has changed then.
    pub(crate) fn whole<O>(&mut self, work: impl FnOnce(&Self) -> Result<O, Trouble>) -> Result<O, Trouble> {
        if !self.db.is_autocommit() {
            // Left open by a call that broke off in a bug: nothing of it counts.
            self.db.execute_batch("ROLLBACK")?;
        }
        self.db.execute_batch("BEGIN IMMEDIATE")?;
        let done = work(self).and_then(|out| {
            self.db.execute_batch("COMMIT")?;
            Ok(out)
        });
        if done.is_err() && !self.db.is_autocommit() {
            self.db.execute_batch("ROLLBACK")?;
        }
        done
    }

    /// Whether everything here is made up.
    ///
    /// # Errors
    /// When the read tables cannot be read.
    pub fn is_sample(&self) -> Result<bool, Trouble> {
        Ok(self
            .db
            .prepare_cached("SELECT sample FROM municipality")?
            .query_row([], |row| row.get(0))?)
    }

    /// The day it is.
    #[must_use]
    pub fn today(&self) -> NaiveDate {
        self.clock.today()
    }

    /// The moment it is, as it is written down.
    #[must_use]
    pub fn now(&self) -> String {
        crate::clock::written(self.clock.now())
    }

    /// The person at the desk with the roles of this moment, looked up from the signing key.
    ///
    /// # Errors
    /// When the read tables cannot be read.
    pub fn actor(&self) -> Result<Actor, Trouble> {
        let roles: Option<String> = self
            .db
            .prepare_cached(
                "SELECT people.roles FROM seats JOIN people USING (person) WHERE seats.seat = ?1",
            )?
            .query_row([self.seat().to_string()], |row| row.get(0))
            .optional()?;
        let roles = roles
            .map(|json| serde_json::from_str(&json))
            .transpose()?
            .unwrap_or_default();
        Ok(Actor {
            person: self.person,
            roles,
        })
    }

    /// Sits down at an open database.
    ///
    /// When the journal knows less of this seat than was noted beside it, the database was put back from an older copy:
    /// the seat then goes on in a new incarnation, so that no number is signed twice.
    pub(crate) fn sit_down(
        db: Database,
        mut vault: Vault,
        unlocked: Unlocked,
        whose: (TenantId, PersonId),
        clock: Arc<dyn Clock>,
    ) -> Result<Self, Trouble> {
        let (tenant, person) = whose;
        erasure::apply(&db)?;
        let seat = unlocked.seat_key.id();
        let putting_back::GoesOn { incarnation, lost } = putting_back::find(&db, tenant, &mut vault, seat)?;
        let mut office = Self {
            db,
            vault,
            unlocked,
            tenant,
            person,
            incarnation,
            lost,
            noted: 0,
            clock,
            progress: Progress::default(),
        };
        office.clear_traces()?;
        office.settle_past()?;
        Ok(office)
    }

    /// Notes beside the database how far this seat has signed, where it signed since: at every action, so that no copy
    /// that is put back goes unnoticed. Costs no wait for the disk.
    pub(crate) fn note_what_was_signed(&mut self) -> Result<(), Trouble> {
        let seq = self.own_seq()?;
        if seq > self.noted {
            let mark = HighWater {
                incarnation: self.incarnation,
                seq,
            };
            self.vault.note_at_once(self.seat(), mark)?;
            self.noted = seq;
        }
        Ok(())
    }

    /// Notes beside the database how far this seat has signed, and waits for the disk.
    pub(crate) fn note_high_water(&mut self) -> Result<(), Trouble> {
        let head = journal::chain_end(&self.db, self.tenant, self.seat(), self.incarnation)?.head;
        if head.seq > 0 {
            self.vault.note_high_water(
                self.seat(),
                HighWater {
                    incarnation: head.incarnation,
                    seq: head.seq,
                },
            )?;
        }
        Ok(())
    }

    pub(crate) fn lock_after_minutes(&self) -> u32 {
        self.db
            .prepare_cached("SELECT CAST(value AS INTEGER) FROM local WHERE name = 'lock-after-minutes'")
            .and_then(|mut statement| statement.query_row([], |row| row.get(0)))
            .unwrap_or(LOCK_AFTER_MINUTES)
    }
}
