//! Granting on the spot: a part of a pot at a kernverbinder's laptop, without a network, and the second person after it.

use crate::laptops::{Laptops, awards, by, card, cards, judged, kinds, seat, settling, shown};
use kernkas_tests::desk::{TestDesk, jeu_de_boules, say};
use serde_json::{Value, json};

fn pot(kern: &str) -> Value {
    json!({ "scheme": "leefbaarheidsbudget", "holder": { "is": "kern", "id": kern }, "year": 2026 })
}

fn giving(to: &Value, amount: &str) -> Value {
    json!({ "pot": pot("ingen"), "seat": to, "amount": amount })
}

fn allotment(desk: &TestDesk) -> Value {
    desk.call("allotments", json!({}))["allotments"][0].clone()
}

/// Joost takes an application of Ingen in on his own laptop.
fn taken_in(joost: &TestDesk, asked: &str) -> Value {
    let mut application = jeu_de_boules();
    application["ask"]["asked"] = json!(asked);
    application["ask"]["signed_copy_seen"] = json!(true);
    joost.call("submit", json!({ "application": application }))["case"].clone()
}

fn granting(desk: &TestDesk, case: &Value, amount: &str) -> Value {
    let conditions = desk.judged_conditions(case).into_iter();
    let view = |id: String| (id, json!({ "judged": "meets", "reason": "Ik stond erbij." }));
    let views: serde_json::Map<String, Value> = conditions.map(view).collect();
    json!({
        "do": "award-on-the-spot", "allotment": allotment(desk)["allotment"], "amount": amount, "form": "verlening",
        "basis": { "by": "mandate", "reference": "mandaatregister 12" }, "views": views, "reason": "Ter plekke gezien."
    })
}

/// Joost was given so much of the pot of Ingen, and knows it.
fn given(amount: &str) -> Laptops {
    let laptops = Laptops::with(&["Joost", "Pieter"]);
    let (hall, joost) = (laptops.hall(), laptops.of("Joost"));
    hall.call("give-allotment", giving(&seat(joost), amount));
    laptops.carry(hall, joost);
    laptops
}

#[test]
fn what_was_granted_at_the_table_waits_at_the_town_hall_for_a_second_person() {
    let laptops = given("500.00");
    let (hall, joost) = (laptops.hall(), laptops.of("Joost"));
    assert_eq!(hall.pot("ingen")["allotted"], "500.00");
    let case = taken_in(joost, "850.00");
    let before = shown(joost, &case);
    assert_eq!(before["allotments"][0]["left"], "500.00");
    assert_eq!(before["allotments"][0]["most"], "500.00");
    joost.act(&case, granting(joost, &case, "300.00"));
    let after = shown(joost, &case);
    assert_eq!(
        (&after["state"], &after["awarded"]),
        (&json!("awarded-in-part"), &json!("300.00"))
    );
    assert_eq!(after["on_the_spot"]["confirmed_by"], Value::Null);
    let told = say(&after["history"][0]["text"]);
    assert!(
        told.contains("zonder tweede persoon") && told.contains("€\u{a0}200,00 over"),
        "{told}"
    );
    assert_eq!(allotment(joost)["left"], "200.00");

    laptops.carry(joost, hall);
    let pot = hall.pot("ingen");
    assert_eq!(
        (&pot["committed"], &pot["allotted"]),
        (&json!("300.00"), &json!("200.00"))
    );
    let today = hall.call("today", json!({}));
    assert_eq!(today["to_confirm"][0]["who"], "Joost");
    assert_eq!(today["to_confirm"][0]["case"], case);
    let row = &hall.call("applications", json!({ "limit": 9 }))["rows"][0];
    assert_eq!(row["alone"], true);
    hall.act(&case, json!({ "do": "confirm" }));
    assert_eq!(shown(hall, &case)["on_the_spot"]["confirmed_by"], "Marijke");
    assert_eq!(hall.call("today", json!({}))["to_confirm"], json!([]));
    laptops.all_meet();
    laptops.agree();
    assert_eq!(shown(joost, &case)["on_the_spot"]["confirmed_by"], "Marijke");
    assert!(kinds(hall).is_empty(), "{:#?}", cards(hall));
}

