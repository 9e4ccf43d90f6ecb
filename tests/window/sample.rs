//! The sample municipality, as a person meets it.

use kernkas_tests::window::{Opening, sight::Role};

#[test]
fn the_sample_opens_at_once_when_asked_for_on_the_command_line_and_a_second_program_on_it_says_so() {
    let folder = tempfile::tempdir().unwrap();
    let window = Opening::on(folder.path()).word("--sample").open();
    window.reads("alles is verzonnen");
    assert_eq!(window.sees(Role::Heading, None), "Vandaag");
    window.picture("today-sample");
    window.is_accessible("Vandaag");
    let second = Opening::on(folder.path()).word("--sample").open();
    second.sees(Role::Alert, None);
    second.picture("second-program");
    window.reads("Vandaag");
}
