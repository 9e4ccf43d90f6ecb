//! Authority is a key, not a field: a commit counts only when the person of the seat that signed it could do all that it
//! says, by the roles of that moment. What came in without authority is kept, has no effect, and is told by `verify`.

use super::office::is_founded;
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
            Known::Office(event) => (!is_for(&signer, event)).then_some(Lack::Role),
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
        .prepare_cached("SELECT person, roles FROM seats JOIN people USING (person) WHERE seat = ?1")?
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

fn is_for(signer: &Actor, event: &OfficeEvent) -> bool {
    match event {
        OfficeEvent::MunicipalityFounded { .. } => false,
        OfficeEvent::AreaNamed { .. } | OfficeEvent::PaperAdded { .. } => {
            INTAKE.into_iter().any(|role| signer.is(role))
        }
        OfficeEvent::ListsSet { .. }
        | OfficeEvent::PersonNamed { .. }
        | OfficeEvent::SeatEnrolled { .. }
        | OfficeEvent::RolesGiven { .. }
        | OfficeEvent::RoleTitled { .. }
        | OfficeEvent::LaptopNamed { .. }
        | OfficeEvent::SeatBarred { .. }
        | OfficeEvent::SeatReadmitted { .. }
        | OfficeEvent::SeatResumed { .. }
        | OfficeEvent::CommitmentGiven { .. }
        | OfficeEvent::LateSettled { .. }
        | OfficeEvent::SuccessorChosen { .. }
        | OfficeEvent::OverspendAccepted { .. }
        | OfficeEvent::LateApplicationSeen {}
        | OfficeEvent::ReasonTold { .. }
        | OfficeEvent::SchemeYearSet { .. } => signer.is(Role::Administrator),
    }
}

/// Notes that a commit has no effect, and why.
pub(super) fn set_aside(db: &Connection, commit: i64, lack: Lack) -> Result<(), Trouble> {
    let reason = match lack {
        Lack::OtherPerson => "other-person",
        Lack::Role => "role",
        Lack::SamePerson => "same-person",
    };
    db.prepare_cached("INSERT INTO set_aside (\"commit\", reason) VALUES (?1, ?2)")?
        .execute(params![commit, reason])?;
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

/// What commits that came in did to who may.
pub(super) struct Renewed {
    /// Commits that were here and must be judged again.
    pub reconsider: Vec<i64>,
    /// Whether anything about who may is otherwise.
    pub changed: bool,
}

/// Writes people and seats as they are with these commits.
pub(super) fn renew(db: &Connection, commits: &[i64]) -> Result<Renewed, Trouble> {
    for &commit in commits {
        let mut statement = db.prepare_cached(
            "SELECT kind, bytes, hash FROM events JOIN bodies ON bodies.event = events.id
             WHERE \"commit\" = ?1 AND \"case\" IS NULL AND bytes IS NOT NULL ORDER BY seq",
        )?;
        let mut rows = statement.query([commit])?;
        while let Some(row) = rows.next()? {
            let (kind, bytes): (String, Vec<u8>) = (row.get(0)?, row.get(1)?);
            let Some(Known::Office(event)) = journal::read_body(&kind, bytes) else {
                continue;
            };
            match &*event {
                OfficeEvent::MunicipalityFounded { .. } => super::office::found(db, &event, row.get(2)?)?,
                OfficeEvent::SeatEnrolled {
                    seat,
                    person,
                    tag,
                    reads,
                } => {
                    db.execute(
                        "INSERT OR IGNORE INTO seats (seat, person, tag, reads) VALUES (?1, ?2, ?3, ?4)",
                        params![seat.to_string(), person.0.to_string(), tag, reads],
                    )?;
                }
                OfficeEvent::RolesGiven { person, roles } => {
                    db.execute(
                        "INSERT INTO people (person, roles) VALUES (?1, ?2)
                         ON CONFLICT (person) DO UPDATE SET roles = excluded.roles",
                        params![person.0.to_string(), serde_json::to_string(roles)?],
                    )?;
                }
                _ => {}
            }
        }
    }
    Ok(Renewed {
        reconsider: Vec::new(),
        changed: false,
    })
}

/// Sets a commit aside, or takes it back, as its signer could; says whether it counts.
pub(super) fn judge(
    db: &Connection,
    _: &Renewed,
    commit: i64,
    events: &[super::Folded],
) -> Result<bool, Trouble> {
    let (seat, depth): (String, i64) = db
        .prepare_cached(
            "SELECT seat, depth FROM commits JOIN commit_order ON commit_order.\"commit\" = commits.id WHERE id = ?1",
        )?
        .query_row([commit], |row| Ok((row.get(0)?, row.get(1)?)))?;
    if depth == 0 {
        return Ok(true);
    }
    let judged = events
        .iter()
        .filter_map(|event| Some((event.case, event.known.as_ref()?)));
    let lack = lack(db, &seat, judged)?;
    db.prepare_cached("DELETE FROM set_aside WHERE \"commit\" = ?1")?
        .execute([commit])?;
    if let Some(lack) = lack {
        set_aside(db, commit, lack)?;
    }
    Ok(lack.is_none())
}
