//! One simulated year, and many of them.

use crate::{
    checks::told,
    history,
    laptop::{Laptop, assert_same},
    met,
    model::Model,
    pots::ceiling,
    region::{Region, Weather},
};
use std::{
    cell::RefCell,
    panic::{AssertUnwindSafe, catch_unwind},
};

impl Region {
    fn turn(&mut self) {
        self.now += self.chance.between(600, 200_000);
        if self.weather.wrong_clocks && self.chance.percent(15) {
            let laptop = self.chance.below(self.laptops.len());
            const YEAR: i64 = 365 * 86_400;
            self.laptops[laptop].clock = self.chance.between(-50 * YEAR, 10 * YEAR);
        }
        if self.chance.percent(self.weather.restores) {
            return if self.chance.percent(50) {
                self.keep_a_copy();
            } else {
                self.put_back();
            };
        }
        if self.chance.below(500) == 0 {
            return self.bar_each_other();
        }
        match self.chance.below(100) {
            0..25 => self.work(),
            25..36 => self.handle(),
            36..43 => self.handle_apart(),
            43..49 => self.govern(),
            49..53 => self.allot(),
            53 => self.hand_over(),
            54 if !self.weather.plain => self.root_speaks(),
            55..63 => self.settle(),
            63..81 => self.send(),
            _ => self.deliver(),
        }
    }
}

thread_local! {
    /// What happened in the year that runs, kept for when it fails.
    static TRACE: RefCell<Vec<String>> = const { RefCell::new(Vec::new()) };
}

/// Plays a year and brings everybody together.
pub fn play(seed: u64, weather: Weather) -> Region {
    let mut region = Region::founded(seed, weather);
    for _ in 0..weather.turns {
        region.turn();
        TRACE.with_borrow_mut(|trace| trace.clone_from(&region.trace));
    }
    region.meet();
    TRACE.with_borrow_mut(|trace| trace.clone_from(&region.trace));
    region
}

/// Plays years and checks each with `check`. `KERNKAS_SEED` plays one again and tells all that happened; `KERNKAS_CASES`
/// asks for so many times as many, `KERNKAS_FROM` says from which on.
pub fn every_seed(cases: u64, check: impl Fn(u64)) {
    let told = |name: &str| {
        std::env::var(name)
            .ok()
            .and_then(|value| value.parse::<u64>().ok())
    };
    let from = told("KERNKAS_FROM").unwrap_or(0);
    let cases = cases * told("KERNKAS_CASES").unwrap_or(1);
    let seeds = match told("KERNKAS_SEED") {
        Some(seed) => seed..seed + 1,
        None => from..from + cases,
    };
    for seed in seeds {
        if let Err(panic) = catch_unwind(AssertUnwindSafe(|| check(seed))) {
            TRACE.with_borrow(|trace| trace.iter().for_each(|line| eprintln!("{line}")));
            eprintln!("This seed again: KERNKAS_SEED={seed}");
            std::panic::resume_unwind(panic);
        }
        if told("KERNKAS_SEED").is_some() {
            TRACE.with_borrow(|trace| trace.iter().for_each(|line| eprintln!("{line}")));
        }
    }
    println!("tried: {cases} seeds");
}

/// What must hold of any year once all have met. In every other year the root key stays in the safe and nobody lets count
/// what came late: of those the model says too what has no effect.
pub fn one_end(seed: u64, weather: Weather) -> Region {
    let plain = seed.is_multiple_of(2);
    let region = play(seed, Weather { plain, ..weather });
    region.all_agree();
    let laptop = &region.laptops[0];
    let deeds = history::read(&region.journal_of(0));
    let mut model = Model::of(&deeds);
    if !plain {
        model.without = laptop.without(&deeds);
    }
    let model_tells: Vec<String> = model
        .tells(|scheme| ceiling(&laptop.db, scheme))
        .into_iter()
        .collect();
    assert_same(
        &office_tells(laptop),
        &model_tells,
        "the office (left) and the model (right)",
    );
    told::nothing_is_silent(&deeds, &laptop.without(&deeds), laptop);
    met::note(laptop);
    region
}

/// What the office makes of what the model tells.
fn office_tells(laptop: &Laptop) -> Vec<String> {
    laptop.texts(
        "SELECT 'aside ' || lower(hex(head)) || iif(reason LIKE 'late-%', ' true', ' false') AS line
            FROM set_aside JOIN commit_order USING (\"commit\")
        UNION SELECT 'case ' || lower(hex(\"case\")) || ' ' || coalesce(replace(outcome, '-in-part', ''), 'open')
            || ' ' || coalesce(awarded, 0) FROM cases
        UNION SELECT 'money ' || lower(hex(cases.\"case\")) || ' ' || sum(iif(step LIKE 'rec%' OR step LIKE 'to-%', 0, amount))
            || ' ' || sum(iif(step = 'to-recover', amount, 0)) || ' ' || sum(iif(step = 'recovered', amount, 0))
            FROM ledger JOIN cases ON cases.id = ledger.\"case\" WHERE step NOT IN ('asked', 'reserved') GROUP BY cases.\"case\"
        UNION SELECT 'pot ' || pot || ' ' || committed FROM pot_sums WHERE committed > 0
        UNION SELECT 'dispute ' || key FROM disputes WHERE kind IN ('decided-twice', 'overspent') ORDER BY line",
    )
}
