//! Vandaag: what needs me.

mod confirming;
mod duty;
mod items;
mod owed;
mod retention;
mod room;

use crate::{
    disputes,
    facts::{place, scheme_years},
    office::Office,
    pots::{self, own_pot, sums::Sums},
    queries::rows::StoredState,
    standing::Standing,
    tables::authority,
    trouble::Trouble,
    wire::{DraftRow, KernPot, Nothing, TodayView},
};
use chrono::{Datelike as _, Days, NaiveDate};
use duty::{Advises, Duty, Proposed, Waiting, Waits};
use owed::Owed;
use rules::{
    application::{Application, Ask},
    kern::{Kern, KernId},
    life::State,
    role::{Actor, PersonId, Role},
    scheme::{HolderKind, Period, SchemeYear, Way},
};
use rusqlite::{Connection, Row, params, types::ValueRef};
use seal::SeatId;
use std::rc::Rc;
use uuid::Uuid;

/// The most things shown under one heading; the list has them all.
const MOST_SHOWN: usize = 50;
/// The most drafts shown.
const MOST_DRAFTS: u32 = 20;

/// What waits on one person, and how much on others.
pub(crate) struct Survey {
    /// What waits on this person, the nearest term first.
    pub mine: Vec<Thing>,
    /// How much waits on somebody else.
    pub elsewhere: u32,
}

/// One thing that waits on one person.
#[derive(Clone, Debug)]
pub(crate) enum Thing {
    /// A case that is to be decided, or a decision that is to be sent.
    Case(Duty, Waiting),
    /// Something else that is to be done with a case.
    Owed(Owed),
}

impl Thing {
    /// The last day; none where no rule sets a term.
    fn by(&self) -> Option<NaiveDate> {
        match self {
            Self::Case(_, waiting) => Some(waiting.decide_by),
            Self::Owed(owed) => owed.by,
        }
    }

    fn row(&self) -> i64 {
        match self {
            Self::Case(_, waiting) => waiting.row,
            Self::Owed(owed) => owed.row,
        }
    }

    fn is_late(&self, today: NaiveDate) -> bool {
        self.by().is_some_and(|by| by < today)
    }

    /// Whether it comes before all that is merely near: late, standing still, or money that waits for somebody.
    fn presses(&self, today: NaiveDate) -> bool {
        match self {
            Self::Case(Duty::TakeUp, _) => true,
            Self::Case(_, waiting) if waiting.has_stood_still(today) => true,
            _ => self.is_late(today),
        }
    }
}

/// Looks through all that waits. Goes by indexes that hold everything it asks.
pub(crate) fn survey(office: &Office, actor: &Actor, today: NaiveDate) -> Result<Survey, Trouble> {
    let db = &office.db;
    let mut holders = Holders::new(office.seat());
    let owed = owed::by(db, actor, today)?;
    let mut survey = Survey {
        mine: owed.into_iter().map(Thing::Owed).collect(),
        elsewhere: 0,
    };
    let room = room::first_in_line(db, today)?;
    let mut open = db.prepare_cached(
        "SELECT id, state, kern, decide_by, still_until, taken_in_by, proposed, holder <> ''
         FROM cases INDEXED BY cases_open
         WHERE is_open = 1 ORDER BY decide_by, id",
    )?;
    let mut to_announce = db.prepare_cached(
        "SELECT id, state, kern, decide_by, NULL, '', NULL, 0 FROM cases INDEXED BY cases_to_announce
         WHERE state IN ('awarded', 'awarded-in-part', 'rejected', 'not-taken') ORDER BY decide_by, id",
    )?;
    for statement in [&mut open, &mut to_announce] {
        let mut rows = statement.query([])?;
        while let Some(row) = rows.next()? {
            let mut waiting = waiting(row)?;
            waiting.room = room.get(&waiting.row).copied();
            if !matches!(row.get_ref(6)?, ValueRef::Null) {
                waiting.proposed = holders.proposed(db, waiting.row)?;
            }
            match waiting.on(actor, today) {
                Waits::OnMe(duty) => survey.mine.push(Thing::Case(duty, waiting)),
                Waits::Elsewhere => survey.elsewhere += 1,
                Waits::NotSeen => {}
            }
        }
    }
    // What has no term is for this week: nothing is gained by waiting.
    let sunday = last_of_week(today);
    survey
        .mine
        .sort_by_key(|thing| (thing.by().unwrap_or(sunday), thing.by().is_none(), thing.row()));
    Ok(survey)
}

