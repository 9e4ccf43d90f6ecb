//! Objections: noting one, the course of its term, and the decision on it.

use super::{
    Against, Command, Event, Hindrance, Objection, Objector, Outcome, Remedies, Ruled, Setting,
    deciding::{ahead, bad_day, day},
    permission::needs_excuse,
};
use crate::{
    application::{MOST_LINE, MOST_TEXT},
    case::{
        Basis, Case, Pause,
        wording::{clean, filled, reason},
    },
    grant::{Grant, RulingKind},
    refusal::Refusal,
    scheme::Decider,
};
use chrono::NaiveDate;

impl Remedies {
    pub(super) fn note_objection(
        &self,
        case: &Case,
        grant: Option<&Grant>,
        command: &Command,
        setting: &Setting,
    ) -> Result<Outcome, Refusal> {
        let Command::NoteObjection {
            against,
            objector,
            received_on,
            who,
            grounds,
        } = command
        else {
            return Err(Refusal::NothingChanges);
        };
        is_decided(case, grant, against)?;
        let already = |one: &Objection| one.objector == Objector::Applicant && one.against == *against;
        if *objector == Objector::Applicant && self.objections.iter().any(already) {
            return Err(Hindrance::Already.into());
        }
        day("received_on", *received_on, Some(case.received_on), setting)?;
        let who = filled("who", who, MOST_LINE)?;
        let grounds = clean("grounds", grounds, MOST_TEXT)?;
        let event = Event::ObjectionNoted {
            against: against.clone(),
            objector: *objector,
            received_on: *received_on,
            sent_on: sent_on(case, grant, against),
            weeks: setting.rules.weeks,
            on: setting.today,
            by: setting.actor.person,
        };
        self.outcome(event, &[("who", who), ("grounds", grounds)])
    }

    pub(super) fn ask_repair(
        &self,
        objection: &Objection,
        until: NaiveDate,
        missing: &str,
        setting: &Setting,
    ) -> Result<Outcome, Refusal> {
        let runs = |pause: &Pause| pause.completed_on.is_none() && setting.today <= pause.until;
        if objection.pauses.iter().any(runs) {
            return Err(Refusal::StandsStill);
        }
        ahead(until, setting)?;
        let event = Event::ObjectionRepairAsked {
            objection: objection.action.clone(),
            until,
            on: setting.today,
            by: setting.actor.person,
        };
        self.outcome(event, &[("missing", filled("missing", missing, MOST_TEXT)?)])
    }

    pub(super) fn repaired(
        &self,
        objection: &Objection,
        on: NaiveDate,
        setting: &Setting,
    ) -> Result<Outcome, Refusal> {
        let open = objection
            .pauses
            .iter()
            .rfind(|pause| pause.completed_on.is_none())
            .ok_or(Hindrance::NothingToRepair)?;
        day("on", on, Some(open.asked_on), setting)?;
        let event = Event::ObjectionRepaired {
            objection: objection.action.clone(),
            on,
            by: setting.actor.person,
        };
        self.outcome(event, &[])
    }

    /// Six weeks more, once; told before the term ends (Awb 7:10 lid 3 and 5).
    pub(super) fn extend(
        &self,
        objection: &Objection,
        why: &str,
        setting: &Setting,
    ) -> Result<Outcome, Refusal> {
        may_extend(objection, setting)?;
        let event = Event::ObjectionExtended {
            objection: objection.action.clone(),
            on: setting.today,
            by: setting.actor.person,
        };
        self.outcome(event, &[("reason", reason(why)?)])
    }

    pub(super) fn agree(
        &self,
        objection: &Objection,
        until: NaiveDate,
        why: &str,
        setting: &Setting,
    ) -> Result<Outcome, Refusal> {
        ahead(until, setting)?;
        let term = objection.term(setting.today, &setting.calendar);
        if term.is_some_and(|term| until <= term.last_day) {
            return Err(bad_day("until"));
        }
        let event = Event::ObjectionDelayAgreed {
            objection: objection.action.clone(),
            until,
            on: setting.today,
            by: setting.actor.person,
        };
        self.outcome(event, &[("reason", reason(why)?)])
    }

