//! Weighing an application: one verdict per condition, and the most that can be awarded now.

use crate::{
    application::Application,
    euro::Euro,
    expense::Claimed,
    kern::{Kern, KernId},
    pot::PotState,
    register::Entry,
    scheme::{Condition, ConditionId, Departure, SchemeId, SchemeYear, Test, Way},
    text::Text,
    verdict::{Assessment, EarlierRef, Outcome},
};
use chrono::NaiveDate;
use serde::{Deserialize, Serialize};
use std::collections::BTreeMap;
use ts_rs::TS;
use uuid::Uuid;

mod judged;
mod missing;
mod money;
mod place;
mod receipts;
mod sameness;
pub mod shape;
mod time;
mod weighed;

use weighed::Weighed;

/// All that a check weighs besides the application itself, gathered by the office from the read tables.
#[derive(Clone, Debug)]
pub struct Facts {
    /// Today.
    pub today: NaiveDate,
    /// The scheme year that applies.
    pub scheme_year: SchemeYear,
    /// The kernen of the municipality.
    pub kernen: Vec<Kern>,
    /// The pot that would bear it; none while the kern is unknown.
    pub pot: Option<PotState>,
    /// Earlier cases of the same scheme and kern: those with an award, and those still open that are ahead in line.
    /// For [`crate::scheme::Test::OneOff`] and `AtMost` of municipality pots: of the whole municipality.
    pub earlier: Vec<Earlier>,
    /// What people have judged so far.
    pub judgements: BTreeMap<ConditionId, Judgement>,
    /// The conditions departed from.
    pub departures: Vec<ConditionId>,
    /// What is told of the holder where no register holds it.
    pub known: Known,
    /// The holder that is asked for, as it stands in its register now.
    pub holder: Option<Entry>,
    /// Receipts of other cases, open or awarded, of suppliers that are named in this one.
    pub claimed: Vec<Claimed>,
    /// The case, open or awarded, that this holder's contribution of the year stands in already.
    pub contribution: Option<EarlierRef>,
}

/// An earlier case, as far as a comparison needs it.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Earlier {
    /// The case.
    pub case: Uuid,
    /// Its number.
    pub number: String,
    /// Its scheme.
    pub scheme: SchemeId,
    /// Its kern.
    pub kern: KernId,
    /// Its area as named; none when it is for the whole kern.
    pub area: Option<String>,
    /// Its kind of activity.
    pub activity: Option<String>,
    /// Its target group.
    pub target_group: Option<String>,
    /// The first day of its activity.
    pub from: Option<NaiveDate>,
    /// Its budget year.
    pub year: i32,
    /// The idea in words; compared for looking alike, never quoted in a verdict.
    pub idea: String,
    /// Whether money was awarded; otherwise it is still open.
    pub awarded: bool,
}

/// What people have said of one judged condition. The reasons themselves are in the case's words.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize, TS)]
pub struct Judgement {
    /// The kernverbinder's view.
    pub view: Option<Judged>,
    /// The officer's judgement; this one counts.
    pub officer: Option<Judged>,
}

/// How a person judged.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize, TS)]
#[serde(rename_all = "kebab-case")]
pub enum Judged {
    /// voldoet
    Meets,
    /// voldoet niet
    Fails,
    /// vraag
    Question,
}

/// What is known of the holder of the pot. Stated with a check that names no holder of a register.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize, TS)]
#[serde(default, deny_unknown_fields)]
pub struct Known {
    /// Claimed earlier in this pot.
    pub claimed: Option<Euro>,
    /// How many others have a place in this pot already (a coordinator, a kernagenda).
    pub others: Option<u32>,
    /// Whether there is a valid convenant on the day of the application.
    pub convenant: Option<bool>,
}

