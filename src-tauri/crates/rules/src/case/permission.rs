//! Who may do what with a case, and what stands in the way now.

use crate::{
    case::{Case, Setting, not_now},
    check::check,
    kern::KernId,
    life::{Act, State},
    pot::PotHold,
    refusal::Refusal,
    role::{Actor, Role},
};

impl Case {
    /// For each act whether it may be done now by who acts in `setting`, and if not, why.
    ///
    /// What only the command itself can tell (an amount, a reason, a day) is not weighed here.
    #[must_use]
    pub fn acts(&self, setting: &Setting) -> Vec<(Act, Option<Refusal>)> {
        Act::ALL
            .into_iter()
            .map(|act| (act, self.hindrance(act, setting).err()))
            .collect()
    }

    fn hindrance(&self, act: Act, setting: &Setting) -> Result<(), Refusal> {
        self.permits(act, setting)?;
        match act {
            Act::NotTake => self.completion_expired(setting),
            Act::Award | Act::Propose => {
                let weighed = check(&self.application(), &self.facts_of(&setting.facts));
                Self::all_judged(&weighed)?;
                if weighed.most.is_zero() {
                    Err(Self::too_much(&weighed, setting))
                } else {
                    Ok(())
                }
            }
            Act::Confirm | Act::Dispute => self.waiting_for_second(setting),
            Act::Extend | Act::Wait => self.in_time_to_extend(setting),
            Act::Suspend => self.clock_runs(setting),
            Act::Resume => self.suspension(setting).map(|_| ()),
            _ => Ok(()),
        }
    }

    /// Whether role, state and four eyes permit `act`.
    pub(super) fn permits(&self, act: Act, setting: &Setting) -> Result<(), Refusal> {
        role_for(act, &setting.actor, self.ask.kern.as_ref())?;
        let state = self.life.state();
        if act == Act::NotTake && state.is_open() && state != State::AskedToComplete {
            return Err(Refusal::TermStillRuns { until: None });
        }
        if !self.life.allows(act) {
            return Err(not_now(state));
        }
        if decides(act) && setting.actor.person == self.taken_in_by {
            return Err(Refusal::SamePerson);
        }
        if setting.year_closed && takes_from_the_year(act) {
            return Err(Refusal::YearClosed {
                year: self.pot.year.unwrap_or(self.year),
            });
        }
        if let Some(last_day) = setting.facts.scheme_year.compared_after(setting.facts.today)
            && matches!(act, Act::Propose | Act::Award | Act::AwardOnTheSpot)
        {
            return Err(Refusal::ComparedFirst { last_day });
        }
        self.undisputed(act, setting)?;
        let weighs = matches!(
            act,
            Act::Complete
                | Act::Correct
                | Act::Advise
                | Act::Judge
                | Act::Depart
                | Act::Propose
                | Act::Award
                | Act::AwardOnTheSpot
        );
        if (weighs || act == Act::Reject) && setting.scheme_year != self.scheme_year {
            return Err(Refusal::Unknown {
                what: "scheme-year".to_owned(),
            });
        }
        Ok(())
    }

    /// Whether the pot and the disputes about it let `act` through. Rejecting needs no pot.
    pub(super) fn undisputed(&self, act: Act, setting: &Setting) -> Result<(), Refusal> {
        match (act, setting.pot_hold) {
            (Act::Award, PotHold::Elsewhere) => Err(Refusal::PotHeldElsewhere),
            (Act::Award, PotHold::Nobody) => Err(Refusal::PotHeldByNobody),
            (Act::Award, PotHold::CatchingUp) => Err(Refusal::CatchingUp),
            (Act::Propose | Act::AwardOnTheSpot, PotHold::Here) => Err(Refusal::AwardsItself),
            (Act::AwardOnTheSpot, PotHold::CatchingUp) => Err(Refusal::CatchingUp),
            (Act::AwardOnTheSpot, _) if setting.allotments.is_empty() => Err(Refusal::NoAllotment),
            (Act::Announce, _) if setting.contested => Err(Refusal::Contested),
            (Act::SettleDecision, _) if !setting.contested && !self.settled => Err(Refusal::NothingToSettle),
            _ => Ok(()),
        }
    }
}

/// Whether `act` decides on an application, so that it takes another person than the one who took it in. Awarding on the
/// spot is the one exception: there the second person comes after.
pub(super) fn decides(act: Act) -> bool {
    matches!(act, Act::Award | Act::Reject | Act::NotTake | Act::SettleDecision)
}

