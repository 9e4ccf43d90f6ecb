//! The money in a scheme year: ceilings with the decision they rest on, who pays, and what becomes of what is left.

use crate::{
    euro::Euro,
    pot::Holder,
    scheme::{HolderKind, SchemeYear},
    text::{Bilingual, Source},
};
use chrono::NaiveDate;
use serde::{Deserialize, Serialize};
use ts_rs::TS;

/// The money of one pot.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize, TS)]
pub struct Ceiling {
    /// How much; none where no source sets a ceiling ("geen plafond vastgesteld").
    pub amount: Option<Euro>,
    /// Whether it is a published subsidieplafond (Awb 4:22, 4:25, 4:27) or an internal budget.
    pub published: bool,
    /// The decision or document it rests on.
    pub source: Source,
    /// The decision that set it, once one did; none for what ships.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    #[ts(optional)]
    pub decision: Option<Resolution>,
}

/// A decision of council or college about money, as the minutes name it.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize, TS)]
#[serde(deny_unknown_fields)]
pub struct Resolution {
    /// Who took it.
    pub body: Body,
    /// Its number.
    pub number: String,
    /// Its day.
    pub on: NaiveDate,
}

/// Who can take a decision about money.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize, TS)]
#[serde(rename_all = "kebab-case")]
pub enum Body {
    /// gemeenteraad
    Council,
    /// college van burgemeester en wethouders
    College,
}

/// The ceiling of one holder, where it is another than that of all.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize, TS)]
pub struct HolderCeiling {
    /// Who holds the pot.
    pub holder: Holder,
    /// Its money.
    pub ceiling: Ceiling,
}

/// Money that came into a pot or went out of it for this year only, by a decision. The next year begins without it.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize, TS)]
pub struct Shift {
    /// Whose pot.
    pub holder: Holder,
    /// How much; never negative.
    pub amount: Euro,
    /// Which way it went.
    pub way: ShiftWay,
    /// Why.
    pub why: ShiftReason,
    /// The decision it rests on.
    pub decision: Resolution,
}

/// Which way money went.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize, TS)]
#[serde(rename_all = "kebab-case")]
pub enum ShiftWay {
    /// Into the pot.
    In,
    /// Out of the pot.
    Out,
}

/// Why money went from one pot to another.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize, TS)]
#[serde(rename_all = "kebab-case")]
pub enum ShiftReason {
    /// What was left went to pots that were used up.
    Redistributed,
    /// What was left went to the year after.
    CarriedOver,
}

/// A budget post that pays for a pot (begrotingspost).
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize, TS)]
pub struct Cover {
    /// Its short name, for example `samenkracht`.
    pub post: String,
    /// Its name in the budget of the municipality.
    pub name: Bilingual,
    /// What it pays of all pots of this scheme together; none for all that the other posts leave.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    #[ts(optional)]
    pub amount: Option<Euro>,
    /// Where it is written.
    pub source: Source,
}

/// What becomes of money that is left.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize, TS)]
pub struct Unspent {
    /// What becomes of it.
    pub rule: Leftover,
    /// Where it is written.
    pub source: Source,
}

/// What becomes of money that is left.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize, TS)]
#[serde(rename_all = "kebab-case", tag = "what")]
pub enum Leftover {
    /// It goes back to the municipality when the year is closed.
    Lapses,
    /// It goes to the same pot of the year after.
    CarriesOver,
    /// From a day on it may go to pots that are used up.
    Redistributed {
        /// The first day on which it may.
        from: NaiveDate,
    },
}

/// What made this document out of the one before.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize, TS)]
#[serde(rename_all = "kebab-case")]
pub enum ChangeKind {
    /// The year was opened from the year before.
    Opened,
    /// Money that waited was divided over holders.
    Divided,
    /// What was left went to pots that were used up.
    Redistributed,
    /// What was left went to the year after.
    CarriedOver,
    /// A ceiling was set.
    CeilingSet,
}

/// What made this document out of the one before, and by which decision.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize, TS)]
pub struct Change {
    /// What was done.
    pub what: ChangeKind,
    /// The decision it rests on.
    pub decision: Resolution,
}

impl SchemeYear {
    /// The ceiling that was set for this holder: its own, or that of all. Without what was shifted since.
    #[must_use]
    pub fn set_for(&self, holder: &Holder) -> &Ceiling {
        self.ceilings
            .iter()
            .find(|own| own.holder == *holder)
            .map_or(&self.ceiling, |own| &own.ceiling)
    }

    /// What the pot of this holder has, with what was shifted into it and out of it; none where no ceiling is set.
    #[must_use]
    pub fn ceiling_of(&self, holder: &Holder) -> Option<Euro> {
        let set = self.set_for(holder).amount?;
        let shifted = |way: ShiftWay| -> Euro {
            let of_holder = |shift: &&Shift| shift.holder == *holder && shift.way == way;
            self.shifts
                .iter()
                .filter(of_holder)
                .map(|shift| shift.amount)
                .sum()
        };
        Some(set.plus(shifted(ShiftWay::In)).less(shifted(ShiftWay::Out)))
    }

    /// The same scheme year in which the ceiling of this holder is set to another amount by a decision.
    #[must_use]
    pub fn with_ceiling(mut self, holder: &Holder, amount: Euro, decision: &Resolution) -> Self {
        let ceiling = Ceiling {
            amount: Some(amount),
            decision: Some(decision.clone()),
            ..self.set_for(holder).clone()
        };
        if self.holder == HolderKind::Municipality {
            self.ceiling = ceiling;
            return self;
        }
        match self.ceilings.iter_mut().find(|own| own.holder == *holder) {
            Some(own) => own.ceiling = ceiling,
            None => self.ceilings.push(HolderCeiling {
                holder: holder.clone(),
                ceiling,
            }),
        }
        self
    }

    /// The same scheme year in which the ceiling of this holder, or of all that have none of their own, is a published
    /// subsidieplafond or an internal budget.
    #[must_use]
    pub fn published(mut self, holder: Option<&Holder>, published: bool) -> Self {
        let own = self
            .ceilings
            .iter_mut()
            .find(|own| Some(&own.holder) == holder)
            .map(|own| &mut own.ceiling);
        own.unwrap_or(&mut self.ceiling).published = published;
        self
    }
}
