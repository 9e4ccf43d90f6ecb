//! What is to be done with objections and notices of default, from which day on and by when.

use super::{Notice, Objection, Remedies, Ruled};
use crate::{
    calendar::Calendar,
    duty::{Deed, Duty},
    euro::Euro,
};
use chrono::{Days, NaiveDate};
use serde::{Deserialize, Serialize};
use ts_rs::TS;

/// What a case has open besides its own course: for who looks through a list.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Serialize, Deserialize, TS)]
#[serde(rename_all = "kebab-case")]
#[ts(rename = "RemedyMark")]
pub enum Mark {
    /// An objection waits: for its decision, for its letter, or to be carried out.
    Objection,
    /// A notice of default: money runs, or is to be paid.
    Default,
    /// Both.
    Both,
}

impl Mark {
    /// Each of them.
    pub const ALL: [Self; 3] = [Self::Objection, Self::Default, Self::Both];

    /// Its name as it travels.
    #[must_use]
    pub fn id(self) -> &'static str {
        match self {
            Self::Objection => "objection",
            Self::Default => "default",
            Self::Both => "both",
        }
    }
}

impl Remedies {
    /// All of it. Knows no clock: a running pause is counted to its end.
    #[must_use]
    pub fn duties(&self, calendar: &Calendar) -> Vec<Duty> {
        let objections = self
            .objections
            .iter()
            .flat_map(|one| one.duty(calendar).into_iter().chain(one.to_carry_out()));
        let notices = self.notices.iter().filter_map(|one| one.duty(calendar));
        objections.chain(notices).collect()
    }
}

impl Remedies {
    /// What is open; none where nothing is.
    #[must_use]
    pub fn mark(&self, calendar: &Calendar) -> Option<Mark> {
        let notice = |deed| matches!(deed, Deed::StopPenalty | Deed::PayPenalty);
        let duties = self.duties(calendar);
        let objection = duties.iter().any(|duty| !notice(duty.deed));
        let default = duties.iter().any(|duty| notice(duty.deed));
        match (objection, default) {
            (true, true) => Some(Mark::Both),
            (true, false) => Some(Mark::Objection),
            (false, true) => Some(Mark::Default),
            (false, false) => None,
        }
    }
}

impl Objection {
    fn duty(&self, calendar: &Calendar) -> Option<Duty> {
        let pauses = self.pauses.iter().map(|pause| pause.until);
        let far = pauses.max().unwrap_or(self.received_on);
        let by = self.term(far, calendar).map(|term| term.last_day);
        let (deed, from) = match &self.ruling {
            None => (Deed::DecideObjection, self.received_on),
            Some(ruling) if ruling.sent_on.is_none() && ruling.ruled != Ruled::Withdrawn => {
                (Deed::SendObjection, ruling.on)
            }
            Some(_) => return None,
        };
        let not_by = if deed == Deed::DecideObjection {
            self.decided_by.clone()
        } else {
            Vec::new()
        };
        Some(Duty {
            deed,
            about: self.action.clone(),
            from,
            by,
            amount: Euro::ZERO,
            not_by,
        })
    }
}

impl Objection {
    /// What was founded is carried out. No term is set for that: it is part of the decision.
    fn to_carry_out(&self) -> Option<Duty> {
        let ruling = self.ruling.as_ref().filter(|_| self.follow.is_some())?;
        Some(Duty {
            deed: Deed::CarryOutObjection,
            about: self.action.clone(),
            from: ruling.on,
            by: None,
            amount: Euro::ZERO,
            not_by: Vec::new(),
        })
    }
}

impl Notice {
    /// Decide before it costs money; and once it has, pay.
    fn duty(&self, calendar: &Calendar) -> Option<Duty> {
        let told = |deed, from: NaiveDate, by, amount| Duty {
            deed,
            about: self.action.clone(),
            from,
            by,
            amount,
            not_by: Vec::new(),
        };
        let last = self.penalty(NaiveDate::MAX - Days::new(1), calendar)?;
        if self.answered_on.is_none() {
            return Some(told(
                Deed::StopPenalty,
                self.received_on,
                Some(last.free_until),
                last.most,
            ));
        }
        if last.days == 0 || self.paid.is_some() {
            return None;
        }
        let from = last.free_until + Days::new(u64::from(last.days));
        Some(told(Deed::PayPenalty, from, last.tell_by, last.amount))
    }
}