#[test]
fn an_allotment_is_bounded_by_what_is_left_and_bounds_what_the_pot_has_left() {
    let laptops = given("1500.00");
    let (hall, joost) = (laptops.hall(), laptops.of("Joost"));
    let refusal = hall.refused("give-allotment", giving(&seat(joost), "500.01"));
    assert_eq!(refusal.text.id, "refusal-pot-exhausted");
    assert_eq!(
        say(&json!(refusal.text)),
        "In deze pot zit nog €\u{a0}500,00. Kies een bedrag dat daarin past."
    );
    let case = judged(hall, "ingen", "850.00");
    let short = hall.refused_act(&case, crate::laptops::awarding("500.01"));
    assert_eq!(short.text.id, "refusal-pot-exhausted");
    awards(hall, &case, "500.00");
    let own = taken_in(joost, "1250.00");
    joost.act(&own, granting(joost, &own, "1250.00"));
    let next = taken_in(joost, "850.00");
    let beyond = joost.refused_act(&next, granting(joost, &next, "250.01"));
    assert_eq!(beyond.text.id, "refusal-allotment-exhausted");
    let nothing = hall.refused("give-allotment", giving(&seat(joost), "0.00"));
    assert_eq!(nothing.text.id, "why-not-positive");
}

#[test]
fn only_the_holder_gives_and_only_to_a_kernverbinder_of_that_kern() {
    let laptops = Laptops::with(&["Joost", "Pieter"]);
    let (hall, joost, pieter) = (laptops.hall(), laptops.of("Joost"), laptops.of("Pieter"));
    let to_joost = giving(&seat(joost), "100.00");
    assert_eq!(
        pieter.refused("give-allotment", to_joost.clone()).text.id,
        "refusal-pot-held-elsewhere"
    );
    assert_eq!(
        joost.refused("give-allotment", to_joost).text.id,
        "refusal-pot-held-elsewhere"
    );
    let to_pieter = giving(&seat(pieter), "100.00");
    assert_eq!(
        hall.refused("give-allotment", to_pieter).text.id,
        "fault-seat-no-kernverbinder"
    );
    // Joost serves Ingen, and no other kern.
    let elsewhere = json!({ "pot": pot("maurik"), "seat": seat(joost), "amount": "100.00" });
    assert_eq!(
        hall.refused("give-allotment", elsewhere).text.id,
        "fault-seat-no-kernverbinder"
    );
    let to_herself = giving(&seat(hall), "100.00");
    assert_eq!(
        hall.refused("give-allotment", to_herself).text.id,
        "refusal-awards-itself"
    );
    let nowhere = json!({ "pot": pot("atlantis"), "seat": seat(joost), "amount": "100.00" });
    hall.refused("give-allotment", nowhere);
}

#[test]
fn what_is_brought_back_is_in_the_pot_at_once_and_nothing_more_is_granted() {
    let laptops = given("500.00");
    let (hall, joost) = (laptops.hall(), laptops.of("Joost"));
    let case = taken_in(joost, "200.00");
    joost.act(&case, granting(joost, &case, "200.00"));
    let other = taken_in(joost, "100.00");
    let wish = granting(joost, &other, "100.00");
    let which = json!({ "allotment": allotment(joost)["allotment"] });
    assert_eq!(
        hall.refused("return-allotment", which.clone()).text.id,
        "fault-allotment-elsewhere"
    );
    joost.call("return-allotment", which.clone());
    assert_eq!(
        joost.refused("return-allotment", which).text.id,
        "refusal-nothing-changes"
    );
    assert_eq!(joost.refused_act(&other, wish).text.id, "refusal-no-allotment");
    laptops.carry(joost, hall);
    let pot = hall.pot("ingen");
    assert_eq!(
        (&pot["committed"], &pot["allotted"]),
        (&json!("200.00"), &json!("0.00"))
    );
}

