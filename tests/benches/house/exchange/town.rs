//! A municipality with two laptops: the second joined when nothing had happened yet, and hears of everything at once.

pub use crate::made::played::SECOND;
use crate::made::{copy, in_memory, played};
use std::{
    fs,
    path::{Path, PathBuf},
    time::Instant,
};
use tempfile::TempDir;

/// Goes up when what is played changes, or what the journal holds.
const EDITION: u32 = 1;
/// An application comes to so many events, in thousandths: handed in, judged, decided, announced, and the words apart.
const EVENTS_PER_THOUSAND: usize = 6_000;

/// Both laptops, kept.
pub struct Town {
    folder: PathBuf,
    /// About how many events only the first laptop has.
    pub events: usize,
}

impl Town {
    /// The one that was kept, or a new one, with about so many events.
    pub fn of(events: usize) -> Self {
        let folder = Path::new(env!("CARGO_TARGET_TMPDIR")).join(format!("town-{EDITION}-{events}"));
        if !folder.exists() {
            make(&folder, events);
        }
        Self { folder, events }
    }

    /// A copy of the first laptop to work in, on the disk the original is on.
    pub fn copy_of_hall(&self) -> TempDir {
        self.copy("hall")
    }

    /// The same of the second.
    pub fn copy_of_second(&self) -> TempDir {
        self.copy("second")
    }

    fn copy(&self, which: &str) -> TempDir {
        let folder = tempfile::tempdir_in(env!("CARGO_TARGET_TMPDIR")).unwrap();
        copy(&self.folder.join(which), folder.path());
        folder
    }
}

fn make(kept: &Path, events: usize) {
    println!("Making a municipality of {events} events on two laptops. This is done once.");
    let begun = Instant::now();
    let workshop = in_memory().unwrap_or_else(|| tempfile::tempdir().unwrap());
    let (hall, second) = (workshop.path().join("hall"), workshop.path().join("second"));
    let cases = (events * 1_000 / EVENTS_PER_THOUSAND).max(1);
    let acts = played::two_laptops(&hall, &second, cases);
    let beside = kept.with_extension("new");
    copy(&hall, &beside.join("hall"));
    copy(&second, &beside.join("second"));
    fs::rename(beside, kept).unwrap();
    println!("Made in {} s: {acts} acts.", begun.elapsed().as_secs());
}
