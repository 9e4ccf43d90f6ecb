//! From the file to its lines: what it is, who may read it, and unpacking it within bounds.

use super::{BundleFault, caps, header};
use crate::ReadingKey;
use age::{DecryptError, Decryptor, Identity};
use std::{
    io::{self, BufRead, BufReader, Cursor, Read},
    sync::{
        Arc, OnceLock,
        atomic::{AtomicU64, Ordering},
    },
};

const AGE: &[u8] = b"age-encryption.org/v1\n";
const ZSTD: &[u8] = &[0x28, 0xb5, 0x2f, 0xfd];

/// What is known of the file below its lines.
#[derive(Default)]
pub(super) struct Below {
    /// The bytes taken from the file so far.
    taken: AtomicU64,
    /// The kind of the first error the disk gave.
    disk: OnceLock<io::ErrorKind>,
}

impl Below {
    pub(super) fn taken(&self) -> u64 {
        self.taken.load(Ordering::Relaxed)
    }

    /// Says what an error on the way up means.
    pub(super) fn fault(&self, error: &io::Error) -> BundleFault {
        match (self.disk.get(), error.kind()) {
            (Some(kind), _) => BundleFault::Unread { kind: *kind },
            (None, io::ErrorKind::UnexpectedEof) => BundleFault::CutShort,
            (None, _) => BundleFault::Damaged,
        }
    }
}

/// The lines of a bundle as a stream of bytes.
pub(super) enum Unpacked<'r> {
    Plain(Box<dyn Read + Send + 'r>),
    Packed(zstd::stream::read::Decoder<'static, BufReader<Box<dyn Read + Send + 'r>>>),
}

impl Unpacked<'_> {
    /// Says whether anything lies behind what was packed. Reads on to the end of the file, which also proves that end.
    pub(super) fn something_follows(&mut self) -> io::Result<bool> {
        match self {
            Self::Plain(_) => Ok(false),
            Self::Packed(packed) => packed.get_mut().fill_buf().map(|rest| !rest.is_empty()),
        }
    }
}

impl Read for Unpacked<'_> {
    fn read(&mut self, buffer: &mut [u8]) -> io::Result<usize> {
        match self {
            Self::Plain(plain) => plain.read(buffer),
            Self::Packed(packed) => packed.read(buffer),
        }
    }
}

/// Counts the keys that a file is encrypted to; none for a file that is not encrypted. It opens nothing.
///
/// # Errors
/// [`BundleFault`]: the disk, or the part of the file that says so is cut short or too long.
pub fn readers(read: impl Read + Send) -> Result<Option<usize>, BundleFault> {
    let (mut source, below) = Source::over(read);
    let first = peek(&mut source, &below)?;
    if !first.starts_with(AGE) {
        let cut = !first.is_empty() && first.len() < AGE.len() && AGE.starts_with(&first);
        return if cut { Err(BundleFault::CutShort) } else { Ok(None) };
    }
    let header = age_header(&first, &mut source, &below)?;
    let for_one = |line: &&[u8]| line.starts_with(b"-> X25519 ");
    Ok(Some(header.split(|byte| *byte == b'\n').filter(for_one).count()))
}

/// Opens an encrypted file with the first key that fits.
pub(super) fn encrypted<'r>(
    read: impl Read + Send + 'r,
    keys: &[ReadingKey],
) -> Result<(Unpacked<'r>, Arc<Below>), BundleFault> {
    let (opened, below) = decrypted(read, keys)?;
    let unpacked = unpack(opened).map_err(|error| below.fault(&error))?;
    Ok((unpacked, below))
}

/// Takes off the outer layer.
fn decrypted<'r>(
    read: impl Read + Send + 'r,
    keys: &[ReadingKey],
) -> Result<(Box<dyn Read + Send + 'r>, Arc<Below>), BundleFault> {
    let (mut source, below) = Source::over(read);
    let first = peek(&mut source, &below)?;
    if first.starts_with(ZSTD) || is_lines(&first) {
        return Err(BundleFault::NotEncrypted);
    }
    if !first.starts_with(AGE) {
        return Err(too_short_for(&first, AGE));
    }
    let readers = age_header(&first, &mut source, &below)?;
    let input = Cursor::new(readers).chain(source);
    let fault = |error| match error {
        DecryptError::NoMatchingKeys => BundleFault::NotForYou,
        DecryptError::Io(error) => below.fault(&error),
        _ => BundleFault::Damaged,
    };
    let decryptor = Decryptor::new_buffered(input).map_err(fault)?;
    let identities = keys.iter().map(|key| &key.0 as &dyn Identity);
    let opened = decryptor.decrypt(identities).map_err(fault)?;
    Ok((Box::new(opened), below))
}

