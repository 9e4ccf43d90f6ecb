//! A municipality in the making: who sits where, and how what they do is signed.

use crate::{
    chance::Chance,
    laptop::Laptop,
    pots::{CEILING, KERNEN, SCHEMES, scheme_year},
    travel::{File, Snapshot},
};
use chrono::{DateTime, Utc};
use office::{
    clock::written,
    event::{OfficeEvent, of_office},
    journal, tables,
};
use rules::{
    euro::Euro,
    preset::{Preset, buren},
    role::{PersonId, Role, RoleGrant},
};
use rusqlite::params;
use seal::{ChainEnd, Hash, SealedCommit, SeatId, SeatKey, TenantId, Unsealed, seal_salted};
use std::collections::{BTreeMap, BTreeSet};
use uuid::Uuid;

/// What a year is like.
#[derive(Clone, Copy)]
pub struct Weather {
    /// How many things people and files do.
    pub turns: usize,
    /// Out of a hundred turns, how often a laptop is put back from an older copy.
    pub restores: u64,
    /// Whether clocks are wrong: by −50 to +10 years, with jumps back.
    pub wrong_clocks: bool,
    /// Whether the root key stays in the safe and nobody lets count what came late: then the model judges authority too.
    pub plain: bool,
}

pub struct Seat {
    pub key: SeatKey,
    pub person: PersonId,
}

/// A seat where it is in use. A copied laptop has the same seats as the first.
pub struct Chair {
    pub laptop: usize,
    pub seat: usize,
    pub incarnation: u32,
    /// What it signed before it was put back, as far as it is not here again.
    pub lost: Option<(u32, u64)>,
}

pub struct Region {
    pub chance: Chance,
    pub weather: Weather,
    pub tenant: TenantId,
    pub root: SeatKey,
    pub seats: Vec<Seat>,
    pub chairs: Vec<Chair>,
    pub laptops: Vec<Laptop>,
    /// Every commit that was ever signed, by its head.
    pub signed: BTreeMap<Hash, SealedCommit>,
    pub road: Vec<File>,
    pub copies: Vec<Snapshot>,
    /// Seconds since 1970, of a clock that is right.
    pub now: i64,
    pub cases: u32,
    /// What happened, a line each.
    pub trace: Vec<String>,
}

/// The first of March 2026, nine in the morning.
const BEGINNING: i64 = 1_772_355_600;

pub fn grants(roles: &[Role]) -> Vec<RoleGrant> {
    let grant = |role: &Role| RoleGrant {
        role: *role,
        kernen: Vec::new(),
    };
    roles.iter().map(grant).collect()
}

impl Region {
    /// A municipality of three to eight seats on two to six laptops; all of these know how it began.
    pub fn founded(seed: u64, weather: Weather) -> Self {
        let mut region = Self::empty(seed, weather);
        for number in 0..region.chance.between(2, 6) {
            let personal = number == 0 || region.chance.percent(60);
            region.laptops.push(Laptop::empty(personal));
        }
        region.sit(0, 0);
        region.found(&SCHEMES);
        for number in 0..region.chance.between(2, 7) {
            let role = match number {
                0 => Role::BudgetOfficer,
                1 => Role::Kernverbinder,
                2 => Role::Administrator,
                _ => *region
                    .chance
                    .pick(&[Role::BudgetOfficer, Role::Kernverbinder, Role::Kernverbinder])
                    .unwrap(),
            };
            let (seat, events) = region.newcomer_with(&format!("A{number}"), role);
            region.seal_as(0, None, events, false);
            let laptop = region.chance.below(region.laptops.len());
            region.sit(seat, laptop);
        }
        region.all_know_the_beginning();
        region
    }

    /// A municipality of so many laptops with a budget officer on each, of whom the first holds the pots; on the first the
    /// administrator and a kernverbinder besides, on the last another administrator. A chair each, in this order.
    pub fn of_officers(seed: u64, laptops: usize) -> Self {
        let weather = Weather {
            turns: 0,
            restores: 0,
            wrong_clocks: false,
            plain: true,
        };
        let mut region = Self::empty(seed, weather);
        region.laptops = (0..laptops).map(|_| Laptop::empty(true)).collect();
        region.sit(0, 0);
        region.found(&SCHEMES[..1]);
        let officers = (0..laptops).map(|laptop| (Role::BudgetOfficer, laptop));
        let others = [(Role::Kernverbinder, 0), (Role::Administrator, laptops - 1)];
        for (number, (role, laptop)) in officers.chain(others).enumerate() {
            let (seat, events) = region.newcomer_with(&format!("A{number}"), role);
            region.seal_as(0, None, events, false);
            region.sit(seat, laptop);
        }
        region.all_know_the_beginning();
        region
    }

