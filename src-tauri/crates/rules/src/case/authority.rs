//! Whether who signed an event could do what it says. The fold asks this of every event, wherever it came from: a
//! program that was changed can write any event, and only its key tells who did.

use crate::{
    case::{
        Event,
        permission::{decides, role_for},
    },
    kern::KernId,
    life::Act,
    role::{Actor, PersonId},
};

/// Why an event has no effect.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Lack {
    /// It says that somebody else did it than the one whose key signed it.
    OtherPerson,
    /// Who signed it had no role for it, or serves other kernen.
    Role,
    /// Who signed the decision had also taken the application in.
    SamePerson,
}

/// How a case began, as far as authority hangs on it.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Intake {
    /// The kern it was taken in for; that stays.
    pub kern: Option<KernId>,
    /// Who took it in.
    pub by: PersonId,
}

impl Event {
    /// How the case begins with this event; none for every later one.
    #[must_use]
    pub fn intake(&self) -> Option<Intake> {
        match self {
            Self::ApplicationSubmitted { ask, by, .. } => Some(Intake {
                kern: ask.kern.clone(),
                by: *by,
            }),
            _ => None,
        }
    }

    /// What `signer` lacked for this event of a case that began with `intake`; none when all is well.
    #[must_use]
    pub fn lacks(&self, signer: &Actor, intake: Option<&Intake>) -> Option<Lack> {
        let (act, by) = self.act_and_person();
        if by.is_some_and(|by| by != signer.person) {
            return Some(Lack::OtherPerson);
        }
        let kern = intake.and_then(|intake| intake.kern.as_ref());
        if role_for(act, signer, kern).is_err() {
            return Some(Lack::Role);
        }
        (decides(act) && intake.is_some_and(|intake| intake.by == signer.person)).then_some(Lack::SamePerson)
    }

