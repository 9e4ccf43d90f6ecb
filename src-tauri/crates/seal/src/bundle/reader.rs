//! Taking a bundle apart.

use super::{
    BundleFault, Caps, Header, PaperPart, RawCommit,
    counts::Counts,
    line::{self, BodyLine, CommitLine, EndLine, EventLine, LineKind, PaperLine},
    lines::Lines,
    open, signed_bytes,
};
use crate::{Body, Broken, Event, Hash, ReadingKey, SealedCommit, format, seat::Unproven};
use serde::{Serialize, de::DeserializeOwned};
use std::io::Read;

/// What a bundle holds, piece by piece, each verified.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Item {
    /// A commit, verified in itself.
    Commit(SealedCommit),
    /// The body of an event that came without it before; whether it fits that event is for whoever has the event.
    Body {
        /// Of which event.
        event: Hash,
        /// The body.
        bytes: Vec<u8>,
    },
    /// A part of a paper.
    Paper(PaperPart),
    /// The end: all of it is sound, and the sender's.
    End(Whole),
}

/// The same, with commits still to be verified.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum RawItem {
    /// A commit, hashed but not verified.
    Commit(RawCommit),
    /// As [`Item::Body`].
    Body {
        /// Of which event.
        event: Hash,
        /// The body.
        bytes: Vec<u8>,
    },
    /// As [`Item::Paper`].
    Paper(PaperPart),
    /// As [`Item::End`], if each commit was or is verified.
    End(Whole),
}

/// What the end line says of all that came before it.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Whole {
    /// How many lines.
    pub lines: u64,
    /// The SHA-256 of those lines: the name of what the bundle says, however it was packed.
    pub sha256: Hash,
}

/// Reads a bundle once, from its first line to its last byte.
pub struct Reader<'r> {
    lines: Lines<'r>,
    header: Header,
    stage: Stage,
    found: Counts,
    events: Vec<Event>,
    /// How many bytes the lines of the commit being read have so far.
    gathered: usize,
    last_body: Option<Hash>,
    last_part: Option<PaperPart>,
    fault: Option<BundleFault>,
}

/// Which kinds of line may still come.
#[derive(Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
enum Stage {
    Commits,
    Bodies,
    Papers,
    Over,
}

impl<'r> Reader<'r> {
    /// Opens an encrypted bundle with the first of `keys` that fits, and reads its header.
    ///
    /// # Errors
    /// [`BundleFault`]: among others that it is no bundle, not for these keys, or of a newer version.
    pub fn open(read: impl Read + Send + 'r, keys: &[ReadingKey]) -> Result<Self, BundleFault> {
        Self::over(open::encrypted(read, keys)?, Caps::VERSION_1)
    }

    /// Opens the decrypted lines of a bundle, whether still compressed or not.
    ///
    /// # Errors
    /// [`BundleFault`], as [`Reader::open`].
    pub fn plain(read: impl Read + Send + 'r) -> Result<Self, BundleFault> {
        Self::over(open::plain(read)?, Caps::VERSION_1)
    }

