//! How large a bundle may be. Checked before anything is parsed, so that no file can fill memory or disk.

/// The limits a reader keeps to.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Caps {
    /// The most bytes of a line, without its end.
    pub line: usize,
    /// The most lines.
    pub lines: u64,
    /// The most bytes of all lines together, decompressed.
    pub total: u64,
    /// How many times larger than the file its lines may be ...
    pub ratio: u64,
    /// ... once they are more bytes than this.
    pub ratio_from: u64,
    /// The most bytes of the lines of one commit and its events.
    pub commit: usize,
}

impl Caps {
    /// The limits of the format, version 1.
    pub const VERSION_1: Self = Self {
        line: 3 * MIB,
        lines: 20_000_000,
        total: 8 * 1024 * MIB as u64,
        ratio: 1000,
        ratio_from: 16 * MIB as u64,
        commit: 32 * MIB,
    };
}

const MIB: usize = 1024 * 1024;

/// The largest window of zstd, as a power of two: 8 MiB.
pub const WINDOW_LOG: u32 = 23;
/// The most bytes of age's own header: some 1,500 readers.
pub const AGE_HEADER: usize = 256 * 1024;
/// The most seats a bundle is for.
pub const RECEIVERS: usize = 1024;
/// The most chain heads in one list.
pub const HEADS: usize = 4096;
/// The most own earlier bundles a header names.
pub const FILES: usize = 64;
/// The most events whose body a sender asks for.
pub const WANTS: usize = 10_000;
/// The most bytes of a paper: 10 MiB.
pub const PAPER: u64 = 10 * MIB as u64;
/// The bytes of each part of a paper but the last: 512 KiB.
pub const PART: usize = 512 * 1024;
/// The most characters of a paper's media type.
pub const MEDIA: usize = 127;
