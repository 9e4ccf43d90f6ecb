//! What a person can do against a decision, or against its absence: an objection (bezwaar) and a notice of default
//! (ingebrekestelling).
//!
//! The third part of a case, linked to it and with terms of its own. [`merge`] folds it from the events of that case,
//! whatever laptops they come from; [`Remedies::decide`] answers a command with an event or a
//! [`crate::refusal::Refusal`]. A tour:
//!
//! - [`Objection`]: against which decision, by whom, received when; whether that was in time ([`Timing`], Awb 6:7–6:11);
//!   until when to decide ([`ObjectionTerm`], 7:10); what came of it.
//! - [`Notice`]: that the term has passed; two weeks later each day costs money ([`Penalty`], 4:17). That is a debt of
//!   its own: no pot bears it.
//! - [`Rules`]: what a municipality sets: whether a committee advises (twelve weeks), and the amounts that are indexed.
//!   What applied is stored with what it was applied to.
//! - Undoing is a further event with a reason, by the name of the action that it undoes.

mod act;
mod command;
mod deciding;
mod defaulting;
mod duties;
mod event;
mod merging;
mod objecting;
mod penalty;
mod permission;
mod rule;
mod term;

pub use act::Act;
pub use command::Command;
pub use duties::Mark;
pub use event::Event;
pub use merging::{Around, Clash, Merged, Step, merge};
pub use penalty::Penalty;
pub use permission::{Acts, Hindrance};
pub use rule::{Rate, Rules};
pub use term::{ObjectionTerm, Timing};

use crate::{
    application::Words,
    calendar::Calendar,
    case::{Basis, Pause},
    euro::Euro,
    grant::{self, Grant},
    refusal::Refusal,
    role::{Actor, PersonId},
    scheme::Decider,
};
use chrono::NaiveDate;
use serde::{Deserialize, Serialize};
use ts_rs::TS;

/// All that a decision on a command weighs, besides the case.
#[derive(Clone, Debug)]
pub struct Setting {
    /// Who acts.
    pub actor: Actor,
    /// The day.
    pub today: NaiveDate,
    /// Working days.
    pub calendar: Calendar,
    /// Who decides under the scheme year of the case.
    pub decider: Decider,
    /// What the municipality set.
    pub rules: Rules,
}

impl Setting {
    /// Who decides on an objection: who the municipality says, otherwise who decides on the application.
    #[must_use]
    pub fn decides(&self) -> Decider {
        self.rules.decider.unwrap_or(self.decider)
    }
}

/// What a command comes to: one event, and the words that go with it in a body of their own.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Outcome {
    /// What happened.
    pub event: Event,
    /// Who objects, why, how it was decided.
    pub words: Words,
}

/// The objections and the notices of default of one case.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Remedies {
    /// The objections, in the order in which they were noted.
    pub objections: Vec<Objection>,
    /// The notices of default.
    pub notices: Vec<Notice>,
    /// All that was done and counts, in order: what can be undone.
    pub doings: Vec<Doing>,
    /// How many events there were; words are told under their number.
    pub count: u32,
}

/// Against what an objection goes.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord, Serialize, Deserialize, TS)]
#[serde(rename_all = "kebab-case", tag = "is", content = "action")]
pub enum Against {
    /// The decision on the application: awarded, in part, rejected, not taken.
    Decision,
    /// A decision after the award, by its action: settled, changed, revoked.
    Ruling(String),
}

/// Who objects, as far as rules ask. The name is a word of its own.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Serialize, Deserialize, TS)]
#[serde(rename_all = "kebab-case")]
pub enum Objector {
    /// Who applied: objects once against a decision.
    Applicant,
    /// Somebody else whom the decision touches.
    Other,
}

/// What came of an objection.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Serialize, Deserialize, TS)]
#[serde(rename_all = "kebab-case")]
#[ts(rename = "ObjectionOutcome")]
pub enum Ruled {
    /// Niet-ontvankelijk: not weighed (Awb 6:6, 6:7).
    Inadmissible,
    /// Ongegrond: the decision stays.
    Unfounded,
    /// Gegrond: the decision is revoked or changed, or a new one is taken (Awb 7:11 lid 2).
    Founded,
    /// Taken back by who objected (Awb 6:21).
    Withdrawn,
}

