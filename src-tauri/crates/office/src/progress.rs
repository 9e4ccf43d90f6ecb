//! How far a long task is, and the wish to stop it: told without waiting for the task.

use crate::wire::ProgressView;
use rules::text::Text;
use std::sync::{
    Arc, Mutex, PoisonError,
    atomic::{AtomicBool, AtomicU64, Ordering},
};

/// Shared by who works and who asks.
#[derive(Clone, Debug, Default)]
pub struct Progress(Arc<Inner>);

#[derive(Debug, Default)]
struct Inner {
    task: Mutex<Option<Text>>,
    done: AtomicU64,
    total: AtomicU64,
    stop: AtomicBool,
}

/// Says that a person stopped the task.
#[derive(Clone, Copy, Debug, PartialEq, Eq, thiserror::Error)]
#[error("stopped")]
pub struct Stopped;

impl Progress {
    /// Begins a task of `total` steps; 0 when that is not known.
    pub fn begin(&self, task: Text, total: u64) {
        self.0.stop.store(false, Ordering::SeqCst);
        self.0.done.store(0, Ordering::SeqCst);
        self.0.total.store(total, Ordering::SeqCst);
        *self.task() = Some(task);
    }

    /// Notes how much is done.
    ///
    /// # Errors
    /// [`Stopped`] when a person wants it to stop: the task then undoes what it did.
    pub fn reach(&self, done: u64) -> Result<(), Stopped> {
        self.0.done.store(done, Ordering::Relaxed);
        if self.0.stop.load(Ordering::Relaxed) {
            Err(Stopped)
        } else {
            Ok(())
        }
    }

    /// Ends the task, however it went.
    pub fn end(&self) {
        *self.task() = None;
    }

    /// Asks the task to stop.
    pub fn stop(&self) {
        self.0.stop.store(true, Ordering::SeqCst);
    }

    /// What a person is told.
    #[must_use]
    pub fn view(&self) -> ProgressView {
        let task = self.task().clone();
        ProgressView {
            busy: task.is_some(),
            task,
            done: self.0.done.load(Ordering::Relaxed),
            total: self.0.total.load(Ordering::Relaxed),
        }
    }

    fn task(&self) -> std::sync::MutexGuard<'_, Option<Text>> {
        self.0.task.lock().unwrap_or_else(PoisonError::into_inner)
    }
}
