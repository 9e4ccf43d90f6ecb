//! Money that was awarded by who had held the pot, without knowing that somebody else took it over.

use super::{
    action::Action,
    facts::Facts,
    money::{decisions, office_events},
};
use crate::{
    event::{OfficeEvent, PotScope},
    order::Knowing,
    pots,
    trouble::Trouble,
};
use rusqlite::{Connection, OptionalExtension as _, params};
use seal::{Commit, Head, SeatId};
use std::collections::BTreeSet;
use uuid::Uuid;

/// A takeover of pots.
pub(super) struct Takeover {
    commit: i64,
    pots: PotScope,
    to: SeatId,
    /// The last event that counts of each former holder, per incarnation.
    last: Vec<Head>,
}

impl Takeover {
    /// Whether `award` lies after the last event that this names.
    fn ends_before(&self, award: &Commit) -> bool {
        let mut of_seat = self.last.iter().filter(|head| head.seat == award.seat).peekable();
        of_seat.peek().is_some()
            && award.seat != self.to
            && of_seat.all(|head| head.incarnation != award.incarnation || head.seq < award.last)
    }
}

/// All takeovers that count.
pub(super) fn all(db: &Connection) -> Result<Vec<Takeover>, Trouble> {
    let given = office_events(db, "commitment-given")?.into_iter();
    Ok(given
        .filter_map(|(commit, event)| match event {
            OfficeEvent::CommitmentGiven {
                pots,
                seat,
                taken_over,
            } if !taken_over.is_empty() => Some(Takeover {
                commit,
                pots,
                to: seat,
                last: taken_over,
            }),
            _ => None,
        })
        .collect())
}

/// The cases of which the former holders decided after the last events that takeovers name.
pub(super) fn cases_of(db: &Connection, takeovers: &[Takeover]) -> Result<BTreeSet<Uuid>, Trouble> {
    let mut cases = BTreeSet::new();
    let mut statement = db.prepare_cached(
        "SELECT DISTINCT \"case\" FROM events WHERE seat = ?1
         AND kind IN ('grant-awarded', 'decision-settled') AND \"case\" IS NOT NULL",
    )?;
    let seats: BTreeSet<SeatId> = takeovers
        .iter()
        .flat_map(|takeover| takeover.last.iter().map(|head| head.seat))
        .collect();
    for seat in seats {
        let rows = statement.query_map([seat.to_string()], |row| Ok(Uuid::from_bytes(row.get(0)?)))?;
        for row in rows {
            cases.insert(row?);
        }
    }
    Ok(cases)
}

/// Writes anew whether the money of a case was awarded after a takeover.
pub(super) fn derive(db: &Connection, case: Uuid, takeovers: &[Takeover]) -> Result<(), Trouble> {
    db.prepare_cached("DELETE FROM disputes WHERE \"case\" = ?1 AND kind = 'after-takeover'")?
        .execute([case.into_bytes()])?;
    if takeovers.is_empty() {
        return Ok(());
    }
    let committed: Option<String> = db
        .prepare_cached("SELECT pot FROM cases WHERE \"case\" = ?1 AND awarded IS NOT NULL")?
        .query_row(params![case.into_bytes()], |row| row.get(0))
        .optional()?;
    let Some(pot) = committed.and_then(|key| pots::pot_of_key(&key)) else {
        return Ok(());
    };
    let knowing = Knowing::new(db);
    for (commit, name) in decisions(db, &knowing, case)? {
        let action = Action::of(db, commit)?;
        let late = takeovers.iter().any(|takeover| {
            takeover.pots.covers(&pot)
                && takeover.ends_before(&action.commit)
                && !knowing.knows(commit, takeover.commit)
        });
        if late {
            return Facts::AfterTakeover { case, action: name }.write(db);
        }
    }
    Ok(())
}
