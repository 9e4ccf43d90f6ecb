//! Two to five laptops spend the last euro of one pot.

use crate::laptops::{Laptops, OFFICERS, awarding, awards, card, cards, judged, kinds, settling, shown};
use kernkas_tests::{
    desk::say,
    play::{cases, cents_of, euro},
};
use proptest::prelude::*;
use serde_json::{Value, json};

/// Two laptops that both awarded out of a pot of € 2.000,00, of which so much was spent. Pieter held the pot; Marijke
/// got it back meanwhile, and neither knew of the other.
fn both_spend(spent: &str, amounts: [&str; 2]) -> (Laptops, [Value; 2]) {
    let laptops = Laptops::with(&["Pieter"]);
    let hall = laptops.hall();
    let before = judged(hall, "ingen", spent);
    awards(hall, &before, spent);
    let cases = amounts.map(|amount| judged(hall, "ingen", amount));
    laptops.give_pots_to("Pieter");
    hall.sit("Sanne");
    let marijke = {
        hall.sit("Marijke");
        let seat = crate::laptops::seat(hall);
        hall.sit("Sanne");
        seat
    };
    hall.call(
        "give-pots",
        json!({ "scheme": null, "year": null, "seat": marijke, "reason": "Pieter is ziek." }),
    );
    hall.sit("Marijke");
    awards(hall, &cases[0], amounts[0]);
    awards(laptops.of("Pieter"), &cases[1], amounts[1]);
    (laptops, cases)
}

#[test]
fn two_that_spend_the_last_of_a_pot_are_told_to_everybody_and_block_letters_until_somebody_chooses() {
    let (laptops, both) = both_spend("1500.00", ["500.00", "500.00"]);
    assert!(kinds(laptops.hall()).is_empty());
    laptops.all_meet();
    laptops.agree();
    for laptop in &laptops.all {
        let card = card(&laptop.desk, "overspent");
        assert_eq!(
            say(&card["title"]),
            "Twee laptops hebben de laatste €\u{a0}500,00 van Ingen toegezegd"
        );
        assert_eq!(card["key"], "overspent:leefbaarheidsbudget|kern:ingen|2026");
        assert_eq!(card["pot"]["spent"], "1500.00");
        assert_eq!(card["pot"]["claimed"], "1000.00");
        assert_eq!(card["claims"].as_array().unwrap().len(), 2);
        for case in &both {
            let refusal = laptop
                .desk
                .refused_act(case, json!({ "do": "announce", "sent_on": "2026-05-12" }));
            assert_eq!(refusal.text.id, "refusal-contested", "{}", laptop.name);
            assert!(
                !shown(&laptop.desk, case)["disputes"]
                    .as_array()
                    .unwrap()
                    .is_empty()
            );
        }
        let budget = laptop.desk.call("budget", json!({ "year": 2026 }));
        assert_eq!(budget["contested"].as_array().unwrap().len(), 1);
        assert_eq!(laptop.desk.pot("ingen")["committed"], "2500.00");
    }
}

#[test]
fn a_claim_says_who_did_it_where_and_what_was_not_known() {
    let (laptops, _) = both_spend("1500.00", ["500.00", "500.00"]);
    laptops.all_meet();
    let card = card(laptops.hall(), "overspent");
    let claims = card["claims"].as_array().unwrap();
    let pieter = claims.iter().find(|claim| claim["who"] == "Pieter").unwrap();
    assert_eq!(pieter["laptop"], "laptop Pieter");
    assert_eq!(say(&pieter["what"]), "kende €\u{a0}500,00 toe");
    assert!(
        say(&pieter["knew"]).starts_with("wist hier niets van; voor het laatst bijgewerkt met"),
        "{}",
        say(&pieter["knew"])
    );
    assert_eq!(say(&pieter["letter"]), "nog geen brief verstuurd");
}

