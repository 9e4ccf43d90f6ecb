//! The promises of `docs/promises.md`, tried as often as one has time for, a slice at a time.
//!
//! What a slice has tried is remembered between runs, so that a full run can be stopped and goes on where it was. A
//! failure takes the count of its row back to nothing.

mod rows;
mod sheet;

use crate::command::{cargo, see_and_keep};
use crate::house::House;
use crate::report::step;
use crate::trouble::Trouble;
use rows::{Proof, ROWS, Row, Scale};

/// Runs what `words` ask for (`prove`, `prove 7`, `prove 7 --full`), and writes the sheet; `prove --sheet` only that.
pub fn run(house: &House, words: &[String]) -> Result<(), Trouble> {
    if words == ["--sheet"] {
        return sheet::write(house);
    }
    let full = words.iter().any(|word| word == "--full");
    let mut failed = Vec::new();
    for row in chosen(words)? {
        let what = format!("{}. {}", row.number, row.fault);
        if step(&what, || prove(house, row, full)).is_err() {
            failed.push(row.number.to_string());
            for proof in 0..row.proofs.len() {
                house.remember(&name(row, proof), "0")?;
            }
        }
        sheet::write(house)?;
    }
    if failed.is_empty() {
        return Ok(());
    }
    Err(Trouble::Found {
        what: format!("These promises do not hold: {}.", failed.join(", ")),
    })
}

fn chosen(words: &[String]) -> Result<Vec<&'static Row>, Trouble> {
    let mut numbers = Vec::new();
    for word in words.iter().filter(|word| *word != "--full") {
        let found = word
            .parse::<u32>()
            .ok()
            .filter(|number| ROWS.iter().any(|row| row.number == *number));
        let known: Vec<String> = ROWS.iter().map(|row| row.number.to_string()).collect();
        numbers.push(found.ok_or_else(|| Trouble::Asked {
            what: format!("There is no row `{word}`. There are: {}.", known.join(", ")),
        })?);
    }
    let wanted = |row: &&Row| numbers.is_empty() || numbers.contains(&row.number);
    Ok(ROWS.iter().filter(wanted).collect())
}

/// Tries a row once, or with `full` until all of a full run has been tried.
fn prove(house: &House, row: &Row, full: bool) -> Result<(), Trouble> {
    for (at, proof) in row.proofs.iter().enumerate() {
        loop {
            let before = reached(house, row, at);
            let told = see_and_keep(&mut command(house, proof, before))?;
            let tried = counted(proof, &told)?;
            let (tried, done) = match proof.scale {
                Scale::Besides | Scale::Fixed => (tried, true),
                Scale::Drawn | Scale::Seeded => {
                    let tried = before + tried;
                    (tried, !full || tried >= proof.full)
                }
            };
            house.remember(&name(row, at), &tried.to_string())?;
            if done {
                break;
            }
        }
    }
    Ok(())
}

/// How many cases a proof tried: as its tests told, else what stands in the row; and no fewer than that.
fn counted(proof: &Proof, told: &str) -> Result<u64, Trouble> {
    let found = |what| Err(Trouble::Found { what });
    let (passed, tried) = (passed(told), tried(told));
    if passed == 0 {
        let names = proof.names.join(", ");
        return found(format!("No test of `{}` is called so: {names}.", proof.package));
    }
    match (proof.scale, tried) {
        (Scale::Besides, _) => Ok(passed),
        (Scale::Fixed, None) if passed >= proof.each => Ok(passed),
        (Scale::Drawn, None) => Ok(proof.each),
        (_, Some(tried)) if tried >= proof.each => Ok(tried),
        (_, tried) => found(format!(
            "Only {} {} were tried, not {}.",
            tried.unwrap_or(passed),
            proof.unit,
            proof.each
        )),
    }
}

/// How many cases the tests say that they tried.
fn tried(told: &str) -> Option<u64> {
    let counts = told.lines().filter_map(|line| line.split_once("tried: "));
    let counts = counts.filter_map(|(_, count)| count.split(' ').next()?.parse::<u64>().ok());
    counts.reduce(|all, more| all + more)
}

