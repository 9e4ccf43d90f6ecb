//! Yearly contributions, proposed and awarded for all at once; the amounts themselves are in `money_rows` (M6, M8).

use kernkas_tests::desk::{self, TestDesk};
use serde_json::{Value, json};

const ORGANISATION: &str = "dorpsbelangenorganisatie";
const DAY: &str = "2026-01-05";

fn rows(desk: &TestDesk) -> Vec<Value> {
    let view = desk.call("contributions", json!({ "year": 2026 }));
    view["rows"].as_array().unwrap().clone()
}

fn row(desk: &TestDesk, holder: &str) -> Value {
    rows(desk)
        .into_iter()
        .find(|row| row["holder"] == holder)
        .unwrap()
}

fn coordinator(desk: &TestDesk, from: &str) {
    desk.sit("Sanne");
    desk.call(
        "set-entry",
        json!({
            "entry": { "register": "coordinator", "id": "", "name": "", "from": from },
            "details": { "name": "Ria Blom", "iban": "NL91ABNA0417164300" }
        }),
    );
}

fn convenant_until(desk: &TestDesk, holder: &str, until: &str) {
    desk.sit("Sanne");
    let registers = desk.call("registers", json!({}));
    let entries = registers["entries"].as_array().unwrap();
    let found = entries.iter().find(|row| row["entry"]["id"] == holder).unwrap();
    let mut entry = found["entry"].clone();
    entry["until"] = json!(until);
    desk.call("set-entry", json!({ "entry": entry }));
}

/// Proposes all that are shown, by `who`.
fn propose_all(desk: &TestDesk, who: &str) -> Vec<Value> {
    desk.sit(who);
    let which: Vec<Value> = rows(desk)
        .iter()
        .map(|row| json!({ "scheme": row["scheme"], "holder": row["holder"] }))
        .collect();
    let done = desk.call(
        "propose-contributions",
        json!({ "year": 2026, "contributions": which }),
    );
    done["each"].as_array().unwrap().clone()
}

fn award_all(desk: &TestDesk) -> Vec<Value> {
    let cases: Vec<Value> = rows(desk)
        .iter()
        .filter(|row| !row["case"].is_null())
        .map(|row| json!({ "case": row["case"]["row"]["case"], "version": row["case"]["version"] }))
        .collect();
    let basis = json!({ "by": "mandate", "reference": "mandaatregister 12" });
    let done = desk.call("award-contributions", json!({ "cases": cases, "basis": basis }));
    done["each"].as_array().unwrap().clone()
}

fn refused(each: &[Value]) -> Vec<&str> {
    each.iter()
        .filter_map(|one| one["refused"]["id"].as_str())
        .collect()
}

#[test]
fn all_are_proposed_at_once_and_another_person_awards_those_that_pass() {
    let desk = desk::founded(DAY);
    coordinator(&desk, "2021-01-01");
    convenant_until(&desk, "bv-buren", "2025-12-31");
    desk.sit("Anouk");
    assert_eq!(
        rows(&desk).len(),
        6,
        "five organisations and the coordinator; one convenant has ended"
    );
    let each = propose_all(&desk, "Anouk");
    assert_eq!(refused(&each), Vec::<&str>::new());
    // Who proposed does not award.
    let maurik = row(&desk, "dorpsbelang-maurik");
    assert_eq!(maurik["awarding"]["id"], "refusal-needs-role");
    desk.sit("Marijke");
    let each = award_all(&desk);
    assert_eq!(each.len(), 6);
    assert_eq!(
        refused(&each),
        ["refusal-not-judged"],
        "that the coordinator is in all groups is judged"
    );
    let maurik = row(&desk, "dorpsbelang-maurik");
    assert_eq!(maurik["case"]["row"]["awarded"], "375.00");
    let case = row(&desk, "coordinator")["case"]["row"]["case"].clone();
    desk.act(
        &case,
        desk::judgement("lid-van-alle-groepen", "meets", "Staat in alle vijftien groepen."),
    );
    let again = award_all(&desk);
    assert_eq!(refused(&again).len(), 5, "what was awarded is not awarded again");
    assert_eq!(row(&desk, "coordinator")["case"]["row"]["awarded"], "750.00");
}

