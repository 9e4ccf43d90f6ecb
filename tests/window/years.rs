//! A year by keyboard: opened from the year before, its raise divided, and closed. Each is looked at first.

use kernkas_tests::window::{
    Opening, Window,
    municipality::{self, today, typed},
    sight::Role,
};

/// The decision that a deed rests on, the tick and the button.
fn by_decision(window: &mut Window, sentence: &str, act: &str) {
    window.push("Bekijk wat er verandert");
    window.reads("Dit verandert er. Nog niets is opgeslagen.");
    window.choose("Besluit van", "de gemeenteraad");
    window.fill("Nummer van het besluit", "R-12");
    window.fill("Dag van het besluit", &typed(today()));
    let sentence = window.sees_like(Role::Choice, sentence);
    window.tick(&sentence);
    window.push(act);
}

#[test]
fn a_year_is_opened_divided_and_closed_without_a_mouse() {
    let folder = municipality::founded(|_| ());
    let mut window = Opening::on(folder.path()).open();
    window.resize(1280, 720);
    let year = today().format("%Y").to_string();
    let next = (year.parse::<i32>().unwrap() + 1).to_string();
    window.sit("Sanne");
    window.go_to("beheer", "Beheer");
    window.tab_to(Role::Link, "Jaren");
    window.press("Enter");

    window.push(&format!("{next} openen"));
    by_decision(
        &mut window,
        &format!("Ik open {next} met deze bedragen"),
        &format!("Open {next}"),
    );
    window.reads(&format!("{next} is geopend. Kijk na wat dit jaar anders wordt."));
    window.is_accessible("a year that was opened");

    window.push("Geld verdelen");
    by_decision(&mut window, "Ik verdeel het geld", "Verdeel");
    window.reads("Het geld is verdeeld.");
    window.reads("€ 49.999,95");

    let this = window.sees_like(Role::Button, &year);
    window.push(&this);
    window.push(&format!("{year} sluiten"));
    window.push("Bekijk wat er verandert");
    window.is_accessible("closing a year");
    window.picture("jaar-sluiten");
    window.fill("Reden (hoeft niet)", "De rekening is opgemaakt.");
    let sentence = window.sees_like(Role::Choice, &format!("Ik sluit {year}."));
    window.tick(&sentence);
    window.push(&format!("Sluit {year}"));
    window.reads(&format!("{year} is gesloten."));
    window.push(&format!("{year} weer openen"));
}
