//! What the events come to for objections.

use super::{Around, Clash, Merged, history::History};
use crate::{
    case::{Pause, PauseGround},
    remedy::{Against, Event, Objection, Objector, Ruled, Ruling},
};
use chrono::NaiveDate;

/// The notings of one objection.
pub(super) struct Group {
    against: Against,
    objector: Objector,
    received_on: NaiveDate,
    sent_on: Option<NaiveDate>,
    weeks: u32,
    /// The names by which it is called, the least first.
    pub(super) names: Vec<String>,
}

/// The objections: what the applicant has against one decision is one of them.
pub(super) fn groups(history: &History<'_>) -> Vec<Group> {
    let mut groups: Vec<Group> = Vec::new();
    for (at, event) in history.events() {
        let Event::ObjectionNoted {
            against,
            objector,
            received_on,
            sent_on,
            weeks,
            ..
        } = event
        else {
            continue;
        };
        let same = |group: &&mut Group| {
            *objector == Objector::Applicant && group.objector == *objector && group.against == *against
        };
        if let Some(group) = groups.iter_mut().find(same) {
            group.received_on = group.received_on.min(*received_on);
            group.sent_on = group.sent_on.into_iter().chain(*sent_on).min();
            group.weeks = group.weeks.max(*weeks);
            group.names.push(history.named(at));
        } else {
            groups.push(Group {
                against: against.clone(),
                objector: *objector,
                received_on: *received_on,
                sent_on: *sent_on,
                weeks: *weeks,
                names: vec![history.named(at)],
            });
        }
    }
    for group in &mut groups {
        group.names.sort_unstable();
    }
    groups.sort_by(|one, other| (one.received_on, &one.names).cmp(&(other.received_on, &other.names)));
    groups
}

impl Group {
    pub(super) fn begin(&self, around: &Around<'_>) -> Objection {
        let (sent_on, decided_by) = around.decision(&self.against);
        Objection {
            action: self.names.first().cloned().unwrap_or_default(),
            against: self.against.clone(),
            objector: self.objector,
            received_on: self.received_on,
            sent_on: self.sent_on.or(sent_on),
            decided_by,
            weeks: self.weeks,
            pauses: Vec::new(),
            extended: false,
            agreed_until: None,
            ruling: None,
            claims: Vec::new(),
            chosen_among: Vec::new(),
            follow: None,
            taken_by: around.taken_by(&self.against),
        }
    }

