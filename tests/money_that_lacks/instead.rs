//! Another scheme when the pot is short: the application in the place of the first ends it when it is handed in, in one act,
//! and each page names the other.

use super::{judged, short};
use kernkas_tests::desk::{self, TestDesk};
use serde_json::{Value, json};

/// The same idea under another scheme, in the place of `case`.
fn elsewhere(desk: &TestDesk, case: &Value) -> Value {
    let mut application = desk::jeu_de_boules();
    application["ask"]["kern"] = json!("ingen");
    application["ask"]["scheme"] = json!("bijzonder-initiatief");
    application["ask"]["asked"] = json!("600.00");
    application["ask"]["declared_one_off"] = json!(true);
    application["ask"]["signed_copy_seen"] = json!(true);
    application["ask"]["instead_of"] = case.clone();
    application["reasons"] = desk.reasons("bijzonder-initiatief");
    application
}

fn shown(desk: &TestDesk, case: &Value) -> Value {
    desk.call("application", json!({ "case": case }))
}

#[test]
fn handing_in_elsewhere_ends_the_first_and_each_page_names_the_other() {
    let (desk, case) = short();
    let receipt = desk.call("submit", json!({ "application": elsewhere(&desk, &case) }));
    let (old, new) = (shown(&desk, &case), shown(&desk, &receipt["case"]));
    assert_eq!(old["state"], "helped-otherwise");
    assert_eq!(
        (&old["instead"]["case"], &old["instead"]["number"]),
        (&receipt["case"], &receipt["number"])
    );
    assert_eq!(
        (&new["instead_of"]["case"], &new["instead_of"]["number"]),
        (&case, &old["number"])
    );
    assert!(
        receipt["touched"]
            .as_array()
            .unwrap()
            .contains(&json!(format!("case:{}", case.as_str().unwrap())))
    );
}

#[test]
fn an_application_that_was_decided_meanwhile_is_not_ended_and_the_other_is_not_handed_in() {
    let (desk, case) = short();
    judged(&desk, &case);
    desk.act(&case, json!({
        "do": "reject", "basis": { "by": "mandate", "reference": "mandaatregister 12" }, "reason": "De pot is op."
    }));
    let before = desk.call("applications", json!({}))["total"].clone();
    let refusal = desk.refused("submit", json!({ "application": elsewhere(&desk, &case) }));
    assert_eq!(refusal.text.id, "refusal-not-now");
    assert_eq!(desk.call("applications", json!({}))["total"], before);
}

#[test]
fn a_correction_cannot_point_at_another_case() {
    let (desk, case) = short();
    let receipt = desk.call("submit", json!({ "application": elsewhere(&desk, &case) }));
    let mut application = elsewhere(&desk, &case);
    application["ask"]["instead_of"] = Value::Null;
    let correction = json!({ "do": "correct", "application": application, "reason": "Tikfout." });
    let refusal = desk.refused_act(&receipt["case"], correction);
    assert_eq!(refusal.field.as_deref(), Some("ask.instead_of"));
}
