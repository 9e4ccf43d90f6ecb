//! Parts of pots to grant on the spot: who holds the pots gives them and takes them over, who has one brings it back.

use crate::{deeds::Hand, pots, region::Region};
use office::{
    event::{OfficeEvent, of_office},
    tables,
};
use rules::{allotment::AllotmentId, case::Case, euro::Euro, kern::KernId, pot::PotId, role::Role};
use rusqlite::params;
use uuid::Uuid;

/// A running part of a pot, as far as is known somewhere.
pub struct Part {
    pub allotment: AllotmentId,
    amount: i64,
    used: i64,
}

impl Part {
    pub fn left(&self) -> Euro {
        Euro::from_cents((self.amount - self.used).max(0))
    }
}

/// How much was awarded out of an allotment and counts, or came late.
const USED: &str = "(SELECT coalesce(sum(spot.amount), 0) FROM awards_on_the_spot AS spot
    LEFT JOIN set_aside USING (\"commit\") WHERE spot.allotment = allotments.allotment
    AND coalesce(reason, 'late-bar') IN ('late-bar', 'late-role'))";

impl Hand<'_> {
    /// What she has of a pot to grant on the spot.
    pub fn parts(&self, pot: &PotId) -> Vec<Part> {
        let sql = format!(
            "SELECT allotment, amount, {USED} FROM allotments
             WHERE seat = ?1 AND pot = ?2 AND ended IS NULL ORDER BY allotment"
        );
        let read = |row: &rusqlite::Row<'_>| Part {
            allotment: AllotmentId(row.get::<_, String>(0).unwrap().parse().unwrap()),
            amount: row.get(1).unwrap(),
            used: row.get(2).unwrap(),
        };
        self.laptop
            .rows(&sql, params![self.seat.to_string(), pots::key(pot)], read)
    }

    /// One of these; with a changed program any that there is, also of somebody else.
    pub fn part(&mut self, case: &Case) -> Option<Part> {
        let mut parts = self.parts(&case.pot);
        if parts.is_empty() && self.crooked {
            let sql = "SELECT allotment FROM allotments ORDER BY allotment";
            let all = self.laptop.texts(sql);
            parts.extend(all.iter().map(|allotment| Part {
                allotment: AllotmentId(allotment.parse().unwrap()),
                amount: 10_000,
                used: 0,
            }));
        }
        let which = self.chance.below(parts.len());
        parts.into_iter().nth(which)
    }

    /// What the running parts of a pot still hold, in cents.
    pub fn allotted(&self, pot: &str) -> i64 {
        let sql = format!(
            "SELECT coalesce(sum(max(0, amount - {USED})), 0) FROM allotments WHERE pot = ?1 AND ended IS NULL"
        );
        self.laptop.rows(&sql, [pot], |row| row.get(0).unwrap())[0]
    }
}

impl Region {
    /// The chairs that have a part of a pot to grant on the spot, as far as is known where they stand.
    pub fn with_parts(&self) -> Vec<usize> {
        let sql = "SELECT 1 FROM allotments WHERE seat = ?1 AND ended IS NULL";
        let has = |&chair: &usize| {
            let db = &self.laptops[self.chairs[chair].laptop].db;
            let mut statement = db.prepare_cached(sql).unwrap();
            statement.exists([self.id(chair).to_string()]).unwrap() && self.may_sign(chair)
        };
        (0..self.chairs.len()).filter(has).collect()
    }

    /// A part of a pot is given, brought back or taken over.
    pub fn allot(&mut self) {
        match self.chance.below(10) {
            0..6 => self.give_a_part(),
            6 | 7 => self.bring_a_part_back(),
            _ => self.take_a_part_over(),
        }
    }

    fn give_a_part(&mut self) {
        let crooked = self.chance.percent(4);
        let officers = self.chairs_of(Role::BudgetOfficer, crooked);
        let pot = pots::pot_of(&KernId::new(self.chance.pick(&pots::KERNEN).unwrap()));
        let holds = |chair: &usize| {
            let db = &self.laptops[self.chairs[*chair].laptop].db;
            crooked || tables::standing(db).unwrap().holder(&pot) == Some(self.id(*chair))
        };
        let holders: Vec<usize> = officers.into_iter().filter(holds).collect();
        let Some(chair) = self.chance.pick(&holders).copied() else {
            return;
        };
        let wish = self.chance.between(1, 200) * 100;
        let hand = self.hand(chair, crooked);
        let (key, scheme) = (pots::key(&pot), &pot.scheme.0);
        let committed = hand.committed(&key);
        let left = pots::ceiling(hand.db, scheme) - committed - hand.allotted(&key);
        let amount = if crooked { wish } else { wish.min(left) };
        if amount <= 0 || (hand.catching_up && !crooked) {
            return;
        }
        let liaisons = self.chairs_of(Role::Kernverbinder, false);
        let to = match self.chance.pick(&liaisons) {
            Some(chair) => self.chairs[*chair].seat,
            None => self.chance.below(self.seats.len()),
        };
        let event = OfficeEvent::AllotmentGiven {
            allotment: AllotmentId(Uuid::from_bytes(self.chance.bytes())),
            pot,
            seat: self.seats[to].key.id(),
            amount: Euro::from_cents(amount),
        };
        self.sign(chair, vec![of_office(None, &event).unwrap()], crooked);
    }

    fn bring_a_part_back(&mut self) {
        let Some((mut chair, crooked)) = self.somebody() else {
            return;
        };
        let with_parts = self.with_parts();
        if let Some(own) = self.chance.pick(&with_parts).filter(|_| !crooked) {
            chair = *own;
        }
        let own = if crooked { "" } else { "AND seat = ?1" };
        let sql = format!(
            "SELECT allotment FROM allotments WHERE ended IS NULL AND ?1 <> '' {own} ORDER BY allotment"
        );
        let (laptop, seat) = (self.chairs[chair].laptop, self.id(chair).to_string());
        let running: Vec<String> = self.laptops[laptop].rows(&sql, [seat], |row| row.get(0).unwrap());
        let Some(allotment) = self.chance.pick(&running) else {
            return;
        };
        let allotment = AllotmentId(allotment.parse().unwrap());
        let event = OfficeEvent::AllotmentReturned { allotment };
        self.sign(chair, vec![of_office(None, &event).unwrap()], crooked);
    }

    fn take_a_part_over(&mut self) {
        let crooked = self.chance.percent(4);
        let mut chairs = self.chairs_of(Role::Administrator, crooked);
        chairs.extend(self.holding());
        let Some(chair) = self.chance.pick(&chairs).copied() else {
            return;
        };
        let laptop = self.chairs[chair].laptop;
        let sql = "SELECT allotment, seat FROM allotments WHERE ended IS NULL ORDER BY allotment";
        let running: Vec<(String, String)> =
            self.laptops[laptop].rows(sql, [], |row| (row.get(0).unwrap(), row.get(1).unwrap()));
        let Some((allotment, seat)) = self.chance.pick(&running) else {
            return;
        };
        let event = OfficeEvent::AllotmentTakenOver {
            allotment: AllotmentId(allotment.parse().unwrap()),
            last: self.last_of(laptop, seat.parse().unwrap()),
        };
        self.sign(chair, vec![of_office(None, &event).unwrap()], crooked);
    }
}