/// Weighs `application` against the scheme year in `facts`.
///
/// The verdicts stand in the order of the scheme year, only of conditions that are on. `most` is the smallest amount
/// that every binding condition allows, and `because` names exactly the conditions that bind below what is asked. As
/// long as nothing is asked, `because` names the condition that would bind first.
///
/// A condition in [`Facts::departures`] that may be departed from is `Departed` and binds no more.
#[must_use]
pub fn check(application: &Application, facts: &Facts) -> Assessment {
    let pot = money::pot(facts);
    let weighed: Vec<(&Condition, Weighed)> = facts
        .scheme_year
        .in_use()
        .map(|condition| {
            let weighed = weigh(condition, application, facts, pot.as_ref());
            (
                condition,
                if is_departed(condition, facts) {
                    weighed.departed()
                } else {
                    weighed
                },
            )
        })
        .collect();
    let (most, because) = offer(
        application,
        facts.scheme_year.way,
        weighed.iter().map(|(_, weighed)| weighed),
    );
    Assessment {
        verdicts: weighed
            .into_iter()
            .map(|(condition, weighed)| weighed.into_verdict(condition))
            .collect(),
        asked: application.ask.asked,
        most,
        because,
        pot,
        missing: missing::missing(application, facts),
    }
}

fn is_departed(condition: &Condition, facts: &Facts) -> bool {
    condition.departure != Departure::Never && facts.departures.contains(&condition.id)
}

fn weigh(condition: &Condition, application: &Application, facts: &Facts, pot: Option<&PotState>) -> Weighed {
    let ask = &application.ask;
    let judgement = facts.judgements.get(&condition.id);
    let officer = judgement.and_then(|judgement| judgement.officer);
    match &condition.test {
        Test::Judged => {
            let reason = application.reasons.get(&condition.id).map_or("", String::as_str);
            judged::judged(judgement, reason)
        }
        Test::KernKnown => place::kern_known(application, facts),
        Test::MostPerApplication { most } => money::most_per_application(ask, *most),
        Test::FitsPot => money::fits_pot(ask, pot),
        Test::CountingCosts { counting } => money::counting_costs(ask, counting),
        Test::ShareOfCosts { percent, of } => money::share_of_costs(ask, &facts.scheme_year, *percent, *of),
        Test::ApplyBy { last_day } => time::apply_by(ask, facts, *last_day, &condition.departure),
        Test::AheadOfActivity { days } => time::ahead_of_activity(ask, facts, *days),
        Test::OncePerYear => sameness::once_per_year(application, facts, officer),
        Test::Unique => sameness::unique(application, facts, officer),
        Test::OneOff => sameness::one_off(application, facts, officer),
        Test::AtMost { count } => place::at_most(application, facts, *count),
        Test::Convenant => place::convenant(ask, facts),
        Test::Receipts => receipts::receipts(application, facts),
        Test::NextYearAfter { last_day } => time::next_year_after(ask, facts, *last_day),
        Test::DoneBy { last_day } => time::done_by(ask, *last_day),
    }
}

/// The most that can be awarded, and which conditions make it so.
fn offer<'a>(
    application: &Application,
    way: Way,
    weighed: impl Iterator<Item = &'a Weighed> + Clone,
) -> (Euro, Vec<Text>) {
    if way == Way::Undivided {
        return (Euro::ZERO, vec![Text::new("because-undivided")]);
    }
    let asked = money::asked(&application.ask);
    let bars = |weighed: &Weighed| weighed.outcome == Outcome::NotMet && weighed.allows.is_none();
    let barred = weighed.clone().any(bars);
    let ceiling = weighed.clone().filter_map(|weighed| weighed.allows).min();
    let most = match (barred, ceiling) {
        (true, _) => Euro::ZERO,
        (false, Some(ceiling)) => ceiling,
        (false, None) => asked.unwrap_or_default(),
    };
    if !barred && ceiling.is_none() && asked.is_none() {
        return (most, vec![Text::new("because-nothing-asked")]);
    }
    if asked.is_some_and(|asked| asked <= most) {
        return (most, Vec::new());
    }
    let because = weighed
        .filter(|weighed| bars(weighed) || weighed.allows == Some(most))
        .filter_map(|weighed| weighed.because.clone())
        .collect();
    (most, because)
}

#[cfg(test)]
mod tests;
