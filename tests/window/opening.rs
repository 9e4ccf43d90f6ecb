//! The window opens.

use kernkas_tests::window::{Opening, sight::Role};

#[test]
fn the_window_opens() {
    let folder = tempfile::tempdir().unwrap();
    let window = Opening::on(folder.path()).open();
    window.sees(Role::Heading, None);
    window.picture("first-start");
    assert_eq!(window.title(), "Kernkas");
}

#[test]
fn a_killed_program_opens_again_on_the_same_folder() {
    let folder = tempfile::tempdir().unwrap();
    let mut window = Opening::on(folder.path()).open();
    let first = window.sees(Role::Heading, None);
    window.kill();
    window.reopen();
    assert_eq!(window.sees(Role::Heading, None), first);
}
