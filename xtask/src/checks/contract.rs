//! The contract between Rust and the interface: generated, checked in, and compared here.

use crate::command::{cargo, see, see_and_keep};
use crate::house::House;
use crate::trouble::Trouble;

/// The test in `office` that compares it, and writes it again when told to.
const TEST: [&str; 5] = [
    "test",
    "--workspace",
    "--lib",
    "--",
    "the_checked_in_contract_is_current",
];

/// Compares the contract that is checked in with what the code says now.
pub fn check(house: &House) -> Result<(), Trouble> {
    let said = see_and_keep(cargo(house).args(TEST))?;
    if tests_passed(&said) == 0 {
        return Err(Trouble::Found {
            what: "The test that compares the contract was not found.".into(),
        });
    }
    Ok(())
}

/// Writes the contract again.
pub fn write(house: &House) -> Result<(), Trouble> {
    see(cargo(house)
        .args(["test", "--package", "office", "--lib"])
        .args(&TEST[3..])
        .env("KERNKAS_RENEW", "1"))
}

/// Counts the tests that passed in all that `cargo test` wrote; a filter that matches nothing passes nothing.
pub fn tests_passed(said: &str) -> u32 {
    said.lines()
        .filter_map(|line| line.strip_prefix("test result: ok. "))
        .filter_map(|rest| rest.split(' ').next()?.parse::<u32>().ok())
        .sum()
}

#[cfg(test)]
mod tests {
    use super::tests_passed;

    #[test]
    fn a_filter_that_matches_nothing_has_passed_nothing() {
        assert_eq!(
            tests_passed("running 0 tests\n\ntest result: ok. 0 passed; 0 failed; 12 filtered out\n"),
            0
        );
    }

    #[test]
    fn the_tests_of_every_file_are_counted() {
        assert_eq!(
            tests_passed("test result: ok. 2 passed; 0 failed\ntest result: ok. 1 passed; 0 failed\n"),
            3
        );
    }
}
