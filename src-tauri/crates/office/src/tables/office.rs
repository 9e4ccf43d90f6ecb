//! People, lists, schemes, areas and papers into their tables.

mod rewrites;

pub(super) use rewrites::Rewrites;

use crate::{
    event::{Known, OfficeEvent},
    journal,
    tables::scheme_years::SchemeAndYear,
    trouble::Trouble,
};
use rules::{kern::Kern, scheme::SchemeYear};
use rusqlite::{Connection, params};
use seal::{Hash, TenantId};
use serde::Serialize;
use std::collections::BTreeSet;
use uuid::Uuid;

/// The name of a scheme year: the SHA-256 of its JSON.
pub(crate) fn scheme_year_hash(document: &SchemeYear) -> Result<String, Trouble> {
    Ok(Hash::of_body(&serde_json::to_vec(document)?).to_string())
}

/// Whether a municipality was founded here.
pub(super) fn is_founded(db: &Connection) -> Result<bool, Trouble> {
    Ok(db.prepare_cached("SELECT 1 FROM municipality")?.exists([])?)
}

/// Writes these tables anew from what counts in the journal, in its one order. Standing was written before.
///
/// An erasure that counts is carried out here, before anything is read of what it erases.
pub(super) fn rewrite(db: &Connection, which: Rewrites) -> Result<Rewritten, Trouble> {
    let erased = if which.erasures {
        super::erasures::rewrite(db)?
    } else {
        BTreeSet::new()
    };
    let mut kinds: Vec<&str> = Vec::new();
    if which.names {
        kinds.extend(["person-named", "laptop-named"]);
    }
    if which.lists {
        kinds.extend(["lists-set", "remedy-rules-set"]);
    }
    if which.titles {
        db.execute("DELETE FROM role_titles", [])?;
        kinds.push("role-titled");
    }
    if which.mandates {
        db.execute("DELETE FROM mandates", [])?;
        kinds.push("mandate-set");
    }
    if which.cases {
        db.execute_batch("DELETE FROM areas; DELETE FROM case_papers;")?;
        kinds.extend(["area-named", "paper-added"]);
    }
    for event in counting(db, &kinds)? {
        match event.known {
            OfficeEvent::AreaNamed { .. } | OfficeEvent::PaperAdded { .. } => {
                project(db, &event.known, event.case, &event.at)?;
            }
            known => set(db, &known)?,
        }
    }
    for &case in &erased {
        project_papers(db, case)?;
    }
    if which.registers || super::registers::are_among(db, &erased)? {
        super::registers::rewrite(db)?;
    }
    let ceilings = if which.schemes {
        super::scheme_years::rewrite(db)?
    } else {
        BTreeSet::new()
    };
    if which.years {
        super::years::rewrite(db)?;
    }
    Ok(Rewritten { erased, ceilings })
}

/// What came of it.
pub(super) struct Rewritten {
    /// The cases of which something went.
    pub erased: BTreeSet<Uuid>,
    /// For which years of which schemes pots may have another ceiling.
    pub ceilings: BTreeSet<SchemeAndYear>,
}

/// An event of the office that counts.
pub(super) struct Counting {
    pub known: OfficeEvent,
    /// The commit it is in.
    pub commit: i64,
    case: Option<Uuid>,
    at: String,
}

/// The events of these kinds that count, in the one order.
pub(super) fn counting(db: &Connection, kinds: &[&str]) -> Result<Vec<Counting>, Trouble> {
    let mut all = Vec::new();
    if kinds.is_empty() {
        return Ok(all);
    }
    // What is of no case has an index of its own; papers have none, and are asked for seldom.
    let of_office = if kinds.contains(&"paper-added") {
        ""
    } else {
        "AND \"case\" IS NULL"
    };
    let kinds: Vec<String> = kinds.iter().map(|kind| format!("'{kind}'")).collect();
    let mut statement = db.prepare_cached(&format!(
        "SELECT kind, bytes, events.\"commit\", \"case\", at FROM events JOIN bodies ON bodies.event = events.id
         JOIN commit_order ON commit_order.\"commit\" = events.\"commit\"
         WHERE kind IN ({}) {} AND events.\"commit\" NOT IN (SELECT \"commit\" FROM set_aside)
         ORDER BY depth, head, seq",
        kinds.join(", "),
        of_office
    ))?;
    let mut rows = statement.query([])?;
    while let Some(row) = rows.next()? {
        let kind: String = row.get(0)?;
        let Some(bytes) = row.get::<_, Option<Vec<u8>>>(1)? else {
            continue;
        };
        if let Some(Known::Office(known)) = journal::read_body(&kind, bytes) {
            all.push(Counting {
                known: *known,
                commit: row.get(2)?,
                case: row.get::<_, Option<[u8; 16]>>(3)?.map(Uuid::from_bytes),
                at: row.get(4)?,
            });
        }
    }
    Ok(all)
}

