//! Bad input about money: more than there is, more than is due, more than was given, a year that is closed, and amounts and
//! days at their edges. Each is refused with a sentence and changes nothing, or is exactly what it says.

use crate::has_a_sentence;
use kernkas_tests::{
    desk::{self, TestDesk, award, say},
    one_case::OneCase,
};
use office::wire::CallFailure;
use serde_json::{Value, json};

const PHOTO: &str =
    "iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAAAAAA6fptVAAAACklEQVR4nGNoAAAAggCBd81ytgAAAABJRU5ErkJggg==";

fn sentence(failure: &CallFailure) -> String {
    has_a_sentence(failure);
    say(&serde_json::to_value(&failure.text).unwrap())
}

/// The sentence with which a call is refused by who sits there; nothing has changed.
fn refused(desk: &TestDesk, call: &str, body: Value) -> String {
    let before = desk.bytes();
    let shown: String = body.to_string().chars().take(200).collect();
    let failure = desk.refused(call, body);
    assert!(desk.bytes() == before, "{call} {shown}: something was written");
    sentence(&failure)
}

fn handling(desk: &TestDesk, case: &Value, command: &Value) -> Value {
    let version = desk.call("application", json!({ "case": case }))["version"].clone();
    json!({ "case": case, "version": version, "command": command })
}

fn handles(desk: &TestDesk, who: &str, case: &Value, command: &Value) {
    desk.sit(who);
    desk.call("handle", handling(desk, case, command));
}

/// What a command about the money of a case is refused with.
fn refused_handle(desk: &TestDesk, who: &str, case: &Value, command: &Value) -> String {
    desk.sit(who);
    let body = handling(desk, case, command);
    refused(desk, "handle", body)
}

/// € 650 for Ingen, decided by Marijke and sent; Pieter is the other officer.
fn granted(day: &str) -> (TestDesk, Value) {
    let desk = desk::founded(day);
    let case = OneCase::awarded(&desk, "verlening", day).case;
    (desk, case)
}

fn waiting(desk: &TestDesk, case: &Value) -> Value {
    let shown = desk.call("application", json!({ "case": case }));
    let payments = shown["grant"]["payments"].as_array().unwrap();
    payments.iter().find(|one| one["paid_on"].is_null()).unwrap()["payment"].clone()
}

fn settle(amount: &str, ground: Option<&str>) -> Value {
    json!({
        "do": "settle", "amount": amount, "ground": ground, "reason": "Er bleef geld over.",
        "basis": { "by": "mandate", "reference": "mandaatregister 12" },
    })
}

#[test]
fn a_ceiling_below_what_is_promised_is_refused_by_each_door_and_one_at_it_is_not() {
    let (desk, _) = granted("2026-05-12");
    let waits = desk.submitted("ingen", "100.00");
    desk.act(&waits, desk::advice("100.00"));
    desk.sit("Sanne");
    let lower = |amount: &str| {
        json!({
            "do": "set-ceiling", "year": 2026, "scheme": "leefbaarheidsbudget", "amount": amount, "published": false
        })
    };
    let said = "Van deze pot is al €\u{a0}750,00 toegezegd of gereserveerd. Kies een plafond van €\u{a0}750,00 of meer.";
    assert_eq!(
        refused(&desk, "plan-year", json!({ "deed": lower("749.99") })),
        said
    );
    let seen = desk.call("plan-year", json!({ "deed": lower("750.00") }))["seen"].clone();
    let decision = json!({ "body": "council", "number": "R-12", "on": "2026-05-12" });
    let deed = |amount: &str| json!({ "deed": lower(amount), "seen": seen, "reason": "Minder.", "decision": decision });
    assert_eq!(refused(&desk, "do-year", deed("749.99")), said);
    let schemes = desk.call("schemes", json!({ "year": 2026 }));
    let rows = schemes["schemes"].as_array().unwrap();
    let row = rows
        .iter()
        .find(|row| row["document"]["scheme"] == "leefbaarheidsbudget")
        .unwrap();
    let mut document = row["document"].clone();
    document["predecessor"] = row["hash"].clone();
    document["ceiling"]["amount"] = json!("749.99");
    let by_document = json!({ "document": document });
    assert_eq!(refused(&desk, "change-scheme-year", by_document), said);
    desk.call("do-year", deed("750.00"));
    assert_eq!(desk.pot("ingen")["ceiling"], "750.00");
    assert_eq!(desk.pot("asch")["ceiling"], "750.00");
}

