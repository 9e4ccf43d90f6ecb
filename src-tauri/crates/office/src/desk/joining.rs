//! How a laptop comes into a municipality that is elsewhere: it asks, waits, and arrives with a bundle.

use super::Desk;
use crate::{
    trouble::Trouble,
    wire::{ArriveInput, DeskView, JoinInput, Joining, Nothing, ReviveInput, WhichFile},
};

fn soon<T>() -> Result<T, Trouble> {
    Err(crate::execute::unknown("call"))
}

impl Desk {
    pub(crate) fn join(&self, _: JoinInput) -> Result<Joining, Trouble> {
        soon()
    }
    pub(crate) fn stop_joining(&self, _: Nothing) -> Result<Nothing, Trouble> {
        soon()
    }
    pub(crate) fn join_file(&self, _: WhichFile) -> Result<Nothing, Trouble> {
        soon()
    }
    pub(crate) fn arrive(&self, _: ArriveInput) -> Result<DeskView, Trouble> {
        soon()
    }
    pub(crate) fn revive(&self, _: ReviveInput) -> Result<DeskView, Trouble> {
        soon()
    }
}
