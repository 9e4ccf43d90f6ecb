//! What the pages say of one municipality agrees with what the other pages say of it. Asked of the sample, through the
//! same calls as the window.

use office::{clock::SetClock, desk::Desk};
use serde_json::{Value, json};
use std::sync::Arc;
use tempfile::TempDir;

struct Sample {
    desk: Desk,
    seats: Value,
    _folder: TempDir,
}

impl Sample {
    fn open() -> Self {
        let folder = tempfile::tempdir().unwrap();
        let clock = Arc::new(SetClock::at("2026-05-12".parse().unwrap()));
        let desk = Desk::with_clock(folder.path().to_owned(), clock);
        desk.call("open-sample", json!({})).unwrap();
        let seats = desk.call("start", json!({})).unwrap()["seats"].clone();
        Self {
            desk,
            seats,
            _folder: folder,
        }
    }

    fn call(&self, name: &str, body: Value) -> Value {
        self.desk
            .call(name, body)
            .unwrap_or_else(|failure| panic!("{name}: {failure:?}"))
    }

    fn sit_down(&self, name: &str) -> Value {
        let seat = self
            .seats
            .as_array()
            .unwrap()
            .iter()
            .find(|seat| seat["label"] == name)
            .unwrap();
        self.call(
            "unlock",
            json!({ "seat": seat["seat"], "passphrase": office::sample::PASSPHRASE }),
        )
    }

    fn list(&self, input: &Value) -> Value {
        let mut whole = json!({ "limit": 200 });
        whole
            .as_object_mut()
            .unwrap()
            .extend(input.as_object().unwrap().clone());
        self.call("applications", whole)
    }
}

/// The most things that one part of Vandaag shows.
const MOST_SHOWN: usize = 50;
fn cents(amount: &Value) -> i64 {
    amount.as_str().unwrap().replace('.', "").parse().unwrap()
}

fn rows(list: &Value) -> &Vec<Value> {
    list["rows"].as_array().unwrap()
}

#[test]
fn the_pages_of_the_sample_agree_with_each_other() {
    let sample = Sample::open();
    the_budget_is_what_the_list_adds_up_to(&sample);
    each_filter_finds_what_it_says(&sample);
    vandaag_counts_what_it_shows(&sample);
    every_application_can_be_shown(&sample);
    each_part_of_the_work_is_filled(&sample);
    the_palette_finds_kernen_and_numbers(&sample);
}

fn the_budget_is_what_the_list_adds_up_to(sample: &Sample) {
    let budget = sample.call("budget", json!({ "year": 2026 }));
    assert_eq!(budget["columns"][0]["scheme"], "leefbaarheidsbudget");
    assert_eq!(budget["rows"].as_array().unwrap().len(), 15);
    let mut committed = 0;
    for row in budget["rows"].as_array().unwrap() {
        let pot = &row["cells"][0]["pots"][0];
        let list = sample.list(&json!({ "pots": [pot["pot"]] }));
        assert_eq!(list["awarded"], pot["committed"], "{row}");
        committed += cents(&pot["committed"]);
        assert!(
            cents(&pot["committed"]) + cents(&pot["reserved"]) <= cents(&pot["ceiling"]),
            "{row}"
        );
    }
    assert_eq!(cents(&budget["columns"][0]["total"]["committed"]), committed);
}

