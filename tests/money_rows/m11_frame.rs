//! M11 (S2, § 8 and S3): the task field has € 50.000 a year. What its post pays comes to 30.000 + 15 × 750 + 750 + 6 × 375 +
//! 5.000 = € 49.250; € 750 is left. That the leefbaarheidsbudget is in it is an inference: the frame warns and never bars.

use crate::way::{DAY, municipality, told};
use kernkas_tests::{command::kernkas, desk::TestDesk};
use serde_json::{Value, json};

fn frame(desk: &TestDesk) -> Value {
    told(desk, "Marijke", &["overview", "--year", "2026"])["frame"].clone()
}

#[test]
fn m11_the_check_sum_of_the_frame_is_49250_with_six_organisations_and_750_is_left() {
    let desk = municipality(DAY);
    let frame = frame(&desk);
    assert_eq!(frame["amount"], "50000.00");
    assert_eq!(
        (
            &frame["check"]["sum"],
            &frame["check"]["left"],
            &frame["check"]["over"]
        ),
        (&json!("49250.00"), &json!("750.00"), &json!(null))
    );
    assert!(
        frame["note"]["nl"]
            .as_str()
            .unwrap()
            .contains("dat leiden wij af")
    );
    let shown = kernkas(&desk, &["--seat", "Marijke", "overview", "--year", "2026"], b"");
    assert!(shown.out.contains("49.250,00"), "{}", shown.out);
}

#[test]
fn m11_with_five_organisations_it_is_48875_and_1125_is_left() {
    let desk = municipality(DAY);
    let end = [
        "set-entry",
        "--register",
        "organisation",
        "--id",
        "bv-buren",
        "--until",
        "2025-12-31",
    ];
    told(&desk, "Sanne", &end);
    let frame = frame(&desk);
    assert_eq!(
        (&frame["check"]["sum"], &frame["check"]["left"]),
        (&json!("48875.00"), &json!("1125.00"))
    );
}

#[test]
fn m11_what_goes_over_the_frame_is_a_warning_and_no_limit() {
    let desk = municipality(DAY);
    let raise = [
        "year",
        "ceiling",
        "--year",
        "2026",
        "--scheme",
        "leefbaarheidsbudget",
        "--amount",
        "2100",
    ];
    let decided = ["--yes", "--body", "council", "--number", "R-12", "--on", DAY];
    told(&desk, "Sanne", &[&raise[..], &decided[..]].concat());
    let frame = frame(&desk);
    assert_eq!(frame["check"]["over"], "750.00");
}
