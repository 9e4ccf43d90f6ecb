//! Filters of a list as one statement. What a person chose or typed only ever travels as a bound value.

use crate::{
    pots::pot_key,
    trouble::Trouble,
    wire::{ListInput, Sort},
};
use chrono::{Days, NaiveDate};
use rusqlite::types::Value;
use serde::Serialize;

/// The longest search that is looked at, in characters.
const MOST_WORDS: usize = 200;
/// The most pots that one list is asked for.
const MOST_POTS: usize = 500;

/// Words as a question to the index of words: each one must be there, or be the beginning of one that is. None when
/// there is no letter or digit in them, or a single one: half of all cases begin a word with it.
pub(crate) fn words_question(words: &str) -> Option<String> {
    let short: String = words.chars().take(MOST_WORDS).collect();
    if short.chars().filter(|letter| letter.is_alphanumeric()).count() < 2 {
        return None;
    }
    let parts: Vec<String> = short
        .split_whitespace()
        .filter(|word| word.chars().any(char::is_alphanumeric))
        .map(|word| format!("\"{}\"*", word.replace('"', "\"\"").replace('\0', "")))
        .collect();
    (!parts.is_empty()).then(|| parts.join(" "))
}

/// What leads to the rows.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
enum Lead {
    Words,
    Pot,
    Kern,
    Departed,
    Remedied,
    Year,
    All,
    Columns,
    /// Pots and a step of the money: the ledger leads.
    Ledger,
}

/// The filters of one question.
#[derive(Debug)]
pub(super) struct Filter {
    lead: Lead,
    at_step: bool,
    conditions: Vec<&'static str>,
    values: Vec<Value>,
}

impl Filter {
    pub(super) fn of(input: &ListInput, today: NaiveDate) -> Result<Self, Trouble> {
        let mut filter = Self {
            lead: Lead::All,
            at_step: input.step.is_some(),
            conditions: Vec::new(),
            values: Vec::new(),
        };
        if let Some(question) = words_question(&input.words) {
            filter.add(Lead::Words, "case_words MATCH ?", [Value::from(question)]);
        }
        filter.add_pots(input)?;
        if input.departed {
            filter.add(Lead::Departed, "departures > 0", []);
        }
        if input.remedied {
            filter.add(Lead::Remedied, "remedy IS NOT NULL", []);
        }
        if let Some(year) = input.year {
            filter.add(Lead::Year, "year = ?", [Value::from(i64::from(year))]);
        }
        if !input.kernen.is_empty() {
            let kernen = among(&input.kernen)?;
            filter.add(
                if input.year.is_none() {
                    Lead::Kern
                } else {
                    Lead::Columns
                },
                "kern IN (SELECT value FROM json_each(?))",
                [kernen],
            );
        }
        if !input.schemes.is_empty() {
            let schemes = among(&input.schemes)?;
            filter.add(
                Lead::Columns,
                "scheme IN (SELECT value FROM json_each(?))",
                [schemes],
            );
        }
        if !input.states.is_empty() {
            let states = among(&input.states)?;
            let either =
                "(state IN (SELECT value FROM json_each(?)) OR outcome IN (SELECT value FROM json_each(?)))";
            filter.add(Lead::Columns, either, [states.clone(), states]);
        }
        if let Some(days) = input.within_days {
            let last = last_day(today, days).to_string();
            filter.add(
                Lead::Columns,
                "is_open = 1 AND decide_by <= ?",
                [Value::from(last)],
            );
        }
        Ok(filter)
    }

    fn add_pots(&mut self, input: &ListInput) -> Result<(), Trouble> {
        if input.pots.len() > MOST_POTS {
            return Err(Trouble::BadShape {
                detail: format!("more than {MOST_POTS} pots"),
            });
        }
        let keys: Vec<String> = input.pots.iter().map(pot_key).collect();
        match (keys.as_slice(), input.step) {
            ([], None) => {}
            (keys, None) => {
                let condition = "cases.pot IN (SELECT value FROM json_each(?))";
                self.add(Lead::Pot, condition, [among(&keys)?]);
            }
            ([], Some(step)) => self.add(
                Lead::Columns,
                "ledger.step = ?",
                [Value::from(step.id().to_owned())],
            ),
            (keys, Some(step)) => {
                let condition = "ledger.pot IN (SELECT value FROM json_each(?)) AND ledger.step = ?";
                let step = Value::from(step.id().to_owned());
                self.add(Lead::Ledger, condition, [among(&keys)?, step]);
            }
        }
        Ok(())
    }

