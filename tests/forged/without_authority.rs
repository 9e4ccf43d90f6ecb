//! What concerns a case, signed by who may not.

use crate::{
    forger::{Forger, Knows, of_case},
    set_aside::{Kind, none_counts},
    world::{Case, DAY, WORLD},
};
use seal::{SealedCommit, SeatKey};
use serde_json::{Value, json};
use uuid::Uuid;

const fn kind(name: &'static str, reason: &'static str, forge: fn(&mut Forger) -> SealedCommit) -> Kind {
    Kind {
        name,
        reason,
        asked: false,
        forge,
    }
}

/// Late: a person may let it count after all.
const fn late(name: &'static str, reason: &'static str, forge: fn(&mut Forger) -> SealedCommit) -> Kind {
    Kind {
        name,
        reason,
        asked: true,
        forge,
    }
}

fn awards(forger: &mut Forger, name: &str, by: &str, knows: Knows) -> SealedCommit {
    let case = forger.case();
    let award = forger.award(case, by);
    forger.signs(name, knows, vec![award])
}

fn says(forger: &mut Forger, name: &str, kind: &str, data: Value) -> SealedCommit {
    let case = forger.case();
    forger.signs(name, Knows::All, vec![of_case(case.id, kind, data)])
}

/// An application that says who took it in.
fn intake(forger: &mut Forger, by: &str) -> seal::Unsealed {
    let amount = forger.amount();
    let case =
        Uuid::from_u128(0x019a_0000_0000_7000_8000_0000_0000_0000 + forger.dice.below(1 << 40) as u128);
    of_case(
        case,
        "application-submitted",
        json!({
            "number": "26-A2-0099-K", "ask": { "scheme": "leefbaarheidsbudget", "kern": "ingen", "asked": amount },
            "received_on": DAY, "year": 2026, "scheme_year": WORLD.scheme.0,
            "pot": { "scheme": "leefbaarheidsbudget", "holder": { "is": "kern", "id": "ingen" }, "year": 2026 },
            "typed_on": DAY, "by": WORLD.person(by)
        }),
    )
}

fn done(by: &str) -> Value {
    json!({ "on": DAY, "by": WORLD.person(by) })
}

fn basis(by: &str) -> Value {
    json!({
        "basis": { "by": "mandate", "reference": "mandaatregister 12" }, "verdicts": [], "on": DAY,
        "by": WORLD.person(by)
    })
}

/// The money.
const MONEY: [Kind; 13] = [
    kind("a kernverbinder awards", "role", |forger| {
        awards(forger, "Joost", "Joost", Knows::All)
    }),
    kind(
        "a kernverbinder awards in the name of the budget officer",
        "other-person",
        |forger| awards(forger, "Joost", "Marijke", Knows::All),
    ),
    kind(
        "a budget officer awards in the name of another",
        "other-person",
        |forger| awards(forger, "Pieter", "Marijke", Knows::All),
    ),
    kind(
        "a budget officer who does not hold the pot awards",
        "not-holder",
        |forger| awards(forger, "Pieter", "Pieter", Knows::All),
    ),
    kind("an administrator awards", "role", |forger| {
        awards(forger, "Sanne", "Sanne", Knows::All)
    }),
    kind("a reader awards", "role", |forger| {
        awards(forger, "Lena", "Lena", Knows::All)
    }),
    kind("somebody awards before the role was given", "role", |forger| {
        awards(forger, "Nina", "Nina", Knows::NoBar)
    }),
    kind(
        "somebody awards whose role ended, and knows it",
        "role",
        |forger| awards(forger, "Otto", "Otto", Knows::All),
    ),
    kind(
        "an award of the holder is replayed under another key",
        "other-person",
        |forger| {
            let said = WORLD.said("grant-awarded");
            let case = forger.case();
            let name = *forger.dice.one(&["Joost", "Anouk", "Pieter", "Sanne"]);
            let again = of_case(case.id, "grant-awarded", said);
            forger.signs(name, Knows::All, vec![again])
        },
    ),
    kind(
        "the holder awards on what she took in herself",
        "same-person",
        |forger| {
            let award = forger.award(&WORLD.her_own, "Marijke");
            forger.signs("Marijke", Knows::All, vec![award])
        },
    ),
    kind("a seat that nobody let in awards", "role", |forger| {
        let key = SeatKey::from_secret(&forger.dice.bytes());
        let case = forger.case();
        let award = forger.award(case, "Marijke");
        forger.key_signs(&key, 1, Knows::All, vec![award])
    }),
    kind("an award on a case that there is not", "role", |forger| {
        let case = Case {
            id: Uuid::from_u128(forger.dice.below(1 << 30) as u128),
            kern: "ingen",
        };
        let award = forger.award(&case, "Marijke");
        forger.signs("Marijke", Knows::All, vec![award])
    }),
    kind("an award hidden behind sound advice", "role", |forger| {
        let case = forger.of_ingen();
        let mut events = forger.sound();
        let award = forger.award(case, "Joost");
        events.insert(forger.dice.below(3), award);
        forger.signs("Joost", Knows::All, events)
    }),
];

