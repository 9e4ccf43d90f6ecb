//! All laptops are gone: what is left is any bundle and the two printed keys.

use super::{Building, Desk, wrong_recovery_key};
use crate::{
    admin::clean_person_name,
    clock::written,
    database::{FolderLock, SystemDrives, whole_file},
    event::OfficeEvent,
    exchange::file::BundleFile,
    seats::{self, SeatFault, root},
    trouble::Trouble,
    vault::{self, Passphrase, PrintedKey, Purpose, Vault},
    wire::{DeskView, ReviveInput},
};
use rules::role::PersonId;
use seal::{ReadingKey, SeatKey, TenantId};
use std::{fs, path::PathBuf};
use uuid::Uuid;
use zeroize::Zeroizing;

/// What was typed, checked as far as that goes without the bundle.
struct Typed {
    name: String,
    laptop: String,
    passphrase: Passphrase,
    recovery: SeatKey,
    root: SeatKey,
}

impl Desk {
    /// Begins again on an empty laptop: the recovery key opens the bundle, the root key lets the new seat in and makes
    /// its person administrator. The keys of this laptop are kept for the same recovery key.
    pub(crate) fn revive(&self, input: ReviveInput) -> Result<DeskView, Trouble> {
        let path = PathBuf::from(&input.file);
        let typed = read(input)?;
        let mut state = self.lock_state();
        state.must_be_empty()?;
        fs::create_dir_all(&state.folder)?;
        let lock = FolderLock::take(&state.folder, &SystemDrives)?;
        whole_file::clear_workshops(&state.folder)?;
        let mut file =
            BundleFile::open(&path, &[ReadingKey::of(&typed.recovery)]).map_err(wrong_recovery_key)?;
        let keys = whole_file::workshop(&state.folder.join(vault::FILE_NAME))?;
        let mut created = Vault::create(keys.path(), &typed.name, &typed.passphrase)?;
        let building = Building::begin(&state.folder, &created.unlocked.database_key)?;
        building.take_in(&mut file, &path, self)?;
        if building.root_key()? != Some(typed.root.id()) {
            return Err(SeatFault::OtherRootKey.into());
        }
        let recovery = typed.recovery.id();
        if building.recovery_key()? != Some(recovery) {
            return Err(SeatFault::OtherRecoveryKey.into());
        }
        let seat = created.unlocked.seat_key.id();
        created.vault.adopt_recovery(seat, &typed.passphrase, recovery)?;
        self.enrol_by_root(&building, &typed, &created.unlocked.seat_key)?;
        state.set_keys_without_database_aside()?;
        whole_file::finish(
            &keys.path().join(vault::FILE_NAME),
            &state.folder.join(vault::FILE_NAME),
        )?;
        building.put_in_place()?;
        drop(lock);
        state.vault = None;
        self.open(&mut state, created.unlocked)
    }

    fn enrol_by_root(&self, building: &Building, typed: &Typed, key: &SeatKey) -> Result<(), Trouble> {
        let db = &building.db;
        let tenant: String = db.query_row("SELECT tenant FROM municipality", [], |row| row.get(0))?;
        let tenant: TenantId = tenant.parse().map_err(|_| Trouble::BadTable {
            table: "municipality",
        })?;
        let known = seats::named_people(db, &typed.name)?.first().copied();
        let person = known.unwrap_or_else(|| PersonId(Uuid::now_v7()));
        let mut events = Vec::new();
        if known.is_none() {
            events.push(OfficeEvent::PersonNamed {
                person,
                name: typed.name.clone(),
            });
        }
        let seat = key.id();
        events.extend([
            OfficeEvent::SeatEnrolled {
                seat,
                person,
                tag: root::new_tag(db)?,
                reads: Some(ReadingKey::of(key).recipient().into()),
            },
            OfficeEvent::LaptopNamed {
                seat,
                laptop: typed.laptop.clone(),
            },
            OfficeEvent::RolesGiven {
                person,
                roles: seats::with_administrator(seats::roles_of(db, person)?.unwrap_or_default()),
            },
        ]);
        db.execute_batch("BEGIN IMMEDIATE")?;
        root::commit(db, tenant, &typed.root, &written(self.clock.now()), &events)?;
        db.execute_batch("COMMIT")?;
        Ok(())
    }
}

fn read(input: ReviveInput) -> Result<Typed, Trouble> {
    let [passphrase, recovery_key, root_key] =
        [input.passphrase, input.recovery_key, input.root_key].map(Zeroizing::new);
    let recovery = PrintedKey::parse(&recovery_key, Purpose::Recovery)?;
    let root = root::parse(&root_key)?;
    Ok(Typed {
        name: clean_person_name(&input.name)?,
        laptop: clean_person_name(&input.laptop)?,
        passphrase: Passphrase::choose(&passphrase)?,
        recovery: SeatKey::from_secret(recovery.secret()),
        root,
    })
}
