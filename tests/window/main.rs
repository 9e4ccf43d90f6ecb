//! End to end, in the real window. Run with `cargo xtask test window`.

mod budget;
mod by_keyboard;
mod conditions;
mod doors;
mod draft;
mod erasing;
mod exchange;
mod holders;
mod long_list;
mod money;
mod objections;
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
