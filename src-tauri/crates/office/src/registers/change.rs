//! Adding an entry to a register, changing one, ending one: each is the entry as it stands from now on.

use crate::{
    admin::clean_person_name,
    event::{self, OfficeEvent},
    execute::account_problem,
    journal,
    office::Office,
    trouble::Trouble,
    wire::{Receipt, SetEntry},
};
use rules::{
    application::{Applicant, Application},
    check::shape,
    kern::likeness,
    refusal::Refusal,
    register::{Entry, EntryId, Register},
};
use rusqlite::Connection;

/// Sets an entry, and who to ask for there. An empty short name makes a new entry.
pub(crate) fn set(office: &mut Office, input: SetEntry) -> Result<Receipt, Trouble> {
    let SetEntry { entry, details } = input;
    let details = details.map(clean_details).transpose()?;
    office.whole(|office| {
        let entry = checked(&office.db, entry, details.as_ref())?;
        let known = super::entry(&office.db, &entry.id)?;
        let told = super::details(&office.db, &entry.id)?;
        let mut unsealed = Vec::new();
        if known.as_ref() != Some(&entry) {
            let entry = Box::new(entry.clone());
            unsealed.push(event::of_office(None, &OfficeEvent::EntrySet { entry })?);
        }
        if let Some(details) = details.filter(|details| told.as_ref() != Some(details)) {
            let event = OfficeEvent::EntryDetailsTold {
                entry: entry.id.clone(),
                details: Box::new(details),
            };
            unsealed.push(event::of_office(Some(super::file_of(&entry.id)), &event)?);
        }
        if unsealed.is_empty() {
            return Err(Refusal::NothingChanges.into());
        }
        journal::commit(office, unsealed)
    })?;
    Ok(Receipt {
        touched: vec!["registers".to_owned(), "pots".to_owned()],
        ..Receipt::default()
    })
}

fn clean_details(details: Applicant) -> Result<Applicant, Trouble> {
    let form = Application {
        applicant: details,
        ..Application::default()
    };
    match shape::validate(&form)
        .into_iter()
        .chain(account_problem(&form))
        .next()
    {
        Some((field, why)) => Err(bad(&field.replace("applicant.", "details."), &why)),
        None => Ok(form.applicant),
    }
}

/// The entry with its short name, when it may stand.
fn checked(db: &Connection, mut entry: Entry, details: Option<&Applicant>) -> Result<Entry, Trouble> {
    entry.name = if entry.register == Register::Coordinator {
        let nameless = match details {
            Some(details) => details.name.trim().is_empty(),
            None => entry.id.0.is_empty(),
        };
        if nameless {
            return Err(bad("details.name", "why-empty"));
        }
        String::new()
    } else {
        clean_person_name(&entry.name)?
    };
    let kernen = match entry.register {
        Register::Organisation => entry.kernen.len() == 1,
        Register::Group => !entry.kernen.is_empty(),
        Register::Coordinator => entry.kernen.is_empty() && entry.from.is_some(),
    };
    if !kernen {
        let field = if entry.register == Register::Coordinator {
            "from"
        } else {
            "kernen"
        };
        return Err(bad(field, "why-empty"));
    }
    let mut known = db.prepare_cached("SELECT 1 FROM kernen WHERE id = ?1")?;
    for kern in &entry.kernen {
        if !known.exists([&kern.0])? {
            return Err(crate::execute::unknown("kern"));
        }
    }
    if entry
        .from
        .zip(entry.until)
        .is_some_and(|(from, until)| until < from)
    {
        return Err(bad("until", "why-until-before-from"));
    }
    name_or_find(db, &mut entry)?;
    alone(db, &entry)?;
    Ok(entry)
}

/// Gives a new entry a short name that is free; an entry that is there keeps its register.
fn name_or_find(db: &Connection, entry: &mut Entry) -> Result<(), Trouble> {
    if !entry.id.0.is_empty() {
        let there = super::entry(db, &entry.id)?.filter(|there| there.register == entry.register);
        let there = there.ok_or_else(|| crate::execute::unknown("entry"))?;
        // Where it was written goes with it as long as the days and the kernen are those of the source.
        let as_written = (there.from, &there.kernen, &there.name) == (entry.from, &entry.kernen, &entry.name);
        entry.source = there.source.filter(|_| as_written);
        return Ok(());
    }
    entry.source = None;
    let words = likeness::words(&entry.name).join("-");
    let first = if words.is_empty() {
        "coordinator".to_owned()
    } else {
        words
    };
    let mut candidate = first.clone();
    let mut count = 1;
    while super::entry(db, &EntryId::new(&candidate))?.is_some() {
        count += 1;
        candidate = format!("{first}-{count}");
    }
    entry.id = EntryId(candidate);
    Ok(())
}

/// There is one coordinator at a time, and no two of one name in a register.
fn alone(db: &Connection, entry: &Entry) -> Result<(), Trouble> {
    for (other, _) in super::all(db, entry.register)? {
        if other.id == entry.id {
            continue;
        }
        if entry.register == Register::Coordinator {
            if overlap(&other, entry) {
                return Err(bad("from", "why-two-coordinators"));
            }
        } else if likeness::words(&other.name) == likeness::words(&entry.name) {
            return Err(bad("name", "why-twice-in-register"));
        }
    }
    Ok(())
}

fn overlap(one: &Entry, other: &Entry) -> bool {
    let begins_in = |one: &Entry, other: &Entry| one.from.is_some_and(|from| other.stands_on(from));
    begins_in(one, other) || begins_in(other, one)
}

fn bad(field: &str, why: &str) -> Trouble {
    Refusal::BadField {
        field: field.to_owned(),
        why: why.to_owned(),
    }
    .into()
}
