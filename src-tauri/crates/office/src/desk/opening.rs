//! How an office is opened: first start, founding, the sample, unlocking, the printed key.

use super::{Desk, State};
use crate::{
    clock::Clock,
    database::{self, FolderLock, MIGRATIONS, SystemDrives},
    founding::{self, Beginning},
    office::Office,
    queries, sample,
    seats::SeatFault,
    tables,
    trouble::Trouble,
    vault::{Passphrase, PrintedKey, Purpose, Unlocked, Vault},
    wire::{DeskView, Found, Founded, Nothing, Recover, SeatLabel, Start, StartState, Unlock},
};
use rules::{preset, refusal::Refusal, role::PersonId};
use rusqlite::{Connection, OptionalExtension as _};
use seal::{SeatId, SeatKey, TenantId};
use std::{sync::Arc, time::Instant};
use zeroize::Zeroizing;

impl Desk {
    /// Says what the window finds when it opens.
    pub(crate) fn start(&self, _: Nothing) -> Result<Start, Trouble> {
        let mut state = self.lock_state();
        state.lock_when_left();
        let version = env!("CARGO_PKG_VERSION").to_owned();
        if let Some(office) = state.office.as_mut() {
            let sample_passphrase = office.is_sample()?.then(|| sample::PASSPHRASE.to_owned());
            let desk = Some(queries::desk::show(office, Nothing {})?);
            let seats = labels(&office.vault);
            return Ok(Start {
                state: StartState::Open,
                seats,
                desk,
                sample_passphrase,
                joining: None,
                version,
            });
        }
        if !state.is_founded() {
            let joining = state.joining();
            return Ok(Start {
                state: joining
                    .as_ref()
                    .map_or(StartState::Empty, |_| StartState::Joining),
                seats: Vec::new(),
                desk: None,
                sample_passphrase: None,
                joining,
                version,
            });
        }
        // Held only for a moment: it says now, and not after the passphrase, that another program is at this folder.
        drop(FolderLock::take(&state.folder, &SystemDrives)?);
        let sample_passphrase = sample::is_sample(&state.folder).then(|| sample::PASSPHRASE.to_owned());
        let seats = labels(state.vault()?);
        Ok(Start {
            state: StartState::Locked,
            seats,
            desk: None,
            sample_passphrase,
            joining: None,
            version,
        })
    }

    /// Founds a municipality in an empty folder.
    pub(crate) fn found(&self, input: Found) -> Result<Founded, Trouble> {
        let Found {
            preset,
            name,
            roles,
            passphrase,
        } = input;
        let passphrase = Zeroizing::new(passphrase);
        let mut state = self.lock_state();
        if state.office.is_some() {
            return Err(Refusal::NothingChanges.into());
        }
        if state.waits() {
            return Err(SeatFault::WaitsAlready.into());
        }
        let passphrase = Passphrase::choose(&passphrase)?;
        let preset = preset::named(&preset).ok_or_else(|| crate::execute::unknown("preset"))?;
        std::fs::create_dir_all(&state.folder)?;
        let name = crate::admin::clean_person_name(&name)?;
        let root_key = PrintedKey::generate(Purpose::Root)?;
        if state.folder.join(database::FILE_NAME).exists() {
            // A database without its keys is somebody's work: it is never written over.
            let path = state.folder.join(database::FILE_NAME);
            return Err(database::DatabaseFault::AlreadyThere { path }.into());
        }
        state.set_keys_without_database_aside()?;
        let lock = FolderLock::take(&state.folder, &SystemDrives)?;
        let created = Vault::create(&state.folder, &name, &passphrase)?;
        let beginning = Beginning {
            preset: &preset,
            sample: false,
            root_key: SeatKey::from_secret(root_key.secret()).id(),
            recovery: &SeatKey::from_secret(created.recovery_key.secret()),
            name: &name,
            roles: &roles,
            schemes: founding::first_schemes(&preset, self.clock.as_ref()),
        };
        let (db, tenant, person) = begin(lock, &created.unlocked, self.clock.as_ref(), &beginning)?;
        let clock = Arc::clone(&self.clock);
        let mut office = Office::sit_down(db, created.vault, created.unlocked, (tenant, person), clock)?;
        office.progress = self.progress.clone();
        let desk = queries::desk::show(state.office.insert(office), Nothing {})?;
        let text = |key: &PrintedKey| key.to_text().to_string();
        Ok(Founded {
            recovery_key: text(&created.recovery_key),
            root_key: text(&root_key),
            desk,
        })
    }

