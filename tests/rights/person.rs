//! One sheet per person (AVG 15), and what is wrong in it mended (AVG 16).

use crate::village::{LATER, Village, handed_in, shown};
use kernkas_tests::desk::TestDesk;
use serde_json::{Value, json};

fn found(hall: &TestDesk, words: &str) -> Vec<Value> {
    let found = hall.call("find-person", json!({ "words": words }));
    found["people"].as_array().unwrap().clone()
}

/// The files of the one person who is found so.
fn files(hall: &TestDesk, words: &str) -> Vec<Value> {
    let people = found(hall, words);
    assert_eq!(people.len(), 1, "{words}: {people:?}");
    let files = people[0]["files"].as_array().unwrap();
    files.iter().map(|file| file["file"].clone()).collect()
}

/// What is held under a name, in all files: the value, and whether it stands.
fn told(view: &Value, about: &str) -> Vec<(String, bool)> {
    let files = view["files"].as_array().unwrap();
    let told = files.iter().flat_map(|file| file["told"].as_array().unwrap());
    told.flat_map(|told| told["lines"].as_array().unwrap())
        .filter(|line| line["about"] == about)
        .map(|line| (line["value"].as_str().unwrap().to_owned(), line["stands"] == true))
        .collect()
}

#[test]
fn a_person_is_found_by_name_account_e_mail_or_telephone_with_all_that_is_held() {
    let village = Village::new();
    let hall = &village.hall;
    let withdrawn = village.withdrawn();
    let open = handed_in(hall);
    hall.sit("Marijke");
    for words in [
        "wim zetten",
        "NL91ABNA0417164300",
        "WIM@voorbeeld.nl",
        "+31 6 12345678",
    ] {
        let mut files = files(hall, words);
        files.sort_by_key(Value::to_string);
        let mut both = vec![withdrawn.clone(), open.clone()];
        both.sort_by_key(Value::to_string);
        assert_eq!(files, both, "{words}");
    }
    assert_eq!(found(hall, "Jansen"), Vec::<Value>::new());
    assert_eq!(
        found(hall, "Anouk"),
        Vec::<Value>::new(),
        "who works here is no applicant"
    );

    let view = hall.call("person", json!({ "files": files(hall, "zetten") }));
    assert_eq!(
        (&view["name"], &view["municipality"]),
        (&json!("Wim van Zetten"), &json!("Buren"))
    );
    assert_eq!(told(&view, "iban").len(), 2, "once a case");
    assert_eq!(
        told(&view, "ending")[0].0,
        "Wim van Zetten belde: het gaat niet door."
    );
    let of = |case: &Value| {
        let files = view["files"].as_array().unwrap();
        files.iter().find(|file| file["file"] == *case).unwrap().clone()
    };
    assert_eq!(of(&withdrawn)["kept"]["class"], "aborted");
    assert_eq!(of(&withdrawn)["kept"]["until"], "2027-03-02");
    assert_eq!(
        (&of(&open)["kept"], &of(&open)["hold"]),
        (&Value::Null, &json!("undecided"))
    );
    assert_eq!(of(&open)["papers"][0]["name"], "brief van Zetten.pdf");
    let first = &of(&open)["told"][0];
    assert_eq!(
        (&first["who"], &first["occasion"]["id"]),
        (&json!("Anouk"), &json!("history-submitted"))
    );
}

#[test]
fn drafts_and_registers_are_in_it_too() {
    let village = Village::new();
    let hall = &village.hall;
    hall.sit("Anouk");
    let draft =
        json!({ "applicant": { "name": "Greet Vos", "email": "greet@voorbeeld.nl" }, "idea": "Een bank" });
    hall.call("save-draft", json!({ "draft": null, "application": draft }));
    hall.sit("Sanne");
    let entry = json!({ "register": "organisation", "id": "", "name": "Zoelen Samen", "kernen": ["zoelen"],
        "from": "2026-01-01", "until": null });
    let details = json!({ "name": "Greet Vos", "email": "greet@voorbeeld.nl", "phone": "0344 123456" });
    hall.call("set-entry", json!({ "entry": entry, "details": details }));
    let view = hall.call("person", json!({ "files": files(hall, "greet@voorbeeld.nl") }));
    let kinds: Vec<&Value> = view["files"]
        .as_array()
        .unwrap()
        .iter()
        .map(|file| &file["kind"])
        .collect();
    assert_eq!(kinds, [&json!("entry"), &json!("draft")]);
    assert_eq!(told(&view, "name").len(), 2);
}

