//! Catching up by file: writing bundles, looking into them, taking them in.

use crate::{
    office::Office,
    trouble::Trouble,
    wire::{
        ExchangeView, Export, ExportPreview, ExportWish, Exported, InspectView, Nothing, TakeIn, TakenIn,
        WhichFile,
    },
};

fn soon<T>() -> Result<T, Trouble> {
    Err(crate::execute::unknown("call"))
}

pub(crate) fn show(_: &mut Office, _: Nothing) -> Result<ExchangeView, Trouble> {
    soon()
}
pub(crate) fn preview(_: &mut Office, _: ExportWish) -> Result<ExportPreview, Trouble> {
    soon()
}
pub(crate) fn export(_: &mut Office, _: Export) -> Result<Exported, Trouble> {
    soon()
}
pub(crate) fn inspect(_: &mut Office, _: WhichFile) -> Result<InspectView, Trouble> {
    soon()
}
pub(crate) fn import(_: &mut Office, _: TakeIn) -> Result<TakenIn, Trouble> {
    soon()
}
