//! The command palette: a kern, a case or a number while one types.

use crate::{
    facts::place,
    number::{self, NumberProblem},
    office::Office,
    queries::{list::words_question, rows::Reader, today::pots_of},
    trouble::Trouble,
    wire::{KernPot, PaletteInput, PaletteView},
};
use rules::text::Text;
use rusqlite::{Connection, params};
use unicode_normalization::{UnicodeNormalization as _, char::is_combining_mark};

/// The most applications shown.
const MOST: u32 = 8;

/// Finds kernen with what is left, applications, and tells a slip in a number.
pub(crate) fn find(office: &mut Office, input: PaletteInput) -> Result<PaletteView, Trouble> {
    let PaletteInput { words, year } = input;
    let (number, number_problem) = match number::read(&words) {
        Ok(number) => (Some(number.to_string()), None),
        Err(NumberProblem::Slip) if looks_like_a_number(&words) => (None, Some(Text::new("number-slip"))),
        Err(_) => (None, None),
    };
    let db = &office.db;
    let ids = applications(db, number.as_deref().unwrap_or(&words))?;
    Ok(PaletteView {
        kernen: kernen(db, &words, year)?,
        applications: Reader::new(db, office.today())?.rows(db, &ids)?,
        number_problem,
    })
}

/// Whether a person meant a case number: it begins with the two digits of a year and has a counter further on.
fn looks_like_a_number(words: &str) -> bool {
    let plain: Vec<char> = words.chars().filter(|letter| letter.is_alphanumeric()).collect();
    let digits = plain.iter().filter(|letter| letter.is_ascii_digit()).count();
    plain.iter().take(2).all(char::is_ascii_digit) && digits >= 5
}

fn applications(db: &Connection, words: &str) -> Result<Vec<i64>, Trouble> {
    let Some(question) = words_question(words) else {
        return Ok(Vec::new());
    };
    let mut statement = db.prepare_cached(
        "SELECT rowid FROM case_words WHERE case_words MATCH ?1 ORDER BY rowid DESC LIMIT ?2",
    )?;
    let rows = statement.query_map(params![question, MOST], |row| row.get(0))?;
    Ok(rows.collect::<Result<_, _>>()?)
}

fn kernen(db: &Connection, words: &str, year: i32) -> Result<Vec<KernPot>, Trouble> {
    let mut found = place::kernen(db)?;
    found.retain(|kern| begins(&kern.name, words));
    if found.is_empty() {
        return Ok(Vec::new());
    }
    pots_of(db, found, year)
}

/// Whether a name, or a word in it, begins with what is typed; accents, capitals and hyphens do not matter.
fn begins(name: &str, typed: &str) -> bool {
    let (name, typed) = (folded(name), folded(typed));
    !typed.is_empty() && (name.starts_with(&typed) || name.contains(&format!(" {typed}")))
}

fn folded(text: &str) -> String {
    let plain: String = text
        .nfd()
        .filter(|letter| !is_combining_mark(*letter))
        .flat_map(char::to_lowercase)
        .map(|letter| if letter.is_alphanumeric() { letter } else { ' ' })
        .collect();
    plain.split_whitespace().collect::<Vec<_>>().join(" ")
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_kern_is_found_by_the_beginning_of_any_of_its_words() {
        assert!(begins("Kerk-Avezaath", "avez") && begins("Kerk-Avezaath", "KERK a"));
        assert!(begins("Eck en Wiel", "wiel") && begins("Córneel", "corn"));
        assert!(!begins("Ingen", "gen") && !begins("Ingen", " ") && !begins("Ingen", ""));
    }

    #[test]
    fn only_what_looks_like_a_number_is_told_to_be_a_wrong_one() {
        assert!(looks_like_a_number("26-A7-0042-K") && looks_like_a_number("26a70042k"));
        assert!(!looks_like_a_number("2 straten") && !looks_like_a_number("Dorpsstraat 4031"));
    }
}
