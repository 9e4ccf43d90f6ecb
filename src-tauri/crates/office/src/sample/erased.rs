//! Making up what is past its term: some of it went, with its certificate; some of it waits for a second person; the rest
//! is there to be proposed.

use super::{later, play::Stage};
use crate::{
    erasure, queries,
    trouble::Trouble,
    wire::{ErasureState, ErasureWish, Nothing, WhichErasure},
};
use chrono::Days;
use rules::retention::{ErasureId, Ground};
use uuid::Uuid;

/// How many cases one proposal takes.
const AT_ONCE: usize = 3;
/// So many days ago the first proposal was made.
const FIRST: u64 = 40;
/// So many days ago the second one was.
const SECOND: u64 = 2;
/// So many days later another person confirms.
const CONFIRMED_AFTER: u64 = 2;

impl Stage<'_> {
    /// Erases what was past its term first, and proposes what came after.
    pub(super) fn erased(&mut self) -> Result<(), Trouble> {
        let Some(erasure) = self.proposed(FIRST)? else {
            return Ok(());
        };
        self.clock
            .set(later(self.today - Days::new(FIRST), CONFIRMED_AFTER));
        self.sit(self.people.treasurer)?;
        erasure::confirm(self.office, WhichErasure { erasure })?;
        self.proposed(SECOND).map(|_| ())
    }

    /// Proposes what was past its term so many days ago, where anything was.
    fn proposed(&mut self, days_ago: u64) -> Result<Option<ErasureId>, Trouble> {
        self.clock.set(self.today - Days::new(days_ago));
        self.sit(self.people.officer)?;
        let past = queries::retention::show(self.office, Nothing {})?.past;
        let cases: Vec<Uuid> = past
            .iter()
            .filter(|row| row.hold.is_none())
            .take(AT_ONCE)
            .map(|row| row.case)
            .collect();
        if cases.is_empty() {
            return Ok(None);
        }
        let wish = ErasureWish {
            ground: Ground::Expired,
            cases,
            reason: String::new(),
        };
        erasure::propose(self.office, wish)?;
        let known = queries::retention::show(self.office, Nothing {})?.erasures;
        let newest = known.into_iter().find(|row| row.state == ErasureState::Proposed);
        Ok(newest.map(|row| row.erasure))
    }
}
