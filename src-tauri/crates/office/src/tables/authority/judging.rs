//! The verdict on a commit, wherever it came from: from what its signer could by what it knew, and from what ended without its
//! knowing. On every laptop the same, in whatever order all came in.

use super::{
    acts::{signed, weighed},
    confirming::confirms_another,
    given::gives_more,
    is_for,
};
use crate::{
    event::{Known, OfficeEvent},
    journal,
    order::Knowing,
    standing::{Removal, Signed, Standing, Verdict},
    tables::{Folded, on_the_spot},
    trouble::Trouble,
};
use rules::{
    allotment::AllotmentId,
    case::{Event, Intake, Lack},
    euro::Euro,
    pot::PotId,
    register::EntryId,
    role::Actor,
};
use rusqlite::{Connection, Row, params};
use seal::SeatId;
use std::collections::{BTreeMap, btree_map::Entry};
use uuid::Uuid;

/// Why a commit has no effect.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Reason {
    /// It says that somebody else did it.
    OtherPerson,
    /// Who signed it had no role for it, or no seat.
    Role,
    /// Who took the application in decided on it.
    SamePerson,
    /// Another seat committed the money of the pot.
    NotHolder,
    /// More than was left of the allotment, by what the seat itself knew.
    BeyondAllotment,
    /// The seat was barred by then.
    LateBar,
    /// The role had ended by then.
    LateRole,
}

impl Reason {
    /// As it stands in the table.
    pub fn as_str(self) -> &'static str {
        match self {
            Self::OtherPerson => "other-person",
            Self::Role => "role",
            Self::SamePerson => "same-person",
            Self::NotHolder => "not-holder",
            Self::BeyondAllotment => "beyond-allotment",
            Self::LateBar => "late-bar",
            Self::LateRole => "late-role",
        }
    }
}

impl From<Lack> for Reason {
    fn from(lack: Lack) -> Self {
        match lack {
            Lack::OtherPerson => Self::OtherPerson,
            Lack::Role => Self::Role,
            Lack::SamePerson => Self::SamePerson,
        }
    }
}

/// How the cases of a commit began, as its signer knew it.
type Began = BTreeMap<Uuid, Option<(Intake, PotId)>>;

/// Why this commit has no effect; none when it has.
pub(super) fn reason(
    db: &Connection,
    standing: &Standing,
    id: i64,
    events: &[Folded],
) -> Result<Option<Reason>, Trouble> {
    let Some((commit, depth)) = signed(db, id)? else {
        return Ok(Some(Reason::Role));
    };
    let by = weighed(&commit);
    if let Some(verdict) = standing.verdict(&by) {
        return Ok(match verdict {
            Verdict::Counts => None,
            Verdict::Without => Some(Reason::Role),
            Verdict::NotHolder => Some(Reason::NotHolder),
            Verdict::LateBar => Some(Reason::LateBar),
            Verdict::LateRole => Some(Reason::LateRole),
        });
    }
    if standing.is_root(by.seat) {
        return Ok((!events.iter().all(is_of_root)).then_some(Reason::Role));
    }
    let Some(signer) = standing.had(&by) else {
        return Ok(Some(Reason::Role));
    };
    let mut began = Began::new();
    let knew = |at: &Origin| {
        at.commit == id || (at.depth < depth && Standing::knew(&by, at.seat, at.incarnation, at.seq))
    };
    for case in events.iter().filter_map(|event| event.case) {
        if let Entry::Vacant(unasked) = began.entry(case) {
            unasked.insert(beginning(db, case, knew)?);
        }
    }
    let withheld = withheld(db, id, events)?;
    let lack = |signer: &Actor| lack(signer, &by, events, &withheld, &began);
    if let Some(lack) = lack(&signer) {
        return Ok(Some(lack.into()));
    }
    let knew_before = |at: &Origin| at.commit != id && knew(at);
    if !confirms_another(db, &signer, events, knew_before)? {
        return Ok(Some(Reason::SamePerson));
    }
    if let Some(reason) = not_holder(db, standing, &by, events, &began, knew_before)? {
        return Ok(Some(reason));
    }
    if not_allotted(standing, &by, events, &began) {
        return Ok(Some(Reason::NotHolder));
    }
    if beyond_allotment(db, standing, (id, &by), events)? {
        return Ok(Some(Reason::BeyondAllotment));
    }
    let removals = standing.late(&by);
    Ok(late(&signer, &removals, lack).filter(|_| !standing.upheld(&by)))
}