    /// Adds a condition. Words, a pot, a kern, departures and open objections lead to few rows by themselves and keep the lead.
    fn add<const N: usize>(&mut self, lead: Lead, condition: &'static str, values: [Value; N]) {
        if !matches!(
            self.lead,
            Lead::Words | Lead::Pot | Lead::Ledger | Lead::Kern | Lead::Departed | Lead::Remedied
        ) {
            self.lead = lead;
        }
        self.conditions.push(condition);
        self.values.extend(values);
    }

    pub(super) fn conditions(&self) -> String {
        if self.conditions.is_empty() {
            "1".to_owned()
        } else {
            self.conditions.join(" AND ")
        }
    }

    pub(super) fn values(&self) -> impl Iterator<Item = &Value> {
        self.values.iter()
    }

    /// What of a row's money stands at the step asked for, as the statement calls it; nothing when none was.
    pub(super) fn amount_at_step(&self) -> &'static str {
        if self.at_step { "ledger.amount" } else { "0" }
    }

    /// Where the rows come from when they are wanted in this order.
    pub(super) fn source(&self, sort: Sort) -> &'static str {
        if self.is_ledger_alone(sort) {
            return "ledger INDEXED BY ledger_by_pot";
        }
        if self.at_step {
            return self.sums_source();
        }
        let by_arrival = matches!(sort, Sort::Newest | Sort::Oldest);
        match self.lead {
            Lead::Year if by_arrival => "cases INDEXED BY cases_by_year",
            Lead::All if by_arrival => "cases NOT INDEXED",
            Lead::Words if self.is_words_alone(sort) => "case_words",
            _ => self.sums_source(),
        }
    }

    /// Whether the words alone lead to the rows, in the order of arrival: their index has them in that order.
    fn is_words_alone(&self, sort: Sort) -> bool {
        self.lead == Lead::Words
            && self.conditions.len() == 1
            && !self.at_step
            && matches!(sort, Sort::Newest | Sort::Oldest)
    }

    /// Whether the ledger alone leads to the rows, in the order of arrival: no row of a case is visited for that.
    fn is_ledger_alone(&self, sort: Sort) -> bool {
        let by_arrival = matches!(sort, Sort::Newest | Sort::Oldest);
        self.lead == Lead::Ledger && self.conditions.len() == 1 && by_arrival
    }

    /// The row of the case in `cases`, by the name it has in the source.
    pub(super) fn row(&self, sort: Sort) -> &'static str {
        if self.is_words_alone(sort) {
            "case_words.rowid"
        } else if self.is_ledger_alone(sort) {
            "ledger.\"case\""
        } else {
            "cases.id"
        }
    }

    /// How the list is ordered.
    pub(super) fn order(&self, sort: Sort) -> String {
        let row = self.row(sort);
        match sort {
            Sort::Newest => format!("{row} DESC"),
            Sort::Oldest => row.to_owned(),
            Sort::Deadline => format!("is_open DESC, decide_by, {row}"),
            Sort::Amount => format!("asked DESC, {row} DESC"),
        }
    }

    /// Where they come from when only numbers are wanted.
    pub(super) fn sums_source(&self) -> &'static str {
        match self.lead {
            Lead::Ledger => {
                "ledger INDEXED BY ledger_by_pot
                 CROSS JOIN cases INDEXED BY cases_found ON cases.id = ledger.\"case\""
            }
            Lead::Words if self.at_step => {
                "case_words CROSS JOIN cases ON cases.id = case_words.rowid
                 CROSS JOIN ledger ON ledger.\"case\" = cases.id"
            }
            _ if self.at_step => {
                "cases INDEXED BY cases_by_year CROSS JOIN ledger ON ledger.\"case\" = cases.id"
            }
            Lead::Words => {
                "case_words CROSS JOIN cases INDEXED BY cases_found ON cases.id = case_words.rowid"
            }
            Lead::Pot => "cases INDEXED BY cases_by_pot",
            Lead::Kern => "cases INDEXED BY cases_by_kern",
            Lead::Departed => "cases INDEXED BY cases_departed",
            Lead::Remedied => "cases INDEXED BY cases_remedied",
            Lead::Year | Lead::All | Lead::Columns => "cases INDEXED BY cases_list",
        }
    }
}

fn among(choices: &impl Serialize) -> Result<Value, Trouble> {
    Ok(Value::from(serde_json::to_string(choices)?))
}

