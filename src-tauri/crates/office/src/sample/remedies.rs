//! Making up what people send in when they do not agree, or wait too long: an objection that was decided, one that is under
//! way, and a notice of default.

use super::{later, play::Stage};
use crate::{
    execute::{remedying, unknown},
    journal,
    trouble::Trouble,
    wire::DoRemedy,
};
use chrono::{Days, NaiveDate};
use rules::{
    case::Basis,
    kern::KernId,
    remedy::{Against, Command, Objector, Ruled},
};
use rusqlite::{OptionalExtension as _, Row};
use seal::SeatId;
use uuid::Uuid;

/// So many days after the letter somebody objects.
const OBJECTED_AFTER: u64 = 16;
/// So many days after that it is decided.
const RULED_AFTER: u64 = 33;

/// A case that somebody writes about: which, where, and since when that can be.
struct Found {
    case: Uuid,
    kern: KernId,
    since: NaiveDate,
}

fn found(row: &Row<'_>) -> rusqlite::Result<Found> {
    Ok(Found {
        case: Uuid::from_bytes(row.get(0)?),
        kern: KernId(row.get(1)?),
        since: row.get(2)?,
    })
}

impl Stage<'_> {
    /// Plays all of it, where the sample has a case that it fits.
    pub(super) fn remedies(&mut self) -> Result<(), Trouble> {
        self.objection_decided()?;
        self.objection_under_way()?;
        self.notice_of_default()
    }

    /// Of long ago: unfounded, and the letter went out.
    fn objection_decided(&mut self) -> Result<(), Trouble> {
        let Some(one) = self.disputed("('rejected')", 150)? else {
            return Ok(());
        };
        let received_on = later(one.since, OBJECTED_AFTER);
        let objection = self.objection(
            &one,
            received_on,
            "Iedereen mag meedoen. Dat stond niet op het formulier.",
        )?;
        let decided = later(received_on, RULED_AFTER);
        let treasurer = self.people.treasurer;
        let decide = Command::Decide {
            objection: objection.clone(),
            ruled: Ruled::Unfounded,
            excused: false,
            basis: Basis::College {
                number: format!("VB.{}", 100_000 + self.money_dice.roll(99_999)),
                on: decided,
            },
            reason: "Het plan bij de aanvraag noemt alleen de eigen leden.".to_owned(),
        };
        self.remedy(treasurer, one.case, decided, decide)?;
        let sent_on = later(decided, 2);
        self.remedy(treasurer, one.case, sent_on, Command::Send { objection, sent_on })
    }

    fn objection_under_way(&mut self) -> Result<(), Trouble> {
        let Some(one) = self.disputed("('rejected', 'awarded-in-part')", 10)? else {
            return Ok(());
        };
        let received_on = later(one.since, OBJECTED_AFTER).min(self.today - Days::new(3));
        let grounds = "In een andere kern kreeg men voor hetzelfde wel het hele bedrag.";
        self.objection(&one, received_on, grounds).map(|_| ())
    }

    /// The latest of such decisions of which the letter went out at least so many days ago.
    fn disputed(&self, outcomes: &str, days_ago: u64) -> Result<Option<Found>, Trouble> {
        let row = self
            .office
            .db
            .prepare(&format!(
                "SELECT \"case\", kern, sent_on FROM cases WHERE outcome IN {outcomes} AND kern <> '' AND sent_on <= ?1
                 ORDER BY sent_on DESC, id LIMIT 1",
            ))?
            .query_row([self.today - Days::new(days_ago)], found)
            .optional()?;
        Ok(row)
    }

    /// The case that waits longest for its decision: the term is over, and that was written.
    fn notice_of_default(&mut self) -> Result<(), Trouble> {
        let late = self
            .office
            .db
            .prepare(
                "SELECT \"case\", kern, decide_by FROM cases WHERE is_open = 1 AND kern <> '' AND holder = ''
                 AND decide_by < ?1 ORDER BY decide_by, id LIMIT 1",
            )?
            .query_row([self.today - Days::new(4)], found)
            .optional()?;
        let Some(one) = late else { return Ok(()) };
        let received_on = self.today - Days::new(3);
        let notice = Command::NoteDefault {
            objection: None,
            received_on,
            who: self.who_asked(one.case)?,
        };
        let seat = self.kernverbinder(&one.kern);
        self.remedy(seat, one.case, received_on, notice)
    }

    /// Notes an objection of the applicant, and gives its name.
    fn objection(&mut self, one: &Found, received_on: NaiveDate, grounds: &str) -> Result<String, Trouble> {
        let noting = Command::NoteObjection {
            against: Against::Decision,
            objector: Objector::Applicant,
            received_on,
            who: self.who_asked(one.case)?,
            grounds: grounds.to_owned(),
        };
        let seat = self.kernverbinder(&one.kern);
        self.remedy(seat, one.case, received_on, noting)?;
        let loaded = journal::load_case(&self.office.db, one.case)?.ok_or_else(|| unknown("case"))?;
        let noted = loaded.remedies.objections.last();
        noted
            .map(|objection| objection.action.clone())
            .ok_or_else(|| unknown("objection"))
    }

    fn who_asked(&self, case: Uuid) -> Result<String, Trouble> {
        let loaded = journal::load_case(&self.office.db, case)?.ok_or_else(|| unknown("case"))?;
        Ok(loaded.case.application().applicant.name)
    }

    fn remedy(&mut self, seat: SeatId, case: Uuid, day: NaiveDate, command: Command) -> Result<(), Trouble> {
        self.clock.set(day);
        self.sit(seat)?;
        let version = journal::load_case(&self.office.db, case)?.map_or(0, |loaded| loaded.version);
        let doing = DoRemedy {
            case,
            version,
            command,
        };
        remedying::act(self.office, doing).map(|_| ())
    }
}
