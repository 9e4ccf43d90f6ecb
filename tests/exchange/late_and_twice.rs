//! Files that come twice, in another order, or months late.

use crate::laptops::{DAY, Laptops, ids, said, same_everywhere, seat, submitted, take_in};
use kernkas_tests::{
    desk::{TestDesk, advice},
    template::Template,
};
use serde_json::json;
use std::path::PathBuf;

#[test]
fn the_same_file_twice_is_the_same_as_once() {
    let laptops = Laptops::new();
    let (hall, joost) = (&laptops.hall, &laptops.joost);
    submitted(joost, "ingen", "Een bank bij de kerk");
    let file = laptops.saved(joost);
    take_in(hall, &file);
    let list = hall.call("budget", json!({ "year": 2026 }));
    let again = take_in(hall, &file);
    assert_eq!(again["fresh"], 0);
    assert_eq!(said(&again["report"]), ["Alles uit dit bestand was hier al."]);
    assert_eq!(hall.call("budget", json!({ "year": 2026 })), list);
    let looked = hall.call("inspect", json!({ "file": file }));
    assert!(ids(&looked["notes"]).contains(&"exchange-note-nothing"));
}

/// The hall heard of a first file, said so, and was then put back from a copy made before; a second file begins after
/// the first. Gives both.
fn two_files_of_which_the_hall_lost_the_first(laptops: &mut Laptops) -> (PathBuf, PathBuf) {
    let case = submitted(&laptops.joost, "ingen", "Een bank bij de kerk");
    let wish = json!({ "for": [seat(&laptops.hall)], "everything": false });
    let first = laptops.saved_as(&laptops.joost, wish.clone());
    laptops.hall.leave();
    let copy = Template::of(&laptops.hall.folder());
    laptops.hall.sit("Marijke");
    take_in(&laptops.hall, &first);
    laptops.carry_for(&laptops.hall, &laptops.joost);
    laptops.joost.act(&case, advice("850.00"));
    let second = laptops.saved_as(&laptops.joost, wish);
    laptops.hall = TestDesk::copy_of(&copy, DAY);
    laptops.hall.sit("Marijke");
    (first, second)
}

#[test]
fn what_comes_too_early_is_told_waits_without_effect_and_counts_when_the_rest_comes() {
    let mut laptops = Laptops::new();
    let (first, second) = two_files_of_which_the_hall_lost_the_first(&mut laptops);
    let (hall, joost) = (&laptops.hall, &laptops.joost);
    let looked = hall.call("inspect", json!({ "file": second }));
    assert_eq!(
        said(&looked["missing"]),
        ["U mist bestand 1 van laptop Joost (Joost)."]
    );
    assert!(ids(&looked["notes"]).contains(&"exchange-note-held"), "{looked}");

    let early = take_in(hall, &second);
    assert_eq!((&early["fresh"], &early["held"]), (&json!(1), &json!(1)));
    assert!(
        said(&early["report"]).contains(&"U mist bestand 1 van laptop Joost (Joost).".to_owned()),
        "{early}"
    );
    assert_eq!(take_in(hall, &second)["fresh"], 0, "what waits is no news");
    let view = hall.call("exchange", json!({}));
    assert_eq!(
        said(&view["held"]),
        ["1 stap van laptop Joost (Joost) wacht op een eerder bestand."]
    );
    assert_eq!(hall.call("desk", json!({}))["exchange"]["held"], 1);
    assert_eq!(hall.pot("ingen")["reserved"], "0.00");

    let looked = hall.call("inspect", json!({ "file": first }));
    assert_eq!(
        said(&looked["cases"][0]["what"]),
        [
            "Ingenomen door Joost op 12 mei 2026.",
            "Advies van Joost op 12 mei 2026: €\u{a0}850,00 toekennen."
        ],
        "what waited for this file is told as well"
    );
    assert_eq!(said(&looked["contents"]), ["1 aanvraag"]);
    assert_eq!(looked["changes"][0]["after"], "1150.00");

    let rest = take_in(hall, &first);
    assert_eq!((&rest["fresh"], &rest["held"]), (&json!(1), &json!(0)));
    assert_eq!(hall.pot("ingen")["reserved"], "850.00");
    assert_eq!(hall.call("exchange", json!({}))["held"], json!([]));
    same_everywhere(hall, joost);
}

#[test]
fn months_late_comes_to_the_same_end() {
    let laptops = Laptops::new();
    let (hall, joost, fenna) = (&laptops.hall, &laptops.joost, &laptops.fenna);
    let case = submitted(joost, "ingen", "Een bank bij de kerk");
    let first = laptops.saved(joost);
    joost.on("2026-06-01");
    joost.act(&case, advice("850.00"));
    let second = laptops.saved(joost);
    for desk in [hall, fenna] {
        desk.on("2026-11-20");
    }
    take_in(hall, &first);
    take_in(hall, &second);
    take_in(fenna, &second);
    let late = take_in(fenna, &first);
    assert_eq!(late["fresh"], 0, "the second file held all of the first");
    assert_eq!(hall.pot("ingen"), fenna.pot("ingen"));
    let row = hall.call("exchange", json!({}))["peers"][0].clone();
    assert_eq!((&row["name"], &row["heard_days"]), (&json!("Joost"), &json!(172)));
}