/// Whose seat proposals wait for; who may what is worked out once, and only when there is a proposal.
struct Holders {
    me: SeatId,
    standing: Option<Rc<Standing>>,
}

impl Holders {
    fn new(me: SeatId) -> Self {
        Self { me, standing: None }
    }

    fn proposed(&mut self, db: &Connection, row: i64) -> Result<Proposed, Trouble> {
        let key: String = db
            .prepare_cached("SELECT pot FROM cases WHERE id = ?1")?
            .query_row([row], |row| row.get(0))?;
        if self.standing.is_none() {
            self.standing = Some(authority::load(db)?);
        }
        let holder = self
            .standing
            .as_ref()
            .zip(pots::pot_of_key(&key))
            .and_then(|(standing, pot)| standing.holder(&pot));
        Ok(if holder == Some(self.me) {
            Proposed::ToMe
        } else {
            Proposed::Elsewhere
        })
    }
}

fn waiting(row: &Row<'_>) -> rusqlite::Result<Waiting> {
    let taken_in_by = Uuid::try_parse(row.get_ref(5)?.as_str()?).unwrap_or_default();
    Ok(Waiting {
        row: row.get(0)?,
        state: row.get::<_, StoredState>(1)?.0,
        kern: KernId(row.get(2)?),
        decide_by: row.get(3)?,
        still_until: row.get(4)?,
        taken_in_by: PersonId(taken_in_by),
        proposed: Proposed::No,
        advice: if row.get(7)? {
            Advises::Nobody
        } else {
            Advises::Kernverbinder
        },
        room: None,
    })
}

/// How many things wait on this person: as many as Vandaag shows.
pub(crate) fn waits_on(office: &Office, actor: &Actor, today: NaiveDate) -> Result<u32, Trouble> {
    let mine = survey(office, actor, today)?.mine.len();
    Ok(count(mine + confirming::of(office, actor)?.len()))
}

fn count(length: usize) -> u32 {
    u32::try_from(length).unwrap_or(u32::MAX)
}

/// Shows what needs me.
pub(crate) fn show(office: &mut Office, _: Nothing) -> Result<TodayView, Trouble> {
    let (actor, today) = (office.actor()?, office.today());
    let Survey { mine, elsewhere } = survey(office, &actor, today)?;
    let late = mine.iter().filter(|thing| thing.is_late(today)).count();
    let to_confirm = confirming::of(office, &actor)?;
    let waiting = count(mine.len() + to_confirm.len());
    let sunday = last_of_week(today);
    let (first, rest): (Vec<_>, Vec<_>) = mine.into_iter().partition(|thing| thing.presses(today));
    let (this_week, later): (Vec<_>, Vec<_>) = rest
        .into_iter()
        .partition(|thing| thing.by().is_none_or(|by| by <= sunday));
    let shown = |things: &[Thing]| items::of(office, &things[..things.len().min(MOST_SHOWN)]);
    Ok(TodayView {
        date: today,
        waiting,
        late: count(late),
        first: shown(&first)?,
        this_week: shown(&this_week)?,
        later: shown(&later)?,
        drafts: drafts(office)?,
        elsewhere,
        pots: pots(&office.db, &actor, today.year())?,
        disputes: disputes::mine(office)?,
        retention: retention::waits(office, &actor, today)?,
        to_confirm,
    })
}

