//! The money of one case from the letter to the last euro, through the calls of the table: who may, in what order, what the
//! pot has left at each step, and what the journal folds to again.

use kernkas_tests::{
    desk::{self, TestDesk},
    one_case::OneCase,
};
use office::wire::CallFailure;
use serde_json::{Value, json};
use std::ops::Deref;

/// A dot as a PNG: the photo that a receiver shows.
const PHOTO: &str =
    "iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAAAAAA6fptVAAAACklEQVR4nGNoAAAAggCBd81ytgAAAABJRU5ErkJggg==";

struct Money<'a>(OneCase<'a>);

impl<'a> Money<'a> {
    fn of(desk: &'a TestDesk, case: Value) -> Self {
        Self(OneCase { desk, case })
    }

    fn grant(&self) -> Value {
        self.view()["grant"].clone()
    }

    fn does(&self, who: &str, day: &str, command: &Value) {
        self.0.does("handle", (who, day), command);
    }

    fn refused(&self, who: &str, day: &str, command: &Value) -> CallFailure {
        self.0.refused("handle", (who, day), command)
    }

    fn step(&self, name: &str) -> Value {
        self.grant()["steps"][name].clone()
    }

    fn payment(&self) -> Value {
        let grant = self.grant();
        let waits = |payment: &&Value| payment["paid_on"].is_null();
        grant["payments"].as_array().unwrap().iter().find(waits).unwrap()["payment"].clone()
    }

    fn pays(&self, amount: &str, day: &str) {
        self.does(
            "Pieter",
            day,
            &json!({ "do": "approve-payment", "amount": amount }),
        );
        let paid = json!({
            "do": "note-paid", "payment": self.payment(), "amount": amount, "paid_on": day, "reference": "BNG 1",
        });
        self.does("Pieter", day, &paid);
    }
}

impl<'a> Deref for Money<'a> {
    type Target = OneCase<'a>;

    fn deref(&self) -> &OneCase<'a> {
        &self.0
    }
}

fn account(spent: &str, on: &str) -> Value {
    json!({ "do": "account", "on": on, "took_place": true, "spent": spent, "report": "Het veld ligt er." })
}

fn settle(amount: &str, ground: Option<&str>) -> Value {
    json!({
        "do": "settle", "amount": amount, "ground": ground, "reason": "Er bleef geld over.",
        "basis": { "by": "mandate", "reference": "mandaatregister 12" },
    })
}

#[test]
#[expect(clippy::too_many_lines, reason = "one life from the award to the last euro")]
fn a_grant_is_paid_accounted_for_settled_lower_and_what_was_too_much_comes_back() {
    let desk = desk::founded("2026-05-12");
    let case = OneCase::awarded(&desk, "verlening", "2026-05-12").case;
    let money = Money::of(&desk, case);
    assert_eq!(
        (money.step("due"), money.grant()["state"].clone()),
        (json!("650.00"), json!("due"))
    );
    assert_eq!(
        money.grant()["dues"][0]["pay_by"],
        "2026-06-23",
        "six weeks (Awb 4:87)"
    );

    let approve = json!({ "do": "approve-payment", "amount": "650.00" });
    let own = money.refused("Marijke", "2026-05-13", &approve);
    assert_eq!(own.text.id, "refusal-decider-pays");
    let more = json!({ "do": "approve-payment", "amount": "650.01" });
    assert_eq!(
        money.refused("Pieter", "2026-05-13", &more).text.id,
        "refusal-more-than-due"
    );
    money.pays("650.00", "2026-05-14");
    assert_eq!(
        (money.step("due"), money.step("paid")),
        (json!("0.00"), json!("650.00"))
    );
    assert_eq!(money.grant()["payments"][0]["reference"], "BNG 1");

    let bare = money.refused("Anouk", "2026-09-20", &account("500.00", "2026-09-20"));
    assert_eq!(
        (bare.text.id.as_str(), bare.field.as_deref()),
        ("refusal-incomplete", Some("papers"))
    );
    let photo = json!({ "case": money.case, "name": "foto.png", "content": PHOTO });
    desk.call("attach", photo);
    money.does("Anouk", "2026-09-20", &account("500.00", "2026-09-20"));

    assert_eq!(desk.pot("ingen")["committed"], "650.00");
    money.does("Marijke", "2026-09-28", &settle("500.00", Some("not-done")));
    assert_eq!(
        desk.pot("ingen")["committed"],
        "500.00",
        "back in the pot at once"
    );
    assert_eq!(
        (money.step("settled"), money.step("to_recover")),
        (json!("500.00"), json!("150.00"))
    );
    money.does(
        "Marijke",
        "2026-09-29",
        &json!({ "do": "send-ruling", "sent_on": "2026-09-29" }),
    );
    money.does(
        "Marijke",
        "2026-09-29",
        &json!({ "do": "recover", "amount": "150.00", "reason": "Niet uitgegeven." }),
    );
    let back = json!({ "do": "note-returned", "amount": "150.00", "on": "2026-10-20", "reference": "" });
    money.does("Marijke", "2026-10-20", &back);
    assert_eq!(money.grant()["state"], "closed");
    assert_eq!(money.step("recovered"), "150.00");

    let verified = desk.call("verify", json!({}));
    assert_eq!(
        (verified["broken"].clone(), verified["tables_agree"].clone()),
        (json!([]), json!(true))
    );
    let history = money.view()["history"].to_string();
    for told in [
        "approve-payment",
        "note-paid",
        "account",
        "settled-lower",
        "send-ruling",
        "recover",
        "note-returned",
    ] {
        assert!(history.contains(&format!("history-grant-{told}")), "{told}");
    }
}

