//! What becomes of the money of an award in the sample: paid, accounted for, settled, and now and then taken back.

use super::{later, play::Stage};
use crate::{
    execute::{handling, unknown},
    facts::scheme_years,
    journal, papers,
    trouble::Trouble,
    wire::{AttachPaper, Handle},
};
use chrono::NaiveDate;
use rules::{
    case::Basis,
    euro::Euro,
    grant::{Command, Grant, Ground},
    kern::KernId,
    scheme::Decider,
};
use seal::SeatId;
use uuid::Uuid;

/// A photo of one grey dot: made up, as all is here.
const PHOTO: &str =
    "iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAAAAAA6fptVAAAACklEQVR4nGNoAAAAggCBd81ytgAAAABJRU5ErkJggg==";

/// After so many days nothing is left to do: what is of long ago was done.
const LONG_AGO: u64 = 180;

/// What becomes of the awards of the last half year, one after the other: somebody who opens the sample finds each of it,
/// and what has a term is no older than it must be.
const LATELY: [Course; 14] = [
    Course::Returned,
    Course::Lower,
    Course::Unsent,
    Course::Heard,
    Course::Revoked,
    Course::Accounted,
    Course::Silent,
    Course::Lower,
    Course::GivenUp,
    Course::Usual,
    Course::Accounted,
    Course::Silent,
    Course::Usual,
    Course::Silent,
];
/// So many days after the letter the money may still be on its way.
const FRESH: u64 = 40;
/// What becomes of those.
const FRESHLY: [Course; 3] = [Course::Waiting, Course::Approved, Course::Usual];

/// What becomes of the money, as far as the days allow.
#[derive(Clone, Copy, PartialEq, Eq)]
enum Course {
    /// Paid, accounted for, settled as granted.
    Usual,
    /// The letter went out; nothing more yet.
    Waiting,
    /// A payment was approved and not noted as paid.
    Approved,
    /// Paid, and not accounted for.
    Silent,
    /// Accounted for, and not settled.
    Accounted,
    /// Settled lower, and the letter is to go out.
    Unsent,
    /// Settled lower: money is to come back.
    Lower,
    /// Settled lower, and the money came back.
    Returned,
    /// The receiver was asked for a view.
    Heard,
    /// Revoked after the receiver was heard.
    Revoked,
    /// The receiver gave it up.
    GivenUp,
}

impl Course {
    /// Of long ago, by a lot of a hundred.
    fn by_lot(lot: u64) -> Self {
        match lot {
            0..=77 => Self::Usual,
            78..=88 => Self::Returned,
            89..=94 => Self::Revoked,
            _ => Self::GivenUp,
        }
    }
}

