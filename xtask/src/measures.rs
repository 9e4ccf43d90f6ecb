//! Measuring: built for speed, against the bare parts, in one run.

use crate::command::{cargo, see};
use crate::house::House;
use crate::interface;
use crate::machine::{self, Purpose};
use crate::program::{self, Build};
use crate::report::step;
use crate::screen::Screen;
use crate::trouble::Trouble;

/// Runs the benchmark; `words` choose among its measures (`desk`, `window`).
pub fn bench(house: &House, words: &[String]) -> Result<(), Trouble> {
    step("What the machine needs", || machine::prepare(Purpose::Drive))?;
    step("The packages of the interface", || interface::install(house))?;
    step("The interface", || interface::build(house))?;
    step("The program, built for speed", || {
        program::build(house, Build::Release)
    })?;
    step("A bare window of the same version", || {
        let package = ["--package", "kernkas-desktop", "--release"];
        see(cargo(house)
            .arg("build")
            .args(package)
            .args(["--example", "bare_window"]))
    })?;
    step("Measuring", || {
        let mut command = cargo(house);
        command
            .args(["bench", "--package", "kernkas-tests", "--bench", "house", "--"])
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
