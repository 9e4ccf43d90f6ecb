//! Settling: a person chooses, and the choice goes into the journal like anything else.

mod money;

pub(crate) use money::fits;

use super::{
    card::{self, Choice},
    copies,
    facts::{self, Facts},
    settled, successors,
};
use crate::{
    event::{self, OfficeEvent},
    execute::{self, unknown},
    journal,
    office::Office,
    seats,
    trouble::Trouble,
    wire::{Appoint, Bar, GivePots, Receipt, Settle},
};
use rules::{
    application::MOST_TEXT,
    case::{Case, Command, Settled},
    check::shape::fault_in_text,
    grant,
    refusal::Refusal,
    remedy,
};
use rusqlite::{OptionalExtension as _, params};
use seal::Unsealed;
use uuid::Uuid;

/// Settles a dispute, or revises how it was settled.
pub(super) fn settle(office: &mut Office, input: &Settle) -> Result<Receipt, Trouble> {
    let facts = match facts::of(&office.db, &input.key)? {
        Some(facts) => Some(facts),
        None => settled::again(&office.db, &input.key)?,
    };
    let facts = facts.ok_or(Refusal::NothingToSettle)?;
    if let Some(refusal) = card::may_choose(office, &facts)? {
        return Err(refusal.into());
    }
    check_choice(office, &facts, &input.choice)?;
    let reason = reason(&input.reason)?;
    if let Some(receipt) = by_seats(office, &facts, input, &reason)? {
        return Ok(receipt);
    }
    office.whole(|office| {
        copies::see_both(office)?;
        let events = events(office, &facts, input, &reason)?;
        journal::commit(office, events)
    })?;
    receipt(office, &facts)
}

fn receipt(office: &Office, facts: &Facts) -> Result<Receipt, Trouble> {
    let cases = card::cases(&office.db, facts)?;
    let mut touched: Vec<String> = ["disputes", "cases", "pots", "schemes", "seats", "people", "desk"]
        .map(str::to_owned)
        .to_vec();
    touched.extend(cases.iter().map(|case| format!("case:{}", case.case)));
    let case = facts.case();
    Ok(Receipt {
        case,
        number: cases
            .into_iter()
            .find(|found| Some(found.case) == case)
            .map(|found| found.number),
        touched,
    })
}

fn check_choice(office: &Office, facts: &Facts, chosen: &str) -> Result<(), Trouble> {
    let choices = card::choices(&office.db, facts)?;
    match choices.into_iter().find(|choice| choice.id == chosen) {
        None => Err(unknown("claim")),
        Some(Choice {
            locked: Some(why), ..
        }) => Err(Refusal::BadField {
            field: "choice".to_owned(),
            why: why.id,
        }
        .into()),
        Some(_) => Ok(()),
    }
}

/// A reason, as it may be kept.
fn reason(typed: &str) -> Result<String, Trouble> {
    let reason = typed.trim();
    if reason.is_empty() {
        return Err(Refusal::ReasonNeeded.into());
    }
    let why = if reason.chars().count() > MOST_TEXT {
        Some("why-too-long")
    } else {
        fault_in_text(reason)
    };
    match why {
        None => Ok(reason.to_owned()),
        Some(why) => Err(bad("reason", why)),
    }
}

fn bad(field: &str, why: &str) -> Trouble {
    Refusal::BadField {
        field: field.to_owned(),
        why: why.to_owned(),
    }
    .into()
}

/// What people and seats see to themselves, each in an action of its own; none for anything else.
fn by_seats(
    office: &mut Office,
    facts: &Facts,
    input: &Settle,
    reason: &str,
) -> Result<Option<Receipt>, Trouble> {
    let reason = reason.to_owned();
    let named = |prefix: &str| input.choice.strip_prefix(prefix).unwrap_or_default().to_owned();
    Ok(Some(match facts {
        Facts::Clone { seat, .. } => {
            let bar = Bar {
                seat: seat.clone(),
                reason,
                root_key: None,
            };
            seats::bar_about(office, bar, facts.key())?
        }
        Facts::MutualBar { .. } => {
            let person: Option<String> = office
                .db
                .prepare_cached("SELECT person FROM seats WHERE seat = ?1")?
                .query_row(params![named("readmit:")], |row| row.get(0))
                .optional()?;
            let person = person
                .and_then(|person| person.parse().ok())
                .map(rules::role::PersonId);
            let appoint = Appoint {
                person: person.ok_or_else(|| unknown("person"))?,
                root_key: input.root_key.clone(),
            };
            let why = OfficeEvent::ReasonTold {
                about: facts.key(),
                words: reason,
            };
            seats::appoint_because(office, appoint, Some(why))?
        }
        Facts::TwoHolders { scheme, year, .. } => {
            let give = GivePots {
                scheme: scheme.clone(),
                year: *year,
                seat: named("holder:"),
                reason,
            };
            seats::give_pots_about(office, give, facts.key())?
        }
        _ => return Ok(None),
    }))
}

