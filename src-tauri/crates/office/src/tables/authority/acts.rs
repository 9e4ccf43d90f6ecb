//! The acts of standing, out of the journal.

use crate::{
    event::{Known, OfficeEvent},
    journal,
    standing::{Act, Besides, Signed, Standing},
    trouble::Trouble,
};
use rusqlite::{Connection, OptionalExtension as _};
use seal::{Commit, Hash, Header, SeatId, TenantId};
use std::{cell::RefCell, rc::Rc};

/// The kinds of events that say who may do what.
const KINDS: &str = "'municipality-founded', 'seat-enrolled', 'roles-given', 'seat-barred', 'seat-readmitted', \
                     'seat-resumed', 'commitment-given', 'late-settled', \
                     'allotment-given', 'allotment-returned', 'allotment-taken-over'";

/// Notes which municipality this is, from the event that founds it, when that was not done yet.
pub(super) fn found(db: &Connection) -> Result<(), Trouble> {
    if super::is_founded(db)? {
        return Ok(());
    }
    let mut statement = db.prepare_cached(
        "SELECT header, hash, bytes FROM events JOIN bodies ON bodies.event = events.id
         WHERE kind = 'municipality-founded' AND \"case\" IS NULL AND bytes IS NOT NULL ORDER BY events.id",
    )?;
    let mut rows = statement.query([])?;
    while let Some(row) = rows.next()? {
        let header: Vec<u8> = row.get(0)?;
        let founds = Header::parse(&header).is_ok_and(|header| header.tenant.is_none());
        let read = journal::read_body("municipality-founded", row.get(2)?);
        if let (true, Some(Known::Office(event))) = (founds, read) {
            return super::super::office::found(db, &event, row.get(1)?);
        }
    }
    Ok(())
}

/// A commit by its id here, its name everywhere, how many of its bodies are not here, and whether it was signed twice.
type Listed = (i64, Hash, (i64, bool));

/// The commits that say who may do what, under one root key.
type Acts = (SeatId, TenantId, Vec<Listed>);

/// How many workings-out are kept at hand.
const KEPT: usize = 4;

thread_local! {
    /// What was worked out last: who may do what follows from these commits alone, and is asked for with each award.
    static WORKED_OUT: RefCell<Vec<(Acts, Rc<Standing>)>> = const { RefCell::new(Vec::new()) };
}

/// Who may do what, by all that is in the journal. A few hundred acts in a busy year; the journal itself is not read.
pub(crate) fn load(db: &Connection) -> Result<Rc<Standing>, Trouble> {
    load_without(db, &[])
}

/// The same as if these commits were not here.
pub(super) fn load_without(db: &Connection, commits: &[i64]) -> Result<Rc<Standing>, Trouble> {
    let founded: Option<(String, String)> = db
        .prepare_cached("SELECT root_key, tenant FROM municipality")?
        .query_row([], |row| Ok((row.get(0)?, row.get(1)?)))
        .optional()?;
    let Some((root, tenant)) = founded else {
        return Ok(Rc::new(Standing::of(SeatId::from_bytes([0; 32]), Vec::new())));
    };
    let bad = || Trouble::BadTable {
        table: "municipality",
    };
    let tenant: TenantId = tenant.parse().map_err(|_| bad())?;
    let root: SeatId = root.parse().map_err(|_| bad())?;
    let mut listed = of_standing(db)?;
    listed.retain(|(commit, _, _)| commits.binary_search(commit).is_err());
    let named = (root, tenant, listed);
    if let Some(kept) = kept(&named) {
        return Ok(kept);
    }
    let mut acts = Vec::new();
    for (commit, _, _) in &named.2 {
        acts.extend(act(db, *commit, tenant)?);
    }
    let standing = Rc::new(Standing::of(root, acts));
    WORKED_OUT.with_borrow_mut(|all| {
        all.truncate(KEPT - 1);
        all.insert(0, (named, Rc::clone(&standing)));
    });
    Ok(standing)
}

fn kept(named: &Acts) -> Option<Rc<Standing>> {
    WORKED_OUT.with_borrow(|all| {
        all.iter()
            .find(|(acts, _)| acts == named)
            .map(|(_, standing)| Rc::clone(standing))
    })
}

