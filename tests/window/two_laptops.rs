//! Two laptops, two windows, one stick between them: one asks to be let in, the other lets it in.

use std::path::Path;

use kernkas_tests::{
    desk::PASSPHRASE,
    window::{
        Opening, Window,
        municipality::{self, application},
        sight::Role,
    },
};
use serde_json::json;

const IDEA: &str = "Jeu-de-boulesbaan achter In de Gaard";

/// A window that saves on the stick, and chooses what was last saved there.
fn with_stick(folder: &Path, stick: &Path) -> Window {
    let window = Opening::on(folder).choosing(&[stick]).saving_to(stick).open();
    window.sees(Role::Heading, None);
    window.resize(1280, 720);
    window
}

/// The six groups as they stand on the screen.
fn fingerprint(window: &Window) -> String {
    let read = window.ask(
        "return document.querySelector('[role=img][aria-label^=Vingerafdruk]')?.ariaLabel ?? '';",
        &[],
    );
    read.as_str().unwrap_or_default().to_owned()
}

fn ask_to_join(window: &mut Window) {
    window.push("Meld aan");
    window.is_at(Role::Heading, "Deze laptop aanmelden bij een gemeente");
    window.fill("Uw naam", "Pieter Blom");
    window.fill("Naam van deze laptop", "laptop noord");
    window.fill("Nieuwe wachtwoordzin", PASSPHRASE);
    window.fill("Nog een keer dezelfde wachtwoordzin", PASSPHRASE);
    window.press("Enter");
    window.sees(Role::Heading, Some("Deze laptop wacht op toelating"));
    window.push("Bewaar het aanmeldbestand");
    window.reads("Het aanmeldbestand staat in");
}

fn let_in(window: &mut Window, read_aloud: &str) {
    window.go_to("beheer", "Beheer");
    window.push("Laat een laptop toe");
    window.push("Kies het bestand");
    window.reads("Pieter Blom, laptop noord");
    assert_eq!(fingerprint(window), read_aloud);
    window.is_accessible("letting a laptop in");
    window.picture("let-in");
    window.tick("kernverbinder");
    window.push("Laat toe");
    window.reads("Vergelijk eerst de vingerafdruk");
    let same = window.sees_like(Role::Choice, "Ik heb de vingerafdruk horen voorlezen");
    window.tick(&same);
    window.push("Laat toe");
    window.reads("Pieter Blom is toegelaten.");
    window.push("Bewaar het bestand");
    window.reads("Het bestand staat in");
    window.push("Klaar");
}

#[test]
fn a_laptop_asks_is_let_in_and_sees_what_its_person_may_see() {
    let here = municipality::founded(|desk| {
        desk.sit("Anouk");
        desk.call("submit", json!({ "application": application() }));
    });
    let (there, stick) = (tempfile::tempdir().unwrap(), tempfile::tempdir().unwrap());

    let mut north = with_stick(there.path(), stick.path());
    ask_to_join(&mut north);
    let read_aloud = fingerprint(&north);
    assert!(
        read_aloud.chars().filter(char::is_ascii_alphanumeric).count() > 24,
        "{read_aloud}"
    );
    north.is_accessible("waiting to be let in");

    let mut office = with_stick(here.path(), stick.path());
    office.sit("Sanne");
    let_in(&mut office, &read_aloud);
    office.reads("laptop noord");

    // Whoever switched the laptop off meanwhile waits on, with the same fingerprint.
    north.close();
    north.reopen();
    north.sees(Role::Heading, Some("Deze laptop wacht op toelating"));
    assert_eq!(fingerprint(&north), read_aloud);
    north.push("Ik heb het bestand terug");
    north.push("Kies het bestand");
    north.fill("Wachtwoordzin", "een andere zin dan die ik koos");
    north.press("Enter");
    north.reads("Deze wachtwoordzin klopt niet.");
    north.fill("Wachtwoordzin", PASSPHRASE);
    north.press("Enter");
    north.sees(Role::Heading, Some("Vandaag"));
    north.sees_like(Role::Button, "Pieter Blom");
    north.go_to("boules", IDEA);
    north.is_at(Role::Heading, IDEA);
}
