use super::*;
use crate::{
    application::word,
    case::{Command, Setting, Settled, example::*},
    check::Judged,
    euro::Euro,
    life::State,
    role::{Actor, Role},
};
use std::collections::BTreeSet;

/// A case on several laptops: what was done, and by whom it was known.
struct Laptops {
    actions: Vec<(Vec<Event>, BTreeSet<usize>)>,
}

impl Laptops {
    /// Taken in, with every condition judged to be met; everybody knows that.
    fn new() -> Self {
        let at_the_town_hall = setting(officer(), "2026-03-09");
        let at_the_table = setting(kernverbinder(), "2026-03-02");
        let mut laptops = Self { actions: Vec::new() };
        laptops.add(
            decide(None, &handing_in(application()), &at_the_table).unwrap(),
            &[],
        );
        let conditions: Vec<_> = at_the_town_hall
            .facts
            .scheme_year
            .in_use()
            .filter(|condition| condition.test == crate::scheme::Test::Judged)
            .map(|condition| condition.id.clone())
            .collect();
        for condition in conditions {
            laptops.all(&judge(&condition, Judged::Meets), &at_the_town_hall);
        }
        laptops
    }

    fn add(&mut self, events: Vec<Event>, unknown: &[usize]) -> usize {
        let action = self.actions.len();
        let knows = (0..action).filter(|known| !unknown.contains(known)).collect();
        self.actions.push((events, knows));
        action
    }

    /// Done by somebody who knows all but `unknown` of what was done before.
    fn without(&mut self, unknown: &[usize], command: &Command, setting: &Setting) -> usize {
        let known = (0..self.actions.len())
            .filter(|action| !unknown.contains(action))
            .collect();
        let known = self.merged_of(&known);
        let setting = Setting {
            contested: known.contested,
            ..setting.clone()
        };
        let events = decide(Some(&known.case), command, &setting).unwrap();
        self.add(events, unknown)
    }

    /// Done by somebody who knows all that was done before.
    fn all(&mut self, command: &Command, setting: &Setting) -> usize {
        self.without(&[], command, setting)
    }

    fn merged_of(&self, actions: &BTreeSet<usize>) -> Merged {
        let steps: Vec<_> = actions
            .iter()
            .flat_map(|action| {
                self.actions[*action].0.iter().map(|event| Step {
                    event,
                    action: *action,
                })
            })
            .collect();
        let knows = |later: usize, earlier: usize| self.actions[later].1.contains(&earlier);
        merge(Uuid::nil(), &steps, &knows, &name).unwrap()
    }

    fn merged(&self) -> Merged {
        self.merged_of(&(0..self.actions.len()).collect())
    }
}

fn name(action: usize) -> String {
    format!("{action:064x}")
}

fn other_officer() -> Actor {
    actor(3, Role::BudgetOfficer, &[])
}

fn one() -> Setting {
    setting(officer(), "2026-03-10")
}

fn other() -> Setting {
    setting(other_officer(), "2026-03-11")
}

fn settling(outcome: Settled) -> Command {
    Command::SettleDecision {
        outcome,
        reason: "Zo is het afgesproken.".to_owned(),
    }
}

#[test]
fn two_awards_of_one_case_hold_the_largest_amount_and_are_contested() {
    let mut laptops = Laptops::new();
    let first = laptops.all(&award(Euro::whole(500)), &one());
    let second = laptops.without(&[first], &award(Euro::whole(650)), &other());
    let merged = laptops.merged();
    let claims = vec![first, second];
    assert_eq!(merged.clashes, vec![Clash::DecidedTwice { claims }]);
    assert!(merged.contested);
    assert_eq!(merged.case.awarded, Some(Euro::whole(650)));
    assert_eq!(merged.case.decided_on, Some(day("2026-03-11")));
    let amounts: Vec<_> = merged
        .claims
        .iter()
        .map(|claim| (claim.action, claim.amount))
        .collect();
    assert_eq!(
        amounts,
        vec![(first, Some(Euro::whole(500))), (second, Some(Euro::whole(650)))]
    );
    let refusal = decide(
        Some(&merged.case),
        &Command::Announce {
            sent_on: day("2026-03-12"),
        },
        &Setting {
            contested: true,
            ..setting(officer(), "2026-03-12")
        },
    );
    assert_eq!(refusal.unwrap_err(), crate::refusal::Refusal::Contested);
}