fn each_filter_finds_what_it_says(sample: &Sample) {
    let all = sample.list(&json!({}));
    assert_eq!(all["total"], all["of"]);
    let mut found = 0;
    for year in [2024, 2025, 2026] {
        let of_year = sample.list(&json!({ "year": year }));
        assert!(rows(&of_year).iter().all(|row| row["year"] == year));
        assert_eq!(of_year["total"].as_u64(), Some(rows(&of_year).len() as u64));
        let asked: i64 = rows(&of_year).iter().map(|row| cents(&row["asked"])).sum();
        assert_eq!(cents(&of_year["asked"]), asked);
        found += of_year["total"].as_u64().unwrap();
    }
    assert_eq!(Some(found), all["total"].as_u64());
    for sort in ["newest", "oldest", "deadline", "amount"] {
        for filter in [
            json!({}),
            json!({ "year": 2026 }),
            json!({ "kernen": ["ingen"] }),
            json!({ "words": "ing" }),
        ] {
            let mut filter = filter;
            filter["sort"] = json!(sort);
            let list = sample.list(&filter);
            assert!(list["total"].as_u64() > Some(0), "{filter}");
            if sort == "amount" {
                let asked: Vec<i64> = rows(&list).iter().map(|row| cents(&row["asked"])).collect();
                assert!(asked.is_sorted_by(|one, next| one >= next), "{asked:?}");
            }
        }
    }
    let rejected = sample.list(&json!({ "states": ["rejected"], "schemes": ["leefbaarheidsbudget"] }));
    assert!(rows(&rejected).iter().all(|row| row["outcome"] == "rejected"));
    let near = sample.list(&json!({ "within_days": 14, "sort": "deadline" }));
    assert!(
        rows(&near)
            .iter()
            .all(|row| row["days_left"].as_i64().unwrap() <= 14)
    );
    for words in ["\"", "a* OR b", "NEAR(", "kern:", "- -", "\u{0}"] {
        sample.list(&json!({ "words": words }));
    }
}

fn vandaag_counts_what_it_shows(sample: &Sample) {
    for name in [
        "Anouk Verhoef",
        "Joost Hendriks",
        "Marijke van Dam",
        "Sanne de Wit",
    ] {
        let desk = sample.sit_down(name);
        let today = sample.call("today", json!({}));
        assert_eq!(desk["waiting"], today["waiting"], "{name}");
        let items: Vec<&Value> = ["first", "this_week", "later"]
            .iter()
            .flat_map(|part| today[*part].as_array().unwrap())
            .collect();
        let to_confirm = today["to_confirm"].as_array().unwrap().len();
        let whole = ["first", "this_week", "later"]
            .iter()
            .all(|part| today[*part].as_array().unwrap().len() < MOST_SHOWN);
        assert!(whole, "{name}: one part of Vandaag is longer than it shows");
        assert_eq!(
            today["waiting"].as_u64(),
            Some((items.len() + to_confirm) as u64),
            "{name}"
        );
        let late = items
            .iter()
            .filter(|item| item["term"]["days_left"].as_i64().is_some_and(|days| days < 0))
            .count();
        assert_eq!(today["late"].as_u64(), Some(late as u64), "{name}");
        for item in items {
            let shown = sample.call("application", json!({ "case": item["case"] }));
            let act = match item["act"].as_str().unwrap() {
                "decide" if shown["state"] == "asked-to-complete" => "not-take",
                // Who decides stops the penalty.
                "decide" | "stop-penalty" => "reject",
                "decide-objection" => "decide",
                "send-objection" => "send",
                "take-up" => "award",
                "rule" => "change",
                other => other,
            };
            let of_case = shown["acts"].as_array().unwrap().iter();
            let of_grant = shown["grant"]["acts"].as_array().into_iter().flatten();
            let remedies = ["objections", "notices"]
                .into_iter()
                .flat_map(|of| shown["remedies"][of].as_array().unwrap())
                .flat_map(|one| one["acts"].as_array().unwrap());
            let may = of_case
                .chain(of_grant)
                .chain(remedies)
                .find(|found| found["act"] == act)
                .unwrap();
            assert_eq!(may["locked"], Value::Null, "{name} {item}");
        }
    }
}

