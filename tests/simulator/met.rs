//! How often each thing was met: years in which nothing goes wrong would prove nothing.

use crate::laptop::Laptop;
use std::{cell::RefCell, collections::BTreeMap};

/// What must be met, and in how many of a thousand years at least. These are the years of fixed seeds, so that it is no
/// matter of luck; the bounds lie well below what they come to, for other seeds and for what is changed later.
pub type AtLeast = &'static [(&'static str, u32)];

/// In years in which little is put back: the money goes all the way.
pub const OF_MONEY: AtLeast = &[];
/// In years in which laptops are put back and copied all the time.
pub const OF_COPIES: AtLeast = &[];

thread_local! {
    /// In how many of the years that this thread played each thing was met, once all had met.
    static MET: RefCell<BTreeMap<String, u32>> = const { RefCell::new(BTreeMap::new()) };
    static YEARS: RefCell<u32> = const { RefCell::new(0) };
}

/// Notes what was met in a year.
pub fn note(laptop: &Laptop) {
    let what = "SELECT kind FROM disputes UNION SELECT reason FROM set_aside UNION SELECT kind FROM events
        UNION SELECT 'pot of ' || substr(pot, 1, instr(pot, '|') - 1) FROM pot_sums WHERE committed > 0
        UNION SELECT 'overspent ' || substr(pot, 1, instr(pot, '|') - 1) FROM disputes WHERE kind = 'overspent'
        UNION SELECT 'on the spot: ' || on_the_spot FROM cases WHERE on_the_spot IS NOT NULL
        UNION SELECT 'ledger ' || step FROM ledger";
    YEARS.with_borrow_mut(|years| *years += 1);
    MET.with_borrow_mut(|met| {
        for what in laptop.texts(what) {
            *met.entry(what).or_default() += 1;
        }
    });
}

/// Says in how many years each thing was met, and holds that to what was promised.
pub fn often_enough(at_least: AtLeast) {
    let (met, years) = (MET.with_borrow(Clone::clone), YEARS.with_borrow(|years| *years));
    if std::env::var_os("KERNKAS_SEED").is_some() {
        return;
    }
    for (what, count) in &met {
        println!("met in {count} of {years} years: {what}");
    }
    let seldom = |(what, least): &&(&str, u32)| {
        u64::from(met.get(*what).copied().unwrap_or_default()) * 1_000 < u64::from(*least) * u64::from(years)
    };
    let missing: Vec<_> = at_least.iter().filter(seldom).collect();
    assert!(missing.is_empty(), "met too seldom in {years} years: {missing:?}");
}
