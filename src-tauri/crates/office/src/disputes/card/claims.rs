//! What each of them did, when, and what was known there: side by side, in an order that says nothing.

use crate::{
    disputes::{
        action::{Action, CaseFound, events_of, grant_events_of, remedy_events_of},
        facts::Facts,
    },
    order::Knowing,
    trouble::Trouble,
    wire::DisputeClaim,
};
use rules::{
    case::{Event, Settled},
    euro::Euro,
    grant, remedy,
    text::Text,
};
use rusqlite::Connection;
use uuid::Uuid;

/// The claims of a dispute.
pub(super) fn of(db: &Connection, facts: &Facts) -> Result<Vec<DisputeClaim>, Trouble> {
    let about: Vec<(String, Option<Uuid>)> = match facts {
        Facts::Overspent { involved, .. } => involved
            .iter()
            .flat_map(|one| one.actions.iter().map(|action| (action.clone(), Some(one.case))))
            .collect(),
        Facts::LateApplication { awarded, .. } => awarded
            .iter()
            .flat_map(|one| one.actions.iter().map(|action| (action.clone(), Some(one.case))))
            .collect(),
        other => other
            .actions()
            .into_iter()
            .map(|action| (action.to_owned(), other.case()))
            .collect(),
    };
    let mut actions = Vec::new();
    for (name, case) in about {
        actions.extend(Action::named(db, &name)?.map(|action| (action, case)));
    }
    let knowing = Knowing::new(db);
    actions
        .iter()
        .map(|(action, case)| claim(db, facts, &knowing, &actions, (action, *case)))
        .collect()
}

type Claimed<'a> = (&'a Action, Option<Uuid>);

fn claim(
    db: &Connection,
    facts: &Facts,
    knowing: &Knowing<'_>,
    all: &[(Action, Option<Uuid>)],
    (action, case): Claimed<'_>,
) -> Result<DisputeClaim, Trouble> {
    let signer = action.signer(db)?;
    let found = case.map(|case| CaseFound::of(db, case)).transpose()?.flatten();
    let decision = case
        .map(|case| decision_of(db, case, action.id))
        .transpose()?
        .flatten();
    let amount = decision.as_ref().and_then(amount_of).or(match facts {
        Facts::Overspent { involved, .. } => involved
            .iter()
            .find(|one| Some(one.case) == case)
            .map(|one| one.amount),
        Facts::Successors { documents, .. } => {
            let document = documents.iter().find(|(_, by)| *by == action.name);
            match document {
                Some((hash, _)) => crate::disputes::successors::ceiling(db, hash)?,
                None => None,
            }
        }
        _ => None,
    });
    Ok(DisputeClaim {
        claim: action.name.clone(),
        what: what(db, facts, decision.as_ref(), amount, (action, case))?,
        knew: knew(db, facts, knowing, all, action)?,
        letter: decision
            .is_some()
            .then(|| letter(db, knowing, (action, case)))
            .transpose()?,
        who: signer.name,
        laptop: signer.laptop,
        at: action.at(),
        amount,
        case: found.map(|found| found.refers),
    })
}

/// The event of a commit that decides on a case, or ends it; none when it does neither.
pub(in crate::disputes) fn decision_of(
    db: &Connection,
    case: Uuid,
    commit: i64,
) -> Result<Option<Event>, Trouble> {
    Ok(events_of(db, case, Some(commit))?.into_iter().find(|event| {
        matches!(
            event,
            Event::GrantAwarded { .. }
                | Event::ApplicationRejected { .. }
                | Event::ApplicationNotTaken { .. }
                | Event::ApplicationWithdrawn { .. }
                | Event::ApplicationForwarded { .. }
                | Event::ApplicantHelpedOtherwise { .. }
                | Event::DecisionSettled { .. }
        )
    }))
}

/// How much money a decision gives, where it says that.
pub(in crate::disputes) fn amount_of(event: &Event) -> Option<Euro> {
    match event {
        Event::GrantAwarded { amount, .. }
        | Event::DecisionSettled {
            outcome: Settled::Award { amount },
            ..
        } => Some(*amount),
        _ => None,
    }
}

/// What was done: "kende € 500,00 toe".
fn what(
    db: &Connection,
    facts: &Facts,
    decision: Option<&Event>,
    amount: Option<Euro>,
    (action, case): Claimed<'_>,
) -> Result<Text, Trouble> {
    if let Some(event) = decision {
        return Ok(decided(event));
    }
    if let Facts::ObjectionTwice { case, .. } = facts {
        return of_objection(db, *case, action.id);
    }
    let of_money = facts.about().is_some() || matches!(facts, Facts::LateDecision { .. });
    if let Some(case) = case.filter(|_| of_money) {
        return of_grant(db, case, action.id);
    }
    Ok(match (facts, amount) {
        (Facts::FieldTwice { field, .. }, _) => {
            let value = match case {
                Some(case) => super::super::fields::value(db, case, action.id, field)?,
                None => None,
            };
            super::super::fields::said(value)
        }
        (Facts::Successors { .. }, Some(amount)) => Text::new("dispute-did-scheme").euro("amount", amount),
        (Facts::Successors { .. }, None) => Text::new("dispute-did-scheme-without-ceiling"),
        (Facts::LateIntake { .. }, _) => Text::new("dispute-did-take-in"),
        (Facts::MutualBar { .. }, _) => Text::new("dispute-did-bar"),
        (Facts::TwoHolders { .. }, _) => Text::new("dispute-did-give-pots"),
        (Facts::RolesTwice { .. }, _) => Text::new("dispute-did-give-roles"),
        (Facts::AfterClosing { year, .. }, _) => {
            Text::new("dispute-did-close").name("year", &year.to_string())
        }
        _ => Text::new("dispute-did-something"),
    })
}

