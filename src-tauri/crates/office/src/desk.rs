//! The desk: what a window or a command line holds. Nothing there yet, locked, or open with one person at it.

use crate::{
    calls::{self, Reach, Who},
    clock::{Clock, SystemClock},
    database::{self, FolderLock, SystemDrives},
    founding::{self, Beginning},
    journal,
    office::Office,
    queries, sample, tables,
    trouble::Trouble,
    vault::{HighWater, Passphrase, PrintedKey, Purpose, Unlocked, Vault},
    wire::{CallFailure, DeskView, Found, Founded, Nothing, Recover, SeatLabel, Start, StartState, Unlock},
};
use rules::{preset, refusal::Refusal, role::PersonId};
use rusqlite::{Connection, OptionalExtension as _};
use seal::{SeatId, SeatKey, TenantId};
use serde_json::Value;
use std::{
    path::PathBuf,
    sync::{Arc, Mutex, MutexGuard, PoisonError},
    time::{Duration, Instant},
};
use zeroize::Zeroizing;

/// After how many minutes without a call the office locks, unless the municipality set another number.
pub(crate) const LOCK_AFTER_MINUTES: u32 = 10;
/// What brings a database of an older release up to date, in order. Never edited once released.
pub(crate) const MIGRATIONS: &[&str] = &[include_str!("database/migrations/0001_journal.sql")];
/// How often a seat's high-water mark is written beside the database while at work; always when the office locks.
const NOTE_EVERY: Duration = Duration::from_secs(60);

/// The desk on one data folder.
pub struct Desk {
    clock: Arc<dyn Clock>,
    state: Mutex<State>,
}

struct State {
    /// The folder in use: the one given, or the sample's inside it.
    folder: PathBuf,
    /// The vault while locked; kept open, since it counts wrong tries.
    vault: Option<Vault>,
    office: Option<Office>,
    last_call: Instant,
    noted: Instant,
}

impl Desk {
    /// The desk on this data folder, by the clock of this laptop.
    #[must_use]
    pub fn new(folder: PathBuf) -> Self {
        Self::with_clock(folder, Arc::new(SystemClock))
    }

    /// The desk on this data folder, by another clock.
    #[must_use]
    pub fn with_clock(folder: PathBuf, clock: Arc<dyn Clock>) -> Self {
        let now = Instant::now();
        Self {
            clock,
            state: Mutex::new(State {
                folder,
                vault: None,
                office: None,
                last_call: now,
                noted: now,
            }),
        }
    }

    /// Makes a call from the screen.
    ///
    /// # Errors
    /// A sentence: the rules say no, something is wrong, or nobody is at the desk.
    pub fn call(&self, name: &str, body: Value) -> Result<Value, CallFailure> {
        match calls::find(name) {
            Some(call) if call.reach == Reach::NotTheScreen => Err(Trouble::NotFromTheScreen {
                name: name.to_owned(),
            }
            .into()),
            _ => self.call_with_files(name, body),
        }
    }

    /// Makes a call from the command line or from a door in which a person chose a file.
    ///
    /// # Errors
    /// As [`Desk::call`].
    pub fn call_with_files(&self, name: &str, body: Value) -> Result<Value, CallFailure> {
        let call = calls::find(name).ok_or_else(|| Trouble::NoSuchCall {
            name: name.to_owned(),
        })?;
        Ok((call.run)(self, body)?)
    }

