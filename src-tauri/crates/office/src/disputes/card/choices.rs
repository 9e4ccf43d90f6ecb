//! What can be chosen and what follows from it. What cannot be chosen stays, with the reason.

use super::claimed;
use crate::{
    disputes::{
        action::{Action, CaseFound},
        facts::{Commitment, Facts},
        fields,
    },
    trouble::Trouble,
    wire::{ChoiceNeeds, DisputeChoice},
};
use rules::{euro::Euro, text::Text};
use rusqlite::Connection;
use uuid::Uuid;

/// For how many commitments each of them is a choice of its own.
const MOST_ONLY: usize = 4;

/// One way out.
pub(in crate::disputes) struct Choice {
    /// What `settle` names it by.
    pub id: String,
    /// What it says.
    pub title: Text,
    /// What follows from it.
    pub then: Text,
    /// Why it cannot be chosen; none when it can.
    pub locked: Option<Text>,
    /// What has to be filled in besides a reason.
    pub needs: ChoiceNeeds,
}

impl Choice {
    fn new(id: impl Into<String>, title: Text, then: Text) -> Self {
        Self {
            id: id.into(),
            title,
            then,
            locked: None,
            needs: ChoiceNeeds::Reason,
        }
    }

    fn plain(id: &str, title: &str, then: &str) -> Self {
        Self::new(id, Text::new(title), Text::new(then))
    }

    fn needs(self, needs: ChoiceNeeds) -> Self {
        Self { needs, ..self }
    }

    fn locked(self, why: Text) -> Self {
        let locked = Some(why);
        Self { locked, ..self }
    }

    /// As it goes over the door.
    pub fn shown(self) -> DisputeChoice {
        DisputeChoice {
            choice: self.id,
            title: self.title,
            then: self.then,
            locked: self.locked,
            needs: self.needs,
        }
    }
}

/// All ways out of a dispute.
pub(in crate::disputes) fn choices(db: &Connection, facts: &Facts) -> Result<Vec<Choice>, Trouble> {
    Ok(match facts {
        Facts::DecidedTwice { case, actions } => decisions(db, *case, actions)?,
        Facts::AfterTakeover { case, action } | Facts::OnTheSpot { case, action, .. } => {
            decisions(db, *case, std::slice::from_ref(action))?
        }
        Facts::Overspent {
            ceiling,
            committed,
            involved,
            ..
        } => overspent(db, *ceiling, *committed, involved)?,
        Facts::FieldTwice { case, field, actions } => versions(db, *case, field, actions)?,
        Facts::AfterClosing { year, .. } => after_closing(*year),
        Facts::LateDecision { .. } => vec![
            Choice::plain(
                "counts",
                "dispute-choice-late-decision-counts",
                "dispute-then-late-decision-counts",
            ),
            Choice::plain(
                "void",
                "dispute-choice-late-decision-void",
                "dispute-then-late-decision-void",
            ),
        ],
        Facts::LateIntake { .. } => vec![
            Choice::plain(
                "counts",
                "dispute-choice-late-intake-counts",
                "dispute-then-late-intake-counts",
            ),
            Choice::plain(
                "void",
                "dispute-choice-late-intake-void",
                "dispute-then-late-intake-void",
            ),
        ],
        Facts::Successors {
            predecessor,
            documents,
            ..
        } => successors(db, predecessor, documents)?,
        Facts::LateApplication { .. } => vec![Choice::plain(
            "seen",
            "dispute-choice-late-application-seen",
            "dispute-then-late-application-seen",
        )],
        Facts::MutualBar { .. }
        | Facts::Clone { .. }
        | Facts::TwoHolders { .. }
        | Facts::RolesTwice { .. } => of_seats(db, facts)?,
        Facts::RuledTwice { case, actions }
        | Facts::PaidTwice { case, actions }
        | Facts::ReturnedTwice { case, actions } => of_grant(db, facts, *case, actions)?,
        Facts::ObjectionTwice { case, actions, .. } => of_objection(db, *case, actions)?,
    })
}

