//! An application in the place of one whose pot had no money: handing it in ends the other, in the same commit.

use super::{seal_ready, setting, unknown};
use crate::{journal, office::Office, trouble::Trouble};
use rules::{
    case::{Case, Command},
    refusal::Refusal,
};
use seal::Unsealed;
use uuid::Uuid;

/// What ends the case `replaced` for the new case `id`.
///
/// # Errors
/// What the rules say of ending it: nothing is handed in then, so that no two of them stay open for one idea.
pub(super) fn ended(office: &Office, replaced: Uuid, id: Uuid) -> Result<Vec<Unsealed>, Trouble> {
    let loaded = journal::load_case(&office.db, replaced)?.ok_or_else(|| unknown("case"))?;
    if loaded.newer {
        return Err(Refusal::NewerNeeded.into());
    }
    let command = Command::HelpOtherwise {
        reason: String::new(),
        instead: Some(id),
    };
    let setting = setting(office, &loaded, &command)?;
    seal_ready(
        replaced,
        &Case::decide(Some(&loaded.case), replaced, &command, &setting)?,
    )
}
