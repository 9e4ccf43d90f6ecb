//! What a person does with applications: mostly what the program lets her, now and then what only a changed one would.

use crate::{
    allotments::Part,
    chance::Chance,
    laptop::Laptop,
    pots::{self, asks, ceiling},
    region::Region,
};
use chrono::{Days, NaiveDate};
use office::{
    event::of_case,
    journal::{self, LoadedCase},
    standing::Standing,
    tables,
};
use rules::{
    application::{Applicant, Ask},
    case::{Advice, AwardForm, Basis, Case, Event},
    check::Judged,
    euro::Euro,
    life::Act,
    role::{Actor, PersonId, Role},
    scheme::ConditionId,
};
use rusqlite::{Connection, OptionalExtension as _};
use seal::{SeatId, Unsealed};
use std::rc::Rc;
use uuid::Uuid;

/// A person at work on a laptop.
pub struct Hand<'a> {
    pub laptop: &'a Laptop,
    pub db: &'a Connection,
    pub chance: &'a mut Chance,
    pub standing: Rc<Standing>,
    pub seat: SeatId,
    pub actor: Actor,
    pub today: NaiveDate,
    pub moment: i64,
    pub catching_up: bool,
    /// Whether the program was changed so that it checks nothing.
    pub crooked: bool,
    /// How many cases there were, for the next number.
    pub number: u32,
}

impl Region {
    /// Somebody sits down and does something with applications; who may give money does a few things.
    pub fn work(&mut self) {
        let Some((mut chair, crooked)) = self.somebody() else {
            return;
        };
        // Chance alone would seldom bring together who may give money and what waits for it.
        let (holding, with_parts) = (self.holding(), self.with_parts());
        let sql = "SELECT count(*) FROM cases WHERE is_open = 1";
        let open = |region: &Self, chair: usize| -> i64 {
            region.laptops[region.chairs[chair].laptop].rows(sql, [], |row| row.get(0).unwrap())[0]
        };
        // What she took in herself the holder may not decide; who has a part of a pot may.
        let (gives, takes_in, most) = match self.chance.below(100) {
            0..45 => (self.chance.pick(&holding), 0, 4),
            45..65 => (self.chance.pick(&with_parts), 25, 4),
            _ => (None, if open(self, chair) < 3 { 60 } else { 12 }, 1),
        };
        if let Some(gives) = gives.filter(|_| !crooked) {
            chair = *gives;
        }
        for _ in 0..self.chance.between(1, most) {
            self.does_one(chair, crooked, takes_in);
        }
    }

    fn does_one(&mut self, chair: usize, crooked: bool, takes_in: u32) {
        let done = self.hand(chair, crooked).does(takes_in);
        if let Some((case, events)) = done {
            self.cases += 1;
            let forgets = crooked && self.chance.percent(50);
            let events: Vec<Unsealed> = events.iter().map(|event| of_case(case, event).unwrap()).collect();
            self.sign(chair, events, forgets);
        }
    }

    /// Who sits down, and whether the program was changed; nobody who may not sign sits at one that was not.
    pub fn somebody(&mut self) -> Option<(usize, bool)> {
        let chair = self.chance.below(self.chairs.len());
        let crooked = self.chance.percent(4);
        (crooked || self.may_sign(chair)).then_some((chair, crooked))
    }

    pub fn hand(&mut self, chair: usize, crooked: bool) -> Hand<'_> {
        let laptop = self.chairs[chair].laptop;
        let (today, moment) = (self.day(laptop), self.clock(laptop).timestamp_millis());
        let (seat, catching_up) = (self.id(chair), self.is_catching_up(chair));
        let laptop = &self.laptops[laptop];
        let db = &laptop.db;
        let standing = tables::standing(db).unwrap();
        let nobody = Actor {
            person: self.seats[self.chairs[chair].seat].person,
            roles: Vec::new(),
        };
        let actor = standing.actor(seat).unwrap_or(nobody);
        Hand {
            laptop,
            db,
            chance: &mut self.chance,
            standing,
            seat,
            actor,
            today,
            moment,
            catching_up,
            crooked,
            number: self.cases + 1,
        }
    }
}

