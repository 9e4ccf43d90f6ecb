//! Two to five laptops spend the last euro of one pot, and none hears of the others.
//!
//! How it can come about: it cannot while one seat holds the pot; else by takeovers, copies of a laptop, or a ceiling that
//! was lowered meanwhile. What comes of it is held to an oracle that adds up the raw events of a laptop's journal.

#[path = "last_euro/oracle.rs"]
mod oracle;

use crate::{
    chance::Chance,
    laptop::{Laptop, assert_same},
    pots::{CEILING, KERNEN, SCHEMES, pot_of, scheme_year},
    region::Region,
};
use office::event::{OfficeEvent, PotScope, of_case, of_office};
use rules::{
    application::Ask,
    case::{AwardForm, Event},
    euro::Euro,
    kern::KernId,
    scheme::SchemeId,
};
use seal::{Hash, SealedCommit};
use std::{cell::RefCell, collections::BTreeSet};
use uuid::Uuid;

/// How more than one laptop comes to spend the same money.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
enum Way {
    /// One holds the pot; the others can only propose, unless their program was changed.
    OneHolder,
    /// Each was given the pot in turn.
    Takeovers,
    /// Copies of the holder's laptop go on.
    Copies,
    /// The holder spends what another laptop's administrator has taken out of the pot.
    LoweredCeiling,
}

const WAYS: [Way; 4] = [Way::OneHolder, Way::Takeovers, Way::Copies, Way::LoweredCeiling];

thread_local! {
    /// Which ways came out overspent and which did not.
    static MET: RefCell<BTreeSet<(Way, bool)>> = const { RefCell::new(BTreeSet::new()) };
}

/// What a seed is about: what was spent before, and what each laptop awards, in cents.
struct Spending {
    way: Way,
    before: i64,
    amounts: Vec<i64>,
}

fn drawn(seed: u64) -> Spending {
    let mut chance = Chance::of(seed ^ 0xE0);
    let laptops = chance.between(2, 5);
    let before = *chance
        .pick(&[0, CEILING / 2, CEILING - 1, CEILING - laptops])
        .unwrap();
    let left = CEILING - before;
    let share = left / laptops;
    let exact = left - share * (laptops - 1);
    let last = match chance.below(8) {
        0 => exact,     // in equal shares, to the last cent
        1 => exact + 1, // one cent too much
        2 => exact - 1, // one cent left
        3 => 1,         // the smallest amount there is
        4 | 5 => left,  // all there is
        _ => chance.between(1, left),
    };
    let all = chance.percent(35);
    let amounts = (1..laptops).map(|_| if all { last } else { share }).chain([last]);
    let amounts = amounts.map(|cents| cents.clamp(1, left)).collect();
    let way = WAYS[usize::try_from(seed % 4).unwrap()];
    Spending { way, before, amounts }
}

/// Lets the laptops spend, brings them together in some order, and adds up after every file.
pub fn is_never_spent_twice_in_silence(seed: u64) {
    let spending = drawn(seed);
    let mut spent = Spent::prepared(seed, &spending);
    match spending.way {
        Way::OneHolder => spent.under_one_holder(&spending),
        Way::Takeovers => spent.after_takeovers(&spending),
        Way::Copies => spent.on_copies(&spending),
        Way::LoweredCeiling => spent.under_a_lowered_ceiling(&spending),
    }
    spent.come_together();
    let over = (0..spent.region.laptops.len())
        .map(|laptop| spent.adds_up(laptop))
        .max();
    MET.with_borrow_mut(|met| met.insert((spending.way, over == Some(true))));
}

/// Draws in which nothing was overspent, or always all, would prove nothing.
pub fn met_everything() {
    if std::env::var_os("KERNKAS_SEED").is_none() {
        let met = MET.with_borrow(Clone::clone);
        let others = WAYS[1..].iter().flat_map(|way| [(*way, false), (*way, true)]);
        assert_eq!(met, others.chain([(Way::OneHolder, false)]).collect());
    }
}

struct Spent {
    region: Region,
    cases: Vec<Uuid>,
    /// The award before, where others were made apart from each other that all knew of it: its letter may go out.
    undisputed: Option<Hash>,
    /// The heads of awards by programs that were changed.
    forced: BTreeSet<Hash>,
}

fn kern() -> KernId {
    KernId::new(KERNEN[0])
}

impl Spent {
    /// A case for every laptop, known to all, and one that was awarded before.
    fn prepared(seed: u64, spending: &Spending) -> Self {
        let laptops = spending.amounts.len();
        let mut spent = Self {
            region: Region::of_officers(seed, laptops),
            cases: Vec::new(),
            undisputed: None,
            forced: BTreeSet::new(),
        };
        for cents in [spending.before].iter().chain(&spending.amounts) {
            spent.takes_in((*cents).max(1));
        }
        if spending.before > 0 {
            let before = spent.awards(spent.officer(0), 0, spending.before, CEILING - spending.before);
            let apart = spending.way != Way::LoweredCeiling;
            spent.undisputed = apart.then(|| before.read_commit().unwrap().head);
        }
        spent.cases.remove(0);
        let known = spent.region.journal_of(0);
        for laptop in 1..laptops {
            spent.region.laptops[laptop].take_in(spent.region.tenant, &known, &[]);
        }
        spent
    }

    /// The chair of the budget officer on a laptop: after that of the administrator.
    fn officer(&self, laptop: usize) -> usize {
        laptop + 1
    }

