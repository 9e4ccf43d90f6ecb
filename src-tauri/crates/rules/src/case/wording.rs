//! Free text on its way into and out of a case.

use crate::{
    application::{Application, MOST_TEXT, Words, field, word},
    case::{Case, Event},
    check::{Facts, shape::fault_in_text},
    expense::ExpenseText,
    refusal::Refusal,
    scheme::ConditionId,
};
use std::collections::{BTreeMap, BTreeSet};

/// What a field holds, trimmed, when it has `most` characters at most and only such that a person can see.
///
/// Lines may end as on Windows; bidirectional and invisible characters are refused, since they make a reader see
/// something else than what is stored.
pub(crate) fn clean(field: &str, text: &str, most: usize) -> Result<String, Refusal> {
    let text = text.replace("\r\n", "\n").trim().to_owned();
    let fault = fault_in_text(&text).or_else(|| (text.chars().count() > most).then_some("why-too-long"));
    match fault {
        Some(why) => Err(Refusal::BadField {
            field: field.to_owned(),
            why: why.to_owned(),
        }),
        None => Ok(text),
    }
}

/// As [`clean`], and not empty.
pub(crate) fn filled(field: &str, text: &str, most: usize) -> Result<String, Refusal> {
    let text = clean(field, text, most)?;
    if text.is_empty() {
        return Err(Refusal::BadField {
            field: field.to_owned(),
            why: "why-empty".to_owned(),
        });
    }
    Ok(text)
}

/// A reason that says something.
pub(crate) fn reason(text: &str) -> Result<String, Refusal> {
    let reason = clean("reason", text, MOST_TEXT)?;
    if reason.is_empty() {
        Err(Refusal::ReasonNeeded)
    } else {
        Ok(reason)
    }
}

/// Words that go with an event, each under the key that `key` gives it; only what says something.
pub(crate) fn told(words: &[(&str, String)], key: impl Fn(&str) -> String) -> Words {
    let filled = words.iter().filter(|(_, text)| !text.is_empty());
    filled.map(|(what, text)| (key(what), text.clone())).collect()
}

/// The words of an application by key; only what says something.
pub(super) fn words_of(application: &Application) -> Words {
    let single = [
        (word::IDEA, &application.idea),
        (word::PLAN, &application.plan),
        (word::OTHER_FUNDERS, &application.other_funders),
        (word::RECEIVED_REASON, &application.received_reason),
    ];
    let single = single.into_iter().map(|(key, text)| (key.to_owned(), text));
    let reasons = application
        .reasons
        .iter()
        .map(|(condition, text)| (word::reason(condition), text));
    let costs = application
        .cost_texts
        .iter()
        .enumerate()
        .map(|(line, text)| (word::cost(line), text));
    let receipts = application.expense_texts.iter().enumerate();
    let receipts = receipts.flat_map(|(line, text)| {
        [
            (word::supplier(line), &text.supplier),
            (word::receipt(line), &text.number),
        ]
    });
    single
        .chain(reasons)
        .chain(costs)
        .chain(receipts)
        .map(|(key, text)| (key, text.trim().to_owned()))
        .filter(|(_, text)| !text.is_empty())
        .collect()
}

impl Case {
    /// The application as the form shows it: what is asked now, with the words and the applicant as far as they are
    /// here (they may be withheld or erased).
    #[must_use]
    pub fn application(&self) -> Application {
        let text = |key: &str| self.words.get(key).cloned().unwrap_or_default();
        Application {
            ask: self.ask.clone(),
            applicant: self.applicant.clone().unwrap_or_default(),
            idea: text(word::IDEA),
            plan: text(word::PLAN),
            reasons: self.reasons(),
            cost_texts: (0..self.ask.costs.len())
                .map(|line| text(&word::cost(line)))
                .collect(),
            other_funders: text(word::OTHER_FUNDERS),
            received_reason: text(word::RECEIVED_REASON),
            expense_texts: (0..self.ask.expenses.len())
                .map(|line| ExpenseText {
                    supplier: text(&word::supplier(line)),
                    number: text(&word::receipt(line)),
                })
                .collect(),
        }
    }

    fn reasons(&self) -> BTreeMap<ConditionId, String> {
        let prefix = word::reason(&ConditionId(String::new()));
        self.words
            .iter()
            .filter_map(|(key, text)| {
                Some((ConditionId(key.strip_prefix(&prefix)?.to_owned()), text.clone()))
            })
            .collect()
    }

    /// The facts with what people have said in this case.
    pub(super) fn facts_of(&self, facts: &Facts) -> Facts {
        Facts {
            judgements: self.judgements.clone(),
            departures: self.departures.clone(),
            ..facts.clone()
        }
    }

    /// An event that tells `words`; an empty text takes back what stood under that key. None when nothing changes.
    pub(super) fn telling(&self, words: Words) -> Option<Event> {
        let words: Words = words
            .into_iter()
            .filter(|(key, text)| {
                self.words
                    .get(key)
                    .map_or(!text.is_empty(), |known| known != text)
            })
            .collect();
        (!words.is_empty()).then_some(Event::WordsTold { words })
    }

    /// The names of the fields that `application` has otherwise than this case: of what is asked, of the applicant,
    /// and of the words by their key. Names only: this stands in the open part of the journal.
    pub(super) fn changed(&self, application: &Application) -> Vec<String> {
        let applicant = self.applicant.clone().unwrap_or_default();
        let (before, after) = (words_of(&self.application()), words_of(application));
        let keys: BTreeSet<&String> = before.keys().chain(after.keys()).collect();
        let words = keys
            .into_iter()
            .filter(|key| before.get(*key) != after.get(*key))
            .map(|key| field::of_word(key));
        field::differing(field::ASK, &self.ask, &application.ask)
            .chain(field::differing(
                field::APPLICANT,
                &applicant,
                &application.applicant,
            ))
            .map(str::to_owned)
            .chain(words)
            .collect()
    }

    /// The words of a changed application, with an empty text for each one of the form that is gone.
    pub(super) fn changed_words(&self, application: &Application) -> Words {
        let mut changed: Words = words_of(&self.application())
            .into_keys()
            .map(|key| (key, String::new()))
            .collect();
        changed.extend(words_of(application));
        changed
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::application::MOST_LINE;

    fn why(text: &str) -> Option<String> {
        match clean("reason", text, MOST_TEXT) {
            Err(Refusal::BadField { why, .. }) => Some(why),
            _ => None,
        }
    }

    #[test]
    fn hidden_and_endless_text_is_refused_and_says_why() {
        for (hidden, expected) in [
            ("\u{202e}", "why-bidi-character"),
            ("\u{2066}", "why-bidi-character"),
            ("\u{200b}", "why-zero-width-character"),
            ("\u{feff}", "why-zero-width-character"),
            ("\u{0}", "why-control-character"),
            ("\u{1b}[31m", "why-control-character"),
        ] {
            assert_eq!(
                why(&format!("goed{hidden}plan")).as_deref(),
                Some(expected),
                "{hidden:?}"
            );
        }
        assert_eq!(why(&"a".repeat(MOST_TEXT + 1)).as_deref(), Some("why-too-long"));
        assert_eq!(why(&"é".repeat(MOST_TEXT)), None);
        assert!(clean("basis.number", &"1".repeat(MOST_LINE + 1), MOST_LINE).is_err());
    }

    #[test]
    fn ordinary_text_of_several_lines_passes_trimmed() {
        let text = "  Eén plan:\r\ncafé & <b>bank</b> \n";
        assert_eq!(
            clean("reason", text, 100).unwrap(),
            "Eén plan:\ncafé & <b>bank</b>"
        );
    }
}
