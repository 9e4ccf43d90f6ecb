//! What remains of the money of one case at each step.

use super::Grant;
use crate::{case::Case, euro::Euro};
use serde::{Deserialize, Serialize};
use ts_rs::TS;

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

    /// Each step by its name with what remains at it, in order.
    #[must_use]
    pub fn each(&self) -> [(&'static str, Euro); 8] {
        [
            ("asked", self.asked),
            ("reserved", self.reserved),
            ("committed", self.committed),
            ("due", self.due),
            ("paid", self.paid),
            ("settled", self.settled),
            ("to-recover", self.to_recover),
            ("recovered", self.recovered),
        ]
    }
}
