//! Two branches of one chain: what both did is known before anything is chosen about it.
//!
//! A commit names one head of each chain. Who settles what two copies of a laptop did therefore names the branch that is
//! not the head in an action of its own first.

use crate::{
    event::{self, OfficeEvent},
    journal,
    office::Office,
    order::Knowing,
    trouble::Trouble,
};
use rusqlite::{Connection, params};
use seal::{Commit, Hash, Head, Header};
use std::collections::BTreeSet;

/// Names every branch that the seat at the desk has not named yet. The transaction is open.
pub(super) fn see_both(office: &Office) -> Result<(), Trouble> {
    let db = &office.db;
    let mut forks = db.prepare_cached("SELECT seat, incarnation, seq FROM forks")?;
    let rows = forks.query_map([], |row| Ok((row.get(0)?, row.get(1)?, row.get(2)?)))?;
    let forks: Vec<(String, u32, i64)> = rows.collect::<Result<_, _>>()?;
    for (seat, incarnation, seq) in forks {
        for (id, tip) in tips(db, &seat, incarnation, seq)? {
            if is_head(db, &tip)? || is_known(office, id)? {
                continue;
            }
            let told = OfficeEvent::ReasonTold {
                about: format!("clone:{seat}:{incarnation}:{seq}"),
                words: String::new(),
            };
            journal::commit_naming(office, vec![event::of_office(None, &told)?], Some(tip))?;
        }
    }
    Ok(())
}

/// The ends of the branches of a chain, each with the commit it is in.
fn tips(db: &Connection, seat: &str, incarnation: u32, seq: i64) -> Result<Vec<(i64, Head)>, Trouble> {
    let mut statement = db.prepare_cached(
        "SELECT commits.id, bytes, (SELECT header FROM events WHERE \"commit\" = commits.id ORDER BY seq LIMIT 1)
         FROM commits WHERE seat = ?1 AND incarnation = ?2 AND last >= ?3 ORDER BY commits.id",
    )?;
    let mut rows = statement.query(params![seat, incarnation, seq])?;
    let (mut ends, mut followed) = (Vec::new(), BTreeSet::<Hash>::new());
    while let Some(row) = rows.next()? {
        let (bytes, header): (Vec<u8>, Vec<u8>) = (row.get(1)?, row.get(2)?);
        let bad = |_| Trouble::BadTable { table: "commits" };
        let commit = Commit::parse(&bytes).map_err(bad)?;
        followed.insert(Header::parse(&header).map_err(bad)?.prev);
        let end = Head {
            seat: commit.seat,
            incarnation: commit.incarnation,
            seq: commit.last,
            hash: commit.head,
        };
        ends.push((row.get(0)?, end));
    }
    ends.retain(|(_, end)| !followed.contains(&end.hash));
    Ok(ends)
}

/// Whether every next commit names it.
fn is_head(db: &Connection, tip: &Head) -> Result<bool, Trouble> {
    Ok(db
        .prepare_cached("SELECT 1 FROM heads WHERE hash = ?1")?
        .exists([tip.hash.as_bytes()])?)
}

/// Whether the last action of the seat at the desk knew of this commit.
fn is_known(office: &Office, commit: i64) -> Result<bool, Trouble> {
    let last = office
        .db
        .prepare_cached("SELECT max(id) FROM commits WHERE seat = ?1 AND incarnation = ?2")?
        .query_row(params![office.seat().to_string(), office.incarnation], |row| {
            row.get::<_, Option<i64>>(0)
        })?;
    Ok(last.is_some_and(|last| Knowing::new(&office.db).knows(last, commit)))
}
