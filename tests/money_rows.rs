//! The money of the municipality's documents, a file for each row of it: the rule and its number as the source has them,
//! walked whole by command (asked, advised, decided, due, paid, accounted for, settled), and the limits beside it.
//!
//! The rows are M1 and M3 to M13; M2 (residents judge) and M14 (prizes, of which no amount is known) are not built yet. The
//! sources, as the comments name them: S1 is the annual report of 2024, programme 5; S2 the council's proposal for the vision
//! Kerngericht werken 2020-2023; S3 its implementation plan of 2021; S0 the proposal for a future orientation.

#[path = "money_rows/way.rs"]
mod way;

#[path = "money_rows/m01_leefbaarheidsbudget.rs"]
mod m01_leefbaarheidsbudget;
#[path = "money_rows/m03_raise.rs"]
mod m03_raise;
#[path = "money_rows/m04_criteria_by_date.rs"]
mod m04_criteria_by_date;
#[path = "money_rows/m05_street_gatherings.rs"]
mod m05_street_gatherings;
#[path = "money_rows/m06_organisations.rs"]
mod m06_organisations;
#[path = "money_rows/m07_signaleringsgroepen.rs"]
mod m07_signaleringsgroepen;
#[path = "money_rows/m08_coordinator.rs"]
mod m08_coordinator;
#[path = "money_rows/m09_special_initiatives.rs"]
mod m09_special_initiatives;
#[path = "money_rows/m10_kernagenda.rs"]
mod m10_kernagenda;
#[path = "money_rows/m11_frame.rs"]
mod m11_frame;
#[path = "money_rows/m12_coalition_money.rs"]
mod m12_coalition_money;
#[path = "money_rows/m13_budget_posts.rs"]
mod m13_budget_posts;
