//! Catching up by file: writing bundles, looking into them, taking them in.
//!
//! A bundle carries what its receivers are not known to have. Nothing is taken for granted: what a seat knows is what it
//! said itself, in a bundle or a commit that came back ([`heard`]). Taking in decides nothing; it verifies and inserts
//! ([`taking_in`]), through the one way into the journal, and the fold does the rest. Looking into a bundle does the same
//! and then undoes it ([`inspecting`]).

mod ahead;
mod awaited;
mod counting;
mod fault;
pub(crate) mod file;
mod heard;
pub(crate) mod history;
mod inspecting;
mod missing;
mod packing;
pub(crate) mod peer;
mod report;
mod state;
pub(crate) mod taking_in;
pub(crate) mod task;
mod writing;

pub(crate) use awaited::all_told;
pub use fault::ExchangeFault;
pub(crate) use state::state;

use crate::{
    erasure,
    office::Office,
    trouble::Trouble,
    wire::{
        ExchangeView, Export, ExportPreview, ExportWish, Exported, InspectView, Nothing, TakeIn, TakenIn,
        WhichFile,
    },
};
use file::BundleFile;
use seal::ReadingKey;
use std::path::PathBuf;
use taking_in::Brought;
use task::Task;

/// Shows who is how far, and the history.
pub(crate) fn show(office: &mut Office, _: Nothing) -> Result<ExchangeView, Trouble> {
    state::show(office)
}

/// Says what a bundle would hold.
pub(crate) fn preview(office: &mut Office, input: ExportWish) -> Result<ExportPreview, Trouble> {
    writing::preview(office, input)
}

/// Writes a bundle, whole or not at all.
pub(crate) fn export(office: &mut Office, input: Export) -> Result<Exported, Trouble> {
    let Export { file, wish } = input;
    let target = PathBuf::from(file);
    office.note_high_water()?;
    let mut written = false;
    let done = office.whole(|office| {
        erasure::told_carried_out(office)?;
        let exported = writing::export(office, &target, wish)?;
        written = true;
        Ok(exported)
    });
    if done.is_err() && written {
        // It could not be noted that this number was given: then it was not.
        std::fs::remove_file(&target)?;
    }
    done
}

/// Says what a bundle holds and would change. Nothing is written.
pub(crate) fn inspect(office: &mut Office, input: WhichFile) -> Result<InspectView, Trouble> {
    inspecting::inspect(office, &PathBuf::from(input.file))
}

/// Takes a bundle in, whole or not at all.
pub(crate) fn import(office: &mut Office, input: TakeIn) -> Result<TakenIn, Trouble> {
    let TakeIn { file, sha256 } = input;
    let path = PathBuf::from(file);
    let before = office.own_seq()?;
    let brought = office.whole(|office| {
        let mut file = BundleFile::open(&path, &own_keys(office))?;
        let task = Task::begin(&office.progress, "exchange-task-import", file.size());
        let at = office.now();
        let mut brought = taking_in::take_in(&office.db, office.tenant, &mut file, &at, &task)?;
        // What is missing still, now that all of it is in.
        brought
            .report
            .extend(missing::told(&office.db, &brought.header, office.seat())?);
        if sha256.is_some_and(|looked_at| looked_at != brought.sha256) {
            return Err(ExchangeFault::Changed.into());
        }
        history::note_arrival(&office.db, &path, &brought, &at)?;
        Ok(brought)
    })?;
    office.clear_traces()?;
    office.learn_own_past(before)?;
    let sender = brought.header.seat;
    let from = peer::one(&office.db, sender)?.unwrap_or_else(|| peer::Peer::unknown(sender));
    Ok(TakenIn {
        from: from.who(),
        actions: u32::try_from(brought.header.commits).unwrap_or(u32::MAX),
        fresh: brought.fresh,
        held: brought.arrived.held,
        touched: touched(&brought),
        report: brought.report,
    })
}

/// With what the person at the desk opens bundles.
fn own_keys(office: &Office) -> [ReadingKey; 1] {
    [ReadingKey::of(&office.unlocked.seat_key)]
}

/// The pages that are to ask again.
fn touched(brought: &Brought) -> Vec<String> {
    let named = [
        "cases", "pots", "people", "schemes", "seats", "exchange", "disputes",
    ];
    let cases = brought.arrived.cases.iter().take(1_000);
    named
        .into_iter()
        .map(str::to_owned)
        .chain(cases.map(|case| format!("case:{case}")))
        .collect()
}