    fn lock_state(&self) -> MutexGuard<'_, State> {
        // A panic in one call leaves the database as its last transaction did: the next call may go on.
        self.state.lock().unwrap_or_else(PoisonError::into_inner)
    }

    /// Does something inside the unlocked office, for those who may.
    pub(crate) fn inside<O>(
        &self,
        who: Who,
        work: impl FnOnce(&mut Office) -> Result<O, Trouble>,
    ) -> Result<O, Trouble> {
        let mut state = self.lock_state();
        state.lock_when_left();
        state.last_call = Instant::now();
        let note = state.noted.elapsed() > NOTE_EVERY;
        let office = state.office.as_mut().ok_or(Trouble::Locked)?;
        if let Who::Only(roles) = who {
            let actor = office.actor()?;
            let first = *roles.first().expect("BUG: a call for no role");
            if !roles.iter().any(|&role| actor.is(role)) {
                return Err(Refusal::NeedsRole { needed: first }.into());
            }
        }
        let done = work(office);
        if note {
            office.note_high_water()?;
            state.noted = Instant::now();
        }
        done
    }

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
                version,
            });
        }
        if !state.is_founded() {
            let seats = Vec::new();
            return Ok(Start {
                state: StartState::Empty,
                seats,
                desk: None,
                sample_passphrase: None,
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
        let passphrase = Passphrase::choose(&passphrase)?;
        if preset != "buren" {
            return Err(crate::execute::unknown("preset"));
        }
        std::fs::create_dir_all(&state.folder)?;
        let preset = preset::buren();
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
            name: &name,
            roles: &roles,
            schemes: founding::first_schemes(&preset, self.clock.as_ref()),
        };
        let (db, tenant, person) = begin(lock, &created.unlocked, self.clock.as_ref(), &beginning)?;
        let clock = Arc::clone(&self.clock);
        let office = Office::sit_down(db, created.vault, created.unlocked, (tenant, person), clock)?;
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

    fn open(&self, state: &mut State, unlocked: Unlocked) -> Result<DeskView, Trouble> {
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
        let office = Office::sit_down(db, vault, unlocked, whose, clock)?;
        state.last_call = Instant::now();
        queries::desk::show(state.office.insert(office), Nothing {})
    }

    /// Locks the office.
    #[expect(clippy::unnecessary_wraps, reason = "every call of the table can fail")]
    pub(crate) fn lock(&self, _: Nothing) -> Result<Nothing, Trouble> {
        self.lock_state().leave();
        Ok(Nothing {})
    }
}

impl State {
    /// Whether there is an office here: keys and a database. Keys alone are what is left of a founding that broke off.
    fn is_founded(&self) -> bool {
        self.folder.join(crate::vault::FILE_NAME).exists() && self.folder.join(database::FILE_NAME).exists()
    }

    /// Puts the keys of a founding that broke off aside, by another name: they open nothing, and nothing is deleted.
    fn set_keys_without_database_aside(&self) -> Result<(), Trouble> {
        let keys = self.folder.join(crate::vault::FILE_NAME);
        if keys.exists() && !self.is_founded() {
            let aside = self.folder.join(format!("keys-{}.json", uuid::Uuid::now_v7()));
            std::fs::rename(keys, aside)?;
        }
        Ok(())
    }

    fn vault(&mut self) -> Result<&mut Vault, Trouble> {
        if let Some(office) = &mut self.office {
            return Ok(&mut office.vault);
        }
        if self.vault.is_none() {
            self.vault = Some(Vault::open(&self.folder)?);
        }
        self.vault.as_mut().ok_or(Trouble::Locked)
    }

    /// Locks when nobody has called for a while.
    fn lock_when_left(&mut self) {
        let minutes = self
            .office
            .as_ref()
            .map_or(LOCK_AFTER_MINUTES, Office::lock_after_minutes);
        if self.office.is_some() && self.last_call.elapsed() > Duration::from_secs(u64::from(minutes) * 60) {
            self.leave();
        }
    }

    /// Closes the office; the keys leave memory, the count of wrong tries stays.
    fn leave(&mut self) {
        if let Some(mut office) = self.office.take() {
            // Locking must not fail: a mark that could not be written is written the next time.
            drop(office.note_high_water());
            self.vault = Some(office.vault);
        }
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

fn labels(vault: &Vault) -> Vec<SeatLabel> {
    let label = |found: crate::vault::SeatLabel| SeatLabel {
        seat: found.seat.to_string(),
        label: found.label,
    };
    vault.seats().into_iter().map(label).collect()
}

fn read_seat(text: &str) -> Result<SeatId, Trouble> {
    text.parse().map_err(|_| crate::execute::unknown("seat"))
}

impl Office {
    /// Sits down at an open database.
    ///
    /// When the journal knows less of this seat than was noted beside it, the database was put back from an older copy:
    /// the seat then goes on in a new incarnation, so that no number is signed twice.
    pub(crate) fn sit_down(
        db: database::Database,
        vault: Vault,
        unlocked: Unlocked,
        whose: (TenantId, PersonId),
        clock: Arc<dyn Clock>,
    ) -> Result<Self, Trouble> {
        let (tenant, person) = whose;
        let seat = unlocked.seat_key.id();
        let mut incarnation = journal::incarnation(&db, seat)?;
        let known = journal::chain_end(&db, tenant, seat, incarnation)?.head.seq;
        if let Some(mark) = vault.high_water(seat)?
            && (mark.incarnation, mark.seq) > (incarnation, known)
        {
            incarnation = mark.incarnation.max(incarnation) + 1;
        }
        Ok(Self {
            db,
            vault,
            unlocked,
            tenant,
            person,
            incarnation,
            clock,
        })
    }

    /// Notes beside the database how far this seat has signed.
    pub(crate) fn note_high_water(&mut self) -> Result<(), Trouble> {
        let head = journal::chain_end(&self.db, self.tenant, self.seat(), self.incarnation)?.head;
        if head.seq > 0 {
            self.vault.note_high_water(
                self.seat(),
                HighWater {
                    incarnation: head.incarnation,
                    seq: head.seq,
                },
            )?;
        }
        Ok(())
    }

    pub(crate) fn lock_after_minutes(&self) -> u32 {
        self.db
            .prepare_cached("SELECT CAST(value AS INTEGER) FROM local WHERE name = 'lock-after-minutes'")
            .and_then(|mut statement| statement.query_row([], |row| row.get(0)))
            .unwrap_or(LOCK_AFTER_MINUTES)
    }
}
