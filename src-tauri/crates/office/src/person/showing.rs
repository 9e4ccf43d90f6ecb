//! All that is held of one person: what was told, when, by whom, on what occasion, and how long it is kept.

use super::fields;
use crate::{
    erasure,
    event::{Known, OfficeEvent},
    execute::unknown,
    facts::scheme_years,
    journal::{self, LoadedCase},
    office::Office,
    papers,
    queries::{application::history, desk::person_name, rows::Reader},
    tables,
    trouble::Trouble,
    wire::{FileKind, PersonFile, PersonLine, PersonPaid, PersonTold, PersonView, WhichPerson},
};
use rules::{
    application::{Applicant, Application},
    case::Event,
    refusal::Refusal,
    retention,
    role::PersonId,
    text::Text,
};
use rusqlite::{Connection, OptionalExtension as _, params};
use std::collections::BTreeMap;
use uuid::Uuid;

/// The most files of one person.
const MOST: usize = 200;

/// Shows it.
pub(crate) fn show(office: &mut Office, input: WhichPerson) -> Result<PersonView, Trouble> {
    if input.files.is_empty() || input.files.len() > MOST {
        return Err(Refusal::BadField {
            field: "files".to_owned(),
            why: "why-too-many-at-once".to_owned(),
        }
        .into());
    }
    let mut files = Vec::new();
    for file in input.files {
        files.push(of_file(office, file)?);
    }
    let name = files
        .iter()
        .filter_map(|file| file.who.as_ref())
        .map(|who| who.name.clone())
        .find(|name| !name.is_empty());
    let municipality = office
        .db
        .prepare_cached("SELECT name FROM municipality")?
        .query_row([], |row| row.get(0))?;
    Ok(PersonView {
        municipality,
        today: office.today(),
        name: name.unwrap_or_default(),
        files,
    })
}

fn of_file(office: &Office, file: Uuid) -> Result<PersonFile, Trouble> {
    if let Some(loaded) = journal::load_case(&office.db, file)? {
        return of_case(office, &loaded);
    }
    match of_entry(&office.db, file)? {
        Some(entry) => Ok(entry),
        None => of_draft(&office.db, file)?.ok_or_else(|| unknown("case")),
    }
}

fn of_case(office: &Office, loaded: &LoadedCase) -> Result<PersonFile, Trouble> {
    let (db, case, grant) = (&office.db, &loaded.case, loaded.grant.as_ref());
    let kern = case.ask.kern.as_ref().map_or("", |kern| &kern.0);
    let mut told = told(db, loaded)?;
    mark_what_stands(&mut told);
    let paid = grant.into_iter().flat_map(|grant| &grant.payments);
    let paid = paid.flat_map(|payment| &payment.paid).map(|paid| PersonPaid {
        amount: paid.amount,
        on: paid.paid_on,
    });
    Ok(PersonFile {
        file: case.id,
        kind: FileKind::Case,
        title: case.number.clone(),
        version: loaded.version,
        scheme: case.ask.scheme.clone(),
        kern: Reader::new(db, office.today())?.kern(kern),
        state: Some(case.life.outcome()),
        who: case.applicant.clone(),
        told,
        papers: papers::of_case(db, case.id)?,
        paid: paid.collect(),
        kept: retention::kept(case, grant),
        hold: erasure::standing(db, case.id, office.today())?.2,
        erased_on: tables::erasures::erased_on(db, case.id)?,
        elsewhere: elsewhere(db, case.id)?,
    })
}

/// What was told in each action, with the first thing that happened in it.
fn told(db: &Connection, loaded: &LoadedCase) -> Result<Vec<PersonTold>, Trouble> {
    let scheme_year = scheme_years::by_hash(db, &loaded.case.scheme_year)?;
    let mut told: BTreeMap<usize, PersonTold> = BTreeMap::new();
    for stored in &loaded.events {
        let lines = match &stored.event {
            Event::ApplicantTold { applicant } => of_applicant(applicant),
            Event::WordsTold { words } => words.iter().map(|(about, value)| line(about, value)).collect(),
            _ => Vec::new(),
        };
        if lines.is_empty() {
            continue;
        }
        let at = told.entry(stored.action).or_insert(PersonTold {
            at: stored.at.clone(),
            who: name(db, stored.person)?,
            occasion: None,
            lines: Vec::new(),
        });
        at.lines.extend(lines);
    }
    for stored in &loaded.events {
        if let (Some(at), Some(named)) = (told.get_mut(&stored.action), &scheme_year)
            && at.occasion.is_none()
        {
            at.occasion = history::told(db, stored, &named.document)?;
        }
    }
    for stored in &loaded.grant_events {
        if let Some(at) = told.get_mut(&stored.action).filter(|at| at.occasion.is_none()) {
            at.occasion = Some(history::told_of_grant(db, stored)?);
        }
    }
    Ok(told.into_values().collect())
}

