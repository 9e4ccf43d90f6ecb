//! Looking into a bundle: what is in it, what of whom is missing, and what it would change. Nothing is written.
//!
//! A bundle with little news is taken in for real and undone, so that what is told is what will happen. A large one is
//! only counted: the pots and disputes it would come to are told after taking it in.

mod cases;
mod pots;
mod survey;

use super::{
    ExchangeFault,
    counting::counted,
    file::BundleFile,
    missing::{self, day_of, named},
    own_keys,
    peer::{self, Peer},
    report::disputes,
    task::Task,
    writing,
};
use crate::{
    journal::arrivals::Arrivals,
    office::Office,
    trouble::Trouble,
    wire::{CaseChange, ChangeRow, InspectView, SeatStanding},
};
use rules::text::Text;
use rusqlite::{Connection, OptionalExtension as _};
use seal::{SealedCommit, bundle::Header};
use std::{collections::BTreeSet, path::Path};
use survey::Survey;

/// What a bundle would do.
#[derive(Default)]
struct Effect {
    changes: Vec<ChangeRow>,
    cases: Vec<CaseChange>,
    disputes: Vec<Text>,
    held: u32,
}

/// Looks into a bundle.
pub(crate) fn inspect(office: &Office, path: &Path) -> Result<InspectView, Trouble> {
    let db = &office.db;
    let mut file = BundleFile::open(path, &own_keys(office))?;
    let header = file.header().clone();
    if header.tenant != office.tenant {
        return Err(ExchangeFault::OtherMunicipality.into());
    }
    let task = Task::begin(&office.progress, "exchange-task-inspect", file.size());
    let mut survey = Survey::read(db, &mut file, &task)?;
    let sender = peer::one(db, header.seat)?.unwrap_or_else(|| Peer::unknown(header.seat));
    let missing = missing::told(db, &header, office.seat())?;
    let effect = match survey.kept.take() {
        Some(_) if survey.brings_nothing() => Effect::default(),
        Some(kept) => tried(office, &mut survey, &kept)?,
        None => Effect {
            cases: cases::told(db, &survey)?,
            ..Effect::default()
        },
    };
    let exact = survey.is_small;
    let mut contents = survey.counts.texts();
    if survey.bodies_filled > 0 {
        contents.push(counted("exchange-count-bodies", survey.bodies_filled));
    }
    Ok(InspectView {
        file: writing::name_of(path),
        bytes: file.size(),
        sha256: file.sha256(),
        from: sender.who(),
        laptop: sender.where_it_is(),
        number: u32::try_from(header.number).unwrap_or(u32::MAX),
        made_at: header.time.to_string(),
        actions: u32::try_from(header.commits).unwrap_or(u32::MAX),
        fresh: survey.fresh,
        notes: notes(office, &header, &sender, &survey, &effect, exact)?,
        period: survey.period,
        contents,
        missing,
        changes: effect.changes,
        cases: effect.cases,
        disputes: effect.disputes,
    })
}

/// Takes what is new in, looks, and undoes it.
fn tried(office: &Office, survey: &mut Survey, kept: &[SealedCommit]) -> Result<Effect, Trouble> {
    let db = &office.db;
    let known_disputes = disputes(db)?;
    db.execute_batch("BEGIN IMMEDIATE")?;
    let tried = effect(office, survey, kept).and_then(|effect| {
        Ok((
            effect,
            pots::after(db, survey)?,
            new_disputes(db, &known_disputes)?,
        ))
    });
    db.execute_batch("ROLLBACK")?;
    let (mut effect, after, disputes) = tried?;
    effect.changes = pots::changes(db, after)?;
    effect.disputes = disputes;
    Ok(effect)
}

