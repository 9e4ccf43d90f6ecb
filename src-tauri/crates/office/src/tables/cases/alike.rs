//! What a case is compared with others by: its receipts, and who applies. All of it from private bodies; what is withheld
//! or erased is found by nothing.

use crate::trouble::Trouble;
use rules::{application::Applicant, case::Case, expense::supplier_key, kern::likeness};
use rusqlite::{Connection, params};

/// Writes the receipts and the applicant of a case anew.
pub(super) fn write(db: &Connection, row: i64, case: &Case) -> Result<(), Trouble> {
    remove(db, row)?;
    let application = case.application();
    let receipts = application.ask.expenses.iter().zip(&application.expense_texts);
    for (line, (expense, text)) in (0_i64..).zip(receipts) {
        db.prepare_cached(
            "INSERT INTO receipts (\"case\", line, key, supplier, number, expense) VALUES (?1, ?2, ?3, ?4, ?5, ?6)",
        )?
        .execute(params![
            row,
            line,
            supplier_key(&text.supplier),
            text.supplier,
            text.number,
            serde_json::to_string(expense)?
        ])?;
    }
    let keys = [account_key, address_key, email_key, phone_key].map(|key| key(&application.applicant));
    if keys.iter().any(|key| !key.is_empty()) {
        let [account, address, email, phone] = keys;
        db.prepare_cached(
            "INSERT INTO applicants (\"case\", account, address, email, phone) VALUES (?1, ?2, ?3, ?4, ?5)",
        )?
        .execute(params![row, account, address, email, phone])?;
    }
    Ok(())
}

/// Takes them out.
pub(super) fn remove(db: &Connection, row: i64) -> Result<(), Trouble> {
    for sql in [
        "DELETE FROM receipts WHERE \"case\" = ?1",
        "DELETE FROM applicants WHERE \"case\" = ?1",
    ] {
        db.prepare_cached(sql)?.execute([row])?;
    }
    Ok(())
}

/// An account as machines write it; empty when none is filled in.
pub(crate) fn account_key(applicant: &Applicant) -> String {
    let kept = applicant.iban.chars().filter(char::is_ascii_alphanumeric);
    kept.map(|c| c.to_ascii_uppercase()).collect()
}

/// An e-mail address as it is compared; empty for what is none.
pub(crate) fn email_key(applicant: &Applicant) -> String {
    let email = applicant.email.trim().to_lowercase();
    if email.contains('@') { email } else { String::new() }
}

/// The last nine digits of a telephone number, which are the same with and without the country; empty when there are fewer.
pub(crate) fn phone_key(applicant: &Applicant) -> String {
    let digits: Vec<char> = applicant.phone.chars().filter(char::is_ascii_digit).collect();
    match digits.len().checked_sub(9) {
        Some(rest) if digits.len() <= 13 => digits[rest..].iter().collect(),
        _ => String::new(),
    }
}

/// Name and address without accents, signs and spaces; empty unless all of it is filled in.
pub(crate) fn address_key(applicant: &Applicant) -> String {
    let parts =
        [&applicant.name, &applicant.postcode, &applicant.street].map(|text| likeness::words(text).concat());
    if parts.iter().any(String::is_empty) {
        return String::new();
    }
    parts.join("|")
}

#[cfg(test)]
mod tests {
    use super::*;

    fn applicant(name: &str, street: &str, postcode: &str, iban: &str) -> Applicant {
        Applicant {
            name: name.to_owned(),
            street: street.to_owned(),
            postcode: postcode.to_owned(),
            iban: iban.to_owned(),
            ..Applicant::default()
        }
    }

    #[test]
    fn one_account_and_one_address_are_known_again_however_they_are_written() {
        let one = applicant(
            "J. de Vries",
            "Dorpsstraat 1",
            "4031 AB",
            "NL91 ABNA 0417 1643 00",
        );
        let other = applicant("j de vries", "dorpsstraat  1", "4031ab", "nl91abna0417164300");
        assert_eq!(account_key(&one), account_key(&other));
        assert_eq!(address_key(&one), address_key(&other));
        let next_door = applicant("J. de Vries", "Dorpsstraat 11", "4031 AB", "");
        assert_ne!(address_key(&one), address_key(&next_door));
    }

    #[test]
    fn what_is_not_whole_is_not_compared() {
        assert_eq!(address_key(&applicant("J. de Vries", "", "4031 AB", "")), "");
        assert_eq!(account_key(&Applicant::default()), "");
    }
}
