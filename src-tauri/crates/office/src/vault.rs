//! Who can open the database on this laptop: the file `keys.json` beside it.
//!
//! The database is encrypted under one random key. Per seat the file holds that key and the seat's own secret key,
//! sealed under what Argon2id makes of the person's passphrase. Both are also kept for the printed recovery key, whose
//! public half stands in the file: a forgotten passphrase is replaced with it, and adding a person needs no trip to the
//! safe. No colleague's passphrase opens another's seat, and neither does the database key: who may decide follows from
//! the seat key, so two people on one laptop must remain two.
//!
//! Every sealed part is bound to its seat, to this format and to the recovery key; a file put together from pieces of
//! others does not open. The labels and high-water marks are readable and are not protected against somebody who can
//! write the file.

mod adopting;
mod attempts;
mod cost;
mod entry;
mod escrow;
mod fault;
mod file;
mod marks;
mod passphrase;
mod printed;
mod putting_back;
mod wrapped;

pub use cost::Cost;
pub use fault::VaultFault;
pub use file::HighWater;
pub use passphrase::{Passphrase, PassphraseFault};
pub use printed::{PrintedKey, PrintedKeyFault, Purpose};
pub use putting_back::Former;

use crate::database::DatabaseKey;
use attempts::Attempts;
use entry::SeatEntry;
use escrow::Escrow;
use file::Contents;
use marks::Marks;
use seal::{SeatId, SeatKey};
use std::{
    path::{Path, PathBuf},
    time::Instant,
};

/// The name of the file in the data folder.
pub const FILE_NAME: &str = "keys.json";
/// The most characters of a label.
pub const LONGEST_LABEL: usize = 100;

/// Binds what is kept for the recovery key to being the database key; a seat's secret is bound to the seat.
const DATABASE: &[u8] = b"database";

/// The open file, with the count of wrong tries since the program started.
#[derive(Debug)]
pub struct Vault {
    path: PathBuf,
    contents: Contents,
    cost: Cost,
    attempts: Attempts,
    marks: Marks,
}

/// What a passphrase opens.
#[derive(Debug)]
pub struct Unlocked {
    /// Opens the database.
    pub database_key: DatabaseKey,
    /// Signs for the person.
    pub seat_key: SeatKey,
}

/// What [`Vault::create`] makes.
#[derive(Debug)]
pub struct Created {
    /// The vault with its first seat.
    pub vault: Vault,
    /// That seat, unlocked.
    pub unlocked: Unlocked,
    /// To be shown once, to print. It is kept nowhere.
    pub recovery_key: PrintedKey,
}

/// A seat as it is shown at unlock.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct SeatLabel {
    /// The seat.
    pub seat: SeatId,
    /// The person's name, as entered when the seat was made.
    pub label: String,
}

impl Vault {
    /// Makes the file in `folder`, with a new database key, a first seat and a recovery key.
    ///
    /// # Errors
    /// [`VaultFault::AlreadyThere`] where there is one; nothing is overwritten.
    pub fn create(folder: &Path, label: &str, passphrase: &Passphrase) -> Result<Created, VaultFault> {
        Self::create_at_cost(folder, label, passphrase, Cost::PRODUCTION)
    }

    /// Does what [`Vault::create`] does at another cost of guessing, so that tests need not wait.
    ///
    /// # Errors
    /// As [`Vault::create`].
    pub fn create_at_cost(
        folder: &Path,
        label: &str,
        passphrase: &Passphrase,
        cost: Cost,
    ) -> Result<Created, VaultFault> {
        let path = folder.join(FILE_NAME);
        if path.exists() {
            return Err(VaultFault::AlreadyThere { path });
        }
        let database_key = DatabaseKey::generate()?;
        let recovery_key = PrintedKey::generate(Purpose::Recovery)?;
        let recovery = SeatKey::from_secret(recovery_key.secret()).id();
        let escrow = Escrow::seal(&recovery, database_key.as_bytes(), DATABASE)?;
        let contents = Contents::new(recovery, escrow);
        let unlocked = Unlocked {
            database_key,
            seat_key: SeatKey::generate()?,
        };
        let mut vault = Self {
            marks: Marks::beside(&path),
            path,
            contents,
            cost,
            attempts: Attempts::default(),
        };
        let entry = vault.entry(&unlocked, clean_label(label)?, passphrase)?;
        vault.contents.seats.push(entry);
        file::write_new(&vault.path, &vault.contents)?;
        Ok(Created {
            vault,
            unlocked,
            recovery_key,
        })
    }

