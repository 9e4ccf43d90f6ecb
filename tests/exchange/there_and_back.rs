//! Taken in on one laptop, decided on another, and back.

use crate::laptops::{Laptops, ids, said, same_everywhere, seat, submitted, take_in};
use kernkas_tests::desk::{TestDesk, advice, award, judgement};
use serde_json::{Value, json};

fn state(desk: &TestDesk, case: &Value) -> Value {
    desk.call("application", json!({ "case": case }))["state"].clone()
}

#[test]
fn taken_in_at_the_village_decided_at_the_town_hall_and_back() {
    let laptops = Laptops::new();
    let (hall, joost) = (&laptops.hall, &laptops.joost);
    let case = submitted(joost, "ingen", "Jeu-de-boulesbaan achter In de Gaard");
    joost.act(&case, advice("850.00"));

    let taken = laptops.carry_for(joost, hall);
    assert_eq!(taken["from"], "Joost");
    assert_eq!((&taken["fresh"], &taken["held"]), (&json!(2), &json!(0)));
    assert!(
        said(&taken["report"]).contains(&"1 aanvraag".to_owned()),
        "{taken}"
    );
    assert_eq!(state(hall, &case), "advised");

    for condition in hall.judged_conditions(&case) {
        hall.act(&case, judgement(&condition, "meets", "Duidelijk."));
    }
    hall.act(&case, award("850.00"));
    let back = laptops.carry_for(hall, joost);
    assert!(said(&back["report"]).contains(&"1 besluit".to_owned()), "{back}");
    assert_eq!(state(joost, &case), "awarded");
    let shown = joost.call("application", json!({ "case": case }));
    assert_eq!(shown["applicant"]["name"], "Wim van Zetten");
    assert_eq!(joost.pot("ingen"), hall.pot("ingen"));
    same_everywhere(hall, joost);
}

#[test]
fn a_paper_goes_along_once_and_is_the_same_paper() {
    let laptops = Laptops::new();
    let (hall, joost) = (&laptops.hall, &laptops.joost);
    let case = submitted(joost, "ingen", "Een bank bij de kerk");
    let pdf = base64(b"%PDF-1.4 offerte van de timmerman");
    let paper = joost.call(
        "attach",
        json!({ "case": case, "draft": null, "name": "offerte.pdf", "content": pdf }),
    );
    let for_hall = json!({ "for": [seat(hall)], "everything": false });
    let preview = joost.call("preview-export", for_hall.clone());
    assert_eq!(preview["papers"], 1);
    laptops.carry_for(joost, hall);
    let shown = hall.call("paper", json!({ "paper": paper["paper"] }));
    assert_eq!(
        (&shown["name"], &shown["content"]),
        (&json!("offerte.pdf"), &json!(pdf))
    );

    laptops.carry_for(hall, joost);
    let preview = joost.call("preview-export", for_hall);
    assert_eq!((&preview["papers"], &preview["actions"]), (&json!(0), &json!(0)));
}

fn base64(bytes: &[u8]) -> String {
    use base64::Engine as _;
    base64::prelude::BASE64_STANDARD.encode(bytes)
}

#[test]
fn what_was_heard_back_is_not_sent_again_and_what_was_only_sent_is() {
    let laptops = Laptops::new();
    let (hall, joost) = (&laptops.hall, &laptops.joost);
    let lacks = |receivers: Value| {
        let wish = json!({ "for": receivers, "everything": false });
        joost.call("preview-export", wish)["actions"].clone()
    };
    laptops.carry(hall, joost);
    let marijke = json!([seat(hall)]);
    assert_eq!(lacks(marijke.clone()), 0);
    submitted(joost, "ingen", "Een bank bij de kerk");
    laptops.saved(joost);
    assert_eq!(lacks(marijke.clone()), 1, "the file may never have come");
    laptops.carry(joost, hall);
    assert_eq!(lacks(marijke.clone()), 1, "nobody said that it came");
    laptops.carry(hall, joost);
    assert_eq!(lacks(marijke), 0);
    assert_ne!(lacks(json!([])), 0, "of Fenna nothing was heard yet");
    laptops.carry(&laptops.fenna, joost);
    assert_eq!(
        lacks(json!([])),
        1,
        "Sanne and Anouk share Marijke's laptop, Fenna lacks one"
    );
    let behind = |desk: &TestDesk, name: &str| {
        let view = desk.call("exchange", json!({}));
        let rows = view["peers"].as_array().unwrap();
        rows.iter().find(|row| row["name"] == name).unwrap()["behind"].clone()
    };
    assert_eq!(
        (behind(joost, "Sanne"), behind(joost, "Fenna")),
        (json!(0), json!(1))
    );
}

