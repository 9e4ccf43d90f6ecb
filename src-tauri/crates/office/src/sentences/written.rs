//! Amounts and days as people write them.

use super::Language;
use chrono::{Datelike as _, NaiveDate};
use rules::euro::Euro;

const MONTHS_NL: [&str; 12] = [
    "januari",
    "februari",
    "maart",
    "april",
    "mei",
    "juni",
    "juli",
    "augustus",
    "september",
    "oktober",
    "november",
    "december",
];
const MONTHS_EN: [&str; 12] = [
    "January",
    "February",
    "March",
    "April",
    "May",
    "June",
    "July",
    "August",
    "September",
    "October",
    "November",
    "December",
];

/// `€ 1.250,00`, in both languages: it is what stands on the letter. The space does not break.
pub(super) fn amount(amount: Euro) -> String {
    let cents = amount.cents();
    let (whole, rest) = (cents.unsigned_abs() / 100, cents.unsigned_abs() % 100);
    let digits = whole.to_string();
    let mut grouped = String::new();
    for (place, digit) in digits.chars().enumerate() {
        if place > 0 && (digits.len() - place) % 3 == 0 {
            grouped.push('.');
        }
        grouped.push(digit);
    }
    let minus = if cents < 0 { "\u{2212}\u{a0}" } else { "" };
    format!("{minus}€\u{a0}{grouped},{rest:02}")
}

/// `21 november 2026`.
pub(super) fn day(day: NaiveDate, language: Language) -> String {
    let months = match language {
        Language::Nl => MONTHS_NL,
        Language::En => MONTHS_EN,
    };
    let month = months[usize::try_from(day.month0()).unwrap_or_default()];
    format!("{} {month} {}", day.day(), day.year())
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn thousands_are_grouped_and_cents_always_shown() {
        for (cents, shown) in [
            (0, "€\u{a0}0,00"),
            (5, "€\u{a0}0,05"),
            (125_000, "€\u{a0}1.250,00"),
            (100_000_000, "€\u{a0}1.000.000,00"),
            (-4_320, "\u{2212}\u{a0}€\u{a0}43,20"),
        ] {
            assert_eq!(amount(Euro::from_cents(cents)), shown);
        }
    }

    #[test]
    fn a_day_has_its_month_in_words() {
        let date = "2026-11-21".parse().unwrap();
        assert_eq!(day(date, Language::Nl), "21 november 2026");
        assert_eq!(day(date, Language::En), "21 November 2026");
    }
}
