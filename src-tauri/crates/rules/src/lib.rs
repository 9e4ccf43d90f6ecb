//! The rules of village grants, and nothing else.
//!
//! This crate is pure: no clock, no disk, no database, no chance. All that it weighs is handed to it, so that a
//! second laptop that replays the same events comes to the same end. A tour:
//!
//! - [`euro`] money with two decimals; [`calendar`] and [`term`] working days and the terms of the Awb.
//! - [`kern`] the villages and the areas in them; [`scheme`] what a scheme year says: amounts, holders, conditions,
//!   who decides, each with its [`text::Source`]; [`preset`] what ships for Buren.
//! - [`register`] who holds a pot and is no kern; [`expense`] what was paid already and is claimed back.
//! - [`year`] a year of money: opened from the year before, divided, redistributed, carried over, each by a decision.
//! - [`pot`] what is left of the money; [`check`] weighs an application against its scheme year: one
//!   [`verdict::Verdict`] per condition and the most that can be awarded now, always with the reason.
//! - [`allotment`] a part of a pot that a kernverbinder grants on the spot; [`mandate`] who may decide in the name of the
//!   college.
//! - [`application`] what is asked; [`life`] the states it passes through; [`case`] one application with all that
//!   happened to it: `decide` answers a command with events or a [`refusal::Refusal`], `apply` cannot fail;
//!   [`case::merge`] puts together what several laptops did to it, and tells what clashes.
//! - [`grant`] what becomes of the money after an award: due, paid, accounted for, settled, taken back.
//!
//! - [`retention`] how long words and personal data are kept, by the Selectielijst.
//! - [`shortage`] when the money does not fit: what can be chosen, and what several that wait could get together.
//!
//! Sentences are not written here: a [`text::Text`] is a message id with its arguments, and the catalogues under
//! `ui/text` say it in Dutch and in English.

pub mod allotment;
pub mod application;
pub mod calendar;
pub mod case;
pub mod check;
pub mod euro;
pub mod expense;
pub mod grant;
pub mod kern;
pub mod life;
pub mod mandate;
pub mod pot;
pub mod preset;
pub mod refusal;
pub mod register;
pub mod retention;
pub mod role;
pub mod scheme;
pub mod shortage;
pub mod term;
pub mod text;
pub mod verdict;
pub mod year;
