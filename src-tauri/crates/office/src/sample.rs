//! A municipality to try things in: fifteen kernen, three years, some hundred and fifty applications, all of it made up.
//!
//! It is played through the same doors as everybody else: each application is submitted, advised on, judged and decided
//! by the calls of the table, on the day it is said to have happened. No list of real awards exists in any source, so
//! every person, idea and amount here is invented, and the municipality is marked as a sample for ever.

mod asking;
mod erased;
mod fate;
mod holders;
mod ideas;
mod money;
mod on_the_spot;
mod play;
mod remedies;

use crate::{
    clock::{Clock, SetClock},
    database::{FolderLock, SystemDrives},
    desk,
    founding::Beginning,
    office::Office,
    trouble::Trouble,
    vault::{Cost, Passphrase, PrintedKey, Purpose, Vault},
    wire::SetMandate,
};
use chrono::{Datelike as _, Days, NaiveDate};
use rules::{
    euro::Euro,
    kern::KernId,
    preset,
    role::{Role, RoleGrant},
    scheme::{Body, Change, ChangeKind, Resolution, SchemeId, SchemeYear, Test},
    text::{Bilingual, Source, SourceKind},
};
use seal::{SeatId, SeatKey};
use std::{path::Path, sync::Arc};

/// The folder of the sample inside a data folder.
pub const FOLDER: &str = "voorbeeld";
/// The passphrase of everybody in the sample. No secret: nothing in it is real.
pub const PASSPHRASE: &str = "voorbeeld gemeente";
/// What guessing the passphrase of the sample costs: nothing to speak of, since it is public.
const PUBLIC: Cost = Cost {
    memory_kib: 64,
    passes: 1,
    lanes: 1,
};
/// Says that a folder holds the sample, before anybody unlocks it.
const MARK: &str = "voorbeeld.txt";
const MARK_TEXT: &str = "Alles in deze map is verzonnen. Everything in this folder is made up.\n";

/// The kernen that each of the two kernverbinders serves.
const NORTH: [&str; 7] = [
    "beusichem",
    "zoelmond",
    "ravenswaaij",
    "rijswijk",
    "maurik",
    "eck-en-wiel",
    "ingen",
];
/// What the made-up register of mandates calls each of them.
const MANDATE: &str = "mandaatregister (voorbeeld), nr. 12";
const ADMINISTRATOR: &str = "Sanne de Wit";
const OFFICER: &str = "Marijke van Dam";
/// Approves what the other one decided.
const TREASURER: &str = "Karim Aydin";
const NORTHERN: &str = "Anouk Verhoef";
const SOUTHERN: &str = "Joost Hendriks";

/// Whether `folder` holds the sample municipality.
#[must_use]
pub fn is_sample(folder: &Path) -> bool {
    folder.join(MARK).exists()
}

/// The seat that opens first: a kernverbinder, as at a table in a dorpshuis.
pub(crate) fn first_seat(vault: &Vault) -> Option<SeatId> {
    vault
        .seats()
        .into_iter()
        .find(|found| found.label == NORTHERN)
        .map(|found| found.seat)
}

/// Makes the sample in `folder`, as of the day it is. Whole or not at all: it is built beside and moved into place.
pub(crate) fn make(folder: &Path, clock: &dyn Clock) -> Result<(), Trouble> {
    let above = folder.parent().ok_or_else(|| crate::execute::unknown("folder"))?;
    std::fs::create_dir_all(above)?;
    let building = tempfile::Builder::new().prefix(".voorbeeld-").tempdir_in(above)?;
    build(building.path(), clock.today())?;
    std::fs::write(building.path().join(MARK), MARK_TEXT)?;
    std::fs::rename(building.keep(), folder)?;
    Ok(())
}

fn build(folder: &Path, today: NaiveDate) -> Result<(), Trouble> {
    let first_day = NaiveDate::from_ymd_opt(today.year() - 2, 1, 2).unwrap_or(today);
    let clock = Arc::new(SetClock::at(first_day));
    let passphrase = Passphrase::choose(PASSPHRASE)?;
    let preset = preset::buren();
    let created = Vault::create_at_cost(folder, ADMINISTRATOR, &passphrase, PUBLIC)?;
    let beginning = Beginning {
        preset: &preset,
        sample: true,
        root_key: SeatKey::from_secret(PrintedKey::generate(Purpose::Root)?.secret()).id(),
        recovery: &SeatKey::from_secret(created.recovery_key.secret()),
        name: ADMINISTRATOR,
        roles: &[Role::Administrator],
        schemes: (today.year() - 2..=today.year() + 1)
            .flat_map(|year| schemes(year, today.year()))
            .collect(),
    };
    let (db, tenant, person) = desk::begin(
        FolderLock::take(folder, &SystemDrives)?,
        &created.unlocked,
        clock.as_ref(),
        &beginning,
    )?;
    // Nothing here is anybody's work yet: it may be made again, so it need not reach the disk step by step.
    db.execute_batch("PRAGMA synchronous = OFF")?;
    let shared: Arc<dyn Clock> = Arc::clone(&clock) as Arc<dyn Clock>;
    let mut office = Office::sit_down(db, created.vault, created.unlocked, (tenant, person), shared)?;
    let people = enrol(
        &mut office,
        &preset
            .kernen
            .iter()
            .map(|kern| kern.id.clone())
            .collect::<Vec<_>>(),
    )?;
    holders::coordinator(&mut office, first_day)?;
    mandates(&mut office, &people, first_day)?;
    play::years(&mut office, &people, &clock, first_day, today)?;
    office
        .db
        .execute_batch("PRAGMA synchronous = FULL; PRAGMA wal_checkpoint(TRUNCATE);")?;
    Ok(())
}

