//! The way that money goes, by command: `kernkas` does each step, as the person whose step it is, on its day.

use kernkas_tests::{
    command::{Said, kernkas},
    desk::{self, TestDesk, judgement, say},
};
use serde_json::{Value, json};

/// The day on which everything is asked and decided.
pub const DAY: &str = "2026-05-12";
/// A dot as a PNG: the photo that a receiver shows.
const PHOTO: &str =
    "iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAAAAAA6fptVAAAACklEQVR4nGNoAAAAggCBd81ytgAAAABJRU5ErkJggg==";

/// Anouk takes in, Marijke decides, Pieter pays, Sanne administers.
pub fn municipality(day: &str) -> TestDesk {
    let desk = desk::founded(day);
    desk.sit("Sanne");
    desk.add_person("Pieter", "budget-officer", &[]);
    desk.leave();
    desk
}

/// Runs a command by somebody.
pub fn by(desk: &TestDesk, who: &str, words: &[&str], input: &[u8]) -> Said {
    let all: Vec<&str> = ["--seat", who, "--json"].iter().chain(words).copied().collect();
    kernkas(desk, &all, input)
}

/// What a command answers.
pub fn told(desk: &TestDesk, who: &str, words: &[&str]) -> Value {
    by(desk, who, words, b"").json()
}

/// What a call answers.
pub fn call(desk: &TestDesk, who: &str, name: &str, body: &Value) -> Value {
    by(desk, who, &["call", name, "-"], body.to_string().as_bytes()).json()
}

/// The sentence with which a call is refused; nothing has changed.
pub fn refused_call(desk: &TestDesk, who: &str, name: &str, body: &Value) -> String {
    let before = desk.bytes();
    let said = by(desk, who, &["call", name, "-"], body.to_string().as_bytes());
    let refusal = said.refusal();
    assert!(desk.bytes() == before, "what is refused writes nothing");
    say(&refusal["text"])
}

/// The sentence with which a command is refused; nothing has changed.
pub fn refused(desk: &TestDesk, who: &str, words: &[&str]) -> String {
    let before = desk.bytes();
    let refusal = by(desk, who, words, b"").refusal();
    assert!(desk.bytes() == before, "what is refused writes nothing");
    say(&refusal["text"])
}

/// What `kernkas check` says of an application: what can be awarded at most, and why no more.
pub fn weighed(desk: &TestDesk, application: &Value) -> Value {
    let said = by(desk, "Anouk", &["check", "-"], application.to_string().as_bytes());
    said.json()["assessment"].clone()
}

/// What became of a condition.
pub fn outcome(assessment: &Value, condition: &str) -> Value {
    let verdicts = assessment["verdicts"].as_array().unwrap();
    let verdict = verdicts.iter().find(|verdict| verdict["condition"] == condition);
    verdict.unwrap_or_else(|| panic!("no {condition}: {verdicts:#?}"))["outcome"].clone()
}

/// An application under `scheme` for Ingen, with a reason for each condition that a person judges.
pub fn application(desk: &TestDesk, scheme: &str, asked: &str) -> Value {
    let mut application = desk::jeu_de_boules();
    application["ask"]["scheme"] = json!(scheme);
    application["ask"]["asked"] = json!(asked);
    application["ask"]["signed_copy_seen"] = json!(true);
    let lists = call(desk, "Anouk", "lists", &json!({ "year": 2026 }));
    let document = lists["schemes"]
        .as_array()
        .unwrap()
        .iter()
        .find(|one| one["scheme"] == scheme);
    let conditions = document.unwrap()["conditions"].as_array().unwrap();
    application["reasons"] = conditions
        .iter()
        .filter(|condition| condition["on"] == true && condition["test"]["by"] == "judged")
        .map(|condition| {
            let id = condition["id"].as_str().unwrap().to_owned();
            (id, json!("Omdat iedereen uit de buurt mee kan doen."))
        })
        .collect();
    application
}

