//! M13 (S0, § 7): each proposal names the budget post that pays it. So each pot does, with where that is written.

use crate::way::{DAY, call, document, municipality, refused_call, told};
use serde_json::json;

#[test]
fn m13_every_pot_of_every_scheme_names_the_post_that_pays_it_and_where_that_is_written() {
    let desk = municipality(DAY);
    let years = told(&desk, "Marijke", &["years"]);
    let mut seen = 0;
    for year in years["years"].as_array().unwrap() {
        for scheme in year["schemes"].as_array().unwrap() {
            let covers = scheme["cover"].as_array().unwrap();
            assert!(!covers.is_empty(), "{scheme}");
            for cover in covers {
                assert!(!cover["post"].as_str().unwrap().is_empty(), "{scheme}");
                assert!(
                    !cover["source"]["place"]["nl"].as_str().unwrap().is_empty(),
                    "{scheme}"
                );
            }
            seen += 1;
        }
    }
    assert!(seen >= 9, "nine schemes a year: {seen}");
}

#[test]
fn m13_a_scheme_is_not_changed_into_one_that_no_post_pays() {
    let desk = municipality(DAY);
    let mut bare = document(&desk, "leefbaarheidsbudget");
    bare["cover"] = json!([]);
    let change = json!({ "document": bare });
    assert_eq!(
        refused_call(&desk, "Sanne", "change-scheme-year", &change),
        "Noem de begrotingspost die deze regeling betaalt."
    );
    let mut blank = document(&desk, "leefbaarheidsbudget");
    blank["cover"][0]["post"] = json!(" ");
    refused_call(
        &desk,
        "Sanne",
        "change-scheme-year",
        &json!({ "document": blank }),
    );
    let mut other = document(&desk, "leefbaarheidsbudget");
    other["cover"][0]["post"] = json!("werkbudget-raad");
    call(
        &desk,
        "Sanne",
        "change-scheme-year",
        &json!({ "document": other }),
    );
    assert_eq!(
        document(&desk, "leefbaarheidsbudget")["cover"][0]["post"],
        "werkbudget-raad"
    );
}
