//! A backup put back on an empty laptop: the copy and the keys beside it, whole or not at all.
//!
//! Both are copied beside the place where they are to stand, opened and checked there, and get their names last. The seat
//! goes on in a new incarnation and says so at once, so that the others' next files tell what they know of its past.

use super::{Desk, State};
use crate::{
    database::{self, DatabaseFault, FolderLock, MIGRATIONS, SystemDrives, whole_file},
    event::{self, OfficeEvent},
    journal,
    office::Office,
    queries, seats, tables,
    trouble::Trouble,
    vault::{self, Cost, Passphrase, PrintedKey, Purpose, Unlocked, Vault, VaultFault},
    wire::{BackupView, DeskView, Nothing, RestoreInput, WhichFile},
};
use seal::SeatId;
use std::{
    fs,
    path::{Path, PathBuf},
};
use zeroize::Zeroizing;

/// So much of a name is told; a file can be named longer than anybody reads.
const LONGEST_NAME: usize = 120;
/// How the name of the keys beside a backup ends; before it stands the name of the backup.
pub(crate) const KEYS_END: &str = ".keys.json";

/// Says why a backup was not put back.
#[derive(Debug, thiserror::Error)]
pub enum RestoreFault {
    /// There is an office in the data folder.
    #[error("there is an office in {}", folder.display())]
    OfficeHere {
        /// The folder.
        folder: PathBuf,
    },
    /// No keys lie beside the backup: nobody can open it.
    #[error("no keys at {}", keys.display())]
    NoKeys {
        /// Where they should lie.
        keys: PathBuf,
    },
    /// A file that is no backup, is damaged, or does not belong to the keys beside it.
    #[error("no backup: {0}")]
    NotABackup(#[source] Box<Trouble>),
}

impl RestoreFault {
    /// The id of its sentence in `office.ftl`.
    pub(crate) const fn sentence(&self) -> &'static str {
        match self {
            Self::OfficeHere { .. } => "fault-restore-office-here",
            Self::NoKeys { .. } => "fault-restore-no-keys",
            Self::NotABackup(_) => "fault-restore-not-a-backup",
        }
    }

    /// What its sentence names.
    pub(crate) fn named(&self) -> Option<(&'static str, String)> {
        match self {
            Self::OfficeHere { folder } => Some(("folder", folder.display().to_string())),
            Self::NoKeys { keys } => Some(("keys", name_of(keys))),
            Self::NotABackup(_) => None,
        }
    }
}

/// A backup and its keys, where somebody kept them.
struct Kept {
    database: PathBuf,
    keys: PathBuf,
}

impl Kept {
    /// What belongs to the file that was chosen, whichever of the two that is.
    fn chosen(file: &str) -> Result<Self, RestoreFault> {
        let database = file.strip_suffix(KEYS_END).unwrap_or(file);
        let keys = PathBuf::from(format!("{database}{KEYS_END}"));
        if !keys.is_file() {
            return Err(RestoreFault::NoKeys { keys });
        }
        let database = database.into();
        Ok(Self { database, keys })
    }
}

impl Desk {
    /// Says who can open a backup.
    pub(crate) fn inspect_backup(&self, WhichFile { file }: WhichFile) -> Result<BackupView, Trouble> {
        let kept = Kept::chosen(&file)?;
        let state = self.lock_state();
        state.must_hold_no_office()?;
        let vault = Vault::open_file(&kept.keys, Cost::PRODUCTION).map_err(of_the_keys)?;
        Ok(BackupView {
            file: name_of(&kept.database),
            seats: super::opening::labels(&vault),
        })
    }