fn every_application_can_be_shown(sample: &Sample) {
    for row in rows(&sample.list(&json!({}))) {
        let shown = sample.call("application", json!({ "case": row["case"] }));
        for same in ["number", "state", "outcome", "kern", "year"] {
            assert_eq!(shown[same], row[same], "{same} of {row}");
        }
        // The list tells what stands of an award: a lower settlement is in it.
        let stands = match &shown["grant"] {
            Value::Null => &shown["awarded"],
            grant => &grant["entitled"],
        };
        assert_eq!(*stands, row["awarded"], "awarded of {row}");
        assert_eq!(
            row["decide_by"] == Value::Null,
            shown["term"] == Value::Null,
            "{row}"
        );
        let history = shown["history"].as_array().unwrap();
        assert!(
            history.last().unwrap()["text"]["id"]
                .as_str()
                .unwrap()
                .starts_with("history-submitted")
        );
        let now = shown["track"]
            .as_array()
            .unwrap()
            .iter()
            .filter(|step| step["stand"] == "now")
            .count();
        assert!(now <= 1, "{}", shown["track"]);
        if shown["awarded"] != Value::Null {
            assert!(
                !shown["assessment"]["verdicts"].as_array().unwrap().is_empty(),
                "{row}"
            );
            assert_eq!(shown["assessment"]["most"], shown["awarded"]);
        }
    }
}

/// Somebody who tries the program finds something in each part of it, and a desk that is not hopelessly behind.
fn each_part_of_the_work_is_filled(sample: &Sample) {
    let list = sample.list(&json!({}));
    let shown: Vec<Value> = rows(&list)
        .iter()
        .map(|row| sample.call("application", json!({ "case": row["case"] })))
        .collect();
    let of = |what: &str| -> Vec<Value> {
        let each = shown
            .iter()
            .map(|view| view["remedies"][what].as_array().unwrap());
        each.flatten().cloned().collect()
    };
    let objections = of("objections");
    assert_eq!(
        objections.iter().filter(|one| one["ruling"].is_null()).count(),
        1,
        "one is under way"
    );
    assert_eq!(objections.len(), 2, "and one was decided: {objections:?}");
    assert_eq!(of("notices").len(), 1);
    for name in [
        "Anouk Verhoef",
        "Joost Hendriks",
        "Marijke van Dam",
        "Karim Aydin",
    ] {
        sample.sit_down(name);
        let late = sample.call("today", json!({}))["late"].as_u64().unwrap();
        assert!(late <= 8, "{name}: {late} things are late");
    }
    let retention = sample.call("retention", json!({}));
    let states: Vec<&Value> = rows_of(&retention, "erasures").map(|row| &row["state"]).collect();
    assert_eq!(states, ["proposed", "announced"]);
    let erasure = &retention["erasures"][1]["erasure"];
    let certificate = sample.call("certificate", json!({ "erasure": erasure }));
    assert_eq!(certificate["erasure"]["proposed_by"], "Marijke van Dam");
    assert_eq!(certificate["erasure"]["announced_by"], "Karim Aydin");
    let contributions = sample.call("contributions", json!({ "year": 2026 }));
    let waiting = |row: &&Value| row["case"].is_object() && row["case"]["row"]["outcome"].is_null();
    assert_eq!(rows_of(&contributions, "rows").filter(waiting).count(), 1);
    assert_eq!(
        rows_of(&contributions, "rows")
            .filter(|row| row["case"].is_null())
            .count(),
        1
    );
    let years = sample.call("years", json!({}))["years"].clone();
    let this_year = years.as_array().unwrap().iter().find(|row| row["year"] == 2026);
    assert_eq!(
        this_year.unwrap()["schemes"][0]["decision"]["body"],
        "council",
        "it rests on a decision"
    );
}

fn rows_of<'a>(view: &'a Value, what: &str) -> impl Iterator<Item = &'a Value> {
    view[what].as_array().unwrap().iter()
}

fn the_palette_finds_kernen_and_numbers(sample: &Sample) {
    let find = |words: &str| sample.call("palette", json!({ "words": words, "year": 2026 }));
    assert_eq!(find("avez")["kernen"][0]["kern"], "Kerk-Avezaath");
    let row = &sample.list(&json!({ "limit": 1 }))["rows"][0];
    let number = row["number"].as_str().unwrap();
    assert_eq!(
        find(&number.to_lowercase().replace('-', " "))["applications"][0]["case"],
        row["case"]
    );
    let mut slip = number.to_owned();
    let last = slip.pop().unwrap();
    slip.push(if last == 'K' { 'M' } else { 'K' });
    assert_eq!(find(&slip)["number_problem"]["id"], "number-slip");
    assert_eq!(find("bankje")["number_problem"], Value::Null);
}
