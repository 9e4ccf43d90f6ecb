//! Whether who signed an event could do what it says. The fold asks this of every event, wherever it came from: a
//! program that was changed can write any event, and only its key tells who did.

use crate::{
    case::{Event, permission::role_for},
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
}

impl Event {
    /// What `signer` lacked for this event of a case of `kern`; none when all is well.
    #[must_use]
    pub fn lacks(&self, signer: &Actor, kern: Option<&KernId>) -> Option<Lack> {
        let (act, by) = self.act_and_person();
        if by.is_some_and(|by| by != signer.person) {
            return Some(Lack::OtherPerson);
        }
        role_for(act, signer, kern).is_err().then_some(Lack::Role)
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
            Self::GrantAwarded { by, .. } => (Act::Award, Some(*by)),
            Self::ApplicationRejected { by, .. } => (Act::Reject, Some(*by)),
            Self::ApplicationNotTaken { by, .. } => (Act::NotTake, Some(*by)),
            Self::ApplicationWithdrawn { by, .. } => (Act::Withdraw, Some(*by)),
            Self::ApplicationForwarded { by, .. } => (Act::Forward, Some(*by)),
            Self::ApplicantHelpedOtherwise { by, .. } => (Act::HelpOtherwise, Some(*by)),
            Self::DecisionAnnounced { by, .. } => (Act::Announce, Some(*by)),
            Self::ApplicationCorrected { by, .. } => (Act::Correct, Some(*by)),
            Self::ApplicantTold { .. } | Self::WordsTold { .. } => (Act::Correct, None),
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::case::example::*;

    #[test]
    fn what_the_rules_let_a_person_do_has_authority_and_the_same_of_another_has_not() {
        let setting = setting(officer(), "2026-03-09");
        let ingen = Some(KernId::new("ingen"));
        let events = decide(Some(&submitted()), &reject(), &setting).unwrap();
        for event in &events {
            assert_eq!(event.lacks(&officer(), ingen.as_ref()), None, "{event:?}");
        }
        let rejected = &events[0];
        assert_eq!(
            rejected.lacks(&kernverbinder(), ingen.as_ref()),
            Some(Lack::OtherPerson)
        );
        let mut no_officer = kernverbinder();
        no_officer.person = officer().person;
        assert_eq!(rejected.lacks(&no_officer, ingen.as_ref()), Some(Lack::Role));
    }

    #[test]
    fn words_of_a_case_are_for_who_serves_its_kern() {
        let words = Event::WordsTold {
            words: [("idea".to_owned(), "Anders".to_owned())].into(),
        };
        let mut actor = kernverbinder();
        actor.roles[0].kernen = vec![KernId::new("maurik")];
        assert_eq!(words.lacks(&actor, Some(&KernId::new("ingen"))), Some(Lack::Role));
        assert_eq!(words.lacks(&actor, Some(&KernId::new("maurik"))), None);
    }
}
