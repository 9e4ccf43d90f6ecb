//! The fold: what the events of one case come to for its money, whatever laptops they come from.
//!
//! What was done counts unless it was undone by somebody who knew of it. Of decisions the latest counts; where sides that
//! did not know each other decided, or paid, or took money back, all of it is kept and counted the careful way (the
//! largest amount stays reserved, every payment counts), and a person settles it.

mod clashing;
mod history;
mod putting;

use super::{Event, Grant};
use crate::{
    case::{self, AwardForm, Case},
    euro::Euro,
};
use clashing::Standing;
use history::History;
use serde::{Deserialize, Serialize};
use ts_rs::TS;

/// Something that happened in a case, as far as its money goes.
#[derive(Clone, Copy, Debug)]
pub enum Happened<'a> {
    /// In the first part of the case; only its decisions matter here.
    Case(&'a case::Event),
    /// In the grant.
    Grant(&'a Event),
}

/// One event of a case, and the action (commit) that it belongs to.
#[derive(Clone, Copy, Debug)]
pub struct Step<'a> {
    /// What happened.
    pub happened: Happened<'a>,
    /// The action, by the number that the caller gave it.
    pub action: usize,
}

/// About what two sides clash.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Serialize, Deserialize, TS)]
#[serde(rename_all = "kebab-case")]
#[ts(rename = "GrantClashAbout")]
pub enum About {
    /// Decisions after the award: settled twice, or settled on one side and changed on the other.
    Rulings,
    /// Payments: approved, paid or undone on two sides.
    Payments,
    /// Money that came back, noted on two sides.
    Returned,
}

impl About {
    /// All.
    pub const ALL: [Self; 3] = [Self::Rulings, Self::Payments, Self::Returned];

    /// Its name as it travels.
    #[must_use]
    pub fn id(self) -> &'static str {
        match self {
            Self::Rulings => "rulings",
            Self::Payments => "payments",
            Self::Returned => "returned",
        }
    }
}

/// Sides that did what cannot both stand, or may be one thing noted twice.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Clash {
    /// About what.
    pub about: About,
    /// The actions.
    pub claims: Vec<usize>,
}

/// A grant with what clashes in it.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Merged {
    /// The grant; what clashes is provisional in it.
    pub grant: Grant,
    /// What a person is to settle; while there is any, nothing is approved or paid.
    pub clashes: Vec<Clash>,
    /// Approvals without effect: who approved had also decided.
    pub without_effect: Vec<usize>,
}

/// Folds the grant of `case`; none while nothing was awarded and nothing of a grant happened.
///
/// `steps` are those of the whole case, in an order in which each follows all that it knows. `knows(later, earlier)` says
/// whether who did the first action knew the second; `name` is the name of an action. Pure, and cannot fail.
#[must_use]
pub fn merge(
    case: &Case,
    steps: &[Step<'_>],
    knows: &dyn Fn(usize, usize) -> bool,
    name: &dyn Fn(usize) -> String,
) -> Option<Merged> {
    let history = History::new(steps, knows, name);
    if case.awarded.is_none() && history.is_empty() {
        return None;
    }
    let standing = Standing::of(&history);
    let mut grant = begin(case);
    grant.rests_on = standing.rests_on(usize::MAX);
    putting::put(&mut grant, &history, &standing);
    Some(Merged {
        grant,
        clashes: standing.clashes(),
        without_effect: standing
            .without_effect
            .iter()
            .map(|at| history.action(*at))
            .collect(),
    })
}

fn begin(case: &Case) -> Grant {
    let awarded = case.awarded.unwrap_or(Euro::ZERO);
    let form = case.form.unwrap_or(AwardForm::DirecteVaststelling);
    Grant {
        awarded,
        form,
        terms: case.terms_of(awarded),
        sent_on: case.sent_on,
        decided_on: case.decided_on,
        rests_on: Vec::new(),
        rulings: Vec::new(),
        account: None,
        hearing: None,
        payments: Vec::new(),
        ordered: Vec::new(),
        returned: Vec::new(),
        doings: Vec::new(),
        count: 0,
    }
}
