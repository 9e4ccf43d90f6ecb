//! Whether the journal holds up: every hash, chain and signature, and that what is written beside the signed bytes, for
//! looking things up, says what they say.

use crate::trouble::Trouble;
use rules::text::Text;
use rusqlite::{Connection, Row};
use seal::{Body, ChainEnd, Commit, Event, Hash, Head, Header, SealedCommit, SeatId, TenantId};
use std::collections::BTreeMap;

/// What was found.
#[derive(Debug, Default)]
pub(crate) struct Findings {
    /// How many events were looked at.
    pub events: u32,
    /// How many commits.
    pub commits: u32,
    /// What is broken, each as a sentence.
    pub broken: Vec<Text>,
}

/// A commit as its row says, and as it was sealed.
struct Stored {
    seat: String,
    incarnation: u32,
    first: i64,
    last: i64,
    sealed: SealedCommit,
}

/// An event as its row says.
struct Beside {
    hash: Vec<u8>,
    seat: String,
    incarnation: u32,
    seq: i64,
    at: String,
    kind: String,
    case: Option<Vec<u8>>,
    private: bool,
}

/// Goes through the whole journal in the order of arrival.
pub(crate) fn verify(db: &Connection, tenant: TenantId) -> Result<Findings, Trouble> {
    // A chain that was continued twice has two ends: each is known by its hash.
    let mut ends: BTreeMap<Hash, Head> = BTreeMap::new();
    let mut findings = Findings::default();
    let mut statement =
        db.prepare("SELECT id, seat, incarnation, first, last, bytes, signature FROM commits ORDER BY id")?;
    let mut rows = statement.query([])?;
    while let Some(row) = rows.next()? {
        let (stored, beside) = read(db, row)?;
        let is_first = findings.commits == 0;
        findings.commits += 1;
        findings.events += u32::try_from(beside.len()).unwrap_or(u32::MAX);
        let end = before(&stored, &ends, tenant, is_first);
        match end
            .and_then(|end| continued(&stored, &beside, &end))
            .filter(|next| next.tenant == Some(tenant))
        {
            Some(next) => {
                ends.insert(next.head.hash, next.head);
            }
            None => findings.broken.push(broken(&stored.seat, stored.first)),
        }
    }
    add_strays(db, &mut findings)?;
    Ok(findings)
}

fn broken(seat: &str, seq: i64) -> Text {
    let seat: String = seat.chars().take(8).collect();
    Text::new("verify-broken")
        .name("seat", &seat)
        .name("seq", &seq.to_string())
}

/// The end of the chain that a commit must continue; none when that is not here.
fn before(
    stored: &Stored,
    ends: &BTreeMap<Hash, Head>,
    tenant: TenantId,
    is_first: bool,
) -> Option<ChainEnd> {
    let seat: SeatId = stored.seat.parse().ok()?;
    if is_first {
        return Some(ChainEnd::founding(seat));
    }
    if stored.first == 1 {
        return Some(ChainEnd::start(tenant, seat, stored.incarnation));
    }
    let first = stored.sealed.events.first()?.read_header().ok()?;
    let end = ends.get(&first.prev)?;
    ((end.seat, end.incarnation) == (seat, stored.incarnation)).then(|| ChainEnd::after(tenant, *end))
}

/// The end of the chain after this commit; none when it is not what follows `end`, or its rows say otherwise.
fn continued(stored: &Stored, beside: &[Beside], end: &ChainEnd) -> Option<ChainEnd> {
    let next = seal::verify(&stored.sealed, end).ok()?;
    let commit: Commit = stored.sealed.read_commit().ok()?;
    let same = stored.seat == commit.seat.to_string()
        && stored.incarnation == commit.incarnation
        && u64::try_from(stored.first) == Ok(commit.first)
        && u64::try_from(stored.last) == Ok(commit.last);
    let events = stored.sealed.events.iter().zip(beside);
    (same && events.into_iter().all(|(event, beside)| agrees(event, beside))).then_some(next)
}

/// Whether a row says of an event what its header says, and only a private body is not there.
fn agrees(event: &Event, beside: &Beside) -> bool {
    let Ok(header) = event.read_header() else {
        return false;
    };
    let Header {
        seat,
        incarnation,
        seq,
        time,
        kind,
        case,
        private,
        ..
    } = header;
    beside.hash == event.hash.as_bytes()
        && beside.seat == seat.to_string()
        && beside.incarnation == incarnation
        && u64::try_from(beside.seq) == Ok(seq)
        && beside.at == time.as_str()
        && beside.kind == kind.as_str()
        && beside.case.as_deref() == case.as_ref().map(|case| case.as_bytes().as_slice())
        && beside.private == private
        && (private || matches!(event.body, Body::Present(_)))
}

/// Events that no commit covers, or without a body.
fn add_strays(db: &Connection, findings: &mut Findings) -> Result<(), Trouble> {
    let mut statement = db.prepare(
        "SELECT seat, seq FROM events WHERE \"commit\" NOT IN (SELECT id FROM commits)
         OR id NOT IN (SELECT event FROM bodies) ORDER BY id",
    )?;
    let strays = statement.query_map([], |row| Ok((row.get::<_, String>(0)?, row.get(1)?)))?;
    for stray in strays {
        let (seat, seq) = stray?;
        findings.broken.push(broken(&seat, seq));
    }
    Ok(())
}

fn read(db: &Connection, row: &Row<'_>) -> Result<(Stored, Vec<Beside>), Trouble> {
    let id: i64 = row.get(0)?;
    let mut statement = db.prepare_cached(
        "SELECT header, state, bytes, hash, seat, incarnation, seq, at, kind, \"case\", private
         FROM events JOIN bodies ON bodies.event = events.id WHERE \"commit\" = ?1 ORDER BY events.id",
    )?;
    let (mut events, mut beside) = (Vec::new(), Vec::new());
    let mut rows = statement.query([id])?;
    while let Some(row) = rows.next()? {
        let body = match row.get_ref(1)?.as_str().map_err(rusqlite::Error::from)? {
            "present" => Body::Present(row.get(2)?),
            "withheld" => Body::Withheld,
            _ => Body::Erased,
        };
        events.push(Event::new(row.get(0)?, body));
        beside.push(Beside {
            hash: row.get(3)?,
            seat: row.get(4)?,
            incarnation: row.get(5)?,
            seq: row.get(6)?,
            at: row.get(7)?,
            kind: row.get(8)?,
            case: row.get(9)?,
            private: row.get(10)?,
        });
    }
    let sealed = SealedCommit {
        events,
        commit: row.get(5)?,
        signature: row.get(6)?,
    };
    let (seat, incarnation, first, last) = (row.get(1)?, row.get(2)?, row.get(3)?, row.get(4)?);
    Ok((
        Stored {
            seat,
            incarnation,
            first,
            last,
            sealed,
        },
        beside,
    ))
}
