//! Whether the papers are the ones that were added: their bytes against the digest in the journal.

use crate::{
    event::{Known, OfficeEvent},
    journal,
    trouble::Trouble,
};
use rules::text::Text;
use rusqlite::{Connection, OptionalExtension as _};
use sha2::{Digest as _, Sha256};

/// A sentence for each paper that is gone or is another than the one that was added.
pub(crate) fn broken(db: &Connection) -> Result<Vec<Text>, Trouble> {
    let mut added = db.prepare(
        "SELECT seat, seq, bytes FROM events JOIN bodies ON bodies.event = events.id
         WHERE kind = 'paper-added' AND state = 'present' ORDER BY events.id",
    )?;
    let mut kept = db.prepare("SELECT bytes FROM papers WHERE paper = ?1")?;
    let mut rows = added.query([])?;
    let mut sentences = Vec::new();
    while let Some(row) = rows.next()? {
        let (seat, seq): (String, i64) = (row.get(0)?, row.get(1)?);
        let Some(Known::Office(event)) = journal::read_body("paper-added", row.get(2)?) else {
            continue;
        };
        if let OfficeEvent::PaperAdded {
            paper, salt, digest, ..
        } = *event
        {
            let bytes: Option<Vec<u8>> = kept
                .query_row([paper.into_bytes()], |row| row.get(0))
                .optional()?;
            if bytes.and_then(|bytes| digest_of(&salt, &bytes)) != Some(digest) {
                let seat: String = seat.chars().take(8).collect();
                let text = Text::new("verify-paper-broken").name("seat", &seat);
                sentences.push(text.name("seq", &seq.to_string()));
            }
        }
    }
    Ok(sentences)
}

/// SHA-256 of the salt's bytes followed by the paper's, as it stands in the event; none when the salt is no hex.
pub(crate) fn digest_of(salt: &str, bytes: &[u8]) -> Option<String> {
    let salt: Option<Vec<u8>> = (0..salt.len())
        .step_by(2)
        .map(|at| u8::from_str_radix(salt.get(at..at + 2)?, 16).ok())
        .collect();
    let digest = Sha256::new().chain_update(salt?).chain_update(bytes).finalize();
    Some(seal::Hash::from_bytes(digest.into()).to_string())
}
