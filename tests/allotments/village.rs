//! A small municipality on some laptops: Sanne administers, Marijke holds all pots, Anouk and Joost are kernverbinders, Pieter
//! is a second budget officer. The pot of Ingen holds € 1.000.

use crate::{chance::Chance, laptop::Laptop};
use chrono::NaiveDate;
use office::{
    event::{OfficeEvent, of_case, of_office},
    journal, tables,
};
use rules::{
    allotment::AllotmentId,
    application::Ask,
    case::{AwardForm, Basis, Event},
    euro::Euro,
    kern::KernId,
    pot::{Holder, PotId},
    preset::buren,
    role::{PersonId, Role, RoleGrant},
    scheme::SchemeId,
};
use rusqlite::OptionalExtension as _;
use seal::{ChainEnd, Hash, Head, SealedCommit, SeatId, SeatKey, TenantId, Unsealed, seal_salted};
use uuid::Uuid;

pub const SANNE: usize = 0;
pub const MARIJKE: usize = 1;
pub const ANOUK: usize = 2;
pub const JOOST: usize = 3;
pub const PIETER: usize = 4;
const ROLES: [Role; 5] = [
    Role::Administrator,
    Role::BudgetOfficer,
    Role::Kernverbinder,
    Role::Kernverbinder,
    Role::BudgetOfficer,
];
/// What the pot holds.
pub const CEILING: i64 = 1_000;

pub struct Village {
    pub laptops: Vec<Laptop>,
    pub tenant: TenantId,
    pub chance: Chance,
    keys: Vec<SeatKey>,
    /// All that was signed, in the order of signing; the first two commits are known to all.
    pub signed: Vec<SealedCommit>,
    cases: u8,
}

pub fn euro(amount: i64) -> Euro {
    Euro::from_cents(amount * 100)
}

pub fn pot() -> PotId {
    PotId {
        scheme: SchemeId::new("leefbaarheidsbudget"),
        holder: Holder::Kern(KernId::new("ingen")),
        year: Some(2026),
    }
}

pub const POT: &str = "leefbaarheidsbudget|kern:ingen|2026";

pub fn allotment(number: u8) -> AllotmentId {
    AllotmentId(Uuid::from_bytes([number; 16]))
}

fn person(who: usize) -> PersonId {
    PersonId(Uuid::from_bytes([u8::try_from(who).unwrap() + 1; 16]))
}

fn today() -> NaiveDate {
    NaiveDate::from_ymd_opt(2026, 5, 12).unwrap()
}

impl Village {
    /// So many laptops, that all know how it began.
    pub fn founded(laptops: usize, seed: u64) -> Self {
        let mut chance = Chance::of(seed);
        let keys = ROLES.map(|_| SeatKey::from_secret(&chance.bytes())).into();
        let root = SeatKey::from_secret(&chance.bytes()).id();
        let mut village = Self {
            laptops: (0..laptops).map(|_| Laptop::empty(true)).collect(),
            tenant: TenantId::founded_by(Hash::ZERO),
            chance,
            keys,
            signed: Vec::new(),
            cases: 0,
        };
        village.begin(root);
        for laptop in 1..laptops {
            village.laptops[laptop].take_in(village.tenant, &village.signed, &[]);
        }
        village
    }