impl Hand<'_> {
    fn does(&mut self, takes_in: u32) -> Option<(Uuid, Vec<Event>)> {
        if self.chance.percent(u64::from(takes_in)) {
            return self.takes_in();
        }
        let cases: Vec<[u8; 16]> = {
            let mut statement = self
                .db
                .prepare_cached(
                    "SELECT \"case\" FROM cases WHERE is_open >= ?1 AND (?2 > 0 OR taken_in_by <> ?3) ORDER BY \"case\"",
                )
                .unwrap();
            let (open, own) = (self.chance.percent(50), self.actor.person.0.to_string());
            let rows = statement
                .query_map((open, takes_in, own), |row| row.get(0))
                .unwrap();
            rows.map(Result::unwrap).collect()
        };
        let case = Uuid::from_bytes(*self.chance.pick(&cases)?);
        let loaded = journal::load_case(self.db, case).unwrap()?;
        const ACTS: [Act; 26] = [
            Act::Advise,
            Act::Advise,
            Act::Judge,
            Act::AskToComplete,
            Act::Complete,
            Act::Correct,
            Act::Propose,
            Act::Award,
            Act::Award,
            Act::Award,
            Act::Award,
            Act::Award,
            Act::Award,
            Act::AwardOnTheSpot,
            Act::AwardOnTheSpot,
            Act::AwardOnTheSpot,
            Act::AwardOnTheSpot,
            Act::AwardOnTheSpot,
            Act::Confirm,
            Act::Confirm,
            Act::Dispute,
            Act::Reject,
            Act::NotTake,
            Act::Withdraw,
            Act::Announce,
            Act::Announce,
        ];
        let seldom = self.chance.percent(25);
        let acts: Vec<Act> = ACTS
            .into_iter()
            .filter(|act| seldom || !matches!(act, Act::Withdraw | Act::AskToComplete | Act::Reject))
            .filter(|act| self.may(&loaded, *act))
            .collect();
        let act = *self.chance.pick(&acts)?;
        Some((case, self.events(&loaded.case, act)?))
    }

    /// Whether the program would let her.
    pub fn may(&self, loaded: &LoadedCase, act: Act) -> bool {
        let case = &loaded.case;
        let officer = self.actor.is(Role::BudgetOfficer);
        let decides = matches!(act, Act::Award | Act::Reject | Act::NotTake);
        let spot = case.on_the_spot;
        let second = matches!(act, Act::Confirm | Act::Dispute);
        let waits = |second: PersonId| {
            spot.is_some_and(|spot| spot.by != second && spot.confirmed_by.is_none() && !spot.disputed)
        };
        let of_officer = decides || second || matches!(act, Act::Judge | Act::Propose | Act::Announce);
        let role = officer || (!of_officer && self.actor.is(Role::Kernverbinder));
        let holds = self.standing.holder(&case.pot) == Some(self.seat);
        let contested = self.contested(case.id);
        let honest = role
            && !(decides && case.taken_in_by == self.actor.person)
            && (act != Act::Award || (holds && !self.catching_up && !self.closed()))
            && (act != Act::Propose || !holds)
            && (act != Act::AwardOnTheSpot || self.grants_on_the_spot(case, holds))
            && (!second || waits(self.actor.person))
            && (act != Act::Announce || !contested);
        case.life.allows(act) && (honest || self.crooked)
    }

    /// Whether she has a part of the pot to grant on the spot.
    fn grants_on_the_spot(&self, case: &Case, holds: bool) -> bool {
        !holds && !self.catching_up && !self.closed() && !self.parts(&case.pot).is_empty()
    }

    /// Whether the year is closed, as far as is known here.
    fn closed(&self) -> bool {
        let mut statement = self.db.prepare_cached("SELECT 1 FROM closings").unwrap();
        statement.exists([]).unwrap()
    }

    pub fn contested(&self, case: Uuid) -> bool {
        let sql = "SELECT contested FROM cases WHERE \"case\" = ?1";
        let mut statement = self.db.prepare_cached(sql).unwrap();
        statement
            .query_row([case.into_bytes()], |row| row.get(0))
            .unwrap()
    }

    fn takes_in(&mut self) -> Option<(Uuid, Vec<Event>)> {
        let may = self.actor.is(Role::Kernverbinder) || self.actor.is(Role::BudgetOfficer);
        if !may && !self.crooked {
            return None;
        }
        let (pot, ask) = asks(self.chance);
        let scheme_year = pots::current(self.laptop, &pot.scheme.0)?;
        let received_on = ask.received_on?;
        let millis = u64::try_from(self.moment.max(0)).unwrap();
        let case = uuid::Builder::from_unix_timestamp_millis(millis, &self.chance.bytes()).into_uuid();
        let submitted = Event::ApplicationSubmitted {
            number: format!("26-{}-{}", &self.seat.to_string()[..4], self.number),
            ask: Box::new(ask),
            received_on,
            year: 2026,
            scheme_year,
            pot,
            typed_on: self.today,
            by: self.by(),
        };
        let applicant = Applicant {
            name: format!("Aanvrager {}", self.number),
            ..Applicant::default()
        };
        let applicant = Event::ApplicantTold {
            applicant: Box::new(applicant),
        };
        Some((case, vec![submitted, applicant, self.words("idea")]))
    }

    pub fn by(&mut self) -> PersonId {
        if self.crooked && self.chance.percent(30) {
            return PersonId(Uuid::from_bytes(self.chance.bytes()));
        }
        self.actor.person
    }

    pub fn amount(&mut self, most: i64) -> Euro {
        Euro::from_cents(self.chance.between(1, most) * 100)
    }

    fn words(&mut self, key: &str) -> Event {
        let words = [(key.to_owned(), format!("Woorden {}", self.chance.below(100)))].into();
        Event::WordsTold { words }
    }

    /// What is left of the pot beside what was given to grant on the spot, as far as is known here.
    pub fn left(&self, case: &Case) -> Euro {
        let key = pots::key(&case.pot);
        let borne = self.committed(&key) + self.allotted(&key);
        Euro::from_cents((ceiling(self.db, &case.pot.scheme.0) - borne).max(0))
    }

    /// What is committed of a pot, in cents.
    pub fn committed(&self, pot: &str) -> i64 {
        let sql = "SELECT committed FROM pot_sums WHERE pot = ?1";
        let mut statement = self.db.prepare_cached(sql).unwrap();
        let committed: Option<i64> = statement.query_row([pot], |row| row.get(0)).optional().unwrap();
        committed.unwrap_or_default()
    }

    fn events(&mut self, case: &Case, act: Act) -> Option<Vec<Event>> {
        let (on, by) = (self.today, self.by());
        let asked = case.ask.asked.unwrap_or_default();
        let open = match act {
            Act::Advise if self.chance.percent(80) => self.advised(Advice::Award(asked)),
            Act::Advise => self.advised(Advice::Reject),
            Act::Judge => Event::ConditionJudged {
                condition: ConditionId("voor-iedereen".to_owned()),
                judged: *self
                    .chance
                    .pick(&[Judged::Meets, Judged::Question, Judged::Fails])?,
                on,
                by,
            },
            Act::AskToComplete => Event::CompletionAsked {
                on,
                until: on + Days::new(14),
                by,
            },
            Act::Complete => {
                let (ask, changed) = self.changed(case)?;
                Event::ApplicationCompleted { on, ask, changed, by }
            }
            Act::Correct => {
                let (ask, changed) = self.changed(case)?;
                let number = case.corrections + 1;
                Event::ApplicationCorrected {
                    ask,
                    changed,
                    number,
                    on,
                    by,
                }
            }
            Act::Withdraw => Event::ApplicationWithdrawn { on, by },
            Act::Announce => Event::DecisionAnnounced { sent_on: on, by },
            Act::Confirm => Event::AwardConfirmed { on, by },
            Act::Dispute => Event::AwardDisputed { on, by },
            _ => self.decision(case, act, by)?,
        };
        Some(vec![open, self.words("reason")])
    }

    fn decision(&mut self, case: &Case, act: Act, by: PersonId) -> Option<Event> {
        const FORMS: [AwardForm; 2] = [AwardForm::Verlening, AwardForm::DirecteVaststelling];
        let (on, pot, form) = (self.today, case.pot.clone(), *self.chance.pick(&FORMS)?);
        let (asked, verdicts) = (case.ask.asked.unwrap_or_default(), Vec::new());
        let basis = Basis::Mandate {
            reference: "M-1".to_owned(),
        };
        Some(match act {
            Act::Propose => Event::AwardProposed {
                amount: asked,
                asked,
                form,
                basis,
                pot,
                verdicts,
                on,
                by,
            },
            Act::Award | Act::AwardOnTheSpot => {
                let part = if act == Act::Award {
                    None
                } else {
                    Some(self.part(case)?)
                };
                let left = part.as_ref().map_or_else(|| self.left(case), Part::left);
                let amount = if self.crooked { asked } else { asked.min(left) };
                if amount.is_zero() {
                    return None;
                }
                Event::GrantAwarded {
                    amount,
                    asked,
                    form,
                    basis,
                    pot,
                    left_after: Some(left.less(amount)),
                    terms: None,
                    verdicts,
                    on,
                    by,
                    allotment: part.map(|part| part.allotment),
                }
            }
            Act::Reject => Event::ApplicationRejected {
                basis,
                verdicts,
                on,
                by,
            },
            Act::NotTake => Event::ApplicationNotTaken { basis, on, by },
            _ => return None,
        })
    }

    fn advised(&mut self, advice: Advice) -> Event {
        Event::ApplicationAdvised {
            advice,
            discussed_on: None,
            views: [].into(),
            on: self.today,
            by: self.by(),
        }
    }

    fn changed(&mut self, case: &Case) -> Option<(Box<Ask>, Vec<String>)> {
        let mut ask = case.ask.clone();
        let field = *self.chance.pick(&["ask.asked", "ask.people", "ask.area"])?;
        match field {
            "ask.asked" => ask.asked = Some(self.amount(1_200)),
            "ask.people" => ask.people = Some(u32::try_from(self.chance.below(50)).unwrap()),
            _ => ask.area = Some(format!("Straat {}", self.chance.below(9))),
        }
        Some((Box::new(ask), vec![field.to_owned()]))
    }
}
