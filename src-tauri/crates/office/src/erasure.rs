//! Erasing words and personal data: one person proposes, a second one confirms, and every laptop that takes that in
//! carries it out ([`crate::tables::erasures`]).
//!
//! - [`choosing`] says what would go and what stands in the way; nothing goes while something is open.
//! - [`announcing`] proposes, confirms and drops.
//! - [`certificate`] tells of each erasure: the verklaring van vernietiging.
//! - [`beside`] keeps a list beside the database, so that an older copy that is put back shows nothing of it.
//! - [`traces`] clears what a database keeps of what was taken out of it.

mod announcing;
mod beside;
mod certificate;
mod choosing;
mod list;
mod traces;

pub(crate) use announcing::{confirm, drop, propose, told_carried_out};
pub(crate) use beside::apply;
pub(crate) use certificate::show;
pub(crate) use choosing::plan;
pub(crate) use choosing::standing;
pub(crate) use list::rows;
pub(crate) use traces::are_left as traces_are_left;

use crate::{tables, trouble::Trouble};
use rules::{refusal::Refusal, retention::NoErasure};
use rusqlite::Connection;
use uuid::Uuid;

/// Refuses to write in a case whose words were erased: they would come back with it.
pub(crate) fn refuse_erased(db: &Connection, case: Uuid) -> Result<(), Trouble> {
    match tables::erasures::erased_on(db, case)? {
        None => Ok(()),
        Some(on) => Err(no(NoErasure::Erased { on })),
    }
}

fn no(why: NoErasure) -> Trouble {
    Refusal::Erasure { why }.into()
}
