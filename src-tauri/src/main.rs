//! Kernkas in a window. What it does is told in the library beside this file.
#![cfg_attr(not(debug_assertions), windows_subsystem = "windows")]

use std::process::ExitCode;

fn main() -> ExitCode {
    match kernkas_desktop::open() {
        Ok(()) => ExitCode::SUCCESS,
        Err(trouble) => {
            eprintln!("kernkas-desktop: {trouble}");
            ExitCode::FAILURE
        }
    }
}