#[test]
fn an_award_beside_a_rejection_keeps_its_money_until_somebody_chooses() {
    let mut laptops = Laptops::new();
    let rejected = laptops.all(&reject(), &one());
    let awarded = laptops.without(&[rejected], &award(Euro::whole(650)), &other());
    assert_eq!(laptops.merged().case.awarded, Some(Euro::whole(650)));
    let chosen = laptops.all(
        &settling(Settled::Claim {
            action: name(rejected),
        }),
        &one(),
    );
    let merged = laptops.merged();
    assert!(!merged.contested && merged.clashes.is_empty());
    assert_eq!(
        (merged.case.life.state(), merged.case.awarded),
        (State::Rejected, None)
    );
    assert_eq!(merged.case.decided_on, Some(day("2026-03-10")));
    assert_eq!(merged.case.words[word::DECISION], "Er is geen steun in de buurt.");
    let claims: Vec<_> = merged.claims.iter().map(|claim| claim.action).collect();
    assert_eq!(claims, vec![rejected, awarded, chosen]);
    let again = laptops.all(
        &settling(Settled::Award {
            amount: Euro::whole(400),
        }),
        &other(),
    );
    let merged = laptops.merged();
    assert_eq!(
        (merged.case.life.state(), merged.case.awarded, again),
        (State::AwardedInPart, Some(Euro::whole(400)), chosen + 1),
        "a choice can be revised"
    );
}

#[test]
fn two_choices_that_do_not_know_each_other_clash_again() {
    let mut laptops = Laptops::new();
    let first = laptops.all(&award(Euro::whole(500)), &one());
    let second = laptops.without(&[first], &award(Euro::whole(650)), &other());
    let here = laptops.all(&settling(Settled::Claim { action: name(first) }), &one());
    let there = laptops.without(
        &[here],
        &settling(Settled::Claim { action: name(second) }),
        &other(),
    );
    let merged = laptops.merged();
    let claims = vec![here, there];
    assert_eq!(merged.clashes, vec![Clash::DecidedTwice { claims }]);
    assert_eq!(merged.case.awarded, Some(Euro::whole(650)));
    laptops.all(&settling(Settled::Claim { action: name(here) }), &one());
    let merged = laptops.merged();
    assert_eq!(
        (merged.contested, merged.case.awarded),
        (false, Some(Euro::whole(500)))
    );
    assert_eq!(
        merged.case.decided_on,
        Some(day("2026-03-10")),
        "the day of the decision that stands"
    );
}

/// The first counted for nothing when the second was taken, and counts again since: neither goes by in silence.
#[test]
fn a_decision_by_somebody_who_knew_of_another_is_for_a_person_to_settle() {
    let mut laptops = Laptops::new();
    let first = laptops.all(&award(Euro::whole(500)), &one());
    let second = laptops.without(&[first], &award(Euro::whole(650)), &other());
    laptops.actions[second].1.insert(first);
    let merged = laptops.merged();
    let claims = vec![first, second];
    assert_eq!(merged.clashes, vec![Clash::DecidedTwice { claims }]);
    assert_eq!(
        (merged.contested, merged.case.awarded),
        (true, Some(Euro::whole(650)))
    );
}

#[test]
fn what_is_done_by_somebody_who_knew_of_the_decision_changes_nothing() {
    let mut laptops = Laptops::new();
    let at_the_table = setting(kernverbinder(), "2026-03-10");
    let advised = advise(crate::case::Advice::Award(Euro::whole(300)));
    let rejected = laptops.all(&reject(), &one());
    let before = laptops.merged().case;
    for command in [advised, ask_to_complete("2026-03-20")] {
        let late = laptops.without(&[rejected], &command, &at_the_table);
        laptops.actions[late].1.insert(rejected);
        laptops.actions[late].0.retain(|event| !event.is_private());
    }
    assert_eq!(laptops.merged().case, before);
}

#[test]
fn a_choice_for_a_decision_that_its_maker_did_not_know_has_no_effect() {
    let mut laptops = Laptops::new();
    let first = laptops.all(&award(Euro::whole(500)), &one());
    let second = laptops.without(&[first], &reject(), &other());
    let chosen = laptops.all(&settling(Settled::Claim { action: name(second) }), &one());
    laptops.actions[chosen].1.remove(&second);
    let merged = laptops.merged();
    assert_eq!(merged.without_effect, vec![chosen]);
    assert!(merged.contested && !merged.case.settled);
}

