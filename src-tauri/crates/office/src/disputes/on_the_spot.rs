//! Awards on the spot that cannot stand without a word: the allotment had been taken over, more was awarded than it held
//! (a laptop that was copied), or a second person does not agree.

use super::{
    action::Action,
    facts::{Facts, Why},
    money::decisions,
};
use crate::{
    allotments,
    order::Knowing,
    standing::{Signed, Standing},
    tables::authority,
    trouble::Trouble,
};
use rules::allotment::AllotmentId;
use rusqlite::{Connection, OptionalExtension as _, params};
use std::{collections::BTreeSet, rc::Rc};
use uuid::Uuid;

/// The cases that were ever awarded on the spot.
pub(super) fn all(db: &Connection) -> Result<BTreeSet<Uuid>, Trouble> {
    let mut statement = db.prepare_cached("SELECT DISTINCT \"case\" FROM awards_on_the_spot")?;
    let rows = statement.query_map([], |row| Ok(Uuid::from_bytes(row.get(0)?)))?;
    Ok(rows.collect::<Result<_, _>>()?)
}

/// Writes anew what is disputed about the awards on the spot of these cases, and of others out of the same allotments: of
/// those together too much may have been awarded.
pub(super) fn derive(db: &Connection, cases: &BTreeSet<Uuid>) -> Result<(), Trouble> {
    let mut concerned = cases.clone();
    let mut beside = db.prepare_cached(
        "SELECT DISTINCT other.\"case\" FROM awards_on_the_spot AS own
         JOIN awards_on_the_spot AS other USING (allotment) WHERE own.\"case\" = ?1",
    )?;
    for case in cases {
        let rows = beside.query_map([case.into_bytes()], |row| Ok(Uuid::from_bytes(row.get(0)?)))?;
        for other in rows {
            concerned.insert(other?);
        }
    }
    let mut standing = None;
    for case in concerned {
        db.prepare_cached("DELETE FROM disputes WHERE \"case\" = ?1 AND kind = 'on-the-spot'")?
            .execute([case.into_bytes()])?;
        if let Some(facts) = of(db, &mut standing, case)? {
            facts.write(db)?;
        }
    }
    Ok(())
}

fn of(db: &Connection, standing: &mut Option<Rc<Standing>>, case: Uuid) -> Result<Option<Facts>, Trouble> {
    let mark: Option<String> = db
        .prepare_cached("SELECT on_the_spot FROM cases WHERE \"case\" = ?1 AND awarded IS NOT NULL")?
        .query_row([case.into_bytes()], |row| row.get(0))
        .optional()?
        .flatten();
    let Some(mark) = mark else { return Ok(None) };
    for (commit, action) in decisions(db, &Knowing::new(db), case)? {
        let allotment: Option<String> = db
            .prepare_cached(
                "SELECT allotment FROM awards_on_the_spot WHERE \"commit\" = ?1 AND \"case\" = ?2",
            )?
            .query_row(params![commit, case.into_bytes()], |row| row.get(0))
            .optional()?;
        let Some(allotment) = allotment else { continue };
        let allotment = allotments::id(&allotment)?;
        if standing.is_none() {
            *standing = Some(authority::load(db)?);
        }
        let known = standing.as_ref().expect("BUG: it was loaded just now");
        let why = match doubt(db, known, allotment, commit)? {
            Some(why) => why,
            None if mark == "disputed" => Why::Disputed,
            None => continue,
        };
        return Ok(Some(Facts::OnTheSpot { case, action, why }));
    }
    Ok(None)
}

/// What is wrong with an award out of an allotment, as far as it can be told without a person.
fn doubt(
    db: &Connection,
    standing: &Standing,
    allotment: AllotmentId,
    commit: i64,
) -> Result<Option<Why>, Trouble> {
    let signed = Action::of(db, commit)?.commit;
    let by = Signed {
        seat: signed.seat,
        incarnation: signed.incarnation,
        first: signed.first,
        last: signed.last,
        seen: &signed.seen,
        head: signed.head,
    };
    if standing.after_allotment(allotment, &by) {
        return Ok(Some(Why::TakenOver));
    }
    Ok(match allotments::given_and_used(db, allotment)? {
        // Who gave it had lost the role by then, and did not know.
        None => Some(Why::TakenOver),
        Some((amount, used)) if used > amount => Some(Why::Overdrawn),
        Some(_) => None,
    })
}
