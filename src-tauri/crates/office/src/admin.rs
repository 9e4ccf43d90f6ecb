//! Beheer: people and their roles, titles, one's own passphrase; schemes in a room of their own.

mod scheme_years;
mod years;

pub(crate) use scheme_years::{change_scheme_year, schemes};
pub(crate) use years::{do_year, documents_of, plan_year, scheme_versions, show as years};

use crate::{
    event::{self, OfficeEvent},
    execute::unknown,
    journal,
    number::tag_under,
    office::Office,
    seats,
    trouble::Trouble,
    vault::Passphrase,
    wire::{AddPerson, ChangePassphrase, GiveRoles, Nothing, People, PersonRow, Receipt, SetRoleTitle},
};
use rules::{
    check::shape::fault_in_text,
    refusal::Refusal,
    role::{PersonId, Role, RoleGrant, RoleTitle},
    text::Bilingual,
};
use rusqlite::OptionalExtension as _;
use seal::ReadingKey;
use std::collections::BTreeSet;
use uuid::Uuid;
use zeroize::Zeroizing;

fn touched(topic: &str) -> Receipt {
    Receipt {
        touched: vec![topic.to_owned(), "desk".to_owned()],
        ..Receipt::default()
    }
}

/// Shows everybody and the role titles.
pub(crate) fn people(office: &mut Office, _: Nothing) -> Result<People, Trouble> {
    let here: BTreeSet<String> = office
        .vault
        .seats()
        .iter()
        .map(|found| found.seat.to_string())
        .collect();
    // A person may have several seats: one row, with the tag of the first.
    let mut statement = office.db.prepare_cached(
        "SELECT people.person, coalesce(name, ''), roles, coalesce(tag, ''), coalesce(seat, '') FROM people
         LEFT JOIN seats USING (person) ORDER BY name, people.person, tag, seat",
    )?;
    let mut rows = statement.query([])?;
    let mut people: Vec<PersonRow> = Vec::new();
    while let Some(row) = rows.next()? {
        let person: String = row.get(0)?;
        let person = person
            .parse()
            .map(PersonId)
            .map_err(|_| Trouble::BadTable { table: "people" })?;
        let here = here.contains(&row.get::<_, String>(4)?);
        match people.last_mut().filter(|last| last.person == person) {
            Some(last) => last.here |= here,
            None => people.push(PersonRow {
                person,
                name: row.get(1)?,
                tag: row.get(3)?,
                roles: serde_json::from_str(&row.get::<_, String>(2)?)?,
                here,
            }),
        }
    }
    Ok(People {
        people,
        titles: titles(office)?,
    })
}

fn titles(office: &Office) -> Result<Vec<RoleTitle>, Trouble> {
    let mut statement = office
        .db
        .prepare_cached("SELECT role, from_day, nl, en FROM role_titles ORDER BY role, from_day")?;
    let rows = statement.query_map([], |row| {
        Ok((row.get::<_, String>(0)?, row.get(1)?, row.get(2)?, row.get(3)?))
    })?;
    rows.map(|row| {
        let (role, from, nl, en) = row?;
        Ok(RoleTitle {
            role: serde_json::from_value(role.into())?,
            title: Bilingual { nl, en },
            from,
        })
    })
    .collect()
}

/// A person's name: one line, without characters that disguise.
pub(crate) fn clean_person_name(name: &str) -> Result<String, Trouble> {
    let name = name.trim();
    let why = match name.chars().count() {
        0 => "why-empty",
        count if count > crate::vault::LONGEST_LABEL => "why-too-long",
        _ if name.contains('\n') => "why-control-character",
        _ => match fault_in_text(name) {
            Some(why) => why,
            None => return Ok(name.to_owned()),
        },
    };
    Err(Refusal::BadField {
        field: "name".to_owned(),
        why: why.to_owned(),
    }
    .into())
}

/// Adds a person with a seat on this laptop.
pub(crate) fn add_person(office: &mut Office, input: AddPerson) -> Result<Receipt, Trouble> {
    let name = clean_person_name(&input.name)?;
    let passphrase = Passphrase::choose(&input.passphrase)?;
    check_kernen(office, &input.roles)?;
    if input.roles.is_empty() {
        return Err(Refusal::BadField {
            field: "roles".to_owned(),
            why: "why-empty".to_owned(),
        }
        .into());
    }
    // The key goes into the vault first: a seat in the vault that no event names opens nothing and is harmless, while
    // an enrolled seat without a key could never be used.
    let Office { vault, unlocked, .. } = office;
    let key = vault.add_seat(unlocked, &name, &passphrase)?;
    let person = PersonId(Uuid::now_v7());
    office.whole(|office| {
        let mut events = vec![
            OfficeEvent::PersonNamed { person, name },
            OfficeEvent::SeatEnrolled {
                seat: key.id(),
                person,
                tag: next_tag(office)?,
                reads: Some(ReadingKey::of(&key).recipient().into()),
            },
            OfficeEvent::RolesGiven {
                person,
                roles: input.roles,
            },
        ];
        // Who shares a laptop knows what it knows: by its name the others see that it is the same one.
        let laptop = seats::laptop_of(&office.db, office.seat())?;
        if !laptop.is_empty() {
            let seat = key.id();
            events.push(OfficeEvent::LaptopNamed { seat, laptop });
        }
        let unsealed = events
            .iter()
            .map(|event| event::of_office(None, event))
            .collect::<Result<_, _>>()?;
        journal::commit(office, unsealed)
    })?;
    Ok(touched("people"))
}

