//! What the plain set of commits comes to, by the simplest means: nothing is kept from one question to the next. Who may,
//! what is in [`who`]; here is what has no effect, how each case ends, what each pot bears, what is disputed.
//!
//! Left out, since no money and no authority hangs on it: cards about late applications.

#[path = "model/cases.rs"]
mod cases;
#[path = "model/office.rs"]
mod of_office;
#[path = "model/plain.rs"]
mod plain;
#[path = "model/who.rs"]
mod who;

use crate::laptop::Laptop;
use office::event::{Known, OfficeEvent};
use plain::Plain;
use rules::{
    case::{Event, Settled},
    role::{PersonId, Role},
};
use seal::SealedCommit;
use std::collections::{BTreeMap, BTreeSet};
use uuid::Uuid;
use who::{Roles, View, Who};

pub struct Model {
    /// Lines that must be those of the office.
    pub told: BTreeSet<String>,
}

/// One event of a case: of which deed, and what.
type Step<'a> = (usize, &'a Event);

impl Model {
    pub fn of(commits: &[SealedCommit]) -> Self {
        let plain = Plain::of(commits);
        let who = Who::of(&plain);
        let now = who.view(&who.all());
        let mut fold = Fold {
            plain: &plain,
            who: &who,
            now: &now,
            aside: BTreeMap::new(),
            told: BTreeSet::new(),
        };
        for at in 0..plain.deeds.len() {
            if let Some(reason) = fold.why_aside(at) {
                fold.aside.insert(at, reason);
                fold.told
                    .insert(format!("aside {} {reason}", plain.deeds[at].commit.head));
            }
        }
        fold.tell_who();
        fold.tell_late();
        let ceiling = fold.tell_schemes();
        fold.tell_cases(ceiling);
        Self { told: fold.told }
    }

    /// Holds it against what the office made of the same.
    pub fn agrees_with(&self, laptop: &Laptop) {
        const ASKED: [&str; 5] = [
            "SELECT 'aside ' || lower(hex(head)) || ' ' || reason FROM set_aside JOIN commit_order USING (\"commit\")",
            "SELECT 'seat ' || seat || ' ' || (standing = 'barred') FROM seats",
            "SELECT 'person ' || person || ' ' || (SELECT group_concat(value ->> '$.role', ' ') FROM
                (SELECT value FROM json_each(roles) ORDER BY value ->> '$.role')) FROM people WHERE roles <> '[]'",
            "SELECT 'case ' || lower(hex(\"case\")) || ' ' || coalesce(replace(outcome, '-in-part', ''), 'open') || ' '
                || coalesce(awarded, 0) FROM cases",
            "SELECT 'dispute ' || key FROM disputes WHERE kind <> 'late-application'",
        ];
        let office: BTreeSet<String> = ASKED.iter().flat_map(|sql| laptop.texts(sql)).collect();
        let sums = laptop.texts("SELECT 'pot ' || pot || ' ' || committed FROM pot_sums WHERE committed > 0");
        let office: Vec<String> = office
            .into_iter()
            .chain(sums)
            .collect::<BTreeSet<_>>()
            .into_iter()
            .collect();
        let model: Vec<String> = self.told.iter().cloned().collect();
        crate::laptop::assert_same(&office, &model, "the office (left) and the model (right)");
    }
}

struct Fold<'a> {
    plain: &'a Plain,
    who: &'a Who<'a>,
    now: &'a View,
    /// What has no effect, and why.
    aside: BTreeMap<usize, &'static str>,
    told: BTreeSet<String>,
}

impl<'a> Fold<'a> {
    fn knows(&self, later: usize, earlier: usize) -> bool {
        later == earlier || self.plain.knows[later].contains(&earlier)
    }

    /// Of these those that none of the others knew of.
    fn latest(&self, deeds: &BTreeSet<usize>) -> BTreeSet<usize> {
        let outdone = |at: usize| deeds.iter().any(|later| *later != at && self.knows(*later, at));
        deeds.iter().copied().filter(|at| !outdone(*at)).collect()
    }

