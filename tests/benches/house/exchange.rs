//! Handing a file over: writing it, looking into it, taking it in, and taking it in again, at four sizes; beside the bare
//! insert of the same rows into the same tables.
//!
//! Each step runs in a program of its own ([`step`]), so that its memory is its own as well.

mod rows;
mod step;
mod town;

pub use step::run as step;

use crate::table::Table;
use step::Taken;
use town::Town;

/// The sizes, in events, that hang on how many applications the other measures have: a hundredth, a tenth, as many, three
/// times as many.
const SIZES: [(usize, usize); 4] = [(1, 100), (1, 10), (1, 1), (3, 1)];
/// Of a small file each step is done so many times; the middle one counts.
const ROUNDS_WHEN_SMALL: usize = 3;
/// What is small, in events.
const SMALL: usize = 20_000;

/// Measures all of it.
pub fn measure(table: &mut Table) {
    table.section(
        "| events | file | export | inspect | import | bare insert | import again | import : bare (aim ≤ 3) \
         | export : import (≤ 2) | inspect : import (≤ 0.5) | again : import (≤ 0.3) | memory of the import (≤ 64 MB) |\n\
         | --: | --: | --: | --: | --: | --: | --: | --: | --: | --: | --: | --: |",
    );
    let cases = crate::made::asked_for();
    for (times, parts) in SIZES {
        let town = Town::of(cases * times / parts);
        let rounds = if town.events <= SMALL {
            ROUNDS_WHEN_SMALL
        } else {
            1
        };
        let mut all: Vec<Round> = (0..rounds).map(|_| Round::of(&town)).collect();
        all.sort_by(|one, other| one.import.seconds.total_cmp(&other.import.seconds));
        table.line(&all[rounds / 2].row(&town));
    }
    table.note(
        "Of each step: seconds that went by (seconds of processor). The memory is the most that the program held while it took \
         the file in, above what it held with the office open."
            .to_owned(),
    );
}

/// Every step once.
struct Round {
    bytes: u64,
    export: Taken,
    inspect: Taken,
    import: Taken,
    again: Taken,
    bare: Taken,
}

impl Round {
    fn of(town: &Town) -> Self {
        let (hall, second, bare) = (town.copy_of_hall(), town.copy_of_second(), town.copy_of_second());
        let stick = tempfile::tempdir_in(env!("CARGO_TARGET_TMPDIR")).unwrap();
        let file = stick.path().join("all.kernkas");
        let export = step::aside("export", &[hall.path(), &file]);
        let inspect = step::aside("inspect", &[second.path(), &file]);
        let import = step::aside("import", &[second.path(), &file]);
        let again = step::aside("import", &[second.path(), &file]);
        let plain = stick.path().join("rows");
        rows::lay_open(second.path(), &plain);
        let bare = step::aside("rows", &[bare.path(), &plain]);
        Self {
            bytes: file.metadata().unwrap().len(),
            export,
            inspect,
            import,
            again,
            bare,
        }
    }

    fn row(&self, town: &Town) -> String {
        let times = |one: &Taken, other: &Taken, most: f64| {
            let ratio = one.seconds / other.seconds;
            let missed = if ratio > most { "**" } else { "" };
            format!("{missed}{ratio:.2}{missed}")
        };
        let memory = self.import.grown / 1024;
        let missed = if memory > 64 { "**" } else { "" };
        format!(
            "| {} | {:.1} MB | {} | {} | {} | {} | {} | {} | {} | {} | {} | {missed}{memory} MB{missed} |",
            town.events,
            self.bytes as f64 / 1e6,
            self.export,
            self.inspect,
            self.import,
            self.bare,
            self.again,
            times(&self.import, &self.bare, 3.0),
            times(&self.export, &self.import, 2.0),
            times(&self.inspect, &self.import, 0.5),
            times(&self.again, &self.import, 0.3),
        )
    }
}
