//! Papers out of a bundle: put together from their parts, held against what their event says of them, and kept only when
//! an event names them.

use crate::{
    event::{Known, OfficeEvent},
    exchange::ExchangeFault,
    journal, papers,
    trouble::Trouble,
};
use rusqlite::{Connection, params};
use seal::{
    Body,
    bundle::{Paper, PaperPart, Verified},
};
use std::collections::HashMap;
use uuid::Uuid;

/// What an event says of a paper.
#[derive(Clone, Debug, PartialEq, Eq)]
struct Named {
    case: Uuid,
    media: String,
    salt: String,
    digest: String,
}

/// Papers on their way in.
pub(super) struct Papers<'a> {
    db: &'a Connection,
    at: &'a str,
    /// Named by commits of this bundle, also those that wait for an earlier one.
    named: HashMap<Uuid, Named>,
    bytes: Vec<u8>,
    kept: u32,
    left: u32,
}

impl<'a> Papers<'a> {
    pub fn new(db: &'a Connection, at: &'a str) -> Self {
        Self {
            db,
            at,
            named: HashMap::new(),
            bytes: Vec::new(),
            kept: 0,
            left: 0,
        }
    }

    /// Remembers the papers that a commit adds.
    pub fn named_by(&mut self, commit: &Verified) {
        for (event, header) in commit.sealed.events.iter().zip(&commit.headers) {
            if header.kind.as_str() == "paper-added"
                && let (Some(case), Body::Present(bytes)) = (header.case, &event.body)
                && let Some((paper, named)) = read(case, bytes.clone())
            {
                self.named.insert(paper, named);
            }
        }
    }

    /// Takes a part; with the last one the paper is kept, when it is the one that was added.
    pub fn take(&mut self, part: PaperPart) -> Result<(), Trouble> {
        if part.part == 1 {
            self.bytes.clear();
        }
        let (last, Paper { paper, case, .. }) = (part.is_last(), part.paper);
        self.bytes.extend(part.bytes);
        if !last {
            return Ok(());
        }
        let Some(named) = self.named_here(paper, case)? else {
            self.left += 1;
            return Ok(());
        };
        if papers::digest_of(&named.salt, &self.bytes).as_ref() != Some(&named.digest) {
            return Err(ExchangeFault::OtherPaper { paper }.into());
        }
        let kept = self
            .db
            .prepare_cached(
                "INSERT OR IGNORE INTO papers (paper, media, added_at, bytes) VALUES (?1, ?2, ?3, ?4)",
            )?
            .execute(params![paper.into_bytes(), named.media, self.at, self.bytes])?;
        self.kept += u32::from(kept == 1);
        Ok(())
    }

    /// What is said of a paper by this bundle, or by what was here already.
    fn named_here(&self, paper: Uuid, case: Uuid) -> Result<Option<Named>, Trouble> {
        if let Some(named) = self.named.get(&paper) {
            return Ok((named.case == case).then(|| named.clone()));
        }
        let mut statement = self.db.prepare_cached(
            "SELECT bytes FROM events JOIN bodies ON bodies.event = events.id
             WHERE \"case\" = ?1 AND kind = 'paper-added' AND bytes IS NOT NULL",
        )?;
        let mut rows = statement.query([case.into_bytes()])?;
        while let Some(row) = rows.next()? {
            if let Some((found, named)) = read(case, row.get(0)?)
                && found == paper
            {
                return Ok(Some(named));
            }
        }
        Ok(None)
    }

    /// How many were kept, and how many nobody names.
    pub const fn counted(&self) -> (u32, u32) {
        (self.kept, self.left)
    }
}

fn read(case: Uuid, bytes: Vec<u8>) -> Option<(Uuid, Named)> {
    let Some(Known::Office(event)) = journal::read_body("paper-added", bytes) else {
        return None;
    };
    match *event {
        OfficeEvent::PaperAdded {
            paper,
            media,
            salt,
            digest,
            ..
        } => Some((
            paper,
            Named {
                case,
                media,
                salt,
                digest,
            },
        )),
        _ => None,
    }
}