impl Stage<'_> {
    /// Plays what becomes of the money of a case that was awarded and of which the letter went out on `sent_on`.
    pub(super) fn play_money(
        &mut self,
        case: Uuid,
        kern: &KernId,
        sent_on: NaiveDate,
    ) -> Result<(), Trouble> {
        let course = self.course(case, sent_on)?;
        let officer = self.people.officer;
        match course {
            Course::Waiting => Ok(()),
            Course::GivenUp => {
                let on = later(sent_on, 9);
                let reason = "Wij krijgen niet genoeg mensen bij elkaar.".to_owned();
                self.handle(self.kernverbinder(kern), case, on, |_| {
                    Some(Command::GiveUp { on, reason })
                })
            }
            Course::Heard | Course::Revoked => self.take_back(case, sent_on, course),
            _ => {
                self.pay(case, later(sent_on, 5), course != Course::Approved)?;
                if matches!(course, Course::Approved | Course::Silent) {
                    return Ok(());
                }
                self.account_for(case, kern)?;
                if course != Course::Accounted {
                    self.settle_money(officer, case, course)?;
                }
                Ok(())
            }
        }
    }

    /// What becomes of it: by lot long ago, one after the other lately. What was settled with the award takes no turn.
    fn course(&mut self, case: Uuid, sent_on: NaiveDate) -> Result<Course, Trouble> {
        if later(sent_on, LONG_AGO) < self.today {
            return Ok(Course::by_lot(self.money_dice.roll(100)));
        }
        if later(sent_on, FRESH) >= self.today {
            self.freshly += 1;
            return Ok(FRESHLY[(self.freshly - 1) % FRESHLY.len()]);
        }
        if self.grant(case)?.is_none_or(|(grant, _)| grant.is_final()) {
            return Ok(Course::Usual);
        }
        self.lately += 1;
        Ok(LATELY[(self.lately - 1) % LATELY.len()])
    }

    fn take_back(&mut self, case: Uuid, sent_on: NaiveDate, course: Course) -> Result<(), Trouble> {
        let officer = self.people.officer;
        // Asked lately, where the answer is still awaited.
        let asked_on = if course == Course::Heard {
            later(sent_on, 12).max(self.today - chrono::Days::new(4))
        } else {
            later(sent_on, 12)
        };
        let until = later(asked_on, 14);
        let about = "De activiteit gaat niet door. Wij willen de bijdrage intrekken.".to_owned();
        self.handle(officer, case, asked_on, |_| {
            Some(Command::AskView { until, about })
        })?;
        if course == Course::Heard {
            return Ok(());
        }
        let on = later(until, 1);
        let basis = self.money_basis(case, on)?;
        let change = Command::Change {
            amount: Euro::ZERO,
            ground: Ground::NotDone,
            basis,
            reason: "De activiteit is niet doorgegaan en komt er ook niet meer.".to_owned(),
        };
        let settled = |grant: &Grant| grant.settled_on().is_none();
        self.handle(officer, case, on, |grant| settled(grant).then_some(change))?;
        self.send(officer, case, later(on, 2))
    }

    pub(super) fn pay(&mut self, case: Uuid, day: NaiveDate, also_paid: bool) -> Result<(), Trouble> {
        let treasurer = self.people.treasurer;
        self.handle(treasurer, case, day, |grant| {
            let amount = grant.payable(day);
            (!amount.is_zero()).then_some(Command::ApprovePayment { amount })
        })?;
        if !also_paid {
            return Ok(());
        }
        let paid_on = later(day, 3);
        let reference = format!("BNG {}", 100_000 + self.money_dice.roll(899_999));
        self.handle(treasurer, case, paid_on, |grant| {
            let waiting = grant.waiting().next()?;
            Some(Command::NotePaid {
                payment: waiting.action.clone(),
                amount: waiting.approved,
                paid_on,
                reference,
            })
        })
    }

    fn account_for(&mut self, case: Uuid, kern: &KernId) -> Result<(), Trouble> {
        let seat = self.kernverbinder(kern);
        let Some((grant, ask)) = self.grant(case)? else {
            return Ok(());
        };
        let sent_on = grant.sent_on.unwrap_or(self.today);
        let on = later(ask.until.or(ask.from).unwrap_or(sent_on).max(sent_on), 12);
        if on > self.today || grant.is_final() {
            return Ok(());
        }
        self.clock.set(on);
        self.sit(seat)?;
        let photo = AttachPaper {
            case: Some(case),
            draft: None,
            name: "foto.png".to_owned(),
            content: PHOTO.to_owned(),
        };
        papers::attach(self.office, photo)?;
        let costs = ask.total_costs();
        self.handle(seat, case, on, |_| {
            Some(Command::Account {
                on,
                took_place: true,
                spent: Some(costs),
                report: "Het is doorgegaan zoals gepland. De bonnen zitten erbij.".to_owned(),
            })
        })
    }

    fn settle_money(&mut self, officer: SeatId, case: Uuid, course: Course) -> Result<(), Trouble> {
        let Some((grant, _)) = self.grant(case)? else {
            return Ok(());
        };
        let Some(account) = grant.account.filter(|_| !grant.is_final()) else {
            return Ok(());
        };
        let on = later(account.on, 8);
        let lower = matches!(course, Course::Unsent | Course::Lower | Course::Returned);
        let amount = grant.most();
        let (amount, ground) = if lower && grant.terms.share.is_none() {
            // What was not spent goes back; the receiver said so, so that nobody needs to be heard.
            (amount.percent(70), Some(Ground::NotDone))
        } else if amount < grant.entitled() {
            (amount, Some(Ground::ActualCosts))
        } else {
            (amount, None)
        };
        if amount < grant.own_account() {
            let until = later(account.on, 5);
            let about = "Een deel van de activiteit ging niet door.".to_owned();
            let asking = Command::AskView { until, about };
            self.handle(officer, case, later(account.on, 1), |_| Some(asking))?;
        }
        let reason = "Een deel van het plan ging niet door.".to_owned();
        let basis = self.money_basis(case, on)?;
        let settle = Command::Settle {
            amount,
            ground,
            basis,
            reason,
        };
        self.handle(officer, case, on, |_| Some(settle))?;
        if course == Course::Unsent {
            return Ok(());
        }
        let sent_on = later(on, 2);
        self.send(officer, case, sent_on)?;
        self.pay_rest(case, later(sent_on, 4))?;
        self.get_back(officer, case, sent_on, course)
    }

    /// The rest goes out by another officer than the one who settled.
    fn pay_rest(&mut self, case: Uuid, day: NaiveDate) -> Result<(), Trouble> {
        self.pay(case, day, true)
    }

    fn get_back(
        &mut self,
        officer: SeatId,
        case: Uuid,
        sent_on: NaiveDate,
        course: Course,
    ) -> Result<(), Trouble> {
        let reason = "Dit deel is niet uitgegeven.".to_owned();
        self.handle(officer, case, later(sent_on, 5), |grant| {
            let amount = grant.to_order();
            (!amount.is_zero()).then_some(Command::Recover { amount, reason })
        })?;
        let on = later(sent_on, 30);
        if course != Course::Returned {
            return Ok(());
        }
        self.handle(officer, case, on, |grant| {
            let amount = grant.to_recover();
            let reference = String::new();
            (!amount.is_zero()).then_some(Command::NoteReturned {
                amount,
                on,
                reference,
            })
        })
    }

    fn send(&mut self, officer: SeatId, case: Uuid, sent_on: NaiveDate) -> Result<(), Trouble> {
        self.handle(officer, case, sent_on, |grant| {
            grant.unsent().map(|_| Command::SendRuling { sent_on })
        })
    }

    fn grant(&self, case: Uuid) -> Result<Option<(Grant, rules::application::Ask)>, Trouble> {
        let loaded = journal::load_case(&self.office.db, case)?.ok_or_else(|| unknown("case"))?;
        Ok(loaded.grant.map(|grant| (grant, loaded.case.ask)))
    }

    /// Does something with the money when its day has come and there is something to do.
    fn handle(
        &mut self,
        seat: SeatId,
        case: Uuid,
        day: NaiveDate,
        command: impl FnOnce(&Grant) -> Option<Command>,
    ) -> Result<(), Trouble> {
        if day > self.today {
            return Ok(());
        }
        self.clock.set(day);
        self.sit(seat)?;
        let loaded = journal::load_case(&self.office.db, case)?.ok_or_else(|| unknown("case"))?;
        let Some(command) = loaded.grant.as_ref().and_then(command) else {
            return Ok(());
        };
        let version = loaded.version;
        handling::handle(
            self.office,
            Handle {
                case,
                version,
                command,
            },
        )
        .map(|_| ())
    }

    /// By what authority something is decided about the money of a case: that by which the application was.
    fn money_basis(&mut self, case: Uuid, on: NaiveDate) -> Result<Basis, Trouble> {
        let loaded = journal::load_case(&self.office.db, case)?.ok_or_else(|| unknown("case"))?;
        let document = scheme_years::by_hash(&self.office.db, &loaded.case.scheme_year)?;
        let decider = document.map_or(Decider::Mandated, |found| found.document.decider);
        Ok(match decider {
            Decider::College => Basis::College {
                number: format!("VB.{}", 100_000 + self.money_dice.roll(99_999)),
                on,
            },
            Decider::Mandated => Basis::Mandate {
                reference: super::MANDATE.to_owned(),
            },
        })
    }
}
