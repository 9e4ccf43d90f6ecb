//! A long task that a person can watch and stop. It is over however it ends.

use super::ExchangeFault;
use crate::progress::Progress;
use rules::text::Text;

/// A task that is going on, until it is dropped.
pub(crate) struct Task(Progress);

impl Task {
    /// Begins the task that the sentence `id` names, of `total` steps.
    pub fn begin(progress: &Progress, id: &str, total: u64) -> Self {
        progress.begin(Text::new(id), total);
        Self(progress.clone())
    }

    /// Notes how far it is.
    ///
    /// # Errors
    /// [`ExchangeFault::Stopped`] when a person stopped it.
    pub fn reach(&self, done: u64) -> Result<(), ExchangeFault> {
        Ok(self.0.reach(done)?)
    }
}

impl Drop for Task {
    fn drop(&mut self) {
        self.0.end();
    }
}
