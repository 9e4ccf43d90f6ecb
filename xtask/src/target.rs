//! The target folder, when several checkouts build into one.

use std::fs;

use crate::command::{cargo, see};
use crate::house::House;
use crate::trouble::Trouble;

/// Our own packages, which differ from checkout to checkout; all but this one, which runs.
const OURS: [&str; 6] = [
    "rules",
    "seal",
    "office",
    "kernkas-cli",
    "kernkas-desktop",
    "kernkas-tests",
];

/// Makes the target folder this checkout's own.
///
/// Cargo sees by the time of a file whether it changed. Where another checkout built last, older files here would
/// pass for what was built there; so what was built of our packages is taken away. The libraries stay.
pub fn claim(house: &House) -> Result<(), Trouble> {
    let mark = house.target.join("kernkas-checkout");
    let here = house.root.display().to_string();
    if fs::read_to_string(&mark).is_ok_and(|last| last == here) {
        return Ok(());
    }
    for profile in [None, Some("--release")] {
        let packages = OURS.iter().flat_map(|ours| ["--package", ours]);
        see(cargo(house)
            .args(["clean", "--quiet"])
            .args(profile)
            .args(packages))?;
    }
    fs::create_dir_all(&house.target)
        .and_then(|()| fs::write(&mark, here))
        .map_err(|why| Trouble::Disk { path: mark, why })
}
