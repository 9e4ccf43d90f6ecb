//! People who do all sorts of things at the desk, sensible or not, for tests that say what must hold whatever they do.

use crate::desk::{self, TestDesk};
use office::wire::CallFailure;
use proptest::prelude::*;
use serde_json::{Value, json};

/// Who can sit at the desk.
pub const PEOPLE: [&str; 3] = ["Anouk", "Marijke", "Sanne"];
/// The kernen that applications come from.
pub const KERNEN: [&str; 2] = ["ingen", "maurik"];
/// The streets that applications are about: some things are given once a year in one street.
const STREETS: [&str; 4] = ["Dorpsstraat", "Kerkstraat", "Molenweg", "Achterdijk"];
const ACTIVITIES: [&str; 4] = ["ontmoetingsplek", "groen", "inloop", "speelplek"];

/// One thing that somebody tries.
#[derive(Clone, Debug)]
pub struct Step {
    /// Who, by place in [`PEOPLE`].
    pub who: usize,
    /// With which case, by place among those there are.
    pub case: usize,
    /// What.
    pub deed: Deed,
}

/// What somebody tries with a case.
#[derive(Clone, Debug)]
pub enum Deed {
    /// Hands in an application of a kern that asks so many cents.
    Submit(usize, i64),
    /// Advises so many cents; none advises against.
    Advise(Option<i64>),
    /// Judges every condition, all met or the first one not.
    Judge(bool),
    /// Awards so many cents.
    Award(i64),
    /// Rejects.
    Reject,
    /// Notes that it was withdrawn.
    Withdraw,
    /// Asks to complete it.
    AskToComplete,
    /// Notes a completion that asks so many cents now.
    Complete(i64),
    /// Corrects the amount asked.
    Correct(i64),
    /// Notes that the decision was sent.
    Announce,
}

/// Amounts around what a pot can bear: cents, odd amounts, the whole of it, one cent more.
fn cents() -> impl Strategy<Value = i64> {
    prop_oneof![
        Just(0),
        Just(1),
        Just(200_000),
        Just(200_001),
        100_i64..=250_000,
        (1_i64..=25).prop_map(|hundreds| hundreds * 10_000),
    ]
}

fn deed() -> impl Strategy<Value = Deed> {
    prop_oneof![
        4 => (0..KERNEN.len(), cents()).prop_map(|(kern, cents)| Deed::Submit(kern, cents)),
        3 => proptest::option::weighted(0.8, cents()).prop_map(Deed::Advise),
        4 => prop::bool::weighted(0.9).prop_map(Deed::Judge),
        4 => cents().prop_map(Deed::Award),
        1 => Just(Deed::Reject),
        1 => Just(Deed::Withdraw),
        1 => Just(Deed::AskToComplete),
        1 => cents().prop_map(Deed::Complete),
        1 => cents().prop_map(Deed::Correct),
        1 => Just(Deed::Announce),
    ]
}

/// So many cases of a property; `KERNKAS_CASES` asks for so many times as many. A counterexample becomes a named test.
///
/// # Panics
/// When `KERNKAS_CASES` is no number.
#[must_use]
pub fn cases(count: u32) -> ProptestConfig {
    let times: u32 = std::env::var("KERNKAS_CASES").map_or(1, |times| times.parse().unwrap());
    ProptestConfig {
        cases: count * times,
        failure_persistence: None,
        ..ProptestConfig::default()
    }
}

/// Any number of steps up to `most`.
pub fn steps(most: usize) -> impl Strategy<Value = Vec<Step>> {
    let who = prop_oneof![3 => Just(0_usize), 6 => Just(1), 1 => Just(2)];
    let step = (who, 0..64_usize, deed()).prop_map(|(who, case, deed)| Step { who, case, deed });
    prop::collection::vec(step, 1..=most)
}

/// An amount as it travels.
#[must_use]
pub fn euro(cents: i64) -> String {
    format!("{}.{:02}", cents / 100, cents % 100)
}

/// An amount that travelled, in cents.
///
/// # Panics
/// When it is none.
#[must_use]
pub fn cents_of(amount: &Value) -> i64 {
    let text = amount.as_str().unwrap_or_else(|| panic!("no amount: {amount}"));
    text.replace('.', "").parse().unwrap()
}

/// The cases there are and who sits at the desk.
pub struct Play<'a> {
    desk: &'a TestDesk,
    at_the_desk: Option<usize>,
    /// The cases handed in so far.
    pub cases: Vec<Value>,
}

