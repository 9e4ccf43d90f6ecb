//! A year in Beheer: look at what a deed would change, then do it, whole and by a decision.

mod planning;
mod showing;

pub(crate) use showing::{documents_of, scheme_versions, show};

use crate::{
    event::{self, OfficeEvent},
    journal,
    office::Office,
    trouble::Trouble,
    wire::{DoYear, PlanYear, Receipt, YearPlan},
};
use planning::Planned;
use rules::{
    application::MOST_TEXT,
    check::shape::fault_in_text,
    refusal::Refusal,
    scheme::{Body, Resolution},
};

/// Says what a deed would change; nothing is written.
pub(crate) fn plan_year(office: &mut Office, input: PlanYear) -> Result<YearPlan, Trouble> {
    let decision = Resolution {
        body: Body::College,
        number: "?".to_owned(),
        on: office.today(),
    };
    let PlanYear { deed } = input;
    let planned = planning::plan(office, &deed, &decision)?;
    showing::plan(&office.db, &planned)
}

/// Does a deed, all of it in one commit.
pub(crate) fn do_year(office: &mut Office, input: DoYear) -> Result<Receipt, Trouble> {
    let DoYear {
        deed,
        decision,
        reason,
        seen,
    } = input;
    let today = office.today();
    let reason = clean_reason(&reason)?;
    office.whole(|office| {
        let placeholder = Resolution {
            body: Body::College,
            number: "?".to_owned(),
            on: today,
        };
        let looked_at = planning::plan(office, &deed, &placeholder)?;
        if showing::plan(&office.db, &looked_at)?.seen != seen {
            return Err(Refusal::ChangedMeanwhile.into());
        }
        let planned = if looked_at.needs_decision() {
            let decision = decision.ok_or_else(|| bad("number", "why-empty"))?;
            planning::plan(office, &deed, &rules::year::checked(&decision, today)?)?
        } else {
            looked_at
        };
        if planned.needs_reason() && reason.is_none() {
            return Err(Refusal::ReasonNeeded.into());
        }
        journal::commit(office, events(planned, reason)?)
    })?;
    Ok(Receipt {
        touched: ["years", "schemes", "pots", "cases", "desk", "disputes"]
            .map(str::to_owned)
            .to_vec(),
        ..Receipt::default()
    })
}

fn events(planned: Planned, reason: Option<String>) -> Result<Vec<seal::Unsealed>, Trouble> {
    let about = format!("year:{}", planned.year);
    let mut events: Vec<OfficeEvent> = planned
        .documents
        .into_iter()
        .map(|(_, document)| OfficeEvent::SchemeYearSet {
            document: Box::new(document),
        })
        .collect();
    events.extend(planned.turns);
    events.extend(reason.map(|words| OfficeEvent::ReasonTold { about, words }));
    events.iter().map(|event| event::of_office(None, event)).collect()
}

fn clean_reason(typed: &str) -> Result<Option<String>, Trouble> {
    let reason = typed.trim();
    let why = if reason.chars().count() > MOST_TEXT {
        Some("why-too-long")
    } else {
        fault_in_text(reason)
    };
    match why {
        Some(why) => Err(bad("reason", why)),
        None => Ok((!reason.is_empty()).then(|| reason.to_owned())),
    }
}

fn bad(field: &str, why: &str) -> Trouble {
    Refusal::BadField {
        field: field.to_owned(),
        why: why.to_owned(),
    }
    .into()
}