#[test]
fn advice_and_requests_beside_a_decision_leave_it_standing() {
    let mut laptops = Laptops::new();
    let at_the_table = setting(kernverbinder(), "2026-03-10");
    let awarded = laptops.all(&award(Euro::whole(650)), &one());
    let advised = laptops.without(
        &[awarded],
        &advise(crate::case::Advice::Award(Euro::whole(300))),
        &at_the_table,
    );
    laptops.without(&[awarded, advised], &ask_to_complete("2026-03-20"), &at_the_table);
    let merged = laptops.merged();
    assert_eq!(merged.case.life.state(), State::AwardedInPart);
    assert_eq!(merged.case.awarded, Some(Euro::whole(650)));
    assert_eq!(
        merged.case.advice,
        Some(crate::case::Advice::Award(Euro::whole(300)))
    );
    assert_eq!(merged.case.words[word::ADVICE], "Een goed plan.");
    assert!(merged.clashes.is_empty() && !merged.contested);
    assert_eq!(merged.case.reserved(), Euro::ZERO);
}

#[test]
fn a_request_that_nobody_answered_keeps_the_application_waiting() {
    let mut laptops = Laptops::new();
    let at_the_table = setting(kernverbinder(), "2026-03-10");
    let asked = laptops.all(&ask_to_complete("2026-03-20"), &at_the_table);
    laptops.without(&[asked], &ask_to_complete("2026-03-25"), &other());
    let completion = Command::Complete {
        on: day("2026-03-12"),
        application: Box::new(laptops.merged().case.application()),
    };
    laptops.without(&[asked + 1], &completion, &setting(kernverbinder(), "2026-03-12"));
    let case = laptops.merged().case;
    assert_eq!(
        case.life,
        Life::AskedToComplete {
            until: day("2026-03-25")
        }
    );
    assert_eq!(case.pauses.len(), 2);
    assert_eq!(case.pauses[0].completed_on, Some(day("2026-03-12")));
    laptops.all(&completion, &setting(kernverbinder(), "2026-03-13"));
    assert_eq!(laptops.merged().case.life, Life::Completed);
}

#[test]
fn two_requests_on_one_day_of_which_one_was_answered_are_told_in_one_order() {
    let mut laptops = Laptops::new();
    let asked = laptops.all(
        &ask_to_complete("2026-03-20"),
        &setting(kernverbinder(), "2026-03-11"),
    );
    laptops.without(&[asked], &ask_to_complete("2026-03-20"), &other());
    let completion = Command::Complete {
        on: day("2026-03-12"),
        application: Box::new(laptops.merged().case.application()),
    };
    for unknown in [asked, asked + 1] {
        let mut one_answered = Laptops {
            actions: laptops.actions.clone(),
        };
        one_answered.without(&[unknown], &completion, &setting(kernverbinder(), "2026-03-12"));
        let pauses = one_answered.merged().case.pauses;
        let answered: Vec<_> = pauses.iter().map(|pause| pause.completed_on).collect();
        assert_eq!(answered, [Some(day("2026-03-12")), None]);
    }
}

#[test]
fn the_strictest_of_two_judgements_stands_with_its_own_reason() {
    let mut laptops = Laptops::new();
    let condition = laptops.merged().case.judgements.keys().next().unwrap().clone();
    let judging = |judged, reason: &str| Command::Judge {
        condition: condition.clone(),
        opinion: crate::case::Opinion {
            judged,
            reason: reason.to_owned(),
        },
    };
    let strict = laptops.all(&judging(Judged::Fails, "Er is geen buurt."), &one());
    laptops.without(&[strict], &judging(Judged::Question, "Welke buurt?"), &other());
    let case = laptops.merged().case;
    assert_eq!(case.judgements[&condition].officer, Some(Judged::Fails));
    assert_eq!(case.words[&word::judgement(&condition)], "Er is geen buurt.");
}

#[test]
fn a_proposal_waits_for_the_holder_and_goes_when_it_is_decided() {
    let mut laptops = Laptops::new();
    let elsewhere = Setting {
        pot_hold: crate::pot::PotHold::Elsewhere,
        ..other()
    };
    let proposing = |amount| Command::Propose {
        amount,
        form: crate::case::AwardForm::DirecteVaststelling,
        basis: mandate(),
        reason: "Past bij het plan.".to_owned(),
    };
    let small = laptops.all(&proposing(Euro::whole(300)), &elsewhere);
    laptops.without(&[small], &proposing(Euro::whole(400)), &elsewhere);
    let case = laptops.merged().case;
    assert_eq!(
        case.proposed.as_ref().map(|proposal| proposal.amount),
        Some(Euro::whole(400))
    );
    assert_eq!((case.life.state(), case.awarded), (State::Submitted, None));
    laptops.all(&award(Euro::whole(400)), &one());
    assert_eq!(laptops.merged().case.proposed, None);
}

mod field_tests;
mod letter_tests;
