//! Papers: quotes, receipts, photos. Their bytes lie in the encrypted database, at most 10 MB each; what a paper is called
//! and to which case it belongs stands in a private event, with a digest that tells nothing once that event is erased.

mod exif;
mod whole;

pub use exif::PaperFault;
pub(crate) use whole::{broken, digest_of};

use crate::{
    erasure,
    event::{self, OfficeEvent},
    execute::unknown,
    journal,
    office::Office,
    trouble::Trouble,
    wire::{AttachPaper, PaperRow, PaperView, WhichPaper},
};
use base64::{Engine as _, prelude::BASE64_STANDARD};
use rules::{case::Case, check::shape::fault_in_text, refusal::Refusal, role::Role};
use rusqlite::{Connection, OptionalExtension as _, params};
use seal::Unsealed;
use sha2::{Digest as _, Sha256};
use uuid::Uuid;

/// The longest name of a paper, in characters.
const LONGEST_NAME: usize = 120;

/// Adds a paper to a case or a draft. A photo loses its place and camera first.
pub(crate) fn attach(office: &mut Office, input: AttachPaper) -> Result<PaperRow, Trouble> {
    let AttachPaper {
        case,
        draft,
        name,
        content,
    } = input;
    let name = clean_name(&name)?;
    let content = BASE64_STANDARD.decode(content).map_err(|_| Refusal::BadField {
        field: "content".to_owned(),
        why: "why-unreadable".to_owned(),
    })?;
    let kind = exif::recognise(&content)?;
    let bytes = exif::strip(content, kind)?;
    let row = PaperRow {
        paper: Uuid::now_v7(),
        name,
        kind: kind.media_type().to_owned(),
        size: u32::try_from(bytes.len()).unwrap_or(u32::MAX),
        added_at: office.now(),
    };
    office.whole(|office| {
        let draft = match (case, draft) {
            (Some(_), None) => None,
            (None, Some(draft)) => Some(own_draft(office, draft)?),
            _ => return Err(unknown("case")),
        };
        office.db.execute(
            "INSERT INTO papers (paper, draft, name, media, added_at, bytes) VALUES (?1, ?2, ?3, ?4, ?5, ?6)",
            params![
                row.paper.into_bytes(),
                draft.map(Uuid::into_bytes),
                draft.map(|_| &row.name),
                row.kind,
                row.added_at,
                bytes
            ],
        )?;
        if let Some(case) = case {
            let loaded = journal::load_case(&office.db, case)?.ok_or_else(|| unknown("case"))?;
            if loaded.newer {
                return Err(Refusal::NewerNeeded.into());
            }
            erasure::refuse_erased(&office.db, case)?;
            serves(office, &loaded.case)?;
            journal::commit(office, vec![added(case, &row, &bytes)?])?;
        }
        Ok(row)
    })
}

/// Refuses who serves other kernen: a paper changes what a case rests on.
fn serves(office: &Office, case: &Case) -> Result<(), Trouble> {
    let actor = office.actor()?;
    let needed = Role::Kernverbinder;
    let serves = |role| {
        case.ask
            .kern
            .as_ref()
            .map_or_else(|| actor.is(role), |kern| actor.serves(role, kern))
    };
    if serves(needed) || serves(Role::BudgetOfficer) {
        Ok(())
    } else {
        Err(Refusal::NeedsRole { needed }.into())
    }
}

fn own_draft(office: &Office, draft: Uuid) -> Result<Uuid, Trouble> {
    let own = office
        .db
        .prepare_cached("SELECT 1 FROM drafts WHERE draft = ?1 AND person = ?2")?
        .exists(params![draft.into_bytes(), office.person.0.to_string()])?;
    if own { Ok(draft) } else { Err(unknown("draft")) }
}

/// A name that is safe to show and to save under, also on Windows: one line, no separators, no characters that disguise,
/// not the name of a device.
fn clean_name(name: &str) -> Result<String, Trouble> {
    let kept: String = name
        .chars()
        .filter(|c| !matches!(c, '/' | '\\' | ':' | '<' | '>' | '"' | '|' | '?' | '*' | '\n'))
        .filter(|c| fault_in_text(c.encode_utf8(&mut [0; 4])).is_none())
        .take(LONGEST_NAME)
        .collect();
    let kept = kept
        .trim_matches(|c: char| c == '.' || c.is_whitespace())
        .to_owned();
    if kept.is_empty() {
        return Err(Refusal::BadField {
            field: "name".to_owned(),
            why: "why-empty".to_owned(),
        }
        .into());
    }
    let stem = kept
        .split('.')
        .next()
        .unwrap_or_default()
        .trim_end()
        .to_uppercase();
    Ok(if is_device(&stem) {
        format!("_{kept}")
    } else {
        kept
    })
}

