//! A part of a pot at a kernverbinder's laptop: given at the town hall, granted at the table, confirmed at the town hall by a
//! second person. By keys alone.

use std::path::Path;

use kernkas_tests::{
    desk::TestDesk,
    laptops::{hall, joined, take_in},
    template::Template,
    window::{
        Opening, Window,
        municipality::{application, today},
        sight::Role,
    },
};
use serde_json::json;
use tempfile::TempDir;

const IDEA: &str = "Jeu-de-boulesbaan achter In de Gaard";

/// A copy of a laptop's folder, for a window to open.
fn put_down(laptop: &TestDesk) -> TempDir {
    laptop.leave();
    let folder = tempfile::tempdir().unwrap();
    Template::of(&laptop.folder()).put(folder.path());
    folder
}

fn window_on(folder: &Path, who: &str) -> Window {
    let mut window = Opening::on(folder).open();
    window.resize(1280, 720);
    window.sit(who);
    window
}

/// A program that was closed may hold its folder for a moment longer.
fn until_free(folder: &Path) {
    for _ in 0..200 {
        let desk = TestDesk::in_folder(folder.to_path_buf(), &today().to_string());
        if desk.ask("start", json!({})).is_ok() {
            return;
        }
        std::thread::sleep(std::time::Duration::from_millis(50));
    }
    panic!("{} is still held", folder.display());
}

/// Carries what everybody lacks from one folder to the other, while no window is open on them.
fn carried(from: (&Path, &str), to: (&Path, &str)) {
    until_free(from.0);
    until_free(to.0);
    let day = today().to_string();
    let (giver, taker) = (
        TestDesk::in_folder(from.0.to_path_buf(), &day),
        TestDesk::in_folder(to.0.to_path_buf(), &day),
    );
    giver.sit(from.1);
    taker.sit(to.1);
    let road = tempfile::tempdir().unwrap();
    let file = road.path().join("van-hand-tot-hand.kernkas");
    let wish = json!({ "for": [], "everything": false });
    giver.call("export", json!({ "file": file, "wish": wish }));
    take_in(&taker, &file);
    giver.leave();
    taker.leave();
}

/// Ten o'clock in the morning at the town hall: the pot of Ingen, and € 500,00 of it to Joost.
fn give(window: &mut Window, year: &str) {
    window.go_to("beheer", "Beheer");
    window.tab_to(Role::Link, "Ruimte ter plekke");
    window.press("Enter");
    window.push("Ruimte geven");
    window.choose("Aan wie?", "Joost, laptop Joost");
    window.choose("Uit welke pot?", &format!("Leefbaarheidsbudget, Ingen {year}"));
    window.fill("Bedrag", "2500");
    window.reads("In deze pot zit nog € 2.000,00.");
    window.fill("Bedrag", "500");
    window.is_accessible("giving an allotment");
    let sentence = window.sees_like(Role::Choice, "Ik geef");
    window.tick(&sentence);
    window.push("Geef deze ruimte");
    window.reads("€ 500,00 uit Leefbaarheidsbudget, Ingen");
    window.reads("is nog € 500,00 over.");
    window.picture("ruimte");
}

/// At the table: the one who took it in grants it.
fn grant(window: &mut Window) {
    window.go_to("boules", IDEA);
    window.is_at(Role::Heading, IDEA);
    window.push("Ter plekke toekennen");
    window.reads("U kent toe uit uw eigen ruimte");
    for _ in 0..4 {
        window.pick("voldoet", "voldoet");
        window.fill("Waarom?", "Ik stond erbij en zag het.");
    }
    window.fill("Bedrag", "600");
    window.reads("Het meeste dat nu ter plekke kan is € 500,00.");
    window.fill("Bedrag", "300");
    window.choose("Vorm", "verlening");
    window.fill("Mandaat", "mandaatregister 12");
    window.fill("Waarom? Dit komt in de brief.", "De rest betaalt de buurt.");
    window.is_accessible("granting on the spot");
    window.picture("ter-plekke");
    window.press("Ctrl Enter");
    window.reads("Zet eerst het vinkje bij de zin hierboven.");
    let sentence = window.sees_like(Role::Choice, "Ik ken ter plekke € 300,00 toe");
    window.is_at(Role::Choice, &sentence);
    window.press("Space");
    window.press("Ctrl Enter");
    window.reads("Zonder tweede persoon: er wordt nog niets betaald.");
    window.reads("Van de ruimte bleef € 200,00 over.");
}

/// At the town hall: it waits on Vandaag, and a second person looks.
fn confirm(window: &mut Window) {
    window.reads("Wacht op een tweede persoon");
    window.push(&format!("Nakijken: {IDEA}"));
    window.is_at(Role::Heading, IDEA);
    window.reads("Joost kende dit op");
    window.is_accessible("confirming as second person");
    window.picture("tweede-persoon");
    let sentence = window.sees_like(Role::Choice, "Ik heb de toekenning van € 300,00");
    window.tick(&sentence);
    window.press("Ctrl Enter");
    window.reads("Bevestigd door Marijke.");
    window.reads("als tweede persoon.");
}

#[test]
fn what_is_granted_at_the_table_is_confirmed_at_the_town_hall_without_a_mouse() {
    let day = today().to_string();
    let town_hall = hall(&day);
    let joost = joined(&town_hall, "Joost", "kernverbinder", &["ingen"], &day);
    joost.call("submit", json!({ "application": application() }));
    let year = application()["ask"]["from"].as_str().unwrap()[..4].to_owned();
    let (here, there) = (put_down(&town_hall), put_down(&joost));

    let mut office = window_on(here.path(), "Marijke");
    give(&mut office, &year);
    office.close();
    carried((here.path(), "Marijke"), (there.path(), "Joost"));

    let mut table = window_on(there.path(), "Joost");
    grant(&mut table);
    table.close();
    carried((there.path(), "Joost"), (here.path(), "Marijke"));

    let mut office = window_on(here.path(), "Marijke");
    confirm(&mut office);
}