#[test]
fn a_payment_over_what_is_due_or_approved_is_refused_and_says_how_much_is() {
    let (desk, case) = granted("2026-05-12");
    let approve = |amount: &str| json!({ "do": "approve-payment", "amount": amount });
    let over = refused_handle(&desk, "Pieter", &case, &approve("650.01"));
    assert_eq!(over, "Er is €\u{a0}650,00 te betalen. Kies niet meer dan dat.");
    handles(&desk, "Pieter", &case, &approve("400.00"));
    let rest = refused_handle(&desk, "Pieter", &case, &approve("250.01"));
    assert_eq!(rest, "Er is €\u{a0}250,00 te betalen. Kies niet meer dan dat.");
    let payment = waiting(&desk, &case);
    let paid = |amount: &str| json!({ "do": "note-paid", "payment": payment, "amount": amount, "paid_on": "2026-05-12", "reference": "" });
    let more = refused_handle(&desk, "Pieter", &case, &paid("400.01"));
    assert_eq!(more, "Er is €\u{a0}400,00 te betalen. Kies niet meer dan dat.");
    handles(&desk, "Pieter", &case, &paid("400.00"));
    let again = refused_handle(&desk, "Pieter", &case, &paid("400.00"));
    assert_eq!(
        again,
        "Er is geen goedgekeurde betaling die nog betaald moet worden. Keur eerst een betaling goed."
    );
}

#[test]
fn a_settlement_over_what_was_granted_and_a_recovery_over_what_is_too_much_are_refused() {
    let (desk, case) = granted("2026-05-12");
    handles(
        &desk,
        "Pieter",
        &case,
        &json!({ "do": "approve-payment", "amount": "650.00" }),
    );
    let payment = waiting(&desk, &case);
    handles(
        &desk,
        "Pieter",
        &case,
        &json!({ "do": "note-paid", "payment": payment, "amount": "650.00", "paid_on": "2026-05-12", "reference": "" }),
    );
    desk.call(
        "attach",
        json!({ "case": case, "name": "foto.png", "content": PHOTO }),
    );
    let account = json!({ "do": "account", "on": "2026-05-12", "took_place": true, "spent": "500.00", "report": "Klaar." });
    handles(&desk, "Anouk", &case, &account);
    let higher = refused_handle(&desk, "Marijke", &case, &settle("650.01", None));
    assert_eq!(
        higher,
        "Het kan hooguit €\u{a0}650,00 zijn: meer is niet toegekend, of laten de kosten niet toe."
    );
    handles(&desk, "Marijke", &case, &settle("500.00", Some("not-done")));
    handles(
        &desk,
        "Marijke",
        &case,
        &json!({ "do": "send-ruling", "sent_on": "2026-05-12" }),
    );
    let most = "Er moet nog €\u{a0}150,00 terugkomen. Kies niet meer dan dat.";
    let back = |amount: &str| json!({ "do": "note-returned", "amount": amount, "on": "2026-05-12", "reference": "" });
    let recover = |amount: &str| json!({ "do": "recover", "amount": amount, "reason": "Over." });
    assert_eq!(refused_handle(&desk, "Marijke", &case, &recover("150.01")), most);
    assert_eq!(refused_handle(&desk, "Marijke", &case, &back("150.01")), most);
    handles(&desk, "Marijke", &case, &recover("150.00"));
    handles(&desk, "Marijke", &case, &back("150.00"));
    let shown = desk.call("application", json!({ "case": case }));
    assert_eq!(shown["grant"]["state"], "closed");
}

