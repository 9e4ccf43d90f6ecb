//! People, lists, schemes, areas and papers into their tables.

use crate::{event::OfficeEvent, trouble::Trouble};
use rules::{kern::Kern, scheme::SchemeYear};
use rusqlite::{Connection, params};
use seal::{Hash, TenantId};
use serde::Serialize;
use uuid::Uuid;

/// The name of a scheme year: the SHA-256 of its JSON.
pub(crate) fn scheme_year_hash(document: &SchemeYear) -> Result<String, Trouble> {
    Ok(Hash::of_body(&serde_json::to_vec(document)?).to_string())
}

/// Whether a municipality was founded here.
pub(super) fn is_founded(db: &Connection) -> Result<bool, Trouble> {
    Ok(db.prepare_cached("SELECT 1 FROM municipality")?.exists([])?)
}

pub(super) fn project(
    db: &Connection,
    event: &OfficeEvent,
    case: Option<Uuid>,
    at: &str,
    hash: [u8; 32],
) -> Result<(), Trouble> {
    match event {
        OfficeEvent::MunicipalityFounded {
            name,
            code,
            root_key,
            sample,
            recovery_key,
            recovery_reads,
            ..
        } => {
            let tenant = TenantId::founded_by(Hash::from_bytes(hash));
            db.execute(
                "INSERT OR IGNORE INTO municipality
                 (one, tenant, name, code, root_key, sample, recovery_key, recovery_reads)
                 VALUES (1, ?1, ?2, ?3, ?4, ?5, ?6, ?7)",
                params![
                    tenant.to_string(),
                    name,
                    code,
                    root_key.to_string(),
                    sample,
                    recovery_key.map(|key| key.to_string()),
                    recovery_reads
                ],
            )?;
        }
        OfficeEvent::ListsSet {
            kernen,
            activities,
            target_groups,
            organisations,
            frame,
        } => {
            set_kernen(db, kernen)?;
            set_list(db, "kernen", kernen)?;
            set_list(db, "activities", activities)?;
            set_list(db, "target-groups", target_groups)?;
            set_list(db, "organisations", organisations)?;
            set_list(db, "frame", frame)?;
        }
        OfficeEvent::SchemeYearSet { document } => set_scheme_year(db, document)?,
        OfficeEvent::AreaNamed { area } => {
            db.prepare_cached("INSERT OR IGNORE INTO areas (kern, id, name) VALUES (?1, ?2, ?3)")?
                .execute(params![area.kern.0, area.id.0, area.name])?;
        }
        OfficeEvent::PaperAdded {
            paper,
            name,
            media,
            size,
            ..
        } => {
            db.prepare_cached(
                "INSERT OR IGNORE INTO case_papers (paper, \"case\", name, media, size, added_at)
                 VALUES (?1, ?2, ?3, ?4, ?5, ?6)",
            )?
            .execute(params![
                paper.into_bytes(),
                case.unwrap_or_default().into_bytes(),
                name,
                media,
                size,
                at
            ])?;
        }
        people => project_people(db, people)?,
    }
    Ok(())
}

fn project_people(db: &Connection, event: &OfficeEvent) -> Result<(), Trouble> {
    match event {
        OfficeEvent::PersonNamed { person, name } => {
            db.execute(
                "INSERT INTO people (person, name) VALUES (?1, ?2)
                 ON CONFLICT (person) DO UPDATE SET name = excluded.name",
                params![person.0.to_string(), name],
            )?;
        }
        OfficeEvent::SeatEnrolled {
            seat,
            person,
            tag,
            reads,
        } => {
            db.execute(
                "INSERT OR IGNORE INTO seats (seat, person, tag, reads) VALUES (?1, ?2, ?3, ?4)",
                params![seat.to_string(), person.0.to_string(), tag, reads],
            )?;
        }
        OfficeEvent::LaptopNamed { seat, laptop } => {
            db.execute(
                "UPDATE seats SET laptop = ?2 WHERE seat = ?1",
                params![seat.to_string(), laptop],
            )?;
        }
        OfficeEvent::RolesGiven { person, roles } => {
            db.execute(
                "INSERT INTO people (person, roles) VALUES (?1, ?2)
                 ON CONFLICT (person) DO UPDATE SET roles = excluded.roles",
                params![person.0.to_string(), serde_json::to_string(roles)?],
            )?;
        }
        OfficeEvent::RoleTitled { title } => {
            let role = serde_json::to_value(title.role)?;
            db.execute(
                "INSERT OR REPLACE INTO role_titles (role, from_day, nl, en) VALUES (?1, ?2, ?3, ?4)",
                params![role.as_str(), title.from, title.title.nl, title.title.en],
            )?;
        }
        _ => {}
    }
    Ok(())
}

fn set_list(db: &Connection, name: &str, list: &impl Serialize) -> Result<(), Trouble> {
    db.execute(
        "INSERT OR REPLACE INTO lists (name, value) VALUES (?1, ?2)",
        params![name, serde_json::to_string(list)?],
    )?;
    Ok(())
}

fn set_kernen(db: &Connection, kernen: &[Kern]) -> Result<(), Trouble> {
    db.execute("DELETE FROM kernen", [])?;
    for (position, kern) in (0_i64..).zip(kernen) {
        db.execute(
            "INSERT INTO kernen (id, position, name) VALUES (?1, ?2, ?3)",
            params![kern.id.0, position, kern.name],
        )?;
    }
    Ok(())
}

fn set_scheme_year(db: &Connection, document: &SchemeYear) -> Result<(), Trouble> {
    if let Some(predecessor) = &document.predecessor {
        db.execute(
            "UPDATE scheme_years SET current = 0 WHERE hash = ?1",
            [predecessor],
        )?;
    }
    db.execute(
        "INSERT OR IGNORE INTO scheme_years (hash, scheme, year, current, document) VALUES (?1, ?2, ?3, 1, ?4)",
        params![scheme_year_hash(document)?, document.scheme.0, document.year, serde_json::to_string(document)?],
    )?;
    Ok(())
}
