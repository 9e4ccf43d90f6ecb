//! Two people on one laptop see what is theirs to do.

use kernkas_tests::{
    desk,
    window::{
        Opening,
        municipality::{self, application, today},
        sight::Role,
    },
};
use serde_json::json;

const IDEA: &str = "Jeu-de-boulesbaan achter In de Gaard";

#[test]
fn who_advises_and_who_decides_see_different_pages() {
    let folder = municipality::founded(|desk| {
        desk.sit("Anouk");
        let case = desk.call("submit", json!({ "application": application() }))["case"].clone();
        let mut advice = desk::advice("850.00");
        advice["discussed_on"] = json!(today());
        desk.act(&case, advice);
    });
    let mut window = Opening::on(folder.path()).open();
    window.resize(1280, 720);

    window.sit("Anouk");
    window.reads("Er wacht niets op u.");
    window.reads("Eén aanvraag wacht op iemand anders.");
    window.go_to("boules", IDEA);
    window.is_at(Role::Heading, IDEA);
    window.push("Wat nu niet kan, en waarom");
    window.reads("budgethouder");
    assert!(!window.text().contains("Uw besluit"), "{}", window.text());
    window.go_to("beheer", "Beheer");
    window.reads("Alleen een beheerder kan dit wijzigen.");
    assert!(!window.all(Role::Button).contains(&"Iemand toevoegen".to_owned()));

    window.leave();
    window.sit("Marijke");
    window.sees(Role::Heading, Some("Vandaag"));
    window.reads("Eén ding wacht op u.");
    window.reads(IDEA);
    window.go_to("boules", IDEA);
    window.is_at(Role::Heading, IDEA);
    window.sees(Role::Heading, Some("Uw besluit"));

    window.leave();
    window.sit("Sanne");
    window.go_to("beheer", "Beheer");
    window.sees(Role::Button, Some("Iemand toevoegen"));
}
