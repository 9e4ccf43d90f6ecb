//! Which field a refusal concerns, so that the form can say it there.

use super::Refusal;

impl Refusal {
    /// The field that the refusal concerns, by its name in the application or command; none when it concerns the
    /// whole. For several missing fields: the first.
    #[must_use]
    #[expect(
        clippy::too_many_lines,
        reason = "every refusal by name, so that a new one is not forgotten"
    )]
    pub fn field(&self) -> Option<&str> {
        match self {
            Self::BadField { field, .. } | Self::BadDay { field } => Some(field),
            Self::Incomplete { fields } => fields.first().map(String::as_str),
            Self::PotExhausted { .. }
            | Self::MoreThanAllowed { .. }
            | Self::MoreThanAsked { .. }
            | Self::MoreThanGiven { .. }
            | Self::AllotmentExhausted { .. }
            | Self::MoreThanDue { .. }
            | Self::MoreThanGranted { .. }
            | Self::NotLower { .. }
            | Self::MoreThanToRecover { .. }
            | Self::ReceiptTwice { .. }
            | Self::ClaimOverRemainder { .. }
            | Self::CeilingTooLow { .. }
            | Self::DoesNotAddUp { .. } => Some(self.field_of_money()),
            Self::BeyondMandate { .. } => Some("basis.reference"),
            Self::ReasonNeeded => Some("reason"),
            Self::GroundNeeded => Some("ground"),
            Self::NeedsRole { .. }
            | Self::Remedy { .. }
            | Self::SamePerson
            | Self::NotNow { .. }
            | Self::NotJudged { .. }
            | Self::CollegeDecides
            | Self::NoDeparture { .. }
            | Self::TermStillRuns { .. }
            | Self::NotApplicable { .. }
            | Self::NothingChanges
            | Self::PotHeldElsewhere
            | Self::PotHeldByNobody
            | Self::CatchingUp
            | Self::Contested
            | Self::AwardsItself
            | Self::NothingToSettle
            | Self::NoAllotment
            | Self::NothingToConfirm
            | Self::SecondPersonNeeded
            | Self::ChangedMeanwhile
            | Self::Unknown { .. }
            | Self::NewerNeeded
            | Self::GrantNotNow { .. }
            | Self::DeciderPays
            | Self::NothingDue { .. }
            | Self::PaymentHeldUp { .. }
            | Self::NothingApproved
            | Self::NotAccounted { .. }
            | Self::NotHeard { .. }
            | Self::FiveYearsPassed { .. }
            | Self::UndoFirst { .. }
            | Self::ContributionThere { .. }
            | Self::TooLateToExtend { .. }
            | Self::ComparedFirst { .. }
            | Self::StandsStill
            | Self::ClockRuns
            | Self::NothingToWaitFor
            | Self::YearClosed { .. }
            | Self::YearStillRuns { .. }
            | Self::NoRedistribution
            | Self::NotYet { .. }
            | Self::NoCarryOver
            | Self::Erasure { .. }
            | Self::NothingFree => None,
        }
    }
}
