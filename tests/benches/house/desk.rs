//! What is asked at the desk: a check, commands, searching, the overview, pages; and opening the office.

mod commands;
mod money;
mod opening;
mod questions;

use crate::{
    bare::Bare,
    made::{Made, TODAY},
    memory::Memory,
    table::Table,
};
use kernkas_tests::desk::TestDesk;
use serde_json::Value;
use std::path::Path;
use tempfile::TempDir;

/// A copy of the office with somebody at the desk, and the bare one beside it.
pub struct Place {
    test: TestDesk,
    bare: Bare,
    _folder: TempDir,
}

/// Measures all of it.
pub fn measure(office: &Made, table: &mut Table) {
    let place = Place::of(office, |_| {});
    questions::checks(&place, table);
    questions::words(&place, table);
    questions::budget(&place, table);
    questions::pages(&place, table);
    commands::measure(&place, table);
    table.note(format!(
        "Memory of the benchmark itself, with two offices of {} applications open: {}.",
        office.cases,
        Memory::of(std::process::id())
    ));
    drop(place);
    money::measure(office, table);
    opening::measure(office, table);
}

/// Measures one part by itself.
pub fn measure_commands(office: &Made, table: &mut Table) {
    commands::measure(&Place::of(office, |_| {}), table);
}

/// Measures one part by itself.
pub fn measure_money(office: &Made, table: &mut Table) {
    money::measure(office, table);
}

impl Place {
    /// A copy, and a bare one, both prepared in the same way.
    fn of(office: &Made, prepare: fn(&Path)) -> Self {
        let (folder, beside) = (office.copy(), office.copy());
        prepare(folder.path());
        prepare(beside.path());
        let test = TestDesk::in_folder(folder.path().to_path_buf(), TODAY);
        test.sit("Anouk");
        Self {
            test,
            bare: Bare::open(beside),
            _folder: folder,
        }
    }

    /// A call as the window makes it: text in, text out.
    fn call(&self, name: &str, body: &str) -> String {
        let body: Value = serde_json::from_str(body).unwrap();
        self.test.call(name, body).to_string()
    }
}