#[test]
fn what_was_granted_after_a_takeover_waits_for_a_choice_and_is_never_void() {
    let laptops = given("500.00");
    let (hall, joost) = (laptops.hall(), laptops.of("Joost"));
    let case = taken_in(joost, "300.00");
    let silent = json!({ "allotment": allotment(hall)["allotment"], "reason": " " });
    assert_eq!(
        hall.refused("take-over-allotment", silent).text.id,
        "refusal-reason-needed"
    );
    let taking = json!({ "allotment": allotment(hall)["allotment"], "reason": "Joost is ziek." });
    hall.call("take-over-allotment", taking);
    assert_eq!(hall.pot("ingen")["allotted"], "0.00");
    joost.act(&case, granting(joost, &case, "300.00"));
    laptops.all_meet();
    laptops.agree();
    assert_eq!(hall.pot("ingen")["committed"], "300.00");
    let found = card(hall, "on-the-spot");
    assert!(say(&found["title"]).contains("nadat de ruimte was overgenomen"));
    let refusal = hall.refused_act(&case, json!({ "do": "announce", "sent_on": "2026-05-12" }));
    assert_eq!(refusal.text.id, "refusal-contested");
    let stands = found["choices"][0]["choice"].as_str().unwrap();
    hall.call("settle", settling(&found["key"], stands));
    laptops.all_meet();
    laptops.agree();
    assert!(kinds(joost).is_empty(), "{:#?}", cards(joost));
    // A second person chose it: that is her word as well.
    assert_eq!(shown(joost, &case)["on_the_spot"]["confirmed_by"], "Marijke");
    // The choice can be revised.
    hall.call("settle", settling(&found["key"], "reject"));
    assert_eq!(hall.pot("ingen")["committed"], "0.00");
}

#[test]
fn a_second_person_who_does_not_agree_makes_it_a_dispute() {
    let laptops = given("500.00");
    let (hall, joost, pieter) = (laptops.hall(), laptops.of("Joost"), laptops.of("Pieter"));
    let case = taken_in(joost, "300.00");
    joost.act(&case, granting(joost, &case, "300.00"));
    assert_eq!(
        joost.refused_act(&case, json!({ "do": "confirm" })).text.id,
        "refusal-needs-role"
    );
    laptops.all_meet();
    pieter.act(
        &case,
        json!({ "do": "dispute", "reason": "Dit was een besloten feest." }),
    );
    laptops.all_meet();
    laptops.agree();
    let found = card(hall, "on-the-spot");
    assert!(say(&found["title"]).starts_with("Een tweede persoon is het niet eens"));
    assert_eq!(
        hall.refused_act(&case, json!({ "do": "confirm" })).text.id,
        "refusal-nothing-to-confirm"
    );
    let mut less = settling(&found["key"], "award");
    less["amounts"] = json!({ case.as_str().unwrap(): "150.00" });
    hall.call("settle", less);
    laptops.all_meet();
    laptops.agree();
    let settled = shown(joost, &case);
    assert_eq!(
        (&settled["awarded"], &settled["on_the_spot"]),
        (&json!("150.00"), &Value::Null)
    );
    // What comes back goes into the pot, never into the allotment.
    let pot = hall.pot("ingen");
    assert_eq!(
        (&pot["committed"], &pot["allotted"]),
        (&json!("150.00"), &json!("200.00"))
    );
    assert_eq!(allotment(joost)["left"], "200.00");
}

#[test]
fn a_copied_laptop_that_grants_the_same_money_twice_is_told() {
    let mut laptops = given("500.00");
    let cases = ["400.00", "300.00"].map(|asked| taken_in(laptops.of("Joost"), asked));
    laptops.copy("Joost");
    let (hall, joost, copy) = (laptops.hall(), laptops.of("Joost"), &laptops.all[3].desk);
    joost.act(&cases[0], granting(joost, &cases[0], "400.00"));
    copy.act(&cases[1], granting(copy, &cases[1], "300.00"));
    laptops.carry(copy, hall);
    laptops.carry(joost, hall);
    let mut told = kinds(hall);
    told.sort_unstable();
    assert_eq!(told, ["clone", "on-the-spot", "on-the-spot"]);
    for case in &cases {
        let refusal = hall.refused_act(case, json!({ "do": "announce", "sent_on": "2026-05-12" }));
        assert_eq!(refusal.text.id, "refusal-contested");
    }
    let found = cards(hall)
        .into_iter()
        .find(|card| card["kind"] == "on-the-spot")
        .unwrap();
    hall.call("settle", settling(&found["key"], "reject"));
    // Each of both is chosen about: that together they were too much stays so.
    let mut told = kinds(hall);
    told.sort_unstable();
    assert_eq!(told, ["clone", "on-the-spot"]);
}

