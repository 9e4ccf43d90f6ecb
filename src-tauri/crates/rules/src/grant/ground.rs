//! On what ground less is given than was granted: the closed lists of the Awb.

use serde::{Deserialize, Serialize};
use ts_rs::TS;

/// Why less is given than was granted.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Serialize, Deserialize, TS)]
#[serde(rename_all = "kebab-case")]
pub enum Ground {
    /// The activities did not take place, or not wholly (4:46 lid 2 a, 4:48 lid 1 a).
    NotDone,
    /// The receiver did not keep the obligations (4:46 lid 2 b, 4:48 lid 1 b).
    NotKept,
    /// The receiver gave wrong or incomplete data (4:46 lid 2 c, 4:48 lid 1 c).
    WrongData,
    /// The grant was wrong otherwise, and the receiver knew or had to know (4:46 lid 2 d, 4:48 lid 1 d).
    KnownWrong,
    /// The amount depends on the real costs, and these were lower (4:46 lid 1 and 3).
    ActualCosts,
    /// The grant is wrong (4:50 lid 1 a).
    WrongGrant,
    /// Circumstances or views changed (4:50 lid 1 b).
    Circumstances,
    /// Facts that could not be known when it was settled (4:49 lid 1 a).
    NewFacts,
    /// The settlement was wrong, and the receiver knew or had to know (4:49 lid 1 b).
    WrongSettlement,
    /// The receiver did not keep the obligations after it was settled (4:49 lid 1 c).
    NotKeptSince,
}

/// When less is given.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Occasion {
    /// While settling (Awb 4:46).
    Settling,
    /// Before it was settled (4:48, 4:50).
    Before,
    /// After it was settled (4:49).
    After,
}

impl Ground {
    /// Every ground.
    pub const ALL: [Self; 10] = [
        Self::NotDone,
        Self::NotKept,
        Self::WrongData,
        Self::KnownWrong,
        Self::ActualCosts,
        Self::WrongGrant,
        Self::Circumstances,
        Self::NewFacts,
        Self::WrongSettlement,
        Self::NotKeptSince,
    ];

    /// Its name as it travels; the message id is `ground-` with this.
    #[must_use]
    pub fn id(self) -> &'static str {
        match self {
            Self::NotDone => "not-done",
            Self::NotKept => "not-kept",
            Self::WrongData => "wrong-data",
            Self::KnownWrong => "known-wrong",
            Self::ActualCosts => "actual-costs",
            Self::WrongGrant => "wrong-grant",
            Self::Circumstances => "circumstances",
            Self::NewFacts => "new-facts",
            Self::WrongSettlement => "wrong-settlement",
            Self::NotKeptSince => "not-kept-since",
        }
    }

    /// The article that allows it on this occasion; none when none does.
    #[must_use]
    pub fn article(self, occasion: Occasion) -> Option<&'static str> {
        match (occasion, self) {
            (Occasion::Settling, Self::NotDone) => Some("Awb 4:46 lid 2 onder a"),
            (Occasion::Settling, Self::NotKept) => Some("Awb 4:46 lid 2 onder b"),
            (Occasion::Settling, Self::WrongData) => Some("Awb 4:46 lid 2 onder c"),
            (Occasion::Settling, Self::KnownWrong) => Some("Awb 4:46 lid 2 onder d"),
            (Occasion::Settling, Self::ActualCosts) => Some("Awb 4:46 lid 3"),
            (Occasion::Before, Self::NotDone) => Some("Awb 4:48 lid 1 onder a"),
            (Occasion::Before, Self::NotKept) => Some("Awb 4:48 lid 1 onder b"),
            (Occasion::Before, Self::WrongData) => Some("Awb 4:48 lid 1 onder c"),
            (Occasion::Before, Self::KnownWrong) => Some("Awb 4:48 lid 1 onder d"),
            (Occasion::Before, Self::WrongGrant) => Some("Awb 4:50 lid 1 onder a"),
            (Occasion::Before, Self::Circumstances) => Some("Awb 4:50 lid 1 onder b"),
            (Occasion::After, Self::NewFacts) => Some("Awb 4:49 lid 1 onder a"),
            (Occasion::After, Self::WrongSettlement) => Some("Awb 4:49 lid 1 onder b"),
            (Occasion::After, Self::NotKeptSince) => Some("Awb 4:49 lid 1 onder c"),
            _ => None,
        }
    }

    /// The grounds that fit this occasion.
    pub fn of(occasion: Occasion) -> impl Iterator<Item = Self> {
        Self::ALL
            .into_iter()
            .filter(move |ground| ground.article(occasion).is_some())
    }
}