    /// Makes the sample municipality where there is none yet, and opens it.
    pub(crate) fn open_sample(&self, _: Nothing) -> Result<DeskView, Trouble> {
        let mut state = self.lock_state();
        if !sample::is_sample(&state.folder) {
            if state.office.is_some() {
                return Err(Refusal::NothingChanges.into());
            }
            let inside = state.folder.join(sample::FOLDER);
            if !sample::is_sample(&inside) {
                sample::make(&inside, self.clock.as_ref())?;
            }
            state.folder = inside;
            state.vault = None;
        }
        if let Some(office) = state.office.as_mut() {
            return queries::desk::show(office, Nothing {});
        }
        let seat = sample::first_seat(state.vault()?).ok_or_else(|| crate::execute::unknown("seat"))?;
        let unlocked = state
            .vault()?
            .unlock(seat, &Passphrase::typed(sample::PASSPHRASE)?)?;
        self.open(&mut state, unlocked)
    }

    /// Unlocks the office for one seat, also in the place of who was there.
    pub(crate) fn unlock(&self, input: Unlock) -> Result<DeskView, Trouble> {
        let Unlock { seat, passphrase } = input;
        let passphrase = Zeroizing::new(passphrase);
        let (seat, passphrase) = (read_seat(&seat)?, Passphrase::typed(&passphrase)?);
        let mut state = self.lock_state();
        let unlocked = state.vault()?.unlock(seat, &passphrase)?;
        self.open(&mut state, unlocked)
    }

    /// Gives a seat a new passphrase with the printed recovery key, and unlocks it.
    pub(crate) fn recover(&self, input: Recover) -> Result<DeskView, Trouble> {
        let Recover {
            seat,
            recovery_key,
            passphrase,
        } = input;
        let (recovery_key, passphrase) = (Zeroizing::new(recovery_key), Zeroizing::new(passphrase));
        let (seat, passphrase) = (read_seat(&seat)?, Passphrase::choose(&passphrase)?);
        let printed = PrintedKey::parse(&recovery_key, Purpose::Recovery)?;
        let mut state = self.lock_state();
        let unlocked = state.vault()?.recover(&printed, seat, &passphrase)?;
        self.open(&mut state, unlocked)
    }

    pub(super) fn open(&self, state: &mut State, unlocked: Unlocked) -> Result<DeskView, Trouble> {
        state.leave();
        let lock = FolderLock::take(&state.folder, &SystemDrives)?;
        let db = database::open(lock, &unlocked.database_key, MIGRATIONS)?;
        tables::prepare(&db)?;
        let whose = whose(&db, unlocked.seat_key.id())?;
        let vault = state
            .vault
            .take()
            .map_or_else(|| Vault::open(&state.folder), Ok)?;
        let clock = Arc::clone(&self.clock);
        let mut office = Office::sit_down(db, vault, unlocked, whose, clock)?;
        office.progress = self.progress.clone();
        state.last_call = Instant::now();
        queries::desk::show(state.office.insert(office), Nothing {})
    }
}

/// Makes the database of a new municipality and founds it.
pub(crate) fn begin(
    lock: FolderLock,
    unlocked: &Unlocked,
    clock: &dyn Clock,
    beginning: &Beginning<'_>,
) -> Result<(database::Database, TenantId, PersonId), Trouble> {
    let db = database::create(lock, &unlocked.database_key, MIGRATIONS)?;
    let (tenant, person) = founding::found(&db, &unlocked.seat_key, clock, beginning)?;
    Ok((db, tenant, person))
}

/// Which municipality this is, and whose seat.
pub(crate) fn whose(db: &Connection, seat: SeatId) -> Result<(TenantId, PersonId), Trouble> {
    let found: Option<(String, String)> = db
        .prepare("SELECT tenant, person FROM municipality, seats WHERE seat = ?1")?
        .query_row([seat.to_string()], |row| Ok((row.get(0)?, row.get(1)?)))
        .optional()?;
    let (tenant, person) = found.ok_or_else(|| crate::execute::unknown("seat"))?;
    let tenant = tenant.parse().map_err(|_| Trouble::BadTable {
        table: "municipality",
    })?;
    let person = person
        .parse()
        .map(PersonId)
        .map_err(|_| Trouble::BadTable { table: "seats" })?;
    Ok((tenant, person))
}

pub(super) fn labels(vault: &Vault) -> Vec<SeatLabel> {
    let label = |found: crate::vault::SeatLabel| SeatLabel {
        seat: found.seat.to_string(),
        label: found.label,
    };
    vault.seats().into_iter().map(label).collect()
}

pub(super) fn read_seat(text: &str) -> Result<SeatId, Trouble> {
    text.parse().map_err(|_| crate::execute::unknown("seat"))
}
