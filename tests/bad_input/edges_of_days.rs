//! Days at their edges: a leap day, the nights on which the clock changes, and the end of a year. A day counts as a day,
//! however many hours it has.

use kernkas_tests::desk::{self, TestDesk};
use serde_json::{Value, json};

fn handed_in(desk: &TestDesk, change: impl FnOnce(&mut Value)) -> Value {
    desk.sit("Anouk");
    let mut application = desk::jeu_de_boules();
    application["ask"]["signed_copy_seen"] = json!(true);
    change(&mut application);
    let case = desk.call("submit", json!({ "application": application }))["case"].clone();
    desk.call("application", json!({ "case": case }))
}

#[test]
fn an_application_of_a_leap_day_counts_its_eight_weeks_from_there() {
    let desk = desk::founded("2028-02-29");
    let shown = handed_in(&desk, |application| {
        application["ask"]["from"] = json!("2028-07-01");
        application["ask"]["received_on"] = json!("2028-02-29");
    });
    assert_eq!(shown["term"]["last_day"], "2028-04-25");
    assert_eq!(shown["term"]["days_left"], 56);
    let mut other = desk::jeu_de_boules();
    other["ask"]["from"] = json!("2027-02-29");
    let failure = desk.refused("check", json!({ "application": other }));
    assert_eq!(failure.text.id, "fault-bad-call", "2027 has no such day");
}

#[test]
fn a_night_of_23_or_25_hours_makes_no_term_longer_or_shorter() {
    // The clocks go forward on 29 March 2026 and back on 25 October 2026.
    for (received, last_day) in [
        ("2026-03-28", "2026-05-26"),
        ("2026-03-29", "2026-05-26"),
        ("2026-03-30", "2026-05-26"),
        ("2026-10-24", "2026-12-21"),
        ("2026-10-25", "2026-12-21"),
        ("2026-10-26", "2026-12-21"),
    ] {
        let desk = desk::founded(received);
        let shown = handed_in(&desk, |application| {
            application["ask"]["from"] = json!("2026-12-30");
        });
        println!("{received}: {}", shown["term"]);
        assert_eq!(shown["term"]["last_day"], last_day, "{received}");
    }
}

#[test]
fn the_last_day_of_a_year_belongs_to_it_and_the_next_day_to_the_next() {
    let desk = desk::founded("2026-12-31");
    let of = |day: &str| {
        let shown = handed_in(&desk, |application| application["ask"]["from"] = json!(day));
        (
            shown["year"].clone(),
            shown["assessment"]["pot"]["pot"]["year"].clone(),
        )
    };
    assert_eq!(of("2026-12-31"), (json!(2026), json!(2026)));
    assert_eq!(of("2027-01-01"), (json!(2027), json!(2027)));
}

#[test]
fn six_weeks_to_pay_over_a_leap_day_are_42_days_and_end_on_the_first_working_day_of_a_year() {
    for (sent_on, pay_by) in [("2028-01-18", "2028-02-29"), ("2026-11-20", "2027-01-04")] {
        let desk = desk::founded(sent_on);
        let shown = handed_in(&desk, |application| {
            application["ask"]["from"] = json!(sent_on);
        });
        let case = &shown["case"];
        desk.sit("Marijke");
        for condition in desk.judged_conditions(case) {
            desk.act(case, desk::judgement(&condition, "meets", "Duidelijk."));
        }
        desk.act(case, desk::award("850.00"));
        desk.act(case, json!({ "do": "announce", "sent_on": sent_on }));
        let grant = desk.call("application", json!({ "case": case }))["grant"].clone();
        println!("{sent_on}: {}", grant["dues"]);
        assert_eq!(grant["dues"][0]["pay_by"], pay_by);
    }
}
