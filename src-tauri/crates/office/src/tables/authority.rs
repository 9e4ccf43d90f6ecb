//! Authority is a key, not a field: a commit counts only when the person of the seat that signed it could do all that it
//! says, by what that commit knew. What came in without authority is kept, has no effect, and is told by `verify`.
//!
//! [`judge`] weighs any commit, by [`crate::standing`]. [`lack`] does the same in less for what is done here, by who knows
//! all that is here: there the tables say what that person may.

mod acts;
mod judging;
mod renewing;

pub(crate) use acts::load;
pub(super) use renewing::{Renewed, renew};

use super::{Folded, office::is_founded};
use crate::{
    event::{Known, OfficeEvent},
    journal,
    trouble::Trouble,
};
use rules::{
    case::{Event, Intake, Lack},
    role::{Actor, PersonId, Role},
    text::Text,
};
use rusqlite::{Connection, OptionalExtension as _, params};
use uuid::Uuid;

/// What may be done by whoever takes applications in.
const INTAKE: [Role; 2] = [Role::Kernverbinder, Role::BudgetOfficer];

/// What `seat` lacked for these events, which came in as one commit; none when all is well. Founding needs nobody's
/// leave. What cannot be read here is not judged: it has no effect anyway.
pub(super) fn lack<'a>(
    db: &Connection,
    seat: &str,
    events: impl IntoIterator<Item = (Option<Uuid>, &'a Known)>,
) -> Result<Option<Lack>, Trouble> {
    if !is_founded(db)? {
        return Ok(None);
    }
    let Some(signer) = signer(db, seat)? else {
        return Ok(Some(Lack::Role));
    };
    for (case, known) in events {
        let lack = match known {
            Known::Case(event) => event.lacks(&signer, intake(db, case, event)?.as_ref()),
            Known::Office(event) => (!is_for(&signer, seat, event)).then_some(Lack::Role),
        };
        if lack.is_some() {
            return Ok(lack);
        }
    }
    Ok(None)
}

/// Whose seat it is, with the roles of this moment.
fn signer(db: &Connection, seat: &str) -> Result<Option<Actor>, Trouble> {
    let found: Option<(String, String)> = db
        .prepare_cached("SELECT person, roles FROM seats JOIN people USING (person) WHERE seat = ?1 AND standing <> 'barred'")?
        .query_row([seat], |row| Ok((row.get(0)?, row.get(1)?)))
        .optional()?;
    let Some((person, roles)) = found else {
        return Ok(None);
    };
    Ok(Some(Actor {
        person: PersonId(person.parse().map_err(|_| Trouble::BadTable { table: "seats" })?),
        roles: serde_json::from_str(&roles)?,
    }))
}

/// How a case began: its kern and who took it in.
fn intake(db: &Connection, case: Option<Uuid>, event: &Event) -> Result<Option<Intake>, Trouble> {
    let begins = event.intake();
    let Some(case) = case.filter(|_| begins.is_none()) else {
        return Ok(begins);
    };
    let first: Option<(String, Vec<u8>)> = db
        .prepare_cached(
            "SELECT kind, bytes FROM events JOIN bodies ON bodies.event = events.id
             WHERE \"case\" = ?1 AND kind = 'application-submitted' AND bytes IS NOT NULL
             AND \"commit\" NOT IN (SELECT \"commit\" FROM set_aside) ORDER BY events.id LIMIT 1",
        )?
        .query_row([case.into_bytes()], |row| Ok((row.get(0)?, row.get(1)?)))
        .optional()?;
    let submitted = first.and_then(|(kind, bytes)| journal::read_body(&kind, bytes));
    Ok(match submitted {
        Some(Known::Case(event)) => event.intake(),
        _ => None,
    })
}

/// Whether `signer`, at `seat`, may do this. What is of standing is weighed with what each seat holds, in `standing`.
fn is_for(signer: &Actor, seat: &str, event: &OfficeEvent) -> bool {
    let any = |roles: &[Role]| roles.iter().any(|role| signer.is(*role));
    match event {
        OfficeEvent::MunicipalityFounded { .. } | OfficeEvent::SeatReadmitted { .. } => false,
        OfficeEvent::AreaNamed { .. } | OfficeEvent::PaperAdded { .. } => any(&INTAKE),
        OfficeEvent::OverspendAccepted { .. } | OfficeEvent::LateApplicationSeen {} => {
            any(&[Role::BudgetOfficer])
        }
        OfficeEvent::LateSettled { .. } | OfficeEvent::CommitmentGiven { .. } => {
            any(&[Role::Administrator, Role::BudgetOfficer])
        }
        OfficeEvent::ReasonTold { .. } => {
            any(&[Role::Administrator, Role::BudgetOfficer, Role::Kernverbinder])
        }
        OfficeEvent::LaptopNamed { seat: named, .. } => {
            named.to_string() == seat || any(&[Role::Administrator])
        }
        OfficeEvent::ListsSet { .. }
        | OfficeEvent::PersonNamed { .. }
        | OfficeEvent::SeatEnrolled { .. }
        | OfficeEvent::RolesGiven { .. }
        | OfficeEvent::RoleTitled { .. }
        | OfficeEvent::SeatBarred { .. }
        | OfficeEvent::SeatResumed { .. }
        | OfficeEvent::SuccessorChosen { .. }
        | OfficeEvent::SchemeYearSet { .. } => any(&[Role::Administrator]),
    }
}

/// Judges a commit: sets it aside, or takes that back. Says whether it counts.
pub(super) fn judge(
    db: &Connection,
    renewed: &Renewed,
    commit: i64,
    events: &[Folded],
) -> Result<bool, Trouble> {
    let reason = judging::reason(db, &renewed.standing, commit, events)?;
    db.prepare_cached("DELETE FROM set_aside WHERE \"commit\" = ?1")?
        .execute([commit])?;
    if let Some(reason) = reason {
        note(db, commit, reason)?;
    }
    Ok(reason.is_none())
}

/// Notes that a commit of this laptop has no effect, and why.
pub(super) fn set_aside(db: &Connection, commit: i64, lack: Lack) -> Result<(), Trouble> {
    note(db, commit, lack.into())
}

fn note(db: &Connection, commit: i64, reason: judging::Reason) -> Result<(), Trouble> {
    db.prepare_cached("INSERT INTO set_aside (\"commit\", reason) VALUES (?1, ?2)")?
        .execute(params![commit, reason.as_str()])?;
    Ok(())
}

/// A sentence for each commit that came in without authority.
pub(crate) fn told(db: &Connection) -> Result<Vec<Text>, Trouble> {
    let mut statement = db.prepare(
        "SELECT seat, first, reason FROM set_aside JOIN commits ON commits.id = \"commit\" ORDER BY commits.id",
    )?;
    let rows = statement.query_map([], |row| {
        let (seat, first, reason): (String, i64, String) = (row.get(0)?, row.get(1)?, row.get(2)?);
        let seat: String = seat.chars().take(8).collect();
        Ok(Text::new("verify-set-aside")
            .name("seat", &seat)
            .name("seq", &first.to_string())
            .name("reason", &reason))
    })?;
    Ok(rows.collect::<Result<_, _>>()?)
}
