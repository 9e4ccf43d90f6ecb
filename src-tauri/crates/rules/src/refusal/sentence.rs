//! What each refusal says: what stands in the way, and what to do now.

use super::Refusal;
use crate::{euro::Euro, role::Role, text::Text};

impl Refusal {
    /// The sentence of this refusal: what stands in the way and what to do now.
    #[must_use]
    pub fn text(&self) -> Text {
        let count = |length: usize| i32::try_from(length).unwrap_or(i32::MAX);
        match self {
            Self::NeedsRole { needed } => Text::new("refusal-needs-role").name("role", role_id(*needed)),
            Self::SamePerson => Text::new("refusal-same-person"),
            Self::NotNow { state } => Text::new("refusal-not-now").name("state", state),
            Self::Incomplete { fields } => {
                Text::new("refusal-incomplete").number("count", count(fields.len()))
            }
            Self::BadField { field, why } => Text::new(why).name("field", field),
            Self::PotExhausted { left } if left.is_zero() => Text::new("refusal-pot-empty"),
            Self::PotExhausted { left } => Text::new("refusal-pot-exhausted").euro("left", *left),
            Self::MoreThanAllowed { most, .. } if most.is_zero() => Text::new("refusal-nothing-allowed"),
            Self::MoreThanAllowed { most, .. } => Text::new("refusal-more-than-allowed").euro("most", *most),
            Self::MoreThanAsked { asked } => Text::new("refusal-more-than-asked").euro("asked", *asked),
            Self::NotJudged { conditions } => {
                Text::new("refusal-not-judged").number("count", count(conditions.len()))
            }
            Self::CollegeDecides => Text::new("refusal-college-decides"),
            Self::ReasonNeeded => Text::new("refusal-reason-needed"),
            Self::NoDeparture { .. } => Text::new("refusal-no-departure"),
            Self::TermStillRuns { until: Some(until) } => {
                Text::new("refusal-term-still-runs").date("until", *until)
            }
            Self::TermStillRuns { until: None } => Text::new("refusal-not-asked-to-complete"),
            Self::BadDay { field } => Text::new("refusal-bad-day").name("field", &field.replace('.', "-")),
            Self::NotApplicable { .. } => Text::new("refusal-not-applicable"),
            Self::NothingChanges => Text::new("refusal-nothing-changes"),
            Self::PotHeldElsewhere => Text::new("refusal-pot-held-elsewhere"),
            Self::PotHeldByNobody => Text::new("refusal-pot-held-by-nobody"),
            Self::CatchingUp => Text::new("refusal-catching-up"),
            Self::Contested => Text::new("refusal-contested"),
            Self::AwardsItself => Text::new("refusal-awards-itself"),
            Self::NothingToSettle => Text::new("refusal-nothing-to-settle"),
            Self::NoAllotment => Text::new("refusal-no-allotment"),
            Self::AllotmentExhausted { left } if left.is_zero() => Text::new("refusal-allotment-empty"),
            Self::AllotmentExhausted { left } => Text::new("refusal-allotment-exhausted").euro("left", *left),
            Self::SecondPersonNeeded => Text::new("refusal-second-person-needed"),
            Self::NothingToConfirm => Text::new("refusal-nothing-to-confirm"),
            Self::BeyondMandate { up_to, who } => beyond_mandate(*up_to, who),
            Self::ChangedMeanwhile => Text::new("refusal-changed-meanwhile"),
            Self::Unknown { what } => Text::new("refusal-unknown").name("what", what),
            Self::TooLateToExtend { last_day } => {
                Text::new("refusal-too-late-to-extend").date("day", *last_day)
            }
            Self::ComparedFirst { last_day } => Text::new("refusal-compared-first").date("day", *last_day),
            Self::StandsStill => Text::new("refusal-stands-still"),
            Self::ClockRuns => Text::new("refusal-clock-runs"),
            Self::NothingToWaitFor => Text::new("refusal-nothing-to-wait-for"),
            Self::NewerNeeded => Text::new("refusal-newer-needed"),
            Self::MoreThanGiven { most } if most.is_zero() => Text::new("refusal-nothing-given"),
            Self::MoreThanGiven { most } => Text::new("refusal-more-than-given").euro("most", *most),
            _ => self.grant_text(),
        }
    }

