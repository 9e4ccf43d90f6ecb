//! The versions of one field that was changed on two sides.

use super::action::events_of;
use crate::trouble::Trouble;
use rules::{
    application::{Applicant, Ask, field},
    case::Event,
    euro::Euro,
    text::Text,
};
use rusqlite::Connection;
use serde_json::Value;
use uuid::Uuid;

/// What one commit put into a field; none when the body that says so is not here.
pub(super) fn value(db: &Connection, case: Uuid, commit: i64, name: &str) -> Result<Option<Value>, Trouble> {
    let mut found = None;
    for event in events_of(db, case, Some(commit))? {
        let said = match (&event, name.split_once('.'), field::word_key(name)) {
            (Event::WordsTold { words }, _, Some(key)) => {
                words.get(key).map(|words| Value::from(words.as_str()))
            }
            (Event::ApplicantTold { applicant }, Some(("applicant", part)), None) => {
                part_of::<Applicant>(applicant, part)?
            }
            (
                Event::ApplicationSubmitted { ask, .. }
                | Event::ApplicationCompleted { ask, .. }
                | Event::ApplicationCorrected { ask, .. },
                Some(("ask", part)),
                None,
            ) => part_of::<Ask>(ask, part)?,
            _ => None,
        };
        found = said.or(found);
    }
    Ok(found)
}

fn part_of<T: serde::Serialize>(whole: &T, part: &str) -> Result<Option<Value>, Trouble> {
    Ok(serde_json::to_value(whole)?.get(part).cloned())
}

/// A version in words.
pub(super) fn said(value: Option<Value>) -> Text {
    let Some(value) = value else {
        return Text::new("dispute-field-not-here");
    };
    match &value {
        Value::Null => Text::new("dispute-field-empty"),
        Value::Bool(yes) => Text::new(if *yes {
            "dispute-field-yes"
        } else {
            "dispute-field-no"
        }),
        Value::Array(lines) => {
            let total = lines
                .iter()
                .filter_map(|line| line.get("amount").and_then(amount))
                .sum();
            Text::new("dispute-field-costs")
                .number("count", i32::try_from(lines.len()).unwrap_or(i32::MAX))
                .euro("amount", total)
        }
        Value::String(text) if text.is_empty() => Text::new("dispute-field-empty"),
        Value::String(text) => match (amount(&value), text.parse()) {
            (Some(amount), _) => Text::new("dispute-field-amount").euro("amount", amount),
            (None, Ok(day)) => Text::new("dispute-field-day").date("day", day),
            (None, Err(_)) => Text::new("dispute-field-words").name("value", text),
        },
        other => Text::new("dispute-field-words").name("value", &other.to_string()),
    }
}

/// An amount as it travels: digits, a point, two digits.
fn amount(value: &Value) -> Option<Euro> {
    let text = value.as_str()?;
    let (_, cents) = text.split_once('.')?;
    (cents.len() == 2).then_some(())?;
    serde_json::from_value(value.clone()).ok()
}