/// The commits that hold such events, in the order of arrival.
fn of_standing(db: &Connection) -> Result<Vec<Listed>, Trouble> {
    let mut statement = db.prepare_cached(&format!(
        "SELECT DISTINCT events.\"commit\", head, (
             SELECT count(*) FROM events AS beside JOIN bodies ON event = beside.id
             WHERE beside.\"commit\" = events.\"commit\" AND bytes IS NULL
         ), twice FROM events
         JOIN commit_order ON commit_order.\"commit\" = events.\"commit\"
         WHERE kind IN ({KINDS}) AND \"case\" IS NULL ORDER BY events.\"commit\""
    ))?;
    let commits = statement.query_map([], |row| {
        let of = (row.get(2)?, row.get(3)?);
        Ok((row.get(0)?, Hash::from_bytes(row.get(1)?), of))
    })?;
    Ok(commits.collect::<Result<_, _>>()?)
}

/// A commit as it is signed, with how deep it stands; none when that is not known.
pub(super) fn signed(db: &Connection, commit: i64) -> Result<Option<(Commit, u64)>, Trouble> {
    let found: Option<(Vec<u8>, i64, bool)> = db
        .prepare_cached(
            "SELECT bytes, depth, twice FROM commits JOIN commit_order ON commit_order.\"commit\" = commits.id WHERE id = ?1",
        )?
        .query_row([commit], |row| Ok((row.get(0)?, row.get(1)?, row.get(2)?)))
        .optional()?;
    // What cannot be read any more is told by `verify`.
    Ok(found.and_then(|(bytes, depth, twice)| {
        Some((journal::twins::read(&bytes, twice)?, u64::try_from(depth).ok()?))
    }))
}

/// The same, as it is weighed.
pub(super) fn weighed(commit: &Commit) -> Signed<'_> {
    Signed {
        seat: commit.seat,
        incarnation: commit.incarnation,
        first: commit.first,
        last: commit.last,
        seen: &commit.seen,
        head: commit.head,
    }
}

fn act(db: &Connection, id: i64, tenant: TenantId) -> Result<Option<Act>, Trouble> {
    let Some((commit, depth)) = signed(db, id)? else {
        return Ok(None);
    };
    let mut statement = db.prepare_cached(
        "SELECT kind, \"case\" IS NULL, hash, bytes FROM events JOIN bodies ON bodies.event = events.id
         WHERE \"commit\" = ?1 ORDER BY seq",
    )?;
    let mut rows = statement.query([id])?;
    let (mut founds, mut events, mut besides) = (false, Vec::new(), Besides::Words);
    while let Some(row) = rows.next()? {
        let (kind, of_office): (String, bool) = (row.get(0)?, row.get(1)?);
        let hash = Hash::from_bytes(row.get(2)?);
        founds |= TenantId::founded_by(hash) == tenant;
        let known = row
            .get::<_, Option<Vec<u8>>>(3)?
            .and_then(|bytes| journal::read_body(&kind, bytes));
        match known {
            Some(Known::Office(event)) if of_office && is_of_standing(&event) => events.push(*event),
            known => besides = besides.max(beside(&kind, of_office, known.as_ref())),
        }
    }
    Ok(Some(Act {
        commit: id,
        place: (depth, commit.head),
        seat: commit.seat,
        incarnation: commit.incarnation,
        first: commit.first,
        last: commit.last,
        seen: commit.seen,
        founds,
        events,
        besides,
    }))
}

fn is_of_standing(event: &OfficeEvent) -> bool {
    matches!(
        event,
        OfficeEvent::MunicipalityFounded { .. }
            | OfficeEvent::SeatEnrolled { .. }
            | OfficeEvent::RolesGiven { .. }
            | OfficeEvent::SeatBarred { .. }
            | OfficeEvent::SeatReadmitted { .. }
            | OfficeEvent::SeatResumed { .. }
            | OfficeEvent::CommitmentGiven { .. }
            | OfficeEvent::LateSettled { .. }
            | OfficeEvent::AllotmentGiven { .. }
            | OfficeEvent::AllotmentReturned { .. }
            | OfficeEvent::AllotmentTakenOver { .. }
    )
}

/// What an event beside those of standing is; by its kind alone where its body may be elsewhere.
fn beside(kind: &str, of_office: bool, known: Option<&Known>) -> Besides {
    match (kind, known) {
        ("person-named" | "laptop-named" | "reason-told", _) => Besides::Words,
        ("entry-set" | "entry-details-told", _) => Besides::Office,
        _ if !of_office => Besides::Other,
        (
            "lists-set" | "role-titled" | "scheme-year-set" | "successor-chosen" | "year-closed"
            | "year-reopened" | "mandate-set",
            _,
        ) => Besides::Office,
        (_, Some(_)) => Besides::Other,
        // A kind of a newer program: it has no effect here.
        (_, None) => Besides::Words,
    }
}