/// The tag for the next seat that this seat enrols.
pub(crate) fn next_tag(office: &Office) -> Result<String, Trouble> {
    let own: String = office
        .db
        .prepare_cached("SELECT tag FROM seats WHERE seat = ?1")?
        .query_row([office.seat().to_string()], |row| row.get(0))?;
    let mut taken = office.db.prepare_cached("SELECT 1 FROM seats WHERE tag = ?1")?;
    let mut count = 0;
    loop {
        let tag = tag_under(&own, count);
        if !taken.exists([&tag])? {
            return Ok(tag);
        }
        count += 1;
    }
}

pub(crate) fn check_kernen(office: &Office, roles: &[RoleGrant]) -> Result<(), Trouble> {
    let mut known = office.db.prepare_cached("SELECT 1 FROM kernen WHERE id = ?1")?;
    for kern in roles.iter().flat_map(|grant| &grant.kernen) {
        if !known.exists([&kern.0])? {
            return Err(unknown("kern"));
        }
    }
    Ok(())
}

/// Gives a person these roles instead of the present ones. There is always an administrator.
pub(crate) fn give_roles(office: &mut Office, input: GiveRoles) -> Result<Receipt, Trouble> {
    check_kernen(office, &input.roles)?;
    office.whole(|office| {
        let now: String = office
            .db
            .prepare_cached("SELECT roles FROM people WHERE person = ?1")?
            .query_row([input.person.0.to_string()], |row| row.get(0))
            .optional()?
            .ok_or_else(|| unknown("person"))?;
        if now == serde_json::to_string(&input.roles)? {
            return Err(Refusal::NothingChanges.into());
        }
        let stays = input.roles.iter().any(|grant| grant.role == Role::Administrator);
        if !stays && administrators_besides(office, input.person)? == 0 {
            return Err(Refusal::BadField {
                field: "roles".to_owned(),
                why: "why-last-administrator".to_owned(),
            }
            .into());
        }
        let event = OfficeEvent::RolesGiven {
            person: input.person,
            roles: input.roles,
        };
        journal::commit(office, vec![event::of_office(None, &event)?])
    })?;
    Ok(touched("people"))
}

/// How many other people can do what an administrator does: with the role, and a seat that works.
fn administrators_besides(office: &Office, person: PersonId) -> Result<u32, Trouble> {
    Ok(office
        .db
        .prepare_cached(
            "SELECT count(*) FROM people WHERE person <> ?1
             AND EXISTS (SELECT 1 FROM json_each(roles) WHERE json_extract(value, '$.role') = 'administrator')
             AND EXISTS (SELECT 1 FROM seats WHERE seats.person = people.person AND standing = 'working')",
        )?
        .query_row([person.0.to_string()], |row| row.get(0))?)
}

/// Names a role from a day on.
pub(crate) fn set_role_title(office: &mut Office, input: SetRoleTitle) -> Result<Receipt, Trouble> {
    let SetRoleTitle {
        title: RoleTitle { role, title, from },
    } = input;
    let Bilingual { nl, en } = title;
    let title = Bilingual {
        nl: clean_person_name(&nl)?,
        en: clean_person_name(&en)?,
    };
    let title = RoleTitle { role, title, from };
    office.whole(|office| {
        let event = OfficeEvent::RoleTitled { title };
        journal::commit(office, vec![event::of_office(None, &event)?])
    })?;
    Ok(touched("people"))
}

/// Changes one's own passphrase.
pub(crate) fn change_passphrase(office: &mut Office, input: ChangePassphrase) -> Result<Nothing, Trouble> {
    let ChangePassphrase { old, new } = input;
    let (old, new) = (Zeroizing::new(old), Zeroizing::new(new));
    let (old, new) = (Passphrase::typed(&old)?, Passphrase::choose(&new)?);
    let seat = office.seat();
    office.vault.change_passphrase(seat, &old, &new)?;
    Ok(Nothing {})
}
