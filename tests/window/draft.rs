//! What a power cut leaves of what was being typed.

use std::{thread::sleep, time::Duration};

use kernkas_tests::window::{Opening, municipality, sight::Role};

const PLAN: &str = "Bloembakken langs de Molenweg, met de kinderen van de school.";

#[test]
fn a_draft_survives_a_kill() {
    let folder = municipality::founded(|_| {});
    let mut window = Opening::on(folder.path()).open();
    window.sit("Anouk");
    window.press("Ctrl N");
    window.is_at(Role::Heading, "Nieuwe aanvraag");
    window.fill("Wat is het idee?", "Bloemen in de straat");
    window.fill("Wat gaat u doen, en voor wie?", PLAN);
    // Nobody waits for a sign that it was kept: two seconds of typing is the most that may be lost.
    sleep(Duration::from_secs(2));
    window.kill();

    window.reopen();
    window.sit("Anouk");
    window.sees(Role::Heading, Some("Verder met uw concept"));
    let go_on = window.sees_like(Role::Button, "Verder");
    window.push(&go_on);
    window.sees(Role::Heading, Some("Nieuwe aanvraag"));
    assert_eq!(window.value("Wat is het idee?"), "Bloemen in de straat");
    assert_eq!(window.value("Wat gaat u doen, en voor wie?"), PLAN);
}