/// Every call that takes an amount, with the amount to be filled in.
fn doors(case: &Value, payment: &Value, seat: &Value, person: &Value) -> Vec<(&'static str, Value)> {
    let handle = |command: Value| {
        (
            "handle",
            json!({ "case": case, "version": 0, "command": command }),
        )
    };
    let act = |command: Value| ("act", json!({ "case": case, "version": 0, "command": command }));
    let basis = json!({ "by": "mandate", "reference": "nr. 12" });
    let pot =
        json!({ "scheme": "leefbaarheidsbudget", "holder": { "is": "kern", "id": "ingen" }, "year": 2026 });
    let hole = Value::Null;
    vec![
        act(json!({ "do": "award", "amount": hole, "form": "verlening", "reason": "", "basis": basis })),
        act(json!({ "do": "propose", "amount": hole, "form": "verlening", "reason": "", "basis": basis })),
        act(desk::advice("hole")),
        handle(json!({ "do": "approve-payment", "amount": hole })),
        handle(
            json!({ "do": "note-paid", "payment": payment, "amount": hole, "paid_on": "2026-05-12", "reference": "" }),
        ),
        handle(
            json!({ "do": "account", "on": "2026-05-12", "took_place": true, "spent": hole, "report": "" }),
        ),
        handle(json!({ "do": "settle", "amount": hole, "ground": null, "basis": basis, "reason": "" })),
        handle(
            json!({ "do": "change", "amount": hole, "ground": "not-done", "basis": basis, "reason": "x" }),
        ),
        handle(json!({ "do": "recover", "amount": hole, "reason": "x" })),
        handle(json!({ "do": "note-returned", "amount": hole, "on": "2026-05-12", "reference": "" })),
        ("preview", json!({ "case": case, "amount": hole })),
        (
            "plan-year",
            json!({ "deed": {
                "do": "set-ceiling", "year": 2026, "scheme": "leefbaarheidsbudget", "amount": hole, "published": false
            } }),
        ),
        (
            "give-allotment",
            json!({ "pot": pot, "seat": seat, "amount": hole }),
        ),
        (
            "set-mandate",
            json!({
                "id": null, "scheme": null, "up_to": hole, "person": person, "reference": "nr. 12",
                "from": "2026-01-01", "until": null
            }),
        ),
    ]
}

/// The body with this amount wherever one is to be filled in.
fn with_amount(body: &Value, amount: &Value) -> Value {
    let mut body = body.clone();
    fill(&mut body, amount);
    body
}

fn fill(body: &mut Value, amount: &Value) {
    let Some(fields) = body.as_object_mut() else {
        return;
    };
    for (name, value) in fields {
        if ["amount", "spent", "up_to"].contains(&name.as_str()) {
            *value = amount.clone();
        } else {
            fill(value, amount);
        }
    }
}

#[test]
fn what_is_no_amount_is_refused_by_every_call_that_takes_one() {
    let (desk, case) = granted("2026-05-12");
    desk.sit("Sanne");
    let seat = desk.anouk()["seat"].clone();
    let person = desk.call("people", json!({}))["people"][0]["person"].clone();
    let no_amounts = [
        json!("1.005"),
        json!("0.001"),
        json!("-0.01"),
        json!("-650.00"),
        json!("1e3"),
        json!("1E-2"),
        json!("100000000.01"),
        json!("99999999999999999999999"),
        json!("6,50"),
        json!(""),
        json!("NaN"),
        json!(650),
        json!(6.5),
    ];
    for (call, body) in doors(&case, &json!("00"), &seat, &person) {
        for amount in &no_amounts {
            let body = with_amount(&body, amount);
            let before = desk.bytes();
            let failure = desk.refused(call, body.clone());
            has_a_sentence(&failure);
            assert_eq!(failure.text.id, "fault-bad-call", "{call} {body}");
            assert!(desk.bytes() == before, "{call} {body}: something was written");
        }
    }
}

#[test]
fn an_award_at_the_edges_is_that_to_the_cent_or_nothing() {
    let desk = desk::founded("2026-05-12");
    let case = desk.submitted("ingen", "2000.00");
    desk.sit("Marijke");
    for condition in desk.judged_conditions(&case) {
        desk.act(&case, desk::judgement(&condition, "meets", "Duidelijk."));
    }
    let try_award = |amount: &str| {
        let before = desk.bytes();
        let failure = desk.refused_act(&case, award(amount));
        assert!(desk.bytes() == before);
        sentence(&failure)
    };
    let positive = try_award("0.00");
    assert_eq!(
        positive,
        "Dit bedrag is nul of lager. Vul een bedrag boven nul in."
    );
    let asked = "Er is €\u{a0}2.000,00 gevraagd. Geef niet meer dan dat.";
    assert_eq!(try_award("2000.01"), asked);
    assert_eq!(try_award("100000000.00"), asked);
    desk.act(&case, award("2000.00"));
    assert_eq!(desk.pot("ingen")["committed"], "2000.00");

    let cent = desk.submitted("maurik", "0.01");
    desk.sit("Marijke");
    for condition in desk.judged_conditions(&cent) {
        desk.act(&cent, desk::judgement(&condition, "meets", "Duidelijk."));
    }
    desk.act(&cent, award("0.01"));
    assert_eq!(desk.pot("maurik")["committed"], "0.01");
}
