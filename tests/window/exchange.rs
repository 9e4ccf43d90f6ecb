//! Two laptops that both spent the last of a pot: a file goes over, a dispute arises, somebody chooses, and the choice
//! goes back.

use std::path::Path;

use kernkas_tests::{
    desk::{TestDesk, award, jeu_de_boules, judgement},
    laptops::{self, joined, saved, seat},
    template::Template,
    window::{
        Opening, Window,
        municipality::{in_three_weeks, today},
        sight::Role,
    },
};
use serde_json::{Value, json};
use tempfile::TempDir;

/// An application in Ingen for so much, taken in by Anouk and judged by Marijke, who sits at the desk afterwards.
fn judged(hall: &TestDesk, idea: &str, asked: &str) -> Value {
    hall.sit("Anouk");
    let mut application = jeu_de_boules();
    application["idea"] = json!(idea);
    application["ask"]["asked"] = json!(asked);
    application["ask"]["from"] = json!(in_three_weeks());
    application["ask"]["signed_copy_seen"] = json!(true);
    let case = hall.call("submit", json!({ "application": application }))["case"].clone();
    hall.sit("Marijke");
    for condition in hall.judged_conditions(&case) {
        hall.act(&case, judgement(&condition, "meets", "Duidelijk."));
    }
    case
}

fn awards(desk: &TestDesk, case: &Value, amount: &str) {
    let mut award = award(amount);
    award["reason"] = json!("Zo is het besproken.");
    desk.act(case, award);
}

/// Gives all pots to a seat, by Sanne.
fn give_pots(hall: &TestDesk, to: &Value) {
    hall.sit("Sanne");
    hall.call(
        "give-pots",
        json!({ "scheme": null, "year": null, "seat": to, "reason": "Voor deze week." }),
    );
    hall.sit("Marijke");
}

/// A copy of a laptop's folder, for a window to open.
fn put_down(laptop: &TestDesk) -> TempDir {
    laptop.leave();
    let folder = tempfile::tempdir().unwrap();
    Template::of(&laptop.folder()).put(folder.path());
    folder
}

/// The folders of the town hall (Marijke) and of Pieter, who both gave € 500,00 out of the last € 500,00 of Ingen.
fn both_spend() -> (TempDir, TempDir) {
    let day = today().to_string();
    let hall = laptops::hall(&day);
    let pieter = joined(&hall, "Pieter", "budget-officer", &[], &day);
    hall.sit("Marijke");
    let marijke = seat(&hall);
    let before = judged(&hall, "Zomerfeest", "1500.00");
    awards(&hall, &before, "1500.00");
    let cases = ["Jeu-de-boulesbaan", "Buurttuin De Mars"].map(|idea| judged(&hall, idea, "500.00"));
    give_pots(&hall, &seat(&pieter));
    pieter.call("import", json!({ "file": saved(&hall), "sha256": null }));
    give_pots(&hall, &marijke);
    awards(&hall, &cases[0], "500.00");
    awards(&pieter, &cases[1], "500.00");
    (put_down(&hall), put_down(&pieter))
}

/// A window that saves on the stick, and chooses what was last saved there.
fn with_stick(folder: &Path, stick: &Path) -> Window {
    let window = Opening::on(folder).choosing(&[stick]).saving_to(stick).open();
    window.sees(Role::Heading, None);
    window.resize(1280, 720);
    window
}

fn make_a_file(window: &mut Window, act: &str) {
    window.press("Alt U");
    window.is_at(Role::Heading, "Uitwisselen");
    window.push(act);
    window.is_at(Role::Heading, "Een bestand maken");
    window.push("Bewaar het bestand");
    window.reads("Bewaard: kernkas-");
}

/// Looks at the newest file on the stick.
fn look_at_the_file(window: &mut Window, from: &str) {
    window.press("Alt U");
    window.is_at(Role::Heading, "Uitwisselen");
    window.push("Kies een bestand");
    window.is_at(Role::Heading, &format!("Bestand van {from}"));
    window.reads("Nog niets is opgeslagen");
}

#[test]
fn a_dispute_between_two_laptops_is_settled_on_one_and_told_on_the_other() {
    let (here, there) = both_spend();
    let stick = tempfile::tempdir().unwrap();
    let mut hall = with_stick(here.path(), stick.path());
    hall.sit("Marijke");
    make_a_file(&mut hall, "Maak een bestand");
    hall.picture("exchange-saved");
    hall.is_accessible("making a file");
    hall.push("Klaar");
    hall.is_at(Role::Heading, "Uitwisselen");

    let mut north = with_stick(there.path(), stick.path());
    north.sit("Pieter");
    look_at_the_file(&mut north, "Marijke");
    north.reads("Uit de pot van Ingen is meer toegezegd dan erin zit.");
    north.picture("exchange-looked");
    north.is_accessible("looking at a file");
    north.press("Ctrl Enter");
    north.is_at(Role::Heading, "Het bestand van Marijke is ingenomen");
    north.reads("Geschil 1 van 2");
    north.push("Volgende");
    north.sees(
        Role::Heading,
        Some("Twee laptops hebben de laatste € 500,00 van Ingen toegezegd"),
    );
    north.picture("exchange-taken-in");
    north.is_accessible("a dispute");
    settle(&mut north);
    make_a_file(&mut north, "Maak een bestand terug");

    look_at_the_file(&mut hall, "Pieter");
    hall.press("Ctrl Enter");
    hall.is_at(Role::Heading, "Het bestand van Pieter is ingenomen");
    hall.sees(Role::Heading, Some("Geen geschillen"));
    hall.reads("Geregeld (1)");
    hall.go_to("buurttuin", "Buurttuin De Mars");
    hall.is_at(Role::Heading, "Buurttuin De Mars");
    hall.reads("€ 200,00");
}

/// Both get a part: 300 and 200 fit together.
fn settle(window: &mut Window) {
    let part = window.sees_like(Role::Choice, "Allebei een deel");
    window.click(Role::Choice, &part);
    window.push("Verder met bedragen");
    let boules = window.sees_like(Role::Field, "Jeu-de-boulesbaan (");
    window.fill(&boules, "300");
    let garden = window.sees_like(Role::Field, "Buurttuin De Mars (");
    window.fill(&garden, "200");
    window.fill("Waarom", "Samen past het.");
    window.picture("exchange-settling");
    window.is_accessible("settling a dispute");
    let sure = window.sees_like(Role::Choice, "Ik kies:");
    window.tick(&sure);
    window.push("Leg de keuze vast");
    window.reads("Vastgelegd: Allebei een deel.");
    window.sees(Role::Heading, Some("Geen geschillen"));
}
