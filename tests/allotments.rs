//! Parts of pots that are granted on the spot, offline: whatever comes in when, all laptops come to one state, and no pot is
//! overspent without saying so.

#[path = "allotments/any_order.rs"]
mod any_order;
#[path = "allotments/any_sequence.rs"]
mod any_sequence;
#[path = "simulator/chance.rs"]
#[expect(dead_code, reason = "of the means of the simulator only some are used here")]
mod chance;
#[path = "simulator/history.rs"]
#[expect(dead_code, reason = "of the means of the simulator only some are used here")]
mod history;
#[path = "simulator/laptop.rs"]
#[expect(dead_code, reason = "of the means of the simulator only some are used here")]
mod laptop;
#[path = "allotments/village.rs"]
mod village;
