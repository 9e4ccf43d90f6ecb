//! Authority is a key, not a field: a commit counts only when the person of the seat that signed it could do all that it
//! says, by what that commit knew. What came in without authority is kept, has no effect, and is told by `verify`.
//!
//! [`judge`] weighs any commit, by [`crate::standing`]. [`lack`] does the same in less for what is done here, by who knows
//! all that is here: there the tables say what that person may.

mod acts;
mod confirming;
mod given;
mod judging;
mod renewing;

pub(crate) use acts::load;
pub(crate) use given::most_given;
pub(super) use judging::Reason;
pub(super) use renewing::{Renewed, in_order, renew};

use super::{Folded, office::is_founded};
use crate::{
    event::{Known, OfficeEvent},
    trouble::Trouble,
};
use rules::{
    case::Event,
    grant, remedy,
    role::{Actor, PersonId, Role},
    text::Text,
};
use rusqlite::{Connection, OptionalExtension as _, params};
use uuid::Uuid;

/// What may be done by whoever takes applications in.
const INTAKE: [Role; 2] = [Role::Kernverbinder, Role::BudgetOfficer];

/// Why these events of `seat`, which came in as one `commit` that knew all that is here, have no effect; none when they
/// have. Founding needs nobody's leave. What cannot be read here is not judged: it has no effect anyway.
pub(super) fn lack<'a>(
    db: &Connection,
    (commit, seat): (i64, &str),
    events: impl IntoIterator<Item = (Option<Uuid>, &'a Known)>,
) -> Result<Option<Reason>, Trouble> {
    if !is_founded(db)? {
        return Ok(None);
    }
    let Some(signer) = signer(db, seat)? else {
        return Ok(Some(Reason::Role));
    };
    for (case, known) in events {
        let reason = match known {
            Known::Case(event) => lack_of_case(db, (commit, seat), &signer, case, event)?,
            Known::Grant(event) => lack_of_grant(db, seat, &signer, case, event)?,
            Known::Remedy(event) => lack_of_remedy(db, &signer, case, event)?,
            Known::Office(event) => (!is_for(&signer, seat, event)).then_some(Reason::Role),
        };
        if reason.is_some() {
            return Ok(reason);
        }
    }
    Ok(None)
}

fn lack_of_case(
    db: &Connection,
    (commit, seat): (i64, &str),
    signer: &Actor,
    case: Option<Uuid>,
    event: &Event,
) -> Result<Option<Reason>, Trouble> {
    if let Some(begins) = event.intake() {
        return Ok(event.lacks(signer, Some(&begins)).map(Reason::from));
    }
    let began = match case {
        Some(case) => judging::beginning(db, case, |_| true)?,
        None => None,
    };
    let Some((intake, pot)) = began else {
        return Ok(Some(Reason::Role));
    };
    if let Some(lack) = event.lacks(signer, Some(&intake)) {
        return Ok(Some(lack.into()));
    }
    let before = |at: &judging::Origin| at.commit != commit;
    let gives = case.map(|case| given::gives_more(db, case, event, before));
    let elsewhere = gives.transpose()?.unwrap_or_default()
        && load(db)?.holder(&pot).map(|holder| holder.to_string()).as_deref() != Some(seat);
    Ok(elsewhere.then_some(Reason::NotHolder))
}

fn lack_of_grant(
    db: &Connection,
    seat: &str,
    signer: &Actor,
    case: Option<Uuid>,
    event: &grant::Event,
) -> Result<Option<Reason>, Trouble> {
    let began = match case {
        Some(case) => judging::beginning(db, case, |_| true)?,
        None => None,
    };
    let Some((intake, pot)) = began else {
        return Ok(Some(Reason::Role));
    };
    if let Some(lack) = event.lacks(signer, &intake) {
        return Ok(Some(lack.into()));
    }
    let elsewhere = event.takes_from_pot()
        && load(db)?.holder(&pot).map(|holder| holder.to_string()).as_deref() != Some(seat);
    Ok(elsewhere.then_some(Reason::NotHolder))
}