fn effect(office: &Office, survey: &mut Survey, kept: &[SealedCommit]) -> Result<Effect, Trouble> {
    let db = &office.db;
    let aside = set_aside(db)?;
    let mut arrivals = Arrivals::begin(db, office.tenant)?;
    for commit in kept {
        arrivals.take(commit)?;
    }
    for (event, bytes) in &survey.bodies {
        arrivals.body(event, bytes)?;
    }
    let arrived = arrivals.finish()?;
    survey.add_waited(db, kept, &arrived.commits)?;
    survey.add_filled(db)?;
    let mut otherwise: BTreeSet<i64> = aside.symmetric_difference(&set_aside(db)?).copied().collect();
    otherwise.retain(|commit| !arrived.commits.contains(commit));
    survey.add_otherwise(db, &otherwise)?;
    Ok(Effect {
        cases: cases::told(db, survey)?,
        held: arrived.held,
        ..Effect::default()
    })
}

/// The commits that have no effect.
fn set_aside(db: &Connection) -> Result<BTreeSet<i64>, Trouble> {
    let mut statement = db.prepare_cached("SELECT \"commit\" FROM set_aside")?;
    let commits = statement.query_map([], |row| row.get(0))?;
    Ok(commits.collect::<Result<_, _>>()?)
}

fn new_disputes(db: &Connection, known: &BTreeSet<String>) -> Result<Vec<Text>, Trouble> {
    let there = disputes(db)?;
    there.difference(known).map(|key| dispute(db, key)).collect()
}

/// What kind of dispute it is, and about which case or kern.
fn dispute(db: &Connection, key: &str) -> Result<Text, Trouble> {
    let (kind, number, pot): (String, Option<String>, Option<String>) = db
        .prepare_cached(
            "SELECT kind, number, disputes.pot FROM disputes LEFT JOIN cases ON cases.\"case\" = disputes.\"case\"
             WHERE key = ?1",
        )?
        .query_row([key], |row| Ok((row.get(0)?, row.get(1)?, row.get(2)?)))?;
    let kern = pot.as_deref().and_then(pots::kern_in).unwrap_or_default();
    let kern: Option<String> = db
        .prepare_cached("SELECT name FROM kernen WHERE id = ?1")?
        .query_row([kern], |row| row.get(0))
        .optional()?;
    Ok(Text::new("exchange-dispute")
        .name("kind", &kind)
        .name("case", &number.unwrap_or_default())
        .name("kern", &kern.unwrap_or_default()))
}

/// What else is to be known.
fn notes(
    office: &Office,
    header: &Header,
    sender: &Peer,
    survey: &Survey,
    effect: &Effect,
    exact: bool,
) -> Result<Vec<Text>, Trouble> {
    let mut notes = Vec::new();
    let mut note = |id: &str| notes.push(Text::new(id));
    if survey.brings_nothing() {
        note("exchange-note-nothing");
    }
    if header.seat == office.seat() {
        note("exchange-note-own");
    }
    if peer::one(&office.db, header.seat)?.is_none() {
        note("exchange-note-unknown-seat");
    }
    if sender.standing == SeatStanding::Barred {
        note("exchange-note-barred");
    }
    if !exact {
        note("exchange-note-large");
    }
    if effect.held > 0 {
        notes.push(counted("exchange-note-held", effect.held));
    }
    if survey.newer > 0 {
        notes.push(counted("exchange-note-newer", survey.newer));
    }
    if survey.other_cases() > 0 {
        notes.push(counted("exchange-note-more-cases", survey.other_cases()));
    }
    notes.extend(clock(office, header, sender));
    Ok(notes)
}

/// A bundle that was made tomorrow or later says that one of two clocks is off.
fn clock(office: &Office, header: &Header, sender: &Peer) -> Option<Text> {
    let made = chrono::DateTime::parse_from_rfc3339(header.time.as_str()).ok()?;
    let ahead = made.signed_duration_since(office.clock.now());
    (ahead > chrono::TimeDelta::days(1))
        .then(|| day_of(header.time.as_str()))
        .flatten()
        .map(|day| named(Text::new("exchange-note-clock"), sender).date("day", day))
}
