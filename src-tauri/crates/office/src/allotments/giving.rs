//! Giving a part of a pot to a seat, bringing it back, taking it over.

use crate::{
    event::OfficeEvent,
    execute::unknown,
    office::Office,
    pots,
    seats::{SeatFault, clean_reason, heads_of, read_seat, sign, touched},
    tables::authority,
    trouble::Trouble,
    wire::{GiveAllotment, Receipt, TakeOverAllotment, WhichAllotment},
};
use rules::{
    allotment::AllotmentId,
    euro::Euro,
    pot::{Holder, PotHold, PotId, PotState},
    refusal::Refusal,
    role::{PersonId, Role, RoleGrant},
};
use rusqlite::{Connection, OptionalExtension as _};
use seal::SeatId;
use uuid::Uuid;

/// Gives a part of a pot to a seat: no more than is left of it here, where all that it bears is known.
pub(crate) fn give(office: &mut Office, input: GiveAllotment) -> Result<Receipt, Trouble> {
    let GiveAllotment { pot, seat, amount } = input;
    let seat = read_seat(&seat)?;
    if amount <= Euro::ZERO {
        return Err(Refusal::BadField {
            field: "amount".to_owned(),
            why: "why-not-positive".to_owned(),
        }
        .into());
    }
    office.whole(|office| {
        match office.pot_hold(&pot)? {
            PotHold::Here => {}
            PotHold::Elsewhere => return Err(Refusal::PotHeldElsewhere.into()),
            PotHold::Nobody => return Err(Refusal::PotHeldByNobody.into()),
            PotHold::CatchingUp => return Err(Refusal::CatchingUp.into()),
        }
        if !office.actor()?.is(Role::BudgetOfficer) {
            let needed = Role::BudgetOfficer;
            return Err(Refusal::NeedsRole { needed }.into());
        }
        if seat == office.seat() {
            return Err(Refusal::AwardsItself.into());
        }
        may_receive(&office.db, seat, &pot)?;
        bears(office, &pot, amount)?;
        let given = OfficeEvent::AllotmentGiven {
            allotment: AllotmentId(Uuid::now_v7()),
            pot: pot.clone(),
            seat,
            amount,
        };
        sign(office, &[given])
    })?;
    Ok(told())
}

/// Whether the pot exists and has so much left.
fn bears(office: &Office, pot: &PotId, amount: Euro) -> Result<(), Trouble> {
    if !super::list::pots_of(office)?
        .iter()
        .any(|known| known.pot == *pot)
    {
        return Err(unknown("pot"));
    }
    let state: PotState = pots::pot_state(&office.db, pot, None, office.today())?;
    match state.left() {
        Some(left) if amount > left => Err(Refusal::PotExhausted { left }.into()),
        _ => Ok(()),
    }
}

/// A part of a pot goes to a seat that works, of a kernverbinder who serves the kern that has the pot.
fn may_receive(db: &Connection, seat: SeatId, pot: &PotId) -> Result<(), Trouble> {
    let found: Option<(String, String)> = db
        .prepare_cached("SELECT standing, roles FROM seats JOIN people USING (person) WHERE seat = ?1")?
        .query_row([seat.to_string()], |row| Ok((row.get(0)?, row.get(1)?)))
        .optional()?;
    let (standing, roles) = found.ok_or_else(|| unknown("seat"))?;
    let roles: Vec<RoleGrant> = serde_json::from_str(&roles)?;
    if standing != "working" {
        return Err(SeatFault::Barred.into());
    }
    let signer = rules::role::Actor {
        person: PersonId(Uuid::nil()),
        roles,
    };
    let serves = match &pot.holder {
        Holder::Kern(kern) => signer.serves(Role::Kernverbinder, kern),
        _ => signer.is(Role::Kernverbinder),
    };
    if serves {
        Ok(())
    } else {
        Err(SeatFault::NoKernverbinder.into())
    }
}

/// Brings back what is left of one's own allotment: from now on this seat awards nothing of it.
#[expect(clippy::needless_pass_by_value, reason = "every call takes its input over")]
pub(crate) fn give_back(office: &mut Office, input: WhichAllotment) -> Result<Receipt, Trouble> {
    let allotment = input.allotment;
    office.whole(|office| {
        let known = running(office, allotment)?;
        if known.seat != office.seat() {
            return Err(SeatFault::AllotmentElsewhere.into());
        }
        if office.is_catching_up()? {
            return Err(Refusal::CatchingUp.into());
        }
        sign(office, &[OfficeEvent::AllotmentReturned { allotment }])
    })?;
    Ok(told())
}

/// Takes an allotment over, at the last event of its seat that is known here.
pub(crate) fn take_over(office: &mut Office, input: TakeOverAllotment) -> Result<Receipt, Trouble> {
    let TakeOverAllotment { allotment, reason } = input;
    let words = clean_reason(&reason)?;
    office.whole(|office| {
        let known = running(office, allotment)?;
        if let Some(refusal) = locked(office, &known.pot)? {
            return Err(refusal.into());
        }
        let taken_over = OfficeEvent::AllotmentTakenOver {
            allotment,
            last: heads_of(&office.db, known.seat)?,
        };
        let why = OfficeEvent::ReasonTold {
            about: format!("allotment:{}", allotment.0),
            words,
        };
        sign(office, &[taken_over, why])
    })?;
    Ok(told())
}

/// Why the person at the desk cannot take over an allotment of this pot; none when she can.
pub(super) fn locked(office: &Office, pot: &PotId) -> Result<Option<Refusal>, Trouble> {
    let actor = office.actor()?;
    if actor.is(Role::Administrator) {
        return Ok(None);
    }
    if !actor.is(Role::BudgetOfficer) {
        let needed = Role::BudgetOfficer;
        return Ok(Some(Refusal::NeedsRole { needed }));
    }
    Ok(match office.pot_hold(pot)? {
        PotHold::Here => None,
        PotHold::CatchingUp => Some(Refusal::CatchingUp),
        PotHold::Elsewhere | PotHold::Nobody => Some(Refusal::PotHeldElsewhere),
    })
}

/// An allotment that runs.
struct Running {
    pot: PotId,
    seat: SeatId,
}

fn running(office: &Office, allotment: AllotmentId) -> Result<Running, Trouble> {
    let all = authority::load(&office.db)?.allotments();
    let known = all.into_iter().find(|known| known.allotment == allotment);
    let known = known.ok_or_else(|| unknown("allotment"))?;
    if known.ended.is_some() {
        return Err(Refusal::NothingChanges.into());
    }
    Ok(Running {
        pot: known.pot,
        seat: known.seat,
    })
}

fn told() -> Receipt {
    let mut receipt = touched();
    receipt.touched.extend(["allotments", "cases"].map(str::to_owned));
    receipt
}
