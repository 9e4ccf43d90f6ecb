//! What a bundle holds, as counted nouns: "6 aanvragen", "3 adviezen".

use crate::trouble::Trouble;
use rules::text::Text;
use rusqlite::{Connection, OptionalExtension as _};

/// What is counted, in the order in which it is told, by kind of event. What only goes along with one of these (words,
/// names, reasons) is not counted by itself.
const COUNTED: [(&str, &[&str]); 11] = [
    ("exchange-count-submitted", &["application-submitted"]),
    ("exchange-count-advised", &["application-advised"]),
    ("exchange-count-proposed", &["award-proposed"]),
    (
        "exchange-count-decided",
        &["grant-awarded", "application-rejected", "application-not-taken"],
    ),
    ("exchange-count-announced", &["decision-announced"]),
    (
        "exchange-count-money",
        &[
            "terms-set",
            "payment-approved",
            "payment-made",
            "grant-accounted",
            "grant-settled",
            "ruling-sent",
            "view-asked",
            "view-given",
            "grant-changed",
            "grant-given-up",
            "recovery-ordered",
            "money-returned",
            "grant-undone",
        ],
    ),
    (
        "exchange-count-settled",
        &[
            "decision-settled",
            "grant-clash-settled",
            "field-settled",
            "late-settled",
            "successor-chosen",
            "overspend-accepted",
            "late-application-seen",
        ],
    ),
    ("exchange-count-papers", &["paper-added"]),
    (
        "exchange-count-people",
        &[
            "seat-enrolled",
            "seat-barred",
            "seat-readmitted",
            "seat-resumed",
            "roles-given",
            "role-titled",
            "commitment-given",
        ],
    ),
    (
        "exchange-count-office",
        &[
            "municipality-founded",
            "lists-set",
            "scheme-year-set",
            "entry-set",
        ],
    ),
    ("exchange-count-erased", &["erasure-announced"]),
];
const OTHER: &str = "exchange-count-other";
const UNCOUNTED: [&str; 10] = [
    "area-named",
    "applicant-told",
    "words-told",
    "reason-told",
    "person-named",
    "laptop-named",
    "entry-details-told",
    "erasure-proposed",
    "erasure-dropped",
    "erasure-carried-out",
];

/// Counts by kind.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub(crate) struct Counts {
    told: [u32; COUNTED.len()],
    other: u32,
}

impl Counts {
    /// Counts `count` events of a kind.
    pub fn add(&mut self, kind: &str, count: u32) {
        match COUNTED.iter().position(|(_, kinds)| kinds.contains(&kind)) {
            Some(place) => self.told[place] += count,
            None if UNCOUNTED.contains(&kind) => {}
            None => self.other += count,
        }
    }

    /// A text for each that there is some of.
    pub fn texts(&self) -> Vec<Text> {
        COUNTED
            .iter()
            .map(|(id, _)| *id)
            .zip(self.told)
            .chain([(OTHER, self.other)])
            .filter(|(_, count)| *count > 0)
            .map(|(id, count)| counted(id, count))
            .collect()
    }
}

/// A sentence about a number of things.
pub(crate) fn counted(id: &str, count: u32) -> Text {
    Text::new(id).number("count", i32::try_from(count).unwrap_or(i32::MAX))
}

/// The last event that came in here so far.
pub(crate) fn latest(db: &Connection) -> Result<i64, Trouble> {
    let latest: Option<i64> = db
        .prepare_cached("SELECT max(id) FROM events")?
        .query_row([], |row| row.get(0))
        .optional()?
        .flatten();
    Ok(latest.unwrap_or(0))
}

/// What came in after `latest`.
pub(crate) fn since(db: &Connection, latest: i64) -> Result<Counts, Trouble> {
    let mut statement = db.prepare_cached("SELECT kind, count(*) FROM events WHERE id > ?1 GROUP BY kind")?;
    let mut rows = statement.query([latest])?;
    let mut counts = Counts::default();
    while let Some(row) = rows.next()? {
        counts.add(&row.get::<_, String>(0)?, row.get(1)?);
    }
    Ok(counts)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn what_goes_along_is_not_counted_and_what_is_new_to_this_program_is() {
        let mut counts = Counts::default();
        for kind in [
            "application-submitted",
            "words-told",
            "grant-awarded",
            "from-the-future",
        ] {
            counts.add(kind, 2);
        }
        let ids: Vec<String> = counts.texts().into_iter().map(|text| text.id).collect();
        assert_eq!(
            ids,
            [
                "exchange-count-submitted",
                "exchange-count-decided",
                "exchange-count-other"
            ]
        );
    }
}
