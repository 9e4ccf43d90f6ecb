//! All pots at once: for pages that show many of them.

use super::{pot_key, pot_of_key};
use crate::{allotments, trouble::Trouble};
use rules::{
    euro::Euro,
    grant::Steps,
    pot::{PotId, PotState},
    scheme::SchemeYear,
};
use rusqlite::Connection;
use std::collections::BTreeMap;

/// What a pot holds, in cents.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct Sum {
    asked: i64,
    asked_count: u32,
    reserved: i64,
    committed: i64,
    due: i64,
    paid: i64,
    settled: i64,
    to_recover: i64,
    recovered: i64,
    allotted: i64,
}

/// What every pot holds, by its key.
#[derive(Clone, Debug, Default)]
pub struct Sums(BTreeMap<String, Sum>);

impl Sums {
    /// Reads them in one pass.
    ///
    /// # Errors
    /// When the read tables cannot be read.
    pub fn read(db: &Connection) -> Result<Self, Trouble> {
        let mut statement = db.prepare_cached(
            "SELECT pot, asked, asked_count, reserved, committed, due, paid, settled, to_recover, recovered
             FROM pot_sums ORDER BY pot",
        )?;
        let rows = statement.query_map([], |row| {
            let sum = Sum {
                asked: row.get(1)?,
                asked_count: row.get(2)?,
                reserved: row.get(3)?,
                committed: row.get(4)?,
                due: row.get(5)?,
                paid: row.get(6)?,
                settled: row.get(7)?,
                to_recover: row.get(8)?,
                recovered: row.get(9)?,
                allotted: 0,
            };
            Ok((row.get(0)?, sum))
        })?;
        let mut sums: BTreeMap<String, Sum> = rows.collect::<Result<_, _>>()?;
        for (pot, allotted) in allotments::allotted_of_all(db)? {
            sums.entry(pot).or_default().allotted = allotted;
        }
        Ok(Self(sums))
    }

    /// One pot as anybody sees it: all that is asked and has no advice yet is pending.
    #[must_use]
    pub fn state(&self, pot: PotId, scheme_year: &SchemeYear) -> PotState {
        let sum = self.0.get(&pot_key(&pot)).copied().unwrap_or_default();
        PotState {
            ceiling: scheme_year.ceiling_of(&pot.holder),
            published: scheme_year.set_for(&pot.holder).published,
            pot,
            committed: Euro::from_cents(sum.committed),
            reserved: Euro::from_cents(sum.reserved),
            allotted: Euro::from_cents(sum.allotted),
            pending: Euro::from_cents(sum.asked),
            pending_count: sum.asked_count,
        }
    }

    /// Every pot that holds anything.
    pub fn pots(&self) -> impl Iterator<Item = PotId> {
        self.0.keys().filter_map(|key| pot_of_key(key))
    }

    /// What remains at each step in one pot.
    #[must_use]
    pub fn steps(&self, pot: &PotId) -> Steps {
        let sum = self.0.get(&pot_key(pot)).copied().unwrap_or_default();
        let euro = Euro::from_cents;
        Steps {
            asked: euro(sum.asked),
            reserved: euro(sum.reserved),
            committed: euro(sum.committed - sum.due - sum.paid - sum.settled),
            due: euro(sum.due),
            paid: euro(sum.paid),
            settled: euro(sum.settled),
            to_recover: euro(sum.to_recover),
            recovered: euro(sum.recovered),
        }
    }

    /// Committed and reserved in all pots of one year together.
    #[must_use]
    pub fn of_year(&self, year: i32) -> (Euro, Euro) {
        let ending = format!("|{year}");
        let of_year = || {
            self.0
                .iter()
                .filter(|(key, _)| key.ends_with(&ending))
                .map(|(_, sum)| sum)
        };
        (
            of_year().map(|sum| Euro::from_cents(sum.committed)).sum(),
            of_year().map(|sum| Euro::from_cents(sum.reserved)).sum(),
        )
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use rules::{kern::KernId, pot::Holder, scheme::SchemeId};

    fn sum(reserved: i64, committed: i64) -> Sum {
        Sum {
            reserved,
            committed,
            ..Sum::default()
        }
    }

    #[test]
    fn a_year_adds_up_its_own_pots_and_leaves_out_what_stands_once() {
        let sums = Sums(BTreeMap::from([
            (
                "leefbaarheidsbudget|kern:ingen|2026".to_owned(),
                sum(7_500, 120_000),
            ),
            ("leefbaarheidsbudget|kern:asch|2026".to_owned(), sum(0, 5)),
            ("leefbaarheidsbudget|kern:ingen|2025".to_owned(), sum(1, 1)),
            ("kernagenda|kern:ingen|".to_owned(), sum(0, 500_000)),
        ]));
        assert_eq!(
            sums.of_year(2026),
            (Euro::from_cents(120_005), Euro::from_cents(7_500))
        );
    }

    #[test]
    fn a_pot_nobody_touched_has_all_of_its_ceiling_left() {
        let scheme = rules::preset::buren()
            .scheme_year(&SchemeId::new("leefbaarheidsbudget"), 2026)
            .unwrap();
        let holder = Holder::Kern(KernId::new("asch"));
        let pot = PotId {
            scheme: scheme.scheme.clone(),
            holder,
            year: Some(2026),
        };
        assert_eq!(
            Sums::default().state(pot, &scheme).left(),
            Some(Euro::whole(2_000))
        );
    }
}
