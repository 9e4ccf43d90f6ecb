//! By what authority a decision after the award is taken.

use super::{Grant, Setting};
use crate::{
    application::MOST_LINE,
    case::{Basis, wording::filled},
    mandate::Decides,
    refusal::Refusal,
    scheme::Decider,
};

impl Grant {
    /// The basis as it is stored. Where a register is kept, a mandate must go as far as what the receiver was entitled to
    /// until now: to settle or to revoke € 2.000 is to decide about € 2.000. A decision of the college was taken between the
    /// award and today.
    pub(super) fn valid(&self, basis: &Basis, setting: &Setting) -> Result<Basis, Refusal> {
        match basis {
            Basis::Mandate { .. } if setting.decider == Decider::College => Err(Refusal::CollegeDecides),
            Basis::Mandate { reference } => {
                let reference = filled("basis.reference", reference, MOST_LINE)?;
                let decides = Decides {
                    person: setting.actor.person,
                    scheme: &setting.scheme,
                    amount: Some(self.entitled()),
                    on: setting.today,
                };
                setting.mandates.cover(decides, &reference)?;
                Ok(Basis::Mandate { reference })
            }
            Basis::College { number, on } => {
                let number = filled("basis.number", number, MOST_LINE)?;
                if *on > setting.today || self.decided_on.is_some_and(|since| *on < since) {
                    return Err(Refusal::BadDay {
                        field: "basis.on".to_owned(),
                    });
                }
                Ok(Basis::College { number, on: *on })
            }
        }
    }
}
