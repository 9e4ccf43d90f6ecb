//! When the money does not suffice, by keyboard: what if, deciding together, another scheme, and side by side.

use kernkas_tests::{
    desk::{self, TestDesk},
    window::{
        Opening, Window,
        municipality::{self, application, today},
        sight::Role,
    },
};
use serde_json::{Value, json};

pub const BENCH: &str = "Bank bij de kerk";
pub const TREES: &str = "Fruitbomen langs de Dorpsstraat";
const MAST: &str = "Vlaggenmast voor de school";

/// Takes an application in, which Marijke then finds good.
pub fn taken_in(desk: &TestDesk, idea: &str, amount: &str, received_on: Option<String>) -> Value {
    let mut application = application();
    application["idea"] = json!(idea);
    application["ask"]["asked"] = json!(amount);
    application["ask"]["costs"][0]["amount"] = json!("2000.00");
    if let Some(day) = received_on {
        application["ask"]["received_on"] = json!(day);
        application["received_reason"] = json!("Per post.");
    }
    desk.sit("Anouk");
    let case = desk.call("submit", json!({ "application": application }))["case"].clone();
    desk.sit("Marijke");
    for condition in desk.judged_conditions(&case) {
        desk.act(&case, desk::judgement(&condition, "meets", "Duidelijk."));
    }
    case
}

/// Of the pot of Ingen € 1.200 was given; two more want € 1.600 together.
pub fn two_for_what_is_left(desk: &TestDesk) {
    let first = taken_in(desk, BENCH, "1200.00", None);
    desk.act(&first, desk::award("1200.00"));
    taken_in(desk, TREES, "700.00", None);
    taken_in(desk, MAST, "900.00", None);
}

/// Two that are compared after a last day to apply that was yesterday.
pub fn two_to_compare(desk: &TestDesk) {
    let before = |days: u64| (today() - chrono::Days::new(days)).to_string();
    desk.sit("Sanne");
    let year: i32 = application()["ask"]["from"].as_str().unwrap()[..4]
        .parse()
        .unwrap();
    let schemes = desk.call("schemes", json!({ "year": year }));
    let rows = schemes["schemes"].as_array().unwrap();
    let row = rows
        .iter()
        .find(|row| row["document"]["scheme"] == "leefbaarheidsbudget")
        .unwrap();
    let mut document = row["document"].clone();
    document["predecessor"] = row["hash"].clone();
    document["distribution"] = json!("compare-after-deadline");
    document["distribution_source"] =
        json!({ "kind": "decision", "place": { "nl": "Collegebesluit 4", "en": "" } });
    for condition in document["conditions"].as_array_mut().unwrap() {
        if condition["id"] == "op-tijd" {
            condition["on"] = json!(true);
            condition["test"]["last_day"] = json!(before(1));
        }
    }
    desk.call("change-scheme-year", json!({ "document": document }));
    taken_in(desk, BENCH, "1500.00", Some(before(3)));
    taken_in(desk, TREES, "900.00", Some(before(2)));
}

fn opened(before: impl FnOnce(&TestDesk)) -> (tempfile::TempDir, Window) {
    let folder = municipality::founded(before);
    let mut window = Opening::on(folder.path()).open();
    window.resize(1280, 720);
    window.sit("Marijke");
    (folder, window)
}

/// Fills in the decision of many and records it.
fn decided_together(window: &mut Window, sentence: &str) {
    window.is_at(Role::Heading, "Samen beslissen");
    window.choose("Vorm", "verlening");
    window.fill("Mandaat", "mandaatregister 12");
    window.fill(
        "Waarom krijgt iemand minder, of niets? Dit komt in die brieven.",
        "De pot heeft niet meer.",
    );
    let sentence = window.sees_like(Role::Choice, sentence);
    window.tick(&sentence);
    window.press("Ctrl Enter");
}

#[test]
fn from_a_shortage_to_what_if_to_two_decisions_without_a_mouse() {
    let (_folder, mut window) = opened(two_for_what_is_left);
    window.go_to("vlaggenmast", MAST);
    window.is_at(Role::Heading, MAST);
    window.reads("Nodig is € 900,00, over is € 800,00: € 100,00 te weinig.");
    window.picture("te-weinig");
    window.tab_to(Role::Link, "Wat als ik alles beslis dat op deze pot wacht?");
    window.press("Enter");
    window.is_at(Role::Heading, "Wat als u nu beslist");
    window.reads("Wie het eerst compleet was, gaat voor.");
    window.reads("Het meeste dat u nu kunt geven is € 800,00");
    window.is_accessible("what if");
    window.picture("wat-als");
    window.push("Beslis deze 2 samen");
    window.reads("minder dan gevraagd");
    window.picture("samen-beslissen");
    decided_together(&mut window, "Ik ken namens het college deze 2 aanvragen toe");
    window.reads("2 besluiten vastgelegd, samen € 800,00.");
    window.is_accessible("what came of deciding together");
    window.picture("samen-beslist");
}

#[test]
fn compared_side_by_side_one_is_awarded_and_one_rejected_without_a_mouse() {
    let (_folder, mut window) = opened(two_to_compare);
    window.go_to("fruitbomen", TREES);
    window.is_at(Role::Heading, TREES);
    window.tab_to(Role::Link, "Leg de aanvragen van deze pot naast elkaar");
    window.press("Enter");
    window.is_at(Role::Heading, "Naast elkaar leggen");
    window.reads("Kies onder de aanvragen wat elk krijgt.");
    window.push(&format!("Alles wat kan voor {BENCH}"));
    window.push(&format!("Wijs af: {TREES}"));
    window.reads("Wordt afgewezen");
    window.is_accessible("comparing");
    window.picture("naast-elkaar");
    // What was chosen is there again for who looks at an application in between.
    window.tab_to(Role::Link, BENCH);
    window.press("Enter");
    window.is_at(Role::Heading, BENCH);
    window.press("Escape");
    window.is_at(Role::Heading, "Naast elkaar leggen");
    window.push("Verder met 2 besluiten");
    decided_together(&mut window, "Ik ken namens het college één aanvraag toe");
    window.reads("2 besluiten vastgelegd, samen € 1.500,00.");
    window.go_to("fruitbomen", TREES);
    window.reads("De pot heeft niet meer.");
}

#[test]
fn asking_under_another_scheme_ends_the_first_and_each_page_leads_to_the_other_without_a_mouse() {
    let (_folder, mut window) = opened(|desk| {
        let first = taken_in(desk, BENCH, "1500.00", None);
        desk.act(&first, desk::award("1500.00"));
        taken_in(desk, TREES, "900.00", None);
    });
    window.go_to("fruitbomen", TREES);
    window.reads("Het geld is niet genoeg");
    window.push("Aanvragen uit: Kernagenda");
    window.is_at(Role::Heading, "Nieuwe aanvraag");
    window.reads("Deze aanvraag komt in de plaats van");
    window.is_accessible("an application in the place of another");
}
