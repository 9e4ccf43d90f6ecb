//! What happened before the decision: requests, completions, advice, judgements, proposals. Sides that did not know each
//! other all count; where only one can, the most careful one does.

use super::{decisions::Decisions, history::History};
use crate::{
    application::word,
    case::{Advice, Case, Event, Pause, PauseGround, Proposal},
    check::Judged,
    life::Life,
    scheme::ConditionId,
};
use chrono::NaiveDate;
use std::collections::{BTreeMap, BTreeSet};

/// The steps before the decision, with their effect.
pub(super) struct Opening<'a> {
    history: &'a History<'a>,
    steps: Vec<(usize, &'a Event)>,
}

/// Which step the words under a key belong to.
pub(super) type Speakers = BTreeMap<String, usize>;

impl<'a> Opening<'a> {
    /// Those of which who did them knew of no decision.
    pub(super) fn of(history: &'a History<'a>, decisions: &Decisions<'_>) -> Self {
        let knew_none = |at: usize| {
            !decisions
                .all
                .iter()
                .any(|decision| history.follows(at, *decision))
        };
        Self {
            history,
            steps: history.steps().filter(|(at, _)| knew_none(*at)).collect(),
        }
    }

    /// The completions and corrections among them.
    pub(super) fn changes(&self, at: usize) -> bool {
        self.steps.iter().any(|(step, event)| {
            *step == at
                && matches!(
                    event,
                    Event::ApplicationCompleted { .. } | Event::ApplicationCorrected { .. }
                )
        })
    }

    /// Puts all of it into the case.
    pub(super) fn put(&self, case: &mut Case, speakers: &mut Speakers) {
        case.pauses = self.pauses();
        case.extended_to = self.days(extension).max();
        case.waiting_since = self.days(waiting).min();
        let left = self.steps.iter().filter_map(|(_, event)| match event {
            Event::PutOnWaitingList { left, .. } => *left,
            _ => None,
        });
        case.waiting_left = left.max();
        case.life = self.life();
        self.put_advice(case, speakers);
        self.put_judgements(case, speakers);
        self.put_proposal(case, speakers);
        let numbers = self.steps.iter().filter_map(|(_, event)| match event {
            Event::ApplicationCorrected { number, .. } => Some(*number),
            _ => None,
        });
        let several = u32::try_from(numbers.clone().count()).unwrap_or(u32::MAX);
        case.corrections = numbers.max().unwrap_or_default().max(several);
    }

    fn chosen(&self, kind: impl Fn(&Event) -> bool) -> Vec<usize> {
        let of_kind = self.steps.iter().filter(|(_, event)| kind(event));
        of_kind.map(|(at, _)| *at).collect()
    }

    fn completions(&self) -> Vec<usize> {
        self.chosen(|event| matches!(event, Event::ApplicationCompleted { .. }))
    }

