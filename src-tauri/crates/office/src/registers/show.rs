//! The page of the registers.

use crate::{
    office::Office,
    trouble::Trouble,
    wire::{EntryRow, Nothing, Registers},
};
use rules::register::Register;

/// Shows all registers.
pub(crate) fn show(office: &mut Office, _: Nothing) -> Result<Registers, Trouble> {
    let today = office.today();
    let mut entries = Vec::new();
    for register in Register::ALL {
        for (entry, details) in super::all(&office.db, register)? {
            entries.push(EntryRow {
                stands: entry.stands_on(today),
                name: super::called(&entry, details.as_ref()),
                entry,
                details,
            });
        }
    }
    Ok(Registers { entries })
}
