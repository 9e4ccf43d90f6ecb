//! The states by name, and the table of what leads where.

use super::Act;
use serde::{Deserialize, Serialize};
use std::fmt;
use ts_rs::TS;

/// A state of an application.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize, TS)]
#[serde(rename_all = "kebab-case")]
pub enum State {
    /// Being typed in.
    Draft,
    /// Handed in.
    Submitted,
    /// The applicant was asked to complete it; the clock stands still (Awb 4:15).
    AskedToComplete,
    /// It was completed.
    Completed,
    /// The kernverbinder advised.
    Advised,
    /// All that was asked was awarded.
    Awarded,
    /// Less than was asked was awarded.
    AwardedInPart,
    /// Rejected.
    Rejected,
    /// Not taken into treatment (Awb 4:5).
    NotTaken,
    /// Taken back by the applicant.
    Withdrawn,
    /// Sent on to the body that it was for (Awb 2:3).
    Forwarded,
    /// The applicant was helped otherwise.
    HelpedOtherwise,
    /// The decision was sent (Awb 3:41).
    Announced,
}

impl State {
    /// Every state, in the order of a life.
    pub const ALL: [Self; 13] = [
        Self::Draft,
        Self::Submitted,
        Self::AskedToComplete,
        Self::Completed,
        Self::Advised,
        Self::Awarded,
        Self::AwardedInPart,
        Self::Rejected,
        Self::NotTaken,
        Self::Withdrawn,
        Self::Forwarded,
        Self::HelpedOtherwise,
        Self::Announced,
    ];

    /// Its name as it travels; the message id is `state-` with this.
    #[must_use]
    pub fn id(self) -> &'static str {
        match self {
            Self::Draft => "draft",
            Self::Submitted => "submitted",
            Self::AskedToComplete => "asked-to-complete",
            Self::Completed => "completed",
            Self::Advised => "advised",
            Self::Awarded => "awarded",
            Self::AwardedInPart => "awarded-in-part",
            Self::Rejected => "rejected",
            Self::NotTaken => "not-taken",
            Self::Withdrawn => "withdrawn",
            Self::Forwarded => "forwarded",
            Self::HelpedOtherwise => "helped-otherwise",
            Self::Announced => "announced",
        }
    }

    /// Whether it was handed in and still waits for a decision.
    #[must_use]
    pub fn is_open(self) -> bool {
        matches!(
            self,
            Self::Submitted | Self::AskedToComplete | Self::Completed | Self::Advised
        )
    }

    /// Where a settlement of a decision can lead: to any outcome that was decided, or to a new one.
    const SETTLED: &'static [Self] = &[
        Self::Awarded,
        Self::AwardedInPart,
        Self::Rejected,
        Self::NotTaken,
        Self::Withdrawn,
        Self::Forwarded,
        Self::HelpedOtherwise,
        Self::Announced,
    ];

    fn is_settleable(self) -> bool {
        self != Self::Draft && !self.is_open()
    }

    fn is_ready(self) -> bool {
        matches!(self, Self::Submitted | Self::Completed | Self::Advised)
    }

    /// Whether it may be that money was awarded.
    fn gives(self) -> bool {
        matches!(self, Self::Awarded | Self::AwardedInPart | Self::Announced)
    }

    fn waits_for_announcement(self) -> bool {
        matches!(
            self,
            Self::Awarded | Self::AwardedInPart | Self::Rejected | Self::NotTaken
        )
    }

    /// The states to which `act` can lead from here; empty when it cannot be done here.
    #[must_use]
    pub fn after(self, act: Act) -> &'static [Self] {
        match act {
            Act::Submit if self == Self::Draft => &[Self::Submitted],
            Act::AskToComplete if self.is_ready() => &[Self::AskedToComplete],
            Act::Complete if self == Self::AskedToComplete => &[Self::Completed],
            Act::Advise if self.is_ready() => &[Self::Advised],
            Act::Judge | Act::Depart | Act::Correct | Act::Extend | Act::Resume if self.is_open() => {
                self.stays()
            }
            Act::Propose | Act::Suspend | Act::Wait if self.is_ready() => self.stays(),
            Act::SettleField if self != Self::Draft => self.stays(),
            Act::SettleDecision if self.is_settleable() => Self::SETTLED,
            Act::Award | Act::AwardOnTheSpot if self.is_ready() => &[Self::Awarded, Self::AwardedInPart],
            Act::Confirm | Act::Dispute if self.gives() => self.stays(),
            Act::Reject if self.is_ready() => &[Self::Rejected],
            Act::NotTake if self == Self::AskedToComplete => &[Self::NotTaken],
            Act::Withdraw if self.is_open() => &[Self::Withdrawn],
            Act::Forward if self.is_open() => &[Self::Forwarded],
            Act::HelpOtherwise if self.is_open() => &[Self::HelpedOtherwise],
            Act::Announce if self.waits_for_announcement() => &[Self::Announced],
            _ => &[],
        }
    }

    fn stays(self) -> &'static [Self] {
        match self {
            Self::Submitted => &[Self::Submitted],
            Self::AskedToComplete => &[Self::AskedToComplete],
            Self::Completed => &[Self::Completed],
            Self::Advised => &[Self::Advised],
            Self::Awarded => &[Self::Awarded],
            Self::AwardedInPart => &[Self::AwardedInPart],
            Self::Rejected => &[Self::Rejected],
            Self::NotTaken => &[Self::NotTaken],
            Self::Withdrawn => &[Self::Withdrawn],
            Self::Forwarded => &[Self::Forwarded],
            Self::HelpedOtherwise => &[Self::HelpedOtherwise],
            Self::Announced => &[Self::Announced],
            Self::Draft => &[],
        }
    }
}

impl fmt::Display for State {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(self.id())
    }
}
