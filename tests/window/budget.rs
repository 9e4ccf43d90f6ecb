//! From a number in Budget to the cases behind it; the course of the year, and years side by side. By keys alone.

use kernkas_tests::window::{
    Opening,
    municipality::{self, application},
    sight::Role,
};

use crate::short_of_money::{BENCH, two_for_what_is_left};

#[test]
fn a_number_of_the_budget_opens_its_cases_and_the_years_stand_beside_each_other_without_a_mouse() {
    let folder = municipality::founded(two_for_what_is_left);
    let mut window = Opening::on(folder.path()).open();
    window.resize(1280, 720);
    window.sit("Marijke");
    let year = application()["ask"]["from"].as_str().unwrap()[..4].to_owned();
    window.go_to("budget", "Budget");
    window.choose("Jaar", &year);
    window.sees(Role::Heading, Some(&format!("Budget {year}")));

    // One stop for Tab; from there the arrows lead from number to number.
    window.tab_to(Role::Button, "Asch");
    for _ in 0..15 {
        if window.focus().1 == "Ingen" {
            break;
        }
        window.press("Down");
    }
    window.press("Right");
    window.is_at(
        Role::Button,
        "€ 800,00: Ingen, Leefbaarheidsbudget. Toon wat erachter zit.",
    );
    window.press("Enter");
    window.is_at(Role::Heading, "Ingen, Leefbaarheidsbudget");
    window.is_accessible("what stands behind a number");
    window.picture("budget-pot");
    let step = window
        .all(Role::Link)
        .into_iter()
        .find(|link| link.contains("toegezegd: toon de aanvraag"))
        .expect("the step opens its case");
    window.tab_to(Role::Link, &step);
    window.press("Enter");
    window.is_at(Role::Heading, "Aanvragen");
    window.reads(BENCH);
    window.reads("1 aanvraag");

    window.press("Alt Left");
    window.push("Verloop");
    window.is_at(Role::Heading, &format!("Verloop van {year}"));
    window.reads("€ 1.200,00");
    window.is_accessible("the course of a year");
    window.picture("budget-verloop");
    window.push("Vijf jaar");
    let title = window.sees_like(Role::Heading, "Jaren naast elkaar,");
    window.is_at(Role::Heading, &title);
    window.reads("1.200,00");
    window.choose("Welk getal?", "Plafond");
    window.reads("30.000,00");
    window.is_accessible("years side by side");
    window.picture("budget-jaren");
}