#[test]
fn choosing_one_frees_the_letters_travels_on_and_can_be_revised() {
    let (laptops, both) = both_spend("1500.00", ["500.00", "500.00"]);
    laptops.all_meet();
    let (hall, pieter) = (laptops.hall(), laptops.of("Pieter"));
    let key = card(hall, "overspent")["key"].clone();
    let only = format!("only:{}", both[0].as_str().unwrap());
    hall.call("settle", settling(&key, &only));
    assert!(kinds(hall).is_empty(), "{:#?}", cards(hall));
    assert_eq!(hall.pot("ingen")["committed"], "2000.00");
    assert_eq!(shown(hall, &both[1])["state"], "rejected");
    hall.act(&both[0], json!({ "do": "announce", "sent_on": "2026-05-12" }));

    laptops.all_meet();
    laptops.agree();
    assert_eq!(pieter.pot("ingen")["committed"], "2000.00");
    let settled = pieter.call("disputes", json!({}))["settled"][0].clone();
    assert_eq!(settled["key"], key);
    assert!(
        say(&settled["title"]).ends_with("was te veel toegezegd"),
        "{settled}"
    );
    assert_eq!(settled["who"], "Marijke");
    assert_eq!(settled["reason"], "Zo is het afgesproken.");
    assert_eq!(say(&settled["chosen"]), "Eén van de 2 krijgt €\u{a0}500,00");

    let mut parts = settling(&key, "amounts");
    parts["amounts"] = json!({ both[0].as_str().unwrap(): "200.00", both[1].as_str().unwrap(): "300.00" });
    pieter.call("settle", parts);
    laptops.all_meet();
    laptops.agree();
    assert_eq!(shown(hall, &both[0])["awarded"], "200.00");
    assert_eq!(shown(hall, &both[1])["awarded"], "300.00");
    assert_eq!(hall.pot("ingen")["committed"], "2000.00");
    // The letter said € 500,00: a new one is due.
    assert_eq!(shown(hall, &both[0])["state"], "awarded-in-part");
}

#[test]
fn amounts_that_do_not_fit_or_are_not_all_there_are_refused() {
    let (laptops, both) = both_spend("1500.00", ["500.00", "500.00"]);
    laptops.all_meet();
    let hall = laptops.hall();
    let key = card(hall, "overspent")["key"].clone();
    let with = |amounts: Value| {
        let mut settling = settling(&key, "amounts");
        settling["amounts"] = amounts;
        hall.refused("settle", settling).text.id
    };
    let [one, other] = [&both[0], &both[1]].map(|case| case.as_str().unwrap());
    assert_eq!(
        with(json!({ one: "250.01", other: "250.00" })),
        "refusal-pot-exhausted"
    );
    assert_eq!(with(json!({ one: "500.00" })), "why-empty");
    assert_eq!(with(json!({ one: "-1.00", other: "1.00" })), "fault-bad-call");
    let more = hall.refused("settle", settling(&key, "more-money"));
    assert_eq!(more.text.id, "dispute-locked-more-money");
    let mut silent = settling(&key, "accept");
    silent["reason"] = json!(" ");
    assert_eq!(hall.refused("settle", silent).text.id, "refusal-reason-needed");
    hall.sit("Anouk");
    let role = hall.refused("settle", settling(&key, "accept"));
    assert_eq!(role.text.id, "refusal-needs-role");
    assert_eq!(kinds(hall).iter().filter(|kind| *kind == "overspent").count(), 1);
}

#[test]
fn the_college_can_bear_it_and_more_beside_that_is_a_dispute_again() {
    let (laptops, _) = both_spend("1500.00", ["500.00", "500.00"]);
    laptops.all_meet();
    let hall = laptops.hall();
    let key = card(hall, "overspent")["key"].clone();
    let mut accept = settling(&key, "accept");
    assert_eq!(
        hall.refused("settle", accept.clone()).field.as_deref(),
        Some("number")
    );
    accept["number"] = json!("B2026-117");
    accept["on"] = json!("2026-05-12");
    hall.call("settle", accept);
    assert!(!kinds(hall).contains(&"overspent".to_owned()));
    assert_eq!(hall.pot("ingen")["committed"], "2500.00");
    laptops.all_meet();
    laptops.agree();
}

#[test]
fn a_higher_ceiling_ends_the_dispute_by_itself() {
    let (laptops, both) = both_spend("1500.00", ["500.00", "500.00"]);
    laptops.all_meet();
    let hall = laptops.hall();
    hall.sit("Sanne");
    let schemes = hall.call("schemes", json!({ "year": 2026 }));
    let row = schemes["schemes"]
        .as_array()
        .unwrap()
        .iter()
        .find(|row| row["document"]["scheme"] == "leefbaarheidsbudget")
        .unwrap();
    let mut document = row["document"].clone();
    document["predecessor"] = row["hash"].clone();
    document["ceiling"]["amount"] = json!("2500.00");
    hall.call("change-scheme-year", json!({ "document": document }));
    assert!(
        !kinds(hall).contains(&"overspent".to_owned()),
        "{:?}",
        kinds(hall)
    );
    laptops.all_meet();
    laptops.agree();
    assert_eq!(shown(hall, &both[0])["awarded"], "500.00");
}

