//! How often each thing was met: years in which nothing goes wrong would prove nothing.

use crate::laptop::Laptop;
use std::{cell::RefCell, collections::BTreeMap};

/// What must be met, and in how many of a thousand years at least. These are the years of fixed seeds, so that it is no
/// matter of luck; the bounds lie well below what they come to, for other seeds and for what is changed later. What comes
/// too seldom for a bound is told all the same: `disputes` and the rules try each by itself.
pub type AtLeast = &'static [(&'static str, u32)];

/// In years in which little is put back: the money goes all the way.
pub const OF_MONEY: AtLeast = &[
    ("after-closing", 20),
    ("after-takeover", 10),
    ("allotment-given", 400),
    ("allotment-returned", 50),
    ("allotment-taken-over", 60),
    ("award-confirmed", 10),
    ("award-disputed", 8),
    ("decided-twice", 5),
    ("grant-accounted", 50),
    ("grant-awarded", 300),
    ("grant-changed", 70),
    ("grant-given-up", 60),
    ("grant-settled", 70),
    ("grant-undone", 120),
    ("late-application", 15),
    ("late-bar", 90),
    ("late-decision", 10),
    ("late-intake", 90),
    ("late-role", 60),
    ("ledger due", 120),
    ("money on two sides", 10),
    ("money-returned", 20),
    ("mutual-bar", 15),
    ("not-holder", 10),
    ("on the spot: unconfirmed", 25),
    ("on-the-spot", 8),
    ("other-person", 50),
    ("overspent", 5),
    ("payment-approved", 45),
    ("payment-made", 40),
    ("pot of dorpsbelangenorganisatie", 20),
    ("pot of leefbaarheidsbudget", 130),
    ("pot of signaleringsgroep", 70),
    ("recovery-ordered", 8),
    ("roles-twice", 15),
    ("ruling-sent", 70),
    ("same-person", 10),
    ("two-holders", 15),
    ("view-asked", 150),
    ("year-closed", 50),
];
/// In years in which laptops are put back and copied all the time.
pub const OF_COPIES: AtLeast = &[
    ("after-closing", 10),
    ("clone", 110),
    ("decided-twice", 15),
    ("late-application", 30),
    ("late-bar", 80),
    ("late-intake", 70),
    ("late-role", 50),
    ("mutual-bar", 20),
    ("not-holder", 15),
    ("on-the-spot", 8),
    ("overspent", 5),
    ("role", 190),
    ("roles-twice", 20),
    ("seat-readmitted", 20),
    ("seat-resumed", 80),
    ("two-holders", 15),
];

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
        UNION SELECT 'ledger ' || step FROM ledger UNION SELECT 'money on two sides' FROM disputes
            WHERE kind IN ('ruled-twice', 'paid-twice', 'returned-twice')";
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
