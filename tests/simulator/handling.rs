//! What a person does with the money of an award: mostly what the rules let her, now and then what only a changed program
//! would.

use crate::{deeds::Hand, region::Region};
use chrono::Days;
use office::{
    event::{of_case, of_grant},
    journal::{self, LoadedCase},
};
use rules::{
    calendar::Calendar,
    case::{self, Basis},
    euro::Euro,
    grant::{Act, Command, Event, Grant, Ground, Occasion, Outcome, Setting},
    life,
    mandate::Register,
    pot::PotHold,
    role::Role,
    scheme::Decider,
};
use uuid::Uuid;

/// Often enough that money goes all the way, and back.
const ACTS: [Act; 18] = [
    Act::ApprovePayment,
    Act::ApprovePayment,
    Act::ApprovePayment,
    Act::NotePaid,
    Act::NotePaid,
    Act::NotePaid,
    Act::Account,
    Act::Settle,
    Act::Settle,
    Act::SendRuling,
    Act::AskView,
    Act::NoteView,
    Act::Change,
    Act::GiveUp,
    Act::Recover,
    Act::NoteReturned,
    Act::NoteReturned,
    Act::Undo,
];

impl Region {
    /// Officers, now and then somebody with a changed program, do a few things with the money of awards: who approves a
    /// payment does not note it.
    pub fn handle(&mut self) {
        let Some((somebody, crooked)) = self.somebody() else {
            return;
        };
        let mut officers = self.chairs_of(Role::BudgetOfficer, false);
        officers.retain(|officer| !self.awards_at(*officer).is_empty());
        for _ in 0..self.chance.between(2, 6) {
            let officer = self.chance.pick(&officers).filter(|_| !crooked);
            self.handle_some(officer.copied().unwrap_or(somebody), crooked);
        }
    }

    fn handle_some(&mut self, chair: usize, crooked: bool) {
        let mut hand = self.hand(chair, crooked);
        let Some(case) = hand.some_award() else { return };
        if let Some(letter) = hand.letter(case).filter(|_| !crooked) {
            self.sign(chair, vec![of_case(case, &letter).unwrap()], false);
        } else if let Some((case, outcome)) = self.hand(chair, crooked).handles(case) {
            let forgets = crooked && self.chance.percent(50);
            self.sign(chair, of_grant(case, &outcome).unwrap(), forgets);
        }
    }

    /// Somebody does something with the money of this award, if there is anything to do.
    pub fn handle_one(&mut self, chair: usize, case: Uuid) {
        if let Some((case, outcome)) = self.hand(chair, false).handles(case) {
            self.sign(chair, of_grant(case, &outcome).unwrap(), false);
        }
    }
}