/// Whether `act` decides about the money of a year, so that it cannot be done once the year is closed. What was decided
/// before is sent, corrected and settled as ever: each of these says why.
pub(super) fn takes_from_the_year(act: Act) -> bool {
    matches!(
        act,
        Act::Advise | Act::Propose | Act::Award | Act::AwardOnTheSpot | Act::Reject | Act::NotTake
    )
}

/// Whether one of the actor's roles permits `act` in this kern. Only a budget officer decides; a kernverbinder does
/// the rest for the kernen that she serves.
pub(super) fn role_for(act: Act, actor: &Actor, kern: Option<&KernId>) -> Result<(), Refusal> {
    let serves = |role| kern.map_or_else(|| actor.is(role), |kern| actor.serves(role, kern));
    let needed = match act {
        Act::Judge
        | Act::Depart
        | Act::Propose
        | Act::Award
        | Act::Reject
        | Act::NotTake
        | Act::Announce
        | Act::SettleDecision
        | Act::Confirm
        | Act::Dispute
        | Act::Extend
        | Act::Suspend
        | Act::Resume
        | Act::Wait => Role::BudgetOfficer,
        Act::Submit
        | Act::AskToComplete
        | Act::Complete
        | Act::Advise
        | Act::Withdraw
        | Act::Forward
        | Act::HelpOtherwise
        | Act::Correct
        | Act::SettleField
        | Act::AwardOnTheSpot => Role::Kernverbinder,
    };
    if serves(Role::BudgetOfficer) || serves(needed) {
        Ok(())
    } else {
        Err(Refusal::NeedsRole { needed })
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::{
        case::example::*,
        check::Judged,
        euro::Euro,
        role::{PersonId, RoleGrant},
        scheme::Distribution,
    };

    fn lock(case: &Case, act: Act, setting: &Setting) -> Option<Refusal> {
        case.acts(setting)
            .into_iter()
            .find_map(|(known, refusal)| (known == act).then_some(refusal))
            .flatten()
    }

    fn town_hall() -> Setting {
        setting(officer(), "2026-03-09")
    }

    #[test]
    fn each_act_is_listed_once_with_what_stands_in_its_way() {
        let acts: Vec<_> = submitted()
            .acts(&town_hall())
            .into_iter()
            .map(|(act, _)| act)
            .collect();
        assert_eq!(acts, Act::ALL);
        assert_eq!(lock(&submitted(), Act::Reject, &town_hall()), None);
        assert_eq!(
            lock(&submitted(), Act::NotTake, &town_hall()),
            Some(Refusal::TermStillRuns { until: None })
        );
        let submitted_already = Some(Refusal::NotNow {
            state: "submitted".to_owned(),
        });
        assert_eq!(lock(&submitted(), Act::Submit, &town_hall()), submitted_already);
        assert_eq!(lock(&submitted(), Act::Announce, &town_hall()), submitted_already);
    }

    #[test]
    fn awarding_is_locked_until_all_is_judged_and_when_the_pot_is_empty() {
        assert!(matches!(
            lock(&submitted(), Act::Award, &town_hall()),
            Some(Refusal::NotJudged { .. })
        ));
        let case = judged(&submitted(), Judged::Meets, &town_hall());
        assert_eq!(lock(&case, Act::Award, &town_hall()), None);
        let empty = Some(Refusal::PotExhausted { left: Euro::ZERO });
        assert_eq!(lock(&case, Act::Award, &spent(town_hall(), 2_000)), empty);
    }

    #[test]
    fn where_applications_are_compared_nothing_is_awarded_until_the_last_day_to_apply_is_over() {
        let compared = |today: &str| {
            let mut setting = setting(officer(), today);
            setting.facts.scheme_year = setting.facts.scheme_year.with_on(&["op-tijd"]);
            setting.facts.scheme_year.distribution = Distribution::CompareAfterDeadline;
            setting
        };
        let last_day = compared("2026-03-09").facts.scheme_year.deadline().unwrap();
        let case = judged(&submitted(), Judged::Meets, &town_hall());
        let on_the_day = compared(&last_day.to_string());
        assert_eq!(
            lock(&case, Act::Award, &on_the_day),
            Some(Refusal::ComparedFirst { last_day })
        );
        assert_eq!(
            lock(&case, Act::Reject, &on_the_day),
            None,
            "what fails a rule need not wait"
        );
        let after = compared(&last_day.succ_opt().unwrap().to_string());
        assert_eq!(lock(&case, Act::Award, &after), None);
    }

    #[test]
    fn only_who_holds_the_pot_awards_and_everybody_else_proposes() {
        let case = judged(&submitted(), Judged::Meets, &town_hall());
        for (pot_hold, awarding, proposing) in [
            (PotHold::Here, None, Some(Refusal::AwardsItself)),
            (PotHold::Elsewhere, Some(Refusal::PotHeldElsewhere), None),
            (PotHold::Nobody, Some(Refusal::PotHeldByNobody), None),
            (PotHold::CatchingUp, Some(Refusal::CatchingUp), None),
        ] {
            let setting = Setting {
                pot_hold,
                ..town_hall()
            };
            assert_eq!(lock(&case, Act::Award, &setting), awarding);
            assert_eq!(lock(&case, Act::Propose, &setting), proposing);
            assert_eq!(
                lock(&case, Act::Reject, &setting),
                None,
                "rejecting takes no money"
            );
        }
    }

    #[test]
    fn a_disputed_decision_is_not_sent_and_can_be_settled_by_another_officer() {
        let rejected = done(&submitted(), &reject(), &town_hall());
        let mut disputed = Setting {
            contested: true,
            ..town_hall()
        };
        assert_eq!(lock(&rejected, Act::Announce, &town_hall()), None);
        assert_eq!(
            lock(&rejected, Act::Announce, &disputed),
            Some(Refusal::Contested)
        );
        let nothing = Some(Refusal::NothingToSettle);
        assert_eq!(lock(&rejected, Act::SettleDecision, &town_hall()), nothing);
        assert_eq!(lock(&rejected, Act::SettleDecision, &disputed), None);
        disputed.actor.person = rejected.taken_in_by;
        assert_eq!(
            lock(&rejected, Act::SettleDecision, &disputed),
            Some(Refusal::SamePerson)
        );
        disputed.actor = kernverbinder();
        assert!(matches!(
            lock(&rejected, Act::SettleDecision, &disputed),
            Some(Refusal::NeedsRole { .. })
        ));
        assert_eq!(lock(&rejected, Act::SettleField, &disputed), None);
    }

    #[test]
    fn in_a_closed_year_nothing_is_decided_and_what_was_decided_is_still_sent_and_mended() {
        let closed = Setting {
            year_closed: true,
            ..town_hall()
        };
        let case = judged(&submitted(), Judged::Meets, &town_hall());
        let refused = Some(Refusal::YearClosed { year: 2026 });
        for act in [Act::Advise, Act::Award, Act::AwardOnTheSpot, Act::Reject] {
            assert_eq!(lock(&case, act, &closed), refused, "{act}");
        }
        assert_eq!(lock(&case, Act::Correct, &closed), None);
        assert_eq!(lock(&case, Act::Withdraw, &closed), None);
        let rejected = done(&submitted(), &reject(), &town_hall());
        assert_eq!(lock(&rejected, Act::Announce, &closed), None);
    }

    #[test]
    fn who_took_it_in_sees_the_decision_locked_and_the_rest_open() {
        let mut setting = town_hall();
        setting.actor.person = submitted().taken_in_by;
        assert_eq!(
            lock(&submitted(), Act::Award, &setting),
            Some(Refusal::SamePerson)
        );
        assert_eq!(lock(&submitted(), Act::Judge, &setting), None);
    }

    #[test]
    fn somebody_with_two_roles_may_do_what_either_allows() {
        let kern = |id: &str| Some(KernId::new(id));
        let both = Actor {
            person: PersonId(uuid::Uuid::nil()),
            roles: vec![
                RoleGrant {
                    role: Role::Reader,
                    kernen: Vec::new(),
                },
                RoleGrant {
                    role: Role::Kernverbinder,
                    kernen: vec![KernId::new("ingen")],
                },
            ],
        };
        assert!(role_for(Act::Advise, &both, kern("ingen").as_ref()).is_ok());
        assert!(role_for(Act::Advise, &both, kern("maurik").as_ref()).is_err());
        assert!(role_for(Act::Award, &both, kern("ingen").as_ref()).is_err());
    }
}
