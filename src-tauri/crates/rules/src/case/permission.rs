//! Who may do what with a case, and what stands in the way now.

use crate::{
    case::{Case, Setting, not_now},
    check::check,
    kern::KernId,
    life::{Act, State},
    refusal::Refusal,
    role::{Actor, Role},
};

impl Case {
    /// For each act whether it may be done now by who acts in `setting`, and if not, why.
    ///
    /// What only the command itself can tell (an amount, a reason, a day) is not weighed here.
    #[must_use]
    pub fn acts(&self, setting: &Setting) -> Vec<(Act, Option<Refusal>)> {
        Act::ALL.into_iter().map(|act| (act, self.hindrance(act, setting).err())).collect()
    }

    fn hindrance(&self, act: Act, setting: &Setting) -> Result<(), Refusal> {
        self.permits(act, setting)?;
        match act {
            Act::NotTake => self.completion_expired(setting),
            Act::Award => {
                let weighed = check(&self.application(), &self.facts_of(&setting.facts));
                Self::all_judged(&weighed)?;
                if weighed.most.is_zero() { Err(Self::too_much(&weighed, setting)) } else { Ok(()) }
            }
            _ => Ok(()),
        }
    }

    /// Whether role, state and four eyes permit `act`.
    pub(super) fn permits(&self, act: Act, setting: &Setting) -> Result<(), Refusal> {
        role_for(act, &setting.actor, self.ask.kern.as_ref())?;
        let state = self.life.state();
        if act == Act::NotTake && state.is_open() && state != State::AskedToComplete {
            return Err(Refusal::TermStillRuns { until: None });
        }
        if !self.life.allows(act) {
            return Err(not_now(state));
        }
        if matches!(act, Act::Award | Act::Reject | Act::NotTake) && setting.actor.person == self.taken_in_by {
            return Err(Refusal::SamePerson);
        }
        let weighs = matches!(act, Act::Complete | Act::Correct | Act::Advise | Act::Judge | Act::Depart | Act::Award);
        if (weighs || act == Act::Reject) && setting.scheme_year != self.scheme_year {
            return Err(Refusal::Unknown { what: "scheme-year".to_owned() });
        }
        Ok(())
    }
}

/// Whether one of the actor's roles permits `act` in this kern. Only a budget officer decides; a kernverbinder does
/// the rest for the kernen that she serves.
pub(super) fn role_for(act: Act, actor: &Actor, kern: Option<&KernId>) -> Result<(), Refusal> {
    let serves = |role| kern.map_or_else(|| actor.is(role), |kern| actor.serves(role, kern));
    let needed = match act {
        Act::Judge | Act::Depart | Act::Award | Act::Reject | Act::NotTake | Act::Announce => Role::BudgetOfficer,
        Act::Submit
        | Act::AskToComplete
        | Act::Complete
        | Act::Advise
        | Act::Withdraw
        | Act::Forward
        | Act::HelpOtherwise
        | Act::Correct => Role::Kernverbinder,
    };
    if serves(Role::BudgetOfficer) || serves(needed) { Ok(()) } else { Err(Refusal::NeedsRole { needed }) }
}
