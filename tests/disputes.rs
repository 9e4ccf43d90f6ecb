//! What two laptops did without knowing of each other: told on both alike, settled by a person, and never lost.

#[path = "disputes/closed_year.rs"]
mod closed_year;
#[path = "disputes/decided_twice.rs"]
mod decided_twice;
#[path = "disputes/fields.rs"]
mod fields;
#[path = "disputes/grants.rs"]
mod grants;
#[path = "disputes/laptops.rs"]
mod laptops;
#[path = "disputes/late.rs"]
mod late;
#[path = "disputes/on_the_spot.rs"]
mod on_the_spot;
#[path = "disputes/overspent.rs"]
mod overspent;
#[path = "disputes/remedies.rs"]
mod remedies;
#[path = "disputes/rules_and_queues.rs"]
mod rules_and_queues;
#[path = "disputes/seats.rs"]
mod seats;