    fn empty(seed: u64, weather: Weather) -> Self {
        let mut chance = Chance::of(seed);
        let root = SeatKey::from_secret(&chance.bytes());
        let key = SeatKey::from_secret(&chance.bytes());
        let person = PersonId(Uuid::from_bytes(chance.bytes()));
        Self {
            tenant: TenantId::founded_by(Hash::ZERO),
            root,
            seats: vec![Seat { key, person }],
            chairs: Vec::new(),
            laptops: Vec::new(),
            signed: BTreeMap::new(),
            road: Vec::new(),
            copies: Vec::new(),
            now: BEGINNING,
            cases: 0,
            trace: Vec::new(),
            chance,
            weather,
        }
    }

    fn newcomer_with(&mut self, tag: &str, role: Role) -> (usize, Vec<Unsealed>) {
        let seat = self.newcomer();
        let events = self.let_in(seat, tag, &[role]);
        (
            seat,
            events
                .iter()
                .map(|event| of_office(None, event).unwrap())
                .collect(),
        )
    }

    fn all_know_the_beginning(&self) {
        let known: Vec<SealedCommit> = self.journal_of(0);
        for laptop in &self.laptops[1..] {
            laptop.take_in(self.tenant, &known, &[]);
        }
    }

    fn found(&mut self, schemes: &[&str]) {
        let Preset {
            municipality,
            kernen,
            frame,
            ..
        } = buren();
        let founded = OfficeEvent::MunicipalityFounded {
            name: municipality.name,
            code: municipality.code,
            root_key: self.root.id(),
            sample: true,
            on: self.day(0),
            recovery_key: None,
            recovery_reads: None,
        };
        let of_kern = |id: &str| KERNEN.contains(&id);
        let lists = OfficeEvent::ListsSet {
            kernen: kernen.into_iter().filter(|kern| of_kern(&kern.id.0)).collect(),
            activities: Vec::new(),
            target_groups: Vec::new(),
            organisations: Vec::new(),
            frame,
        };
        let scheme = |scheme: &&str| OfficeEvent::SchemeYearSet {
            document: Box::new(scheme_year(scheme, Euro::from_cents(CEILING), None)),
        };
        let mut set = vec![lists];
        set.extend(schemes.iter().map(scheme));
        let mut events = vec![founded];
        events.extend(self.let_in(0, "A", &[Role::Administrator]));
        for events in [events, set] {
            let events = events
                .iter()
                .map(|event| of_office(None, event).unwrap())
                .collect();
            let sealed = self.seal_as(0, None, events, false);
            self.tenant = sealed.read_commit().unwrap().tenant;
        }
    }

    pub fn newcomer(&mut self) -> usize {
        let key = SeatKey::from_secret(&self.chance.bytes());
        let person = PersonId(Uuid::from_bytes(self.chance.bytes()));
        self.seats.push(Seat { key, person });
        self.seats.len() - 1
    }

    pub fn sit(&mut self, seat: usize, laptop: usize) {
        self.chairs.push(Chair {
            laptop,
            seat,
            incarnation: 1,
            lost: None,
        });
    }

    pub fn let_in(&self, seat: usize, tag: &str, roles: &[Role]) -> Vec<OfficeEvent> {
        let (id, person) = (self.seats[seat].key.id(), self.seats[seat].person);
        vec![
            OfficeEvent::PersonNamed {
                person,
                name: format!("Persoon {seat}"),
            },
            OfficeEvent::SeatEnrolled {
                seat: id,
                person,
                tag: tag.to_owned(),
                reads: None,
            },
            OfficeEvent::RolesGiven {
                person,
                roles: grants(roles),
            },
        ]
    }

    /// The moment by the clock of a laptop.
    pub fn clock(&self, laptop: usize) -> DateTime<Utc> {
        let moment = self.now + self.laptops.get(laptop).map_or(0, |laptop| laptop.clock);
        DateTime::from_timestamp(moment, 0).unwrap()
    }

    pub fn day(&self, laptop: usize) -> chrono::NaiveDate {
        self.clock(laptop).date_naive()
    }

