//! Looking for a person: by name, account, e-mail address or telephone number.

use crate::{
    journal,
    office::Office,
    queries::list::words_question,
    tables::cases::alike::{account_key, address_key, email_key, phone_key},
    trouble::Trouble,
    wire::{FileFound, FileKind, FindPerson, PeopleFound, PersonFound},
};
use rules::{
    application::{Applicant, Application},
    kern::likeness,
    register::Register,
};
use rusqlite::{Connection, params};
use std::collections::BTreeSet;
use uuid::Uuid;

/// The most applications that are looked at.
const MOST: usize = 200;

/// What is typed, as it is compared.
struct Wanted {
    account: String,
    email: String,
    phone: String,
    words: Vec<String>,
}

/// Finds people, those with most held of them first.
pub(crate) fn find(office: &mut Office, input: FindPerson) -> Result<PeopleFound, Trouble> {
    let FindPerson { words } = input;
    let typed: String = words.chars().take(MOST).collect();
    let wanted = Wanted::of(&typed);
    let mut ids = cases(&office.db, &typed, &wanted)?;
    let more = ids.len() > MOST;
    ids.truncate(MOST);
    let mut files = Vec::new();
    for id in ids {
        let Some(loaded) = journal::load_case(&office.db, id)? else {
            continue;
        };
        let title = loaded.case.number.clone();
        files.extend(
            loaded
                .case
                .applicant
                .filter(|who| wanted.fits(who))
                .map(|who| FileFound {
                    file: id,
                    kind: FileKind::Case,
                    title,
                    who,
                }),
        );
    }
    files.extend(entries(&office.db, &wanted)?);
    files.extend(drafts(&office.db, &wanted)?);
    Ok(PeopleFound {
        people: together(files),
        more,
    })
}

impl Wanted {
    fn of(typed: &str) -> Self {
        let as_applicant = Applicant {
            iban: typed.to_owned(),
            email: typed.to_owned(),
            phone: typed.to_owned(),
            ..Applicant::default()
        };
        let account = account_key(&as_applicant);
        let is_account = account.len() >= 8
            && account.chars().take(2).all(|letter| letter.is_ascii_alphabetic())
            && account
                .chars()
                .skip(2)
                .take(2)
                .all(|digit| digit.is_ascii_digit());
        Self {
            account: if is_account { account } else { String::new() },
            email: if typed.contains('@') {
                email_key(&as_applicant)
            } else {
                String::new()
            },
            phone: phone_key(&as_applicant),
            words: likeness::words(typed),
        }
    }

    fn fits(&self, who: &Applicant) -> bool {
        let same = |wanted: &str, is: &str| !wanted.is_empty() && wanted == is;
        if same(&self.account, &account_key(who))
            || same(&self.email, &email_key(who))
            || same(&self.phone, &phone_key(who))
        {
            return true;
        }
        let names = [&who.name, &who.organisation, &who.iban_holder].map(|name| likeness::words(name));
        !self.words.is_empty()
            && self
                .words
                .iter()
                .all(|word| names.iter().flatten().any(|name| name.starts_with(word.as_str())))
    }
}

/// The applications that may be of that person, the newest first, and one more than is looked at when there are more.
fn cases(db: &Connection, typed: &str, wanted: &Wanted) -> Result<Vec<Uuid>, Trouble> {
    let most = i64::try_from(MOST + 1).unwrap_or(i64::MAX);
    let mut found = BTreeSet::new();
    let mut by_key = db.prepare_cached(
        "SELECT id FROM (
             SELECT \"case\" AS id FROM applicants WHERE account = ?1 AND account <> ''
             UNION SELECT \"case\" FROM applicants WHERE email = ?2 AND email <> ''
             UNION SELECT \"case\" FROM applicants WHERE phone = ?3 AND phone <> ''
         ) ORDER BY id DESC LIMIT ?4",
    )?;
    let rows = by_key.query_map(params![wanted.account, wanted.email, wanted.phone, most], |row| {
        row.get::<_, i64>(0)
    })?;
    found.extend(rows.collect::<Result<Vec<_>, _>>()?);
    if let Some(question) = words_question(typed) {
        let mut by_words = db.prepare_cached(
            "SELECT rowid FROM case_words WHERE case_words MATCH ?1 ORDER BY rowid DESC LIMIT ?2",
        )?;
        let rows = by_words.query_map(params![question, most], |row| row.get::<_, i64>(0))?;
        found.extend(rows.collect::<Result<Vec<_>, _>>()?);
    }
    let mut identity = db.prepare_cached("SELECT \"case\" FROM cases WHERE id = ?1")?;
    found
        .into_iter()
        .rev()
        .map(|id| Ok(identity.query_row([id], |row| row.get(0).map(Uuid::from_bytes))?))
        .collect()
}

