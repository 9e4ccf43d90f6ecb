//! The fold: what the events of one case come to for its objections and notices of default, whatever laptops they come
//! from. Pure, and cannot fail.
//!
//! What was done counts unless it was undone by somebody who knew of it. An objection of the applicant against one
//! decision is one objection, however often it was noted; so is a notice of default of one day. Of several decisions on one
//! objection that say the same one counts; where they differ, none does until a person chose.

mod history;
mod notices;
mod objections;

pub(super) use notices::answered_on;

use super::{Against, Event, Follow, Objection, Remedies};
use crate::{
    case::{self, Case},
    grant::{self, Grant, Ruling},
    role::PersonId,
};
use chrono::NaiveDate;
use history::History;
use notices::put_notices;
use objections::groups;

/// One event of this part of a case, and the action (commit) that it belongs to.
#[derive(Clone, Copy, Debug)]
pub struct Step<'a> {
    /// What happened.
    pub event: &'a Event,
    /// The action, by the number that the caller gave it.
    pub action: usize,
}

/// Decisions on one objection that differ.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Clash {
    /// The objection.
    pub objection: String,
    /// The actions.
    pub claims: Vec<usize>,
}

/// What it comes to, with what clashes.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Merged {
    /// The objections and the notices.
    pub remedies: Remedies,
    /// What a person is to settle.
    pub clashes: Vec<Clash>,
    /// Decisions and choices without effect: who made them had taken the decision that the objection goes against.
    pub without_effect: Vec<usize>,
}

/// What the events are folded with.
pub struct Around<'a> {
    /// The case.
    pub case: &'a Case,
    /// Its money.
    pub grant: Option<&'a Grant>,
    /// Who took a decision on the application.
    pub decided_by: Vec<PersonId>,
    /// For which objections the application was decided anew.
    pub anew: Vec<String>,
    /// Who took each decision about the money, also of those that were undone, by the action.
    pub rulers: Vec<(String, grant::Act, PersonId)>,
}

impl<'a> Around<'a> {
    /// The case with those who decided in its events.
    #[must_use]
    pub fn of(
        case: &'a Case,
        grant: Option<&'a Grant>,
        events: impl IntoIterator<Item = &'a case::Event>,
        of_grant: impl IntoIterator<Item = (String, &'a grant::Event)>,
    ) -> Self {
        let (mut decided_by, mut anew) = (Vec::new(), Vec::new());
        for event in events {
            decided_by.extend(decider(event));
            if let case::Event::DecisionSettled {
                objection: Some(name),
                ..
            } = event
            {
                anew.push(name.clone());
            }
        }
        decided_by.sort_unstable();
        decided_by.dedup();
        let ruler = |(action, event): (String, &grant::Event)| match event {
            grant::Event::GrantSettled { by, .. } => Some((action, grant::Act::Settle, *by)),
            grant::Event::GrantChanged { by, .. } => Some((action, grant::Act::Change, *by)),
            _ => None,
        };
        Self {
            case,
            grant,
            decided_by,
            anew,
            rulers: of_grant.into_iter().filter_map(ruler).collect(),
        }
    }

    /// By what act a decision about the money was taken; none for the decision on the application.
    fn taken_by(&self, against: &Against) -> Option<grant::Act> {
        let Against::Ruling(action) = against else {
            return None;
        };
        let mut rulers = self.rulers.iter();
        rulers.find(|(name, ..)| name == action).map(|(_, act, _)| *act)
    }

    fn ruling(&self, action: &str) -> Option<&Ruling> {
        let mut rulings = self.grant.into_iter().flat_map(|grant| &grant.rulings);
        rulings.find(|ruling| ruling.action == action)
    }

    /// What is still to be done for an objection, by any of its names.
    fn follows(&self, objection: &Objection, names: &[String]) -> Option<Follow> {
        if !objection.is_founded() {
            return None;
        }
        match &objection.against {
            Against::Decision => {
                let done = self.anew.iter().any(|name| names.contains(name));
                (!done).then_some(Follow::DecideAnew)
            }
            Against::Ruling(action) => self.ruling(action).map(|_| Follow::UndoRuling),
        }
    }

    /// When the decision was sent that an objection goes against, and who took it.
    fn decision(&self, against: &Against) -> (Option<NaiveDate>, Vec<PersonId>) {
        match against {
            Against::Decision => (self.case.sent_on, self.decided_by.clone()),
            Against::Ruling(action) => {
                let by = self.rulers.iter().filter(|(name, ..)| name == action);
                let sent_on = self.ruling(action).and_then(|ruling| ruling.sent_on);
                (sent_on, by.map(|(.., by)| *by).collect())
            }
        }
    }
}

/// Who took the decision that an objection can go against. Whoever decides anew for an objection carries it out.
fn decider(event: &case::Event) -> Option<PersonId> {
    match event {
        case::Event::GrantAwarded { by, .. }
        | case::Event::ApplicationRejected { by, .. }
        | case::Event::ApplicationNotTaken { by, .. }
        | case::Event::DecisionSettled {
            by, objection: None, ..
        } => Some(*by),
        _ => None,
    }
}

/// Folds them. `steps` stand in an order in which each follows all that it knows; `knows(later, earlier)` says whether who
/// did the first action knew the second; `name` is the name of an action.
#[must_use]
pub fn merge(
    around: &Around<'_>,
    steps: &[Step<'_>],
    knows: &dyn Fn(usize, usize) -> bool,
    name: &dyn Fn(usize) -> String,
) -> Merged {
    let all = History {
        steps: steps.to_vec(),
        knows,
        name,
    };
    let standing = all.standing();
    let mut merged = Merged::default();
    for group in groups(&standing) {
        let mut objection = group.begin(around);
        group.put_course(&standing, &mut objection);
        group.put_ruling(around, &standing, &mut objection, &mut merged);
        merged.remedies.objections.push(objection);
    }
    put_notices(around, &standing, &mut merged.remedies);
    merged.remedies.count = u32::try_from(steps.len()).unwrap_or(u32::MAX);
    merged.remedies.doings = standing.doings();
    merged
}
