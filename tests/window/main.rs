//! End to end, in the real window. Run with `cargo xtask test window`.

mod by_keyboard;
mod conditions;
mod doors;
mod draft;
mod exchange;
mod holders;
mod long_list;
mod money;
mod on_the_spot;
mod opening;
mod pages;
mod papers;
mod restoring;
mod sample;
mod short_of_money;
mod two_laptops;
mod two_roles;
mod years;