fn of_entry(db: &Connection, file: Uuid) -> Result<Option<PersonFile>, Trouble> {
    let entry: Option<String> = db
        .prepare_cached("SELECT iif(name = '', id, name) FROM register WHERE file = ?1")?
        .query_row([file.into_bytes()], |row| row.get(0))
        .optional()?;
    let Some(title) = entry else { return Ok(None) };
    let mut statement = db.prepare_cached(
        "SELECT bytes, at, person FROM events JOIN bodies ON bodies.event = events.id
         JOIN commit_order ON commit_order.\"commit\" = events.\"commit\" LEFT JOIN seats ON seats.seat = events.seat
         WHERE \"case\" = ?1 AND kind = 'entry-details-told' AND bytes IS NOT NULL
         AND events.\"commit\" NOT IN (SELECT \"commit\" FROM set_aside) ORDER BY depth, head, seq",
    )?;
    let mut rows = statement.query([file.into_bytes()])?;
    let (mut told, mut who) = (Vec::new(), None);
    while let Some(row) = rows.next()? {
        if let Some(Known::Office(event)) = journal::read_body("entry-details-told", row.get(0)?)
            && let OfficeEvent::EntryDetailsTold { details, .. } = *event
        {
            let person: Option<String> = row.get(2)?;
            told.push(PersonTold {
                at: row.get(1)?,
                who: name(db, person.and_then(|text| text.parse().ok()).map(PersonId))?,
                occasion: Some(Text::new("person-told-in-register")),
                lines: of_applicant(&details),
            });
            who = Some(*details);
        }
    }
    mark_what_stands(&mut told);
    Ok(Some(PersonFile {
        who,
        told,
        erased_on: tables::erasures::erased_on(db, file)?,
        elsewhere: elsewhere(db, file)?,
        ..bare(file, FileKind::Entry, title)
    }))
}

fn of_draft(db: &Connection, file: Uuid) -> Result<Option<PersonFile>, Trouble> {
    let draft: Option<(String, String, String)> = db
        .prepare_cached("SELECT application, saved_at, person FROM drafts WHERE draft = ?1")?
        .query_row(params![file.into_bytes()], |row| {
            Ok((row.get(0)?, row.get(1)?, row.get(2)?))
        })
        .optional()?;
    let Some((application, at, person)) = draft else {
        return Ok(None);
    };
    let application: Application = serde_json::from_str(&application)?;
    let mut lines = of_applicant(&application.applicant);
    for (about, value) in [("idea", &application.idea), ("plan", &application.plan)] {
        if !value.is_empty() {
            lines.push(line(about, value));
        }
    }
    let told = PersonTold {
        at,
        who: person_name(db, &person)?.unwrap_or_default(),
        occasion: Some(Text::new("person-told-in-draft")),
        lines,
    };
    Ok(Some(PersonFile {
        who: Some(application.applicant),
        told: vec![told],
        papers: papers::of_draft(db, file)?,
        ..bare(file, FileKind::Draft, String::new())
    }))
}

fn bare(file: Uuid, kind: FileKind, title: String) -> PersonFile {
    PersonFile {
        file,
        kind,
        title,
        version: 0,
        scheme: None,
        kern: String::new(),
        state: None,
        who: None,
        told: Vec::new(),
        papers: Vec::new(),
        paid: Vec::new(),
        kept: None,
        hold: None,
        erased_on: None,
        elsewhere: 0,
    }
}

fn of_applicant(applicant: &Applicant) -> Vec<PersonLine> {
    let filled = fields(applicant)
        .into_iter()
        .filter(|(_, value)| !value.is_empty());
    filled.map(|(about, value)| line(about, value)).collect()
}

fn line(about: &str, value: &str) -> PersonLine {
    PersonLine {
        about: about.to_owned(),
        value: value.to_owned(),
        stands: true,
    }
}

/// What was told again later stands no more; what was told twice the same is shown once, where it was told first.
fn mark_what_stands(told: &mut Vec<PersonTold>) {
    let mut last: BTreeMap<String, String> = BTreeMap::new();
    for at in &mut *told {
        at.lines
            .retain(|line| last.insert(line.about.clone(), line.value.clone()) != Some(line.value.clone()));
    }
    told.retain(|at| !at.lines.is_empty());
    for line in told.iter_mut().flat_map(|at| &mut at.lines) {
        line.stands = last.get(&line.about) == Some(&line.value);
    }
}

fn name(db: &Connection, person: Option<PersonId>) -> Result<String, Trouble> {
    match person {
        Some(person) => Ok(person_name(db, &person.0.to_string())?.unwrap_or_default()),
        None => Ok(String::new()),
    }
}

/// Of how many events of a case the body is not here.
fn elsewhere(db: &Connection, case: Uuid) -> Result<u32, Trouble> {
    Ok(db
        .prepare_cached(
            "SELECT count(*) FROM events JOIN bodies ON bodies.event = events.id
             WHERE \"case\" = ?1 AND private = 1 AND state <> 'present'",
        )?
        .query_row([case.into_bytes()], |row| row.get(0))?)
}
