//! What administrators, holders of pots and the root key do: roles, bars, pots, schemes; and what is chosen in disputes.

use crate::{
    pots::{self, SCHEMES, scheme_year},
    region::{Region, grants},
};
use chrono::NaiveDate;
use office::{
    event::{OfficeEvent, PotScope, of_case, of_grant, of_office},
    tables,
};
use rules::{
    case::{Event, Settled},
    euro::Euro,
    grant::{self, About, Outcome},
    kern::{Area, AreaId, KernId},
    role::{PersonId, Role},
};
use seal::{Hash, Head, SeatId, Unsealed};
use serde_json::Value;
use uuid::Uuid;

/// What somebody may be from now on; some more often than others.
const ROLES: [&[Role]; 9] = [
    &[Role::BudgetOfficer],
    &[Role::BudgetOfficer],
    &[Role::Kernverbinder],
    &[Role::Administrator],
    &[Role::Reader],
    &[Role::BudgetOfficer, Role::Administrator],
    &[Role::BudgetOfficer, Role::Administrator],
    &[Role::BudgetOfficer, Role::Kernverbinder],
    &[Role::BudgetOfficer, Role::Kernverbinder],
];

impl Region {
    /// Somebody changes who may what, or what pots have.
    pub fn govern(&mut self) {
        let crooked = self.chance.percent(5);
        let administrators = self.chairs_of(Role::Administrator, crooked);
        let Some(chair) = self.chance.pick(&administrators).copied() else {
            return;
        };
        let about = self.chance.below(self.seats.len());
        let (seat, person) = (self.seats[about].key.id(), self.seats[about].person);
        let laptop = self.chairs[chair].laptop;
        let event = match self.chance.below(13) {
            0..4 => {
                let roles = grants(self.chance.pick(&ROLES).unwrap());
                OfficeEvent::RolesGiven { person, roles }
            }
            4 => OfficeEvent::SeatBarred {
                seat,
                last: self.last_of(laptop, seat),
            },
            5 | 6 => {
                let to = self.an_officer();
                self.pots_to(laptop, self.seats[to].key.id())
            }
            7 | 8 => self.some_ceiling(laptop),
            9 => self.some_area(),
            10 => {
                let incarnation = u32::try_from(self.chance.between(1, 3)).unwrap();
                OfficeEvent::SeatResumed { seat, incarnation }
            }
            11 => {
                let closed = self.laptops[laptop].texts("SELECT CAST(year AS TEXT) FROM closings");
                if closed.is_empty() {
                    if self.chance.percent(60) {
                        return;
                    }
                    OfficeEvent::YearClosed { year: 2026 }
                } else {
                    OfficeEvent::YearReopened { year: 2026 }
                }
            }
            _ => return self.let_somebody_in(chair),
        };
        self.sign(chair, vec![of_office(None, &event).unwrap()], crooked);
    }

    /// A ceiling is raised or lowered.
    fn some_ceiling(&mut self, laptop: usize) -> OfficeEvent {
        let scheme = SCHEMES[[0, 0, 0, 1, 2][self.chance.below(5)]];
        let current = pots::current(&self.laptops[laptop], scheme);
        let ceiling = Euro::from_cents(self.chance.between(3, 15) * 10_000);
        OfficeEvent::SchemeYearSet {
            document: Box::new(scheme_year(scheme, ceiling, current)),
        }
    }

    fn some_area(&mut self) -> OfficeEvent {
        let name = format!("Straat {}", self.chance.below(9));
        let area = Area {
            id: AreaId::of(&name),
            kern: KernId::new("ingen"),
            name,
        };
        OfficeEvent::AreaNamed { area }
    }

    fn let_somebody_in(&mut self, chair: usize) {
        if self.seats.len() > 8 {
            return;
        }
        let seat = self.newcomer();
        let roles = [Role::BudgetOfficer, Role::Kernverbinder, Role::Administrator];
        let role = *self.chance.pick(&roles).unwrap();
        let events = self.let_in(seat, &format!("B{}", self.chairs.len() % 3), &[role]);
        let events = events
            .iter()
            .map(|event| of_office(None, event).unwrap())
            .collect();
        self.sign(chair, events, false);
        let laptop = self.chance.below(self.laptops.len());
        self.sit(seat, laptop);
    }

    /// Who holds the pots hands them over; an administrator takes them over.
    fn pots_to(&mut self, laptop: usize, seat: SeatId) -> OfficeEvent {
        let holder = tables::standing(&self.laptops[laptop].db)
            .unwrap()
            .holder(&pots::pot_of(&KernId::new("ingen")));
        let taken_over = holder.map_or_else(Vec::new, |holder| self.last_of(laptop, holder));
        OfficeEvent::CommitmentGiven {
            pots: PotScope::default(),
            seat,
            taken_over,
        }
    }