/// Moves the tables on by an event that may come in at any place: what it writes does not depend on that.
pub(super) fn project(
    db: &Connection,
    event: &OfficeEvent,
    case: Option<Uuid>,
    at: &str,
) -> Result<(), Trouble> {
    match event {
        OfficeEvent::AreaNamed { area } => {
            db.prepare_cached(
                "INSERT INTO areas (kern, id, name) VALUES (?1, ?2, ?3)
                 ON CONFLICT DO UPDATE SET name = excluded.name WHERE excluded.name < name",
            )?
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
                "INSERT INTO case_papers (paper, \"case\", name, media, size, added_at)
                 VALUES (?1, ?2, ?3, ?4, ?5, ?6)
                 ON CONFLICT DO UPDATE SET \"case\" = excluded.\"case\", name = excluded.name,
                     media = excluded.media, size = excluded.size, added_at = excluded.added_at
                 WHERE (excluded.added_at, excluded.\"case\", excluded.name) < (added_at, \"case\", name)",
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
        _ => {}
    }
    Ok(())
}

/// Lists the papers of a case again: the body that names one may come in after its commit, or be erased.
pub(super) fn project_papers(db: &Connection, case: Uuid) -> Result<(), Trouble> {
    db.prepare_cached("DELETE FROM case_papers WHERE \"case\" = ?1")?
        .execute([case.into_bytes()])?;
    let mut statement = db.prepare_cached(
        "SELECT at, bytes FROM events JOIN bodies ON bodies.event = events.id
         WHERE \"case\" = ?1 AND kind = 'paper-added' AND bytes IS NOT NULL
         AND \"commit\" NOT IN (SELECT \"commit\" FROM set_aside)",
    )?;
    let mut rows = statement.query([case.into_bytes()])?;
    while let Some(row) = rows.next()? {
        if let Some(Known::Office(known)) = journal::read_body("paper-added", row.get(1)?) {
            project(db, &known, Some(case), &row.get::<_, String>(0)?)?;
        }
    }
    Ok(())
}

/// Sets what an event sets, over what an earlier one did.
fn set(db: &Connection, event: &OfficeEvent) -> Result<(), Trouble> {
    match event {
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
        OfficeEvent::RemedyRulesSet { rules } => set_list(db, "remedies", rules)?,
        OfficeEvent::PersonNamed { person, name } => {
            db.execute(
                "INSERT INTO people (person, name) VALUES (?1, ?2)
                 ON CONFLICT (person) DO UPDATE SET name = excluded.name",
                params![person.0.to_string(), name],
            )?;
        }
        OfficeEvent::LaptopNamed { seat, laptop } => {
            db.execute(
                "UPDATE seats SET laptop = ?2 WHERE seat = ?1",
                params![seat.to_string(), laptop],
            )?;
        }
        OfficeEvent::MandateSet { mandate } => {
            db.execute(
                "INSERT OR REPLACE INTO mandates (mandate, person, document) VALUES (?1, ?2, ?3)",
                params![
                    mandate.id.0.to_string(),
                    mandate.person.0.to_string(),
                    serde_json::to_string(mandate)?
                ],
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

/// Notes which municipality this is: what the event says that founded it.
pub(super) fn found(db: &Connection, event: &OfficeEvent, hash: [u8; 32]) -> Result<(), Trouble> {
    let OfficeEvent::MunicipalityFounded {
        name,
        code,
        root_key,
        sample,
        recovery_key,
        recovery_reads,
        ..
    } = event
    else {
        return Ok(());
    };
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