impl Ruled {
    /// Its name as it travels.
    #[must_use]
    pub fn id(self) -> &'static str {
        match self {
            Self::Inadmissible => "inadmissible",
            Self::Unfounded => "unfounded",
            Self::Founded => "founded",
            Self::Withdrawn => "withdrawn",
        }
    }
}

/// Why no penalty is owed although the term has passed (Awb 4:17 lid 6). A person says so, with a reason.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Serialize, Deserialize, TS)]
#[serde(rename_all = "kebab-case")]
#[ts(rename = "DefaultException")]
pub enum Exception {
    /// The notice came unreasonably late (a).
    UnreasonablyLate,
    /// Who sent it is no interested party (b).
    NoParty,
    /// The application is manifestly inadmissible or unfounded (c).
    Hopeless,
}

impl Exception {
    /// Its name as it travels.
    #[must_use]
    pub fn id(self) -> &'static str {
        match self {
            Self::UnreasonablyLate => "unreasonably-late",
            Self::NoParty => "no-party",
            Self::Hopeless => "hopeless",
        }
    }
}

/// An objection.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Objection {
    /// The action that noted it: its name.
    pub action: String,
    /// Against what.
    pub against: Against,
    /// By whom.
    pub objector: Objector,
    /// The day of receipt.
    pub received_on: NaiveDate,
    /// On which day the decision it goes against was sent; none while it was not.
    pub sent_on: Option<NaiveDate>,
    /// Who took that decision: they do not decide on the objection (Awb 10:3 lid 3).
    pub decided_by: Vec<PersonId>,
    /// How many weeks there are to decide: six, or twelve with a committee.
    pub weeks: u32,
    /// Days on which the term stood still (Awb 7:10 lid 2).
    pub pauses: Vec<Pause>,
    /// Whether six weeks more were taken (lid 3).
    pub extended: bool,
    /// Until when who objected agreed to wait (lid 4).
    pub agreed_until: Option<NaiveDate>,
    /// What came of it; none while it is open.
    pub ruling: Option<Ruling>,
    /// The actions that decided it in different ways, where nobody chose among them; none where nothing clashes.
    pub claims: Vec<String>,
    /// The actions among which a person chose; none where nobody did.
    pub chosen_among: Vec<String>,
    /// What is still to be done, now that it was founded.
    pub follow: Option<Follow>,
    /// By what act the decision about the money was taken that it goes against; none for the decision on the application.
    pub taken_by: Option<grant::Act>,
}

/// What follows from an objection that was founded (Awb 7:11 lid 2), until it was carried out.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Serialize, Deserialize, TS)]
#[serde(rename_all = "kebab-case")]
#[ts(rename = "ObjectionFollow")]
pub enum Follow {
    /// The application is decided anew.
    DecideAnew,
    /// The later decision about the money is undone; where it has to be, it is taken anew after that.
    UndoRuling,
}

impl Follow {
    /// Its name as it travels.
    #[must_use]
    pub fn id(self) -> &'static str {
        match self {
            Self::DecideAnew => "decide-anew",
            Self::UndoRuling => "undo-ruling",
        }
    }
}

/// A decision on an objection, or its withdrawal.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Ruling {
    /// The action.
    pub action: String,
    /// What.
    pub ruled: Ruled,
    /// Whether it was late and that was excused (Awb 6:11).
    pub excused: bool,
    /// On which day.
    pub on: NaiveDate,
    /// By whom.
    pub by: PersonId,
    /// By what authority; none for a withdrawal.
    pub basis: Option<Basis>,
    /// The day on which it was sent.
    pub sent_on: Option<NaiveDate>,
}

/// A notice of default.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Notice {
    /// The action that noted it: its name.
    pub action: String,
    /// On which objection it says that nobody decided; none for the application itself.
    pub objection: Option<String>,
    /// The day of receipt.
    pub received_on: NaiveDate,
    /// The last day to decide, as it stood then; none where no term runs.
    pub term_ended: Option<NaiveDate>,
    /// The day on which the decision was sent; the penalty runs until the day before.
    pub answered_on: Option<NaiveDate>,
    /// What each day costs.
    pub rates: Vec<Rate>,
    /// Why nothing is owed.
    pub exception: Option<Exception>,
    /// What was paid of it, with the day.
    pub paid: Option<(Euro, NaiveDate)>,
}

