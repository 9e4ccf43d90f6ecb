//! Every order in which seven commits can come in, through the journal itself.
//!
//! Where two orders have brought in the same commits the tables are the same, so what follows is the same too: each step is
//! taken once, 448 of them. With `KERNKAS_CASES` above 1 every order is walked to its end, 13,699 steps.

use crate::{
    database::MIGRATIONS,
    event::{OfficeEvent, of_case, of_office},
    journal::{self, arrivals::Arrivals},
    tables,
};
use rules::{
    application::Ask,
    case::{Basis, Event},
    kern::KernId,
    pot::{Holder, PotId},
    role::{PersonId, Role, RoleGrant},
    scheme::SchemeId,
};
use rusqlite::{Connection, types::Value};
use seal::{ChainEnd, Head, SealedCommit, SeatKey, TenantId, Unsealed};
use std::{collections::BTreeMap, fmt::Write as _};
use uuid::Uuid;

const CASE: Uuid = Uuid::from_u128(0x019a_0000_0000_7000_8000_0000_0000_000a);

/// A seat that signs, and where its chain ends.
struct Desk {
    key: SeatKey,
    end: ChainEnd,
}

impl Desk {
    fn new(number: u8, tenant: Option<TenantId>) -> Self {
        let key = SeatKey::from_secret(&[number; 32]);
        let end = match tenant {
            Some(tenant) => ChainEnd::start(tenant, key.id(), 1),
            None => ChainEnd::founding(key.id()),
        };
        Self { key, end }
    }

    fn signs(&mut self, seen: &[Head], events: Vec<Unsealed>) -> SealedCommit {
        let time = "2026-05-12T10:00:00Z".parse().unwrap();
        let sealed = seal::seal(&self.key, &self.end, events, seen.to_vec(), &time).unwrap();
        self.end = seal::verify(&sealed, &self.end).unwrap();
        sealed
    }

    fn says(&mut self, seen: &[Head], events: &[OfficeEvent]) -> SealedCommit {
        let events = events
            .iter()
            .map(|event| of_office(None, event).unwrap())
            .collect();
        self.signs(seen, events)
    }
}

fn person(number: u8) -> PersonId {
    PersonId(Uuid::from_bytes([number; 16]))
}

fn joins(desk: &Desk, number: u8, roles: &[Role]) -> [OfficeEvent; 2] {
    let grant = |&role| RoleGrant {
        role,
        kernen: Vec::new(),
    };
    let enrolled = OfficeEvent::SeatEnrolled {
        seat: desk.key.id(),
        person: person(number),
        tag: format!("A{number}"),
        reads: None,
    };
    let roles = roles.iter().map(grant).collect();
    let given = OfficeEvent::RolesGiven {
        person: person(number),
        roles,
    };
    [enrolled, given]
}

/// An intake, a rejection, and how who rejected lost the role, was barred, was readmitted and upheld, each by somebody
/// who knew only part of it.
fn history() -> (TenantId, SealedCommit, Vec<SealedCommit>) {
    use Role::{Administrator, BudgetOfficer, Kernverbinder, Reader};
    let mut sanne = Desk::new(1, None);
    let (root, joost) = (Desk::new(9, None), Desk::new(3, None));
    let founded = OfficeEvent::MunicipalityFounded {
        name: "Buren".to_owned(),
        code: "GM0214".to_owned(),
        root_key: root.key.id(),
        sample: false,
        on: "2026-05-12".parse().unwrap(),
        recovery_key: None,
        recovery_reads: None,
    };
    let mut first = vec![founded];
    first.extend(joins(&sanne, 1, &[Administrator]));
    first.extend(joins(&joost, 3, &[Administrator, Kernverbinder]));
    let founding = sanne.says(&[], &first);
    let tenant = sanne.end.tenant.unwrap();
    let f = sanne.end.head;
    let (mut pieter, mut joost) = (Desk::new(4, Some(tenant)), Desk::new(3, Some(tenant)));
    let mut root = Desk::new(9, Some(tenant));

    let officer = sanne.says(&[], &joins(&pieter, 4, &[BudgetOfficer]));
    let knows_officer = sanne.end.head;
    let intake = joost.signs(&[f], vec![of_case(CASE, &submitted()).unwrap()]);
    let knows_intake = joost.end.head;
    let rejected = Event::ApplicationRejected {
        basis: basis(),
        verdicts: Vec::new(),
        on: "2026-05-12".parse().unwrap(),
        by: person(4),
    };
    let rejection = pieter.signs(
        &[knows_officer, knows_intake],
        vec![of_case(CASE, &rejected).unwrap()],
    );
    let ends = joost.says(&[knows_officer], &joins(&pieter, 4, &[Reader])[1..]);
    let barred = OfficeEvent::SeatBarred {
        seat: pieter.key.id(),
        last: Vec::new(),
    };
    let bar = sanne.says(&[joost.end.head], &[barred]);
    let seat = pieter.key.id();
    let back = root.says(
        &[sanne.end.head, joost.end.head],
        &[OfficeEvent::SeatReadmitted { seat }],
    );
    let upheld = OfficeEvent::LateSettled {
        action: pieter.end.head.hash,
        counts: true,
    };
    let settled = joost.says(&[sanne.end.head, pieter.end.head], &[upheld]);
    (
        tenant,
        founding,
        vec![officer, intake, rejection, ends, bar, back, settled],
    )
}

