//! How fast the house is: every measure beside the bare part it rests on, taken turn by turn in one run.
//!
//! Run with `cargo xtask bench`; words choose among the measures (`desk`, of it alone `commands` or `money`, `exchange`,
//! `window`). They work on copies of made-up offices ([`made`]), which are kept from run to run. Nothing here passes or
//! fails: a machine that is busy would decide that. What comes out is a table ([`table`]) of ratios, with what was aimed
//! at beside it.

mod bare;
mod desk;
mod exchange;
mod figures;
mod made;
mod memory;
mod table;
mod window;

use table::Table;

fn main() {
    // Cargo adds `--bench`; that is no measure.
    let words: Vec<String> = std::env::args()
        .skip(1)
        .filter(|word| !word.starts_with('-'))
        .collect();
    if let Some(("step", rest)) = words.split_first().map(|(word, rest)| (word.as_str(), rest)) {
        return exchange::step(rest);
    }
    let wanted = |name: &str| words.is_empty() || words.iter().any(|word| word == name);
    let mut table = Table::default();
    let asked = |name: &str| words.iter().any(|word| word == name);
    if wanted("desk") || wanted("window") || asked("commands") || asked("money") {
        let office = made::office();
        if wanted("desk") {
            desk::measure(&office, &mut table);
        } else {
            if asked("commands") {
                desk::measure_commands(&office, &mut table);
            }
            if asked("money") {
                desk::measure_money(&office, &mut table);
            }
        }
        if wanted("window") {
            window::measure(&office, &mut table);
        }
    }
    if wanted("exchange") {
        exchange::measure(&mut table);
    }
    println!("\n{table}");
}