/// How many tests passed, by what cargo tells.
fn passed(told: &str) -> u64 {
    let counts = told
        .lines()
        .filter_map(|line| line.strip_prefix("test result: ok. "));
    let passed = counts.filter_map(|rest| rest.split_once(" passed"));
    passed.filter_map(|(count, _)| count.parse::<u64>().ok()).sum()
}

fn command(house: &House, proof: &Proof, tried: u64) -> std::process::Command {
    let mut command = cargo(house);
    command.args(["test", "--quiet", "--package", proof.package]);
    match proof.test {
        Some(test) => command.args(["--test", test]),
        None => command.arg("--lib"),
    };
    command
        .args(["--", "--nocapture"])
        .args(proof.names)
        .env_remove("KERNKAS_SEED")
        .env_remove("KERNKAS_CASES");
    if proof.scale == Scale::Seeded {
        // Seeds that were tried are not tried again; after a full run it begins anew.
        command.env("KERNKAS_FROM", (tried % proof.full).to_string());
    }
    command
}

fn name(row: &Row, proof: usize) -> String {
    format!("promise-{}-{proof}-{}", row.number, env!("CARGO_PKG_VERSION"))
}

/// How many cases were tried so far.
fn reached(house: &House, row: &Row, proof: usize) -> u64 {
    let remembered = house.remembered(&name(row, proof));
    remembered.and_then(|text| text.trim().parse().ok()).unwrap_or(0)
}

#[cfg(test)]
mod tests {
    use super::*;

    fn numbers(words: &[&str]) -> Vec<u32> {
        let words: Vec<String> = words.iter().map(ToString::to_string).collect();
        chosen(&words).unwrap().iter().map(|row| row.number).collect()
    }

    #[test]
    fn rows_are_chosen_by_number_and_all_when_none_is_named() {
        assert_eq!(numbers(&["7", "--full", "2"]), [2, 7]);
        assert_eq!(numbers(&["--full"]).len(), ROWS.len());
    }

    #[test]
    fn what_passed_is_read_from_what_cargo_tells() {
        let told =
            "running 2 tests\ntest result: ok. 2 passed; 0 failed\n\ntest result: ok. 0 passed; 0 failed\n";
        assert_eq!(passed(told), 2);
        assert_eq!(passed("test result: FAILED. 1 passed; 1 failed"), 0);
    }

    #[test]
    fn what_was_tried_is_what_the_tests_tell_and_no_fewer_than_promised() {
        let of = |row: u32| ROWS.iter().find(|found| found.number == row).unwrap();
        let bombs = &of(11).proofs[0];
        let ok = "test result: ok. 2 passed; 0 failed";
        let told = |text: &str| counted(bombs, &format!("{text}\n{ok}")).ok();
        assert_eq!(told(".tried: 20 bombs\n.tried: 6 lies"), Some(26));
        assert_eq!(told("tried: 24 bombs"), None);
        assert_eq!(told(""), None, "two tests are not 25 bombs");
        assert_eq!(counted(bombs, "tried: 99 bombs").ok(), None, "no test passed");
        assert_eq!(
            counted(&of(5).proofs[0], ok).ok(),
            Some(50),
            "draws are what was asked for"
        );
    }

    #[test]
    fn an_unknown_row_is_refused_and_the_known_ones_are_named() {
        let refusal = chosen(&["99".to_owned()]).err().unwrap().to_string();
        assert!(refusal.contains("99") && refusal.contains("16"));
    }

    #[test]
    fn a_full_run_is_never_less_than_one_slice_and_rows_stand_in_order() {
        assert!(ROWS.windows(2).all(|pair| pair[0].number < pair[1].number));
        for proof in ROWS.iter().flat_map(|row| row.proofs) {
            assert!(proof.full >= proof.each);
            assert!((proof.scale == Scale::Besides) == (proof.each == 0));
        }
    }
}