    /// Signs at a chair; `forgets` leaves out some of what was seen, as only a changed program does.
    pub fn sign(&mut self, chair: usize, events: Vec<Unsealed>, forgets: bool) -> SealedCommit {
        self.seal_as(chair, None, events, forgets)
    }

    /// Signs with the root key, on a laptop: each use is an incarnation of its own.
    pub fn sign_as_root(&mut self, chair: usize, event: &OfficeEvent) -> SealedCommit {
        let incarnation = u32::try_from(self.chance.number() >> 33).unwrap();
        let events = vec![of_office(None, event).unwrap()];
        self.seal_as(chair, Some(incarnation), events, false)
    }

    fn seal_as(
        &mut self,
        chair: usize,
        as_root: Option<u32>,
        events: Vec<Unsealed>,
        forgets: bool,
    ) -> SealedCommit {
        let Chair {
            laptop,
            seat,
            incarnation,
            ..
        } = self.chairs[chair];
        let (key, incarnation) = match as_root {
            Some(incarnation) => (&self.root, incarnation),
            None => (&self.seats[seat].key, incarnation),
        };
        let db = &self.laptops[laptop].db;
        let end = if self.signed.is_empty() {
            ChainEnd::founding(key.id())
        } else {
            journal::chain_end(db, self.tenant, key.id(), incarnation).unwrap()
        };
        let mut seen = journal::heads_except(db, &end.head).unwrap();
        let chance = &mut self.chance;
        if forgets {
            seen.retain(|_| chance.percent(60));
        }
        let moment = self.now + self.laptops[laptop].clock;
        let time = written(DateTime::from_timestamp(moment, 0).unwrap());
        let time = time.parse().unwrap();
        let salts = &mut || Ok(chance.bytes());
        let sealed = seal_salted(key, &end, events, seen, &time, salts).unwrap();
        self.laptops[laptop].append(&sealed, &end);
        let commit = sealed.read_commit().unwrap();
        self.trace.push(format!(
            "laptop {laptop}: seat {seat} signs {}/{}..{} {} {}",
            commit.incarnation,
            commit.first,
            commit.last,
            &commit.head.to_string()[..8],
            kinds(&sealed)
        ));
        self.signed.insert(commit.head, sealed.clone());
        sealed
    }

    /// What is in the journal of a laptop, as it was signed.
    pub fn journal_of(&self, laptop: usize) -> Vec<SealedCommit> {
        let heads = self.laptops[laptop].journal();
        heads.iter().map(|head| self.signed[head].clone()).collect()
    }

    /// Who sits there may sign: is neither barred nor on a chain that was continued twice, as far as is known here.
    pub fn may_sign(&self, chair: usize) -> bool {
        let db = &self.laptops[self.chairs[chair].laptop].db;
        let sql = "SELECT 1 FROM seats WHERE seat = ?1 AND standing = 'working'";
        let id = self.id(chair).to_string();
        db.prepare_cached(sql).unwrap().exists([id]).unwrap()
    }

    pub fn id(&self, chair: usize) -> SeatId {
        self.seats[self.chairs[chair].seat].key.id()
    }

    /// Whether the own past is not all here yet after a copy was put back, and no administrator lets it go on.
    pub fn is_catching_up(&self, chair: usize) -> bool {
        let Chair {
            laptop,
            incarnation,
            lost,
            ..
        } = self.chairs[chair];
        let Some((former, seq)) = lost else { return false };
        let (db, id) = (&self.laptops[laptop].db, self.id(chair));
        let sql = "SELECT 1 FROM events WHERE seat = ?1 AND incarnation = ?2 AND seq = ?3";
        let mut there = db.prepare_cached(sql).unwrap();
        let there = there.exists(params![id.to_string(), former, i64::try_from(seq).unwrap()]);
        !there.unwrap() && !tables::standing(db).unwrap().is_resumed(id, incarnation)
    }

    /// All commits that any laptop has in its journal.
    pub fn known_anywhere(&self) -> BTreeSet<Hash> {
        self.laptops.iter().flat_map(Laptop::journal).collect()
    }
}

fn kinds(sealed: &SealedCommit) -> String {
    let kinds = sealed.events.iter().map(|event| {
        let header = event.read_header().unwrap();
        let case = header.case.map(|case| format!(" {}", &case.to_string()[..8]));
        format!("{}{}", header.kind.as_str(), case.unwrap_or_default())
    });
    kinds.collect::<Vec<_>>().join(", ")
}
