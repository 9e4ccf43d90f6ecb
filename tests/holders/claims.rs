//! Claims of a signaleringsgroep on its budget of € 750 a year; the amount itself is in `money_rows` (M7).

use kernkas_tests::desk::{self, TestDesk};
use office::wire::CallFailure;
use serde_json::{Value, json};

pub const GROUP: &str = "lienden-ommeren";
const DAY: &str = "2026-05-12";

/// A claim of the group on one receipt.
pub fn claim(supplier: &str, number: &str, amount: &str) -> Value {
    json!({
        "ask": {
            "scheme": "signaleringsgroep", "budget_year": 2026, "holder": GROUP, "asked": amount,
            "expenses": [{ "kind": "material", "on": "2026-05-02", "amount": amount }],
            "signed_copy_seen": true
        },
        "applicant": { "name": "Hans van Wijk", "iban": "NL91ABNA0417164300" },
        "expense_texts": [{ "supplier": supplier, "number": number }]
    })
}

fn said(refusal: &CallFailure) -> String {
    desk::say(&serde_json::to_value(&refusal.text).unwrap())
}

fn submitted(desk: &TestDesk, claim: &Value) -> Value {
    desk.sit("Anouk");
    desk.call("submit", json!({ "application": claim }))
}

fn budget(desk: &TestDesk) -> Value {
    let claims = desk.call("claims", json!({ "year": 2026 }));
    let budgets = claims["budgets"].as_array().unwrap();
    budgets
        .iter()
        .find(|budget| budget["group"]["id"] == GROUP)
        .unwrap()
        .clone()
}

#[test]
fn a_group_sees_its_750_go_down_with_each_claim_and_another_person_decides() {
    let desk = desk::founded(DAY);
    desk.sit("Anouk");
    assert_eq!(budget(&desk)["remainder"], "750.00");
    assert_eq!(budget(&desk)["pot"]["ceiling"], "750.00");
    let case = submitted(&desk, &claim("Gamma Tiel", "118", "600.00"))["case"].clone();
    assert_eq!(
        budget(&desk)["remainder"],
        "150.00",
        "what waits is not claimed again"
    );
    desk.sit("Marijke");
    desk.act(&case, desk::award("600.00"));
    let after = budget(&desk);
    assert_eq!(after["pot"]["committed"], "600.00");
    assert_eq!(after["remainder"], "150.00");
    assert_eq!(after["claims"][0]["case"], case);
    let shown = desk.call("application", json!({ "case": case }));
    assert_eq!(shown["held_for"], "Signaleringsgroep Lienden-Ommeren");
    assert_eq!(shown["ask"]["kern"], "lienden", "where the group is at home");
    let pot =
        json!({ "scheme": "signaleringsgroep", "holder": { "is": "group", "id": GROUP }, "year": 2026 });
    assert_eq!(shown["assessment"]["pot"]["pot"], pot);
}

#[test]
fn who_took_a_claim_in_does_not_decide_it() {
    let desk = desk::founded(DAY);
    desk.sit("Marijke");
    let claim = claim("Gamma Tiel", "118", "60.00");
    let case = desk.call("submit", json!({ "application": claim }))["case"].clone();
    let refusal = desk.refused_act(&case, desk::award("60.00"));
    assert_eq!(refusal.text.id, "refusal-same-person");
}

#[test]
fn a_claim_over_what_is_left_is_refused_with_what_is_left_and_fits_in_part() {
    let desk = desk::founded(DAY);
    submitted(&desk, &claim("Gamma Tiel", "118", "600.00"));
    let mut over = claim("Karwei", "7", "150.01");
    let refusal = desk.refused("submit", json!({ "application": over }));
    assert_eq!(refusal.text.id, "refusal-claim-over-remainder");
    assert_eq!(
        said(&refusal),
        "In dit declaratiebudget is nog €\u{a0}150,00 vrij. Vraag hoogstens dat bedrag."
    );
    assert_eq!(refusal.field.as_deref(), Some("ask.asked"));
    over["ask"]["asked"] = json!("150.00");
    desk.call("submit", json!({ "application": over }));
    let nothing = desk.refused("submit", json!({ "application": claim("Action", "1", "0.01") }));
    assert_eq!(nothing.text.id, "refusal-claim-budget-empty");
}