    fn takes_in(&mut self, cents: i64) {
        let chair = self.region.chairs.len() - 2;
        let (seat, today) = (self.region.id(chair), self.region.day(0));
        let case = uuid::Builder::from_random_bytes(self.region.chance.bytes()).into_uuid();
        let sql = "SELECT hash FROM scheme_years WHERE current = 1";
        let scheme_year = self.region.laptops[0].texts(sql).remove(0);
        let ask = Ask {
            scheme: Some(SchemeId::new(SCHEMES[0])),
            kern: Some(kern()),
            asked: Some(Euro::from_cents(cents)),
            received_on: Some(today),
            ..Ask::default()
        };
        let submitted = Event::ApplicationSubmitted {
            number: format!("26-{}-{}", &seat.to_string()[..4], self.cases.len()),
            ask: Box::new(ask),
            received_on: today,
            year: 2026,
            scheme_year,
            pot: pot_of(&kern()),
            typed_on: today,
            by: self.region.seats[self.region.chairs[chair].seat].person,
        };
        self.region
            .sign(chair, vec![of_case(case, &submitted).unwrap()], false);
        self.cases.push(case);
    }

    fn awards(&mut self, chair: usize, case: usize, cents: i64, left: i64) -> SealedCommit {
        let on = self.region.day(0);
        let awarded = Event::GrantAwarded {
            amount: Euro::from_cents(cents),
            asked: Euro::from_cents(cents),
            form: AwardForm::Verlening,
            basis: oracle::mandate(),
            pot: pot_of(&kern()),
            left_after: Some(Euro::from_cents(left)),
            terms: None,
            verdicts: Vec::new(),
            on,
            by: self.region.seats[self.region.chairs[chair].seat].person,
            allotment: None,
        };
        let event = of_case(self.cases[case], &awarded).unwrap();
        self.region.sign(chair, vec![event], false)
    }

    fn under_one_holder(&mut self, spending: &Spending) {
        let mut left = CEILING - spending.before;
        for (laptop, cents) in spending.amounts.iter().enumerate() {
            let chair = self.officer(laptop);
            if laptop == 0 {
                assert!(!self.may_only_propose(chair, laptop, *cents));
                let cents = (*cents).min(left);
                left -= cents;
                self.awards(chair, laptop, cents, left);
            } else {
                assert!(self.may_only_propose(chair, laptop, *cents), "laptop {laptop}");
                let forced = self.awards(chair, laptop, *cents, 0);
                self.forced.insert(forced.read_commit().unwrap().head);
            }
        }
    }

    fn after_takeovers(&mut self, spending: &Spending) {
        let administrator = 0;
        for laptop in (0..spending.amounts.len()).rev() {
            let seat = self.region.id(self.officer(laptop));
            let given = OfficeEvent::CommitmentGiven {
                pots: PotScope::default(),
                seat,
                taken_over: Vec::new(),
            };
            self.region
                .sign(administrator, vec![of_office(None, &given).unwrap()], false);
            let known = self.region.journal_of(0);
            self.region.laptops[laptop].take_in(self.region.tenant, &known, &[]);
        }
        for (laptop, cents) in spending.amounts.iter().enumerate() {
            self.awards(self.officer(laptop), laptop, *cents, 0);
        }
    }

    fn on_copies(&mut self, spending: &Spending) {
        let holder = self.officer(0);
        let seat = self.region.chairs[holder].seat;
        let copies: Vec<Laptop> = spending.amounts[1..]
            .iter()
            .map(|_| self.region.laptops[0].copied())
            .collect();
        self.awards(holder, 0, spending.amounts[0], 0);
        for (copy, (case, cents)) in copies
            .into_iter()
            .zip(spending.amounts.iter().enumerate().skip(1))
        {
            self.region.laptops.push(copy);
            self.region.sit(seat, self.region.laptops.len() - 1);
            self.awards(self.region.chairs.len() - 1, case, *cents, 0);
        }
    }

    fn under_a_lowered_ceiling(&mut self, spending: &Spending) {
        let mut sum = spending.before;
        for (case, cents) in spending.amounts.iter().enumerate() {
            let cents = (*cents).min(CEILING - sum);
            if cents > 0 {
                sum += cents;
                self.awards(self.officer(0), case, cents, CEILING - sum);
            }
        }
        let lower = sum + *self.region.chance.pick(&[-sum / 2, -1, 0, 1]).unwrap();
        let laptop = spending.amounts.len() - 1;
        let current = self.region.laptops[laptop].texts("SELECT hash FROM scheme_years WHERE current = 1");
        let document = Box::new(scheme_year(
            SCHEMES[0],
            Euro::from_cents(lower),
            current.first().cloned(),
        ));
        let lowered = of_office(None, &OfficeEvent::SchemeYearSet { document }).unwrap();
        // She sits on the last laptop, in the last chair.
        self.region
            .sign(self.region.chairs.len() - 1, vec![lowered], false);
    }

    /// Everybody takes in what there is, in an order of its own, a file at a time.
    fn come_together(&mut self) {
        let all: Vec<SealedCommit> = self.region.signed.values().cloned().collect();
        for laptop in 0..self.region.laptops.len() {
            let mut lacks = all.clone();
            self.region.chance.shuffle(&mut lacks);
            while !lacks.is_empty() {
                let size = self.region.chance.below(lacks.len()) + 1;
                let file: Vec<_> = lacks.drain(..size).collect();
                self.region.laptops[laptop].take_in(self.region.tenant, &file, &[]);
                self.adds_up(laptop);
            }
        }
        let first = self.region.laptops[0].told();
        for laptop in &self.region.laptops[1..] {
            assert_same(&first, &laptop.told(), "two laptops");
        }
        self.region.laptops[0].is_what_a_refold_gives();
    }
}
