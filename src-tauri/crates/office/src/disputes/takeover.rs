//! Money that was awarded by who had held the pot, without knowing that it had been given to somebody else.

use super::{
    action::Action,
    facts::Facts,
    money::{commits_with, decisions, office_events},
};
use crate::{
    event::{OfficeEvent, PotScope},
    order::Knowing,
    pots,
    standing::{Signed, Standing},
    tables::authority,
    trouble::Trouble,
};
use rules::pot::PotId;
use rusqlite::{Connection, OptionalExtension as _, params};
use seal::SeatId;
use std::{collections::BTreeSet, rc::Rc};
use uuid::Uuid;

/// Pots that were given to a seat.
struct Giving {
    commit: i64,
    pots: PotScope,
    to: SeatId,
}

/// All givings of pots, and who may what; that is worked out once, and only when somebody did not know of one.
pub(super) struct Givings<'a> {
    db: &'a Connection,
    all: Vec<Giving>,
    standing: Option<Rc<Standing>>,
}

impl<'a> Givings<'a> {
    /// Reads them.
    pub fn read(db: &'a Connection) -> Result<Self, Trouble> {
        let given = office_events(db, "commitment-given")?.into_iter();
        let all = given.filter_map(|(commit, event)| match event {
            OfficeEvent::CommitmentGiven { pots, seat, .. } => Some(Giving {
                commit,
                pots,
                to: seat,
            }),
            _ => None,
        });
        Ok(Self {
            db,
            all: all.collect(),
            standing: None,
        })
    }

    /// The cases on which somebody decided without knowing of a giving, and without its signer knowing of that.
    pub fn cases(&self) -> Result<BTreeSet<Uuid>, Trouble> {
        let mut cases = BTreeSet::new();
        for giving in &self.all {
            cases.extend(decided_apart(self.db, giving.commit, &[giving.to])?);
        }
        Ok(cases)
    }

    /// Writes anew whether the money of a case was awarded after its pot had gone to somebody else.
    pub fn derive(&mut self, case: Uuid) -> Result<(), Trouble> {
        self.db
            .prepare_cached("DELETE FROM disputes WHERE \"case\" = ?1 AND kind = 'after-takeover'")?
            .execute([case.into_bytes()])?;
        if self.all.is_empty() {
            return Ok(());
        }
        let committed: Option<String> = self
            .db
            .prepare_cached("SELECT pot FROM cases WHERE \"case\" = ?1 AND awarded IS NOT NULL")?
            .query_row(params![case.into_bytes()], |row| row.get(0))
            .optional()?;
        let Some(pot) = committed.and_then(|key| pots::pot_of_key(&key)) else {
            return Ok(());
        };
        let knowing = Knowing::new(self.db);
        for (commit, action) in decisions(self.db, &knowing, case)? {
            if self.is_late(&knowing, &pot, commit)? {
                return Facts::AfterTakeover { case, action }.write(self.db);
            }
        }
        Ok(())
    }

    /// Whether this is a case that was decided once, by who had held its pot, after somebody else took it over.
    pub fn concern(&mut self, case: Uuid) -> Result<bool, Trouble> {
        if self.all.is_empty() {
            return Ok(false);
        }
        let deciding = commits_with(
            self.db,
            case,
            &["grant-awarded", "application-rejected", "application-not-taken"],
        )?;
        let [(commit, _)] = deciding.as_slice() else {
            return Ok(false);
        };
        let pot: Option<String> = self
            .db
            .prepare_cached("SELECT pot FROM cases WHERE \"case\" = ?1")?
            .query_row(params![case.into_bytes()], |row| row.get(0))
            .optional()?;
        match pot.and_then(|key| pots::pot_of_key(&key)) {
            Some(pot) => self.is_late(&Knowing::new(self.db), &pot, *commit),
            None => Ok(false),
        }
    }

    fn is_late(&mut self, knowing: &Knowing<'_>, pot: &PotId, commit: i64) -> Result<bool, Trouble> {
        let unknown = self
            .all
            .iter()
            .any(|giving| giving.pots.covers(pot) && !knowing.knows(commit, giving.commit));
        if !unknown {
            return Ok(false);
        }
        if self.standing.is_none() {
            self.standing = Some(authority::load(self.db)?);
        }
        let signed = Action::of(self.db, commit)?.commit;
        let by = Signed {
            seat: signed.seat,
            incarnation: signed.incarnation,
            first: signed.first,
            last: signed.last,
            seen: &signed.seen,
            head: signed.head,
        };
        Ok(self
            .standing
            .as_ref()
            .is_some_and(|standing| standing.after_takeover(pot, &by)))
    }
}

/// The cases on which somebody decided to give money without knowing of `commit`, and without its signer knowing of
/// that. What its own seat and these others did is left out.
pub(super) fn decided_apart(
    db: &Connection,
    commit: i64,
    besides: &[SeatId],
) -> Result<BTreeSet<Uuid>, Trouble> {
    let mut cases = BTreeSet::new();
    let knowing = Knowing::new(db);
    let signed = Action::of(db, commit)?.commit;
    let mut chains = db.prepare_cached("SELECT seat, incarnation FROM heads")?;
    let rows = chains.query_map([], |row| Ok((row.get::<_, String>(0)?, row.get::<_, u32>(1)?)))?;
    for row in rows {
        let (seat, incarnation) = row?;
        if besides
            .iter()
            .chain([&signed.seat])
            .any(|one| one.to_string() == seat)
        {
            continue;
        }
        let known = signed
            .seen
            .iter()
            .find(|head| head.seat.to_string() == seat && head.incarnation == incarnation)
            .map_or(0, |head| head.seq);
        until_known(db, &knowing, commit, (&seat, incarnation, known), &mut cases)?;
    }
    Ok(cases)
}

/// Goes along a chain from what the signer of `commit` knew of it until it knows of that commit.
fn until_known(
    db: &Connection,
    knowing: &Knowing<'_>,
    commit: i64,
    (seat, incarnation, known): (&str, u32, u64),
    cases: &mut BTreeSet<Uuid>,
) -> Result<(), Trouble> {
    let mut commits = db.prepare_cached(
        "SELECT id FROM commits WHERE seat = ?1 AND incarnation = ?2 AND first > ?3 ORDER BY first",
    )?;
    let mut decided = db.prepare_cached(
        "SELECT \"case\" FROM events WHERE \"commit\" = ?1 AND \"case\" IS NOT NULL
         AND kind IN ('grant-awarded', 'decision-settled')",
    )?;
    let known = i64::try_from(known).unwrap_or(i64::MAX);
    let mut rows = commits.query(params![seat, incarnation, known])?;
    while let Some(row) = rows.next()? {
        let id: i64 = row.get(0)?;
        if knowing.knows(id, commit) {
            break;
        }
        let found = decided.query_map([id], |row| Ok(Uuid::from_bytes(row.get(0)?)))?;
        for case in found {
            cases.insert(case?);
        }
    }
    Ok(())
}
