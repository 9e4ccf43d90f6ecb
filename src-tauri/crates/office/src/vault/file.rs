//! The file `keys.json`: whole or not at all.

use super::{Escrow, VaultFault, entry::SeatEntry};
use crate::database::whole_file::{self, Existing};
use seal::SeatId;
use serde::{Deserialize, Serialize};
use std::{
    fs::File,
    io::{self, Read},
    path::Path,
};

/// The version of the file.
const VERSION: u64 = 1;
/// The most bytes that are read: room for some thousand seats.
const MOST_BYTES: u64 = 4 * 1024 * 1024;

/// How far a seat has signed.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct HighWater {
    /// In which incarnation.
    pub incarnation: u32,
    /// Up to which number.
    pub seq: u64,
}

/// All that is in the file.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub(super) struct Contents {
    version: u64,
    pub recovery: Recovery,
    pub seats: Vec<SeatEntry>,
}

/// What the printed recovery key opens.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub(super) struct Recovery {
    /// Its public half.
    pub key: SeatId,
    pub database_key: Escrow,
}

impl Contents {
    pub fn new(key: SeatId, database_key: Escrow) -> Self {
        Self {
            version: VERSION,
            recovery: Recovery { key, database_key },
            seats: Vec::new(),
        }
    }

    pub fn seat(&self, seat: SeatId) -> Result<&SeatEntry, VaultFault> {
        self.seats
            .iter()
            .find(|entry| entry.seat == seat)
            .ok_or(VaultFault::UnknownSeat { seat })
    }

    pub fn seat_mut(&mut self, seat: SeatId) -> Result<&mut SeatEntry, VaultFault> {
        self.seats
            .iter_mut()
            .find(|entry| entry.seat == seat)
            .ok_or(VaultFault::UnknownSeat { seat })
    }
}

/// Reads the version alone, so that a newer file is refused by its number.
#[derive(Deserialize)]
struct Versioned {
    version: u64,
}

/// Reads the file.
pub(super) fn read(path: &Path) -> Result<Contents, VaultFault> {
    let mut bytes = Vec::new();
    let file = File::open(path).map_err(|source| match source.kind() {
        io::ErrorKind::NotFound => VaultFault::NoVault { path: path.into() },
        _ => VaultFault::Disk {
            path: path.into(),
            source,
        },
    })?;
    file.take(MOST_BYTES)
        .read_to_end(&mut bytes)
        .map_err(|source| VaultFault::Disk {
            path: path.into(),
            source,
        })?;
    let unreadable = |source| VaultFault::Unreadable {
        path: path.into(),
        source,
    };
    let Versioned { version } = serde_json::from_slice(&bytes).map_err(unreadable)?;
    if version > VERSION {
        return Err(VaultFault::NewerVersion {
            found: version,
            known: VERSION,
        });
    }
    serde_json::from_slice(&bytes).map_err(unreadable)
}

/// Writes a file that is not there yet.
pub(super) fn write_new(path: &Path, contents: &Contents) -> Result<(), VaultFault> {
    write(path, contents, Existing::Refuse)
}

/// Writes over the file.
pub(super) fn replace(path: &Path, contents: &Contents) -> Result<(), VaultFault> {
    write(path, contents, Existing::Replace)
}

fn write(path: &Path, contents: &Contents, existing: Existing) -> Result<(), VaultFault> {
    let mut bytes =
        serde_json::to_vec_pretty(contents).expect("BUG: the vault has only text keys and plain values");
    bytes.push(b'\n');
    whole_file::write(path, &bytes, existing).map_err(|source| match source.kind() {
        io::ErrorKind::AlreadyExists => VaultFault::AlreadyThere { path: path.into() },
        _ => VaultFault::Disk {
            path: path.into(),
            source,
        },
    })
}

/// Bytes as hexadecimal text.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(try_from = "String", into = "String")]
pub(super) struct HexBytes(pub Vec<u8>);

impl TryFrom<String> for HexBytes {
    type Error = &'static str;

    fn try_from(text: String) -> Result<Self, Self::Error> {
        let digit = |byte: u8| {
            char::from(byte)
                .to_digit(16)
                .and_then(|digit| u8::try_from(digit).ok())
        };
        let pair = |pair: &[u8]| Some(digit(pair[0])? << 4 | digit(pair[1])?);
        if !text.len().is_multiple_of(2) {
            return Err("half a byte");
        }
        text.as_bytes()
            .chunks_exact(2)
            .map(pair)
            .collect::<Option<_>>()
            .map(Self)
            .ok_or("not hexadecimal")
    }
}

impl From<HexBytes> for String {
    fn from(bytes: HexBytes) -> Self {
        bytes.0.iter().map(|byte| format!("{byte:02x}")).collect()
    }
}
