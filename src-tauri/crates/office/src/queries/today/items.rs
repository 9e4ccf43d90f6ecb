//! What waits, as Vandaag shows it.

use super::{
    Thing,
    duty::{Duty, Proposed, Waiting},
    owed::Owed,
};
use crate::{
    journal,
    office::Office,
    queries::{
        application::remedy,
        rows::{Reader, StoredEuro, days_until},
    },
    trouble::Trouble,
    wire::{TermView, TodayItem},
};
use chrono::NaiveDate;
use rules::{calendar::Calendar, duty::Deed, euro::Euro, life::State, term::DecisionTerm, text::Text};
use rusqlite::{OptionalExtension as _, Row};
use uuid::Uuid;

struct Found {
    case: Uuid,
    number: String,
    idea: String,
    kern: String,
    asked: Euro,
    advised: Option<Euro>,
    proposed: Option<Euro>,
    awarded: Option<Euro>,
    received_on: NaiveDate,
}

/// The things with what they are about; what is no longer there is left out.
pub(super) fn of(office: &Office, things: &[Thing]) -> Result<Vec<TodayItem>, Trouble> {
    let reader = Reader::new(&office.db, office.today())?;
    let mut statement = office.db.prepare_cached(
        "SELECT \"case\", number, idea, kern, asked, advised, proposed, awarded, received_on FROM cases WHERE id = ?1",
    )?;
    let mut items = Vec::with_capacity(things.len());
    for thing in things {
        let Some(found) = statement.query_row([thing.row()], found).optional()? else {
            continue;
        };
        items.push(match thing {
            Thing::Case(duty, waiting) => item(office, &reader, *duty, waiting, found)?,
            Thing::Owed(owed) => owed_item(office, &reader, owed, found)?,
        });
    }
    Ok(items)
}

fn found(row: &Row<'_>) -> rusqlite::Result<Found> {
    let amount = |column| {
        row.get::<_, Option<StoredEuro>>(column)
            .map(|amount| amount.map(|amount| amount.0))
    };
    Ok(Found {
        case: Uuid::from_bytes(row.get(0)?),
        number: row.get(1)?,
        idea: row.get(2)?,
        kern: row.get(3)?,
        asked: amount(4)?.unwrap_or_default(),
        advised: amount(5)?,
        proposed: amount(6)?,
        awarded: amount(7)?,
        received_on: row.get(8)?,
    })
}

fn item(
    office: &Office,
    reader: &Reader,
    duty: Duty,
    waiting: &Waiting,
    found: Found,
) -> Result<TodayItem, Trouble> {
    let advised = found
        .advised
        .filter(|amount| !amount.is_zero() && waiting.state == State::Advised);
    let proposed = found.proposed.filter(|_| waiting.proposed != Proposed::No);
    Ok(TodayItem {
        detail: match (duty, waiting.room, proposed) {
            (Duty::TakeUp, Some(left), _) => Text::new("today-detail-room").euro("left", left),
            (_, _, Some(_)) => Text::new("today-detail-proposed"),
            _ => detail(waiting, found.asked, found.advised),
        },
        amount: found.awarded.or(proposed).or(advised).unwrap_or(found.asked),
        term: Some(term(office, waiting, &found)?),
        kern: reader.kern(&found.kern),
        case: found.case,
        number: found.number,
        idea: found.idea,
        act: duty.id().to_owned(),
        about: String::new(),
        since: found.received_on,
    })
}

/// What is to be done besides deciding.
fn owed_item(office: &Office, reader: &Reader, owed: &Owed, found: Found) -> Result<TodayItem, Trouble> {
    let today = office.today();
    // Only the term of an objection has more to say than its last day.
    let objection = match owed.deed {
        Deed::DecideObjection => journal::load_case(&office.db, found.case)?
            .and_then(|loaded| remedy::term_of(&loaded, &owed.about, today)),
        _ => None,
    };
    let plain = owed.by.map(|by| TermView {
        last_day: by,
        days_left: days_until(by, today),
        still: false,
        why: Vec::new(),
    });
    Ok(TodayItem {
        detail: Text::new(&format!("today-detail-{}", owed.deed.id())),
        amount: owed.amount,
        term: objection.or(plain),
        since: owed.from,
        kern: reader.kern(&found.kern),
        case: found.case,
        number: found.number,
        idea: found.idea,
        act: owed.deed.id().to_owned(),
        about: owed.about.clone(),
    })
}

/// What it stands on.
fn detail(waiting: &Waiting, asked: Euro, advised: Option<Euro>) -> Text {
    match (waiting.state, waiting.still_until) {
        (State::AskedToComplete, Some(until)) => Text::new("today-detail-term-ended").date("day", until),
        (State::Advised, _) => Text::new(match advised {
            Some(amount) if amount.is_zero() => "today-detail-advice-reject",
            Some(amount) if amount < asked => "today-detail-advice-part",
            Some(_) => "today-detail-advice-award",
            None => "today-detail-submitted",
        }),
        (State::Completed, _) => Text::new("today-detail-completed"),
        (state, _) if super::is_to_announce(state) => {
            Text::new("today-detail-decided").name("state", state.id())
        }
        _ => Text::new("today-detail-submitted"),
    }
}

/// The term with its reasons. Only a case whose clock stood still needs its history for that.
fn term(office: &Office, waiting: &Waiting, found: &Found) -> Result<TermView, Trouble> {
    let (today, calendar) = (office.today(), Calendar::default());
    let plain = DecisionTerm::reckon(found.received_on, &[], None, today, &calendar);
    let reckoned = if plain.last_day == waiting.decide_by {
        plain
    } else {
        journal::load_case(&office.db, found.case)?
            .map_or(plain, |loaded| loaded.case.decision_term(today, &calendar))
    };
    Ok(TermView::of(&reckoned, today))
}

impl TermView {
    /// A reckoned term in words, as it stands `today`.
    pub(crate) fn of(term: &DecisionTerm, today: NaiveDate) -> Self {
        Self {
            last_day: term.last_day,
            days_left: days_until(term.last_day, today),
            still: term.still_today,
            why: term.explanation(),
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use rules::{kern::KernId, role::PersonId};

    fn waiting(state: State) -> Waiting {
        let day = "2026-05-15".parse().unwrap();
        Waiting {
            row: 1,
            state,
            kern: KernId::new("ingen"),
            decide_by: day,
            still_until: Some(day),
            taken_in_by: PersonId(Uuid::nil()),
            proposed: super::super::duty::Proposed::No,
            advice: super::super::duty::Advises::Kernverbinder,
            room: None,
        }
    }

    #[test]
    fn the_advice_says_whether_it_is_for_all_a_part_or_nothing() {
        let said = |advised: i32| {
            detail(
                &waiting(State::Advised),
                Euro::whole(640),
                Some(Euro::whole(advised)),
            )
            .id
        };
        assert_eq!(said(640), "today-detail-advice-award");
        assert_eq!(said(600), "today-detail-advice-part");
        assert_eq!(said(0), "today-detail-advice-reject");
    }

    #[test]
    fn an_old_advice_is_not_told_of_a_case_that_was_completed_since() {
        assert_eq!(
            detail(&waiting(State::Completed), Euro::whole(1), Some(Euro::ZERO)).id,
            "today-detail-completed"
        );
    }
}
