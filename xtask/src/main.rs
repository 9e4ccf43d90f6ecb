//! `cargo xtask`: all set-up and all checks, the same here, in CI and on a new laptop.
//!
//! - [`house`] knows where things are: the checkout, the caches outside it.
//! - [`command`] runs other programs and says what went wrong.
//! - [`machine`] sees to what the machine must have: system packages and Node.
//! - [`interface`] installs and builds `ui/`, only when something changed.
//! - [`program`] builds and opens the window.
//! - [`checks`] is the list of every check; [`report`] tells how they went.
//! - [`screen`] is a display without a monitor, for the window in tests.
//! - [`target`] keeps checkouts apart that build into one folder.
//! - [`prove`] tries the promises of `docs/promises.md`, and writes that page.
//! - [`measures`] builds for speed and runs the benchmark.
//!
//! After the first set-up everything works without a network.

mod checks;
mod command;
mod house;
mod interface;
mod machine;
mod measures;
mod program;
mod prove;
mod report;
mod screen;
mod target;
mod trouble;

use std::process::ExitCode;

use house::House;
use trouble::Trouble;

const HELP: &str = "\
cargo xtask run [-- --sample | --data DIR]   set up what is missing, build, and open the window
cargo xtask test                             set up what is missing, and pass every check
cargo xtask test --fast                      every check except those in the real window
cargo xtask test STEP...                     these checks, and what they need first
cargo xtask prove [ROW...] [--full]          try the promises once more, or all of them in full, and write the sheet
cargo xtask bench                            build for speed and measure against the bare parts
cargo xtask shots                            screenshots of every page, in screenshots/
cargo xtask contract                         write the contract between Rust and the interface again
cargo xtask icons                            draw every icon again from icons/icon.svg
";

fn main() -> ExitCode {
    let words: Vec<String> = std::env::args().skip(1).filter(|word| word != "--").collect();
    let house = House::find();
    match obey(&house, &words) {
        Ok(()) => ExitCode::SUCCESS,
        Err(trouble) => {
            eprintln!("\n{trouble}");
            ExitCode::from(trouble.exit_code())
        }
    }
}

/// Does what the command line asks.
fn obey(house: &House, words: &[String]) -> Result<(), Trouble> {
    let Some((task, rest)) = words.split_first() else {
        println!("{HELP}\nSteps of `test`:\n{}", checks::listed());
        return Ok(());
    };
    let builds = ["run", "test", "bench", "prove", "shots", "contract"].contains(&task.as_str());
    if builds && rest != ["--sheet"] {
        target::claim(house)?;
    }
    match task.as_str() {
        "run" => program::run(house, rest),
        "test" => checks::run(house, rest),
        "bench" => measures::bench(house, rest),
        "prove" => prove::run(house, rest),
        "shots" => checks::window::shots(house),
        "contract" => checks::contract::write(house),
        "icons" => interface::icons(house),
        _ => Err(Trouble::Asked {
            what: format!("There is no task `{task}`.\n\n{HELP}"),
        }),
    }
}
