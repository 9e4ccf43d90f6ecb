//! Acts of standing as they come out of the journal, and what each asks of who signs it.

use crate::event::OfficeEvent;
use rules::{
    euro::Euro,
    role::{Actor, PersonId, Role, RoleGrant},
};
use seal::{Hash, Head, SeatId};

/// A commit that says who may do what: people's seats and roles, bars, pots, what was late.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Act {
    /// Its row in the journal of this laptop. Nothing is decided by it.
    pub commit: i64,
    /// Its place in the one order: how deep, and the hash of its last event.
    pub place: (u64, Hash),
    /// Who signed it.
    pub seat: SeatId,
    /// In which incarnation.
    pub incarnation: u32,
    /// The number of its first event.
    pub first: u64,
    /// The number of its last event.
    pub last: u64,
    /// The heads of other chains that it names as seen.
    pub seen: Vec<Head>,
    /// Whether it founds the municipality: its first event is the one that names the tenant.
    pub founds: bool,
    /// What of it is of standing.
    pub events: Vec<OfficeEvent>,
    /// What else is in it.
    pub besides: Besides,
}

/// What a commit of standing holds besides.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub enum Besides {
    /// Nothing, or only names and reasons.
    Words,
    /// What an administrator sets.
    Office,
    /// Something that no program puts beside it, of a case for instance. The whole has no effect then.
    Other,
}

/// A commit, as far as its standing hangs on it.
#[derive(Clone, Copy, Debug)]
pub struct Signed<'a> {
    /// Who signed it.
    pub seat: SeatId,
    /// In which incarnation.
    pub incarnation: u32,
    /// The number of its first event.
    pub first: u64,
    /// The number of its last event.
    pub last: u64,
    /// The heads of other chains that it names as seen.
    pub seen: &'a [Head],
    /// The hash of its last event.
    pub head: Hash,
}

impl Act {
    /// The same as any commit.
    #[must_use]
    pub fn signed(&self) -> Signed<'_> {
        Signed {
            seat: self.seat,
            incarnation: self.incarnation,
            first: self.first,
            last: self.last,
            seen: &self.seen,
            head: self.place.1,
        }
    }

    /// The last event that this one knew of that chain; none when it knew nothing of it.
    pub(super) fn knew_to(&self, seat: SeatId, incarnation: u32) -> Option<u64> {
        self.signed().knew_to(seat, incarnation)
    }

    /// Whether the root key may sign it: it appoints and bars, and nothing else.
    pub(super) fn is_for_root(&self) -> bool {
        self.besides == Besides::Words
            && self.events.iter().all(|event| {
                matches!(
                    event,
                    OfficeEvent::SeatEnrolled { .. }
                        | OfficeEvent::RolesGiven { .. }
                        | OfficeEvent::SeatBarred { .. }
                        | OfficeEvent::SeatReadmitted { .. }
                )
            })
    }

    /// Whether somebody with these roles may do all of it. `holds` says whether the seat has what an event gives on, brings
    /// back or takes over.
    pub(super) fn is_for(&self, signer: &Actor, holds: impl Fn(&OfficeEvent) -> bool) -> bool {
        let administers = signer.is(Role::Administrator);
        let besides = match self.besides {
            Besides::Words => true,
            Besides::Office => administers,
            Besides::Other => false,
        };
        besides
            && self.events.iter().all(|event| match event {
                OfficeEvent::CommitmentGiven { taken_over, .. } => {
                    administers || (taken_over.is_empty() && signer.is(Role::BudgetOfficer) && holds(event))
                }
                OfficeEvent::AllotmentGiven { amount, .. } => {
                    signer.is(Role::BudgetOfficer) && *amount > Euro::ZERO && holds(event)
                }
                OfficeEvent::AllotmentReturned { .. } => holds(event),
                OfficeEvent::AllotmentTakenOver { .. } => {
                    administers || (signer.is(Role::BudgetOfficer) && holds(event))
                }
                OfficeEvent::LateSettled { .. } => administers || signer.is(Role::BudgetOfficer),
                OfficeEvent::MunicipalityFounded { .. } | OfficeEvent::SeatReadmitted { .. } => false,
                _ => administers,
            })
    }

    /// The roles this event gives to a person.
    pub(super) fn grants(&self, event: usize) -> Option<(PersonId, &[RoleGrant])> {
        match self.events.get(event) {
            Some(OfficeEvent::RolesGiven { person, roles }) => Some((*person, roles)),
            _ => None,
        }
    }

    /// The seat this event bars, and the last events of it that count.
    pub(super) fn bars(&self, event: usize) -> Option<(SeatId, &[Head])> {
        match self.events.get(event) {
            Some(OfficeEvent::SeatBarred { seat, last }) => Some((*seat, last)),
            _ => None,
        }
    }
}

impl Signed<'_> {
    /// The last event that it knew of that chain; none when it knew nothing of it.
    pub(super) fn knew_to(&self, seat: SeatId, incarnation: u32) -> Option<u64> {
        if (seat, incarnation) == (self.seat, self.incarnation) {
            return Some(self.first.saturating_sub(1));
        }
        self.seen
            .iter()
            .find(|head| (head.seat, head.incarnation) == (seat, incarnation))
            .map(|head| head.seq)
    }
}

/// What is left of `roles` when only what `now` allows is kept; no kernen means all.
pub(super) fn narrowed(roles: &[RoleGrant], now: &[RoleGrant]) -> Vec<RoleGrant> {
    let mut left: Vec<RoleGrant> = Vec::new();
    for had in roles {
        for still in now.iter().filter(|grant| grant.role == had.role) {
            let kernen = match (had.kernen.as_slice(), still.kernen.as_slice()) {
                ([], kernen) | (kernen, []) => kernen.to_vec(),
                (one, other) => {
                    let both: Vec<_> = one.iter().filter(|kern| other.contains(kern)).cloned().collect();
                    if both.is_empty() {
                        continue;
                    }
                    both
                }
            };
            let grant = RoleGrant {
                role: had.role,
                kernen,
            };
            if !left.contains(&grant) {
                left.push(grant);
            }
        }
    }
    left
}

#[cfg(test)]
mod tests {
    use super::*;
    use rules::kern::KernId;

    fn grant(role: Role, kernen: &[&str]) -> RoleGrant {
        let kernen = kernen.iter().map(|id| KernId::new(id)).collect();
        RoleGrant { role, kernen }
    }

    #[test]
    fn of_two_lists_of_kernen_what_is_in_both_is_left_and_no_list_means_all() {
        use Role::{BudgetOfficer, Kernverbinder};
        let two = grant(Kernverbinder, &["ingen", "maurik"]);
        let one = grant(Kernverbinder, &["maurik", "lienden"]);
        let all = grant(Kernverbinder, &[]);
        let both = [grant(Kernverbinder, &["maurik"])];
        assert_eq!(
            narrowed(std::slice::from_ref(&two), std::slice::from_ref(&one)),
            both
        );
        assert_eq!(
            narrowed(std::slice::from_ref(&all), std::slice::from_ref(&one)),
            std::slice::from_ref(&one)
        );
        assert_eq!(
            narrowed(std::slice::from_ref(&one), &[all]),
            std::slice::from_ref(&one)
        );
        let elsewhere = [grant(Kernverbinder, &["zoelen"])];
        assert_eq!(narrowed(&elsewhere, std::slice::from_ref(&one)), []);
        assert_eq!(narrowed(&[grant(BudgetOfficer, &[])], &[one]), []);
    }
}