/// What the removals that its signer did not know leave of it.
fn late(signer: &Actor, removals: &[Removal], lack: impl Fn(&Actor) -> Option<Lack>) -> Option<Reason> {
    if removals.is_empty() {
        return None;
    }
    match Standing::left(signer, removals) {
        None => Some(Reason::LateBar),
        Some(left) => lack(&left).map(|_| Reason::LateRole),
    }
}

/// Names and reasons, which go with what the root key does.
fn is_of_root(event: &Folded) -> bool {
    match &event.known {
        Some(Known::Office(event)) => matches!(
            **event,
            OfficeEvent::PersonNamed { .. }
                | OfficeEvent::LaptopNamed { .. }
                | OfficeEvent::ReasonTold { .. }
        ),
        Some(Known::Case(_) | Known::Grant(_)) => false,
        None => event.case.is_none(),
    }
}

/// What the signer lacks for these events.
fn lack(
    signer: &Actor,
    by: &Signed<'_>,
    events: &[Folded],
    withheld: &[(Uuid, Known)],
    began: &Began,
) -> Option<Lack> {
    let of_case = |case: Option<Uuid>, event: &Event| {
        if event.intake().is_some() {
            return event.lacks(signer, event.intake().as_ref());
        }
        // Whoever acts on a case knows how it began.
        match case.and_then(|case| began.get(&case)?.as_ref()) {
            Some((intake, _)) => event.lacks(signer, Some(intake)),
            None => Some(Lack::Role),
        }
    };
    let open = events.iter().find_map(|event| match event.known.as_ref()? {
        Known::Case(known) => of_case(event.case, known),
        Known::Grant(known) => match event.case.and_then(|case| began.get(&case)?.as_ref()) {
            Some((intake, _)) => known.lacks(signer, intake),
            None => Some(Lack::Role),
        },
        Known::Office(known) => (!is_for(signer, &by.seat.to_string(), known)).then_some(Lack::Role),
    });
    open.or_else(|| {
        withheld.iter().find_map(|(case, known)| match known {
            Known::Case(event) => of_case(Some(*case), event),
            Known::Office(event) => (!is_for(signer, &by.seat.to_string(), event)).then_some(Lack::Role),
            Known::Grant(_) => None,
        })
    })
}

/// What lies in bodies that are not here: by its kind it is judged as where they are, so that the verdict is the same.
fn withheld(db: &Connection, commit: i64, events: &[Folded]) -> Result<Vec<(Uuid, Known)>, Trouble> {
    if !events
        .iter()
        .any(|event| event.case.is_some() && event.known.is_none())
    {
        return Ok(Vec::new());
    }
    let mut statement = db.prepare_cached(
        "SELECT \"case\", kind FROM events JOIN bodies ON bodies.event = events.id
         WHERE \"commit\" = ?1 AND bytes IS NULL AND \"case\" IS NOT NULL
         AND kind IN ('words-told', 'applicant-told', 'paper-added', 'entry-details-told', 'reason-told')",
    )?;
    let found = statement.query_map([commit], |row| {
        Ok((row.get::<_, [u8; 16]>(0)?, row.get::<_, String>(1)?))
    })?;
    found
        .map(|found| {
            let (case, kind) = found?;
            Ok((Uuid::from_bytes(case), like(&kind)))
        })
        .collect()
}

/// An event of this kind that says nothing: for who may say anything in it.
fn like(kind: &str) -> Known {
    match kind {
        "entry-details-told" => Known::Office(Box::new(OfficeEvent::EntryDetailsTold {
            entry: EntryId::new(""),
            details: Box::default(),
        })),
        "reason-told" => Known::Office(Box::new(OfficeEvent::ReasonTold {
            about: String::new(),
            words: String::new(),
        })),
        _ => Known::Case(Box::new(Event::WordsTold {
            words: BTreeMap::new(),
        })),
    }
}

/// Money is committed by one seat for each pot. Another may choose between decisions, and then gives no more than was given.
fn not_holder(
    db: &Connection,
    standing: &Standing,
    by: &Signed<'_>,
    events: &[Folded],
    began: &Began,
    knew: impl Fn(&Origin) -> bool,
) -> Result<Option<Reason>, Trouble> {
    for event in events {
        let (Some(case), Some(known)) = (event.case, &event.known) else {
            continue;
        };
        let Some((_, pot)) = began.get(&case).and_then(Option::as_ref) else {
            continue;
        };
        let gives = match known {
            Known::Case(known) => gives_more(db, case, known, &knew)?,
            Known::Grant(known) => known.takes_from_pot(),
            Known::Office(_) => false,
        };
        if gives && standing.holder_at(pot, by) != Some(by.seat) {
            return Ok(Some(Reason::NotHolder));
        }
    }
    Ok(None)
}