    fn days<'s>(&'s self, of: fn(&Event) -> Option<NaiveDate>) -> impl Iterator<Item = NaiveDate> + use<'s> {
        self.steps.iter().filter_map(move |(_, event)| of(event))
    }

    /// Each request stills the clock until the first completion of who knew it; each suspension until it is ended by who
    /// knew it.
    fn pauses(&self) -> Vec<Pause> {
        let completions = self.completions();
        let resumptions = self.chosen(|event| matches!(event, Event::DecisionTermResumed { .. }));
        let pause = |(at, event): &(usize, &Event)| {
            let (on, until, ground, endings) = match event {
                Event::CompletionAsked { on, until, .. } => {
                    (on, until, PauseGround::Completion, &completions)
                }
                Event::DecisionTermSuspended {
                    ground, until, on, ..
                } => (on, until, *ground, &resumptions),
                _ => return None,
            };
            let answers: Vec<_> = endings
                .iter()
                .filter(|ending| {
                    self.history.follows(**ending, *at) && ends(self.history.event(**ending), *until)
                })
                .collect();
            let first = answers.iter().filter(|answer| {
                !answers
                    .iter()
                    .any(|other| self.history.follows(***answer, **other))
            });
            let days = first.filter_map(|answer| match self.history.event(**answer) {
                Event::ApplicationCompleted { on, .. } | Event::DecisionTermResumed { on, .. } => Some(*on),
                _ => None,
            });
            Some(Pause {
                ground,
                asked_on: *on,
                until: *until,
                completed_on: days.min(),
            })
        };
        let mut pauses: Vec<_> = self.steps.iter().filter_map(pause).collect();
        pauses.sort_by_key(|pause| {
            (
                pause.asked_on,
                pause.until,
                pause.completed_on.is_none(),
                pause.completed_on,
                pause.ground,
            )
        });
        pauses
    }

    /// A request that nobody answered keeps it waiting; a completion that no advice knew is to be advised on again.
    fn life(&self) -> Life {
        let completions = self.completions();
        let unanswered = self.steps.iter().filter_map(|(at, event)| match event {
            Event::CompletionAsked { until, .. }
                if !completions
                    .iter()
                    .any(|completion| self.history.follows(*completion, *at)) =>
            {
                Some(*until)
            }
            _ => None,
        });
        if let Some(until) = unanswered.max() {
            return Life::AskedToComplete { until };
        }
        let moves = self.chosen(|event| {
            matches!(
                event,
                Event::ApplicationCompleted { .. } | Event::ApplicationAdvised { .. }
            )
        });
        let latest = self.history.latest(&moves);
        if latest.iter().any(|at| completions.contains(at)) {
            Life::Completed
        } else if latest.is_empty() {
            Life::Submitted
        } else {
            Life::Advised
        }
    }

    /// The largest award that is advised holds its money.
    fn put_advice(&self, case: &mut Case, speakers: &mut Speakers) {
        let advices = self.chosen(|event| matches!(event, Event::ApplicationAdvised { .. }));
        let weight = |at: usize| match self.history.event(at) {
            Event::ApplicationAdvised {
                advice: Advice::Award(amount),
                ..
            } => Some(*amount),
            _ => None,
        };
        let Some(at) = self.history.weightiest(&advices, weight) else {
            return;
        };
        if let Event::ApplicationAdvised { advice, .. } = self.history.event(at) {
            case.advice = Some(*advice);
        }
        for key in [word::ADVICE, word::DISCUSSED_WITH, word::DISCUSSED_OUTCOME] {
            speakers.insert(key.to_owned(), at);
        }
    }

    fn put_judgements(&self, case: &mut Case, speakers: &mut Speakers) {
        case.judgements.clear();
        let conditions: BTreeSet<_> = self
            .steps
            .iter()
            .flat_map(|(_, event)| judged_in(event))
            .collect();
        for condition in conditions {
            let (officer, view) = (
                self.strictest(|event| officers(event, condition)),
                self.strictest(|event| viewed(event, condition)),
            );
            let judgement = case.judgements.entry(condition.clone()).or_default();
            judgement.officer = officer.map(|(_, judged)| judged);
            judgement.view = view.map(|(_, judged)| judged);
            speakers.extend(officer.map(|(at, _)| (word::judgement(condition), at)));
            speakers.extend(view.map(|(at, _)| (word::view(condition), at)));
        }
        let departed = self.steps.iter().filter_map(|(_, event)| match event {
            Event::ConditionDeparted { condition, .. } => Some(condition.clone()),
            _ => None,
        });
        let departed: BTreeSet<_> = departed.collect();
        case.departures = departed.into_iter().collect();
    }

    fn strictest(&self, judged: impl Fn(&Event) -> Option<Judged>) -> Option<(usize, Judged)> {
        let steps = self.chosen(|event| judged(event).is_some());
        let weight = |at: usize| judged(self.history.event(at)).map(strictness);
        let at = self.history.weightiest(&steps, weight)?;
        Some((at, judged(self.history.event(at))?))
    }

    fn put_proposal(&self, case: &mut Case, speakers: &mut Speakers) {
        let proposed = |at: usize| Proposal::made_by(self.history.event(at));
        let steps = self.chosen(|event| matches!(event, Event::AwardProposed { .. }));
        let weight = |at: usize| proposed(at).map(|proposal| proposal.amount);
        let at = self.history.weightiest(&steps, weight);
        case.proposed = at.and_then(proposed);
        speakers.extend(at.map(|at| (word::PROPOSAL.to_owned(), at)));
    }
}

/// Whether an event can end a pause that lasts until then: a suspension that ran out by itself is not ended later.
fn ends(event: &Event, until: NaiveDate) -> bool {
    match event {
        Event::DecisionTermResumed { on, .. } => *on <= until,
        _ => true,
    }
}

/// The last day that an event names when more time is taken.
fn extension(event: &Event) -> Option<NaiveDate> {
    match event {
        Event::DecisionTermExtended { until, .. } | Event::PutOnWaitingList { until, .. } => Some(*until),
        _ => None,
    }
}

/// The day on which an event puts the case on the waiting list.
fn waiting(event: &Event) -> Option<NaiveDate> {
    match event {
        Event::PutOnWaitingList { on, .. } => Some(*on),
        _ => None,
    }
}

fn judged_in(event: &Event) -> Vec<&ConditionId> {
    match event {
        Event::ConditionJudged { condition, .. } => vec![condition],
        Event::ApplicationAdvised { views, .. } => views.keys().collect(),
        _ => Vec::new(),
    }
}

fn officers(event: &Event, about: &ConditionId) -> Option<Judged> {
    match event {
        Event::ConditionJudged {
            condition, judged, ..
        } if condition == about => Some(*judged),
        _ => None,
    }
}

fn viewed(event: &Event, about: &ConditionId) -> Option<Judged> {
    match event {
        Event::ApplicationAdvised { views, .. } => views.get(about).copied(),
        _ => None,
    }
}

fn strictness(judged: Judged) -> u8 {
    match judged {
        Judged::Meets => 0,
        Judged::Question => 1,
        Judged::Fails => 2,
    }
}