#[test]
#[expect(
    clippy::too_many_lines,
    reason = "one story from the register to both decisions"
)]
fn a_mandate_says_how_far_somebody_may_decide_and_a_decision_of_the_college_needs_none() {
    let laptops = Laptops::with(&["Pieter"]);
    let hall = laptops.hall();
    let case = judged(hall, "ingen", "850.00");
    let people = hall.call("people", json!({}))["people"].clone();
    let person = |name: &str| {
        let rows = people.as_array().unwrap();
        rows.iter().find(|row| row["name"] == name).unwrap()["person"].clone()
    };
    let mandate = |name: &str, up_to: Value| {
        json!({
            "person": person(name), "scheme": "leefbaarheidsbudget", "up_to": up_to,
            "reference": format!("M-{name}"), "from": "2026-01-01"
        })
    };
    assert_eq!(
        hall.refused("set-mandate", mandate("Marijke", Value::Null))
            .text
            .id,
        "refusal-needs-role"
    );
    by(hall, "Sanne", || {
        hall.call("set-mandate", mandate("Marijke", json!("500.00")));
        hall.call("set-mandate", mandate("Pieter", Value::Null));
    });
    assert_eq!(shown(hall, &case)["mandates"][0]["up_to"], "500.00");
    let mut award = crate::laptops::awarding("600.00");
    award["basis"]["reference"] = json!("M-Marijke");
    let beyond = hall.refused_act(&case, award.clone());
    assert_eq!(
        say(&json!(beyond.text)),
        "U mag in deze regeling tot €\u{a0}500,00 beslissen. Dit besluit is aan Pieter."
    );
    award["amount"] = json!("500.00");
    award["basis"]["reference"] = json!("M-Pieter");
    let other = hall.refused_act(&case, award.clone());
    assert_eq!(
        (other.text.id.as_str(), other.field.as_deref()),
        ("why-not-your-mandate", Some("basis.reference"))
    );
    let college = json!({ "by": "college", "number": "B26.0012", "on": "2026-05-12" });
    let mut of_college = award.clone();
    of_college["basis"] = college;
    of_college["amount"] = json!("850.00");
    award["basis"]["reference"] = json!("M-Marijke");
    hall.act(&case, award);
    let next = judged(hall, "maurik", "850.00");
    hall.act(&next, of_college);
    laptops.all_meet();
    laptops.agree();
    // It ends on a day: the register keeps it.
    let rows = laptops.of("Pieter").call("mandates", json!({}))["rows"].clone();
    assert_eq!(rows.as_array().unwrap().len(), 2);
    by(hall, "Sanne", || {
        let mut ends = mandate("Marijke", json!("500.00"));
        let rows = hall.call("mandates", json!({}))["rows"].clone();
        let hers = rows
            .as_array()
            .unwrap()
            .iter()
            .find(|row| row["name"] == "Marijke")
            .unwrap();
        ends["id"] = hers["mandate"]["id"].clone();
        ends["until"] = json!("2026-05-11");
        hall.call("set-mandate", ends);
    });
    let last = judged(hall, "lienden", "100.00");
    let mut late = crate::laptops::awarding("100.00");
    late["basis"]["reference"] = json!("M-Marijke");
    assert_eq!(hall.refused_act(&last, late).text.id, "refusal-no-mandate");
}

#[test]
fn where_a_condition_was_departed_from_stays_to_be_seen_for_ever() {
    let laptops = Laptops::with(&["Pieter"]);
    let (hall, pieter) = (laptops.hall(), laptops.of("Pieter"));
    let case = judged(hall, "ingen", "850.00");
    let scheme = shown(hall, &case)["scheme_year"].clone();
    let conditions = scheme["conditions"].as_array().unwrap().iter();
    let may = conditions.filter(|condition| condition["on"] == true && condition["departure"] != "never");
    let condition = may.map(|condition| condition["id"].clone()).next().unwrap();
    hall.act(
        &case,
        json!({ "do": "depart", "condition": condition, "reason": "De vorige baan was kapot." }),
    );
    awards(hall, &case, "300.00");
    laptops.carry(hall, pieter);
    for desk in [hall, pieter] {
        let departed = &shown(desk, &case)["departures"][0];
        assert_eq!(
            (&departed["condition"], &departed["who"]),
            (&condition, &json!("Marijke"))
        );
        assert_eq!(departed["reason"], "De vorige baan was kapot.");
        let listed = desk.call("applications", json!({ "departed": true, "limit": 9 }));
        assert_eq!(
            (&listed["total"], &listed["rows"][0]["departures"]),
            (&json!(1), &json!(1))
        );
        assert_eq!(desk.call("budget", json!({ "year": 2026 }))["departed"], 1);
    }
}
