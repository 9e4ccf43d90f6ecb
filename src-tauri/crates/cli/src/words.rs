//! What is said, in the language that was asked for.

use crate::arguments;
use office::{
    sentences::{self, Language},
    wire::CallFailure,
};
use rules::{
    euro::Euro,
    text::{Bilingual, Text},
};

/// The most characters that are repeated of what somebody else wrote.
const MOST_REPEATED: usize = 300;

/// The sentences in one language.
#[derive(Clone, Copy, Debug)]
pub(crate) struct Words(Language);

impl Words {
    /// The sentences in this language.
    pub(crate) fn new(language: arguments::Language) -> Self {
        Self(match language {
            arguments::Language::Nl => Language::Nl,
            arguments::Language::En => Language::En,
        })
    }

    /// Writes a sentence.
    pub(crate) fn say(self, text: &Text) -> String {
        sentences::say(text, self.0)
    }

    /// Writes a sentence without arguments.
    pub(crate) fn plain(self, id: &str) -> String {
        self.say(&Text::new(id))
    }

    /// Writes an amount.
    pub(crate) fn amount(self, amount: Euro) -> String {
        self.say(&Text::new("cli-amount").euro("amount", amount))
    }

    /// Picks the language of a text that is data.
    pub(crate) fn pick(self, text: &Bilingual) -> &str {
        sentences::both(text, self.0)
    }

    /// Joins sentence parts with "and" before the last.
    pub(crate) fn all_of(self, texts: &[Text]) -> String {
        let parts: Vec<String> = texts.iter().map(|text| self.say(text)).collect();
        match parts.split_last() {
            Some((last, [])) => last.clone(),
            Some((last, before)) => format!("{} {} {last}", before.join(", "), self.plain("cli-and")),
            None => String::new(),
        }
    }

    /// Writes a failure: its sentence, the field it is about, and what lies behind it.
    pub(crate) fn failure(self, failure: &CallFailure) -> Vec<String> {
        let mut lines = vec![printable(&self.say(&failure.text))];
        if let Some(field) = &failure.field {
            lines.push(self.say(&Text::new("cli-field").name("field", &printable(field))));
        }
        lines.extend(failure.because.iter().map(|text| format!("- {}", self.say(text))));
        lines
    }
}

/// What somebody else wrote, as a terminal can show it: no control characters, nothing that turns the reading direction
/// or cannot be seen, and not without end.
pub(crate) fn printable(text: &str) -> String {
    let hidden = |c: char| {
        c.is_control()
            || matches!(c, '\u{200b}'..='\u{200f}' | '\u{202a}'..='\u{202e}' | '\u{2060}'..='\u{2069}' | '\u{feff}')
    };
    let mut shown: String = text
        .chars()
        .take(MOST_REPEATED)
        .map(|c| if hidden(c) { '\u{fffd}' } else { c })
        .collect();
    if text.chars().nth(MOST_REPEATED).is_some() {
        shown.push('…');
    }
    shown
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn what_would_steer_a_terminal_is_not_repeated() {
        assert_eq!(
            printable("a\u{1b}[31mb\u{202e}c\u{200b}d"),
            "a\u{fffd}[31mb\u{fffd}c\u{fffd}d"
        );
        assert_eq!(printable(&"x".repeat(400)).chars().count(), 301);
    }

    #[test]
    fn reasons_are_joined_as_in_a_sentence() {
        let words = Words::new(arguments::Language::Nl);
        let texts = [Text::new("a"), Text::new("b"), Text::new("c")];
        assert_eq!(words.all_of(&texts), "a, b en c");
        assert_eq!(words.all_of(&texts[..1]), "a");
    }
}
