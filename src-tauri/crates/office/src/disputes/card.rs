//! A dispute as a card: what happened, what each knew, what it means, what can be chosen.

mod allowed;
mod choices;
mod claims;
mod titles;

pub(super) use allowed::may_choose;
pub(super) use choices::{Choice, choices};
pub(super) use claims::{amount_of, decision_of};
pub(super) use titles::title;

use super::{
    action::CaseFound,
    facts::{Commitment, Facts, Why},
    money,
};
use crate::{
    facts::place,
    office::Office,
    pots,
    trouble::Trouble,
    wire::{CaseRef, DisputeCard, DisputedPot},
};
use rules::{euro::Euro, kern::KernId, text::Text};
use rusqlite::Connection;
use uuid::Uuid;

/// Draws the card of a dispute for who is at the desk.
pub(super) fn draw(office: &Office, facts: &Facts) -> Result<DisputeCard, Trouble> {
    let db = &office.db;
    Ok(DisputeCard {
        key: facts.key(),
        kind: facts.kind().to_owned(),
        title: title(db, facts)?,
        lead: lead(facts),
        since: since(db, facts)?,
        pot: pot(db, facts)?,
        kern: kern(db, facts)?,
        cases: cases(db, facts)?,
        claims: claims::of(db, facts)?,
        choices: choices(db, facts)?.into_iter().map(Choice::shown).collect(),
        locked: may_choose(office, facts)?.map(|refusal| refusal.text()),
    })
}

/// That nobody did wrong, and what is blocked meanwhile.
fn lead(facts: &Facts) -> Text {
    Text::new(match facts {
        Facts::Overspent { involved, .. } if involved.len() == 2 => "dispute-lead-pot",
        Facts::Overspent { .. } => "dispute-lead-pot-many",
        Facts::DecidedTwice { .. } => "dispute-lead-case",
        Facts::FieldTwice { .. } => "dispute-lead-field",
        Facts::LateDecision { .. } => "dispute-lead-late-decision",
        Facts::LateIntake { .. } => "dispute-lead-late-intake",
        Facts::Successors { .. } => "dispute-lead-successors",
        Facts::LateApplication { .. } => "dispute-lead-late-application",
        Facts::MutualBar { .. } => "dispute-lead-mutual-bar",
        Facts::Clone { .. } => "dispute-lead-clone",
        Facts::TwoHolders { .. } => "dispute-lead-two-holders",
        Facts::AfterTakeover { .. } => "dispute-lead-after-takeover",
        Facts::OnTheSpot {
            why: Why::TakenOver, ..
        } => "dispute-lead-spot-taken-over",
        Facts::OnTheSpot {
            why: Why::Overdrawn, ..
        } => "dispute-lead-spot-overdrawn",
        Facts::OnTheSpot {
            why: Why::Disputed, ..
        } => "dispute-lead-spot-disputed",
        Facts::RolesTwice { .. } => "dispute-lead-roles-twice",
        Facts::RuledTwice { .. } => "dispute-lead-ruled-twice",
        Facts::PaidTwice { .. } => "dispute-lead-paid-twice",
        Facts::ReturnedTwice { .. } => "dispute-lead-returned-twice",
        Facts::ObjectionTwice { .. } => "dispute-lead-objection-twice",
        Facts::AfterClosing { .. } => "dispute-lead-after-closing",
    })
}

/// The day of the last action it rests on.
fn since(db: &Connection, facts: &Facts) -> Result<String, Trouble> {
    let mut last = None;
    for action in facts.actions() {
        last = last.max(money::day_of_commit(db, action)?);
    }
    Ok(last.map_or_else(String::new, |day| day.to_string()))
}

/// The pot with the claims past the tick.
fn pot(db: &Connection, facts: &Facts) -> Result<Option<DisputedPot>, Trouble> {
    if let Facts::Overspent {
        pot,
        ceiling,
        committed,
        involved,
    } = facts
    {
        let claimed = claimed(involved);
        return Ok(Some(DisputedPot {
            scheme: pot.scheme.clone(),
            ceiling: Some(*ceiling),
            spent: committed.less(claimed),
            claimed,
        }));
    }
    let (Facts::DecidedTwice { case, .. }
    | Facts::AfterTakeover { case, .. }
    | Facts::AfterClosing { case, .. }
    | Facts::OnTheSpot { case, .. }) = facts
    else {
        return Ok(None);
    };
    let Some(found) = CaseFound::read(db, *case)? else {
        return Ok(None);
    };
    let Some(pot) = pots::pot_of_key(&found.pot) else {
        return Ok(None);
    };
    let claimed = found.awarded.unwrap_or_default();
    Ok(Some(DisputedPot {
        ceiling: pots::ceiling(db, &pot)?.0,
        scheme: pot.scheme,
        spent: money::committed(db, &found.pot)?.less(claimed),
        claimed,
    }))
}

/// What the commitments of a dispute come to.
pub(super) fn claimed(involved: &[Commitment]) -> Euro {
    involved.iter().map(|one| one.amount).sum()
}

fn kern(db: &Connection, facts: &Facts) -> Result<Option<KernId>, Trouble> {
    if let Facts::Overspent { pot, .. } = facts {
        return Ok(match &pot.holder {
            rules::pot::Holder::Kern(kern) => Some(kern.clone()),
            _ => None,
        });
    }
    let Some(case) = facts.case() else { return Ok(None) };
    Ok(CaseFound::of(db, case)?
        .filter(|found| !found.kern.is_empty())
        .map(|found| KernId(found.kern)))
}

/// The cases it is about.
pub(super) fn cases(db: &Connection, facts: &Facts) -> Result<Vec<CaseRef>, Trouble> {
    let ids: Vec<Uuid> = match facts {
        Facts::Overspent { involved, .. } => involved.iter().map(|one| one.case).collect(),
        Facts::LateApplication { case, awarded, .. } => std::iter::once(*case)
            .chain(awarded.iter().map(|one| one.case))
            .collect(),
        other => other.case().into_iter().collect(),
    };
    let mut found = Vec::new();
    for id in ids {
        found.extend(CaseFound::of(db, id)?.map(|found| found.refers));
    }
    Ok(found)
}

/// The name of a kern; its short name when the list does not have it.
pub(super) fn kern_name(db: &Connection, kern: &str) -> Result<String, Trouble> {
    Ok(place::kern_names(db)?
        .remove(kern)
        .unwrap_or_else(|| kern.to_owned()))
}
