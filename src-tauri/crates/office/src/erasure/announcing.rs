//! Proposing an erasure, confirming what another proposed, dropping it, and telling that it was carried out here.

use super::{
    choosing::{Chosen, choose},
    list, no,
};
use crate::{
    event::{self, About, Announced, OfficeEvent, Proposed},
    journal,
    office::Office,
    trouble::Trouble,
    wire::{ErasureState, ErasureWish, Receipt, WhichErasure},
};
use rules::{
    application::MOST_TEXT,
    check::shape::fault_in_text,
    refusal::Refusal,
    retention::{ErasureId, Ground, NoErasure},
};
use uuid::Uuid;

/// Proposes that words and personal data of these cases go.
pub(crate) fn propose(office: &mut Office, input: ErasureWish) -> Result<Receipt, Trouble> {
    let ErasureWish {
        ground,
        cases,
        reason: typed,
    } = input;
    let reason = reason(ground, &typed)?;
    office.whole(|office| {
        let chosen = unhindered(choose(&office.db, ground, cases, office.today())?)?;
        let erasure = ErasureId(Uuid::now_v7());
        let proposed = Box::new(Proposed {
            erasure,
            ground,
            cases: chosen.cases,
            on: office.today(),
        });
        let mut events = vec![OfficeEvent::ErasureProposed(proposed)];
        let about = erasure.to_string();
        events.extend(reason.map(|words| OfficeEvent::ReasonTold { about, words }));
        commit(office, &events)
    })?;
    Ok(receipt())
}

/// Confirms what another person proposed. From here on it is announced, and in the same transaction it is carried out.
pub(crate) fn confirm(office: &mut Office, input: WhichErasure) -> Result<Receipt, Trouble> {
    office.whole(|office| {
        let proposed = proposal(office, input.erasure)?;
        let Chosen {
            cases,
            classes,
            events,
            papers,
            ..
        } = unhindered(choose(
            &office.db,
            proposed.ground,
            proposed.cases,
            office.today(),
        )?)?;
        let announced = Box::new(Announced {
            erasure: input.erasure,
            ground: proposed.ground,
            cases,
            classes,
            events,
            papers,
            on: office.today(),
        });
        let here = carried_out(office, input.erasure);
        commit(office, &[OfficeEvent::ErasureAnnounced(announced), here])
    })?;
    office.clear_traces()?;
    Ok(receipt())
}

/// Drops a proposal; who proposed it may, and who could confirm it.
pub(crate) fn drop(office: &mut Office, input: WhichErasure) -> Result<Receipt, Trouble> {
    office.whole(|office| {
        still_proposed(office, input.erasure)?;
        let about = About {
            erasure: input.erasure,
            on: office.today(),
        };
        commit(office, &[OfficeEvent::ErasureDropped(about)])
    })?;
    Ok(receipt())
}

/// Tells of each erasure that was carried out on this laptop and that no seat on it told of yet. The transaction is open.
pub(crate) fn told_carried_out(office: &Office) -> Result<(), Trouble> {
    let events: Vec<OfficeEvent> = list::untold(office)?
        .into_iter()
        .map(|erasure| carried_out(office, erasure))
        .collect();
    if events.is_empty() {
        return Ok(());
    }
    commit(office, &events)
}

fn carried_out(office: &Office, erasure: ErasureId) -> OfficeEvent {
    let on = office.today();
    OfficeEvent::ErasureCarriedOut(About { erasure, on })
}

/// What somebody else proposed and nobody confirmed or dropped yet.
fn proposal(office: &Office, erasure: ErasureId) -> Result<Proposed, Trouble> {
    let record = still_proposed(office, erasure)?;
    if record.proposed_by == Some(office.person) {
        return Err(no(NoErasure::OwnProposal));
    }
    Ok(record.proposed)
}

fn still_proposed(office: &Office, erasure: ErasureId) -> Result<list::ErasureRecord, Trouble> {
    list::record(&office.db, erasure)?
        .filter(|record| record.state() == ErasureState::Proposed)
        .ok_or_else(|| no(NoErasure::NotProposed))
}

fn unhindered(chosen: Chosen) -> Result<Chosen, Trouble> {
    match chosen.refused.first() {
        None => Ok(chosen),
        Some(why) => Err(no(why.clone())),
    }
}

/// Why a person's request is followed. A term that ended speaks for itself.
fn reason(ground: Ground, typed: &str) -> Result<Option<String>, Trouble> {
    let typed = typed.trim();
    let why = match (ground, typed) {
        (Ground::Expired, _) => return Ok(None),
        (Ground::Request, "") => return Err(Refusal::ReasonNeeded.into()),
        (Ground::Request, typed) if typed.chars().count() > MOST_TEXT => Some("why-too-long"),
        (Ground::Request, typed) => fault_in_text(typed),
    };
    match why {
        None => Ok(Some(typed.to_owned())),
        Some(why) => Err(Refusal::BadField {
            field: "reason".to_owned(),
            why: why.to_owned(),
        }
        .into()),
    }
}

fn commit(office: &Office, events: &[OfficeEvent]) -> Result<(), Trouble> {
    let unsealed = events.iter().map(|event| event::of_office(None, event));
    journal::commit(office, unsealed.collect::<Result<_, _>>()?)
}

fn receipt() -> Receipt {
    Receipt {
        touched: ["cases", "retention", "registers"].map(str::to_owned).to_vec(),
        ..Receipt::default()
    }
}
