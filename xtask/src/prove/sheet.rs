//! `docs/promises.md`, from the rows and what was tried of each.

use super::{
    reached,
    rows::{Proof, ROWS, Row, Scale},
};
use crate::house::House;
use crate::trouble::Trouble;
use std::fmt::Write as _;
use std::fs;

const HEAD: &str = "\
# Promises: the faults we try, and what comes of each

Written by `cargo xtask prove`; do not edit it by hand. `cargo xtask prove ROW` tries one row once more, as `cargo xtask test`
does with every change; `cargo xtask prove ROW --full` goes on until all of a full run has been tried, and can be stopped and
started again. *Tried* counts the runs of one machine since the version number last went up; a failure takes it back to
nothing. A year that fails is played again, step by step, with `KERNKAS_SEED`.

| # | what is tried | what must come of it | with every change | full run | tried | command |
| --- | --- | --- | --- | --- | --- | --- |
";

const FEET: &str = "
## Not covered

- A disk that lies about what it has written down.
- A compromised operating system; a thief with the passphrase; administrators who act together.
- A hole in the web view, before the distribution mends it.
- Of the plan not tried yet: parsers fed by a fuzzer that learns (9), writes that fail at any call of the system (14), the
  program changed line by line to see whether a test notices (19). Files to read and to write besides bundles (spreadsheets,
  letters, payments) come with what makes them, and so do their rows.
";

/// Writes the sheet.
pub fn write(house: &House) -> Result<(), Trouble> {
    let path = house.root.join("docs/promises.md");
    let mut sheet = HEAD.to_owned();
    for row in ROWS {
        sheet.push_str(&line(house, row));
    }
    sheet.push_str("\n## Limits of what is tried\n\n");
    for row in ROWS.iter().filter(|row| !row.limits.is_empty()) {
        // Writing to a string cannot fail.
        let _ = writeln!(sheet, "- **{}.** {}", row.number, row.limits);
    }
    sheet.push_str(FEET);
    fs::write(&path, sheet).map_err(|why| Trouble::Disk { path, why })
}

fn line(house: &House, row: &Row) -> String {
    let tests: Vec<String> = row
        .proofs
        .iter()
        .map(|proof| match (proof.test, proof.names) {
            (Some(test), []) => format!("`{test}`"),
            (Some(test), names) => format!("`{test}` ({})", names.join(", ")),
            (None, names) => format!("in `{}` ({})", proof.package, names.join(", ")),
        })
        .collect();
    let each_of = |told: &dyn Fn(usize, &Proof) -> String| {
        let cases = row.proofs.iter().enumerate().filter(|(_, proof)| proof.each > 0);
        let told: Vec<String> = cases.map(|(at, proof)| told(at, proof)).collect();
        told.join(", ")
    };
    let full = |_, proof: &Proof| match proof.scale {
        Scale::Besides | Scale::Fixed => "the same".to_owned(),
        Scale::Drawn | Scale::Seeded => spaced(proof.full),
    };
    let tried = |at, _: &Proof| match reached(house, row, at) {
        0 => "not yet".to_owned(),
        tried => spaced(tried),
    };
    format!(
        "| {} | {} | {} | {} | {} | {} | `cargo xtask prove {}`: {} |\n",
        row.number,
        row.fault,
        row.comes,
        each_of(&|_, proof| format!("{} {}", spaced(proof.each), proof.unit)),
        each_of(&full),
        each_of(&tried),
        row.number,
        tests.join(", ")
    )
}

/// A number as a person reads it: 20,000.
fn spaced(number: u64) -> String {
    let digits = number.to_string();
    let mut text = String::new();
    for (at, digit) in digits.chars().enumerate() {
        if at > 0 && (digits.len() - at).is_multiple_of(3) {
            text.push(',');
        }
        text.push(digit);
    }
    text
}

#[cfg(test)]
mod tests {
    use super::spaced;

    #[test]
    fn numbers_are_written_in_threes() {
        assert_eq!(
            [spaced(7), spaced(300), spaced(2_000), spaced(1_234_567)],
            ["7", "300", "2,000", "1,234,567"]
        );
    }
}
