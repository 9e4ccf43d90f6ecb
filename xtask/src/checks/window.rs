//! The real window, driven from outside on a display without a monitor.

use std::process::Command;

use crate::checks::contract::tests_passed;
use crate::command::{cargo, see_and_keep};
use crate::house::House;
use crate::interface;
use crate::machine::{self, Purpose};
use crate::program::{self, Build};
use crate::report::step;
use crate::screen::Screen;
use crate::trouble::Trouble;

/// Drives the window end to end. Debug, because only a debug build lets tests stand in for file dialogs.
pub fn check(house: &House) -> Result<(), Trouble> {
    if !cfg!(target_os = "linux") {
        return Err(Trouble::Missing {
            what: "The window is driven on Linux only; use `cargo xtask test --fast` here.".into(),
        });
    }
    drive(house, Pictures::OfFailures)
}

/// Makes a screenshot of every page.
pub fn shots(house: &House) -> Result<(), Trouble> {
    step("What the machine needs", || machine::prepare(Purpose::Drive))?;
    step("The packages of the interface", || interface::install(house))?;
    step("The interface", || interface::build(house))?;
    step("Driving the window", || drive(house, Pictures::OfEveryPage))?;
    println!(
        "\nThe screenshots are in {}",
        house.root.join("screenshots").display()
    );
    Ok(())
}

/// What is written to `screenshots/`.
#[derive(Clone, Copy, PartialEq, Eq)]
enum Pictures {
    /// What a failed test saw.
    OfFailures,
    /// That, and every page: this takes minutes more.
    OfEveryPage,
}

fn drive(house: &House, pictures: Pictures) -> Result<(), Trouble> {
    program::build(house, Build::DebugBesideTests)?;
    let screen = Screen::start()?;
    let mut command: Command = cargo(house);
    command
        .args([
            "test",
            "--workspace",
            "--features",
            "kernkas-tests/window",
            "--test",
            "window",
        ])
        .args(["--", "--test-threads=2"])
        .env("KERNKAS_DESKTOP", house.built("debug", "kernkas-desktop"))
        .env("KERNKAS_SHOTS", house.root.join("screenshots"));
    if pictures == Pictures::OfEveryPage {
        command.env("KERNKAS_PICTURES", "1");
    }
    let said = see_and_keep(screen.show(&mut command))?;
    if tests_passed(&said) == 0 {
        return Err(Trouble::Found {
            what: "No test of the window ran.".into(),
        });
    }
    Ok(())
}
