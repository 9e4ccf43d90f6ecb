//! What must hold at every moment, on every laptop.

#[path = "checks/told.rs"]
pub mod told;

use crate::{
    pots::{ceiling, scheme_of},
    region::Region,
};
use seal::Hash;
use std::collections::BTreeSet;

impl Region {
    /// Checks a laptop after every file.
    pub fn hold_together(&self, laptop: usize) {
        self.nothing_is_overspent_in_silence(laptop);
        self.the_steps_add_up(laptop);
        self.what_was_paid_above_what_is_due_is_to_come_back(laptop);
        self.what_waits_waits_for_something(laptop);
    }

    fn nothing_is_overspent_in_silence(&self, laptop: usize) {
        let laptop = &self.laptops[laptop];
        let sql = "SELECT pot, sum(amount) FROM ledger WHERE step IN ('committed', 'due', 'paid', 'settled') GROUP BY pot";
        let sums = laptop.rows(sql, [], |row| {
            (row.get::<_, String>(0).unwrap(), row.get::<_, i64>(1).unwrap())
        });
        for (pot, committed) in sums {
            let ceiling = ceiling(&laptop.db, scheme_of(&pot));
            let accepted =
                "SELECT CAST(round(json_extract(bytes, '$.data.committed') * 100) AS INTEGER) FROM events
                JOIN bodies ON bodies.event = events.id WHERE kind = 'overspend-accepted'
                AND json_extract(bytes, '$.data.pot.holder.id') = ?1";
            let holder = pot.split(['|', ':']).nth(2).unwrap().to_owned();
            let accepted: Vec<i64> = laptop.rows(accepted, [holder], |row| row.get(0).unwrap());
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

    /// What each pot is said to bear is what the steps of its cases come to; and those of a case are what it was awarded.
    fn the_steps_add_up(&self, laptop: usize) {
        let wrong = "SELECT 'pot ' || pot FROM pot_sums WHERE committed <> due + paid + settled + (
                SELECT coalesce(sum(amount), 0) FROM ledger WHERE ledger.pot = pot_sums.pot AND step = 'committed')
            OR committed <> (SELECT coalesce(sum(amount), 0) FROM ledger WHERE ledger.pot = pot_sums.pot
                AND step IN ('committed', 'due', 'paid', 'settled'))
            UNION ALL SELECT 'case ' || number FROM cases WHERE coalesce(awarded, 0) <> (
                SELECT coalesce(sum(amount), 0) FROM ledger WHERE ledger.\"case\" = cases.id
                AND step IN ('committed', 'due', 'paid', 'settled'))";
        let wrong = self.laptops[laptop].texts(wrong);
        assert!(wrong.is_empty(), "the steps do not add up: {wrong:?}");
    }

    /// What went out and did not come back is what the receiver is entitled to, or is to come back.
    fn what_was_paid_above_what_is_due_is_to_come_back(&self, laptop: usize) {
        let silent = "SELECT number FROM cases JOIN (
                SELECT \"case\", sum(amount) AS net FROM payments GROUP BY \"case\"
            ) AS paid ON paid.\"case\" = cases.id WHERE net > coalesce(awarded, 0) + (
                SELECT coalesce(sum(amount), 0) FROM ledger WHERE ledger.\"case\" = cases.id AND step = 'to-recover')";
        let silent = self.laptops[laptop].texts(silent);
        assert!(silent.is_empty(), "more was paid, and nobody is told: {silent:?}");
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
