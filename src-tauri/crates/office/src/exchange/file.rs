//! A bundle as a file on a stick: opened, read once, and known by its hash.

use super::ExchangeFault;
use seal::{
    ReadingKey,
    bundle::{Header, RawItem, Reader},
};
use sha2::{Digest as _, Sha256};
use std::{
    fs::File,
    io::{self, Read},
    path::Path,
    sync::{
        Arc, Mutex, PoisonError,
        atomic::{AtomicU64, Ordering},
    },
};

/// An open bundle. Reading it to its end proves it whole.
pub(crate) struct BundleFile {
    reader: Reader<'static>,
    meter: Arc<Meter>,
    size: u64,
}

/// How far reading is.
pub(crate) struct Reached(Arc<Meter>);

impl Reached {
    /// So many bytes.
    pub fn bytes(&self) -> u64 {
        self.0.read.load(Ordering::Relaxed)
    }
}

#[derive(Default)]
struct Meter {
    sha256: Mutex<Sha256>,
    read: AtomicU64,
}

/// The file, hashed on its way.
struct Metered {
    file: File,
    meter: Arc<Meter>,
}

impl Read for Metered {
    fn read(&mut self, buffer: &mut [u8]) -> io::Result<usize> {
        let count = self.file.read(buffer)?;
        self.meter
            .sha256
            .lock()
            .unwrap_or_else(PoisonError::into_inner)
            .update(&buffer[..count]);
        self.meter.read.fetch_add(count as u64, Ordering::Relaxed);
        Ok(count)
    }
}

impl BundleFile {
    /// Opens the file with one of `keys` and reads the header.
    ///
    /// # Errors
    /// [`ExchangeFault`]: it cannot be read, is no bundle, or is not for these keys.
    pub fn open(path: &Path, keys: &[ReadingKey]) -> Result<Self, ExchangeFault> {
        let file = File::open(path).map_err(ExchangeFault::Unread)?;
        let size = file.metadata().map_err(ExchangeFault::Unread)?.len();
        let meter = Arc::<Meter>::default();
        let metered = Metered {
            file,
            meter: Arc::clone(&meter),
        };
        Ok(Self {
            reader: Reader::open(metered, keys)?,
            meter,
            size,
        })
    }

    /// What the bundle says of itself.
    pub const fn header(&self) -> &Header {
        self.reader.header()
    }

    /// How many bytes the file has.
    pub const fn size(&self) -> u64 {
        self.size
    }

    /// Tells how many of them were read so far, also while it is being read.
    pub fn reached(&self) -> Reached {
        Reached(Arc::clone(&self.meter))
    }

    /// Reads the next piece; none after the end.
    ///
    /// # Errors
    /// [`ExchangeFault::Bundle`].
    pub fn next(&mut self) -> Result<Option<RawItem>, ExchangeFault> {
        Ok(self.reader.next_raw()?)
    }

    /// The SHA-256 of the file, once it was read to its end.
    pub fn sha256(&self) -> String {
        let hashed = self
            .meter
            .sha256
            .lock()
            .unwrap_or_else(PoisonError::into_inner)
            .clone();
        seal::Hash::from_bytes(hashed.finalize().into()).to_string()
    }
}
