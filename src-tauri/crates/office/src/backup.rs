//! Whether the journal holds up, and a copy of all of it.

use crate::{
    database,
    desk::KEYS_END,
    journal::{self, Findings},
    office::Office,
    papers, tables,
    trouble::Trouble,
    wire::{BackupInput, Nothing, Receipt, VerifyView},
};
use rusqlite::{Connection, types::ValueRef};
use std::path::Path;

/// Writes a backup, encrypted as the office itself, whole or not at all. The keys go beside it: a backup opens with the
/// passphrases and the recovery key as they were then.
pub(crate) fn write(office: &mut Office, input: BackupInput) -> Result<Receipt, Trouble> {
    let BackupInput { file } = input;
    let target = Path::new(&file);
    database::backup(&office.db, &office.unlocked.database_key, target, &mut |_| {})?;
    let mut keys = target.as_os_str().to_owned();
    keys.push(KEYS_END);
    if let Err(fault) = office.vault.copy_to(Path::new(&keys)) {
        // A backup that nobody can open is none.
        std::fs::remove_file(target)?;
        return Err(fault.into());
    }
    Ok(Receipt::default())
}

/// Checks every hash, chain and signature of the journal, and that a fold of it gives the read tables as they stand.
pub(crate) fn verify(office: &mut Office, _: Nothing) -> Result<VerifyView, Trouble> {
    let Findings {
        events,
        commits,
        mut broken,
    } = journal::verify(&office.db, office.tenant)?;
    broken.extend(papers::broken(&office.db)?);
    broken.extend(tables::authority::told(&office.db)?);
    let tables_agree = match refold_agrees(office) {
        // What is broken may not even fold: that is told as what it is.
        Err(_) if !broken.is_empty() => false,
        agrees => agrees?,
    };
    Ok(VerifyView {
        events,
        commits,
        tables_agree,
        broken,
    })
}

/// Folds the journal again beside the tables and compares; the tables stay as they were.
fn refold_agrees(office: &mut Office) -> Result<bool, Trouble> {
    let before = dump(&office.db)?;
    office.db.execute_batch("BEGIN IMMEDIATE")?;
    let after = tables::refold(&office.db).and_then(|()| dump(&office.db));
    office.db.execute_batch("ROLLBACK")?;
    Ok(before == after?)
}

/// What all read tables hold, as one digest over their rows in the order of their keys.
pub(crate) fn dump(db: &Connection) -> Result<[u8; 32], Trouble> {
    use sha2::{Digest as _, Sha256};
    let mut digest = Sha256::new();
    for table in tables::names(db)? {
        if table == "case_words" {
            continue;
        }
        digest.update(table.as_bytes());
        let columns = db.prepare(&format!("SELECT * FROM \"{table}\""))?.column_count();
        let order: Vec<String> = (1..=columns).map(|column| column.to_string()).collect();
        let mut statement = db.prepare(&format!(
            "SELECT * FROM \"{table}\" ORDER BY {}",
            order.join(", ")
        ))?;
        let mut rows = statement.query([])?;
        while let Some(row) = rows.next()? {
            for column in 0..columns {
                match row.get_ref(column)? {
                    ValueRef::Null => digest.update([0]),
                    ValueRef::Integer(number) => digest.update([&[1][..], &number.to_be_bytes()].concat()),
                    ValueRef::Real(_) => {
                        return Err(Trouble::BadTable {
                            table: "a read table holds a float",
                        });
                    }
                    ValueRef::Text(text) => {
                        digest.update([&[2][..], &text.len().to_be_bytes(), text].concat())
                    }
                    ValueRef::Blob(blob) => {
                        digest.update([&[3][..], &blob.len().to_be_bytes(), blob].concat())
                    }
                }
            }
        }
    }
    Ok(digest.finalize().into())
}
