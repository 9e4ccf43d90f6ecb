//! Line by line, within the caps, hashing as it goes.

use super::{
    BundleFault, Caps,
    open::{Below, Unpacked},
};
use sha2::{Digest, Sha256};
use std::{
    io::{BufRead, BufReader},
    sync::Arc,
};

/// The lines of an unpacked bundle.
pub(super) struct Lines<'r> {
    from: BufReader<Unpacked<'r>>,
    below: Arc<Below>,
    caps: Caps,
    line: Vec<u8>,
    count: u64,
    total: u64,
    sha256: Sha256,
}

impl<'r> Lines<'r> {
    pub(super) fn new(from: Unpacked<'r>, below: Arc<Below>, caps: Caps) -> Self {
        Self {
            from: BufReader::with_capacity(64 * 1024, from),
            below,
            caps,
            line: Vec::new(),
            count: 0,
            total: 0,
            sha256: Sha256::new(),
        }
    }

    /// The number of the line that was read last, from 1.
    pub(super) fn number(&self) -> u64 {
        self.count
    }

    pub(super) fn caps(&self) -> &Caps {
        &self.caps
    }

    /// Reads the next line; [`Lines::last`] has it.
    pub(super) fn read(&mut self) -> Result<(), BundleFault> {
        self.line.clear();
        self.count += 1;
        if self.count > self.caps.lines {
            return Err(BundleFault::TooManyLines {
                limit: self.caps.lines,
            });
        }
        loop {
            let some = self.from.fill_buf().map_err(|error| self.below.fault(&error))?;
            if some.is_empty() {
                return Err(BundleFault::CutShort);
            }
            let end = some.iter().position(|byte| *byte == b'\n');
            let taken = end.unwrap_or(some.len());
            self.line.extend_from_slice(&some[..taken]);
            let consumed = taken + usize::from(end.is_some());
            self.from.consume(consumed);
            self.total += consumed as u64;
            self.check_size()?;
            if end.is_some() {
                return Ok(());
            }
        }
    }

    fn check_size(&self) -> Result<(), BundleFault> {
        let Caps {
            line,
            total,
            ratio,
            ratio_from,
            ..
        } = self.caps;
        if self.line.len() > line {
            return Err(BundleFault::LineTooLong {
                line: self.count,
                limit: line,
            });
        }
        if self.total > total {
            return Err(BundleFault::TooBig { limit: total });
        }
        if self.total > ratio_from && self.total / ratio > self.below.taken() {
            return Err(BundleFault::bomb(&self.caps));
        }
        Ok(())
    }

    /// The line that was read last, without its end.
    pub(super) fn last(&self) -> &[u8] {
        &self.line
    }

    /// Adds the line that was read last to the hash.
    pub(super) fn hash(&mut self) {
        self.sha256.update(&self.line);
        self.sha256.update(b"\n");
    }

    /// The hash of the lines added so far.
    pub(super) fn sha256(&self) -> [u8; 32] {
        self.sha256.clone().finalize().into()
    }

    /// Demands that nothing follows, down to the last byte of the file.
    pub(super) fn end(&mut self) -> Result<(), BundleFault> {
        let fault = |error| self.below.fault(&error);
        let more = self.from.fill_buf().map_err(fault)?;
        if !more.is_empty() || self.from.get_mut().something_follows().map_err(fault)? {
            return Err(BundleFault::Trailing);
        }
        Ok(())
    }
}