fn basis() -> Basis {
    serde_json::from_value(serde_json::json!({ "by": "mandate", "reference": "mandaatregister 12" })).unwrap()
}

fn submitted() -> Event {
    let ask = Ask {
        scheme: Some(SchemeId("leefbaarheidsbudget".to_owned())),
        kern: Some(KernId::new("ingen")),
        ..Ask::default()
    };
    Event::ApplicationSubmitted {
        number: "26-A3-0001-K".to_owned(),
        ask: Box::new(ask),
        received_on: "2026-05-12".parse().unwrap(),
        year: 2026,
        scheme_year: "00".to_owned(),
        pot: PotId {
            scheme: SchemeId("leefbaarheidsbudget".to_owned()),
            holder: Holder::Kern(KernId::new("ingen")),
            year: Some(2026),
        },
        typed_on: "2026-05-12".parse().unwrap(),
        by: person(3),
    }
}

/// What the tables say, without the numbers that are of this laptop alone.
fn told(db: &Connection) -> String {
    let mut told = String::new();
    for sql in [
        "SELECT head, reason FROM set_aside JOIN commit_order USING (\"commit\") ORDER BY head",
        "SELECT depth, head FROM commit_order ORDER BY depth, head",
        "SELECT person, roles FROM people ORDER BY person",
        "SELECT seat, person, tag, standing FROM seats ORDER BY seat",
        "SELECT id, hex(\"case\"), version, state, outcome, contested FROM cases ORDER BY id",
        "SELECT key, facts FROM disputes ORDER BY key",
        "SELECT hex(head) FROM held ORDER BY head",
    ] {
        let mut statement = db.prepare_cached(sql).unwrap();
        let columns = statement.column_count();
        let mut rows = statement.query([]).unwrap();
        while let Some(row) = rows.next().unwrap() {
            for column in 0..columns {
                write!(told, "{:?}|", row.get::<_, Value>(column).unwrap()).unwrap();
            }
            told.push('\n');
        }
    }
    told
}

/// Brings in what is left, in every order, one commit a time; `told_of` holds what each set of commits came to.
struct EveryOrder<'a> {
    db: &'a Connection,
    tenant: TenantId,
    commits: &'a [SealedCommit],
    told_of: BTreeMap<u32, String>,
    /// Whether to go on from where another order came by already.
    to_the_end: bool,
    steps: u32,
    orders: u32,
}

impl EveryOrder<'_> {
    fn go_on(&mut self, taken: u32) {
        let name = format!("after_{taken}");
        let all = (1 << self.commits.len()) - 1;
        self.orders += u32::from(taken == all);
        for (index, commit) in self.commits.iter().enumerate() {
            let with = taken | 1 << index;
            if with == taken {
                continue;
            }
            self.db.execute_batch(&format!("SAVEPOINT {name}")).unwrap();
            let mut arrivals = Arrivals::begin(self.db, self.tenant).unwrap();
            arrivals.take(commit).unwrap();
            arrivals.finish().unwrap();
            let now = told(self.db);
            self.steps += 1;
            let is_new = !self.told_of.contains_key(&with);
            let before = self.told_of.entry(with).or_insert_with(|| now.clone());
            assert_eq!(*before, now, "commits {with:b}, of which {index} came in last");
            if is_new || self.to_the_end {
                self.go_on(with);
            }
            self.db
                .execute_batch(&format!("ROLLBACK TO {name}; RELEASE {name}"))
                .unwrap();
        }
    }
}

#[test]
fn all_5040_orders_in_which_seven_commits_come_in_leave_the_same_tables() {
    let (tenant, founding, commits) = history();
    let db = Connection::open_in_memory().unwrap();
    db.set_prepared_statement_cache_capacity(256);
    MIGRATIONS
        .iter()
        .for_each(|migration| db.execute_batch(migration).unwrap());
    tables::prepare(&db).unwrap();
    let end = ChainEnd::founding(Desk::new(1, None).key.id());
    db.execute_batch("BEGIN").unwrap();
    journal::append(&db, &founding, &end).unwrap();
    let mut every = EveryOrder {
        db: &db,
        tenant,
        commits: &commits,
        told_of: BTreeMap::new(),
        to_the_end: std::env::var("KERNKAS_CASES").is_ok_and(|times| times != "1"),
        steps: 0,
        orders: 0,
    };
    every.go_on(0);
    let walked = if every.to_the_end {
        (13_699, 5_040)
    } else {
        (448, 1)
    };
    assert_eq!((every.steps, every.orders), walked);

    let all = &every.told_of[&0b111_1111];
    assert!(
        all.contains("Text(\"rejected\")"),
        "the upheld rejection counts:\n{all}"
    );
    assert!(!all.contains("late-"), "nothing is set aside any more:\n{all}");
    let without_settling = &every.told_of[&0b011_1111];
    assert!(without_settling.contains("late-role"), "{without_settling}");
    let without_root = &every.told_of[&0b001_1111];
    assert!(without_root.contains("late-bar"), "{without_root}");
}
