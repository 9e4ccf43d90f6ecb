//! Two at one thing on two laptops, neither knowing the other: what chance alone brings about too seldom.

use crate::region::Region;
use office::event::{OfficeEvent, of_office};
use rules::role::Role;
use std::collections::BTreeSet;
use uuid::Uuid;

impl Region {
    /// Two officers on two laptops each do something with the money of one award.
    pub fn handle_apart(&mut self) {
        let officers = self.chairs_of(Role::BudgetOfficer, false);
        let Some((one, other)) = self.two_apart(&officers) else {
            return;
        };
        let both = &self.awards_at(one) & &self.awards_at(other);
        let both: Vec<Uuid> = both.into_iter().collect();
        let Some(case) = self.chance.pick(&both).copied() else {
            return;
        };
        for chair in [one, other] {
            for _ in 0..self.chance.between(2, 5) {
                self.handle_one(chair, case);
            }
        }
    }

    /// Two administrators on two laptops bar each other's seat.
    pub fn bar_each_other(&mut self) {
        let administrators = self.chairs_of(Role::Administrator, false);
        let Some((one, other)) = self.two_apart(&administrators) else {
            return;
        };
        for (chair, about) in [(one, other), (other, one)] {
            let seat = self.id(about);
            let last = self.last_of(self.chairs[chair].laptop, seat);
            let event = OfficeEvent::SeatBarred { seat, last };
            self.sign(chair, vec![of_office(None, &event).unwrap()], false);
        }
    }

    /// Two of these chairs, of two seats on two laptops.
    fn two_apart(&mut self, chairs: &[usize]) -> Option<(usize, usize)> {
        let one = *self.chance.pick(chairs)?;
        let apart = |other: &&usize| {
            self.id(one) != self.id(**other) && self.chairs[one].laptop != self.chairs[**other].laptop
        };
        let others: Vec<usize> = chairs.iter().filter(apart).copied().collect();
        Some((one, *self.chance.pick(&others)?))
    }

    /// The cases with an award, as a laptop knows them.
    pub fn awards_at(&self, chair: usize) -> BTreeSet<Uuid> {
        let sql = "SELECT \"case\" FROM cases WHERE grant_state IS NOT NULL";
        let laptop = &self.laptops[self.chairs[chair].laptop];
        let cases = laptop.rows(sql, [], |row| Uuid::from_bytes(row.get(0).unwrap()));
        cases.into_iter().collect()
    }
}
