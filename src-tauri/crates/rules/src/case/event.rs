//! What happened to a case.

use crate::{
    allotment::AllotmentId,
    application::{Applicant, Ask, Words},
    case::{Advice, AwardForm, Basis, PauseGround, Settled},
    check::Judged,
    euro::Euro,
    grant::Terms,
    pot::PotId,
    role::PersonId,
    scheme::ConditionId,
    verdict::Verdict,
};
use chrono::NaiveDate;
use serde::{Deserialize, Serialize};
use std::collections::BTreeMap;
use uuid::Uuid;

/// What happened to a case. Past tense; the open part only, words and personal data travel beside it.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case", tag = "kind", content = "data")]
pub enum Event {
    /// The case began.
    ApplicationSubmitted {
        /// The number a person reads, given by the office.
        number: String,
        /// What is asked.
        ask: Box<Ask>,
        /// The day of receipt.
        received_on: NaiveDate,
        /// The budget year.
        year: i32,
        /// The SHA-256 (hex) of the scheme year it is judged by.
        scheme_year: String,
        /// Which pot would bear it.
        pot: PotId,
        /// The day it was typed in.
        typed_on: NaiveDate,
        /// Who took it in.
        by: PersonId,
    },
    /// Completion was asked.
    CompletionAsked {
        /// On which day; the clock stands still from the day after.
        on: NaiveDate,
        /// The last day to complete.
        until: NaiveDate,
        /// By whom.
        by: PersonId,
    },
    /// It was completed.
    ApplicationCompleted {
        /// On which day.
        on: NaiveDate,
        /// What is asked now.
        ask: Box<Ask>,
        /// Which fields are other than before, as refusals name them; never what they hold. Empty in events of the
        /// first release.
        #[serde(default, skip_serializing_if = "Vec::is_empty")]
        changed: Vec<String>,
        /// By whom it was noted.
        by: PersonId,
    },
    /// Advice was given.
    ApplicationAdvised {
        /// For or against, and how much.
        advice: Advice,
        /// When it was discussed in the kern.
        discussed_on: Option<NaiveDate>,
        /// The views per condition; the reasons are words.
        views: BTreeMap<ConditionId, Judged>,
        /// On which day.
        on: NaiveDate,
        /// By whom.
        by: PersonId,
    },
    /// A condition was judged.
    ConditionJudged {
        /// Which.
        condition: ConditionId,
        /// How; the reason is among the words.
        judged: Judged,
        /// On which day.
        on: NaiveDate,
        /// By whom.
        by: PersonId,
    },
    /// A condition was departed from.
    ConditionDeparted {
        /// Which; the reason is among the words.
        condition: ConditionId,
        /// On which day.
        on: NaiveDate,
        /// By whom.
        by: PersonId,
    },
    /// An award was proposed to who holds the pot. No money hangs on it; the reason is word `proposal`.
    AwardProposed {
        /// How much.
        amount: Euro,
        /// What was asked then.
        asked: Euro,
        /// In which form.
        form: AwardForm,
        /// By what authority it would be.
        basis: Basis,
        /// From which pot.
        pot: PotId,
        /// What was weighed.
        verdicts: Vec<Verdict>,
        /// On which day.
        on: NaiveDate,
        /// By whom.
        by: PersonId,
    },
    /// Money was awarded.
    GrantAwarded {
        /// How much.
        amount: Euro,
        /// What was asked then.
        asked: Euro,
        /// In which form.
        form: AwardForm,
        /// By what authority.
        basis: Basis,
        /// From which pot.
        pot: PotId,
        /// What stays in the pot, where it has a ceiling; on the spot what stays of the allotment.
        left_after: Option<Euro>,
        /// When the money is due and what is shown for it. None in events of the first release: all at once.
        #[serde(default, skip_serializing_if = "Option::is_none")]
        terms: Option<Box<Terms>>,
        /// What was weighed.
        verdicts: Vec<Verdict>,
        /// On which day.
        on: NaiveDate,
        /// By whom.
        by: PersonId,
        /// Out of which allotment it was awarded on the spot. A program of the first release does not know this and takes
        /// such an award for one of somebody who does not hold the pot: it keeps it without effect.
        #[serde(default, skip_serializing_if = "Option::is_none")]
        allotment: Option<AllotmentId>,
    },
    /// It was rejected.
    ApplicationRejected {
        /// By what authority.
        basis: Basis,
        /// What was weighed.
        verdicts: Vec<Verdict>,
        /// On which day.
        on: NaiveDate,
        /// By whom.
        by: PersonId,
    },
    /// It was not taken into treatment.
    ApplicationNotTaken {
        /// By what authority.
        basis: Basis,
        /// On which day.
        on: NaiveDate,
        /// By whom.
        by: PersonId,
    },
    /// It was taken back.
    ApplicationWithdrawn {
        /// On which day.
        on: NaiveDate,
        /// By whom it was noted.
        by: PersonId,
    },
    /// It was sent on to another body.
    ApplicationForwarded {
        /// On which day.
        on: NaiveDate,
        /// By whom.
        by: PersonId,
    },
    /// The applicant was helped otherwise.
    ApplicantHelpedOtherwise {
        /// On which day.
        on: NaiveDate,
        /// By whom.
        by: PersonId,
        /// The case that comes in its place; none where there is none.
        #[serde(default, skip_serializing_if = "Option::is_none")]
        instead: Option<Uuid>,
    },
    /// The decision was sent.
    DecisionAnnounced {
        /// On which day.
        sent_on: NaiveDate,
        /// By whom it was noted.
        by: PersonId,
    },
    /// A typing error was mended.
    ApplicationCorrected {
        /// What is asked, as it should have been.
        ask: Box<Ask>,
        /// Which fields are other than before, as refusals name them; never what they hold. Empty in events of the
        /// first release.
        #[serde(default, skip_serializing_if = "Vec::is_empty")]
        changed: Vec<String>,
        /// The how-manieth correction of this case; its reason is word `correction:N`.
        number: u32,
        /// On which day.
        on: NaiveDate,
        /// By whom.
        by: PersonId,
    },
    /// It was settled what stands of a decision that is disputed; the reason is word `settled`.
    DecisionSettled {
        /// The objection that was founded, when that is why it was decided anew (Awb 7:11 lid 2); else a dispute was settled.
        #[serde(default, skip_serializing_if = "Option::is_none")]
        objection: Option<String>,
        /// What stands from now on.
        outcome: Settled,
        /// In which form money is given after an objection; none where the form there was goes on.
        #[serde(default, skip_serializing_if = "Option::is_none")]
        form: Option<AwardForm>,
        /// On what terms it is given then.
        #[serde(default, skip_serializing_if = "Option::is_none")]
        terms: Option<Box<Terms>>,
        /// On which day.
        on: NaiveDate,
        /// By whom.
        by: PersonId,
    },
    /// It was settled what stands in a field that was changed on two sides; the reason is word `settled:` with its
    /// name.
    FieldSettled {
        /// Which field, as [`Self::ApplicationCorrected`] names it.
        field: String,
        /// The commit in whose version it stands: the hash (hex) of its head.
        claim: String,
        /// On which day.
        on: NaiveDate,
        /// By whom.
        by: PersonId,
    },
    /// A second person agreed with an award on the spot.
    AwardConfirmed {
        /// On which day.
        on: NaiveDate,
        /// By whom.
        by: PersonId,
    },
    /// More time was taken to decide; the reason is word `extension`.
    DecisionTermExtended {
        /// The last day from then on.
        until: NaiveDate,
        /// On which day.
        on: NaiveDate,
        /// By whom.
        by: PersonId,
    },
    /// A second person disputed an award on the spot; the reason is word `disputed`.
    AwardDisputed {
        /// On which day.
        on: NaiveDate,
        /// By whom.
        by: PersonId,
    },
    /// The clock was let stand still from the day after; the reason is word `suspension`.
    DecisionTermSuspended {
        /// On what ground.
        ground: PauseGround,
        /// The last still day, unless it was let run before.
        until: NaiveDate,
        /// On which day.
        on: NaiveDate,
        /// By whom.
        by: PersonId,
    },
    /// The clock was let run again.
    DecisionTermResumed {
        /// The day on which it ran again.
        on: NaiveDate,
        /// By whom.
        by: PersonId,
    },
    /// It was put on the waiting list of its pot; the reason is word `waiting`.
    PutOnWaitingList {
        /// The last day to decide from then on.
        until: NaiveDate,
        /// What the pot had left then: more than this is money that came back.
        #[serde(default, skip_serializing_if = "Option::is_none")]
        left: Option<Euro>,
        /// On which day.
        on: NaiveDate,
        /// By whom.
        by: PersonId,
    },
    /// Personal data of the applicant were told. Private.
    ApplicantTold {
        /// Who asks.
        applicant: Box<Applicant>,
    },
    /// Words were told. Private.
    WordsTold {
        /// The words by key.
        words: Words,
    },
}

