//! Objections to try things on: a rejected idea from Ingen, made up.

use super::{
    Against, Around, Command, Event, Merged, Objector, Outcome, Remedies, Ruled, Rules, Setting, Step, merge,
};
use crate::{
    calendar::Calendar,
    case::{
        self, Case,
        example::{actor, day, decide, mandate, officer, reject, setting, submitted},
    },
    refusal::Refusal,
    role::{Actor, Role},
    scheme::Decider,
};
use uuid::Uuid;

/// Another officer than the one who decided.
pub fn second() -> Actor {
    actor(7, Role::BudgetOfficer, &[])
}

pub fn on(actor: Actor, today: &str) -> Setting {
    Setting {
        actor,
        today: day(today),
        calendar: Calendar::default(),
        decider: Decider::Mandated,
        rules: Rules::default(),
    }
}

/// A case with what was done to it on several laptops: each action with the actions that it knew.
#[derive(Clone, Debug)]
pub struct Play {
    pub case: Case,
    pub decisions: Vec<case::Event>,
    pub events: Vec<(Event, Vec<usize>)>,
}

pub fn name(action: usize) -> String {
    format!("{action:064x}")
}

impl Play {
    /// Taken in on 2 March 2026 and not decided.
    pub fn open() -> Self {
        Self {
            case: submitted(),
            decisions: Vec::new(),
            events: Vec::new(),
        }
    }

    /// Rejected on 9 March 2026 and sent on `sent_on`.
    pub fn rejected(sent_on: &str) -> Self {
        let mut play = Self::unsent();
        let announce = case::Command::Announce {
            sent_on: day(sent_on),
        };
        play.on_case(&announce, sent_on);
        play
    }

    /// The same before the letter.
    pub fn unsent() -> Self {
        let mut play = Self::open();
        play.on_case(&reject(), "2026-03-09");
        play
    }

    pub fn on_case(&mut self, command: &case::Command, today: &str) {
        let events = decide(Some(&self.case), command, &setting(officer(), today)).unwrap();
        self.case = events.iter().fold(self.case.clone(), |case, event| {
            Case::apply(Some(case), Uuid::nil(), event).unwrap()
        });
        self.decisions.extend(events);
    }

    pub fn merged(&self) -> Merged {
        let steps: Vec<Step<'_>> = self
            .events
            .iter()
            .enumerate()
            .map(|(action, (event, _))| Step { event, action })
            .collect();
        let around = Around::of(&self.case, None, &self.decisions, []);
        let knows = |later: usize, earlier: usize| self.events[later].1.contains(&earlier);
        merge(&around, &steps, &knows, &name)
    }

    pub fn remedies(&self) -> Remedies {
        self.merged().remedies
    }

    pub fn tried(&self, command: &Command, setting: &Setting) -> Result<Outcome, Refusal> {
        self.remedies().decide(&self.case, None, command, setting)
    }

    /// Does what is not refused, knowing all that is here, and gives its action.
    pub fn does(&mut self, command: &Command, setting: &Setting) -> String {
        let outcome = self.tried(command, setting).unwrap();
        let known = (0..self.events.len()).collect();
        self.events.push((outcome.event, known));
        name(self.events.len() - 1)
    }

    /// Takes in what somebody did who knew only these actions.
    pub fn arrives(&mut self, event: Event, knew: &[usize]) -> String {
        self.events.push((event, knew.to_vec()));
        name(self.events.len() - 1)
    }
}

pub fn objects(received_on: &str) -> Command {
    Command::NoteObjection {
        against: Against::Decision,
        objector: Objector::Applicant,
        received_on: day(received_on),
        who: "Gerda Muilwijk".to_owned(),
        grounds: "De pot was nog niet op.".to_owned(),
    }
}

pub fn rules(objection: &str, ruled: Ruled, excused: bool) -> Command {
    Command::Decide {
        objection: objection.to_owned(),
        ruled,
        excused,
        basis: mandate(),
        reason: "De commissie adviseerde zo.".to_owned(),
    }
}

pub fn default_on(received_on: &str, objection: Option<&str>) -> Command {
    Command::NoteDefault {
        objection: objection.map(str::to_owned),
        received_on: day(received_on),
        who: "Gerda Muilwijk".to_owned(),
    }
}
