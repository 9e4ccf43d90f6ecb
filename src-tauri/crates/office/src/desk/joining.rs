//! How a laptop comes into a municipality that is elsewhere: it asks, waits, and arrives with a bundle.
//!
//! While it waits the folder holds the keys and `joining.json`, which is the join file itself. The vault is made for a
//! recovery key that nobody has; at arrival the keys are kept for that of the municipality. The database is built
//! beside and gets its name last: an arrival that breaks off leaves a laptop that waits as before.

mod building;
mod reviving;

use super::{Desk, State};
use crate::{
    admin::clean_person_name,
    clock::written,
    database::{
        self, FolderLock, SystemDrives,
        whole_file::{self, Existing},
    },
    exchange::{ExchangeFault, file::BundleFile},
    seats::{self, SeatFault},
    trouble::Trouble,
    vault::{self, Passphrase, Vault},
    wire::{ArriveInput, DeskView, JoinInput, Joining, Nothing, WhichFile},
};
use building::Building;
use seal::{ReadingKey, join::Join};
use std::{fs, io, path::PathBuf};
use zeroize::Zeroizing;

/// What says, in a data folder, that this laptop waits to be let in. It is the join file.
const FILE_NAME: &str = "joining.json";

impl Desk {
    /// Asks to join: makes the keys of this laptop and the join file, and waits.
    pub(crate) fn join(&self, input: JoinInput) -> Result<Joining, Trouble> {
        let passphrase = Passphrase::choose(&Zeroizing::new(input.passphrase))?;
        let (name, laptop) = (clean_person_name(&input.name)?, clean_person_name(&input.laptop)?);
        let mut state = self.lock_state();
        state.must_be_empty()?;
        fs::create_dir_all(&state.folder)?;
        let _lock = FolderLock::take(&state.folder, &SystemDrives)?;
        state.set_keys_without_database_aside()?;
        state.vault = None;
        let created = Vault::create(&state.folder, &name, &passphrase)?;
        let key = &created.unlocked.seat_key;
        let time = written(self.clock.now()).parse().map_err(|_| Trouble::BadClock)?;
        let join = Join::ask(key, &name, &laptop, time).map_err(SeatFault::JoinFile)?;
        whole_file::write(&state.waits_in(), &join.to_bytes(key), Existing::Replace)?;
        Ok(shown(&join))
    }

    /// Stops waiting: the keys made for it go. Only where there is no database.
    pub(crate) fn stop_joining(&self, _: Nothing) -> Result<Nothing, Trouble> {
        let mut state = self.lock_state();
        if !state.waits() {
            return Err(SeatFault::NotWaiting.into());
        }
        state.vault = None;
        // First what says that it waits: keys alone are put aside by whatever begins here next.
        fs::remove_file(state.waits_in())?;
        fs::remove_file(state.folder.join(vault::FILE_NAME))?;
        Ok(Nothing {})
    }

    /// Writes the join file, to bring to an administrator.
    pub(crate) fn join_file(&self, WhichFile { file }: WhichFile) -> Result<Nothing, Trouble> {
        let state = self.lock_state();
        let (_, bytes) = state.waiting()?;
        let target = PathBuf::from(file);
        match whole_file::write(&target, &bytes, Existing::Refuse) {
            Err(fault) if fault.kind() == io::ErrorKind::AlreadyExists => {
                Err(database::DatabaseFault::AlreadyThere { path: target }.into())
            }
            written => written.map(|()| Nothing {}).map_err(Trouble::Disk),
        }
    }

    /// Takes in the bundle that lets this laptop in, and opens the office.
    pub(crate) fn arrive(&self, input: ArriveInput) -> Result<DeskView, Trouble> {
        let passphrase = Passphrase::typed(&Zeroizing::new(input.passphrase))?;
        let mut state = self.lock_state();
        let (join, _) = state.waiting()?;
        let unlocked = state.vault()?.unlock(join.seat, &passphrase)?;
        let path = PathBuf::from(input.file);
        let lock = FolderLock::take(&state.folder, &SystemDrives)?;
        whole_file::clear_workshops(&state.folder)?;
        let mut file = BundleFile::open(&path, &[ReadingKey::of(&unlocked.seat_key)])?;
        let building = Building::begin(&state.folder, &unlocked.database_key)?;
        building.take_in(&mut file, &path, self)?;
        if !building.enrols(join.seat, &join.reads)? {
            return Err(SeatFault::NotLetIn.into());
        }
        if let Some(recovery) = building.recovery_key()? {
            state.vault()?.adopt_recovery(join.seat, &passphrase, recovery)?;
        }
        building.put_in_place()?;
        drop(lock);
        // The office stands: what said that it waits is only in the way, and harmless when it stays.
        drop(fs::remove_file(state.waits_in()));
        self.open(&mut state, unlocked)
    }
}

impl State {
    fn waits_in(&self) -> PathBuf {
        self.folder.join(FILE_NAME)
    }

    /// Whether this laptop asked to be let in and has no office yet.
    pub(super) fn waits(&self) -> bool {
        self.waiting().is_ok()
    }

    /// Who waits here, for the door.
    pub(super) fn joining(&self) -> Option<Joining> {
        Some(shown(&self.waiting().ok()?.0))
    }

    /// What was asked, and the join file as it was made then. A file that is not sound is nothing to wait for: the
    /// laptop is then as good as empty, and whoever begins here puts its keys aside.
    fn waiting(&self) -> Result<(Join, Vec<u8>), SeatFault> {
        if self.is_founded() || !self.folder.join(vault::FILE_NAME).exists() {
            return Err(SeatFault::NotWaiting);
        }
        let bytes = fs::read(self.waits_in()).map_err(|_| SeatFault::NotWaiting)?;
        let join = Join::parse(&bytes).map_err(|_| SeatFault::NotWaiting)?;
        Ok((join, bytes))
    }

    /// Only an empty laptop joins or begins again.
    pub(super) fn must_be_empty(&self) -> Result<(), Trouble> {
        if self.office.is_some() || self.folder.join(database::FILE_NAME).exists() {
            return Err(SeatFault::OfficeHere.into());
        }
        if self.waits() {
            return Err(SeatFault::WaitsAlready.into());
        }
        Ok(())
    }
}

fn shown(join: &Join) -> Joining {
    Joining {
        name: join.name.clone(),
        laptop: join.laptop.clone(),
        fingerprint: join.fingerprint(),
        file_name: format!("aanmelden-{}.kernkas-join", seats::in_file_names(&join.name)),
    }
}

/// A bundle that keys do not open: for these printed keys that is another sentence than for a seat.
fn wrong_recovery_key(fault: ExchangeFault) -> Trouble {
    match fault {
        ExchangeFault::Bundle(seal::bundle::BundleFault::NotForYou) => SeatFault::OtherRecoveryKey.into(),
        other => other.into(),
    }
}