/// Opens lines that lie open, packed or not.
pub(super) fn plain<'r>(read: impl Read + Send + 'r) -> Result<(Unpacked<'r>, Arc<Below>), BundleFault> {
    let (mut source, below) = Source::over(read);
    let first = peek(&mut source, &below)?;
    let whole = Cursor::new(first.clone()).chain(source);
    if first.starts_with(ZSTD) {
        let unpacked = unpack(Box::new(whole)).map_err(|error| below.fault(&error))?;
        return Ok((unpacked, below));
    }
    if is_lines(&first) {
        return Ok((Unpacked::Plain(Box::new(whole)), below));
    }
    Err(too_short_for(&first, header::BEGIN.as_bytes()))
}

fn unpack<'r>(read: Box<dyn Read + Send + 'r>) -> io::Result<Unpacked<'r>> {
    let mut decoder = zstd::stream::read::Decoder::new(read)?.single_frame();
    decoder.window_log_max(caps::WINDOW_LOG)?;
    Ok(Unpacked::Packed(decoder))
}

/// Reads the first bytes, as many as tell what the file is.
fn peek(source: &mut BufReader<Source<'_>>, below: &Below) -> Result<Vec<u8>, BundleFault> {
    let mut first = Vec::with_capacity(AGE.len());
    source
        .take(AGE.len() as u64)
        .read_to_end(&mut first)
        .map_err(|error| below.fault(&error))?;
    Ok(first)
}

/// Whether lines lie open. As many bytes as were peeked at must be there; the first line is read in full later.
fn is_lines(first: &[u8]) -> bool {
    first.len() == AGE.len() && header::BEGIN.as_bytes().starts_with(first)
}

/// A file that ends within the bytes it should begin with was cut; any other is something else.
fn too_short_for(first: &[u8], begin: &[u8]) -> BundleFault {
    if !first.is_empty() && first.len() < AGE.len() && begin.starts_with(first) {
        BundleFault::CutShort
    } else {
        BundleFault::NotABundle
    }
}

/// Reads age's header to its last line, within bounds: age itself would read on for ever.
fn age_header(
    first: &[u8],
    source: &mut BufReader<Source<'_>>,
    below: &Below,
) -> Result<Vec<u8>, BundleFault> {
    let mut header = first.to_vec();
    loop {
        let begin = header.len();
        let left = caps::AGE_HEADER.saturating_sub(begin) as u64;
        source
            .take(left)
            .read_until(b'\n', &mut header)
            .map_err(|error| below.fault(&error))?;
        if header.last() != Some(&b'\n') || header.len() == begin {
            return Err(if header.len() >= caps::AGE_HEADER {
                BundleFault::TooManyReaders {
                    limit: caps::AGE_HEADER,
                }
            } else {
                BundleFault::CutShort
            });
        }
        if header[begin..].starts_with(b"---") {
            return Ok(header);
        }
    }
}

/// The file, which counts what is taken from it and remembers what the disk said.
struct Source<'r> {
    read: Box<dyn Read + Send + 'r>,
    below: Arc<Below>,
}

impl<'r> Source<'r> {
    fn over(read: impl Read + Send + 'r) -> (BufReader<Self>, Arc<Below>) {
        let below = Arc::<Below>::default();
        let source = Self {
            read: Box::new(read),
            below: below.clone(),
        };
        (BufReader::with_capacity(64 * 1024, source), below)
    }
}

impl Read for Source<'_> {
    fn read(&mut self, buffer: &mut [u8]) -> io::Result<usize> {
        match self.read.read(buffer) {
            Ok(count) => {
                self.below.taken.fetch_add(count as u64, Ordering::Relaxed);
                Ok(count)
            }
            Err(error) => {
                if error.kind() != io::ErrorKind::Interrupted {
                    self.below.disk.get_or_init(|| error.kind());
                }
                Err(error)
            }
        }
    }
}

#[cfg(test)]
mod tests;
