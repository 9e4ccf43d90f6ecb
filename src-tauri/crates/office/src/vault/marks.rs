//! How far each seat has signed, noted at every action: a file beside the vault that costs next to nothing to write.
//!
//! A database that was put back from an older copy knows less than what stands here. The file is not forced onto the
//! disk: after a power cut it may be a moment old or gone, and then the mark in the vault counts. Only a copy that is
//! put back right after such a cut would go unnoticed here, and shows at the next exchange.

use super::HighWater;
use seal::SeatId;
use serde::{Deserialize, Serialize};
use std::{
    collections::BTreeMap,
    fs,
    io::{self, Write},
    path::{Path, PathBuf},
};

/// The name of the file in the data folder.
const FILE_NAME: &str = "marks.json";
/// The most bytes that are read: room for some thousand seats.
const MOST_BYTES: u64 = 1024 * 1024;

/// The marks, as they stand in the file.
#[derive(Clone, Debug, Default, Serialize, Deserialize)]
#[serde(transparent)]
pub(super) struct Marks(BTreeMap<String, HighWater>);

impl Marks {
    /// Reads the marks beside the vault at `vault`; none when there is no file or it cannot be read.
    pub fn beside(vault: &Path) -> Self {
        let path = path(vault);
        match fs::metadata(&path) {
            Ok(found) if found.len() <= MOST_BYTES => fs::read(&path)
                .ok()
                .and_then(|bytes| serde_json::from_slice(&bytes).ok())
                .unwrap_or_default(),
            _ => Self::default(),
        }
    }

    pub fn of(&self, seat: SeatId) -> Option<HighWater> {
        self.0.get(&seat.to_string()).copied()
    }

    /// Notes a mark when it is higher than what stands there. The file is old or new, never half of each.
    pub fn note(&mut self, vault: &Path, seat: SeatId, mark: HighWater) -> io::Result<()> {
        if self.of(seat) >= Some(mark) {
            return Ok(());
        }
        let mut marks = self.clone();
        marks.0.insert(seat.to_string(), mark);
        let bytes = serde_json::to_vec(&marks).expect("BUG: marks have text keys and plain values");
        let path = path(vault);
        let folder = path.parent().unwrap_or(Path::new("."));
        let mut file = tempfile::Builder::new().prefix(".marks-").tempfile_in(folder)?;
        file.write_all(&bytes)?;
        file.persist(&path).map_err(|error| error.error)?;
        *self = marks;
        Ok(())
    }
}

fn path(vault: &Path) -> PathBuf {
    vault.with_file_name(FILE_NAME)
}
