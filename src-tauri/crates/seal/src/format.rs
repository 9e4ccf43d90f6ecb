//! The format, version 1, to the byte.
//!
//! Written so that another program can read, verify and make these bytes without looking at this code.
//!
//! # Words
//!
//! `hex32` is 64 lower-case hexadecimal digits: 32 bytes. *Canonical JSON* is JSON text in UTF-8 on one line, with no
//! white space between tokens; in strings only `"`, `\` and U+0000–U+001F are escaped: `\"`, `\\`, `\b`, `\t`, `\n`,
//! `\f`, `\r`, and the rest of that range as `\u00xx` with lower-case digits. Numbers are integers without sign `+`,
//! leading zeros, fraction or exponent. `‖` joins byte strings.
//!
//! # Header
//!
//! A canonical JSON object of at most [`MAX_HEADER`] bytes with exactly these keys, in this order:
//!
//! | key | value |
//! | --- | --- |
//! | `v` | `1` |
//! | `tenant` | hex32: the hash of the founding event; all zeros in the founding event itself |
//! | `seat` | hex32: the Ed25519 public key (RFC 8032 encoding) |
//! | `incarnation` | integer, 0 to 2³²−1; a new seat begins with [`FIRST_INCARNATION`] |
//! | `seq` | integer from 1, one more than the seat's previous event in this incarnation |
//! | `prev` | hex32: hash of that previous event; all zeros where `seq` is 1 |
//! | `time` | RFC 3339 date and time as claimed by the laptop: `YYYY-MM-DDThh:mm:ss`, optionally `.` and 1–9 digits, then `Z` or `±hh:mm` |
//! | `kind` | 1–64 characters: words of `a`–`z` and `0`–`9`, beginning with a letter, joined by single hyphens |
//! | `case` | `null`, or a UUID in lower case with hyphens |
//! | `private` | `true` when the body holds personal data or free text and may be erased, otherwise `false` |
//! | `body` | hex32: SHA-256 of the body bytes |
//!
//! There is exactly one way to write a header. A reader writes what it has read again and refuses when the bytes
//! differ; that also refuses duplicate keys and other spellings. A reader that sees another `v` refuses and says so.
//!
//! # Body
//!
//! A canonical JSON object of at most [`MAX_BODY`] bytes: `{"salt":"…","data":{…}}`. `salt` is 32 lower-case
//! hexadecimal digits from the system's random source, so that nobody who holds only the header can guess a short
//! body by trying. `data` is an object; its keys stand in any order and no object has one key twice; integers lie
//! between −(2⁵³−1) and 2⁵³−1; there are no other numbers; `data` is level 1 and nothing nests deeper than
//! [`MAX_NESTING`] levels. The hash is over the bytes as they were sealed.
//!
//! A body may be absent: *withheld* from this reader, or *erased*. The header remains, and so does the chain.
//!
//! # Event hash
//!
//! SHA-256( [`EVENT_PREFIX`] ‖ header bytes ).
//!
//! # Commit
//!
//! A canonical JSON object of at most [`MAX_COMMIT`] bytes with exactly these keys, in this order:
//!
//! | key | value |
//! | --- | --- |
//! | `v` | `1` |
//! | `tenant` | hex32; in the founding commit the hash of its own first event, never all zeros |
//! | `seat`, `incarnation` | as in the header |
//! | `first`, `last` | the `seq` of its first and last event; `last − first + 1` is at most [`MAX_EVENTS`] |
//! | `head` | hex32: hash of its last event |
//! | `seen` | array of at most [`MAX_SEEN`] heads `{"seat":…,"incarnation":…,"seq":…,"hash":…}` of other chains that were known, in strictly ascending order of (`seat`, `incarnation`); never the commit's own chain; `seq` at least 1 |
//! | `time` | as in the header; the same in every event of the commit |
//!
//! One way to write it, checked as for the header.
//!
//! The headers and bodies of what is sealed together have at most [`MAX_SEALED`] bytes, so that every commit fits a
//! bundle, however its text has to be escaped there.
//!
//! # Signature
//!
//! Ed25519 (RFC 8032, pure, no prehash) over [`COMMIT_CONTEXT`] ‖ tenant (32 raw bytes) ‖ commit bytes, made with the
//! seat's key: 64 bytes. A verifier demands: a public key that is canonically encoded and not of small order, an `R`
//! not of small order, `S` below the group order, and the equation without cofactor. There is one algorithm; another
//! would be another version.
//!
//! # Verifying a commit
//!
//! Known is the end of the chain: tenant, seat, incarnation, last `seq` and its hash (0 and zeros before the first).
//! The commit is refused, whole, unless: it has between 1 and [`MAX_EVENTS`] events; each header reads as above; each
//! hash that came with it is that of its bytes; each body that is present reads as above and has the hash its header
//! names; tenant, seat and incarnation are those of the chain throughout; `seq` counts on by one; each `prev` is the
//! hash before it; the commit names this tenant, seat, incarnation, range and head; times agree; the signature holds.
//!
//! The founding commit continues a chain without a tenant: its first event has `seq` 1 and an all-zero tenant, its later
//! events and the commit itself carry the hash of that first event.

/// The version of this format.
pub const VERSION: u64 = 1;
/// The incarnation a new seat begins with.
pub const FIRST_INCARNATION: u32 = 1;
/// The most bytes of a header.
pub const MAX_HEADER: usize = 1024;
/// The most bytes of a body: 1 MiB.
pub const MAX_BODY: usize = 1024 * 1024;
/// The most levels of objects and arrays in a body's data, itself the first.
pub const MAX_NESTING: usize = 16;
/// The most bytes of a commit: 512 KiB.
pub const MAX_COMMIT: usize = 512 * 1024;
/// The most events in a commit.
pub const MAX_EVENTS: usize = 4096;
/// The most bytes of the headers and bodies that are sealed in one commit: 15 MiB.
pub const MAX_SEALED: usize = 15 * 1024 * 1024;
/// The most heads of other chains a commit names.
pub const MAX_SEEN: usize = 2048;
/// The largest integer in a body, and minus the smallest: 2⁵³−1, which every JSON reader keeps exact (RFC 7493, 2.2).
pub const MAX_INTEGER: u64 = (1 << 53) - 1;
/// What is hashed before a header, so that an event hash is the hash of nothing else.
pub const EVENT_PREFIX: &[u8] = b"kernkas/event/v1\0";
/// What is signed before tenant and commit, so that a commit signature signs nothing else.
pub const COMMIT_CONTEXT: &[u8] = b"kernkas/commit/v1\0";