    fn why_aside(&self, at: usize) -> Option<&'static str> {
        let deed = &self.plain.deeds[at];
        if deed.acts().next().is_some() {
            return self.who.act_aside(at, self.now);
        }
        let then = self.who.view(&self.who.known(at));
        let Some((person, roles)) = then.actor(deed.commit.seat) else {
            return Some("role");
        };
        if let Some(lack) = self.lacks(at, person, &roles) {
            return Some(lack);
        }
        let holds = self.who.held(&then) == BTreeSet::from([deed.commit.seat]);
        if !holds
            && deed
                .of_case()
                .any(|(case, event)| self.gives_more(at, case, event))
        {
            return Some("not-holder");
        }
        let signer = self.now.person(deed.commit.seat).unwrap_or(person);
        if self.who.settled(self.now, deed.commit.head, Some(signer)) == Some(true) {
            return None;
        }
        let (left, any) = self.who.left(self.who.grants(self.now), at, person, &roles);
        if self.who.bars_on(&self.now.bars, at) {
            return Some("late-bar");
        }
        (any && self.lacks(at, person, &left).is_some()).then_some("late-role")
    }

    fn lacks(&self, at: usize, person: PersonId, roles: &Roles) -> Option<&'static str> {
        let officer = roles.contains(&Role::BudgetOfficer);
        let serves = officer || roles.contains(&Role::Kernverbinder);
        for (case, event) in &self.plain.deeds[at].events {
            let event = match event {
                Known::Case(event) => event,
                // Nobody handles money after an award in the simulator yet.
                Known::Grant(_) => return Some("role"),
                Known::Office(event) => match **event {
                    OfficeEvent::AreaNamed { .. } if serves => continue,
                    OfficeEvent::OverspendAccepted { .. } | OfficeEvent::LateApplicationSeen {}
                        if officer =>
                    {
                        continue;
                    }
                    OfficeEvent::SchemeYearSet { .. }
                    | OfficeEvent::SuccessorChosen { .. }
                    | OfficeEvent::ListsSet { .. }
                        if roles.contains(&Role::Administrator) =>
                    {
                        continue;
                    }
                    _ => return Some("role"),
                },
            };
            let Some(intake) = self.intake(at, (*case)?) else {
                return Some("role");
            };
            let (by, of_officer, decides) = about(event);
            if by.is_some_and(|by| by != person) {
                return Some("other-person");
            }
            if !(officer || (serves && !of_officer)) {
                return Some("role");
            }
            if decides && intake == person {
                return Some("same-person");
            }
        }
        None
    }

    /// Whether a deed knew another, which could do what it says.
    fn rests_on(&self, at: usize, other: usize) -> bool {
        let (own, deed) = (&self.plain.deeds[at], &self.plain.deeds[other]);
        let aside = self.aside.get(&other);
        deed.depth < own.depth && own.knew(deed) && aside.is_none_or(|reason| reason.starts_with("late"))
    }

    /// Whether it gives money that nobody gave in the case before, as a deed knew it.
    fn gives_more(&self, at: usize, case: Uuid, event: &Event) -> bool {
        let amount = |event: &Event| match event {
            Event::GrantAwarded { amount, .. }
            | Event::DecisionSettled {
                outcome: Settled::Award { amount },
                ..
            } => Some(*amount),
            _ => None,
        };
        let of_case = |other: usize| {
            self.plain.deeds[other]
                .of_case()
                .filter(move |(of, _)| *of == case)
        };
        let before = (0..at).filter(|other| self.rests_on(at, *other));
        let most = before
            .flat_map(of_case)
            .filter_map(|(_, event)| amount(event))
            .max();
        matches!(event, Event::GrantAwarded { .. }) || amount(event) > most
    }

    /// Who took a case in, as a deed knew it.
    fn intake(&self, at: usize, case: Uuid) -> Option<PersonId> {
        let begins = |other: usize| {
            self.plain.deeds[other]
                .of_case()
                .find_map(|(of, event)| match event {
                    Event::ApplicationSubmitted { by, .. } if of == case => Some(*by),
                    _ => None,
                })
        };
        (0..=at)
            .filter(|other| *other == at || self.rests_on(at, *other))
            .find_map(begins)
    }
}

/// Who says to have done it, whether it takes an officer, and whether it decides.
fn about(event: &Event) -> (Option<PersonId>, bool, bool) {
    let of_officer = matches!(
        event,
        Event::ConditionJudged { .. } | Event::AwardProposed { .. } | Event::DecisionAnnounced { .. }
    );
    let decides = matches!(
        event,
        Event::GrantAwarded { .. }
            | Event::ApplicationRejected { .. }
            | Event::ApplicationNotTaken { .. }
            | Event::DecisionSettled { .. }
    );
    let said = serde_json::to_value(event).unwrap()["data"]["by"].clone();
    (serde_json::from_value(said).ok(), of_officer || decides, decides)
}
