//! Personal bodies go along only when every receiver serves the kern of the case.

use crate::{exchange::peer::Peer, facts::place, trouble::Trouble};
use rules::{kern::KernId, text::Text};
use rusqlite::{Connection, OptionalExtension as _};
use std::collections::{BTreeMap, BTreeSet};
use uuid::Uuid;

/// Which kernen all receivers may have the personal data of; none for all.
#[derive(Clone, Debug)]
pub(crate) struct Sight(Option<BTreeSet<KernId>>);

impl Sight {
    /// What all of these may see.
    pub fn of(receivers: &[Peer]) -> Self {
        let common = receivers
            .iter()
            .filter_map(|peer| peer.kernen.clone())
            .reduce(|one, other| one.intersection(&other).cloned().collect());
        Self(common)
    }

    /// Whether a personal body of a case of this kern goes along; none when the kern is not known.
    pub fn shows(&self, kern: Option<&str>) -> bool {
        match (&self.0, kern) {
            (None, _) => true,
            (Some(kernen), Some(kern)) => kernen.contains(&KernId::new(kern)),
            (Some(_), None) => false,
        }
    }

    /// Whether a personal body of this case, or of this entry of a register, goes along.
    pub fn shows_case(&self, db: &Connection, case: Uuid) -> Result<bool, Trouble> {
        if self.0.is_none() {
            return Ok(true);
        }
        let kern: Option<String> = db
            .prepare_cached(
                "SELECT kern FROM cases WHERE \"case\" = ?1 UNION ALL SELECT kern FROM register WHERE file = ?1",
            )?
            .query_row([case.into_bytes()], |row| row.get(0))
            .optional()?;
        Ok(self.shows(kern.as_deref()))
    }

    /// A sentence for each kern of which personal data stay behind, with on whose account.
    ///
    /// `cases` counts what goes by kern; the empty name stands for cases whose kern is not known here.
    pub fn without(
        &self,
        db: &Connection,
        cases: &BTreeMap<String, u32>,
        receivers: &[Peer],
    ) -> Result<Vec<Text>, Trouble> {
        let names = place::kern_names(db)?;
        let mut sentences = Vec::new();
        for (kern, &count) in cases {
            let known = Some(kern.as_str()).filter(|kern| !kern.is_empty());
            if self.shows(known) {
                continue;
            }
            let id = known.map(KernId::new);
            let who: BTreeSet<String> = receivers
                .iter()
                .filter(|peer| !peer.may_have(id.as_ref()))
                .map(Peer::who)
                .collect();
            let who: Vec<String> = who.into_iter().collect();
            let text = match known {
                Some(kern) => {
                    Text::new("exchange-without").name("kern", names.get(kern).map_or(kern, |name| name))
                }
                None => Text::new("exchange-without-kern"),
            };
            sentences.push(
                text.number("cases", i32::try_from(count).unwrap_or(i32::MAX))
                    .name("who", &who.join(", ")),
            );
        }
        Ok(sentences)
    }
}
