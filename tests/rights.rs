//! Words and personal data that go: nowhere left on any laptop, in whatever order files come and go, and never while
//! something is open.

#[path = "rights/again.rs"]
mod again;
#[path = "rights/any_order.rs"]
mod any_order;
#[path = "rights/erasing.rs"]
mod erasing;
#[path = "rights/forged.rs"]
mod forged;
#[path = "rights/may_go.rs"]
mod may_go;
#[path = "rights/nowhere.rs"]
mod nowhere;
#[path = "rights/person.rs"]
mod person;
#[path = "rights/seen.rs"]
mod seen;
#[path = "rights/village.rs"]
mod village;
