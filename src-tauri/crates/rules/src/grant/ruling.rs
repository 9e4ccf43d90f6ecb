//! Decisions after the award: settling, changing, revoking; and the receiver who gives it up.

use super::{Event, Grant, Ground, Occasion, Outcome, Setting, deciding::day};
use crate::{
    application::MOST_TEXT,
    case::{
        Basis,
        wording::{clean, reason},
    },
    euro::Euro,
    refusal::Refusal,
};
use chrono::{Months, NaiveDate};

/// How long after it was settled a grant can be changed or asked back (Awb 4:49 lid 3, 4:57 lid 4).
const FIVE_YEARS: Months = Months::new(60);

impl Grant {
    /// The most that can be settled: what the receiver is entitled to, and where the amount depends on the costs what
    /// those allow. Without an account nothing was spent that is known.
    #[must_use]
    pub fn most(&self) -> Euro {
        match self.terms.share {
            Some(share) => self.spent().percent(share).min(self.entitled()),
            None => self.entitled(),
        }
    }

    fn spent(&self) -> Euro {
        self.account
            .and_then(|account| account.spent)
            .unwrap_or(Euro::ZERO)
    }

    /// What it comes to by the receiver's own account. To go below it takes facts that differ from those, so that the
    /// receiver is to be heard first (Awb 4:7, 4:12 lid 2 b).
    #[must_use]
    pub fn own_account(&self) -> Euro {
        match self.account {
            Some(account) => account.spent.map_or(self.most(), |spent| spent.min(self.most())),
            None => self.entitled(),
        }
    }

    /// Whether it can be settled: the receiver showed what was asked, or the term for it has passed.
    pub(super) fn may_settle(&self, setting: &Setting) -> Result<(), Refusal> {
        match self.terms.show {
            Some(show) if self.account.is_none() && show.by >= setting.today => {
                Err(Refusal::NotAccounted { until: show.by })
            }
            _ => Ok(()),
        }
    }

    pub(super) fn settle(
        &self,
        (amount, ground): (Euro, Option<Ground>),
        by: &Basis,
        why: &str,
        setting: &Setting,
    ) -> Result<Outcome, Refusal> {
        self.may_settle(setting)?;
        let basis = self.valid(by, setting)?;
        let (most, entitled) = (self.most(), self.entitled());
        if amount > most {
            return Err(Refusal::MoreThanGranted { most });
        }
        let lower = amount < entitled;
        let ground = ground.filter(|_| lower);
        if lower && ground.is_none_or(|ground| ground.article(Occasion::Settling).is_none()) {
            return Err(Refusal::GroundNeeded);
        }
        if amount < self.own_account() {
            self.was_heard(setting)?;
        }
        let why = if lower {
            reason(why)?
        } else {
            clean("reason", why, MOST_TEXT)?
        };
        let event = Event::GrantSettled {
            amount,
            ground,
            basis,
            on: setting.today,
            by: setting.actor.person,
        };
        self.outcome(event, &[("reason", why)])
    }

    /// On what occasion the grant would be changed now.
    #[must_use]
    pub fn occasion(&self) -> Occasion {
        if self.settled_on().is_some() {
            Occasion::After
        } else {
            Occasion::Before
        }
    }

    /// Whether it can be changed: the receiver was heard, and no five years have passed since it was settled.
    pub(super) fn may_change(&self, setting: &Setting) -> Result<(), Refusal> {
        self.was_heard(setting)?;
        self.within_five_years(setting)?;
        if self.entitled().is_zero() {
            Err(Refusal::NothingChanges)
        } else {
            Ok(())
        }
    }

    pub(super) fn was_heard(&self, setting: &Setting) -> Result<(), Refusal> {
        match self.hearing {
            _ if self.heard(setting.today) => Ok(()),
            Some(hearing) => Err(Refusal::NotHeard {
                until: Some(hearing.until),
            }),
            None => Err(Refusal::NotHeard { until: None }),
        }
    }

    /// The last day on which what was settled can be changed or asked back; none while it was not settled.
    #[must_use]
    pub fn last_day_to_recover(&self) -> Option<NaiveDate> {
        self.settled_on().and_then(|on| on.checked_add_months(FIVE_YEARS))
    }

    pub(super) fn within_five_years(&self, setting: &Setting) -> Result<(), Refusal> {
        match self.last_day_to_recover() {
            Some(last_day) if setting.today > last_day => Err(Refusal::FiveYearsPassed { last_day }),
            _ => Ok(()),
        }
    }

    pub(super) fn change(
        &self,
        (amount, ground): (Euro, Ground),
        by: &Basis,
        why: &str,
        setting: &Setting,
    ) -> Result<Outcome, Refusal> {
        self.may_change(setting)?;
        let basis = self.valid(by, setting)?;
        let entitled = self.entitled();
        if amount >= entitled {
            return Err(Refusal::NotLower { now: entitled });
        }
        if ground.article(self.occasion()).is_none() {
            return Err(Refusal::GroundNeeded);
        }
        let event = Event::GrantChanged {
            amount,
            ground,
            basis,
            on: setting.today,
            by: setting.actor.person,
        };
        self.outcome(event, &[("reason", reason(why)?)])
    }

    pub(super) fn give_up(&self, on: NaiveDate, why: &str, setting: &Setting) -> Result<Outcome, Refusal> {
        if self.entitled().is_zero() {
            return Err(Refusal::NothingChanges);
        }
        day("on", on, self.decided_on, setting)?;
        let why = clean("reason", why, MOST_TEXT)?;
        let event = Event::GrantGivenUp {
            on,
            by: setting.actor.person,
        };
        self.outcome(event, &[("reason", why)])
    }

    pub(super) fn send_ruling(&self, sent_on: NaiveDate, setting: &Setting) -> Result<Outcome, Refusal> {
        let Some(ruling) = self.unsent() else {
            return Err(Refusal::NothingChanges);
        };
        day("sent_on", sent_on, Some(ruling.on), setting)?;
        let event = Event::RulingSent {
            ruling: ruling.action.clone(),
            sent_on,
            by: setting.actor.person,
        };
        self.outcome(event, &[])
    }
}