/// The Sunday of the week of `day`.
fn last_of_week(day: NaiveDate) -> NaiveDate {
    let ahead = 6 - u64::from(day.weekday().num_days_from_monday());
    day + Days::new(ahead)
}

fn drafts(office: &Office) -> Result<Vec<DraftRow>, Trouble> {
    let names = place::kern_names(&office.db)?;
    let mut statement = office.db.prepare_cached(
        "SELECT draft, application, saved_at FROM drafts WHERE person = ?1 ORDER BY saved_at DESC LIMIT ?2",
    )?;
    let mut rows = statement.query(params![office.person.0.to_string(), MOST_DRAFTS])?;
    let mut drafts = Vec::new();
    while let Some(row) = rows.next()? {
        let application: Application = serde_json::from_str(row.get_ref(1)?.as_str().unwrap_or_default())?;
        let kern = application.ask.kern.and_then(|kern| names.get(&kern.0).cloned());
        let draft = Uuid::from_bytes(row.get(0)?);
        drafts.push(DraftRow {
            draft,
            idea: application.idea,
            kern,
            saved_at: row.get(2)?,
        });
    }
    Ok(drafts)
}

/// The scheme of which each kern has a pot each year and for which residents apply: the one a kern asks about.
pub(crate) fn is_yearly_of_kern(scheme_year: &SchemeYear) -> bool {
    scheme_year.holder == HolderKind::Kern
        && scheme_year.period == Period::Year
        && scheme_year.way == Way::Application
        && scheme_year.ceiling.amount.is_some()
}

/// What is left in the pots of the kernen that somebody serves; of all kernen for who serves the municipality.
fn pots(db: &Connection, actor: &Actor, year: i32) -> Result<Vec<KernPot>, Trouble> {
    let serves_all = !actor.is(Role::Kernverbinder) || actor.is(Role::BudgetOfficer);
    let mut kernen = place::kernen(db)?;
    kernen.retain(|kern| serves_all || actor.serves(Role::Kernverbinder, &kern.id));
    pots_of(db, kernen, year)
}

/// What is left in the pots that these kernen ask about, as far as the year has such a scheme.
pub(crate) fn pots_of(db: &Connection, kernen: Vec<Kern>, year: i32) -> Result<Vec<KernPot>, Trouble> {
    let schemes = scheme_years::of_year(db, year)?;
    let Some(scheme_year) = schemes
        .iter()
        .map(|named| &named.document)
        .find(|one| is_yearly_of_kern(one))
    else {
        return Ok(Vec::new());
    };
    let sums = Sums::read(db)?;
    let pots = kernen.into_iter().filter_map(|kern| {
        let ask = Ask {
            kern: Some(kern.id),
            ..Ask::default()
        };
        let pot = sums.state(own_pot(scheme_year, &ask)?, scheme_year);
        Some(KernPot { kern: kern.name, pot })
    });
    Ok(pots.collect())
}

/// Whether a decision was taken and not sent.
pub(super) fn is_to_announce(state: State) -> bool {
    matches!(
        state,
        State::Awarded | State::AwardedInPart | State::Rejected | State::NotTaken
    )
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_week_ends_on_its_sunday() {
        for (day, sunday) in [
            ("2026-05-12", "2026-05-17"),
            ("2026-05-17", "2026-05-17"),
            ("2026-05-18", "2026-05-24"),
        ] {
            assert_eq!(last_of_week(day.parse().unwrap()).to_string(), sunday);
        }
    }

    #[test]
    fn the_pot_a_kern_asks_about_is_the_leefbaarheidsbudget() {
        let schemes = rules::preset::buren().scheme_years(2026);
        let found: Vec<_> = schemes
            .iter()
            .filter(|one| is_yearly_of_kern(one))
            .map(|one| one.scheme.0.as_str())
            .collect();
        assert_eq!(found, ["leefbaarheidsbudget"]);
    }
}
