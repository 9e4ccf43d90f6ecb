//! Whether who signed an event of a grant could do what it says. Four eyes on a payment are judged by the fold, which
//! knows what it rests on.

use super::{Act, Event};
use crate::{
    case::{Intake, Lack},
    kern::KernId,
    refusal::Refusal,
    role::{Actor, Role},
};

impl Event {
    /// What `signer` lacked for this event of a case that began with `intake`; none when all is well.
    #[must_use]
    pub fn lacks(&self, signer: &Actor, intake: &Intake) -> Option<Lack> {
        let (act, _, by) = self.deed();
        if by != signer.person {
            return Some(Lack::OtherPerson);
        }
        if role_for(act, signer, intake.kern.as_ref()).is_err() {
            return Some(Lack::Role);
        }
        (decides(act) && intake.by == signer.person).then_some(Lack::SamePerson)
    }
}

/// Whether `act` decides, so that it takes another person than the one who took the application in.
pub(super) fn decides(act: Act) -> bool {
    matches!(act, Act::Settle | Act::Change | Act::SettleClash)
}

/// Whether one of the actor's roles permits `act` in this kern. Money is for the budget officer; what the receiver says
/// or shows can be noted by the kernverbinder of the kern as well.
pub(super) fn role_for(act: Act, actor: &Actor, kern: Option<&KernId>) -> Result<(), Refusal> {
    let serves = |role| kern.map_or_else(|| actor.is(role), |kern| actor.serves(role, kern));
    let needed = match act {
        Act::Account | Act::NoteView | Act::GiveUp => Role::Kernverbinder,
        _ => Role::BudgetOfficer,
    };
    if serves(Role::BudgetOfficer) || serves(needed) {
        Ok(())
    } else {
        Err(Refusal::NeedsRole { needed })
    }
}