    /// Puts a backup back and opens it.
    pub(crate) fn restore(&self, input: RestoreInput) -> Result<DeskView, Trouble> {
        let kept = Kept::chosen(&input.file)?;
        let seat = super::opening::read_seat(&input.seat)?;
        let typed = Zeroizing::new(input.passphrase);
        let recovery = input.recovery_key.map(Zeroizing::new);
        let mut state = self.lock_state();
        state.must_hold_no_office()?;
        fs::create_dir_all(&state.folder)?;
        let lock = FolderLock::take(&state.folder, &SystemDrives)?;
        whole_file::clear_workshops(&state.folder)?;
        let workshop = whole_file::workshop(&state.folder.join(database::FILE_NAME))?;
        let [keys, database] = [vault::FILE_NAME, database::FILE_NAME].map(|name| workshop.path().join(name));
        fs::copy(&kept.keys, &keys)?;
        let unlocked = unlock(
            workshop.path(),
            seat,
            &typed,
            recovery.as_deref().map(String::as_str),
        )?;
        fs::copy(&kept.database, &database)?;
        check(workshop.path(), &unlocked).map_err(of_the_copy)?;
        state.set_keys_without_database_aside()?;
        whole_file::finish(&keys, &state.folder.join(vault::FILE_NAME))?;
        whole_file::finish(&database, &state.folder.join(database::FILE_NAME))?;
        drop(lock);
        state.vault = None;
        self.open(&mut state, unlocked)?;
        let office = state.office.as_mut().ok_or(Trouble::Locked)?;
        say_that_it_is_back(office)?;
        queries::desk::show(office, Nothing {})
    }
}

impl State {
    /// Only an empty laptop takes a backup; what to do with a full one is said.
    fn must_hold_no_office(&self) -> Result<(), Trouble> {
        self.must_be_empty().map_err(|trouble| match trouble {
            Trouble::Seats(seats::SeatFault::OfficeHere) => RestoreFault::OfficeHere {
                folder: self.folder.clone(),
            }
            .into(),
            other => other,
        })
    }
}

/// Opens a seat in the copied keys: with the passphrase of then, or with the printed key and a new one.
fn unlock(folder: &Path, seat: SeatId, typed: &str, recovery: Option<&str>) -> Result<Unlocked, Trouble> {
    let printed = recovery
        .map(|text| PrintedKey::parse(text, Purpose::Recovery))
        .transpose()?;
    let mut vault = Vault::open(folder).map_err(of_the_keys)?;
    Ok(match printed {
        Some(printed) => vault.recover(&printed, seat, &Passphrase::choose(typed)?)?,
        None => vault.unlock(seat, &Passphrase::typed(typed)?)?,
    })
}

/// Opens the copied database as this version knows it, checks every page, and leaves it as one file.
fn check(folder: &Path, unlocked: &Unlocked) -> Result<(), Trouble> {
    let lock = FolderLock::take(folder, &SystemDrives)?;
    let db = database::open(lock, &unlocked.database_key, MIGRATIONS)?;
    database::check(&db)?;
    tables::prepare(&db)?;
    super::whose(&db, unlocked.seat_key.id())?;
    db.pragma_update_and_check(None, "journal_mode", "DELETE", |row| row.get::<_, String>(0))?;
    Ok(())
}

/// Signs, in the new incarnation, that the laptop is called as it is: whoever knows that knows that it was put back.
fn say_that_it_is_back(office: &mut Office) -> Result<(), Trouble> {
    let seat = office.seat();
    if office.own_seq()? > 0 || seats::stopped(&office.db, seat)?.is_some() {
        return Ok(());
    }
    let laptop: String = office
        .db
        .prepare_cached("SELECT laptop FROM seats WHERE seat = ?1")?
        .query_row([seat.to_string()], |row| row.get(0))?;
    let named = event::of_office(None, &OfficeEvent::LaptopNamed { seat, laptop })?;
    office.whole(|office| journal::commit(office, vec![named]))?;
    office.note_what_was_signed()
}

/// Keys that cannot be read are no keys of a backup.
fn of_the_keys(fault: VaultFault) -> Trouble {
    match fault {
        VaultFault::Unreadable { .. } | VaultFault::Damaged => {
            RestoreFault::NotABackup(Box::new(fault.into())).into()
        }
        other => other.into(),
    }
}

/// Any trouble with the copy itself means that it is no backup, but for one of a newer version and for this laptop's disk.
fn of_the_copy(trouble: Trouble) -> Trouble {
    match trouble {
        Trouble::Database(DatabaseFault::NewerFile { .. } | DatabaseFault::Disk { .. })
        | Trouble::Disk(_) => trouble,
        other => RestoreFault::NotABackup(Box::new(other)).into(),
    }
}

fn name_of(path: &Path) -> String {
    path.file_name()
        .map(|name| name.to_string_lossy().chars().take(LONGEST_NAME).collect())
        .unwrap_or_default()
}