impl<'a> Play<'a> {
    /// Nothing has happened yet, and nobody is at the desk.
    #[must_use]
    pub fn new(desk: &'a TestDesk) -> Self {
        Self {
            desk,
            at_the_desk: None,
            cases: Vec::new(),
        }
    }

    /// Has the person of this place in [`PEOPLE`] at the desk.
    pub fn sit(&mut self, who: usize) {
        if self.at_the_desk != Some(who) {
            self.desk.sit(PEOPLE[who]);
            self.at_the_desk = Some(who);
        }
    }

    /// The case that a step is about.
    #[must_use]
    pub fn case_of(&self, step: &Step) -> Option<&Value> {
        (!self.cases.is_empty()).then(|| &self.cases[step.case % self.cases.len()])
    }

    /// Tries one step. Nothing is tried with a case while there is none.
    ///
    /// # Errors
    /// What the office says.
    pub fn go(&mut self, step: &Step) -> Result<(), CallFailure> {
        self.sit(step.who);
        if let Deed::Submit(kern, cents) = step.deed {
            let application = self.application(KERNEN[kern], cents);
            let receipt = self.desk.ask("submit", json!({ "application": application }))?;
            self.cases.push(receipt["case"].clone());
            return Ok(());
        }
        let Some(case) = self.case_of(step).cloned() else {
            return Ok(());
        };
        for command in self.commands(&case, &step.deed) {
            let version = self.desk.call("application", json!({ "case": case }))["version"].clone();
            let act = json!({ "case": case, "version": version, "command": command });
            self.desk.ask("act", act)?;
        }
        Ok(())
    }

    fn application(&self, kern: &str, cents: i64) -> Value {
        let number = self.cases.len();
        let mut application = desk::jeu_de_boules();
        let ask = &mut application["ask"];
        ask["kern"] = json!(kern);
        ask["area"] = json!(STREETS[number % STREETS.len()]);
        ask["activity"] = json!(ACTIVITIES[number / STREETS.len() % ACTIVITIES.len()]);
        ask["asked"] = json!(euro(cents));
        ask["costs"] = json!([{ "kind": "material", "amount": "9000.00" }]);
        ask["signed_copy_seen"] = json!(true);
        application["cost_texts"] = json!(["Alles samen"]);
        application
    }

    fn commands(&self, case: &Value, deed: &Deed) -> Vec<Value> {
        let basis = json!({ "by": "mandate", "reference": "mandaatregister 12" });
        let again = |cents: i64| {
            let shown = self.desk.call("application", json!({ "case": case }));
            let mut application = desk::jeu_de_boules();
            application["ask"] = shown["ask"].clone();
            application["ask"]["asked"] = json!(euro(cents));
            application["applicant"] = shown["applicant"].clone();
            application["cost_texts"] = json!(["Alles samen"]);
            application
        };
        let one = match deed {
            Deed::Submit(..) => return Vec::new(),
            Deed::Judge(all) => {
                let judged = |place: usize| if *all || place > 0 { "meets" } else { "fails" };
                let conditions = self.desk.judged_conditions(case).into_iter().enumerate();
                return conditions
                    .map(|(place, id)| desk::judgement(&id, judged(place), "Zo is het besproken."))
                    .collect();
            }
            Deed::Advise(Some(cents)) => desk::advice(&euro(*cents)),
            Deed::Advise(None) => {
                let mut advice = desk::advice("1.00");
                advice["advice"] = json!({ "is": "reject" });
                advice
            }
            Deed::Award(cents) => {
                let mut award = desk::award(&euro(*cents));
                award["reason"] = json!("Zo is het besproken.");
                award
            }
            Deed::Reject => json!({ "do": "reject", "basis": basis, "reason": "Het past niet." }),
            Deed::Withdraw => json!({ "do": "withdraw", "reason": "Het gaat niet door." }),
            Deed::AskToComplete => {
                json!({ "do": "ask-to-complete", "until": "2026-05-26", "missing": "Een offerte." })
            }
            Deed::Complete(cents) => {
                json!({ "do": "complete", "on": "2026-05-12", "application": again(*cents) })
            }
            Deed::Correct(cents) => {
                json!({ "do": "correct", "application": again(*cents), "reason": "Een typefout in het bedrag." })
            }
            Deed::Announce => json!({ "do": "announce", "sent_on": "2026-05-12" }),
        };
        vec![one]
    }
}