    pub(super) fn rule(
        &self,
        objection: &Objection,
        command: &Command,
        setting: &Setting,
    ) -> Result<Outcome, Refusal> {
        let Command::Decide {
            ruled,
            excused,
            basis,
            reason: why,
            ..
        } = command
        else {
            return Err(Refusal::NothingChanges);
        };
        may_rule(objection, setting)?;
        if *ruled == Ruled::Withdrawn {
            return Err(Refusal::BadField {
                field: "ruled".to_owned(),
                why: "why-not-chosen".to_owned(),
            });
        }
        let late = needs_excuse(objection.timing(&setting.calendar));
        let excused = *excused && late;
        if late && !excused && *ruled != Ruled::Inadmissible {
            let last_day = objection
                .filing(&setting.calendar)
                .map_or(objection.received_on, |term| term.last_day);
            return Err(Hindrance::Late { last_day }.into());
        }
        let basis = valid(basis, objection.received_on, setting)?;
        let event = Event::ObjectionDecided {
            objection: objection.action.clone(),
            ruled: *ruled,
            excused,
            basis,
            on: setting.today,
            by: setting.actor.person,
        };
        self.outcome(event, &[("reason", reason(why)?)])
    }

    pub(super) fn send(
        &self,
        objection: &str,
        sent_on: NaiveDate,
        setting: &Setting,
    ) -> Result<Outcome, Refusal> {
        let objection = self.found(objection)?;
        let unsent = objection
            .ruling
            .as_ref()
            .filter(|ruling| ruling.sent_on.is_none() && ruling.ruled != Ruled::Withdrawn);
        let Some(ruling) = unsent else {
            return Err(Refusal::NothingChanges);
        };
        day("sent_on", sent_on, Some(ruling.on), setting)?;
        let event = Event::ObjectionDecisionSent {
            ruling: ruling.action.clone(),
            sent_on,
            by: setting.actor.person,
        };
        self.outcome(event, &[])
    }

    pub(super) fn withdraw(
        &self,
        objection: &Objection,
        on: NaiveDate,
        why: &str,
        setting: &Setting,
    ) -> Result<Outcome, Refusal> {
        day("on", on, Some(objection.received_on), setting)?;
        let event = Event::ObjectionWithdrawn {
            objection: objection.action.clone(),
            on,
            by: setting.actor.person,
        };
        self.outcome(event, &[("reason", clean("reason", why, MOST_TEXT)?)])
    }
}

/// Who took a decision does not decide on the objection to it (Awb 10:3 lid 3).
pub(super) fn may_rule(objection: &Objection, setting: &Setting) -> Result<(), Refusal> {
    if objection.decided_by.contains(&setting.actor.person) {
        Err(Hindrance::OwnDecision.into())
    } else {
        Ok(())
    }
}

/// Whether six weeks more can be taken: once, while the term runs.
pub(super) fn may_extend(objection: &Objection, setting: &Setting) -> Result<(), Refusal> {
    let term = objection
        .term(setting.today, &setting.calendar)
        .ok_or(Hindrance::NoTerm)?;
    if objection.extended {
        return Err(Refusal::NothingChanges);
    }
    if setting.today > term.last_day {
        return Err(Refusal::TooLateToExtend {
            last_day: term.last_day,
        });
    }
    Ok(())
}

/// The day on which the decision was sent that an objection goes against.
pub(super) fn sent_on(case: &Case, grant: Option<&Grant>, against: &Against) -> Option<NaiveDate> {
    match against {
        Against::Decision => case.sent_on,
        Against::Ruling(action) => {
            let mut rulings = grant.into_iter().flat_map(|grant| &grant.rulings);
            rulings
                .find(|ruling| ruling.action == *action)
                .and_then(|ruling| ruling.sent_on)
        }
    }
}

/// Whether there is a decision that an objection can go against.
pub(super) fn is_decided(case: &Case, grant: Option<&Grant>, against: &Against) -> Result<(), Refusal> {
    let decided = match against {
        Against::Decision => case.life.is_decided() || case.sent_on.is_some(),
        Against::Ruling(action) => grant.is_some_and(|grant| {
            let mut rulings = grant.rulings.iter();
            rulings.any(|ruling| ruling.action == *action && ruling.kind != RulingKind::GivenUp)
        }),
    };
    if decided {
        Ok(())
    } else {
        Err(Hindrance::NothingDecided.into())
    }
}

/// The basis as it is stored. A decision of the college was taken between the objection and today.
fn valid(basis: &Basis, since: NaiveDate, setting: &Setting) -> Result<Basis, Refusal> {
    match basis {
        Basis::Mandate { .. } if setting.decides() == Decider::College => Err(Refusal::CollegeDecides),
        Basis::Mandate { reference } => Ok(Basis::Mandate {
            reference: filled("basis.reference", reference, MOST_LINE)?,
        }),
        Basis::College { number, on } => {
            let number = filled("basis.number", number, MOST_LINE)?;
            day("basis.on", *on, Some(since), setting)?;
            Ok(Basis::College { number, on: *on })
        }
    }
}
