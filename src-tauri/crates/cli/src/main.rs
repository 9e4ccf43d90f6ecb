//! `kernkas`
fn main() {}
