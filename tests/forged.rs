//! Forged approvals: bytes that do not hold up refuse the whole file; what somebody signs without authority is kept,
//! has no effect, and is listed with its reason; what names a past that is not here waits, without effect.
//!
//! Somebody has a key that is a key, and a tool. `KERNKAS_CASES` asks for so many times as many forgeries of each kind.

#[path = "forged/bytes.rs"]
mod bytes;
#[path = "forged/dice.rs"]
mod dice;
#[path = "forged/file.rs"]
mod file;
#[path = "forged/forger.rs"]
mod forger;
#[path = "forged/of_the_past.rs"]
mod of_the_past;
#[path = "forged/office_without_authority.rs"]
mod office_without_authority;
#[path = "forged/refused.rs"]
mod refused;
#[path = "forged/set_aside.rs"]
mod set_aside;
#[path = "forged/without_authority.rs"]
mod without_authority;
#[path = "forged/world.rs"]
mod world;

/// How often each kind is forged.
fn of_each_kind() -> u32 {
    kernkas_tests::play::cases(50).cases
}
