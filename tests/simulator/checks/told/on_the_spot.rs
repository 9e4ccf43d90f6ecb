//! Awards out of a part of a pot: what was taken over meanwhile, and what is more than the part, is told of each.

use super::Told;
use crate::{history::cents, laptop::Laptop};
use serde_json::Value;
use std::collections::{BTreeMap, BTreeSet};
use uuid::Uuid;

impl Told<'_> {
    /// Awards on the spot that are the last word on their case, by the part they are out of.
    fn on_the_spot(&self) -> BTreeMap<String, Vec<(usize, Uuid)>> {
        let mut found: BTreeMap<String, Vec<(usize, Uuid)>> = BTreeMap::new();
        for at in self.saying("grant-awarded") {
            let case = self.deeds[at].case().unwrap();
            let later = self
                .saying("grant-awarded decision-settled")
                .any(|by| self.deeds[by].case() == Some(case) && self.deeds[by].saw.contains(&at));
            if let Value::String(part) = &self.deeds[at].said("grant-awarded")["allotment"]
                && !later
            {
                found.entry(part.clone()).or_default().push((at, case));
            }
        }
        found
    }

    pub(super) fn awards_out_of_a_part(&self, laptop: &Laptop) {
        let bears = laptop.rows(
            "SELECT \"case\" FROM cases WHERE awarded > 0 AND on_the_spot IS NOT NULL",
            [],
            |row| Uuid::from_bytes(row.get(0).unwrap()),
        );
        let bears: BTreeSet<Uuid> = bears.into_iter().collect();
        for (part, awards) in self.on_the_spot() {
            let given = self
                .saying("allotment-given")
                .map(|at| self.deeds[at].said("allotment-given"));
            let amount = given
                .filter(|said| said["allotment"] == part.as_str())
                .map(|said| cents(&said["amount"]))
                .next();
            let taken: i64 = awards
                .iter()
                .map(|(at, _)| cents(&self.deeds[*at].said("grant-awarded")["amount"]))
                .sum();
            for (at, case) in awards.into_iter().filter(|(_, case)| bears.contains(case)) {
                let over = self.saying("allotment-taken-over").any(|by| {
                    let said = self.deeds[by].said("allotment-taken-over");
                    let in_time =
                        self.deeds[at].is_within(&said["last"]) || self.deeds[by].knew.contains(&at);
                    said["allotment"] == part.as_str() && !self.deeds[at].knew.contains(&by) && !in_time
                });
                if over || amount.is_some_and(|amount| taken > amount) {
                    self.must(&format!("on-the-spot:{case}"));
                }
            }
        }
    }
}
