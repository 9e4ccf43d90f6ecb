//! The bundle file: there and back, cut, changed, blown up, and fed with anything.

mod desk;
mod there_and_back;
