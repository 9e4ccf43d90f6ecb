//! A seat that is lost or misused, an administrator who is gone, a seat that comes back from a backup.

use super::{SeatFault, clean_reason, heads_of, read_seat, root, sign, touched};
use crate::{
    event::OfficeEvent,
    execute::unknown,
    office::Office,
    tables::authority,
    trouble::Trouble,
    wire::{Appoint, Bar, Receipt, Resume},
};
use rules::{
    refusal::Refusal,
    role::{PersonId, Role, RoleGrant},
};
use rusqlite::{Connection, OptionalExtension as _};
use seal::SeatId;
use zeroize::Zeroizing;

/// Bars a seat at its last events known here: what came before stays, what comes after is kept without effect.
pub(crate) fn bar(office: &mut Office, input: Bar) -> Result<Receipt, Trouble> {
    let about = format!("seat:{}", input.seat);
    bar_about(office, input, about)
}

/// The same, with the reason kept as being about a dispute.
pub(crate) fn bar_about(office: &mut Office, input: Bar, about: String) -> Result<Receipt, Trouble> {
    let typed = input
        .root_key
        .map(Zeroizing::new)
        .filter(|typed| !typed.trim().is_empty());
    let (seat, words) = (read_seat(&input.seat)?, clean_reason(&input.reason)?);
    office.whole(|office| {
        let by_root = typed.map(|typed| root::read(&office.db, &typed)).transpose()?;
        if by_root.is_none() {
            may_bar(office, seat)?;
        }
        match super::standing(&office.db, seat)?.as_deref() {
            None => return Err(unknown("seat")),
            Some("barred") => return Err(Refusal::NothingChanges.into()),
            Some(_) => {}
        }
        let barred = OfficeEvent::SeatBarred {
            seat,
            last: heads_of(&office.db, seat)?,
        };
        let events = [barred, OfficeEvent::ReasonTold { about, words }];
        match by_root {
            Some(key) => root::commit(&office.db, office.tenant, &key, &office.now(), &events),
            None => sign(office, &events),
        }
    })?;
    Ok(touched())
}

/// Without the root key only an administrator bars, and never the seat at which she sits: so one is always left.
fn may_bar(office: &Office, seat: SeatId) -> Result<(), Trouble> {
    if !office.actor()?.is(Role::Administrator) {
        return Err(Refusal::NeedsRole {
            needed: Role::Administrator,
        }
        .into());
    }
    if seat == office.seat() {
        return Err(SeatFault::OwnSeat.into());
    }
    Ok(())
}

/// Makes a person administrator with the root key, and lifts every barring of that person's seats.
pub(crate) fn appoint(office: &mut Office, input: Appoint) -> Result<Receipt, Trouble> {
    appoint_because(office, input, None)
}

/// The same, with the reason for it.
pub(crate) fn appoint_because(
    office: &mut Office,
    input: Appoint,
    why: Option<OfficeEvent>,
) -> Result<Receipt, Trouble> {
    let typed = Zeroizing::new(input.root_key);
    let person = input.person;
    office.whole(|office| {
        let key = root::read(&office.db, &typed)?;
        let Some(roles) = roles_of(&office.db, person)? else {
            return Err(unknown("person"));
        };
        let seats = seats_of(office, person)?;
        if seats.is_empty() {
            return Err(SeatFault::NoSeat.into());
        }
        let barred: Vec<SeatId> = seats
            .into_iter()
            .filter(|(_, standing)| standing == "barred")
            .map(|(seat, _)| seat)
            .collect();
        if barred.is_empty() && roles.iter().any(|grant| grant.role == Role::Administrator) {
            return Err(Refusal::NothingChanges.into());
        }
        let given = OfficeEvent::RolesGiven {
            person,
            roles: with_administrator(roles),
        };
        let readmitted = barred
            .into_iter()
            .map(|seat| OfficeEvent::SeatReadmitted { seat });
        let events: Vec<OfficeEvent> = std::iter::once(given).chain(readmitted).chain(why).collect();
        root::commit(&office.db, office.tenant, &key, &office.now(), &events)
    })?;
    Ok(touched())
}

/// These roles, and that of administrator.
pub(crate) fn with_administrator(mut roles: Vec<RoleGrant>) -> Vec<RoleGrant> {
    if !roles.iter().any(|grant| grant.role == Role::Administrator) {
        roles.push(RoleGrant {
            role: Role::Administrator,
            kernen: Vec::new(),
        });
    }
    roles
}

/// The roles of a person now; none when there is no such person.
pub(crate) fn roles_of(db: &Connection, person: PersonId) -> Result<Option<Vec<RoleGrant>>, Trouble> {
    let found: Option<String> = db
        .prepare_cached("SELECT roles FROM people WHERE person = ?1")?
        .query_row([person.0.to_string()], |row| row.get(0))
        .optional()?;
    Ok(found.map(|json| serde_json::from_str(&json)).transpose()?)
}

fn seats_of(office: &Office, person: PersonId) -> Result<Vec<(SeatId, String)>, Trouble> {
    let mut statement = office
        .db
        .prepare_cached("SELECT seat, standing FROM seats WHERE person = ?1 ORDER BY seat")?;
    let rows = statement.query_map([person.0.to_string()], |row| {
        Ok((row.get::<_, String>(0)?, row.get(1)?))
    })?;
    rows.map(|row| {
        let (seat, standing) = row?;
        let seat = seat.parse().map_err(|_| Trouble::BadTable { table: "seats" })?;
        Ok((seat, standing))
    })
    .collect()
}

/// Lets a seat that was put back from a backup commit money again, in the incarnation in which it is now.
pub(crate) fn resume(office: &mut Office, Resume { seat }: Resume) -> Result<Receipt, Trouble> {
    let seat = read_seat(&seat)?;
    office.whole(|office| {
        if super::standing(&office.db, seat)?.is_none() {
            return Err(unknown("seat"));
        }
        let incarnation = incarnation_now(office, seat)?;
        let done = authority::load(&office.db)?.is_resumed(seat, incarnation);
        if done || (seat == office.seat() && !office.is_catching_up()?) {
            return Err(Refusal::NothingChanges.into());
        }
        sign(office, &[OfficeEvent::SeatResumed { seat, incarnation }])
    })?;
    Ok(touched())
}

/// The incarnation in which a seat is: what it signed, or in which it wrote a bundle without having signed anything.
fn incarnation_now(office: &Office, seat: SeatId) -> Result<u32, Trouble> {
    if seat == office.seat() {
        return Ok(office.incarnation);
    }
    let written: Option<u32> = office
        .db
        .prepare_cached("SELECT max(incarnation) FROM bundles WHERE seat = ?1")?
        .query_row([seat.to_string()], |row| row.get(0))?;
    let signed = crate::journal::incarnation(&office.db, seat)?;
    Ok(written.unwrap_or(signed).max(signed))
}