    /// Reads the file in `folder`.
    ///
    /// # Errors
    /// [`VaultFault::NoVault`], [`VaultFault::NewerVersion`], or [`VaultFault::Unreadable`].
    pub fn open(folder: &Path) -> Result<Self, VaultFault> {
        Self::open_at_cost(folder, Cost::PRODUCTION)
    }

    /// Does what [`Vault::open`] does, and gives new passphrases another cost of guessing.
    ///
    /// # Errors
    /// As [`Vault::open`].
    pub fn open_at_cost(folder: &Path, cost: Cost) -> Result<Self, VaultFault> {
        Self::open_file(&folder.join(FILE_NAME), cost)
    }

    /// Does what [`Vault::open`] does, with the file itself: the keys beside a backup have a name of their own.
    ///
    /// # Errors
    /// As [`Vault::open`].
    pub fn open_file(path: &Path, cost: Cost) -> Result<Self, VaultFault> {
        let path = path.to_path_buf();
        let contents = file::read(&path)?;
        Ok(Self {
            marks: Marks::beside(&path),
            path,
            contents,
            cost,
            attempts: Attempts::default(),
        })
    }

    /// Lists who has a seat on this laptop, in the order in which they came.
    pub fn seats(&self) -> Vec<SeatLabel> {
        let label = |entry: &SeatEntry| SeatLabel {
            seat: entry.seat,
            label: entry.label.clone(),
        };
        self.contents.seats.iter().map(label).collect()
    }

    /// Opens a seat.
    ///
    /// # Errors
    /// [`VaultFault::WrongPassphrase`]; after ten of those in a row [`VaultFault::TryAgainIn`], without trying, until
    /// the wait is over. The wait doubles with each further one. The count is of this seat, since the program started.
    pub fn unlock(&mut self, seat: SeatId, passphrase: &Passphrase) -> Result<Unlocked, VaultFault> {
        self.attempts
            .may_try(seat, Instant::now())
            .map_err(|wait| VaultFault::TryAgainIn { wait })?;
        let opened = self
            .contents
            .seat(seat)?
            .open(passphrase, &self.contents.recovery.key);
        match &opened {
            Ok(_) => self.attempts.right(seat),
            Err(VaultFault::WrongPassphrase) => self.attempts.wrong(seat, Instant::now()),
            Err(_) => {}
        }
        opened
    }

    /// Adds a person, whom somebody who has unlocked lets in.
    ///
    /// # Errors
    /// [`VaultFault::Label`] or a fault of the disk; the vault is then as it was.
    pub fn add_seat(
        &mut self,
        unlocked: &Unlocked,
        label: &str,
        passphrase: &Passphrase,
    ) -> Result<SeatKey, VaultFault> {
        let added = Unlocked {
            database_key: unlocked.database_key.clone(),
            seat_key: SeatKey::generate()?,
        };
        let entry = self.entry(&added, clean_label(label)?, passphrase)?;
        let mut contents = self.contents.clone();
        contents.seats.push(entry);
        self.save(contents)?;
        Ok(added.seat_key)
    }

    /// Gives a seat another passphrase, for who knows the old one.
    ///
    /// # Errors
    /// As [`Vault::unlock`], or a fault of the disk; the old passphrase then still holds.
    pub fn change_passphrase(
        &mut self,
        seat: SeatId,
        old: &Passphrase,
        new: &Passphrase,
    ) -> Result<Unlocked, VaultFault> {
        let unlocked = self.unlock(seat, old)?;
        self.replace(seat, &unlocked, new)?;
        Ok(unlocked)
    }

