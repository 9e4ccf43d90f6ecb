//! Which years are closed: a closing stands until somebody who knew of it opens the year again.

use super::office::counting;
use crate::{event::OfficeEvent, order::Knowing, trouble::Trouble};
use rusqlite::{Connection, params};

/// Writes the table anew.
pub(super) fn rewrite(db: &Connection) -> Result<(), Trouble> {
    let (mut closings, mut openings) = (Vec::new(), Vec::new());
    for event in counting(db, &["year-closed", "year-reopened"])? {
        match event.known {
            OfficeEvent::YearClosed { year } => closings.push((year, event.commit)),
            OfficeEvent::YearReopened { year } => openings.push((year, event.commit)),
            _ => {}
        }
    }
    db.execute("DELETE FROM closings", [])?;
    let knowing = Knowing::new(db);
    let mut note = db.prepare_cached("INSERT OR IGNORE INTO closings (year, \"commit\") VALUES (?1, ?2)")?;
    for (year, closing) in closings {
        let reopened = openings
            .iter()
            .any(|(of, opening)| *of == year && knowing.knows(*opening, closing));
        if !reopened {
            note.execute(params![year, closing])?;
        }
    }
    Ok(())
}