/// The schemes of a year, with the rules switched on that stand only on public pages, and a made-up last day. Each year up
/// to `this_year` rests on a decision of the council; the one after waits for it.
fn schemes(year: i32, this_year: i32) -> Vec<SchemeYear> {
    let on = [
        "nieuw-in-de-kern",
        "op-tijd",
        "helft-van-de-kosten",
        "twee-weken-vooraf",
        "eerst-zelf-betalen",
    ];
    let mut schemes: Vec<SchemeYear> = preset::buren()
        .scheme_years(year)
        .into_iter()
        .map(|document| document.with_on(&on))
        .collect();
    for after in schemes
        .iter_mut()
        .filter_map(|document| document.after_award.as_mut())
    {
        after.advance = 80;
        after.source = made_up();
    }
    if year <= this_year {
        let decision = Resolution {
            body: Body::Council,
            number: format!("R{:02}-88 (voorbeeld)", (year - 1) % 100),
            on: NaiveDate::from_ymd_opt(year - 1, 11, 11).unwrap_or_default(),
        };
        for document in &mut schemes {
            document.ceiling.decision = Some(decision.clone());
            document.change = Some(Change {
                what: ChangeKind::Opened,
                decision: decision.clone(),
            });
        }
    }
    let last_day = NaiveDate::from_ymd_opt(year, 12, 15).unwrap_or_default();
    for condition in schemes.iter_mut().flat_map(|document| &mut document.conditions) {
        if matches!(condition.test, Test::ApplyBy { .. }) {
            condition.test = Test::ApplyBy { last_day };
            condition.text = Bilingual::new(
                "De aanvraag is uiterlijk 15 december binnen.",
                "The application is in by 15 December at the latest.",
            );
            condition.source = made_up();
        }
    }
    schemes
}

fn made_up() -> Source {
    Source {
        kind: SourceKind::Inference,
        place: Bilingual::new(
            "voorbeeldgemeente, verzonnen termijn",
            "sample municipality, made-up term",
        ),
        url: None,
    }
}

/// The people of the sample, each with the keys of a seat.
pub(crate) struct People {
    pub officer: SeatId,
    pub treasurer: SeatId,
    pub north: SeatId,
    pub south: SeatId,
}

fn enrol(office: &mut Office, kernen: &[KernId]) -> Result<People, Trouble> {
    let (north, south): (Vec<KernId>, Vec<KernId>) = kernen
        .iter()
        .cloned()
        .partition(|kern| NORTH.contains(&kern.0.as_str()));
    let grant = |role, kernen| RoleGrant { role, kernen };
    for (name, roles) in [
        (OFFICER, vec![grant(Role::BudgetOfficer, Vec::new())]),
        (TREASURER, vec![grant(Role::BudgetOfficer, Vec::new())]),
        (NORTHERN, vec![grant(Role::Kernverbinder, north)]),
        (SOUTHERN, vec![grant(Role::Kernverbinder, south)]),
    ] {
        crate::admin::add_person(
            office,
            crate::wire::AddPerson {
                name: name.to_owned(),
                roles,
                passphrase: PASSPHRASE.to_owned(),
            },
        )?;
    }
    let seat = |name: &str| {
        let found = office.vault.seats().into_iter().find(|found| found.label == name);
        found
            .map(|found| found.seat)
            .ok_or_else(|| crate::execute::unknown("seat"))
    };
    Ok(People {
        officer: seat(OFFICER)?,
        treasurer: seat(TREASURER)?,
        north: seat(NORTHERN)?,
        south: seat(SOUTHERN)?,
    })
}

/// Who may decide in the name of the college: the officers on anything, the northern kernverbinder on what she grants at
/// the table. An administrator is at the desk.
fn mandates(office: &mut Office, people: &People, from: NaiveDate) -> Result<(), Trouble> {
    let small = Some(SchemeId::new("leefbaarheidsbudget"));
    for (seat, scheme, up_to) in [
        (people.officer, None, None),
        (people.treasurer, None, None),
        (people.north, small, Some(Euro::whole(500))),
    ] {
        let (_, person) = desk::whose(&office.db, seat)?;
        crate::mandates::set(
            office,
            SetMandate {
                id: None,
                scheme,
                up_to,
                person,
                reference: MANDATE.to_owned(),
                from,
                until: None,
            },
        )?;
    }
    Ok(())
}

/// Whether a kern is one of the northern kernverbinder's.
pub(crate) fn is_northern(kern: &KernId) -> bool {
    NORTH.contains(&kern.0.as_str())
}

/// A day `days` after another.
pub(crate) fn later(day: NaiveDate, days: u64) -> NaiveDate {
    day + Days::new(days)
}
