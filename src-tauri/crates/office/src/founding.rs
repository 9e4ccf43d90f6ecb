//! The first commit of a municipality: who it is, who begins, its lists, its schemes.

use crate::{
    clock::{Clock, written},
    event::{self, OfficeEvent},
    journal, tables,
    trouble::Trouble,
};
use chrono::Datelike as _;
use rules::{
    preset::Preset,
    role::{PersonId, Role, RoleGrant},
    scheme::SchemeYear,
};
use rusqlite::Connection;
use seal::{ChainEnd, ReadingKey, SeatId, SeatKey, TenantId, Unsealed};
use uuid::Uuid;

/// The tag of the founding seat; all others are given under it.
pub(crate) const FIRST_TAG: &str = "A";

/// With what a municipality begins.
pub(crate) struct Beginning<'a> {
    pub preset: &'a Preset,
    pub sample: bool,
    pub root_key: SeatId,
    /// The printed recovery key.
    pub recovery: &'a SeatKey,
    pub name: &'a str,
    pub roles: &'a [Role],
    pub schemes: Vec<SchemeYear>,
}

/// Founds a municipality in an empty database; all of it is one commit. Gives its id and the first person.
pub(crate) fn found(
    db: &Connection,
    key: &SeatKey,
    clock: &dyn Clock,
    beginning: &Beginning<'_>,
) -> Result<(TenantId, PersonId), Trouble> {
    let person = PersonId(Uuid::now_v7());
    let events = events(key, person, clock, beginning)?;
    let end = ChainEnd::founding(key.id());
    let time = written(clock.now()).parse().map_err(|_| Trouble::BadClock)?;
    let sealed = seal::seal(key, &end, events, Vec::new(), &time)?;
    tables::prepare(db)?;
    db.execute_batch("BEGIN IMMEDIATE")?;
    let done = journal::append(db, &sealed, &end);
    db.execute_batch(if done.is_ok() { "COMMIT" } else { "ROLLBACK" })?;
    let tenant = done?.tenant.expect("BUG: founding gives a tenant");
    Ok((tenant, person))
}

fn events(
    key: &SeatKey,
    person: PersonId,
    clock: &dyn Clock,
    beginning: &Beginning<'_>,
) -> Result<Vec<Unsealed>, Trouble> {
    let Beginning {
        preset,
        sample,
        root_key,
        recovery,
        name,
        roles,
        schemes,
    } = beginning;
    let reads = |key: &SeatKey| Some(ReadingKey::of(key).recipient().into());
    let municipality = &preset.municipality;
    let mut roles: Vec<RoleGrant> = roles
        .iter()
        .map(|&role| RoleGrant {
            role,
            kernen: Vec::new(),
        })
        .collect();
    if !roles.iter().any(|grant| grant.role == Role::Administrator) {
        roles.push(RoleGrant {
            role: Role::Administrator,
            kernen: Vec::new(),
        });
    }
    let mut events = vec![
        OfficeEvent::MunicipalityFounded {
            name: municipality.name.clone(),
            code: municipality.code.clone(),
            root_key: *root_key,
            sample: *sample,
            on: clock.today(),
            recovery_key: Some(recovery.id()),
            recovery_reads: reads(recovery),
        },
        OfficeEvent::PersonNamed {
            person,
            name: (*name).to_owned(),
        },
        OfficeEvent::SeatEnrolled {
            seat: key.id(),
            person,
            tag: FIRST_TAG.to_owned(),
            reads: reads(key),
        },
        OfficeEvent::RolesGiven { person, roles },
    ];
    events.extend(of_preset(preset, schemes));
    events.iter().map(|event| event::of_office(None, event)).collect()
}

/// What a preset brings: lists, role titles, schemes.
fn of_preset<'a>(preset: &'a Preset, schemes: &'a [SchemeYear]) -> impl Iterator<Item = OfficeEvent> + 'a {
    let lists = OfficeEvent::ListsSet {
        kernen: preset.kernen.clone(),
        activities: preset.activities.clone(),
        target_groups: preset.target_groups.clone(),
        organisations: preset.organisations.clone(),
        frame: preset.frame.clone(),
    };
    let titles = preset.role_titles.iter().map(|since| OfficeEvent::RoleTitled {
        title: since.role_title.clone(),
    });
    let schemes = schemes
        .iter()
        .cloned()
        .map(|document| OfficeEvent::SchemeYearSet {
            document: Box::new(document),
        });
    let groups = preset.groups.iter().map(|group| OfficeEvent::EntrySet {
        entry: Box::new(group.clone()),
    });
    std::iter::once(lists).chain(groups).chain(titles).chain(schemes)
}

/// The schemes a new municipality begins with: of this year and the next, since autumn asks for next year.
pub(crate) fn first_schemes(preset: &Preset, clock: &dyn Clock) -> Vec<SchemeYear> {
    let year = clock.today().year();
    (year..=year + 1)
        .flat_map(|year| preset.scheme_years(year))
        .collect()
}
