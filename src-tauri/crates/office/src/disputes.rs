//! What clashed after an exchange, and how it is settled.

use crate::{
    office::Office,
    trouble::Trouble,
    wire::{DisputesView, Nothing, Receipt, Settle},
};

fn soon<T>() -> Result<T, Trouble> {
    Err(crate::execute::unknown("call"))
}

pub(crate) fn show(_: &mut Office, _: Nothing) -> Result<DisputesView, Trouble> {
    soon()
}
pub(crate) fn settle(_: &mut Office, _: Settle) -> Result<Receipt, Trouble> {
    soon()
}