    pub(super) fn over(
        (unpacked, below): (open::Unpacked<'r>, std::sync::Arc<open::Below>),
        caps: Caps,
    ) -> Result<Self, BundleFault> {
        let mut lines = Lines::new(unpacked, below, caps);
        lines.read()?;
        let header = Header::of_line(lines.last())?;
        lines.hash();
        Ok(Self {
            lines,
            header,
            stage: Stage::Commits,
            found: Counts::default(),
            events: Vec::new(),
            gathered: 0,
            last_body: None,
            last_part: None,
            fault: None,
        })
    }

    /// Gives the header. It is proven to be the sender's when the end has come.
    pub const fn header(&self) -> &Header {
        &self.header
    }

    /// Reads and verifies the next piece; nothing after the end.
    ///
    /// # Errors
    /// [`BundleFault`], and the same one ever after.
    pub fn next_item(&mut self) -> Result<Option<Item>, BundleFault> {
        let item = match self.next_raw()? {
            None => return Ok(None),
            Some(RawItem::Commit(raw)) => match raw.verify() {
                Ok(commit) => Item::Commit(commit),
                Err(fault) => return Err(self.refuse(fault)),
            },
            Some(RawItem::Body { event, bytes }) => Item::Body { event, bytes },
            Some(RawItem::Paper(part)) => Item::Paper(part),
            Some(RawItem::End(whole)) => Item::End(whole),
        };
        Ok(Some(item))
    }

    /// Reads the next piece, and leaves it to the caller to verify a commit that it does not have already.
    ///
    /// # Errors
    /// [`BundleFault`], and the same one ever after.
    pub fn next_raw(&mut self) -> Result<Option<RawItem>, BundleFault> {
        if let Some(fault) = &self.fault {
            return Err(fault.clone());
        }
        if self.stage == Stage::Over {
            return Ok(None);
        }
        self.read_piece().map(Some).map_err(|fault| self.refuse(fault))
    }

    fn refuse(&mut self, fault: BundleFault) -> BundleFault {
        self.fault = Some(fault.clone());
        fault
    }

    fn read_piece(&mut self) -> Result<RawItem, BundleFault> {
        loop {
            self.lines.read()?;
            let kind = LineKind::of(self.lines.last()).ok_or_else(|| BundleFault::LineUnknown {
                line: self.lines.number(),
            })?;
            self.enter(kind)?;
            match kind {
                LineKind::Event => self.event()?,
                LineKind::Commit => return self.commit(),
                LineKind::Body => return self.body(),
                LineKind::Paper => return self.paper(),
                LineKind::End => return self.end(),
            }
        }
    }

    /// Checks that a line of this kind may stand here.
    fn enter(&mut self, kind: LineKind) -> Result<(), BundleFault> {
        let stage = match kind {
            LineKind::Event | LineKind::Commit => Stage::Commits,
            LineKind::Body => Stage::Bodies,
            LineKind::Paper => Stage::Papers,
            LineKind::End => Stage::Over,
        };
        let between_commits = stage == Stage::Commits || self.events.is_empty();
        let between_papers = stage == Stage::Papers || self.last_part.as_ref().is_none_or(PaperPart::is_last);
        if stage < self.stage || !between_commits || !between_papers {
            return Err(BundleFault::LineOrder {
                line: self.lines.number(),
            });
        }
        self.stage = stage;
        Ok(())
    }

    /// Reads the last line as a `T` and adds it to the hash.
    fn take<T: Serialize + DeserializeOwned>(&mut self) -> Result<T, BundleFault> {
        let line = line::strict(self.lines.last()).map_err(|column| self.ill_formed(column))?;
        self.lines.hash();
        Ok(line)
    }

    fn ill_formed(&self, column: usize) -> BundleFault {
        BundleFault::LineForm {
            line: self.lines.number(),
            column,
        }
    }

    fn event(&mut self) -> Result<(), BundleFault> {
        let line: EventLine = self.take()?;
        let event = line.into_event().ok_or_else(|| self.ill_formed(0))?;
        let number = self.lines.number();
        let limit = self.lines.caps().commit;
        self.gathered += self.lines.last().len();
        if self.gathered > limit {
            return Err(BundleFault::CommitTooBig { line: number, limit });
        }
        self.events.push(event);
        if self.events.len() > format::MAX_EVENTS {
            let source = Broken::Count {
                found: self.events.len(),
            };
            return Err(BundleFault::Commit { line: number, source });
        }
        Ok(())
    }

    fn commit(&mut self) -> Result<RawItem, BundleFault> {
        let line: CommitLine = self.take()?;
        let sealed = SealedCommit {
            events: std::mem::take(&mut self.events),
            commit: line.commit.into_bytes(),
            signature: line.signature.0,
        };
        self.gathered = 0;
        self.found.commits += 1;
        self.found.events += sealed.events.len() as u64;
        RawCommit::new(sealed, self.lines.number(), self.header.tenant).map(RawItem::Commit)
    }

    fn body(&mut self) -> Result<RawItem, BundleFault> {
        let line: BodyLine = self.take()?;
        let number = self.lines.number();
        if self.last_body.is_some_and(|last| last >= line.bodyof) {
            return Err(BundleFault::LineOrder { line: number });
        }
        self.last_body = Some(line.bodyof);
        self.found.bodies += 1;
        let body = Body::Present(line.body.into_bytes());
        body.data()
            .map_err(|source| BundleFault::Body { line: number, source })?;
        let Body::Present(bytes) = body else {
            unreachable!("BUG: it is present")
        };
        Ok(RawItem::Body {
            event: line.bodyof,
            bytes,
        })
    }

    fn paper(&mut self) -> Result<RawItem, BundleFault> {
        let line: PaperLine = self.take()?;
        let part = PaperPart::follow(self.last_part.as_ref(), line, self.lines.number())?;
        self.found.papers += u64::from(part.part == 1);
        self.last_part = Some(part.without_bytes());
        Ok(RawItem::Paper(part))
    }

    fn end(&mut self) -> Result<RawItem, BundleFault> {
        let line: EndLine = line::strict(self.lines.last()).map_err(|column| self.ill_formed(column))?;
        if let Some((what, told, found)) = self.found.differ(&self.header) {
            return Err(BundleFault::Count { what, told, found });
        }
        let found = self.lines.number() - 1;
        if line.end.lines != found {
            return Err(BundleFault::EndLines {
                told: line.end.lines,
                found,
            });
        }
        let sha256 = self.lines.sha256();
        if *line.end.sha256.as_bytes() != sha256 {
            return Err(BundleFault::EndHash);
        }
        let seat = self.header.seat;
        let message = signed_bytes(self.header.tenant, &sha256, found);
        seat.verify(&message, &line.signature.0)
            .map_err(|unproven| match unproven {
                Unproven::Key => BundleFault::WeakKey { seat },
                Unproven::Signature => BundleFault::Signature { seat },
            })?;
        self.lines.end()?;
        Ok(RawItem::End(Whole {
            lines: found,
            sha256: line.end.sha256,
        }))
    }
}
