//! What two laptops did to one case, put together: no work is overwritten, and what clashes is told.

mod decisions;
mod fields;
mod history;
mod letters;
mod opening;
mod telling;

use crate::{
    application::word,
    case::{Case, Event, Letter},
    euro::Euro,
    life::{Life, State},
    role::PersonId,
};
use chrono::NaiveDate;
use decisions::{Decisions, Member};
use fields::Fields;
use history::History;
use letters::Letters;
use opening::{Opening, Speakers};
use telling::Telling;
use uuid::Uuid;

/// One event of a case, and the action (commit) that it belongs to.
#[derive(Clone, Copy, Debug)]
pub struct Step<'a> {
    /// What happened.
    pub event: &'a Event,
    /// The action, by the number that the caller gave it.
    pub action: usize,
}

/// A case with what clashes in it.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Merged {
    /// The case; what clashes is provisional in it.
    pub case: Case,
    /// Every decision or other ending that there was, in order, settled or not.
    pub claims: Vec<Claim>,
    /// What a person is to settle.
    pub clashes: Vec<Clash>,
    /// Whether the decision itself is in dispute: no letter and no payment until it is settled.
    pub contested: bool,
    /// Actions whose decision has no effect: who took it knew that there was one.
    pub without_effect: Vec<usize>,
}

/// A decision or other ending, as one side took it.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Claim {
    /// The action that it was taken in.
    pub action: usize,
    /// What it leads to.
    pub outcome: State,
    /// The amount that it awards.
    pub amount: Option<Euro>,
    /// On which day.
    pub on: NaiveDate,
    /// By whom.
    pub by: PersonId,
    /// The day on which it was sent, when it was.
    pub announced_on: Option<NaiveDate>,
}

/// Two sides that did what cannot both stand.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Clash {
    /// The case was decided on both sides.
    DecidedTwice {
        /// The actions that decided.
        claims: Vec<usize>,
    },
    /// One field was changed on both sides.
    FieldTwice {
        /// Which, as [`Event::ApplicationCorrected`] names it.
        field: String,
        /// The actions that changed it.
        claims: Vec<usize>,
    },
}

/// Puts the events of one case together, whatever laptops they come from; none when it did not begin.
///
/// `steps` come in an order in which each follows all that it knows. `knows(later, earlier)` says whether who did the
/// first action knew the second. `name` is the name of an action as settlements call it. Pure, and cannot fail.
///
/// One decision stands, whatever was done beside it by people who did not know of it. Several that did not know each
/// other clash until a settlement; meanwhile the largest award is held. Changes of different fields merge; where one
/// field was changed on two sides, what stood before stands until a settlement. Only where two decisions on the same
/// amount, or two tellings of the same words, stand side by side does the order of `steps` tell which is shown.
#[must_use]
pub fn merge(
    id: Uuid,
    steps: &[Step<'_>],
    knows: &dyn Fn(usize, usize) -> bool,
    name: &dyn Fn(usize) -> String,
) -> Option<Merged> {
    let history = History::new(steps, knows, name);
    let begins = |event: &Event| matches!(event, Event::ApplicationSubmitted { .. });
    let (beginning, submitted) = history.steps().find(|(_, event)| begins(event))?;
    let mut case = Case::apply(None, id, submitted)?;
    let decisions = Decisions::of(&history);
    let opening = Opening::of(&history, &decisions);
    let fields = Fields::of(&history, beginning, &opening);
    case.ask = fields.ask(|_| true);
    case.received_on = case.ask.received_on.unwrap_or(case.received_on);
    let mut speakers = Speakers::new();
    opening.put(&mut case, &mut speakers);
    let asked = case.ask.asked.unwrap_or_default();
    let letters = Letters::of(&history, &decisions, asked);
    let standing = decisions.standing(|_| true);
    put_decision(&mut case, &mut speakers, &decisions, &letters, &standing);
    let telling = Telling {
        history: &history,
        fields: &fields,
    };
    case.applicant = telling.applicant();
    case.words = telling.words(&speakers);
    let contested = standing.len() > 1;
    let twice = contested.then(|| Clash::DecidedTwice {
        claims: standing.iter().map(|member| history.action(member.at)).collect(),
    });
    Some(Merged {
        case,
        claims: decisions.claims(asked, |at| letters.announced_on(at)),
        clashes: twice.into_iter().chain(fields.clashes()).collect(),
        contested,
        without_effect: decisions
            .without_effect
            .iter()
            .map(|at| history.action(*at))
            .collect(),
    })
}

/// Puts the decision that stands, or is held meanwhile, into the case.
fn put_decision(
    case: &mut Case,
    speakers: &mut Speakers,
    decisions: &Decisions<'_>,
    letters: &Letters<'_>,
    standing: &[Member],
) {
    let asked = case.ask.asked.unwrap_or_default();
    let held = decisions.held(standing, asked);
    let Some((member, outcome)) = held.and_then(|held| Some((held, decisions.outcome(held, asked)?))) else {
        return;
    };
    for key in [word::DECISION, word::ENDING] {
        speakers.insert(key.to_owned(), member.source);
    }
    if let Some(award) = decisions.award(member) {
        case.put_form(award);
    }
    case.proposed = None;
    case.settled = decisions.any_settled();
    case.awarded = outcome.amount;
    case.on_the_spot = decisions.on_the_spot(member);
    case.instead = decisions.instead(member);
    case.decided_on = Some(outcome.on);
    case.life = outcome.life;
    let Life::Decided(decision) = case.life else {
        case.letter = letters.last(None);
        return;
    };
    case.letter = letters.last(Some((decision, outcome.amount)));
    let told = case.letter.filter(|letter| letter.says(decision, outcome.amount));
    if let ([_], Some(Letter { sent_on, .. })) = (standing, told) {
        case.sent_on = Some(sent_on);
        case.life = Life::Announced { decision, sent_on };
    }
}

#[cfg(test)]
mod branch_tests;
#[cfg(test)]
mod tests;