impl Hand<'_> {
    fn some_award(&mut self) -> Option<Uuid> {
        let sql = "SELECT \"case\" FROM cases WHERE grant_state IS NOT NULL ORDER BY \"case\"";
        let cases: Vec<[u8; 16]> = {
            let mut statement = self.db.prepare_cached(sql).unwrap();
            let rows = statement.query_map([], |row| row.get(0)).unwrap();
            rows.map(Result::unwrap).collect()
        };
        self.chance.pick(&cases).copied().map(Uuid::from_bytes)
    }

    /// The letter about an award goes out before most else.
    fn letter(&mut self, case: Uuid) -> Option<case::Event> {
        let loaded = journal::load_case(self.db, case).unwrap()?;
        let goes = self.may(&loaded, life::Act::Announce) && self.chance.percent(80);
        goes.then_some(case::Event::DecisionAnnounced {
            sent_on: self.today,
            by: self.actor.person,
        })
    }

    fn handles(&mut self, case: Uuid) -> Option<(Uuid, Outcome)> {
        let loaded = journal::load_case(self.db, case).unwrap()?;
        let grant = loaded.grant.clone()?;
        if self.crooked {
            let event = self.dares(&grant);
            let words = [].into();
            return Some((case, Outcome { event, words }));
        }
        let setting = self.setting(&loaded);
        let acts: Vec<Act> = grant
            .acts(&loaded.case, &setting)
            .into_iter()
            .filter(|(_, locked)| locked.is_none())
            .map(|(act, _)| act)
            .collect();
        // Who gives up what was just given leaves nothing to pay.
        let seldom = self.chance.percent(12);
        let may: Vec<Act> = ACTS
            .into_iter()
            .filter(|act| (seldom || *act != Act::GiveUp) && acts.contains(act))
            .collect();
        let act = *self.chance.pick(&may)?;
        let command = self.command(&grant, act)?;
        let outcome = grant.decide(&loaded.case, &command, &setting).ok()?;
        Some((case, outcome))
    }

    fn setting(&self, loaded: &LoadedCase) -> Setting {
        let case = &loaded.case;
        let pot_hold = match self.standing.holder(&case.pot) {
            Some(_) if self.catching_up => PotHold::CatchingUp,
            Some(seat) if seat == self.seat => PotHold::Here,
            Some(_) => PotHold::Elsewhere,
            None => PotHold::Nobody,
        };
        Setting {
            actor: self.actor.clone(),
            today: self.today,
            calendar: Calendar::default(),
            decider: Decider::Mandated,
            scheme: case.pot.scheme.clone(),
            mandates: Register::default(),
            pot_hold,
            pot_left: Some(self.left(case)),
            contested: self.contested(case.id),
            papers: 1,
        }
    }

    /// Up to and including this.
    fn part_of(&mut self, most: Euro) -> Euro {
        if self.chance.percent(60) {
            return most;
        }
        Euro::from_cents(self.chance.between(0, most.cents()))
    }

    #[expect(clippy::too_many_lines, reason = "one command for each act")]
    fn command(&mut self, grant: &Grant, act: Act) -> Option<Command> {
        let (on, reason) = (self.today, "Daarom.".to_owned());
        let basis = Basis::Mandate {
            reference: "M-1".to_owned(),
        };
        Some(match act {
            Act::ApprovePayment => Command::ApprovePayment {
                amount: self.part_of(grant.payable(on)),
            },
            Act::NotePaid => {
                let waiting = grant.waiting().next()?;
                Command::NotePaid {
                    payment: waiting.action.clone(),
                    amount: waiting.approved,
                    paid_on: on,
                    reference: String::new(),
                }
            }
            Act::Account => Command::Account {
                on,
                took_place: true,
                spent: Some(self.part_of(grant.entitled())),
                report: "Klaar.".to_owned(),
            },
            Act::Settle => Command::Settle {
                amount: self.part_of(grant.own_account()),
                ground: Some(Ground::NotDone),
                basis,
                reason,
            },
            Act::SendRuling => Command::SendRuling { sent_on: on },
            Act::AskView => Command::AskView {
                until: on + Days::new(7),
                about: "Het wordt minder.".to_owned(),
            },
            Act::NoteView => Command::NoteView {
                on,
                view: "Goed.".to_owned(),
            },
            Act::Change => Command::Change {
                amount: self.part_of(grant.entitled().less(Euro::from_cents(1))),
                ground: if grant.occasion() == Occasion::After {
                    Ground::NewFacts
                } else {
                    Ground::Circumstances
                },
                basis,
                reason,
            },
            Act::GiveUp => Command::GiveUp { on, reason },
            Act::Recover => Command::Recover {
                amount: self.part_of(grant.to_order()),
                reason,
            },
            Act::NoteReturned => Command::NoteReturned {
                amount: self.part_of(grant.to_recover()),
                on,
                reference: String::new(),
            },
            Act::Undo => Command::Undo {
                action: self.chance.pick(&grant.doings)?.action.clone(),
                reason,
            },
            Act::SetTerms | Act::SettleClash => return None,
        })
    }

    /// What no program of ours would do: more than there is, without authority, about what is not there.
    fn dares(&mut self, grant: &Grant) -> Event {
        let (on, by, amount) = (self.today, self.by(), self.amount(1_500));
        let basis = Basis::Mandate {
            reference: "M-1".to_owned(),
        };
        let named = self.chance.pick(&grant.doings).map(|doing| doing.action.clone());
        let action = named.unwrap_or_else(|| "00".repeat(32));
        match self.chance.below(6) {
            0 => Event::PaymentApproved { amount, on, by },
            1 => Event::PaymentMade {
                payment: action,
                amount,
                paid_on: on,
                on,
                by,
            },
            2 => Event::GrantSettled {
                amount,
                ground: None,
                basis,
                on,
                by,
            },
            3 => Event::MoneyReturned { amount, on, by },
            4 => Event::GrantGivenUp { on, by },
            _ => Event::GrantUndone {
                action,
                from_pot: self.chance.percent(50),
                objection: None,
                on,
                by,
            },
        }
    }
}