fn entries(db: &Connection, wanted: &Wanted) -> Result<Vec<FileFound>, Trouble> {
    let mut found = Vec::new();
    for register in Register::ALL {
        for (entry, details) in crate::registers::all(db, register)? {
            found.extend(details.filter(|who| wanted.fits(who)).map(|who| FileFound {
                file: crate::registers::file_of(&entry.id),
                kind: FileKind::Entry,
                title: entry.name.clone(),
                who,
            }));
        }
    }
    Ok(found)
}

fn drafts(db: &Connection, wanted: &Wanted) -> Result<Vec<FileFound>, Trouble> {
    let mut statement = db.prepare_cached("SELECT draft, application FROM drafts ORDER BY saved_at DESC")?;
    let mut rows = statement.query([])?;
    let mut found = Vec::new();
    while let Some(row) = rows.next()? {
        let file = Uuid::from_bytes(row.get(0)?);
        let Ok(application) =
            serde_json::from_str::<Application>(row.get_ref(1)?.as_str().unwrap_or_default())
        else {
            continue;
        };
        if wanted.fits(&application.applicant) {
            found.push(FileFound {
                file,
                kind: FileKind::Draft,
                title: String::new(),
                who: application.applicant,
            });
        }
    }
    Ok(found)
}

/// Puts together what is likely of one person: the same account, address, e-mail address or telephone number.
fn together(files: Vec<FileFound>) -> Vec<PersonFound> {
    let mut people: Vec<(BTreeSet<String>, Vec<FileFound>)> = Vec::new();
    for file in files {
        let keys = keys(&file.who);
        let mut own = (keys, vec![file]);
        let (same, others): (Vec<_>, Vec<_>) = people
            .into_iter()
            .partition(|(known, _)| !known.is_disjoint(&own.0));
        for (known, before) in same.into_iter().rev() {
            own.0.extend(known);
            own.1 = [before, own.1].concat();
        }
        people = others;
        people.push(own);
    }
    let mut people: Vec<PersonFound> = people
        .into_iter()
        .map(|(_, files)| PersonFound {
            name: files
                .iter()
                .map(|file| &file.who.name)
                .find(|name| !name.is_empty())
                .cloned()
                .unwrap_or_default(),
            files,
        })
        .collect();
    people.sort_by_key(|person| std::cmp::Reverse(person.files.len()));
    people
}

/// What one person is known by; nobody is known by a name alone.
fn keys(who: &Applicant) -> BTreeSet<String> {
    [
        ("account", account_key(who)),
        ("address", address_key(who)),
        ("email", email_key(who)),
        ("phone", phone_key(who)),
    ]
    .into_iter()
    .filter(|(_, key)| !key.is_empty())
    .map(|(kind, key)| format!("{kind} {key}"))
    .collect()
}

#[cfg(test)]
mod tests {
    use super::*;

    fn file(name: &str, email: &str, iban: &str) -> FileFound {
        FileFound {
            file: Uuid::nil(),
            kind: FileKind::Case,
            title: String::new(),
            who: Applicant {
                name: name.to_owned(),
                email: email.to_owned(),
                iban: iban.to_owned(),
                ..Applicant::default()
            },
        }
    }

    #[test]
    fn what_is_known_by_one_account_or_address_is_of_one_person_and_a_name_alone_is_not() {
        let iban = "NL91 ABNA 0417 1643 00";
        let found = together(vec![
            file("J. de Vries", "", iban),
            file("J. de Vries", "", ""),
            file("Jan de Vries", "jan@voorbeeld.nl", ""),
            file("J de Vries", "JAN@voorbeeld.nl ", "nl91abna0417164300"),
        ]);
        let sizes: Vec<usize> = found.iter().map(|person| person.files.len()).collect();
        assert_eq!(sizes, [3, 1], "the last one knows both");
    }

    #[test]
    fn a_person_is_found_by_what_that_person_would_say() {
        let who = file("Wim van Zetten", "wim@voorbeeld.nl", "NL91 ABNA 0417 1643 00").who;
        for typed in ["zetten wim", "Wím", "wim@voorbeeld.nl", "nl91 abna 0417164300"] {
            assert!(Wanted::of(typed).fits(&who), "{typed}");
        }
        for typed in ["", "zetten jan", "jan@voorbeeld.nl", "NL91 ABNA 0417 1643 01"] {
            assert!(!Wanted::of(typed).fits(&who), "{typed}");
        }
    }
}
