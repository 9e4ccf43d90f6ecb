//! JSON that comes from outside: bounded, no key twice, of the right shape, and told by line when it is not.

mod strict;

use crate::{Surroundings, trouble::Trouble, words::printable};
use office::wire::CheckInput;
use rules::{application::Application, euro::NoAmount, text::Text};
use serde::de::DeserializeOwned;
use serde_json::{Value, error::Category};
use std::{
    fs::File,
    io::Read,
    path::{Path, PathBuf},
};
use zeroize::Zeroizing;

/// The most bytes of an application or of what goes into a call: 1 MiB.
pub(crate) const MOST: u64 = 1 << 20;
/// The most bytes of a call with a paper in it: 10 MB of paper, written as text.
pub(crate) const MOST_WITH_PAPER: u64 = 16 << 20;

/// Reads a file, or what comes in for `-`.
pub(crate) fn text(file: &Path, around: &mut Surroundings<'_>, most: u64) -> Result<String, Trouble> {
    let fault = |error| Trouble::File {
        file: file.to_owned(),
        error,
    };
    let mut bytes = Vec::new();
    if file == Path::new("-") {
        around
            .input
            .take(most + 1)
            .read_to_end(&mut bytes)
            .map_err(fault)?;
    } else {
        File::open(file)
            .map_err(fault)?
            .take(most + 1)
            .read_to_end(&mut bytes)
            .map_err(fault)?;
    }
    bounded(bytes, most)
}

/// The most bytes of a key in a file of its own.
const MOST_OF_A_KEY: u64 = 4096;

/// Reads a key from a file, or from what comes in for `-`.
pub(crate) fn secret(file: &Path, around: &mut Surroundings<'_>) -> Result<Zeroizing<String>, Trouble> {
    let read = Zeroizing::new(text(file, around, MOST_OF_A_KEY)?);
    Ok(Zeroizing::new(read.trim().to_owned()))
}

/// The whole name of a file, which may not be there yet.
pub(crate) fn absolute(file: &Path) -> Result<PathBuf, Trouble> {
    std::path::absolute(file).map_err(|error| Trouble::File {
        file: file.to_owned(),
        error,
    })
}

/// Takes text that is not too long, without the mark that some programs put before it.
pub(crate) fn bounded(bytes: Vec<u8>, most: u64) -> Result<String, Trouble> {
    if u64::try_from(bytes.len()).unwrap_or(u64::MAX) > most {
        return Err(Trouble::TooMuch { most });
    }
    let text = String::from_utf8(bytes).map_err(|_| Trouble::Unreadable(Text::new("cli-not-text")))?;
    Ok(text.strip_prefix('\u{feff}').map(str::to_owned).unwrap_or(text))
}

/// Reads what goes into a call.
pub(crate) fn value(text: &str) -> Result<Value, Trouble> {
    strict::read(text).map_err(|error| Trouble::Unreadable(why(&error)))
}

/// Reads an application, alone or with what is known of the holder (`{"application": …, "known": …}`).
pub(crate) fn application(text: &str) -> Result<CheckInput, Trouble> {
    let with_known = value(text)?.get("application").is_some();
    if with_known {
        return shape(text);
    }
    let application: Application = shape(text)?;
    Ok(CheckInput {
        case: None,
        application,
        known: rules::check::Known::default(),
    })
}

fn shape<T: DeserializeOwned>(text: &str) -> Result<T, Trouble> {
    serde_json::from_str(text).map_err(|error| Trouble::Unreadable(why(&error)))
}

/// Says what is wrong and on which line, in words that do not speak of the program.
fn why(error: &serde_json::Error) -> Text {
    let whole = error.to_string();
    let place = format!(" at line {} column {}", error.line(), error.column());
    let detail = whole.strip_suffix(&place).unwrap_or(&whole);
    let text = if error.classify() == Category::Data {
        of_data(detail)
    } else {
        Text::new("cli-not-json")
    };
    let number = |place: usize| i32::try_from(place).unwrap_or(i32::MAX);
    text.number("line", number(error.line()))
        .number("column", number(error.column()))
}

