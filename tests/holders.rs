//! What holders of a register get: claims of groups, yearly contributions, and the registers themselves.

#[path = "holders/claimed_apart.rs"]
mod claimed_apart;
#[path = "holders/claims.rs"]
mod claims;
#[path = "holders/contributions.rs"]
mod contributions;
#[path = "holders/registers.rs"]
mod registers;
#[path = "holders/same_applicant.rs"]
mod same_applicant;
