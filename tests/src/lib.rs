//! What must hold across crates: the tests lie beside this folder, each named after what it proves.
//!
//! In here is what they share: [`command`] runs `kernkas`, [`desk`] is a municipality to test with, [`laptops`] lets more laptops join one, [`one_case`] does things with one case, [`past_the_desk`] opens its database with a tool,
//! [`play`] has people do all sorts of things in it, [`window`] drives the real window.

pub mod command;
pub mod desk;
pub mod laptops;
pub mod one_case;
pub mod past_the_desk;
pub mod play;
pub mod template;
#[cfg(unix)]
pub mod window;
