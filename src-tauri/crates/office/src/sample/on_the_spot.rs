//! Making up a part of a pot that a kernverbinder may grant at the table, and one grant out of it. It waits for the
//! second person, so that whoever opens the sample sees what that looks like.

use super::{NORTH, asking::judged_conditions, ideas::IDEAS, later, play::Stage};
use crate::{
    allotments, execute, pots,
    tables::authority,
    trouble::Trouble,
    wire::{GiveAllotment, Submit},
};
use chrono::Days;
use rules::{
    allotment::AllotmentId,
    case::{AwardForm, Basis, Command, Opinion},
    check::Judged,
    euro::Euro,
    kern::KernId,
    pot::{Holder, PotId},
    scheme::SchemeId,
    verdict::Outcome,
};

/// How much the kernverbinder may grant.
const GIVEN: i32 = 500;
/// So many days ago.
const DAYS_AGO: u64 = 6;

impl Stage<'_> {
    /// Gives a part of a northern pot and grants out of it, in the first kern where the rules and the pot allow that.
    pub(super) fn on_the_spot(&mut self) -> Result<(), Trouble> {
        for kern in NORTH {
            if self.granted_at_the_table(&KernId::new(kern))? {
                return Ok(());
            }
        }
        Ok(())
    }

    fn granted_at_the_table(&mut self, kern: &KernId) -> Result<bool, Trouble> {
        let day = self.today - Days::new(DAYS_AGO);
        let scheme = SchemeId::new("leefbaarheidsbudget");
        let small = IDEAS.iter().filter(|idea| idea.scheme == scheme.0);
        let Some(idea) = small.min_by_key(|idea| idea.asked) else {
            return Ok(false);
        };
        self.clock.set(day);
        let application = self.application(idea, kern, day)?;
        let pot = PotId {
            scheme,
            holder: Holder::Kern(kern.clone()),
            year: application.ask.budget_year,
        };
        let given = Euro::whole(GIVEN);
        let left = pots::pot_state(&self.office.db, &pot, None, day)?.left();
        if left.is_some_and(|left| left < given) || application.ask.asked > Some(given) {
            return Ok(false);
        }
        self.sit(self.people.north)?;
        let taken_in = Submit {
            draft: None,
            application,
        };
        let Some(case) = execute::submit(self.office, taken_in)?.case else {
            return Ok(false);
        };
        let (document, amount, weighed) = self.weigh(self.people.north, case)?;
        let bars = weighed.verdicts.iter().any(|one| one.outcome == Outcome::NotMet);
        if bars || weighed.most < amount {
            return Ok(false);
        }
        let Some(allotment) = self.allotted(&pot, given)? else {
            return Ok(false);
        };
        let views = judged_conditions(&document).map(|id| {
            let opinion = Opinion {
                judged: Judged::Meets,
                reason: "Besproken aan tafel, met de aanvrager en de buren.".to_owned(),
            };
            (id, opinion)
        });
        let award = Command::AwardOnTheSpot {
            allotment,
            amount,
            form: AwardForm::DirecteVaststelling,
            basis: Basis::Mandate {
                reference: super::MANDATE.to_owned(),
            },
            views: views.collect(),
            reason: String::new(),
        };
        self.act(self.people.north, case, later(day, 1), award)?;
        Ok(true)
    }

    /// The officer gives a part of a pot to the northern kernverbinder.
    fn allotted(&mut self, pot: &PotId, amount: Euro) -> Result<Option<AllotmentId>, Trouble> {
        self.sit(self.people.officer)?;
        let give = GiveAllotment {
            pot: pot.clone(),
            seat: self.people.north.to_string(),
            amount,
        };
        allotments::give(self.office, give)?;
        let all = authority::load(&self.office.db)?.allotments();
        let known = all.into_iter().find(|known| known.pot == *pot);
        Ok(known.map(|known| known.allotment))
    }
}
