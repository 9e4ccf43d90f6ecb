//! The office without a window: every command, its exit codes, and what it says of bad input.

mod bad_input;
mod bundles;
mod checks;
mod commands;
mod grants;
mod holders;
mod mission;
mod remedies;
mod years;

use kernkas_tests::command::{Said, kernkas, kernkas_with};
use serde_json::Value;
use std::path::PathBuf;

/// The path of an example.
fn example(name: &str) -> PathBuf {
    PathBuf::from(concat!(env!("CARGO_MANIFEST_DIR"), "/examples"))
        .join(name)
        .with_extension("json")
}

/// An example, to change something in.
fn example_json(name: &str) -> Value {
    serde_json::from_str(&std::fs::read_to_string(example(name)).unwrap()).unwrap()
}