/// A mandate of the college.
pub fn mandate() -> Value {
    json!({ "by": "mandate", "reference": "mandaatregister 12" })
}

/// A decision of the college itself.
pub fn college() -> Value {
    json!({ "by": "college", "number": "B26-117", "on": DAY })
}

/// One case.
pub struct Money<'a> {
    pub desk: &'a TestDesk,
    /// Its identity.
    pub case: Value,
    /// Its number.
    pub number: String,
}

impl<'a> Money<'a> {
    /// Taken in by Anouk.
    pub fn asked(desk: &'a TestDesk, application: &Value) -> Self {
        let said = by(
            desk,
            "Anouk",
            &["submit", "-"],
            application.to_string().as_bytes(),
        );
        let receipt = said.json();
        Self {
            desk,
            case: receipt["case"].clone(),
            number: receipt["number"].as_str().unwrap().to_owned(),
        }
    }

    /// What the page of the case shows.
    pub fn view(&self) -> Value {
        call(self.desk, "Marijke", "application", &json!({ "case": self.case }))
    }

    fn acting(&self, command: &Value) -> Value {
        json!({ "case": self.case, "version": self.view()["version"], "command": command })
    }

    /// Does something with the case.
    pub fn act(&self, who: &str, command: &Value) {
        call(self.desk, who, "act", &self.acting(command));
    }

    /// The sentence with which that is refused.
    pub fn refused(&self, who: &str, command: &Value) -> String {
        refused_call(self.desk, who, "act", &self.acting(command))
    }

    /// Does something with its money.
    pub fn handle(&self, who: &str, words: &[&str]) -> Value {
        let words: Vec<&str> = ["handle", &self.number].iter().chain(words).copied().collect();
        told(self.desk, who, &words)
    }

    /// The sentence with which that is refused.
    pub fn refused_handle(&self, who: &str, words: &[&str]) -> String {
        let words: Vec<&str> = ["handle", &self.number].iter().chain(words).copied().collect();
        refused(self.desk, who, &words)
    }

    /// Marijke judges that every condition is met that a person judges.
    pub fn judged(&self) {
        let view = self.view();
        for verdict in view["assessment"]["verdicts"].as_array().unwrap() {
            if verdict["judged"] == true {
                let condition = verdict["condition"].as_str().unwrap();
                self.act("Marijke", &judgement(condition, "meets", "Duidelijk."));
            }
        }
    }

    /// What of all this case's pot holds remains at each step, and that the case itself says the same.
    pub fn stands_at(&self, step: &str, amount: &str) {
        let view = self.view();
        let pot = &view["assessment"]["pot"]["pot"];
        let year = view["year"].to_string();
        let overview = told(self.desk, "Marijke", &["overview", "--year", &year]);
        let pots = overview["steps"].as_array().unwrap();
        let held = pots.iter().find(|held| held["pot"] == *pot).unwrap();
        let there: Vec<(&String, &Value)> = held["steps"]
            .as_object()
            .unwrap()
            .iter()
            .filter(|(_, cents)| **cents != "0.00")
            .collect();
        assert_eq!(there, [(&step.to_owned(), &json!(amount))], "{}", self.number);
        if view["grant"].is_object() {
            assert_eq!(view["grant"]["steps"], held["steps"]);
        }
    }
}

impl Money<'_> {
    /// What of the case itself remains at each step, whatever else its pot holds.
    pub fn stands_at_case(&self, step: &str, amount: &str) {
        let steps = self.view()["grant"]["steps"].clone();
        let there: Vec<_> = steps
            .as_object()
            .unwrap()
            .iter()
            .filter(|(_, cents)| **cents != "0.00")
            .collect();
        assert_eq!(there, [(&step.to_owned(), &json!(amount))], "{}", self.number);
    }
}

/// How a case is decided.
pub struct Decided<'a> {
    pub amount: &'a str,
    pub form: &'a str,
    pub basis: Value,
}

impl Decided<'_> {
    /// The award.
    pub fn award(&self) -> Value {
        json!({ "do": "award", "amount": self.amount, "form": self.form, "basis": self.basis, "reason": "Zo besproken." })
    }
}