    fn begin(&mut self, root_key: SeatId) {
        let preset = buren();
        let mut events = vec![OfficeEvent::MunicipalityFounded {
            name: preset.municipality.name,
            code: preset.municipality.code,
            root_key,
            sample: true,
            on: today(),
            recovery_key: None,
            recovery_reads: None,
        }];
        for (who, role) in ROLES.into_iter().enumerate() {
            let (person, kernen) = (person(who), Vec::new());
            let seat = self.seat(who);
            let (tag, reads) = (format!("A{who}"), None);
            events.push(OfficeEvent::SeatEnrolled {
                seat,
                person,
                tag,
                reads,
            });
            let roles = vec![RoleGrant { role, kernen }];
            events.push(OfficeEvent::RolesGiven { person, roles });
        }
        let events = events
            .iter()
            .map(|event| of_office(None, event).unwrap())
            .collect();
        let sealed = self.seal(0, SANNE, events);
        self.tenant = sealed.read_commit().unwrap().tenant;
        let mut document = buren()
            .scheme_year(&SchemeId::new("leefbaarheidsbudget"), 2026)
            .unwrap();
        document.ceiling.amount = Some(euro(CEILING));
        document.conditions.truncate(1);
        let document = Box::new(document);
        self.office(0, SANNE, &[OfficeEvent::SchemeYearSet { document }]);
    }

    pub fn seat(&self, who: usize) -> SeatId {
        self.keys[who].id()
    }

    /// Signs what a person does at a laptop, by what is known there.
    pub fn seal(&mut self, laptop: usize, who: usize, events: Vec<Unsealed>) -> SealedCommit {
        let (key, db) = (&self.keys[who], &self.laptops[laptop].db);
        let end = if self.signed.is_empty() {
            ChainEnd::founding(key.id())
        } else {
            journal::chain_end(db, self.tenant, key.id(), 1).unwrap()
        };
        let seen = journal::heads_except(db, &end.head).unwrap();
        let (time, chance) = ("2026-05-12T09:00:00Z".parse().unwrap(), &mut self.chance);
        let salts = &mut || Ok(chance.bytes());
        let sealed = seal_salted(key, &end, events, seen, &time, salts).unwrap();
        self.laptops[laptop].append(&sealed, &end);
        self.signed.push(sealed.clone());
        sealed
    }

    pub fn office(&mut self, laptop: usize, who: usize, events: &[OfficeEvent]) -> SealedCommit {
        let events = events
            .iter()
            .map(|event| of_office(None, event).unwrap())
            .collect();
        self.seal(laptop, who, events)
    }

    pub fn of_case(&mut self, laptop: usize, who: usize, case: Uuid, event: &Event) -> SealedCommit {
        self.seal(laptop, who, vec![of_case(case, event).unwrap()])
    }

    /// An application of Ingen that asks so much.
    pub fn takes_in(&mut self, laptop: usize, who: usize, asked: i64) -> Uuid {
        self.cases += 1;
        let case = Uuid::from_bytes([self.cases.wrapping_mul(17); 16]);
        let ask = Ask {
            scheme: Some(SchemeId::new("leefbaarheidsbudget")),
            kern: Some(KernId::new("ingen")),
            asked: Some(euro(asked)),
            received_on: Some(today()),
            ..Ask::default()
        };
        let sql = "SELECT hash FROM scheme_years WHERE current = 1";
        let scheme_year = self.laptops[laptop].texts(sql).remove(0);
        let submitted = Event::ApplicationSubmitted {
            number: format!("26-A{who}-{:04}", self.cases),
            ask: Box::new(ask),
            received_on: today(),
            year: 2026,
            scheme_year,
            pot: pot(),
            typed_on: today(),
            by: person(who),
        };
        self.of_case(laptop, who, case, &submitted);
        case
    }

    /// Awards: on the spot out of an allotment, or out of the pot as who holds it.
    pub fn awards(
        &mut self,
        laptop: usize,
        who: usize,
        (case, amount): (Uuid, i64),
        allotment: Option<AllotmentId>,
    ) -> SealedCommit {
        let awarded = Event::GrantAwarded {
            amount: euro(amount),
            asked: euro(amount),
            form: AwardForm::DirecteVaststelling,
            basis: Basis::Mandate {
                reference: "M-1".to_owned(),
            },
            pot: pot(),
            left_after: None,
            terms: None,
            verdicts: Vec::new(),
            on: today(),
            by: person(who),
            allotment,
        };
        self.of_case(laptop, who, case, &awarded)
    }