/// Whether Windows keeps this name for a device, whatever comes after the dot.
fn is_device(stem: &str) -> bool {
    let numbered = |name: &str| stem.strip_prefix(name).is_some_and(|number| number.len() == 1);
    matches!(stem, "CON" | "PRN" | "AUX" | "NUL") || numbered("COM") || numbered("LPT")
}

fn added(case: Uuid, row: &PaperRow, bytes: &[u8]) -> Result<Unsealed, Trouble> {
    let mut salt = [0; 16];
    getrandom::fill(&mut salt).map_err(seal::NoRandomness)?;
    let digest: [u8; 32] = Sha256::new()
        .chain_update(salt)
        .chain_update(bytes)
        .finalize()
        .into();
    event::of_office(
        Some(case),
        &OfficeEvent::PaperAdded {
            paper: row.paper,
            name: row.name.clone(),
            media: row.kind.clone(),
            size: row.size,
            salt: salt.iter().map(|byte| format!("{byte:02x}")).collect(),
            digest: seal::Hash::from_bytes(digest).to_string(),
        },
    )
}

/// Gives the papers of a draft to the case it has become. The transaction is open.
pub(crate) fn hand_over(office: &Office, draft: Uuid, case: Uuid) -> Result<Vec<Unsealed>, Trouble> {
    own_draft(office, draft)?;
    let mut unsealed = Vec::new();
    for row in of_draft(&office.db, draft)? {
        let bytes: Vec<u8> = office
            .db
            .prepare_cached("SELECT bytes FROM papers WHERE paper = ?1")?
            .query_row([row.paper.into_bytes()], |found| found.get(0))?;
        unsealed.push(added(case, &row, &bytes)?);
    }
    office.db.execute(
        "UPDATE papers SET draft = NULL, name = NULL WHERE draft = ?1",
        [draft.into_bytes()],
    )?;
    Ok(unsealed)
}

/// The papers of a draft.
pub(crate) fn of_draft(db: &Connection, draft: Uuid) -> Result<Vec<PaperRow>, Trouble> {
    rows(
        db,
        "SELECT paper, name, media, length(bytes), added_at FROM papers WHERE draft = ?1 ORDER BY added_at",
        draft,
    )
}

/// The papers of a case.
pub(crate) fn of_case(db: &Connection, case: Uuid) -> Result<Vec<PaperRow>, Trouble> {
    rows(
        db,
        "SELECT paper, name, media, size, added_at FROM case_papers WHERE \"case\" = ?1 ORDER BY added_at",
        case,
    )
}

fn rows(db: &Connection, sql: &str, of: Uuid) -> Result<Vec<PaperRow>, Trouble> {
    let mut statement = db.prepare_cached(sql)?;
    let found = statement.query_map([of.into_bytes()], |row| {
        Ok(PaperRow {
            paper: Uuid::from_bytes(row.get(0)?),
            name: row.get(1)?,
            kind: row.get(2)?,
            size: row.get(3)?,
            added_at: row.get(4)?,
        })
    })?;
    Ok(found.collect::<Result<_, _>>()?)
}

/// Shows a paper of a case, or of a draft of the person at the desk.
pub(crate) fn show(office: &mut Office, input: WhichPaper) -> Result<PaperView, Trouble> {
    let (name, kind, bytes): (String, String, Vec<u8>) = office
        .db
        .prepare_cached(
            "SELECT coalesce(case_papers.name, papers.name), papers.media, bytes FROM papers
             LEFT JOIN case_papers USING (paper) LEFT JOIN drafts USING (draft)
             WHERE papers.paper = ?1 AND (case_papers.paper IS NOT NULL OR drafts.person = ?2)",
        )?
        .query_row(
            params![input.paper.into_bytes(), office.person.0.to_string()],
            |row| Ok((row.get(0)?, row.get(1)?, row.get(2)?)),
        )
        .optional()?
        .ok_or_else(|| unknown("paper"))?;
    Ok(PaperView {
        name,
        kind,
        content: BASE64_STANDARD.encode(bytes),
    })
}
