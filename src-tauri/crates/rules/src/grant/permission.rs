//! Who may do what with a grant, and what stands in the way now.

use super::{
    Act, Grant, Setting,
    authority::{decides, role_for},
};
use crate::{case::Case, refusal::Refusal};

impl Grant {
    /// For each act whether it may be done now by who acts in `setting`, and if not, why. What only the command itself can
    /// tell is not weighed here.
    #[must_use]
    pub fn acts(&self, case: &Case, setting: &Setting) -> Vec<(Act, Option<Refusal>)> {
        Act::ALL
            .into_iter()
            .map(|act| (act, self.hindrance(case, act, setting).err()))
            .collect()
    }

    fn hindrance(&self, case: &Case, act: Act, setting: &Setting) -> Result<(), Refusal> {
        self.permits(case, act, setting)?;
        match act {
            Act::SetTerms => self.terms_open(),
            Act::ApprovePayment => self.may_approve(setting),
            Act::NotePaid => self.may_note_paid(),
            Act::Settle => self.may_settle(setting),
            Act::Change => self.may_change(setting),
            Act::Recover => self.may_recover(setting),
            Act::GiveUp if self.entitled().is_zero() => Err(Refusal::NothingChanges),
            Act::AskView if self.entitled().is_zero() => Err(Refusal::NothingChanges),
            _ => Ok(()),
        }
    }

    /// Whether role, state, four eyes and disputes permit `act`.
    pub(super) fn permits(&self, case: &Case, act: Act, setting: &Setting) -> Result<(), Refusal> {
        role_for(act, &setting.actor, case.ask.kern.as_ref())?;
        match act {
            Act::SettleClash if !setting.contested => return Err(Refusal::NothingToSettle),
            Act::SettleClash => {}
            _ if setting.contested && moves_money(act) => return Err(Refusal::Contested),
            Act::ApprovePayment | Act::NotePaid if case.lacks_second_person() => {
                return Err(Refusal::SecondPersonNeeded);
            }
            _ => {}
        }
        let state = self.state();
        if act == Act::Change && self.hearing.is_none() && !self.entitled().is_zero() {
            return Err(Refusal::NotHeard { until: None });
        }
        let fixed = self.is_final() && matches!(act, Act::SetTerms | Act::Account | Act::Settle);
        let unsent = self.sent_on.is_none() && act == Act::Settle;
        if fixed || unsent || state.after(act).is_empty() {
            return Err(Refusal::GrantNotNow { state });
        }
        if decides(act) && setting.actor.person == case.taken_in_by {
            return Err(Refusal::SamePerson);
        }
        Ok(())
    }

    pub(super) fn terms_open(&self) -> Result<(), Refusal> {
        if self.payments.is_empty() && self.rulings.is_empty() {
            Ok(())
        } else {
            Err(Refusal::GrantNotNow { state: self.state() })
        }
    }
}

/// What waits while something is in dispute.
fn moves_money(act: Act) -> bool {
    matches!(
        act,
        Act::ApprovePayment
            | Act::NotePaid
            | Act::Settle
            | Act::SendRuling
            | Act::Change
            | Act::Recover
            | Act::Undo
    )
}
