//! On whom a case waits: one question, answered from role, state and days alone.

use chrono::NaiveDate;
use rules::{
    euro::Euro,
    kern::KernId,
    life::State,
    role::{Actor, PersonId, Role},
};

/// So many days before the term ends an officer decides, whether advice came or not.
const NEAR: i64 = 7;

/// What a person does with a case that waits on her.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Duty {
    /// Advise.
    Advise,
    /// Look at it again: the term to complete has ended.
    Complete,
    /// Decide.
    Decide,
    /// Send the decision.
    Announce,
    /// Decide on who is first in line, now that money came back.
    TakeUp,
}

impl Duty {
    /// Its name as it travels.
    pub(crate) fn id(self) -> &'static str {
        match self {
            Self::Advise => "advise",
            Self::Complete => "complete",
            Self::Decide => "decide",
            Self::Announce => "announce",
            Self::TakeUp => "take-up",
        }
    }
}

/// On whom a case waits.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Waits {
    /// On me.
    OnMe(Duty),
    /// On somebody else; I may know.
    Elsewhere,
    /// None of my kernen.
    NotSeen,
}

/// A case that waits, as far as this question goes.
#[derive(Clone, Debug)]
pub(crate) struct Waiting {
    /// Its row.
    pub row: i64,
    /// Where it stands.
    pub state: State,
    /// Its kern.
    pub kern: KernId,
    /// By when must be decided.
    pub decide_by: NaiveDate,
    /// The last day to complete, while that is asked.
    pub still_until: Option<NaiveDate>,
    /// Who took it in.
    pub taken_in_by: PersonId,
    /// Whether an award was proposed, and to whom that goes.
    pub proposed: Proposed,
    /// Who advises on it.
    pub advice: Advises,
    /// What its pot has left, when money came back and it is first in line.
    pub room: Option<Euro>,
}

/// Who advises on a case.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub(crate) enum Advises {
    /// The kernverbinder.
    #[default]
    Kernverbinder,
    /// Nobody: a claim or a yearly contribution is decided at once.
    Nobody,
}

/// An award that was proposed to who holds the pot.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub(crate) enum Proposed {
    /// There is none.
    #[default]
    No,
    /// It waits for the seat at the desk.
    ToMe,
    /// It waits for another seat.
    Elsewhere,
}

impl Waiting {
    /// Whether completion was asked and the term for it has ended.
    pub(crate) fn has_stood_still(&self, today: NaiveDate) -> bool {
        self.state == State::AskedToComplete && self.still_until.is_none_or(|until| until < today)
    }

    /// On whom it waits, seen by `actor`.
    pub(crate) fn on(&self, actor: &Actor, today: NaiveDate) -> Waits {
        let mine = self.kern.0.is_empty()
            || actor
                .roles
                .iter()
                .any(|grant| grant.kernen.is_empty() || grant.kernen.contains(&self.kern));
        if !mine || actor.roles.is_empty() {
            return Waits::NotSeen;
        }
        self.duty(actor, today).map_or(Waits::Elsewhere, Waits::OnMe)
    }