#[test]
fn the_same_receipt_again_is_refused_and_the_earlier_case_is_named() {
    let desk = desk::founded(DAY);
    let first = submitted(&desk, &claim("Gamma Tiel", "2026-118", "40.00"));
    let number = first["number"].as_str().unwrap();
    let again = claim("GAMMA, Tiel", "2026 118", "40.00");
    let refusal = desk.refused("submit", json!({ "application": again }));
    assert_eq!(refusal.text.id, "refusal-receipt-claimed-before");
    let said = said(&refusal);
    assert!(said.contains(number), "{said}");
    // While it is typed the panel says so too, with the case to go to.
    let check = desk.call("check", json!({ "application": again }));
    let verdicts = check["assessment"]["verdicts"].as_array().unwrap();
    let receipts = verdicts
        .iter()
        .find(|verdict| verdict["condition"] == "met-bonnen")
        .unwrap();
    assert_eq!(receipts["outcome"], "not-met");
    assert_eq!(receipts["earlier"][0]["case"], first["case"]);
    // A receipt of a claim that was rejected may be handed in again.
    desk.sit("Marijke");
    let basis = json!({ "by": "mandate", "reference": "mandaatregister 12" });
    desk.act(
        &first["case"],
        json!({ "do": "reject", "basis": basis, "reason": "Niet van de groep." }),
    );
    submitted(&desk, &again);
}

#[test]
fn a_claim_needs_its_group_and_the_words_of_each_receipt() {
    let desk = desk::founded(DAY);
    desk.sit("Anouk");
    let mut bare = claim("", "", "40.00");
    bare["ask"].as_object_mut().unwrap().remove("holder");
    let refusal = desk.refused("submit", json!({ "application": bare }));
    assert_eq!(refusal.text.id, "refusal-incomplete");
    let check = desk.call("check", json!({ "application": bare }));
    assert_eq!(
        check["assessment"]["missing"],
        json!(["ask.holder", "ask.expenses.0.supplier"])
    );
    let mut stranger = claim("Gamma", "1", "40.00");
    stranger["ask"]["holder"] = json!("bestaat-niet");
    let refusal = desk.refused("submit", json!({ "application": stranger }));
    assert_eq!(
        said(&refusal).split('.').next(),
        Some("Deze groep of organisatie staat niet in het register")
    );
}

#[test]
fn the_list_says_what_a_claim_truly_waits_for_and_never_for_advice() {
    let desk = desk::founded(DAY);
    let case = submitted(&desk, &claim("Gamma Tiel", "118", "600.00"))["case"].clone();
    let row = |desk: &TestDesk| budget(desk)["claims"][0].clone();
    assert_eq!(
        (&row(&desk)["unadvised"], &row(&desk)["money"]),
        (&json!(true), &Value::Null)
    );
    desk.sit("Marijke");
    desk.act(&case, desk::award("600.00"));
    assert_eq!(row(&desk)["money"], "promised", "the letter is to be sent");
    desk.act(&case, json!({ "do": "announce", "sent_on": DAY }));
    assert_eq!(row(&desk)["money"], "due");
}

#[test]
fn a_receipt_is_mended_before_the_decision_with_a_reason_and_the_remainder_follows() {
    let desk = desk::founded(DAY);
    let case = submitted(&desk, &claim("Gamma Tiel", "118", "600.00"))["case"].clone();
    let mut mended = claim("Gamma Tiel", "118", "60.00");
    // A form that mends holds what the case holds: also the kern that the group gave it.
    let kern = desk.call("application", json!({ "case": case }))["ask"]["kern"].clone();
    mended["ask"]["kern"] = kern;
    mended["ask"]["expenses"][0]["on"] = json!("2026-05-03");
    mended["ask"]["expenses"][0]["kind"] = json!("printing");
    let correct = |reason: &str| json!({ "do": "correct", "application": mended, "reason": reason });
    assert_eq!(
        desk.refused_act(&case, correct(" ")).text.id,
        "refusal-reason-needed"
    );
    let mut too_much = mended.clone();
    too_much["ask"]["asked"] = json!("751.00");
    too_much["ask"]["expenses"][0]["amount"] = json!("751.00");
    let more = json!({ "do": "correct", "application": too_much, "reason": "Toch meer." });
    assert_eq!(
        desk.refused_act(&case, more).text.id,
        "refusal-claim-over-remainder"
    );
    desk.act(&case, correct("Een nul te veel getypt."));
    assert_eq!(budget(&desk)["remainder"], "690.00");
    let shown = desk.call("application", json!({ "case": case }));
    assert_eq!(
        shown["ask"]["expenses"],
        json!([{ "kind": "printing", "on": "2026-05-03", "amount": "60.00" }])
    );
    assert_eq!(shown["history"][0]["text"]["id"], "history-corrected");
    desk.sit("Marijke");
    desk.act(&case, desk::award("60.00"));
    let late = desk.refused_act(&case, correct("Nog eens."));
    assert_eq!(late.text.id, "refusal-not-now");
}
