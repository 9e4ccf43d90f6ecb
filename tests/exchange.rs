//! Two laptops and a stick: what goes over, what it changes, and what becomes of files that are broken, late or not
//! for who opens them.

#[path = "exchange/broken_files.rs"]
mod broken_files;
#[path = "exchange/laptops.rs"]
mod laptops;
#[path = "exchange/late_and_twice.rs"]
mod late_and_twice;
#[path = "exchange/looking.rs"]
mod looking;
#[path = "exchange/made_by_hand.rs"]
mod made_by_hand;
#[path = "exchange/personal.rs"]
mod personal;
#[path = "exchange/saving.rs"]
mod saving;
#[path = "exchange/there_and_back.rs"]
mod there_and_back;
#[path = "exchange/twins.rs"]
mod twins;
