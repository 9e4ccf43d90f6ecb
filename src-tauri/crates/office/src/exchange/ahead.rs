//! Reading ahead: a thread of its own decrypts, unpacks, hashes and verifies what comes next, while what was read goes
//! where it belongs. Only a little is read ahead, so that a large file costs no more memory than a small one.

use super::{ExchangeFault, file::BundleFile, heard};
use crate::trouble::Trouble;
use rusqlite::Connection;
use seal::{
    Body, Hash, SealedCommit,
    bundle::{PaperPart, RawCommit, RawItem, Verified},
};
use std::{
    collections::BTreeMap,
    panic,
    sync::mpsc::{SyncSender, sync_channel},
    thread,
};

/// How many batches wait at most to be taken.
const BATCHES: usize = 2;
/// How many pieces one batch has at most.
const PIECES: usize = 128;
/// From how many bytes on a batch is full.
const BYTES: usize = 256 * 1024;

/// A piece of a bundle.
pub(crate) enum Piece {
    /// A commit that goes beyond what was known here when reading began; verified.
    Verified(Verified),
    /// A commit that may be here already; not verified.
    Raw(RawCommit),
    /// The body of an event that came without it before.
    Body { event: Hash, bytes: Vec<u8> },
    /// A part of a paper.
    Paper(PaperPart),
}

/// The last event of each chain here: what goes beyond it is new, and is verified while it is read.
pub(crate) struct Tips(BTreeMap<heard::Chain, u64>);

impl Tips {
    /// Reads them.
    pub fn now(db: &Connection) -> Result<Self, Trouble> {
        let heads = heard::heads(db)?.into_iter();
        Ok(Self(
            heads
                .map(|head| ((head.seat, head.incarnation), head.seq))
                .collect(),
        ))
    }

    fn lie_before(&self, raw: &RawCommit) -> bool {
        let before = &raw.continues().head;
        let tip = self.0.get(&(before.seat, before.incarnation));
        tip.is_none_or(|tip| *tip <= before.seq)
    }
}

/// Reads a bundle to its end and has each piece taken, in order. Without `tips` no commit is verified.
///
/// # Errors
/// [`ExchangeFault`] when the file is not whole and sound; what `take` says.
pub(crate) fn each(
    file: &mut BundleFile,
    tips: Option<&Tips>,
    mut take: impl FnMut(Piece) -> Result<(), Trouble>,
) -> Result<(), Trouble> {
    thread::scope(|scope| {
        let (to, from) = sync_channel(BATCHES);
        let reading = scope.spawn(move || read(file, tips, &to));
        for piece in from.into_iter().flatten() {
            take(piece)?;
        }
        let read = reading
            .join()
            .unwrap_or_else(|panicked| panic::resume_unwind(panicked));
        Ok(read?)
    })
}

fn read(
    file: &mut BundleFile,
    tips: Option<&Tips>,
    to: &SyncSender<Vec<Piece>>,
) -> Result<(), ExchangeFault> {
    let (mut batch, mut bytes) = (Vec::new(), 0);
    while let Some(item) = file.next()? {
        let piece = match item {
            RawItem::Commit(raw) if tips.is_some_and(|tips| tips.lie_before(&raw)) => {
                Piece::Verified(raw.verify_and_read()?)
            }
            RawItem::Commit(raw) => Piece::Raw(raw),
            RawItem::Body { event, bytes } => Piece::Body { event, bytes },
            RawItem::Paper(part) => Piece::Paper(part),
            RawItem::End(_) => continue,
        };
        bytes += piece.size();
        batch.push(piece);
        if batch.len() >= PIECES || bytes >= BYTES {
            // Whoever takes them gave up when this fails, and says why.
            if to.send(std::mem::take(&mut batch)).is_err() {
                return Ok(());
            }
            bytes = 0;
        }
    }
    to.send(batch).unwrap_or_default();
    Ok(())
}

impl Piece {
    fn size(&self) -> usize {
        match self {
            Self::Verified(verified) => of_commit(&verified.sealed),
            Self::Raw(raw) => of_commit(raw.unverified()),
            Self::Body { bytes, .. } => bytes.len(),
            Self::Paper(part) => part.bytes.len(),
        }
    }
}

fn of_commit(sealed: &SealedCommit) -> usize {
    let events = sealed.events.iter().map(|event| match &event.body {
        Body::Present(bytes) => event.header.len() + bytes.len(),
        Body::Withheld | Body::Erased => event.header.len(),
    });
    events.sum()
}