#[test]
fn two_that_settle_it_differently_have_a_dispute_again() {
    let (laptops, both) = both_spend("1500.00", ["500.00", "500.00"]);
    laptops.all_meet();
    let (hall, pieter) = (laptops.hall(), laptops.of("Pieter"));
    let key = card(hall, "overspent")["key"].clone();
    let only = |case: &Value| settling(&key, &format!("only:{}", case.as_str().unwrap()));
    hall.call("settle", only(&both[0]));
    pieter.call("settle", only(&both[1]));
    laptops.all_meet();
    laptops.agree();
    let kinds = kinds(hall);
    assert_eq!(
        kinds.iter().filter(|kind| *kind == "decided-twice").count(),
        2,
        "{kinds:?}"
    );
    let refusal = hall.refused_act(&both[0], json!({ "do": "announce", "sent_on": "2026-05-12" }));
    assert_eq!(refusal.text.id, "refusal-contested");
    hall.call("settle", only(&both[1]));
    laptops.all_meet();
    laptops.agree();
    assert!(crate::laptops::kinds(pieter).is_empty(), "{:#?}", cards(pieter));
    assert_eq!(pieter.pot("ingen")["committed"], "2000.00");
    assert_eq!(shown(pieter, &both[1])["awarded"], "500.00");
}

#[test]
fn under_one_holder_of_the_pot_the_others_can_only_propose() {
    let laptops = Laptops::with(&["Pieter"]);
    let (hall, pieter) = (laptops.hall(), laptops.of("Pieter"));
    let case = judged(hall, "ingen", "500.00");
    laptops.carry(hall, pieter);
    let refusal = pieter.refused_act(&case, awarding("500.00"));
    assert_eq!(refusal.text.id, "refusal-pot-held-elsewhere");
    let mut propose = awarding("500.00");
    propose["do"] = json!("propose");
    pieter.act(&case, propose);
    laptops.carry(pieter, hall);
    let view = shown(hall, &case);
    assert_eq!(view["proposed"]["who"], "Pieter");
    assert_eq!(view["proposed"]["amount"], "500.00");
    assert_eq!(view["holder"]["here"], true);
    let today = hall.call("today", json!({}));
    let items: Vec<&Value> = ["first", "this_week", "later"]
        .iter()
        .flat_map(|part| today[part].as_array().unwrap())
        .filter(|item| item["case"] == case)
        .collect();
    assert_eq!(items.len(), 1);
    assert_eq!(items[0]["detail"]["id"], "today-detail-proposed");
    awards(hall, &case, "500.00");
    assert_eq!(shown(hall, &case)["proposed"], Value::Null);
    laptops.all_meet();
    laptops.agree();
    assert!(kinds(pieter).is_empty());
}

/// What laptops spend at once: how much was spent before, and how much each awards, in cents.
fn spending() -> impl Strategy<Value = (i64, Vec<i64>)> {
    let amount = prop_oneof![
        Just(1_i64),
        Just(50_000),
        Just(50_001),
        Just(49_999),
        Just(200_000),
        1_i64..=200_000,
    ];
    let before = prop_oneof![Just(0_i64), Just(150_000), Just(199_999), Just(100_000)];
    (before, prop::collection::vec(amount, 2..=5))
}

proptest! {
    #![proptest_config(cases(4))]

    #[test]
    fn no_pot_is_overspent_in_silence((before, amounts) in spending(), turned in any::<bool>()) {
        let names: Vec<&'static str> = OFFICERS[..amounts.len() - 1].to_vec();
        let laptops = Laptops::with(&names);
        let hall = laptops.hall();
        if before > 0 {
            let case = judged(hall, "ingen", &euro(before));
            awards(hall, &case, &euro(before));
        }
        let left = 200_000 - before;
        let asked: Vec<Value> = amounts.iter().map(|cents| judged(hall, "ingen", &euro(*cents))).collect();
        // Each gets the pot in turn, and none hears of the next.
        for name in &names {
            laptops.give_pots_to(name);
        }
        hall.sit("Marijke");
        let marijke = crate::laptops::seat(hall);
        hall.sit("Sanne");
        hall.call("give-pots", json!({ "scheme": null, "year": null, "seat": marijke, "reason": "Terug." }));
        hall.sit("Marijke");
        let mut given = before;
        for ((laptop, case), cents) in laptops.all.iter().zip(&asked).zip(&amounts) {
            let amount = (*cents).min(left);
            if amount > 0 {
                awards(&laptop.desk, case, &euro(amount));
                given += amount;
            }
        }
        let mut order: Vec<usize> = (0..laptops.all.len()).collect();
        if turned {
            order.reverse();
        }
        laptops.meet(&order);
        laptops.agree();
        for laptop in &laptops.all {
            let pot = laptop.desk.pot("ingen");
            prop_assert_eq!(cents_of(&pot["committed"]), given);
            let told = kinds(&laptop.desk).contains(&"overspent".to_owned());
            prop_assert_eq!(told, given > 200_000, "{} of 200000 on {}", given, laptop.name);
            for (case, cents) in asked.iter().zip(&amounts) {
                if given > 200_000 && (*cents).min(left) > 0 {
                    let refusal = laptop.desk.refused_act(case, json!({ "do": "announce", "sent_on": "2026-05-12" }));
                    prop_assert_eq!(refusal.text.id, "refusal-contested");
                }
            }
        }
    }
}
