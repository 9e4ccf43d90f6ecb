//! One case at one desk, and what is done with it on a day by who sits there.

use crate::desk::{self, TestDesk};
use office::wire::CallFailure;
use serde_json::{Value, json};

/// A case, and the desk at which things are done with it.
pub struct OneCase<'a> {
    /// The desk.
    pub desk: &'a TestDesk,
    /// The case.
    pub case: Value,
}

impl<'a> OneCase<'a> {
    /// € 650 awarded to Ingen by Marijke in this form, and sent on `sent`, the day it is. Pieter is the other officer.
    pub fn awarded(desk: &'a TestDesk, form: &str, sent: &str) -> Self {
        desk.sit("Sanne");
        desk.add_person("Pieter", "budget-officer", &[]);
        let case = desk.submitted("ingen", "650.00");
        desk.sit("Marijke");
        for condition in desk.judged_conditions(&case) {
            desk.act(&case, desk::judgement(&condition, "meets", "Duidelijk."));
        }
        let mut award = desk::award("650.00");
        award["form"] = json!(form);
        desk.act(&case, award);
        desk.act(&case, json!({ "do": "announce", "sent_on": sent }));
        Self { desk, case }
    }
}

impl OneCase<'_> {
    /// The page of the case.
    pub fn view(&self) -> Value {
        self.desk.call("application", json!({ "case": self.case }))
    }

    /// A command on the version that stands now.
    pub fn body(&self, command: &Value) -> Value {
        json!({ "case": self.case, "version": self.view()["version"], "command": command })
    }

    /// Does something by a call, on a day, by who sits there.
    pub fn does(&self, call: &str, (who, day): (&str, &str), command: &Value) {
        self.sits(who, day);
        self.desk.call(call, self.body(command));
    }

    /// The same where it is refused.
    pub fn refused(&self, call: &str, (who, day): (&str, &str), command: &Value) -> CallFailure {
        self.sits(who, day);
        self.desk.refused(call, self.body(command))
    }

    /// What Vandaag asks of somebody on a day.
    pub fn acts(&self, who: &str, day: &str) -> Vec<String> {
        self.sits(who, day);
        let today = self.desk.call("today", json!({}));
        let of = |group: &str| today[group].as_array().unwrap().clone();
        ["first", "this_week", "later"]
            .into_iter()
            .flat_map(of)
            .map(|item| item["act"].as_str().unwrap().to_owned())
            .collect()
    }

    fn sits(&self, who: &str, day: &str) {
        self.desk.on(day);
        self.desk.sit(who);
    }
}