    /// The chairs of officers who hold the pots, as far as is known where they stand.
    pub fn holding(&self) -> Vec<usize> {
        let pot = pots::pot_of(&KernId::new("ingen"));
        let holds = |&chair: &usize| {
            let db = &self.laptops[self.chairs[chair].laptop].db;
            tables::standing(db).unwrap().holder(&pot) == Some(self.id(chair))
        };
        let officers = self.chairs_of(Role::BudgetOfficer, false);
        officers.into_iter().filter(holds).collect()
    }

    /// Mostly a seat of somebody who can decide about money, as far as is known where that stands.
    fn an_officer(&mut self) -> usize {
        let officers = self.chairs_of(Role::BudgetOfficer, false);
        let anybody = self.chance.below(self.seats.len());
        let officer = self.chance.pick(&officers).map(|chair| self.chairs[*chair].seat);
        officer.filter(|_| self.chance.percent(85)).unwrap_or(anybody)
    }

    pub fn hand_over(&mut self) {
        let holding = self.holding();
        let Some(chair) = self.chance.pick(&holding).copied() else {
            return;
        };
        let to = self.an_officer();
        let event = OfficeEvent::CommitmentGiven {
            pots: PotScope::default(),
            seat: self.seats[to].key.id(),
            taken_over: Vec::new(),
        };
        self.sign(chair, vec![of_office(None, &event).unwrap()], false);
    }

    /// The root key comes out of the safe.
    pub fn root_speaks(&mut self) {
        let chair = self.chance.below(self.chairs.len());
        let about = self.chance.below(self.seats.len());
        let (seat, person) = (self.seats[about].key.id(), self.seats[about].person);
        let event = match self.chance.below(3) {
            0 => OfficeEvent::SeatReadmitted { seat },
            1 => OfficeEvent::RolesGiven {
                person,
                roles: grants(&[Role::Administrator]),
            },
            _ => OfficeEvent::SeatBarred {
                seat,
                last: self.last_of(self.chairs[chair].laptop, seat),
            },
        };
        self.sign_as_root(chair, &event);
    }

    /// Somebody chooses in a dispute.
    pub fn settle(&mut self) {
        let disputed = |chair: &usize| {
            let laptop = &self.laptops[self.chairs[*chair].laptop];
            !laptop.texts("SELECT key FROM disputes LIMIT 1").is_empty()
        };
        let mut chairs = self.chairs_of(Role::BudgetOfficer, false);
        chairs.extend(self.chairs_of(Role::Administrator, false));
        chairs.retain(disputed);
        let Some(chair) = self.chance.pick(&chairs).copied() else {
            return;
        };
        let laptop = self.chairs[chair].laptop;
        let facts = self.laptops[laptop].texts("SELECT facts FROM disputes ORDER BY key");
        let facts: Value = serde_json::from_str(self.chance.pick(&facts).unwrap()).unwrap();
        if let Some(events) = self.chosen(chair, &facts) {
            self.sign(chair, events, false);
        }
    }

    fn chosen(&mut self, chair: usize, facts: &Value) -> Option<Vec<Unsealed>> {
        match facts["case"].as_str().and_then(|case| case.parse::<Uuid>().ok()) {
            Some(case) => self.chosen_of_case(chair, facts, case),
            None => self.chosen_of_office(chair, facts),
        }
    }

    fn chosen_of_case(&mut self, chair: usize, facts: &Value, case: Uuid) -> Option<Vec<Unsealed>> {
        let (by, on) = (
            self.seats[self.chairs[chair].seat].person,
            self.day(self.chairs[chair].laptop),
        );
        let action = facts["action"].as_str().map(str::to_owned);
        let actions: Vec<Value> = facts["actions"].as_array().cloned().unwrap_or_default();
        let one_of = self
            .chance
            .pick(&actions)
            .and_then(Value::as_str)
            .map(str::to_owned);
        let settled = |outcome| Event::DecisionSettled {
            form: None,
            terms: None,
            objection: None,
            outcome,
            on,
            by,
        };
        let event = match facts["kind"].as_str()? {
            "decided-twice" => {
                let amount = Euro::from_cents(self.chance.between(1, 800) * 100);
                settled(match self.chance.below(4) {
                    0 => Settled::Award { amount },
                    1 => Settled::Reject,
                    _ => Settled::Claim { action: one_of? },
                })
            }
            "ruled-twice" | "paid-twice" | "returned-twice" => {
                return self.chosen_of_money(facts, case, (on, by));
            }
            "after-takeover" | "after-closing" | "on-the-spot" => settled(Settled::Claim { action: action? }),
            "field-twice" => Event::FieldSettled {
                field: facts["field"].as_str()?.to_owned(),
                claim: one_of?,
                on,
                by,
            },
            "late-decision" | "late-intake" if self.weather.plain => return None,
            "late-decision" | "late-intake" => {
                let event = OfficeEvent::LateSettled {
                    action: action?.parse().ok()?,
                    counts: self.chance.percent(60),
                };
                return Some(vec![of_office(None, &event).unwrap()]);
            }
            "late-application" => {
                let seen = OfficeEvent::LateApplicationSeen {};
                return Some(vec![of_office(Some(case), &seen).unwrap()]);
            }
            _ => return None,
        };
        Some(vec![of_case(case, &event).unwrap()])
    }