/// The words that follow each of these name the field or the word that was not understood, between backticks.
const NAMED: [(&str, &str); 5] = [
    ("unknown field", "cli-unknown-field"),
    ("duplicate field", "cli-field-twice"),
    ("missing field", "cli-field-missing"),
    ("unknown variant", "cli-unknown-word"),
    ("invalid type", "cli-wrong-type"),
];

/// What the reader of dates says of a day that is none.
const NO_DAY: [&str; 4] = [
    "input is out of range",
    "premature end of input",
    "input contains invalid characters",
    "trailing input",
];

fn of_data(detail: &str) -> Text {
    let amounts = [
        (NoAmount::NotANumber, "cli-not-an-amount"),
        (NoAmount::TooManyDecimals, "cli-too-many-decimals"),
        (NoAmount::Negative, "cli-negative"),
        (NoAmount::TooLarge, "cli-too-large"),
    ];
    if let Some((_, id)) = amounts.iter().find(|(fault, _)| detail == fault.to_string()) {
        return Text::new(id);
    }
    if NO_DAY.contains(&detail) {
        return Text::new("cli-no-such-day");
    }
    let word = detail.split('`').nth(1).unwrap_or(detail);
    match NAMED.iter().find(|(start, _)| detail.starts_with(start)) {
        Some((_, "cli-wrong-type")) => Text::new("cli-wrong-type").name("detail", &printable(detail)),
        Some((_, id)) => Text::new(id).name("field", &printable(word)),
        None => Text::new("cli-wrong-shape").name("detail", &printable(detail)),
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn said(text: &str) -> String {
        match application(text) {
            Err(Trouble::Unreadable(text)) => text.id,
            other => panic!("{other:?}"),
        }
    }

    #[test]
    fn each_mistake_has_its_own_sentence() {
        for (text, id) in [
            ("", "cli-not-json"),
            ("{\"ask\": ", "cli-not-json"),
            ("{} {}", "cli-not-json"),
            (r#"{"aks": {}}"#, "cli-unknown-field"),
            (r#"{"ask": {"asked": "1", "asked": "2"}}"#, "cli-field-twice"),
            (r#"{"reasons": {"a": "1", "a": "2"}}"#, "cli-field-twice"),
            (r#"{"ask": {"asked": 650}}"#, "cli-wrong-type"),
            (r#"{"ask": {"asked": "-1.00"}}"#, "cli-negative"),
            (r#"{"ask": {"asked": "1.005"}}"#, "cli-too-many-decimals"),
            (r#"{"ask": {"asked": "100000000.01"}}"#, "cli-too-large"),
            (r#"{"ask": {"asked": "1,50"}}"#, "cli-not-an-amount"),
            (r#"{"ask": {"from": "2026-02-31"}}"#, "cli-no-such-day"),
            (r#"{"ask": {"from": "31-02-2026"}}"#, "cli-no-such-day"),
            (r#"{"ask": {"channel": "pigeon"}}"#, "cli-unknown-word"),
            (r#"{"ask": {"costs": [{"amount": "1"}]}}"#, "cli-field-missing"),
            ("[1]", "cli-wrong-type"),
        ] {
            assert_eq!(said(text), id, "{text}");
        }
    }

    #[test]
    fn a_mistake_is_told_by_its_line_and_name() {
        let Err(Trouble::Unreadable(text)) = application("{\n  \"ask\": {\n    \"kerm\": \"ingen\"\n  }\n}")
        else {
            panic!("read")
        };
        let json = serde_json::to_value(&text).unwrap();
        assert_eq!(json["args"]["field"]["value"], "kerm");
        assert_eq!(json["args"]["line"]["value"], 3);
    }

    #[test]
    fn nested_without_end_is_refused_and_not_followed() {
        assert_eq!(said(&"[".repeat(100_000)), "cli-not-json");
    }
}