/// What was stopped, and somebody goes on.
const STOPPED: [Kind; 6] = [
    kind("a barred seat takes in, and knows it", "role", |forger| {
        let intake = intake(forger, "Ines");
        forger.signs("Ines", Knows::All, vec![intake])
    }),
    late(
        "a barred seat takes in, and hides that it knows",
        "late-bar",
        |forger| {
            let intake = intake(forger, "Ines");
            forger.signs("Ines", Knows::NoBar, vec![intake])
        },
    ),
    kind(
        "a barred seat awards, and hides that it knows",
        "role",
        |forger| awards(forger, "Ines", "Ines", Knows::NoBar),
    ),
    kind(
        "a barred seat goes on in a life that it invents",
        "role",
        |forger| {
            let incarnation = 2 + u32::try_from(forger.dice.below(1000)).unwrap();
            let intake = intake(forger, "Ines");
            forger.key_signs(&WORLD.key("Ines"), incarnation, Knows::All, vec![intake])
        },
    ),
    late(
        "a barred seat invents a life in which it knows of no bar",
        "late-bar",
        |forger| {
            let incarnation = 2 + u32::try_from(forger.dice.below(1000)).unwrap();
            let intake = intake(forger, "Ines");
            forger.key_signs(&WORLD.key("Ines"), incarnation, Knows::NoBar, vec![intake])
        },
    ),
    late(
        "somebody takes in whose role ended, and hides that he knows",
        "late-role",
        |forger| {
            let intake = intake(forger, "Otto");
            forger.signs("Otto", Knows::NoBar, vec![intake])
        },
    ),
];

/// The rest of the life of a case.
const LIFE: [Kind; 11] = [
    kind("a kernverbinder rejects", "role", |forger| {
        says(forger, "Joost", "application-rejected", basis("Joost"))
    }),
    kind("a kernverbinder does not take it", "role", |forger| {
        let data = json!({ "basis": basis("Joost")["basis"], "on": DAY, "by": WORLD.person("Joost") });
        says(forger, "Joost", "application-not-taken", data)
    }),
    kind(
        "a kernverbinder says that the decision was sent",
        "role",
        |forger| {
            let data = json!({ "sent_on": DAY, "by": WORLD.person("Joost") });
            says(forger, "Joost", "decision-announced", data)
        },
    ),
    kind("a kernverbinder settles between decisions", "role", |forger| {
        let outcome = json!({ "is": "award", "amount": forger.amount() });
        let data = json!({ "outcome": outcome, "on": DAY, "by": WORLD.person("Joost") });
        says(forger, "Joost", "decision-settled", data)
    }),
    kind(
        "a budget officer who does not hold the pot settles what nobody decided, to give money",
        "not-holder",
        |forger| {
            let outcome = json!({ "is": "award", "amount": forger.amount() });
            let data = json!({ "outcome": outcome, "on": DAY, "by": WORLD.person("Pieter") });
            let case = forger.case();
            let settled = || of_case(case.id, "decision-settled", data.clone());
            let twice = forger.dice.below(2) == 1;
            let events = if twice {
                vec![settled(), settled()]
            } else {
                vec![settled()]
            };
            forger.signs("Pieter", Knows::All, events)
        },
    ),
    kind(
        "a kernverbinder judges for the officer",
        "other-person",
        |forger| {
            let data = json!({
                "condition": "voor-meer-mensen", "judged": "meets", "on": DAY, "by": WORLD.person("Marijke")
            });
            says(forger, "Joost", "condition-judged", data)
        },
    ),
    kind("a kernverbinder departs from a condition", "role", |forger| {
        let data = json!({ "condition": "voor-meer-mensen", "on": DAY, "by": WORLD.person("Joost") });
        says(forger, "Joost", "condition-departed", data)
    }),
    kind("a kernverbinder of another kern advises", "role", |forger| {
        let case = WORLD.cases.iter().find(|case| case.kern == "lienden").unwrap();
        let advice = json!({
            "advice": { "is": "award", "amount": forger.amount() }, "discussed_on": DAY, "views": {}, "on": DAY,
            "by": WORLD.person("Joost")
        });
        forger.signs(
            "Joost",
            Knows::All,
            vec![of_case(case.id, "application-advised", advice)],
        )
    }),
    kind("a reader withdraws", "role", |forger| {
        says(forger, "Lena", "application-withdrawn", done("Lena"))
    }),
    kind("an administrator forwards", "role", |forger| {
        says(forger, "Sanne", "application-forwarded", done("Sanne"))
    }),
    kind(
        "somebody takes in for another, to decide herself",
        "other-person",
        |forger| {
            let intake = intake(forger, "Anouk");
            forger.signs("Marijke", Knows::All, vec![intake])
        },
    ),
];

#[test]
fn no_forged_approval_gives_money_and_each_is_listed_with_its_reason() {
    MONEY.iter().for_each(none_counts);
}

#[test]
fn who_was_stopped_does_nothing_more_and_a_person_is_asked_about_what_was_late() {
    STOPPED.iter().for_each(none_counts);
}

#[test]
fn no_case_goes_on_by_a_hand_that_may_not() {
    LIFE.iter().for_each(none_counts);
}