/// Something that was done and counts.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Doing {
    /// The action: what undoing names it by.
    pub action: String,
    /// What was done.
    pub act: Act,
    /// On which day.
    pub on: NaiveDate,
}

impl Remedies {
    /// Whether the application was decided anew after an objection: what somebody has against that goes to the court, not to
    /// the municipality (Awb 7:11 lid 2, 8:1).
    #[must_use]
    pub fn decided_anew(&self) -> bool {
        let mut all = self.objections.iter();
        all.any(|one| one.against == Against::Decision && one.is_founded() && one.follow.is_none())
    }
}

impl Objection {
    /// Whether it waits for a decision.
    #[must_use]
    pub fn is_open(&self) -> bool {
        self.ruling.is_none()
    }

    /// Whether it was decided in different ways on two sides, and nobody chose.
    #[must_use]
    pub fn is_contested(&self) -> bool {
        !self.claims.is_empty()
    }

    /// Whether nothing is left to do: decided, sent and carried out, or taken back.
    #[must_use]
    pub fn is_done(&self) -> bool {
        self.ruling.as_ref().is_some_and(|ruling| {
            ruling.ruled == Ruled::Withdrawn || (ruling.sent_on.is_some() && self.follow.is_none())
        })
    }

    /// Whether it was founded.
    #[must_use]
    pub fn is_founded(&self) -> bool {
        self.ruling
            .as_ref()
            .is_some_and(|ruling| ruling.ruled == Ruled::Founded)
    }
}

impl Remedies {
    /// Whether an objection waits, or its decision has to be sent. While one does, nothing of the case is erased.
    #[must_use]
    pub fn is_open(&self) -> bool {
        self.objections.iter().any(|objection| !objection.is_done())
    }

    /// The objection of this name.
    #[must_use]
    pub fn objection(&self, action: &str) -> Option<&Objection> {
        self.objections.iter().find(|one| one.action == action)
    }

    /// The founded objection because of which this decision about the money is undone.
    #[must_use]
    pub fn undoes(&self, ruling: &str) -> Option<&Objection> {
        let undone = |one: &&Objection| {
            one.follow == Some(Follow::UndoRuling)
                && matches!(&one.against, Against::Ruling(action) if action == ruling)
        };
        self.objections.iter().find(undone)
    }

    /// Who took a decision about the money by this act that was undone for an objection: they do not take it anew (Awb 10:3
    /// lid 3), until somebody did.
    #[must_use]
    pub fn not_anew(&self, act: grant::Act, grant: &Grant) -> Vec<PersonId> {
        let last = grant.rulings.last().map(|ruling| ruling.on);
        let undone = self
            .objections
            .iter()
            .filter(|one| one.taken_by == Some(act) && one.is_founded() && one.follow.is_none());
        let waits = undone.filter(|one| one.ruling.as_ref().is_some_and(|ruling| last < Some(ruling.on)));
        let mut by: Vec<PersonId> = waits.flat_map(|one| one.decided_by.iter().copied()).collect();
        by.sort_unstable();
        by.dedup();
        by
    }

    /// Refuses to take such a decision anew to who took it before.
    ///
    /// # Errors
    /// [`Hindrance::OwnDecision`].
    pub fn permits_anew(&self, act: grant::Act, grant: &Grant, person: PersonId) -> Result<(), Refusal> {
        if self.not_anew(act, grant).contains(&person) {
            return Err(Hindrance::OwnDecision.into());
        }
        Ok(())
    }

    /// The notice of default of this name.
    #[must_use]
    pub fn notice(&self, action: &str) -> Option<&Notice> {
        self.notices.iter().find(|one| one.action == action)
    }
}

#[cfg(test)]
pub(crate) mod example;
#[cfg(test)]
mod merge_tests;
#[cfg(test)]
mod tests;
