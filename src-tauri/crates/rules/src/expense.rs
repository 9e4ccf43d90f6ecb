//! What was paid already and is claimed back: one receipt with its supplier, number, day and amount.

use crate::{
    application::{Application, Ask},
    euro::Euro,
    kern::likeness,
    scheme::CostKind,
};
use chrono::NaiveDate;
use serde::{Deserialize, Serialize};
use ts_rs::TS;
use uuid::Uuid;

/// One receipt without its words.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize, TS)]
#[serde(deny_unknown_fields)]
pub struct Expense {
    /// What was bought.
    pub kind: CostKind,
    /// The day on the receipt; none while it is being typed.
    #[serde(default)]
    pub on: Option<NaiveDate>,
    /// The amount on it; none while it is being typed.
    #[serde(default)]
    pub amount: Option<Euro>,
}

/// The words of one receipt. Private: a supplier may be a person.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize, TS)]
#[serde(default, deny_unknown_fields)]
pub struct ExpenseText {
    /// Who was paid.
    pub supplier: String,
    /// The number on the receipt; empty when it has none.
    pub number: String,
}

/// A receipt of a case that is open or was awarded.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Claimed {
    /// The case.
    pub case: Uuid,
    /// Its number.
    pub number: String,
    /// The receipt.
    pub expense: Expense,
    /// Its words.
    pub text: ExpenseText,
}

/// A receipt that was claimed before.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Twice<'a> {
    /// The line of this claim, from 0.
    pub line: usize,
    /// Where it stands already; none when in this claim itself.
    pub earlier: Option<&'a Claimed>,
}

/// How a supplier is compared: its letters and digits, small and without accents. Empty when it is not known here.
#[must_use]
pub fn supplier_key(supplier: &str) -> String {
    likeness::words(supplier).concat()
}

/// Whether two receipts are surely one: of one supplier with one number or, where one of them has no number, of one day
/// and one amount.
#[must_use]
pub fn is_same(one: (&Expense, &ExpenseText), other: (&Expense, &ExpenseText)) -> bool {
    let key = |text: &str| likeness::words(text).concat();
    let supplier = key(&one.1.supplier);
    if supplier.is_empty() || supplier != key(&other.1.supplier) {
        return false;
    }
    let (number, other_number) = (key(&one.1.number), key(&other.1.number));
    if !number.is_empty() && !other_number.is_empty() {
        return number == other_number;
    }
    one.0.amount.is_some() && one.0.on.is_some() && (one.0.amount, one.0.on) == (other.0.amount, other.0.on)
}

/// The receipts of `application` that stand in it twice or in an earlier claim, in the order of its lines.
#[must_use]
pub fn twice<'a>(application: &Application, claimed: &'a [Claimed]) -> Vec<Twice<'a>> {
    let lines: Vec<_> = application
        .ask
        .expenses
        .iter()
        .zip(&application.expense_texts)
        .collect();
    let mut found = Vec::new();
    for (line, &(expense, text)) in lines.iter().enumerate() {
        let same =
            |(other, other_text): (&Expense, &ExpenseText)| is_same((expense, text), (other, other_text));
        if let Some(earlier) = claimed.iter().find(|one| same((&one.expense, &one.text))) {
            found.push(Twice {
                line,
                earlier: Some(earlier),
            });
        } else if lines[..line].iter().any(|&other| same(other)) {
            found.push(Twice { line, earlier: None });
        }
    }
    found
}

impl Ask {
    /// The sum of all receipts that are filled in.
    #[must_use]
    pub fn total_expenses(&self) -> Euro {
        self.expenses.iter().filter_map(|expense| expense.amount).sum()
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn line(supplier: &str, number: &str, on: &str, amount: i32) -> (Expense, ExpenseText) {
        let expense = Expense {
            kind: CostKind::Material,
            on: on.parse().ok(),
            amount: Some(Euro::whole(amount)),
        };
        let text = ExpenseText {
            supplier: supplier.to_owned(),
            number: number.to_owned(),
        };
        (expense, text)
    }

    fn same(one: &(Expense, ExpenseText), other: &(Expense, ExpenseText)) -> bool {
        let (there, back) = (
            is_same((&one.0, &one.1), (&other.0, &other.1)),
            is_same((&other.0, &other.1), (&one.0, &one.1)),
        );
        assert_eq!(there, back);
        there
    }

    #[test]
    fn one_supplier_and_one_number_is_one_receipt_however_it_is_written() {
        let gamma = line("Gamma Tiel", "2026-118", "2026-03-02", 40);
        assert!(same(&gamma, &line("GAMMA, Tiel", "2026 118", "2026-03-02", 40)));
        assert!(
            same(&gamma, &line("gamma tiel", "2026118", "2026-03-20", 45)),
            "a day and an amount are easily mistyped"
        );
        assert!(!same(&gamma, &line("Gamma Tiel", "2026-119", "2026-03-02", 40)));
        assert!(!same(&gamma, &line("Karwei Tiel", "2026-118", "2026-03-02", 40)));
    }

    #[test]
    fn without_a_number_one_day_and_one_amount_make_it_one_receipt() {
        let baker = line("Bakker Jansen", "", "2026-03-02", 12);
        assert!(same(&baker, &line("bakker jansen", "B7", "2026-03-02", 12)));
        assert!(!same(&baker, &line("bakker jansen", "", "2026-03-03", 12)));
        assert!(!same(&baker, &line("bakker jansen", "", "2026-03-02", 13)));
        assert!(!same(
            &line("", "1", "2026-03-02", 1),
            &line("", "1", "2026-03-02", 1)
        ));
        assert!(
            !same(&line("Jansen", "", "", 1), &line("Jansen", "", "", 1)),
            "no day yet"
        );
    }

    #[test]
    fn a_receipt_that_stands_twice_is_found_in_the_claim_and_in_earlier_ones() {
        let mut application = Application::default();
        for (expense, text) in [
            line("Gamma", "1", "2026-03-02", 40),
            line("Jansen", "", "2026-03-02", 12),
            line("gamma", "1", "2026-03-02", 40),
        ] {
            application.ask.expenses.push(expense);
            application.expense_texts.push(text);
        }
        let (expense, text) = line("Jansen", "", "2026-03-02", 12);
        let claimed = [Claimed {
            case: Uuid::from_u128(7),
            number: "26-A-0007-X".to_owned(),
            expense,
            text,
        }];
        let found: Vec<_> = twice(&application, &claimed)
            .iter()
            .map(|twice| (twice.line, twice.earlier.map(|claimed| claimed.number.as_str())))
            .collect();
        assert_eq!(found, [(1, Some("26-A-0007-X")), (2, None)]);
    }
}
