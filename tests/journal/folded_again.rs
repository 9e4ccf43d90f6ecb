//! The read tables can be thrown away: folded again they are the same, byte for byte.

use chrono::{Days, NaiveDate};
use kernkas_tests::{
    desk::{self, TestDesk},
    past_the_desk::{dump, open, open_folder, open_with},
    play::{Play, cases, steps},
};
use office::sample;
use proptest::prelude::*;
use serde_json::json;

/// Everything in the database before and after the tables are folded again.
fn the_same_when_folded_again(desk: &TestDesk) {
    let before = {
        let inside = open(desk, "Sanne");
        let before = dump(&inside.db);
        inside.fold_again();
        before
    };
    desk.sit("Sanne");
    let after = dump(&open(desk, "Sanne").db);
    for (table, rows) in &before {
        assert_eq!(rows, &after[table], "{table}");
    }
    assert_eq!(before.len(), after.len());
}

proptest! {
    #![proptest_config(cases(10))]

    #[test]
    fn whatever_people_did_a_fold_of_the_journal_gives_the_tables_as_they_stand(steps in steps(40)) {
        let desk = desk::founded("2026-05-12");
        let mut play = Play::new(&desk);
        for step in &steps {
            drop(play.go(step));
        }
        the_same_when_folded_again(&desk);
    }
}

#[test]
fn three_years_of_a_municipality_fold_to_the_same_tables_and_hold_up() {
    // The sample is another one each day: asked for more, this tries more days.
    for number in 0..cases(1).cases {
        let day = NaiveDate::from_ymd_opt(2026, 5, 12).unwrap() + Days::new(u64::from(number) * 23);
        sample_of(&day.to_string());
    }
}

fn sample_of(day: &str) {
    let desk = TestDesk::empty(day);
    let shown = desk.call("open-sample", json!({}));
    assert_eq!(shown["sample"], true);
    let verified = desk.call("verify", json!({}));
    assert_eq!(
        (&verified["broken"], &verified["tables_agree"]),
        (&json!([]), &json!(true))
    );
    let list = desk.call("applications", json!({ "limit": 1 }));
    assert!(list["of"].as_u64().unwrap() >= 150, "{}", list["of"]);
    desk.leave();
    let sample = desk.folder().join(sample::FOLDER);
    let open = || open_with(&sample, "Sanne de Wit", sample::PASSPHRASE);
    let inside = open();
    let before = dump(&inside.db);
    inside.fold_again();
    drop(inside);
    desk.call("open-sample", json!({}));
    desk.leave();
    assert!(dump(&open().db) == before, "the tables differ");
}

#[test]
fn corrections_papers_new_areas_people_and_schemes_fold_again_too() {
    let desk = desk::founded("2026-05-12");
    let case = desk.decided("ingen", "800.00", "650.00");
    let paper = json!({ "case": case, "name": "offerte.pdf", "content": "JVBERi0xLjQK" });
    desk.call("attach", paper);
    desk.sit("Sanne");
    desk.add_person("Lena", "reader", &[]);
    let title = json!({ "role": "kernverbinder", "title": { "nl": "kernmaatje", "en": "village mate" }, "from": "2026-06-01" });
    desk.call("set-role-title", json!({ "title": title }));
    let schemes = desk.call("schemes", json!({ "year": 2026 }));
    let row = &schemes["schemes"][0];
    let mut document = row["document"].clone();
    document["predecessor"] = row["hash"].clone();
    document["ceiling"]["amount"] = json!("2500.00");
    desk.call("change-scheme-year", json!({ "document": document }));
    the_same_when_folded_again(&desk);
    drop(open_folder(&desk.folder(), "Lena"));
}
