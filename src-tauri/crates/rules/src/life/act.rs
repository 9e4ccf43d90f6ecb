//! The acts by name.

use serde::{Deserialize, Serialize};
use std::fmt;
use ts_rs::TS;

/// What a person does with an application.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize, TS)]
#[serde(rename_all = "kebab-case")]
pub enum Act {
    /// Hands it in.
    Submit,
    /// Asks the applicant to complete it.
    AskToComplete,
    /// Notes that it was completed.
    Complete,
    /// Advises.
    Advise,
    /// Judges a condition.
    Judge,
    /// Departs from a condition.
    Depart,
    /// Proposes an award to who holds the pot.
    Propose,
    /// Awards.
    Award,
    /// Rejects.
    Reject,
    /// Does not take it into treatment.
    NotTake,
    /// Notes that the applicant takes it back.
    Withdraw,
    /// Sends it on to another body.
    Forward,
    /// Notes that the applicant was helped otherwise.
    HelpOtherwise,
    /// Notes that the decision was sent.
    Announce,
    /// Mends a typing error.
    Correct,
    /// Settles what stands of a disputed decision.
    SettleDecision,
    /// Settles what stands in a field that was changed on two sides.
    SettleField,
    /// Awards on the spot, out of an allotment.
    AwardOnTheSpot,
    /// Agrees, as a second person, with an award on the spot.
    Confirm,
    /// Disputes, as a second person, an award on the spot.
    Dispute,
    /// Takes more time to decide.
    Extend,
    /// Lets the clock stand still on another ground than a completion.
    Suspend,
    /// Lets the clock run again.
    Resume,
    /// Puts it on the waiting list of its pot.
    Wait,
}

impl Act {
    /// Every act, in the order of a life.
    pub const ALL: [Self; 24] = [
        Self::Submit,
        Self::AskToComplete,
        Self::Complete,
        Self::Advise,
        Self::Judge,
        Self::Depart,
        Self::Propose,
        Self::Award,
        Self::Reject,
        Self::NotTake,
        Self::Withdraw,
        Self::Forward,
        Self::HelpOtherwise,
        Self::Announce,
        Self::Correct,
        Self::SettleDecision,
        Self::SettleField,
        Self::AwardOnTheSpot,
        Self::Confirm,
        Self::Dispute,
        Self::Extend,
        Self::Suspend,
        Self::Resume,
        Self::Wait,
    ];

    /// Whether the conditions of the scheme are weighed for it, and so the earlier cases that some compare with
    /// ([`crate::check::Facts::earlier`]). Anything else is decided the same without these.
    #[must_use]
    pub fn weighs_conditions(self) -> bool {
        matches!(
            self,
            Self::Propose | Self::Award | Self::Reject | Self::AwardOnTheSpot
        )
    }

    /// Its name as it travels; the message id is `act-` with this.
    #[must_use]
    pub fn id(self) -> &'static str {
        match self {
            Self::Submit => "submit",
            Self::AskToComplete => "ask-to-complete",
            Self::Complete => "complete",
            Self::Advise => "advise",
            Self::Judge => "judge",
            Self::Depart => "depart",
            Self::Propose => "propose",
            Self::Award => "award",
            Self::Reject => "reject",
            Self::NotTake => "not-take",
            Self::Withdraw => "withdraw",
            Self::Forward => "forward",
            Self::HelpOtherwise => "help-otherwise",
            Self::Announce => "announce",
            Self::Correct => "correct",
            Self::SettleDecision => "settle-decision",
            Self::SettleField => "settle-field",
            Self::AwardOnTheSpot => "award-on-the-spot",
            Self::Confirm => "confirm",
            Self::Dispute => "dispute",
            Self::Extend => "extend",
            Self::Suspend => "suspend",
            Self::Resume => "resume",
            Self::Wait => "wait",
        }
    }
}

impl fmt::Display for Act {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(self.id())
    }
}
