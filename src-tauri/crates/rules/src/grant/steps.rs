//! What remains of the money of one case at each step.

use super::Grant;
use crate::{case::Case, euro::Euro};
use serde::{Deserialize, Serialize};
use ts_rs::TS;

/// A step of the money: where an amount stands.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Serialize, Deserialize, TS)]
#[serde(rename_all = "kebab-case")]
pub enum MoneyStep {
    /// Asked, without advice.
    Asked,
    /// Held by a positive advice.
    Reserved,
    /// Awarded, not due yet.
    Committed,
    /// Due, not paid.
    Due,
    /// Paid, not settled.
    Paid,
    /// Settled and paid.
    Settled,
    /// Paid too much.
    ToRecover,
    /// Came back.
    Recovered,
}

impl MoneyStep {
    /// All steps, in the order in which money goes.
    pub const ALL: [Self; 8] = [
        Self::Asked,
        Self::Reserved,
        Self::Committed,
        Self::Due,
        Self::Paid,
        Self::Settled,
        Self::ToRecover,
        Self::Recovered,
    ];

    /// Its short name, as it is stored and as texts name it.
    #[must_use]
    pub const fn id(self) -> &'static str {
        match self {
            Self::Asked => "asked",
            Self::Reserved => "reserved",
            Self::Committed => "committed",
            Self::Due => "due",
            Self::Paid => "paid",
            Self::Settled => "settled",
            Self::ToRecover => "to-recover",
            Self::Recovered => "recovered",
        }
    }
}

/// What remains at each step, in the order in which money goes. An amount stands at one step at a time.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Serialize, Deserialize, TS)]
pub struct Steps {
    /// Asked, without advice; holds nothing in the pot.
    pub asked: Euro,
    /// Held by a positive advice.
    pub reserved: Euro,
    /// Awarded, not due yet.
    pub committed: Euro,
    /// Due, not paid: nothing has to be decided any more, at most a day has to come.
    pub due: Euro,
    /// Paid, not settled.
    pub paid: Euro,
    /// Settled and paid.
    pub settled: Euro,
    /// Paid too much: a claim on the receiver, beside the pot.
    pub to_recover: Euro,
    /// Came back.
    pub recovered: Euro,
}

impl Steps {
    /// The steps of a case and its grant. Knows no clock: the ledger of two laptops is the same on any day.
    #[must_use]
    pub fn of(case: &Case, grant: Option<&Grant>) -> Self {
        let Some(grant) = grant else {
            return Self::before(case);
        };
        let (entitled, net) = (grant.entitled(), grant.net());
        let held = net.min(entitled);
        let due = grant.due_in_all();
        let (paid, settled) = if grant.is_final() {
            (Euro::ZERO, held)
        } else {
            (held, Euro::ZERO)
        };
        Self {
            committed: entitled.less(held).less(due),
            due,
            paid,
            settled,
            to_recover: grant.to_recover(),
            recovered: grant.returned.iter().map(|one| one.amount).sum(),
            // An open case has no award; what was paid all the same is to come back.
            ..Self::before(case)
        }
    }

    fn before(case: &Case) -> Self {
        let reserved = case.reserved();
        if !case.life.is_open() {
            return Self::default();
        }
        let asked = if reserved.is_zero() {
            case.ask.asked.unwrap_or(Euro::ZERO)
        } else {
            Euro::ZERO
        };
        Self {
            asked,
            reserved,
            ..Self::default()
        }
    }

    /// What it takes of the pot.
    #[must_use]
    pub fn used(&self) -> Euro {
        [self.reserved, self.committed, self.due, self.paid, self.settled]
            .into_iter()
            .sum()
    }

    /// What remains at one step.
    #[must_use]
    pub const fn at(&self, step: MoneyStep) -> Euro {
        match step {
            MoneyStep::Asked => self.asked,
            MoneyStep::Reserved => self.reserved,
            MoneyStep::Committed => self.committed,
            MoneyStep::Due => self.due,
            MoneyStep::Paid => self.paid,
            MoneyStep::Settled => self.settled,
            MoneyStep::ToRecover => self.to_recover,
            MoneyStep::Recovered => self.recovered,
        }
    }

    /// Each step with what remains at it, in order.
    pub fn each(&self) -> impl Iterator<Item = (MoneyStep, Euro)> {
        MoneyStep::ALL.map(|step| (step, self.at(step))).into_iter()
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn each_step_is_told_once_under_the_name_it_is_stored_by() {
        let steps = Steps {
            asked: Euro::whole(1),
            reserved: Euro::whole(2),
            committed: Euro::whole(4),
            due: Euro::whole(8),
            paid: Euro::whole(16),
            settled: Euro::whole(32),
            to_recover: Euro::whole(64),
            recovered: Euro::whole(128),
        };
        assert_eq!(
            steps.each().map(|(_, amount)| amount).sum::<Euro>(),
            Euro::whole(255)
        );
        for (step, amount) in steps.each() {
            let name = serde_json::to_value(step).unwrap();
            assert_eq!(name, step.id());
            let told = serde_json::to_value(steps).unwrap()[step.id().replace('-', "_")].clone();
            assert_eq!(told, serde_json::to_value(amount).unwrap());
        }
    }
}
