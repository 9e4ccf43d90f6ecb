//! The desk: what a window or a command line holds. Nothing there yet, locked, or open with one person at it.

mod joining;
mod opening;
mod restoring;

pub(crate) use opening::{begin, whose};
pub(crate) use restoring::KEYS_END;
pub use restoring::RestoreFault;

use crate::{
    calls::{self, Reach, Who},
    clock::{Clock, SystemClock},
    database,
    office::Office,
    progress::Progress,
    trouble::Trouble,
    vault::Vault,
    wire::{CallFailure, Nothing, ProgressView},
};
use rules::refusal::Refusal;
use serde_json::Value;
use std::{
    path::PathBuf,
    sync::{Arc, Mutex, MutexGuard, PoisonError},
    time::{Duration, Instant},
};

/// After how many minutes without a call the office locks, unless the municipality set another number.
pub(crate) const LOCK_AFTER_MINUTES: u32 = 10;
/// How often a seat's high-water mark is written beside the database while at work; always when the office locks.
const NOTE_EVERY: Duration = Duration::from_secs(60);

/// The desk on one data folder.
pub struct Desk {
    clock: Arc<dyn Clock>,
    state: Mutex<State>,
    /// Told and stopped without waiting for the call that is busy.
    progress: Progress,
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
            progress: Progress::default(),
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
        if note {
            office.note_high_water()?;
            state.noted = Instant::now();
        }
        let office = state.office.as_mut().ok_or(Trouble::Locked)?;
        let done = work(office)?;
        // What was done is done: a mark that could not be written is written the next time.
        drop(office.note_what_was_signed());
        Ok(done)
    }

    /// Says how far a long task is.
    #[expect(clippy::unnecessary_wraps, reason = "every call of the table can fail")]
    pub(crate) fn progress(&self, _: Nothing) -> Result<ProgressView, Trouble> {
        Ok(self.progress.view())
    }

    /// Asks a long task to stop.
    #[expect(clippy::unnecessary_wraps, reason = "every call of the table can fail")]
    pub(crate) fn cancel(&self, _: Nothing) -> Result<Nothing, Trouble> {
        self.progress.stop();
        Ok(Nothing {})
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
