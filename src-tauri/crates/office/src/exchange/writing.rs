//! Writing a bundle: whole under its own name, or nothing at all.

use super::{
    ExchangeFault,
    history::{self, Entry},
    packing::{self, Packing},
    task::Task,
};
use crate::{
    database::whole_file,
    journal::twins,
    office::Office,
    queries::desk::person_name,
    seats::in_file_names,
    trouble::Trouble,
    wire::{Direction, ExportPreview, ExportWish, Exported},
};
use rusqlite::{Connection, OptionalExtension as _, params};
use seal::{Body, Event, SealedCommit, bundle::WriteFault, bundle::Writer};
use std::{
    fs::{self, File},
    io::{self, BufWriter, Write},
    path::Path,
};
use uuid::Uuid;

/// Says what a bundle would hold.
pub(crate) fn preview(office: &Office, wish: ExportWish) -> Result<ExportPreview, Trouble> {
    let packing = packing::pack(office, wish)?;
    Ok(ExportPreview {
        file_name: file_name(office, packing.header.number)?,
        number: small(packing.header.number),
        who: packing.receivers.iter().map(super::peer::Peer::who).collect(),
        actions: small(packing.header.commits),
        cases: packing.freight.cases,
        papers: small(packing.header.papers),
        bytes: packing.freight.bytes,
        without: packing.without,
    })
}

/// Writes a bundle and notes it.
pub(crate) fn export(office: &Office, target: &Path, wish: ExportWish) -> Result<Exported, Trouble> {
    if target.exists() {
        return Err(unwritten(io::ErrorKind::AlreadyExists.into()).into());
    }
    let packing = packing::pack(office, wish)?;
    let total = packing.header.commits + packing.header.papers;
    let task = Task::begin(&office.progress, "exchange-task-export", total);
    let workshop = whole_file::workshop(target).map_err(unwritten)?;
    let written = workshop.path().join("bundle");
    write(office, &packing, &written, &task)?;
    let bytes = fs::metadata(&written).map_err(unwritten)?.len();
    let file = name_of(target);
    let actions = small(packing.header.commits);
    history::note(
        &office.db,
        &Entry {
            at: office.now(),
            direction: Direction::Out,
            file: file.clone(),
            header: &packing.header,
            fresh: actions,
            report: &packing.without,
        },
    )?;
    whole_file::finish(&written, target).map_err(unwritten)?;
    Ok(Exported {
        file,
        number: small(packing.header.number),
        bytes,
        actions,
    })
}

fn write(office: &Office, packing: &Packing, path: &Path, task: &Task) -> Result<(), Trouble> {
    let db = &office.db;
    let to = BufWriter::new(File::create_new(path).map_err(unwritten)?);
    let key = &office.unlocked.seat_key;
    let mut writer =
        Writer::create(to, packing.header.clone(), &packing.readers, key).map_err(ExchangeFault::from)?;
    let mut done = 0;
    for &commit in &packing.freight.commits {
        let mut sealed = read_commit(db, packing, commit)?;
        writer.commit(&sealed).map_err(ExchangeFault::from)?;
        done += 1;
        for (bytes, signature) in twins::of(db, commit)? {
            (sealed.commit, sealed.signature) = (bytes, signature);
            writer.commit(&sealed).map_err(ExchangeFault::from)?;
            done += 1;
        }
        task.reach(done)?;
    }
    for (hash, &event) in &packing.freight.bodies {
        let bytes: Vec<u8> = db
            .prepare_cached("SELECT bytes FROM bodies WHERE event = ?1")?
            .query_row([event], |row| row.get(0))?;
        writer.body(*hash, &bytes).map_err(ExchangeFault::from)?;
    }
    for (id, paper) in &packing.freight.papers {
        let bytes: Vec<u8> = db
            .prepare_cached("SELECT bytes FROM papers WHERE paper = ?1")?
            .query_row([id.into_bytes()], |row| row.get(0))?;
        writer.paper(paper, &bytes).map_err(ExchangeFault::from)?;
        done += 1;
        task.reach(done)?;
    }
    let mut to = writer.finish().map_err(ExchangeFault::from)?;
    to.flush().map_err(unwritten)?;
    Ok(())
}

/// Reads a commit from the journal as it goes along: personal bodies only for those who may have them.
fn read_commit(db: &Connection, packing: &Packing, id: i64) -> Result<SealedCommit, Trouble> {
    let (commit, signature) = db
        .prepare_cached("SELECT bytes, signature FROM commits WHERE id = ?1")?
        .query_row([id], |row| Ok((row.get(0)?, row.get(1)?)))?;
    let mut statement = db.prepare_cached(
        "SELECT header, state, bytes, private, \"case\" FROM events JOIN bodies ON bodies.event = events.id
         WHERE \"commit\" = ?1 ORDER BY seq",
    )?;
    let mut rows = statement.query(params![id])?;
    let mut events = Vec::new();
    while let Some(row) = rows.next()? {
        let case: Option<[u8; 16]> = row.get(4)?;
        let hidden = match case {
            Some(case) if row.get(3)? => !packing.sight.shows_case(db, Uuid::from_bytes(case))?,
            _ => false,
        };
        let body = match row.get_ref(1)?.as_str().unwrap_or_default() {
            "erased" => Body::Erased,
            "present" if !hidden => Body::Present(row.get(2)?),
            _ => Body::Withheld,
        };
        events.push(Event::new(row.get(0)?, body));
    }
    Ok(SealedCommit {
        events,
        commit,
        signature,
    })
}

fn unwritten(error: io::Error) -> ExchangeFault {
    ExchangeFault::Unwritten(WriteFault::Io(error))
}

fn small(count: u64) -> u32 {
    u32::try_from(count).unwrap_or(u32::MAX)
}

/// The name of a file without its folder.
pub(crate) fn name_of(path: &Path) -> String {
    path.file_name()
        .map(|name| name.to_string_lossy().into_owned())
        .unwrap_or_default()
}

/// A name that says of which seat the file is and which it is, and is safe on every disk: `kernkas-anouk-a2-7.kernkas`. Two
/// people of one name differ by the tag of their seat; a seat that was put back goes on as `a2.2`. So no seat ever writes
/// a name of another, nor one of its own lost past.
fn file_name(office: &Office, number: u64) -> Result<String, Trouble> {
    let name = person_name(&office.db, &office.person.0.to_string())?.unwrap_or_default();
    let whose = in_file_names(name.split_whitespace().next().unwrap_or_default());
    let tag: Option<String> = office
        .db
        .prepare_cached("SELECT tag FROM seats WHERE seat = ?1")?
        .query_row([office.seat().to_string()], |row| row.get(0))
        .optional()?;
    let tag = tag.unwrap_or_default().to_lowercase();
    let life = match office.incarnation {
        seal::format::FIRST_INCARNATION => String::new(),
        again => format!(".{again}"),
    };
    Ok(format!("kernkas-{whose}-{tag}{life}-{number}.kernkas"))
}
