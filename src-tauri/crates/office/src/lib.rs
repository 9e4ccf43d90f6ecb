//! The working core: one municipality's office on one laptop, with everything in it.
//!
//! - [`desk::Desk`] is what a window or a command line holds: it is empty, locked, or open with one person at it. Every
//!   question and command comes in through [`desk::Desk::call`] and the table in [`calls`]; the shapes are in [`wire`].
//! - A command goes through [`execute`]: gather the facts, ask `rules` to decide, seal the events, and hand them to
//!   `journal::append`, the one function that brings events into the journal. In the same transaction the fold moves
//!   the read tables.
//! - A page is one query in `queries`. Read tables can be thrown away and folded again from the journal.
//! - [`vault`] keeps the keys, [`database`] the encrypted file; `drafts` and `papers` are what people bring in.
//! - What people may ask about themselves is in `person`; what is past its term goes by `erasure`, on every laptop.
//! - [`sample`] plays three years of a made-up municipality through the same doors as everybody else.

mod admin;
mod allotments;
mod backup;
pub mod calls;
pub mod clock;
pub mod contract;
mod contributions;
pub mod database;
pub mod desk;
mod disputes;
mod drafts;
mod erasure;
pub mod event;
mod exchange;
mod execute;
mod facts;
mod founding;
pub mod journal;
mod mandates;
mod many;
pub mod number;
mod office;
mod order;
mod palette;
pub mod papers;
mod person;
mod pots;
pub mod progress;
mod queries;
mod registers;
pub mod sample;
mod seats;
pub mod sentences;
pub mod standing;
pub mod tables;
pub mod trouble;
pub mod vault;
pub mod wire;
