//! Drafts: what is being typed in. A person's own, on this laptop alone, and not in the journal: nothing has happened yet.

use crate::{
    execute::unknown,
    office::Office,
    papers,
    trouble::Trouble,
    wire::{DraftView, Receipt, SaveDraft, SavedDraft, WhichDraft},
};
use rules::{application::Application, refusal::Refusal};
use rusqlite::{OptionalExtension as _, params};
use uuid::Uuid;

/// The most bytes of a draft: an application at all its limits fits many times.
const MOST_BYTES: usize = 512 * 1024;

/// Saves a draft as it stands, also when it could not be handed in so. On disk when this returns.
pub(crate) fn save(office: &mut Office, input: SaveDraft) -> Result<SavedDraft, Trouble> {
    let SaveDraft { draft, application } = input;
    let application = serde_json::to_string(&application)?;
    if application.len() > MOST_BYTES {
        return Err(Refusal::BadField {
            field: "plan".to_owned(),
            why: "why-too-long".to_owned(),
        }
        .into());
    }
    let (draft, saved_at) = (draft.unwrap_or_else(Uuid::now_v7), office.now());
    let kept = office
        .db
        .prepare_cached(
            "INSERT INTO drafts (draft, person, application, saved_at) VALUES (?1, ?2, ?3, ?4)
             ON CONFLICT (draft) DO UPDATE SET application = excluded.application, saved_at = excluded.saved_at
             WHERE person = excluded.person",
        )?
        .execute(params![draft.into_bytes(), office.person.0.to_string(), application, saved_at])?;
    if kept == 0 {
        return Err(unknown("draft"));
    }
    Ok(SavedDraft { draft, saved_at })
}

/// Opens a draft of the person at the desk.
pub(crate) fn open(office: &mut Office, input: WhichDraft) -> Result<DraftView, Trouble> {
    let (json, saved_at): (String, String) = office
        .db
        .prepare_cached("SELECT application, saved_at FROM drafts WHERE draft = ?1 AND person = ?2")?
        .query_row(
            params![input.draft.into_bytes(), office.person.0.to_string()],
            |row| Ok((row.get(0)?, row.get(1)?)),
        )
        .optional()?
        .ok_or_else(|| unknown("draft"))?;
    let application: Application = serde_json::from_str(&json)?;
    let papers = papers::of_draft(&office.db, input.draft)?;
    Ok(DraftView {
        draft: input.draft,
        application,
        saved_at,
        papers,
    })
}

/// Throws a draft and its papers away.
pub(crate) fn discard(office: &mut Office, input: WhichDraft) -> Result<Receipt, Trouble> {
    let gone = office
        .db
        .prepare_cached("DELETE FROM drafts WHERE draft = ?1 AND person = ?2")?
        .execute(params![input.draft.into_bytes(), office.person.0.to_string()])?;
    if gone == 0 {
        return Err(unknown("draft"));
    }
    Ok(Receipt {
        touched: vec!["drafts".to_owned()],
        ..Receipt::default()
    })
}
