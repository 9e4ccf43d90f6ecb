//! Making a bundle.

use super::{
    Counted, Header, HeaderFault, Paper, caps,
    counts::Counts,
    line::{self, BodyLine, CommitLine, EndLine, EventLine, PaperLine, SignatureText, Totals},
    paper, signed_bytes,
};
use crate::{Hash, Recipient, SealedCommit, SeatId, SeatKey};
use base64::{Engine, prelude::BASE64_STANDARD};
use serde::Serialize;
use sha2::{Digest, Sha256};
use std::io::{self, Write};
use uuid::Uuid;

/// The level of compression: zstd's own default.
const LEVEL: i32 = 3;

/// Says why a bundle could not be made. All but [`WriteFault::Io`] are mistakes of the caller.
#[derive(Debug, thiserror::Error)]
pub enum WriteFault {
    /// The disk did not take it.
    #[error("the bundle could not be written")]
    Io(#[from] io::Error),
    /// Nobody to encrypt it to.
    #[error("a bundle for nobody")]
    NoReaders,
    /// The key is not the sender's.
    #[error("the key is of seat {key}, the header of seat {header}")]
    OtherSeat {
        /// Whose key.
        key: SeatId,
        /// Whom the header names.
        header: SeatId,
    },
    /// The header contradicts itself.
    #[error("the header of the bundle")]
    Header(#[from] HeaderFault),
    /// The pieces came in another order than commits, bodies, papers; or bodies not by ascending event hash, papers
    /// not by ascending identity.
    #[error("a piece out of order")]
    Order,
    /// Bytes that are no text, so neither event nor body nor commit.
    #[error("bytes that are no text")]
    NotText,
    /// A paper without bytes, with too many, or with an impossible media type.
    #[error("paper {paper} cannot be sent")]
    Paper {
        /// Which.
        paper: Uuid,
    },
    /// A line or a commit larger than a reader takes.
    #[error("a piece larger than a bundle may hold")]
    TooBig,
    /// There was more or less of something than the header says.
    #[error("{found} {what:?}, where the header says {told}")]
    Count {
        /// Of what.
        what: Counted,
        /// How many the header says.
        told: u64,
        /// How many there were.
        found: u64,
    },
}

/// Writes a bundle, piece by piece: commits, then bodies, then papers, then the end.
#[must_use = "a bundle without its end is refused"]
pub struct Writer<'k, W: Write> {
    to: Sink<W>,
    key: &'k SeatKey,
    header: Header,
    lines: u64,
    sha256: Sha256,
    written: Counts,
    last_body: Option<Hash>,
    last_paper: Option<Uuid>,
}

enum Sink<W: Write> {
    Plain(W),
    Sealed(Box<zstd::stream::write::Encoder<'static, age::stream::StreamWriter<W>>>),
}

impl<W: Write> Sink<W> {
    fn write_all(&mut self, bytes: &[u8]) -> io::Result<()> {
        match self {
            Self::Plain(to) => to.write_all(bytes),
            Self::Sealed(to) => to.write_all(bytes),
        }
    }
}

impl<'k, W: Write> Writer<'k, W> {
    /// Begins a bundle that only `readers` can open. The lists of the header may come in any order.
    ///
    /// # Errors
    /// [`WriteFault`]; what was written then is no bundle.
    pub fn create(
        write: W,
        header: Header,
        readers: &[Recipient],
        key: &'k SeatKey,
    ) -> Result<Self, WriteFault> {
        let keys: Vec<_> = readers.iter().map(Recipient::key).collect();
        let keys = keys.iter().map(|key| key as &dyn age::Recipient);
        let encryptor = age::Encryptor::with_recipients(keys).map_err(|_| WriteFault::NoReaders)?;
        let encrypted = encryptor.wrap_output(write)?;
        let packed = zstd::stream::write::Encoder::new(encrypted, LEVEL)?;
        Self::begin(Sink::Sealed(Box::new(packed)), header, key)
    }

    /// Begins a bundle whose lines lie open, as `kernkas` prints them for who checks the format.
    ///
    /// # Errors
    /// [`WriteFault`], as [`Writer::create`].
    pub fn plain(write: W, header: Header, key: &'k SeatKey) -> Result<Self, WriteFault> {
        Self::begin(Sink::Plain(write), header, key)
    }

