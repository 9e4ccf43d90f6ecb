//! Texts: too long, disguised, or written for another program than this one.

use crate::{AtTheTable, at, full, whole, with};
use serde_json::{Value, json};

/// Every field in which a person writes.
const FIELDS: [&str; 15] = [
    "idea",
    "plan",
    "other_funders",
    "received_reason",
    "applicant.name",
    "applicant.organisation",
    "applicant.street",
    "applicant.place",
    "applicant.phone",
    "applicant.email",
    "applicant.iban_holder",
    "ask.area",
    "cost_texts.0",
    "cost_texts.2",
    "reasons.voor-meer-mensen",
];

#[test]
fn a_megabyte_of_text_is_refused_by_its_field() {
    let table = AtTheTable::new();
    let megabyte = "a".repeat(1024 * 1024);
    for field in FIELDS {
        let long = with(field, json!(megabyte));
        let failure = table.refused("submit", &long);
        assert_eq!(
            (failure.text.id.as_str(), failure.field.as_deref()),
            ("why-too-long", Some(field))
        );
        assert_eq!(
            table.problems(&long),
            [(field.to_owned(), "why-too-long".to_owned())]
        );
        assert_eq!(
            table.refused("save-draft", &long).text.id,
            "why-too-long",
            "{field}"
        );
    }
}

#[test]
fn characters_that_disguise_a_text_are_refused_at_submission_and_kept_in_a_draft() {
    let table = AtTheTable::new();
    let mut tried = 0;
    for (text, why) in [
        ("gratis\u{202e}neppilc", "why-bidi-character"),
        ("\u{2066}binnen\u{2069}", "why-bidi-character"),
        ("\u{200f}naam", "why-bidi-character"),
        ("onzicht\u{200b}baar", "why-zero-width-character"),
        ("\u{feff}begin", "why-zero-width-character"),
        ("zacht\u{ad}streepje", "why-zero-width-character"),
        ("nul\u{0}teken", "why-control-character"),
        ("bel\u{7}", "why-control-character"),
        ("escape\u{1b}[31m", "why-control-character"),
        ("regel\u{2028}einde", "why-control-character"),
    ] {
        for field in FIELDS {
            let odd = with(field, json!(text));
            let failure = table.refused("submit", &odd);
            assert_eq!(
                (failure.text.id.as_str(), failure.field.as_deref()),
                (why, Some(field)),
                "{text:?}"
            );
            tried += 1;
            assert_eq!(
                table.problems(&odd),
                [(field.to_owned(), why.to_owned())],
                "{text:?}"
            );
        }
    }
    println!("tried: {tried} texts");
    // What was typed is never thrown away: a draft keeps it as it is.
    let odd = with("plan", json!("gratis\u{202e}neppilc\u{0}"));
    let draft = table.desk.call("save-draft", json!({ "application": odd }))["draft"].clone();
    assert_eq!(
        table.desk.call("open-draft", json!({ "draft": draft }))["application"],
        full(&odd)
    );
}

/// What other programs would do something with.
const WRITTEN_FOR_OTHERS: [&str; 12] = [
    "<script>alert(1)</script>",
    "<img src=x onerror=alert(1)>",
    "\"><svg onload=alert(1)>",
    "javascript:alert(1)",
    "{{7*7}} ${7*7} #{7*7}",
    "'; DROP TABLE cases; --",
    "=cmd|' /C calc'!A0",
    "@SUM(1+1)*cmd",
    "%s%s%n",
    "#set text(red) $x$ @label",
    "&amp;&lt;&#x202e;",
    "Ĳsselstein, café, naïef — “prijs” €\u{a0}5 👩‍🌾",
];

