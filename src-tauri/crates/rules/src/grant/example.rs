//! A grant to try things on: an award of € 650 to an idea from Ingen, made up.

use super::{Clash, Command, Event, Grant, Happened, Merged, Outcome, Setting, Step, Steps, merge};
use crate::{
    calendar::Calendar,
    case::{
        self, AwardForm, Case,
        example::{actor, award_in, day, judged, mandate, officer, setting, submitted},
    },
    check::Judged,
    euro::Euro,
    mandate::Register,
    pot::PotHold,
    refusal::Refusal,
    role::{Actor, Role},
    scheme::{Decider, SchemeId},
};
use uuid::Uuid;

/// Another officer than the one who decides.
pub fn treasurer() -> Actor {
    actor(7, Role::BudgetOfficer, &[])
}

/// The setting of a day: nothing in dispute, this seat holds the pot, one paper is there.
pub fn on(actor: Actor, today: &str) -> Setting {
    Setting {
        actor,
        today: day(today),
        calendar: Calendar::default(),
        decider: Decider::Mandated,
        scheme: SchemeId::new("leefbaarheidsbudget"),
        mandates: Register::default(),
        pot_hold: PotHold::Here,
        pot_left: Some(Euro::whole(1_350)),
        contested: false,
        papers: 1,
    }
}

/// What happened to one case on one laptop, an action each.
#[derive(Clone, Debug)]
pub struct Play {
    pub case: Case,
    pub events: Vec<Vec<AnyEvent>>,
}

/// An event of either part of a case.
#[derive(Clone, Debug)]
pub enum AnyEvent {
    Case(case::Event),
    Grant(Event),
}

impl AnyEvent {
    pub fn happened(&self) -> Happened<'_> {
        match self {
            Self::Case(event) => Happened::Case(event),
            Self::Grant(event) => Happened::Grant(event),
        }
    }
}

pub fn name(action: usize) -> String {
    format!("{action:064x}")
}

impl Play {
    /// € 650 awarded on 9 March 2026 and sent the day after.
    pub fn awarded(form: AwardForm) -> Self {
        let mut play = Self::decided(form);
        let sent = case::Command::Announce {
            sent_on: day("2026-03-10"),
        };
        play.on_case(&sent, "2026-03-10");
        play
    }

    /// The same before the letter.
    pub fn decided(form: AwardForm) -> Self {
        let setting = setting(officer(), "2026-03-09");
        let mut play = Self {
            case: judged(&submitted(), Judged::Meets, &setting),
            events: Vec::new(),
        };
        play.on_case(&award_in(form, Euro::whole(650)), "2026-03-09");
        play
    }

    fn on_case(&mut self, command: &case::Command, today: &str) {
        let setting = setting(officer(), today);
        let events = Case::decide(Some(&self.case), Uuid::nil(), command, &setting).unwrap();
        self.case = events.iter().fold(self.case.clone(), |case, event| {
            Case::apply(Some(case), Uuid::nil(), event).unwrap()
        });
        self.events.push(events.into_iter().map(AnyEvent::Case).collect());
    }

    pub fn merged(&self) -> Merged {
        let of = |(action, events): (usize, &'_ Vec<AnyEvent>)| (action, events.len());
        let steps: Vec<Step<'_>> = self
            .events
            .iter()
            .enumerate()
            .map(of)
            .flat_map(|(action, count)| {
                (0..count).map(move |event| Step {
                    happened: self.events[action][event].happened(),
                    action,
                })
            })
            .collect();
        merge(&self.case, &steps, &|later, earlier| later > earlier, &name).unwrap()
    }

    pub fn grant(&self) -> Grant {
        let Merged {
            grant,
            clashes,
            without_effect,
        } = self.merged();
        assert_eq!((clashes, without_effect), (Vec::<Clash>::new(), Vec::new()));
        grant
    }

    pub fn steps(&self) -> Steps {
        Steps::of(&self.case, Some(&self.grant()))
    }

    /// Tries a command.
    pub fn tried(&self, command: &Command, setting: &Setting) -> Result<Outcome, Refusal> {
        self.grant().decide(&self.case, command, setting)
    }

    /// Does a command that is not refused, and gives its action.
    pub fn does(&mut self, command: &Command, setting: &Setting) -> String {
        let outcome = self.tried(command, setting).unwrap();
        self.events.push(vec![AnyEvent::Grant(outcome.event)]);
        name(self.events.len() - 1)
    }

    /// Approves by the treasurer and notes it as paid the same day.
    pub fn pays(&mut self, euros: i32, today: &str) -> String {
        let amount = Euro::whole(euros);
        let payment = self.does(&Command::ApprovePayment { amount }, &on(treasurer(), today));
        self.does(&paid(&payment, euros, today), &on(officer(), today))
    }
}

pub fn paid(payment: &str, euros: i32, paid_on: &str) -> Command {
    Command::NotePaid {
        payment: payment.to_owned(),
        amount: Euro::whole(euros),
        paid_on: day(paid_on),
        reference: "BNG 2026-0311".to_owned(),
    }
}

pub fn account(spent: i32, on: &str) -> Command {
    Command::Account {
        on: day(on),
        took_place: true,
        spent: Some(Euro::whole(spent)),
        report: "De bank staat er, veertig mensen kwamen helpen.".to_owned(),
    }
}

pub fn settle(euros: i32, ground: Option<super::Ground>) -> Command {
    Command::Settle {
        amount: Euro::whole(euros),
        ground,
        basis: mandate(),
        reason: "Er bleef geld over.".to_owned(),
    }
}

pub fn change(euros: i32, ground: super::Ground) -> Command {
    Command::Change {
        amount: Euro::whole(euros),
        ground,
        basis: mandate(),
        reason: "Het ging niet door.".to_owned(),
    }
}

pub fn undo(action: &str) -> Command {
    Command::Undo {
        action: action.to_owned(),
        reason: "Verkeerd genoteerd.".to_owned(),
    }
}