    /// What stands of what was done with the money of a case: one of them, or all.
    fn chosen_of_money(
        &mut self,
        facts: &Value,
        case: Uuid,
        (on, by): (NaiveDate, PersonId),
    ) -> Option<Vec<Unsealed>> {
        let names = facts["actions"].as_array()?.iter().filter_map(Value::as_str);
        let of: Vec<String> = names.map(str::to_owned).collect();
        let about = match facts["kind"].as_str()? {
            "ruled-twice" => About::Rulings,
            "paid-twice" => About::Payments,
            _ => About::Returned,
        };
        let all = about != About::Rulings && self.chance.percent(40);
        let one = self.chance.pick(&of)?.clone();
        let event = grant::Event::GrantClashSettled {
            about,
            stands: if all { of.clone() } else { vec![one] },
            of,
            on,
            by,
        };
        let words = [].into();
        of_grant(case, &Outcome { event, words }).ok()
    }

    fn chosen_of_office(&mut self, chair: usize, facts: &Value) -> Option<Vec<Unsealed>> {
        let (laptop, id) = (self.chairs[chair].laptop, self.id(chair));
        let (by, on) = (self.seats[self.chairs[chair].seat].person, self.day(laptop));
        let event = match facts["kind"].as_str()? {
            "overspent" if self.chance.percent(30) => OfficeEvent::OverspendAccepted {
                pot: serde_json::from_value(facts["pot"].clone()).ok()?,
                committed: serde_json::from_value(facts["committed"].clone()).ok()?,
                number: "C-1".to_owned(),
                on,
            },
            "overspent" => {
                let one = self.chance.pick(facts["involved"].as_array()?)?;
                let case = one["case"].as_str()?.parse().ok()?;
                let outcome = Settled::Reject;
                return Some(vec![
                    of_case(
                        case,
                        &Event::DecisionSettled {
                            form: None,
                            terms: None,
                            objection: None,
                            outcome,
                            on,
                            by,
                        },
                    )
                    .unwrap(),
                ]);
            }
            "successors" => {
                let chosen = self.chance.pick(facts["documents"].as_array()?)?;
                OfficeEvent::SuccessorChosen {
                    predecessor: facts["predecessor"].as_str()?.to_owned(),
                    chosen: chosen[0].as_str()?.to_owned(),
                }
            }
            "clone" => {
                let seat: SeatId = facts["seat"].as_str()?.parse().ok()?;
                let last = self.last_of(laptop, seat);
                OfficeEvent::SeatBarred { seat, last }
            }
            "two-holders" => self.pots_to(laptop, id),
            "roles-twice" => OfficeEvent::RolesGiven {
                person: serde_json::from_value(facts["person"].clone()).ok()?,
                roles: grants(&[Role::BudgetOfficer]),
            },
            _ => return None,
        };
        Some(vec![of_office(None, &event).unwrap()])
    }

    /// The last events of a seat that a laptop knows, per incarnation.
    pub fn last_of(&self, laptop: usize, seat: SeatId) -> Vec<Head> {
        let sql = "SELECT incarnation, seq, hash FROM heads WHERE seat = ?1 ORDER BY incarnation";
        self.laptops[laptop].rows(sql, [seat.to_string()], |row| Head {
            seat,
            incarnation: row.get(0).unwrap(),
            seq: row.get::<_, i64>(1).unwrap().unsigned_abs(),
            hash: Hash::from_bytes(row.get(2).unwrap()),
        })
    }

    /// The chairs of who may sign and has a role, as far as is known where they stand; all of them for `anybody`.
    pub fn chairs_of(&self, role: Role, anybody: bool) -> Vec<usize> {
        if anybody {
            return (0..self.chairs.len()).collect();
        }
        let word = serde_json::to_value(role).unwrap();
        let sql = "SELECT 1 FROM seats JOIN people USING (person), json_each(roles)
                   WHERE seat = ?1 AND standing = 'working' AND value ->> '$.role' = ?2";
        let may = |&chair: &usize| {
            let db = &self.laptops[self.chairs[chair].laptop].db;
            let mut statement = db.prepare_cached(sql).unwrap();
            statement
                .exists((self.id(chair).to_string(), word.as_str()))
                .unwrap()
        };
        (0..self.chairs.len()).filter(may).collect()
    }
}