    /// Gives a seat another passphrase, for who holds the printed recovery key.
    ///
    /// # Errors
    /// [`VaultFault::WrongRecoveryKey`] when it is not the one of this vault.
    pub fn recover(
        &mut self,
        recovery_key: &PrintedKey,
        seat: SeatId,
        new: &Passphrase,
    ) -> Result<Unlocked, VaultFault> {
        let recovery = SeatKey::from_secret(recovery_key.secret());
        if recovery_key.purpose() != Purpose::Recovery || recovery.id() != self.contents.recovery.key {
            return Err(VaultFault::WrongRecoveryKey);
        }
        let entry = self.contents.seat(seat)?;
        let database_key = self
            .contents
            .recovery
            .database_key
            .open(&recovery, DATABASE)
            .ok_or(VaultFault::Damaged)?;
        let secret = entry
            .recovery
            .open(&recovery, seat.as_bytes())
            .ok_or(VaultFault::Damaged)?;
        let seat_key = SeatKey::from_secret(&secret);
        if seat_key.id() != seat {
            return Err(VaultFault::Damaged);
        }
        let unlocked = Unlocked {
            database_key: DatabaseKey::from_bytes(&database_key),
            seat_key,
        };
        self.replace(seat, &unlocked, new)?;
        self.attempts.right(seat);
        Ok(unlocked)
    }

    /// Says how far a seat of this laptop has signed, as far as noted.
    ///
    /// # Errors
    /// [`VaultFault::UnknownSeat`].
    pub fn high_water(&self, seat: SeatId) -> Result<Option<HighWater>, VaultFault> {
        Ok(self.contents.seat(seat)?.high_water.max(self.marks.of(seat)))
    }

    /// Notes how far a seat has signed, without waiting for the disk: at every action.
    ///
    /// # Errors
    /// A fault of the disk; the mark in the vault itself stands then.
    pub fn note_at_once(&mut self, seat: SeatId, mark: HighWater) -> Result<(), VaultFault> {
        let Self { marks, path, .. } = self;
        marks.note(path, seat, mark).map_err(|source| VaultFault::Disk {
            path: path.clone(),
            source,
        })
    }

    /// Notes how far a seat has signed. A journal that later knows less was restored from an older copy, and must begin
    /// a new incarnation. A mark never goes back: a lower one is ignored. Costs a write to the disk when it is higher.
    ///
    /// # Errors
    /// [`VaultFault::UnknownSeat`], or a fault of the disk.
    pub fn note_high_water(&mut self, seat: SeatId, mark: HighWater) -> Result<(), VaultFault> {
        if self.contents.seat(seat)?.high_water >= Some(mark) {
            return Ok(());
        }
        let mut contents = self.contents.clone();
        contents.seat_mut(seat)?.high_water = Some(mark);
        self.save(contents)
    }

    /// Writes a copy to `target`. A backup of the database opens only with the vault as it was then, or later. The copy
    /// says that it is one: who puts it back cannot know what was signed since.
    ///
    /// # Errors
    /// [`VaultFault::AlreadyThere`], or a fault of the disk.
    pub fn copy_to(&self, target: &Path) -> Result<(), VaultFault> {
        let mut contents = self.contents.clone();
        for entry in &mut contents.seats {
            entry.copied = true;
        }
        file::write_new(target, &contents)
    }
}

/// What changes the file.
impl Vault {
    fn entry(
        &self,
        unlocked: &Unlocked,
        label: String,
        passphrase: &Passphrase,
    ) -> Result<SeatEntry, VaultFault> {
        SeatEntry::seal(
            unlocked,
            label,
            passphrase,
            self.cost,
            &self.contents.recovery.key,
        )
    }

    fn replace(&mut self, seat: SeatId, unlocked: &Unlocked, new: &Passphrase) -> Result<(), VaultFault> {
        let old = self.contents.seat(seat)?;
        let mut fresh = self.entry(unlocked, old.label.clone(), new)?;
        fresh.keep(old);
        let mut contents = self.contents.clone();
        *contents.seat_mut(seat)? = fresh;
        self.save(contents)
    }

    /// Writes first and remembers after: what is in memory is never ahead of the file.
    fn save(&mut self, contents: Contents) -> Result<(), VaultFault> {
        file::replace(&self.path, &contents)?;
        self.contents = contents;
        Ok(())
    }
}

fn clean_label(label: &str) -> Result<String, VaultFault> {
    let label = label.trim();
    let length = label.chars().count();
    if length == 0 || length > LONGEST_LABEL || label.chars().any(char::is_control) {
        return Err(VaultFault::Label);
    }
    Ok(label.to_owned())
}

#[cfg(test)]
mod tests;