fn lack_of_remedy(
    db: &Connection,
    signer: &Actor,
    case: Option<Uuid>,
    event: &remedy::Event,
) -> Result<Option<Reason>, Trouble> {
    let began = match case {
        Some(case) => judging::beginning(db, case, |_| true)?,
        None => None,
    };
    let Some((intake, _)) = began else {
        return Ok(Some(Reason::Role));
    };
    Ok(event.lacks(signer, &intake).map(Reason::from))
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

/// Whether `signer`, at `seat`, may do this. What is of standing is weighed with what each seat holds, in `standing`.
fn is_for(signer: &Actor, seat: &str, event: &OfficeEvent) -> bool {
    let any = |roles: &[Role]| roles.iter().any(|role| signer.is(*role));
    match event {
        OfficeEvent::MunicipalityFounded { .. } | OfficeEvent::SeatReadmitted { .. } => false,
        OfficeEvent::AreaNamed { .. } | OfficeEvent::PaperAdded { .. } => any(&INTAKE),
        OfficeEvent::OverspendAccepted { .. } | OfficeEvent::LateApplicationSeen {} => {
            any(&[Role::BudgetOfficer])
        }
        OfficeEvent::AllotmentGiven { .. } => any(&[Role::BudgetOfficer]),
        OfficeEvent::AllotmentReturned { .. } | OfficeEvent::ErasureCarriedOut(_) => true,
        OfficeEvent::LateSettled { .. }
        | OfficeEvent::CommitmentGiven { .. }
        | OfficeEvent::ErasureProposed(_)
        | OfficeEvent::ErasureDropped(_)
        | OfficeEvent::ErasureAnnounced(_)
        | OfficeEvent::AllotmentTakenOver { .. } => any(&[Role::Administrator, Role::BudgetOfficer]),
        OfficeEvent::ReasonTold { .. } => {
            any(&[Role::Administrator, Role::BudgetOfficer, Role::Kernverbinder])
        }
        OfficeEvent::LaptopNamed { seat: named, .. } => {
            named.to_string() == seat || any(&[Role::Administrator])
        }
        OfficeEvent::ListsSet { .. }
        | OfficeEvent::EntrySet { .. }
        | OfficeEvent::EntryDetailsTold { .. }
        | OfficeEvent::PersonNamed { .. }
        | OfficeEvent::SeatEnrolled { .. }
        | OfficeEvent::RolesGiven { .. }
        | OfficeEvent::RoleTitled { .. }
        | OfficeEvent::SeatBarred { .. }
        | OfficeEvent::SeatResumed { .. }
        | OfficeEvent::SuccessorChosen { .. }
        | OfficeEvent::YearClosed { .. }
        | OfficeEvent::YearReopened { .. }
        | OfficeEvent::SchemeYearSet { .. }
        | OfficeEvent::RemedyRulesSet { .. }
        | OfficeEvent::MandateSet { .. } => any(&[Role::Administrator]),
    }
}

/// Judges a commit: sets it aside, or takes that back. Says whether it counts.
pub(super) fn judge(
    db: &Connection,
    renewed: &Renewed,
    commit: i64,
    events: &[Folded],
) -> Result<bool, Trouble> {
    // The last verdict goes first: what a commit says of a case rests on how that began, which may stand in the same one.
    db.prepare_cached("DELETE FROM set_aside WHERE \"commit\" = ?1")?
        .execute([commit])?;
    let reason = judging::reason(db, &renewed.standing, commit, events)?;
    if let Some(reason) = reason {
        set_aside(db, commit, reason)?;
    }
    Ok(reason.is_none())
}

/// Notes that a commit has no effect, and why.
pub(super) fn set_aside(db: &Connection, commit: i64, reason: Reason) -> Result<(), Trouble> {
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

#[cfg(test)]
mod tests;
