//! What was settled about people and seats: a bar, a seat that is back, pots that were given, each with the name of the
//! dispute beside its reason.

use super::{MOST_READ, Place, Settlement};
use crate::{
    disputes::{action::Signer, facts::Facts, money::office_events, seats},
    event::{Known, OfficeEvent, PotScope},
    trouble::Trouble,
};
use rules::{scheme::SchemeId, text::Text};
use rusqlite::Connection;
use seal::SeatId;
use std::collections::BTreeSet;
use uuid::Uuid;

/// How the names of these disputes begin.
const KINDS: [&str; 3] = ["clone:", "mutual-bar:", "two-holders:"];

/// The newest commits that may have settled one.
pub(super) fn commits(db: &Connection) -> Result<Vec<Place>, Trouble> {
    let mut statement = db.prepare_cached(&format!(
        "SELECT DISTINCT depth, head, events.\"commit\" FROM events
         JOIN commit_order ON commit_order.\"commit\" = events.\"commit\"
         WHERE kind IN ('seat-barred', 'seat-readmitted', 'commitment-given') AND \"case\" IS NULL
         AND events.\"commit\" NOT IN (SELECT \"commit\" FROM set_aside)
         ORDER BY depth DESC, head DESC LIMIT {MOST_READ}"
    ))?;
    let rows = statement.query_map([], |row| Ok((row.get(0)?, row.get(1)?, row.get(2)?)))?;
    Ok(rows.collect::<Result<_, _>>()?)
}

/// What a commit settled about people and seats; none when it did that for another reason.
pub(super) fn settlement(
    db: &Connection,
    commit: i64,
    events: &[(Option<Uuid>, Known)],
) -> Result<Option<Settlement>, Trouble> {
    let of_office = || {
        events.iter().filter_map(|(_, known)| match known {
            Known::Office(event) => Some(&**event),
            Known::Case(_) | Known::Grant(_) | Known::Remedy(_) => None,
        })
    };
    let Some(key) = of_office().find_map(named) else {
        return Ok(None);
    };
    for event in of_office() {
        let (id, seat) = match event {
            OfficeEvent::SeatBarred { seat, .. } => ("dispute-chose-barred", seat),
            OfficeEvent::SeatReadmitted { seat } => ("dispute-chose-readmitted", seat),
            OfficeEvent::CommitmentGiven { seat, .. } => ("dispute-chose-holder", seat),
            _ => continue,
        };
        let signer = Signer::of(db, seat)?;
        let chosen = Text::new(id)
            .name("who", signer.who())
            .name("laptop", signer.at());
        return Ok(Some(Settlement {
            commit,
            key: key.to_owned(),
            chosen,
        }));
    }
    Ok(None)
}

/// The dispute that a reason is about. Who only names both branches of a copy gives no reason.
fn named(event: &OfficeEvent) -> Option<&str> {
    match event {
        OfficeEvent::ReasonTold { about, words }
            if !words.is_empty() && KINDS.iter().any(|kind| about.starts_with(kind)) =>
        {
            Some(about)
        }
        _ => None,
    }
}

/// The dispute of this name, when it was settled before.
pub(super) fn again(db: &Connection, key: &str) -> Result<Option<Facts>, Trouble> {
    let settled = office_events(db, "reason-told")?
        .iter()
        .any(|(_, event)| named(event) == Some(key));
    let parts: Vec<&str> = key.split(':').collect();
    Ok(match parts.as_slice() {
        _ if !settled => None,
        ["clone", seat, incarnation, seq] => {
            let (Ok(incarnation), Ok(seq)) = (incarnation.parse(), seq.parse()) else {
                return Ok(None);
            };
            Some(Facts::Clone {
                actions: seats::side_by_side(db, seat, incarnation, seq)?,
                seat: (*seat).to_owned(),
                incarnation,
                seq,
            })
        }
        ["mutual-bar", one, other] => {
            let (Ok(a), Ok(b)) = (one.parse(), other.parse()) else {
                return Ok(None);
            };
            Some(Facts::MutualBar {
                seats: [(*one).to_owned(), (*other).to_owned()],
                actions: seats::barring(db, a, b)?,
            })
        }
        ["two-holders", scheme, year] => Some(two_holders(db, scheme, year)?),
        _ => None,
    })
}

/// The seats that were ever given just these pots.
fn two_holders(db: &Connection, scheme: &str, year: &str) -> Result<Facts, Trouble> {
    let pots = PotScope {
        scheme: (!scheme.is_empty()).then(|| SchemeId(scheme.to_owned())),
        year: year.parse().ok(),
    };
    let given = office_events(db, "commitment-given")?.into_iter();
    let seats: BTreeSet<SeatId> = given
        .filter_map(|(_, event)| match event {
            OfficeEvent::CommitmentGiven { pots: of, seat, .. } if of == pots => Some(seat),
            _ => None,
        })
        .collect();
    let seats: Vec<SeatId> = seats.into_iter().collect();
    Ok(Facts::TwoHolders {
        actions: seats::giving(db, &pots, &seats)?,
        seats: seats.iter().map(SeatId::to_string).collect(),
        scheme: pots.scheme,
        year: pots.year,
    })
}