/// One of the things that were done with the money; for what may have been done twice indeed also all of them.
fn of_grant(db: &Connection, facts: &Facts, case: Uuid, actions: &[String]) -> Result<Vec<Choice>, Trouble> {
    let mut choices = Vec::new();
    for name in actions {
        let Some(action) = Action::named(db, name)? else {
            continue;
        };
        let then = Text::new("dispute-then-grant-one")
            .name("about", facts.kind())
            .name("who", action.signer(db)?.who())
            .date("day", action.day());
        let did = super::claims::of_grant(db, case, action.id)?;
        choices.push(Choice::new(format!("claim:{name}"), did, then));
    }
    if !matches!(facts, Facts::RuledTwice { .. }) {
        choices.push(Choice::plain(
            "all",
            "dispute-choice-grant-all",
            "dispute-then-grant-all",
        ));
    }
    Ok(choices)
}

/// One of the decisions on an objection.
fn of_objection(db: &Connection, case: Uuid, actions: &[String]) -> Result<Vec<Choice>, Trouble> {
    let mut choices = Vec::new();
    for name in actions {
        let Some(action) = Action::named(db, name)? else {
            continue;
        };
        let then = Text::new("dispute-then-objection-one")
            .name("who", action.signer(db)?.who())
            .date("day", action.day());
        let did = super::claims::of_objection(db, case, action.id)?;
        choices.push(Choice::new(format!("claim:{name}"), did, then));
    }
    Ok(choices)
}

/// It counts though the year is closed, or it does not.
fn after_closing(year: i32) -> Vec<Choice> {
    let said = |id: &str| Text::new(id).name("year", &year.to_string());
    vec![
        Choice::new(
            "counts",
            said("dispute-choice-after-closing-counts"),
            said("dispute-then-after-closing-counts"),
        ),
        Choice::new(
            "void",
            said("dispute-choice-after-closing-void"),
            said("dispute-then-after-closing-void"),
        ),
    ]
}

/// Ways out of what clashes about people and seats.
fn of_seats(db: &Connection, facts: &Facts) -> Result<Vec<Choice>, Trouble> {
    Ok(match facts {
        Facts::MutualBar { seats, .. } => mutual_bar(db, seats)?,
        Facts::Clone { seat, .. } => {
            let bar = Choice::plain("bar", "dispute-choice-clone-bar", "dispute-then-clone-bar");
            let barred = db
                .prepare_cached("SELECT 1 FROM seats WHERE seat = ?1 AND standing = 'barred'")?
                .exists([seat])?;
            vec![if barred {
                bar.locked(Text::new("dispute-locked-barred"))
            } else {
                bar
            }]
        }
        Facts::TwoHolders { seats, .. } => holders(db, seats)?,
        Facts::RolesTwice { .. } => {
            vec![
                Choice::plain(
                    "give-roles",
                    "dispute-choice-roles-twice",
                    "dispute-then-roles-twice",
                )
                .locked(Text::new("dispute-locked-roles-twice")),
            ]
        }
        _ => Vec::new(),
    })
}

/// One of the decisions, another amount, or none.
fn decisions(db: &Connection, case: Uuid, actions: &[String]) -> Result<Vec<Choice>, Trouble> {
    let mut choices = Vec::new();
    for name in actions {
        let Some(action) = Action::named(db, name)? else {
            continue;
        };
        let signer = action.signer(db)?;
        let decision = super::decision_of(db, case, action.id)?;
        let text = match decision.as_ref().and_then(super::amount_of) {
            Some(amount) => Text::new("dispute-choice-award-stands").euro("amount", amount),
            None => Text::new("dispute-choice-decision-stands"),
        };
        let then = if actions.len() > 1 {
            "dispute-then-decision-stands"
        } else {
            "dispute-then-award-stands"
        };
        choices.push(Choice::new(
            format!("claim:{name}"),
            text.name("who", signer.who()).date("day", action.day()),
            Text::new(then),
        ));
    }
    choices.push(
        Choice::plain(
            "award",
            "dispute-choice-other-amount",
            "dispute-then-other-amount",
        )
        .needs(ChoiceNeeds::Amounts),
    );
    choices.push(Choice::plain(
        "reject",
        "dispute-choice-reject",
        "dispute-then-reject",
    ));
    Ok(choices)
}