#[test]
fn the_receiver_is_heard_before_a_grant_is_revoked_and_payments_wait_meanwhile() {
    let desk = desk::founded("2026-05-12");
    let case = OneCase::awarded(&desk, "verlening", "2026-05-12").case;
    let money = Money::of(&desk, case);
    let revoke = json!({
        "do": "change", "amount": "0.00", "ground": "not-done", "reason": "Het komt er niet.",
        "basis": { "by": "mandate", "reference": "mandaatregister 12" },
    });
    assert_eq!(
        money.refused("Marijke", "2026-05-13", &revoke).text.id,
        "refusal-not-heard"
    );
    let ask = json!({ "do": "ask-view", "until": "2026-05-27", "about": "Wij willen dit intrekken." });
    money.does("Marijke", "2026-05-13", &ask);
    assert_eq!(
        money.refused("Marijke", "2026-05-20", &revoke).text.id,
        "refusal-hearing-runs"
    );
    let approve = json!({ "do": "approve-payment", "amount": "650.00" });
    assert_eq!(
        money.refused("Pieter", "2026-05-20", &approve).text.id,
        "refusal-payment-held-up"
    );
    let view = json!({ "do": "note-view", "on": "2026-05-21", "view": "Dat klopt, het gaat niet door." });
    money.does("Anouk", "2026-05-21", &view);
    assert_eq!(money.grant()["hearing"]["view"], "Dat klopt, het gaat niet door.");
    desk.sit("Marijke");
    let preview = desk.call("preview-handle", money.body(&revoke));
    assert_eq!(preview["sentences"][0]["id"], "grant-preview-back");
    money.does("Marijke", "2026-05-22", &revoke);
    assert_eq!(desk.pot("ingen")["committed"], "0.00");
    assert_eq!(money.grant()["state"], "to-send");
}

#[test]
fn undoing_warns_of_what_left_and_a_settlement_that_is_opened_takes_its_money_from_the_pot() {
    let desk = desk::founded("2026-05-12");
    let case = OneCase::awarded(&desk, "verlening", "2026-05-12").case;
    let money = Money::of(&desk, case);
    money.pays("650.00", "2026-05-14");
    desk.call(
        "attach",
        json!({ "case": money.case, "name": "foto.png", "content": PHOTO }),
    );
    money.does("Anouk", "2026-09-20", &account("500.00", "2026-09-20"));
    money.does("Marijke", "2026-09-28", &settle("500.00", Some("not-done")));
    money.does(
        "Marijke",
        "2026-09-29",
        &json!({ "do": "send-ruling", "sent_on": "2026-09-29" }),
    );
    let doing = |act: &str| {
        let grant = money.grant();
        let doings = grant["doings"].as_array().unwrap();
        doings.iter().find(|doing| doing["act"] == act).unwrap().clone()
    };
    assert_eq!(
        doing("settle")["warnings"],
        json!([{ "is": "letter-left", "on": "2026-09-29" }])
    );
    assert_eq!(doing("note-paid")["warnings"][0]["amount"], "650.00");
    let undo =
        |act: &str| json!({ "do": "undo", "action": doing(act)["action"], "reason": "Verkeerd genoteerd." });
    assert_eq!(
        money.refused("Pieter", "2026-09-30", &undo("settle")).text.id,
        "refusal-pot-held-elsewhere"
    );
    money.does("Marijke", "2026-09-30", &undo("settle"));
    assert_eq!(desk.pot("ingen")["committed"], "650.00");
    assert_eq!(money.grant()["state"], "to-settle");
    assert_eq!(desk.call("verify", json!({}))["tables_agree"], true);
}

#[test]
fn amounts_and_days_that_cannot_be_are_refused_and_change_nothing() {
    let desk = desk::founded("2026-05-12");
    let case = OneCase::awarded(&desk, "directe-vaststelling", "2026-05-12").case;
    let money = Money::of(&desk, case);
    let before = money.view()["version"].clone();
    for (command, why) in [
        (
            json!({ "do": "approve-payment", "amount": "0.00" }),
            "why-not-positive",
        ),
        (settle("650.00", None), "refusal-grant-not-now"),
        (account("650.00", "2026-05-12"), "refusal-grant-not-now"),
        (
            json!({ "do": "recover", "amount": "1.00", "reason": "x" }),
            "refusal-grant-not-now",
        ),
        (
            json!({ "do": "send-ruling", "sent_on": "2026-05-12" }),
            "refusal-grant-not-now",
        ),
        (
            json!({ "do": "undo", "action": "00", "reason": "x" }),
            "refusal-unknown",
        ),
        (
            json!({ "do": "settle-clash", "about": "payments", "of": [], "stands": [], "reason": "x" }),
            "refusal-nothing-to-settle",
        ),
    ] {
        assert_eq!(
            money.refused("Pieter", "2026-05-13", &command).text.id,
            why,
            "{command}"
        );
    }
    assert_eq!(money.view()["version"], before);
}

