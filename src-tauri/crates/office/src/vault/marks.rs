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

    /// Notes a mark when it is higher than what stands there. Written over what stands there, by one write: a new file in
    /// its place would cost more than the rest of an action. A power cut in the middle may leave what cannot be read.
    pub fn note(&mut self, vault: &Path, seat: SeatId, mark: HighWater) -> io::Result<()> {
        if self.of(seat) >= Some(mark) {
            return Ok(());
        }
        let mut marks = self.clone();
        marks.0.insert(seat.to_string(), mark);
        let mut bytes = serde_json::to_vec(&marks).expect("BUG: marks have text keys and plain values");
        let mut file = fs::OpenOptions::new()
            .write(true)
            .create(true)
            .truncate(false)
            .open(path(vault))?;
        let there = usize::try_from(file.metadata()?.len()).unwrap_or(usize::MAX);
        // Spaces over the rest of what was longer.
        bytes.resize(bytes.len().max(there), b' ');
        file.write_all(&bytes)?;
        *self = marks;
        Ok(())
    }
}

fn path(vault: &Path) -> PathBuf {
    vault.with_file_name(FILE_NAME)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_mark_is_written_over_what_stood_there_however_long_that_was() {
        let folder = tempfile::tempdir().unwrap();
        let vault = folder.path().join("keys.json");
        fs::write(path(&vault), format!("{:>9999}", "not marks at all")).unwrap();
        let mut marks = Marks::beside(&vault);
        let seat = SeatId::from_bytes([7; 32]);
        for seq in [9, 10, 8] {
            let mark = HighWater { incarnation: 1, seq };
            marks.note(&vault, seat, mark).unwrap();
        }
        let there = Marks::beside(&vault).of(seat);
        assert_eq!(
            there,
            Some(HighWater {
                incarnation: 1,
                seq: 10
            })
        );
    }
}
