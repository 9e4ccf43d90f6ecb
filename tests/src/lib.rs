//! What must hold across crates: the tests lie beside this folder, each named after what it proves.
//!
//! In here is what they share: [`window`] drives the real window.

#[cfg(unix)]
pub mod window;