/// Walks a case that is alone in its pot from the table to the last euro.
pub fn whole_way<'a>(desk: &'a TestDesk, application: &Value, decided: &Decided<'_>) -> Money<'a> {
    let money = Money::asked(desk, application);
    let asked = application["ask"]["asked"].as_str().unwrap();
    money.stands_at("asked", asked);
    money.act("Anouk", &desk::advice(decided.amount));
    money.stands_at("reserved", decided.amount);
    let own = money.refused("Anouk", &decided.award());
    assert!(
        own.contains("budgethouder"),
        "who takes in does not decide: {own}"
    );
    money.judged();
    money.act("Marijke", &decided.award());
    money.stands_at("committed", decided.amount);
    money.act("Marijke", &json!({ "do": "announce", "sent_on": DAY }));
    paid_and_settled(&money, decided);
    money
}

/// From the letter on: approved by another officer than the one who decided, paid, accounted for, settled as granted.
pub fn paid_and_settled(money: &Money<'_>, decided: &Decided<'_>) {
    let (desk, amount) = (money.desk, decided.amount);
    let settles = decided.form == "verlening";
    money.stands_at("due", amount);
    let own = money.refused_handle("Marijke", &["approve"]);
    assert!(
        own.contains("andere budgethouder"),
        "four eyes on the payment: {own}"
    );
    money.handle("Pieter", &["approve", "--amount", amount]);
    money.handle("Pieter", &["paid", "--on", DAY, "--reference", "BNG 1"]);
    money.stands_at(if settles { "paid" } else { "settled" }, amount);
    if settles {
        let photo = json!({ "case": money.case, "name": "foto.png", "content": PHOTO });
        call(desk, "Anouk", "attach", &photo);
        let account = [
            "account",
            "--on",
            DAY,
            "--took-place",
            "--spent",
            amount,
            "--report",
            "Klaar.",
        ];
        money.handle("Anouk", &account);
        settled(money, decided);
        money.handle("Marijke", &["sent", "--on", DAY]);
    }
    money.stands_at("settled", amount);
    assert_eq!(money.view()["grant"]["state"], "closed");
    let verified = told(desk, "Marijke", &["verify"]);
    assert_eq!(
        (&verified["broken"], &verified["tables_agree"]),
        (&json!([]), &json!(true))
    );
}

fn settled(money: &Money<'_>, decided: &Decided<'_>) {
    let mut settle = vec!["settle", "--amount", decided.amount];
    if decided.basis["by"] == "college" {
        let by_mandate = [&settle[..], &["--mandate", "nr. 12"]].concat();
        let said = money.refused_handle("Marijke", &by_mandate);
        assert!(said.contains("college"), "{said}");
        settle.extend(["--number", "B26-200", "--decided-on", DAY]);
    } else {
        settle.extend(["--mandate", "mandaatregister 12"]);
    }
    money.handle("Marijke", &settle);
}

/// The document of a scheme in 2026, to change something in, with what it follows filled in.
pub fn document(desk: &TestDesk, scheme: &str) -> Value {
    let schemes = call(desk, "Sanne", "schemes", &json!({ "year": 2026 }));
    let rows = schemes["schemes"].as_array().unwrap();
    let row = rows
        .iter()
        .find(|row| row["document"]["scheme"] == scheme)
        .unwrap();
    let mut document = row["document"].clone();
    document["predecessor"] = row["hash"].clone();
    document
}

/// The line of a scheme in the list of years.
pub fn in_year(desk: &TestDesk, year: i32, scheme: &str) -> Value {
    let years = told(desk, "Sanne", &["years"]);
    let rows = years["years"].as_array().unwrap();
    let row = rows.iter().find(|row| row["year"] == year).unwrap();
    let schemes = row["schemes"].as_array().unwrap();
    schemes
        .iter()
        .find(|row| row["scheme"] == scheme)
        .unwrap()
        .clone()
}