/// What an action did with the money of a case: "stelde € 500,00 vast".
pub(super) fn of_grant(db: &Connection, case: Uuid, commit: i64) -> Result<Text, Trouble> {
    let Some(event) = grant_events_of(db, case, commit)?.into_iter().next() else {
        return Ok(Text::new("dispute-did-something"));
    };
    let told = |id: &str, amount: Euro| Text::new(id).euro("amount", amount);
    Ok(match event {
        grant::Event::PaymentApproved { amount, .. } => told("dispute-did-approve-payment", amount),
        grant::Event::PaymentMade { amount, .. } => told("dispute-did-note-paid", amount),
        grant::Event::GrantSettled { amount, .. } => told("dispute-did-settle", amount),
        grant::Event::GrantChanged { amount, .. } => told("dispute-did-change", amount),
        grant::Event::MoneyReturned { amount, .. } => told("dispute-did-note-returned", amount),
        grant::Event::GrantGivenUp { .. } => Text::new("dispute-did-give-up"),
        grant::Event::GrantUndone { .. } => Text::new("dispute-did-undo"),
        _ => Text::new("dispute-did-something"),
    })
}

/// What an action came to for an objection: "verklaarde het bezwaar gegrond".
pub(super) fn of_objection(db: &Connection, case: Uuid, commit: i64) -> Result<Text, Trouble> {
    let ruled = remedy_events_of(db, case, commit)?
        .into_iter()
        .find_map(|event| match event {
            remedy::Event::ObjectionDecided { ruled, .. } => Some(ruled),
            remedy::Event::ObjectionWithdrawn { .. } => Some(remedy::Ruled::Withdrawn),
            _ => None,
        });
    Ok(ruled.map_or_else(
        || Text::new("dispute-did-something"),
        |ruled| Text::new("dispute-did-rule").name("ruled", ruled.id()),
    ))
}

fn decided(event: &Event) -> Text {
    if let Some(amount) = amount_of(event) {
        return Text::new("dispute-did-award").euro("amount", amount);
    }
    Text::new(match event {
        Event::ApplicationNotTaken { .. } => "dispute-did-not-take",
        Event::ApplicationWithdrawn { .. } => "dispute-did-withdraw",
        Event::ApplicationForwarded { .. } => "dispute-did-forward",
        Event::ApplicantHelpedOtherwise { .. } => "dispute-did-help-otherwise",
        Event::DecisionSettled {
            outcome: Settled::Claim { .. },
            ..
        } => "dispute-did-choose",
        _ => "dispute-did-reject",
    })
}

/// What was known there of the other, and until when they had caught up.
fn knew(
    db: &Connection,
    facts: &Facts,
    knowing: &Knowing<'_>,
    all: &[(Action, Option<Uuid>)],
    action: &Action,
) -> Result<Text, Trouble> {
    if let Facts::LateDecision { reason, .. } | Facts::LateIntake { reason, .. } = facts {
        return Ok(Text::new("dispute-knew-not-ended").name("reason", reason));
    }
    if let Facts::OnTheSpot { why, .. } = facts {
        return Ok(Text::new("dispute-knew-on-the-spot").name("why", why.id()));
    }
    if matches!(facts, Facts::AfterTakeover { .. }) {
        return Ok(Text::new("dispute-knew-not-taken-over"));
    }
    let unknown = all
        .iter()
        .map(|(other, _)| other)
        .find(|other| other.id != action.id && !knowing.knows(action.id, other.id));
    let Some(other) = unknown else {
        return Ok(Text::new("dispute-knew-all"));
    };
    let theirs = other.signer(db)?;
    Ok(match action.heard_from(db, &other.commit.seat)? {
        Some(day) => Text::new("dispute-knew-until").date("day", day),
        None => Text::new("dispute-knew-nothing"),
    }
    .name("who", theirs.who())
    .name("laptop", theirs.at()))
}

/// Whether a letter with this decision is out.
fn letter(db: &Connection, knowing: &Knowing<'_>, (action, case): Claimed<'_>) -> Result<Text, Trouble> {
    let Some(case) = case else {
        return Ok(Text::new("dispute-letter-none"));
    };
    for (announced, _) in super::super::money::commits_with(db, case, &["decision-announced"])? {
        if !knowing.knows(announced, action.id) {
            continue;
        }
        for event in events_of(db, case, Some(announced))? {
            if let Event::DecisionAnnounced { sent_on, .. } = event {
                return Ok(Text::new("dispute-letter-out").date("day", sent_on));
            }
        }
    }
    Ok(Text::new("dispute-letter-none"))
}
