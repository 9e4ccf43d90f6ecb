//! What was told to be done, and whether it is there.

use kernkas_tests::desk::TestDesk;
use serde_json::{Value, json};
use std::collections::BTreeMap;

/// What the office acknowledged, by what it is about: the last thing told of each case, and of the last draft.
#[derive(Default)]
pub struct Acknowledged {
    cases: BTreeMap<String, Vec<String>>,
    draft: Option<(String, String)>,
    /// How many acts were told.
    pub lines: usize,
}

impl Acknowledged {
    pub fn take_in(&mut self, lines: impl IntoIterator<Item = String>) {
        for line in lines {
            let words: Vec<&str> = line.split(' ').collect();
            self.lines += 1;
            match words[..] {
                ["draft", draft, round, typed] => {
                    self.draft = Some((draft.to_owned(), format!("Ronde {round}, letter {typed}.")));
                }
                [done, case, more] => {
                    let told = self.cases.entry(case.to_owned()).or_default();
                    told.push(format!("{done} {more}"));
                }
                _ => panic!("an odd line: {line}"),
            }
        }
    }

    pub fn is_all_there(&self, desk: &TestDesk) {
        for (case, told) in &self.cases {
            let shown = desk.call("application", json!({ "case": case }));
            for line in told {
                assert!(shows(&shown, line), "{line} was told and is not there: {shown}");
            }
        }
        let Some((draft, plan)) = &self.draft else { return };
        match desk.ask("open-draft", json!({ "draft": draft })) {
            // The last letter that was acknowledged, or one later that was not told any more.
            Ok(kept) => assert!(
                later(kept["application"]["plan"].as_str().unwrap(), plan),
                "{plan}: {kept}"
            ),
            // It was handed in: the case has its words.
            Err(failure) => {
                assert_eq!(failure.text.id, "refusal-unknown");
                let list = desk.call("applications", json!({ "limit": 200 }));
                let is_there = list["rows"].as_array().unwrap().iter().any(|row| {
                    let shown = desk.call("application", json!({ "case": row["case"] }));
                    later(shown["words"]["plan"].as_str().unwrap(), plan)
                });
                assert!(is_there, "the draft that said {plan} is gone");
            }
        }
    }
}

/// Whether `kept` is of the same round as `told` and not of an earlier letter.
fn later(kept: &str, told: &str) -> bool {
    let parts = |text: &str| {
        text.trim_end_matches('.')
            .split_once(", letter ")
            .map(|(a, b)| (a.to_owned(), b.to_owned()))
    };
    let (kept, told) = (parts(kept).unwrap(), parts(told).unwrap());
    kept.0 == told.0 && kept.1 >= told.1
}

fn shows(shown: &Value, line: &str) -> bool {
    let (done, more) = line.split_once(' ').unwrap();
    match done {
        "submitted" => shown["number"] == more,
        "advised" => shown["advice"] == json!({ "is": "award", "amount": more }),
        "judged" => shown["judgements"][more]["officer"] == "meets",
        "awarded" => shown["awarded"] == more && shown["state"] == "awarded",
        other => panic!("an odd line: {other}"),
    }
}