#[test]
fn of_an_erased_person_the_sheet_says_that_and_nothing_else() {
    let village = Village::new();
    let case = village.withdrawn();
    village.on(LATER);
    village.erases(&case);
    assert_eq!(found(&village.hall, "zetten"), Vec::<Value>::new());
    let view = village.hall.call("person", json!({ "files": [case] }));
    assert_eq!(
        (&view["name"], &view["files"][0]["erased_on"]),
        (&json!(""), &json!(LATER))
    );
    assert_eq!(view["files"][0]["told"], json!([]));
}

#[test]
fn what_is_wrong_is_mended_in_all_cases_at_once_and_what_was_remains_to_be_seen() {
    let village = Village::new();
    let hall = &village.hall;
    let withdrawn = village.withdrawn();
    let open = handed_in(hall);
    hall.sit("Marijke");
    let versions = |cases: &[&Value]| -> Vec<Value> {
        let version = |case: &Value| shown(hall, case)["version"].clone();
        cases
            .iter()
            .map(|case| json!({ "case": case, "version": version(case) }))
            .collect()
    };
    let cases = versions(&[&withdrawn, &open]);
    let wish =
        json!({ "cases": cases, "changes": { "street": "Dorpsstraat 21" }, "reason": "Hij verhuisde." });
    let done = hall.call("rectify", wish.clone());
    let refused: Vec<&Value> = done["each"]
        .as_array()
        .unwrap()
        .iter()
        .map(|one| &one["refused"])
        .collect();
    assert_eq!(refused, [&Value::Null, &Value::Null]);
    for case in [&withdrawn, &open] {
        let shown = shown(hall, case);
        assert_eq!(shown["applicant"]["street"], "Dorpsstraat 21");
        assert_eq!(shown["applicant"]["name"], "Wim van Zetten");
        let view = hall.call("person", json!({ "files": [case] }));
        let streets = told(&view, "street");
        assert_eq!(
            streets,
            [
                ("Dorpsstraat 12".to_owned(), false),
                ("Dorpsstraat 21".to_owned(), true)
            ]
        );
        let last = view["files"][0]["told"]
            .as_array()
            .unwrap()
            .last()
            .unwrap()
            .clone();
        assert_eq!(last["who"], "Marijke");
        assert!(last["lines"].to_string().contains("Hij verhuisde."), "{last}");
    }
    assert_eq!(
        shown(hall, &withdrawn)["state"],
        "withdrawn",
        "what happened stays"
    );
    assert_eq!(
        shown(hall, &withdrawn)["history"][0]["text"]["id"],
        "history-rectified"
    );
    let again = hall.call("rectify", wish);
    assert_eq!(again["each"][0]["refused"]["id"], "refusal-nothing-changes");
    assert_eq!(found(hall, "zetten").len(), 1);
    assert_eq!(hall.call("verify", json!({}))["broken"], json!([]));
}

#[test]
fn what_cannot_be_an_account_or_has_no_reason_mends_nothing() {
    let village = Village::new();
    let hall = &village.hall;
    let case = village.withdrawn();
    hall.sit("Marijke");
    let version = shown(hall, &case)["version"].clone();
    let wish = |changes: Value, reason: &str| json!({ "cases": [{ "case": case, "version": version }], "changes": changes, "reason": reason });
    let refused = |wish: Value| hall.call("rectify", wish)["each"][0]["refused"]["id"].clone();
    assert_eq!(
        refused(wish(json!({ "iban": "NL91 ABNA 0417 1643 01" }), "Fout.")),
        "why-no-iban"
    );
    assert_eq!(
        refused(wish(json!({ "name": "Wim\u{202e}" }), "Fout.")),
        "why-bidi-character"
    );
    assert_eq!(
        refused(wish(json!({ "shoe-size": "44" }), "Fout.")),
        "refusal-unknown"
    );
    let none = hall.refused("rectify", wish(json!({ "name": "W. van Zetten" }), " "));
    assert_eq!(none.text.id, "refusal-reason-needed");
    let stale =
        json!({ "cases": [{ "case": case, "version": 1 }], "changes": { "name": "W." }, "reason": "Fout." });
    assert_eq!(refused(stale), "refusal-changed-meanwhile");
    assert_eq!(shown(hall, &case)["applicant"]["name"], "Wim van Zetten");
}
