//! Names and own words go only to those who serve the kern; they can follow later.

use crate::laptops::{Laptops, ids, said, seat, submitted, take_in};
use kernkas_tests::{desk::TestDesk, past_the_desk};
use serde_json::{Value, json};

fn applicant(desk: &TestDesk, case: &Value) -> Value {
    desk.call("application", json!({ "case": case }))["applicant"].clone()
}

#[test]
fn who_does_not_serve_the_kern_gets_the_money_but_not_the_names() {
    let laptops = Laptops::new();
    let (hall, joost, fenna) = (&laptops.hall, &laptops.joost, &laptops.fenna);
    let case = submitted(joost, "ingen", "Een bank bij de kerk");
    let for_fenna = json!({ "for": [seat(fenna)], "everything": false });
    let preview = joost.call("preview-export", for_fenna.clone());
    assert_eq!(
        said(&preview["without"]),
        ["Van 1 aanvraag uit Ingen gaan namen en eigen woorden niet mee: Fenna mag die niet zien."]
    );
    take_in(fenna, &laptops.saved_as(joost, for_fenna));
    assert_eq!(applicant(fenna, &case), Value::Null);
    assert_eq!(fenna.pot("ingen"), joost.pot("ingen"));
    let names = "SELECT count(*) FROM bodies WHERE instr(bytes, 'Wim van Zetten') > 0";
    assert_eq!(past_the_desk::open(fenna, "Fenna").number(names), 0);

    take_in(
        hall,
        &laptops.saved_as(joost, json!({ "for": [seat(hall)], "everything": false })),
    );
    assert_eq!(applicant(hall, &case)["name"], "Wim van Zetten");
}

#[test]
fn a_file_for_two_holds_what_both_may_have() {
    let laptops = Laptops::new();
    let (hall, joost, fenna) = (&laptops.hall, &laptops.joost, &laptops.fenna);
    let case = submitted(joost, "ingen", "Een bank bij de kerk");
    let both = json!({ "for": [seat(hall), seat(fenna)], "everything": false });
    take_in(hall, &laptops.saved_as(joost, both));
    assert_eq!(applicant(hall, &case), Value::Null);
    // The hall asks for what it lacks, and gets it.
    laptops.carry_for(hall, joost);
    let rest = json!({ "for": [seat(hall)], "everything": false });
    let taken = take_in(hall, &laptops.saved_as(joost, rest));
    assert!(
        ids(&taken["report"]).contains(&"exchange-count-bodies"),
        "{taken}"
    );
    assert_eq!(applicant(hall, &case)["name"], "Wim van Zetten");
    assert_eq!(hall.call("verify", json!({}))["tables_agree"], true);
}

#[test]
fn a_kern_that_is_given_later_brings_its_names() {
    let laptops = Laptops::new();
    let (hall, joost, fenna) = (&laptops.hall, &laptops.joost, &laptops.fenna);
    let case = submitted(joost, "ingen", "Een bank bij de kerk");
    take_in(
        fenna,
        &laptops.saved_as(joost, json!({ "for": [seat(fenna)], "everything": false })),
    );
    take_in(
        hall,
        &laptops.saved_as(joost, json!({ "for": [seat(hall)], "everything": false })),
    );
    assert_eq!(applicant(fenna, &case), Value::Null);

    hall.sit("Sanne");
    let people = hall.call("people", json!({}));
    let rows = people["people"].as_array().unwrap();
    let person = rows.iter().find(|row| row["name"] == "Fenna").unwrap()["person"].clone();
    let roles = json!([{ "role": "kernverbinder", "kernen": ["ingen", "lienden"] }]);
    hall.call("give-roles", json!({ "person": person, "roles": roles }));
    laptops.carry_for(hall, fenna);
    // Now she may have them, so she asks; the hall answers.
    laptops.carry_for(fenna, hall);
    let taken = take_in(
        fenna,
        &laptops.saved_as(hall, json!({ "for": [seat(fenna)], "everything": false })),
    );
    assert_eq!(taken["fresh"], 0);
    assert_eq!(applicant(fenna, &case)["name"], "Wim van Zetten");
}

#[test]
fn a_file_is_read_by_those_it_is_for_and_the_recovery_key_alone() {
    let laptops = Laptops::new();
    let (joost, fenna) = (&laptops.joost, &laptops.fenna);
    submitted(joost, "ingen", "Een bank bij de kerk");
    let file = laptops.saved_as(joost, json!({ "for": [seat(fenna)], "everything": false }));
    take_in(fenna, &file);
    for call in ["inspect", "import"] {
        let body = if call == "inspect" {
            json!({ "file": file })
        } else {
            json!({ "file": file, "sha256": null })
        };
        assert_eq!(
            laptops.hall.refused(call, body).text.id,
            "fault-bundle-not-for-you"
        );
    }
    let bytes = std::fs::read(&file).unwrap();
    let header = String::from_utf8_lossy(&bytes[..400]).into_owned();
    assert_eq!(
        header.matches("-> X25519 ").count(),
        3,
        "Fenna, Joost himself, the recovery key"
    );
}

#[test]
fn a_paper_follows_with_the_names() {
    let laptops = Laptops::new();
    let (hall, joost, fenna) = (&laptops.hall, &laptops.joost, &laptops.fenna);
    let case = submitted(joost, "ingen", "Een bank bij de kerk");
    let content = base64::Engine::encode(&base64::prelude::BASE64_STANDARD, b"%PDF-1.4 offerte");
    let attached = json!({ "case": case, "draft": null, "name": "offerte.pdf", "content": content });
    let paper = joost.call("attach", attached)["paper"].clone();
    let both = json!({ "for": [seat(hall), seat(fenna)], "everything": false });
    let file = laptops.saved_as(joost, both);
    take_in(hall, &file);
    take_in(fenna, &file);
    assert_eq!(
        hall.refused("paper", json!({ "paper": paper })).text.id,
        "refusal-unknown"
    );
    laptops.carry_for(hall, joost);
    laptops.carry_for(joost, hall);
    assert_eq!(hall.call("paper", json!({ "paper": paper }))["content"], content);
    let shown = hall.call("application", json!({ "case": case }))["papers"].clone();
    assert_eq!(shown[0]["name"], "offerte.pdf");
    let verified = hall.call("verify", json!({}));
    assert_eq!(
        (&verified["tables_agree"], &verified["broken"]),
        (&json!(true), &json!([]))
    );
    // Fenna asks for nothing that she may not have.
    laptops.carry_for(fenna, joost);
    let rest = json!({ "for": [seat(fenna)], "everything": false });
    assert_eq!(joost.call("preview-export", rest)["papers"], 0);
}