/// What goes into the journal as one action.
fn events(office: &Office, facts: &Facts, input: &Settle, reason: &str) -> Result<Vec<Unsealed>, Trouble> {
    let claim = || input.choice.strip_prefix("claim:");
    match facts {
        Facts::DecidedTwice { case, .. }
        | Facts::AfterTakeover { case, .. }
        | Facts::OnTheSpot { case, .. } => {
            let outcome = match (claim(), input.choice.as_str()) {
                (Some(action), _) => Settled::Claim {
                    action: action.to_owned(),
                },
                (None, "award") => Settled::Award {
                    amount: money::amount_for(input, *case)?,
                },
                _ => Settled::Reject,
            };
            money::fits(office, *case, &outcome)?;
            decided(office, *case, outcome, reason)
        }
        Facts::AfterClosing { case, action, .. } => after_closing(office, (*case, action), input, reason),
        Facts::Overspent { .. } => money::overspent(office, facts, input, reason),
        Facts::FieldTwice { case, field, .. } => {
            let command = Command::SettleField {
                field: field.clone(),
                claim: claim().unwrap_or_default().to_owned(),
                reason: reason.to_owned(),
            };
            put(office, *case, &command)
        }
        Facts::LateDecision { case, action, .. } | Facts::LateIntake { case, action, .. } => {
            late(*case, action, input, reason)
        }
        Facts::Successors { predecessor, .. } => {
            let chosen = input.choice.strip_prefix("document:").unwrap_or_default();
            Ok(vec![
                successors::choose(predecessor, chosen)?,
                told(None, input, reason)?,
            ])
        }
        Facts::LateApplication { case, .. } => Ok(vec![
            event::of_office(Some(*case), &OfficeEvent::LateApplicationSeen {})?,
            told(Some(*case), input, reason)?,
        ]),
        Facts::RuledTwice { case, actions }
        | Facts::PaidTwice { case, actions }
        | Facts::ReturnedTwice { case, actions } => {
            let stands = claim().map_or_else(|| actions.clone(), |action| vec![action.to_owned()]);
            of_grant(office, facts, *case, stands, reason)
        }
        Facts::ObjectionTwice { case, .. } => {
            of_objection(office, *case, claim().unwrap_or_default(), reason)
        }
        Facts::MutualBar { .. }
        | Facts::Clone { .. }
        | Facts::TwoHolders { .. }
        | Facts::RolesTwice { .. } => Err(unknown("claim")),
    }
}

/// What came late counts, or it does not.
fn late(case: Uuid, action: &str, input: &Settle, reason: &str) -> Result<Vec<Unsealed>, Trouble> {
    let event = OfficeEvent::LateSettled {
        action: action.parse().map_err(|_| unknown("claim"))?,
        counts: input.choice == "counts",
    };
    Ok(vec![
        event::of_office(None, &event)?,
        told(Some(case), input, reason)?,
    ])
}

/// The award stands, or the application is rejected.
fn after_closing(
    office: &Office,
    (case, action): (Uuid, &str),
    input: &Settle,
    reason: &str,
) -> Result<Vec<Unsealed>, Trouble> {
    let outcome = if input.choice == "counts" {
        Settled::Claim {
            action: action.to_owned(),
        }
    } else {
        Settled::Reject
    };
    money::fits(office, case, &outcome)?;
    decided(office, case, outcome, reason)
}

/// Why it was chosen, for who may read that.
fn told(case: Option<Uuid>, input: &Settle, reason: &str) -> Result<Unsealed, Trouble> {
    let event = OfficeEvent::ReasonTold {
        about: input.key.clone(),
        words: reason.to_owned(),
    };
    event::of_office(case, &event)
}

/// A settled decision, through the rules.
fn decided(office: &Office, case: Uuid, outcome: Settled, reason: &str) -> Result<Vec<Unsealed>, Trouble> {
    let command = Command::SettleDecision {
        outcome,
        reason: reason.to_owned(),
    };
    put(office, case, &command)
}

/// What stands of what was done with the money, through the rules.
fn of_grant(
    office: &Office,
    facts: &Facts,
    case: Uuid,
    stands: Vec<String>,
    reason: &str,
) -> Result<Vec<Unsealed>, Trouble> {
    let loaded = journal::load_case(&office.db, case)?.ok_or_else(|| unknown("case"))?;
    if loaded.newer {
        return Err(Refusal::NewerNeeded.into());
    }
    let command = grant::Command::SettleClash {
        about: facts.about().ok_or_else(|| unknown("claim"))?,
        of: facts.actions().into_iter().map(str::to_owned).collect(),
        stands,
        reason: reason.to_owned(),
    };
    let mut setting = execute::handling::setting(office, &loaded)?;
    setting.contested = true;
    let money = loaded.grant.as_ref().ok_or(Refusal::NothingToSettle)?;
    event::of_grant(case, &money.decide(&loaded.case, &command, &setting)?)
}

/// Which decision on an objection stands, through the rules.
fn of_objection(office: &Office, case: Uuid, stands: &str, reason: &str) -> Result<Vec<Unsealed>, Trouble> {
    let loaded = journal::load_case(&office.db, case)?.ok_or_else(|| unknown("case"))?;
    let command = remedy::Command::SettleClash {
        stands: stands.to_owned(),
        reason: reason.to_owned(),
    };
    execute::remedying::events(office, &loaded, &command)
}

fn put(office: &Office, case: Uuid, command: &Command) -> Result<Vec<Unsealed>, Trouble> {
    let loaded = journal::load_case(&office.db, case)?.ok_or_else(|| unknown("case"))?;
    if loaded.newer {
        return Err(Refusal::NewerNeeded.into());
    }
    let mut setting = execute::setting(office, &loaded, command)?;
    setting.contested = true;
    let events = Case::decide(Some(&loaded.case), case, command, &setting)?;
    events.iter().map(|event| event::of_case(case, event)).collect()
}
