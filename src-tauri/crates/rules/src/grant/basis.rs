//! By what authority a decision after the award is taken.

use super::Setting;
use crate::{
    application::MOST_LINE,
    case::{Basis, wording::filled},
    refusal::Refusal,
    scheme::Decider,
};
use chrono::NaiveDate;

/// The basis as it is stored. A decision of the college was taken between the award and today.
pub(super) fn valid(basis: &Basis, since: Option<NaiveDate>, setting: &Setting) -> Result<Basis, Refusal> {
    match basis {
        Basis::Mandate { .. } if setting.decider == Decider::College => Err(Refusal::CollegeDecides),
        Basis::Mandate { reference } => Ok(Basis::Mandate {
            reference: filled("basis.reference", reference, MOST_LINE)?,
        }),
        Basis::College { number, on } => {
            let number = filled("basis.number", number, MOST_LINE)?;
            if *on > setting.today || since.is_some_and(|since| *on < since) {
                return Err(Refusal::BadDay {
                    field: "basis.on".to_owned(),
                });
            }
            Ok(Basis::College { number, on: *on })
        }
    }
}
