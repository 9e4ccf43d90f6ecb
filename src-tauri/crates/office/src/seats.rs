//! Seats: who joins, who is barred, who holds which pots.

use crate::{
    office::Office,
    trouble::Trouble,
    wire::{
        Appoint, Bar, Enrol, Enrolled, GivePots, JoinView, NameLaptop, Nothing, OwnReadingKey,
        ReadingKeyView, Receipt, Resume, Seats, WhichFile,
    },
};

fn soon<T>() -> Result<T, Trouble> {
    Err(crate::execute::unknown("call"))
}

pub(crate) fn show(_: &mut Office, _: Nothing) -> Result<Seats, Trouble> {
    soon()
}
pub(crate) fn name_laptop(_: &mut Office, _: NameLaptop) -> Result<Receipt, Trouble> {
    soon()
}
pub(crate) fn inspect_join(_: &mut Office, _: WhichFile) -> Result<JoinView, Trouble> {
    soon()
}
pub(crate) fn enrol(_: &mut Office, _: Enrol) -> Result<Enrolled, Trouble> {
    soon()
}
pub(crate) fn bar(_: &mut Office, _: Bar) -> Result<Receipt, Trouble> {
    soon()
}
pub(crate) fn appoint(_: &mut Office, _: Appoint) -> Result<Receipt, Trouble> {
    soon()
}
pub(crate) fn resume(_: &mut Office, _: Resume) -> Result<Receipt, Trouble> {
    soon()
}
pub(crate) fn give_pots(_: &mut Office, _: GivePots) -> Result<Receipt, Trouble> {
    soon()
}
pub(crate) fn reading_key(_: &mut Office, _: OwnReadingKey) -> Result<ReadingKeyView, Trouble> {
    soon()
}
