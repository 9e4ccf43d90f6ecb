//! Why a command is declined: the rules say no, and a person can act on it.

mod field;
mod sentence;

use crate::{
    euro::Euro, grant, pot::Holder, remedy, retention::NoErasure, role::Role, scheme::ConditionId, text::Text,
};
use chrono::NaiveDate;
use serde::Serialize;

/// Declines what stands at a field; `why` is the id of the sentence that says what is wrong.
pub(crate) fn bad_field(field: &str, why: &str) -> Result<(), Refusal> {
    Err(Refusal::BadField {
        field: field.to_owned(),
        why: why.to_owned(),
    })
}

/// A command that the rules decline. A closed list: each becomes one sentence that says what to do.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, thiserror::Error)]
#[serde(rename_all = "kebab-case", tag = "refusal")]
pub enum Refusal {
    /// The actor lacks the role, or serves other kernen.
    #[error("needs the role {needed:?}")]
    NeedsRole {
        /// The role that may.
        needed: Role,
    },
    /// The one who took the application in also decides it.
    #[error("who took it in does not decide it")]
    SamePerson,
    /// The case is in a state in which this cannot be done.
    #[error("not in this state ({state})")]
    NotNow {
        /// The state, as [`crate::life::State`] names it.
        state: String,
    },
    /// Fields are missing for submitting.
    #[error("missing: {fields:?}")]
    Incomplete {
        /// Names of the fields of an application.
        fields: Vec<String>,
    },
    /// A field holds something that cannot be accepted.
    #[error("{field}: {why}")]
    BadField {
        /// The field of the application or command.
        field: String,
        /// A message id that says why: `why-too-long`, `why-bad-characters`, `why-not-positive`, …
        why: String,
    },
    /// The pot cannot bear the amount (Awb 4:25: rejected in so far as exceeded).
    #[error("the pot has {left} left")]
    PotExhausted {
        /// What it has left.
        left: Euro,
    },
    /// Something about an objection or a notice of default.
    #[error("{hindrance:?}")]
    Remedy {
        /// What.
        hindrance: remedy::Hindrance,
    },
    /// More than the conditions allow.
    #[error("at most {most}")]
    MoreThanAllowed {
        /// The most that can be awarded.
        most: Euro,
        /// The conditions that bind.
        because: Vec<Text>,
    },
    /// More than was asked.
    #[error("asked was {asked}")]
    MoreThanAsked {
        /// What was asked.
        asked: Euro,
    },
    /// Conditions that people judge have no judgement with a reason yet.
    #[error("not judged yet: {conditions:?}")]
    NotJudged {
        /// Which.
        conditions: Vec<ConditionId>,
    },
    /// The college judges this scheme: its decision (number and date) is recorded, an officer does not decide.
    #[error("the college decides")]
    CollegeDecides,
    /// A reason is needed.
    #[error("a reason is needed")]
    ReasonNeeded,
    /// This condition cannot be departed from in this way.
    #[error("no departing from {condition:?}")]
    NoDeparture {
        /// Which.
        condition: ConditionId,
    },
    /// Not taking an application needs a completion term that has expired (Awb 4:5).
    #[error("the term to complete ends on {until:?}")]
    TermStillRuns {
        /// The last day of the term; none when no completion was asked.
        until: Option<NaiveDate>,
    },
    /// A day that cannot be: in the future, or before what it follows.
    #[error("{field}: not a possible day")]
    BadDay {
        /// The field.
        field: String,
    },
    /// This scheme cannot be applied for here: money that waits for a decision, or claims and yearly contributions.
    #[error("{scheme} cannot be applied for")]
    NotApplicable {
        /// The scheme.
        scheme: String,
    },
    /// Nothing would change.
    #[error("nothing changes")]
    NothingChanges,
    /// Another seat holds the pot: an award is proposed, the holder takes it over.
    #[error("another seat holds the pot")]
    PotHeldElsewhere,
    /// No seat holds the pot yet: an administrator names one.
    #[error("nobody holds the pot")]
    PotHeldByNobody,
    /// This seat was put back from a backup and does not yet know again all that it did.
    #[error("catching up with what this seat did before")]
    CatchingUp,
    /// The decision is disputed: letters and payments wait for a settlement.
    #[error("the decision is disputed")]
    Contested,
    /// This seat holds the pot itself, so that it awards instead of proposing.
    #[error("this seat awards")]
    AwardsItself,
    /// There is no dispute about this decision.
    #[error("nothing to settle")]
    NothingToSettle,
    /// The seat was given nothing of this pot to grant on the spot, or brought it back.
    #[error("no allotment of this pot")]
    NoAllotment,
    /// The allotment cannot bear the amount.
    #[error("the allotment has {left} left")]
    AllotmentExhausted {
        /// What it has left.
        left: Euro,
    },
    /// It was awarded on the spot, and no second person has confirmed it: nothing is paid before.
    #[error("a second person has not confirmed it yet")]
    SecondPersonNeeded,
    /// Nothing waits for a second person.
    #[error("nothing to confirm")]
    NothingToConfirm,
    /// No mandate of this person goes so far.
    #[error("beyond the mandate ({up_to:?})")]
    BeyondMandate {
        /// How far the widest one goes; none when there is none for this scheme on this day.
        up_to: Option<Euro>,
        /// The names of those whose mandate does; empty when only the college can.
        who: Vec<String>,
    },
    /// The case was changed by somebody else meanwhile.
    #[error("the case was changed meanwhile")]
    ChangedMeanwhile,
    /// What is pointed at does not exist here.
    #[error("unknown {what}")]
    Unknown {
        /// What: `case`, `scheme-year`, `kern`, `person`, …
        what: String,
    },
    /// More time is taken before the term ends: the applicant is told within it (Awb 4:14 lid 3).
    #[error("the term ended on {last_day}")]
    TooLateToExtend {
        /// The last day of the term.
        last_day: NaiveDate,
    },
    /// Applications of this scheme year are compared after the last day to apply.
    #[error("compared after {last_day}")]
    ComparedFirst {
        /// The last day to apply.
        last_day: NaiveDate,
    },
    /// The clock stands still already.
    #[error("the clock stands still")]
    StandsStill,
    /// The clock does not stand still by a suspension.
    #[error("the clock runs")]
    ClockRuns,
    /// The money suffices: nothing to wait for.
    #[error("the money suffices")]
    NothingToWaitFor,
    /// Something asked for the future: only known after exchange with a newer program.
    #[error("needs a newer version")]
    NewerNeeded,
    /// Another seat holds the pot: who settles a dispute chooses among what was given in the case, and gives no more.
    #[error("another seat holds the pot; at most {most} was given")]
    MoreThanGiven {
        /// The most that was given in the case.
        most: Euro,
    },
    /// The grant is in a state in which this cannot be done.
    #[error("the grant is not in this state ({state})")]
    GrantNotNow {
        /// Where it stands.
        state: grant::State,
    },
    /// The one who decided also approves the payment.
    #[error("who decided does not approve the payment")]
    DeciderPays,
    /// Nothing is due today.
    #[error("nothing is due before {from:?}")]
    NothingDue {
        /// From which day something is; none when a decision or a letter is needed first.
        from: Option<NaiveDate>,
    },
    /// More than is due.
    #[error("due is {most}")]
    MoreThanDue {
        /// What is due.
        most: Euro,
    },
    /// A request for a view holds payments up (Awb 4:56).
    #[error("payments wait until {until}")]
    PaymentHeldUp {
        /// The last day on which it does.
        until: NaiveDate,
    },
    /// No payment was approved that is not noted as paid.
    #[error("no payment was approved")]
    NothingApproved,
    /// The receiver did not show yet what was done, and still has time to.
    #[error("the receiver has until {until} to account for it")]
    NotAccounted {
        /// The last day.
        until: NaiveDate,
    },
    /// More than was granted, or than the costs allow.
    #[error("at most {most}")]
    MoreThanGranted {
        /// The most.
        most: Euro,
    },
    /// To give less takes a ground that the law names for this occasion.
    #[error("a ground is needed")]
    GroundNeeded,
    /// The receiver is to be heard first (Awb 4:7, 4:8).
    #[error("the receiver was not heard; has until {until:?}")]
    NotHeard {
        /// The last day to give a view; none when none was asked.
        until: Option<NaiveDate>,
    },
    /// A change to the detriment leaves less than there is.
    #[error("it is {now} now")]
    NotLower {
        /// What the receiver is entitled to now.
        now: Euro,
    },
    /// More than is to come back.
    #[error("at most {most} is to come back")]
    MoreThanToRecover {
        /// The most.
        most: Euro,
    },
    /// Five years have passed since it was settled (Awb 4:49 lid 3, 4:57 lid 4).
    #[error("possible until {last_day}")]
    FiveYearsPassed {
        /// The last day on which it could be done.
        last_day: NaiveDate,
    },
    /// Something that rests on this is to be undone first.
    #[error("undo {what} first")]
    UndoFirst {
        /// What.
        what: grant::Act,
    },
    /// A receipt stands twice in a claim, or in an earlier case that is open or was awarded.
    #[error("receipt {line} was claimed before")]
    ReceiptTwice {
        /// Which receipt of the claim, from 1.
        line: u32,
        /// The number of the earlier case; none when it stands twice in the claim itself.
        number: Option<String>,
    },
    /// The holder's contribution of this year stands in a case already.
    #[error("{number} is about this contribution already")]
    ContributionThere {
        /// The number of that case.
        number: String,
    },
    /// The claim is more than what is left of the budget, with what earlier claims ask.
    #[error("the claim budget has {left} left")]
    ClaimOverRemainder {
        /// What is left to claim.
        left: Euro,
    },
    /// The budget year is closed: nothing is decided in it until an administrator opens it again.
    #[error("{year} is closed")]
    YearClosed {
        /// Which year.
        year: i32,
    },
    /// Applications of a year still wait for a decision, so that it cannot be closed.
    #[error("{count} applications of {year} are still open")]
    YearStillRuns {
        /// Which year.
        year: i32,
        /// How many are open.
        count: u32,
    },
    /// A ceiling would go below what is committed and reserved of the pot.
    #[error("{taken} of it is taken")]
    CeilingTooLow {
        /// Whose pot.
        holder: Holder,
        /// What is committed and reserved.
        taken: Euro,
    },
    /// Amounts by hand are not the sum that is divided.
    #[error("{sum} is not {whole}")]
    DoesNotAddUp {
        /// What they come to.
        sum: Euro,
        /// What is divided.
        whole: Euro,
    },
    /// The municipality did not set that money goes from one pot to another in the year.
    #[error("no redistribution")]
    NoRedistribution,
    /// The day on which this may be done has not come.
    #[error("not before {from}")]
    NotYet {
        /// The first day.
        from: NaiveDate,
    },
    /// The municipality did not set that money goes to the year after.
    #[error("no carrying over")]
    NoCarryOver,
    /// No pot has anything free, or no pot is in want of it.
    #[error("nothing is free")]
    NothingFree,
    /// Words and personal data are not erased, or were.
    #[error("no erasure: {why:?}")]
    Erasure {
        /// Why.
        why: NoErasure,
    },
}

#[cfg(test)]
mod tests;
