//! Undoing, and settling what clashes: further events, each with its reason.

use super::{About, Act, Event, Grant, Outcome, Setting};
use crate::{case::wording::reason, euro::Euro, pot::PotHold, refusal::Refusal};

/// How many characters the name of an action has: the hash of its head in hex.
const HASH: usize = 64;

impl Grant {
    /// Why `action` cannot be undone now; none when it can.
    ///
    /// What others rest on is undone first: an approval after its payment, an account after the settlement. Undoing a
    /// decision gives the receiver a right to more again, so that only who holds the pot may, and only what it has left.
    #[must_use]
    pub fn not_undoable(&self, action: &str, setting: &Setting) -> Option<Refusal> {
        let Some(doing) = self.doings.iter().find(|doing| doing.action == action) else {
            return Some(Refusal::Unknown {
                what: "action".to_owned(),
            });
        };
        match doing.act {
            Act::ApprovePayment => {
                let paid = self
                    .payments
                    .iter()
                    .any(|payment| payment.action == action && !payment.paid.is_empty());
                paid.then_some(Refusal::UndoFirst { what: Act::NotePaid })
            }
            Act::SetTerms => (!self.payments.is_empty()).then_some(Refusal::UndoFirst {
                what: Act::ApprovePayment,
            }),
            Act::Account => self
                .is_ruled()
                .then_some(Refusal::UndoFirst { what: Act::Settle }),
            Act::Settle | Act::Change | Act::GiveUp => self.ruling_stays(action, setting),
            _ => None,
        }
    }

    fn is_ruled(&self) -> bool {
        !self.rulings.is_empty()
    }

    fn ruling_stays(&self, action: &str, setting: &Setting) -> Option<Refusal> {
        let last = self.rulings.last()?;
        if last.action != action {
            let what = self
                .doings
                .iter()
                .find(|doing| doing.action == last.action)
                .map_or(Act::Settle, |doing| doing.act);
            return Some(Refusal::UndoFirst { what });
        }
        let more = self.more_without_last();
        match setting.pot_hold {
            PotHold::Elsewhere => return Some(Refusal::PotHeldElsewhere),
            PotHold::Nobody => return Some(Refusal::PotHeldByNobody),
            PotHold::CatchingUp => return Some(Refusal::CatchingUp),
            PotHold::Here => {}
        }
        match setting.pot_left {
            Some(left) if more > left => Some(Refusal::PotExhausted { left }),
            _ => None,
        }
    }

    /// How much more the receiver would be entitled to without the last decision.
    fn more_without_last(&self) -> Euro {
        let before = self.rulings.iter().rev().nth(1);
        let without = before.map_or(self.awarded, |ruling| ruling.amount.min(self.awarded));
        without.less(self.entitled())
    }

    pub(super) fn undo(&self, action: &str, why: &str, setting: &Setting) -> Result<Outcome, Refusal> {
        if let Some(refusal) = self.not_undoable(action, setting) {
            return Err(refusal);
        }
        let from_pot = self.rulings.iter().any(|ruling| ruling.action == action);
        let event = Event::GrantUndone {
            action: action.to_owned(),
            from_pot,
            objection: None,
            on: setting.today,
            by: setting.actor.person,
        };
        self.outcome(event, &[("reason", reason(why)?)])
    }

    /// Settles what clashes. Which actions there are is for the office: it has them all. Of decisions one stands.
    pub(super) fn settle_clash(
        &self,
        about: About,
        (of, stands): (&[String], &[String]),
        why: &str,
        setting: &Setting,
    ) -> Result<Outcome, Refusal> {
        let named = |name: &String| {
            name.len() == HASH && name.bytes().all(|byte| matches!(byte, b'0'..=b'9' | b'a'..=b'f'))
        };
        let several = about == About::Rulings && stands.len() != 1;
        let weighed = of.iter().all(named) && stands.iter().all(|name| of.contains(name));
        if several || stands.is_empty() || !weighed {
            return Err(Refusal::Unknown {
                what: "claim".to_owned(),
            });
        }
        let event = Event::GrantClashSettled {
            about,
            stands: stands.to_vec(),
            of: of.to_vec(),
            on: setting.today,
            by: setting.actor.person,
        };
        self.outcome(event, &[("reason", reason(why)?)])
    }
}