    /// The act that led to it and by whom it says it was done. Words and personal data say no person; they are for
    /// whoever may correct.
    fn act_and_person(&self) -> (Act, Option<PersonId>) {
        match self {
            Self::ApplicationSubmitted { by, .. } => (Act::Submit, Some(*by)),
            Self::CompletionAsked { by, .. } => (Act::AskToComplete, Some(*by)),
            Self::ApplicationCompleted { by, .. } => (Act::Complete, Some(*by)),
            Self::ApplicationAdvised { by, .. } => (Act::Advise, Some(*by)),
            Self::ConditionJudged { by, .. } => (Act::Judge, Some(*by)),
            Self::ConditionDeparted { by, .. } => (Act::Depart, Some(*by)),
            Self::AwardProposed { by, .. } => (Act::Propose, Some(*by)),
            Self::GrantAwarded {
                by,
                allotment: Some(_),
                ..
            } => (Act::AwardOnTheSpot, Some(*by)),
            Self::GrantAwarded { by, .. } => (Act::Award, Some(*by)),
            Self::AwardConfirmed { by, .. } => (Act::Confirm, Some(*by)),
            Self::AwardDisputed { by, .. } => (Act::Dispute, Some(*by)),
            Self::ApplicationRejected { by, .. } => (Act::Reject, Some(*by)),
            Self::ApplicationNotTaken { by, .. } => (Act::NotTake, Some(*by)),
            Self::ApplicationWithdrawn { by, .. } => (Act::Withdraw, Some(*by)),
            Self::ApplicationForwarded { by, .. } => (Act::Forward, Some(*by)),
            Self::ApplicantHelpedOtherwise { by, .. } => (Act::HelpOtherwise, Some(*by)),
            Self::DecisionAnnounced { by, .. } => (Act::Announce, Some(*by)),
            Self::ApplicationCorrected { by, .. } => (Act::Correct, Some(*by)),
            Self::DecisionSettled { by, .. } => (Act::SettleDecision, Some(*by)),
            Self::FieldSettled { by, .. } => (Act::SettleField, Some(*by)),
            Self::DecisionTermExtended { by, .. } => (Act::Extend, Some(*by)),
            Self::DecisionTermSuspended { by, .. } => (Act::Suspend, Some(*by)),
            Self::DecisionTermResumed { by, .. } => (Act::Resume, Some(*by)),
            Self::PutOnWaitingList { by, .. } => (Act::Wait, Some(*by)),
            Self::ApplicantTold { .. } | Self::WordsTold { .. } => (Act::Correct, None),
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::case::{Command, Settled, example::*};

    fn ingen_taken_in_by(person: PersonId) -> Intake {
        Intake {
            kern: Some(KernId::new("ingen")),
            by: person,
        }
    }

    #[test]
    fn what_the_rules_let_a_person_do_has_authority_and_the_same_of_another_has_not() {
        let setting = setting(officer(), "2026-03-09");
        let intake = ingen_taken_in_by(kernverbinder().person);
        let events = decide(Some(&submitted()), &reject(), &setting).unwrap();
        for event in &events {
            assert_eq!(event.lacks(&officer(), Some(&intake)), None, "{event:?}");
        }
        let rejected = &events[0];
        assert_eq!(
            rejected.lacks(&kernverbinder(), Some(&intake)),
            Some(Lack::OtherPerson)
        );
        let mut no_officer = kernverbinder();
        no_officer.person = officer().person;
        assert_eq!(rejected.lacks(&no_officer, Some(&intake)), Some(Lack::Role));
        let her_own = ingen_taken_in_by(officer().person);
        assert_eq!(rejected.lacks(&officer(), Some(&her_own)), Some(Lack::SamePerson));
    }

    #[test]
    fn a_choice_between_decisions_takes_another_officer_and_one_between_entries_who_serves_the_kern() {
        let on = day("2026-03-09");
        let decision = |by| Event::DecisionSettled {
            form: None,
            terms: None,
            objection: None,
            outcome: Settled::Reject,
            on,
            by,
        };
        let entry = |by| Event::FieldSettled {
            field: "applicant.iban".to_owned(),
            claim: String::new(),
            on,
            by,
        };
        let her_own = ingen_taken_in_by(officer().person);
        let hers = ingen_taken_in_by(kernverbinder().person);
        let (officer_by, her) = (officer().person, kernverbinder().person);
        assert_eq!(decision(officer_by).lacks(&officer(), Some(&hers)), None);
        assert_eq!(
            decision(officer_by).lacks(&officer(), Some(&her_own)),
            Some(Lack::SamePerson)
        );
        assert_eq!(
            decision(her).lacks(&kernverbinder(), Some(&hers)),
            Some(Lack::Role)
        );
        assert_eq!(entry(her).lacks(&kernverbinder(), Some(&hers)), None);
        assert_eq!(entry(officer_by).lacks(&officer(), Some(&her_own)), None);
        assert_eq!(entry(her).lacks(&officer(), Some(&hers)), Some(Lack::OtherPerson));
    }

    #[test]
    fn an_officer_may_propose_what_he_took_in_since_another_awards() {
        let elsewhere = crate::case::Setting {
            pot_hold: crate::pot::PotHold::Elsewhere,
            ..setting(officer(), "2026-03-09")
        };
        let case = judged(&submitted(), crate::check::Judged::Meets, &elsewhere);
        let proposing = Command::Propose {
            amount: crate::euro::Euro::whole(650),
            form: crate::case::AwardForm::Verlening,
            basis: mandate(),
            reason: "Past bij het plan.".to_owned(),
        };
        let events = decide(Some(&case), &proposing, &elsewhere).unwrap();
        let her_own = ingen_taken_in_by(officer().person);
        assert!(matches!(events[0], Event::AwardProposed { .. }) && events.len() == 2);
        for event in &events {
            assert_eq!(event.lacks(&officer(), Some(&her_own)), None);
        }
    }

    #[test]
    fn words_of_a_case_are_for_who_serves_its_kern() {
        let words = Event::WordsTold {
            words: [("idea".to_owned(), "Anders".to_owned())].into(),
        };
        let mut actor = kernverbinder();
        actor.roles[0].kernen = vec![KernId::new("maurik")];
        let mut intake = ingen_taken_in_by(actor.person);
        assert_eq!(words.lacks(&actor, Some(&intake)), Some(Lack::Role));
        intake.kern = Some(KernId::new("maurik"));
        assert_eq!(words.lacks(&actor, Some(&intake)), None);
    }
}