#[test]
fn a_convenant_that_ended_during_the_year_is_told_by_its_own_check() {
    let desk = desk::founded("2026-07-01");
    convenant_until(&desk, "bv-buren", "2026-06-30");
    desk.sit("Marijke");
    let ended = row(&desk, "bv-buren");
    let verdicts = ended["assessment"]["verdicts"].as_array().unwrap();
    let convenant = verdicts
        .iter()
        .find(|verdict| verdict["condition"] == "convenant")
        .unwrap();
    assert_eq!(convenant["outcome"], "not-met");
    assert_eq!(convenant["found"]["id"], "found-convenant-ended");
    assert_eq!(ended["assessment"]["most"], "0.00");
    let maurik = row(&desk, "dorpsbelang-maurik");
    assert_eq!(maurik["assessment"]["most"], "375.00");
    assert_eq!(
        maurik["assessment"]["verdicts"][0]["found"]["id"],
        "found-convenant-since"
    );
}

#[test]
fn a_second_proposal_of_the_year_is_refused_and_names_the_first() {
    let desk = desk::founded(DAY);
    let first = propose_all(&desk, "Anouk");
    let number = first[0]["name"].as_str().unwrap();
    let again = propose_all(&desk, "Marijke");
    assert_eq!(refused(&again).len(), again.len());
    assert_eq!(again[0]["refused"]["id"], "refusal-contribution-there");
    assert_eq!(again[0]["refused"]["args"]["number"]["value"], number);
    desk.on("2027-01-04");
    let next = desk.call(
        "propose-contributions",
        json!({ "year": 2027, "contributions": [{ "scheme": ORGANISATION, "holder": "bv-buren" }] }),
    );
    assert!(next["each"][0]["refused"].is_null(), "{next}");
}

#[test]
fn who_proposed_cannot_award_and_one_refusal_stops_no_other() {
    let desk = desk::founded(DAY);
    desk.sit("Marijke");
    desk.call(
        "propose-contributions",
        json!({ "year": 2026, "contributions": [{ "scheme": ORGANISATION, "holder": "bv-buren" }] }),
    );
    propose_all(&desk, "Anouk");
    desk.sit("Marijke");
    let each = award_all(&desk);
    assert_eq!(refused(&each), ["refusal-same-person"]);
    assert_eq!(each.len(), 6);
}

#[test]
fn only_contributions_are_awarded_this_way() {
    let desk = desk::founded("2026-05-12");
    let case = desk.submitted("ingen", "850.00");
    desk.sit("Marijke");
    let version = desk.call("application", json!({ "case": case }))["version"].clone();
    let basis = json!({ "by": "mandate", "reference": "mandaatregister 12" });
    let cases = json!([{ "case": case, "version": version }]);
    let done = desk.call("award-contributions", json!({ "cases": cases, "basis": basis }));
    assert_eq!(done["each"][0]["refused"]["id"], "refusal-unknown");
}

#[test]
fn an_organisation_with_a_ceiling_of_its_own_is_proposed_that_and_not_the_sum_of_all() {
    let desk = desk::founded(DAY);
    desk.sit("Sanne");
    let schemes = desk.call("schemes", json!({ "year": 2026 }));
    let rows_of = schemes["schemes"].as_array().unwrap();
    let scheme = rows_of
        .iter()
        .find(|row| row["document"]["scheme"] == ORGANISATION)
        .unwrap();
    let mut document = scheme["document"].clone();
    document["predecessor"] = scheme["hash"].clone();
    let mut own = document["ceiling"].clone();
    own["amount"] = json!("250.00");
    document["ceilings"] = json!([{ "holder": { "is": "organisation", "id": "bv-buren" }, "ceiling": own }]);
    desk.call("change-scheme-year", json!({ "document": document }));
    desk.sit("Anouk");
    assert_eq!(row(&desk, "bv-buren")["amount"], "250.00");
    assert_eq!(row(&desk, "dorpsbelang-maurik")["amount"], "375.00");
    let which = json!([{ "scheme": ORGANISATION, "holder": "bv-buren" }]);
    let done = desk.call(
        "propose-contributions",
        json!({ "year": 2026, "contributions": which }),
    );
    assert_eq!(done["each"][0]["refused"], Value::Null);
    assert_eq!(row(&desk, "bv-buren")["case"]["row"]["asked"], "250.00");
}
