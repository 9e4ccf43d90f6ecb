//! The same commits in other orders.

use crate::{
    chance::Chance,
    laptop::{Laptop, assert_same},
    region::{Region, Weather},
    run::play,
};
use seal::SealedCommit;
use std::cell::RefCell;

/// How many orders are tried of each history.
const ORDERS: u64 = 40;

/// A history that is being shuffled.
struct History {
    number: u64,
    region: Region,
    commits: Vec<SealedCommit>,
    /// What it comes to.
    told: Vec<String>,
}

thread_local! {
    static HISTORY: RefCell<Option<History>> = const { RefCell::new(None) };
}

impl History {
    fn played(number: u64) -> Self {
        let weather = Weather {
            turns: 45,
            restores: 4,
            wrong_clocks: false,
            plain: false,
        };
        let region = play(1_000_000 + number, weather);
        Self {
            number,
            commits: region.journal_of(0),
            told: region.laptops[0].told(),
            region,
        }
    }
}

/// Takes the commits of a history in, in an order of this seed's own: split over files, some of them twice.
pub fn comes_to_one_state(seed: u64) {
    let number = seed / ORDERS;
    HISTORY.with_borrow_mut(|kept| {
        kept.take_if(|history| history.number != number);
        let history = kept.get_or_insert_with(|| History::played(number));
        let mut chance = Chance::of(seed);
        let mut commits = history.commits.clone();
        let again = chance.below(commits.len());
        commits.extend_from_within(..again);
        chance.shuffle(&mut commits);
        let laptop = Laptop::empty(true);
        while !commits.is_empty() {
            let size = chance.below(commits.len()) + 1;
            let file: Vec<_> = commits.drain(..size).collect();
            laptop.take_in(history.region.tenant, &file, &[]);
        }
        assert_eq!(laptop.held(), []);
        assert_same(&history.told, &laptop.told(), "the history and its shuffle");
        if seed.is_multiple_of(ORDERS) {
            laptop.is_what_a_refold_gives();
        }
    });
}
