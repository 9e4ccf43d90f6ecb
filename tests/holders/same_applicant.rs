//! Applicants that are likely the same are shown, and stand in nobody's way.

use kernkas_tests::desk::{self, TestDesk};
use serde_json::{Value, json};

fn application(name: &str, street: &str, iban: &str) -> Value {
    let mut application = desk::jeu_de_boules();
    application["ask"]["signed_copy_seen"] = json!(true);
    application["applicant"]["name"] = json!(name);
    application["applicant"]["street"] = json!(street);
    application["applicant"]["iban"] = json!(iban);
    application
}

fn found(desk: &TestDesk, application: &Value) -> Vec<(Value, String)> {
    let check = desk.call("check", json!({ "application": application }));
    let same = check["same_applicant"].as_array().unwrap();
    same.iter()
        .map(|one| (one["case"].clone(), one["by"].as_str().unwrap().to_owned()))
        .collect()
}

#[test]
fn the_same_account_or_name_and_address_is_shown_at_intake_and_on_the_case_and_bars_nothing() {
    let desk = desk::founded("2026-05-12");
    desk.sit("Anouk");
    let submit =
        |application: &Value| desk.call("submit", json!({ "application": application }))["case"].clone();
    let first = submit(&application(
        "Wim van Zetten",
        "Dorpsstraat 12",
        "NL91ABNA0417164300",
    ));
    let account = application("Els de Boer", "Molenweg 3", "NL91 ABNA 0417 1643 00");
    assert_eq!(found(&desk, &account), [(first.clone(), "account".to_owned())]);
    let address = application("wim  van zetten", "dorpsstraat 12", "");
    assert_eq!(found(&desk, &address), [(first.clone(), "address".to_owned())]);
    let both = application("Wim van Zetten", "Dorpsstraat 12", "NL91ABNA0417164300");
    assert_eq!(found(&desk, &both), [(first.clone(), "both".to_owned())]);
    assert_eq!(found(&desk, &application("Els de Boer", "Molenweg 3", "")), []);
    let second = submit(&account);
    let shown = desk.call("application", json!({ "case": first }));
    assert_eq!(shown["same_applicant"][0]["case"], second);
    assert_eq!(
        shown["same_applicant"].as_array().unwrap().len(),
        1,
        "a case is not like itself"
    );
}

#[test]
fn a_corrected_account_is_known_by_what_it_is_now() {
    let desk = desk::founded("2026-05-12");
    desk.sit("Anouk");
    let mut form = application("Wim van Zetten", "Dorpsstraat 12", "NL91ABNA0417164300");
    let case = desk.call("submit", json!({ "application": form }))["case"].clone();
    form["applicant"]["iban"] = json!("NL69INGB0123456789");
    desk.act(
        &case,
        json!({ "do": "correct", "application": form, "reason": "Een typefout." }),
    );
    assert_eq!(
        found(&desk, &application("Els", "Molenweg 3", "NL91ABNA0417164300")),
        []
    );
    assert_eq!(
        found(&desk, &application("Els", "Molenweg 3", "NL69INGB0123456789")).len(),
        1
    );
    assert_eq!(desk.call("verify", json!({}))["tables_agree"], true);
}