#[test]
fn markup_in_every_field_comes_back_as_the_text_that_it_is() {
    for text in WRITTEN_FOR_OTHERS
        .into_iter()
        .filter(|text| !text.contains('\u{200d}'))
    {
        let table = AtTheTable::new();
        let mut application = whole();
        for field in FIELDS {
            *at(&mut application, field) = json!(text);
        }
        let draft = table
            .desk
            .call("save-draft", json!({ "application": application }))["draft"]
            .clone();
        assert_eq!(
            table.desk.call("open-draft", json!({ "draft": draft }))["application"],
            full(&application)
        );
        let case = table.desk.call("submit", json!({ "application": application }))["case"].clone();
        let shown = table.desk.call("application", json!({ "case": case }));
        assert_eq!(shown["applicant"], full(&application)["applicant"], "{text}");
        assert_eq!(shown["ask"]["area"], text);
        for word in [
            "idea",
            "plan",
            "other-funders",
            "cost:0",
            "cost:2",
            "reason:voor-meer-mensen",
        ] {
            assert_eq!(shown["words"][word], text, "{word}");
        }
        println!("tried: {} fields", FIELDS.len());
        let list = table.desk.call("applications", json!({ "limit": 10 }));
        assert_eq!(
            (&list["rows"][0]["idea"], &list["rows"][0]["applicant"]),
            (&json!(text), &json!(text))
        );
        assert_eq!(
            table.desk.call("verify", json!({}))["tables_agree"],
            true,
            "{text}"
        );
    }
}

#[test]
fn a_person_who_is_called_markup_is_called_so() {
    let table = AtTheTable::new();
    table.desk.sit("Sanne");
    table.desk.add_person("<b>Piet</b> & Co", "reader", &[]);
    let people = table.desk.call("people", json!({}));
    let names: Vec<&Value> = people["people"]
        .as_array()
        .unwrap()
        .iter()
        .map(|row| &row["name"])
        .collect();
    assert!(names.contains(&&json!("<b>Piet</b> & Co")), "{names:?}");
}

#[test]
fn names_that_disguise_or_are_none_are_refused() {
    let table = AtTheTable::new();
    table.desk.sit("Sanne");
    let reader = json!([{ "role": "reader", "kernen": [] }]);
    let bytes = table.desk.bytes();
    let long = "a".repeat(1_000_000);
    for name in [
        "",
        "   ",
        "Sanne\u{202e}",
        "San\u{200b}ne",
        "San\u{ad}ne",
        "San\u{2060}ne",
        "a\nb",
        "a\u{0}",
        long.as_str(),
    ] {
        let body = json!({ "name": name, "roles": reader, "passphrase": "een lange zin om mee te proberen" });
        let failure = table.desk.refused("add-person", body);
        crate::has_a_sentence(&failure);
        assert_eq!(failure.field.as_deref(), Some("name"));
        assert!(table.desk.bytes() == bytes);
    }
}

#[test]
fn an_account_or_a_postcode_with_a_slip_is_refused_by_its_field() {
    let table = AtTheTable::new();
    for (field, value, why) in [
        ("applicant.iban", "NL91ABNA0417164301", "why-no-iban"),
        ("applicant.iban", "niet bekend", "why-no-iban"),
        ("applicant.iban", "<script>", "why-no-iban"),
        ("applicant.postcode", "0031 AB", "why-postcode"),
        ("applicant.postcode", "4031ABC", "why-postcode"),
        ("applicant.postcode", "４０３１ AB", "why-postcode"),
    ] {
        let odd = with(field, json!(value));
        let failure = table.refused("submit", &odd);
        assert_eq!(
            (failure.text.id.as_str(), failure.field.as_deref()),
            (why, Some(field)),
            "{value}"
        );
        assert_eq!(table.problems(&odd), [(field.to_owned(), why.to_owned())]);
    }
}

#[test]
fn a_choice_that_is_on_no_list_is_refused() {
    let table = AtTheTable::new();
    for field in ["ask.activity", "ask.target_group"] {
        let odd = with(field, json!("<script>alert(1)</script>"));
        let failure = table.refused("submit", &odd);
        assert_eq!(
            (failure.text.id.as_str(), failure.field.as_deref()),
            ("why-not-listed", Some(field))
        );
        assert_eq!(
            table.problems(&odd),
            [(field.to_owned(), "why-not-listed".to_owned())]
        );
    }
}
