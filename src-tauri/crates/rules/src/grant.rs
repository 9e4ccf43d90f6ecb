//! What becomes of the money after an award: due, paid, accounted for, settled, and where need be taken back.
//!
//! A grant is the second part of a case. [`merge`] folds it from the events of that case, whatever laptops they come
//! from; [`Grant::decide`] answers a command with an event or a [`crate::refusal::Refusal`]. A tour:
//!
//! - [`Terms`] say when money is due and what the receiver shows for it; they are fixed by the award, out of the
//!   [`AfterAward`] of the scheme year.
//! - [`Ruling`]: the decisions after the award, which only lower it: settled (Awb 4:46), changed or revoked (4:48–4:50),
//!   given up by the receiver.
//! - [`Payment`]: approved by another officer than the one who decided, then noted as paid.
//! - [`Steps`]: what remains of the money at each step; together they are what the pot bears.
//! - Undoing is a further event with a reason, by the name of the action that it undoes. Nothing is ever changed.

mod act;
mod authority;
mod basis;
pub mod chart;
mod command;
mod deciding;
mod dues;
mod event;
mod ground;
pub mod merging;
mod paying;
mod permission;
mod recovering;
mod ruling;
mod showing;
mod state;
mod steps;
mod terms;
mod undoing;
mod warning;

pub use act::Act;
pub use command::Command;
pub use dues::Due;
pub use event::Event;
pub use ground::{Ground, Occasion};
pub use merging::{About, Clash, Happened, Merged, Step, merge};
pub use state::State;
pub use steps::{MoneyStep, Steps};
pub use terms::{AfterAward, Instalment, LaterPart, Proof, Shown, Terms, Toshow};
pub use warning::Warning;

use crate::{
    application::Words,
    calendar::Calendar,
    case::AwardForm,
    euro::Euro,
    mandate::Register,
    pot::PotHold,
    role::{Actor, PersonId},
    scheme::{Decider, SchemeId},
};
use chrono::NaiveDate;

/// All that a decision on a command weighs, besides the case and its grant.
#[derive(Clone, Debug)]
pub struct Setting {
    /// Who acts.
    pub actor: Actor,
    /// The day.
    pub today: NaiveDate,
    /// Working days.
    pub calendar: Calendar,
    /// Who decides under the scheme year of the case.
    pub decider: Decider,
    /// The scheme of the case.
    pub scheme: SchemeId,
    /// The mandate register.
    pub mandates: Register,
    /// Whether the seat that acts may commit the money of the pot.
    pub pot_hold: PotHold,
    /// What the pot has left; none without a ceiling.
    pub pot_left: Option<Euro>,
    /// Whether the case is in a dispute, or its pot is overspent by it: no approval and no payment then.
    pub contested: bool,
    /// How many papers the case has.
    pub papers: u32,
}

/// What a command comes to: one event, and the words that go with it in a body of their own.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Outcome {
    /// What happened.
    pub event: Event,
    /// Reason, reference, report.
    pub words: Words,
}

/// What became of the money of one case.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Grant {
    /// The award; nothing where none stands (any more).
    pub awarded: Euro,
    /// In which form it was given.
    pub form: AwardForm,
    /// When money is due and what is shown for it.
    pub terms: Terms,
    /// The day on which the award was sent, when what was sent still stands.
    pub sent_on: Option<NaiveDate>,
    /// The day of the award.
    pub decided_on: Option<NaiveDate>,
    /// Who took the decisions that the money rests on now.
    pub rests_on: Vec<PersonId>,
    /// The decisions after the award that stand, in order; the last one counts.
    pub rulings: Vec<Ruling>,
    /// What the receiver showed.
    pub account: Option<Account>,
    /// The last request for a view that was not followed by a ruling.
    pub hearing: Option<Hearing>,
    /// The payments, in order.
    pub payments: Vec<Payment>,
    /// How much was asked back.
    pub ordered: Vec<Order>,
    /// What came back.
    pub returned: Vec<Returned>,
    /// All that was done and counts, in order: what can be undone.
    pub doings: Vec<Doing>,
    /// How many events there were; words are told under their number.
    pub count: u32,
}

/// A decision after the award.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Ruling {
    /// The action that it was taken in.
    pub action: String,
    /// What kind of decision.
    pub kind: RulingKind,
    /// What the receiver is entitled to since.
    pub amount: Euro,
    /// Why lower.
    pub ground: Option<Ground>,
    /// On which day.
    pub on: NaiveDate,
    /// By whom.
    pub by: PersonId,
    /// The day on which it was sent.
    pub sent_on: Option<NaiveDate>,
}

/// What kind of decision after the award.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub enum RulingKind {
    /// Settled (vaststelling, Awb 4:46).
    Settled,
    /// Changed to the detriment of the receiver, or revoked (4:48–4:50).
    Changed,
    /// Given up by the receiver.
    GivenUp,
}

