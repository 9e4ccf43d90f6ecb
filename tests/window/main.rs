//! End to end, in the real window. Run with `cargo xtask test window`.

mod doors;
mod opening;
mod sample;
