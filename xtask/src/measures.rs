//! Measuring: built for speed, against the bare parts, in one run.

use crate::command::{cargo, see};
use crate::house::House;
use crate::interface;
use crate::machine::{self, Purpose};
use crate::report::step;
use crate::screen::Screen;
use crate::trouble::Trouble;

/// Named together each time: chosen alone they would want libraries with other features, and compile them again.
const PACKAGES: [&str; 4] = ["--package", "kernkas-desktop", "--package", "kernkas-tests"];

/// Runs the benchmark; `words` choose among its measures (`desk`, `window`).
pub fn bench(house: &House, words: &[String]) -> Result<(), Trouble> {
    step("What the machine needs", || machine::prepare(Purpose::Drive))?;
    step("The packages of the interface", || interface::install(house))?;
    step("The interface", || interface::build(house))?;
    step("The program and a bare window, built for speed", || {
        let what = ["--release", "--bins", "--example", "bare_window"];
        see(cargo(house).arg("build").args(PACKAGES).args(what))
    })?;
    step("Measuring", || {
        let mut command = cargo(house);
        command
            .arg("bench")
            .args(PACKAGES)
            .args(["--bench", "house", "--"])
            .args(words)
            .env("KERNKAS_DESKTOP", house.built("release", "kernkas-desktop"))
            .env(
                "KERNKAS_BARE_WINDOW",
                house.built("release", "examples/bare_window"),
            );
        if !cfg!(target_os = "linux") {
            return see(&mut command);
        }
        let screen = Screen::start()?;
        see(screen.show(&mut command))
    })
}