/// Only one of them, each a part, more money, or the college bears it.
fn overspent(
    db: &Connection,
    ceiling: Euro,
    committed: Euro,
    involved: &[Commitment],
) -> Result<Vec<Choice>, Trouble> {
    let room = ceiling.less(committed.less(claimed(involved)));
    let mut choices = Vec::new();
    if involved.len() > 1 && involved.len() <= MOST_ONLY {
        for one in involved {
            let found = CaseFound::of(db, one.case)?;
            let choice = Choice::new(
                format!("only:{}", one.case),
                Text::new("dispute-choice-only")
                    .name("case", found.as_ref().map_or("", |found| found.called()))
                    .euro("amount", one.amount),
                Text::new("dispute-then-only").number("others", number(involved.len() - 1)),
            );
            choices.push(if one.amount <= room {
                choice
            } else {
                choice.locked(Text::new("dispute-locked-does-not-fit").euro("room", room))
            });
        }
    }
    let amounts = Choice::new(
        "amounts",
        Text::new("dispute-choice-amounts").number("count", number(involved.len())),
        Text::new("dispute-then-amounts").euro("room", room),
    );
    choices.push(amounts.needs(ChoiceNeeds::Amounts));
    choices.push(
        Choice::plain(
            "more-money",
            "dispute-choice-more-money",
            "dispute-then-more-money",
        )
        .locked(Text::new("dispute-locked-more-money")),
    );
    let over = committed.less(ceiling);
    choices.push(
        Choice::new(
            "accept",
            Text::new("dispute-choice-accept"),
            Text::new("dispute-then-accept").euro("amount", over),
        )
        .needs(ChoiceNeeds::Decision),
    );
    Ok(choices)
}

fn number(length: usize) -> i32 {
    i32::try_from(length).unwrap_or(i32::MAX)
}

/// Each version of a field.
fn versions(db: &Connection, case: Uuid, field: &str, actions: &[String]) -> Result<Vec<Choice>, Trouble> {
    let mut choices = Vec::new();
    for name in actions {
        let Some(action) = Action::named(db, name)? else {
            continue;
        };
        let signer = action.signer(db)?;
        choices.push(Choice::new(
            format!("claim:{name}"),
            fields::said(fields::value(db, case, action.id, field)?),
            Text::new("dispute-then-version")
                .name("who", signer.who())
                .date("day", action.day()),
        ));
    }
    Ok(choices)
}

/// Each document, or the one before them.
fn successors(
    db: &Connection,
    predecessor: &str,
    documents: &[(String, String)],
) -> Result<Vec<Choice>, Trouble> {
    let mut choices = Vec::new();
    for (hash, action) in documents {
        let Some(action) = Action::named(db, action)? else {
            continue;
        };
        let signer = action.signer(db)?;
        choices.push(Choice::new(
            format!("document:{hash}"),
            Text::new("dispute-choice-document")
                .name("who", signer.who())
                .date("day", action.day()),
            Text::new("dispute-then-document"),
        ));
    }
    if !predecessor.starts_with("none:") {
        choices.push(Choice::plain(
            &format!("document:{predecessor}"),
            "dispute-choice-predecessor",
            "dispute-then-predecessor",
        ));
    }
    Ok(choices)
}

fn mutual_bar(db: &Connection, seats: &[String; 2]) -> Result<Vec<Choice>, Trouble> {
    let mut choices = Vec::new();
    for seat in seats {
        let signer = super::titles::signer(db, seat)?;
        choices.push(
            Choice::new(
                format!("readmit:{seat}"),
                Text::new("dispute-choice-readmit").name("who", signer.who()),
                Text::new("dispute-then-readmit"),
            )
            .needs(ChoiceNeeds::RootKey),
        );
    }
    Ok(choices)
}

fn holders(db: &Connection, seats: &[String]) -> Result<Vec<Choice>, Trouble> {
    let mut choices = Vec::new();
    for seat in seats {
        let signer = super::titles::signer(db, seat)?;
        choices.push(Choice::new(
            format!("holder:{seat}"),
            Text::new("dispute-choice-holder")
                .name("who", signer.who())
                .name("laptop", signer.at()),
            Text::new("dispute-then-holder"),
        ));
    }
    Ok(choices)
}
