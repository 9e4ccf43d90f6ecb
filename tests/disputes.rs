//! What two laptops did without knowing of each other: told on both alike, settled by a person, and never lost.

#[path = "disputes/decided_twice.rs"]
mod decided_twice;
#[path = "disputes/laptops.rs"]
mod laptops;
#[path = "disputes/overspent.rs"]
mod overspent;