#[test]
fn a_third_laptop_hears_of_the_first_through_the_second() {
    let laptops = Laptops::new();
    let (hall, joost, fenna) = (&laptops.hall, &laptops.joost, &laptops.fenna);
    let case = submitted(joost, "ingen", "Een bank bij de kerk");
    laptops.carry(joost, hall);
    let taken = laptops.carry(hall, fenna);
    assert_eq!(taken["fresh"], 1);
    assert_eq!(state(fenna, &case), "submitted");
    let view = fenna.call("exchange", json!({}));
    assert_eq!(ids(&view["held"]), Vec::<&str>::new());
    assert_eq!(view["history"][0]["who"], json!(["Marijke"]));
    assert_eq!(view["history"][0]["direction"], "in");
}

#[test]
fn the_desk_says_what_was_heard_of_whom_and_when() {
    let laptops = Laptops::new();
    let (hall, joost) = (&laptops.hall, &laptops.joost);
    submitted(joost, "ingen", "Een bank bij de kerk");
    laptops.carry(joost, hall);
    hall.on("2026-05-15");
    let state = hall.call("desk", json!({}))["exchange"].clone();
    assert_eq!(
        kernkas_tests::desk::say(&state["last"]),
        "laatste van laptop Joost: 3 dagen geleden"
    );
    assert_eq!(
        kernkas_tests::desk::say(&state["as_of"]),
        "nog niet bijgewerkt met laptop Fenna"
    );
    laptops.fenna.on("2026-05-13");
    laptops.carry(&laptops.fenna, hall);
    let state = hall.call("desk", json!({}))["exchange"].clone();
    assert_eq!(
        kernkas_tests::desk::say(&state["as_of"]),
        "bijgewerkt met alle plekken t/m 12 mei 2026",
        "a file without news says how far somebody is"
    );
    assert_eq!(
        kernkas_tests::desk::say(&state["last"]),
        "laatste van laptop Fenna: 2 dagen geleden"
    );
    assert_eq!(state["catching_up"], false);
}

#[test]
fn a_file_with_everything_is_all_that_a_laptop_needs() {
    let laptops = Laptops::new();
    let (hall, joost, fenna) = (&laptops.hall, &laptops.joost, &laptops.fenna);
    submitted(joost, "ingen", "Een bank bij de kerk");
    laptops.carry(joost, hall);
    submitted(hall_as_anouk(hall), "lienden", "Een schommel");
    let whole = laptops.saved_as(hall, json!({ "for": [], "everything": true }));
    let taken = take_in(fenna, &whole);
    assert_eq!((&taken["fresh"], &taken["held"]), (&json!(2), &json!(0)));
    same_everywhere_but_words(hall, fenna);
}

fn hall_as_anouk(hall: &TestDesk) -> &TestDesk {
    hall.sit("Anouk");
    hall
}

/// Money and states are the same also for who may not read the names.
fn same_everywhere_but_words(one: &TestDesk, other: &TestDesk) {
    for kern in ["ingen", "lienden"] {
        assert_eq!(one.pot(kern), other.pot(kern));
    }
    assert_eq!(other.call("verify", json!({}))["tables_agree"], true);
}
