//! Saving a bundle, looking into one, taking one in.

use crate::{Run, arguments::Export, naming, reading, telling, trouble::Trouble};
use office::wire::{ExchangeView, ExportPreview, Exported, InspectView, TakenIn};
use rules::text::Text;
use serde_json::json;
use std::path::Path;

/// Saves a bundle, or says what would be in it.
pub(super) fn export(run: &mut Run<'_>, asked: &Export) -> Result<(), Trouble> {
    let mut file = reading::absolute(&asked.file)?;
    run.unlock()?;
    let named = asked.receivers.iter().map(|named| naming::seat(run, named));
    let receivers = named.collect::<Result<Vec<_>, _>>()?;
    let wish = json!({ "for": receivers, "everything": asked.everything });
    let preview: ExportPreview = run.call("preview-export", wish.clone())?;
    if asked.preview {
        return run.answer(&preview, telling::preview);
    }
    if file.is_dir() {
        file.push(&preview.file_name);
    }
    let saved: Exported = run.call("export", json!({ "file": file, "wish": wish }))?;
    run.answer(&saved, |saved, words| {
        let told = Text::new("cli-exported").name("file", &file.display().to_string());
        let told = told.name("who", &telling::for_whom(&preview.who));
        let told = telling::count(told, "number", saved.number);
        let mut lines = vec![words.say(&telling::count(told, "actions", saved.actions))];
        lines.extend(preview.without.iter().map(|text| words.say(text)));
        lines
    })
}

/// Says what is in a bundle and what it would change.
pub(super) fn inspect(run: &mut Run<'_>, file: &Path) -> Result<(), Trouble> {
    let file = reading::absolute(file)?;
    run.unlock()?;
    let view: InspectView = run.call("inspect", json!({ "file": file }))?;
    run.answer(&view, telling::inspected)
}

/// Takes a bundle in.
pub(super) fn import(run: &mut Run<'_>, file: &Path, sha256: Option<&str>) -> Result<(), Trouble> {
    let file = reading::absolute(file)?;
    run.unlock()?;
    let taken: TakenIn = run.call("import", json!({ "file": file, "sha256": sha256 }))?;
    run.answer(&taken, telling::taken_in)
}

/// Shows who is how far.
pub(super) fn show(run: &mut Run<'_>) -> Result<(), Trouble> {
    run.unlock()?;
    let view: ExchangeView = run.call("exchange", json!({}))?;
    run.answer(&view, telling::how_far)
}