impl Event {
    /// Whether the body of this event holds personal data or free text, and so can be withheld and erased.
    #[must_use]
    pub fn is_private(&self) -> bool {
        matches!(self, Self::ApplicantTold { .. } | Self::WordsTold { .. })
    }

    /// Whether it settles a dispute. A case with such an event is merged and not folded, also on one laptop: what it
    /// chooses is called by the name of an action, which a fold does not know.
    #[must_use]
    pub fn settles(&self) -> bool {
        matches!(self, Self::DecisionSettled { .. } | Self::FieldSettled { .. })
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::case::example::*;
    use serde_json::json;

    /// As a commit of the first release holds it: without the names of what changed.
    #[test]
    fn a_correction_of_the_first_release_is_read_and_written_as_it_was() {
        let was = json!({
            "kind": "application-corrected",
            "data": { "ask": Ask::default(), "number": 1, "on": "2026-03-09", "by": officer().person },
        });
        let read: Event = serde_json::from_value(was.clone()).unwrap();
        assert_eq!(serde_json::to_value(&read).unwrap(), was);
    }

    #[test]
    fn what_is_settled_is_written_by_name() {
        let settled = |outcome| {
            let (on, by) = (day("2026-03-09"), officer().person);
            serde_json::to_value(Event::DecisionSettled {
                objection: None,
                outcome,
                form: None,
                terms: None,
                on,
                by,
            })
            .unwrap()
        };
        let reject = settled(Settled::Reject);
        assert_eq!(reject["kind"], "decision-settled");
        assert_eq!(reject["data"]["outcome"], json!({ "is": "reject" }));
        let amount = Euro::whole(650);
        assert_eq!(
            settled(Settled::Award { amount })["data"]["outcome"],
            json!({ "is": "award", "amount": "650.00" })
        );
        let action = "0a".to_owned();
        assert_eq!(
            settled(Settled::Claim { action })["data"]["outcome"],
            json!({ "is": "claim", "action": "0a" })
        );
    }
}