    fn duty(&self, actor: &Actor, today: NaiveDate) -> Option<Duty> {
        let serves = |role| {
            if self.kern.0.is_empty() {
                actor.is(role)
            } else {
                actor.serves(role, &self.kern)
            }
        };
        let (advises, decides) = (serves(Role::Kernverbinder), serves(Role::BudgetOfficer));
        // Who took it in does not decide it.
        let may_decide = decides && actor.person != self.taken_in_by;
        let near = self.decide_by.signed_duration_since(today).num_days() < NEAR;
        match self.state {
            State::Submitted | State::Completed | State::Advised if self.room.is_some() && may_decide => {
                Some(Duty::TakeUp)
            }
            State::Submitted | State::Completed | State::Advised if self.proposed != Proposed::No => {
                (may_decide && self.proposed == Proposed::ToMe).then_some(Duty::Decide)
            }
            State::AskedToComplete if !self.has_stood_still(today) => None,
            State::AskedToComplete if advises => Some(Duty::Complete),
            State::AskedToComplete | State::Advised => may_decide.then_some(Duty::Decide),
            State::Submitted | State::Completed if self.advice == Advises::Nobody => {
                may_decide.then_some(Duty::Decide)
            }
            State::Submitted | State::Completed if advises && !(near && may_decide) => Some(Duty::Advise),
            State::Submitted | State::Completed => (near && may_decide).then_some(Duty::Decide),
            State::Awarded | State::AwardedInPart | State::Rejected | State::NotTaken => {
                decides.then_some(Duty::Announce)
            }
            State::Draft
            | State::Withdrawn
            | State::Forwarded
            | State::HelpedOtherwise
            | State::Announced => None,
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use rules::role::RoleGrant;
    use uuid::Uuid;

    const ANOUK: PersonId = PersonId(Uuid::from_u128(1));
    const MARIJKE: PersonId = PersonId(Uuid::from_u128(2));

    fn day(text: &str) -> NaiveDate {
        text.parse().unwrap()
    }

    fn anouk() -> Actor {
        let grant = RoleGrant {
            role: Role::Kernverbinder,
            kernen: vec![KernId::new("ingen")],
        };
        Actor {
            person: ANOUK,
            roles: vec![grant],
        }
    }

    fn marijke() -> Actor {
        Actor {
            person: MARIJKE,
            roles: vec![RoleGrant {
                role: Role::BudgetOfficer,
                kernen: Vec::new(),
            }],
        }
    }

    fn waiting(state: State) -> Waiting {
        Waiting {
            row: 1,
            state,
            kern: KernId::new("ingen"),
            decide_by: day("2026-06-30"),
            still_until: None,
            taken_in_by: ANOUK,
            proposed: Proposed::No,
            advice: Advises::Kernverbinder,
            room: None,
        }
    }

    fn on(waiting: &Waiting, actor: &Actor) -> Waits {
        waiting.on(actor, day("2026-05-12"))
    }

    #[test]
    fn a_new_application_waits_on_the_kernverbinder_and_after_advice_on_the_officer() {
        let (new, advised) = (waiting(State::Submitted), waiting(State::Advised));
        assert_eq!(
            (on(&new, &anouk()), on(&new, &marijke())),
            (Waits::OnMe(Duty::Advise), Waits::Elsewhere)
        );
        assert_eq!(
            (on(&advised, &anouk()), on(&advised, &marijke())),
            (Waits::Elsewhere, Waits::OnMe(Duty::Decide))
        );
    }

    #[test]
    fn a_claim_waits_on_the_officer_at_once() {
        let claim = Waiting {
            advice: Advises::Nobody,
            ..waiting(State::Submitted)
        };
        assert_eq!(
            (on(&claim, &anouk()), on(&claim, &marijke())),
            (Waits::Elsewhere, Waits::OnMe(Duty::Decide))
        );
    }

    #[test]
    fn when_the_term_is_near_the_officer_decides_without_advice_too() {
        let near = Waiting {
            decide_by: day("2026-05-18"),
            ..waiting(State::Completed)
        };
        assert_eq!(on(&near, &marijke()), Waits::OnMe(Duty::Decide));
        assert_eq!(on(&near, &anouk()), Waits::OnMe(Duty::Advise));
    }

    #[test]
    fn a_proposed_award_waits_on_who_holds_the_pot_and_on_nobody_else() {
        let proposed = |proposed| Waiting {
            proposed,
            ..waiting(State::Submitted)
        };
        let (to_me, elsewhere) = (proposed(Proposed::ToMe), proposed(Proposed::Elsewhere));
        assert_eq!(on(&to_me, &marijke()), Waits::OnMe(Duty::Decide));
        assert_eq!(on(&elsewhere, &marijke()), Waits::Elsewhere);
        assert_eq!(on(&elsewhere, &anouk()), Waits::Elsewhere);
    }

    #[test]
    fn who_is_first_in_line_when_money_came_back_waits_on_who_may_decide() {
        let first = Waiting {
            room: Some(Euro::whole(300)),
            ..waiting(State::Submitted)
        };
        assert_eq!(on(&first, &marijke()), Waits::OnMe(Duty::TakeUp));
        assert_eq!(on(&first, &anouk()), Waits::OnMe(Duty::Advise));
        let own = Waiting {
            taken_in_by: MARIJKE,
            ..first
        };
        assert_eq!(on(&own, &marijke()), Waits::Elsewhere);
    }

    #[test]
    fn who_took_it_in_is_not_asked_to_decide_it() {
        let own = Waiting {
            taken_in_by: MARIJKE,
            ..waiting(State::Advised)
        };
        assert_eq!(on(&own, &marijke()), Waits::Elsewhere);
    }

    #[test]
    fn a_running_term_to_complete_waits_on_the_applicant_and_an_ended_one_on_us() {
        let running = Waiting {
            still_until: Some(day("2026-05-12")),
            ..waiting(State::AskedToComplete)
        };
        let ended = Waiting {
            still_until: Some(day("2026-05-11")),
            ..running.clone()
        };
        assert_eq!(on(&running, &anouk()), Waits::Elsewhere);
        assert_eq!(on(&ended, &anouk()), Waits::OnMe(Duty::Complete));
        assert_eq!(on(&ended, &marijke()), Waits::OnMe(Duty::Decide));
    }

    #[test]
    fn another_kern_is_not_her_concern_and_a_reader_is_asked_nothing() {
        let elsewhere = Waiting {
            kern: KernId::new("asch"),
            ..waiting(State::Submitted)
        };
        assert_eq!(on(&elsewhere, &anouk()), Waits::NotSeen);
        let reader = Actor {
            person: MARIJKE,
            roles: vec![RoleGrant {
                role: Role::Reader,
                kernen: Vec::new(),
            }],
        };
        assert_eq!(on(&waiting(State::Awarded), &reader), Waits::Elsewhere);
        assert_eq!(
            on(&waiting(State::Awarded), &marijke()),
            Waits::OnMe(Duty::Announce)
        );
    }
}
