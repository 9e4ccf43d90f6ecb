//! Money that was awarded from a year that had been closed, by somebody who did not know that, as the one who closed it
//! did not know of the award.

use super::{action::Action, facts::Facts, money::decisions, takeover::decided_apart};
use crate::{order::Knowing, pots, trouble::Trouble};
use rusqlite::{Connection, OptionalExtension as _, params};
use std::collections::BTreeSet;
use uuid::Uuid;

/// The closings that stand: the year, and the commit.
pub(super) struct Closings<'a> {
    db: &'a Connection,
    all: Vec<(i32, i64)>,
}

impl<'a> Closings<'a> {
    /// Reads them.
    pub fn read(db: &'a Connection) -> Result<Self, Trouble> {
        let mut statement = db.prepare_cached("SELECT year, \"commit\" FROM closings")?;
        let rows = statement.query_map([], |row| Ok((row.get(0)?, row.get(1)?)))?;
        let all = rows.collect::<Result<_, _>>()?;
        Ok(Self { db, all })
    }

    /// The cases on which somebody decided without knowing of a closing, and without its signer knowing of that; and
    /// those that are disputed now.
    pub fn cases(&self) -> Result<BTreeSet<Uuid>, Trouble> {
        let mut statement = self
            .db
            .prepare_cached("SELECT \"case\" FROM disputes WHERE kind = 'after-closing'")?;
        let rows = statement.query_map([], |row| Ok(Uuid::from_bytes(row.get(0)?)))?;
        let mut cases: BTreeSet<Uuid> = rows.collect::<Result<_, _>>()?;
        for (_, closing) in &self.all {
            cases.extend(decided_apart(self.db, *closing, &[])?);
        }
        Ok(cases)
    }

    /// Writes anew whether the money of a case was awarded from a year that had been closed.
    pub fn derive(&self, case: Uuid) -> Result<(), Trouble> {
        self.db
            .prepare_cached("DELETE FROM disputes WHERE \"case\" = ?1 AND kind = 'after-closing'")?
            .execute([case.into_bytes()])?;
        if self.all.is_empty() {
            return Ok(());
        }
        let committed: Option<String> = self
            .db
            .prepare_cached("SELECT pot FROM cases WHERE \"case\" = ?1 AND awarded IS NOT NULL")?
            .query_row(params![case.into_bytes()], |row| row.get(0))
            .optional()?;
        let Some(year) = committed
            .and_then(|key| pots::pot_of_key(&key))
            .and_then(|pot| pot.year)
        else {
            return Ok(());
        };
        let knowing = Knowing::new(self.db);
        for (commit, action) in decisions(self.db, &knowing, case)? {
            let mut closings = self.all.iter().filter(|(of, _)| *of == year);
            let apart = |closing: i64| !knowing.knows(commit, closing) && !knowing.knows(closing, commit);
            if let Some((_, closing)) = closings.find(|(_, closing)| apart(*closing)) {
                let closed = Action::of(self.db, *closing)?.name;
                return Facts::AfterClosing {
                    case,
                    year,
                    action,
                    closed,
                }
                .write(self.db);
            }
        }
        Ok(())
    }
}
