//! The office that is measured: 100,000 applications in fifteen kernen over eight years, all of it made up.
//!
//! It is played through the calls of the desk, like anybody's work: rules, signatures and read tables are those of the
//! program. It is played on a disk in memory where this machine has one, since nothing in it is anybody's work yet, and
//! then kept: a next run takes it as it is. A program that reads the journal otherwise needs a new [`EDITION`].

pub mod asked;
pub mod played;

use kernkas_tests::desk::TestDesk;
use std::{
    env, fs,
    path::{Path, PathBuf},
    time::Instant,
};
use tempfile::TempDir;

/// Goes up when what is played changes, or what the journal holds.
const EDITION: u32 = 1;
/// How many applications, unless `KERNKAS_BENCH_CASES` says otherwise.
const CASES: usize = 100_000;
/// The last day played; whoever measures sits at the desk on this day.
pub const TODAY: &str = "2026-11-20";

/// A made office that is kept.
pub struct Made {
    folder: PathBuf,
    /// How many applications it holds.
    pub cases: usize,
}

/// How many applications are asked for.
///
/// # Panics
/// When `KERNKAS_BENCH_CASES` is no number.
pub fn asked_for() -> usize {
    env::var("KERNKAS_BENCH_CASES").map_or(CASES, |count| count.parse().unwrap())
}

/// The office that was kept, or a new one.
///
/// # Panics
/// When it can be neither read nor made.
pub fn office() -> Made {
    let cases = asked_for();
    let kept = Path::new(env!("CARGO_TARGET_TMPDIR")).join(format!("office-{EDITION}-{cases}"));
    if kept.exists() {
        println!("The office of {cases} applications is there already.");
        fold_when_older(&kept);
    } else {
        make(&kept, cases);
    }
    Made { folder: kept, cases }
}

fn make(kept: &Path, cases: usize) {
    println!("Making an office of {cases} applications. This is done once.");
    let begun = Instant::now();
    let workshop = in_memory().unwrap_or_else(|| tempfile::tempdir().unwrap());
    let folder = workshop.path().join("kas");
    let acts = played::years(&folder, cases);
    let beside = kept.with_extension("new");
    copy(&folder, &beside);
    fs::rename(beside, kept).unwrap();
    println!("Made in {} s: {acts} acts.", begun.elapsed().as_secs());
}

/// Opens the office once: what was folded by an older program is folded again, and not in each copy.
fn fold_when_older(kept: &Path) {
    let test = TestDesk::in_folder(kept.to_path_buf(), TODAY);
    let begun = Instant::now();
    test.sit("Anouk");
    println!(
        "Opened in {} ms, the key from the passphrase among it.",
        begun.elapsed().as_millis()
    );
    test.leave();
}

/// A folder on the disk in memory of Linux.
pub fn in_memory() -> Option<TempDir> {
    tempfile::tempdir_in("/dev/shm").ok()
}

impl Made {
    /// A copy to work in, on the disk the original is on: a commit must reach a real one.
    pub fn copy(&self) -> TempDir {
        let folder = tempfile::tempdir_in(env!("CARGO_TARGET_TMPDIR")).unwrap();
        copy(&self.folder, folder.path());
        folder
    }
}

/// Copies the files of a folder.
pub fn copy(from: &Path, to: &Path) {
    fs::create_dir_all(to).unwrap();
    for entry in fs::read_dir(from).unwrap().map(Result::unwrap) {
        if entry.file_type().unwrap().is_file() {
            fs::copy(entry.path(), to.join(entry.file_name())).unwrap();
        }
    }
}