#[test]
#[expect(clippy::too_many_lines, reason = "one life from the award to the last euro")]
fn where_one_pays_first_half_of_the_costs_is_settled_and_at_most_what_was_awarded() {
    let desk = desk::founded("2026-05-12");
    desk.sit("Sanne");
    let schemes = desk.call("schemes", json!({ "year": 2026 }));
    let rows = schemes["schemes"].as_array().unwrap();
    let row = rows
        .iter()
        .find(|row| row["document"]["scheme"] == "straat-buurtbijeenkomst")
        .unwrap();
    let mut document = row["document"].clone();
    document["predecessor"] = row["hash"].clone();
    for condition in document["conditions"].as_array_mut().unwrap() {
        if ["eerst-zelf-betalen", "helft-van-de-kosten"].contains(&condition["id"].as_str().unwrap()) {
            condition["on"] = json!(true);
        }
    }
    desk.call("change-scheme-year", json!({ "document": document }));
    desk.add_person("Pieter", "budget-officer", &[]);
    desk.sit("Anouk");
    let mut application = desk::jeu_de_boules();
    application["ask"]["scheme"] = json!("straat-buurtbijeenkomst");
    application["ask"]["activity"] = json!("straatspeeldag");
    application["ask"]["costs"] = json!([{ "kind": "sound", "amount": "240.00" }]);
    application["cost_texts"] = json!(["Geluid"]);
    application["ask"]["asked"] = json!("100.00");
    application["ask"]["signed_copy_seen"] = json!(true);
    application["reasons"] = desk.reasons("straat-buurtbijeenkomst");
    let case = desk.call("submit", json!({ "application": application }))["case"].clone();
    desk.sit("Marijke");
    for condition in desk.judged_conditions(&case) {
        desk.act(&case, desk::judgement(&condition, "meets", "Duidelijk."));
    }
    let mut award = desk::award("100.00");
    award["form"] = json!("verlening");
    desk.act(&case, award);
    desk.act(&case, json!({ "do": "announce", "sent_on": "2026-05-12" }));
    let money = Money::of(&desk, case);
    assert_eq!(
        (money.step("due"), money.step("committed")),
        (json!("0.00"), json!("100.00"))
    );
    assert_eq!(money.grant()["terms"]["show"]["proof"], "tick", "light by amount");
    desk.sit("Anouk");
    desk.call(
        "attach",
        json!({ "case": money.case, "name": "bon.png", "content": PHOTO }),
    );
    let mut shown = account("160.01", "2026-09-20");
    shown["report"] = json!("");
    money.does("Anouk", "2026-09-20", &shown);
    let more = money.refused("Marijke", "2026-09-21", &settle("80.01", Some("actual-costs")));
    assert_eq!(more.text.id, "refusal-more-than-granted");
    money.does("Marijke", "2026-09-21", &settle("80.00", Some("actual-costs")));
    money.does(
        "Marijke",
        "2026-09-22",
        &json!({ "do": "send-ruling", "sent_on": "2026-09-22" }),
    );
    money.pays("80.00", "2026-09-24");
    assert_eq!(
        (money.step("settled"), money.grant()["state"].clone()),
        (json!("80.00"), json!("closed"))
    );
}

/// Somebody who opens the sample sees each stand that a grant can be in.
#[test]
fn the_sample_shows_grants_in_every_state() {
    let desk = TestDesk::empty("2026-11-23");
    desk.call("open-sample", json!({}));
    let asked = json!({
        "words": "", "kernen": [], "schemes": [], "states": [], "year": null, "pots": [], "within_days": null,
        "sort": "newest", "offset": 0, "limit": 200
    });
    let list = desk.call("applications", asked);
    let mut states: std::collections::BTreeMap<String, u32> = std::collections::BTreeMap::new();
    for row in list["rows"].as_array().unwrap() {
        let view = desk.call("application", json!({ "case": row["case"] }));
        if let Some(state) = view["grant"]["state"].as_str() {
            *states.entry(state.to_owned()).or_default() += 1;
        }
    }
    for state in rules::grant::State::ALL {
        assert!(states.contains_key(state.id()), "{state}: {states:?}");
    }
    let spot = list["rows"]
        .as_array()
        .unwrap()
        .iter()
        .find(|row| row["alone"] == true);
    assert!(
        spot.is_some(),
        "one was granted at the table and waits for a second person"
    );
    let allotments = desk.call("allotments", json!({}))["allotments"].clone();
    assert_eq!(allotments.as_array().unwrap().len(), 1);
    assert_eq!(allotments[0]["amount"], "500.00");
}