fn last_day(today: NaiveDate, days: i32) -> NaiveDate {
    let distance = Days::new(days.unsigned_abs().into());
    let day = if days < 0 {
        today.checked_sub_days(distance)
    } else {
        today.checked_add_days(distance)
    };
    day.unwrap_or(if days < 0 { NaiveDate::MIN } else { NaiveDate::MAX })
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::pots::pot_of_key;
    use rules::{grant::MoneyStep, kern::KernId, life::State};

    fn filter(input: &ListInput) -> Filter {
        Filter::of(input, "2026-05-12".parse().unwrap()).unwrap()
    }

    #[test]
    fn words_are_quoted_so_that_nothing_in_them_is_an_operator() {
        assert_eq!(
            words_question("straat OR \"x\" -y*").as_deref(),
            Some("\"straat\"* \"OR\"* \"\"\"x\"\"\"* \"-y*\"*")
        );
        assert_eq!(words_question(" - ** \" "), None);
        assert_eq!(
            (words_question("b"), words_question("bu").as_deref()),
            (None, Some("\"bu\"*"))
        );
        assert_eq!(
            words_question(&"a".repeat(1_000)).map(|question| question.len()),
            Some(MOST_WORDS + 3)
        );
    }

    #[test]
    fn what_is_chosen_travels_as_a_value_and_never_as_text() {
        let evil = "'; DROP TABLE cases; --";
        let input = ListInput {
            words: evil.to_owned(),
            kernen: vec![KernId::new(evil)],
            ..ListInput::default()
        };
        let filter = filter(&input);
        assert!(!filter.conditions().contains("DROP"));
        assert_eq!(filter.conditions().matches('?').count(), filter.values().count());
    }

    #[test]
    fn each_filter_takes_the_road_that_meets_the_fewest_rows() {
        let plain = ListInput::default();
        assert_eq!(filter(&plain).source(Sort::Newest), "cases NOT INDEXED");
        let year = ListInput {
            year: Some(2026),
            ..plain.clone()
        };
        assert_eq!(
            filter(&year).source(Sort::Newest),
            "cases INDEXED BY cases_by_year"
        );
        assert_eq!(filter(&year).source(Sort::Amount), "cases INDEXED BY cases_list");
        let state = ListInput {
            states: vec![State::Awarded],
            ..year.clone()
        };
        assert_eq!(filter(&state).source(Sort::Newest), "cases INDEXED BY cases_list");
        let words = ListInput {
            words: "bank".to_owned(),
            ..state
        };
        assert!(
            filter(&words)
                .source(Sort::Newest)
                .starts_with("case_words CROSS JOIN")
        );
        let only = ListInput {
            words: "bank".to_owned(),
            ..ListInput::default()
        };
        assert_eq!(filter(&only).source(Sort::Newest), "case_words");
        let kern = ListInput {
            kernen: vec![KernId::new("ingen")],
            ..ListInput::default()
        };
        assert_eq!(
            filter(&kern).source(Sort::Newest),
            "cases INDEXED BY cases_by_kern"
        );
        let remedied = ListInput {
            remedied: true,
            year: Some(2026),
            ..ListInput::default()
        };
        assert_eq!(
            filter(&remedied).source(Sort::Deadline),
            "cases INDEXED BY cases_remedied"
        );
    }

    #[test]
    fn a_step_of_the_money_in_a_pot_is_found_by_the_ledger_and_no_list_asks_for_pots_without_end() {
        let pot = pot_of_key("leefbaarheidsbudget|kern:ingen|2026").unwrap();
        let input = ListInput {
            pots: vec![pot.clone()],
            step: Some(MoneyStep::Paid),
            ..ListInput::default()
        };
        let of_pot = filter(&input);
        assert_eq!(of_pot.source(Sort::Newest), "ledger INDEXED BY ledger_by_pot");
        assert!(of_pot.source(Sort::Amount).contains("INDEXED BY cases_found"));
        assert_eq!(of_pot.amount_at_step(), "ledger.amount");
        let endless = ListInput {
            pots: vec![pot; MOST_POTS + 1],
            ..ListInput::default()
        };
        assert!(Filter::of(&endless, "2026-05-12".parse().unwrap()).is_err());
    }

    #[test]
    fn a_term_far_away_is_no_mistake() {
        let day = "2026-05-12".parse().unwrap();
        assert_eq!(last_day(day, 3).to_string(), "2026-05-15");
        assert_eq!(last_day(day, -3).to_string(), "2026-05-09");
        assert_eq!(last_day(day, i32::MAX), NaiveDate::MAX);
    }
}