    /// The steps about this objection.
    fn own<'a>(&self, history: &'a History<'_>) -> Vec<(usize, &'a Event)> {
        let own = |event: &Event| {
            event
                .objection()
                .is_some_and(|name| self.names.iter().any(|one| one == name))
        };
        history.events().filter(|(_, event)| own(event)).collect()
    }

    pub(super) fn put_course(&self, history: &History<'_>, objection: &mut Objection) {
        let own = self.own(history);
        for (at, event) in &own {
            match event {
                Event::ObjectionExtended { .. } => objection.extended = true,
                Event::ObjectionDelayAgreed { until, .. } => {
                    objection.agreed_until = objection.agreed_until.max(Some(*until));
                }
                Event::ObjectionRepairAsked { until, on, .. } => {
                    let repaired = own.iter().filter_map(|(later, event)| match event {
                        Event::ObjectionRepaired { on, .. } if history.follows(*later, *at) => Some(*on),
                        _ => None,
                    });
                    objection.pauses.push(Pause {
                        asked_on: *on,
                        until: *until,
                        completed_on: repaired.min(),
                        ground: PauseGround::Completion,
                    });
                }
                _ => {}
            }
        }
        objection
            .pauses
            .sort_by_key(|pause| (pause.asked_on, pause.until));
    }

    /// The decision that counts. Who took what it goes against decides nothing here.
    pub(super) fn put_ruling(
        &self,
        around: &Around<'_>,
        history: &History<'_>,
        objection: &mut Objection,
        merged: &mut Merged,
    ) {
        let mut rulings = Vec::new();
        for (at, event) in self.own(history) {
            let Some(ruling) = ruling(history.named(at), event) else {
                continue;
            };
            if ruling.ruled != Ruled::Withdrawn && objection.decided_by.contains(&ruling.by) {
                merged.without_effect.push(history.steps[at].action);
            } else {
                rulings.push((at, ruling));
            }
        }
        let steps: Vec<usize> = rulings.iter().map(|(at, _)| *at).collect();
        let latest = chosen(history, &rulings, history.latest(&steps), objection, merged);
        rulings.retain(|(at, _)| latest.contains(at));
        let differ = |one: &Ruling, other: &Ruling| (one.ruled, one.excused) != (other.ruled, other.excused);
        let Some((_, first)) = rulings.first() else { return };
        if rulings.iter().any(|(_, ruling)| differ(first, ruling)) {
            objection.claims = rulings.iter().map(|(_, ruling)| ruling.action.clone()).collect();
            objection.claims.sort_unstable();
            let mut claims: Vec<usize> = rulings.iter().map(|(at, _)| history.steps[*at].action).collect();
            claims.sort_unstable();
            merged.clashes.push(Clash {
                objection: objection.action.clone(),
                claims,
            });
            return;
        }
        let sent = history.events().filter_map(|(_, event)| match event {
            Event::ObjectionDecisionSent { ruling, sent_on, .. }
                if rulings.iter().any(|(_, one)| one.action == *ruling) =>
            {
                Some(*sent_on)
            }
            _ => None,
        });
        let sent_on = sent.min();
        let one = rulings
            .into_iter()
            .map(|(_, ruling)| ruling)
            .min_by(|one, other| (one.on, &one.action).cmp(&(other.on, &other.action)));
        objection.ruling = one.map(|ruling| Ruling { sent_on, ..ruling });
        objection.follow = around.follows(objection, &self.names);
    }
}

/// Of decisions that none of the others knew, those that a person let stand; all of which nobody chose among. Who took what
/// the objection goes against chooses nothing.
fn chosen(
    history: &History<'_>,
    rulings: &[(usize, Ruling)],
    mut latest: Vec<usize>,
    objection: &mut Objection,
    merged: &mut Merged,
) -> Vec<usize> {
    let names: Vec<&str> = rulings.iter().map(|(_, ruling)| ruling.action.as_str()).collect();
    let mut settled = Vec::new();
    for (at, event) in history.events() {
        match event {
            Event::ObjectionClashSettled { stands, by, .. } if names.contains(&stands.as_str()) => {
                if objection.decided_by.contains(by) {
                    merged.without_effect.push(history.steps[at].action);
                } else {
                    settled.push(at);
                }
            }
            _ => {}
        }
    }
    let settled = history.latest(&settled);
    if !settled.is_empty() {
        objection.chosen_among = latest.iter().map(|&at| history.named(at)).collect();
        objection.chosen_among.sort_unstable();
    }
    let stands = |at: usize, settlement: usize| {
        matches!(history.steps[settlement].event,
            Event::ObjectionClashSettled { stands, .. } if *stands == history.named(at))
    };
    latest.retain(|&at| {
        let mut known = settled
            .iter()
            .filter(|&&settlement| history.follows(settlement, at))
            .peekable();
        known.peek().is_none() || known.any(|&settlement| stands(at, settlement))
    });
    latest
}

fn ruling(action: String, event: &Event) -> Option<Ruling> {
    let (_, on, by) = event.deed();
    let (ruled, excused, basis) = match event {
        Event::ObjectionDecided {
            ruled,
            excused,
            basis,
            ..
        } => (*ruled, *excused, Some(basis.clone())),
        Event::ObjectionWithdrawn { .. } => (Ruled::Withdrawn, false, None),
        _ => return None,
    };
    Some(Ruling {
        action,
        ruled,
        excused,
        on,
        by,
        basis,
        sent_on: None,
    })
}