    fn begin(to: Sink<W>, mut header: Header, key: &'k SeatKey) -> Result<Self, WriteFault> {
        if key.id() != header.seat {
            return Err(WriteFault::OtherSeat {
                key: key.id(),
                header: header.seat,
            });
        }
        header.sort();
        header.check()?;
        let first = header.to_line();
        let mut writer = Self {
            to,
            key,
            header,
            lines: 0,
            sha256: Sha256::new(),
            written: Counts::default(),
            last_body: None,
            last_paper: None,
        };
        writer.line(first)?;
        Ok(writer)
    }

    /// Writes a commit with its events, their bodies as they are here.
    ///
    /// # Errors
    /// [`WriteFault`].
    pub fn commit(&mut self, commit: &SealedCommit) -> Result<(), WriteFault> {
        if self.written.bodies + self.written.papers > 0 {
            return Err(WriteFault::Order);
        }
        let mut gathered = 0;
        for event in &commit.events {
            let line = EventLine::of(event).ok_or(WriteFault::NotText)?;
            gathered += self.json(&line)?;
            if gathered > caps::Caps::VERSION_1.commit {
                return Err(WriteFault::TooBig);
            }
        }
        self.json(&CommitLine {
            commit: line::text(&commit.commit).ok_or(WriteFault::NotText)?,
            signature: SignatureText(commit.signature),
        })?;
        self.written.commits += 1;
        self.written.events += commit.events.len() as u64;
        Ok(())
    }

    /// Writes the body of an event that the receivers have without it. By ascending event hash.
    ///
    /// # Errors
    /// [`WriteFault`].
    pub fn body(&mut self, event: Hash, bytes: &[u8]) -> Result<(), WriteFault> {
        if self.written.papers > 0 || self.last_body.is_some_and(|last| last >= event) {
            return Err(WriteFault::Order);
        }
        self.last_body = Some(event);
        self.written.bodies += 1;
        let body = line::text(bytes).ok_or(WriteFault::NotText)?;
        self.json(&BodyLine { bodyof: event, body }).map(|_| ())
    }

    /// Writes a paper, in as many parts as it needs. By ascending identity.
    ///
    /// # Errors
    /// [`WriteFault`].
    pub fn paper(&mut self, paper: &Paper, bytes: &[u8]) -> Result<(), WriteFault> {
        let size = bytes.len() as u64;
        if size == 0 || size > caps::PAPER || !paper.media_is_sound() {
            return Err(WriteFault::Paper { paper: paper.paper });
        }
        if self.last_paper.is_some_and(|last| last >= paper.paper) {
            return Err(WriteFault::Order);
        }
        self.last_paper = Some(paper.paper);
        self.written.papers += 1;
        for (part, bytes) in (1..).zip(bytes.chunks(caps::PART)) {
            self.json(&PaperLine {
                paper: paper.paper,
                case: paper.case,
                media: paper.media.clone(),
                size,
                part,
                of: paper::parts(size),
                bytes: BASE64_STANDARD.encode(bytes),
            })?;
        }
        Ok(())
    }

    /// Signs the end and gives back what was written to. The file itself is still to be flushed to the disk.
    ///
    /// # Errors
    /// [`WriteFault`]; also when the header counted otherwise.
    pub fn finish(mut self) -> Result<W, WriteFault> {
        if let Some((what, told, found)) = self.written.differ(&self.header) {
            return Err(WriteFault::Count { what, told, found });
        }
        let sha256: [u8; 32] = self.sha256.clone().finalize().into();
        let message = signed_bytes(self.header.tenant, &sha256, self.lines);
        let end = EndLine {
            end: Totals {
                lines: self.lines,
                sha256: Hash::from_bytes(sha256),
            },
            signature: SignatureText(self.key.sign(&message)),
        };
        self.json(&end)?;
        let mut written = match self.to {
            Sink::Plain(to) => to,
            Sink::Sealed(packed) => packed.finish()?.finish()?,
        };
        written.flush()?;
        Ok(written)
    }

    /// Writes one line and says how long it was.
    fn json(&mut self, line: &impl Serialize) -> Result<usize, WriteFault> {
        let bytes = serde_json::to_vec(line).expect("BUG: plain values only");
        let length = bytes.len();
        self.line(bytes).map(|()| length)
    }

    fn line(&mut self, mut bytes: Vec<u8>) -> Result<(), WriteFault> {
        if bytes.len() > caps::Caps::VERSION_1.line {
            return Err(WriteFault::TooBig);
        }
        bytes.push(b'\n');
        self.to.write_all(&bytes)?;
        self.sha256.update(&bytes);
        self.lines += 1;
        Ok(())
    }
}
