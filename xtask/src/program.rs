//! The program itself: built, and opened.

use std::process::Command;

use crate::command::{cargo, see};
use crate::house::House;
use crate::interface;
use crate::machine::{self, Purpose};
use crate::report::step;
use crate::trouble::Trouble;

/// How the program is built.
#[derive(Clone, Copy)]
pub enum Build {
    /// Quick to build. What a person would wait for (the cipher, the signatures) is optimised in it as well.
    Debug,
    /// As `Debug`, together with the rest of the workspace: the libraries compiled for the Rust tests then serve.
    DebugBesideTests,
}

/// Sets up what is missing, builds, and opens the window; `words` go to the program.
///
/// The debug build is opened: a first start then takes minutes less, and every later one compiles only what
/// changed.
pub fn run(house: &House, words: &[String]) -> Result<(), Trouble> {
    step("What the machine needs", || machine::prepare(Purpose::Build))?;
    step("The packages of the interface", || interface::install(house))?;
    step("The interface", || interface::build(house))?;
    step("The program (the first time takes some minutes)", || {
        build(house, Build::Debug)
    })?;
    println!("\nOpening Kernkas.");
    see(Command::new(house.built("debug", "kernkas-desktop")).args(words))
}

/// Builds the desktop program.
pub fn build(house: &House, how: Build) -> Result<(), Trouble> {
    let words: &[&str] = match how {
        Build::Debug => &["--package", "kernkas-desktop"],
        Build::DebugBesideTests => &["--workspace", "--bins"],
    };
    see(cargo(house).arg("build").args(words))
}
