//! Wrong tries at a passphrase: after ten in a row, each costs a wait.
//!
//! This slows a person at the keyboard. Somebody with the file is slowed by Argon2id alone.

use seal::SeatId;
use std::{
    collections::BTreeMap,
    time::{Duration, Instant},
};

/// Wrong tries in a row that cost nothing but the last: the tenth brings the first wait.
const FREE: u32 = 10;
const FIRST_WAIT: Duration = Duration::from_secs(5);
const LONGEST_WAIT: Duration = Duration::from_mins(15);

/// The count per seat. In memory only: it ends with the program.
#[derive(Debug, Default)]
pub(super) struct Attempts(BTreeMap<SeatId, Tries>);

#[derive(Debug)]
struct Tries {
    wrong: u32,
    last: Instant,
}

impl Attempts {
    /// Says whether a try is allowed now, or how long it is yet to wait.
    pub fn may_try(&self, seat: SeatId, now: Instant) -> Result<(), Duration> {
        let Some(tries) = self.0.get(&seat) else {
            return Ok(());
        };
        let left = wait_after(tries.wrong).saturating_sub(now.saturating_duration_since(tries.last));
        if left.is_zero() { Ok(()) } else { Err(left) }
    }

    pub fn wrong(&mut self, seat: SeatId, now: Instant) {
        let tries = self.0.entry(seat).or_insert(Tries { wrong: 0, last: now });
        tries.wrong = tries.wrong.saturating_add(1);
        tries.last = now;
    }

    pub fn right(&mut self, seat: SeatId) {
        self.0.remove(&seat);
    }
}

fn wait_after(wrong: u32) -> Duration {
    let Some(beyond) = wrong.checked_sub(FREE) else {
        return Duration::ZERO;
    };
    2_u32
        .checked_pow(beyond)
        .and_then(|times| FIRST_WAIT.checked_mul(times))
        .map_or(LONGEST_WAIT, |wait| wait.min(LONGEST_WAIT))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_tenth_wrong_try_brings_a_wait_that_doubles_up_to_a_quarter_of_an_hour() {
        let (seat, start) = (SeatId::from_bytes([1; 32]), Instant::now());
        let mut attempts = Attempts::default();
        let mut waits = Vec::new();
        for _ in 0..20 {
            attempts.wrong(seat, start);
            waits.push(
                attempts
                    .may_try(seat, start)
                    .err()
                    .map_or(0, |wait| wait.as_secs()),
            );
        }
        assert_eq!(
            waits,
            [
                0, 0, 0, 0, 0, 0, 0, 0, 0, 5, 10, 20, 40, 80, 160, 320, 640, 900, 900, 900
            ]
        );
    }

    #[test]
    fn a_wait_passes_and_a_right_try_ends_it() {
        let (seat, start) = (SeatId::from_bytes([1; 32]), Instant::now());
        let mut attempts = Attempts::default();
        for _ in 0..10 {
            attempts.wrong(seat, start);
        }
        assert_eq!(
            attempts.may_try(seat, start + Duration::from_secs(2)),
            Err(Duration::from_secs(3))
        );
        assert_eq!(attempts.may_try(seat, start + Duration::from_secs(5)), Ok(()));
        assert_eq!(attempts.may_try(SeatId::from_bytes([2; 32]), start), Ok(()));
        attempts.right(seat);
        assert_eq!(attempts.may_try(seat, start), Ok(()));
    }
}
