//! The list of every check, in the order in which they run.

pub mod contract;
pub mod window;

use std::time::{Duration, Instant};

use crate::command::{cargo, npm, see};
use crate::house::House;
use crate::interface;
use crate::machine::{self, Purpose};
use crate::report::{Ended, Line, table};
use crate::trouble::Trouble;

/// One check: its name on the command line, what it says it does, what has to have passed before it, and itself.
struct Check {
    name: &'static str,
    what: &'static str,
    needs: &'static [&'static str],
    run: fn(&House) -> Result<(), Trouble>,
}

const WINDOW: &str = "window";

const CHECKS: [Check; 12] = [
    Check {
        name: "machine",
        what: "System packages and Node",
        needs: &[],
        run: |_| machine::prepare(Purpose::Drive),
    },
    Check {
        name: "fmt",
        what: "Rust is formatted",
        needs: &[],
        run: |house| see(cargo(house).args(["fmt", "--all", "--check"])),
    },
    Check {
        name: "npm",
        what: "The packages of the interface",
        needs: &["machine"],
        run: interface::install,
    },
    Check {
        name: "lint",
        what: "The interface is linted (Biome)",
        needs: &["npm"],
        run: |house| script(house, "lint"),
    },
    Check {
        name: "svelte",
        what: "The interface is typed (svelte-check)",
        needs: &["npm"],
        run: |house| script(house, "check"),
    },
    Check {
        name: "vitest",
        what: "Tests of the interface (Vitest)",
        needs: &["npm"],
        run: |house| script(house, "test"),
    },
    Check {
        name: "catalogues",
        what: "Dutch and English say the same, and nothing is missing",
        needs: &["npm"],
        run: |house| {
            see(npm(house).args([
                "exec",
                "--offline",
                "--",
                "vitest",
                "run",
                "tests/catalogues.test.ts",
            ]))
        },
    },
    Check {
        name: "ui",
        what: "The interface is built, and light enough",
        needs: &["npm"],
        run: interface::build,
    },
    Check {
        name: "clippy",
        what: "Rust is linted (Clippy, warnings are errors)",
        needs: &["ui"],
        run: clippy,
    },
    Check {
        name: "rust",
        what: "Tests in Rust",
        needs: &["ui"],
        run: |house| see(cargo(house).args(["test", "--workspace", "--no-fail-fast"])),
    },
    Check {
        name: "contract",
        what: "The contract with the interface is current",
        needs: &["ui"],
        run: contract::check,
    },
    Check {
        name: WINDOW,
        what: "End to end, in the real window",
        needs: &["ui"],
        run: window::check,
    },
];

/// The steps, one a line, for the list that `cargo xtask` prints.
pub fn listed() -> String {
    CHECKS
        .iter()
        .map(|check| format!("  {:<12} {}\n", check.name, check.what))
        .collect()
}

/// Runs the checks that `words` ask for: all of them, all but the window (`--fast`), or those named.
pub fn run(house: &House, words: &[String]) -> Result<(), Trouble> {
    let chosen = choose(words)?;
    let mut lines: Vec<Line> = Vec::new();
    for (at, check) in chosen.iter().enumerate() {
        println!(
            "\n== {} of {}: {} ({})",
            at + 1,
            chosen.len(),
            check.what,
            check.name
        );
        let stands = |need: &&str| {
            lines
                .iter()
                .any(|line| line.name == *need && line.ended == Ended::Passed)
        };
        let started = Instant::now();
        let ended = if let Some(lacking) = check.needs.iter().find(|need| !stands(need)) {
            println!("   not run: `{lacking}` did not pass");
            Ended::NotRun
        } else {
            outcome((check.run)(house), started)
        };
        let took = if ended == Ended::NotRun {
            Duration::ZERO
        } else {
            started.elapsed()
        };
        lines.push(Line {
            name: check.name,
            ended,
            took,
        });
    }
    println!("{}", table(&lines));
    let failed = lines.iter().any(|line| line.ended != Ended::Passed);
    if failed {
        Err(Trouble::Found {
            what: "Not every check passed.".into(),
        })
    } else {
        Ok(())
    }
}

fn outcome(result: Result<(), Trouble>, started: Instant) -> Ended {
    let seconds = started.elapsed().as_secs_f64();
    match result {
        Ok(()) => {
            println!("   passed in {seconds:.1} s");
            Ended::Passed
        }
        Err(trouble) => {
            println!("   FAILED in {seconds:.1} s. {trouble}");
            Ended::Failed
        }
    }
}

/// Picks the checks that `words` ask for, with all that they need before them.
fn choose(words: &[String]) -> Result<Vec<&'static Check>, Trouble> {
    if words.is_empty() {
        return Ok(CHECKS.iter().collect());
    }
    if words == ["--fast"] {
        return Ok(CHECKS.iter().filter(|check| check.name != WINDOW).collect());
    }
    let mut wanted: Vec<&str> = Vec::new();
    for word in words {
        if !CHECKS.iter().any(|check| check.name == word) {
            return Err(Trouble::Asked {
                what: format!("There is no check `{word}`. There are:\n{}", listed()),
            });
        }
        wanted.push(word);
    }
    // A check only needs earlier ones, so one pass from the last to the first finds them all.
    for check in CHECKS
        .iter()
        .rev()
        .filter(|check| wanted.contains(&check.name))
        .collect::<Vec<_>>()
    {
        add_needs(check, &mut wanted);
    }
    Ok(CHECKS
        .iter()
        .filter(|check| wanted.contains(&check.name))
        .collect())
}

fn add_needs<'a>(check: &Check, wanted: &mut Vec<&'a str>)
where
    'static: 'a,
{
    for need in CHECKS
        .iter()
        .filter(|earlier| check.needs.contains(&earlier.name))
    {
        if !wanted.contains(&need.name) {
            wanted.push(need.name);
            add_needs(need, wanted);
        }
    }
}

fn script(house: &House, name: &str) -> Result<(), Trouble> {
    see(npm(house).args(["run", "--silent", name]))
}

fn clippy(house: &House) -> Result<(), Trouble> {
    see(cargo(house).args([
        "clippy",
        "--workspace",
        "--all-targets",
        "--features",
        "kernkas-tests/window",
        "--quiet",
        "--",
        "-D",
        "warnings",
    ]))
}

#[cfg(test)]
mod tests {
    use super::*;

    fn names(words: &[&str]) -> Vec<&'static str> {
        let words: Vec<String> = words.iter().map(ToString::to_string).collect();
        choose(&words).unwrap().iter().map(|check| check.name).collect()
    }

    #[test]
    fn a_named_check_brings_all_that_it_needs_in_order() {
        assert_eq!(names(&["window"]), ["machine", "npm", "ui", "window"]);
    }

    #[test]
    fn fast_leaves_out_the_window_only() {
        assert_eq!(names(&["--fast"]).len(), CHECKS.len() - 1);
        assert!(!names(&["--fast"]).contains(&"window"));
    }

    #[test]
    fn an_unknown_check_is_refused_and_the_known_ones_are_named() {
        let refusal = choose(&["windo".to_owned()]).err().unwrap().to_string();
        assert!(refusal.contains("windo") && refusal.contains("vitest"));
    }

    #[test]
    fn every_check_only_needs_earlier_ones() {
        for (at, check) in CHECKS.iter().enumerate() {
            for need in check.needs {
                assert!(
                    CHECKS[..at].iter().any(|earlier| earlier.name == *need),
                    "{} needs {need}",
                    check.name
                );
            }
        }
    }
}
