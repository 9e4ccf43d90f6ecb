//! Letting a laptop in: who asks, whether it is really her, and the seat she gets.

use super::{SeatFault, is_called, is_same_name, sign, topics, touched};
use crate::{
    admin::{check_kernen, clean_person_name, next_tag},
    event::OfficeEvent,
    execute::unknown,
    office::Office,
    trouble::Trouble,
    wire::{Enrol, Enrolled, JoinView, NameLaptop, Receipt, WhichFile},
};
use rules::{
    refusal::Refusal,
    role::{PersonId, RoleGrant},
};
use rusqlite::Connection;
use seal::join::{self, Join};
use std::{
    fs::File,
    io::Read as _,
    path::{Path, PathBuf},
};
use uuid::Uuid;

/// Reads a join file; never more of it than one may hold.
fn read(path: &Path) -> Result<Join, Trouble> {
    let mut bytes = Vec::new();
    let most = u64::try_from(join::LONGEST).unwrap_or(u64::MAX) + 1;
    File::open(path)?.take(most).read_to_end(&mut bytes)?;
    Ok(Join::parse(&bytes).map_err(SeatFault::JoinFile)?)
}

/// Shows who wants to join.
pub(crate) fn inspect_join(office: &mut Office, WhichFile { file }: WhichFile) -> Result<JoinView, Trouble> {
    let path = PathBuf::from(file);
    let join = read(&path)?;
    let file = path
        .file_name()
        .unwrap_or_default()
        .to_string_lossy()
        .into_owned();
    Ok(JoinView {
        file,
        fingerprint: join.fingerprint(),
        made_at: join.time.as_str().to_owned(),
        known: super::standing(&office.db, join.seat)?.is_some(),
        person: named_people(&office.db, &join.name)?.first().copied(),
        name: join.name,
        laptop: join.laptop,
    })
}

/// The people of this name, capitals and spaces at the ends aside.
pub(crate) fn named_people(db: &Connection, name: &str) -> Result<Vec<PersonId>, Trouble> {
    let mut statement =
        db.prepare_cached("SELECT person, name FROM people WHERE name IS NOT NULL ORDER BY person")?;
    let rows = statement.query_map([], |row| Ok((row.get::<_, String>(0)?, row.get::<_, String>(1)?)))?;
    let mut found = Vec::new();
    for row in rows {
        let (person, called) = row?;
        if is_same_name(&called, name) {
            let person = person
                .parse()
                .map_err(|_| Trouble::BadTable { table: "people" })?;
            found.push(PersonId(person));
        }
    }
    Ok(found)
}

/// Lets a seat in: a known person's next one, or that of a new person with roles.
pub(crate) fn enrol(office: &mut Office, input: Enrol) -> Result<Enrolled, Trouble> {
    let Enrol {
        file,
        fingerprint,
        person,
        roles,
    } = input;
    let join = read(Path::new(&file))?;
    if plain(&fingerprint) != plain(&join.fingerprint()) {
        return Err(SeatFault::OtherFingerprint.into());
    }
    let name = clean_person_name(&join.name)?;
    office.whole(|office| {
        if super::standing(&office.db, join.seat)?.is_some() {
            return Err(SeatFault::LetInAlready.into());
        }
        let events = enrolment(office, &join, &name, person, roles)?;
        sign(office, &events)
    })?;
    let file_name = format!("kernkas-voor-{}.kernkas", in_file_names(&name));
    Ok(Enrolled {
        seat: join.seat.to_string(),
        name,
        file_name,
        touched: topics(),
    })
}

fn enrolment(
    office: &Office,
    join: &Join,
    name: &str,
    person: Option<PersonId>,
    roles: Vec<RoleGrant>,
) -> Result<Vec<OfficeEvent>, Trouble> {
    let laptop = OfficeEvent::LaptopNamed {
        seat: join.seat,
        laptop: free_name(office, &clean_person_name(&join.laptop)?)?,
    };
    let seat = |person| -> Result<OfficeEvent, Trouble> {
        Ok(OfficeEvent::SeatEnrolled {
            seat: join.seat,
            person,
            tag: next_tag(office)?,
            reads: Some(join.reads.as_str().to_owned()),
        })
    };
    if let Some(person) = person {
        let known = office
            .db
            .prepare_cached("SELECT 1 FROM people WHERE person = ?1")?
            .exists([person.0.to_string()])?;
        return if known {
            Ok(vec![seat(person)?, laptop])
        } else {
            Err(unknown("person"))
        };
    }
    if roles.is_empty() {
        return Err(Refusal::BadField {
            field: "roles".to_owned(),
            why: "why-empty".to_owned(),
        }
        .into());
    }
    check_kernen(office, &roles)?;
    let person = PersonId(Uuid::now_v7());
    let named = OfficeEvent::PersonNamed {
        person,
        name: name.to_owned(),
    };
    let given = OfficeEvent::RolesGiven { person, roles };
    Ok(vec![named, seat(person)?, laptop, given])
}

/// The name that a laptop asked for; with a number where another laptop has it.
fn free_name(office: &Office, asked: &str) -> Result<String, Trouble> {
    let mut name = asked.to_owned();
    let mut count = 1;
    while is_called(office, &name)? {
        count += 1;
        name = format!("{asked} ({count})");
    }
    Ok(name)
}

/// A fingerprint as it was heard: capitals, spaces and hyphens say nothing.
fn plain(fingerprint: &str) -> String {
    let heard = fingerprint.chars().filter(|c| c.is_alphanumeric());
    heard.flat_map(char::to_uppercase).collect()
}

/// A name as it can stand in the name of a file on any system.
pub(crate) fn in_file_names(name: &str) -> String {
    let mut plain = String::new();
    for c in name.chars().flat_map(char::to_lowercase) {
        match c {
            'a'..='z' | '0'..='9' => plain.push(c),
            _ if !plain.is_empty() && !plain.ends_with('-') => plain.push('-'),
            _ => {}
        }
    }
    let plain: String = plain.trim_matches('-').chars().take(40).collect();
    if plain.is_empty() {
        "laptop".to_owned()
    } else {
        plain
    }
}

/// Names the laptop of the seat at the desk.
pub(crate) fn name_laptop(
    office: &mut Office,
    NameLaptop { laptop }: NameLaptop,
) -> Result<Receipt, Trouble> {
    let laptop = clean_person_name(&laptop)?;
    let seat = office.seat();
    office.whole(|office| {
        if is_called(office, &laptop)? {
            return Err(SeatFault::LaptopName.into());
        }
        sign(office, &[OfficeEvent::LaptopNamed { seat, laptop }])
    })?;
    Ok(touched())
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_fingerprint_is_the_same_however_it_is_typed() {
        assert_eq!(plain("7kqm-XA2P 9hdr"), plain("7KQM XA2P 9HDR"));
        assert_ne!(plain("7KQM XA2P 9HDR"), plain("7KQM XA2P 9HDS"));
    }

    #[test]
    fn a_name_is_fit_for_a_file_on_any_system() {
        for (name, plain) in [
            ("Joost Hendriks", "joost-hendriks"),
            ("  Zoë / ..\\Smit ", "zo-smit"),
            ("CON", "con"),
            ("今日は", "laptop"),
        ] {
            assert_eq!(in_file_names(name), plain);
        }
    }
}
