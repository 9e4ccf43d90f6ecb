//! What must hold at every moment, on every laptop.

#[path = "checks/told.rs"]
pub mod told;

use crate::region::Region;
use rules::{
    kern::KernId,
    pot::{Holder, PotId},
    scheme::SchemeYear,
};
use rusqlite::{Connection, OptionalExtension as _};
use seal::Hash;
use std::collections::BTreeSet;

/// How the read tables name a pot of a kern.
pub fn pot_key(pot: &PotId) -> String {
    let Holder::Kern(KernId(kern)) = &pot.holder else {
        panic!("a pot of no kern")
    };
    format!("{}|kern:{kern}|{}", pot.scheme, pot.year.unwrap())
}

/// What each pot may bear, in cents, by the scheme year that applies; without bound while what was set has no effect.
pub fn ceiling(db: &Connection) -> i64 {
    let sql = "SELECT document FROM scheme_years WHERE current = 1 ORDER BY hash LIMIT 1";
    let document: Option<String> = db.query_row(sql, [], |row| row.get(0)).optional().unwrap();
    let Some(document) = document else { return i64::MAX };
    let document: SchemeYear = serde_json::from_str(&document).unwrap();
    document.ceiling.amount.unwrap().cents()
}

impl Region {
    /// Checks a laptop after every file.
    pub fn hold_together(&self, laptop: usize) {
        self.nothing_is_overspent_in_silence(laptop);
        self.what_waits_waits_for_something(laptop);
    }

    fn nothing_is_overspent_in_silence(&self, laptop: usize) {
        let laptop = &self.laptops[laptop];
        let ceiling = ceiling(&laptop.db);
        let sql = "SELECT pot, sum(amount) FROM ledger WHERE step IN ('committed', 'due', 'paid', 'settled') GROUP BY pot";
        let sums = laptop.rows(sql, [], |row| {
            (row.get::<_, String>(0).unwrap(), row.get::<_, i64>(1).unwrap())
        });
        for (pot, committed) in sums {
            let accepted =
                "SELECT CAST(round(json_extract(bytes, '$.data.committed') * 100) AS INTEGER) FROM events
                JOIN bodies ON bodies.event = events.id WHERE kind = 'overspend-accepted'
                AND json_extract(bytes, '$.data.pot.holder.id') = ?1";
            let kern = pot.split(['|', ':']).nth(2).unwrap().to_owned();
            let accepted: Vec<i64> = laptop.rows(accepted, [kern], |row| row.get(0).unwrap());
            if committed <= ceiling || accepted.iter().any(|accepted| *accepted >= committed) {
                continue;
            }
            let contested =
                "SELECT count(*) FROM cases WHERE pot = ?1 AND awarded IS NOT NULL AND contested = 1";
            let key = format!("overspent:{pot}");
            let told = laptop.texts("SELECT key FROM disputes").contains(&key);
            let blocked: i64 = laptop.rows(contested, [&pot], |row| row.get(0).unwrap())[0];
            assert!(
                told && blocked > 0,
                "{pot} bears {committed} of {ceiling} cents and nobody is told"
            );
        }
    }

    fn what_waits_waits_for_something(&self, laptop: usize) {
        let (laptop, events) = (&self.laptops[laptop], "SELECT hash FROM events");
        let held = laptop.held();
        if held.is_empty() {
            return;
        }
        let there: BTreeSet<Hash> = laptop
            .rows(events, [], |row| Hash::from_bytes(row.get(0).unwrap()))
            .into_iter()
            .collect();
        for head in held {
            let sealed = &self.signed[&head];
            let prev = sealed.events[0].read_header().unwrap().prev;
            let seen = sealed
                .read_commit()
                .unwrap()
                .seen
                .into_iter()
                .map(|head| head.hash);
            let mut before = seen.chain([prev].into_iter().filter(|hash| *hash != Hash::ZERO));
            assert!(
                before.any(|hash| !there.contains(&hash)),
                "{head} waits for nothing"
            );
        }
    }

    /// Checks everything once all know all: one state everywhere, and no event lost.
    pub fn all_agree(&self) {
        let anywhere = self.known_anywhere();
        let first = self.laptops[0].told();
        for (number, laptop) in self.laptops.iter().enumerate() {
            let journal: BTreeSet<Hash> = laptop.journal().into_iter().collect();
            assert_eq!(journal.len(), anywhere.len(), "laptop {number} lacks commits");
            crate::laptop::assert_same(&first, &laptop.told(), &format!("laptops 0 and {number}"));
            let events: i64 = laptop.rows("SELECT count(*) FROM events", [], |row| row.get(0).unwrap())[0];
            let signed: usize = journal.iter().map(|head| self.signed[head].events.len()).sum();
            assert_eq!(usize::try_from(events).unwrap(), signed, "events were lost");
            self.hold_together(number);
        }
        // All are the same, so that what one comes to when it is folded again is what all come to.
        let which = usize::try_from(self.now.unsigned_abs()).unwrap() % self.laptops.len();
        self.laptops[which].is_what_a_refold_gives();
    }
}
