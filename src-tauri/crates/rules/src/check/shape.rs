//! Whether the fields of an application hold what such fields can hold. Whether anything is missing, or allowed, is
//! another question.

mod characters;

use crate::{
    application::{Applicant, Application, Ask, MOST_COST_LINES, MOST_LINE, MOST_TEXT},
    euro::Euro,
};
use characters::Lines;
use chrono::{Datelike as _, NaiveDate};
use std::ops::RangeInclusive;

pub use characters::fault_in_text;

/// The years that a date or a budget year can lie in.
const YEARS: RangeInclusive<i32> = 2019..=2100;
/// How many people an activity can expect.
const PEOPLE: RangeInclusive<u32> = 1..=100_000;
/// The most conditions that a form gives reasons for.
const MOST_REASONS: usize = 60;

/// Finds what a field cannot hold: pairs of a field and the id of the message that says why.
///
/// Fields are paths such as `ask.asked`, `applicant.postcode`, `cost_texts.3` or `reasons.<condition>`. The reasons:
/// `why-too-long`, `why-control-character`, `why-bidi-character`, `why-zero-width-character`, `why-negative`,
/// `why-too-many-lines`, `why-cost-texts-differ`, `why-receipt-texts-differ`, `why-until-before-from`, `why-people`, `why-year`, `why-postcode`.
/// An empty text is fine; bank accounts are looked at by the office.
#[must_use]
pub fn validate(application: &Application) -> Vec<(String, String)> {
    let mut faults = Faults::default();
    faults.of_ask(&application.ask);
    faults.of_applicant(&application.applicant);
    faults.text("idea", &application.idea, Lines::One);
    faults.text("plan", &application.plan, Lines::Several);
    faults.text("other_funders", &application.other_funders, Lines::Several);
    faults.text("received_reason", &application.received_reason, Lines::Several);
    for (condition, reason) in &application.reasons {
        faults.text(&format!("reasons.{}", condition.0), reason, Lines::Several);
        faults.text("reasons", &condition.0, Lines::One);
    }
    for (line, text) in application.cost_texts.iter().enumerate() {
        faults.text(&format!("cost_texts.{line}"), text, Lines::One);
    }
    for (line, text) in application.expense_texts.iter().enumerate() {
        faults.text(
            &format!("ask.expenses.{line}.supplier"),
            &text.supplier,
            Lines::One,
        );
        faults.text(&format!("ask.expenses.{line}.number"), &text.number, Lines::One);
    }
    faults.when(
        application.expense_texts.len() != application.ask.expenses.len(),
        "ask.expenses",
        "why-receipt-texts-differ",
    );
    faults.when(
        application.cost_texts.len() != application.ask.costs.len(),
        "cost_texts",
        "why-cost-texts-differ",
    );
    faults.when(
        application.reasons.len() > MOST_REASONS,
        "reasons",
        "why-too-many-lines",
    );
    faults.0
}

#[derive(Default)]
struct Faults(Vec<(String, String)>);

impl Faults {
    fn when(&mut self, wrong: bool, field: &str, why: &str) {
        if wrong {
            self.0.push((field.to_owned(), why.to_owned()));
        }
    }

    fn text(&mut self, field: &str, text: &str, lines: Lines) {
        let most = if lines == Lines::One { MOST_LINE } else { MOST_TEXT };
        if let Some(why) = characters::fault(text, most, lines) {
            self.when(true, field, why);
        }
    }

    fn amount(&mut self, field: &str, amount: Option<Euro>) {
        self.when(
            amount.is_some_and(|amount| amount < Euro::ZERO),
            field,
            "why-negative",
        );
    }

    fn day(&mut self, field: &str, day: Option<NaiveDate>) {
        self.when(
            day.is_some_and(|day| !YEARS.contains(&day.year())),
            field,
            "why-year",
        );
    }

    fn of_ask(&mut self, ask: &Ask) {
        self.day("ask.from", ask.from);
        self.day("ask.until", ask.until);
        self.day("ask.received_on", ask.received_on);
        self.when(
            ask.budget_year.is_some_and(|year| !YEARS.contains(&year)),
            "ask.budget_year",
            "why-year",
        );
        let turned = ask.until.zip(ask.from).is_some_and(|(until, from)| until < from);
        self.when(turned, "ask.until", "why-until-before-from");
        self.when(
            ask.people.is_some_and(|people| !PEOPLE.contains(&people)),
            "ask.people",
            "why-people",
        );
        self.when(
            ask.costs.len() > MOST_COST_LINES,
            "ask.costs",
            "why-too-many-lines",
        );
        for (line, cost) in ask.costs.iter().enumerate() {
            self.amount(&format!("ask.costs.{line}"), cost.amount);
        }
        self.of_expenses(ask);
        self.amount("ask.own_money", ask.own_money);
        self.amount("ask.other_money", ask.other_money);
        self.amount("ask.asked", ask.asked);
        let names = [
            ("ask.scheme", ask.scheme.as_ref().map(|scheme| scheme.0.as_str())),
            ("ask.kern", ask.kern.as_ref().map(|kern| kern.0.as_str())),
            ("ask.area", ask.area.as_deref()),
            ("ask.activity", ask.activity.as_deref()),
            ("ask.target_group", ask.target_group.as_deref()),
            ("ask.holder", ask.holder.as_ref().map(|holder| holder.0.as_str())),
        ];
        for (field, name) in names {
            self.text(field, name.unwrap_or_default(), Lines::One);
        }
    }

    fn of_expenses(&mut self, ask: &Ask) {
        self.when(
            ask.expenses.len() > MOST_COST_LINES,
            "ask.expenses",
            "why-too-many-lines",
        );
        for (line, expense) in ask.expenses.iter().enumerate() {
            self.amount(&format!("ask.expenses.{line}.amount"), expense.amount);
            self.day(&format!("ask.expenses.{line}.on"), expense.on);
        }
    }

    fn of_applicant(&mut self, applicant: &Applicant) {
        let lines = [
            ("applicant.name", &applicant.name),
            ("applicant.organisation", &applicant.organisation),
            ("applicant.street", &applicant.street),
            ("applicant.postcode", &applicant.postcode),
            ("applicant.place", &applicant.place),
            ("applicant.phone", &applicant.phone),
            ("applicant.email", &applicant.email),
            ("applicant.iban", &applicant.iban),
            ("applicant.iban_holder", &applicant.iban_holder),
        ];
        for (field, text) in lines {
            self.text(field, text, Lines::One);
        }
        self.when(
            !is_postcode_or_empty(&applicant.postcode),
            "applicant.postcode",
            "why-postcode",
        );
    }
}

/// Four digits that do not begin with 0, and two letters, with or without a space between.
fn is_postcode_or_empty(text: &str) -> bool {
    let text = text.trim();
    let (digits, letters) = text.split_at_checked(4).unwrap_or((text, ""));
    let letters = letters.strip_prefix(' ').unwrap_or(letters);
    text.is_empty()
        || (digits.chars().all(|c| c.is_ascii_digit())
            && !digits.starts_with('0')
            && letters.len() == 2
            && letters.chars().all(|c| c.is_ascii_alphabetic()))
}

#[cfg(test)]
mod tests;