/// Whether one of these awards is out of something that was no allotment of this seat in this pot, by what it knew.
fn not_allotted(standing: &Standing, by: &Signed<'_>, events: &[Folded], began: &Began) -> bool {
    on_the_spot::awards(events).any(|(case, allotment, _)| {
        let pot = began.get(&case).and_then(Option::as_ref).map(|(_, pot)| pot);
        !standing
            .allotment_at(allotment, by)
            .is_some_and(|known| known.seat == by.seat && Some(&known.pot) == pot && known.ended.is_none())
    })
}

/// Whether these awards take more of an allotment than was left of it, by what their own chain knows: what it awarded
/// before counts also where it came late. Of a chain that was continued twice each branch knows its own.
fn beyond_allotment(
    db: &Connection,
    standing: &Standing,
    (id, by): (i64, &Signed<'_>),
    events: &[Folded],
) -> Result<bool, Trouble> {
    let mut taken: BTreeMap<AllotmentId, Euro> = BTreeMap::new();
    for (_, allotment, amount) in on_the_spot::awards(events) {
        let all = taken.entry(allotment).or_default();
        *all = all.plus(amount.max(Euro::ZERO));
    }
    let knowing = Knowing::new(db);
    for (allotment, mut all) in taken {
        let mut before = db.prepare_cached(
            "SELECT spot.\"commit\", amount FROM awards_on_the_spot AS spot
             JOIN commits ON commits.id = spot.\"commit\" LEFT JOIN set_aside USING (\"commit\")
             WHERE allotment = ?1 AND commits.seat = ?2 AND spot.\"commit\" <> ?3
             AND coalesce(reason, '') NOT IN ('other-person', 'role', 'same-person', 'not-holder', 'beyond-allotment')",
        )?;
        let rows = before.query_map(params![allotment.0.to_string(), by.seat.to_string(), id], |row| {
            Ok((row.get::<_, i64>(0)?, Euro::from_cents(row.get(1)?)))
        })?;
        for row in rows {
            let (commit, amount) = row?;
            if knowing.knows(id, commit) {
                all = all.plus(amount);
            }
        }
        if standing
            .allotment_at(allotment, by)
            .is_none_or(|known| all > known.amount)
        {
            return Ok(true);
        }
    }
    Ok(false)
}

/// Where an event stands.
pub(super) struct Origin {
    /// The commit it is in, by its id here.
    pub commit: i64,
    /// Who signed it.
    pub seat: SeatId,
    incarnation: u32,
    seq: u64,
    depth: u64,
}

impl Origin {
    /// Reads it from the columns `commit`, `seat`, `incarnation`, `seq`, `depth`.
    pub fn read(row: &Row<'_>) -> Result<Self, Trouble> {
        let seat: String = row.get("seat")?;
        Ok(Self {
            commit: row.get("commit")?,
            seat: seat.parse().map_err(|_| Trouble::BadTable { table: "events" })?,
            incarnation: row.get("incarnation")?,
            seq: u64::try_from(row.get::<_, i64>("seq")?).unwrap_or(u64::MAX),
            depth: u64::try_from(row.get::<_, i64>("depth")?).unwrap_or(u64::MAX),
        })
    }
}

/// How a case began, as far as it was known: the first in the one order that had authority. That it came late changes
/// nothing here: who acts on a case does not make its beginning count.
pub(super) fn beginning(
    db: &Connection,
    case: Uuid,
    known: impl Fn(&Origin) -> bool,
) -> Result<Option<(Intake, PotId)>, Trouble> {
    let mut statement = db.prepare_cached(
        "SELECT kind, bytes, events.\"commit\" AS \"commit\", events.seat AS seat, incarnation, seq, depth FROM events
         JOIN bodies ON bodies.event = events.id
         JOIN commit_order ON commit_order.\"commit\" = events.\"commit\"
         WHERE \"case\" = ?1 AND kind = 'application-submitted' AND bytes IS NOT NULL
         AND NOT EXISTS (
             SELECT 1 FROM set_aside WHERE set_aside.\"commit\" = events.\"commit\"
             AND reason IN ('other-person', 'role', 'same-person', 'not-holder', 'beyond-allotment')
         ) ORDER BY depth, head, seq",
    )?;
    let mut rows = statement.query([case.into_bytes()])?;
    while let Some(row) = rows.next()? {
        if !known(&Origin::read(row)?) {
            continue;
        }
        let kind: String = row.get(0)?;
        if let Some(Known::Case(event)) = journal::read_body(&kind, row.get(1)?)
            && let (Some(intake), Event::ApplicationSubmitted { pot, .. }) = (event.intake(), &*event)
        {
            return Ok(Some((intake, pot.clone())));
        }
    }
    Ok(None)
}