    pub fn gives(&mut self, laptop: usize, to: usize, number: u8, amount: i64) -> SealedCommit {
        let given = OfficeEvent::AllotmentGiven {
            allotment: allotment(number),
            pot: pot(),
            seat: self.seat(to),
            amount: euro(amount),
        };
        self.office(laptop, MARIJKE, &[given])
    }

    pub fn returns(&mut self, laptop: usize, who: usize, number: u8) -> SealedCommit {
        let allotment = allotment(number);
        self.office(laptop, who, &[OfficeEvent::AllotmentReturned { allotment }])
    }

    /// Takes an allotment over at the last event that this laptop knows of who had it.
    pub fn takes_over(&mut self, laptop: usize, who: usize, number: u8, from: usize) -> SealedCommit {
        let seat = self.seat(from);
        let end = journal::chain_end(&self.laptops[laptop].db, self.tenant, seat, 1).unwrap();
        let last: Vec<Head> = (end.head.seq > 0).then_some(end.head).into_iter().collect();
        let allotment = allotment(number);
        self.office(
            laptop,
            who,
            &[OfficeEvent::AllotmentTakenOver { allotment, last }],
        )
    }

    pub fn confirms(&mut self, laptop: usize, who: usize, case: Uuid) -> SealedCommit {
        let confirmed = Event::AwardConfirmed {
            on: today(),
            by: person(who),
        };
        self.of_case(laptop, who, case, &confirmed)
    }

    /// Hands all that one laptop knows to another.
    pub fn carry(&self, from: usize, to: usize) {
        let known = self.laptops[from].journal();
        let commits: Vec<SealedCommit> = known
            .iter()
            .map(|head| {
                let is = |sealed: &&SealedCommit| sealed.read_commit().unwrap().head == *head;
                self.signed.iter().find(is).unwrap().clone()
            })
            .collect();
        self.laptops[to].take_in(self.tenant, &commits, &[]);
    }

    pub fn all_meet(&self) {
        for _ in 0..2 {
            for from in 0..self.laptops.len() {
                for to in (0..self.laptops.len()).filter(|to| *to != from) {
                    self.carry(from, to);
                }
            }
        }
    }
}

/// What a laptop says of the money of the pot, in euros.
pub fn committed(laptop: &Laptop) -> i64 {
    cents(laptop, "SELECT committed FROM pot_sums WHERE pot = ?1") / 100
}

/// What its allotments still hold of it, as it is taken off what is left.
pub fn allotted(laptop: &Laptop) -> i64 {
    cents(
        laptop,
        "SELECT sum(max(0, amount - (SELECT coalesce(sum(spot.amount), 0) FROM awards_on_the_spot AS spot
             WHERE spot.allotment = allotments.allotment
             AND spot.\"commit\" NOT IN (SELECT \"commit\" FROM set_aside))))
         FROM allotments WHERE pot = ?1 AND ended IS NULL",
    ) / 100
}

fn cents(laptop: &Laptop, sql: &str) -> i64 {
    let mut statement = laptop.db.prepare_cached(sql).unwrap();
    let cents: Option<Option<i64>> = statement.query_row([POT], |row| row.get(0)).optional().unwrap();
    cents.flatten().unwrap_or_default()
}

/// The kinds of what is disputed on a laptop, in order.
pub fn disputes(laptop: &Laptop) -> Vec<String> {
    laptop.texts("SELECT kind FROM disputes ORDER BY kind, key")
}

/// Why commits have no effect on a laptop, in order.
pub fn set_aside(laptop: &Laptop) -> Vec<String> {
    laptop.texts("SELECT reason FROM set_aside ORDER BY reason")
}

/// What the tables there say must follow from the journal.
pub fn refolds(laptop: &Laptop) {
    let before = tables::told(&laptop.db).unwrap();
    laptop.is_what_a_refold_gives();
    assert_eq!(tables::told(&laptop.db).unwrap(), before);
}
