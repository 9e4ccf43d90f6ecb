//! What the events come to for notices of default.

use super::{Around, history::History, objections::groups};
use crate::{
    calendar::Calendar,
    case::Case,
    euro::Euro,
    life::Life,
    remedy::{Event, Exception, Notice, Objection, Remedies, Ruled},
    term::DecisionTerm,
};
use chrono::NaiveDate;

/// The notices: of one day, about one thing, there is one.
pub(super) fn put_notices(around: &Around<'_>, history: &History<'_>, remedies: &mut Remedies) {
    let groups = groups(history);
    let whole = |name: &String| {
        let group = groups.iter().find(|group| group.names.contains(name));
        group.map_or_else(|| name.clone(), |group| group.names[0].clone())
    };
    let mut notices: Vec<(Vec<String>, Notice)> = Vec::new();
    for (at, event) in history.events() {
        let Event::DefaultNoted {
            objection,
            received_on,
            rates,
            ..
        } = event
        else {
            continue;
        };
        let (name, objection) = (history.named(at), objection.as_ref().map(whole));
        let same = |one: &&mut (Vec<String>, Notice)| {
            one.1.objection == objection && one.1.received_on == *received_on
        };
        if let Some((names, _)) = notices.iter_mut().find(same) {
            names.push(name);
            continue;
        }
        let (term_ended, answered_on) = match &objection {
            Some(name) => of_objection(remedies.objection(name), *received_on),
            None => of_case(around.case, *received_on),
        };
        let notice = Notice {
            action: String::new(),
            objection,
            received_on: *received_on,
            term_ended,
            answered_on,
            rates: rates.clone(),
            exception: None,
            paid: None,
        };
        notices.push((vec![name], notice));
    }
    for (mut names, mut notice) in notices {
        names.sort_unstable();
        notice.exception = exception(history, &names);
        notice.paid = paid(history, &names);
        notice.action = names.swap_remove(0);
        remedies.notices.push(notice);
    }
    remedies
        .notices
        .sort_by(|one, other| (one.received_on, &one.action).cmp(&(other.received_on, &other.action)));
}

/// The last day to decide on an objection, as it stood on a day, and the day on which who objected heard.
fn of_objection(objection: Option<&Objection>, on: NaiveDate) -> (Option<NaiveDate>, Option<NaiveDate>) {
    let term = objection.and_then(|one| one.term(on, &Calendar::default()));
    let ruling = objection.and_then(|one| one.ruling.as_ref());
    let heard_on = ruling.and_then(|ruling| match ruling.ruled {
        Ruled::Withdrawn => Some(ruling.on),
        _ => ruling.sent_on,
    });
    (term.map(|term| term.last_day), heard_on)
}

/// The last day to decide on the application, as it stood on a day, and the day on which the applicant heard.
fn of_case(case: &Case, on: NaiveDate) -> (Option<NaiveDate>, Option<NaiveDate>) {
    let calendar = Calendar::default();
    let term = DecisionTerm::reckon(case.received_on, &case.pauses, case.extended_to, on, &calendar);
    (Some(term.last_day), answered_on(case))
}

/// The day on which the applicant heard: the decision was sent, or the case ended otherwise.
pub(in crate::remedy) fn answered_on(case: &Case) -> Option<NaiveDate> {
    match case.life {
        Life::Ended(_) => case.decided_on,
        _ => case.sent_on,
    }
}

fn exception(history: &History<'_>, names: &[String]) -> Option<Exception> {
    let all = history.events().filter_map(|(_, event)| match event {
        Event::DefaultExcepted {
            notice, exception, ..
        } if names.contains(notice) => Some(*exception),
        _ => None,
    });
    all.min()
}

/// Of payments noted on several sides the largest.
fn paid(history: &History<'_>, names: &[String]) -> Option<(Euro, NaiveDate)> {
    let all = history.events().filter_map(|(_, event)| match event {
        Event::PenaltyPaid {
            notice,
            amount,
            paid_on,
            ..
        } if names.contains(notice) => Some((*amount, *paid_on)),
        _ => None,
    });
    all.max()
}
