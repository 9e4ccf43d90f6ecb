//! Which tables an event has written anew.

use crate::event::OfficeEvent;

/// Which tables are written anew, whole, when an event comes in: what is set once in a while, by an administrator.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub(in crate::tables) struct Rewrites {
    pub(super) standing: bool,
    pub(super) names: bool,
    pub(super) lists: bool,
    pub(super) registers: bool,
    pub(super) titles: bool,
    pub(super) mandates: bool,
    pub(super) schemes: bool,
    pub(super) years: bool,
    pub(super) cases: bool,
    pub(super) erasures: bool,
}

impl Rewrites {
    /// All of them, and what hangs on cases: when commits that counted count no more, or the reverse.
    pub fn all() -> Self {
        Self {
            standing: true,
            names: true,
            lists: true,
            registers: true,
            titles: true,
            mandates: true,
            schemes: true,
            years: true,
            cases: true,
            erasures: true,
        }
    }

    /// The registers alone.
    pub fn of_registers() -> Self {
        Self {
            registers: true,
            ..Self::default()
        }
    }

    pub fn after(event: &OfficeEvent) -> Self {
        let none = Self::default();
        match event {
            OfficeEvent::MunicipalityFounded { .. } => Self::all(),
            OfficeEvent::ListsSet { .. } => Self {
                lists: true,
                registers: true,
                ..none
            },
            OfficeEvent::EntrySet { .. } | OfficeEvent::EntryDetailsTold { .. } => Self::of_registers(),
            OfficeEvent::PersonNamed { .. } | OfficeEvent::LaptopNamed { .. } => Self { names: true, ..none },
            OfficeEvent::RoleTitled { .. } => Self { titles: true, ..none },
            OfficeEvent::MandateSet { .. } => Self {
                mandates: true,
                ..none
            },
            OfficeEvent::SchemeYearSet { .. } | OfficeEvent::SuccessorChosen { .. } => Self {
                schemes: true,
                ..none
            },
            OfficeEvent::YearClosed { .. } | OfficeEvent::YearReopened { .. } => Self { years: true, ..none },
            OfficeEvent::ErasureProposed(_)
            | OfficeEvent::ErasureDropped(_)
            | OfficeEvent::ErasureAnnounced(_)
            | OfficeEvent::ErasureCarriedOut(_) => Self {
                erasures: true,
                ..none
            },
            OfficeEvent::SeatEnrolled { .. }
            | OfficeEvent::RolesGiven { .. }
            | OfficeEvent::SeatBarred { .. }
            | OfficeEvent::SeatReadmitted { .. }
            | OfficeEvent::SeatResumed { .. }
            | OfficeEvent::CommitmentGiven { .. }
            | OfficeEvent::LateSettled { .. }
            | OfficeEvent::AllotmentGiven { .. }
            | OfficeEvent::AllotmentReturned { .. }
            | OfficeEvent::AllotmentTakenOver { .. } => Self {
                standing: true,
                names: true,
                ..none
            },
            OfficeEvent::AreaNamed { .. }
            | OfficeEvent::PaperAdded { .. }
            | OfficeEvent::OverspendAccepted { .. }
            | OfficeEvent::LateApplicationSeen {}
            | OfficeEvent::ReasonTold { .. } => none,
        }
    }
}

impl std::ops::BitOr for Rewrites {
    type Output = Self;

    fn bitor(self, other: Self) -> Self {
        Self {
            standing: self.standing || other.standing,
            names: self.names || other.names,
            lists: self.lists || other.lists,
            registers: self.registers || other.registers,
            titles: self.titles || other.titles,
            mandates: self.mandates || other.mandates,
            schemes: self.schemes || other.schemes,
            years: self.years || other.years,
            cases: self.cases || other.cases,
            erasures: self.erasures || other.erasures,
        }
    }
}

impl std::ops::BitOrAssign for Rewrites {
    fn bitor_assign(&mut self, other: Self) {
        *self = *self | other;
    }
}
