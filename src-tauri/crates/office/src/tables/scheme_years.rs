//! Which scheme years apply: a document takes the place of the one it names, unless another does so too and nobody chose.

use super::office::{counting, scheme_year_hash};
use crate::{event::OfficeEvent, order::Knowing, trouble::Trouble};
use rules::scheme::SchemeYear;
use rusqlite::{Connection, params};
use std::collections::{BTreeMap, BTreeSet};

/// A choice between successors: by which commit, and which.
type Choice = (i64, String);

/// A scheme and a budget year.
pub(crate) type SchemeAndYear = (String, i32);

/// A document as it stands: its scheme, its year, its hash, whether it applies, whether it is in dispute.
type Standing = (String, i32, String, bool, bool);

/// Writes the table anew. Gives for which years of which schemes something became otherwise.
pub(super) fn rewrite(db: &Connection) -> Result<BTreeSet<SchemeAndYear>, Trouble> {
    let before = standing(db)?;
    write(db)?;
    let after = standing(db)?;
    let changed = before.symmetric_difference(&after);
    Ok(changed
        .map(|(scheme, year, ..)| (scheme.clone(), *year))
        .collect())
}

fn standing(db: &Connection) -> Result<BTreeSet<Standing>, Trouble> {
    let mut statement =
        db.prepare_cached("SELECT scheme, year, hash, current, contested FROM scheme_years")?;
    let rows = statement.query_map([], |row| {
        Ok((row.get(0)?, row.get(1)?, row.get(2)?, row.get(3)?, row.get(4)?))
    })?;
    Ok(rows.collect::<Result<_, _>>()?)
}

fn write(db: &Connection) -> Result<(), Trouble> {
    let mut documents: Vec<(String, SchemeYear)> = Vec::new();
    let mut chosen: BTreeMap<String, Vec<Choice>> = BTreeMap::new();
    for event in counting(db, &["scheme-year-set", "successor-chosen"])? {
        match event.known {
            OfficeEvent::SchemeYearSet { document } => {
                let hash = scheme_year_hash(&document)?;
                if documents.iter().all(|(known, _)| *known != hash) {
                    documents.push((hash, *document));
                }
            }
            OfficeEvent::SuccessorChosen {
                predecessor,
                chosen: one,
            } => chosen.entry(predecessor).or_default().push((event.commit, one)),
            _ => {}
        }
    }
    db.execute("DELETE FROM scheme_years", [])?;
    let families = families(&documents);
    let knowing = Knowing::new(db);
    for (hash, document) in &documents {
        let among = |parent: &str| heir(&families, &chosen, &knowing, parent);
        let parent = family_of(document);
        let contested = among(&parent) == Heir::Contested;
        let follows = !contested && among(&parent) == Heir::Is(hash.clone());
        // The first of a scheme has nothing before it that could apply meanwhile.
        let stands = follows || (document.predecessor.is_none() && first(&families, &parent) == Some(hash));
        let followed = matches!(among(hash), Heir::Is(ref heir) if heir != hash);
        db.prepare_cached(
            "INSERT INTO scheme_years (hash, scheme, year, predecessor, current, contested, document)
             VALUES (?1, ?2, ?3, ?4, ?5, ?6, ?7)",
        )?
        .execute(params![
            hash,
            document.scheme.0,
            document.year,
            document.predecessor,
            stands && !followed,
            contested,
            serde_json::to_string(document)?
        ])?;
    }
    Ok(())
}

/// What follows a document.
#[derive(Debug, PartialEq, Eq)]
enum Heir {
    /// Nothing.
    None,
    /// This one; the document itself where that was chosen.
    Is(String),
    /// More than one, and nobody chose.
    Contested,
}

/// The name of those that follow one document; for the first of a scheme and year: those two.
fn family_of(document: &SchemeYear) -> String {
    document
        .predecessor
        .clone()
        .unwrap_or_else(|| format!("none:{}:{}", document.scheme, document.year))
}

fn families(documents: &[(String, SchemeYear)]) -> BTreeMap<String, Vec<String>> {
    let mut families: BTreeMap<String, Vec<String>> = BTreeMap::new();
    for (hash, document) in documents {
        families
            .entry(family_of(document))
            .or_default()
            .push(hash.clone());
    }
    families
}

fn first<'a>(families: &'a BTreeMap<String, Vec<String>>, parent: &str) -> Option<&'a String> {
    families.get(parent).and_then(|family| family.first())
}

fn heir(
    families: &BTreeMap<String, Vec<String>>,
    chosen: &BTreeMap<String, Vec<Choice>>,
    knowing: &Knowing<'_>,
    parent: &str,
) -> Heir {
    let family = families.get(parent).map_or(&[][..], Vec::as_slice);
    let choices = chosen.get(parent).map_or(&[][..], Vec::as_slice);
    let mut last = choices.iter().filter(|(commit, _)| {
        !choices
            .iter()
            .any(|(later, _)| later != commit && knowing.knows(*later, *commit))
    });
    match (family, last.next()) {
        ([], _) => Heir::None,
        (_, Some((_, one))) if last.all(|(_, other)| other == one) => Heir::Is(one.clone()),
        ([only], None) => Heir::Is(only.clone()),
        _ => Heir::Contested,
    }
}