    /// The sentences about money after an award.
    fn grant_text(&self) -> Text {
        match self {
            Self::GrantNotNow { state } => Text::new("refusal-grant-not-now").name("state", state.id()),
            Self::DeciderPays => Text::new("refusal-decider-pays"),
            Self::NothingDue { from: Some(from) } => {
                Text::new("refusal-nothing-due-before").date("from", *from)
            }
            Self::NothingDue { from: None } => Text::new("refusal-nothing-due"),
            Self::MoreThanDue { most } => Text::new("refusal-more-than-due").euro("most", *most),
            Self::PaymentHeldUp { until } => Text::new("refusal-payment-held-up").date("until", *until),
            Self::NothingApproved => Text::new("refusal-nothing-approved"),
            Self::NotAccounted { until } => Text::new("refusal-not-accounted").date("until", *until),
            Self::MoreThanGranted { most } => Text::new("refusal-more-than-granted").euro("most", *most),
            Self::GroundNeeded => Text::new("refusal-ground-needed"),
            Self::NotHeard { until: Some(until) } => Text::new("refusal-hearing-runs").date("until", *until),
            Self::NotHeard { until: None } => Text::new("refusal-not-heard"),
            Self::NotLower { now } => Text::new("refusal-not-lower").euro("now", *now),
            Self::MoreThanToRecover { most } if most.is_zero() => Text::new("refusal-nothing-to-recover"),
            Self::MoreThanToRecover { most } => Text::new("refusal-more-than-to-recover").euro("most", *most),
            Self::FiveYearsPassed { last_day } => {
                Text::new("refusal-five-years-passed").date("day", *last_day)
            }
            Self::UndoFirst { what } => Text::new("refusal-undo-first").name("act", what.id()),
            _ => self.holder_text(),
        }
    }

    /// The sentences about claims and contributions.
    fn holder_text(&self) -> Text {
        match self {
            Self::ReceiptTwice { line, number } => {
                let line = i32::try_from(*line).unwrap_or(i32::MAX);
                match number {
                    Some(number) => Text::new("refusal-receipt-claimed-before")
                        .number("line", line)
                        .name("number", number),
                    None => Text::new("refusal-receipt-twice").number("line", line),
                }
            }
            Self::ContributionThere { number } => {
                Text::new("refusal-contribution-there").name("number", number)
            }
            Self::ClaimOverRemainder { left } if left.is_zero() => Text::new("refusal-claim-budget-empty"),
            Self::ClaimOverRemainder { left } => {
                Text::new("refusal-claim-over-remainder").euro("left", *left)
            }
            _ => self.year_text(),
        }
    }

    /// The sentences about years of money.
    fn year_text(&self) -> Text {
        match self {
            Self::YearClosed { year } => Text::new("refusal-year-closed").name("year", &year.to_string()),
            Self::YearStillRuns { year, count } => Text::new("refusal-year-still-runs")
                .name("year", &year.to_string())
                .number("count", i32::try_from(*count).unwrap_or(i32::MAX)),
            Self::CeilingTooLow { taken, .. } => Text::new("refusal-ceiling-too-low").euro("taken", *taken),
            Self::DoesNotAddUp { sum, whole } => Text::new("refusal-does-not-add-up")
                .euro("sum", *sum)
                .euro("whole", *whole),
            Self::NoRedistribution => Text::new("refusal-no-redistribution"),
            Self::NotYet { from } => Text::new("refusal-not-yet").date("from", *from),
            Self::NoCarryOver => Text::new("refusal-no-carry-over"),
            Self::NothingFree => Text::new("refusal-nothing-free"),
            _ => unreachable!("BUG: every other refusal has its sentence above"),
        }
    }

    /// The field of what is too much money, or does not add up.
    pub(super) fn field_of_money(&self) -> &str {
        match self {
            Self::ReceiptTwice { .. } => "ask.expenses",
            Self::ClaimOverRemainder { .. } => "ask.asked",
            Self::CeilingTooLow { .. } => "ceiling",
            Self::DoesNotAddUp { .. } => "parts",
            _ => "amount",
        }
    }
}

/// Says how far a mandate goes, and who has one that does; nobody's name stands for the college.
fn beyond_mandate(up_to: Option<Euro>, who: &[String]) -> Text {
    let who = if who.is_empty() {
        "college".to_owned()
    } else {
        who.join(", ")
    };
    match up_to {
        Some(up_to) => Text::new("refusal-beyond-mandate").euro("up-to", up_to),
        None => Text::new("refusal-no-mandate"),
    }
    .name("who", &who)
}

/// The role as the catalogues select by it; its title is data of the municipality.
fn role_id(role: Role) -> &'static str {
    match role {
        Role::Kernverbinder => "kernverbinder",
        Role::BudgetOfficer => "budget-officer",
        Role::Administrator => "administrator",
        Role::Reader => "reader",
    }
}
