//! The bundle file: there and back, cut, changed, blown up, and fed with anything.

mod anything;
mod bombs;
mod broken_files;
mod desk;
mod there_and_back;