/// What the receiver showed.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Account {
    /// On which day it came in.
    pub on: NaiveDate,
    /// What was spent, where that was asked.
    pub spent: Option<Euro>,
}

/// A request for the view of the receiver (zienswijze, Awb 4:7 and 4:8).
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Hearing {
    /// On which day it was asked.
    pub asked_on: NaiveDate,
    /// The last day to give it.
    pub until: NaiveDate,
    /// The day on which it came, when it did.
    pub given_on: Option<NaiveDate>,
}

/// A payment.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Payment {
    /// The action that approved it: its name.
    pub action: String,
    /// How much was approved.
    pub approved: Euro,
    /// On which day.
    pub on: NaiveDate,
    /// By whom.
    pub by: PersonId,
    /// Each time it was noted as paid.
    pub paid: Vec<Paid>,
}

/// A payment as it was noted.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Paid {
    /// The action that noted it.
    pub action: String,
    /// How much.
    pub amount: Euro,
    /// On which day the money left.
    pub paid_on: NaiveDate,
}

/// Money asked back (terugvordering, Awb 4:57).
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Order {
    /// The action that did.
    pub action: String,
    /// How much.
    pub amount: Euro,
    /// On which day.
    pub on: NaiveDate,
}

/// Money that came back.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Returned {
    /// The action that noted it.
    pub action: String,
    /// How much.
    pub amount: Euro,
    /// On which day.
    pub on: NaiveDate,
}

/// Something that was done and counts.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Doing {
    /// The action: what undoing names it by.
    pub action: String,
    /// What was done.
    pub act: Act,
    /// On which day.
    pub on: NaiveDate,
}

impl Grant {
    /// What the receiver is entitled to now: the award, or what a later decision left of it. The pot bears just this.
    #[must_use]
    pub fn entitled(&self) -> Euro {
        self.rulings
            .last()
            .map_or(self.awarded, |ruling| ruling.amount.min(self.awarded))
    }

    /// What was paid, less what came back.
    #[must_use]
    pub fn net(&self) -> Euro {
        self.paid().less(self.returned.iter().map(|one| one.amount).sum())
    }

    /// What was paid in all.
    #[must_use]
    pub fn paid(&self) -> Euro {
        self.payments
            .iter()
            .flat_map(|payment| &payment.paid)
            .map(|paid| paid.amount)
            .sum()
    }

    /// What was approved and not noted as paid yet.
    #[must_use]
    pub fn approved(&self) -> Euro {
        self.waiting().map(|payment| payment.approved).sum()
    }

    /// The payments that were approved and not noted as paid yet.
    pub fn waiting(&self) -> impl Iterator<Item = &Payment> {
        self.payments.iter().filter(|payment| payment.paid.is_empty())
    }

    /// What was paid and should not have been, as far as it has not come back.
    #[must_use]
    pub fn to_recover(&self) -> Euro {
        self.net().less(self.entitled())
    }

    /// Whether the amount is fixed: settled at once or since, given up, or revoked whole.
    #[must_use]
    pub fn is_final(&self) -> bool {
        self.form == AwardForm::DirecteVaststelling
            || self.rulings.iter().any(|ruling| ruling.fixes())
            || self.awarded.is_zero()
    }

    /// The day on which the amount was fixed by a decision; terms of five years run from there (Awb 4:49, 4:57).
    #[must_use]
    pub fn settled_on(&self) -> Option<NaiveDate> {
        let settled = self
            .rulings
            .iter()
            .rev()
            .find(|ruling| ruling.kind == RulingKind::Settled);
        match settled {
            Some(ruling) => Some(ruling.on),
            None if self.form == AwardForm::DirecteVaststelling => self.decided_on,
            None => None,
        }
    }

    /// Whether the receiver could give a view before a decision to the detriment: it came, or the term has passed.
    #[must_use]
    pub fn heard(&self, today: NaiveDate) -> bool {
        self.hearing
            .is_some_and(|hearing| hearing.given_on.is_some() || hearing.until < today)
    }

    /// The last decision after the award, when it was not sent yet. What the receiver gave up needs no letter.
    #[must_use]
    pub fn unsent(&self) -> Option<&Ruling> {
        self.rulings
            .last()
            .filter(|ruling| ruling.sent_on.is_none() && ruling.kind != RulingKind::GivenUp)
    }
}

impl Ruling {
    fn fixes(&self) -> bool {
        match self.kind {
            RulingKind::Settled | RulingKind::GivenUp => true,
            RulingKind::Changed => self.amount.is_zero(),
        }
    }
}

#[cfg(test)]
mod branch_tests;
#[cfg(test)]
mod example;
#[cfg(test)]
mod tests;
