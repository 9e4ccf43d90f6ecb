//! Who may choose.

use crate::{
    disputes::{action::CaseFound, facts::Facts},
    journal,
    office::Office,
    pots,
    trouble::Trouble,
};
use rules::{
    kern::KernId,
    refusal::Refusal,
    role::{Actor, Role},
};
use uuid::Uuid;

/// Why the person at the desk may not choose; none when she may.
pub(in crate::disputes) fn may_choose(office: &Office, facts: &Facts) -> Result<Option<Refusal>, Trouble> {
    let actor = office.actor()?;
    let needs = |needed: Role| (!actor.is(needed)).then_some(Refusal::NeedsRole { needed });
    Ok(match facts {
        Facts::DecidedTwice { case, .. }
        | Facts::AfterTakeover { case, .. }
        | Facts::AfterClosing { case, .. }
        | Facts::RuledTwice { case, .. }
        | Facts::PaidTwice { case, .. }
        | Facts::ReturnedTwice { case, .. }
        | Facts::OnTheSpot { case, .. } => match needs(Role::BudgetOfficer) {
            Some(refusal) => Some(refusal),
            None => same_person(office, &actor, *case)?,
        },
        Facts::ObjectionTwice { case, objection, .. } => match needs(Role::BudgetOfficer) {
            Some(refusal) => Some(refusal),
            None => objection_chosen(office, &actor, *case, objection)?,
        },
        Facts::LateDecision { case, .. } => match needs(Role::BudgetOfficer) {
            Some(refusal) => Some(refusal),
            None => match same_person(office, &actor, *case)? {
                None => held_elsewhere(office, *case)?,
                same => same,
            },
        },
        Facts::Overspent { .. } | Facts::LateApplication { .. } => needs(Role::BudgetOfficer),
        Facts::FieldTwice { case, .. } => {
            let kern = CaseFound::of(&office.db, *case)?.map(|found| KernId(found.kern));
            let serves = kern.is_some_and(|kern| actor.serves(Role::Kernverbinder, &kern));
            if serves {
                None
            } else {
                needs(Role::BudgetOfficer).map(|_| Refusal::NeedsRole {
                    needed: Role::Kernverbinder,
                })
            }
        }
        Facts::LateIntake { .. }
        | Facts::Successors { .. }
        | Facts::Clone { .. }
        | Facts::TwoHolders { .. }
        | Facts::RolesTwice { .. } => needs(Role::Administrator),
        Facts::MutualBar { .. } => None,
    })
}

/// Money that counts after all is for who holds the pot, as long as that seat works.
fn held_elsewhere(office: &Office, case: Uuid) -> Result<Option<Refusal>, Trouble> {
    let db = &office.db;
    let pot = CaseFound::of(db, case)?.and_then(|found| pots::pot_of_key(&found.pot));
    let holder = pot.map(|pot| pots::holder(db, &pot)).transpose()?.flatten();
    let Some(holder) = holder.filter(|holder| *holder != office.seat()) else {
        return Ok(None);
    };
    let works = db
        .prepare_cached("SELECT 1 FROM seats WHERE seat = ?1 AND standing = 'working'")?
        .exists([holder.to_string()])?;
    Ok(works.then_some(Refusal::PotHeldElsewhere))
}

fn same_person(office: &Office, actor: &Actor, case: Uuid) -> Result<Option<Refusal>, Trouble> {
    let loaded = journal::load_case(&office.db, case)?;
    let own = loaded.is_some_and(|loaded| {
        let granted = loaded
            .case
            .on_the_spot
            .is_some_and(|spot| spot.by == actor.person);
        loaded.case.taken_in_by == actor.person || granted
    });
    Ok(own.then_some(Refusal::SamePerson))
}

fn objection_chosen(
    office: &Office,
    actor: &Actor,
    case: Uuid,
    objection: &str,
) -> Result<Option<Refusal>, Trouble> {
    let loaded = journal::load_case(&office.db, case)?;
    let objection = loaded
        .as_ref()
        .and_then(|loaded| loaded.remedies.objection(objection));
    Ok(objection.and_then(|objection| objection.not_choosable(actor.person)))
}
