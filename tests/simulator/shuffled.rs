//! The same commits in other orders.

use crate::{
    chance::Chance,
    laptop::{Laptop, assert_same},
    region::{Region, Weather},
    run::play,
};
use std::cell::RefCell;

/// How many orders are tried of each history.
const ORDERS: u64 = 40;

thread_local! {
    /// The history that is being shuffled, by its number.
    static HISTORY: RefCell<Option<(u64, Region)>> = const { RefCell::new(None) };
}

/// Takes the commits of a history in, in an order of this seed's own: split over files, some of them twice.
pub fn comes_to_one_state(seed: u64) {
    let weather = Weather {
        turns: 45,
        restores: 4,
        wrong_clocks: false,
        plain: false,
    };
    let history = seed / ORDERS;
    HISTORY.with_borrow_mut(|kept| {
        if kept.as_ref().is_none_or(|(number, _)| *number != history) {
            *kept = Some((history, play(1_000_000 + history, weather)));
        }
        let Some((_, region)) = kept else { return };
        let mut chance = Chance::of(seed);
        let mut commits = region.journal_of(0);
        let again = chance.below(commits.len());
        commits.extend_from_within(..again);
        chance.shuffle(&mut commits);
        let laptop = Laptop::empty(true);
        while !commits.is_empty() {
            let size = chance.below(commits.len()) + 1;
            let file: Vec<_> = commits.drain(..size).collect();
            laptop.take_in(region.tenant, &file, &[]);
        }
        assert_eq!(laptop.held(), []);
        assert_same(
            &region.laptops[0].told(),
            &laptop.told(),
            "the history and its shuffle",
        );
        if seed.is_multiple_of(ORDERS) {
            laptop.is_what_a_refold_gives();
        }
    });
}
